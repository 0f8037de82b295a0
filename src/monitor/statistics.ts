/**
 * The value below which a share of all lies, between neighbours in proportion (as PostgreSQL's
 * percentile_cont does it).
 * @param sorted ascending, at least one
 * @param share from 0 to 1
 */
export function percentile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
