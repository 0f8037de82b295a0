import { scheduleOf } from "../notation/schedules.js";
import type { Source } from "../notation/source.js";

/** What a file is, as far as the linter knows how to read it. */
export type Kind =
  | "package"
  | "javascript"
  | "yaml"
  | "shell"
  | "makefile"
  | "justfile"
  | "dockerfile"
  | "procfile"
  | "crontab"
  | "unit"
  | "logrotate"
  | "jenkinsfile"
  | "powershell"
  | "cmd";

/** By name; the first that fits. */
const byName: readonly (readonly [RegExp, Kind])[] = [
  [/(?:^|\/)package\.json$/i, "package"],
  [/(?:^|\/)(?:GNU)?makefile(?:\.[\w-]+)?$|\.mk$/i, "makefile"],
  [/(?:^|\/)\.?justfile$|\.just$/i, "justfile"],
  [/(?:^|\/)(?:docker|container)file(?:\.[\w.-]+)?$|\.dockerfile$/i, "dockerfile"],
  [/(?:^|\/)procfile(?:\.[\w-]+)?$/i, "procfile"],
  [/(?:^|\/)jenkinsfile(?:\.[\w-]+)?$/i, "jenkinsfile"],
  [/\.psm?1$/i, "powershell"],
  [/\.(?:bat|cmd)$/i, "cmd"],
  [/\.(?:[cm]?[jt]s|json[c5]?)$/, "javascript"],
  [/\.ya?ml$/, "yaml"],
  [/\.(?:ba|z|k|da)?sh$|(?:^|\/)\.husky\/[^/.]+$/, "shell"],
];

/** What a file's first line says that it is run with. */
const byFirstLine: readonly (readonly [RegExp, Kind])[] = [
  [/^#!.*\b(?:ba|da|z|k)?sh\b/, "shell"],
  [/^#!.*\b(?:node|bun|zx|tsx)\b/, "javascript"],
  [/^#!.*\bmake\b/, "makefile"],
  [/^#!.*\bjust\b/, "justfile"],
  [/^#!.*\bpwsh\b/, "powershell"],
];

/** The kind of a file by its name, else by its first line; nothing where it is none that is known. */
export function kindOf({ path, text }: Pick<Source, "path" | "text">): Kind | undefined {
  return (
    byName.find(([name]) => name.test(path))?.[1] ??
    scheduleOf(path) ??
    byFirstLine.find(([line]) => line.test(text))?.[1]
  );
}

/** Whether a text speaks of PM2 at all, and not only of us: what does not can be no call of it. */
export function namesPm2(text: string): boolean {
  return /\bpm2\b(?!-(?:lint|actions)\b)/i.test(text);
}
