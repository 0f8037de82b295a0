import { describe, expect, it } from "vitest";
import { found, inScript, lintFiles } from "./rule-pages.js";

// Shapes that are common in public repositories: small neutral cases of what was missed or wrongly found.

const rulesOf = (script: string) => inScript(script).map((one) => one.replace(/^\S+ /, ""));

describe("what was missed", () => {
  it.each([
    ["a variable in front", "$SUDO pm2 delete all"],
    ["a variable in front of ssh", "$" + "{PREFIX} ssh h <<EOF\npm2 delete all\nEOF"],
    ["a function that hands on", 'p() { pm2 "$@"; }\np delete all'],
    ["one that hands on to ssh", 'on() { ssh host "$@"; }\non "pm2 delete all"'],
    ["one that hands on with sudo", 'as() { sudo -u x "$@"; }\nas pm2 delete all'],
    ["a script that is written", "cat > /srv/start.sh <<'EOF'\npm2 delete all\nEOF"],
    ["tee", "sudo tee stop.sh >/dev/null <<EOF\npm2 delete all\nEOF"],
    ["corepack", "corepack pnpm exec pm2 delete all"],
    ["volta", "volta run pm2 delete all"],
    ["volta, and a version", "volta run --node 20 pm2 delete all"],
    ["fnm", "fnm exec --using=20 pm2 delete all"],
    ["fnm, and a version", "fnm exec --using 20 pm2 delete all"],
    ["mise", "mise exec node@20 -- pm2 delete all"],
    ["n", "n exec 20 pm2 delete all"],
    ["asdf", "asdf exec pm2 delete all"],
  ])("%s", (_, script) => {
    expect(rulesOf(script)).toContain("target-all");
  });

  const rulesIn = (path: string, text: string) =>
    found({ [path]: text }).map((one) => one.replace(/^\S+ /, ""));

  it.each([
    ["a function of a program's own", `this.executeCommand("pm2 kill");`],
    ["one that gets a connection first", `execCommand(connection, "pm2 kill");`],
    ["a step on a server", "await shipit.remote(`cd /srv && node_modules/.bin/pm2 kill`);"],
    ["Linux within Windows", `execPromise('wsl -d Debian -u root bash -c "pm2 kill"');`],
  ])("in JavaScript, %s", (_, text) => {
    expect(rulesIn("a.js", `${text}\n`)).toEqual(["daemon-wide-command"]);
  });

  it.each([
    ["a text that a variable held", '$c = "cd /srv; pm2 kill"\nssh root@host $c\n'],
    [
      "a text of several lines",
      '$c = @"\nif [ -f "x" ]; then\n  pm2 kill\nfi\n"@\necho y | plink -batch host "$c"\n',
    ],
  ])("sent from PowerShell, %s", (_, text) => {
    expect(rulesIn("a.ps1", text)).toEqual(["daemon-wide-command"]);
  });

  it("typed by expect", () => {
    const script = `expect <<'EOF'\nspawn ssh host\nexpect "# "\nsend "pm2 kill\\r"\nEOF`;
    expect(inScript(script)).toEqual(["4:7 daemon-wide-command"]);
  });

  it("an unstartup is everybody's", () => {
    expect(rulesOf("pm2 unstartup")).toEqual(["daemon-wide-command"]);
  });

  it.each([
    "pm2 save || true",
    'pm2 restart a || warn "not there"',
    'note() { echo "$1" >&2; }\npm2 restart a || note "not there"',
    "pm2 deploy production || true",
  ])("a failure that is hidden: %s", (script) => {
    expect(rulesOf(script)).toEqual(["failure-ignored"]);
  });

  it("a function that ends the script hides nothing", () => {
    expect(rulesOf('die() { echo "$1"; exit 1; }\npm2 restart a || die "no"')).toEqual([]);
    expect(rulesOf("pm2 restart a || warn x && exit 1")).toEqual([]);
  });

  it("a save in another branch is none", () => {
    const branches = 'case "$1" in\nstart) pm2 start a.json ;;\nsave) pm2 save ;;\nesac';
    expect(rulesOf(branches)).toEqual(["state-not-saved"]);
    expect(rulesOf("if x; then pm2 start a.json; else pm2 save; fi")).toEqual(["state-not-saved"]);
    expect(rulesOf("if x; then pm2 start a.json; fi\npm2 save")).toEqual([]);
  });

  it("files are taken from the folder of a script that is started", () => {
    const script =
      "rsync -a --delete build/ /srv/a/\npm2 start /srv/a/server.js --name a\npm2 save";
    expect(rulesOf(script)).toEqual(["rsync-delete-into-live"]);
  });

  it("a cwd that begins with ~ is relative to PM2", () => {
    const file = `module.exports = { apps: [{ name: "a", script: "a.js", cwd: "~/x" }] };`;
    expect(found({ "ecosystem.config.js": file })[0]).toContain("cwd-not-absolute");
  });

  it.each([
    "taskkill /F /IM node.exe",
    "Stop-Process -Name node -Force",
    "Get-Process node | Stop-Process",
  ])("what is killed by name on Windows: %s", (command) => {
    expect(found({ "a.ps1": command }).map((one) => one.split(" ")[1])).toEqual(["kill-by-search"]);
  });
});

describe("what was no mistake", () => {
  it("a list that a program reads, and does not print", () => {
    const read = "const list = JSON.parse(execSync('pm2 jlist').toString());\n";
    expect(found({ "a.js": read })).toEqual([]);
    expect(found({ "a.js": "execSync('pm2 jlist', { stdio: 'inherit' });\n" })).toHaveLength(1);
  });

  it.each([
    "pm2 jlist | grep pm_uptime | head -1 | grep -oP '\\d+'",
    `pm2 jlist | grep -o '"pm_uptime":[^,]*' | head -1`,
    "pm2 list | grep -c restarts",
  ])("a field that is looked for, and no name: %s", (script) => {
    expect(rulesOf(`x=$(${script})`)).toEqual([]);
  });

  it("a function's name that only sounds like running", () => {
    const texts = ['program.command("pm2 kill")', 'logCommand("pm2 kill")', 'describe("pm2 kill")'];
    expect(found({ "a.js": `${texts.join(";\n")}\n` })).toEqual([]);
  });

  it("a list that is only shown", () => {
    expect(rulesOf("pm2 list | grep api")).toEqual([]);
    expect(rulesOf("pm2 list | grep api || true")).toEqual([]);
    expect(rulesOf("pm2 list | grep api && pm2 save")).toEqual(["name-by-substring"]);
    expect(rulesOf("if pm2 list | grep api; then ls; fi")).toEqual(["name-by-substring"]);
    expect(rulesOf("pm2 list | grep api | awk '{print $2}'")).toEqual(["name-by-substring"]);
    expect(rulesOf('x=$(pm2 list | grep api)\necho "$x"')).toEqual(["name-by-substring"]);
  });

  it.each([
    `script: "yarn start"`,
    `script: "app.py"`,
    `script: "start.sh"`,
    `script: "python3"`,
    `script: "a.js", interpreter: "bash"`,
  ])("a fork app with instances: %s", (what) => {
    const file = `module.exports = { apps: [{ name: "a", ${what}, cwd: "/a", instances: 1 }] };`;
    expect(found({ "ecosystem.config.js": file })).toEqual([]);
  });

  it("an end of what only looks on", () => {
    expect(rulesOf('pkill -f "pm2 monit"\npkill -f "pm2 logs"')).toEqual([]);
    expect(rulesOf('pkill -f "pm2"')).toEqual(["kill-by-search"]);
  });

  it("a deletion before a start is one warning, and names what does both", () => {
    const [finding, ...others] = lintFiles({
      "a.sh": "pm2 stop web || true\npm2 delete web || true\npm2 start a.js --name web\npm2 save\n",
    });
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: "delete-before-start", severity: "warning", line: 1 });
    expect(finding?.advice).toContain("actions/pm2-deploy@v1");
    expect(finding?.advice).toContain("name-pattern: web");
    expect(rulesOf("pm2 delete web || true\npm2 start a.js --name other\npm2 save")).toEqual([
      "failure-ignored",
    ]);
  });

  it("is said once for all scripts of a package.json", () => {
    const scripts = { a: "pm2 start a.json", b: "pm2 start b.json", c: "pm2 delete x" };
    expect(found({ "package.json": JSON.stringify({ scripts }) })).toHaveLength(1);
  });
});

describe("what a second look at files of others taught", () => {
  it("a list that was kept in a variable is searched like one from a pipe", () => {
    const script =
      'LIST=$(pm2 jlist || echo "[]")\nif echo "$LIST" | grep -q "api\\|web"; then ls; fi\n';
    expect(inScript(script)).toEqual(["2:19 name-by-substring"]);
    expect(inScript('LIST=$(docker ps)\nif echo "$LIST" | grep -q api; then ls; fi\n')).toEqual([]);
  });

  it("a failure that is passed over on the way to exit 1 is not hidden", () => {
    expect(inScript("pm2 save || true\necho failed\nexit 1\n")).toEqual([]);
    expect(inScript("f() {\n  pm2 save || true\n  exit 1\n}\nf\n")).toEqual([]);
  });

  it.each([
    "pm2 save || true\nexit 0\n",
    "pm2 save || true\nexit $code\n",
    "pm2 save || true\nif ok; then exit 0; fi\nexit 1\n",
    "if ok; then\n  pm2 save || true\n  exit 0\nfi\nexit 1\n",
    "exit 1\npm2 save || true\n",
  ])("but it is on every other way: %j", (script) => {
    expect(inScript(script).map((one) => one.split(" ")[1])).toEqual(["failure-ignored"]);
  });

  it("that there was nothing to delete before a start is no hidden failure, for all either", () => {
    expect(inScript("pm2 delete all || true\npm2 start a.json\npm2 save\n")).toEqual([
      "1:12 target-all",
    ]);
    expect(inScript("pm2 delete all || true\n").join()).toContain("failure-ignored");
  });

  it("PowerShell's ssh by a variable is called what it is named", () => {
    const text =
      '$r = & $SSH @options $server "cd /a; pm2 save --force"\n& $tool "pm2 save --force"\n';
    expect(found({ "a.ps1": text })).toEqual(["a.ps1:1:47 save-forced"]);
  });

  it("TypeScript's types of parameters keep nothing from being read", () => {
    const text =
      'import { execSync } from "child_process";\nexport class A {\n  private readonly name = "a";\n  async run(one: { name: string }, how: "stop" | "start"): Promise<void> {\n    execSync("pm2 kill");\n  }\n}\n';
    expect(found({ "a.ts": text })).toEqual(["a.ts:5:15 daemon-wide-command"]);
  });
});

describe("what the system runs some day", () => {
  it.each([
    [
      "a unit that a script writes",
      "sudo tee /etc/systemd/system/apps.service <<EOF\n[Service]\nExecStart=/usr/bin/pm2 start /srv/a.json\nExecReload=/usr/bin/pm2 reload all\nEOF",
    ],
    [
      "logrotate",
      "cat > /etc/logrotate.d/apps <<'EOF'\n/srv/*.log {\n  postrotate\n    pm2 reload all\n  endscript\n}\nEOF",
    ],
    [
      "a crontab that is written",
      "cat > /etc/cron.d/apps <<EOF\n0 4 * * * root pm2 restart all\nEOF",
    ],
    ["a line of a crontab", '(crontab -l; echo "0 4 * * * pm2 restart all") | crontab -'],
    ["a crontab from a heredoc", "crontab - <<EOF\n@daily pm2 restart all\nEOF"],
  ])("%s", (_, script) => {
    expect(rulesOf(script)).toContain("target-all");
  });

  it("knows the unit that PM2 writes, and a file of logrotate", () => {
    const unit = (exec: string) =>
      `cat > /etc/systemd/system/pm2-x.service <<EOF\n[Service]\n${exec}\nExecStop=/usr/bin/pm2 kill\nEOF`;
    expect(rulesOf(unit("ExecStart=/usr/bin/pm2 resurrect"))).toEqual([]);
    expect(rulesOf(unit("ExecStart=/usr/bin/pm2 start a.json"))).toContain("daemon-wide-command");
    const rotated = "/srv/*.log {\n  postrotate\n    pm2 flush\n  endscript\n}\n";
    expect(found({ "deploy/logrotate.conf": rotated })).toEqual([
      "deploy/logrotate.conf:3:5 daemon-wide-command",
    ]);
  });
});

it("what the system runs some day follows nothing, and is nobody's second user", () => {
  const unit =
    "sudo tee /etc/systemd/system/x.service <<EOF\n[Service]\nExecStart=/usr/bin/pm2 start a.json\nEOF\n";
  const rules = rulesOf(`pm2 reload b\npm2 delete a\n${unit}pm2 save\n`);
  expect(rules).toEqual([]);
});

describe("a script for a server that PowerShell holds", () => {
  const text = (first: string) =>
    `${first}@'\n#!/bin/bash\npm2 delete all\n'@\nssh h "bash x.sh"\n`;

  it("is read where it is kept, and not where it is shown", () => {
    const rulesIn = (script: string) => found({ "a.ps1": script }).map((one) => one.split(" ")[1]);
    expect(rulesIn(text("$script = "))).toContain("target-all");
    expect(rulesIn(text("Set-Content x.sh "))).toContain("target-all");
    expect(rulesIn(text("Write-Host "))).toEqual([]);
  });
});

describe("what was found and is none", () => {
  it.each([
    ["a look that falls back to a longer one", "pm2 list | grep api || pm2 list"],
    [
      "a question of which only a sentence comes",
      'if pm2 list | grep -q api; then\n  echo "runs $(pm2 info api | grep status)"\nelse\n  echo none >&2\nfi',
    ],
    ["a start in the foreground", "pm2 start a.js --name a --no-daemon"],
    ["what was only stopped for a while", "pm2 restart b\npm2 stop api\nnpm ci\npm2 start api"],
  ])("%s", (_, script) => {
    const others = new Set(["delete-before-start", "secrets-in-log"]);
    expect(rulesOf(script).filter((rule) => !others.has(rule))).toEqual([]);
  });

  it.each([
    ["an output of the step", 'echo "runs=true" >> "$GITHUB_OUTPUT"'],
    ["a start", "pm2 reload api"],
    ["the end", "exit 1"],
  ])("but a question that decides is found: %s", (_, then) => {
    const script = `if pm2 list | grep -q api; then\n  ${then}\nfi`;
    expect(rulesOf(script)).toContain("name-by-substring");
  });

  it("a failure that a look at the list passes over is hidden", () => {
    expect(rulesOf("pm2 reload api || pm2 list\npm2 save")).toContain("failure-ignored");
  });

  it("a program that is not understood and names PM2 only to its readers", () => {
    expect(found({ "src/a.ts": "// as pm2 shows it\nconst a = b!.c <T>d;\n" })).toEqual([]);
    expect(found({ "src/a.ts": 'const a = b!.c <T>d;\nexec("pm2 kill");\n' })).toHaveLength(1);
    const typed = `interface App {\n  env?: { A: string };\n}\nlet one: App;\nmodule.exports = { apps: [{ name: "a", script: "a.js", cwd: "/a" }] };\n`;
    expect(found({ "ecosystem.config.ts": typed })).toEqual([]);
  });
});
