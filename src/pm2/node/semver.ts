/** Loaded by whoever compares versions of Node.js, and by nobody else. */
export { default as satisfies } from "semver/functions/satisfies.js";
export { default as validRange } from "semver/ranges/valid.js";
