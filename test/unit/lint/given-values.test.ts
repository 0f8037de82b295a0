import { describe, expect, it } from "vitest";
import { inScript, lintFiles } from "./rule-pages.js";

const defaultAll = "${" + "1:-all}";

// What a loop, a here-string, an alias, a branch or a default gives is what PM2 gets.
describe("a value that is given in another place", () => {
  it.each([
    ["a loop", 'for a in all; do pm2 restart "$a"; done', ["1:30 target-all"]],
    ["a loop over several", 'for a in web all api; do\n  pm2 stop "$a"\ndone', ["2:12 target-all"]],
    ["a loop over actions", 'for act in stop delete; do pm2 "$act" all; done', ["1:39 target-all"]],
    ["a loop over numbers", 'for id in 0 1; do pm2 restart "$id"; done', ["1:31 numeric-id"]],
    ["a here-string of xargs", "xargs pm2 delete <<< all", ["1:22 target-all"]],
    ["a heredoc of xargs", "xargs -n1 pm2 delete <<EOF\nweb\nall\nEOF", ["1:15 target-all"]],
    ["echo for xargs", "echo all | xargs pm2 delete", ["1:6 target-all"]],
    ["printf for xargs", "printf '%s\\n' all web | xargs -n 1 pm2 delete", ["1:15 target-all"]],
    ["xargs with a place for it", "echo all | xargs -I{} pm2 delete {}", ["1:6 target-all"]],
    [
      "a here-string of a loop",
      'while read -r a; do pm2 stop "$a"; done <<< all',
      ["1:30 target-all"],
    ],
    ["echo for a loop", 'echo all | while read -r a; do pm2 stop "$a"; done', ["1:41 target-all"]],
    ["a here-string of read", 'read -r a <<< all\npm2 stop "$a"', ["2:10 target-all"]],
    ["an alias", "shopt -s expand_aliases\nalias p=pm2\np delete all", ["3:10 target-all"]],
    ["an alias of several words", "alias p='sudo -u x pm2 delete'\np all", ["2:3 target-all"]],
    ["an alias of an alias", "alias p=pm2 q='p restart'\nq all", ["2:3 target-all"]],
    ["a function", 'r() {\n  local t=$1\n  pm2 stop "$t"\n}\nr web\nr all', ["3:12 target-all"]],
    ["a function's own word", 'r() { pm2 stop "$1"; }\nr all', ["1:16 target-all"]],
    ["a default", `pm2 restart "${defaultAll}"`, ["1:13 target-all"]],
    ["a default in a variable", `T="${defaultAll}"\npm2 restart "$T"`, ["2:13 target-all"]],
    [
      "one of two branches",
      'case "$1" in\n  web) T=web ;;\n  *) T=all ;;\nesac\npm2 restart "$T"',
      ["5:13 target-all"],
    ],
  ])("is seen through %s", (_, script, findings) => {
    expect(inScript(script).filter((one) => /target-all|numeric-id/.test(one))).toEqual(findings);
  });

  it.each([
    ["names in a loop", 'for a in web api; do pm2 restart "$a"; done'],
    ["a round that is chosen", 'for a in all api; do [ "$a" = api ] && pm2 restart "$a"; done'],
    ["a value that is gone", 'T=all\nT=web\npm2 restart "$T"'],
    [
      "a value of another function",
      'a() { local T=all; ls "$T"; }\nb() { local T=web; pm2 restart "$T"; }\nb',
    ],
    ["what another function is given", 'a() { echo "$1"; }\nb() { pm2 stop "$1"; }\na all\nb web'],
    ["a value of another branch", 'if x; then T=all; echo "$T"; else T=web; pm2 restart "$T"; fi'],
    ["a value that is refused", `T="${defaultAll}"\n[ "$T" = all ] && exit 1\npm2 restart "$T"`],
    ["names for xargs", "printf '%s\\n' web api | xargs -n1 pm2 restart"],
    ["an alias of something else", "alias p=podman\np delete all"],
    ["an alias that is gone", "alias p=pm2\nunalias p\np delete all"],
    ["numbers that are counted", 'for n in 1 2 3; do pm2 ping && break; sleep "$n"; done'],
  ])("is none: %s", (_, script) => expect(inScript(script)).toEqual([]));

  it("is said with what is written there", () => {
    const [finding] = lintFiles({ "a.sh": 'for a in all web; do pm2 restart "$a"; done' });
    expect(finding?.message).toMatch(/^pm2 restart \$a gets all in one of its rounds: it acts on/);
  });
});
