import * as v from "valibot";

/** @returns nothing for a line that is torn, or of another format: a reader counts those and goes on */
export function parsedLine<T>(schema: v.GenericSchema<unknown, T>, line: string): T | undefined {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return undefined;
  }
  const parsed = v.safeParse(schema, json);
  return parsed.success ? parsed.output : undefined;
}
