/** Where a version manager or a package manager has its programs, which it adds to the PATH of a login shell only. */
export interface VersionManager {
  /** The variable that says where it is, if it has one */
  readonly variable?: string;
  /** Where it is otherwise, in a user's folder */
  readonly folder: string;
  /** Its programs in there */
  readonly programs: string;
}

/** Has a folder of programs for each Node.js that it installed. */
export const nvm = { variable: "NVM_DIR", folder: ".nvm", versions: "versions/node" };

/** The others, in the order in which a shell would choose. */
export const versionManagers: readonly VersionManager[] = [
  { variable: "VOLTA_HOME", folder: ".volta", programs: "bin" },
  { variable: "FNM_DIR", folder: ".local/share/fnm", programs: "aliases/default/bin" },
  { folder: ".fnm", programs: "aliases/default/bin" },
  { variable: "MISE_DATA_DIR", folder: ".local/share/mise", programs: "shims" },
  { variable: "ASDF_DATA_DIR", folder: ".asdf", programs: "shims" },
  { variable: "N_PREFIX", folder: "n", programs: "bin" },
  { folder: ".npm-global", programs: "bin" },
  { folder: ".local", programs: "bin" },
];
