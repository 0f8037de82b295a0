import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { describe, expect, it } from "vitest";

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
    "migrate/files",
    "migrate/other-tools",
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
  "src/lint/shell": ["words", "programs", "conditions", "surroundings", "."],
};

it.each(Object.entries(orders))("%s's folders import in one direction", (layer, order) => {
  const files = readdirSync(layer, { recursive: true, encoding: "utf8" });
  const sources = files.filter((file) => file.endsWith(".ts"));
  expect(sources.length).toBeGreaterThan(15);
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

describe("docs/architecture.md", () => {
  const page = readFileSync("docs/architecture.md", "utf8");

  it.each(Object.entries(orders))(
    "names the folders of %s that there are, and no others",
    (layer) => {
      const [, table = ""] = page.split(
        layer === "src/pm2" ? "| folder | what" : `| folder of \`${layer}/\``,
      );
      const rows = table.slice(0, table.indexOf("\n\n")).split("\n");
      const cells = rows.map((row) => row.split(" | ")[0] ?? "").join();
      const named = [...cells.matchAll(/`([\w-]+)\/`/g)].map(([, name]) => name);
      const folders = readdirSync(layer, { withFileTypes: true }).filter((one) =>
        one.isDirectory(),
      );
      expect(named.sort()).toEqual(folders.map(({ name }) => name).sort());
    },
  );

  it("shows each way through the code in at most seven files, which have what is named", () => {
    const ways = page.split("\n").filter((row) => row.includes(" → ["));
    expect(ways).toHaveLength(4);
    for (const way of ways) {
      const stops = [...way.matchAll(/\[([^\]]+)\]\(\.\.\/([^)]+)\)/g)];
      expect(stops.length).toBeLessThanOrEqual(7);
      for (const [, title = "", path = ""] of stops) {
        const name = /^`(\w+)`/.exec(title)?.[1] ?? "";
        expect(readFileSync(path, "utf8")).toContain(name);
      }
    }
  });
});

/** Folders with more files than a reader takes in at a glance, and why they may. */
const larger: Readonly<Record<string, string>> = {
  "src/actions": "one file for each action, which is the contract",
  "src/lint/rules": "one file for each kind of rule",
};

it("a folder has at most a dozen files", () => {
  const folders = readdirSync("src", { recursive: true, withFileTypes: true });
  const counts = new Map<string, number>();
  for (const { parentPath } of folders.filter((one) => one.isFile()))
    counts.set(parentPath, (counts.get(parentPath) ?? 0) + 1);
  const full = [...counts].filter(([folder, count]) => count > 12 && !(folder in larger));
  expect(full).toEqual([]);
});

/** Biome looks at what is imported to be run; two files that need each other's types are one idea in two places, too. */
it("no two files need each other, for types neither", () => {
  // What a shell's line comes to is found in rounds, in which each of these asks the others.
  const isRound = (file: string) => /^src\/lint\/(?:shell|proposal)\//.test(file);
  const files = readdirSync("src", { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts"))
    .map((file) => join("src", file))
    .filter((file) => !isRound(file));
  const imports = new Map(
    files.map((file) => {
      const found = [
        ...readFileSync(file, "utf8").matchAll(/^(?:import |export |\}).*from "(\.[^"]+)"/gm),
      ];
      const paths = found.map(([, path = ""]) => path);
      return [
        file,
        paths.map((path) => normalize(join(dirname(file), path)).replace(/\.js$/, ".ts")),
      ];
    }),
  );
  const state = new Map<string, "open" | "done">();
  const circles: string[] = [];
  const visit = (file: string, way: readonly string[]): void => {
    if (state.get(file) === "open")
      circles.push([...way.slice(way.indexOf(file)), file].join(" → "));
    if (state.has(file)) return;
    state.set(file, "open");
    for (const next of imports.get(file) ?? []) visit(next, [...way, file]);
    state.set(file, "done");
  };
  for (const file of files) visit(file, []);
  expect(circles).toEqual([]);
});
