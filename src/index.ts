import { actions } from "./actions/index.js";
import { wantsSsh } from "./runner/inputs/ssh-inputs.js";
import { run } from "./runner/run.js";
import { orLate } from "./wait-until.js";

/** Runs the action of this name as a step. The entries in dist/ call this and nothing else. */
export async function runAction(name: string): Promise<void> {
  const load = actions[name];
  if (load === undefined) throw new Error(`there is no action ${name}`);
  const { action } = await load();
  if (wantsSsh(action.inputs, process.env)) {
    const { overSsh } = await import(/* webpackChunkName: "ssh" */ "./ssh/over-ssh.js");
    await run(name, overSsh(name, action));
  } else await run(name, action);
  await printed();
  // A step that lost its guard has given up, but what it had begun may still be waiting to act.
  process.exit();
}

/** Waits for what is still on its way to a slow reader, or ending this process would lose it. */
async function printed(): Promise<void> {
  const written = new Promise((resolve) => process.stdout.write("", resolve));
  await orLate(written, maxWaiting);
}

/** Milliseconds: a reader that has not read for so long reads no more. */
const maxWaiting = 10_000;

/**
 * Runs as the guard of a step; see recovery/guard.ts. All that a recovery needs is loaded before the
 * step begins: by the time of the recovery, the bundle may be gone.
 */
export async function runGuard(): Promise<void> {
  const [{ guard }, { recoveries }] = await Promise.all([
    import(/* webpackChunkName: "guard" */ "./recovery/guard.js"),
    import(/* webpackChunkName: "guard" */ "./actions/recoveries.js"),
  ]);
  await guard(recoveries);
}

/** Runs as the keeper of a lease; see recovery/keeper.ts. It outlives the job, and so the bundle. */
export async function runKeeper(): Promise<void> {
  const [{ keep }, { recoveries }] = await Promise.all([
    import(/* webpackChunkName: "guard" */ "./recovery/keeper.js"),
    import(/* webpackChunkName: "guard" */ "./actions/recoveries.js"),
  ]);
  await keep(process.argv.slice(2), recoveries);
}

/** Runs pm2-lint at a terminal, or as a hook of git; see actions/lint-command.ts. */
export async function runLintCommand(): Promise<void> {
  const { lintCommand } = await import(/* webpackChunkName: "lint" */ "./actions/lint-command.js");
  // `pm2-lint | head`: whoever has read enough is no error.
  process.stdout.on("error", () => {});
  const { code, out, said } = await lintCommand(process.argv.slice(2));
  process.stderr.write(said);
  process.stdout.write(out);
  process.exitCode = code;
}

/** Runs beside a step that has a `ping-url`; see runner/messenger.ts. */
export async function runMessenger(): Promise<void> {
  const { runMessages } = await import(
    /* webpackChunkName: "messenger" */ "./runner/status/messenger.js"
  );
  await runMessages();
}

/** Runs on the server of a step over SSH; see ssh/on-server.ts. */
export async function runOnServer(): Promise<void> {
  const { runOnServer: onServer } = await import(
    /* webpackChunkName: "ssh" */ "./ssh/on-server.js"
  );
  await onServer(async (name) => {
    const load = actions[name];
    if (load === undefined) throw new Error(`there is no action ${name}`);
    return (await load()).action;
  });
  process.exit();
}

/** Runs as the `post:` entry of an action; see runner/post.ts. */
export async function runPost(): Promise<void> {
  const [{ failIfUnfinished }, { unmarkJob }] = await Promise.all([
    import(/* webpackChunkName: "post" */ "./runner/post.js"),
    import(/* webpackChunkName: "post" */ "./recovery/job.js"),
  ]);
  unmarkJob(process.env);
  failIfUnfinished(process.env);
}
