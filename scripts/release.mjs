// Makes a release: version, dated changelog, tags on a branch that holds what a runner needs and nothing else,
// a bill of materials and checksums. `npm run release -- 1.0.0`, then what it prints; `--push origin` does that, too.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { argv, cwd } from "node:process";
import { pathToFileURL } from "node:url";

/** A runner clones this branch for each `uses:`: the sources are no part of it. */
const branch = "releases";
const forRunners = /^(?:action\.yml|LICENSE|dist\/.*|actions\/[^/]+\/(?:action\.yml|README\.md))$/;

/**
 * @param {string} root of the repository that is released
 * @param {string} version as in 1.2.3
 * @param {{ date?: Date, say?: (line: string) => void }} [how]
 * @returns {{ tag: string, line: string, assets: string }} the tag, the one that moves, and the folder of assets
 * @throws Error with all that stands in the way, before anything is changed
 */
export function release(root, version, { date = new Date(), say = console.log } = {}) {
  /** @param {string[]} args */
  const git = (...args) => execFileSync("git", args, { cwd: root, encoding: "utf8" }).trim();
  const tag = `v${version}`;
  const line = `v${version.split(".")[0]}`;
  const begun = git("log", "-1", "--format=%s") === subject(version);
  const problems = stateProblems(root, version, begun, git);
  if (problems.length > 0) throw new Error(`Nothing was released:\n- ${problems.join("\n- ")}`);
  say(
    `Building ${git("rev-parse", "--short", "HEAD")} in two folders, to see that dist/ is what a clean build gives.`,
  );
  // A run that was killed behind the commit goes on from it.
  const dated = begun ? undefined : { version, date };
  const { different, files } = builtTwice(root, git("rev-parse", "HEAD"), dated);
  if (different.length > 0) throw new Error(`Nothing was released:\n- ${different.join("\n- ")}`);

  if (!begun) {
    for (const [path, content] of files) writeFileSync(join(root, path), content);
    git("add", ...files.keys());
    git("commit", "--quiet", "--message", subject(version));
  }
  const commit = commitForRunners(root, version, git);
  const assets = writeAssets(root, version, commit, git);
  // All of them or none.
  const refs = [`refs/heads/${branch}`, `refs/tags/${tag}`, `refs/tags/${line}`];
  const orders = refs.map((ref) => `update ${ref} ${commit}\n`).join("");
  execFileSync("git", ["update-ref", "--stdin"], { cwd: root, input: `start\n${orders}commit\n` });
  say(
    `${tag} and ${line} are commit ${commit.slice(0, 12)} of the branch ${branch}. Assets: ${assets}`,
  );
  return { tag, line, assets };
}

/** The arguments of git that publish it: all that moves, or nothing. @param {string} remote @param {{ tag: string, line: string }} made */
export const pushArguments = (remote, { tag, line }) => [
  ...["push", "--atomic", remote, "HEAD:main", `${branch}:${branch}`],
  ...[`refs/tags/${tag}`, `+refs/tags/${line}`],
];

/** @param {string} version */
const subject = (version) => `Release ${version}`;

/** @param {string} root @param {string} version @param {boolean} begun @param {(...args: string[]) => string} git */
function stateProblems(root, version, begun, git) {
  const problems = [];
  const now = JSON.parse(readFileSync(join(root, "package.json"), "utf8")).version;
  if (!/^(?:0|[1-9]\d*)(?:\.(?:0|[1-9]\d*)){2}$/.test(version))
    problems.push(`the version is "${version}": allowed are three numbers, as in 1.2.3`);
  else if (!begun && !isHigher(version, now))
    problems.push(
      `the version is ${version}, but package.json has ${now} already: give a higher one`,
    );
  if (git("status", "--porcelain") !== "")
    problems.push("there are changes that are not committed");
  if (git("branch", "--show-current") !== "main") problems.push("this is not the branch main");
  if (git("tag", "--list", `v${version}`) !== "")
    problems.push(`the tag v${version} is there already`);
  if (!begun && unreleased(readFileSync(join(root, "CHANGELOG.md"), "utf8")).trim() === "")
    problems.push("CHANGELOG.md has nothing under [Unreleased]");
  return problems;
}

/** @param {string} version @param {string} other */
function isHigher(version, other) {
  const [ours = [], theirs = []] = [version, other].map((one) => one.split(".").map(Number));
  const at = ours.findIndex((number, index) => number !== theirs[index]);
  return at >= 0 && (ours[at] ?? 0) > (theirs[at] ?? 0);
}

const heading = "## [Unreleased]\n";

/** @param {string} changelog */
function unreleased(changelog) {
  const [, behind = ""] = changelog.split(heading);
  return behind.split(/^## \[/m)[0] ?? "";
}

/** Where the version of a release is written; dist/ has it from there. */
const versioned = ["package.json", "package-lock.json", "CHANGELOG.md", "src/lint/report/pages.ts"];

/** @param {string} root @param {string} commit */
export const buildProblems = (root, commit) => builtTwice(root, commit).different;

/**
 * Builds a commit in folders of different depth, where a path that gets into the bundle would differ.
 * @param {string} root @param {string} commit
 * @param {{ version: string, date: Date }} [dated] the release that is built of it
 * @returns {{ different: string[], files: Map<string, Buffer> }} what is not as it must be, and all that the release changes
 */
function builtTwice(root, commit, dated) {
  const folder = mkdtempSync(join(tmpdir(), "pm2-actions-release-"));
  const [one, other] = [join(folder, "one"), join(folder, "another/and/deeper")];
  try {
    install(root, commit, one);
    const committed = hashes(one);
    build(one);
    const stale = namesOfDifferent(committed, hashes(one)).map(
      (name) =>
        `dist/${name} is not what a clean build gives: run npm ci && npm run build, and commit it`,
    );
    if (stale.length > 0) return { different: stale, files: new Map() };
    install(root, commit, other);
    if (dated !== undefined) {
      for (const clone of [one, other]) setVersion(clone, dated);
      build(one);
    }
    build(other);
    const different = namesOfDifferent(hashes(one), hashes(other)).map(
      (name) => `dist/${name} is another one in each folder: something of the place is in it`,
    );
    const names = [...versioned, ...readdirSync(join(one, "dist")).map((name) => `dist/${name}`)];
    return {
      different,
      files: new Map(names.map((name) => [name, readFileSync(join(one, name))])),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} root @param {string} commit @param {string} clone */
function install(root, commit, clone) {
  execFileSync("git", ["clone", "--quiet", "--no-checkout", root, clone]);
  execFileSync("git", ["checkout", "--quiet", commit], { cwd: clone });
  npm(clone, "ci", "--silent", "--prefer-offline");
}

/** @param {string} clone */
const build = (clone) => npm(clone, "run", "--silent", "build");

/** @param {string} cwd @param {string[]} args */
const npm = (cwd, ...args) =>
  execFileSync("npm", args, { cwd, stdio: ["ignore", "ignore", "inherit"] });

/** @param {Map<string, string>} one @param {Map<string, string>} other */
function namesOfDifferent(one, other) {
  const names = [...new Set([...one.keys(), ...other.keys()])].sort();
  return names.filter((name) => one.get(name) !== other.get(name));
}

/** Of what is in dist/. @param {string} clone @returns {Map<string, string>} */
function hashes(clone) {
  const folder = join(clone, "dist");
  return new Map(
    readdirSync(folder).map((name) => [name, sha256(readFileSync(join(folder, name)))]),
  );
}

/** @param {Buffer} content */
const sha256 = (content) => createHash("sha256").update(content).digest("hex");

/** @param {string} clone @param {{ version: string, date: Date }} dated */
function setVersion(clone, { version, date }) {
  npm(clone, "version", version, "--no-git-tag-version", "--ignore-scripts", "--silent");
  /** @param {string} name @param {string | RegExp} from @param {string} to */
  const replace = (name, from, to) => {
    const path = join(clone, name);
    const text = readFileSync(path, "utf8");
    const changed = text.replace(from, to);
    if (changed === text) throw new Error(`${name} has no place for the version of a release.`);
    writeFileSync(path, changed);
  };
  const day = date.toISOString().slice(0, 10);
  replace("CHANGELOG.md", heading, `${heading}\n## [${version}] - ${day}\n`);
  replace(
    "src/lint/report/pages.ts",
    /^export const version = ".*";$/m,
    `export const version = "${version}";`,
  );
}

/**
 * The commit of the last release. A fresh clone, as a workflow has it, knows the branch as the server's only.
 * @param {(...args: string[]) => string} git @returns nothing where there is none
 */
export function lastRelease(git) {
  const places = [`refs/heads/${branch}`, `refs/remotes/origin/${branch}`];
  const found = places.map((ref) => git("for-each-ref", "--format=%(objectname)", ref));
  return found.find((commit) => commit !== "") ?? "";
}

/** A commit behind the last release, of what a runner needs. @param {string} root @param {string} version @param {(...args: string[]) => string} git */
function commitForRunners(root, version, git) {
  const entries = git("ls-tree", "-r", "HEAD").split("\n");
  const needed = entries.filter((entry) => forRunners.test(entry.split("\t")[1] ?? ""));
  const folder = mkdtempSync(join(tmpdir(), "pm2-actions-index-"));
  try {
    const env = { ...process.env, GIT_INDEX_FILE: join(folder, "index") };
    const input = `${needed.join("\n")}\n`;
    execFileSync("git", ["update-index", "--add", "--index-info"], { cwd: root, env, input });
    const tree = execFileSync("git", ["write-tree"], { cwd: root, env, encoding: "utf8" }).trim();
    const last = lastRelease(git);
    const source = git("rev-parse", "HEAD");
    const message = `${subject(version)}\n\nBuilt from ${source}.`;
    return git("commit-tree", tree, ...(last === "" ? [] : ["-p", last]), "-m", message);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {string} root @param {string} version @param {string} commit @param {(...args: string[]) => string} git */
function writeAssets(root, version, commit, git) {
  const folder = join(root, "build", "release", version);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const name = `pm2-actions-${version}`;
  git("archive", `--prefix=${name}/`, `--output=${join(folder, `${name}.tar.gz`)}`, commit);
  const bill = billOfMaterials(root, version);
  writeFileSync(join(folder, `${name}.cdx.json`), `${JSON.stringify(bill, undefined, 2)}\n`);
  const sums = readdirSync(folder).map(
    (file) => `${sha256(readFileSync(join(folder, file)))}  ${file}\n`,
  );
  writeFileSync(join(folder, "SHA256SUMS"), sums.join(""));
  return folder;
}

/**
 * CycloneDX, of the packages that dist/licenses.txt names: these are bundled. Not by `npm sbom`, which
 * leaves out some that the tests' tools need, too (npm 11).
 * @param {string} root @param {string} version
 */
export function billOfMaterials(root, version) {
  const bundled = new Set(readFileSync(join(root, "dist/licenses.txt"), "utf8").split("\n"));
  /** @type {Record<string, { version: string, license?: string, integrity?: string, dev?: boolean, link?: boolean }>} */
  const locked = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")).packages;
  const components = Object.entries(locked).flatMap(([path, found]) => {
    const name = path.split("node_modules/").at(-1) ?? "";
    // A link leads to a folder of this repository, which is no package of anybody's.
    if (found.dev || found.link || !path.startsWith("node_modules/") || !bundled.has(name))
      return [];
    const [, group, own = name] = /^(@[^/]+)\/(.*)/.exec(name) ?? [];
    const purl = `pkg:npm/${name.replace("@", "%40")}@${found.version}`;
    const [algorithm, hash] = (found.integrity ?? "").split("-");
    const hashes =
      algorithm === "sha512" && hash !== undefined
        ? [{ alg: "SHA-512", content: Buffer.from(hash, "base64").toString("hex") }]
        : [];
    const licenses = found.license === undefined ? [] : [{ license: { id: found.license } }];
    const called = group === undefined ? { name } : { group, name: own };
    return [
      {
        type: "library",
        "bom-ref": purl,
        ...called,
        version: found.version,
        purl,
        licenses,
        hashes,
      },
    ];
  });
  const component = { type: "application", name: "pm2-actions", version };
  const metadata = { component };
  return { bomFormat: "CycloneDX", specVersion: "1.5", version: 1, metadata, components };
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) {
  const [version = "", flag, remote, ...more] = argv.slice(2);
  try {
    if (more.length > 0 || (flag !== undefined && (flag !== "--push" || remote === undefined)))
      throw new Error("Usage: npm run release -- <version> [--push <remote>]");
    const made = release(cwd(), version);
    const push = pushArguments(remote ?? "origin", made);
    if (flag === undefined) console.log(`To publish it: git ${push.join(" ")}`);
    else execFileSync("git", push, { stdio: "inherit" });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
