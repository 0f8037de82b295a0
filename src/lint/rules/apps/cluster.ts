import { isCluster, saysReady } from "../../../pm2-words.js";
import type { EcosystemApp } from "../../ecosystem.js";
import { entryOf, fieldAt } from "../../notation/static-value.js";
import type { LintRule } from "../../rule.js";
import { named } from "./apps.js";

export const clusterWithoutReady: LintRule = {
  id: "cluster-without-ready",
  severity: "warning",
  summary: "Without a ready signal PM2 takes a cluster worker for good before it can answer.",
  *check({ ecosystems }) {
    for (const { source, apps } of ecosystems)
      for (const app of apps) {
        const signals =
          fieldAt(app.map, "wait_ready")?.kind === "unknown" || saysReady(entryOf(app.map));
        if (!runsInCluster(app) || signals || packageManager(app) !== undefined) continue;
        if (app.map.spreads.length > 0) continue;
        const message = `The cluster app ${named(app.name?.value)} gives no ready signal: a reload ends its old workers as soon as the new ones listen, able to answer or not.`;
        const advice =
          "wait_ready: true,\nlisten_timeout: 10000,\n// and in the app, once it can answer: process.send?.('ready')";
        yield { source, span: app.span, message, advice };
      }
  },
};

export const clusterOfPackageManager: LintRule = {
  id: "cluster-of-package-manager",
  severity: "error",
  summary: "In cluster mode a package manager is the worker, and the app only its child.",
  *check({ ecosystems }) {
    for (const { source, apps } of ecosystems)
      for (const app of apps) {
        const manager = packageManager(app);
        if (manager === undefined || !runsInCluster(app)) continue;
        const message = `The workers of ${named(app.name?.value)} are ${manager}, not the app: they share no port and give no ready signal, and after a reload the new app meets the port of the old one.`;
        const advice = `// the file that \`${manager} start\` runs, for workers that share its port:\nscript: "<the app's own file>",\n// or one process of ${manager}:\nexec_mode: "fork",\ninstances: 1,`;
        yield { source, span: app.span, message, advice };
      }
  },
};

export const interpreterInCluster: LintRule = {
  id: "interpreter-in-cluster",
  severity: "warning",
  summary: "In cluster mode PM2 ignores the interpreter: workers have the daemon's Node.js.",
  *check({ ecosystems }) {
    for (const { source, apps } of ecosystems)
      for (const app of apps) {
        const interpreter = fieldAt(app.map, "exec_interpreter");
        // What is computed can be the default, or nothing.
        if (interpreter?.kind !== "text" || ["", "node"].includes(interpreter.value)) continue;
        if (!runsInCluster(app)) continue;
        const message = `The interpreter of ${named(app.name?.value)} has no effect: in cluster mode its workers run with the Node.js of PM2's daemon, whatever version that is.`;
        const advice =
          '// one process with this interpreter:\nexec_mode: "fork",\ninstances: 1,\n// or remove it, and give the daemon the right Node.js: pm2 update, with that node first on PATH';
        yield { source, span: interpreter.span, message, advice };
      }
  },
};

/** `npm`, where that is an app's script, and not one command line for a shell. */
function packageManager({ map }: EcosystemApp): string | undefined {
  const script = scriptOf(map);
  return /^(?:.*\/)?(npm|pnpm|yarn|npx)$/.exec(script ?? "")?.[1];
}

function scriptOf(map: EcosystemApp["map"]): string | undefined {
  const script = fieldAt(map, "script");
  return script?.kind === "text" ? script.value : undefined;
}

/** Programs that are no JavaScript and have no ending that says so. */
const binaries =
  /^(?:python[\d.]*|java|ruby|php|perl|bash|sh|go|dotnet|deno|uvicorn|gunicorn|celery|caddy|nginx|hypercorn)$/;

/** In cluster mode: asked to, or by PM2's own rule; an interpreter that is computed can be Node.js. */
function runsInCluster({ map }: EcosystemApp): boolean {
  const entry = entryOf(map);
  if (!map.entries.has("exec_mode") && binaries.test(scriptOf(map) ?? "")) return false;
  const isComputed = fieldAt(map, "exec_interpreter")?.kind === "unknown";
  return isCluster(isComputed ? { ...entry, interpreter: "node" } : entry);
}
