import type { SampledProcess } from "../history/samples.js";
import type { LinesOverTime } from "./looks/lines.js";
import type { Alert, Delivery } from "./state.js";

/** All servers that share a history, as a page shows them. */
export interface Fleet {
  readonly servers: readonly FleetServer[];
  /** Of the window, without looks and dry runs, the oldest first */
  readonly steps: readonly {
    readonly server: string;
    readonly at: number;
    readonly failed: boolean;
  }[];
  /** The slowest first; milliseconds */
  readonly baselines: readonly {
    readonly server: string;
    readonly action: string;
    readonly target: string;
    readonly result: string;
    readonly runs: number;
    readonly p50: number;
    readonly p95: number;
    readonly last: number;
  }[];
  readonly open: readonly Alert[];
  readonly past: readonly Alert[];
  readonly outbox: readonly Delivery[];
}

export interface FleetServer {
  readonly name: string;
  /** When its monitor last came, as `2026-11-28T10:00` in UTC, and how long ago that is in milliseconds */
  readonly seen: string;
  readonly silent: number;
  /** As its last look saw them */
  readonly processes: readonly SampledProcess[];
  /** Over the window */
  readonly lines: LinesOverTime;
  /** Of the last day */
  readonly steps: number;
  readonly failed: number;
}
