import { Readable } from "node:stream";
import { messageOf, StepFailure, UsageError } from "../../errors.js";
import { NotAsBackedUp } from "../backup/proof.js";

/** What an encrypted file's name ends with. */
export const encryptedEnding = ".age";

/** Read only by a step that encrypts or decrypts. */
const age = () => import(/* webpackChunkName: "age" */ "age-encryption");

/** @throws UsageError that names every recipient which is none */
export async function refuseUnknownRecipients(recipients: readonly string[]): Promise<void> {
  const { Encrypter } = await age();
  const wrong = recipients.filter((one) => {
    try {
      new Encrypter().addRecipient(one);
      return false;
    } catch {
      return true;
    }
  });
  if (wrong.length === 0) return;
  // Whoever gives an identity here by mistake must not find it in a log.
  const shown = wrong.map((one) => (/^age1/.test(one) ? `"${one}"` : "one that begins otherwise"));
  throw new UsageError(
    `Input "encrypt-to" has ${shown.join(", ")}: allowed are recipients of age, which begin with age1, as age-keygen prints them.`,
  );
}

/** The content for whoever has the identity of one of the recipients. */
export async function encrypted(
  content: ReadableStream<Uint8Array>,
  recipients: readonly string[],
): Promise<ReadableStream<Uint8Array>> {
  const { Encrypter } = await age();
  const encrypter = new Encrypter();
  for (const recipient of recipients) encrypter.addRecipient(recipient);
  return encrypter.encrypt(content);
}

/** Lines of an identity file: its secrets, without comments. */
export function identitiesIn(text: string): string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));
}

/** Bytes, as they come. */
export type Content = AsyncIterable<Uint8Array>;

/**
 * What an object holds, decrypted where its name says that it is encrypted.
 * @param what how a message calls it
 */
export async function contentOf(
  object: Content,
  name: string,
  identities: readonly string[],
  what: string,
): Promise<Content> {
  if (!name.endsWith(encryptedEnding)) return object;
  return decrypted(
    Readable.toWeb(Readable.from(object)) as ReadableStream<Uint8Array>,
    identities,
    what,
  );
}

/** An identity has fitted: what goes wrong from here on is the content, unless it stopped coming. */
async function* wholeOrNothing(content: ReadableStream<Uint8Array>, what: string): Content {
  try {
    yield* content;
  } catch (error) {
    if (error instanceof StepFailure) throw error;
    throw new NotAsBackedUp(`${what} is not what was encrypted: ${messageOf(error)}`);
  }
}

/** @throws UsageError where no identity fits, and later NotAsBackedUp where the content was changed */
async function decrypted(
  content: ReadableStream<Uint8Array>,
  identities: readonly string[],
  what: string,
): Promise<Content> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  try {
    for (const identity of identities) decrypter.addIdentity(identity);
  } catch {
    throw new UsageError(
      'Input "identity" holds something else than identities of age: allowed are lines that begin with AGE-SECRET-KEY-, as age-keygen writes them.',
    );
  }
  try {
    return wholeOrNothing(await decrypter.decrypt(content), what);
  } catch (error) {
    throw new UsageError(`${what} cannot be decrypted with this identity: ${messageOf(error)}`);
  }
}
