// PostgreSQL steps against doing it by hand, all in one run on one server.
//   npm run build && node bench/postgres.mjs [rows = 200000] [migrations = 1000] [repeats = 3]
// Numbers that matter are ratios and downtime; seconds depend on the machine.
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

const [rows = 200_000, migrations = 1000, repeats = 3] = process.argv.slice(2).map(Number);
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
  await restoring(large);
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

/** @param {string} dump */
async function restoring(dump) {
  const byHand = [];
  const ours = [];
  const whole = [];
  for (let time = 0; time < repeats; time++) {
    await sql("postgres", "DROP DATABASE IF EXISTS by_hand");
    await sql("postgres", "CREATE DATABASE by_hand TEMPLATE template0");
    byHand.push(
      timed(() => run("pg_restore", "-j", String(jobs), "--exit-on-error", "-d", "by_hand", dump)),
    );
    const step = action("db-restore", "live", { dump, confirm: "live", jobs: String(jobs) });
    whole.push(step.seconds);
    ours.push(Number(/^Restored .* in ([\d.]+) s\.$/m.exec(step.log)?.[1]));
    if (time === 0) console.log(step.log.replace(/^.*::.*$\n/gm, "").replace(/^ {2}\|.*\n/gm, ""));
  }
  console.log(`restore of ${rows} rows with ${jobs} jobs, best of ${repeats}`);
  console.log(`  pg_restore -j by hand       ${best(byHand).toFixed(2)} s`);
  ratio("restoring alone", best(ours), best(byHand));
  ratio("whole step: full read before, restore, ANALYZE, count, swap", best(whole), best(byHand));
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
  console.log("downtime-ms, all swaps");
  console.log(`  ${Math.round(rows / 10)} rows: ${measured.small?.join(", ")}`);
  console.log(`  ${rows} rows: ${measured.large?.join(", ")}`);
  ratio("ten times the data", median(measured.large ?? []), median(measured.small ?? []));
}

async function migrating() {
  const directory = join(folder, "migrations");
  mkdirSync(directory);
  for (let n = 0; n < migrations; n++)
    writeFileSync(
      join(directory, `${String(n).padStart(5, "0")}_step.sql`),
      `CREATE TABLE t${n} (id int PRIMARY KEY);\nINSERT INTO t${n} VALUES (${n});\n`,
    );
  for (const name of ["migrated", "by_psql", "by_psql_once"])
    await sql("postgres", `CREATE DATABASE ${name}`);
  const files = Array.from({ length: migrations }, (_, n) =>
    join(directory, `${String(n).padStart(5, "0")}_step.sql`),
  );
  const byFile = timed(() => {
    for (const file of files)
      run("psql", "-qX1", "-v", "ON_ERROR_STOP=1", "-d", "by_psql", "-f", file);
  });
  const once = timed(() =>
    run(
      "psql",
      "-qX",
      "-v",
      "ON_ERROR_STOP=1",
      "-d",
      "by_psql_once",
      ...files.flatMap((file) => ["-f", file]),
    ),
  );
  const step = action("db-migrate", "migrated", { directory });
  console.log(`${migrations} small migrations`);
  console.log(`  psql file by file           ${byFile.toFixed(2)} s`);
  console.log(`  psql, one process for all   ${once.toFixed(2)} s`);
  ratio("db-migrate, against psql file by file", step.seconds, byFile);
  ratio("db-migrate, against one psql (no record, no transactions)", step.seconds, once);
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

/** @param {number[]} numbers */
function best(numbers) {
  return Math.min(...numbers);
}

/** @param {number[]} numbers */
function median(numbers) {
  return (
    numbers.toSorted((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN
  );
}

async function freePort() {
  const listener = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => listener.once("listening", resolve));
  const address = listener.address();
  await new Promise((resolve) => listener.close(resolve));
  return address !== null && typeof address === "object" ? address.port : 0;
}
