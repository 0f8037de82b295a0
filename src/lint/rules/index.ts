import type { Rule } from "../rule.js";
import { daemonWideCommand } from "./daemon-wide.js";
import { clusterWithoutReady, cwdNotAbsolute, namespaceAtTopLevel } from "./ecosystem.js";
import {
  nameInTwoEnvironments,
  namespaceInTwoEnvironments,
  namespaceNotInEcosystem,
} from "./environments.js";
import { failureIgnored, jobWithoutConcurrency, jobWithoutTimeout } from "./failing.js";
import { killBySearch } from "./kill-by-search.js";
import { rsyncDeleteIntoLive } from "./live-directory.js";
import { saveForced, stateNotSaved } from "./saving.js";
import { runnerTokenInherited, secretsInAppEnv, secretsInLog } from "./secrets.js";
import {
  actByStatus,
  namespaceFlagIgnored,
  severalNames,
  targetAll,
  unquotedTarget,
} from "./selection.js";
import { nameBySubstring } from "./substring.js";

/** Every rule that looks at a project. Those about suppressions are in suppression.ts. */
export const rules: readonly Rule[] = [
  targetAll,
  namespaceFlagIgnored,
  severalNames,
  unquotedTarget,
  actByStatus,
  nameBySubstring,
  killBySearch,
  stateNotSaved,
  saveForced,
  daemonWideCommand,
  failureIgnored,
  jobWithoutConcurrency,
  jobWithoutTimeout,
  secretsInLog,
  secretsInAppEnv,
  runnerTokenInherited,
  namespaceAtTopLevel,
  clusterWithoutReady,
  cwdNotAbsolute,
  nameInTwoEnvironments,
  namespaceInTwoEnvironments,
  namespaceNotInEcosystem,
  rsyncDeleteIntoLive,
];
