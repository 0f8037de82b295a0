import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, it } from "vitest";

/** The folders of the large layers, each importing from those before it only; docs/architecture.md says why. */
const orders = {
  "src/pm2": [
    "daemon",
    "command",
    "ecosystem",
    "upstream",
    "selection",
    "start",
    "node",
    "plan",
    "dump",
    "proof",
    "undo",
    "exchange",
    "diagnosis",
    "findings",
    "findings/rules",
    ".",
  ],
  "src/postgres": [
    "server",
    "sql",
    "locks",
    "dump",
    "layout",
    "migrate",
    "verify",
    "backup",
    "copies/encryption",
    "copies",
    "migration-lint/read",
    "migration-lint/rules",
    "migration-lint",
    "restore/losses",
    "restore/blockers",
    "restore/pooler",
    "restore",
    "drill",
  ],
};

it.each(Object.entries(orders))("%s's folders import in one direction", (layer, order) => {
  const files = readdirSync(layer, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts"));
  expect(sources.length).toBeGreaterThan(30);
  const upwards = sources.flatMap((file) => {
    const folder = dirname(file);
    expect(order).toContain(folder);
    const text = readFileSync(join(layer, file), "utf8");
    return [...text.matchAll(/from "(\.[^"]+)"/g)]
      .map(([, path = ""]) => normalize(join(layer, folder, path)))
      .filter((path) => path.startsWith(`${layer}/`))
      .map((path) => relative(layer, dirname(path)) || ".")
      .filter((other) => order.indexOf(other) > order.indexOf(folder))
      .map((other) => `${file} imports from ${other}`);
  });
  expect(upwards).toEqual([]);
});
