"use strict";
exports.id = 598;
exports.ids = [598];
exports.modules = {
	5440: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { i: function() {
			return readDeployableApps;
		} });
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(4873);
		var external_node_os_ = __webpack_require__(8161);
		var whole_file = __webpack_require__(7626);
		var pm2_words = __webpack_require__(2435);
		function resolveCurrent(value, current) {
			if (current === void 0) return value;
			if (typeof value == "string") return current.links.reduce((text, link) => text.replace(asPath(link), (_, before) => before + current.directory), value);
			if (Array.isArray(value)) return value.map((each) => resolveCurrent(each, current));
			if (typeof value != "object" || !value) return value;
			return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, resolveCurrent(each, current)]));
		}
		function asPath(path) {
			return RegExp(`(^|[\\s=:,"'])${path.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}(?=$|[/\\s:,"'])`, "g");
		}
		var external_node_crypto_ = __webpack_require__(7598);
		function hashOf(value) {
			return (0, external_node_crypto_.createHash)("sha256").update(canonical(value) ?? "").digest("hex");
		}
		function hashesOf({ env, ...fields }) {
			let variables = Object.entries(env).map(([name, value]) => [`env ${name}`, value]);
			let named = [...Object.entries(fields), ...variables];
			return Object.fromEntries(named.map(([name, value]) => [name, hashOf(value).slice(0, 8)]));
		}
		function canonical(value) {
			return JSON.stringify(value, (_key, inner) => typeof inner == "object" && inner && !Array.isArray(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => a < b ? -1 : 1)) : inner);
		}
		var ecosystem_environment = __webpack_require__(1522);
		var generated_entry = __webpack_require__(1375);
		var package_version = __webpack_require__(7434);
		async function readApps(ecosystem, context) {
			return Promise.all(ecosystem.apps.map((entry) => readApp(resolveCurrent(entry, context.current), context)));
		}
		async function readApp(raw, context) {
			let mistakes = [];
			let scriptText = (0, pm2_words._F)(raw, "script");
			if (typeof scriptText != "string" || scriptText === "") return { mistakes: [`The app ${JSON.stringify(raw.name ?? "without a name")} has no script.`] };
			let name = appName(raw, context.environment) ?? "";
			let say = (what) => mistakes.push(`App ${JSON.stringify(name)}: ${what}`);
			typeof raw.namespace == "string" && raw.namespace !== context.namespace && say(`it declares the namespace "${raw.namespace}", this step deploys "${context.namespace}". Give each environment an ecosystem file of its own, or remove the line.`);
			let cwd = (0, external_node_path_.resolve)(context.workingDirectory, typeof raw.cwd == "string" ? raw.cwd : ".");
			await (0, whole_file.$B)(cwd) || say(`its cwd ${cwd} does not exist.`);
			let script = await findScript(scriptText, cwd, context.passed.variables.PATH ?? "");
			script === void 0 && say(`its script ${(0, external_node_path_.resolve)(cwd, scriptText)} does not exist.`);
			let interpreter = interpreterOf(raw, cwd);
			interpreter?.includes("/") && !await (0, whole_file.$B)(interpreter) && say(`its interpreter ${interpreter} does not exist.`);
			let declared = declaredEnvironment(raw, context.environment);
			let fields = Object.keys(declared).filter(ecosystem_environment.aW);
			fields.length > 0 && say(`its environment sets ${fields.join(", ")}, which PM2 takes for fields of its own. Give the variable another name.`);
			let instances = workerCount(raw.instances);
			instances === void 0 && say(`its instances are ${JSON.stringify(raw.instances)}: allowed are a whole number and "max".`);
			if (mistakes.length > 0 || script === void 0 || instances === void 0) return { mistakes };
			let entry = (0, generated_entry.g)(raw, {
				name,
				cwd,
				script: scriptText,
				interpreter,
				declared,
				namespace: context.namespace,
				home: context.home.path
			});
			let env = {
				...context.passed.variables,
				...declared
			};
			let identity = {
				...entry,
				workers: instances,
				namespace: context.namespace,
				env
			};
			return { app: {
				name,
				workers: instances,
				cluster: (0, pm2_words.JU)(raw),
				oneShot: (0, pm2_words.hb)(raw),
				saysReady: (0, pm2_words.us)(raw),
				script,
				cwd,
				incrementing: typeof (0, pm2_words._F)(raw, "increment_var") == "string",
				env,
				declared,
				environments: environmentsOf(raw),
				entry,
				hash: hashOf(identity),
				hashes: hashesOf(identity),
				version: await (0, package_version.Xl)({
					script,
					cwd,
					path: env.PATH ?? ""
				}),
				warnings: ignoredInterpreter(raw, name)
			} };
		}
		function interpreterOf(raw, cwd) {
			let given = (0, pm2_words._F)(raw, "exec_interpreter");
			if (typeof given != "string" || given === "") return;
			return given.includes("/") ? (0, external_node_path_.resolve)(cwd, given) : given;
		}
		function ignoredInterpreter(raw, name) {
			let given = (0, pm2_words._F)(raw, "exec_interpreter");
			if (!(0, pm2_words.JU)(raw) || typeof given != "string" || given === "" || given === "node") return [];
			return [`App ${JSON.stringify(name)}: its interpreter ${JSON.stringify(given)} has no effect. In cluster mode its workers run with the Node.js of PM2's daemon. Remove it, or use exec_mode: fork.`];
		}
		function appName(raw, environment) {
			let script = (0, pm2_words._F)(raw, "script");
			let plain = raw.name ?? (typeof script == "string" ? (0, external_node_path_.basename)(script).replace(/(.)\.[^.]*$/, "$1") : void 0);
			if (plain === void 0) return;
			return raw.append_env_to_name && environment !== void 0 ? `${plain}-${environment}` : String(plain);
		}
		function environmentsOf(raw) {
			return Object.keys(raw).flatMap((key) => /^env_(.+)$/.exec(key)?.[1] ?? []);
		}
		function declaredEnvironment(raw, environment) {
			let specific = environment === void 0 ? {} : raw[`env_${environment}`];
			let port = raw.port === void 0 ? {} : { PORT: raw.port };
			let merged = {
				...asRecord(raw.env),
				...asRecord(specific),
				...port
			};
			let entries = Object.entries(merged).filter(([, value]) => value != null);
			return Object.fromEntries(entries.map(([key, value]) => [key, typeof value == "object" ? JSON.stringify(value) : String(value)]));
		}
		function asRecord(value) {
			return typeof value == "object" && value ? value : {};
		}
		function workerCount(instances) {
			if (instances == null) return 1;
			if (instances === "max") return (0, external_node_os_.cpus)().length;
			let number = instances === "" ? NaN : Number(instances);
			if (!Number.isInteger(number) || number > 1e3) return;
			return Math.max(1, number > 0 ? number : (0, external_node_os_.cpus)().length + number);
		}
		async function findScript(script, cwd, path) {
			let file = (0, external_node_path_.resolve)(cwd, script);
			if (await (0, whole_file.$B)(file)) return file;
			if (script.includes("/")) return script.includes(" ") ? script : void 0;
			let word = script.split(" ")[0] ?? script;
			for (let folder of path.split(external_node_path_.delimiter)) if (folder !== "" && await (0, whole_file.$B)((0, external_node_path_.join)(folder, word))) return (0, external_node_path_.join)(folder, word);
		}
		var promises_ = __webpack_require__(1455);
		var quiet_yaml = __webpack_require__(7286);
		var loader = __webpack_require__(696);
		let usualNames = [
			"ecosystem.config.js",
			"ecosystem.config.cjs",
			"ecosystem.config.mjs",
			"ecosystem.config.json",
			"ecosystem.config.yaml",
			"ecosystem.config.yml",
			"ecosystem.json",
			"ecosystem.yaml",
			"ecosystem.yml"
		];
		async function loadEcosystem(given, workingDirectory, env) {
			if (!await isFolder(workingDirectory)) throw new errors.eb(`The working directory ${workingDirectory} does not exist, or is not a directory. The input "working-directory" names it.`);
			let file = await find(given, workingDirectory);
			return ecosystem_readApps(file, await load(file, workingDirectory, env));
		}
		async function find(given, workingDirectory) {
			let names = given === void 0 ? usualNames : [given];
			for (let name of names) {
				let file = (0, external_node_path_.resolve)(workingDirectory, name);
				if (await isReadable(file)) return file;
			}
			throw new errors.eb(given === void 0 ? `No ecosystem file was found in ${workingDirectory}. Looked for ${usualNames.join(", ")}. Name yours by the input "ecosystem".` : `Input "ecosystem" is ${JSON.stringify(given)}: there is no readable file ${(0, external_node_path_.resolve)(workingDirectory, given)}.`);
		}
		async function isFolder(path) {
			return (0, promises_.stat)(path).then((found) => found.isDirectory(), () => !1);
		}
		async function isReadable(file) {
			return (0, promises_.access)(file).then(() => !0, () => !1);
		}
		async function load(file, workingDirectory, env) {
			if (/\.ya?ml$/.test(file)) return loadYaml(file);
			if (file.endsWith(".json")) {
				let text = await (0, promises_.readFile)(file, "utf8");
				try {
					return JSON.parse(text);
				} catch (error) {
					return loadExpression(text, file, error);
				}
			}
			return loadModule(file, workingDirectory, env);
		}
		async function loadYaml(file) {
			let { parse } = await __webpack_require__.e(602).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
			try {
				return parse(await (0, promises_.readFile)(file, "utf8"), quiet_yaml.G);
			} catch (error) {
				throw new errors.eb(`The ecosystem file ${file} is not valid YAML: ${(0, errors.bD)(error)}`);
			}
		}
		async function loadExpression(text, file, reason) {
			let { parse } = await __webpack_require__.e(602).then(__webpack_require__.t.bind(__webpack_require__, 8815, 19));
			let withoutComments = text.replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, quoted) => quoted ?? " ");
			try {
				return parse(withoutComments.replaceAll("	", " "), quiet_yaml.G);
			} catch {
				throw new errors.eb(`The ecosystem file ${file} is not valid JSON: ${(0, errors.bD)(reason)}`);
			}
		}
		async function loadModule(file, workingDirectory, env) {
			let answer = await (0, loader.t7)(file, workingDirectory, env);
			if (!("text" in answer)) {
				let hung = answer.signal === "SIGKILL" || answer.code === 137 || answer.code === 124;
				throw new errors.eb(hung ? `The ecosystem file ${file} did not finish loading within ${loader.ho} s. It must export its apps and end.` : `The ecosystem file ${file} ended the process that loaded it (exit code ${answer.code ?? answer.signal}) instead of exporting its apps.`);
			}
			let loaded = JSON.parse(answer.text);
			if (loaded.error !== void 0) throw new errors.eb(`The ecosystem file ${file} threw an error while it was loaded:\n${loaded.error}`);
			return loaded.exported;
		}
		function ecosystem_readApps(file, exported) {
			let container = isRecord(exported) ? exported : {};
			let found = container.apps ?? container.pm2 ?? exported;
			let apps = (Array.isArray(found) ? found : [found]).filter(isRecord);
			let first = apps[0];
			if (first === void 0 || apps.length === 1 && Object.keys(first).length === 0) throw new errors.eb(`The ecosystem file ${file} exports no apps. It must export { apps: [ … ] }, with at least one app in it.`);
			let top = found === exported ? void 0 : container.namespace;
			return {
				file,
				apps,
				hasDeploySection: found !== exported && isRecord(container.deploy),
				...typeof top == "string" ? { topNamespace: top } : {}
			};
		}
		function isRecord(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		var process = __webpack_require__(4796);
		var template = __webpack_require__(1905);
		async function refusals(apps, context) {
			let { namespace, pattern } = context.selection;
			let names = apps.map((app) => app.name);
			let outside = names.filter((name) => !pattern.matches(name));
			let doomed = await inDoomedFolder(apps, context.env);
			let keepsWorkspace = isGitHub(context.env);
			return {
				mistakes: [
					...twice(names).map((name) => `Two apps are called "${name}". Each needs a name of its own.`),
					...outside.map((name) => `The app "${name}" is not selected by name-pattern "${pattern.text}".`),
					...(0, template.EF)(context.current, namespace, names),
					...sharedPorts(apps, context),
					...keepsWorkspace ? [] : doomed
				],
				warnings: keepsWorkspace ? doomed : []
			};
		}
		function twice(names) {
			return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
		}
		function sharedPorts(apps, { current, selection }) {
			return apps.flatMap((app) => {
				let port = app.declared.PORT;
				if (!app.cluster || port === void 0) return [];
				let other = current.find((pm2Process) => pm2Process.namespace !== selection.namespace && pm2Process.mode === "cluster" && (0, process.Np)(pm2Process) && portOf(pm2Process.settings.env) === port);
				if (other === void 0) return [];
				return [`The app "${app.name}" declares PORT ${port}, which "${other.name}" of the namespace "${other.namespace}" has already. Cluster apps would share it, and each would answer the other's requests. Give one another port.`];
			});
		}
		function portOf(env) {
			if (typeof env != "object" || !env || !("PORT" in env)) return;
			return String(env.PORT);
		}
		async function inDoomedFolder(apps, env) {
			let named = [env.GITHUB_WORKSPACE, env.RUNNER_TEMP].filter((folder) => folder !== void 0 && folder !== "");
			let doomed = await Promise.all(named.map(real));
			let sentences = [];
			for (let app of apps) for (let [what, named] of [["script", app.script], ["cwd", app.cwd]]) {
				let path = await real(named);
				let folder = doomed.find((candidate) => path === candidate || path.startsWith(candidate + external_node_path_.sep));
				if (folder === void 0 || !await (0, whole_file.$B)(folder)) continue;
				sentences.push(`The ${what} of the app "${app.name}" lies in the job's own folder ${folder}, which runners delete or reuse. Deploy from a folder that stays: set cwd in the ecosystem file.`);
				break;
			}
			return sentences;
		}
		async function real(path) {
			return (0, promises_.realpath)(path).catch(() => (0, external_node_path_.resolve)(path));
		}
		function isGitHub(env) {
			return env.GITHUB_ACTIONS === "true" && ![
				"GITEA_ACTIONS",
				"FORGEJO_ACTIONS",
				"ACT"
			].some((name) => env[name] !== void 0);
		}
		async function logsWithin(apps, release) {
			if (release === void 0) return [];
			return (await Promise.all(apps.map(async ({ name, cwd, entry }) => {
				let lost = [];
				for (let { written, path } of logsOf(entry, cwd)) {
					let inside = await placeWithin(path, release);
					inside !== void 0 && lost.push({
						written,
						inside
					});
				}
				return lost.length === 0 ? [] : [sentence(name, lost)];
			}))).flat();
		}
		function logsOf(entry, cwd) {
			return [
				"out_file",
				"error_file",
				"log_file"
			].flatMap((field) => {
				let written = (0, pm2_words._F)(entry, field);
				if (typeof written != "string" || written === "" || written === "NULL") return [];
				return written.startsWith("~") ? [] : [{
					written,
					path: (0, external_node_path_.resolve)(cwd, written)
				}];
			});
		}
		async function placeWithin(path, { directory, shared }) {
			let inside = (0, external_node_path_.relative)(directory, path);
			if (inside.startsWith(`..${external_node_path_.sep}`) || inside.startsWith(external_node_path_.sep)) return;
			if (shared?.some((each) => `${inside}/`.startsWith(`${each}/`))) return;
			if (shared !== void 0) return inside;
			let real = await (0, promises_.realpath)(path).catch(() => (0, promises_.realpath)((0, external_node_path_.dirname)(path))).catch(() => void 0);
			let own = await (0, promises_.realpath)(directory).catch(() => directory);
			return real === void 0 || `${real}/`.startsWith(`${own}/`) ? inside : void 0;
		}
		function sentence(name, lost) {
			let files = [...new Set(lost.map(({ written }) => written))];
			let folders = [...new Set(lost.map(({ inside }) => (0, external_node_path_.dirname)(inside)))];
			let shareable = folders.filter((folder) => folder !== ".").map((folder) => `${folder}/`);
			let share = shareable.length === folders.length ? `Share the folder, by shared-paths: ${shareable.join(", ")}` : "Write them to a folder of their own, such as logs/, and share it by shared-paths: logs/";
			return `App ${JSON.stringify(name)}: its logs go to ${files.join(" and ")}, in the release itself, and are removed with it. ${share}; or give absolute paths that outlive the release, or none, which means PM2's own folder.`;
		}
		async function readDeployableApps(inputs, home, env, log, current) {
			let { namespace, namePattern: pattern, environment, current: link } = inputs;
			let workingDirectory = (0, external_node_path_.resolve)(inputs.workingDirectory);
			let ecosystem = await loadEcosystem(inputs.ecosystem, workingDirectory, env);
			let passed = (0, ecosystem_environment.c0)(env, inputs.passEnv);
			let declaredTop = ecosystem.topNamespace;
			let context = {
				home,
				namespace,
				workingDirectory,
				environment,
				passed
			};
			let judged = {
				...ecosystem,
				apps: concerned(ecosystem, inputs)
			};
			let read = await readApps(judged, link ? {
				...context,
				current: link
			} : context);
			let apps = read.flatMap((one) => "app" in one ? [one.app] : []);
			let refused = await refusals(apps, {
				selection: {
					namespace,
					pattern
				},
				current,
				env: inputs.copied ? {} : env
			});
			let lostLogs = await logsWithin(apps, link && {
				directory: link.directory,
				shared: inputs.sharing
			});
			let mistakes = [
				...unknownEnvironment(judged, environment),
				...unmatched(ecosystem, inputs),
				...read.flatMap((one) => "mistakes" in one ? one.mistakes : []),
				...topNamespaceMistake(declaredTop, namespace),
				...refused.mistakes,
				...inputs.copied ? lostLogs : []
			];
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			let warnings = [
				...lostLogs,
				...refused.warnings,
				...apps.flatMap((app) => app.warnings)
			];
			for (let warning of warnings) log.warning(warning);
			for (let warning of notThere(passed)) log.warning(warning);
			declaredTop !== void 0 && log.warning(`${ecosystem.file} sets a namespace beside its apps. PM2 ignores it there; this step applies it. Write it into each app.`);
			return {
				apps,
				passed,
				hasDeploySection: ecosystem.hasDeploySection
			};
		}
		function unknownEnvironment(ecosystem, environment) {
			let names = [...new Set(ecosystem.apps.flatMap(environmentsOf))];
			if (environment === void 0 || names.length === 0 || names.includes(environment)) return [];
			return [`Input "environment" is ${JSON.stringify(environment)}: no app of ${ecosystem.file} has env_${environment}. Allowed are ${names.join(", ")}.`];
		}
		function notThere({ missing }) {
			if (missing.length === 0) return [];
			return [`Input "pass-env" names ${missing.join(", ")}: not set in this step. Set what the apps need under env of the step or the job.`];
		}
		function concerned({ apps }, { environment, only, choose }) {
			if (only === void 0 && choose === void 0) return apps;
			return apps.filter((entry) => {
				let name = appName(entry, environment);
				return name === void 0 || (only?.matches(name) ?? !0) && (choose?.(name) ?? !0);
			});
		}
		function unmatched({ apps }, { environment, only }) {
			let names = apps.flatMap((entry) => appName(entry, environment) ?? []);
			if (only === void 0 || names.length < apps.length) return [];
			let missing = [...only.idle(names), ...only.idleExclusions(names)];
			if (missing.length === 0) return [];
			return [`Input "only" is "${only.text}": no app has such a name as ${missing.join(" or ")}. There are ${names.join(", ")}.`];
		}
		function topNamespaceMistake(declared, namespace) {
			if (declared === void 0 || declared === namespace) return [];
			return [`The ecosystem file declares the namespace "${declared}", this step deploys "${namespace}". Give each environment an ecosystem file of its own.`];
		}
	}),
	5380: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { u: function() {
			return carryOut;
		} });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(4873);
		var _pm2_daemon_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);
		var _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7891);
		var _pm2_plan_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(509);
		var _pm2_start_launch_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6388);
		var _release_remove_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6004);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3188);
		var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3519);
		var _shared_namespace_lock_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(23);
		var _commands_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9006);
		var _health_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(6706);
		var _prepare_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(5136);
		var _releases_release_source_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7724);
		var _releases_tidy_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7899);
		var _settings_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(5669);
		async function carryOut(inputs, { home, pm2, passed, plan, hasDeploySection }, env, log, releasing) {
			let acting = await Promise.all([
				__webpack_require__.e(713),
				__webpack_require__.e(605),
				__webpack_require__.e(247)
			]).then(__webpack_require__.bind(__webpack_require__, 6253));
			await nameNotPassed(passed.notPassed, log);
			passed.empty.length > 0 && log.info(`Variables of pass-env that are empty in this step: ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_14__.p)(passed.empty)}.`);
			hasDeploySection && log.info("The ecosystem file's deploy section is ignored: it is for `pm2 deploy`. What its hooks do can go into before-activate and after-activate.");
			nameUnselected(inputs.environment, plan, log);
			let wish = {
				...inputs,
				home,
				env,
				log,
				action: releasing?.action ?? "pm2-deploy",
				kind: "deploy"
			};
			let connecting = () => (0, _pm2_start_launch_js__WEBPACK_IMPORTED_MODULE_4__.ZH)(pm2, home, log);
			return (0, _shared_namespace_lock_js__WEBPACK_IMPORTED_MODULE_7__.P)({
				...wish,
				connecting
			}, async (session, daemon) => {
				let staged = await log.phase("place", () => stage(inputs, releasing, home, log));
				let left = staged?.directory;
				try {
					let outcome = await deployStaged(inputs, {
						daemon,
						pm2,
						session,
						log,
						options: (0, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__.D$)(inputs)
					}, staged, env, acting.deploy);
					(outcome.result === "deployed" || outcome.result === "unchanged") && (left = void 0);
					return outcome;
				} catch (error) {
					if (error instanceof CommandFailed && releasing !== void 0 && staged?.isNew) {
						await (0, _release_remove_js__WEBPACK_IMPORTED_MODULE_5__.v)(releasing.releasesDirectory, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(staged.directory));
						left = void 0;
					}
					throw error;
				} finally {
					releasing !== void 0 && !session.lost.aborted && !session.unsettled() && await (0, _releases_tidy_js__WEBPACK_IMPORTED_MODULE_12__.D)({
						...inputs,
						...releasing
					}, left, daemon, log);
				}
			});
		}
		class CommandFailed extends _errors_js__WEBPACK_IMPORTED_MODULE_15__.pH {}
		async function nameNotPassed(names, log) {
			if (names.length === 0) return;
			let some = (0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_14__.p)(names);
			let all = names.join(", ");
			log.info(`Variables of this step that the apps do not get (pass-env names those that they may have): ${some}.`);
			some !== all && await log.group(`All ${names.length} of them`, () => log.info(all));
		}
		function nameUnselected(environment, plan, log) {
			if (environment !== void 0) return;
			let names = new Set(plan.flatMap(({ app }) => app?.environments ?? []));
			if (names.size === 0) return;
			log.info(`No environment is given: the apps get env alone, and nothing of ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_14__.p)([...names].map((name) => `env_${name}`))}.`);
		}
		async function deployStaged(inputs, deployment, staged, env, act) {
			let { daemon, log } = deployment;
			let from = {
				...inputs,
				...staged?.from
			};
			let prepared = await (0, _prepare_js__WEBPACK_IMPORTED_MODULE_10__.h)(from, daemon.home, env, log, await (0, _pm2_daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.P9)(daemon));
			let { plan, record, apps } = prepared;
			let changed = (0, _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_2__.FI)(plan).map((item) => item.name);
			let directory = staged?.directory;
			let { namespace, commandTimeout: timeout = 0 } = inputs;
			let cwd = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(from.workingDirectory);
			let place = {
				home: daemon.home,
				namespace,
				session: deployment.session,
				cwd,
				apps,
				timeout
			};
			let { beforeActivate = [], afterActivate = [] } = inputs;
			let follow = async () => {
				let why = await log.phase("after-activate", () => runAfter(afterActivate, place, log));
				return why === void 0 ? {} : { afterwards: why };
			};
			if (changed.length === 0) {
				log.info("The apps need no change: they run as they should.");
				await (0, _health_js__WEBPACK_IMPORTED_MODULE_9__.W)(inputs, plan, log);
				await staged?.change.activate();
				return {
					result: "unchanged",
					changed,
					directory,
					...prepared.owesAfterActivate ? await follow() : {}
				};
			}
			beforeActivate.length > 0 && await log.phase("before-activate", () => runBefore(beforeActivate, place, log));
			let code = {
				release: (0, _prepare_js__WEBPACK_IMPORTED_MODULE_10__.l)(inputs, env),
				deployedWith: (0, _settings_js__WEBPACK_IMPORTED_MODULE_13__.ss)(inputs),
				owesAfterActivate: afterActivate.length > 0
			};
			let options = {
				...deployment.options,
				upstream: prepared.upstream
			};
			let outcome = await act({
				...deployment,
				options
			}, plan, record, code, staged?.change);
			"why" in outcome && beforeActivate.length > 0 && log.warning("before-activate had already run, and what it did is not undone.");
			if (outcome.result !== "deployed" || afterActivate.length === 0) return {
				...outcome,
				changed: outcome.result === "rolled-back" ? [] : changed,
				directory
			};
			return {
				...outcome,
				changed,
				directory,
				...await follow()
			};
		}
		async function runBefore(commands, place, log) {
			await (0, _commands_js__WEBPACK_IMPORTED_MODULE_8__.aK)(commands, place, log).catch((error) => {
				throw new CommandFailed(`before-activate: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_15__.bD)(error)}. No process was touched: what ran before runs on.`);
			});
		}
		async function runAfter(commands, place, log) {
			try {
				await (0, _commands_js__WEBPACK_IMPORTED_MODULE_8__.aK)(commands, place, log);
			} catch (error) {
				return `after-activate: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_15__.bD)(error)}. The deploy itself succeeded, and stays. The next run of this release runs all of after-activate again.`;
			}
			let names = place.apps.map(({ name }) => name);
			await (0, _pm2_plan_record_js__WEBPACK_IMPORTED_MODULE_3__.XR)(place.home, place.namespace, names);
		}
		async function stage(inputs, releasing, home, log) {
			if (releasing === void 0) return;
			let { releasesDirectory, source } = releasing;
			let { directory, isNew } = await releasing.place();
			let { namespace } = inputs;
			let deployedWith = (0, _settings_js__WEBPACK_IMPORTED_MODULE_13__.ss)(inputs);
			let activation = {
				releasesDirectory,
				namespace,
				directory,
				home: home.path,
				deployedWith
			};
			return {
				directory,
				isNew,
				from: {
					workingDirectory: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, inputs.workingDirectory),
					current: await (0, _releases_release_source_js__WEBPACK_IMPORTED_MODULE_11__.Ho)(releasesDirectory, directory)
				},
				change: {
					activation,
					source,
					activate: () => (0, _releases_release_source_js__WEBPACK_IMPORTED_MODULE_11__.activateRelease)(activation, log)
				}
			};
		}
	}),
	9006: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Dl: function() {
				return checkCommands;
			},
			aK: function() {
				return runCommands;
			},
			nT: function() {
				return commandsInWords;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);
		var _pm2_command_end_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5547);
		var _pm2_command_find_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3555);
		var _pm2_command_run_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7263);
		var _pm2_command_shown_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8611);
		var _pm2_ecosystem_environment_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1522);
		var _pm2_plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1471);
		var _pm2_proof_health_command_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7431);
		async function checkCommands(inputs, cwd, apps) {
			let { beforeActivate = [], afterActivate = [], healthCommand } = inputs;
			let own = {
				cwd,
				env: commonVariables(apps)
			};
			let wrong = await Promise.all([...beforeActivate.map((command) => (0, _pm2_command_find_command_js__WEBPACK_IMPORTED_MODULE_2__.H)("before-activate", command, own)), ...afterActivate.map((command) => (0, _pm2_command_find_command_js__WEBPACK_IMPORTED_MODULE_2__.H)("after-activate", command, own))]);
			let mistakes = new Set([...wrong.flatMap((one) => one ?? []), ...await (0, _pm2_proof_health_command_js__WEBPACK_IMPORTED_MODULE_7__.JA)(healthCommand, apps)]);
			if (mistakes.size > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb([...mistakes].join("\n"));
		}
		async function runCommands(commands, { home, namespace, session, cwd, apps, timeout }, log) {
			let env = commonVariables(apps);
			for (let given of commands) {
				let id = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
				await session.record((0, _pm2_plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_6__.Nn)(home.path, namespace, id));
				let command = {
					program: await (0, _pm2_command_find_command_js__WEBPACK_IMPORTED_MODULE_2__.Z)(given, {
						cwd,
						env
					}) ?? given.program,
					args: given.args
				};
				try {
					await (0, _pm2_command_run_command_js__WEBPACK_IMPORTED_MODULE_3__.d)({
						command,
						cwd,
						env,
						timeout,
						id
					}, log);
				} catch (error) {
					await (0, _pm2_command_end_command_js__WEBPACK_IMPORTED_MODULE_1__.v)(id);
					throw error;
				} finally {
					await session.settle();
				}
			}
		}
		function commandsInWords({ beforeActivate, afterActivate }, apps) {
			let env = commonVariables(apps);
			let inWords = (when, commands) => commands.map((command) => `${when}: ${(0, _pm2_command_shown_command_js__WEBPACK_IMPORTED_MODULE_4__.h)(command, env)}`);
			return [...inWords("Before the first new worker", beforeActivate), ...inWords("When all is steady", afterActivate)];
		}
		function commonVariables([first, ...others]) {
			let common = Object.entries(first?.env ?? {}).filter(([name, value]) => others.every(({ env }) => env[name] === value));
			return {
				...(0, _pm2_ecosystem_environment_js__WEBPACK_IMPORTED_MODULE_5__.PZ)(process.env),
				...Object.fromEntries(common)
			};
		}
	}),
	6706: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { W: function() {
			return proveStillHealthy;
		} });
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _pm2_daemon_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
		var _pm2_plan_own_port_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9464);
		var _pm2_proof_health_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9947);
		var _pm2_proof_health_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7431);
		var _pm2_proof_own_ports_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6e3);
		var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3519);
		async function proveStillHealthy(inputs, plan, log) {
			let running = plan.flatMap(({ old }) => old.filter(_pm2_daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.Np));
			let kept = plan.filter(({ action }) => action === "kept").map(({ name }) => name);
			let ports = running.flatMap((pm2Process) => {
				let pair = inputs.overlap.get(pm2Process.name);
				let port = pair && (0, _pm2_plan_own_port_js__WEBPACK_IMPORTED_MODULE_1__.$o)(pm2Process, inputs.overlapVariable);
				return pair === void 0 || port === void 0 ? [] : [{
					pair,
					port
				}];
			});
			let health = (0, _pm2_proof_own_ports_js__WEBPACK_IMPORTED_MODULE_4__.G)((0, _shared_inputs_js__WEBPACK_IMPORTED_MODULE_5__.D$)(inputs).health, ports);
			let own = running.filter(({ name }) => !kept.includes(name));
			let proved = async () => {
				await (0, _pm2_proof_health_js__WEBPACK_IMPORTED_MODULE_2__.Tz)(health, own.length, running, log, "known");
				await (0, _pm2_proof_health_command_js__WEBPACK_IMPORTED_MODULE_3__.tc)(health, own, log);
			};
			await proved().catch((error) => {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.pH(`${(0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)} Nothing was changed: this release runs already. To start its processes again, use pm2-restart, or when: always.`);
			});
		}
	}),
	3173: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			or: function() {
				return checkNodes;
			},
			LN: function() {
				return nodeAppOf;
			},
			Mm: function() {
				return nodeAppOfProcess;
			}
		});
		var promises_ = __webpack_require__(1455);
		var errors = __webpack_require__(4873);
		var process = __webpack_require__(4796);
		var check = __webpack_require__(4053);
		var external_node_path_ = __webpack_require__(6760);
		var exec = __webpack_require__(5836);
		var proc = __webpack_require__(810);
		var daemon_home = __webpack_require__(3550);
		var package_version = __webpack_require__(7434);
		var launch = __webpack_require__(6388);
		function runningNodes(pm2, home, current) {
			let said = new Map();
			let ask = async (program) => {
				if (program === void 0) return;
				let answer = said.get(program) ?? versionOf(program, pm2, home);
				said.set(program, answer);
				let version = await answer;
				return version === void 0 ? void 0 : {
					version,
					whose: program
				};
			};
			let ofDaemon = daemonsNode(pm2, home, current, ask);
			return async (app) => {
				if (app.cluster) return ofDaemon();
				let { interpreter } = app;
				let onPath = () => (0, exec.Kp)("node", app.path);
				if (interpreter === "node") return ask(await onPath());
				if (interpreter !== void 0) return (0, external_node_path_.isAbsolute)(interpreter) && isNode(interpreter) ? ask(interpreter) : void 0;
				if (!await isNodeScript(app.script)) return;
				let [own, other] = [await (0, launch.E7)(pm2), await onPath()];
				if (own === other) return ask(own);
				let version = await (0, package_version.Tl)([(0, external_node_path_.dirname)(pm2.env._ ?? pm2.path)]);
				return version === null ? void 0 : ask(Number.parseInt(version, 10) < 6 ? other : own);
			};
		}
		function daemonsNode(pm2, home, current, ask) {
			let read = async () => {
				let told = current.find((each) => each.mode === "cluster" && (0, process.Np)(each))?.settings.node_version;
				if (typeof told == "string") return {
					version: told,
					whose: "PM2's daemon"
				};
				let pid = await (0, daemon_home.zV)(home);
				if (pid === void 0) return ask(await (0, launch.E7)(pm2));
				if (!(0, proc.l0)(pid).join(" ").includes("God Daemon") || !isNode((0, proc.md)(pid) ?? "")) return;
				let node = await ask(`/proc/${pid}/exe`);
				return node && {
					...node,
					whose: "PM2's daemon"
				};
			};
			let known;
			return () => {
				known ??= read();
				return known;
			};
		}
		function isNode(program) {
			return /^node(?:js)?(?:[-.]?\d[\d.]*)?(?: \(deleted\))?$/.test((0, external_node_path_.basename)(program));
		}
		async function isNodeScript(script) {
			let real = await (0, promises_.realpath)(script).catch(() => script);
			if ((0, external_node_path_.extname)(real) !== "") return /\.[cm]?js$/.test(real);
			return /^#!.*\bnode\b/.test(await (0, launch.TM)(real).catch(() => ""));
		}
		async function versionOf(program, pm2, home) {
			let command = {
				program,
				args: ["-p", "process.versions.node"]
			};
			let said = await (0, exec.g7)(command, {
				env: pm2.env,
				cwd: home.path,
				deadline: 10
			}).catch(() => void 0);
			return /^\d+\.\d+\.\d+\S*$/.exec(said?.stdout.trim() ?? "")?.[0];
		}
		var node_wanted = __webpack_require__(4538);
		var worker = __webpack_require__(4125);
		async function checkNodes(apps, { engines, sparing = !1, pm2, home, current }, log) {
			if (engines === "off") return;
			let verdicts = await (0, check.dK)(apps, runningNodes(pm2, home, current));
			for (let verdict of verdicts.filter(({ unjudged }) => unjudged.length > 0)) log.info((0, check.HN)(verdict));
			let conflicts = verdicts.filter(({ unmet }) => unmet.length > 0);
			let binding = [];
			for (let conflict of conflicts) conflict.unmet.some((wanted) => wanted.binding) && (sparing && await isAsBefore(conflict, current) || binding.push(conflict));
			if (engines === "error" && binding.length > 0) throw new errors.eb([...binding.map(check.vZ), "Nothing was touched. Where package.json is wrong, mend its engines; `engines: warn` goes on all the same."].join("\n"));
			for (let conflict of conflicts) log.warning((0, check.vZ)(conflict));
		}
		async function isAsBefore({ app, runs }, current) {
			let now = current.find((each) => each.name === app.name && (0, process.Np)(each));
			if (now === void 0 || now.mode === "cluster" !== app.cluster) return !1;
			if (!app.cluster && !await isProgram(now.pid, runs.whose)) return !1;
			let wanted = await (0, node_wanted.R)((0, worker.$t)(now.settings));
			return (await (0, check.aw)(runs.version, wanted)).some(({ binding }) => binding);
		}
		async function isProgram(pid, program) {
			return (0, proc.md)(pid) === await (0, promises_.realpath)(program).catch(() => program);
		}
		function nodeAppOf({ name, cluster, script, cwd, env, entry }) {
			let interpreter = typeof entry.interpreter == "string" ? entry.interpreter : void 0;
			return {
				name,
				cluster,
				script,
				cwd,
				path: env.PATH ?? "",
				interpreter
			};
		}
		function nodeAppOfProcess({ name, mode, settings }) {
			let { exec_interpreter: interpreter } = settings;
			return {
				...(0, worker.$t)(settings),
				name,
				cluster: mode === "cluster",
				interpreter: typeof interpreter == "string" ? interpreter : "none"
			};
		}
	}),
	5136: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			h: function() {
				return prepareDeploy;
			},
			l: function() {
				return releaseOf;
			}
		});
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(4873);
		var process = __webpack_require__(4796);
		var dump = __webpack_require__(237);
		var plan_plan = __webpack_require__(7891);
		var plan_record = __webpack_require__(509);
		var threshold = __webpack_require__(9382);
		var launch = __webpack_require__(6388);
		var phrases = __webpack_require__(3188);
		var deploy_apps = __webpack_require__(5440);
		var commands = __webpack_require__(9006);
		var nodes = __webpack_require__(3173);
		var external_node_crypto_ = __webpack_require__(7598);
		var own_port = __webpack_require__(9464);
		async function planUpstream(plan, record, inputs, log) {
			let has = (0, plan_plan.FI)(plan).some(({ name }) => record.apps[name]?.ownPort !== void 0);
			if (inputs.overlap.size === 0 && !has && given(inputs).length === 0) return {
				plan,
				upstream: void 0
			};
			let ports = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 8838));
			if (inputs.overlap.size === 0) {
				if (given(inputs).length > 0) throw new errors.eb(`${given(inputs).join(", ")}: given without the input "overlap", which says for which apps. Give that, or leave them out.`);
				return {
					plan: ports.keepPorts(plan, record),
					upstream: void 0
				};
			}
			let apps = plan.flatMap(({ app }) => app ?? []);
			let mistakes = [
				...lacking(inputs),
				...unknown(inputs, apps),
				...ports.unfitForOverlap({ pairs: inputs.overlap }, apps)
			];
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			return planChecked(plan, inputs, log);
		}
		function given({ upstreamFile, upstreamCheck, upstreamReload, upstreamUrl }) {
			return [
				...upstreamFile === void 0 ? [] : ["upstream-file"],
				...upstreamCheck.length === 0 ? [] : ["upstream-check"],
				...upstreamReload.length === 0 ? [] : ["upstream-reload"],
				...upstreamUrl.length === 0 ? [] : ["upstream-url"]
			];
		}
		function lacking(inputs) {
			return Object.entries({
				"upstream-file": "the proxy's file that names the port of the app",
				"upstream-check": "the command that checks the proxy's files, as nginx -t; `true` where it has none",
				"upstream-reload": "the command that makes the proxy read them, as systemctl reload nginx",
				"upstream-url": "a URL that the proxy passes to the app, by which the switch is proven"
			}).filter(([name]) => !given(inputs).includes(name)).map(([name, what]) => `Input "overlap" needs the input "${name}": ${what}.`);
		}
		function unknown({ overlap, only }, apps) {
			let names = apps.map(({ name }) => name);
			let missing = [...overlap.keys()].filter((name) => !names.includes(name) && (only?.matches(name) ?? !0));
			if (missing.length === 0) return [];
			return [`Input "overlap" names ${missing.join(", ")}: the ecosystem file has no such app. There are ${(0, phrases.p)(names)}.`];
		}
		async function planChecked(plan, inputs, log) {
			let { overlap: pairs, overlapVariable: variable, upstreamFile: file = "" } = inputs;
			if (!(0, plan_plan.FI)(plan).some(({ name }) => pairs.has(name))) return {
				plan,
				upstream: void 0
			};
			let [{ planPorts }, proxy, { readForChange }] = await Promise.all([
				Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 8838)),
				Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 9836)),
				Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7216))
			]);
			let [check, reload] = [inputs.upstreamCheck[0], inputs.upstreamReload[0]];
			if (check === void 0 || reload === void 0) return {
				plan,
				upstream: void 0
			};
			let read = await readForChange(file);
			let unrunnable = await Promise.all([proxy.whyNotForProxy("upstream-check", check), proxy.whyNotForProxy("upstream-reload", reload)]);
			let mistakes = [..."wrong" in read ? [`Input "upstream-file" is ${JSON.stringify(file)}: ${read.wrong}`] : [], ...unrunnable.flatMap((one) => one ?? [])];
			let planned = "wrong" in read ? {
				plan,
				mistakes: []
			} : await planPorts(plan, {
				pairs,
				variable,
				file,
				text: read.text
			});
			mistakes.push(...planned.mistakes);
			if (mistakes.length > 0) throw new errors.eb([...mistakes, "Nothing was touched."].join("\n"));
			let upstream = {
				file,
				check: await proxy.commandOfProxy(check),
				reload: await proxy.commandOfProxy(reload),
				urls: inputs.upstreamUrl,
				drainSeconds: inputs.drainSeconds
			};
			let moves = (0, own_port.qq)(planned.plan);
			moves.length > 0 && await proveProxy(upstream, moves, inputs, log);
			return {
				plan: planned.plan,
				upstream
			};
		}
		async function proveProxy({ file, check, urls }, moves, { healthExpect, healthTimeout }, log) {
			let [{ tellProxy }, { untilLeadingTo }] = await Promise.all([Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 9836)), Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 9194))]);
			await tellProxy(check, (0, external_node_crypto_.randomUUID)(), log).catch((error) => {
				throw new errors.eb(`Input "upstream-check": ${(0, errors.bD)(error)}. The proxy would not take its files as they are now. Nothing was touched.`);
			});
			for (let { item, from, to } of moves) {
				let wrong = await untilLeadingTo(urls, healthExpect, {
					wanted: from,
					other: to
				}, healthTimeout);
				if (wrong !== void 0) throw new errors.eb(`Input "upstream-url": the proxy must lead to ${item.name} on port ${from}, as ${file} says, and within ${healthTimeout} s it did not: ${wrong}. Does the proxy read that file? Nothing was touched.`);
			}
		}
		async function prepareDeploy(inputs, home, env, log, current) {
			let { namespace, namePattern: pattern, only, prune } = inputs;
			if (only !== void 0 && prune) throw new errors.eb("The inputs \"only\" and \"prune\" contradict each other: prune removes what the ecosystem file does not have, and only reads no more than a part of that file. Use one of them.");
			let [{ apps, passed, hasDeploySection }, pm2, record] = await Promise.all([
				(0, deploy_apps.i)(inputs, home, env, log, current),
				(0, launch.rR)(inputs.pm2Path, home, env),
				(0, plan_record.bq)(home, namespace),
				(0, dump.RF)(home, log)
			]);
			await (0, plan_record.H7)(home, namespace, record);
			let selection = {
				namespace,
				pattern
			};
			let release = releaseOf(inputs, env);
			let beside = [...inputs.overlap.keys()];
			let options = {
				...inputs,
				selection,
				release,
				beside
			};
			let planned = (0, plan_plan.bJ)(apps, current, record, options);
			checkPlan(planned, current, inputs);
			let { plan, upstream } = await planUpstream(planned, record, inputs, log);
			let owes = (inputs.afterActivate ?? []).length > 0 && (0, plan_record.O7)(record, plan.flatMap(({ name, app }) => app === void 0 ? [] : name));
			((0, plan_plan.FI)(plan).length > 0 || owes) && await (0, commands.Dl)(inputs, (0, external_node_path_.resolve)(inputs.workingDirectory), apps);
			let starting = (0, plan_plan.FI)(plan).flatMap(({ app }) => app ?? []);
			starting.length > 0 && await (0, nodes.or)(starting.map(nodes.LN), {
				...inputs,
				sparing: !0,
				pm2,
				home,
				current
			}, log);
			return {
				home,
				pm2,
				apps,
				plan,
				record,
				upstream,
				passed,
				hasDeploySection,
				owesAfterActivate: owes,
				versions: Object.fromEntries(apps.map((app) => [app.name, app.version])),
				version: commonVersion(apps)
			};
		}
		function releaseOf({ release }, env) {
			return release ?? env.GITHUB_SHA ?? null;
		}
		function commonVersion(apps) {
			return new Set(apps.map((app) => app.version)).size === 1 ? apps[0]?.version ?? "" : "";
		}
		function checkPlan(plan, current, inputs) {
			let own = current.filter((pm2Process) => pm2Process.namespace === inputs.namespace);
			let affected = (0, plan_plan.MZ)((0, plan_plan.FI)(plan));
			(0, threshold.wy)(inputs.maxAffected, {
				affected,
				total: own.length,
				verb: "replace or delete"
			});
			let expected = inputs.expectProcesses;
			if (expected === void 0) return;
			let planned = plan.reduce((sum, { app }) => sum + (app?.oneShot ? 0 : app?.workers ?? 0), 0);
			let others = own.filter((pm2Process) => inputs.namePattern.matches(pm2Process.name) && (0, process.Np)(pm2Process) && !plan.some(({ name, action }) => name === pm2Process.name && action !== "kept"));
			if (planned + others.length !== expected) throw new errors.eb(`Input "expect-processes" is "${expected}", but ${(0, phrases.h)(planned + others.length, "process")} would run: ${planned} of the ecosystem file${others.length > 0 ? ` and ${(0, phrases.p)(others.map((pm2Process) => pm2Process.name))} beside it` : ""}. Nothing was touched.`);
		}
	}),
	7899: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			D: function() {
				return tidyReleases;
			},
			o: function() {
				return tidyUnchanged;
			}
		});
		var errors = __webpack_require__(4873);
		var daemon_process = __webpack_require__(4796);
		var dump = __webpack_require__(237);
		var start_guard = __webpack_require__(7450);
		var promises_ = __webpack_require__(1455);
		var claim = __webpack_require__(2790);
		var release_current = __webpack_require__(6939);
		var external_node_path_ = __webpack_require__(6760);
		var proc = __webpack_require__(810);
		function processesInUse() {
			return (0, proc.SH)().filter((pid) => pid !== process.pid).flatMap((pid) => {
				let cwd = (0, proc.yS)(pid);
				let words = (0, proc.l0)(pid);
				let started = cwd === void 0 ? [] : words.map((word) => (0, external_node_path_.resolve)(cwd, word));
				return [
					cwd,
					(0, proc.md)(pid),
					...words,
					...started
				].flatMap((path) => path ? {
					pid,
					path
				} : []);
			});
		}
		function names(text, folder) {
			for (let at = text.indexOf(folder); at !== -1; at = text.indexOf(folder, at + 1)) {
				let next = text[at + folder.length];
				if (next === void 0 || /[/\s:]/.test(next)) return !0;
			}
			return !1;
		}
		var releases = __webpack_require__(6514);
		var remove = __webpack_require__(6004);
		async function prune({ releasesDirectory, namespace, keep, inUse, log }) {
			if (!Number.isInteger(keep) || keep < 1) throw new errors.eb(`keep-releases: ${keep} is not allowed. Use a whole number from 1.`);
			let root = await (0, promises_.realpath)(releasesDirectory).catch(() => releasesDirectory);
			await (0, claim.Ij)(root, namespace);
			let current = await (0, release_current.sH)(root);
			if (current.kind === "foreign") throw new errors.eb(current.mistake);
			let attempt = async (what, body) => {
				try {
					await body();
					return !0;
				} catch (error) {
					log.warning(`${what} could not be removed, the next run tries again: ${(0, errors.bD)(error)}`);
					return !1;
				}
			};
			await attempt("What killed runs left", () => (0, remove.g)(root, namespace, log));
			let whole = (await (0, releases.D8)(root)).filter(({ complete }) => complete);
			let reasons = await usedBy(inUse);
			let removed = [];
			let kept = [];
			for (let release of superfluous(whole, keep)) {
				let { name } = release;
				let why = whyKept(release) ?? reasons(release.directory);
				why === void 0 ? await attempt(name, () => (0, remove.v)(root, name)) && removed.push(name) : kept.push({
					name,
					why
				});
			}
			for (let { name, why } of kept) log.info(`Kept the old release ${name}: ${why}.`);
			removed.length > 0 && log.info(`Removed old releases: ${removed.join(", ")}.`);
			return {
				removed,
				kept
			};
		}
		async function isUntidy(releasesDirectory, keep) {
			let there = await (0, promises_.readdir)(releasesDirectory);
			let removing = await (0, promises_.readdir)((0, claim.AC)(releasesDirectory)).catch(() => []);
			if (there.some(releases.$9) || removing.length > 0) return !0;
			return superfluous((await (0, releases.D8)(releasesDirectory)).filter(({ complete }) => complete), keep).some((release) => whyKept(release) === void 0);
		}
		function superfluous(whole, keep) {
			let served = whole.filter((release) => release.served);
			let oldestKept = whole.findLastIndex((release) => served.slice(0, keep).includes(release));
			let lastFailed = whole.findIndex((release) => !release.served);
			let looksAt = served.length <= keep || lastFailed < oldestKept ? whole[lastFailed] : void 0;
			return whole.filter((release) => release !== looksAt && !served.slice(0, keep).includes(release));
		}
		function whyKept({ current, previous }) {
			if (current) return "it is the current one";
			return previous ? "it is the one before the current one" : void 0;
		}
		async function usedBy(inUse) {
			let given = await Promise.all(inUse.map((path) => (0, promises_.realpath)(path).catch(() => path)));
			let running = processesInUse();
			return (directory) => {
				if ([...given, ...inUse].some((path) => names(path, directory))) return "an app runs from it";
				let pm2Process = running.find(({ path }) => names(path, directory));
				return pm2Process && `process ${pm2Process.pid} runs from it`;
			};
		}
		var namespace_lock = __webpack_require__(23);
		async function tidyReleases({ namespace, keepReleases: keep, releasesDirectory, action }, directory, daemon, log) {
			try {
				await prune({
					releasesDirectory,
					namespace,
					keep,
					inUse: await pathsInUse(daemon, log),
					log
				});
				directory !== void 0 && action === "pm2-deploy" && log.outcome(`${directory} stays, so that you can look at it. It is removed when another release fails, or when it is older than the releases that are kept.`);
			} catch (error) {
				log.warning(`Old releases could not be removed, the next run tries again: ${(0, errors.bD)(error)}`);
			}
		}
		async function tidyUnchanged(wish, releasing) {
			if (releasing === void 0) return;
			let { namespace, log } = wish;
			try {
				if (!await isUntidy(releasing.releasesDirectory, releasing.keepReleases)) return;
				await (0, namespace_lock.P)({
					...wish,
					lockTimeout: 0
				}, async (_, daemon) => {
					daemon !== void 0 && await tidyReleases({
						...releasing,
						namespace
					}, void 0, daemon, log);
				});
			} catch (error) {
				let left = `Old releases were not removed; another run will: ${(0, errors.bD)(error)}`;
				error instanceof start_guard.BG ? log.debug(left) : log.warning(left);
			}
		}
		async function pathsInUse(daemon, log) {
			let running = (await (0, daemon_process.P9)(daemon)).map(({ settings }) => settings);
			let { entries } = await (0, dump.RF)(daemon.home, log);
			return [...running, ...entries].flatMap(({ pm_cwd, pm_exec_path }) => [pm_cwd, pm_exec_path]).filter((path) => typeof path == "string");
		}
	}),
	5669: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Jj: function() {
				return warnOfOtherSettings;
			},
			Wn: function() {
				return warnOfOtherApps;
			},
			f5: function() {
				return settingsOf;
			},
			ss: function() {
				return deployedWithOf;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _release_releases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6514);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3188);
		function deployedWithOf(inputs) {
			let { environment = null, ecosystem = null, workingDirectory = ".", passEnv } = inputs;
			return {
				environment,
				ecosystem,
				workingDirectory,
				passEnv
			};
		}
		function settingsOf(given, { deployedWith: was }, log) {
			let passEnv = given.passEnv.length > 0 ? given.passEnv : was?.passEnv ?? [];
			let settings = {
				environment: given.environment ?? was?.environment ?? void 0,
				ecosystem: given.ecosystem ?? was?.ecosystem ?? void 0,
				workingDirectory: given.workingDirectory ?? was?.workingDirectory ?? ".",
				passEnv
			};
			if (was === void 0) return settings;
			let now = deployedWithOf(settings);
			let taken = differing(deployedWithOf(given), now).filter((name) => inWords(now)[name] === inWords(was)[name]);
			taken.length > 0 && log.info(`As the release was deployed: ${said(now, taken)}.`);
			sayDifferent("The release was", was, now, log);
			return settings;
		}
		async function warnOfOtherSettings(releasesDirectory, inputs, log) {
			let current = (await (0, _release_releases_js__WEBPACK_IMPORTED_MODULE_1__.D8)(releasesDirectory)).find((release) => release.current);
			current?.deployedWith !== void 0 && sayDifferent("The current release was", current.deployedWith, deployedWithOf(inputs), log);
		}
		function warnOfOtherApps(names, record, inputs, log) {
			let now = deployedWithOf(inputs);
			let same = new Map();
			for (let name of names) {
				let last = record.apps[name]?.deployedWith;
				if (last === void 0) continue;
				let was = {
					...last,
					ecosystem: last.ecosystem ?? now.ecosystem
				};
				let key = Object.values(inWords(was)).join();
				let { apps } = same.get(key) ?? { apps: [] };
				same.set(key, {
					was,
					apps: [...apps, name]
				});
			}
			for (let { was, apps } of same.values()) sayDifferent(`${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_2__.p)(apps)} ${apps.length === 1 ? "was" : "were"}`, was, now, log);
		}
		function sayDifferent(which, was, now, log) {
			let names = differing(was, now).filter((name) => name !== "pass-env" || losesAny(was, now));
			names.length > 0 && log.warning(`${which} deployed with ${said(was, names)}; this step has ${said(now, names)}, and that holds. Is that intended?`);
		}
		function losesAny(was, now) {
			return was.passEnv.some((name) => !now.passEnv.includes(name));
		}
		function differing(one, other) {
			let [before, after] = [inWords(one), inWords(other)];
			return Object.keys(before).filter((name) => before[name] !== after[name]);
		}
		function said(settings, names) {
			return names.map((name) => inWords(settings)[name]).join(", ");
		}
		function inWords(settings) {
			let { environment, ecosystem, workingDirectory, passEnv } = settings;
			let word = (name, value) => value === null || value === "" ? `no ${name}` : `${name} ${JSON.stringify(value)}`;
			return {
				environment: word("environment", environment),
				ecosystem: word("ecosystem", ecosystem),
				"working-directory": word("working-directory", (0, node_path__WEBPACK_IMPORTED_MODULE_0__.normalize)(workingDirectory)),
				"pass-env": word("pass-env", passEnv.join(", "))
			};
		}
	}),
	23: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			P: function() {
				return withNamespaceLock;
			},
			i: function() {
				return recoverKilledStep;
			}
		});
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7626);
		var _pm2_daemon_daemon_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3121);
		var _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3550);
		var _pm2_plan_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(509);
		var _recovery_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2093);
		var _recovery_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7348);
		var _recovery_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8270);
		async function withNamespaceLock(wish, body) {
			let { home, namespace, also = [], lockTimeout, env, log, action, kind } = wish;
			let connecting = wish.connecting ?? (() => (0, _pm2_daemon_daemon_js__WEBPACK_IMPORTED_MODULE_1__.L)(home));
			let session = {
				directory: home.locks,
				history: home.history,
				name: namespace,
				also,
				timeout: lockTimeout,
				kind,
				holder: (0, _recovery_journal_js__WEBPACK_IMPORTED_MODULE_4__.Jz)(env, action),
				log
			};
			return (0, _recovery_session_js__WEBPACK_IMPORTED_MODULE_6__.f)(session, async (held) => {
				let daemon = await connecting();
				held.lost.addEventListener("abort", () => daemon?.close());
				try {
					return await body(held, daemon);
				} finally {
					daemon?.close();
				}
			});
		}
		async function recoverKilledStep(wish) {
			let { home, namespace, log } = wish;
			await (0, _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_2__.AA)(home);
			let files = (0, _recovery_journal_js__WEBPACK_IMPORTED_MODULE_4__.tY)(home.locks, namespace);
			let unread = await (0, _recovery_lease_js__WEBPACK_IMPORTED_MODULE_5__.Ms)(files);
			unread !== void 0 && log.warning(unread);
			if (!(await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__.$B)(files.journal) || await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__.$B)(files.report)) && !await (0, _recovery_lease_js__WEBPACK_IMPORTED_MODULE_5__.nZ)(files)) return;
			await (0, _pm2_plan_record_js__WEBPACK_IMPORTED_MODULE_3__.H7)(home, namespace, await (0, _pm2_plan_record_js__WEBPACK_IMPORTED_MODULE_3__.bq)(home, namespace));
			if (!wish.dryRun) return withNamespaceLock(wish, async () => {});
			log.warning(`Another step is working on ${namespace}, or was killed while it did. The next run that is not a dry run puts right what it left.`);
		}
	}),
	8875: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			tv: function() {
				return checkProcessCount;
			},
			z8: function() {
				return report;
			},
			HS: function() {
				return sayNothingRuns;
			},
			u0: function() {
				return versionsNow;
			}
		});
		var errors = __webpack_require__(4873);
		var daemon_daemon = __webpack_require__(3121);
		var daemon_home = __webpack_require__(3550);
		var process = __webpack_require__(4796);
		var dump = __webpack_require__(237);
		var amounts = __webpack_require__(243);
		var template = __webpack_require__(1905);
		function rowsOf(current, namespace) {
			return current.filter((p) => p.namespace === namespace && !(0, template.Xe)(p)).map(process.Qu);
		}
		function processTable(title, rows) {
			return {
				title,
				columns: [
					"id",
					"name",
					"status",
					"pid",
					"restarts",
					"version",
					"uptime",
					"memory",
					"cpu"
				],
				rows: rows.map((row) => [
					String(row.id),
					row.name,
					row.status,
					row.pid === 0 ? "" : String(row.pid),
					String(row.restarts),
					row.version ?? "",
					row.uptimeMs === null ? "" : (0, amounts.p0)(row.uptimeMs),
					row.memoryBytes === 0 ? "" : `${(row.memoryBytes / 1024 ** 2).toFixed(0)} MB`,
					`${row.cpuPercent} %`
				])
			};
		}
		async function showProcesses(title, current, namespace, log) {
			let rows = rowsOf(current, namespace);
			await log.group(`${title} (${rows.length})`, () => {
				rows.length === 0 && log.info(`No processes in the namespace ${namespace}.`);
				log.table(processTable(title, rows));
			});
		}
		function foreignChanges(before, after, isOwn) {
			let foreign = before.filter((pm2Process) => !isOwn(pm2Process) && !(0, template.Xe)(pm2Process));
			let exchanged = foreign.filter((pm2Process) => isExchanged(pm2Process, before, after));
			let exchanges = [...new Map(exchanged.map((p) => [JSON.stringify([p.namespace, p.name]), p])).values()].map(({ name, namespace }) => ({
				sentence: `${name} (namespace ${namespace}) runs in new processes: it was deployed or restarted.`,
				ordinary: !0
			}));
			let others = foreign.filter((pm2Process) => !exchanged.includes(pm2Process)).flatMap((pm2Process) => {
				let who = `${pm2Process.name} (id ${pm2Process.id}, namespace ${pm2Process.namespace})`;
				let now = after.find((candidate) => (0, process.dI)(candidate, pm2Process));
				if (now === void 0) return [`${who} is gone from PM2's list.`];
				if (now.restarts !== pm2Process.restarts || now.pid !== pm2Process.pid) return [`${who} was restarted: pid ${pm2Process.pid} → ${now.pid}, restarts ${pm2Process.restarts} → ${now.restarts}.`];
				return [];
			}).map((sentence) => ({
				sentence,
				ordinary: !1
			}));
			return [...exchanges, ...others];
		}
		function isExchanged(pm2Process, before, after) {
			if (after.some((candidate) => (0, process.dI)(candidate, pm2Process))) return !1;
			let sameApp = (p) => p.name === pm2Process.name && p.namespace === pm2Process.namespace;
			let then = before.filter((p) => sameApp(p) && p.pid > 0);
			let now = after.filter((p) => sameApp(p) && (0, process.Np)(p));
			return now.length > 0 && now.length >= then.length;
		}
		var selection_selection = __webpack_require__(5963);
		var phrases = __webpack_require__(3188);
		function shownNamespaces({ namespace, alsoOwn }, before) {
			let others = alsoOwn === void 0 ? [] : before.filter(alsoOwn).map((p) => p.namespace);
			return [...new Set(others)].filter((other) => other !== namespace).concat(namespace);
		}
		async function report(reporting, body) {
			let { home, log, output } = reporting;
			let before = await look(home);
			await warnWithoutDaemon(home, log);
			let shown = shownNamespaces(reporting, before);
			let rows = shown.flatMap((namespace) => rowsOf(before, namespace));
			output({
				before: rows,
				after: rows
			});
			for (let namespace of shown) await showProcesses(`Before: namespace ${namespace}`, before, namespace, log);
			try {
				await body(before);
			} finally {
				await showAfter(reporting, before).catch((error) => log.warning(`The state after the step could not be read: ${(0, errors.bD)(error)}`));
			}
		}
		async function warnWithoutDaemon(home, log) {
			if (await (0, daemon_home.zV)(home) !== void 0) return;
			let { entries } = await (0, dump.RF)(home, log).catch(() => ({ entries: [] }));
			if (entries.length === 0) return log.info(`No PM2 daemon runs in ${home.path}, so none of its apps run.`);
			let namespaces = [...new Set(entries.map(dump.j_))].map((name) => JSON.stringify(name));
			log.warning(`No PM2 daemon runs in ${home.path}, so none of its apps run. Its dump holds ${(0, phrases.h)(entries.length, "process")} of ${(0, phrases.p)(namespaces)}: pm2 resurrect, as the user who owns it, starts them.`);
		}
		async function showAfter(reporting, before) {
			let { home, namespace, log, output, alsoOwn = () => !1 } = reporting;
			let after = await look(home);
			let shown = shownNamespaces(reporting, before);
			output({ after: shown.flatMap((one) => rowsOf(after, one)) });
			for (let one of shown) await showProcesses(`After: namespace ${one}`, after, one, log);
			let isOwn = (pm2Process) => pm2Process.namespace === namespace || alsoOwn(pm2Process);
			for (let { sentence, ordinary } of foreignChanges(before, after, isOwn)) ordinary ? log.info(`Another project's step, while this one ran: ${sentence}`) : log.warning(`Not by this step, but while it ran: ${sentence}`);
		}
		async function versionsNow({ home, namespace }, names) {
			let own = (await look(home)).filter((p) => p.namespace === namespace && (0, process.Np)(p));
			let versions = Object.fromEntries(names.map((name) => [name, own.find((p) => p.name === name)?.version ?? null]));
			let [first = null, ...others] = new Set(Object.values(versions));
			return {
				version: others.length === 0 ? first ?? "" : "",
				versions
			};
		}
		async function look(home) {
			let daemon = await (0, daemon_daemon.L)(home);
			try {
				return await (0, process.P9)(daemon);
			} finally {
				daemon?.close();
			}
		}
		async function checkProcessCount({ home, namespace, log }, inputs) {
			let expected = inputs.expectProcesses;
			if (expected === void 0) return;
			let selection = {
				namespace,
				pattern: inputs.namePattern
			};
			let running = (await look(home)).filter((p) => (0, selection_selection.ko)(selection, p) && (0, process.Np)(p)).length;
			if (running !== expected) throw new errors.pH(`expect-processes is ${expected}, but ${(0, phrases.h)(running, "process")} of the selection ${running === 1 ? "runs" : "run"}.`);
			log.info(`Running: ${(0, phrases.h)(running, "process")}, as expect-processes says.`);
		}
		function sayNothingRuns({ namespace, log }, current, pattern) {
			let there = (0, selection_selection.EO)(current);
			current.length === 0 || there.includes(namespace) ? log.info(`Nothing of ${namespace} that "${pattern.text}" selects runs.${thereAre((0, selection_selection.wX)(current, namespace))}`) : log.warning(`The daemon has no process of the namespace ${namespace}, so nothing was stopped. It has processes of ${there.join(", ")}.`);
		}
		function thereAre(names) {
			return names.length === 0 ? "" : ` There are ${(0, phrases.p)(names)}.`;
		}
	}),
	9464: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$o: function() {
				return portTold;
			},
			np: function() {
				return withOwnPorts;
			},
			qq: function() {
				return overlapping;
			}
		});
		var _proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);
		function portTold(pm2Process, variable) {
			let told = (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.ht)(pm2Process.pid).get(variable) ?? (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.ht)(pm2Process)[variable] ?? "";
			return /^\d{1,5}$/.test(told) ? Number(told) : void 0;
		}
		function overlapping(items) {
			return items.flatMap((item) => {
				let { port } = item;
				if (port?.from === void 0) return [];
				return [{
					item,
					...port,
					from: port.from
				}];
			});
		}
		function withOwnPorts(definitions, items) {
			let told = items.flatMap(({ name, port }) => {
				let definition = definitions.get(name);
				if (port === void 0 || definition === void 0) return [];
				let number = port.from === void 0 ? {} : { [(0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.k8)(definition)]: 0 };
				let env = {
					...definition.env,
					[port.variable]: String(port.to),
					...number
				};
				return [[name, {
					...definition,
					env
				}]];
			});
			return new Map([...definitions, ...told]);
		}
	}),
	8838: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			keepPorts: function() {
				return keepPorts;
			},
			planPorts: function() {
				return planPorts;
			},
			unfitForOverlap: function() {
				return unfitForOverlap;
			}
		});
		var _daemon_ports_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(634);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);
		var _upstream_include_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7216);
		var _own_port_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9464);
		function unfitForOverlap({ pairs }, apps) {
			return apps.filter(({ name }) => pairs.has(name)).flatMap((app) => {
				let because = (why) => `Input "overlap" names the app "${app.name}": ${why}`;
				if (app.cluster) return because("it runs in cluster mode, and is replaced worker by worker without a gap as it is. Leave it out.");
				if (app.oneShot) return because("it runs once, and serves nothing. Leave it out.");
				if (app.workers > 1) return because(`it has ${app.workers} instances, and a port of the pair is for one process. Use instances: 1, or cluster mode.`);
				if (app.incrementing) return because("PM2 would change its port by increment_var. Remove that from its entry.");
				return [];
			});
		}
		async function planPorts(plan, wish) {
			let mistakes = [];
			return {
				plan: await Promise.all(plan.map(async (item) => {
					let pair = wish.pairs.get(item.name);
					if (pair === void 0 || ![
						"start",
						"restart",
						"replace"
					].includes(item.action)) return item;
					let found = await portFor(item, pair, wish);
					"wrong" in found && mistakes.push(`${item.name}: ${found.wrong}`);
					return "wrong" in found ? item : {
						...item,
						port: found,
						why: `${item.why}; ${inWords(found)}`
					};
				})),
				mistakes
			};
		}
		function inWords({ from, to }) {
			return from === void 0 ? `on port ${to}, which the proxy's file names` : `on port ${to}, beside the old process on port ${from}`;
		}
		async function portFor({ action, old }, pair, { variable, file, text }) {
			let times = pair.map((port) => (0, _upstream_include_js__WEBPACK_IMPORTED_MODULE_2__.timesNamed)(text, port));
			let named = pair[times.indexOf(1)];
			if (named === void 0 || times[0] === times[1] || times.some((count) => count > 1)) return { wrong: `the upstream file ${file} names port ${pair[0]} ${times[0]} times and port ${pair[1]} ${times[1]} times, comments left out. It must name one of them, once, as in "server 127.0.0.1:${pair[0]};".` };
			let living = old.filter(_daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.Np);
			let inUse = await inUseBy(living, pair, variable);
			if (typeof inUse == "object") return inUse;
			if (inUse !== void 0 && inUse !== named) return { wrong: `its process listens on port ${inUse}, but the upstream file ${file} names port ${named}. Make that right by hand first.` };
			let other = named === pair[0] ? pair[1] : pair[0];
			let to = action === "replace" ? other : named;
			let holders = (await (0, _daemon_ports_js__WEBPACK_IMPORTED_MODULE_0__.b6)(to, living[0]?.pid ?? 0)).others;
			if (holders.length > 0) return { wrong: `port ${to}, which its new process is to have, is held by ${holders.join(", ")}. Stop that, or name another pair.` };
			return {
				variable,
				pair,
				to,
				...action === "replace" ? { from: named } : {}
			};
		}
		async function inUseBy(living, pair, variable) {
			let [one] = living;
			if (one === void 0) return;
			if (living.length > 1) return { wrong: `it has ${living.length} processes, and a port of the pair is for one.` };
			let told = (0, _own_port_js__WEBPACK_IMPORTED_MODULE_3__.$o)(one, variable);
			if (told === void 0) return { wrong: `its process (pid ${one.pid}) was told no port by the variable ${variable}. Deploy it once without overlap with that in its env, or name the right one by overlap-variable.` };
			if (!pair.includes(told)) return { wrong: `its process was told port ${told} by ${variable}, which is none of the pair ${pair.join(", ")}.` };
			let { own, others } = await (0, _daemon_ports_js__WEBPACK_IMPORTED_MODULE_0__.b6)(told, one.pid);
			if (own) return told;
			return { wrong: `its process was told port ${told} by ${variable}, and does not listen there${others.length > 0 ? `; ${others.join(", ")} does` : ""}.` };
		}
		function keepPorts(plan, { apps }) {
			return plan.map((item) => {
				let was = apps[item.name]?.ownPort;
				if (was === void 0 || item.port !== void 0 || item.app === void 0) return item;
				if (!["start", "restart"].includes(item.action)) return item;
				let text = item.app.env[was.variable];
				let declared = text === void 0 ? void 0 : Number(text);
				if (declared !== void 0 && !was.pair.includes(declared)) return item;
				let [living] = item.old.filter(_daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.Np);
				let now = living && (0, _own_port_js__WEBPACK_IMPORTED_MODULE_3__.$o)(living, was.variable);
				let to = now !== void 0 && was.pair.includes(now) ? now : was.to;
				let said = to === declared ? "" : `; it keeps port ${to}, which its proxy leads to`;
				let port = {
					variable: was.variable,
					pair: was.pair,
					to
				};
				return {
					...item,
					port,
					why: `${item.why}${said}`
				};
			});
		}
	}),
	7891: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			F5: function() {
				return shapeOf;
			},
			FI: function() {
				return touched;
			},
			Lq: function() {
				return planRows;
			},
			MZ: function() {
				return affectedBy;
			},
			Np: function() {
				return gapReason;
			},
			bJ: function() {
				return planDeploy;
			},
			k0: function() {
				return planTable;
			}
		});
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3188);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);
		var _selection_selection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5963);
		var _start_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7791);
		var _start_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1905);
		function shapeOf(processes) {
			let [first] = processes;
			if (first === void 0) return;
			let { settings } = first;
			return {
				workers: processes.length,
				cluster: processes.every((pm2Process) => pm2Process.mode === "cluster"),
				oneShot: first.oneShot,
				saysReady: (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__.us)(settings),
				incrementing: typeof settings.increment_var == "string",
				cwd: String(settings.pm_cwd),
				script: String(settings.pm_exec_path)
			};
		}
		function planDeploy(apps, current, record, options) {
			let { namespace } = options.selection;
			let own = current.filter((p) => (0, _selection_selection_js__WEBPACK_IMPORTED_MODULE_4__.ko)(options.selection, p) && !(0, _start_template_js__WEBPACK_IMPORTED_MODULE_3__.Fl)(p, namespace));
			let planned = apps.map((app) => planApp(app, own.filter((pm2Process) => pm2Process.name === app.name), record.apps[app.name], options));
			return options.only === void 0 ? [...planned, ...planOthers(apps, own, record, options)] : planned;
		}
		function planApp(app, old, last, options) {
			let from = old.length === 0 ? null : label(last?.release ?? null, old[0]?.version ?? null);
			let to = label(options.release, app.version);
			let item = (action, why) => ({
				name: app.name,
				action,
				why,
				from,
				to,
				app,
				old
			});
			if (old.length === 0) return item("start", "it does not run yet");
			let why = whyChanged(app, old, last, options);
			if (why === void 0) return item("unchanged", sameness(app, options));
			let beside = options.beside?.includes(app.name) ?? !1;
			let gap = gapReason(app, old, options.strategy, beside);
			return gap === void 0 ? item("replace", why) : item("restart", `${why}; ${gap}`);
		}
		function sameness({ version }, { release }) {
			return version === null && release === null ? "same definition and workers; without release and version, new code cannot be noticed" : "same definition, release, version and workers";
		}
		function whyChanged(app, old, last, { when, release }) {
			if (when === "always") return "asked for by when: always";
			if (last === void 0) return "no record of an earlier deploy";
			if (last.release !== release) return `release ${short(last.release)} → ${short(release)}${otherVariables(app, last)}`;
			if (last.definition !== app.hash) return `its definition changed${changedParts(app, last)}`;
			if (last.version !== app.version) return `version ${last.version} → ${app.version}`;
			if (old.length !== app.workers) return `${old.length} of ${app.workers} workers`;
			if (app.oneShot) return;
			let down = old.filter((pm2Process) => !(0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.Np)(pm2Process));
			if (down.length > 0) return `${down.length} of ${old.length} ${down[0]?.status}`;
			let lost = old.filter(_start_folder_js__WEBPACK_IMPORTED_MODULE_2__.B);
			return lost.length === 0 ? void 0 : `${lost.length} of ${old.length} in a folder that was deleted or replaced`;
		}
		function otherVariables(app, { hashes }) {
			if (hashes === void 0) return "";
			let isVariable = (name) => name.startsWith("env ");
			let gone = Object.keys(hashes).filter((name) => isVariable(name) && !(name in app.hashes));
			let come = Object.keys(app.hashes).filter((name) => isVariable(name) && !(name in hashes));
			let said = [...gone.length === 0 ? [] : [`without ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__.p)(gone)}`], ...come.length === 0 ? [] : [`with ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__.p)(come)}`]];
			return said.length === 0 ? "" : `, ${said.join(", ")}`;
		}
		function changedParts(app, { hashes }) {
			if (hashes === void 0) return "";
			let changed = [...new Set([...Object.keys(hashes), ...Object.keys(app.hashes)])].filter((name) => hashes[name] !== app.hashes[name]);
			return changed.length === 0 ? "" : `: ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__.p)(changed)}`;
		}
		function gapReason(app, old, strategy, beside = !1) {
			if (strategy === "restart") return "with a gap, as the strategy says";
			if (app.oneShot) return "it runs once";
			if (beside) return old.some(_daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.Np) ? void 0 : "it does not run";
			if (!app.cluster) return "with a gap: in fork mode the old process ends before the new one starts";
			if (app.incrementing) return "with a gap, since its increment_var would shift";
			if (old.some((pm2Process) => pm2Process.mode !== "cluster")) return "with a gap, since it ran in fork mode";
			if (!old.some(_daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.Np)) return "none of its workers runs";
		}
		function planOthers(apps, own, record, { prune }) {
			let what = "the ecosystem file does not have it";
			return [...new Set(own.map((pm2Process) => pm2Process.name))].filter((name) => !apps.some((app) => app.name === name)).map((name) => {
				let old = own.filter((pm2Process) => pm2Process.name === name);
				let from = label(record.apps[name]?.release ?? null, old[0]?.version ?? null);
				return {
					name,
					...prune ? {
						action: "prune",
						why: what,
						to: null
					} : {
						action: "kept",
						why: `${what}; pm2-deploy with prune: true deletes it`,
						to: from
					},
					from,
					old
				};
			});
		}
		function affectedBy(plan) {
			return touched(plan).flatMap((item) => item.old.map((pm2Process) => pm2Process.name));
		}
		function touched(plan) {
			return plan.filter(({ action }) => action !== "unchanged" && action !== "kept");
		}
		function planRows(plan) {
			return plan.map(({ name, action, why, from, to }) => ({
				app: name,
				action,
				why,
				from,
				to
			}));
		}
		function planTable(plan) {
			return {
				title: "Plan",
				columns: [
					"app",
					"action",
					"processes",
					"from",
					"to",
					"why"
				],
				rows: plan.map(({ name, action, why, from, to, old, app }) => [
					name,
					action,
					`${old.length} → ${action === "prune" ? 0 : app?.workers ?? old.length}`,
					from ?? "",
					to ?? "",
					why
				])
			};
		}
		function label(release, version) {
			let text = [release === null ? "" : short(release), version === null ? "" : `v${version}`].filter((part) => part !== "").join(" ");
			return text === "" ? null : text;
		}
		function short(release) {
			if (release === null) return "none";
			return /^[0-9a-f]{40}$/.test(release) ? release.slice(0, 7) : release;
		}
	}),
	6e3: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			G: function() {
				return healthAt;
			},
			m: function() {
				return untilListening;
			}
		});
		var _proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4698);
		var _daemon_ports_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(634);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4796);
		var _steady_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5247);
		function healthAt(health, apps) {
			if (apps.length === 0) return health;
			let portFor = (asked) => apps.find(({ pair }) => pair.includes(asked))?.port ?? asked;
			let urls = health.urls.map((text) => {
				let url = new URL(text);
				url.port !== "" && (url.port = String(portFor(Number(url.port))));
				return url.port === new URL(text).port ? text : url.href;
			});
			let tcp = health.tcp.map((target) => target.replace(/\d+$/, (port) => String(portFor(Number(port)))));
			return {
				...health,
				urls,
				tcp
			};
		}
		async function untilListening(daemon, worker, { to: port, variable, timeout }) {
			let others = [];
			if (await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(async () => {
				let now = (await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon)).find((p) => (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__.dI)(p, worker));
				if (now === void 0 || now.restarts > worker.restarts || !(0, _proc_js__WEBPACK_IMPORTED_MODULE_0__._n)(now.pid)) return !0;
				let listeners = await (0, _daemon_ports_js__WEBPACK_IMPORTED_MODULE_2__.b6)(port, now.pid);
				others = listeners.others;
				return listeners.own;
			}, {
				within: timeout * 1e3,
				every: 100
			})) return;
			throw new _steady_js__WEBPACK_IMPORTED_MODULE_4__.O(worker, `does not listen on port ${port}, which it is told by ${variable}${others.length > 0 ? `; ${others.join(", ")} does` : ""}`);
		}
	}),
	5247: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			O: function() {
				return NotSteady;
			},
			e: function() {
				return waitUntilSteady;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2435);
		var _proc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(810);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1209);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
		var _start_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1518);
		class NotSteady extends _errors_js__WEBPACK_IMPORTED_MODULE_6__.pH {
			process;
			constructor(pm2Process, why) {
				super(`${pm2Process.name} (id ${pm2Process.id}) ${why}`);
				this.process = pm2Process;
			}
		}
		async function waitUntilSteady(daemon, events, workers, { readyTimeout, stableSeconds, stop }) {
			let begun = performance.now();
			let readySince = new Map();
			let deadSince = new Map();
			for (;;) {
				stop?.throwIfAborted();
				let current = await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon);
				let now = performance.now();
				for (let worker of workers) {
					let verdict = judge(worker, current.find((p) => (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.dI)(p, worker)), events);
					if (verdict === "dead") {
						readySince.delete(worker);
						let since = deadSince.get(worker) ?? now;
						deadSince.set(worker, since);
						if (now - since > 1e3) throw new NotSteady(worker, "is listed as online, but its process is dead");
					} else if (verdict === "waiting") {
						if (now - begun > readyTimeout * 1e3) throw new NotSteady(worker, lateReason(worker, readyTimeout));
					} else readySince.has(worker) || readySince.set(worker, verdict === "done" ? -Infinity : now);
				}
				if (workers.map((worker) => readySince.get(worker) ?? Infinity).every((moment) => now - moment >= stableSeconds * 1e3)) return;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(150);
			}
		}
		function judge(worker, now, events) {
			if (now === void 0) throw new NotSteady(worker, "is gone from PM2's list");
			if (worker.oneShot) return judgeOneShot(worker, now, events);
			let exit = exitOf(worker, events);
			if (exit !== void 0) throw new NotSteady(now, explained(worker, "died", causeOf(worker, events, exit.exitCode)));
			if (now.restarts > worker.restarts || worker.pid > 0 && now.pid !== worker.pid && now.pid > 0) throw new NotSteady(now, explained(worker, "died and was restarted by PM2", causeOf(worker, events)));
			if ([
				"errored",
				"stopped",
				"stopping",
				"waiting restart"
			].includes(now.status)) throw new NotSteady(now, explained(worker, `is ${now.status}`, causeOf(worker, events, Number(now.settings.exit_code))));
			if (now.status !== "online") return "waiting";
			if (!(0, _proc_js__WEBPACK_IMPORTED_MODULE_2__._n)(now.pid)) return "dead";
			return (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.us)(worker.settings) && !saidReady(worker, events) ? "waiting" : "ready";
		}
		function exitOf(worker, events) {
			return lifeOf(worker, events).find(({ event }) => event === "exit");
		}
		function endByItself(worker, events) {
			return lifeOf(worker, events).find(({ event, status }, at, all) => event === "exit" && status !== "stopping" && all[at - 1]?.status !== "stopping");
		}
		function lifeOf(worker, { seen }) {
			let own = (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_5__.we)(worker).worker;
			return seen.filter((one) => one.topic === "process:event" && one.id === worker.id && one.worker === own);
		}
		function causeOf({ id, settings }, { seen }, exitCode) {
			let thrown = seen.find((event) => event.id === id && event.topic === "process:exception")?.text;
			if (thrown !== void 0) return ` of an uncaught error: ${(0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_3__.KB)((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_3__.VX)(settings))(thrown.split("\n")[0] ?? "").slice(0, 200)}`;
			return exitCode ? ` with exit code ${exitCode}` : "";
		}
		function judgeOneShot(worker, now, events) {
			let { exit_code: exitCode } = now.settings;
			if ((0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.uW)(now.settings)) return "done";
			let end = (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(worker.settings) ? endByItself(worker, events) : void 0;
			if (end !== void 0) {
				let cause = causeOf(worker, events, end.exitCode);
				if (cause === "") return "done";
				throw new NotSteady(now, `ended${cause}`);
			}
			if (now.status === "online" || now.status === "launching") return (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.us)(worker.settings) && saidReady(worker, events) ? "ready" : "waiting";
			let cause = causeOf(worker, events, Number(exitCode ?? 0));
			if (cause === "" && (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(worker.settings) && lifeOf(worker, events).length > 0) return "waiting";
			if (cause === "" && now.status === "stopped") return "done";
			throw new NotSteady(now, `ended${cause}`);
		}
		function explained(worker, what, cause) {
			if (cause !== "" || !(0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(worker.settings)) return `${what}${cause}`;
			return `was restarted while this step watched it, by its clock (cron_restart ${JSON.stringify(worker.settings.cron_restart)}) or because it died: it cannot stay up for stable-seconds. Give it a slower clock, or this step fewer stable-seconds`;
		}
		function saidReady(worker, events) {
			return events.seen.some((event) => event.id === worker.id && event.message === "ready");
		}
		function lateReason(worker, timeout) {
			if (worker.oneShot && (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(worker.settings)) return `has not come to its end by itself within ${timeout} s: its clock (cron_restart ${JSON.stringify(worker.settings.cron_restart)}) ends it before, or it takes longer. Give it a slower clock, or raise ready-timeout`;
			if (worker.oneShot) return `still runs after ${timeout} s, but an app that is not restarted must end with exit code 0. Raise ready-timeout, or, if it is to keep running, let it say that it is ready (wait_ready)`;
			return (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.us)(worker.settings) ? `did not say that it is ready within ${timeout} s (its entry has wait_ready)` : `was not online within ${timeout} s`;
		}
	}),
	6201: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			aK: function() {
				return nameUnlisted;
			},
			cD: function() {
				return endableUnlisted;
			},
			fw: function() {
				return endAllUnlisted;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
		var _daemon_daemon_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3121);
		var _daemon_end_unlisted_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3295);
		var _daemon_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3550);
		var _daemon_unlisted_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6195);
		let selected = ({ namespace, pattern }) => (worker) => worker.namespace === namespace && pattern.matches(worker.name);
		async function endableUnlisted(daemon, selection) {
			let workers = await (0, _daemon_unlisted_js__WEBPACK_IMPORTED_MODULE_4__.Em)(daemon, selected(selection));
			let others = workers.filter(({ deploy }) => deploy === void 0);
			if (others.length === 0) return workers;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`Nothing was stopped: PM2's daemon has started processes that its list lacks, and that no step of these actions started: ${(0, _daemon_end_unlisted_js__WEBPACK_IMPORTED_MODULE_2__.kA)(others)}. They would go on answering after this stop. End them by hand, then run this again: ${(0, _daemon_end_unlisted_js__WEBPACK_IMPORTED_MODULE_2__.ph)(others)}`);
		}
		async function endAllUnlisted(daemon, selection, log) {
			let workers = await endableUnlisted(daemon, selection);
			let left = await (0, _daemon_end_unlisted_js__WEBPACK_IMPORTED_MODULE_2__.Ax)(daemon, workers);
			let ended = workers.filter((worker) => !left.includes(worker));
			ended.length > 0 && log.warning(`Ended as well, since PM2's list lacked it and it went on answering: ${(0, _daemon_end_unlisted_js__WEBPACK_IMPORTED_MODULE_2__.kA)(ended)}.`);
			if (left.length === 0) return ended;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.pH(`PM2's list lacks it, and it goes on answering: ${(0, _daemon_end_unlisted_js__WEBPACK_IMPORTED_MODULE_2__.kA)(left)}. This step could not end it. By hand: ${(0, _daemon_end_unlisted_js__WEBPACK_IMPORTED_MODULE_2__.ph)(left)}`);
		}
		async function nameUnlisted(home, current, selection, log) {
			let pid = await (0, _daemon_home_js__WEBPACK_IMPORTED_MODULE_3__.zV)(home);
			let listed = new Set(current.map((pm2Process) => pm2Process.pid));
			if (pid === void 0 || (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.LU)(pid).every((child) => listed.has(child))) return;
			let daemon = await (0, _daemon_daemon_js__WEBPACK_IMPORTED_MODULE_1__.L)(home);
			try {
				let workers = daemon === void 0 ? [] : await (0, _daemon_unlisted_js__WEBPACK_IMPORTED_MODULE_4__.Em)(daemon, selected(selection));
				workers.length > 0 && log.warning(`Processes that PM2's list lacks go on answering, whatever this step does: ${(0, _daemon_end_unlisted_js__WEBPACK_IMPORTED_MODULE_2__.kA)(workers)}. No command of PM2 reaches them. To end them: ${(0, _daemon_end_unlisted_js__WEBPACK_IMPORTED_MODULE_2__.ph)(workers)}`);
			} finally {
				daemon?.close();
			}
		}
	}),
	7286: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { G: function() {
			return quietYaml;
		} });
		let quietYaml = { logLevel: "error" };
	}),
	5623: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { w: function() {
			return endWhenInterrupted;
		} });
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		let interruptions = ["SIGINT", "SIGTERM"];
		let held = new Set();
		function endWhenInterrupted(lock) {
			if (held.size === 0) for (let signal of interruptions) process.on(signal, end);
			held.add(lock);
			return () => {
				held.delete(lock);
				if (held.size === 0) for (let signal of interruptions) process.off(signal, end);
			};
		}
		function end(signal) {
			let unsettled = [...held].filter((lock) => lock.unsettled()).map(({ name }) => name);
			let [first] = held;
			first?.log.warning(unsettled.length === 0 ? `Interrupted (${signal}), with nothing to undo.` : `Interrupted (${signal}). Its guard now puts right what this step began; the next step that takes the lock of ${unsettled.join(" or ")} says what was done.`);
			process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal]);
		}
	}),
	8270: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { f: function() {
			return withSession;
		} });
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
		var _history_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(144);
		var _guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9023);
		var _interruption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5623);
		var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2093);
		var _start_guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7450);
		async function withSession(options, body) {
			let { directory, name, kind, holder, log } = options;
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qm)(directory);
			let files = (0, _journal_js__WEBPACK_IMPORTED_MODULE_5__.tY)(directory, name);
			let guard = (0, _start_guard_js__WEBPACK_IMPORTED_MODULE_6__.mC)(options);
			let { output } = guard;
			let exited = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(output, "close");
			exited.catch(() => {});
			try {
				await log.phase(_history_steps_js__WEBPACK_IMPORTED_MODULE_2__.l4.lock, () => (0, _start_guard_js__WEBPACK_IMPORTED_MODULE_6__.bh)(guard, options));
				output.resume();
			} catch (error) {
				guard.orders.end();
				throw error;
			}
			let done = !1;
			let unsettled = !1;
			let released = (0, _interruption_js__WEBPACK_IMPORTED_MODULE_4__.w)({
				name,
				unsettled: () => unsettled,
				log
			});
			let loss = new AbortController();
			let lost = exited.then(() => {
				if (done) return;
				let failure = new _errors_js__WEBPACK_IMPORTED_MODULE_7__.pH("The guard of this step was killed, so this step stops at once: nothing would undo it, and another run may hold the lock by now. The next run puts things right.");
				loss.abort(failure);
				throw failure;
			});
			lost.catch(() => {});
			try {
				let work = body({
					record: async (state) => {
						loss.signal.throwIfAborted();
						unsettled = !0;
						await (0, _journal_js__WEBPACK_IMPORTED_MODULE_5__.fY)(files.journal, {
							version: 1,
							kind,
							holder,
							state
						});
					},
					settle: async () => {
						loss.signal.throwIfAborted();
						await (0, _journal_js__WEBPACK_IMPORTED_MODULE_5__.Sw)(files.journal);
						unsettled = !1;
					},
					unsettled: () => unsettled,
					lost: loss.signal
				});
				work.catch(() => {});
				await Promise.race([work, lost]);
				return await work;
			} finally {
				done = !0;
				released();
				guard.orders.end(`${_guard_js__WEBPACK_IMPORTED_MODULE_3__.stepEnded}\n`);
				await exited;
				let report = loss.signal.aborted ? [] : await (0, _journal_js__WEBPACK_IMPORTED_MODULE_5__.tL)(files.report);
				if (report.length > 0) {
					(0, _start_guard_js__WEBPACK_IMPORTED_MODULE_6__.WU)(report, log);
					await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qw)(files.report);
				}
			}
		}
	})
};
