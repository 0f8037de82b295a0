/** A tool whose files hold the way up and the way down, told apart by comments. */
export interface Tool {
  /** As the input `layout` has it. */
  readonly name: string;
  readonly shown: string;
  /** The line that begins a way up; without one, a file begins with it. */
  readonly up?: RegExp;
  readonly down: RegExp;
  /** Whether the tool runs no file without a line that begins a way up. */
  readonly upNeeded: boolean;
  /** Whether it knows a file by its number alone, so that two of one number cannot be. */
  readonly byNumber?: boolean;
  /** A line that takes the file out of its transaction. */
  readonly alone?: RegExp;
  /** What the tool fills in before it runs a file, and this step does not. */
  readonly filledIn?: RegExp;
}

const filled = /\$\{[^}\n]{1,80}\}/;

/** Lines are matched without the blanks around them. */
export const tools: readonly Tool[] = [
  {
    name: "dbmate",
    shown: "dbmate",
    byNumber: true,
    up: /^--\s*migrate:up(?:\s|$)/i,
    down: /^--\s*migrate:down(?:\s|$)/i,
    upNeeded: true,
    alone: /^--\s*migrate:up\s.*\btransaction:\s*false\b/i,
  },
  {
    name: "goose",
    shown: "goose",
    byNumber: true,
    up: /^--\s*\+goose\s+up\b/i,
    down: /^--\s*\+goose\s+down\b/i,
    upNeeded: true,
    alone: /^--\s*\+goose\s+no\s+transaction\b/i,
    filledIn: /^--\s*\+goose\s+envsub\s+on\b/im,
  },
  {
    name: "sql-migrate",
    shown: "sql-migrate",
    up: /^--\s*\+migrate\s+up\b/i,
    down: /^--\s*\+migrate\s+down\b/i,
    upNeeded: true,
    alone: /^--\s*\+migrate\s+up\s.*\bnotransaction\b/i,
  },
  {
    name: "micrate",
    shown: "micrate",
    up: /^--\s*\+micrate\s+up\b/i,
    down: /^--\s*\+micrate\s+down\b/i,
    upNeeded: true,
  },
  {
    name: "node-pg-migrate",
    shown: "node-pg-migrate",
    // It takes a sentence that begins so for a mark, too; here that is in doubt.
    up: /^--[\s-]*up\s+migration\W*$/i,
    down: /^--[\s-]*down\s+migration\W*$/i,
    upNeeded: false,
  },
  {
    name: "tern",
    shown: "tern",
    byNumber: true,
    down: /^---- create above \/ drop below ----$/i,
    upNeeded: false,
    alone: /^---- tern: disable-tx ----$/i,
    filledIn: /\{\{.*\}\}/,
  },
  {
    name: "mybatis",
    shown: "MyBatis Migrations or dbdeploy",
    down: /^--\s*(?:\/\/\s*)?@UNDO\b/i,
    upNeeded: false,
    filledIn: filled,
  },
  {
    name: "play",
    shown: "Play's evolutions",
    up: /^(?:#\s*)?--+\s*!Ups\b/i,
    down: /^(?:#\s*)?--+\s*!Downs\b/i,
    upNeeded: true,
    filledIn: /;;/,
  },
  {
    name: "rambler",
    shown: "rambler",
    up: /^--\s*rambler\s+up\b/i,
    down: /^--\s*rambler\s+down\b/i,
    upNeeded: true,
  },
  {
    name: "shmig",
    shown: "shmig",
    up: /^--\s*=+\s*up\s*=+$/i,
    down: /^--\s*=+\s*down\s*=+$/i,
    upNeeded: true,
  },
];

/** What Flyway fills in before it runs a file. */
export const flywayFillsIn = filled;

/** What `layout` allows. */
export const layouts = [
  "auto",
  "plain",
  "up-down",
  "folders",
  "flyway",
  "dbmate",
  "goose",
  "sql-migrate",
  "micrate",
  "node-pg-migrate",
  "tern",
  "mybatis",
  "play",
  "rambler",
  "shmig",
] as const;
export type Layout = (typeof layouts)[number];
