import { readFile } from "node:fs/promises";
import * as v from "valibot";
import { isMap, isNode, LineCounter, type Node, parseDocument } from "yaml";
import { messageOf, UsageError } from "../errors.js";
import { quietYaml } from "../quiet-yaml.js";

/** Milliseconds of `90s`, `10m`, `24h`, `7d`. */
const span = v.pipe(
  v.string("give a time like 90s, 10m, 24h or 7d."),
  v.regex(/^\d{1,6}[smhd]$/, "allowed is a whole number with s, m, h or d, like 24h."),
  v.transform((text) => Number(text.slice(0, -1)) * unitMs(text.at(-1))),
);

function unitMs(unit: string | undefined): number {
  return { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 }[unit ?? ""] ?? Number.NaN;
}

const whole = (least: number, most: number) =>
  v.pipe(
    v.number("give a number."),
    v.integer("give a whole number."),
    v.minValue(least, `allowed is ${least} to ${most}.`),
    v.maxValue(most, `allowed is ${least} to ${most}.`),
  );

const number = (least: number, most: number) =>
  v.pipe(
    v.number("give a number."),
    v.minValue(least, `allowed is ${least} to ${most}.`),
    v.maxValue(most, `allowed is ${least} to ${most}.`),
  );

/** Everything has a default that suits most servers; `off` takes a rule out. */
const off = v.literal("off");

/** Not a union: of that, valibot would only say that none of it fits. */
const offOr = <I, O>(schema: v.GenericSchema<I, O>) =>
  v.lazy((input): v.GenericSchema<I | "off", O | "off"> => (input === "off" ? off : schema));

const due = v.strictObject({
  action: v.string(),
  namespace: v.optional(v.string()),
  database: v.optional(v.string()),
  every: span,
  grace: v.optional(span, "1h"),
});

/** What a fingerprint begins with, and the rule that it comes from */
const kinds = {
  finding: "findings",
  failing: "failing-steps",
  slow: "slow-steps",
  restarts: "restarts-per-hour",
  memory: "memory-growth",
  silent: "silent-servers",
  due: "due",
} as const;
const ruleNames = Object.values(kinds);

const rules = v.strictObject({
  /** The least severity of a diagnosis's findings that makes an alert */
  findings: v.optional(v.picklist(["error", "warning", "off"]), "error"),
  /** Failures of one action on one target, one after another */
  "failing-steps": v.optional(offOr(whole(1, 100)), 1),
  "slow-steps": v.optional(
    offOr(
      v.strictObject({
        runs: v.optional(whole(1, 100), 3),
        factor: v.optional(number(1, 1000), 1.5),
        least: v.optional(whole(3, 10_000), 10),
      }),
    ),
    {},
  ),
  "restarts-per-hour": v.optional(offOr(whole(1, 100_000)), 10),
  "memory-growth": v.optional(
    offOr(
      v.strictObject({
        percent: v.optional(number(1, 10_000), 20),
        hours: v.optional(number(1, 720), 24),
      }),
    ),
    {},
  ),
  /** Servers of a shared history whose monitor did not come for so long */
  "silent-servers": v.optional(offOr(span), "1h"),
  /** Steps that must have succeeded within a time */
  due: v.optional(v.array(due), []),
  /** Fingerprints, as alerts show them, that are never told */
  ignore: v.optional(v.array(v.string()), []),
  /** Time between two messages about one problem */
  cooldown: v.optional(span, "24h"),
  /** The same for what one rule found */
  cooldowns: v.optional(v.strictObject(v.entriesFromList(ruleNames, v.optional(span))), {}),
  /** An alert that stays so long without being acknowledged is told once more, as escalated. */
  "escalate-after": v.optional(offOr(span), "4h"),
});

export type Rules = v.InferOutput<typeof rules>;

/** Milliseconds between two messages about the problem with this fingerprint */
export function cooldownOf({ cooldown, cooldowns }: Rules, fingerprint: string): number {
  const [word = ""] = fingerprint.split(" ");
  const rule = Object.hasOwn(kinds, word) ? kinds[word as keyof typeof kinds] : undefined;
  return (rule && cooldowns[rule]) ?? cooldown;
}

/**
 * The rules of a YAML file; without one, the defaults.
 * @throws UsageError with the line of each mistake
 */
export async function readRules(path: string | undefined): Promise<Rules> {
  if (path === undefined) return v.parse(rules, {});
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new UsageError(`Input "rules" is ${JSON.stringify(path)}: ${messageOf(error)}.`);
  });
  return parseRules(text, path);
}

/** @param path for messages */
export function parseRules(text: string, path: string): Rules {
  const counter = new LineCounter();
  const document = parseDocument(text, { ...quietYaml, lineCounter: counter });
  const lineAt = (offset: number | undefined) =>
    offset === undefined ? 1 : counter.linePos(offset).line;
  const mistakes = document.errors.map(
    ({ message, pos }) => `${path}:${lineAt(pos[0])}: ${message.split("\n")[0]}`,
  );
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  const parsed = v.safeParse(rules, contentOf(document, path) ?? {});
  if (parsed.success) return parsed.output;
  throw new UsageError(
    parsed.issues
      .map((issue) => {
        const keys = (issue.path ?? []).map(({ key }) => key);
        const name = keys.map(String).join(".") || "the file";
        const line = lineAt(offsetOf(document.contents, keys));
        return `${path}:${line}: ${name}: ${saidOf(issue)}`;
      })
      .join("\n"),
  );
}

/** An alias of what is nowhere is seen only now, and one of an alias of an alias without end. */
function contentOf(document: ReturnType<typeof parseDocument>, path: string): unknown {
  try {
    return document.toJS();
  } catch (error) {
    throw new UsageError(`${path}: ${messageOf(error)}`);
  }
}

/** Valibot's own sentence about a key that no rule has speaks of types. */
function saidOf(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== "strict_object" || issue.expected !== "never") return issue.message;
  const [{ key: rule } = { key: "" }, ...within] = issue.path ?? [];
  if (within.length > 0 && rule !== "cooldowns") return `${rule} has no such setting.`;
  const known = within.length > 0 ? ruleNames : Object.keys(rules.entries);
  return `there is no such rule. There are ${known.join(", ")}.`;
}

/** Where the value under these keys begins, or the nearest thing around it that is there. */
function offsetOf(root: Node | null, keys: readonly unknown[]): number | undefined {
  let node: unknown = root;
  let offset = root?.range?.[0];
  for (const key of keys) {
    if (isMap(node)) {
      const pair = node.items.find((item) => String(item.key) === String(key));
      if (isNode(pair?.key)) offset = pair.key.range?.[0] ?? offset;
      node = pair?.value;
    } else if (isNode(node) && "get" in node)
      node = (node as { get(k: unknown, keep: true): unknown }).get(key, true);
    if (isNode(node) && !isMap(node)) offset = node.range?.[0] ?? offset;
  }
  return offset;
}
