import { createHmac } from "node:crypto";
import { bodyOf, type Channel, headlineOf } from "./channel.js";
import { send } from "./http.js";

const json = { "content-type": "application/json" };

/** As the documentation of Slack's incoming webhooks asks: its three special characters as entities. */
const slackText = (text: string) =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

/** Slack's incoming webhooks, and what is compatible with them (Mattermost, Rocket.Chat, …/slack of Discord). */
export function slack(url: string): Channel {
  return {
    name: "slack",
    deliver: (message) => {
      const text = `*${slackText(headlineOf(message))}*\n${slackText(bodyOf(message))}`;
      return send({ url, headers: json, body: JSON.stringify({ text }) });
    },
  };
}

const discordLimit = 2000;

/** Discord's webhooks. Names and logs must not call people up: no mentions. */
export function discord(url: string): Channel {
  return {
    name: "discord",
    deliver: (message) => {
      const content = `**${headlineOf(message)}**\n${bodyOf(message)}`.slice(0, discordLimit);
      const body = JSON.stringify({ content, allowed_mentions: { parse: [] } });
      return send({ url, headers: json, body });
    },
  };
}

/** ntfy, by its JSON: headers could not carry every letter. The topic is the last part of the address. */
export function ntfy(url: string): Channel {
  const address = new URL(url);
  const topic = decodeURIComponent(address.pathname.split("/").pop() ?? "");
  address.pathname = address.pathname.slice(0, address.pathname.lastIndexOf("/") + 1);
  const { username, password } = address;
  address.username = "";
  address.password = "";
  const credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  const login = { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` };
  return {
    name: "ntfy",
    deliver: (message) => {
      const { kind, alert } = message;
      const urgent = kind !== "resolved" && kind !== "test" && alert.severity === "error";
      const body = {
        topic,
        title: headlineOf(message),
        message: bodyOf(message),
        priority: urgent ? 5 : 3,
      };
      const headers = username === "" ? json : { ...json, ...login };
      return send({ url: address.href, headers, body: JSON.stringify(body) });
    },
  };
}

/**
 * Any receiver: the message as JSON. With a secret, `x-pm2-actions-signature: t=<seconds>,v1=<hex>` signs
 * `<seconds>.<body>` by HMAC-SHA256, so that nobody else can write to the receiver, or write it again.
 */
export function webhook(url: string, secret: string | undefined): Channel {
  return {
    name: "webhook",
    deliver: (message) => {
      const { id, kind, at, host, alert } = message;
      const { threads: _, ...shown } = alert;
      const text = { headline: headlineOf(message), text: bodyOf(message) };
      const body = JSON.stringify({ version: 1, id, kind, at, host, ...text, alert: shown });
      const headers =
        secret === undefined ? json : { ...json, "x-pm2-actions-signature": signed(body, secret) };
      return send({ url, headers, body });
    },
  };
}

function signed(body: string, secret: string): string {
  const seconds = Math.floor(Date.now() / 1000);
  const hmac = createHmac("sha256", secret).update(`${seconds}.${body}`).digest("hex");
  return `t=${seconds},v1=${hmac}`;
}
