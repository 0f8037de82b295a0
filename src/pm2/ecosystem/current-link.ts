/** The link `current`, by each path that it is known by, and the release that a deploy means by it. */
export interface CurrentLink {
  readonly links: readonly string[];
  readonly directory: string;
}

/**
 * `current` leads to the old release until all is steady, and elsewhere later: an app must run from
 * the directory itself, or its files would change under it. So each path through the link becomes the
 * directory's, wherever in its entry it stands: script, cwd, arguments, variables.
 */
export function resolveCurrent<T>(value: T, current: CurrentLink | undefined): T;
export function resolveCurrent(value: unknown, current: CurrentLink | undefined): unknown {
  if (current === undefined) return value;
  if (typeof value === "string")
    return current.links.reduce(
      (text, link) => text.replace(asPath(link), (_, before: string) => before + current.directory),
      value,
    );
  if (Array.isArray(value)) return value.map((each) => resolveCurrent(each, current));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, resolveCurrent(each, current)]),
  );
}

/** A path as a whole, or the beginning of a longer one: /r/current and /r/current/x, not /r/currently. */
function asPath(path: string): RegExp {
  return new RegExp(
    `(^|[\\s=:,"'])${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?=$|[/\\s:,"'])`,
    "g",
  );
}
