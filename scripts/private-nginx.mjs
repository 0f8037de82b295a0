// A real nginx in a folder of its own, in front of one app: for tests, the demonstration and a benchmark.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { systemProgram } from "./system-program.mjs";

/** Milliseconds within which it must have written its pid, or be gone. */
const patience = 20_000;

/** What its include holds: the comment names a port that is none. @param {number} port */
export const upstream = (port) =>
  `# deploys change the port: 127.0.0.1:1\nupstream api {\n  server 127.0.0.1:${port}; # one of two\n}\n`;

export class PrivateNginx {
  /** @type {readonly string[]} */
  #args;
  #program;
  #pidFile;

  /** @param {string} folder @param {number} port @param {string} program */
  constructor(folder, port, program) {
    this.port = port;
    this.url = `http://127.0.0.1:${port}/`;
    this.include = join(folder, "upstream.conf");
    this.#program = program;
    this.#args = ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"];
    this.#pidFile = join(folder, "nginx.pid");
  }

  /** @param {string} folder @param {number} port where it listens @param {number} leadingTo the app's port */
  static async create(folder, port, leadingTo) {
    const nginx = new PrivateNginx(folder, port, systemProgram(["nginx"], "nginx-light"));
    await mkdir(folder, { recursive: true });
    await writeFile(nginx.include, upstream(leadingTo));
    await writeFile(join(folder, "nginx.conf"), configuration(port));
    await nginx.run();
    await until("nginx has written its pid", async () => (await nginx.pid()) > 0);
    return nginx;
  }

  /** Inputs of a step that exchanges the app behind it. */
  get inputs() {
    return {
      "upstream-file": this.include,
      "upstream-check": this.#line("-t"),
      "upstream-reload": this.#line("-s", "reload"),
      "upstream-url": this.url,
      "drain-seconds": "1",
    };
  }

  /** @param {string[]} args */
  #line(...args) {
    return JSON.stringify([this.#program, ...this.#args, ...args]);
  }

  /** Runs its program to the end. @param {string[]} args */
  async run(...args) {
    const child = spawn(this.#program, [...this.#args, ...args], { stdio: "ignore" });
    const [code] = await once(child, "exit");
    if (code !== 0) throw new Error(`nginx ended with exit code ${code}`);
  }

  /** The port that its include names. */
  async named() {
    const text = await readFile(this.include, "utf8");
    return Number(/^\s*server 127.0.0.1:(\d+);/m.exec(text)?.[1]);
  }

  /** Of its first process; 0 where it has not written that yet. */
  async pid() {
    return Number(await readFile(this.#pidFile, "utf8").catch(() => "0"));
  }

  async destroy() {
    const pid = await this.pid();
    if (pid > 0 && lives(pid)) process.kill(pid, "SIGTERM");
    await until("nginx has ended", async () => !lives(pid));
  }
}

/** @param {number} pid */
function lives(pid) {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch {
    return false;
  }
}

/** @param {string} what @param {() => Promise<boolean>} seen */
async function until(what, seen) {
  for (const deadline = performance.now() + patience; !(await seen()); await pause(20))
    if (performance.now() > deadline) throw new Error(`not within ${patience} ms: ${what}`);
}

/** @param {number} port */
function configuration(port) {
  const folders = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"];
  return `worker_processes 2;
pid nginx.pid;
error_log stderr crit;
events { worker_connections 512; }
http {
  access_log off;
  ${folders.map((name) => `${name}_temp_path ${name};`).join(" ")}
  include upstream.conf;
  server {
    listen 127.0.0.1:${port};
    location / { proxy_pass http://api; proxy_next_upstream off; }
  }
}
`;
}
