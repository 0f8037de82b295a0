require("./index.js").runKeeper();
