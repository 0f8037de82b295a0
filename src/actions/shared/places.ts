import { once } from "node:events";
import { UsageError } from "../../errors.js";
import type { PlaceAddress } from "../../postgres/copies/place.js";
import { optionalText } from "../../runner/inputs/fields.js";
import { loginText, parseLogin } from "../../runner/inputs/ssh-inputs.js";
import type { SshSettings } from "../../ssh/connection.js";

/** Loaded only by a step that has to do with copies elsewhere. */
export const copies = () =>
  import(/* webpackChunkName: "copies" */ "../../postgres/copies/index.js");
const connection = () => import(/* webpackChunkName: "ssh" */ "../../ssh/connection.js");
const refusals = () => import(/* webpackChunkName: "ssh" */ "../../ssh/refusal.js");

/** Of every action that reaches copies. Not those of `host`, by which a step itself runs elsewhere. */
export const sftpInputs = { "sftp-key": optionalText(), "sftp-known-hosts": optionalText() };

export interface Access {
  readonly sftpKey: string | undefined;
  readonly sftpKnownHosts: string | undefined;
  readonly env: Readonly<NodeJS.ProcessEnv>;
  readonly mask: (secret: string) => void;
}

export const isElsewhere = (url: string) => /^(?:s3|sftp):\/\//.test(url);

/**
 * @param what the input and its value, for a message
 * @throws UsageError where it is none, or what it takes to reach it is missing
 */
export async function placeAt(url: string, what: string, access: Access): Promise<PlaceAddress> {
  if (url.startsWith("sftp://")) return serverAt(url, what, access);
  const { Bucket, bucketAccess, bucketMistake, bucketPlace } = await copies();
  const place = bucketPlace(url);
  if (place === undefined) throw new UsageError(`${what}: ${bucketMistake(url)}`);
  const bucketsAccess = bucketAccess(access.env);
  for (const secret of [bucketsAccess.secretAccessKey, bucketsAccess.sessionToken])
    if (secret !== undefined) access.mask(secret);
  const bucket = new Bucket(place, bucketsAccess);
  return { url, use: (body) => body(bucket) };
}

async function serverAt(url: string, what: string, access: Access): Promise<PlaceAddress> {
  const [, login = "", path = ""] = /^sftp:\/\/([^/]+)\/([^?#\s]*)$/.exec(url) ?? [];
  const parsed = parseLogin(login);
  const isHome = path.startsWith("~/");
  const parts = (isHome ? path.slice(2) : path).split("/").filter((part) => part !== "");
  if (parsed === undefined || parts.length === 0 || parts.some((part) => /^\.{1,2}$/.test(part)))
    throw new UsageError(
      `${what}: allowed is sftp://user@server/folder, with a port as user@server:port, and with /~/folder for one in the user's home.`,
    );
  const settings = await settingsFor(parsed, access);
  const folder = `${isHome ? "" : "/"}${parts.join("/")}`;
  const shown = `sftp://${loginText(parsed)}/${isHome ? "~/" : ""}${parts.join("/")}`;
  return {
    url: shown,
    use: async (body) => {
      const { startSsh, withSsh } = await connection();
      const { Sftp, SftpFolder } = await copies();
      return withSsh(settings, access.env, async (ssh) => {
        const child = startSsh(ssh, "-s", "sftp");
        const { stdin, stdout, stderr } = child;
        if (!stdin || !stdout || !stderr) throw new Error("ssh has no pipes");
        let said = "";
        stderr.on("data", (piece) => {
          said = (said + piece).slice(-8000);
        });
        const closed = once(child, "close").then(
          ([code]) => code as number | null,
          (error: unknown) => error as Error,
        );
        const sftp = new Sftp(stdin, stdout);
        try {
          await sftp.begin().catch(async () => {
            const { whyRefused } = await refusals();
            throw new UsageError(await whyRefused(settings, await closed, said.trim()));
          });
          ssh.forgetKey();
          return await body(new SftpFolder(sftp, shown, folder));
        } finally {
          stdin.end();
          child.kill();
        }
      });
    },
  };
}

/** @throws UsageError that names everything that is missing */
async function settingsFor(
  login: SshSettings["login"],
  { sftpKey, sftpKnownHosts, env, mask }: Access,
): Promise<SshSettings> {
  if (sftpKey !== undefined) mask(sftpKey);
  const mistakes: string[] = [];
  if (sftpKey === undefined && !env.SSH_AUTH_SOCK)
    mistakes.push(
      `Input "sftp-key" is required for ${loginText(login)}: the text of a private key, given as a secret, that may log in there. (An ssh-agent would do, too; SSH_AUTH_SOCK names none.)`,
    );
  if (sftpKnownHosts === undefined)
    mistakes.push(
      `Input "sftp-known-hosts" is required for ${loginText(login)}: the server's line of known_hosts, so that nobody else can stand in for it. ${await (await refusals()).keysNow({ login, jumps: [] })}`,
    );
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  const inputs = { key: "sftp-key", knownHosts: "sftp-known-hosts" };
  return { login, key: sftpKey, knownHosts: sftpKnownHosts ?? "", jumps: [], inputs };
}
