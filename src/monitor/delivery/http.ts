import { setTimeout as pause } from "node:timers/promises";
import { whyFetchFailed } from "../../text/fetch-failure.js";

/** What one attempt to deliver came to. */
export type Attempt =
  | { readonly delivered: true; readonly answer: string }
  | {
      readonly delivered: false;
      /** Without the address, which is a secret of most receivers */
      readonly why: string;
      /** Milliseconds after which the receiver wants to be asked again; nothing where it is of no use */
      readonly retryAfter: number | undefined;
      /** What the message was to be added to is not there any more */
      readonly forget?: boolean;
    };

export interface Request {
  readonly url: string;
  readonly method?: "POST" | "PATCH" | "GET";
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

const deadline = 10_000;
const maxAnswerLength = 100_000;

/** One request. A redirect is no delivery: it would hand a secret to somebody else. */
export async function send({ url, method = "POST", headers, body }: Request): Promise<Attempt> {
  try {
    const answer = await fetch(url, {
      method,
      headers: { "user-agent": "pm2-actions", ...headers },
      ...(body === undefined ? {} : { body }),
      redirect: "manual",
      signal: AbortSignal.timeout(deadline),
    });
    const text = await beginning(answer);
    if (answer.ok) return { delivered: true, answer: text };
    return {
      delivered: false,
      why: `the receiver answered ${answer.status}${answer.status < 400 ? ", a redirect, which is not followed" : ""}`,
      retryAfter: waitOf(answer),
    };
  } catch (error) {
    return { delivered: false, why: whyFetchFailed("the receiver", error), retryAfter: 1000 };
  }
}

/** An answer is read to its end, so that one that breaks off is noticed, but no endless one. */
async function beginning(answer: Response): Promise<string> {
  let text = "";
  if (answer.body === null) return text;
  const decoder = new TextDecoder();
  for await (const piece of answer.body as AsyncIterable<Uint8Array>) {
    text += decoder.decode(piece, { stream: true });
    if (text.length > maxAnswerLength) break;
  }
  return text;
}

/** Retry-After in seconds or as a date; what the server itself is to blame for is worth another try. */
function waitOf(answer: Response): number | undefined {
  const { status } = answer;
  if (status !== 429 && status !== 408 && status < 500) return undefined;
  const header = answer.headers.get("retry-after");
  if (header === null) return 1000;
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : 1000;
}

/** Within one run: a few tries with growing pauses, as long as the receiver asks for no more than that. */
const tries = 3;
const maxPause = 8000;

export async function retryDelivery(attempt: () => Promise<Attempt>): Promise<Attempt> {
  for (let round = 1; ; round++) {
    const came = await attempt();
    if (came.delivered || came.retryAfter === undefined || round === tries) return came;
    const wait = Math.max(came.retryAfter, 500 * 2 ** round);
    if (wait > maxPause) return came;
    await pause(wait);
  }
}
