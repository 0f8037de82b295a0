"use strict";
exports.id = 134;
exports.ids = [134];
exports.modules = {
	1209: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			KB: function() {
				return masker;
			},
			VX: function() {
				return secretValues;
			},
			XG: function() {
				return secretNames;
			},
			fI: function() {
				return maskDeep;
			}
		});
		let secretName = /pass(?:_|\d|$)|passw(?:or)?d|passphrase|secret|token|credential|private|api_?key|access_?key|auth(?!or|_mode|_type|_method|_url)|cookie|salt|signature|signing|encrypt|webhook|_key$|dsn$|connection_?string/i;
		let harmlessName = /^(?:SSH_AUTH_SOCK|XAUTHORITY|pm_.*|PM2_.*|.*_(?:path|host|port|domain|issuer|provider|file|dir|directory|ttl|expires(?:_in)?|callback))$/i;
		function looksSecret(name) {
			return secretName.test(name) && !harmlessName.test(name);
		}
		function secretNames(variables) {
			return secretEntries(variables).map(([name]) => name);
		}
		function secretValues(variables) {
			return secretEntries(variables).flatMap(([, value]) => forms(value));
		}
		function secretEntries(variables) {
			return Object.entries(variables).flatMap(([name, value]) => {
				if (name === "env" && typeof value == "object" && value) return secretEntries(value);
				if (typeof value != "string" || value === "") return [];
				return looksSecret(name) || urlPassword.test(value) ? [[name, value]] : [];
			});
		}
		let urlPassword = /^[a-z][a-z0-9+.-]*:\/\/[^/\s:@]*:([^/\s@]+)@/i;
		function forms(value) {
			let password = urlPassword.exec(value)?.[1] ?? "";
			let lines = value.split("\n").map((line) => line.trim());
			return [
				value,
				password,
				...lines.length > 1 ? lines : []
			].filter(isTelling).flatMap((piece) => [
				piece,
				safely(encodeURIComponent, piece),
				safely(decodeURIComponent, piece),
				JSON.stringify(piece).slice(1, -1),
				...piece.length >= 8 ? [Buffer.from(piece).toString("base64")] : []
			]);
		}
		let words = /^(?:true|false|null|undefined|localhost|(?:\d{1,3}\.){3}\d{1,3}|[a-z]+:\/\/)$/i;
		function isTelling(value) {
			return value.length >= 5 && !words.test(value);
		}
		function safely(convert, text) {
			try {
				return convert(text);
			} catch {
				return text;
			}
		}
		let shapes = [
			[/([a-z][a-z0-9+.-]{0,20}:\/\/[^/\s:@]{0,100}:)[^/\s@]{1,500}@/gi, "$1***@"],
			[/\b(bearer|basic)\s+(?=[\w.~+/=-]*\d|[\w.~+/=-]{16})[\w.~+/=-]{8,}/gi, "$1 ***"],
			[/\beyJ[\w-]{8,}\.[\w-]{8,}\.[\w-]*/g, "***"],
			[/\b(?:gh[pousr]_|github_pat_|glpat-|xox[abprs]-|sk[-_]live[-_]|npm_)[\w-]{10,}/g, "***"],
			[/\b(?:AKIA|ASIA)[A-Z0-9]{16}\b/g, "***"],
			[/((?:password|passwd|pwd|secret|token|api[_-]?key|access[_-]?key|authorization)["']?\s{0,3}[=:]\s{0,3}["']?)(?!\*\*\*|(?:undefined|null|none|true|false|expired|invalid|missing)\b)[^\s"',;&)}\]]{3,500}/gi, "$1***"]
		];
		function masker(values) {
			let byStart = new Map();
			for (let value of new Set(values)) {
				let start = value.slice(0, 5);
				if (start.length < 5) continue;
				byStart.set(start, [...byStart.get(start) ?? [], value]);
			}
			for (let candidates of byStart.values()) candidates.sort((a, b) => b.length - a.length);
			return (text) => hideShapes(byStart.size === 0 ? text : hideValues(text, byStart));
		}
		function hideValues(text, byStart) {
			let shown = "";
			let kept = 0;
			for (let at = 0; at + 5 <= text.length; at++) {
				let hit = byStart.get(text.slice(at, at + 5))?.find((value) => text.startsWith(value, at));
				if (hit === void 0) continue;
				shown += text.slice(kept, at) + "***";
				kept = at + hit.length;
				at = kept - 1;
			}
			return shown + text.slice(kept);
		}
		let perhaps = /:\/\/|bearer|basic|eyJ|gh[pousr]_|github_pat_|glpat-|xox|sk[-_]live|npm_|AKIA|ASIA|passw|pwd|secret|token|key|authorization/i;
		function hideShapes(text) {
			if (!perhaps.test(text)) return text;
			return shapes.reduce((masked, [shape, replacement]) => masked.replace(shape, replacement), text);
		}
		let kept = new Set([
			"name",
			"namespace",
			"key"
		]);
		function maskDeep(value, hide) {
			if (typeof value == "string") return hide(value);
			if (Array.isArray(value)) return value.map((entry) => maskDeep(entry, hide));
			if (typeof value != "object" || !value) return value;
			return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, kept.has(key) ? entry : maskDeep(entry, hide)]));
		}
	}),
	634: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			a5: function() {
				return portsOf;
			},
			io: function() {
				return toldPorts;
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
		function toldPorts(env) {
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
					size: found.size
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
			TC: function() {
				return settleInDump;
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
			let isPart = (entry) => (0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__.ze)(state, entry);
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
		async function settleInDump(home, state, log) {
			let { namespaces, apps, pruned } = state;
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
				await (0, _plan_record_js__WEBPACK_IMPORTED_MODULE_2__.v)(home, namespaces[0], state.deployed, gone);
			}
			let names = apps.map(({ name }) => name).join(", ");
			log.info(`The dump held what was begun. It holds ${names} as ${finished ? "they are to run from now on" : "they ran before"}: pm2 resurrect starts that.`);
			return finished;
		}
		function isNew(entry, { deploy, namespaces }) {
			return (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.j_)(entry) === namespaces[0] && (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_3__.we)({ settings: entry }).deploy === deploy;
		}
		function isOwnTemplate(entry, { namespaces }) {
			return (0, _start_template_js__WEBPACK_IMPORTED_MODULE_4__.Fl)({
				name: String(entry.name),
				namespace: (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.j_)(entry)
			}, namespaces[0]);
		}
		function stays(entry, state) {
			if (isNew(entry, state)) return !state.retiring.includes((0, _start_definition_js__WEBPACK_IMPORTED_MODULE_3__.we)({ settings: entry }).worker ?? "");
			return !state.apps.some((app) => isOf(entry, app, state));
		}
		function isOf(entry, { name }, { namespaces }) {
			return entry.name === name && namespaces.includes((0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.j_)(entry));
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
	1471: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			LP: function() {
				return runsElsewhere;
			},
			Tk: function() {
				return remaining;
			},
			aO: function() {
				return filesKept;
			},
			ze: function() {
				return answersFor;
			},
			zm: function() {
				return oldProcess;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _start_definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1518);
		function remaining({ apps, pruned }) {
			return apps.filter(({ name }) => !pruned.some((old) => old.name === name));
		}
		function answersFor({ namespaces: [own, ...left], apps }, { name, namespace }) {
			if (namespace === own) return !0;
			return left.includes(namespace) && apps.some((app) => app.name === name);
		}
		function oldProcess(process) {
			let { id, name, createdAt, instance, status } = process;
			return {
				id,
				name,
				createdAt,
				instance,
				running: status !== "stopped" && status !== "errored",
				definition: (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_1__.Fg)(process)
			};
		}
		function filesKept(item, last, release, version) {
			let { app, old } = item;
			if (app === void 0 || old.length === 0) return !0;
			if (old.every(({ settings }) => settings.pm_cwd !== app.cwd && settings.pm_exec_path !== app.script)) return !0;
			return last !== void 0 && release !== null && last.release === release && last.version === version;
		}
		function runsElsewhere({ old }, source) {
			if (source === void 0) return !0;
			return old.every(({ settings }) => [settings.pm_cwd, settings.pm_exec_path].every((path) => path !== source && !String(path).startsWith(source + node_path__WEBPACK_IMPORTED_MODULE_0__.sep)));
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
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1209);
		var _daemon_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7267);
		function lastLines(text, lines) {
			let all = text.replace(/\n$/, "").split("\n");
			return all.slice(Math.max(0, all.length - lines)).join("\n");
		}
		class WrittenLines {
			#written = new Map();
			take({ topic, id, text }) {
				if (topic !== "log:out" && topic !== "log:err" || text === void 0) return;
				this.#written.set(id, ((this.#written.get(id) ?? "") + text).slice(-65536));
			}
			of(id) {
				return this.#written.get(id) ?? "";
			}
		}
		async function showLogs(process, lines, written, log) {
			if (lines === 0) return;
			let who = `${process.name} (id ${process.id})`;
			let last = lines === 1 ? "last line" : `last ${lines} lines`;
			let hidden = (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_0__.KB)((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_0__.VX)(process.settings));
			let seen = written.of(process.id);
			if (seen !== "") {
				log.foreign(`What ${who} wrote, ${last}:`, hidden(lastLines(seen, lines)));
				return;
			}
			log.info(`${who} wrote nothing while this step watched it.`);
			for (let [kind, field] of [["Output", "pm_out_log_path"], ["Errors", "pm_err_log_path"]]) {
				let path = process.settings[field];
				if (typeof path != "string" || path === "/dev/null") continue;
				let text = (await (0, _daemon_tail_js__WEBPACK_IMPORTED_MODULE_1__.R)(path, lines))?.lines.join("\n") ?? "";
				text !== "" && log.foreign(`${kind} from before, ${last} of ${path}:`, hidden(text));
			}
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
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);
		var _definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1518);
		var _folder_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7791);
		async function startWorker(daemon, definition, deploy) {
			let worker = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)();
			let folder = (0, _folder_js__WEBPACK_IMPORTED_MODULE_3__.f)(String(definition.pm_cwd));
			let listen = Number(definition.listen_timeout ?? 3e3);
			await daemon.call("prepare", (0, _definition_js__WEBPACK_IMPORTED_MODULE_2__.xI)(definition, {
				deploy,
				worker,
				folder
			}), listen + 1e4);
			let started = (await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.P9)(daemon)).find((process) => (0, _definition_js__WEBPACK_IMPORTED_MODULE_2__.we)(process).worker === worker);
			if (started === void 0) throw Error(`PM2 took the app ${String(definition.name)} and does not list it.`);
			return started;
		}
		async function registerWorker(daemon, definition, deploy, instance) {
			let variable = (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.k8)(definition);
			let numbered = instance === null ? definition : {
				...definition,
				[variable]: instance
			};
			await bringBack(daemon, (0, _definition_js__WEBPACK_IMPORTED_MODULE_2__.xI)(numbered, {
				deploy,
				worker: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
			}), !1);
		}
		async function bringBack(daemon, definition, running) {
			let listen = Number(definition.listen_timeout ?? 3e3);
			let { instances: _, ...registered } = definition;
			let argument = running ? definition : {
				...registered,
				status: "stopped",
				restart_time: 0,
				unstable_restarts: 0
			};
			await daemon.call("prepare", argument, listen + 1e4);
		}
	}),
	4643: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { d: function() {
			return untilQuiet;
		} });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _daemon_act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4177);
		async function untilQuiet(old, look) {
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
