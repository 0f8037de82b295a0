export { withSharedHistory } from "./connect.js";
export { markOf } from "./servers/home-mark.js";
export { WrongServer } from "./servers/identity.js";
export { shipSpools } from "./ship.js";
export { sharedStore } from "./store.js";
export { pruneHistory } from "./upkeep.js";
