// The parts of the proof, in the order of the page. What a part does is in the folder of its name.

/** @typedef {{ what: string, figure: number | string, unit: string, goal: string, ok: boolean }} Row */

/**
 * The figure of the row that begins so, as a reader reads it.
 * @param {readonly Row[]} rows @param {string} start
 */
function figure(rows, start) {
  const row = rows.find(({ what }) => what.startsWith(start));
  if (row === undefined) throw new Error(`The proof has no row that begins with "${start}".`);
  const shown = typeof row.figure === "number" ? row.figure.toLocaleString("en") : row.figure;
  return `${shown}${row.unit && ` ${row.unit}`}`;
}

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {(rows: readonly Row[]) => string} [headline] its figures for the README's first screen
 * @property {string} promise what users may rely on, in one sentence
 * @property {{ full: number, short: number }} minutes after which it is ended, and has failed; 0 for what the short form leaves out
 * @property {boolean} [alone] it measures times: nothing else may keep the machine busy
 */

/** @type {readonly Part[]} */
export const parts = [
  {
    name: "fuzz",
    promise:
      "Whatever is in an input, a file, a log or an answer, a step ends with a clear error or does its work: " +
      "nothing crashes, hangs, leaves its folder, or acts as a command in a shell, in SQL, in a page or in a runner.",
    headline: (rows) =>
      `${figure(rows, "cases, of all")} odd inputs, files and answers were fed: ${figure(rows, "properties that")} promises broke, and the slowest took ${figure(rows, "the slowest")}`,
    minutes: { full: 15, short: 3 },
  },
  {
    name: "kills",
    promise:
      "A step can be killed at any moment, with its guard or without, and so can a server of PostgreSQL: nobody " +
      "else's process or row changes, no lock, journal, side database or half release stays, and the next run does its work.",
    headline: (rows) =>
      `${figure(rows, "kills that met")} kills of steps, their guards and PostgreSQL met a step at work: ${figure(rows, "of these, with a loss")} times something was lost or left, and all was right again within ${figure(rows, "longest time")}`,
    minutes: { full: 18, short: 5 },
  },
  {
    name: "faults",
    promise:
      "A full disk, no more file descriptors, a clock that jumps by a year, a read-only PM2 home, a runner that PM2 restarts, a PM2 daemon " +
      "that is killed, or a save that is killed leave PM2's dump whole and every foreign entry as it was; the next run recovers.",
    minutes: { full: 15, short: 4 },
  },
  {
    name: "concurrency",
    promise:
      "Namespaces of one daemon can be deployed at once: each comes to run its own release, none loses a process " +
      "or an entry of PM2's dump, and the dump is whole at every moment.",
    headline: (rows) =>
      `8 namespaces deployed at once lost ${figure(rows, "8 namespaces at once by pm2-deploy: processes")} processes and saved entries, and PM2's dump was never half; by PM2's own commands it was in ${figure(rows, "8 namespaces at once by pm2 startOrReload and pm2 save: looks")} looks`,
    minutes: { full: 20, short: 4 },
  },
  {
    name: "load",
    promise:
      "An ordinary app of cluster mode, which does nothing for its own end, loses no request while it is deployed, nor does one that does its part; " +
      "a release that dies at its start loses none either.",
    headline: (rows) =>
      `an ordinary app under load lost ${figure(rows, "requests lost by an app that does nothing at SIGINT, pm2-deploy, drain: auto")} requests while it was deployed; under \`pm2 reload\` ${figure(rows, "requests lost by an app that does nothing at SIGINT, pm2 reload")}`,
    minutes: { full: 15, short: 0 },
  },
  {
    name: "secrets",
    promise:
      "A secret in an input, the environment, an app's definition, a URL or a log is in nothing that a step prints, writes or sends.",
    headline: (rows) =>
      `${figure(rows, "tests with real steps")} tests that put secrets into real steps found none in what these print, write or send`,
    minutes: { full: 15, short: 0 },
  },
  {
    name: "compat",
    promise:
      "It works with PM2 5.4, 6 and 7 on Node.js 20, 22 and 24, with PostgreSQL 14 to 18, under nektos/act and Gitea's engine.",
    minutes: { full: 25, short: 0 },
  },
  {
    name: "speed",
    promise:
      "A deploy that finds nothing to do takes a few times as long as Node.js itself takes to start; what reads, restarts, cleans up " +
      "or diagnoses many processes is several times as fast as what people write in a step; how long a database is away for a restore does not grow with its rows.",
    minutes: { full: 20, short: 3 },
    alone: true,
  },
  {
    name: "supply",
    promise:
      "What runs on your server is what the sources here give, of packages under free licences without known weaknesses.",
    minutes: { full: 15, short: 1 },
  },
];
