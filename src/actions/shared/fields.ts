import * as v from "valibot";
import { messageOf } from "../../errors.js";
import type { Command } from "../../exec.js";
import { namePattern } from "../../pattern.js";
import { shownLine } from "../../pm2/command/shown-command.js";
import { parseExpectation } from "../../pm2/proof/health.js";
import { isHostAndPort } from "../../pm2/proof/health-tcp.js";
import { parseThreshold } from "../../pm2/selection/threshold.js";
import { lines, list } from "../../runner/inputs/fields.js";
import { parseCommand } from "../../text/command-line.js";

/** The kinds of input that only the PM2 actions have. */

/** `all` and numbers mean something else to PM2's commands; the rest would break files and logs. */
export const namespaceName = () =>
  v.pipe(
    v.string("give the namespace that this step may touch, for example production."),
    v.check(
      (name) =>
        /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,63}$/u.test(name) &&
        name !== "all" &&
        // It becomes a part of file names, which have 255 bytes.
        encodeURIComponent(name).length <= 200 &&
        !/^\d+$/.test(name),
      'allowed are letters, digits, ".", "_" and "-", at most 64 of them (fewer where they are not Latin); "all" and numbers are not, since PM2 takes them for something else.',
    ),
  );

export const threshold = (fallback: string) =>
  v.pipe(
    v.optional(v.string(), fallback),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = parseThreshold(dataset.value);
      if (parsed !== undefined) return parsed;
      addIssue({ message: 'allowed is a count ("3"), a share ("50%"), or both ("3, 50%").' });
      return NEVER;
    }),
  );

export const urls = () =>
  v.pipe(
    lines(),
    v.array(
      v.pipe(
        v.string(),
        v.check(
          (text) => URL.canParse(text) && /^https?:[^\s,]+$/.test(text),
          "allowed are http and https URLs, one a line.",
        ),
      ),
    ),
  );

const isVariableName = (entry: string) => /^!?(?:[\w.*?-]|\[[^\]\s=]+\])+$/.test(entry);

/** Names of environment variables, and globs of them; `!` excludes. */
export const variableNames = () =>
  v.pipe(
    list(),
    v.rawCheck(({ dataset, addIssue }) => {
      const entries = dataset.typed ? dataset.value : [];
      const wrong = entries.filter((entry) => !isVariableName(entry));
      if (wrong.length > 0)
        addIssue({
          message: `${wrong.map((entry) => JSON.stringify(entry.replace(/=.*/s, "=…"))).join(", ")} cannot be a variable's name; allowed are names without their values, and globs ("APP_*"), separated by commas or lines; "!" excludes.`,
        });
      else if (entries.length > 0)
        try {
          namePattern(entries);
        } catch (error) {
          addIssue({ message: messageOf(error) });
        }
    }),
  );

/** Commands without a shell, one a line. */
export const commands = () =>
  v.pipe(
    lines(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = dataset.value.map((line) => ({ line, ...parseCommand(line) }));
      for (const one of parsed)
        if ("mistake" in one)
          addIssue({
            message: `${JSON.stringify(shownLine(one.line))} cannot be run: ${one.mistake}. Allowed is a program with its arguments, one command a line.`,
          });
      const read = parsed.flatMap((one) => ("words" in one ? [one.words] : []));
      if (read.length < parsed.length) return NEVER;
      return read.map(([program, ...args]): Command => ({ program, args }));
    }),
  );

export const expectation = () =>
  v.pipe(
    v.optional(v.string(), "2xx"),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const parsed = parseExpectation(dataset.value);
      if (parsed !== undefined) return parsed;
      addIssue({
        message:
          'allowed is a status ("204"), a class ("2xx"), or JSON fields that the answer must hold (\'{"status":"ok"}\').',
      });
      return NEVER;
    }),
  );

export const hostsAndPorts = () =>
  v.pipe(
    list(),
    v.array(
      v.pipe(
        v.string(),
        v.check(isHostAndPort, "allowed are a host and a port (127.0.0.1:9000), one a line."),
      ),
    ),
  );

export const ports = () =>
  v.pipe(
    list(),
    v.array(
      v.pipe(
        v.string(),
        v.check(
          (word) => /^\d{1,5}$/.test(word) && Number(word) > 0 && Number(word) < 65_536,
          "allowed are port numbers from 1 to 65535.",
        ),
        v.transform(Number),
      ),
    ),
  );

/** `api=3000,3001`, one a line: an app, and the two ports that it goes between. */
export const portPairs = () =>
  v.pipe(
    lines(),
    v.rawTransform(({ dataset, addIssue, NEVER }) => {
      const pairs = dataset.value.map((line) => {
        const [, name = "", one, other] =
          /^(.+?)\s*=\s*(\d{1,5})\s*,\s*(\d{1,5})$/.exec(line) ?? [];
        return { line, name, ports: [Number(one), Number(other)] as const };
      });
      const all = pairs.flatMap(({ ports: both }) => both);
      const wrong = pairs.filter(({ ports: both }) => !both.every((p) => p > 0 && p < 65_536));
      for (const { line } of wrong)
        addIssue({
          message: `${JSON.stringify(line)} is not understood. Allowed is an app with its two ports, one app a line: api=3000,3001.`,
        });
      if (wrong.length > 0) return NEVER;
      const names = pairs.map(({ name }) => name);
      if (new Set(all).size === all.length && new Set(names).size === names.length)
        return new Map(pairs.map(({ name, ports: [one, other] }) => [name, [one, other] as const]));
      addIssue({ message: "each app and each port may be in it once." });
      return NEVER;
    }),
  );
