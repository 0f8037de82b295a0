import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, parse, parseAllDocuments } from "yaml";
import { actionNames, metadata } from "../../scripts/repository.mjs";

// What a reader copies must work: inputs and outputs as action.yml has them, links that lead somewhere.

const folders = ["", "docs", "docs/rules", ...actionNames().map((name) => `actions/${name}`)];
const documents = folders
  .filter((folder) => existsSync(folder || "."))
  .flatMap((folder) => readdirSync(folder || ".").map((name) => join(folder, name)))
  .filter((path) => path.endsWith(".md"));
const examples = readdirSync("workflows-examples").map((name) => `workflows-examples/${name}`);

interface Step {
  readonly id?: string;
  readonly uses: string;
  readonly inputs: readonly string[];
}

/** The action that a step uses: its name below actions/, or "" for the root; undefined if not ours. */
function ours(uses: string): string | undefined {
  const [, name] = /(?:^\.|pm2-actions)\/actions\/([\w-]+)\/?(?:@\S+)?$/.exec(uses) ?? [];
  if (name !== undefined) return name;
  return /^(?:\.\/|[^\s/]+\/pm2-actions@\S+)$/.test(uses) ? "" : undefined;
}

const declared = (name: string) =>
  name === "" ? parse(readFileSync("action.yml", "utf8")) : metadata(name);

/** Every step with `uses:` anywhere in this YAML. */
function steps(yaml: string): Step[] {
  const found: Step[] = [];
  const visit = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) visit(item);
    if (!isMap(node)) return;
    for (const { value } of node.items) visit(value);
    const uses = node.get("uses");
    const inputs = node.get("with");
    if (typeof uses !== "string") return;
    const keys = isMap(inputs)
      ? inputs.items.map(({ key }) => String(isScalar(key) ? key.value : key))
      : [];
    const id = node.get("id");
    found.push({ uses, inputs: keys, ...(typeof id === "string" && { id }) });
  };
  for (const document of parseAllDocuments(yaml)) {
    if (!("contents" in document)) continue;
    expect(document.errors, yaml).toEqual([]);
    visit(document.contents);
  }
  return found;
}

/**
 * A switch of whoever starts a workflow comes as a text or as a boolean, or not at all; compared with
 * `'true'`, all but one of these would act. `dry-run` may only act on the word that says so.
 */
const unsafeDryRun = /dry-run:.*\$\{\{(?!.*!= *'false' *\}\}).*/g;

/** The steps of this YAML that use one of our actions. */
const ownSteps = (yaml: string) =>
  steps(yaml).flatMap((step) => {
    const action = ours(step.uses);
    return action === undefined ? [] : [{ ...step, action }];
  });

/** Inputs and outputs that our actions do not have, and inputs that they require. */
function misfits(yaml: string): string[] {
  const own = ownSteps(yaml);
  const inputs = own.flatMap(({ uses, action, inputs }) => {
    const known: Record<string, { required?: boolean }> = declared(action).inputs;
    const unknown = inputs.filter((key) => !(key in known));
    const required = Object.keys(known).filter((key) => known[key]?.required);
    // A step of a document may be shown without any.
    const missing = inputs.length === 0 ? [] : required.filter((key) => !inputs.includes(key));
    return [
      ...unknown.map((key) => `${uses} has no input ${key}`),
      ...missing.map((key) => `${uses} requires ${key}`),
    ];
  });
  const read = [...yaml.matchAll(/steps\.([\w-]+)\.outputs\.([\w-]+)/g)];
  const outputs = read.flatMap(([, id, output = ""]) => {
    const step = own.find((candidate) => candidate.id === id);
    const isKnown = step === undefined || output in declared(step.action).outputs;
    return isKnown ? [] : [`${step.uses} has no output ${output}`];
  });
  return [...inputs, ...outputs];
}

describe("examples", () => {
  it.each(examples)("%s gives its actions inputs that they have", (path) => {
    const text = readFileSync(path, "utf8");
    expect(ownSteps(text)).not.toEqual([]);
    expect(misfits(text)).toEqual([]);
  });

  it.each(examples)("%s says what to change, and is careful", (path) => {
    const text = readFileSync(path, "utf8");
    const workflow = parse(text);
    expect(text).toMatch(/^# [\s\S]*?^# Change: /m);
    expect(workflow.concurrency).toMatchObject({ "cancel-in-progress": expect.any(Boolean) });
    for (const job of Object.values<Record<string, unknown>>(workflow.jobs))
      expect(job["timeout-minutes"]).toBeGreaterThan(0);
    for (const [command] of text.matchAll(/^\s*(?:- )?run:(?:.*\n)(?: {10,}.*\n)*/gm))
      expect(command).not.toMatch(/\b(?:pm2|psql|pg_\w+|createdb|dropdb)\b/);
    expect(text).not.toMatch(/\b(?:gitea|forgejo)\./);
  });
});

describe("a dry run that is asked for by an input", () => {
  const files = [...examples, ...documents];

  it.each(files)("%s stays one, whatever type the input has", (path) => {
    const text = readFileSync(path, "utf8");
    expect(text.match(unsafeDryRun) ?? []).toEqual([]);
    // In a condition, too: `if:` is where a confirmation stands.
    expect(text.match(/\binputs\.[\w-]+ *== *'true'/g) ?? []).toEqual([]);
  });

  it("would be refused in the forms that act by mistake", () => {
    const given = (form: string) => `dry-run: \${{ ${form} }}`;
    const forms = [
      "github.event.inputs.dry-run == 'true'",
      "inputs.dry-run",
      "inputs.dry-run == true",
    ];
    for (const form of forms) expect(given(form)).toMatch(unsafeDryRun);
    expect(given("github.event.inputs.dry-run != 'false'")).not.toMatch(unsafeDryRun);
    expect(files.filter((path) => /dry-run: \$/.test(readFileSync(path, "utf8")))).not.toEqual([]);
  });
});

describe("documents", () => {
  it.each(documents)("%s shows inputs that the actions have", (path) => {
    const text = readFileSync(path, "utf8");
    const blocks = [...text.matchAll(/^```ya?ml\n([\s\S]*?)^```/gm)];
    expect(blocks.flatMap(([, yaml = ""]) => misfits(yaml))).toEqual([]);
  });

  it.each(documents)("%s has links that lead somewhere", (path) => {
    const text = readFileSync(path, "utf8").replace(/^```[\s\S]*?^```/gm, "");
    const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
    expect(targets.filter((target) => !leads(path, target))).toEqual([]);
  });
});

/** Whether a link of a document leads somewhere; those to other servers are taken to. */
function leads(path: string, target: string): boolean {
  if (/^[a-z]+:/.test(target)) return true;
  const [file = "", anchor] = target.split("#");
  const linked = file === "" ? path : join(dirname(path), file);
  if (!existsSync(linked)) return false;
  return anchor === undefined || anchors(linked).includes(anchor);
}

/** The anchors that headings of a document get. */
function anchors(path: string): string[] {
  const headings = readFileSync(path, "utf8").matchAll(/^#+ (.+)$/gm);
  return [...headings].map(([, heading = ""]) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}
