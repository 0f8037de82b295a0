import { isMap, isScalar, isSeq, type Node } from "yaml";
import { type Embedded, joinedBy } from "../notation/embedded.js";
import { embeddedScalar, entriesOf, itemsOf, type Yaml } from "../notation/yaml.js";
import type { ScriptDialect } from "./dialect.js";
import { blankOut, toWords } from "./lines.js";

/** A command that a YAML file holds, whatever is to run it. */
export interface YamlCommand {
  readonly shell: Embedded;
  readonly dialect: ScriptDialect;
  /** In a container: its daemon is nobody else's. */
  readonly contained: boolean;
}

/** Keys of scripts: of GitLab, Bitbucket, Woodpecker, Travis, CircleCI, Azure, Taskfile, lefthook. */
const scripts = new RegExp(
  [
    "^(?:script|(?:before|after)_(?:script|install|deploy|success|failure)|install|deploy",
    "commands?|cmds?|run|bash|shell|raw|inlineScript|post-deploy|pre-deploy",
    String.raw`ansible\.builtin\.(?:shell|command|raw|script))$`,
  ].join("|"),
);
const windows: ReadonlyMap<string, ScriptDialect> = new Map([
  ["powershell", "powershell"],
  ["pwsh", "powershell"],
  ["win_shell", "powershell"],
  ["ansible.windows.win_shell", "powershell"],
  ["win_command", "cmd"],
  ["ansible.windows.win_command", "cmd"],
]);

/** Every command under a key that says so, at whatever depth. */
export function yamlCommands(yaml: Yaml): YamlCommand[] {
  const found: YamlCommand[] = [];
  const isCompose = /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(yaml.source.path);
  const add = (shell: Embedded | undefined, dialect: ScriptDialect, contained: boolean) => {
    if (shell === undefined) return;
    // `{{ name }}` of Ansible and Taskfile, `${{ … }}` of Azure, `<< … >>` of CircleCI.
    const plain = blankOut(shell, /\$?\{\{[^{}]*\}\}|<<\s*[\w.]+\s*>>/g);
    found.push({ shell: plain, dialect, contained });
  };
  const visit = (node: unknown, depth: number): void => {
    if (depth > 30) return;
    for (const item of itemsOf(yaml, node)) visit(item, depth + 1);
    const entries = entriesOf(yaml, node);
    const inOrder: Embedded[] = [];
    for (const { key, value } of entries) {
      const dialect = windows.get(key.value) ?? (scripts.test(key.value) ? "shell" : undefined);
      const ofContainer = isCompose && /^(?:command|entrypoint|test)$/.test(key.value);
      if (dialect === undefined && !ofContainer) visit(value, depth + 1);
      else if (isMap(value)) visit(value, depth + 1);
      else if (ofContainer || isArgv(yaml, key.value, value))
        add(argvOf(yaml, value), "shell", ofContainer);
      else if (dialect === "shell" && isSeq(value)) inOrder.push(...linesOf(yaml, value, depth));
      else add(embeddedScalar(yaml, value), dialect ?? "shell", isCompose);
    }
    if (inOrder.length > 0) add(joinedBy("\n", inOrder), "shell", isCompose);
  };
  /** A list of commands is one script; maps in it hold commands of their own. */
  const linesOf = (yaml: Yaml, list: Node, depth: number): Embedded[] =>
    itemsOf(yaml, list).flatMap((item) => {
      if (isSeq(item)) return linesOf(yaml, item, depth + 1);
      if (isScalar(item)) return embeddedScalar(yaml, item) ?? [];
      visit(item, depth + 1);
      return [];
    });
  visit(yaml.document.contents, 0);
  return found;
}

/** `command: [sh, -c, "…"]`: words of one command, and no commands. */
function isArgv(yaml: Yaml, key: string, value: Node | undefined): boolean {
  if (!/^(?:command|cmd|entrypoint)$/.test(key) || !isSeq(value)) return false;
  const words = itemsOf(yaml, value).map((item) => (isScalar(item) ? String(item.value) : " "));
  return words.slice(0, -1).every((word) => !/\s/.test(word));
}

function argvOf(yaml: Yaml, value: Node | undefined): Embedded | undefined {
  if (!isSeq(value)) {
    const scalar = embeddedScalar(yaml, value);
    return scalar && toWords(scalar);
  }
  const words = itemsOf(yaml, value).flatMap((item) => embeddedScalar(yaml, item) ?? []);
  const quoted = words.filter(({ text }) => !/^(?:CMD|CMD-SHELL)$/.test(text)).map(inQuotes);
  return quoted.length === 0 ? undefined : joinedBy(" ", quoted);
}

function inQuotes(word: Embedded): Embedded {
  if (/^[\w@%+=:,./-]+$/.test(word.text)) return word;
  const [first = 0] = word.offsets;
  const last = word.offsets.at(-1) ?? first;
  const text = `'${word.text.replaceAll("'", " ")}'`;
  return { source: word.source, text, offsets: [first, ...word.offsets.slice(0, -1), last, last] };
}
