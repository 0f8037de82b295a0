"use strict";
exports.id = 316;
exports.ids = [316];
exports.modules = {
	8904: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return action;
		} });
		var valibot__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7934);
		var _pm2_cleanup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3692);
		var _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3550);
		var _pm2_daemon_process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4796);
		var _pm2_dump_dump_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(237);
		var _pm2_selection_selection_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(5963);
		var _pm2_selection_threshold_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(9382);
		var _runner_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9593);
		var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7404);
		var _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4169);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(3188);
		var _shared_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2342);
		var _shared_history_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7060);
		var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3519);
		var _shared_namespace_lock_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(23);
		var _shared_reporting_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8875);
		let action = (0, _runner_action_js__WEBPACK_IMPORTED_MODULE_4__.QP)({
			inputs: {
				..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_8__.I1,
				"name-pattern": (0, _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_5__.Ag)(),
				"max-affected": (0, _shared_fields_js__WEBPACK_IMPORTED_MODULE_6__.EN)("3, 50%"),
				statuses: valibot__WEBPACK_IMPORTED_MODULE_11__.FsL((0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_12__.p_)("errored"), valibot__WEBPACK_IMPORTED_MODULE_11__.YOg(valibot__WEBPACK_IMPORTED_MODULE_11__.KIO(["errored", "stopped"], "allowed are \"errored\" and \"stopped\"."))),
				"log-lines": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_12__.rD)(20, 0, 1e4),
				"when-exceeded": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_12__.Yq)(["fail", "warn"], "fail")
			},
			history: _shared_history_js__WEBPACK_IMPORTED_MODULE_7__.$,
			async run({ inputs, log, output, env }) {
				let { namespace, statuses, maxAffected } = inputs;
				let home = (0, _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_1__.d8)(inputs.pm2Home, env);
				let selection = {
					namespace,
					pattern: inputs.namePattern
				};
				output({
					result: "failed",
					changed: [],
					deleted: []
				});
				let wish = {
					...inputs,
					home,
					env,
					log,
					action: "pm2-cleanup-errored",
					kind: "cleanup"
				};
				await (0, _shared_namespace_lock_js__WEBPACK_IMPORTED_MODULE_9__.i)(wish);
				await (0, _shared_reporting_js__WEBPACK_IMPORTED_MODULE_10__.z8)({
					home,
					namespace,
					log,
					output
				}, async (before) => {
					let choose = (current) => {
						let chosen = (0, _pm2_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.o0)(current, selection, statuses);
						let total = current.filter((pm2Process) => pm2Process.namespace === namespace).length;
						let affected = chosen.map((pm2Process) => pm2Process.name);
						(0, _pm2_selection_threshold_js__WEBPACK_IMPORTED_MODULE_13__.wy)(maxAffected, {
							affected,
							total,
							verb: "delete"
						});
						return chosen;
					};
					let first = choose(before);
					for (let typo of (0, _pm2_selection_selection_js__WEBPACK_IMPORTED_MODULE_14__.IM)("name-pattern", selection.pattern, (0, _pm2_selection_selection_js__WEBPACK_IMPORTED_MODULE_14__.wX)(before, namespace))) log.info(typo);
					if (first.length === 0) {
						let there = (0, _pm2_selection_selection_js__WEBPACK_IMPORTED_MODULE_14__.EO)(before);
						log.info(there.length === 0 || there.includes(namespace) ? `No process of ${namespace} that "${inputs.namePattern.text}" selects is ${statuses.join(" or ")}.` : `No process is in the namespace ${namespace}. There are processes in ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_15__.p)(there)}.`);
						return output({ result: "nothing-to-clean" });
					}
					await (0, _pm2_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.FU)(first, home, inputs.logLines, log);
					let names = first.map((pm2Process) => pm2Process.name).join(", ");
					log.info(`${inputs.dryRun ? "Would delete" : "Deleting"} ${first.length}: ${names}.`);
					if (inputs.dryRun) return output({ result: "planned" });
					let gone = (await (0, _shared_namespace_lock_js__WEBPACK_IMPORTED_MODULE_9__.P)(wish, async (session, daemon) => {
						inputs.save && await (0, _pm2_dump_dump_js__WEBPACK_IMPORTED_MODULE_3__.RF)(home, log);
						let chosen = choose(await (0, _pm2_daemon_process_js__WEBPACK_IMPORTED_MODULE_2__.P9)(daemon));
						let others = chosen.filter((now) => !first.some((then) => (0, _pm2_daemon_process_js__WEBPACK_IMPORTED_MODULE_2__.dI)(now, then)));
						await (0, _pm2_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.FU)(others, home, inputs.logLines, log);
						return daemon === void 0 ? [] : (0, _pm2_cleanup_js__WEBPACK_IMPORTED_MODULE_0__.nY)(daemon, chosen, inputs, session, log);
					})).map((pm2Process) => pm2Process.name);
					output({
						result: gone.length > 0 ? "cleaned" : "nothing-to-clean",
						deleted: gone,
						changed: gone
					});
					log.info(`Deleted ${gone.length}: ${gone.join(", ") || "none"}.`);
				}).catch((error) => {
					if (inputs.whenExceeded === "fail" || !(error instanceof _pm2_selection_threshold_js__WEBPACK_IMPORTED_MODULE_13__.Ne)) throw error;
					log.warning(error.message);
					output({ result: "too-many" });
				});
			}
		});
	}),
	7071: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return pm2_migrate_namespace_action;
		} });
		var errors = __webpack_require__(4873);
		var daemon_home = __webpack_require__(3550);
		var process = __webpack_require__(4796);
		var dump = __webpack_require__(237);
		var phrases = __webpack_require__(3188);
		var change = __webpack_require__(4605);
		var plan_plan = __webpack_require__(7891);
		var selection = __webpack_require__(5963);
		var log_files = __webpack_require__(5643);
		var template = __webpack_require__(1905);
		function planMigration(current, { from, namespace, pattern }) {
			let own = current.filter((p) => !p.isModule && !(0, template.Xe)(p) && pattern.matches(p.name));
			let sources = own.filter((p) => p.namespace !== namespace && from.matches(p.namespace));
			let there = namesOf(own.filter((p) => p.namespace === namespace));
			let collisions = [];
			let moves = [];
			for (let name of namesOf(sources)) {
				let old = sources.filter((pm2Process) => pm2Process.name === name);
				let namespaces = (0, selection.EO)(old);
				there.includes(name) ? collisions.push(`"${name}" runs in ${namespaces.join(" and ")} and in ${namespace}: one of them has to be renamed or deleted first.`) : namespaces.length > 1 ? collisions.push(`"${name}" runs in ${namespaces.join(" and ")}: say by the input from which of them is meant.`) : moves.push(planMove(name, old, namespace));
			}
			return {
				moves,
				there,
				collisions
			};
		}
		function planMove(name, old, namespace) {
			let app = (0, plan_plan.F5)(old);
			let gap = app === void 0 ? void 0 : (0, plan_plan.Np)(app, old, "canary");
			let still = old.every(({ status }) => status === "stopped" || status === "errored");
			let base = {
				name,
				old,
				from: old[0]?.namespace ?? null,
				to: namespace,
				...app ? { app } : {}
			};
			if (still) return {
				...base,
				action: "restart",
				still,
				why: "it does not run, and is not started"
			};
			return gap === void 0 ? {
				...base,
				action: "replace",
				why: "it moves without a gap"
			} : {
				...base,
				action: "restart",
				why: gap
			};
		}
		function namesOf(processes) {
			return [...new Set(processes.map((pm2Process) => pm2Process.name))];
		}
		function whyNothingMoves(current, { from, pattern }) {
			let movable = current.filter((p) => !p.isModule && !(0, template.Xe)(p));
			let sources = movable.filter((pm2Process) => from.matches(pm2Process.namespace));
			let namespaces = (0, selection.EO)(movable);
			if (sources.length === 0) return `No process is in a namespace that from ("${from.text}") selects, so there is nothing to move. There are processes in ${namespaces.join(", ") || "no namespace"}.`;
			return `name-pattern ("${pattern.text}") selects no process of ${(0, phrases.p)((0, selection.EO)(sources))}, so there is nothing to move. There are ${(0, phrases.p)(namesOf(sources))}.`;
		}
		function migrationTypos(current, { from, namespace, pattern }, { moves }) {
			let movable = current.filter((p) => !p.isModule && !(0, template.Xe)(p));
			let namespaces = (0, selection.EO)(movable);
			let looked = movable.filter((p) => p.namespace === namespace || from.matches(p.namespace));
			return [...moves.length === 0 ? [] : (0, selection.IM)("from", from, namespaces), ...(0, selection.IM)("name-pattern", pattern, namesOf(looked))];
		}
		function migrationTable({ moves, there, collisions }) {
			return {
				title: "Migration",
				columns: [
					"app",
					"processes",
					"from",
					"to",
					"how"
				],
				rows: [
					...moves.map(({ name, old, from, to, why }) => [
						name,
						String(old.length),
						from ?? "",
						to ?? "",
						why
					]),
					...there.map((name) => [
						name,
						"",
						"",
						"",
						"is there already"
					]),
					...collisions.map((sentence) => [
						/^"(.*?)" runs/.exec(sentence)?.[1] ?? "",
						"",
						"",
						"",
						"collides"
					])
				]
			};
		}
		function moveApp(deployment, item) {
			let { namespace } = deployment.options;
			let sources = (0, selection.EO)(item.old);
			return (0, change.g)(deployment, {
				kind: "move",
				items: [{
					...item,
					filesKept: !0
				}],
				namespace,
				leaving: sources,
				definitions: async () => {
					let definition = (0, log_files.M7)(item.old);
					if (definition === void 0) throw Error(`${item.name} has no process to move`);
					return new Map([[item.name, {
						...definition,
						namespace
					}]]);
				},
				deployed: {}
			});
		}
		var startable = __webpack_require__(210);
		var health_command = __webpack_require__(7431);
		var threshold = __webpack_require__(9382);
		var launch = __webpack_require__(6388);
		var action = __webpack_require__(9593);
		var pattern_fields = __webpack_require__(4169);
		var shared_history = __webpack_require__(7060);
		var shared_inputs = __webpack_require__(3519);
		var namespace_lock = __webpack_require__(23);
		var reporting = __webpack_require__(8875);
		let pm2_migrate_namespace_action = (0, action.QP)({
			inputs: {
				...shared_inputs.I1,
				...shared_inputs.oI,
				"name-pattern": (0, pattern_fields.Ag)(),
				from: (0, pattern_fields.T1)("default")
			},
			history: shared_history.$,
			async run({ inputs, log, output, env }) {
				let { namespace, from } = inputs;
				let home = (0, daemon_home.d8)(inputs.pm2Home, env);
				let wish = {
					from,
					namespace,
					pattern: inputs.namePattern
				};
				output({
					result: "failed",
					changed: [],
					moved: []
				});
				let lock = {
					...inputs,
					home,
					env,
					log,
					action: "pm2-migrate-namespace",
					kind: "deploy"
				};
				await (0, namespace_lock.i)(lock);
				let alsoOwn = ({ name, namespace: where, isModule }) => inputs.namePattern.matches(name) && from.matches(where) && !isModule;
				await (0, reporting.z8)({
					home,
					namespace,
					log,
					output,
					alsoOwn
				}, async (before) => {
					let pm2 = await (0, launch.rR)(inputs.pm2Path, home, env);
					let plan = (current) => checkedMigration(current, wish, inputs);
					log.table(migrationTable(planMigration(before, wish)));
					let first = await plan(before);
					output({ plan: (0, plan_plan.Lq)(first.moves) });
					let nobody = first.moves.length + first.there.length === 0;
					let typos = nobody ? [whyNothingMoves(before, wish)] : migrationTypos(before, wish, first);
					for (let sentence of typos) log.warning(sentence);
					if (first.moves.length === 0) {
						nobody || log.info(`Nothing to move: in ${namespace} already are ${(0, phrases.p)(first.there)}.`);
						return output({ result: "unchanged" });
					}
					if (inputs.dryRun) return output({ result: "planned" });
					let moved = [];
					await (0, namespace_lock.P)({
						...lock,
						also: first.sources
					}, async (session, daemon) => {
						inputs.save && await (0, dump.RF)(home, log);
						let now = await plan(await (0, process.P9)(daemon));
						if (daemon === void 0 || now.sources.some((source) => !first.sources.includes(source))) throw new errors.pH("The process list changed while this step waited for the lock. Run it again.");
						let options = (0, shared_inputs.D$)({
							...inputs,
							rollback: !0
						});
						for (let item of now.moves) {
							let outcome = await moveApp({
								daemon,
								pm2,
								session,
								log,
								options
							}, item);
							if ("why" in outcome) {
								output({ result: outcome.result });
								throw new errors.pH(`${outcome.why} Moved before that: ${moved.join(", ") || "nothing"}.`);
							}
							moved.push(item.name);
							output({
								moved,
								changed: moved
							});
						}
						output({ result: "moved" });
					});
				});
			}
		});
		async function checkedMigration(current, wish, inputs) {
			let planned = planMigration(current, wish);
			if (planned.collisions.length > 0) throw new errors.eb(planned.collisions.join("\n"));
			await (0, startable.D)(planned.moves);
			await (0, health_command.e5)(inputs, planned.moves.flatMap(({ old }) => old));
			let sources = planned.moves.flatMap((item) => item.old.map((pm2Process) => pm2Process.namespace));
			let total = current.filter((pm2Process) => sources.includes(pm2Process.namespace)).length;
			let affected = (0, plan_plan.MZ)(planned.moves);
			(0, threshold.wy)(inputs.maxAffected, {
				affected,
				total,
				verb: "move"
			});
			return {
				...planned,
				sources: [...new Set(sources)]
			};
		}
	}),
	2641: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return pm2_restart_action;
		} });
		var errors = __webpack_require__(4873);
		var daemon_home = __webpack_require__(3550);
		var process = __webpack_require__(4796);
		var dump = __webpack_require__(237);
		var plan = __webpack_require__(7891);
		var plan_record = __webpack_require__(509);
		var change = __webpack_require__(4605);
		var selection_selection = __webpack_require__(5963);
		var log_files = __webpack_require__(5643);
		var template = __webpack_require__(1905);
		var worker = __webpack_require__(4125);
		async function planRestart(current, { selection, when, strategy }) {
			let own = current.filter((p) => (0, selection_selection.ko)(selection, p) && !(0, template.Xe)(p));
			let names = [...new Set(own.map((pm2Process) => pm2Process.name))];
			return Promise.all(names.map(async (name) => {
				let old = own.filter((pm2Process) => pm2Process.name === name);
				let app = (0, plan.F5)(old);
				let to = old[0] === void 0 ? null : await (0, worker.lx)(old[0].settings);
				let from = (old.find(({ version }) => version !== to) ?? old[0])?.version ?? null;
				let base = {
					name,
					from,
					to,
					old,
					...app === void 0 ? {} : { app }
				};
				let unchanged = when === "version-changed" ? whyUnchanged(old, to) : void 0;
				if (unchanged !== void 0) return {
					...base,
					action: "unchanged",
					why: unchanged
				};
				let why = when === "always" ? "asked for by when: always" : whyChanged(from, to);
				let gap = app === void 0 ? void 0 : (0, plan.Np)(app, old, strategy);
				return gap === void 0 ? {
					...base,
					action: "replace",
					why
				} : {
					...base,
					action: "restart",
					why: `${why}; ${gap}`
				};
			}));
		}
		function whyUnchanged(old, to) {
			if (to !== null && old.every((pm2Process) => pm2Process.version === to)) return `it runs the version of its package.json (${to})`;
			return old.every((pm2Process) => pm2Process.status === "stopped") ? "it is stopped" : void 0;
		}
		function whyChanged(from, to) {
			if (to === null) return "its version is not known: no package.json of its own says one";
			return from === null ? `which version runs is not known, its package.json says ${to}` : `version ${from} → ${to}`;
		}
		function planMissing(apps, current, selection) {
			return apps.filter(({ name }) => selection.pattern.matches(name) && !current.some((p) => p.name === name)).map((app) => ({
				name: app.name,
				action: "start",
				why: "the ecosystem file has it, and it does not run",
				from: null,
				to: app.version,
				app,
				old: []
			}));
		}
		async function restartApps(deployment, running, missing) {
			let { daemon, pm2, options } = deployment;
			let { namespace } = options;
			let apps = missing.flatMap((item) => item.app ?? []);
			let record = await (0, plan_record.bq)(daemon.home, namespace);
			let deployed = running.filter(({ name }) => record.apps[name] !== void 0).map(({ name, to }) => [name, {
				...record.apps[name],
				version: to
			}]);
			return (0, change.g)(deployment, {
				kind: "restart",
				items: [...running, ...missing].map((item) => ({
					...item,
					filesKept: !1
				})),
				namespace,
				definitions: async () => {
					let resolved = apps.length === 0 ? [] : await (0, template.JL)(daemon, pm2, namespace, apps);
					return new Map([...definitionsOf(running), ...resolved]);
				},
				deployed: Object.fromEntries(deployed)
			});
		}
		function definitionsOf(items) {
			return new Map(items.flatMap(({ name, old }) => {
				let definition = (0, log_files.M7)(old);
				return definition === void 0 ? [] : [[name, definition]];
			}));
		}
		async function runningVersions(deployment, names) {
			let { namespace } = deployment.options;
			let own = (await (0, process.P9)(deployment.daemon)).filter((p) => p.namespace === namespace);
			return Object.fromEntries(names.map((name) => {
				let versions = own.filter((p) => p.name === name).map((p) => p.version ?? "none");
				let text = [...new Set(versions)].join(", ");
				return [name, text === "none" || text === "" ? null : text];
			}));
		}
		var launch = __webpack_require__(6388);
		var action = __webpack_require__(9593);
		var fields = __webpack_require__(7404);
		var pattern_fields = __webpack_require__(4169);
		var external_node_path_ = __webpack_require__(6760);
		var plan_ports = __webpack_require__(8838);
		var startable = __webpack_require__(210);
		var health_command = __webpack_require__(7431);
		var threshold = __webpack_require__(9382);
		var phrases = __webpack_require__(3188);
		var deploy_apps = __webpack_require__(5440);
		var commands = __webpack_require__(9006);
		var nodes = __webpack_require__(3173);
		async function prepareRestart(inputs, home, env, log, current, pm2) {
			let { namespace, namePattern: pattern } = inputs;
			let selection = {
				namespace,
				pattern
			};
			let choose = (name) => pattern.matches(name);
			let { apps } = inputs.ecosystem === void 0 ? { apps: [] } : await (0, deploy_apps.i)({
				...inputs,
				choose
			}, home, env, log, current);
			let record = apps.length === 0 ? void 0 : await (0, plan_record.bq)(home, namespace);
			let planned = planMissing(apps, current, selection);
			let missing = record === void 0 ? planned : (0, plan_ports.keepPorts)(planned, record);
			let running = await planRestart(current, {
				...inputs,
				selection
			});
			if (running.length + missing.length === 0) {
				let there = (0, selection_selection.EO)(current);
				throw new errors.eb(there.includes(namespace) ? `Input "name-pattern" is "${pattern.text}": no process of the namespace ${namespace} has such a name, so there is nothing to restart. There are ${(0, phrases.p)((0, selection_selection.wX)(current, namespace))}.` : `Input "namespace" is "${namespace}": no process is in it, so there is nothing to restart. There are processes in ${(0, phrases.p)(there) || "no namespace"}.`);
			}
			await (0, startable.D)((0, plan.FI)(running));
			await (0, nodes.or)([...(0, plan.FI)(running).flatMap(({ old }) => old.slice(0, 1).map(nodes.Mm)), ...missing.flatMap(({ app }) => app === void 0 ? [] : (0, nodes.LN)(app))], {
				...inputs,
				pm2,
				home,
				current
			}, log);
			await (0, health_command.e5)(inputs, (0, plan.FI)(running).flatMap(({ old }) => old));
			await (0, commands.Dl)(inputs, (0, external_node_path_.resolve)(inputs.workingDirectory), missing.flatMap(({ app }) => app ?? []));
			let affected = (0, plan.MZ)((0, plan.FI)(running));
			let total = current.filter((pm2Process) => pm2Process.namespace === namespace).length;
			(0, threshold.wy)(inputs.maxAffected, {
				affected,
				total,
				verb: "restart"
			});
			return {
				running,
				missing,
				all: [...running, ...missing]
			};
		}
		function checkVersions(items, versions) {
			let wrong = items.filter(({ name, to }) => to !== null && versions[name] !== to);
			if (wrong.length === 0) return;
			let sentences = wrong.map(({ name, to }) => `${name} runs version ${versions[name] ?? "none"} and not ${to}, as its package.json says.`);
			throw new errors.pH(sentences.join(" "));
		}
		var settings = __webpack_require__(5669);
		var shared_history = __webpack_require__(7060);
		var shared_inputs = __webpack_require__(3519);
		var namespace_lock = __webpack_require__(23);
		var reporting = __webpack_require__(8875);
		let pm2_restart_action = (0, action.QP)({
			inputs: {
				...shared_inputs.I1,
				...shared_inputs.QR,
				"name-pattern": (0, pattern_fields.Ag)(),
				when: (0, fields.Yq)(["always", "version-changed"], "always"),
				strategy: (0, fields.Yq)(["canary", "restart"], "canary"),
				engines: (0, fields.Yq)([
					"error",
					"warn",
					"off"
				], "warn")
			},
			files: ["ecosystem"],
			history: shared_history.$,
			async run({ inputs, log, output, env }) {
				let begun = performance.now();
				let home = (0, daemon_home.d8)(inputs.pm2Home, env);
				output({
					result: "failed",
					changed: [],
					restarted: [],
					started: []
				});
				let wish = {
					...inputs,
					home,
					env,
					log,
					action: "pm2-restart",
					kind: "deploy"
				};
				await (0, namespace_lock.i)(wish);
				let duration = () => output({ "duration-ms": Math.round(performance.now() - begun) });
				await (0, reporting.z8)({
					home,
					namespace: inputs.namespace,
					log,
					output
				}, async (before) => {
					let pm2 = await (0, launch.rR)(inputs.pm2Path, home, env);
					let first = await prepareRestart(inputs, home, env, log, before, pm2);
					let versions = Object.fromEntries(first.all.map(({ name, from }) => [name, from]));
					output({
						plan: (0, plan.Lq)(first.all),
						versions
					});
					log.table((0, plan.k0)(first.all));
					let missing = first.missing.map(({ name }) => name);
					let there = [...(0, selection_selection.wX)(before, inputs.namespace), ...missing];
					for (let typo of (0, selection_selection.IM)("name-pattern", inputs.namePattern, there)) log.warning(typo);
					if (missing.length > 0) {
						let record = await (0, plan_record.bq)(home, inputs.namespace);
						await (0, plan_record.H7)(home, inputs.namespace, record);
						(0, settings.Wn)(missing, record, inputs, log);
					}
					if ((0, plan.FI)(first.all).length === 0) return output({ result: "unchanged" });
					if (inputs.dryRun) return output({ result: "planned" });
					let connecting = () => (0, launch.ZH)(pm2, home, log);
					await (0, namespace_lock.P)({
						...wish,
						connecting
					}, async (session, daemon) => {
						inputs.save && await (0, dump.RF)(home, log);
						let now = await prepareRestart(inputs, home, env, log, await (0, process.P9)(daemon), pm2);
						let options = (0, shared_inputs.D$)({
							...inputs,
							rollback: !0
						});
						let deployment = {
							daemon,
							pm2,
							session,
							log,
							options
						};
						let outcome = await restartApps(deployment, (0, plan.FI)(now.running), now.missing);
						if ("why" in outcome) {
							output({ result: outcome.result });
							throw new errors.pH(outcome.why);
						}
						let names = (items) => items.map((i) => i.name);
						let restarted = names((0, plan.FI)(now.running));
						let started = names(now.missing);
						let versions = await runningVersions(deployment, names(now.all));
						output({
							restarted,
							started,
							changed: [...restarted, ...started],
							versions
						});
						inputs.when === "version-changed" && checkVersions((0, plan.FI)(now.running), versions);
						output({ result: "restarted" });
					});
				}).finally(duration);
			}
		});
	}),
	4540: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return pm2_rollback_action;
		} });
		var dist = __webpack_require__(7934);
		var errors = __webpack_require__(4873);
		var daemon_home = __webpack_require__(3550);
		var plan_plan = __webpack_require__(7891);
		var action = __webpack_require__(9593);
		var fields = __webpack_require__(7404);
		var carry_out = __webpack_require__(5380);
		var health = __webpack_require__(6706);
		var prepare = __webpack_require__(5136);
		var external_node_path_ = __webpack_require__(6760);
		var whole_file = __webpack_require__(7626);
		var claim = __webpack_require__(2790);
		var check = __webpack_require__(10);
		var releases = __webpack_require__(6514);
		var release_inputs = __webpack_require__(5584);
		var release_source = __webpack_require__(7724);
		function releasesTable(releasesDirectory, all) {
			return {
				title: `Releases in ${releasesDirectory}`,
				columns: [
					"name",
					"release",
					"placed",
					"files",
					"state"
				],
				rows: all.map(({ name, release, placedAt, files, ...state }) => [
					name,
					release,
					placedAt,
					String(files ?? ""),
					stateOf(state)
				])
			};
		}
		function stateOf({ current, previous, complete, served }) {
			if (!complete) return "not whole";
			if (current) return "current";
			if (previous) return "previous";
			return served ? "" : "never became current";
		}
		async function chooseRelease(inputs, home, log) {
			let { releasesDirectory, namespace, workingDirectory = "." } = inputs;
			let mistakes = [...(0, release_inputs.P)(releasesDirectory), ...(0, release_inputs.bF)(workingDirectory)];
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			if (!await (0, whole_file.$B)(releasesDirectory)) throw new errors.eb(`Input "releases-directory" is ${JSON.stringify(releasesDirectory)}: there is no such directory, or it may not be entered.`);
			let unfit = await (0, check.eK)(releasesDirectory, namespace);
			let other = unfit.length > 0 ? void 0 : await (0, claim.ky)(releasesDirectory, home.path);
			other !== void 0 && unfit.push(other);
			if (unfit.length > 0) throw new errors.eb(unfit.join("\n"));
			log.table(releasesTable(releasesDirectory, await (0, releases.D8)(releasesDirectory)));
			return findRelease(inputs);
		}
		async function findRelease({ releasesDirectory, to }) {
			return choose((await (0, releases.D8)(releasesDirectory)).filter(({ complete }) => complete), to, releasesDirectory);
		}
		function choose(whole, to, releasesDirectory) {
			let there = whole.map(({ name }) => name).join(", ") || "none";
			let byName = whole.find(({ name }) => name === to);
			if (byName !== void 0) return byName;
			let previous = whole.find((one) => one.previous);
			if (to === "previous" && previous !== void 0) return previous;
			if (to === "previous") throw new errors.eb(`There is no release before the current one in ${releasesDirectory}. There are: ${there}. Name one by the input "to".`);
			let isCommit = /^[0-9a-f]{7,64}$/.test(to);
			let exact = whole.filter(({ release }) => release === to);
			let found = exact.length > 0 ? exact : whole.filter((one) => isCommit && one.release.startsWith(to));
			if (new Set(found.map(({ release }) => release)).size > 1) throw new errors.eb(`Input "to" is ${JSON.stringify(to)}, which several releases begin with: ${found.map(({ name, release }) => `${name} (${release})`).join(", ")}. Give more of the commit, or the directory's name.`);
			let [chosen] = [...found].sort((a, b) => rank(a) - rank(b));
			if (chosen !== void 0) return chosen;
			throw new errors.eb(`Input "to" is ${JSON.stringify(to)}: there is no such release in ${releasesDirectory}. There are: ${there}.`);
		}
		function rank({ current, served }) {
			if (current) return 0;
			return served ? 1 : 2;
		}
		async function planRollback(target, inputs, workingDirectory) {
			let { name, directory } = target;
			let releasesDirectory = (0, external_node_path_.resolve)(inputs.releasesDirectory);
			return {
				releasing: {
					action: "pm2-rollback",
					releasesDirectory,
					keepReleases: inputs.keepReleases,
					place: async () => {
						let again = await findRelease(inputs);
						if (again.name !== name) throw new errors.eb(`While this step waited, another release became current: "${inputs.to}" means ${again.name} now, not ${name}. Nothing was touched. Run it again.`);
						if ((await (0, releases.D8)(releasesDirectory)).some((one) => one.name === name && one.complete)) return {
							directory,
							isNew: !1
						};
						throw new errors.eb(`${name} was removed by another run while this one waited. Nothing was touched.`);
					}
				},
				from: {
					workingDirectory: (0, external_node_path_.join)(directory, workingDirectory),
					current: await (0, release_source.Ho)(releasesDirectory, directory)
				}
			};
		}
		var settings = __webpack_require__(5669);
		var shared_history = __webpack_require__(7060);
		var inputs = __webpack_require__(3519);
		var namespace_lock = __webpack_require__(23);
		var shared_reporting = __webpack_require__(8875);
		let pm2_rollback_action = (0, action.QP)({
			inputs: {
				...inputs.I1,
				...inputs.QR,
				...inputs.B6,
				...action.x$,
				"working-directory": (0, fields.mR)(),
				"releases-directory": dist.YjP("give the directory that pm2-deploy placed its releases in."),
				to: dist.lqM(dist.YjP(), "previous"),
				strategy: (0, fields.Yq)(["canary", "restart"], "canary"),
				rollback: (0, fields.zM)(!0),
				"keep-releases": (0, fields.rD)(5, 1, 1e3)
			},
			files: ["ecosystem"],
			history: shared_history.$,
			statusOf: "release",
			async run({ inputs, log, output, env }) {
				let begun = performance.now();
				let home = (0, daemon_home.d8)(inputs.pm2Home, env);
				output({
					result: "failed",
					changed: []
				});
				await (0, namespace_lock.i)({
					...inputs,
					home,
					env,
					log,
					action: "pm2-rollback",
					kind: "deploy"
				});
				let duration = () => output({ "duration-ms": Math.round(performance.now() - begun) });
				let reporting = {
					home,
					namespace: inputs.namespace,
					log,
					output
				};
				await (0, shared_reporting.z8)(reporting, async (before) => {
					let target = await chooseRelease(inputs, home, log);
					let { name, release, placedAt, directory } = target;
					output({ release });
					log.info(target.current ? `${name} is current already: release ${release}, placed ${placedAt}. To choose an older one, name its directory.` : `Going back to ${name}: release ${release}, placed ${placedAt}.`);
					target.served || log.warning(`${name} never became current: it failed when it was deployed, or was killed.`);
					let deployed = {
						...inputs,
						...(0, settings.f5)(inputs, target, log),
						release,
						only: void 0,
						when: "changed",
						prune: !1,
						engines: "warn"
					};
					let { releasing, from } = await planRollback(target, inputs, deployed.workingDirectory);
					let prepared = await (0, prepare.h)({
						...deployed,
						...from
					}, home, env, log, before);
					let { plan, version, versions } = prepared;
					output({
						plan: (0, plan_plan.Lq)(plan),
						version,
						versions
					});
					log.table((0, plan_plan.k0)(plan));
					let changed = !target.current || (0, plan_plan.FI)(plan).length > 0;
					!inputs.dryRun && !changed && await (0, health.W)(inputs, plan, log);
					if (inputs.dryRun || !changed) return output({
						result: changed ? "planned" : "unchanged",
						"release-directory": changed ? "" : directory
					});
					let outcome = await (0, carry_out.u)(deployed, prepared, env, log, releasing);
					output({
						result: outcome.result,
						changed: outcome.changed
					});
					if ("why" in outcome) {
						output(await (0, shared_reporting.u0)(reporting, Object.keys(versions)));
						throw new errors.pH(outcome.why);
					}
					output({ "release-directory": directory });
				}).finally(duration);
			}
		});
	}),
	8656: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return pm2_stop_action;
		} });
		var daemon_home = __webpack_require__(3550);
		var process = __webpack_require__(4796);
		var dump = __webpack_require__(237);
		var free_ports = __webpack_require__(4449);
		var plan_lease = __webpack_require__(8228);
		var selection = __webpack_require__(5963);
		var threshold = __webpack_require__(9382);
		var stop = __webpack_require__(3098);
		var external_node_crypto_ = __webpack_require__(7598);
		var journal = __webpack_require__(2093);
		var keeper = __webpack_require__(9838);
		var recovery_lease = __webpack_require__(7348);
		async function leaseUntilJobEnd(home, namespace, holder, job, state, onlyListed) {
			let files = (0, journal.tY)(home.locks, namespace);
			let earlier = (0, plan_lease.f)(await (0, recovery_lease.zR)(files)) ?? [];
			let now = state.stopping.filter(({ running }) => running);
			let stopping = [...earlier.filter((old) => !now.some((other) => isSame(old, other))), ...now];
			if (stopping.length === 0) return;
			let id = (0, external_node_crypto_.randomUUID)();
			let lease = {
				version: 1,
				id,
				kind: "stop",
				holder,
				job,
				state: {
					...state,
					stopping,
					onlyListed
				}
			};
			await (0, recovery_lease.e3)(files, lease);
			(0, keeper.startKeeper)(home.locks, namespace, id, home.history);
		}
		function isSame(one, other) {
			return one.id === other.id && one.name === other.name;
		}
		var unlisted_apps = __webpack_require__(6201);
		var recovery_job = __webpack_require__(1517);
		var action = __webpack_require__(9593);
		var fields = __webpack_require__(7404);
		var pattern_fields = __webpack_require__(4169);
		var shared_fields = __webpack_require__(2342);
		var shared_history = __webpack_require__(7060);
		var inputs = __webpack_require__(3519);
		var namespace_lock = __webpack_require__(23);
		var shared_reporting = __webpack_require__(8875);
		let pm2_stop_action = (0, action.QP)({
			inputs: {
				...inputs.I1,
				"name-pattern": (0, pattern_fields.Ag)(),
				save: (0, fields.zM)(!1),
				ports: (0, shared_fields.X6)(),
				"stop-timeout": (0, fields.YA)(30, 1),
				delete: (0, fields.zM)(!1),
				until: (0, fields.Yq)(["job-end", "forever"], "forever")
			},
			history: shared_history.$,
			async run({ inputs, log, output, env }) {
				let { namespace } = inputs;
				let forJob = inputs.until === "job-end";
				forJob && (0, recovery_job.checkInJob)(env);
				let home = (0, daemon_home.d8)(inputs.pm2Home, env);
				output({
					result: "failed",
					changed: [],
					stopped: []
				});
				let wish = {
					...inputs,
					home,
					env,
					log,
					action: "pm2-stop",
					kind: "stop"
				};
				await (0, namespace_lock.i)(wish);
				let reporting = {
					home,
					namespace,
					log,
					output
				};
				await (0, shared_reporting.z8)(reporting, async (before) => {
					let choose = (current) => chosenToStop(current, inputs);
					let first = choose(before);
					let names = first.map((pm2Process) => pm2Process.name);
					names.length === 0 ? (0, shared_reporting.HS)(reporting, before, inputs.namePattern) : log.info(`${inputs.dryRun ? "Would stop" : "Stopping"} ${names.length}: ${names.join(", ")}.`);
					for (let typo of (0, selection.IM)("name-pattern", inputs.namePattern, (0, selection.wX)(before, namespace))) log.warning(typo);
					if (inputs.dryRun) {
						await (0, unlisted_apps.aK)(home, before, {
							namespace,
							pattern: inputs.namePattern
						}, log);
						for (let held of await (0, free_ports.Ed)(home, before, first, inputs.ports)) log.warning(`This step cannot free a port, and would stop nothing unless it becomes free within stop-timeout: ${held}.`);
						return output({ result: "planned" });
					}
					let ended = [];
					let stopped = await (0, namespace_lock.P)(wish, async (session, daemon) => {
						inputs.save && await (0, dump.RF)(home, log);
						if (daemon === void 0) {
							await (0, free_ports.DF)(inputs, home, async () => [], log);
							return [];
						}
						let job = forJob ? await (0, recovery_job.markJob)(env) : void 0;
						let holder = (0, journal.Jz)(env, wish.action);
						let whenDown = (state) => job === void 0 ? (0, plan_lease.K)(home, namespace, inputs.namePattern.matches) : leaseUntilJobEnd(home, namespace, holder, job, state, !inputs.delete);
						let selection = {
							namespace,
							pattern: inputs.namePattern
						};
						let unlisted = await (0, unlisted_apps.cD)(daemon, selection);
						let options = {
							...inputs,
							whenDown,
							unlisted,
							endUnlisted: async () => ended.push(...await (0, unlisted_apps.fw)(daemon, selection, log))
						};
						return (0, stop.dM)(daemon, choose(await (0, process.P9)(daemon)), options, session, log);
					});
					forJob && stopped.length > 0 && log.info("What no step of this job starts again is started when the job ends.");
					let gone = [...stopped, ...ended].map(({ name }) => name);
					output({
						result: gone.length > 0 ? "stopped" : "nothing-to-stop",
						stopped: gone,
						changed: gone
					});
				});
			}
		});
		function chosenToStop(current, wished) {
			let { namespace, namePattern: pattern, maxAffected } = wished;
			let down = ["stopped", "errored"];
			let selected = current.filter((p) => (0, selection.ko)({
				namespace,
				pattern
			}, p));
			(0, stop.Pf)(selected, wished);
			let chosen = selected.filter((p) => wished.delete || !down.includes(p.status));
			let total = current.filter((pm2Process) => pm2Process.namespace === namespace).length;
			let affected = chosen.map((pm2Process) => pm2Process.name);
			(0, threshold.wy)(maxAffected, {
				affected,
				total,
				verb: wished.delete ? "delete" : "stop"
			});
			return chosen;
		}
	}),
	3692: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			FU: function() {
				return showEvidence;
			},
			MH: function() {
				return readCleanupState;
			},
			Yk: function() {
				return finishCleanup;
			},
			nY: function() {
				return cleanUp;
			},
			o0: function() {
				return cleanable;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6701);
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2435);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3188);
		var _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4177);
		var _daemon_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3550);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
		var _dump_dump_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(237);
		var _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1471);
		var _proof_log_tail_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5002);
		var _selection_selection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5963);
		function readCleanupState(journal) {
			let deleting = valibot__WEBPACK_IMPORTED_MODULE_8__._H3({
				..._plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_6__.Id.entries,
				status: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), ""),
				restarts: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.aig(), -1)
			});
			let parts = {
				home: valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(),
				daemon: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP()),
				namespace: valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(),
				save: valibot__WEBPACK_IMPORTED_MODULE_8__.zMY(),
				deleting: valibot__WEBPACK_IMPORTED_MODULE_8__.YOg(deleting)
			};
			return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__.Ww)(journal, valibot__WEBPACK_IMPORTED_MODULE_8__._H3(parts), "the state in the journal of a clean-up");
		}
		function cleanable(current, selection, statuses) {
			return current.filter((pm2Process) => (0, _selection_selection_js__WEBPACK_IMPORTED_MODULE_9__.ko)(selection, pm2Process) && statuses.includes(gaveUp(pm2Process) ? "errored" : pm2Process.status) && (statuses.includes("stopped") || !(pm2Process.oneShot || (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(pm2Process.settings))));
		}
		function gaveUp({ status, createdAt }) {
			return status === "errored" || status === "waiting restart" && createdAt === null;
		}
		function evidenceTable(processes) {
			return {
				title: "To be deleted",
				columns: [
					"id",
					"name",
					"status",
					"exit code",
					"restarts",
					"version",
					"script"
				],
				rows: processes.map(({ id, name, status, restarts, version, settings }) => [
					String(id),
					name,
					status,
					String(settings.exit_code ?? ""),
					String(restarts),
					version ?? "",
					String(settings.pm_exec_path ?? "")
				])
			};
		}
		async function showEvidence(processes, home, logLines, log) {
			if (processes.length === 0) return;
			log.table(evidenceTable(processes));
			if (logLines === 0) return;
			let whose = processes.length === 1 ? processes[0]?.name : `${processes.length} processes`;
			let written = new _proof_log_tail_js__WEBPACK_IMPORTED_MODULE_7__.b(home);
			await log.group(`What ${whose} wrote last`, async () => {
				for (let pm2Process of processes) await (0, _proof_log_tail_js__WEBPACK_IMPORTED_MODULE_7__.R)(pm2Process, logLines, written, log);
			});
		}
		async function cleanUp(daemon, chosen, options, session, log) {
			let { namespace, save } = options;
			let deleting = chosen.map((pm2Process) => ({
				...(0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_6__.zm)(pm2Process),
				status: pm2Process.status,
				restarts: pm2Process.restarts
			}));
			let state = {
				home: daemon.home.path,
				daemon: await (0, _daemon_home_js__WEBPACK_IMPORTED_MODULE_3__.nG)(daemon.home),
				namespace,
				save,
				deleting
			};
			await session.record(state);
			let { done, changed } = await (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(daemon, chosen);
			for (let pm2Process of changed) log.info(`${pm2Process.name} (id ${pm2Process.id}) is not ${pm2Process.status} any more and was left alone.`);
			save && await (0, _dump_dump_js__WEBPACK_IMPORTED_MODULE_5__.or)(daemon.home, [namespace], await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon), log);
			await session.settle();
			return done;
		}
		async function finishCleanup(daemon, state, log) {
			let names = (0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_10__.p)(state.deleting.map((old) => old.name));
			if (await (0, _daemon_home_js__WEBPACK_IMPORTED_MODULE_3__.tS)(daemon.home, state.daemon)) {
				log.info(`The clean-up of ${state.namespace} was to delete ${names}. PM2 was restarted since, and those with it: they stay as they are now.`);
				return;
			}
			let left = (await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon)).filter((pm2Process) => pm2Process.namespace === state.namespace && state.deleting.some((old) => old.id === pm2Process.id && old.name === pm2Process.name && old.createdAt === pm2Process.createdAt && [old.status, "stopped"].includes(pm2Process.status) && old.restarts === pm2Process.restarts));
			await (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__.ZZ)(daemon, left);
			state.save && await (0, _dump_dump_js__WEBPACK_IMPORTED_MODULE_5__.or)(daemon.home, [state.namespace], await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon), log);
			log.info(`The clean-up of ${state.namespace} was finished; it was to delete ${names}.`);
		}
	}),
	4449: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			DF: function() {
				return portsFree;
			},
			Ed: function() {
				return heldByOthers;
			},
			_z: function() {
				return waitUntilOthersLeave;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3188);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4698);
		var _daemon_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3550);
		var _daemon_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(634);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
		async function waitUntilOthersLeave(daemon, chosen, { ports, stopTimeout, unlisted }, log) {
			if (ports.length === 0) return;
			let [others, waits] = [[], !1];
			if (await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(async () => {
				others = await heldByOthers(daemon.home, await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon), chosen, ports, unlisted);
				others.length > 0 && !waits && log.info(`Waiting up to ${stopTimeout} s before anything is stopped, since this step does not stop who holds a port: ${others.join("; ")}.`);
				waits = !0;
				return others.length === 0;
			}, {
				within: stopTimeout * 1e3,
				every: 200
			})) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`Not free after ${stopTimeout} s, and not held by what this step is to stop: ${others.join("; ")}. Nothing was stopped. Stop what holds it first, an app by its name and never PM2's daemon, which runs everybody's; or select it by name-pattern. If it ends together with an app all the same, as the proxy of a container does, take the port out of the input "ports".`);
		}
		async function portsFree({ ports, stopTimeout }, home, look, log) {
			if (ports.length === 0) return;
			let holders = [];
			if (!await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(async () => {
				holders = await (0, _daemon_ports_js__WEBPACK_IMPORTED_MODULE_3__.pW)(ports);
				return holders.length === 0;
			}, {
				within: stopTimeout * 1e3,
				every: 200
			})) {
				let who = await describeAddress(holders, home, await look());
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.pH(`Not free after ${stopTimeout} s: ${who.join("; ")}.`);
			}
			log.info(`Free: ${ports.map((port) => `port ${port}`).join(", ")}.`);
		}
		async function heldByOthers(home, current, chosen, ports, unlisted = []) {
			let holders = await (0, _daemon_ports_js__WEBPACK_IMPORTED_MODULE_3__.pW)(ports);
			if (holders.length === 0) return [];
			let running = [...current.filter((now) => chosen.some((then) => (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.dI)(now, then))).filter(({ pid }) => pid > 0), ...unlisted];
			let going = new Set(running.map(({ pid }) => pid));
			let daemonPid = running.some(({ mode }) => mode === "cluster") ? await (0, _daemon_home_js__WEBPACK_IMPORTED_MODULE_2__.zV)(home) : void 0;
			let staying = [];
			for (let holder of holders) {
				if (holder.pid === null || holder.pid === daemonPid) continue;
				(0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.Sb)(holder.pid, going) || staying.push(holder);
			}
			return describeAddress(staying, home, current);
		}
		async function describeAddress(holders, home, current) {
			let daemonPid = await (0, _daemon_home_js__WEBPACK_IMPORTED_MODULE_2__.zV)(home);
			return holders.map(({ port, pid, command }) => {
				let held = `port ${port}, held by ${command} (pid ${pid ?? "unknown"})`;
				let owner = current.find((pm2Process) => pid !== null && pm2Process.pid === pid);
				if (owner !== void 0) return `${held}, which is ${owner.name} of ${owner.namespace}`;
				if (pid === null || pid !== daemonPid) return held;
				return `${held}, which is PM2's daemon${clusterApps(current, port)}`;
			});
		}
		function clusterApps(current, port) {
			let running = current.filter(({ mode, pid }) => mode === "cluster" && pid > 0);
			let told = running.filter(({ settings }) => Object.values((0, _daemon_ports_js__WEBPACK_IMPORTED_MODULE_3__.S$)(settings.env)).includes(port));
			let apps = (told.length > 0 ? told : running).map(({ name, namespace }) => `${name} of ${namespace}`);
			let names = [...new Set(apps)];
			if (names.length === 0) return "";
			return `, for ${names.length === 1 ? "the app" : "one of the cluster apps"} ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_6__.p)(names)}`;
		}
	}),
	210: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { D: function() {
			return checkStartable;
		} });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		async function checkStartable(items) {
			let wanted = items.filter(({ action, still }) => action !== "unchanged" && !still).flatMap(({ name, old }) => old.flatMap(({ settings }) => [{
				name,
				what: "its script",
				path: String(settings.pm_exec_path)
			}, {
				name,
				what: "its folder",
				path: String(settings.pm_cwd)
			}]));
			let missing = new Set();
			for (let { name, what, path } of wanted) (0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(path) && !await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.$B)(path) && missing.add(`${name}: ${what} ${path} does not exist, so it could not be started again.`);
			if (missing.size > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb([...missing, "Nothing was touched. Bring the files back, or deploy the app."].join("\n"));
		}
	}),
	3098: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			IJ: function() {
				return startStopped;
			},
			Mc: function() {
				return readStopState;
			},
			Pf: function() {
				return checkStoppable;
			},
			TK: function() {
				return undoStop;
			},
			dM: function() {
				return stopApps;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6701);
		var _errors_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(4873);
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2435);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(3188);
		var _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4177);
		var _daemon_home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3550);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
		var _dump_dump_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(237);
		var _dump_undone_dump_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9223);
		var _free_ports_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4449);
		var _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1471);
		var _start_worker_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4125);
		var _undo_looks_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4643);
		function readStopState(journal) {
			let parts = {
				home: valibot__WEBPACK_IMPORTED_MODULE_11__.YjP(),
				daemon: valibot__WEBPACK_IMPORTED_MODULE_11__.lqM(valibot__WEBPACK_IMPORTED_MODULE_11__.YjP()),
				namespace: valibot__WEBPACK_IMPORTED_MODULE_11__.YjP(),
				stopping: valibot__WEBPACK_IMPORTED_MODULE_11__.YOg(_plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_8__.Id),
				save: valibot__WEBPACK_IMPORTED_MODULE_11__.yqP(valibot__WEBPACK_IMPORTED_MODULE_11__.zMY()),
				onlyListed: valibot__WEBPACK_IMPORTED_MODULE_11__.yqP(valibot__WEBPACK_IMPORTED_MODULE_11__.zMY())
			};
			return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__.Ww)(journal, valibot__WEBPACK_IMPORTED_MODULE_11__._H3(parts), "the state in the journal of a stop");
		}
		function checkStoppable(chosen, options, advice = "Set delete to \"true\" to remove it from the list, or exclude it in name-pattern.") {
			let revived = options.delete ? [] : chosen.filter(({ settings }) => (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(settings));
			if (revived.length === 0) return;
			let names = revived.map((pm2Process) => pm2Process.name).join(", ");
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__.eb(`${names}: PM2 starts a stopped app with cron_restart again at its next time, so the stop would not last. Nothing was touched. ${advice}`);
		}
		async function stopApps(daemon, chosen, options, session, log) {
			let { namespace, save } = options;
			await (0, _free_ports_js__WEBPACK_IMPORTED_MODULE_7__._z)(daemon, chosen, options, log);
			let state = {
				home: daemon.home.path,
				daemon: await (0, _daemon_home_js__WEBPACK_IMPORTED_MODULE_3__.nG)(daemon.home),
				namespace,
				stopping: chosen.map(_plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_8__.zm),
				save
			};
			await session.record(state);
			try {
				let { done } = await (options.delete ? _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__.ks : _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__.aD)(daemon, chosen);
				await options.endUnlisted?.();
				await (0, _free_ports_js__WEBPACK_IMPORTED_MODULE_7__.DF)(options, daemon.home, () => (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon), log);
				options.save && await (0, _dump_dump_js__WEBPACK_IMPORTED_MODULE_5__.or)(daemon.home, [namespace], await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon), log);
				await options.whenDown?.(state);
				await session.settle();
				options.delete || warnOfWatching(done, log);
				return done;
			} catch (error) {
				if (session.lost.aborted) throw error;
				await undoStop(daemon, state, log).catch((left) => {
					let why = `${(0, _errors_js__WEBPACK_IMPORTED_MODULE_12__.bD)(error)} Starting again what was stopped failed: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_12__.bD)(left)}`;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__.pH(why, { cause: left });
				});
				await session.settle();
				throw error;
			}
		}
		function warnOfWatching(stopped, log) {
			let watching = stopped.filter((pm2Process) => pm2Process.settings.watch).map(({ name }) => name);
			watching.length > 0 && log.warning(`${watching.join(", ")}: PM2 does not watch files any more after a stop. Deploy the app to have it watch again.`);
		}
		async function undoStop(daemon, state, log) {
			let started = new Set();
			let failures = new Map();
			let last = await (0, _undo_looks_js__WEBPACK_IMPORTED_MODULE_10__.k)(state.stopping, async () => {
				let own = (await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon)).filter((pm2Process) => pm2Process.namespace === state.namespace);
				return Promise.all(paired(state.stopping, own).map(async ([old, entry]) => {
					if (started.has(old) || failures.has(old)) return "quiet";
					if (entry?.status === "stopping") return "waiting";
					if (entry !== void 0 && !(old.running && entry.status === "stopped")) return "quiet";
					if (entry === void 0 && state.onlyListed) return "quiet";
					await startAgain(daemon, old, entry).then(() => started.add(old), (error) => failures.set(old, `${old.name}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_12__.bD)(error)}`));
					return "acted";
				}));
			});
			log.info(started.size === 0 ? `Nothing of ${state.namespace} was started again.` : `Started again: ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_13__.p)(state.stopping.filter((old) => started.has(old)).map((old) => old.name))}.`);
			if (last !== "quiet") throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__.pH(`What was being stopped in ${state.namespace} does not end, so it could not be started again.`);
			if (failures.size > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_12__.pH([...failures.values()].join("\n"));
			if (state.save) {
				let isPart = ({ namespace }) => namespace === state.namespace;
				await (0, _dump_undone_dump_js__WEBPACK_IMPORTED_MODULE_6__.BF)(daemon, isPart, log, () => !0);
			}
		}
		async function startStopped(daemon, state) {
			let own = (await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon)).filter((p) => p.namespace === state.namespace);
			await Promise.all(paired(state.stopping, own).map(async ([old, entry]) => {
				old.running && (entry === void 0 || entry.status === "stopped") && await startAgain(daemon, old, entry);
			}));
		}
		async function startAgain(daemon, old, entry) {
			if (entry !== void 0 && !old.definition.watch) await (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__.Tx)(daemon, [entry]);
			else {
				entry !== void 0 && await (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__.ks)(daemon, [entry]);
				await (0, _start_worker_js__WEBPACK_IMPORTED_MODULE_9__.kB)(daemon, old.definition, old.running);
			}
		}
		function paired(stopping, own) {
			let left = [...own];
			let take = (fits) => {
				let index = left.findIndex(fits);
				return index < 0 ? void 0 : left.splice(index, 1)[0];
			};
			let exact = stopping.map((old) => take((p) => p.id === old.id && p.name === old.name && p.createdAt === old.createdAt));
			return stopping.map((old, index) => [old, exact[index] ?? take((pm2Process) => pm2Process.name === old.name)]);
		}
	}),
	9838: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			keep: function() {
				return keep;
			},
			startKeeper: function() {
				return startKeeper;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5836);
		var _program_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2280);
		var _file_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9452);
		var _job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1517);
		var _journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2093);
		var _lease_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7348);
		var _repair_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1325);
		var _start_guard_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7450);
		function startKeeper(directory, name, id, history) {
			let keeper = [
				process.execPath,
				(0, _program_js__WEBPACK_IMPORTED_MODULE_3__.D)("keeper.js"),
				directory,
				name,
				id,
				history
			];
			(0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.ni)({
				program: "setsid",
				args: ["--fork", ...keeper]
			}, {
				detached: !0,
				cwd: directory,
				env: (0, _start_guard_js__WEBPACK_IMPORTED_MODULE_9__.$A)(),
				stdio: "ignore"
			}).unref();
		}
		async function keep([directory = "", name = "", id = "", history], recoveries) {
			let files = (0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tY)(directory, name);
			for (;;) {
				let lease = await (0, _lease_js__WEBPACK_IMPORTED_MODULE_7__.zR)(files);
				if (lease?.id !== id) return;
				if (await (0, _job_js__WEBPACK_IMPORTED_MODULE_5__.jobEnded)(lease.job)) {
					let last = performance.now() + 6e5;
					for (; (0, _job_js__WEBPACK_IMPORTED_MODULE_5__.runnerGone)(lease.job) && performance.now() < last && (0, _job_js__WEBPACK_IMPORTED_MODULE_5__.jobLives)(lease.job);) await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(1e3);
					break;
				}
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(1e3);
			}
			await (0, _file_lock_js__WEBPACK_IMPORTED_MODULE_4__.U)(files.lock, 86400, async () => {
				let lease = await (0, _lease_js__WEBPACK_IMPORTED_MODULE_7__.zR)(files);
				if (lease?.id !== id) return;
				let opening = "A step was killed before it was done";
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.f8)(files.holder, JSON.stringify(lease.holder));
				let first = await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(files, opening, {
					secrets: {},
					history
				}, recoveries);
				let due = first.failure === void 0 && await (0, _lease_js__WEBPACK_IMPORTED_MODULE_7__.xb)(files, ({ job }) => (0, _job_js__WEBPACK_IMPORTED_MODULE_5__.jobEnded)(job));
				let second = due ? await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(files, opening, {
					secrets: {},
					history
				}, recoveries) : first;
				let told = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tL)(files.report);
				let lines = due ? [...first.lines, ...second.lines] : first.lines;
				let failure = second.failure === void 0 ? [] : [second.failure];
				lines.length > 0 && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.f8)(files.report, JSON.stringify([
					...told,
					...lines,
					...failure
				]));
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qw)(files.holder);
			});
		}
	})
};
