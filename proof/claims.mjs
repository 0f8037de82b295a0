// What README and docs promise, each with what proves it: a part of the proof, which has its figures, or a test with real
// daemons, servers and steps. A promise that nothing proves is taken out of the docs; a unit test sees to both.

/**
 * @typedef {object} Claim
 * @property {string} file where it stands
 * @property {string} text as it stands there
 * @property {string} [part] of the proof
 * @property {string} [command] of a benchmark
 * @property {[file: string, title: string]} [test] below test/, and a piece of its title
 */

const readme = "README.md";
const speed = "docs/speed.md";
const monitoring = "docs/monitoring.md";

/** @type {readonly Claim[]} */
export const claims = [
  {
    ...{ file: readme, text: "These actions touch only what their namespace selects" },
    test: [
      "integration/pm2-restart.test.ts",
      "starts what is missing from an ecosystem file, and only what the pattern selects",
    ],
  },
  { file: readme, text: "put the server right when they are killed", part: "kills" },
  { file: readme, text: "Node.js 20.11 or newer, PM2 5.4, 6 or 7", part: "compat" },
  { file: readme, text: "Servers 14 to 18 are tested", part: "compat" },
  {
    ...{ file: readme, text: "nothing is stopped for a copy, a failed release is really undone" },
    test: ["integration/releases-full-disk.test.ts", "stops the deploy, and nothing else"],
  },
  {
    ...{
      file: readme,
      text: "reads the dump back in full before it gets its name, and removes old ones",
    },
    test: ["integration/postgres/backup.test.ts", "makes a dump that restores"],
  },
  {
    ...{ file: readme, text: "Proves a backup, by restoring it into a side database" },
    test: ["integration/postgres/drill.test.ts", "leaves nothing but the proof"],
  },
  {
    ...{ file: readme, text: "each in one transaction with its record" },
    test: ["integration/postgres/migrate.test.ts", "applies each file once, in the order of names"],
  },
  {
    ...{ file: readme, text: "swaps the names in a moment, and keeps the original" },
    test: [
      "integration/postgres/restore.test.ts",
      "keeps the original, and goes back by the command it prints",
    ],
  },
  {
    ...{
      file: readme,
      text: "Compares a database with a file of expectations, with the row counts of an earlier run",
    },
    test: [
      "integration/postgres/verify.test.ts",
      "notices lost rows, and follows renamed and split tables",
    ],
  },
  {
    ...{ file: readme, text: "tells people once what is wrong, until it is well" },
    test: ["integration/monitor.test.ts", "tells of a problem once, and once when it is resolved"],
  },
  {
    ...{ file: readme, text: "after showing why each of them failed" },
    test: ["integration/pm2-cleanup-errored.test.ts", "shows why before, and saves"],
  },
  {
    ...{ file: readme, text: "with a canary, an undo and a scoped save" },
    test: [
      "integration/canary.test.ts",
      "loses no request, neither with a good release nor with a bad one",
    ],
  },
  { file: "SECURITY.md", text: "several namespaces are deployed at once", part: "concurrency" },
  { file: "SECURITY.md", text: "the disk is full, or the clock jumps", part: "faults" },
  {
    ...{ file: readme, text: "what is broken, why, and what to do; touches nothing" },
    test: [
      "integration/pm2-diagnostics.test.ts",
      "sees a crash loop between two captures, hides secrets, and touches nothing",
    ],
  },
  {
    ...{ file: readme, text: "Finds what breaks the isolation of apps or loses processes" },
    test: ["integration/pm2-lint.test.ts", "shows every finding as an annotation and in a table"],
  },
  {
    ...{ file: readme, text: "from one namespace into another, cluster apps without a gap" },
    test: [
      "integration/pm2-migrate-namespace.test.ts",
      "moves a cluster app without losing a request",
    ],
  },
  {
    ...{ file: readme, text: "cluster apps without a gap, and checks that they stay up" },
    test: ["integration/pm2-restart.test.ts", "restarts a cluster app without losing a request"],
  },
  {
    ...{ file: readme, text: "from its own release directory and without a gap" },
    test: [
      "integration/rollback.test.ts",
      "goes back and forth under load, and no request is lost",
    ],
  },
  {
    ...{ file: readme, text: "returns when they are gone and their ports are free" },
    test: ["integration/pm2-stop.test.ts", "returns when pids and ports are gone"],
  },
  {
    file: "SECURITY.md",
    text: "A guarantee is kept also when a step is killed at any moment",
    part: "kills",
  },
  { file: "SECURITY.md", text: "leak into logs, pages, alerts, records", part: "secrets" },
  { file: "docs/foreign-text.md", text: "# Foreign text", part: "fuzz" },
  { file: "docs/dependencies.md", text: "# Dependencies", part: "supply" },
  {
    ...{
      file: "docs/over-ssh.md",
      text: "within 40 seconds at most, its guard puts right what it had begun",
    },
    test: [
      "integration/ssh/lost.test.ts",
      "ends on the server when nothing is heard of the runner any more",
    ],
  },
  {
    ...{
      file: monitoring,
      text: "An alert that comes and goes is told at most once within a cooldown",
    },
    test: [
      "unit/monitor/alerts.test.ts",
      "that comes and goes is told no more often than its cooldown",
    ],
  },
  { file: speed, text: "a deploy that finds nothing to do", part: "speed" },
  { file: speed, text: "`pm2 jlist` of the same", part: "speed" },
  { file: speed, text: "`pm2 restart` of the same", part: "speed" },
  { file: speed, text: "errored processes are deleted in", part: "speed" },
  { file: speed, text: "one look at 50 processes", part: "speed" },
  { file: speed, text: "it does not grow with the data", part: "speed" },
  { file: speed, text: "1,000 small migrations", command: "node bench/postgres.mjs" },
  {
    ...{ file: speed, text: "memory that does not grow with the files' sizes" },
    command: "node bench/release.mjs",
  },
  { file: speed, text: "1,000,000 samples", command: "node bench/monitor.mjs" },
  { file: speed, text: "With `drain: auto` the first app lost nothing", part: "load" },
  {
    ...{ file: speed, text: "### Fork apps without a gap" },
    test: [
      "integration/overlap.test.ts",
      "goes to and fro between its ports, and no request is lost",
    ],
  },
];
