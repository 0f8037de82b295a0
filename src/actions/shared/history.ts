import { statSync } from "node:fs";
import type { HistoryPlace } from "../../history/record.js";
import type { StepRecord } from "../../history/steps.js";
import { homeAt } from "../../pm2/daemon/home.js";

interface PlaceInputs {
  readonly pm2Home?: string | undefined;
  readonly namespace?: string;
}

/**
 * The record of a PM2 step lies in PM2's home, beside its locks. A home that is not there is not made
 * for it, or a misspelt one would be there the next time; in another user's, nothing is left.
 */
export function historyOfHome(
  { pm2Home, namespace }: PlaceInputs,
  env: Readonly<NodeJS.ProcessEnv>,
): HistoryPlace {
  const target: StepRecord["target"] = namespace === undefined ? {} : { namespace };
  const folder = () => {
    try {
      const home = homeAt(pm2Home, env);
      const owner = statSync(home.path, { throwIfNoEntry: false })?.uid;
      return owner === process.getuid?.() ? home.history : undefined;
    } catch {
      // What cannot be a home was refused by the step itself.
      return undefined;
    }
  };
  return { target, folder };
}
