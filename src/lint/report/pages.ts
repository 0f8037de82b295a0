/** The version of these actions; that of package.json, as a test says. */
export const version = "0.1.0";

/** Where the page about a rule stands, in the repository of these actions. */
export const pageOf = (rule: string): string => `docs/rules/${rule}.md`;

/** The address of a rule's page. */
export type Pages = (rule: string) => string;

/** Where the runner took this action from, if that has an address; a copy in a repository has none. */
export function pagesOf(env: Readonly<NodeJS.ProcessEnv>): Pages | undefined {
  const { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
  if (!repository || !ref) return undefined;
  const whole = /^https?:\/\//.test(repository);
  const home = whole
    ? repository
    : `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}`;
  if (!URL.canParse(home)) return undefined;
  // Gitea finds out itself whether that is a branch, a tag or a commit.
  const onGitHub = env.GITEA_ACTIONS !== "true" && env.FORGEJO_ACTIONS !== "true";
  const tree = onGitHub ? "blob" : "src";
  return (rule) => `${home}/${tree}/${encodeURIComponent(ref)}/${pageOf(rule)}`;
}
