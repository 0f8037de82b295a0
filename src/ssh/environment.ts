import { baseEnvironment, passedEnvironment } from "../pm2/ecosystem/environment.js";

/** What says which run this is: for locks, records and links. No token is among them, and no folder. */
const aboutTheRun = [
  ...["CI", "GITHUB_ACTIONS", "GITEA_ACTIONS", "FORGEJO_ACTIONS", "RUNNER_DEBUG"],
  ...["GITHUB_SERVER_URL", "GITHUB_REPOSITORY", "GITHUB_RUN_ID", "GITHUB_RUN_NUMBER"],
  ...["GITHUB_RUN_ATTEMPT", "GITHUB_WORKFLOW", "GITHUB_JOB", "GITHUB_ACTOR", "GITHUB_SHA"],
  ...["GITHUB_REF", "GITHUB_REF_NAME"],
];

/** How PostgreSQL's clients and stores of objects are told whom to talk to: for the steps that do. */
const forDatabases = /^(?:PG[A-Z]+|AWS_[A-Z_]+)$/;

/** Of these, paths of the runner's machine, which lead nowhere on the server. */
const paths = /(?:FILE|CERT|PGSSLKEY|PGSSLCRL|PGSSLCRLDIR|BUNDLE)$/;

/**
 * The variables that travel to the server. A runner's machine has a hundred more, which mean nothing
 * there; what an app or its ecosystem file needs, `pass-env` names.
 */
export function travellingVariables(
  env: Readonly<NodeJS.ProcessEnv>,
  passEnv: readonly string[],
  action: string,
): Record<string, string> {
  const { variables } = passedEnvironment(env, passEnv);
  // What a machine says of itself, the server has its own of.
  const ofMachine = baseEnvironment(env);
  const named = Object.entries(variables).filter(
    ([name]) => !(name in ofMachine) && name !== "PM2_HOME",
  );
  const known = Object.entries(env).filter(
    ([name, value]) =>
      value !== undefined &&
      (aboutTheRun.includes(name) ||
        (action.startsWith("db-") && forDatabases.test(name) && !paths.test(name))),
  );
  return Object.fromEntries([...known, ...named]) as Record<string, string>;
}
