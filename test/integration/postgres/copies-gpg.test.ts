import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { commandLines, Keyring } from "./gpg.js";
import { bucketAccess, type S3Server, startS3 } from "./s3.js";
import { type RunningStep, runStep, startStep } from "./step.js";

let cluster: Cluster;
let folder: string;
let s3: S3Server;
let keyring: Keyring;
let fingerprint: string;
let other: string;
let identity: string;
let directory: string;
let state: Record<string, string>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-gpg-"));
  keyring = new Keyring();
  fingerprint = keyring.generate("ops@example.net");
  other = keyring.generate("owner@example.net");
  identity = keyring.privateKey(fingerprint);
  s3 = await startS3(folder, ["backups"]);
  cluster = await startCluster();
  await cluster.sql("postgres", "CREATE DATABASE shop");
  await cluster.sql(
    "shop",
    "CREATE TABLE secrets AS SELECT n, md5(n::text) || md5((n * 7)::text) AS t FROM generate_series(1, 60000) n",
  );
});
afterAll(() => {
  cluster?.stop();
  s3?.stop();
  keyring?.remove();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  directory = mkdtempSync(join(folder, "backups-"));
  s3.forget("backups/shop");
  // Longer than the path of a socket may be.
  const long = mkdtempSync(join(folder, `${"long-".repeat(20)}state-`));
  state = { XDG_STATE_HOME: long, ...bucketAccess(s3) };
});

const inputs = (more: Record<string, string> = {}) => ({
  "database-url": cluster.url("shop"),
  directory,
  "copy-to": "s3://backups/shop/db",
  ...more,
});
const backup = (more = {}, env = {}) => runStep("db-backup", inputs(more), { ...state, ...env });
const latest = (more: Record<string, string> = {}) => ({
  "database-url": cluster.url("shop"),
  dump: "s3://backups/shop/db/latest",
  ...more,
});
const drill = (more = {}, env = {}) => runStep("db-drill", latest(more), { ...state, ...env });
const place = (name = "") => join(s3.store, "backups", "shop", "db", name);
const there = () =>
  existsSync(place())
    ? readdirSync(place())
        .filter((name) => name !== "shop_origin.json")
        .sort()
    : [];
const local = () => readdirSync(directory).filter((name) => name.endsWith(".dump"));
const brought = () => {
  const fetched = join(state.XDG_STATE_HOME ?? "", "pm2-actions", "fetched");
  return existsSync(fetched) ? readdirSync(fetched, { recursive: true }).map(String) : [];
};
/** What was started for a step, and lives on without it. */
const agentsOf = ({ child }: RunningStep) =>
  [...commandLines().values()].filter(
    (line) => line.includes("gpg-agent") && line.includes(`/proc/${child.pid}/fd/`),
  );
const withoutMasks = (log: string) => log.replace(/^::add-mask::.*$/gm, "");
const secretLines = () => identity.split("\n").filter((line) => line.length > 40);

describe("db-backup for recipients of GPG", () => {
  it("encrypts for all of them, from their public keys alone, and it comes back", async () => {
    const both = `${keyring.publicKey(fingerprint)}\n${keyring.publicKey(other).replace(/^/gm, "  ")}`;
    const made = await backup({ "encrypt-to": both });
    expect(made.code, made.log).toBe(0);
    const [name = ""] = local();
    expect(there()).toEqual([`${name}.gpg`, `${name}.server.json.gpg`, `${name}.sha256.gpg`]);
    expect(brought()).toEqual([]);
    const sent = readFileSync(place(`${name}.gpg`));
    const plain = readFileSync(join(directory, name));
    for (const one of [fingerprint, other]) {
      const alone = new Keyring();
      try {
        alone.run(["--import"], Buffer.from(keyring.privateKey(one)));
        expect(alone.run(["--decrypt"], sent).equals(plain)).toBe(true);
      } finally {
        alone.remove();
      }
    }
    const drilled = await drill({ identity });
    expect(drilled.code, drilled.log).toBe(0);
    expect(drilled.outputs).toMatchObject({
      result: "proven",
      dump: `s3://backups/shop/db/${name}.gpg`,
    });
    expect(there()).toContain(`${name}.proven.json`);
    await cluster.sql("shop", "DELETE FROM secrets WHERE n > 40000");
    const restored = await runStep("db-restore", latest({ confirm: "shop", identity }), state);
    expect(restored.code, restored.log).toBe(0);
    expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM secrets")).toEqual([
      { n: 60000 },
    ]);
    for (const { log } of [made, drilled, restored])
      for (const line of secretLines()) expect(withoutMasks(log)).not.toContain(line);
    expect(brought()).toEqual([]);
  });

  it("finds a key by its fingerprint in the user's keyring, and reads with it where no identity is given", async () => {
    const spaced = fingerprint.replace(/(.{4})/g, "$1 ").trim();
    const made = await backup({ "encrypt-to": `gpg:${spaced}` }, { GNUPGHOME: keyring.home });
    expect(made.code, made.log).toBe(0);
    const drilled = await drill({}, { GNUPGHOME: keyring.home });
    expect(drilled.outputs.result, drilled.log).toBe("proven");
    const stranger = await drill();
    expect(stranger.code).toBe(1);
    expect(stranger.log).toContain("cannot be decrypted with the keys of this user");
    expect(stranger.log).toContain('as input "identity"');
  });

  it("keeps there what keep says, whatever it is encrypted by", async () => {
    mkdirSync(place(), { recursive: true });
    for (const name of ["shop_20200101000000.dump.gpg", "shop_20200101000000.dump.sha256.gpg"])
      writeFileSync(place(name), "x");
    const { code, log } = await backup({ keep: "1", "encrypt-to": keyring.publicKey(other) });
    expect(code, log).toBe(0);
    expect(there().filter((name) => name.startsWith("shop_2020"))).toEqual([]);
  });

  it("refuses before the dump what nothing can be encrypted for", async () => {
    const expired = keyring.generate("old@example.net", { expires: "1d", at: "20200101T000000" });
    const signing = keyring.generate("signing@example.net", { can: "cert,sign" });
    const revoked = keyring.generate("revoked@example.net");
    keyring.revoke(revoked);
    const age = await identityToRecipient(await generateX25519Identity());
    const key = keyring.publicKey(fingerprint);
    const broken = key.replace(/\n\n[\s\S]{200}/, "\n\n");
    const own = { GNUPGHOME: keyring.home };
    const none = join(folder, "no-gpg");
    mkdirSync(none, { recursive: true });
    for (const program of ["timeout", "flock", "setsid"])
      if (!existsSync(join(none, program))) symlinkSync(`/usr/bin/${program}`, join(none, program));
    const cases: [string, Record<string, string>, string][] = [
      [`gpg:${"0".repeat(40)}`, own, `the key ${"0".repeat(40)} is not in the keyring`],
      [`gpg:${fingerprint}`, {}, "is not in the keyring of this user"],
      [keyring.publicKey(expired), {}, `the key ${expired} expired on 2020-01-02`],
      [`gpg:${expired}`, own, `the key ${expired} expired on 2020-01-02`],
      [keyring.publicKey(signing), {}, `the key ${signing} has no part that encrypts`],
      [`gpg:${fingerprint}, gpg:${revoked}`, own, `the key ${revoked} is revoked`],
      [`${key}\n${age}`, {}, "names recipients of age and of GPG"],
      [identity, {}, 'Input "encrypt-to" has one that begins otherwise: allowed are'],
      ["gpg:12345678", own, 'Input "encrypt-to" has "gpg:12345678"'],
      [broken, {}, "gpg does not read a public key"],
      [key, { PATH: none }, "the program gpg was not found on PATH"],
    ];
    for (const [to, env, why] of cases) {
      const { code, log } = await backup({ "encrypt-to": to }, env);
      expect(log).toContain(why);
      expect(code, log).toBe(1);
      for (const line of secretLines()) expect(withoutMasks(log)).not.toContain(line);
    }
    expect(local()).toEqual([]);
    expect(brought()).toEqual([]);
  });
});

describe("a copy that is encrypted by GPG", () => {
  it("is refused without a private key that fits, or where it was changed", async () => {
    const guarded = keyring.generate("guarded@example.net", { passphrase: "open sesame" });
    const both = keyring.publicKey(fingerprint) + keyring.publicKey(guarded);
    expect((await backup({ "encrypt-to": both })).code).toBe(0);
    const [name = ""] = local();
    const wrong = await drill({ identity: keyring.privateKey(other) });
    expect(wrong.log).toContain("cannot be decrypted with this identity");
    const ofAge = await drill({ identity: await generateX25519Identity() });
    expect(ofAge.log).toContain('input "identity" holds no private key of GPG');
    const locked = await drill({ identity: keyring.privateKey(guarded, "open sesame") });
    expect(locked.log).toContain("is protected by a passphrase");
    const half = await drill({ identity: identity.replace(/\n\n[\s\S]{200}/, "\n\n") });
    expect(half.log).toContain("a private key that gpg does not read");
    for (const { code, log } of [wrong, ofAge, locked, half]) expect(code, log).toBe(1);
    expect(there()).not.toContain(`${name}.disproven.json`);
    const content = readFileSync(place(`${name}.gpg`));
    content[content.length - 40] = (content[content.length - 40] ?? 0) ^ 1;
    writeFileSync(place(`${name}.gpg`), content);
    const changed = await drill({ identity });
    expect(changed.code).toBe(1);
    expect(changed.log).toContain("is not what was encrypted");
    expect(there()).toContain(`${name}.disproven.json`);
    writeFileSync(place(`${name}.gpg`), readFileSync(join(directory, name)));
    expect((await drill({ identity })).log).toContain("is not what was encrypted");
    expect(brought()).toEqual([]);
  });

  it("shows the private key in no command line, and its agent ends with the step", async () => {
    await backup({ "encrypt-to": keyring.publicKey(fingerprint) });
    const step = startStep("db-drill", latest({ identity }), state);
    const seen = new Set<string>();
    let ended = false;
    let agents = 0;
    void step.ended.then(() => {
      ended = true;
    });
    while (!ended) {
      for (const line of commandLines().values()) if (/gpg/.test(line)) seen.add(line);
      agents = Math.max(agents, agentsOf(step).length);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    const { code, log } = await step.ended;
    expect(code, log).toBe(0);
    expect(agents).toBeGreaterThan(0);
    for (const line of seen) for (const secret of secretLines()) expect(line).not.toContain(secret);
    await eventually("the agent has ended", () => agentsOf(step).length === 0, 30);
  });

  /** A drill in the middle of its bringing. */
  const withKey = async () => {
    await backup({ "encrypt-to": keyring.publicKey(fingerprint) });
    const step = startStep("db-drill", latest({ identity }), state);
    await eventually("the key is there", hasKey, 30, 2);
    return step;
  };
  const hasKey = () => brought().some((path) => path.endsWith(".key"));

  it("leaves no plaintext and no key after the next step on a database where it is killed, and no agent", async () => {
    const step = await withKey();
    step.kill();
    await step.ended;
    expect(hasKey()).toBe(true);
    const { code, log } = await backup({ "copy-to": "" });
    expect(code, log).toBe(0);
    expect(brought()).toEqual([]);
    await eventually("the agent has ended", () => agentsOf(step).length === 0, 30);
  });

  it("leaves nothing where it is cancelled", async () => {
    const step = await withKey();
    step.child.kill("SIGTERM");
    await step.ended;
    expect(brought()).toEqual([]);
    await eventually("the agent has ended", () => agentsOf(step).length === 0, 30);
  });

  it("has no name that is not whole, killed at whatever moment", async () => {
    const wish = { "encrypt-to": keyring.publicKey(fingerprint), keep: "99" };
    const began = performance.now();
    expect((await backup(wish)).code).toBe(0);
    const duration = performance.now() - began;
    for (let kill = 0; kill < 5; kill++) {
      const step = startStep("db-backup", inputs(wish), state);
      await Promise.race([
        step.ended,
        new Promise((done) => setTimeout(done, duration * (0.4 + Math.random() * 0.6))),
      ]);
      step.kill();
      await step.ended;
      for (const name of there().filter((one) => one.endsWith(".dump.gpg"))) {
        const content = keyring.run(["--decrypt"], readFileSync(place(name)));
        expect(content.equals(readFileSync(join(directory, name.slice(0, -4))))).toBe(true);
      }
    }
    const { code, log } = await backup({ ...wish, keep: "1" });
    expect(code, log).toBe(0);
    expect(there().filter((one) => one.endsWith(".dump.gpg"))).toHaveLength(1);
    expect(brought()).toEqual([]);
  });
});
