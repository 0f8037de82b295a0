import fc from "fast-check";
import { UsageError } from "../../src/errors.js";
import { allRules, lint } from "../../src/lint/lint.js";
import { sourceOf } from "../../src/lint/notation/source.js";
import { parseSettings, settingsFile } from "../../src/lint/settings/settings.js";
import { claim, onlyThrows, property } from "./property.js";
import { anyText, damaged, textOf } from "./texts.js";

const shell = textOf(
  [
    ...["pm2 ", "restart ", "all", "delete ", "save ", "--force ", "--namespace shop ", "start "],
    ..."; | & && || ( ) { } $( ` \" ' < > << <<- EOF \\\n # ! [ ]] = $ } % *".split(" "),
    ...[" ", "\n", "if ", "then ", "fi\n", "for a in ", "do ", "done\n", "case x in ", "esac\n"],
    ...["a", "$a", '"$a"', "sudo -u x ", "ssh h ", "xargs ", "jq -r '.[]' ", "kill -9 ", "|| true"],
    ...[
      "function f",
      "f() ",
      "eval ",
      "bash -c ",
      "$((1+",
      "))",
      "~",
      "rsync -a --delete ",
      "npx ",
    ],
  ],
  40,
);
const workflow = textOf(
  [
    ...["on: push\n", "jobs:\n", "  a:\n", "    runs-on: x\n", "    steps:\n", "      - run: |\n"],
    ...[
      "          pm2 restart all\n",
      "      - uses: o/r/actions/pm2-stop@v1\n",
      "        with:\n",
    ],
    ...[
      "          namespace: shop\n",
      "&a ",
      "*a",
      "<<: ",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of a workflow
      "${{ secrets.A }}",
      "${{ ",
      " }}",
      "- ",
    ],
    ...[
      "concurrency: x\n",
      "timeout-minutes: 1\n",
      "shell: bash\n",
      "\n",
      "  ",
      "[",
      "]",
      "{",
      "}",
    ],
    ...["'", '"', ": ", "|\n", ">-\n", "# pm2-lint-ignore target-all: because\n", "env:\n", "? "],
  ],
  40,
);
const javascript = textOf(
  [
    ...["module.exports = ", "{ apps: [", "] }", "{ name: 'a', ", "script: 'b', ", "}, ", "env: {"],
    ...["...process.env", "require('x')", "() => ", "`${", "}`", "'", '"', "/", "//", "/*", "*/"],
    ...[
      "export default ",
      "[",
      "]",
      "(",
      ")",
      "exec(",
      "'pm2 delete all'",
      "+",
      "a.b",
      "\n",
      "as T",
    ],
    ...["instances: 'max', ", "exec_mode: 'cluster', ", "wait_ready: true, ", "__proto__: "],
  ],
  30,
);
const lines = textOf(
  [
    "a:\n",
    "\t",
    "pm2 kill\n",
    "RUN ",
    "CMD [",
    '"pm2"',
    "]",
    "\\\n",
    "FROM x\n",
    "* * * * * ",
    "ExecStart=",
    "[Service]\n",
    "sh '",
    "'''",
    "stage(",
    "{",
    "}",
    "@echo off\n",
    "call ",
    "%A%",
    "^",
    "& ",
    "web: ",
    "$(",
    ")",
  ],
  24,
);

const files = fc.oneof(
  fc.tuple(fc.constantFrom("a.sh", ".husky/x", "deploy"), shell),
  fc.tuple(fc.constantFrom(".github/workflows/a.yml", "action.yml", ".gitlab-ci.yml"), workflow),
  fc.tuple(
    fc.constantFrom("ecosystem.config.js", "a.ts", "ecosystem.json", "package.json", "a.mjs"),
    javascript,
  ),
  fc.tuple(
    fc.constantFrom(
      "Makefile",
      "Dockerfile",
      "crontab",
      "a.service",
      "Jenkinsfile",
      "justfile",
      "Procfile",
      "a.ps1",
      "a.bat",
    ),
    lines,
  ),
  fc.tuple(fc.constantFrom("a.sh", "a.yml", "a.js", "package.json", "Makefile"), anyText),
);

export const linted = [
  property({
    surface: "files for pm2-lint",
    name: "any workflow, script or ecosystem file is linted, and each finding stands within it",
    cases: 8400,
    from: files,
    holds: ([path, text]) => {
      const { findings } = lint([sourceOf(path, text)]);
      const count = text.split("\n").length;
      for (const { line, column, endLine } of findings)
        claim(line >= 1 && column >= 1 && endLine <= count && line <= endLine, "out of the file");
    },
  }),
  property({
    surface: "files for pm2-lint",
    name: "settings are read, or the line of each mistake is said",
    cases: 1800,
    from: damaged(
      fc.constant(
        "rules:\n  target-all:\n    severity: off\n    reason: ours\n    paths: [a, '!b']\n",
      ),
    ),
    holds: (text) => {
      const names = allRules.map(({ id }) => id);
      onlyThrows([UsageError], () => parseSettings(sourceOf(settingsFile, text), names));
    },
  }),
];
