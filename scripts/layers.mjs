// The layers of src/, from the top, and what biome.json must say so that imports go down only.
import { readFileSync } from "node:fs";
import { root } from "./repository.mjs";

/**
 * Those of one line stand beside each other, and do not import each other either. The layers that
 * docs/architecture.md explains are these, in this order: a test compares them.
 */
export const layers = [
  ["actions"],
  ["ssh"],
  ["runner", "report"],
  ["monitor"],
  ["pm2", "postgres", "release", "lint"],
  ["recovery"],
  ["history"],
  ["text", "disk"],
];

/** The runner's side reads inputs and prints: it knows nothing of the work. @type {Record<string, string[]>} */
const strangers = { runner: ["monitor", "pm2", "postgres", "release", "lint"] };

/** What only one place may import, and why. */
const programs = "Only src/exec.ts starts programs.";
const reserved = {
  "@actions/core": { only: "src/runner", why: "Only src/runner talks to the runner." },
  "node:child_process": { only: "src/exec.ts", why: programs },
  child_process: { only: "src/exec.ts", why: programs },
  "@actions/exec": { only: "src/exec.ts", why: programs },
};

const message = "A layer imports only from those below it; see docs/architecture.md.";

/** @param {string} place @param {string[]} includes @param {string[]} forbidden layers */
function override(place, includes, forbidden) {
  const paths = Object.entries(reserved)
    .filter(([, { only }]) => only !== place)
    .map(([name, { why }]) => [name, why]);
  const patterns = [{ group: forbidden.map((layer) => `**/${layer}/**`), message }];
  const options = {
    paths: Object.fromEntries(paths),
    ...(forbidden.length === 0 ? {} : { patterns }),
  };
  const noRestrictedImports = { level: "error", options };
  return { includes, linter: { rules: { style: { noRestrictedImports } } } };
}

/** The overrides of biome.json: of several that fit a file the last one holds. */
export function overrides() {
  const all = layers.flat();
  const ofLayers = layers.flatMap((beside, index) =>
    beside.map((layer) => {
      const others = [
        ...layers.slice(0, index).flat(),
        ...beside.filter((one) => one !== layer),
        ...(strangers[layer] ?? []),
      ];
      return override(`src/${layer}`, [`src/${layer}/**`], others);
    }),
  );
  const ground = all.filter((layer) => layer !== "text");
  return [
    ...ofLayers,
    // What lies in src/ itself is below all layers; the entry of the bundle is above them.
    override("src", ["src/*.ts"], ground),
    override("src/exec.ts", ["src/exec.ts"], ground),
    override("src/index.ts", ["src/index.ts"], []),
  ];
}

/** biome.json, and its text as it should be. */
export function biomeConfig() {
  const text = readFileSync(`${root}/biome.json`, "utf8");
  const wanted = { ...JSON.parse(text), overrides: overrides() };
  const isSame = JSON.stringify(JSON.parse(text)) === JSON.stringify(wanted);
  // Formatted by `npm run format`, as every other file is.
  return {
    path: "biome.json",
    text,
    wanted: isSame ? text : `${JSON.stringify(wanted, null, 2)}\n`,
  };
}
