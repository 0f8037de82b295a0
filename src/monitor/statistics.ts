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

export interface Line {
  /** Units of y for one of x */
  readonly slope: number;
  /** y where the first x is */
  readonly start: number;
  /** From 0, nothing but noise, to 1, all points on the line */
  readonly fit: number;
}

/** The straight line through points that leaves the least squares, and how well it describes them. */
export function lineThrough(points: readonly (readonly [x: number, y: number])[]): Line {
  const mean = (axis: 0 | 1) => points.reduce((sum, p) => sum + p[axis], 0) / points.length;
  const [mx, my] = [mean(0), mean(1)];
  let [xx, xy, yy] = [0, 0, 0];
  for (const [x, y] of points) {
    xx += (x - mx) ** 2;
    xy += (x - mx) * (y - my);
    yy += (y - my) ** 2;
  }
  if (xx === 0 || yy === 0) return { slope: 0, start: my, fit: 0 };
  const slope = xy / xx;
  return { slope, start: my - slope * (mx - (points[0]?.[0] ?? mx)), fit: xy ** 2 / (xx * yy) };
}
