// Makes the root action.yml and the layers in biome.json, and fills the tables of the READMEs from action.yml,
// and what they show of the proof, between their markers.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import { argv } from "node:process";
import { pathToFileURL } from "node:url";
import { headlines, proofCharts, proofDocument } from "../proof/results.mjs";
import { biomeConfig } from "./layers.mjs";
import { actionNames, metadata, root } from "./repository.mjs";
import { rootAction } from "./root-action.mjs";

/** @param {string} text */
const cell = (text) =>
  text
    .trim()
    .replaceAll("|", "\\|")
    .replace(/\s*\n\s*/g, " ");

/** @param {string[]} columns @param {string[][]} rows */
const table = (columns, rows) =>
  [columns, columns.map(() => "---"), ...rows].map((row) => `| ${row.join(" | ")} |`).join("\n");

/** What stands between `<!-- kind action -->` and `<!-- /kind -->`. @type {Record<string, (action: string) => string>} */
const contents = {
  inputs: (action) =>
    table(
      ["input", "default", "what it does"],
      Object.entries(metadata(action).inputs).map(([name, input]) => [
        `\`${name}\``,
        input.required ? "**required**" : input.default ? `\`${cell(input.default)}\`` : "",
        cell(input.description),
      ]),
    ),
  outputs: (action) =>
    table(
      ["output", "what it holds"],
      Object.entries(metadata(action).outputs).map(([name, output]) => [
        `\`${name}\``,
        cell(output.description),
      ]),
    ),
  actions: () =>
    table(
      ["action", "what it does"],
      actionNames().map((name) => [
        `[${name}](actions/${name}/README.md)`,
        cell(metadata(name).description),
      ]),
    ),
  proof: headlines,
};

/**
 * A README's text with its tables made anew.
 * @param {string} text
 * @param {string} action the action that a marker without a name means
 */
export function filled(text, action) {
  return text.replace(
    /<!-- (inputs|outputs|actions|proof)(?: ([\w-]+))? -->\n[\s\S]*?<!-- \/\1 -->/g,
    (whole, kind, named) => {
      const opening = whole.slice(0, whole.indexOf("\n"));
      return `${opening}\n${contents[kind]?.(named ?? action)}\n<!-- /${kind} -->`;
    },
  );
}

/** The files that are not what the actions' metadata and the layers make them, each with its text as it should be. */
export function outdated() {
  const flow = readFileSync(`${root}/action.yml`, "utf8");
  const whole = { path: "action.yml", text: flow, wanted: rootAction() };
  return [whole, biomeConfig(), ...proof(), ...readmes()].filter(
    ({ text, wanted }) => text !== wanted,
  );
}

function proof() {
  const page = { path: "docs/proof.md", text: proofDocument() };
  return [page, ...proofCharts()].map(({ path, text: wanted }) => {
    const text = existsSync(`${root}/${path}`) ? readFileSync(`${root}/${path}`, "utf8") : "";
    return { path, text, wanted };
  });
}

function readmes() {
  return [["README.md", ""], ...actionNames().map((name) => [`actions/${name}/README.md`, name])]
    .filter(([path]) => existsSync(`${root}/${path}`))
    .map(([path = "", action = ""]) => {
      const text = readFileSync(`${root}/${path}`, "utf8");
      return { path, text, wanted: filled(text, action) };
    });
}

/** Writes what is not as it should be. */
export function bringUpToDate() {
  for (const { path, wanted } of outdated()) {
    mkdirSync(dirname(`${root}/${path}`), { recursive: true });
    writeFileSync(`${root}/${path}`, wanted);
    console.log(`${path} was brought up to date`);
  }
}

if (argv[1] && import.meta.url === pathToFileURL(argv[1]).href) bringUpToDate();
