import { describe, expect, it } from "vitest";
import { found } from "./rule-pages.js";

// What a pull request may hold to stop the linter, or to keep it busy.
describe("a file that is made to be too much", () => {
  const anchors = "bcdefghij".split("").map((name, index) => {
    const aliases = Array(9).fill(`*${"abcdefghij"[index]}`);
    return `${name}: &${name} [${aliases.join(",")}]`;
  });

  it.each([
    ["aliases of aliases", "a.yml", `a: &a [x,x]\n${anchors.join("\n")}\napps: *j\n`],
    ["a map that is its own job", "a.yml", "jobs: &a\n  x: *a\n  <<: *a\n"],
    ["a list that is its own app", "a.yml", "apps: &a\n  - *a\n"],
    ["brackets in YAML", "a.yml", "[".repeat(5000)],
    ["brackets in JSON", "ecosystem.json", "[".repeat(50_000)],
    ["brackets in JavaScript", "ecosystem.js", `x=${"[".repeat(20_000)}`],
    ["brackets in shell", "a.sh", "$(".repeat(5000)],
  ])("is reported, not read: %s", (_, path, text) => {
    expect(found({ [path]: text })).toEqual([expect.stringContaining("not-parsed")]);
  });

  it("words that JavaScript's own objects have are words like others", () => {
    const words = ["constructor", "toString", "__proto__", "valueOf", "hasOwnProperty"];
    const lines = words.flatMap((word) => [
      `${word} exec pm2 ${word}`,
      `pm2 ${word} --${word} ${word}`,
      `${word}=1; $${word} -${word}`,
    ]);
    expect(found({ "a.sh": `${lines.join("\n")}\npm2 kill` })).toEqual([
      `a.sh:${lines.length + 1}:1 daemon-wide-command`,
    ]);
    const keys = Object.fromEntries(words.map((word) => [word, { [word]: word, run: word }]));
    expect(found({ "a.yml": JSON.stringify({ jobs: keys, runs: keys }) })).toEqual([]);
    const config = `module.exports = { ${words.map((word) => `${word}: ${word}`)}, apps: [${words}] };`;
    expect(
      found({ "ecosystem.js": config, "package.json": JSON.stringify({ scripts: keys }) }),
    ).toEqual([]);
  });

  it("a remark with many blanks is read in no time", () => {
    const started = performance.now();
    found({ "a.sh": `# pm2-lint-ignore a${" ".repeat(50_000)}x\npm2 stop a` });
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("a script that is made to grow", () => {
  const doubled = (first: string, next: (name: string) => string) =>
    [`a0=${first}`, ...Array.from({ length: 40 }, (_, i) => `a${i + 1}=${next(`$a${i}`)}`)].join(
      "\n",
    );

  it.each([
    ["a text doubled forty times", `${doubled("xx", (a) => `"${a}${a}"`)}\npm2 stop "$a40"`],
    ["words doubled forty times", `${doubled("'x y'", (a) => `"${a} ${a}"`)}\npm2 stop "$a40"`],
    [
      "sources doubled forty times",
      `${doubled("$(pm2 id a)", (a) => `${a}${a}`)}\npm2 stop "$a40"`,
    ],
    ["a long pipeline", `${"cat | ".repeat(3000)}cat`],
    [
      "folders of its own without end",
      Array.from({ length: 15_000 }, (_, i) => `a${i}=$(mktemp -d)`).join("\n"),
    ],
    ["a long list", `a=$(pm2 ls)\n${'[ "$a" ] && '.repeat(1000)}pm2 stop x`],
  ])(
    "is read in no time: %s",
    (_, script) => {
      const started = process.cpuUsage();
      expect(found({ "a.sh": script })).toEqual([]);
      expect(process.cpuUsage(started).user / 1e6).toBeLessThan(5);
      // A busy machine takes longer for the same work.
    },
    120_000,
  );
});

describe("a file that is only unusual", () => {
  it.each([
    ["nothing", "a.yml", ""],
    ["jobs that are none", "a.yml", "jobs:\n"],
    ["jobs of another kind", "a.yml", "jobs: [1, {steps: 3}]\n"],
    [
      "steps of another kind",
      "a.yml",
      "jobs:\n  a:\n    steps: [1, run, {run: 3}, {run: [pm2 kill]}]\n",
    ],
    ["scripts of another kind", "package.json", '{"scripts": ["pm2 kill"]}'],
    ["an empty ecosystem", "ecosystem.config.js", "module.exports = { apps: [] }"],
  ])("has nothing to find: %s", (_, path, text) => {
    expect(found({ [path]: text })).toEqual([]);
  });

  it("ends its lines as Windows does", () => {
    expect(found({ "a.sh": "ls\r\npm2 kill\r\n" })).toEqual(["a.sh:2:1 daemon-wide-command"]);
    const workflow =
      "jobs:\r\n  a:\r\n    steps:\r\n      - run: |\r\n          ls\r\n          pm2 kill\r\n";
    expect(found({ "a.yml": workflow })).toEqual(["a.yml:6:11 daemon-wide-command"]);
  });

  it("ends its lines as Windows does, within heredocs and continued lines too", () => {
    const script = "cat <<EOF\npm2 kill\nEOF\npm2 restart \\\n  all\nbash <<X\npm2 kill\nX\n";
    expect(found({ "a.sh": script.replaceAll("\n", "\r\n") })).toEqual([
      "a.sh:5:3 target-all",
      "a.sh:7:1 daemon-wide-command",
    ]);
  });

  it("begins with a byte order mark", () => {
    const workflow = "\uFEFFjobs:\n  a:\n    steps:\n      - run: pm2 kill\n";
    expect(found({ "a.yml": workflow })).toEqual(["a.yml:4:14 daemon-wide-command"]);
  });
});
