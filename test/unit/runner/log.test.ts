import { describe, expect, it } from "vitest";
import { type Runner, runnerFrom, runnerLog } from "../../../src/runner/log.js";

const github: Runner = { debugging: false, annotating: true, commanded: true, grouping: false };

function recorded(runner: Runner = github) {
  let printed = "";
  const log = runnerLog((text) => {
    printed += text;
  }, runner);
  return { log, lines: () => printed.split("\n").slice(0, -1) };
}

describe("the log", () => {
  it("annotates where there are annotations, every line of the message", () => {
    const { log, lines } = recorded();
    log.error("100% wrong\nand more");
    log.warning("careful");
    expect(lines()).toEqual(["::error::100%25 wrong%0Aand more", "::warning::careful"]);
  });

  it.each(["GITEA_ACTIONS", "FORGEJO_ACTIONS"])("is plain where %s is set", (variable) => {
    const { log, lines } = recorded(runnerFrom({ [variable]: "true" }));
    log.error("100% wrong\nand more");
    log.warning("careful");
    const said = lines().filter((line) => line !== "::endgroup::");
    expect(said).toEqual(["Error: 100% wrong", "and more", "Warning: careful"]);
  });

  it("ends the group that Gitea's runners leave open, before anything else is said", () => {
    const { log, lines } = recorded(runnerFrom({ GITEA_ACTIONS: "true" }));
    log.info("what came of it");
    expect(lines()).toEqual(["::endgroup::", "what came of it"]);
    for (const variable of ["GITHUB_ACTIONS", "FORGEJO_ACTIONS"])
      expect(recorded(runnerFrom({ [variable]: "true" })).lines()).toEqual([]);
  });

  it("shows debug sentences only when asked to", () => {
    const quiet = recorded();
    quiet.log.debug("inner");
    expect(quiet.lines()).toEqual([]);
    const loud = recorded(runnerFrom({ CI: "true", RUNNER_DEBUG: "1" }));
    loud.log.debug("inner");
    expect(loud.lines()).toEqual(["::debug::inner"]);
  });

  it("warns of the same once", () => {
    const { log, lines } = recorded();
    for (const text of ["careful", "slow", "careful"]) log.warning(text);
    expect(lines()).toEqual(["::warning::careful", "::warning::slow"]);
    expect(log.summary().match(/careful/g)).toHaveLength(1);
  });

  it("has no commands for a person who runs a step by hand, and for every runner", async () => {
    const say = async ({ log, lines }: ReturnType<typeof recorded>) => {
      log.mask("hunter2!");
      log.warning("100% is hunter2!");
      await log.group("Before", () => log.foreign("said", "::error::x"));
      return lines();
    };
    expect(await say(recorded(runnerFrom({})))).toEqual([
      "Warning: 100% is ***",
      "Before",
      "said",
      "  | ::error::x",
    ]);
    const marks = ["CI", "GITHUB_ACTIONS", "GITEA_ACTIONS", "GITHUB_OUTPUT"];
    for (const mark of marks)
      expect(await say(recorded(runnerFrom({ [mark]: "true" })))).toContain("::endgroup::");
  });

  it("closes a group when its body throws", async () => {
    const { log, lines } = recorded();
    const failing = log.group("Before\n::error::x", () => {
      log.info("in it");
      throw new Error("no");
    });
    await expect(failing).rejects.toThrow("no");
    expect(lines()).toEqual(["::group::Before   | ::error::x", "in it", "::endgroup::"]);
  });

  it("fences tables, and repeats them in the summary with their cells escaped", () => {
    const { log, lines } = recorded();
    log.table({ title: "Before", columns: ["name", "pid"], rows: [["::error::<b>|x", "1"]] });
    expect(lines()[0]).toBe("Before");
    expect(lines()[1]).toMatch(/^::stop-commands::/);
    expect(lines()[4]).toBe("  | ::error::<b>|x  1");
    expect(log.summary()).toContain("&lt;b&gt;&#124;x | 1 |");
  });

  it("says that a table is empty", () => {
    const { log, lines } = recorded();
    log.table({ title: "Before", columns: ["name"], rows: [] });
    expect(lines()).toEqual(["Before: none"]);
    expect(log.summary()).toBe("**Before**: none");
  });

  it("puts the verdict and what came of the step above the tables, text to copy as it stands", () => {
    const { log, lines } = recorded();
    log.table({ title: "Rows", columns: ["table"], rows: [["t"]] });
    log.outcome("<b> is kept. To go back:", "psql '``` <b>'\n::error::x");
    log.outcome("Done.");
    log.error("it is *not* well");
    const said = log.summary().split("\n\n");
    expect(said.slice(0, 4)).toEqual([
      "❌ it is &#42;not&#42; well",
      "&lt;b&gt; is kept. To go back&#58;",
      "````\npsql '``` <b>'\n::error::x\n````",
      "Done.",
    ]);
    expect(said[4]).toBe("**Rows**");
    expect(lines()).toContain("  | psql '``` <b>'");
    expect(lines()).toContain("  | ::error::x");
  });

  it("keeps a summary below GitHub's limit, and says so", () => {
    const { log } = recorded();
    for (let count = 0; count < 50; count++) log.warning(`${count}${"é".repeat(20_000)}`);
    expect(Buffer.byteLength(log.summary())).toBeLessThan(1024 * 1024);
    expect(log.summary()).toContain("The rest is in the step's log");
  });
});

describe("a masked value", () => {
  const secret = "p@ss|w*rd";
  it("is announced to the runner once", () => {
    const { log, lines } = recorded();
    log.mask(secret);
    log.mask(secret);
    log.mask("");
    log.mask("50%\nsecond line");
    expect(lines()).toEqual([`::add-mask::${secret}`, "::add-mask::second line"]);
  });

  it("is shown nowhere afterwards, whatever escaping would have hidden it from the runner", async () => {
    const { log, lines } = recorded({ ...github, debugging: true });
    log.mask(secret);
    const announced = lines().length;
    log.info(`with ${secret}`);
    log.warning(secret);
    log.error(secret);
    log.debug(secret);
    log.foreign(secret, `a\n${secret}`);
    log.table({ title: secret, columns: ["a"], rows: [[secret]] });
    await log.group(secret, () => {});
    const printed = lines().slice(announced).join("\n");
    expect(printed).not.toContain(secret);
    expect(printed.match(/\*\*\*/g)).toHaveLength(9);
    expect(log.summary()).not.toMatch(/p(?:@|&#64;)ss/);
  });

  it("of several lines is each of these, but for those that are the same in every key", () => {
    const { log, lines } = recorded();
    log.mask("-----BEGIN KEY-----\n  first half\r\nsecond half\n-----END KEY-----\n");
    expect(lines()).toEqual(["::add-mask::first half", "::add-mask::second half"]);
    log.info("-----BEGIN KEY----- first half");
    expect(lines().at(-1)).toBe("-----BEGIN KEY----- ***");
  });

  it("may hold another one", () => {
    const { log, lines } = recorded();
    log.mask("abcd");
    log.mask("abcdefgh");
    log.info("is abcdefgh");
    expect(lines().at(-1)).toBe("is ***");
  });
});
