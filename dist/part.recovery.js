"use strict";
exports.id = 648;
exports.ids = [648];
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
	9713: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
		var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4873);
		var _own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9713);
		var _proc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(810);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4698);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2494);
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
			lines.length > 0 && await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.f8)(own.report, JSON.stringify(lines));
			for (let { holder } of [own, ...others]) await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.qw)(holder);
		}
		async function removeBrought({ directory, step }) {
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_4__.a0)(async () => !(0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._n)(step), {
				within: 5e3,
				every: 20
			});
			try {
				(0, _own_folder_js__WEBPACK_IMPORTED_MODULE_2__.jU)((0, _own_folder_js__WEBPACK_IMPORTED_MODULE_2__.Vw)(directory));
			} catch {}
		}
		function filesOf({ directory, names: [own, ...others] }) {
			return [(0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tY)(directory, own), ...others.map((name) => (0, _journal_js__WEBPACK_IMPORTED_MODULE_6__.tY)(directory, name))];
		}
		async function prepare(orders, opening, recoveries, tell) {
			try {
				for (let files of filesOf(orders)) {
					for (let path of [files.holder, files.report]) await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.vo)(path);
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
						found.failure === void 0 && found.lines.length > 0 && await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.f8)(files.report, JSON.stringify(lines));
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
				for (let { holder } of filesOf(orders)) await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.f8)(holder, JSON.stringify(orders.holder));
				return { event: "ready" };
			} catch (error) {
				return {
					event: "failed",
					why: `The guard of this step could not prepare its files, so nothing was begun: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_9__.bD)(error)}`
				};
			}
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
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5836);
		var _history_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1774);
		var _history_spool_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3772);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2494);
		var _journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2093);
		let notPutRight = "What a killed step left behind could not be put right";
		async function repair({ journal: path, name }, opening, options, recoveries) {
			let lines = [];
			let stuck = "Every step that needs this lock";
			let accepted = "all is as you want it";
			try {
				let journal = await (0, _journal_js__WEBPACK_IMPORTED_MODULE_4__.a0)(path);
				if (journal === void 0) {
					await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)(path);
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
					failure: `${notPutRight}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error).replace(/\.$/, "")}. ${stuck} fails here until that is mended. Remove the cause and run again; or, if ${accepted}, move the journal away: ${(0, _exec_js__WEBPACK_IMPORTED_MODULE_0__.jt)({
						program: "mv",
						args: [path, `${path}.given-up`]
					})}`
				};
			}
		}
		async function noteRepair({ holder, opening }, target, lines, { history }) {
			if (history === void 0) return;
			await (0, _history_spool_js__WEBPACK_IMPORTED_MODULE_2__.$1)(history, (0, _history_record_js__WEBPACK_IMPORTED_MODULE_1__.b)(holder, target, lines, opening !== void 0)).catch(() => {});
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
		var _errors_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5836);
		var _proc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(810);
		var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2280);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2494);
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
				(0, _program_js__WEBPACK_IMPORTED_MODULE_4__.D)("guard.js")
			];
			let waiting = (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.ni)({
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
					for (let each of sortedNames(options)) await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.qw)((0, _journal_js__WEBPACK_IMPORTED_MODULE_7__.tY)(directory, each).report);
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
			return (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__.po)(waiting.pid) === "flock";
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
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3489);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2494);
		let claimFile = (releasesDirectory) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releasesDirectory, ".pm2-actions.json");
		let removingFolder = (releasesDirectory) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releasesDirectory, ".removing");
		async function readClaim(releasesDirectory) {
			let file = claimFile(releasesDirectory);
			let text = await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_4__.qC)(file);
			if (text === void 0) return;
			let { version } = (0, _stored_js__WEBPACK_IMPORTED_MODULE_3__.CL)(text, valibot__WEBPACK_IMPORTED_MODULE_5__._H3({ version: valibot__WEBPACK_IMPORTED_MODULE_5__.L5J() }), `${file}, which says whose releases these are,`, bringBack);
			if (version !== 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.eb(`${file} was written by another version of pm2-actions (format ${version}). Use that version.`);
			let { namespace, home, activated, deployedWith = {} } = (0, _stored_js__WEBPACK_IMPORTED_MODULE_3__.CL)(text, stored, file, bringBack);
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
			if (owner === void 0 || !await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_4__.sL)(owner, home)) return;
			return `Input "releases-directory" is ${JSON.stringify(releasesDirectory)}: what runs from there belongs to the PM2 home ${owner}, and this step works in ${home}. To deploy there, give pm2-home: ${owner}. To try something, give a releases-directory of its own. If the apps are to move to ${home}, remove "home" from ${claimFile(releasesDirectory)}.`;
		}
		async function claim(releasesDirectory, namespace) {
			await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_4__.fc)(releasesDirectory);
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
				await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_4__.Zy)(claimFile(releasesDirectory), JSON.stringify(fresh));
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
			await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_4__.f8)(claimFile(releasesDirectory), JSON.stringify(claim));
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
		var _stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3489);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2494);
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
			await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, manifestName), `${JSON.stringify(manifest, null, 2)}\n`);
		}
		async function readManifest(directory) {
			if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(directory).catch(() => void 0))?.isDirectory()) return;
			return (0, _stored_js__WEBPACK_IMPORTED_MODULE_2__.ym)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, manifestName), manifest);
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
	})
};
