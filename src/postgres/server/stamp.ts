/** A moment as it stands in names of files and databases: `20261121101802`, UTC. */
export function stampOf(moment: Date): string {
  return moment.toISOString().replace(/\D/g, "").slice(0, 14);
}

/** The moment that such a stamp names. */
export function momentOf(stamp: string): Date {
  const parts = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp)?.slice(1) ?? [];
  const [year, month, day, hour, minute, second] = parts;
  return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
}
