import { type Pm2Call, readsList } from "./pm2-call.js";
import type { Invocation } from "./shell/words/invocation.js";

/** The commands that name a call's targets: behind `xargs`, in `$(…)`, or through a variable. */
export function sourcesOf({ invocation, targets }: Pm2Call): readonly Invocation[] {
  return [
    ...targets.flatMap(({ origins }) => origins),
    ...(invocation.fromInput ? invocation.before : []),
  ];
}

/**
 * Whether a call runs for chosen targets only: they come out of a loop, and a condition compares what
 * the loop gives with a word. Whether a list is empty, or how long, chooses nothing.
 */
export function isChosen({ invocation, targets }: Pm2Call): boolean {
  const words = [
    ...targets,
    ...(invocation.fromInput ? invocation.before.flatMap(({ args }) => args) : []),
  ];
  const listed = words.filter(({ origins }) => readsList(origins));
  return (
    listed.length > 0 &&
    listed.every(({ rounds }) => rounds.some((round) => invocation.chosen.includes(round)))
  );
}

/** Whether a command lets every line of PM2's list through: it takes columns and changes nothing else. */
export function passesEveryLine({ program, args }: Invocation): boolean {
  const texts = args.map(({ text }) => text);
  const code = texts.find((text) => !text.startsWith("-")) ?? "";
  switch (program) {
    case "pm2":
      return true;
    case "jq":
      return !/select|first|last|limit|\btest\(|contains|\bif\b|\.\[\s*[\d-]/.test(code);
    case "awk":
      return /^\s*(?:NR\s*>=?\s*\d+\s*)?\{[^{}~=/]*\}\s*$/.test(code);
    case "sed":
      return /^(?:s(.).*\1.*\1[g\d]*|[\d,$]+d)$/.test(code);
    case "grep":
      // Digits or the rules of the table: what any line has.
      return !/\p{L}{2}/u.test(code.replace(/\\.|\[:\w+:\]/g, "")) && code !== "";
    default:
      return /^(?:cut|tr|sort|uniq|tail|cat|tee|column|rev|echo|printf)$/.test(program);
  }
}
