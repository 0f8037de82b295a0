import type { RestoreState } from "../postgres/restore/undo.js";
import type { Recovery } from "../recovery/repair.js";

/** What a person reads where a recovery fails. */
const ofNamespace = {
  stuck: "Every step of this namespace",
  accepted: "the processes are as you want them (pm2 list)",
  target: (name: string) => ({ namespace: name }),
};
const ofDatabase = {
  stuck: "Every restore and drill of this database",
  accepted: "the databases are as you want them (psql --list)",
  target: (_name: string, state: unknown) => ({ database: (state as RestoreState).names.database }),
};

/** How to undo a killed step, by the kind that its journal names. Loaded only when one was killed. */
export const recoveries: Readonly<Record<string, Recovery>> = {
  deploy: {
    ...ofNamespace,
    recover: async (state, { log }) => {
      const activation = await (await pm2()).recoverDeploy(state, log);
      if (activation === undefined) return;
      const { activateRelease } = await import(
        /* webpackMode: "eager" */ "./deploy/releases/release-source.js"
      );
      await activateRelease(activation, log);
    },
  },
  cleanup: {
    ...ofNamespace,
    recover: async (state, { log }) => (await pm2()).recoverCleanup(state, log),
  },
  stop: {
    ...ofNamespace,
    recover: async (state, { log }) => (await pm2()).recoverStop(state, log),
  },
  "db-restore": {
    ...ofDatabase,
    recover: async (state, context) => {
      const { recoverRestore } = await import(
        /* webpackMode: "eager" */ "../postgres/restore/undo.js"
      );
      await recoverRestore(state, context);
    },
  },
  "db-drill": {
    ...ofDatabase,
    recover: async (state, context) => {
      const { recoverDrill } = await import(/* webpackMode: "eager" */ "../postgres/drill/undo.js");
      await recoverDrill(state, context);
    },
  },
};

const pm2 = () => import(/* webpackMode: "eager" */ "../pm2/recover.js");
