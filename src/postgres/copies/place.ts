/** A folder somewhere else that copies lie in. */
export interface CopyPlace {
  /** How a message calls what has this name there. */
  url(name: string): string;
  /** What lies in the folder itself, and not further down. */
  list(): Promise<StoredObject[]>;
  /**
   * Writes something. It is there whole, or not at all.
   * @param expected about how many bytes come
   */
  put(name: string, content: AsyncIterable<Uint8Array>, expected: number): Promise<Sum>;
  /**
   * Writes something small only where there is nothing of its name.
   * @returns false where there is
   */
  create(name: string, body: Uint8Array<ArrayBuffer>): Promise<boolean>;
  /** The text of something small; nothing where there is none. */
  readIfThere(name: string): Promise<string | undefined>;
  /** A content, as it comes; ended where nothing comes any more. */
  read(name: string): AsyncIterable<Uint8Array>;
  /** What is not there is fine. */
  remove(name: string): Promise<void>;
  /** Removes what a killed step left a day ago or earlier, of names that begin so. */
  endAbandoned(start: string): Promise<void>;
}

/** One that is reached anew for each piece of work: what is done in between may take hours. */
export interface PlaceAddress {
  readonly url: string;
  use<T>(body: (place: CopyPlace) => Promise<T>): Promise<T>;
}

export interface StoredObject {
  readonly name: string;
  readonly bytes: number;
}

/** What was written or read: how much, and its SHA-256. */
export interface Sum {
  readonly bytes: number;
  readonly sha256: string;
}
