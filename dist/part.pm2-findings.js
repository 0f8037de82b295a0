"use strict";
exports.id = 545;
exports.ids = [545];
exports.modules = {
	1072: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ko: function() {
				return failOn;
			},
			Cc: function() {
				return failWhereAsked;
			},
			Li: function() {
				return lookingInputs;
			},
			YH: function() {
				return questionOf;
			}
		});
		var dist = __webpack_require__(7934);
		var errors = __webpack_require__(4873);
		var finding = __webpack_require__(8530);
		var rules = __webpack_require__(851);
		let reasons = [...finding.gO, ...rules.a.map(({ id }) => id)];
		function failingFindings(findings, failOn) {
			let mildest = Math.max(...failOn.map((word) => finding.gO.indexOf(word)));
			return findings.filter(({ id, severity }) => failOn.includes(id) || finding.gO.indexOf(severity) <= mildest);
		}
		var fields = __webpack_require__(7404);
		var pattern_fields = __webpack_require__(4169);
		var phrases = __webpack_require__(3188);
		var inputs = __webpack_require__(3519);
		let failOn = () => dist.FsL((0, fields.p_)(), dist.z6Y((words) => words.every((word) => reasons.includes(word)), `allowed are ${reasons.join(", ")}.`));
		let folders = () => dist.FsL((0, fields.p_)(), dist.z6Y((paths) => paths.every((path) => path.startsWith("/")), "allowed are absolute paths."));
		function failWhereAsked({ findings }, words) {
			let found = failingFindings(findings, words);
			if (found.length > 0) throw new errors.pH(`Found, with fail-on "${words.join(", ")}": ${(0, phrases.p)(found.map(({ key }) => key))}.`);
		}
		let lookingInputs = {
			...inputs.zB,
			namespaces: (0, pattern_fields.T1)("*"),
			"name-pattern": (0, pattern_fields.T1)("*"),
			captures: (0, fields.rD)(1, 1, 1e3),
			interval: (0, fields.YA)(5, .1),
			"log-lines": (0, fields.rD)(20, 0, 1e4),
			"scan-directories": folders()
		};
		function questionOf(inputs, home, env) {
			return {
				home,
				chosen: {
					namespaces: inputs.namespaces,
					names: inputs.namePattern
				},
				captures: inputs.captures,
				intervalMs: inputs.interval * 1e3,
				scan: inputs.scanDirectories,
				pm2Path: inputs.pm2Path,
				env
			};
		}
	}),
	1845: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			K: function() {
				return linkOnTheWay;
			},
			U: function() {
				return refuseLinks;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		async function refuseLinks(what, given, env = process.env) {
			let checkout = env.GITHUB_WORKSPACE;
			let link = checkout ? await linkOnTheWay(checkout, given) : void 0;
			if (link !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(`${what}: ${link}`);
		}
		async function linkOnTheWay(root, given) {
			let within = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, given));
			if (within === ".." || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(within)) return;
			let names = within.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
			for (let count = 1; count <= names.length; count++) {
				let path = names.slice(0, count).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
				let found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch((error) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error));
				if (found === "ENOENT") return;
				if (typeof found == "object" && found.isSymbolicLink()) return `${JSON.stringify(path)} is a link in the checkout, and these are not followed. Name what it leads to.`;
			}
		}
	}),
	9694: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { m: function() {
			return groupedBy;
		} });
		function groupedBy(all, keyOf) {
			let groups = new Map();
			for (let one of all) {
				let key = keyOf(one);
				let group = groups.get(key);
				group === void 0 ? groups.set(key, [one]) : group.push(one);
			}
			return groups;
		}
	}),
	8808: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R1: function() {
				return samplesIn;
			},
			WL: function() {
				return parsedSample;
			},
			yl: function() {
				return addSample;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
		var _line_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7573);
		var _spool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3772);
		function isSampled(value) {
			if (typeof value != "object" || !value) return !1;
			let one = value;
			return typeof one.namespace == "string" && typeof one.name == "string" && typeof one.id == "number" && typeof one.status == "string" && typeof one.restarts == "number" && typeof one.memoryBytes == "number" && typeof one.cpuPercent == "number" && (one.openFiles === null || typeof one.openFiles == "number");
		}
		let sample = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
			version: valibot__WEBPACK_IMPORTED_MODULE_4__.euz(1),
			id: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			host: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			begun: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			processes: valibot__WEBPACK_IMPORTED_MODULE_4__.IeY((all) => Array.isArray(all) && all.every(isSampled))
		});
		let kept = {
			days: 30,
			bytes: 256 * 1024 ** 2
		};
		let samplesIn = (history) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(history, "samples");
		async function addSample(history, at, processes) {
			let begun = at.toISOString();
			let added = {
				version: 1,
				id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
				host: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
				begun,
				processes: [...processes]
			};
			await (0, _spool_js__WEBPACK_IMPORTED_MODULE_3__.$1)(samplesIn(history), added, kept);
		}
		let parsedSample = (line) => (0, _line_js__WEBPACK_IMPORTED_MODULE_5__.W)(sample, line);
	}),
	7988: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { B: function() {
			return subscribe;
		} });
		var _daemon_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3121);
		var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8836);
		let lifeTopics = new Set([
			"process:event",
			"process:msg",
			"process:exception"
		]);
		let logTopics = new Set(["log:out", "log:err"]);
		async function subscribe(home, wanted, onEvent = () => {}) {
			let socket = await (0, _daemon_js__WEBPACK_IMPORTED_MODULE_0__.h)(home.pubSocket, home);
			if (socket === void 0) return;
			let seen = [];
			let reader = new _wire_js__WEBPACK_IMPORTED_MODULE_1__.tS();
			socket.on("error", () => {});
			socket.on("data", (piece) => {
				for (let [topicBytes, data] of reader.push(piece)) {
					let topic = String((0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.cR)(topicBytes));
					let isLog = wanted === "all" && logTopics.has(topic) && (data?.length ?? 0) < 262144;
					if (!lifeTopics.has(topic) && !isLog) continue;
					let event = readEvent(topic, (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.cR)(data));
					if (event === void 0) continue;
					isLog || seen.push(event);
					onEvent(event);
				}
			});
			return {
				seen,
				close: () => socket.destroy()
			};
		}
		function readEvent(topic, published) {
			let { process: pm2Process, event, raw, data } = published;
			if (typeof pm2Process?.pm_id != "number") return;
			let text = topic === "process:exception" ? messageIn(data) : data;
			return {
				at: Date.now(),
				topic,
				id: pm2Process.pm_id,
				name: String(pm2Process.name),
				...event === void 0 ? {} : { event },
				...pm2Process.exit_code === void 0 ? {} : { exitCode: pm2Process.exit_code },
				...pm2Process.status === void 0 ? {} : { status: pm2Process.status },
				...pm2Process.pm2_actions?.worker === void 0 ? {} : { worker: pm2Process.pm2_actions.worker },
				...topic === "process:msg" ? { message: raw } : {},
				...typeof text == "string" ? { text } : {}
			};
		}
		function messageIn(data) {
			return typeof data == "object" && data && "message" in data ? data.message : void 0;
		}
	}),
	7267: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { R: function() {
			return tail;
		} });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		async function tail(path, lines, bytes = 65536) {
			let handle;
			try {
				handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
				let found = await handle.stat();
				if (!found.isFile()) return;
				let from = Math.max(0, found.size - bytes);
				let buffer = Buffer.alloc(Math.min(bytes, found.size));
				let { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
				let all = buffer.toString("utf8", 0, bytesRead).split(/\r?\n/);
				all.at(-1) === "" && all.pop();
				let whole = from > 0 && all.length > 1 ? all.slice(1) : all;
				let torn = from > 0 && all.length === 1;
				return {
					lines: whole.slice(-lines),
					torn,
					size: found.size,
					written: found.mtimeMs
				};
			} catch (error) {
				if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === void 0) throw error;
				return;
			} finally {
				await handle?.close();
			}
		}
	}),
	9849: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { h: function() {
			return diagnose;
		} });
		var external_node_os_ = __webpack_require__(8161);
		var errors = __webpack_require__(4873);
		var samples = __webpack_require__(8808);
		var steps = __webpack_require__(144);
		var masking = __webpack_require__(1209);
		var daemon_process = __webpack_require__(4796);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var whole_file = __webpack_require__(7626);
		var generated_entry = __webpack_require__(1375);
		var left_logs = __webpack_require__(8464);
		var external_node_timers_promises_ = __webpack_require__(8500);
		var proc = __webpack_require__(810);
		var events = __webpack_require__(7988);
		var daemon_unlisted = __webpack_require__(6195);
		async function captureProcesses(daemon, { count, intervalMs }) {
			if (daemon === void 0) return {
				captures: [],
				latest: [],
				exits: [],
				unlisted: [],
				lost: null
			};
			let captures = [];
			let latest = [];
			let unlisted = [];
			let lost = null;
			let subscription;
			try {
				count > 1 && (subscription = await (0, events.B)(daemon.home, "lives"));
				let started = performance.now();
				for (let taken = 0; taken < count; taken++) {
					await (0, external_node_timers_promises_.setTimeout)(Math.max(0, started + taken * intervalMs - performance.now()));
					latest = await (0, daemon_process.P9)(daemon);
					captures.push({
						at: Date.now(),
						samples: samplesOf(latest)
					});
				}
				if (latest.some(({ status, pid }) => status === "online" && !(0, proc._n)(pid))) {
					await (0, external_node_timers_promises_.setTimeout)(300);
					latest = await (0, daemon_process.P9)(daemon);
				}
				unlisted = await (0, daemon_unlisted.Em)(daemon);
			} catch (error) {
				lost = (0, errors.bD)(error);
			} finally {
				subscription?.close();
			}
			return {
				captures,
				latest,
				exits: exitsOf(subscription),
				unlisted,
				lost
			};
		}
		function samplesOf(list) {
			return new Map(list.map((pm2Process) => {
				let { pid, status, restarts, memoryBytes, cpuPercent } = pm2Process;
				return [(0, daemon_process.k2)(pm2Process), {
					pid,
					status,
					restarts,
					memoryBytes,
					cpuPercent
				}];
			}));
		}
		function exitsOf(subscription) {
			return (subscription?.seen ?? []).filter(({ event }) => event === "exit").map(({ at, id, exitCode }) => ({
				at,
				id,
				code: exitCode ?? null
			}));
		}
		var tail = __webpack_require__(7267);
		let timed = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d)(?:[+-]\d\d:?\d\d|Z)?: (.*)$/;
		let exited = /App \[.*:(\d+)\] exited with code \[(.*?)\] via signal \[(.*?)\]/;
		let stopping = /Stopping app:.* id:(\d+)/;
		let nothingToStop = /app=.* id=(\d+) does not have a pid$/;
		let complaint = /^PM2 error: /;
		let trouble = /\b(?:ENOENT|EACCES|ENOSPC|EMFILE|ENOMEM)\b|[Uu]ncaught|\b\w*Error: |uv_cwd/;
		let ofApps = /^PM2 log: (?:App \[|Stopping app:)/;
		let routine = [
			nothingToStop,
			/^Error caught while calling pidusage$/,
			/No matching pid found|One of the pids provided is invalid/,
			/\bESRCH\b/,
			/^AXM (?:MONITOR|ACTION) Unknown id /,
			/^\[axm:option:configuration\] /,
			/^Process undefined \? with process id/,
			/\bERR_STREAM_DESTROYED\b|\bEPIPE\b/,
			/^Worker \S+ is already disconnected$/,
			/\bid unknown$/
		];
		async function readDaemonLog(home) {
			let found = await (0, tail.R)((0, external_node_path_.join)(home.path, "pm2.log"), 1e4, 524288);
			return parseDaemonLog(found?.lines ?? [], found?.size ?? 0);
		}
		function parseDaemonLog(lines, size) {
			let exits = [];
			let troubles = [];
			let asked = new Set();
			let at = null;
			let within = !1;
			for (let line of lines) {
				let [, time, text = line] = timed.exec(line) ?? [];
				time !== void 0 && (at = new Date(time).getTime());
				let stop = stopping.exec(text);
				stop && asked.add(Number(stop[1]));
				let unstopped = nothingToStop.exec(text);
				unstopped && asked.delete(Number(unstopped[1]));
				let exit = exited.exec(text);
				if (exit) {
					let id = Number(exit[1]);
					at !== null && exits.push({
						at,
						id,
						code: codeFrom(exit[2]),
						signal: signalFrom(exit[3]),
						asked: asked.delete(id)
					});
				}
				if (time !== void 0) within = complaint.test(text);
				else if (within && /^(?:\s|[{}]|$)/.test(text)) continue;
				isTrouble(text) && troubles.push({
					at,
					line: text
				});
			}
			return {
				size,
				exits,
				troubles
			};
		}
		function isTrouble(line) {
			if (ofApps.test(line)) return !1;
			let said = line.replace(complaint, "");
			return (said !== line || trouble.test(line)) && !routine.some((known) => known.test(said));
		}
		function codeFrom(text) {
			return text !== void 0 && /^\d+$/.test(text) ? Number(text) : null;
		}
		function signalFrom(text) {
			return text === void 0 || text === "SIGINT" ? null : text;
		}
		function readKernel() {
			let children = (0, proc.dP)();
			let listening = (0, proc.OC)();
			let portsAmong = (pids) => {
				let ports = pids.flatMap((pid) => [...(0, proc.OA)(pid)?.values() ?? []]).flatMap((target) => listening.get(target) ?? []);
				return [...new Set(ports)].sort((a, b) => a - b);
			};
			return {
				isPm2: (pid) => /PM2/i.test((0, proc.l0)(pid).join(" ")),
				portsOf: (pid) => portsAmong([pid]),
				of(pid) {
					let state = (0, proc._N)(pid)?.state;
					if (state === void 0 || state === "Z" || state === "X") return dead;
					let cwd = (0, proc.yS)(pid) ?? null;
					return {
						alive: !0,
						cwd,
						cwdGone: cwd?.endsWith(" (deleted)") ?? !1,
						openFiles: (0, proc.OA)(pid)?.size ?? null,
						openFilesLimit: (0, proc.Wl)(pid) ?? null,
						ports: portsAmong([pid, ...(0, proc.gO)(pid, children)])
					};
				},
				groupOf: (pid) => (0, proc.mG)(pid) ?? null
			};
		}
		let dead = {
			alive: !1,
			cwd: null,
			cwdGone: !1,
			openFiles: null,
			openFilesLimit: null,
			ports: []
		};
		var recovery_journal = __webpack_require__(2093);
		async function leftSteps({ locks }) {
			let left = [];
			for (let namespace of await (0, recovery_journal.iJ)(locks)) {
				let { lock, journal } = (0, recovery_journal.tY)(locks, namespace);
				let who = await begunBy(journal);
				if (who === void 0 || await isHeld(lock) !== !1) continue;
				await begunBy(journal) === who && left.push({
					namespace,
					who,
					journal
				});
			}
			return left;
		}
		async function begunBy(journal) {
			return (0, recovery_journal.a0)(journal).then((found) => found && (0, recovery_journal.sG)(found.holder), () => null);
		}
		async function isHeld(file) {
			try {
				let { ino } = await (0, promises_.stat)(file);
				return (await (0, promises_.readFile)("/proc/locks", "utf8")).split("\n").some((line) => / FLOCK .* [\da-f]+:[\da-f]+:(\d+) /.exec(line)?.[1] === `${ino}`) || isHeldByLiving(file);
			} catch {
				return;
			}
		}
		function isHeldByLiving(file) {
			return (0, proc.SH)().some((pid) => (0, proc.zc)(pid, file));
		}
		var external_node_crypto_ = __webpack_require__(7598);
		var dist = __webpack_require__(7934);
		var stored = __webpack_require__(6701);
		let rememberedProcess = dist.Ikc({
			id: dist.aig(),
			name: dist.YjP(),
			namespace: dist.YjP(),
			restarts: dist.aig(),
			ports: dist.FsL(dist.YOg(dist.aig()), dist.tBZ())
		});
		let rememberedRun = dist.Ikc({
			version: dist.euz(1),
			at: dist.aig(),
			processes: dist.YOg(rememberedProcess),
			findings: dist.YOg(dist.YjP())
		});
		function stateFile(home, selection) {
			let hash = (0, external_node_crypto_.createHash)("sha256").update(JSON.stringify(selection)).digest("hex").slice(0, 12);
			return (0, external_node_path_.join)(home.actions, `diagnostics-${hash}.json`);
		}
		async function readRemembered(file) {
			return (0, stored.ym)(file, rememberedRun);
		}
		async function remember(home, file, state) {
			await (0, promises_.lstat)(home.path);
			await (0, whole_file.qm)(home.actions);
			await (0, whole_file.vo)(file);
			await (0, whole_file.f8)(file, `${JSON.stringify(state)}\n`);
		}
		let ecosystemFile = /^(?:ecosystem|pm2|process)(?:\.[\w-]+)*\.(?:[cm]?js|json|ya?ml)$/;
		let skipped = new Set([
			"node_modules",
			"proc",
			"sys",
			"dev"
		]);
		async function findProjects(folders) {
			let projects = [];
			let unread = [];
			let waiting = [...new Set(folders)].map((path) => ({
				path,
				depth: 0
			}));
			let seen = 0;
			for (; seen < 5e3;) {
				let next = waiting[seen];
				if (next === void 0) break;
				seen++;
				let entries = await (0, promises_.readdir)(next.path, { withFileTypes: !0 }).catch((error) => {
					next.depth === 0 && unread.push({
						folder: next.path,
						why: (0, errors.bD)(error)
					});
					return [];
				});
				for (let entry of entries) {
					let path = (0, external_node_path_.join)(next.path, entry.name);
					entry.isFile() && ecosystemFile.test(entry.name) && projects.push(await read(path));
					entry.isDirectory() && !entry.name.startsWith(".") && !skipped.has(entry.name) && next.depth < 6 && waiting.push({
						path,
						depth: next.depth + 1
					});
				}
			}
			projects.sort((a, b) => a.file < b.file ? -1 : 1);
			return {
				projects,
				unread,
				cut: waiting.length > seen
			};
		}
		async function read(file) {
			let text = ((await (0, tail.R)(file, 1e4, 262144))?.lines ?? []).join("\n");
			return {
				file,
				root: rootOf((0, external_node_path_.dirname)(file)),
				names: valuesOf("name", text),
				namespaces: valuesOf("namespace", text)
			};
		}
		function valuesOf(key, text) {
			let quoted = RegExp(`(?<![\\w.$])["']?${key}["']?\\s*:\\s*(["'\`])([^"'\`\\n$]{1,100})\\1`, "g");
			let plain = RegExp(`^[\\s-]*${key}:\\s*([\\w./@-]{1,100})\\s*(?:#.*)?$`, "gm");
			let found = [...text.matchAll(quoted)].map((match) => match[2] ?? "");
			let bare = [...text.matchAll(plain)].map((match) => match[1] ?? "");
			return [...new Set([...found, ...bare])].sort();
		}
		function rootOf(folder) {
			let parent = (0, external_node_path_.dirname)(folder);
			return (0, external_node_path_.basename)(parent) === "releases" ? (0, external_node_path_.dirname)(parent) : folder;
		}
		var daemon_daemon = __webpack_require__(3121);
		var daemon_home = __webpack_require__(3550);
		async function tryConnect(home) {
			let pid = await (0, daemon_home.zV)(home) ?? null;
			let without = (state, why) => ({ reach: {
				state,
				why,
				version: null,
				pid
			} });
			try {
				await (0, daemon_home.AA)(home);
			} catch (error) {
				return without("foreign", (0, errors.bD)(error));
			}
			let daemon;
			try {
				daemon = await (0, daemon_daemon.L)(home);
				if (daemon === void 0) return without("absent", `No PM2 daemon runs for ${home.path}.`);
				let version = await daemon.call("getVersion", {});
				return {
					daemon,
					reach: {
						state: "answers",
						why: "",
						version: String(version),
						pid
					}
				};
			} catch (error) {
				daemon?.close();
				if (error instanceof errors.eb) return without("hangs", error.message);
				return without("hangs", `The PM2 daemon of ${home.path} was lost: ${(0, errors.bD)(error)}`);
			}
		}
		var drain = __webpack_require__(1609);
		async function readSaved(home) {
			let mode = await (0, promises_.stat)(home.dump).then((found) => found.mode & 511, () => null);
			let dump = await parse(home.dump);
			for (let look = 0; dump.state === "broken" && look < 3; look++) {
				await (0, external_node_timers_promises_.setTimeout)(200);
				dump = await parse(home.dump);
			}
			let backupWhole = (await parse(home.dumpBackup)).state === "whole";
			return {
				...dump,
				mode,
				backupWhole
			};
		}
		async function parse(path) {
			let text;
			try {
				text = await (0, whole_file.qC)(path);
			} catch (error) {
				return {
					state: "unreadable",
					why: (0, errors.bD)(error),
					entries: []
				};
			}
			if (text === void 0) return {
				state: "missing",
				why: "",
				entries: []
			};
			try {
				let list = JSON.parse(text);
				if (!Array.isArray(list)) throw Error("it does not hold a list");
				return {
					state: "whole",
					why: "",
					entries: await Promise.all(list.map(readEntry))
				};
			} catch (error) {
				return {
					state: "broken",
					why: `${error instanceof SyntaxError ? "it is not complete JSON" : (0, errors.bD)(error)} (${text.length} characters)`,
					entries: []
				};
			}
		}
		async function readEntry(raw) {
			if (typeof raw != "object" || !raw) throw Error("an entry is not an object");
			let settings = raw;
			let module = (0, drain.U)(settings);
			let lost = module !== void 0 && !await (0, whole_file.$B)(module);
			let entry = {
				name: String(settings.name ?? ""),
				namespace: String(settings.namespace ?? "default"),
				cwd: String(settings.pm_cwd ?? ""),
				script: String(settings.pm_exec_path ?? ""),
				pidFile: String(settings.pm_pid_path ?? ""),
				lostDrainModule: lost ? module : null,
				secretNames: [...new Set((0, masking.XG)(settings))].sort()
			};
			return Object.defineProperty(entry, "settings", { value: settings });
		}
		var package_version = __webpack_require__(7434);
		let serverFolders = (env) => ({
			units: [
				"/etc/systemd/system",
				(0, external_node_path_.join)((0, daemon_home.Ys)(env) ?? "/", ".config/systemd/user"),
				"/etc/init.d"
			],
			crontabs: [
				"/var/spool/cron/crontabs",
				"/var/spool/cron",
				"/etc/cron.d"
			],
			logrotate: ["/etc/logrotate.d"]
		});
		function userName() {
			try {
				return (0, external_node_os_.userInfo)().username;
			} catch {
				return `id ${process.getuid?.()}`;
			}
		}
		async function startupOf(home, folders) {
			let username = userName();
			let ours = (text, path) => /resurrect/.test(text) && (text.includes(home.path) || path.includes(`pm2-${username}`) || path.endsWith(`/${username}`));
			return firstFile([...folders.units, ...folders.crontabs], ours);
		}
		function rotationOf(home, folders) {
			return firstFile(folders.logrotate, (text) => text.includes(home.path) || text.includes(".pm2/"));
		}
		async function firstFile(folders, fits) {
			for (let folder of folders) for (let entry of await (0, promises_.readdir)(folder, { withFileTypes: !0 }).catch(() => [])) {
				if (entry.isDirectory()) continue;
				let path = (0, external_node_path_.join)(folder, entry.name);
				if (fits(await (0, whole_file.qC)(path).catch(() => "") ?? "", path)) return path;
			}
			return null;
		}
		async function installedVersion(program, env) {
			let candidates = program.includes("/") ? [program] : (env.PATH ?? "").split(external_node_path_.delimiter).map((folder) => (0, external_node_path_.join)(folder, program));
			for (let candidate of candidates) {
				let real = await (0, promises_.realpath)(candidate).catch(() => void 0);
				if (real !== void 0) return (0, package_version.Tl)([(0, external_node_path_.dirname)(real)]);
			}
			return null;
		}
		async function disksOf(paths) {
			let disks = new Map();
			for (let path of new Set(paths)) {
				let found = await (0, promises_.stat)(path).catch(() => void 0);
				if (found === void 0 || disks.has(found.dev)) continue;
				let disk = await (0, promises_.statfs)(path).catch(() => void 0);
				if (disk === void 0 || disk.blocks === 0) continue;
				disks.set(found.dev, {
					path,
					used: 1 - disk.bavail / Math.max(1, disk.blocks - disk.bfree + disk.bavail),
					inodesUsed: disk.files === 0 ? 0 : 1 - disk.ffree / disk.files,
					freeBytes: disk.bavail * disk.bsize
				});
			}
			return [...disks.values()];
		}
		var job = __webpack_require__(1517);
		var recovery_lease = __webpack_require__(7348);
		async function stopsOf(home, subjects, now) {
			let stops = new Map();
			let down = new Set(subjects.map(({ process: pm2Process }) => pm2Process.namespace));
			for (let { process: pm2Process } of subjects) pm2Process.pid > 0 && down.delete(pm2Process.namespace);
			if (down.size === 0) return stops;
			let since = new Date(now - 2592e6).toISOString();
			let { records } = await (0, steps.I$)(home.history, since).catch(() => ({ records: [] }));
			for (let { action, target, counts, run, begun } of records) {
				let { namespace } = target;
				if (namespace === void 0 || !down.has(namespace)) continue;
				if (action !== "pm2-stop" || !counts.stopped) continue;
				let { number, actor, workflow } = run;
				let who = (0, recovery_journal.sG)({
					action,
					run: number,
					actor,
					workflow,
					since: begun
				});
				stops.set(namespace, {
					who,
					forJob: !1
				});
			}
			for (let namespace of down) {
				let lease = await (0, recovery_lease.zR)((0, recovery_journal.tY)(home.locks, namespace));
				if (lease === void 0) continue;
				stops.set(namespace, {
					who: (0, recovery_journal.sG)(lease.holder),
					forJob: !await (0, job.jobEnded)(lease.job)
				});
			}
			return stops;
		}
		var subject = __webpack_require__(9262);
		async function collect(question) {
			let { home, chosen } = question;
			let folders = question.folders ?? serverFolders(question.env);
			let file = stateFile(home, [[chosen.namespaces.text], [chosen.names.text]]);
			let readServer = () => Promise.all([
				readSaved(home),
				readRemembered(file),
				installedVersion(question.pm2Path, question.env),
				startupOf(home, folders),
				rotationOf(home, folders),
				findProjects(question.scan)
			]);
			let early = question.captures === 1 ? readServer() : void 0;
			early?.catch(() => {});
			let { reach: reached, daemon } = await tryConnect(home);
			let watched = await captureProcesses(daemon, {
				count: question.captures,
				intervalMs: question.intervalMs
			}).finally(() => daemon?.close());
			let kernel = readKernel();
			let daemonLog = await readDaemonLog(home);
			let subjects = await (0, subject.K)(watched, daemonLog, kernel, reached.pid, chosen);
			let [saved, previous, installed, startup, rotation, scan] = await (early ?? readServer());
			let places = subjects.flatMap(({ cwd, logs }) => [cwd.path, ...logs.map(({ path }) => (0, external_node_path_.dirname)(path))]);
			let evidence = {
				now: Date.now(),
				home,
				reach: reached,
				watched,
				subjects,
				chosen,
				saved,
				daemonLog,
				previous,
				installedVersion: installed,
				startup,
				rotation,
				disks: await disksOf([home.path, ...places]),
				scan,
				daemonSeen: reached.pid !== null && kernel.isPm2(reached.pid),
				daemonGroup: reached.pid === null ? null : kernel.groupOf(reached.pid),
				ownGroup: kernel.groupOf("self"),
				leftSteps: await leftSteps(home),
				stops: await stopsOf(home, subjects, Date.now()),
				leftLogs: await leftOf(home, subjects, chosen),
				ownFolderGone: ownFolderGone(),
				living: reached.state === "answers" ? new Map() : await livingOf(saved, kernel)
			};
			return {
				evidence,
				hide: hider(evidence, question.env),
				stateFile: file
			};
		}
		async function leftOf(home, subjects, chosen) {
			let left = await (0, left_logs.h)(home, subjects.map(({ process: pm2Process }) => pm2Process.settings));
			if (chosen.namespaces.text === "*" && chosen.names.text === "*") return left;
			let apps = subjects.filter((each) => each.chosen).map(({ process: pm2Process }) => (0, generated_entry.b)(pm2Process.name));
			return left.filter(({ app }) => apps.includes(app));
		}
		function ownFolderGone() {
			try {
				process.cwd();
				return !1;
			} catch {
				return !0;
			}
		}
		function hider({ watched, saved }, env) {
			let records = [
				...watched.latest.map(({ settings }) => settings),
				...saved.entries.map(({ settings }) => settings),
				env
			];
			return (0, masking.KB)(records.flatMap(masking.VX));
		}
		async function livingOf({ entries }, kernel) {
			let found = new Map();
			for (let entry of entries) {
				let pid = Number((await readPidFile(entry.pidFile)).trim());
				if (!(pid > 0 && kernel.of(pid).alive)) continue;
				let folder = await (0, promises_.realpath)(entry.cwd).catch(() => entry.cwd);
				kernel.of(pid).cwd === folder && found.set(entry, pid);
			}
			return found;
		}
		async function readPidFile(path) {
			return path.startsWith("/") ? await (0, whole_file.qC)(path).catch(() => "") ?? "" : "";
		}
		var amounts = __webpack_require__(243);
		let explained = new Set([
			"errored",
			"crash-loop",
			"crashed",
			"stopped"
		]);
		let telling = /[Ee]rror|ERROR|[Ee]xception|[Ff]atal|FATAL|[Cc]annot|[Dd]enied|[Rr]efused|[Pp]anic|\bE[A-Z]{4,}\b/;
		let last_words_frame = /^\s*at .+[:(]/;
		async function readLogEnds(subjects, findings, lines, hide) {
			if (lines === 0) return [];
			let order = new Map(findings.flatMap(({ process: pm2Process }, index) => (pm2Process?.ids ?? []).map((id) => [id, index]).reverse()));
			let worstFirst = [...subjects].sort((a, b) => (order.get(a.process.id) ?? Infinity) - (order.get(b.process.id) ?? Infinity) || 0);
			let files = new Map();
			let apps = new Set();
			for (let { process: pm2Process, logs } of worstFirst) {
				let { name, namespace } = pm2Process;
				apps.add(JSON.stringify([namespace, name]));
				if (apps.size > 40) break;
				for (let { kind, path, bytes } of logs) bytes && !files.has(path) && files.set(path, {
					name,
					namespace,
					kind,
					path
				});
			}
			let ends = [...files.values()].map(async (file) => {
				let end = await (0, tail.R)(file.path, lines);
				let shown = end?.lines.map((line) => shortenLine(hide(line), end.torn)) ?? [];
				return {
					...file,
					lines: shown,
					...end === void 0 ? {} : { written: end.written }
				};
			});
			return (await Promise.all(ends)).filter((end) => end.lines.length > 0);
		}
		function shortenLine(line, torn = !1) {
			let left = line.length - 400;
			if (left <= 0) return line;
			if (torn) return `… ${line.slice(-400)}`;
			return `${line.slice(0, 400)} … (${left} more characters)`;
		}
		function withLastWords(findings, ends, subjects) {
			return findings.map((finding) => {
				let { process: pm2Process } = finding;
				if (pm2Process === null || !explained.has(finding.id)) return finding;
				let said = ends.find((end) => end.kind === "error" && end.name === pm2Process.name && end.namespace === pm2Process.namespace);
				let lines = said?.lines.filter((line) => line.trim() !== "" && !last_words_frame.test(line)) ?? [];
				let last = lines.findLast((line) => telling.test(line)) ?? lines.at(-1);
				if (last === void 0) return finding;
				let older = endOf(pm2Process.ids, subjects) - (said?.written ?? Infinity);
				let age = older > 6e4 ? `, last written ${(0, amounts.p0)(older)} before it ended,` : "";
				return {
					...finding,
					evidence: `${finding.evidence} Its error log${age} says: ${last.trim()}`
				};
			});
		}
		function endOf(ids, subjects) {
			let own = subjects.filter(({ process: pm2Process }) => ids.includes(pm2Process.id));
			return Math.max(0, ...own.flatMap(({ exits }) => exits.map(({ at }) => at)));
		}
		var rules = __webpack_require__(851);
		function changesSinceLastRun(evidence, findings) {
			let { previous, reach } = evidence;
			if (previous === void 0) return null;
			let before = new Set(previous.processes.map(label));
			let now = new Set(current(evidence).map(label));
			let keys = new Set(findings.map(({ key }) => key));
			let known = reach.state === "answers" || reach.state === "absent";
			return {
				at: previous.at,
				appeared: known ? [...now].filter((one) => !before.has(one)).sort() : [],
				gone: known ? [...before].filter((one) => !now.has(one)).sort() : [],
				restarted: restarted(previous, current(evidence)),
				newFindings: [...keys].filter((key) => !previous.findings.includes(key)),
				resolvedFindings: previous.findings.filter((key) => !keys.has(key))
			};
		}
		function stateToRemember(evidence, findings) {
			let { previous, reach, now } = evidence;
			return {
				version: 1,
				at: now,
				processes: reach.state === "answers" ? current(evidence) : previous?.processes ?? [],
				findings: findings.map(({ key }) => key)
			};
		}
		function current({ subjects, previous }) {
			let before = new Map(previous?.processes.map((pm2Process) => [entry(pm2Process), pm2Process.ports]));
			return subjects.filter((subject) => subject.chosen).map(({ process: pm2Process, ports }) => {
				let { id, name, namespace, restarts } = pm2Process;
				let remembered = {
					id,
					name,
					namespace,
					restarts
				};
				return {
					...remembered,
					ports: ports.length > 0 ? ports : before.get(entry(remembered)) ?? []
				};
			});
		}
		function restarted({ processes }, now) {
			let before = new Map(processes.map((pm2Process) => [entry(pm2Process), pm2Process.restarts]));
			let grown = new Map();
			for (let pm2Process of now) {
				let by = pm2Process.restarts - (before.get(entry(pm2Process)) ?? pm2Process.restarts);
				by > 0 && grown.set(label(pm2Process), (grown.get(label(pm2Process)) ?? 0) + by);
			}
			return [...grown].map(([pm2Process, by]) => ({
				process: pm2Process,
				by
			}));
		}
		function label({ namespace, name }) {
			return `${namespace}/${name}`;
		}
		function entry({ id, name, namespace }) {
			return JSON.stringify([
				id,
				namespace,
				name
			]);
		}
		let maxEvidence = 2e3;
		async function diagnose(question, logLines, log) {
			let { evidence, hide, stateFile } = await collect(question);
			let subjects = evidence.subjects.filter((subject) => subject.chosen);
			let judged = (0, rules.S)(evidence);
			let logs = await readLogEnds(subjects, judged, logLines, hide);
			let findings = withLastWords(judged, logs, subjects);
			await rememberIfPossible(evidence, findings, stateFile, log);
			let diagnosis = {
				version: 1,
				at: evidence.now,
				host: (0, external_node_os_.hostname)(),
				user: userName(),
				home: question.home.path,
				selection: {
					namespaces: question.chosen.namespaces.text,
					names: question.chosen.names.text
				},
				daemon: {
					...evidence.reach,
					installedVersion: evidence.installedVersion
				},
				healthy: !findings.some(({ severity }) => severity === "error"),
				findings,
				since: changesSinceLastRun(evidence, findings),
				steps: await latestSteps(evidence, question),
				captures: evidence.watched.captures.map(({ at }) => at),
				processes: subjects.map((subject) => diagnosed(subject, evidence)),
				saved: savedApps(evidence),
				logs
			};
			let masked = (0, masking.fI)(diagnosis, hide);
			await sampleIfPossible(evidence, diagnosis, log);
			return {
				...masked,
				findings: masked.findings.map(shortened)
			};
		}
		function shortened(finding) {
			let { evidence } = finding;
			return evidence.length <= maxEvidence ? finding : {
				...finding,
				evidence: `${evidence.slice(0, maxEvidence)} …`
			};
		}
		function diagnosed(subject, { watched }) {
			let { process: pm2Process } = subject;
			let samples = watched.captures.map((capture) => capture.samples.get((0, daemon_process.k2)(pm2Process)));
			return {
				...(0, daemon_process.Qu)(pm2Process),
				mode: pm2Process.mode,
				isModule: pm2Process.isModule,
				unstableRestarts: subject.unstableRestarts,
				cwd: subject.cwd.path,
				script: subject.script.path,
				ports: subject.ports,
				packageVersion: subject.packageVersion,
				openFiles: subject.kernel?.openFiles ?? null,
				logFiles: subject.logs,
				exits: subject.exits,
				memory: samples.map((sample) => sample?.memoryBytes ?? null),
				cpu: samples.map((sample) => sample?.cpuPercent ?? null),
				restartsOver: samples.map((sample) => sample?.restarts ?? null)
			};
		}
		function savedApps({ reach, saved, living }) {
			if (reach.state === "answers") return [];
			return saved.entries.map((entry) => ({
				namespace: entry.namespace,
				name: entry.name,
				pid: living.get(entry) ?? null
			}));
		}
		async function latestSteps({ reach, home, now }, { chosen: { namespaces } }) {
			if (reach.state === "foreign") return [];
			let since = new Date(now - 864e5).toISOString();
			let { records } = await (0, steps.I$)(home.history, since).catch(() => ({ records: [] }));
			return records.filter(({ target: { namespace }, dryRun }) => namespace !== void 0 && !dryRun && namespaces.matches(namespace)).slice(-20).reverse();
		}
		async function sampleIfPossible({ reach, home, now }, { processes }, log) {
			if (reach.state !== "answers") return;
			let sampled = processes.map((pm2Process) => {
				let { namespace, name, id, status, restarts, memoryBytes, cpuPercent, openFiles } = pm2Process;
				return {
					namespace,
					name,
					id,
					status,
					restarts,
					memoryBytes,
					cpuPercent,
					openFiles
				};
			});
			await (0, samples.yl)(home.history, new Date(now), sampled).catch((error) => log.debug(`What this look saw is not in the history: ${(0, errors.bD)(error)}`));
		}
		async function rememberIfPossible(evidence, findings, file, log) {
			if (evidence.reach.state === "foreign") return;
			try {
				await remember(evidence.home, file, stateToRemember(evidence, findings));
			} catch (error) {
				log.debug(`Nothing is remembered for the next run: ${(0, errors.bD)(error)}`);
			}
		}
	}),
	9262: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			K: function() {
				return readSubjects;
			},
			e: function() {
				return choosesApp;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4796);
		var _node_check_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4053);
		var _node_wanted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4538);
		var _start_drain_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1609);
		var _start_template_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1905);
		var _start_worker_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4125);
		function choosesApp({ namespaces, names }, { namespace, name }) {
			return namespaces.matches(namespace) && names.matches(name);
		}
		async function readSubjects(watched, daemonLog, kernel, daemonPid, chosen) {
			let exits = exitsById(watched, daemonLog);
			let shared = daemonPid !== null && watched.latest.some(({ mode }) => mode === "cluster") ? kernel.portsOf(daemonPid) : [];
			let once = memory();
			return Promise.all(watched.latest.filter((pm2Process) => !(0, _start_template_js__WEBPACK_IMPORTED_MODULE_5__.Xe)(pm2Process)).map(async (pm2Process) => {
				let { settings } = pm2Process;
				let cwd = String(settings.pm_cwd ?? "");
				let script = String(settings.pm_exec_path ?? "");
				let facts = pm2Process.pid > 0 ? kernel.of(pm2Process.pid) : null;
				let key = (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.k2)(pm2Process);
				let logs = logFiles(pm2Process);
				let module = (0, _start_drain_js__WEBPACK_IMPORTED_MODULE_4__.U)(settings);
				let [cwdThere, scriptThere, moduleThere, packageVersion, unmetNode, sizes] = await Promise.all([
					once.isThere(cwd),
					once.isThere(script),
					module !== void 0 && once.isThere(module),
					once.version(settings),
					pm2Process.pid > 0 ? once.unmetNode(settings) : [],
					Promise.all(logs.map(({ path }) => once.size(path)))
				]);
				return {
					process: pm2Process,
					chosen: isChosen(pm2Process, chosen),
					unstableRestarts: Number(settings.unstable_restarts ?? 0),
					cwd: {
						path: cwd,
						there: cwdThere
					},
					script: {
						path: script,
						there: scriptThere
					},
					drainModule: module === void 0 ? null : {
						path: module,
						there: moduleThere
					},
					logs: logs.map((log, index) => ({
						...log,
						bytes: sizes[index] ?? null
					})),
					kernel: facts,
					ports: pm2Process.mode === "cluster" ? declaredAmong(pm2Process, shared) : facts?.ports ?? [],
					packageVersion,
					unmetNode,
					samples: watched.captures.flatMap(({ samples }) => samples.get(key) ?? []),
					exits: (exits.get(pm2Process.id) ?? []).filter(({ at }) => at >= (pm2Process.createdAt ?? 0) - 1e3)
				};
			}));
		}
		function isChosen(pm2Process, chosen) {
			if (pm2Process.isModule) return chosen.namespaces.text === "*" && chosen.names.text === "*";
			return choosesApp(chosen, pm2Process);
		}
		function declaredAmong({ settings, pid }, ports) {
			if (pid === 0) return [];
			let declared = Number(settings.PORT);
			return ports.filter((port) => port === declared);
		}
		function logFiles({ settings }) {
			let out = String(settings.pm_out_log_path ?? "");
			let error = String(settings.pm_err_log_path ?? "");
			return [{
				kind: "error",
				path: error
			}, ...out === error ? [] : [{
				kind: "out",
				path: out
			}]].filter(({ path }) => path.startsWith("/") && path !== "/dev/null");
		}
		function exitsById(watched, daemonLog) {
			let byId = new Map();
			let add = (exit) => byId.set(exit.id, [...byId.get(exit.id) ?? [], exit]);
			daemonLog.exits.forEach(add);
			for (let seen of watched.exits) byId.get(seen.id)?.some(({ at, code }) => Math.abs(at - seen.at) < 2500 && code === seen.code) || add({
				...seen,
				signal: null,
				asked: !1
			});
			return byId;
		}
		function placeKey(settings) {
			return JSON.stringify([
				settings.pm_exec_path,
				settings.pm_cwd,
				(0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_1__.XM)(settings)
			]);
		}
		async function unmetNode(settings) {
			let { node_version: version } = settings;
			return typeof version == "string" ? (0, _node_check_js__WEBPACK_IMPORTED_MODULE_2__.aw)(version, await (0, _node_wanted_js__WEBPACK_IMPORTED_MODULE_3__.R)((0, _start_worker_js__WEBPACK_IMPORTED_MODULE_6__.$t)(settings))) : [];
		}
		function memory() {
			let remembered = (read, keyOf) => {
				let known = new Map();
				return (asked) => {
					let key = keyOf(asked);
					let answer = known.get(key) ?? read(asked);
					known.set(key, answer);
					return answer;
				};
			};
			let look = remembered((path) => (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0), String);
			return {
				isThere: async (path) => await look(path) !== void 0,
				size: async (path) => (await look(path))?.size ?? null,
				version: remembered(_start_worker_js__WEBPACK_IMPORTED_MODULE_6__.lx, placeKey),
				unmetNode: remembered(unmetNode, (settings) => `${settings.node_version} ${placeKey(settings)}`)
			};
		}
	}),
	8530: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			DF: function() {
				return mergeFindings;
			},
			FV: function() {
				return chosen;
			},
			Ro: function() {
				return hasStatus;
			},
			eO: function() {
				return known;
			},
			gO: function() {
				return severities;
			},
			iE: function() {
				return isBlind;
			},
			lA: function() {
				return apps;
			}
		});
		let severities = [
			"error",
			"warning",
			"info"
		];
		function chosen({ subjects }) {
			return subjects.filter((subject) => subject.chosen);
		}
		function apps({ subjects }) {
			return subjects.filter(({ process: pm2Process }) => !pm2Process.isModule);
		}
		function isBlind({ daemonSeen, subjects }) {
			let running = subjects.filter(({ kernel }) => kernel !== null);
			return !daemonSeen && running.length > 0 && running.every(({ kernel }) => !kernel?.alive);
		}
		function* known(evidence) {
			let before = new Map(evidence.previous?.processes.map((pm2Process) => [identity(pm2Process), pm2Process]));
			for (let subject of chosen(evidence)) {
				let then = before.get(identity(subject.process));
				then !== void 0 && (yield {
					subject,
					before: then
				});
			}
		}
		function identity(pm2Process) {
			return JSON.stringify([
				pm2Process.id,
				pm2Process.namespace,
				pm2Process.name
			]);
		}
		function hasStatus(status) {
			return ({ process: pm2Process }) => pm2Process.status === status;
		}
		function mergeFindings(findings) {
			let byApp = new Map();
			let whole = [];
			for (let finding of findings) {
				let { process: pm2Process } = finding;
				if (pm2Process === null) {
					whole.push(finding);
					continue;
				}
				let first = byApp.get(finding.key);
				byApp.set(finding.key, first === void 0 ? finding : together(first, finding));
			}
			return [...whole, ...byApp.values()];
		}
		function together(one, other) {
			let ids = [...new Set([...one.process?.ids ?? [], ...other.process?.ids ?? []])];
			let sameProcess = ids.length === one.process?.ids.length;
			let worse = severities.indexOf(one.severity) <= severities.indexOf(other.severity);
			return {
				...one,
				severity: worse ? one.severity : other.severity,
				process: one.process && {
					...one.process,
					ids
				},
				evidence: sameProcess ? `${one.evidence} ${other.evidence}` : one.evidence
			};
		}
	}),
	851: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			S: function() {
				return judge;
			},
			a: function() {
				return rules;
			}
		});
		var finding = __webpack_require__(8530);
		var phrases = __webpack_require__(3188);
		var end_unlisted = __webpack_require__(3295);
		let runnerService = /(?:act_?runner|actions\.runner|gitea|forgejo|github)[^/]*\.service/i;
		let daemonRules = [
			{
				id: "no-daemon",
				severity: "warning",
				*look({ reach, saved, home }) {
					if (reach.state !== "absent") return;
					let missing = saved.entries.map(({ name }) => name);
					yield missing.length === 0 ? {
						evidence: `${reach.why} Nothing is saved there either.`,
						advice: homeAdvice
					} : {
						severity: "error",
						evidence: `${reach.why} Saved, and not running: ${(0, phrases.p)([...new Set(missing)])}.`,
						advice: `Run "pm2 resurrect" as the user who owns ${home.path}, outside of the runner's service.`
					};
				}
			},
			{
				id: "daemon-hangs",
				severity: "error",
				*look({ reach }) {
					reach.state === "hangs" && (yield {
						evidence: reach.why,
						advice: "The apps may still serve. Look at pm2.log in the home and at the daemon with top; ending it with SIGKILL ends its Node.js apps, too, and leaves the others running without a manager."
					});
				}
			},
			{
				id: "daemon-lost",
				severity: "error",
				*look({ watched }) {
					watched.lost !== null && (yield {
						evidence: `The daemon stopped answering after ${(0, phrases.h)(watched.captures.length, "capture")}: ${watched.lost}`,
						advice: "Look at pm2.log in its home: it ended, or it is too busy to answer."
					});
				}
			},
			{
				id: "processes-hidden",
				severity: "warning",
				*look(evidence) {
					evidence.reach.state === "answers" && (0, finding.iE)(evidence) && (yield {
						evidence: "The daemon answers, and the kernel shows neither it nor one of its processes to this step.",
						advice: "This step runs in another container (PID namespace): ports, open files and deleted folders are not known, and paths may not be the server's. Run it on the server itself."
					});
				}
			},
			{
				id: "foreign-home",
				severity: "error",
				*look({ reach }) {
					reach.state === "foreign" && (yield {
						evidence: reach.why,
						advice: "Run the runner as the user who owns the daemon, or correct pm2-home."
					});
				}
			},
			{
				id: "unmanaged-process",
				severity: "error",
				*look({ reach, living }) {
					if (reach.state !== "absent") return;
					for (let [entry, pid] of living) yield {
						about: `${entry.namespace}/${entry.name}`,
						evidence: `${entry.name} of ${entry.namespace} still runs with pid ${pid}, and no daemon manages it.`,
						advice: "End it by hand before the daemon comes back, or its port is taken when it is started a second time."
					};
				}
			},
			{
				id: "unlisted-process",
				severity: "error",
				*look({ watched, chosen: { namespaces, names } }) {
					let asked = watched.unlisted.filter(({ name, namespace }) => namespaces.matches(namespace) && names.matches(name));
					for (let [app, workers] of byApp(asked)) yield {
						about: app,
						evidence: `PM2's daemon has started it, and its list lacks it: ${(0, end_unlisted.kA)(workers)}. It goes on answering, whatever is deployed or stopped.`,
						advice: `No command of PM2 reaches it. pm2-stop ends one that a step of these actions has started; by hand: ${(0, end_unlisted.ph)(workers)}`
					};
				}
			},
			{
				id: "daemon-version-differs",
				severity: "warning",
				*look({ reach, installedVersion }) {
					if (reach.version === null || installedVersion === null) return;
					reach.version !== installedVersion && (yield {
						evidence: `The daemon is PM2 ${reach.version}; the installed program is ${installedVersion}.`,
						advice: "Plan a \"pm2 update\": it restarts every process of every namespace. Until then, the two may misunderstand each other."
					});
				}
			},
			{
				id: "no-startup-unit",
				severity: "warning",
				*look({ startup, reach, home }) {
					startup === null && reach.state === "answers" && (yield {
						evidence: `No systemd unit, init script or crontab was found that resurrects ${home.path}.`,
						advice: "Nothing comes back after a reboot. Run \"pm2 startup\" once and do what it says."
					});
				}
			},
			{
				id: "daemon-in-runner-group",
				severity: "error",
				*look({ daemonGroup, ownGroup }) {
					if (daemonGroup === null || !isRunners(daemonGroup, ownGroup)) return;
					yield {
						evidence: `The daemon lives in the control group ${daemonGroup} of the runner's service.`,
						advice: "A restart of the runner kills it with every app. Start it outside: \"systemd-run --scope --user pm2 resurrect\", or by its startup unit."
					};
				}
			},
			{
				id: "daemon-log-errors",
				severity: "warning",
				*look({ daemonLog, now }) {
					let recent = daemonLog.troubles.filter(({ at }) => at === null || now - at < 864e5);
					let last = recent.at(-1);
					last !== void 0 && (yield {
						evidence: `${(0, phrases.h)(recent.length, "line")} of trouble in pm2.log within a day, the last: ${last.line}`,
						advice: "Read pm2.log around it. ENOENT and uv_cwd mean that a folder, mostly the daemon's own or an app's, was deleted, or that a program is missing; anything uncaught may have restarted the daemon."
					});
				}
			},
			{
				id: "step-unfinished",
				severity: "error",
				*look({ leftSteps, chosen }) {
					for (let { namespace, who, journal } of leftSteps) chosen.namespaces.matches(namespace) && (yield {
						about: namespace,
						evidence: `A step of ${namespace} ended or was killed before it was done, and what it had begun is neither done nor undone: ${who ?? `its journal ${journal} cannot be read`}.`,
						advice: `Run any step of ${namespace} that acts, such as the deploy again: it tries to put that right first, and says why where it cannot. Until then, what runs may be of two releases.`
					});
				}
			},
			{
				id: "own-folder-gone",
				severity: "warning",
				*look({ ownFolderGone }) {
					ownFolderGone && (yield {
						evidence: "The working directory of this step was deleted.",
						advice: "What a step starts from there fails; check out, or set working-directory."
					});
				}
			}
		];
		let homeAdvice = "Is this the right home? Set pm2-home, or run the runner as the user who owns the daemon.";
		function isRunners(daemonGroup, ownGroup) {
			if (runnerService.test(daemonGroup)) return !0;
			let service = daemonGroup.split("/").find((part) => part.endsWith(".service"));
			let usual = service === void 0 || /^(?:pm2|user@)/.test(service);
			return daemonGroup === ownGroup && !usual;
		}
		function byApp(workers) {
			let apps = new Map();
			for (let worker of workers) {
				let app = `${worker.namespace}/${worker.name}`;
				apps.set(app, [...apps.get(app) ?? [], worker]);
			}
			return apps;
		}
		var subject = __webpack_require__(9262);
		let dumpRules = [
			{
				id: "dump-missing",
				severity: "warning",
				*look(evidence) {
					let { saved, reach, home } = evidence;
					saved.state === "missing" && reach.state === "answers" && (0, finding.FV)(evidence).length > 0 && (yield {
						evidence: `${home.dump} does not exist.`,
						advice: "Nothing comes back after a reboot: every deploy with save saves its namespace."
					});
				}
			},
			{
				id: "dump-broken",
				severity: "error",
				*look({ saved, home }) {
					if (saved.state !== "broken" && saved.state !== "unreadable") return;
					yield {
						severity: saved.state === "broken" ? "error" : "warning",
						evidence: `${home.dump} cannot be read: ${saved.why}. Its .bak is ${saved.backupWhole ? "whole" : "not complete either"}.`,
						advice: saved.backupWhole ? `PM2 falls back to ${home.dumpBackup}, which is older. Compare it with what runs, then save.` : "Nothing comes back after a reboot. Check that everything runs that should, then save each namespace."
					};
				}
			},
			{
				id: "dump-readable",
				severity: "warning",
				*look({ saved, home }) {
					saved.mode !== null && saved.mode & 63 && (yield {
						evidence: `${home.dump} has mode ${saved.mode.toString(8)}: other users may read it, and it holds every app's environment.`,
						advice: `chmod 600 ${home.dump} ${home.dumpBackup}; a plain "pm2 save" opens it again, the scoped save of this library does not.`
					});
				}
			},
			{
				id: "dump-differs",
				severity: "warning",
				*look(evidence) {
					evidence.saved.state === "whole" && evidence.reach.state === "answers" && (yield* differences(evidence));
				}
			},
			{
				id: "dump-holds-secrets",
				severity: "info",
				*look(evidence) {
					let holding = evidence.saved.entries.filter((entry) => entry.secretNames.length > 0 && (0, subject.e)(evidence.chosen, entry));
					let variables = [...new Set(holding.flatMap(({ secretNames }) => secretNames))].sort();
					variables.length > 0 && (yield {
						evidence: `Saved in clear text for ${(0, phrases.p)([...new Set(holding.map(({ name }) => name))])}: ${(0, phrases.p)(variables)}.`,
						advice: "Let apps read secrets from a file or a vault. What the environment of a deploying shell held is there, too: pass-env decides what an app gets."
					});
				}
			}
		];
		function* differences(evidence) {
			let counts = new Map();
			let of = ({ namespace, name }) => {
				let key = JSON.stringify([namespace, name]);
				let count = counts.get(key) ?? {
					namespace,
					name,
					runs: 0,
					saved: 0
				};
				counts.set(key, count);
				return count;
			};
			for (let { process: pm2Process } of (0, finding.FV)(evidence)) pm2Process.isModule || of(pm2Process).runs++;
			for (let entry of evidence.saved.entries) (0, subject.e)(evidence.chosen, entry) && of(entry).saved++;
			for (let namespace of new Set([...counts.values()].map((count) => count.namespace))) {
				let ours = [...counts.values()].filter((count) => count.namespace === namespace);
				let lost = ours.filter(({ runs, saved }) => runs > saved).map(({ name }) => name);
				let back = ours.filter(({ runs, saved }) => saved > runs).map(({ name }) => name);
				let parts = [...lost.length > 0 ? [`a reboot would lose ${(0, phrases.p)(lost)}`] : [], ...back.length > 0 ? [`a reboot would bring back ${(0, phrases.p)(back)}`] : []];
				parts.length > 0 && (yield {
					about: namespace,
					evidence: `In namespace ${namespace}, dump.pm2 is out of step with the list: ${parts.join("; ")}.`,
					advice: "Deploy that namespace with save, or restart it with save: only its part is written."
				});
			}
		}
		var amounts = __webpack_require__(243);
		var check = __webpack_require__(4053);
		let footingRules = [
			{
				id: "cwd-gone",
				severity: "error",
				*look(evidence) {
					for (let subject of (0, finding.FV)(evidence)) cwdGone(subject) && (yield {
						subject,
						evidence: `Its working directory ${subject.cwd.path} was deleted${subject.process.pid > 0 ? " while it runs" : ""}.`,
						advice: "Deploy it from a directory that stays: it fails at its next restart, and files that it opens by relative paths are gone already."
					});
				}
			},
			{
				id: "script-gone",
				severity: "error",
				*look(evidence) {
					for (let subject of (0, finding.FV)(evidence)) !subject.script.there && subject.script.path.startsWith("/") && (yield {
						subject,
						evidence: `Its script ${subject.script.path} does not exist.`,
						advice: "Deploy it again: it cannot start any more once it ends."
					});
				}
			},
			{
				id: "drain-module-gone",
				severity: "error",
				*look(evidence) {
					let listed = (0, finding.FV)(evidence);
					let advice = "pm2-restart puts a module into PM2's home again, and writes the dump. Without it no worker of the app starts any more.";
					for (let subject of listed) subject.drainModule?.there === !1 && (yield {
						subject,
						evidence: `Its drain module ${subject.drainModule.path} does not exist.`,
						advice
					});
					for (let entry of evidence.saved.entries) {
						let { name, namespace, lostDrainModule } = entry;
						lostDrainModule !== null && (0, subject.e)(evidence.chosen, entry) && !listed.some((subject) => subject.drainModule?.path === lostDrainModule) && (yield {
							about: `${namespace}/${name}`,
							evidence: `dump.pm2 starts ${name} of ${namespace} with the drain module ${lostDrainModule}, which does not exist: a reboot would not bring it back.`,
							advice
						});
					}
				}
			},
			{
				id: "port-lost",
				severity: "error",
				*look(evidence) {
					let holders = portHolders(evidence);
					for (let { subject, before } of (0, finding.eO)(evidence)) {
						let { process: pm2Process, ports } = subject;
						let settled = (pm2Process.uptimeMs ?? 0) >= 15e3;
						if (pm2Process.status !== "online" || !settled || ports.length > 0) continue;
						if (!subject.kernel?.alive) continue;
						if (before.ports.length === 0) continue;
						let holder = before.ports.map((port) => holders.get(port)).find(Boolean);
						yield {
							subject,
							evidence: `It runs for ${(0, amounts.p0)(pm2Process.uptimeMs ?? 0)} and listens nowhere; before, it listened on ${before.ports.join(", ")}${holder ? `, where ${holder} listens now` : ""}.`,
							advice: "Read its log: it may wait for something that is not there. Then restart it."
						};
					}
				}
			},
			{
				id: "version-differs",
				severity: "warning",
				*look(evidence) {
					for (let subject of (0, finding.FV)(evidence)) {
						let { version, pid } = subject.process;
						let onDisk = subject.packageVersion;
						pid > 0 && version !== null && onDisk !== null && version !== onDisk && (yield {
							subject,
							evidence: `It runs version ${version}; package.json says ${onDisk}.`,
							advice: "The files are newer or older than what runs: deploy or restart it."
						});
					}
				}
			},
			{
				id: "node-differs",
				severity: "warning",
				*look(evidence) {
					for (let subject of (0, finding.FV)(evidence)) {
						let { unmetNode, process: pm2Process } = subject;
						if (unmetNode.length === 0) continue;
						let words = unmetNode.map((wanted) => wanted.words).join(", ");
						yield {
							subject,
							severity: unmetNode.some(({ binding }) => binding) ? "warning" : "info",
							evidence: `It runs with Node.js ${pm2Process.settings.node_version}, and ${words} ask${unmetNode.length === 1 ? "s" : ""} for another.`,
							advice: (0, check.cp)({ cluster: pm2Process.mode === "cluster" })
						};
					}
				}
			}
		];
		function portHolders({ subjects }) {
			return new Map(subjects.flatMap(({ ports, process: pm2Process }) => ports.map((port) => [port, `${pm2Process.name} of ${pm2Process.namespace}`])));
		}
		function cwdGone({ cwd, kernel }) {
			return !cwd.there && cwd.path.startsWith("/") || (kernel?.cwdGone ?? !1);
		}
		var pm2_words = __webpack_require__(2435);
		var words = __webpack_require__(1926);
		let lifeRules = [
			{
				id: "errored",
				severity: "error",
				*look(evidence) {
					for (let subject of (0, finding.FV)(evidence).filter((0, finding.Ro)("errored"))) yield {
						subject,
						evidence: `PM2 gave it up after ${restartsOf(subject)}${lastEnd(subject)}.`,
						advice: "Read its error log, repair the cause, then deploy or restart it; PM2 does not try again."
					};
				}
			},
			{
				id: "stopped",
				severity: "warning",
				*look(evidence) {
					for (let subject of (0, finding.FV)(evidence).filter((0, finding.Ro)("stopped"))) !subject.process.oneShot && !(0, pm2_words.$u)(subject.process.settings) && (yield {
						subject,
						evidence: `It is stopped, though it should run all the time${lastEnd(subject)}.`,
						advice: "Start it with pm2-restart, or delete it if it is no longer wanted."
					});
				}
			},
			{
				id: "crash-loop",
				severity: "error",
				*look(evidence) {
					for (let subject of (0, finding.FV)(evidence)) isLooping(subject, evidence) && (yield {
						subject,
						evidence: crashes(subject, evidence),
						advice: "Read its error log: it starts and dies again and again. Roll back, or stop it until it is repaired."
					});
				}
			},
			{
				id: "crashed",
				severity: "warning",
				*look(evidence) {
					for (let subject of (0, finding.FV)(evidence)) hasCrashed(subject, evidence) && (yield {
						subject,
						evidence: crashes(subject, evidence),
						advice: "Read its error log: it says why it died."
					});
				}
			},
			{
				id: "restarts-growing",
				severity: "warning",
				*look(evidence) {
					for (let { subject, before, since } of restartedSince(evidence)) yield {
						subject,
						evidence: `${restartsOf(subject)}, ${before} at the previous run ${(0, amounts.p0)(since)} ago.`,
						advice: "Restarts by deployments are counted, too; if there were none, its error log says why it died."
					};
				}
			},
			{
				id: "pid-dead",
				severity: "error",
				*look(evidence) {
					if ((0, finding.iE)(evidence)) return;
					for (let subject of (0, finding.FV)(evidence).filter((0, finding.Ro)("online"))) !subject.kernel?.alive && !isLooping(subject, evidence) && (yield {
						subject,
						evidence: `PM2 says online, but no process with pid ${subject.process.pid} lives.`,
						advice: "Restart it: PM2 has lost track of it and will not start it by itself."
					});
				}
			}
		];
		function restartsOf({ process: pm2Process }) {
			return (0, phrases.h)(pm2Process.restarts, "restart");
		}
		function lastEnd({ exits }) {
			let last = exits.at(-1);
			return last === void 0 ? "" : `; it last ended with ${(0, words.K)(last)}`;
		}
		function recentCrashes({ exits, process: pm2Process }, { now }) {
			return exits.filter(({ at, asked, code }) => !asked && now - at < 6e5 && !(pm2Process.oneShot && code === 0));
		}
		function isLooping(subject, evidence) {
			let { status } = subject.process;
			if (status === "errored" || status === "stopped") return !1;
			return status === "waiting restart" || recentCrashes(subject, evidence).length >= 3;
		}
		function hasCrashed(subject, evidence) {
			if (subject.process.status === "errored" || isLooping(subject, evidence)) return !1;
			return recentCrashes(subject, evidence).length > 0;
		}
		function crashes(subject, evidence) {
			let recent = recentCrashes(subject, evidence);
			let [first, last] = [recent[0], recent.at(-1)];
			let started = evidence.watched.captures[0]?.at ?? evidence.now;
			let during = recent.filter(({ at }) => at >= started).length;
			let watched = evidence.watched.captures.length > 1 ? `, ${during} of them during the captures` : "";
			let times = recent.length === 1 ? "once" : `${recent.length} times`;
			let how = [...new Set(recent.map(words.K))].join(", ");
			if (first === void 0 || last === void 0) return `PM2 waits longer and longer before it starts it again (${subject.process.status}).`;
			return `It ended ${times} within ${(0, amounts.p0)(evidence.now - first.at)}${watched} (${how}); ${restartsOf(subject)} in all, ${subject.unstableRestarts} of them in a row soon after its start.`;
		}
		function* restartedSince(evidence) {
			let since = evidence.now - (evidence.previous?.at ?? 0);
			for (let { subject, before } of (0, finding.eO)(evidence)) subject.process.restarts - before.restarts >= 3 && !isLooping(subject, evidence) && (yield {
				subject,
				before: before.restarts,
				since
			});
		}
		let namespaceRules = [{
			id: "namespace-down",
			severity: "error",
			*look(evidence) {
				for (let [namespace, wanted] of downNamespaces(evidence)) {
					let stop = evidence.stops.get(namespace);
					let names = [...new Set(wanted.map(({ process: pm2Process }) => pm2Process.name))];
					let who = stop === void 0 ? "no step of these actions that is known" : stop.who;
					yield {
						about: namespace,
						...stop?.forJob ? { severity: "warning" } : {},
						evidence: `Nothing of ${namespace} runs that should: ${(0, phrases.p)(names)} (${(0, phrases.h)(wanted.length, "process")}). Stopped by ${who}${stop?.forJob ? "; that job goes on, and they are started again when it ends" : ""}.`,
						advice: stop?.forJob ? "Nothing, while that job works." : "Start it with pm2-deploy, or with pm2-restart. If it is down for good, delete it, or save it as stopped (pm2-stop with save)."
					};
				}
			}
		}];
		function* downNamespaces(evidence) {
			let asked = (0, finding.lA)(evidence).filter(({ chosen }) => chosen);
			for (let namespace of new Set(asked.map(({ process: pm2Process }) => pm2Process.namespace))) {
				let wanted = (0, finding.lA)(evidence).filter(({ process: pm2Process }) => pm2Process.namespace === namespace).filter((subject) => shouldRun(subject, evidence));
				let stopped = wanted.filter(({ process: pm2Process }) => pm2Process.status === "stopped");
				let isDown = wanted.every(({ process: pm2Process }) => ["stopped", "errored"].includes(pm2Process.status));
				stopped.length > 0 && isDown && (yield [namespace, wanted]);
			}
		}
		function shouldRun({ process: pm2Process }, { saved }) {
			if (pm2Process.oneShot || (0, pm2_words.$u)(pm2Process.settings)) return !1;
			let { name, namespace } = pm2Process;
			return saved.entries.find((e) => e.name === name && e.namespace === namespace)?.settings.status !== "stopped";
		}
		var groups = __webpack_require__(9694);
		let neighbourRules = [
			{
				id: "no-namespace",
				severity: "warning",
				*look(evidence) {
					let bare = (0, finding.FV)(evidence).filter(({ process: pm2Process }) => pm2Process.namespace === "default" && !pm2Process.isModule);
					bare.length > 0 && (yield {
						evidence: `${(0, phrases.h)(bare.length, "process")} ${bare.length === 1 ? "has" : "have"} no namespace (PM2 calls it default): ${(0, phrases.p)(names(bare))}.`,
						advice: "Nothing tells whose they are. Move them with pm2-migrate-namespace."
					});
				}
			},
			{
				id: "name-in-two-namespaces",
				severity: "info",
				*look(evidence) {
					for (let [name, group] of (0, groups.m)((0, finding.lA)(evidence), ({ process: pm2Process }) => pm2Process.name)) {
						let namespaces = namespacesOf(group);
						namespaces.length > 1 && group.some((subject) => subject.chosen) && (yield {
							about: name,
							evidence: `${name} exists in the namespaces ${namespaces.join(", ")}.`,
							advice: `A plain "pm2 restart ${name}" acts on all of them; use the steps of this library, or different names.`
						});
					}
				}
			},
			{
				id: "shared-cwd",
				severity: "warning",
				*look(evidence) {
					for (let [cwd, group] of (0, groups.m)((0, finding.lA)(evidence), (subject) => subject.cwd.path)) namespacesOf(group).length > 1 && group.some((subject) => subject.chosen) && (yield {
						about: cwd,
						evidence: `${(0, phrases.p)(labels(group))} run from the same folder ${cwd}.`,
						advice: "A deployment of one namespace changes the files of the other: give each a directory of its own."
					});
				}
			},
			{
				id: "shared-port",
				severity: "warning",
				*look(evidence) {
					for (let [port, group] of groupedByPort((0, finding.lA)(evidence))) {
						let owners = labels(group);
						let namespaces = namespacesOf(group);
						if (owners.length < 2 || !group.some((subject) => subject.chosen)) continue;
						yield {
							about: String(port),
							severity: namespaces.length > 1 ? "error" : "warning",
							evidence: `Port ${port} is shared by ${(0, phrases.p)(owners)}.`,
							advice: "Requests of one are answered by the other: give each a port of its own."
						};
					}
				}
			},
			{
				id: "name-claimed-elsewhere",
				severity: "warning",
				*look(evidence) {
					for (let project of evidence.scan.projects) {
						let taken = (0, finding.FV)(evidence).filter(({ process: pm2Process, cwd }) => project.names.includes(pm2Process.name) && (project.namespaces.length === 0 || project.namespaces.includes(pm2Process.namespace)) && !within(cwd.path, project.root));
						taken.length > 0 && (yield {
							about: project.file,
							evidence: `${project.file} claims ${(0, phrases.p)(names(taken))}, which run from ${(0, phrases.p)([...new Set(taken.map(({ cwd }) => cwd.path))])}.`,
							advice: "Two projects use one name: whoever starts the file last takes the other's process. Rename one, or give it a namespace."
						});
					}
				}
			},
			{
				id: "namespace-claimed-twice",
				severity: "warning",
				*look({ scan: { projects }, chosen: { namespaces } }) {
					let roots = new Map();
					for (let project of projects) for (let namespace of project.namespaces.filter(namespaces.matches)) roots.set(namespace, (roots.get(namespace) ?? new Set()).add(project.root));
					for (let [namespace, folders] of roots) folders.size > 1 && (yield {
						about: namespace,
						evidence: `The namespace ${namespace} is claimed by ${(0, phrases.p)([...folders])}.`,
						advice: "Each counts as foreign to nobody: a threshold or prune of one project takes the other's processes in."
					});
				}
			}
		];
		function groupedByPort(subjects) {
			let groups = new Map();
			for (let subject of subjects) for (let port of subject.ports) groups.set(port, [...groups.get(port) ?? [], subject]);
			return groups;
		}
		function namespacesOf(group) {
			return [...new Set(group.map(({ process: pm2Process }) => pm2Process.namespace))].sort();
		}
		function names(group) {
			return [...new Set(group.map(({ process: pm2Process }) => pm2Process.name))];
		}
		function labels(group) {
			return [...new Set(group.map(({ process: pm2Process }) => `${pm2Process.name} of ${pm2Process.namespace}`))];
		}
		function within(path, folder) {
			return path === folder || path.startsWith(`${folder}/`);
		}
		var pattern = __webpack_require__(5410);
		let questionRules = [{
			id: "nothing-selected",
			severity: "error",
			*look(evidence) {
				if (evidence.watched.captures.length === 0) return;
				(0, finding.FV)(evidence).length === 0 ? yield nothing(evidence) : yield* misspelt(evidence);
			}
		}, {
			id: "scan-incomplete",
			severity: "warning",
			*look({ scan }) {
				for (let { folder, why } of scan.unread) yield {
					about: folder,
					evidence: `scan-directories names ${folder}, which cannot be read: ${why}.`,
					advice: "Correct scan-directories, or find out where the folder went: no project in there was compared."
				};
				scan.cut && (yield {
					evidence: `There are more folders below scan-directories than are looked at; ${(0, phrases.h)(scan.projects.length, "ecosystem file")} found.`,
					advice: "Name the folders of the projects themselves."
				});
			}
		}];
		function nothing(evidence) {
			let { namespaces, names } = evidence.chosen;
			let all = (0, finding.lA)(evidence);
			if (all.length === 0) return {
				severity: evidence.saved.entries.length > 0 ? "error" : "warning",
				evidence: "The daemon runs, and its list holds no process.",
				advice: evidence.saved.entries.length > 0 ? "dump.pm2 holds what should run (see dump-differs): \"pm2 resurrect\" starts it." : "Deploy what should run here, or check that this is the right home."
			};
			let ofThese = all.filter(({ process: pm2Process }) => namespaces.matches(pm2Process.namespace));
			return {
				evidence: `Of ${(0, phrases.h)(all.length, "process")}, none is selected by the namespaces "${namespaces.text}" and the names "${names.text}". ` + (ofThese.length > 0 ? namesAmong(ofThese) : namespacesAmong(all)),
				advice: `Nothing was looked at. ${ofThese.length > 0 ? "Correct name-pattern" : "Correct namespaces"}, or find out where the processes went.`
			};
		}
		function* misspelt(evidence) {
			let { namespaces, names } = evidence.chosen;
			let all = (0, finding.lA)(evidence);
			for (let entry of namespaces.idle(all.map(({ process: pm2Process }) => pm2Process.namespace))) yield {
				about: `namespaces ${entry}`,
				severity: severityOf(entry),
				evidence: `The entry "${entry}" of namespaces selects no process. ${namespacesAmong(all)}`,
				advice: "Correct namespaces, or find out where the processes went."
			};
			let ofThese = all.filter(({ process: pm2Process }) => namespaces.matches(pm2Process.namespace));
			for (let entry of names.idle(ofThese.map(({ process: pm2Process }) => pm2Process.name))) yield {
				about: `name-pattern ${entry}`,
				severity: severityOf(entry),
				evidence: `The entry "${entry}" of name-pattern selects no process. ${namesAmong(ofThese)}`,
				advice: "Correct name-pattern, or find out where the processes went."
			};
		}
		function severityOf(entry) {
			return (0, pattern.ac)(entry) ? "error" : "warning";
		}
		function namespacesAmong(subjects) {
			return `There are the namespaces ${tally(subjects.map(({ process: pm2Process }) => pm2Process.namespace))}.`;
		}
		function namesAmong(subjects) {
			return `There are the names ${tally(subjects.map(({ process: pm2Process }) => pm2Process.name))}.`;
		}
		function tally(words) {
			let counts = new Map();
			for (let word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
			return (0, phrases.p)([...counts].sort(([a], [b]) => a < b ? -1 : 1).map(([w, n]) => `${w} (${n})`));
		}
		let largeLog = 100 * 1024 ** 2;
		let serverRules = [
			{
				id: "disk-nearly-full",
				severity: "warning",
				*look({ disks }) {
					for (let { path, used, inodesUsed, freeBytes } of disks) {
						let most = Math.max(used, inodesUsed);
						if (most < .9) continue;
						yield {
							about: path,
							severity: most >= .97 ? "error" : "warning",
							evidence: inodesUsed > used ? `${(0, amounts.KN)(inodesUsed)} of the inodes are used on the disk of ${path}.` : `${(0, amounts.KN)(used)} of the disk of ${path} is used, ${(0, amounts.ix)(freeBytes)} are free.`,
							advice: "A full disk stops logs, saves and deployments. Rotate logs, remove old releases and backups."
						};
					}
				}
			},
			{
				id: "no-log-rotation",
				severity: "info",
				*look({ rotation, subjects, reach }) {
					let module = subjects.some(({ process: pm2Process }) => pm2Process.isModule && pm2Process.name === "pm2-logrotate");
					reach.state === "answers" && rotation === null && !module && (yield {
						evidence: "Neither the module pm2-logrotate nor a file of logrotate rotates these logs.",
						advice: "Logs grow until the disk is full. Run \"pm2 install pm2-logrotate\" once."
					});
				}
			},
			{
				id: "log-large",
				severity: "warning",
				*look(evidence) {
					let told = new Set();
					for (let subject of (0, finding.FV)(evidence)) for (let { path, bytes } of subject.logs) {
						if (bytes === null || bytes < largeLog || told.has(path)) continue;
						told.add(path);
						yield {
							subject,
							evidence: `${path} has ${(0, amounts.ix)(bytes)}.`,
							advice: "Rotate it; to empty it now: truncate -s 0, not rm, since PM2 keeps it open."
						};
					}
					evidence.daemonLog.size >= largeLog && (yield {
						about: "pm2.log",
						evidence: `pm2.log has ${(0, amounts.ix)(evidence.daemonLog.size)}.`,
						advice: `Empty it with: truncate -s 0 ${evidence.home.path}/pm2.log`
					});
				}
			},
			{
				id: "log-files-left",
				severity: "info",
				*look({ leftLogs, reach, home, now }) {
					if (reach.state !== "answers" || leftLogs.length === 0) return;
					let bytes = leftLogs.reduce((sum, log) => sum + log.bytes, 0);
					let apps = [...new Set(leftLogs.map(({ app }) => app))].map((app) => `${app} ${leftLogs.filter((log) => log.app === app).length}`);
					let newest = now - Math.max(...leftLogs.map(({ written }) => written));
					yield {
						evidence: `${(0, phrases.h)(leftLogs.length, "log file")} in ${home.path}/logs with ${(0, amounts.ix)(bytes)} in all ${leftLogs.length === 1 ? "belongs" : "belong"} to no process of PM2's list: ${(0, phrases.p)(apps)}. The newest was written ${(0, amounts.p0)(newest)} ago.`,
						advice: `Nothing rotates them. Keep what you may need, then remove them: rm ${home.path}/logs/<name>-out-<number>.log. pm2-deploy keeps the newest 10 of each app that it exchanges.`
					};
				}
			}
		];
		let minGrowthBytes = 10 * 1024 ** 2;
		let usageRules = [{
			id: "memory-growing",
			severity: "warning",
			*look(evidence) {
				for (let subject of (0, finding.FV)(evidence)) yield* memoryGrowth(subject, evidence);
			}
		}, {
			id: "descriptors-nearly-used",
			severity: "warning",
			*look(evidence) {
				for (let subject of (0, finding.FV)(evidence)) {
					let { openFiles, openFilesLimit } = subject.kernel ?? {};
					if (!openFiles || !openFilesLimit || openFiles < .8 * openFilesLimit) continue;
					yield {
						subject,
						severity: openFiles >= .95 * openFilesLimit ? "error" : "warning",
						evidence: `${openFiles} of ${openFilesLimit} file descriptors are open (${(0, amounts.KN)(openFiles / openFilesLimit)}).`,
						advice: "It fails with EMFILE when they are used up: look for connections or files that are not closed, or raise the limit (ulimit -n)."
					};
				}
			}
		}];
		function* memoryGrowth(subject, { watched }) {
			let { pid } = subject.process;
			let life = subject.samples.filter((sample) => sample.pid === pid && pid > 0);
			if (life.length < 6) return;
			let memory = life.map(({ memoryBytes }) => memoryBytes);
			let third = Math.floor(memory.length / 3);
			let [from, to] = [median(memory.slice(0, third)), median(memory.slice(-third))];
			let middle = median(memory.slice(third, -third));
			if (to - from < minGrowthBytes || to < from * 1.2) return;
			if (middle <= from || middle >= to) return;
			let first = watched.captures[0]?.at ?? 0;
			let last = watched.captures.at(-1)?.at ?? 0;
			yield {
				subject,
				evidence: `Its memory grew from ${(0, amounts.ix)(from)} to ${(0, amounts.ix)(to)} within ${(0, amounts.p0)(last - first)}.`,
				advice: "Watch it for longer (more captures); if it goes on, it leaks: set max_memory_restart as a net, and take a heap snapshot."
			};
		}
		function median(values) {
			return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
		}
		let rules = [
			...lifeRules,
			...namespaceRules,
			...footingRules,
			...usageRules,
			...daemonRules,
			...dumpRules,
			...serverRules,
			...neighbourRules,
			...questionRules
		];
		function judge(evidence) {
			let findings = rules.flatMap((rule) => [...rule.look(evidence)].map((found) => rules_finding(rule, found)));
			return (0, finding.DF)(findings).sort((a, b) => finding.gO.indexOf(a.severity) - finding.gO.indexOf(b.severity));
		}
		function rules_finding({ id, severity }, found) {
			let pm2Process = found.subject?.process;
			return {
				id,
				severity: found.severity ?? severity,
				key: [id, pm2Process ? `${pm2Process.namespace}/${pm2Process.name}` : found.about].filter(Boolean).join(" "),
				process: pm2Process ? {
					name: pm2Process.name,
					namespace: pm2Process.namespace,
					ids: [pm2Process.id]
				} : null,
				evidence: found.evidence,
				advice: found.advice
			};
		}
	}),
	1926: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { K: function() {
			return ending;
		} });
		function ending({ code, signal }) {
			if (signal !== null) return signal;
			return code === null ? "an unknown exit code" : `exit code ${code}`;
		}
	}),
	1609: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			U: function() {
				return drainModuleOf;
			},
			h: function() {
				return withDrain;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2280);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3188);
		let preload = "--require=";
		let usualKillTimeout = 1600;
		let foreignUser = ["uid", "gid"];
		let permission = /^--(?:experimental-)?permission\b/;
		let readEarly = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, _program_js__WEBPACK_IMPORTED_MODULE_4__.D)("drain.cjs")) ? readModule() : void 0;
		function readModule() {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, _program_js__WEBPACK_IMPORTED_MODULE_4__.D)("drain.cjs"), "utf8");
		}
		async function withDrain(definitions, drain, home, log) {
			let plain = [...definitions].map(([name, it]) => [name, withoutModule(it)]);
			if (drain === "off") return new Map(plain);
			let clustered = plain.filter(([, { exec_mode }]) => exec_mode === "cluster_mode");
			let drained = clustered.filter(([, definition]) => !isBarred(definition));
			nameUndrained(clustered, drained, log);
			if (drained.length === 0) return new Map(plain);
			let path = await placeModule(home);
			let draining = drained.map(([name, it]) => [name, {
				...it,
				node_args: [`${preload}${path}`, ...nodeArgs(it)]
			}]);
			return new Map([...plain, ...draining]);
		}
		function nameUndrained(clustered, drained, log) {
			let names = (some) => (0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__.p)(some.map(([name]) => name));
			let barred = clustered.filter((app) => !drained.includes(app));
			barred.length > 0 && log.info(`${names(barred)}: started without drain, since a uid, a gid or Node.js's permissions could keep a worker from reading its module.`);
			let hurried = drained.filter(([, { kill_timeout: given }]) => Number(given) < usualKillTimeout);
			hurried.length > 0 && log.info(`${names(hurried)}: kill_timeout is less than ${usualKillTimeout} ms, so that workers may be ended before they have answered all. Raise it, or leave it out.`);
		}
		function isBarred(definition) {
			let options = String(definition.env.NODE_OPTIONS ?? "").split(/\s+/);
			return foreignUser.some((field) => definition[field] !== void 0) || [...nodeArgs(definition), ...options].some((word) => permission.test(word));
		}
		function withoutModule(definition) {
			let words = nodeArgs(definition);
			let others = words.filter((word) => !isModule(word));
			return others.length === words.length ? definition : {
				...definition,
				node_args: others
			};
		}
		function drainModuleOf({ node_args: words }) {
			return (Array.isArray(words) ? words.map(String).find(isModule) : void 0)?.slice(10);
		}
		function isModule(word) {
			return word.startsWith(preload) && /^drain-[0-9a-f]{16}\.cjs$/.test((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(word));
		}
		function nodeArgs({ node_args: words }) {
			return Array.isArray(words) ? words.map(String) : [];
		}
		async function placeModule(home) {
			let content = readEarly ?? readModule();
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qm)(home.actions), fileNameOf(content));
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)(path);
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qC)(path) !== content && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(path, content);
			return path;
		}
		function fileNameOf(content) {
			return `drain-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex").slice(0, 16)}.cjs`;
		}
	}),
	8464: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			L: function() {
				return removeOldLogs;
			},
			h: function() {
				return leftLogs;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _ecosystem_generated_entry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1375);
		var _log_files_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5643);
		async function leftLogs({ path: home }, listed) {
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home, "logs");
			let written = listed.flatMap((settings) => Object.values((0, _log_files_js__WEBPACK_IMPORTED_MODULE_3__.WJ)({ settings })));
			let used = new Set((await Promise.all(written.map(namesOf))).flat());
			let names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => []);
			return (await Promise.all(names.map(async (name) => {
				let [, app] = /^(.+)-(?:out|error)-[0-9]+\.log$/.exec(name) ?? [];
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
				if (app === void 0 || (await namesOf(path)).some((each) => used.has(each))) return [];
				let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => void 0);
				if (!file?.isFile()) return [];
				return [{
					path,
					app,
					bytes: file.size,
					written: file.mtimeMs
				}];
			}))).flat().sort((one, other) => other.written - one.written);
		}
		async function namesOf(path) {
			let plain = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(path);
			return [plain, await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(plain).catch(() => plain)];
		}
		async function removeOldLogs(name, left) {
			let old = left.filter(({ app }) => app === (0, _ecosystem_generated_entry_js__WEBPACK_IMPORTED_MODULE_2__.b)(name)).slice(10);
			for (let { path } of old) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: !0 });
			return old;
		}
	}),
	9888: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			b: function() {
				return prepareReports;
			},
			L: function() {
				return writeReports;
			}
		});
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var whole_file = __webpack_require__(7626);
		var errors = __webpack_require__(4873);
		var amounts = __webpack_require__(243);
		var phrases = __webpack_require__(3188);
		var diagnosis_log = __webpack_require__(2857);
		var parts_escape = __webpack_require__(1233);
		var parts_frame = __webpack_require__(7921);
		var finding = __webpack_require__(8530);
		var words = __webpack_require__(1926);
		var process_cells = __webpack_require__(3042);
		var charts = __webpack_require__(9903);
		var table = __webpack_require__(5916);
		function tiles({ processes, findings }) {
			let apps = processes.filter(({ isModule }) => !isModule);
			let online = apps.filter(({ status }) => status === "online").length;
			let memory = apps.reduce((sum, { memoryBytes, pid }) => sum + (pid > 0 ? memoryBytes : 0), 0);
			let cpu = apps.reduce((sum, { cpuPercent }) => sum + cpuPercent, 0);
			let restarts = apps.reduce((sum, pm2Process) => sum + pm2Process.restarts, 0);
			let tile = (label, value, kind = "") => (0, parts_escape.q)`<div><dt>${label}</dt><dd class="${kind}">${value}</dd></div>`;
			let counted = finding.gO.map((severity) => {
				let count = findings.filter((finding) => finding.severity === severity).length;
				return tile(plural[severity], String(count), count > 0 ? severity : "");
			});
			return (0, parts_escape.q)`<dl class="tiles">${counted}${tile("online", `${online} of ${apps.length}`)}${tile("memory", (0, amounts.ix)(memory))}${tile("CPU", `${cpu.toFixed(0)} %`)}${tile("restarts in all", String(restarts))}</dl>`;
		}
		let plural = {
			error: "errors",
			warning: "warnings",
			info: "remarks"
		};
		function findings(diagnosis) {
			if (diagnosis.findings.length === 0) return (0, parts_escape.q)`<p class="good">✓ Nothing was found.</p>`;
			let kinds = new Map();
			for (let finding of diagnosis.findings) {
				let kind = JSON.stringify([
					finding.severity,
					finding.id,
					finding.advice
				]);
				kinds.set(kind, [...kinds.get(kind) ?? [], finding]);
			}
			return (0, parts_escape.q)`${[...kinds.values()].map((kind) => findingsOfOneKind(kind, diagnosis))}`;
		}
		function findingsOfOneKind(kind, { since: changesSince }) {
			let [first] = kind;
			if (first === void 0) return (0, parts_escape.q)``;
			let isNew = ({ key }) => changesSince?.newFindings.includes(key) ?? !1;
			let more = kind.length - 60;
			return (0, parts_escape.q)`<article class="finding ${first.severity}"><h3><span class="badge ${first.severity}">${first.severity}</span><code>${first.id}</code></h3>
<ul>${kind.slice(0, 60).map((finding) => (0, parts_escape.q)`<li>${finding.process === null ? "" : (0, parts_escape.q)`<b>${(0, diagnosis_log.h2)(finding.process)}</b>: `}${finding.evidence}${isNew(finding) ? (0, parts_escape.q)` <b class="info">new</b>` : ""}</li>`)}${more > 0 ? (0, parts_escape.q)`<li>and ${more} more, in pm2-diagnostics.json</li>` : ""}</ul>
<p>→ ${first.advice}</p></article>`;
		}
		function changesSince({ since: changes, at }) {
			if (changes === null) return (0, parts_escape.q)``;
			let changed = [
				["New findings", changes.newFindings],
				["Resolved findings", changes.resolvedFindings],
				["Processes that appeared", changes.appeared],
				["Processes that are gone", changes.gone],
				["Restarts", changes.restarted.map(({ process: pm2Process, by }) => `${pm2Process} +${by}`)]
			].filter(([, which]) => which.length > 0);
			let when = (0, parts_escape.q)`<p class="soft">The previous run was ${(0, amounts.p0)(at - changes.at)} ago.</p>`;
			if (changed.length === 0) return (0, parts_escape.q)`${when}<p>Nothing changed.</p>`;
			return (0, parts_escape.q)`${when}<dl>${changed.map(([what, which]) => (0, parts_escape.q)`<dt><b>${what}</b></dt><dd>${which.slice(0, 60).join(", ")}${which.length > 60 ? ` and ${which.length - 60} more` : ""}</dd>`)}</dl>`;
		}
		function steps({ steps: records }) {
			if (records.length === 0) return (0, parts_escape.q)``;
			let linked = (url, text) => url !== null && /^https?:/.test(url) ? (0, parts_escape.q)`<a href="${url}">${text}</a>` : text;
			let cells = (step) => (0, diagnosis_log.Dx)(step).map((text, index) => {
				let isRun = diagnosis_log.G1[index] === "run";
				let isResult = diagnosis_log.G1[index] === "result";
				return (0, parts_escape.q)`<td class="${isResult ? step.failed ? "error" : "good" : ""}">${isRun ? linked(step.run.url, text) : text}</td>`;
			});
			return (0, table.t)("Steps", diagnosis_log.G1, records.map(cells));
		}
		function sections_charts({ processes, captures }) {
			let apps = processes.filter(({ isModule }) => !isModule);
			if (apps.length === 0 || captures.length === 0) return (0, parts_escape.q)``;
			let of = (title, unit, ceiling, values) => (0, charts.bW)({
				title,
				unit,
				ceiling,
				times: (0, charts.Q0)(captures, 120, ([first]) => first ?? 0),
				series: apps.map((pm2Process) => ({
					name: `${pm2Process.name} of ${pm2Process.namespace} (${pm2Process.id})`,
					values: (0, charts.Q0)(values(pm2Process), 120, charts._)
				}))
			});
			let hint = captures.length === 1 ? (0, parts_escape.q)`<p class="soft">One capture: set <code>captures</code> to see these over time.</p>` : captures.length > 120 ? (0, parts_escape.q)`<p class="soft">Each point is the highest of about ${Math.round(captures.length / 120)} captures.</p>` : "";
			return (0, parts_escape.q)`${hint}<div class="charts">${of("Memory", amounts.ix, (value) => (0, charts.ai)(value, value < 1024 ** 3 ? 1024 ** 2 : 1024 ** 3), ({ memory }) => memory)}${of("CPU", (value) => `${Number(value.toFixed(1))} %`, (value) => (0, charts.ai)(value), ({ cpu }) => cpu)}${of("Restarts", (value) => String(value), (value) => (0, charts.ai)(value, 1, 2), ({ restartsOver }) => restartsOver)}</div>`;
		}
		function processes({ processes, findings }) {
			if (processes.length === 0) return (0, parts_escape.q)`<p>There is none.</p>`;
			let troubled = new Set(findings.flatMap(({ severity, process: pm2Process }) => severity === "info" ? [] : pm2Process?.ids ?? []));
			let unfolded = (group) => processes.length <= 100 || group.some(({ id }) => troubled.has(id));
			return (0, parts_escape.q)`<p class="filter" hidden><label>Filter <input type="search" id="filter"></label>
<label><input type="checkbox" id="trouble"> only those with errors or warnings</label><span id="count" role="status"></span></p>
${[...(0, diagnosis_log.yk)(processes)].map(([namespace, group]) => (0, parts_escape.q)`<details class="group wide"${unfolded(group) ? (0, parts_escape.q)` open` : ""}><summary>${namespace} <span class="soft">${stateOf(group)}</span></summary>
<div class="scroll" tabindex="0" role="region" aria-label="Processes of ${namespace}"><table><thead><tr>${columns.map((column) => (0, parts_escape.q)`<th scope="col">${column}</th>`)}</tr></thead><tbody>${group.map((pm2Process) => row(pm2Process, troubled.has(pm2Process.id)))}</tbody></table></div></details>`)}`;
		}
		function stateOf(group) {
			let counts = new Map();
			for (let { status } of group) counts.set(status, (counts.get(status) ?? 0) + 1);
			return [...counts].map(([status, count]) => `${count} ${status}`).join(", ");
		}
		let columns = [
			"name",
			"id",
			...process_cells.h
		];
		function row(pm2Process, troubled) {
			let cells = (0, process_cells.t)(pm2Process);
			let cell = (text, over = []) => {
				let line = (0, charts.KM)(over);
				return (0, parts_escape.q)`<td${line === "" ? "" : (0, parts_escape.q)` data-s="${line}"`}>${text}</td>`;
			};
			let ended = pm2Process.restarts > 0 ? pm2Process.exits.at(-1) : void 0;
			let restarts = `${cells.restarts}${ended ? `, last ${(0, words.K)(ended)}` : ""}`;
			return (0, parts_escape.q)`<tr${troubled ? (0, parts_escape.q)` data-t` : ""}><th scope="row">${pm2Process.name}</th>${cell(pm2Process.id)}<td class="${kindOf(cells.status)}">${cells.status}</td>${cell(cells.pid)}${cell(cells.uptime)}${cell(restarts, pm2Process.restartsOver)}${cell(cells.mode)}${cell(cells.version)}${cell(cells.memory, pm2Process.memory)}${cell(cells.CPU, pm2Process.cpu)}${cell(cells.ports)}${cell(cells.logs)}<td class="path">${cells.folder}</td><td class="path">${cells.script}</td></tr>
`;
		}
		function kindOf(status) {
			if (status === "online") return "good";
			return status === "errored" ? "error" : "warning";
		}
		function saved({ saved }) {
			if (saved.length === 0) return (0, parts_escape.q)`<p>No daemon answered, and nothing is saved.</p>`;
			return (0, parts_escape.q)`<p>No daemon answered. Saved in <code>dump.pm2</code>:</p><ul>${saved.map(({ namespace, name, pid }) => (0, parts_escape.q)`<li>${name} of ${namespace}${pid === null ? "" : `, lives with pid ${pid}`}</li>`)}</ul>`;
		}
		function logs({ logs }) {
			let left = 8e4;
			let shown = logs.filter(({ lines }) => {
				left -= lines.join("\n").length;
				return left >= 0;
			});
			let omitted = logs.length - shown.length;
			if (logs.length === 0) return (0, parts_escape.q)``;
			return (0, parts_escape.q)`${shown.map(({ name, namespace, kind, path, lines }, index) => (0, parts_escape.q)`<details class="group"${index < 2 ? (0, parts_escape.q)` open` : ""}><summary>${name} of ${namespace}: ${kind}</summary><p class="soft"><code>${path}</code></p><pre tabindex="0" role="region" aria-label="Log of ${name}: ${kind}">${lines.join("\n")}</pre></details>`)}${omitted > 0 ? (0, parts_escape.q)`<p>${omitted} more logs are in pm2-diagnostics.json.</p>` : ""}`;
		}
		function diagnosisPage(diagnosis) {
			let { healthy, host, user, at, captures, daemon, selection } = diagnosis;
			let span = (captures.at(-1) ?? at) - (captures[0] ?? at);
			return (0, parts_frame.T)({
				title: `PM2 on ${host}: ${healthy ? "healthy" : "unhealthy"}`,
				header: (0, parts_escape.q)`<h1>PM2 on ${host}</h1>
<p class="verdict ${healthy ? "good" : "bad"}">${healthy ? "✓ Healthy" : "✗ Unhealthy"}</p>
<p>${(0, diagnosis_log.Pl)(diagnosis)}</p>
<p class="soft">${new Date(at).toISOString().replace("T", " ").slice(0, 19)} UTC, user ${user}${span > 0 ? `, ${(0, phrases.h)(captures.length, "capture")} within ${(0, amounts.p0)(span)}` : ""}</p>
<p class="soft">${selection.namespaces === "*" && selection.names === "*" ? "Everything was looked at." : (0, parts_escape.q)`Looked at: namespaces <code>${selection.namespaces}</code>, names <code>${selection.names}</code>.`}</p>
${tiles(diagnosis)}`,
				sections: [
					[
						"findings",
						"Findings",
						findings(diagnosis)
					],
					[
						"since",
						"Since last time",
						changesSince(diagnosis)
					],
					[
						"steps",
						"Steps within the last day",
						steps(diagnosis)
					],
					[
						"charts",
						"Charts",
						sections_charts(diagnosis)
					],
					[
						"processes",
						"Processes",
						daemon.state === "answers" ? processes(diagnosis) : saved(diagnosis)
					],
					[
						"logs",
						"Logs",
						logs(diagnosis)
					]
				],
				footer: "Written by pm2-diagnostics. Values of variables that look like secrets are shown as ***."
			});
		}
		var report_folder = __webpack_require__(7666);
		async function prepareReports(given, env) {
			if (given === void 0) return;
			let folder = await (0, report_folder.t)("report-directory", given, env);
			try {
				await (0, whole_file.fc)(folder);
				if (!(await (0, promises_.stat)(folder)).isDirectory()) throw Error(`${folder} is no folder`);
				await (0, promises_.access)(folder, promises_.constants.W_OK | promises_.constants.X_OK);
				return folder;
			} catch (error) {
				throw new errors.eb(`Input "report-directory" is ${JSON.stringify(given)}: allowed is a folder that this step may write to (${(0, errors.bD)(error)}).`);
			}
		}
		async function writeReports(folder, diagnosis) {
			let html = (0, external_node_path_.join)(folder, "pm2-diagnostics.html");
			let json = (0, external_node_path_.join)(folder, "pm2-diagnostics.json");
			try {
				await (0, whole_file.f8)(html, diagnosisPage(diagnosis));
				await (0, whole_file.f8)(json, `${JSON.stringify(diagnosis)}\n`);
			} catch (error) {
				throw new errors.pH(`The report could not be written into ${folder}: ${(0, errors.bD)(error)}. All that was found is shown above.`);
			}
			return {
				"report-html": html,
				"report-json": json
			};
		}
	}),
	2857: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Dx: function() {
				return stepRow;
			},
			G1: function() {
				return stepColumns;
			},
			Pl: function() {
				return headline;
			},
			Z: function() {
				return showDiagnosis;
			},
			h2: function() {
				return affected;
			},
			yk: function() {
				return groupByNamespace;
			}
		});
		var _groups_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9694);
		var _text_amounts_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(243);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3188);
		var _process_cells_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3042);
		async function showDiagnosis(diagnosis, log) {
			log.info(headline(diagnosis));
			log.table({
				title: "Findings",
				columns: [
					"severity",
					"finding",
					"process",
					"evidence"
				],
				rows: diagnosis.findings.map(({ severity, id, process: pm2Process, evidence }) => [
					severity,
					id,
					pm2Process === null ? "" : affected(pm2Process),
					evidence
				])
			});
			log.table({
				title: "What to do",
				columns: ["finding", "advice"],
				rows: adviceOf(diagnosis.findings)
			});
			showSince(diagnosis, log);
			log.table({
				title: "Steps within the last day",
				columns: stepColumns,
				rows: diagnosis.steps.map(stepRow)
			});
			for (let [namespace, processes] of groupByNamespace(diagnosis.processes)) await log.group(`Namespace ${namespace}: ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__.h)(processes.length, "process")}`, () => log.table({
				title: `Namespace ${namespace}`,
				columns,
				rows: processes.map(row)
			}));
			diagnosis.saved.length > 0 && log.table({
				title: "Saved in dump.pm2",
				columns: [
					"namespace",
					"name",
					"lives with pid"
				],
				rows: diagnosis.saved.map(({ namespace, name, pid }) => [
					namespace,
					name,
					String(pid ?? "")
				])
			});
			await showLogs(diagnosis, log);
		}
		let stepColumns = [
			"begun (UTC)",
			"action",
			"namespace",
			"result",
			"took",
			"run",
			"why"
		];
		function stepRow(step) {
			let { action, target, begun, durationMs, result, failed, run, why, repaired } = step;
			return [
				begun.slice(0, 19).replace("T", " "),
				action,
				target.namespace ?? "",
				failed && result !== "failed" ? `failed (${result})` : result,
				(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_1__.p0)(durationMs),
				`${run.number}, ${run.actor}`,
				why ?? repaired?.[0] ?? ""
			];
		}
		function adviceOf(findings) {
			return [...new Map(findings.map(({ id, advice }) => [JSON.stringify([id, advice]), {
				id,
				advice
			}])).values()].map(({ id, advice }) => [id, advice]);
		}
		function headline({ daemon, home, processes, findings, captures }) {
			let count = (severity) => findings.filter((one) => one.severity === severity).length;
			let listed = processes.filter(({ isModule }) => !isModule);
			let namespaces = new Set(listed.map(({ namespace }) => namespace)).size;
			return `${daemon.state === "answers" ? `PM2 ${daemon.version} (pid ${daemon.pid ?? "unknown"}) of ${home}: ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__.h)(listed.length, "process")} in ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__.h)(namespaces, "namespace")} selected, ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__.h)(captures.length, "capture")}` : `No state of the PM2 daemon of ${home}`}; ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__.h)(count("error"), "error")}, ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__.h)(count("warning"), "warning")}, ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__.h)(count("info"), "remark")}.`;
		}
		function groupByNamespace(processes) {
			let apps = processes.filter(({ isModule }) => !isModule);
			let groups = (0, _groups_js__WEBPACK_IMPORTED_MODULE_2__.m)([...apps].sort(compareByName), ({ namespace }) => namespace);
			let modules = processes.filter(({ isModule }) => isModule);
			modules.length > 0 && groups.set("(PM2's modules)", modules);
			return groups;
		}
		function affected({ name, namespace, ids }) {
			let shown = ids.length > 6 ? `${ids.slice(0, 6).join(", ")}, …` : ids.join(", ");
			return `${name} of ${namespace} (${ids.length > 1 ? "ids" : "id"} ${shown})`;
		}
		function compareByName(one, other) {
			let key = ({ namespace, name }) => `${namespace}\u0000${name}`;
			return key(one) < key(other) ? -1 : key(one) > key(other) ? 1 : one.id - other.id;
		}
		let columns = [
			"id",
			"name",
			..._process_cells_js__WEBPACK_IMPORTED_MODULE_3__.h
		];
		function row(pm2Process) {
			let cells = (0, _process_cells_js__WEBPACK_IMPORTED_MODULE_3__.t)(pm2Process);
			return [
				String(pm2Process.id),
				pm2Process.name,
				..._process_cells_js__WEBPACK_IMPORTED_MODULE_3__.h.map((column) => cells[column])
			];
		}
		function showSince({ since, at }, log) {
			if (since === null) {
				log.info("Nothing is known of an earlier run of this selection.");
				return;
			}
			let changed = [
				["findings, new", since.newFindings],
				["findings, resolved", since.resolvedFindings],
				["processes, appeared", since.appeared],
				["processes, gone", since.gone],
				["restarts", since.restarted.map(({ process: pm2Process, by }) => `${pm2Process} +${by}`)]
			].filter(([, what]) => what.length > 0);
			let title = `Since the previous run ${(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_1__.p0)(at - since.at)} ago`;
			changed.length === 0 && log.info(`${title}: nothing changed.`);
			log.table({
				title,
				columns: ["what", "which"],
				rows: changed.map(([what, which]) => [what, which.join(", ")])
			});
		}
		async function showLogs({ logs, findings }, log) {
			let troubled = new Set(findings.flatMap(({ process: pm2Process, severity }) => pm2Process === null || severity === "info" ? [] : [JSON.stringify([pm2Process.namespace, pm2Process.name])]));
			for (let { namespace, name, kind, path, lines } of logs) troubled.has(JSON.stringify([namespace, name])) && await log.group(`Log of ${name} of ${namespace} (${kind}): the last ${lines.length} lines`, () => log.foreign(path, lines.join("\n")));
		}
	}),
	9903: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			KM: function() {
				return sparkline;
			},
			Q0: function() {
				return thinOut;
			},
			_: function() {
				return maxOf;
			},
			ai: function() {
				return roundAbove;
			},
			bW: function() {
				return chart;
			}
		});
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1233);
		let [width, height] = [600, 160];
		function chart(wanted) {
			let largest = [...wanted.series].filter(({ values }) => peak(values) > 0).sort((a, b) => peak(b.values) - peak(a.values)).slice(0, 6);
			let rest = wanted.series.length - largest.length;
			let shown = {
				...wanted,
				series: largest
			};
			let which = largest.length < 6 ? "all others are 0" : "the 6 largest";
			let caption = (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<figcaption><h3>${wanted.title}</h3>${rest > 0 && largest.length > 0 ? (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<span>${which}</span>` : ""}</figcaption>`;
			if (largest.length === 0) return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<figure class="chart">${caption}<p>All are 0.</p></figure>`;
			return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<figure class="chart">${caption}${wanted.times.length > 1 ? lines(shown) : bars(shown)}</figure>`;
		}
		function lines(shown) {
			let { title, times, series, unit } = shown;
			let top = shown.ceiling(Math.max(...series.map(({ values }) => peak(values))));
			let paths = series.map(({ values }, index) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<path class="line s${index}" d="${path(values, times, top)}"/>`);
			let description = series.map(({ name, values }) => `${name}: ${unit(last(values))} at the end`).join("; ");
			return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<div class="plot"><ol class="scale" aria-hidden="true"><li>${unit(top)}</li><li>${unit(top / 2)}</li><li>${unit(0)}</li></ol>
<svg viewBox="0 0 ${width} ${height}" preserveAspectRatio="none" role="img" aria-label="${title} over time. ${description}">
<path class="grid" d="M0 1H${width}M0 ${height / 2}H${width}M0 ${height - 1}H${width}"/>${paths}</svg>
<p class="span" aria-hidden="true"><span>${clockOf(times)(times[0])}</span><span>${clockOf(times)(times.at(-1))} UTC</span></p></div>
<ul class="legend">${series.map(({ name, values }, index) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<li><svg viewBox="0 0 24 8" aria-hidden="true"><path class="line s${index}" d="M0 4H24"/></svg><span>${name}</span> <b>${unit(last(values))}</b></li>`)}</ul>
<details><summary>${title} as a table</summary>${numbers(shown)}</details>`;
		}
		function bars({ series, unit }) {
			let top = peak(series[0]?.values ?? []);
			return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<ul class="bars">${series.map(({ name, values }) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<li><span>${name}</span><b>${unit(last(values))}</b><svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="bar" width="${(100 * last(values) / top).toFixed(1)}" height="4"/></svg></li>`)}</ul>`;
		}
		function numbers({ title, times, series, unit }) {
			let clock = clockOf(times);
			return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<div class="scroll" tabindex="0" role="region" aria-label="${title}, numbers"><table><thead><tr><th scope="col">time (UTC)</th>${series.map(({ name }) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<th scope="col">${name}</th>`)}</tr></thead><tbody>${times.map((time, index) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<tr><th scope="row">${clock(time)}</th>${series.map(({ values }) => {
				let value = values[index] ?? null;
				return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<td>${value === null ? "–" : unit(value)}</td>`;
			})}</tr>`)}</tbody></table></div>`;
		}
		function path(values, times, top) {
			let [first, final] = [times[0] ?? 0, times.at(-1) ?? 1];
			let joined = !1;
			return values.map((value, index) => {
				if (value === null) {
					joined = !1;
					return "";
				}
				let x = width * ((times[index] ?? 0) - first) / Math.max(1, final - first);
				let y = height - 2 - (height - 4) * value / top;
				let command = joined ? "L" : "M";
				joined = !0;
				return `${command}${x.toFixed(1)} ${y.toFixed(1)}`;
			}).join("");
		}
		function peak(values) {
			return Math.max(0, ...values.map((value) => value ?? 0));
		}
		function last(values) {
			return values.findLast((value) => value !== null) ?? 0;
		}
		function clockOf(times) {
			let [from, to] = (times.at(-1) ?? 0) - (times[0] ?? 0) < 864e5 ? [11, 19] : [5, 16];
			return (time) => time === void 0 ? "" : new Date(time).toISOString().slice(from, to).replace("T", " ");
		}
		let roundAmounts = [
			1,
			2,
			4,
			6,
			8,
			10
		];
		function roundAbove(value, unit = 1, least = 1) {
			let amount = Math.max(value / unit, least);
			let magnitude = 10 ** Math.floor(Math.log10(amount));
			return (roundAmounts.find((one) => one * magnitude >= amount) ?? 10) * magnitude * unit;
		}
		function thinOut(values, most, highest) {
			if (values.length <= most) return [...values];
			return Array.from({ length: most }, (_, index) => {
				let edge = (at) => Math.floor(at * values.length / most);
				return highest(values.slice(edge(index), edge(index + 1)));
			});
		}
		function maxOf(values) {
			let known = values.filter((value) => value !== null);
			return known.length === 0 ? null : Math.max(...known);
		}
		function sparkline(over) {
			let values = thinOut(over, 60, maxOf);
			let known = values.filter((value) => value !== null);
			let [least, most] = [Math.min(...known), Math.max(...known)];
			if (known.length < 2 || least === most) return "";
			let spread = Math.max(most - least, .1 * most);
			let level = (value) => "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"[Math.round(61 * (value - least) / spread)];
			return values.map((value) => value === null ? "." : level(value)).join("");
		}
	}),
	1233: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			V: function() {
				return Markup;
			},
			q: function() {
				return html;
			}
		});
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		class Markup {
			text;
			constructor(text) {
				this.text = text;
			}
		}
		function html(pieces, ...parts) {
			return new Markup(pieces.reduce((whole, piece, index) => whole + shown(parts[index - 1] ?? "") + piece));
		}
		function shown(part) {
			if (part instanceof Markup) return part.text;
			if (typeof part == "string" || typeof part == "number") return escaped(String(part));
			return part.map(shown).join("");
		}
		let entities = {
			"&": "&amp;",
			"<": "&lt;",
			">": "&gt;",
			"\"": "&quot;",
			"'": "&#39;"
		};
		function escaped(text) {
			return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.stripVTControlCharacters)(text).replace(/[&<>"']/g, (character) => entities[character] ?? "").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, codePoint).replace(/[\u2028-\u202e\u2066-\u2069\ufeff]/g, codePoint);
		}
		function codePoint(character) {
			return `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`;
		}
	}),
	7921: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { T: function() {
			return pageFrame;
		} });
		var external_node_crypto_ = __webpack_require__(7598);
		var parts_escape = __webpack_require__(1233);
		let pageScript = "\n\"use strict\";\n(function () {\n  var levels = \"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz\";\n  var svg = \"http://www.w3.org/2000/svg\";\n  document.querySelectorAll(\"td[data-s]\").forEach(function (cell) {\n    var values = cell.getAttribute(\"data-s\");\n    var d = \"\";\n    var joined = false;\n    for (var i = 0; i < values.length; i++) {\n      var level = levels.indexOf(values[i]);\n      if (level < 0) { joined = false; continue; }\n      d += (joined ? \"L\" : \"M\") + i + \" \" + (62 - level);\n      joined = true;\n    }\n    var picture = document.createElementNS(svg, \"svg\");\n    picture.setAttribute(\"class\", \"spark\");\n    picture.setAttribute(\"viewBox\", \"0 -2 \" + (values.length - 1) + \" 66\");\n    picture.setAttribute(\"preserveAspectRatio\", \"none\");\n    picture.setAttribute(\"aria-hidden\", \"true\");\n    var line = document.createElementNS(svg, \"path\");\n    line.setAttribute(\"d\", d);\n    picture.appendChild(line);\n    cell.appendChild(picture);\n  });\n\n  var box = document.getElementById(\"filter\");\n  var trouble = document.getElementById(\"trouble\");\n  var count = document.getElementById(\"count\");\n  if (!box || !trouble || !count) return;\n  function filter() {\n    var wanted = box.value.toLowerCase();\n    var shown = 0;\n    document.querySelectorAll(\"details.wide\").forEach(function (group) {\n      var any = false;\n      group.querySelectorAll(\"tbody tr\").forEach(function (row) {\n        var fits = (!trouble.checked || row.hasAttribute(\"data-t\")) &&\n          (wanted === \"\" || row.textContent.toLowerCase().indexOf(wanted) >= 0);\n        row.hidden = !fits;\n        if (fits) { any = true; shown++; }\n      });\n      group.hidden = !any;\n      if (any && (wanted !== \"\" || trouble.checked)) group.open = true;\n    });\n    count.textContent = shown + \" shown\";\n  }\n  box.addEventListener(\"input\", filter);\n  trouble.addEventListener(\"change\", filter);\n  document.querySelector(\".filter\").hidden = false;\n})();\n";
		let pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--card:#f6f7f9;--ink:#17191c;--soft:#555b63;--edge:#d5d9de;--focus:#0b57d0;
--error:#b3261e;--warning:#7a4d00;--info:#1f5f99;--good:#146c2e;
--s0:#1f6fd0;--s1:#b3480f;--s2:#12796b;--s3:#8c3fb0;--s4:#b0266b;--s5:#5b6300}
@media (prefers-color-scheme:dark){:root{--paper:#131518;--card:#1c1f24;--ink:#e8eaed;--soft:#a8afb8;--edge:#363b43;--focus:#8ab4f8;
--error:#ff8a80;--warning:#f2b84b;--info:#8ab4f8;--good:#7bd88f;
--s0:#6ba6f5;--s1:#f0935a;--s2:#4fc3b0;--s3:#c990e8;--s4:#f283b6;--s5:#c5cc5a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
header,main,footer{max-width:84rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
h1{font-size:1.5rem;margin:0 0 .5rem;overflow-wrap:anywhere}
header p{overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2.25rem 0 .75rem}
h3{font-size:1rem;margin:0}
p{margin:.25rem 0}
a{color:var(--focus)}
code,pre,td.path{font-family:ui-monospace,monospace;font-size:.85em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.soft,footer,.chart figcaption span{color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:.75rem 0 0;padding:0}
.verdict{font-weight:700;font-size:1.15rem;display:inline-block;border:2px solid;border-radius:.5rem;padding:.15rem .8rem;margin-bottom:.4rem}
.bad,.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin:1.25rem 0 0;padding:0}
.tiles div,.finding,.chart,.group{background:var(--card);border:1px solid var(--edge);border-radius:.5rem}
.tiles div{padding:.6rem .9rem}
.tiles dt{color:var(--soft);font-size:.85rem}
.tiles dd{margin:0;font-size:1.35rem;font-weight:600}
.finding{padding:.8rem 1rem;margin:0 0 .75rem;border-left-width:.35rem}
.finding.error{border-left-color:var(--error);color:inherit}.finding.warning{border-left-color:var(--warning);color:inherit}.finding.info{border-left-color:var(--info);color:inherit}
.finding h3{display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}
.finding ul{margin:.5rem 0;padding-left:1.1rem;overflow-wrap:anywhere}
.badge{font-size:.8rem;font-weight:600;border:1px solid;border-radius:1rem;padding:0 .55rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem}
.chart{margin:0;padding:.9rem 1rem;min-width:0}
.chart figcaption{display:flex;gap:.5rem;align-items:baseline;margin-bottom:.6rem}
.plot{display:grid;grid-template-columns:auto 1fr;gap:0 .5rem}
.plot svg{width:100%;height:10rem;display:block}
.scale{display:flex;flex-direction:column;justify-content:space-between;list-style:none;margin:0;padding:0;text-align:right;font-size:.75rem;color:var(--soft);line-height:1}
.span{grid-column:2;display:flex;justify-content:space-between;font-size:.75rem;color:var(--soft);margin:.25rem 0 0}
.line{fill:none;stroke-width:2;vector-effect:non-scaling-stroke;stroke-linecap:round;stroke-linejoin:round}
.grid{fill:none;stroke:var(--edge);vector-effect:non-scaling-stroke}
.s0{stroke:var(--s0)}.s1{stroke:var(--s1);stroke-dasharray:9 4}.s2{stroke:var(--s2);stroke-dasharray:3 4}
.s3{stroke:var(--s3);stroke-dasharray:12 4 3 4}.s4{stroke:var(--s4);stroke-dasharray:6 3}.s5{stroke:var(--s5);stroke-dasharray:1 5}
.legend,.bars{list-style:none;margin:.6rem 0;padding:0;font-size:.85rem}
.legend li{display:grid;grid-template-columns:1.5rem 1fr auto;gap:.5rem;align-items:center}
.legend svg{width:1.5rem;height:.5rem}
.bars li{display:grid;grid-template-columns:1fr auto;gap:0 .5rem;margin-bottom:.5rem}
.bars svg{grid-column:1/-1;width:100%;height:.4rem}
.bar{fill:var(--s0)}
.legend span,.bars span{overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.timeline>div{display:grid;grid-template-columns:14rem 1fr 8rem;gap:.75rem;align-items:center;font-size:.85rem}
.timeline span{overflow-wrap:anywhere}
.timeline svg{width:100%;height:1.4rem;display:block}
.timeline+.span{margin:.25rem 8.75rem .5rem 14.75rem}
.mark{fill:var(--s0)}.mark.bad{fill:var(--error)}
summary{cursor:pointer;padding:.2rem 0}
.group{margin:0 0 1rem;padding:.5rem 1rem}
.group>summary{font-weight:600}
.scroll{overflow:auto;max-height:32rem}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.85rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-top:1px solid var(--edge);vertical-align:top;font-weight:inherit}
thead th{color:var(--soft);background:var(--card);border:0;white-space:nowrap;position:sticky;top:0}
tbody th{overflow-wrap:anywhere;min-width:8rem;max-width:18rem}
td.path{overflow-wrap:anywhere;min-width:9rem}
td.text{min-width:12rem}
td.when{white-space:nowrap}
tr[data-t] th{font-weight:700;border-left:.25rem solid var(--warning);padding-left:.4rem}
td:nth-child(9),td:nth-child(10),td:nth-child(12),td:nth-child(5){white-space:nowrap}
.spark{display:block;width:5.5rem;height:1.25rem}
.spark path{fill:none;stroke:var(--s0);stroke-width:1.5;vector-effect:non-scaling-stroke;stroke-linecap:round}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:0 0 1rem}
.filter input[type=search]{font:inherit;padding:.35rem .6rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--paper);color:inherit;min-width:0;width:18rem;max-width:100%}
pre{background:var(--paper);border:1px solid var(--edge);border-radius:.4rem;padding:.6rem;margin:.4rem 0;overflow:auto;max-height:24rem;white-space:pre-wrap;overflow-wrap:anywhere}
footer{padding-top:2rem;padding-bottom:2rem;font-size:.85rem}
@media (max-width:46rem){
.timeline>div{grid-template-columns:1fr auto}.timeline svg{grid-column:1/-1;grid-row:2}
.timeline+.span{margin:.25rem 0}
.wide thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.wide tr{display:grid;grid-template-columns:1fr 1fr;padding:.6rem 0;border-top:1px solid var(--edge)}
.wide th,.wide td{border:0;padding:.1rem .5rem .1rem 0;min-width:0}
.wide th{grid-column:1/-1;font-size:1rem;font-weight:600;overflow-wrap:anywhere}
.wide td::before{color:var(--soft)}
${Object.entries({
			2: "id",
			4: "pid",
			5: "up",
			6: "restarts",
			7: "mode",
			8: "version",
			9: "memory",
			10: "CPU",
			11: "ports",
			12: "logs"
		}).map(([column, label]) => `.wide td:nth-child(${column})::before{content:"${label} "}`).join("\n")}
.wide td.path{grid-column:1/-1}
.wide td:empty{display:none}
.wide .scroll{max-height:none}}
@media print{:root{color-scheme:light}.filter,nav,.skip{display:none}.scroll,pre{max-height:none;overflow:visible}
details::details-content{content-visibility:visible;block-size:auto}
.finding,.chart,tr{break-inside:avoid}h2{break-after:avoid}
table{font-size:.6rem}th,td{padding-right:.3rem}tbody th,td.path{min-width:0}}
`;
		function pageFrame({ title, header, sections, footer }) {
			let there = sections.filter(([, , body]) => body.text !== "");
			let [first] = there;
			return (0, parts_escape.q)`<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${policy}"><link rel="icon" href="data:,">
<title>${title}</title><style>${new parts_escape.V(pageStyle)}</style></head>
<body><a class="skip" href="#${first?.[0] ?? ""}">To the ${first?.[1].toLowerCase() ?? "content"}</a>
<header>${header}
<nav aria-label="Sections"><ul>${there.map(([id, name]) => (0, parts_escape.q)`<li><a href="#${id}">${name}</a></li>`)}</ul></nav></header>
<main>${there.map(([id, name, body]) => (0, parts_escape.q)`<section aria-labelledby="${id}"><h2 id="${id}" tabindex="-1">${name}</h2>${body}</section>`)}</main>
<footer>${footer}</footer>
<script>${new parts_escape.V(pageScript)}<\/script></body></html>
`.text;
		}
		let hash = (text) => `'sha256-${(0, external_node_crypto_.createHash)("sha256").update(text).digest("base64")}'`;
		let policy = [
			"default-src 'none'",
			`style-src ${hash(pageStyle)}`,
			`script-src ${hash(pageScript)}`,
			"img-src data:",
			"base-uri 'none'",
			"form-action 'none'"
		].join("; ");
	}),
	5916: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { t: function() {
			return table;
		} });
		var _escape_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1233);
		function table(name, columns, rows) {
			return (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<div class="scroll" tabindex="0" role="region" aria-label="${name}, as a table"><table><thead><tr>${columns.map((column) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<th scope="col">${column}</th>`)}</tr></thead><tbody>${rows.map((cells) => (0, _escape_js__WEBPACK_IMPORTED_MODULE_0__.q)`<tr>${cells}</tr>`)}</tbody></table></div>`;
		}
	}),
	3042: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			h: function() {
				return processColumns;
			},
			t: function() {
				return processCells;
			}
		});
		var _text_amounts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(243);
		let processColumns = [
			"status",
			"pid",
			"uptime",
			"restarts",
			"mode",
			"version",
			"memory",
			"CPU",
			"ports",
			"logs",
			"folder",
			"script"
		];
		function processCells(pm2Process) {
			let { status, pid, uptimeMs, restarts, unstableRestarts, mode, ports, cwd } = pm2Process;
			let runs = pid > 0;
			let bytes = pm2Process.logFiles.reduce((sum, log) => sum + (log.bytes ?? 0), 0);
			return {
				status,
				pid: runs ? String(pid) : "",
				uptime: uptimeMs === null ? "" : (0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_0__.p0)(uptimeMs),
				restarts: unstableRestarts > 0 ? `${restarts} (${unstableRestarts} unstable)` : `${restarts}`,
				mode,
				version: pm2Process.version ?? "",
				memory: runs ? (0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_0__.ix)(pm2Process.memoryBytes) : "",
				CPU: runs ? `${pm2Process.cpuPercent} %` : "",
				ports: ports.join(", "),
				logs: bytes > 0 ? (0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_0__.ix)(bytes) : "",
				folder: cwd,
				script: scriptOf(pm2Process)
			};
		}
		function scriptOf({ cwd, script }) {
			return script.startsWith(`${cwd}/`) ? script.slice(cwd.length + 1) : script;
		}
	}),
	7666: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			T: function() {
				return reportNames;
			},
			t: function() {
				return reportFolder;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _disk_workspace_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1845);
		let reportNames = [
			"pm2-diagnostics.html",
			"pm2-diagnostics.json",
			"monitor.html",
			"server.html"
		];
		async function reportFolder(input, given, env) {
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(env.GITHUB_WORKSPACE ?? process.cwd(), given);
			let what = `Input "${input}" is ${JSON.stringify(given)}`;
			for (let name of ["", ...reportNames]) await (0, _disk_workspace_js__WEBPACK_IMPORTED_MODULE_1__.U)(what, (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, name), env);
			return folder;
		}
	})
};
