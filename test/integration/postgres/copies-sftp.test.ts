import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { SshServer } from "../ssh/sshd.js";
import { runStep, startStep } from "./step.js";

let server: SshServer;
let cluster: Cluster;
let folder: string;
let directory: string;
let place: string;
let state: Record<string, string>;
let identity: string;
let recipient: string;
let round = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-sftp-"));
  [server, cluster] = await Promise.all([SshServer.create(), startCluster()]);
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  await cluster.sql("postgres", "CREATE DATABASE shop");
  await cluster.sql(
    "shop",
    "CREATE TABLE secrets AS SELECT n, md5(n::text) || md5((n * 7)::text) AS t FROM generate_series(1, 60000) n",
  );
  // As a storage box: files, and no shell.
  await server.forceCommand("internal-sftp");
});
afterAll(async () => {
  cluster?.stop();
  await server?.destroy();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  round++;
  directory = mkdtempSync(join(folder, "backups-"));
  state = { XDG_STATE_HOME: mkdtempSync(join(folder, "state-")) };
  place = `sftp://${server.login}/~/copies-${round}/shop`;
});

const access = () => ({
  "database-url": cluster.url("shop"),
  "sftp-key": server.key,
  "sftp-known-hosts": server.knownHosts,
});
const inputs = (more: Record<string, string> = {}) => ({
  ...access(),
  directory,
  "copy-to": place,
  ...more,
});
const backup = (more: Record<string, string> = {}) => runStep("db-backup", inputs(more), state);
const drill = (more: Record<string, string> = {}) =>
  runStep("db-drill", { ...access(), dump: `${place}/latest`, ...more }, state);
const there = (name = "") => join(server.home, `copies-${round}`, "shop", name);
const named = (outputs: Readonly<Record<string, string>>) => outputs.path?.split("/").at(-1) ?? "";
const withoutMasks = (log: string) => log.replace(/^::add-mask::.*$/gm, "");

describe("db-backup with copy-to over SFTP", () => {
  it("copies what lies beside the backup, too, whole, with its own mode, and says where", async () => {
    const { code, outputs, log } = await backup();
    expect(code, log).toBe(0);
    const name = named(outputs);
    expect(readdirSync(there()).sort()).toEqual(
      [name, `${name}.server.json`, `${name}.sha256`, "shop_origin.json"].sort(),
    );
    expect(readFileSync(there(name)).equals(readFileSync(outputs.path ?? ""))).toBe(true);
    expect(JSON.parse(outputs.copies ?? "")).toEqual([`${place}/${name}`]);
    expect(log).toContain("not encrypted, read back in full");
    for (const line of server.key.split("\n").filter((one) => one.length > 40))
      expect(withoutMasks(log)).not.toContain(line);
    const again = await backup({ keep: "1" });
    expect(again.code, again.log).toBe(0);
    expect(readdirSync(there()).filter((one) => one.endsWith(".dump"))).toEqual([
      named(again.outputs),
    ]);
  });

  it("is proven by db-drill, and comes back by db-restore, with an identity", async () => {
    const { outputs } = await backup({ "encrypt-to": recipient });
    const name = named(outputs);
    const { code, log } = await drill({ identity });
    expect(code, log).toBe(0);
    expect(log).toContain(`The newest copy is ${place}/${name}.age, of the server `);
    expect(readdirSync(there())).toContain(`${name}.proven.json`);
    await cluster.sql("shop", "DELETE FROM secrets WHERE n > 10000");
    const restored = await runStep(
      "db-restore",
      { ...access(), confirm: "shop", dump: `${place}/latest`, identity },
      state,
    );
    expect(restored.code, restored.log).toBe(0);
    expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM secrets")).toEqual([
      { n: 60000 },
    ]);
    const content = readFileSync(there(`${name}.age`));
    content[content.length - 40] = (content[content.length - 40] ?? 0) ^ 1;
    writeFileSync(there(`${name}.age`), content);
    const changed = await drill({ identity });
    expect(changed.code).toBe(1);
    expect(readdirSync(there())).toContain(`${name}.disproven.json`);
    expect(readdirSync(there())).not.toContain(`${name}.proven.json`);
  });

  it("is refused before the dump where it cannot be reached safely, and says how", async () => {
    const stranger = server.knownHosts.replace(/\S+$/, (key) => `${key.slice(0, -4)}AAAA`);
    const missing = await backup({ "sftp-key": "", "sftp-known-hosts": "" });
    expect(missing.log).toContain('Input "sftp-key" is required');
    expect(missing.log).toContain('Input "sftp-known-hosts" is required');
    const odd = await backup({ "copy-to": `sftp://${server.login}/../x` });
    expect(odd.log).toContain("allowed is sftp://user@server/folder");
    for (const { code } of [missing, odd]) expect(code).toBe(1);
    expect(readdirSync(directory)).toEqual([]);
    const other = await backup({ "sftp-known-hosts": stranger });
    expect(other.code).toBe(1);
    expect(other.log).toContain("not the one in sftp-known-hosts");
    expect(other.log).toContain("is made, and stays");
    const denied = await backup({ "copy-to": `sftp://${server.login}/proc/nothing` });
    expect(denied.log).toContain("is made, and stays, but it could not be copied: sftp://");
    expect(denied.code).toBe(1);
  });

  it("leaves no name that is not whole, killed at whatever moment, and what is left goes in a day", async () => {
    const wish = { "encrypt-to": recipient, keep: "99" };
    const began = performance.now();
    expect((await backup(wish)).code).toBe(0);
    const duration = performance.now() - began;
    for (let kill = 0; kill < 6; kill++) {
      const step = startStep("db-backup", inputs(wish), state);
      await Promise.race([
        step.ended,
        new Promise((done) => setTimeout(done, duration * (0.5 + Math.random() * 0.5))),
      ]);
      step.kill();
      await step.ended;
      for (const name of readdirSync(there()).filter((one) => one.endsWith(".dump.age"))) {
        const decrypter = new Decrypter();
        decrypter.addIdentity(identity);
        const content = await decrypter.decrypt(readFileSync(there(name)));
        const local = readFileSync(join(directory, name.slice(0, -4)));
        expect(Buffer.from(content).equals(local)).toBe(true);
      }
    }
    const left = there("shop_20260101000000.dump.age.01234567.partial");
    const foreign = there("shop2_20260101000000.dump.age.01234567.partial");
    const yesterday = Date.now() / 1000 - 90_000;
    for (const path of [left, foreign]) {
      writeFileSync(path, "x");
      utimesSync(path, yesterday, yesterday);
    }
    await server.as("true");
    const { code, log } = await backup({ ...wish, keep: "1" });
    expect(code, log).toBe(0);
    const names = readdirSync(there());
    expect(names.filter((one) => one.endsWith(".dump.age"))).toHaveLength(1);
    expect(names).not.toContain(left.split("/").at(-1));
    expect(names).toContain(foreign.split("/").at(-1));
  });
});
