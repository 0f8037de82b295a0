import * as v from "valibot";
import { UsageError } from "../errors.js";
import { readIfThere } from "./whole-file.js";

/** What an earlier run left on disk is read with these: it may be torn, edited, or of another version. */

/**
 * @param file how a message calls it: its path
 * @param advice what to do where it cannot be read, as sentences
 * @throws UsageError that names the file, what is wrong with it and what to do; nothing of what it holds
 */
export function readStored<S extends v.GenericSchema>(
  text: string,
  schema: S,
  file: string,
  advice = "",
): v.InferOutput<S> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    throw unreadable(file, "it is no JSON", advice);
  }
  return checkStored(json, schema, file, advice);
}

/** The same for what was parsed as a part of something else. */
export function checkStored<S extends v.GenericSchema>(
  json: unknown,
  schema: S,
  file: string,
  advice = "",
): v.InferOutput<S> {
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const place = v.getDotPath(issue) ?? "what it holds";
  throw unreadable(file, `${place} is not ${issue.expected ?? "as it must be"}`, advice);
}

/** Of a file that nothing depends on: nothing where it is missing, or cannot be read or understood. */
export async function readStoredIfWhole<S extends v.GenericSchema>(
  path: string,
  schema: S,
): Promise<v.InferOutput<S> | undefined> {
  try {
    const text = await readIfThere(path);
    return text === undefined ? undefined : readStored(text, schema, path);
  } catch {
    return undefined;
  }
}

function unreadable(file: string, why: string, advice: string): UsageError {
  return new UsageError(`${file} cannot be understood: ${why}.${advice && ` ${advice}`}`);
}
