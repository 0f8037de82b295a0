import { runAction } from "./index.js";
await runAction("pm2-lint");
