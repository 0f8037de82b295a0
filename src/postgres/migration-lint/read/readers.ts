import { readFile } from "node:fs/promises";
import { type ExpectedName, namesInSources } from "../../verify/schema-sources.js";
import type { LiveTable } from "./catalog.js";

/** Where the running release names tables and columns. */
export interface Readers {
  ofTable(table: LiveTable): string[];
  ofColumn(table: LiveTable, column: string): string[];
  /** Places that name a table in a way that is not understood. */
  readonly unread: readonly string[];
}

/** @param paths files and directories of the sources that run while the migration does */
export async function readReaders(paths: readonly string[]): Promise<Readers> {
  const { names, unread } = await namesInSources(paths);
  const texts = new Map<string, string>();
  for (const { source } of names)
    if (!texts.has(source)) texts.set(source, await readFile(source, "utf8"));
  const textOf = ({ source }: ExpectedName) => texts.get(source) ?? "";
  const naming = ({ schema, name }: LiveTable) => {
    const bare = name.slice(schema.length + 1);
    return names.filter(({ candidates }) => candidates.some((one) => one === name || one === bare));
  };
  return {
    unread,
    ofTable: (table) =>
      naming(table).map((one) => {
        const [from] = partOf(one, names, textOf(one));
        return `${one.source}:${lineOf(textOf(one), from)}`;
      }),
    ofColumn: (table, column) =>
      naming(table).flatMap((one) => {
        const text = textOf(one);
        const [from, to] = partOf(one, names, text);
        const wanted = plain(column);
        const word = [...text.slice(from, to).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].find(
          ([found]) => plain(found) === wanted,
        );
        return word === undefined ? [] : [`${one.source}:${lineOf(text, from + word.index)}`];
      }),
  };
}

/** `userId` names user_id, too. */
const plain = (word: string) => word.toLowerCase().replaceAll("_", "");

const lineOf = (text: string, offset: number) => text.slice(0, offset).split("\n").length;

/** From where to where a file speaks of a table: all of it, where it names no other or its name comes last. */
function partOf(
  { candidates, source }: ExpectedName,
  names: readonly ExpectedName[],
  text: string,
): [number, number] {
  const others = names.filter(
    (one) => one.source === source && !one.candidates.includes(candidates[0] ?? ""),
  );
  if (source.endsWith(".prisma")) {
    for (const block of text.matchAll(/^model\s+(\w+)\s*\{[\s\S]*?^\}/gm)) {
      const map = /@@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(block[0])?.[1] ?? block[1] ?? "";
      if (candidates.some((one) => one.split(".").at(-1) === map))
        return [block.index, block.index + block[0].length];
    }
  }
  if (others.length === 0 || /\btableName\s*:/.test(text)) return [0, text.length];
  const place = (name: ExpectedName) =>
    Math.min(
      ...name.candidates.map((one) => {
        const bare = (one.split(".").at(-1) ?? one).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
        const at = text.search(new RegExp(`["'\`]${bare}["'\`]`));
        return at < 0 ? Number.POSITIVE_INFINITY : at;
      }),
    );
  const from = place({ candidates, source, shown: "" });
  if (!Number.isFinite(from)) return [0, text.length];
  return [from, Math.min(text.length, ...others.map(place).filter((at) => at > from))];
}
