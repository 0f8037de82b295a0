import { describe, expect, it } from "vitest";
import { markdownTable, markdownText, textTable } from "../../../src/text/table.js";
import { displayWidth } from "../../../src/text/width.js";

describe("a table as text", () => {
  it("is aligned, with an emoji as wide as a terminal shows it", () => {
    const rows = [
      ["api", "1"],
      ["👩‍👩‍👧 x", "20"],
    ];
    expect(textTable({ title: "", columns: ["name", "pid"], rows }).split("\n")).toEqual([
      "name  pid",
      "────  ───",
      "api   1",
      "👩‍👩‍👧 x  20",
    ]);
  });

  it("keeps a row on one line, without control characters", () => {
    const text = textTable({ title: "", columns: ["a"], rows: [["x \r\n y\u001b[1m"]] });
    expect(text.split("\n")[2]).toBe("x ⏎ y\\x1b[1m");
  });

  it("cuts a cell of a megabyte, and quickly", () => {
    const started = performance.now();
    const text = textTable({ title: "", columns: ["a"], rows: [[" ".repeat(1 << 20)], ["b"]] });
    expect(text.length).toBeLessThan(2000);
    expect(performance.now() - started).toBeLessThan(5000);
  });
});

describe("the width of a text", () => {
  it.each([
    ["api-2", 5],
    ["größe → ok", 10],
    ["商店", 4],
    ["ｱﾋﾟ", 3],
    ["e\u0301", 1],
    ["⌚", 2],
    ["👩‍👩‍👧", 2],
    ["🇩🇪", 2],
    ["❤️", 2],
    ["🚀 api", 6],
  ])("of %s is %i columns", (text, columns) => {
    expect(displayWidth(text)).toBe(columns);
  });
});

describe("Markdown", () => {
  it("has one cell for each value, whatever the value", () => {
    const text = markdownTable({ title: "", columns: ["a", "b"], rows: [["x|y\nz", "w"]] });
    const row = text.split("\n")[2] ?? "";
    expect(row.split("|")).toHaveLength(4);
  });

  it.each([
    "<script>alert(1)</script>",
    "[link](http://evil)",
    "![image](http://evil)",
    "**bold** _italic_ ~~gone~~ `code`",
    "# heading",
    "- item",
    "@everyone #1",
    "$x^2$",
    "a\u202eb",
  ])("shows %s as it is", (text) => {
    expect(markdownText(text)).not.toMatch(/[<>[\]()!*_~`@$\u202e-]|#(?!\d+;)/);
  });

  it("does not undo an entity of the text's own", () => {
    expect(markdownText("&lt;b>")).toBe("&amp;lt;b&gt;");
  });
});
