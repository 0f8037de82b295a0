// biome-ignore-all lint/suspicious/noTemplateCurlyInString: expressions of the runner

// Makes the root action.yml, the usual whole flow as one composite step, out of the actions' own
// metadata: each input is described once, there.
import { stringify } from "yaml";
import { metadata } from "./repository.mjs";

const header = `# Made by "npm run docs" from actions/*/action.yml and scripts/root-action.mjs: change those.
`;

/** Inputs of the flow itself; all others are pm2-deploy's. */
const ownInputs = {
  cleanup: {
    description:
      "`true` first deletes errored processes that `name-pattern` selects, after showing why each of them failed. If that are more than `cleanup-max-affected` allows, nothing is deleted, a warning says so, and the deploy goes on. What the deploy refuses, it refuses before anything is deleted.",
    default: "true",
  },
  "cleanup-max-affected": {
    description: "The most processes that the clean-up may delete, in the form of `max-affected`.",
    default: "3, 50%",
  },
  diagnose: {
    description:
      "When to look for what is wrong after the deploy: `always`, also when it failed; `failure`; or `never`.",
    default: "always",
  },
  "report-directory": {
    description:
      "A folder for the page of the diagnosis, to be uploaded as an artifact. Without it, none.",
  },
};

/** @param {string} action @param {Record<string, string>} values inputs by name, as expressions */
const program = (action, values, more = {}) => ({
  shell: "bash",
  env: {
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
    ),
    ...more,
  },
  // Not "uses": inside an action of another repository that would look in the workspace.
  run: `node "$GITHUB_ACTION_PATH/dist/${action}.js"`,
});

/** @param {string[]} names */
const passed = (names) => Object.fromEntries(names.map((name) => [name, `\${{ inputs.${name} }}`]));

/** The text of the root action.yml. */
export function rootAction() {
  const deploy = metadata("pm2-deploy");
  const pattern = metadata("pm2-restart").inputs["name-pattern"];
  const inputs = {
    ...deploy.inputs,
    "name-pattern": {
      description: `${deploy.inputs["name-pattern"]?.description.replace(" Without it, every name.", " All of the namespace has to be said: `*`.")}`,
      required: pattern?.required,
    },
    // Runners of the act family hand it to all of the steps anyway, GitHub's to none that does not ask.
    "log-lines": {
      ...deploy.inputs["log-lines"],
      description:
        "How many of the last lines of an app's logs are shown: before the clean-up deletes it, when it does not come up, and in the diagnosis. `0` shows none.",
    },
    ...ownInputs,
  };
  const ssh = ["host", "ssh-key", "known-hosts", "jump-hosts"];
  const cleaning = {
    ...passed([
      ...ssh,
      "namespace",
      "name-pattern",
      "lock-timeout",
      "save",
      "log-lines",
      "pm2-home",
      "pm2-path",
    ]),
    "max-affected": "${{ inputs.cleanup-max-affected }}",
    "when-exceeded": "warn",
    ...passed(["ping-url"]),
  };
  const would = { ...cleaning, "dry-run": "true", "log-lines": "0" };
  const cleanup = { ...cleaning, "dry-run": "${{ inputs.dry-run }}" };
  // How many processes the deploy touches is known once the clean-up is done: it counts then.
  const check = {
    ...passed(Object.keys(deploy.inputs)),
    "max-affected": "${{ inputs.max-affected }}, 100%",
    "dry-run": "true",
  };
  const diagnose = {
    ...passed([...ssh, "name-pattern", "log-lines", "report-directory", "pm2-home", "pm2-path"]),
    namespaces: "${{ inputs.namespace }}",
    // Runners of the act family would hand the URL to all steps. What was done is told by now.
    "ping-url": "",
  };
  /** @param {string} step @param {string} output */
  const from = (step, output) => ({ value: `\${{ steps.${step}.outputs.${output} }}` });
  const { deleted } = metadata("pm2-cleanup-errored").outputs;
  const looked = metadata("pm2-diagnostics").outputs;
  const outputs = {
    ...Object.fromEntries(
      Object.entries(deploy.outputs).map(([name, output]) => [
        name,
        { ...output, ...from("deploy", name) },
      ]),
    ),
    deleted: {
      ...deleted,
      value: "${{ steps.cleanup.outputs.deleted || steps.would-clean.outputs.deleted }}",
    },
    ...Object.fromEntries(
      ["healthy", "findings", "report-html"].map((name) => [
        name,
        { ...looked[name], ...from("diagnose", name) },
      ]),
    ),
  };
  const whole = {
    name: "pm2-actions",
    description:
      "The usual whole flow for one namespace of a shared PM2 daemon: clean up, deploy, diagnose",
    author: "pm2-actions contributors",
    inputs,
    outputs,
    runs: {
      using: "composite",
      steps: [
        {
          name: "Look for what to clean up",
          id: "would-clean",
          // fromJSON: a word that is no boolean is an error here and not silently false.
          if: "${{ fromJSON(inputs.cleanup) }}",
          ...program("pm2-cleanup-errored", would),
        },
        {
          // Whatever the deploy would refuse is refused before the clean-up; a step that costs its time
          // only where there is something to clean up.
          name: "Check the deploy",
          id: "check",
          if: "${{ steps.would-clean.outputs.result == 'planned' }}",
          ...program("pm2-deploy", check),
        },
        {
          name: "Clean up",
          id: "cleanup",
          if: "${{ steps.would-clean.outputs.result == 'planned' }}",
          // The deploy tells the beginning and the end of the whole; that it never comes, nobody else does.
          ...program("pm2-cleanup-errored", cleanup, { PM2_ACTIONS_PING: "failure" }),
        },
        {
          name: "Deploy",
          id: "deploy",
          ...program("pm2-deploy", passed(Object.keys(deploy.inputs))),
        },
        {
          name: "Diagnose",
          id: "diagnose",
          if: "${{ always() && (inputs.diagnose == 'always' || (inputs.diagnose == 'failure' && (steps.would-clean.outcome == 'failure' || steps.check.outcome == 'failure' || steps.cleanup.outcome == 'failure' || steps.deploy.outcome == 'failure'))) }}",
          ...program("pm2-diagnostics", diagnose),
        },
        {
          // Runners of the act family let the last step's outputs shine through: its result must be ours.
          name: "Result",
          if: "${{ always() }}",
          shell: "bash",
          env: { RESULT: "${{ steps.deploy.outputs.result || 'failed' }}" },
          run: `echo "result=$RESULT" >> "$GITHUB_OUTPUT"`,
        },
      ],
    },
  };
  return header + stringify(whole, { lineWidth: 100, blockQuote: "folded" });
}
