import { realpath } from "node:fs/promises";
import { basename, dirname, extname, isAbsolute } from "node:path";
import { execute, findProgram } from "../../exec.js";
import { commandLineOf, processProgram } from "../../proc.js";
import { type Home, livingDaemonPid } from "../daemon/home.js";
import { runs, type Snapshot } from "../daemon/process.js";
import { type AppPlace, packageVersion } from "../ecosystem/package-version.js";
import { firstLine, nodeOf, type Pm2Program } from "../start/launch.js";

/** Of an app what decides which Node.js PM2 runs it with. */
export interface NodeApp extends AppPlace {
  readonly name: string;
  readonly cluster: boolean;
  /** As its entry or PM2's record says; nothing where PM2 is to choose */
  readonly interpreter: string | undefined;
}

/** A Node.js: its version, and whose it is. */
export interface RunningNode {
  readonly version: string;
  readonly whose: string;
}

/** Seconds that a program has to say its version. */
const deadline = 10;

/**
 * What PM2 will run apps with, as it was measured with PM2 5, 6 and 7: a cluster's workers with the
 * daemon's Node.js, whatever `interpreter` says; others with their interpreter, where there is none with
 * the Node.js of the pm2 program, and PM2 5 with the `node` on the app's own PATH.
 * @returns nothing for an app of which it cannot be told, or that Node.js does not run
 */
export function runningNodes(
  pm2: Pm2Program,
  home: Home,
  current: Snapshot,
): (app: NodeApp) => Promise<RunningNode | undefined> {
  const said = new Map<string, Promise<string | undefined>>();
  const ask = async (program: string | undefined): Promise<RunningNode | undefined> => {
    if (program === undefined) return undefined;
    const answer = said.get(program) ?? versionOf(program, pm2, home);
    said.set(program, answer);
    const version = await answer;
    return version === undefined ? undefined : { version, whose: program };
  };
  const ofDaemon = daemonsNode(pm2, home, current, ask);
  return async (app) => {
    if (app.cluster) return ofDaemon();
    const { interpreter } = app;
    const onPath = () => findProgram("node", app.path);
    if (interpreter === "node") return ask(await onPath());
    if (interpreter !== undefined)
      return isAbsolute(interpreter) && isNode(interpreter) ? ask(interpreter) : undefined;
    if (!(await isNodeScript(app.script))) return undefined;
    const [own, other] = [await nodeOf(pm2), await onPath()];
    if (own === other) return ask(own);
    const version = await packageVersion([dirname(pm2.env._ ?? pm2.path)]);
    return version === null ? undefined : ask(Number.parseInt(version, 10) < 6 ? other : own);
  };
}

/** The daemon's, which its workers tell; one that is to be started has that of the pm2 program. */
function daemonsNode(
  pm2: Pm2Program,
  home: Home,
  current: Snapshot,
  ask: (program: string | undefined) => Promise<RunningNode | undefined>,
): () => Promise<RunningNode | undefined> {
  const read = async () => {
    const worker = current.find((each) => each.mode === "cluster" && runs(each));
    const told = worker?.settings.node_version;
    if (typeof told === "string") return { version: told, whose: "PM2's daemon" };
    const pid = await livingDaemonPid(home);
    if (pid === undefined) return ask(await nodeOf(pm2));
    // A pid file of another container names anybody.
    const isDaemon = commandLineOf(pid).join(" ").includes("God Daemon");
    if (!isDaemon || !isNode(processProgram(pid) ?? "")) return undefined;
    const node = await ask(`/proc/${pid}/exe`);
    return node && { ...node, whose: "PM2's daemon" };
  };
  let known: Promise<RunningNode | undefined> | undefined;
  return () => {
    known ??= read();
    return known;
  };
}

function isNode(program: string): boolean {
  return /^node(?:js)?(?:[-.]?\d[\d.]*)?(?: \(deleted\))?$/.test(basename(program));
}

/** PM2 chooses by the ending; without one, as a framework's program has none, it takes Node.js. */
async function isNodeScript(script: string): Promise<boolean> {
  const real = await realpath(script).catch(() => script);
  if (extname(real) !== "") return /\.[cm]?js$/.test(real);
  return /^#!.*\bnode\b/.test(await firstLine(real).catch(() => ""));
}

/** Run as PM2's program is, since the shims of version managers go by folder and variables. */
async function versionOf(
  program: string,
  pm2: Pm2Program,
  home: Home,
): Promise<string | undefined> {
  const command = { program, args: ["-p", "process.versions.node"] };
  const said = await execute(command, { env: pm2.env, cwd: home.path, deadline }).catch(
    () => undefined,
  );
  return /^\d+\.\d+\.\d+\S*$/.exec(said?.stdout.trim() ?? "")?.[0];
}
