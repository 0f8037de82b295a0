import { join } from "node:path";
import { writeWhole } from "../disk/whole-file.js";
import { messageOf, StepFailure } from "../errors.js";
import type { Log } from "../log.js";
import { whyQuiet } from "../monitor/alerts.js";
import type { Fleet } from "../monitor/fleet.js";
import type { Watched } from "../monitor/monitor.js";
import type { Diagnosis } from "../pm2/diagnose.js";
import { fleetPage } from "./html/fleet-page.js";
import { monitorPage } from "./html/monitor-page.js";

/** What is open, and what could not be told to anybody. */
export function showWatched({ open, outbox, observed }: Watched, log: Log): void {
  log.table({
    title: "Open alerts",
    columns: ["alert", "severity", "what", "since (UTC)", "messages", "quiet"],
    rows: open.map((alert) => [
      alert.id,
      alert.severity,
      alert.title,
      alert.opened.slice(0, 16).replace("T", " "),
      String(alert.messages),
      whyQuiet(alert, observed.now).join("; "),
    ]),
  });
  if (outbox.length > 0)
    log.table({
      title: "Messages not delivered",
      columns: ["channel", "message", "tries", "state", "last error"],
      rows: outbox.map(({ channel, message, attempts, error, failed }) => [
        channel,
        `${message.kind}: ${message.alert.title}`,
        String(attempts),
        failed === null ? "waits" : "given up",
        error ?? "",
      ]),
    });
}

export interface PageOptions {
  readonly windowMs: number;
  /** All servers, where they share a history: they get the page, and this server one beside it */
  readonly fleet: Fleet | undefined;
  /** Milliseconds after which a server counts as silent */
  readonly silentAfter: number;
}

/**
 * @returns the page's path
 * @throws StepFailure if it cannot be written
 */
export async function writeMonitorPage(
  folder: string,
  watched: Watched,
  diagnosis: Diagnosis,
  { windowMs, fleet, silentAfter }: PageOptions,
): Promise<string> {
  const path = join(folder, "monitor.html");
  const own = monitorPage(watched, diagnosis, windowMs);
  try {
    if (fleet === undefined) await writeWhole(path, own);
    else {
      await writeWhole(join(folder, "server.html"), own);
      await writeWhole(path, fleetPage(fleet, diagnosis.at, windowMs, silentAfter));
    }
  } catch (error) {
    throw new StepFailure(
      `The page could not be written into ${folder}: ${messageOf(error)}. What is wrong is shown above, and was told.`,
    );
  }
  return path;
}
