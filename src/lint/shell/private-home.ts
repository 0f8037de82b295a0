import type { Command } from "unbash";
import type { Invocation } from "./invocation.js";

/** Whether a folder comes from mktemp: a daemon with such a home is the script's own. */
export function isTemporary(origins: readonly Invocation[]): boolean {
  return origins.some(({ program }) => program === "mktemp");
}

/** Whether a command hands PM2_HOME on to all that follow, or only sets it. */
export function homeSetBy({ name, prefix, suffix }: Command): "exported" | "set" | undefined {
  const named = [...prefix, ...suffix].some(
    (word) =>
      (word.type === "Assignment" && word.name === "PM2_HOME") ||
      (word.type === "Word" && word.value === "PM2_HOME"),
  );
  if (!named) return undefined;
  if (name === undefined) return "set";
  const [option] = suffix;
  const exports = option?.type === "Word" && /^-\w*x/.test(option.value);
  if (name.value === "export") return "exported";
  return exports && /^(?:declare|typeset)$/.test(name.value) ? "exported" : undefined;
}
