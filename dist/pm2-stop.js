require("./index.js").runAction("pm2-stop");
