"use strict";
exports.id = 304;
exports.ids = [304];
exports.modules = {
	4177: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			P: function() {
				return notAbsolute;
			},
			Rw: function() {
				return readReleasePlan;
			},
			bF: function() {
				return outsideRelease;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
		var _release_claim_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2790);
		var _release_place_check_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(10);
		var _release_place_left_out_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8152);
		var _release_place_shared_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6697);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2494);
		async function readReleasePlan(inputs, release, home) {
			let { namespace, source, releasesDirectory, workingDirectory, exclude, sharedPaths } = inputs;
			if (source === void 0 && releasesDirectory === void 0) {
				if (exclude.length + sharedPaths.length === 0) return;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb("The inputs \"exclude\" and \"shared-paths\" belong to release directories: give \"source\" and \"releases-directory\", too.");
			}
			let mistakes = [];
			(source === void 0 || releasesDirectory === void 0) && mistakes.push(`Input "${source === void 0 ? "source" : "releases-directory"}" is required: "source" and "releases-directory" go together.`);
			source !== void 0 && !await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_6__.$B)(source) && mistakes.push(`Input "source" is ${JSON.stringify(source)}: there is no such folder. Give the one that the build left its result in.`);
			releasesDirectory !== void 0 && mistakes.push(...notAbsolute(releasesDirectory));
			mistakes.push(...outsideRelease(workingDirectory));
			release === null && mistakes.push("Input \"release\" is required where GITHUB_SHA is not set: name what code this is.");
			let shared = (0, _release_place_shared_js__WEBPACK_IMPORTED_MODULE_5__.w$)(sharedPaths);
			mistakes.push(...shared.mistakes);
			let plan = {
				shared,
				source: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source ?? ""),
				releasesDirectory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(releasesDirectory ?? ""),
				release: release ?? ""
			};
			if (mistakes.length === 0) {
				let real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(plan.source);
				mistakes.push(...await (0, _release_place_check_js__WEBPACK_IMPORTED_MODULE_3__.eK)(plan.releasesDirectory, namespace, real));
			}
			if (mistakes.length === 0) {
				let other = await (0, _release_claim_js__WEBPACK_IMPORTED_MODULE_2__.ky)(plan.releasesDirectory, home.path);
				other !== void 0 && mistakes.push(other);
			}
			mistakes.length === 0 && mistakes.push(...await (0, _release_place_left_out_js__WEBPACK_IMPORTED_MODULE_4__.i)(plan.releasesDirectory, shared));
			if (mistakes.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(mistakes.join("\n"));
			return plan;
		}
		function notAbsolute(releasesDirectory) {
			if ((0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(releasesDirectory)) return [];
			return [`Input "releases-directory" is ${JSON.stringify(releasesDirectory)}: allowed is an absolute path that outlives the job.`];
		}
		function outsideRelease(workingDirectory) {
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(workingDirectory) && !/^\.\.(?:\/|$)/.test((0, node_path__WEBPACK_IMPORTED_MODULE_1__.normalize)(workingDirectory))) return [];
			return [`Input "working-directory" is ${JSON.stringify(workingDirectory)}: with release directories it is a folder within the release, so allowed is a relative path that stays inside.`];
		}
	}),
	6724: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			activateRelease: function() {
				return activateRelease;
			},
			Ho: function() {
				return currentLinkTo;
			},
			vn: function() {
				return prepareRelease;
			},
			Fd: function() {
				return warnOfOtherTrees;
			}
		});
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var process = __webpack_require__(4796);
		var errors = __webpack_require__(4873);
		var whole_file = __webpack_require__(2494);
		var release_claim = __webpack_require__(2790);
		var release_current = __webpack_require__(6939);
		var releases = __webpack_require__(6514);
		async function activate({ releasesDirectory, namespace, directory, home, deployedWith }) {
			let claimed = await (0, release_claim.Ij)(releasesDirectory, namespace);
			let claim = {
				...claimed,
				home: home ?? claimed.home
			};
			let current = await (0, release_current.sH)(releasesDirectory);
			if (current.kind === "foreign") throw new errors.eb(current.mistake);
			let placed = await (0, releases.D8)(releasesDirectory);
			let name = (0, external_node_path_.basename)((0, external_node_path_.resolve)(directory));
			if (!placed.some((release) => release.name === name && release.complete)) throw new errors.eb(`${JSON.stringify(directory)} is not a complete release in ${JSON.stringify(releasesDirectory)}. There are: ${placed.map((release) => release.name).join(", ") || "none"}.`);
			let before = current.kind === "release" ? current.name : void 0;
			let there = placed.map((release) => release.name);
			let settings = Object.entries({
				...claim.deployedWith,
				...deployedWith === void 0 ? {} : { [name]: deployedWith }
			});
			let remembered = Object.fromEntries(settings.filter(([each]) => there.includes(each)));
			if (before === name) {
				deployedWith !== void 0 && await (0, release_claim.qG)(releasesDirectory, {
					...claim,
					deployedWith: remembered
				});
				return inDirectory(releasesDirectory, (0, release_current.te)(claim.activated, name, there));
			}
			let earlier = (0, release_current.Hk)(claim.activated, before).filter((each, index, all) => there.includes(each) && all.lastIndexOf(each) === index);
			await (0, release_claim.qG)(releasesDirectory, {
				...claim,
				activated: [...earlier, name],
				deployedWith: remembered
			});
			let beside = (0, external_node_path_.join)(releasesDirectory, ".current.new");
			await (0, promises_.rm)(beside, { force: !0 });
			await (0, promises_.symlink)(name, beside);
			await (0, promises_.rename)(beside, (0, release_current.Q6)(releasesDirectory));
			await (0, whole_file.nB)(releasesDirectory);
			return inDirectory(releasesDirectory, before);
		}
		function inDirectory(releasesDirectory, name) {
			return name === void 0 ? {} : { previous: (0, external_node_path_.join)(releasesDirectory, name) };
		}
		var check = __webpack_require__(10);
		var left_out = __webpack_require__(8152);
		var amounts = __webpack_require__(243);
		var remove = __webpack_require__(6004);
		var copy = __webpack_require__(3945);
		var flush = __webpack_require__(6976);
		var place_shared = __webpack_require__(6697);
		async function place(placement) {
			let { namespace, release, log } = placement;
			let checked = await (0, check.MI)(placement);
			await (0, check.mk)(checked, placement);
			let { source, releasesDirectory, found } = checked;
			await (0, release_claim.B7)(releasesDirectory, namespace);
			let placedAt = new Date();
			let name = await freeName(releasesDirectory, (0, releases.do)(release, placedAt));
			let partial = (0, external_node_path_.join)(releasesDirectory, (0, releases.t4)(name));
			await (0, promises_.mkdir)(partial, { mode: 448 });
			let begun = {
				version: 1,
				namespace,
				release,
				placedAt: placedAt.toISOString(),
				source,
				sharedPaths: checked.shared.paths.map(({ path }) => path)
			};
			log.info(`Placing ${(0, amounts.zD)(found.files)} files, ${(0, amounts.Ej)(found.bytes)}, from ${JSON.stringify(source)} as ${name}.`);
			try {
				let changedWhileCopied = await fill(partial, checked, begun, log);
				await (0, promises_.rename)(partial, (0, external_node_path_.join)(releasesDirectory, name));
				await (0, whole_file.nB)(releasesDirectory);
				let { files, bytes } = found;
				return {
					directory: (0, external_node_path_.join)(releasesDirectory, name),
					name,
					files,
					bytes,
					changedWhileCopied
				};
			} catch (error) {
				await (0, remove.v)(releasesDirectory, (0, releases.t4)(name)).catch((left) => log.warning(`${(0, releases.t4)(name)} could not be removed, the next run will: ${(0, errors.bD)(left)}`));
				throw explained(error, releasesDirectory);
			}
		}
		async function fill(partial, { source, releasesDirectory, found, shared }, begun, log) {
			let { entries, files, bytes, skipped } = found;
			let sharedRoot = (0, place_shared.AX)(releasesDirectory);
			await (0, releases.HN)(partial, begun);
			await (0, copy.oH)({
				from: source,
				to: partial,
				entries,
				log
			});
			await (0, place_shared.Jm)(source, sharedRoot, shared, log);
			(0, place_shared.EN)(partial, sharedRoot, shared.paths);
			let seeds = shared.seeds.flatMap((seed) => seed.entries);
			let changedWhileCopied = await (0, copy.tD)(source, [...entries, ...seeds]);
			skipped.length > 0 && log.warning(`Left out, since a release cannot hold sockets, pipes or devices: ${some(skipped)}.`);
			changedWhileCopied.length > 0 && log.warning(`The source changed while it was copied, so this release may be a mixture: ${some(changedWhileCopied)}. Let the build end before the deploy, and give each job a workspace of its own.`);
			let remembered = changedWhileCopied.slice(0, 100);
			await (0, releases.HN)(partial, {
				...begun,
				files,
				bytes,
				changedWhileCopied: remembered
			});
			(0, copy.FZ)({
				to: partial,
				entries
			});
			await (0, flush.Q)(partial);
			return changedWhileCopied;
		}
		async function freeName(releasesDirectory, wanted) {
			for (let number = 1;; number += 1) {
				let name = number === 1 ? wanted : `${wanted}-${number}`;
				let taken = [name, (0, releases.t4)(name)].map((each) => (0, whole_file.$B)((0, external_node_path_.join)(releasesDirectory, each)));
				if (!(await Promise.all(taken)).includes(!0)) return name;
			}
		}
		function some(paths) {
			let shown = paths.slice(0, 10).map((path) => JSON.stringify(path || "."));
			let more = paths.length - shown.length;
			return shown.join(", ") + (more > 0 ? ` and ${(0, amounts.zD)(more)} more` : "");
		}
		function explained(error, releasesDirectory) {
			if (![
				"ENOSPC",
				"EDQUOT",
				"EFBIG"
			].includes((0, errors.$N)(error) ?? "") && !/No space left|quota exceeded|File too large/i.test((0, errors.bD)(error))) return error;
			return new errors.eb(`There was no more room below ${JSON.stringify(releasesDirectory)} while the release was copied: ${(0, errors.bD)(error)}\nWhat was copied is removed, what runs was not touched. Free space there, lower keep-releases, or exclude more.`);
		}
		var release_inputs = __webpack_require__(4177);
		async function currentWith({ releasesDirectory, release, shared }) {
			return (await (0, releases.D8)(releasesDirectory)).find((one) => one.current && one.complete && one.release === release && (0, left_out.G)(one.directory, shared));
		}
		async function prepareRelease(inputs, release, home, log) {
			let plan = await (0, release_inputs.Rw)(inputs, release, home);
			if (plan === void 0) return;
			let { releasesDirectory } = plan;
			let there = inputs.when === "changed" ? await currentWith(plan) : void 0;
			there === void 0 && inputs.dryRun && await (0, check.MI)(placementOf(inputs, plan, log));
			let folder = there?.directory ?? plan.source;
			return {
				action: "pm2-deploy",
				source: await (0, promises_.realpath)(plan.source),
				releasesDirectory,
				keepReleases: inputs.keepReleases,
				there: there?.directory,
				from: {
					workingDirectory: (0, external_node_path_.join)(folder, inputs.workingDirectory),
					current: await currentLinkTo(releasesDirectory, folder),
					...there === void 0 ? {
						copied: !0,
						sharing: plan.shared.paths.map(({ path }) => path)
					} : {}
				},
				place: async () => {
					let now = inputs.when === "changed" ? await currentWith(plan) : void 0;
					if (now !== void 0) return {
						directory: now.directory,
						isNew: !1
					};
					let { directory } = await place(placementOf(inputs, plan, log));
					return {
						directory,
						isNew: !0
					};
				}
			};
		}
		async function warnOfOtherTrees(releasesDirectory, plan, log) {
			let own = [releasesDirectory, await (0, check.Zz)(releasesDirectory)];
			let trees = plan.flatMap(({ old }) => old.filter(process.Np)).flatMap(({ settings }) => (0, releases.g7)(String(settings.pm_cwd)) ?? []);
			let others = [...new Set(trees)].filter((tree) => !own.includes(tree));
			others.length > 0 && log.warning(`These apps run from release directories in ${others.join(", ")}, and this step deploys into ${releasesDirectory}: is "releases-directory" misspelt? A rollback knows the releases of one of them only.`);
		}
		function placementOf(inputs, plan, log) {
			let { exclude, sharedPaths, namespace } = inputs;
			let { source, releasesDirectory, release } = plan;
			return {
				source,
				releasesDirectory,
				release,
				exclude,
				sharedPaths,
				namespace,
				log
			};
		}
		async function currentLinkTo(releasesDirectory, directory) {
			return {
				links: [...new Set([releasesDirectory, await (0, check.Zz)(releasesDirectory)])].map(release_current.Q6),
				directory
			};
		}
		async function activateRelease(activation, log) {
			let { releasesDirectory, namespace, directory, home } = activation;
			let deployedWith = activation.deployedWith;
			await activate({
				releasesDirectory,
				namespace,
				directory,
				home,
				deployedWith
			});
			log.outcome(`${(0, external_node_path_.join)(releasesDirectory, "current")} leads to ${directory} now.`);
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
	237: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			DT: function() {
				return rewriteDump;
			},
			RF: function() {
				return readDump;
			},
			Xl: function() {
				return dumpEntry;
			},
			Zw: function() {
				return savePart;
			},
			j_: function() {
				return namespaceIn;
			},
			or: function() {
				return saveNamespaces;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
		var _recovery_file_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9452);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4698);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2494);
		var _start_template_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(1905);
		let timeout = 1500;
		let notSaved = new Set([
			"instances",
			"pm_id",
			"prev_restart_delay"
		]);
		function saveNamespaces(home, namespaces, processes, log) {
			return savePart(home, ({ namespace }) => namespaces.includes(namespace), processes, log);
		}
		async function savePart(home, isPart, processes, log) {
			let ours = processes.filter((p) => isPart(p) && !p.isModule && !(0, _start_template_js__WEBPACK_IMPORTED_MODULE_6__.Xe)(p)).map(({ settings }) => dumpEntry(settings));
			await rewriteDump(home, log, (entries) => [...entries.filter((entry) => !isPart({
				name: String(entry.name),
				namespace: namespaceIn(entry)
			})), ...ours]);
		}
		async function rewriteDump(home, log, change) {
			let folder = await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.qm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(home.actions, "locks"));
			await (0, _recovery_file_lock_js__WEBPACK_IMPORTED_MODULE_3__.U)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, ".dump.lock"), 60, async () => {
				for (let path of [home.dump, home.dumpBackup]) await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.vo)(path);
				let held = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.open)(home.dump, "r").catch((error) => {
					if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.$N)(error) === "ENOENT") return;
					throw error;
				});
				try {
					let { entries, text } = await readDump(home, log);
					await write(home, change(entries), text);
					for (let look = 0; held !== void 0 && look < 2; look++) {
						await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(50);
						let late = await wholeText(held);
						if (late === void 0 || late === text) continue;
						text = late;
						entries = parse(late) ?? [];
						await write(home, change(entries), text);
					}
				} finally {
					await held?.close();
				}
			});
		}
		async function write(home, entries, before) {
			before !== void 0 && await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.f8)(home.dumpBackup, before);
			await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.f8)(home.dump, JSON.stringify(entries));
		}
		function namespaceIn(entry) {
			return String(entry.namespace ?? "default");
		}
		async function readDump(home, log) {
			let text;
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_4__.a0)(async () => {
				text = await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.qC)(home.dump);
				return text === void 0 || parse(text) !== void 0;
			}, {
				within: timeout,
				every: 50
			});
			let entries = text === void 0 ? void 0 : parse(text);
			if (entries !== void 0) return {
				entries,
				text
			};
			text === void 0 && await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.nm)(home.dump);
			let backup = await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_5__.qC)(home.dumpBackup);
			if (text === void 0 && backup === void 0) return {
				entries: [],
				text: void 0
			};
			let saved = backup === void 0 ? void 0 : parse(backup);
			if (saved === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`${home.dump} is ${text === void 0 ? "missing" : "not readable"} and ${home.dumpBackup} is ${backup === void 0 ? "missing" : "not readable either"}. What PM2 would bring back after a reboot is not known, so it was not written. When all that should run does run, write a new one by hand: pm2 save.`);
			log.warning(`${home.dump} is ${text === void 0 ? "missing" : "broken"}; its backup dump.pm2.bak is used instead.`);
			return {
				entries: saved,
				text: void 0
			};
		}
		function parse(text) {
			try {
				let entries = JSON.parse(text);
				return Array.isArray(entries) ? entries : void 0;
			} catch {
				return;
			}
		}
		async function wholeText(file) {
			for (let deadline = performance.now() + timeout;; await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(20)) {
				let { size } = await file.stat();
				let { buffer } = await file.read(Buffer.alloc(size), 0, size, 0);
				let text = buffer.toString();
				if (parse(text) !== void 0) return text;
				if (performance.now() > deadline) return;
			}
		}
		function dumpEntry(settings) {
			return Object.fromEntries(Object.entries(settings).filter(([key]) => !notSaved.has(key)));
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
	1471: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Id: function() {
				return oldProcessSchema;
			},
			Jj: function() {
				return readDeployState;
			},
			LP: function() {
				return runsElsewhere;
			},
			Nn: function() {
				return commandState;
			},
			OV: function() {
				return isResponsibleFor;
			},
			Tk: function() {
				return remaining;
			},
			aO: function() {
				return filesKept;
			},
			iV: function() {
				return spans;
			},
			zm: function() {
				return oldProcess;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3489);
		var _start_definition_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1518);
		var _record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(509);
		function commandState(home, namespace, command) {
			return {
				leaving: [],
				apps: [],
				retiring: [],
				pruned: [],
				deployed: {},
				save: !1,
				home,
				namespace,
				deploy: command,
				phase: "changing",
				command
			};
		}
		function readDeployState(journal) {
			let parts = {
				home: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				daemon: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
				namespace: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
				leaving: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())),
				namespaces: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.XU0([valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()], valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())),
				deploy: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				phase: valibot__WEBPACK_IMPORTED_MODULE_4__.KIO(["changing", "finishing"]),
				apps: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
					name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					old: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(oldProcessSchema),
					filesKept: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY()
				})),
				retiring: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
				pruned: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(oldProcessSchema),
				save: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
				deployed: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), _record_js__WEBPACK_IMPORTED_MODULE_3__.qD),
				command: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
				activation: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
					releasesDirectory: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					namespace: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					directory: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
					home: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())
				}))
			};
			let what = "the state in the journal of a deploy";
			let { namespaces = [], ...state } = (0, _stored_js__WEBPACK_IMPORTED_MODULE_1__.Ww)(journal, valibot__WEBPACK_IMPORTED_MODULE_4__._H3(parts), what);
			let { namespace = namespaces[0], leaving = namespaces.slice(1) } = state;
			if (namespace === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`${what} names no namespace.`);
			return {
				...state,
				namespace,
				leaving
			};
		}
		function remaining({ apps, pruned }) {
			return apps.filter(({ name }) => !pruned.some((old) => old.name === name));
		}
		function isResponsibleFor({ namespace, leaving, apps }, entry) {
			if (entry.namespace === namespace) return !0;
			return leaving.includes(entry.namespace) && apps.some((app) => app.name === entry.name);
		}
		function spans({ namespace, leaving }, other) {
			return other === namespace || leaving.includes(other);
		}
		let oldProcessSchema = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
			id: valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),
			name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			createdAt: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
			instance: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
			running: valibot__WEBPACK_IMPORTED_MODULE_4__.zMY(),
			definition: valibot__WEBPACK_IMPORTED_MODULE_4__._H3({ env: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.L5J()) })
		});
		function oldProcess(pm2Process) {
			let { id, name, createdAt, instance, status } = pm2Process;
			return {
				id,
				name,
				createdAt,
				instance,
				running: status !== "stopped" && status !== "errored",
				definition: (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_2__.Fg)(pm2Process)
			};
		}
		function filesKept(item, last, release, version) {
			let { app, old } = item;
			if (app === void 0 || old.length === 0) return !0;
			if (old.every(({ settings }) => settings.pm_cwd !== app.cwd && settings.pm_exec_path !== app.script)) return !0;
			return last !== void 0 && release !== null && last.release === release && last.version === version;
		}
		function runsElsewhere({ old }, source) {
			if (source === void 0) return !0;
			return old.every(({ settings }) => [settings.pm_cwd, settings.pm_exec_path].every((path) => path !== source && !String(path).startsWith(source + node_path__WEBPACK_IMPORTED_MODULE_0__.sep)));
		}
	}),
	509: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			H7: function() {
				return checkRecordOwner;
			},
			O7: function() {
				return owesAfterActivate;
			},
			XR: function() {
				return settleAfterActivate;
			},
			bq: function() {
				return readDeployRecord;
			},
			qD: function() {
				return deployedApp;
			},
			vL: function() {
				return updateRecord;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
		var _deployed_with_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8813);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _stored_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3489);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2494);
		let deployedApp = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
			definition: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			hashes: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.YjP())),
			release: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			version: valibot__WEBPACK_IMPORTED_MODULE_4__.mee(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			workers: valibot__WEBPACK_IMPORTED_MODULE_4__.aig(),
			deployedAt: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			deployedWith: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(_deployed_with_js__WEBPACK_IMPORTED_MODULE_1__.H),
			owesAfterActivate: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.zMY())
		});
		let deployRecord = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
			version: valibot__WEBPACK_IMPORTED_MODULE_4__.euz(1),
			home: valibot__WEBPACK_IMPORTED_MODULE_4__.lqM(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			apps: valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), deployedApp)
		});
		function recordFile(home, namespace) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(home.actions, `${encodeURIComponent(namespace)}.json`);
		}
		async function readDeployRecord(home, namespace) {
			return await (0, _stored_js__WEBPACK_IMPORTED_MODULE_2__.ym)(recordFile(home, namespace), deployRecord) ?? {
				version: 1,
				apps: {}
			};
		}
		async function checkRecordOwner(home, namespace, record) {
			if (record.home === void 0 || !await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_3__.sL)(record.home, home.path)) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`The PM2 home ${home.path} is a copy of ${record.home}: its record of the namespace ${JSON.stringify(namespace)} was written there, where the apps run. To deploy there, give pm2-home: ${record.home}. To try something, give the path of an empty folder. If the apps are to move to ${home.path}, remove ${recordFile(home, namespace)}.`);
		}
		async function updateRecord(home, namespace, deployed, gone) {
			let { apps } = await readDeployRecord(home, namespace);
			let kept = Object.entries({
				...apps,
				...deployed
			}).filter(([name]) => !gone.includes(name));
			await writeRecord(home, namespace, Object.fromEntries(kept));
		}
		function owesAfterActivate({ apps }, names) {
			return names.some((name) => apps[name]?.owesAfterActivate);
		}
		async function settleAfterActivate(home, namespace, names) {
			let { apps } = await readDeployRecord(home, namespace);
			let settled = Object.entries(apps).map(([name, app]) => {
				let { owesAfterActivate: owed, ...rest } = app;
				return [name, owed && names.includes(name) ? rest : app];
			});
			await writeRecord(home, namespace, Object.fromEntries(settled));
		}
		async function writeRecord(home, namespace, apps) {
			let record = {
				version: 1,
				home: home.path,
				apps
			};
			await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qm)(home.actions);
			await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)(recordFile(home, namespace));
			await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(recordFile(home, namespace), JSON.stringify(record, null, 2));
		}
	}),
	5963: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			EO: function() {
				return namespacesIn;
			},
			IM: function() {
				return misspelt;
			},
			ko: function() {
				return selects;
			},
			wX: function() {
				return namesIn;
			}
		});
		var _pattern_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5410);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3188);
		function selects({ namespace, pattern }, pm2Process) {
			return pm2Process.namespace === namespace && pattern.matches(pm2Process.name) && !pm2Process.isModule;
		}
		function namesIn(current, namespace) {
			let own = current.filter((pm2Process) => pm2Process.namespace === namespace && !pm2Process.isModule);
			return [...new Set(own.map((pm2Process) => pm2Process.name))];
		}
		function namespacesIn(current) {
			return [...new Set(current.map((pm2Process) => pm2Process.namespace))];
		}
		function misspelt(input, pattern, there) {
			if (there.length === 0) return [];
			return pattern.idle(there).filter(_pattern_js__WEBPACK_IMPORTED_MODULE_0__.ac).map((entry) => `${input}: ${JSON.stringify(entry)} selects nothing. There are ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_1__.p)(there)}.`);
		}
	}),
	10: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			MI: function() {
				return checkPlacement;
			},
			mk: function() {
				return makeRoom;
			},
			Zz: function() {
				return realOrFuture;
			},
			eK: function() {
				return unfitDirectory;
			}
		});
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(4873);
		var whole_file = __webpack_require__(2494);
		var claim = __webpack_require__(2790);
		var release_current = __webpack_require__(6939);
		var remove = __webpack_require__(6004);
		var exclude = __webpack_require__(4112);
		var left_out = __webpack_require__(8152);
		var place_shared = __webpack_require__(6697);
		var external_node_fs_ = __webpack_require__(3024);
		var amounts = __webpack_require__(243);
		let reserve = 16777216;
		async function tooLittleSpace(source, entries, folder) {
			let { bavail, bsize, files, ffree } = await (0, promises_.statfs)(folder);
			let needed = entries.reduce((sum, { onDisk }) => sum + onDisk, 0);
			let free = bavail * bsize;
			if (files > 0 && ffree < entries.length) return `releases-directory: the file system of ${JSON.stringify(folder)} has ${(0, amounts.zD)(ffree)} free inodes, the release needs ${(0, amounts.zD)(entries.length)}. Remove small files there, or exclude some.`;
			if (free >= needed + reserve) return;
			if (await sharesBlocks(source, entries, folder)) return;
			return `releases-directory: the file system of ${JSON.stringify(folder)} has ${(0, amounts.Ej)(free)} free, the release needs ${(0, amounts.Ej)(needed)}, and ${(0, amounts.Ej)(reserve)} stay in reserve. Free space there, lower keep-releases, or exclude more.`;
		}
		async function sharesBlocks(source, entries, folder) {
			let sample = entries.find(({ kind, size }) => kind === "file" && size >= 4096);
			if (sample === void 0) return !1;
			let trial = (0, external_node_path_.join)(folder, ".reflink-trial");
			try {
				await (0, promises_.copyFile)((0, external_node_path_.join)(source, sample.path), trial, external_node_fs_.constants.COPYFILE_FICLONE_FORCE);
				return !0;
			} catch {
				return !1;
			} finally {
				await (0, promises_.rm)(trial, { force: !0 });
			}
		}
		var survey = __webpack_require__(4742);
		async function checkPlacement(placement) {
			let { namespace, release } = placement;
			let source = await (0, promises_.realpath)(placement.source).catch(() => void 0);
			let releasesDirectory = await realOrFuture(placement.releasesDirectory);
			let { excluded, mistakes: badPatterns } = (0, exclude.H)(placement.exclude);
			let named = (0, place_shared.w$)(placement.sharedPaths);
			let { paths } = named;
			let mistakes = [
				...release.trim() === "" ? ["release: it is empty. Name the commit or version."] : [],
				...await unfitSource(placement.source, source),
				...await unfitDirectory(releasesDirectory, namespace, source),
				...badPatterns,
				...named.mistakes
			];
			if (source === void 0 || mistakes.length > 0) throw refusal(mistakes);
			let sharedNames = new Set(paths.map(({ path }) => path));
			let found = await (0, survey.F)({
				source,
				start: "",
				excluded,
				shared: sharedNames
			});
			let shared = await (0, place_shared.Bp)(source, (0, place_shared.AX)(releasesDirectory), paths, excluded);
			let missing = await (0, left_out.i)(releasesDirectory, named);
			mistakes.push(...found.mistakes, ...shared.mistakes, ...missing);
			if (mistakes.length > 0) throw refusal(mistakes);
			if (found.files === 0) throw refusal([`source: ${JSON.stringify(source)} holds no file to place.`]);
			return {
				source,
				releasesDirectory,
				found,
				shared
			};
		}
		async function makeRoom({ source, releasesDirectory, found, shared }, { namespace, log }) {
			await (0, whole_file.$B)(releasesDirectory) && await (0, remove.g)(releasesDirectory, namespace, log);
			let full = await tooLittleSpace(source, [...found.entries, ...shared.seeds.flatMap((seed) => seed.entries)], await ancestor(releasesDirectory));
			if (full !== void 0) throw refusal([full]);
		}
		function refusal(mistakes) {
			let more = mistakes.length - 20;
			let lines = mistakes.slice(0, 20);
			more > 0 && lines.push(`… and ${more} more of these.`);
			return new errors.eb(["Nothing was placed, nothing was touched.", ...lines].join("\n"));
		}
		async function unfitSource(given, source) {
			if (source === void 0) return [`source: ${JSON.stringify((0, external_node_path_.resolve)(given))} does not exist, or may not be entered.`];
			if (!(await (0, promises_.stat)(source)).isDirectory()) return [`source: ${JSON.stringify(source)} is not a directory.`];
			return [];
		}
		async function unfitDirectory(releasesDirectory, namespace, source) {
			let directory = await realOrFuture(releasesDirectory);
			let shown = `releases-directory: ${JSON.stringify(directory)}`;
			if (source !== void 0 && isInside(directory, source)) return [`${shown} lies in the source ${JSON.stringify(source)}. Choose one outside.`];
			if (source !== void 0 && isInside(source, directory)) return [`source: ${JSON.stringify(source)} lies in the releases-directory. Choose one outside.`];
			let stats = await (0, promises_.stat)(directory).catch(() => void 0);
			if (stats === void 0) return [];
			if (!stats.isDirectory()) return [`${shown} is not a directory.`];
			let user = process.getuid?.();
			if (stats.uid !== user) return [`${shown} belongs to user ${stats.uid}, this step runs as user ${user}. Releases belong to the user that runs them: run the step as that user, or change the owner.`];
			if (stats.mode & 2) return [`${shown} may be written by everybody, so anybody could change what runs. chmod o-w it.`];
			let shares = await (0, promises_.stat)((0, place_shared.AX)(directory)).catch(() => void 0);
			if (shares !== void 0 && shares.mode & 2) return [`${JSON.stringify((0, place_shared.AX)(directory))}, which all releases share, may be written by everybody, so anybody could change what runs. chmod o-w it.`];
			let claimed = await (0, claim.AK)(directory, namespace);
			let current = await (0, release_current.sH)(directory);
			let shared = (0, place_shared.OO)((0, place_shared.AX)(directory));
			return [
				claimed,
				current.kind === "foreign" ? current.mistake : void 0,
				shared
			].filter((mistake) => mistake !== void 0);
		}
		function isInside(path, folder) {
			let way = (0, external_node_path_.relative)(folder, path);
			return way === "" || way !== ".." && !way.startsWith("../");
		}
		async function realOrFuture(path) {
			let absolute = (0, external_node_path_.resolve)(path);
			let folder = await ancestor(absolute);
			return (0, external_node_path_.join)(await (0, promises_.realpath)(folder), (0, external_node_path_.relative)(folder, absolute));
		}
		async function ancestor(path) {
			let folder = path;
			for (; !await (0, whole_file.$B)(folder) && (0, external_node_path_.basename)(folder) !== "";) folder = (0, external_node_path_.dirname)(folder);
			return folder;
		}
	}),
	3945: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			FZ: function() {
				return finishFolders;
			},
			oH: function() {
				return copyEntries;
			},
			tD: function() {
				return changed;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5836);
		var _text_amounts_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(243);
		var _pace_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(8719);
		async function copyEntries({ from, to, entries, log }) {
			let rest = (0, _pace_js__WEBPACK_IMPORTED_MODULE_4__.c)();
			let total = {
				files: entries.filter(({ kind }) => kind === "file").length,
				bytes: 0
			};
			for (let { size, kind } of entries) total.bytes += kind === "file" ? size : 0;
			let done = {
				files: 0,
				bytes: 0
			};
			let progress = setInterval(() => log.info(`Copied ${(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_5__.zD)(done.files)} of ${(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_5__.zD)(total.files)} files, ${(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_5__.Ej)(done.bytes)} of ${(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_5__.Ej)(total.bytes)}.`), 5e3);
			try {
				for (let entry of entries) {
					let target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, entry.path);
					try {
						entry.kind === "folder" ? (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(target, {
							recursive: !0,
							mode: 448
						}) : entry.kind === "link" ? copyLink((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.path), target, entry) : await copyOne((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.path), target, entry);
					} catch (error) {
						if (!vanished((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(from, entry.path), error)) throw error;
					}
					if (entry.kind === "file") {
						done.files += 1;
						done.bytes += entry.size;
					}
					await rest();
				}
			} finally {
				clearInterval(progress);
			}
		}
		async function copyOne(source, target, entry) {
			let how = node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_EXCL | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.COPYFILE_FICLONE;
			entry.sparse ? await copyWithHoles(source, target) : entry.size > 4194304 ? await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.copyFile)(source, target, how) : (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.copyFileSync)(source, target, how);
			keepOwner(target, entry);
			(entry.mode & 3584 || entry.sparse) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(target, entry.mode & 511);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(target, entry.mtimeMs / 1e3, entry.mtimeMs / 1e3);
		}
		async function copyWithHoles(source, target) {
			let args = [
				"--reflink=auto",
				"--sparse=auto",
				"--no-dereference",
				"--",
				source,
				target
			];
			let env = {
				PATH: process.env.PATH ?? "/usr/bin:/bin",
				LC_ALL: "C"
			};
			await (0, _exec_js__WEBPACK_IMPORTED_MODULE_3__.T)({
				program: "cp",
				args
			}, {
				env,
				deadline: 3600
			});
		}
		function copyLink(source, target, entry) {
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readlinkSync)(source), target);
			keepOwner(target, entry);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lutimesSync)(target, entry.mtimeMs / 1e3, entry.mtimeMs / 1e3);
		}
		function keepOwner(target, { uid, gid }) {
			process.getuid?.() === 0 && (uid !== 0 || gid !== process.getgid?.()) && (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lchownSync)(target, uid, gid);
		}
		function finishFolders({ to, entries }) {
			for (let entry of entries.toReversed()) {
				if (entry.kind !== "folder") continue;
				let target = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(to, entry.path);
				keepOwner(target, entry);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(target, entry.mode & 4095);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.utimesSync)(target, entry.mtimeMs / 1e3, entry.mtimeMs / 1e3);
			}
		}
		async function changed(source, entries) {
			let rest = (0, _pace_js__WEBPACK_IMPORTED_MODULE_4__.c)();
			let found = [];
			for (let { path, size, mtimeMs, ctimeMs } of entries) {
				let now = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, path), { throwIfNoEntry: !1 });
				(now?.size !== size || now.mtimeMs !== mtimeMs || now.ctimeMs !== ctimeMs) && found.push(path);
				await rest();
			}
			return found;
		}
		function vanished(source, error) {
			if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) !== "ENOENT" && (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) !== "EINVAL") return !1;
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(source, { throwIfNoEntry: !1 }) === void 0 || (0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) === "EINVAL";
		}
	}),
	6976: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { Q: function() {
			return flushFileSystem;
		} });
		var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5836);
		async function flushFileSystem(folder) {
			let env = { PATH: process.env.PATH ?? "/usr/bin:/bin" };
			await (0, _exec_js__WEBPACK_IMPORTED_MODULE_0__.T)({
				program: "sync",
				args: ["--file-system", folder]
			}, {
				env,
				deadline: 1800
			});
		}
	}),
	8152: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			G: function() {
				return isLinked;
			},
			i: function() {
				return leftOut;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(3188);
		var _current_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6939);
		var _releases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6514);
		var _shared_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6697);
		let nobodys = (name) => name === _shared_js__WEBPACK_IMPORTED_MODULE_4__.RF || name === "lost+found" || /^\.nfs[0-9a-f]+$/.test(name);
		async function leftOut(releasesDirectory, { paths, only }) {
			if (only) return [];
			let shared = (0, _shared_js__WEBPACK_IMPORTED_MODULE_4__.AX)(releasesDirectory);
			let named = paths.map(({ path }) => path);
			let held;
			try {
				held = unnamed(shared, "", named);
			} catch (error) {
				return [`releases-directory: ${JSON.stringify(shared)} cannot be read: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}. Let this user read it.`];
			}
			let lost = (await linkedByCurrent(releasesDirectory)).filter((path) => !isWithin(path, named) && !isWithin(path, held));
			if (held.length + lost.length === 0) return [];
			let list = (entries) => JSON.stringify((0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_6__.p)(entries));
			return [`shared-paths: ${[...held.length === 0 ? [] : [`${JSON.stringify(shared)} holds ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_6__.p)(held)}`], ...lost.length === 0 ? [] : [`the current release shares ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_6__.p)(lost)}`]].join(", and ")}, which this release does not name: its apps would start without them. Name what they need, as in ${list([
				...named,
				...held,
				...lost
			])}; or, if they are to do without, say ${list([...named, _shared_js__WEBPACK_IMPORTED_MODULE_4__.nW])}.`];
		}
		function isLinked(directory, { paths }) {
			return paths.every(({ path }) => (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, path), { throwIfNoEntry: !1 })?.isSymbolicLink());
		}
		async function linkedByCurrent(releasesDirectory) {
			let current = await (0, _current_js__WEBPACK_IMPORTED_MODULE_2__.sH)(releasesDirectory);
			if (current.kind !== "release") return [];
			return (await (0, _releases_js__WEBPACK_IMPORTED_MODULE_3__.WI)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(releasesDirectory, current.name)))?.sharedPaths ?? [];
		}
		function unnamed(shared, folder, named) {
			return entriesOf((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, folder)).flatMap((name) => {
				if (folder === "" && nobodys(name)) return [];
				let path = folder === "" ? name : `${folder}/${name}`;
				if (isWithin(path, named)) return [];
				return named.some((each) => each.startsWith(`${path}/`)) ? unnamed(shared, path, named) : [slashed(shared, path)];
			});
		}
		function slashed(shared, path) {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(shared, path), { throwIfNoEntry: !1 })?.isDirectory() ? `${path}/` : path;
		}
		function isWithin(path, folders) {
			return folders.some((each) => `${path}/`.startsWith(each.endsWith("/") ? each : `${each}/`));
		}
		function entriesOf(folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder).sort();
			} catch (error) {
				if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.$N)(error) === "ENOENT" || (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.$N)(error) === "ENOTDIR") return [];
				throw error;
			}
		}
	}),
	6697: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			AX: function() {
				return sharedFolder;
			},
			Bp: function() {
				return planShared;
			},
			EN: function() {
				return linkShared;
			},
			Jm: function() {
				return seedShared;
			},
			OO: function() {
				return unfitShared;
			},
			RF: function() {
				return seedingName;
			},
			nW: function() {
				return nothingElse;
			},
			w$: function() {
				return readSharedPaths;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _text_shell_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9812);
		var _copy_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3945);
		var _flush_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6976);
		var _survey_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4742);
		let sharedFolder = (releasesDirectory) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(releasesDirectory, "shared");
		let nothingElse = "none";
		function readSharedPaths(entries) {
			let texts = entries.filter((entry) => entry !== nothingElse);
			let paths = texts.map((text) => ({
				path: text.replace(/^(\.\/)+/, "").replace(/\/+$/, ""),
				mayBeEmpty: text.endsWith("/")
			}));
			let mistakes = texts.flatMap((text, index) => {
				let path = paths[index]?.path ?? "";
				let shown = `shared-paths: ${JSON.stringify(text)}`;
				if (text.startsWith("/")) return [`${shown} is absolute. Give it relative to the source.`];
				if (path.split("/").some((part) => part === "" || part === "." || part === "..")) return [`${shown} is not a path inside the source: no "..", "." or empty parts.`];
				let outer = paths.find((other, at) => at !== index && `${path}/`.startsWith(`${other.path}/`));
				return outer ? [`${shown} is ${JSON.stringify(outer.path)}, or inside it. Give one of them.`] : [];
			});
			return {
				paths,
				only: texts.length < entries.length,
				mistakes
			};
		}
		async function planShared(source, shared, paths, excluded) {
			let seeds = [];
			let empty = [];
			let mistakes = [];
			for (let { path, mayBeEmpty } of paths) {
				let shown = `shared-paths: ${JSON.stringify(path)}`;
				let link = linkOnTheWay(source, path);
				let inSource = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, path), { throwIfNoEntry: !1 });
				if (link !== void 0) mistakes.push(`${shown} lies behind ${JSON.stringify(link)}, which is no folder in the source.`);
				else if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shared, path), { throwIfNoEntry: !1 }) !== void 0) continue;
				else if (inSource?.isSymbolicLink()) mistakes.push(`${shown} is a symbolic link in the source, and missing in ${JSON.stringify(shared)}. Put it there once.`);
				else if (inSource !== void 0) {
					let found = await (0, _survey_js__WEBPACK_IMPORTED_MODULE_5__.F)({
						source,
						start: path,
						excluded,
						shared: new Set()
					});
					seeds.push({
						path,
						entries: found.entries
					});
					mistakes.push(...found.mistakes);
				} else mayBeEmpty ? empty.push(path) : mistakes.push(`${shown} is neither in the source nor in ${JSON.stringify(shared)}. ${howToProvide(path, shared)}`);
			}
			return {
				paths,
				seeds,
				empty,
				mistakes
			};
		}
		function howToProvide(path, shared) {
			let place = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shared, path);
			let put = "put it there once, as the user of this step:";
			if ((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(path).includes(".")) return `Where it is kept, ${put} install -D -m 600 ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_6__.r)(path)} ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_6__.r)(place)}`;
			return `Write ${JSON.stringify(`${path}/`)} to begin with an empty folder; or, where it is kept, ${put} install -d ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_6__.r)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(place))} && cp -a ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_6__.r)(path)} ${(0, _text_shell_js__WEBPACK_IMPORTED_MODULE_6__.r)(place)}`;
		}
		function linkOnTheWay(source, path) {
			let parts = path.split("/").slice(0, -1);
			return parts.map((_, index) => parts.slice(0, index + 1).join("/")).find((folder) => {
				let stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(source, folder), { throwIfNoEntry: !1 });
				return stats !== void 0 && !stats.isDirectory();
			});
		}
		let seedingName = ".seeding.partial";
		async function seedShared(source, shared, { seeds, empty }, log) {
			if (seeds.length + empty.length === 0) return;
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)(shared, { recursive: !0 });
			let beside = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shared, seedingName);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, {
				recursive: !0,
				force: !0
			});
			for (let path of empty) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shared, path), { recursive: !0 });
			for (let { path, entries } of seeds) {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(beside, path)), {
					recursive: !0,
					mode: 448
				});
				await (0, _copy_js__WEBPACK_IMPORTED_MODULE_3__.oH)({
					from: source,
					to: beside,
					entries,
					log
				});
				(0, _copy_js__WEBPACK_IMPORTED_MODULE_3__.FZ)({
					to: beside,
					entries
				});
			}
			seeds.length > 0 && await (0, _flush_js__WEBPACK_IMPORTED_MODULE_4__.Q)(beside);
			for (let { path } of seeds) {
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shared, path)), { recursive: !0 });
				if ((0, node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shared, path))) continue;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.renameSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(beside, path), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shared, path));
				log.info(`Shared from now on, as it was in the source: ${JSON.stringify(path)}.`);
			}
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(beside, {
				recursive: !0,
				force: !0
			});
		}
		function linkShared(directory, shared, paths) {
			for (let { path } of paths) {
				let link = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(directory, path);
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.mkdirSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(link), { recursive: !0 });
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.symlinkSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.relative)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(link), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(shared, path)), link);
			}
		}
		function unfitShared(shared) {
			let stats = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(shared, { throwIfNoEntry: !1 });
			if (stats === void 0 ? !(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(shared, { throwIfNoEntry: !1 }) : stats.isDirectory()) return;
			return `releases-directory: ${JSON.stringify(shared)} is not a folder, where shared-paths are kept. Move it away.`;
		}
	}),
	6004: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			g: function() {
				return removeUnfinishedReleases;
			},
			v: function() {
				return removeFolder;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5836);
		var _whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2494);
		var _claim_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2790);
		var _releases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6514);
		async function removeFolder(releasesDirectory, name) {
			let removing = (0, _claim_js__WEBPACK_IMPORTED_MODULE_5__.AC)(releasesDirectory);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdir)(removing, {
				recursive: !0,
				mode: 448
			});
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(releasesDirectory, name);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.chmod)(folder, 448);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(folder, (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(removing, `${name}.${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)()}`));
			await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_4__.nB)(releasesDirectory);
			await emptyRemoving(releasesDirectory);
		}
		async function removeUnfinishedReleases(releasesDirectory, namespace, log) {
			let names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(releasesDirectory);
			for (let name of names.filter(_releases_js__WEBPACK_IMPORTED_MODULE_6__.$9)) {
				let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(releasesDirectory, name);
				if ((await (0, _releases_js__WEBPACK_IMPORTED_MODULE_6__.WI)(folder))?.namespace === namespace) {
					await removeFolder(releasesDirectory, name);
					log.info(`Removed ${name}, which a killed run left behind.`);
				} else {
					await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_4__.vo)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _releases_js__WEBPACK_IMPORTED_MODULE_6__.vS));
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).catch(() => {});
				}
			}
			await (0, _whole_file_js__WEBPACK_IMPORTED_MODULE_4__.vo)((0, _claim_js__WEBPACK_IMPORTED_MODULE_5__.bZ)(releasesDirectory));
			names.includes(".removing") && await emptyRemoving(releasesDirectory);
		}
		async function emptyRemoving(releasesDirectory) {
			let removing = (0, _claim_js__WEBPACK_IMPORTED_MODULE_5__.AC)(releasesDirectory);
			let names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readdir)(removing);
			if (names.length === 0) return;
			let folders = names.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(removing, name));
			let env = {
				PATH: process.env.PATH ?? "/usr/bin:/bin",
				LC_ALL: "C"
			};
			let remove = {
				program: "rm",
				args: [
					"--recursive",
					"--force",
					"--one-file-system",
					"--",
					...folders
				]
			};
			if ((await (0, _exec_js__WEBPACK_IMPORTED_MODULE_3__.g7)(remove, {
				env,
				deadline: 1800
			})).exitCode === 0) return;
			await (0, _exec_js__WEBPACK_IMPORTED_MODULE_3__.g7)({
				program: "chmod",
				args: [
					"--recursive",
					"u+rwX",
					"--",
					...folders
				]
			}, {
				env,
				deadline: 1800
			});
			await (0, _exec_js__WEBPACK_IMPORTED_MODULE_3__.T)(remove, {
				env,
				deadline: 1800
			});
		}
	})
};
