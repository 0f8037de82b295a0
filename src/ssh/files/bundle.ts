import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { program } from "../../program.js";

/** The folder that this step runs from, as it is put on a server. */
export interface Bundle {
  /** The hash of all that is in it: the name of its folder on the server. */
  readonly hash: string;
  readonly files: readonly { readonly name: string; readonly sha256: string }[];
  content(name: string): Buffer;
}

/** Only read on this side: it says what licences hold. */
const leftOut = new Set(["licenses.txt"]);

export function ownBundle(): Bundle {
  const folder = dirname(program("index.js"));
  const contents = new Map(
    readdirSync(folder)
      .filter((name) => !leftOut.has(name))
      .sort()
      .map((name) => [name, readFileSync(join(folder, name))]),
  );
  const files = [...contents].map(([name, content]) => ({ name, sha256: sha256(content) }));
  const hash = sha256(files.map((file) => `${file.sha256} ${file.name}\n`).join(""));
  return { hash, files, content: (name) => contents.get(name) ?? Buffer.alloc(0) };
}

function sha256(content: Buffer | string): string {
  return createHash("sha256").update(content).digest("hex");
}
