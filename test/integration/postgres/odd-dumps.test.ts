import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { actAs, actors } from "./roles.js";
import { runStep } from "./step.js";

let cluster: Cluster;
let folder: string;
beforeAll(async () => {
  cluster = await startCluster();
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-odd-"));
});
afterAll(() => {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});
/** A database to restore, and another that dumps are of, both the actor's. */
async function prepare() {
  for (const name of await cluster.databases())
    if (name !== "postgres") await cluster.sql("postgres", `DROP DATABASE ${name} WITH (FORCE)`);
  await cluster.own("postgres", "CREATE DATABASE source TEMPLATE template0");
  await cluster.own("postgres", "CREATE DATABASE shop TEMPLATE template0");
  await cluster.own("source", "CREATE TABLE t (n int); INSERT INTO t VALUES (1), (2)");
  await cluster.own("shop", "CREATE TABLE live (n int); INSERT INTO live VALUES (7)");
}

const restore = (dump: string, more: Record<string, string> = {}) =>
  runStep("db-restore", {
    "database-url": cluster.url("shop"),
    dump,
    confirm: "shop",
    "allow-missing": "*",
    "max-row-loss": "100%",
    ...more,
  });

function dumped(format: "-Fc" | "-Fp", ...more: string[]) {
  const path = join(folder, `${Math.random()}`);
  cluster.run("pg_dump", format, ...more, `--file=${path}`, "source");
  return path;
}

async function untouched() {
  expect(await cluster.sql("shop", "SELECT n FROM live")).toEqual([{ n: 7 }]);
  expect((await cluster.databases()).filter((name) => name.startsWith("shop"))).toEqual(["shop"]);
}

describe.each(actors)("a plain dump, by %s,", (actor) => {
  beforeEach(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  /** As a pg_dump since August 2025 writes it, whichever the machine's own is. */
  const restricted = (opening: string, closing: string) => {
    const text = readFileSync(dumped("-Fp"), "utf8").replace(/^\\(?:un)?restrict .*\n/gm, "");
    const path = join(folder, `${Math.random()}.sql`);
    writeFileSync(
      path,
      text
        .replace(/^SET statement_timeout/m, `${opening}\n$&`)
        .replace(/^--\n-- PostgreSQL database dump complete\n--\n/m, `$&\n${closing}\n`),
    );
    return path;
  };

  it("may say that no psql command may follow", async () => {
    const key = "q8gdsXkFlsmTI2bR0pFmEo2xKbEJ1u2yr4vYcN3mhyoUxQ9jJ6SWQ5nCqzhQGfP";
    const { code, log } = await restore(restricted(`\\restrict ${key}`, `\\unrestrict ${key}`));
    expect(code, log).toBe(0);
    expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM t")).toEqual([{ n: 2 }]);
  });

  const touched = () => join(folder, "touched");
  for (const [what, opening, closing] of [
    ["a shell command in its key", "\\restrict k", () => `\\unrestrict \`touch ${touched()}\``],
    ["a command behind its key", "\\restrict k", () => `\\unrestrict k\\!touch\${IFS}${touched()}`],
    ["another command", "\\restrict k", () => `\\unrestrict k\n\\! touch ${touched()}`],
    [
      "quotes that mean something else from there on",
      "SET standard_conforming_strings = off;\nSELECT '\\'';\n\\! touch touched\n--'",
      () => "",
    ],
    [
      "a setting that makes them so",
      "SELECT pg_catalog.set_config('standard_conforming_strings', 'off', false);\nSELECT '\\'';\n\\! touch touched\n--'",
      () => "",
    ],
  ] as const)
    it(`is refused with ${what}`, async () => {
      const { code, log } = await restore(restricted(opening, closing()));
      expect(code, log).toBe(1);
      expect(log).toContain("would act beyond the database");
      expect(existsSync(touched())).toBe(false);
      await untouched();
    });

  it("of pg_dump 17 is refused by a server that does not know its settings", async () => {
    const [row] = await cluster.sql<{ number: string }>(
      "postgres",
      "SELECT current_setting('server_version_num') AS number",
    );
    const { code, log } = await restore(restricted("SET transaction_timeout = 0;", ""));
    expect(code).toBe(Number(row?.number) < 170_000 ? 1 : 0);
    if (code === 0) return;
    const [, command = ""] = /(sed -i '.*?') dump\.sql/.exec(log) ?? [];
    expect(command).toBe("sed -i '/^SET transaction_timeout = 0;$/d'");
    await untouched();
  });
});

describe.each(actors)("a dump of a pg_dump before 10.3, by %s,", (actor) => {
  beforeEach(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  it("finds its tables in the schema that it set, and is restored", async () => {
    await cluster.own("source", "CREATE SCHEMA hr; CREATE TABLE hr.people (n int)");
    const text = readFileSync(dumped("-Fp"), "utf8");
    const path = join(folder, "old.sql");
    writeFileSync(
      path,
      text
        .replace(
          "CREATE TABLE hr.people",
          "SET search_path = hr, pg_catalog;\n\nCREATE TABLE people",
        )
        .replace(
          "CREATE TABLE public.t",
          "SET search_path = public, pg_catalog;\n\nCREATE TABLE t",
        ),
    );
    const { code, log } = await restore(path);
    expect(code, log).toBe(0);
    expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM hr.people")).toEqual([
      { n: 0 },
    ]);
  });
});

describe.each(actors)("what is refused of a dump, by %s,", (actor) => {
  beforeEach(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  it("is named with its line, also far down", async () => {
    const text = readFileSync(dumped("-Fp"), "utf8");
    const padding = `-- ${"x".repeat(97)}\n`.repeat(25_000);
    const end = "\n--\n-- PostgreSQL database dump complete";
    const far = text.replace(end, `\n${padding}\nDROP DATABASE shop;\n${end}`);
    const path = join(folder, "far.sql");
    writeFileSync(path, far);
    const line = far.slice(0, far.indexOf("DROP DATABASE")).split("\n").length;
    expect(far.indexOf("DROP DATABASE")).toBeGreaterThan(2 << 20);
    const { code, log } = await restore(path);
    expect(code).toBe(1);
    expect(log).toContain(`line ${line}: "DROP DATABASE shop"`);
    await untouched();
  });

  it("is a role that only privileges name, until these are left out", async () => {
    await cluster.sql("postgres", 'CREATE ROLE "Night shift"');
    await cluster.own("source", 'GRANT SELECT ON t TO "Night shift"');
    const [archive, plain] = [dumped("-Fc"), dumped("-Fp")];
    await cluster.sql("source", 'DROP OWNED BY "Night shift"');
    await cluster.sql("postgres", 'DROP ROLE "Night shift"');
    const { code, log } = await restore(archive, { "dry-run": "true" });
    expect(code).toBe(1);
    expect(log).toContain('CREATE ROLE "Night shift"; Or, for an archive, set no-privileges.');
    const text = await restore(plain, { "no-privileges": "true" });
    expect(text.code).toBe(1);
    expect(text.log).toContain('"no-privileges" works with archives only');
    await untouched();
    const without = await restore(archive, { "no-privileges": "true" });
    expect(without.code, without.log).toBe(0);
    expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM t")).toEqual([{ n: 2 }]);
  });
});

describe.each(actors)("what a database can hold, by %s,", (actor) => {
  beforeEach(async () => {
    await actAs(cluster, actor);
    await prepare();
  });

  it("keeps large objects, ICU collations and its own locale", async () => {
    await cluster.sql("postgres", "DROP DATABASE source");
    for (const name of ["source", "german"])
      await cluster.own(
        "postgres",
        `CREATE DATABASE ${name} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER icu ICU_LOCALE 'de-u-kn'`,
      );
    await cluster.own(
      "source",
      `CREATE COLLATION numbers (provider = icu, locale = 'en-u-kn-true');
       CREATE TABLE words (word text COLLATE numbers PRIMARY KEY, picture oid);
       INSERT INTO words SELECT 'w' || n, lo_from_bytea(0, convert_to('picture ' || n, 'UTF8'))
         FROM generate_series(1, 20) n`,
    );
    const path = dumped("-Fc");
    const { code, log, outputs } = await runStep("db-restore", {
      "database-url": cluster.url("german"),
      dump: path,
      confirm: "german",
    });
    expect(code, log).toBe(0);
    expect(
      await cluster.sql(
        "german",
        "SELECT convert_from(lo_get(picture), 'UTF8') AS p FROM words WHERE word = 'w7'",
      ),
    ).toEqual([{ p: "picture 7" }]);
    expect(
      await cluster.sql(
        "german",
        "SELECT string_agg(word, ' ' ORDER BY word) AS w FROM words WHERE word IN ('w10', 'w9')",
      ),
    ).toEqual([{ w: "w9 w10" }]);
    const locale = (name: string) =>
      cluster.sql(
        "postgres",
        `SELECT datlocprovider, datcollate FROM pg_database WHERE datname = '${name}'`,
      );
    expect(await locale("german")).toEqual(await locale(outputs["previous-database"] ?? ""));
    expect(await locale("german")).toMatchObject([{ datlocprovider: "i" }]);
    await cluster.sql("postgres", "DROP DATABASE german WITH (FORCE)");
  });

  for (const format of ["-Fc", "-Fp"] as const)
    for (const [encoding, names] of [
      ["LATIN1", ["Größe", "Übersicht"]],
      ["LATIN2", ["Łódź", "Žofie"]],
      ["WIN1251", ["заказы", "склад"]],
      ["EUC_JP", ["注文", "倉庫"]],
      ["EUC_TW", ["訂單", "倉庫"]],
    ] as const)
      it(`has its names in the encoding of the dump, ${encoding}, ${format}`, async () => {
        const [table, schema] = names;
        const all = `CREATE SCHEMA "${schema}"; CREATE TABLE "${schema}"."${table}" (n int); INSERT INTO "${schema}"."${table}" VALUES (1);
          CREATE TABLE "${table}" (n int); INSERT INTO "${table}" VALUES (1); CREATE VIEW "${schema}" AS SELECT 1 AS n`;
        await cluster.own("source", all);
        await cluster.own("shop", `DROP TABLE live; CREATE TABLE t (n int); ${all}`);
        const whole = await restore(dumped(format, `--encoding=${encoding}`), {
          "allow-missing": "",
          "max-row-loss": "50%",
        });
        expect(whole.code, whole.log).toBe(0);
        expect(JSON.parse(whole.outputs.rows ?? "")).toEqual({
          [`${schema}.${table}`]: 1,
          [`public.${table}`]: 1,
          "public.t": 2,
        });
        await cluster.own("source", `DROP SCHEMA "${schema}" CASCADE`);
        const less = await restore(dumped(format, `--encoding=${encoding}`), {
          "allow-missing": "",
        });
        expect(less.code, less.log).toBe(1);
        expect(less.log).toContain(`schema ${schema}`);
      });

  it("is not taken for whole when the archive is cut behind what is restored first", async () => {
    await cluster.own(
      "source",
      "CREATE TABLE late AS SELECT n, md5(n::text) AS x FROM generate_series(1, 200000) n",
    );
    const path = dumped("-Fc");
    const content = readFileSync(path);
    const cut = join(folder, "cut.dump");
    writeFileSync(cut, content.subarray(0, Math.round(content.length * 0.7)));
    const { code, log } = await restore(cut);
    expect(code).toBe(1);
    expect(log).toMatch(/is damaged: .+/);
    expect(log).not.toContain("shop_restore_");
    await untouched();
    const dry = await restore(cut, { "dry-run": "true" });
    expect(dry.code).toBe(1);
    expect(dry.log).toContain("is damaged");
  });
});
