/** A word as a shell takes it for one word and nothing else, to be copied by a person. */
export function shellWord(word: string): string {
  // No tilde: bash makes a home of the one in `file=~`, too.
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}
