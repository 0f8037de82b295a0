import { startLoader } from "../pm2/ecosystem/loader.js";
import type { Action } from "../runner/action.js";

/**
 * Every action by its name. Each comes with a part of the bundle: a step reads only what it needs, and
 * all of it before it touches anything, since the bundle may be gone while it works.
 */
export const actions: Readonly<Record<string, () => Promise<{ readonly action: Action }>>> = {
  "pm2-deploy": () => {
    startLoader(process.env);
    return import(/* webpackChunkName: "deploy" */ "./pm2-deploy.js");
  },
  "pm2-cleanup-errored": () => import(/* webpackChunkName: "pm2" */ "./pm2-cleanup-errored.js"),
  "pm2-migrate-namespace": () => import(/* webpackChunkName: "pm2" */ "./pm2-migrate-namespace.js"),
  "pm2-restart": () => import(/* webpackChunkName: "pm2" */ "./pm2-restart.js"),
  "pm2-stop": () => import(/* webpackChunkName: "pm2" */ "./pm2-stop.js"),
  "pm2-rollback": () => import(/* webpackChunkName: "pm2" */ "./pm2-rollback.js"),
  "pm2-diagnostics": () => import(/* webpackChunkName: "diagnostics" */ "./pm2-diagnostics.js"),
  "pm2-lint": () => import(/* webpackChunkName: "lint" */ "./pm2-lint.js"),
  monitor: () => import(/* webpackChunkName: "monitor" */ "./monitor.js"),
  "db-backup": () => import(/* webpackChunkName: "db" */ "./db-backup.js"),
  "db-drill": () => import(/* webpackChunkName: "db" */ "./db-drill.js"),
  "db-migrate": () => import(/* webpackChunkName: "db" */ "./db-migrate.js"),
  "db-restore": () => import(/* webpackChunkName: "db" */ "./db-restore.js"),
  "db-verify": () => import(/* webpackChunkName: "db" */ "./db-verify.js"),
};
