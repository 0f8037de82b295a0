// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows and variables of shells
import { describe, expect, it } from "vitest";
import { inScript, lintFiles } from "./rule-pages.js";

const messages = (steps: string) =>
  lintFiles({ "w.yml": `on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n${steps}` })
    .filter(({ rule }) => rule === "secrets-in-app-env")
    .map(
      ({ line, message }) => `${line} ${/copies ([\w, ]+?) into/.exec(message)?.[1] ?? "argument"}`,
    );

const run = (...lines: string[]) =>
  `      - run: |\n${lines.map((line) => `          ${line}\n`).join("")}`;

describe("a secret that gets into an app", () => {
  it.each([
    ["exported", ["export DB=${{ secrets.DB }}", "pm2 start a.json"], "8 DB"],
    ["exported later", ['T="x-${{ secrets.T }}"', "export T", "pm2 start a.json"], "9 T"],
    ["declared", ['declare -x T="${{ secrets.T }}"', "pm2 start a.json"], "8 T"],
    ["made of one", ["T=${{ secrets.T }}", 'export URL="a:$T@b"', "pm2 start a.json"], "9 URL"],
    ["in front of the command", ["DB=${{ secrets.DB }} pm2 restart a --update-env"], "7 DB"],
    ["by env", ["env DB='${{ secrets.DB }}' pm2 start a.json"], "7 DB"],
    ["by sudo", ["sudo DB=${{ secrets.DB }} pm2 start a.json"], "7 DB"],
    ["by cross-env", ["npx cross-env DB=${{ secrets.DB }} pm2 start a.json"], "7 DB"],
    ["in quoted ssh", ['ssh h "export DB=${{ secrets.DB }}; pm2 start a.json"'], "7 DB"],
    ["in ssh, in front", ["ssh h \"cd /a && DB='${{ secrets.DB }}' pm2 start a.js\""], "7 DB"],
    [
      "in a heredoc",
      ["ssh h <<EOF", "export DB=${{ secrets.DB }}", "pm2 start a.js", "EOF"],
      "9 DB",
    ],
    ["in a shell", ["export DB=${{ secrets.DB }}", "bash -c 'pm2 start a.json'"], "8 DB"],
    ["as an argument", ["pm2 start a.js --name a -- --token ${{ secrets.T }}"], "7 argument"],
    ["as an argument, by ssh", ['ssh h "pm2 start a.js -- -t ${{ secrets.T }}"'], "7 argument"],
  ])("%s", (_, lines, expected) => {
    expect(messages(run(...lines))).toEqual([expected]);
  });

  const action = (envs: string) =>
    `      - uses: appleboy/ssh-action@v1\n        env:\n          DB: \${{ secrets.DB }}\n        with:\n${envs}          script: pm2 start a.json\n`;

  it("by the envs of an action for ssh, and not without them", () => {
    expect(messages(action("          envs: A,DB\n"))).toEqual(["11 DB"]);
    expect(messages(action(""))).toEqual([]);
  });

  it("of the step, through a variable and to a server", () => {
    const step = (command: string) =>
      `      - env:\n          DB: \${{ secrets.DB }}\n        run: ${command}\n`;
    expect(messages(step(`ssh h "export U='$DB'; pm2 start a.js"`))).toEqual(["8 U"]);
    expect(messages(step("sudo pm2 start a.js -- $DB"))).toEqual(["8 argument"]);
  });

  it("in clear in a script", () => {
    const script = "export DB_PASSWORD=hunter2hunter2\npm2 start a.json\npm2 save";
    expect(inScript(script)).toEqual(["2:1 secrets-in-app-env"]);
  });
});

describe("what is none", () => {
  it.each([
    ["not exported", ["DB=${{ secrets.DB }}", "pm2 start a.json"]],
    ["for another command", ["DB=${{ secrets.DB }} ./migrate", "pm2 start a.json"]],
    ["taken back", ["export DB=${{ secrets.DB }}", "unset DB", "pm2 start a.json"]],
    ["in a shell of its own", ["(export DB=${{ secrets.DB }}; ./migrate)", "pm2 start a.json"]],
    ["kept back by sudo", ["export DB=${{ secrets.DB }}", "sudo -u a pm2 start a.json"]],
    ["for a restart that takes nothing over", ["DB=${{ secrets.DB }} pm2 restart a"]],
    ["where the server is", ["export HOST=${{ secrets.DEPLOY_HOST }}", "pm2 start a.json"]],
    ["a port", ["pm2 start a.js -- --port ${{ secrets.PORT }}"]],
    ["the user of ssh", ['ssh ${{ secrets.USER }}@h "pm2 start a.json"']],
    ["where it lies", ["pm2 start ${{ secrets.APP }}/a.json"]],
  ])("%s", (_, lines) => {
    expect(messages(run(...lines))).toEqual([]);
  });

  it.each([
    ["JWT_SECRET", "change-me-please"],
    ["JWT_SECRET", "your-jwt-secret"],
    ["JWT_SECRET", "jwt_secret"],
    ["API_KEY", "xxxxxxxx"],
    ["API_KEY", "YOUR_API_KEY"],
    ["API_KEY", "api-key-goes-here"],
    ["DB_PASSWORD", "********"],
    ["DB_PASSWORD", "password"],
    ["DB_PASSWORD", "REPLACE_ME"],
    ["DB_PASSWORD", "[from the vault]"],
    ["DATABASE_URL", "postgres://user:password@localhost/db"],
    ["DATABASE_URL", "postgres://user:<password>@localhost/db"],
  ])("a placeholder: %s=%s", (name, value) => {
    const app = { name: "a", script: "a.js", cwd: "/a", env: { [name]: value } };
    expect(lintFiles({ "ecosystem.config.json": JSON.stringify({ apps: [app] }) })).toEqual([]);
  });

  it.each([
    ["JWT_SECRET", "thereisnoherehere"],
    ["DB_PASSWORD", "Yv1!example7"],
    ["DATABASE_URL", "postgres://your:hunter22@example.org/db"],
  ])("but not what only looks a little like one: %s=%s", (name, value) => {
    const app = { name: "a", script: "a.js", cwd: "/a", env: { [name]: value } };
    expect(lintFiles({ "ecosystem.config.json": JSON.stringify({ apps: [app] }) })).toHaveLength(1);
  });
});
