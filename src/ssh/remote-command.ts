import { nvm, versionManagers } from "../pm2/start/version-managers.js";

/** What the server is told to run; see boot.cts for what comes over the connection then. */

/** The oldest Node.js that the bundle runs on; package.json says the same. */
const oldest = { major: 20, minor: 11 };

/** Not a quote and not a dollar sign in it: it stands within two kinds of quotes. */
const isNewEnough = `const v=process.versions.node.split(/[.]/);process.exit(+v[0]>${oldest.major}||(+v[0]===${oldest.major}&&+v[1]>=${oldest.minor})?0:1)`;

/** Reads the program that is to be run, its length in eight digits before it, and not one byte more. */
const loader =
  "const f=require(/fs/.source),r=n=>{const b=Buffer.alloc(n);for(let o=0;n>o;){const k=f.readSync(0,b,o,n-o);if(k===0)process.exit(1);o+=k}return b};eval(r(+r(8).toString()).toString())";

/** Where Node.js is when a shell that is no login shell does not see it, the likeliest first. */
const usual = [
  ...[`v"\${alias#v}"*`, "*"].map(
    (version) => `"$HOME"/${nvm.folder}/${nvm.versions}/${version}/bin`,
  ),
  ...versionManagers.map(({ folder, programs }) => `"$HOME"/${folder}/${programs}`),
  "/usr/local/bin",
  "/usr/bin",
  "/opt/node/bin",
  "/snap/bin",
];

/**
 * One command for the server's login shell, whichever it is: sh, bash, zsh, fish and csh all read it
 * alike, since nothing in the single quotes means anything to any of them. No foreign text is in it.
 * @param nonce letters and digits, by which our answer is told from what a profile prints
 * @param folders where to look for Node.js, as words of a shell
 */
export function remoteCommand(nonce: string, folders: readonly string[] = usual): string {
  // A Node.js with pm2 comes before one that has none: it is the one of the server's apps.
  const script = [
    'alias=$(cat "$HOME"/.nvm/alias/default 2>/dev/null)',
    "found=",
    "old=",
    `look() { [ -x "$1" ] || return 1; "$1" -e "${isNewEnough}" </dev/null 2>/dev/null && found="$1" && return 0; old="$1"; return 1; }`,
    'command -v pm2 >/dev/null 2>&1 && look "$(command -v node)"',
    `[ -n "$found" ] || for folder in ${folders.join(" ")}; do [ -x "$folder"/pm2 ] && look "$folder"/node && break; done`,
    '[ -n "$found" ] || look "$(command -v node)"',
    `[ -n "$found" ] || for folder in ${folders.join(" ")}; do look "$folder"/node && break; done`,
    `[ -n "$found" ] || { printf "\\n%s\\n" "${nonce} none $old"; exit 1; }`,
    'PATH=$(dirname "$found"):$PATH',
    "export PATH",
    `exec "$found" -e "${loader}"`,
  ].join("; ");
  if (/['!\n]/.test(script)) throw new Error("the remote command has what some shell acts upon");
  return `exec /bin/sh -c '${script}'`;
}
