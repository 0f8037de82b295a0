import type { Redirection } from "unbash";

/** Where the output of a command goes. */
export type Output = "shown" | "captured" | "piped" | "file" | "discarded";

/** Where what a command prints goes to, after its redirections. */
export function redirectOutput(redirects: readonly Redirection[], inherited: Output): Output {
  let output = inherited;
  for (const redirect of redirects) {
    if (redirect.type !== "Redirect" || !redirect.operator.includes(">")) continue;
    const { descriptor, target } = redirect;
    if (descriptor?.type === "FileDescriptor" && descriptor.value !== 1) continue;
    const path = target?.value ?? "";
    if (path === "/dev/null") output = "discarded";
    else if (/^\/dev\/(?:stdout|stderr|tty)$|^[12]$|GITHUB_STEP_SUMMARY/.test(path))
      output = "shown";
    else output = "file";
  }
  return output;
}
