"use strict";
Object.defineProperty(exports, "__esModule", { value: true });
/**
 * The first thing that runs on a server: puts the bundle there, unless it is there and whole, and hands
 * over to it. It is sent over the connection, since nothing of ours is on the server yet: so it stands
 * alone, and knows of a frame what it needs; see frames.ts.
 */
const { createHash, randomBytes } = require("node:crypto");
const fs = require("node:fs");
const { homedir } = require("node:os");
const { join } = require("node:path");
/** Days that a bundle stays which no step uses, and that which a killed step left half written. */
const maxUnused = 30;
const maxPartial = 1;
/** Milliseconds without a word of the other end. */
const maxSilence = 40_000;
const cache = join(homedir(), ".cache", "pm2-actions");
let rest = Buffer.alloc(0);
/** Kinds of frames; see frames.ts. */
const ofMessage = 0x4a;
const ofBytes = 0x42;
function send(message) {
    const content = Buffer.from(JSON.stringify(message));
    const head = Buffer.alloc(5);
    head.writeUInt8(ofMessage, 0);
    head.writeUInt32BE(content.length, 1);
    process.stdout.write(Buffer.concat([head, content]));
}
/** The content of the next frame of this kind: between files, the other end says that it lives. */
async function next(kind) {
    for (;;) {
        const end = rest.length < 5 ? 5 : 5 + rest.readUInt32BE(1);
        if (rest.length >= 5 && rest.length >= end) {
            const [found, content] = [rest.readUInt8(0), rest.subarray(5, end)];
            rest = rest.subarray(end);
            if (found === kind)
                return content;
            continue;
        }
        const piece = process.stdin.read();
        if (piece !== null)
            rest = Buffer.concat([rest, piece]);
        else if (process.stdin.readableEnded)
            process.exit(1);
        else
            await somethingComes();
    }
}
/** Ends this process where nothing comes any more: nothing was begun. */
function somethingComes() {
    return new Promise((resolve) => {
        const silence = setTimeout(() => process.exit(1), maxSilence);
        const done = () => {
            clearTimeout(silence);
            for (const event of events)
                process.stdin.off(event, done);
            resolve();
        };
        const events = ["readable", "end"];
        for (const event of events)
            process.stdin.on(event, done);
    });
}
const hashOf = (content) => createHash("sha256").update(content).digest("hex");
function isWhole(folder, files) {
    try {
        const names = fs.readdirSync(folder);
        return (names.length === files.length &&
            files.every(({ name, sha256 }) => hashOf(fs.readFileSync(join(folder, name))) === sha256));
    }
    catch {
        return false;
    }
}
/** What lies here is run: nobody else may have put it here. */
function makeCache() {
    fs.mkdirSync(cache, { recursive: true, mode: 0o700 });
    const found = fs.lstatSync(cache);
    if (found.isSymbolicLink())
        throw new Error(`${cache} is a link. Put a folder there: what lies in it is run. Nothing was touched.`);
    const { uid, mode } = found;
    if (uid !== process.getuid?.() || mode & 0o022)
        throw new Error(`The folder ${cache} belongs to another user, or others may write to it. Remove it, or mend its owner and mode; nothing was touched.`);
}
async function receive(folder, files) {
    const beside = `${folder}.${randomBytes(6).toString("hex")}.partial`;
    fs.mkdirSync(beside, { mode: 0o700 });
    try {
        for (const { name, sha256 } of files) {
            const content = await next(ofBytes);
            if (hashOf(content) !== sha256)
                throw new Error(`${name} did not arrive as it was sent.`);
            const file = fs.openSync(join(beside, name), "wx", 0o600);
            fs.writeFileSync(file, content);
            fs.fsyncSync(file);
            fs.closeSync(file);
        }
        // One that is there is not whole, unless another step has just put the same there.
        if (fs.existsSync(folder) && !isWhole(folder, files))
            fs.renameSync(folder, `${folder}.${randomBytes(6).toString("hex")}.partial`);
        try {
            if (!fs.existsSync(folder))
                fs.renameSync(beside, folder);
        }
        catch {
            // Another step was there between the two: what is there is looked at below.
        }
    }
    finally {
        fs.rmSync(beside, { recursive: true, force: true });
    }
    if (!isWhole(folder, files))
        throw new Error(`The folder ${folder} could not be written.`);
}
function prune(used) {
    for (const name of fs.readdirSync(cache)) {
        if (name === used || !/^[0-9a-f]{64}(?:\.[0-9a-f]+\.partial)?$/.test(name))
            continue;
        const days = name.endsWith(".partial") ? maxPartial : maxUnused;
        const age = Date.now() - fs.statSync(join(cache, name)).mtimeMs;
        if (age > days * 86_400_000)
            fs.rmSync(join(cache, name), { recursive: true, force: true });
    }
}
async function boot() {
    const { nonce, hash, files } = JSON.parse((await next(ofMessage)).toString());
    // The profile of a shell may have printed something, without an end of line.
    process.stdout.write(`\n${nonce} ready\n`);
    makeCache();
    const folder = join(cache, hash);
    const there = isWhole(folder, files);
    send({ bundle: there ? "there" : "missing" });
    if (!there)
        await receive(folder, files);
    fs.utimesSync(folder, new Date(), new Date());
    try {
        prune(hash);
    }
    catch {
        // Two steps at once: the other has removed it.
    }
    process.argv[1] = join(folder, "over-ssh.js");
    if (rest.length > 0)
        process.stdin.unshift(rest);
    require(join(folder, "index.js")).runOnServer();
}
boot().catch((error) => {
    const why = error instanceof Error ? error.message : String(error);
    send({ problem: why.endsWith("Nothing was touched.") ? why : `${why}. Nothing was touched.` });
    process.exitCode = 1;
});
