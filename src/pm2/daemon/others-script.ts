import { delimiter, dirname, isAbsolute } from "node:path";

/**
 * Whether what lies around an app's script is another's: `next` in node_modules, `npm` on PATH. The
 * package.json nearest to it, which PM2 takes the version from, says nothing of the app then.
 */
export function isOthersScript(script: string, path: string): boolean {
  if (!isAbsolute(script) || script.split("/").includes("node_modules")) return true;
  return [...path.split(delimiter), "/bin", "/usr/bin"].includes(dirname(script));
}
