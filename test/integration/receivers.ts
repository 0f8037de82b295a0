import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { SMTPServer } from "smtp-server";

/** Receivers of messages on loopback: real servers that take, refuse, hang or break off, as told. */

export interface Received {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingMessage["headers"];
  readonly body: string;
}

export type Behaviour = (request: Received, response: ServerResponse) => void;

export interface Receiver {
  readonly url: string;
  /** Only those that were answered with success */
  readonly taken: Received[];
  /** All that came */
  readonly seen: Received[];
  behave: Behaviour;
  stop(): Promise<void>;
}

export const take: Behaviour = (_request, response) => response.writeHead(200).end("ok");

export async function httpReceiver(behave: Behaviour = take): Promise<Receiver> {
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const piece of request) body += piece;
    const { method = "", url: path = "", headers } = request;
    const received = { method, path, headers, body };
    receiver.seen.push(received);
    response.on("finish", () => {
      if (response.statusCode < 300) receiver.taken.push(received);
    });
    receiver.behave(received, response);
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const receiver: Receiver = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    taken: [],
    seen: [],
    behave,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
  return receiver;
}

export interface MailServer {
  readonly url: string;
  readonly mails: {
    readonly from: string;
    readonly to: readonly string[];
    readonly text: string;
  }[];
  refuse: boolean;
  stop(): Promise<void>;
}

/** A real SMTP server that wants a user and a password. */
export async function mailServer(user: string, password: string): Promise<MailServer> {
  const server = new SMTPServer({
    authOptional: false,
    allowInsecureAuth: true,
    disabledCommands: ["STARTTLS"],
    onAuth: ({ username, password: given }, _session, done) =>
      username === user && given === password
        ? done(null, { user })
        : done(new Error("wrong user or password")),
    onData: async (stream, session, done) => {
      let text = "";
      for await (const piece of stream) text += piece;
      if (mail.refuse) return done(Object.assign(new Error("mailbox full"), { responseCode: 452 }));
      const { mailFrom, rcptTo } = session.envelope;
      const from = mailFrom === false ? "" : mailFrom.address;
      mail.mails.push({ from, to: rcptTo.map(({ address }) => address), text });
      done();
    },
  });
  server.on("error", () => {});
  server.listen(0, "127.0.0.1");
  await once(server.server, "listening");
  const { port } = server.server.address() as AddressInfo;
  const mail: MailServer = {
    url: `smtp://${user}:${encodeURIComponent(password)}@127.0.0.1:${port}`,
    mails: [],
    refuse: false,
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mail;
}
