// An app as there are many: it asks its database for each request, and opens a new connection when
// one was cut. Its database's address lies in a file beside it, so PM2 does not get to know it.
const { readFileSync } = require("node:fs");
const http = require("node:http");
const pg = require("pg");

const pool = new pg.Pool({ connectionString: readFileSync("database-url", "utf8"), max: 4 });
// Cut connections that nobody is using: the pool has taken them out already.
pool.on("error", () => {});

const server = http.createServer(async (_request, response) => {
  try {
    const { rows } = await pool.query("SELECT count(*) FROM orders");
    response.end(JSON.stringify({ version: `${rows[0].count} orders` }));
  } catch (error) {
    response.statusCode = 503;
    response.end(String(error));
  }
});
server.listen(Number(process.env.PORT), "127.0.0.1");
