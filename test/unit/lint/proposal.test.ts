// biome-ignore-all lint/suspicious/noTemplateCurlyInString: these are expressions of workflows and variables of shells
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { lint } from "../../../src/lint/lint.js";
import { sourceOf } from "../../../src/lint/notation/source.js";
import { proposalsFor } from "../../../src/lint/proposal/propose.js";
import { lintRepository } from "../../../src/lint/repository.js";

const path = ".github/workflows/deploy.yml";
const ecosystem = sourceOf(
  "ecosystem.config.js",
  `module.exports = { apps: [{ name: "api", namespace: "shop", script: "api.js", cwd: "/srv/shop" }] };\n`,
);

interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

const on = (steps: string, more = "") =>
  `on: push\nconcurrency: shop\njobs:\n  deploy:\n    runs-on: self-hosted\n    timeout-minutes: 5\n${more}    steps:\n${steps}`;

/** A step of one script, its lines indented as they stand in a workflow. */
const run = (...lines: string[]) =>
  `      - run: |\n${lines.map((line) => `          ${line}\n`).join("")}`;

/** The proposal for a workflow: its text, its steps as YAML says them, and jobs without one. */
function proposed(workflow: string) {
  const sources = [sourceOf(path, workflow), ecosystem];
  const { proposals, left } = proposalsFor(sources);
  const text = proposals[0]?.text ?? "";
  const jobs: Record<string, { steps: Step[] }> = parse(text)?.jobs ?? {};
  const { findings } = lint([sourceOf(path, text), ecosystem]);
  expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  return { text, left, steps: jobs.deploy?.steps ?? [], decisions: proposals[0]?.decisions ?? 0 };
}

const deploy = "your-organisation/pm2-actions/actions/pm2-deploy@v1";
const restart = "your-organisation/pm2-actions/actions/pm2-restart@v1";

describe("a job that deploys by shell is proposed with our steps", () => {
  it("an rsync into the folder that the apps run from becomes a release of its own", () => {
    const { steps, left, text } = proposed(
      on(
        run(
          "npm ci",
          "rsync -az --delete --exclude=.git --exclude '.env' ./ /srv/shop/",
          "cd /srv/shop",
          "pm2 startOrReload ecosystem.config.js",
          "pm2 save",
        ),
      ),
    );
    expect(left).toEqual([]);
    expect(steps).toEqual([
      { run: "npm ci\ncd /srv/shop\n" },
      {
        uses: deploy,
        with: {
          namespace: "shop",
          ecosystem: "ecosystem.config.js",
          source: ".",
          exclude: ".git, .env",
          "releases-directory": "/srv/shop-releases",
        },
      },
    ]);
    expect(text).toContain("# DECIDE: each release is copied into a folder of its own there");
  });

  it.each([
    ["chosen by a file", "rsync -a --delete --files-from=list ./ /srv/shop"],
    ["of two folders", "rsync -a --delete dist/ public/ /srv/shop"],
    ["of another place of the machine", "rsync -a --delete /opt/build/ /srv/shop"],
  ])("an rsync %s is left to a person, who is told why", (_, command) => {
    const steps = run(command, "cd /srv/shop", "pm2 reload ecosystem.config.js", "pm2 save");
    const { left } = proposed(on(steps));
    expect(left.map(({ why }) => why)).toEqual([
      expect.stringMatching(/^an rsync into \/srv\/shop .* cannot be taken over as it is/),
    ]);
  });

  it("in a folder of the server: what is not PM2's stays as it is, before and after", () => {
    const { steps, decisions, left } = proposed(
      on(
        `      - name: Deploy # by hand\n        id: d\n        if: github.ref == 'refs/heads/main'\n        run: |
          export CI=1
          cd /srv/shop
          git pull   # fast
          npm ci && npm run build
          pm2 startOrReload ./ecosystem.config.js --env production --only api
          pm2 save
          curl -f "http://127.0.0.1:3000/health?at=$CI"
`,
      ),
    );
    expect(steps).toEqual([
      {
        name: "Deploy",
        id: "d",
        if: "github.ref == 'refs/heads/main'",
        run: "export CI=1\ncd /srv/shop\ngit pull   # fast\nnpm ci && npm run build\n",
      },
      {
        if: "github.ref == 'refs/heads/main'",
        uses: deploy,
        with: {
          namespace: "shop",
          ecosystem: "ecosystem.config.js",
          "working-directory": "/srv/shop",
          environment: "production",
          only: "api",
        },
      },
      {
        name: "Deploy",
        if: "github.ref == 'refs/heads/main'",
        run: 'export CI=1\ncd /srv/shop\ncurl -f "http://127.0.0.1:3000/health?at=$CI"\n',
      },
    ]);
    // The shell's CI reached the apps: whether they need it is for somebody to say.
    expect(decisions).toBe(1);
    expect(left).toEqual([]);
  });

  it.each([
    ["one chain", ["cd /srv/shop && git pull && pm2 reload ecosystem.config.js && pm2 save"]],
    ["a fallback", ["cd /srv/shop", "git pull", "pm2 reload api || pm2 start ecosystem.config.js"]],
    [
      "a branch",
      [
        "cd /srv/shop",
        "git pull",
        "if pm2 describe api > /dev/null; then",
        "  pm2 reload api",
        "else",
        '  echo "first time"',
        "  pm2 start ecosystem.config.js",
        "fi",
      ],
    ],
    [
      "stopped and deleted before",
      [
        "cd /srv/shop; pm2 stop api || true; git pull",
        "pm2 delete all",
        "pm2 start ecosystem.config.js",
      ],
    ],
    [
      "with a look at the list",
      [
        "cd /srv/shop",
        "git pull",
        "pm2 start ecosystem.config.js",
        "pm2 list | grep api",
        "sleep 5",
      ],
    ],
    [
      "a shell in the shell",
      ["sudo -u deploy bash -c 'cd /srv/shop && git pull && pm2 reload ecosystem.config.js'"],
    ],
  ])("%s", (_, lines) => {
    const { steps } = proposed(on(run(...lines)));
    const [before, ours] = steps;
    expect(before?.run).toContain("git pull");
    expect(before?.run).toContain("/srv/shop");
    expect(steps.map((step) => step.run ?? "").join("")).not.toMatch(/pm2|describe|fi$/);
    expect(ours).toMatchObject({
      uses: deploy,
      with: { "working-directory": "/srv/shop", namespace: "shop" },
    });
  });

  it("through an action for ssh: with the same login", () => {
    const { steps, text } = proposed(
      on(`      - uses: appleboy/ssh-action@v1
        with:
          host: \${{ secrets.HOST }}
          username: deploy
          key: \${{ secrets.KEY }}
          port: 2222
          script: |
            cd ~/shop
            git pull
            pm2 start npm --name api -i 2 -- run serve
            pm2 save
`),
    );
    expect(steps[0]).toEqual({
      uses: "appleboy/ssh-action@v1",
      with: {
        host: "${{ secrets.HOST }}",
        username: "deploy",
        key: "${{ secrets.KEY }}",
        port: 2222,
        script: "cd ~/shop\ngit pull\n",
      },
    });
    expect(steps[1]).toEqual({
      uses: deploy,
      with: {
        host: "deploy@${{ secrets.HOST }}:2222",
        "ssh-key": "${{ secrets.KEY }}",
        "known-hosts": "${{ vars.KNOWN_HOSTS }}",
        namespace: "<namespace>",
        ecosystem: "ecosystem.config.json",
        "working-directory": "<absolute path>",
      },
    });
    expect(text).toContain(
      '{"apps":[{"name":"api","script":"npm","args":"run serve","instances":2,',
    );
    expect(steps).toHaveLength(2);
  });

  it.each([
    [
      "quotes",
      `      - run: ssh -p 22 "deploy@$HOST" 'cd /srv/shop && git pull && pm2 reload ecosystem.config.js && npm run warm'\n`,
    ],
    [
      "a heredoc",
      run(
        "ssh deploy@$HOST <<'EOF'",
        "  set -e",
        "  cd /srv/shop",
        "  git pull",
        "  pm2 reload ecosystem.config.js",
        "  npm run warm",
        "EOF",
      ),
    ],
  ])("through ssh, in %s", (_, steps) => {
    const found = proposed(on(steps, "    env:\n      HOST: ${{ vars.SERVER }}\n")).steps;
    expect(found).toHaveLength(3);
    expect(found[0]?.run).toMatch(/^ssh[\s\S]*cd \/srv\/shop[\s\S]*git pull/);
    expect(found[0]?.run).not.toMatch(/pm2|warm/);
    expect(found[1]).toMatchObject({
      uses: deploy,
      with: { host: "deploy@${{ vars.SERVER }}", "working-directory": "/srv/shop" },
    });
    expect(found[2]?.run).toMatch(/^ssh[\s\S]*cd \/srv\/shop[\s\S]*npm run warm/);
    expect(found[2]?.run).not.toMatch(/pm2|git/);
  });

  it("from the workspace, into releases; of a restart, a restart; steps that only save go", () => {
    const first = proposed(
      on(
        "      - run: npm ci\n      - run: pm2 reload ecosystem.config.js\n      - run: pm2 save\n",
      ),
    );
    expect(first.steps).toMatchObject([
      { run: "npm ci" },
      {
        uses: deploy,
        with: { source: ".", exclude: ".git", "releases-directory": "<absolute path>" },
      },
    ]);
    expect(first.text).toContain("# Instead of: pm2 save; pm2 reload ecosystem.config.js\n");
    expect(proposed(on("      - run: pm2 restart all\n")).steps).toEqual([
      { uses: restart, with: { namespace: "<namespace>", "name-pattern": "*" } },
    ]);
    expect(proposed(on("      - run: pm2 restart api worker\n")).steps).toMatchObject([
      { with: { "name-pattern": "api, worker" } },
    ]);
  });

  it("uses our actions from where the project has them already", () => {
    const own =
      "      - uses: ./vendor/actions/pm2-stop\n        with: { namespace: shop, name-pattern: x }\n";
    const { steps } = proposed(on(`${own}      - run: pm2 restart api\n`));
    expect(steps[1]?.uses).toBe("./vendor/actions/pm2-restart");
  });

  it("keeps line ends of Windows, and every other job as it is written", () => {
    const other = "  test:\r\n    runs-on: x   # here\r\n    steps: [{ run: npm test }]\r\n";
    const workflow = on(run("cd /srv/shop", "npm ci", "pm2 reload ecosystem.config.js")).replaceAll(
      "\n",
      "\r\n",
    );
    const { text } = proposed(workflow + other);
    expect(text).toContain(other);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });
});

describe("a job that is not understood stays as it is, and is named", () => {
  it.each([
    [
      "other commands in a branch",
      ["if true; then", "  npm ci", "  pm2 reload api", "fi"],
      /branch or a loop/,
    ],
    ["two folders", ["cd /srv/a; pm2 reload a", "cd /srv/b; pm2 reload b"], /several folders/],
    [
      "a command that goes by another's failure",
      ["pm2 reload api || ./undo.sh", "npm ci"],
      /branch or a loop/,
    ],
    [
      "a file that a chain writes",
      ["git pull && pm2 jlist | tee a | sed -i s/a/b/ c; pm2 reload b"],
      /branch|loop/,
    ],
    ["an error that is left", ["pm2 restart api", "pm2 startup", "killall node"], /kill-by-search/],
  ])("%s", (_, lines, why) => {
    const { text, left } = proposed(on(run(...lines)));
    expect(text).toBe("");
    expect(left).toEqual([{ path, job: "deploy", why: expect.stringMatching(why) }]);
  });

  it("says nothing of jobs that do not deploy", () => {
    const { text, left } = proposed(on(run("npm ci", "pm2 list")));
    expect({ text, left }).toEqual({ text: "", left: [] });
  });

  it("keeps what a variable or a file takes in of PM2's list", () => {
    const { steps } = proposed(
      on(run("pm2 jlist > before.json", "pm2 restart api", 'N="$(pm2 jlist)"', 'test -n "$N"')),
    );
    expect(steps.map((step) => step.run ?? "-")).toEqual([
      "pm2 jlist > before.json\n",
      "-",
      'N="$(pm2 jlist)"\ntest -n "$N"\n',
    ]);
  });
});

describe("a proposal's file", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "proposal-"));
    mkdirSync(join(root, ".github/workflows"), { recursive: true });
    writeFileSync(join(root, path), on(run("pm2 restart api")));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));
  const propose = () =>
    lintRepository(root, { paths: [], baseline: undefined, fix: false, propose: true });
  const file = `${path}.proposal`;

  it("lies beside its workflow, which stays, under a name that no runner reads", async () => {
    const before = readFileSync(join(root, path), "utf8");
    expect((await propose()).proposed).toMatchObject({ proposals: [{ path }], standing: [] });
    expect(readFileSync(join(root, path), "utf8")).toBe(before);
    expect(readFileSync(join(root, file), "utf8")).toContain(restart);
    expect(file).not.toMatch(/\.ya?ml$/);
  });

  it("is not overwritten", async () => {
    writeFileSync(join(root, file), "decided");
    expect((await propose()).proposed.standing).toEqual([file]);
    expect(readFileSync(join(root, file), "utf8")).toBe("decided");
  });

  it("is not written through a link", async () => {
    const outside = mkdtempSync(join(tmpdir(), "proposal-outside-"));
    try {
      writeFileSync(join(outside, "victim"), "theirs");
      symlinkSync(join(outside, "victim"), join(root, file));
      await expect(propose()).rejects.toThrow("is a link in the checkout");
      expect(readFileSync(join(outside, "victim"), "utf8")).toBe("theirs");
    } finally {
      rmSync(outside, { recursive: true, force: true });
    }
  });
});
