import { randomUUID } from "node:crypto";
import { messageOf, UsageError } from "../../errors.js";
import type { Command } from "../../exec.js";
import type { Log } from "../../log.js";
import type { Pattern } from "../../pattern.js";
import type { App } from "../../pm2/ecosystem/app.js";
import type { Upstream } from "../../pm2/exchange/deployment.js";
import { overlapping } from "../../pm2/plan/own-port.js";
import { touched } from "../../pm2/plan/plan.js";
import type { PlanItem, PortPair } from "../../pm2/plan/plan-item.js";
import type { DeployRecord } from "../../pm2/plan/record.js";
import { shortList } from "../../text/phrases.js";
import type { HealthInputs } from "../shared/inputs.js";

/** Apps that are exchanged from one port to another behind a proxy, and how that is told. */
export interface OverlapInputs {
  readonly overlap: ReadonlyMap<string, PortPair>;
  readonly overlapVariable: string;
  readonly upstreamFile?: string | undefined;
  /** One, or none, and so are those of the reload */
  readonly upstreamCheck: readonly Command[];
  readonly upstreamReload: readonly Command[];
  readonly upstreamUrl: readonly string[];
  readonly drainSeconds: number;
}

/** The proxy is asked as an app's health is. */
interface Wanted extends OverlapInputs, HealthInputs {
  readonly only: Pattern | undefined;
}

interface PlannedUpstream {
  readonly plan: readonly PlanItem<App>[];
  readonly upstream: Upstream | undefined;
}

/**
 * Gives apps their ports: those of the input one of their pair, and those that a deploy with it has left
 * on one of theirs the same again. All that cannot be proven is refused, before anything is touched.
 * @throws UsageError
 */
export async function planUpstream(
  plan: readonly PlanItem<App>[],
  record: DeployRecord,
  inputs: Wanted,
  log: Log,
): Promise<PlannedUpstream> {
  const has = touched(plan).some(({ name }) => record.apps[name]?.ownPort !== undefined);
  if (inputs.overlap.size === 0 && !has && given(inputs).length === 0)
    return { plan, upstream: undefined };
  // Few steps need it.
  const ports = await import(/* webpackMode: "eager" */ "../../pm2/plan/plan-ports.js");
  if (inputs.overlap.size === 0) {
    if (given(inputs).length > 0)
      throw new UsageError(
        `${given(inputs).join(", ")}: given without the input "overlap", which says for which apps. Give that, or leave them out.`,
      );
    return { plan: ports.keepPorts(plan, record), upstream: undefined };
  }
  const apps = plan.flatMap(({ app }) => app ?? []);
  const mistakes = [
    ...lacking(inputs),
    ...unknown(inputs, apps),
    ...ports.unfitForOverlap({ pairs: inputs.overlap }, apps),
  ];
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  return planChecked(plan, inputs, log);
}

function given({ upstreamFile, upstreamCheck, upstreamReload, upstreamUrl }: OverlapInputs) {
  return [
    ...(upstreamFile === undefined ? [] : ["upstream-file"]),
    ...(upstreamCheck.length === 0 ? [] : ["upstream-check"]),
    ...(upstreamReload.length === 0 ? [] : ["upstream-reload"]),
    ...(upstreamUrl.length === 0 ? [] : ["upstream-url"]),
  ];
}

function lacking(inputs: OverlapInputs): string[] {
  const wanted = {
    "upstream-file": "the proxy's file that names the port of the app",
    "upstream-check":
      "the command that checks the proxy's files, as nginx -t; `true` where it has none",
    "upstream-reload": "the command that makes the proxy read them, as systemctl reload nginx",
    "upstream-url": "a URL that the proxy passes to the app, by which the switch is proven",
  };
  return Object.entries(wanted)
    .filter(([name]) => !given(inputs).includes(name))
    .map(([name, what]) => `Input "overlap" needs the input "${name}": ${what}.`);
}

/** A misspelt app would be exchanged with a gap, unseen. */
function unknown({ overlap, only }: Wanted, apps: readonly App[]): string[] {
  const names = apps.map(({ name }) => name);
  const missing = [...overlap.keys()].filter(
    (name) => !names.includes(name) && (only?.matches(name) ?? true),
  );
  if (missing.length === 0) return [];
  return [
    `Input "overlap" names ${missing.join(", ")}: the ecosystem file has no such app. There are ${shortList(names)}.`,
  ];
}

async function planChecked(
  plan: readonly PlanItem<App>[],
  inputs: Wanted,
  log: Log,
): Promise<PlannedUpstream> {
  const { overlap: pairs, overlapVariable: variable, upstreamFile: file = "" } = inputs;
  if (!touched(plan).some(({ name }) => pairs.has(name))) return { plan, upstream: undefined };
  const [{ planPorts }, proxy, { readForChange }] = await Promise.all([
    import(/* webpackMode: "eager" */ "../../pm2/plan/plan-ports.js"),
    import(/* webpackMode: "eager" */ "../../pm2/upstream/proxy.js"),
    import(/* webpackMode: "eager" */ "../../pm2/upstream/include.js"),
  ]);
  const [check, reload] = [inputs.upstreamCheck[0], inputs.upstreamReload[0]];
  if (check === undefined || reload === undefined) return { plan, upstream: undefined };
  const read = await readForChange(file);
  const unrunnable = await Promise.all([
    proxy.whyNotForProxy("upstream-check", check),
    proxy.whyNotForProxy("upstream-reload", reload),
  ]);
  const mistakes = [
    ...("wrong" in read ? [`Input "upstream-file" is ${JSON.stringify(file)}: ${read.wrong}`] : []),
    ...unrunnable.flatMap((one) => one ?? []),
  ];
  const planned =
    "wrong" in read
      ? { plan, mistakes: [] }
      : await planPorts(plan, { pairs, variable, file, text: read.text });
  mistakes.push(...planned.mistakes);
  if (mistakes.length > 0) throw new UsageError([...mistakes, "Nothing was touched."].join("\n"));
  const upstream = {
    file,
    check: await proxy.commandOfProxy(check),
    reload: await proxy.commandOfProxy(reload),
    urls: inputs.upstreamUrl,
    drainSeconds: inputs.drainSeconds,
  };
  const moves = overlapping(planned.plan);
  if (moves.length > 0) await proveProxy(upstream, moves, inputs, log);
  return { plan: planned.plan, upstream };
}

/**
 * The proxy's files must be in order, and it must lead where they say: else nobody could tell by it
 * whether the switch came about.
 * @throws UsageError
 */
async function proveProxy(
  { file, check, urls }: Upstream,
  moves: ReturnType<typeof overlapping>,
  { healthExpect, healthTimeout }: Wanted,
  log: Log,
): Promise<void> {
  const [{ tellProxy }, { untilLeadingTo }] = await Promise.all([
    import(/* webpackMode: "eager" */ "../../pm2/upstream/proxy.js"),
    import(/* webpackMode: "eager" */ "../../pm2/proof/leads-to.js"),
  ]);
  await tellProxy(check, randomUUID(), log).catch((error: unknown) => {
    throw new UsageError(
      `Input "upstream-check": ${messageOf(error)}. The proxy would not take its files as they are now. Nothing was touched.`,
    );
  });
  for (const { item, from, to } of moves) {
    const way = { wanted: from, other: to };
    const wrong = await untilLeadingTo(urls, healthExpect, way, healthTimeout);
    if (wrong !== undefined)
      throw new UsageError(
        `Input "upstream-url": the proxy must lead to ${item.name} on port ${from}, as ${file} says, and within ${healthTimeout} s it did not: ${wrong}. Does the proxy read that file? Nothing was touched.`,
      );
  }
}
