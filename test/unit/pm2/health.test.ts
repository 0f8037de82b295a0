import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it } from "vitest";
import { askHealth, parseExpectation } from "../../../src/pm2/proof/health.js";

const healthy = parseExpectation("2xx");
if (healthy === undefined) throw new Error("2xx is an expectation");

/** A port that several workers share, as it is under load: each connection reaches any of them. */
async function workers(statuses: readonly number[]) {
  let connections = 0;
  let together = 0;
  let most = 0;
  const server = createServer((_request, response) => {
    response.statusCode = statuses[Math.floor(Math.random() * statuses.length)] ?? 0;
    setImmediate(() => response.end("{}"));
  });
  server.on("connection", (socket) => {
    connections++;
    most = Math.max(most, ++together);
    socket.on("close", () => together--);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/health`;
  return { url, close: () => server.close(), counted: () => ({ connections, most }) };
}

/** Nothing is a secret. */
const shown = (text: string) => text;

describe("the health check", () => {
  it("never takes one bad worker among several for healthy, however often it asks", async () => {
    const { url, close } = await workers([200, 500]);
    for (let run = 0; run < 30; run++) {
      const answer = await askHealth(
        { tcp: [], urls: [url], expect: healthy, timeout: 0.4 },
        2,
        shown,
      );
      expect(answer).toMatchObject({ wrong: expect.stringContaining("the status was 500") });
    }
    close();
  }, 60_000);

  it("asks one worker alone three times, and many with few connections at a time", async () => {
    const one = await workers([200]);
    expect(
      await askHealth({ tcp: [], urls: [one.url], expect: healthy, timeout: 60 }, 1, shown),
    ).toEqual({
      answered: 3,
    });
    expect(one.counted().connections).toBe(3);
    one.close();
    const many = await workers([200]);
    expect(
      await askHealth({ tcp: [], urls: [many.url], expect: healthy, timeout: 60 }, 500, shown),
    ).toEqual({
      answered: 1000,
    });
    expect(many.counted().most).toBeLessThanOrEqual(60);
    many.close();
  }, 60_000);

  it("says in words that nothing listens", async () => {
    const url = "http://127.0.0.1:1/health";
    const answer = await askHealth({ tcp: [], urls: [url], expect: healthy, timeout: 0 }, 1, shown);
    expect(answer).toEqual({
      wrong: expect.stringMatching(
        /^3 of 3 requests to .*: nothing listens there \(.*ECONNREFUSED/,
      ),
    });
  });
});
