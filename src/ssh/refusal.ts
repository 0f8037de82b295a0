import { messageOf } from "../errors.js";
import { execute } from "../exec.js";
import { guardEnvironment } from "../recovery/start-guard.js";
import { knownHostName, type Login, loginText } from "../runner/inputs/ssh-inputs.js";
import { inputsOf, type SshSettings } from "./connection.js";

/** ssh's own exit code: it did not get as far as the command. */
const notConnected = 255;

/**
 * Why a server did not let the step in, and what to do.
 * @param ended ssh's exit code, or why it could not be started
 * @param said what ssh wrote
 */
export async function whyRefused(
  settings: SshSettings,
  ended: number | null | Error,
  said: string,
): Promise<string> {
  const where = loginText(settings.login);
  const { key, knownHosts } = inputsOf(settings);
  const nothing = "Nothing was touched.";
  if (ended instanceof Error)
    return `ssh could not be started: ${messageOf(ended)}. Install OpenSSH's client on the runner's machine (Debian: openssh-client).`;
  const quoted = said === "" ? "" : `\nssh says: ${said}`;
  if (/subsystem request failed/i.test(said))
    return `${where} lets us in, and does not offer SFTP. Its sshd_config needs a line "Subsystem sftp internal-sftp". ${nothing}${quoted}`;
  if (ended !== notConnected)
    return `The shell of ${where} ended with exit code ${ended} before the step began. A login that may run only one command, or none, cannot be used. ${nothing}${said === "" ? "" : `\nIt says: ${said}`}`;
  if (/host key|REMOTE HOST IDENTIFICATION|No \S+ host key is known/i.test(said))
    return `The key of ${where} is not the one in ${knownHosts}, so nothing was sent to it. Either the server has got a new key, or somebody is in between. ${await keysNow(settings)} ${nothing}${quoted}`;
  if (/Permission denied/i.test(said))
    return `${where} does not accept the key. Put the public key of ${key} into ~/.ssh/authorized_keys of ${settings.login.user} there, and look at the modes of that folder. ${nothing}${quoted}`;
  return `${where} cannot be reached over SSH. Look at its name, its port, its firewall and its sshd. ${nothing}${quoted}`;
}

/** The lines for `known-hosts` as the server would have them now; never taken without a person's look. */
export async function keysNow({ login, jumps }: Pick<SshSettings, "login" | "jumps">) {
  const advice = `Compare them with what "ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub" prints on the server itself, by another way than this network, before you put one into known-hosts.`;
  const lines = jumps.length > 0 ? [] : await scanned(login);
  if (lines.length === 0)
    return `Get its line by "${scanCommand(login)}". ${advice.replace("Compare them", "Compare it")}`;
  return `What answers there now has these keys:\n${lines.join("\n")}\n${advice}`;
}

function scanCommand({ server, port }: Login): string {
  return `ssh-keyscan${port === 22 ? "" : ` -p ${port}`} ${server}`;
}

async function scanned(login: Login): Promise<string[]> {
  const { server, port } = login;
  const args = ["-T", "5", "-p", String(port), "--", server];
  const command = { program: "ssh-keyscan", args };
  const answer = await execute(command, { env: guardEnvironment(), deadline: 15 }).catch(
    () => null,
  );
  const name = knownHostName(login);
  // Only what is a line of known_hosts: it is shown, and the server wrote it.
  const form = /^\S+ ((?:ssh|ecdsa)-[\w@.-]+ [A-Za-z0-9+/=]+)$/;
  return (answer?.stdout ?? "").split("\n").flatMap((line) => {
    const [, key] = form.exec(line) ?? [];
    return key === undefined ? [] : [`${name} ${key}`];
  });
}
