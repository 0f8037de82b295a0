(function() {
	"use strict";
	var __webpack_modules__ = {
		6701: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				CL: function() {
					return readStored;
				},
				Ww: function() {
					return checkStored;
				},
				ym: function() {
					return readStoredIfWhole;
				}
			});
			var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7934);
			var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4873);
			var _whole_file_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7626);
			function readStored(text, schema, file, advice = "") {
				let json;
				try {
					json = JSON.parse(text);
				} catch {
					throw unreadable(file, "it is no JSON", advice);
				}
				return checkStored(json, schema, file, advice);
			}
			function checkStored(json, schema, file, advice = "") {
				let parsed = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema, json);
				if (parsed.success) return parsed.output;
				let [issue] = parsed.issues;
				throw unreadable(file, `${valibot__WEBPACK_IMPORTED_MODULE_1__.BuJ(issue) ?? "what it holds"} is not ${issue.expected ?? "as it must be"}`, advice);
			}
			async function readStoredIfWhole(path, schema) {
				try {
					let text = await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_0__.qC)(path);
					return text === void 0 ? void 0 : readStored(text, schema, path);
				} catch {
					return;
				}
			}
			function unreadable(file, why, advice) {
				return new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(`${file} cannot be understood: ${why}.${advice && ` ${advice}`}`);
			}
		}),
		7626: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				$B: function() {
					return isThere;
				},
				Zy: function() {
					return writeNewWhole;
				},
				f8: function() {
					return writeWhole;
				},
				fc: function() {
					return makeFolder;
				},
				nB: function() {
					return flushFolder;
				},
				nm: function() {
					return resolveLink;
				},
				qC: function() {
					return readIfThere;
				},
				qm: function() {
					return privateFolder;
				},
				qw: function() {
					return removeWhole;
				},
				sL: function() {
					return isAnotherFolder;
				},
				vo: function() {
					return removeTemporaryFiles;
				}
			});
			var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
			var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
			var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1455);
			var node_path__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(6760);
			var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(4873);
			async function writeWhole(given, content, mode = 384, owner) {
				let path = await resolveLink(given);
				let beside = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.new`;
				try {
					let handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(beside, "wx", 384);
					try {
						await handle.writeFile(content);
						owner !== void 0 && await handle.chown(owner.uid, owner.gid);
						mode !== 384 && await handle.chmod(mode);
						await handle.sync();
					} finally {
						await handle.close();
					}
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rename)(beside, path);
				} catch (error) {
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: !0 });
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) !== "ENOSPC") throw error;
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.pH(`There is no space left for ${path}, which stays as it was. Free some on that disk.`);
				}
				await flushFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
			}
			async function resolveLink(path) {
				try {
					return await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(path);
				} catch (error) {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) !== "ENOENT") throw error;
				}
				let target = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readlink)(path).catch(() => void 0);
				if (target === void 0) return path;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.pH(`${path} is a link to ${target}, which is not there. Mount that disk, or make the link lead somewhere; it was left as it is.`);
			}
			async function writeNewWhole(path, content) {
				let beside = `${path}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(4).toString("hex")}.new`;
				try {
					await writeWhole(beside, content);
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.link)(beside, path);
				} catch (error) {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) !== "EEXIST") throw error;
					return !1;
				} finally {
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)(beside, { force: !0 });
				}
				await flushFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
				return !0;
			}
			async function removeWhole(path) {
				try {
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.unlink)(path);
				} catch (error) {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === "ENOENT") return;
					throw error;
				}
				await flushFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path));
			}
			async function privateFolder(path) {
				await makeFolder(path, 448);
				return path;
			}
			async function makeFolder(path, mode = 511) {
				let made = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { mode }).then(() => void 0, (error) => error);
				if (made === void 0 || (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(made) === "EEXIST") return;
				if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(made) !== "ENOENT" || (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path) === path) throw made;
				await makeFolder((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), mode);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.mkdir)(path, { mode }).catch((error) => {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) !== "EEXIST") throw error;
				});
			}
			async function removeTemporaryFiles(...files) {
				let folders = new Map();
				for (let given of files) {
					let path = await resolveLink(given).catch(() => given);
					let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path);
					let names = folders.get(folder) ?? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(folder).catch(() => []);
					folders.set(folder, names);
					await removeTemporaries(path, names);
				}
			}
			async function removeTemporaries(path, names) {
				for (let name of names) name.startsWith(`${(0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)}.`) && /^\.(?:[0-9a-f]{8}|[0-9a-f-]{36})\.new$/.test(name.slice((0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path).length)) && await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.dirname)(path), name), { force: !0 });
			}
			async function readIfThere(path) {
				let handle;
				try {
					handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.O_NONBLOCK);
					if (!(await handle.stat()).isFile()) throw Error(`${path} is no plain file`);
					return await handle.readFile("utf8");
				} catch (error) {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === "ENOENT") return;
					throw error;
				} finally {
					await handle?.close();
				}
			}
			async function isThere(path) {
				return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path).then(() => !0, () => !1);
			}
			async function isAnotherFolder(recorded, own) {
				let real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(recorded).catch((error) => ["ENOENT", "ENOTDIR"].includes((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) ?? "") ? void 0 : recorded);
				return real !== void 0 && real !== await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.realpath)(own).catch(() => own);
			}
			async function flushFolder(folder) {
				let handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.open)(folder, "r");
				try {
					await handle.sync();
				} finally {
					await handle.close();
				}
			}
		}),
		4873: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				$N: function() {
					return codeOf;
				},
				bD: function() {
					return messageOf;
				},
				eb: function() {
					return UsageError;
				},
				pH: function() {
					return StepFailure;
				}
			});
			class UsageError extends Error {
				name = "UsageError";
			}
			class StepFailure extends Error {
				name = "StepFailure";
			}
			function messageOf(thrown) {
				return thrown instanceof Error ? thrown.message : String(thrown);
			}
			function codeOf(thrown) {
				return thrown instanceof Error && "code" in thrown ? String(thrown.code) : void 0;
			}
		}),
		5836: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				jt: function() {
					return commandText;
				},
				Sj: function() {
					return endedByDeadline;
				},
				g7: function() {
					return execute;
				},
				T: function() {
					return executeOrThrow;
				},
				Kp: function() {
					return findProgram;
				},
				ni: function() {
					return start;
				},
				o9: function() {
					return timeoutProgram;
				}
			});
			var external_node_child_process_namespaceObject = require("node:child_process");
			var promises_ = __nccwpck_require__(1455);
			var external_node_path_ = __nccwpck_require__(6760);
			var errors = __nccwpck_require__(4873);
			var shell = __nccwpck_require__(9812);
			let toolkit = () => Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 1022));
			let timedOut = [124, 137];
			function endedByDeadline(exitCode, started, deadline) {
				return timedOut.includes(exitCode) && performance.now() - started >= deadline * 1e3;
			}
			async function execute(command, options) {
				let { program, args } = command;
				let deadline = [
					"--foreground",
					"--kill-after=5",
					String(options.deadline),
					program,
					...args
				];
				let { getExecOutput } = await toolkit();
				let timeout = await timeoutProgram();
				let started = performance.now();
				let executed = await getExecOutput(timeout, deadline, {
					env: { ...options.env },
					silent: !0,
					ignoreReturnCode: !0,
					...options.input === void 0 ? {} : { input: Buffer.from(options.input) },
					...options.cwd === void 0 ? {} : { cwd: options.cwd },
					listeners: {
						...options.onErrorLine === void 0 ? {} : { errline: options.onErrorLine },
						...options.onBytes === void 0 ? {} : { stdout: options.onBytes }
					}
				});
				if (endedByDeadline(executed.exitCode, started, options.deadline)) throw Error(`${program} did not end within ${options.deadline} s: ${commandText(command)}`);
				if (executed.exitCode === 126 || executed.exitCode === 127) throw new errors.eb(`The program ${program} cannot be run: ${executed.stderr.trim() || "it was not found on PATH"}.`);
				return executed;
			}
			async function executeOrThrow(command, options) {
				let executed = await execute(command, options);
				if (executed.exitCode === 0) return executed;
				let said = (executed.stderr.trim() || executed.stdout.trim()).slice(-2e3);
				throw Error(`${commandText(command)} ended with exit code ${executed.exitCode}${said ? `:\n${said}` : "."}`);
			}
			function start(command, options) {
				let child = (0, external_node_child_process_namespaceObject.spawn)(command.program, [...command.args], {
					...options,
					shell: !1
				});
				child.on("error", (error) => {
					if ((0, errors.$N)(error) !== "ENOENT") return;
					error.message = `The program ${command.program} was not found: ${(0, errors.bD)(error)}`;
				});
				return child;
			}
			async function findProgram(name, path = "") {
				let folders = name.includes("/") ? [""] : path.split(external_node_path_.delimiter).filter(external_node_path_.isAbsolute);
				for (let folder of folders) {
					let candidate = folder === "" ? name : (0, external_node_path_.join)(folder, name);
					if ((0, external_node_path_.isAbsolute)(candidate) && await isExecutable(candidate)) return candidate;
				}
			}
			async function timeoutProgram() {
				return await findProgram("timeout", process.env.PATH) ?? "timeout";
			}
			async function isExecutable(path) {
				return (0, promises_.access)(path, promises_.constants.X_OK).then(() => !0, () => !1);
			}
			function commandText({ program, args }) {
				return [program, ...args].map(shell.r).join(" ");
			}
		}),
		1774: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				M: function() {
					return newRecord;
				},
				b: function() {
					return killedRecord;
				}
			});
			var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
			var node_os__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8161);
			function newRecord(step, begun, outcome) {
				let { action, run, actor, workflow, url = null } = step;
				return {
					version: 1,
					id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
					action,
					host: (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)(),
					begun: begun.toISOString(),
					phases: [],
					dryRun: !1,
					counts: {},
					versions: {},
					release: null,
					run: {
						number: run,
						actor,
						workflow,
						url
					},
					...outcome
				};
			}
			function killedRecord(step, target, repaired, asAsked = !1) {
				let since = Date.parse(step.since);
				let begun = Number.isNaN(since) ? new Date() : new Date(since);
				return newRecord(step, begun, {
					target,
					durationMs: Math.max(0, Date.now() - begun.getTime()),
					result: asAsked ? "started at the job's end" : "put right",
					failed: !asAsked,
					repaired: [...repaired]
				});
			}
		}),
		3772: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				$1: function() {
					return addRecord;
				},
				E9: function() {
					return historyIn;
				},
				EU: function() {
					return linesAfter;
				},
				P1: function() {
					return readDay;
				},
				e8: function() {
					return summaryPath;
				},
				hm: function() {
					return daySizes;
				},
				qO: function() {
					return readSpool;
				}
			});
			var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
			var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
			var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7626);
			let historyIn = (folder) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "history");
			let kept = {
				days: 180,
				bytes: 64 * 1024 ** 2
			};
			async function addRecord(folder, record, retention = kept, now = Date.now()) {
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.qm)(folder);
				let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, nameOf(record.begun)), "a+", 384);
				let isNewDay;
				try {
					let { size } = await file.stat();
					isNewDay = size === 0;
					let line = `${JSON.stringify(record)}\n`;
					let text = isNewDay || await endsWithLine(file, size) ? line : `\n${line}`;
					await file.appendFile(text);
				} finally {
					await file.close();
				}
				isNewDay && await removeOld(folder, now, retention);
			}
			let ending = ".jsonl";
			let dayFile = /^\d{4}-\d\d-\d\d\.jsonl$/;
			function nameOf(begun) {
				return begun.slice(0, 10) + ending;
			}
			async function endsWithLine(file, size) {
				let { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
				return buffer.toString() === "\n";
			}
			async function removeOld(folder, now, { days, bytes }) {
				let today = nameOf(new Date(now).toISOString());
				let names = (await dayFiles(folder)).reverse();
				let room = bytes;
				let age = 0;
				let newer = now;
				for (let name of [...names.filter((one) => one <= today), ...names.filter((one) => one > today)]) {
					let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name);
					room -= (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(() => ({ size: 0 }))).size;
					if (name < today) {
						let day = Date.parse(name.slice(0, -6));
						let passed = Math.max(0, newer - day) / 864e5;
						age += passed > leapDays ? 1 : passed;
						newer = day;
					}
					if (name === today || !(name < today && Math.floor(age) > days) && room >= 0) continue;
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, { force: !0 });
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(summaryPath(folder, name.slice(0, -6)), { force: !0 });
				}
			}
			let leapDays = 45;
			let summaryPath = (folder, day) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, `${day}.summary`);
			async function dayFiles(folder) {
				return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).catch(() => [])).filter((name) => dayFile.test(name)).sort();
			}
			async function readSpool(folder, since, parse) {
				let records = [];
				let unread = 0;
				for (let day of (await daySizes(folder, since.slice(0, 10))).keys()) {
					let read = await readDay(folder, day, parse);
					for (let record of read.records) record.begun >= since && records.push(record);
					unread += read.unread;
				}
				return {
					records,
					unread
				};
			}
			async function readDay(folder, day, parse) {
				let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.qC)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, day + ending)) ?? "";
				let records = [];
				let unread = 0;
				for (let line of text.split("\n")) {
					if (line === "") continue;
					let record = parse(line);
					record === void 0 ? unread++ : records.push(record);
				}
				records.sort((one, other) => one.begun < other.begun ? -1 : 1);
				return {
					records,
					unread
				};
			}
			async function daySizes(folder, from) {
				let sizes = (await dayFiles(folder)).filter((name) => name >= from).map(async (name) => {
					let { size } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name)).catch(() => ({ size: 0 }));
					return [name.slice(0, -6), size];
				});
				return new Map(await Promise.all(sizes));
			}
			let pieceLength = 1024 ** 2;
			async function* linesAfter(folder, from) {
				let names = await dayFiles(folder);
				let position = Object.fromEntries(names.map((name) => [name, from[name] ?? 0]));
				for (let name of names) {
					let file = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, name));
					try {
						let { size } = await file.stat();
						let offset = (from[name] ?? 0) <= size ? from[name] ?? 0 : 0;
						for (let length = pieceLength; offset < size;) {
							let { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
							let end = buffer.lastIndexOf(10, bytesRead - 1) + 1;
							if (end === 0 && bytesRead < length) break;
							if (end === 0) length *= 2;
							else {
								offset += end;
								position = {
									...position,
									[name]: offset
								};
								yield {
									lines: buffer.toString("utf8", 0, end).split("\n").filter((line) => line !== ""),
									position
								};
								length = pieceLength;
							}
						}
					} finally {
						await file.close();
					}
				}
			}
		}),
		5410: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				_u: function() {
					return namePattern;
				},
				ac: function() {
					return isWrittenOut;
				},
				rM: function() {
					return whyEndless;
				},
				s$: function() {
					return pathPattern;
				}
			});
			var picomatch__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(4006);
			var picomatch__WEBPACK_IMPORTED_MODULE_1___default = __nccwpck_require__.n(picomatch__WEBPACK_IMPORTED_MODULE_1__);
			var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4873);
			function namePattern(entries) {
				return patternOf(entries, {
					bash: !0,
					nobrace: !0,
					flags: "s"
				}, "*");
			}
			function pathPattern(entries) {
				return patternOf(entries, {}, "**", (entry) => entry.endsWith("/") ? `${entry}**` : entry);
			}
			function patternOf(entries, options, everything, globOf = (entry) => entry) {
				let included = entries.filter((entry) => !entry.startsWith("!"));
				let excluded = entries.flatMap((entry) => entry.startsWith("!") ? [entry.slice(1)] : []);
				let text = entries.join(", ");
				if (entries.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb("there is no name in it.");
				if ([...included, ...excluded].includes("")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb("an entry of it is empty; \"!\" comes before the name that it excludes.");
				if (included.length === 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`it only excludes, so it selects nothing; say what it includes, for example "${everything}, ${text}".`);
				let endless = entries.flatMap((entry) => whyEndless(entry) ?? []);
				if (endless.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(endless.join(" "));
				let matcher = (entry) => {
					if (entry === everything) return () => !0;
					let glob = picomatch__WEBPACK_IMPORTED_MODULE_1___default()(globOf(entry), {
						...options,
						dot: !0,
						nonegate: !0
					});
					return (name) => name === entry || glob(name);
				};
				let inclusions = included.map(matcher);
				let exclusions = excluded.map(matcher);
				let includes = (name) => inclusions.some((matches) => matches(name));
				let excludes = (name) => exclusions.some((matches) => matches(name));
				return {
					text,
					matches: (name) => includes(name) && !excludes(name),
					includes,
					excludes,
					idle: (names) => included.filter((_, index) => !names.some((name) => inclusions[index]?.(name))),
					idleExclusions: (names) => excluded.filter((entry) => isWrittenOut(entry) && !names.includes(entry))
				};
			}
			function whyEndless(glob) {
				let shown = JSON.stringify(glob);
				if (/[+*]\(/.test(glob)) return `${shown} has a group that repeats; what a glob may have is *, ?, [ab] and @(a|b).`;
				if ((glob.match(/\*+/g) ?? []).length > 6) return `${shown} has more than 6 stars.`;
			}
			function isWrittenOut(entry) {
				return !/[*?[\]()]/.test(entry);
			}
		}),
		1522: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				PZ: function() {
					return baseEnvironment;
				},
				aW: function() {
					return isPm2Field;
				},
				c0: function() {
					return passedEnvironment;
				},
				n4: function() {
					return environmentForEcosystem;
				}
			});
			var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5410);
			let base = [
				"PATH",
				"HOME",
				"USER",
				"LOGNAME",
				"SHELL",
				"LANG",
				"TZ",
				"TMPDIR"
			];
			let runnersOwn = /^(?:GITHUB_|GITEA_|FORGEJO_|ACTIONS_|RUNNER_|INPUT_)|^(?:CI|ACT)$/;
			let sessionsOwn = /^(?:SHLVL|PWD|OLDPWD|_|TERM|COLORTERM|LS_COLORS|MAIL|EDITOR|VISUAL|PAGER|LESS\w*|SUDO_\w+|XDG_(?:RUNTIME_DIR|SEAT|VTNR|SESSION_\w+)|DBUS_SESSION_BUS_ADDRESS|SSH_(?:CLIENT|CONNECTION|TTY)|INVOCATION_ID|JOURNAL_STREAM|NOTIFY_SOCKET|SYSTEMD_EXEC_PID|MEMORY_PRESSURE_\w+|MANAGERPID|ImageOS|ImageVersion|AGENT_TOOLSDIRECTORY|ACT_\w+|PM2_\w+|NVM_\w+)$/;
			let appsOwn = /^NODE_(?:APP_INSTANCE|CHANNEL_\w+|UNIQUE_ID)$/;
			let pm2Fields = new Set("pm_id name namespace status pm_uptime restart_time unstable_restarts created_at unique_id\n   pm_exec_path pm_cwd cwd script args node_args exec_mode exec_interpreter interpreter interpreter_args\n   instances instance_var increment_var autostart autorestart watch ignore_watch watch_options watch_delay\n   pm_out_log_path pm_err_log_path pm_log_path pm_pid_path merge_logs disable_logs log_type log_date_format\n   kill_timeout listen_timeout wait_ready treekill max_memory_restart max_restarts min_uptime\n   restart_delay exp_backoff_restart_delay prev_restart_delay stop_exit_codes cron_restart\n   shutdown_with_message kill_retry_time uid gid username env filter_env vizion vizion_running versioning\n   version node_version pmx pmx_module km_link automation axm_actions axm_monitor axm_options axm_dynamic\n   exit_code windowsHide source_map_support disable_source_map_support pm2_actions pm2_actions_deploy\n   _pm2_version".split(/\s+/));
			function isRunnersOwn(name) {
				return runnersOwn.test(name);
			}
			function isPm2Field(name) {
				return pm2Fields.has(name);
			}
			function baseEnvironment(env) {
				return chosen(env, (name) => base.includes(name) || name.startsWith("LC_"));
			}
			function environmentForEcosystem(env) {
				return chosen(env, (name) => !isRunnersOwn(name));
			}
			function passedEnvironment(env, passEnv) {
				let pattern = passEnv.length > 0 ? (0, _pattern_js__WEBPACK_IMPORTED_MODULE_0__._u)(passEnv) : void 0;
				let passes = (name) => {
					if (name === "RUNNER_TRACKING_ID" || isPm2Field(name)) return !1;
					if (!pattern?.matches(name)) return !1;
					return passEnv.includes(name) || !isRunnersOwn(name);
				};
				let ofApp = env.pm_id !== void 0;
				let variables = {
					...baseEnvironment(env),
					...chosen(env, passes)
				};
				let notPassed = Object.keys(env).filter((name) => !(name in variables || isRunnersOwn(name) || sessionsOwn.test(name) || ofApp && (isPm2Field(name) || appsOwn.test(name))));
				let writtenOut = passEnv.filter((entry) => /^\w+$/.test(entry));
				return {
					variables,
					notPassed: notPassed.sort(),
					missing: writtenOut.filter((name) => env[name] === void 0),
					empty: writtenOut.filter((name) => env[name] === "")
				};
			}
			function chosen(env, wanted) {
				return Object.fromEntries(Object.entries(env).filter((entry) => entry[1] !== void 0 && wanted(entry[0])));
			}
		}),
		696: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				Uj: function() {
					return startLoader;
				},
				ho: function() {
					return loadDeadline;
				},
				t7: function() {
					return loadInProcess;
				}
			});
			var node_events__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8474);
			var _exec_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(5836);
			var _program_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(2280);
			var _environment_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(1522);
			let loadDeadline = 15;
			let waiting;
			function startLoader(env) {
				try {
					waiting = loader(env);
				} catch {}
			}
			function loader(env) {
				let child = (0, _exec_js__WEBPACK_IMPORTED_MODULE_1__.ni)({
					program: "timeout",
					args: [
						"--foreground",
						"--signal=KILL",
						"15",
						process.execPath,
						(0, _program_js__WEBPACK_IMPORTED_MODULE_2__.D)("load-ecosystem.cjs")
					]
				}, {
					env: (0, _environment_js__WEBPACK_IMPORTED_MODULE_3__.n4)(env),
					stdio: [
						"pipe",
						"ignore",
						"ignore",
						"pipe"
					]
				});
				child.stdin?.on("error", () => {});
				let closed = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, "close");
				closed.catch(() => {});
				return {
					child,
					closed,
					started: performance.now()
				};
			}
			function takeLoader(env) {
				let taken = waiting;
				waiting = void 0;
				if (taken !== void 0 && performance.now() - taken.started < 2e3) return taken;
				taken?.child.stdin?.end();
				return loader(env);
			}
			async function loadInProcess(file, workingDirectory, env) {
				let { child, closed } = takeLoader(env);
				let pieces = [];
				child.stdio[3]?.on("data", (piece) => pieces.push(piece));
				child.stdin?.end(JSON.stringify({
					file,
					workingDirectory
				}));
				let [code, signal] = await closed;
				let text = Buffer.concat(pieces).toString();
				return text === "" ? {
					code,
					signal
				} : { text };
			}
		}),
		2280: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, { D: function() {
				return program;
			} });
			var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3024);
			var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
			function program(name) {
				let entry = process.argv[1];
				if (entry === void 0) throw Error("this process has no script to find its neighbours by");
				return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.realpathSync)(entry)), name);
			}
		}),
		2093: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				F1: function() {
					return readHolder;
				},
				Jz: function() {
					return holderFrom;
				},
				Lm: function() {
					return holder;
				},
				Sw: function() {
					return removeJournal;
				},
				a0: function() {
					return readJournal;
				},
				fY: function() {
					return writeJournal;
				},
				iJ: function() {
					return namesWithJournal;
				},
				sG: function() {
					return describeHolder;
				},
				tL: function() {
					return readReport;
				},
				tY: function() {
					return lockFiles;
				}
			});
			var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1455);
			var node_path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6760);
			var valibot__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7934);
			var _disk_stored_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6701);
			var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7626);
			var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __nccwpck_require__(4873);
			let holder = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
				run: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				actor: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				workflow: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				action: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				since: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
			});
			let journal = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
				version: valibot__WEBPACK_IMPORTED_MODULE_4__.euz(1),
				kind: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				holder,
				state: valibot__WEBPACK_IMPORTED_MODULE_4__.L5J(),
				opening: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
			});
			function lockFiles(directory, name) {
				let file = (ending) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${encodeURIComponent(name)}${ending}`);
				return {
					lock: file(".lock"),
					holder: file(".holder.json"),
					journal: file(journalEnding),
					report: file(".recovered.json"),
					lease: file(".lease.json"),
					name
				};
			}
			let journalEnding = ".journal.json";
			async function namesWithJournal(directory) {
				return (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => [])).filter((file) => file.endsWith(journalEnding)).flatMap((file) => {
					try {
						return decodeURIComponent(file.slice(0, -13));
					} catch {
						return [];
					}
				});
			}
			async function writeJournal(path, journal) {
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(path, JSON.stringify(journal));
			}
			async function readJournal(path) {
				let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qC)(path);
				if (text === void 0) return;
				let { version } = (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_2__.CL)(text, valibot__WEBPACK_IMPORTED_MODULE_4__._H3({ version: valibot__WEBPACK_IMPORTED_MODULE_4__.L5J() }), `The journal ${path}`);
				if (version !== 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`The journal ${path} was written by another version of pm2-actions (format ${version}). Run a step of that version once, so that it can finish what it began.`);
				return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_2__.CL)(text, journal, `The journal ${path}`);
			}
			async function readReport(path) {
				let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qC)(path);
				if (text === void 0) return [];
				try {
					return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_2__.CL)(text, valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()), `The report ${path}`);
				} catch (error) {
					return [`What a guard put right before this run is not known. ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)} Look at what runs.`];
				}
			}
			async function readHolder(path) {
				return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_2__.ym)(path, holder);
			}
			async function removeJournal(path) {
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qw)(path);
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)(path);
			}
			let byHand = "by hand";
			function holderFrom(env, action) {
				return {
					run: env.GITHUB_RUN_NUMBER ?? env.GITHUB_RUN_ID ?? byHand,
					actor: env.GITHUB_ACTOR ?? env.USER ?? "unknown",
					workflow: env.GITHUB_WORKFLOW ?? "none",
					action,
					since: new Date().toISOString()
				};
			}
			function describeHolder({ action, run, actor, workflow, since }) {
				return [
					run === byHand ? `${action} by hand` : `${action} of run ${run}`,
					...actor === "unknown" ? [] : [`started by ${actor}`],
					...workflow === "none" ? [] : [`workflow ${workflow}`],
					`since ${since}`
				].join(", ");
			}
		}),
		9593: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				QP: function() {
					return defineAction;
				},
				j$: function() {
					return commonInputs;
				},
				x$: function() {
					return commitStatusInputs;
				}
			});
			var _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7404);
			var _inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5181);
			let commitStatusInputs = {
				"commit-status": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.zM)(!1),
				token: (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.mR)()
			};
			let commonInputs = { "ping-url": (0, _inputs_fields_js__WEBPACK_IMPORTED_MODULE_1__.q3)() };
			function withCommonInputs({ inputs, history }) {
				return {
					...inputs,
					...history === void 0 ? {} : _inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_0__.aM,
					...commonInputs
				};
			}
			function defineAction(action) {
				return {
					...action,
					inputs: withCommonInputs(action)
				};
			}
		}),
		7404: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				DC: function() {
					return dryRunOrFull;
				},
				EK: function() {
					return secretUrl;
				},
				Mn: function() {
					return lines;
				},
				Qq: function() {
					return text;
				},
				YA: function() {
					return seconds;
				},
				YW: function() {
					return optionalSeconds;
				},
				Yq: function() {
					return choice;
				},
				mR: function() {
					return optionalText;
				},
				p_: function() {
					return list;
				},
				q3: function() {
					return httpUrl;
				},
				rD: function() {
					return wholeNumber;
				},
				ry: function() {
					return splitList;
				},
				uM: function() {
					return share;
				},
				zM: function() {
					return boolean;
				}
			});
			var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7934);
			let text = () => valibot__WEBPACK_IMPORTED_MODULE_0__.YjP("give a text.");
			let optionalText = () => valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP());
			let boolean = (fallback) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), String(fallback)), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(?:true|True|TRUE|false|False|FALSE)$/, "allowed are true and false."), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((word) => word.toLowerCase() === "true"));
			let dryRunOrFull = () => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), "false"), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(?:true|True|TRUE|false|False|FALSE|full)$/, "allowed are true, false and full."), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((word) => word === "full" ? "full" : word.toLowerCase() === "true"));
			let wholeNumber = (fallback, least = 0, most = 1e6) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), String(fallback)), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((word) => /^\d+$/.test(word) && Number(word) >= least && Number(word) <= most, `allowed is a whole number from ${least} to ${most}.`), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(Number));
			let seconds = (fallback, least = 0) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), String(fallback)), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((word) => /^\d+(?:\.\d+)?$/.test(word) && Number(word) >= least && Number(word) <= 86400, `allowed is a number of seconds from ${least} to 86400, without a unit.`), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(Number));
			let optionalSeconds = (least = 0) => valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(seconds(0, least));
			let share = (fallback) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), fallback), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^(?:\d{1,2}|100)%$/, "allowed is a share from 0% to 100%."), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((text) => Number.parseInt(text, 10) / 100));
			let secretUrl = (protocols, allowed) => valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.z6Y((text) => URL.canParse(text) && protocols.test(text), `allowed is ${allowed}.`)));
			let httpUrl = () => secretUrl(/^https?:\/\/[^\s]+$/, "an http or https URL");
			let choice = (words, fallback) => valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.KIO(words, `allowed are ${words.join(", ")}.`), fallback);
			let list = (fallback = "") => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), fallback), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(splitList));
			let lines = () => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), ""), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi((words) => entries(words.split("\n"))));
			function splitList(words) {
				return entries(words.split(/[\n,]/));
			}
			function entries(words) {
				return words.map((word) => word.trim()).filter((word) => word !== "");
			}
		}),
		6676: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				AN: function() {
					return inputText;
				},
				LO: function() {
					return inputVariable;
				},
				TL: function() {
					return parseInputs;
				},
				qp: function() {
					return inputAlone;
				}
			});
			var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1916);
			var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7934);
			var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(4873);
			let prefix = "INPUT_";
			let inputVariable = (name) => `${prefix}${name.toUpperCase()}`;
			function inputText(name, env) {
				return env[inputVariable(name)]?.trim() ?? "";
			}
			function parseInputs(inputs, env) {
				let given = givenInputs(env);
				let mistakes = misspeltInputs(inputs, given);
				let parsed = {};
				for (let [name, schema] of Object.entries(inputs)) {
					let text = given.get(name);
					let result = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema, text);
					if (result.success) parsed[camel(name)] = result.output;
					else for (let issue of result.issues) mistakes.push(`${complaint(name, text)} ${issue.message}`);
				}
				if (mistakes.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(mistakes.join("\n"));
				return parsed;
			}
			function inputAlone(name, schema, env) {
				let result = valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema, givenInputs(env).get(name));
				return result.success ? result.output : void 0;
			}
			function givenInputs(env) {
				let inputs = Object.entries(env).map(([name, text = ""]) => [name, text.trim()]);
				return new Map(inputs.filter(([name, text]) => name.startsWith(prefix) && text !== "").map(([name, text]) => [name.slice(6).toLowerCase(), text]));
			}
			function misspeltInputs(inputs, given) {
				let strange = [...given].filter(([name]) => !(name in inputs));
				if (strange.length === 0) return [];
				let open = Object.entries(inputs).filter(([name, schema]) => isDefault(schema, given.get(name)));
				return strange.flatMap(([name, text]) => {
					let meant = open.find(([one]) => isNear(one, name) && given.get(one) !== text)?.[0];
					return meant === void 0 ? [] : [`Input ${JSON.stringify(name)} is no input of this action. Is "${meant}" meant?`];
				});
			}
			function isDefault(schema, text) {
				if (text === void 0) return !0;
				let [given, otherwise] = [valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema, text), valibot__WEBPACK_IMPORTED_MODULE_1__.xLC(schema, void 0)];
				return otherwise.success && JSON.stringify(given.output) === JSON.stringify(otherwise.output);
			}
			function isNear(meant, name) {
				if (meant === `${name}s` || name === `${meant}s`) return !1;
				return (0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_0__.Io)(meant, name) <= Math.min(2, Math.floor(meant.length / 3));
			}
			function complaint(name, text) {
				if (text === void 0) return `Input "${name}" is required:`;
				return `Input "${name}" is ${secretInputs.has(name) ? "not valid" : JSON.stringify(quotable(name, text))}:`;
			}
			function quotable(name, text) {
				let harmless = name.endsWith("-url") ? text.split("\n").map(withoutSecrets).join("\n") : text.replace(/:\/\/[^/@\s]*@/g, "://***@");
				return harmless.length > 200 ? `${harmless.slice(0, 200)}…` : harmless;
			}
			function withoutSecrets(url) {
				return url.replace(/([?#]).+$/, "$1…").replace(/^((?:https?|smtps?|postgres(?:ql)?):?\/{0,3})?.*@/, "$1***@");
			}
			let secretInputs = new Set([
				"database-url",
				"ssh-key",
				"webhook-url",
				"webhook-secret",
				"slack-webhook-url",
				"discord-webhook-url",
				"ntfy-url",
				"smtp-url",
				"token",
				"maintenance-url",
				"ping-url",
				"pass-env"
			]);
			function camel(name) {
				return name.replace(/-(\w)/g, (_, letter) => letter.toUpperCase());
			}
		}),
		5181: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				$n: function() {
					return parseLogin;
				},
				Es: function() {
					return wantsSsh;
				},
				aM: function() {
					return sshInputs;
				},
				nF: function() {
					return knownHostName;
				},
				z7: function() {
					return loginText;
				}
			});
			var valibot__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7934);
			var _fields_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7404);
			var _inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(6676);
			let form = /^(?<user>[A-Za-z_][\w.-]*)@(?:(?<server>[A-Za-z0-9][A-Za-z0-9.-]*)|\[(?<address>[0-9A-Fa-f:.]+)\])(?::(?<port>\d{1,5}))?$/;
			let allowed = "allowed is user@server or user@server:port, an IPv6 address in brackets: deploy@server:22.";
			let login = () => valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.FsL(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y(isLogin, allowed), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi(loginFrom)));
			let logins = () => valibot__WEBPACK_IMPORTED_MODULE_1__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.p_)(), valibot__WEBPACK_IMPORTED_MODULE_1__.z6Y((all) => all.every(isLogin), `${allowed.slice(0, -1)}; several by commas or lines.`), valibot__WEBPACK_IMPORTED_MODULE_1__.pdi((all) => all.map(loginFrom)));
			let sshInputs = {
				host: login(),
				"ssh-key": (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.mR)(),
				"known-hosts": (0, _fields_js__WEBPACK_IMPORTED_MODULE_2__.mR)(),
				"jump-hosts": logins()
			};
			function wantsSsh(inputs, env) {
				return "host" in inputs && Object.keys(sshInputs).some((name) => (0, _inputs_js__WEBPACK_IMPORTED_MODULE_0__.AN)(name, env) !== "");
			}
			function isLogin(text) {
				let port = form.exec(text)?.groups?.port ?? "22";
				return form.test(text) && Number(port) >= 1 && Number(port) <= 65535;
			}
			function loginFrom(text) {
				let { user = "", server, address = "", port = "22" } = form.exec(text)?.groups ?? {};
				return {
					user,
					server: server ?? address,
					port: Number(port)
				};
			}
			let parseLogin = (text) => isLogin(text) ? loginFrom(text) : void 0;
			function knownHostName({ server, port }) {
				return port === 22 ? server : `[${server}]:${port}`;
			}
			function loginText({ user, server, port }) {
				return `${user}@${server.includes(":") ? `[${server}]` : server}${port === 22 ? "" : `:${port}`}`;
			}
		}),
		2440: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				fG: function() {
					return runnerFrom;
				},
				t1: function() {
					return runnerLog;
				},
				eR: function() {
					return runsInRunner;
				}
			});
			var external_node_os_ = __nccwpck_require__(8161);
			var visible = __nccwpck_require__(8532);
			let getCodePointsLength = (() => {
				let SURROGATE_PAIR_RE = /[\uD800-\uDBFF][\uDC00-\uDFFF]/g;
				return (input) => {
					let surrogatePairsNr = 0;
					SURROGATE_PAIR_RE.lastIndex = 0;
					for (; SURROGATE_PAIR_RE.test(input);) surrogatePairsNr += 1;
					return input.length - surrogatePairsNr;
				};
			})();
			let isFullWidth = (x) => x === 12288 || x >= 65281 && x <= 65376 || x >= 65504 && x <= 65510;
			let isWideNotCJKTNotEmoji = (x) => x === 8987 || x === 9001 || x >= 12272 && x <= 12287 || x >= 12289 && x <= 12350 || x >= 12441 && x <= 12543 || x >= 12549 && x <= 12591 || x >= 12593 && x <= 12686 || x >= 12688 && x <= 12771 || x >= 12783 && x <= 12830 || x >= 12832 && x <= 12871 || x >= 12880 && x <= 19903 || x >= 65040 && x <= 65049 || x >= 65072 && x <= 65106 || x >= 65108 && x <= 65126 || x >= 65128 && x <= 65131 || x >= 127488 && x <= 127490 || x >= 127504 && x <= 127547 || x >= 127552 && x <= 127560 || x >= 131072 && x <= 196605 || x >= 196608 && x <= 262141;
			let ANSI_RE = /[\u001b\u009b][[()#;?]*(?:[0-9]{1,4}(?:;[0-9]{0,4})*)?[0-9A-ORZcf-nqry=><]|\u001b\]8;[^;]*;.*?(?:\u0007|\u001b\u005c)/y;
			let CONTROL_RE = /[\x00-\x08\x0A-\x1F\x7F-\x9F]{1,1000}/y;
			let CJKT_WIDE_RE = /(?:(?![\uFF61-\uFF9F\uFF00-\uFFEF])[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Tangut}]){1,1000}/uy;
			let TAB_RE = /\t{1,1000}/y;
			let EMOJI_RE = /[\u{1F1E6}-\u{1F1FF}]{2}|\u{1F3F4}[\u{E0061}-\u{E007A}]{2}[\u{E0030}-\u{E0039}\u{E0061}-\u{E007A}]{1,3}\u{E007F}|(?:\p{Emoji}\uFE0F\u20E3?|\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation})(?:\u200D(?:\p{Emoji_Modifier_Base}\p{Emoji_Modifier}?|\p{Emoji_Presentation}|\p{Emoji}\uFE0F\u20E3?))*/uy;
			let LATIN_RE = /(?:[\x20-\x7E\xA0-\xFF](?!\uFE0F)){1,1000}/y;
			let MODIFIER_RE = /\p{M}+/gu;
			let NO_TRUNCATION = {
				limit: Infinity,
				ellipsis: ""
			};
			let getStringTruncatedWidth = (input, truncationOptions = {}, widthOptions = {}) => {
				let LIMIT = truncationOptions.limit ?? Infinity;
				let ELLIPSIS = truncationOptions.ellipsis ?? "";
				let ELLIPSIS_WIDTH = truncationOptions?.ellipsisWidth ?? (ELLIPSIS ? getStringTruncatedWidth(ELLIPSIS, NO_TRUNCATION, widthOptions).width : 0);
				let CONTROL_WIDTH = widthOptions.controlWidth ?? 0;
				let TAB_WIDTH = widthOptions.tabWidth ?? 8;
				let EMOJI_WIDTH = widthOptions.emojiWidth ?? 2;
				let REGULAR_WIDTH = widthOptions.regularWidth ?? 1;
				let WIDE_WIDTH = widthOptions.wideWidth ?? 2;
				let PARSE_BLOCKS = [
					[LATIN_RE, REGULAR_WIDTH],
					[ANSI_RE, 0],
					[CONTROL_RE, CONTROL_WIDTH],
					[TAB_RE, TAB_WIDTH],
					[EMOJI_RE, EMOJI_WIDTH],
					[CJKT_WIDE_RE, WIDE_WIDTH]
				];
				let indexPrev = 0;
				let index = 0;
				let length = input.length;
				let lengthExtra = 0;
				let truncationEnabled = !1;
				let truncationIndex = length;
				let truncationLimit = Math.max(0, LIMIT - ELLIPSIS_WIDTH);
				let unmatchedStart = 0;
				let unmatchedEnd = 0;
				let width = 0;
				let widthExtra = 0;
				outer: for (;;) {
					if (unmatchedEnd > unmatchedStart || index >= length && index > indexPrev) {
						let unmatched = input.slice(unmatchedStart, unmatchedEnd) || input.slice(indexPrev, index);
						lengthExtra = 0;
						for (let char of unmatched.replaceAll(MODIFIER_RE, "")) {
							let codePoint = char.codePointAt(0) || 0;
							widthExtra = isFullWidth(codePoint) ? 2 : isWideNotCJKTNotEmoji(codePoint) ? WIDE_WIDTH : REGULAR_WIDTH;
							width + widthExtra > truncationLimit && (truncationIndex = Math.min(truncationIndex, Math.max(unmatchedStart, indexPrev) + lengthExtra));
							if (width + widthExtra > LIMIT) {
								truncationEnabled = !0;
								break outer;
							}
							lengthExtra += char.length;
							width += widthExtra;
						}
						unmatchedStart = unmatchedEnd = 0;
					}
					if (index >= length) break outer;
					for (let i = 0, l = PARSE_BLOCKS.length; i < l; i++) {
						let [BLOCK_RE, BLOCK_WIDTH] = PARSE_BLOCKS[i];
						BLOCK_RE.lastIndex = index;
						if (BLOCK_RE.test(input)) {
							lengthExtra = BLOCK_RE === CJKT_WIDE_RE ? getCodePointsLength(input.slice(index, BLOCK_RE.lastIndex)) : BLOCK_RE === EMOJI_RE ? 1 : BLOCK_RE.lastIndex - index;
							widthExtra = lengthExtra * BLOCK_WIDTH;
							width + widthExtra > truncationLimit && (truncationIndex = Math.min(truncationIndex, index + Math.floor((truncationLimit - width) / BLOCK_WIDTH)));
							if (width + widthExtra > LIMIT) {
								truncationEnabled = !0;
								break outer;
							}
							width += widthExtra;
							unmatchedStart = indexPrev;
							unmatchedEnd = index;
							index = indexPrev = BLOCK_RE.lastIndex;
							continue outer;
						}
					}
					index += 1;
				}
				return {
					width: truncationEnabled ? truncationLimit : width,
					index: truncationEnabled ? truncationIndex : length,
					truncated: truncationEnabled,
					ellipsed: truncationEnabled && LIMIT >= ELLIPSIS_WIDTH
				};
			};
			var dist = getStringTruncatedWidth;
			let dist_NO_TRUNCATION = {
				limit: Infinity,
				ellipsis: "",
				ellipsisWidth: 0
			};
			let fastStringWidth = (input, options = {}) => dist(input, dist_NO_TRUNCATION, options).width;
			var fast_string_width_dist = fastStringWidth;
			let simple = /^[\u0020-\u02ff\u2190-\u2319\u231c-\u23e8]*$/;
			function displayWidth(text) {
				return simple.test(text) ? text.length : fast_string_width_dist(text);
			}
			function textTable({ columns, rows }) {
				let cells = [columns, ...rows].map((row) => row.map(oneLine));
				let widths = columns.map((_, index) => Math.max(...cells.map((row) => displayWidth(row[index] ?? ""))));
				let line = (row) => row.map((cell, index) => padded(cell, widths[index] ?? 0)).join("  ").trimEnd();
				let [head = [], ...body] = cells;
				return [
					line(head),
					widths.map((width) => "─".repeat(width)).join("  "),
					...body.map(line)
				].join("\n");
			}
			function markdownTable({ columns, rows }) {
				let line = (row) => `| ${row.map((cell) => markdownText(oneLine(cell))).join(" | ")} |`;
				return [
					line(columns),
					`|${columns.map(() => " --- ").join("|")}|`,
					...rows.map(line)
				].join("\n");
			}
			function markdownText(text) {
				return (0, visible.R)(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replace(/[\\`*_{}[\]()#+!|~@:$=-]/g, (character) => `&#${character.charCodeAt(0)};`).replaceAll("\n", "<br>");
			}
			function markdownCode(text) {
				let runs = text.match(/`+/g) ?? [];
				let fence = "`".repeat(Math.max(3, ...runs.map((run) => run.length + 1)));
				return `${fence}\n${(0, visible.R)(text)}\n${fence}`;
			}
			function oneLine(cell) {
				let kept = cell.length > 300 ? `${cell.slice(0, 300)}…` : cell;
				return (0, visible.R)(kept).split("\n").map((line) => line.trim()).join(" ⏎ ");
			}
			function padded(cell, width) {
				return cell + " ".repeat(Math.max(0, width - displayWidth(cell)));
			}
			var external_node_crypto_ = __nccwpck_require__(7598);
			let prefix = "  | ";
			let longPieces = /.{1,10000}/gsu;
			function fenceText(text) {
				let [open, close] = fence();
				return [
					open,
					...prefixed(text),
					close
				];
			}
			function fence() {
				let token = (0, external_node_crypto_.randomUUID)();
				return [`::stop-commands::${token}`, `::${token}::`];
			}
			function prefixed(text) {
				return (0, visible.R)(text).replace(/\n$/, "").split("\n").flatMap(folded);
			}
			function harmless(sentence) {
				return (0, visible.R)(sentence).split("\n").map((line) => line.trimStart().startsWith("::") ? prefix + line : line).join("\n");
			}
			function folded(line) {
				return (line.match(longPieces) ?? [""]).map((piece, index) => (index === 0 ? prefix : "  ¦ ") + piece);
			}
			let maxSummaryLength = 9e5;
			let runnersMarks = [
				"CI",
				"GITHUB_ACTIONS",
				"GITEA_ACTIONS",
				"FORGEJO_ACTIONS",
				"GITHUB_OUTPUT"
			];
			function runsInRunner(env) {
				return runnersMarks.some((mark) => env[mark]);
			}
			function runnerFrom(env) {
				let byHand = !runsInRunner(env);
				let plain = byHand || env.GITEA_ACTIONS === "true" || env.FORGEJO_ACTIONS === "true";
				return {
					debugging: env.RUNNER_DEBUG === "1",
					annotating: !plain,
					commanded: !byHand,
					grouping: env.GITEA_ACTIONS === "true"
				};
			}
			function runnerLog(write, runner) {
				let verdicts = [];
				let outcomes = [];
				let remarks = [];
				let secrets = [];
				let phases = [];
				let failure;
				let print = (line) => write(line + external_node_os_.EOL);
				let shown = (text) => secrets.reduce((rest, secret) => rest.replaceAll(secret, "***"), text);
				let sentence = (text) => harmless(shown(text));
				let annotate = (kind, text) => runner.annotating ? print(`::${kind}::${escaped(sentence(text))}`) : print(`${kind[0]?.toUpperCase()}${kind.slice(1)}: ${sentence(text)}`);
				let printFenced = (text) => {
					for (let line of runner.commanded ? fenceText(text) : prefixed(text)) print(line);
				};
				let command = (line) => {
					runner.commanded && print(line);
				};
				let warned = new Set();
				runner.grouping && command("::endgroup::");
				return {
					info: (text) => print(sentence(text)),
					outcome: (text, copied) => {
						print(sentence(text));
						outcomes.push(markdownText(shown(text)));
						if (copied === void 0) return;
						printFenced(shown(copied));
						outcomes.push(markdownCode(shown(copied)));
					},
					debug: (text) => {
						runner.debugging && annotate("debug", text);
					},
					warning: (text) => {
						if (warned.has(text)) return;
						warned.add(text);
						annotate("warning", text);
						remarks.push(`⚠️ ${markdownText(shown(text))}`);
					},
					error: (text) => {
						failure ??= shown(text);
						annotate("error", text);
						verdicts.push(`❌ ${markdownText(shown(text))}`);
					},
					annotation: ({ severity, file, line, column, title, message }) => {
						if (!runner.annotating) return !1;
						let place = `file=${property(shown(file))},line=${line},col=${column},title=${property(title)}`;
						print(`::${severity} ${place}::${escaped(sentence(message))}`);
						return !0;
					},
					table: (given) => {
						let table = mapped(given, shown);
						if (table.rows.length === 0) {
							print(sentence(`${table.title}: none`));
							remarks.push(`**${markdownText(table.title)}**: none`);
							return;
						}
						print(sentence(table.title));
						printFenced(textTable(table));
						remarks.push(`**${markdownText(table.title)}**\n\n${markdownTable(table)}`);
					},
					foreign: (title, text) => {
						print(sentence(title));
						printFenced(shown(text));
					},
					async stream(title, body) {
						print(sentence(title));
						let [open, close] = runner.commanded ? fence() : [];
						open !== void 0 && print(open);
						try {
							return await body((line) => prefixed(shown(line)).forEach(print));
						} finally {
							close !== void 0 && print(close);
						}
					},
					async phase(name, body) {
						let begun = performance.now();
						try {
							return await body();
						} finally {
							phases.push({
								name,
								ms: performance.now() - begun
							});
						}
					},
					async group(title, body) {
						let line = sentence(title).replaceAll("\n", " ");
						let heading = `::group::${runner.annotating ? escaped(line) : line}`;
						print(runner.commanded ? heading : line);
						try {
							return await body();
						} finally {
							command("::endgroup::");
						}
					},
					mask: (secret) => {
						for (let part of maskable(secret)) if (!secrets.includes(part)) {
							secrets.push(part);
							part.includes("\n") || command(`::add-mask::${escaped(part)}`);
						}
						secrets.sort((one, other) => other.length - one.length);
					},
					phases: () => phases,
					why: () => failure,
					shown: sentence,
					summary: () => fitting([
						...verdicts,
						...outcomes,
						...remarks
					])
				};
			}
			function maskable(secret) {
				return [secret, ...secret.split(/\r?\n/).map((line) => line.trim()).filter((line) => line.length >= 4 && !line.startsWith("-----"))].filter((part) => part.trim() !== "");
			}
			function mapped({ title, columns, rows }, change) {
				return {
					title: change(title),
					columns,
					rows: rows.map((row) => row.map(change))
				};
			}
			function fitting(remarks) {
				let all = remarks.join("\n\n");
				if (Buffer.byteLength(all) <= maxSummaryLength) return all;
				let kept = [];
				let bytes = 0;
				for (let remark of remarks) {
					bytes += Buffer.byteLength(remark) + 2;
					if (bytes > maxSummaryLength) break;
					kept.push(remark);
				}
				return [...kept, "The rest is in the step's log: it is too long for a summary."].join("\n\n");
			}
			function escaped(message) {
				return message.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
			}
			function property(value) {
				return escaped(harmless(value)).replaceAll(":", "%3A").replaceAll(",", "%2C");
			}
		}),
		8409: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.r(__webpack_exports__);
			__nccwpck_require__.d(__webpack_exports__, {
				failIfUnfinished: function() {
					return failIfUnfinished;
				},
				finished: function() {
					return finished;
				}
			});
			var _log_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(2440);
			let finished = "finished";
			function failIfUnfinished(env) {
				if (!env.GITHUB_STATE || env[`STATE_${finished}`] === "true") return;
				process.exitCode = 1;
				(0, _log_js__WEBPACK_IMPORTED_MODULE_0__.t1)((text) => process.stdout.write(text), (0, _log_js__WEBPACK_IMPORTED_MODULE_0__.fG)(env)).error("The step did not finish: something outside ended it, such as a cancelled run or a restart of its runner. Its guard puts right what it began, and the next step for the same namespace or database says what was done. Run the workflow again.");
			}
		}),
		9112: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, { e: function() {
				return run;
			} });
			var promises_ = __nccwpck_require__(8500);
			var errors = __nccwpck_require__(4873);
			var spool = __nccwpck_require__(3772);
			var action = __nccwpck_require__(9593);
			var inputs = __nccwpck_require__(6676);
			var runner_log = __nccwpck_require__(2440);
			var post = __nccwpck_require__(8409);
			var external_node_os_ = __nccwpck_require__(8161);
			var record = __nccwpck_require__(1774);
			var journal = __nccwpck_require__(2093);
			function recordOf(step, env) {
				let { target, failed, dryRun, durationMs, phases, outputs } = step;
				let result = outputs.get("result");
				let why = step.why === void 0 ? void 0 : beginningOf(step.why);
				return (0, record.M)({
					...(0, journal.Jz)(env, step.action),
					url: runUrl(env)
				}, step.begun, {
					target,
					durationMs: Math.round(durationMs),
					phases: phases.map(({ name, ms }) => ({
						name,
						ms: Math.round(ms)
					})),
					result: typeof result == "string" ? result : failed ? "failed" : "done",
					failed,
					dryRun,
					...why === void 0 ? {} : { why },
					counts: countsOf(outputs),
					versions: outputs.get("versions") ?? {},
					release: step.release ?? env.GITHUB_SHA ?? null
				});
			}
			function beginningOf(why) {
				let [first = "", ...rest] = why.split("\n");
				return [first, ...first.endsWith(":") ? rest.map((line) => line.trim()) : []].join(" ").slice(0, 500);
			}
			let notCounted = new Set([
				"before",
				"after",
				"versions",
				"plan"
			]);
			function countsOf(outputs) {
				let counts = {};
				for (let [name, value] of outputs) {
					if (notCounted.has(name)) continue;
					typeof value == "number" ? counts[name] = value : Array.isArray(value) && (counts[name] = value.length);
				}
				return counts;
			}
			function runUrl(env) {
				let { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = env;
				let run = env.GITEA_ACTIONS === "true" || env.FORGEJO_ACTIONS === "true" ? env.GITHUB_RUN_NUMBER : env.GITHUB_RUN_ID;
				if (!server || !repository || !run) return null;
				return `${server}/${repository}/actions/runs/${run}`;
			}
			function failureText(step, env) {
				let { namespace, database } = step.target;
				let target = namespace ?? (database === void 0 ? void 0 : `database ${database}`);
				let { run, actor, workflow } = (0, journal.Jz)(env, step.action);
				let page = runUrl(env);
				let of = target === void 0 ? "" : ` of ${target}`;
				return [
					`${step.action}${of} on ${(0, external_node_os_.hostname)()} ${step.verdict.slice(2)} after ${step.seconds}.`,
					...step.refused === void 0 ? [] : [step.refused],
					`Run ${run} of ${workflow}, by ${actor}. Its log says why${page === null ? "" : `: ${page}`}`
				].join("\n");
			}
			let isCommit = (text) => typeof text == "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
			async function givenStatus(action, about, inputs, dryRun, { namespace, database }, env, log) {
				let { token } = inputs;
				if (inputs.commitStatus !== !0) return;
				if (typeof token != "string") throw new errors.eb("Input \"token\" is required where \"commit-status\" is true: as a rule the job's own, github.token.");
				log.mask(token);
				if (dryRun) return;
				let { GITHUB_API_URL: api, GITHUB_REPOSITORY: repository, GITHUB_SHA: commit } = env;
				if (!api || !repository || !isCommit(commit)) {
					log.warning("commit-status: no status is set: no runner says which commit of which server this is for.");
					return;
				}
				let onGitHub = env.GITEA_ACTIONS !== "true" && env.FORGEJO_ACTIONS !== "true" && !/\/v1\/*$/.test(api);
				let environment = typeof inputs.environment == "string" ? inputs.environment : namespace ?? void 0;
				let { commitStatus } = await __nccwpck_require__.e(533).then(__nccwpck_require__.bind(__nccwpck_require__, 6748));
				let of = (release) => {
					let known = release === void 0 || isCommit(release);
					return commitStatus({
						api: api.replace(/\/+$/, ""),
						repository,
						token,
						commit: isCommit(release) ? release : commit,
						context: `${action} ${namespace ?? database ?? ""}`.trim(),
						page: runUrl(env) ?? void 0,
						environment: onGitHub && known ? environment : void 0
					}, log);
				};
				let status;
				let begin = (release) => {
					status = of(release);
					status.begin();
				};
				about === "run" && begin();
				return {
					noticed: ({ release }) => {
						about === "release" && release !== void 0 && status === void 0 && begin(release);
					},
					end: async (failed, description) => {
						status ??= of();
						await status.end(failed ? "failure" : "success", description);
					}
				};
			}
			let toolkit = () => Promise.resolve().then(__nccwpck_require__.bind(__nccwpck_require__, 2779));
			async function run(name, action, elsewhere) {
				process.stdout.on("error", () => {});
				process.stderr.on("error", () => {});
				let started = performance.now();
				let begun = new Date();
				let outputs = new Map();
				let log = elsewhere?.log ?? (0, runner_log.t1)((text) => process.stdout.write(text), (0, runner_log.fG)(process.env));
				let ping = await givenPing(log);
				let dry = "";
				let refused;
				let place;
				let status;
				let release;
				let endedEarly = (code) => {
					if (code !== 0) return;
					process.exitCode = 1;
					log.error("The step ended before it was done. Please report this: it is a defect of the action.");
				};
				process.once("exit", endedEarly);
				try {
					let inputs = parsed(action, (mistakes) => {
						refused = mistakes;
					});
					if ("dryRun" in inputs && (inputs.dryRun === !0 || inputs.dryRun === "full")) {
						dry = " (a dry run: nothing was touched)";
						elsewhere === void 0 && log.info(inputs.dryRun === !0 ? "This is a dry run: it looks and plans, and touches nothing." : "This is a full dry run: what it makes it removes again, and it touches nothing else.");
					}
					dry === "" && ping?.start();
					place = action.history?.(inputs, process.env);
					release = "release" in inputs ? inputs.release : void 0;
					status = await givenStatus(name, action.statusOf ?? "run", inputs, dry !== "", place?.target ?? {}, process.env, log);
					await action.run({
						inputs,
						log,
						env: process.env,
						output: (more) => {
							for (let [key, value] of Object.entries(more)) outputs.set(key, value);
							status?.noticed(more);
						},
						mask: log.mask
					});
				} catch (error) {
					fail(log, error);
				}
				elsewhere === void 0 ? (0, runner_log.eR)(process.env) && await writeOutputs(outputs).catch((error) => fail(log, new errors.pH(`The step's outputs could not be written: ${(0, errors.bD)(error)}.`))) : elsewhere.outputs(outputs);
				let verdict = verdictOf(outputs.get("result")) + dry;
				let seconds = `${((performance.now() - started) / 1e3).toFixed(1)} s`;
				elsewhere === void 0 && log.info(`${name} took ${seconds}${verdict}.`);
				let target = place?.target ?? {};
				let folder = place?.folder();
				folder !== void 0 && await keepRecord(folder, log, {
					action: name,
					target,
					begun,
					durationMs: performance.now() - started,
					phases: log.phases(),
					failed: !!process.exitCode,
					dryRun: dry !== "",
					why: log.why(),
					release: [outputs.get("release"), release].find((one) => typeof one == "string"),
					outputs
				});
				if (elsewhere !== void 0) {
					process.off("exit", endedEarly);
					return;
				}
				await status?.end(!!process.exitCode, `${verdict.slice(2) || "done"}, after ${seconds}`);
				await writeSummary(`${name}${verdict}, after ${seconds}`, log);
				let failed = !!process.exitCode;
				(failed || dry === "") && await ping?.end(failed ? log.shown(failureText({
					action: name,
					target,
					seconds,
					verdict,
					refused
				}, process.env)) : void 0);
				await tellPost(log);
				process.exitCode && process.stdout.isTTY && await (0, promises_.setTimeout)(500);
				process.off("exit", endedEarly);
			}
			function verdictOf(result) {
				let word = typeof result == "string" ? result : void 0;
				if (!process.exitCode) return word === void 0 ? "" : `: ${word}`;
				return word === void 0 || word === "failed" ? ": failed" : `: failed (${word})`;
			}
			async function givenPing(log) {
				let url = (0, inputs.qp)("ping-url", action.j$["ping-url"], process.env);
				if (url === void 0) return;
				log.mask(url);
				try {
					let { pingOf } = await __nccwpck_require__.e(627).then(__nccwpck_require__.bind(__nccwpck_require__, 1311));
					let ping = pingOf(url, log);
					return process.env.PM2_ACTIONS_PING === "failure" ? onlyFailures(ping) : ping;
				} catch (error) {
					log.debug(`ping-url is told of nothing: ${(0, errors.bD)(error)}.`);
					return;
				}
			}
			function onlyFailures(ping) {
				return {
					start: () => {},
					end: async (failure) => {
						failure !== void 0 && await ping.end(failure);
					}
				};
			}
			function parsed(action, refuse) {
				try {
					return (0, inputs.TL)(action.inputs, process.env);
				} catch (error) {
					refuse((0, errors.bD)(error));
					throw error;
				}
			}
			function fail(log, error) {
				process.exitCode = 1;
				log.error((0, errors.bD)(error));
				!(error instanceof errors.eb || error instanceof errors.pH) && error instanceof Error && log.debug(error.stack ?? "no stack");
			}
			async function writeOutputs(outputs) {
				if (outputs.size === 0) return;
				let { setOutput } = await toolkit();
				for (let [key, value] of outputs) setOutput(key, value);
			}
			async function keepRecord(folder, log, step) {
				await (0, spool.$1)(folder, recordOf(step, process.env)).catch((error) => log.info(`This step could not be added to the history of this server: ${(0, errors.bD)(error)}. Its result is not affected.`));
			}
			async function writeSummary(title, log) {
				let text = log.summary();
				if (text === "" || !process.env.GITHUB_STEP_SUMMARY) return;
				let { summary } = await toolkit();
				await summary.addRaw(`### ${title}\n\n${text}\n`).write().catch((error) => log.debug(`The job summary was not written: ${(0, errors.bD)(error)}`));
			}
			async function tellPost(log) {
				if (!process.env.GITHUB_STATE) return;
				let { saveState } = await toolkit();
				try {
					saveState(post.finished, "true");
				} catch (error) {
					fail(log, new errors.pH(`The end of this step could not be written: ${(0, errors.bD)(error)}.`));
				}
			}
		}),
		9812: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, { r: function() {
				return shellWord;
			} });
			function shellWord(word) {
				return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
			}
		}),
		8532: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, { R: function() {
				return visible;
			} });
			let deceptive = /[\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;
			function visible(text) {
				return text.replace(/\r\n?/g, "\n").replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, code).replace(deceptive, code).replaceAll("##[", "#\\x23[");
			}
			function code(character) {
				let hexadecimal = character.charCodeAt(0).toString(16);
				return hexadecimal.length > 2 ? `\\u${hexadecimal.padStart(4, "0")}` : `\\x${hexadecimal.padStart(2, "0")}`;
			}
		}),
		4698: (function(__unused_webpack_module, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				G8: function() {
					return orLate;
				},
				a0: function() {
					return waitUntil;
				},
				fn: function() {
					return late;
				}
			});
			var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
			async function waitUntil(look, { within, every }) {
				let deadline = performance.now() + within;
				for (;;) {
					let seen = await look();
					if (seen) return seen;
					if (performance.now() > deadline) return;
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(every);
				}
			}
			let late = Symbol("late");
			async function orLate(work, within, signal) {
				let done = new AbortController();
				let stop = signal === void 0 ? done.signal : AbortSignal.any([done.signal, signal]);
				try {
					return await Promise.race([work, (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(within, late, { signal: stop })]);
				} finally {
					done.abort();
				}
			}
		}),
		1916: (function(__unused_webpack_module, exports) {
			exports.Io = exports.kp = void 0;
			var peq = new Uint32Array(65536);
			var myers_32 = function(a, b) {
				var n = a.length;
				var m = b.length;
				var lst = 1 << n - 1;
				var pv = -1;
				var mv = 0;
				var sc = n;
				var i = n;
				for (; i--;) peq[a.charCodeAt(i)] |= 1 << i;
				for (i = 0; i < m; i++) {
					var eq = peq[b.charCodeAt(i)];
					var xv = eq | mv;
					eq |= (eq & pv) + pv ^ pv;
					mv |= ~(eq | pv);
					pv &= eq;
					mv & lst && sc++;
					pv & lst && sc--;
					mv = mv << 1 | 1;
					pv = pv << 1 | ~(xv | mv);
					mv &= xv;
				}
				i = n;
				for (; i--;) peq[a.charCodeAt(i)] = 0;
				return sc;
			};
			var myers_x = function(b, a) {
				var n = a.length;
				var m = b.length;
				var mhc = [];
				var phc = [];
				var hsize = Math.ceil(n / 32);
				var vsize = Math.ceil(m / 32);
				for (var i = 0; i < hsize; i++) {
					phc[i] = -1;
					mhc[i] = 0;
				}
				var j = 0;
				for (; j < vsize - 1; j++) {
					var mv_1 = 0;
					var pv_1 = -1;
					var start_1 = j * 32;
					var vlen_1 = Math.min(32, m) + start_1;
					for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] |= 1 << k;
					for (var i = 0; i < n; i++) {
						var eq = peq[a.charCodeAt(i)];
						var pb = phc[i / 32 | 0] >>> i & 1;
						var mb = mhc[i / 32 | 0] >>> i & 1;
						var xv = eq | mv_1;
						var xh = ((eq | mb) & pv_1) + pv_1 ^ pv_1 | eq | mb;
						var ph = mv_1 | ~(xh | pv_1);
						var mh = pv_1 & xh;
						ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
						mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
						ph = ph << 1 | pb;
						mh = mh << 1 | mb;
						pv_1 = mh | ~(xv | ph);
						mv_1 = ph & xv;
					}
					for (var k = start_1; k < vlen_1; k++) peq[b.charCodeAt(k)] = 0;
				}
				var mv = 0;
				var pv = -1;
				var start = j * 32;
				var vlen = Math.min(32, m - start) + start;
				for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] |= 1 << k;
				var score = m;
				for (var i = 0; i < n; i++) {
					var eq = peq[a.charCodeAt(i)];
					var pb = phc[i / 32 | 0] >>> i & 1;
					var mb = mhc[i / 32 | 0] >>> i & 1;
					var xv = eq | mv;
					var xh = ((eq | mb) & pv) + pv ^ pv | eq | mb;
					var ph = mv | ~(xh | pv);
					var mh = pv & xh;
					score += ph >>> m - 1 & 1;
					score -= mh >>> m - 1 & 1;
					ph >>> 31 ^ pb && (phc[i / 32 | 0] ^= 1 << i);
					mh >>> 31 ^ mb && (mhc[i / 32 | 0] ^= 1 << i);
					ph = ph << 1 | pb;
					mh = mh << 1 | mb;
					pv = mh | ~(xv | ph);
					mv = ph & xv;
				}
				for (var k = start; k < vlen; k++) peq[b.charCodeAt(k)] = 0;
				return score;
			};
			var distance = function(a, b) {
				if (a.length < b.length) {
					var tmp = b;
					b = a;
					a = tmp;
				}
				if (b.length === 0) return a.length;
				if (a.length <= 32) return myers_32(a, b);
				return myers_x(a, b);
			};
			exports.Io = distance;
			var closest = function(str, arr) {
				var min_distance = Infinity;
				var min_index = 0;
				for (var i = 0; i < arr.length; i++) {
					var dist = distance(str, arr[i]);
					if (dist < min_distance) {
						min_distance = dist;
						min_index = i;
					}
				}
				return arr[min_index];
			};
			exports.kp = closest;
		}),
		4006: (function(module, __unused_webpack_exports, __nccwpck_require__) {
			let pico = __nccwpck_require__(8016);
			let utils = __nccwpck_require__(4059);
			function picomatch(glob, options, returnState = !1) {
				options && (options.windows === null || options.windows === void 0) && (options = {
					...options,
					windows: utils.isWindows()
				});
				return pico(glob, options, returnState);
			}
			Object.assign(picomatch, pico);
			module.exports = picomatch;
		}),
		5595: (function(module) {
			let WIN_NO_SLASH = "[^\\\\/]";
			let QMARK = "[^/]";
			let END_ANCHOR = "(?:\\/|$)";
			let START_ANCHOR = "(?:^|\\/)";
			let DOTS_SLASH = `\\.{1,2}${END_ANCHOR}`;
			let POSIX_CHARS = {
				DOT_LITERAL: "\\.",
				PLUS_LITERAL: "\\+",
				QMARK_LITERAL: "\\?",
				SLASH_LITERAL: "\\/",
				ONE_CHAR: "(?=.)",
				QMARK,
				END_ANCHOR,
				DOTS_SLASH,
				NO_DOT: "(?!\\.)",
				NO_DOTS: `(?!${START_ANCHOR}${DOTS_SLASH})`,
				NO_DOT_SLASH: `(?!\\.{0,1}${END_ANCHOR})`,
				NO_DOTS_SLASH: `(?!${DOTS_SLASH})`,
				QMARK_NO_DOT: "[^.\\/]",
				STAR: `${QMARK}*?`,
				START_ANCHOR,
				SEP: "/"
			};
			let WINDOWS_CHARS = {
				...POSIX_CHARS,
				SLASH_LITERAL: "[\\\\/]",
				QMARK: WIN_NO_SLASH,
				STAR: `${WIN_NO_SLASH}*?`,
				DOTS_SLASH: "\\.{1,2}(?:[\\\\/]|$)",
				NO_DOT: "(?!\\.)",
				NO_DOTS: "(?!(?:^|[\\\\/])\\.{1,2}(?:[\\\\/]|$))",
				NO_DOT_SLASH: "(?!\\.{0,1}(?:[\\\\/]|$))",
				NO_DOTS_SLASH: "(?!\\.{1,2}(?:[\\\\/]|$))",
				QMARK_NO_DOT: "[^.\\\\/]",
				START_ANCHOR: "(?:^|[\\\\/])",
				END_ANCHOR: "(?:[\\\\/]|$)",
				SEP: "\\"
			};
			module.exports = {
				DEFAULT_MAX_EXTGLOB_RECURSION: 0,
				MAX_LENGTH: 65536,
				POSIX_REGEX_SOURCE: {
					__proto__: null,
					alnum: "a-zA-Z0-9",
					alpha: "a-zA-Z",
					ascii: "\\x00-\\x7F",
					blank: " \\t",
					cntrl: "\\x00-\\x1F\\x7F",
					digit: "0-9",
					graph: "\\x21-\\x7E",
					lower: "a-z",
					print: "\\x20-\\x7E ",
					punct: "\\-!\"#$%&'()\\*+,./:;<=>?@[\\]^_`{|}~",
					space: " \\t\\r\\n\\v\\f",
					upper: "A-Z",
					word: "A-Za-z0-9_",
					xdigit: "A-Fa-f0-9"
				},
				REGEX_BACKSLASH: /\\(?![*+?^${}(|)[\]])/g,
				REGEX_NON_SPECIAL_CHARS: /^[^@![\].,$*+?^{}()|\\/]+/,
				REGEX_SPECIAL_CHARS: /[-*+?.^${}(|)[\]]/,
				REGEX_SPECIAL_CHARS_BACKREF: /(\\?)((\W)(\3*))/g,
				REGEX_SPECIAL_CHARS_GLOBAL: /([-*+?.^${}(|)[\]])/g,
				REGEX_REMOVE_BACKSLASH: /(?:\[.*?[^\\]\]|\\(?=.))/g,
				REPLACEMENTS: {
					__proto__: null,
					"***": "*",
					"**/**": "**",
					"**/**/**": "**"
				},
				CHAR_0: 48,
				CHAR_9: 57,
				CHAR_UPPERCASE_A: 65,
				CHAR_LOWERCASE_A: 97,
				CHAR_UPPERCASE_Z: 90,
				CHAR_LOWERCASE_Z: 122,
				CHAR_LEFT_PARENTHESES: 40,
				CHAR_RIGHT_PARENTHESES: 41,
				CHAR_ASTERISK: 42,
				CHAR_AMPERSAND: 38,
				CHAR_AT: 64,
				CHAR_BACKWARD_SLASH: 92,
				CHAR_CARRIAGE_RETURN: 13,
				CHAR_CIRCUMFLEX_ACCENT: 94,
				CHAR_COLON: 58,
				CHAR_COMMA: 44,
				CHAR_DOT: 46,
				CHAR_DOUBLE_QUOTE: 34,
				CHAR_EQUAL: 61,
				CHAR_EXCLAMATION_MARK: 33,
				CHAR_FORM_FEED: 12,
				CHAR_FORWARD_SLASH: 47,
				CHAR_GRAVE_ACCENT: 96,
				CHAR_HASH: 35,
				CHAR_HYPHEN_MINUS: 45,
				CHAR_LEFT_ANGLE_BRACKET: 60,
				CHAR_LEFT_CURLY_BRACE: 123,
				CHAR_LEFT_SQUARE_BRACKET: 91,
				CHAR_LINE_FEED: 10,
				CHAR_NO_BREAK_SPACE: 160,
				CHAR_PERCENT: 37,
				CHAR_PLUS: 43,
				CHAR_QUESTION_MARK: 63,
				CHAR_RIGHT_ANGLE_BRACKET: 62,
				CHAR_RIGHT_CURLY_BRACE: 125,
				CHAR_RIGHT_SQUARE_BRACKET: 93,
				CHAR_SEMICOLON: 59,
				CHAR_SINGLE_QUOTE: 39,
				CHAR_SPACE: 32,
				CHAR_TAB: 9,
				CHAR_UNDERSCORE: 95,
				CHAR_VERTICAL_LINE: 124,
				CHAR_ZERO_WIDTH_NOBREAK_SPACE: 65279,
				extglobChars(chars) {
					return {
						"!": {
							type: "negate",
							open: "(?:(?!(?:",
							close: `))${chars.STAR})`
						},
						"?": {
							type: "qmark",
							open: "(?:",
							close: ")?"
						},
						"+": {
							type: "plus",
							open: "(?:",
							close: ")+"
						},
						"*": {
							type: "star",
							open: "(?:",
							close: ")*"
						},
						"@": {
							type: "at",
							open: "(?:",
							close: ")"
						}
					};
				},
				globChars(win32) {
					return win32 === !0 ? WINDOWS_CHARS : POSIX_CHARS;
				}
			};
		}),
		8265: (function(module, __unused_webpack_exports, __nccwpck_require__) {
			let constants = __nccwpck_require__(5595);
			let utils = __nccwpck_require__(4059);
			let { MAX_LENGTH, POSIX_REGEX_SOURCE, REGEX_NON_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_BACKREF, REPLACEMENTS } = constants;
			let expandRange = (args, options) => {
				if (typeof options.expandRange == "function") return options.expandRange(...args, options);
				args.sort();
				let value = `[${args.join("-")}]`;
				try {
					new RegExp(value);
				} catch {
					return args.map((v) => utils.escapeRegex(v)).join("..");
				}
				return value;
			};
			let syntaxError = (type, char) => `Missing ${type}: "${char}" - use "\\\\${char}" to match literal characters`;
			let splitTopLevel = (input) => {
				let parts = [];
				let bracket = 0;
				let paren = 0;
				let quote = 0;
				let value = "";
				let escaped = !1;
				for (let ch of input) {
					if (escaped === !0) {
						value += ch;
						escaped = !1;
						continue;
					}
					if (ch === "\\") {
						value += ch;
						escaped = !0;
						continue;
					}
					if (ch === "\"") {
						quote = quote === 1 ? 0 : 1;
						value += ch;
						continue;
					}
					if (quote === 0) {
						if (ch === "[") bracket++;
						else if (ch === "]" && bracket > 0) bracket--;
						else if (bracket === 0) {
							if (ch === "(") paren++;
							else if (ch === ")" && paren > 0) paren--;
							else if (ch === "|" && paren === 0) {
								parts.push(value);
								value = "";
								continue;
							}
						}
					}
					value += ch;
				}
				parts.push(value);
				return parts;
			};
			let isPlainBranch = (branch) => {
				let escaped = !1;
				for (let ch of branch) {
					if (escaped === !0) {
						escaped = !1;
						continue;
					}
					if (ch === "\\") {
						escaped = !0;
						continue;
					}
					if (/[?*+@!()[\]{}]/.test(ch)) return !1;
				}
				return !0;
			};
			let normalizeSimpleBranch = (branch) => {
				let value = branch.trim();
				let changed = !0;
				for (; changed === !0;) {
					changed = !1;
					if (/^@\([^\\()[\]{}|]+\)$/.test(value)) {
						value = value.slice(2, -1);
						changed = !0;
					}
				}
				if (!isPlainBranch(value)) return;
				return value.replace(/\\(.)/g, "$1");
			};
			let hasRepeatedCharPrefixOverlap = (branches) => {
				let values = branches.map(normalizeSimpleBranch).filter(Boolean);
				for (let i = 0; i < values.length; i++) for (let j = i + 1; j < values.length; j++) {
					let a = values[i];
					let b = values[j];
					let char = a[0];
					if (!char || a !== char.repeat(a.length) || b !== char.repeat(b.length)) continue;
					if (a === b || a.startsWith(b) || b.startsWith(a)) return !0;
				}
				return !1;
			};
			let parseRepeatedExtglob = (pattern, requireEnd = !0) => {
				if (pattern[0] !== "+" && pattern[0] !== "*" || pattern[1] !== "(") return;
				let bracket = 0;
				let paren = 0;
				let quote = 0;
				let escaped = !1;
				for (let i = 1; i < pattern.length; i++) {
					let ch = pattern[i];
					if (escaped === !0) {
						escaped = !1;
						continue;
					}
					if (ch === "\\") {
						escaped = !0;
						continue;
					}
					if (ch === "\"") {
						quote = quote === 1 ? 0 : 1;
						continue;
					}
					if (quote === 1) continue;
					if (ch === "[") {
						bracket++;
						continue;
					}
					if (ch === "]" && bracket > 0) {
						bracket--;
						continue;
					}
					if (bracket > 0) continue;
					if (ch === "(") {
						paren++;
						continue;
					}
					if (ch === ")") {
						paren--;
						if (paren === 0) {
							if (requireEnd === !0 && i !== pattern.length - 1) return;
							return {
								type: pattern[0],
								body: pattern.slice(2, i),
								end: i
							};
						}
					}
				}
			};
			let buildCharClassStar = (chars) => `${chars.length === 1 ? utils.escapeRegex(chars[0]) : `[${chars.map((ch) => utils.escapeRegex(ch)).join("")}]`}*`;
			let getStarExtglobSequenceChars = (pattern) => {
				let index = 0;
				let chars = [];
				for (; index < pattern.length;) {
					let match = parseRepeatedExtglob(pattern.slice(index), !1);
					if (!match || match.type !== "*") return;
					let branches = splitTopLevel(match.body).map((branch) => branch.trim());
					if (branches.length !== 1) return;
					let branch = normalizeSimpleBranch(branches[0]);
					if (!branch || branch.length !== 1) return;
					chars.push(branch);
					index += match.end + 1;
				}
				if (chars.length < 1) return;
				return chars;
			};
			let repeatedExtglobRecursion = (pattern) => {
				let depth = 0;
				let value = pattern.trim();
				let match = parseRepeatedExtglob(value);
				for (; match;) {
					depth++;
					value = match.body.trim();
					match = parseRepeatedExtglob(value);
				}
				return depth;
			};
			let analyzeRepeatedExtglob = (body, options) => {
				if (options.maxExtglobRecursion === !1) return { risky: !1 };
				let max = typeof options.maxExtglobRecursion == "number" ? options.maxExtglobRecursion : constants.DEFAULT_MAX_EXTGLOB_RECURSION;
				let branches = splitTopLevel(body).map((branch) => branch.trim());
				if (branches.length > 1 && (branches.some((branch) => branch === "") || branches.some((branch) => /^[*?]+$/.test(branch)) || hasRepeatedCharPrefixOverlap(branches))) return { risky: !0 };
				let safeChars = [];
				let sawStarSequence = !1;
				let combinable = !0;
				for (let branch of branches) {
					let chars = getStarExtglobSequenceChars(branch);
					if (chars) {
						sawStarSequence = !0;
						safeChars.push(...chars);
						continue;
					}
					let literal = normalizeSimpleBranch(branch);
					if (literal && literal.length === 1) {
						safeChars.push(literal);
						continue;
					}
					combinable = !1;
					if (repeatedExtglobRecursion(branch) > max) return { risky: !0 };
				}
				if (sawStarSequence) return combinable ? {
					risky: !0,
					safeOutput: buildCharClassStar([...new Set(safeChars)])
				} : { risky: !0 };
				return { risky: !1 };
			};
			let parse = (input, options) => {
				if (typeof input != "string") throw TypeError("Expected a string");
				input = REPLACEMENTS[input] || input;
				let opts = { ...options };
				let max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
				let len = input.length;
				if (len > max) throw SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
				let bos = {
					type: "bos",
					value: "",
					output: opts.prepend || ""
				};
				let tokens = [bos];
				let capture = opts.capture ? "" : "?:";
				let PLATFORM_CHARS = constants.globChars(opts.windows);
				let EXTGLOB_CHARS = constants.extglobChars(PLATFORM_CHARS);
				let { DOT_LITERAL, PLUS_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOT_SLASH, NO_DOTS_SLASH, QMARK, QMARK_NO_DOT, STAR, START_ANCHOR } = PLATFORM_CHARS;
				let globstar = (opts) => `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
				let nodot = opts.dot ? "" : NO_DOT;
				let qmarkNoDot = opts.dot ? QMARK : QMARK_NO_DOT;
				let star = opts.bash === !0 ? globstar(opts) : STAR;
				opts.capture && (star = `(${star})`);
				typeof opts.noext == "boolean" && (opts.noextglob = opts.noext);
				let state = {
					input,
					index: -1,
					start: 0,
					dot: opts.dot === !0,
					consumed: "",
					output: "",
					prefix: "",
					backtrack: !1,
					negated: !1,
					brackets: 0,
					braces: 0,
					parens: 0,
					quotes: 0,
					globstar: !1,
					tokens
				};
				input = utils.removePrefix(input, state);
				len = input.length;
				let extglobs = [];
				let braces = [];
				let stack = [];
				let prev = bos;
				let value;
				let eos = () => state.index === len - 1;
				let peek = state.peek = (n = 1) => input[state.index + n];
				let advance = state.advance = () => input[++state.index] || "";
				let remaining = () => input.slice(state.index + 1);
				let consume = (value = "", num = 0) => {
					state.consumed += value;
					state.index += num;
				};
				let append = (token) => {
					state.output += token.output == null ? token.value : token.output;
					consume(token.value);
				};
				let negate = () => {
					let count = 1;
					for (; peek() === "!" && (peek(2) !== "(" || peek(3) === "?");) {
						advance();
						state.start++;
						count++;
					}
					if (count % 2 == 0) return !1;
					state.negated = !0;
					state.start++;
					return !0;
				};
				let increment = (type) => {
					state[type]++;
					stack.push(type);
				};
				let decrement = (type) => {
					state[type]--;
					stack.pop();
				};
				let push = (tok) => {
					if (prev.type === "globstar") {
						let isBrace = state.braces > 0 && (tok.type === "comma" || tok.type === "brace");
						let isExtglob = tok.extglob === !0 || extglobs.length && (tok.type === "pipe" || tok.type === "paren");
						if (tok.type !== "slash" && tok.type !== "paren" && !isBrace && !isExtglob) {
							state.output = state.output.slice(0, -prev.output.length);
							prev.type = "star";
							prev.value = "*";
							prev.output = star;
							state.output += prev.output;
						}
					}
					extglobs.length && tok.type !== "paren" && (extglobs[extglobs.length - 1].inner += tok.value);
					(tok.value || tok.output) && append(tok);
					if (prev && prev.type === "text" && tok.type === "text") {
						prev.output = (prev.output || prev.value) + tok.value;
						prev.value += tok.value;
						return;
					}
					tok.prev = prev;
					tokens.push(tok);
					prev = tok;
				};
				let extglobOpen = (type, value) => {
					let token = {
						...EXTGLOB_CHARS[value],
						conditions: 1,
						inner: ""
					};
					token.prev = prev;
					token.parens = state.parens;
					token.output = state.output;
					token.startIndex = state.index;
					token.tokensIndex = tokens.length;
					let output = (opts.capture ? "(" : "") + token.open;
					increment("parens");
					push({
						type,
						value,
						output: state.output ? "" : ONE_CHAR
					});
					push({
						type: "paren",
						extglob: !0,
						value: advance(),
						output
					});
					extglobs.push(token);
				};
				let extglobClose = (token) => {
					let literal = input.slice(token.startIndex, state.index + 1);
					let body = input.slice(token.startIndex + 2, state.index);
					let analysis = analyzeRepeatedExtglob(body, opts);
					if ((token.type === "plus" || token.type === "star") && analysis.risky) {
						let safeOutput = analysis.safeOutput ? (token.output ? "" : ONE_CHAR) + (opts.capture ? `(${analysis.safeOutput})` : analysis.safeOutput) : void 0;
						let open = tokens[token.tokensIndex];
						open.type = "text";
						open.value = literal;
						open.output = safeOutput || utils.escapeRegex(literal);
						for (let i = token.tokensIndex + 1; i < tokens.length; i++) {
							tokens[i].value = "";
							tokens[i].output = "";
							delete tokens[i].suffix;
						}
						state.output = token.output + open.output;
						state.backtrack = !0;
						push({
							type: "paren",
							extglob: !0,
							value,
							output: ""
						});
						decrement("parens");
						return;
					}
					let output = token.close + (opts.capture ? ")" : "");
					let rest;
					if (token.type === "negate") {
						let extglobStar = star;
						token.inner && token.inner.length > 1 && token.inner.includes("/") && (extglobStar = globstar(opts));
						(extglobStar !== star || eos() || /^\)+$/.test(remaining())) && (output = token.close = `)$))${extglobStar}`);
						token.inner.includes("*") && (rest = remaining()) && /^\.[^\\/.]+$/.test(rest) && (output = token.close = `)${parse(rest, {
							...options,
							fastpaths: !1
						}).output})${extglobStar})`);
						token.prev.type === "bos" && (state.negatedExtglob = !0);
					}
					push({
						type: "paren",
						extglob: !0,
						value,
						output
					});
					decrement("parens");
				};
				if (opts.fastpaths !== !1 && !/(^[*!]|[/()[\]{}"])/.test(input)) {
					let backslashes = !1;
					let output = input.replace(REGEX_SPECIAL_CHARS_BACKREF, (m, esc, chars, first, rest, index) => {
						if (first === "\\") {
							backslashes = !0;
							return m;
						}
						if (first === "?") {
							if (esc) return esc + first + (rest ? QMARK.repeat(rest.length) : "");
							if (index === 0) return qmarkNoDot + (rest ? QMARK.repeat(rest.length) : "");
							return QMARK.repeat(chars.length);
						}
						if (first === ".") return DOT_LITERAL.repeat(chars.length);
						if (first === "*") {
							if (esc) return esc + first + (rest ? star : "");
							return star;
						}
						return esc ? m : `\\${m}`;
					});
					backslashes === !0 && (output = opts.unescape === !0 ? output.replace(/\\/g, "") : output.replace(/\\+/g, (m) => m.length % 2 == 0 ? "\\\\" : m ? "\\" : ""));
					if (output === input && opts.contains === !0) {
						state.output = input;
						return state;
					}
					state.output = utils.wrapOutput(output, state, options);
					return state;
				}
				for (; !eos();) {
					value = advance();
					if (value === "\0") continue;
					if (value === "\\") {
						let next = peek();
						if (next === "/" && opts.bash !== !0) continue;
						if (next === "." || next === ";") continue;
						if (!next) {
							value += "\\";
							push({
								type: "text",
								value
							});
							continue;
						}
						let match = /^\\+/.exec(remaining());
						let slashes = 0;
						if (match && match[0].length > 2) {
							slashes = match[0].length;
							state.index += slashes;
							slashes % 2 != 0 && (value += "\\");
						}
						opts.unescape === !0 ? value = advance() : value += advance();
						if (state.brackets === 0) {
							push({
								type: "text",
								value
							});
							continue;
						}
					}
					if (state.brackets > 0 && (value !== "]" || prev.value === "[" || prev.value === "[^")) {
						if (opts.posix !== !1 && value === ":") {
							let inner = prev.value.slice(1);
							if (inner.includes("[")) {
								prev.posix = !0;
								if (inner.includes(":")) {
									let idx = prev.value.lastIndexOf("[");
									let pre = prev.value.slice(0, idx);
									let rest = prev.value.slice(idx + 2);
									let posix = POSIX_REGEX_SOURCE[rest];
									if (posix) {
										prev.value = pre + posix;
										state.backtrack = !0;
										advance();
										!bos.output && tokens.indexOf(prev) === 1 && (bos.output = ONE_CHAR);
										continue;
									}
								}
							}
						}
						(value === "[" && peek() !== ":" || value === "-" && peek() === "]") && (value = `\\${value}`);
						value === "]" && (prev.value === "[" || prev.value === "[^") && (value = `\\${value}`);
						opts.posix === !0 && value === "!" && prev.value === "[" && (value = "^");
						prev.value += value;
						append({ value });
						continue;
					}
					if (state.quotes === 1 && value !== "\"") {
						value = utils.escapeRegex(value);
						prev.value += value;
						append({ value });
						continue;
					}
					if (value === "\"") {
						state.quotes = state.quotes === 1 ? 0 : 1;
						opts.keepQuotes === !0 && push({
							type: "text",
							value
						});
						continue;
					}
					if (value === "(") {
						increment("parens");
						push({
							type: "paren",
							value
						});
						continue;
					}
					if (value === ")") {
						if (state.parens === 0 && opts.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "("));
						let extglob = extglobs[extglobs.length - 1];
						if (extglob && state.parens === extglob.parens + 1) {
							extglobClose(extglobs.pop());
							continue;
						}
						push({
							type: "paren",
							value,
							output: state.parens ? ")" : "\\)"
						});
						decrement("parens");
						continue;
					}
					if (value === "[") {
						if (opts.nobracket === !0 || !remaining().includes("]")) {
							if (opts.nobracket !== !0 && opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
							value = `\\${value}`;
						} else increment("brackets");
						push({
							type: "bracket",
							value
						});
						continue;
					}
					if (value === "]") {
						if (opts.nobracket === !0 || prev && prev.type === "bracket" && prev.value.length === 1) {
							push({
								type: "text",
								value,
								output: `\\${value}`
							});
							continue;
						}
						if (state.brackets === 0) {
							if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("opening", "["));
							push({
								type: "text",
								value,
								output: `\\${value}`
							});
							continue;
						}
						decrement("brackets");
						let prevValue = prev.value.slice(1);
						prev.posix !== !0 && prevValue[0] === "^" && !prevValue.includes("/") && (value = `/${value}`);
						prev.value += value;
						append({ value });
						if (opts.literalBrackets === !1 || utils.hasRegexChars(prevValue)) continue;
						let escaped = utils.escapeRegex(prev.value);
						state.output = state.output.slice(0, -prev.value.length);
						if (opts.literalBrackets === !0) {
							state.output += escaped;
							prev.value = escaped;
							continue;
						}
						prev.value = `(${capture}${escaped}|${prev.value})`;
						state.output += prev.value;
						continue;
					}
					if (value === "{" && opts.nobrace !== !0) {
						increment("braces");
						let open = {
							type: "brace",
							value,
							output: "(",
							outputIndex: state.output.length,
							tokensIndex: state.tokens.length
						};
						braces.push(open);
						push(open);
						continue;
					}
					if (value === "}") {
						let brace = braces[braces.length - 1];
						if (opts.nobrace === !0 || !brace) {
							push({
								type: "text",
								value,
								output: value
							});
							continue;
						}
						let output = ")";
						if (brace.dots === !0) {
							let arr = tokens.slice();
							let range = [];
							for (let i = arr.length - 1; i >= 0; i--) {
								tokens.pop();
								if (arr[i].type === "brace") break;
								arr[i].type !== "dots" && range.unshift(arr[i].value);
							}
							output = expandRange(range, opts);
							state.backtrack = !0;
						}
						if (brace.comma !== !0 && brace.dots !== !0) {
							let out = state.output.slice(0, brace.outputIndex);
							let toks = state.tokens.slice(brace.tokensIndex);
							brace.value = brace.output = "\\{";
							value = output = "\\}";
							state.output = out;
							for (let t of toks) state.output += t.output || t.value;
						}
						push({
							type: "brace",
							value,
							output
						});
						decrement("braces");
						braces.pop();
						continue;
					}
					if (value === "|") {
						extglobs.length > 0 && extglobs[extglobs.length - 1].conditions++;
						push({
							type: "text",
							value
						});
						continue;
					}
					if (value === ",") {
						let output = value;
						let brace = braces[braces.length - 1];
						if (brace && stack[stack.length - 1] === "braces") {
							brace.comma = !0;
							output = "|";
						}
						push({
							type: "comma",
							value,
							output
						});
						continue;
					}
					if (value === "/") {
						if (prev.type === "dot" && state.index === state.start + 1) {
							state.start = state.index + 1;
							state.consumed = "";
							state.output = "";
							tokens.pop();
							prev = bos;
							continue;
						}
						push({
							type: "slash",
							value,
							output: SLASH_LITERAL
						});
						continue;
					}
					if (value === ".") {
						if (state.braces > 0 && prev.type === "dot") {
							prev.value === "." && (prev.output = DOT_LITERAL);
							let brace = braces[braces.length - 1];
							prev.type = "dots";
							prev.output += value;
							prev.value += value;
							brace.dots = !0;
							continue;
						}
						if (state.braces + state.parens === 0 && prev.type !== "bos" && prev.type !== "slash") {
							push({
								type: "text",
								value,
								output: DOT_LITERAL
							});
							continue;
						}
						push({
							type: "dot",
							value,
							output: DOT_LITERAL
						});
						continue;
					}
					if (value === "?") {
						if (!(prev && prev.value === "(") && opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
							extglobOpen("qmark", value);
							continue;
						}
						if (prev && prev.type === "paren") {
							let next = peek();
							let output = value;
							(prev.value === "(" && !/[!=<:]/.test(next) || next === "<" && !/<([!=]|\w+>)/.test(remaining())) && (output = `\\${value}`);
							push({
								type: "text",
								value,
								output
							});
							continue;
						}
						if (opts.dot !== !0 && (prev.type === "slash" || prev.type === "bos")) {
							push({
								type: "qmark",
								value,
								output: QMARK_NO_DOT
							});
							continue;
						}
						push({
							type: "qmark",
							value,
							output: QMARK
						});
						continue;
					}
					if (value === "!") {
						if (opts.noextglob !== !0 && peek() === "(" && (peek(2) !== "?" || !/[!=<:]/.test(peek(3)))) {
							extglobOpen("negate", value);
							continue;
						}
						if (opts.nonegate !== !0 && state.index === 0) {
							negate();
							continue;
						}
					}
					if (value === "+") {
						if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
							extglobOpen("plus", value);
							continue;
						}
						if (prev && prev.value === "(" || opts.regex === !1) {
							push({
								type: "plus",
								value,
								output: PLUS_LITERAL
							});
							continue;
						}
						if (prev && (prev.type === "bracket" || prev.type === "paren" || prev.type === "brace") || state.parens > 0) {
							push({
								type: "plus",
								value
							});
							continue;
						}
						push({
							type: "plus",
							value: PLUS_LITERAL
						});
						continue;
					}
					if (value === "@") {
						if (opts.noextglob !== !0 && peek() === "(" && peek(2) !== "?") {
							push({
								type: "at",
								extglob: !0,
								value,
								output: ""
							});
							continue;
						}
						push({
							type: "text",
							value
						});
						continue;
					}
					if (value !== "*") {
						(value === "$" || value === "^") && (value = `\\${value}`);
						let match = REGEX_NON_SPECIAL_CHARS.exec(remaining());
						if (match) {
							value += match[0];
							state.index += match[0].length;
						}
						push({
							type: "text",
							value
						});
						continue;
					}
					if (prev && (prev.type === "globstar" || prev.star === !0)) {
						prev.type = "star";
						prev.star = !0;
						prev.value += value;
						prev.output = star;
						state.backtrack = !0;
						state.globstar = !0;
						consume(value);
						continue;
					}
					let rest = remaining();
					if (opts.noextglob !== !0 && /^\([^?]/.test(rest)) {
						extglobOpen("star", value);
						continue;
					}
					if (prev.type === "star") {
						if (opts.noglobstar === !0) {
							consume(value);
							continue;
						}
						let prior = prev.prev;
						let before = prior.prev;
						let isStart = prior.type === "slash" || prior.type === "bos";
						let afterStar = before && (before.type === "star" || before.type === "globstar");
						if (opts.bash === !0 && (!isStart || rest[0] && rest[0] !== "/")) {
							push({
								type: "star",
								value,
								output: ""
							});
							continue;
						}
						let isBrace = state.braces > 0 && (prior.type === "comma" || prior.type === "brace");
						let isExtglob = extglobs.length && (prior.type === "pipe" || prior.type === "paren");
						if (!isStart && prior.type !== "paren" && !isBrace && !isExtglob) {
							push({
								type: "star",
								value,
								output: ""
							});
							continue;
						}
						for (; rest.slice(0, 3) === "/**";) {
							let after = input[state.index + 4];
							if (after && after !== "/") break;
							rest = rest.slice(3);
							consume("/**", 3);
						}
						let isEnd = eos() || state.parens > 0 && rest === ")".repeat(state.parens) && !extglobs.some((extglob) => extglob.type === "negate");
						if (prior.type === "bos" && eos()) {
							prev.type = "globstar";
							prev.value += value;
							prev.output = globstar(opts);
							state.output = prev.output;
							state.globstar = !0;
							consume(value);
							continue;
						}
						if (prior.type === "slash" && prior.prev.type !== "bos" && !afterStar && isEnd) {
							state.output = state.output.slice(0, -(prior.output + prev.output).length);
							prior.output = `(?:${prior.output}`;
							prev.type = "globstar";
							prev.output = globstar(opts) + (opts.strictSlashes ? ")" : "|$)");
							prev.value += value;
							state.globstar = !0;
							state.output += prior.output + prev.output;
							consume(value);
							continue;
						}
						if (prior.type === "slash" && prior.prev.type !== "bos" && rest[0] === "/") {
							let end = rest[1] === void 0 ? "" : "|$";
							state.output = state.output.slice(0, -(prior.output + prev.output).length);
							prior.output = `(?:${prior.output}`;
							prev.type = "globstar";
							prev.output = `${globstar(opts)}${SLASH_LITERAL}|${SLASH_LITERAL}${end})`;
							prev.value += value;
							state.output += prior.output + prev.output;
							state.globstar = !0;
							consume(value + advance());
							push({
								type: "slash",
								value: "/",
								output: ""
							});
							continue;
						}
						if (prior.type === "bos" && rest[0] === "/") {
							prev.type = "globstar";
							prev.value += value;
							prev.output = `(?:^|${SLASH_LITERAL}|${globstar(opts)}${SLASH_LITERAL})`;
							state.output = prev.output;
							state.globstar = !0;
							consume(value + advance());
							push({
								type: "slash",
								value: "/",
								output: ""
							});
							continue;
						}
						state.output = state.output.slice(0, -prev.output.length);
						prev.type = "globstar";
						prev.output = globstar(opts);
						prev.value += value;
						state.output += prev.output;
						state.globstar = !0;
						consume(value);
						continue;
					}
					let token = {
						type: "star",
						value,
						output: star
					};
					if (opts.bash === !0) {
						token.output = ".*?";
						(prev.type === "bos" || prev.type === "slash") && (token.output = nodot + token.output);
						push(token);
						continue;
					}
					if (prev && (prev.type === "bracket" || prev.type === "paren") && opts.regex === !0) {
						token.output = value;
						push(token);
						continue;
					}
					if (state.index === state.start || prev.type === "slash" || prev.type === "dot") {
						if (prev.type === "dot") {
							state.output += NO_DOT_SLASH;
							prev.output += NO_DOT_SLASH;
						} else if (opts.dot === !0) {
							state.output += NO_DOTS_SLASH;
							prev.output += NO_DOTS_SLASH;
						} else {
							state.output += nodot;
							prev.output += nodot;
						}
						if (peek() !== "*") {
							state.output += ONE_CHAR;
							prev.output += ONE_CHAR;
						}
					}
					push(token);
				}
				for (; state.brackets > 0;) {
					if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "]"));
					state.output = utils.escapeLast(state.output, "[");
					decrement("brackets");
				}
				for (; state.parens > 0;) {
					if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", ")"));
					state.output = utils.escapeLast(state.output, "(");
					decrement("parens");
				}
				for (; state.braces > 0;) {
					if (opts.strictBrackets === !0) throw SyntaxError(syntaxError("closing", "}"));
					state.output = utils.escapeLast(state.output, "{");
					decrement("braces");
				}
				opts.strictSlashes !== !0 && (prev.type === "star" || prev.type === "bracket") && push({
					type: "maybe_slash",
					value: "",
					output: `${SLASH_LITERAL}?`
				});
				if (state.backtrack === !0) {
					state.output = "";
					for (let token of state.tokens) {
						state.output += token.output == null ? token.value : token.output;
						token.suffix && (state.output += token.suffix);
					}
				}
				return state;
			};
			parse.fastpaths = (input, options) => {
				let opts = { ...options };
				let max = typeof opts.maxLength == "number" ? Math.min(MAX_LENGTH, opts.maxLength) : MAX_LENGTH;
				let len = input.length;
				if (len > max) throw SyntaxError(`Input length: ${len}, exceeds maximum allowed length: ${max}`);
				input = REPLACEMENTS[input] || input;
				let { DOT_LITERAL, SLASH_LITERAL, ONE_CHAR, DOTS_SLASH, NO_DOT, NO_DOTS, NO_DOTS_SLASH, STAR, START_ANCHOR } = constants.globChars(opts.windows);
				let nodot = opts.dot ? NO_DOTS : NO_DOT;
				let slashDot = opts.dot ? NO_DOTS_SLASH : NO_DOT;
				let capture = opts.capture ? "" : "?:";
				let state = {
					negated: !1,
					prefix: ""
				};
				let star = opts.bash === !0 ? ".*?" : STAR;
				opts.capture && (star = `(${star})`);
				let globstar = (opts) => {
					if (opts.noglobstar === !0) return star;
					return `(${capture}(?:(?!${START_ANCHOR}${opts.dot ? DOTS_SLASH : DOT_LITERAL}).)*?)`;
				};
				let create = (str) => {
					switch (str) {
						case "*": return `${nodot}${ONE_CHAR}${star}`;
						case ".*": return `${DOT_LITERAL}${ONE_CHAR}${star}`;
						case "*.*": return `${nodot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
						case "*/*": return `${nodot}${star}${SLASH_LITERAL}${ONE_CHAR}${slashDot}${star}`;
						case "**": return nodot + globstar(opts);
						case "**/*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${ONE_CHAR}${star}`;
						case "**/*.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${slashDot}${star}${DOT_LITERAL}${ONE_CHAR}${star}`;
						case "**/.*": return `(?:${nodot}${globstar(opts)}${SLASH_LITERAL})?${DOT_LITERAL}${ONE_CHAR}${star}`;
						default: {
							let match = /^(.*?)\.(\w+)$/.exec(str);
							if (!match) return;
							let source = create(match[1]);
							if (!source) return;
							return source + DOT_LITERAL + match[2];
						}
					}
				};
				let source = create(utils.removePrefix(input, state));
				source && opts.strictSlashes !== !0 && (source += `${SLASH_LITERAL}?`);
				return source;
			};
			module.exports = parse;
		}),
		8016: (function(module, __unused_webpack_exports, __nccwpck_require__) {
			let scan = __nccwpck_require__(1781);
			let parse = __nccwpck_require__(8265);
			let utils = __nccwpck_require__(4059);
			let constants = __nccwpck_require__(5595);
			let isObject = (val) => val && typeof val == "object" && !Array.isArray(val);
			let picomatch = (glob, options, returnState = !1) => {
				if (Array.isArray(glob)) {
					let fns = glob.map((input) => picomatch(input, options, returnState));
					let arrayMatcher = (str) => {
						for (let isMatch of fns) {
							let state = isMatch(str);
							if (state) return state;
						}
						return !1;
					};
					return arrayMatcher;
				}
				let isState = isObject(glob) && glob.tokens && glob.input;
				if (glob === "" || typeof glob != "string" && !isState) throw TypeError("Expected pattern to be a non-empty string");
				let opts = options || {};
				let posix = opts.windows;
				let regex = isState ? picomatch.compileRe(glob, options) : picomatch.makeRe(glob, options, !1, !0);
				let state = regex.state;
				delete regex.state;
				let isIgnored = () => !1;
				if (opts.ignore) {
					let ignoreOpts = {
						...options,
						ignore: null,
						onMatch: null,
						onResult: null
					};
					isIgnored = picomatch(opts.ignore, ignoreOpts, returnState);
				}
				let matcher = (input, returnObject = !1) => {
					let { isMatch, match, output } = picomatch.test(input, regex, options, {
						glob,
						posix
					});
					let result = {
						glob,
						state,
						regex,
						posix,
						input,
						output,
						match,
						isMatch
					};
					typeof opts.onResult == "function" && opts.onResult(result);
					if (isMatch === !1) {
						result.isMatch = !1;
						return returnObject ? result : !1;
					}
					if (isIgnored(input)) {
						typeof opts.onIgnore == "function" && opts.onIgnore(result);
						result.isMatch = !1;
						return returnObject ? result : !1;
					}
					typeof opts.onMatch == "function" && opts.onMatch(result);
					return !returnObject || result;
				};
				returnState && (matcher.state = state);
				return matcher;
			};
			picomatch.test = (input, regex, options, { glob, posix } = {}) => {
				if (typeof input != "string") throw TypeError("Expected input to be a string");
				if (input === "") return {
					isMatch: !1,
					output: ""
				};
				let opts = options || {};
				let format = opts.format || (posix ? utils.toPosixSlashes : null);
				let match = input === glob;
				let output = match && format ? format(input) : input;
				if (match === !1) {
					output = format ? format(input) : input;
					match = output === glob;
				}
				(match === !1 || opts.capture === !0) && (match = opts.matchBase === !0 || opts.basename === !0 ? picomatch.matchBase(input, regex, options, posix) : regex.exec(output));
				return {
					isMatch: !!match,
					match,
					output
				};
			};
			picomatch.matchBase = (input, glob, options, posix = options && options.windows) => (glob instanceof RegExp ? glob : picomatch.makeRe(glob, options)).test(utils.basename(input, { windows: posix }));
			picomatch.isMatch = (str, patterns, options) => picomatch(patterns, options)(str);
			picomatch.parse = (pattern, options) => {
				if (Array.isArray(pattern)) return pattern.map((p) => picomatch.parse(p, options));
				return parse(pattern, {
					...options,
					fastpaths: !1
				});
			};
			picomatch.scan = (input, options) => scan(input, options);
			picomatch.compileRe = (state, options, returnOutput = !1, returnState = !1) => {
				if (returnOutput === !0) return state.output;
				let opts = options || {};
				let prepend = opts.contains ? "" : "^";
				let append = opts.contains ? "" : "$";
				let source = `${prepend}(?:${state.output})${append}`;
				state && state.negated === !0 && (source = `^(?!${source}).*$`);
				let regex = picomatch.toRegex(source, options);
				returnState === !0 && (regex.state = state);
				return regex;
			};
			picomatch.makeRe = (input, options = {}, returnOutput = !1, returnState = !1) => {
				if (!input || typeof input != "string") throw TypeError("Expected a non-empty string");
				let parsed = {
					negated: !1,
					fastpaths: !0
				};
				options.fastpaths !== !1 && (input[0] === "." || input[0] === "*") && (parsed.output = parse.fastpaths(input, options));
				parsed.output || (parsed = parse(input, options));
				return picomatch.compileRe(parsed, options, returnOutput, returnState);
			};
			picomatch.toRegex = (source, options) => {
				try {
					let opts = options || {};
					return new RegExp(source, opts.flags || (opts.nocase ? "i" : ""));
				} catch (err) {
					if (options && options.debug === !0) throw err;
					return /$^/;
				}
			};
			picomatch.constants = constants;
			module.exports = picomatch;
		}),
		1781: (function(module, __unused_webpack_exports, __nccwpck_require__) {
			let utils = __nccwpck_require__(4059);
			let { CHAR_ASTERISK, CHAR_AT, CHAR_BACKWARD_SLASH, CHAR_COMMA, CHAR_DOT, CHAR_EXCLAMATION_MARK, CHAR_FORWARD_SLASH, CHAR_LEFT_CURLY_BRACE, CHAR_LEFT_PARENTHESES, CHAR_LEFT_SQUARE_BRACKET, CHAR_PLUS, CHAR_QUESTION_MARK, CHAR_RIGHT_CURLY_BRACE, CHAR_RIGHT_PARENTHESES, CHAR_RIGHT_SQUARE_BRACKET } = __nccwpck_require__(5595);
			let isPathSeparator = (code) => code === CHAR_FORWARD_SLASH || code === CHAR_BACKWARD_SLASH;
			let depth = (token) => {
				token.isPrefix !== !0 && (token.depth = token.isGlobstar ? Infinity : 1);
			};
			let scan = (input, options) => {
				let opts = options || {};
				let length = input.length - 1;
				let scanToEnd = opts.parts === !0 || opts.tokens === !0 || opts.scanToEnd === !0;
				let slashes = [];
				let tokens = [];
				let parts = [];
				let str = input;
				let index = -1;
				let start = 0;
				let lastIndex = 0;
				let isBrace = !1;
				let isBracket = !1;
				let isGlob = !1;
				let isExtglob = !1;
				let isGlobstar = !1;
				let braceEscaped = !1;
				let backslashes = !1;
				let negated = !1;
				let negatedExtglob = !1;
				let finished = !1;
				let braces = 0;
				let prev;
				let code;
				let token = {
					value: "",
					depth: 0,
					isGlob: !1
				};
				let eos = () => index >= length;
				let peek = () => str.charCodeAt(index + 1);
				let advance = () => {
					prev = code;
					return str.charCodeAt(++index);
				};
				for (; index < length;) {
					code = advance();
					let next;
					if (code === CHAR_BACKWARD_SLASH) {
						backslashes = token.backslashes = !0;
						code = advance();
						code === CHAR_LEFT_CURLY_BRACE && (braceEscaped = !0);
						continue;
					}
					if (braceEscaped === !0 || code === CHAR_LEFT_CURLY_BRACE) {
						braces++;
						for (; eos() !== !0 && (code = advance());) {
							if (code === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = !0;
								advance();
								continue;
							}
							if (code === CHAR_LEFT_CURLY_BRACE) {
								braces++;
								continue;
							}
							if (braceEscaped !== !0 && code === CHAR_DOT && (code = advance()) === CHAR_DOT) {
								isBrace = token.isBrace = !0;
								isGlob = token.isGlob = !0;
								finished = !0;
								if (scanToEnd === !0) continue;
								break;
							}
							if (braceEscaped !== !0 && code === CHAR_COMMA) {
								isBrace = token.isBrace = !0;
								isGlob = token.isGlob = !0;
								finished = !0;
								if (scanToEnd === !0) continue;
								break;
							}
							if (code === CHAR_RIGHT_CURLY_BRACE) {
								braces--;
								if (braces === 0) {
									braceEscaped = !1;
									isBrace = token.isBrace = !0;
									finished = !0;
									break;
								}
							}
						}
						if (scanToEnd === !0) continue;
						break;
					}
					if (code === CHAR_FORWARD_SLASH) {
						slashes.push(index);
						tokens.push(token);
						token = {
							value: "",
							depth: 0,
							isGlob: !1
						};
						if (finished === !0) continue;
						if (prev === CHAR_DOT && index === start + 1) {
							start += 2;
							continue;
						}
						lastIndex = index + 1;
						continue;
					}
					if (opts.noext !== !0 && (code === CHAR_PLUS || code === CHAR_AT || code === CHAR_ASTERISK || code === CHAR_QUESTION_MARK || code === CHAR_EXCLAMATION_MARK) && peek() === CHAR_LEFT_PARENTHESES) {
						isGlob = token.isGlob = !0;
						isExtglob = token.isExtglob = !0;
						finished = !0;
						code === CHAR_EXCLAMATION_MARK && index === start && (negatedExtglob = !0);
						if (scanToEnd === !0) {
							let parens = 0;
							for (; eos() !== !0 && (code = advance());) {
								if (code === CHAR_BACKWARD_SLASH) {
									backslashes = token.backslashes = !0;
									advance();
									continue;
								}
								if (code === CHAR_LEFT_PARENTHESES) {
									parens++;
									continue;
								}
								if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
									finished = !0;
									break;
								}
							}
							continue;
						}
						break;
					}
					if (code === CHAR_ASTERISK) {
						prev === CHAR_ASTERISK && (isGlobstar = token.isGlobstar = !0);
						isGlob = token.isGlob = !0;
						finished = !0;
						if (scanToEnd === !0) continue;
						break;
					}
					if (code === CHAR_QUESTION_MARK) {
						isGlob = token.isGlob = !0;
						finished = !0;
						if (scanToEnd === !0) continue;
						break;
					}
					if (code === CHAR_LEFT_SQUARE_BRACKET) {
						for (; eos() !== !0 && (next = advance());) {
							if (next === CHAR_BACKWARD_SLASH) {
								backslashes = token.backslashes = !0;
								advance();
								continue;
							}
							if (next === CHAR_RIGHT_SQUARE_BRACKET) {
								isBracket = token.isBracket = !0;
								isGlob = token.isGlob = !0;
								finished = !0;
								break;
							}
						}
						if (scanToEnd === !0) continue;
						break;
					}
					if (opts.nonegate !== !0 && code === CHAR_EXCLAMATION_MARK && index === start) {
						negated = token.negated = !0;
						start++;
						continue;
					}
					if (opts.noparen !== !0 && code === CHAR_LEFT_PARENTHESES) {
						isGlob = token.isGlob = !0;
						if (scanToEnd === !0) {
							let parens = 1;
							for (; eos() !== !0 && (code = advance());) {
								if (code === CHAR_BACKWARD_SLASH) {
									backslashes = token.backslashes = !0;
									advance();
									continue;
								}
								if (code === CHAR_LEFT_PARENTHESES) {
									parens++;
									continue;
								}
								if (code === CHAR_RIGHT_PARENTHESES && --parens === 0) {
									finished = !0;
									break;
								}
							}
							continue;
						}
						break;
					}
					if (isGlob === !0) {
						finished = !0;
						if (scanToEnd === !0) continue;
						break;
					}
				}
				if (opts.noext === !0) {
					isExtglob = !1;
					isGlob = !1;
				}
				let base = str;
				let prefix = "";
				let glob = "";
				if (start > 0) {
					prefix = str.slice(0, start);
					str = str.slice(start);
					lastIndex -= start;
				}
				if (base && isGlob === !0 && lastIndex > 0) {
					base = str.slice(0, lastIndex);
					glob = str.slice(lastIndex);
				} else if (isGlob === !0) {
					base = "";
					glob = str;
				} else base = str;
				base && base !== "" && base !== "/" && base !== str && isPathSeparator(base.charCodeAt(base.length - 1)) && (base = base.slice(0, -1));
				if (opts.unescape === !0) {
					glob &&= utils.removeBackslashes(glob);
					base && backslashes === !0 && (base = utils.removeBackslashes(base));
				}
				let state = {
					prefix,
					input,
					start,
					base,
					glob,
					isBrace,
					isBracket,
					isGlob,
					isExtglob,
					isGlobstar,
					negated,
					negatedExtglob
				};
				if (opts.tokens === !0) {
					state.maxDepth = 0;
					isPathSeparator(code) || tokens.push(token);
					state.tokens = tokens;
				}
				if (opts.parts === !0 || opts.tokens === !0) {
					let prevIndex;
					for (let idx = 0; idx < slashes.length; idx++) {
						let n = prevIndex === void 0 ? start : prevIndex + 1;
						let i = slashes[idx];
						let value = input.slice(n, i);
						if (opts.tokens) {
							if (idx === 0 && start !== 0) {
								tokens[idx].isPrefix = !0;
								tokens[idx].value = prefix;
							} else tokens[idx].value = value;
							depth(tokens[idx]);
							state.maxDepth += tokens[idx].depth;
						}
						if (i >= start) {
							parts.push(value);
							prevIndex = i;
						}
					}
					let n = prevIndex === void 0 ? start : prevIndex + 1;
					let value = input.slice(n);
					parts.push(value);
					if (opts.tokens && prevIndex && prevIndex + 1 < input.length) {
						tokens[tokens.length - 1].value = value;
						depth(tokens[tokens.length - 1]);
						state.maxDepth += tokens[tokens.length - 1].depth;
					}
					state.slashes = slashes;
					state.parts = parts;
				}
				return state;
			};
			module.exports = scan;
		}),
		4059: (function(__unused_webpack_module, exports, __nccwpck_require__) {
			let { REGEX_BACKSLASH, REGEX_REMOVE_BACKSLASH, REGEX_SPECIAL_CHARS, REGEX_SPECIAL_CHARS_GLOBAL } = __nccwpck_require__(5595);
			exports.isObject = (val) => typeof val == "object" && !!val && !Array.isArray(val);
			exports.hasRegexChars = (str) => REGEX_SPECIAL_CHARS.test(str);
			exports.isRegexChar = (str) => str.length === 1 && exports.hasRegexChars(str);
			exports.escapeRegex = (str) => str.replace(REGEX_SPECIAL_CHARS_GLOBAL, "\\$1");
			exports.toPosixSlashes = (str) => str.replace(REGEX_BACKSLASH, "/");
			exports.isWindows = () => {
				if (typeof navigator < "u" && navigator.platform) {
					let platform = navigator.platform.toLowerCase();
					return platform === "win32" || platform === "windows";
				}
				if (typeof process < "u" && process.platform) return process.platform === "win32";
				return !1;
			};
			exports.removeBackslashes = (str) => str.replace(REGEX_REMOVE_BACKSLASH, (match) => match === "\\" ? "" : match);
			exports.escapeLast = (input, char, lastIdx) => {
				let idx = input.lastIndexOf(char, lastIdx);
				if (idx === -1) return input;
				if (input[idx - 1] === "\\") return exports.escapeLast(input, char, idx - 1);
				return `${input.slice(0, idx)}\\${input.slice(idx)}`;
			};
			exports.removePrefix = (input, state = {}) => {
				let output = input;
				if (output.startsWith("./")) {
					output = output.slice(2);
					state.prefix = "./";
				}
				return output;
			};
			exports.wrapOutput = (input, state = {}, options = {}) => {
				let output = `${options.contains ? "" : "^"}(?:${input})${options.contains ? "" : "$"}`;
				state.negated === !0 && (output = `(?:^(?!${output}).*$)`);
				return output;
			};
			exports.basename = (path, { windows } = {}) => {
				let segs = path.split(windows ? /[\\/]/ : "/");
				let last = segs[segs.length - 1];
				if (last === "") return segs[segs.length - 2];
				return last;
			};
		}),
		181: (function(module) {
			module.exports = require("buffer");
		}),
		5317: (function(module) {
			module.exports = require("child_process");
		}),
		6982: (function(module) {
			module.exports = require("crypto");
		}),
		2250: (function(module) {
			module.exports = require("dns");
		}),
		4434: (function(module) {
			module.exports = require("events");
		}),
		9896: (function(module) {
			module.exports = require("fs");
		}),
		992: (function(module) {
			module.exports = require("http");
		}),
		5692: (function(module) {
			module.exports = require("https");
		}),
		9278: (function(module) {
			module.exports = require("net");
		}),
		7598: (function(module) {
			module.exports = require("node:crypto");
		}),
		1553: (function(module) {
			module.exports = require("node:dns/promises");
		}),
		8474: (function(module) {
			module.exports = require("node:events");
		}),
		3024: (function(module) {
			module.exports = require("node:fs");
		}),
		1455: (function(module) {
			module.exports = require("node:fs/promises");
		}),
		7067: (function(module) {
			module.exports = require("node:http");
		}),
		4708: (function(module) {
			module.exports = require("node:https");
		}),
		7030: (function(module) {
			module.exports = require("node:net");
		}),
		8161: (function(module) {
			module.exports = require("node:os");
		}),
		6760: (function(module) {
			module.exports = require("node:path");
		}),
		3916: (function(module) {
			module.exports = require("node:path/posix");
		}),
		481: (function(module) {
			module.exports = require("node:readline");
		}),
		7075: (function(module) {
			module.exports = require("node:stream");
		}),
		702: (function(module) {
			module.exports = require("node:stream/consumers");
		}),
		6466: (function(module) {
			module.exports = require("node:stream/promises");
		}),
		6193: (function(module) {
			module.exports = require("node:string_decoder");
		}),
		8500: (function(module) {
			module.exports = require("node:timers/promises");
		}),
		7975: (function(module) {
			module.exports = require("node:util");
		}),
		8522: (function(module) {
			module.exports = require("node:zlib");
		}),
		857: (function(module) {
			module.exports = require("os");
		}),
		6928: (function(module) {
			module.exports = require("path");
		}),
		932: (function(module) {
			module.exports = require("process");
		}),
		2203: (function(module) {
			module.exports = require("stream");
		}),
		3193: (function(module) {
			module.exports = require("string_decoder");
		}),
		4756: (function(module) {
			module.exports = require("tls");
		}),
		7016: (function(module) {
			module.exports = require("url");
		}),
		1404: (function(module) {
			module.exports = require("util");
		}),
		8253: (function(module) {
			module.exports = require("util/types");
		}),
		3106: (function(module) {
			module.exports = require("zlib");
		}),
		2779: (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.r(__webpack_exports__);
			__nccwpck_require__.d(__webpack_exports__, {
				ExitCode: function() {
					return ExitCode;
				},
				addPath: function() {
					return addPath;
				},
				debug: function() {
					return debug;
				},
				endGroup: function() {
					return endGroup;
				},
				error: function() {
					return error;
				},
				exportVariable: function() {
					return exportVariable;
				},
				getBooleanInput: function() {
					return getBooleanInput;
				},
				getIDToken: function() {
					return getIDToken;
				},
				getInput: function() {
					return getInput;
				},
				getMultilineInput: function() {
					return getMultilineInput;
				},
				getState: function() {
					return getState;
				},
				group: function() {
					return group;
				},
				info: function() {
					return info;
				},
				isDebug: function() {
					return isDebug;
				},
				markdownSummary: function() {
					return markdownSummary;
				},
				notice: function() {
					return notice;
				},
				platform: function() {
					return platform_namespaceObject;
				},
				saveState: function() {
					return saveState;
				},
				setCommandEcho: function() {
					return setCommandEcho;
				},
				setFailed: function() {
					return setFailed;
				},
				setOutput: function() {
					return setOutput;
				},
				setSecret: function() {
					return setSecret;
				},
				startGroup: function() {
					return startGroup;
				},
				summary: function() {
					return summary;
				},
				toPlatformPath: function() {
					return toPlatformPath;
				},
				toPosixPath: function() {
					return toPosixPath;
				},
				toWin32Path: function() {
					return toWin32Path;
				},
				warning: function() {
					return warning;
				}
			});
			var platform_namespaceObject = {};
			__nccwpck_require__.r(platform_namespaceObject);
			__nccwpck_require__.d(platform_namespaceObject, {
				arch: function() {
					return arch;
				},
				getDetails: function() {
					return getDetails;
				},
				isLinux: function() {
					return isLinux;
				},
				isMacOS: function() {
					return isMacOS;
				},
				isWindows: function() {
					return isWindows;
				},
				platform: function() {
					return platform;
				}
			});
			var external_os_ = __nccwpck_require__(857);
			function toCommandValue(input) {
				if (input == null) return "";
				else if (typeof input == "string" || input instanceof String) return input;
				return JSON.stringify(input);
			}
			function toCommandProperties(annotationProperties) {
				if (!Object.keys(annotationProperties).length) return {};
				return {
					title: annotationProperties.title,
					file: annotationProperties.file,
					line: annotationProperties.startLine,
					endLine: annotationProperties.endLine,
					col: annotationProperties.startColumn,
					endColumn: annotationProperties.endColumn
				};
			}
			function issueCommand(command, properties, message) {
				let cmd = new Command(command, properties, message);
				process.stdout.write(cmd.toString() + external_os_.EOL);
			}
			function issue(name, message = "") {
				issueCommand(name, {}, message);
			}
			class Command {
				constructor(command, properties, message) {
					command ||= "missing.command";
					this.command = command;
					this.properties = properties;
					this.message = message;
				}
				toString() {
					let cmdStr = "::" + this.command;
					if (this.properties && Object.keys(this.properties).length > 0) {
						cmdStr += " ";
						let first = !0;
						for (let key in this.properties) if (this.properties.hasOwnProperty(key)) {
							let val = this.properties[key];
							if (val) {
								first ? first = !1 : cmdStr += ",";
								cmdStr += `${key}=${escapeProperty(val)}`;
							}
						}
					}
					cmdStr += `::${escapeData(this.message)}`;
					return cmdStr;
				}
			}
			function escapeData(s) {
				return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
			}
			function escapeProperty(s) {
				return toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
			}
			var external_crypto_ = __nccwpck_require__(6982);
			var external_fs_ = __nccwpck_require__(9896);
			function issueFileCommand(command, message) {
				let filePath = process.env[`GITHUB_${command}`];
				if (!filePath) throw Error(`Unable to find environment variable for file command ${command}`);
				if (!external_fs_.existsSync(filePath)) throw Error(`Missing file at path: ${filePath}`);
				external_fs_.appendFileSync(filePath, `${toCommandValue(message)}${external_os_.EOL}`, { encoding: "utf8" });
			}
			function prepareKeyValueMessage(key, value) {
				let delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
				let convertedValue = toCommandValue(value);
				if (key.includes(delimiter)) throw Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
				if (convertedValue.includes(delimiter)) throw Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
				return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
			}
			var external_path_ = __nccwpck_require__(6928);
			class HttpClient {
				constructor() {
					throw Error("pm2-actions is built without an HTTP client for OIDC tokens");
				}
			}
			class BearerCredentialHandler {}
			var __awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			class OidcClient {
				static createHttpClient(allowRetry = !0, maxRetry = 10) {
					let requestOptions = {
						allowRetries: allowRetry,
						maxRetries: maxRetry
					};
					return new HttpClient("actions/oidc-client", [new BearerCredentialHandler(OidcClient.getRequestToken())], requestOptions);
				}
				static getRequestToken() {
					let token = process.env.ACTIONS_ID_TOKEN_REQUEST_TOKEN;
					if (!token) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_TOKEN env variable");
					return token;
				}
				static getIDTokenUrl() {
					let runtimeUrl = process.env.ACTIONS_ID_TOKEN_REQUEST_URL;
					if (!runtimeUrl) throw Error("Unable to get ACTIONS_ID_TOKEN_REQUEST_URL env variable");
					return runtimeUrl;
				}
				static getCall(id_token_url) {
					return __awaiter(this, void 0, void 0, function* () {
						let id_token = (yield OidcClient.createHttpClient().getJson(id_token_url).catch((error) => {
							throw Error(`Failed to get ID Token. \n 
        Error Code : ${error.statusCode}\n 
        Error Message: ${error.message}`);
						})).result?.value;
						if (!id_token) throw Error("Response json body do not have ID Token field");
						return id_token;
					});
				}
				static getIDToken(audience) {
					return __awaiter(this, void 0, void 0, function* () {
						try {
							let id_token_url = OidcClient.getIDTokenUrl();
							audience && (id_token_url = `${id_token_url}&audience=${encodeURIComponent(audience)}`);
							debug(`ID token url is ${id_token_url}`);
							let id_token = yield OidcClient.getCall(id_token_url);
							setSecret(id_token);
							return id_token;
						} catch (error) {
							throw Error(`Error message: ${error.message}`);
						}
					});
				}
			}
			var summary_awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			let { access, appendFile, writeFile } = external_fs_.promises;
			let SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
			class Summary {
				constructor() {
					this._buffer = "";
				}
				filePath() {
					return summary_awaiter(this, void 0, void 0, function* () {
						if (this._filePath) return this._filePath;
						let pathFromEnv = process.env[SUMMARY_ENV_VAR];
						if (!pathFromEnv) throw Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
						try {
							yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
						} catch {
							throw Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
						}
						this._filePath = pathFromEnv;
						return this._filePath;
					});
				}
				wrap(tag, content, attrs = {}) {
					let htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
					if (!content) return `<${tag}${htmlAttrs}>`;
					return `<${tag}${htmlAttrs}>${content}</${tag}>`;
				}
				write(options) {
					return summary_awaiter(this, void 0, void 0, function* () {
						let overwrite = !!options?.overwrite;
						let filePath = yield this.filePath();
						yield (overwrite ? writeFile : appendFile)(filePath, this._buffer, { encoding: "utf8" });
						return this.emptyBuffer();
					});
				}
				clear() {
					return summary_awaiter(this, void 0, void 0, function* () {
						return this.emptyBuffer().write({ overwrite: !0 });
					});
				}
				stringify() {
					return this._buffer;
				}
				isEmptyBuffer() {
					return this._buffer.length === 0;
				}
				emptyBuffer() {
					this._buffer = "";
					return this;
				}
				addRaw(text, addEOL = !1) {
					this._buffer += text;
					return addEOL ? this.addEOL() : this;
				}
				addEOL() {
					return this.addRaw(external_os_.EOL);
				}
				addCodeBlock(code, lang) {
					let attrs = Object.assign({}, lang && { lang });
					let element = this.wrap("pre", this.wrap("code", code), attrs);
					return this.addRaw(element).addEOL();
				}
				addList(items, ordered = !1) {
					let tag = ordered ? "ol" : "ul";
					let listItems = items.map((item) => this.wrap("li", item)).join("");
					let element = this.wrap(tag, listItems);
					return this.addRaw(element).addEOL();
				}
				addTable(rows) {
					let tableBody = rows.map((row) => {
						let cells = row.map((cell) => {
							if (typeof cell == "string") return this.wrap("td", cell);
							let { header, data, colspan, rowspan } = cell;
							let tag = header ? "th" : "td";
							let attrs = Object.assign(Object.assign({}, colspan && { colspan }), rowspan && { rowspan });
							return this.wrap(tag, data, attrs);
						}).join("");
						return this.wrap("tr", cells);
					}).join("");
					let element = this.wrap("table", tableBody);
					return this.addRaw(element).addEOL();
				}
				addDetails(label, content) {
					let element = this.wrap("details", this.wrap("summary", label) + content);
					return this.addRaw(element).addEOL();
				}
				addImage(src, alt, options) {
					let { width, height } = options || {};
					let attrs = Object.assign(Object.assign({}, width && { width }), height && { height });
					let element = this.wrap("img", null, Object.assign({
						src,
						alt
					}, attrs));
					return this.addRaw(element).addEOL();
				}
				addHeading(text, level) {
					let tag = `h${level}`;
					let allowedTag = [
						"h1",
						"h2",
						"h3",
						"h4",
						"h5",
						"h6"
					].includes(tag) ? tag : "h1";
					let element = this.wrap(allowedTag, text);
					return this.addRaw(element).addEOL();
				}
				addSeparator() {
					let element = this.wrap("hr", null);
					return this.addRaw(element).addEOL();
				}
				addBreak() {
					let element = this.wrap("br", null);
					return this.addRaw(element).addEOL();
				}
				addQuote(text, cite) {
					let attrs = Object.assign({}, cite && { cite });
					let element = this.wrap("blockquote", text, attrs);
					return this.addRaw(element).addEOL();
				}
				addLink(text, href) {
					let element = this.wrap("a", text, { href });
					return this.addRaw(element).addEOL();
				}
			}
			let _summary = new Summary();
			let markdownSummary = _summary;
			let summary = _summary;
			function toPosixPath(pth) {
				return pth.replace(/[\\]/g, "/");
			}
			function toWin32Path(pth) {
				return pth.replace(/[/]/g, "\\");
			}
			function toPlatformPath(pth) {
				return pth.replace(/[/\\]/g, external_path_.sep);
			}
			var exec = __nccwpck_require__(1022);
			var platform_awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			let getWindowsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
				let { stdout: version } = yield exec.getExecOutput("powershell -command \"(Get-CimInstance -ClassName Win32_OperatingSystem).Version\"", void 0, { silent: !0 });
				let { stdout: name } = yield exec.getExecOutput("powershell -command \"(Get-CimInstance -ClassName Win32_OperatingSystem).Caption\"", void 0, { silent: !0 });
				return {
					name: name.trim(),
					version: version.trim()
				};
			});
			let getMacOsInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
				let { stdout } = yield exec.getExecOutput("sw_vers", void 0, { silent: !0 });
				let version = stdout.match(/ProductVersion:\s*(.+)/)?.[1] ?? "";
				return {
					name: stdout.match(/ProductName:\s*(.+)/)?.[1] ?? "",
					version
				};
			});
			let getLinuxInfo = () => platform_awaiter(void 0, void 0, void 0, function* () {
				let { stdout } = yield exec.getExecOutput("lsb_release", [
					"-i",
					"-r",
					"-s"
				], { silent: !0 });
				let [name, version] = stdout.trim().split("\n");
				return {
					name,
					version
				};
			});
			let platform = external_os_.platform();
			let arch = external_os_.arch();
			let isWindows = platform === "win32";
			let isMacOS = platform === "darwin";
			let isLinux = platform === "linux";
			function getDetails() {
				return platform_awaiter(this, void 0, void 0, function* () {
					return Object.assign(Object.assign({}, yield isWindows ? getWindowsInfo() : isMacOS ? getMacOsInfo() : getLinuxInfo()), {
						platform,
						arch,
						isWindows,
						isMacOS,
						isLinux
					});
				});
			}
			var core_awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			var ExitCode;
			(function(ExitCode) {
				ExitCode[ExitCode.Success = 0] = "Success";
				ExitCode[ExitCode.Failure = 1] = "Failure";
			})(ExitCode ||= {});
			function exportVariable(name, val) {
				let convertedVal = toCommandValue(val);
				process.env[name] = convertedVal;
				if (process.env.GITHUB_ENV) return issueFileCommand("ENV", prepareKeyValueMessage(name, val));
				issueCommand("set-env", { name }, convertedVal);
			}
			function setSecret(secret) {
				issueCommand("add-mask", {}, secret);
			}
			function addPath(inputPath) {
				process.env.GITHUB_PATH ? issueFileCommand("PATH", inputPath) : issueCommand("add-path", {}, inputPath);
				process.env.PATH = `${inputPath}${external_path_.delimiter}${process.env.PATH}`;
			}
			function getInput(name, options) {
				let val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
				if (options && options.required && !val) throw Error(`Input required and not supplied: ${name}`);
				if (options && options.trimWhitespace === !1) return val;
				return val.trim();
			}
			function getMultilineInput(name, options) {
				let inputs = getInput(name, options).split("\n").filter((x) => x !== "");
				if (options && options.trimWhitespace === !1) return inputs;
				return inputs.map((input) => input.trim());
			}
			function getBooleanInput(name, options) {
				let trueValue = [
					"true",
					"True",
					"TRUE"
				];
				let falseValue = [
					"false",
					"False",
					"FALSE"
				];
				let val = getInput(name, options);
				if (trueValue.includes(val)) return !0;
				if (falseValue.includes(val)) return !1;
				throw TypeError(`Input does not meet YAML 1.2 "Core Schema" specification: ${name}\nSupport boolean input list: \`true | True | TRUE | false | False | FALSE\``);
			}
			function setOutput(name, value) {
				if (process.env.GITHUB_OUTPUT) return issueFileCommand("OUTPUT", prepareKeyValueMessage(name, value));
				process.stdout.write(external_os_.EOL);
				issueCommand("set-output", { name }, toCommandValue(value));
			}
			function setCommandEcho(enabled) {
				issue("echo", enabled ? "on" : "off");
			}
			function setFailed(message) {
				process.exitCode = ExitCode.Failure;
				error(message);
			}
			function isDebug() {
				return process.env.RUNNER_DEBUG === "1";
			}
			function debug(message) {
				issueCommand("debug", {}, message);
			}
			function error(message, properties = {}) {
				issueCommand("error", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function warning(message, properties = {}) {
				issueCommand("warning", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function notice(message, properties = {}) {
				issueCommand("notice", toCommandProperties(properties), message instanceof Error ? message.toString() : message);
			}
			function info(message) {
				process.stdout.write(message + external_os_.EOL);
			}
			function startGroup(name) {
				issue("group", name);
			}
			function endGroup() {
				issue("endgroup");
			}
			function group(name, fn) {
				return core_awaiter(this, void 0, void 0, function* () {
					startGroup(name);
					let result;
					try {
						result = yield fn();
					} finally {
						endGroup();
					}
					return result;
				});
			}
			function saveState(name, value) {
				if (process.env.GITHUB_STATE) return issueFileCommand("STATE", prepareKeyValueMessage(name, value));
				issueCommand("save-state", { name }, toCommandValue(value));
			}
			function getState(name) {
				return process.env[`STATE_${name}`] || "";
			}
			function getIDToken(aud) {
				return core_awaiter(this, void 0, void 0, function* () {
					return yield OidcClient.getIDToken(aud);
				});
			}
		}),
		1022: (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.r(__webpack_exports__);
			__nccwpck_require__.d(__webpack_exports__, {
				exec: function() {
					return exec;
				},
				getExecOutput: function() {
					return getExecOutput;
				}
			});
			var external_string_decoder_ = __nccwpck_require__(3193);
			var external_os_ = __nccwpck_require__(857);
			var external_events_ = __nccwpck_require__(4434);
			var external_child_process_ = __nccwpck_require__(5317);
			var external_path_ = __nccwpck_require__(6928);
			require("assert");
			var external_fs_ = __nccwpck_require__(9896);
			var __awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			let { chmod, copyFile, lstat, mkdir, open: io_util_open, readdir, rename, rm, rmdir, stat, symlink, unlink } = external_fs_.promises;
			let IS_WINDOWS = process.platform === "win32";
			external_fs_.constants.O_RDONLY;
			function exists(fsPath) {
				return __awaiter(this, void 0, void 0, function* () {
					try {
						yield stat(fsPath);
					} catch (err) {
						if (err.code === "ENOENT") return !1;
						throw err;
					}
					return !0;
				});
			}
			function isRooted(p) {
				p = normalizeSeparators(p);
				if (!p) throw Error("isRooted() parameter \"p\" cannot be empty");
				if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
				return p.startsWith("/");
			}
			function tryGetExecutablePath(filePath, extensions) {
				return __awaiter(this, void 0, void 0, function* () {
					let stats;
					try {
						stats = yield stat(filePath);
					} catch (err) {
						err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
					}
					if (stats && stats.isFile()) {
						if (IS_WINDOWS) {
							let upperExt = external_path_.extname(filePath).toUpperCase();
							if (extensions.some((validExt) => validExt.toUpperCase() === upperExt)) return filePath;
						} else if (isUnixExecutable(stats)) return filePath;
					}
					let originalFilePath = filePath;
					for (let extension of extensions) {
						filePath = originalFilePath + extension;
						stats = void 0;
						try {
							stats = yield stat(filePath);
						} catch (err) {
							err.code !== "ENOENT" && console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
						}
						if (stats && stats.isFile()) {
							if (IS_WINDOWS) {
								try {
									let directory = external_path_.dirname(filePath);
									let upperName = external_path_.basename(filePath).toUpperCase();
									for (let actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
										filePath = external_path_.join(directory, actualName);
										break;
									}
								} catch (err) {
									console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
								}
								return filePath;
							} else if (isUnixExecutable(stats)) return filePath;
						}
					}
					return "";
				});
			}
			function normalizeSeparators(p) {
				p ||= "";
				if (IS_WINDOWS) {
					p = p.replace(/\//g, "\\");
					return p.replace(/\\\\+/g, "\\");
				}
				return p.replace(/\/\/+/g, "/");
			}
			function isUnixExecutable(stats) {
				return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
			}
			var io_awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			function which(tool, check) {
				return io_awaiter(this, void 0, void 0, function* () {
					if (!tool) throw Error("parameter 'tool' is required");
					if (check) {
						let result = yield which(tool, !1);
						if (!result) {
							if (IS_WINDOWS) throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`);
							else throw Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
						}
						return result;
					}
					let matches = yield findInPath(tool);
					if (matches && matches.length > 0) return matches[0];
					return "";
				});
			}
			function findInPath(tool) {
				return io_awaiter(this, void 0, void 0, function* () {
					if (!tool) throw Error("parameter 'tool' is required");
					let extensions = [];
					if (IS_WINDOWS && process.env.PATHEXT) for (let extension of process.env.PATHEXT.split(external_path_.delimiter)) extension && extensions.push(extension);
					if (isRooted(tool)) {
						let filePath = yield tryGetExecutablePath(tool, extensions);
						if (filePath) return [filePath];
						return [];
					}
					if (tool.includes(external_path_.sep)) return [];
					let directories = [];
					if (process.env.PATH) for (let p of process.env.PATH.split(external_path_.delimiter)) p && directories.push(p);
					let matches = [];
					for (let directory of directories) {
						let filePath = yield tryGetExecutablePath(external_path_.join(directory, tool), extensions);
						filePath && matches.push(filePath);
					}
					return matches;
				});
			}
			var external_timers_namespaceObject = require("timers");
			var toolrunner_awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			let toolrunner_IS_WINDOWS = process.platform === "win32";
			class ToolRunner extends external_events_.EventEmitter {
				constructor(toolPath, args, options) {
					super();
					if (!toolPath) throw Error("Parameter 'toolPath' cannot be null or empty.");
					this.toolPath = toolPath;
					this.args = args || [];
					this.options = options || {};
				}
				_debug(message) {
					this.options.listeners && this.options.listeners.debug && this.options.listeners.debug(message);
				}
				_getCommandString(options, noPrefix) {
					let toolPath = this._getSpawnFileName();
					let args = this._getSpawnArgs(options);
					let cmd = noPrefix ? "" : "[command]";
					if (toolrunner_IS_WINDOWS) {
						if (this._isCmdFile()) {
							cmd += toolPath;
							for (let a of args) cmd += ` ${a}`;
						} else if (options.windowsVerbatimArguments) {
							cmd += `"${toolPath}"`;
							for (let a of args) cmd += ` ${a}`;
						} else {
							cmd += this._windowsQuoteCmdArg(toolPath);
							for (let a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
						}
					} else {
						cmd += toolPath;
						for (let a of args) cmd += ` ${a}`;
					}
					return cmd;
				}
				_processLineBuffer(data, strBuffer, onLine) {
					try {
						let s = strBuffer + data.toString();
						let n = s.indexOf(external_os_.EOL);
						for (; n > -1;) {
							onLine(s.substring(0, n));
							s = s.substring(n + external_os_.EOL.length);
							n = s.indexOf(external_os_.EOL);
						}
						return s;
					} catch (err) {
						this._debug(`error processing line. Failed with error ${err}`);
						return "";
					}
				}
				_getSpawnFileName() {
					if (toolrunner_IS_WINDOWS && this._isCmdFile()) return process.env.COMSPEC || "cmd.exe";
					return this.toolPath;
				}
				_getSpawnArgs(options) {
					if (toolrunner_IS_WINDOWS && this._isCmdFile()) {
						let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
						for (let a of this.args) {
							argline += " ";
							argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
						}
						argline += "\"";
						return [argline];
					}
					return this.args;
				}
				_endsWith(str, end) {
					return str.endsWith(end);
				}
				_isCmdFile() {
					let upperToolPath = this.toolPath.toUpperCase();
					return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
				}
				_windowsQuoteCmdArg(arg) {
					if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
					if (!arg) return "\"\"";
					let cmdSpecialChars = [
						" ",
						"	",
						"&",
						"(",
						")",
						"[",
						"]",
						"{",
						"}",
						"^",
						"=",
						";",
						"!",
						"'",
						"+",
						",",
						"`",
						"~",
						"|",
						"<",
						">",
						"\""
					];
					let needsQuotes = !1;
					for (let char of arg) if (cmdSpecialChars.some((x) => x === char)) {
						needsQuotes = !0;
						break;
					}
					if (!needsQuotes) return arg;
					let reverse = "\"";
					let quoteHit = !0;
					for (let i = arg.length; i > 0; i--) {
						reverse += arg[i - 1];
						if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
						else if (arg[i - 1] === "\"") {
							quoteHit = !0;
							reverse += "\"";
						} else quoteHit = !1;
					}
					reverse += "\"";
					return reverse.split("").reverse().join("");
				}
				_uvQuoteCmdArg(arg) {
					if (!arg) return "\"\"";
					if (!arg.includes(" ") && !arg.includes("	") && !arg.includes("\"")) return arg;
					if (!arg.includes("\"") && !arg.includes("\\")) return `"${arg}"`;
					let reverse = "\"";
					let quoteHit = !0;
					for (let i = arg.length; i > 0; i--) {
						reverse += arg[i - 1];
						if (quoteHit && arg[i - 1] === "\\") reverse += "\\";
						else if (arg[i - 1] === "\"") {
							quoteHit = !0;
							reverse += "\\";
						} else quoteHit = !1;
					}
					reverse += "\"";
					return reverse.split("").reverse().join("");
				}
				_cloneExecOptions(options) {
					options ||= {};
					let result = {
						cwd: options.cwd || process.cwd(),
						env: options.env || process.env,
						silent: options.silent || !1,
						windowsVerbatimArguments: options.windowsVerbatimArguments || !1,
						failOnStdErr: options.failOnStdErr || !1,
						ignoreReturnCode: options.ignoreReturnCode || !1,
						delay: options.delay || 1e4
					};
					result.outStream = options.outStream || process.stdout;
					result.errStream = options.errStream || process.stderr;
					return result;
				}
				_getSpawnOptions(options, toolPath) {
					options ||= {};
					let result = {};
					result.cwd = options.cwd;
					result.env = options.env;
					result.windowsVerbatimArguments = options.windowsVerbatimArguments || this._isCmdFile();
					options.windowsVerbatimArguments && (result.argv0 = `"${toolPath}"`);
					return result;
				}
				exec() {
					return toolrunner_awaiter(this, void 0, void 0, function* () {
						!isRooted(this.toolPath) && (this.toolPath.includes("/") || toolrunner_IS_WINDOWS && this.toolPath.includes("\\")) && (this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath));
						this.toolPath = yield which(this.toolPath, !0);
						return new Promise((resolve, reject) => toolrunner_awaiter(this, void 0, void 0, function* () {
							this._debug(`exec tool: ${this.toolPath}`);
							this._debug("arguments:");
							for (let arg of this.args) this._debug(`   ${arg}`);
							let optionsNonNull = this._cloneExecOptions(this.options);
							!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
							let state = new ExecState(optionsNonNull, this.toolPath);
							state.on("debug", (message) => {
								this._debug(message);
							});
							if (this.options.cwd && !(yield exists(this.options.cwd))) return reject(Error(`The cwd: ${this.options.cwd} does not exist!`));
							let fileName = this._getSpawnFileName();
							let cp = external_child_process_.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
							let stdbuffer = "";
							cp.stdout && cp.stdout.on("data", (data) => {
								this.options.listeners && this.options.listeners.stdout && this.options.listeners.stdout(data);
								!optionsNonNull.silent && optionsNonNull.outStream && optionsNonNull.outStream.write(data);
								stdbuffer = this._processLineBuffer(data, stdbuffer, (line) => {
									this.options.listeners && this.options.listeners.stdline && this.options.listeners.stdline(line);
								});
							});
							let errbuffer = "";
							cp.stderr && cp.stderr.on("data", (data) => {
								state.processStderr = !0;
								this.options.listeners && this.options.listeners.stderr && this.options.listeners.stderr(data);
								!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream && (optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream).write(data);
								errbuffer = this._processLineBuffer(data, errbuffer, (line) => {
									this.options.listeners && this.options.listeners.errline && this.options.listeners.errline(line);
								});
							});
							cp.on("error", (err) => {
								state.processError = err.message;
								state.processExited = !0;
								state.processClosed = !0;
								state.CheckComplete();
							});
							cp.on("exit", (code) => {
								state.processExitCode = code;
								state.processExited = !0;
								this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
								state.CheckComplete();
							});
							cp.on("close", (code) => {
								state.processExitCode = code;
								state.processExited = !0;
								state.processClosed = !0;
								this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
								state.CheckComplete();
							});
							state.on("done", (error, exitCode) => {
								stdbuffer.length > 0 && this.emit("stdline", stdbuffer);
								errbuffer.length > 0 && this.emit("errline", errbuffer);
								cp.removeAllListeners();
								error ? reject(error) : resolve(exitCode);
							});
							if (this.options.input) {
								if (!cp.stdin) throw Error("child process missing stdin");
								cp.stdin.end(this.options.input);
							}
						}));
					});
				}
			}
			function argStringToArray(argString) {
				let args = [];
				let inQuotes = !1;
				let escaped = !1;
				let arg = "";
				function append(c) {
					escaped && c !== "\"" && (arg += "\\");
					arg += c;
					escaped = !1;
				}
				for (let i = 0; i < argString.length; i++) {
					let c = argString.charAt(i);
					if (c === "\"") {
						escaped ? append(c) : inQuotes = !inQuotes;
						continue;
					}
					if (c === "\\" && escaped) {
						append(c);
						continue;
					}
					if (c === "\\" && inQuotes) {
						escaped = !0;
						continue;
					}
					if (c === " " && !inQuotes) {
						if (arg.length > 0) {
							args.push(arg);
							arg = "";
						}
						continue;
					}
					append(c);
				}
				arg.length > 0 && args.push(arg.trim());
				return args;
			}
			class ExecState extends external_events_.EventEmitter {
				constructor(options, toolPath) {
					super();
					this.processClosed = !1;
					this.processError = "";
					this.processExitCode = 0;
					this.processExited = !1;
					this.processStderr = !1;
					this.delay = 1e4;
					this.done = !1;
					this.timeout = null;
					if (!toolPath) throw Error("toolPath must not be empty");
					this.options = options;
					this.toolPath = toolPath;
					options.delay && (this.delay = options.delay);
				}
				CheckComplete() {
					if (this.done) return;
					this.processClosed ? this._setResult() : this.processExited && (this.timeout = (0, external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this));
				}
				_debug(message) {
					this.emit("debug", message);
				}
				_setResult() {
					let error;
					this.processExited && (this.processError ? error = Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`) : this.processExitCode !== 0 && !this.options.ignoreReturnCode ? error = Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`) : this.processStderr && this.options.failOnStdErr && (error = Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`)));
					if (this.timeout) {
						clearTimeout(this.timeout);
						this.timeout = null;
					}
					this.done = !0;
					this.emit("done", error, this.processExitCode);
				}
				static HandleTimeout(state) {
					if (state.done) return;
					if (!state.processClosed && state.processExited) {
						let message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
						state._debug(message);
					}
					state._setResult();
				}
			}
			var exec_awaiter = function(thisArg, _arguments, P, generator) {
				function adopt(value) {
					return value instanceof P ? value : new P(function(resolve) {
						resolve(value);
					});
				}
				return new (P ||= Promise)(function(resolve, reject) {
					function fulfilled(value) {
						try {
							step(generator.next(value));
						} catch (e) {
							reject(e);
						}
					}
					function rejected(value) {
						try {
							step(generator.throw(value));
						} catch (e) {
							reject(e);
						}
					}
					function step(result) {
						result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
					}
					step((generator = generator.apply(thisArg, _arguments || [])).next());
				});
			};
			function exec(commandLine, args, options) {
				return exec_awaiter(this, void 0, void 0, function* () {
					let commandArgs = argStringToArray(commandLine);
					if (commandArgs.length === 0) throw Error("Parameter 'commandLine' cannot be null or empty.");
					let toolPath = commandArgs[0];
					args = commandArgs.slice(1).concat(args || []);
					return new ToolRunner(toolPath, args, options).exec();
				});
			}
			function getExecOutput(commandLine, args, options) {
				return exec_awaiter(this, void 0, void 0, function* () {
					let stdout = "";
					let stderr = "";
					let stdoutDecoder = new external_string_decoder_.StringDecoder("utf8");
					let stderrDecoder = new external_string_decoder_.StringDecoder("utf8");
					let originalStdoutListener = options?.listeners?.stdout;
					let originalStdErrListener = options?.listeners?.stderr;
					let stdErrListener = (data) => {
						stderr += stderrDecoder.write(data);
						originalStdErrListener && originalStdErrListener(data);
					};
					let stdOutListener = (data) => {
						stdout += stdoutDecoder.write(data);
						originalStdoutListener && originalStdoutListener(data);
					};
					let listeners = Object.assign(Object.assign({}, options?.listeners), {
						stdout: stdOutListener,
						stderr: stdErrListener
					});
					let exitCode = yield exec(commandLine, args, Object.assign(Object.assign({}, options), { listeners }));
					stdout += stdoutDecoder.end();
					stderr += stderrDecoder.end();
					return {
						exitCode,
						stdout,
						stderr
					};
				});
			}
		}),
		7934: (function(__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) {
			__nccwpck_require__.d(__webpack_exports__, {
				BuJ: function() {
					return getDotPath;
				},
				FsL: function() {
					return pipe;
				},
				H0v: function() {
					return rawCheck;
				},
				IeY: function() {
					return custom;
				},
				Ikc: function() {
					return object;
				},
				KCZ: function() {
					return union;
				},
				KIO: function() {
					return picklist;
				},
				L5J: function() {
					return unknown;
				},
				NTK: function() {
					return rawTransform;
				},
				Oxt: function() {
					return variant;
				},
				PVZ: function() {
					return tuple;
				},
				RZV: function() {
					return lazy;
				},
				Ru6: function() {
					return maxLength;
				},
				U1j: function() {
					return objectWithRest;
				},
				Wwf: function() {
					return minValue;
				},
				XU0: function() {
					return tupleWithRest;
				},
				YOg: function() {
					return array;
				},
				YjP: function() {
					return string;
				},
				ZmZ: function() {
					return never;
				},
				_H3: function() {
					return looseObject;
				},
				aig: function() {
					return number;
				},
				cGV: function() {
					return maxValue;
				},
				euz: function() {
					return literal;
				},
				g1P: function() {
					return record;
				},
				l5M: function() {
					return everyItem;
				},
				lqM: function() {
					return optional;
				},
				mee: function() {
					return nullable;
				},
				ndf: function() {
					return integer;
				},
				pdi: function() {
					return transform;
				},
				qgA: function() {
					return parse;
				},
				rej: function() {
					return strictObject;
				},
				tBZ: function() {
					return readonly;
				},
				v4Y: function() {
					return entriesFromList;
				},
				xLC: function() {
					return safeParse;
				},
				yGV: function() {
					return regex;
				},
				yqP: function() {
					return exactOptional;
				},
				z6Y: function() {
					return check;
				},
				zMY: function() {
					return boolean;
				}
			});
			let DEFAULT_CONFIG = {
				lang: void 0,
				message: void 0,
				abortEarly: void 0,
				abortPipeEarly: void 0
			};
			function getGlobalConfig(config$1) {
				if (!config$1) return DEFAULT_CONFIG;
				return {
					lang: config$1?.lang ?? void 0,
					message: config$1?.message,
					abortEarly: config$1?.abortEarly ?? void 0,
					abortPipeEarly: config$1?.abortPipeEarly ?? void 0
				};
			}
			function _stringify(input) {
				let type = typeof input;
				if (type === "string") return `"${input}"`;
				if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
				if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
				return type;
			}
			function _addIssue(context, label, dataset, config$1, other) {
				let input = other && "input" in other ? other.input : dataset.value;
				let expected = other?.expected ?? context.expects ?? null;
				let received = other?.received ?? _stringify(input);
				let issue = {
					kind: context.kind,
					type: context.type,
					input,
					expected,
					received,
					message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
					requirement: context.requirement,
					path: other?.path,
					issues: other?.issues,
					lang: config$1.lang,
					abortEarly: config$1.abortEarly,
					abortPipeEarly: config$1.abortPipeEarly
				};
				let isSchema = context.kind === "schema";
				let message$1 = other?.message ?? context.message ?? (context.reference, issue.lang, void 0) ?? (isSchema ? (issue.lang, void 0) : null) ?? config$1.message ?? (issue.lang, void 0);
				message$1 !== void 0 && (issue.message = typeof message$1 == "function" ? message$1(issue) : message$1);
				isSchema && (dataset.typed = !1);
				dataset.issues ? dataset.issues.push(issue) : dataset.issues = [issue];
			}
			function _isSameValueZero(value1, value2) {
				return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
			}
			function _isValidObjectKey(object$1, key) {
				return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
			}
			function _joinExpects(values$1, separator) {
				let list = [...new Set(values$1)];
				if (list.length > 1) return `(${list.join(` ${separator} `)})`;
				return list[0] ?? "never";
			}
			function _standardSchema(schema) {
				schema["~standard"] = {
					version: 1,
					vendor: "valibot",
					validate: (value$1) => schema["~run"]({ value: value$1 }, getGlobalConfig())
				};
				return schema;
			}
			function entriesFromList(list, schema) {
				let entries$1 = {};
				for (let key of list) entries$1[key] = schema;
				return entries$1;
			}
			function getDotPath(issue) {
				if (issue.path) {
					let key = "";
					for (let item of issue.path) if (typeof item.key == "string" || typeof item.key == "number") key += key ? `.${item.key}` : item.key;
					else return null;
					return key;
				}
				return null;
			}
			var ValiError = class extends Error {
				constructor(issues) {
					super(issues[0].message);
					this.name = "ValiError";
					this.issues = issues;
				}
			};
			function check(requirement, message$1) {
				return {
					kind: "validation",
					type: "check",
					reference: check,
					async: !1,
					expects: null,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "input", dataset, config$1);
						return dataset;
					}
				};
			}
			function everyItem(requirement, message$1) {
				return {
					kind: "validation",
					type: "every_item",
					reference: everyItem,
					async: !1,
					expects: null,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !dataset.value.every(this.requirement) && _addIssue(this, "item", dataset, config$1);
						return dataset;
					}
				};
			}
			function integer(message$1) {
				return {
					kind: "validation",
					type: "integer",
					reference: integer,
					async: !1,
					expects: null,
					requirement: Number.isInteger,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !this.requirement(dataset.value) && _addIssue(this, "integer", dataset, config$1);
						return dataset;
					}
				};
			}
			function maxLength(requirement, message$1) {
				return {
					kind: "validation",
					type: "max_length",
					reference: maxLength,
					async: !1,
					expects: `<=${requirement}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && dataset.value.length > this.requirement && _addIssue(this, "length", dataset, config$1, { received: `${dataset.value.length}` });
						return dataset;
					}
				};
			}
			function maxValue(requirement, message$1) {
				return {
					kind: "validation",
					type: "max_value",
					reference: maxValue,
					async: !1,
					expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !(dataset.value <= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
						return dataset;
					}
				};
			}
			function minValue(requirement, message$1) {
				return {
					kind: "validation",
					type: "min_value",
					reference: minValue,
					async: !1,
					expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !(dataset.value >= this.requirement) && _addIssue(this, "value", dataset, config$1, { received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value) });
						return dataset;
					}
				};
			}
			function rawCheck(action) {
				return {
					kind: "validation",
					type: "raw_check",
					reference: rawCheck,
					async: !1,
					expects: null,
					"~run"(dataset, config$1) {
						action({
							dataset,
							config: config$1,
							addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info)
						});
						return dataset;
					}
				};
			}
			function rawTransform(action) {
				return {
					kind: "transformation",
					type: "raw_transform",
					reference: rawTransform,
					async: !1,
					"~run"(dataset, config$1) {
						let output = action({
							dataset,
							config: config$1,
							addIssue: (info) => _addIssue(this, info?.label ?? "input", dataset, config$1, info),
							NEVER: null
						});
						dataset.issues ? dataset.typed = !1 : dataset.value = output;
						return dataset;
					}
				};
			}
			function readonly() {
				return {
					kind: "transformation",
					type: "readonly",
					reference: readonly,
					async: !1,
					"~run"(dataset) {
						return dataset;
					}
				};
			}
			function regex(requirement, message$1) {
				return {
					kind: "validation",
					type: "regex",
					reference: regex,
					async: !1,
					expects: `${requirement}`,
					requirement,
					message: message$1,
					"~run"(dataset, config$1) {
						dataset.typed && !this.requirement.test(dataset.value) && _addIssue(this, "format", dataset, config$1);
						return dataset;
					}
				};
			}
			function transform(operation) {
				return {
					kind: "transformation",
					type: "transform",
					reference: transform,
					async: !1,
					operation,
					"~run"(dataset) {
						dataset.value = this.operation(dataset.value);
						return dataset;
					}
				};
			}
			let ABORT_EARLY_CONFIG = { abortEarly: !0 };
			function getFallback(schema, dataset, config$1) {
				return typeof schema.fallback == "function" ? schema.fallback(dataset, config$1) : schema.fallback;
			}
			function getDefault(schema, dataset, config$1) {
				return typeof schema.default == "function" ? schema.default(dataset, config$1) : schema.default;
			}
			function array(item, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "array",
					reference: array,
					expects: "Array",
					async: !1,
					item,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (Array.isArray(input)) {
							dataset.typed = !0;
							dataset.value = [];
							for (let key = 0; key < input.length; key++) {
								let value$1 = input[key];
								let itemDataset = this.item["~run"]({ value: value$1 }, config$1);
								if (itemDataset.issues) {
									let pathItem = {
										type: "array",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (let issue of itemDataset.issues) {
										issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= itemDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								itemDataset.typed || (dataset.typed = !1);
								dataset.value.push(itemDataset.value);
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function boolean(message$1) {
				return _standardSchema({
					kind: "schema",
					type: "boolean",
					reference: boolean,
					expects: "boolean",
					async: !1,
					message: message$1,
					"~run"(dataset, config$1) {
						typeof dataset.value == "boolean" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function custom(check$1, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "custom",
					reference: custom,
					expects: "unknown",
					async: !1,
					check: check$1,
					message: message$1,
					"~run"(dataset, config$1) {
						this.check(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function exactOptional(wrapped, default_) {
				return _standardSchema({
					kind: "schema",
					type: "exact_optional",
					reference: exactOptional,
					expects: wrapped.expects,
					async: !1,
					wrapped,
					default: default_,
					"~run"(dataset, config$1) {
						return this.wrapped["~run"](dataset, config$1);
					}
				});
			}
			function lazy(getter) {
				return _standardSchema({
					kind: "schema",
					type: "lazy",
					reference: lazy,
					expects: "unknown",
					async: !1,
					getter,
					"~run"(dataset, config$1) {
						return this.getter(dataset.value)["~run"](dataset, config$1);
					}
				});
			}
			function literal(literal_, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "literal",
					reference: literal,
					expects: _stringify(literal_),
					async: !1,
					literal: literal_,
					message: message$1,
					"~run"(dataset, config$1) {
						_isSameValueZero(dataset.value, this.literal) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function looseObject(entries$1, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "loose_object",
					reference: looseObject,
					expects: "Object",
					async: !1,
					entries: entries$1,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							dataset.typed = !0;
							dataset.value = {};
							for (let key in this.entries) {
								let valueSchema = this.entries[key];
								if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
									let value$1 = key in input ? input[key] : getDefault(valueSchema);
									let valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
									if (valueDataset.issues) {
										let pathItem = {
											type: "object",
											origin: "value",
											input,
											key,
											value: value$1
										};
										for (let issue of valueDataset.issues) {
											issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
											dataset.issues?.push(issue);
										}
										dataset.issues ||= valueDataset.issues;
										if (config$1.abortEarly) {
											dataset.typed = !1;
											break;
										}
									}
									valueDataset.typed || (dataset.typed = !1);
									dataset.value[key] = valueDataset.value;
								} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
								else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
									_addIssue(this, "key", dataset, config$1, {
										input: void 0,
										expected: `"${key}"`,
										path: [{
											type: "object",
											origin: "key",
											input,
											key,
											value: input[key]
										}]
									});
									if (config$1.abortEarly) break;
								}
							}
							if (!dataset.issues || !config$1.abortEarly) for (let key in input) _isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key) && (dataset.value[key] = input[key]);
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function never(message$1) {
				return _standardSchema({
					kind: "schema",
					type: "never",
					reference: never,
					expects: "never",
					async: !1,
					message: message$1,
					"~run"(dataset, config$1) {
						_addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function nullable(wrapped, default_) {
				return _standardSchema({
					kind: "schema",
					type: "nullable",
					reference: nullable,
					expects: `(${wrapped.expects} | null)`,
					async: !1,
					wrapped,
					default: default_,
					"~run"(dataset, config$1) {
						if (dataset.value === null) {
							this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1));
							if (dataset.value === null) {
								dataset.typed = !0;
								return dataset;
							}
						}
						return this.wrapped["~run"](dataset, config$1);
					}
				});
			}
			function number(message$1) {
				return _standardSchema({
					kind: "schema",
					type: "number",
					reference: number,
					expects: "number",
					async: !1,
					message: message$1,
					"~run"(dataset, config$1) {
						typeof dataset.value == "number" && !isNaN(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function object(entries$1, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "object",
					reference: object,
					expects: "Object",
					async: !1,
					entries: entries$1,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							dataset.typed = !0;
							dataset.value = {};
							for (let key in this.entries) {
								let valueSchema = this.entries[key];
								if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
									let value$1 = key in input ? input[key] : getDefault(valueSchema);
									let valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
									if (valueDataset.issues) {
										let pathItem = {
											type: "object",
											origin: "value",
											input,
											key,
											value: value$1
										};
										for (let issue of valueDataset.issues) {
											issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
											dataset.issues?.push(issue);
										}
										dataset.issues ||= valueDataset.issues;
										if (config$1.abortEarly) {
											dataset.typed = !1;
											break;
										}
									}
									valueDataset.typed || (dataset.typed = !1);
									dataset.value[key] = valueDataset.value;
								} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
								else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
									_addIssue(this, "key", dataset, config$1, {
										input: void 0,
										expected: `"${key}"`,
										path: [{
											type: "object",
											origin: "key",
											input,
											key,
											value: input[key]
										}]
									});
									if (config$1.abortEarly) break;
								}
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function objectWithRest(entries$1, rest, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "object_with_rest",
					reference: objectWithRest,
					expects: "Object",
					async: !1,
					entries: entries$1,
					rest,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							dataset.typed = !0;
							dataset.value = {};
							for (let key in this.entries) {
								let valueSchema = this.entries[key];
								if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
									let value$1 = key in input ? input[key] : getDefault(valueSchema);
									let valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
									if (valueDataset.issues) {
										let pathItem = {
											type: "object",
											origin: "value",
											input,
											key,
											value: value$1
										};
										for (let issue of valueDataset.issues) {
											issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
											dataset.issues?.push(issue);
										}
										dataset.issues ||= valueDataset.issues;
										if (config$1.abortEarly) {
											dataset.typed = !1;
											break;
										}
									}
									valueDataset.typed || (dataset.typed = !1);
									dataset.value[key] = valueDataset.value;
								} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
								else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
									_addIssue(this, "key", dataset, config$1, {
										input: void 0,
										expected: `"${key}"`,
										path: [{
											type: "object",
											origin: "key",
											input,
											key,
											value: input[key]
										}]
									});
									if (config$1.abortEarly) break;
								}
							}
							if (!dataset.issues || !config$1.abortEarly) {
								for (let key in input) if (_isValidObjectKey(input, key) && !Object.prototype.hasOwnProperty.call(this.entries, key)) {
									let valueDataset = this.rest["~run"]({ value: input[key] }, config$1);
									if (valueDataset.issues) {
										let pathItem = {
											type: "object",
											origin: "value",
											input,
											key,
											value: input[key]
										};
										for (let issue of valueDataset.issues) {
											issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
											dataset.issues?.push(issue);
										}
										dataset.issues ||= valueDataset.issues;
										if (config$1.abortEarly) {
											dataset.typed = !1;
											break;
										}
									}
									valueDataset.typed || (dataset.typed = !1);
									dataset.value[key] = valueDataset.value;
								}
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function optional(wrapped, default_) {
				return _standardSchema({
					kind: "schema",
					type: "optional",
					reference: optional,
					expects: `(${wrapped.expects} | undefined)`,
					async: !1,
					wrapped,
					default: default_,
					"~run"(dataset, config$1) {
						if (dataset.value === void 0) {
							this.default !== void 0 && (dataset.value = getDefault(this, dataset, config$1));
							if (dataset.value === void 0) {
								dataset.typed = !0;
								return dataset;
							}
						}
						return this.wrapped["~run"](dataset, config$1);
					}
				});
			}
			function picklist(options, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "picklist",
					reference: picklist,
					expects: _joinExpects(options.map(_stringify), "|"),
					async: !1,
					options,
					message: message$1,
					"~run"(dataset, config$1) {
						this.options.includes(dataset.value) ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function record(key, value$1, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "record",
					reference: record,
					expects: "Object",
					async: !1,
					key,
					value: value$1,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							dataset.typed = !0;
							dataset.value = {};
							for (let entryKey in input) if (_isValidObjectKey(input, entryKey)) {
								let entryValue = input[entryKey];
								let keyDataset = this.key["~run"]({ value: entryKey }, config$1);
								if (keyDataset.issues) {
									let pathItem = {
										type: "object",
										origin: "key",
										input,
										key: entryKey,
										value: entryValue
									};
									for (let issue of keyDataset.issues) {
										issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= keyDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								let valueDataset = this.value["~run"]({ value: entryValue }, config$1);
								if (valueDataset.issues) {
									let pathItem = {
										type: "object",
										origin: "value",
										input,
										key: entryKey,
										value: entryValue
									};
									for (let issue of valueDataset.issues) {
										issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= valueDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								keyDataset.typed && valueDataset.typed || (dataset.typed = !1);
								keyDataset.typed && (dataset.value[keyDataset.value] = valueDataset.value);
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function strictObject(entries$1, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "strict_object",
					reference: strictObject,
					expects: "Object",
					async: !1,
					entries: entries$1,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							dataset.typed = !0;
							dataset.value = {};
							for (let key in this.entries) {
								let valueSchema = this.entries[key];
								if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
									let value$1 = key in input ? input[key] : getDefault(valueSchema);
									let valueDataset = valueSchema["~run"]({ value: value$1 }, config$1);
									if (valueDataset.issues) {
										let pathItem = {
											type: "object",
											origin: "value",
											input,
											key,
											value: value$1
										};
										for (let issue of valueDataset.issues) {
											issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
											dataset.issues?.push(issue);
										}
										dataset.issues ||= valueDataset.issues;
										if (config$1.abortEarly) {
											dataset.typed = !1;
											break;
										}
									}
									valueDataset.typed || (dataset.typed = !1);
									dataset.value[key] = valueDataset.value;
								} else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema);
								else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
									_addIssue(this, "key", dataset, config$1, {
										input: void 0,
										expected: `"${key}"`,
										path: [{
											type: "object",
											origin: "key",
											input,
											key,
											value: input[key]
										}]
									});
									if (config$1.abortEarly) break;
								}
							}
							if (!dataset.issues || !config$1.abortEarly) {
								for (let key in input) if (!Object.prototype.hasOwnProperty.call(this.entries, key)) {
									_addIssue(this, "key", dataset, config$1, {
										input: key,
										expected: "never",
										path: [{
											type: "object",
											origin: "key",
											input,
											key,
											value: input[key]
										}]
									});
									break;
								}
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function string(message$1) {
				return _standardSchema({
					kind: "schema",
					type: "string",
					reference: string,
					expects: "string",
					async: !1,
					message: message$1,
					"~run"(dataset, config$1) {
						typeof dataset.value == "string" ? dataset.typed = !0 : _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function tuple(items, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "tuple",
					reference: tuple,
					expects: "Array",
					async: !1,
					items,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (Array.isArray(input)) {
							dataset.typed = !0;
							dataset.value = [];
							for (let key = 0; key < this.items.length; key++) {
								let value$1 = input[key];
								let itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
								if (itemDataset.issues) {
									let pathItem = {
										type: "array",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (let issue of itemDataset.issues) {
										issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= itemDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								itemDataset.typed || (dataset.typed = !1);
								dataset.value.push(itemDataset.value);
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function tupleWithRest(items, rest, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "tuple_with_rest",
					reference: tupleWithRest,
					expects: "Array",
					async: !1,
					items,
					rest,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (Array.isArray(input)) {
							dataset.typed = !0;
							dataset.value = [];
							for (let key = 0; key < this.items.length; key++) {
								let value$1 = input[key];
								let itemDataset = this.items[key]["~run"]({ value: value$1 }, config$1);
								if (itemDataset.issues) {
									let pathItem = {
										type: "array",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (let issue of itemDataset.issues) {
										issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= itemDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								itemDataset.typed || (dataset.typed = !1);
								dataset.value.push(itemDataset.value);
							}
							if (!dataset.issues || !config$1.abortEarly) for (let key = this.items.length; key < input.length; key++) {
								let value$1 = input[key];
								let itemDataset = this.rest["~run"]({ value: value$1 }, config$1);
								if (itemDataset.issues) {
									let pathItem = {
										type: "array",
										origin: "value",
										input,
										key,
										value: value$1
									};
									for (let issue of itemDataset.issues) {
										issue.path ? issue.path.unshift(pathItem) : issue.path = [pathItem];
										dataset.issues?.push(issue);
									}
									dataset.issues ||= itemDataset.issues;
									if (config$1.abortEarly) {
										dataset.typed = !1;
										break;
									}
								}
								itemDataset.typed || (dataset.typed = !1);
								dataset.value.push(itemDataset.value);
							}
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function _subIssues(datasets) {
				let issues;
				if (datasets) for (let dataset of datasets) if (issues) for (let issue of dataset.issues) issues.push(issue);
				else issues = dataset.issues;
				return issues;
			}
			function union(options, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "union",
					reference: union,
					expects: _joinExpects(options.map((option) => option.expects), "|"),
					async: !1,
					options,
					message: message$1,
					"~run"(dataset, config$1) {
						let validDataset;
						let typedDatasets;
						let untypedDatasets;
						for (let schema of this.options) {
							let optionDataset = schema["~run"]({ value: dataset.value }, config$1);
							if (optionDataset.typed) {
								if (optionDataset.issues) typedDatasets ? typedDatasets.push(optionDataset) : typedDatasets = [optionDataset];
								else {
									validDataset = optionDataset;
									break;
								}
							} else untypedDatasets ? untypedDatasets.push(optionDataset) : untypedDatasets = [optionDataset];
						}
						if (validDataset) return validDataset;
						if (typedDatasets) {
							if (typedDatasets.length === 1) return typedDatasets[0];
							_addIssue(this, "type", dataset, config$1, { issues: _subIssues(typedDatasets) });
							dataset.typed = !0;
						} else if (untypedDatasets?.length === 1) return untypedDatasets[0];
						else _addIssue(this, "type", dataset, config$1, { issues: _subIssues(untypedDatasets) });
						return dataset;
					}
				});
			}
			function unknown() {
				return _standardSchema({
					kind: "schema",
					type: "unknown",
					reference: unknown,
					expects: "unknown",
					async: !1,
					"~run"(dataset) {
						dataset.typed = !0;
						return dataset;
					}
				});
			}
			function variant(key, options, message$1) {
				return _standardSchema({
					kind: "schema",
					type: "variant",
					reference: variant,
					expects: "Object",
					async: !1,
					key,
					options,
					message: message$1,
					"~run"(dataset, config$1) {
						let input = dataset.value;
						if (input && typeof input == "object") {
							let outputDataset;
							let maxDiscriminatorPriority = 0;
							let invalidDiscriminatorKey = this.key;
							let expectedDiscriminators = [];
							let parseOptions = (variant$1, allKeys) => {
								for (let schema of variant$1.options) {
									if (schema.type === "variant") parseOptions(schema, new Set(allKeys).add(schema.key));
									else {
										let keysAreValid = !0;
										let currentPriority = 0;
										for (let currentKey of allKeys) {
											let discriminatorSchema = schema.entries[currentKey];
											if (currentKey in input ? discriminatorSchema["~run"]({
												typed: !1,
												value: input[currentKey]
											}, ABORT_EARLY_CONFIG).issues : discriminatorSchema.type !== "exact_optional" && discriminatorSchema.type !== "optional" && discriminatorSchema.type !== "nullish") {
												keysAreValid = !1;
												if (invalidDiscriminatorKey !== currentKey && (maxDiscriminatorPriority < currentPriority || maxDiscriminatorPriority === currentPriority && currentKey in input && !(invalidDiscriminatorKey in input))) {
													maxDiscriminatorPriority = currentPriority;
													invalidDiscriminatorKey = currentKey;
													expectedDiscriminators = [];
												}
												invalidDiscriminatorKey === currentKey && expectedDiscriminators.push(schema.entries[currentKey].expects);
												break;
											}
											currentPriority++;
										}
										if (keysAreValid) {
											let optionDataset = schema["~run"]({ value: input }, config$1);
											(!outputDataset || !outputDataset.typed && optionDataset.typed) && (outputDataset = optionDataset);
										}
									}
									if (outputDataset && !outputDataset.issues) break;
								}
							};
							parseOptions(this, new Set([this.key]));
							if (outputDataset) return outputDataset;
							_addIssue(this, "type", dataset, config$1, {
								input: input[invalidDiscriminatorKey],
								expected: _joinExpects(expectedDiscriminators, "|"),
								path: [{
									type: "object",
									origin: "value",
									input,
									key: invalidDiscriminatorKey,
									value: input[invalidDiscriminatorKey]
								}]
							});
						} else _addIssue(this, "type", dataset, config$1);
						return dataset;
					}
				});
			}
			function parse(schema, input, config$1) {
				let dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
				if (dataset.issues) throw new ValiError(dataset.issues);
				return dataset.value;
			}
			function pipe(...pipe$1) {
				return _standardSchema({
					...pipe$1[0],
					pipe: pipe$1,
					"~run"(dataset, config$1) {
						for (let item of pipe$1) if (item.kind !== "metadata") {
							if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
								dataset.typed = !1;
								break;
							}
							dataset.issues && (config$1.abortEarly || config$1.abortPipeEarly) || (dataset = item["~run"](dataset, config$1));
						}
						return dataset;
					}
				});
			}
			function safeParse(schema, input, config$1) {
				let dataset = schema["~run"]({ value: input }, getGlobalConfig(config$1));
				return {
					typed: dataset.typed,
					success: !dataset.issues,
					output: dataset.value,
					issues: dataset.issues
				};
			}
		})
	};
	var __webpack_module_cache__ = {};
	function __nccwpck_require__(moduleId) {
		var cachedModule = __webpack_module_cache__[moduleId];
		if (cachedModule !== void 0) return cachedModule.exports;
		var module = __webpack_module_cache__[moduleId] = { exports: {} };
		var threw = !0;
		try {
			__webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
			threw = !1;
		} finally {
			threw && delete __webpack_module_cache__[moduleId];
		}
		return module.exports;
	}
	__nccwpck_require__.m = __webpack_modules__;
	__nccwpck_require__ !== void 0 && (__nccwpck_require__.ab = __dirname + "/");
	(function() {
		__nccwpck_require__.n = function(module) {
			var getter = module && module.__esModule ? function() {
				return module.default;
			} : function() {
				return module;
			};
			__nccwpck_require__.d(getter, { a: getter });
			return getter;
		};
	})();
	(function() {
		var getProto = Object.getPrototypeOf ? function(obj) {
			return Object.getPrototypeOf(obj);
		} : function(obj) {
			return obj.__proto__;
		};
		var leafPrototypes;
		__nccwpck_require__.t = function(value, mode) {
			mode & 1 && (value = this(value));
			if (mode & 8) return value;
			if (typeof value == "object" && value) {
				if (mode & 4 && value.__esModule) return value;
				if (mode & 16 && typeof value.then == "function") return value;
			}
			var ns = Object.create(null);
			__nccwpck_require__.r(ns);
			var def = {};
			leafPrototypes ||= [
				null,
				getProto({}),
				getProto([]),
				getProto(getProto)
			];
			for (var current = mode & 2 && value; typeof current == "object" && !~leafPrototypes.indexOf(current); current = getProto(current)) Object.getOwnPropertyNames(current).forEach(function(key) {
				def[key] = function() {
					return value[key];
				};
			});
			def.default = function() {
				return value;
			};
			__nccwpck_require__.d(ns, def);
			return ns;
		};
	})();
	(function() {
		__nccwpck_require__.d = function(exports, definition) {
			for (var key in definition) __nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key) && Object.defineProperty(exports, key, {
				enumerable: !0,
				get: definition[key]
			});
		};
	})();
	(function() {
		__nccwpck_require__.f = {};
		__nccwpck_require__.e = function(chunkId) {
			return Promise.all(Object.keys(__nccwpck_require__.f).reduce(function(promises, key) {
				__nccwpck_require__.f[key](chunkId, promises);
				return promises;
			}, []));
		};
	})();
	(function() {
		__nccwpck_require__.u = function(chunkId) {
			return {"2":"part.nodemailer.js","8":"part.libpg-query.js","98":"part.deploy.js","123":"part.postgres-restore.js","157":"part.diagnostics.js","205":"part.post.js","233":"part.db.js","247":"part.change.js","316":"part.pm2.js","347":"part.ssh.js","372":"part.release-place.js","379":"part.actions-shared.js","425":"part.migration-lint.js","523":"part.semver.js","526":"part.pm2-daemon.js","533":"part.status.js","545":"part.pm2-findings.js","588":"part.messenger.js","590":"part.recovery.js","598":"part.actions-deploy.js","602":"part.yaml.js","605":"part.pm2-exchange.js","615":"part.shared-history.js","627":"part.ping.js","644":"part.age.js","713":"part.pm2-undo.js","794":"part.guard.js","819":"part.monitor.js","849":"part.pg.js","940":"part.lint.js","943":"part.unbash.js","976":"part.copies.js","991":"part.semver.991.js","993":"part.postgres-migrate.js"}[chunkId];
		};
	})();
	(function() {
		__nccwpck_require__.o = function(obj, prop) {
			return Object.prototype.hasOwnProperty.call(obj, prop);
		};
	})();
	(function() {
		__nccwpck_require__.r = function(exports) {
			typeof Symbol < "u" && Symbol.toStringTag && Object.defineProperty(exports, Symbol.toStringTag, { value: "Module" });
			Object.defineProperty(exports, "__esModule", { value: !0 });
		};
	})();
	(function() {
		var installedChunks = { 792: 1 };
		var installChunk = function(chunk) {
			var moreModules = chunk.modules, chunkIds = chunk.ids, runtime = chunk.runtime;
			for (var moduleId in moreModules) __nccwpck_require__.o(moreModules, moduleId) && (__nccwpck_require__.m[moduleId] = moreModules[moduleId]);
			runtime && runtime(__nccwpck_require__);
			for (var i = 0; i < chunkIds.length; i++) installedChunks[chunkIds[i]] = 1;
		};
		__nccwpck_require__.f.require = function(chunkId, promises) {
			installedChunks[chunkId] || installChunk(require("./" + __nccwpck_require__.u(chunkId)));
		};
	})();
	var __webpack_exports__ = {};
	__nccwpck_require__.r(__webpack_exports__);
	__nccwpck_require__.d(__webpack_exports__, {
		runAction: function() {
			return runAction;
		},
		runGuard: function() {
			return runGuard;
		},
		runKeeper: function() {
			return runKeeper;
		},
		runLintCommand: function() {
			return runLintCommand;
		},
		runMessenger: function() {
			return runMessenger;
		},
		runOnServer: function() {
			return runOnServer;
		},
		runPost: function() {
			return runPost;
		}
	});
	var loader = __nccwpck_require__(696);
	let actions = {
		"pm2-deploy": () => {
			(0, loader.Uj)(process.env);
			return Promise.all([
				__nccwpck_require__.e(526),
				__nccwpck_require__.e(590),
				__nccwpck_require__.e(379),
				__nccwpck_require__.e(372),
				__nccwpck_require__.e(598),
				__nccwpck_require__.e(98)
			]).then(__nccwpck_require__.bind(__nccwpck_require__, 4739));
		},
		"pm2-cleanup-errored": () => Promise.all([
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(379),
			__nccwpck_require__.e(372),
			__nccwpck_require__.e(713),
			__nccwpck_require__.e(598),
			__nccwpck_require__.e(605),
			__nccwpck_require__.e(316)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 8904)),
		"pm2-migrate-namespace": () => Promise.all([
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(379),
			__nccwpck_require__.e(372),
			__nccwpck_require__.e(713),
			__nccwpck_require__.e(598),
			__nccwpck_require__.e(605),
			__nccwpck_require__.e(316)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 7071)),
		"pm2-restart": () => Promise.all([
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(379),
			__nccwpck_require__.e(372),
			__nccwpck_require__.e(713),
			__nccwpck_require__.e(598),
			__nccwpck_require__.e(605),
			__nccwpck_require__.e(316)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 2641)),
		"pm2-stop": () => Promise.all([
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(379),
			__nccwpck_require__.e(372),
			__nccwpck_require__.e(713),
			__nccwpck_require__.e(598),
			__nccwpck_require__.e(605),
			__nccwpck_require__.e(316)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 8656)),
		"pm2-rollback": () => Promise.all([
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(379),
			__nccwpck_require__.e(372),
			__nccwpck_require__.e(713),
			__nccwpck_require__.e(598),
			__nccwpck_require__.e(605),
			__nccwpck_require__.e(316)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 4540)),
		"pm2-diagnostics": () => Promise.all([
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(379),
			__nccwpck_require__.e(545),
			__nccwpck_require__.e(157)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 4542)),
		"pm2-lint": () => Promise.all([
			__nccwpck_require__.e(602),
			__nccwpck_require__.e(943),
			__nccwpck_require__.e(940)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1405)),
		monitor: () => Promise.all([
			__nccwpck_require__.e(602),
			__nccwpck_require__.e(2),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(379),
			__nccwpck_require__.e(545),
			__nccwpck_require__.e(819)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 3785)),
		"db-backup": () => Promise.all([
			__nccwpck_require__.e(602),
			__nccwpck_require__.e(849),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(993),
			__nccwpck_require__.e(123),
			__nccwpck_require__.e(233)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 815)),
		"db-drill": () => Promise.all([
			__nccwpck_require__.e(602),
			__nccwpck_require__.e(849),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(993),
			__nccwpck_require__.e(123),
			__nccwpck_require__.e(233)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1232)),
		"db-migrate": () => Promise.all([
			__nccwpck_require__.e(602),
			__nccwpck_require__.e(849),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(993),
			__nccwpck_require__.e(123),
			__nccwpck_require__.e(233)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 8700)),
		"db-restore": () => Promise.all([
			__nccwpck_require__.e(602),
			__nccwpck_require__.e(849),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(993),
			__nccwpck_require__.e(123),
			__nccwpck_require__.e(233)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 1590)),
		"db-verify": () => Promise.all([
			__nccwpck_require__.e(602),
			__nccwpck_require__.e(849),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(993),
			__nccwpck_require__.e(123),
			__nccwpck_require__.e(233)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 8116))
	};
	var ssh_inputs = __nccwpck_require__(5181);
	var run = __nccwpck_require__(9112);
	var wait_until = __nccwpck_require__(4698);
	async function runAction(name) {
		let load = actions[name];
		if (load === void 0) throw Error(`there is no action ${name}`);
		let { action } = await load();
		if ((0, ssh_inputs.Es)(action.inputs, process.env)) {
			let { overSsh } = await __nccwpck_require__.e(347).then(__nccwpck_require__.bind(__nccwpck_require__, 2416));
			await (0, run.e)(name, overSsh(name, action));
		} else await (0, run.e)(name, action);
		await printed();
		process.exit();
	}
	async function printed() {
		let written = new Promise((resolve) => process.stdout.write("", resolve));
		await (0, wait_until.G8)(written, maxWaiting);
	}
	let maxWaiting = 1e4;
	async function runGuard() {
		let [{ guard }, { recoveries }] = await Promise.all([Promise.all([
			__nccwpck_require__.e(849),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(372),
			__nccwpck_require__.e(713),
			__nccwpck_require__.e(123),
			__nccwpck_require__.e(794)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 9023)), Promise.all([
			__nccwpck_require__.e(849),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(372),
			__nccwpck_require__.e(713),
			__nccwpck_require__.e(123),
			__nccwpck_require__.e(794)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 7061))]);
		await guard(recoveries);
	}
	async function runKeeper() {
		let [{ keep }, { recoveries }] = await Promise.all([Promise.all([
			__nccwpck_require__.e(849),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(372),
			__nccwpck_require__.e(713),
			__nccwpck_require__.e(123),
			__nccwpck_require__.e(794)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 9838)), Promise.all([
			__nccwpck_require__.e(849),
			__nccwpck_require__.e(526),
			__nccwpck_require__.e(590),
			__nccwpck_require__.e(372),
			__nccwpck_require__.e(713),
			__nccwpck_require__.e(123),
			__nccwpck_require__.e(794)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 7061))]);
		await keep(process.argv.slice(2), recoveries);
	}
	async function runLintCommand() {
		let { lintCommand } = await Promise.all([
			__nccwpck_require__.e(602),
			__nccwpck_require__.e(943),
			__nccwpck_require__.e(940)
		]).then(__nccwpck_require__.bind(__nccwpck_require__, 3219));
		process.stdout.on("error", () => {});
		let { code, out, said } = await lintCommand(process.argv.slice(2));
		process.stderr.write(said);
		process.stdout.write(out);
		process.exitCode = code;
	}
	async function runMessenger() {
		let { runMessages } = await __nccwpck_require__.e(588).then(__nccwpck_require__.bind(__nccwpck_require__, 8925));
		await runMessages();
	}
	async function runOnServer() {
		let { runOnServer: onServer } = await __nccwpck_require__.e(347).then(__nccwpck_require__.bind(__nccwpck_require__, 3617));
		await onServer(async (name) => {
			let load = actions[name];
			if (load === void 0) throw Error(`there is no action ${name}`);
			return (await load()).action;
		});
		process.exit();
	}
	async function runPost() {
		let [{ failIfUnfinished }, { unmarkJob }] = await Promise.all([__nccwpck_require__.e(205).then(__nccwpck_require__.bind(__nccwpck_require__, 8409)), __nccwpck_require__.e(205).then(__nccwpck_require__.bind(__nccwpck_require__, 1517))]);
		unmarkJob(process.env);
		failIfUnfinished(process.env);
	}
	module.exports = __webpack_exports__;
})();
