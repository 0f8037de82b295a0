import type { Log } from "../../log.js";

/** What is to become a release directory. */
export interface Placement {
  /** The folder to copy: as a rule the workspace after its build. */
  readonly source: string;
  /** Patterns of what is left out: see `excluder`. */
  readonly exclude: readonly string[];
  /** Files and folders that all releases share: they become links into `<releases>/shared`; see `readSharedPaths`. */
  readonly sharedPaths: readonly string[];
  readonly releasesDirectory: string;
  /** What code this is: as a rule a commit. */
  readonly release: string;
  readonly namespace: string;
  readonly log: Log;
}
