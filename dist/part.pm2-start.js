"use strict";
exports.id = 134;
exports.ids = [134];
exports.modules = {
	634: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			S$: function() {
				return announcedPorts;
			},
			a5: function() {
				return portsOf;
			},
			pW: function() {
				return holdersOf;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(810);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2494);
		async function holdersOf(ports) {
			let wanted = [...(0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.OC)()].filter(([, port]) => ports.includes(port));
			if (wanted.length === 0) return [];
			let owners = socketOwners(new Set(wanted.map(([socket]) => socket)));
			let holders = await Promise.all(wanted.map(async ([socket, port]) => {
				let pid = owners.get(socket) ?? null;
				return {
					port,
					pid,
					command: pid === null ? "another user's process" : await commandOf(pid)
				};
			}));
			return [...new Map(holders.map((holder) => [`${holder.port} ${holder.pid}`, holder])).values()];
		}
		function portsOf(pid) {
			let sockets = (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.OC)();
			let targets = [...(0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.OA)(pid)?.values() ?? []];
			return new Set(targets.flatMap((target) => sockets.get(target) ?? []));
		}
		function announcedPorts(env) {
			if (typeof env != "object" || !env) return {};
			let told = Object.entries(env).filter(([name, value]) => /(?:^|_)PORT$/i.test(name) && /^\d{1,5}$/.test(String(value)));
			return Object.fromEntries(told.map(([name, value]) => [name, Number(value)]));
		}
		function socketOwners(wanted) {
			let owners = new Map();
			for (let pid of (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.SH)()) for (let target of (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.OA)(pid)?.values() ?? []) wanted.has(target) && owners.set(target, pid);
			return owners;
		}
		async function commandOf(pid) {
			let [command, script] = (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.l0)(pid);
			if (command === void 0) return "an unknown program";
			return script !== void 0 && await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_2__.$B)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(`/proc/${pid}/cwd`, script)) ? `${command} ${script}` : command;
		}
	}),
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
	5643: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Kt: function() {
				return canaryEnding;
			},
			M7: function() {
				return definitionOfAll;
			},
			Pt: function() {
				return nextNumber;
			},
			WJ: function() {
				return ownLogFiles;
			},
			Wm: function() {
				return logFields;
			},
			gC: function() {
				return writingTo;
			},
			jn: function() {
				return logFilesOf;
			}
		});
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
		var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1518);
		var _template_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1905);
		let logFields = [
			"pm_out_log_path",
			"pm_err_log_path",
			"pm_log_path"
		];
		function writingTo(settings, files = {}) {
			return {
				...settings,
				...files,
				merge_logs: !0
			};
		}
		function logFilesOf(definition, number, succession, current) {
			let named = logFields.filter((field) => typeof definition[field] == "string");
			return Object.fromEntries(named.map((field) => {
				let path = String(definition[field]);
				if (definition.merge_logs || !path.endsWith(".log")) return [field, path];
				let taken = current.filter((p) => p.name !== definition.name && !(0, _template_js__WEBPACK_IMPORTED_MODULE_2__.Xe)(p)).flatMap(({ settings }) => Object.values(ownLogFiles({ settings })));
				let ofCanary = `${stemOf(path)}${canaryEnding}`;
				if (number < succession.workers) return [field, inOrder(path, field, succession, taken)[number]];
				return [field, taken.includes(ofCanary) ? `${stemOf(path)}-${number}.log` : ofCanary];
			}));
		}
		function ownLogFiles({ settings }) {
			return Object.fromEntries(logFields.flatMap((field) => {
				let path = settings[field];
				return typeof path == "string" ? [[field, path]] : [];
			}));
		}
		let canaryEnding = "-canary.log";
		function stemOf(path) {
			return path?.replace(/(?:-[0-9]+|-canary)?\.log$/, "");
		}
		function nextNumber({ name, ...settings }, current) {
			let variable = (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.k8)(settings);
			let taken = current.filter((pm2Process) => pm2Process.name === name).map((pm2Process) => (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.hR)({
				...pm2Process.settings,
				instance_var: variable
			}));
			return [...Array(taken.length + 1).keys()].find((number) => !taken.includes(number)) ?? 0;
		}
		function inOrder(path, field, { old, workers }, taken) {
			let stem = stemOf(path);
			let kept = [];
			for (let predecessor of predecessors(old, workers)) {
				let before = predecessor && ownLogFiles(predecessor)[field];
				let usable = before !== void 0 && !before.endsWith(canaryEnding) && !kept.includes(before);
				kept.push(usable && stemOf(before) === stem ? before : void 0);
			}
			let used = new Set([...taken, ...kept]);
			return kept.map((before, number) => {
				if (before !== void 0) return before;
				let free = [number, ...Array(used.size + 1).keys()].map((n) => `${stem}-${n}.log`).find((candidate) => !used.has(candidate)) ?? path;
				used.add(free);
				return free;
			});
		}
		function predecessors(old, workers) {
			let left = [...old].sort(_daemon_process_js__WEBPACK_IMPORTED_MODULE_0__._b);
			return [...Array(workers).keys()].map((number) => {
				let index = left.findIndex(({ instance }) => instance === number);
				return index < 0 ? void 0 : left.splice(index, 1)[0];
			}).map((place) => place ?? left.shift());
		}
		function definitionOfAll(old) {
			let [first, ...others] = old;
			if (first === void 0) return;
			let definition = (0, _definition_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(first);
			let shared = logFields.every((field) => {
				let path = ownLogFiles(first)[field];
				return others.length === 0 ? path === void 0 || stemOf(path) === path.replace(/\.log$/, "") : others.every((other) => ownLogFiles(other)[field] === path);
			});
			return {
				...definition,
				merge_logs: shared && !!definition.merge_logs
			};
		}
	}),
	4125: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Dh: function() {
				return startWorker;
			},
			U6: function() {
				return registerWorker;
			},
			kB: function() {
				return bringBack;
			},
			lx: function() {
				return versionOnDisk;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);
		var _ecosystem_package_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7434);
		var _definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1518);
		var _folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7791);
		var _log_files_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5643);
		async function startWorker(daemon, definition, deploy, succession) {
			let worker = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
			let folder = (0, _folder_js__WEBPACK_IMPORTED_MODULE_4__.f)(String(definition.pm_cwd));
			let listen = Number(definition.listen_timeout ?? 3e3);
			let marker = {
				deploy,
				worker,
				folder,
				version: await versionOnDisk(definition)
			};
			let current = await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.P9)(daemon);
			let files = (0, _log_files_js__WEBPACK_IMPORTED_MODULE_5__.jn)(definition, (0, _log_files_js__WEBPACK_IMPORTED_MODULE_5__.Pt)(definition, current), succession, current);
			let argument = (0, _definition_js__WEBPACK_IMPORTED_MODULE_3__.xI)((0, _log_files_js__WEBPACK_IMPORTED_MODULE_5__.gC)(definition, files), marker);
			await daemon.call("prepare", argument, listen + 1e4);
			let started = (await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.P9)(daemon)).find((pm2Process) => (0, _definition_js__WEBPACK_IMPORTED_MODULE_3__.we)(pm2Process).worker === worker);
			if (started === void 0) throw Error(`PM2 took the app ${String(definition.name)} and does not list it.`);
			return started;
		}
		function versionOnDisk(settings) {
			return (0, _ecosystem_package_version_js__WEBPACK_IMPORTED_MODULE_2__.Xl)({
				script: String(settings.pm_exec_path),
				cwd: String(settings.pm_cwd),
				path: (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.XM)(settings)
			});
		}
		async function registerWorker(daemon, definition, deploy, instance) {
			let variable = (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.k8)(definition);
			let numbered = instance === null ? definition : {
				...definition,
				[variable]: instance
			};
			await bringBack(daemon, (0, _definition_js__WEBPACK_IMPORTED_MODULE_3__.xI)(numbered, {
				deploy,
				worker: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
			}), !1);
		}
		async function bringBack(daemon, definition, running) {
			let listen = Number(definition.listen_timeout ?? 3e3);
			let { instances: _, ...registered } = (0, _log_files_js__WEBPACK_IMPORTED_MODULE_5__.gC)(definition);
			let argument = running ? (0, _log_files_js__WEBPACK_IMPORTED_MODULE_5__.gC)(definition) : {
				...registered,
				status: "stopped",
				restart_time: 0,
				unstable_restarts: 0
			};
			await daemon.call("prepare", argument, listen + 1e4);
		}
	}),
	4643: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { k: function() {
			return waitUntilQuiet;
		} });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _daemon_act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6558);
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
	})
};
