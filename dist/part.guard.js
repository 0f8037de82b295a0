"use strict";
exports.id = 794;
exports.ids = [794];
exports.modules = {
	7061: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { recoveries: function() {
			return recoveries;
		} });
		let ofNamespace = {
			stuck: "Every step of this namespace",
			accepted: "the processes are as you want them (pm2 list)",
			target: (name) => ({ namespace: name })
		};
		let ofDatabase = {
			stuck: "Every restore and drill of this database",
			accepted: "the databases are as you want them (psql --list)",
			target: (_name, state) => ({ database: state.names.database })
		};
		let recoveries = {
			deploy: {
				...ofNamespace,
				recover: async (state, { log }) => {
					let activation = await (await pm2()).recoverDeploy(state, log);
					if (activation === void 0) return;
					let { activateRelease } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 7724));
					await activateRelease(activation, log);
				}
			},
			cleanup: {
				...ofNamespace,
				recover: async (state, { log }) => (await pm2()).recoverCleanup(state, log)
			},
			stop: {
				...ofNamespace,
				recover: async (state, { log }) => (await pm2()).recoverStop(state, log)
			},
			"db-restore": {
				...ofDatabase,
				recover: async (state, context) => {
					let { recoverRestore } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 5285));
					await recoverRestore(state, context);
				}
			},
			"db-drill": {
				...ofDatabase,
				recover: async (state, context) => {
					let { recoverDrill } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 4944));
					await recoverDrill(state, context);
				}
			}
		};
		let pm2 = () => Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3788));
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
	3295: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ax: function() {
				return endUnlisted;
			},
			kA: function() {
				return describeUnlisted;
			},
			ph: function() {
				return killLine;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3188);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4698);
		var _process_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4796);
		var _unlisted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6195);
		async function endUnlisted(daemon, workers) {
			if (workers.length === 0) return [];
			let apart = await tellsApart(daemon);
			return (await Promise.all(workers.map(async (worker) => {
				if (!apart && (0, _unlisted_js__WEBPACK_IMPORTED_MODULE_3__.LS)(worker, await (0, _process_js__WEBPACK_IMPORTED_MODULE_2__.P9)(daemon))) return [worker];
				return await endOne(worker) ? [] : [worker];
			}))).flat();
		}
		function describeUnlisted(workers) {
			let apps = workers.map(({ name, namespace, pid, mode }) => `${name} of ${namespace} (pid ${pid}, ${mode} mode)`);
			return (0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_4__.p)(apps);
		}
		function killLine(workers) {
			return `kill ${workers.map(({ pid }) => pid).join(" ")}`;
		}
		async function tellsApart(daemon) {
			let version = await daemon.call("getVersion", {}).catch(() => "");
			return Number.parseInt(String(version), 10) >= 7;
		}
		async function endOne(worker) {
			if (!isSame(worker)) return !0;
			let tree = [worker, ...(0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.gO)(worker.pid).flatMap(lifeOf)];
			let gone = async () => !tree.some(lives);
			for (let each of tree) signal(each, "SIGINT");
			if (await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(gone, {
				within: worker.killTimeout,
				every: 50
			})) return !0;
			for (let each of tree) signal(each, "SIGKILL");
			return await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(gone, {
				within: 5e3,
				every: 50
			}) === !0;
		}
		function lifeOf(pid) {
			let started = (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__._N)(pid)?.started;
			return started === void 0 ? [] : [{
				pid,
				started
			}];
		}
		function isSame({ pid, started, daemonPid }) {
			let stat = (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__._N)(pid);
			return stat?.started === started && stat.parent === daemonPid;
		}
		function lives({ pid, started }) {
			return (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__._n)(pid) && (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__._N)(pid)?.started === started;
		}
		function signal(life, name) {
			if ("daemonPid" in life ? !isSame(life) : !lives(life)) return;
			try {
				process.kill(life.pid, name);
			} catch (error) {
				if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.$N)(error) !== "ESRCH" && (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.$N)(error) !== "EPERM") throw error;
			}
		}
	}),
	6195: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$D: function() {
				return unlistedNow;
			},
			Em: function() {
				return unlistedWorkers;
			},
			LS: function() {
				return idGivenAgain;
			},
			x2: function() {
				return sameLife;
			}
		});
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
		var _proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(810);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4698);
		var _home_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3550);
		var _process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
		let lasting = 5e3;
		let usualKillTimeout = 1600;
		async function unlistedWorkers(daemon, asked = () => !0) {
			let left = (await unlistedNow(daemon)).filter(asked);
			if (left.length === 0) return [];
			let until = performance.now() + lasting;
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.a0)(async () => {
				let now = await unlistedNow(daemon);
				left = left.filter((worker) => now.some((other) => sameLife(worker, other)));
				return left.length === 0 || performance.now() >= until;
			}, {
				within: 2 * lasting,
				every: 250
			});
			return left;
		}
		async function unlistedNow(daemon) {
			let daemonPid = await (0, _home_js__WEBPACK_IMPORTED_MODULE_3__.zV)(daemon.home);
			if (daemonPid === void 0) return [];
			let children = (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.LU)(daemonPid);
			let listed = new Set((await (0, _process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon)).map(({ pid }) => pid));
			let missing = children.filter((pid) => !listed.has(pid));
			if (missing.length === 0) return [];
			let own = (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.ht)(daemonPid);
			return missing.flatMap((pid) => readWorker(pid, daemonPid, own) ?? []);
		}
		function sameLife(one, other) {
			return one.pid === other.pid && one.started === other.started;
		}
		function idGivenAgain({ id, pid }, current) {
			return current.some((pm2Process) => pm2Process.id === id && pm2Process.pid > 0 && pm2Process.pid !== pid);
		}
		function readWorker(pid, daemonPid, own) {
			let stat = (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__._N)(pid);
			if (stat === void 0 || stat.state === "Z" || stat.parent !== daemonPid) return;
			let record = recordFrom((0, _proc_js__WEBPACK_IMPORTED_MODULE_1__.ht)(pid));
			let id = Number(record.pm_id);
			if (record.pm_id === void 0 || !Number.isInteger(id) || !record.pm_exec_path) return;
			if (own.get("pm_exec_path") && own.get("unique_id") === record.unique_id) return;
			if (record.pmx_module === !0 || record.pmx_module === "true") return;
			let marker = record.pm2_actions;
			let deploy = record.pm2_actions_deploy ?? marker?.deploy;
			return {
				pid,
				started: stat.started,
				daemonPid,
				id,
				name: String(record.name),
				namespace: String(record.namespace ?? "default"),
				mode: (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__.JU)(record) ? "cluster" : "fork",
				deploy: typeof deploy == "string" ? deploy : void 0,
				killTimeout: Number(record.kill_timeout ?? usualKillTimeout) || usualKillTimeout
			};
		}
		function recordFrom(variables) {
			let whole = variables.get("pm2_env");
			if (whole === void 0) return Object.fromEntries(variables);
			try {
				return JSON.parse(whole);
			} catch {
				return Object.fromEntries(variables);
			}
		}
	}),
	1375: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			b: function() {
				return fileNameOf;
			},
			g: function() {
				return generatedEntry;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2435);
		function fileNameOf(name) {
			return name.replace(/[^a-zA-Z0-9\\.\\-]/g, "-");
		}
		function generatedEntry(raw, { name, cwd, script, interpreter, declared, namespace, home }) {
			let kept = Object.entries(raw).filter(([key]) => !/^env(?:_|$)|^(?:append_env_to_name|port|io)$/.test(key) && !(0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.tu)("script").includes(key) && !(0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.tu)("exec_interpreter").includes(key));
			let fileName = fileNameOf(name);
			let log = (kind) => (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, "logs", `${fileName}-${kind}.log`);
			let unlessSet = (field, path) => (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__._F)(raw, field) === void 0 ? { [field]: path } : {};
			return {
				...Object.fromEntries(kept),
				name,
				namespace,
				script,
				cwd,
				...interpreter === void 0 ? {} : { interpreter },
				env: declared,
				...raw.instances === void 0 ? {} : { instances: 1 },
				...unlessSet("out_file", log("out")),
				...unlessSet("error_file", log("error")),
				...unlessSet("pid_file", (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home, "pids", `${fileName}.pid`))
			};
		}
	}),
	3788: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			recoverCleanup: function() {
				return recoverCleanup;
			},
			recoverDeploy: function() {
				return recoverDeploy;
			},
			recoverStop: function() {
				return recoverStop;
			}
		});
		var phrases = __webpack_require__(3188);
		var wait_until = __webpack_require__(4698);
		var cleanup = __webpack_require__(3692);
		var end_command = __webpack_require__(5547);
		var daemon = __webpack_require__(3121);
		var daemon_home = __webpack_require__(3550);
		var undone_dump = __webpack_require__(9223);
		var deploy_state = __webpack_require__(1471);
		var template = __webpack_require__(1905);
		var stop = __webpack_require__(3098);
		var process = __webpack_require__(4796);
		async function waitUntilResurrected(daemon, life) {
			if (life !== void 0 && await (0, daemon_home.nG)(daemon.home) === life) return;
			let [seen, since] = ["", performance.now()];
			await (0, wait_until.a0)(async () => {
				if (performance.now() >= since + 5e3) return !0;
				let current = await (0, process.P9)(daemon);
				let ids = current.map(({ id }) => id).join();
				(ids !== seen || current.some(({ status }) => status === "launching")) && (since = performance.now());
				seen = ids;
				return !1;
			}, {
				within: 12e4,
				every: 200
			});
		}
		var switch_back = __webpack_require__(7511);
		var undo = __webpack_require__(4788);
		async function recoverDeploy(journal, log) {
			let state = (0, deploy_state.Jj)(journal);
			if (state.command !== void 0) {
				let ended = await (0, end_command.v)(state.command);
				log.info(ended === 0 ? "The command that it ran has ended." : `The command that it ran was ended: ${(0, phrases.h)(ended, "process")}.`);
				return;
			}
			await (0, end_command.v)(state.deploy);
			await (0, template.TY)((0, daemon_home.x$)(state.home, {}), state.namespace);
			return await withDaemon(state, log, (daemon) => (0, undo.w)(daemon, state, log), async (home) => {
				let done = await (0, undone_dump.ER)(home, state, log);
				await (0, switch_back.tx)(state, done ? "new" : "old", log);
				return done;
			}) === !0 ? state.activation : void 0;
		}
		async function recoverCleanup(journal, log) {
			let state = (0, cleanup.MH)(journal);
			await withDaemon(state, log, (daemon) => (0, cleanup.Yk)(daemon, state, log));
		}
		async function recoverStop(journal, log) {
			let state = (0, stop.Mc)(journal);
			await withDaemon(state, log, (daemon) => (0, stop.TK)(daemon, state, log));
		}
		async function withDaemon({ home, daemon: life }, log, body, without) {
			let daemon = await connectPatiently(home);
			if (daemon === void 0) {
				log.warning(`No PM2 daemon runs in ${home} any more, and nothing that it ran. pm2 resurrect starts what its dump holds.`);
				return without?.((0, daemon_home.x$)(home, {}));
			}
			try {
				await waitUntilResurrected(daemon, life);
				return await body(daemon);
			} finally {
				daemon.close();
			}
		}
		function connectPatiently(home) {
			return (0, wait_until.a0)(() => (0, daemon.L)((0, daemon_home.x$)(home, {})), {
				within: 1e4,
				every: 500
			});
		}
	}),
	5306: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: function() {
				return whileAnswering;
			},
			N: function() {
				return whileConnected;
			}
		});
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4698);
		var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(784);
		var _connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6114);
		var _running_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3563);
		async function whileAnswering(server, log, body) {
			let done = new AbortController();
			let silence;
			let watching = watch(server, log, done.signal).then((failure) => {
				if (failure === void 0) return;
				silence = failure;
				log.warning(failure.message);
				(0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.CH)();
				(0, _running_js__WEBPACK_IMPORTED_MODULE_5__.E)();
			});
			try {
				return await body();
			} catch (error) {
				if (silence === void 0) throw error;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.pH(`${silence.message} What was at work: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}`, { cause: error });
			} finally {
				done.abort();
				await watching;
			}
		}
		function whileConnected(server, log, body, label) {
			return whileAnswering(server, log, () => (0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.p)(server, body, label));
		}
		async function watch(server, log, signal) {
			let said = performance.now();
			let silent = 0;
			try {
				for (;;) {
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(silent === 0 ? 1e4 : 1e3, void 0, { signal });
					silent = await answers(server, signal) ? 0 : silent + 1;
					signal.throwIfAborted();
					if (silent === 2) return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.pH(`The server of ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(server)} answers nobody any more: twice in a row a new connection got no word from it within ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(server)} s. It is stopped, frozen or cut off. This step's connections are closed.`);
					if (silent > 0 || performance.now() - said < 6e4) continue;
					said = performance.now();
					let told = sayWork(server, log).catch((error) => log.debug(`What the server works at is not known: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}`));
					await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.G8)(told, (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(server) * 1e3, signal);
				}
			} catch (error) {
				signal.aborted || log.debug(`The server could not be watched: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}`);
				return;
			}
		}
		let sslRequest = Buffer.from([
			0,
			0,
			0,
			8,
			4,
			210,
			22,
			47
		]);
		async function answers(server, signal) {
			let { host, port } = server;
			let socket = host.startsWith("/") ? (0, node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(`${host}/.s.PGSQL.${port}`) : (0, node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({
				host,
				port
			});
			let within = (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(server) * 1e3;
			let lost = [
				"ETIMEDOUT",
				"EHOSTUNREACH",
				"ENETUNREACH"
			];
			let timer;
			try {
				return await new Promise((resolve) => {
					socket.on("data", () => resolve(!0)).on("end", () => resolve(!0));
					socket.on("error", (error) => resolve(!lost.includes((0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) ?? "")));
					timer = setTimeout(() => resolve(!1), within);
					signal.addEventListener("abort", () => resolve(!0));
					socket.write(sslRequest);
				});
			} finally {
				clearTimeout(timer);
				socket.destroy();
			}
		}
		async function sayWork(server, log) {
			let work = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.p)(server, (connection) => (0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.Ge)(connection, "SELECT pid, datname AS database, extract(epoch FROM clock_timestamp() - query_start)::int AS seconds,\n              CASE WHEN wait_event_type IN ('Lock', 'Client') THEN wait_event_type || ' ' || wait_event END AS waits,\n              left(query, 200) AS query\n         FROM pg_stat_activity\n        WHERE application_name = $1 AND usename = current_user AND state = 'active' AND pid <> pg_backend_pid()\n          AND clock_timestamp() - query_start > interval '30 s'\n        ORDER BY query_start LIMIT 5", [_connection_js__WEBPACK_IMPORTED_MODULE_4__.RZ]));
			if (work.length === 0) return;
			log.foreign("The server answers, and is still at work on:", work.map(({ pid, database, seconds, waits, query }) => `${database}, process ${pid}, for ${seconds} s${waits === null ? "" : `, waiting for ${waits}`}: ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.Cb)(query)}`).join("\n"));
		}
	}),
	6114: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			CH: function() {
				return cutAll;
			},
			Cb: function() {
				return firstWords;
			},
			GM: function() {
				return dropConnection;
			},
			Ge: function() {
				return rows;
			},
			H0: function() {
				return isRefused;
			},
			JD: function() {
				return isLost;
			},
			OZ: function() {
				return openConsole;
			},
			RZ: function() {
				return workerLabel;
			},
			UU: function() {
				return name;
			},
			Uq: function() {
				return value;
			},
			VN: function() {
				return close;
			},
			eu: function() {
				return literal;
			},
			jk: function() {
				return serverMajor;
			},
			oD: function() {
				return connectDatabase;
			},
			p: function() {
				return withConnection;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var pg__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3849);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4698);
		var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(784);
		let workerLabel = "pm2-actions";
		let name = pg__WEBPACK_IMPORTED_MODULE_1__.Ay.escapeIdentifier;
		let literal = pg__WEBPACK_IMPORTED_MODULE_1__.Ay.escapeLiteral;
		async function connectDatabase(address, label = workerLabel) {
			let client = await open(address, label);
			client.on("error", () => {});
			client.on("end", () => connections.delete(client));
			connections.add(client);
			await refusePooler(client, address);
			return client;
		}
		async function openConsole(address) {
			let client = await open(address, workerLabel, "");
			client.on("error", () => {});
			return client;
		}
		function isRefused(error) {
			let { code, cause } = error ?? {};
			return code === "ECONNREFUSED" || code === "ENOENT" || cause !== void 0 && isRefused(cause);
		}
		let connections = new Set();
		function cutAll() {
			for (let connection of connections) dropConnection(connection);
		}
		async function close(connection) {
			let left = connection.end().catch(() => {});
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.G8)(left, 5e3);
			dropConnection(connection);
		}
		async function withConnection(address, body, label) {
			let connection = await connectDatabase(address, label);
			try {
				return await body(connection);
			} finally {
				await close(connection);
			}
		}
		function dropConnection(connection) {
			connection.connection.stream.destroy();
		}
		function firstWords(statement) {
			return statement.replace(/['"$][\s\S]*/, "…").replace(/\s+/g, " ").slice(0, 60).trim();
		}
		function isLost(error) {
			let { code, cause } = error ?? {};
			if (typeof code == "string" && /^(?:57P0[1235]|08|ECONN|EPIPE|ENOENT$)/.test(code)) return !0;
			if (/Connection terminated|not queryable|connection error/i.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error))) return !0;
			return cause !== void 0 && isLost(cause);
		}
		async function rows(connection, sql, parameters = []) {
			return (await connection.query(sql, [...parameters])).rows;
		}
		async function value(connection, sql, parameters = []) {
			let [row] = (await connection.query({
				text: sql,
				values: [...parameters],
				rowMode: "array"
			})).rows;
			return row?.[0];
		}
		async function serverMajor(connection) {
			let number = await value(connection, "SELECT current_setting('server_version_num')");
			return Math.floor(Number(number) / 1e4);
		}
		let sessionSettings = [
			"client_connection_check_interval=500",
			"tcp_keepalives_idle=10",
			"tcp_keepalives_interval=5",
			"tcp_keepalives_count=4",
			"statement_timeout=0",
			"idle_session_timeout=0",
			"idle_in_transaction_session_timeout=0",
			"default_transaction_read_only=off",
			"row_security=off"
		].map((setting) => `-c ${setting}`).join(" ");
		async function open(address, label, options = sessionSettings) {
			let { mode } = address.tls;
			address.passwordFile !== void 0 && (process.env.PGPASSFILE = address.passwordFile);
			let tries = address.host.startsWith("/") || mode === "disable" ? [!1] : [!0];
			mode === "prefer" && tries.push(!1);
			mode === "allow" && tries.unshift(!1);
			let failure;
			for (let encrypted of tries) {
				let client = new pg__WEBPACK_IMPORTED_MODULE_1__.Ay.Client({
					host: address.host,
					port: address.port,
					user: address.user,
					database: address.database,
					application_name: label.slice(0, 63),
					connectionTimeoutMillis: (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(address) * 1e3,
					keepAlive: !0,
					keepAliveInitialDelayMillis: 1e4,
					...options === "" ? {} : { options },
					ssl: encrypted ? await encryption(address) : !1,
					...address.password === void 0 ? {} : { password: address.password }
				});
				try {
					await client.connect();
					return client;
				} catch (error) {
					failure = error;
					dropConnection(client);
					if (isTimeout(error)) break;
				}
			}
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`No connection to ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(address)}: ${reason(failure, address)}${whyThere(address)}`, { cause: failure });
		}
		function whyThere({ database, reason: asked }) {
			return asked?.database === database ? ` (${asked.why})` : "";
		}
		async function encryption({ tls }) {
			let content = async (path) => {
				if (path === void 0) return;
				return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch((error) => {
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`A file for the encrypted connection cannot be read: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`);
				});
			};
			return {
				rejectUnauthorized: tls.mode.startsWith("verify") || tls.rootCertificate !== void 0,
				ca: await content(tls.rootCertificate),
				cert: await content(tls.certificate),
				key: await content(tls.key),
				...tls.mode === "verify-full" ? {} : { checkServerIdentity: () => void 0 }
			};
		}
		let isTimeout = (error) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error) === "timeout expired";
		function reason(error, address) {
			if (error instanceof AggregateError) return error.errors.map(_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD).join("; ");
			if (/client password must be a string/.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error))) return "the server wants a password, and there is none. Put it into the URL, into PGPASSWORD, or into a file of passwords (.pgpass) that its owner alone may read, with a line that fits this host, port, database and role.";
			if (isTimeout(error)) return unanswered(address);
			if (/unsupported startup parameter/i.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error))) return `a connection pooler answered (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}). Give the address of the server itself.`;
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error);
		}
		let unanswered = (address) => `it did not answer within ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(address)} s. Is this the address of a PostgreSQL server, and is that neither stopped, overloaded nor behind a firewall? If it only needs longer, raise connect-timeout.`;
		async function refusePooler(client, address) {
			let { processID } = client;
			let asked = value(client, "SELECT pg_backend_pid(), CASE WHEN current_setting('server_version_num')::int >= 170000 THEN set_config('transaction_timeout', '0', false) END");
			asked.catch(() => {});
			let worker = await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.G8)(asked, (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(address) * 1e3);
			if (worker === _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.fn) {
				dropConnection(client);
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`No connection to ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(address)}: ${unanswered(address)}`);
			}
			if (worker === processID) return;
			await close(client);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(address)} answers through a connection pooler. Locks and renames need a connection of their own: give the address of the server itself.`);
		}
	}),
	3563: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			E: function() {
				return killAll;
			},
			q: function() {
				return begin;
			}
		});
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
		var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5836);
		let children = new Set();
		function killAll() {
			for (let child of children) child.kill("SIGKILL");
		}
		async function begin({ program, args }, env, heard = () => !1) {
			let setpriv = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.Kp)("setpriv", process.env.PATH);
			let command = setpriv === void 0 ? {
				program,
				args
			} : {
				program: setpriv,
				args: [
					"--pdeathsig",
					"TERM",
					"--",
					program,
					...args
				]
			};
			let child = (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.ni)(command, {
				stdio: [
					"pipe",
					"pipe",
					"pipe"
				],
				env
			});
			children.add(child);
			child.once("close", () => children.delete(child));
			let { stdin, stdout, stderr } = child;
			if (stdin === null || stdout === null || stderr === null) throw Error(`${program} has no pipes`);
			let said = "";
			for (let input of [stdout, stderr]) (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input }).on("line", (line) => {
				heard(line) || (said = `${said}${line}\n`.slice(-8e3));
			});
			stdin.on("error", () => {});
			return {
				input: stdin,
				stop: () => child.kill("SIGTERM"),
				ended: (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, "close").then(([code]) => ({
					exitCode: code ?? -1,
					said: said.trim()
				}))
			};
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
