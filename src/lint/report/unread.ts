import type { Log } from "../../log.js";
import type { NotUnderstood } from "../read/read.js";

/** How many of those that cannot matter are named. */
const maxNamed = 20;

/** Says what was not understood: first what names PM2, and may hold anything. */
export function showUnread(
  notUnderstood: readonly NotUnderstood[],
  chosen: number,
  log: Pick<Log, "foreign">,
): { files: number; unread: number; incomplete: boolean } {
  const naming = notUnderstood.filter((one) => one.namesPm2);
  const others = notUnderstood.filter((one) => !one.namesPm2);
  if (naming.length > 0)
    log.foreign(
      "Not understood, and PM2 is named in it: look there yourself.",
      naming.map(shown).join("\n"),
    );
  if (others.length > 0) {
    const more = others.length > maxNamed ? `\n… and ${others.length - maxNamed} more` : "";
    log.foreign(
      "Not understood, and PM2 is not named in it:",
      others.slice(0, maxNamed).map(shown).join("\n") + more,
    );
  }
  const whole = notUnderstood.filter(({ line }) => line === undefined).length;
  return {
    files: chosen - whole,
    unread: notUnderstood.length,
    incomplete: naming.length > 0,
  };
}

function shown({ path, line, what }: NotUnderstood): string {
  return `${path}${line === undefined ? "" : `:${line}`} (${what})`;
}
