import { expect, it } from "vitest";
import { auditRow } from "../../../proof/supply/audit.js";

const answer = (total: number, vulnerabilities = {}) =>
  JSON.stringify({ vulnerabilities, metadata: { vulnerabilities: { low: 0, total } } });

it("a known weakness fails the proof, by its name", () => {
  const failures: string[] = [];
  expect(auditRow(answer(1, { leftpad: {} }), failures)).toMatchObject({ figure: 1, ok: false });
  expect(failures).toEqual(["npm audit knows a weakness of leftpad"]);
});

it("none is none", () => {
  expect(auditRow(answer(0), [])).toMatchObject({ figure: 0, goal: "0", ok: true });
});

it.each([
  ["nothing", ""],
  ["an error", '{"error":{"code":"ENOAUDIT","summary":"no endpoint"}}'],
  ["no JSON", "<html>"],
  ["another form", '{"metadata":{"vulnerabilities":{}}}'],
])("%s is no answer: said so, and neither met nor missed", (_what, printed) => {
  const failures: string[] = [];
  const { figure, goal, ok } = auditRow(printed, failures);
  expect({ figure, goal, ok }).toEqual({
    figure: "not known: the registry gave no answer",
    goal: "",
    ok: true,
  });
  expect(failures).toEqual([]);
});
