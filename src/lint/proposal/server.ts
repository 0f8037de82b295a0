import type { Pm2Call } from "../pm2-call.js";
import type { WorkflowStep } from "../read/workflow.js";
import type { Taken } from "./taking.js";

/** An input of a step; what a person has to decide about it stands above. */
export interface Input {
  readonly name: string;
  readonly value: string;
  readonly decide?: string | undefined;
}

/** How the server is reached that a step's script runs on: the inputs of a step that logs in itself. */
export function serverOf({ step, lead }: Taken & { readonly lead: Pm2Call }): Input[] {
  const { host, key } = step.remote ? ofAction(step) : ofCommand(step, lead);
  return [
    host === undefined
      ? {
          name: "host",
          value: "<user>@<server>",
          decide: "whom the script logged in as, and where.",
        }
      : { name: "host", value: host },
    {
      name: "ssh-key",
      value: key ?? `\${{ secrets.SSH_KEY }}`,
      decide:
        key === undefined
          ? "a secret with a private key without a passphrase, for the server (docs/over-ssh.md)."
          : undefined,
    },
    {
      name: "known-hosts",
      value: `\${{ vars.KNOWN_HOSTS }}`,
      decide:
        "a variable with the server's line of known_hosts. Leave it empty in the first run: the step touches nothing, and shows the line.",
    },
  ];
}

interface Login {
  readonly host: string | undefined;
  readonly key: string | undefined;
}

function ofAction({ with: inputs }: WorkflowStep): Login {
  const given = (...names: string[]) =>
    names.map((name) => inputs.get(name)?.value).find((value) => value);
  const host = given("host", "hostname", "server", "remote_host", "ssh-host");
  const user = given("username", "user", "remote_user", "ssh-user");
  const port = given("port", "remote_port");
  const at = port === undefined || port === "22" ? "" : `:${port}`;
  const isOne = host !== undefined && !host.includes(",");
  return {
    host:
      isOne && user !== undefined
        ? `${user}@${host}${at}`
        : isOne && /@/.test(host)
          ? host
          : undefined,
    key: given("passphrase")
      ? undefined
      : given(
          "key",
          "ssh_private_key",
          "ssh-private-key",
          "private_key",
          "private-key",
          "ssh-key",
          "sshKey",
        ),
  };
}

const login = /((?:\$\{\{[^}]*\}\}|[\w.${}-])+)@((?:\$\{\{[^}]*\}\}|[\w.${}-])+)/g;

/** `ssh -p 2222 user@server '…'`, in the script of a step. */
function ofCommand(step: WorkflowStep, { invocation }: Pm2Call): Login {
  const { text } = invocation.shell.source;
  const before = text.slice(step.span.start, invocation.span.start);
  const ssh = before.slice(Math.max(before.lastIndexOf("ssh "), 0));
  const found = [...ssh.matchAll(login)].at(-1);
  if (found === undefined) return { host: undefined, key: undefined };
  const [whole, user = "", host = ""] = found;
  const port = /\s-p\s*(\S+)/.exec(ssh.slice(0, found.index))?.[1];
  const name = [user, host].map((one) => resolved(one, step));
  const isKnown = !name.some((one) => one === undefined) && !/[$](?!\{\{)/.test(port ?? "");
  const at = port === undefined || port === "22" ? "" : `:${port}`;
  return { host: isKnown && whole ? `${name.join("@")}${at}` : undefined, key: undefined };
}

/** A text as the workflow says it: a variable of the shell by its value in `env`. */
function resolved(text: string, { env }: WorkflowStep): string | undefined {
  const variable = /^\$\{?(\w+)\}?$/.exec(text)?.[1];
  if (variable !== undefined && !text.startsWith("${{"))
    return env.findLast(({ name }) => name.value === variable)?.value?.value;
  return /\$(?!\{\{)/.test(text) ? undefined : text;
}
