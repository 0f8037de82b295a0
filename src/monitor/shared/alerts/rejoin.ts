import type { Alert, MonitorState } from "../../state.js";

/**
 * The alerts of a server that went on by its own disk, together with what the shared history has of it: what was
 * said of them on other servers meanwhile, and what its disk knows nothing of, as after its loss.
 */
export function rejoined(own: MonitorState, shared: MonitorState): MonitorState {
  const known = new Set(own.alerts.map(({ id }) => id));
  const said = new Map(shared.alerts.map((alert) => [alert.id, alert]));
  return {
    version: 1,
    alerts: [
      ...shared.alerts.filter(({ id }) => !known.has(id)),
      ...own.alerts.map((alert) => withSaid(alert, said.get(alert.id))),
    ],
    outbox: [
      // Of an alert that its disk knows, it has sent what it has not.
      ...shared.outbox.filter(({ message }) => !known.has(message.alert.id)),
      ...own.outbox,
    ],
  };
}

function withSaid(alert: Alert, other: Alert | undefined): Alert {
  if (other === undefined) return alert;
  // What is said of one opening of an alert is not true of the next.
  const isSame = other.opened === alert.opened;
  return {
    ...alert,
    acknowledged: isSame ? newer(alert.acknowledged, other.acknowledged) : alert.acknowledged,
    silenced: newer(alert.silenced, other.silenced),
  };
}

function newer<T extends { readonly at?: string }>(one: T | null, other: T | null): T | null {
  if (one === null || other === null) return one ?? other;
  return (other.at ?? "") > (one.at ?? "") ? other : one;
}
