import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { runStep } from "./step.js";

let cluster: Cluster;
let folder: string;

beforeAll(async () => {
  cluster = await startCluster();
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-access-"));
  await cluster.sql("postgres", "CREATE DATABASE shop");
  await cluster.sql("shop", "CREATE TABLE t (n int); INSERT INTO t SELECT generate_series(1, 100)");
});
afterAll(() => {
  cluster.stop();
  rmSync(folder, { recursive: true, force: true });
});

type Variables = Record<string, string>;

/** Backs a database up and restores it, each through driver and programs. @returns the restore's log */
async function roundTrip(inputs: Variables, env: Variables = {}, database = "shop") {
  const directory = mkdtempSync(join(folder, "backups-"));
  const made = await runStep("db-backup", { ...inputs, directory }, env);
  expect(made.code, made.log).toBe(0);
  const dump = made.outputs.path ?? "";
  const done = await runStep("db-restore", { ...inputs, dump, confirm: database }, env);
  expect(done.code, done.log).toBe(0);
  const quoted = `"${(done.outputs["previous-database"] ?? "").replaceAll('"', '""')}"`;
  await cluster.sql("postgres", `DROP DATABASE ${quoted}`);
  return done.log;
}

describe("an owner with CREATEDB who is no superuser", () => {
  it("backs up, restores and goes back, with nothing but that role", async () => {
    await cluster.sql("postgres", "CREATE ROLE keeper LOGIN CREATEDB PASSWORD 'keeper'");
    await cluster.sql("postgres", "CREATE DATABASE kept OWNER keeper");
    const url = `postgresql://keeper:keeper@127.0.0.1:${cluster.port}/kept`;
    await cluster.sql(
      "kept",
      "CREATE TABLE t (n int); INSERT INTO t SELECT generate_series(1, 100); ALTER TABLE t OWNER TO keeper",
    );
    await roundTrip({ "database-url": url }, {}, "kept");
    expect(await cluster.sql("kept", "SELECT count(*)::int AS n FROM t")).toEqual([{ n: 100 }]);
    expect(
      await cluster.sql(
        "postgres",
        "SELECT pg_get_userbyid(datdba) AS owner FROM pg_database WHERE datname = 'kept'",
      ),
    ).toEqual([{ owner: "keeper" }]);
  });
});

describe("a server that wants TLS", () => {
  const url = (host: string, parameters: string) =>
    `postgresql://secure:secure@${host}:${cluster.port}/shop?${parameters}`;
  const certificate = (name: string) => join(folder, `${name}.crt`);

  beforeAll(async () => {
    const openssl = (...args: string[]) =>
      execFileSync("openssl", args, { cwd: folder, stdio: "pipe" });
    const authority = (name: string) =>
      openssl(
        ...["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
        ...["-keyout", `${name}.key`, "-out", `${name}.crt`, "-days", "2", "-subj", `/CN=${name}`],
      );
    authority("ours");
    authority("others");
    openssl(
      ...["req", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes"],
      ...["-keyout", "server.key", "-out", "server.csr", "-subj", "/CN=localhost"],
    );
    writeFileSync(join(folder, "names"), "subjectAltName=DNS:localhost");
    openssl(
      ...["x509", "-req", "-in", "server.csr", "-CA", "ours.crt", "-CAkey", "ours.key"],
      ...["-CAcreateserial", "-days", "2", "-extfile", "names", "-out", "server.crt"],
    );
    const { uid, gid } = statSync(cluster.folder);
    for (const name of ["server.key", "server.crt"]) {
      copyFileSync(join(folder, name), join(cluster.data, name));
      chownSync(join(cluster.data, name), uid, gid);
      chmodSync(join(cluster.data, name), 0o600);
    }
    const rules = join(cluster.data, "pg_hba.conf");
    const only = "hostssl all secure all scram-sha-256\nhostnossl all secure all reject\n";
    writeFileSync(rules, only + readFileSync(rules, "utf8"));
    await cluster.sql("postgres", "CREATE ROLE secure SUPERUSER LOGIN PASSWORD 'secure'");
    await cluster.sql("postgres", "ALTER SYSTEM SET ssl = on");
    await cluster.sql("postgres", "SELECT pg_reload_conf()");
  });

  it("is worked with by sslmode=require, whoever signed its certificate", async () => {
    await roundTrip({ "database-url": url("127.0.0.1", "sslmode=require") });
  });

  it("is worked with by verify-full and an authority of one's own", async () => {
    const root = encodeURIComponent(certificate("ours"));
    await roundTrip({
      "database-url": url("localhost", `sslmode=verify-full&sslrootcert=${root}`),
    });
    const PGSSLROOTCERT = certificate("ours");
    await roundTrip({ "database-url": url("127.0.0.1", "sslmode=verify-ca") }, { PGSSLROOTCERT });
  });

  it("is refused where it cannot be trusted, and the reason is told", async () => {
    const said = async (host: string, parameters: string, env: Variables = {}) => {
      const { code, log } = await runStep(
        "db-backup",
        { "database-url": url(host, parameters), directory: join(folder, "none") },
        env,
      );
      expect(code, log).toBe(1);
      expect(log, "a stack is for defects").not.toMatch(/\n\s+at /);
      return log;
    };
    const ours = { PGSSLROOTCERT: certificate("ours") };
    expect(await said("127.0.0.1", "sslmode=verify-full", ours)).toMatch(/127\.0\.0\.1 is not in/);
    const others = { PGSSLROOTCERT: certificate("others") };
    expect(await said("localhost", "sslmode=verify-full", others)).toMatch(/certificate|issuer/);
    expect(await said("localhost", "sslmode=verify-full")).toMatch(/no authority is known/);
    expect(await said("localhost", "sslmode=require", { PGSSLROOTCERT: "/no.crt" })).toMatch(
      /encrypted connection cannot be read.*\/no\.crt/,
    );
    expect(await said("127.0.0.1", "sslmode=disable")).toMatch(/pg_hba/);
  });
});

describe("the ways in", () => {
  it("leads through a Unix socket", async () => {
    const host = encodeURIComponent(cluster.folder);
    const password = encodeURIComponent(cluster.password);
    await roundTrip({
      "database-url": `postgresql://super:${password}@${host}:${cluster.port}/shop`,
    });
  });

  it("leads through a file of passwords, and says so when there is no password", async () => {
    const home = mkdtempSync(join(folder, "home-"));
    const file = join(home, ".pgpass");
    const escaped = cluster.password.replace(/[\\:]/g, "\\$&");
    writeFileSync(file, `127.0.0.1:${cluster.port}:*:super:${escaped}\n`, { mode: 0o600 });
    const inputs = { "database-url": `postgresql://super@127.0.0.1:${cluster.port}/shop` };
    await roundTrip(inputs, { HOME: home });
    await roundTrip(inputs, { PGPASSFILE: file });
    const away = await runStep("db-backup", { ...inputs, directory: join(folder, "none") });
    expect(away.log).toMatch(/wants a password, and there is none/);
  });

  it("leads through a service, and through PG* variables alone", async () => {
    const file = join(folder, "services");
    const place = `host=127.0.0.1\nport=${cluster.port}\nuser=super\ndbname=shop\n`;
    writeFileSync(file, `[shop]\n${place}password=${cluster.password}\n`);
    await roundTrip({}, { PGSERVICE: "shop", PGSERVICEFILE: file });
    const { port, password } = cluster;
    const variables = { PGHOST: "127.0.0.1", PGPORT: String(port), PGUSER: "super" };
    await roundTrip({}, { ...variables, PGDATABASE: "shop", PGPASSWORD: password });
  });
});

describe("names of databases", () => {
  for (const name of [`Große "Kasse's" 🐘`, "postgresql://x?host=y", "-Fc", "a\\b %41"])
    it(`may be ${name}`, async () => {
      const quoted = `"${name.replaceAll('"', '""')}"`;
      await cluster.sql("postgres", `CREATE DATABASE ${quoted}`);
      await cluster.sql(name, "CREATE TABLE t (n int); INSERT INTO t VALUES (1)");
      await roundTrip({ "database-url": cluster.url(name) }, {}, name);
      expect(await cluster.sql(name, "SELECT n FROM t")).toEqual([{ n: 1 }]);
      const verified = await runStep("db-verify", { "database-url": cluster.url(name) });
      expect(verified.outputs.rows, verified.log).toBe('{"public.t":1}');
    });

  it("may have 63 bytes for a backup, and are refused for a restore that would cut them", async () => {
    const name = `${"ö".repeat(31)}x`;
    await cluster.sql("postgres", `CREATE DATABASE "${name}"`);
    await cluster.sql(name, "CREATE TABLE t (n int)");
    const inputs = { "database-url": cluster.url(name) };
    const made = await runStep("db-backup", { ...inputs, directory: join(folder, "long") });
    expect(made.code, made.log).toBe(0);
    const dump = made.outputs.path ?? "";
    const { code, log } = await runStep("db-restore", { ...inputs, dump, confirm: name });
    expect(code).toBe(1);
    expect(log).toMatch(/would have 86 bytes, allowed are 63/);
  });
});
