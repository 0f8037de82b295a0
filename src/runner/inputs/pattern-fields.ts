import * as v from "valibot";
import { messageOf } from "../../errors.js";
import { namePattern, type Pattern } from "../../pattern.js";
import { list, splitList } from "./fields.js";

/** The kinds of input that select by name: exact names and globs, `!` excludes. */

const allowed = 'allowed are names and globs, "!" excludes: "api-*, !*-dev".';

const toPattern = v.rawTransform<string[], Pattern>(({ dataset, addIssue, NEVER }) => {
  try {
    return namePattern(dataset.value);
  } catch (error) {
    addIssue({ message: `${messageOf(error)} ${allowed}` });
    return NEVER;
  }
});

export const pattern = (fallback: string) => v.pipe(list(fallback), toPattern);

/** Where it is missing or empty, the action has a meaning of its own for that. */
export const optionalPattern = () =>
  v.pipe(
    list(),
    v.rawTransform<string[], Pattern | undefined>(({ dataset, addIssue, NEVER }) => {
      if (dataset.value.length === 0) return undefined;
      const parsed = v.safeParse(v.pipe(v.array(v.string()), toPattern), dataset.value);
      if (parsed.success) return parsed.output;
      addIssue({ message: parsed.issues[0].message });
      return NEVER;
    }),
  );

/** For the actions in which "all of the namespace" must be said and not be left out. */
export const requiredPattern = () =>
  v.pipe(
    v.string(`name what this step may touch; ${allowed} All of the namespace is "*".`),
    v.transform(splitList),
    toPattern,
  );
