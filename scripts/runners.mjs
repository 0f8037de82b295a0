// Builds the runners that the end-to-end tests use, actionlint, and a server that speaks S3, into .tools/ at pinned versions.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from "node:fs";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { root } from "./repository.mjs";

/**
 * The programs, and what `go` is told to build each. A version is part of the file's name: what is
 * there need not be asked for its version, and another one is never taken for it.
 */
const programs = {
  act: {
    file: "act-0.2.87",
    build: ["install", "github.com/nektos/act@v0.2.87"],
    built: "act",
  },
  "gitea-engine": {
    file: "gitea-engine-0.261.10",
    // Its go.mod and go.sum pin it with all that it is built from.
    build: ["-C", `${root}/scripts/gitea-engine`, "install", "github.com/nektos/act"],
    built: "act",
  },
  actionlint: {
    file: "actionlint-1.7.12",
    build: ["install", "github.com/rhysd/actionlint/cmd/actionlint@v1.7.12"],
    built: "actionlint",
  },
  versitygw: {
    file: "versitygw-1.8.0",
    build: ["install", "github.com/versity/versitygw/cmd/versitygw@v1.8.0"],
    built: "versitygw",
  },
};

/** What Gitea's engine asks for; an older Go fails with a message about the syntax of its go.mod. */
const leastGo =
  /^go (\d[\d.]*)$/m.exec(readFileSync(`${root}/scripts/gitea-engine/go.mod`, "utf8"))?.[1] ?? "";

/** @typedef {keyof typeof programs} Name */
const names = /** @type {Name[]} */ (Object.keys(programs));
const folder = `${root}/.tools`;
const places = ["go", "/usr/local/go/bin/go", "/usr/lib/go/bin/go"];

/**
 * The path of one of the programs.
 * @param {Name} name
 * @throws Error that names the command which builds it
 */
export function runnerProgram(name) {
  const path = `${folder}/${programs[name].file}`;
  if (!existsSync(path))
    throw new Error(`${name} is not in .tools/ yet. Build it with: node scripts/runners.mjs`);
  return path;
}

/** Builds those that are missing. @param {(line: string) => void} say */
function buildMissing(say) {
  const missing = names.filter((name) => !existsSync(`${folder}/${programs[name].file}`));
  const go = missing.length > 0 ? findGo() : "";
  for (const name of missing) build(go, name, say);
  for (const name of names) say(`${folder}/${programs[name].file}`);
}

/** The first Go that is new enough; an older one may stand before it on PATH. */
function findGo() {
  const versions = places.flatMap((place) => {
    const { status, stdout } = spawnSync(place, ["version"], { encoding: "utf8" });
    return status === 0 ? [{ place, version: /\bgo(\d+(?:\.\d+)*)/.exec(stdout)?.[1] ?? "" }] : [];
  });
  const found = versions.find(({ version }) => isEnough(version));
  if (found !== undefined) return found.place;
  const there = versions.map(
    ({ place, version }) => `${place} is Go ${version || "of no version"}`,
  );
  throw new Error(
    `The runners for the end-to-end tests (npm run test:e2e) and the S3 server for one of the integration tests are built with Go ${leastGo} or newer, and ${there.join(", ") || "there is no `go` on PATH or in /usr/local/go"}. Get it from https://go.dev/dl/ (unpacked as /usr/local/go it is found), then run again: node scripts/runners.mjs`,
  );
}

/** @param {string} version */
function isEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const [leastMajor = 0, leastMinor = 0] = leastGo.split(".").map(Number);
  return major > leastMajor || (major === leastMajor && minor >= leastMinor);
}

/** @param {string} go @param {Name} name @param {(line: string) => void} say */
function build(go, name, say) {
  const { file, build, built } = programs[name];
  say(`Building ${file}`);
  mkdirSync(folder, { recursive: true });
  const place = mkdtempSync(`${folder}/${name}.`);
  try {
    const { status } = spawnSync(go, build, {
      env: {
        ...process.env,
        GOBIN: place,
        GOFLAGS: "-buildvcs=false -trimpath -ldflags=-s",
        CGO_ENABLED: "0",
      },
      stdio: ["ignore", "inherit", "inherit"],
    });
    if (status !== 0)
      throw new Error(`\`${go} ${build.join(" ")}\` failed; what it said is above.`);
    // Renamed when whole: a file under its name in .tools/ is always a finished one.
    renameSync(`${place}/${built}`, `${folder}/${file}`);
  } finally {
    rmSync(place, { recursive: true, force: true });
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href)
  try {
    buildMissing(console.log);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
