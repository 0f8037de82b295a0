import fc from "fast-check";
import type { Extent, Outcome, Row } from "../part.js";
import { properties } from "./properties.js";
import { claim, type Property } from "./property.js";

/** Seconds that one case may take: more is a hang to whoever waits. */
const patience = 2;

/** What Node.js would print to stderr, unfenced, in the words of whatever was read. */
const printed: string[] = [];
process.emitWarning = (warning) => {
  printed.push(String(warning));
};

interface Tried {
  readonly surface: string;
  readonly cases: number;
  /** Milliseconds */
  readonly slowest: number;
  readonly failure: string | undefined;
}

/** Feeds everything that is read, parsed, quoted or shown with what nobody would write. */
export async function run({ short, seed }: Extent): Promise<Outcome> {
  const tried: Tried[] = [];
  for (const one of properties) {
    // Said before it begins: of one that never ends, this is the last line.
    process.stdout.write(`${one.surface}: ${one.name}, `);
    const result = await tryOut(one, short ? Math.ceil(one.cases / 20) : one.cases, seed);
    tried.push(result);
    const verdict = result.failure === undefined ? "" : " FELL SHORT";
    process.stdout.write(
      `${result.cases} cases, the slowest ${Math.round(result.slowest)} ms${verdict}\n`,
    );
  }
  const failures = tried.flatMap(({ failure }) => failure ?? []);
  const cases = sum(tried);
  const slowest = Math.max(...tried.map((one) => one.slowest));
  const least = short ? 5000 : 100_000;
  return {
    rows: [
      {
        what: "cases, of all that is fed",
        figure: cases,
        unit: "",
        goal: `at least ${least.toLocaleString("en")}`,
        ok: cases >= least,
      },
      {
        what: "properties that a case broke",
        figure: failures.length,
        unit: `of ${properties.length}`,
        goal: "0",
        ok: failures.length === 0,
      },
      {
        what: "the slowest case",
        figure: Math.round(slowest),
        unit: "ms",
        goal: `below ${patience * 1000} ms`,
        ok: slowest < patience * 1000,
      },
      ...bySurface(tried),
    ],
    failures,
  };
}

function bySurface(tried: readonly Tried[]): Row[] {
  const surfaces = [...new Set(tried.map(({ surface }) => surface))];
  return surfaces.map((surface) => ({
    what: `of these, ${surface}`,
    figure: sum(tried.filter((one) => one.surface === surface)),
    unit: "cases",
    goal: "",
    ok: true,
  }));
}

const sum = (tried: readonly Tried[]) => tried.reduce((all, { cases }) => all + cases, 0);

async function tryOut(
  { surface, name, from, holds }: Property,
  numRuns: number,
  seed: number,
): Promise<Tried> {
  let cases = 0;
  let slowest = 0;
  const predicate = async (value: unknown) => {
    cases++;
    const took = await timeOf(() => holds(value));
    if (took > patience * 1000) {
      // A busy machine is slow once; what takes its time by itself takes it again.
      const again = await timeOf(() => holds(value));
      slowest = Math.max(slowest, Math.min(took, again));
      if (again > patience * 1000) throw new Error(`it took ${Math.round(again)} ms`);
    } else slowest = Math.max(slowest, took);
    claim(printed.length === 0, `it makes Node.js print ${printed.splice(0)}`);
    for (const key in {}) throw new Error(`every object has the property ${key} now`);
  };
  const details = await fc.check(fc.asyncProperty(from, predicate), {
    numRuns,
    seed,
    // Making a case smaller that takes seconds would take minutes.
    interruptAfterTimeLimit: 300_000,
    endOnFailure: false,
  });
  if (!details.failed) return { surface, cases, slowest, failure: undefined };
  const error = details.errorInstance;
  const why = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return {
    surface,
    cases,
    slowest,
    failure:
      `${surface}: ${name}, with seed ${details.seed} and path ${details.counterexamplePath}: ` +
      `${JSON.stringify(details.counterexample)?.slice(0, 1000)} gives ${why.split("\n").slice(0, 4).join(" ").slice(0, 1000)}`,
  };
}

async function timeOf(body: () => void | Promise<void>): Promise<number> {
  const begun = performance.now();
  await body();
  return performance.now() - begun;
}
