require("./index.js").runAction("monitor");
