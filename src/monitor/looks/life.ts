import type { SampledProcess } from "../../history/samples.js";

/** Memory of one process, from a start or a deploy on, as far as a line through it needs to be known. */
export interface Life {
  readonly namespace: string;
  readonly name: string;
  readonly id: number;
  readonly restarts: number;
  /** Its day saw no other life of this process before it: it may have begun earlier */
  readonly whole: boolean;
  readonly first: Point;
  readonly last: Point;
  readonly points: number;
  /** Means, and sums of squares around them, of the times and of the memory */
  readonly meanAt: number;
  readonly meanBytes: number;
  readonly squaresAt: number;
  readonly squaresBytes: number;
  readonly products: number;
}

export type Point = readonly [at: number, bytes: number];

/** A deploy gives new ids: what began anew is not compared with what was before. */
export const keyOf = ({ id, namespace, name }: SampledProcess | Life): string =>
  `${id} ${namespace} ${name}`;

export function lifeOf(seen: SampledProcess, at: number, whole: boolean): Life {
  const { namespace, name, id, restarts, memoryBytes } = seen;
  const point = [at, memoryBytes] as const;
  return {
    ...{ namespace, name, id, restarts, whole, first: point, last: point },
    ...{ points: 1, meanAt: at, meanBytes: memoryBytes },
    ...{ squaresAt: 0, squaresBytes: 0, products: 0 },
  };
}

/** Adds a point to a life that is still being read: there are a million of them. */
export function extend(life: { -readonly [K in keyof Life]: Life[K] }, point: Point): void {
  const [at, bytes] = [point[0] - life.meanAt, point[1] - life.meanBytes];
  life.points++;
  life.meanAt += at / life.points;
  life.meanBytes += bytes / life.points;
  life.squaresAt += at * (point[0] - life.meanAt);
  life.squaresBytes += bytes * (point[1] - life.meanBytes);
  life.products += at * (point[1] - life.meanBytes);
  life.last = point;
}

/** Two parts of one life, the earlier first. */
export function joinedLife(one: Life, other: Life): Life {
  const points = one.points + other.points;
  const [at, bytes] = [other.meanAt - one.meanAt, other.meanBytes - one.meanBytes];
  const share = other.points / points;
  const weight = one.points * share;
  return {
    ...one,
    last: other.last,
    points,
    meanAt: one.meanAt + at * share,
    meanBytes: one.meanBytes + bytes * share,
    squaresAt: one.squaresAt + other.squaresAt + at * at * weight,
    squaresBytes: one.squaresBytes + other.squaresBytes + bytes * bytes * weight,
    products: one.products + other.products + at * bytes * weight,
  };
}

export interface Line {
  /** Bytes for each millisecond */
  readonly slope: number;
  /** Bytes where the life begins */
  readonly start: number;
  /** From 0, nothing but noise, to 1, all points on the line */
  readonly fit: number;
}

/** The straight line through a life's memory that leaves the least squares, and how well it describes it. */
export function lineThrough(life: Life): Line {
  const { first, meanAt, meanBytes, squaresAt, squaresBytes, products } = life;
  if (squaresAt === 0 || squaresBytes === 0) return { slope: 0, start: meanBytes, fit: 0 };
  const slope = products / squaresAt;
  return {
    slope,
    start: meanBytes - slope * (meanAt - first[0]),
    fit: products ** 2 / (squaresAt * squaresBytes),
  };
}
