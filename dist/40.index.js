"use strict";
exports.id = 40;
exports.ids = [40];
exports.modules = {
	4538: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { i: function() {
			return readDeployableApps;
		} });
		var external_node_path_ = __webpack_require__(6760);
		var picomatch = __webpack_require__(4006);
		var picomatch_default = __webpack_require__.n(picomatch);
		var errors = __webpack_require__(4873);
		var promises_ = __webpack_require__(1455);
		var whole_file = __webpack_require__(2494);
		var daemon_process = __webpack_require__(4796);
		var template = __webpack_require__(5067);
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
				let other = current.find((process) => process.namespace !== selection.namespace && process.mode === "cluster" && (0, daemon_process.Np)(process) && portOf(process.settings.env) === port);
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
		var external_node_os_ = __webpack_require__(8161);
		function throughCurrent(value, current) {
			if (current === void 0) return value;
			if (typeof value == "string") return current.links.reduce((text, link) => text.replace(asPath(link), (_, before) => before + current.directory), value);
			if (Array.isArray(value)) return value.map((each) => throughCurrent(each, current));
			if (typeof value != "object" || !value) return value;
			return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, throughCurrent(each, current)]));
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
		function generatedEntry(raw, { name, cwd, script, declared, namespace, home }) {
			let kept = Object.entries(raw).filter(([key]) => !/^env(?:_|$)|^(?:exec|cmd|command|append_env_to_name|port|io)$/.test(key));
			let fileName = name.replace(/[^a-zA-Z0-9\\.\\-]/g, "-");
			let log = (kind) => (0, external_node_path_.join)(home, "logs", `${fileName}-${kind}.log`);
			let { out_file, error_file, pid_file, output, out, error, err } = raw;
			let { err_file, err_log, out_log, pid } = raw;
			return {
				...Object.fromEntries(kept),
				name,
				namespace,
				script,
				cwd,
				env: declared,
				...raw.instances === void 0 ? {} : { instances: 1 },
				...[
					out_file,
					output,
					out,
					out_log
				].some(isSet) ? {} : { out_file: log("out") },
				...[
					error_file,
					error,
					err,
					err_file,
					err_log
				].some(isSet) ? {} : { error_file: log("error") },
				...[pid_file, pid].some(isSet) ? {} : { pid_file: (0, external_node_path_.join)(home, "pids", `${fileName}.pid`) }
			};
		}
		function isSet(value) {
			return value != null;
		}
		var package_version = __webpack_require__(7434);
		async function readApps(ecosystem, context) {
			return Promise.all(ecosystem.apps.map((entry) => readApp(throughCurrent(entry, context.current), context)));
		}
		async function readApp(raw, context) {
			let mistakes = [];
			let scriptText = scriptOf(raw);
			if (typeof scriptText != "string" || scriptText === "") return { mistakes: [`The app ${JSON.stringify(raw.name ?? "without a name")} has no script.`] };
			let name = appName(raw, scriptText, context.environment);
			let say = (what) => mistakes.push(`App ${JSON.stringify(name)}: ${what}`);
			typeof raw.namespace == "string" && raw.namespace !== context.namespace && say(`it declares the namespace "${raw.namespace}", this step deploys "${context.namespace}". Give each environment an ecosystem file of its own, or remove the line.`);
			let cwd = (0, external_node_path_.resolve)(context.workingDirectory, typeof raw.cwd == "string" ? raw.cwd : ".");
			await (0, whole_file.$B)(cwd) || say(`its cwd ${cwd} does not exist.`);
			let script = await findScript(scriptText, cwd, context.passed.variables.PATH ?? "");
			script === void 0 && say(`its script ${(0, external_node_path_.resolve)(cwd, scriptText)} does not exist.`);
			let declared = declaredEnvironment(raw, context.environment);
			let fields = Object.keys(declared).filter(ecosystem_environment.aW);
			fields.length > 0 && say(`its environment sets ${fields.join(", ")}, which PM2 takes for fields of its own. Give the variable another name.`);
			let instances = workerCount(raw.instances);
			instances === void 0 && say(`its instances are ${JSON.stringify(raw.instances)}: allowed are a whole number and "max".`);
			if (mistakes.length > 0 || script === void 0 || instances === void 0) return { mistakes };
			let entry = generatedEntry(raw, {
				name,
				cwd,
				script: scriptText,
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
				cluster: isCluster(raw),
				oneShot: [raw.autorestart, raw.autostart].some((f) => f === !1 || f === "false"),
				saysReady: raw.wait_ready === !0 || raw.wait_ready === "true",
				script,
				cwd,
				incrementing: typeof raw.increment_var == "string",
				env,
				declared,
				environments: environmentsOf(raw),
				entry,
				hash: hashOf(identity),
				hashes: hashesOf(identity),
				version: await (0, package_version.T)([(0, external_node_path_.dirname)(script), cwd])
			} };
		}
		function scriptOf(raw) {
			return raw.script ?? raw.exec ?? raw.cmd ?? raw.command;
		}
		function appName(raw, script, environment) {
			let plain = raw.name ?? (0, external_node_path_.basename)(script).replace(/(.)\.[^.]*$/, "$1");
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
		function isCluster(raw) {
			if (typeof raw.exec_mode == "string") return raw.exec_mode.startsWith("cluster");
			if (raw.instances === void 0 || raw.instances === null) return !1;
			let interpreter = raw.interpreter ?? raw.exec_interpreter;
			if (interpreter !== void 0) return /(?:node|bun)$/.test(String(interpreter));
			let script = String(scriptOf(raw));
			return /\.(?:[cm]?[jt]s|coffee)$/.test(script) || !/\.\w+$/.test(script);
		}
		async function findScript(script, cwd, path) {
			let file = (0, external_node_path_.resolve)(cwd, script);
			if (await (0, whole_file.$B)(file)) return file;
			if (script.includes("/")) return script.includes(" ") ? script : void 0;
			let word = script.split(" ")[0] ?? script;
			for (let folder of path.split(external_node_path_.delimiter)) if (folder !== "" && await (0, whole_file.$B)((0, external_node_path_.join)(folder, word))) return (0, external_node_path_.join)(folder, word);
		}
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
			if (!await isFolder(workingDirectory)) throw new errors.eb(`The working directory ${workingDirectory} does not exist, or is no directory. The input "working-directory" names it.`);
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
			let { parse } = await __webpack_require__.e(602).then(__webpack_require__.t.bind(__webpack_require__, 1196, 19));
			try {
				return parse(await (0, promises_.readFile)(file, "utf8"));
			} catch (error) {
				throw new errors.eb(`The ecosystem file ${file} is not valid YAML: ${(0, errors.bD)(error)}`);
			}
		}
		async function loadExpression(text, file, reason) {
			let { parse } = await __webpack_require__.e(602).then(__webpack_require__.t.bind(__webpack_require__, 1196, 19));
			let withoutComments = text.replace(/("(?:\\.|[^"\\])*")|\/\/[^\n]*|\/\*[\s\S]*?\*\//g, (_, quoted) => quoted ?? " ");
			try {
				return parse(withoutComments.replaceAll("	", " "));
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
				...typeof top == "string" ? { topNamespace: top } : {}
			};
		}
		function isRecord(value) {
			return typeof value == "object" && !!value && !Array.isArray(value);
		}
		async function readDeployableApps(inputs, home, env, log, current) {
			let { namespace, namePattern: pattern, only = [], choose = () => !0 } = inputs;
			let workingDirectory = (0, external_node_path_.resolve)(inputs.workingDirectory);
			let ecosystem = await loadEcosystem(inputs.ecosystem, workingDirectory, env);
			let passed = (0, ecosystem_environment.c0)(env, inputs.passEnv);
			let declaredTop = ecosystem.topNamespace;
			let { environment, current: link } = inputs;
			let context = {
				home,
				namespace,
				workingDirectory,
				environment,
				passed
			};
			let read = await readApps(ecosystem, link ? {
				...context,
				current: link
			} : context);
			let apps = chosen(read.flatMap((one) => "app" in one ? [one.app] : []), only).filter(({ name }) => choose(name));
			let refused = await refusals(apps, {
				selection: {
					namespace,
					pattern
				},
				current,
				env: inputs.copied ? {} : env
			});
			let mistakes = [
				...unknownEnvironment(ecosystem, environment),
				...unmatched(read, only),
				...read.flatMap((one) => "mistakes" in one ? one.mistakes : []),
				...topNamespaceMistake(declaredTop, namespace),
				...refused.mistakes
			];
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			for (let warning of refused.warnings) log.warning(warning);
			for (let warning of notThere(passed)) log.warning(warning);
			declaredTop !== void 0 && log.warning(`${ecosystem.file} sets a namespace beside its apps. PM2 ignores it there; this step applies it. Write it into each app.`);
			return {
				apps,
				passed
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
		function unmatched(read, only) {
			let names = read.flatMap((one) => "app" in one ? [one.app.name] : []);
			let isNamed = (entry) => {
				let glob = picomatch_default()(entry, {
					dot: !0,
					bash: !0
				});
				return names.some((name) => name === entry || glob(name));
			};
			let missing = only.filter((entry) => names.length === read.length && !isNamed(entry));
			if (missing.length === 0) return [];
			return [`Input "only" is "${only.join(", ")}": no app has such a name as ${missing.join(" or ")}. There are ${names.join(", ")}.`];
		}
		function chosen(apps, only) {
			let globs = only.map((entry) => picomatch_default()(entry, {
				dot: !0,
				bash: !0
			}));
			return apps.filter(({ name }) => only.length === 0 || only.includes(name) || globs.some((glob) => glob(name)));
		}
		function topNamespaceMistake(declared, namespace) {
			if (declared === void 0 || declared === namespace) return [];
			return [`The ecosystem file declares the namespace "${declared}", this step deploys "${namespace}". Give each environment an ecosystem file of its own.`];
		}
	}),
	2018: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			u0: function() {
				return carryOut;
			},
			D$: function() {
				return changeOptions;
			},
			hz: function() {
				return prepareDeploy;
			},
			WJ: function() {
				return proveStillHealthy;
			},
			l7: function() {
				return releaseOf;
			}
		});
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(4873);
		var phrases = __webpack_require__(8498);
		var dump = __webpack_require__(8815);
		var change_health = __webpack_require__(2351);
		var launch = __webpack_require__(1102);
		var change_plan = __webpack_require__(3074);
		var change_record = __webpack_require__(5324);
		var daemon_process = __webpack_require__(4796);
		var change = __webpack_require__(6316);
		var deploy_state = __webpack_require__(1826);
		var template = __webpack_require__(5067);
		async function deploy(deployment, plan, record, release, becoming) {
			let { daemon, pm2, options } = deployment;
			let items = (0, change_plan.FI)(plan);
			let apps = items.flatMap((item) => item.app ?? []);
			let deployedAt = new Date().toISOString();
			let deployed = apps.map(({ name, hash: definition, hashes, version, workers }) => [name, {
				definition,
				hashes,
				release,
				version,
				workers,
				deployedAt
			}]);
			return (0, change.g)(deployment, {
				kind: "deploy",
				items: items.map((item) => ({
					...item,
					filesKept: becoming === void 0 ? (0, deploy_state.aO)(item, record.apps[item.name], release, item.app?.version ?? null) : (0, deploy_state.LP)(item, becoming.source)
				})),
				namespaces: [options.namespace],
				definitions: () => (0, template.JL)(daemon, pm2, options.namespace, apps),
				deployed: Object.fromEntries(deployed),
				...becoming === void 0 ? {} : { release: becoming }
			});
		}
		var threshold = __webpack_require__(9382);
		var deployable_apps = __webpack_require__(4538);
		var locked = __webpack_require__(7448);
		var shared_releasing = __webpack_require__(657);
		async function prepareDeploy(inputs, home, env, log, current) {
			let { namespace, namePattern: pattern, only, prune } = inputs;
			if (only.length > 0 && prune) throw new errors.eb("The inputs \"only\" and \"prune\" contradict each other: prune removes what the ecosystem file does not have, only looks at a part of it. Use one of them.");
			let [{ apps, passed }, pm2, record] = await Promise.all([
				(0, deployable_apps.i)(inputs, home, env, log, current),
				(0, launch.rR)(inputs.pm2Path, home, env),
				(0, change_record.a)(home, namespace),
				(0, dump.RF)(home, log)
			]);
			let selection = {
				namespace,
				pattern
			};
			let release = releaseOf(inputs, env);
			let plan = (0, change_plan.bJ)(apps, current, record, {
				...inputs,
				selection,
				release
			});
			checkPlan(plan, current, inputs);
			return {
				home,
				pm2,
				plan,
				record,
				passed,
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
			let own = current.filter((process) => process.namespace === inputs.namespace);
			let affected = (0, change_plan.MZ)((0, change_plan.FI)(plan));
			(0, threshold.wy)(inputs.maxAffected, {
				affected,
				total: own.length,
				verb: "replace or delete"
			});
			let expected = inputs.expectProcesses;
			if (expected === void 0) return;
			let planned = plan.reduce((sum, { app }) => sum + (app?.oneShot ? 0 : app?.workers ?? 0), 0);
			let others = own.filter((process) => inputs.namePattern.matches(process.name) && (0, daemon_process.Np)(process) && !plan.some((item) => item.name === process.name));
			if (planned + others.length !== expected) throw new errors.eb(`Input "expect-processes" is "${expected}", but ${(0, phrases.h)(planned + others.length, "process")} would run: ${planned} of the ecosystem file${others.length > 0 ? ` and ${(0, phrases.p)(others.map((process) => process.name))} beside it` : ""}. Nothing was touched.`);
		}
		async function carryOut(inputs, { home, pm2, passed, plan }, env, log, releasing) {
			await nameNotPassed(passed.notPassed, log);
			passed.empty.length > 0 && log.info(`Variables of pass-env that are empty in this step: ${(0, phrases.p)(passed.empty)}.`);
			nameUnselected(inputs.environment, plan, log);
			let wish = {
				...inputs,
				home,
				env,
				log,
				action: releasing?.action ?? "pm2-deploy",
				kind: "deploy"
			};
			let connecting = () => (0, launch.ZH)(pm2, home, log);
			return (0, locked.p)(wish, connecting, async (session, daemon) => {
				let staged = await stage(inputs, releasing, log);
				let well = !1;
				try {
					let outcome = await deployStaged(inputs, {
						daemon,
						pm2,
						session,
						log,
						options: changeOptions(inputs)
					}, staged, env);
					well = outcome.result === "deployed" || outcome.result === "unchanged";
					return outcome;
				} finally {
					if (releasing !== void 0 && !session.lost.aborted && !session.unsettled()) {
						let failed = well ? void 0 : staged?.directory;
						await (0, shared_releasing.De)({
							...inputs,
							...releasing
						}, failed, daemon, log);
					}
				}
			});
		}
		async function nameNotPassed(names, log) {
			if (names.length === 0) return;
			let some = (0, phrases.p)(names);
			let all = names.join(", ");
			log.info(`Variables of this step that the apps do not get (pass-env names those that they may have): ${some}.`);
			some !== all && await log.group(`All ${names.length} of them`, () => log.info(all));
		}
		function nameUnselected(environment, plan, log) {
			if (environment !== void 0) return;
			let names = new Set(plan.flatMap(({ app }) => app?.environments ?? []));
			if (names.size === 0) return;
			log.info(`No environment is given, so that the apps get env alone, and nothing of ${(0, phrases.p)([...names].map((name) => `env_${name}`))}.`);
		}
		async function deployStaged(inputs, deployment, staged, env) {
			let { daemon, log } = deployment;
			let { plan, record } = await prepareDeploy({
				...inputs,
				...staged?.from
			}, daemon.home, env, log, await (0, daemon_process.P9)(daemon));
			let changed = (0, change_plan.FI)(plan).map((item) => item.name);
			let directory = staged?.directory;
			if (changed.length === 0) {
				log.info("Nothing is left to do: the apps run as they should.");
				await proveStillHealthy(inputs, plan, log);
				await staged?.change.activate();
				return {
					result: "unchanged",
					changed,
					directory
				};
			}
			let outcome = await deploy(deployment, plan, record, releaseOf(inputs, env), staged?.change);
			return {
				...outcome,
				changed: outcome.result === "rolled-back" ? [] : changed,
				directory
			};
		}
		async function proveStillHealthy(inputs, plan, log) {
			let workers = plan.flatMap((item) => item.old.filter(daemon_process.Np)).length;
			let { health } = changeOptions(inputs);
			await (0, change_health.mt)(health, workers, log, "known").catch((error) => {
				throw new errors.pH(`${(0, errors.bD)(error)} Nothing was changed: this release runs already. To start its processes again, use pm2-restart, or when: always.`);
			});
		}
		async function stage(inputs, releasing, log) {
			if (releasing === void 0) return;
			let { releasesDirectory, source } = releasing;
			let directory = await releasing.directory();
			let activation = {
				releasesDirectory,
				namespace: inputs.namespace,
				directory
			};
			return {
				directory,
				from: {
					workingDirectory: (0, external_node_path_.join)(directory, inputs.workingDirectory),
					current: await (0, shared_releasing.DE)(releasesDirectory, directory)
				},
				change: {
					activation,
					source,
					activate: () => (0, shared_releasing.activateRelease)(activation, log)
				}
			};
		}
		function changeOptions(inputs) {
			let { healthUrl: urls, healthExpect: expect, healthTimeout: timeout } = inputs;
			return {
				...inputs,
				health: {
					urls,
					expect,
					timeout
				}
			};
		}
	}),
	3283: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ag: function() {
				return requiredPattern;
			},
			DS: function() {
				return urls;
			},
			EN: function() {
				return threshold;
			},
			T1: function() {
				return pattern;
			},
			X6: function() {
				return ports;
			},
			dz: function() {
				return namespaceName;
			},
			pG: function() {
				return expectation;
			},
			zo: function() {
				return variableNames;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		var _pm2_change_health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2351);
		var _pm2_selection_selection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5963);
		var _pm2_selection_threshold_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9382);
		var _runner_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2122);
		let namespaceName = () => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP("give the namespace that this step may touch, for example production."), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y((name) => /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,63}$/u.test(name) && name !== "all" && encodeURIComponent(name).length <= 200 && !/^\d+$/.test(name), "allowed are letters, digits, \".\", \"_\" and \"-\", at most 64 of them (fewer where they are not Latin); \"all\" and numbers are not, since PM2 takes them for something else."));
		let patternMessage = "allowed are names and globs, \"!\" excludes: \"api-*, !*-dev\".";
		let toPattern = valibot__WEBPACK_IMPORTED_MODULE_1__.NTK(({ dataset, addIssue, NEVER }) => {
			try {
				return (0, _pm2_selection_selection_js__WEBPACK_IMPORTED_MODULE_2__._u)(dataset.value);
			} catch (error) {
				addIssue({ message: `${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)} ${patternMessage}` });
				return NEVER;
			}
		});
		let pattern = (fallback) => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_4__.p_)(fallback), toPattern);
		let requiredPattern = () => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(`name what this step may touch; ${patternMessage} All of the namespace is "*".`), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi((text) => text.split(/[\n,]/).map((entry) => entry.trim()).filter(Boolean)), toPattern);
		let threshold = (fallback) => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), fallback), valibot__WEBPACK_IMPORTED_MODULE_1__.NTK(({ dataset, addIssue, NEVER }) => {
			let parsed = (0, _pm2_selection_threshold_js__WEBPACK_IMPORTED_MODULE_5__.B7)(dataset.value);
			if (parsed !== void 0) return parsed;
			addIssue({ message: "allowed is a count (\"3\"), a share (\"50%\"), or both (\"3, 50%\")." });
			return NEVER;
		}));
		let urls = () => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_4__.Mn)(), valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y((text) => URL.canParse(text) && /^https?:[^\s,]+$/.test(text), "allowed are http and https URLs, one a line."))));
		let isVariableName = (entry) => /^(?:[\w.*?-]|\[[^\]\s=]+\])+$/.test(entry);
		let variableNames = () => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_4__.p_)(), valibot__WEBPACK_IMPORTED_MODULE_1__.H0v(({ dataset, addIssue }) => {
			let wrong = dataset.typed ? dataset.value.filter((entry) => !isVariableName(entry)) : [];
			wrong.length > 0 && addIssue({ message: `${wrong.map((entry) => JSON.stringify(entry.replace(/=.*/s, "=…"))).join(", ")} cannot be a variable's name; allowed are names without their values, and globs ("APP_*"), separated by commas or lines.` });
		}));
		let expectation = () => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), "2xx"), valibot__WEBPACK_IMPORTED_MODULE_1__.NTK(({ dataset, addIssue, NEVER }) => {
			let parsed = (0, _pm2_change_health_js__WEBPACK_IMPORTED_MODULE_0__.WR)(dataset.value);
			if (parsed !== void 0) return parsed;
			addIssue({ message: "allowed is a status (\"204\"), a class (\"2xx\"), or JSON fields that the answer must hold ('{\"status\":\"ok\"}')." });
			return NEVER;
		}));
		let ports = () => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_4__.p_)(), valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y((word) => /^\d{1,5}$/.test(word) && Number(word) > 0 && Number(word) < 65536, "allowed are port numbers from 1 to 65535."), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(Number))));
	}),
	3519: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I1: function() {
				return actingInputs;
			},
			QR: function() {
				return startingInputs;
			},
			fB: function() {
				return waitingInputs;
			},
			zB: function() {
				return pm2Inputs;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
		var _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2122);
		var _fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3283);
		let pm2Inputs = {
			"pm2-home": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR)(),
			"pm2-path": valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), "pm2")
		};
		let actingInputs = {
			...pm2Inputs,
			namespace: (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.dz)(),
			"name-pattern": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.T1)("*"),
			"max-affected": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.EN)("100%"),
			"lock-timeout": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.YA)(300),
			"dry-run": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.zM)(!1),
			save: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.zM)(!0)
		};
		let waitingInputs = {
			"ready-timeout": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.YA)(60, 1),
			"stable-seconds": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.YA)(5),
			"health-url": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.DS)(),
			"health-expect": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.pG)(),
			"health-timeout": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.YA)(30, 1),
			"log-lines": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.rD)(50, 0, 1e4),
			"show-logs": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.Yq)(["failure", "always"], "failure")
		};
		let startingInputs = {
			...waitingInputs,
			ecosystem: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR)(),
			"working-directory": valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), "."),
			environment: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR)(),
			"pass-env": (0, _fields_js__WEBPACK_IMPORTED_MODULE_0__.zo)()
		};
	}),
	6316: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { g: function() {
			return changeProcesses;
		} });
		var external_node_crypto_ = __webpack_require__(7598);
		var phrases = __webpack_require__(8498);
		var daemon_events = __webpack_require__(7988);
		var daemon_home = __webpack_require__(3550);
		var ports = __webpack_require__(634);
		var steady = __webpack_require__(8707);
		async function watchPorts(home, items, definitions, urls) {
			let moving = items.flatMap((item) => movingFrom(item, items, definitions, urls));
			let daemon = await (0, daemon_home.zV)(home);
			if (moving.length === 0 || daemon === void 0) return async () => {};
			let before = await (0, ports.a5)(daemon);
			return async (newcomers) => {
				let listening = await (0, ports.a5)(daemon);
				for (let { item, variable, from, to } of moving) {
					let canary = newcomers.find((newcomer) => newcomer.item === item)?.worker;
					let told = others(items, item).flatMap(({ name }) => portsTold(definitions.get(name)?.env));
					let fresh = [...listening].filter((port) => !before.has(port) && !told.includes(port));
					let elsewhere = to === void 0 ? fresh : [to].filter((port) => listening.has(port));
					if (canary !== void 0 && before.has(from) && elsewhere.length > 0) throw new steady.O(canary, `listens on port ${elsewhere.join(", ")}, and not on ${from}, which its old workers have by ${variable} and a health URL asks: they would answer for it. Was ${variable} meant to change, the health URL must, too`);
				}
			};
		}
		function movingFrom(item, items, definitions, urls) {
			if (item.action !== "replace") return [];
			let asked = urls.map(portIn);
			let now = (0, ports.io)(definitions.get(item.name)?.env);
			let spoken = [...items.flatMap(({ name }) => portsTold(definitions.get(name)?.env)), ...others(items, item).flatMap(({ old }) => portsTold(old[0]?.settings.env))];
			return Object.entries((0, ports.io)(item.old[0]?.settings.env)).filter(([, port]) => asked.includes(port) && !spoken.includes(port)).map(([variable, from]) => ({
				item,
				variable,
				from,
				to: now[variable]
			}));
		}
		function others(items, item) {
			return items.filter((other) => other !== item);
		}
		function portsTold(env) {
			return Object.values((0, ports.io)(env));
		}
		function portIn(url) {
			let { port, protocol } = new URL(url);
			return port === "" ? protocol === "https:" ? 443 : 80 : Number(port);
		}
		var culprits = __webpack_require__(7313);
		var deploy_state = __webpack_require__(1826);
		var act = __webpack_require__(4177);
		var short_time = __webpack_require__(9493);
		var worker = __webpack_require__(4107);
		async function together(work, tasks) {
			let failure;
			let watched = tasks.map((task) => task.catch((error) => {
				failure ??= error;
				work.stop.abort();
				throw error;
			}));
			await Promise.allSettled(watched);
			if (failure !== void 0) throw failure;
			return Promise.all(watched);
		}
		async function startNewcomers(work, items) {
			return together(work, items.filter(({ action }) => action === "start" || action === "replace").map(async (item) => {
				work.log.info(item.action === "start" ? `${item.name}: starting its first process.` : `${item.name}: starting a canary beside its ${(0, phrases.h)(item.old.length, "process")}.`);
				return {
					item,
					worker: await startOne(work, item.name)
				};
			}));
		}
		async function exchange(work, newcomers, items) {
			let done = await together(work, items.map(async (item) => {
				let newcomer = newcomers.find((candidate) => candidate.item === item)?.worker;
				if (item.app === void 0) return {
					staying: [],
					retiring: []
				};
				if (item.still) return register(work, item);
				if (item.action === "start" && newcomer) return complete(work, item, item.app, newcomer);
				if (item.action === "replace" && newcomer) return replace(work, item, item.app, newcomer);
				return restart(work, item, item.app);
			}));
			return {
				staying: done.flatMap(({ staying }) => staying),
				retiring: done.flatMap(({ retiring }) => retiring)
			};
		}
		async function complete(work, { name }, app, first) {
			let staying = [first];
			for (; staying.length < app.workers;) staying.push(await startOne(work, name));
			work.log.info(`${name}: started, ${(0, phrases.h)(staying.length, "process")}.`);
			return {
				staying,
				retiring: []
			};
		}
		async function replace(work, item, app, canary) {
			let keepsCanary = (canary.instance ?? app.workers) < app.workers;
			let wanted = app.workers - +!!keepsCanary;
			let fresh = [];
			for (let old of [...item.old].sort((a, b) => (a.instance ?? a.id) - (b.instance ?? b.id))) {
				work.stop.signal.throwIfAborted();
				await (0, act.ks)(work.daemon, [old]);
				fresh.length < wanted && fresh.push(await startReady(work, item.name));
			}
			for (; fresh.length < wanted;) fresh.push(await startReady(work, item.name));
			work.log.info(`${item.name}: replaced worker by worker, ${(0, phrases.h)(app.workers, "process")}.`);
			return keepsCanary ? {
				staying: [canary, ...fresh],
				retiring: []
			} : {
				staying: fresh,
				retiring: [workerId(canary)]
			};
		}
		async function restart(work, item, app) {
			let ran = item.old.some((process) => process.pid > 0);
			let staying = [];
			let gap = 0;
			let portions = app.incrementing ? [item.old] : item.old.map((old) => [old]);
			for (let portion of portions) {
				let begun = performance.now();
				work.stop.signal.throwIfAborted();
				await (0, act.ks)(work.daemon, portion);
				for (let index = 0; index < portion.length && staying.length < app.workers; index++) {
					staying.push(await startReady(work, item.name));
					gap = Math.max(gap, performance.now() - begun);
				}
			}
			for (; staying.length < app.workers;) staying.push(await startReady(work, item.name));
			work.log.info(ran ? `${item.name}: restarted, ${(0, phrases.h)(staying.length, "process")}, with a gap of ${(0, short_time.M)(gap)}.` : `${item.name}: started, ${(0, phrases.h)(staying.length, "process")}; nothing of it ran.`);
			return {
				staying,
				retiring: []
			};
		}
		async function register(work, { name, old }) {
			for (let process of old) {
				work.stop.signal.throwIfAborted();
				await (0, act.ks)(work.daemon, [process]);
				await (0, worker.U6)(work.daemon, definitionFor(work, name), work.deploy, process.instance);
			}
			work.log.info(`${name}: exchanged, ${(0, phrases.h)(old.length, "process")}, without being started.`);
			return {
				staying: [],
				retiring: []
			};
		}
		async function startReady(work, name) {
			let worker = await startOne(work, name);
			worker.oneShot || await (0, steady.p)(work.daemon, work.events, [worker], {
				...work.options,
				stableSeconds: 0,
				stop: work.stop.signal
			});
			return worker;
		}
		async function startOne(work, name) {
			work.stop.signal.throwIfAborted();
			return (0, worker.Dh)(work.daemon, definitionFor(work, name), work.deploy);
		}
		function definitionFor({ definitions }, name) {
			let definition = definitions.get(name);
			if (definition === void 0) throw Error(`the app ${name} has no definition`);
			return definition;
		}
		function workerId(process) {
			return process.settings.pm2_actions.worker;
		}
		var finish = __webpack_require__(3726);
		var promises_ = __webpack_require__(8500);
		var errors = __webpack_require__(4873);
		var process = __webpack_require__(4796);
		var definition = __webpack_require__(6416);
		var template = __webpack_require__(5067);
		var undo = __webpack_require__(1874);
		var undone_dump = __webpack_require__(7305);
		async function giveUp({ daemon, session, log, options }, change, state, error) {
			if (state.phase === "finishing") {
				if (!await (0, undo.$)(daemon, state, log)) throw new errors.pH(`${(0, errors.bD)(error)} PM2 was started anew, and has what ran before.`);
				await change.release?.activate();
				await session.settle();
				log.warning(`The end of this step had to be repeated: ${(0, errors.bD)(error)}`);
				return { result: "deployed" };
			}
			if (error instanceof errors.eb) {
				await (0, template.nh)(daemon, state.namespaces[0]);
				await (0, undone_dump.d6)(daemon, state, log);
				await session.settle();
				throw error;
			}
			let reason = (0, errors.bD)(error).replace(/\.$/, "");
			let wanted = change.kind === "deploy" ? oneOf(change.items.flatMap(({ to }) => to ?? [])) : void 0;
			let why = wanted === void 0 ? reason : `Deploying ${wanted} failed: ${reason}`;
			if (!options.rollback) {
				await (0, template.nh)(daemon, state.namespaces[0]);
				await (0, undone_dump.d6)(daemon, state, log);
				await session.settle();
				return {
					result: "failed",
					why: `${why}. Nothing was undone, as the input rollback says.`
				};
			}
			log.info(`Undoing the ${change.kind}: ${reason}.`);
			let current = await (0, process.P9)(daemon);
			let replaced = state.apps.filter(({ name, old }) => old.some(({ id, running }) => running && !current.some((p) => p.id === id && p.name === name && (0, definition.we)(p).deploy !== state.deploy)));
			await (0, undo.$)(daemon, state, log).catch((left) => {
				throw new errors.pH(`${why}. Undoing it did not bring everything back: ${(0, errors.bD)(left)}`, { cause: left });
			});
			await session.settle();
			let down = await notBack(daemon, state, options.stableSeconds);
			if (down.length > 0) return {
				result: "failed",
				why: `${why}. What ran before was started again, and these did not come up: ${down.join(", ")}.`
			};
			let before = state.apps.filter(({ old }) => old.length > 0);
			let ran = before.filter(({ old }) => old.some(({ running }) => running));
			if (before.length === 0) return {
				result: "rolled-back",
				why: `${why}. What was started is removed again.`
			};
			if (ran.length === 0) return {
				result: "rolled-back",
				why: `${why}. Nothing ran before, and nothing runs now: what was stopped is listed as it was.`
			};
			if (before.every(({ filesKept }) => filesKept)) return {
				result: "rolled-back",
				why: `${why}. What ran before runs again${releasesOf(change)}.`
			};
			let names = replaced.map(({ name }) => name);
			return {
				result: "failed",
				why: `${why}. ${change.kind === "restart" ? afterRestart(names) : afterCopy(names)}`
			};
		}
		function releasesOf({ items, kind }) {
			let from = oneOf(items.flatMap((item) => item.old.length > 0 ? item.from : []));
			return kind === "deploy" && from !== void 0 ? `: ${from}` : "";
		}
		function oneOf(releases) {
			let [one, ...others] = new Set(releases);
			return others.length === 0 && typeof one == "string" ? one : void 0;
		}
		function afterRestart(replaced) {
			if (replaced.length === 0) return "Nothing that ran was touched: it goes on as it was. Its next start runs the files in place, which did not come up now.";
			return `${(0, phrases.p)(replaced)}: started again, from the files in place. They are the same that did not come up: a restart has no older ones to go back to.`;
		}
		function afterCopy(replaced) {
			return `${replaced.length === 0 ? "No old worker was touched: they run the old code" : `Old workers of ${(0, phrases.p)(replaced)} were replaced and started again`}, but the files in place are the new ones, so the next start of a worker runs the new code. Release directories (releases-directory) make the way back real.`;
		}
		async function notBack(daemon, { apps, namespaces }, seconds) {
			let first = await (0, process.P9)(daemon);
			await (0, promises_.setTimeout)(1e3 * Math.max(1, seconds));
			let second = await (0, process.P9)(daemon);
			return apps.filter(({ name, old }) => second.filter((p) => namespaces.includes(p.namespace) && p.name === name).filter((p) => (0, process.Np)(p) && first.some((then) => (0, process.BU)(p, then))).length < old.filter((p) => p.running && !(0, process.hb)(p.definition)).length).map(({ name }) => name);
		}
		var change_health = __webpack_require__(2351);
		var log_tail = __webpack_require__(934);
		async function changeProcesses(deployment, change) {
			let { daemon, session, log, options } = deployment;
			let { items } = change;
			let written = new log_tail.b();
			let events = await (0, daemon_events.B)(daemon.home, "all", (event) => written.take(event));
			if (events === void 0) throw Error("The PM2 daemon publishes no events; its pub.sock is missing.");
			let putOff = await whyPutOff(items, options.health);
			putOff !== void 0 && log.info(putOff);
			let state = begin(deployment, change, await (0, daemon_home.nG)(deployment.daemon.home));
			await session.record(state);
			try {
				let definitions = await change.definitions();
				let stop = new AbortController();
				let work = {
					...deployment,
					events,
					definitions,
					deploy: state.deploy,
					stop
				};
				let urls = putOff === void 0 ? options.health.urls : [];
				let listenAsAsked = await watchPorts(daemon.home, items, definitions, urls);
				let newcomers = await startNewcomers(work, items);
				await prove(work, newcomers, items, urls.length > 0, listenAsAsked);
				let exchanged = await exchange(work, newcomers, items);
				await proveAll(work, exchanged.staying);
				state = {
					...state,
					phase: "finishing",
					retiring: exchanged.retiring
				};
				await session.record(state);
				await (0, finish.D)(daemon, state, log);
				await change.release?.activate();
				await session.settle();
				if (options.showLogs === "always") for (let worker of exchanged.staying) await (0, log_tail.R)(worker, options.logLines, written, log);
				return { result: "deployed" };
			} catch (error) {
				await (0, culprits.G)(error, options, written, log);
				return await giveUp(deployment, change, state, error);
			} finally {
				events.close();
			}
		}
		function begin({ daemon, options }, change, life) {
			let { items, namespaces, deployed, release } = change;
			return {
				home: daemon.home.path,
				daemon: life,
				namespaces,
				deploy: (0, external_node_crypto_.randomUUID)(),
				phase: "changing",
				apps: items.filter((item) => item.action !== "prune").map(({ name, old, filesKept }) => ({
					name,
					old: old.map(deploy_state.zm),
					filesKept
				})),
				retiring: [],
				pruned: items.filter((i) => i.action === "prune").flatMap((i) => i.old.map(deploy_state.zm)),
				save: options.save,
				deployed,
				...release === void 0 ? {} : { activation: release.activation }
			};
		}
		async function whyPutOff(items, health) {
			let down = items.filter(({ action, app, still, old }) => action === "restart" && !still && !app?.oneShot && !old.some(({ pid }) => pid > 0));
			if (down.length === 0 || health.urls.length === 0) return;
			let now = await (0, change_health.Yj)({
				...health,
				timeout: 0
			}, 1);
			if (!("wrong" in now)) return;
			return `The health URLs are asked when all is exchanged, and not of the canaries: ${now.wrong}, and ${(0, phrases.p)(down.map(({ name }) => name))} did not run.`;
		}
		async function prove(work, newcomers, items, answering, listenAsAsked) {
			let { daemon, events, log, options } = work;
			if (newcomers.length === 0) return;
			let workers = newcomers.map(({ worker }) => worker);
			await (0, steady.p)(daemon, events, workers, options);
			await listenAsAsked(newcomers);
			for (let { item } of newcomers) item.action === "replace" && !item.app?.saysReady && log.warning(`The canary of ${item.name} is unproven: the app gives no ready signal, so it is only known to have lived for ${options.stableSeconds} s. Let it call process.send("ready") and set wait_ready: true.`);
			let beside = items.flatMap(({ old }) => old).length;
			answering && await (0, culprits.g)(options.health, workers, workers.length + beside, log);
		}
		async function proveAll(work, staying) {
			let { daemon, events, log, options } = work;
			await (0, steady.p)(daemon, events, staying, options);
			await (0, culprits.g)(options.health, staying, staying.length, log);
		}
	}),
	7313: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			G: function() {
				return showCulprits;
			},
			g: function() {
				return proveNewHealthy;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		var _health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2351);
		var _log_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(934);
		var _steady_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8707);
		class NotHealthy extends _errors_js__WEBPACK_IMPORTED_MODULE_3__.pH {
			processes;
			constructor(processes, why) {
				super(why);
				this.processes = processes;
			}
		}
		async function proveNewHealthy(check, fresh, workers, log) {
			await (0, _health_js__WEBPACK_IMPORTED_MODULE_0__.mt)(check, workers, log).catch((error) => {
				throw new NotHealthy(fresh, (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error));
			});
		}
		async function showCulprits(error, { logLines }, written, log) {
			error instanceof _steady_js__WEBPACK_IMPORTED_MODULE_2__.O && await (0, _log_tail_js__WEBPACK_IMPORTED_MODULE_1__.R)(error.process, logLines, written, log);
			if (!(error instanceof NotHealthy)) return;
			let talking = error.processes.filter(({ id }) => written.of(id) !== "");
			for (let process of talking.slice(0, 3)) await (0, _log_tail_js__WEBPACK_IMPORTED_MODULE_1__.R)(process, logLines, written, log);
		}
	}),
	2351: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			WR: function() {
				return parseExpectation;
			},
			Yj: function() {
				return askHealth;
			},
			mt: function() {
				return proveHealthy;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);
		function parseExpectation(text) {
			if (/^[1-5](?:\d\d|xx)$/.test(text)) return {
				kind: "status",
				pattern: RegExp(`^${text.replace("xx", "\\d\\d")}$`),
				text
			};
			try {
				let fields = JSON.parse(text);
				if (typeof fields != "object" || !fields || Array.isArray(fields)) return;
				return {
					kind: "fields",
					fields,
					text
				};
			} catch {
				return;
			}
		}
		let requestDeadline = 5e3;
		let forEachWorker = {
			known: 2,
			first: 8,
			later: 16
		};
		async function askHealth({ urls, expect, timeout }, workers, begin = "first") {
			let deadline = performance.now() + timeout * 1e3;
			let connections = connectionsFor(workers, begin);
			for (let wait = 100;; wait = Math.min(wait * 2, 2e3)) {
				let wrong = await round(urls, expect, connections, deadline);
				if (wrong === void 0) return { answered: connections };
				if (performance.now() + wait > deadline) return { wrong };
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
				connections = connectionsFor(workers, "later");
			}
		}
		async function proveHealthy(check, workers, log, begin = "first") {
			let { urls, timeout } = check;
			if (urls.length === 0) return;
			let health = await askHealth(check, workers, begin);
			if ("wrong" in health) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.pH(`The health check did not pass within ${timeout} s: ${health.wrong}.`);
			log.outcome(`${urls.map(shownUrl).join(", ")}: ${health.answered} of ${health.answered} fresh connections answered as expected.`);
		}
		function connectionsFor(workers, round) {
			return workers <= 1 ? 3 : Math.min(1e3, forEachWorker[round] * workers);
		}
		async function round(urls, expect, connections, deadline) {
			for (let url of urls) {
				let answers = [];
				for (; answers.length < connections;) {
					if (answers.length > 0 && performance.now() > deadline) return `${shownUrl(url)} answered ${answers.length} of ${connections} requests as expected, and then the time was up`;
					let count = Math.min(30, connections - answers.length);
					answers.push(...await Promise.all(Array.from({ length: count }, () => ask(url, expect))));
					let wrong = answers.filter((answer) => answer !== void 0);
					if (wrong.length > 0) return `${wrong.length} of ${answers.length} requests to ${shownUrl(url)}: ${wrong[0]}`;
				}
			}
		}
		function shownUrl(url) {
			let { origin, pathname, search } = new URL(url);
			return `${origin}${pathname}${search === "" ? "" : "?…"}`;
		}
		async function ask(url, expect) {
			try {
				let { status, body } = await get(url);
				if (expect.kind === "status") return expect.pattern.test(String(status)) ? void 0 : `the status was ${status}, expected is ${expect.text}${quoted(body)}`;
				if (status < 200 || status > 299) return `the status was ${status}${quoted(body)}`;
				return holds(JSON.parse(body), expect.fields) ? void 0 : `the answer did not hold ${expect.text}${quoted(body)}`;
			} catch (error) {
				return (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error) || "the connection failed";
			}
		}
		function quoted(body) {
			let text = body.trim();
			if (text === "") return "; the answer was empty";
			return `; it answered ${JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text)}`;
		}
		async function get(url) {
			let { request } = url.startsWith("https:") ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
			return new Promise((resolve, reject) => {
				let signal = AbortSignal.timeout(requestDeadline);
				let asked = request(url, {
					agent: !1,
					signal,
					headers: { connection: "close" }
				}, (answer) => {
					let body = "";
					answer.setEncoding("utf8");
					answer.on("data", (piece) => {
						body.length < 1e6 && (body += piece);
					});
					answer.on("end", () => resolve({
						status: answer.statusCode ?? 0,
						body
					}));
					answer.on("error", reject);
				});
				asked.on("error", (error) => reject(signal.aborted ? Error(`no answer within ${requestDeadline / 1e3} s`) : error));
				asked.end();
			});
		}
		function holds(actual, expected) {
			if (typeof expected != "object" || !expected) return actual === expected;
			if (typeof actual != "object" || !actual) return !1;
			return Object.entries(expected).every(([key, value]) => holds(actual[key], value));
		}
	}),
	3074: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
		var _phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8498);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
		var _selection_selection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5963);
		var _folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7682);
		var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5067);
		function shapeOf(processes) {
			let [first] = processes;
			if (first === void 0) return;
			let { settings } = first;
			return {
				workers: processes.length,
				cluster: processes.every((process) => process.mode === "cluster"),
				oneShot: first.oneShot,
				saysReady: settings.wait_ready === !0 || settings.wait_ready === "true",
				incrementing: typeof settings.increment_var == "string",
				cwd: String(settings.pm_cwd),
				script: String(settings.pm_exec_path)
			};
		}
		function planDeploy(apps, current, record, options) {
			let { namespace } = options.selection;
			let own = current.filter((p) => (0, _selection_selection_js__WEBPACK_IMPORTED_MODULE_3__.ko)(options.selection, p) && !(0, _template_js__WEBPACK_IMPORTED_MODULE_2__.Fl)(p, namespace));
			let planned = apps.map((app) => planApp(app, own.filter((process) => process.name === app.name), record.apps[app.name], options));
			return options.prune ? [...planned, ...planPrune(apps, own, record)] : planned;
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
			if (why === void 0) return item("unchanged", "same definition, release, version and workers");
			let gap = gapReason(app, old, options.strategy);
			return gap === void 0 ? item("replace", why) : item("restart", `${why}; ${gap}`);
		}
		function whyChanged(app, old, last, { when, release }) {
			if (when === "always") return "asked for by when: always";
			if (last === void 0) return "no record of an earlier deploy";
			if (last.release !== release) return `release ${short(last.release)} → ${short(release)}${otherVariables(app, last)}`;
			if (last.definition !== app.hash) return `its definition changed${changedParts(app, last)}`;
			if (last.version !== app.version) return `version ${last.version} → ${app.version}`;
			if (old.length !== app.workers) return `${old.length} of ${app.workers} workers`;
			if (app.oneShot) return;
			let down = old.filter((process) => !(0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.Np)(process));
			if (down.length > 0) return `${down.length} of ${old.length} ${down[0]?.status}`;
			let lost = old.filter(_folder_js__WEBPACK_IMPORTED_MODULE_1__.B);
			return lost.length === 0 ? void 0 : `${lost.length} of ${old.length} in a folder that was deleted or replaced`;
		}
		function otherVariables(app, { hashes }) {
			if (hashes === void 0) return "";
			let isVariable = (name) => name.startsWith("env ");
			let gone = Object.keys(hashes).filter((name) => isVariable(name) && !(name in app.hashes));
			let come = Object.keys(app.hashes).filter((name) => isVariable(name) && !(name in hashes));
			let said = [...gone.length === 0 ? [] : [`without ${(0, _phrases_js__WEBPACK_IMPORTED_MODULE_4__.p)(gone)}`], ...come.length === 0 ? [] : [`with ${(0, _phrases_js__WEBPACK_IMPORTED_MODULE_4__.p)(come)}`]];
			return said.length === 0 ? "" : `, ${said.join(", ")}`;
		}
		function changedParts(app, { hashes }) {
			if (hashes === void 0) return "";
			let changed = [...new Set([...Object.keys(hashes), ...Object.keys(app.hashes)])].filter((name) => hashes[name] !== app.hashes[name]);
			return changed.length === 0 ? "" : `: ${(0, _phrases_js__WEBPACK_IMPORTED_MODULE_4__.p)(changed)}`;
		}
		function gapReason(app, old, strategy) {
			if (strategy === "restart") return "with a gap, as the strategy says";
			if (app.oneShot) return "it runs once";
			if (!app.cluster) return "with a gap: in fork mode the old process ends before the new one starts";
			if (app.incrementing) return "with a gap, since its increment_var would shift";
			if (old.some((process) => process.mode !== "cluster")) return "with a gap, since it ran in fork mode";
			if (!old.some(_daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.Np)) return "none of its workers runs";
		}
		function planPrune(apps, own, record) {
			return [...new Set(own.map((process) => process.name))].filter((name) => !apps.some((app) => app.name === name)).map((name) => {
				let old = own.filter((process) => process.name === name);
				return {
					name,
					action: "prune",
					why: "the ecosystem file has it no longer",
					from: label(record.apps[name]?.release ?? null, old[0]?.version ?? null),
					to: null,
					old
				};
			});
		}
		function affectedBy(plan) {
			return touched(plan).flatMap((item) => item.old.map((process) => process.name));
		}
		function touched(plan) {
			return plan.filter((item) => item.action !== "unchanged");
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
					"why",
					"from",
					"to"
				],
				rows: plan.map(({ name, action, why, from, to, old, app }) => [
					name,
					action,
					`${old.length} → ${action === "prune" ? 0 : app?.workers ?? old.length}`,
					why,
					from ?? "",
					to ?? ""
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
	9493: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { M: function() {
			return shortTime;
		} });
		function shortTime(milliseconds) {
			let whole = Math.round(milliseconds);
			return whole < 1e3 ? `${whole} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
		}
	}),
	8707: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			O: function() {
				return NotSteady;
			},
			p: function() {
				return untilSteady;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _daemon_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3550);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1209);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4796);
		var _definition_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6416);
		class NotSteady extends _errors_js__WEBPACK_IMPORTED_MODULE_5__.pH {
			process;
			constructor(process, why) {
				super(`${process.name} (id ${process.id}) ${why}`);
				this.process = process;
			}
		}
		async function untilSteady(daemon, events, workers, { readyTimeout, stableSeconds, stop }) {
			let begun = performance.now();
			let readySince = new Map();
			let deadSince = new Map();
			for (;;) {
				stop?.throwIfAborted();
				let current = await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon);
				let now = performance.now();
				for (let worker of workers) {
					let verdict = judge(worker, current.find((p) => (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__.dI)(p, worker)), events);
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
			if (exit !== void 0) throw new NotSteady(now, `died${causeOf(worker, events, exit.exitCode)}`);
			if (now.restarts > worker.restarts || worker.pid > 0 && now.pid !== worker.pid && now.pid > 0) throw new NotSteady(now, `died and was restarted by PM2${causeOf(worker, events)}`);
			if ([
				"errored",
				"stopped",
				"stopping",
				"waiting restart"
			].includes(now.status)) throw new NotSteady(now, `is ${now.status}${causeOf(worker, events, Number(now.settings.exit_code))}`);
			if (now.status !== "online") return "waiting";
			if (!(0, _daemon_home_js__WEBPACK_IMPORTED_MODULE_1__._n)(now.pid)) return "dead";
			return saysReady(worker) && !saidReady(worker, events) ? "waiting" : "ready";
		}
		function exitOf(worker, { seen }) {
			let own = (0, _definition_js__WEBPACK_IMPORTED_MODULE_4__.we)(worker).worker;
			return seen.find((event) => event.id === worker.id && event.event === "exit" && event.worker === own);
		}
		function causeOf({ id, settings }, { seen }, exitCode) {
			let thrown = seen.find((event) => event.id === id && event.topic === "process:exception")?.text;
			if (thrown !== void 0) return ` of an uncaught error: ${(0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_2__.KB)((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_2__.VX)(settings))(thrown.split("\n")[0] ?? "").slice(0, 200)}`;
			return exitCode ? ` with exit code ${exitCode}` : "";
		}
		function judgeOneShot(worker, now, events) {
			let { autostart, exit_code: exitCode } = now.settings;
			if (autostart === !1 || autostart === "false") return "done";
			if (now.status === "online" || now.status === "launching") return saysReady(worker) && saidReady(worker, events) ? "ready" : "waiting";
			let cause = causeOf(worker, events, Number(exitCode ?? 0));
			if (cause === "" && now.status === "stopped") return "done";
			throw new NotSteady(now, `ended${cause}`);
		}
		function saysReady({ settings }) {
			return settings.wait_ready === !0 || settings.wait_ready === "true";
		}
		function saidReady(worker, events) {
			return events.seen.some((event) => event.id === worker.id && event.message === "ready");
		}
		function lateReason(worker, timeout) {
			if (worker.oneShot) return `still runs after ${timeout} s, though it is not to be restarted and so is expected to end with exit code 0. Raise ready-timeout, or, if it is to stay, let it say that it is ready (wait_ready)`;
			return saysReady(worker) ? `did not say that it is ready within ${timeout} s (its entry has wait_ready)` : `was not online within ${timeout} s`;
		}
	}),
	7988: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { B: function() {
			return subscribe;
		} });
		var _daemon_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3121);
		var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8836);
		let lifeTopics = new Set([
			"process:event",
			"process:msg",
			"process:exception"
		]);
		let logTopics = new Set(["log:out", "log:err"]);
		async function subscribe(home, wanted, onEvent = () => {}) {
			let socket = await (0, _daemon_js__WEBPACK_IMPORTED_MODULE_0__.h)(home.pubSocket, home);
			if (socket === void 0) return;
			let seen = [];
			let reader = new _wire_js__WEBPACK_IMPORTED_MODULE_1__.tS();
			socket.on("error", () => {});
			socket.on("data", (piece) => {
				for (let [topicBytes, data] of reader.push(piece)) {
					let topic = String((0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.cR)(topicBytes));
					let isLog = wanted === "all" && logTopics.has(topic) && (data?.length ?? 0) < 262144;
					if (!lifeTopics.has(topic) && !isLog) continue;
					let event = readEvent(topic, (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.cR)(data));
					if (event === void 0) continue;
					isLog || seen.push(event);
					onEvent(event);
				}
			});
			return {
				seen,
				close: () => socket.destroy()
			};
		}
		function readEvent(topic, published) {
			let { process, event, raw, data } = published;
			if (typeof process?.pm_id != "number") return;
			let text = topic === "process:exception" ? messageIn(data) : data;
			return {
				at: Date.now(),
				topic,
				id: process.pm_id,
				name: String(process.name),
				...event === void 0 ? {} : { event },
				...process.exit_code === void 0 ? {} : { exitCode: process.exit_code },
				...process.pm2_actions?.worker === void 0 ? {} : { worker: process.pm2_actions.worker },
				...topic === "process:msg" ? { message: raw } : {},
				...typeof text == "string" ? { text } : {}
			};
		}
		function messageIn(data) {
			return typeof data == "object" && data && "message" in data ? data.message : void 0;
		}
	}),
	7434: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { T: function() {
			return packageVersion;
		} });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		async function packageVersion(folders) {
			for (let start of folders) for (let folder = start;; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
				let text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package.json"), "utf8").catch(() => void 0);
				if (text !== void 0) return versionIn(text);
				if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) break;
			}
			return null;
		}
		function versionIn(text) {
			try {
				let { version } = JSON.parse(text);
				return typeof version == "string" ? version : null;
			} catch {
				return null;
			}
		}
	}),
	9382: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B7: function() {
				return parseThreshold;
			},
			Ne: function() {
				return ThresholdExceeded;
			},
			wy: function() {
				return checkThreshold;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);
		var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8498);
		class ThresholdExceeded extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb {}
		function parseThreshold(text) {
			let count = 0;
			let percent = 0;
			let parts = text.split(",").map((part) => part.trim());
			if (parts.length > 2) return;
			for (let part of parts) {
				let match = /^(\d{1,6})(%?)$/.exec(part);
				if (!match) return;
				let amount = Number(match[1]);
				match[2] === "%" ? percent = Math.max(percent, amount) : count = Math.max(count, amount);
			}
			return percent > 100 ? void 0 : {
				text,
				count,
				percent
			};
		}
		function allowedBy(threshold, total) {
			return Math.max(threshold.count, Math.ceil(threshold.percent * total / 100));
		}
		function checkThreshold(threshold, { affected, total, verb, input = "max-affected" }) {
			let allowed = allowedBy(threshold, total);
			if (affected.length <= allowed) return;
			throw new ThresholdExceeded(`This step would ${verb} ${affected.length} of the namespace's ${total} processes (${(0, _phrases_js__WEBPACK_IMPORTED_MODULE_1__.p)(affected)}); ${input} is "${threshold.text}", which allows ${allowed}. Nothing was touched. If that many are meant, set ${input} to "${affected.length}" or more.`);
		}
	}),
	9593: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { Q: function() {
			return defineAction;
		} });
		function defineAction(action) {
			return action;
		}
	}),
	2122: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Mn: function() {
				return lines;
			},
			Qq: function() {
				return text;
			},
			YA: function() {
				return seconds;
			},
			Yq: function() {
				return choice;
			},
			mR: function() {
				return optionalText;
			},
			p_: function() {
				return list;
			},
			rD: function() {
				return wholeNumber;
			},
			zM: function() {
				return boolean;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		let text = () => valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("give a text.");
		let optionalText = () => valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP());
		let boolean = (fallback) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), String(fallback)), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(?:true|True|TRUE|false|False|FALSE)$/, "allowed are true and false."), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((word) => word.toLowerCase() === "true"));
		let wholeNumber = (fallback, least = 0, most = 1e6) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), String(fallback)), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((word) => /^\d+$/.test(word) && Number(word) >= least && Number(word) <= most, `allowed is a whole number from ${least} to ${most}.`), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(Number));
		let seconds = (fallback, least = 0) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), String(fallback)), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((word) => /^\d+(?:\.\d+)?$/.test(word) && Number(word) >= least && Number(word) <= 86400, `allowed is a number of seconds from ${least} to 86400, without a unit.`), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(Number));
		let choice = (words, fallback) => valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(words, `allowed are ${words.join(", ")}.`), fallback);
		let list = (fallback = "") => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), fallback), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(splitList));
		let lines = () => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((words) => entries(words.split("\n"))));
		function splitList(words) {
			return entries(words.split(/[\n,]/));
		}
		function entries(words) {
			return words.map((word) => word.trim()).filter((word) => word !== "");
		}
	})
};
