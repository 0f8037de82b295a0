import { bodyOf, type Channel, headlineOf } from "./channel.js";
import { type Attempt, type Request, send } from "./http.js";

/**
 * An issue for each alert, in a repository of Gitea, Forgejo or GitHub: opened, commented, closed.
 * Their APIs are the same for these three acts.
 * @param api such as `https://git.example/api/v1`, without a slash at its end
 * @param repository owner/name
 */
export function issues(api: string, repository: string, token: string): Channel {
  const headers = {
    authorization: `token ${token}`,
    accept: "application/json",
    "content-type": "application/json",
  };
  const call = (path: string, body: object, method: Request["method"] = "POST") =>
    send({
      url: `${api}/repos/${repository}/issues${path}`,
      method,
      headers,
      body: JSON.stringify(body),
    });
  return {
    name: "issues",
    threadOf: (answer) => {
      try {
        const { number } = JSON.parse(answer) as { number?: unknown };
        return typeof number === "number" ? String(number) : undefined;
      } catch {
        return undefined;
      }
    },
    deliver: async (message, thread): Promise<Attempt> => {
      const title = headlineOf(message);
      const body = fenceText(bodyOf(message));
      if (thread === undefined) {
        // Nothing is open that could be closed.
        if (message.kind === "resolved") return { delivered: true, answer: "" };
        return explained(await call("", { title, body }));
      }
      // Closed before it is said: a second try closes it once more, and says it no second time.
      const closed =
        message.kind === "resolved"
          ? await call(`/${thread}`, { state: "closed" }, "PATCH")
          : undefined;
      const said =
        closed?.delivered === false
          ? closed
          : await call(`/${thread}/comments`, { body: `${title}\n\n${body}` });
      if (!said.delivered && / (?:404|410)$/.test(said.why)) return { ...said, forget: true };
      return explained(withoutThread(said));
    },
  };
}

/** A comment has a number of its own, which is not the issue's. */
function withoutThread(attempt: Attempt): Attempt {
  return attempt.delivered ? { delivered: true, answer: "" } : attempt;
}

function explained(attempt: Attempt): Attempt {
  if (attempt.delivered || !/ 40[134]$/.test(attempt.why)) return attempt;
  return {
    ...attempt,
    why: `${attempt.why}: the token needs the right to write issues (permissions: issues: write)`,
  };
}

/** Foreign text must name nobody (@) and refer to nothing (#). */
function fenceText(text: string): string {
  const fence = "`".repeat(
    Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)),
  );
  return `${fence}text\n${text}\n${fence}`;
}
