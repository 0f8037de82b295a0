"use strict";
exports.id = 205;
exports.ids = [205];
exports.modules = {
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
	})
};
