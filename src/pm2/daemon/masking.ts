import type { Process, Settings } from "./process.js";

/** Hides secrets in text that somebody else wrote: log lines, paths, messages. */
export type Masker = (text: string) => string;

const mask = "***";

/** Shorter values are words that occur everywhere; hiding them would garble a log and hide nothing. */
const minLength = 5;

const secretName =
  /pass(?:_|\d|$)|passw(?:or)?d|passphrase|secret|token|credential|private|api_?key|access_?key|auth(?!or|_mode|_type|_method|_url)|cookie|salt|signature|signing|encrypt|webhook|_key$|dsn$|connection_?string/i;

/** Names that the pattern catches and that hold no secret. */
const harmlessName =
  /^(?:SSH_AUTH_SOCK|XAUTHORITY|pm_.*|PM2_.*|.*_(?:path|host|port|domain|issuer|provider|file|dir|directory|ttl|expires(?:_in)?|callback))$/i;

/** Whether a variable of this name is expected to hold a secret. */
export function looksSecret(name: string): boolean {
  return secretName.test(name) && !harmlessName.test(name);
}

/** The names of the variables that hold a secret, by their name or because their value is a URL with a password. */
export function secretNames(variables: Settings): string[] {
  return secretEntries(variables).map(([name]) => name);
}

/** The values that must not be shown, out of a process's record or a step's environment. */
export function secretValues(variables: Settings | Readonly<NodeJS.ProcessEnv>): string[] {
  return secretEntries(variables).flatMap(([, value]) => forms(value));
}

function secretEntries(variables: Settings | Readonly<NodeJS.ProcessEnv>): [string, string][] {
  return Object.entries(variables).flatMap(([name, value]): [string, string][] => {
    if (name === "env" && typeof value === "object" && value !== null)
      return secretEntries(value as Settings);
    if (typeof value !== "string" || value === "") return [];
    return looksSecret(name) || urlPassword.test(value) ? [[name, value]] : [];
  });
}

const urlPassword = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i;

/** A secret as it may be written in a log: whole, line by line, escaped, and its password alone. */
function forms(value: string): string[] {
  const password = urlPassword.exec(value)?.[1] ?? "";
  const lines = value.split("\n").map((line) => line.trim());
  const pieces = [value, password, ...(lines.length > 1 ? lines : [])].filter(isTelling);
  return pieces.flatMap((piece) => [
    piece,
    safely(encodeURIComponent, piece),
    safely(decodeURIComponent, piece),
    JSON.stringify(piece).slice(1, -1),
    ...(piece.length >= 8 ? [Buffer.from(piece).toString("base64")] : []),
  ]);
}

/** What hides nothing, and is in every log: hidden, it would take the cause of a failure along. */
const words = /^(?:true|false|null|undefined|localhost|(?:\d{1,3}\.){3}\d{1,3}|[a-z]+:\/\/)$/i;

function isTelling(value: string): boolean {
  return value.length >= minLength && !words.test(value);
}

function safely(convert: (text: string) => string, text: string): string {
  try {
    return convert(text);
  } catch {
    return text;
  }
}

/** What is a secret by its looks, whoever's it is. */
const shapes: readonly (readonly [RegExp, string])[] = [
  [/([a-z][a-z0-9+.-]{0,20}:\/\/[^/\s:@]{0,100}:)[^/\s@]{1,500}@/gi, `$1${mask}@`],
  // "basic authentication failed" is a sentence.
  [/\b(bearer|basic)\s+(?=[\w.~+/=-]*\d|[\w.~+/=-]{16})[\w.~+/=-]{8,}/gi, `$1 ${mask}`],
  [/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, mask],
  [/\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk[-_]live[-_]|npm_)[\w-]{10,}/g, mask],
  [/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, mask],
  [
    /((?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|authorization)["']?\s{0,3}[=:]\s{0,3}["']?)(?!\*\*\*|(?:undefined|null|none|true|false|expired|invalid|missing)\b)[^\s"',;&)}\]]{3,500}/gi,
    `$1${mask}`,
  ],
];

/**
 * Makes a masker of all values at once. Looks each position up by its first characters, so that
 * thousands of secrets cost no more than a few.
 */
export function masker(values: Iterable<string>): Masker {
  const byStart = new Map<string, string[]>();
  for (const value of new Set(values)) {
    const start = value.slice(0, minLength);
    if (start.length < minLength) continue;
    byStart.set(start, [...(byStart.get(start) ?? []), value]);
  }
  // The longest first: a value may begin with another one.
  for (const candidates of byStart.values()) candidates.sort((a, b) => b.length - a.length);
  return (text) => hideShapes(byStart.size === 0 ? text : hideValues(text, byStart));
}

/** Hides what these processes were given to keep, and what looks like a secret, whoever's it is. */
export function hideSecretsOf(processes: readonly Pick<Process, "settings">[]): Masker {
  return masker(processes.flatMap(({ settings }) => secretValues(settings)));
}

function hideValues(text: string, byStart: ReadonlyMap<string, readonly string[]>): string {
  let shown = "";
  let kept = 0;
  for (let at = 0; at + minLength <= text.length; at++) {
    const candidates = byStart.get(text.slice(at, at + minLength));
    const hit = candidates?.find((value) => text.startsWith(value, at));
    if (hit === undefined) continue;
    shown += text.slice(kept, at) + mask;
    kept = at + hit.length;
    at = kept - 1;
  }
  return shown + text.slice(kept);
}

/** What every shape has one of: most texts have none, and are looked at once instead of six times. */
const perhaps =
  /:\/\/|bearer|basic|eyJ|gh[pousr]_|github_pat_|glpat-|xox|sk[-_]live|npm_|AKIA|ASIA|passw|pwd|secret|token|key|authorization/i;

function hideShapes(text: string): string {
  if (!perhaps.test(text)) return text;
  return shapes.reduce((masked, [shape, replacement]) => masked.replace(shape, replacement), text);
}

/** What tells processes and findings apart: masked, it would tell nothing. */
const kept: ReadonlySet<string> = new Set(["name", "namespace", "key"]);

/** The same value with every text in it masked, but for names and keys. */
export function maskDeep<T>(value: T, hide: Masker): T {
  if (typeof value === "string") return hide(value) as T;
  if (Array.isArray(value)) return value.map((entry) => maskDeep(entry, hide)) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      kept.has(key) ? entry : maskDeep(entry, hide),
    ]),
  ) as T;
}
