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
		var health = __webpack_require__(4222);
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
			return { mistake: "a line that begins with \"[\" is a JSON list of texts, and this is none" };
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
			for (let one of parsed) "mistake" in one && addIssue({ message: `${JSON.stringify(one.line)} cannot be run: ${one.mistake}. Allowed is a program with its arguments, one command a line.` });
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
		let startingInputs = {
			...waitingInputs,
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
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		let maxConnecting = 5e3;
		async function connectOnce(target) {
			let { host, port } = hostAndPort(target);
			for (let made = 0; made < 3; made++) {
				let socket = (0, node_net__WEBPACK_IMPORTED_MODULE_1__.connect)({
					host,
					port
				});
				try {
					let late = new AbortController();
					await Promise.race([(0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(socket, "connect"), (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(maxConnecting, void 0, { signal: late.signal }).then(() => {
						throw Error(`no connection within ${maxConnecting / 1e3} s`);
					})]).finally(() => late.abort());
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
	4222: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Yj: function() {
				return askHealth;
			},
			jU: function() {
				return hideSecretsOf;
			},
			WR: function() {
				return parseExpectation;
			},
			mt: function() {
				return proveHealthy;
			}
		});
		var promises_ = __webpack_require__(8500);
		var errors = __webpack_require__(4873);
		var masking = __webpack_require__(1209);
		var external_node_path_ = __webpack_require__(6760);
		var exec = __webpack_require__(2206);
		var phrases = __webpack_require__(3188);
		async function proveByCommand(command, workers, timeout, log) {
			let asked = workers.filter(({ oneShot, pid }) => !oneShot && pid > 0);
			for (let worker of asked) await proveWorker(command, worker, timeout);
			asked.length > 0 && log.outcome(`${(0, exec.jt)(command)}: exit code 0 for each of ${(0, phrases.h)(asked.length, "worker")}.`);
		}
		async function proveWorker(command, worker, timeout) {
			let deadline = performance.now() + timeout * 1e3;
			for (let wait = 100;; wait = Math.min(wait * 2, 2e3)) {
				let wrong = await askOnce(command, worker, Math.max(1, (deadline - performance.now()) / 1e3));
				if (wrong === void 0) return;
				if (performance.now() + wait > deadline) throw new errors.pH(`The health command did not pass for ${worker.name} (id ${worker.id}) within ${timeout} s: ${wrong}`);
				await (0, promises_.setTimeout)(wait);
			}
		}
		async function askOnce({ program, args }, worker, deadline) {
			let { settings, id, pid, name, instance } = worker;
			let cwd = String(settings.pm_cwd);
			let variables = Object.entries(settings.env ?? {}).filter((entry) => typeof entry[1] == "string");
			let env = {
				PATH: process.env.PATH ?? "",
				...Object.fromEntries(variables),
				...instance === null ? {} : { NODE_APP_INSTANCE: String(instance) },
				WORKER_PID: String(pid),
				WORKER_ID: String(id),
				WORKER_NAME: name
			};
			let hide = (0, masking.KB)((0, masking.VX)(env));
			let command = {
				program: program.includes("/") ? (0, external_node_path_.resolve)(cwd, program) : program,
				args
			};
			try {
				let { exitCode, stdout, stderr } = await (0, exec.g7)(command, {
					env,
					cwd,
					deadline
				});
				if (exitCode === 0) return;
				let said = hide(stderr.trim() || stdout.trim()).slice(-500);
				return `exit code ${exitCode}${said === "" ? ", and it said nothing" : `; it said ${JSON.stringify(said)}`}.`;
			} catch (error) {
				if (error instanceof errors.eb) throw new errors.pH(hide((0, errors.bD)(error)));
				return hide((0, errors.bD)(error));
			}
		}
		var health_tcp = __webpack_require__(553);
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
			let deadline = performance.now() + timeout * 1e3;
			let connections = connectionsFor(workers, begin);
			for (let wait = 100;; wait = Math.min(wait * 2, 2e3)) {
				let wrong = await round(urls, expect, connections, deadline, hide) ?? await connectAll(tcp);
				if (wrong === void 0) return { answered: connections };
				if (performance.now() + wait > deadline) return { wrong };
				await (0, promises_.setTimeout)(wait);
				connections = connectionsFor(workers, "later");
			}
		}
		function hideSecretsOf(processes) {
			return (0, masking.KB)(processes.flatMap(({ settings }) => (0, masking.VX)(settings)));
		}
		async function proveHealthy(check, workers, processes, log, begin = "first") {
			let { urls, tcp, command, timeout } = check;
			urls.length + tcp.length > 0 && await proveAnswering(check, workers, processes, log, begin);
			command !== void 0 && await proveByCommand(command, processes, timeout, log);
		}
		async function proveAnswering(check, workers, processes, log, begin) {
			let { urls, tcp, timeout } = check;
			let health = await askHealth(check, workers, hideSecretsOf(processes), begin);
			if ("wrong" in health) throw new errors.pH(`The health check did not pass within ${timeout} s: ${health.wrong}.`);
			urls.length > 0 && log.outcome(`${urls.map(shownUrl).join(", ")}: ${health.answered} of ${health.answered} fresh connections answered as expected.`);
			tcp.length > 0 && log.outcome(`${tcp.join(", ")}: accepts connections.`);
		}
		async function connectAll(tcp) {
			for (let target of tcp) {
				let wrong = await (0, health_tcp.e)(target);
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
				let why = hide((0, errors.bD)(error)) || "the connection failed";
				return (0, errors.$N)(error) === "ECONNREFUSED" ? `nothing listens there (${why})` : why;
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
