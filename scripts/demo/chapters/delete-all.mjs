import { billing } from "../stage.mjs";
import { counted } from "../story.mjs";

/** @param {import("../stage.mjs").Stage} stage */
export async function deleteAll(stage) {
  const { story, server, other, foreign, steps } = stage;
  story.chapter('What "pm2 delete all --namespace test" does');
  const before = await other.list();
  story.say(
    `The second daemon runs billing, prod and test, ${before.length} processes. There, the command that reads so well:`,
  );
  await other.pm2(["delete", "all", "--namespace", "test"]);
  const after = await other.list();
  story.proves(
    before.length === 7 && after.length === 0,
    `plain PM2: of ${counted(before.length, "process", "processes")} in 3 namespaces, ${after.length} are left`,
  );

  story.say(`Here, after ${counted(steps.length, "step")}, one of them killed:`);
  const now = await billing(server);
  /** @param {typeof now} shown */
  const row = (shown) =>
    shown === undefined
      ? ["gone"]
      : [shown.pid, shown.restarts, shown.namespace, shown.status].map(String);
  story.table(
    ["billing", "pid", "restarts", "namespace", "status", "entry in dump.pm2"],
    [
      ["before", ...row(foreign), `${foreign?.saved.length} bytes`],
      ["after", ...row(now), now?.saved === foreign?.saved ? "the same" : "another"],
    ],
  );
  story.proves(
    now !== undefined && JSON.stringify(now) === JSON.stringify(foreign),
    `pm2-deploy: somebody else's process is as it was: pid ${now?.pid}, ${now?.restarts} restarts, namespace ${now?.namespace}, the same entry in the dump`,
  );
}
