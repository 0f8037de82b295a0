/** Bidirectional overrides and separators that make a text look like another one. */
const deceptive = /[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * Foreign text with everything that a terminal or a runner would obey made visible: terminal escapes
 * and other control characters as \xNN, bidirectional ones as \uNNNN, `##[` as `#\x23[`, since GitHub
 * finds that anywhere in a line. Line ends (CR too) become LF; tabs stay.
 */
export function visible(text: string): string {
  return (
    text
      .replace(/\r\n?/g, "\n")
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, code)
      .replace(deceptive, code)
      .replaceAll("##[", "#\\x23[")
  );
}

function code(character: string): string {
  const hexadecimal = character.charCodeAt(0).toString(16);
  return hexadecimal.length > 2
    ? `\\u${hexadecimal.padStart(4, "0")}`
    : `\\x${hexadecimal.padStart(2, "0")}`;
}
