import {
  chmodSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { renamePorts, timesNamed, withPorts } from "../../../src/pm2/upstream/include.js";

const folder = mkdtempSync(join(tmpdir(), "pm2a-include-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a port in a proxy's file", () => {
  it.each([
    ["server 127.0.0.1:3000;", 1],
    ["server 127.0.0.1:3000 weight=3;", 1],
    ["server [::1]:3000;", 1],
    ["reverse_proxy localhost:3000 {", 1],
    ["reverse_proxy :3000", 1],
    ["proxy_pass http://127.0.0.1:3000/api/;", 1],
    ["server 127.0.0.1:3000; server 127.0.0.1:3000;", 2],
    ["listen 3000;", 0],
    ["server 127.0.0.1:30001;", 0],
    ["server 127.0.0.1:13000;", 0],
    ["server [fe80:3000::1]:80;", 0],
    ["# server 127.0.0.1:3000;", 0],
    ["server 127.0.0.1:4000; # was 127.0.0.1:3000", 0],
  ])("%s has it %i times", (text, times) => {
    expect(timesNamed(`upstream a {\n  ${text}\n}\n`, 3000)).toBe(times);
  });

  it("is changed, and nothing else of the file", () => {
    const text = "# :3000\r\nserver 127.0.0.1:3000; # :3000\r\nserver 127.0.0.1:4000;";
    expect(withPorts(text, [{ name: "a", from: 3000, to: 3001 }])).toBe(
      "# :3000\r\nserver 127.0.0.1:3001; # :3000\r\nserver 127.0.0.1:4000;",
    );
  });

  it("is written through a link, with the mode that the file had, and only where there is something to change", async () => {
    const file = join(folder, "real.conf");
    const link = join(folder, "link.conf");
    writeFileSync(file, "server 127.0.0.1:3000;\n");
    chmodSync(file, 0o640);
    symlinkSync(file, link);
    const change = { name: "a", from: 3000, to: 3001 };
    expect(await renamePorts(link, [change])).toBe(true);
    expect(await renamePorts(link, [change])).toBe(false);
    expect(readFileSync(file, "utf8")).toBe("server 127.0.0.1:3001;\n");
    expect(statSync(file).mode & 0o777).toBe(0o640);
    await expect(renamePorts(link, [{ name: "a", from: 1, to: 2 }])).rejects.toThrow(
      "names port 1 0 times and port 2 0 times",
    );
  });
});
