import { UsageError } from "../../errors.js";
import type { Log } from "../../log.js";
import { counted } from "../../text/phrases.js";
import type { ParsedFile } from "./read/parser.js";
import { type Danger, locks, rules, sized } from "./rules/danger.js";

export interface Judged {
  readonly dangers: readonly Danger[];
  readonly silenced: number;
  /** What is wrong with the remarks that silence. */
  readonly remarks: readonly string[];
}

/** Says all that was found, and what was not read, in the order of the files. */
export function report(
  { dangers, silenced, remarks }: Judged,
  files: readonly ParsedFile[],
  unreadSources: readonly string[],
  { lint, log }: { readonly lint: "error" | "warn"; readonly log: Log },
): void {
  const unread = files.flatMap((file) => file.unread);
  for (const { migration, line, why } of unread)
    log.warning(`${migration.path}:${line}: not-parsed: ${why}. No rule has looked at it.`);
  for (const place of unreadSources)
    log.warning(
      `${place}: it names a table in a way that is not understood, so still-read says nothing of that table.`,
    );
  const reasonless = remarks.filter((remark) => remark.includes("suppression-without-reason"));
  const fatal = lint === "error" ? [...dangers.map(shown), ...reasonless] : [];
  for (const remark of remarks) if (!fatal.includes(remark)) log.warning(remark);
  if (fatal.length > 0)
    throw new UsageError(
      [
        ...fatal,
        'Nothing was run, since "lint" is "error". Where such a statement is right all the same, say why on the line before it: -- db-migrate-ignore <rule>: <reason>',
      ].join("\n"),
    );
  for (const danger of dangers) log.warning(shown(danger));
  log.info(summed(dangers.length, silenced, unread.length, files.length));
}

/** File and line, the rule, what is locked and how large it is, why that hurts, and what to write instead. */
export function shown({ place, rule, locked, harm, instead }: Danger): string {
  const what = rules[rule].replace(/\.$/, "");
  const lock = locked
    ? ` Lock: ${locked.lock} on ${sized(locked.table)}, under which ${locks[locked.lock]}.`
    : "";
  return `${place.migration.path}:${place.line}: ${rule}: ${what}.${lock} Why: ${harm}. Write instead: ${instead}. See docs/rules/migrations.md#${rule}`;
}

function summed(dangers: number, silenced: number, unread: number, files: number): string {
  const found = dangers === 0 ? "nothing dangerous" : counted(dangers, "dangerous statement");
  const parts = [
    `Looked at ${counted(files, "pending file")}: ${found}${unread > 0 ? " in what was read" : ""}`,
    ...(silenced > 0 ? [`${silenced} silenced by remarks`] : []),
    ...(unread > 0 ? [`${counted(unread, "place")} not read`] : []),
  ];
  return `${parts.join(", ")}.`;
}
