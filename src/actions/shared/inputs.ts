import * as v from "valibot";
import type { Command } from "../../exec.js";
import type { HealthCheck, HealthExpectation } from "../../pm2/proof/health-check.js";
import { boolean, choice, optionalText, seconds, wholeNumber } from "../../runner/inputs/fields.js";
import { pattern } from "../../runner/inputs/pattern-fields.js";
import {
  commands,
  expectation,
  hostsAndPorts,
  namespaceName,
  portPairs,
  threshold,
  urls,
  variableNames,
} from "./fields.js";

const oneCommand = () =>
  v.pipe(commands(), v.maxLength(1, "allowed is one command; several belong into a script."));

/** Inputs of every PM2 action. */
export const pm2Inputs = {
  "pm2-home": optionalText(),
  "pm2-path": v.optional(v.string(), "pm2"),
};

/** Inputs of those that act. */
export const actingInputs = {
  ...pm2Inputs,
  namespace: namespaceName(),
  "name-pattern": pattern("*"),
  "max-affected": threshold("100%"),
  "lock-timeout": seconds(300),
  "dry-run": boolean(false),
  save: boolean(true),
};

/** Inputs of those that wait until what they started is steady. */
export const waitingInputs = {
  "ready-timeout": seconds(60, 1),
  "stable-seconds": seconds(5),
  "health-url": urls(),
  "health-expect": expectation(),
  "health-timeout": seconds(30, 1),
  "health-tcp": hostsAndPorts(),
  "health-command": oneCommand(),
  "log-lines": wholeNumber(50, 0, 10_000),
  "show-logs": choice(["failure", "always"], "failure"),
};

/** Inputs of those that exchange processes for new ones. */
export const exchangingInputs = {
  ...waitingInputs,
  drain: choice(["auto", "off"], "auto"),
};

/** Inputs of those that start apps of an ecosystem file. */
export const startingInputs = {
  ...exchangingInputs,
  ecosystem: optionalText(),
  "working-directory": v.optional(v.string(), "."),
  environment: optionalText(),
  "pass-env": variableNames(),
};

/** Inputs of those that exchange apps behind a proxy. */
export const overlapInputs = {
  overlap: portPairs(),
  "overlap-variable": v.optional(
    v.pipe(v.string(), v.regex(/^[A-Za-z_]\w*$/, "allowed is the name of a variable.")),
    "PORT",
  ),
  "upstream-file": optionalText(),
  "upstream-check": oneCommand(),
  "upstream-reload": oneCommand(),
  "upstream-url": urls(),
  "drain-seconds": seconds(10),
};

/** What the health inputs are parsed to. */
export interface HealthInputs {
  readonly healthUrl: readonly string[];
  readonly healthExpect: HealthExpectation;
  readonly healthTimeout: number;
  /** `host:port` */
  readonly healthTcp: readonly string[];
  /** One, or none */
  readonly healthCommand: readonly Command[];
}

/** The health inputs as one check, beside all others as they are. */
export function changeOptions<I extends HealthInputs>(
  inputs: I,
): I & { readonly health: HealthCheck } {
  const { healthUrl: urls, healthExpect: expect, healthTimeout: timeout, healthTcp: tcp } = inputs;
  const [command] = inputs.healthCommand;
  return { ...inputs, health: { urls, tcp, command, expect, timeout } };
}
