import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { reconcile } from "../../../src/monitor/alerts.js";
import type { Attempt } from "../../../src/monitor/delivery/http.js";
import { issues } from "../../../src/monitor/delivery/issues.js";
import { deliver, queueMessages } from "../../../src/monitor/delivery/outbox.js";
import type { MonitorState } from "../../../src/monitor/state.js";
import { httpReceiver, type Receiver, take } from "../../integration/receivers.js";
import { silent } from "../../silent-log.js";

const start = Date.parse("2026-11-28T00:00:00.000Z");
const policy = {
  cooldown: () => 3_600_000,
  escalateAfter: "off",
  host: "server-1",
  canTell: true,
} as const;
const problem = {
  ...{ fingerprint: "finding errored prod/api", severity: "error" as const },
  ...{ title: "api", text: "It ended.", advice: "Read its log." },
};
const opened = reconcile({ alerts: [] }, [problem], start, policy, () => true);

describe("a message that never arrives", () => {
  it("is given up after 20 runs and three days, not before, is said and kept as failed, and tried no more", async () => {
    let tries = 0;
    const refuse = async (): Promise<Attempt> => {
      tries++;
      return { delivered: false, why: "the receiver answered 400", retryAfter: undefined };
    };
    const channel = { name: "webhook", deliver: refuse };
    let state: MonitorState = {
      ...{ version: 1, alerts: [...opened.alerts] },
      outbox: queueMessages(opened.messages, [channel]),
    };
    const warnings: string[] = [];
    const log = { ...silent, warning: (text: string) => void warnings.push(text) };
    const kept = { state, save: async () => {} };
    const run = async (at: number) => {
      const sent = await deliver(kept, state, [channel], at, log);
      expect(sent.delivered).toBe(0);
      state = sent.state;
      return state.outbox[0]?.failed !== null;
    };
    const hour = 3_600_000;
    // As by a clock that leapt: few runs end nothing.
    expect(await run(start + 9000 * hour)).toBe(false);
    for (let at = 0; at < 72 * hour; at += hour) expect(await run(start + at)).toBe(false);
    expect(await run(start + 72 * hour)).toBe(true);
    expect(tries).toBe(74);
    expect(await run(start + 73 * hour)).toBe(true);
    expect(tries).toBe(74);
    expect(state.outbox).toHaveLength(1);
    expect(warnings.at(-1)).toContain("given up");
  });
});

describe("an issue that is to be closed", () => {
  let forge: Receiver;
  beforeEach(async () => {
    forge = await httpReceiver();
  });
  afterEach(() => forge.stop());

  it("gets one comment, however often its closing fails before", async () => {
    const ended = reconcile({ alerts: opened.alerts }, [], start + 1, policy, () => true);
    const [message] = ended.messages;
    if (message === undefined) throw new Error("nothing was resolved");
    const channel = issues(`${forge.url}/api/v1`, "team/shop", "token");
    forge.behave = (request, response) =>
      request.method === "PATCH" ? response.writeHead(500).end() : take(request, response);
    for (let run = 0; run < 3; run++)
      expect(await channel.deliver(message, "7")).toMatchObject({ delivered: false });
    forge.behave = take;
    expect(await channel.deliver(message, "7")).toMatchObject({ delivered: true });
    const paths = forge.taken.map(({ method, path }) => `${method} ${path}`);
    expect(paths).toEqual([
      "PATCH /api/v1/repos/team/shop/issues/7",
      "POST /api/v1/repos/team/shop/issues/7/comments",
    ]);
  });
});
