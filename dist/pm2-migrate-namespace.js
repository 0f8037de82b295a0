require("./index.js").runAction("pm2-migrate-namespace");
