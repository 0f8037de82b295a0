// An HTTP server that loses no request when it is replaced. What does it:
//  1. it says `ready` when it listens (wait_ready in the ecosystem file), not before;
//  2. on SIGINT it stops listening, and PM2 gives new connections to the other workers;
//  3. it goes on answering on connections that are open, with `Connection: close`, so that each
//     client opens a new one, to another worker, before this one ends;
//  4. it stays a moment after its last connection: one that PM2 has handed to it and that it has not
//     seen yet goes back to another worker only while this one lives, and hangs otherwise.
const http = require("node:http");
const net = require("node:net");
const { version } = require("./package.json");

/** Milliseconds for which idle clients may still ask; below kill_timeout in the ecosystem file. */
const farewell = 2000;
/** Milliseconds for connections that are on their way to this worker. */
const moment = 500;

let closing = false;
const server = http.createServer((request, response) => {
  if (closing) response.setHeader("connection", "close");
  response.setHeader("content-type", "application/json");
  response.statusCode = request.url === "/health" || request.url === "/" ? 200 : 404;
  response.end(
    JSON.stringify({
      status: response.statusCode === 200 ? "ok" : "not found",
      version,
      environment: process.env.APP_ENVIRONMENT,
      pid: process.pid,
    }),
  );
});

server.listen(Number(process.env.PORT), "127.0.0.1", () => process.send?.("ready"));

process.on("SIGINT", () => {
  if (closing) return;
  closing = true;
  // The close of http.Server would end idle connections at once, just as a client may be asking.
  net.Server.prototype.close.call(server, () => setTimeout(() => process.exit(0), moment));
  setTimeout(() => server.closeIdleConnections(), farewell).unref();
});
