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
			stuck: "Every restore of this database",
			accepted: "the databases are as you want them (psql --list)",
			target: (_name, state) => ({ database: state.names.database })
		};
		let recoveries = {
			deploy: {
				...ofNamespace,
				recover: async (state, { log }) => {
					let activation = await (await pm2()).recoverDeploy(state, log);
					if (activation === void 0) return;
					let { activateRelease } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 9465));
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
		var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7934);
		var _phrases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(8498);
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
		var _stored_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(3489);
		var _daemon_act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6558);
		var _daemon_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3550);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4796);
		var _dump_dump_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(237);
		var _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1471);
		var _proof_log_tail_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5002);
		var _selection_selection_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(5963);
		function readCleanupState(journal) {
			let deleting = valibot__WEBPACK_IMPORTED_MODULE_7__._H3({
				..._plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_5__.Id.entries,
				status: valibot__WEBPACK_IMPORTED_MODULE_7__.lqM(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(), ""),
				restarts: valibot__WEBPACK_IMPORTED_MODULE_7__.lqM(valibot__WEBPACK_IMPORTED_MODULE_7__.aig(), -1)
			});
			let parts = {
				home: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
				daemon: valibot__WEBPACK_IMPORTED_MODULE_7__.lqM(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP()),
				namespace: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
				save: valibot__WEBPACK_IMPORTED_MODULE_7__.zMY(),
				deleting: valibot__WEBPACK_IMPORTED_MODULE_7__.YOg(deleting)
			};
			return (0, _stored_js__WEBPACK_IMPORTED_MODULE_8__.W)(journal, valibot__WEBPACK_IMPORTED_MODULE_7__._H3(parts), "the state in the journal of a clean-up");
		}
		function cleanable(current, selection, statuses) {
			return current.filter((process) => (0, _selection_selection_js__WEBPACK_IMPORTED_MODULE_9__.ko)(selection, process) && statuses.includes(gaveUp(process) ? "errored" : process.status) && (statuses.includes("stopped") || !(process.oneShot || (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__.$u)(process.settings))));
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
			let written = new _proof_log_tail_js__WEBPACK_IMPORTED_MODULE_6__.b(home);
			await log.group(`What ${whose} wrote last`, async () => {
				for (let process of processes) await (0, _proof_log_tail_js__WEBPACK_IMPORTED_MODULE_6__.R)(process, logLines, written, log);
			});
		}
		async function cleanUp(daemon, chosen, options, session, log) {
			let { namespace, save } = options;
			let deleting = chosen.map((process) => ({
				...(0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_5__.zm)(process),
				status: process.status,
				restarts: process.restarts
			}));
			let state = {
				home: daemon.home.path,
				daemon: await (0, _daemon_home_js__WEBPACK_IMPORTED_MODULE_2__.nG)(daemon.home),
				namespace,
				save,
				deleting
			};
			await session.record(state);
			let { done, changed } = await (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(daemon, chosen);
			for (let process of changed) log.info(`${process.name} (id ${process.id}) is not ${process.status} any more and was left alone.`);
			save && await (0, _dump_dump_js__WEBPACK_IMPORTED_MODULE_4__.or)(daemon.home, [namespace], await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon), log);
			await session.settle();
			return done;
		}
		async function finishCleanup(daemon, state, log) {
			let names = (0, _phrases_js__WEBPACK_IMPORTED_MODULE_10__.p)(state.deleting.map((old) => old.name));
			if (await (0, _daemon_home_js__WEBPACK_IMPORTED_MODULE_2__.tS)(daemon.home, state.daemon)) {
				log.info(`The clean-up of ${state.namespace} was to delete ${names}. PM2 was started anew since, and them with it: they are left as they are now.`);
				return;
			}
			let left = (await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon)).filter((process) => process.namespace === state.namespace && state.deleting.some((old) => old.id === process.id && old.name === process.name && old.createdAt === process.createdAt && [old.status, "stopped"].includes(process.status) && old.restarts === process.restarts));
			await (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_1__.ZZ)(daemon, left);
			state.save && await (0, _dump_dump_js__WEBPACK_IMPORTED_MODULE_4__.or)(daemon.home, [state.namespace], await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon), log);
			log.info(`The clean-up of ${state.namespace} was finished; it was to delete ${names}.`);
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
		var wait_until = __webpack_require__(4698);
		var cleanup = __webpack_require__(3692);
		var daemon = __webpack_require__(3121);
		var daemon_home = __webpack_require__(3550);
		var undone_dump = __webpack_require__(9223);
		var deploy_state = __webpack_require__(1471);
		var template = __webpack_require__(1905);
		var stop = __webpack_require__(3098);
		var process = __webpack_require__(4796);
		async function untilResurrected(daemon, life) {
			if (life !== void 0 && await (0, daemon_home.nG)(daemon.home) === life) return;
			let [seen, since] = ["", performance.now()];
			await (0, wait_until.a)(async () => {
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
		var undo = __webpack_require__(4788);
		async function recoverDeploy(journal, log) {
			let state = (0, deploy_state.Jj)(journal);
			await (0, template.TY)((0, daemon_home.x$)(state.home, {}), state.namespace);
			return await withDaemon(state, log, (daemon) => (0, undo.$)(daemon, state, log), (home) => (0, undone_dump.TC)(home, state, log)) === !0 ? state.activation : void 0;
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
				await untilResurrected(daemon, life);
				return await body(daemon);
			} finally {
				daemon.close();
			}
		}
		function connectPatiently(home) {
			return (0, wait_until.a)(() => (0, daemon.N)((0, daemon_home.x$)(home, {})), {
				within: 1e4,
				every: 500
			});
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
		var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2206);
		var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2280);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2494);
		var _file_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9452);
		var _job_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1517);
		var _journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2093);
		var _lease_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7348);
		var _repair_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(9327);
		var _start_guard_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7450);
		function startKeeper(directory, name, id, history) {
			let keeper = [
				process.execPath,
				(0, _program_js__WEBPACK_IMPORTED_MODULE_2__.D)("keeper.js"),
				directory,
				name,
				id,
				history
			];
			(0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.ni)({
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
				await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(files.holder, JSON.stringify(lease.holder));
				let first = await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(files, opening, {
					secrets: {},
					history
				}, recoveries);
				let due = first.failure === void 0 && await (0, _lease_js__WEBPACK_IMPORTED_MODULE_7__.ZK)(files, ({ job }) => (0, _job_js__WEBPACK_IMPORTED_MODULE_5__.jobEnded)(job));
				let second = due ? await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(files, opening, {
					secrets: {},
					history
				}, recoveries) : first;
				let told = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tL)(files.report);
				let lines = due ? [...first.lines, ...second.lines] : first.lines;
				let failure = second.failure === void 0 ? [] : [second.failure];
				lines.length > 0 && await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(files.report, JSON.stringify([
					...told,
					...lines,
					...failure
				]));
				await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qw)(files.holder);
			});
		}
	})
};
