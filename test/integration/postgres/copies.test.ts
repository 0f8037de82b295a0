import { createHash } from "node:crypto";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Decrypter, generateX25519Identity, identityToRecipient } from "age-encryption";
import { AwsClient } from "aws4fetch";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { type Cluster, startCluster } from "../cluster.js";
import { eventually } from "../eventually.js";
import { bucketAccess, type S3Server, startS3 } from "./s3.js";
import { runStep, startStep } from "./step.js";

let cluster: Cluster;
let folder: string;
let store: string;
let s3: S3Server;
let secret: string;
let endpoint: string;
let directory: string;
let state: Record<string, string>;
let identity: string;
let recipient: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "pm2-actions-copies-"));
  s3 = await startS3(folder, ["backups"]);
  ({ store, endpoint, secret } = s3);
  identity = await generateX25519Identity();
  recipient = await identityToRecipient(identity);
  cluster = await startCluster();
  for (const name of ["shop", "foreign_one"])
    await cluster.sql("postgres", `CREATE DATABASE ${name}`);
  await cluster.sql(
    "shop",
    "CREATE TABLE secrets AS SELECT n, 'TELL-NOBODY' AS t FROM generate_series(1, 20000) n",
  );
});
afterAll(() => {
  cluster?.stop();
  s3?.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  directory = mkdtempSync(join(folder, "backups-"));
  s3.forget("backups/shop");
  state = {
    XDG_STATE_HOME: mkdtempSync(join(folder, "state-")),
    ...bucketAccess(s3),
  };
});

const inputs = (more: Record<string, string> = {}) => ({
  "database-url": cluster.url("shop"),
  directory,
  "copy-to": "s3://backups/shop/db",
  ...more,
});
const backup = (more = {}, env = {}) => runStep("db-backup", inputs(more), { ...state, ...env });
/** All that lies there, but for whose it is. */
const there = () => {
  const place = join(store, "backups", "shop", "db");
  const names = existsSync(place) ? readdirSync(place).sort() : [];
  return names.filter((name) => name !== "shop_origin.json");
};
const local = () => readdirSync(directory).filter((name) => name.endsWith(".dump"));

describe("db-backup with copy-to", () => {
  it("copies the backup with what lies beside it, as it is, and says where", async () => {
    const { code, outputs, log } = await backup({ "encrypt-to": "" });
    expect(code, log).toBe(0);
    expect(log.match(/Copies are NOT encrypted: [^\n]*s3:\/\/backups\/shop\/db/g)).toHaveLength(1);
    const [name = ""] = local();
    expect(there()).toEqual([name, `${name}.server.json`, `${name}.sha256`]);
    expect(readFileSync(join(store, "backups", "shop", "db", name))).toEqual(
      readFileSync(join(directory, name)),
    );
    expect(JSON.parse(outputs.copies ?? "")).toEqual([`s3://backups/shop/db/${name}`]);
    expect(outputs.result).toBe("backed-up");
    expect(log.replace(/^::add-mask::.*$/gm, "")).not.toContain(secret);
  });

  it("encrypts for all recipients before anything leaves", async () => {
    const other = await generateX25519Identity();
    const both = `${recipient}\n${await identityToRecipient(other)}`;
    const { code, log } = await backup({ "encrypt-to": both });
    expect(code, log).toBe(0);
    expect(log).not.toContain("NOT encrypted");
    const [name = ""] = local();
    expect(there()).toEqual([`${name}.age`, `${name}.server.json.age`, `${name}.sha256.age`]);
    const sent = readFileSync(join(store, "backups", "shop", "db", `${name}.age`));
    for (const one of [identity, other]) {
      const decrypter = new Decrypter();
      decrypter.addIdentity(one);
      expect(
        Buffer.from(await decrypter.decrypt(sent)).equals(readFileSync(join(directory, name))),
      ).toBe(true);
    }
  });

  it("says in a dry run whether copies are encrypted", async () => {
    const open = await backup({ "dry-run": "true" });
    expect(open.code, open.log).toBe(0);
    expect(open.log).toContain("Would copy it, NOT encrypted, to s3://backups/shop/db.");
    expect(open.log).toMatch(/whoever can read s3:\S+ reads all data of shop\. Input "encrypt-to"/);
    const sealed = await backup({ "dry-run": "true", "encrypt-to": recipient });
    expect(sealed.code, sealed.log).toBe(0);
    expect(sealed.log).toContain("Would copy it, encrypted, to s3://backups/shop/db.");
    expect(sealed.log).not.toContain("NOT encrypted");
    expect(local()).toEqual([]);
  });

  it("sends a large one in parts", async () => {
    await cluster.sql(
      "foreign_one",
      "CREATE TABLE big AS SELECT n, md5(n::text) || md5((n * 7)::text) || md5((n * 11)::text) || md5((n * 13)::text) AS t FROM generate_series(1, 400000) n",
    );
    const { code, log, outputs } = await backup({
      "database-url": cluster.url("foreign_one"),
      "encrypt-to": recipient,
    });
    expect(code, log).toBe(0);
    expect(Number(outputs.bytes)).toBeGreaterThan(17 * 1024 ** 2);
    const drilled = await drill({ "database-url": cluster.url("foreign_one"), identity });
    expect(drilled.outputs.result, drilled.log).toBe("proven");
  });

  it("keeps there what keep says, and nothing of others goes", async () => {
    const place = join(store, "backups", "shop", "db");
    mkdirSync(place, { recursive: true });
    const foreign = [
      "shop_20200101000000.dump.notes",
      "shop2_20200101000000.dump",
      "notes.txt",
      "shop_29991231000000.dump",
    ];
    const old = [
      "shop_20200101000000.dump",
      "shop_20210101000000.dump.age",
      "shop_20220101000000.dump",
    ];
    const beside = ["shop_20200101000000.dump.sha256", "shop_20210101000000.dump.server.json.age"];
    for (const name of [...foreign, ...old, ...beside]) writeFileSync(join(place, name), "x");
    writeFileSync(join(place, "shop_20200101000000.dump.proven.json"), "{}");
    const { code, log } = await backup({ keep: "2" });
    expect(code, log).toBe(0);
    const [name = ""] = local();
    expect(there()).toEqual(
      [
        ...foreign,
        "shop_20200101000000.dump",
        "shop_20200101000000.dump.proven.json",
        "shop_20200101000000.dump.sha256",
        "shop_20220101000000.dump",
        name,
        `${name}.server.json`,
        `${name}.sha256`,
      ].sort(),
    );
  });

  it("leaves every version where the bucket locks its objects", async () => {
    const client = new AwsClient({
      accessKeyId: "key",
      secretAccessKey: secret,
      service: "s3",
      region: "us-east-1",
    });
    const put = async (path: string, headers: Record<string, string>, body: string) => {
      const md5 = createHash("md5").update(body).digest("base64");
      const answer = await client.fetch(`${endpoint}/${path}`, {
        method: "PUT",
        headers: { ...headers, "Content-MD5": md5 },
        body,
      });
      expect(answer.status, await answer.text()).toBe(200);
    };
    await put("locked", { "x-amz-bucket-object-lock-enabled": "true" }, "");
    const rule = "<DefaultRetention><Mode>COMPLIANCE</Mode><Days>30</Days></DefaultRetention>";
    await put(
      "locked?object-lock",
      {},
      `<ObjectLockConfiguration xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><ObjectLockEnabled>Enabled</ObjectLockEnabled><Rule>${rule}</Rule></ObjectLockConfiguration>`,
    );
    const to = { "copy-to": "s3://locked/db", keep: "1" };
    const first = await backup(to);
    const second = await backup(to);
    expect(second.code, first.log + second.log).toBe(0);
    const named = (outputs: Readonly<Record<string, string>>) =>
      (outputs.path ?? "").split("/").at(-1) ?? "";
    expect(second.log).toContain(`Removed the copy s3://locked/db/${named(first.outputs)}`);
    const listed = async (query: string) =>
      (await client.fetch(`${endpoint}/locked?${query}`)).text();
    expect(await listed("list-type=2")).not.toContain(`${named(first.outputs)}</Key>`);
    const versions = await listed("versions");
    for (const { outputs } of [first, second])
      expect(versions.match(/<Version>[\s\S]*?<\/Version>/g)?.join("")).toContain(
        `<Key>db/${named(outputs)}</Key>`,
      );
  });

  it("makes up for copies that were missed, and for none from before anybody wanted copies", async () => {
    const before = await backup({ "copy-to": "", keep: "9" });
    const first = await backup({ keep: "9" });
    const down = { AWS_ENDPOINT_URL: "http://127.0.0.1:9" };
    const missed = [];
    for (let night = 0; night < 2; night++) missed.push(await backup({ keep: "9" }, down));
    const { code, log, outputs } = await backup({ keep: "3" });
    expect(code, log).toBe(0);
    const named = ({ outputs }: typeof first) => outputs.path?.split("/").at(-1) ?? "";
    const dumps = there().filter((one) => one.endsWith(".dump"));
    // Of these four, three stay, here and there.
    expect(dumps).toEqual([...missed.map(named), outputs.path?.split("/").at(-1)]);
    expect(dumps).toEqual(local().sort());
    expect(dumps).not.toContain(named(before));
    for (const one of missed) expect(log).toContain(`${one.outputs.path} has no copy at`);
    expect(JSON.parse(outputs.copies ?? "")).toHaveLength(1);
    const calm = await backup({ keep: "3" });
    expect(calm.log).not.toContain("has no copy at");
  });

  it("ends uploads in parts that a killed step left a day ago, and no other's", async () => {
    await backup();
    const client = new AwsClient({
      ...{ accessKeyId: "key", secretAccessKey: secret },
      ...{ service: "s3", region: "us-east-1" },
    });
    const uploads = async () => {
      const answer = await client.fetch(`${endpoint}/backups?uploads=`);
      return [...(await answer.text()).matchAll(/<Key>([^<]*)</g)].map(([, key]) => key).sort();
    };
    const begin = (name: string) =>
      client.fetch(`${endpoint}/backups/shop/db/${name}?uploads=`, { method: "POST" });
    await begin("shop_20200101000000.dump.age");
    await begin("shop2_20200101000000.dump.age");
    const own = "shop/db/shop_20200101000000.dump.age";
    const others = "shop/db/shop2_20200101000000.dump.age";
    expect((await backup()).code).toBe(0);
    expect(await uploads()).toEqual([others, own].sort());
    const yesterday = Date.now() / 1000 - 90_000;
    const tmp = join(store, "backups", ".sgwtmp");
    for (const entry of readdirSync(tmp, { recursive: true }))
      utimesSync(join(tmp, String(entry)), yesterday, yesterday);
    expect((await backup()).code).toBe(0);
    expect(await uploads()).toEqual([others]);
  });

  it("fails where a copy fails, and keeps the backup", async () => {
    for (const [env, more, why] of [
      [{ AWS_SECRET_ACCESS_KEY: "another" }, {}, "SignatureDoesNotMatch"],
      [{}, { "copy-to": "s3://not-there/x" }, "NoSuchBucket"],
      [{ AWS_ENDPOINT_URL: "http://127.0.0.1:9" }, {}, "could not be reached"],
    ] as const) {
      const { code, outputs, log } = await backup({ keep: "9", ...more }, env);
      expect(code, log).toBe(1);
      expect(log).toContain(why);
      expect(outputs).toMatchObject({ result: "failed", copies: "[]" });
      expect(existsSync(outputs.path ?? "")).toBe(true);
    }
    expect(there()).toEqual([]);
  });

  it("finds by reading back that another thing arrived", async () => {
    let mark: Buffer | undefined;
    const broken = createServer(async (request, response) => {
      const body: Buffer[] = [];
      for await (const piece of request) body.push(piece as Buffer);
      const isMark = request.url?.includes("shop_origin.json");
      if (isMark && request.method === "PUT") mark = Buffer.concat(body);
      const missing = isMark && mark === undefined;
      const content = isMark ? mark : "changed";
      response
        .writeHead(missing ? 404 : 200, { etag: "x" })
        .end(request.method === "GET" && !missing ? content : "");
    }).listen(0, "127.0.0.1");
    await new Promise((resolve) => broken.once("listening", resolve));
    const { port } = broken.address() as AddressInfo;
    const { code, log } = await backup({}, { AWS_ENDPOINT_URL: `http://127.0.0.1:${port}` });
    broken.close();
    expect(code).toBe(1);
    expect(log).toContain("is not what was sent");
    expect(local()).toHaveLength(1);
  });

  it("refuses before the dump what cannot be copied", async () => {
    const cases: [Record<string, string>, Record<string, string>, string][] = [
      [
        { "copy-to": "backups/shop" },
        {},
        '"copy-to" is "backups/shop": allowed is s3://bucket/folder',
      ],
      [
        { "copy-to": "s3://b/f" },
        {},
        '"copy-to" is "s3://b/f": the bucket\'s name is too short: S3',
      ],
      [{ "copy-to": "s3://My_Bucket/f" }, {}, "the bucket's name is none of S3's"],
      [{ "copy-to": "s3://backups/a/../b" }, {}, 'no part of the folder may be "." or ".."'],
      [
        { "copy-to": "", "encrypt-to": recipient },
        {},
        'Input "encrypt-to" is given, and "copy-to" is not',
      ],
      [{ "encrypt-to": "age1nothing" }, {}, 'Input "encrypt-to" has "age1nothing"'],
      [{ "encrypt-to": identity }, {}, 'Input "encrypt-to" has one that begins otherwise'],
      [{ format: "directory" }, {}, 'copies one file: leave "format" out'],
      [
        {},
        { AWS_ACCESS_KEY_ID: "", AWS_SECRET_ACCESS_KEY: "" },
        "AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set",
      ],
    ];
    for (const [more, env, why] of cases) {
      const { code, log } = await backup(more, env);
      expect(code, log).toBe(1);
      expect(log).toContain(why);
      expect(log).not.toContain(identity);
    }
    expect(local()).toEqual([]);
  });
});

const drill = (more: Record<string, string> = {}, env = {}) =>
  runStep(
    "db-drill",
    { "database-url": cluster.url("shop"), dump: "s3://backups/shop/db/latest", ...more },
    { ...state, ...env },
  );
const brought = () => {
  const place = join(state.XDG_STATE_HOME ?? "", "pm2-actions", "fetched");
  return existsSync(place) ? readdirSync(place) : [];
};

/** As a failing disk would. */
function change(path: string): void {
  const content = readFileSync(path);
  const at = content.length - 40;
  content[at] = (content[at] ?? 0) ^ 1;
  writeFileSync(path, content);
}

describe("a copy", () => {
  it("is proven by db-drill, decrypted here, and the proof lies beside it", async () => {
    await backup({ "encrypt-to": recipient });
    const [name = ""] = local();
    const { code, log, outputs } = await drill({ identity: `# created: today\n${identity}\n` });
    expect(code, log).toBe(0);
    expect(outputs).toMatchObject({ result: "proven", dump: `s3://backups/shop/db/${name}.age` });
    expect(log).toContain("the rows of 1 table");
    expect(log).toContain("has the checksum of when it was made");
    expect(there()).toContain(`${name}.proven.json`);
    expect(brought()).toEqual([]);
    expect(log.replace(/^::add-mask::.*$/gm, "")).not.toContain(identity);
  });

  it("is refused without an identity that fits, or where it was changed", async () => {
    await backup({ "encrypt-to": recipient });
    const none = await drill();
    expect(none.log).toContain(
      'is encrypted: give the identity of one of its recipients as input "identity"',
    );
    const other = await drill({ identity: await generateX25519Identity() });
    expect(other.log).toContain("cannot be decrypted with this identity");
    const wrong = await drill({ identity: "hunter2" });
    expect(wrong.log).toContain('Input "identity" holds something else');
    const [name = ""] = local();
    const path = join(store, "backups", "shop", "db", `${name}.age`);
    change(path);
    const changed = await drill({ identity });
    for (const { code } of [none, other, wrong, changed]) expect(code).toBe(1);
    expect(brought()).toEqual([]);
    expect((await cluster.databases()).filter((one) => /_drill_/.test(one))).toEqual([]);
  });

  it("is proven no more where a drill finds it changed, here or there", async () => {
    for (const more of [{}, { "encrypt-to": recipient }]) {
      s3.forget("backups/shop");
      const older = await backup({ ...more, keep: "9" });
      const proof = `${older.outputs.path?.split("/").at(-1)}.proven.json`;
      expect((await drill({ identity })).code).toBe(0);
      const { outputs } = await backup({ ...more, keep: "9" });
      const name = outputs.path?.split("/").at(-1) ?? "";
      for (const dump of ["s3://backups/shop/db/latest", outputs.path ?? ""])
        expect((await drill({ identity, dump })).code).toBe(0);
      expect(there()).toContain(`${name}.proven.json`);
      const copied = name + ("encrypt-to" in more ? ".age" : "");
      change(join(store, "backups", "shop", "db", copied));
      const { code, log } = await drill({ identity });
      expect(code, log).toBe(1);
      expect(log).toContain(`s3://backups/shop/db/${name} is noted as disproven`);
      expect(there()).not.toContain(`${name}.proven.json`);
      // The backup here is still proven, and the copy is not: the older copy is the last one that is.
      expect(existsSync(`${outputs.path}.proven.json`)).toBe(true);
      const next = await backup({ ...more, keep: "1" });
      expect(next.code, next.log).toBe(0);
      expect(there()).toContain(proof);
      expect(there().filter((one) => one.startsWith(name))).toEqual([]);
      change(outputs.path ?? "");
      expect((await drill({ identity, dump: outputs.path ?? "" })).code).toBe(1);
      expect(existsSync(`${outputs.path}.proven.json`)).toBe(false);
    }
  });

  it("is compared with its checksum by db-restore before anything is touched", async () => {
    await backup();
    const [name = ""] = local();
    await cluster.sql("shop", "DELETE FROM secrets WHERE n > 100");
    const { outputs } = await backup({ "copy-to": "" });
    // Whole, and another one.
    for (const place of [directory, join(store, "backups", "shop", "db")])
      copyFileSync(outputs.path ?? "", join(place, name));
    for (const dump of [join(directory, name), "s3://backups/shop/db/latest"])
      for (const more of [{}, { "dry-run": "true" }]) {
        const { code, log } = await runStep(
          "db-restore",
          {
            "database-url": cluster.url("shop"),
            confirm: "shop",
            dump,
            "max-row-loss": "100%",
            ...more,
          },
          state,
        );
        expect(code, log).toBe(1);
        expect(log).toContain(`${name} is not what was backed up`);
      }
    expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM secrets")).toEqual([
      { n: 100 },
    ]);
    await cluster.sql(
      "shop",
      "INSERT INTO secrets SELECT n, 'TELL-NOBODY' FROM generate_series(101, 20000) n",
    );
  });

  it("comes back by db-restore where the database is gone, and from a folder by the same word", async () => {
    await backup({ "encrypt-to": recipient });
    await cluster.sql("postgres", "DROP DATABASE shop");
    const restore = (dump: string, more = {}) =>
      runStep(
        "db-restore",
        { "database-url": cluster.url("shop"), confirm: "shop", dump, ...more },
        state,
      );
    const { code, log } = await restore("s3://backups/shop/db/latest", { identity });
    expect(code, log).toBe(0);
    expect(await cluster.sql("shop", "SELECT count(*)::int AS n FROM secrets")).toEqual([
      { n: 20000 },
    ]);
    expect(brought()).toEqual([]);
    const here = await restore(join(directory, "latest"));
    expect(here.code, here.log).toBe(0);
    const none = await restore("s3://backups/nothing/latest", { identity });
    expect(none.log).toContain("no copy of a backup of shop is there");
  });
});

describe("a copy that is killed", () => {
  it("leaves the backup, and no name in the bucket that is not whole", async () => {
    const began = performance.now();
    await backup({ "encrypt-to": recipient, keep: "99" });
    const duration = performance.now() - began;
    for (let round = 0; round < 5; round++) {
      const step = startStep("db-backup", inputs({ "encrypt-to": recipient, keep: "99" }), state);
      await Promise.race([
        step.ended,
        new Promise((done) => setTimeout(done, duration * (0.4 + Math.random() * 0.6))),
      ]);
      step.kill();
      await step.ended;
      for (const name of there().filter((one) => one.endsWith(".dump.age"))) {
        const decrypter = new Decrypter();
        decrypter.addIdentity(identity);
        const content = await decrypter.decrypt(
          readFileSync(join(store, "backups", "shop", "db", name)),
        );
        expect(Buffer.from(content).equals(readFileSync(join(directory, name.slice(0, -4))))).toBe(
          true,
        );
      }
    }
    const { code, log } = await backup({ "encrypt-to": recipient, keep: "1" });
    expect(code, log).toBe(0);
    expect(there().filter((one) => one.endsWith(".dump.age"))).toHaveLength(1);
    expect(local()).toHaveLength(1);
  });

  it("leaves nothing brought here once its guard has gone", async () => {
    await backup({ "encrypt-to": recipient });
    const step = startStep(
      "db-drill",
      { "database-url": cluster.url("shop"), dump: "s3://backups/shop/db/latest", identity },
      state,
    );
    const sides = async () => (await cluster.databases()).filter((one) => /_drill_/.test(one));
    await eventually("the drill restores", async () => (await sides()).length > 0, 30, 2);
    expect(brought()).toHaveLength(1);
    step.kill();
    await step.ended;
    await eventually("the guard has removed it", () => brought().length === 0, 30, 20);
    await eventually("the guard has put things right", async () => (await sides()).length === 0);
  });

  it("leaves nothing brought here after the next step on a database, whichever", async () => {
    await backup({ "encrypt-to": recipient });
    const step = startStep(
      "db-drill",
      { "database-url": cluster.url("shop"), dump: "s3://backups/shop/db/latest", identity },
      state,
    );
    await eventually("something is brought", () => brought().length > 0, 30, 2);
    step.kill();
    await step.ended;
    expect(brought()).toHaveLength(1);
    // Neither does the pid of somebody who lives keep what is not his.
    const [left = ""] = brought();
    const fetched = join(state.XDG_STATE_HOME ?? "", "pm2-actions", "fetched");
    renameSync(join(fetched, left), join(fetched, left.replace(/^\d+/, String(process.pid))));
    const { code, log } = await backup({ "copy-to": "" });
    expect(code, log).toBe(0);
    expect(brought()).toEqual([]);
  });

  it("leaves nothing brought here when it is cancelled", async () => {
    await backup({ "encrypt-to": recipient });
    const step = startStep(
      "db-drill",
      { "database-url": cluster.url("shop"), dump: "s3://backups/shop/db/latest", identity },
      state,
    );
    await eventually("something is brought", () => brought().length > 0, 30, 2);
    step.child.kill("SIGTERM");
    await step.ended;
    expect(brought()).toEqual([]);
  });
});
