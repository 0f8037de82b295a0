import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";

// Within the repository, so that the compiled sources find their libraries.
const compiled = join(process.cwd(), "build/step");
let folder: string;
let outputs: string;
let summary: string;

beforeAll(() => {
  execFileSync("node_modules/.bin/tsc", ["-p", "tsconfig.json", "--outDir", compiled]);
}, 120_000);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "step-"));
  outputs = join(folder, "outputs");
  summary = join(folder, "summary");
  writeFileSync(outputs, "");
  writeFileSync(summary, "");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

interface StepOptions {
  readonly env?: Record<string, string>;
  /** The reader of the step's standard output goes away after its first bytes. */
  readonly readerLeaves?: boolean;
}

async function step(what: string, { env = {}, readerLeaves = false }: StepOptions = {}) {
  const child = spawn(process.execPath, ["test/fixtures/step.mjs", compiled, what], {
    env: {
      PATH: process.env.PATH,
      GITHUB_OUTPUT: outputs,
      GITHUB_STEP_SUMMARY: summary,
      ...env,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let log = "";
  let errors = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    log += text;
    if (readerLeaves) child.stdout.destroy();
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors += text;
  });
  const [code, signal] = await once(child, "close");
  return { code, signal, log, errors };
}

/** What a runner makes of the output file. */
function written(): Record<string, string> {
  const text = readFileSync(outputs, "utf8");
  const found = text.matchAll(/^([\w-]+)<<(\S+)\n([\s\S]*?)\n\2$/gm);
  return Object.fromEntries([...found].map(([, name, , value]) => [name ?? "", value ?? ""]));
}

describe("run", () => {
  it("writes log, outputs and summary", async () => {
    const { code, log, errors } = await step("succeed", { env: { INPUT_JOBS: "7" } });
    expect({ code, errors }).toEqual({ code: 0, errors: "" });
    expect(log).toContain("  | <api>");
    expect(log).toMatch(/^step took \d+\.\d s(?:: \w+)?\.$/m);
    expect(written()).toEqual({
      result: "deployed",
      text: "two\nlines",
      list: '["a"]',
      nothing: "",
      count: "7",
      "duration-ms": "12",
    });
    expect(readFileSync(summary, "utf8")).toMatch(
      /^### step: deployed, after \d+\.\d s\n[\s\S]*&lt;api&gt;/,
    );
  });

  it("says of a dry run that nothing was touched, in the log and above the summary", async () => {
    const { log } = await step("succeed", { env: { "INPUT_DRY-RUN": "true" } });
    expect(log).toMatch(/^This is a dry run: .*touches nothing\.$/m);
    expect(log).toMatch(/^step took .* s: deployed \(a dry run: nothing was touched\)\.$/m);
    const title = "### step: deployed (a dry run: nothing was touched), after ";
    expect(readFileSync(summary, "utf8")).toContain(title);
    expect((await step("succeed")).log).not.toContain("dry run");
  });

  it("leaves the files alone when there is nothing to say", async () => {
    expect(await step("be silent")).toMatchObject({ code: 0, errors: "" });
    expect(readFileSync(outputs, "utf8") + readFileSync(summary, "utf8")).toBe("");
  });

  it.each([
    ["refuse", "the namespace is taken", "failed"],
    ["answer no", "api did not come up", "rolled-back"],
  ])(
    "fails a step that does %s with its message alone, outputs set",
    async (what, message, result) => {
      const { code, log, errors } = await step(what, { env: { RUNNER_DEBUG: "1" } });
      expect({ code, errors }).toEqual({ code: 1, errors: "" });
      expect(log).toContain(`::error::${message}\n`);
      expect(log).not.toContain("::debug::");
      expect(written()).toEqual({ result });
      const verdict = result === "failed" ? "failed" : `failed \\(${result}\\)`;
      expect(log).toMatch(new RegExp(`^step took \\d+\\.\\d s: ${verdict}\\.$`, "m"));
      expect(readFileSync(summary, "utf8")).toMatch(
        new RegExp(`^### step: ${verdict}, after [^\n]*\n\n❌`),
      );
    },
  );

  it("shows a defect's stack, but only when debugging", async () => {
    const quiet = await step("break");
    expect(quiet.code).toBe(1);
    expect(quiet.log).toContain("::error::x is not a function\n");
    expect(quiet.log + quiet.errors).not.toContain("step.mjs");
    const loud = await step("break", { env: { RUNNER_DEBUG: "1" } });
    expect(loud.log).toMatch(/^::debug::TypeError: x is not a function%0A.*step\.mjs/m);
  });

  it("fails a step that waits for what never comes", async () => {
    const { code, log } = await step("wait for nothing");
    expect(code).not.toBe(0);
    expect(log).toContain("::error::The step ended before it was done.");
    expect(written()).toEqual({});
  });

  it("copes with what is thrown and is no error", async () => {
    const { code, log } = await step("throw a text");
    expect(code).toBe(1);
    expect(log).toContain("::error::a text\n");
  });

  it("reports the mistakes in the inputs, and runs nothing", async () => {
    const { code, log } = await step("succeed", { env: { INPUT_JOBS: "9" } });
    expect(code).toBe(1);
    expect(log).toContain('::error::Input "jobs" is "9": allowed is a whole number from 1 to 8.');
    expect(log).toMatch(/^step took \d+\.\d s: failed\.$/m);
    expect(readFileSync(summary, "utf8")).toMatch(/^### step: failed, after \d+\.\d s\n\n❌ Input/);
    expect(written()).toEqual({});
  });

  it("has neither commands nor outputs for a person at a terminal", () => {
    const own = `${process.execPath} test/fixtures/step.mjs ${compiled} succeed`;
    const env = { PATH: process.env.PATH };
    const said = execFileSync("script", ["-qefc", own, "/dev/null"], { env, encoding: "utf8" });
    expect(said).toContain("  | <api>");
    expect(said).not.toContain("::");
    const runner = { env: { ...env, CI: "true" }, encoding: "utf8" } as const;
    const log = execFileSync("script", ["-qefc", own, "/dev/null"], runner);
    expect(log).toContain("::set-output name=result::deployed");
  });

  it("keeps a masked value out of log and summary", async () => {
    const { log } = await step("mask");
    expect(log.split("\n").filter((line) => line.includes("hunter2"))).toEqual([
      "::add-mask::hunter2!",
    ]);
    expect(readFileSync(summary, "utf8")).not.toContain("hunter2");
  });

  it("finishes its work when nobody reads its log any more", async () => {
    const { code, signal, errors, log } = await step("outlive its runner", { readerLeaves: true });
    expect({ code, signal, errors }).toEqual({ code: 0, signal: null, errors: "" });
    expect(log).not.toContain("line 199 ");
    expect(written()).toEqual({ result: "deployed" });
  });

  it("works where there is no summary file, and where there is no file for outputs", async () => {
    const env = { CI: "true", GITHUB_STEP_SUMMARY: "", GITHUB_OUTPUT: "" };
    const { code, log } = await step("succeed", { env });
    expect(code).toBe(0);
    expect(log).toContain("::set-output name=result::deployed");
  });

  it("goes on when the summary cannot be written", async () => {
    const env = { GITHUB_STEP_SUMMARY: join(folder, "nowhere", "summary") };
    expect(await step("succeed", { env })).toMatchObject({ code: 0, errors: "" });
    expect(written()).toMatchObject({ result: "deployed" });
  });

  it("fails with a sentence when the outputs cannot be written", async () => {
    const env = { GITHUB_OUTPUT: join(folder, "nowhere", "outputs") };
    const { code, log, errors } = await step("succeed", { env });
    expect({ code, errors }).toEqual({ code: 1, errors: "" });
    expect(log).toMatch(/^::error::The step's outputs could not be written: .*nowhere/m);
    expect(log).toMatch(/^step took .* s: failed \(deployed\)\.$/m);
    expect(readFileSync(summary, "utf8")).toMatch(
      /^### step: failed \(deployed\), after .*\n\n❌ /,
    );
  });
});
