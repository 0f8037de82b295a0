import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { claims } from "../../../proof/claims.mjs";
import { parts } from "../../../proof/parts.mjs";
import { root } from "../../../scripts/repository.mjs";

const read = (path: string) => readFileSync(join(root, path), "utf8");
const flat = (text: string) => text.replace(/\s+/g, " ");

it("each promise still stands where it is said to, and something proves it", () => {
  const page = read("docs/proof.md");
  const wrong = claims.flatMap(({ file, text, part, command = "", test }) => {
    const lost = flat(read(file)).includes(text) ? [] : [`${file} does not say "${text}"`];
    const unproven = [
      ...(part || test || command ? [] : [`nothing proves "${text}"`]),
      ...(existsSync(join(root, command.replace(/^node /, ""))) ? [] : [`there is no ${command}`]),
      ...(part === undefined || page.includes(`npm run proof -- ${part}`)
        ? []
        : [`docs/proof.md has nothing of ${part}`]),
      ...(test === undefined || flat(read(`test/${test[0]}`)).includes(test[1])
        ? []
        : [`${test[0]} has no test "${test[1]}"`]),
    ];
    return [...lost, ...unproven];
  });
  expect(wrong).toEqual([]);
  const proving = claims.map(({ part }) => part);
  const unused = parts.map(({ name }) => name).filter((name) => !proving.includes(name));
  expect(unused).toEqual([]);
});

/** What has a figure and promises nothing: what a reader must have, and what others' versions are. */
const needed = [
  "on any Linux machine with Node.js 20.11 or newer",
  "GitHub's from 2.327.1, Gitea's from 0.2.13 or Forgejo's from 9",
];

it("README promises nothing with a figure that has no row in docs/proof.md", () => {
  const prose = flat(
    read("README.md")
      .replace(/<!-- proof -->[\s\S]*?<!-- \/proof -->/, "")
      .replace(/```[\s\S]*?```/g, "")
      .replace(/`[^`\n]*`/g, "")
      .replace(/<[^>]*>/g, "")
      .replace(/\]\([^)]*\)/g, "]")
      .replace(/\bpm2\b/gi, (name) => name.replace("2", "")),
  );
  const known = [
    ...needed,
    ...claims.filter(({ file }) => file === "README.md").map(({ text }) => text),
  ];
  const rest = known.reduce((text, one) => text.replace(one.replace(/\bPM2\b/g, "PM"), ""), prose);
  const figures = rest.match(/[^.:;]{0,60}\b\d[\d.,]*[^.:;]{0,60}/g) ?? [];
  expect(figures).toEqual([]);
});
