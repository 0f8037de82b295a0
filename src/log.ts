/**
 * What the domain layers say while they work. `runner/` prints it for a runner; the guard, which
 * nobody reads live, collects it.
 */
export interface Log {
  /** A plain sentence. */
  info(sentence: string): void;
  /**
   * What came of the step, or of a part of it: a sentence that stands above all tables of the job
   * summary too. `text` is for copying: foreign, and shown as it stands.
   */
  outcome(sentence: string, text?: string): void;
  /** Worth a look, but the step goes on. Shown as an annotation where there are any. */
  warning(sentence: string): void;
  /** Shown when the runner's debug log is on. */
  debug(sentence: string): void;
  /** A table of cells; cells are foreign text and get escaped where they are shown. */
  table(table: Table): void;
  /** Text that somebody else wrote: fenced and prefixed, so that nothing in it acts. */
  foreign(title: string, text: string): void;
  /** The same for text that is still being written: shown as it comes, line by line. */
  stream<T>(title: string, body: (say: (line: string) => void) => Promise<T>): Promise<T>;
  /** Measures a part of the step under a short plain name, for the step's record; prints nothing. */
  phase<T>(name: string, body: () => Promise<T>): Promise<T>;
  /** Everything that `body` says becomes one foldable group. */
  group<T>(title: string, body: () => Promise<T> | T): Promise<T>;
}

/** A log that can point at the repository's files. */
export interface AnnotatingLog extends Log {
  /** A remark about a place in a file: shown there, if the runner can, which it says, or nowhere. */
  annotation(annotation: Annotation): boolean;
}

/** Lines and columns count from 1. */
export interface Annotation {
  readonly severity: "error" | "warning";
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly title: string;
  readonly message: string;
}

export interface Table {
  readonly title: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
