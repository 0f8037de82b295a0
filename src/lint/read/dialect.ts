import type { Dialect } from "../windows/words.js";

/** The languages of scripts that are read. */
export type ScriptDialect = "shell" | Dialect;

/** `bash`, `sh`, `bash -l {0}`, `pwsh`, `cmd`; nothing for python, node and whatever else. */
export function dialectOf(shell: string): ScriptDialect | undefined {
  const [program = ""] = shell.trim().split(/\s+/);
  const name = program.slice(program.lastIndexOf("/") + 1).replace(/\.exe$/i, "");
  if (/^(?:ba|da|a|z|k)?sh$/.test(name)) return "shell";
  if (name === "env") return dialectOf(shell.trim().slice(program.length));
  if (/^(?:pwsh|powershell)$/i.test(name)) return "powershell";
  return /^(?:cmd|bat)$/i.test(name) ? "cmd" : undefined;
}
