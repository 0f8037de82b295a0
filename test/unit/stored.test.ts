import { readdirSync } from "node:fs";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import * as v from "valibot";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { readCleanupState } from "../../src/pm2/cleanup.js";
import { readDeployState } from "../../src/pm2/plan/deploy-state.js";
import { readStopState } from "../../src/pm2/stop.js";
import { readDrillState } from "../../src/postgres/drill/undo.js";
import { readRestoreState } from "../../src/postgres/restore/undo.js";
import { readHolder, readJournal, readReport } from "../../src/recovery/journal.js";
import { readStored } from "../../src/stored.js";

const journals = "test/fixtures/journals";
const readers: Readonly<Record<string, (state: unknown) => object>> = {
  deploy: readDeployState,
  cleanup: readCleanupState,
  stop: readStopState,
  "db-restore": readRestoreState,
  "db-drill": readDrillState,
};

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "stored-"));
});
afterEach(() => rm(folder, { recursive: true }));

async function written(text: string): Promise<string> {
  const path = join(folder, "it.json");
  await writeFile(path, text);
  return path;
}

describe("a journal", () => {
  it.each(readdirSync(journals))("%s is understood, of whatever version it is", async (name) => {
    const path = join(folder, basename(name));
    await cp(join(journals, name), path);
    const journal = await readJournal(path);
    const state = readers[journal?.kind ?? ""]?.(journal?.state);
    // Whole: what a reader does not know is kept.
    expect(state).toMatchObject(
      Object.fromEntries(
        Object.entries(journal?.state as object).filter(([field]) => field !== "namespaces"),
      ),
    );
  });

  it("of the first deploys and moves says which namespace is its own", async () => {
    const own = async (name: string) => {
      const { namespace, leaving } = readDeployState(
        (await readJournal(join(journals, name)))?.state,
      );
      return { namespace, leaving };
    };
    expect(await own("deploy-one-namespace.json")).toEqual({ namespace: "prod", leaving: [] });
    expect(await own("deploy-list-of-namespaces.json")).toEqual({
      namespace: "prod",
      leaving: ["default"],
    });
  });

  it.each([
    ["", /^The journal .*it\.json cannot be understood: it is no JSON\.$/],
    ['{"version":1,"kind":"sto', /it is no JSON\.$/],
    ['{"version":2}', /was written by another version of pm2-actions \(format 2\)/],
    ['{"version":1,"kind":"stop","holder":{"run":7}}', /: holder\.run is not string\.$/],
    ['["hunter2"]', /cannot be understood/],
  ])("that is %j is an error that names it", async (text, message) => {
    const error = await readJournal(await written(text)).catch((thrown: Error) => thrown);
    expect(String((error as Error).message)).toMatch(message);
    expect(String((error as Error).message)).not.toContain("hunter2");
  });

  it.each(Object.entries(readers))("of a %s without its state is an error", (_kind, read) => {
    for (const state of [undefined, null, [], {}, { home: "/a", namespace: 1 }])
      expect(() => read(state)).toThrow(/^the state in the journal of a .* cannot be understood: /);
  });
});

describe("a report", () => {
  it("that cannot be read is told of, and stops nobody", async () => {
    expect(await readReport(await written('["done"]'))).toEqual(["done"]);
    expect(await readReport(join(folder, "none"))).toEqual([]);
    const lines = await readReport(await written("[tor"));
    expect(lines.join()).toMatch(/is not known\. The report .*it\.json cannot be understood/);
  });
});

it("a holder that cannot be read is nobody", async () => {
  expect(await readHolder(await written('{"run":'))).toBeUndefined();
});

it("what is read from disk is never quoted", () => {
  const schema = v.object({ env: v.number() });
  for (const text of ['{"env":"hunter2"}', '{"env": hunter2}'])
    expect(() => readStored(text, schema, "f", "Move it away.")).toThrow(
      /^f cannot be understood: (?:env is not number|it is no JSON)\. Move it away\.$/,
    );
});
