import { createTransport } from "nodemailer";
import { bodyOf, type Channel, headlineOf } from "./channel.js";
import type { Attempt } from "./http.js";

const deadline = 10_000;

/** @param url `smtp://user:password@host:587`, `smtps://…` for TLS from the first byte */
export function email(url: string, from: string, to: readonly string[]): Channel {
  return {
    name: "email",
    deliver: async (message): Promise<Attempt> => {
      const transport = createTransport({
        url,
        connectionTimeout: deadline,
        greetingTimeout: deadline,
        socketTimeout: deadline,
      });
      try {
        const { response } = await transport.sendMail({
          from,
          to: [...to],
          subject: headlineOf(message),
          text: bodyOf(message),
          // One conversation for each alert, and the same message twice is seen to be the same.
          messageId: `<${message.id}@pm2-actions>`,
          references: `<alert-${message.alert.id}@pm2-actions>`,
          disableFileAccess: true,
          disableUrlAccess: true,
        });
        return { delivered: true, answer: response };
      } catch (error) {
        const { responseCode, code } = error as { responseCode?: number; code?: string };
        const isFinal = code === "EAUTH" || (responseCode !== undefined && responseCode >= 500);
        const why = responseCode === undefined ? (code ?? "no answer") : `${responseCode}`;
        return {
          delivered: false,
          why: `the mail server did not take it (${why})`,
          retryAfter: isFinal ? undefined : 1000,
        };
      } finally {
        transport.close();
      }
    },
  };
}
