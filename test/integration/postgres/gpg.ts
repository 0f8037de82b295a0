import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { systemProgram } from "../../../scripts/system-program.mjs";

/** A keyring of somebody's, with the system's gpg. */
export class Keyring {
  readonly home = mkdtempSync(join(tmpdir(), "gpg-"));
  readonly program = systemProgram(["gpg"], "gnupg");

  run(args: readonly string[], input?: Buffer): Buffer {
    const quiet = ["--homedir", this.home, "--batch", "--no-tty", "--quiet"];
    return execFileSync(this.program, [...quiet, ...args], {
      stdio: ["pipe", "pipe", "pipe"],
      maxBuffer: 64 * 1024 ** 2,
      ...(input === undefined ? {} : { input }),
    });
  }

  /** @returns its fingerprint */
  generate(
    name: string,
    { passphrase = "", expires = "never", at = "", can = "cert,encrypt" } = {},
  ): string {
    const secret = ["--pinentry-mode", "loopback", "--passphrase", passphrase];
    const time = at === "" ? [] : ["--faked-system-time", at];
    this.run([...secret, ...time, "--quick-gen-key", name, "rsa2048", can, expires]);
    const listed = this.run(["--list-keys", "--with-colons", `=${name}`]).toString();
    return /^fpr:{9}(\w+):/m.exec(listed)?.[1] ?? "";
  }

  revoke(fingerprint: string): void {
    const prepared = join(this.home, "openpgp-revocs.d", `${fingerprint}.rev`);
    const certificate = readFileSync(prepared, "utf8").replace(/^:(?=-----BEGIN)/m, "");
    this.run(["--import"], Buffer.from(certificate));
  }

  publicKey(fingerprint: string): string {
    return this.run(["--armor", "--export", fingerprint]).toString();
  }

  privateKey(fingerprint: string, passphrase = ""): string {
    const secret = ["--pinentry-mode", "loopback", "--passphrase", passphrase];
    return this.run([...secret, "--armor", "--export-secret-keys", fingerprint]).toString();
  }

  remove(): void {
    // Its agent ends with it.
    rmSync(this.home, { recursive: true, force: true });
  }
}

/** The command lines of all that runs, by pid. */
export function commandLines(): Map<number, string> {
  const lines = new Map<number, string>();
  for (const pid of readdirSync("/proc").filter((name) => /^\d+$/.test(name)))
    try {
      lines.set(Number(pid), readFileSync(`/proc/${pid}/cmdline`, "utf8").replaceAll("\0", " "));
    } catch {
      // It has ended.
    }
  return lines;
}
