require("./index.js").runAction("db-restore");
