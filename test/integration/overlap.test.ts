import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmodSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { BehindNginx, ordinary, Watch } from "./behind-nginx.js";
import { Load } from "./load.js";
import { type Foreign, freePort, Server } from "./server.js";

let server: Server;
let foreign: Foreign;
let here: BehindNginx;

beforeAll(async () => {
  server = await Server.create();
  foreign = await server.foreign();
});
afterEach(async () => {
  await here.destroy();
  await foreign.assertUntouched();
});
afterAll(() => server.destroy());

describe("a fork app behind nginx", () => {
  it("goes to and fro between its ports, and no request is lost", async () => {
    here = await BehindNginx.create(server);
    await goToAndFro(here);
  });

  it("stays on its port where a step knows nothing of the proxy", async () => {
    here = await BehindNginx.create(server);
    await here.begin(ordinary);
    await here.deploy("1");
    const [one, other] = here.pair;
    const plain = { namespace: here.name, "stable-seconds": "0.3" };
    const place = { cwd: here.cwd };
    const step = await server.step("pm2-deploy", { ...plain, release: "2" }, place);
    expect(step.outputs.result, step.log).toBe("deployed");
    expect(step.log).toContain(`it keeps port ${other}, which its proxy leads to`);
    await here.assertOne(other);
    const again = await server.step("pm2-restart", { ...plain, "name-pattern": "*" }, place);
    expect(again.outputs.result, again.log).toBe("restarted");
    await here.assertOne(other);
    await server.pm2("delete", here.name);
    const started = { ...plain, "name-pattern": "*", ecosystem: "ecosystem.config.json" };
    const back = await server.step("pm2-restart", started, place);
    expect(back.outputs.result, back.log).toBe("restarted");
    await here.assertOne(other);
    await here.deploy("3");
    await here.assertOne(one);
  });
});

describe.each([5, 6] as const)("a fork app behind nginx, under PM2 %i", (version) => {
  it("goes to and fro between its ports, and no request is lost", async () => {
    const older = await Server.create(version);
    try {
      const beside = await older.foreign();
      here = await BehindNginx.create(older);
      await goToAndFro(here, 2);
      await beside.assertUntouched();
    } finally {
      await older.destroy();
    }
  });
});

describe("a failure leaves the file, the proxy and the old process as they were", () => {
  const failures = {
    "it throws": { app: `throw new Error("no such setting");`, why: /died/ },
    "it listens elsewhere": {
      app: ordinary.replace("process.env.PORT", "0"),
      inputs: { "ready-timeout": "2" },
      why: /does not listen on port \d+, which it is told by PORT/,
    },
    "it is unhealthy": {
      app: ordinary.replace("answer.end", "answer.writeHead(500).end"),
      inputs: { "health-timeout": "1" },
      why: /the status was 500/,
    },
  };

  it.each(Object.keys(failures))("%s", async (name) => {
    const { app, why, inputs } = { inputs: {}, ...failures[name as keyof typeof failures] };
    here = await BehindNginx.create(server);
    const old = await here.begin(app);
    const watch = new Watch(here);
    const url = { "health-url": `http://127.0.0.1:${here.pair[0]}/` };
    const step = await here.start("1", { ...url, ...inputs }).ended.finally(() => watch.end());
    expect(step.code).toBe(1);
    expect(step.log).toMatch(why);
    watch.assertNothingLost();
    await here.assertOne(here.pair[0], old);
  });

  it("it dies when it has begun to serve", async () => {
    here = await BehindNginx.create(server);
    const dies = "setTimeout(() => process.kill(process.pid, 'SIGKILL'), 1500);";
    const old = await here.begin(
      ordinary.replace("answer.end", `{ ${dies} answer.end`).replace("}')", "}') }"),
    );
    const step = await here.start("1", { "drain-seconds": "20" }).ended;
    expect(step.code).toBe(1);
    expect(step.log).toMatch(/died/);
    await here.assertOne(here.pair[0], old);
    const again = new Load(here.nginx.port, 2);
    await again.end();
    expect(again.lost).toEqual([]);
  });

  /** Passes on while the file names the first port. */
  const unlessSwitched = (otherwise: string) =>
    `if (require("node:fs").readFileSync(${JSON.stringify(here.nginx.include)}, "utf8").includes(":${here.pair[0]};")) pass(); else { ${otherwise} }`;

  it.each([
    ["the check fails with the new port", "upstream-check", "process.exit(3);", /exit code 3/],
    ["the reload fails", "upstream-reload", "process.exit(4);", /exit code 4/],
    ["the reload does nothing", "upstream-reload", "", /did not lead to port/],
  ] as const)("%s", async (_what, input, otherwise, why) => {
    here = await BehindNginx.create(server);
    const old = await here.begin(ordinary);
    const watch = new Watch(here);
    const inputs = {
      "health-timeout": "2",
      [input]: here.script(unlessSwitched(otherwise), input),
    };
    const step = await here.start("1", inputs).ended.finally(() => watch.end());
    expect(step.code, step.log).toBe(1);
    expect(step.log).toMatch(why);
    watch.assertNothingLost();
    await here.assertOne(here.pair[0], old);
  });

  it("another app of the deploy fails", async () => {
    here = await BehindNginx.create(server);
    const old = await here.begin(ordinary);
    const bad = { name: `${here.name}-bad`, script: "throws-at-load.cjs" };
    await server.ecosystem(here.cwd, [here.app, bad]);
    const watch = new Watch(here);
    const step = await here.start("1").ended.finally(() => watch.end());
    expect(step.code).toBe(1);
    watch.assertNothingLost();
    await here.assertOne(here.pair[0], old);
  });
});

describe("what cannot be proven is refused before anything is begun", () => {
  const refused = async (inputs: Record<string, string>) => {
    const [before] = await here.processes();
    const step = await here.start("1", inputs).ended;
    expect(step.code).toBe(1);
    await here.assertOne(here.pair[0], before?.pid);
    return step.log;
  };

  it("a foreign process on the other port, a file that says something else, a proxy that is not in order", async () => {
    here = await BehindNginx.create(server);
    await here.begin(ordinary);
    const holder = spawn(process.execPath, [
      "-e",
      `require("node:net").createServer().listen(${here.pair[1]}, "127.0.0.1", () => console.log("on"))`,
    ]);
    try {
      await once(holder.stdout, "data");
      expect(await refused({})).toContain(
        `port ${here.pair[1]}, which its new process is to have, is held by`,
      );
      expect(holder.exitCode).toBe(null);
    } finally {
      holder.kill("SIGKILL");
    }
    const other = join(here.cwd, "other.conf");
    writeFileSync(
      other,
      `server 127.0.0.1:${here.pair[0]};\nserver 127.0.0.1:${here.pair[0]}0;\nserver 127.0.0.1:${here.pair[1]};\n`,
    );
    expect(await refused({ "upstream-file": other })).toContain(
      `names port ${here.pair[0]} 1 times and port ${here.pair[1]} 1 times`,
    );
    expect(await refused({ "upstream-file": join(here.cwd, "none.conf") })).toContain(
      "there is no such file",
    );
    expect(await refused({ "upstream-check": "false" })).toMatch(
      /Input "upstream-check": .*exit code 1/,
    );
    expect(await refused({ "upstream-reload": "/nowhere/nginx -s reload" })).toContain(
      'Input "upstream-reload" names the program "/nowhere/nginx"',
    );
    writeFileSync(other, `server 127.0.0.1:${here.pair[0]};\n`);
    const elsewhere = await freePort();
    const wrong = await refused({
      "upstream-file": other,
      "upstream-url": `http://127.0.0.1:${elsewhere}/`,
      "health-timeout": "1",
    });
    expect(wrong).toContain('Input "upstream-url": the proxy must lead to');
  });

  it("apps that cannot run twice, and inputs that lack others", async () => {
    here = await BehindNginx.create(server, { exec_mode: "cluster", instances: 1 });
    const clustered = await here.start("0").ended;
    expect(clustered.log).toContain("it runs in cluster mode, and is replaced worker by worker");
    await server.ecosystem(here.cwd, [{ ...here.app, exec_mode: "fork", instances: 2 }]);
    expect((await here.start("0").ended).log).toContain("it has 2 instances");
    await server.ecosystem(here.cwd, [{ ...here.app, exec_mode: "fork", autorestart: false }]);
    expect((await here.start("0").ended).log).toContain("it runs once");
    const lacking = await here.start("0", {
      overlap: "api=3000,3001",
      "upstream-file": "",
      "upstream-reload": "",
    }).ended;
    for (const what of ["upstream-file", "upstream-reload"])
      expect(lacking.log).toContain(`needs the input "${what}"`);
    expect(lacking.log).toContain("names api: the ecosystem file has no such app");
    expect((await here.start("0", { overlap: "" }).ended).log).toContain(
      'given without the input "overlap"',
    );
    const typo = await here.start("0", { overlap: "api=3000" }).ended;
    expect(typo.log).toContain("api=3000,3001");
    expect(await here.processes()).toEqual([]);
  });
});

/** Deploys under load, from one port to the other and back. */
async function goToAndFro(here: BehindNginx, rounds = 3): Promise<void> {
  const [one, other] = here.pair;
  await here.deploy("0");
  await here.assertOne(one);
  chmodSync(here.nginx.include, 0o604);
  const load = new Load(here.nginx.port, 8);
  try {
    for (let round = 1; round <= rounds; round++) {
      const step = await here.deploy(String(round));
      expect(step.log).not.toContain("with a gap");
      await here.assertOne(round % 2 === 0 ? one : other);
    }
  } finally {
    await load.end();
  }
  expect(load.lost).toEqual([]);
  expect(load.answered).toBeGreaterThan(100);
  expect(statSync(here.nginx.include).mode & 0o777).toBe(0o604);
  const [worker] = await here.processes();
  expect(worker?.pm2_env.NODE_APP_INSTANCE).toBe(0);
  const unchanged = await here.start(String(rounds), {
    "health-url": `http://127.0.0.1:${one}/`,
  }).ended;
  expect(unchanged.outputs.result, unchanged.log).toBe("unchanged");
}
