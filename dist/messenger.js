require("./index.js").runMessenger();
