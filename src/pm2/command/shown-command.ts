import { type Command, commandText } from "../../exec.js";
import { looksSecret, masker, secretValues } from "../daemon/masking.js";

/**
 * A command of the team's own as logs show it: without the secrets of its environment, and without what
 * looks like one.
 */
export function shownCommand(command: Command, env: Readonly<NodeJS.ProcessEnv> = {}): string {
  return shownLine(commandText(command), env);
}

/** The same of a line that could not be read as a command. */
export function shownLine(line: string, env: Readonly<NodeJS.ProcessEnv> = {}): string {
  return hideGiven(masker(secretValues(env))(line));
}

/** An option, a blank, and the word that it is given. */
const optionAndWord = /(?<=^|\s)(--?([a-z][\w-]*)\s+)(?!-)(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/gi;

/** Hides what is given to an option whose name says that it is a secret. */
function hideGiven(line: string): string {
  return line.replace(optionAndWord, (all, option: string, name: string) =>
    looksSecret(name.replaceAll("-", "_")) ? `${option}***` : all,
  );
}
