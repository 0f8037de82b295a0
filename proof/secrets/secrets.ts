import type { Outcome, Row } from "../part.js";
import { ranTests } from "../tests.js";

/** The tests that put a secret somewhere and look for it in all that is printed, written or sent. */
const aboutSecrets = "[Ss]ecret|[Pp]assword|[Mm]ask|[Cc]anary secret|argv|token|[Kk]ey of";

/** Where they look, by the folders that they are in. */
const projects = ["unit", "integration"] as const;

/** Gathers what the tests say of secrets; each puts its own canary, and looks for it by effect. */
export async function run(): Promise<Outcome> {
  const rows: Row[] = [];
  const failures: string[] = [];
  for (const project of projects) {
    const tests = await ranTests({ project, named: aboutSecrets });
    const failed = tests.filter(({ passed }) => !passed);
    for (const { title, why } of failed) failures.push(`${title}: ${why}`);
    rows.push({
      what:
        project === "unit"
          ? "tests of what is masked, quoted and said that found no secret"
          : "tests with real steps, daemons and databases that found no secret in a log, a summary, a page, an argument, a message or a file",
      figure: tests.length - failed.length,
      unit: `of ${tests.length}`,
      goal: "all",
      ok: failed.length === 0 && tests.length > 5,
    });
  }
  return { rows, failures };
}
