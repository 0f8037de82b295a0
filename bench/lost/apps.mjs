// Apps of cluster mode with 4 workers, by what they do at the signal with which PM2 ends them.
import { once } from "node:events";
import { copyFile, mkdir, writeFile } from "node:fs/promises";
import { createServer as createListener } from "node:net";
import { join } from "node:path";
import { root } from "../../scripts/repository.mjs";

const serve = `const server = require("node:http").createServer((_request, response) =>
  response.end('{"version":"1"}'));
server.listen(process.env.PORT, "127.0.0.1");
`;
const own = {
  "does nothing": serve,
  "closes its server": `${serve}process.on("SIGINT", () => server.close(() => process.exit(0)));\n`,
  "just dies": `${serve}process.on("SIGINT", () => process.exit(0));\n`,
};
const script = "server.cjs";
const example = join(root, "examples/app");

/** The last is the example of an app that loses no request. */
export const appNames = /** @type {const} */ ([
  ...["does nothing", "closes its server", "just dies", "does its part"],
]);

/** @typedef {{ name: string, folder: string, namespace: string, file: string, url: string, good: () => Promise<void>, bad: () => Promise<void> }} Place */

/** @param {import("../../scripts/private-server.mjs").PrivateServer} server @param {string} name @returns {Promise<Place>} */
export async function place(server, name) {
  const listener = createListener().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = /** @type {import("node:net").AddressInfo} */ (listener.address());
  listener.close();
  const namespace = name.replaceAll(" ", "-");
  const folder = join(server.folder, namespace);
  await mkdir(folder, { recursive: true });
  const code = Object.entries(own).find(([key]) => key === name)?.[1];
  const good = () =>
    code === undefined
      ? copyFile(join(example, script), join(folder, script))
      : writeFile(join(folder, script), code);
  await good();
  await copyFile(join(example, "package.json"), join(folder, "package.json"));
  const patience = { wait_ready: true, listen_timeout: 10_000, kill_timeout: 5000 };
  const entry = {
    ...{ name: namespace, namespace, script, exec_mode: "cluster", instances: 4 },
    ...(code === undefined ? patience : {}),
    env: { PORT: String(port) },
  };
  const file = join(folder, "ecosystem.config.json");
  await writeFile(file, JSON.stringify({ apps: [entry] }));
  return {
    ...{ name, folder, namespace, file, url: `http://127.0.0.1:${port}/`, good },
    bad: () => writeFile(join(folder, script), 'throw new Error("a bad release");\n'),
  };
}
