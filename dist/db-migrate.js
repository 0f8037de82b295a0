require("./index.js").runAction("db-migrate");
