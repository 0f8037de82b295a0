import type { Command } from "../../exec.js";

/** What an answer must be: a status, a class of statuses, or fields of a JSON body. */
export type HealthExpectation =
  | { readonly kind: "status"; readonly pattern: RegExp; readonly text: string }
  | {
      readonly kind: "fields";
      readonly fields: Readonly<Record<string, unknown>>;
      readonly text: string;
    };

/** What a new worker must answer, and within which time. */
export interface HealthCheck {
  readonly urls: readonly string[];
  /** `host:port` that must accept connections */
  readonly tcp: readonly string[];
  /** Run for each new worker: exit code 0 is health */
  readonly command?: Command | undefined;
  /** By which a command is found again whose step was killed; without it, only its time ends it */
  readonly commandId?: string;
  readonly expect: HealthExpectation;
  /** Seconds until all must have answered as expected */
  readonly timeout: number;
}
