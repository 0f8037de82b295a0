import type { ServerResponse } from "node:http";
import { httpReceiver, type Received, type Receiver } from "./receivers.js";

/**
 * The few calls of a forge's API that set statuses, made from the documentation of Gitea, Forgejo and GitHub:
 * what they want, what they refuse, and with which answers.
 */
export interface Forge {
  readonly kind: "gitea" | "github";
  readonly receiver: Receiver;
  /** What a runner sets for a step of a run of this commit */
  readonly env: Readonly<Record<string, string>>;
  /** What a token may do */
  readonly rights: Set<"statuses" | "deployments">;
  /** Of each commit, in the order in which they were set */
  readonly statuses: Map<string, { state: string; context: string; description: string }[]>;
  readonly deployments: { ref: string; environment: string; states: string[] }[];
  readonly pages: Set<string>;
}

export const jobToken = "canary-token-77aa";
export const runsCommit = "ab".repeat(20);
export const earlierCommit = "cd".repeat(20);

export async function forge(kind: Forge["kind"]): Promise<Forge> {
  const receiver = await httpReceiver((request, response) => answer(made, request, response));
  const base = kind === "gitea" ? "/api/v1" : "";
  const made: Forge = {
    kind,
    receiver,
    env: {
      GITEA_ACTIONS: kind === "gitea" ? "true" : "",
      GITHUB_API_URL: receiver.url + base,
      GITHUB_SERVER_URL: "https://git.example",
      GITHUB_REPOSITORY: "team/shop",
      GITHUB_SHA: runsCommit,
      GITHUB_RUN_ID: "4711",
      GITHUB_RUN_NUMBER: "12",
    },
    rights: new Set(["statuses", "deployments"]),
    statuses: new Map(),
    deployments: [],
    pages: new Set(),
  };
  return made;
}

function answer(made: Forge, { method, path, headers, body }: Received, response: ServerResponse) {
  const say = (code: number, content: object) =>
    response.writeHead(code, { "content-type": "application/json" }).end(JSON.stringify(content));
  const repository = `${made.kind === "gitea" ? "/api/v1" : ""}/repos/team/shop/`;
  if (headers.authorization !== `token ${jobToken}`)
    return say(401, { message: "Bad credentials" });
  if (method !== "POST" || !path.startsWith(repository)) return say(404, { message: "Not Found" });
  const given = JSON.parse(body);
  const [what, id = "", more] = path.slice(repository.length).split("/");
  const right = what === "statuses" || what === "deployments" ? what : undefined;
  if (right === undefined || (right === "deployments" && made.kind === "gitea"))
    return say(404, { message: "Not Found" });
  if (!made.rights.has(right))
    return say(403, { message: "Resource not accessible by integration" });
  if (String(given.description).length > 140) return say(422, { message: "too long" });
  if (right === "statuses") {
    const states = ["pending", "success", "error", "failure"];
    if (![runsCommit, earlierCommit].includes(id) || !states.includes(given.state))
      return say(422, { message: `No commit found for SHA: ${id}` });
    made.pages.add(given.target_url);
    made.statuses.set(id, [...(made.statuses.get(id) ?? []), given]);
    return say(201, { id: 1, state: given.state, context: given.context });
  }
  if (more === undefined) {
    // Without these, GitHub merges the default branch in first, or waits for this very run's checks.
    if (given.auto_merge !== false || given.required_contexts?.length !== 0)
      return say(409, { message: "Conflict: Commit status checks failed" });
    made.deployments.push({ ref: given.ref, environment: given.environment, states: [] });
    return say(201, { id: made.deployments.length });
  }
  made.pages.add(given.log_url);
  made.deployments[Number(id) - 1]?.states.push(given.state);
  return say(201, { id: 1, state: given.state });
}
