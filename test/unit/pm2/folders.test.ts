import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, it } from "vitest";

/** The folders of src/pm2, each importing from those before it only; docs/architecture.md says why. */
const order = ["daemon", "ecosystem", "selection", "change", "diagnosis", "findings", "."];

it("src/pm2's folders import in one direction", () => {
  const files = readdirSync("src/pm2", { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts"));
  expect(sources.length).toBeGreaterThan(50);
  const upwards = sources.flatMap((file) => {
    const folder = dirname(file);
    expect(order).toContain(folder);
    const text = readFileSync(join("src/pm2", file), "utf8");
    return [...text.matchAll(/from "(\.[^"]+)"/g)]
      .map(([, path = ""]) => normalize(join("src/pm2", folder, path)))
      .filter((path) => path.startsWith("src/pm2/"))
      .map((path) => relative("src/pm2", dirname(path)) || ".")
      .filter((other) => order.indexOf(other) > order.indexOf(folder))
      .map((other) => `${file} imports from ${other}`);
  });
  expect(upwards).toEqual([]);
});
