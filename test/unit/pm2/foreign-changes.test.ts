import { describe, expect, it } from "vitest";
import { foreignChanges } from "../../../src/pm2/evidence.js";
import { planTable } from "../../../src/pm2/plan/plan.js";
import { aProcess } from "./evidence.js";

const alive = process.pid;
const web = (id: number, changes = {}) =>
  aProcess({ id, name: "crm-web", namespace: "crm", pid: alive, createdAt: id, ...changes });
const none = () => false;

describe("foreign processes that changed while a step ran", () => {
  it("calls the exchange of another namespace's workers ordinary, and says it once", () => {
    const before = [web(1, { pid: 4_190_001 }), web(2, { pid: 4_190_002 })];
    expect(foreignChanges(before, [web(3), web(4)], none)).toEqual([
      {
        sentence: "crm-web (namespace crm) runs in new processes: it was deployed or restarted.",
        ordinary: true,
      },
    ]);
  });

  it("names each that is gone where fewer run than before", () => {
    const changes = foreignChanges([web(1), web(2)], [web(3)], none);
    expect(changes.map(({ ordinary }) => ordinary)).toEqual([false, false]);
    expect(changes[0]?.sentence).toMatch(/^crm-web \(id 1, namespace crm\) is gone/);
  });

  it("names one whose successor does not run", () => {
    const [change] = foreignChanges([web(1)], [web(3, { status: "errored", pid: 0 })], none);
    expect(change).toMatchObject({ ordinary: false });
  });

  it("does not take another namespace's app of the same name for a successor", () => {
    const [change] = foreignChanges([web(1)], [web(3, { namespace: "other" })], none);
    expect(change).toMatchObject({ ordinary: false });
  });

  it("names a restart", () => {
    const [change] = foreignChanges([web(1)], [web(1, { restarts: 1 })], none);
    expect(change).toMatchObject({ ordinary: false });
    expect(change?.sentence).toContain("was restarted");
  });
});

it("has the plan's longest column last", () => {
  expect(planTable([]).columns.at(-1)).toBe("why");
});
