import * as v from "valibot";
import { UsageError } from "../../errors.js";
import type { Channel } from "../../monitor/delivery/channel.js";
import { discord, ntfy, slack, webhook } from "../../monitor/delivery/chat.js";
import { email } from "../../monitor/delivery/email.js";
import { issues } from "../../monitor/delivery/issues.js";
import { httpUrl, list, optionalText, secretUrl } from "../../runner/inputs/fields.js";
import type { Parsed } from "../../runner/inputs/inputs.js";

export const channelInputs = {
  "webhook-url": httpUrl(),
  "webhook-secret": optionalText(),
  "slack-webhook-url": httpUrl(),
  "discord-webhook-url": httpUrl(),
  "ntfy-url": httpUrl(),
  "smtp-url": secretUrl(
    /^smtps?:\/\/[^\s]+$/,
    "a URL such as smtps://user:password@mail.example:465",
  ),
  "email-from": optionalText(),
  "email-to": list(),
  issues: v.optional(
    v.pipe(v.string(), v.regex(/^[\w.-]+\/[\w.-]+$/, "allowed is a repository as owner/name.")),
  ),
  token: optionalText(),
  "api-url": httpUrl(),
};

/**
 * The channels that the inputs name, in this order; all secrets in them are masked from here on.
 * @throws UsageError that lists what is missing beside what
 */
export function channelsOf(
  inputs: Parsed<typeof channelInputs>,
  env: Readonly<NodeJS.ProcessEnv>,
  mask: (secret: string) => void,
): Channel[] {
  const { webhookUrl, webhookSecret, slackWebhookUrl, discordWebhookUrl, ntfyUrl } = inputs;
  const { smtpUrl, emailFrom, emailTo, issues: repository, token } = inputs;
  for (const secret of [
    webhookUrl,
    webhookSecret,
    slackWebhookUrl,
    discordWebhookUrl,
    ntfyUrl,
    smtpUrl,
    token,
  ])
    if (secret !== undefined) mask(secret);
  for (const url of [ntfyUrl, smtpUrl]) if (url !== undefined) maskPassword(url, mask);
  const api = (inputs.apiUrl ?? env.GITHUB_API_URL)?.replace(/\/+$/, "");
  const missing = [
    webhookSecret !== undefined &&
      webhookUrl === undefined &&
      beside("webhook-secret", "webhook-url"),
    smtpUrl !== undefined && emailFrom === undefined && beside("smtp-url", "email-from"),
    smtpUrl !== undefined && emailTo.length === 0 && beside("smtp-url", "email-to"),
    emailTo.length > 0 && smtpUrl === undefined && beside("email-to", "smtp-url"),
    repository !== undefined && token === undefined && beside("issues", "token"),
    repository !== undefined && api === undefined && beside("issues", "api-url"),
  ].filter((text) => text !== false);
  if (missing.length > 0) throw new UsageError(missing.join("\n"));
  return [
    webhookUrl !== undefined && webhook(webhookUrl, webhookSecret),
    slackWebhookUrl !== undefined && slack(slackWebhookUrl),
    discordWebhookUrl !== undefined && discord(discordWebhookUrl),
    ntfyUrl !== undefined && ntfy(ntfyUrl),
    smtpUrl !== undefined && emailFrom !== undefined && email(smtpUrl, emailFrom, emailTo),
    repository !== undefined &&
      token !== undefined &&
      api !== undefined &&
      issues(api, repository, token),
  ].filter((channel) => channel !== false);
}

/** The inputs that make a channel, each by itself or with what is required beside it. */
const ways = [
  "webhook-url",
  "slack-webhook-url",
  "discord-webhook-url",
  "ntfy-url",
  "smtp-url",
  "issues",
] as const satisfies (keyof typeof channelInputs)[];

/** A runner gives inputs that a workflow does not name as empty ones: all of them empty says nothing of one. */
export function nobodyTold(env: Readonly<NodeJS.ProcessEnv>): string {
  const empty = ways.filter((name) => env[`INPUT_${name.toUpperCase()}`]?.trim() === "");
  const named = empty.length > 0 && empty.length < ways.length;
  const why = named
    ? `${empty.join(", ")} ${empty.length === 1 ? "was given, but is" : "were given, but are"} empty`
    : `${ways.join(", ")} are all empty`;
  return (
    `Nobody is told of any alert: no channel is given; ${why}. ` +
    "Where one is given from a secret, that secret is missing or empty here. " +
    "Alerts that are still open are told once a run has a channel."
  );
}

function beside(given: string, wanted: string): string {
  return `Input "${wanted}" is required where "${given}" is given.`;
}

function maskPassword(url: string, mask: (secret: string) => void): void {
  const { password } = new URL(url);
  if (password === "") return;
  mask(password);
  mask(decodeURIComponent(password));
}
