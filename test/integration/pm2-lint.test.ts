import { existsSync } from "node:fs";
import { mkdir, readFile, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Log } from "sarif";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Server } from "./server.js";

// The step as a runner runs it, on a checkout that would do harm if anything of it were loaded.

let server: Server;
let checkout: string;

const write = async (path: string, text: string) => {
  await mkdir(dirname(join(checkout, path)), { recursive: true });
  await writeFile(join(checkout, path), text);
};
/** On GitHub, which makes annotations; on Gitea, which does not. */
const lint = (inputs: Record<string, string> = {}, runner: "github" | "gitea" = "github") => {
  const env = { GITHUB_WORKSPACE: checkout, GITEA_ACTIONS: String(runner === "gitea") };
  return server.step("pm2-lint", inputs, { cwd: checkout, env });
};

beforeAll(async () => {
  server = await Server.create();
});
afterAll(() => server.destroy());
beforeEach(async () => {
  checkout = join(server.folder, `checkout-${Math.random().toString(36).slice(2)}`);
  await write("deploy.sh", "pm2 restart all\n");
  await write("package.json", '{"scripts": {"start": "pm2 start a.json"}}');
});

describe("pm2-lint", () => {
  it("shows every finding as an annotation and in a table, and fails for an error", async () => {
    const { code, log, outputs, summary } = await lint();
    expect(code).toBe(1);
    expect(log).toContain("::error file=deploy.sh,line=1,col=13,title=target-all::");
    expect(log).toContain("::warning file=package.json,line=1,col=24,title=state-not-saved::");
    expect(log).toMatch(
      /^ {2}\| deploy\.sh:1:13\s+error\s+target-all\s+pm2 restart all acts on every/m,
    );
    expect(log).toMatch(
      /^ {2}\| - uses: your-organisation\/pm2-actions\/actions\/pm2-restart@v1$/m,
    );
    expect(summary).toContain("deploy");
    expect(outputs).toMatchObject({ errors: "1", warnings: "1", result: "findings" });
    expect(JSON.parse(outputs.findings ?? "")).toMatchObject([
      { rule: "target-all", severity: "error", file: "deploy.sh", line: 1, column: 13 },
      { rule: "state-not-saved", severity: "warning", file: "package.json" },
    ]);
  });

  it("says all of it in the table where a runner makes no annotations", async () => {
    const { log } = await lint({}, "gitea");
    expect(log).not.toContain("::error");
    expect(log).toMatch(
      /^ {2}\| deploy\.sh:1:13\s+error\s+target-all\s+pm2 restart all acts on every/m,
    );
    expect(log).toContain("Errors: 1. Warnings: 1.");
  });

  it("prints its log to the end, however slowly that is read", async () => {
    await write("deploy.sh", "pm2 restart all\n".repeat(1500));
    const slowly = ["sh", "-c", '"$@" | (sleep 2; cat)', "sh"];
    const { log } = await server.step("pm2-lint", {}, { cwd: checkout, through: slowly });
    expect(log.length).toBeGreaterThan(100_000);
    expect(log).toMatch(/^pm2-lint took .* s: failed.*\.\n$/m);
  });

  it("says how many findings a runner that caps annotations does not show", async () => {
    await write("deploy.sh", "pm2 restart all\n".repeat(14));
    const { log, outputs } = await lint();
    expect(log.match(/^::error file=/gm)).toHaveLength(10);
    expect(log).toContain("4 more findings are only in the table");
    expect(log).toMatch(/^ {2}\| deploy\.sh:14:13/m);
    expect(outputs.errors).toBe("14");
    expect((await lint({}, "gitea")).log).not.toContain("only in the table");
  });

  it.each([
    ["error", "pm2 start a.json\n", 0],
    ["warning", "pm2 start a.json\n", 1],
    ["never", "pm2 kill\n", 0],
  ])("fails on %s where it should", async (failOn, script, expected) => {
    await write("deploy.sh", script);
    expect((await lint({ "fail-on": failOn })).code).toBe(expected);
  });

  it("is clean where there is nothing to find", async () => {
    await write("package.json", "{}");
    await write("deploy.sh", "ls\n");
    expect((await lint({ "fail-on": "warning" })).outputs).toEqual({
      findings: "[]",
      errors: "0",
      warnings: "0",
      fixed: "0",
      proposals: "[]",
      known: "0",
      gone: "0",
      "not-understood": "0",
      result: "clean",
    });
  });

  it("does not call clean what it did not understand: it counts and names it", async () => {
    await write("package.json", "{}");
    await write("deploy.sh", "ls\n");
    await write("ops/deploy.py", 'os.system("pm2 kill")\n');
    await write("ops/notes.txt", "nothing\n");
    const { code, log, outputs } = await lint({ paths: "." });
    expect(code).toBe(0);
    expect(log).toMatch(
      /^Not understood, and PM2 is named in it.*\n.*\n {2}\| ops\/deploy\.py \(/m,
    );
    expect(log).toContain("Files read: 2. Not understood: 2. Errors: 0. Warnings: 0.");
    expect(outputs).toMatchObject({ "not-understood": "2", result: "incomplete" });
    const named = await lint({ paths: "deploy.sh\n./ops/deploy.py" });
    expect(named.code).toBe(1);
    expect(named.log).toContain('names "ops/deploy.py", which is not understood');
    const none = await lint({ paths: "ops" });
    expect(none.log).toContain("matches 2 files, and none is understood");
  });

  it("counts only what is not in the baseline, and says what is gone from it", async () => {
    const known = { rule: "target-all", file: "deploy.sh", line: "0".repeat(16), count: 1 };
    await write("known.json", JSON.stringify({ version: 1, findings: [known] }));
    const { code, log, outputs } = await lint({ baseline: "known.json" });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ errors: "1", known: "0", gone: "1" });
    expect(log).toMatch(
      /^Gone, and still in the baseline.*\n.*\n {2}\| deploy\.sh: target-all, 1/m,
    );
  });

  it("reads of every other kind what names PM2, without being asked", async () => {
    await write("package.json", "{}");
    await write("deploy.sh", "ls\n");
    await write("Makefile", "stop:\n\tpm2 delete all\n");
    await write("apps/a/Makefile", "stop:\n\tls\n");
    await write("bin/stop", "#!/bin/sh\npm2 kill\n");
    await write("ops/server.ts", 'execSync("pm2 delete all");\n');
    const { log, outputs } = await lint();
    expect(log).toMatch(/Makefile:2:13.*\n(?:.*\n)*.*bin\/stop:2:1.*\n(?:.*\n)*.*server\.ts:1:22/);
    expect(log).toContain("Files read: 5.");
    expect(outputs.errors).toBe("3");
  });

  it("refuses to call it clean when every file is excluded", async () => {
    const { code, log } = await lint({ paths: "*.json\n!package.json" });
    expect(code).toBe(1);
    expect(log).toContain("exclude every file");
    const none = await lint({ paths: "!package.json" });
    expect(none.log).toContain("it only excludes, so it selects nothing");
  });

  it("says what is wrong with the checkout, and what it passed over", async () => {
    const missing = await server.step(
      "pm2-lint",
      {},
      { cwd: checkout, env: { GITHUB_WORKSPACE: "/no/such/checkout" } },
    );
    expect(missing.code).toBe(1);
    expect(missing.log).toContain('in "/no/such/checkout", as GITHUB_WORKSPACE says');
    expect(missing.log).toContain("check the repository out");
    await symlink("deploy.sh", join(checkout, "linked.sh"));
    const { log } = await lint();
    expect(log).toMatch(/^Not looked at.*\n.*\n {2}\| linked\.sh$/m);
  });

  it("reads all of a large tree where few files may be open, and fails where too few", async () => {
    for (let count = 0; count < 3000; count++) {
      const folder = join(checkout, "many", String(count % 300));
      if (count < 300) await mkdir(folder, { recursive: true });
      await writeFile(join(folder, `${count}.sh`), "pm2 kill\n");
    }
    const limited = (openFiles: number) =>
      server.step(
        "pm2-lint",
        { "fail-on": "never" },
        {
          cwd: checkout,
          env: { GITHUB_WORKSPACE: checkout },
          through: ["sh", "-c", `ulimit -n ${openFiles}; exec "$@"`, "sh"],
        },
      );
    const enough = await limited(256);
    expect(enough.log).toContain("Files read: 3002. Errors: 3001.");
    expect(enough.log).not.toContain("not-parsed");
    const tooFew = await limited(40);
    expect(tooFew.code).toBe(1);
    expect(tooFew.log).toMatch(/cannot be opened, as too many files are open already \(EMFILE\)/);
    expect(tooFew.outputs.result).toBeUndefined();
  });

  it("runs in a plain shell, with hardly a variable", async () => {
    const variables = Object.keys(process.env).map((name) => [name, undefined]);
    const env = { ...Object.fromEntries(variables), GITHUB_OUTPUT: undefined };
    const { code, log } = await server.step("pm2-lint", {}, { cwd: checkout, env });
    expect(code).toBe(1);
    expect(log).toContain("deploy.sh:1:13");
  });

  it("writes SARIF where it was asked to, also when it fails", async () => {
    expect((await lint({ "sarif-file": "reports/lint/pm2.sarif" })).code).toBe(1);
    const log: Log = JSON.parse(await readFile(join(checkout, "reports/lint/pm2.sarif"), "utf8"));
    expect(log.version).toBe("2.1.0");
    expect(log.runs[0]?.results?.map(({ ruleId }) => ruleId)).toEqual([
      "target-all",
      "state-not-saved",
    ]);
  });

  it("says where SARIF cannot be written, and has the findings all the same", async () => {
    const { code, log, outputs } = await lint({ "sarif-file": "deploy.sh/pm2.sarif" });
    expect(code).toBe(1);
    expect(log).toMatch(
      /Input "sarif-file" is "deploy\.sh\/pm2\.sarif": ".*" cannot be written \(E/,
    );
    expect(outputs.errors).toBe("1");
  });

  it("writes nothing through a link of the checkout, and mends all the same", async () => {
    const theirs = join(server.folder, "theirs");
    await writeFile(theirs, "theirs");
    await write("deploy.sh", "pm2 start a.json\n");
    for (const name of ["deploy.sh.pm2-lint.new", "pm2.sarif"])
      await symlink(theirs, join(checkout, name));
    const { code, log } = await lint({ fix: "true", "sarif-file": "pm2.sarif" });
    expect(code).toBe(1);
    expect(log).toContain('"pm2.sarif" is a link in the checkout');
    expect(await readFile(join(checkout, "deploy.sh"), "utf8")).toBe(
      "pm2 start a.json && pm2 save\n",
    );
    expect(await readFile(theirs, "utf8")).toBe("theirs");
  });

  it("names all wrong inputs at once, and reads nothing", async () => {
    const { code, log } = await lint({ "fail-on": "errors" });
    expect(code).toBe(1);
    expect(log).toContain('Input "fail-on" is "errors": allowed are error, warning, never.');
    const missing = await lint({ paths: "scripts/*.sh\nno-such.yml" });
    expect(missing.log).toMatch(/"scripts\/\*\.sh".*"no-such\.yml"/);
  });

  it("runs nothing of the checkout, and starts no daemon", async () => {
    const trace = join(checkout, "was-run");
    const touch = `require("node:fs").writeFileSync(${JSON.stringify(trace)}, "")`;
    await write(
      "ecosystem.config.js",
      `${touch};\nmodule.exports = { namespace: "x", apps: [{ name: "a", script: "a.js" }] };`,
    );
    await write(
      "ecosystem.test.config.mjs",
      `import "./trace.mjs";\nexport const apps = [{ name: "b", script: "a.js" }];`,
    );
    await write(
      "trace.mjs",
      `import { writeFileSync } from "node:fs";\nwriteFileSync(${JSON.stringify(trace)}, "");`,
    );
    await write(
      "package.json",
      JSON.stringify({
        scripts: { preinstall: `touch ${trace}`, start: `$(touch ${trace}) pm2 kill` },
      }),
    );
    await write("run.sh", `touch ${trace}\n\`touch ${trace}\`\npm2 kill\n`);
    const { log, outputs } = await lint();
    expect(log).toContain("namespace-at-top-level");
    expect(Number(outputs.errors)).toBeGreaterThan(2);
    expect(existsSync(trace)).toBe(false);
    expect(existsSync(join(server.home, "rpc.sock"))).toBe(false);
  });

  it("lets nothing in a linted file act on the runner", async () => {
    await write("x::set-output name=a::b.sh", "pm2 kill\n");
    await write(
      "ecosystem.config.js",
      'module.exports = { apps: [{ name: "a\\n::error::injected\\n##[error]x", script: "a", instances: 2, cwd: "/a" }] };',
    );
    const { log } = await lint();
    expect(log).toContain("x%3A%3Aset-output name=a%3A%3Ab.sh");
    expect(log).not.toMatch(/^\s*::error::injected/m);
    expect(log).not.toContain("##[error]");
  });
});
