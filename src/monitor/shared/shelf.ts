import { parsedSample } from "../../history/samples.js";
import { type Connection, rows } from "../../postgres/server/connection.js";
import type { Shelf } from "../looks/looks.js";

/** The looks of one server in the shared history; what a day comes to lies in a table, with how many these were. */
export function sharedShelf(connection: Connection, server: string): Shelf {
  return {
    marks: async (from) => {
      const days = await rows<{ day: string; looks: number }>(
        connection,
        `SELECT to_char(begun AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count(*)::integer AS looks
           FROM pm2_actions.process_samples WHERE server = $1 AND begun >= $2 GROUP BY 1`,
        [server, `${from}T00:00:00Z`],
      );
      return new Map(days.map(({ day, looks }) => [day, looks]));
    },
    looks: async (day) => {
      const found = await rows<{ record: string }>(
        connection,
        `SELECT record::text FROM pm2_actions.process_samples
          WHERE server = $1 AND begun >= $2 AND begun < $2::timestamptz + interval '24 hours' ORDER BY begun`,
        [server, `${day}T00:00:00Z`],
      );
      const records = found.flatMap(({ record }) => parsedSample(record) ?? []);
      return { records, unread: found.length - records.length };
    },
    summaries: async (from) => {
      const kept = await rows<{ day: string; looks: number; summary: string }>(
        connection,
        `SELECT to_char(day, 'YYYY-MM-DD') AS day, looks, summary::text FROM pm2_actions.sample_days WHERE server = $1 AND day >= $2`,
        [server, from],
      );
      return new Map(kept.map(({ day, looks, summary }) => [day, { mark: looks, text: summary }]));
    },
    keep: async (day, { mark, text }) => {
      await connection.query(
        `INSERT INTO pm2_actions.sample_days (server, day, looks, summary) VALUES ($1, $2, $3, $4::json)
         ON CONFLICT (server, day) DO UPDATE SET looks = excluded.looks, summary = excluded.summary`,
        [server, day, mark, text],
      );
    },
    keepsToday: true,
  };
}
