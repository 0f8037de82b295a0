"use strict";
exports.id = 379;
exports.ids = [379];
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
			NP: function() {
				return portPairs;
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
		var fields = __webpack_require__(7404);
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
		let portPairs = () => dist.FsL((0, fields.Mn)(), dist.NTK(({ dataset, addIssue, NEVER }) => {
			let pairs = dataset.value.map((line) => {
				let [, name = "", one, other] = /^(.+?)\s*=\s*(\d{1,5})\s*,\s*(\d{1,5})$/.exec(line) ?? [];
				return {
					line,
					name,
					ports: [Number(one), Number(other)]
				};
			});
			let all = pairs.flatMap(({ ports: both }) => both);
			let wrong = pairs.filter(({ ports: both }) => !both.every((p) => p > 0 && p < 65536));
			for (let { line } of wrong) addIssue({ message: `${JSON.stringify(line)} is not understood. Allowed is an app with its two ports, one app a line: api=3000,3001.` });
			if (wrong.length > 0) return NEVER;
			let names = pairs.map(({ name }) => name);
			if (new Set(all).size === all.length && new Set(names).size === names.length) return new Map(pairs.map(({ name, ports: [one, other] }) => [name, [one, other]]));
			addIssue({ message: "each app and each port may be in it once." });
			return NEVER;
		}));
	}),
	7060: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { $: function() {
			return historyOfHome;
		} });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3550);
		function historyOfHome({ pm2Home, namespace }, env) {
			let target = namespace === void 0 ? {} : { namespace };
			let folder = () => {
				try {
					let home = (0, _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_1__.x$)(pm2Home, env);
					return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(home.path, { throwIfNoEntry: !1 })?.uid === process.getuid?.() ? home.history : void 0;
				} catch {
					return;
				}
			};
			return {
				target,
				folder
			};
		}
	}),
	3519: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B6: function() {
				return overlapInputs;
			},
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
		var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
		var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7404);
		var _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2342);
		let oneCommand = () => valibot__WEBPACK_IMPORTED_MODULE_2__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Pi)(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(1, "allowed is one command; several belong into a script."));
		let pm2Inputs = {
			"pm2-home": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.mR)(),
			"pm2-path": valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), "pm2")
		};
		let actingInputs = {
			...pm2Inputs,
			namespace: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.dz)(),
			"name-pattern": (0, _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_0__.T1)("*"),
			"max-affected": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.EN)("100%"),
			"lock-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(300),
			"dry-run": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.zM)(!1),
			save: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.zM)(!0)
		};
		let waitingInputs = {
			"ready-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(60, 1),
			"stable-seconds": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(5),
			"health-url": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.DS)(),
			"health-expect": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.pG)(),
			"health-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(30, 1),
			"health-tcp": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.NH)(),
			"health-command": oneCommand(),
			"log-lines": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.rD)(50, 0, 1e4),
			"show-logs": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(["failure", "always"], "failure")
		};
		let exchangingInputs = {
			...waitingInputs,
			drain: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(["auto", "off"], "auto")
		};
		let startingInputs = {
			...exchangingInputs,
			ecosystem: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.mR)(),
			"working-directory": valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), "."),
			environment: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.mR)(),
			"pass-env": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.zo)()
		};
		let overlapInputs = {
			overlap: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.NP)(),
			"overlap-variable": valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[A-Za-z_]\w*$/, "allowed is the name of a variable.")), "PORT"),
			"upstream-file": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.mR)(),
			"upstream-check": oneCommand(),
			"upstream-reload": oneCommand(),
			"upstream-url": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.DS)(),
			"drain-seconds": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(10)
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
	7573: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { W: function() {
			return parsedLine;
		} });
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		function parsedLine(schema, line) {
			let json;
			try {
				json = JSON.parse(line);
			} catch {
				return;
			}
			let parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, json);
			return parsed.success ? parsed.output : void 0;
		}
	}),
	144: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I$: function() {
				return readSteps;
			},
			ib: function() {
				return parsedStep;
			},
			l4: function() {
				return waits;
			},
			ng: function() {
				return ownDuration;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
		var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7573);
		var _spool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3772);
		let record = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
			version: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
			id: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			action: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			target: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				namespace: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
				database: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
			}),
			host: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			begun: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			durationMs: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			phases: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				ms: valibot__WEBPACK_IMPORTED_MODULE_1__.aig()
			})),
			result: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			failed: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			dryRun: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			why: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			counts: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
			versions: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())),
			release: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			run: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				number: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				actor: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				workflow: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				url: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
			}),
			repaired: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()))
		});
		let parsedStep = (line) => (0, _line_js__WEBPACK_IMPORTED_MODULE_2__.W)(record, line);
		function readSteps(folder, since) {
			return (0, _spool_js__WEBPACK_IMPORTED_MODULE_0__.qO)(folder, since, parsedStep);
		}
		let waits = {
			lock: "wait",
			delivery: "deliver"
		};
		function ownDuration({ durationMs, phases }) {
			let names = Object.values(waits);
			let waited = phases.filter(({ name }) => names.includes(name));
			return Math.max(0, waited.reduce((rest, { ms }) => rest - ms, durationMs));
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
	4053: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			HN: function() {
				return unjudgedInWords;
			},
			aw: function() {
				return notMet;
			},
			cp: function() {
				return adviceFor;
			},
			dK: function() {
				return judgeNodes;
			},
			vZ: function() {
				return conflictInWords;
			}
		});
		var _wanted_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4538);
		async function judgeNodes(apps, runningNode) {
			return (await Promise.all(apps.map(async (app) => {
				let wanted = await (0, _wanted_js__WEBPACK_IMPORTED_MODULE_0__.R)(app);
				if (wanted.length === 0) return [];
				let runs = await runningNode(app);
				if (runs === void 0) return [];
				return [{
					app,
					runs,
					unmet: await notMet(runs.version, wanted),
					unjudged: await unread(wanted)
				}];
			}))).flat();
		}
		async function unread(wanted) {
			let { validRange } = await semver();
			return wanted.filter(({ range }) => range === void 0 || validRange(range) === null);
		}
		let semver = () => Promise.all([__webpack_require__.e(523), __webpack_require__.e(991)]).then(__webpack_require__.bind(__webpack_require__, 4189));
		async function notMet(version, wanted) {
			if (wanted.length === 0) return [];
			let { satisfies, validRange } = await semver();
			return wanted.filter(({ range }) => range !== void 0 && validRange(range) !== null && !satisfies(version, range, { includePrerelease: !0 }));
		}
		function conflictInWords({ app, runs, unmet }) {
			let words = unmet.map((each) => each.words).join(", ");
			return `${`App ${JSON.stringify(app.name)}: PM2 runs it with Node.js ${runs.version}, that of ${runs.whose}, and ${words} ask${unmet.length === 1 ? "s" : ""} for another.`} ${adviceFor(app)}`;
		}
		function unjudgedInWords({ app, runs, unjudged }) {
			let words = unjudged.map((each) => each.words).join(", ");
			return `App ${JSON.stringify(app.name)}: PM2 runs it with Node.js ${runs.version}. ${words}: not compared with that, since it names no version by itself.`;
		}
		function adviceFor({ cluster }) {
			return cluster ? "In cluster mode an app has the Node.js of PM2's daemon. Renew the daemon with the other one first on PATH (pm2 update, which restarts the apps of every namespace), or run the app in fork mode with the other one's path as its interpreter." : "Give the app the path of such a node as its interpreter.";
		}
	}),
	4538: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { R: function() {
			return wantedNodes;
		} });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _ecosystem_package_version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7434);
		let toolVersions = ".tool-versions";
		async function wantedNodes(place) {
			let own = await (0, _ecosystem_package_version_js__WEBPACK_IMPORTED_MODULE_2__.iP)(place);
			let engines = own?.manifest.engines?.node;
			let pinned = own?.manifest.volta?.node;
			let folders = [...new Set([...own === void 0 ? [] : [own.folder], place.cwd])];
			let files = await Promise.all([
				".nvmrc",
				".node-version",
				toolVersions
			].map((name) => firstOf(folders, name)));
			return [
				...typeof engines == "string" && engines.length <= 100 ? [{
					range: engines,
					words: `engines.node of its package.json (${engines})`,
					binding: !0
				}] : [],
				...typeof pinned == "string" && pinned.length <= 100 ? [{
					range: rangeOf(pinned),
					words: `volta in its package.json (${pinned})`,
					binding: !1
				}] : [],
				...files.flatMap((file) => file ?? [])
			];
		}
		async function firstOf(folders, name) {
			for (let folder of folders) {
				let text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name), "utf8").catch(() => void 0);
				if (text === void 0) continue;
				let line = nameIn(text.replace(/#.*$/gm, ""), name);
				if (line === "" || line.length > 100) return;
				return {
					range: rangeOf(line),
					words: `its ${name} (${line})`,
					binding: !1
				};
			}
		}
		function nameIn(text, name) {
			if (name !== toolVersions) return text.trim().split(/\s/, 1)[0] ?? "";
			return /^\s*node(?:js)?[ \t]+(\S+)/m.exec(text)?.[1] ?? "";
		}
		let longTerm = {
			hydrogen: "18",
			iron: "20",
			jod: "22",
			krypton: "24"
		};
		function rangeOf(line) {
			if (line.startsWith("lts/")) return longTerm[line.slice(4).toLowerCase()];
			return line.length <= 100 && /^[v~^<>=]*\d/.test(line) ? line : void 0;
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
	4169: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
		var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7404);
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
