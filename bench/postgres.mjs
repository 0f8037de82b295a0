// PostgreSQL steps against doing it by hand, all in one run on one server.
//   npm run build && node bench/postgres.mjs [rows = 2000000] [migrations = 1000] [repeats = 5]
// Contestants take turns; what is shown are medians. Numbers that matter are ratios and downtime:
// seconds depend on the machine. node-pg-migrate is installed from npm for the length of the run.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { availableParallelism, tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { postgresPrograms } from "../scripts/postgres.mjs";
import { root } from "../scripts/repository.mjs";
import { keepMeasured, median } from "./measure.mjs";

const rival = "node-pg-migrate@9.0.0";
const [rows = 2_000_000, migrations = 1000, repeats = 5] = process.argv.slice(2).map(Number);
const jobs = Math.max(2, Math.min(4, availableParallelism()));
const programs = postgresPrograms();
if (programs === undefined) throw new Error("no PostgreSQL: node scripts/postgres.mjs");

const folder = mkdtempSync(join(tmpdir(), "pm2-actions-bench-"));
const data = join(folder, "data");
const port = await freePort();
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
if (nobody.uid !== undefined) chownSync(folder, nobody.uid, nobody.gid);
chmodSync(folder, 0o755);
const env = {
  PATH: process.env.PATH,
  LC_ALL: "C",
  PGHOST: "127.0.0.1",
  PGPORT: String(port),
  PGUSER: "super",
};
/** @param {string} program @param {string[]} args */
const run = (program, ...args) =>
  execFileSync(join(programs, program), args, { env, stdio: ["ignore", "ignore", "inherit"] });
/** @param {string} program @param {string[]} args */
const server = (program, ...args) =>
  execFileSync(join(programs, program), args, { ...nobody, env, cwd: folder, stdio: "ignore" });

server("initdb", "-D", data, "-U", "super", "--auth=trust", "--encoding=UTF8", "--locale=C");
server(
  "pg_ctl",
  "start",
  "-w",
  "-D",
  data,
  "-l",
  join(folder, "log"),
  "-o",
  `-p ${port} -k ${folder}`,
);
try {
  const large = await fill("large", rows);
  const small = await fill("small", Math.round(rows / 10));
  await restoring(small, Math.round(rows / 10));
  await restoring(large, rows);
  await downtime(small, large);
  await migrating();
} finally {
  server("pg_ctl", "stop", "-m", "immediate", "-D", data);
  rmSync(folder, { recursive: true, force: true });
}

/** @param {string} database @param {string} text */
async function sql(database, text) {
  const client = new pg.Client({ host: "127.0.0.1", port, user: "super", database });
  await client.connect();
  await client.query(text);
  await client.end();
}

/** What earlier rounds set aside: dropping it is no part of any round. */
async function dropPrevious() {
  const client = new pg.Client({ host: "127.0.0.1", port, user: "super", database: "postgres" });
  await client.connect();
  const { rows: found } = await client.query(
    "SELECT datname FROM pg_database WHERE datname LIKE 'live\\_before\\_%'",
  );
  for (const { datname } of found) await client.query(`DROP DATABASE "${datname}"`);
  await client.end();
}

/** Four tables with two indexes each, and a dump of them. @param {string} name @param {number} count */
async function fill(name, count) {
  await sql("postgres", `CREATE DATABASE ${name}`);
  for (const table of ["a", "b", "c", "d"])
    await sql(
      name,
      `CREATE TABLE ${table} (id bigint PRIMARY KEY, at timestamptz, note text);
       INSERT INTO ${table} SELECT n, now() - n * interval '1 s', md5(n::text) || md5((n * 7)::text)
         FROM generate_series(1, ${Math.round(count / 4)}) n;
       CREATE INDEX ON ${table} (note); CREATE INDEX ON ${table} (at)`,
    );
  const path = join(folder, `${name}.dump`);
  run("pg_dump", "-Fc", "-f", path, name);
  return path;
}

/** @param {string} dump @param {number} count of its rows */
async function restoring(dump, count) {
  /** Seconds of each round. @type {Record<string, number[]>} */
  const times = { restore: [], careful: [], step: [], filling: [], counting: [] };
  const add = (/** @type {string} */ what, /** @type {number} */ time) => times[what]?.push(time);
  const byHand = async () => {
    await sql("postgres", "DROP DATABASE IF EXISTS by_hand");
    await sql("postgres", "CHECKPOINT");
    const made = timed(() => run("createdb", "--template=template0", "by_hand"));
    const flags = ["-j", String(jobs), "--exit-on-error"];
    const restored = timed(() => run("pg_restore", ...flags, "-d", "by_hand", dump));
    const analysed = timed(() =>
      run("vacuumdb", "--analyze-only", "-j", String(jobs), "-d", "by_hand"),
    );
    add("restore", restored);
    add("careful", made + restored + analysed);
  };
  const step = async () => {
    await dropPrevious();
    await sql("postgres", "CHECKPOINT");
    const { seconds, log } = action("db-restore", "live", {
      dump,
      confirm: "live",
      jobs: String(jobs),
    });
    add("step", seconds);
    add("filling", Number(/^Restored .* in ([\d.]+) s\.$/m.exec(log)?.[1]));
    add("counting", Number(/^Counted .* in ([\d.]+) s\.$/m.exec(log)?.[1]));
  };
  // The first of each warms up the caches, and makes the database that the step replaces.
  for (let round = 0; round <= repeats; round++) {
    for (const contestant of round % 2 === 0 ? [byHand, step] : [step, byHand]) await contestant();
    if (round === 0) for (const all of Object.values(times)) all.pop();
  }
  const of = (/** @type {string} */ what) => median(times[what] ?? []);
  const task = `restore ${count.toLocaleString("en")} rows`;
  keepMeasured(
    { task, kind: "ours", way: "db-restore", seconds: of("step") },
    { task, kind: "shell", way: "createdb, `pg_restore -j`, ANALYZE", seconds: of("careful") },
    { task, kind: "limit", way: "`pg_restore -j` alone", seconds: of("restore") },
  );
  console.log(`restore of ${count} rows with ${jobs} jobs, medians of ${repeats} rounds in turn`);
  console.log(`  pg_restore -j by hand: ${of("restore").toFixed(2)} s`);
  console.log(`  createdb, pg_restore -j and ANALYZE by hand: ${of("careful").toFixed(2)} s`);
  console.log(
    `  db-restore: ${of("step").toFixed(2)} s, of which restoring and reading in full ${of("filling").toFixed(2)} s, ANALYZE and counting ${of("counting").toFixed(2)} s`,
  );
  ratio("restoring alone, against pg_restore by hand", of("filling"), of("restore"));
  ratio("the whole step, against pg_restore by hand", of("step"), of("restore"));
  ratio("the whole step, against all three by hand", of("step"), of("careful"));
}

/** @param {string} small @param {string} large */
async function downtime(small, large) {
  /** @type {Record<string, number[]>} */
  const measured = { small: [], large: [] };
  for (let time = 0; time < repeats + 2; time++)
    for (const [name, dump] of Object.entries({ small, large })) {
      const { outputs } = action("db-restore", `down_${name}`, { dump, confirm: `down_${name}` });
      // The first one makes the database: nothing goes down.
      if (time > 0) measured[name]?.push(Number(outputs["downtime-ms"]));
    }
  for (const [count, dump] of /** @type {const} */ ([
    [Math.round(rows / 10), "small"],
    [rows, "large"],
  ]))
    keepMeasured({
      ...{ task: `swap in ${count.toLocaleString("en")} rows`, kind: "ours" },
      ...{ way: "the time without the database", seconds: median(measured[dump] ?? []) / 1000 },
    });
  console.log("downtime-ms, all swaps");
  console.log(`  ${Math.round(rows / 10)} rows: ${measured.small?.join(", ")}`);
  console.log(`  ${rows} rows: ${measured.large?.join(", ")}`);
  ratio("ten times the data", median(measured.large ?? []), median(measured.small ?? []));
}

async function migrating() {
  const directory = join(folder, "migrations");
  mkdirSync(directory);
  const files = Array.from({ length: migrations }, (_, n) => {
    // node-pg-migrate wants a moment in front of the name.
    const file = join(directory, `${1_700_000_000_000 + n}_step.sql`);
    writeFileSync(
      file,
      `CREATE TABLE t${n} (id int PRIMARY KEY);\nINSERT INTO t${n} VALUES (${n});\n`,
    );
    return file;
  });
  const cli = installRival();
  /** @param {string} database @param {string[]} flags */
  const byRival = (database, ...flags) =>
    timed(() =>
      execFileSync(process.execPath, [cli, "up", "-m", directory, ...flags], {
        env: { ...env, DATABASE_URL: `postgresql://super@127.0.0.1:${port}/${database}` },
        stdio: ["ignore", "ignore", "inherit"],
      }),
    );
  const psql = (/** @type {string[]} */ ...args) =>
    run("psql", "-qX", "-v", "ON_ERROR_STOP=1", ...args);
  /** @type {import("./measure.mjs").Measured["kind"][]} */
  const kinds = ["ours", "tool", "tool", "limit", "shell"];
  /** What each does with an empty database. @type {Record<string, (database: string) => number>} */
  const contestants = {
    "db-migrate": (database) => action("db-migrate", database, { directory }).seconds,
    [`${rival}, all in one transaction`]: (database) => byRival(database),
    [`${rival}, a transaction for each`]: (database) =>
      byRival(database, "--no-single-transaction"),
    "psql, one process for all": (database) =>
      timed(() => psql("-d", database, ...files.flatMap((file) => ["-f", file]))),
    "psql, file by file": (database) =>
      timed(() => {
        for (const file of files) psql("-1", "-d", database, "-f", file);
      }),
  };
  /** @type {Record<string, number[]>} */
  const times = {};
  for (let round = 0; round < repeats; round++)
    for (const [name, contestant] of Object.entries(contestants)) {
      await sql("postgres", "DROP DATABASE IF EXISTS migrated");
      await sql("postgres", "CREATE DATABASE migrated");
      times[name] = [...(times[name] ?? []), contestant("migrated")];
    }
  const task = `apply ${migrations.toLocaleString("en")} small migrations`;
  for (const [index, [way, all]] of Object.entries(times).entries())
    keepMeasured({ task, kind: kinds[index] ?? "tool", way, seconds: median(all) });
  const [ours = Number.NaN, ...theirs] = Object.values(times).map(median);
  console.log(`${migrations} small migrations, medians of ${repeats} rounds in turn`);
  console.log(`  db-migrate: ${ours.toFixed(2)} s`);
  for (const [index, name] of Object.keys(contestants).slice(1).entries())
    ratio(`${name} ${theirs[index]?.toFixed(2)} s; db-migrate`, ours, theirs[index] ?? Number.NaN);
}

/** @returns the path of its program */
function installRival() {
  const place = join(folder, "rival");
  mkdirSync(place);
  writeFileSync(join(place, "package.json"), "{}");
  const flags = ["--no-audit", "--no-fund", "--ignore-scripts"];
  execFileSync("npm", ["install", "--prefix", place, ...flags, rival, "pg"], { stdio: "ignore" });
  const { bin } = JSON.parse(
    readFileSync(join(place, "node_modules/node-pg-migrate/package.json"), "utf8"),
  );
  return join(place, "node_modules/node-pg-migrate", bin["node-pg-migrate"]);
}

/** Runs a step from dist/. @param {string} name @param {string} database @param {Record<string, string>} inputs */
function action(name, database, inputs) {
  const outputFile = join(folder, "output");
  writeFileSync(outputFile, "");
  const given = Object.entries(inputs).map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value]);
  let log = "";
  const seconds = timed(() => {
    log = execFileSync(process.execPath, [join(root, "dist", `${name}.js`)], {
      encoding: "utf8",
      maxBuffer: 1 << 28,
      env: {
        ...env,
        HOME: folder,
        XDG_STATE_HOME: join(folder, "state"),
        GITHUB_OUTPUT: outputFile,
        "INPUT_DATABASE-URL": `postgresql://super@127.0.0.1:${port}/${database}`,
        ...Object.fromEntries(given),
      },
    });
  });
  /** @type {Record<string, string>} */
  const outputs = {};
  for (const [, key = "", , value = ""] of readFileSync(outputFile, "utf8").matchAll(
    /^(.+?)<<(\S+)\n([\s\S]*?)\n\2$/gm,
  ))
    outputs[key] = value;
  return { seconds, log, outputs };
}

/** @param {() => unknown} body */
function timed(body) {
  const began = performance.now();
  body();
  return (performance.now() - began) / 1000;
}

/** @param {string} what @param {number} ours @param {number} theirs */
function ratio(what, ours, theirs) {
  console.log(`  ${what}: ${ours.toFixed(2)}, ratio ${(ours / theirs).toFixed(2)}`);
}

async function freePort() {
  const listener = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => listener.once("listening", resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  return address !== null && typeof address === "object" ? address.port : 0;
}
