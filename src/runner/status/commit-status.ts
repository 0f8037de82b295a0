import type { Log } from "../../log.js";
import { whyFetchFailed } from "../../text/fetch-failure.js";
import { orLate } from "../../wait-until.js";

/** What a commit is told on its server, and with which right. */
export interface StatusPlace {
  /** Such as `https://git.example/api/v1`, or `https://api.github.com` */
  readonly api: string;
  /** owner/name */
  readonly repository: string;
  readonly token: string;
  readonly commit: string;
  /** Tells this status from all others of the commit: `pm2-deploy shop` */
  readonly context: string;
  /** The run's page */
  readonly page: string | undefined;
  /** On GitHub, where the commit is deployed to; nothing where it is not, or the server has no deployments */
  readonly environment: string | undefined;
}

/** Tells a commit what became of it: pending, then success or failure. */
export interface CommitStatus {
  /** Waits for nothing. */
  begin(): void;
  /** Never takes longer than two seconds, and never fails: what could not be told is a warning. */
  end(state: "success" | "failure", description: string): Promise<void>;
}

/** Milliseconds at the step's end: for both, and for what is left of the beginning. */
const maxAtEnd = 2000;
const maxForBeginning = 1000;

export function commitStatus(place: StatusPlace, log: Log): CommitStatus {
  const untold = new Set<string>();
  const beginning = new AbortController();
  let begun: Promise<unknown> = Promise.resolve();
  let deployment: number | undefined;

  const call = async (path: string, body: object, right: string, signal: AbortSignal) => {
    try {
      const answer = await fetch(`${place.api}/repos/${place.repository}/${path}`, {
        method: "POST",
        headers: {
          authorization: `token ${place.token}`,
          accept: "application/json",
          "content-type": "application/json",
          "user-agent": "pm2-actions",
        },
        body: JSON.stringify(body),
        // It would hand the token to somebody else.
        redirect: "manual",
        signal,
      });
      if (answer.ok) return (await answer.json()) as unknown;
      untold.add(`${place.repository} answered ${answer.status}${adviceOn(answer.status, right)}`);
      await answer.body?.cancel();
    } catch (error) {
      untold.add(whyFetchFailed("the server", error));
    }
    return undefined;
  };
  const tell = (state: string, description: string, signal: AbortSignal) =>
    call(
      `statuses/${place.commit}`,
      {
        state,
        context: place.context,
        description: description.slice(0, 140),
        ...(place.page === undefined ? {} : { target_url: place.page }),
      },
      rights.statuses,
      signal,
    );
  const tellDeployment = (state: string, description: string, signal: AbortSignal) =>
    call(
      `deployments/${deployment}/statuses`,
      {
        state,
        description: description.slice(0, 140),
        ...(place.page === undefined ? {} : { log_url: place.page }),
      },
      rights.deployments,
      signal,
    );
  const deploy = async (signal: AbortSignal) => {
    if (place.environment === undefined) return;
    // The step has begun: nothing is to be merged first, and no other status waited for.
    const wish = { auto_merge: false, required_contexts: [], description: place.context };
    const body = { ref: place.commit, environment: place.environment, ...wish };
    const made = await call("deployments", body, rights.deployments, signal);
    const { id } = (made ?? {}) as { id?: unknown };
    if (typeof id !== "number") return;
    deployment = id;
    await tellDeployment("in_progress", place.context, signal);
  };

  return {
    begin: () => {
      const { signal } = beginning;
      begun = Promise.all([tell("pending", "it runs", signal), deploy(signal)]);
    },
    end: async (state, description) => {
      const ending = new AbortController();
      const overdue = setTimeout(() => ending.abort(), maxAtEnd);
      // What is told first must come first: an answer that is late would turn the end into a beginning.
      await orLate(begun, maxForBeginning);
      beginning.abort();
      await begun;
      await Promise.all([
        tell(state, description, ending.signal),
        deployment !== undefined && tellDeployment(state, description, ending.signal),
      ]);
      clearTimeout(overdue);
      if (untold.size > 0)
        log.warning(
          `commit-status: not every status could be set for ${place.commit.slice(0, 12)}: ${[...untold].join("; ")}. The step's result is not affected.`,
        );
    },
  };
}

const rights = {
  statuses: "statuses: write",
  deployments: "deployments: write",
} as const;

/** GitHub answers 404 where a token may not even see a thing. */
function adviceOn(status: number, right: string): string {
  if (status === 401) return ": the token is not valid, or no longer";
  if (status === 403 || status === 404)
    return `: the token lacks the permission "${right}" (in a workflow, permissions: { contents: read, ${right} }; of an access token of Gitea or Forgejo, write:repository)`;
  if (status === 422 || status === 400)
    return ": it does not know this commit, or refuses this status";
  return status < 400 ? ", a redirect, which is not followed" : "";
}
