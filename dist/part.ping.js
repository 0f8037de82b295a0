"use strict";
exports.id = 627;
exports.ids = [627, 205];
exports.modules = {
	2005: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Vw: function() {
				return broughtIn;
			},
			jU: function() {
				return removeAbandoned;
			},
			vY: function() {
				return ownFolder;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _proc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(810);
		let broughtIn = (stateDirectory) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateDirectory, "fetched");
		function ownFolder(parent) {
			removeAbandoned(parent);
			let started = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._N)(process.pid)?.started ?? "0";
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${process.pid}-${started}-${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}`);
			let remove = () => {
				process.off("exit", remove);
				removeTree(path);
			};
			process.once("exit", remove);
			return {
				path,
				remove
			};
		}
		function removeAbandoned(parent) {
			for (let name of namesIn(parent)) {
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
				isInUse(name, path) || removeTree(path);
			}
		}
		function isInUse(name, path) {
			let [pid, started, ...host] = name.split("-");
			if (host.length > 0 && host.join("-") !== (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()) {
				let stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: !1 });
				return Date.now() - (stat?.mtimeMs ?? 0) < 864e5;
			}
			let process = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._N)(Number(pid));
			return process !== void 0 && process.started === started && process.state !== "Z";
		}
		function removeTree(folder) {
			let open = (path) => {
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 })?.isDirectory()) return;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 448);
				for (let name of namesIn(path)) open((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
			};
			open(folder);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
				recursive: !0,
				force: !0
			});
		}
		function namesIn(folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
			} catch {
				return [];
			}
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
	9023: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			guard: function() {
				return guard;
			},
			lockTimedOut: function() {
				return lockTimedOut;
			},
			ordersPipe: function() {
				return ordersPipe;
			},
			stepEnded: function() {
				return stepEnded;
			}
		});
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
		var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
		var _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4873);
		var _proc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(810);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4698);
		var _journal_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2093);
		var _lease_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7348);
		var _repair_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1325);
		let lockTimedOut = 75;
		let ordersPipe = 3;
		let stepEnded = "ended";
		function openOrders() {
			try {
				return new node_net__WEBPACK_IMPORTED_MODULE_0__.Socket({
					fd: 3,
					readable: !0,
					writable: !1
				});
			} catch {
				return;
			}
		}
		async function guard(recoveries) {
			process.stdout.on("error", () => {});
			let tell = (message) => process.stdout.write(`${JSON.stringify(message)}\n`);
			let pipe = openOrders();
			if (pipe === void 0) return;
			let input = (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: pipe });
			let ended = new Promise((resolve) => input.on("close", resolve));
			let first = await new Promise((resolve) => {
				input.once("line", resolve);
				input.once("close", () => resolve(void 0));
			});
			if (first === void 0) return;
			let orders = JSON.parse(first);
			let killed = !0;
			let opening = "A step was killed before it was done";
			let prepared = await prepare(orders, opening, recoveries, tell);
			input.on("line", (line) => {
				if (line !== stepEnded) return;
				killed = !1;
				opening = "A step ended without finishing what it began";
			});
			tell(prepared);
			await ended;
			killed && await removeBrought(orders);
			if (prepared.event === "failed") return;
			let [own, ...others] = filesOf(orders);
			let left = await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(own, opening, orders, recoveries);
			let lines = left.failure === void 0 ? left.lines : [...left.lines, left.failure];
			lines.length > 0 && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(own.report, JSON.stringify(lines));
			for (let { holder } of [own, ...others]) await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qw)(holder);
		}
		async function removeBrought({ directory, step }) {
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_5__.a0)(async () => !(0, _proc_js__WEBPACK_IMPORTED_MODULE_4__._n)(step), {
				within: 5e3,
				every: 20
			});
			try {
				(0, _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__.jU)((0, _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__.Vw)(directory));
			} catch {}
		}
		function filesOf({ directory, names: [own, ...others] }) {
			return [(0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tY)(directory, own), ...others.map((name) => (0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tY)(directory, name))];
		}
		async function prepare(orders, opening, recoveries, tell) {
			try {
				for (let files of filesOf(orders)) {
					await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)(files.holder, files.report);
					let earlier = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tL)(files.report);
					let found = await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(files, opening, orders, recoveries);
					if (found.failure === void 0 && await (0, _lease_js__WEBPACK_IMPORTED_MODULE_7__.xb)(files)) {
						let { lines, failure } = await (0, _repair_js__WEBPACK_IMPORTED_MODULE_8__.I)(files, opening, orders, recoveries);
						found = {
							lines: [...found.lines, ...lines],
							failure
						};
					}
					let lines = [...earlier, ...found.lines];
					try {
						found.failure === void 0 && found.lines.length > 0 && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(files.report, JSON.stringify(lines));
					} finally {
						lines.length > 0 && tell({
							event: "said",
							lines
						});
					}
					if (found.failure !== void 0) return {
						event: "failed",
						why: found.failure
					};
				}
				for (let { holder } of filesOf(orders)) await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(holder, JSON.stringify(orders.holder));
				return { event: "ready" };
			} catch (error) {
				return {
					event: "failed",
					why: `The guard of this step could not prepare its files, so nothing was begun: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_9__.bD)(error)}`
				};
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
	1325: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I: function() {
				return repair;
			},
			h: function() {
				return notPutRight;
			}
		});
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5836);
		var _history_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1774);
		var _history_spool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3772);
		var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2093);
		let notPutRight = "What a killed step left behind could not be put right";
		async function repair({ journal: path, name }, opening, options, recoveries) {
			let lines = [];
			let stuck = "Every step that needs this lock";
			let accepted = "all is as you want it";
			try {
				let journal = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_4__.a0)(path);
				if (journal === void 0) {
					await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__.vo)(path);
					return { lines };
				}
				lines.push(`${journal.opening ?? opening}: ${(0, _journal_js__WEBPACK_IMPORTED_MODULE_4__.sG)(journal.holder)}.`);
				let recovery = recoveries[journal.kind];
				if (recovery === void 0) throw Error(`this version has no recovery for ${JSON.stringify(journal.kind)}`);
				({stuck, accepted} = recovery);
				await recovery.recover(journal.state, {
					log: collect(lines),
					secrets: options.secrets
				});
				await (0, _journal_js__WEBPACK_IMPORTED_MODULE_4__.Sw)(path);
				lines.push(`Its guard put things right at ${new Date().toISOString()}.`);
				await noteRepair(journal, recovery.target(name, journal.state), lines, options);
				return { lines };
			} catch (error) {
				return {
					lines,
					failure: `${notPutRight}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error).replace(/\.$/, "")}. ${stuck} fails here until that is mended. Remove the cause and run again; or, if ${accepted}, move the journal away: ${(0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.jt)({
						program: "mv",
						args: [path, `${path}.given-up`]
					})}`
				};
			}
		}
		async function noteRepair({ holder, opening }, target, lines, { history }) {
			if (history === void 0) return;
			await (0, _history_spool_js__WEBPACK_IMPORTED_MODULE_3__.$1)(history, (0, _history_record_js__WEBPACK_IMPORTED_MODULE_2__.b)(holder, target, lines, opening !== void 0)).catch(() => {});
		}
		function collect(lines) {
			let say = (sentence) => {
				lines.push(sentence);
			};
			return {
				info: say,
				outcome: (sentence, text) => say(text === void 0 ? sentence : `${sentence}\n${text}`),
				warning: say,
				debug() {},
				table() {},
				foreign: (title, text) => say(`${title}\n${text}`),
				stream: async (title, body) => {
					say(title);
					return body(say);
				},
				phase: async (_name, body) => body(),
				group: async (_title, body) => body()
			};
		}
	}),
	7450: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$A: function() {
				return guardEnvironment;
			},
			BG: function() {
				return LockHeld;
			},
			WU: function() {
				return show;
			},
			bh: function() {
				return lockHeld;
			},
			mC: function() {
				return startGuard;
			}
		});
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5836);
		var _proc_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(810);
		var _program_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2280);
		var _guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9023);
		var _journal_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2093);
		var _repair_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1325);
		function show(lines, log) {
			for (let line of lines) line.startsWith(_repair_js__WEBPACK_IMPORTED_MODULE_8__.h) ? log.warning(line) : log.info(line);
		}
		function sortedNames({ name, also = [] }) {
			return [...new Set([name, ...also])].sort();
		}
		function startGuard(options) {
			let { directory, name, holder, timeout, secrets, history } = options;
			let chain = sortedNames(options).flatMap((each) => [
				"flock",
				"--exclusive",
				"--no-fork",
				"--timeout",
				String(timeout),
				"--conflict-exit-code",
				String(_guard_js__WEBPACK_IMPORTED_MODULE_6__.lockTimedOut),
				(0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.tY)(directory, each).lock
			]);
			let apart = [
				"setsid",
				"--fork",
				process.execPath,
				(0, _program_js__WEBPACK_IMPORTED_MODULE_5__.D)("guard.js")
			];
			let waiting = (0, _exec_js__WEBPACK_IMPORTED_MODULE_3__.ni)({
				program: "flock",
				args: [...chain.slice(1), ...apart]
			}, {
				detached: !0,
				cwd: directory,
				env: guardEnvironment(),
				stdio: [
					"ignore",
					"pipe",
					"ignore",
					"pipe"
				]
			});
			let output = waiting.stdout;
			let orders = waiting.stdio[_guard_js__WEBPACK_IMPORTED_MODULE_6__.ordersPipe];
			if (!orders || !output) throw Error("the guard has no pipes");
			orders.on("error", () => {});
			let began = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(waiting, "exit").then(([code]) => code);
			began.catch(() => {});
			let others = sortedNames(options).filter((each) => each !== name);
			let first = {
				directory,
				step: process.pid,
				names: [name, ...others],
				holder,
				secrets: secrets ?? {},
				history
			};
			orders.write(`${JSON.stringify(first)}\n`);
			return {
				orders,
				output,
				waiting,
				began
			};
		}
		function guardEnvironment() {
			return Object.fromEntries([
				"PATH",
				"HOME",
				"USER",
				"LOGNAME",
				"SHELL",
				"LANG",
				"TZ",
				"TMPDIR"
			].flatMap((key) => process.env[key] ? [[key, process.env[key]]] : []));
		}
		class LockHeld extends _errors_js__WEBPACK_IMPORTED_MODULE_9__.eb {}
		async function lockHeld(guard, options) {
			let { directory, name, timeout, log } = options;
			let late = !1;
			let ending = setTimeout(async () => {
				late = waitsForLock(guard);
				late && guard.waiting.kill();
			}, Math.max(1, timeout) * 1e3);
			sortedNames(options).length === 1 && clearTimeout(ending);
			let waiting = setTimeout(async () => {
				let held = await heldLock(options);
				if (held === void 0) return;
				log.info(`Waiting up to ${timeout} s for the lock of ${held.name}, held by ${held.who}.`);
			}, 1500);
			try {
				for await (let line of (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input: guard.output })) {
					let message = JSON.parse(line);
					if (message.event === "said") {
						show(message.lines, log);
						continue;
					}
					for (let each of sortedNames(options)) await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.qw)((0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.tY)(directory, each).report);
					if (message.event === "ready") return;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.pH(message.why);
				}
			} finally {
				clearTimeout(waiting);
				clearTimeout(ending);
			}
			let code = await guard.began;
			if (code === 69) throw new _errors_js__WEBPACK_IMPORTED_MODULE_9__.eb("The program setsid cannot be run, so this step has no guard and nothing was touched. Install it: it is part of util-linux, as flock is.");
			if (code !== _guard_js__WEBPACK_IMPORTED_MODULE_6__.lockTimedOut && !late) throw Error(code === 0 ? "The guard ended before it was ready, so nothing was touched." : `The guard ended with exit code ${code ?? guard.waiting.signalCode} before it held the lock.`);
			let held = await heldLock(options) ?? {
				name,
				who: "another run"
			};
			throw new LockHeld(`The lock of ${held.name} is still held by ${held.who} after ${timeout} s. Nothing was touched. Wait for that run, or raise lock-timeout.`);
		}
		function waitsForLock({ waiting }) {
			return (0, _proc_js__WEBPACK_IMPORTED_MODULE_4__.po)(waiting.pid) === "flock";
		}
		async function heldLock(options) {
			for (let name of sortedNames(options)) {
				let holder = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.F1)((0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.tY)(options.directory, name).holder);
				if (holder !== void 0) return {
					name,
					who: (0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.sG)(holder)
				};
			}
		}
	}),
	1311: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { pingOf: function() {
			return pingOf;
		} });
		var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5836);
		var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2280);
		var _recovery_start_guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7450);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4698);
		let ways = [
			"NODE_EXTRA_CA_CERTS",
			"NODE_USE_ENV_PROXY",
			"HTTP_PROXY",
			"HTTPS_PROXY",
			"NO_PROXY"
		];
		function pingOf(url, log) {
			let outward = ways.flatMap((key) => process.env[key] ? [[key, process.env[key]]] : []);
			let messenger = (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.ni)({
				program: process.execPath,
				args: [(0, _program_js__WEBPACK_IMPORTED_MODULE_2__.D)("messenger.js")]
			}, {
				detached: !0,
				cwd: "/",
				env: {
					...(0, _recovery_start_guard_js__WEBPACK_IMPORTED_MODULE_3__.$A)(),
					...Object.fromEntries(outward)
				},
				stdio: [
					"pipe",
					"pipe",
					"ignore"
				]
			});
			let { stdin, stdout } = messenger;
			if (!stdin || !stdout) throw Error("the messenger has no pipes");
			stdin.on("error", () => {});
			let answered = new Promise((resolve) => {
				messenger.on("error", (error) => {
					log.debug(`ping-url is told of nothing: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}.`);
					resolve();
				});
				(0, node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: stdout }).on("line", (line) => {
					let { tell, why } = JSON.parse(line);
					why !== void 0 && log.debug(`ping-url was not told of the ${tell}: ${why}.`);
					tell !== "start" && resolve();
				});
			});
			for (let held of [
				messenger,
				stdin,
				stdout
			]) held.unref();
			let tell = (message) => stdin.write(`${JSON.stringify(message)}\n`);
			return {
				start: () => {
					tell({
						tell: "start",
						url
					});
				},
				end: async (failure) => {
					tell(failure === void 0 ? {
						tell: "success",
						url
					} : {
						tell: "fail",
						url,
						text: failure
					});
					stdin.end();
					await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_4__.G8)(answered, 150) === _wait_until_js__WEBPACK_IMPORTED_MODULE_4__.fn && log.debug("ping-url has not answered yet: it is told without this step.");
				}
			};
		}
	})
};
