require("./index.js").runAction("pm2-cleanup-errored");
