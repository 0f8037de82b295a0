import type { Action } from "../runner/action.js";

/**
 * Every action by its name. Loaded when asked for and not before, within the one bundle: an action
 * does not pay for the libraries of the others.
 */
export const actions: Readonly<Record<string, () => Promise<{ readonly action: Action }>>> = {
  "pm2-deploy": () => import(/* webpackMode: "eager" */ "./pm2-deploy.js"),
  "pm2-cleanup-errored": () => import(/* webpackMode: "eager" */ "./pm2-cleanup-errored.js"),
  "pm2-migrate-namespace": () => import(/* webpackMode: "eager" */ "./pm2-migrate-namespace.js"),
  "pm2-restart": () => import(/* webpackMode: "eager" */ "./pm2-restart.js"),
  "pm2-stop": () => import(/* webpackMode: "eager" */ "./pm2-stop.js"),
  "pm2-rollback": () => import(/* webpackMode: "eager" */ "./pm2-rollback.js"),
  "pm2-diagnostics": () => import(/* webpackMode: "eager" */ "./pm2-diagnostics.js"),
  "pm2-lint": () => import(/* webpackMode: "eager" */ "./pm2-lint.js"),
  "db-backup": () => import(/* webpackMode: "eager" */ "./db-backup.js"),
  "db-migrate": () => import(/* webpackMode: "eager" */ "./db-migrate.js"),
  "db-restore": () => import(/* webpackMode: "eager" */ "./db-restore.js"),
  "db-verify": () => import(/* webpackMode: "eager" */ "./db-verify.js"),
};
