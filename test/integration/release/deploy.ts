import { execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Log } from "../../../src/log.js";
import { place } from "../../../src/release/place/place.js";
import type { Placement } from "../../../src/release/place/placement.js";
import { silent } from "../../silent-log.js";

const root = fileURLToPath(new URL("../../..", import.meta.url));
const script = fileURLToPath(new URL("../../fixtures/release/deploy-once.mjs", import.meta.url));
/** Of this worker of vitest alone: test files run side by side. */
const build = join(root, "build", `compiled-${process.env.VITEST_POOL_ID ?? 0}`);

/** The product as JavaScript, for processes of their own. */
export function compile(): void {
  execFileSync(join(root, "node_modules/.bin/tsc"), ["-p", "tsconfig.json", "--outDir", build], {
    cwd: root,
  });
}

/** A place for one test: a source with two files, and the path of a releases directory. */
export function scene() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "release-")));
  const source = join(folder, "source");
  const releasesDirectory = join(folder, "releases");
  const write = (path: string, content = path) => {
    const file = join(source, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
    return file;
  };
  write("app.js", "console.log(1)");
  write("lib/inner.js");
  const said: string[] = [];
  const log: Log = {
    ...silent,
    info: (sentence) => void said.push(sentence),
    warning: (sentence) => void said.push(`warning: ${sentence}`),
  };
  const placement: Placement = {
    source,
    exclude: [],
    sharedPaths: [],
    releasesDirectory,
    release: "v1",
    namespace: "shop",
    log,
  };
  return {
    folder,
    source,
    releasesDirectory,
    write,
    said,
    log,
    placement,
    place: (changes: Partial<Placement> = {}) => place({ ...placement, ...changes }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

export type Scene = ReturnType<typeof scene>;

export interface Orders {
  readonly placement: Placement;
  readonly keep: number;
  readonly smallDisk?: string;
  readonly uid?: number;
}

export interface Outcome {
  readonly placed?: { readonly directory: string };
  readonly error?: { readonly name: string; readonly message: string };
  readonly said: readonly string[];
  readonly left?: readonly string[];
  readonly free?: number;
}

const words = (orders: Orders) => [script, build, JSON.stringify(orders)];

/** Runs to the end, below `wrapper` (a program and its arguments) where one is given. */
export function deployOnce(orders: Orders, wrapper: readonly string[] = []): Outcome {
  const [program = "", ...args] = [...wrapper, process.execPath, ...words(orders)];
  const { stdout, stderr } = spawnSync(program, args, { encoding: "utf8" });
  if (stdout === "") throw new Error(stderr);
  // The last line: libraries may say something before it.
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Outcome;
}

/** Killed after so many milliseconds; false when it was done before that. */
export async function deployKilled(orders: Orders, after: number): Promise<boolean> {
  const child = spawn(process.execPath, words(orders), { stdio: "ignore" });
  const timer = setTimeout(() => child.kill("SIGKILL"), after);
  const [, signal] = await once(child, "exit");
  clearTimeout(timer);
  return signal === "SIGKILL";
}
