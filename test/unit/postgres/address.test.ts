import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { messageOf, UsageError } from "../../../src/errors.js";
import { addressFrom, toolEnvironment } from "../../../src/postgres/server/address.js";

const read = (url: string | undefined, env = {}) =>
  addressFrom("database-url", url, { HOME: "/nowhere", ...env });

/** What a function returns, or the message of what it throws. */
function outcome(act: () => unknown): unknown {
  try {
    return act();
  } catch (error) {
    return messageOf(error);
  }
}

describe("addressFrom", () => {
  it("reads every part of a URL", () => {
    expect(read("postgresql://app:secret@db.example:6543/shop?sslmode=require")).toEqual({
      host: "db.example",
      port: 6543,
      user: "app",
      password: "secret",
      database: "shop",
      tls: { mode: "require" },
    });
  });

  it("finds what TLS needs as libpq does, and refuses to check against nothing", () => {
    const home = mkdtempSync(join(tmpdir(), "pm2-actions-home-"));
    mkdirSync(join(home, ".postgresql"));
    try {
      expect(() => read("postgres://h/d?sslmode=verify-full", { HOME: home })).toThrow(
        /no authority is known[\s\S]*sslrootcert=system/,
      );
      writeFileSync(join(home, ".postgresql", "root.crt"), "");
      expect(read("postgres://h/d?sslmode=verify-ca", { HOME: home }).tls).toEqual({
        mode: "verify-ca",
        rootCertificate: join(home, ".postgresql", "root.crt"),
      });
      // The guard works in another folder: a path from here would mean nothing to it.
      expect(read("postgres://h/d", { PGSSLROOTCERT: "ca.pem" }).tls.rootCertificate).toBe(
        join(process.cwd(), "ca.pem"),
      );
      expect(() => read("postgres://h/d?sslrootcert=system&sslmode=require")).toThrow(
        /allowed with sslrootcert=system is verify-full/,
      );
      // A bare machine trusts nobody.
      const trusted = [
        "/etc/ssl/certs/ca-certificates.crt",
        "/etc/pki/tls/certs/ca-bundle.crt",
      ].find((path) => existsSync(path));
      expect(outcome(() => read("postgres://h/d?sslrootcert=system").tls)).toEqual(
        trusted === undefined
          ? expect.stringContaining("no authority is known")
          : { mode: "verify-full", rootCertificate: trusted },
      );
      expect(read("postgres://h/d?ssl=true").tls.mode).toBe("require");
    } finally {
      rmSync(home, { recursive: true });
    }
  });

  it("reads a service's file, below the URL and above the variables", () => {
    const home = mkdtempSync(join(tmpdir(), "pm2-actions-home-"));
    const services =
      "# ours\n[other]\nhost=x\n\n[shop]\nhost = db.example\nport=6000\ndbname=shop\n";
    writeFileSync(join(home, ".pg_service.conf"), services);
    try {
      expect(read(undefined, { HOME: home, PGSERVICE: "shop", PGPORT: "1", PGUSER: "u" })).toEqual({
        host: "db.example",
        port: 6000,
        user: "u",
        database: "shop",
        tls: { mode: "prefer" },
      });
      expect(read("postgres://u@h/?service=shop", { HOME: home })).toMatchObject({
        host: "h",
        port: 6000,
        database: "shop",
      });
      expect(() => read(undefined, { HOME: home, PGSERVICE: "none" })).toThrow(/has no \[none\]/);
    } finally {
      rmSync(home, { recursive: true });
    }
    expect(() => read(undefined, { PGSERVICE: "shop" })).toThrow(/file of services cannot be read/);
  });

  it("refuses parameters that would change what is seen, and lets those of pools be", () => {
    const url = "postgres://u:hidden@h/d?options=-csearch_path%3Dx&sslmod=require&schema=app";
    expect(() => read(url)).toThrow(/sets options,[\s\S]*sets sslmod,[\s\S]*schema="app"/);
    expect(() => read(url)).toThrow(/^(?!.*hidden)/s);
    // Where a URL is not escaped, what is read as a setting is a part of the password.
    for (const strange of ["?sslmode=:hidden", "?schema=:hidden", "?ssl:hidden=x"])
      expect(() => read(`postgres://u${strange}@h/d`)).toThrow(/^(?!.*hidden)/s);
    const prisma = "postgres://u@h/d?schema=public&connection_limit=5&pool_timeout=2";
    expect(read(prisma).database).toBe("d");
  });

  const odd = "p@ss:w/o?r#d with% blanks";
  it("takes a password with every special character, encoded or as it stands", () => {
    expect(read(`postgres://app:${encodeURIComponent(odd)}@h/db`).password).toBe(odd);
    expect(read("postgres://app:p@ss:w/o?r#d%25 x@h/db")).toMatchObject({
      password: "p@ss:w/o?r#d% x",
      host: "h",
      database: "db",
    });
    expect(read("postgres://h/db?user=app", { PGPASSWORD: odd }).password).toBe(odd);
  });

  it("reads sockets, IPv6 and database names with anything in them", () => {
    expect(read("postgres:///shop?host=/run/pg&port=5433&user=u")).toMatchObject({
      host: "/run/pg",
      port: 5433,
      database: "shop",
    });
    expect(read("postgres://u@%2Frun%2Fpg/a%20%22b%22-C").database).toBe('a "b"-C');
    expect(read("postgres://u@[::1]:5433/x")).toMatchObject({ host: "::1", port: 5433 });
  });

  it("lets PG* variables fill what the URL leaves out, and work alone", () => {
    const env = { PGHOST: "h", PGPORT: "1", PGUSER: "u", PGDATABASE: "d", PGSSLMODE: "disable" };
    expect(read(undefined, env)).toEqual({
      host: "h",
      port: 1,
      user: "u",
      database: "d",
      tls: { mode: "disable" },
    });
    expect(read("postgres://x@y/z", env)).toMatchObject({ host: "y", user: "x", database: "z" });
  });

  it("names all mistakes at once and never the URL", () => {
    const wrong = () => read("postgres://u:hidden@h:99999/?sslmode=yes");
    expect(wrong).toThrow(UsageError);
    expect(wrong).toThrow(/port is "99999"[\s\S]*sslmode is "yes"[\s\S]*names no database/);
    for (const url of ["mysql://u:hidden@h/d", "postgres://u:hidden%zz@h/d"])
      expect(() => read(url)).toThrow(/^(?!.*hidden)/s);
    expect(() => read("postgres://u:hidden@h/d?pgbouncer=true")).toThrow(/server itself/);
  });

  it("says that an unset secret is empty", () => {
    expect(() => read(undefined)).toThrow(
      /^database-url: it is empty, and no PG\* variable is set\./,
    );
    expect(() => read(undefined, { PGHOST: "h" })).toThrow(
      /it is empty, and PGDATABASE is not set\./,
    );
    expect(() => read("postgres://u@h")).toThrow(/it names no database: end the URL with \/name/);
  });

  it("hands the password to programs through the environment", () => {
    expect(toolEnvironment(read("postgres://u:pw@h/d"))).toMatchObject({
      PGPASSWORD: "pw",
      PGDATABASE: "d",
      PGSSLMODE: "prefer",
    });
  });
});
