import fc from "fast-check";
import { decodeArgument, encodeFrame, FrameReader } from "../../src/pm2/daemon/wire.js";
import { bytesFrame, type Frame, framesOf, messageFrame } from "../../src/ssh/wire/frames.js";
import { parseFromServer } from "../../src/ssh/wire/messages.js";
import { claim, onlyThrows, property, same } from "./property.js";
import { anyJson, anyText } from "./texts.js";

/** Cut into pieces anywhere, as a socket would. */
function pieces(bytes: Buffer, cuts: readonly number[]): Buffer[] {
  const places = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...places].map((from, index) => bytes.subarray(from, places[index] ?? bytes.length));
}

async function readFrames(parts: readonly Buffer[]): Promise<Frame[]> {
  async function* stream() {
    yield* parts;
  }
  const found: Frame[] = [];
  for await (const frame of framesOf(stream())) found.push(frame);
  return found;
}

const cuts = fc.array(fc.nat(5000), { maxLength: 8 });
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));

export const frames = [
  property({
    surface: "frames of PM2",
    name: "what is sent in any pieces is what arrives",
    cases: 4800,
    from: fc.tuple(
      fc.array(fc.array(fc.oneof(anyText, fc.jsonValue()), { maxLength: 15 }), { maxLength: 4 }),
      cuts,
    ),
    holds: ([sent, places]) => {
      const whole = Buffer.concat(sent.map(encodeFrame));
      const reader = new FrameReader();
      const came = pieces(whole, places).flatMap((piece) => reader.push(piece));
      same(
        came.map((frame) => frame.map(decodeArgument)),
        sent,
        "frames",
      );
    },
  }),
  property({
    surface: "frames of PM2",
    name: "any bytes are frames, or wait for more",
    cases: 3600,
    from: fc.tuple(bytes, cuts),
    holds: ([noise, places]) => {
      const reader = new FrameReader();
      for (const piece of pieces(noise, places))
        for (const frame of reader.push(piece))
          for (const argument of frame) onlyThrows([SyntaxError], () => decodeArgument(argument));
    },
  }),
  property({
    surface: "frames over SSH",
    name: "what is sent in any pieces is what arrives",
    cases: 3000,
    from: fc.tuple(fc.array(fc.oneof(fc.jsonValue(), bytes), { maxLength: 6 }), cuts),
    holds: async ([sent, places]) => {
      const whole = sent.map((one) => (Buffer.isBuffer(one) ? bytesFrame(one) : messageFrame(one)));
      const came = await readFrames(pieces(Buffer.concat(whole), places));
      const content = came.map((frame) => (frame.kind === "bytes" ? frame.bytes : frame.message));
      same(content, sent, "frames");
    },
  }),
  property({
    surface: "frames over SSH",
    name: "any bytes are frames, or an error, and no server gets further than what a step says",
    cases: 3000,
    from: fc.tuple(
      fc.oneof(
        bytes,
        anyJson.map((text) => Buffer.from(text)),
      ),
      cuts,
    ),
    holds: async ([noise, places]) => {
      const head = Buffer.from([0x4a, 0, 0, 0, noise.length]);
      for (const parts of [pieces(noise, places), [head, noise]])
        for (const frame of await readFrames(parts).catch((error: unknown) => {
          claim(error instanceof Error && !(error instanceof TypeError), `it throws ${error}`);
          return [];
        }))
          if (frame.kind === "message") onlyThrows([Error], () => parseFromServer(frame.message));
    },
  }),
];
