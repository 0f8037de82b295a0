"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
/**
 * A program of its own: waits for an order on its standard input, loads the ecosystem file that it
 * names and writes what the file exports to file descriptor 3, as JSON. Loading runs the file's code,
 * which may print, throw, hang or exit: whatever it does, it does it here. Stands alone and fast: no
 * imports from this project, and CommonJS, which Node.js starts faster, since every deploy waits for it.
 */
const { readFileSync, writeSync } = require("node:fs");
const { createRequire } = require("node:module");
const { pathToFileURL } = require("node:url");
async function load(file) {
    if (!file.endsWith(".mjs")) {
        try {
            return createRequire(file)(file);
        }
        catch (error) {
            const code = error instanceof Error && "code" in error ? error.code : undefined;
            if (code !== "ERR_REQUIRE_ESM" && code !== "ERR_REQUIRE_ASYNC_MODULE")
                throw error;
        }
    }
    const module = (await import(pathToFileURL(file).href));
    return module.apps === undefined ? module.default : { ...module };
}
function send(loaded) {
    let rest = Buffer.from(JSON.stringify(loaded));
    while (rest.length > 0)
        rest = rest.subarray(writeSync(3, rest));
}
/** Where in the user's files it was thrown: frames of Node and of this program say nothing to them. */
function stackOf({ stack, message }) {
    const own = [" (node:", " at node:", __filename];
    const lines = (stack ?? message).split("\n");
    return lines.filter((line) => !own.some((part) => line.includes(part))).join("\n");
}
async function main({ file, workingDirectory }) {
    try {
        process.chdir(workingDirectory);
        const exported = await load(file);
        send({ exported: await (typeof exported === "function" ? exported() : exported) });
    }
    catch (error) {
        send({ error: error instanceof Error ? stackOf(error) : String(error) });
    }
    // The file may have left timers or sockets open.
    process.exit(0);
}
const order = readFileSync(0, "utf8");
// Without an order the step has ended, and had nothing to load.
if (order !== "")
    void main(JSON.parse(order));
