import { describe, expect, it } from "vitest";
import { lint } from "../../../src/lint/lint.js";
import { sourceOf } from "../../../src/lint/notation/source.js";
import { found } from "./rule-pages.js";

const all = (path: string, text: string) =>
  found({ [path]: text })
    .filter((one) => /target-all|daemon-wide/.test(one))
    .map((one) => one.slice(path.length + 1));
const read = (path: string, text: string) => lint([sourceOf(path, text)]);

describe("the same command is found in each kind of file that is read", () => {
  it.each<[string, string, string]>([
    ["Makefile", "PM2 = npx pm2\nstop: ## all\n\t@echo stop\n\t@$(PM2) delete all\n", "4:17"],
    ["Makefile", "stop:\n\tcd app && \\\n\tpm2 delete all\n", "3:13"],
    ["rules.mk", "stop:\n\tfor x in $$(ls); do \\\n\t  pm2 delete all; \\\n\tdone\n", "3:15"],
    ["justfile", "app := 'x'\nstop env:\n    @pm2 delete all # {{env}}\n", "3:17"],
    ["justfile", "stop:\n    #!/usr/bin/env bash\n    pm2 delete all\n", "3:16"],
    ["Procfile", "web: node a.js\nrelease: pm2 delete all\n", "2:21"],
    ["crontab", "# m h\n0 3 * * * cd /srv && pm2 delete all >/dev/null\n", "2:33"],
    ["etc/cron.d/app", "@daily deploy pm2 delete all\n", "1:26"],
    ["app.service", "[Service]\nExecStart=/usr/bin/node a.js\nExecStop=-pm2 delete all\n", "3:22"],
    ["Jenkinsfile", "node {\n  sh 'pm2 delete all'\n  // sh 'pm2 kill'\n}\n", "2:18"],
    ["Jenkinsfile", "sh(label: 'x', script: '''\n  cd x\n  pm2 delete all\n''')\n", "3:14"],
    ["Jenkinsfile", "bat 'pm2.cmd delete all'\n", "1:21"],
    [".gitlab-ci.yml", "deploy:\n  script:\n    - cd /srv\n    - pm2 delete all\n", "4:18"],
    [".gitlab-ci.yml", "a:\n  before_script: [pm2 delete all]\n", "2:30"],
    ["azure.yml", "steps:\n  - pwsh: |\n      pm2 delete all\n", "3:18"],
    ["play.yml", "- hosts: x\n  tasks:\n    - shell: pm2 delete all\n", "3:25"],
    ["play.yml", "- tasks:\n    - command: [pm2, delete, all]\n", "2:30"],
    ["deploy.zsh", "pm2 delete all\n", "1:12"],
    [".husky/post-merge", "pm2 delete all\n", "1:12"],
    ["bin/deploy", "#!/usr/bin/env bash\npm2 delete all\n", "2:12"],
    ["deploy.ps1", "Set-Location C:\\app\n& pm2 delete all # x\n", "2:14"],
    ["deploy.ps1", "if ($a) { pm2.cmd delete all }\n", "1:26"],
    ["deploy.ps1", 'Start-Process pm2 -ArgumentList "delete","all" -Wait\n', "1:42"],
    ["deploy.ps1", 'ssh me@host "pm2 delete all"\n', "1:25"],
    ["deploy.bat", "@echo off\r\ncall pm2 delete all\r\n", "2:17"],
    ["deploy.cmd", "rem pm2 kill\nif exist x (pm2 delete all) else echo\n", "2:24"],
    ["deploy.cmd", 'cmd /c "pm2 delete all"\n', "1:20"],
    ["tasks/pm2.js", 'require("child_process").execSync("pm2 delete all");\n', "1:47"],
    ["tasks/a.mjs", 'import { $ } from "zx";\nawait $`pm2 delete all`;\n', "2:20"],
    ["tasks/a.js", 'spawn("pm2", ["delete", "all"], { shell: true });\n', "1:26"],
    [
      "tasks/a.ts",
      'const run = (x: string): void => { execa("pm2", ["delete", "all"]); };\n',
      "1:61",
    ],
    ["a.js", 'const pm2 = require("pm2");\npm2.connect(() => pm2.delete("all", f));\n', "2:28"],
  ])("%s: %j", (path, text, place) => {
    expect(all(path, text)).toEqual([`${place} target-all`]);
    expect(read(path, text).notUnderstood).toEqual([]);
  });

  it(".circleci/config.yml is one of them", () => {
    const text = "jobs:\n  a:\n    steps:\n      - run: pm2 delete all\n";
    expect(all(".circleci/config.yml", text)).toEqual(["4:25 target-all"]);
  });

  it.each<[string, string]>([
    ["Dockerfile", 'RUN npm ci\nCMD ["pm2-runtime", "a.config.js"]\n'],
    ["Dockerfile", "FROM x\nCMD pm2 start a.js --no-daemon && pm2 delete all\n"],
    ["docker-compose.yml", "services:\n  a:\n    command: pm2 start a.js --no-daemon\n"],
    ["pm2-root.service", "[Service]\nExecStart=pm2 resurrect\nExecStop=pm2 kill\n"],
    ["Makefile", "# pm2 delete all\nhelp:\n\t@echo 'pm2 delete all'\n"],
    ["crontab", "# 0 3 * * * pm2 delete all\n"],
    ["a.js", 'console.log("pm2 delete all");\n'],
    ["a.ps1", 'Write-Host "pm2 delete all"\n# pm2 kill\n<# pm2 kill #>\n'],
    ["a.bat", ":: pm2 kill\necho pm2 kill\n"],
  ])("%s: %j is right as it is", (path, text) => {
    expect(all(path, text)).toEqual([]);
  });

  it("finds what it is told to pass over in all of them", () => {
    const remark = "pm2-lint-ignore target-all, state-not-saved, failure-ignored: it is retired";
    expect(found({ Makefile: `stop:\n\t# ${remark}\n\tpm2 delete all\n` })).toEqual([]);
    expect(
      found({ ".gitlab-ci.yml": `a:\n  script:\n    # ${remark}\n    - pm2 delete all\n` }),
    ).toEqual([]);
    expect(found({ "a.ps1": `# ${remark}\npm2 delete all\n` })).toEqual([]);
    expect(found({ "a.bat": `rem ${remark}\npm2 delete all\n` })).toEqual([]);
  });
});

it("a step for PowerShell or cmd is read as such", () => {
  const step = (shell: string, run: string) =>
    all(
      ".github/workflows/a.yml",
      `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - shell: ${shell}\n        run: ${run}\n`,
    );
  expect(step("pwsh", "pm2 delete all; $x = 1")).toEqual(["7:25 target-all"]);
  expect(step("cmd", "pm2 delete all & exit /b 0")).toEqual(["7:25 target-all"]);
});

it("a step for a language that is not read is named, with its line", () => {
  const text =
    "on: push\njobs:\n  a:\n    steps:\n      - shell: python\n        run: os.system('pm2 kill')\n";
  expect(read(".github/workflows/a.yml", text).notUnderstood).toEqual([
    {
      path: ".github/workflows/a.yml",
      line: 6,
      what: "a step whose shell is not read",
      namesPm2: true,
    },
  ]);
});

it("PowerShell that is sent through ssh is read as what it is", () => {
  const script =
    "$x = Get-Service a\n          if ($x -eq $null) { Write-Host 'none' }\n          pm2 delete all\n";
  const text = `on: push\njobs:\n  a:\n    timeout-minutes: 1\n    concurrency: a\n    steps:\n      - uses: appleboy/ssh-action@v1\n        with:\n          script: |\n          ${script}`;
  const findings = found({
    ".github/workflows/a.yml": text
      .replace("script: |\n          $x", "script: |\n            $x")
      .replaceAll("\n          if", "\n            if")
      .replaceAll("\n          pm2", "\n            pm2"),
  });
  expect(findings.map((one) => one.split(" ")[1])).toContain("target-all");
  expect(findings.join()).not.toContain("not-parsed");
});

it("TypeScript is read as far as a configuration needs it", () => {
  const text = `import type { App } from "./app";
interface Config { apps: App[] }
const base: Partial<App> = { cwd: "/srv/a" };
export default { namespace: "x", apps: [{ ...base, name: "a", script: "a.js" }] } satisfies Config;
`;
  expect(found({ "ecosystem.config.ts": text })).toEqual([
    "ecosystem.config.ts:4:18 namespace-at-top-level",
  ]);
});

it("what is not understood is named, and whether PM2 is in it", () => {
  expect(read("deploy.py", "os.system('pm2 kill')").notUnderstood).toEqual([
    { path: "deploy.py", what: "a kind of file that is not read", namesPm2: true },
  ]);
  // The hook that runs this very lint.
  const hook = "repos: [{ repo: https://x/pm2-actions, hooks: [{ id: pm2-lint }] }]";
  expect(read(".pre-commit-config.yaml", hook).notUnderstood).toEqual([]);
  expect(read("x.py", "# pm2").notUnderstood).toMatchObject([{ namesPm2: false }]);
  expect(read("k.yml", "spec: { lifecycle: pm2 kill }").notUnderstood).toMatchObject([
    { what: "no command was found in it" },
  ]);
});

it.each([
  ["of the file", "on: push\njobs: {}\non: pull_request\n", "3:1"],
  [
    "of a map in a list",
    "on: push\njobs:\n  a:\n    steps:\n      - run: ls\n        run: pm2 kill\n",
    "6:9",
  ],
])(
  "a key that stands twice is said, as programs do not agree on which holds: %s",
  (_, text, at) => {
    expect(found({ ".gitea/workflows/a.yml": text })).toEqual([
      `.gitea/workflows/a.yml:${at} not-parsed`,
    ]);
  },
);
