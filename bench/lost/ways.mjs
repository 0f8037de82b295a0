// Ways to exchange a release: PM2's own commands, and pm2-deploy with and without its own draining.
import { startStep } from "../../scripts/demo/step.mjs";

/** @typedef {import("./apps.mjs").Place} Place */
/** @typedef {import("../../scripts/private-server.mjs").PrivateServer} Server */

let release = 0;

/** @param {Server} server @param {Place} place @param {string} drain @returns the step's exit code and log */
export async function deploy(server, { folder, namespace }, drain) {
  const inputs = {
    ...{ namespace, drain, "working-directory": folder, release: String(++release) },
    "stable-seconds": "0.5",
  };
  const step = await startStep(server, "pm2-deploy", inputs);
  return step.ended;
}

/** @type {Record<string, { drain: string, act: (server: Server, place: Place) => Promise<unknown> }>} */
export const ways = {
  "pm2 reload": {
    drain: "off",
    act: (server, { namespace }) => server.pm2(["reload", namespace]),
  },
  "pm2 startOrReload": {
    drain: "off",
    act: (server, { file, folder }) => server.pm2(["startOrReload", file], {}, folder),
  },
  "pm2 delete, pm2 start": {
    drain: "off",
    act: async (server, { namespace, file, folder }) => {
      await server.pm2(["delete", namespace]);
      await server.pm2(["start", file], {}, folder);
    },
  },
  "pm2-deploy, drain: off": {
    drain: "off",
    act: (server, place) => deploy(server, place, "off"),
  },
  "pm2-deploy, drain: auto": {
    drain: "auto",
    act: (server, place) => deploy(server, place, "auto"),
  },
};
