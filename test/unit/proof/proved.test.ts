import { expect, it } from "vitest";
import type { Part } from "../../../proof/parts.mjs";
import { proved } from "../../../proof/proved.mjs";

const part = (name: string): Part => ({ name, promise: "", minutes: { full: 1, short: 1 } });
const extent = { short: true, large: false, seed: 1 };

it.each([
  ["that there is none", "nothing", 5, "It ended before it had a result."],
  ["that is not done in time", "fuzz", 0.001, "It was not done after 0.001 minutes."],
])(
  "a part %s says so, and takes none of the others along",
  async (_what, name, limit, why) => {
    const { rows, failures, seed } = await proved(part(name), extent, limit);
    expect({ rows, failures, seed }).toEqual({ rows: [], failures: [why], seed: 1 });
  },
  60_000,
);
