import { execFileSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { actAs, actors } from "./roles.js";
import { runStep } from "./step.js";

const database = `Shop "two"-x y`;
const quoted = `"${database.replaceAll('"', '""')}"`;
let cluster: Cluster;
let folder: string;
let dumps: Record<string, string> = {};

beforeAll(async () => {
  cluster = await startCluster({ max_prepared_transactions: "2", wal_level: "logical" });
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-restore-"));
  await cluster.sql(
    "postgres",
    "CREATE ROLE app LOGIN PASSWORD 'app'; CREATE ROLE reader; CREATE ROLE weak LOGIN PASSWORD 'weak'",
  );
  await actAs(cluster, "a superuser");
  await cluster.sql("postgres", "GRANT app, reader TO keeper");
});

/** Dumps of a database whose things are the actor's, and another's of whom it is a member. */
async function prepare() {
  dumps = {};
  await cluster.sql("postgres", "DROP DATABASE IF EXISTS source");
  await cluster.own("postgres", "CREATE DATABASE source");
  await cluster.own(
    "source",
    `CREATE TABLE "Odd ""t" (id int PRIMARY KEY, note text);
     INSERT INTO "Odd ""t" SELECT n, repeat(md5(n::text), 2) FROM generate_series(1, 5000) n;
     CREATE TABLE parts (id int, k int) PARTITION BY LIST (k);
     CREATE TABLE parts_1 PARTITION OF parts FOR VALUES IN (1);
     INSERT INTO parts SELECT n, 1 FROM generate_series(1, 100) n;
     GRANT CREATE ON SCHEMA public TO app; ALTER TABLE parts OWNER TO app; GRANT SELECT ON parts TO reader;
     CREATE FUNCTION f() RETURNS text LANGUAGE sql AS $$ SELECT 'DROP DATABASE x; \\! ' $$`,
  );
  const dump = (name: string, ...args: string[]) => {
    dumps[name] = join(folder, name);
    rmSync(dumps[name], { recursive: true, force: true });
    cluster.run("pg_dump", ...args, `--file=${dumps[name]}`, "source");
    return dumps[name];
  };
  dump("custom", "-Fc");
  dump("directory", "-Fd");
  dump("plain");
  dump("inserts", "--inserts");
  dump("create", "--create", "--clean");
  dump("tar", "-Ft");
  dumps.gzip = join(folder, "gzip");
  writeFileSync(dumps.gzip, gzipSync(readFileSync(dumps.plain ?? "")));
}

afterAll(() => {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  for (const name of await cluster.databases())
    if (name.startsWith("Shop") || name === "fresh")
      await cluster.sql("postgres", `DROP DATABASE "${name.replaceAll('"', '""')}" WITH (FORCE)`);
  await cluster.sql("postgres", `CREATE DATABASE ${quoted} OWNER app`);
  await cluster.own(
    database,
    "CREATE TABLE live (n int); INSERT INTO live SELECT generate_series(1, 7)",
  );
});

/** The dumps are of another database: all that is there may go. */
const anything = { "allow-missing": "*", "max-row-loss": "100%" };

const restore = (dump: string, more: Record<string, string> = {}, env = {}) =>
  runStep(
    "db-restore",
    { "database-url": cluster.url(database), dump, confirm: database, ...anything, ...more },
    env,
  );

/** The original serves, and nothing else is there. */
async function untouched() {
  expect(await cluster.sql(database, "SELECT count(*)::int AS n FROM live")).toEqual([{ n: 7 }]);
  expect((await cluster.databases()).filter((name) => name.startsWith("Shop"))).toEqual([database]);
}

describe.each(actors)("db-restore by %s", (actor) => {
  beforeAll(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  for (const kind of ["custom", "directory", "plain", "gzip", "inserts"])
    it(`restores a ${kind} dump, keeps the original, and goes back by the command it prints`, async () => {
      const { code, outputs, log, summary } = await restore(dumps[kind] ?? "", { jobs: "2" });
      expect(code, log).toBe(0);
      expect(outputs).toMatchObject({ result: "restored", tables: "2" });
      expect(JSON.parse(outputs.rows ?? "")).toEqual({
        'public.Odd "t': 5000,
        "public.parts": 100,
      });
      expect(Number(outputs["downtime-ms"])).toBeGreaterThan(0);
      const previous = outputs["previous-database"] ?? "";
      expect(previous).toMatch(/^Shop "two"-x y_before_\d{14}$/);
      expect(await cluster.sql(database, "SELECT count(*)::int AS n FROM parts")).toEqual([
        { n: 100 },
      ]);
      expect(
        await cluster.sql(database, "SELECT tableowner FROM pg_tables WHERE tablename = 'parts'"),
      ).toEqual([{ tableowner: "app" }]);
      expect(await cluster.sql(previous, "SELECT count(*)::int AS n FROM live")).toEqual([
        { n: 7 },
      ]);

      const command = /^ {2}\| (psql -X .*)$/m.exec(log)?.[1] ?? "no command";
      const [head = "", above = ""] = summary.split("**The restored database");
      expect(head).toMatch(/^### db-restore: restored, after \d+\.\d s\n/);
      expect(head).toContain(
        `2 tables, 5100 rows. It refused connections for ${outputs["downtime-ms"]} ms.`,
      );
      expect(head).toContain(`kept as Shop "two"&#45;x y&#95;before&#95;`);
      expect(head).toContain(`\n\`\`\`\n${command}\n\`\`\`\n`);
      expect(above).not.toBe("");
      execFileSync("bash", ["-c", command], {
        env: {
          PATH: `${cluster.programs}:${process.env.PATH}`,
          PGPASSWORD: (cluster.actor ?? cluster).password,
        },
        stdio: "pipe",
      });
      expect(await cluster.sql(database, "SELECT count(*)::int AS n FROM live")).toEqual([
        { n: 7 },
      ]);
      const after = previous.replace("_before_", "_after_");
      expect(await cluster.sql(after, "SELECT count(*)::int AS n FROM parts")).toEqual([
        { n: 100 },
      ]);
    });

  it("restores a database that is not there yet", async () => {
    const { code, log, outputs } = await runStep("db-restore", {
      "database-url": cluster.url("fresh"),
      dump: dumps.custom ?? "",
      confirm: "fresh",
      // Without it, only a superuser could give a table in public to app.
      owner: cluster.actor === undefined ? "" : "app",
    });
    expect(code, log).toBe(0);
    expect(outputs["previous-database"]).toBe("");
    expect(await cluster.sql("fresh", "SELECT count(*)::int AS n FROM parts")).toEqual([
      { n: 100 },
    ]);
  });

  it("carries over all that hangs on the database itself", async () => {
    const ofSuperuser = `ALTER DATABASE ${quoted} SET app.name TO 'it''s'; ALTER ROLE reader IN DATABASE ${quoted} SET work_mem TO '7MB';`;
    await cluster.sql(
      "postgres",
      `ALTER DATABASE ${quoted} SET search_path TO "$user", public, "a, b";
       ALTER DATABASE ${quoted} SET default_transaction_read_only TO on;
       ${cluster.actor === undefined ? ofSuperuser : `ALTER ROLE keeper IN DATABASE ${quoted} SET work_mem TO '7MB';`}
       REVOKE ALL ON DATABASE ${quoted} FROM PUBLIC;
       GRANT CONNECT ON DATABASE ${quoted} TO reader WITH GRANT OPTION;
       COMMENT ON DATABASE ${quoted} IS 'the shop''s';
       ALTER DATABASE ${quoted} CONNECTION LIMIT 42`,
    );
    const facts = `SELECT pg_get_userbyid(datdba) AS owner, datacl::text, datconnlimit, datcollate, encoding,
        shobj_description(oid, 'pg_database') AS comment,
        (SELECT array_agg(setconfig::text || setrole ORDER BY setrole) FROM pg_db_role_setting WHERE setdatabase = d.oid) AS settings
      FROM pg_database d WHERE datname = '${database}'`;
    const before = await cluster.sql("postgres", facts);
    const { code, log } = await restore(dumps.custom ?? "");
    expect(code, log).toBe(0);
    expect(await cluster.sql("postgres", facts)).toEqual(before);
  });

  const cut = (kind: string, bytes: number) => () => {
    const path = join(folder, `cut-${kind}-${bytes}`);
    cpSync(dumps[kind] ?? "", path);
    truncateSync(path, readFileSync(path).length + bytes);
    return path;
  };
  const changed = (name: string, from: string | RegExp, to: string) => () => {
    const path = join(folder, name);
    const text = readFileSync(dumps.plain ?? "", "utf8");
    expect(text).toMatch(from);
    writeFileSync(path, text.replace(from, to));
    return path;
  };
  const damages: [string, () => string, RegExp][] = [
    ["a cut custom archive", cut("custom", -2000), /is damaged/],
    ["an empty file", () => cut("custom", -1e9)(), /empty/],
    [
      "a directory without one of its files",
      () => {
        const path = join(folder, "lacking");
        cpSync(dumps.directory ?? "", path, { recursive: true });
        const file = readdirSync(path).find((name) => /^\d+\.dat/.test(name)) ?? "";
        rmSync(join(path, file));
        return path;
      },
      /is damaged/,
    ],
    [
      "a plain dump cut inside COPY",
      changed("in-copy", /(\n100\t[\s\S]*)$/, "\n"),
      /within the rows/,
    ],
    [
      "a plain dump without its end",
      changed("no-end", /-- PostgreSQL database dump complete/, ""),
      /incomplete/,
    ],
    ["a cut gzip", cut("gzip", -500), /is damaged/],
    ["a tar archive", () => dumps.tar ?? "", /tar archive[\s\S]*pg_restore --file/],
    [
      "zstd",
      () => {
        writeFileSync(join(folder, "z"), Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0]));
        return join(folder, "z");
      },
      /zstd -d/,
    ],
    [
      "something else",
      () => {
        writeFileSync(join(folder, "text"), "SELECT 1;\n");
        return join(folder, "text");
      },
      /is no dump/,
    ],
    [
      "a version that pg_restore does not know",
      () => {
        const path = join(folder, "future");
        const bytes = Buffer.from(readFileSync(dumps.custom ?? ""));
        bytes[6] = 99;
        writeFileSync(path, bytes);
        return path;
      },
      /unsupported version/,
    ],
    [
      "pg_dump --create --clean",
      () => dumps.create ?? "",
      /DROP DATABASE[\s\S]*CREATE DATABASE[\s\S]*connect/,
    ],
    [
      "a shell command",
      changed("shell", /^CREATE TABLE/m, "SELECT 1 \\! touch /tmp/x\n;CREATE TABLE"),
      /command of psql/,
    ],
    ["a missing role", changed("role", /TO reader/, "TO nobody_here"), /lacks: nobody_here/],
    [
      "a missing extension",
      changed("extension", /^CREATE TABLE/m, "CREATE EXTENSION nowhere;\nCREATE TABLE"),
      /not installed: nowhere/,
    ],
    [
      "an error in the middle",
      changed("error", /^CREATE FUNCTION/m, "SELECT 1/0;\nCREATE FUNCTION"),
      /division by zero[\s\S]*could not be restored/,
    ],
    [
      "a violated constraint",
      changed("unique", /\n2\t/, "\n1\t"),
      /Odd ""t_pkey|could not create unique index[\s\S]*could not be restored/,
    ],
  ];
  for (const [what, make, why] of damages)
    it(`refuses ${what}, and the original serves`, async () => {
      const { code, log, outputs } = await restore(make());
      expect(code, log).toBe(1);
      expect(log).toMatch(why);
      expect(outputs.result).toBe("failed");
      await untouched();
    });

  it("refuses what the file of expectations does not allow", async () => {
    writeFileSync(join(folder, "expect.yml"), "tables: { parts: { rows: 101 } }");
    const { code, log } = await restore(dumps.custom ?? "", {
      expect: join(folder, "expect.yml"),
    });
    expect(code).toBe(1);
    expect(log).toContain("100, at least 101 was expected");
    await untouched();
  });

  it("leaves out what is to be as in a baseline, and says so, dry run or not", async () => {
    writeFileSync(
      join(folder, "same.yml"),
      `tables: { parts: { rows: { min: 100, same-as-baseline: true }, sums: { id: { same-as-baseline: true } } } }
splits: { people: [parts] }`,
    );
    for (const dry of ["true", "false"]) {
      const options = { expect: join(folder, "same.yml"), "dry-run": dry };
      const { code, log } = await restore(dumps.custom ?? "", options);
      expect(code, log).toBe(0);
      const said = log.match(/^Not checked of .*$/gm) ?? [];
      expect(said).toHaveLength(1);
      expect(said[0]).toMatch(/baseline[^:]*: rows of parts, sum of parts\.id, split of people\.$/);
    }
  });

  it("refuses a wrong file of expectations before it restores anything", async () => {
    writeFileSync(join(folder, "typo.yml"), "tables: { parts: { row: 1 } }");
    const { code, log } = await restore(dumps.custom ?? "", {
      expect: join(folder, "typo.yml"),
      "dry-run": "true",
    });
    expect(code).toBe(1);
    expect(log).toContain("tables.parts.row: there is no such setting here; allowed are columns");
    expect(log).not.toContain("Read the statements");
  });

  it("applies migrations before the swap; one that fails leaves the original", async () => {
    const migrations = mkdtempSync(join(folder, "migrations-"));
    writeFileSync(join(migrations, "1.sql"), "ALTER TABLE parts ADD extra int DEFAULT 3");
    expect((await restore(dumps.plain ?? "", { migrations })).code).toBe(0);
    expect(await cluster.sql(database, "SELECT max(extra) AS n FROM parts")).toEqual([{ n: 3 }]);
    expect(await cluster.sql(database, "SELECT name FROM schema_migrations")).toEqual([
      { name: "1.sql" },
    ]);
    const elsewhere = { migrations, "migrations-table": "public.applied" };
    expect((await restore(dumps.plain ?? "", elsewhere)).code).toBe(0);
    expect(await cluster.sql(database, "SELECT name FROM applied")).toEqual([{ name: "1.sql" }]);
    appendFileSync(join(migrations, "2.sql"), "SELECT nope");
    const { code, log } = await restore(dumps.plain ?? "", { migrations });
    expect(code).toBe(1);
    expect(log).toContain("2.sql:1:8");
    expect(await cluster.sql(database, "SELECT max(extra) AS n FROM parts")).toEqual([{ n: 3 }]);
  });

  it("makes a safety dump first, and prunes databases set aside long ago only", async () => {
    const old = [`${database}_before_20200101000000`, `${database}_before_20200102000000`];
    const young = `${database}_before_${new Date().toISOString().slice(0, 10).replaceAll("-", "")}000000`;
    for (const name of [...old, young, `${database}_before_notes`])
      await cluster.own("postgres", `CREATE DATABASE "${name.replaceAll('"', '""')}"`);
    // Months of db-backup, in the same folder.
    const earlier = Array.from(
      { length: 9 },
      (_, month) => `${database}_20200${month + 1}01000000.dump`,
    );
    const safety = mkdtempSync(join(folder, "safety-"));
    for (const name of earlier) writeFileSync(join(safety, name), "kept");
    const { outputs, log, code } = await restore(dumps.custom ?? "", {
      "backup-directory": safety,
      "keep-previous": "1",
      "keep-previous-days": "2",
    });
    expect(code, log).toBe(0);
    expect(readdirSync(safety)).toEqual(expect.arrayContaining(earlier));
    expect(cluster.run("pg_restore", "--list", outputs.backup ?? "")).toContain(
      "TABLE DATA public live",
    );
    expect((await cluster.databases()).filter((name) => name.startsWith("Shop"))).toEqual(
      [database, young, `${database}_before_notes`, outputs["previous-database"]].sort(),
    );
  });

  it("gives everything to another owner where that is asked", async () => {
    const { code, log } = await restore(dumps.custom ?? "", { owner: "reader" });
    expect(code, log).toBe(0);
    expect(
      await cluster.sql(
        database,
        "SELECT DISTINCT tableowner FROM pg_tables WHERE schemaname = 'public'",
      ),
    ).toEqual([{ tableowner: "reader" }]);
  });

  it("finds blockers before anything is done, all at once", async () => {
    const weak = { user: "weak", password: "weak" };
    await cluster.sql("postgres", `GRANT CONNECT ON DATABASE ${quoted} TO weak`);
    const poor = await runStep("db-restore", {
      "database-url": cluster.url(database, weak),
      dump: dumps.custom ?? "",
      confirm: database,
    });
    for (const part of ["may not create databases", "app owns it", "The dump gives things to"])
      expect(poor.log).toContain(part);

    await cluster.sql(
      database,
      "SELECT pg_create_logical_replication_slot('follower', 'test_decoding')",
    );
    await cluster.sql(database, "BEGIN; INSERT INTO live VALUES (8); PREPARE TRANSACTION 'held'");
    const { code, log } = await restore(dumps.custom ?? "");
    await cluster
      .sql(database, "ROLLBACK PREPARED 'held'; SELECT pg_drop_replication_slot('follower')")
      .catch(async () => {
        await cluster.sql(database, "ROLLBACK PREPARED 'held'");
        await cluster.sql(database, "SELECT pg_drop_replication_slot('follower')");
      });
    expect(code).toBe(1);
    expect(log).toContain("Prepared transactions block the swap: held");
    expect(log).toContain("follower");
    await untouched();
  });

  it("wants the database's name as confirm, and touches nothing on a dry run", async () => {
    const wrong = await restore(dumps.custom ?? "", { confirm: "Shop" });
    expect(wrong.log).toMatch(/"confirm" is "Shop"/);
    const dry = await restore(dumps.custom ?? "", { "dry-run": "true" });
    expect(dry.outputs.result, dry.log).toBe("planned");
    await untouched();
  });

  it("does a dry run without a dump, which finds all that is not about one", async () => {
    const dry = await restore("", { "dry-run": "true" });
    expect(dry.outputs.result, dry.log).toBe("planned");
    expect(dry.log).toContain("Would restore a dump that is yet to be made to");
    const url = new URL(cluster.url("postgres"));
    [url.username, url.password] = ["app", "app"];
    const weak = await restore("", { "dry-run": "true", "maintenance-url": url.href });
    expect(weak.log).toContain("The role *** may not create databases");
    expect((await restore("", { "dry-run": "true", confirm: "Shop" })).code).toBe(1);
    expect((await restore("")).log).toContain(
      'Input "dump" is required: only a dry run that fills nothing needs none.',
    );
    await untouched();
  });
});
