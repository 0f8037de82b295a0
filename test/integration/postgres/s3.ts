import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { runnerProgram } from "../../../scripts/runners.mjs";
import { eventually } from "../eventually.js";

/** A real server that speaks S3 and checks signatures. */
export interface S3Server {
  readonly endpoint: string;
  /** Its buckets, as folders of this machine */
  readonly store: string;
  readonly secret: string;
  /** Forgets all that lies below this path. */
  forget(path: string): void;
  stop(): void;
}

/** What a step is given to reach it. */
export const bucketAccess = ({ endpoint, secret }: S3Server) => ({
  AWS_ACCESS_KEY_ID: "key",
  AWS_SECRET_ACCESS_KEY: secret,
  AWS_ENDPOINT_URL: endpoint,
});

/** Starts it on a port that nobody else got meanwhile. */
export async function startS3(folder: string, buckets: readonly string[]): Promise<S3Server> {
  const secret = "a-secret+of/the=bucket";
  const store = join(folder, "store");
  const meta = join(folder, "meta");
  const versions = join(folder, "versions");
  for (const place of [meta, versions, ...buckets.map((name) => join(store, name))])
    mkdirSync(place, { recursive: true });
  for (;;) {
    const asked = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => asked.once("listening", resolve));
    const { port } = asked.address() as AddressInfo;
    await new Promise((resolve) => asked.close(resolve));
    const keys = ["--access", "key", "--secret", secret, "--region", "us-east-1"];
    const posix = ["posix", "--sidecar", meta, "--versioning-dir", versions, store];
    const args = [...keys, "--port", `127.0.0.1:${port}`, ...posix];
    const gateway = spawn(runnerProgram("versitygw"), args, { stdio: "ignore" });
    const endpoint = `http://127.0.0.1:${port}`;
    const answers = () =>
      fetch(endpoint).then(
        () => true,
        () => gateway.exitCode !== null,
      );
    await eventually("the S3 server answers", answers);
    if (gateway.exitCode === null)
      return {
        ...{ endpoint, store, secret },
        forget: (path) => {
          for (const place of [store, meta])
            rmSync(join(place, path), { recursive: true, force: true });
        },
        stop: () => gateway.kill("SIGKILL"),
      };
  }
}
