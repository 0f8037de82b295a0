import { readdirSync } from "node:fs";
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readStored } from "../../../src/disk/stored.js";
import { readSteps } from "../../../src/history/steps.js";
import { withState } from "../../../src/monitor/state.js";
import { readCleanupState } from "../../../src/pm2/cleanup.js";
import { homeAt } from "../../../src/pm2/daemon/home.js";
import { readRemembered } from "../../../src/pm2/diagnosis/previous.js";
import { readDeployState } from "../../../src/pm2/plan/deploy-state.js";
import { stoppedIn } from "../../../src/pm2/plan/lease.js";
import { readDeployRecord } from "../../../src/pm2/plan/record.js";
import { readStopState } from "../../../src/pm2/stop.js";
import { readServerRecord } from "../../../src/postgres/backup/server-record.js";
import { readDrillState } from "../../../src/postgres/drill/undo.js";
import { readRestoreState } from "../../../src/postgres/restore/undo.js";
import { lockFiles, readHolder, readJournal, readReport } from "../../../src/recovery/journal.js";
import { readLease, whyUnread } from "../../../src/recovery/lease.js";
import { readClaim } from "../../../src/release/claim.js";
import { manifestName, readManifest } from "../../../src/release/releases.js";

const journals = "test/fixtures/journals";
const readers: Readonly<Record<string, (state: unknown) => object>> = {
  deploy: readDeployState,
  cleanup: readCleanupState,
  stop: readStopState,
  "db-restore": readRestoreState,
  "db-drill": readDrillState,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stored-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function written(text: string): Promise<string> {
  const path = join(folder, "it.json");
  await writeFile(path, text);
  return path;
}

describe("a journal", () => {
  it.each(readdirSync(journals))("%s is understood, of whatever version it is", async (name) => {
    const path = join(folder, basename(name));
    await cp(join(journals, name), path);
    const journal = await readJournal(path);
    const state = readers[journal?.kind ?? ""]?.(journal?.state);
    // Whole: what a reader does not know is kept.
    expect(state).toMatchObject(
      Object.fromEntries(
        Object.entries(journal?.state as object).filter(([field]) => field !== "namespaces"),
      ),
    );
  });

  it("of the first deploys and moves says which namespace is its own", async () => {
    const own = async (name: string) => {
      const { namespace, leaving } = readDeployState(
        (await readJournal(join(journals, name)))?.state,
      );
      return { namespace, leaving };
    };
    expect(await own("deploy-one-namespace.json")).toEqual({ namespace: "prod", leaving: [] });
    expect(await own("deploy-list-of-namespaces.json")).toEqual({
      namespace: "prod",
      leaving: ["default"],
    });
  });

  it.each([
    ["", /^The journal .*it\.json cannot be understood: it is no JSON\.$/],
    ['{"version":1,"kind":"sto', /it is no JSON\.$/],
    ['{"version":2}', /was written by another version of pm2-actions \(format 2\)/],
    ['{"version":1,"kind":"stop","holder":{"run":7}}', /: holder\.run is not string\.$/],
    ['["hunter2"]', /cannot be understood/],
  ])("that is %j is an error that names it", async (text, message) => {
    const error = await readJournal(await written(text)).catch((thrown: Error) => thrown);
    expect(String((error as Error).message)).toMatch(message);
    expect(String((error as Error).message)).not.toContain("hunter2");
  });

  it.each(Object.entries(readers))("of a %s without its state is an error", (_kind, read) => {
    for (const state of [undefined, null, [], {}, { home: "/a", namespace: 1 }])
      expect(() => read(state)).toThrow(/^the state in the journal of a .* cannot be understood: /);
  });
});

describe("a report", () => {
  it("that cannot be read is told of, and stops nobody", async () => {
    expect(await readReport(await written('["done"]'))).toEqual(["done"]);
    expect(await readReport(join(folder, "none"))).toEqual([]);
    const lines = await readReport(await written("[tor"));
    expect(lines.join()).toMatch(/is not known\. The report .*it\.json cannot be understood/);
  });
});

it("a holder that cannot be read is nobody", async () => {
  expect(await readHolder(await written('{"run":'))).toBeUndefined();
});

it("what is read from disk is never quoted", () => {
  const schema = v.object({ env: v.number() });
  for (const text of ['{"env":"hunter2"}', '{"env": hunter2}'])
    expect(() => readStored(text, schema, "f", "Move it away.")).toThrow(
      /^f cannot be understood: (?:env is not number|it is no JSON)\. Move it away\.$/,
    );
});

// Files as each version wrote them: the first format of each, and those of now.
describe("what earlier versions left on a server is understood", () => {
  const records = "test/fixtures/records";
  const text = (name: string) => readFile(join(records, name), "utf8");
  /** The fixture at the place where its reader looks for it. */
  async function lies(name: string, at: string): Promise<void> {
    const path = join(folder, at);
    await mkdir(dirname(path), { recursive: true });
    await cp(join(records, name), path);
  }
  const json = async (name: string) => JSON.parse(await text(name));

  it.each(["claim-first.json", "claim.json"])("whose releases these are: %s", async (name) => {
    await lies(name, ".pm2-actions.json");
    expect(await readClaim(folder)).toMatchObject(await json(name));
  });

  it.each(["deploy-record-first.json", "deploy-record.json"])(
    "what the last deploy left running: %s",
    async (name) => {
      await lies(name, "pm2-actions/prod.json");
      const home = homeAt(folder, {});
      expect(await readDeployRecord(home, "prod")).toMatchObject(await json(name));
    },
  );

  it.each(["manifest-first.json", "manifest-not-whole.json"])(
    "what a release is: %s",
    async (name) => {
      await lies(name, manifestName);
      expect(await readManifest(folder)).toMatchObject(await json(name));
    },
  );

  it("what steps did, without the line that a kill tore", async () => {
    await lies("history-first.jsonl", "2026-01-01.jsonl");
    const { records: steps } = await readSteps(folder, "2026-01-01");
    const first = (await text("history-first.jsonl")).split("\n");
    expect(steps).toMatchObject([first[0], first[2]].map((line) => JSON.parse(line ?? "")));
  });

  it("what a diagnosis remembers", async () => {
    await lies("remembered-run.json", "it.json");
    const remembered = await readRemembered(join(folder, "it.json"));
    expect(remembered).toMatchObject(await json("remembered-run.json"));
  });

  it("what a guard put right", async () => {
    expect(await readReport(join(records, "report.json"))).toEqual(await json("report.json"));
  });

  it.each(["lease-first.json", "lease.json"])("what a job's end starts again: %s", async (name) => {
    await lies(name, "prod.lease.json");
    const lease = await readLease(lockFiles(folder, "prod"));
    const kept = await json(name);
    expect(lease).toEqual(kept);
    expect(stoppedIn(lease)).toEqual(kept.state.stopping);
    expect(readStopState(lease?.state)).toMatchObject(kept.state);
  });

  it.each(["monitor-first.json", "monitor.json"])("a monitor's alerts: %s", async (name) => {
    await lies(name, "monitor.json");
    const { version, alerts, outbox, server } = await json(name);
    const state = await withState(folder, server, async (kept) => kept.state);
    expect(state).toMatchObject({ version, alerts, outbox });
  });

  it("what a backup needs of its server", async () => {
    await lies("server-record.json", "shop.dump.server.json");
    const record = await readServerRecord(join(folder, "shop.dump"));
    expect(record).toMatchObject(await json("server-record.json"));
  });
});

// Garbage, half of a file, and a file of a version that is yet to come: of each file that is read from disk.
describe("what cannot be understood is named, or nothing depends on it:", () => {
  interface Kept {
    /** Where it lies */
    readonly at: string;
    readonly fixture: string;
    readonly read: () => Promise<unknown>;
    /** What is read where nothing depends on it; none where it is an error */
    readonly instead?: unknown;
  }
  const files: Readonly<Record<string, Kept>> = {
    "whose releases these are": {
      at: ".pm2-actions.json",
      fixture: "claim.json",
      read: () => readClaim(folder),
    },
    "what a backup needs of its server": {
      at: "shop.dump.server.json",
      fixture: "server-record.json",
      read: () => readServerRecord(join(folder, "shop.dump")),
    },
    "a monitor's alerts": {
      at: "history/alerts.json",
      fixture: "monitor.json",
      read: () => withState(folder, undefined, async ({ state }) => state),
    },
    "what the last deploy left running": {
      at: "pm2-actions/prod.json",
      fixture: "deploy-record.json",
      read: () => readDeployRecord(homeAt(folder, {}), "prod"),
      instead: { version: 1, apps: {} },
    },
    "what a release is": {
      at: manifestName,
      fixture: "manifest-not-whole.json",
      read: () => readManifest(folder),
      instead: undefined,
    },
    "what a diagnosis remembers": {
      at: "it.json",
      fixture: "remembered-run.json",
      read: () => readRemembered(join(folder, "it.json")),
      instead: undefined,
    },
    "what a job's end starts again": {
      at: "prod.lease.json",
      fixture: "lease.json",
      read: () => readLease(lockFiles(folder, "prod")),
      instead: undefined,
    },
  };
  const texts: Readonly<Record<string, (whole: string) => string>> = {
    "is empty": () => "",
    "is garbage": () => "\u0000\u0000hunter2",
    "is other JSON": () => '["hunter2"]',
    "is nothing": () => "null",
    "is torn": (whole) => whole.slice(0, whole.length / 2),
    "is of a newer version": (whole) => JSON.stringify({ ...JSON.parse(whole), version: 9 }),
  };
  const cases = Object.keys(files).flatMap((file) => Object.keys(texts).map((how) => [file, how]));

  it.each(cases)("%s, which %s", async (file, how) => {
    const { at, fixture, read, ...others } = files[file as keyof typeof files] as Kept;
    const path = join(folder, at);
    const whole = await readFile(join("test/fixtures/records", fixture), "utf8");
    const text = (texts[how] as (whole: string) => string)(whole);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text);
    const outcome = await read().then(
      (value) => ({ value, message: undefined }),
      (error: Error) => ({ value: undefined, message: error.message }),
    );
    const message = "instead" in others ? undefined : expect.stringContaining(path);
    expect(outcome).toEqual({ value: others.instead, message });
    expect(String(outcome.message)).not.toContain("hunter2");
    expect(await readFile(path, "utf8")).toBe(text);
  });

  it("a lease is said with what to do", async () => {
    const lies = lockFiles(folder, "prod");
    expect(await whyUnread(lies)).toBeUndefined();
    await cp("test/fixtures/records/lease-first.json", lies.lease);
    expect(await whyUnread(lies)).toBeUndefined();
    await writeFile(lies.lease, "{");
    expect(await whyUnread(lies)).toBe(
      `The lease ${lies.lease} cannot be understood: it is no JSON. A stop with until: job-end wrote it, and nothing starts again what that stopped. ` +
        "Look at what runs (pm2 list), start what is missing, and remove that file.",
    );
  });
});

it("the files of a lock lie in its folder, whatever a database is called", () => {
  for (const name of ["..", ".", "a/../../b", "%2e%2e"]) {
    const { name: _, ...paths } = lockFiles("/state/locks", name);
    for (const path of Object.values(paths)) expect(dirname(path)).toBe("/state/locks");
  }
});
