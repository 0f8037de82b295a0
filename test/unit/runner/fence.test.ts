import { describe, expect, it } from "vitest";
import { fenceText, harmless } from "../../../src/runner/fence.js";

/** The lines within the fence, after a check of the fence itself. */
function inside(text: string): string[] {
  const lines = fenceText(text);
  const token = /^::stop-commands::([\da-f-]{36})$/.exec(lines[0] ?? "")?.[1];
  expect(token).toBeDefined();
  expect(lines.at(-1)).toBe(`::${token}::`);
  return lines.slice(1, -1);
}

describe("foreign text", () => {
  it.each([
    "::set-output name=result::deployed",
    "::error file=a.js,line=1::wrong",
    "  ::add-mask::e",
    "::stop-commands::mine",
    "::endgroup::",
    "##[error]wrong",
    "it goes on ##[group]here",
    "::save-state name=a::b",
  ])("%s does not act", (line) => {
    for (const printed of inside(`before\n${line}\nafter`)) {
      expect(printed).toMatch(/^ {2}\| /);
      expect(printed).not.toContain("##[");
    }
  });

  it("loses no line, not even an empty one", () => {
    expect(inside("one\n\n::three::\n")).toEqual(["  | one", "  | ", "  | ::three::"]);
  });

  it("cannot guess the token of its fence", () => {
    expect(fenceText("x")[0]).not.toBe(fenceText("x")[0]);
  });

  it("shows terminal escapes and control characters", () => {
    expect(inside("\u001b[2J\u001b]0;title\u0007 a\u0000b\u009bc\td")).toEqual([
      "  | \\x1b[2J\\x1b]0;title\\x07 a\\x00b\\x9bc\td",
    ]);
  });

  it("takes a carriage return for a line's end, so that nothing is overwritten", () => {
    expect(inside("real\r::error::fake\r\nnext\r")).toEqual([
      "  | real",
      "  | ::error::fake",
      "  | next",
    ]);
  });

  it("shows what would turn a text around, or end a line elsewhere", () => {
    expect(inside("a\u202eb\u2066c\u200fd\u2028::error::e")).toEqual([
      "  | a\\u202eb\\u2066c\\u200fd\\u2028::error::e",
    ]);
  });

  it("folds a line of a megabyte without losing a character", () => {
    const long = "0123456789😀".repeat(90_000);
    const lines = inside(long);
    expect(Math.max(...lines.map((line) => [...line].length))).toBeLessThanOrEqual(10_004);
    expect(lines.map((line) => line.slice(4)).join("")).toBe(long);
  });

  it("may be empty", () => expect(inside("")).toEqual(["  | "]));
});

describe("a sentence of our own", () => {
  it("stays as it is", () => expect(harmless("api: 50% :: fine")).toBe("api: 50% :: fine"));
  it("does not act, whatever it quotes", () => {
    expect(harmless("An app says:\n  ::error::x\n##[error]y\u001b[0m")).toBe(
      "An app says:\n  |   ::error::x\n#\\x23[error]y\\x1b[0m",
    );
  });
  it("does not act through other blanks that GitHub trims", () => {
    expect(harmless("\u00a0\u3000::error::x")).toMatch(/^ {2}\| /);
  });
});
