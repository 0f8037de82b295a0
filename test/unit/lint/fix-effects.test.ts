// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are variables of shells
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { sourceOf } from "../../../src/lint/notation/source.js";
import { mend } from "./rule-pages.js";

// A script after its fixes does what it did before, whatever fails: run by real shells, with a pm2 that
// writes down what it is asked, and fails where it is told to.

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "lint-effects-"));
  await mkdir(join(folder, "bin"));
  for (const program of ["pm2", "step"]) {
    const path = join(folder, "bin", program);
    const text = `#!/bin/sh\necho "${program} $*" >> "$CALLS"\ncase " $FAILING " in *" $1 "*) exit 7;; esac\n`;
    await writeFile(path, text);
    await chmod(path, 0o755);
  }
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function run(script: string, shell: readonly string[], failing: string) {
  const calls = join(folder, randomUUID());
  await writeFile(calls, "");
  const env = { PATH: `${folder}/bin:${process.env.PATH}`, CALLS: calls, FAILING: failing };
  const [program = "", ...args] = shell;
  const code = await new Promise<number>((resolve) => {
    execFile(program, [...args, "-c", script], { env, cwd: folder }, (error) =>
      resolve(error === null ? 0 : Number(error.code)),
    );
  });
  const lines = (await readFile(calls, "utf8")).split("\n").slice(0, -1);
  return { code, calls: lines };
}

const shells = [["sh", "-e"], ["bash"], ["bash", "-eo", "pipefail"]];
const words = ["one", "two", "start", "delete"];

it.each([
  "pm2 start a.json\n",
  "set -e\nstep one\npm2 start a.json\n",
  "step one\npm2 delete api # gone\n",
  "step one\npm2 start a.json\nstep two\n",
  "set -e\npm2 start a.json\nstep two\n",
  "step one || true\npm2 start a.json \\\n  --only api\n",
  "(\n  pm2 start a.json\n)\nstep two\n",
  "f() {\n  pm2 start a.json\n}\nf\n",
  "if step one; then\n  pm2 start a.json\nfi\n",
  "trap 'step trapped' EXIT\npm2 start a.json\n",
])(
  "%j",
  async (script) => {
    const sources = [sourceOf("a.sh", script)];
    const [after] = mend(sources).sources;
    const cases = ["", ...words.filter((word) => script.includes(` ${word}`))];
    for (const failing of cases)
      for (const shell of shells) {
        const was = await run(script, shell, failing);
        const now = await run(after?.text ?? "", shell, failing);
        const others = now.calls.filter((call) => call !== "pm2 save");
        expect({ failing, code: now.code, calls: others }).toEqual({ failing, ...was });
        // What did not start is not saved.
        const mayAdd = !script.includes(`pm2 ${failing || "nothing"}`);
        expect(now.calls).toEqual(mayAdd ? expect.arrayContaining(was.calls) : was.calls);
      }
  },
  60_000,
);

it("a save that fails is no success any more", async () => {
  const sources = [sourceOf("a.sh", "pm2 start a.json\n")];
  const [after] = mend(sources).sources;
  expect(await run(after?.text ?? "", ["sh"], "save")).toEqual({
    code: 7,
    calls: ["pm2 start a.json", "pm2 save"],
  });
});
