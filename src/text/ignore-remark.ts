/** What a remark says that silences rules of a lint: `<rule>, <rule>: <reason>`. */
export interface IgnoreRemark {
  readonly rules: readonly string[];
  /** Empty where it gives none. */
  readonly reason: string;
}

/** @param said what stands behind the remark's marker */
export function readIgnoreRemark(said: string): IgnoreRemark {
  const colon = said.indexOf(":");
  const ids = colon === -1 ? said : said.slice(0, colon);
  const rules = ids.split(/[\s,]+/).filter((id) => id !== "");
  return { rules, reason: colon === -1 ? "" : said.slice(colon + 1).trim() };
}
