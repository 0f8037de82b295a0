import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { chromium as findChromium } from "../../scripts/chromium.mjs";
import { fleetPage } from "../../src/report/html/fleet-page.js";
import { monitorPage } from "../../src/report/html/monitor-page.js";
import { diagnosisPage } from "../../src/report/html/page.js";
import { aDiagnosis, hostile } from "./diagnosis.js";
import { aFleet, aWatched } from "./watched.js";

const { source } = createRequire(import.meta.url)("axe-core") as { source: string };

let browser: Browser;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pm2a-page-"));
  browser = await chromium.launch({
    executablePath: findChromium(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
});
afterAll(async () => {
  await browser?.close();
  await rm(folder, { recursive: true, force: true });
});

/** The page as a reader has it: from a file; whatever it complains of or asks the network for is kept. */
async function opened(diagnosis = aDiagnosis(), options: BrowserContextOptions = {}) {
  return openedText(diagnosisPage(diagnosis), options);
}

async function openedText(text: string, options: BrowserContextOptions) {
  const file = join(folder, `${Math.random()}.html`);
  await writeFile(file, text);
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("dialog", (dialog) => complaints.push(`dialog: ${dialog.message()}`));
  page.on("request", (request) => {
    if (!/^(?:file|data):/.test(request.url())) complaints.push(`request: ${request.url()}`);
  });
  await page.goto(`file://${file}`);
  return { page, complaints };
}

const looks: Record<string, BrowserContextOptions> = {
  light: { colorScheme: "light", viewport: { width: 1280, height: 900 } },
  dark: { colorScheme: "dark", viewport: { width: 1280, height: 900 } },
  phone: { colorScheme: "light", viewport: { width: 390, height: 844 }, isMobile: true },
  "phone, dark": { colorScheme: "dark", viewport: { width: 320, height: 700 }, isMobile: true },
};

describe.each(Object.entries(looks))("the page, %s", (name, options) => {
  it("shows everything, complains of nothing, and is accessible", async () => {
    const { page, complaints } = await opened(aDiagnosis(), options);
    await page.screenshot({ path: join(folder, "page.png"), fullPage: true });
    const pictures = process.env.SCREENSHOTS;
    if (pictures) await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true });

    expect(await page.locator(".chart svg[role=img]").count()).toBe(3);
    const lines = page.locator(".plot path.line");
    expect(await lines.count()).toBeGreaterThan(3);
    for (const line of await lines.all()) {
      const box = await line.boundingBox();
      expect((box?.width ?? 0) > 50 || (box?.height ?? 0) > 1).toBe(true);
    }
    expect(await page.locator("svg.spark path").count()).toBeGreaterThan(3);
    expect(complaints).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    // No sideways scrolling of the page as a whole.
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(options.viewport?.width ?? 0);
  });
});

describe.each(Object.entries(looks))("the monitor's page, %s", (name, options) => {
  it("shows alerts, a time line, run times and memory, and is accessible", async () => {
    const { watched, diagnosis, window } = await aWatched(30, 3);
    const { page, complaints } = await openedText(monitorPage(watched, diagnosis, window), options);
    const pictures = process.env.SCREENSHOTS;
    const picture = join(pictures ?? folder, `monitor, ${name}.png`);
    await page.screenshot({ path: picture, fullPage: true });
    expect(await page.locator("article.finding").count()).toBe(watched.open.length);
    expect(await page.locator(".timeline svg").count()).toBe(6);
    expect(await page.locator(".timeline rect.bad").count()).toBeGreaterThan(3);
    expect(await page.locator("svg.spark path").count()).toBeGreaterThan(3);
    expect(await page.locator(".chart svg[role=img]").count()).toBe(2);
    expect(complaints).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(options.viewport?.width ?? 0);
  });
});

describe.each(Object.entries(looks))("the page of a fleet, %s", (name, options) => {
  it("shows each server at a glance, and is accessible", async () => {
    const { fleet, now, window } = await aFleet(20);
    const text = fleetPage(fleet, now, window, 3_600_000);
    expect(Buffer.byteLength(text)).toBeLessThan(1_000_000);
    const { page, complaints } = await openedText(text, options);
    const pictures = process.env.SCREENSHOTS;
    const picture = join(pictures ?? folder, `fleet, ${name}.png`);
    await page.screenshot({ path: picture, fullPage: true });
    expect(await page.locator("section").first().locator("tbody tr").count()).toBe(20);
    expect(await page.locator("section").first().locator("svg.spark path").count()).toBe(40);
    expect(await page.locator("td.error", { hasText: "silent for 3 h" }).count()).toBe(1);
    expect(await page.locator("article.finding").count()).toBe(fleet.open.length);
    expect(await page.locator(".timeline svg").count()).toBe(20);
    // Memory and restarts of each server, those of the worst two at once, others when they are opened.
    expect(await page.locator(".chart svg[role=img]").count()).toBe(40);
    const drawn = page.locator(".chart svg[role=img]:visible");
    expect(await drawn.count()).toBe(4);
    expect(await drawn.first().getAttribute("aria-label")).toContain("server-20: memory over time");
    await page.locator("summary", { hasText: /^server-7 / }).click();
    expect(await drawn.count()).toBe(6);
    // The silent one is the worst, and needs no scrolling.
    expect(await page.locator("section").first().locator("tbody th").first().innerText()).toBe(
      "server-20",
    );
    expect(complaints).toEqual([]);
    expect(await accessibilityProblems(page)).toEqual([]);
    const width = await page.evaluate("document.documentElement.scrollWidth");
    expect(width).toBeLessThanOrEqual(options.viewport?.width ?? 0);
  });
});

it("does not act on hostile names and lines", async () => {
  const { page, complaints } = await opened(hostile());
  expect(complaints).toEqual([]);
  expect(
    await page.locator("img, iframe, script:not(body > script), a[href^=javascript]").count(),
  ).toBe(0);
  expect(await page.locator("pre").first().innerText()).toContain("<script>alert(1)</script>");
  expect(await page.locator(".wide tbody th").first().innerText()).toContain("<img src=x onerror=");
  expect(await accessibilityProblems(page)).toEqual([]);
});

it("is blocked by its own policy from running anything that would slip through", async () => {
  const file = join(folder, "slipped.html");
  const text = diagnosisPage(aDiagnosis());
  await writeFile(file, text.replace("</main>", "<script>document.title='owned'</script></main>"));
  const page = await browser.newPage();
  await page.goto(`file://${file}`);
  expect(await page.title()).not.toBe("owned");
});

it("works by keyboard: skips to the findings, filters, opens and closes", async () => {
  const { page } = await opened();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  expect(page.url()).toContain("#findings");
  await page.locator("#filter").focus();
  await page.keyboard.type("WORKER");
  expect(await page.locator("#count").innerText()).toBe("1 shown");
  await page.locator("#filter").fill("");
  await page.locator("#trouble").focus();
  await page.keyboard.press("Space");
  expect(await page.locator("#count").innerText()).toBe("1 shown");
  const summary = page.locator(".chart summary").first();
  await summary.focus();
  await page.keyboard.press("Enter");
  expect(await page.locator(".chart table").first().isVisible()).toBe(true);
});

it("is readable without scripts, with one capture, and without a daemon", async () => {
  const once = { ...aDiagnosis(1) };
  const { page } = await opened(once, { javaScriptEnabled: false });
  expect(await page.locator("tbody th").allInnerTexts()).toContain("api");
  expect(await page.locator(".bars rect").count()).toBeGreaterThan(0);
  const without = await opened({
    ...aDiagnosis(0),
    processes: [],
    daemon: { state: "absent", why: "none runs", version: null, pid: null, installedVersion: null },
    saved: [{ namespace: "prod", name: "api", pid: null }],
  });
  expect(await without.page.locator("main").innerText()).toContain("api of prod");
  expect(without.complaints).toEqual([]);
  expect(await accessibilityProblems(without.page)).toEqual([]);
});

async function accessibilityProblems(page: Page): Promise<string[]> {
  await page.evaluate(source);
  const results = (await page.evaluate("axe.run()")) as axe.AxeResults;
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map((node) => `${id}: ${node.html.slice(0, 200)} ${node.failureSummary}`),
  );
}
