import fastStringWidth from "fast-string-width";

/** Latin letters and arrows: characters that are one column each. */
const simple = /^[\u0020-\u02ff\u2190-\u2319\u231c-\u23e8]*$/;

/** The columns that a text takes in a log: a wide character or an emoji takes two, a combining mark none. */
export function displayWidth(text: string): number {
  return simple.test(text) ? text.length : fastStringWidth(text);
}
