require("./index.js").runGuard();
