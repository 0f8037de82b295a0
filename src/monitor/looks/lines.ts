import { groupedBy } from "../../groups.js";
import type { SampledProcess } from "../../history/samples.js";
import { dayOf, type Looks } from "./looks.js";

/** What is drawn of an app, or of all of them, at each of some times; null where it was not seen */
export interface Lines {
  readonly memory: readonly (number | null)[];
  readonly restarts: readonly (number | null)[];
}

export interface LinesOverTime {
  /** Milliseconds, the oldest first */
  readonly times: readonly number[];
  /** All workers of an app together */
  readonly apps: readonly (Lines & { readonly namespace: string; readonly name: string })[];
  readonly all: Lines;
}

/** What was seen at one time, by app */
interface Column {
  readonly at: number;
  readonly apps: ReadonlyMap<string, Amounts>;
  readonly all: Amounts;
}

interface Amounts {
  readonly memory: number;
  readonly restarts: number;
}

/** Of days that are over, the highest of each hour; of the last one, each look. */
export function linesOver({ days, recent }: Looks, from: number): LinesOverTime {
  const byLook = new Set(recent.map(({ begun }) => begun.slice(0, dayOf(0).length)));
  const columns = [
    ...days.filter(({ day }) => !byLook.has(day)).flatMap(hoursOf),
    ...recent.map(({ begun, processes }): Column => {
      const apps = groupedBy(processes, keyOf);
      return {
        at: Date.parse(begun),
        apps: new Map([...apps].map(([key, own]) => [key, sumOf(own)])),
        all: sumOf(processes),
      };
    }),
  ].filter(({ at }) => at >= from);
  const apps = new Set(columns.flatMap((column) => [...column.apps.keys()]));
  const line = (of: (column: Column) => Amounts | undefined): Lines => ({
    memory: columns.map((column) => of(column)?.memory ?? null),
    restarts: columns.map((column) => of(column)?.restarts ?? null),
  });
  return {
    times: columns.map(({ at }) => at),
    apps: [...apps].map((key) => {
      const [namespace, name] = JSON.parse(key) as [string, string];
      return { namespace, name, ...line((column) => column.apps.get(key)) };
    }),
    all: line(({ all }) => all),
  };
}

const keyOf = ({ namespace, name }: { readonly namespace: string; readonly name: string }) =>
  JSON.stringify([namespace, name]);

function sumOf(processes: readonly SampledProcess[]): Amounts {
  return {
    memory: processes.reduce((sum, one) => sum + one.memoryBytes, 0),
    restarts: processes.reduce((sum, one) => sum + one.restarts, 0),
  };
}

function hoursOf({ day, apps, all }: Looks["days"][number]): Column[] {
  return all.memory.flatMap((_, hour) => {
    const total = amountsAt(all, hour);
    if (total === undefined) return [];
    const seen = apps.flatMap((app) => {
      const amounts = amountsAt(app, hour);
      return amounts === undefined ? [] : [[keyOf(app), amounts] as const];
    });
    return { at: Date.parse(day) + hour * 3_600_000, apps: new Map(seen), all: total };
  });
}

function amountsAt({ memory, restarts }: Lines, hour: number): Amounts | undefined {
  const [bytes, count] = [memory[hour] ?? null, restarts[hour] ?? null];
  return bytes === null || count === null ? undefined : { memory: bytes, restarts: count };
}
