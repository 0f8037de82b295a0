// Makes the release of a tag on Gitea or Forgejo, with its assets, from a workflow: `node scripts/release-assets.mjs 1.2.3`.
// It takes the server and the token from the variables of the job. One that was begun is gone on with.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { argv, env } from "node:process";
import { pathToFileURL } from "node:url";
import { root } from "./repository.mjs";

/** What CHANGELOG.md says of a version. @param {string} changelog @param {string} version */
export function notesOf(changelog, version) {
  const [, behind = ""] = changelog.split(`\n## [${version}]`);
  const [, text = ""] = /^[^\n]*\n([\s\S]*?)(?=\n## \[|$(?![\s\S]))/.exec(behind) ?? [];
  return text.trim();
}

/**
 * @param {string} version @param {string} folder of assets
 * @param {{ api: string, repository: string, token: string, notes: string }} place
 * @returns {Promise<string[]>} the names of what was uploaded
 */
export async function publish(version, folder, { api, repository, token, notes }) {
  const tag = `v${version}`;
  const releases = `${api}/repos/${repository}/releases`;
  /** @param {string} url @param {RequestInit} [request] */
  const ask = (url, request = {}) =>
    fetch(url, {
      ...request,
      headers: { authorization: `token ${token}`, ...request.headers },
    });
  /** @param {Response} answer @returns {Promise<any>} */
  const read = async (answer) => {
    if (!answer.ok)
      throw new Error(
        `${answer.url} answers ${answer.status}: ${(await answer.text()).slice(0, 300)}`,
      );
    return answer.json();
  };
  const there = await ask(`${releases}/tags/${tag}`);
  const made =
    there.status === 404
      ? await ask(releases, {
          method: "POST",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ tag_name: tag, name: tag, body: notes }),
        })
      : there;
  const { id, assets = [] } = await read(made);
  const known = assets.map((/** @type {{ name: string }} */ { name }) => name);
  const missing = readdirSync(folder).filter((name) => !known.includes(name));
  for (const name of missing) {
    const form = new FormData();
    form.set("attachment", new Blob([readFileSync(join(folder, name))]), name);
    const url = `${releases}/${id}/assets?name=${encodeURIComponent(name)}`;
    await read(await ask(url, { method: "POST", body: form }));
  }
  return missing;
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const [version = ""] = argv.slice(2);
  const { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_TOKEN: token } = env;
  if (!version || !api || !repository || !token)
    throw new Error(
      "Usage, in a job that has GITHUB_TOKEN: node scripts/release-assets.mjs <version>",
    );
  const notes = notesOf(readFileSync(join(root, "CHANGELOG.md"), "utf8"), version);
  const folder = join(root, "build/release", version);
  const names = await publish(version, folder, { api, repository, token, notes });
  console.log(`v${version} has its assets; new are ${names.join(", ") || "none"}.`);
}
