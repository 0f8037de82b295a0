import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { parseRules } from "../../src/monitor/rules.js";
import { loadEcosystem } from "../../src/pm2/ecosystem/ecosystem.js";
import { readExpectations } from "../../src/postgres/verify/expectations.js";

// What Node.js prints as a warning is on stderr as it stands, where a runner looks for commands, too.
const hostile = "tables: {}\n::error::taken over: !x y\n? [a, b]\n: c\n";

afterEach(() => vi.restoreAllMocks());

it("a YAML file has no way to make Node.js print its lines", async () => {
  const warned = vi.spyOn(process, "emitWarning").mockImplementation(() => {});
  const folder = mkdtempSync(join(tmpdir(), "pm2a-yaml-"));
  try {
    for (const name of ["ecosystem.yml", "ecosystem.json"]) {
      writeFileSync(join(folder, name), `${hostile}apps:\n  - name: a\n    script: b\n`);
      expect((await loadEcosystem(name, folder, {})).apps).toHaveLength(1);
    }
    await expect(readExpectations(join(folder, "ecosystem.yml"))).rejects.toThrow("taken over");
    expect(() => parseRules(hostile, "rules.yml")).toThrow("there is no such rule");
    expect(warned).not.toHaveBeenCalled();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it("an alias of nothing is a mistake of the file", () => {
  expect(() => parseRules("due: *a", "rules.yml")).toThrow(/^rules\.yml: .*alias/);
});
