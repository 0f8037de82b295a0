import * as v from "valibot";
import { StepFailure, UsageError } from "../errors.js";
import { watch } from "../monitor/monitor.js";
import { parseAcknowledgement, parseSilence } from "../monitor/orders.js";
import { readRules } from "../monitor/rules.js";
import { givenHome } from "../pm2/daemon/home.js";
import { diagnose } from "../pm2/diagnose.js";
import { prepareReports } from "../report/diagnosis-files.js";
import { showWatched, writeMonitorPage } from "../report/monitor-report.js";
import { defineAction } from "../runner/action.js";
import { boolean, lines, list, optionalText } from "../runner/inputs/fields.js";
import { channelInputs, channelsOf, nobodyTold } from "./shared/channels.js";
import { historyAddressOf } from "./shared/databases.js";
import { lookingInputs, questionOf } from "./shared/diagnosing.js";
import { historyOfHome } from "./shared/history.js";
import { serverName as serverNameForm, storeInputs, withStore } from "./shared/monitor-store.js";

/** Lines of one form. */
const orders = <T>(parse: (line: string) => T | undefined, allowed: string) =>
  v.pipe(
    lines(),
    v.check(
      (all) => all.every((line) => parse(line) !== undefined),
      `allowed are lines like ${allowed}.`,
    ),
    v.transform((all) => all.flatMap((line) => parse(line) ?? [])),
  );

const days = v.pipe(
  v.optional(v.string(), "7d"),
  v.regex(/^(?:[1-9]|[1-9]\d|1[0-7]\d|180)d$/, "allowed is a number of days from 1d to 180d."),
  v.transform((text) => Number.parseInt(text, 10) * 86_400_000),
);

export const action = defineAction({
  inputs: {
    ...lookingInputs,
    ...channelInputs,
    ...storeInputs,
    window: days,
    rules: optionalText(),
    acknowledge: orders(parseAcknowledgement, '"1a2b3c4d the disk is ordered"'),
    silence: orders(
      parseSilence,
      '"1a2b3c4d 12h maintenance" or "1a2b3c4d 2026-12-01T06:00Z maintenance"',
    ),
    "forget-servers": v.pipe(
      list(),
      v.everyItem((name) => serverNameForm.test(name), "allowed are names of servers."),
    ),
    test: boolean(false),
    "dry-run": boolean(false),
    "report-directory": optionalText(),
  },

  files: ["rules"],
  reports: ["report-directory"],
  history: historyOfHome,

  async run({ inputs, log, output, env, mask }) {
    const channels = channelsOf(inputs, env, mask);
    if (inputs.test && channels.length === 0)
      throw new UsageError(
        'Input "test" is "true", but no channel is given: name one, for example webhook-url.',
      );
    if (channels.length === 0) log.warning(nobodyTold(env));
    if (inputs.webhookUrl !== undefined && inputs.webhookSecret === undefined)
      log.info("webhook-secret is empty: messages to webhook-url are not signed.");
    const address = historyAddressOf(inputs, mask);
    if (inputs.forgetServers.length > 0 && address === undefined)
      throw new UsageError('Input "forget-servers" needs "history-url".');
    if (inputs.takeOverFrom !== undefined && address === undefined)
      throw new UsageError('Input "take-over-from" needs "history-url".');
    const rules = await readRules(inputs.rules);
    const home = givenHome(inputs.pm2Home, env);
    const reports = await prepareReports(inputs.reportDirectory, env);
    const question = questionOf(inputs, home, env);
    const diagnosis = await diagnose(question, inputs.logLines, log);
    const { serverName, takeOverFrom, dryRun } = inputs;
    const place = { home, env, address, serverName, takeOverFrom, dryRun };
    const { at } = diagnosis;
    const { watched, fleet } = await withStore(place, log, async (store, more) => ({
      watched: await watch(
        diagnosis,
        {
          ...inputs,
          chosen: question.chosen,
          forget: inputs.forgetServers,
          rules,
          channels,
          store,
          more,
        },
        log,
      ),
      fleet: reports === undefined ? undefined : await store.shared?.fleet(at - inputs.window, at),
    }));
    const { open, opened, resolved, delivered, outbox } = watched;
    showWatched(watched, log);
    output({
      result: open.length === 0 ? "healthy" : "alerting",
      healthy: open.length === 0,
      alerts: open.map(({ id, fingerprint, severity, title, opened }) => ({
        ...{ id, fingerprint, severity, title, opened },
      })),
      opened: opened.map(({ id }) => id),
      resolved: resolved.map(({ id }) => id),
      delivered,
      "dead-letters": outbox.length,
    });
    if (reports !== undefined) {
      const after = rules["silent-servers"];
      const silentAfter = after === "off" ? Number.POSITIVE_INFINITY : after;
      const page = { windowMs: inputs.window, fleet, silentAfter };
      output({ "report-html": await writeMonitorPage(reports, watched, diagnosis, page) });
    }
    const untold = outbox.filter(({ message }) => message.kind === "test");
    if (inputs.test && untold.length > 0)
      throw new StepFailure(
        `The test message did not arrive through ${untold.map(({ channel }) => channel).join(", ")}: the log says why.`,
      );
  },
});
