// How the demonstration tells what happens: chapters, sentences, proofs.
import * as util from "node:util";

const coloured =
  process.stdout.isTTY && !process.env.NO_COLOR && typeof util.styleText === "function";

/** @typedef {Parameters<typeof util.styleText>[0]} Style */

/** @param {Style} style @param {string} text */
const styled = (style, text) => (coloured ? util.styleText(style, text) : text);

/** @param {number} count */
export const number = (count) => count.toLocaleString("en-GB");

/** @param {number} ms */
export const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** @param {number} count @param {string} one @param {string} many */
export const counted = (count, one, many = `${one}s`) =>
  `${number(count)} ${count === 1 ? one : many}`;

/** Prints as it goes, and keeps what was proved. */
export class Story {
  /** @type {{ held: boolean, sentence: string }[]} */
  #proofs = [];
  #chapters = 0;
  /** Chapters that this machine could not tell. @type {string[]} */
  #missing = [];
  #silent = false;

  /** Nothing of what goes wrong from here on is worth telling. */
  silence() {
    this.#silent = true;
  }

  /** @param {string} line */
  #print(line) {
    if (!this.#silent) console.log(line);
  }

  /** @param {string} title @param {string} about */
  opening(title, about) {
    this.#print(`${styled("bold", title)}\n${styled("dim", about)}`);
  }

  /** @param {string} title */
  chapter(title) {
    this.#print(`\n${styled(["bold", "cyan"], `${++this.#chapters}. ${title}`)}`);
  }

  /** @param {string} sentence */
  say(sentence) {
    this.#print(`   ${sentence}`);
  }

  /** What a program printed. @param {string} text */
  quote(text) {
    for (const line of text.trimEnd().split("\n")) this.#print(styled("dim", `     | ${line}`));
  }

  /** @param {string[]} columns @param {string[][]} rows */
  table(columns, rows) {
    const lines = [columns, ...rows];
    const widths = columns.map((_, at) => Math.max(...lines.map((line) => line[at]?.length ?? 0)));
    for (const [index, line] of lines.entries()) {
      const text = line.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join("   ");
      this.#print(`     ${index === 0 ? styled("dim", text.trimEnd()) : text.trimEnd()}`);
    }
  }

  /**
   * Something that must hold, with the number that shows it.
   * @param {boolean} held @param {string} sentence
   */
  proves(held, sentence) {
    this.#proofs.push({ held, sentence });
    this.#print(`   ${mark(held)} ${sentence}`);
  }

  /** @param {string} sentence */
  failed(sentence) {
    this.proves(false, sentence);
  }

  /**
   * A chapter that this machine cannot tell: nothing is proved then, and on CI that is a failure.
   * @param {string} chapter @param {string} why and what to do
   */
  notRun(chapter, why) {
    if (process.env.CI) return this.failed(`Not run: ${chapter}. ${why}`);
    this.#missing.push(chapter);
    this.say(`Not run. ${why}`);
  }

  /** Says what was proved. @param {number} ms that it took @returns whether all of it held */
  ending(ms) {
    const held = this.#proofs.filter((proof) => proof.held).length;
    const all = held === this.#proofs.length;
    this.#print(`\n${styled("bold", "What this run proved")}`);
    for (const [index, proof] of this.#proofs.entries())
      this.#print(` ${mark(proof.held)} ${String(index + 1).padStart(2)}  ${proof.sentence}`);
    const verdict = all
      ? `All ${held} hold.`
      : `${this.#proofs.length - held} of ${this.#proofs.length} do NOT hold.`;
    for (const chapter of this.#missing)
      this.#print(styled("yellow", ` -     not run, so not proved: ${chapter}`));
    this.#print(`\n${styled(all ? "green" : "red", verdict)} It took ${seconds(ms)}.`);
    return all && held > 0;
  }
}

/** @param {boolean} held */
const mark = (held) => styled(held ? "green" : "red", held ? "✓" : "✗");
