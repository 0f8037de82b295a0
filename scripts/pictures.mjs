// Makes the pictures of the README's first screen: the log of a deploy and the page of pm2-diagnostics, of a real daemon
// with several environments and one broken app, light and dark. `npm run build && node scripts/pictures.mjs`
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { chromium as launcher } from "playwright-core";
import { chromium } from "./chromium.mjs";
import { createStage, startBilling } from "./demo/stage.mjs";
import { startStep } from "./demo/step.mjs";
import { destroyServers } from "./private-server.mjs";
import { root } from "./repository.mjs";

const folder = join(root, "docs/pictures");

/** @param {import("./demo/stage.mjs").Stage} stage @returns the page's path */
async function diagnose({ server }) {
  const file = join(server.folder, "mailer.config.json");
  const script = join(server.folder, "mailer.cjs");
  await writeFile(script, 'require("./config/smtp.cjs");\n');
  const mailer = { name: "mailer", namespace: "test", script, max_restarts: 1, min_uptime: 60_000 };
  await writeFile(file, JSON.stringify({ apps: [mailer] }));
  await server.pm2(["start", file]);
  const statuses = async () =>
    (await server.list())
      .filter(({ name }) => name === "mailer")
      .map(({ pm2_env }) => pm2_env.status);
  while (!(await statuses()).includes("errored"));
  const report = join(server.folder, "report");
  const inputs = { captures: "6", interval: "1", "report-directory": report };
  const step = await startStep(server, "pm2-diagnostics", inputs);
  await step.ended;
  return join(report, "pm2-diagnostics.html");
}

/** As a runner shows it: its commands are gone, groups are open. @param {string} log */
function shownLog(log) {
  const lines = log
    .split("\n")
    .filter((line) => !/^::(?:stop-commands|endgroup|[\da-f-]{36})/.test(line));
  const text = lines
    .map((line) => line.replace("::group::", "▾ "))
    // The runner of Gitea has no groups: the title is there once more.
    .filter((line, at, all) => !all[at - 1]?.startsWith(`▾ ${line}`) || line === "")
    .map((line) => line.replaceAll("&", "&amp;").replaceAll("<", "&lt;"))
    .join("\n");
  return `<!doctype html><meta charset="utf-8"><style>
    :root { color-scheme: light dark } body { margin: 0; background: light-dark(#fff, #0d1117) }
    pre { margin: 0; padding: 20px 24px; font: 14px/1.5 ui-monospace, monospace; color: light-dark(#1f2328, #f0f6fc) }
    </style><pre>${text.trim()}</pre>`;
}

const stage = await createStage();
try {
  await startBilling(stage.server);
  await stage.deploy(stage.test, "1.0.0");
  await stage.deploy(stage.prod, "1.0.0");
  const { log } = await stage.deploy(stage.prod, "1.1.0");
  // The temporary folder says nothing to a reader.
  const run = shownLog(log.replaceAll(stage.server.folder, ""));
  const page = await diagnose(stage);
  await mkdir(folder, { recursive: true });
  const browser = await launcher.launch({ executablePath: chromium(), args: ["--no-sandbox"] });
  for (const colorScheme of /** @type {const} */ (["light", "dark"])) {
    const viewport = { width: 1180, height: 100 };
    const tab = await browser.newPage({ colorScheme, viewport });
    await tab.setContent(run);
    await tab.screenshot({ path: join(folder, `run-${colorScheme}.png`), fullPage: true });
    await tab.setViewportSize({ ...viewport, height: 660 });
    await tab.goto(pathToFileURL(page).href);
    await tab.screenshot({ path: join(folder, `diagnostics-${colorScheme}.png`) });
  }
  await browser.close();
} finally {
  await destroyServers();
}
