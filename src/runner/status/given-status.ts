import { UsageError } from "../../errors.js";
import type { HistoryPlace } from "../../history/record.js";
import type { RunnerLog } from "../log.js";
import { runUrl } from "../step-record.js";
import type { CommitStatus } from "./commit-status.js";

/** What an action's parsed inputs may say about a commit's status. */
export interface StatusInputs {
  readonly commitStatus?: unknown;
  readonly token?: unknown;
  readonly environment?: unknown;
}

const isCommit = (text: unknown): text is string =>
  typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);

/** The status of the commit that a step turns out to be about. */
export interface GivenStatus {
  /** Takes in what the step tells of itself: a rollback finds out which release it goes back to. */
  noticed(outputs: Readonly<Record<string, unknown>>): void;
  end(failed: boolean, description: string): Promise<void>;
}

/**
 * The status that a step was asked to set; nothing where none was asked for, and of a dry run.
 * @param about the run's commit, or that of the release which the step's output `release` names
 * @throws UsageError without a token
 */
export async function givenStatus(
  action: string,
  about: "run" | "release",
  inputs: StatusInputs,
  dryRun: boolean,
  { namespace, database }: HistoryPlace["target"],
  env: Readonly<NodeJS.ProcessEnv>,
  log: RunnerLog,
): Promise<GivenStatus | undefined> {
  const { token } = inputs;
  if (inputs.commitStatus !== true) return undefined;
  if (typeof token !== "string")
    throw new UsageError(
      'Input "token" is required where "commit-status" is true: as a rule the job\'s own, github.token.',
    );
  log.mask(token);
  if (dryRun) return undefined;
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
  if (!api || !repository || !isCommit(commit)) {
    log.warning(
      "commit-status: no status is set: no runner says which commit of which server this is for.",
    );
    return undefined;
  }
  // Gitea and Forgejo have no deployments; a migration brings no code anywhere.
  const onGitHub =
    env.GITEA_ACTIONS !== "true" && env.FORGEJO_ACTIONS !== "true" && !/\/v1\/*$/.test(api);
  const environment =
    typeof inputs.environment === "string" ? inputs.environment : (namespace ?? undefined);
  const { commitStatus } = await import(/* webpackChunkName: "status" */ "./commit-status.js");
  const of = (release?: unknown): CommitStatus => {
    const known = release === undefined || isCommit(release);
    return commitStatus(
      {
        api: api.replace(/\/+$/, ""),
        repository,
        token,
        commit: isCommit(release) ? release : commit,
        context: `${action} ${namespace ?? database ?? ""}`.trim(),
        page: runUrl(env) ?? undefined,
        // Of a release that is no commit, the run's is not the one that is deployed.
        environment: onGitHub && known ? environment : undefined,
      },
      log,
    );
  };
  let status: CommitStatus | undefined;
  const begin = (release?: unknown) => {
    status = of(release);
    status.begin();
  };
  if (about === "run") begin();
  return {
    noticed: ({ release }) => {
      if (about === "release" && release !== undefined && status === undefined) begin(release);
    },
    end: async (failed, description) => {
      status ??= of();
      await status.end(failed ? "failure" : "success", description);
    },
  };
}
