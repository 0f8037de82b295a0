/**
 * Why a `fetch` came to nothing, without its address, which is a secret of many receivers. Node's own
 * message is "fetch failed"; the reason lies below it, and may name the address.
 * @param who `it`, `the receiver`: what the sentence begins with
 */
export function whyFetchFailed(who: string, error: unknown): string {
  const cause = error instanceof Error ? (error.cause ?? error) : error;
  const { name, code } = (cause ?? {}) as { readonly name?: unknown; readonly code?: unknown };
  if (name === "TimeoutError" || name === "AbortError") return `${who} did not answer in time`;
  if (name === "SyntaxError") return "the answer cannot be read";
  return typeof code === "string"
    ? `${who} cannot be reached (${code})`
    : "the connection broke off";
}
