export { withSharedHistory } from "./connect.js";
export { markOf } from "./home-mark.js";
export { WrongServer } from "./identity.js";
export { shipSpools } from "./ship.js";
export { sharedStore } from "./store.js";
export { pruneHistory } from "./upkeep.js";
