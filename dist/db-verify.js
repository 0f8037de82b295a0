require("./index.js").runAction("db-verify");
