import { isAbsolute } from "node:path";
import { isThere } from "../../disk/whole-file.js";
import { UsageError } from "../../errors.js";
import type { PlanItem } from "./plan-item.js";

/**
 * What runs now must be able to start again from its own definition before it is given up for a new
 * process: an app whose files were deleted under it lives on only as long as nobody touches it.
 * @throws UsageError that names all that is missing
 */
export async function checkStartable(items: readonly PlanItem[]): Promise<void> {
  const starting = items.filter(({ action, still }) => action !== "unchanged" && !still);
  const wanted = starting.flatMap(({ name, old }) =>
    old.flatMap(({ settings }) => [
      { name, what: "its script", path: String(settings.pm_exec_path) },
      { name, what: "its folder", path: String(settings.pm_cwd) },
    ]),
  );
  const missing = new Set<string>();
  for (const { name, what, path } of wanted)
    if (isAbsolute(path) && !(await isThere(path)))
      missing.add(`${name}: ${what} ${path} does not exist, so it could not be started again.`);
  if (missing.size > 0)
    throw new UsageError(
      [...missing, "Nothing was touched. Bring the files back, or deploy the app."].join("\n"),
    );
}
