import { closest, distance } from "fastest-levenshtein";
import { valueAt } from "../../notation/static-value.js";
import type { LintRule } from "../../rule.js";
import { named } from "./apps.js";

/** The keys of an app that PM2 5 to 7 know; each also in camel case. */
const known = (
  "script exec cmd command name name_prefix filter_env namespace install_url cwd args exec_interpreter " +
  "interpreter node_args interpreter_args out_file out output out_log error_file error err err_file " +
  "err_log log_file log disable_logs log_type log_date_format time env max_memory_restart pid_file pid " +
  "restart_delay exp_backoff_restart_delay source_map_support disable_source_map_support wait_ready " +
  "instances kill_timeout shutdown_with_message listen_timeout cron_restart cron merge_logs combine_logs " +
  "vizion autostart autorestart stop_exit_codes watch_delay watch ignore_watch watch_options min_uptime " +
  "max_restarts execute_command exec_mode force append_env_to_name post_update trace disable_trace v8 " +
  "event_loop_inspector deep_monitoring increment_var instance_var pmx automation treekill port username " +
  "uid user gid windowsHide kill_retry_time write io version"
).split(" ");
const allowed = new Set([...known, ...known.map(inCamelCase)]);

function inCamelCase(key: string): string {
  return key.replace(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** What people expect of a key that PM2 does not have, and what does it. */
const instead: readonly (readonly [RegExp, string])[] = [
  [
    /^env_?file$/i,
    'node_args: "--env-file=/srv/<app>/.env",  // Node.js reads it; or give the variables to the step by pass-env',
  ],
  [
    /^health_?check|^healthcheck/i,
    "// in the step with pm2-deploy: health-urls: http://127.0.0.1:<port>/health",
  ],
  [/^(?:replicas|workers|scale)$/i, "instances: 2,"],
  [/^depends_?on$/i, "// PM2 starts apps in the order of the file, and waits for none"],
];

export const unknownAppKey: LintRule = {
  id: "unknown-app-key",
  severity: "warning",
  summary: "PM2 ignores a key that it does not know: what it should do is not done.",
  *check({ ecosystems }) {
    for (const { source, apps } of ecosystems)
      for (const { map, name } of apps)
        for (const [key, { key: span, value }] of map.entries) {
          // `env_test: { … }`; and what tools of one's own keep there, by a name that says so.
          const isEnvironment = key.startsWith("env_") && value.kind !== "text";
          if (allowed.has(key) || isEnvironment || /^(?:_|x-)/.test(key)) continue;
          const other = instead.find(([pattern]) => pattern.test(key))?.[1];
          const near = closest(key, [...allowed]);
          const isNear = other === undefined && distance(key, near) <= 2 && near.length > 3;
          const meant = isNear ? near : undefined;
          const message = `PM2 does not know ${JSON.stringify(key)} of the app ${named(name?.value)}, and ignores it${meant === undefined ? "" : `: ${meant} is meant`}.`;
          yield {
            source,
            span,
            message,
            advice: meant === undefined ? (other ?? `// take ${key} out`) : `${meant}: …,`,
          };
        }
  },
};

export const watchInProduction: LintRule = {
  id: "watch-in-production",
  severity: "warning",
  summary: "The app restarts whenever a file changes: in the middle of every deployment.",
  *check({ ecosystems }) {
    for (const { source, apps } of ecosystems)
      for (const { map, name } of apps) {
        const watch = map.entries.get("watch");
        const isOn =
          (watch?.value.kind === "scalar" && watch.value.value === true) ||
          watch?.value.kind === "list";
        if (watch === undefined || !isOn || !isProduction(map)) continue;
        const message = `The app ${named(name?.value)} is for production and restarts whenever a file in its folder changes: while a deployment copies, and when it writes a file itself.`;
        yield { source, span: watch.key, message, advice: "watch: false," };
      }
  },
};

function isProduction(map: Parameters<typeof valueAt>[0]): boolean {
  if (valueAt(map, "env_production") !== undefined) return true;
  const mode = valueAt(valueAt(map, "env"), "NODE_ENV");
  return mode?.kind === "text" && mode.value === "production";
}

export const nameTwiceInFile: LintRule = {
  id: "name-twice-in-file",
  severity: "error",
  summary: "Two apps of one file have one name: PM2 takes one for the other.",
  *check({ ecosystems }) {
    for (const { source, apps } of ecosystems) {
      const first = new Set<string>();
      for (const { name } of apps) {
        if (name === undefined) continue;
        if (first.has(name.value))
          yield {
            source,
            span: name.span,
            message: `Another app of this file is called ${JSON.stringify(name.value)} too: started again, PM2 gives both the definition of the last.`,
            advice: `name: "${name.value}-<what it does>",`,
          };
        first.add(name.value);
      }
    }
  },
};
