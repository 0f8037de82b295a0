import * as v from "valibot";
import { reportNames } from "../../report/report-folder.js";

/**
 * What the step on the server says, and what the step here does with it. It is foreign: a server that
 * somebody has taken over can send what it likes, and gets no further than the log and the outputs.
 */
const row = v.array(v.string());
const id = v.number();
const sentence = { text: v.string() };

const said = v.variant("say", [
  v.object({ say: v.literal("info"), ...sentence }),
  v.object({ say: v.literal("warning"), ...sentence }),
  v.object({ say: v.literal("error"), ...sentence }),
  v.object({ say: v.literal("debug"), ...sentence }),
  v.object({ say: v.literal("outcome"), ...sentence, copied: v.optional(v.string()) }),
  v.object({ say: v.literal("mask"), text: v.pipe(v.string(), v.maxLength(65_536)) }),
  v.object({ say: v.literal("foreign"), title: v.string(), ...sentence }),
  v.object({ say: v.literal("table"), title: v.string(), columns: row, rows: v.array(row) }),
  v.object({ say: v.literal("group"), id, title: v.string() }),
  v.object({ say: v.literal("stream"), id, title: v.string() }),
  v.object({ say: v.literal("line"), id, ...sentence }),
  v.object({ say: v.literal("close"), id }),
]);

/** Outputs by their names in action.yml; a name with a line end would be another output to a runner. */
const outputs = v.object({
  outputs: v.pipe(
    v.record(v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]*$/)), v.unknown()),
    // It stands in headings, and in a commit's status.
    v.check(({ result = "done" }) => typeof result === "string" && /^[a-z-]{1,40}$/.test(result)),
  ),
});

const ended = v.object({ ended: v.picklist(["well", "failed"]) });

/** Before the step, of boot.cts. */
const bundle = v.object({ bundle: v.picklist(["there", "missing"]) });
const problem = v.object({ problem: v.string() });

/** A report on its way, by one of the names that our reports have. Its content comes as bytes. */
const report = v.object({
  report: v.pipe(v.string(), v.regex(/^[a-z-]+$/)),
  name: v.picklist(reportNames),
  size: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(64 * 1024 ** 2)),
});

const fromServer = v.union([said, outputs, ended, bundle, problem, report]);

export type Said = v.InferOutput<typeof said>;
export type FromServer = v.InferOutput<typeof fromServer>;

/** @throws Error for what no step of ours says */
export function parseFromServer(message: unknown): FromServer {
  const parsed = v.safeParse(fromServer, message);
  if (!parsed.success) throw new Error("the server sent what no step of pm2-actions says");
  return parsed.output;
}

/** What the server is told of a step before its files come. */
export interface StepOrder {
  readonly action: string;
  /** Inputs as INPUT_ variables, and the variables that travel; see environment.ts */
  readonly env: Readonly<Record<string, string>>;
  /** Inputs whose files are sent; each is then the path of what was sent */
  readonly uploads: readonly string[];
  /** Inputs that name a folder for reports: each is a folder there, whose files are sent back. */
  readonly reports: readonly string[];
}

export type ToServer =
  | { readonly step: StepOrder }
  | { readonly entry: SentEntry }
  | { readonly sent: string }
  | { readonly signal: "SIGINT" | "SIGTERM" }
  | { readonly beat: true };

/** A file, folder or link on its way; the content of a file comes as bytes. */
export interface SentEntry {
  readonly path: string;
  readonly kind: "file" | "folder" | "link";
  readonly mode: number;
  readonly size: number;
  readonly mtimeMs: number;
  readonly target?: string;
}
