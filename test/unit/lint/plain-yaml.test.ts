import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMap, isScalar, isSeq, parseDocument } from "yaml";
import { readPlainYaml } from "../../../src/lint/notation/plain-yaml.js";

const workflow = `# Deploys.
name: Deploy "the app"
on:
  push:
    branches: [main, "release/*"]
  workflow_dispatch:
env: # of all jobs
  PORT: 3000
  EMPTY: ''
  SECRET: \${{ secrets.KEY }} # a key
jobs:
  deploy:
    runs-on: self-hosted
    timeout-minutes: 1e1
    steps:
    - uses: actions/checkout@v4

    - name: 'Restart it'
      run: |
        cd /srv/app
        # no comment of YAML

          pm2 restart "app"   
      continue-on-error: true
    - run: pm2 save --force#1
  other:
    needs: deploy
    steps:
      - - nested
        - ~
      - run: |-
          echo "two: words"

`;

/** All that the linter asks of nodes. */
function told(node: unknown): unknown {
  if (isScalar(node)) return [node.value, node.source, node.type, node.range?.slice(0, 2)];
  if (isSeq(node)) return [node.range?.slice(0, 2), node.items.map(told)];
  if (isMap(node))
    return [node.range?.slice(0, 2), node.items.map(({ key, value }) => [told(key), told(value)])];
  return String(node);
}

describe("plain YAML", () => {
  it("is read as the library reads it", () => {
    const read = readPlainYaml(workflow);
    expect(read).toBeDefined();
    expect(told(read?.contents)).toEqual(told(parseDocument(workflow).contents));
  });

  it.each([
    ["a key twice", "a: 1\na: 2\n"],
    ["an anchor", "a: &x 1\nb: *x\n"],
    ["a merge", "<<: {a: 1}\n"],
    ["a folded text", "a: >-\n  b\n"],
    ["a scalar of two lines", "a: b\n  c\n"],
    ["a colon within", "a: b: c\n"],
    ["two documents", "a: 1\n---\nb: 2\n"],
    ["a tab", "a:\n\tb: 1\n"],
    ["an escape", 'a: "\\n"\n'],
    ["a text that ends in blank lines, kept", "a: |+\n  b\n\n"],
    ["a list further left than its key's", "  a:\n - b\n"],
    ["an entry further right", "a: 1\n  b: 2\n"],
    ["a remark at the end of something", "a:\n  b: 1\n  # c\nd: 2\n"],
    ["no end of its last line", "a: 1"],
    ["nothing", "\n"],
  ])("is not what holds %s", (_, text) => expect(readPlainYaml(text)).toBeUndefined());

  it("is never read otherwise than the library reads it, whatever is changed in it", () => {
    const pieces = fc.constantFrom(
      ...[" ", "  ", "\n", "\n\n", "- ", ": ", ":", "#", " #", "|", "|\n", "'", '"', "[", "]", ","],
      ...["{", "}", "&a ", "*a", "!!str ", "? ", "-", "...", "---\n", "%", "\t", "\\", "~", "null"],
      ...["0x1F", "1e3", ".5", "key: ", "- k: v\n", "\n    x\n", "\n  # c\n", ">", "@", "`", "é"],
    );
    const edit = fc.tuple(fc.nat(workflow.length), pieces, fc.nat(4));
    let accepted = 0;
    const property = fc.property(fc.array(edit, { minLength: 1, maxLength: 3 }), (edits) => {
      const text = edits.reduce(
        (sofar, [at, piece, gone]) => sofar.slice(0, at) + piece + sofar.slice(at + gone),
        workflow,
      );
      const read = readPlainYaml(text);
      if (read === undefined) return;
      accepted += 1;
      const byLibrary = parseDocument(text, { logLevel: "silent" });
      expect(byLibrary.errors).toEqual([]);
      expect(told(read.contents)).toEqual(told(byLibrary.contents));
    });
    fc.assert(property, { numRuns: 1500 });
    expect(accepted).toBeGreaterThan(100);
  });
});
