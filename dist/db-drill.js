require("./index.js").runAction("db-drill");
