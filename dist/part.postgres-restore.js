"use strict";
exports.id = 123;
exports.ids = [123];
exports.modules = {
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
	4944: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			i: function() {
				return removeSide;
			},
			recoverDrill: function() {
				return recoverDrill;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6701);
		var _restore_undo_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5285);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6114);
		var _server_database_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3383);
		function readDrillState(journal) {
			let names = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
				database: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				side: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
			});
			let parts = {
				version: valibot__WEBPACK_IMPORTED_MODULE_4__.euz(1),
				maintenance: _restore_undo_js__WEBPACK_IMPORTED_MODULE_1__.ik,
				names
			};
			return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__.Ww)(journal, valibot__WEBPACK_IMPORTED_MODULE_4__._H3(parts), "the state in the journal of a drill");
		}
		async function recoverDrill(journal, { log, secrets }) {
			let { maintenance, names } = readDrillState(journal);
			let address = (0, _restore_undo_js__WEBPACK_IMPORTED_MODULE_1__.v7)(maintenance, secrets);
			let label = `recovery of a drill of ${names.database}`;
			await (0, _restore_undo_js__WEBPACK_IMPORTED_MODULE_1__.PV)(address, log, () => (0, _server_database_lock_js__WEBPACK_IMPORTED_MODULE_3__.N)({
				maintenance: address,
				database: names.side,
				timeout: 600,
				label,
				log
			}, (connection) => removeSide(connection, names.side, log)));
		}
		async function removeSide(connection, side, log) {
			if (!await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(connection, "SELECT true FROM pg_database WHERE datname = $1", [side])) return;
			await (0, _restore_undo_js__WEBPACK_IMPORTED_MODULE_1__.f4)(connection, side);
			log.info(`Removed the side database ${side}.`);
		}
	}),
	9843: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: function() {
				return settingsOutOfReach;
			},
			K: function() {
				return sessionsOutOfReach;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
		var _server_database_properties_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8321);
		async function sessionsOutOfReach(connection, database) {
			return (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(connection, "SELECT a.pid, r.rolname AS who FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid\n      WHERE a.datname = $1 AND NOT current_setting('is_superuser')::boolean\n        AND (r.rolsuper OR NOT (pg_has_role(r.oid, 'USAGE') OR pg_has_role('pg_signal_backend', 'USAGE')))", [database]);
		}
		async function settingsOutOfReach(connection, original) {
			let refused = [];
			for (let { shown, statement } of (0, _server_database_properties_js__WEBPACK_IMPORTED_MODULE_1__.nT)(original.database, original)) {
				await connection.query("BEGIN");
				try {
					await connection.query(statement);
				} catch (error) {
					let { code } = error;
					refused.push(code === "42501" ? `${shown} (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)})` : shown);
				} finally {
					await connection.query("ROLLBACK");
				}
			}
			return refused;
		}
	}),
	9856: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			G5: function() {
				return withoutPassword;
			},
			HZ: function() {
				return poolerOf;
			},
			U: function() {
				return resume;
			},
			ak: function() {
				return whilePaused;
			},
			ek: function() {
				return placesOf;
			}
		});
		var node_dns_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1553);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4698);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(784);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6114);
		function withoutPassword({ console, names }) {
			let { password: _, ...place } = console;
			return {
				console: place,
				names
			};
		}
		async function placesOf(connection, server) {
			let [own] = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.Ge)(connection, "SELECT current_setting('port') AS port, host(inet_server_addr()) AS address");
			let known = await (0, node_dns_promises__WEBPACK_IMPORTED_MODULE_0__.lookup)(server.host, { all: !0 }).catch(() => []);
			let here = (0, _server_address_js__WEBPACK_IMPORTED_MODULE_3__.IX)(server) ? [
				"",
				"localhost",
				"127.0.0.1",
				"::1",
				(0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()
			] : [];
			return {
				hosts: new Set([
					server.host,
					own?.address ?? "",
					...known.map((one) => one.address),
					...here
				]),
				ports: new Set([String(server.port), own?.port ?? ""])
			};
		}
		function leadingTo(entries, { hosts, ports }) {
			if (new Set(entries.map(({ host, port }) => `${host}:${port}`)).size <= 1) return entries;
			return entries.filter(({ host, port }) => ports.has(String(port)) && (host ?? "").split(",").some((one) => isSocket(one, hosts) || hosts.has(one)));
		}
		let isSocket = (host, hosts) => host.startsWith("/") && hosts.has("localhost");
		async function poolerOf(console, database, places) {
			let connection = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.OZ)(console);
			try {
				let found = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.Ge)(connection, "SHOW DATABASES");
				let named = found.filter((one) => one.database === database);
				let names = leadingTo(named, places).map((one) => one.name);
				if (names.length === 0 && named.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`The pooler at ${(0, _server_address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(console)} has several databases of the name ${database}, and none at an address of this server (${[...places.hosts].filter(Boolean).join(", ")}, port ${[...places.ports].join(" or ")}): ${named.map((one) => `${one.name} (${one.host ?? "socket"}:${one.port})`).join(", ")}. Give maintenance-url and database-url the host that pgbouncer has.`);
				if (names.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`The pooler at ${(0, _server_address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(console)} has no database that leads to ${database}: it has ${found.map((one) => `${one.name} (${one.database})`).join(", ")}.`);
				return {
					console,
					names
				};
			} catch (error) {
				if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb) throw error;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`${(0, _server_address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(console)} does not answer as pgbouncer's console: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}. Input "pooler-url" must end with /pgbouncer, and its role must be among pgbouncer's admin_users.`);
			} finally {
				await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.VN)(connection);
			}
		}
		async function whilePaused(pooler, seconds, log, body) {
			let began = performance.now();
			let pausing = await Promise.all(pooler.names.map((one) => pause(pooler.console, one)));
			try {
				let all = Promise.all(pausing.map(({ paused }) => paused));
				await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.G8)(all, seconds * 1e3) === _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.fn && log.warning(`Clients of the pooler at ${(0, _server_address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(pooler.console)} are still at work after ${seconds} s, or keep their sessions (pool_mode = session): theirs are ended, all others wait.`);
				return await body(Math.max(0, seconds - (performance.now() - began) / 1e3));
			} finally {
				await resume(pooler, log);
				for (let { connection } of pausing) await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.VN)(connection);
				log.info(`The pooler at ${(0, _server_address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(pooler.console)} kept its clients waiting for ${Math.round(performance.now() - began)} ms.`);
			}
		}
		async function pause(console, database) {
			let connection = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.OZ)(console);
			let paused = connection.query(`PAUSE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.UU)(database)}`);
			paused.catch(() => {});
			return {
				connection,
				paused
			};
		}
		async function resume({ console, names }, log) {
			let connection;
			try {
				connection = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.OZ)(console);
			} catch (error) {
				if (!(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.H0)(error)) throw error;
				log.info(`No pooler is there any more at ${(0, _server_address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(console)}: nobody waits for it to go on.`);
				return;
			}
			try {
				for (let database of names) await connection.query(`RESUME ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.UU)(database)}`).catch((error) => {
					if (!/not paused|no such database/i.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error))) throw error;
				});
			} finally {
				await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_4__.VN)(connection);
			}
		}
	}),
	6402: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			k: function() {
				return prunePrevious;
			},
			m: function() {
				return showWayBack;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3188);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9812);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
		var _server_stamp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7323);
		function showWayBack(maintenance, names, log) {
			log.outcome(`The database from before is kept as ${names.previous}. To go back, keeping the newer one as ${names.after}:`, wayBackCommand(maintenance, names));
		}
		function wayBackCommand(maintenance, { database, previous, after }) {
			let statements = [
				`ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(database)} ALLOW_CONNECTIONS false`,
				`SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity WHERE datname IN (${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(database)}, ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(previous)})`,
				`ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(database)} RENAME TO ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(after)}; ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(previous)} RENAME TO ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(database)}`,
				`ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(database)} ALLOW_CONNECTIONS true`,
				`ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(after)} ALLOW_CONNECTIONS true`
			];
			let { host, port, user } = maintenance;
			return [
				"psql",
				"-X",
				"-h",
				host,
				"-p",
				String(port),
				"-U",
				user,
				"-d",
				maintenance.database,
				...statements.flatMap((statement) => ["-c", statement])
			].map(_text_shell_js__WEBPACK_IMPORTED_MODULE_1__.r).join(" ");
		}
		async function prunePrevious(maintenance, database, keep, days, log) {
			let prefix = `${database}_before_`;
			let set = (await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(maintenance, "SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)", [prefix])).map((one) => one.name).filter((one) => /^\d{14}$/.test(one.slice(prefix.length))).sort();
			for (let old of set.slice(0, -keep)) {
				if (Date.now() - (0, _server_stamp_js__WEBPACK_IMPORTED_MODULE_2__.E)(old.slice(prefix.length)).getTime() < days * 864e5) continue;
				try {
					await maintenance.query(`DROP DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(old)}`);
					log.info(`Dropped ${old}: it was set aside more than ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_3__.h)(days, "day")} ago, and ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_3__.h)(keep, "newer one is", "newer ones are")} there.`);
				} catch (error) {
					log.warning(`${old} could not be dropped: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`);
				}
			}
		}
	}),
	5684: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			DG: function() {
				return allowConnections;
			},
			fm: function() {
				return takeFreeName;
			},
			wg: function() {
				return swap;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3188);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4698);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6114);
		var _blockers_out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9843);
		async function swap(maintenance, names, drainSeconds, log) {
			let deadline = performance.now() + drainSeconds * 1e3;
			for (;;) {
				let left = Math.max(0, deadline - performance.now());
				await drain(maintenance, names.database, left, drainSeconds, log);
				await endSessions(maintenance, names.side);
				try {
					return await exchangeNames(maintenance, names);
				} catch (error) {
					if (!(error instanceof OutOfReach) || performance.now() >= deadline) throw error;
				}
			}
		}
		class OutOfReach extends _errors_js__WEBPACK_IMPORTED_MODULE_4__.pH {}
		async function exchangeNames(maintenance, names) {
			let { database, side, previous } = names;
			let began = performance.now();
			try {
				await maintenance.query(`ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(database)} ALLOW_CONNECTIONS false`);
				await endSessions(maintenance, database);
				await maintenance.query(`BEGIN; ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(database)} RENAME TO ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(previous)};
       ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(side)} RENAME TO ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(database)}; COMMIT`);
			} catch (error) {
				await maintenance.query("ROLLBACK").catch(() => {});
				await allowConnections(maintenance, database).catch(() => {});
				throw error;
			}
			let refused = performance.now() - began;
			await allowConnections(maintenance, previous);
			return Math.round(refused);
		}
		async function takeFreeName(maintenance, names) {
			await endSessions(maintenance, names.side);
			await maintenance.query(`ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(names.side)} RENAME TO ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(names.database)}`);
			return 0;
		}
		async function allowConnections(maintenance, database) {
			await maintenance.query(`ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(database)} ALLOW_CONNECTIONS true`);
		}
		async function drain(maintenance, database, within, seconds, log) {
			let busy = 0;
			let stuck = [];
			let drained = await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(async () => {
				busy = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(maintenance, "SELECT count(*)::int FROM pg_stat_activity\n            WHERE datname = $1 AND usesysid IS NOT NULL AND state IS DISTINCT FROM 'idle'", [database]) ?? 0;
				stuck = await (0, _blockers_out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__.K)(maintenance, database);
				return busy === 0 && stuck.length === 0;
			}, {
				within,
				every: 20
			});
			refuseOutOfReach(database, stuck);
			drained || log.warning(`${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__.h)(busy, "session")} of ${database} still at work after ${seconds} s: ${busy === 1 ? "it is" : "they are"} ended.`);
		}
		function refuseOutOfReach(database, stuck) {
			if (stuck.length === 0) return;
			let sessions = stuck.map(({ pid, who }) => `${who}, pid ${pid}`).join("; ");
			throw new OutOfReach(`Sessions use ${database} that this role may not end (${sessions}), so nothing was swapped. Close them, give an administrator's maintenance-url, or raise drain-seconds.`);
		}
		async function endSessions(maintenance, database) {
			let left = [];
			if (!await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(async () => {
				refuseOutOfReach(database, await (0, _blockers_out_of_reach_js__WEBPACK_IMPORTED_MODULE_3__.K)(maintenance, database));
				left = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Ge)(maintenance, "SELECT pid, pg_terminate_backend(pid) AS ended FROM pg_stat_activity\n          WHERE datname = $1 AND (usesysid IS NOT NULL OR current_setting('is_superuser')::boolean)", [database]);
				return left.length === 0;
			}, {
				within: 1e4,
				every: 2
			})) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.pH(`${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__.h)(left.length, "session")} of ${database} did not end within 10 s (pid ${left.map(({ pid }) => pid).join(", ")}).`);
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(3);
		}
	}),
	5285: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			BN: function() {
				return resumeLeft;
			},
			PV: function() {
				return whenServerIsBack;
			},
			Ts: function() {
				return retryUndo;
			},
			eu: function() {
				return passwordSecret;
			},
			f4: function() {
				return dropSide;
			},
			ik: function() {
				return place;
			},
			mC: function() {
				return poolerSecret;
			},
			recoverRestore: function() {
				return recoverRestore;
			},
			tN: function() {
				return undo;
			},
			v7: function() {
				return withSecret;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6701);
		var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4873);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4698);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(784);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6114);
		var _server_database_lock_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3383);
		var _pooler_pooler_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9856);
		var _previous_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6402);
		var _swap_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5684);
		let [text, optional] = [valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP())];
		let place = valibot__WEBPACK_IMPORTED_MODULE_8__._H3({
			host: text,
			port: valibot__WEBPACK_IMPORTED_MODULE_8__.aig(),
			user: text,
			database: text,
			passwordFile: optional,
			tls: valibot__WEBPACK_IMPORTED_MODULE_8__._H3({
				mode: valibot__WEBPACK_IMPORTED_MODULE_8__.KIO(_server_address_js__WEBPACK_IMPORTED_MODULE_2__.A8),
				rootCertificate: optional,
				certificate: optional,
				key: optional
			}),
			connectTimeout: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.aig())
		});
		function readRestoreState(journal) {
			let parts = {
				version: valibot__WEBPACK_IMPORTED_MODULE_8__.euz(1),
				maintenance: place,
				names: valibot__WEBPACK_IMPORTED_MODULE_8__._H3({
					database: text,
					side: text,
					previous: text,
					after: text
				}),
				replaces: valibot__WEBPACK_IMPORTED_MODULE_8__.zMY(),
				pooler: valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__._H3({
					console: place,
					names: valibot__WEBPACK_IMPORTED_MODULE_8__.YOg(text)
				}))
			};
			return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__.Ww)(journal, valibot__WEBPACK_IMPORTED_MODULE_8__._H3(parts), "the state in the journal of a restore");
		}
		let passwordSecret = "maintenance-password";
		let poolerSecret = "pooler-password";
		async function recoverRestore(journal, context) {
			let state = readRestoreState(journal);
			await retryUndo(state, context).finally(() => resumeLeft(state, context)) === "restored" && state.replaces && (0, _previous_js__WEBPACK_IMPORTED_MODULE_6__.m)(state.maintenance, state.names, context.log);
		}
		async function resumeLeft(state, { log, secrets }) {
			if (state.pooler === void 0) return;
			let { console, names } = state.pooler;
			let password = secrets[poolerSecret];
			await (0, _pooler_pooler_js__WEBPACK_IMPORTED_MODULE_5__.U)({
				console: {
					...console,
					...password === void 0 ? {} : { password }
				},
				names
			}, log);
		}
		async function retryUndo(state, { log, secrets }) {
			let maintenance = withSecret(state.maintenance, secrets);
			let label = `recovery of a restore of ${state.names.database}`;
			let { database } = state.names;
			return whenServerIsBack(maintenance, log, () => (0, _server_database_lock_js__WEBPACK_IMPORTED_MODULE_4__.N)({
				maintenance,
				database,
				timeout: 600,
				label,
				log
			}, (connection) => undo(connection, state, log)));
		}
		function withSecret(place, secrets) {
			let password = secrets[passwordSecret];
			return {
				...place,
				...password === void 0 ? {} : { password }
			};
		}
		async function whenServerIsBack(maintenance, log, body) {
			let lost;
			let done = await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(async () => {
				await serverIsBack(maintenance);
				try {
					return { result: await body() };
				} catch (error) {
					if (!(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_3__.JD)(error)) throw error;
					lost = error;
					log.debug(`The server went away during the recovery: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_9__.bD)(error)}`);
					return;
				}
			}, {
				within: 6e4,
				every: 500
			});
			if (done === void 0) throw lost;
			return done.result;
		}
		async function undo(connection, { names, replaces }, log) {
			let { database, side, previous } = names;
			let known = () => (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_3__.Ge)(connection, "SELECT datname AS name, datallowconn AS open FROM pg_database WHERE datname = ANY ($1)", [[
				database,
				side,
				previous
			]]);
			let found = await known();
			let there = (wanted) => found.some((one) => one.name === wanted);
			if (replaces && !there(database) && there(previous)) {
				await connection.query(`ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_3__.UU)(previous)} RENAME TO ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_3__.UU)(database)}`);
				log.info(`Gave ${previous} its name ${database} back.`);
				found = await known();
			}
			let swapped = there(database) && !there(side) && (there(previous) || !replaces);
			for (let closed of found.filter((one) => !one.open && one.name !== side)) {
				await (0, _swap_js__WEBPACK_IMPORTED_MODULE_7__.DG)(connection, closed.name);
				log.info(`${closed.name} lets connections in again.`);
			}
			if (there(side)) {
				await dropSide(connection, side);
				log.info(`Removed the side database ${side}.`);
			}
			log.info(swapped ? `The swap was done: ${database} is the restored database${replaces ? `, and ${previous} the one from before` : ""}.` : replaces ? `${database} is as it was before the restore.` : `There is no ${database}, as before the restore.`);
			return swapped ? "restored" : "as before";
		}
		async function dropSide(connection, side) {
			await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_3__.Uq)(connection, "SELECT datconnlimit = -2 FROM pg_database WHERE datname = $1", [side]) || await connection.query(`ALTER DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_3__.UU)(side)} ALLOW_CONNECTIONS false`);
			await connection.query(`DROP DATABASE IF EXISTS ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_3__.UU)(side)} WITH (FORCE)`);
		}
		async function serverIsBack(maintenance) {
			let refused;
			if (!await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(async () => {
				try {
					await (await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_3__.oD)(maintenance)).end();
					return !0;
				} catch (error) {
					let hopeless = /authentication failed|does not exist|no pg_hba/.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_9__.bD)(error));
					if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_9__.eb) || hopeless) throw error;
					refused = error;
					return !1;
				}
			}, {
				within: 6e4,
				every: 500
			})) throw refused;
		}
	}),
	784: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Lm: function() {
				return addressFrom;
			},
			MI: function() {
				return connectSeconds;
			},
			KU: function() {
				return describeAddress;
			},
			IX: function() {
				return isLocal;
			},
			A8: function() {
				return tlsModes;
			},
			uQ: function() {
				return toolEnvironment;
			}
		});
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_os_ = __webpack_require__(8161);
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(4873);
		function readService(name, env, home) {
			let path = env.PGSERVICEFILE || (0, external_node_path_.join)(home, ".pg_service.conf");
			let text;
			try {
				text = (0, external_node_fs_.readFileSync)(path, "utf8");
			} catch (error) {
				throw new errors.eb(`The service "${name}" is asked for (PGSERVICE), and the file of services cannot be read: ${(0, errors.bD)(error)}`);
			}
			let section;
			let found = {};
			let there = !1;
			for (let line of text.split(/\r?\n/)) {
				section = /^\s*\[([^\]]*)\]\s*$/.exec(line)?.[1] ?? section;
				if (section !== name) continue;
				there = !0;
				let [, key, value] = /^\s*([a-z_]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
				key !== void 0 && value !== void 0 && (found[key] = value);
			}
			if (there) return found;
			throw new errors.eb(`The service "${name}" is asked for (PGSERVICE), and ${path} has no [${name}].`);
		}
		let connectSeconds = ({ connectTimeout = 15 }) => connectTimeout;
		let tlsModes = [
			"disable",
			"allow",
			"prefer",
			"require",
			"verify-ca",
			"verify-full"
		];
		function addressFrom(what, url, env) {
			let home = env.HOME || (0, external_node_os_.homedir)();
			let inUrl = url === void 0 ? {} : parseUrl(what, url);
			let service = inUrl.service || env.PGSERVICE;
			let given = service ? {
				...readService(service, env, home),
				...inUrl
			} : inUrl;
			let mistakes = unsupported(given);
			let setting = (name, variable) => given[name] || env[variable] || void 0;
			let file = (name, variable, usual) => {
				let path = setting(name, variable);
				if (path !== void 0) return path === "system" ? systemAuthorities() : (0, external_node_path_.resolve)(path);
				return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(home, usual)) ? (0, external_node_path_.join)(home, usual) : void 0;
			};
			let port = setting("port", "PGPORT") ?? "5432";
			(!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535) && mistakes.push(`the port is "${port}", allowed is a number from 1 to 65535.`);
			let tls = tlsFrom(setting, file, mistakes);
			let database = setting("dbname", "PGDATABASE");
			database === void 0 && mistakes.push(url === void 0 ? isEmpty(env) : "it names no database: end the URL with /name, or set PGDATABASE.");
			let host = setting("host", "PGHOST") ?? localHost(port);
			host.includes(",") && mistakes.push("it names several hosts, allowed is one.");
			if (database === void 0 || tls === void 0 || mistakes.length > 0) throw new errors.eb(mistakes.map((mistake) => `${what}: ${mistake}`).join("\n"));
			let patience = Number(setting("connect_timeout", "PGCONNECT_TIMEOUT"));
			return {
				host,
				port: Number(port),
				user: setting("user", "PGUSER") ?? (0, external_node_os_.userInfo)().username,
				database,
				tls,
				...patience > 0 && patience <= 86400 ? { connectTimeout: patience } : {},
				...present("password", setting("password", "PGPASSWORD")),
				...present("passwordFile", file("passfile", "PGPASSFILE", ".pgpass"))
			};
		}
		function isEmpty(env) {
			return `it is empty, and ${Object.keys(env).some((name) => /^PG[A-Z]+$/.test(name) && env[name]) ? "PGDATABASE is not" : "no PG* variable is"} set. If it comes from a secret: is that set, under this name and for this repository? Allowed is postgresql://user:password@host:port/database.`;
		}
		function tlsFrom(setting, file, mistakes) {
			let system = setting("sslrootcert", "PGSSLROOTCERT") === "system";
			let mode = setting("sslmode", "PGSSLMODE") ?? (system ? "verify-full" : "prefer");
			let known = tlsModes.find((one) => one === mode);
			known === void 0 && mistakes.push(`sslmode is ${quotable(mode)}, allowed are ${tlsModes.join(", ")}.`);
			system && known !== void 0 && known !== "verify-full" && mistakes.push(`sslmode is "${mode}", allowed with sslrootcert=system is verify-full.`);
			let root = file("sslrootcert", "PGSSLROOTCERT", ".postgresql/root.crt");
			known?.startsWith("verify") && root === void 0 && mistakes.push(`sslmode is "${mode}", and no authority is known that the server's certificate could be checked against: name the file of its certificate in sslrootcert, or, for those that the system trusts, write sslrootcert=system.`);
			if (known === void 0) return;
			return {
				mode: known,
				...present("rootCertificate", root),
				...present("certificate", file("sslcert", "PGSSLCERT", ".postgresql/postgresql.crt")),
				...present("key", file("sslkey", "PGSSLKEY", ".postgresql/postgresql.key"))
			};
		}
		function systemAuthorities() {
			return ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"].find((path) => (0, external_node_fs_.existsSync)(path));
		}
		let supported = /^(?:sslmode|sslrootcert|sslcert|sslkey)$/;
		function unsupported(given) {
			return Object.entries(given).filter(([name, value]) => /^(?:options|hostaddr|channel_binding|require_auth|ssl.*|gss.*)$/.test(name) && !supported.test(name) && value !== "").map(([name]) => `it sets ${/^\w+/.exec(name)}, which these steps cannot honour: leave it out.`).concat(given.schema !== void 0 && given.schema !== "public" ? [`it sets schema=${quotable(given.schema)}, which PostgreSQL does not know: leave it out, and set search_path for the role.`] : []);
		}
		function quotable(value) {
			return /^[\w-]{1,40}$/.test(value) ? `"${value}"` : "not a plain word";
		}
		function describeAddress({ host, port, user, database }) {
			return `${database} on ${host}:${port} as ${user}`;
		}
		function isLocal({ host }) {
			return host.startsWith("/") || [
				"localhost",
				"127.0.0.1",
				"::1"
			].includes(host);
		}
		function toolEnvironment(address) {
			return {
				PATH: process.env.PATH ?? "/usr/bin:/bin",
				HOME: process.env.HOME ?? (0, external_node_os_.homedir)(),
				LC_ALL: "C",
				PGHOST: address.host,
				PGPORT: String(address.port),
				PGUSER: address.user,
				PGDATABASE: address.database,
				PGSSLMODE: address.tls.mode,
				PGCONNECT_TIMEOUT: String(Math.ceil(connectSeconds(address))),
				PGAPPNAME: "pm2-actions",
				PGOPTIONS: "-c client_connection_check_interval=500 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4",
				...present("PGPASSWORD", address.password),
				...present("PGPASSFILE", address.passwordFile),
				...present("PGSSLROOTCERT", address.tls.rootCertificate),
				...present("PGSSLCERT", address.tls.certificate),
				...present("PGSSLKEY", address.tls.key)
			};
		}
		function parseUrl(what, url) {
			let whole = /^postgres(?:ql)?:\/\/(.*)$/s.exec(url.trim())?.[1];
			if (whole === void 0) throw new errors.eb(`${what} is not a PostgreSQL URL: allowed is postgresql://user:password@host:port/database.`);
			let account = /^([^:@/?#]*)(?::(.*))?@/s.exec(whole);
			let rest = account ? whole.slice(account[0].length) : whole;
			let place = /^(\[[^\]]*\]|[^:/?]*)(?::(\d*))?(?:\/([^?]*))?(?:\?(.*))?$/s.exec(rest);
			if (place === null) throw new errors.eb(`${what} cannot be read after its host: allowed is postgresql://user:password@host:port/database.`);
			let parts = {};
			for (let pair of (place[4] ?? "").split("&")) {
				let [name = "", value = ""] = pair.split(/=(.*)/s);
				name !== "" && (parts[name] = decoded(what, value));
			}
			parts.ssl === "true" && (parts.sslmode ??= "require");
			delete parts.ssl;
			if (parts.pgbouncer === "true") throw new errors.eb(`${what} says pgbouncer=true: give the URL of the server itself.`);
			let fill = (name, value) => {
				value !== void 0 && value !== "" && (parts[name] = decoded(what, value));
			};
			fill("user", account?.[1]);
			fill("password", account?.[2]);
			fill("host", place[1]?.replace(/^\[|\]$/g, ""));
			fill("port", place[2]);
			fill("dbname", place[3]);
			return parts;
		}
		function decoded(what, part) {
			try {
				return decodeURIComponent(part);
			} catch {
				throw new errors.eb(`${what} holds a % that is not followed by two hexadecimal digits: write %25 for a % sign.`);
			}
		}
		function localHost(port) {
			return ["/var/run/postgresql", "/tmp"].find((folder) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, `.s.PGSQL.${port}`))) ?? "localhost";
		}
		function present(key, value) {
			return value === void 0 ? {} : { [key]: value };
		}
	}),
	3383: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { N: function() {
			return withDatabaseLock;
		} });
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4698);
		var _answering_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5306);
		var _connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6114);
		let key = "hashtextextended('pm2-actions:' || $1, 0)";
		async function withDatabaseLock(options, body) {
			let { maintenance, database, timeout, label, log } = options;
			let work = async (connection) => {
				let who;
				if (!await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_0__.a0)(async () => {
					if (await (0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(connection, `SELECT pg_try_advisory_lock(${key})`, [database])) return !0;
					let first = who === void 0;
					who = await holder(connection, database);
					first && log.info(`Waiting up to ${timeout} s for the database ${database}, in use by ${who}.`);
					return !1;
				}, {
					within: timeout * 1e3,
					every: 200
				})) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(`The database ${database} is still in use by ${who} after ${timeout} s. Nothing was touched. Wait for it, or raise lock-timeout.`);
				await endOrphans(connection, database);
				return body(connection);
			};
			return (0, _answering_js__WEBPACK_IMPORTED_MODULE_1__.N)(maintenance, log, work, label);
		}
		async function endOrphans(connection, database) {
			if (!await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_0__.a0)(async () => (await (0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Ge)(connection, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity\n          WHERE datname = $1 AND application_name = $2 AND pid <> pg_backend_pid()", [database, _connection_js__WEBPACK_IMPORTED_MODULE_2__.RZ])).length === 0, {
				within: 3e4,
				every: 20
			})) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(`A killed step still works on the database ${database}, and the server does not end it. Nothing was touched. Look for ${_connection_js__WEBPACK_IMPORTED_MODULE_2__.RZ} in pg_stat_activity.`);
		}
		async function holder(connection, database) {
			let [row] = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_2__.Ge)(connection, `SELECT a.application_name, a.pid, to_char(a.backend_start, 'YYYY-MM-DD HH24:MI:SS TZ') AS since
       FROM pg_locks l JOIN pg_stat_activity a USING (pid)
      WHERE l.locktype = 'advisory' AND l.granted AND l.objsubid = 1
        AND ((l.classid::bigint << 32) | l.objid::bigint) = ${key}`, [database]);
			if (row === void 0) return "another run";
			return `${row.application_name} (process ${row.pid} of the server, since ${row.since})`;
		}
	}),
	8321: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ay: function() {
				return createStatement;
			},
			Qh: function() {
				return readProperties;
			},
			Ug: function() {
				return copyStatements;
			},
			nT: function() {
				return settingStatements;
			}
		});
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
		async function readProperties(connection, database) {
			let [found] = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(connection, "SELECT d.datname AS database, pg_get_userbyid(d.datdba) AS owner, t.spcname AS tablespace,\n            pg_encoding_to_char(d.encoding) AS encoding, to_jsonb(d) AS row,\n            pg_database_size(d.oid) AS bytes, shobj_description(d.oid, 'pg_database') AS comment,\n            (SELECT coalesce(jsonb_agg(jsonb_build_object('role', r.rolname, 'setting', setting)), '[]')\n               FROM pg_db_role_setting s CROSS JOIN unnest(s.setconfig) setting\n               LEFT JOIN pg_roles r ON r.oid = s.setrole WHERE s.setdatabase = d.oid) AS settings,\n            (SELECT coalesce(jsonb_agg(jsonb_build_object('grantee', r.rolname,\n                      'privilege', g.privilege_type, 'grantable', g.is_grantable)), '[]')\n               FROM aclexplode(d.datacl) g LEFT JOIN pg_roles r ON r.oid = g.grantee) AS grants\n       FROM pg_database d JOIN pg_tablespace t ON t.oid = d.dattablespace WHERE d.datname = $1", [database]);
			return found === void 0 ? void 0 : {
				...found,
				bytes: Number(found.bytes)
			};
		}
		function createStatement(side, original, owner) {
			let parts = [`CREATE DATABASE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(side)} TEMPLATE template0`];
			let option = (word, value) => {
				typeof value == "string" && value !== "" && parts.push(`${word} ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(value)}`);
			};
			parts.push(`OWNER ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(owner)}`);
			let { row } = original;
			option("ENCODING", original.encoding);
			option("LC_COLLATE", row.datcollate);
			option("LC_CTYPE", row.datctype);
			let locale = row.daticulocale ?? row.datlocale;
			if (row.datlocprovider === "i") {
				parts.push("LOCALE_PROVIDER icu");
				option("ICU_LOCALE", locale);
				option("ICU_RULES", row.daticurules);
			} else if (row.datlocprovider === "b") {
				parts.push("LOCALE_PROVIDER builtin");
				option("BUILTIN_LOCALE", locale);
			} else row.datlocprovider === "c" && parts.push("LOCALE_PROVIDER libc");
			original.tablespace !== "pg_default" && parts.push(`TABLESPACE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(original.tablespace)}`);
			return parts.join(" ");
		}
		function settingStatements(side, { settings }) {
			let database = (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(side);
			return settings.map(({ role, setting }) => {
				let [, key = "", value = ""] = /^([^=]+)=(.*)$/s.exec(setting) ?? [];
				let shown = `ALTER ${role === null ? `DATABASE ${database}` : `ROLE ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(role)} IN DATABASE ${database}`} SET ${key.split(".").map(_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU).join(".")}`;
				return {
					shown,
					statement: `${shown} TO ${settingValue(key, value)}`
				};
			});
		}
		function copyStatements(side, original) {
			let database = (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(side);
			let statements = settingStatements(side, original).map(({ statement }) => statement);
			statements.unshift(`ALTER DATABASE ${database} OWNER TO ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(original.owner)}`);
			let limit = original.row.datconnlimit;
			typeof limit == "number" && limit >= 0 && statements.push(`ALTER DATABASE ${database} CONNECTION LIMIT ${limit}`);
			original.comment !== null && statements.push(`COMMENT ON DATABASE ${database} IS ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(original.comment)}`);
			if (original.row.datacl !== null) {
				statements.push(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC, ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(original.owner)}`);
				for (let { grantee, privilege, grantable } of original.grants) statements.push(`GRANT ${privilege} ON DATABASE ${database} TO ${grantee === null ? "PUBLIC" : (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(grantee)}` + (grantable ? " WITH GRANT OPTION" : ""));
			}
			return statements;
		}
		function settingValue(key, value) {
			if (!/^(?:search_path|temp_tablespaces|(?:local|session|shared)_preload_libraries)$/i.test(key)) return (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(value);
			let entries = value.match(/"(?:[^"]|"")*"|[^\s,]+/g) ?? [];
			if (entries.length === 0) return "''";
			return entries.map((entry) => (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(entry.startsWith("\"") ? entry.slice(1, -1).replaceAll("\"\"", "\"") : entry)).join(", ");
		}
	}),
	7323: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			E: function() {
				return momentOf;
			},
			Z: function() {
				return stampOf;
			}
		});
		function stampOf(moment) {
			return moment.toISOString().replace(/\D/g, "").slice(0, 14);
		}
		function momentOf(stamp) {
			let [year, month, day, hour, minute, second] = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)$/.exec(stamp)?.slice(1) ?? [];
			return new Date(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`);
		}
	})
};
