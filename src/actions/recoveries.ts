import type { Recovery } from "../recovery/guard.js";

/** How to undo a killed step, by the kind that its journal names. Loaded only when one was killed. */
export const recoveries: Readonly<Record<string, Recovery>> = {
  deploy: async (state, context) => {
    const { recoverDeploy } = await import(/* webpackMode: "eager" */ "../pm2/recover.js");
    await recoverDeploy(state, context.log);
  },
};
