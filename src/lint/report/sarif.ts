import { dirname, resolve } from "node:path";
import { makeFolder, writeWhole } from "../../disk/whole-file.js";
import { linkOnTheWay } from "../../disk/workspace.js";
import { codeOf, messageOf, UsageError } from "../../errors.js";
import { allRules, type LintFinding, type Silenced } from "../lint.js";
import { type Pages, pageOf, version } from "./pages.js";

/** What paths are relative to: code scanning and editors know it by this name. */
const repository = "%SRCROOT%";

/** The findings as a SARIF 2.1.0 log, for code scanning and editors. */
export function sarif(
  findings: readonly LintFinding[],
  silenced: readonly Silenced[] = [],
  pages?: Pages,
) {
  return {
    $schema: "https://json.schemastore.org/sarif-2.1.0.json",
    version: "2.1.0" as const,
    runs: [
      {
        tool: {
          driver: {
            name: "pm2-lint",
            semanticVersion: version,
            ...(pages === undefined ? {} : { informationUri: pages("README") }),
            rules: allRules.map(({ id, severity, summary }) => ({
              id,
              shortDescription: { text: summary },
              help: { text: `See ${pageOf(id)} of pm2-actions.` },
              ...(pages === undefined ? {} : { helpUri: pages(id) }),
              defaultConfiguration: { level: severity },
            })),
          },
        },
        originalUriBaseIds: { [repository]: { description: { text: "The repository's root." } } },
        columnKind: "utf16CodeUnits" as const,
        results: [
          ...findings.map(resultOf),
          ...silenced.map(({ finding, by, reason }) => ({
            ...resultOf(finding),
            suppressions: [
              {
                kind: by === "remark" ? ("inSource" as const) : ("external" as const),
                status: "accepted" as const,
                justification: reason,
              },
            ],
          })),
        ],
      },
    ],
  };
}

/**
 * Writes the findings as SARIF, whole, with the folders above it.
 * @param given from the repository's root
 * @throws UsageError where the file cannot be written, for the input "sarif-file"
 */
export async function writeSarif(
  root: string,
  given: string,
  log: ReturnType<typeof sarif>,
): Promise<void> {
  const input = `Input "sarif-file" is ${JSON.stringify(given)}`;
  const link = await linkOnTheWay(root, given);
  if (link !== undefined) throw new UsageError(`${input}: ${link}`);
  const path = resolve(root, given);
  try {
    await makeFolder(dirname(path));
    await writeWhole(path, JSON.stringify(log, null, 2));
  } catch (error) {
    throw new UsageError(
      `${input}: ${JSON.stringify(path)} cannot be written (${codeOf(error) ?? messageOf(error)}). Allowed is a file in a folder that the runner's user may write to.`,
    );
  }
}

function resultOf({ rule, severity, file, message, advice, ...place }: LintFinding) {
  return {
    ruleId: rule,
    ruleIndex: allRules.findIndex(({ id }) => id === rule),
    level: severity,
    message: { text: `${message}\n\nInstead:\n${advice}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: {
            uri: file.split("/").map(encodeURIComponent).join("/"),
            uriBaseId: repository,
          },
          region: {
            startLine: place.line,
            startColumn: place.column,
            endLine: place.endLine,
            endColumn: place.endColumn,
          },
        },
      },
    ],
  };
}
