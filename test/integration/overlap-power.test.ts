import { afterEach, beforeEach, expect, it } from "vitest";
import { allMoments, BehindNginx, ordinary } from "./behind-nginx.js";
import { Load } from "./load.js";
import { eventually, Server } from "./server.js";

let server: Server;
let here: BehindNginx;

beforeEach(async () => {
  server = await Server.create();
  await server.foreign();
  here = await BehindNginx.create(server);
});
afterEach(async () => {
  await here.destroy();
  await server.destroy();
});

it.each(allMoments)(
  "a machine that loses power %s serves again as it comes back",
  async (moment) => {
    await here.begin(ordinary);
    const step = await here.startUntil(moment);
    expect(step.child.exitCode).toBe(null);
    await server.losePower(step);
    await here.nginx.destroy();

    await server.pm2("resurrect");
    await here.nginx.run();
    // What the file names is what the dump brings back, without any step of ours.
    await eventually("users are served", async () => (await here.answers()) === 200);
    expect((await server.processes("foreign")).map(({ pm2_env }) => pm2_env.status)).toEqual([
      "online",
    ]);

    const load = new Load(here.nginx.port, 2);
    const next = await here.start("1").ended.finally(() => load.end());
    expect(next.code, next.log).toBe(0);
    expect(load.lost).toEqual([]);
    await here.assertOne(here.pair[1]);
  },
);
