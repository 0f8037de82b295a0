"use strict";
exports.id = 372;
exports.ids = [372];
exports.modules = {
	5584: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
		var _release_claim_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2790);
		var _release_place_check_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(10);
		var _release_place_left_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(8152);
		var _release_place_shared_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(6697);
		async function readReleasePlan(inputs, release, home) {
			let { namespace, source, releasesDirectory, workingDirectory, exclude, sharedPaths } = inputs;
			if (source === void 0 && releasesDirectory === void 0) {
				if (exclude.length + sharedPaths.length === 0) return;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb("The inputs \"exclude\" and \"shared-paths\" belong to release directories: give \"source\" and \"releases-directory\", too.");
			}
			let mistakes = [];
			(source === void 0 || releasesDirectory === void 0) && mistakes.push(`Input "${source === void 0 ? "source" : "releases-directory"}" is required: "source" and "releases-directory" go together.`);
			source !== void 0 && !await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.$B)(source) && mistakes.push(`Input "source" is ${JSON.stringify(source)}: there is no such folder. Give the one that the build left its result in.`);
			releasesDirectory !== void 0 && mistakes.push(...notAbsolute(releasesDirectory));
			mistakes.push(...outsideRelease(workingDirectory));
			release === null && mistakes.push("Input \"release\" is required where GITHUB_SHA is not set: name what code this is.");
			let shared = (0, _release_place_shared_js__WEBPACK_IMPORTED_MODULE_6__.w$)(sharedPaths);
			mistakes.push(...shared.mistakes);
			let plan = {
				shared,
				source: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(source ?? ""),
				releasesDirectory: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(releasesDirectory ?? ""),
				release: release ?? ""
			};
			if (mistakes.length === 0) {
				let real = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.realpath)(plan.source);
				mistakes.push(...await (0, _release_place_check_js__WEBPACK_IMPORTED_MODULE_4__.eK)(plan.releasesDirectory, namespace, real));
			}
			if (mistakes.length === 0) {
				let other = await (0, _release_claim_js__WEBPACK_IMPORTED_MODULE_3__.ky)(plan.releasesDirectory, home.path);
				other !== void 0 && mistakes.push(other);
			}
			mistakes.length === 0 && mistakes.push(...await (0, _release_place_left_out_js__WEBPACK_IMPORTED_MODULE_5__.i)(plan.releasesDirectory, shared));
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
	7724: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
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
		var whole_file = __webpack_require__(7626);
		var errors = __webpack_require__(4873);
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
		var release_inputs = __webpack_require__(5584);
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
	7263: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { d: function() {
			return runCommand;
		} });
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _text_amounts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(243);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4698);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1209);
		var _run_to_end_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(217);
		var _shown_command_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8611);
		async function runCommand(own, log) {
			let { command, env, timeout } = own;
			let text = (0, _shown_command_js__WEBPACK_IMPORTED_MODULE_3__.h)(command, env);
			let hide = (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__.KB)((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_1__.VX)(env));
			let begun = performance.now();
			let end = await log.stream(`${text} prints:`, (say) => (0, _run_to_end_js__WEBPACK_IMPORTED_MODULE_2__.c)(own, (line) => say(hide(line))));
			let took = (0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_4__.Mj)(performance.now() - begun);
			if (end === _wait_until_js__WEBPACK_IMPORTED_MODULE_0__.fn) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.pH(`${text} did not end within ${timeout} s, and was ended`);
			if ("failure" in end) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.pH(`${text} could not be started: ${end.failure}`);
			let { code, signal } = end;
			if (code !== 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.pH(`${text} ended with ${signal === null ? `exit code ${code}` : signal} after ${took}`);
			log.info(`${text}: done in ${took}.`);
		}
	}),
	9194: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			anyAnswer: function() {
				return anyAnswer;
			},
			untilLeadingTo: function() {
				return untilLeadingTo;
			}
		});
		var _proc_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(810);
		var _health_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9947);
		var _until_well_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1174);
		let anyAnswer = {
			kind: "status",
			pattern: /^\d{3}$/,
			text: "any"
		};
		function untilLeadingTo(urls, expect, { wanted, other }, timeout) {
			return (0, _until_well_js__WEBPACK_IMPORTED_MODULE_2__.H)(async () => {
				let before = [...(0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.L2)(wanted), ...(0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.L2)(other)].map(({ ends }) => ends);
				let check = {
					urls,
					tcp: [],
					expect,
					timeout: 0
				};
				let health = await (0, _health_js__WEBPACK_IMPORTED_MODULE_1__.Yj)(check, 1, (text) => text);
				if ("wrong" in health) return health.wrong;
				let there = (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.L2)(wanted);
				let elsewhere = (0, _proc_js__WEBPACK_IMPORTED_MODULE_0__.L2)(other).some(({ ends }) => !before.includes(ends));
				if (there.some(({ ends, open }) => open || !before.includes(ends)) && !elsewhere) return;
				return `${urls.map(_health_js__WEBPACK_IMPORTED_MODULE_1__.zA).join(", ")}: answered, but ${elsewhere ? `port ${other} gets new connections` : `no connection to port ${wanted} comes of it`}`;
			}, timeout);
		}
	}),
	7216: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			readForChange: function() {
				return readForChange;
			},
			renamePorts: function() {
				return renamePorts;
			},
			timesNamed: function() {
				return timesNamed;
			},
			withPorts: function() {
				return withPorts;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		let addressWith = (port) => RegExp(`(?<=:)${port}(?![\\w:.])`, "g");
		let comment = /(^|\s)#/;
		function timesNamed(text, port) {
			return text.split("\n").map((line) => codeOf(line).match(addressWith(port))).reduce((sum, found) => sum + (found?.length ?? 0), 0);
		}
		function withPorts(text, changes) {
			return text.split("\n").map((line) => {
				let code = codeOf(line);
				return changes.reduce((all, { from, to }) => all.replace(addressWith(from), String(to)), code) + line.slice(code.length);
			}).join("\n");
		}
		function codeOf(line) {
			let found = comment.exec(line);
			return found === null ? line : line.slice(0, found.index);
		}
		async function renamePorts(file, changes) {
			let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.qC)(file);
			if (text === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.pH(`The upstream file ${file} is gone.`);
			let open = changes.filter(({ from, to }) => {
				let [before, after] = [timesNamed(text, from), timesNamed(text, to)];
				if (before + after === 1) return before === 1;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.pH(`The upstream file ${file} names port ${from} ${before} times and port ${to} ${after} times: somebody has changed it meanwhile. It must name one of them, once.`);
			});
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.vo)(file);
			if (open.length === 0) return !1;
			let { mode, uid, gid } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(file);
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.f8)(file, withPorts(text, open), mode & 4095, {
				uid,
				gid
			});
			return !0;
		}
		async function readForChange(file) {
			if (!(0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(file)) return { wrong: "give its absolute path." };
			try {
				let path = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.nm)(file);
				let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.qC)(path);
				if (text === void 0) return { wrong: "there is no such file." };
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(path, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK);
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(path), node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK);
				return await isOwn(path) ? { text } : { wrong: `its owner or group is another than this step's user (uid ${process.getuid?.()}), who could not keep it. Give the file, and its folder, to that user.` };
			} catch (error) {
				return { wrong: `it cannot be written, in its own folder: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}.` };
			}
		}
		async function isOwn(path) {
			let { uid, gid } = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path);
			let self = process.getuid?.();
			if (self === 0) return !0;
			return uid === self && [process.getegid?.(), ...process.getgroups?.() ?? []].includes(gid);
		}
	}),
	9836: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, {
			commandOfProxy: function() {
				return commandOfProxy;
			},
			tellProxy: function() {
				return tellProxy;
			},
			whyNotForProxy: function() {
				return whyNotForProxy;
			}
		});
		var _command_find_command_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3555);
		var _command_run_command_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7263);
		var _ecosystem_environment_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1522);
		function whyNotForProxy(input, command) {
			return (0, _command_find_command_js__WEBPACK_IMPORTED_MODULE_0__.H)(input, command, {
				cwd: "/",
				env: (0, _ecosystem_environment_js__WEBPACK_IMPORTED_MODULE_2__.PZ)(process.env)
			});
		}
		async function commandOfProxy(given) {
			let env = (0, _ecosystem_environment_js__WEBPACK_IMPORTED_MODULE_2__.PZ)(process.env);
			return {
				...given,
				program: await (0, _command_find_command_js__WEBPACK_IMPORTED_MODULE_0__.Z)(given, {
					cwd: "/",
					env
				}) ?? given.program
			};
		}
		async function tellProxy(command, id, log) {
			await (0, _command_run_command_js__WEBPACK_IMPORTED_MODULE_1__.d)({
				command,
				cwd: "/",
				env: (0, _ecosystem_environment_js__WEBPACK_IMPORTED_MODULE_2__.PZ)(process.env),
				timeout: 60,
				id
			}, log);
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
		var whole_file = __webpack_require__(7626);
		var errors = __webpack_require__(4873);
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
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _exec_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5836);
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
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.nB)(releasesDirectory);
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
					await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, _releases_js__WEBPACK_IMPORTED_MODULE_6__.vS));
					await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rmdir)(folder).catch(() => {});
				}
			}
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)((0, _claim_js__WEBPACK_IMPORTED_MODULE_5__.bZ)(releasesDirectory));
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
			if ((await (0, _exec_js__WEBPACK_IMPORTED_MODULE_4__.g7)(remove, {
				env,
				deadline: 1800
			})).exitCode === 0) return;
			await (0, _exec_js__WEBPACK_IMPORTED_MODULE_4__.g7)({
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
			await (0, _exec_js__WEBPACK_IMPORTED_MODULE_4__.T)(remove, {
				env,
				deadline: 1800
			});
		}
	})
};
