// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows
import { describe, expect, it } from "vitest";
import { found, inScript } from "./rule-pages.js";

describe("what is no finding in a script", () => {
  it.each([
    ["a comment", "# pm2 delete all"],
    ["a comment behind a command", "ls # then pm2 delete all"],
    ["a text that is printed", 'echo "pm2 delete all || true"'],
    ["a text without quotes that is printed", "echo pm2 delete all"],
    ["a usage text in a heredoc", "cat <<'EOF'\npm2 delete all\nEOF"],
    ["a heredoc into a file", "cat > unit.txt <<EOF\npm2 kill\nEOF"],
    ["a heredoc for another language", "python3 - <<'EOF'\npm2 = 'pm2 delete all'\nEOF"],
    ["a heredoc for node", "node <<EOF\nexec('pm2 kill')\nEOF"],
    ["a text for another language", "python3 -c 'print(\"pm2 kill\")'"],
    ["a text in a variable that is never run", "HELP='pm2 kill'; echo \"$HELP\""],
    ["a question whether there is pm2", "command -v pm2 && which pm2 && type pm2"],
    ["a file that is called pm2", "ls /usr/bin/pm2; cat pm2; rm -rf ~/.pm2/logs"],
    ["a program with a longer name", "pm2-runtime start all; pm2x delete all; my-pm2 kill"],
    ["an unknown variable as a program", "$PM2 delete all"],
    ["a variable that is assigned twice", "PM2=echo; PM2=pm2; $PM2 kill"],
    ["an app that is called all-in-one", "pm2 restart all-in-one"],
    ["an app whose script is called all", "pm2 logs all"],
    ["arguments for the app itself", "pm2 restart api -- --namespace all --force"],
    ["an argument of another option", "pm2 restart api --cron-restart all"],
    ["a name that is quoted", 'pm2 restart "$APP"; pm2 stop "${APP}"'],
    ["a loop over constants", "for app in api worker; do pm2 restart $app; done"],
    ["a constant", "APP=api\npm2 restart $APP"],
    ["a search for a status", "pm2 list | grep -c online; pm2 ls | grep -E 'errored|stopped'"],
    ["a search for whole lines", "pm2 jlist | jq -r '.[].name' | grep -qx api"],
    ["a search for whole lines, long", "pm2 jlist | jq -r '.[].name' | grep --line-regexp api"],
    ["a search in something else", "cat names | grep api; pm2 ping"],
    ["a name that is compared whole", "pm2 jlist | jq -e '.[] | select(.name == \"api\") | .pid'"],
    ["fields of the list", "pm2 jlist | jq -r '.[] | \"\\(.name) \\(.pm2_env.status)\"'"],
    ["the list in a file", "pm2 jlist > before.json; pm2 prettylist >> before.txt"],
    ["the list for a program", "pm2 jlist | node check.js"],
    ["the list in a variable", 'state=$(pm2 jlist)\necho "$state" | jq length'],
    ["a question by describe", "if pm2 describe api > /dev/null 2>&1; then pm2 restart api; fi"],
    [
      "a list that a function of the script's own chooses from",
      'ours() { case "$1" in shop-*) return 0;; esac; return 1; }\nfor n in $(pm2 jlist | jq -r ".[].name"); do if ours "$n"; then pm2 delete "$n"; fi; done\npm2 save',
    ],
    ["a list in a function that is captured", "names() { pm2 jlist; }\nn=$(names)\n"],
    ["a failure that is handled", "pm2 restart api || { echo failed; exit 1; }"],
    ["a failure that is handled, short", "pm2 restart api || exit 1"],
    ["a failure that is told and handled", "pm2 restart api || echo failed && exit 1"],
    ["a failure that starts the app", "pm2 restart api || pm2 start api.json; pm2 save"],
    ["a hidden failure of something else", "mkdir logs || true; pm2 restart api"],
    ["a hidden failure of a question", "pm2 ping || true"],
    ["a save", "pm2 start a.json && pm2 save"],
    ["a save in a function", "deploy() { pm2 start a.json; keep; }\nkeep() { pm2 save; }\ndeploy"],
    ["a stop, unsaved", "pm2 stop api"],
    ["a plain restart, unsaved", "pm2 restart api && pm2 reload api"],
    ["a namespace for a new app", "pm2 start server.js --name api --namespace shop && pm2 save"],
    ["a copy without --delete", "rsync -a build/ /srv/shop/\ncd /srv/shop\npm2 restart api"],
    [
      "a copy to another directory",
      "rsync -a --delete a/ /srv/static/\ncd /srv/shop\npm2 restart api",
    ],
    ["one app's logs emptied", "pm2 flush api"],
    ["PM2 at the boot of the machine", "pm2 startup systemd -u deploy"],
    ["old logs", "rm -rf ~/.pm2/logs ~/.pm2/logs/*.log dump.pm2.txt"],
    ["copies of a dump", "rm -f backup/dump.pm2; rm -f dump.pm2; rm -f /srv/copies/dump.pm2"],
    ["a home of another HOME", 'HOME=$(mktemp -d)\nrm -rf "$HOME/.pm2"'],
    ["a home of a build or a test", "rm -rf build/.pm2 .pm2 /tmp/job-$X/.pm2/* $TMP/.pm2"],
    [
      "a daemon of one's own",
      'export PM2_HOME=$(mktemp -d)\npm2 start a.json\npm2 flush\npm2 restart all\npm2 delete all\npm2 kill\nrm -rf "$PM2_HOME"',
    ],
    [
      "a daemon of one's own, step by step",
      'set -e\ncleanup() { pm2 kill; rm -rf "$PM2_HOME"; }\ntrap cleanup EXIT\nfolder="$(mktemp -d)"\nPM2_HOME="$folder/pm2"\nexport PM2_HOME\npm2 resurrect\npm2 jlist | jq -r \'.[].name\' | xargs -n1 pm2 delete\nbash -c "pm2 kill"',
    ],
    [
      "a daemon of one's own, ended by a trap",
      "trap 'pm2 kill' EXIT\ndeclare -x PM2_HOME=\"$(mktemp -d)\"\npm2 start a.json",
    ],
    [
      "a daemon of one's own, for one command",
      'home=$(mktemp -d)\nPM2_HOME=$home pm2 kill\nenv PM2_HOME="$home" pm2 kill',
    ],
    ["a kill by a pid file", "pkill -F /run/api.pid; kill $(cat /run/api.pid); kill $!"],
    ["a kill of children", 'pkill -P $$ node; kill -- "-$group"'],
    ["a question by name", "pkill -0 node; pgrep -f node && pidof node"],
    ["a question, long", "pkill --signal 0 node; pkill --signal=0 -f node; killall -s 0 node"],
    ["a question about what was found", "kill -0 $(pgrep -f api.js); kill -s 0 $(pidof node)"],
    ["a question behind xargs", "pgrep -f api.js | xargs kill -0; killall -0 node"],
    ["a list of signals", "kill -l; killall -l; kill -l $(pidof node)"],
    ["who uses a file system", "pm2 restart api; fuser -km /mnt/backup; fuser -k -m /srv"],
    ["who uses a file", "pm2 restart api; kill $(lsof -t /var/log/big.log)"],
    ["who uses a file, by fuser", "pm2 restart api; fuser -k /run/api.lock; fuser 3000/tcp"],
    ["a word of PM2's title that is not in its name", "killall daemon; pkill daemon; killall nod"],
    ["a kill of another program", "pkill chromedriver; killall -q Xvfb; pkill -f node-exporter"],
    ["a port of one's own machine", "npx kill-port 3000 && vite"],
    ["a name in a variable, without pm2", 'pkill -f "$TUNNEL"'],
    [
      "a list with a condition on the name",
      'pm2 jlist | jq -r \'.[].name\' | while read -r n; do\ncase "$n" in shop-*) pm2 restart "$n" ;; esac\ndone',
    ],
    [
      "a list of which some are passed over",
      'for n in $(pm2 jlist | jq -r \'.[].name\'); do\n[ "$n" = api ] || continue\npm2 restart "$n"\ndone',
    ],
    [
      "a status with a condition on the name",
      'for n in $(pm2 jlist | jq -r \'.[] | select(.pm2_env.status == "errored") | .name\'); do\nif [[ $n == shop-* ]]; then pm2 stop "$n"; fi\ndone',
    ],
    [
      "a name that another variable of the same line is compared for",
      'pm2 jlist | jq -r \'.[] | "\\(.pm_id) \\(.name)"\' | while read -r id name; do\n[[ $name =~ ^shop- ]] && pm2 stop "$id"\ndone',
    ],
    [
      "a name that is a part of the line which is compared",
      'for line in $(pm2 jlist | jq -r \'.[] | "\\(.name),\\(.pm_id)"\'); do\nid=$(echo "$line" | cut -d, -f2)\ncase "$line" in shop-*) ;; *) continue ;; esac\npm2 stop "$id"\ndone',
    ],
    ["a list that a program filters", "pm2 jlist | node own.js | xargs -n1 pm2 restart"],
    [
      "a name in two loops over constants",
      "for a in x y; do pm2 stop $a; done\nfor a in x y; do pm2 reload $a; done",
    ],
    [
      "a stop by status and name",
      'pm2 jlist | jq -r \'.[] | select(.name == "a" and .pm2_env.status == "errored") | .pm_id\' | xargs pm2 delete; pm2 save',
    ],
  ])("%s", (_, script) => {
    expect(inScript(script)).toEqual([]);
  });
});

describe("what has a daemon of the script's own", () => {
  it.each([
    'dir=$(mktemp -d) && export PM2_HOME="$dir" && pm2 kill',
    "set -e; dir=$(mktemp -d) && export PM2_HOME=$dir; pm2 kill",
    "PM2_HOME=$(mktemp -d) && export PM2_HOME\npm2 kill",
    'dir=$(mktemp -d) && mkdir "$dir/pm2" && export PM2_HOME="$dir/pm2"\npm2 kill',
    "export PM2_HOME=$(mktemp -d) || exit 1\npm2 kill",
    '[ -n "$CI" ] && export PM2_HOME=$(mktemp -d) && pm2 kill',
    '[ -n "$CI" ] && export PM2_HOME=$(mktemp -d) || { echo no; exit 1; }\npm2 kill',
    'if [ -n "$CI" ]; then export PM2_HOME=$(mktemp -d); pm2 kill; fi',
    'if [ -n "$CI" ]; then export PM2_HOME=$(mktemp -d); else exit 1; fi\npm2 kill',
    'if [ -n "$CI" ]; then a=$(mktemp -d); else a=$(mktemp -dp /x); fi\nexport PM2_HOME=$a\npm2 kill',
    "case $1 in ci) export PM2_HOME=$(mktemp -d) ;; *) exit 1 ;; esac\npm2 kill",
    "export PM2_HOME=$(mktemp -d)\nif pm2 ping; then pm2 kill; else pm2 flush; fi\npm2 kill",
    "export PM2_HOME=$(mktemp -d)\nwhile read -r x; do pm2 kill; done\nfor a in b; do pm2 kill; done",
    "export PM2_HOME=$(mktemp -d)\n(unset PM2_HOME; pm2 ping)\npm2 kill",
    "export PM2_HOME=$(mktemp -d)\npm2 jlist | node a.js && echo 'pm2 kill' | bash",
    "export PM2_HOME=$(mktemp -d)\necho `echo \\`pm2 kill\\``",
    "end() { pm2 kill; }\nexport PM2_HOME=$(mktemp -d)\nend\nunset PM2_HOME",
    "own() { export PM2_HOME=$(mktemp -d); }\nown\npm2 kill",
    'main() { own; pm2 kill; }\nown() { export PM2_HOME=$(mktemp -d); }\nown\nmain "$@"',
    'export PM2_HOME="$PWD/$(mktemp -d pm2.XXXX)"\npm2 kill',
    'export PM2_HOME="$RUNNER_TEMP/pm2"\npm2 kill\nrm -rf "$PM2_HOME"',
    "PM2_HOME=${RUNNER_TEMP:?}/pm2 bash -c 'pm2 kill; PM2_HOME=$RUNNER_TEMP/a pm2 flush'",
    'dir="$RUNNER_TEMP/pm2"; mkdir -p "$dir" && export PM2_HOME=$dir\npm2 kill',
    'dir=$(mktemp -d)\nenv "PM2_HOME=$dir/pm2" pm2 kill',
    'dir=$(mktemp -d)\nexport PM2_HOME="${dir:?}/pm2"\npm2 kill',
  ])("%s", (script) => {
    expect(inScript(script)).toEqual([]);
  });
});

describe("what chooses targets out of a list", () => {
  it.each([
    '[ "$n" = api ] && pm2 stop "$n"',
    'test "$n" == api && pm2 stop "$n"',
    '[ "$n" != api ] || pm2 stop "$n"',
    'if [ "$n" = api ] || [ "$n" = web ]; then pm2 stop "$n"; fi',
    'if [ "$n" = api -o "$n" = web ]; then pm2 stop "$n"; fi',
    'if [ \\( "$n" = api \\) ]; then pm2 stop "$n"; fi',
    'if [ -n "$n" -a "$n" = api ]; then pm2 stop "$n"; fi',
    '[[ -n $n && $n =~ ^shop- ]] && pm2 stop "$n"',
    '[[ ! ( $n != shop-* ) ]] && pm2 stop "$n"',
    'if [ "$n" != api ]; then continue; fi\npm2 stop "$n"',
    'if [ "$n" = api ]; then echo "$n"; else continue; fi\npm2 stop "$n"',
    'if [ -z "$n" ]; then :; elif [ "$n" = api ]; then pm2 stop "$n"; fi',
    '[ "$n" = api ] || { echo "not $n"; continue; }\npm2 stop "$n"',
    '[ "$n" != api ] && echo "not $n" && continue\npm2 stop "$n"',
    'case $n in shop-*) ;; *) continue ;; esac\npm2 stop "$n"',
    'case $n in shop-a | shop-b) pm2 stop "$n" ;; *) echo "$n" ;; esac',
    'echo "$n" | grep -q "^shop-" && pm2 stop "$n"',
    'echo "$n" | grep -qv "^shop-" && continue\npm2 stop "$n"',
    'if grep -q shop <<< "$n"; then pm2 stop "$n"; fi',
    'if ! echo "$n" | grep -q shop; then continue; fi\npm2 stop "$n"',
    '[ "$n" = "$APP" ] && pm2 stop "$n"',
    '[ "${n#shop-}" != "$n" ] && pm2 stop "$n"',
    'name="x-$n"\nif [ "$name" = x-api ]; then pm2 stop "$n"; fi',
    'while [ "$n" = api ]; do pm2 stop "$n"; done',
    'until [ "$n" != api ]; do pm2 stop "$n"; done',
    '( [ "$n" = api ] && pm2 stop "$n" )',
  ])("%s", (body) => {
    expect(inScript(`for n in $(pm2 jlist | jq -r '.[].name'); do\n${body}\ndone`)).toEqual([]);
  });
});

describe("what chooses targets by a function of the script's own", () => {
  it.each([
    'if ours "$n"; then pm2 stop "$n"; fi',
    'ours "$n" || continue\npm2 stop "$n"',
    'ours "$n" && pm2 stop "$n"',
    'if ! ours "$n"; then continue; fi\npm2 stop "$n"',
    'ours "$n" > /dev/null || { echo "not $n"; continue; }\npm2 stop "$n"',
    'log "$n"\nours "$n" || continue\nlog "$n" || true\npm2 stop "$n"',
    'foreign "$n" && continue\npm2 stop "$n"',
    'foreign "$n" || pm2 stop "$n"',
    'if foreign "$n"; then log "$n"; else pm2 stop "$n"; fi',
  ])("%s", (body) => {
    const functions =
      'ours() { [[ $1 == shop-* ]]; }\nforeign() { ! ours "$1"; }\nlog() { echo "$1"; }\n';
    const loop = `for n in $(pm2 jlist | jq -r '.[].name'); do\n${body}\ndone`;
    expect(inScript(functions + loop)).toEqual([]);
  });
});

describe("what is no finding in a workflow", () => {
  const workflow = (steps: string) =>
    `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    concurrency: a\n    timeout-minutes: 5\n    steps:\n${steps}`;

  it.each([
    [
      "a step for python",
      "      - shell: python\n        run: |\n          pm2 = 'pm2 delete all'\n          print(pm2)\n",
    ],
    ["a name of a step", "      - name: pm2 delete all\n        run: ls\n"],
    [
      "an input of an action",
      "      - uses: a/b@v1\n        with:\n          run: pm2 delete all\n",
    ],
    ["an environment variable", "      - run: ls\n        env:\n          HELP: pm2 kill\n"],
    ["a comment of YAML", "      # pm2 kill\n      - run: ls\n"],
    [
      "our own action with a secret",
      "      - uses: ./actions/pm2-deploy\n        env:\n          TOKEN: ${{ secrets.TOKEN }}\n        with:\n          namespace: shop\n          pass-env: TOKEN\n",
    ],
    [
      "a start without the step's environment",
      '      - run: |\n          env -i PATH="$PATH" HOME="$HOME" pm2 start a.json\n          pm2 save\n',
    ],
    [
      "a start by another user",
      "      - run: sudo -u deploy pm2 start a.json && sudo -u deploy pm2 save\n        env:\n          T: ${{ secrets.T }}\n",
    ],
    [
      "a start on another machine",
      "      - run: ssh host 'pm2 start a.json && pm2 save'\n        env:\n          KEY: ${{ secrets.KEY }}\n",
    ],
    ["a save in a later step", "      - run: env -i pm2 start a.json\n      - run: pm2 save\n"],
    [
      "an own action in a later step",
      "      - run: env -i pm2 start a.json\n      - uses: org/repo/actions/pm2-deploy@v1\n        with:\n          namespace: shop\n",
    ],
    ["a kill on a machine that nobody else has", "      - run: npm start & npm test; pkill node\n"],
    [
      "an action of others that runs JavaScript",
      "      - uses: actions/github-script@v7\n        with:\n          script: pm2 kill\n",
    ],
    ["an expression that may be an option", "      - run: pm2 restart api ${{ matrix.flags }}\n"],
    ["an expression for a shell", "      - run: ${{ inputs.command }}\n"],
    ["an expression in a path", "      - run: cd /srv/${{ matrix.app }} && pm2 restart api\n"],
  ])("%s", (_, steps) => {
    expect(found({ ".github/workflows/w.yml": workflow(steps) })).toEqual([]);
  });

  it.each([
    ["of the step", "", "", "        env:\n          PM2_HOME: ${{ runner.temp }}/pm2\n"],
    ["of the job", "", "    env: { PM2_HOME: '${{runner.temp}}/pm2' }\n", ""],
    ["of the workflow", "env:\n  PM2_HOME: ${{ runner.temp }}\n", "", ""],
  ])("a home in the runner's temporary folder, by the environment %s", (_, top, job, step) => {
    const run = "      - run: pm2 delete all && pm2 kill\n";
    const text = `on: push\n${top}jobs:\n  a:\n    runs-on: x\n    concurrency: a\n    timeout-minutes: 5\n${job}    steps:\n${run}${step}`;
    expect(found({ ".github/workflows/w.yml": text })).toEqual([]);
  });

  it.each([
    "PM2_HOME=${{ runner.temp }}/pm2 pm2 kill",
    'env PM2_HOME="${{ runner.temp }}/pm2" pm2 kill',
    "export PM2_HOME='${{ runner.temp }}/pm2'; pm2 kill",
    'folder="${{ runner.temp }}"; export PM2_HOME="$folder/pm2" && pm2 delete all',
  ])("a home in the runner's temporary folder: %s", (run) => {
    expect(found({ "w.yml": workflow(`      - run: |\n          ${run}\n`) })).toEqual([]);
  });

  it("a job of our own actions needs neither concurrency nor a timeout", () => {
    const text =
      "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: ./actions/pm2-restart\n        with:\n          namespace: shop\n          name-pattern: api\n";
    expect(found({ ".github/workflows/w.yml": text })).toEqual([]);
  });
});

describe("what is no finding in other files", () => {
  it.each<[string, Record<string, string>]>([
    [
      "a dependency on pm2",
      { "package.json": '{"name":"pm2","dependencies":{"pm2":"all"},"pm2":"delete all"}' },
    ],
    [
      "another configuration",
      { "a.config.js": "module.exports = { namespace: 'x', plugins: [] }" },
    ],
    ["a compose file", { "compose.yml": "services:\n  a:\n    command: pm2 delete all\n" }],
    [
      "a computed cwd",
      {
        "ecosystem.config.js":
          "module.exports = { apps: [{ name: 'a', script: 'a.js', cwd: __dirname }] }",
      },
    ],
    [
      "a computed ready signal",
      {
        "ecosystem.config.js":
          "module.exports = { apps: [{ name: 'a', script: 'a.js', cwd: '/a', instances: 2, wait_ready: process.env.READY === '1' }] }",
      },
    ],
    [
      "cluster mode of fork apps",
      {
        "ecosystem.config.json":
          '{"apps":[{"name":"a","script":"a.js","cwd":"/a","exec_mode":"fork","instances":1}]}',
      },
    ],
    [
      "apps that are computed",
      {
        "ecosystem.config.js":
          "module.exports = { apps: names.map((name) => ({ name, script: 'a.js' })) }",
      },
    ],
    [
      "a variable of the environment",
      {
        "ecosystem.config.js":
          "module.exports = { apps: [{ name: 'a', script: 'a.js', cwd: '/a', env: { API_TOKEN: process.env.API_TOKEN } }] }",
      },
    ],
    [
      "a path to a secret",
      {
        "ecosystem.config.js":
          "module.exports = { apps: [{ name: 'a', script: 'a.js', cwd: '/a', env: { TOKEN_FILE: '/run/secrets/token' } }] }",
      },
    ],
    [
      "what is about a secret",
      {
        "ecosystem.config.js":
          "module.exports = { apps: [{ name: 'a', script: 'a.js', cwd: '/a', env: { TOKEN_TTL: '3600000', MAX_TOKENS: '4096000', PASSWORD_MIN_LENGTH: '000012', CSRF_TOKEN_HEADER: 'x-csrf-token', SECRET: '$' + '{SECRET}', API_KEY: '<your key>' } }] }",
      },
    ],
    ...[
      ["TOKEN_TTL_SECONDS", "1209600"],
      ["SECRET_MANAGER_REGION", "eu-central-1"],
      ["MAX_TOKEN_COUNT", "4096000"],
      ["PASSWORD_RESET_TEMPLATE", "reset-password.html"],
      ["PASSWORD_RESET_ADDRESS", "help@example.org"],
      ["TOKEN_ENDPOINT", "https://login.example.org/token"],
      ["TOKEN_MAX_AGE", "1209600"],
    ].map(([name, value]): [string, Record<string, string>] => [
      `what is about a secret: ${name}`,
      {
        "ecosystem.config.json": JSON.stringify({
          apps: [{ name: "a", script: "a.js", cwd: "/a", env: { [name ?? ""]: value } }],
        }),
      },
    ]),
    [
      "modules and templates that only have such a name",
      {
        "src/processOrders.js": "export const View = () => <div>orders</div>;",
        "charts/process.yaml": "a: {{ .Values.x }}\n",
      },
    ],
    [
      "one name in two projects",
      {
        "a/ecosystem.config.json": '{"apps":[{"name":"api","script":"a.js","cwd":"/a"}]}',
        "b/ecosystem.config.json": '{"apps":[{"name":"api","script":"a.js","cwd":"/b"}]}',
      },
    ],
  ])("%s", (_, files) => {
    expect(found(files)).toEqual([]);
  });
});
