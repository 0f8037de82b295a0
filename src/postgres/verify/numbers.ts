/** `1.50` and `1.5` are the same; digits are compared as text, so that none is rounded away. */
export function sameNumber(one: string, other: string): boolean {
  return plain(one) === plain(other);
}

function plain(text: string): string {
  const [, sign = "", whole, fraction = ""] =
    /^\s*([+-]?)0*(\d*)(?:\.(\d*?)0*)?\s*$/.exec(text) ?? [];
  // An exponent, Infinity, NaN.
  if (whole === undefined) return /\de/i.test(text) ? String(Number(text)) : text;
  const digits = `${whole || "0"}${fraction === "" ? "" : `.${fraction}`}`;
  return digits === "0" ? "0" : `${sign === "-" ? "-" : ""}${digits}`;
}
