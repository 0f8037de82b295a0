import { expect, it } from "vitest";
import { shownCommand, shownLine } from "../../../src/pm2/command/shown-command.js";

it.each([
  [["tool", "--token", "abc-def"], {}, "tool --token ***"],
  [["tool", "--api-key", "a b'c", "--verbose"], {}, "tool --api-key *** --verbose"],
  [["tool", "--password=abc-def"], {}, "tool --password=***"],
  [["tool", "postgres://me:hush@host/db"], {}, "tool postgres://me:***@host/db"],
  [["tool", "canary-secret"], { API_TOKEN: "canary-secret" }, "tool ***"],
  [["tool", "--token", "--force"], {}, "tool --token --force"],
  [["tool", "--name", "secret"], {}, "tool --name secret"],
])("%j is shown without its secrets", ([program = "", ...args], env, shown) => {
  expect(shownCommand({ program, args }, env)).toBe(shown);
});

it("a line that is no command is shown without them, too", () => {
  expect(shownLine("node a.js --auth-token abcdef && rm b")).toBe(
    "node a.js --auth-token *** && rm b",
  );
});
