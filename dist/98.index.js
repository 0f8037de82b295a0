"use strict";
exports.id = 98;
exports.ids = [98];
exports.modules = {
	4739: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return action;
		} });
		var valibot__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(7934);
		var _errors_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(4873);
		var _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3550);
		var _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7891);
		var _runner_action_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(9593);
		var _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(2122);
		var _runner_pattern_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3167);
		var _shared_deployed_with_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7381);
		var _shared_deploying_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(765);
		var _shared_history_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7060);
		var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3519);
		var _shared_locked_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7448);
		var _shared_releasing_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(657);
		var _shared_reporting_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8875);
		let action = (0, _runner_action_js__WEBPACK_IMPORTED_MODULE_10__.Q)({
			inputs: {
				..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__.I1,
				..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_6__.QR,
				release: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.mR)(),
				only: (0, _runner_pattern_fields_js__WEBPACK_IMPORTED_MODULE_2__.F4)(),
				when: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.Yq)(["changed", "always"], "changed"),
				strategy: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.Yq)(["canary", "restart"], "canary"),
				prune: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.zM)(!1),
				"expect-processes": valibot__WEBPACK_IMPORTED_MODULE_12__.lqM(valibot__WEBPACK_IMPORTED_MODULE_12__.FsL(valibot__WEBPACK_IMPORTED_MODULE_12__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_12__.yGV(/^\d+$/, "allowed is a whole number."), valibot__WEBPACK_IMPORTED_MODULE_12__.pdi(Number))),
				rollback: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.zM)(!0),
				source: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.mR)(),
				exclude: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.p_)(),
				"shared-paths": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.p_)(),
				"releases-directory": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.mR)(),
				"keep-releases": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_11__.rD)(5, 1, 1e3)
			},
			history: _shared_history_js__WEBPACK_IMPORTED_MODULE_5__.$,
			async run({ inputs, log, output, env }) {
				let begun = performance.now();
				let home = (0, _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_0__.d8)(inputs.pm2Home, env);
				let reporting = {
					home,
					namespace: inputs.namespace,
					log,
					output
				};
				output({
					result: "failed",
					changed: []
				});
				let wish = {
					...inputs,
					home,
					env,
					log,
					action: "pm2-deploy",
					kind: "deploy"
				};
				await (0, _shared_locked_js__WEBPACK_IMPORTED_MODULE_7__.S)(wish);
				let duration = () => output({ "duration-ms": Math.round(performance.now() - begun) });
				await (0, _shared_reporting_js__WEBPACK_IMPORTED_MODULE_9__.z8)(reporting, async (before) => {
					let releasing = await (0, _shared_releasing_js__WEBPACK_IMPORTED_MODULE_8__.BT)(inputs, (0, _shared_deploying_js__WEBPACK_IMPORTED_MODULE_4__.l7)(inputs, env), log);
					let from = {
						...inputs,
						...releasing?.from
					};
					let prepared = await (0, _shared_deploying_js__WEBPACK_IMPORTED_MODULE_4__.hz)(from, home, env, log, before);
					let { plan, version, versions } = prepared;
					output({
						plan: (0, _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__.Lq)(plan),
						version,
						versions
					});
					log.table((0, _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__.k0)(plan));
					releasing !== void 0 && await (0, _shared_releasing_js__WEBPACK_IMPORTED_MODULE_8__.Fd)(releasing.releasesDirectory, plan, log);
					let changed = (0, _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__.FI)(plan).length > 0;
					releasing !== void 0 && changed && await (0, _shared_deployed_with_js__WEBPACK_IMPORTED_MODULE_3__.Jj)(releasing.releasesDirectory, inputs, log);
					if (inputs.dryRun || !changed) {
						if (!inputs.dryRun) {
							await (0, _shared_releasing_js__WEBPACK_IMPORTED_MODULE_8__.oY)(wish, releasing);
							await (0, _shared_deploying_js__WEBPACK_IMPORTED_MODULE_4__.WJ)(inputs, plan, log);
						}
						return output({
							result: changed ? "planned" : "unchanged",
							"release-directory": releasing?.there ?? ""
						});
					}
					let outcome = await (0, _shared_deploying_js__WEBPACK_IMPORTED_MODULE_4__.u0)(inputs, prepared, env, log, releasing);
					let { result, directory = "" } = outcome;
					output({
						result,
						changed: outcome.changed
					});
					if ("why" in outcome) {
						output(await (0, _shared_reporting_js__WEBPACK_IMPORTED_MODULE_9__.u0)(reporting, Object.keys(versions)));
						throw new _errors_js__WEBPACK_IMPORTED_MODULE_13__.pH(outcome.why);
					}
					output({ "release-directory": directory });
					await (0, _shared_reporting_js__WEBPACK_IMPORTED_MODULE_9__.tv)(reporting, inputs).catch((error) => {
						output({ result: "failed" });
						throw error;
					});
				}).finally(duration);
			}
		});
	}),
	7060: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { $: function() {
			return historyOfHome;
		} });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3550);
		function historyOfHome({ pm2Home, namespace }, env) {
			let home = (0, _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_1__.x$)(pm2Home, env);
			let owner = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(home.path, { throwIfNoEntry: !1 })?.uid;
			let target = namespace === void 0 ? {} : { namespace };
			return owner === process.getuid?.() ? {
				folder: home.history,
				target
			} : void 0;
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
		var phrases = __webpack_require__(8498);
		var daemon_daemon = __webpack_require__(3121);
		var daemon_home = __webpack_require__(3550);
		var daemon_process = __webpack_require__(4796);
		var dump = __webpack_require__(237);
		var amounts = __webpack_require__(243);
		var template = __webpack_require__(1905);
		function rowsOf(current, namespace) {
			return current.filter((p) => p.namespace === namespace && !(0, template.Xe)(p)).map(daemon_process.Qu);
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
			let foreign = before.filter((process) => !isOwn(process) && !(0, template.Xe)(process));
			let exchanged = foreign.filter((process) => isExchanged(process, before, after));
			let exchanges = [...new Map(exchanged.map((p) => [JSON.stringify([p.namespace, p.name]), p])).values()].map(({ name, namespace }) => ({
				sentence: `${name} (namespace ${namespace}) runs in new processes: it was deployed or started anew.`,
				ordinary: !0
			}));
			let others = foreign.filter((process) => !exchanged.includes(process)).flatMap((process) => {
				let who = `${process.name} (id ${process.id}, namespace ${process.namespace})`;
				let now = after.find((candidate) => (0, daemon_process.dI)(candidate, process));
				if (now === void 0) return [`${who} is gone from PM2's list.`];
				if (now.restarts !== process.restarts || now.pid !== process.pid) return [`${who} was restarted: pid ${process.pid} → ${now.pid}, restarts ${process.restarts} → ${now.restarts}.`];
				return [];
			}).map((sentence) => ({
				sentence,
				ordinary: !1
			}));
			return [...exchanges, ...others];
		}
		function isExchanged(process, before, after) {
			if (after.some((candidate) => (0, daemon_process.dI)(candidate, process))) return !1;
			let sameApp = (p) => p.name === process.name && p.namespace === process.namespace;
			let then = before.filter((p) => sameApp(p) && p.pid > 0);
			let now = after.filter((p) => sameApp(p) && (0, daemon_process.Np)(p));
			return now.length > 0 && now.length >= then.length;
		}
		var selection_selection = __webpack_require__(5963);
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
			if (entries.length === 0) return log.info(`No PM2 daemon runs in ${home.path}, so nothing of it runs.`);
			let namespaces = [...new Set(entries.map(dump.j_))].map((name) => JSON.stringify(name));
			log.warning(`No PM2 daemon runs in ${home.path}, so nothing of it runs. Its dump holds ${(0, phrases.h)(entries.length, "process")} of ${(0, phrases.p)(namespaces)}: pm2 resurrect, as the user who owns it, starts them.`);
		}
		async function showAfter(reporting, before) {
			let { home, namespace, log, output, alsoOwn = () => !1 } = reporting;
			let after = await look(home);
			let shown = shownNamespaces(reporting, before);
			output({ after: shown.flatMap((one) => rowsOf(after, one)) });
			for (let one of shown) await showProcesses(`After: namespace ${one}`, after, one, log);
			let isOwn = (process) => process.namespace === namespace || alsoOwn(process);
			for (let { sentence, ordinary } of foreignChanges(before, after, isOwn)) ordinary ? log.info(`Another project's step, while this one ran: ${sentence}`) : log.warning(`Not by this step, but while it ran: ${sentence}`);
		}
		async function versionsNow({ home, namespace }, names) {
			let own = (await look(home)).filter((p) => p.namespace === namespace && (0, daemon_process.Np)(p));
			let versions = Object.fromEntries(names.map((name) => [name, own.find((p) => p.name === name)?.version ?? null]));
			let [first = null, ...others] = new Set(Object.values(versions));
			return {
				version: others.length === 0 ? first ?? "" : "",
				versions
			};
		}
		async function look(home) {
			let daemon = await (0, daemon_daemon.N)(home);
			try {
				return await (0, daemon_process.P9)(daemon);
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
			let running = (await look(home)).filter((p) => (0, selection_selection.ko)(selection, p) && (0, daemon_process.Np)(p)).length;
			if (running !== expected) throw new errors.pH(`expect-processes is ${expected}, but of the selection ${(0, phrases.h)(running, "process")} ${running === 1 ? "runs" : "run"}.`);
			log.info(`Running: ${(0, phrases.h)(running, "process")}, as expect-processes says.`);
		}
		function sayNothingRuns({ namespace, log }, current, pattern) {
			let there = (0, selection_selection.EO)(current);
			current.length === 0 || there.includes(namespace) ? log.info(`Nothing of ${namespace} that "${pattern.text}" selects runs.${thereAre((0, selection_selection.wX)(current, namespace))}`) : log.warning(`The daemon has no process of the namespace ${namespace}, so nothing was stopped. It has processes of ${there.join(", ")}.`);
		}
		function thereAre(names) {
			return names.length === 0 ? "" : ` There are ${(0, phrases.p)(names)}.`;
		}
	})
};
