import { Readable } from "node:stream";
import { messageOf, StepFailure, UsageError } from "../../../errors.js";
import { NotAsBackedUp } from "../../backup/proof.js";
import type { Content, Encryption } from "./content.js";

/** Read only by a step that encrypts or decrypts. */
const age = () => import(/* webpackChunkName: "age" */ "age-encryption");

const streamOf = (content: Content) =>
  Readable.toWeb(Readable.from(content)) as ReadableStream<Uint8Array>;

/** @returns those that are no recipients of age */
export async function notOfAge(recipients: readonly string[]): Promise<string[]> {
  const { Encrypter } = await age();
  return recipients.filter((one) => {
    try {
      new Encrypter().addRecipient(one);
      return false;
    } catch {
      return true;
    }
  });
}

/** For whoever has the identity of one of the recipients. */
export function ageEncryption(recipients: readonly string[]): Encryption {
  return {
    ending: ".age",
    of: async (content) => {
      const { Encrypter } = await age();
      const encrypter = new Encrypter();
      for (const recipient of recipients) encrypter.addRecipient(recipient);
      return encrypter.encrypt(streamOf(content));
    },
    end: async () => {},
  };
}

/** Lines of an identity file: its secrets, without comments. */
const identitiesIn = (text: string) =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !line.startsWith("#"));

/** An identity has fitted: what goes wrong from here on is the content, unless it stopped coming. */
async function* wholeOrNothing(content: ReadableStream<Uint8Array>, what: string): Content {
  try {
    yield* content;
  } catch (error) {
    if (error instanceof StepFailure) throw error;
    throw new NotAsBackedUp(`${what} is not what was encrypted: ${messageOf(error)}`);
  }
}

/**
 * @param identity the text of an identity file
 * @throws UsageError where no identity fits, and later NotAsBackedUp where the content was changed
 */
export async function decryptedByAge(
  content: Content,
  identity: string,
  what: string,
): Promise<Content> {
  const { Decrypter } = await age();
  const decrypter = new Decrypter();
  try {
    for (const one of identitiesIn(identity)) decrypter.addIdentity(one);
  } catch {
    throw new UsageError(
      'Input "identity" holds something else than identities of age: allowed are lines that begin with AGE-SECRET-KEY-, as age-keygen writes them.',
    );
  }
  try {
    return wholeOrNothing(await decrypter.decrypt(streamOf(content)), what);
  } catch (error) {
    throw new UsageError(`${what} cannot be decrypted with this identity: ${messageOf(error)}`);
  }
}
