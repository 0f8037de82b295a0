// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows
import { describe, expect, it } from "vitest";
import { found, inScript, lintFiles } from "./rule-pages.js";

// One command in every shape in which people write it; the column is that of `kill`'s pm2.
describe("finds pm2 behind", () => {
  it.each([
    ["nothing", "pm2 kill", "1:1"],
    ["a path", "/usr/local/bin/pm2 kill", "1:1"],
    ["a path in quotes", '"./node_modules/.bin/pm2" kill', "1:1"],
    ["quotes", "'pm2' \"kill\"", "1:1"],
    ["an option", "pm2 --silent kill", "1:1"],
    ["npx", "npx --yes pm2@latest kill", "1:11"],
    ["npm exec", "npm exec -- pm2 kill", "1:13"],
    ["pnpm", "pnpm dlx pm2 kill", "1:10"],
    ["yarn", "yarn pm2 kill", "1:6"],
    ["sudo", "sudo -u deploy -H pm2 kill", "1:19"],
    ["env", "env -u X A=b pm2 kill", "1:14"],
    ["an assignment", "PM2_HOME=/srv/pm2 pm2 kill", "1:19"],
    ["command", "command pm2 kill", "1:9"],
    ["exec", "exec pm2 kill", "1:6"],
    ["nohup and timeout", "nohup timeout -k 5 30 pm2 kill", "1:23"],
    ["flock", "flock -n /tmp/lock pm2 kill", "1:20"],
    ["runuser", "runuser -u deploy -- pm2 kill", "1:22"],
    ["sh -c", "sh -c 'pm2 kill'", "1:8"],
    ["bash -lc with double quotes", 'bash -lc "cd /srv && pm2 kill"', "1:22"],
    ["escapes in double quotes", 'bash -c "echo \\"x\\" && pm2 kill"', "1:24"],
    ["su", "su - deploy -c 'pm2 kill'", "1:17"],
    ["flock -c", "flock /tmp/lock -c 'pm2 kill'", "1:21"],
    ["eval", "eval 'pm2 kill'", "1:7"],
    ["ssh", "ssh -p 22 deploy@host 'pm2 kill'", "1:24"],
    ["ssh without quotes", "ssh host pm2 kill", "1:10"],
    ["ssh and sh -c", "ssh host \"sh -c 'pm2 kill'\"", "1:18"],
    ["a heredoc for bash", "bash <<'EOF'\npm2 kill\nEOF", "2:1"],
    ["a heredoc for ssh", "ssh host bash -s <<EOF\n  pm2 kill\nEOF", "2:3"],
    ["a heredoc through a pipe", "cat <<EOF | ssh host bash\npm2 kill\nEOF", "2:1"],
    ["a text through a pipe", "echo 'pm2 kill' | bash", "1:7"],
    ["a here-string", "bash <<< 'pm2 kill'", "1:11"],
    ["a variable", "PM2=pm2\n$PM2 kill", "2:1"],
    ["a variable of two words", 'PM2="npx pm2"\n$PM2 kill', "2:1"],
    ["a variable in braces and quotes", 'PM2=/usr/bin/pm2\n"${PM2}" kill', "2:1"],
    ["a subshell", "(cd /srv; pm2 kill)", "1:11"],
    ["a group", "{ pm2 kill; }", "1:3"],
    ["a function", "stop() {\n  pm2 kill\n}", "2:3"],
    ["a condition", "if ! pm2 kill; then :; fi", "1:6"],
    ["a branch", "if true; then :; else pm2 kill; fi", "1:23"],
    ["a case", "case $1 in\n  stop) pm2 kill ;;\nesac", "2:9"],
    ["a loop", "while true; do pm2 kill; done", "1:16"],
    ["a list", "cd /srv && npm ci && pm2 kill", "1:22"],
    ["a substitution", 'echo "$(pm2 kill)"', "1:9"],
    ["backquotes", "echo `pm2 kill`", "1:7"],
    ["a continued line", "sudo \\\n  pm2 \\\n  kill", "2:3"],
    ["a background", "pm2 kill &", "1:1"],
    ["sudo with letters together", "sudo -iu deploy pm2 kill", "1:17"],
    ["sudo with a user written on", "sudo -Eudeploy pm2 kill", "1:16"],
    ["su with letters together", "su deploy -lc 'pm2 kill'", "1:16"],
    ["node and PM2's file", "node ./node_modules/pm2/bin/pm2 kill", "1:6"],
    ["npm exec and dashes behind", "npm exec pm2 -- kill", "1:10"],
    ["pnpm without exec", "pnpm pm2 kill", "1:6"],
    ["nvm and a version", "nvm exec 20 pm2 kill", "1:13"],
    ["ssh and dashes", "ssh host -- pm2 kill", "1:13"],
    ["sshpass", "sshpass -p x ssh host pm2 kill", "1:23"],
    ["cross-env", "cross-env NODE_ENV=production pm2 kill", "1:31"],
    ["dotenv", "dotenv -e .env -- pm2 kill", "1:19"],
    ["doppler", "doppler run --config prd -- pm2 kill", "1:29"],
    ["a function that runs its words", 'run() { "$@"; }\nrun sudo pm2 kill', "2:10"],
    ["trap", "trap 'ls; pm2 kill' EXIT", "1:11"],
    ["a folder that a variable names", '"$ROOT/node_modules/.bin/pm2" kill', "1:1"],
    ["a variable with such a folder", 'PM2="$ROOT/bin/pm2"\n$PM2 kill', "2:1"],
    ["a variable with sudo and a user", 'PM2="sudo -u $OWNER pm2"\n$PM2 kill', "2:1"],
    ["a default", "${PM2:-pm2} kill", "1:1"],
    ["which", "sudo $(which pm2) kill", "1:6"],
    ["a variable with which", 'PM2="$(command -v pm2 || true)"\n"$PM2" kill', "2:1"],
    ["a script in a variable", 'RUN="cd $ROOT && pm2 kill"\nbash -c "$RUN"', "2:10"],
  ])("%s", (_, script, place) => {
    expect(inScript(script)).toEqual([`${place} daemon-wide-command`]);
  });
});

describe("follows what a command's targets come from", () => {
  it.each([
    [
      "a substitution",
      "pm2 delete $(pm2 jlist | jq -r '.[] | select(.pm2_env.status == \"errored\").pm_id')",
    ],
    [
      "a loop",
      'for id in $(pm2 jlist | jq \'.[] | select(.pm2_env.status=="errored") | .pm_id\'); do\npm2 delete "$id"; done',
    ],
    [
      "a read loop",
      "pm2 list | grep errored | awk '{print $2}' | while read -r id; do\npm2 delete \"$id\"; done",
    ],
    [
      "a read loop with a redirection",
      'while read -r id; do\npm2 delete "$id"; done < <(pm2 list | grep errored)',
    ],
    [
      "a comparison in a loop",
      'pm2 jlist | jq -r \'.[] | "\\(.pm_id) \\(.pm2_env.status)"\' | while read -r id status; do [ "$status" = errored ] &&\npm2 delete "$id"; done',
    ],
    [
      "a case in a loop",
      'while read -r id status; do case "$status" in errored|stopped)\npm2 delete "$id";; esac; done < <(pm2 jlist | jq -r \'.[] | "\\(.pm_id) \\(.pm2_env.status)"\')',
    ],
    ["a variable", "ids=$(pm2 ls | grep stopped | awk '{print $4}')\npm2 delete $ids"],
    ["an array", 'ids=($(pm2 ls | grep stopped))\npm2 delete "${ids[@]}"'],
    ["xargs", "pm2 ls | grep errored | cut -d' ' -f4 | xargs -r -n 1 nohup pm2 del"],
  ])("%s", (_, script) => {
    expect(inScript(`${script}\npm2 save`).map((finding) => finding.split(" ")[1])).toEqual([
      "act-by-status",
    ]);
  });
});

describe("takes a whole list for all", () => {
  it.each([
    ["xargs", "pm2 jlist | jq -r '.[].name' | xargs -n1 pm2 delete"],
    ["a loop", "for i in $(pm2 jlist | jq '.[].pm_id'); do pm2 delete $i; done"],
    ["a read loop", "pm2 jlist | jq -r '.[].name' | while read -r a; do pm2 delete \"$a\"; done"],
    ["a variable", "all=$(pm2 jlist | jq -r '.[] | .name' | sort -u)\npm2 delete $all"],
    ["awk", "pm2 ls | tail -n +4 | awk '{print $4}' | xargs pm2 delete"],
    ["a shell behind xargs", "pm2 jlist | jq '.[].pm_id' | xargs -I{} sh -c 'pm2 delete {}'"],
    ["another condition", "[ -n \"$NOW\" ] && pm2 jlist | jq '.[].pm_id' | xargs pm2 delete"],
  ])("%s", (_, script) => {
    expect(inScript(`${script}\npm2 save`).map((finding) => finding.split(" ")[1])).toEqual([
      "target-all",
    ]);
  });
});

describe("takes a condition that chooses nothing for none", () => {
  const rule = (script: string) =>
    inScript(`${script}\npm2 save`).map((finding) => finding.split(" ")[1]);

  it.each([
    '[ -n "$n" ] && pm2 delete "$n"',
    '[ -z "$n" ] && continue\npm2 delete "$n"',
    '[ "$n" = "" ] && continue\npm2 delete "$n"',
    '[ "x$n" != x ] && pm2 delete "$n"',
    '[[ "$n" == * ]] && pm2 delete "$n"',
    '[[ "$n" =~ ^[0-9]+$ ]] || continue\npm2 delete "$n"',
    '[ "$n" -gt 0 ] && pm2 delete "$n"',
    '[ "${#n}" = 3 ] && pm2 delete "$n"',
    'case "$n" in "") ;; *) pm2 delete "$n" ;; esac',
    'echo "$n" | grep -q . && pm2 delete "$n"',
    '[ "$OTHER" = api ] && pm2 delete "$n"',
    '[ "$n" = api ]\npm2 delete "$n"',
    '[ "$n" = api ] && echo "this one"; pm2 delete "$n"',
    // All but one are all those of the others.
    '[ "$n" = pm2-logrotate ] && continue\npm2 delete "$n"',
    '[ "$n" != pm2-logrotate ] && pm2 delete "$n"',
    'case "$n" in pm2-*) ;; *) pm2 delete "$n" ;; esac',
    'if [ "$n" = api ]; then echo "$n"; else pm2 delete "$n"; fi',
  ])("%s", (body) => {
    expect(rule(`for n in $(pm2 jlist | jq -r '.[].name'); do\n${body}\ndone`)).toEqual([
      "target-all",
    ]);
  });

  // A function that is only called says nothing of what it is given.
  it.each([
    'log "$n"; pm2 delete "$n"',
    'log "$n" || true\npm2 delete "$n"',
    'log "$n" && :\npm2 delete "$n"',
    '{ log "$n" > /dev/null; } 2>&1\npm2 delete "$n"',
    'if log "$n"; then echo told; fi\npm2 delete "$n"',
    'if [ -n "$n" ]; then log "$n"; pm2 delete "$n"; fi',
    'log "$n" &\npm2 delete "$n"',
  ])("a function, %s", (body) => {
    const log = 'log() { echo "deleting $1"; }\n';
    expect(rule(`${log}for n in $(pm2 jlist | jq -r '.[].name'); do\n${body}\ndone`)).toEqual([
      "target-all",
    ]);
    const errored = `jq -r '.[] | select(.pm2_env.status == "errored") | .name'`;
    expect(rule(`${log}for n in $(pm2 jlist | ${errored}); do\n${body}\ndone`)).toEqual([
      "act-by-status",
    ]);
  });

  it.each([
    [
      "whether there are any",
      'E=$(pm2 jlist | jq -r \'.[] | select(.pm2_env.status=="errored") | .name\')\nif [ -n "$E" ]; then for n in $E; do pm2 delete "$n"; done; fi',
      "act-by-status",
    ],
    [
      "how many there are",
      "COUNT=$(pm2 jlist | jq length)\nif [ \"$COUNT\" -gt 0 ]; then pm2 jlist | jq -r '.[].name' | xargs -n1 pm2 delete; fi",
      "target-all",
    ],
    [
      "how many there are, as a word",
      "COUNT=$(pm2 jlist | jq length)\nif [ \"$COUNT\" != 0 ]; then pm2 jlist | jq -r '.[].name' | xargs -n1 pm2 delete; fi",
      "target-all",
    ],
    [
      "an earlier loop",
      'for n in $(pm2 jlist | jq -r \'.[].name\'); do [ "$n" = api ] && echo "$n"; done\nfor n in $(pm2 jlist | jq -r \'.[].name\'); do pm2 delete "$n"; done',
      "target-all",
    ],
    [
      "the names of another loop",
      "for n in $(pm2 jlist | jq -r '.[].name'); do\nfor m in $(pm2 jlist | jq -r '.[].name'); do\n[ \"$n\" = api ] && pm2 delete \"$m\"\ndone; done",
      "target-all",
    ],
  ])("%s", (_, script, expected) => {
    expect(rule(script)).toEqual([expected]);
  });
});

describe("sees a kill that searches", () => {
  it.each([
    ["pkill", "pkill node", "1:1"],
    ["a whole command line", "sudo pkill -9 -f 'node dist/main.js'", "1:6"],
    ["PM2 itself", "pkill -f 'God Daemon' || true", "1:1"],
    ["killall", "killall -q -s KILL node", "1:1"],
    ["all of a user", "pkill -u deploy", "1:1"],
    ["everything", "kill -9 -1", "1:1"],
    ["a substitution", "kill -9 $(pgrep -f node)", "1:1"],
    ["a variable", 'pids=$(pidof node)\n[ -z "$pids" ] || kill $pids', "2:19"],
    ["a loop", "for p in $(pgrep node); do kill $p; done", "1:28"],
    ["xargs", "ps aux | grep '[n]ode' | awk '{print $2}' | xargs kill -9", "1:51"],
    ["awk", "kill `ps -ef | awk '/server.js/ {print $2}'`", "1:1"],
    ["another machine", "ssh host 'pkill node'", "1:11"],
    ["an app that the script starts", "pm2 restart billing\npkill -f billing", "2:1"],
    ["a name in a variable", 'pm2 restart "$APP"\npkill -f "$APP"', "2:1"],
    ["a list of lines", "kill $(pgrep -lf node | awk '{print $1}')", "1:1"],
    ["a word of PM2's title", "pkill -f daemon", "1:1"],
    ["a part of the name", "pkill nod", "1:1"],
    ["a part of the name by killall", "killall -r '^nod'", "1:1"],
    ["the oldest", "pkill -o node", "1:1"],
    ["those of a user", "pkill -fu deploy node", "1:1"],
    ["a signal by name", "pkill --signal KILL node", "1:1"],
    ["a search for one of its own session", "pkill -s 0 node", "1:1"],
    ["a port", "pm2 restart api\nfuser -k 3000/tcp", "2:1"],
    ["a port in a variable", 'pm2 restart api\nfuser -k "$PORT/tcp"', "2:1"],
    ["a port by name space", "pm2 restart api\nfuser -k -n tcp 3000", "2:1"],
    ["a port by letters together", "pm2 restart api\nkill $(lsof -nPti tcp:3000)", "2:1"],
    ["a port by ss", "pm2 restart api\nkill $(ss -lptn 'sport = :3000' | cut -d= -f2)", "2:1"],
    ["a port by lsof", "pm2 restart api\nkill -9 $(lsof -t -i:3000)", "2:1"],
    ["a port by a tool", "npx kill-port 3000 && pm2 restart api", "1:5"],
  ])("%s", (_, script, place) => {
    expect(inScript(script)).toEqual([`${place} kill-by-search`]);
  });
});

describe("sees what concerns everybody", () => {
  it.each([
    "pm2 flush",
    "pm2 resurrect",
    "pm2 deepUpdate",
    "rm -rf ~/.pm2",
    "rm -f $HOME/.pm2/dump.pm2",
    'rm -rf "${HOME}/.pm2/"',
    "rm -rf ~deploy/.pm2/*",
    "rm -rf /root/.pm2",
    "rm -f /home/deploy/.pm2/dump.pm2*",
    'rm -rf "$PM2_HOME"',
    'rm -f "${PM2_HOME}/dump.pm2"',
    'rm -f "${PM2_HOME:-$HOME/.pm2}/dump.pm2"',
  ])("%s", (script) => {
    expect(inScript(script)).toEqual(["1:1 daemon-wide-command"]);
  });

  it.each([
    ["before there is another home", "pm2 kill\nexport PM2_HOME=$(mktemp -d)", "1:1"],
    ["beside a home that is not exported", "PM2_HOME=$(mktemp -d)\npm2 kill", "2:1"],
    ["in a home that is there", "export PM2_HOME=/srv/pm2\npm2 kill", "2:1"],
    ["in the home again", "export PM2_HOME=$(mktemp -d)\nexport PM2_HOME=/srv/a\npm2 kill", "3:1"],
    ["in the home again, plainly", "export PM2_HOME=$(mktemp -d)\nPM2_HOME=/a\npm2 kill", "3:1"],
    ["in a home that may be given", 'export PM2_HOME="${PM2_HOME:-$(mktemp -d)}"\npm2 kill', "2:1"],
    ["for another user", "export PM2_HOME=$(mktemp -d)\nsudo -u deploy pm2 kill", "2:16"],
    ["on another machine", "export PM2_HOME=$(mktemp -d)\nssh host 'pm2 kill'", "2:11"],
    ["outside the subshell", "(export PM2_HOME=$(mktemp -d); pm2 ping)\npm2 kill", "2:1"],
    ["with another home", "export PM2_HOME=$(mktemp -d)\nPM2_HOME=/srv/a pm2 kill", "2:17"],
    ["in a home with a name", "PM2_HOME=/srv/pm2\nrm -rf $PM2_HOME/dump.pm2", "2:1"],
    ["of the user too", "export PM2_HOME=$(mktemp -d)\nrm -rf ~/.pm2", "2:1"],
  ])("%s", (_, script, place) => {
    expect(inScript(script)).toEqual([`${place} daemon-wide-command`]);
  });

  // PM2_HOME may be a folder of the script's own here; it may as well be everybody's.
  it.each([
    'if [ -n "$CI" ]; then export PM2_HOME=$(mktemp -d); fi',
    'if [ -z "$CI" ]; then :; elif [ -n "$X" ]; then export PM2_HOME=$(mktemp -d); else :; fi',
    '[ -z "$CI" ] || export PM2_HOME=$(mktemp -d)',
    '[ -n "$CI" ] && export PM2_HOME=$(mktemp -d)',
    '[ -n "$CI" ] && dir=$(mktemp -d) && export PM2_HOME="$dir"',
    '[ -n "$CI" ] && export PM2_HOME=$(mktemp -d) || echo shared',
    "case $1 in ci) export PM2_HOME=$(mktemp -d) ;; esac",
    'while [ -n "$CI" ]; do export PM2_HOME=$(mktemp -d); break; done',
    "for a in $FOLDERS; do export PM2_HOME=$(mktemp -d); done",
    "export PM2_HOME=$(mktemp -d) | tee log",
    "export PM2_HOME=$(mktemp -d) &",
    'echo "$(export PM2_HOME=$(mktemp -d); pm2 ping)"',
    'dir=/srv; [ -n "$CI" ] && dir=$(mktemp -d); export PM2_HOME="$dir"',
    'if [ -n "$CI" ]; then dir=$(mktemp -d); fi; export PM2_HOME="$dir"',
    'dir=$(mktemp -d); export PM2_HOME="${OTHER:-$dir}"',
    "own() { export PM2_HOME=$(mktemp -d); }",
    'own() { export PM2_HOME=$(mktemp -d); }; [ -n "$CI" ] && own',
    'own() { [ -n "$PM2_HOME" ] && return; export PM2_HOME=$(mktemp -d); }; own',
    "export PM2_HOME=$(mktemp -d); unset PM2_HOME",
    "export PM2_HOME=$(mktemp -d); unset -v X PM2_HOME; PM2_HOME=$(mktemp -d)",
    "export PM2_HOME=$(mktemp -d); export -n PM2_HOME",
    'export PM2_HOME=$(mktemp -d); [ -n "$CI" ] || unset PM2_HOME',
  ])("after %s", (script) => {
    expect(inScript(`${script}\npm2 kill`)).toEqual(["2:1 daemon-wide-command"]);
    expect(inScript(`${script}\npm2 delete all\npm2 save`)).toEqual(["2:12 target-all"]);
  });

  it.each([
    ["beside the runner's folder", 'PM2_HOME="$RUNNER_TEMP/pm2"\npm2 kill', "2:1"],
    ["in what may be the runner's", 'PM2_HOME="${RUNNER_TEMP:-/srv}/pm2" pm2 kill', "1:37"],
    ["in what was the runner's", "RUNNER_TEMP=/srv\nPM2_HOME=$RUNNER_TEMP pm2 kill", "2:23"],
    ["on another machine's runner", "ssh host 'PM2_HOME=$RUNNER_TEMP/pm2 pm2 kill'", "1:37"],
    ["without it", "export PM2_HOME=$(mktemp -d)\nenv -u PM2_HOME pm2 kill", "2:17"],
    [
      "in a function called before",
      "end() { pm2 kill; }; end; export PM2_HOME=$(mktemp -d)",
      "1:9",
    ],
  ])("%s", (_, script, place) => {
    expect(inScript(script)).toEqual([`${place} daemon-wide-command`]);
  });

  it.each([
    ["in a home of the workflow", "PM2_HOME: /srv/pm2", "pm2 kill"],
    ["in a home beside the runner's", "PM2_HOME: /srv/${{ runner.temp }}", "pm2 kill"],
    ["in a home that the runner's is not", "OTHER: ${{ runner.temp }}", "pm2 kill"],
    ["without the home", "PM2_HOME: ${{ runner.temp }}", "unset PM2_HOME; pm2 kill"],
    ["with another home", "PM2_HOME: ${{ runner.temp }}", "PM2_HOME=/srv/pm2 pm2 kill"],
    ["for another user", "PM2_HOME: ${{ runner.temp }}", "sudo -iu deploy pm2 kill"],
    ["on another machine", "PM2_HOME: ${{ runner.temp }}", "ssh host 'pm2 kill'"],
    ["with the runner's home elsewhere", "A: b", "ssh host PM2_HOME=${{ runner.temp }} pm2 kill"],
    ["beside the runner's folder", "PM2_HOME: ${{ runner.temp }}/../pm2", "pm2 kill"],
    ["beside it by a command", "A: b", "PM2_HOME=${{ runner.temp }}/../pm2 pm2 kill"],
    ["beside it by a variable", "A: b", "PM2_HOME=$RUNNER_TEMP/../pm2 pm2 kill"],
    ["in a folder named like it", "A: b", "PM2_HOME=/srv/${{ runner.temp }} pm2 kill"],
    ["in a home named by another", "A: b", "PM2_HOME=${{ runner.tool_cache }}/pm2 pm2 kill"],
  ])("%s, in a step", (_, env, run) => {
    const step = `      - run: ${run}\n        env:\n          ${env}\n`;
    const text = `on: push\njobs:\n  a:\n    runs-on: x\n    concurrency: a\n    timeout-minutes: 5\n    steps:\n${step}`;
    expect(found({ ".github/workflows/w.yml": text })).toEqual([
      expect.stringMatching(/ daemon-wide-command$/),
    ]);
  });

  it("pm2 reset all", () => {
    expect(inScript("pm2 reset all")).toEqual(["1:11 target-all"]);
  });
});

it("an array is as many targets as it has words", () => {
  const array = "APPS=(api worker)\n";
  expect(inScript(`${array}pm2 restart "\${APPS[@]}"`)).toEqual(["2:13 several-names"]);
  expect(inScript(`${array}for a in "\${APPS[@]}"; do pm2 restart $a; done`)).toEqual([]);
  expect(inScript('APPS=(all)\npm2 restart "${APPS[@]}"')).toEqual(["2:13 target-all"]);
  expect(inScript(`${array}APPS+=(more)\npm2 restart "\${APPS[@]}"`)).toEqual([]);
});

describe("sees where the list goes", () => {
  it.each([
    "pm2 jlist",
    "pm2 jlist | jq .",
    "pm2 jlist | jq '.[0]'",
    "pm2 jlist | jq '.[] | select(.name == \"api\")'",
    "pm2 jlist | python3 -m json.tool",
    "pm2 jlist | tee list.json",
    'pm2 jlist | grep \'"name":"api"\'',
    "pm2 prettylist | head -20",
    "pm2 env 0",
    "pm2 show api",
    "pm2 jlist >> $GITHUB_STEP_SUMMARY",
    "pm2 jlist >&2",
    'echo "state: $(pm2 jlist)"',
    'state=$(pm2 jlist)\necho "$state"',
    "show() { pm2 jlist; }\nshow",
    "{ pm2 jlist; } 2>&1",
  ])("%s", (script) => {
    expect(inScript(script).map((finding) => finding.split(" ")[1])).toEqual(["secrets-in-log"]);
  });
});

it.each([
  ["DB_PASSWORD", "hunter2hunter2"],
  ["STRIPE_API_KEY", "sk_live_0123456789"],
  ["JWT_SECRET", "correct horse battery"],
  ["VAULT_SECRET_ID", "5b2ef4a1-0d52-4a7b"],
  ["TOKEN_URL", "https://ci:s3cr3t@example.org/token"],
])("a secret that stands in the file: %s", (name, value) => {
  const app = { name: "a", script: "a.js", cwd: "/a", env: { [name]: value } };
  const rules = lintFiles({ "ecosystem.config.json": JSON.stringify({ apps: [app] }) });
  expect(rules).toMatchObject([{ rule: "secrets-in-app-env" }]);
});

describe("places within YAML and JSON", () => {
  const workflow = (run: string) =>
    `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${run}\n`;
  const kill = (run: string) =>
    found({ "w.yml": workflow(run) }).map((finding) => finding.replace("w.yml:", ""));

  it.each([
    ["plain", "pm2 kill", "6:14"],
    ["double quotes", '"echo \\"a\\"\\tb; pm2 kill"', "6:30"],
    ["single quotes", "'echo ''a''; pm2 kill'", "6:27"],
    ["escapes of all lengths", '"echo \\x41\\u00e4\\U0001F600; pm2 kill"', "6:42"],
    ["a literal block", "|\n          ls\n          sudo pm2 kill", "8:16"],
    ["a literal block with a header", "|2- # why\n          ls\n          pm2 kill", "8:11"],
    [
      "a literal block with deeper lines",
      "|\n          if true; then\n            pm2 kill\n          fi",
      "8:13",
    ],
    ["a folded block", ">\n          echo a &&\n          sudo\n          pm2 kill", "9:11"],
    ["a folded block with an empty line", ">-\n          echo a\n\n          pm2 kill", "9:11"],
    ["plain over lines", "echo a &&\n          pm2\n          kill", "7:11"],
    ["an expression before it", "|\n          cd ${{ inputs.path }} && pm2 kill", "7:36"],
    [
      "an expression over lines before it",
      "|\n          echo ${{ toJSON(\n          github) }}; pm2 kill",
      "8:23",
    ],
    ["letters beyond ASCII before it", "|\n          echo 'äö😀' && pm2 kill", "7:26"],
  ])("%s", (_, run, place) => {
    expect(kill(run)).toEqual([`${place} daemon-wide-command`]);
  });

  it("a script that ends too early, within its step", () => {
    const broken = workflow("|\n          if true; then\n            ls\n\n");
    const next = "      # the next step\n      - run: pm2 kill\n";
    expect(found({ "w.yml": broken + next })).toEqual([
      "w.yml:8:14 not-parsed",
      "w.yml:12:14 daemon-wide-command",
    ]);
  });

  it("a script of package.json", () => {
    const text = '{\n\t"scripts": {\n\t\t"down": "echo \\"bye\\" && pm2 kill"\n\t}\n}\n';
    expect(found({ "package.json": text })).toEqual(["package.json:3:28 daemon-wide-command"]);
  });

  it("the script of an action for ssh, or for another try", () => {
    const step = (uses: string, script: string) =>
      `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: ${uses}\n        with:\n          ${script}\n`;
    const ssh = step("appleboy/ssh-action@v1", "script: |\n            ls\n            pkill node");
    expect(found({ ".github/workflows/w.yml": ssh })).toEqual([
      ".github/workflows/w.yml:10:13 kill-by-search",
    ]);
    const retry = step("nick-fields/retry@v3", "command: pm2 kill");
    expect(found({ "w.yml": retry })).toEqual(["w.yml:8:20 daemon-wide-command"]);
  });

  it("the commands of pm2 deploy", () => {
    const js =
      'module.exports = {\n  deploy: { production: {\n    "post-deploy": "npm ci && pm2 reload all",\n    "pre-deploy-local": `pm2 kill`,\n  } },\n};\n';
    expect(found({ "ecosystem.config.js": js })).toEqual([
      "ecosystem.config.js:3:42 target-all",
      "ecosystem.config.js:4:26 daemon-wide-command",
    ]);
    const yaml = "deploy:\n  test:\n    post-setup: |\n      ls\n      pm2 kill\n";
    expect(found({ "ecosystem.yml": yaml })).toEqual(["ecosystem.yml:5:7 daemon-wide-command"]);
  });

  it("what Object.assign puts together", () => {
    const text =
      "var base = { cwd: './x' };\nmodule.exports = { apps: [Object.assign({}, base, { name: 'a', script: 'a.js' })] };\n";
    expect(found({ "ecosystem.config.js": text })).toEqual([
      "ecosystem.config.js:1:19 cwd-not-absolute",
    ]);
  });

  it("the mistake of the kind of JavaScript that a file is", () => {
    const text = "import a from 'b';\nexport const apps = [{ script: }];\n";
    const [finding] = lintFiles({ "ecosystem.mjs": text });
    expect(finding).toMatchObject({ rule: "not-parsed", line: 2, column: 32 });
    expect(finding?.message).toMatch(/Unexpected token$/);
  });

  it("a script in an unquoted variable, once", () => {
    expect(inScript('RUN="pm2 restart api"\neval $RUN\nssh host $RUN')).toEqual([]);
    expect(inScript('RUN="pm2 restart all"\neval $RUN')).toEqual(["2:6 target-all"]);
  });

  it("an unquoted variable of a script in quotes", () => {
    const [finding] = lintFiles({ "a.sh": 'ssh host "pm2 restart $APP"' });
    expect(finding).toMatchObject({ rule: "unquoted-target", column: 23, endColumn: 27 });
    expect(finding?.message).toMatch(/^\$APP is not quoted/);
  });

  it("an expression is shown as it is written", () => {
    const run = 'pm2 list | grep -q "$' + '{{ matrix.app }}"';
    const [finding] = lintFiles({ "w.yml": workflow(run) });
    expect(finding?.message).toContain("grep finds $" + "{{ matrix.app }} anywhere");
  });

  it("a composite action, and a step behind an anchor", () => {
    const action =
      "runs:\n  using: composite\n  steps:\n    - &kill\n      shell: bash\n      run: pm2 kill\n";
    expect(found({ "action.yml": action })).toEqual(["action.yml:6:12 daemon-wide-command"]);
  });
});
