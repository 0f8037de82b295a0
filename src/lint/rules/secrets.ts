import type { StaticValue } from "../notation/static-value.js";
import { type Pm2Call, passesEnvironment, starting } from "../pm2-call.js";
import { callsOf, type Project } from "../project.js";
import { type LintProblem, type LintRule, problemAt, step, stepInsteadOf } from "../rule.js";
import type { Invocation } from "../shell/words/invocation.js";
import type { Output } from "../shell/words/output.js";

export const secretsInLog: LintRule = {
  id: "secrets-in-log",
  severity: "error",
  summary: "The command prints the environment of apps, secrets in clear, into the log.",
  *check(project) {
    for (const { calls, invocations } of project.units)
      for (const call of calls) {
        if (!["jlist", "prettylist", "env", "describe"].includes(call.action)) continue;
        const end = destination(call.invocation, call.action);
        const echoed = end === "captured" && invocations.some((other) => echoes(other, call));
        if (end !== "shown" && !echoed) continue;
        const message = `pm2 ${call.action} prints the environment of apps, secrets in clear, and this goes into the log.`;
        yield problemAt(
          call,
          message,
          step("pm2-diagnostics", { namespaces: "<namespace>", "name-pattern": "<names>" }),
        );
      }
  },
};

function echoes(other: Invocation, call: Pm2Call): boolean {
  if (!["echo", "printf"].includes(other.program)) return false;
  const repeated = other.args.some(({ origins }) => origins.includes(call.invocation));
  return repeated && destination(other, call.action) === "shown";
}

/** Where the whole of a command's output ends up; nothing where only a part of it gets through. */
function destination({ output, after }: Invocation, action: string): Output | undefined {
  if (output !== "piped") return output;
  return after.every((stage) => passesAll(stage, action)) ? after.at(-1)?.output : undefined;
}

const wholeFilter =
  /^(?:map\()?\s*(?:\.(?:\[\d*\])?|(?:\.\[\d*\])?\.pm2_env(?:\.env)?|select\(.*\))\s*\)?$/s;

function passesAll({ program, args }: Invocation, action: string): boolean {
  const texts = args.map(({ text }) => text);
  if (/^(?:cat|tee|head|tail|less|more|sort|column|fold|json_pp)$/.test(program)) return true;
  if (/^python[\d.]*$/.test(program)) return texts.includes("json.tool");
  // The JSON of all processes is one line.
  if (/^[ef]?grep$/.test(program))
    return (
      action === "jlist" &&
      !texts.some((text) => /^-\w*[qcolL]|^--(?:quiet|silent|count|only)/.test(text))
    );
  if (program !== "jq") return false;
  const filter = texts.find((text) => !text.startsWith("-")) ?? ".";
  const last = filter
    .replace(/\([^()]*\)/g, (inner) => inner.replaceAll("|", " "))
    .split("|")
    .at(-1);
  return wholeFilter.test((last ?? "").trim());
}

export const secretsInAppEnv: LintRule = {
  id: "secrets-in-app-env",
  severity: "error",
  summary: "Secrets get into an app's environment, which PM2 writes to disk in clear.",
  *check(project) {
    for (const call of callsOf(project)) {
      if (!(starting.has(call.action) || call.options.has("update-env"))) continue;
      yield* secretsPassedOn(call);
      yield* secretsInArguments(call);
    }
    yield* secretsInFiles(project);
  },
};

function* secretsPassedOn(call: Pm2Call): Iterable<LintProblem> {
  const { passed } = call.invocation;
  const secrets = passed.filter(
    ({ name, text, secret }) => secret || (text !== undefined && isSecretText(name, text)),
  );
  if (secrets.length === 0) return;
  const names = secrets.map(({ name }) => name).join(", ");
  yield problemAt(
    call,
    `pm2 ${call.action} copies ${names} into every app that it starts, and so into dump.pm2 in clear.`,
    `${stepInsteadOf(call)}\n    pass-env: ${names}  # only what the apps need`,
  );
}

function* secretsInArguments(call: Pm2Call): Iterable<LintProblem> {
  const { args, secretArgs } = call.invocation;
  const ownArgs = args.slice(args.findIndex(({ text }) => text === "--") + 1);
  const [first] = secretArgs.filter(
    (word) => ownArgs.length < args.length && ownArgs.includes(word),
  );
  if (first === undefined) return;
  yield problemAt(
    call,
    "A secret is an argument of the app: every user of the machine sees it in the list of processes, and it stands in dump.pm2 in clear.",
    `${stepInsteadOf(call)}\n    pass-env: <the variable that the app reads it from>`,
    first.span,
  );
}

function* secretsInFiles({ ecosystems }: Project): Iterable<LintProblem> {
  const advice =
    "env: { NODE_ENV: 'production' }\n# and, in the step: pass-env: <names of the variables that the app needs>";
  for (const { source, apps } of ecosystems)
    for (const { map } of apps)
      for (const [key, { value }] of map.entries) {
        if (key !== "env" && !key.startsWith("env_")) continue;
        for (const whole of copiesOfEnvironment(value))
          yield {
            source,
            span: whole.span,
            message:
              "The whole environment of whoever starts the app is copied into it, the runner's tokens too.",
            advice,
          };
        if (value.kind !== "map") continue;
        for (const [name, entry] of value.entries)
          if (entry.value.kind === "text" && isSecretText(name, entry.value.value))
            yield {
              source,
              span: entry.key,
              message: `${name} stands in the file in clear: in the repository, in dump.pm2 and in every list of processes.`,
              advice,
            };
      }
}

function copiesOfEnvironment(value: StaticValue): { readonly span: LintProblem["span"] }[] {
  if (value.kind === "unknown") return value.written === "process.env" ? [value] : [];
  return value.kind === "map"
    ? value.spreads.filter(({ written }) => written === "process.env")
    : [];
}

const secretName = /PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN(?!S)|API_?KEY|PRIVATE_?KEY/i;
/** What is about a secret and is none: where it lies, how long it is or lasts, how it is sent. */
const aboutSecret = new RegExp(
  `_(?:${[
    "FILE|PATH|DIR(?:ECTORY)?|FOLDER|URL|URI|HOST|PORT|ADDRESS|ENDPOINT|REGION|ZONE|BUCKET",
    "NAME|TYPE|KIND|VERSION|FORMAT|ENCODING|ALGORITHM|PROVIDER|ISSUER|AUDIENCE|SCOPES?|ROLE",
    "HEADER|COOKIE|FIELD|PREFIX|SUFFIX|TEMPLATE|SUBJECT|POLICY|STRATEGY|MODE|ENABLED|REQUIRED",
    "TTL|AGE|LIFETIME|DURATION|INTERVAL|TIMEOUT|EXPIR(?:Y|ES|ES_IN|ATION)",
    "MS|MILLIS(?:ECONDS)?|SEC(?:ONDS)?|MINUTES|HOURS|DAYS",
    "COUNT|LENGTH|SIZE|LIMIT|MIN|MAX|ROUNDS|ITERATIONS|ATTEMPTS|RETRIES|BYTES|BITS",
  ].join("|")})$`,
  "i",
);
/** What something else fills in. */
const blankToFill = /^(?:\$\{?\w+\}?|<.*>|\[.*\]|\{\{.*\}\}|%\w+%|__\w+__)$/;
/** What says that somebody is to write the secret there. */
const reminder =
  /change[-_ ]?(?:me|this|it\b)|replace[-_ ]?(?:me|this|with)|place[-_ ]?holder|\b(?:todo|fixme|dummy)\b|\byour|^your|[-_ ](?:goes[-_ ])?here$|^(?:enter|insert|put|paste|add|fill)[-_ ]/i;
const noneAtAll =
  /^(?:(.)\1*|(?:x+-?)+|secret|password|passwd|token|api[-_ ]?key|postgres|example|optional|unused|disabled|undefined)$/i;

/** Whether a text stands where a secret will be, and is none. */
function isPlaceholder(name: string, value: string): boolean {
  const plain = (text: string) => text.replace(/[^a-z0-9]/gi, "").toLowerCase();
  return (
    blankToFill.test(value) ||
    reminder.test(value) ||
    noneAtAll.test(value) ||
    plain(value) === plain(name)
  );
}

function isSecretText(name: string, value: string): boolean {
  const inAddress = /^\w[\w+.-]*:\/\/[^\s:/@]*:([^\s:/@]+)@/.exec(value)?.[1];
  if (inAddress !== undefined) return !isPlaceholder(name, inAddress);
  if (isPlaceholder(name, value)) return false;
  return secretName.test(name) && !aboutSecret.test(name) && value.length >= 6;
}

export const runnerTokenInherited: LintRule = {
  id: "runner-token-inherited",
  severity: "error",
  summary: "Apps started from a workflow inherit the runner's tokens and its tracking id.",
  *check(project) {
    for (const { calls, invocations, step: where } of project.units) {
      if (where === undefined) continue;
      for (const call of calls.filter(passesEnvironment)) {
        const earlier = invocations.slice(0, invocations.indexOf(call.invocation));
        if (earlier.some(clearsToken)) continue;
        const message = `pm2 ${call.action} hands the runner's variables to the apps: its tokens stay in dump.pm2, and GitHub's runner ends, with the job, what holds RUNNER_TRACKING_ID.`;
        yield problemAt(call, message, stepInsteadOf(call));
      }
    }
  },
};

function clearsToken({ program, args }: Invocation): boolean {
  return program === "unset" && args.some(({ text }) => text === "ACTIONS_RUNTIME_TOKEN");
}
