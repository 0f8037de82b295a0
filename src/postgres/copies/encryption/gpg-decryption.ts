import { StepFailure, UsageError } from "../../../errors.js";
import { NotAsBackedUp } from "../../backup/proof.js";
import type { Content } from "./content.js";
import {
  type Gpg,
  type PrivateGpg,
  privateGpg,
  runGpg,
  throughGpg,
  usersGpg,
  wordsOf,
} from "./gpg.js";

export const isPrivateKey = (identity: string) =>
  identity.includes("-----BEGIN PGP PRIVATE KEY BLOCK-----");

/**
 * A keyring of nothing but this private key, which reaches gpg by a pipe.
 * @throws UsageError where gpg does not read it
 */
export async function keyringOf(identity: string, user: Gpg, folder: string): Promise<PrivateGpg> {
  const gpg = await privateGpg(user, folder);
  try {
    const { exitCode, stderr } = await runGpg(gpg, ["--import"], `${identity}\n`);
    if (exitCode === 0) return gpg;
    throw new UsageError(
      `Input "identity" holds a private key that gpg does not read: ${wordsOf(stderr)}. Allowed is what gpg --armor --export-secret-keys prints, all of it.`,
    );
  } catch (error) {
    await gpg.end();
    throw error;
  }
}

export const gpgOfUser = (env: Readonly<NodeJS.ProcessEnv>, what: string) =>
  usersGpg(env, `${what} is encrypted by GPG`);

/** @throws UsageError where no key fits, NotAsBackedUp where the content was changed; both while it is read */
export function decryptedByGpg(content: Content, gpg: Gpg, what: string): Content {
  return throughGpg(gpg, ["--decrypt"], content, (code, said) =>
    whyNotDecrypted(gpg, what, code, said),
  );
}

function whyNotDecrypted(
  { home }: Gpg,
  what: string,
  code: number | null,
  said: string,
): Error | undefined {
  const has = (word: string) => said.includes(`[GNUPG:] ${word}`);
  const words = wordsOf(said);
  if (code === 0 && has("DECRYPTION_OKAY")) return undefined;
  // Ended from outside, as by want of memory: that says nothing of the copy.
  if (code === null) return new StepFailure(`gpg was ended while it decrypted ${what}.`);
  // BEGIN_DECRYPTION is said without a key as well, this only where one has fitted.
  const fitted = has("DECRYPTION_INFO");
  if (code === 0 || has("NODATA") || (fitted && has("DECRYPTION_FAILED")))
    return new NotAsBackedUp(
      `${what} is not what was encrypted: ${words || "it is not encrypted"}.`,
    );
  if (fitted) return new StepFailure(`gpg could not decrypt ${what}: ${words}.`);
  const isUsers = home === undefined;
  const start = `${what} cannot be decrypted with ${isUsers ? "the keys of this user" : "this identity"}: ${words}.`;
  const locked = /pinentry/i.test(said)
    ? " The private key is protected by a passphrase, and nobody is here to enter it."
    : "";
  const how = isUsers
    ? ' Give the private key of one of its recipients, without a passphrase, as input "identity", from a secret.'
    : " Give the private key of one of its recipients, without a passphrase.";
  return new UsageError(start + locked + how);
}
