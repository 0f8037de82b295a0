"use strict";
exports.id = 519;
exports.ids = [519];
exports.modules = {
	2342: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Pi: function() {
				return commands;
			},
			pG: function() {
				return expectation;
			},
			NH: function() {
				return hostsAndPorts;
			},
			dz: function() {
				return namespaceName;
			},
			X6: function() {
				return ports;
			},
			EN: function() {
				return fields_threshold;
			},
			DS: function() {
				return urls;
			},
			zo: function() {
				return variableNames;
			}
		});
		var dist = __webpack_require__(7934);
		var errors = __webpack_require__(4873);
		var pattern = __webpack_require__(5410);
		var shown_command = __webpack_require__(8611);
		var health = __webpack_require__(9947);
		var health_tcp = __webpack_require__(553);
		var threshold = __webpack_require__(9382);
		var fields = __webpack_require__(2122);
		let shellsOwn = /[|&;<>`$*?(){}~]|^#/;
		function parseCommand(line) {
			if (line.startsWith("[")) return parseList(line);
			let words = [];
			let rest = line.trim();
			for (; rest !== "";) {
				let piece = /^(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/s.exec(rest)?.[0];
				if (piece === void 0) return { mistake: "a quote is not closed" };
				let bare = piece.replace(/'[^']*'|"(?:[^"\\]|\\.)*"|\\./gs, "");
				let strange = shellsOwn.exec(bare)?.[0];
				if (strange !== void 0) return { mistake: `"${strange}" means something to a shell, and there is none here: quote it, or put the line into a script` };
				words.push(piece.replace(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs, unquoted));
				rest = rest.slice(piece.length).trimStart();
			}
			return commandOf(words);
		}
		function unquoted(_, single, double, escaped) {
			return single ?? double?.replace(/\\(.)/gs, "$1") ?? escaped ?? "";
		}
		function parseList(text) {
			try {
				let words = JSON.parse(text);
				if (Array.isArray(words) && words.every((word) => typeof word == "string")) return commandOf(words);
			} catch {}
			return { mistake: "a line that begins with \"[\" must be a JSON list of strings" };
		}
		function commandOf([program = "", ...args]) {
			if (program === "") return { mistake: "it names no program" };
			if ([program, ...args].some((word) => word.includes("\0"))) return { mistake: "it has a zero byte" };
			return { words: [program, ...args] };
		}
		let namespaceName = () => dist.FsL(dist.YjP("give the namespace that this step may touch, for example production."), dist.z6Y((name) => /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,63}$/u.test(name) && name !== "all" && encodeURIComponent(name).length <= 200 && !/^\d+$/.test(name), "allowed are letters, digits, \".\", \"_\" and \"-\", at most 64 of them (fewer where they are not Latin); \"all\" and numbers are not, since PM2 takes them for something else."));
		let fields_threshold = (fallback) => dist.FsL(dist.lqM(dist.YjP(), fallback), dist.NTK(({ dataset, addIssue, NEVER }) => {
			let parsed = (0, threshold.B7)(dataset.value);
			if (parsed !== void 0) return parsed;
			addIssue({ message: "allowed is a count (\"3\"), a share (\"50%\"), or both (\"3, 50%\")." });
			return NEVER;
		}));
		let urls = () => dist.FsL((0, fields.Mn)(), dist.YOg(dist.FsL(dist.YjP(), dist.z6Y((text) => URL.canParse(text) && /^https?:[^\s,]+$/.test(text), "allowed are http and https URLs, one a line."))));
		let isVariableName = (entry) => /^!?(?:[\w.*?-]|\[[^\]\s=]+\])+$/.test(entry);
		let variableNames = () => dist.FsL((0, fields.p_)(), dist.H0v(({ dataset, addIssue }) => {
			let entries = dataset.typed ? dataset.value : [];
			let wrong = entries.filter((entry) => !isVariableName(entry));
			if (wrong.length > 0) addIssue({ message: `${wrong.map((entry) => JSON.stringify(entry.replace(/=.*/s, "=…"))).join(", ")} cannot be a variable's name; allowed are names without their values, and globs ("APP_*"), separated by commas or lines; "!" excludes.` });
			else if (entries.length > 0) try {
				(0, pattern._u)(entries);
			} catch (error) {
				addIssue({ message: (0, errors.bD)(error) });
			}
		}));
		let commands = () => dist.FsL((0, fields.Mn)(), dist.NTK(({ dataset, addIssue, NEVER }) => {
			let parsed = dataset.value.map((line) => ({
				line,
				...parseCommand(line)
			}));
			for (let one of parsed) "mistake" in one && addIssue({ message: `${JSON.stringify((0, shown_command.Q)(one.line))} cannot be run: ${one.mistake}. Allowed is a program with its arguments, one command a line.` });
			let read = parsed.flatMap((one) => "words" in one ? [one.words] : []);
			if (read.length < parsed.length) return NEVER;
			return read.map(([program, ...args]) => ({
				program,
				args
			}));
		}));
		let expectation = () => dist.FsL(dist.lqM(dist.YjP(), "2xx"), dist.NTK(({ dataset, addIssue, NEVER }) => {
			let parsed = (0, health.WR)(dataset.value);
			if (parsed !== void 0) return parsed;
			addIssue({ message: "allowed is a status (\"204\"), a class (\"2xx\"), or JSON fields that the answer must hold ('{\"status\":\"ok\"}')." });
			return NEVER;
		}));
		let hostsAndPorts = () => dist.FsL((0, fields.p_)(), dist.YOg(dist.FsL(dist.YjP(), dist.z6Y(health_tcp.D, "allowed are a host and a port (127.0.0.1:9000), one a line."))));
		let ports = () => dist.FsL((0, fields.p_)(), dist.YOg(dist.FsL(dist.YjP(), dist.z6Y((word) => /^\d{1,5}$/.test(word) && Number(word) > 0 && Number(word) < 65536, "allowed are port numbers from 1 to 65535."), dist.pdi(Number))));
	}),
	3519: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			D$: function() {
				return changeOptions;
			},
			I1: function() {
				return actingInputs;
			},
			QR: function() {
				return startingInputs;
			},
			fB: function() {
				return waitingInputs;
			},
			oI: function() {
				return exchangingInputs;
			},
			zB: function() {
				return pm2Inputs;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
		var _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2122);
		var _runner_pattern_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3167);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2342);
		let pm2Inputs = {
			"pm2-home": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.mR)(),
			"pm2-path": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), "pm2")
		};
		let actingInputs = {
			...pm2Inputs,
			namespace: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.dz)(),
			"name-pattern": (0, _runner_pattern_fields_js__WEBPACK_IMPORTED_MODULE_0__.T1)("*"),
			"max-affected": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.EN)("100%"),
			"lock-timeout": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.YA)(300),
			"dry-run": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.zM)(!1),
			save: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.zM)(!0)
		};
		let waitingInputs = {
			"ready-timeout": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.YA)(60, 1),
			"stable-seconds": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.YA)(5),
			"health-url": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.DS)(),
			"health-expect": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.pG)(),
			"health-timeout": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.YA)(30, 1),
			"health-tcp": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.NH)(),
			"health-command": valibot__WEBPACK_IMPORTED_MODULE_3__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Pi)(), valibot__WEBPACK_IMPORTED_MODULE_3__.Ru6(1, "allowed is one command; several belong into a script.")),
			"log-lines": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.rD)(50, 0, 1e4),
			"show-logs": (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(["failure", "always"], "failure")
		};
		let exchangingInputs = {
			...waitingInputs,
			drain: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.Yq)(["auto", "off"], "auto")
		};
		let startingInputs = {
			...exchangingInputs,
			ecosystem: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.mR)(),
			"working-directory": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), "."),
			environment: (0, _runner_fields_js__WEBPACK_IMPORTED_MODULE_2__.mR)(),
			"pass-env": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.zo)()
		};
		function changeOptions(inputs) {
			let { healthUrl: urls, healthExpect: expect, healthTimeout: timeout, healthTcp: tcp } = inputs;
			let [command] = inputs.healthCommand;
			return {
				...inputs,
				health: {
					urls,
					tcp,
					command,
					expect,
					timeout
				}
			};
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
		async function proveByCommand({ command, timeout }, workers, log) {
			if (command === void 0) return;
			let asked = workers.filter(({ oneShot, pid }) => !oneShot && pid > 0);
			for (let worker of asked) await proveWorker(command, worker, timeout);
			asked.length > 0 && log.outcome(`${(0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_5__.jU)(asked)((0, _command_shown_command_js__WEBPACK_IMPORTED_MODULE_4__.h)(command))}: exit code 0 for each of ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_9__.h)(asked.length, "worker")}.`);
		}
		async function proveWorker(command, worker, timeout) {
			let wrong = await (0, _until_well_js__WEBPACK_IMPORTED_MODULE_7__.H)(({ deadline }) => askOnce(command, worker, Math.max(1, (deadline - performance.now()) / 1e3)), timeout);
			if (wrong !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.pH(`The health command did not pass for ${worker.name} (id ${worker.id}) within ${timeout} s: ${wrong}`);
		}
		let cannotRun = [126, 127];
		async function askOnce(given, worker, timeout) {
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
				id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()
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
		async function askHealth({ urls, tcp, expect, timeout }, workers, hide, begin = "first") {
			let answered = 0;
			let wrong = await (0, _until_well_js__WEBPACK_IMPORTED_MODULE_3__.H)(async ({ deadline, asked }) => {
				answered = connectionsFor(workers, asked === 0 ? begin : "later");
				return await round(urls, expect, answered, deadline, hide) ?? await connectAll(tcp);
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
			let health = await askHealth(check, workers, (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_0__.jU)(processes), begin);
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
	9382: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B7: function() {
				return parseThreshold;
			},
			Ne: function() {
				return ThresholdExceeded;
			},
			wy: function() {
				return checkThreshold;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3188);
		class ThresholdExceeded extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb {}
		function parseThreshold(text) {
			let count = 0;
			let percent = 0;
			let counts = 0;
			let parts = text.split(",").map((part) => part.trim());
			for (let part of parts) {
				let match = /^(\d{1,6})(%?)$/.exec(part);
				if (!match || match[2] === "" && counts++ > 0) return;
				let amount = Number(match[1]);
				match[2] === "%" ? percent = Math.max(percent, amount) : count = amount;
			}
			return percent > 100 ? void 0 : {
				text,
				count,
				percent
			};
		}
		function allowedBy(threshold, total) {
			return Math.max(threshold.count, Math.ceil(threshold.percent * total / 100));
		}
		function checkThreshold(threshold, { affected, total, verb, input = "max-affected" }) {
			let allowed = allowedBy(threshold, total);
			if (affected.length <= allowed) return;
			throw new ThresholdExceeded(`This step would ${verb} ${affected.length} of the namespace's ${total} processes (${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_1__.p)(affected)}); ${input} is "${threshold.text}", which allows ${allowed}. Nothing was touched. If that many are meant, set ${input} to "${affected.length}" or more.`);
		}
	}),
	3167: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ag: function() {
				return requiredPattern;
			},
			F4: function() {
				return optionalPattern;
			},
			T1: function() {
				return pattern;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5410);
		var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2122);
		let allowed = "allowed are names and globs, \"!\" excludes: \"api-*, !*-dev\".";
		let toPattern = valibot__WEBPACK_IMPORTED_MODULE_0__.NTK(({ dataset, addIssue, NEVER }) => {
			try {
				return (0, _pattern_js__WEBPACK_IMPORTED_MODULE_1__._u)(dataset.value);
			} catch (error) {
				addIssue({ message: `${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)} ${allowed}` });
				return NEVER;
			}
		});
		let pattern = (fallback) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_3__.p_)(fallback), toPattern);
		let optionalPattern = () => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_3__.p_)(), valibot__WEBPACK_IMPORTED_MODULE_0__.NTK(({ dataset, addIssue, NEVER }) => {
			if (dataset.value.length === 0) return;
			let parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()), toPattern), dataset.value);
			if (parsed.success) return parsed.output;
			addIssue({ message: parsed.issues[0].message });
			return NEVER;
		}));
		let requiredPattern = () => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(`name what this step may touch; ${allowed} All of the namespace is "*".`), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(_fields_js__WEBPACK_IMPORTED_MODULE_3__.ry), toPattern);
	})
};
