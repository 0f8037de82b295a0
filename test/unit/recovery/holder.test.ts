import { expect, it } from "vitest";
import { describeHolder, holderFrom } from "../../../src/recovery/journal.js";

const described = (env: Record<string, string>) =>
  describeHolder({ ...holderFrom(env, "pm2-deploy"), since: "2026-11-28T10:00:00Z" });

it("who holds a lock is said as far as it is known", () => {
  expect(
    described({ GITHUB_RUN_NUMBER: "7", GITHUB_ACTOR: "ann", GITHUB_WORKFLOW: "Deploy" }),
  ).toBe("pm2-deploy of run 7, started by ann, workflow Deploy, since 2026-11-28T10:00:00Z");
  expect(described({ USER: "ann" })).toBe(
    "pm2-deploy by hand, started by ann, since 2026-11-28T10:00:00Z",
  );
  expect(described({})).toBe("pm2-deploy by hand, since 2026-11-28T10:00:00Z");
});
