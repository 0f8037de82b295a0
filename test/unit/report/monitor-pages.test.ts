import { expect, it } from "vitest";
import { whyQuiet } from "../../../src/monitor/alerts.js";
import { fleetPage } from "../../../src/report/html/fleet-page.js";
import { monitorPage } from "../../../src/report/html/monitor-page.js";
import { aFleet, aWatched } from "../../integration/watched.js";

/** A page as a reader has it, with a bar between its cells */
const textOf = (page: string) => page.replace(/<[^>]*>/g, "|").replace(/\|+/g, "|");

const seen = { name: "api", id: 0, restarts: 2, cpuPercent: 1, openFiles: null };
const online = { ...seen, status: "online", memoryBytes: 50 * 1024 ** 2 };
const stopped = { ...seen, status: "stopped", memoryBytes: 0 };
const unmeasured = { ...seen, status: "online", memoryBytes: 0 };

it("the fleet's page says of memory what is known, and never that it is 0 MB", async () => {
  const { fleet, now, window } = await aFleet(1);
  const [server] = fleet.servers;
  if (server === undefined) throw new Error("no server");
  const processes = [
    { ...online, namespace: "well" },
    { ...stopped, namespace: "well" },
    { ...stopped, namespace: "ended" },
    { ...unmeasured, namespace: "blind" },
    { ...online, namespace: "partly" },
    { ...unmeasured, namespace: "partly" },
  ];
  const shown = { ...fleet, servers: [{ ...server, processes }] };
  const page = fleetPage(shown, now, window, 3_600_000);
  const text = textOf(page);
  expect(text).toContain("|server-1|well|1|1|4|50 MB|");
  expect(text).toContain("|server-1|ended|0|1|2|–|");
  expect(text).toContain("|server-1|blind|1|0|2|unknown|");
  expect(text).toContain("|server-1|partly|2|0|4|at least 50 MB|");
  const nothing = /(?:<td[^>]*>|class="soft">)0 MB/;
  expect(page).not.toMatch(nothing);
  const none = { ...fleet, servers: [{ ...server, processes: [] }] };
  expect(fleetPage(none, now, window, 3_600_000)).not.toMatch(nothing);
});

it("the server's page counts what waits and what was given up apart, and no looks among the steps", async () => {
  const { watched, diagnosis, window } = await aWatched(3, 1);
  const [delivery] = watched.outbox;
  const [step] = watched.observed.steps;
  if (delivery === undefined || step === undefined) throw new Error("nothing waits");
  const begun = new Date(diagnosis.at - 60_000).toISOString();
  const steps = [
    { ...step, begun, action: "monitor", failed: true },
    { ...step, begun, dryRun: true },
    { ...step, begun, failed: true },
  ];
  const outbox = [delivery, { ...delivery, failed: begun }, { ...delivery, failed: begun }];
  const shown = { ...watched, outbox, observed: { ...watched.observed, steps } };
  const text = textOf(monitorPage(shown, diagnosis, window));
  expect(text).toContain("|messages waiting|1|");
  expect(text).toContain("|messages given up|2|");
  expect(text).toContain("|steps of a day, without looks|1|");
  expect(text).toContain("|of them failed|1|");
});

it("a silence that is over is shown nowhere", async () => {
  const { watched, diagnosis, window } = await aWatched(3, 1);
  const [alert] = watched.open;
  if (alert === undefined) throw new Error("nothing is open");
  const silent = (until: number) => ({
    ...alert,
    silenced: { until: new Date(until).toISOString(), reason: "maintenance" },
  });
  const over = silent(diagnosis.at - 1000);
  expect(whyQuiet(over, diagnosis.at)).toEqual([]);
  expect(monitorPage({ ...watched, open: [over] }, diagnosis, window)).not.toContain("maintenance");
  const lasting = silent(diagnosis.at + 3_600_000);
  expect(whyQuiet(lasting, diagnosis.at).join()).toMatch(/^silent until .* UTC: maintenance$/);
  expect(monitorPage({ ...watched, open: [lasting] }, diagnosis, window)).toContain("maintenance");
});
