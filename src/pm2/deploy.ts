import type { DeployedWith } from "../deployed-with.js";
import type { App } from "./ecosystem/app.js";
import { changeProcesses } from "./exchange/change.js";
import type { Changed, ChangeItem, ChangeOfRelease, Deployment } from "./exchange/deployment.js";
import { filesKept, runsElsewhere } from "./plan/deploy-state.js";
import { touched } from "./plan/plan.js";
import type { PlanItem } from "./plan/plan-item.js";
import type { DeployedApp, DeployRecord } from "./plan/record.js";
import { registerTemplates } from "./start/template.js";

/** What the apps come from, to be remembered with them. */
interface CodeAndSettings {
  readonly release: string | null;
  readonly deployedWith: DeployedWith;
  /** Whether commands are to follow when it runs */
  readonly owesAfterActivate: boolean;
}

/** Carries the plan of a deploy out: definitions come from PM2's program, the record notes what runs. */
export async function deploy(
  deployment: Deployment,
  plan: readonly PlanItem<App>[],
  record: DeployRecord,
  { release, deployedWith, owesAfterActivate }: CodeAndSettings,
  becoming?: ChangeOfRelease,
): Promise<Changed> {
  const { daemon, pm2, options } = deployment;
  const items = touched(plan);
  const apps = items.flatMap((item) => item.app ?? []);
  const deployedAt = new Date().toISOString();
  const owed = owesAfterActivate ? { owesAfterActivate } : {};
  const deployed = apps.map(({ name, hash: definition, hashes, version, workers }) => [
    name,
    {
      ...{ definition, hashes, release, version, workers, deployedAt, deployedWith, ...owed },
      ...ownPort(items.find((item) => item.name === name)),
    },
  ]);
  return changeProcesses(deployment, {
    kind: "deploy",
    items: items.map(
      (item): ChangeItem => ({
        ...item,
        filesKept:
          becoming === undefined
            ? filesKept(item, record.apps[item.name], release, item.app?.version ?? null)
            : runsElsewhere(item, becoming.source),
      }),
    ),
    namespace: options.namespace,
    definitions: () => registerTemplates(daemon, pm2, options.namespace, apps),
    deployed: Object.fromEntries(deployed),
    ...(becoming === undefined ? {} : { release: becoming }),
  });
}

/** For steps that know nothing of the proxy which leads there. */
function ownPort(item: PlanItem<App> | undefined): Pick<DeployedApp, "ownPort"> {
  if (item?.port === undefined) return {};
  const { variable, pair, to } = item.port;
  return { ownPort: { variable, pair: [...pair], to } };
}
