import * as v from "valibot";
import { list, optionalText } from "./fields.js";
import { type Inputs, inputText, type Parsed } from "./inputs.js";

/** Where to log in. */
export interface Login {
  readonly user: string;
  /** A name or an address, an IPv6 one without its brackets */
  readonly server: string;
  readonly port: number;
}

/** Nothing in it that ssh or its configuration could take for something else, such as an option. */
const form =
  /^(?<user>[A-Za-z_][\w.-]*)@(?:(?<server>[A-Za-z0-9][A-Za-z0-9.-]*)|\[(?<address>[0-9A-Fa-f:.]+)\])(?::(?<port>\d{1,5}))?$/;

const allowed =
  "allowed is user@server or user@server:port, an IPv6 address in brackets: deploy@server:22.";

/** One login, or nothing. */
const login = () =>
  v.optional(v.pipe(v.string(), v.check(isLogin, allowed), v.transform(loginFrom)));

/** Several, one after the other; lines or commas. */
const logins = () =>
  v.pipe(
    list(),
    v.check((all) => all.every(isLogin), `${allowed.slice(0, -1)}; several by commas or lines.`),
    v.transform((all) => all.map(loginFrom)),
  );

/** The inputs of every action that works on a server: with `host`, it does so over SSH. */
export const sshInputs = {
  host: login(),
  "ssh-key": optionalText(),
  "known-hosts": optionalText(),
  "jump-hosts": logins(),
};

/**
 * Whether a step is to run on another machine: also where the rest is given and `host` is empty, as a
 * variable is that nobody has set. It is refused then, and does not run on this one instead.
 */
export function wantsSsh(inputs: Inputs, env: Readonly<NodeJS.ProcessEnv>): boolean {
  return "host" in inputs && Object.keys(sshInputs).some((name) => inputText(name, env) !== "");
}

export type SshInputs = Parsed<typeof sshInputs>;

function isLogin(text: string): boolean {
  const port = form.exec(text)?.groups?.port ?? "22";
  return form.test(text) && Number(port) >= 1 && Number(port) <= 65_535;
}

function loginFrom(text: string): Login {
  const { user = "", server, address = "", port = "22" } = form.exec(text)?.groups ?? {};
  return { user, server: server ?? address, port: Number(port) };
}

/** @returns nothing where the text is no login */
export const parseLogin = (text: string): Login | undefined =>
  isLogin(text) ? loginFrom(text) : undefined;

/** As ssh's known hosts name a server. */
export function knownHostName({ server, port }: Login): string {
  return port === 22 ? server : `[${server}]:${port}`;
}

/** As a person would write it. */
export function loginText({ user, server, port }: Login): string {
  const name = server.includes(":") ? `[${server}]` : server;
  return `${user}@${name}${port === 22 ? "" : `:${port}`}`;
}
