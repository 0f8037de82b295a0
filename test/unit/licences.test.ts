import { readFileSync } from "node:fs";
import { expect, it } from "vitest";

// What is bundled is given away: its licences go with it.

it("dist/ has the licence of everything that is bundled", () => {
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8"));
  const lines = new Set(readFileSync("dist/licenses.txt", "utf8").split("\n"));
  // Of PostgreSQL's client, also what that needs.
  const wanted = [...Object.keys(dependencies), "pg-protocol", "pg-types", "@noble/ciphers"];
  expect(wanted.filter((name) => !lines.has(name))).toEqual([]);
});
