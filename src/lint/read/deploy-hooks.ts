import { alignCharacters, type Embedded } from "../notation/embedded.js";
import type { Source } from "../notation/source.js";
import { type StaticValue, valueAt } from "../notation/static-value.js";

/** A command that `pm2 deploy` runs, here or on the server. */
export interface DeployHook {
  readonly shell: Embedded;
  readonly remote: boolean;
}

/** The commands in the `deploy` section of an ecosystem file: `"post-deploy": "npm ci && pm2 …"`. */
export function deployHooksOf(source: Source, value: StaticValue | undefined): DeployHook[] {
  const deploy = valueAt(value, "deploy");
  if (deploy?.kind !== "map") return [];
  return [...deploy.entries.values()].flatMap(({ value: environment }) => {
    if (environment.kind !== "map") return [];
    return [...environment.entries].flatMap(([key, { value: command }]) => {
      if (!/^(?:pre|post)-(?:deploy|setup)(?:-local)?$/.test(key) || command.kind !== "text")
        return [];
      return { shell: embedded(source, command), remote: !key.endsWith("-local") };
    });
  });
}

function embedded(
  source: Source,
  { value, span }: { value: string; span: { start: number; end: number } },
) {
  const written = source.text.slice(span.start, span.end);
  const opening = /^[|>].*\n|^["'`]/.exec(written)?.[0].length ?? 0;
  const from = span.start + opening;
  return { source, text: value, offsets: alignCharacters(value, written.slice(opening), from) };
}
