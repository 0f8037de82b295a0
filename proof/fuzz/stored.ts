import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { root } from "../../scripts/repository.mjs";
import { UsageError } from "../../src/errors.js";
import { parsedSample } from "../../src/history/samples.js";
import { parsedStep, readSteps } from "../../src/history/steps.js";
import { parseRules } from "../../src/monitor/rules.js";
import { readCleanupState } from "../../src/pm2/cleanup.js";
import { homeAt } from "../../src/pm2/daemon/home.js";
import { readDump } from "../../src/pm2/dump/dump.js";
import { readApps } from "../../src/pm2/ecosystem/app.js";
import { loadEcosystem } from "../../src/pm2/ecosystem/ecosystem.js";
import { readDeployState } from "../../src/pm2/plan/deploy-state.js";
import { readDeployRecord } from "../../src/pm2/plan/record.js";
import { readStopState } from "../../src/pm2/stop.js";
import { readDrillState } from "../../src/postgres/drill/undo.js";
import { readRestoreState } from "../../src/postgres/restore/undo.js";
import { readBaseline } from "../../src/postgres/verify/baseline.js";
import { readExpectations } from "../../src/postgres/verify/expectations.js";
import { lockFiles, readJournal, readReport } from "../../src/recovery/journal.js";
import { readLease } from "../../src/recovery/lease.js";
import { readClaim } from "../../src/release/claim.js";
import { readManifest } from "../../src/release/releases.js";
import { claim, onlyRejects, onlyThrows, property } from "./property.js";
import { anyJson, anyText, damaged, distorted, textOf } from "./texts.js";

const folder = mkdtempSync(join(tmpdir(), "pm2a-fuzz-"));
process.once("exit", () => rmSync(folder, { recursive: true, force: true }));

/** Writes it where it is expected, and reads it. */
async function read<T>(text: string, name: string, reader: (path: string) => Promise<T>) {
  const path = join(folder, name);
  writeFileSync(path, text);
  return onlyRejects([UsageError], () => reader(path));
}

/** Of a file of lines, the first. */
const fixture = (path: string) => {
  const text = readFileSync(join(root, "test/fixtures", path), "utf8").trim();
  return path.endsWith("l") ? (text.split("\n")[0] ?? "") : text;
};

/** As an older or another version could have left it, as a full disk, and as somebody's editor. */
const like = (path: string) => {
  const text = fixture(path);
  return fc.oneof(
    distorted(JSON.parse(text)),
    damaged(fc.constant(text)),
    fc.nat(text.length).map((length) => text.slice(0, length)),
    anyJson,
  );
};

const journals = [
  "journals/deploy.json",
  "journals/deploy-list-of-namespaces.json",
  "journals/deploy-one-namespace.json",
  "journals/stop.json",
  "journals/cleanup.json",
  "journals/db-restore.json",
  "journals/db-drill.json",
];
const states = [readDeployState, readStopState, readCleanupState, readRestoreState, readDrillState];

const app = {
  ...{ name: "api", script: "app.cjs", namespace: "shop", instances: 2, exec_mode: "cluster" },
  ...{ cwd: ".", args: ["a b"], env: { PORT: "1" }, env_production: { A: { b: 1 } }, port: 3000 },
  ...{ interpreter: "node", wait_ready: true, cron_restart: "0 0 * * *", increment_var: "PORT" },
};
const yaml = textOf(
  [
    "apps:",
    "\n",
    "  ",
    "- ",
    "name: ",
    "script: ",
    "app.cjs",
    "&a ",
    "*a",
    "<<: ",
    "{",
    "}",
    "[",
    "]",
    "!!js/function ",
    "| ",
    "env: ",
    "PORT: 1",
    "instances: max",
    "__proto__: ",
  ],
  30,
);

export const stored = [
  property({
    surface: "journals",
    name: "a journal is understood, or refused with an error that says what to do",
    cases: 3600,
    from: fc.constantFrom(...journals).chain(like),
    holds: async (text) => {
      const journal = await read(text, "journal.json", readJournal);
      if (journal === undefined) return;
      for (const reader of states) onlyThrows([UsageError], () => reader(journal.state));
    },
  }),
  property({
    surface: "journals",
    name: "reports and leases that cannot be understood stop nobody",
    cases: 1200,
    from: fc.oneof(anyJson, anyText, like("journals/stop.json")),
    holds: async (text) => {
      const { lease, report } = lockFiles(folder, "shop");
      for (const path of [lease, report]) writeFileSync(path, text);
      await readLease({ lease });
      for (const line of await readReport(report)) claim(typeof line === "string", "no text");
    },
  }),
  property({
    surface: "records",
    name: "records, claims, manifests and baselines are understood, refused, or none",
    cases: 2400,
    from: fc.oneof(
      like("records/claim.json"),
      like("records/deploy-record.json"),
      like("records/manifest-first.json"),
      anyText,
    ),
    holds: async (text) => {
      for (const name of [".pm2-actions.json", ".pm2-actions-release.json", "shop.json"])
        writeFileSync(join(folder, name), text);
      await onlyRejects([UsageError], () => readClaim(folder));
      await readManifest(folder);
      await readDeployRecord({ ...homeAt(folder, {}), actions: folder }, "shop");
      await onlyRejects([UsageError], () => readBaseline(join(folder, "shop.json")));
    },
  }),
  property({
    surface: "spool lines",
    name: "a line of the history is a record, or counted as none",
    cases: 6000,
    from: fc.oneof(like("records/history-first.jsonl"), anyText),
    holds: (line) => {
      parsedStep(line);
      parsedSample(line);
    },
  }),
  property({
    surface: "spool lines",
    name: "a whole file of them is read around the lines that are none",
    cases: 900,
    from: fc.array(fc.oneof(like("records/history-first.jsonl"), anyText), { maxLength: 6 }),
    holds: async (lines) => {
      const good = fixture("records/history-first.jsonl");
      writeFileSync(join(folder, "2099-01-01.jsonl"), [...lines, good].join("\n"));
      const { records } = await readSteps(folder, "1970-01-01");
      claim(records.length > 0, "the record that is whole was not read");
    },
  }),
  property({
    surface: "ecosystem files",
    name: "an ecosystem file gives apps, or an error that says what is wrong",
    cases: 3000,
    from: fc.record({
      text: fc.oneof(
        distorted({ apps: [app, { ...app, name: "web" }] }),
        damaged(fc.constant(JSON.stringify({ apps: [app] }, null, 2))),
        anyJson,
        yaml,
      ),
      ending: fc.constantFrom("json", "yml"),
    }),
    holds: async ({ text, ending }) => {
      const name = `ecosystem.${ending}`;
      const found = await read(text, name, () => loadEcosystem(name, folder, {}));
      if (found === undefined) return;
      const read_ = await onlyRejects([UsageError], () =>
        readApps(found, {
          home: homeAt(folder, {}),
          namespace: "shop",
          workingDirectory: folder,
          environment: "production",
          passed: { variables: { PATH: "/usr/bin" }, hidden: [] } as never,
        }),
      );
      for (const one of read_ ?? [])
        if ("app" in one) claim(typeof one.app.name === "string", "an app without a name");
    },
  }),
  property({
    surface: "dumps of PM2",
    name: "a dump is read, or refused, and nothing else",
    cases: 900,
    // One that is no list is waited for, as it may be half written: tests of their own have those.
    from: fc.oneof(distorted({ name: "a", env: {} }), anyJson).map((text) => `[${text}]`),
    holds: async (text) => {
      const home = homeAt(folder, {});
      writeFileSync(home.dump, text);
      writeFileSync(home.dumpBackup, "[]");
      const log = { warning: () => {} } as never;
      const dump = await onlyRejects([UsageError], () => readDump(home, log));
      claim(dump === undefined || Array.isArray(dump.entries), "it is no list");
    },
  }),
  property({
    surface: "rules and expectations",
    name: "a file of rules or of expectations is read, or each mistake is said",
    cases: 2400,
    from: fc.oneof(
      anyText,
      anyJson,
      textOf(
        [
          "tables:",
          "\n",
          "  ",
          "rows: ",
          "min: ",
          "1",
          "[",
          "]",
          "{",
          "}",
          "&a ",
          "*a",
          "queries:",
          "- ",
          "due:",
          "every: ",
          "24h",
          "findings: ",
          "off",
          "__proto__: ",
          "? ",
        ],
        30,
      ),
    ),
    holds: async (text) => {
      onlyThrows([UsageError], () => parseRules(text, "rules.yml"));
      await read(text, "expect.yml", readExpectations);
    },
  }),
];
