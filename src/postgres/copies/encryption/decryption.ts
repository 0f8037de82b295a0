import { UsageError } from "../../../errors.js";
import { decryptedByAge } from "./age.js";
import { type Content, encryptedEnding } from "./content.js";
import type { PrivateGpg } from "./gpg.js";
import { decryptedByGpg, gpgOfUser, isPrivateKey, keyringOf } from "./gpg-decryption.js";

/** Reads what lies in a place, decrypted where its name says that it is encrypted. */
export class Decryption {
  readonly #identity: string;
  readonly #env: Readonly<NodeJS.ProcessEnv>;
  readonly #folder: string;
  #keyring: Promise<PrivateGpg> | undefined;

  /**
   * @param identity the text of an identity file of age, or of a private key of GPG
   * @param folder a private one for its keyring, made where it is needed
   */
  constructor(identity: string | undefined, env: Readonly<NodeJS.ProcessEnv>, folder: string) {
    this.#identity = identity ?? "";
    this.#env = env;
    this.#folder = folder;
  }

  /** @throws UsageError where the identity is missing, or is of another kind */
  refuseUnreadable(name: string, what: string): void {
    const ending = encryptedEnding(name);
    const given = this.#identity.trim() !== "";
    if (ending === ".age" && !given)
      throw new UsageError(
        `${what} is encrypted: give the identity of one of its recipients as input "identity", from a secret.`,
      );
    if (ending === ".age" && isPrivateKey(this.#identity))
      throw new UsageError(
        `${what} is encrypted by age, and input "identity" holds a private key of GPG: give the identity of one of its recipients, which begins with AGE-SECRET-KEY-.`,
      );
    if (ending === ".gpg" && given && !isPrivateKey(this.#identity))
      throw new UsageError(
        `${what} is encrypted by GPG, and input "identity" holds no private key of GPG: give one of its recipients' keys, as gpg --armor --export-secret-keys prints it, or leave "identity" out where this user's keyring has it.`,
      );
  }

  /** @param what how a message calls it */
  async contentOf(object: Content, name: string, what: string): Promise<Content> {
    const ending = encryptedEnding(name);
    if (ending === undefined) return object;
    this.refuseUnreadable(name, what);
    if (ending === ".age") return decryptedByAge(object, this.#identity, what);
    const user = await gpgOfUser(this.#env, what);
    if (this.#identity.trim() === "") return decryptedByGpg(object, user, what);
    this.#keyring ??= keyringOf(this.#identity, user, this.#folder);
    return decryptedByGpg(object, await this.#keyring, what);
  }

  /** The private key stays no longer than it is of use. */
  async end(): Promise<void> {
    const keyring = await this.#keyring?.catch(() => undefined);
    this.#keyring = undefined;
    await keyring?.end();
  }
}
