export interface ListedFile {
  readonly name: string;
  readonly path: string;
  /** Why it may not be meant to be run, where that cannot be told. */
  readonly doubt?: string;
  /** Runs outside of a transaction, as something beside it says. */
  readonly alone?: boolean;
  /** Run again whenever it changed, after all others (Flyway's R__). */
  readonly repeatable?: boolean;
}

/** What of a directory is run, in which order, and what is not. */
export interface Listing {
  /** Whose directory it is, as far as names tell. */
  readonly kind: "files" | "up-down" | "folders" | "flyway" | "drizzle";
  readonly files: readonly ListedFile[];
  /** Ways back: known for what they are, and left alone. */
  readonly back: readonly string[];
  /** For other databases than PostgreSQL, and left alone. */
  readonly elsewhere?: readonly string[];
  /** The tool that is known by the names alone. */
  readonly shown?: string;
  /** Not known for anything, and left alone. */
  readonly ignored: readonly string[];
  readonly mistakes: readonly string[];
}
