// Copies the actions into another repository, for `uses: ./…`, and brings an earlier copy up to date.
import { spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, isAbsolute, join, normalize, resolve } from "node:path";
import { argv, cwd } from "node:process";
import { pathToFileURL } from "node:url";
import { root } from "./repository.mjs";

/** Which files a copy consists of, so that an update removes what is gone, and nothing of others. */
const record = ".pm2-actions-copy.json";
const usage = "npm run copy-into -- <repository> [folder]";

/**
 * @param {string} repository the root of a git work tree
 * @param {string} folder within it; "." is its root
 * @returns {{ copied: number, removed: number, commit: string, place: string }}
 * @throws Error, with all reasons, before anything is written
 */
export function copyInto(repository, folder) {
  const within = normalize(folder).replace(/\/$/, "");
  const target = join(repository, within);
  const sources = copiedFiles();
  const before = earlierFiles(target);
  const problems = [
    ...placeProblems(repository, within),
    ...(sources.has("dist/index.js") ? [] : ["dist/ is missing here: run `npm run build` first"]),
  ];
  if (problems.length === 0) problems.push(...collisions(target, sources, before));
  if (problems.length === 0 && within === ".") problems.push(...ignored(repository));
  if (problems.length > 0) throw new Error(`Nothing was copied:\n- ${problems.join("\n- ")}`);

  const files = [...sources.keys(), ...(within === "." ? [] : [".gitignore"])];
  const gone = before.filter((file) => !files.includes(file));
  const commit = currentCommit();
  mkdirSync(target, { recursive: true });
  // First what is there and what is coming: a run that is interrupted leaves no file unaccounted for.
  writeRecord(target, commit, [...new Set([...before, ...files])]);
  for (const [file, source] of sources) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    copyFileSync(source, join(target, file));
  }
  // Most repositories ignore every dist/, or *.js; these files must be committed all the same.
  if (within !== ".") writeFileSync(join(target, ".gitignore"), "!*\n");
  for (const file of gone) remove(target, file);
  writeRecord(target, commit, files);
  const place = within === "." ? "./" : `./${within}/`;
  return { copied: files.length, removed: gone.length, commit, place };
}

/** What is copied: its path in the copy, and where it is taken from. @returns {Map<string, string>} */
function copiedFiles() {
  const files = ["actions", "dist"].flatMap((folder) =>
    !existsSync(`${root}/${folder}`)
      ? []
      : readdirSync(`${root}/${folder}`, { recursive: true, encoding: "utf8" }).map(
          (file) => `${folder}/${file}`,
        ),
  );
  // Their READMEs stay here, with the documents that they lead to.
  const all = [...files, "action.yml"].filter(
    (file) => statSync(`${root}/${file}`).isFile() && !file.endsWith("/README.md"),
  );
  // Beside the actions: the repository has a licence of its own at its root.
  return new Map([
    ...all.map((file) => /** @type {[string, string]} */ ([file, `${root}/${file}`])),
    ["actions/LICENSE", `${root}/LICENSE`],
  ]);
}

/** @param {string} target @returns {string[]} */
function earlierFiles(target) {
  const path = join(target, record);
  if (!existsSync(path)) return [];
  const { files } = JSON.parse(readFileSync(path, "utf8"));
  return files;
}

/** @param {string} repository @param {string} within */
function placeProblems(repository, within) {
  if (isAbsolute(within) || within.split("/").includes(".."))
    return [`the folder "${within}" must lie within the repository, as in .gitea/pm2-actions`];
  if (!existsSync(join(repository, ".git")))
    return [`"${repository}" is not the root of a git repository`];
  if (realpathSync(repository) === realpathSync(root)) return ["this is the repository itself"];
  return [];
}

/** Files of somebody else's that the copy would overwrite. @param {string} target @param {Map<string, string>} sources @param {string[]} before */
function collisions(target, sources, before) {
  return [...sources]
    .filter(([file]) => !before.includes(file) && existsSync(join(target, file)))
    .filter(([file, source]) => !readFileSync(join(target, file)).equals(readFileSync(source)))
    .map(
      ([file]) =>
        `${file} is there already and is no copy of ours: move it away, or give a folder, as in ${usage.replace("[folder]", ".gitea/pm2-actions")}`,
    );
}

/** At the root, `dist/` is a name that builds of the repository use. @param {string} repository */
function ignored(repository) {
  const { stdout } = spawnSync("git", ["check-ignore", "--verbose", "dist/index.js"], {
    cwd: repository,
    encoding: "utf8",
  });
  return stdout === ""
    ? []
    : [
        `the repository ignores dist/ (${stdout.split("\t")[0]}), so it would not be committed: give a folder, as in .gitea/pm2-actions`,
      ];
}

/** @param {string} target @param {string} commit @param {string[]} files */
function writeRecord(target, commit, files) {
  const { version } = JSON.parse(readFileSync(`${root}/package.json`, "utf8"));
  const text = { version, commit, files: [...files].sort() };
  writeFileSync(join(target, record), `${JSON.stringify(text, undefined, 2)}\n`);
}

/** Removes a file, and the folders that it leaves empty. @param {string} target @param {string} file */
function remove(target, file) {
  rmSync(join(target, file), { force: true });
  let folder = dirname(file);
  while (folder !== "." && existsSync(join(target, folder))) {
    if (readdirSync(join(target, folder)).length > 0) return;
    rmdirSync(join(target, folder));
    folder = dirname(folder);
  }
}

/** The commit that is copied; a download without git has only its version. */
const currentCommit = () =>
  spawnSync("git", ["rev-parse", "HEAD"], { cwd: root, encoding: "utf8" }).stdout?.trim() ?? "";

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const [repository, folder = ".", ...more] = argv.slice(2);
  try {
    if (repository === undefined || more.length > 0) throw new Error(`Usage: ${usage}`);
    const { copied, removed, commit, place } = copyInto(
      resolve(process.env.INIT_CWD ?? cwd(), repository),
      folder,
    );
    const from = commit === "" ? "" : ` of ${commit.slice(0, 12)}`;
    console.log(`${copied} files${from} copied, ${removed} old ones removed.`);
    console.log(`Commit them, then write in a workflow: uses: ${place}actions/pm2-deploy`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
