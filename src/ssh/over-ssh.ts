import { constants } from "node:os";
import { StepFailure, UsageError } from "../errors.js";
import { reportFolder } from "../report/report-folder.js";
import type { Action, Step } from "../runner/action.js";
import { type Inputs, inputText, inputVariable, type Parsed } from "../runner/inputs/inputs.js";
import { loginText, type SshInputs, sshInputs } from "../runner/inputs/ssh-inputs.js";
import { type SshSettings, withSsh } from "./connection.js";
import { travellingVariables } from "./environment.js";
import { type Bundle, ownBundle } from "./files/bundle.js";
import { sendUpload, surveyAll, type Upload } from "./files/send-files.js";
import { keysNow } from "./refusal.js";
import { Replay } from "./replay.js";
import { receiveReport, withPaths } from "./reports.js";
import { openSession, type Session } from "./session.js";
import { type FromServer, parseFromServer, type StepOrder } from "./wire/messages.js";

/** What this side makes use of itself. */
const own = [...Object.keys(sshInputs), "ping-url"];

/** Milliseconds. */
const beat = 5000;
const maxGoodbye = 10_000;

/** The same action, on the server that `host` names: there it is the same code, and here only its log. */
export function overSsh(name: string, action: Action): Action {
  return {
    ...action,
    // The record lies on the server.
    history: (inputs, env) => ({ target: targetOf(action, inputs, env), folder: () => undefined }),
    run: (step) => runOverSsh(name, action, step),
  };
}

/** As far as it can be told from here: what is wrong with it the server will say. */
function targetOf(action: Action, inputs: Parsed<Inputs>, env: Readonly<NodeJS.ProcessEnv>) {
  try {
    return action.history?.(inputs, env).target ?? {};
  } catch {
    return {};
  }
}

async function runOverSsh(name: string, action: Action, step: Step<Inputs>): Promise<void> {
  const { log, env } = step;
  const settings = await settingsFrom(step.inputs as unknown as SshInputs, env);
  if (settings.key !== undefined) step.mask(settings.key);
  const uploads = uploadsOf(action, step);
  const folders = await reportFolders(action, env);
  const order = orderFrom(name, action, step, uploads, [...folders.keys()]);
  const surveyed = await surveyAll(uploads);
  const where = loginText(settings.login);
  const here = [...uploads.map(({ input }) => input), ...folders.keys()];
  log.info(
    `The step runs on ${where}. Paths are paths there${here.length === 0 ? "" : `, but of ${here.join(", ")} here`}.`,
  );
  await withSsh(settings, env, async (ssh) => {
    const bundle = ownBundle();
    const session = await openSession(ssh, settings, bundle);
    const beating = setInterval(() => void session.send({ beat: true }), beat);
    const signals = forwardSignals(session, log);
    try {
      await bringBundle(session, bundle, where, log);
      if (surveyed.length === 0) signals.begin();
      await session.send({ step: order });
      for (const [index, one] of surveyed.entries()) {
        // With the end of the last one the step begins there.
        const isLast = index === surveyed.length - 1;
        await sendUpload(one, session, log, isLast ? signals.begin : () => {});
      }
      await follow(session, step, where, folders);
    } finally {
      clearInterval(beating);
      signals.forget();
      session.close();
    }
  });
}

/** @throws UsageError that names everything that is missing */
async function settingsFrom(
  { host, sshKey, knownHosts, jumpHosts }: SshInputs,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<SshSettings> {
  const mistakes: string[] = [];
  if (host === undefined)
    throw new UsageError(
      'Input "host" is required where "ssh-key", "known-hosts" or "jump-hosts" is given: user@server. It is empty, as a variable is that is not set. Nothing was touched, on this machine neither.',
    );
  if (sshKey === undefined && !env.SSH_AUTH_SOCK)
    mistakes.push(
      'Input "ssh-key" is required with "host": the text of a private key, given as a secret, that may log in there. (An ssh-agent of the runner would do, too; SSH_AUTH_SOCK names none.)',
    );
  if (knownHosts === undefined)
    mistakes.push(
      `Input "known-hosts" is required with "host": the server's line of known_hosts, so that nobody else can stand in for it. ${await keysNow({ login: host, jumps: jumpHosts })}`,
    );
  if (mistakes.length > 0) throw new UsageError(`${mistakes.join("\n")}\nNothing was touched.`);
  return { login: host, key: sshKey, knownHosts: knownHosts ?? "", jumps: jumpHosts };
}

const local = "local:";
const remote = "server:";

/** The files of this machine that go along: `source`, since that is what the job has built, and what says `local:`. */
function uploadsOf(action: Action, { inputs, env }: Step<Inputs>): Upload[] {
  const { exclude = [] } = inputs as { exclude?: readonly string[] };
  const uploads: Upload[] = [];
  for (const input of Object.keys(action.inputs)) {
    const text = inputText(input, env);
    if (input === "source" && text !== "" && !text.startsWith(remote))
      uploads.push({ input, path: withoutPrefix(text, local), exclude });
    else if (action.files?.includes(input) && text.startsWith(local))
      uploads.push({ input, path: withoutPrefix(text, local), exclude: [] });
    else if (text.startsWith(local) && !action.reports?.includes(input))
      throw new UsageError(
        `Input "${input}" is ${JSON.stringify(text)}: over SSH this is a path on the server. ${action.files?.length ? `Files of this machine are allowed for ${action.files.join(", ")}.` : "This action takes no files of this machine."}`,
      );
  }
  return uploads;
}

/** Where reports come to, here, by their inputs: what people read is to become the job's artifact. */
async function reportFolders(
  { reports = [] }: Action,
  env: Readonly<NodeJS.ProcessEnv>,
): Promise<Map<string, string>> {
  const folders = new Map<string, string>();
  for (const input of reports) {
    const given = inputText(input, env);
    if (given !== "" && !given.startsWith(remote))
      folders.set(input, await reportFolder(input, withoutPrefix(given, local), env));
  }
  return folders;
}

function withoutPrefix(text: string, prefix: string): string {
  return text.startsWith(prefix) ? text.slice(prefix.length) : text;
}

/** The step as the server gets it: without what this side does itself. */
function orderFrom(
  name: string,
  action: Action,
  { env, inputs }: Step<Inputs>,
  uploads: readonly Upload[],
  reports: readonly string[],
): StepOrder {
  const { passEnv = [] } = inputs as { passEnv?: readonly string[] };
  if (passEnv.includes("*"))
    throw new UsageError(
      'Input "pass-env" is "*": over SSH that would be all variables of the runner\'s machine. Name those that the apps need ("APP_*, DATABASE_URL"). Nothing was touched.',
    );
  if (inputText("until", env) === "job-end")
    throw new UsageError(
      'Input "until" is "job-end": from another machine nothing sees the end of a job whose connection is gone. Use "forever", and a later step that starts the apps. Nothing was touched.',
    );
  if (action.statusOf === "release" && (inputs as { commitStatus?: boolean }).commitStatus)
    throw new UsageError(
      'Input "commit-status" is true: over SSH it would be the server\'s word alone which commit gets a status. Leave it out here. Nothing was touched.',
    );
  // The status of a commit is set from here, and its token stays here.
  const kept = "commit-status" in action.inputs ? [...own, "commit-status", "token"] : own;
  const given = Object.keys(action.inputs).flatMap((input) => {
    const key = inputVariable(input);
    const value = env[key];
    return kept.includes(input) || value === undefined ? [] : [[key, withoutPrefix(value, remote)]];
  });
  return {
    action: name,
    env: { ...travellingVariables(env, passEnv, name), ...Object.fromEntries(given) },
    uploads: uploads.map(({ input }) => input),
    reports,
  };
}

async function bringBundle(
  session: Session,
  bundle: Bundle,
  where: string,
  log: Step<Inputs>["log"],
): Promise<void> {
  const answer = await nextFrom(session);
  if (answer !== undefined && "problem" in answer)
    throw new UsageError(`On ${where}: ${answer.problem}`);
  if (answer === undefined || !("bundle" in answer)) throw new StepFailure(lost(session, where));
  if (answer.bundle === "there") return;
  log.info(`Copying pm2-actions to ~/.cache/pm2-actions of ${where}: it is not there yet.`);
  for (const { name } of bundle.files) await session.sendBytes(bundle.content(name));
}

/** Shows what the step there says until it ends. */
async function follow(
  session: Session,
  step: Step<Inputs>,
  where: string,
  folders: ReadonlyMap<string, string>,
): Promise<void> {
  const replay = new Replay(step.log, step.mask);
  try {
    for (;;) {
      const message = await nextFrom(session);
      if (message === undefined)
        throw new StepFailure([...replay.errors, lost(session, where)].join("\n"));
      if ("say" in message) await replay.say(message);
      else if ("outputs" in message) step.output(withPaths(message.outputs, folders));
      else if ("report" in message) await receiveReport(message, folders, session.frames);
      else if ("problem" in message) throw new UsageError(`On ${where}: ${message.problem}`);
      else if ("ended" in message) {
        if (message.ended === "well") return;
        throw new StepFailure(replay.errors.join("\n") || `The step failed on ${where}.`);
      }
    }
  } finally {
    await replay.end();
  }
}

async function nextFrom(session: Session): Promise<FromServer | undefined> {
  const { value } = await session.frames.next();
  if (value === undefined) return undefined;
  if (value.kind !== "message") throw new Error("the server sent what no step of pm2-actions says");
  return parseFromServer(value.message);
}

function lost(session: Session, where: string): string {
  const said = session.lastWords();
  return `The connection to ${where} was lost. What the step had begun there is put right by its guard on that server; the next step for the same namespace or database tells what was done. Run the workflow again.${said === "" ? "" : `\nssh says: ${said}`}`;
}

interface Signals {
  /** From here on, there is a step on the server. */
  begin(): void;
  forget(): void;
}

/**
 * A cancelled step tells the one on the server, and waits for its last words. Before that one begins, it
 * closes the connection: nothing begins then.
 */
function forwardSignals(session: Session, log: Step<Inputs>["log"]): Signals {
  let begun = false;
  const tell = (signal: NodeJS.Signals) => {
    const code = 128 + constants.signals[signal];
    if (!begun) {
      session.close();
      log.warning(
        `Interrupted (${signal}) before the step began on the server: nothing was touched.`,
      );
      process.exit(code);
    }
    void session.send({ signal: signal as "SIGINT" | "SIGTERM" });
    setTimeout(() => process.exit(code), maxGoodbye).unref();
  };
  process.once("SIGINT", tell);
  process.once("SIGTERM", tell);
  return {
    begin: () => {
      begun = true;
    },
    forget: () => {
      process.off("SIGINT", tell);
      process.off("SIGTERM", tell);
    },
  };
}
