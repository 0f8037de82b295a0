"use strict";
exports.id = 713;
exports.ids = [713];
exports.modules = {
	7267: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { R: function() {
			return tail;
		} });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		async function tail(path, lines, bytes = 65536) {
			let handle;
			try {
				handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
				let found = await handle.stat();
				if (!found.isFile()) return;
				let from = Math.max(0, found.size - bytes);
				let buffer = Buffer.alloc(Math.min(bytes, found.size));
				let { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
				let all = buffer.toString("utf8", 0, bytesRead).split(/\r?\n/);
				all.at(-1) === "" && all.pop();
				let whole = from > 0 && all.length > 1 ? all.slice(1) : all;
				let torn = from > 0 && all.length === 1;
				return {
					lines: whole.slice(-lines),
					torn,
					size: found.size,
					written: found.mtimeMs
				};
			} catch (error) {
				if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === void 0) throw error;
				return;
			} finally {
				await handle?.close();
			}
		}
	}),
	9223: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			BF: function() {
				return saveUndone;
			},
			ER: function() {
				return finishOrUndoInDump;
			},
			d6: function() {
				return forgetInDump;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
		var _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1471);
		var _plan_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(509);
		var _start_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1518);
		var _start_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1905);
		var _dump_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(237);
		async function forgetInDump(daemon, state, log) {
			let isOurs = (entry) => isNew(entry, state) || isOwnTemplate(entry, state);
			let isPart = (entry) => (0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__.OV)(state, entry);
			await saveUndone(daemon, isPart, log, (entries) => entries.some(isOurs));
		}
		async function saveUndone(daemon, isPart, log, isWrong) {
			try {
				if (!isWrong((await (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.RF)(daemon.home, log)).entries)) return;
				await (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.Zw)(daemon.home, isPart, await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.P9)(daemon), log);
			} catch (error) {
				log.warning(`What runs is as it was, but the dump does not say so, and a reboot would bring back what it holds: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}`);
			}
		}
		async function finishOrUndoInDump(home, state, log) {
			let { namespace, apps, pruned } = state;
			let { entries } = await (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.RF)(home, log);
			if (!entries.some((entry) => isNew(entry, state) || isOwnTemplate(entry, state))) return !1;
			let hasNew = ({ name }) => entries.some((entry) => entry.name === name && isNew(entry, state));
			let finished = state.phase === "finishing" && (0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__.Tk)(state).every(hasNew);
			await (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.DT)(home, log, (all) => {
				let rest = all.filter((entry) => !isOwnTemplate(entry, state));
				return finished ? rest.filter((entry) => stays(entry, state)) : withOld(rest, state);
			});
			if (finished) {
				let gone = pruned.map(({ name }) => name);
				await (0, _plan_record_js__WEBPACK_IMPORTED_MODULE_2__.vL)(home, namespace, state.deployed, gone);
			}
			let names = apps.map(({ name }) => name).join(", ");
			log.info(`The dump held what this step had begun. Now it holds ${names} as ${finished ? "they are to run from now on" : "they ran before"}: pm2 resurrect starts that.`);
			return finished;
		}
		function isNew(entry, { deploy, namespace }) {
			return (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.j_)(entry) === namespace && (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_3__.we)({ settings: entry }).deploy === deploy;
		}
		function isOwnTemplate(entry, { namespace }) {
			return (0, _start_template_js__WEBPACK_IMPORTED_MODULE_4__.Fl)({
				name: String(entry.name),
				namespace: (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.j_)(entry)
			}, namespace);
		}
		function stays(entry, state) {
			if (isNew(entry, state)) return !state.retiring.includes((0, _start_definition_js__WEBPACK_IMPORTED_MODULE_3__.we)({ settings: entry }).worker ?? "");
			return !state.apps.some((app) => isOf(entry, app, state));
		}
		function isOf(entry, { name }, state) {
			return entry.name === name && (0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__.iV)(state, (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.j_)(entry));
		}
		function withOld(entries, state) {
			let kept = entries.filter((entry) => !isNew(entry, state));
			let missing = state.apps.flatMap((app) => {
				let own = kept.filter((entry) => isOf(entry, app, state));
				let numbers = own.map(_daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.hR);
				return app.old.filter(({ instance }) => instance === null || !numbers.includes(instance)).slice(0, Math.max(0, app.old.length - own.length));
			});
			return [...kept, ...missing.map(oldEntry)];
		}
		function oldEntry({ definition, running }) {
			return (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.Xl)({
				...definition,
				status: running ? "online" : "stopped"
			});
		}
	}),
	8228: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			K: function() {
				return endLease;
			},
			f: function() {
				return stoppedIn;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
		var _recovery_journal_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2093);
		var _recovery_lease_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7348);
		var _deploy_state_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1471);
		async function endLease(home, namespace, isOver) {
			let files = (0, _recovery_journal_js__WEBPACK_IMPORTED_MODULE_0__.tY)(home.locks, namespace);
			let lease = await (0, _recovery_lease_js__WEBPACK_IMPORTED_MODULE_1__.zR)(files);
			if (lease === void 0) return;
			let all = stoppedIn(lease);
			if (all === void 0) return;
			let stopping = all.filter(({ name }) => !isOver(name));
			stopping.length === 0 ? await (0, _recovery_lease_js__WEBPACK_IMPORTED_MODULE_1__.v9)(files) : await (0, _recovery_lease_js__WEBPACK_IMPORTED_MODULE_1__.e3)(files, {
				...lease,
				state: {
					...lease.state,
					stopping
				}
			});
		}
		function stoppedIn(lease) {
			let parsed = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(stopped, lease?.state);
			return parsed.success ? parsed.output.stopping : void 0;
		}
		let stopped = valibot__WEBPACK_IMPORTED_MODULE_3__._H3({ stopping: valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(_deploy_state_js__WEBPACK_IMPORTED_MODULE_2__.Id) });
	}),
	5002: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R: function() {
				return showLogs;
			},
			b: function() {
				return WrittenLines;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1209);
		var _daemon_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7267);
		function lastLines(text, lines) {
			let all = text.replace(/\n$/, "").split("\n");
			return all.slice(Math.max(0, all.length - lines)).join("\n");
		}
		class WrittenLines {
			#written = new Map();
			#daemonLog;
			#daemonLogBegan;
			constructor({ path }) {
				this.#daemonLog = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "pm2.log");
				this.#daemonLogBegan = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#daemonLog, { throwIfNoEntry: !1 })?.size ?? 0;
			}
			take({ topic, id, text }) {
				if (topic !== "log:out" && topic !== "log:err" || text === void 0) return;
				this.#written.set(id, ((this.#written.get(id) ?? "") + text).slice(-65536));
			}
			async ofDaemon() {
				let size = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#daemonLog, { throwIfNoEntry: !1 })?.size ?? 0;
				let bytes = Math.min(65536, size - this.#daemonLogBegan);
				if (bytes <= 0) return "";
				let { lines = [] } = await (0, _daemon_tail_js__WEBPACK_IMPORTED_MODULE_3__.R)(this.#daemonLog, 30, bytes) ?? {};
				return lines.filter((line) => !/^\d{4}-\d\d-\d\dT\S+: PM2 /.test(line)).join("\n");
			}
			of(id) {
				return this.#written.get(id) ?? "";
			}
		}
		async function showLogs(pm2Process, lines, written, log) {
			if (lines === 0) return;
			let who = `${pm2Process.name} (id ${pm2Process.id})`;
			let last = lines === 1 ? "last line" : `last ${lines} lines`;
			let hidden = (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_2__.KB)((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_2__.VX)(pm2Process.settings));
			let seen = written.of(pm2Process.id);
			if (seen !== "") {
				log.foreign(`What ${who} wrote, ${last}:`, hidden(lastLines(seen, lines)));
				return;
			}
			log.info(`${who} wrote nothing while this step watched it.`);
			let ofDaemon = await written.ofDaemon();
			ofDaemon !== "" && log.foreign("Meanwhile, in the daemon's own log (pm2.log), not by PM2:", hidden(ofDaemon));
			for (let [kind, field] of [["Output", "pm_out_log_path"], ["Errors", "pm_err_log_path"]]) {
				let path = pm2Process.settings[field];
				if (typeof path != "string" || path === "/dev/null") continue;
				let text = (await (0, _daemon_tail_js__WEBPACK_IMPORTED_MODULE_3__.R)(path, lines))?.lines.join("\n") ?? "";
				text !== "" && log.foreign(`${kind} from before, ${last} of ${path}:`, hidden(text));
			}
		}
	}),
	8464: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			L: function() {
				return removeOldLogs;
			},
			h: function() {
				return leftLogs;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _ecosystem_generated_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1375);
		var _log_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5643);
		async function leftLogs({ path: home }, listed) {
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "logs");
			let written = listed.flatMap((settings) => Object.values((0, _log_files_js__WEBPACK_IMPORTED_MODULE_3__.WJ)({ settings })));
			let used = new Set((await Promise.all(written.map(namesOf))).flat());
			let names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
			return (await Promise.all(names.map(async (name) => {
				let [, app] = /^(.+)-(?:out|error)-[0-9]+\.log$/.exec(name) ?? [];
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
				if (app === void 0 || (await namesOf(path)).some((each) => used.has(each))) return [];
				let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0);
				if (!file?.isFile()) return [];
				return [{
					path,
					app,
					bytes: file.size,
					written: file.mtimeMs
				}];
			}))).flat().sort((one, other) => other.written - one.written);
		}
		async function namesOf(path) {
			let plain = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			return [plain, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(plain).catch(() => plain)];
		}
		async function removeOldLogs(name, left) {
			let old = left.filter(({ app }) => app === (0, _ecosystem_generated_entry_js__WEBPACK_IMPORTED_MODULE_2__.b)(name)).slice(10);
			for (let { path } of old) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: !0 });
			return old;
		}
	}),
	2996: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { D: function() {
			return finishDeploy;
		} });
		var act = __webpack_require__(4177);
		var process = __webpack_require__(4796);
		var dump = __webpack_require__(237);
		var undone_dump = __webpack_require__(9223);
		var deploy_state = __webpack_require__(1471);
		var lease = __webpack_require__(8228);
		var record = __webpack_require__(509);
		var definition = __webpack_require__(1518);
		var template = __webpack_require__(1905);
		var switch_back = __webpack_require__(7511);
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var errors = __webpack_require__(4873);
		var amounts = __webpack_require__(243);
		var phrases = __webpack_require__(3188);
		var left_logs = __webpack_require__(8464);
		var log_files = __webpack_require__(5643);
		async function joinCanaryLogs(canaries, current, log) {
			for (let canary of canaries) {
				let [first] = current.filter(({ name }) => name === canary.name).sort(process._b);
				if (first === void 0) continue;
				for (let field of log_files.Wm) {
					let from = (0, log_files.WJ)(canary)[field];
					let to = (0, log_files.WJ)(first)[field];
					if (from === void 0 || to === void 0 || !from.endsWith(log_files.Kt)) continue;
					await append(from, to).catch((error) => log.warning(`What the canary of ${canary.name} wrote stays in ${from}, since it could not be added to ${to}: ${(0, errors.bD)(error)}`));
				}
			}
		}
		async function append(from, to) {
			let target;
			try {
				let rest = Buffer.alloc(0);
				for await (let piece of (0, external_node_fs_.createReadStream)(from)) {
					target ??= await (0, promises_.open)(to, "a");
					let text = Buffer.concat([rest, piece]);
					let end = text.lastIndexOf("\n") + 1;
					await target.appendFile(text.subarray(0, end));
					rest = text.subarray(end);
				}
				rest.length > 0 && await target?.appendFile(rest);
				await (0, promises_.rm)(from);
			} catch (error) {
				if ((0, errors.$N)(error) !== "ENOENT") throw error;
			} finally {
				await target?.close();
			}
		}
		async function removeLeftLogs(home, apps, current, log) {
			try {
				let left = await (0, left_logs.h)(home, current.map(({ settings }) => settings));
				for (let { name } of apps) {
					let gone = await (0, left_logs.L)(name, left);
					gone.length > 0 && log.info(`${name}: removed ${(0, phrases.h)(gone.length, "old log file")} that no process has any more (${(0, amounts.ix)(gone.reduce((sum, { bytes }) => sum + bytes, 0))}).`);
				}
			} catch (error) {
				log.warning(`Old log files could not be removed: ${(0, errors.bD)(error)}`);
			}
		}
		async function finishDeploy(daemon, state, log) {
			let { namespace, retiring, pruned, upstream } = state;
			let current = await (0, process.P9)(daemon);
			let canaries = current.filter((p) => retiring.includes((0, definition.we)(p).worker ?? ""));
			let gone = current.filter((p) => pruned.some((old) => p.namespace === namespace && old.name === p.name && old.id === p.id && (0, definition.we)(p).deploy !== state.deploy));
			let relieved = current.filter((p) => p.namespace === namespace && (0, definition.we)(p).deploy !== state.deploy && upstream?.apps.some(({ name }) => name === p.name));
			let names = new Set([...state.apps, ...pruned].map(({ name }) => name));
			for (let each of [namespace, ...state.leaving]) await (0, lease.K)(daemon.home, each, (name) => names.has(name));
			await (0, act.ks)(daemon, canaries);
			if (upstream !== void 0) {
				await (0, switch_back.eB)(upstream, state.deploy, log);
				await (0, act.ks)(daemon, relieved);
			}
			await (0, act.ks)(daemon, gone);
			let staying = await (0, process.P9)(daemon);
			await joinCanaryLogs(canaries, staying, log);
			await removeLeftLogs(daemon.home, state.apps, staying, log);
			await (0, template.nh)(daemon, namespace);
			state.save ? await (0, dump.Zw)(daemon.home, (entry) => (0, deploy_state.OV)(state, entry), await (0, process.P9)(daemon), log) : await (0, undone_dump.d6)(daemon, state, log);
			await (0, record.vL)(daemon.home, namespace, state.deployed, pruned.map((old) => old.name));
		}
	}),
	4643: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { k: function() {
			return waitUntilQuiet;
		} });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _daemon_act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4177);
		async function waitUntilQuiet(old, look) {
			let patience = Math.max(0, ...old.map((p) => (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_1__.Ar)({ settings: p.definition })));
			let lastAct = performance.now();
			for (let quiet = 0, acts = 0; quiet < 2;) {
				if (acts === old.length + 20) return "acted";
				let looks = await look();
				quiet = looks.every((one) => one === "quiet") ? quiet + 1 : 0;
				if (looks.includes("acted")) {
					acts++;
					lastAct = performance.now();
				} else if (quiet === 0 && performance.now() > lastAct + patience) return "waiting";
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(300);
			}
			return "quiet";
		}
	}),
	7511: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			MY: function() {
				return withoutOverlap;
			},
			eB: function() {
				return keepLeading;
			},
			hG: function() {
				return whyNotBack;
			},
			tx: function() {
				return nameInFile;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4873);
		var _text_amounts_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(243);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4698);
		var _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4177);
		var _daemon_ports_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(634);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
		var _proof_leads_to_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9194);
		var _start_definition_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1518);
		var _start_worker_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4125);
		var _upstream_include_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7216);
		var _upstream_proxy_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(9836);
		async function whyNotBack(daemon, state, log) {
			let { upstream, deploy } = state;
			if (upstream === void 0) return;
			try {
				for (let app of upstream.apps) await oldListens(daemon, state, app);
				await lead(upstream, back(upstream.apps), deploy, log);
				let serving = (await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon)).filter((p) => (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_6__.we)(p).deploy === deploy && (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.Np)(p));
				let apps = upstream.apps.filter(({ name }) => serving.some((p) => p.name === name));
				for (let { from, to } of apps) {
					let wrong = await (0, _proof_leads_to_js__WEBPACK_IMPORTED_MODULE_5__.untilLeadingTo)(upstream.urls, _proof_leads_to_js__WEBPACK_IMPORTED_MODULE_5__.anyAnswer, {
						wanted: from,
						other: to
					}, upstream.patience);
					if (wrong !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__.pH(wrong);
				}
				apps.length > 0 && await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(upstream.drainSeconds * 1e3);
				let ports = upstream.apps.map(({ name, from }) => `port ${from} for ${name}`).join(", ");
				log.info(`The upstream file ${upstream.file} names ${ports} again, and the proxy was told.`);
				return;
			} catch (error) {
				return `The proxy could not be led back to what ran before, so what was started serves on: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_10__.bD)(error)}`;
			}
		}
		function withoutOverlap({ apps, upstream }) {
			return apps.filter(({ name }) => !upstream?.apps.some((app) => app.name === name));
		}
		async function keepLeading(upstream, deploy, log) {
			if (!await (0, _upstream_include_js__WEBPACK_IMPORTED_MODULE_8__.renamePorts)(upstream.file, upstream.apps)) return;
			log.warning(`The upstream file ${upstream.file} had been put back, and was written once more.`);
			await (0, _upstream_proxy_js__WEBPACK_IMPORTED_MODULE_9__.tellProxy)(upstream.reload, deploy, log);
		}
		async function nameInFile({ upstream, deploy }, which, log) {
			if (upstream === void 0) return;
			let apps = which === "new" ? upstream.apps : back(upstream.apps);
			try {
				await lead(upstream, apps, deploy, log);
			} catch (error) {
				log.warning(`The proxy's file must name ${apps.map(({ name, to }) => `port ${to} for ${name}`).join(", ")}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_10__.bD)(error)}`);
			}
		}
		async function lead({ file, reload }, changes, deploy, log) {
			await (0, _upstream_include_js__WEBPACK_IMPORTED_MODULE_8__.renamePorts)(file, changes);
			await (0, _upstream_proxy_js__WEBPACK_IMPORTED_MODULE_9__.tellProxy)(reload, deploy, log);
		}
		function back(apps) {
			return apps.map(({ name, from, to }) => ({
				name,
				from: to,
				to: from
			}));
		}
		async function oldListens(daemon, state, { name, from }) {
			let begun = performance.now();
			let current = async () => (await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon)).filter((p) => p.namespace === state.namespace && p.name === name && (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_6__.we)(p).deploy !== state.deploy);
			let old = state.apps.find((app) => app.name === name)?.old ?? [];
			let there = await current();
			let ended = there.filter(({ status }) => status === "stopped" || status === "errored");
			await (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_2__.ks)(daemon, ended);
			if (there.length === ended.length) for (let { definition, running } of old) await (0, _start_worker_js__WEBPACK_IMPORTED_MODULE_7__.kB)(daemon, definition, running);
			if (!await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(async () => (await Promise.all((await current()).map(({ pid }) => (0, _daemon_ports_js__WEBPACK_IMPORTED_MODULE_3__.b6)(from, pid)))).some(({ own }) => own), {
				within: 6e4,
				every: 100
			})) throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__.pH(`the old process of ${name} does not listen on port ${from}, after ${(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_11__.Mj)(performance.now() - begun)}.`);
		}
	}),
	4788: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { w: function() {
			return finishOrUndoDeploy;
		} });
		var errors = __webpack_require__(4873);
		var act = __webpack_require__(4177);
		var end_unlisted = __webpack_require__(3295);
		var home = __webpack_require__(3550);
		var process = __webpack_require__(4796);
		var undone_dump = __webpack_require__(9223);
		var deploy_state = __webpack_require__(1471);
		var definition = __webpack_require__(1518);
		var template = __webpack_require__(1905);
		var worker = __webpack_require__(4125);
		var finish = __webpack_require__(2996);
		var looks = __webpack_require__(4643);
		var phrases = __webpack_require__(3188);
		var wait_until = __webpack_require__(4698);
		var unlisted = __webpack_require__(6195);
		function onTheWay(daemon, deploy, log) {
			let lost = [];
			let left = [];
			let isOwn = (worker) => worker.deploy === deploy && !left.some((other) => (0, unlisted.x2)(worker, other));
			let isNew = (worker) => !lost.some((other) => (0, unlisted.x2)(worker, other));
			async function end(workers) {
				let remaining = await (0, end_unlisted.Ax)(daemon, workers);
				left.push(...remaining);
				let ended = workers.length - remaining.length;
				ended > 0 && log.info(`${(0, phrases.h)(ended, "new worker")} ran on without being listed by PM2, as happens where an app is deleted while it starts. Ended.`);
			}
			return {
				async untilListed() {
					let missing = [];
					await (0, wait_until.a0)(async () => {
						missing = (await (0, unlisted.$D)(daemon)).filter(isOwn);
						return !missing.some(isNew);
					}, {
						within: 2e3,
						every: 100
					});
					lost = missing;
					await end(missing.filter(({ mode }) => mode === "fork"));
				},
				async endLost() {
					let workers = await (0, unlisted.Em)(daemon, isOwn);
					await end(workers);
					return workers.length > 0;
				},
				left: () => left
			};
		}
		var switch_back = __webpack_require__(7511);
		function reportUndone(state, current, log) {
			for (let { name, old, filesKept } of state.apps) {
				let now = current.filter((p) => (0, deploy_state.iV)(state, p.namespace) && p.name === name);
				let expected = old.filter((pm2Process) => pm2Process.running).length;
				old.length === 0 ? log.outcome(`${name}: removed again; it did not run before.`) : expected === 0 && now.length >= old.length ? log.outcome(`${name}: did not run before, and is down again (${(0, phrases.h)(now.length, "process")}).`) : now.filter((p) => (0, process.Np)(p) && (0, definition.we)(p).deploy !== state.deploy).length >= expected ? log.outcome(`${name}: its ${old.length} old ${old.length === 1 ? "process is" : "processes are"} in place (pid ${now.map((p) => p.pid).join(", ")})${startedAgain(old, now)}, in ${foldersOf(now)}.${filesKept ? "" : " What was started since, and what starts next, runs the files in place: they may be newer."}`) : log.warning(`${name}: ${shortfall(state, now, expected, filesKept)}`);
			}
		}
		function startedAgain(old, now) {
			let again = now.filter(({ createdAt }) => !old.some((before) => before.running && before.createdAt === createdAt));
			if (again.length === 0) return "";
			if (again.length === now.length) return ", started again";
			return `, pid ${again.map(({ pid }) => pid).join(", ")} started again`;
		}
		function foldersOf(processes) {
			return [...new Set(processes.map(({ settings }) => String(settings.pm_cwd)))].join(" and ");
		}
		function shortfall({ deploy }, now, expected, filesKept) {
			let running = now.filter(process.Np);
			let newer = running.filter((pm2Process) => (0, definition.we)(pm2Process).deploy === deploy).length;
			let sentences = [`${running.length - newer} of ${expected} old processes run.`];
			newer > 0 && sentences.push(`${newer} of the new ones go on in their place.`);
			filesKept || sentences.push("What was started since runs the files in place: they may be newer.");
			return sentences.join(" ");
		}
		async function finishOrUndoDeploy(daemon, state, log) {
			let resurrected = await (0, home.tS)(daemon.home, state.daemon);
			if (state.phase === "finishing" && (!resurrected || await haveNew(daemon, state))) {
				await (0, finish.D)(daemon, state, log);
				log.info(`All new processes were steady already, so what was begun in ${state.namespace} was finished.`);
				return !0;
			}
			await undoDeploy(daemon, state, resurrected, log);
			return !1;
		}
		async function haveNew(daemon, state) {
			let current = await (0, process.P9)(daemon);
			return (0, deploy_state.Tk)(state).every(({ name }) => current.some((p) => p.name === name && (0, definition.we)(p).deploy === state.deploy));
		}
		async function undoDeploy(daemon, state, resurrected, log) {
			let failures = [];
			let triesOf = (app) => failures.filter((failure) => failure.app === app).length;
			let old = state.apps.flatMap((app) => app.old);
			let stuck = await (0, switch_back.hG)(daemon, state, log);
			let apps = stuck === void 0 ? state.apps : (0, switch_back.MY)(state);
			let started = onTheWay(daemon, state.deploy, log);
			let last = await (0, looks.k)(old, async () => {
				await (0, template.nh)(daemon, state.namespace);
				await started.untilListed();
				let current = await (0, process.P9)(daemon);
				let looks = await Promise.all(apps.filter((app) => triesOf(app) < 3).map((app) => undoApp(daemon, state, app, current, resurrected).catch((error) => {
					failures.push({
						app,
						why: (0, errors.bD)(error)
					});
					return "acted";
				})));
				if (looks.some((look) => look !== "quiet")) return looks;
				if (stuck !== void 0) return looks;
				return await started.endLost() ? [...looks, "acted"] : looks;
			});
			if (last !== "quiet") {
				let why = last === "acted" ? "The old processes do not stay as they were brought back." : "Old processes that were being stopped do not end, so they could not be brought back.";
				throw new errors.pH([why, ...reasons(failures)].join("\n"));
			}
			if (stuck !== void 0) throw new errors.pH([stuck, ...reasons(failures)].join("\n"));
			reportUndone(state, await (0, process.P9)(daemon), log);
			let down = failures.filter(({ app }) => triesOf(app) === 3);
			if (down.length > 0) throw new errors.pH(reasons(down).join("\n"));
			await (0, undone_dump.d6)(daemon, state, log);
			let lost = started.left();
			if (lost.length > 0) throw new errors.pH(`What was started runs on without being listed by PM2, and cannot be ended by this step: ${(0, end_unlisted.kA)(lost)}. End it by hand: ${(0, end_unlisted.ph)(lost)}`);
		}
		function reasons(failures) {
			return [...new Map(failures.map(({ app, why }) => [app.name, why]))].map(([name, why]) => `${name}: ${why}`);
		}
		async function undoApp(daemon, state, app, current, resurrected) {
			let entries = current.filter((p) => (0, deploy_state.iV)(state, p.namespace) && p.name === app.name);
			let started = entries.filter((p) => (0, definition.we)(p).deploy === state.deploy).sort(process._b);
			let surviving = entries.filter((p) => !started.includes(p));
			if (surviving.some((pm2Process) => pm2Process.status === "stopping")) return "waiting";
			let halted = surviving.filter((pm2Process) => wasHalted(pm2Process, app.old));
			let doubled = resurrected ? surplus(app.old, surviving) : [];
			await (0, act.ks)(daemon, [...halted, ...doubled]);
			let missing = missingFrom(app.old, surviving.filter((pm2Process) => !halted.includes(pm2Process) && !doubled.includes(pm2Process)));
			if (missing.length > 0 && app.old.some(({ definition }) => definition.increment_var)) {
				await bringAllBack(daemon, app.old, entries);
				return "acted";
			}
			for (let [index, old] of missing.entries()) {
				let next = index < app.old.length - (entries.length - halted.length) ? void 0 : started.shift();
				next !== void 0 && await (0, act.ks)(daemon, [next]);
				await (0, worker.kB)(daemon, old.definition, old.running);
			}
			await (0, act.ks)(daemon, started);
			return missing.length + started.length + doubled.length > 0 ? "acted" : "quiet";
		}
		async function bringAllBack(daemon, old, entries) {
			await (0, act.ks)(daemon, entries);
			let inOrder = [...old].sort(process._b);
			for (let { definition, running } of inOrder) await (0, worker.kB)(daemon, definition, running);
		}
		function wasHalted(pm2Process, old) {
			if (pm2Process.status !== "stopped" || pm2Process.oneShot) return !1;
			return old.some(({ id, running }) => running && id === pm2Process.id);
		}
		function surplus(old, surviving) {
			let since = ({ createdAt }) => createdAt ?? 2 ** 53 - 1;
			let bestFirst = [...surviving].sort((one, other) => Number((0, process.Np)(other)) - Number((0, process.Np)(one)) || since(one) - since(other));
			return [...new Set(old.map(({ instance }) => instance))].flatMap((number) => {
				if (number === null) return [];
				let before = old.filter(({ instance }) => instance === number).length;
				return bestFirst.filter(({ instance }) => instance === number).slice(before);
			});
		}
		function missingFrom(old, surviving) {
			let left = [...surviving];
			let take = (matches) => {
				let index = left.findIndex(matches);
				index >= 0 && left.splice(index, 1);
				return index >= 0;
			};
			return old.filter(({ id }) => !take((p) => p.id === id)).filter(({ instance }) => instance === null || !take((p) => p.instance === instance)).slice(left.length);
		}
	})
};
