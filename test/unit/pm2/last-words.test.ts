import { expect, it } from "vitest";
import type { Finding } from "../../../src/pm2/findings/finding.js";
import { withLastWords } from "../../../src/pm2/findings/last-words.js";
import { anExit, aSubject, now } from "./evidence.js";

const stopped = {
  id: "stopped",
  process: { name: "api", namespace: "prod", ids: [0] },
  evidence: "It is stopped.",
} as unknown as Finding;

function evidenceWith(writtenAgoMs: number): string | undefined {
  const end = {
    ...{ name: "api", namespace: "prod", kind: "error" as const, path: "/var/log/api.log" },
    ...{ lines: ["Error: no database"], written: now - writtenAgoMs },
  };
  return withLastWords([stopped], [end], [aSubject({ exits: [anExit(60_000)] })])[0]?.evidence;
}

it("says how much older than the end an error log is", () => {
  expect(evidenceWith(60_000 + 22 * 60_000)).toBe(
    "It is stopped. Its error log, last written 22 min before it ended, says: Error: no database",
  );
});

it("quotes what was written as it ended without a word on its age", () => {
  expect(evidenceWith(61_000)).toBe("It is stopped. Its error log says: Error: no database");
});
