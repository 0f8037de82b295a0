import { describe, expect, it } from "vitest";
import { UsageError } from "../../../src/errors.js";
import { addressFrom, toolEnvironment } from "../../../src/postgres/address.js";

const read = (url: string | undefined, env = {}) => addressFrom("database-url", url, env);

describe("addressFrom", () => {
  it("reads every part of a URL", () => {
    expect(read("postgresql://app:secret@db.example:6543/shop?sslmode=verify-full")).toEqual({
      host: "db.example",
      port: 6543,
      user: "app",
      password: "secret",
      database: "shop",
      tls: { mode: "verify-full" },
    });
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

  it("hands the password to programs through the environment", () => {
    expect(toolEnvironment(read("postgres://u:pw@h/d"))).toMatchObject({
      PGPASSWORD: "pw",
      PGDATABASE: "d",
      PGSSLMODE: "prefer",
    });
  });
});
