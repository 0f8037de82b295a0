"use strict";
exports.id = 789;
exports.ids = [789];
exports.modules = {
	2342: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Pi: function() {
				return commands;
			},
			pG: function() {
				return expectation;
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
		var health = __webpack_require__(9947);
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
			let { healthUrl: urls, healthExpect: expect, healthTimeout: timeout } = inputs;
			return {
				...inputs,
				health: {
					urls,
					expect,
					timeout
				}
			};
		}
	}),
	23: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			P: function() {
				return withNamespaceLock;
			},
			S: function() {
				return afterKilledStep;
			}
		});
		var _pm2_daemon_daemon_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3121);
		var _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3550);
		var _recovery_journal_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2093);
		var _recovery_lease_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7348);
		var _recovery_session_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2317);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2494);
		async function withNamespaceLock(wish, body) {
			let { home, namespace, also = [], lockTimeout, env, log, action, kind } = wish;
			let connecting = wish.connecting ?? (() => (0, _pm2_daemon_daemon_js__WEBPACK_IMPORTED_MODULE_0__.N)(home));
			let session = {
				directory: home.locks,
				history: home.history,
				name: namespace,
				also,
				timeout: lockTimeout,
				kind,
				holder: (0, _recovery_journal_js__WEBPACK_IMPORTED_MODULE_2__.Jz)(env, action),
				log
			};
			return (0, _recovery_session_js__WEBPACK_IMPORTED_MODULE_4__.f)(session, async (held) => {
				let daemon = await connecting();
				held.lost.addEventListener("abort", () => daemon?.close());
				try {
					return await body(held, daemon);
				} finally {
					daemon?.close();
				}
			});
		}
		async function afterKilledStep(wish) {
			let { home, namespace, log } = wish;
			await (0, _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_1__.AA)(home);
			let files = (0, _recovery_journal_js__WEBPACK_IMPORTED_MODULE_2__.tY)(home.locks, namespace);
			if (!(await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.$B)(files.journal) || await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.$B)(files.report)) && !await (0, _recovery_lease_js__WEBPACK_IMPORTED_MODULE_3__.nZ)(files)) return;
			if (!wish.dryRun) return withNamespaceLock(wish, async () => {});
			log.warning(`Another step is working on ${namespace}, or was killed while it did; what it left is put right by the next run that is no dry run.`);
		}
	}),
	9947: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			WR: function() {
				return parseExpectation;
			},
			Yj: function() {
				return askHealth;
			},
			jU: function() {
				return hideSecretsOf;
			},
			mt: function() {
				return proveHealthy;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1209);
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
		async function askHealth({ urls, expect, timeout }, workers, hide, begin = "first") {
			let deadline = performance.now() + timeout * 1e3;
			let connections = connectionsFor(workers, begin);
			for (let wait = 100;; wait = Math.min(wait * 2, 2e3)) {
				let wrong = await round(urls, expect, connections, deadline, hide);
				if (wrong === void 0) return { answered: connections };
				if (performance.now() + wait > deadline) return { wrong };
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(wait);
				connections = connectionsFor(workers, "later");
			}
		}
		function hideSecretsOf(processes) {
			return (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__.KB)(processes.flatMap(({ settings }) => (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__.VX)(settings)));
		}
		async function proveHealthy(check, workers, processes, log, begin = "first") {
			let { urls, timeout } = check;
			if (urls.length === 0) return;
			let health = await askHealth(check, workers, hideSecretsOf(processes), begin);
			if ("wrong" in health) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.pH(`The health check did not pass within ${timeout} s: ${health.wrong}.`);
			log.outcome(`${urls.map(shownUrl).join(", ")}: ${health.answered} of ${health.answered} fresh connections answered as expected.`);
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
				return hide((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)) || "the connection failed";
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
		var _phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8498);
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
			throw new ThresholdExceeded(`This step would ${verb} ${affected.length} of the namespace's ${total} processes (${(0, _phrases_js__WEBPACK_IMPORTED_MODULE_1__.p)(affected)}); ${input} is "${threshold.text}", which allows ${allowed}. Nothing was touched. If that many are meant, set ${input} to "${affected.length}" or more.`);
		}
	}),
	2317: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { f: function() {
			return withSession;
		} });
		var external_node_events_ = __webpack_require__(8474);
		var errors = __webpack_require__(4873);
		var whole_file = __webpack_require__(2494);
		var recovery_guard = __webpack_require__(9023);
		var external_node_os_ = __webpack_require__(8161);
		let interruptions = ["SIGINT", "SIGTERM"];
		let held = new Set();
		function endWhenInterrupted(lock) {
			if (held.size === 0) for (let signal of interruptions) process.on(signal, end);
			held.add(lock);
			return () => {
				held.delete(lock);
				if (held.size === 0) for (let signal of interruptions) process.off(signal, end);
			};
		}
		function end(signal) {
			let unsettled = [...held].filter((lock) => lock.unsettled()).map(({ name }) => name);
			let [first] = held;
			first?.log.warning(unsettled.length === 0 ? `Interrupted (${signal}), with nothing to undo.` : `Interrupted (${signal}). What this step had begun is put right by its guard; the next step that takes the lock of ${unsettled.join(" or ")} tells what was done.`);
			process.exit(128 + external_node_os_.constants.signals[signal]);
		}
		var journal = __webpack_require__(2093);
		var start_guard = __webpack_require__(7450);
		async function withSession(options, body) {
			let { directory, name, kind, holder, log } = options;
			await (0, whole_file.qm)(directory);
			let files = (0, journal.tY)(directory, name);
			let guard = (0, start_guard.mC)(options);
			let { output } = guard;
			let exited = (0, external_node_events_.once)(output, "close");
			exited.catch(() => {});
			try {
				await (0, start_guard.bh)(guard, options);
				output.resume();
			} catch (error) {
				guard.orders.end();
				throw error;
			}
			let done = !1;
			let unsettled = !1;
			let released = endWhenInterrupted({
				name,
				unsettled: () => unsettled,
				log
			});
			let loss = new AbortController();
			let lost = exited.then(() => {
				if (done) return;
				let failure = new errors.pH("The guard of this step was killed, so this step stops at once: nothing would undo it, and another run may hold the lock by now. The next run puts things right.");
				loss.abort(failure);
				throw failure;
			});
			lost.catch(() => {});
			try {
				let work = body({
					record: async (state) => {
						loss.signal.throwIfAborted();
						unsettled = !0;
						await (0, journal.fY)(files.journal, {
							version: 1,
							kind,
							holder,
							state
						});
					},
					settle: async () => {
						loss.signal.throwIfAborted();
						await (0, journal.Sw)(files.journal);
						unsettled = !1;
					},
					unsettled: () => unsettled,
					lost: loss.signal
				});
				work.catch(() => {});
				await Promise.race([work, lost]);
				return await work;
			} finally {
				done = !0;
				released();
				guard.orders.end(`${recovery_guard.stepEnded}\n`);
				await exited;
				let report = loss.signal.aborted ? [] : await (0, journal.tL)(files.report);
				if (report.length > 0) {
					(0, start_guard.WU)(report, log);
					await (0, whole_file.qw)(files.report);
				}
			}
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
