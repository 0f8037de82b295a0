"use strict";
exports.id = 590;
exports.ids = [590];
exports.modules = {
	8813: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { H: function() {
			return deployedWith;
		} });
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		let deployedWith = valibot__WEBPACK_IMPORTED_MODULE_0__._H3({
			environment: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			ecosystem: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			workingDirectory: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			passEnv: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP())
		});
	}),
	2005: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Vw: function() {
				return broughtIn;
			},
			jU: function() {
				return removeAbandoned;
			},
			vY: function() {
				return ownFolder;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _proc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(810);
		let broughtIn = (stateDirectory) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateDirectory, "fetched");
		function ownFolder(parent) {
			removeAbandoned(parent);
			let started = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._N)(process.pid)?.started ?? "0";
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${process.pid}-${started}-${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}`);
			let remove = () => {
				process.off("exit", remove);
				removeTree(path);
			};
			process.once("exit", remove);
			return {
				path,
				remove
			};
		}
		function removeAbandoned(parent) {
			for (let name of namesIn(parent)) {
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
				isInUse(name, path) || removeTree(path);
			}
		}
		function isInUse(name, path) {
			let [pid, started, ...host] = name.split("-");
			if (host.length > 0 && host.join("-") !== (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()) {
				let stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: !1 });
				return Date.now() - (stat?.mtimeMs ?? 0) < 864e5;
			}
			let process = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._N)(Number(pid));
			return process !== void 0 && process.started === started && process.state !== "Z";
		}
		function removeTree(folder) {
			let open = (path) => {
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 })?.isDirectory()) return;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 448);
				for (let name of namesIn(path)) open((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
			};
			open(folder);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
				recursive: !0,
				force: !0
			});
		}
		function namesIn(folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
			} catch {
				return [];
			}
		}
	}),
	634: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			S$: function() {
				return announcedPorts;
			},
			a5: function() {
				return portsOf;
			},
			b6: function() {
				return listenersOn;
			},
			pW: function() {
				return holdersOf;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _proc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(810);
		async function holdersOf(ports) {
			let wanted = [...(0, _proc_js__WEBPACK_IMPORTED_MODULE_2__.OC)()].filter(([, port]) => ports.includes(port));
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
		async function listenersOn(port, pid) {
			let holders = await holdersOf([port]);
			let isOwn = (holder) => holder.pid !== null && pid > 0 && (0, _proc_js__WEBPACK_IMPORTED_MODULE_2__.Sb)(holder.pid, new Set([pid]));
			return {
				own: holders.some(isOwn),
				others: holders.filter((holder) => !isOwn(holder)).map((holder) => `${holder.command} (pid ${holder.pid ?? "unknown"})`)
			};
		}
		function portsOf(pid) {
			let sockets = (0, _proc_js__WEBPACK_IMPORTED_MODULE_2__.OC)();
			let targets = [...(0, _proc_js__WEBPACK_IMPORTED_MODULE_2__.OA)(pid)?.values() ?? []];
			return new Set(targets.flatMap((target) => sockets.get(target) ?? []));
		}
		function announcedPorts(env) {
			if (typeof env != "object" || !env) return {};
			let told = Object.entries(env).filter(([name, value]) => /(?:^|_)PORT$/i.test(name) && /^\d{1,5}$/.test(String(value)));
			return Object.fromEntries(told.map(([name, value]) => [name, Number(value)]));
		}
		function socketOwners(wanted) {
			let owners = new Map();
			for (let pid of (0, _proc_js__WEBPACK_IMPORTED_MODULE_2__.SH)()) for (let target of (0, _proc_js__WEBPACK_IMPORTED_MODULE_2__.OA)(pid)?.values() ?? []) wanted.has(target) && owners.set(target, pid);
			return owners;
		}
		async function commandOf(pid) {
			let [command, script] = (0, _proc_js__WEBPACK_IMPORTED_MODULE_2__.l0)(pid);
			if (command === void 0) return "an unknown program";
			return script !== void 0 && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.$B)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(`/proc/${pid}/cwd`, script)) ? `${command} ${script}` : command;
		}
	}),
	237: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			DT: function() {
				return rewriteDump;
			},
			RF: function() {
				return readDump;
			},
			Xl: function() {
				return dumpEntry;
			},
			Zw: function() {
				return savePart;
			},
			j_: function() {
				return namespaceIn;
			},
			or: function() {
				return saveNamespaces;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
		var _recovery_file_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9452);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4698);
		var _start_template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1905);
		let timeout = 1500;
		let notSaved = new Set([
			"instances",
			"pm_id",
			"prev_restart_delay"
		]);
		function saveNamespaces(home, namespaces, processes, log) {
			return savePart(home, ({ namespace }) => namespaces.includes(namespace), processes, log);
		}
		async function savePart(home, isPart, processes, log) {
			let ours = processes.filter((p) => isPart(p) && !p.isModule && !(0, _start_template_js__WEBPACK_IMPORTED_MODULE_6__.Xe)(p)).map(({ settings }) => dumpEntry(settings));
			await rewriteDump(home, log, (entries) => [...entries.filter((entry) => !isPart({
				name: String(entry.name),
				namespace: namespaceIn(entry)
			})), ...ours]);
		}
		async function rewriteDump(home, log, change) {
			let folder = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home.actions, "locks"));
			await (0, _recovery_file_lock_js__WEBPACK_IMPORTED_MODULE_4__.U)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".dump.lock"), 60, async () => {
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)(home.dump, home.dumpBackup);
				let held = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(home.dump, "r").catch((error) => {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === "ENOENT") return;
					throw error;
				});
				try {
					let { entries, text } = await readDump(home, log);
					await write(home, change(entries), text);
					for (let look = 0; held !== void 0 && look < 2; look++) {
						await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
						let late = await wholeText(held);
						if (late === void 0 || late === text) continue;
						text = late;
						entries = parse(late) ?? [];
						await write(home, change(entries), text);
					}
				} finally {
					await held?.close();
				}
			});
		}
		async function write(home, entries, before) {
			before !== void 0 && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(home.dumpBackup, before);
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(home.dump, JSON.stringify(entries));
		}
		function namespaceIn(entry) {
			return String(entry.namespace ?? "default");
		}
		async function readDump(home, log) {
			let text;
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_5__.a0)(async () => {
				text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qC)(home.dump);
				return text === void 0 || parse(text) !== void 0;
			}, {
				within: timeout,
				every: 50
			});
			let entries = text === void 0 ? void 0 : parse(text);
			if (entries !== void 0) return {
				entries,
				text
			};
			text === void 0 && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.nm)(home.dump);
			let backup = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qC)(home.dumpBackup);
			if (text === void 0 && backup === void 0) return {
				entries: [],
				text: void 0
			};
			let saved = backup === void 0 ? void 0 : parse(backup);
			if (saved === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`${home.dump} is ${text === void 0 ? "missing" : "not readable"} and ${home.dumpBackup} is ${backup === void 0 ? "missing" : "not readable either"}. What PM2 would bring back after a reboot is not known, so it was not written. When all that should run does run, write a new one by hand: pm2 save.`);
			log.warning(`${home.dump} is ${text === void 0 ? "missing" : "broken"}; its backup dump.pm2.bak is used instead.`);
			return {
				entries: saved,
				text: void 0
			};
		}
		function parse(text) {
			try {
				let entries = JSON.parse(text);
				return Array.isArray(entries) ? entries : void 0;
			} catch {
				return;
			}
		}
		async function wholeText(file) {
			for (let deadline = performance.now() + timeout;; await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20)) {
				let { size } = await file.stat();
				let { buffer } = await file.read(Buffer.alloc(size), 0, size, 0);
				let text = buffer.toString();
				if (parse(text) !== void 0) return text;
				if (performance.now() > deadline) return;
			}
		}
		function dumpEntry(settings) {
			return Object.fromEntries(Object.entries(settings).filter(([key]) => !notSaved.has(key)));
		}
	}),
	1471: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Id: function() {
				return oldProcessSchema;
			},
			Jj: function() {
				return readDeployState;
			},
			LP: function() {
				return runsElsewhere;
			},
			Nn: function() {
				return commandState;
			},
			OV: function() {
				return isResponsibleFor;
			},
			Tk: function() {
				return remaining;
			},
			aO: function() {
				return filesKept;
			},
			iV: function() {
				return spans;
			},
			zm: function() {
				return oldProcess;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6701);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _start_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1518);
		var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(509);
		function commandState(home, namespace, command) {
			return {
				leaving: [],
				apps: [],
				retiring: [],
				pruned: [],
				deployed: {},
				save: !1,
				home,
				namespace,
				deploy: command,
				phase: "changing",
				command
			};
		}
		function readDeployState(journal) {
			let parts = {
				home: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				daemon: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
				namespace: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
				leaving: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())),
				namespaces: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.XU0([valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()], valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())),
				deploy: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				phase: valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(["changing", "finishing"]),
				apps: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
					name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					old: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(oldProcessSchema),
					filesKept: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()
				})),
				retiring: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
				pruned: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(oldProcessSchema),
				save: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
				deployed: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), _record_js__WEBPACK_IMPORTED_MODULE_3__.qD),
				command: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
				upstream: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
					file: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					apps: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
						name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
						from: valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),
						to: valibot__WEBPACK_IMPORTED_MODULE_4__.aig()
					})),
					reload: valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
						program: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
						args: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
					}),
					urls: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
					drainSeconds: valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),
					patience: valibot__WEBPACK_IMPORTED_MODULE_4__.aig()
				})),
				activation: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
					releasesDirectory: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					namespace: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					directory: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					home: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
				}))
			};
			let what = "the state in the journal of a deploy";
			let { namespaces = [], ...state } = (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_1__.Ww)(journal, valibot__WEBPACK_IMPORTED_MODULE_4__._H3(parts), what);
			let { namespace = namespaces[0], leaving = namespaces.slice(1) } = state;
			if (namespace === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`${what} names no namespace.`);
			return {
				...state,
				namespace,
				leaving
			};
		}
		function remaining({ apps, pruned }) {
			return apps.filter(({ name }) => !pruned.some((old) => old.name === name));
		}
		function isResponsibleFor({ namespace, leaving, apps }, entry) {
			if (entry.namespace === namespace) return !0;
			return leaving.includes(entry.namespace) && apps.some((app) => app.name === entry.name);
		}
		function spans({ namespace, leaving }, other) {
			return other === namespace || leaving.includes(other);
		}
		let oldProcessSchema = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
			id: valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),
			name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			createdAt: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
			instance: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
			running: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
			definition: valibot__WEBPACK_IMPORTED_MODULE_4__._H3({ env: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.L5J()) })
		});
		function oldProcess(pm2Process) {
			let { id, name, createdAt, instance, status } = pm2Process;
			return {
				id,
				name,
				createdAt,
				instance,
				running: status !== "stopped" && status !== "errored",
				definition: (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(pm2Process)
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
	509: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			H7: function() {
				return checkRecordOwner;
			},
			O7: function() {
				return owesAfterActivate;
			},
			XR: function() {
				return settleAfterActivate;
			},
			bq: function() {
				return readDeployRecord;
			},
			qD: function() {
				return deployedApp;
			},
			vL: function() {
				return updateRecord;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
		var _deployed_with_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8813);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6701);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		let deployedApp = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
			definition: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			hashes: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())),
			release: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			version: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			workers: valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),
			deployedAt: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			deployedWith: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(_deployed_with_js__WEBPACK_IMPORTED_MODULE_1__.H),
			ownPort: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
				variable: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				pair: valibot__WEBPACK_IMPORTED_MODULE_4__.PVZ([valibot__WEBPACK_IMPORTED_MODULE_4__.aig(), valibot__WEBPACK_IMPORTED_MODULE_4__.aig()]),
				to: valibot__WEBPACK_IMPORTED_MODULE_4__.aig()
			})),
			owesAfterActivate: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY())
		});
		let deployRecord = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
			version: valibot__WEBPACK_IMPORTED_MODULE_4__.euz(1),
			home: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			apps: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), deployedApp)
		});
		function recordFile(home, namespace) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.actions, `${encodeURIComponent(namespace)}.json`);
		}
		async function readDeployRecord(home, namespace) {
			return await (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_2__.ym)(recordFile(home, namespace), deployRecord) ?? {
				version: 1,
				apps: {}
			};
		}
		async function checkRecordOwner(home, namespace, record) {
			if (record.home === void 0 || !await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.sL)(record.home, home.path)) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`The PM2 home ${home.path} is a copy of ${record.home}: its record of the namespace ${JSON.stringify(namespace)} was written there, where the apps run. To deploy there, give pm2-home: ${record.home}. To try something, give the path of an empty folder. If the apps are to move to ${home.path}, remove ${recordFile(home, namespace)}.`);
		}
		async function updateRecord(home, namespace, deployed, gone) {
			let { apps } = await readDeployRecord(home, namespace);
			let kept = Object.entries({
				...apps,
				...deployed
			}).filter(([name]) => !gone.includes(name));
			await writeRecord(home, namespace, Object.fromEntries(kept));
		}
		function owesAfterActivate({ apps }, names) {
			return names.some((name) => apps[name]?.owesAfterActivate);
		}
		async function settleAfterActivate(home, namespace, names) {
			let { apps } = await readDeployRecord(home, namespace);
			let settled = Object.entries(apps).map(([name, app]) => {
				let { owesAfterActivate: owed, ...rest } = app;
				return [name, owed && names.includes(name) ? rest : app];
			});
			await writeRecord(home, namespace, Object.fromEntries(settled));
		}
		async function writeRecord(home, namespace, apps) {
			let record = {
				version: 1,
				home: home.path,
				apps
			};
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qm)(home.actions);
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)(recordFile(home, namespace));
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(recordFile(home, namespace), JSON.stringify(record, null, 2));
		}
	}),
	5963: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			EO: function() {
				return namespacesIn;
			},
			IM: function() {
				return misspelt;
			},
			ko: function() {
				return selects;
			},
			wX: function() {
				return namesIn;
			}
		});
		var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5410);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3188);
		function selects({ namespace, pattern }, pm2Process) {
			return pm2Process.namespace === namespace && pattern.matches(pm2Process.name) && !pm2Process.isModule;
		}
		function namesIn(current, namespace) {
			let own = current.filter((pm2Process) => pm2Process.namespace === namespace && !pm2Process.isModule);
			return [...new Set(own.map((pm2Process) => pm2Process.name))];
		}
		function namespacesIn(current) {
			return [...new Set(current.map((pm2Process) => pm2Process.namespace))];
		}
		function misspelt(input, pattern, there) {
			if (there.length === 0) return [];
			return pattern.idle(there).filter(_pattern_js__WEBPACK_IMPORTED_MODULE_0__.ac).map((entry) => `${input}: ${JSON.stringify(entry)} selects nothing. There are ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_1__.p)(there)}.`);
		}
	}),
	9023: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			guard: function() {
				return guard;
			},
			lockTimedOut: function() {
				return lockTimedOut;
			},
			ordersPipe: function() {
				return ordersPipe;
			},
			stepEnded: function() {
				return stepEnded;
			}
		});
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
		var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
		var _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4873);
		var _proc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(810);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4698);
		var _journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2093);
		var _lease_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7348);
		var _repair_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1325);
		let lockTimedOut = 75;
		let ordersPipe = 3;
		let stepEnded = "ended";
		function openOrders() {
			try {
				return new node_net__WEBPACK_IMPORTED_MODULE_0__.Socket({
					fd: 3,
					readable: !0,
					writable: !1
				});
			} catch {
				return;
			}
		}
		async function guard(recoveries) {
			process.stdout.on("error", () => {});
			let tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
			let pipe = openOrders();
			if (pipe === void 0) return;
			let input = (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: pipe });
			let ended = new Promise((resolve) => input.on("close", resolve));
			let first = await new Promise((resolve) => {
				input.once("line", resolve);
				input.once("close", () => resolve(void 0));
			});
			if (first === void 0) return;
			let orders = JSON.parse(first);
			let killed = !0;
			let opening = "A step was killed before it was done";
			let prepared = await prepare(orders, opening, recoveries, tell);
			input.on("line", (line) => {
				if (line !== stepEnded) return;
				killed = !1;
				opening = "A step ended without finishing what it began";
			});
			tell(prepared);
			await ended;
			killed && await removeBrought(orders);
			if (prepared.event === "failed") return;
			let [own, ...others] = filesOf(orders);
			let left = await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(own, opening, orders, recoveries);
			let lines = left.failure === void 0 ? left.lines : [...left.lines, left.failure];
			lines.length > 0 && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(own.report, JSON.stringify(lines));
			for (let { holder } of [own, ...others]) await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qw)(holder);
		}
		async function removeBrought({ directory, step }) {
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_5__.a0)(async () => !(0, _proc_js__WEBPACK_IMPORTED_MODULE_4__._n)(step), {
				within: 5e3,
				every: 20
			});
			try {
				(0, _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__.jU)((0, _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__.Vw)(directory));
			} catch {}
		}
		function filesOf({ directory, names: [own, ...others] }) {
			return [(0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tY)(directory, own), ...others.map((name) => (0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tY)(directory, name))];
		}
		async function prepare(orders, opening, recoveries, tell) {
			try {
				for (let files of filesOf(orders)) {
					await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)(files.holder, files.report);
					let earlier = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tL)(files.report);
					let found = await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(files, opening, orders, recoveries);
					if (found.failure === void 0 && await (0, _lease_js__WEBPACK_IMPORTED_MODULE_7__.xb)(files)) {
						let { lines, failure } = await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(files, opening, orders, recoveries);
						found = {
							lines: [...found.lines, ...lines],
							failure
						};
					}
					let lines = [...earlier, ...found.lines];
					try {
						found.failure === void 0 && found.lines.length > 0 && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(files.report, JSON.stringify(lines));
					} finally {
						lines.length > 0 && tell({
							event: "said",
							lines
						});
					}
					if (found.failure !== void 0) return {
						event: "failed",
						why: found.failure
					};
				}
				for (let { holder } of filesOf(orders)) await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(holder, JSON.stringify(orders.holder));
				return { event: "ready" };
			} catch (error) {
				return {
					event: "failed",
					why: `The guard of this step could not prepare its files, so nothing was begun: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_9__.bD)(error)}`
				};
			}
		}
	}),
	1325: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I: function() {
				return repair;
			},
			h: function() {
				return notPutRight;
			}
		});
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5836);
		var _history_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1774);
		var _history_spool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3772);
		var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2093);
		let notPutRight = "What a killed step left behind could not be put right";
		async function repair({ journal: path, name }, opening, options, recoveries) {
			let lines = [];
			let stuck = "Every step that needs this lock";
			let accepted = "all is as you want it";
			try {
				let journal = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_4__.a0)(path);
				if (journal === void 0) {
					await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__.vo)(path);
					return { lines };
				}
				lines.push(`${journal.opening ?? opening}: ${(0, _journal_js__WEBPACK_IMPORTED_MODULE_4__.sG)(journal.holder)}.`);
				let recovery = recoveries[journal.kind];
				if (recovery === void 0) throw Error(`this version has no recovery for ${JSON.stringify(journal.kind)}`);
				({stuck, accepted} = recovery);
				await recovery.recover(journal.state, {
					log: collect(lines),
					secrets: options.secrets
				});
				await (0, _journal_js__WEBPACK_IMPORTED_MODULE_4__.Sw)(path);
				lines.push(`Its guard put things right at ${new Date().toISOString()}.`);
				await noteRepair(journal, recovery.target(name, journal.state), lines, options);
				return { lines };
			} catch (error) {
				return {
					lines,
					failure: `${notPutRight}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error).replace(/\.$/, "")}. ${stuck} fails here until that is mended. Remove the cause and run again; or, if ${accepted}, move the journal away: ${(0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.jt)({
						program: "mv",
						args: [path, `${path}.given-up`]
					})}`
				};
			}
		}
		async function noteRepair({ holder, opening }, target, lines, { history }) {
			if (history === void 0) return;
			await (0, _history_spool_js__WEBPACK_IMPORTED_MODULE_3__.$1)(history, (0, _history_record_js__WEBPACK_IMPORTED_MODULE_2__.b)(holder, target, lines, opening !== void 0)).catch(() => {});
		}
		function collect(lines) {
			let say = (sentence) => {
				lines.push(sentence);
			};
			return {
				info: say,
				outcome: (sentence, text) => say(text === void 0 ? sentence : `${sentence}\n${text}`),
				warning: say,
				debug() {},
				table() {},
				foreign: (title, text) => say(`${title}\n${text}`),
				stream: async (title, body) => {
					say(title);
					return body(say);
				},
				phase: async (_name, body) => body(),
				group: async (_title, body) => body()
			};
		}
	}),
	7450: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$A: function() {
				return guardEnvironment;
			},
			BG: function() {
				return LockHeld;
			},
			WU: function() {
				return show;
			},
			bh: function() {
				return lockHeld;
			},
			mC: function() {
				return startGuard;
			}
		});
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5836);
		var _proc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(810);
		var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2280);
		var _guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9023);
		var _journal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2093);
		var _repair_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1325);
		function show(lines, log) {
			for (let line of lines) line.startsWith(_repair_js__WEBPACK_IMPORTED_MODULE_8__.h) ? log.warning(line) : log.info(line);
		}
		function sortedNames({ name, also = [] }) {
			return [...new Set([name, ...also])].sort();
		}
		function startGuard(options) {
			let { directory, name, holder, timeout, secrets, history } = options;
			let chain = sortedNames(options).flatMap((each) => [
				"flock",
				"--exclusive",
				"--no-fork",
				"--timeout",
				String(timeout),
				"--conflict-exit-code",
				String(_guard_js__WEBPACK_IMPORTED_MODULE_6__.lockTimedOut),
				(0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.tY)(directory, each).lock
			]);
			let apart = [
				"setsid",
				"--fork",
				process.execPath,
				(0, _program_js__WEBPACK_IMPORTED_MODULE_5__.D)("guard.js")
			];
			let waiting = (0, _exec_js__WEBPACK_IMPORTED_MODULE_3__.ni)({
				program: "flock",
				args: [...chain.slice(1), ...apart]
			}, {
				detached: !0,
				cwd: directory,
				env: guardEnvironment(),
				stdio: [
					"ignore",
					"pipe",
					"ignore",
					"pipe"
				]
			});
			let output = waiting.stdout;
			let orders = waiting.stdio[_guard_js__WEBPACK_IMPORTED_MODULE_6__.ordersPipe];
			if (!orders || !output) throw Error("the guard has no pipes");
			orders.on("error", () => {});
			let began = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(waiting, "exit").then(([code]) => code);
			began.catch(() => {});
			let others = sortedNames(options).filter((each) => each !== name);
			let first = {
				directory,
				step: process.pid,
				names: [name, ...others],
				holder,
				secrets: secrets ?? {},
				history
			};
			orders.write(`${JSON.stringify(first)}\n`);
			return {
				orders,
				output,
				waiting,
				began
			};
		}
		function guardEnvironment() {
			return Object.fromEntries([
				"PATH",
				"HOME",
				"USER",
				"LOGNAME",
				"SHELL",
				"LANG",
				"TZ",
				"TMPDIR"
			].flatMap((key) => process.env[key] ? [[key, process.env[key]]] : []));
		}
		class LockHeld extends _errors_js__WEBPACK_IMPORTED_MODULE_9__.eb {}
		async function lockHeld(guard, options) {
			let { directory, name, timeout, log } = options;
			let late = !1;
			let ending = setTimeout(async () => {
				late = waitsForLock(guard);
				late && guard.waiting.kill();
			}, Math.max(1, timeout) * 1e3);
			sortedNames(options).length === 1 && clearTimeout(ending);
			let waiting = setTimeout(async () => {
				let held = await heldLock(options);
				if (held === void 0) return;
				log.info(`Waiting up to ${timeout} s for the lock of ${held.name}, held by ${held.who}.`);
			}, 1500);
			try {
				for await (let line of (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: guard.output })) {
					let message = JSON.parse(line);
					if (message.event === "said") {
						show(message.lines, log);
						continue;
					}
					for (let each of sortedNames(options)) await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.qw)((0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.tY)(directory, each).report);
					if (message.event === "ready") return;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.pH(message.why);
				}
			} finally {
				clearTimeout(waiting);
				clearTimeout(ending);
			}
			let code = await guard.began;
			if (code === 69) throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.eb("The program setsid cannot be run, so this step has no guard and nothing was touched. Install it: it is part of util-linux, as flock is.");
			if (code !== _guard_js__WEBPACK_IMPORTED_MODULE_6__.lockTimedOut && !late) throw Error(code === 0 ? "The guard ended before it was ready, so nothing was touched." : `The guard ended with exit code ${code ?? guard.waiting.signalCode} before it held the lock.`);
			let held = await heldLock(options) ?? {
				name,
				who: "another run"
			};
			throw new LockHeld(`The lock of ${held.name} is still held by ${held.who} after ${timeout} s. Nothing was touched. Wait for that run, or raise lock-timeout.`);
		}
		function waitsForLock({ waiting }) {
			return (0, _proc_js__WEBPACK_IMPORTED_MODULE_4__.po)(waiting.pid) === "flock";
		}
		async function heldLock(options) {
			for (let name of sortedNames(options)) {
				let holder = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.F1)((0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.tY)(options.directory, name).holder);
				if (holder !== void 0) return {
					name,
					who: (0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.sG)(holder)
				};
			}
		}
	})
};
