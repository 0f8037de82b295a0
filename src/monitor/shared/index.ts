export { NameTaken, withSharedHistory } from "./connect.js";
export { shipSpools } from "./ship.js";
export { sharedStore } from "./store.js";
export { pruneHistory } from "./upkeep.js";
