/** Milliseconds for a sentence: "63 ms", "2.4 s". */
export function shortTime(milliseconds: number): string {
  const whole = Math.round(milliseconds);
  return whole < 1000 ? `${whole} ms` : `${(milliseconds / 1000).toFixed(1)} s`;
}
