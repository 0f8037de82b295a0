import { join } from "node:path";
import { readIfThere, writeWhole } from "../../disk/whole-file.js";
import { linkOnTheWay } from "../../disk/workspace.js";
import { codeOf, messageOf, UsageError } from "../../errors.js";
import type { Proposal } from "./propose.js";

/**
 * What a proposal's file is called: beside its workflow, so that the two are seen together. GitHub, Gitea and
 * Forgejo run files that end in .yml or .yaml, and no others.
 */
export function proposalPath({ path }: Pick<Proposal, "path">): string {
  return `${path}.proposal`;
}

/**
 * Looks whether proposals can be written beside their workflows, and writes nothing yet.
 * @throws UsageError where one cannot be
 */
export async function placesFor(root: string, proposals: readonly Proposal[]): Promise<Places> {
  const looked = await Promise.all(proposals.map((one) => look(root, one)));
  const mistakes = looked.filter((one) => typeof one === "string");
  if (mistakes.length > 0) throw new UsageError(mistakes.join("\n"));
  return {
    standing: proposals.filter((_, index) => looked[index] === other).map(proposalPath),
    async write() {
      for (const [index, one] of proposals.entries())
        if (looked[index] === free) await write(root, one);
    },
  };
}

interface Places {
  /** Files that stand there and are other ones: somebody may have decided in them what there is to decide. */
  readonly standing: readonly string[];
  /** Writes those that do not stand there. */
  write(): Promise<void>;
}

const free = Symbol("nothing stands there");
const same = Symbol("it stands there");
const other = Symbol("another file stands there");

async function look(root: string, one: Proposal): Promise<symbol | string> {
  const path = proposalPath(one);
  const link = await linkOnTheWay(root, path);
  if (link !== undefined) return notWritten(path, link);
  try {
    const there = await readIfThere(join(root, path));
    return there === undefined ? free : there === one.text ? same : other;
  } catch (error) {
    return notWritten(path, `${codeOf(error) ?? messageOf(error)}.`);
  }
}

async function write(root: string, one: Proposal): Promise<void> {
  const path = proposalPath(one);
  try {
    await writeWhole(join(root, path), one.text, 0o644);
  } catch (error) {
    throw new UsageError(notWritten(path, `${codeOf(error) ?? messageOf(error)}.`));
  }
}

function notWritten(path: string, why: string): string {
  return `The proposal ${JSON.stringify(path)} cannot be written: ${why}`;
}
