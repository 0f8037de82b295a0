import { UsageError } from "../../../errors.js";
import { ageEncryption, notOfAge } from "./age.js";
import type { Encryption } from "./content.js";
import { gpgEncryption, isOfGpg } from "./gpg-keys.js";

/**
 * Looks at all recipients before anything is encrypted.
 * @param folder where homes of gpg may lie
 * @returns nothing where there are no recipients
 * @throws UsageError that names every recipient which is none
 */
export async function encryptionTo(
  recipients: readonly string[],
  env: Readonly<NodeJS.ProcessEnv>,
  folder: string,
): Promise<Encryption | undefined> {
  if (recipients.length === 0) return undefined;
  const ofGpg = recipients.filter(isOfGpg);
  const others = recipients.filter((one) => !isOfGpg(one));
  refuseUnknown(await notOfAge(others));
  if (ofGpg.length === 0) return ageEncryption(others);
  if (others.length > 0)
    throw new UsageError(
      'Input "encrypt-to" names recipients of age and of GPG: a copy is encrypted by one of them. Give recipients of one kind only.',
    );
  return gpgEncryption(ofGpg, env, folder);
}

/** Whoever gives an identity here by mistake must not find it in a log. */
function refuseUnknown(wrong: readonly string[]): void {
  if (wrong.length === 0) return;
  const shown = wrong.map((one) =>
    /^(?:age1|gpg:)/.test(one) ? `"${one}"` : "one that begins otherwise",
  );
  throw new UsageError(
    `Input "encrypt-to" has ${[...new Set(shown)].join(", ")}: allowed are recipients of age, which begin with age1, as age-keygen prints them; or of GPG: gpg: and the 40 digits of a fingerprint in this user's keyring, or public keys, from -----BEGIN PGP PUBLIC KEY BLOCK----- to -----END PGP PUBLIC KEY BLOCK-----.`,
  );
}
