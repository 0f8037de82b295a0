"use strict";
exports.id = 347;
exports.ids = [347, 205];
exports.modules = {
	8813: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { H: function() {
			return deployedWith;
		} });
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		let deployedWith = valibot__WEBPACK_IMPORTED_MODULE_0__._H3({
			environment: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			ecosystem: valibot__WEBPACK_IMPORTED_MODULE_0__.mee(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()),
			workingDirectory: valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(),
			passEnv: valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP())
		});
	}),
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
	2790: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			AC: function() {
				return removingFolder;
			},
			AK: function() {
				return claimedByAnother;
			},
			B7: function() {
				return claim;
			},
			Ij: function() {
				return requireClaim;
			},
			bZ: function() {
				return claimFile;
			},
			jw: function() {
				return readClaim;
			},
			ky: function() {
				return ranByAnother;
			},
			qG: function() {
				return writeClaim;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7934);
		var _deployed_with_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8813);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6701);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		let claimFile = (releasesDirectory) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releasesDirectory, ".pm2-actions.json");
		let removingFolder = (releasesDirectory) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releasesDirectory, ".removing");
		async function readClaim(releasesDirectory) {
			let file = claimFile(releasesDirectory);
			let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.qC)(file);
			if (text === void 0) return;
			let { version } = (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_3__.CL)(text, valibot__WEBPACK_IMPORTED_MODULE_5__._H3({ version: valibot__WEBPACK_IMPORTED_MODULE_5__.L5J() }), `${file}, which says whose releases these are,`, bringBack);
			if (version !== 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.eb(`${file} was written by another version of pm2-actions (format ${version}). Use that version.`);
			let { namespace, home, activated, deployedWith = {} } = (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_3__.CL)(text, stored, file, bringBack);
			return {
				version: 1,
				namespace,
				home,
				activated,
				deployedWith
			};
		}
		let stored = valibot__WEBPACK_IMPORTED_MODULE_5__._H3({
			namespace: valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(),
			home: valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP()),
			activated: valibot__WEBPACK_IMPORTED_MODULE_5__.YOg(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP()),
			deployedWith: valibot__WEBPACK_IMPORTED_MODULE_5__.lqM(valibot__WEBPACK_IMPORTED_MODULE_5__.g1P(valibot__WEBPACK_IMPORTED_MODULE_5__.YjP(), _deployed_with_js__WEBPACK_IMPORTED_MODULE_2__.H))
		});
		let bringBack = "Restore it from a backup. Or, if the releases beside it are this namespace's own, move it away.";
		async function claimedByAnother(releasesDirectory, namespace) {
			let claim = await readClaim(releasesDirectory);
			if (claim === void 0 || claim.namespace === namespace) return;
			return `releases-directory: ${JSON.stringify(releasesDirectory)} holds the releases of namespace ${JSON.stringify(claim.namespace)}, and ${JSON.stringify(namespace)} cannot share it. Give each namespace a directory of its own.`;
		}
		async function ranByAnother(releasesDirectory, home) {
			let owner = (await readClaim(releasesDirectory))?.home;
			if (owner === void 0 || !await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.sL)(owner, home)) return;
			return `Input "releases-directory" is ${JSON.stringify(releasesDirectory)}: what runs from there belongs to the PM2 home ${owner}, and this step works in ${home}. To deploy there, give pm2-home: ${owner}. To try something, give a releases-directory of its own. If the apps are to move to ${home}, remove "home" from ${claimFile(releasesDirectory)}.`;
		}
		async function claim(releasesDirectory, namespace) {
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.fc)(releasesDirectory);
			if (await readClaim(releasesDirectory) === void 0) {
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)(removingFolder(releasesDirectory), {
					recursive: !0,
					mode: 448
				});
				let fresh = {
					version: 1,
					namespace,
					activated: []
				};
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(claimFile(releasesDirectory), JSON.stringify(fresh));
			}
			await requireClaim(releasesDirectory, namespace);
		}
		async function requireClaim(releasesDirectory, namespace) {
			let mistake = await claimedByAnother(releasesDirectory, namespace);
			if (mistake !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.eb(mistake);
			let claim = await readClaim(releasesDirectory);
			if (claim === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.eb(`releases-directory: ${JSON.stringify(releasesDirectory)} holds no releases: pm2-deploy has never placed one there.`);
			return claim;
		}
		async function writeClaim(releasesDirectory, claim) {
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.f8)(claimFile(releasesDirectory), JSON.stringify(claim));
		}
	}),
	6939: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Hk: function() {
				return pastReleases;
			},
			Q6: function() {
				return currentLink;
			},
			sH: function() {
				return inspectCurrent;
			},
			te: function() {
				return previousOf;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		let currentLink = (releasesDirectory) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releasesDirectory, "current");
		async function inspectCurrent(releasesDirectory) {
			let path = currentLink(releasesDirectory);
			let stats = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).catch(() => void 0);
			if (stats === void 0) return { kind: "none" };
			let foreign = (what) => ({
				kind: "foreign",
				mistake: `releases-directory: ${JSON.stringify(path)} is ${what}, where a link to the current release belongs. It is not replaced: move it away, or choose another directory.`
			});
			if (stats.isDirectory()) return foreign("a directory");
			if (!stats.isSymbolicLink()) return foreign("a file");
			let target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readlink)(path);
			let place = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(releasesDirectory, target);
			let folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place)).catch(() => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(place));
			let name = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.basename)(place);
			if (folder !== await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(releasesDirectory) || !/^\d{8}T\d{6}Z-/.test(name)) return foreign(`a link to ${JSON.stringify(target)}, which is no release in this directory`);
			return {
				kind: "release",
				name
			};
		}
		function pastReleases(activated, current) {
			if (current === void 0) return activated;
			let last = activated.lastIndexOf(current);
			return last === -1 ? [...activated, current] : activated.slice(0, last + 1);
		}
		function previousOf(activated, current, there) {
			return pastReleases(activated, current).findLast((name) => name !== current && there.includes(name));
		}
	}),
	4112: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { H: function() {
			return excluder;
		} });
		var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4006);
		var picomatch__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
		var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5410);
		function excluder(patterns) {
			let mistakes = patterns.flatMap((pattern) => {
				let shown = `exclude: ${JSON.stringify(pattern)}`;
				if (pattern.startsWith("!")) return [`${shown} begins with "!", but nothing can be re-included.`];
				if (pattern.replaceAll("/", "") === "") return [`${shown} would exclude everything or nothing.`];
				if (pattern.split("/").includes("..")) return [`${shown} may not contain "..".`];
				let endless = (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__.rM)(pattern);
				if (endless !== void 0) return [`exclude: ${endless}`];
				return [];
			});
			if (mistakes.length > 0) return {
				excluded: () => !1,
				mistakes
			};
			let forFolders = matcher(patterns);
			let forFiles = matcher(patterns.filter((pattern) => !pattern.endsWith("/")));
			return {
				excluded: (path, isFolder) => (isFolder ? forFolders : forFiles)(path),
				mistakes
			};
		}
		function matcher(patterns) {
			if (patterns.length === 0) return () => !1;
			let globs = patterns.map((pattern) => {
				let glob = pattern.replace(/^\.\//, "/").replace(/\/+$/, "");
				return glob.startsWith("/") ? glob.replace(/^\/+/, "") : `**/${glob}`;
			});
			return picomatch__WEBPACK_IMPORTED_MODULE_1___default()(globs, {
				dot: !0,
				nonegate: !0
			});
		}
	}),
	8719: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { c: function() {
			return pace;
		} });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		function pace() {
			let last = performance.now();
			return () => {
				if (performance.now() - last < 50) return;
				return (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setImmediate)().then(() => {
					last = performance.now();
				});
			};
		}
	}),
	4742: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { F: function() {
			return survey;
		} });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _releases_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6514);
		var _pace_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8719);
		async function survey({ source, start, excluded, shared }) {
			let entries = [];
			let skipped = [];
			let mistakes = [];
			let rest = (0, _pace_js__WEBPACK_IMPORTED_MODULE_3__.c)();
			let waiting = [start];
			let files = 0;
			let bytes = 0;
			for (let path = waiting.pop(); path !== void 0; path = waiting.pop()) {
				let absolute = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, path);
				try {
					let stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(absolute);
					let kind = kindOf(stats);
					if (path !== start && excluded(path, kind === "folder")) continue;
					if (kind === void 0) {
						skipped.push(path);
						continue;
					}
					entries.push(entry(path, kind, stats));
					if (kind === "folder") for (let name of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(absolute).sort().reverse()) {
						let inner = path === "" ? name : `${path}/${name}`;
						inner !== _releases_js__WEBPACK_IMPORTED_MODULE_2__.vS && !shared.has(inner) && waiting.push(inner);
					}
					kind === "link" && mistakes.push(...strayLink(source, path));
					if (kind === "file") {
						files += 1;
						bytes += stats.size;
						stats.uid === process.getuid?.() && stats.mode & 256 || (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.accessSync)(absolute, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.R_OK);
					}
				} catch (error) {
					mistakes.push(unreadable(path, error));
				}
				await rest();
			}
			return {
				entries,
				files,
				bytes,
				skipped,
				mistakes
			};
		}
		function kindOf(stats) {
			if (stats.isFile()) return "file";
			if (stats.isDirectory()) return "folder";
			return stats.isSymbolicLink() ? "link" : void 0;
		}
		function entry(path, kind, stats) {
			let { mode, uid, gid, size, mtimeMs, ctimeMs } = stats;
			let allocated = stats.blocks * 512;
			let sparse = kind === "file" && allocated + 1048576 < size;
			return {
				path,
				kind,
				mode,
				uid,
				gid,
				size,
				mtimeMs,
				ctimeMs,
				onDisk: sparse ? allocated : Math.max(Math.ceil(size / 4096) * 4096, 4096),
				sparse
			};
		}
		function strayLink(source, path) {
			let link = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(source, path);
			let target = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(link);
			let inside = (place) => {
				let way = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(source, place);
				return way !== ".." && !way.startsWith("../");
			};
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(target) && inside((0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(link), target)) && inside(realOf(link))) return [];
			return [`source: ${JSON.stringify(path)} is a symbolic link to ${JSON.stringify(target)}, which leaves the source. Make it relative and keep it inside, exclude it, or list it in shared-paths.`];
		}
		function realOf(link) {
			try {
				return node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync.native(link);
			} catch {
				return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(link);
			}
		}
		function unreadable(path, error) {
			let name = JSON.stringify(path);
			let code = (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error);
			if (code === "ENOENT" && path.includes("�")) return `source: the name of ${name} is not valid UTF-8. Rename it, or exclude it.`;
			if (code === "ENOENT") return `source: ${name} vanished while the source was looked at. Let the build end first.`;
			if (code === "EACCES" || code === "EPERM") return `source: ${name} cannot be read by this user. Change its owner or mode, or exclude it.`;
			return `source: ${name} cannot be read: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`;
		}
	}),
	6514: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$9: function() {
				return isPartialName;
			},
			D8: function() {
				return releases;
			},
			HN: function() {
				return writeManifest;
			},
			WI: function() {
				return readManifest;
			},
			do: function() {
				return releaseName;
			},
			g7: function() {
				return treeOf;
			},
			t4: function() {
				return partialName;
			},
			vS: function() {
				return manifestName;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6701);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _claim_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2790);
		var _current_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6939);
		let manifestName = ".pm2-actions-release.json";
		let manifest = valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
			version: valibot__WEBPACK_IMPORTED_MODULE_6__.euz(1),
			namespace: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			release: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			placedAt: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			source: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
			files: valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.aig()),
			bytes: valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.aig()),
			sharedPaths: valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP())),
			changedWhileCopied: valibot__WEBPACK_IMPORTED_MODULE_6__.yqP(valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(valibot__WEBPACK_IMPORTED_MODULE_6__.YjP()))
		});
		let partialSuffix = ".partial";
		let namePattern = /^\d{8}T\d{6}Z-[\w.-]+$/;
		let partialName = (name) => `${name}${partialSuffix}`;
		let isReleaseName = (name) => namePattern.test(name) && !name.endsWith(partialSuffix);
		let isPartialName = (name) => namePattern.test(name) && name.endsWith(partialSuffix);
		function releaseName(release, placedAt) {
			return `${placedAt.toISOString().replace(/\.\d+/, "").replace(/[-:]/g, "")}-${(/^[0-9a-f]{40,64}$/.test(release) ? release.slice(0, 12) : release).replace(/[^\w.-]+/g, "-").replace(/^[-.]+|[-.]+$/g, "").slice(0, 64).replace(/\.partial/g, "-partial") || "release"}`;
		}
		function treeOf(path) {
			let folders = path.split("/");
			let at = folders.findIndex(isReleaseName);
			return at < 1 ? void 0 : folders.slice(0, at).join("/");
		}
		async function writeManifest(directory, manifest) {
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
		}
		async function readManifest(directory) {
			if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => void 0))?.isDirectory()) return;
			return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_2__.ym)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, manifestName), manifest);
		}
		async function releases(releasesDirectory) {
			let claim = await (0, _claim_js__WEBPACK_IMPORTED_MODULE_4__.jw)(releasesDirectory);
			if (claim === void 0) return [];
			let current = await (0, _current_js__WEBPACK_IMPORTED_MODULE_5__.sH)(releasesDirectory);
			let currentName = current.kind === "release" ? current.name : void 0;
			let served = (0, _current_js__WEBPACK_IMPORTED_MODULE_5__.Hk)(claim.activated, currentName);
			let placed = [];
			for (let name of await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(releasesDirectory)) {
				if (!isReleaseName(name) && !isPartialName(name)) continue;
				let directory = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releasesDirectory, name);
				let manifest = await readManifest(directory);
				if (manifest?.namespace !== claim.namespace) continue;
				let complete = isReleaseName(name);
				placed.push({
					...manifest,
					name,
					directory,
					complete,
					current: name === currentName,
					served: served.includes(name),
					deployedWith: claim.deployedWith?.[name]
				});
			}
			let there = placed.filter(({ complete }) => complete).map(({ name }) => name);
			let previous = (0, _current_js__WEBPACK_IMPORTED_MODULE_5__.te)(claim.activated, currentName, there);
			return placed.map((release) => ({
				...release,
				previous: release.name === previous
			})).sort((a, b) => compare(b.placedAt, a.placedAt) || compare(b.name, a.name));
		}
		let compare = (a, b) => a < b ? -1 : +(a > b);
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
	}),
	7265: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			inputsOf: function() {
				return inputsOf;
			},
			startSsh: function() {
				return startSsh;
			},
			withSsh: function() {
				return withSsh;
			}
		});
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5836);
		var _recovery_start_guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7450);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4698);
		let inputsOf = ({ inputs }) => inputs ?? {
			key: "ssh-key",
			knownHosts: "known-hosts"
		};
		async function withSsh(settings, env, body) {
			let folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(temporaryFolder(env), "pm2a-ssh-"));
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 448);
			let agent;
			try {
				settings.key !== void 0 && (agent = await startAgent((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "agent"), settings.key, inputsOf(settings).key));
				let socket = agent?.socket ?? env.SSH_AUTH_SOCK ?? "none";
				let config = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "config");
				let hosts = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, "known_hosts");
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(hosts, `${settings.knownHosts.replace(/\r/g, "").trim()}\n`, { mode: 384 });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)(config, configuration(settings, hosts, socket), { mode: 384 });
				return await body({
					args: [
						"-F",
						config,
						"-T",
						target
					],
					env: (0, _recovery_start_guard_js__WEBPACK_IMPORTED_MODULE_6__.$A)(),
					forgetKey: () => agent?.end()
				});
			} finally {
				agent?.end();
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
					recursive: !0,
					force: !0
				});
			}
		}
		function temporaryFolder({ RUNNER_TEMP: runners }) {
			return runners && (0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(runners, "pm2a-ssh-XXXXXX/agent").length <= 100 ? runners : (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)();
		}
		let target = "server";
		function configuration({ login, jumps }, hosts, agent) {
			let names = jumps.map((_, index) => `jump${index}`);
			return `${[
				...[...jumps.map((jump, index) => [names[index], jump]), [target, login]].flatMap(([name, { user, server, port }], index) => [
					`Host ${name}`,
					`  HostName ${server}`,
					`  User ${user}`,
					`  Port ${port}`,
					...index === 0 ? [] : [`  ProxyJump ${names[index - 1]}`]
				]),
				"Host *",
				"  BatchMode yes",
				"  StrictHostKeyChecking yes",
				`  UserKnownHostsFile ${quoted(hosts)}`,
				"  GlobalKnownHostsFile none",
				"  UpdateHostKeys no",
				`  IdentityAgent ${quoted(agent)}`,
				"  IdentityFile none",
				"  PreferredAuthentications publickey",
				"  ForwardAgent no",
				"  ClearAllForwardings yes",
				"  Compression yes",
				"  ConnectTimeout 20",
				"  ServerAliveInterval 10",
				"  ServerAliveCountMax 3",
				"  LogLevel ERROR"
			].join("\n")}\n`;
		}
		function quoted(path) {
			return `"${path.replaceAll("%", "%%")}"`;
		}
		async function startAgent(socket, key, input) {
			let child = (0, _exec_js__WEBPACK_IMPORTED_MODULE_5__.ni)({
				program: "ssh-agent",
				args: [
					"-a",
					socket,
					"cat"
				]
			}, {
				env: (0, _recovery_start_guard_js__WEBPACK_IMPORTED_MODULE_6__.$A)(),
				stdio: [
					"pipe",
					"ignore",
					"ignore"
				],
				detached: !0
			});
			child.stdin?.on("error", () => {});
			let end = () => child.stdin?.end();
			let failed = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, "error").then(([error]) => error, () => void 0);
			let added = (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_7__.a0)(() => addKey(socket, key), {
				within: 1e4,
				every: 50
			});
			let outcome = await Promise.race([added, failed]);
			if (outcome === "added") return {
				socket,
				end
			};
			end();
			if (outcome === void 0 || outcome instanceof Error) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(`ssh-agent, which is to hold the key, could not be started: ${outcome === void 0 ? "it does not answer" : (0, _errors_js__WEBPACK_IMPORTED_MODULE_8__.bD)(outcome)}. Install OpenSSH's client on the runner's machine (Debian: openssh-client).`);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(`Input "${input}" cannot be used: ${outcome}. Allowed is the whole text of an OpenSSH private key without a passphrase, its first and last lines too. Nothing was touched.`);
		}
		async function addKey(socket, key) {
			if (!await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.$B)(socket)) return;
			let { exitCode, stderr } = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_5__.g7)({
				program: "ssh-add",
				args: ["-q", "-"]
			}, {
				env: {
					...(0, _recovery_start_guard_js__WEBPACK_IMPORTED_MODULE_6__.$A)(),
					SSH_AUTH_SOCK: socket,
					SSH_ASKPASS_REQUIRE: "never"
				},
				input: `${key.replace(/\r/g, "").trim()}\n`,
				deadline: 20
			});
			if (exitCode === 2) return;
			return exitCode === 0 ? "added" : stderr.trim().split("\n").at(-1) || "ssh-add refused it";
		}
		function startSsh({ args, env }, ...command) {
			return (0, _exec_js__WEBPACK_IMPORTED_MODULE_5__.ni)({
				program: "ssh",
				args: [...args, ...command]
			}, {
				env: { ...env },
				stdio: [
					"pipe",
					"pipe",
					"pipe"
				],
				detached: !0
			});
		}
	}),
	3617: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { runOnServer: function() {
			return runOnServer;
		} });
		var external_node_os_ = __webpack_require__(8161);
		var errors = __webpack_require__(4873);
		var inputs = __webpack_require__(6676);
		var run = __webpack_require__(9112);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var own_folder = __webpack_require__(2005);
		let inboxes = () => (0, external_node_path_.join)((0, external_node_os_.homedir)(), ".cache", "pm2-actions", "received");
		async function receiveFiles({ uploads, reports }, frames) {
			let { path: folder, remove } = (0, own_folder.vY)(inboxes());
			let paths = new Map();
			let inbox = {
				folder,
				pathOf: (input) => paths.get(input),
				remove
			};
			if (uploads.length + reports.length === 0) return inbox;
			await (0, promises_.mkdir)(folder, {
				recursive: !0,
				mode: 448
			});
			for (let input of uploads) {
				let own = (0, external_node_path_.join)(folder, input);
				await (0, promises_.mkdir)(own, { mode: 448 });
				paths.set(input, (0, external_node_path_.join)(own, await receiveOne(own, frames)));
			}
			for (let input of reports) {
				paths.set(input, (0, external_node_path_.join)(folder, input));
				await (0, promises_.mkdir)((0, external_node_path_.join)(folder, input), { mode: 448 });
			}
			return inbox;
		}
		async function receiveOne(own, frames) {
			let folders = [];
			let first;
			for (;;) {
				let { entry, sent } = await nextMessage(frames);
				if (sent !== void 0) break;
				if (entry === void 0) continue;
				first ??= entry.path;
				let path = (0, external_node_path_.join)(own, entry.path);
				if (entry.kind === "folder") {
					folders.push(entry);
					await (0, promises_.mkdir)(path, {
						recursive: !0,
						mode: 448
					});
				} else entry.kind === "link" ? await (0, promises_.symlink)(entry.target ?? "", path) : await receiveContent(path, entry, frames);
				entry.kind !== "folder" && await (0, promises_.lutimes)(path, entry.mtimeMs / 1e3, entry.mtimeMs / 1e3);
			}
			for (let { path, mode } of folders.reverse()) await (0, promises_.chmod)((0, external_node_path_.join)(own, path), mode);
			return first ?? "";
		}
		async function receiveContent(path, { mode, size }, frames) {
			let file = await (0, promises_.open)(path, "wx", 384);
			try {
				for (let left = size; left > 0;) {
					let { value } = await frames.next();
					if (value === void 0) throw Error("the connection ended while files were sent");
					if (value.kind === "message") continue;
					await file.writeFile(value.bytes);
					left -= value.bytes.length;
				}
				await file.chmod(mode);
			} finally {
				await file.close();
			}
		}
		async function nextMessage(frames) {
			let { value } = await frames.next();
			if (value === void 0) throw Error("the connection ended while files were sent");
			if (value.kind !== "message") throw Error("bytes came where a file's name was expected");
			return value.message;
		}
		var log = __webpack_require__(2440);
		function relayLog(send) {
			let kept = (0, log.t1)(() => {}, {
				debugging: !1,
				annotating: !1,
				commanded: !1,
				grouping: !1
			});
			let lastId = 0;
			let open = async (say, title, body) => {
				lastId += 1;
				let id = lastId;
				send({
					say,
					id,
					title
				});
				try {
					return await body(id);
				} finally {
					send({
						say: "close",
						id
					});
				}
			};
			let sentences = {
				info: (text) => send({
					say: "info",
					text
				}),
				warning: (text) => send({
					say: "warning",
					text
				}),
				debug: (text) => send({
					say: "debug",
					text
				}),
				error: (text) => {
					kept.error(text);
					send({
						say: "error",
						text
					});
				}
			};
			return {
				...kept,
				...sentences,
				outcome: (text, copied) => send({
					say: "outcome",
					text,
					...copied === void 0 ? {} : { copied }
				}),
				mask: (secret) => {
					kept.mask(secret);
					send({
						say: "mask",
						text: secret
					});
				},
				foreign: (title, text) => send({
					say: "foreign",
					title,
					text
				}),
				table: ({ title, columns, rows }) => send({
					say: "table",
					title,
					columns: [...columns],
					rows: rows.map((row) => [...row])
				}),
				annotation: () => !1,
				group: (title, body) => open("group", title, body),
				stream: (title, body) => open("stream", title, (id) => body((text) => send({
					say: "line",
					id,
					text
				})))
			};
		}
		var reports = __webpack_require__(3122);
		var wire_frames = __webpack_require__(205);
		let maxSilence = 4e4;
		async function runOnServer(load) {
			let write = process.stdout.write.bind(process.stdout);
			let send = (message) => write((0, wire_frames.ti)(message));
			process.stdout.write = process.stderr.write.bind(process.stderr);
			process.stdout.on("error", () => {});
			process.stderr.on("error", () => {});
			let other = watchedEnd((0, wire_frames.kA)(process.stdin));
			try {
				let order = await stepOrder(other.frames);
				let inbox = await receiveFiles(order, other.frames);
				try {
					other.begun();
					await runOrder(order, inbox, await load(order.action), send, (bytes) => write((0, wire_frames.D5)(bytes)));
				} finally {
					inbox.remove();
				}
				other.done();
				let ended = process.exitCode ? "failed" : "well";
				await new Promise((resolve) => {
					write((0, wire_frames.ti)({ ended }), resolve);
				});
			} catch (error) {
				other.done();
				process.exitCode = 1;
				send({ problem: (0, errors.bD)(error) });
			}
		}
		async function runOrder(order, inbox, action, send, sendBytes) {
			Object.assign(process.env, order.env);
			for (let input of [...order.uploads, ...order.reports]) process.env[(0, inputs.LO)(input)] = inbox.pathOf(input) ?? "";
			await (0, run.e)(order.action, action, {
				log: relayLog(send),
				outputs: (all) => send({ outputs: (0, reports.rk)(all, order.reports, inbox) })
			});
			await (0, reports.Mk)(order.reports, inbox, send, sendBytes);
		}
		async function stepOrder(frames) {
			for (;;) {
				let { value } = await frames.next();
				if (value === void 0) throw new errors.pH("the connection ended before the step was sent");
				let message = value.kind === "message" ? value.message : { beat: !0 };
				if ("step" in message) return message.step;
			}
		}
		function watchedEnd(frames) {
			let hasBegun = !1;
			let over = !1;
			let end = (signal) => {
				if (over) return;
				over = !0;
				let code = 128 + external_node_os_.constants.signals[signal];
				hasBegun || process.exit(code);
				process.once(signal, () => setImmediate(() => process.exit(code)));
				process.kill(0, signal);
				setTimeout(() => process.exit(code), 5e3).unref();
			};
			let silence = setTimeout(end, maxSilence, "SIGTERM");
			async function* attended() {
				for (;;) {
					let { value } = await frames.next();
					clearTimeout(silence);
					if (value === void 0) return;
					silence = setTimeout(end, maxSilence, "SIGTERM");
					silence.unref();
					let message = value.kind === "message" ? value.message : void 0;
					message !== void 0 && "signal" in message ? end(message.signal) : yield value;
				}
			}
			silence.unref();
			let watched = attended();
			let listen = async () => {
				for (;;) if ((await watched.next()).done) return end("SIGTERM");
			};
			return {
				frames: watched,
				begun: () => {
					hasBegun = !0;
					listen().catch(() => end("SIGTERM"));
				},
				done: () => {
					over = !0;
					clearTimeout(silence);
				}
			};
		}
	}),
	2416: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { overSsh: function() {
			return overSsh;
		} });
		var external_node_os_ = __webpack_require__(8161);
		var errors = __webpack_require__(4873);
		var report_folder = __webpack_require__(7666);
		var inputs_inputs = __webpack_require__(6676);
		var ssh_inputs = __webpack_require__(5181);
		var connection = __webpack_require__(7265);
		var environment = __webpack_require__(1522);
		let aboutTheRun = [
			"CI",
			"GITHUB_ACTIONS",
			"GITEA_ACTIONS",
			"FORGEJO_ACTIONS",
			"RUNNER_DEBUG",
			"GITHUB_SERVER_URL",
			"GITHUB_REPOSITORY",
			"GITHUB_RUN_ID",
			"GITHUB_RUN_NUMBER",
			"GITHUB_RUN_ATTEMPT",
			"GITHUB_WORKFLOW",
			"GITHUB_JOB",
			"GITHUB_ACTOR",
			"GITHUB_SHA",
			"GITHUB_REF",
			"GITHUB_REF_NAME"
		];
		let forDatabases = /^(?:PG[A-Z]+|AWS_[A-Z_]+)$/;
		let paths = /(?:FILE|CERT|PGSSLKEY|PGSSLCRL|PGSSLCRLDIR|BUNDLE)$/;
		function travellingVariables(env, passEnv, action) {
			let { variables } = (0, environment.c0)(env, passEnv);
			let ofMachine = (0, environment.PZ)(env);
			let named = Object.entries(variables).filter(([name]) => !(name in ofMachine) && name !== "PM2_HOME");
			let known = Object.entries(env).filter(([name, value]) => value !== void 0 && (aboutTheRun.includes(name) || action.startsWith("db-") && forDatabases.test(name) && !paths.test(name)));
			return Object.fromEntries([...known, ...named]);
		}
		var external_node_crypto_ = __webpack_require__(7598);
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_path_ = __webpack_require__(6760);
		var program = __webpack_require__(2280);
		let leftOut = new Set(["licenses.txt"]);
		function ownBundle() {
			let folder = (0, external_node_path_.dirname)((0, program.D)("index.js"));
			let contents = new Map((0, external_node_fs_.readdirSync)(folder).filter((name) => !leftOut.has(name)).sort().map((name) => [name, (0, external_node_fs_.readFileSync)((0, external_node_path_.join)(folder, name))]));
			let files = [...contents].map(([name, content]) => ({
				name,
				sha256: sha256(content)
			}));
			return {
				hash: sha256(files.map((file) => `${file.sha256} ${file.name}\n`).join("")),
				files,
				content: (name) => contents.get(name) ?? Buffer.alloc(0)
			};
		}
		function sha256(content) {
			return (0, external_node_crypto_.createHash)("sha256").update(content).digest("hex");
		}
		var promises_ = __webpack_require__(1455);
		var exclude = __webpack_require__(4112);
		var survey = __webpack_require__(4742);
		var amounts = __webpack_require__(243);
		let pieceSize = 1024 ** 2;
		async function surveyAll(uploads) {
			let mistakes = [];
			let surveyed = [];
			for (let upload of uploads) {
				let real = await (0, promises_.realpath)(upload.path).catch(() => void 0);
				if (real === void 0) {
					mistakes.push(`Input ${JSON.stringify(upload.input)}: ${upload.path} is not there, on the machine that the step runs on.`);
					continue;
				}
				let { excluded, mistakes: wrong } = (0, exclude.H)(upload.exclude);
				let whole = upload.input === "source";
				let folder = whole ? real : (0, external_node_path_.dirname)(real);
				let start = whole ? "" : (0, external_node_path_.basename)(real);
				let found = await (0, survey.F)({
					source: folder,
					start,
					excluded,
					shared: new Set()
				});
				mistakes.push(...wrong, ...found.mistakes);
				surveyed.push({
					upload,
					folder,
					found
				});
			}
			if (mistakes.length > 0) throw new errors.eb(`${mistakes.join("\n")}\nNothing was touched.`);
			return surveyed;
		}
		async function sendUpload({ upload, folder, found }, session, log, last) {
			log.info(`Sending ${upload.path} for ${upload.input}: ${(0, amounts.zD)(found.files)} ${found.files === 1 ? "file" : "files"}, ${(0, amounts.Ej)(found.bytes)}.`);
			let sent = 0;
			let progress = setInterval(() => log.info(`Sent ${(0, amounts.Ej)(sent)} of ${(0, amounts.Ej)(found.bytes)}.`), 5e3);
			try {
				for (let { path, kind, mode, size: bytes, mtimeMs } of found.entries) {
					if (session.isGone()) return;
					let absolute = (0, external_node_path_.join)(folder, path);
					let entry = {
						path,
						kind,
						mode: mode & 511,
						size: kind === "file" ? bytes : 0,
						mtimeMs
					};
					let target = kind === "link" ? { target: await (0, promises_.readlink)(absolute) } : {};
					await session.send({ entry: {
						...entry,
						...target
					} });
					if (kind !== "file") continue;
					for await (let piece of piecesOf(absolute, bytes)) {
						await session.sendBytes(piece);
						sent += piece.length;
					}
				}
			} finally {
				clearInterval(progress);
			}
			last();
			await session.send({ sent: upload.input });
		}
		async function* piecesOf(path, length) {
			let file = await (0, promises_.open)(path, "r");
			try {
				for (let left = length; left > 0;) {
					let { buffer, bytesRead } = await file.read(Buffer.alloc(Math.min(pieceSize, left)));
					if (bytesRead === 0) throw new errors.pH(`${path} became shorter while it was sent. Let the build end first.`);
					left -= bytesRead;
					yield buffer.subarray(0, bytesRead);
				}
			} finally {
				await file.close();
			}
		}
		var refusal = __webpack_require__(6353);
		class Replay {
			errors = [];
			#log;
			#mask;
			#open = new Map();
			#masks = 0;
			constructor(log, mask) {
				this.#log = log;
				this.#mask = mask;
			}
			async say(said) {
				let log = this.#log;
				switch (said.say) {
					case "info":
					case "warning":
					case "debug": return log[said.say](said.text);
					case "error":
						this.errors.push(said.text);
						return;
					case "outcome": return log.outcome(said.text, said.copied);
					case "mask": return this.#maskFor(said.text);
					case "foreign": return log.foreign(said.title, said.text);
					case "table": return log.table(said);
					case "group": return this.#begin(said.id, (until) => log.group(said.title, () => until));
					case "stream": return this.#begin(said.id, (until, open) => log.stream(said.title, (say) => {
						open(say);
						return until;
					}));
					case "line": return this.#open.get(said.id)?.line(said.text);
					case "close": return this.#close(said.id);
				}
			}
			#maskFor(secret) {
				this.#masks += 1;
				secret.length >= 6 && this.#masks <= 500 && this.#mask(secret);
			}
			async end() {
				for (let id of [...this.#open.keys()].reverse()) await this.#close(id);
			}
			#begin(id, begin) {
				if (this.#open.has(id)) throw Error("the server sent what no step of pm2-actions says");
				let close = () => {};
				let until = new Promise((resolve) => {
					close = resolve;
				});
				let line = () => {};
				let ended = begin(until, (say) => {
					line = say;
				});
				this.#open.set(id, {
					line: (text) => line(text),
					close: () => {
						close();
						return ended;
					}
				});
			}
			async #close(id) {
				let open = this.#open.get(id);
				this.#open.delete(id);
				await open?.close();
			}
		}
		var reports = __webpack_require__(3122);
		var external_node_events_ = __webpack_require__(8474);
		var version_managers = __webpack_require__(1084);
		let oldest = {
			major: 20,
			minor: 11
		};
		let isNewEnough = `const v=process.versions.node.split(/[.]/);process.exit(+v[0]>${oldest.major}||(+v[0]===${oldest.major}&&+v[1]>=${oldest.minor})?0:1)`;
		let usual = [
			...["v\"${alias#v}\"*", "*"].map((version) => `"$HOME"/${version_managers.M.folder}/${version_managers.M.versions}/${version}/bin`),
			...version_managers.F.map(({ folder, programs }) => `"$HOME"/${folder}/${programs}`),
			"/usr/local/bin",
			"/usr/bin",
			"/opt/node/bin",
			"/snap/bin"
		];
		function remoteCommand(nonce, folders = usual) {
			let script = [
				"alias=$(cat \"$HOME\"/.nvm/alias/default 2>/dev/null)",
				"found=",
				"old=",
				`look() { [ -x "$1" ] || return 1; "$1" -e "${isNewEnough}" </dev/null 2>/dev/null && found="$1" && return 0; old="$1"; return 1; }`,
				"command -v pm2 >/dev/null 2>&1 && look \"$(command -v node)\"",
				`[ -n "$found" ] || for folder in ${folders.join(" ")}; do [ -x "$folder"/pm2 ] && look "$folder"/node && break; done`,
				"[ -n \"$found\" ] || look \"$(command -v node)\"",
				`[ -n "$found" ] || for folder in ${folders.join(" ")}; do look "$folder"/node && break; done`,
				`[ -n "$found" ] || { printf "\\n%s\\n" "${nonce} none $old"; exit 1; }`,
				"PATH=$(dirname \"$found\"):$PATH",
				"export PATH",
				"exec \"$found\" -e \"const f=require(/fs/.source),r=n=>{const b=Buffer.alloc(n);for(let o=0;n>o;){const k=f.readSync(0,b,o,n-o);if(k===0)process.exit(1);o+=k}return b};eval(r(+r(8).toString()).toString())\""
			].join("; ");
			if (/['!\n]/.test(script)) throw Error("the remote command has what some shell acts upon");
			return `exec /bin/sh -c '${script}'`;
		}
		var wire_frames = __webpack_require__(205);
		async function openSession(ssh, settings, { hash, files }) {
			let nonce = `pm2-actions-${(0, external_node_crypto_.randomBytes)(12).toString("hex")}`;
			let child = (0, connection.startSsh)(ssh, remoteCommand(nonce));
			let { stdin, stdout, stderr } = child;
			if (!stdin || !stdout || !stderr) throw Error("ssh has no pipes");
			stdin.on("error", () => {});
			let said = "";
			let keep = (piece) => {
				said = (said + piece.toString()).slice(-8e3);
			};
			stderr.on("data", keep);
			let closed = (0, external_node_events_.once)(child, "close").then(([code]) => code, (error) => error);
			let write = (bytes) => written(stdin, bytes);
			let first = (0, external_node_fs_.readFileSync)((0, program.D)("boot.cjs"));
			let length = String(first.length).padStart(8, "0");
			stdin.write(Buffer.concat([Buffer.from(length), first]));
			stdin.write((0, wire_frames.ti)({
				nonce,
				hash,
				files
			}));
			let pieces = stdout[Symbol.asyncIterator]();
			let begun = await answerBehind(nonce, pieces, keep);
			if (begun === void 0) {
				let ended = await closed;
				throw new errors.eb(await (0, refusal.whyRefused)(settings, ended, said.trim()));
			}
			let [, verdict, older] = begun.words;
			if (verdict === "none") {
				child.kill();
				throw new errors.eb(`${(0, ssh_inputs.z7)(settings.login)} has no Node.js 20.11 or newer that a shell without a terminal finds, nor in the folders of nvm, fnm, volta, asdf and mise${older ? `; ${older} is older` : ""}. The step runs there, and needs it: install it, or put its folder into PATH for such shells (~/.ssh/environment, or at the top of ~/.bashrc). Nothing was touched.`);
			}
			ssh.forgetKey();
			return {
				frames: (0, wire_frames.kA)(following(begun.rest, pieces)),
				send: (message) => write((0, wire_frames.ti)(message)),
				sendBytes: (bytes) => write((0, wire_frames.D5)(bytes)),
				isGone: () => stdin.destroyed || stdin.writableEnded,
				lastWords: () => said.trim(),
				close: () => {
					stdin.end();
					child.kill();
				}
			};
		}
		async function written(to, bytes) {
			if (to.destroyed || to.writableEnded || to.write(bytes)) return;
			let gone = new AbortController();
			let { signal } = gone;
			let first = ["drain", "close"].map((event) => (0, external_node_events_.once)(to, event, { signal }).catch(() => {}));
			await Promise.race(first);
			gone.abort();
		}
		async function answerBehind(nonce, pieces, keep) {
			let read = Buffer.alloc(0);
			for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
				read = Buffer.concat([read, next.value]);
				let begin = read.indexOf(`\n${nonce} `);
				let end = begin < 0 ? -1 : read.indexOf("\n", begin + 1);
				if (end >= 0) return {
					words: read.subarray(begin + 1, end).toString().split(" "),
					rest: read.subarray(end + 1)
				};
				if (read.length > 1024 ** 2) throw new errors.pH("The server's shell prints without an end when it is asked to run a command. Look at the profile of that user.");
			}
			keep(read);
		}
		async function* following(rest, pieces) {
			rest.length > 0 && (yield rest);
			for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
		}
		var dist = __webpack_require__(7934);
		let row = dist.YOg(dist.YjP());
		let id = dist.aig();
		let sentence = { text: dist.YjP() };
		let said = dist.Oxt("say", [
			dist.Ikc({
				say: dist.euz("info"),
				...sentence
			}),
			dist.Ikc({
				say: dist.euz("warning"),
				...sentence
			}),
			dist.Ikc({
				say: dist.euz("error"),
				...sentence
			}),
			dist.Ikc({
				say: dist.euz("debug"),
				...sentence
			}),
			dist.Ikc({
				say: dist.euz("outcome"),
				...sentence,
				copied: dist.lqM(dist.YjP())
			}),
			dist.Ikc({
				say: dist.euz("mask"),
				text: dist.FsL(dist.YjP(), dist.Ru6(65536))
			}),
			dist.Ikc({
				say: dist.euz("foreign"),
				title: dist.YjP(),
				...sentence
			}),
			dist.Ikc({
				say: dist.euz("table"),
				title: dist.YjP(),
				columns: row,
				rows: dist.YOg(row)
			}),
			dist.Ikc({
				say: dist.euz("group"),
				id,
				title: dist.YjP()
			}),
			dist.Ikc({
				say: dist.euz("stream"),
				id,
				title: dist.YjP()
			}),
			dist.Ikc({
				say: dist.euz("line"),
				id,
				...sentence
			}),
			dist.Ikc({
				say: dist.euz("close"),
				id
			})
		]);
		let outputs = dist.Ikc({ outputs: dist.FsL(dist.g1P(dist.FsL(dist.YjP(), dist.yGV(/^[a-z][a-z0-9-]*$/)), dist.L5J()), dist.z6Y(({ result = "done" }) => typeof result == "string" && /^[a-z-]{1,40}$/.test(result))) });
		let ended = dist.Ikc({ ended: dist.KIO(["well", "failed"]) });
		let bundle = dist.Ikc({ bundle: dist.KIO(["there", "missing"]) });
		let problem = dist.Ikc({ problem: dist.YjP() });
		let report = dist.Ikc({
			report: dist.FsL(dist.YjP(), dist.yGV(/^[a-z-]+$/)),
			name: dist.KIO(report_folder.T),
			size: dist.FsL(dist.aig(), dist.ndf(), dist.Wwf(0), dist.cGV(64 * 1024 ** 2))
		});
		let fromServer = dist.KCZ([
			said,
			outputs,
			ended,
			bundle,
			problem,
			report
		]);
		function parseFromServer(message) {
			let parsed = dist.xLC(fromServer, message);
			if (!parsed.success) throw Error("the server sent what no step of pm2-actions says");
			return parsed.output;
		}
		let own = [...Object.keys(ssh_inputs.aM), "ping-url"];
		function overSsh(name, action) {
			return {
				...action,
				history: (inputs, env) => ({
					target: targetOf(action, inputs, env),
					folder: () => void 0
				}),
				run: (step) => runOverSsh(name, action, step)
			};
		}
		function targetOf(action, inputs, env) {
			try {
				return action.history?.(inputs, env).target ?? {};
			} catch {
				return {};
			}
		}
		async function runOverSsh(name, action, step) {
			let { log, env } = step;
			let settings = await settingsFrom(step.inputs, env);
			settings.key !== void 0 && step.mask(settings.key);
			let uploads = uploadsOf(action, step);
			let folders = await reportFolders(action, env);
			let order = orderFrom(name, action, step, uploads, [...folders.keys()]);
			let surveyed = await surveyAll(uploads);
			let where = (0, ssh_inputs.z7)(settings.login);
			let here = [...uploads.map(({ input }) => input), ...folders.keys()];
			log.info(`The step runs on ${where}. Paths are paths there${here.length === 0 ? "" : `, but of ${here.join(", ")} here`}.`);
			await (0, connection.withSsh)(settings, env, async (ssh) => {
				let bundle = ownBundle();
				let session = await openSession(ssh, settings, bundle);
				let beating = setInterval(() => void session.send({ beat: !0 }), 5e3);
				let signals = forwardSignals(session, log);
				try {
					await bringBundle(session, bundle, where, log);
					surveyed.length === 0 && signals.begin();
					await session.send({ step: order });
					for (let [index, one] of surveyed.entries()) {
						let isLast = index === surveyed.length - 1;
						await sendUpload(one, session, log, isLast ? signals.begin : () => {});
					}
					await follow(session, step, where, folders);
				} finally {
					clearInterval(beating);
					signals.forget();
					session.close();
				}
			});
		}
		async function settingsFrom({ host, sshKey, knownHosts, jumpHosts }, env) {
			let mistakes = [];
			if (host === void 0) throw new errors.eb("Input \"host\" is required where \"ssh-key\", \"known-hosts\" or \"jump-hosts\" is given: user@server. It is empty, as a variable is that is not set. Nothing was touched, on this machine neither.");
			sshKey === void 0 && !env.SSH_AUTH_SOCK && mistakes.push("Input \"ssh-key\" is required with \"host\": the text of a private key, given as a secret, that may log in there. (An ssh-agent of the runner would do, too; SSH_AUTH_SOCK names none.)");
			knownHosts === void 0 && mistakes.push(`Input "known-hosts" is required with "host": the server's line of known_hosts, so that nobody else can stand in for it. ${await (0, refusal.keysNow)({
				login: host,
				jumps: jumpHosts
			})}`);
			if (mistakes.length > 0) throw new errors.eb(`${mistakes.join("\n")}\nNothing was touched.`);
			return {
				login: host,
				key: sshKey,
				knownHosts: knownHosts ?? "",
				jumps: jumpHosts
			};
		}
		let local = "local:";
		let remote = "server:";
		function uploadsOf(action, { inputs, env }) {
			let { exclude = [] } = inputs;
			let uploads = [];
			for (let input of Object.keys(action.inputs)) {
				let text = (0, inputs_inputs.AN)(input, env);
				if (input === "source" && text !== "" && !text.startsWith(remote)) uploads.push({
					input,
					path: withoutPrefix(text, local),
					exclude
				});
				else if (action.files?.includes(input) && text.startsWith(local)) uploads.push({
					input,
					path: withoutPrefix(text, local),
					exclude: []
				});
				else if (text.startsWith(local) && !action.reports?.includes(input)) throw new errors.eb(`Input "${input}" is ${JSON.stringify(text)}: over SSH this is a path on the server. ${action.files?.length ? `Files of this machine are allowed for ${action.files.join(", ")}.` : "This action takes no files of this machine."}`);
			}
			return uploads;
		}
		async function reportFolders({ reports = [] }, env) {
			let folders = new Map();
			for (let input of reports) {
				let given = (0, inputs_inputs.AN)(input, env);
				given !== "" && !given.startsWith(remote) && folders.set(input, await (0, report_folder.t)(input, withoutPrefix(given, local), env));
			}
			return folders;
		}
		function withoutPrefix(text, prefix) {
			return text.startsWith(prefix) ? text.slice(prefix.length) : text;
		}
		function orderFrom(name, action, { env, inputs }, uploads, reports) {
			let { passEnv = [] } = inputs;
			if (passEnv.includes("*")) throw new errors.eb("Input \"pass-env\" is \"*\": over SSH that would be all variables of the runner's machine. Name those that the apps need (\"APP_*, DATABASE_URL\"). Nothing was touched.");
			if ((0, inputs_inputs.AN)("until", env) === "job-end") throw new errors.eb("Input \"until\" is \"job-end\": from another machine nothing sees the end of a job whose connection is gone. Use \"forever\", and a later step that starts the apps. Nothing was touched.");
			if (action.statusOf === "release" && inputs.commitStatus) throw new errors.eb("Input \"commit-status\" is true: over SSH it would be the server's word alone which commit gets a status. Leave it out here. Nothing was touched.");
			let kept = "commit-status" in action.inputs ? [
				...own,
				"commit-status",
				"token"
			] : own;
			let given = Object.keys(action.inputs).flatMap((input) => {
				let key = (0, inputs_inputs.LO)(input);
				let value = env[key];
				return kept.includes(input) || value === void 0 ? [] : [[key, withoutPrefix(value, remote)]];
			});
			return {
				action: name,
				env: {
					...travellingVariables(env, passEnv, name),
					...Object.fromEntries(given)
				},
				uploads: uploads.map(({ input }) => input),
				reports
			};
		}
		async function bringBundle(session, bundle, where, log) {
			let answer = await nextFrom(session);
			if (answer !== void 0 && "problem" in answer) throw new errors.eb(`On ${where}: ${answer.problem}`);
			if (answer === void 0 || !("bundle" in answer)) throw new errors.pH(lost(session, where));
			if (answer.bundle === "there") return;
			log.info(`Copying pm2-actions to ~/.cache/pm2-actions of ${where}: it is not there yet.`);
			for (let { name } of bundle.files) await session.sendBytes(bundle.content(name));
		}
		async function follow(session, step, where, folders) {
			let replay = new Replay(step.log, step.mask);
			try {
				for (;;) {
					let message = await nextFrom(session);
					if (message === void 0) throw new errors.pH([...replay.errors, lost(session, where)].join("\n"));
					if ("say" in message) await replay.say(message);
					else if ("outputs" in message) step.output((0, reports.R1)(message.outputs, folders));
					else if ("report" in message) await (0, reports.Ko)(message, folders, session.frames);
					else if ("problem" in message) throw new errors.eb(`On ${where}: ${message.problem}`);
					else if ("ended" in message) {
						if (message.ended === "well") return;
						throw new errors.pH(replay.errors.join("\n") || `The step failed on ${where}.`);
					}
				}
			} finally {
				await replay.end();
			}
		}
		async function nextFrom(session) {
			let { value } = await session.frames.next();
			if (value === void 0) return;
			if (value.kind !== "message") throw Error("the server sent what no step of pm2-actions says");
			return parseFromServer(value.message);
		}
		function lost(session, where) {
			let said = session.lastWords();
			return `The connection to ${where} was lost. What the step had begun there is put right by its guard on that server; the next step for the same namespace or database tells what was done. Run the workflow again.${said === "" ? "" : `\nssh says: ${said}`}`;
		}
		function forwardSignals(session, log) {
			let begun = !1;
			let tell = (signal) => {
				let code = 128 + external_node_os_.constants.signals[signal];
				if (!begun) {
					session.close();
					log.warning(`Interrupted (${signal}) before the step began on the server: nothing was touched.`);
					process.exit(code);
				}
				session.send({ signal });
				setTimeout(() => process.exit(code), 1e4).unref();
			};
			process.once("SIGINT", tell);
			process.once("SIGTERM", tell);
			return {
				begin: () => {
					begun = !0;
				},
				forget: () => {
					process.off("SIGINT", tell);
					process.off("SIGTERM", tell);
				}
			};
		}
	}),
	6353: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			keysNow: function() {
				return keysNow;
			},
			whyRefused: function() {
				return whyRefused;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5836);
		var _recovery_start_guard_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7450);
		var _runner_inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5181);
		var _connection_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7265);
		async function whyRefused(settings, ended, said) {
			let where = (0, _runner_inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_2__.z7)(settings.login);
			let { key, knownHosts } = (0, _connection_js__WEBPACK_IMPORTED_MODULE_3__.inputsOf)(settings);
			let nothing = "Nothing was touched.";
			if (ended instanceof Error) return `ssh could not be started: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(ended)}. Install OpenSSH's client on the runner's machine (Debian: openssh-client).`;
			let quoted = said === "" ? "" : `\nssh says: ${said}`;
			if (/subsystem request failed/i.test(said)) return `${where} lets us in, and does not offer SFTP. Its sshd_config needs a line "Subsystem sftp internal-sftp". ${nothing}${quoted}`;
			if (ended !== 255) return `The shell of ${where} ended with exit code ${ended} before the step began. A login that may run only one command, or none, cannot be used. ${nothing}${said === "" ? "" : `\nIt says: ${said}`}`;
			if (/host key|REMOTE HOST IDENTIFICATION|No \S+ host key is known/i.test(said)) return `The key of ${where} is not the one in ${knownHosts}, so nothing was sent to it. Either the server has got a new key, or somebody is in between. ${await keysNow(settings)} ${nothing}${quoted}`;
			if (/Permission denied/i.test(said)) return `${where} does not accept the key. Put the public key of ${key} into ~/.ssh/authorized_keys of ${settings.login.user} there, and look at the modes of that folder. ${nothing}${quoted}`;
			return `${where} cannot be reached over SSH. Look at its name, its port, its firewall and its sshd. ${nothing}${quoted}`;
		}
		async function keysNow({ login, jumps }) {
			let advice = "Compare them with what \"ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\" prints on the server itself, by another way than this network, before you put one into known-hosts.";
			let lines = jumps.length > 0 ? [] : await scanned(login);
			if (lines.length === 0) return `Get its line by "${scanCommand(login)}". ${advice.replace("Compare them", "Compare it")}`;
			return `What answers there now has these keys:\n${lines.join("\n")}\n${advice}`;
		}
		function scanCommand({ server, port }) {
			return `ssh-keyscan${port === 22 ? "" : ` -p ${port}`} ${server}`;
		}
		async function scanned(login) {
			let { server, port } = login;
			let command = {
				program: "ssh-keyscan",
				args: [
					"-T",
					"5",
					"-p",
					String(port),
					"--",
					server
				]
			};
			let answer = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_0__.g7)(command, {
				env: (0, _recovery_start_guard_js__WEBPACK_IMPORTED_MODULE_1__.$A)(),
				deadline: 15
			}).catch(() => null);
			let name = (0, _runner_inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_2__.nF)(login);
			let form = /^\S+ ((?:ssh|ecdsa)-[\w@.-]+ [A-Za-z0-9+/=]+)$/;
			return (answer?.stdout ?? "").split("\n").flatMap((line) => {
				let [, key] = form.exec(line) ?? [];
				return key === void 0 ? [] : [`${name} ${key}`];
			});
		}
	}),
	3122: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ko: function() {
				return receiveReport;
			},
			Mk: function() {
				return sendReports;
			},
			R1: function() {
				return withPaths;
			},
			rk: function() {
				return withPlaceholders;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _report_report_folder_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7666);
		let placeholder = /^report:([a-z-]+)\/(\w[\w.-]*)$/;
		function withPlaceholders(outputs, reports, inbox) {
			let shown = (value) => {
				if (typeof value != "string") return value;
				let input = reports.find((one) => value.startsWith(`${inbox.pathOf(one)}/`));
				let folder = input === void 0 ? void 0 : inbox.pathOf(input);
				return folder === void 0 ? value : `report:${input}${value.slice(folder.length)}`;
			};
			return Object.fromEntries([...outputs].map(([name, value]) => [name, shown(value)]));
		}
		function withPaths(outputs, folders) {
			let path = (value) => {
				let [, input = "", name = ""] = typeof value == "string" ? placeholder.exec(value) ?? [] : [];
				let folder = folders.get(input);
				return folder === void 0 ? value : (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
			};
			let all = Object.entries(outputs).map(([name, value]) => [name, path(value)]);
			return Object.fromEntries(all);
		}
		async function sendReports(reports, inbox, send, sendBytes) {
			for (let report of reports) {
				let folder = inbox.pathOf(report) ?? "";
				let written = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(folder);
				for (let name of _report_report_folder_js__WEBPACK_IMPORTED_MODULE_4__.T.filter((one) => written.includes(one))) {
					let { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name));
					send({
						report,
						name,
						size
					});
					if (size > 0) for await (let piece of (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.createReadStream)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name))) sendBytes(piece);
				}
			}
		}
		async function receiveReport({ report, name, size }, folders, frames) {
			let folder = folders.get(report);
			if (folder === void 0) throw Error("the server sent a report that nobody asked for");
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, name);
			let pieces = [];
			for (let left = size; left > 0;) {
				let { value } = await frames.next();
				if (value?.kind !== "bytes" || value.bytes.length === 0 || value.bytes.length > left) throw Error("a report did not arrive whole");
				pieces.push(value.bytes);
				left -= value.bytes.length;
			}
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.fc)(folder);
			(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.lstat)(path).catch(() => void 0))?.isSymbolicLink() && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(path);
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(path, Buffer.concat(pieces).toString());
		}
	}),
	205: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			D5: function() {
				return bytesFrame;
			},
			kA: function() {
				return framesOf;
			},
			ti: function() {
				return messageFrame;
			}
		});
		let kinds = {
			message: 74,
			bytes: 66
		};
		let maxLength = 32 * 1024 ** 2;
		function messageFrame(message) {
			return frame(kinds.message, Buffer.from(JSON.stringify(message)));
		}
		function bytesFrame(bytes) {
			return frame(kinds.bytes, bytes);
		}
		function frame(kind, content) {
			if (content.length > maxLength) throw Error(`a message of ${content.length} bytes is longer than ${maxLength}`);
			let head = Buffer.alloc(5);
			head.writeUInt8(kind, 0);
			head.writeUInt32BE(content.length, 1);
			return Buffer.concat([head, content]);
		}
		async function* framesOf(stream) {
			let waiting = [];
			let length = 0;
			let wanted = 5;
			for await (let piece of stream) {
				waiting.push(piece);
				length += piece.length;
				if (length < wanted) continue;
				let all = waiting.length === 1 ? piece : Buffer.concat(waiting);
				for (;;) {
					wanted = all.length < 5 ? 5 : 5 + contentLength(all);
					if (all.length < wanted) break;
					yield frameFrom(all.subarray(0, wanted));
					all = all.subarray(wanted);
				}
				waiting.splice(0, waiting.length, ...all.length === 0 ? [] : [all]);
				length = all.length;
			}
		}
		function contentLength(head) {
			let length = head.readUInt32BE(1);
			let kind = head.readUInt8(0);
			if (kind !== kinds.message && kind !== kinds.bytes || length > maxLength) throw Error("what came is no message of a pm2-actions step");
			return length;
		}
		function frameFrom(whole) {
			let content = whole.subarray(5);
			return whole.readUInt8(0) === kinds.bytes ? {
				kind: "bytes",
				bytes: content
			} : {
				kind: "message",
				message: JSON.parse(content.toString())
			};
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
	})
};
