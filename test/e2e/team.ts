import { readFileSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parse, stringify } from "yaml";
import { metadata, root } from "../../scripts/repository.mjs";
import { type Cluster, startCluster } from "../integration/cluster.js";
import { type Foreign, freePort, type Listed, Server } from "../integration/server.js";
import { type Engine, type JobOptions, type JobResult, Project, runJob } from "./runner.js";
import { shopApps } from "./shop.js";

/**
 * A team as the examples know it: a repository, production and test on one server and one PM2 daemon,
 * a PostgreSQL with a database for each, and pm2-actions in another repository.
 */
export interface Team {
  readonly server: Server;
  readonly cluster: Cluster;
  readonly foreign: Foreign;
  readonly project: Project;
  /** Runs an example, changed as its head says, to this server's paths and ports. */
  run(example: string, options?: Partial<JobOptions>, more?: Places): Promise<JobResult>;
  /** New code: what the apps of both environments will answer. */
  change(greeting: string): Promise<void>;
  processes(namespace: string): Promise<Listed[]>;
  greeting(environment: "production" | "test"): Promise<string | undefined>;
  disband(): Promise<void>;
}

/** What stands in the examples, and what is there instead. */
export type Places = readonly (readonly [text: string, place: string])[];

export async function formTeam(engine: Engine): Promise<Team> {
  const server = await Server.create();
  const cluster = await startCluster();
  const foreign = await server.foreign();
  const ports = { production: await freePort(), test: await freePort() };
  const project = await Project.create(server, "shop");
  await cp(join(root, "test/fixtures/apps"), project.folder, { recursive: true });
  await project.write("package-lock.json", lock);
  await project.write("database/migrations/001-items.sql", "CREATE TABLE items (name text);\n");
  await project.write(
    "database/expected.yml",
    "tables:\n  items:\n    columns:\n      name: text\n    rows: { same-as-baseline: true }\n",
  );
  for (const database of ["shop_production", "shop_test"])
    await cluster.sql("postgres", `CREATE DATABASE ${database}`);

  const actions = await Project.ofActions(server);
  const upload = await Project.create(server, "upload-artifact");
  await upload.write("action.yml", uploadArtifact(server));
  upload.commit();
  const remote = {
    "your-organisation/pm2-actions@v1": actions.folder,
    "actions/upload-artifact@v3": upload.folder,
  };
  const secrets = {
    DATABASE_URL: cluster.url("shop_production"),
    DATABASE_ADMIN_URL: cluster.url("postgres"),
    TEST_DATABASE_URL: cluster.url("shop_test"),
  };
  const places: Places = [
    ["/srv/", `${server.folder}/srv/`],
    ["/var/backups/shop", `${server.folder}/backups`],
    ["3000", String(ports.production)],
    ["3001", String(ports.test)],
  ];
  // What no checkout holds, put there once.
  for (const name of ["shop", "shop-test"]) {
    const shared = join(server.folder, "srv", name, "releases/shared");
    await mkdir(shared, { recursive: true });
    await writeFile(join(shared, ".env"), "SECRET=1\n");
  }

  const team: Team = {
    server,
    cluster,
    foreign,
    project,
    async run(example, options = {}, more = []) {
      const workflow = `.gitea/workflows/${example}`;
      const text = readFileSync(join(root, "workflows-examples", example), "utf8");
      const here = [...more, ...places].reduce((all, [from, to]) => all.replaceAll(from, to), text);
      await project.write(workflow, stringify(hurried(parse(here))));
      return runJob(engine, server, project, { workflow, remote, secrets, ...options });
    },
    async change(greeting) {
      const production = { apps: shopApps(ports.production, greeting) };
      await project.write("ecosystem.config.json", JSON.stringify(production));
      const test = shopApps(ports.test, greeting).map((app) => ({
        ...app,
        name: app.name.replace("shop-", "test-"),
        ...(app.instances !== undefined && { instances: 1 }),
      }));
      await project.write("ecosystem.test.config.json", JSON.stringify({ apps: test }));
    },
    processes: async (namespace) =>
      (await server.list()).filter(({ pm2_env }) => pm2_env.namespace === namespace),
    async greeting(environment) {
      const url = `http://127.0.0.1:${ports[environment]}/`;
      const answer = await fetch(url, { headers: { connection: "close" } }).catch(() => undefined);
      return ((await answer?.json()) as { greeting: string } | undefined)?.greeting;
    },
    async disband() {
      cluster.stop();
      await server.destroy();
    },
  };
  await team.change("first");
  return team;
}

interface Step {
  readonly uses?: string;
  readonly with?: Record<string, string>;
}

/** The same workflow with shorter waits, where its actions have them. */
function hurried(workflow: { jobs: Record<string, { steps: Step[] }> }): object {
  for (const { uses, with: inputs } of Object.values(workflow.jobs).flatMap(({ steps }) => steps)) {
    const [, action] = /\/pm2-actions(?:\/actions\/([\w-]+))?@/.exec(uses ?? "") ?? [undefined];
    if (inputs === undefined || !uses?.includes("/pm2-actions")) continue;
    const known = metadata(action ?? "pm2-deploy").inputs;
    if ("stable-seconds" in known) inputs["stable-seconds"] = "0.5";
    if ("interval" in known) inputs.interval = "1";
  }
  return workflow;
}

const lock = JSON.stringify({
  name: "fixture",
  version: "1.0.0",
  lockfileVersion: 3,
  packages: { "": { name: "fixture", version: "1.0.0" } },
});

/** The only stand-in: the real one needs an Actions server to upload to. */
const uploadArtifact = (server: Server) => `
name: upload-artifact
description: Keeps a folder
inputs:
  name:
    required: true
  path:
    required: true
runs:
  using: composite
  steps:
    - shell: bash
      env:
        NAME: \${{ inputs.name }}
        FOLDER: \${{ inputs.path }}
      run: cp --recursive "$FOLDER" "${server.folder}/$NAME"
`;
