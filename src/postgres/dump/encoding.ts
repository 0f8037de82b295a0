/**
 * A dump is read byte by byte, as characters of LATIN1, since what matters in its statements is ASCII. Its names are
 * in the encoding that it sets itself at its beginning.
 */

/**
 * What this program calls the server's encodings. Only those in which no byte of another character looks like one of
 * ASCII's: otherwise a dump could hide from the check what it says to the server.
 */
const known: ReadonlyMap<string, string> = new Map([
  ["euc_jp", "euc-jp"],
  ["koi8r", "koi8-r"],
  ["koi8u", "koi8-u"],
  ["win874", "windows-874"],
  ...[0, 1, 2, 3, 4, 5, 6, 7, 8].map((one) => [`win125${one}`, `windows-125${one}`] as const),
  ...[5, 6, 7, 8].map((part) => [`iso_8859_${part}`, `iso-8859-${part}`] as const),
  // The server counts the Latin alphabets, and the standard its parts.
  ...[
    ...[2, 3, 4].map((part) => [part, part] as const),
    ...([
      [5, 9],
      [6, 10],
      [7, 13],
      [8, 14],
      [9, 15],
    ] as const),
  ].map(([alphabet, part]) => [`latin${alphabet}`, `iso-8859-${part}`] as const),
]);

const setting = /^SET client_encoding (?:=|TO) '?([A-Za-z0-9_]+)/im;

/** The encoding that a statement, or the first that does, says that it and all after it are in. */
export function encodingSet(statements: string): string | undefined {
  return setting.exec(statements)?.[1]?.toLowerCase();
}

/** What was read as LATIN1, as it is meant. In an encoding that is not known here it is not legible. */
export function decoded(text: string, encoding = "utf8"): string {
  if (encoding === "latin1") return text;
  const bytes = Buffer.from(text, "latin1");
  try {
    return new TextDecoder(known.get(encoding)).decode(bytes);
  } catch {
    // A Node.js that was built without the others.
    return bytes.toString("utf8");
  }
}

/** Whether it was in an encoding that is known here. */
export const isLegible = (text: string): boolean => !text.includes("\ufffd");
