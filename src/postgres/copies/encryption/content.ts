/** Bytes, as they come. */
export type Content = AsyncIterable<Uint8Array>;

/** How copies are made unreadable for all but their recipients. */
export interface Encryption {
  /** What an encrypted file's name ends with */
  readonly ending: EncryptedEnding;
  of(content: Content): Promise<Content>;
  /** Removes what it needed on this machine. */
  end(): Promise<void>;
}

export const encryptedEndings = [".age", ".gpg"] as const;
export type EncryptedEnding = (typeof encryptedEndings)[number];

/** @returns nothing for a name of what is not encrypted */
export const encryptedEnding = (name: string) =>
  encryptedEndings.find((ending) => name.endsWith(ending));
