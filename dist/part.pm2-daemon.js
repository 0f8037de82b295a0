"use strict";
exports.id = 526;
exports.ids = [526, 205];
exports.modules = {
	2435: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$u: function() {
				return hasCron;
			},
			JU: function() {
				return isCluster;
			},
			_F: function() {
				return fieldOf;
			},
			hb: function() {
				return isOneShot;
			},
			tu: function() {
				return wordsFor;
			},
			uW: function() {
				return startsByHand;
			},
			us: function() {
				return saysReady;
			}
		});
		let otherWords = {
			script: [
				"cmd",
				"command",
				"exec"
			],
			exec_interpreter: ["interpreter"],
			node_args: ["interpreter_args", "interpreterArgs"],
			out_file: [
				"out_log",
				"output",
				"out"
			],
			error_file: [
				"err_log",
				"err_file",
				"err",
				"error"
			],
			log_file: ["log"],
			pid_file: ["pid"],
			cron_restart: ["cron"],
			merge_logs: ["combine_logs"],
			uid: ["user"]
		};
		function wordsFor(field) {
			let camel = field.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
			return [...new Set([
				field,
				...otherWords[field] ?? [],
				camel
			])];
		}
		function fieldOf(entry, field) {
			let written = wordsFor(field).map((word) => entry[word]);
			return written.find(Boolean) ?? written.find((value) => value != null);
		}
		function isOneShot(entry) {
			return [entry.autorestart, entry.autostart].some((flag) => flag === !1 || flag === "false");
		}
		function startsByHand({ autostart }) {
			return autostart === !1 || autostart === "false";
		}
		function saysReady(entry) {
			let flag = fieldOf(entry, "wait_ready");
			return flag === !0 || flag === "true";
		}
		function hasCron(entry) {
			let cron = fieldOf(entry, "cron_restart");
			return cron != null && cron !== "" && String(cron) !== "0";
		}
		function isCluster(entry) {
			let mode = fieldOf(entry, "exec_mode");
			if (typeof mode == "string") return mode.startsWith("cluster");
			if (entry.instances === void 0 || entry.instances === null) return !1;
			let interpreter = fieldOf(entry, "exec_interpreter");
			if (interpreter !== void 0) return /(?:node|bun)$/.test(String(interpreter));
			let script = String(fieldOf(entry, "script"));
			if (/\s/.test(script)) return !1;
			return /\.(?:[cm]?[jt]s|coffee)$/.test(script) || !/\.\w+$/.test(script);
		}
	}),
	5547: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			m: function() {
				return commandMarker;
			},
			v: function() {
				return endCommand;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4698);
		let commandMarker = "PM2_ACTIONS_COMMAND";
		let grace = 5e3;
		async function endCommand(id) {
			let found = processesOf(id);
			if (found.length === 0) return 0;
			signal(found, "SIGTERM");
			let gone = async () => processesOf(id).length === 0;
			if (await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(gone, {
				within: grace,
				every: 50
			})) return found.length;
			signal(processesOf(id), "SIGKILL");
			if (await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.a0)(gone, {
				within: grace,
				every: 50
			})) return found.length;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.pH(`What a command had started does not end, even by SIGKILL: ${processesOf(id).join(", ")}.`);
		}
		function processesOf(id) {
			let variable = `${commandMarker}=${id}`;
			return (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.SH)().filter((pid) => (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__._n)(pid) && (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.p7)(pid).includes(variable));
		}
		function signal(pids, name) {
			for (let target of pids.flatMap((pid) => [-pid, pid])) try {
				process.kill(target, name);
			} catch {}
		}
	}),
	3555: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			H: function() {
				return whyNotRunnable;
			},
			Z: function() {
				return findCommand;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5836);
		async function findCommand({ program }, { cwd, env }) {
			return program.includes("/") ? (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.Kp)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(cwd, program)) : (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.Kp)(program, env.PATH);
		}
		async function whyNotRunnable(input, command, setting) {
			if (await findCommand(command, setting) !== void 0) return;
			let { program } = command;
			return `Input "${input}" names the program ${JSON.stringify(program)}: it is not there, or may not be run. Looked in ${program.includes("/") ? setting.cwd : "the folders of PATH"}.`;
		}
	}),
	217: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { c: function() {
			return runToEnd;
		} });
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var node_string_decoder__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6193);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5836);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4698);
		var _end_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5547);
		async function runToEnd(own, say) {
			let { command, cwd, env, timeout, id } = own;
			let child = (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.ni)(await withinTime(command, timeout), {
				cwd,
				env: {
					...env,
					[_end_command_js__WEBPACK_IMPORTED_MODULE_4__.m]: id
				},
				detached: !0,
				stdio: [
					"ignore",
					"pipe",
					"pipe"
				]
			});
			for (let stream of [child.stdout, child.stderr]) readLines(stream, say);
			let closed = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, "close").catch(() => {});
			let exited = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, "exit").then(([code, signal]) => ({
				code,
				signal
			}), (error) => ({ failure: (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error) }));
			let end = await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_3__.G8)(exited, timeout * 1e3);
			end === _wait_until_js__WEBPACK_IMPORTED_MODULE_3__.fn && await (0, _end_command_js__WEBPACK_IMPORTED_MODULE_4__.v)(id);
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_3__.G8)(closed, 1e3);
			for (let stream of [child.stdout, child.stderr]) stream?.destroy();
			return end;
		}
		async function withinTime({ program, args }, seconds) {
			return {
				program: await (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.o9)(),
				args: [
					"--kill-after=5",
					String(seconds + 10),
					program,
					...args
				]
			};
		}
		function readLines(stream, say) {
			let decoder = new node_string_decoder__WEBPACK_IMPORTED_MODULE_1__.StringDecoder("utf8");
			let rest = "";
			stream?.on("data", (data) => {
				rest += decoder.write(data);
				for (let end = rest.indexOf("\n"); end >= 0; end = rest.indexOf("\n")) {
					say(rest.slice(0, end));
					rest = rest.slice(end + 1);
				}
				let blank = rest.length > 1e4 ? rest.lastIndexOf(" ") : -1;
				if (blank > 0 || rest.length > 1e6) {
					say(rest.slice(0, blank > 0 ? blank : rest.length));
					rest = blank > 0 ? rest.slice(blank) : "";
				}
			});
			stream?.on("end", () => {
				rest !== "" && say(rest);
			});
		}
	}),
	8611: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Q: function() {
				return shownLine;
			},
			h: function() {
				return shownCommand;
			}
		});
		var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5836);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1209);
		function shownCommand(command, env = {}) {
			return shownLine((0, _exec_js__WEBPACK_IMPORTED_MODULE_0__.jt)(command), env);
		}
		function shownLine(line, env = {}) {
			return hideGiven((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__.KB)((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__.VX)(env))(line));
		}
		let optionAndWord = /(?<=^|\s)(--?([a-z][\w-]*)\s+)(?!-)(?:'[^']*'|"[^"]*"|\\.|[^\s'"\\])+/gi;
		function hideGiven(line) {
			return line.replace(optionAndWord, (all, option, name) => (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__.n0)(name.replaceAll("-", "_")) ? `${option}***` : all);
		}
	}),
	4177: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ar: function() {
				return deadlineFor;
			},
			Tx: function() {
				return restartProcesses;
			},
			ZZ: function() {
				return deleteUnchanged;
			},
			aD: function() {
				return stopProcesses;
			},
			ks: function() {
				return deleteOwn;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(810);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4698);
		var _process_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4796);
		class ActFailure extends _errors_js__WEBPACK_IMPORTED_MODULE_4__.pH {}
		function deadlineFor({ settings }) {
			return 2 * Number(settings.kill_timeout ?? 1600) + listenTimeout({ settings }) + 1e4;
		}
		function listenTimeout({ settings }) {
			return Number(settings.listen_timeout ?? 3e3);
		}
		function deleteUnchanged(daemon, chosen) {
			let same = (now, then) => (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.BU)(now, then) && now.status === then.status && now.restarts === then.restarts;
			return act(daemon, chosen, "delete", removal(daemon), same);
		}
		function deleteOwn(daemon, chosen) {
			return act(daemon, chosen, "delete", removal(daemon), _process_js__WEBPACK_IMPORTED_MODULE_3__.dI);
		}
		function removal(daemon) {
			return async (pm2Process) => {
				await daemon.call("deleteProcessId", pm2Process.id, deadlineFor(pm2Process));
			};
		}
		function stopProcesses(daemon, chosen) {
			return act(daemon, chosen, "stop", async () => {}, _process_js__WEBPACK_IMPORTED_MODULE_3__.dI);
		}
		function restartProcesses(daemon, chosen) {
			return act(daemon, chosen, "restart", async (pm2Process) => {
				await daemon.call("restartProcessId", { id: pm2Process.id }, deadlineFor(pm2Process));
			});
		}
		async function act(daemon, chosen, verb, doOne, isSame = _process_js__WEBPACK_IMPORTED_MODULE_3__.BU) {
			if (chosen.length === 0) return {
				done: [],
				changed: []
			};
			let watching = chosen.filter((pm2Process) => pm2Process.settings.watch);
			let current = await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon);
			let same = (pm2Process) => current.some((now) => isSame(now, pm2Process));
			let done = chosen.filter(same);
			for (let pm2Process of watching) done.includes(pm2Process) && await daemon.callWith("stopWatch", ["stopProcessId", pm2Process.id]);
			let failures = verb === "restart" ? [] : await endAll(daemon, done);
			await Promise.all(done.map((pm2Process) => doOne(pm2Process).catch((error) => {
				failures.push(failed(pm2Process, error));
			})));
			let left = verb === "restart" ? [] : await lingering(daemon, done, verb);
			for (let pm2Process of left) failures.push(`${pm2Process.name} (id ${pm2Process.id}) did not end; its pid is ${pm2Process.pid}`);
			if (failures.length > 0 && (left.length > 0 || verb === "restart")) throw new ActFailure(`PM2 could not ${verb} all processes: ${failures.join("; ")}.`);
			return {
				done,
				changed: chosen.filter((pm2Process) => !same(pm2Process))
			};
		}
		async function endAll(daemon, chosen) {
			let left = chosen.filter((pm2Process) => !hasEnded(pm2Process));
			let failures = [];
			for (let stops = 0; left.length > 0 && stops < 10; stops++) {
				failures = [];
				await untilLaunched(daemon, left);
				await Promise.all(left.map((pm2Process) => daemon.call("stopProcessId", pm2Process.id, deadlineFor(pm2Process)).catch((error) => failures.push(failed(pm2Process, error)))));
				let stopped = await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon);
				left.some((pm2Process) => wasRestarting(pm2Process, stopped)) && await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(300);
				let current = await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon);
				left = left.filter((p) => current.some((now) => (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.dI)(now, p) && !hasEnded(now)));
			}
			return failures;
		}
		function hasEnded({ status, pid }) {
			return pid === 0 && (status === "stopped" || status === "errored");
		}
		function wasRestarting(pm2Process, current) {
			if (pm2Process.status === "waiting restart") return !0;
			return current.some((now) => (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.dI)(now, pm2Process) && now.restarts !== pm2Process.restarts);
		}
		async function untilLaunched(daemon, chosen) {
			let longest = Math.max(...chosen.map(listenTimeout));
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.a0)(async () => {
				let launching = (await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon)).filter((now) => now.status === "launching");
				return !chosen.some((pm2Process) => launching.some((now) => (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.dI)(now, pm2Process)));
			}, {
				within: longest + 2e3,
				every: 50
			});
		}
		function failed({ name, id }, error) {
			return `${name} (id ${id}): ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`;
		}
		async function lingering(daemon, done, verb) {
			let left = [];
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.a0)(async () => {
				let current = await (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.P9)(daemon);
				left = done.filter((pm2Process) => {
					let now = current.find((candidate) => (0, _process_js__WEBPACK_IMPORTED_MODULE_3__.dI)(candidate, pm2Process));
					if ((0, _proc_js__WEBPACK_IMPORTED_MODULE_1__._n)(pm2Process.pid)) return !0;
					return now !== void 0 && (verb === "delete" || !hasEnded(now));
				});
				return left.length === 0;
			}, {
				within: 5e3,
				every: 100
			});
			return left;
		}
	}),
	3121: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			L: function() {
				return connectDaemon;
			},
			h: function() {
				return open;
			}
		});
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		var _home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3550);
		var _wire_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8836);
		let usualDeadline = 1e4;
		async function connectDaemon(home) {
			await (0, _home_js__WEBPACK_IMPORTED_MODULE_2__.AA)(home);
			let socket = await open(home.rpcSocket, home);
			if (socket === void 0) return;
			let daemon = client(socket, home);
			await daemon.call("ping", {}).catch(async (error) => {
				daemon.close();
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(`The PM2 daemon of ${home.path} (pid ${await (0, _home_js__WEBPACK_IMPORTED_MODULE_2__.zV)(home) ?? "unknown"}) accepts connections and does not answer: ${error instanceof Error ? error.message : String(error)} Nothing was touched. Look at pm2.log in its home; a daemon that hangs has to be ended by hand.`);
			});
			return daemon;
		}
		async function open(path, home) {
			let socket = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.connect)(path);
			try {
				await (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(socket, "connect", { signal: AbortSignal.timeout(usualDeadline) });
				return socket;
			} catch (error) {
				socket.destroy();
				if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === "ENOENT") return;
				let pid = await (0, _home_js__WEBPACK_IMPORTED_MODULE_2__.zV)(home);
				if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) === "ECONNREFUSED" && pid === void 0) return;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(`The socket ${path} refuses connections (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error)}), though the PM2 daemon with pid ${pid} lives. Nothing was touched. Wait until it has started or ended, or end it by hand.`);
			}
		}
		function client(socket, home) {
			let waiting = new Map();
			let reader = new _wire_js__WEBPACK_IMPORTED_MODULE_4__.tS();
			let calls = 0;
			let closed;
			let fail = (error) => {
				closed ??= error;
				for (let { reject } of waiting.values()) reject(error);
				waiting.clear();
			};
			socket.on("data", (piece) => {
				try {
					for (let [reply, id] of reader.push(piece)) {
						let call = String((0, _wire_js__WEBPACK_IMPORTED_MODULE_4__.cR)(id));
						waiting.get(call)?.resolve((0, _wire_js__WEBPACK_IMPORTED_MODULE_4__.cR)(reply));
						waiting.delete(call);
					}
				} catch (error) {
					socket.destroy();
					fail(Error(`What answers at ${home.rpcSocket} is not a PM2 daemon: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`));
				}
			});
			socket.on("error", fail);
			socket.on("close", () => fail(Error("The PM2 daemon closed the connection.")));
			async function callWith(method, args, deadline = usualDeadline) {
				if (closed) throw closed;
				let id = `${process.pid}:${calls++}`;
				let reply = await new Promise((resolve, reject) => {
					let timer = setTimeout(() => {
						waiting.delete(id);
						reject(Error(`PM2's ${method} gave no answer within ${deadline / 1e3} s.`));
					}, deadline);
					let settle = (pass) => (value) => {
						clearTimeout(timer);
						pass(value);
					};
					waiting.set(id, {
						resolve: settle(resolve),
						reject: settle(reject)
					});
					socket.write((0, _wire_js__WEBPACK_IMPORTED_MODULE_4__.Yt)([{
						type: "call",
						method,
						args
					}, id]));
				});
				if (reply.error !== void 0 && reply.error !== null) throw Error(`PM2's ${method} failed: ${String(reply.error)}`);
				return reply.args?.[0];
			}
			return {
				home,
				call: (method, argument, deadline) => callWith(method, [argument], deadline),
				callWith,
				close: () => {
					closed ??= Error("The connection to the PM2 daemon was closed.");
					socket.destroy();
				}
			};
		}
	}),
	3550: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			AA: function() {
				return checkOwner;
			},
			Ys: function() {
				return userFolder;
			},
			d8: function() {
				return givenHome;
			},
			nG: function() {
				return daemonLife;
			},
			tS: function() {
				return isNewDaemon;
			},
			x$: function() {
				return homeAt;
			},
			zV: function() {
				return livingDaemonPid;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
		var _history_spool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3772);
		var _proc_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(810);
		function userFolder(env) {
			try {
				return env.HOME || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.userInfo)().homedir;
			} catch {
				return;
			}
		}
		function homeAt(given, env) {
			let folder = userFolder(env);
			let path = given ?? (env.PM2_HOME || folder && (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, ".pm2"));
			if (path === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`Input "pm2-home" is not given, and neither PM2_HOME nor HOME is set for the user with id ${process.getuid?.()}: give the PM2 home as an absolute path.`);
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_3__.isAbsolute)(path)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`Input "pm2-home" is ${JSON.stringify(path)}: allowed is an absolute path.`);
			let socket = Buffer.byteLength((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "rpc.sock"));
			if (socket > 107) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`Input "pm2-home" is ${JSON.stringify(path)}: PM2's sockets lie in it, and the path of one would have ${socket} bytes; the system allows 107. PM2 would wait for them for ever. Choose a shorter path.`);
			return {
				path,
				rpcSocket: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "rpc.sock"),
				pubSocket: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "pub.sock"),
				pidFile: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "pm2.pid"),
				dump: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "dump.pm2"),
				dumpBackup: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "dump.pm2.bak"),
				actions: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "pm2-actions"),
				locks: (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "pm2-actions", "locks"),
				history: (0, _history_spool_js__WEBPACK_IMPORTED_MODULE_5__.E9)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, "pm2-actions"))
			};
		}
		function givenHome(given, env) {
			let home = homeAt(given, env);
			if (given !== void 0 && !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(home.path)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`Input "pm2-home" is ${JSON.stringify(given)}: there is no such folder. Nothing can be running in it, and starting a daemon there would run the apps a second time.`);
			return home;
		}
		async function checkOwner(home) {
			for (let path of [home.path, home.rpcSocket]) {
				let owner = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(path).then((found) => found.uid, (error) => {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === "ENOENT") return;
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === "ENOTDIR") throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`Input "pm2-home" is "${home.path}", which is not a folder.`);
					throw error;
				});
				if (owner !== void 0 && owner !== process.getuid?.()) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`${path} belongs to the user with id ${owner}, this step runs as id ${process.getuid?.()}. Run the runner as the user who owns the PM2 daemon, or set pm2-home to a home of this user.`);
			}
		}
		async function livingDaemonPid(home) {
			let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.qC)(home.pidFile).catch(() => "");
			let pid = Number(text?.trim());
			return Number.isInteger(pid) && pid > 0 && (0, _proc_js__WEBPACK_IMPORTED_MODULE_6__._n)(pid) ? pid : void 0;
		}
		async function daemonLife(home) {
			let pid = await livingDaemonPid(home);
			let started = pid === void 0 ? void 0 : (0, _proc_js__WEBPACK_IMPORTED_MODULE_6__._N)(pid)?.started;
			return started === void 0 ? void 0 : `${pid} ${started}`;
		}
		async function isNewDaemon(home, life) {
			return life !== void 0 && await daemonLife(home) !== life;
		}
	}),
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
			},
			jU: function() {
				return hideSecretsOf;
			},
			n0: function() {
				return looksSecret;
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
		function hideSecretsOf(processes) {
			return masker(processes.flatMap(({ settings }) => secretValues(settings)));
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
	2140: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { X: function() {
			return isOthersScript;
		} });
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		function isOthersScript(script, path) {
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_0__.isAbsolute)(script) || script.split("/").includes("node_modules")) return !0;
			return [
				...path.split(node_path__WEBPACK_IMPORTED_MODULE_0__.delimiter),
				"/bin",
				"/usr/bin"
			].includes((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(script));
		}
	}),
	4796: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			BU: function() {
				return sameIdentity;
			},
			Np: function() {
				return runs;
			},
			P9: function() {
				return snapshot;
			},
			Qu: function() {
				return processRow;
			},
			XM: function() {
				return pathOf;
			},
			_b: function() {
				return compareByInstance;
			},
			dI: function() {
				return sameEntry;
			},
			hR: function() {
				return instanceOf;
			},
			ht: function() {
				return variablesOf;
			},
			k2: function() {
				return entryKey;
			},
			k8: function() {
				return instanceVariable;
			}
		});
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
		var _proc_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(810);
		var _others_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);
		async function snapshot(daemon) {
			if (daemon === void 0) return [];
			let list = await daemon.call("getMonitorData", {}, 3e4);
			let now = Date.now();
			return list.map((raw) => readProcess(raw, now));
		}
		let withoutPid = new Set([
			"stopped",
			"errored",
			"waiting restart"
		]);
		function readProcess(raw, now) {
			let settings = raw.pm2_env;
			let status = String(settings.status);
			let pid = withoutPid.has(status) ? 0 : raw.pid ?? 0;
			let pm2Process = {
				id: raw.pm_id,
				name: String(settings.name ?? raw.name),
				namespace: String(settings.namespace ?? "default"),
				status,
				pid,
				restarts: Number(settings.restart_time ?? 0),
				version: versionOf(settings),
				uptimeMs: status === "online" ? Math.max(0, now - Number(settings.pm_uptime)) : null,
				memoryBytes: raw.monit?.memory ?? 0,
				cpuPercent: raw.monit?.cpu ?? 0,
				createdAt: typeof settings.created_at == "number" ? settings.created_at : null,
				mode: settings.exec_mode === "cluster_mode" ? "cluster" : "fork",
				instance: instanceOf(settings),
				oneShot: (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__.hb)(settings),
				isModule: settings.pmx_module === !0
			};
			return Object.defineProperty(pm2Process, "settings", { value: settings });
		}
		function versionOf(settings) {
			let { version } = settings;
			if (typeof version == "string" && version !== "N/A" && !(0, _others_script_js__WEBPACK_IMPORTED_MODULE_2__.X)(String(settings.pm_exec_path), pathOf(settings))) return version;
			let started = markOf(settings).version;
			return typeof started == "string" ? started : null;
		}
		function pathOf({ env, PATH }) {
			let own = typeof env == "object" && env && "PATH" in env ? env.PATH : void 0;
			return String(own ?? PATH ?? "");
		}
		function variablesOf({ settings }) {
			let { env } = settings;
			if (typeof env != "object" || !env) return {};
			return Object.fromEntries(Object.entries(env).filter((entry) => typeof entry[1] == "string"));
		}
		function instanceVariable(settings) {
			return String(settings.instance_var ?? "NODE_APP_INSTANCE");
		}
		function instanceOf(settings) {
			let instance = settings[instanceVariable(settings)];
			return instance === void 0 ? null : Number(instance);
		}
		function compareByInstance(one, other) {
			return (one.instance ?? one.id) - (other.instance ?? other.id);
		}
		function processRow(pm2Process) {
			let { id, name, namespace, status, pid, restarts, version } = pm2Process;
			let { uptimeMs, memoryBytes, cpuPercent } = pm2Process;
			return {
				id,
				name,
				namespace,
				status,
				pid,
				restarts,
				version,
				uptimeMs,
				memoryBytes,
				cpuPercent
			};
		}
		function sameIdentity(one, other) {
			return sameEntry(one, other) && one.pid === other.pid && one.createdAt === other.createdAt;
		}
		function sameEntry(one, other) {
			return entryKey(one) === entryKey(other);
		}
		function entryKey(pm2Process) {
			let { id, name, namespace } = pm2Process;
			return JSON.stringify([
				id,
				namespace,
				name,
				workerOf(pm2Process)
			]);
		}
		function workerOf({ settings }) {
			return markOf(settings).worker;
		}
		function markOf({ pm2_actions: mark }) {
			return typeof mark == "object" && mark ? mark : {};
		}
		function runs(pm2Process) {
			return pm2Process.status === "online" && (0, _proc_js__WEBPACK_IMPORTED_MODULE_1__._n)(pm2Process.pid);
		}
	}),
	8836: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Yt: function() {
				return encodeFrame;
			},
			cR: function() {
				return decodeArgument;
			},
			tS: function() {
				return FrameReader;
			}
		});
		function encodeFrame(args) {
			if (args.length > 15) throw Error("a frame holds 15 arguments at most");
			let parts = [Buffer.from([16 | args.length])];
			for (let argument of args) {
				let body = Buffer.from(typeof argument == "string" ? `s:${argument}` : `j:${JSON.stringify(argument ?? null)}`);
				let length = Buffer.alloc(4);
				length.writeUInt32BE(body.length);
				parts.push(length, body);
			}
			return Buffer.concat(parts);
		}
		class FrameReader {
			#pieces = [];
			#size = 0;
			#needed = 1;
			push(piece) {
				this.#pieces.push(piece);
				this.#size += piece.length;
				let frames = [];
				for (; this.#size >= this.#needed;) {
					let joined = this.#pieces.length === 1 ? this.#pieces[0] : Buffer.concat(this.#pieces);
					if (joined === void 0) break;
					let frame = readFrame(joined);
					if ("needed" in frame) {
						this.#pieces = [joined];
						this.#needed = frame.needed;
						continue;
					}
					frames.push(frame.args);
					this.#pieces = [joined.subarray(frame.length)];
					this.#size = joined.length - frame.length;
					this.#needed = 1;
				}
				return frames;
			}
		}
		function readFrame(bytes) {
			let count = (bytes[0] ?? 0) & 15;
			let args = [];
			let offset = 1;
			for (let index = 0; index < count; index++) {
				if (bytes.length < offset + 4) return { needed: offset + 4 };
				let end = offset + 4 + bytes.readUInt32BE(offset);
				if (bytes.length < end) return { needed: end };
				args.push(bytes.subarray(offset + 4, end));
				offset = end;
			}
			return {
				args,
				length: offset
			};
		}
		function decodeArgument(bytes) {
			if (bytes === void 0) return;
			let kind = bytes.toString("latin1", 0, 2);
			if (kind === "j:") return JSON.parse(bytes.toString("utf8", 2));
			if (kind === "s:") return bytes.toString("utf8", 2);
			return bytes;
		}
	}),
	7434: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Tl: function() {
				return packageVersion;
			},
			Xl: function() {
				return ownVersion;
			},
			iP: function() {
				return ownManifest;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _daemon_others_script_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2140);
		function ownVersion(place) {
			return packageVersion(foldersOf(place));
		}
		function ownManifest(place) {
			return findManifest(foldersOf(place));
		}
		function foldersOf({ script, cwd, path }) {
			return (0, _daemon_others_script_js__WEBPACK_IMPORTED_MODULE_2__.X)(script, path) ? [cwd] : [(0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(script), cwd];
		}
		async function packageVersion(folders) {
			let version = (await findManifest(folders))?.manifest.version;
			return typeof version == "string" ? version : null;
		}
		async function findManifest(folders) {
			for (let start of folders) for (let folder = start;; folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) {
				let manifest = await readManifest(folder);
				if (manifest !== void 0) return {
					folder,
					manifest
				};
				if (folder === (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder)) break;
			}
		}
		async function readManifest(folder) {
			let text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "package.json"), "utf8").catch(() => void 0);
			if (text === void 0) return;
			try {
				let manifest = JSON.parse(text);
				return manifest?.name === void 0 && manifest?.version === void 0 ? void 0 : manifest;
			} catch {
				return {};
			}
		}
	}),
	7431: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			JA: function() {
				return healthCommandMistakes;
			},
			e5: function() {
				return checkHealthCommand;
			},
			tc: function() {
				return proveByCommand;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(3188);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4698);
		var _command_find_command_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3555);
		var _command_run_to_end_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(217);
		var _command_shown_command_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8611);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1209);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4796);
		var _until_well_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1174);
		async function healthCommandMistakes(commands, workers) {
			let asked = workers.filter(({ oneShot }) => !oneShot);
			let wrong = await Promise.all(commands.flatMap((command) => asked.map((worker) => (0, _command_find_command_js__WEBPACK_IMPORTED_MODULE_2__.H)("health-command", command, worker))));
			return [...new Set(wrong.flatMap((one) => one ?? []))];
		}
		async function checkHealthCommand({ healthCommand }, processes) {
			let mistakes = await healthCommandMistakes(healthCommand, processes.map((worker) => ({
				...settingOf(worker),
				oneShot: worker.oneShot
			})));
			if (mistakes.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(mistakes.join("\n"));
		}
		function settingOf(worker) {
			let env = {
				PATH: process.env.PATH ?? "",
				...(0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_6__.ht)(worker)
			};
			return {
				cwd: String(worker.settings.pm_cwd),
				env
			};
		}
		async function proveByCommand({ command, commandId = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(), timeout }, workers, log) {
			if (command === void 0) return;
			let asked = workers.filter(({ oneShot, pid }) => !oneShot && pid > 0);
			for (let worker of asked) await proveWorker(command, worker, timeout, commandId);
			asked.length > 0 && log.outcome(`${(0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_5__.jU)(asked)((0, _command_shown_command_js__WEBPACK_IMPORTED_MODULE_4__.h)(command))}: exit code 0 for each of ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_9__.h)(asked.length, "worker")}.`);
		}
		async function proveWorker(command, worker, timeout, id) {
			let wrong = await (0, _until_well_js__WEBPACK_IMPORTED_MODULE_7__.H)(({ deadline }) => askOnce(command, worker, Math.max(1, (deadline - performance.now()) / 1e3), id), timeout);
			if (wrong !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.pH(`The health command did not pass for ${worker.name} (id ${worker.id}) within ${timeout} s: ${wrong}`);
		}
		let cannotRun = [126, 127];
		async function askOnce(given, worker, timeout, commandId) {
			let { id, pid, name, instance } = worker;
			let setting = settingOf(worker);
			let { cwd } = setting;
			let env = {
				...setting.env,
				...instance === null ? {} : { NODE_APP_INSTANCE: String(instance) },
				WORKER_PID: String(pid),
				WORKER_ID: String(id),
				WORKER_NAME: name
			};
			let hide = (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_5__.KB)((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_5__.VX)(env));
			let command = {
				program: await (0, _command_find_command_js__WEBPACK_IMPORTED_MODULE_2__.Z)(given, setting) ?? given.program,
				args: given.args
			};
			let lines = [];
			let end = await (0, _command_run_to_end_js__WEBPACK_IMPORTED_MODULE_3__.c)({
				command,
				cwd,
				env,
				timeout,
				id: commandId
			}, (line) => {
				lines.push(line);
				lines.length > maxLines && lines.shift();
			});
			let output = hide(lines.join("\n").trim()).slice(-500);
			let said = output === "" ? ", and it said nothing" : `; it said ${JSON.stringify(output)}`;
			if (end === _wait_until_js__WEBPACK_IMPORTED_MODULE_1__.fn) return `it did not end in time, and was ended${said}.`;
			let text = (0, _command_shown_command_js__WEBPACK_IMPORTED_MODULE_4__.h)(command, env);
			if ("failure" in end) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.pH(`${text} could not be started: ${end.failure}.`);
			let { code, signal } = end;
			if (code === 0) return;
			if (code !== null && cannotRun.includes(code)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.pH(`${text} cannot be run${said}.`);
			return `${signal === null ? `exit code ${code}` : signal}${said}.`;
		}
		let maxLines = 50;
	}),
	553: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			D: function() {
				return isHostAndPort;
			},
			e: function() {
				return connectOnce;
			}
		});
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var node_net__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7030);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4698);
		let maxConnecting = 5e3;
		async function connectOnce(target) {
			let { host, port } = hostAndPort(target);
			for (let made = 0; made < 3; made++) {
				let socket = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({
					host,
					port
				});
				try {
					if (await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.G8)((0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(socket, "connect"), maxConnecting) === _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.fn) throw Error(`no connection within ${maxConnecting / 1e3} s`);
				} catch (error) {
					return `${target} accepts no connection: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}`;
				} finally {
					socket.destroy();
				}
			}
		}
		function isHostAndPort(text) {
			return /^(?:[\w.-]+|\[[0-9a-f:.]+\]):\d{1,5}$/i.test(text) && hostAndPort(text).port < 65536;
		}
		function hostAndPort(target) {
			let colon = target.lastIndexOf(":");
			return {
				host: target.slice(0, colon).replace(/^\[|\]$/g, ""),
				port: Number(target.slice(colon + 1))
			};
		}
	}),
	9947: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Tz: function() {
				return proveAnswering;
			},
			WR: function() {
				return parseExpectation;
			},
			Yj: function() {
				return askHealth;
			},
			mt: function() {
				return proveHealthy;
			},
			zA: function() {
				return shownUrl;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1209);
		var _health_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7431);
		var _health_tcp_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(553);
		var _until_well_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1174);
		function parseExpectation(text) {
			if (/^[1-5](?:\d\d|xx)$/.test(text)) return {
				kind: "status",
				pattern: RegExp(`^${text.replace("xx", "\\d\\d")}$`),
				text
			};
			try {
				let fields = JSON.parse(text);
				if (typeof fields != "object" || !fields || Array.isArray(fields)) return;
				return {
					kind: "fields",
					fields,
					text
				};
			} catch {
				return;
			}
		}
		let requestDeadline = 5e3;
		let forEachWorker = {
			known: 2,
			first: 8,
			later: 16
		};
		async function askHealth({ urls, tcp, expect, timeout }, workers, hide, begin = "first", onWrong) {
			let answered = 0;
			let wrong = await (0, _until_well_js__WEBPACK_IMPORTED_MODULE_3__.H)(async ({ deadline, asked }) => {
				answered = connectionsFor(workers, asked === 0 ? begin : "later");
				let wrong = await round(urls, expect, answered, deadline, hide) ?? await connectAll(tcp);
				wrong !== void 0 && asked === 0 && onWrong?.(wrong);
				return wrong;
			}, timeout);
			return wrong === void 0 ? { answered } : { wrong };
		}
		async function proveHealthy(check, workers, processes, log) {
			await proveAnswering(check, workers, processes, log);
			await (0, _health_command_js__WEBPACK_IMPORTED_MODULE_1__.tc)(check, processes, log);
		}
		async function proveAnswering(check, workers, processes, log, begin = "first") {
			let { urls, tcp, timeout } = check;
			if (urls.length + tcp.length === 0) return;
			let onWrong = (wrong) => log.info(`Not healthy yet, and whoever else asks gets the same: ${wrong}. Asking on for up to ${timeout} s (health-timeout).`);
			let health = await askHealth(check, workers, (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_0__.jU)(processes), begin, onWrong);
			if ("wrong" in health) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.pH(`The health check did not pass within ${timeout} s: ${health.wrong}.`);
			urls.length > 0 && log.outcome(`${urls.map(shownUrl).join(", ")}: ${health.answered} of ${health.answered} fresh connections answered as expected.`);
			tcp.length > 0 && log.outcome(`${tcp.join(", ")}: accepts connections.`);
		}
		async function connectAll(tcp) {
			for (let target of tcp) {
				let wrong = await (0, _health_tcp_js__WEBPACK_IMPORTED_MODULE_2__.e)(target);
				if (wrong !== void 0) return wrong;
			}
		}
		function connectionsFor(workers, round) {
			return workers <= 1 ? 3 : Math.min(1e3, forEachWorker[round] * workers);
		}
		async function round(urls, expect, connections, deadline, hide) {
			for (let url of urls) {
				let answers = [];
				for (; answers.length < connections;) {
					if (answers.length > 0 && performance.now() > deadline) return `${shownUrl(url)} answered ${answers.length} of ${connections} requests as expected, and then the time was up`;
					let count = Math.min(30, connections - answers.length);
					answers.push(...await Promise.all(Array.from({ length: count }, () => ask(url, expect, hide))));
					let wrong = answers.filter((answer) => answer !== void 0);
					if (wrong.length > 0) return `${wrong.length} of ${answers.length} requests to ${shownUrl(url)}: ${wrong[0]}`;
				}
			}
		}
		function shownUrl(url) {
			let { origin, pathname, search } = new URL(url);
			return `${origin}${pathname}${search === "" ? "" : "?…"}`;
		}
		async function ask(url, expect, hide) {
			let quoted = (body) => beginning(hide(body));
			try {
				let { status, body } = await get(url);
				if (expect.kind === "status") return expect.pattern.test(String(status)) ? void 0 : `the status was ${status}, expected is ${expect.text}${quoted(body)}`;
				if (status < 200 || status > 299) return `the status was ${status}${quoted(body)}`;
				return holds(JSON.parse(body), expect.fields) ? void 0 : `the answer did not hold ${expect.text}${quoted(body)}`;
			} catch (error) {
				let why = hide((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)) || "the connection failed";
				return (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === "ECONNREFUSED" ? `nothing listens there (${why})` : why;
			}
		}
		function beginning(body) {
			let text = body.trim();
			if (text === "") return "; the answer was empty";
			return `; it answered ${JSON.stringify(text.length > 200 ? `${text.slice(0, 200)}…` : text)}`;
		}
		async function get(url) {
			let { request } = url.startsWith("https:") ? await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 4708, 23)) : await Promise.resolve().then(__webpack_require__.t.bind(__webpack_require__, 7067, 23));
			return new Promise((resolve, reject) => {
				let signal = AbortSignal.timeout(requestDeadline);
				let asked = request(url, {
					agent: !1,
					signal,
					headers: { connection: "close" }
				}, (answer) => {
					let body = "";
					answer.setEncoding("utf8");
					answer.on("data", (piece) => {
						body.length < 1e6 && (body += piece);
					});
					answer.on("end", () => resolve({
						status: answer.statusCode ?? 0,
						body
					}));
					answer.on("error", reject);
				});
				asked.on("error", (error) => reject(signal.aborted ? Error(`no answer within ${requestDeadline / 1e3} s`) : error));
				asked.end();
			});
		}
		function holds(actual, expected) {
			if (typeof expected != "object" || !expected) return actual === expected;
			if (typeof actual != "object" || !actual) return !1;
			return Object.entries(expected).every(([key, value]) => holds(actual[key], value));
		}
	}),
	1174: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { H: function() {
			return untilWell;
		} });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		async function untilWell(ask, timeout) {
			let deadline = performance.now() + timeout * 1e3;
			for (let asked = 0, wait = 100;; asked++, wait = Math.min(wait * 2, 2e3)) {
				let wrong = await ask({
					deadline,
					asked
				});
				if (wrong === void 0 || performance.now() + wait > deadline) return wrong;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
			}
		}
	}),
	1518: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Fg: function() {
				return definitionOf;
			},
			ex: function() {
				return definitionFromTemplate;
			},
			we: function() {
				return markerOf;
			},
			xI: function() {
				return marked;
			}
		});
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
		let runtimeFields = new Set([
			"pm_id",
			"unique_id",
			"status",
			"created_at",
			"pm_uptime",
			"restart_time",
			"unstable_restarts",
			"exit_code",
			"prev_restart_delay",
			"node_version",
			"version",
			"versioning",
			"vizion_running",
			"restart_task",
			"_km_monitored",
			"_tree_pids"
		]);
		function definitionOf({ settings }) {
			return {
				...withoutRun(settings),
				env: environmentOf(settings),
				instances: 1
			};
		}
		function definitionFromTemplate({ settings }, { name, env: wanted, entry }) {
			let env = Object.fromEntries(Object.entries(environmentOf(settings)).filter(([key]) => key in wanted || key === "PM2_HOME"));
			let flattened = Object.keys(environmentOf(settings));
			let kept = Object.entries(withoutRun(settings)).filter(([key]) => !flattened.includes(key));
			return {
				...Object.fromEntries(kept),
				name,
				env,
				instances: 1,
				autostart: entry.autostart ?? !0
			};
		}
		function marked(definition, marker) {
			return {
				...definition,
				pm2_actions: marker,
				pm2_actions_deploy: marker.deploy
			};
		}
		function markerOf({ settings }) {
			let marker = settings.pm2_actions;
			return typeof marker == "object" && marker ? marker : {};
		}
		function environmentOf(settings) {
			let { env } = settings;
			return typeof env == "object" && env ? { ...env } : {};
		}
		function withoutRun(settings) {
			let numbered = (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.k8)(settings);
			return Object.fromEntries(Object.entries(settings).filter(([key]) => !runtimeFields.has(key) && !key.startsWith("axm_") && key !== numbered));
		}
	}),
	7791: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B: function() {
				return lostFolder;
			},
			f: function() {
				return folderIdentity;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _definition_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1518);
		function folderIdentity(path) {
			let found = orNothing(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { bigint: !0 }));
			return found && `${found.dev}:${found.ino}`;
		}
		function lostFolder(pm2Process) {
			let path = `/proc/${pm2Process.pid}/cwd`;
			let [, gone] = /^(.*) \(deleted\)$/s.exec(orNothing(() => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path)) ?? "") ?? [];
			if (gone === void 0) return !1;
			let { folder } = (0, _definition_js__WEBPACK_IMPORTED_MODULE_1__.we)(pm2Process);
			return gone === pm2Process.settings.pm_cwd || folder !== void 0 && folder === folderIdentity(path);
		}
		function orNothing(read) {
			try {
				return read();
			} catch {
				return;
			}
		}
	}),
	6388: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			aR: function() {
				return Pm2Failure;
			},
			ZH: function() {
				return connectOrLaunch;
			},
			rR: function() {
				return findPm2;
			},
			TM: function() {
				return firstLine;
			},
			E7: function() {
				return nodeOf;
			},
			PF: function() {
				return runPm2;
			}
		});
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var external_node_util_ = __webpack_require__(7975);
		var whole_file = __webpack_require__(7626);
		var errors = __webpack_require__(4873);
		var exec = __webpack_require__(5836);
		var proc = __webpack_require__(810);
		var file_lock = __webpack_require__(9452);
		var daemon_daemon = __webpack_require__(3121);
		var environment = __webpack_require__(1522);
		var daemon_home = __webpack_require__(3550);
		var version_managers = __webpack_require__(1084);
		async function findElsewhere(name, home, env) {
			let pid = await (0, daemon_home.zV)(home);
			let ofDaemon = pid === void 0 ? void 0 : (0, proc.md)(pid);
			let folders = [...ofDaemon === void 0 ? [] : [(0, external_node_path_.dirname)(ofDaemon)], ...await known(env)];
			let found = await Promise.all(folders.map((folder) => (0, exec.Kp)(name, folder)));
			return [...new Set(found.flatMap((path) => path ?? []))];
		}
		async function known(env) {
			let own = (0, daemon_home.Ys)(env);
			if (own === void 0) return [];
			let at = ({ variable, folder }) => variable !== void 0 && env[variable] || (0, external_node_path_.join)(own, folder);
			let others = version_managers.F.map((manager) => (0, external_node_path_.join)(at(manager), manager.programs));
			return [...await ofNvm((0, external_node_path_.join)(at(version_managers.M), version_managers.M.versions)), ...others];
		}
		async function ofNvm(installed) {
			let versions = await (0, promises_.readdir)(installed).catch(() => []);
			let wanted = `v${(await (0, promises_.readFile)((0, external_node_path_.join)(installed, "../../alias/default"), "utf8").catch(() => "")).trim().replace(/^v/, "")}`;
			let isDefault = (version) => version === wanted || version.startsWith(`${wanted}.`);
			let newest = versions.sort((a, b) => b.localeCompare(a, "en", { numeric: !0 }));
			return [...newest.filter(isDefault), ...newest.filter((each) => !isDefault(each))].map((version) => (0, external_node_path_.join)(installed, version, "bin"));
		}
		function adviceToAdd(paths, path) {
			let [first = "", ...others] = paths;
			return `It is in ${first}${others.length > 0 ? ` (also: ${others.slice(0, 3).join(", ")})` : ""}, which version managers add to the PATH of a login shell, and a runner's service has none. Add one line to that service: Environment=PATH=${(0, external_node_path_.dirname)(first)}:${path}`;
		}
		async function findPm2(given, home, env) {
			let path = await (0, exec.Kp)(given, env.PATH);
			if (path !== void 0) {
				let script = await (0, promises_.realpath)(path);
				let base = (0, environment.PZ)(env);
				return {
					path,
					env: {
						...base,
						...await nodeFor(path, base, home),
						PM2_HOME: home.path,
						_: script
					}
				};
			}
			let [there, ...others] = await findElsewhere("pm2", home, env);
			let missing = `Input "pm2-path" is ${JSON.stringify(given)}: no such program was found${given.includes("/") ? "" : ` on the PATH of this step (${env.PATH ?? ""})`}. `;
			if (there === void 0) throw new errors.eb(`${missing}Install PM2 for this user (npm install --global pm2), or give the absolute path of the pm2 program.`);
			throw new errors.eb(`${missing}${adviceToAdd([there, ...others], env.PATH ?? "")} or give this step pm2-path: ${there}`);
		}
		async function nodeFor(pm2, { PATH = "", ...base }, home) {
			if (await (0, exec.Kp)("node", PATH) !== void 0) return {};
			if (await needsNoNode(pm2)) return {};
			let folder = (0, external_node_path_.dirname)(pm2);
			if (await (0, exec.Kp)("node", folder) !== void 0) return { PATH: `${folder}:${PATH}` };
			let elsewhere = await findElsewhere("node", home, base);
			throw new errors.eb(`${pm2} is run by Node.js, and there is no node on the PATH of this step (${PATH}), nor beside it. ` + (elsewhere.length > 0 ? adviceToAdd(elsewhere, PATH) : "Add its folder to the PATH of the runner's service; as the user who owns PM2, this says which: command -v node"));
		}
		async function nodeOf({ path, env }) {
			return await needsNoNode(path) ? void 0 : (0, exec.Kp)("node", env.PATH);
		}
		async function needsNoNode(pm2) {
			return !/^#!.*\benv\b.*\bnode\b/.test(await firstLine(pm2));
		}
		async function firstLine(path) {
			let handle = await (0, promises_.open)(path, "r");
			try {
				let { buffer, bytesRead } = await handle.read(Buffer.alloc(200), 0, 200, 0);
				return buffer.toString("latin1", 0, bytesRead).split("\n", 1)[0] ?? "";
			} finally {
				await handle.close();
			}
		}
		class Pm2Failure extends Error {}
		async function runPm2(pm2, home, args, lock) {
			let command = lock === void 0 ? {
				program: pm2.path,
				args
			} : locked(lock, {
				program: pm2.path,
				args
			});
			let deadline = lock === void 0 ? 60 : 130;
			let started = performance.now();
			let { exitCode, stdout, stderr } = await (0, exec.g7)(command, {
				env: pm2.env,
				cwd: home.path,
				deadline
			});
			if (exitCode === 0) return;
			if ((0, exec.Sj)(exitCode, started, 60)) throw Error(`pm2 ${args[0]} did not end within 60 s, and was ended.`);
			let said = (0, external_node_util_.stripVTControlCharacters)(`${stdout}\n${stderr}`).trim().slice(-2e3);
			throw new Pm2Failure(`pm2 ${args[0]} ended with exit code ${exitCode}:\n${said}`);
		}
		function locked(lock, { program, args }) {
			return {
				program: "flock",
				args: [
					"--close",
					lock,
					"timeout",
					"--foreground",
					"--kill-after=5",
					"60",
					program,
					...args
				]
			};
		}
		async function connectOrLaunch(pm2, home, log) {
			let running = await (0, daemon_daemon.L)(home);
			if (running !== void 0) return running;
			await (0, promises_.mkdir)(home.path, { recursive: !0 });
			let folder = await (0, whole_file.qm)((0, external_node_path_.join)(home.actions, "locks"));
			return (0, file_lock.U)((0, external_node_path_.join)(folder, ".launch.lock"), 120, async () => await (0, daemon_daemon.L)(home) ?? launch(pm2, home, log));
		}
		async function launch(pm2, home, log) {
			log.info(`No PM2 daemon runs in ${home.path}; starting one.`);
			let ping = {
				program: pm2.path,
				args: ["ping"]
			};
			if (underRunnerService()) {
				let args = [
					...process.getuid?.() === 0 ? ["--scope"] : ["--user", "--scope"],
					"--quiet",
					"--collect",
					"--",
					ping.program,
					...ping.args
				];
				let env = {
					...pm2.env,
					...userBus()
				};
				if ((await (0, exec.g7)({
					program: "systemd-run",
					args
				}, {
					env,
					cwd: home.path,
					deadline: 60
				}).catch(() => void 0))?.exitCode !== 0) {
					log.warning("The PM2 daemon is started inside the control group of the runner's service: a restart of that service will end every app. To make it right, run once as this user on the server: pm2 startup, then the command that it prints, then pm2 save.");
					await runPm2(pm2, home, ping.args);
				}
			} else await runPm2(pm2, home, ping.args);
			let daemon = await (0, daemon_daemon.L)(home);
			if (daemon === void 0) throw Error(`pm2 ping ended well, but no daemon answers in ${home.path}; see pm2.log there.`);
			return daemon;
		}
		function underRunnerService() {
			return /\.service\b/.test((0, proc.mG)("self") ?? "");
		}
		function userBus() {
			let bus = process.env.DBUS_SESSION_BUS_ADDRESS;
			return {
				XDG_RUNTIME_DIR: process.env.XDG_RUNTIME_DIR ?? `/run/user/${process.getuid?.()}`,
				...bus === void 0 ? {} : { DBUS_SESSION_BUS_ADDRESS: bus }
			};
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
			let given = settings.env[variable];
			if (given !== void 0) return Number(given);
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
	1905: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			EF: function() {
				return takenNames;
			},
			Fl: function() {
				return isTemplate;
			},
			JL: function() {
				return registerTemplates;
			},
			TY: function() {
				return endRegistration;
			},
			Xe: function() {
				return isAnyTemplate;
			},
			nh: function() {
				return deleteTemplates;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
		var _recovery_file_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9452);
		var _daemon_act_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4177);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
		var _definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1518);
		var _launch_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6388);
		function templateName(name, namespace) {
			return `${name}~${namespace}~template`;
		}
		function isTemplate(pm2Process, namespace) {
			return pm2Process.namespace === namespace && pm2Process.name.endsWith(`~${namespace}~template`);
		}
		function isAnyTemplate(pm2Process) {
			return isTemplate(pm2Process, pm2Process.namespace);
		}
		async function registerTemplates(daemon, pm2, namespace, apps) {
			let { home } = daemon;
			let folder = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qm)(templateFolder(home));
			let file = templateFile(home, namespace);
			let entries = apps.map(({ entry, env, name }) => ({
				...entry,
				name: templateName(name, namespace),
				env,
				autostart: !1
			}));
			try {
				await (0, _recovery_file_lock_js__WEBPACK_IMPORTED_MODULE_2__.U)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, ".register.lock"), 140, async () => {
					await deleteTemplates(daemon, namespace);
					let taken = takenNames(await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon), namespace, apps.map((app) => app.name));
					if (taken.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(taken.join("\n"));
					await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.f8)(file, JSON.stringify({ apps: entries }));
					await (0, _launch_js__WEBPACK_IMPORTED_MODULE_6__.PF)(pm2, home, ["start", file], runningLock(home)).catch((error) => {
						if (!(error instanceof _launch_js__WEBPACK_IMPORTED_MODULE_6__.aR)) throw error;
						throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`PM2's own program does not accept the apps as the ecosystem file has them. ${error.message}`);
					});
				});
			} finally {
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qw)(file);
			}
			return definitions(await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon), namespace, apps);
		}
		async function endRegistration(home, namespace) {
			await (0, _recovery_file_lock_js__WEBPACK_IMPORTED_MODULE_2__.U)(runningLock(home), 140, async () => {});
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qw)(templateFile(home, namespace));
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.vo)(templateFile(home, namespace));
		}
		function templateFolder(home) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.actions, "locks");
		}
		function templateFile(home, namespace) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(templateFolder(home), `${encodeURIComponent(namespace)}.templates.json`);
		}
		function runningLock(home) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(templateFolder(home), ".pm2.lock");
		}
		async function deleteTemplates(daemon, namespace) {
			let current = await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon);
			await (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_3__.ks)(daemon, current.filter((pm2Process) => isTemplate(pm2Process, namespace)));
		}
		function takenNames(current, namespace, names) {
			return names.flatMap((name) => {
				let owner = current.find((pm2Process) => pm2Process.namespace !== namespace && (pm2Process.name === name || pm2Process.name === templateName(name, pm2Process.namespace)));
				if (owner === void 0) return [];
				return [`The name "${name}" is taken: an app of that name ${isAnyTemplate(owner) ? "is being started by a deploy of" : "runs in"} the namespace "${owner.namespace}" (id ${owner.id}). PM2's commands act by name, so two of one name cannot be kept apart. If ${JSON.stringify(namespace)} is the namespace that is meant, rename one, for example by its environment, or move it with pm2-migrate-namespace.`];
			});
		}
		function definitions(current, namespace, apps) {
			let found = new Map();
			for (let app of apps) {
				let { name } = app;
				let template = current.find((pm2Process) => pm2Process.namespace === namespace && pm2Process.name === templateName(name, namespace));
				if (template === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`PM2 did not accept the entry of the app "${name}". Try it by hand on a test server with: pm2 start <ecosystem file> --only ${name}`);
				found.set(name, (0, _definition_js__WEBPACK_IMPORTED_MODULE_5__.ex)(template, app));
			}
			return found;
		}
	}),
	1084: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			F: function() {
				return versionManagers;
			},
			M: function() {
				return nvm;
			}
		});
		let nvm = {
			variable: "NVM_DIR",
			folder: ".nvm",
			versions: "versions/node"
		};
		let versionManagers = [
			{
				variable: "VOLTA_HOME",
				folder: ".volta",
				programs: "bin"
			},
			{
				variable: "FNM_DIR",
				folder: ".local/share/fnm",
				programs: "aliases/default/bin"
			},
			{
				folder: ".fnm",
				programs: "aliases/default/bin"
			},
			{
				variable: "MISE_DATA_DIR",
				folder: ".local/share/mise",
				programs: "shims"
			},
			{
				variable: "ASDF_DATA_DIR",
				folder: ".asdf",
				programs: "shims"
			},
			{
				variable: "N_PREFIX",
				folder: "n",
				programs: "bin"
			},
			{
				folder: ".npm-global",
				programs: "bin"
			},
			{
				folder: ".local",
				programs: "bin"
			}
		];
	}),
	4125: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$t: function() {
				return placeOf;
			},
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
			return (0, _ecosystem_package_version_js__WEBPACK_IMPORTED_MODULE_2__.Xl)(placeOf(settings));
		}
		function placeOf(settings) {
			return {
				script: String(settings.pm_exec_path),
				cwd: String(settings.pm_cwd),
				path: (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.XM)(settings)
			};
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
	810: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			L2: function() {
				return connectionsTo;
			},
			LU: function() {
				return childrenOf;
			},
			OA: function() {
				return descriptorsOf;
			},
			OC: function() {
				return listeningSockets;
			},
			SH: function() {
				return allPids;
			},
			Sb: function() {
				return descendsFrom;
			},
			Wl: function() {
				return descriptorLimitOf;
			},
			_N: function() {
				return statOf;
			},
			_n: function() {
				return isAlive;
			},
			dP: function() {
				return childrenByParent;
			},
			gO: function() {
				return descendantsOf;
			},
			ht: function() {
				return variablesOf;
			},
			l0: function() {
				return commandLineOf;
			},
			mG: function() {
				return controlGroupOf;
			},
			md: function() {
				return processProgram;
			},
			p7: function() {
				return environmentOf;
			},
			pK: function() {
				return connectedPrograms;
			},
			po: function() {
				return processName;
			},
			yS: function() {
				return folderOf;
			},
			zc: function() {
				return holdsLockOn;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		function statOf(pid) {
			let stat = textOf(pid, "stat");
			if (stat === void 0) return;
			let fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
			let [state, parent, started] = [
				fields[0],
				fields[1],
				fields[19]
			];
			if (!state || parent === void 0 || started === void 0) return;
			return {
				state,
				parent: Number(parent),
				started
			};
		}
		function isAlive(pid) {
			if (pid <= 0) return !1;
			try {
				process.kill(pid, 0);
			} catch (error) {
				if (error.code !== "EPERM") return !1;
			}
			return statOf(pid)?.state !== "Z";
		}
		function allPids() {
			return namesIn("/proc").map(Number).filter(Number.isInteger);
		}
		function childrenByParent() {
			let children = new Map();
			for (let pid of allPids()) {
				let stat = statOf(pid);
				if (stat === void 0 || stat.state === "Z") continue;
				children.set(stat.parent, [...children.get(stat.parent) ?? [], pid]);
			}
			return children;
		}
		function childrenOf(pid) {
			let texts = namesIn(`/proc/${pid}/task`).map((thread) => textOf(pid, `task/${thread}/children`));
			if (!texts.some((text) => text !== void 0)) return childrenByParent().get(pid) ?? [];
			return texts.flatMap((text) => (text ?? "").split(" ").filter(Boolean).map(Number)).filter((child) => (statOf(child)?.state ?? "Z") !== "Z");
		}
		function descendantsOf(pid, children = childrenByParent()) {
			let found = [];
			let waiting = [...children.get(pid) ?? []];
			for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
				found.push(next);
				waiting.push(...children.get(next) ?? []);
			}
			return found;
		}
		function descendsFrom(pid, ancestors) {
			for (let each = pid; each > 1; each = statOf(each)?.parent ?? 0) if (ancestors.has(each)) return !0;
			return !1;
		}
		function environmentOf(pid) {
			return (textOf(pid, "environ", "utf8") ?? "").split("\0").filter((one) => one !== "");
		}
		function variablesOf(pid) {
			return new Map(environmentOf(pid).map((line) => {
				let end = line.indexOf("=");
				return end < 0 ? [line, ""] : [line.slice(0, end), line.slice(end + 1)];
			}));
		}
		function commandLineOf(pid) {
			return (textOf(pid, "cmdline", "utf8") ?? "").split("\0").filter((word) => word !== "");
		}
		function processName(pid) {
			return pid === void 0 ? "" : (textOf(pid, "comm", "utf8") ?? "").trim();
		}
		function folderOf(pid) {
			return linkAt(`/proc/${pid}/cwd`);
		}
		function processProgram(pid) {
			return linkAt(`/proc/${pid}/exe`);
		}
		function controlGroupOf(pid) {
			let lines = (textOf(pid, "cgroup", "utf8") ?? "").split("\n");
			let line = lines.find((one) => one.startsWith("0::") && one !== "0::/") ?? lines.find((one) => one.includes("name=systemd:"));
			return line?.slice(line.indexOf(":/") + 1);
		}
		function descriptorsOf(pid) {
			let folder = `/proc/${pid}/fd`;
			try {
				return new Map((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).map((fd) => [fd, linkAt(`${folder}/${fd}`) ?? ""]));
			} catch {
				return;
			}
		}
		function descriptorLimitOf(pid) {
			let soft = /^Max open files\s+(\d+)/m.exec(textOf(pid, "limits", "utf8") ?? "")?.[1];
			return soft === void 0 ? void 0 : Number(soft);
		}
		function holdsLockOn(pid, file) {
			return [...descriptorsOf(pid) ?? []].filter(([, target]) => target === file).some(([fd]) => textOf(pid, `fdinfo/${fd}`)?.includes("FLOCK"));
		}
		function listeningSockets() {
			return socketsIn("0A");
		}
		function connectedPrograms() {
			let ends = socketsIn("01");
			let programs = new Map();
			for (let pid of allPids()) for (let target of descriptorsOf(pid)?.values() ?? []) {
				let port = ends.get(target);
				let program = port === void 0 ? void 0 : textOf(pid, "comm")?.trim();
				port !== void 0 && program !== void 0 && programs.set(port, program);
			}
			return programs;
		}
		function connectionsTo(port) {
			let connections = new Map();
			for (let fields of socketTable()) {
				let [local = "", remote = ""] = [fields[1], fields[2]];
				let state = fields[3] ?? "";
				if ([
					"0A",
					"02",
					"03"
				].includes(state)) continue;
				if (portIn(local) !== port && portIn(remote) !== port) continue;
				let ends = [local, remote].sort().join(" ");
				let open = state === "01" || connections.get(ends)?.open === !0;
				connections.set(ends, {
					ends,
					open
				});
			}
			return [...connections.values()];
		}
		function socketsIn(state) {
			let sockets = new Map();
			for (let fields of socketTable()) fields[3] === state && sockets.set(`socket:[${fields[9]}]`, portIn(fields[1] ?? ""));
			return sockets;
		}
		function socketTable() {
			return ["/proc/net/tcp", "/proc/net/tcp6"].flatMap((table) => (textAt(table) ?? "").split("\n").slice(1)).map((line) => line.trim().split(/\s+/));
		}
		function portIn(end) {
			return Number.parseInt(end.split(":").at(-1) ?? "", 16);
		}
		function textOf(pid, file, encoding) {
			return textAt(`/proc/${pid}/${file}`, encoding);
		}
		function textAt(path, encoding = "latin1") {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readFileSync)(path, encoding);
			} catch {
				return;
			}
		}
		function linkAt(path) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(path);
			} catch {
				return;
			}
		}
		function namesIn(folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
			} catch {
				return [];
			}
		}
	}),
	9452: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { U: function() {
			return withFileLock;
		} });
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5836);
		async function withFileLock(file, timeout, body) {
			let holder = (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.ni)({
				program: "flock",
				args: [
					"--exclusive",
					"--timeout",
					String(timeout),
					file,
					"cat"
				]
			}, {
				stdio: [
					"pipe",
					"pipe",
					"pipe"
				],
				env: { PATH: process.env.PATH }
			});
			let closed = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(holder, "close");
			let said = "";
			holder.stderr?.on("data", (piece) => {
				said += piece;
			});
			holder.stdin?.on("error", () => {});
			holder.stdin?.write("held\n");
			let answered = holder.stdout ? (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(holder.stdout, "data") : closed;
			if (!await Promise.race([answered.then(() => !0), closed.then(() => !1)])) {
				if (holder.exitCode === 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(`The lock ${file} was still held by another process after ${timeout} s.`);
				let code = holder.exitCode ?? holder.signalCode;
				throw Error(`The lock ${file} could not be taken: flock ended with ${code}: ${said.trim()}`);
			}
			try {
				return await body();
			} finally {
				holder.stdin?.end();
				await closed;
			}
		}
	}),
	1517: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			checkInJob: function() {
				return checkInJob;
			},
			jobEnded: function() {
				return jobEnded;
			},
			jobLives: function() {
				return jobLives;
			},
			markJob: function() {
				return markJob;
			},
			runnerGone: function() {
				return runnerGone;
			},
			unmarkJob: function() {
				return unmarkJob;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _proc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(810);
		let markerIn = (folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "pm2-actions-job");
		let jobsOwn = [
			"GITHUB_RUN_ID",
			"GITHUB_JOB",
			"RUNNER_TEMP"
		];
		function checkInJob(env) {
			let missing = ["GITHUB_RUN_ID", "RUNNER_TEMP"].filter((name) => !env[name]);
			if (missing.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`Input "until" is "job-end", but this step is not part of a runner's job (${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set), so nothing would show when that job ends. Use "forever". Nothing was touched.`);
		}
		async function markJob(env) {
			let marker = markerIn(env.RUNNER_TEMP ?? "");
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(marker, "Removed when the job ends: see until in pm2-stop.\n");
			let variables = jobsOwn.flatMap((name) => env[name] ? [`${name}=${env[name]}`] : []);
			return {
				runner: runnerOf(env),
				marker,
				variables
			};
		}
		function unmarkJob(env) {
			env.RUNNER_TEMP && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(markerIn(env.RUNNER_TEMP), { force: !0 });
		}
		async function jobEnded({ runner, marker }) {
			if (runnerGone({ runner })) return !0;
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(marker).then(() => !1, (error) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === "ENOENT");
		}
		function runnerGone({ runner }) {
			return runner !== null && begunAt(runner.pid) !== runner.begun;
		}
		function jobLives({ variables }) {
			return (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__.SH)().some((pid) => {
				let its = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__.p7)(pid);
				return variables.every((variable) => its.includes(variable)) && !belongsToPm2(pid);
			});
		}
		function runnerOf({ GITHUB_RUN_ID: id }) {
			for (let pid = process.ppid; pid > 1; pid = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._N)(pid)?.parent ?? 0) {
				if ((0, _proc_js__WEBPACK_IMPORTED_MODULE_3__.p7)(pid).includes(`GITHUB_RUN_ID=${id}`)) continue;
				let begun = begunAt(pid);
				return begun === void 0 ? null : {
					pid,
					begun
				};
			}
			return null;
		}
		function belongsToPm2(pid) {
			for (let each = pid; each > 1; each = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._N)(each)?.parent ?? 0) if (/^PM2 v\S+: God Daemon/.test((0, _proc_js__WEBPACK_IMPORTED_MODULE_3__.l0)(each).join(" "))) return !0;
			return !1;
		}
		function begunAt(pid) {
			let found = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._N)(pid);
			return found?.state === "Z" ? void 0 : found?.started;
		}
	}),
	7348: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ms: function() {
				return whyUnread;
			},
			e3: function() {
				return writeLease;
			},
			nZ: function() {
				return isDue;
			},
			v9: function() {
				return removeLease;
			},
			xb: function() {
				return makeLeaseDue;
			},
			zR: function() {
				return readLease;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6701);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _job_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1517);
		var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2093);
		let lease = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
			version: valibot__WEBPACK_IMPORTED_MODULE_4__.euz(1),
			id: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			kind: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			holder: _journal_js__WEBPACK_IMPORTED_MODULE_3__.Lm,
			state: valibot__WEBPACK_IMPORTED_MODULE_4__.L5J(),
			job: valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
				runner: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
					pid: valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),
					begun: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
				})),
				marker: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				variables: valibot__WEBPACK_IMPORTED_MODULE_4__.FsL(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()), valibot__WEBPACK_IMPORTED_MODULE_4__.tBZ())
			})
		});
		async function writeLease(files, value) {
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.f8)(files.lease, JSON.stringify(value));
		}
		async function readLease(files) {
			return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__.ym)(files.lease, lease);
		}
		async function whyUnread(files) {
			try {
				let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qC)(files.lease);
				text !== void 0 && (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__.CL)(text, lease, `The lease ${files.lease}`, advice);
				return;
			} catch (error) {
				return (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error);
			}
		}
		let advice = "A stop with until: job-end wrote it, and nothing starts again what that stopped. Look at what runs (pm2 list), start what is missing, and remove that file.";
		async function removeLease(files) {
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qw)(files.lease);
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.vo)(files.lease);
		}
		async function isDue(files) {
			let found = await readLease(files);
			return found !== void 0 && await isOver(found);
		}
		async function isOver({ job }) {
			return await (0, _job_js__WEBPACK_IMPORTED_MODULE_2__.jobEnded)(job) && !(0, _job_js__WEBPACK_IMPORTED_MODULE_2__.jobLives)(job);
		}
		async function makeLeaseDue(files, isDueNow = isOver) {
			let found = await readLease(files);
			if (found === void 0 || !await isDueNow(found)) return !1;
			let { kind, holder: who, state } = found;
			await (0, _journal_js__WEBPACK_IMPORTED_MODULE_3__.fY)(files.journal, {
				version: 1,
				kind,
				holder: who,
				state,
				opening: "A job ended without starting again what it had stopped"
			});
			await removeLease(files);
			return !0;
		}
	}),
	243: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ej: function() {
				return size;
			},
			KN: function() {
				return percent;
			},
			Mj: function() {
				return shortTime;
			},
			ix: function() {
				return megabytes;
			},
			p0: function() {
				return duration;
			},
			qo: function() {
				return clockTime;
			},
			zD: function() {
				return grouped;
			}
		});
		function megabytes(bytes) {
			if (bytes === 0) return "0 MB";
			if (bytes < 1024 ** 2) return `${Math.ceil(bytes / 1024)} KB`;
			if (bytes >= 1024 ** 3) return `${(bytes / 1024 ** 3).toFixed(1)} GB`;
			return `${(bytes / 1024 ** 2).toFixed(+(bytes < 10 * 1024 ** 2))} MB`;
		}
		function size(bytes) {
			let units = [
				"B",
				"kB",
				"MB",
				"GB",
				"TB"
			];
			let index = 0;
			let amount = bytes;
			for (; amount >= 1e3 && index < units.length - 1;) {
				amount /= 1e3;
				index++;
			}
			return `${index === 0 ? amount : amount.toFixed(1)} ${units[index]}`;
		}
		let grouped = (value) => value.toLocaleString("en");
		function percent(share) {
			return `${Math.floor(share * 100)} %`;
		}
		function duration(ms) {
			let seconds = Math.max(0, Math.round(ms / 1e3));
			if (seconds < 120) return `${seconds} s`;
			if (seconds < 7200) return `${Math.round(seconds / 60)} min`;
			if (seconds < 172800) return `${Math.round(seconds / 3600)} h`;
			return `${Math.round(seconds / 86400)} days`;
		}
		function clockTime(ms) {
			if (ms < 59950) return `${(ms / 1e3).toFixed(1)} s`;
			let seconds = Math.round(ms / 1e3);
			let [hours, minutes, rest] = [
				Math.floor(seconds / 3600),
				Math.floor(seconds / 60) % 60,
				seconds % 60
			];
			return `${hours === 0 ? "" : `${hours} h `}${minutes} min ${rest} s`;
		}
		function shortTime(milliseconds) {
			let whole = Math.round(milliseconds);
			return whole < 1e3 ? `${whole} ms` : `${(milliseconds / 1e3).toFixed(1)} s`;
		}
	}),
	3188: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			h: function() {
				return counted;
			},
			p: function() {
				return shortList;
			}
		});
		function counted(count, thing, others = `${thing}${thing.endsWith("s") ? "es" : "s"}`) {
			return `${count} ${count === 1 ? thing : others}`;
		}
		function shortList(names) {
			let shown = names.slice(0, 10).join(", ");
			return names.length > 10 ? `${shown} and ${names.length - 10} more` : shown;
		}
	})
};
