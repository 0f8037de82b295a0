// Keeps what the last whole run of each part came to, and says what docs/proof.md and the README make of it.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../scripts/repository.mjs";
import { claims } from "./claims.mjs";
import { parts } from "./parts.mjs";
import { charts, comparison } from "./speed/comparison.mjs";

/**
 * @typedef {object} Result
 * @property {string} name
 * @property {string} date
 * @property {number} seconds
 * @property {number} seed
 * @property {number} cores
 * @property {number} memoryGB
 * @property {Readonly<Record<string, string>>} versions
 * @property {readonly import("./parts.mjs").Row[]} rows
 * @property {readonly string[]} [failures]
 * @property {readonly string[]} [remarks]
 * @property {readonly import("../bench/measure.mjs").Measured[]} [measured]
 */

const file = join(root, "proof/results.json");

/** @returns {Record<string, Result>} */
const keptResults = () => JSON.parse(readFileSync(file, "utf8"));

/** Written at once: a run that is ended behind it has not lost it. @param {Result} result */
export function keepResult(result) {
  const kept = keptResults();
  const last = kept[result.name];
  // One that came to nothing leaves the figures of the run before, with their date, and says so.
  const failures = (result.failures ?? []).map((failure) => `${result.date}: ${failure}`);
  kept[result.name] =
    result.rows.length === 0 && last !== undefined ? { ...last, failures } : result;
  const inOrder = parts.flatMap(({ name }) => (kept[name] ? [[name, kept[name]]] : []));
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(inOrder), null, 2)}\n`);
}

/** How long this part took when it last ran, in seconds. @param {import("./parts.mjs").Part} part */
export const lastSeconds = ({ name, minutes }) => keptResults()[name]?.seconds ?? minutes.full * 60;

/** The charts of the page. */
export const proofCharts = () =>
  Object.values(keptResults()).flatMap(({ measured = [] }) => charts(measured));

/** What the README's first screen shows of it: of parts that fell short nothing. */
export function headlines() {
  const kept = keptResults();
  const lines = parts.flatMap(({ name, headline }) => {
    const result = kept[name];
    if (headline === undefined || result === undefined) return [];
    const { rows, failures = [] } = result;
    return failures.length > 0 || rows.some(({ ok }) => !ok) ? [] : [`- ${headline(rows)}`];
  });
  return lines.join("\n");
}

/** docs/proof.md, as the last whole runs make it. */
export const proofDocument = () => proofPage(keptResults());

/** @param {Readonly<Record<string, Result>>} results */
function proofPage(results) {
  const sections = parts.map((part) => {
    const result = results[part.name];
    return result === undefined ? yetToRun(part) : section(part, result);
  });
  return `${introduction}\n${sections.join("\n")}\n${promises()}`;
}

/** @param {import("./parts.mjs").Part} part */
const yetToRun = ({ name, promise }) =>
  `## ${name}\n\n${promise}\n\nNot run as a whole yet: \`npm run proof -- ${name}\`\n`;

/** Every promise of README and docs, with what proves it. */
function promises() {
  const rows = claims.map(({ file, text, part, command, test }) => {
    const told = text.replace(/^#+ /, "").replaceAll("|", "\\|");
    const [path, title] = test ?? [];
    const proof = [
      ...(part ? [`[${part}](#${part}): \`npm run proof -- ${part}\``] : []),
      ...(command ? [`\`${command}\``] : []),
      ...(path ? [`\`npx vitest run test/${path}\`: "${title}"`] : []),
    ].join(", ");
    const from = file.startsWith("docs/") ? file.slice("docs/".length) : `../${file}`;
    return `| ${told} | [${file}](${from}) | ${proof} |`;
  });
  const head =
    "## Every promise\n\nWhat README and docs say, as it stands there, and what proves it.\n\n| promise | where | proof |\n| --- | --- | --- |";
  return `${head}\n${rows.join("\n")}\n`;
}

const introduction = `# The proof

What pm2-actions promise, with the figure that a real run came to, what it had to be, and the command that
runs it again. \`npm run proof\` runs all of it and rewrites this page; it ends with exit code 1 where a figure falls
short. CI runs \`npm run proof -- --short\`, a sample of each part. Times depend on the machine; counts do not.
`;

/** @param {import("./parts.mjs").Part} part @param {Result} result */
function section({ name, promise }, result) {
  const versions = Object.entries(result.versions).map(([what, version]) => `${what} ${version}`);
  const machine = `${result.cores} cores, ${result.memoryGB} GB of memory`;
  const rows = result.rows.map(({ what, figure, unit, goal, ok }) => {
    const shown = typeof figure === "number" ? figure.toLocaleString("en") : figure;
    return `| ${what} | ${shown}${unit && ` ${unit}`} | ${goal}${ok ? "" : " **missed**"} |`;
  });
  const { measured = [] } = result;
  const pictures = charts(measured).map(
    ({ alt, path }) => `![${alt}](${path.replace(/^docs\//, "")})`,
  );
  return [
    `## ${name}`,
    "",
    promise,
    "",
    `| what | figure | goal |`,
    "| --- | --- | --- |",
    ...rows,
    "",
    ...(measured.length > 0 ? [...pictures, "", comparison(measured), ""] : []),
    ...(result.failures ?? []).map((failure) => `- **Fell short:** ${failure}`),
    ...(result.remarks ?? []).map((remark) => `- ${remark}`),
    `- ${result.date}, ${result.seconds} s on ${machine}; ${versions.join(", ")}.`,
    `- Again: \`npm run proof -- ${name} --seed ${result.seed}\``,
    "",
  ].join("\n");
}
