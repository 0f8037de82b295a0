import type { LintRule } from "../rule.js";
import { cwdNotAbsolute, namespaceAtTopLevel } from "./apps/apps.js";
import {
  clusterOfPackageManager,
  clusterWithoutReady,
  interpreterInCluster,
} from "./apps/cluster.js";
import {
  nameInTwoEnvironments,
  namespaceInTwoEnvironments,
  namespaceNotInEcosystem,
} from "./apps/environments.js";
import { nameTwiceInFile, unknownAppKey, watchInProduction } from "./apps/keys.js";
import { daemonWideCommand } from "./daemon-wide.js";
import { failureIgnored, jobWithoutConcurrency, jobWithoutTimeout } from "./failing.js";
import { killBySearch } from "./kill-by-search.js";
import { rsyncDeleteIntoLive } from "./live-directory.js";
import { deleteBeforeStart } from "./replacing.js";
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
import { commandNeverEnds, numericId, outsideOfSsh, pm2OfTwoUsers } from "./unattended.js";

/** Every rule that looks at a project. Those about suppressions are in suppression.ts. */
export const rules: readonly LintRule[] = [
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
  numericId,
  outsideOfSsh,
  commandNeverEnds,
  deleteBeforeStart,
  pm2OfTwoUsers,
  clusterOfPackageManager,
  interpreterInCluster,
  nameTwiceInFile,
  unknownAppKey,
  watchInProduction,
];
