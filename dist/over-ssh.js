require("./index.js").runOnServer();
