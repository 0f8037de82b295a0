import { existsSync, readFileSync } from "node:fs";
import { inspect } from "node:util";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { actionNames, metadata } from "../../scripts/repository.mjs";
import { actions } from "../../src/actions/index.js";

// What a workflow's author reads in action.yml and what the code does must be the same.
describe.each(actionNames())("actions/%s/action.yml", (name) => {
  const { inputs, outputs, runs } = metadata(name);
  const declared = async () => {
    const action = (await actions[name]?.())?.action;
    if (action === undefined) throw new Error(`src/actions/index.ts does not register ${name}`);
    return action.inputs;
  };

  it("has the inputs that the code reads, and no others", async () => {
    expect(Object.keys(inputs).sort()).toEqual(Object.keys(await declared()).sort());
  });

  it("has defaults that mean the same as a missing input", async () => {
    for (const [key, schema] of Object.entries(await declared())) {
      const fallback = inputs[key]?.default;
      expect(typeof fallback, `${key}: a default is a text`).toMatch(/^(?:string|undefined)$/);
      const given = v.safeParse(schema, fallback === "" ? undefined : fallback);
      // As text: a parsed pattern holds a function, which is equal to no other.
      expect(inspect(given.output, { depth: 9 }), key).toBe(
        inspect(v.safeParse(schema, undefined).output, { depth: 9 }),
      );
    }
  });

  it("calls required what the code cannot do without", async () => {
    for (const [key, schema] of Object.entries(await declared()))
      expect(!v.safeParse(schema, undefined).success, key).toBe(inputs[key]?.required === true);
  });

  it("describes everything", () => {
    for (const [key, { description }] of Object.entries({ ...inputs, ...outputs }))
      expect(description, key).toMatch(/^\S[\s\S]{15,}[.:}`]$/);
  });

  it("runs the bundle's entry, and one that fails where that did not finish", () => {
    expect(runs).toEqual({
      using: "node24",
      main: `../../dist/${name}.js`,
      post: "../../dist/post.js",
    });
  });
});

// A describe of its own only where there is such a file: a skipped test would look like a gap.
if (existsSync("action.yml"))
  describe("action.yml", () => {
    const root = parse(readFileSync("action.yml", "utf8"));
    const deploy = metadata("pm2-deploy");

    it("has every input of pm2-deploy, with its default", () => {
      for (const [key, { default: fallback }] of Object.entries(deploy.inputs))
        expect(root.inputs[key], key).toMatchObject(
          fallback === undefined ? {} : { default: fallback },
        );
    });

    it("has every output of pm2-deploy", () => {
      expect(Object.keys(root.outputs)).toEqual(
        expect.arrayContaining(Object.keys(deploy.outputs)),
      );
    });

    it("hands log-lines to each of its steps: what a runner hands on by itself differs", () => {
      const programs = root.runs.steps.filter(({ run }: { run: string }) =>
        run.startsWith("node "),
      );
      expect(programs).toHaveLength(5);
      // The first only looks: what it would show is shown by the one that deletes.
      for (const { id, env } of programs)
        expect(env["INPUT_LOG-LINES"], id).toMatch(
          id === "would-clean" ? /^0$/ : /inputs\.log-lines/,
        );
    });

    it("uses every input", () => {
      const steps = JSON.stringify(root.runs);
      for (const key of Object.keys(root.inputs)) expect(steps, key).toContain(`inputs.${key}`);
    });
  });
