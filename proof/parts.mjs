// The parts of the proof, in the order of the page. What a part does is in the folder of its name.

/**
 * @typedef {object} Part
 * @property {string} name
 * @property {string} promise what users may rely on, in one sentence
 * @property {{ full: number, short: number }} minutes after which it is ended, and has failed
 */

/** @type {readonly Part[]} */
export const parts = [
  {
    name: "fuzz",
    promise:
      "Whatever stands in an input, a file, a log or an answer, a step ends with a clear error or does its work: " +
      "nothing crashes, hangs, leaves its folder, or acts as a command in a shell, in SQL, in a page or in a runner.",
    minutes: { full: 15, short: 3 },
  },
  {
    name: "kills",
    promise:
      "A step can be killed at any moment, with its guard or without, and so can a server of PostgreSQL: nobody " +
      "else's process or row changes, no lock, journal, side database or half release stays, and the next run does its work.",
    minutes: { full: 18, short: 5 },
  },
  {
    name: "concurrency",
    promise:
      "Namespaces of one daemon can be deployed at once: each comes to run its own release, none loses a process " +
      "or an entry of PM2's dump, and the dump is whole at every moment.",
    minutes: { full: 20, short: 4 },
  },
  {
    name: "supply",
    promise:
      "What runs on your server is what the sources here give, of packages under free licences without known weaknesses.",
    minutes: { full: 10, short: 1 },
  },
];
