/**
 * The tables of the shared history, as migrations: what is here once is never changed, and a change is a
 * file of its own at the end.
 */
export const schemaName = "pm2_actions";

export const schemaFiles: Readonly<Record<string, string>> = {
  "0001_history.sql": `
-- Which database this is: how far a server has shipped is true of one only.
CREATE TABLE pm2_actions.store (id uuid NOT NULL DEFAULT gen_random_uuid());
INSERT INTO pm2_actions.store DEFAULT VALUES;

CREATE TABLE pm2_actions.servers (
  name text PRIMARY KEY,
  home text NOT NULL,
  first_seen timestamptz NOT NULL DEFAULT now(),
  last_seen timestamptz NOT NULL DEFAULT now()
);

-- A column of a record that this version does not understand is null; the record itself is as it was written.
CREATE TABLE pm2_actions.job_metrics (
  id text PRIMARY KEY,
  server text NOT NULL,
  begun timestamptz NOT NULL,
  action text,
  target text,
  result text,
  failed boolean,
  dry_run boolean,
  duration_ms double precision,
  record json NOT NULL
);
CREATE INDEX job_metrics_begun ON pm2_actions.job_metrics (server, begun);

CREATE TABLE pm2_actions.process_samples (
  id text PRIMARY KEY,
  server text NOT NULL,
  begun timestamptz NOT NULL,
  processes integer,
  online integer,
  restarts bigint,
  memory_bytes bigint,
  record json NOT NULL
);
CREATE INDEX process_samples_begun ON pm2_actions.process_samples (server, begun);

CREATE TABLE pm2_actions.performance_baselines (
  server text NOT NULL,
  action text NOT NULL,
  target text NOT NULL,
  result text NOT NULL,
  runs integer NOT NULL,
  p50_ms double precision NOT NULL,
  p95_ms double precision NOT NULL,
  last_ms double precision NOT NULL,
  computed timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (server, action, target, result)
);

-- scope: a server, or * for what is about all of them
CREATE TABLE pm2_actions.alerts (
  scope text NOT NULL,
  id text NOT NULL,
  fingerprint text NOT NULL,
  severity text NOT NULL,
  title text NOT NULL,
  opened timestamptz NOT NULL,
  resolved timestamptz,
  alert json NOT NULL,
  PRIMARY KEY (scope, id)
);

CREATE TABLE pm2_actions.dead_letter_queue (
  scope text NOT NULL,
  channel text NOT NULL,
  message_id text NOT NULL,
  place integer NOT NULL,
  attempts integer NOT NULL,
  failed timestamptz,
  delivery json NOT NULL,
  PRIMARY KEY (scope, channel, message_id)
);
`,
  "0002_added.sql": `
-- By this database's clock: a server's may be years ahead.
ALTER TABLE pm2_actions.job_metrics ADD COLUMN added timestamptz NOT NULL DEFAULT now();
ALTER TABLE pm2_actions.process_samples ADD COLUMN added timestamptz NOT NULL DEFAULT now();
`,
  "0003_sample_days.sql": `
-- What the looks of a day come to, where it still has as many of them: judged and drawn without reading each.
CREATE TABLE pm2_actions.sample_days (
  server text NOT NULL,
  day date NOT NULL,
  looks integer NOT NULL,
  summary json NOT NULL,
  PRIMARY KEY (server, day)
);
`,
  "0004_marks.sql": `
-- What lies in a PM2 home and tells it from others; null until a monitor comes that knows of it.
ALTER TABLE pm2_actions.servers ADD COLUMN mark text;
`,
};
