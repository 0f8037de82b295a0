import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { notesOf, publish } from "../../../scripts/release-assets.mjs";

it("knows the notes of one version from those around it", () => {
  const changelog =
    "# Changelog\n\n## [Unreleased]\n\n## [1.1.0] - 2026-12-01\n\n- new\n\n## [1.0.0] - 2026-11-28\n\n- old\n";
  expect(notesOf(changelog, "1.1.0")).toBe("- new");
  expect(notesOf(changelog, "1.0.0")).toBe("- old");
  expect(notesOf(changelog, "1.0")).toBe("");
});

it("makes the release once, and uploads what is not there yet", async () => {
  const folder = mkdtempSync(join(tmpdir(), "pm2a-assets-"));
  for (const name of ["a.tar.gz", "SHA256SUMS"]) writeFileSync(join(folder, name), name);
  const assets: { name: string }[] = [];
  const asked: string[] = [];
  let made = false;
  const server = createServer((request, response) => {
    const { method, url = "", headers } = request;
    asked.push(`${method} ${url} ${headers.authorization}`);
    request.resume().on("end", () => {
      if (method === "POST" && url.endsWith("/releases")) made = true;
      const name = new URL(url, "http://server").searchParams.get("name");
      // The first upload of the second file fails, as where the server is restarted.
      const fails = name === "a.tar.gz" && asked.length < 5;
      if (name !== null && !fails) assets.push({ name });
      response.writeHead(fails ? 502 : made ? 200 : 404, { "content-type": "application/json" });
      response.end(JSON.stringify({ id: 7, assets }));
    });
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const api = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1`;
  const place = { api, repository: "team/actions", token: "t0ken", notes: "- new" };
  try {
    await expect(publish("1.1.0", folder, place)).rejects.toThrow("answers 502");
    expect(await publish("1.1.0", folder, place)).toEqual(["a.tar.gz"]);
    expect(assets.map(({ name }) => name).sort()).toEqual(["SHA256SUMS", "a.tar.gz"]);
    expect(
      asked.filter((one) => one.startsWith("POST /api/v1/repos/team/actions/releases token")),
    ).toHaveLength(1);
  } finally {
    server.close();
    rmSync(folder, { recursive: true });
  }
});
