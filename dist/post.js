require("./index.js").runPost();
