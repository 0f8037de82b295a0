import { ownFolder } from "../../../disk/own-folder.js";
import { privateFolder } from "../../../disk/whole-file.js";
import { messageOf, StepFailure, UsageError } from "../../../errors.js";
import type { Encryption } from "./content.js";
import { type Gpg, privateGpg, runGpg, throughGpg, usersGpg, wordsOf } from "./gpg.js";

export const publicKeyStart = "-----BEGIN PGP PUBLIC KEY BLOCK-----";

/** A key's fingerprint, as gpg prints it, with blanks or without. */
const fingerprintForm = /^gpg:((?:[\dA-F]\s*){40}|(?:[\dA-F]\s*){64})$/i;

export const isOfGpg = (recipient: string) =>
  recipient.startsWith(publicKeyStart) || fingerprintForm.test(recipient);

/**
 * For whoever has the private key of one of the recipients. All of their keys are tried before anything is made.
 * @param folder where homes of gpg may lie
 * @throws UsageError that names each key which does not do
 */
export async function gpgEncryption(
  recipients: readonly string[],
  env: Readonly<NodeJS.ProcessEnv>,
  folder: string,
): Promise<Encryption> {
  const user = await usersGpg(env, 'Input "encrypt-to" names recipients of GPG');
  const own = ownFolder(folder);
  await privateFolder(folder);
  const gpg = await privateGpg(user, own.path);
  const end = async () => {
    await gpg.end();
    own.remove();
  };
  try {
    const mistakes: string[] = [];
    for (const recipient of recipients) {
      const mistake = await importKey(user, gpg, recipient);
      if (mistake !== undefined) mistakes.push(mistake);
    }
    const keys = await keysOf(gpg);
    for (const { fingerprint, unfit } of keys)
      if (unfit !== undefined) mistakes.push(`the key ${fingerprint} ${unfit}`);
    if (mistakes.length > 0)
      throw new UsageError(
        `Input "encrypt-to" names keys that nothing can be encrypted for: ${mistakes.join("; ")}.`,
      );
    const encryption = encryptionFor(
      gpg,
      keys.map((key) => key.fingerprint),
      end,
    );
    await tryOut(encryption);
    return encryption;
  } catch (error) {
    await end();
    throw error;
  }
}

function encryptionFor(gpg: Gpg, fingerprints: readonly string[], end: () => Promise<void>) {
  const args = [
    ...["--trust-model", "always", "--compress-algo", "none", "--encrypt"],
    ...fingerprints.flatMap((one) => ["--recipient", one]),
  ];
  const encryption: Encryption = {
    ending: ".gpg",
    of: async (content) =>
      throughGpg(gpg, args, content, (code, said) =>
        code === 0 ? undefined : new StepFailure(`gpg could not encrypt: ${wordsOf(said)}.`),
      ),
    end,
  };
  return encryption;
}

async function tryOut(encryption: Encryption): Promise<void> {
  const word = async function* () {
    yield new TextEncoder().encode("tried");
  };
  try {
    for await (const _ of await encryption.of(word()));
  } catch (error) {
    throw new UsageError(`Input "encrypt-to": ${messageOf(error)}`);
  }
}

/** @returns what is wrong with it */
async function importKey(user: Gpg, gpg: Gpg, recipient: string): Promise<string | undefined> {
  const fingerprint = fingerprintForm.exec(recipient)?.[1]?.replace(/\s/g, "").toUpperCase();
  let block = recipient;
  if (fingerprint !== undefined) {
    const exported = await runGpg(user, ["--armor", "--export", fingerprint]);
    block = exported.stdout;
    if (!block.includes(publicKeyStart))
      return `the key ${fingerprint} is not in the keyring of this user (gpg --list-keys); import it there, or give the public key itself, from ${publicKeyStart} on`;
  }
  const { exitCode, stderr } = await runGpg(gpg, ["--import"], `${block}\n`);
  return exitCode === 0 ? undefined : `gpg does not read a public key (${wordsOf(stderr)})`;
}

interface Key {
  readonly fingerprint: string;
  /** Why nothing can be encrypted for it. */
  readonly unfit: string | undefined;
}

/** By the lines that gpg prints for programs: doc/DETAILS of GnuPG. */
async function keysOf(gpg: Gpg): Promise<Key[]> {
  const { stdout } = await runGpg(gpg, ["--list-keys", "--with-colons"]);
  const keys: Key[] = [];
  let unfit: { readonly why: string | undefined } | undefined;
  for (const line of stdout.split("\n")) {
    const fields = line.split(":");
    if (fields[0] === "pub") unfit = { why: whyUnfit(fields) };
    if (fields[0] !== "fpr" || unfit === undefined) continue;
    keys.push({ fingerprint: fields[9] ?? "", unfit: unfit.why });
    unfit = undefined;
  }
  return keys;
}

function whyUnfit(fields: readonly string[]): string | undefined {
  const [, validity = "", , , , , expires = ""] = fields;
  if (validity === "e")
    return `expired on ${new Date(Number(expires) * 1000).toISOString().slice(0, 10)}: prolong it where its private key is, and give it again`;
  if (validity === "r") return "is revoked";
  if (validity === "i" || validity === "d") return "is invalid or disabled";
  // In capitals: what the whole key can do, today.
  return fields[11]?.includes("E")
    ? undefined
    : "has no part that encrypts, or only one that expired";
}
