import { frames } from "./frames.js";
import { inputs } from "./inputs.js";
import { linted } from "./linted.js";
import { paths } from "./paths.js";
import type { Property } from "./property.js";
import { quoted } from "./quoted.js";
import { shown } from "./shown.js";
import { sql } from "./sql.js";
import { stored } from "./stored.js";

export const properties: readonly Property[] = [
  ...inputs,
  ...stored,
  ...frames,
  ...sql,
  ...linted,
  ...quoted,
  ...shown,
  ...paths,
];
