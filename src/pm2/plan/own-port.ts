import { variablesOf as variablesOfPid } from "../../proc.js";
import { instanceVariable, type Process, variablesOf } from "../daemon/process.js";
import type { Definition } from "../start/definition.js";
import type { PlanItem, PortPair } from "./plan-item.js";

/** The port of the pair that a process was told, as far as its own environment says so, else its record. */
export function portTold(pm2Process: Process, variable: string): number | undefined {
  const told =
    variablesOfPid(pm2Process.pid).get(variable) ?? variablesOf(pm2Process)[variable] ?? "";
  return /^\d{1,5}$/.test(told) ? Number(told) : undefined;
}

/** An app that is exchanged behind a proxy: `from` and `to` are two ports. */
export interface Overlapping {
  readonly item: PlanItem;
  readonly variable: string;
  readonly pair: PortPair;
  readonly from: number;
  readonly to: number;
}

export function overlapping(items: readonly PlanItem[]): Overlapping[] {
  return items.flatMap((item) => {
    const { port } = item;
    if (port?.from === undefined) return [];
    return [{ item, ...port, from: port.from }];
  });
}

/** The definitions with the ports that their apps are told by this step. */
export function withOwnPorts(
  definitions: ReadonlyMap<string, Definition>,
  items: readonly PlanItem[],
): ReadonlyMap<string, Definition> {
  const told = items.flatMap(({ name, port }) => {
    const definition = definitions.get(name);
    if (port === undefined || definition === undefined) return [];
    // PM2 would count on, and an app that leads by its number 0 would lead no more.
    const number = port.from === undefined ? {} : { [instanceVariable(definition)]: 0 };
    const env = { ...definition.env, [port.variable]: String(port.to), ...number };
    return [[name, { ...definition, env }] as const];
  });
  return new Map([...definitions, ...told]);
}
