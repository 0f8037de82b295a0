import { expect, it } from "vitest";
import { recordOf } from "../../../src/runner/step-record.js";

const whyOf = (why: string) =>
  recordOf(
    {
      ...{ action: "db-restore", target: { database: "shop" }, begun: new Date(), durationMs: 1 },
      ...{ phases: [], failed: true, dryRun: false, outputs: new Map(), release: undefined, why },
    } as unknown as Parameters<typeof recordOf>[0],
    {},
  ).why;

it("a record has the first line of what a step failed with, and the list that it announces", () => {
  expect(whyOf("No connection.\nmore")).toBe("No connection.");
  expect(whyOf("What would be gone:\n  - public.a (3 rows)\n  - public.b")).toBe(
    "What would be gone: - public.a (3 rows) - public.b",
  );
  expect(whyOf(`Gone:\n${"x".repeat(600)}`)).toHaveLength(500);
});
