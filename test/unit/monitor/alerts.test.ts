import { describe, expect, it } from "vitest";
import { reconcile } from "../../../src/monitor/alerts.js";
import { checkOrders, withOrders } from "../../../src/monitor/orders.js";
import type { Problem } from "../../../src/monitor/problems.js";
import type { Alert } from "../../../src/monitor/state.js";

const hour = 3_600_000;
const start = Date.parse("2026-11-28T00:00:00.000Z");
const policy = {
  cooldown: () => 6 * hour,
  escalateAfter: 4 * hour,
  host: "server-1",
  canTell: true as boolean,
} as const;
const problem: Problem = {
  fingerprint: "finding crash-loop prod/api",
  severity: "error",
  title: "api of prod: crash-loop",
  text: "It ended 5 times.",
  advice: "Read its log.",
};

/** Runs of a monitor, at hours since the start: what each of them told. */
function runs(steps: readonly (readonly [at: number, there: boolean])[], given = policy) {
  let alerts: readonly Alert[] = [];
  return steps.map(([at, there]) => {
    const next = reconcile(
      { alerts },
      there ? [problem] : [],
      start + at * hour,
      given,
      () => true,
    );
    alerts = next.alerts;
    return next.messages.map(({ kind }) => kind);
  });
}

describe("an alert", () => {
  it("counts as told nowhere without a channel, and is told once there is one", () => {
    const mute = { ...policy, canTell: false };
    const first = reconcile({ alerts: [] }, [problem], start, mute, () => true);
    const later = reconcile(first, [problem], start + 5 * hour, mute, () => true);
    expect([...first.messages, ...later.messages]).toEqual([]);
    expect(later.alerts[0]).toMatchObject({ told: null, messages: 0, escalated: false });
    const gone = reconcile(later, [], start + 6 * hour, policy, () => true);
    expect([gone.resolved.length, gone.messages]).toEqual([1, []]);
    const told = reconcile(later, [problem], start + 6 * hour, policy, () => true);
    expect(told.messages.map(({ kind }) => kind)).toEqual(["opened"]);
  });

  it("is told once more, and later escalated, where a clock was years ahead when it was opened", () => {
    const ahead = 10_000;
    expect(
      runs([
        [ahead, true],
        [0, true],
        [1, true],
        [5, true],
        [6, false],
      ]),
    ).toEqual([["opened"], ["still there"], [], ["escalated"], ["resolved"]]);
  });

  it("is told once, however many runs see it, and once when it is resolved", () => {
    expect(
      runs([
        [0, true],
        [1, true],
        [2, true],
        [3, false],
        [4, false],
      ]),
    ).toEqual([["opened"], [], [], ["resolved"], []]);
  });

  it("escalates once when it stays, and is told again after each cooldown", () => {
    expect(
      runs([
        [0, true],
        [3.9, true],
        [4, true],
        [5, true],
        [10, true],
        [11, true],
        [16, true],
      ]),
    ).toEqual([["opened"], [], ["escalated"], [], ["still there"], [], ["still there"]]);
  });

  it("that comes and goes is told no more often than its cooldown, and then opened", () => {
    expect(
      runs([
        [0, true],
        [1, false],
        [2, true],
        [3, false],
        [4, true],
        [7.5, true],
        [8, false],
      ]),
    ).toEqual([["opened"], ["resolved"], [], [], [], ["opened"], ["resolved"]]);
  });

  it("that comes back after people heard that it is resolved is told by the time of an escalation", () => {
    const patient = { ...policy, cooldown: () => 24 * hour };
    const all: [number, boolean][] = [
      [0, true],
      [1, false],
      [2, true],
      [5, true],
      [6, true],
    ];
    expect(runs(all, patient)).toEqual([["opened"], ["resolved"], [], [], ["opened"]]);
  });

  it("stays where the run could not see whether it is gone", () => {
    const { alerts } = reconcile({ alerts: [] }, [problem], start, policy, () => true);
    const blind = reconcile({ alerts }, [], start + hour, policy, () => false);
    expect(blind.messages).toEqual([]);
    expect(blind.alerts[0]?.resolved).toBeNull();
    expect(reconcile(blind, [], start + 2 * hour, policy, () => true).messages).toHaveLength(1);
  });

  it("has an id that is the same whenever it comes again", () => {
    const one = reconcile({ alerts: [] }, [problem], start, policy, () => true);
    const other = reconcile({ alerts: [] }, [problem], start + hour, policy, () => true);
    expect(one.alerts[0]?.id).toMatch(/^[0-9a-f]{8}$/);
    expect(other.alerts[0]?.id).toBe(one.alerts[0]?.id);
  });

  it("is kept for 30 days after it was resolved, then forgotten", () => {
    const open = reconcile({ alerts: [] }, [problem], start, policy, () => true);
    const gone = reconcile(open, [], start + hour, policy, () => true);
    expect(reconcile(gone, [], start + 29 * 24 * hour, policy, () => true).alerts).toHaveLength(1);
    expect(reconcile(gone, [], start + 32 * 24 * hour, policy, () => true).alerts).toEqual([]);
  });

  it("survives a clock that jumps a year back or forth", () => {
    const year = 365 * 24 * hour;
    const open = reconcile({ alerts: [] }, [problem], start, policy, () => true);
    for (const jump of [-year, year]) {
      const next = reconcile(open, [problem], start + jump, policy, () => true);
      expect(next.alerts).toHaveLength(1);
      expect(next.messages.length).toBeLessThan(2);
    }
  });
});

describe("what a person says of an alert", () => {
  const open = reconcile({ alerts: [] }, [problem], start, policy, () => true);
  const id = open.alerts[0]?.id ?? "";

  it("acknowledged, it is told no more until it is resolved", () => {
    const alerts = withOrders(
      open.alerts,
      { acknowledge: [{ id, reason: "ordered" }], silence: [] },
      start,
    );
    expect(
      reconcile({ alerts }, [problem], start + 50 * hour, policy, () => true).messages,
    ).toEqual([]);
    const [last] = reconcile({ alerts }, [], start + 51 * hour, policy, () => true).messages;
    expect(last?.kind).toBe("resolved");
  });

  it("silenced, nothing is told until the time has come", () => {
    const until = { fromNow: 12 * hour };
    const alerts = withOrders(
      open.alerts,
      { acknowledge: [], silence: [{ id, until, reason: "maintenance" }] },
      start,
    );
    expect(
      reconcile({ alerts }, [problem], start + 11 * hour, policy, () => true).messages,
    ).toEqual([]);
    expect(reconcile({ alerts }, [], start + 11 * hour, policy, () => true).messages).toEqual([]);
    const after = reconcile({ alerts }, [problem], start + 13 * hour, policy, () => true);
    expect(after.messages.map(({ kind }) => kind)).toEqual(["escalated"]);
  });

  it("of an id that is not open, it is refused with those that are", () => {
    expect(() =>
      checkOrders(
        { acknowledge: [{ id: "deadbeef", reason: "x" }], silence: [] },
        open.alerts,
        start,
      ),
    ).toThrow(`There is no open alert deadbeef. Open are ${id} (finding crash-loop prod/api).`);
  });
});
