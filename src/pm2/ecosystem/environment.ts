import { namePattern } from "../../pattern.js";

/** What every program needs to work at all, and what no secret is kept in. */
const base = ["PATH", "HOME", "USER", "LOGNAME", "SHELL", "LANG", "TZ", "TMPDIR"];

/** The runner's own variables: tokens among them, and RUNNER_TRACKING_ID, by which GitHub's runner kills. */
const runnersOwn = /^(?:GITHUB_|GITEA_|FORGEJO_|ACTIONS_|RUNNER_|INPUT_)|^(?:CI|ACT)$/;

/** What every shell, login, service manager, runner and PM2 itself sets: no app misses it. */
const sessionsOwn =
  /^(?:SHLVL|PWD|OLDPWD|_|TERM|COLORTERM|LS_COLORS|MAIL|EDITOR|VISUAL|PAGER|LESS\w*|SUDO_\w+|XDG_(?:RUNTIME_DIR|SEAT|VTNR|SESSION_\w+)|DBUS_SESSION_BUS_ADDRESS|SSH_(?:CLIENT|CONNECTION|TTY)|INVOCATION_ID|JOURNAL_STREAM|NOTIFY_SOCKET|SYSTEMD_EXEC_PID|MEMORY_PRESSURE_\w+|MANAGERPID|ImageOS|ImageVersion|AGENT_TOOLSDIRECTORY|ACT_\w+|PM2_\w+|NVM_\w+)$/;

/** What PM2 and Node.js give an app beside the fields of its record. */
const appsOwn = /^NODE_(?:APP_INSTANCE|CHANNEL_\w+|UNIQUE_ID)$/;

/**
 * Fields of PM2's own records. As variables they would overwrite those: an app whose environment
 * holds `pm_id` takes the place of another process.
 */
const pm2Fields: ReadonlySet<string> = new Set(
  `pm_id name namespace status pm_uptime restart_time unstable_restarts created_at unique_id
   pm_exec_path pm_cwd cwd script args node_args exec_mode exec_interpreter interpreter interpreter_args
   instances instance_var increment_var autostart autorestart watch ignore_watch watch_options watch_delay
   pm_out_log_path pm_err_log_path pm_log_path pm_pid_path merge_logs disable_logs log_type log_date_format
   kill_timeout listen_timeout wait_ready treekill max_memory_restart max_restarts min_uptime
   restart_delay exp_backoff_restart_delay prev_restart_delay stop_exit_codes cron_restart
   shutdown_with_message kill_retry_time uid gid username env filter_env vizion vizion_running versioning
   version node_version pmx pmx_module km_link automation axm_actions axm_monitor axm_options axm_dynamic
   exit_code windowsHide source_map_support disable_source_map_support pm2_actions pm2_actions_deploy
   _pm2_version`.split(/\s+/),
);

export function isRunnersOwn(name: string): boolean {
  return runnersOwn.test(name);
}

export function isPm2Field(name: string): boolean {
  return pm2Fields.has(name);
}

/** The variables that any program of ours and any app gets. */
export function baseEnvironment(env: Readonly<NodeJS.ProcessEnv>): Record<string, string> {
  return chosen(env, (name) => base.includes(name) || name.startsWith("LC_"));
}

/** The step's variables without the runner's own: what an ecosystem file may read. */
export function environmentForEcosystem(env: Readonly<NodeJS.ProcessEnv>): Record<string, string> {
  return chosen(env, (name) => !isRunnersOwn(name));
}

/** What an app gets of the step's variables, and which were not passed. */
export interface PassedEnvironment {
  readonly variables: Readonly<Record<string, string>>;
  /** Names only, without those that every session has */
  readonly notPassed: readonly string[];
  /** Names that `pass-env` writes out and that are not set */
  readonly missing: readonly string[];
  /** The same of those that are empty, as of a secret that is not there */
  readonly empty: readonly string[];
}

/**
 * The base, and what `pass-env` names. A glob never selects the runner's own variables or PM2's
 * fields; a name that is written out does select a runner's variable, except the one by which
 * GitHub's runner finds and kills what a job left behind.
 */
export function passedEnvironment(
  env: Readonly<NodeJS.ProcessEnv>,
  passEnv: readonly string[],
): PassedEnvironment {
  const pattern = passEnv.length > 0 ? namePattern(passEnv) : undefined;
  const passes = (name: string) => {
    if (name === "RUNNER_TRACKING_ID" || isPm2Field(name)) return false;
    if (!pattern?.matches(name)) return false;
    return passEnv.includes(name) || !isRunnersOwn(name);
  };
  // A runner that is itself a PM2 app: its record is in its variables.
  const ofApp = env.pm_id !== undefined;
  const variables = { ...baseEnvironment(env), ...chosen(env, passes) };
  const notPassed = Object.keys(env).filter(
    (name) =>
      !(
        name in variables ||
        isRunnersOwn(name) ||
        sessionsOwn.test(name) ||
        (ofApp && (isPm2Field(name) || appsOwn.test(name)))
      ),
  );
  const writtenOut = passEnv.filter((entry) => /^\w+$/.test(entry));
  return {
    variables,
    notPassed: notPassed.sort(),
    missing: writtenOut.filter((name) => env[name] === undefined),
    empty: writtenOut.filter((name) => env[name] === ""),
  };
}

function chosen(
  env: Readonly<NodeJS.ProcessEnv>,
  wanted: (name: string) => boolean,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(env).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && wanted(entry[0]),
    ),
  );
}
