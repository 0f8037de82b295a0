import { lstat, readFile } from "node:fs/promises";
import { join } from "node:path";
import { closest } from "fastest-levenshtein";
import type { Node } from "yaml";
import { codeOf, messageOf, UsageError } from "../../errors.js";
import { type Pattern, pathPattern } from "../../pattern.js";
import { placeOf, type Source, sourceOf } from "../notation/source.js";
import { entriesOf, itemsOf, parseYaml, type Text, textOf, type Yaml } from "../notation/yaml.js";
import type { LintSeverity } from "../rule.js";

/** What a repository says about the rules, in a file at its root. */
export const settingsFile = ".pm2-lint.yml";

/** One rule, in some files or in all, off or of another severity. */
export interface Setting {
  readonly rule: string;
  readonly severity: LintSeverity | "off";
  readonly reason: string;
  readonly paths: Pattern | undefined;
  readonly line: number;
}

/** The last that fits a rule and a file holds. */
export function settingOf(
  settings: readonly Setting[],
  rule: string,
  file: string,
): Setting | undefined {
  return settings.findLast((one) => one.rule === rule && (one.paths?.matches(file) ?? true));
}

/**
 * Reads the settings of a repository; none where it has no such file.
 * @throws UsageError with the line of every mistake: with half of its settings a lint would be of no use
 */
export async function readSettings(root: string, rules: readonly string[]): Promise<Setting[]> {
  const path = join(root, settingsFile);
  const text = await lstat(path)
    .then((found) => {
      if (!found.isFile()) throw new Error("it is no file of its own, but a link or a folder");
      return readFile(path, "utf8");
    })
    .catch((error: unknown) => {
      if (codeOf(error) === "ENOENT") return undefined;
      throw new UsageError(
        `${settingsFile} cannot be read: ${codeOf(error) ?? messageOf(error)}. Allowed is a file at the repository's root, or none.`,
      );
    });
  return text === undefined ? [] : parseSettings(sourceOf(settingsFile, text), rules);
}

/** @throws UsageError with the line of every mistake */
export function parseSettings(source: Source, rules: readonly string[]): Setting[] {
  const yaml = parseYaml(source);
  const reader = new Reader(yaml, rules);
  if (yaml.error !== undefined)
    reader.mistake(yaml.error.at.start, `this is no YAML: ${yaml.error.message}`);
  else reader.read();
  if (reader.mistakes.length > 0) throw new UsageError(reader.mistakes.join("\n"));
  return reader.settings;
}

const shape =
  "allowed is `rules:`, under it a rule's name, and under that severity, reason and paths";
const severities = ["off", "warning", "error"] as const;

class Reader {
  readonly settings: Setting[] = [];
  readonly mistakes: string[] = [];
  readonly #yaml: Yaml;
  readonly #rules: readonly string[];

  constructor(yaml: Yaml, rules: readonly string[]) {
    this.#yaml = yaml;
    this.#rules = rules;
  }

  read(): void {
    const { contents } = this.#yaml.document;
    const top = entriesOf(this.#yaml, contents);
    if (contents !== null && top.length === 0) this.mistake(0, `there are no settings: ${shape}`);
    for (const { key, value } of top)
      if (key.value !== "rules") this.#unknown(key, ["rules"]);
      else if (entriesOf(this.#yaml, value).length === 0) this.mistake(key.span.start, shape);
      else for (const rule of entriesOf(this.#yaml, value)) this.#rule(rule.key, rule.value);
  }

  #rule(rule: Text, value: Node | undefined): void {
    if (!this.#rules.includes(rule.value)) {
      this.#unknown(rule, this.#rules);
      return;
    }
    const items = itemsOf(this.#yaml, value);
    for (const item of items.length > 0 ? items : [value]) this.#setting(rule, item);
  }

  #setting(rule: Text, node: Node | undefined): void {
    const at = node?.range?.[0] ?? rule.span.start;
    const entries = entriesOf(this.#yaml, node);
    const known = ["severity", "reason", "paths"];
    for (const { key } of entries) if (!known.includes(key.value)) this.#unknown(key, known);
    const text = (name: string) =>
      textOf(this.#yaml, entries.find(({ key }) => key.value === name)?.value);
    const said = text("severity");
    const severity = severities.find((one) => one === said?.value);
    if (severity === undefined)
      this.mistake(
        said?.span.start ?? at,
        `the severity of ${rule.value} is ${said === undefined ? "missing" : JSON.stringify(said.value)}: allowed are off, warning and error`,
      );
    const reason = text("reason")?.value.trim() ?? "";
    if (reason === "")
      this.mistake(at, `${rule.value} has no reason: say why this repository wants it otherwise`);
    const paths = this.#paths(entries.find(({ key }) => key.value === "paths"));
    if (severity === undefined) return;
    const { line } = placeOf(this.#yaml.source, at);
    this.settings.push({ rule: rule.value, severity, reason, paths, line });
  }

  #paths(entry: { key: Text; value: Node | undefined } | undefined): Pattern | undefined {
    if (entry === undefined) return undefined;
    const one = textOf(this.#yaml, entry.value);
    const many = itemsOf(this.#yaml, entry.value).map((item) => textOf(this.#yaml, item)?.value);
    const globs = one === undefined ? many : [one.value];
    try {
      return pathPattern(globs.map((glob) => glob ?? ""));
    } catch (error) {
      this.mistake(entry.key.span.start, `paths: ${messageOf(error)}`);
      return undefined;
    }
  }

  #unknown({ value, span }: Text, known: readonly string[]): void {
    const near = known.length > 5 ? `the nearest is ${closest(value, [...known])}` : shape;
    this.mistake(span.start, `there is no ${JSON.stringify(value)}: ${near}`);
  }

  mistake(at: number, what: string): void {
    const { source } = this.#yaml;
    this.mistakes.push(`${source.path}:${placeOf(source, at).line}: ${what}.`);
  }
}
