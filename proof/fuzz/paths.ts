import { dirname, join, resolve, sep } from "node:path";
import fc from "fast-check";
import { lockFiles } from "../../src/recovery/journal.js";
import { readSharedPaths } from "../../src/release/place/shared.js";
import {
  isPartialName,
  isReleaseName,
  partialName,
  releaseName,
} from "../../src/release/releases.js";
import { withPaths } from "../../src/ssh/reports.js";
import { claim, property } from "./property.js";
import { argument, textOf } from "./texts.js";

const folder = "/srv/shop/releases";
const within = (path: string) => resolve(path).startsWith(`${folder}${sep}`);

const anyPath = fc.oneof(
  argument,
  textOf(["..", "/", ".", "a", "./", "../", ".partial", "\n", " ", "~", "%2e%2e%2f"], 10).map(
    (text) => text.replaceAll("\0", ""),
  ),
);

export const paths = [
  property({
    surface: "paths",
    name: "a release's folder lies in the releases directory, whatever the release is called",
    cases: 2400,
    from: fc.tuple(
      anyPath,
      fc.date({ min: new Date(0), max: new Date("2199-01-01"), noInvalidDate: true }),
    ),
    holds: ([release, at]) => {
      const name = releaseName(release, at);
      claim(dirname(join(folder, name)) === folder, `${name} lies elsewhere`);
      claim(isReleaseName(name), `${name} is not known for a release again`);
      claim(isPartialName(partialName(name)) && !isPartialName(name), `${name} is taken for half`);
    },
  }),
  property({
    surface: "paths",
    name: "a shared path that is taken lies within the shared folder",
    cases: 2400,
    from: fc.array(
      anyPath.filter((text) => text !== ""),
      { minLength: 1, maxLength: 4 },
    ),
    holds: (entries) => {
      const { paths: taken, mistakes } = readSharedPaths(entries);
      if (mistakes.length > 0) return;
      for (const { path } of taken) claim(within(join(folder, path)), `${path} leaves it`);
    },
  }),
  property({
    surface: "paths",
    name: "the files of a lock lie in its folder, and two names never share one",
    cases: 2400,
    // No namespace and no database is called nothing.
    from: fc.tuple(...[1, 2].map(() => anyPath.filter((text) => text !== ""))),
    holds: ([one = "", other = ""]) => {
      const [mine, theirs] = [one, other].map((name) => lockFiles(folder, name));
      for (const path of Object.values({ ...mine, name: join(folder, "x") }))
        claim(dirname(path) === folder, `${path} lies elsewhere`);
      claim(one === other || mine?.journal !== theirs?.journal, "they share a journal");
    },
  }),
  property({
    surface: "paths",
    name: "a server that sends reports chooses a name, and no folder",
    cases: 1800,
    from: fc.tuple(fc.constantFrom("report", "page", "__proto__"), anyPath),
    holds: ([input, name]) => {
      const { path } = withPaths(
        { path: `report:${input}/${name}` },
        new Map([["report", folder]]),
      );
      if (typeof path === "string" && path.startsWith("/"))
        claim(dirname(path) === folder, `${path} lies elsewhere`);
    },
  }),
];
