import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { biomeConfig, layers } from "../../scripts/layers.mjs";

// The project's own rules, applied to a tree that breaks them: a rule that is misspelt reports nothing.
const forbidden: readonly (readonly [file: string, imported: string])[] = [
  ["src/pm2/a.ts", "../postgres/a.js"],
  ["src/pm2/b.ts", "../release/a.js"],
  ["src/pm2/c.ts", "../lint/a.js"],
  ["src/pm2/d.ts", "../runner/a.js"],
  ["src/pm2/e.ts", "../report/a.js"],
  ["src/pm2/deeper/f.ts", "../../actions/a.js"],
  ["src/postgres/a.ts", "../pm2/a.js"],
  ["src/release/a.ts", "../pm2/a.js"],
  ["src/lint/a.ts", "../pm2/a.js"],
  ["src/recovery/a.ts", "../pm2/a.js"],
  ["src/recovery/b.ts", "../runner/a.js"],
  ["src/history/a.ts", "../recovery/a.js"],
  ["src/report/a.ts", "../runner/a.js"],
  ["src/runner/c.ts", "../report/a.js"],
  ["src/runner/d.ts", "../pm2/a.js"],
  ["src/monitor/b.ts", "../report/a.js"],
  ["src/text/a.ts", "../history/a.js"],
  ["src/disk/a.ts", "../text/a.js"],
  ["src/disk/b.ts", "../recovery/a.js"],
  ["src/wait-until.ts", "./pm2/a.js"],
  ["src/monitor/a.ts", "../actions/a.js"],
  ["src/runner/a.ts", "../actions/a.js"],
  ["src/exec.ts", "./recovery/a.js"],
  ["src/errors.ts", "./pm2/a.js"],
  ["src/phrases.ts", "./pm2/a.js"],
  ["src/pm2/g.ts", "@actions/core"],
  ["src/actions/a.ts", "@actions/core"],
  ["src/actions/b.ts", "node:child_process"],
  ["src/runner/b.ts", "child_process"],
  ["src/recovery/c.ts", "node:child_process"],
  ["src/postgres/b.ts", "@actions/exec"],
];
const allowed: readonly (readonly [file: string, imported: string])[] = [
  ["src/actions/ok.ts", "../pm2/a.js"],
  ["src/actions/ok-too.ts", "../runner/a.js"],
  ["src/runner/ok.ts", "../text/a.js"],
  ["src/runner/ok-too.ts", "@actions/core"],
  ["src/report/ok.ts", "../pm2/a.js"],
  ["src/pm2/ok.ts", "../recovery/a.js"],
  ["src/pm2/ok-too.ts", "./a.js"],
  ["src/recovery/ok.ts", "../exec.js"],
  ["src/recovery/ok-too.ts", "../history/a.js"],
  ["src/program.ts", "./errors.js"],
  ["src/disk/ok.ts", "../proc.js"],
  ["src/report/ok-too.ts", "../monitor/a.js"],
  ["src/index.ts", "./actions/a.js"],
];

describe("the layers", () => {
  it("are those of scripts/layers.mjs", () => {
    const { text, wanted } = biomeConfig();
    expect(text === wanted, "npm run docs makes biome.json anew").toBe(true);
  });

  it("are explained in their order, and all of them", () => {
    const page = readFileSync("docs/architecture.md", "utf8");
    const rows = page.split("\n").filter((line) => line.startsWith("| `src/"));
    const named = rows.flatMap((row) =>
      [...(row.split(" | ")[0] ?? "").matchAll(/`src\/(\w+)\/`/g)].map(([, layer]) => layer),
    );
    const large = ["pm2", "postgres"];
    expect(named.slice(0, layers.flat().length)).toEqual(layers.flat());
    expect(named.slice(layers.flat().length).every((name) => large.includes(name ?? ""))).toBe(
      true,
    );
    const folders = readdirSync("src", { withFileTypes: true }).filter((one) => one.isDirectory());
    expect(folders.map(({ name }) => name).sort()).toEqual(layers.flat().sort());
  });

  let folder: string;
  let reported: ReadonlyMap<string, ReadonlySet<string>>;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "layers-"));
    const { vcs: _, ...rules } = JSON.parse(readFileSync("biome.json", "utf8"));
    write("biome.json", JSON.stringify({ ...rules, $schema: undefined }));
    for (const [file, imported] of [...forbidden, ...allowed])
      write(file, `import { x } from "${imported}";\nconsole.log(x);\n`);
    write("src/pm2/lazy.ts", 'export const load = () => import("../postgres/a.js");\n');
    write("src/pm2/one.ts", 'import { two } from "./two.js";\nexport const one = () => two;\n');
    write("src/pm2/two.ts", 'import { one } from "./one.js";\nexport const two = () => one;\n');
    reported = lint();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(forbidden)("%s may not import %s", (file) => {
    expect(reported.get(file)).toContain("lint/style/noRestrictedImports");
  });
  it.each(allowed)("%s may import %s", (file) => {
    expect(reported.get(file) ?? new Set()).not.toContain("lint/style/noRestrictedImports");
  });
  it("holds for lazy imports too", () => {
    expect(reported.get("src/pm2/lazy.ts")).toContain("lint/style/noRestrictedImports");
  });
  it("has no cycles", () => {
    expect(reported.get("src/pm2/one.ts")).toContain("lint/suspicious/noImportCycles");
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  /** The rules that each file breaks. */
  function lint(): Map<string, Set<string>> {
    const biome = join(process.cwd(), "node_modules/.bin/biome");
    const options = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
    const broken = new Map<string, Set<string>>();
    for (const { category, location } of JSON.parse(output(biome, options)).diagnostics) {
      const file = (location.path.file ?? location.path).replace(/^\.\//, "");
      broken.set(file, (broken.get(file) ?? new Set()).add(category));
    }
    return broken;
  }

  /** What a linter that finds faults prints: it ends with exit code 1, as it must here. */
  function output(program: string, args: string[]): string {
    try {
      execFileSync(program, args, { cwd: folder, encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      return (error as { stdout: string }).stdout;
    }
    throw new Error("the linter found nothing");
  }
});
