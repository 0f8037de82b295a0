require("./index.js").runAction("db-backup");
