import { runGuard } from "./index.js";
await runGuard();
