/**
 * TypeScript with its types blotted out, every other character at its place: enough for files that
 * describe apps or run commands. What is left of more than that does not parse, and is said to be so.
 */
export function withoutTypes(text: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, " ");
  return text
    .replace(/^[ \t]*import\s+type\s[^;\n]*;?/gm, blank)
    .replace(
      /^[ \t]*(?:export\s+)?(?:declare\s+)?interface\s+\w+[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/gm,
      blank,
    )
    .replace(/^[ \t]*(?:export\s+)?type\s+\w+(?:<[^>]*>)?\s*=\s*(?:\{[^}]*\}|[^;\n{]+);?/gm, blank)
    .replace(
      /(?<!^[ \t]*(?:import\b|export\s*[{*])[^;\n]*)\b(?:satisfies|as)\s+(?:const\b|[\w.]+(?:<[^<>]*>)?(?:\[\])*)/gm,
      blank,
    )
    .replace(/(?<=\b(?:const|let|var)\s+\w+)\s*:\s*[^=;\n]+(?==(?!>)|;)/g, blank)
    .replace(/^[ \t]*(?:(?:public|private|protected|readonly|override)[ \t]+)+(?=[\w#])/gm, blank)
    .replace(
      /(?<=[(,]\s*\w+)\??\s*:\s*(?:[\w.|[\] '"-]|\{[^{}()]*\})+(?:<[^<>]*>)?(?=\s*[,)=])/g,
      parameter,
    )
    .replace(/(?<=[\w)\]])!(?=[.;,)\]])/g, blank)
    .replace(/(?<=\))\s*:\s*[\w.|[\] ]+(?:<[^<>]*>)?(?=\s*(?:\{|=>))/g, blank);
}

/** A parameter's type, not a key's value in the map of a call: those stand behind a brace. */
function parameter(found: string, at: number, whole: string): string {
  const opened = Math.max(whole.lastIndexOf("(", at), 0);
  const before = whole.slice(opened, at);
  const isInMap = before.split("{").length > before.split("}").length;
  return isInMap ? found : found.replace(/[^\n]/g, " ");
}
