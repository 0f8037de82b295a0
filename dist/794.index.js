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
			accepted: "the processes are as you want them (pm2 list)"
		};
		let ofDatabase = {
			stuck: "Every restore of this database",
			accepted: "the databases are as you want them (psql --list)"
		};
		let recoveries = {
			deploy: {
				...ofNamespace,
				recover: async (state, { log }) => {
					let activation = await (await pm2()).recoverDeploy(state, log);
					if (activation === void 0) return;
					let { activateRelease } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 657));
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
					let { recoverRestore } = await Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 3606));
					await recoverRestore(state, context);
				}
			}
		};
		let pm2 = () => Promise.resolve().then(__webpack_require__.bind(__webpack_require__, 1554));
	}),
	1554: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
		var promises_ = __webpack_require__(8500);
		var daemon_home = __webpack_require__(3550);
		var process = __webpack_require__(4796);
		async function untilResurrected(daemon, life) {
			if (life !== void 0 && await (0, daemon_home.nG)(daemon.home) === life) return;
			let deadline = performance.now() + 12e4;
			let seen = "";
			for (let since = performance.now(); performance.now() < since + 5e3;) {
				if (performance.now() > deadline) return;
				let current = await (0, process.P9)(daemon);
				let ids = current.map(({ id }) => id).join();
				(ids !== seen || current.some(({ status }) => status === "launching")) && (since = performance.now());
				seen = ids;
				await (0, promises_.setTimeout)(200);
			}
		}
		var template = __webpack_require__(5067);
		var undo = __webpack_require__(1874);
		var undone_dump = __webpack_require__(7305);
		var cleanup = __webpack_require__(3692);
		var daemon_daemon = __webpack_require__(3121);
		var stop = __webpack_require__(3098);
		async function recoverDeploy(journal, log) {
			let state = journal;
			await (0, template.TY)((0, daemon_home.x$)(state.home, {}), state.namespaces[0]);
			return await withDaemon(state, log, (daemon) => (0, undo.$)(daemon, state, log), (home) => (0, undone_dump.TC)(home, state, log)) === !0 ? state.activation : void 0;
		}
		async function recoverCleanup(journal, log) {
			let state = journal;
			await withDaemon(state, log, (daemon) => (0, cleanup.Yk)(daemon, state, log));
		}
		async function recoverStop(journal, log) {
			let state = journal;
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
		async function connectPatiently(home) {
			let deadline = performance.now() + 1e4;
			for (;;) {
				let daemon = await (0, daemon_daemon.N)((0, daemon_home.x$)(home, {}));
				if (daemon !== void 0 || performance.now() > deadline) return daemon;
				await (0, promises_.setTimeout)(500);
			}
		}
	})
};
