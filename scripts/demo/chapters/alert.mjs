import { createHmac, randomBytes } from "node:crypto";
import { once } from "node:events";
import { mkdir, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { createServer as createPm2 } from "../../private-server.mjs";
import { startStep } from "../step.mjs";
import { counted, seconds } from "../story.mjs";

/** Runs for as long as there is no file beside it that says otherwise. */
const mailer = `
if (require("node:fs").existsSync(__dirname + "/broken")) throw new Error("the mail server is gone");
setInterval(() => {}, 1000);
`;

/** @param {import("../stage.mjs").Stage} stage */
export async function alert({ story }) {
  story.chapter("An app that crashes at night, and who hears of it");
  const server = await createPm2("pm2-alerts");
  const secret = randomBytes(12).toString("hex");
  const receiver = await startReceiver(secret);
  try {
    const folder = join(server.folder, "mailer");
    await mkdir(folder);
    await writeFile(join(folder, "mailer.cjs"), mailer);
    const flags = ["--name", "mailer", "--namespace", "jobs", "--max-restarts", "2"];
    await server.pm2(["start", join(folder, "mailer.cjs"), ...flags]);
    const inputs = { "webhook-url": receiver.url, "webhook-secret": secret };
    /** One run of what a schedule has every ten minutes. */
    const look = async () => (await startStep(server, "monitor", inputs)).ended;
    const quiet = await look();

    await writeFile(join(folder, "broken"), "");
    await server.pm2(["restart", "mailer"]);
    await errored(server);
    receiver.isDown = true;
    story.say(
      "The app mailer crashes again and again, and the receiver of alerts is down. monitor says:",
    );
    const waiting = await look();
    const missed = /^.*webhook: .*$/m.exec(waiting.log)?.[0] ?? "nothing";
    story.quote(missed.replace(/^::\w+.*?::/, ""));
    story.proves(
      quiet.outputs.healthy === "true" &&
        waiting.outputs["dead-letters"] === "1" &&
        receiver.told.length === 0,
      `before, all was well; now ${counted(Number(waiting.outputs["dead-letters"]), "alert")} waits in the queue, and the step went on: exit code ${waiting.code}`,
    );

    receiver.isDown = false;
    const runs = [await look(), await look()];
    const kinds = receiver.told.map(({ kind, title }) => `${kind}: ${title}`);
    story.say("The receiver is back. After two more runs, this is all that arrived:");
    story.quote(kinds.join("\n"));
    story.proves(
      kinds.length === 1 && runs[0]?.outputs.delivered === "1" && receiver.forged === 0,
      `${counted(1 + runs.length, "run")} saw one problem, and ${counted(kinds.length, "alert")} arrived, signed, on the first try after the receiver was back`,
    );

    await rm(join(folder, "broken"));
    await server.pm2(["restart", "mailer"]);
    const well = await look();
    const last = receiver.told.at(-1);
    story.proves(
      receiver.told.length === 2 && last?.kind === "resolved" && well.outputs.healthy === "true",
      `the app is repaired: ${last?.kind} arrives in ${seconds(well.ms)}, and nothing else`,
    );
  } finally {
    receiver.stop();
    await server.destroy();
  }
}

/** @param {import("../../private-server.mjs").PrivateServer} server */
async function errored(server) {
  for (const begun = performance.now(); performance.now() - begun < 20_000; ) {
    const [mailer] = await server.processes("jobs");
    if (mailer?.pm2_env.status === "errored") return;
  }
  throw new Error("PM2 did not give up the app within 20 s.");
}

/** A real server on loopback that checks each signature; while it is down, it hangs up on everybody. @param {string} secret */
async function startReceiver(secret) {
  const receiver = {
    url: "",
    isDown: false,
    forged: 0,
    told: /** @type {{ kind: string, title: string }[]} */ ([]),
    stop: () => {
      http.closeAllConnections();
      http.close();
    },
  };
  const http = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const signature = String(request.headers["x-pm2-actions-signature"]);
    const [, time, given] = /^t=(\d+),v1=(\w+)$/.exec(signature) ?? [];
    const expected = createHmac("sha256", secret).update(`${time}.${body}`).digest("hex");
    if (given !== expected) receiver.forged++;
    const { kind, alert } = JSON.parse(body);
    receiver.told.push({ kind, title: alert.title });
    response.end();
  });
  http.on("connection", (socket) => {
    if (receiver.isDown) socket.destroy();
  });
  await once(http.listen(0, "127.0.0.1"), "listening");
  const address = http.address();
  receiver.url = `http://127.0.0.1:${typeof address === "object" ? address?.port : 0}/alerts`;
  return receiver;
}
