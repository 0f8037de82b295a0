"use strict";
exports.id = 940;
exports.ids = [940];
exports.modules = {
	3219: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { lintCommand: function() {
			return lintCommand;
		} });
		var node_util__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7975);
		var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);
		var _lint_files_checkout_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(254);
		var _lint_lint_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2610);
		var _lint_proposal_write_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1120);
		var _lint_report_pages_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3143);
		var _lint_report_report_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5156);
		var _lint_report_sarif_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9674);
		var _lint_repository_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4451);
		var _lint_settings_baseline_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(9385);
		var _text_visible_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(8532);
		let usage = "pm2-lint [options] [path…]\n\nLints the repository in the current folder. Paths are files, folders and globs; ! excludes.\n\n  --format WORD          lines (default: one for each finding), json, or sarif\n  --fail-on WORD         error (default), warning, or never: when to end with 1\n  --baseline FILE        only what is not in it is a finding; what is gone is said\n  --write-baseline FILE  writes all findings of today into it\n  --fix                  mends in the files what can be mended without changing anything else\n  --propose              writes, beside each workflow that deploys by shell, what it could be with\n                         steps of pm2-actions: a file that no runner reads\n  --rules                lists the rules\n  --help                 shows this\n\nEnds with 0 when there is nothing to fail on, 1 when there is, 2 when it could not lint.\n";
		async function lintCommand(args) {
			try {
				return await lintAsAsked(args);
			} catch (error) {
				if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb)) throw error;
				return {
					code: 2,
					out: "",
					said: `${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_9__.R)(error.message)}\n`
				};
			}
		}
		async function lintAsAsked(args) {
			let { values: asked, positionals: paths } = parsed(args);
			if (asked.help) return {
				code: 0,
				out: usage,
				said: ""
			};
			if (asked.rules) return {
				code: 0,
				out: rulesAsText(),
				said: ""
			};
			let format = oneOf("--format", asked.format, [
				"lines",
				"json",
				"sarif"
			]);
			let failOn = oneOf("--fail-on", asked["fail-on"], _lint_report_report_js__WEBPACK_IMPORTED_MODULE_4__.Vw);
			let root = await (0, _lint_files_checkout_js__WEBPACK_IMPORTED_MODULE_1__.D)({});
			let linted = await (0, _lint_repository_js__WEBPACK_IMPORTED_MODULE_6__.A)(root, {
				paths,
				baseline: asked.baseline,
				fix: asked.fix === !0,
				propose: asked.propose === !0
			});
			let { findings, sources } = linted;
			let { said, counts } = remarksOn(linted);
			let baseline = asked["write-baseline"];
			if (baseline !== void 0) {
				await (0, _lint_settings_baseline_js__WEBPACK_IMPORTED_MODULE_7__.B9)(root, baseline, findings, sources);
				return {
					code: 0,
					out: "",
					said: `${said}Written: ${baseline}, findings: ${findings.length}.\n`
				};
			}
			return {
				code: +!!(0, _lint_report_report_js__WEBPACK_IMPORTED_MODULE_4__.c6)(failOn, counts),
				out: written(format, linted),
				said
			};
		}
		function parsed(args) {
			let text = { type: "string" };
			let flag = { type: "boolean" };
			try {
				return (0, node_util__WEBPACK_IMPORTED_MODULE_0__.parseArgs)({
					args: [...args],
					allowPositionals: !0,
					options: {
						format: {
							...text,
							default: "lines"
						},
						"fail-on": {
							...text,
							default: "error"
						},
						baseline: text,
						"write-baseline": text,
						fix: flag,
						propose: flag,
						rules: flag,
						help: flag
					}
				});
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(`${(0, _errors_js__WEBPACK_IMPORTED_MODULE_8__.bD)(error)}\n\n${usage}`);
			}
		}
		function oneOf(option, given, words) {
			let word = words.find((one) => one === given);
			if (word !== void 0) return word;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(`${option} is ${JSON.stringify(given)}: allowed are ${words.join(", ")}.`);
		}
		function written(format, linted) {
			let { findings, silenced, notUnderstood, gone, proposed } = linted;
			let proposals = proposed.proposals.map(_lint_proposal_write_js__WEBPACK_IMPORTED_MODULE_3__.q);
			if (format === "lines") return findings.map((one) => `${lineOf(one)}\n`).join("");
			let json = format === "json" ? {
				findings,
				silenced,
				gone,
				notUnderstood,
				proposals
			} : (0, _lint_report_sarif_js__WEBPACK_IMPORTED_MODULE_5__.I)(findings, silenced);
			return `${JSON.stringify(json, null, 2)}\n`;
		}
		function lineOf({ file, line, column, severity, rule, message }) {
			let text = `${file}:${line}:${column}: ${severity} ${rule}: ${message}`;
			return (0, _text_visible_js__WEBPACK_IMPORTED_MODULE_9__.R)(text).replaceAll("\n", " ");
		}
		function remarksOn(linted) {
			let remarks = [];
			let { counts, sentence } = (0, _lint_report_report_js__WEBPACK_IMPORTED_MODULE_4__.yP)(linted, {
				info: (text) => void remarks.push(text),
				foreign: (title, text) => void remarks.push(title, ...text.split("\n").map((line) => `  ${line}`))
			});
			return {
				said: [...remarks, sentence].map((line) => `${(0, _text_visible_js__WEBPACK_IMPORTED_MODULE_9__.R)(line)}\n`).join(""),
				counts
			};
		}
		function rulesAsText() {
			let width = Math.max(..._lint_lint_js__WEBPACK_IMPORTED_MODULE_2__.V.map(({ id }) => id.length));
			return [
				..._lint_lint_js__WEBPACK_IMPORTED_MODULE_2__.V.map(({ id, severity, summary }) => `${id.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`),
				"",
				`Each has a page: ${(0, _lint_report_pages_js__WEBPACK_IMPORTED_MODULE_10__.ZZ)("<rule>")}`,
				""
			].join("\n");
		}
	}),
	1405: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return action;
		} });
		var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);
		var _lint_files_checkout_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(254);
		var _lint_proposal_write_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1120);
		var _lint_report_pages_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(3143);
		var _lint_report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5156);
		var _lint_report_sarif_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9674);
		var _lint_repository_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4451);
		var _runner_action_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9593);
		var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7404);
		let action = (0, _runner_action_js__WEBPACK_IMPORTED_MODULE_5__.QP)({
			inputs: {
				paths: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.Mn)(),
				"fail-on": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.Yq)(_lint_report_report_js__WEBPACK_IMPORTED_MODULE_2__.Vw, "error"),
				baseline: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.mR)(),
				fix: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.zM)(!1),
				propose: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.zM)(!1),
				"sarif-file": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.mR)()
			},
			async run({ inputs, log, output, env }) {
				let root = await (0, _lint_files_checkout_js__WEBPACK_IMPORTED_MODULE_0__.D)(env);
				let linted = await (0, _lint_repository_js__WEBPACK_IMPORTED_MODULE_4__.A)(root, inputs);
				let { findings, silenced, fixed, proposed } = linted;
				await (0, _lint_report_report_js__WEBPACK_IMPORTED_MODULE_2__.AG)(findings, log);
				let { counts, sentence } = (0, _lint_report_report_js__WEBPACK_IMPORTED_MODULE_2__.yP)(linted, log);
				let { errors, warnings, known, gone, unread, incomplete } = counts;
				let result = findings.length > 0 ? "findings" : incomplete ? "incomplete" : "clean";
				output({
					findings,
					fixed: fixed.length,
					proposals: proposed.proposals.map(_lint_proposal_write_js__WEBPACK_IMPORTED_MODULE_1__.q),
					errors,
					warnings,
					known,
					gone,
					"not-understood": unread,
					result
				});
				inputs.sarifFile !== void 0 && await (0, _lint_report_sarif_js__WEBPACK_IMPORTED_MODULE_3__.l)(root, inputs.sarifFile, (0, _lint_report_sarif_js__WEBPACK_IMPORTED_MODULE_3__.I)(findings, silenced, (0, _lint_report_pages_js__WEBPACK_IMPORTED_MODULE_7__.E0)(env)));
				if ((0, _lint_report_report_js__WEBPACK_IMPORTED_MODULE_2__.c6)(inputs.failOn, counts)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.pH(sentence);
				log.info(sentence);
			}
		});
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
	254: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { D: function() {
			return checkoutFolder;
		} });
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);
		async function checkoutFolder(env) {
			let said = env.GITHUB_WORKSPACE;
			let folder = said || currentFolder();
			let code = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(folder).then(() => void 0, (error) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.$N)(error) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error));
			if (code === void 0) return folder;
			let whoSays = said ? "as GITHUB_WORKSPACE says" : "the current folder, as GITHUB_WORKSPACE is not set";
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`The checkout should be in ${JSON.stringify(folder)}, ${whoSays}, but ${wrongBy(code)}`);
		}
		function currentFolder() {
			try {
				return process.cwd();
			} catch {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb("GITHUB_WORKSPACE is not set, and the current folder is no longer there: set it to the checkout's folder, or start in that folder.");
			}
		}
		function wrongBy(code) {
			if (code === "EACCES" || code === "EPERM") return `it may not be read (${code}). Allowed is a folder that the runner's user may read: check the repository out as that user.`;
			return `${code === "ENOTDIR" ? "it is a file" : `it cannot be read (${code})`}. Allowed is an existing folder: check the repository out in a step before.`;
		}
	}),
	8770: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			T1: function() {
				return inserted;
			},
			fT: function() {
				return lineEndAt;
			},
			oh: function() {
				return edited;
			},
			pi: function() {
				return indentationAt;
			}
		});
		function edited(text, edits) {
			let inOrder = [...edits].sort((one, other) => one.start - other.start || one.end - other.end);
			let result = "";
			let at = 0;
			for (let { start, end, text: instead } of inOrder) {
				if (start < at) return;
				result += text.slice(at, start) + instead;
				at = end;
			}
			return result + text.slice(at);
		}
		function inserted(at, text) {
			return {
				start: at,
				end: at,
				text
			};
		}
		function indentationAt(text, at) {
			let before = text.slice(text.lastIndexOf("\n", at - 1) + 1, at);
			return /^[ \t]*$/.test(before) ? before : void 0;
		}
		function lineEndAt(text, at) {
			let end = text.indexOf("\n", at);
			return end > 0 && text[end - 1] === "\r" ? "\r\n" : "\n";
		}
	}),
	2610: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			V: function() {
				return allRules;
			},
			u: function() {
				return lint;
			}
		});
		var notation_source = __webpack_require__(6614);
		var read = __webpack_require__(3923);
		var rule = __webpack_require__(9516);
		var posix_ = __webpack_require__(3916);
		var edit = __webpack_require__(8770);
		function namespaceIntoApps({ source, topNamespace, apps, whole }) {
			if (topNamespace === void 0 || !whole) return;
			let { text } = source;
			let written = text.slice(topNamespace.entry.start, topNamespace.entry.end);
			if (!/^(["']?)namespace\1\s*:\s*(["']?)[\w.-]+\2$/.test(written)) return;
			let isYaml = /\.ya?ml$/.test(source.path);
			if (!isYaml && !/["']$/.test(written)) return;
			return apps.filter(({ map }) => !map.entries.has("namespace")).map((app) => insertion(text, app, written, isYaml));
		}
		function insertion(text, { map }, written, isYaml) {
			let at = Math.min(...[...map.entries.values()].map(({ key }) => key.start));
			let comma = isYaml ? "" : ",";
			let indentation = isYaml ? columnBlanks(text, at) : (0, edit.pi)(text, at);
			if (indentation === void 0) return (0, edit.T1)(at, `${written}, `);
			return (0, edit.T1)(at, `${written}${comma}${(0, edit.fT)(text, at)}${indentation}`);
		}
		function columnBlanks(text, at) {
			return " ".repeat(at - text.lastIndexOf("\n", at - 1) - 1);
		}
		var static_value = __webpack_require__(2889);
		var groups = __webpack_require__(9694);
		function once(make) {
			let made = new WeakMap();
			return (project) => {
				let known = made.get(project);
				if (known !== void 0) return known;
				let fresh = make(project);
				made.set(project, fresh);
				return fresh;
			};
		}
		let callsOf = once((project) => project.units.flatMap(({ calls }) => calls));
		let sharedCallsOf = once((project) => callsOf(project).filter(({ invocation }) => !invocation.privateHome));
		let sequencesOf = once((project) => [...(0, groups.m)(project.units, (unit) => unit.job ?? unit).values()]);
		let namespaceAtTopLevel = {
			id: "namespace-at-top-level",
			severity: "error",
			summary: "PM2 ignores a namespace beside `apps`: the apps land in `default`.",
			*check(project) {
				let isNamed = callsOf(project).some(({ targets }) => targets.some(isDefault));
				for (let ecosystem of project.ecosystems) {
					let { source, topNamespace, apps } = ecosystem;
					if (topNamespace === void 0 || apps.every(({ namespace }) => namespace !== void 0)) continue;
					let { key, value } = topNamespace;
					yield {
						source,
						span: key,
						message: "PM2 ignores a namespace beside apps: these apps land in the namespace \"default\".",
						advice: `apps: [{ namespace: ${JSON.stringify(value)}, … }]`,
						fix: isNamed ? void 0 : namespaceIntoApps(ecosystem)
					};
				}
			}
		};
		function isDefault({ text }) {
			return text === "default";
		}
		let cwdNotAbsolute = {
			id: "cwd-not-absolute",
			severity: "warning",
			summary: "Without an absolute cwd an app lives in whatever directory PM2 was called from.",
			*check(project) {
				for (let ecosystem of project.ecosystems) {
					if (hasWorkingDirectory(ecosystem, project)) continue;
					for (let { map, span, name } of ecosystem.apps) {
						let cwd = (0, static_value.fK)(map, "cwd");
						let relative = cwd?.kind === "text" && !/^(?:\/|[A-Z]:)/.test(cwd.value);
						if (!(relative || cwd === void 0 && map.spreads.length === 0)) continue;
						let message = `${relative ? "The cwd is relative" : "There is no cwd"}: the app ${named(name?.value)} lives where PM2 was called from, in a job that is the workspace, which the runner deletes.`;
						yield {
							source: ecosystem.source,
							span: relative ? cwd.span : span,
							message,
							advice: `cwd: "/srv/${name?.value ?? "app"}/current",`
						};
					}
				}
			}
		};
		function hasWorkingDirectory({ source }, { workflows }) {
			return workflows.some(({ jobs }) => jobs.some(({ steps }) => steps.some((step) => step.own?.action.startsWith("pm2-") && (step.with.get("working-directory")?.value.startsWith("/") || step.with.has("releases-directory")) && (0, posix_.basename)(step.with.get("ecosystem")?.value ?? (0, posix_.basename)(source.path)) === (0, posix_.basename)(source.path))));
		}
		function named(name) {
			return name === void 0 ? "here" : `"${name}"`;
		}
		var pm2_words = __webpack_require__(2435);
		let clusterWithoutReady = {
			id: "cluster-without-ready",
			severity: "warning",
			summary: "Without a ready signal PM2 takes a cluster worker for good before it can answer.",
			*check({ ecosystems }) {
				for (let { source, apps } of ecosystems) for (let app of apps) {
					let signals = (0, static_value.UK)(app.map, "wait_ready")?.kind === "unknown" || (0, pm2_words.us)((0, static_value.Ms)(app.map));
					if (!runsInCluster(app) || signals || packageManager(app) !== void 0) continue;
					if (app.map.spreads.length > 0) continue;
					let message = `The cluster app ${named(app.name?.value)} gives no ready signal: a reload ends its old workers as soon as the new ones listen, able to answer or not.`;
					yield {
						source,
						span: app.span,
						message,
						advice: "wait_ready: true,\nlisten_timeout: 10000,\n// and in the app, once it can answer: process.send?.('ready')"
					};
				}
			}
		};
		let clusterOfPackageManager = {
			id: "cluster-of-package-manager",
			severity: "error",
			summary: "In cluster mode a package manager is the worker, and the app only its child.",
			*check({ ecosystems }) {
				for (let { source, apps } of ecosystems) for (let app of apps) {
					let manager = packageManager(app);
					if (manager === void 0 || !runsInCluster(app)) continue;
					let message = `The workers of ${named(app.name?.value)} are ${manager}, not the app: they share no port and give no ready signal, and after a reload the new app meets the port of the old one.`;
					let advice = `// the file that \`${manager} start\` runs, for workers that share its port:\nscript: "<the app's own file>",\n// or one process of ${manager}:\nexec_mode: "fork",\ninstances: 1,`;
					yield {
						source,
						span: app.span,
						message,
						advice
					};
				}
			}
		};
		let interpreterInCluster = {
			id: "interpreter-in-cluster",
			severity: "warning",
			summary: "In cluster mode PM2 ignores the interpreter: workers have the daemon's Node.js.",
			*check({ ecosystems }) {
				for (let { source, apps } of ecosystems) for (let app of apps) {
					let interpreter = (0, static_value.UK)(app.map, "exec_interpreter");
					if (interpreter?.kind !== "text" || ["", "node"].includes(interpreter.value)) continue;
					if (!runsInCluster(app)) continue;
					let message = `The interpreter of ${named(app.name?.value)} has no effect: in cluster mode its workers run with the Node.js of PM2's daemon, whatever version that is.`;
					yield {
						source,
						span: interpreter.span,
						message,
						advice: "// one process with this interpreter:\nexec_mode: \"fork\",\ninstances: 1,\n// or remove it, and give the daemon the right Node.js: pm2 update, with that node first on PATH"
					};
				}
			}
		};
		function packageManager({ map }) {
			let script = scriptOf(map);
			return /^(?:.*\/)?(npm|pnpm|yarn|npx)$/.exec(script ?? "")?.[1];
		}
		function scriptOf(map) {
			let script = (0, static_value.UK)(map, "script");
			return script?.kind === "text" ? script.value : void 0;
		}
		let binaries = /^(?:python[\d.]*|java|ruby|php|perl|bash|sh|go|dotnet|deno|uvicorn|gunicorn|celery|caddy|nginx|hypercorn)$/;
		function runsInCluster({ map }) {
			let entry = (0, static_value.Ms)(map);
			if (!map.entries.has("exec_mode") && binaries.test(scriptOf(map) ?? "")) return !1;
			let isComputed = (0, static_value.UK)(map, "exec_interpreter")?.kind === "unknown";
			return (0, pm2_words.JU)(isComputed ? {
				...entry,
				interpreter: "node"
			} : entry);
		}
		let nameInTwoEnvironments = {
			id: "name-in-two-environments",
			severity: "error",
			summary: "Apps of two environments have one name: PM2 takes one for the other.",
			check: (project) => sharedBy(project, "name", (shared, first) => ({
				message: `The app name "${shared.value}" is that of another environment too (${first}): PM2 finds processes by name, whatever their namespace.`,
				advice: `name: "${shared.value}-<environment>"`
			}))
		};
		let namespaceInTwoEnvironments = {
			id: "namespace-in-two-environments",
			severity: "error",
			summary: "Two environments share a namespace: a step for one acts on the other.",
			check: (project) => sharedBy(project, "namespace", (shared, first) => ({
				message: `The namespace "${shared.value}" is that of another environment too (${first}): a step for one acts on both.`,
				advice: "namespace: \"<project>-<environment>\""
			}))
		};
		function* sharedBy({ ecosystems }, key, say) {
			let seen = [];
			for (let file of ecosystems) {
				let texts = distinct(file.apps.flatMap((app) => app[key] ?? []));
				for (let text of texts) {
					let other = seen.find((one) => one.text.value === text.value && areEnvironments(one.file, file));
					if (other === void 0) continue;
					let first = `${other.file.source.path}:${(0, notation_source.$t)(other.file.source, other.text.span.start).line}`;
					yield {
						source: file.source,
						span: text.span,
						...say(text, first)
					};
				}
				seen.push(...texts.map((text) => ({
					file,
					text
				})));
			}
		}
		function distinct(texts) {
			return [...new Map([...texts].reverse().map((text) => [text.value, text])).values()].reverse();
		}
		let environments = /(?:^|[./_-])(prod(?:uction)?|live|test(?:ing)?|stag(?:e|ing)|dev(?:elopment)?|preview|qa|uat|demo|sandbox)(?=$|[./_-])/i;
		function areEnvironments(one, other) {
			let first = environments.exec(one.source.path)?.[1]?.toLowerCase();
			let second = environments.exec(other.source.path)?.[1]?.toLowerCase();
			if (first === second) return !1;
			if (first !== void 0 && second !== void 0) return !0;
			return (0, posix_.dirname)(one.source.path) === (0, posix_.dirname)(other.source.path);
		}
		let namespaceNotInEcosystem = {
			id: "namespace-not-in-ecosystem",
			severity: "error",
			summary: "The workflow names a namespace that the apps of its ecosystem file do not have.",
			*check(project) {
				for (let { jobs, source } of project.workflows) for (let { steps } of jobs) for (let { own, with: inputs, workingDirectory } of steps) {
					let namespace = inputs.get("namespace");
					if (!own?.action.startsWith("pm2-") || namespace === void 0) continue;
					let file = inputs.get("ecosystem")?.value;
					let folder = inputs.get("working-directory")?.value ?? workingDirectory?.value;
					yield* compare(project, {
						source,
						span: namespace.span
					}, namespace.value, folder, file);
				}
				for (let { calls, step: where } of project.units) for (let { action, options, targets, invocation } of calls) {
					let namespace = options.get("namespace")?.value;
					let [file] = targets;
					if (action !== "start" || !namespace?.constant || !file?.constant || invocation.directory !== void 0) continue;
					yield* compare(project, {
						source: invocation.shell.source,
						span: namespace.span,
						statement: invocation.statement
					}, namespace.text, where?.workingDirectory?.value, file.text);
				}
			}
		};
		function* compare({ ecosystems }, place, namespace, folder = ".", file) {
			if (file === void 0 || namespace.includes("${{")) return;
			let ecosystem = ecosystems.find(({ source }) => source.path === (0, posix_.join)(folder, file));
			if (ecosystem === void 0 || !ecosystem.whole) return;
			let own = ecosystem.apps.map((app) => app.namespace?.value ?? ecosystem.topNamespace?.value);
			if (own.length === 0 || own.some((one) => one === void 0 || one === namespace)) return;
			let declared = [...new Set(own)].join(", ");
			yield {
				...place,
				message: `No app of ${ecosystem.source.path} is in the namespace "${namespace}": they declare ${declared}.`,
				advice: (0, rule.PM)("pm2-deploy", {
					namespace: own[0] ?? "<namespace>",
					"name-pattern": "<names>",
					ecosystem: file
				})
			};
		}
		var mod = __webpack_require__(1916);
		let known = "script exec cmd command name name_prefix filter_env namespace install_url cwd args exec_interpreter interpreter node_args interpreter_args out_file out output out_log error_file error err err_file err_log log_file log disable_logs log_type log_date_format time env max_memory_restart pid_file pid restart_delay exp_backoff_restart_delay source_map_support disable_source_map_support wait_ready instances kill_timeout shutdown_with_message listen_timeout cron_restart cron merge_logs combine_logs vizion autostart autorestart stop_exit_codes watch_delay watch ignore_watch watch_options min_uptime max_restarts execute_command exec_mode force append_env_to_name post_update trace disable_trace v8 event_loop_inspector deep_monitoring increment_var instance_var pmx automation treekill port username uid user gid windowsHide kill_retry_time write io version".split(" ");
		let allowed = new Set([...known, ...known.map(inCamelCase)]);
		function inCamelCase(key) {
			return key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
		}
		let instead = [
			[/^env_?file$/i, "node_args: \"--env-file=/srv/<app>/.env\",  // Node.js reads it; or give the variables to the step by pass-env"],
			[/^health_?check|^healthcheck/i, "// in the step with pm2-deploy: health-urls: http://127.0.0.1:<port>/health"],
			[/^(?:replicas|workers|scale)$/i, "instances: 2,"],
			[/^depends_?on$/i, "// PM2 starts apps in the order of the file, and waits for none"]
		];
		let unknownAppKey = {
			id: "unknown-app-key",
			severity: "warning",
			summary: "PM2 ignores a key that it does not know: what it should do is not done.",
			*check({ ecosystems }) {
				for (let { source, apps } of ecosystems) for (let { map, name } of apps) for (let [key, { key: span, value }] of map.entries) {
					let isEnvironment = key.startsWith("env_") && value.kind !== "text";
					if (allowed.has(key) || isEnvironment || /^(?:_|x-)/.test(key)) continue;
					let other = instead.find(([pattern]) => pattern.test(key))?.[1];
					let near = (0, mod.kp)(key, [...allowed]);
					let meant = other === void 0 && (0, mod.Io)(key, near) <= 2 && near.length > 3 ? near : void 0;
					yield {
						source,
						span,
						message: `PM2 does not know ${JSON.stringify(key)} of the app ${named(name?.value)}, and ignores it${meant === void 0 ? "" : `: ${meant} is meant`}.`,
						advice: meant === void 0 ? other ?? `// take ${key} out` : `${meant}: …,`
					};
				}
			}
		};
		let watchInProduction = {
			id: "watch-in-production",
			severity: "warning",
			summary: "The app restarts whenever a file changes: in the middle of every deployment.",
			*check({ ecosystems }) {
				for (let { source, apps } of ecosystems) for (let { map, name } of apps) {
					let watch = map.entries.get("watch");
					let isOn = watch?.value.kind === "scalar" && watch.value.value === !0 || watch?.value.kind === "list";
					if (watch === void 0 || !isOn || !isProduction(map)) continue;
					let message = `The app ${named(name?.value)} is for production and restarts whenever a file in its folder changes: while a deployment copies, and when it writes a file itself.`;
					yield {
						source,
						span: watch.key,
						message,
						advice: "watch: false,"
					};
				}
			}
		};
		function isProduction(map) {
			if ((0, static_value.fK)(map, "env_production") !== void 0) return !0;
			let mode = (0, static_value.fK)((0, static_value.fK)(map, "env"), "NODE_ENV");
			return mode?.kind === "text" && mode.value === "production";
		}
		let nameTwiceInFile = {
			id: "name-twice-in-file",
			severity: "error",
			summary: "Two apps of one file have one name: PM2 takes one for the other.",
			*check({ ecosystems }) {
				for (let { source, apps } of ecosystems) {
					let first = new Set();
					for (let { name } of apps) {
						if (name === void 0) continue;
						first.has(name.value) && (yield {
							source,
							span: name.span,
							message: `Another app of this file is called ${JSON.stringify(name.value)} too: started again, PM2 gives both the definition of the last.`,
							advice: `name: "${name.value}-<what it does>",`
						});
						first.add(name.value);
					}
				}
			}
		};
		var own_folder = __webpack_require__(9130);
		let consequences = new Map(Object.entries({
			update: "pm2 update restarts the daemon and every process in it, those of other projects too",
			deepUpdate: "pm2 deepUpdate replaces PM2 and restarts every process, those of other projects too",
			kill: "pm2 kill ends the daemon and every process in it, those of other projects too",
			cleardump: "pm2 cleardump empties the dump of all environments: nothing comes back after a reboot, of other projects neither",
			flush: "pm2 flush without a name empties the logs of every process, of other projects too",
			unstartup: "pm2 unstartup takes the daemon out of the machine's start: after a reboot nothing comes back, of other projects neither",
			resurrect: "pm2 resurrect starts all that the dump holds and that does not run: what others stopped and deleted too"
		}));
		let own = {
			namespace: "<namespace>",
			"name-pattern": "<names>"
		};
		let steps = new Map(Object.entries({
			update: (0, rule.PM)("pm2-restart", own),
			deepUpdate: (0, rule.PM)("pm2-restart", own),
			kill: (0, rule.PM)("pm2-stop", own)
		}));
		let endingAll = (0, rule.PM)("pm2-stop", {
			namespace: "<namespace>",
			"name-pattern": "<names>",
			delete: "true"
		});
		let daemonWideCommand = {
			id: "daemon-wide-command",
			severity: "error",
			summary: "The command concerns the whole daemon, not one project.",
			*check(project) {
				for (let call of sharedCallsOf(project)) {
					let consequence = consequences.get(call.action);
					if (consequence === void 0 || call.action === "flush" && call.targets.length > 0) continue;
					yield (0, rule.l4)(call, `${consequence}.`, insteadOf(call));
				}
				for (let { invocations } of project.units) for (let { program, args, shell, span, statement, privateHome } of invocations) {
					if (program !== "rm") continue;
					let removed = args.find((word) => isRecord(word, privateHome));
					if (removed === void 0) continue;
					let message = `rm ${written(removed)} takes away the record of what ran, of other projects too: after a reboot nothing comes back.`;
					yield {
						source: shell.source,
						span,
						statement,
						message,
						advice: endingAll
					};
				}
			}
		};
		function insteadOf(call) {
			if (call.action === "flush") return "pm2 flush <name>  # for each of your own apps";
			if (call.action === "resurrect") return (0, rule.QM)(call);
			return steps.get(call.action) ?? endingAll;
		}
		let userHome = String.raw`(?:~[\w.-]*|\$HOME|\$\{HOME\}|/root|/home/[^/]+)/\.pm2`;
		let namedHome = String.raw`(?:\$PM2_HOME|\$\{PM2_HOME(?::?-[^}]*)?\})`;
		let whole = String.raw`(?:/\*?|/dump\.pm2\*?)?$`;
		let ofUser = RegExp(`^${userHome}${whole}`);
		let ofName = RegExp(`^${namedHome}${whole}`);
		function isRecord(word, privateHome) {
			if ((0, own_folder.ey)(word.origins)) return !1;
			if (ofUser.test(word.text) || ofUser.test(written(word))) return !0;
			return ofName.test(written(word)) && !privateHome;
		}
		function written({ embedded, span }) {
			return embedded.source.text.slice(span.start, span.end).replace(/["']/g, "");
		}
		var pm2_call = __webpack_require__(8188);
		var words_invocation = __webpack_require__(6013);
		let deleteBeforeStart = {
			id: "delete-before-start",
			severity: "warning",
			summary: "The old process is deleted before the new one has started: if that fails, none runs.",
			*check(project) {
				for (let units of sequencesOf(project)) {
					let calls = units.flatMap((unit) => unit.calls);
					let told = new Set();
					for (let call of calls) {
						let start = startAfter(call, calls);
						if (start === void 0 || told.has(start)) continue;
						told.add(start);
						let message = `pm2 ${call.action} ends the app before its successor has started: users meet nothing in between, and nothing afterwards if the start fails.`;
						let { span } = call.invocation;
						yield (0, rule.l4)(call, message, replacing_insteadOf(call, start), span, (0, rule.sM)(start));
					}
				}
			}
		};
		function startAfter(call, calls) {
			if (call.action !== "delete" && call.action !== "stop") return;
			let [target] = call.targets;
			if (target === void 0 || target.text === "all" || call.targets.length > 1) return;
			return calls.slice(calls.indexOf(call) + 1).find((start) => {
				let { remote, within } = start.invocation;
				if (within === words_invocation.c) return !1;
				if (!pm2_call.D1.has(start.action) || remote !== call.invocation.remote) return !1;
				if (!(0, words_invocation.W)(call.invocation, start.invocation)) return !1;
				let name = start.options.get("name")?.value?.text;
				let [started] = start.targets;
				if (name !== void 0) return name === target.text;
				return started?.text === target.text || isFile(started?.text);
			});
		}
		function isFile(text = "") {
			return /\.(?:config\.[cm]?js|json|ya?ml)$/.test(text);
		}
		function replacing_insteadOf({ targets }, start) {
			let name = start.options.get("name")?.value ?? targets.find(({ text }) => !isFile(text));
			let file = start.targets.find(({ constant, text }) => constant && isFile(text))?.text;
			let selection = {
				namespace: "<namespace>",
				"name-pattern": name?.constant ? name.text : "<names>"
			};
			return (0, rule.PM)("pm2-deploy", {
				...selection,
				ecosystem: file ?? "<ecosystem file>"
			});
		}
		let changing = new Set([
			...pm2_call.dg,
			"save",
			"deploy"
		]);
		let failureIgnored = {
			id: "failure-ignored",
			severity: "error",
			summary: "A change of state may fail, and the step goes on as if it had worked.",
			*check(project) {
				for (let units of sequencesOf(project)) {
					let calls = units.flatMap((unit) => unit.calls);
					for (let call of calls) {
						let { ignoredBy } = call.invocation;
						if (ignoredBy === void 0 || !changing.has(call.action)) continue;
						if (startAfter(call, calls) !== void 0 || clearsBeforeStart(call, calls)) continue;
						let message = `A failure of pm2 ${call.action} is hidden: the step goes on, and ends green, whatever PM2 said.`;
						yield (0, rule.l4)(call, message, (0, rule.QM)(call), ignoredBy);
					}
				}
				for (let { step, calls, source } of project.units) {
					let change = calls.find(({ action }) => pm2_call.dg.has(action));
					if (step?.continueOnError === void 0 || change === void 0) continue;
					let message = `continue-on-error hides a failure of pm2 ${change.action}: the job ends green, whatever PM2 said.`;
					yield {
						source,
						span: step.continueOnError,
						message,
						advice: adviceFor(change)
					};
				}
			}
		};
		let jobWithoutConcurrency = {
			id: "job-without-concurrency",
			severity: "warning",
			summary: "Two runs of the job can change the same processes at once.",
			*check(project) {
				for (let [job, advice] of jobsThatAct(project)) job.concurrency || (yield jobProblem(job, `Two runs of the job "${job.name.value}" can change the same processes at once: it has no concurrency.`, `concurrency:\n  group: <environment>\n  cancel-in-progress: false${or("with a lock of its own", advice)}`));
			}
		};
		let jobWithoutTimeout = {
			id: "job-without-timeout",
			severity: "warning",
			summary: "A deployment that hangs holds the runner for hours.",
			*check(project) {
				let unitsOf = new Map(sequencesOf(project).map((units) => [units[0]?.job, units]));
				for (let [job, advice] of jobsThatAct(project)) {
					let steps = (unitsOf.get(job) ?? []).filter((unit) => unit.calls.some(({ action }) => pm2_call.dg.has(action) || action === "deploy"));
					!job.timeout && !steps.every((unit) => unit.step?.timeout) && (yield jobProblem(job, `The job "${job.name.value}" changes processes and has no timeout-minutes: one that hangs holds the runner for hours.`, `timeout-minutes: 15${or("with deadlines of its own", advice)}`));
				}
			}
		};
		function clearsBeforeStart(call, calls) {
			if (call.action !== "delete" || call.targets[0]?.text !== "all") return !1;
			return calls.slice(calls.indexOf(call) + 1).some(({ action }) => pm2_call.D1.has(action));
		}
		function adviceFor(call) {
			let own = (0, rule.QM)(call);
			return call.invocation.remote ? (0, rule.ze)((0, rule.sM)(call), own) : own;
		}
		function or(what, advice) {
			return advice === void 0 ? "" : `\n# or, ${what}:\n${advice}`;
		}
		function jobProblem({ name, workflow }, message, advice) {
			return {
				source: workflow.source,
				span: name.span,
				message,
				advice
			};
		}
		let jobsThatAct = once(({ units }) => {
			let changes = new Map();
			for (let { job, calls } of units) {
				let acts = calls.filter(({ action }) => pm2_call.dg.has(action) || action === "deploy");
				job !== void 0 && acts.length > 0 && changes.set(job, [...changes.get(job) ?? [], ...acts]);
			}
			let advice = [...changes].flatMap(([job, calls]) => {
				let [purpose] = [...calls].sort((one, other) => rank(one) - rank(other));
				if (purpose === void 0) return [];
				return [[job, purpose.invocation.remote ? void 0 : (0, rule.QM)(purpose)]];
			});
			return new Map(advice);
		});
		function rank({ action }) {
			if (pm2_call.D1.has(action) || action === "reload") return 0;
			return action === "restart" ? 1 : 2;
		}
		var words = __webpack_require__(5553);
		let valued = new Map([["killall", /^-[a-z]*[suoyZn]$|^--(?:signal|user|older-than|younger-than|ns|context)$/], ["pidof", /^-[a-z]*[oS]$/]]);
		let valuedOfPkill = /^-[a-z]*[gGtsuUdOr]$|^--(?:signal|pgroup|group|terminal|session|euid|uid|older|ns|nslist|delimiter|runstates)$/;
		let bounded = /^(?:-F|--pidfile|-P|--parent)/;
		function nameSearch({ program, args }, apps) {
			let texts = args.map(({ text }) => text);
			if (texts.some((text) => bounded.test(text))) return;
			let takesNext = valued.get(program) ?? valuedOfPkill;
			let pattern = args.find(({ text }, index) => !text.startsWith("-") && !takesNext.test(texts[index - 1] ?? ""));
			let user = texts.findIndex((text) => /^-[a-z]*[uU]$|^--(?:user|euid|uid)$/.test(text));
			if (pattern === void 0 && user !== -1) return { what: `all that ${texts[user + 1]} runs` };
			if (pattern === void 0 || !isOfApps(pattern, comparedBy(program, texts), apps)) return;
			return {
				what: `whatever is called ${JSON.stringify((0, words.v4)(pattern))}`,
				unsure: !pattern.constant
			};
		}
		function comparedBy(program, texts) {
			if (program === "killall" || program === "pidof") return texts.some((text) => /^-[a-z]*r|^--regexp$/.test(text)) ? "part of the name" : "name";
			return texts.some((text) => /^-[a-z]*f|^--full$/.test(text)) ? "line" : "part of the name";
		}
		let names = [
			"node",
			"nodejs",
			"pm2 v7.0.4: god",
			"npm start",
			"bun",
			"deno"
		];
		let lines = [...names, "pm2 v7.0.4: god daemon (/root/.pm2)"];
		let runtimes = /(?:^|[\s/])(?:node|npm|npx|bun|deno|pm2|tsx|next|nuxt|nest)(?![\w-])|\.[cm]?[jt]s\b/;
		function isOfApps({ text, constant }, compared, apps) {
			if (!constant || apps.has(text)) return !0;
			if (/^pm2 (?:monit|logs?|dash)\b/.test(text)) return !1;
			let plain = text.toLowerCase().replace(/\[(\w)\]/g, "$1");
			if (runtimes.test(plain)) return !0;
			let part = plain.replace(/^\^|\$$/g, "");
			if (compared === "name") return names.includes(part);
			return (compared === "line" ? lines : names).some((title) => title.includes(part));
		}
		function appWords({ ecosystems, units }) {
			let declared = ecosystems.flatMap(({ apps }) => apps.flatMap(({ name }) => name?.value ?? []));
			let constant = units.flatMap(({ calls }) => calls.flatMap(({ options, targets }) => [...targets, options.get("name")?.value ?? []].flat())).filter((word) => word.constant).map(({ text }) => text);
			return new Set([...declared, ...constant]);
		}
		let killBySearch = {
			id: "kill-by-search",
			severity: "error",
			summary: "What is killed is searched for on the whole machine, by name or by port.",
			*check(project) {
				let apps = appWords(project);
				for (let units of sequencesOf(project)) {
					let withPm2 = units.some(({ calls }) => calls.length > 0);
					for (let unit of units) for (let invocation of unit.invocations) {
						if (isThrownAway(unit) && !invocation.remote) continue;
						let found = searchOf(invocation, apps);
						found !== void 0 && (withPm2 || !found.unsure) && (yield problemOf(invocation, found));
					}
				}
			}
		};
		let everything = { what: "everything that it may" };
		let byPort = {
			what: "whoever uses the port",
			port: !0,
			unsure: !0
		};
		function problemOf({ shell, span, statement, program, remote }, search) {
			let whose = search.port ? "whoever that belongs to, and PM2 starts its own again at once" : "on the whole machine and whoever it belongs to";
			let own = (0, rule.PM)("pm2-stop", {
				namespace: "<namespace>",
				"name-pattern": "<names>",
				...search.port ? { ports: "<port>" } : {}
			});
			return {
				source: shell.source,
				span,
				statement,
				message: `${program} ends ${search.what}, ${whose}.`,
				advice: remote ? (0, rule.ze)("pm2 stop <name>", own) : own
			};
		}
		function searchOf(invocation, apps) {
			let { program, args } = invocation;
			let texts = args.map(({ text }) => text);
			if (isQuestion(program, texts)) return;
			switch (program) {
				case "pkill":
				case "killall": return nameSearch(invocation, apps);
				case "killall5": return everything;
				case "taskkill": return windowsSearch(args, /^\/im$/i);
				case "Stop-Process":
				case "spps": return windowsSearch(args, /^-(?:process)?name$/i) ?? windowsSource(invocation);
				case "kill-port":
				case "fkill": return byPort;
				case "fuser": return texts.some((text) => /^-\w*k|^--kill$/.test(text)) ? portSearch(invocation) : void 0;
				case "kill":
					if (texts.length > 1 && texts.at(-1) === "-1") return everything;
					return sourceSearch(invocation, apps);
				default: return;
			}
		}
		let runtimesOfWindows = /^(?:node|npm|npx|bun|deno|pm2)(?:\.(?:exe|cmd))?$/i;
		function windowsSearch(args, option) {
			let at = args.findIndex(({ text }) => option.test(text));
			let name = args[at + 1];
			return at === -1 || name === void 0 || !runtimesOfWindows.test(name.text) ? void 0 : { what: `whatever is called ${JSON.stringify((0, words.v4)(name))}` };
		}
		function windowsSource({ before }) {
			let name = before.find(({ program }) => /^(?:Get-Process|gps|ps)$/i.test(program))?.args.find(({ text }) => runtimesOfWindows.test(text));
			return name && { what: `whatever is called ${JSON.stringify((0, words.v4)(name))}` };
		}
		function isQuestion(program, texts) {
			if (![
				"kill",
				"pkill",
				"killall"
			].includes(program)) return !1;
			let signal = program === "pkill" ? /^--signal$/ : /^(?:-s|-n|--signal)$/;
			return texts.some((text, index) => /^(?:-0|--signal=0|-l|--list)$/.test(text) || text === "0" && signal.test(texts[index - 1] ?? ""));
		}
		function sourceSearch({ args, fromInput, before }, apps) {
			let sources = [...args.flatMap(({ origins }) => origins), ...fromInput ? before : []];
			for (let source of sources) {
				let found = /^(?:pgrep|pidof)$/.test(source.program) ? nameSearch(source, apps) : portSearch(source);
				if (found !== void 0) return found;
			}
			let pattern = sources.filter(({ program }) => /^(?:[ef]?grep|awk)$/.test(program)).flatMap(({ args: own }) => own.find(({ text }) => !/^-/.test(text)) ?? []).find((one) => isOfApps(one, "line", apps));
			if (pattern === void 0 || !sources.some(({ program }) => program === "ps")) return;
			return {
				what: `whatever has ${JSON.stringify((0, words.v4)(pattern))} in its line of ps`,
				unsure: !pattern.constant
			};
		}
		function portSearch({ program, args }) {
			let texts = args.map(({ text }) => text);
			if (program === "ss" || program === "netstat") return byPort;
			let isPort = (text, index) => program === "lsof" ? /^-[abClnOPRtw]*i|^:/.test(text) : /\/(?:tcp|udp)$|^-\w*n(?:tcp|udp)$|^--namespace=(?:tcp|udp)$/.test(text) || /^(?:tcp|udp)$/.test(text) && /^(?:-\w*n|--namespace)$/.test(texts[index - 1] ?? "");
			return /^(?:lsof|fuser)$/.test(program) && texts.some(isPort) ? byPort : void 0;
		}
		function isThrownAway({ source, job }) {
			let label = job?.runsOn?.value ?? "";
			return source.path.startsWith(".github/") && /^(?:ubuntu|macos|windows)-/.test(label);
		}
		let rsyncDeleteIntoLive = {
			id: "rsync-delete-into-live",
			severity: "error",
			summary: "Files are deleted from a directory that live processes run from.",
			*check(project) {
				for (let units of sequencesOf(project)) {
					let live = liveDirectories(units, project);
					for (let { invocations } of units) for (let { program, args, shell, statement } of invocations) {
						let flag = args.find(({ text }) => /^--del(?:ete(?:-\w+)*)?$/.test(text));
						let target = args.findLast(({ text }) => !text.startsWith("-"));
						if (program !== "rsync" || flag === void 0 || target === void 0) continue;
						let directory = normalized((0, words.v4)(target).replace(/^[^/:]*:/, ""));
						let used = live.find((one) => `${one}/`.startsWith(`${directory}/`) || `${directory}/`.startsWith(`${one}/`));
						if (directory === "" || used === void 0) continue;
						yield {
							source: shell.source,
							span: flag.span,
							statement,
							message: `rsync ${flag.text} takes files away from ${used}, while processes run from there: what they load later is gone or of another release.`,
							advice: (0, rule.PM)("pm2-deploy", {
								namespace: "<namespace>",
								"name-pattern": "<names>",
								source: ".",
								"releases-directory": `${used}-releases`
							})
						};
					}
				}
			}
		};
		function liveDirectories(units, { ecosystems }) {
			let cwds = ecosystems.flatMap(({ apps }) => apps.flatMap(({ map }) => {
				let cwd = (0, static_value.fK)(map, "cwd");
				return cwd?.kind === "text" ? [cwd.value] : [];
			}));
			let inJob = units.flatMap(({ calls, step: where }) => calls.flatMap(({ invocation, options, action, targets }) => {
				if (!pm2_call.dg.has(action)) return [];
				let script = targets.find(({ text }) => /^\/.*\.[cm]?[jt]s$/.test(text));
				if (script !== void 0 && pm2_call.D1.has(action)) return [(0, posix_.dirname)(script.text)];
				let own = options.get("cwd")?.value ?? invocation.directory;
				return own ? [(0, words.v4)(own)] : where?.workingDirectory?.value ?? [];
			}));
			let steps = (units[0]?.job)?.steps.flatMap(({ own, with: inputs }) => own?.action.startsWith("pm2-") ? inputs.get("working-directory")?.value ?? [] : []);
			return [
				...cwds,
				...inJob,
				...steps ?? []
			].map(normalized).filter((path) => /^[/$~]/.test(path));
		}
		function normalized(path) {
			return path.replace(/\$\{(\w+)\}/g, "$$$1").replace(/\/+$/, "");
		}
		var kinds = __webpack_require__(7270);
		var commands = __webpack_require__(2447);
		function endedAtOnce({ invocation }, { step }) {
			let { shell, span, args, after, asked } = invocation;
			if ((0, kinds.I)(shell.source) === "javascript" || asked) return;
			if (after.some(({ program }) => program !== "cat" && program !== "tee")) return;
			if (step?.timeout || step?.continueOnError || args.some(({ text }) => text === "--")) return;
			return [(0, edit.T1)(span.end, " --nostream")];
		}
		function savedAfterwards({ invocation }, { step, source }) {
			let { shell, span, statement, nested, within, branches, remote } = invocation;
			if (!(step === void 0 ? (0, kinds.I)(source) === "shell" : step.dialect === "shell") || remote && (0, commands.P)(shell.text)) return;
			if (nested || within !== void 0 || branches.length > 0 || /\bERR\b/.test(shell.text)) return;
			return statement === span.start && /^pm2\s/.test(source.text.slice(span.start)) && isLast(shell, span.end) ? [(0, edit.T1)(span.end, " && pm2 save")] : void 0;
		}
		function isLast({ text, offsets }, end) {
			let at = offsets.findIndex((offset) => offset >= end);
			return (at === -1 ? "" : text.slice(at)).split("\n").every((line) => /^\s*(?:#.*)?$/.test(line));
		}
		let stateNotSaved = {
			id: "state-not-saved",
			severity: "warning",
			summary: "What runs was changed and not saved: a reboot brings the old state back.",
			*check(project) {
				let told = new Set();
				for (let units of sequencesOf(project)) {
					let calls = units.flatMap((unit) => unit.calls).filter(({ invocation }) => !invocation.privateHome && invocation.within !== words_invocation.c);
					let change = calls.findLast((call) => changesDefinition(call) && !runsAgain(call, calls));
					if (change === void 0 || savedAfter(change, calls) || laterOwnStep(change, units)) continue;
					let message = `pm2 ${change.action} changes what runs, and no save follows: after a reboot PM2 starts what the last save held.`;
					if (/(?:^|\/)package\.json$/.test(change.invocation.shell.source.path)) {
						if (told.has(change.invocation.shell.source)) continue;
						told.add(change.invocation.shell.source);
					}
					let unit = units.find(({ calls: own }) => own.includes(change));
					let { span } = change.invocation;
					yield {
						...(0, rule.l4)(change, message, (0, rule.QM)(change), span, "pm2 save  # once the apps are well"),
						fix: unit && savedAfterwards(change, unit)
					};
				}
			}
		};
		function runsAgain({ action, targets, options }, calls) {
			let [name] = targets;
			if (action !== "start" || name === void 0 || options.size > 0) return !1;
			return calls.some((call) => call.action === "stop" && call.targets.some(({ text }) => text === name.text));
		}
		function changesDefinition({ action, options }) {
			if (options.has("no-daemon")) return !1;
			if (pm2_call.D1.has(action) || action === "delete" || action === "scale") return !0;
			return (action === "restart" || action === "reload") && options.has("update-env");
		}
		function savedAfter(change, calls) {
			let later = calls.slice(calls.indexOf(change) + 1);
			let saves = ({ action }) => action === "save";
			let follows = (call) => saves(call) && (0, words_invocation.W)(change.invocation, call.invocation);
			if (later.some(follows)) return !0;
			return calls.some((call) => saves(call) && (call.invocation.within ?? change.invocation.within) !== void 0);
		}
		function laterOwnStep(change, units) {
			let { job, step: here } = units.find((unit) => unit.calls.includes(change)) ?? {};
			if (job === void 0 || here === void 0) return !1;
			return job.steps.slice(job.steps.indexOf(here) + 1).some(({ own }) => [
				"pm2-deploy",
				"pm2-restart",
				"pm2-rollback",
				"pm2-migrate-namespace"
			].includes(own?.action ?? ""));
		}
		let saveForced = {
			id: "save-forced",
			severity: "error",
			summary: "A forced save writes an empty list over the only record of what ran.",
			*check(project) {
				for (let call of sharedCallsOf(project)) {
					let force = call.options.get("force");
					if (call.action !== "save" || force === void 0) continue;
					yield (0, rule.l4)(call, "pm2 save --force also saves an empty list: every process of every environment is gone after a reboot.", (0, rule.QM)(call), force.at.span);
				}
			}
		};
		let secretsInLog = {
			id: "secrets-in-log",
			severity: "error",
			summary: "The command prints the environment of apps, secrets in clear, into the log.",
			*check(project) {
				for (let { calls, invocations } of project.units) for (let call of calls) {
					if (![
						"jlist",
						"prettylist",
						"env",
						"describe"
					].includes(call.action)) continue;
					let end = destination(call.invocation, call.action);
					let echoed = end === "captured" && invocations.some((other) => echoes(other, call));
					if (end !== "shown" && !echoed) continue;
					let message = `pm2 ${call.action} prints the environment of apps, secrets in clear, and this goes into the log.`;
					yield (0, rule.l4)(call, message, (0, rule.PM)("pm2-diagnostics", {
						namespaces: "<namespace>",
						"name-pattern": "<names>"
					}));
				}
			}
		};
		function echoes(other, call) {
			if (!["echo", "printf"].includes(other.program)) return !1;
			return other.args.some(({ origins }) => origins.includes(call.invocation)) && destination(other, call.action) === "shown";
		}
		function destination({ output, after }, action) {
			if (output !== "piped") return output;
			return after.every((stage) => passesAll(stage, action)) ? after.at(-1)?.output : void 0;
		}
		let wholeFilter = /^(?:map\()?\s*(?:\.(?:\[\d*\])?|(?:\.\[\d*\])?\.pm2_env(?:\.env)?|select\(.*\))\s*\)?$/s;
		function passesAll({ program, args }, action) {
			let texts = args.map(({ text }) => text);
			if (/^(?:cat|tee|head|tail|less|more|sort|column|fold|json_pp)$/.test(program)) return !0;
			if (/^python[\d.]*$/.test(program)) return texts.includes("json.tool");
			if (/^[ef]?grep$/.test(program)) return action === "jlist" && !texts.some((text) => /^-\w*[qcolL]|^--(?:quiet|silent|count|only)/.test(text));
			if (program !== "jq") return !1;
			let last = (texts.find((text) => !text.startsWith("-")) ?? ".").replace(/\([^()]*\)/g, (inner) => inner.replaceAll("|", " ")).split("|").at(-1);
			return wholeFilter.test((last ?? "").trim());
		}
		let secretsInAppEnv = {
			id: "secrets-in-app-env",
			severity: "error",
			summary: "Secrets get into an app's environment, which PM2 writes to disk in clear.",
			*check(project) {
				for (let call of callsOf(project)) {
					if (!(pm2_call.D1.has(call.action) || call.options.has("update-env"))) continue;
					yield* secretsPassedOn(call);
					yield* secretsInArguments(call);
				}
				yield* secretsInFiles(project);
			}
		};
		function* secretsPassedOn(call) {
			let { passed } = call.invocation;
			let secrets = passed.filter(({ name, text, secret }) => secret || text !== void 0 && isSecretText(name, text));
			if (secrets.length === 0) return;
			let names = secrets.map(({ name }) => name).join(", ");
			yield (0, rule.l4)(call, `pm2 ${call.action} copies ${names} into every app that it starts, and so into dump.pm2 in clear.`, `${(0, rule.QM)(call)}\n    pass-env: ${names}  # only what the apps need`);
		}
		function* secretsInArguments(call) {
			let { args, secretArgs } = call.invocation;
			let ownArgs = args.slice(args.findIndex(({ text }) => text === "--") + 1);
			let [first] = secretArgs.filter((word) => ownArgs.length < args.length && ownArgs.includes(word));
			if (first === void 0) return;
			yield (0, rule.l4)(call, "A secret is an argument of the app: every user of the machine sees it in the list of processes, and it stands in dump.pm2 in clear.", `${(0, rule.QM)(call)}\n    pass-env: <the variable that the app reads it from>`, first.span);
		}
		function* secretsInFiles({ ecosystems }) {
			let advice = "env: { NODE_ENV: 'production' }\n# and, in the step: pass-env: <names of the variables that the app needs>";
			for (let { source, apps } of ecosystems) for (let { map } of apps) for (let [key, { value }] of map.entries) {
				if (key !== "env" && !key.startsWith("env_")) continue;
				for (let whole of copiesOfEnvironment(value)) yield {
					source,
					span: whole.span,
					message: "The whole environment of whoever starts the app is copied into it, the runner's tokens too.",
					advice
				};
				if (value.kind !== "map") continue;
				for (let [name, entry] of value.entries) entry.value.kind === "text" && isSecretText(name, entry.value.value) && (yield {
					source,
					span: entry.key,
					message: `${name} stands in the file in clear: in the repository, in dump.pm2 and in every list of processes.`,
					advice
				});
			}
		}
		function copiesOfEnvironment(value) {
			if (value.kind === "unknown") return value.written === "process.env" ? [value] : [];
			return value.kind === "map" ? value.spreads.filter(({ written }) => written === "process.env") : [];
		}
		let secretName = /PASSWORD|PASSWD|PASSPHRASE|SECRET|TOKEN(?!S)|API_?KEY|PRIVATE_?KEY/i;
		let aboutSecret = RegExp("_(?:FILE|PATH|DIR(?:ECTORY)?|FOLDER|URL|URI|HOST|PORT|ADDRESS|ENDPOINT|REGION|ZONE|BUCKET|NAME|TYPE|KIND|VERSION|FORMAT|ENCODING|ALGORITHM|PROVIDER|ISSUER|AUDIENCE|SCOPES?|ROLE|HEADER|COOKIE|FIELD|PREFIX|SUFFIX|TEMPLATE|SUBJECT|POLICY|STRATEGY|MODE|ENABLED|REQUIRED|TTL|AGE|LIFETIME|DURATION|INTERVAL|TIMEOUT|EXPIR(?:Y|ES|ES_IN|ATION)|MS|MILLIS(?:ECONDS)?|SEC(?:ONDS)?|MINUTES|HOURS|DAYS|COUNT|LENGTH|SIZE|LIMIT|MIN|MAX|ROUNDS|ITERATIONS|ATTEMPTS|RETRIES|BYTES|BITS)$", "i");
		let blankToFill = /^(?:\$\{?\w+\}?|<.*>|\[.*\]|\{\{.*\}\}|%\w+%|__\w+__)$/;
		let reminder = /change[-_ ]?(?:me|this|it\b)|replace[-_ ]?(?:me|this|with)|place[-_ ]?holder|\b(?:todo|fixme|dummy)\b|\byour|^your|[-_ ](?:goes[-_ ])?here$|^(?:enter|insert|put|paste|add|fill)[-_ ]/i;
		let noneAtAll = /^(?:(.)\1*|(?:x+-?)+|secret|password|passwd|token|api[-_ ]?key|postgres|example|optional|unused|disabled|undefined)$/i;
		function isPlaceholder(name, value) {
			let plain = (text) => text.replace(/[^a-z0-9]/gi, "").toLowerCase();
			return blankToFill.test(value) || reminder.test(value) || noneAtAll.test(value) || plain(value) === plain(name);
		}
		function isSecretText(name, value) {
			let inAddress = /^\w[\w+.-]*:\/\/[^\s:/@]*:([^\s:/@]+)@/.exec(value)?.[1];
			if (inAddress !== void 0) return !isPlaceholder(name, inAddress);
			if (isPlaceholder(name, value)) return !1;
			return secretName.test(name) && !aboutSecret.test(name) && value.length >= 6;
		}
		let runnerTokenInherited = {
			id: "runner-token-inherited",
			severity: "error",
			summary: "Apps started from a workflow inherit the runner's tokens and its tracking id.",
			*check(project) {
				for (let { calls, invocations, step: where } of project.units) {
					if (where === void 0) continue;
					for (let call of calls.filter(pm2_call.ZM)) {
						if (invocations.slice(0, invocations.indexOf(call.invocation)).some(clearsToken)) continue;
						let message = `pm2 ${call.action} hands the runner's variables to the apps: its tokens stay in dump.pm2, and GitHub's runner ends, with the job, what holds RUNNER_TRACKING_ID.`;
						yield (0, rule.l4)(call, message, (0, rule.QM)(call));
					}
				}
			}
		};
		function clearsToken({ program, args }) {
			return program === "unset" && args.some(({ text }) => text === "ACTIONS_RUNTIME_TOKEN");
		}
		function sourcesOf({ invocation, targets }) {
			return [...targets.flatMap(({ origins }) => origins), ...invocation.fromInput ? invocation.before : []];
		}
		function isChosen({ invocation, targets }) {
			let listed = [...targets, ...invocation.fromInput ? invocation.before.flatMap(({ args }) => args) : []].filter(({ origins }) => (0, pm2_call.U6)(origins));
			return listed.length > 0 && listed.every(({ rounds }) => rounds.some((round) => invocation.chosen.includes(round)));
		}
		function passesEveryLine({ program, args }) {
			let code = args.map(({ text }) => text).find((text) => !text.startsWith("-")) ?? "";
			switch (program) {
				case "pm2": return !0;
				case "jq": return !/select|first|last|limit|\btest\(|contains|\bif\b|\.\[\s*[\d-]/.test(code);
				case "awk": return /^\s*(?:NR\s*>=?\s*\d+\s*)?\{[^{}~=/]*\}\s*$/.test(code);
				case "sed": return /^(?:s(.).*\1.*\1[g\d]*|[\d,$]+d)$/.test(code);
				case "grep": return !/\p{L}{2}/u.test(code.replace(/\\.|\[:\w+:\]/g, "")) && code !== "";
				default: return /^(?:cut|tr|sort|uniq|tail|cat|tee|column|rev|echo|printf)$/.test(program);
			}
		}
		let byName = new Set([
			"restart",
			"reload",
			"stop",
			"delete",
			"scale",
			"reset"
		]);
		let targetAll = {
			id: "target-all",
			severity: "error",
			summary: "`all` means every process of the daemon, whoever it belongs to.",
			*check(project) {
				for (let call of sharedCallsOf(project)) {
					if (!pm2_call.dg.has(call.action) && call.action !== "reset") continue;
					let all = call.targets.find(({ constant, text }) => constant && text === "all");
					let everyone = "acts on every process of the daemon, those of other projects and environments too";
					let given = givenAll(call);
					all !== void 0 && !call.options.has("namespace") ? yield (0, rule.l4)(call, `pm2 ${call.action} all ${everyone}.`, (0, rule.QM)(call), all.span) : given !== void 0 && !call.options.has("namespace") ? yield (0, rule.l4)(call, `pm2 ${call.action} ${(0, words.v4)(given)} ${given.rounds.length > 0 ? "gets all in one of its rounds" : "can get all"}: it ${everyone}.`, (0, rule.QM)(call), given.span) : takesWholeList(call) && (yield (0, rule.l4)(call, `pm2 ${call.action} gets whatever PM2's list holds: it ${everyone}.`, (0, rule.QM)(call)));
				}
			}
		};
		function givenAll({ targets, invocation }) {
			let isAsked = /(?:==?|!=)\s+["']?all\b|\ball["']?\s*\)/.test(invocation.shell.text);
			let given = targets.find((word) => !word.constant && (0, words.CB)(word).includes("all"));
			let isChosen = given?.rounds.some((round) => invocation.chosen.includes(round));
			return isAsked || isChosen ? void 0 : given;
		}
		function takesWholeList(call) {
			let sources = sourcesOf(call);
			return (0, pm2_call.U6)(sources) && sources.every(passesEveryLine) && !isChosen(call) && !asksStatus(sources);
		}
		let namespaceFlagIgnored = {
			id: "namespace-flag-ignored",
			severity: "error",
			summary: "PM2 heeds --namespace when it starts a new app, and at no other time.",
			*check(project) {
				for (let call of callsOf(project)) {
					let option = call.options.get("namespace");
					if (option === void 0 || call.action === "start") continue;
					let consequence = pm2_call.dg.has(call.action) ? call.targets.some(({ text }) => text === "all") ? "this acts on every process of the daemon" : "processes of other namespaces are acted on, and may be moved into this one" : "this is about every process of the daemon";
					let message = `pm2 ${call.action} does not select by --namespace: ${consequence}.`;
					let advice = pm2_call.dg.has(call.action) || call.action === "save" ? (0, rule.QM)(call) : (0, rule.PM)("pm2-diagnostics", { namespaces: option.value?.constant ? option.value.text : "<namespace>" });
					yield (0, rule.l4)(call, message, advice, option.at.span);
				}
			}
		};
		let severalNames = {
			id: "several-names",
			severity: "error",
			summary: "Given several names, PM2 stops at the first that is missing.",
			*check(project) {
				for (let call of callsOf(project)) {
					let names = call.targets.filter(isOneWord);
					let [, second] = names;
					if (second === void 0 || ![
						"restart",
						"reload",
						"stop",
						"delete"
					].includes(call.action)) continue;
					let message = `pm2 ${call.action} with ${names.length} names gives up at the first that is missing: those after it are never reached.`;
					yield (0, rule.l4)(call, message, (0, rule.QM)(call), second.span);
				}
			}
		};
		function isOneWord({ splits, expression, text, embedded, span }) {
			let quoted = /["']/.test(embedded.source.text[span.start] ?? "");
			return !splits && (quoted || !expression || text.replaceAll(words.qf, "") !== "");
		}
		let unquotedTarget = {
			id: "unquoted-target",
			severity: "warning",
			summary: "A target that is not one quoted word can become several, none, or `all`.",
			*check(project) {
				for (let call of callsOf(project)) {
					if (!byName.has(call.action)) continue;
					for (let target of call.targets) {
						if (target.origins.length > 0) continue;
						let { text } = call.invocation.shell.source;
						let written = text.slice(target.span.start, target.span.end);
						let given = target.expression && /\$\{\{[^}]*\b(?:inputs|github\.event|github\.head_ref)\b/.test(written);
						if (!given && (!target.splits || target.constant)) continue;
						let message = given ? "The target is whatever the expression says: `all`, several names, or more shell." : `${written} is not quoted: it may become several names, none, or the names of files.`;
						yield (0, rule.l4)(call, message, (0, rule.QM)(call), target.span);
					}
				}
			}
		};
		let selection_status = /\b(?:errored|stopped|stopping|launching|online|waiting restart)\b|\.status\b/;
		let selectsName = /select\([^)]*(?:\.name|namespace)|(?:\.name|namespace)[")\]]*\s*(?:==|\|)/;
		function asksStatus(sources) {
			let filters = sources.flatMap(({ args }) => args.map(({ text }) => text)).join(" ");
			return selection_status.test(filters) && !selectsName.test(filters);
		}
		let actByStatus = {
			id: "act-by-status",
			severity: "error",
			summary: "Processes are chosen by their status alone, whoever they belong to.",
			*check(project) {
				for (let call of sharedCallsOf(project)) {
					let sources = sourcesOf(call);
					if (!byName.has(call.action) || !(0, pm2_call.U6)(sources) || isChosen(call)) continue;
					if (!asksStatus(sources)) continue;
					let message = `pm2 ${call.action} acts on every process of the daemon with that status, whatever its name and namespace.`;
					yield (0, rule.l4)(call, message, (0, rule.PM)("pm2-cleanup-errored", {
						namespace: "<namespace>",
						"name-pattern": "<names>"
					}));
				}
			}
		};
		let nameBySubstring = {
			id: "name-by-substring",
			severity: "error",
			summary: "A name is looked for as a part of a line: other names that hold it match too.",
			*check(project) {
				for (let call of callsOf(project)) {
					let pattern = call.targets.find(({ text }) => text.length > 2 && /^\/.*\/$/.test(text) && !/^\/\w+\/.*\w+\/$/.test(text));
					pattern !== void 0 && byName.has(call.action) && (yield (0, rule.l4)(call, `${pattern.text} matches every name that holds it, in all namespaces.`, (0, rule.QM)(call), pattern.span));
				}
				for (let { invocations, calls } of project.units) for (let filter of invocations) {
					if (!(0, pm2_call.U6)(fed(filter)) || isOnlyShown(filter)) continue;
					let found = substringOf(filter.program, filter.args);
					if (found === void 0) continue;
					yield {
						source: filter.shell.source,
						span: filter.span,
						statement: filter.statement,
						message: `${filter.program} finds ${shown(filter.args, found)} ${whereIn(filter)}.`,
						advice: substring_insteadOf(filter, calls)
					};
				}
			}
		};
		function substring_insteadOf({ remote }, calls) {
			let decided = calls.find(({ action }) => pm2_call.D1.has(action)) ?? calls.find(({ action }) => byName.has(action));
			let look = (0, rule.PM)("pm2-diagnostics", {
				namespaces: "<namespace>",
				"name-pattern": "<names>"
			});
			let advice = decided === void 0 ? look : (0, rule.QM)(decided);
			if (!remote) return advice;
			let plain = decided === void 0 ? "pm2 describe <name>" : (0, rule.sM)(decided);
			return (0, rule.ze)(plain, advice);
		}
		function fed({ before }) {
			let whole = before.filter(({ program }) => program === "echo" || program === "printf").flatMap(({ args }) => args.filter(({ rounds }) => rounds.length === 0));
			return [...before, ...whole.flatMap(({ origins }) => origins)];
		}
		function isOnlyShown({ output, asked, told, args, program }) {
			if (told) return !0;
			let isQuiet = args.some(({ text }) => /^-\w*[qc]|^--(?:quiet|silent|count)$/.test(text));
			return output === "shown" && !asked && !(program !== "jq" && isQuiet);
		}
		function whereIn({ program }) {
			return program === "jq" ? "in a part of the name: every name that has it there matches, in all namespaces" : "anywhere in the line: in longer names, namespaces and paths too";
		}
		function shown(args, found) {
			let word = args.find(({ text, expression }) => expression && text === found);
			return word === void 0 ? found : (0, words.v4)(word);
		}
		let statusWords = new Set("pid.uptime.monit.memory.mem.cpu.version.mode.fork.cluster.user.watching.disabled.enabled.restarts.restart_time.online.errored.stopped.stopping.launching.waiting.restart.status.name.id".split("."));
		function substringOf(program, args) {
			let texts = args.map(({ text }) => text);
			if (/^(?:e|f)?grep$|^rg$/.test(program)) {
				if (texts.some((text) => /^-\w*x|^--line-regexp$/.test(text))) return;
				let explicit = texts.findIndex((text) => /^-\w*e$|^--regexp$/.test(text));
				let pattern = explicit === -1 ? texts.find((text) => !text.startsWith("-")) : texts[explicit + 1];
				return aboutNames(pattern) ? pattern : void 0;
			}
			let code = texts.find((text) => !text.startsWith("-"));
			if (program === "awk" || program === "sed") {
				let pattern = /^\s*\/((?:[^/\\]|\\.)+)\//.exec(code ?? "")?.[1];
				return aboutNames(pattern) ? pattern : void 0;
			}
			if (program !== "jq") return;
			let [, how, pattern] = /\.name"?\s*\|\s*(contains|test|startswith|endswith)\(\s*"?([^")]*)/.exec(code ?? "") ?? [];
			return how === "test" && /^\^.*\$$/.test(pattern ?? "") ? void 0 : pattern;
		}
		function aboutNames(pattern) {
			if (pattern === void 0 || /"name":\s*"[^"]*"/.test(pattern)) return !1;
			return pattern.replace(/\\[A-Za-z]|\[\^?[^\]]*\]/g, " ").split(/[^\p{L}\d$_\uE000]+/u).filter((word) => word !== "").some((word) => !statusWords.has(word.toLowerCase()) && !/^\d+$|^pm2?_/.test(word));
		}
		let commandNeverEnds = {
			id: "command-never-ends",
			severity: "error",
			summary: "The command shows what happens until somebody stops it, and in a job nobody does.",
			*check(project) {
				for (let unit of project.units) for (let call of unit.calls) {
					if (!unit.isJob || !isEndless(call.action, call.options)) continue;
					if (isBounded(call.invocation)) continue;
					let message = `pm2 ${call.action} never ends: the job hangs until its timeout, and then fails.`;
					let advice = call.action === "logs" ? `pm2 logs ${call.targets[0]?.text ?? "<name>"} --nostream --lines 50` : (0, rule.PM)("pm2-diagnostics", {
						namespaces: "<namespace>",
						"name-pattern": "<names>"
					});
					let fix = call.action === "logs" ? endedAtOnce(call, unit) : void 0;
					yield {
						...(0, rule.l4)(call, message, advice),
						fix
					};
				}
			}
		};
		function isEndless(action, options) {
			if (action === "logs") return !options.has("nostream") && !options.has("help");
			return [
				"monit",
				"dash",
				"attach",
				"imonit"
			].includes(action);
		}
		function isBounded({ shell, span, statement }) {
			let { text } = shell.source;
			let before = text.slice(statement, span.start);
			return /\b(?:timeout|gtimeout)\b/.test(before) || /^[^\n;&|]*&(?!&)/.test(text.slice(span.end));
		}
		let numericId = {
			id: "numeric-id",
			severity: "error",
			summary: "A process is named by PM2's number, which another one has tomorrow.",
			*check(project) {
				for (let call of callsOf(project)) {
					let id = call.targets.find((word) => (0, words.CB)(word).some((text) => /^\d+$/.test(text)));
					if (id === void 0 || !byName.has(call.action) || id.origins.length > 0) continue;
					if (call.action === "scale" && id !== call.targets[0]) continue;
					let message = `pm2 ${call.action} ${id.text} acts on whatever has this number: after a deployment or a reboot that is another app.`;
					yield (0, rule.l4)(call, message, `pm2 ${call.action} <name>`, id.span);
				}
			}
		};
		let pm2OfTwoUsers = {
			id: "pm2-of-two-users",
			severity: "warning",
			summary: "Each user has a daemon of its own: what one starts, the other does not see.",
			*check(project) {
				for (let { calls } of project.units) {
					let acting = calls.filter(({ action, invocation }) => !/startup$/.test(action) && invocation.within !== words_invocation.c);
					for (let remote of [!1, !0]) {
						let here = acting.filter(({ invocation }) => invocation.remote === remote);
						let [first] = here;
						let other = here.find(({ invocation }) => invocation.user !== first?.invocation.user);
						if (first === void 0 || other === void 0) continue;
						let message = `pm2 ${other.action} is of ${whose(other.invocation)} daemon, pm2 ${first.action} before it of ${whose(first.invocation)}: they do not see each other's processes.`;
						yield (0, rule.l4)(other, message, "pm2 …  # as one user, the one that the apps run as");
					}
				}
			}
		};
		function whose({ user }) {
			return user === void 0 ? "the script's own user's" : `${user}'s`;
		}
		let rules = [
			targetAll,
			namespaceFlagIgnored,
			severalNames,
			unquotedTarget,
			actByStatus,
			nameBySubstring,
			killBySearch,
			stateNotSaved,
			saveForced,
			daemonWideCommand,
			failureIgnored,
			jobWithoutConcurrency,
			jobWithoutTimeout,
			secretsInLog,
			secretsInAppEnv,
			runnerTokenInherited,
			namespaceAtTopLevel,
			clusterWithoutReady,
			cwdNotAbsolute,
			nameInTwoEnvironments,
			namespaceInTwoEnvironments,
			namespaceNotInEcosystem,
			rsyncDeleteIntoLive,
			numericId,
			{
				id: "outside-of-ssh",
				severity: "error",
				summary: "What stands behind && after an unquoted ssh command runs here, not on the server.",
				*check(project) {
					for (let { invocations, calls } of project.units) {
						let moves = invocations.filter((one) => one.remote && one.program === "cd");
						for (let call of calls) {
							let { invocation } = call;
							if (invocation.remote) continue;
							let { text } = invocation.shell.source;
							let sent = moves.find((one) => one.span.end <= invocation.span.start && /^\s*(?:&&|;)\s*(?:\w+=\S*\s+)*(?:npx\s+)?$/.test(text.slice(one.span.end, invocation.span.start)));
							if (sent === void 0) continue;
							let folder = sent.args[0]?.text ?? "<folder>";
							let command = text.slice(invocation.span.start, invocation.span.end);
							let message = `The ssh command ends before &&: cd runs on the server, and pm2 ${call.action} here.`;
							yield (0, rule.l4)(call, message, `ssh <host> 'cd ${folder} && ${command}'`);
						}
					}
				}
			},
			commandNeverEnds,
			deleteBeforeStart,
			pm2OfTwoUsers,
			clusterOfPackageManager,
			interpreterInCluster,
			nameTwiceInFile,
			unknownAppKey,
			watchInProduction
		];
		var settings_settings = __webpack_require__(3435);
		var suppression = __webpack_require__(9275);
		let allRules = [...rules, ...Object.values(suppression.og)];
		function lint(sources, settings = []) {
			let project = (0, read.W)(sources);
			let used = new Set();
			let met = new Set();
			let findings = [];
			let silenced = [];
			let fixes = [];
			let add = (rule, problem) => {
				let finding = findingOf(rule, problem);
				let setting = (0, settings_settings.y7)(settings, rule.id, finding.file);
				setting !== void 0 && met.add(setting);
				if (setting?.severity === "off") silenced.push({
					finding,
					by: "settings",
					reason: setting.reason
				});
				else {
					findings.push({
						...finding,
						severity: setting?.severity ?? finding.severity
					});
					problem.fix !== void 0 && fixes.push({
						finding,
						edits: problem.fix
					});
				}
			};
			let remarks = (0, suppression.hz)(project.suppressions);
			let report = (rule, problem) => {
				let silencing = (0, suppression.ew)(remarks, rule.id, problem);
				for (let one of silencing) used.add(one);
				let [first] = silencing;
				first === void 0 ? add(rule, problem) : silenced.push({
					finding: findingOf(rule, problem),
					by: "remark",
					reason: first.reason
				});
			};
			for (let problem of project.unreadable) report(suppression.og.notParsed, problem);
			for (let rule of rules) for (let problem of rule.check(project)) report(rule, problem);
			let known = new Set(allRules.map(({ id }) => id));
			for (let [rule, problem] of (0, suppression.cV)(project.suppressions, used, known)) add(suppression.og[rule], problem);
			let inTheirWords = (0, rule.cp)(project);
			return {
				findings: withoutDuplicates(findings).map((one) => ({
					...one,
					advice: inTheirWords(one.advice)
				})).sort(inReadingOrder),
				silenced,
				fixes,
				idle: settings.filter((one) => !met.has(one)),
				notUnderstood: project.notUnderstood
			};
		}
		function findingOf({ id, severity }, { source, span, message, advice }) {
			let start = Math.min(span.start, Math.max(source.text.trimEnd().length - 1, 0));
			let { line, column } = (0, notation_source.$t)(source, start);
			let end = (0, notation_source.$t)(source, Math.max(Math.min(span.end, source.text.length), start + 1));
			return {
				rule: id,
				severity,
				file: source.path,
				line,
				column,
				endLine: end.line,
				endColumn: end.column,
				message,
				advice
			};
		}
		function withoutDuplicates(findings) {
			return [...new Map(findings.map((one) => [`${one.rule}\0${one.file}\0${one.line}\0${one.column}`, one])).values()];
		}
		function inReadingOrder(one, other) {
			if (one.file !== other.file) return one.file < other.file ? -1 : 1;
			return one.line - other.line || one.column - other.column || (one.rule < other.rule ? -1 : 1);
		}
	}),
	9821: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			AA: function() {
				return wholeFile;
			},
			O7: function() {
				return alignCharacters;
			},
			Qs: function() {
				return spanIn;
			},
			bq: function() {
				return joinEmbedded;
			},
			nZ: function() {
				return LazilyPlaced;
			},
			y_: function() {
				return part;
			},
			zD: function() {
				return joinedBy;
			}
		});
		function wholeFile(source) {
			let offsets = [];
			for (let at = 0; at <= source.text.length; at++) (source.text[at] !== "\r" || source.text[at + 1] !== "\n") && offsets.push(at);
			return {
				source,
				text: source.text.replaceAll("\r\n", "\n"),
				offsets
			};
		}
		class LazilyPlaced {
			source;
			text;
			#find;
			#found;
			constructor(source, text, find) {
				this.source = source;
				this.text = text;
				this.#find = find;
			}
			get offsets() {
				this.#found ??= this.#find();
				return this.#found;
			}
		}
		function spanIn({ offsets }, from, to) {
			let start = offsets[from] ?? offsets.at(-1) ?? 0;
			return {
				start,
				end: to > from ? (offsets[to - 1] ?? start) + 1 : start
			};
		}
		function part(whole, from, to) {
			return {
				source: whole.source,
				text: whole.text.slice(from, to),
				offsets: whole.offsets.slice(from, to + 1)
			};
		}
		function joinEmbedded(parts) {
			return parts.length === 0 ? void 0 : joinedBy(" ", parts);
		}
		function joinedBy(between, parts) {
			let offsets = [];
			for (let { text, offsets: own } of parts) {
				for (let index = 0; index < text.length; index++) offsets.push(own[index] ?? 0);
				offsets.push(own[text.length] ?? offsets.at(-1) ?? 0);
			}
			let [first] = parts;
			if (first === void 0) throw Error("nothing to join");
			return {
				source: first.source,
				text: parts.map(({ text }) => text).join(between),
				offsets
			};
		}
		function alignCharacters(decoded, written, from = 0) {
			let offsets = [];
			let at = 0;
			for (let index = 0; index < decoded.length; index++) {
				let character = decoded[index] ?? "";
				if (character === written[at] && character !== "\\") {
					offsets.push(from + at);
					at += 1;
					continue;
				}
				at = findWritten(character, written, at);
				offsets.push(from + Math.min(at, written.length));
				if (written[at] === "\\" && written[at + 1] === "U" && /[\uD800-\uDBFF]/.test(character)) {
					offsets.push(from + at);
					index += 1;
				}
				at += writtenLength(character, written, at);
			}
			offsets.push(from + Math.min(at, written.length));
			return offsets;
		}
		let blank = /\s/;
		function findWritten(character, written, from) {
			let at = from;
			for (; at < written.length && !standsFor(written, at, character);) if (written[at] === "\\" && written[at + 1] === "\n") at += 2;
			else if (written[at] === "\\" || blank.test(written[at] ?? "") || written[at] === "'") at += 1;
			else return from;
			return at;
		}
		function standsFor(written, at, character) {
			let here = written[at];
			if (here === character) return here !== "\\" || written[at + 1] !== "\n";
			if (character === " " || character === "\n") return here === "\n" || escaped(written, at) === character;
			return escaped(written, at) === character;
		}
		function writtenLength(character, written, at) {
			if (written[at] === "\\") {
				let next = written[at + 1] ?? "";
				if (digits[next] !== void 0) return 2 + digits[next];
				return escaped(written, at) === character ? 2 : 1;
			}
			return 1;
		}
		let letters = {
			n: "\n",
			t: "	",
			r: "\r",
			b: "\b",
			f: "\f",
			v: "\v",
			0: "\0",
			e: "\x1B"
		};
		function escaped(written, at) {
			if (written[at] !== "\\") return;
			let next = written[at + 1] ?? "";
			let length = digits[next];
			if (length === void 0) return letters[next] ?? next;
			let code = Number.parseInt(written.slice(at + 2, at + 2 + length), 16);
			return code <= 1114111 ? String.fromCodePoint(code)[0] : void 0;
		}
		let digits = {
			x: 2,
			u: 4,
			U: 8
		};
	}),
	8056: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Dx: function() {
				return linesOf;
			},
			Pi: function() {
				return ignoreFailure;
			},
			Ry: function() {
				return behind;
			}
		});
		var _embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);
		function linesOf(whole) {
			let lines = [];
			for (let { 0: text, index } of whole.text.matchAll(/(?:\\\n|[^\n])+/g)) lines.push((0, _embedded_js__WEBPACK_IMPORTED_MODULE_0__.y_)(whole, index, index + text.length));
			return lines;
		}
		function behind(line, start) {
			let found = start.exec(line.text);
			return found === null ? void 0 : (0, _embedded_js__WEBPACK_IMPORTED_MODULE_0__.y_)(line, found[0].length, line.text.length);
		}
		function ignoreFailure(shell) {
			let end = shell.offsets.at(-1) ?? 0;
			let text = shell.text.trimEnd();
			return {
				source: shell.source,
				text: text + " || true",
				offsets: [...shell.offsets.slice(0, text.length), ...Array(9).fill(end)]
			};
		}
	}),
	261: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Iw: function() {
				return logrotateScripts;
			},
			Lm: function() {
				return cronCommands;
			},
			rH: function() {
				return scheduleOf;
			},
			xK: function() {
				return unitCommands;
			}
		});
		var _embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);
		var _lines_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8056);
		let when = String.raw`^\s*(?:@\w+|(?:[\d*,/A-Za-z-]+\s+){4}[\d*,/A-Za-z-]+)\s+`;
		function cronCommands(whole, path) {
			let withUser = /(?:^|\/)(?:etc\/crontab|cron\.d\/[^/]+)$/.test(path);
			let start = new RegExp(withUser ? String.raw`${when}[\w.-]+\s+` : when);
			return (0, _lines_js__WEBPACK_IMPORTED_MODULE_1__.Dx)(whole).flatMap((line) => {
				if (/^\s*#/.test(line.text)) return [];
				let command = (0, _lines_js__WEBPACK_IMPORTED_MODULE_1__.Ry)(line, start);
				let end = command?.text.search(/(?<!\\)%/) ?? -1;
				return command === void 0 ? [] : [end === -1 ? command : (0, _embedded_js__WEBPACK_IMPORTED_MODULE_0__.y_)(command, 0, end)];
			});
		}
		function unitCommands(whole) {
			let ofDaemon = /^\s*ExecStart=.*\bpm2\s+(?:resurrect|start\b.*--no-daemon)/m.test(whole.text);
			return {
				found: (0, _lines_js__WEBPACK_IMPORTED_MODULE_1__.Dx)(whole).flatMap((line) => {
					let command = (0, _lines_js__WEBPACK_IMPORTED_MODULE_1__.Ry)(line, /^\s*Exec(?:Start|Stop|Reload|Condition)(?:Pre|Post)?\s*=\s*/);
					if (command === void 0) return [];
					let prefix = /^[@:+!|-]*/.exec(command.text)?.[0] ?? "";
					let shell = (0, _embedded_js__WEBPACK_IMPORTED_MODULE_0__.y_)(command, prefix.length, command.text.length);
					return prefix.includes("-") ? (0, _lines_js__WEBPACK_IMPORTED_MODULE_1__.Pi)(shell) : shell;
				}),
				ofDaemon
			};
		}
		function logrotateScripts(whole) {
			return [...whole.text.matchAll(/^[ \t]*(?:pre|post|first|last)(?:rotate|action)[ \t]*\n([\s\S]*?)^[ \t]*endscript\b/gm)].map(({ 0: found, 1: text = "", index }) => {
				let from = index + found.indexOf("\n") + 1;
				return (0, _embedded_js__WEBPACK_IMPORTED_MODULE_0__.y_)(whole, from, from + text.length);
			});
		}
		function scheduleOf(path) {
			if (/\.(?:service|timer)$/.test(path)) return "unit";
			if (/(?:^|\/)crontab(?:\.[\w-]+)?$|\.cron(?:tab)?$|(?:^|\/)cron\.d\/[^/]+$/i.test(path)) return "crontab";
			return /(?:^|\/)logrotate\.d\/[^/]+$|(?:^|\/)[\w-]*logrotate[\w-]*(?:\.conf)?$|\.logrotate$/i.test(path) ? "logrotate" : void 0;
		}
	}),
	6614: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$t: function() {
				return placeOf;
			},
			BH: function() {
				return unreadableSource;
			},
			vz: function() {
				return sourceOf;
			}
		});
		function sourceOf(path, text) {
			let lineStarts = [0];
			for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
			return {
				path,
				text,
				lineStarts
			};
		}
		function unreadableSource(path, why) {
			return {
				...sourceOf(path, ""),
				unreadable: why
			};
		}
		function placeOf({ lineStarts }, offset) {
			let low = 0;
			let high = lineStarts.length - 1;
			for (; low < high;) {
				let middle = Math.ceil((low + high) / 2);
				(lineStarts[middle] ?? 0) <= offset ? low = middle : high = middle - 1;
			}
			return {
				line: low + 1,
				column: offset - (lineStarts[low] ?? 0) + 1
			};
		}
	}),
	2889: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ms: function() {
				return entryOf;
			},
			UK: function() {
				return fieldAt;
			},
			fK: function() {
				return valueAt;
			}
		});
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2435);
		function fieldAt(map, field) {
			let word = (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_0__.tu)(field).find((one) => map.entries.has(one));
			return word === void 0 ? void 0 : valueAt(map, word);
		}
		function entryOf(map) {
			let fields = [...map.entries].map(([key, { value }]) => [key, value.kind === "text" || value.kind === "scalar" ? value.value : value]);
			return Object.fromEntries(fields);
		}
		function valueAt(value, key) {
			return value?.kind === "map" ? value.entries.get(key)?.value : void 0;
		}
	}),
	5235: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Fh: function() {
				return embeddedScalar;
			},
			Mc: function() {
				return entriesOf;
			},
			Ms: function() {
				return entryOf;
			},
			S3: function() {
				return itemsOf;
			},
			hN: function() {
				return parseYaml;
			},
			ee: function() {
				return spanOf;
			},
			b6: function() {
				return textOf;
			}
		});
		var dist = __webpack_require__(8815);
		var embedded = __webpack_require__(9821);
		function readPlainYaml(text) {
			if (!text.endsWith("\n") || /\r|^\uFEFF|^[ ]*\t|^---|^\.\.\.|^%/m.test(text)) return;
			let reader = new Reader(text);
			let contents = reader.root();
			if (contents === void 0 || reader.gaveUp) return;
			let document = new dist.yo();
			document.contents = contents;
			return document;
		}
		let skipped = /(?:[ ]*(?:#[^\n]*)?\n)*[ ]*/y;
		let key = /([A-Za-z_][\w.-]*):(?=[ \n])[ ]*/y;
		let lineEnd = /[ ]*(?:[ ]#[^\n]*)?\n/y;
		let plain = /(?:[A-Za-z0-9_./$(~^+=;<]|-(?=[^ \n]))(?:[^ \t\n:#]|:(?=[^ \t\n])|[ ]+(?=[^ \n#])|(?<=[^ ])#)*/y;
		let quoted = /"([^"\\\n]*)"|'([^'\n]*)'/y;
		let words = /\[(?:[ ]*(?:[A-Za-z_][\w./*-]*|"[^"\\\n]*")[ ]*(?:,(?=[ ]*["A-Za-z_])|(?=\])))+\]/y;
		let literal = /\|(-?)[ ]*\n/y;
		let typed = /^(?:[-+.\d].*|~|null|true|false)$/i;
		class Reader {
			gaveUp = !1;
			#text;
			#at = 0;
			#line = 0;
			#values = new Map();
			constructor(text) {
				this.#text = text;
			}
			root() {
				this.#skip();
				if (this.#column !== 0) return;
				let read = this.#node(-1);
				this.#at < this.#text.length && this.#giveUp();
				return read?.node;
			}
			get #column() {
				return this.#at < this.#text.length ? this.#at - this.#line : -1;
			}
			#giveUp() {
				this.gaveUp = !0;
			}
			#skip() {
				skipped.lastIndex = this.#at;
				let found = skipped.exec(this.#text)?.[0] ?? "";
				this.#line = this.#at + found.lastIndexOf("\n") + 1;
				this.#at += found.length;
				for (let [remark] of found.matchAll(/^[ ]*(?=#)/gm)) remark.length > this.#column && this.#giveUp();
			}
			#match(pattern) {
				pattern.lastIndex = this.#at;
				return pattern.exec(this.#text) ?? void 0;
			}
			#node(parent) {
				if (this.#isItem()) return this.#list();
				return this.#match(key) === void 0 ? this.#scalar(parent) : this.#map();
			}
			#isItem() {
				return this.#text[this.#at] === "-" && /[ \n]/.test(this.#text[this.#at + 1] ?? "");
			}
			#list() {
				let list = new dist.Rw();
				let start = this.#at;
				let column = this.#column;
				let end = start;
				for (; this.#column === column && this.#isItem();) {
					this.#at += 1;
					for (; this.#text[this.#at] === " ";) this.#at += 1;
					let item = this.#text[this.#at] === "\n" ? this.#giveUp() : this.#node(column);
					if (item === void 0) return;
					list.items.push(item.node);
					end = item.end;
				}
				if (this.#column > column) return this.#giveUp();
				list.range = [
					start,
					end,
					end
				];
				return {
					node: list,
					end
				};
			}
			#map() {
				let map = new dist.CA();
				let start = this.#at;
				let column = this.#column;
				let names = new Set();
				let end = start;
				for (; this.#column === column;) {
					let found = this.#match(key);
					let name = found?.[1];
					if (found === void 0 || name === void 0 || typed.test(name) || names.has(name)) return this.#giveUp();
					names.add(name);
					let named = this.#leaf(name, name, "PLAIN", this.#at, this.#at + name.length);
					this.#at += found[0].length;
					let value = this.#value(column);
					if (value === void 0) return;
					map.items.push(new dist.Rm(named, value.node));
					end = value.end;
				}
				if (this.#column > column) return this.#giveUp();
				map.range = [
					start,
					end,
					end
				];
				return {
					node: map,
					end
				};
			}
			#value(column) {
				if (!/[\n#]/.test(this.#text[this.#at] ?? "")) return this.#scalar(column);
				let nothing = this.#at;
				this.#at = this.#text.indexOf("\n", nothing) + 1;
				this.#skip();
				if (this.#column > column || this.#column === column && this.#isItem()) return this.#node(column);
				if (this.#text.slice(nothing, this.#at).includes("#")) return this.#giveUp();
				return {
					node: this.#leaf(null, "", "PLAIN", nothing, nothing),
					end: nothing
				};
			}
			#scalar(parent) {
				let start = this.#at;
				if (this.#text[start] === "|") return this.#literal(parent);
				if (this.#text[start] === "[") return this.#words(parent);
				let found = this.#match(quoted) ?? this.#match(plain);
				if (found === void 0) return this.#giveUp();
				let [written, double, single] = found;
				let end = this.#afterLine(start + written.length, parent);
				if (end === void 0) return;
				let text = double ?? single ?? written;
				let type = double === void 0 ? single === void 0 ? "PLAIN" : "QUOTE_SINGLE" : "QUOTE_DOUBLE";
				let value = type === "PLAIN" && typed.test(text) ? this.#typed(text) : text;
				return {
					node: this.#leaf(value, text, type, start, start + written.length),
					end
				};
			}
			#words(parent) {
				let start = this.#at;
				let found = this.#match(words)?.[0];
				if (found === void 0) return this.#giveUp();
				let list = new dist.Rw();
				list.flow = !0;
				for (let { 0: word, index } of found.matchAll(/"[^"]*"|[^[\] ,"]+/g)) {
					if (typed.test(word)) return this.#giveUp();
					let [text, type] = word.startsWith("\"") ? [word.slice(1, -1), "QUOTE_DOUBLE"] : [word, "PLAIN"];
					let at = start + index;
					list.items.push(this.#leaf(text, text, type, at, at + word.length));
				}
				let end = this.#afterLine(start + found.length, parent);
				if (end === void 0) return;
				list.range = [
					start,
					start + found.length,
					end
				];
				return {
					node: list,
					end
				};
			}
			#afterLine(valueEnd, parent) {
				this.#at = valueEnd;
				let rest = this.#match(lineEnd);
				if (rest === void 0) return this.#giveUp();
				let end = valueEnd + rest[0].length;
				this.#at = end;
				this.#skip();
				return this.#column > parent ? this.#giveUp() : end;
			}
			#literal(parent) {
				let start = this.#at;
				let head = this.#match(literal);
				if (head === void 0) return this.#giveUp();
				let at = start + head[0].length;
				let first = /[ ]*(?=[^ \n])/y;
				first.lastIndex = at;
				let indent = first.exec(this.#text)?.[0].length ?? 0;
				if (indent <= parent || indent === 0) return this.#giveUp();
				let lines = [];
				let margin = " ".repeat(indent);
				let last = {
					at,
					count: 0
				};
				for (; at < this.#text.length;) {
					let next = this.#text.indexOf("\n", at);
					let line = this.#text.slice(at, next);
					let isBlank = /^ *$/.test(line);
					if (!isBlank && !line.startsWith(margin)) break;
					lines.push(line.slice(indent));
					at = next + 1;
					(!isBlank || line.length > indent) && (last = {
						at,
						count: lines.length
					});
				}
				this.#at = last.at;
				this.#skip();
				if (this.#column > parent) return this.#giveUp();
				let text = `${lines.slice(0, last.count).join("\n")}${head[1] === "-" ? "" : "\n"}`;
				return {
					node: this.#leaf(text, text, "BLOCK_LITERAL", start, last.at),
					end: last.at
				};
			}
			#leaf(value, source, type, start, end) {
				let scalar = new dist.X5(value);
				scalar.source = source;
				scalar.type = type;
				scalar.range = [
					start,
					end,
					end
				];
				return scalar;
			}
			#typed(text) {
				this.#values.has(text) || this.#values.set(text, (0, dist.Tp)(`- ${text}`).toJS()[0]);
				return this.#values.get(text);
			}
		}
		function parseYaml(source) {
			let parsed = {
				source,
				aliases: { left: 1500 },
				known: new Map()
			};
			let plain = readPlainYaml(source.text);
			if (plain !== void 0) return {
				...parsed,
				document: plain,
				error: void 0
			};
			let document = (0, dist.Tp)(source.text, {
				prettyErrors: !1,
				logLevel: "silent",
				uniqueKeys: !1
			});
			let [error] = document.errors;
			let at = error && {
				start: error.pos[0],
				end: error.pos[1]
			};
			return {
				...parsed,
				document,
				error: error && at ? {
					message: error.message,
					at
				} : keyTwice(document.contents)
			};
		}
		function keyTwice(node) {
			if (!(0, dist.jh)(node) && !(0, dist.oP)(node)) return;
			let keys = new Set();
			for (let item of node.items) {
				let { key, value } = (0, dist.tO)(item) ? item : {
					key: void 0,
					value: item
				};
				if ((0, dist.jn)(key) && keys.has(key.value)) {
					let { start } = spanOf(key);
					return {
						message: "Map keys must be unique",
						at: {
							start,
							end: start + 1
						}
					};
				}
				(0, dist.jn)(key) && keys.add(key.value);
				let within = keyTwice(value) ?? keyTwice(key);
				if (within !== void 0) return within;
			}
		}
		function entriesOf(yaml, node) {
			return [...entriesByKey(yaml, node).values()];
		}
		let none = new Map();
		function entriesByKey(yaml, node) {
			let map = resolved(yaml, node);
			if (!(0, dist.jh)(map)) return none;
			let known = yaml.known.get(map);
			if (known !== void 0) return known;
			let found = new Map();
			for (let pair of map.items) {
				let key = textOf(yaml, pair.key);
				if (key === void 0) continue;
				if (key.value !== "<<") found.set(key.value, {
					key,
					value: resolved(yaml, pair.value)
				});
				else for (let entry of itemsOrSelf(yaml, pair.value).flatMap((item) => entriesOf(yaml, item))) found.has(entry.key.value) || found.set(entry.key.value, entry);
			}
			yaml.known.set(map, found);
			return found;
		}
		function entryOf(yaml, node, key) {
			return entriesByKey(yaml, node).get(key);
		}
		function itemsOf(yaml, node) {
			let list = resolved(yaml, node);
			return (0, dist.oP)(list) ? list.items.flatMap((item) => resolved(yaml, item) ?? []) : [];
		}
		function textOf(yaml, node) {
			let scalar = resolved(yaml, node);
			if (!(0, dist.jn)(scalar)) return;
			return {
				value: typeof scalar.value == "string" ? scalar.value : scalar.source ?? "",
				span: spanOf(scalar)
			};
		}
		function spanOf(node) {
			let [start, end] = node.range ?? [0, 0];
			return {
				start,
				end
			};
		}
		function embeddedScalar(yaml, node) {
			let { source } = yaml;
			let scalar = resolved(yaml, node);
			if (!(0, dist.jn)(scalar) || typeof scalar.value != "string") return;
			let { start, end } = spanOf(scalar);
			let from = start + opening(scalar, source.text.slice(start, end));
			let text = scalar.value;
			return {
				source,
				text,
				offsets: (0, embedded.O7)(text, source.text.slice(from, end), from)
			};
		}
		function opening({ type }, written) {
			if (type === "BLOCK_LITERAL" || type === "BLOCK_FOLDED") return written.indexOf("\n") + 1;
			return +(type === "QUOTE_DOUBLE" || type === "QUOTE_SINGLE");
		}
		function itemsOrSelf(yaml, node) {
			let items = itemsOf(yaml, node);
			return items.length > 0 ? items : [node];
		}
		function resolved({ document, aliases }, node) {
			if (node === null) return;
			if (!(0, dist.Vj)(node)) return node;
			if (aliases.left === 0) return;
			--aliases.left;
			return node.resolve(document);
		}
	}),
	8188: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			D1: function() {
				return starting;
			},
			Ed: function() {
				return pm2CallsOf;
			},
			U6: function() {
				return readsList;
			},
			ZM: function() {
				return passesEnvironment;
			},
			dg: function() {
				return acting;
			},
			pS: function() {
				return pm2CallOf;
			}
		});
		var _shell_words_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5553);
		let starting = new Set([
			"start",
			"startOrRestart",
			"startOrReload"
		]);
		let acting = new Set([
			...starting,
			"restart",
			"reload",
			"stop",
			"delete",
			"scale",
			"sendSignal"
		]);
		let listing = new Set([
			"list",
			"jlist",
			"prettylist"
		]);
		let aliases = new Map(Object.entries({
			del: "delete",
			dump: "save",
			ls: "list",
			l: "list",
			ps: "list",
			status: "list",
			desc: "describe",
			info: "describe",
			show: "describe",
			updatePM2: "update",
			gracefulReload: "reload",
			startOrGracefulReload: "startOrReload"
		}));
		let short = new Map(Object.entries({
			f: "force",
			a: "update-env",
			n: "name",
			i: "instances"
		}));
		let valued = new Set("ext name interpreter interpreter-args node-args output error log filter-env log-type log-date-format env instances parallel pid kill-timeout listen-timeout max-memory-restart restart-delay exp-backoff-restart-delay max-restarts user uid gid namespace cwd hp service-name cron cron-restart only watch ignore-watch watch-delay stop-exit-codes sort lines o e l p k u c".split(" "));
		function pm2CallsOf(invocation) {
			let call = pm2CallOf(invocation);
			if (call !== void 0) return [call];
			if (invocation.program !== "pm2") return [];
			let at = invocation.args.findIndex(({ text }) => !text.startsWith("-"));
			let action = invocation.args[at];
			return (action === void 0 ? [] : (0, _shell_words_words_js__WEBPACK_IMPORTED_MODULE_0__.CB)(action)).flatMap((text) => {
				let args = invocation.args.with(at, {
					...action,
					text,
					constant: !0
				});
				return pm2CallOf({
					...invocation,
					args
				}) ?? [];
			});
		}
		function pm2CallOf(invocation) {
			if (invocation.program !== "pm2") return;
			let words = [];
			let options = new Map();
			let args = [...invocation.args];
			for (let at = args.shift(); at !== void 0 && at.text !== "--"; at = args.shift()) {
				let option = /^--?([\w-]+)(=.*)?$/s.exec(at.text);
				if (option === null) {
					words.push(at);
					continue;
				}
				let [, written = "", assigned] = option;
				let name = at.text.startsWith("--") ? written : short.get(written) ?? written;
				assigned === void 0 ? valued.has(name) && args[0]?.text.startsWith("-") === !1 ? options.set(name, {
					at,
					value: args.shift()
				}) : options.set(name, {
					at,
					value: void 0
				}) : options.set(name, {
					at,
					value: {
						...at,
						text: assigned.slice(1)
					}
				});
			}
			let [action, ...targets] = words;
			if (action === void 0 || !action.constant) return;
			return {
				invocation,
				action: aliases.get(action.text) ?? action.text,
				targets,
				options
			};
		}
		function passesEnvironment({ action, options, invocation }) {
			if (invocation.ownEnvironment) return !1;
			return starting.has(action) || options.has("update-env");
		}
		function readsList(invocations) {
			return invocations.some((invocation) => listing.has(pm2CallOf(invocation)?.action ?? ""));
		}
	}),
	1120: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			W: function() {
				return placesFor;
			},
			q: function() {
				return proposalPath;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _disk_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1845);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		function proposalPath({ path }) {
			return `${path}.proposal`;
		}
		async function placesFor(root, proposals) {
			let looked = await Promise.all(proposals.map((one) => look(root, one)));
			let mistakes = looked.filter((one) => typeof one == "string");
			if (mistakes.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(mistakes.join("\n"));
			return {
				standing: proposals.filter((_, index) => looked[index] === other).map(proposalPath),
				async write() {
					for (let [index, one] of proposals.entries()) looked[index] === free && await write(root, one);
				}
			};
		}
		let free = Symbol("nothing stands there");
		let same = Symbol("it stands there");
		let other = Symbol("another file stands there");
		async function look(root, one) {
			let path = proposalPath(one);
			let link = await (0, _disk_workspace_js__WEBPACK_IMPORTED_MODULE_2__.K)(root, path);
			if (link !== void 0) return notWritten(path, link);
			try {
				let there = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qC)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path));
				return there === void 0 ? free : there === one.text ? same : other;
			} catch (error) {
				return notWritten(path, `${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}.`);
			}
		}
		async function write(root, one) {
			let path = proposalPath(one);
			try {
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.f8)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(root, path), one.text, 420);
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(notWritten(path, `${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.$N)(error) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}.`));
			}
		}
		function notWritten(path, why) {
			return `The proposal ${JSON.stringify(path)} cannot be written: ${why}`;
		}
	}),
	7270: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I: function() {
				return kindOf;
			},
			u: function() {
				return namesPm2;
			}
		});
		var _notation_schedules_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(261);
		let byName = [
			[/(?:^|\/)package\.json$/i, "package"],
			[/(?:^|\/)(?:GNU)?makefile(?:\.[\w-]+)?$|\.mk$/i, "makefile"],
			[/(?:^|\/)\.?justfile$|\.just$/i, "justfile"],
			[/(?:^|\/)(?:docker|container)file(?:\.[\w.-]+)?$|\.dockerfile$/i, "dockerfile"],
			[/(?:^|\/)procfile(?:\.[\w-]+)?$/i, "procfile"],
			[/(?:^|\/)jenkinsfile(?:\.[\w-]+)?$/i, "jenkinsfile"],
			[/\.psm?1$/i, "powershell"],
			[/\.(?:bat|cmd)$/i, "cmd"],
			[/\.(?:[cm]?[jt]s|json[c5]?)$/, "javascript"],
			[/\.ya?ml$/, "yaml"],
			[/\.(?:ba|z|k|da)?sh$|(?:^|\/)\.husky\/[^/.]+$/, "shell"]
		];
		let byFirstLine = [
			[/^#!.*\b(?:ba|da|z|k)?sh\b/, "shell"],
			[/^#!.*\b(?:node|bun|zx|tsx)\b/, "javascript"],
			[/^#!.*\bmake\b/, "makefile"],
			[/^#!.*\bjust\b/, "justfile"],
			[/^#!.*\bpwsh\b/, "powershell"]
		];
		function kindOf({ path, text }) {
			return byName.find(([name]) => name.test(path))?.[1] ?? (0, _notation_schedules_js__WEBPACK_IMPORTED_MODULE_0__.rH)(path) ?? byFirstLine.find(([line]) => line.test(text))?.[1];
		}
		function namesPm2(text) {
			return /\bpm2\b(?!-(?:lint|actions)\b)/i.test(text);
		}
	}),
	3923: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { W: function() {
			return readProject;
		} });
		var static_value = __webpack_require__(2889);
		let calledByPm2 = /(?:^|\/)(?:ecosystem|pm2|process(?:es)?)[^/]*$/;
		function isCalledByPm2(path) {
			return calledByPm2.test(path);
		}
		function ecosystemOf(source, value) {
			let list = value?.kind === "map" && value.entries.has("apps") ? (0, static_value.fK)(value, "apps") : value;
			if (list === void 0) return;
			let items = list.kind === "list" ? list.items : [list];
			let ofPm2 = calledByPm2.test(source.path) || list !== value && !/\.ya?ml$/.test(source.path);
			let isApp = (item) => item.kind === "map" && (ofPm2 ? (0, static_value.UK)(item, "script") !== void 0 : item.entries.has("script"));
			let apps = items.filter(isApp);
			if (apps.length === 0) return;
			let top = value?.kind === "map" && list !== value ? value.entries.get("namespace") : void 0;
			return {
				source,
				apps: apps.map((map) => appOf(source, map)),
				topNamespace: top && {
					key: top.key,
					value: top.value.kind === "text" ? top.value.value : "",
					entry: {
						start: top.key.start,
						end: top.value.span.end
					}
				},
				whole: apps.length === items.length && apps.every((map) => map.spreads.length === 0)
			};
		}
		function appOf(source, map) {
			let name = constant((0, static_value.fK)(map, "name"));
			let script = (0, static_value.UK)(map, "script");
			let { start } = map.span;
			return {
				source,
				map,
				name,
				namespace: constant((0, static_value.fK)(map, "namespace")),
				span: map.entries.get("name")?.key ?? script?.span ?? {
					start,
					end: start + 1
				}
			};
		}
		function constant(value) {
			if (value?.kind === "text") return {
				value: value.value,
				span: value.span
			};
			return value?.kind === "scalar" ? {
				value: String(value.value),
				span: value.span
			} : void 0;
		}
		var embedded = __webpack_require__(9821);
		var acorn = __webpack_require__(4559);
		function withoutTypes(text) {
			let blank = (found) => found.replace(/[^\n]/g, " ");
			return text.replace(/^[ \t]*import\s+type\s[^;\n]*;?/gm, blank).replace(/^[ \t]*(?:export\s+)?(?:declare\s+)?interface\s+\w+[^{]*\{(?:[^{}]|\{[^{}]*\})*\}/gm, blank).replace(/^[ \t]*(?:export\s+)?type\s+\w+(?:<[^>]*>)?\s*=\s*(?:\{[^}]*\}|[^;\n{]+);?/gm, blank).replace(/(?<!^[ \t]*(?:import\b|export\s*[{*])[^;\n]*)\b(?:satisfies|as)\s+(?:const\b|[\w.]+(?:<[^<>]*>)?(?:\[\])*)/gm, blank).replace(/(?<=\b(?:const|let|var)\s+\w+)\s*:\s*[^=;\n]+(?==(?!>)|;)/g, blank).replace(/^[ \t]*(?:(?:public|private|protected|readonly|override)[ \t]+)+(?=[\w#])/gm, blank).replace(/(?<=[(,]\s*\w+)\??\s*:\s*(?:[\w.|[\] '"-]|\{[^{}()]*\})+(?:<[^<>]*>)?(?=\s*[,)=])/g, parameter).replace(/(?<=[\w)\]])!(?=[.;,)\]])/g, blank).replace(/(?<=\))\s*:\s*[\w.|[\] ]+(?:<[^<>]*>)?(?=\s*(?:\{|=>))/g, blank);
		}
		function parameter(found, at, whole) {
			let opened = Math.max(whole.lastIndexOf("(", at), 0);
			let before = whole.slice(opened, at);
			return before.split("{").length > before.split("}").length ? found : found.replace(/[^\n]/g, " ");
		}
		function exportedValue(source) {
			let comments = [];
			let json = /\.json[c5]?$/.test(source.path);
			let typed = /\.[cm]?ts$/.test(source.path);
			let text = json ? `(${source.text}\n)` : typed ? withoutTypes(source.text) : source.text;
			let shift = +!!json;
			let parsed = parseEither(text, comments);
			if ("message" in parsed) return {
				program: void 0,
				value: void 0,
				comments: [],
				error: {
					message: parsed.message,
					at: {
						start: parsed.pos - shift,
						end: parsed.pos - shift
					}
				}
			};
			return {
				program: json ? void 0 : parsed,
				value: new Reader(source, parsed, shift).exported(),
				comments: comments.map(({ start }) => ({
					text: lineFrom(source.text, start - shift),
					at: start - shift
				})),
				error: void 0
			};
		}
		function lineFrom(text, at) {
			let end = text.indexOf("\n", at);
			return text.slice(at, end === -1 ? void 0 : end);
		}
		function parseEither(text, comments) {
			let options = {
				ecmaVersion: "latest",
				allowHashBang: !0,
				allowReturnOutsideFunction: !0
			};
			let mistakes = [];
			for (let sourceType of ["module", "script"]) try {
				comments.length = 0;
				return (0, acorn.qg)(text, {
					...options,
					sourceType,
					onComment: comments
				});
			} catch (error) {
				if (!(error instanceof SyntaxError)) throw error;
				let message = error.message.replace(/ \(\d+:\d+\)$/, "");
				mistakes.push({
					message,
					pos: "pos" in error ? Number(error.pos) : 0
				});
			}
			return mistakes.reduce((best, one) => one.pos > best.pos ? one : best);
		}
		class Reader {
			#source;
			#program;
			#shift;
			#constants = new Map();
			constructor(source, program, shift) {
				this.#source = source;
				this.#program = program;
				this.#shift = shift;
				for (let statement of program.body) {
					let declaration = statement.type === "ExportNamedDeclaration" ? statement.declaration : statement;
					if (declaration?.type === "VariableDeclaration") for (let { id, init } of declaration.declarations) id.type === "Identifier" && init && this.#constants.set(id.name, init);
				}
			}
			exported() {
				let named = new Map();
				let name = (key, text, value) => named.set(text, {
					key: this.#span(key),
					value: this.read(value)
				});
				for (let statement of this.#program.body) {
					if (statement.type === "ExportNamedDeclaration" && statement.declaration?.type === "VariableDeclaration") for (let { id, init } of statement.declaration.declarations) id.type === "Identifier" && init && name(id, id.name, init);
					if (statement.type === "ExportDefaultDeclaration" && !/Declaration$/.test(statement.declaration.type)) return this.read(statement.declaration);
					if (statement.type !== "ExpressionStatement") continue;
					let { expression } = statement;
					if (this.#shift === 1) return this.read(expression);
					if (expression.type !== "AssignmentExpression") continue;
					let target = this.#written(expression.left);
					if (target === "module.exports") return this.read(expression.right);
					let property = /^(?:module\.)?exports\.(\w+)$/.exec(target)?.[1];
					property !== void 0 && name(expression.left, property, expression.right);
				}
				if (named.size === 0) return;
				return {
					kind: "map",
					entries: named,
					spreads: [],
					span: this.#span(this.#program)
				};
			}
			read(expression, depth = 0) {
				let span = this.#span(expression);
				let unknown = {
					kind: "unknown",
					written: this.#written(expression),
					span
				};
				if (depth > 20) return unknown;
				switch (expression.type) {
					case "Literal": {
						let { value } = expression;
						if (typeof value == "string") return {
							kind: "text",
							value,
							span
						};
						if (typeof value == "number" || typeof value == "boolean" || value === null) return {
							kind: "scalar",
							value,
							span
						};
						return unknown;
					}
					case "TemplateLiteral":
					case "BinaryExpression": {
						let value = this.#text(expression, depth);
						return value === void 0 ? unknown : {
							kind: "text",
							value,
							span
						};
					}
					case "UnaryExpression": {
						let value = this.read(expression.argument, depth + 1);
						if (expression.operator === "-" && value.kind === "scalar" && typeof value.value == "number") return {
							kind: "scalar",
							value: -value.value,
							span
						};
						return unknown;
					}
					case "ArrayExpression": return {
						kind: "list",
						items: expression.elements.flatMap((item) => item ? this.#item(item, depth) : []),
						span
					};
					case "ObjectExpression": return this.#map(expression.properties, span, depth);
					case "Identifier": {
						let constant = this.#constants.get(expression.name);
						return constant === void 0 ? unknown : this.read(constant, depth + 1);
					}
					case "CallExpression": {
						if (this.#written(expression.callee) !== "Object.assign") return unknown;
						let properties = expression.arguments.map((argument) => argument.type === "SpreadElement" ? argument : {
							type: "SpreadElement",
							argument,
							start: argument.start,
							end: argument.end
						});
						return this.#map(properties, span, depth);
					}
					case "ParenthesizedExpression": return this.read(expression.expression, depth + 1);
					case "ArrowFunctionExpression":
					case "FunctionExpression": {
						if (expression.body.type !== "BlockStatement") return this.read(expression.body, depth + 1);
						let last = expression.body.body.at(-1);
						return last?.type === "ReturnStatement" && last.argument ? this.read(last.argument, depth + 1) : unknown;
					}
					default: return unknown;
				}
			}
			#item(item, depth) {
				if (item.type !== "SpreadElement") return [this.read(item, depth + 1)];
				let spread = this.read(item.argument, depth + 1);
				return spread.kind === "list" ? [...spread.items] : [spread];
			}
			#map(properties, span, depth) {
				let entries = new Map();
				let spreads = [];
				for (let property of properties) {
					if (property.type === "SpreadElement") {
						let spread = this.read(property.argument, depth + 1);
						if (spread.kind === "map") {
							for (let [key, entry] of spread.entries) entries.set(key, entry);
							spreads.push(...spread.spreads);
						} else spreads.push({
							written: this.#written(property.argument),
							span: this.#span(property)
						});
						continue;
					}
					let { key, value } = property;
					let name = !property.computed && key.type === "Identifier" ? key.name : this.#text(key, depth);
					name !== void 0 && entries.set(name, {
						key: this.#span(key),
						value: this.read(value, depth + 1)
					});
				}
				return {
					kind: "map",
					entries,
					spreads,
					span
				};
			}
			#text(expression, depth) {
				if (expression.type === "TemplateLiteral") {
					let parts = expression.quasis.map((quasi, index) => {
						let inserted = expression.expressions[index];
						let value = inserted === void 0 ? "" : this.#scalarText(this.read(inserted, depth + 1));
						return value === void 0 ? void 0 : (quasi.value.cooked ?? "") + value;
					});
					return parts.includes(void 0) ? void 0 : parts.join("");
				}
				if (expression.type === "BinaryExpression" && expression.operator === "+") {
					let left = this.#scalarText(this.read(expression.left, depth + 1));
					let right = this.#scalarText(this.read(expression.right, depth + 1));
					return left === void 0 || right === void 0 ? void 0 : left + right;
				}
				return expression.type === "BinaryExpression" ? void 0 : this.#scalarText(this.read(expression, depth + 1));
			}
			#scalarText(value) {
				return value.kind === "text" || value.kind === "scalar" ? String(value.value) : void 0;
			}
			#span({ start, end }) {
				return {
					start: start - this.#shift,
					end: end - this.#shift
				};
			}
			#written(node) {
				return this.#source.text.slice(node.start - this.#shift, node.end - this.#shift);
			}
		}
		var schedules = __webpack_require__(261);
		var source = __webpack_require__(6614);
		var notation_yaml = __webpack_require__(5235);
		var dist = __webpack_require__(8815);
		function yamlValue(yaml, node) {
			if (node === void 0) return {
				kind: "scalar",
				value: null,
				span: {
					start: 0,
					end: 0
				}
			};
			let span = (0, notation_yaml.ee)(node);
			if ((0, dist.oP)(node)) return {
				kind: "list",
				items: (0, notation_yaml.S3)(yaml, node).map((item) => yamlValue(yaml, item)),
				span
			};
			if ((0, dist.jh)(node)) {
				let entries = (0, notation_yaml.Mc)(yaml, node).map(({ key, value }) => [key.value, {
					key: key.span,
					value: yamlValue(yaml, value)
				}]);
				return {
					kind: "map",
					entries: new Map(entries),
					spreads: [],
					span
				};
			}
			let value = (0, dist.jn)(node) ? node.value : null;
			if (typeof value == "string") return {
				kind: "text",
				value,
				span
			};
			if (typeof value == "number" || typeof value == "boolean") return {
				kind: "scalar",
				value,
				span
			};
			return {
				kind: "scalar",
				value: null,
				span
			};
		}
		var pm2_call = __webpack_require__(8188);
		var commands = __webpack_require__(3603);
		var parser = __webpack_require__(8989);
		function shellComments(shell, tree) {
			let inWords = [];
			let visit = (node) => {
				node.type === "Word" || node.type === "HereDocBody" ? inWords.push(node) : (0, parser.dK)(node, visit);
			};
			visit(tree);
			let sorted = inWords.sort((one, other) => one.pos - other.pos);
			let next = 0;
			return [...shell.text.matchAll(/(?<=^|[\s;&|()])#.*/gm)].filter(({ index }) => {
				for (; (sorted[next]?.end ?? Infinity) <= index;) next += 1;
				return (sorted[next]?.pos ?? Infinity) > index;
			}).map(({ 0: text, index }) => ({
				text,
				at: shell.offsets[index] ?? 0
			}));
		}
		var environment = __webpack_require__(3608);
		var own_folder = __webpack_require__(9130);
		var suppression = __webpack_require__(9275);
		var windows_commands = __webpack_require__(2447);
		function deployHooksOf(source, value) {
			let deploy = (0, static_value.fK)(value, "deploy");
			if (deploy?.kind !== "map") return [];
			return [...deploy.entries.values()].flatMap(({ value: environment }) => {
				if (environment.kind !== "map") return [];
				return [...environment.entries].flatMap(([key, { value: command }]) => {
					if (!/^(?:pre|post)-(?:deploy|setup)(?:-local)?$/.test(key) || command.kind !== "text") return [];
					return {
						shell: deploy_hooks_embedded(source, command),
						remote: !key.endsWith("-local")
					};
				});
			});
		}
		function deploy_hooks_embedded(source, { value, span }) {
			let written = source.text.slice(span.start, span.end);
			let opening = /^[|>].*\n|^["'`]/.exec(written)?.[0].length ?? 0;
			let from = span.start + opening;
			return {
				source,
				text: value,
				offsets: (0, embedded.O7)(value, written.slice(opening), from)
			};
		}
		function dialectOf(shell) {
			let [program = ""] = shell.trim().split(/\s+/);
			let name = program.slice(program.lastIndexOf("/") + 1).replace(/\.exe$/i, "");
			if (/^(?:ba|da|a|z|k)?sh$/.test(name)) return "shell";
			if (name === "env") return dialectOf(shell.trim().slice(program.length));
			if (/^(?:pwsh|powershell)$/i.test(name)) return "powershell";
			return /^(?:cmd|bat)$/i.test(name) ? "cmd" : void 0;
		}
		var words = __webpack_require__(5553);
		let running = new Set([
			"exec",
			"execSync",
			"execFile",
			"execFileSync",
			"spawn",
			"spawnSync",
			"execa",
			"execaSync",
			"execaCommand",
			"execaCommandSync",
			"execAsync",
			"execPromise",
			"run",
			"runCommand",
			"sh",
			"$"
		]);
		function soundsLikeRunning(name) {
			return /exec|spawn|shell|command|remote|ssh|run(?=[A-Z]|$)/i.test(name) && !/^command$|print|show|log|copy|render|format|parse|describe|test/i.test(name);
		}
		function javascriptCommands(source, program) {
			let found = [];
			let outputOf = ({ start, end }) => /\binherit\b/.test(source.text.slice(start, end)) ? "shown" : "captured";
			let pm2 = new Set();
			let visit = (value) => {
				if (Array.isArray(value)) for (let item of value) visit(item);
				else if (isNode(value)) {
					let named = bindingOfPm2(value);
					named !== void 0 && pm2.add(named);
					if (value.type === "CallExpression") for (let shell of called(value)) found.push({
						shell,
						output: outputOf(value)
					});
					if (value.type === "TaggedTemplateExpression") for (let shell of tagged(value)) found.push({
						shell,
						output: "captured"
					});
					for (let child of Object.values(value)) visit(child);
				}
			};
			visit(program);
			return found;
			function called({ callee, arguments: args }) {
				let api = apiCall(callee, args);
				if (api !== void 0) return [api];
				let [command, list] = args;
				let name = lastName(callee);
				if (command === void 0 || !(running.has(name) || soundsLikeRunning(name))) return [];
				let text = textOf(command) ?? (list && soundsLikeRunning(name) ? textOf(list) : void 0);
				if (text === void 0) return [];
				if (list?.type !== "ArrayExpression") return [text];
				return [quoted([command, ...list.elements].map((word) => word === null || word.type === "SpreadElement" ? unknownWord(command) : textOf(word)).map((word, index) => word ?? unknownWord(args[index] ?? command)))];
			}
			function tagged({ tag, quasi }) {
				let name = tag.type === "CallExpression" ? lastName(tag.callee) : lastName(tag);
				let text = running.has(name) ? textOf(quasi) : void 0;
				return text === void 0 ? [] : [text];
			}
			function apiCall(callee, args) {
				if (callee.type !== "MemberExpression" || callee.object.type !== "Identifier") return;
				if (!pm2.has(callee.object.name)) return;
				let action = lastName(callee);
				let [target] = args;
				let all = target?.type === "Literal" && target.value === "all";
				if (action === "killDaemon") return written("pm2 kill", callee);
				return all && /^(?:delete|restart|reload|stop|flush)$/.test(action) ? written(action === "flush" ? "pm2 flush" : `pm2 ${action} all`, callee) : void 0;
			}
			function written(text, { start, end }) {
				return {
					source,
					text,
					offsets: Array.from({ length: text.length + 1 }, (_, index) => index === text.length ? end : Math.min(start + index, end - 1))
				};
			}
			function unknownWord(at) {
				return written(words.qf, at);
			}
			function textOf(node) {
				let literal = node;
				if (literal.type === "Literal" && typeof literal.value == "string") {
					let inside = source.text.slice(literal.start + 1, literal.end - 1);
					return {
						source,
						text: literal.value,
						offsets: (0, embedded.O7)(literal.value, inside, literal.start + 1)
					};
				}
				if (literal.type === "TemplateLiteral") {
					let text = "";
					let offsets = [];
					for (let [index, quasi] of literal.quasis.entries()) {
						let cooked = quasi.value.cooked ?? "";
						text += cooked;
						offsets.push(...(0, embedded.O7)(cooked, quasi.value.raw, quasi.start).slice(0, -1));
						let inserted = literal.expressions[index];
						if (inserted === void 0) continue;
						text += words.qf;
						offsets.push(inserted.start);
					}
					return {
						source,
						text,
						offsets: [...offsets, literal.end - 1]
					};
				}
				if (literal.type !== "BinaryExpression" || literal.operator !== "+") return;
				let left = textOf(literal.left);
				let right = textOf(literal.right);
				if (left === void 0 && right === void 0) return;
				let first = left ?? unknownWord(literal.left);
				let second = right ?? unknownWord(literal.right);
				return {
					source,
					text: first.text + second.text,
					offsets: [...first.offsets.slice(0, first.text.length), ...second.offsets]
				};
			}
		}
		function quoted(words) {
			let text = "";
			let offsets = [];
			let add = (piece, places) => {
				text += piece;
				for (let index = 0; index < piece.length; index++) offsets.push(places[index] ?? places.at(-1) ?? 0);
			};
			for (let word of words) {
				let quote = /^[\w@%+=:,./-]+$/.test(word.text) ? "" : "'";
				add(text === "" ? quote : ` ${quote}`, word.offsets.slice(0, 1));
				add(word.text.replaceAll("'", " "), word.offsets);
				add(quote, word.offsets.slice(-1));
			}
			let [first] = words;
			if (first === void 0) throw Error("a command without a word");
			return {
				source: first.source,
				text,
				offsets: [...offsets, words.at(-1)?.offsets.at(-1) ?? 0]
			};
		}
		function isNode(value) {
			return typeof value == "object" && !!value && "type" in value && "start" in value;
		}
		function lastName(node) {
			let callee = node;
			if (callee.type === "Identifier") return callee.name;
			if (callee.type !== "MemberExpression" || callee.computed) return "";
			return callee.property.type === "Identifier" ? callee.property.name : "";
		}
		function bindingOfPm2(node) {
			let known = node;
			if (known.type === "ImportDeclaration" && known.source.value === "pm2") return known.specifiers.find(({ type }) => type !== "ImportSpecifier")?.local.name;
			let declared = node;
			if (node.type !== "VariableDeclarator" || declared.init?.type !== "CallExpression") return;
			let { callee, arguments: args } = declared.init;
			let isRequire = callee.type === "Identifier" && callee.name === "require";
			let [what] = args;
			return isRequire && what?.type === "Literal" && what.value === "pm2" ? declared.id?.name : void 0;
		}
		var kinds = __webpack_require__(7270);
		var lines = __webpack_require__(8056);
		function blankOut(shell, pattern, instead = (found) => words.qf.repeat(found.length)) {
			return {
				...shell,
				text: shell.text.replace(pattern, (found) => instead(found))
			};
		}
		function procfileCommands(source) {
			return (0, lines.Dx)((0, embedded.AA)(source)).flatMap((line) => (0, lines.Ry)(line, /^\s*[\w-]+:\s*/) ?? []);
		}
		function dockerfileCommands(source) {
			let whole = (0, embedded.AA)(source);
			let found = [];
			let skipTo = 0;
			let lines = whole.text.matchAll(/(?:\\[ \t]*\n(?:[ \t]*#[^\n]*\n)*|[^\n])+/g);
			for (let { 0: text, index } of lines) {
				let opening = /^\s*(?:ONBUILD\s+)?(?:RUN|CMD|ENTRYPOINT|HEALTHCHECK(?:\s+--\S+)*\s+CMD)\s+(?:--\S+\s+)*/i.exec(text)?.[0];
				if (index < skipTo || opening === void 0) continue;
				let line = (0, embedded.y_)(whole, index + opening.length, index + text.length);
				let heredoc = /^<<-?\s*["']?(\w+)["']?\s*$/.exec(line.text)?.[1];
				if (heredoc === void 0) {
					found.push(withoutComments(toWords(line)));
					continue;
				}
				let from = index + text.length + 1;
				skipTo = from + (RegExp(`^\\s*${heredoc}\\s*$`, "m").exec(whole.text.slice(from))?.index ?? whole.text.length);
				found.push((0, embedded.y_)(whole, from, skipTo));
			}
			return found;
		}
		function toWords(line) {
			return /^\s*\[\s*"[\s\S]*\]\s*$/.test(line.text) ? blankOut(line, /[[\],](?=(?:[^"]*"[^"]*")*[^"]*$)/g, () => " ") : line;
		}
		function withoutComments(line) {
			return blankOut(line, /(?<=\\[ \t]*\n)[ \t]*#[^\n]*\n/g, (found) => `${" ".repeat(found.length)}`);
		}
		function jenkinsCommands(source) {
			let whole = (0, embedded.AA)(source);
			let plain = whole.text.replace(/^[ \t]*\/\/[^\n]*/gm, (line) => " ".repeat(line.length));
			return [...plain.matchAll(/\b(sh|bat|powershell|pwsh)\b\s*\(?\s*(?:\w+\s*:\s*(?:[^,()'"\n]+|'[^'\n]*'|"[^"\n]*"),\s*)*(?:script\s*:\s*)?('''|"""|'|")/g)].flatMap(({ 0: opening, 1: name = "", 2: quote = "", index }) => {
				let from = index + opening.length;
				let end = closing(plain, quote, from);
				return end === -1 ? [] : [{
					shell: (0, embedded.y_)(whole, from, end),
					program: name
				}];
			});
		}
		function closing(text, quote, from) {
			for (let at = text.indexOf(quote, from); at !== -1; at = text.indexOf(quote, at + 1)) if (text[at - 1] !== "\\") return at;
			return -1;
		}
		function makefileRecipes(source) {
			let whole = (0, embedded.AA)(source);
			let constants = new Map([...whole.text.matchAll(/^(?:export\s+)?(\w+)\s*[:?]?:?=[ \t]*([^\n#]*)/gm)].map(([, name = "", value = ""]) => [name, value.trim()]));
			return recipesOf(whole, /^\t/).map((lines) => (0, embedded.zD)("\n", lines.map((line) => withMakeVariables(plainLine(line), constants))));
		}
		function justfileRecipes(source) {
			return recipesOf((0, embedded.AA)(source), /^[ \t]+(?=\S)/).map((lines) => {
				let first = lines[0]?.text ?? "";
				let isScript = first.startsWith("#!");
				return {
					shell: blankOut((0, embedded.zD)("\n", isScript ? lines : lines.map(plainLine)), /\{\{[^}]*\}\}/g),
					program: isScript ? first.slice(2) : "sh"
				};
			});
		}
		function recipesOf(whole, indentation) {
			let recipes = [[]];
			for (let line of (0, lines.Dx)(whole)) {
				let inner = (0, lines.Ry)(line, indentation);
				inner === void 0 ? recipes.push([]) : recipes.at(-1)?.push(inner);
			}
			return recipes.filter((lines) => lines.length > 0);
		}
		function plainLine(line) {
			let prefix = /^[@+\s-]*/.exec(line.text)?.[0] ?? "";
			let shell = (0, embedded.y_)(line, prefix.length, line.text.length);
			return prefix.includes("-") ? (0, lines.Pi)(shell) : shell;
		}
		function withMakeVariables(line, constants) {
			let text = "";
			let offsets = [];
			let add = (piece, at, places) => {
				text += piece;
				for (let index = 0; index < piece.length; index++) offsets.push(places?.[index] ?? line.offsets[at] ?? 0);
			};
			let last = 0;
			let copy = (to) => add(line.text.slice(last, to), last, line.offsets.slice(last, to));
			for (let { 0: found, 1: name, index } of line.text.matchAll(/\$\$|\$[({](\w+)[)}]|\$\(shell |\$\([^()]*\)/g)) {
				copy(index);
				last = index + found.length;
				if (found === "$$") add("$", index);
				else if (found.startsWith("$(shell ")) add("$(", index);
				else if (name === void 0) add(words.qf, index);
				else {
					let value = constants.get(name);
					add(value === void 0 || value.includes("$") ? `\${${name}}` : value, index);
				}
			}
			copy(line.text.length);
			return {
				source: line.source,
				text,
				offsets: [...offsets, line.offsets.at(-1) ?? 0]
			};
		}
		function workflowOf(yaml) {
			let root = yaml.document.contents;
			let runs = (0, notation_yaml.Ms)(yaml, root, "runs");
			let jobs = (0, notation_yaml.Ms)(yaml, root, "jobs");
			let concurrency = (0, notation_yaml.Ms)(yaml, root, "concurrency") !== void 0;
			let env = variables(yaml, root);
			let preset = defaults(yaml, root, {});
			let workflow = (kind, found) => ({
				source: yaml.source,
				kind,
				jobs: found
			});
			let { source } = yaml;
			if (jobs !== void 0) return workflow("workflow", (0, notation_yaml.Mc)(yaml, jobs.value).map(({ key, value }) => ({
				name: key,
				workflow: {
					kind: "workflow",
					source
				},
				concurrency: concurrency || (0, notation_yaml.Ms)(yaml, value, "concurrency") !== void 0,
				timeout: (0, notation_yaml.Ms)(yaml, value, "timeout-minutes") !== void 0,
				runsOn: (0, notation_yaml.b6)(yaml, (0, notation_yaml.Ms)(yaml, value, "runs-on")?.value),
				steps: steps(yaml, value, [...env, ...variables(yaml, value)], defaults(yaml, value, preset), /windows/i.test((0, notation_yaml.b6)(yaml, (0, notation_yaml.Ms)(yaml, value, "runs-on")?.value)?.value ?? ""))
			})));
			if (runs === void 0 || (0, notation_yaml.Ms)(yaml, runs.value, "steps") === void 0) return;
			return workflow("action", [{
				name: runs.key,
				workflow: {
					kind: "action",
					source
				},
				concurrency: !0,
				timeout: !0,
				runsOn: void 0,
				steps: steps(yaml, runs.value, env, {})
			}]);
		}
		function steps(yaml, job, env, preset, onWindows = !1) {
			return (0, notation_yaml.S3)(yaml, (0, notation_yaml.Ms)(yaml, job, "steps")?.value).map((node) => {
				let text = (key) => (0, notation_yaml.b6)(yaml, (0, notation_yaml.Ms)(yaml, node, key)?.value);
				let [start, end] = node.range ?? [0, 0];
				let continues = (0, notation_yaml.Ms)(yaml, node, "continue-on-error");
				let continueValue = (0, notation_yaml.b6)(yaml, continues?.value)?.value;
				return {
					span: {
						start,
						end
					},
					own: ownAction(text("uses")?.value),
					with: new Map((0, notation_yaml.Mc)(yaml, (0, notation_yaml.Ms)(yaml, node, "with")?.value).flatMap(({ key, value }) => {
						let input = (0, notation_yaml.b6)(yaml, value);
						return input === void 0 ? [] : [[key.value, input]];
					})),
					...scriptOf(yaml, node, text("uses")?.value ?? "", text("shell")?.value ?? preset.shell ?? (onWindows ? "pwsh" : "bash")),
					env: [...env, ...variables(yaml, node)],
					timeout: (0, notation_yaml.Ms)(yaml, node, "timeout-minutes") !== void 0,
					continueOnError: continueValue === "true" ? continues?.key.span : void 0,
					workingDirectory: text("working-directory") ?? preset.directory
				};
			});
		}
		let scriptActions = [{
			uses: /^[^@]*\/[^@/]*ssh/i,
			inputs: [
				"script",
				"command",
				"commands",
				"run"
			],
			remote: !0
		}, {
			uses: /^[^@]*\/[^@/]*retry/i,
			inputs: ["command"],
			remote: !1
		}];
		function scriptOf(yaml, step, uses, shell) {
			let action = scriptActions.find((one) => one.uses.test(uses));
			if (action === void 0) return {
				script: scriptAt(yaml, step, "run"),
				dialect: dialectOf(shell),
				remote: !1
			};
			let inputs = (0, notation_yaml.Ms)(yaml, step, "with")?.value;
			let [script] = action.inputs.flatMap((input) => scriptAt(yaml, inputs, input) ?? []);
			return {
				script,
				dialect: "shell",
				remote: action.remote
			};
		}
		function scriptAt(yaml, node, key) {
			let embedded = (0, notation_yaml.Fh)(yaml, (0, notation_yaml.Ms)(yaml, node, key)?.value);
			if (embedded === void 0) return;
			let text = embedded.text.replace(/\$\{\{[\s\S]*?\}\}/g, (expression) => words.qf.repeat(expression.length));
			return {
				...embedded,
				text
			};
		}
		function variables(yaml, node) {
			return (0, notation_yaml.Mc)(yaml, (0, notation_yaml.Ms)(yaml, node, "env")?.value).map(({ key, value }) => ({
				name: key,
				value: (0, notation_yaml.b6)(yaml, value)
			}));
		}
		function defaults(yaml, node, outer) {
			let run = (0, notation_yaml.Ms)(yaml, (0, notation_yaml.Ms)(yaml, node, "defaults")?.value, "run")?.value;
			return {
				shell: (0, notation_yaml.b6)(yaml, (0, notation_yaml.Ms)(yaml, run, "shell")?.value)?.value ?? outer.shell,
				directory: (0, notation_yaml.b6)(yaml, (0, notation_yaml.Ms)(yaml, run, "working-directory")?.value) ?? outer.directory
			};
		}
		function ownAction(uses = "") {
			let action = /(?:^|\/)actions\/((?:pm2|db)-[a-z-]+|monitor)(?:@|$)/.exec(uses)?.[1];
			return action === void 0 ? void 0 : {
				action,
				uses
			};
		}
		let scripts = new RegExp([
			"^(?:script|(?:before|after)_(?:script|install|deploy|success|failure)|install|deploy",
			"commands?|cmds?|run|bash|shell|raw|inlineScript|post-deploy|pre-deploy",
			String.raw`ansible\.builtin\.(?:shell|command|raw|script))$`
		].join("|"));
		let windows = new Map([
			["powershell", "powershell"],
			["pwsh", "powershell"],
			["win_shell", "powershell"],
			["ansible.windows.win_shell", "powershell"],
			["win_command", "cmd"],
			["ansible.windows.win_command", "cmd"]
		]);
		function yamlCommands(yaml) {
			let found = [];
			let isCompose = /(?:^|\/)(?:docker-)?compose[\w.-]*\.ya?ml$/.test(yaml.source.path);
			let add = (shell, dialect, contained) => {
				if (shell === void 0) return;
				let plain = blankOut(shell, /\$?\{\{[^{}]*\}\}|<<\s*[\w.]+\s*>>/g);
				found.push({
					shell: plain,
					dialect,
					contained
				});
			};
			let visit = (node, depth) => {
				if (depth > 30) return;
				for (let item of (0, notation_yaml.S3)(yaml, node)) visit(item, depth + 1);
				let entries = (0, notation_yaml.Mc)(yaml, node);
				let inOrder = [];
				for (let { key, value } of entries) {
					let dialect = windows.get(key.value) ?? (scripts.test(key.value) ? "shell" : void 0);
					let ofContainer = isCompose && /^(?:command|entrypoint|test)$/.test(key.value);
					dialect === void 0 && !ofContainer || (0, dist.jh)(value) ? visit(value, depth + 1) : ofContainer || isArgv(yaml, key.value, value) ? add(argvOf(yaml, value), "shell", ofContainer) : dialect === "shell" && (0, dist.oP)(value) ? inOrder.push(...linesOf(yaml, value, depth)) : add((0, notation_yaml.Fh)(yaml, value), dialect ?? "shell", isCompose);
				}
				inOrder.length > 0 && add((0, embedded.zD)("\n", inOrder), "shell", isCompose);
			};
			let linesOf = (yaml, list, depth) => (0, notation_yaml.S3)(yaml, list).flatMap((item) => {
				if ((0, dist.oP)(item)) return linesOf(yaml, item, depth + 1);
				if ((0, dist.jn)(item)) return (0, notation_yaml.Fh)(yaml, item) ?? [];
				visit(item, depth + 1);
				return [];
			});
			visit(yaml.document.contents, 0);
			return found;
		}
		function isArgv(yaml, key, value) {
			if (!/^(?:command|cmd|entrypoint)$/.test(key) || !(0, dist.oP)(value)) return !1;
			return (0, notation_yaml.S3)(yaml, value).map((item) => (0, dist.jn)(item) ? String(item.value) : " ").slice(0, -1).every((word) => !/\s/.test(word));
		}
		function argvOf(yaml, value) {
			if (!(0, dist.oP)(value)) {
				let scalar = (0, notation_yaml.Fh)(yaml, value);
				return scalar && toWords(scalar);
			}
			let quoted = (0, notation_yaml.S3)(yaml, value).flatMap((item) => (0, notation_yaml.Fh)(yaml, item) ?? []).filter(({ text }) => !/^(?:CMD|CMD-SHELL)$/.test(text)).map(inQuotes);
			return quoted.length === 0 ? void 0 : (0, embedded.zD)(" ", quoted);
		}
		function inQuotes(word) {
			if (/^[\w@%+=:,./-]+$/.test(word.text)) return word;
			let [first = 0] = word.offsets;
			let last = word.offsets.at(-1) ?? first;
			let text = `'${word.text.replaceAll("'", " ")}'`;
			return {
				source: word.source,
				text,
				offsets: [
					first,
					...word.offsets.slice(0, -1),
					last,
					last
				]
			};
		}
		function readProject(sources) {
			let reader = new read_Reader();
			for (let source of sources) reader.read(source);
			return reader;
		}
		class read_Reader {
			units = [];
			workflows = [];
			ecosystems = [];
			suppressions = [];
			unreadable = [];
			notUnderstood = [];
			#scripts = [];
			read(source) {
				let kind = (0, kinds.I)(source);
				if (kind !== void 0 && source.unreadable !== void 0) {
					this.#notParsed(source, {
						message: source.unreadable,
						at: {
							start: 0,
							end: 0
						}
					});
					return;
				}
				kind === void 0 ? this.#unknown(source) : this.#readers[kind](source);
			}
			#readers = {
				package: (source) => this.#packageScripts(source),
				javascript: (source) => this.#javascript(source),
				yaml: (source) => this.#yaml(source),
				shell: (source) => this.#unit((0, embedded.AA)(source)),
				powershell: (source) => this.#unit((0, embedded.AA)(source), { dialect: "powershell" }),
				cmd: (source) => this.#unit((0, embedded.AA)(source), { dialect: "cmd" }),
				makefile: (source) => this.#commands(source, makefileRecipes(source)),
				dockerfile: (source) => this.#commands(source, dockerfileCommands(source), { privateHome: !0 }),
				procfile: (source) => this.#commands(source, procfileCommands(source)),
				crontab: (source) => this.#commands(source, (0, schedules.Lm)((0, embedded.AA)(source), source.path)),
				unit: (source) => {
					let { found, ofDaemon } = (0, schedules.xK)((0, embedded.AA)(source));
					this.#commands(source, found, { privateHome: ofDaemon });
				},
				logrotate: (source) => this.#commands(source, (0, schedules.Iw)((0, embedded.AA)(source))),
				justfile: (source) => this.#scriptsIn(source, justfileRecipes(source)),
				jenkinsfile: (source) => this.#scriptsIn(source, jenkinsCommands(source))
			};
			#commands(source, found, surroundings = {}) {
				for (let command of found) this.#unit(command, surroundings);
				this.#afterCommands(source, found.length);
			}
			#scriptsIn(source, found) {
				for (let { shell, program } of found) {
					let dialect = dialectOf(program);
					dialect === void 0 ? this.#partNotUnderstood(shell, `a script for ${program.trim()}`) : this.#unit(shell, {
						dialect,
						isJob: (0, kinds.I)(source) === "jenkinsfile"
					});
				}
				this.#afterCommands(source, found.length);
			}
			#afterCommands(source, count) {
				this.#hashComments(source);
				count === 0 && (0, kinds.u)(read_withoutComments(source.text)) && this.#unknown(source, "no command was found in it");
			}
			#unknown(source, what = "a kind of file that is not read") {
				let { path, text } = source;
				this.notUnderstood.push({
					path,
					what,
					namesPm2: (0, kinds.u)(read_withoutComments(text))
				});
			}
			#partNotUnderstood(shell, what) {
				if (!(0, kinds.u)(read_withoutComments(shell.text))) return;
				let { line } = (0, source.$t)(shell.source, shell.offsets[0] ?? 0);
				this.notUnderstood.push({
					path: shell.source.path,
					line,
					what,
					namesPm2: !0
				});
			}
			#yaml(source) {
				let yaml = (0, notation_yaml.hN)(source);
				if (yaml.error !== void 0) {
					mayMatter(source) && this.#notParsed(source, yaml.error);
					return;
				}
				let workflow = workflowOf(yaml);
				if (workflow !== void 0) {
					this.workflows.push(workflow);
					for (let job of workflow.jobs) for (let step of job.steps) {
						let { script, dialect } = step;
						if (script === void 0) continue;
						dialect === void 0 ? this.#partNotUnderstood(script, "a step whose shell is not read") : this.#unit(script, {
							job,
							step,
							dialect
						});
					}
				} else this.#otherYaml(source, yaml);
				yaml.aliases.left === 0 && this.#notParsed(source, {
					message: "too many aliases",
					at: {
						start: 0,
						end: 1
					}
				});
				this.#hashComments(source);
			}
			#otherYaml(source, yaml) {
				let value = yamlValue(yaml, yaml.document.contents ?? void 0);
				let before = this.units.length;
				this.#deployHooks(source, value);
				let ecosystem = ecosystemOf(source, value);
				if (ecosystem !== void 0) {
					this.ecosystems.push(ecosystem);
					return;
				}
				if (this.units.length === before) for (let { shell, dialect, contained } of yamlCommands(yaml)) this.#unit(shell, {
					dialect,
					privateHome: contained,
					isJob: !contained
				});
				this.units.length === before && (0, kinds.u)(read_withoutComments(source.text)) && this.#unknown(source, "no command was found in it");
			}
			#javascript(source) {
				let { value, comments, error, program } = exportedValue(source);
				if (error !== void 0) {
					mayMatter(source) && this.#notParsed(source, error);
					return;
				}
				this.#deployHooks(source, value);
				if (program !== void 0 && (0, kinds.u)(source.text)) for (let { shell, output } of javascriptCommands(source, program)) this.#unit(shell, { output });
				let ecosystem = ecosystemOf(source, value);
				ecosystem !== void 0 && this.ecosystems.push(ecosystem);
				this.#comments(source, comments);
			}
			#deployHooks(source, value) {
				for (let { shell, remote } of deployHooksOf(source, value)) this.#unit(shell, { remote });
			}
			#packageScripts(source) {
				let yaml = (0, notation_yaml.hN)(source);
				if (yaml.error !== void 0) {
					this.#notParsed(source, yaml.error);
					return;
				}
				let scripts = (0, notation_yaml.Ms)(yaml, yaml.document.contents, "scripts");
				for (let { value } of (0, notation_yaml.Mc)(yaml, scripts?.value)) {
					let script = (0, notation_yaml.Fh)(yaml, value);
					script !== void 0 && this.#unit(script);
				}
			}
			#unit(shell, surroundings = {}) {
				let { job, step, remote = step?.remote ?? !1, dialect = "shell" } = surroundings;
				let { output = "shown" } = surroundings;
				let home = step?.env.findLast(({ name }) => name.value === "PM2_HOME")?.value?.value ?? "";
				let place = {
					output,
					remote,
					privateHome: surroundings.privateHome ?? (!remote && (0, own_folder.OD)(home) && !home.includes("..")),
					passed: step === void 0 ? [] : passedBy(step)
				};
				let read = dialect === "shell" ? (0, commands.K)(shell, place) : (0, windows_commands.H)(shell, dialect, place);
				remote && dialect === "shell" && (0, windows_commands.P)(shell.text) && read.error !== void 0 && (read = (0, windows_commands.H)(shell, "powershell", place));
				let isJob = job !== void 0 || surroundings.isJob === !0;
				let { invocations, scripts, error } = read;
				let calls = invocations.flatMap(pm2_call.Ed);
				this.units.push({
					source: shell.source,
					invocations,
					calls,
					job,
					step,
					isJob
				});
				error !== void 0 && this.#notParsed(shell.source, error);
				if (!shell.text.includes("pm2-lint-ignore")) return;
				for (let { shell: text, tree } of scripts) this.#comments(shell.source, shellComments(text, tree));
				dialect === "shell" ? this.#scripts.push(shell) : this.#hashComments(shell.source, /(?:(?<=^|\s)#|\brem\b|::).*/gim);
			}
			#hashComments(source, comment = /(?<=^|\s)#.*/gm) {
				if (!source.text.includes("pm2-lint-ignore")) return;
				let inScript = (at) => this.#scripts.some((one) => one.source === source && one.offsets.includes(at));
				let comments = [...source.text.matchAll(comment)].map(({ 0: text, index }) => ({
					text: text.replace(/^(?:rem\b|::)/i, "#"),
					at: index
				}));
				this.#comments(source, comments.filter(({ at }) => !inScript(at)));
			}
			#comments(source, comments) {
				this.suppressions.push(...comments.flatMap((comment) => (0, suppression.XV)(source, comment) ?? []));
			}
			#notParsed(source, { message, at }) {
				this.unreadable.push({
					source,
					span: at,
					message: `This could not be parsed, so not everything here was checked: ${message}`,
					advice: "# correct the syntax, or exclude the file in the input paths: !<path>"
				});
			}
		}
		function passedBy({ env, remote, with: inputs }) {
			let named = inputs.get("envs")?.value.split(/[\s,]+/) ?? [];
			return env.filter(({ name }) => !remote || named.includes(name.value)).map(({ name, value }) => ({
				name: name.value,
				text: void 0,
				secret: (0, environment.L)(value?.value ?? "")
			}));
		}
		function read_withoutComments(text) {
			return text.replace(/(?<=^|\s)(?:#|\/\/).*/gm, "");
		}
		function mayMatter({ path, text }) {
			if (/(?:^|\/)process[^/]*$/.test(path)) return /\bapps\b|\bscript\b/.test(text);
			return !/\.[cm]?[jt]s$/.test(path) || isCalledByPm2(path) || (0, kinds.u)(read_withoutComments(text));
		}
	}),
	3143: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			E0: function() {
				return pagesOf;
			},
			ZZ: function() {
				return pageOf;
			},
			rE: function() {
				return version;
			}
		});
		let version = "0.1.0";
		let pageOf = (rule) => `docs/rules/${rule}.md`;
		function pagesOf(env) {
			let { GITHUB_ACTION_REPOSITORY: repository, GITHUB_ACTION_REF: ref } = env;
			if (!repository || !ref) return;
			let home = /^https?:\/\//.test(repository) ? repository : `${env.GITHUB_SERVER_URL ?? "https://github.com"}/${repository}`;
			if (!URL.canParse(home)) return;
			let tree = env.GITEA_ACTIONS !== "true" && env.FORGEJO_ACTIONS !== "true" ? "blob" : "src";
			return (rule) => `${home}/${tree}/${encodeURIComponent(ref)}/${pageOf(rule)}`;
		}
	}),
	5156: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Vw: function() {
				return failOnWords;
			},
			c6: function() {
				return fails;
			},
			AG: function() {
				return showFindings;
			},
			yP: function() {
				return showRest;
			}
		});
		var write = __webpack_require__(1120);
		var settings = __webpack_require__(3435);
		var pages = __webpack_require__(3143);
		function showUnread(notUnderstood, chosen, log) {
			let naming = notUnderstood.filter((one) => one.namesPm2);
			let others = notUnderstood.filter((one) => !one.namesPm2);
			naming.length > 0 && log.foreign("Not understood, and PM2 is named in it: look there yourself.", naming.map(shown).join("\n"));
			if (others.length > 0) {
				let more = others.length > 20 ? `\n… and ${others.length - 20} more` : "";
				log.foreign("Not understood, and PM2 is not named in it:", others.slice(0, 20).map(shown).join("\n") + more);
			}
			return {
				files: chosen - notUnderstood.filter(({ line }) => line === void 0).length,
				unread: notUnderstood.length,
				incomplete: naming.length > 0
			};
		}
		function shown({ path, line, what }) {
			return `${path}${line === void 0 ? "" : `:${line}`} (${what})`;
		}
		async function showFindings(findings, log) {
			annotate(findings, log);
			log.table({
				title: "Findings",
				columns: [
					"where",
					"severity",
					"rule",
					"what"
				],
				rows: findings.map((one) => [
					placed(one),
					one.severity,
					one.rule,
					one.message
				])
			});
			if (findings.length === 0) return;
			await log.group("What to write instead", () => {
				for (let [rule, advices] of byRule(findings)) for (let [advice, places] of advices) log.foreign(`${rule} (${(0, pages.ZZ)(rule)}), at ${places.join(", ")}:`, advice);
			});
		}
		function showRest(linted, log) {
			let { passedOver, fixed, notUnderstood, chosen, findings } = linted;
			passedOver.length > 0 && log.foreign("Not looked at: links, and folders that may not be read.", passedOver.join("\n"));
			fixed.length > 0 && log.foreign("Mended in the files: look at the change before you commit it.", fixed.map((one) => `${placed(one)} ${one.rule}`).join("\n"));
			showProposed(linted, log);
			let silenced = showSilenced(linted, log);
			let { files, unread, incomplete } = showUnread(notUnderstood, chosen, log);
			let errors = findings.filter(({ severity }) => severity === "error").length;
			let warnings = findings.length - errors;
			let counted = unread > 0 ? ` Not understood: ${unread}.` : "";
			return {
				counts: {
					errors,
					warnings,
					...silenced,
					unread,
					incomplete
				},
				sentence: `Files read: ${files}.${counted} Errors: ${errors}. Warnings: ${warnings}.`
			};
		}
		let failOnWords = [
			"error",
			"warning",
			"never"
		];
		function fails(failOn, { errors, warnings }) {
			return {
				error: errors,
				warning: errors + warnings,
				never: 0
			}[failOn] > 0;
		}
		function showProposed({ proposed: { proposals, left, standing } }, log) {
			proposals.length > 0 && log.foreign("Proposed, as files that no runner reads: compare each with its workflow, and decide what is marked in it.", proposals.map((one) => `${(0, write.q)(one)}: to decide, ${one.decisions}`).join("\n"));
			standing.length > 0 && log.foreign("Of these, other ones stand there and were not overwritten: decide on them, or remove them.", standing.join("\n"));
			left.length > 0 && log.foreign("Jobs that deploy by shell, and for which nothing is proposed:", left.map(({ path, job, why }) => `${path}, job ${job}: ${why}`).join("\n"));
		}
		function showSilenced({ silenced, idle, gone }, log) {
			let by = (what) => silenced.filter((one) => one.by === what).length;
			let known = by("baseline");
			known > 0 && log.info(`In the baseline, and no findings: ${known}.`);
			by("settings") > 0 && log.info(`Off by ${settings._r}: ${by("settings")}.`);
			gone.length > 0 && log.foreign("Gone, and still in the baseline: write it anew, or they may come back unseen.", gone.map(({ file, rule, count }) => `${file}: ${rule}, ${count}`).join("\n"));
			idle.length > 0 && log.foreign("Settings that no finding met:", idle.map(({ line, rule, reason }) => `${settings._r}:${line} ${rule} (${reason})`).join("\n"));
			return {
				known,
				gone: gone.reduce((sum, { count }) => sum + count, 0)
			};
		}
		function annotate(findings, log) {
			let shown = ["error", "warning"].flatMap((kind) => findings.filter(({ severity }) => severity === kind).slice(0, 10)).filter(({ rule, message, severity, file, line, column }) => {
				let text = `${message} (${(0, pages.ZZ)(rule)})`;
				return log.annotation({
					severity,
					file,
					line,
					column,
					title: rule,
					message: text
				});
			});
			let left = findings.length - shown.length;
			shown.length > 0 && left > 0 && log.info(`${left} more findings are only in the table: GitHub shows 10 errors and 10 warnings of a step at their places.`);
		}
		function placed({ file, line, column }) {
			return `${file}:${line}:${column}`;
		}
		function byRule(findings) {
			let rules = new Map();
			for (let finding of findings) {
				let advices = rules.get(finding.rule) ?? new Map();
				advices.set(finding.advice, [...advices.get(finding.advice) ?? [], placed(finding)]);
				rules.set(finding.rule, advices);
			}
			return rules;
		}
	}),
	9674: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I: function() {
				return sarif;
			},
			l: function() {
				return writeSarif;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _disk_workspace_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1845);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _lint_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2610);
		var _pages_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3143);
		let repository = "%SRCROOT%";
		function sarif(findings, silenced = [], pages) {
			return {
				$schema: "https://json.schemastore.org/sarif-2.1.0.json",
				version: "2.1.0",
				runs: [{
					tool: { driver: {
						name: "pm2-lint",
						semanticVersion: _pages_js__WEBPACK_IMPORTED_MODULE_4__.rE,
						...pages === void 0 ? {} : { informationUri: pages("README") },
						rules: _lint_js__WEBPACK_IMPORTED_MODULE_3__.V.map(({ id, severity, summary }) => ({
							id,
							shortDescription: { text: summary },
							help: { text: `See ${(0, _pages_js__WEBPACK_IMPORTED_MODULE_4__.ZZ)(id)} of pm2-actions.` },
							...pages === void 0 ? {} : { helpUri: pages(id) },
							defaultConfiguration: { level: severity }
						}))
					} },
					originalUriBaseIds: { [repository]: { description: { text: "The repository's root." } } },
					columnKind: "utf16CodeUnits",
					results: [...findings.map(resultOf), ...silenced.map(({ finding, by, reason }) => ({
						...resultOf(finding),
						suppressions: [{
							kind: by === "remark" ? "inSource" : "external",
							status: "accepted",
							justification: reason
						}]
					}))]
				}]
			};
		}
		async function writeSarif(root, given, log) {
			let input = `Input "sarif-file" is ${JSON.stringify(given)}`;
			let link = await (0, _disk_workspace_js__WEBPACK_IMPORTED_MODULE_2__.K)(root, given);
			if (link !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`${input}: ${link}`);
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(root, given);
			try {
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.fc)((0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(path));
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.f8)(path, JSON.stringify(log, null, 2));
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.eb(`${input}: ${JSON.stringify(path)} cannot be written (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.$N)(error) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)}). Allowed is a file in a folder that the runner's user may write to.`);
			}
		}
		function resultOf({ rule, severity, file, message, advice, ...place }) {
			return {
				ruleId: rule,
				ruleIndex: _lint_js__WEBPACK_IMPORTED_MODULE_3__.V.findIndex(({ id }) => id === rule),
				level: severity,
				message: { text: `${message}\n\nInstead:\n${advice}` },
				locations: [{ physicalLocation: {
					artifactLocation: {
						uri: file.split("/").map(encodeURIComponent).join("/"),
						uriBaseId: repository
					},
					region: {
						startLine: place.line,
						startColumn: place.column,
						endLine: place.endLine,
						endColumn: place.endColumn
					}
				} }]
			};
		}
	}),
	4451: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { A: function() {
			return lintRepository;
		} });
		var errors = __webpack_require__(4873);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var bundled_pattern = __webpack_require__(5410);
		var notation_source = __webpack_require__(6614);
		var kinds = __webpack_require__(7270);
		let defaultPaths = [
			".{github,gitea,forgejo}/workflows/*.{yml,yaml}",
			"**/action.{yml,yaml}",
			"**/*.{sh,bash,zsh,ksh}",
			"**/package.json",
			"**/{ecosystem,pm2,processes,process}*.{js,cjs,mjs,ts,cts,mts,json,yml,yaml}"
		];
		let widePaths = [
			"**/{,.,GNU}{M,m}akefile{,.*}",
			"**/{.,}[jJ]ustfile",
			"**/*.{mk,just,ps1,psm1,bat,cmd,service,timer,cron,crontab}",
			"**/{Dockerfile,Containerfile,Procfile,Jenkinsfile,crontab}{,.*}",
			"**/*.{D,d}ockerfile",
			"**/cron.d/*",
			"**/{logrotate.d/*,*logrotate*}",
			"**/*.{yml,yaml,js,cjs,mjs,ts,cts,mts}",
			"**/{bin,script,scripts,hooks,.husky,deploy,ci,tools}/**/!(*.*)",
			"@(!(*.*))"
		];
		let neverEntered = new Set([
			"node_modules",
			".git",
			"bower_components"
		]);
		let maxBytes = 1e6;
		async function readSources(root, patterns) {
			let asked = patterns.length > 0;
			let tree = await treeOf(root);
			let wanted = (asked ? patterns : defaultPaths).map((pattern) => withFolders(pattern, tree));
			let pattern = patternOf(wanted);
			let isWide = asked ? () => !1 : (0, bundled_pattern.s$)(widePaths).matches;
			let chosen = tree.files.filter((path) => (pattern.includes(path) || isWide(path)) && !pattern.excludes(path)).sort();
			let mistakes = asked ? unmatched(pattern, tree) : [];
			chosen.length === 0 && mistakes.length === 0 && mistakes.push(asked ? "Input \"paths\" has patterns with \"!\" that exclude every file: leave one." : nothingIn(root));
			let read = mistakes.length > 0 ? [] : await eachInTurn(chosen, (path) => pattern.includes(path) ? load(root, path) : loadWhereItMatters(root, path));
			mistakes.push(...read.flatMap((one) => typeof one == "string" ? one : []));
			let found = read.filter((one) => one !== void 0 && typeof one != "string");
			mistakes.length === 0 && found.length === 0 && mistakes.push(nothingIn(root));
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			let links = tree.links.filter(({ path, folder }) => (folder || pattern.includes(path)) && !pattern.excludes(folder ? `${path}/` : path));
			return {
				named: wanted.filter((one) => tree.files.includes(one)),
				sources: found.filter((one) => "text" in one),
				tooLarge: found.filter((one) => "namesPm2" in one),
				passedOver: [...links.map(({ path }) => path), ...tree.closed].sort()
			};
		}
		function nothingIn(root) {
			return `In ${root} there is no workflow, script, package.json or ecosystem file: check the repository out in a step before, or name files in the input "paths".`;
		}
		function patternOf(entries) {
			try {
				return (0, bundled_pattern.s$)(entries);
			} catch (error) {
				throw new errors.eb(`Input "paths" is ${JSON.stringify(entries.join(", "))}: ${(0, errors.bD)(error)}`);
			}
		}
		function unmatched(pattern, { files, links }) {
			return pattern.idle(files).map((entry) => {
				let isMatch = (0, bundled_pattern.s$)([entry]).includes;
				let link = links.find(({ path }) => isMatch(path) || `${path}/` === entry);
				let instead = link === void 0 ? "" : ` ${link.path} is a link: name what it leads to.`;
				return `Input "paths" has ${JSON.stringify(entry)}: allowed are files and globs, from the repository's root, that match at least one file (node_modules and .git are not looked at).${instead}`;
			});
		}
		function withFolders(pattern, { files }) {
			let excluding = pattern.startsWith("!") ? "!" : "";
			let path = pattern.slice(excluding.length).replace(/^(?:\.\/)+/, "");
			if (path === "" || path === ".") return `${excluding}**`;
			return excluding + (files.some((file) => file.startsWith(`${path}/`)) ? `${path}/` : path);
		}
		async function load(root, path) {
			try {
				let { size } = await (0, promises_.stat)((0, external_node_path_.join)(root, path));
				if (size > maxBytes) return `${path} has ${size} bytes, more than the ${maxBytes} that are read: exclude it in the input "paths" with "!${path}".`;
				let text = await (0, promises_.readFile)((0, external_node_path_.join)(root, path), "utf8");
				return text.includes("\0") ? (0, notation_source.BH)(path, "it holds zero bytes, being a program or UTF-16, and must be UTF-8") : (0, notation_source.vz)(path, text);
			} catch (error) {
				return (0, notation_source.BH)(path, `the system says ${reasonOf(error, path)}`);
			}
		}
		async function loadWhereItMatters(root, path) {
			let size = await (0, promises_.stat)((0, external_node_path_.join)(root, path)).then((found) => found.size, () => 0);
			let what = `${size} bytes, and no more than ${maxBytes} are read`;
			if (size > 2e7) return {
				path,
				what,
				namesPm2: !1
			};
			let text = await (0, promises_.readFile)((0, external_node_path_.join)(root, path), "utf8").catch((error) => {
				reasonOf(error, path);
				return "";
			});
			if (text.includes("\0") || (0, kinds.I)({
				path,
				text
			}) === void 0) return;
			let isNamed = (0, kinds.u)(text);
			if (size > maxBytes) return isNamed ? {
				path,
				what,
				namesPm2: !0
			} : void 0;
			return isNamed || /\bapps\b/.test(text) && /\bscript\b/.test(text) ? (0, notation_source.vz)(path, text) : void 0;
		}
		async function treeOf(root) {
			let tree = {
				files: [],
				links: [],
				closed: []
			};
			let folders = [""];
			for (; folders.length > 0;) folders = (await eachInTurn(folders, (folder) => look(root, folder, tree))).flat();
			return tree;
		}
		async function look(root, folder, tree) {
			let entries = await (0, promises_.readdir)((0, external_node_path_.join)(root, folder), { withFileTypes: !0 }).catch((error) => {
				tree.closed.push(`${folder || root}/ (${reasonOf(error, folder || root)})`);
				return [];
			});
			let folders = [];
			for (let entry of entries) {
				let path = folder === "" ? entry.name : `${folder}/${entry.name}`;
				if (entry.isFile()) tree.files.push(path);
				else if (neverEntered.has(entry.name)) continue;
				else entry.isDirectory() ? folders.push(path) : entry.isSymbolicLink() && tree.links.push({
					path,
					folder: await leadsToFolder(root, path)
				});
			}
			return folders;
		}
		async function leadsToFolder(root, path) {
			return (0, promises_.stat)((0, external_node_path_.join)(root, path)).then((found) => found.isDirectory(), () => !1);
		}
		async function eachInTurn(items, work) {
			let results = [];
			let rest = items.entries();
			let worker = async () => {
				for (let [index, item] of rest) results[index] = await work(item);
			};
			await Promise.all(Array.from({ length: 50 }, worker));
			return results;
		}
		function reasonOf(error, path) {
			let code = (0, errors.$N)(error);
			if (code === "EMFILE" || code === "ENFILE") throw new errors.eb(`${JSON.stringify(path)} cannot be opened, as too many files are open already (${code}): nothing was checked. Allowed must be at least 100 open files: raise the limit of the runner's user (ulimit -n), or end what holds them.`);
			return code ?? (0, errors.bD)(error);
		}
		var groups = __webpack_require__(9694);
		var lint = __webpack_require__(2610);
		var edit = __webpack_require__(8770);
		function fixAll(sources, before, wanted, settings) {
			let now = {
				sources,
				findings: [],
				after: before
			};
			let keys = new Set(wanted.map(keyOf));
			let fixes = before.fixes.filter(({ finding }) => keys.has(keyOf(finding)));
			let attempt = (some) => {
				let next = withEdits(now.sources, some);
				if (next === void 0) return !1;
				let after = (0, lint.u)(next, settings);
				if (!isBetter(now.after, after, some)) return !1;
				now = {
					sources: next,
					findings: [...now.findings, ...some.map(({ finding }) => finding)],
					after
				};
				return !0;
			};
			if (fixes.length === 0 || attempt(fixes)) return now;
			for (let path of new Set(fixes.map(({ finding }) => finding.file))) {
				let own = fixes.filter(({ finding }) => finding.file === path);
				if (attempt(own)) continue;
				let inTurn = [...own].sort((one, other) => firstOf(other) - firstOf(one)).slice(0, maxInTurn);
				for (let one of inTurn) attempt([one]);
			}
			return now;
		}
		let maxInTurn = 50;
		function firstOf({ edits }) {
			return Math.min(...edits.map(({ start }) => start));
		}
		function withEdits(sources, fixes) {
			let changed = new Map();
			for (let [path, own] of (0, groups.m)(fixes, ({ finding }) => finding.file)) {
				let text = (0, edit.oh)(sources.find((one) => one.path === path)?.text ?? "", own.flatMap(({ edits }) => edits));
				if (text === void 0) return;
				changed.set(path, (0, notation_source.vz)(path, text));
			}
			return sources.map((one) => changed.get(one.path) ?? one);
		}
		function isBetter(before, after, fixes) {
			let old = counted(before.findings);
			for (let [key, count] of counted(after.findings)) if (count > (old.get(key) ?? 0)) return !1;
			return after.findings.length <= before.findings.length - fixes.length && after.notUnderstood.length === before.notUnderstood.length;
		}
		function counted(findings) {
			let counts = new Map();
			for (let { rule, file, message } of findings) {
				let key = `${rule}\0${file}\0${message.replace(/:\d+/g, "")}`;
				counts.set(key, (counts.get(key) ?? 0) + 1);
			}
			return counts;
		}
		function keyOf({ rule, file, line, column }) {
			return `${rule}\0${file}\0${line}\0${column}`;
		}
		var whole_file = __webpack_require__(7626);
		var workspace = __webpack_require__(1845);
		async function writeFixed(root, files) {
			let checked = await Promise.all(files.map(({ before }) => reasonAgainst(root, before)));
			let mistakes = files.flatMap(({ before: { path } }, index) => {
				let why = checked[index];
				return why === void 0 ? [] : [notFixed(path, why)];
			});
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			for (let { before, after } of files) {
				let path = (0, external_node_path_.join)(root, before.path);
				try {
					await (0, whole_file.f8)(path, after.text, (await (0, promises_.stat)(path)).mode & 4095);
				} catch (error) {
					throw new errors.eb(notFixed(before.path, `${(0, errors.$N)(error) ?? (0, errors.bD)(error)}.`));
				}
			}
		}
		function notFixed(path, why) {
			return `${JSON.stringify(path)} could not be fixed: ${why}`;
		}
		async function reasonAgainst(root, { path, text }) {
			let link = await (0, workspace.K)(root, path);
			if (link !== void 0) return link;
			try {
				return (await (0, promises_.readFile)((0, external_node_path_.join)(root, path))).equals(Buffer.from(text)) ? void 0 : "it has changed since, or is not UTF-8. Nothing was written.";
			} catch (error) {
				return `${(0, errors.$N)(error) ?? (0, errors.bD)(error)}.`;
			}
		}
		var posix_ = __webpack_require__(3916);
		var pm2_call = __webpack_require__(8188);
		var read = __webpack_require__(3923);
		var rule = __webpack_require__(9516);
		function blockOf({ text }, { span }) {
			let start = text.lastIndexOf("\n", span.start - 1) + 1;
			let indentation = /^([ \t]*)-[ \t]+$/.exec(text.slice(start, span.start))?.[1];
			if (indentation === void 0) return;
			let last = start + text.slice(start, span.end).trimEnd().length;
			let newline = text.indexOf("\n", last);
			let end = newline === -1 ? text.length : newline + 1;
			return {
				span: {
					start,
					end
				},
				text: text.slice(start, end),
				indentation
			};
		}
		function block_withEdits({ text, span }, edits) {
			let own = edits.map((one) => ({
				...one,
				start: one.start - span.start,
				end: Math.min(one.end, span.end) - span.start
			}));
			return (0, edit.oh)(text, own);
		}
		function linesOf(text, { indentation }, key) {
			let [from, to] = place(text, indentation, key);
			let depth = indentation.length + 2;
			return text.split("\n").slice(from, to).map((line) => line.slice(depth).trimEnd());
		}
		function without(text, { indentation }, key) {
			let lines = text.split("\n");
			let [from, to] = place(text, indentation, key);
			if (from === to) return text;
			let rest = lines.toSpliced(from, to - from);
			let [first = ""] = rest;
			from === 0 && (rest[0] = `${indentation}- ${first.slice(indentation.length + 2)}`);
			return rest.join("\n");
		}
		function place(text, { length }, key) {
			let lines = text.split("\n");
			let from = lines.findIndex((line) => line.slice(length + 2).startsWith(`${key}:`));
			if (from === -1) return [0, 0];
			let next = lines.findIndex((line, index) => index > from && /^\s*\S/.test(line) && !/^\s/.test(line.slice(length + 2)));
			return [from, next === -1 ? lines.length : next];
		}
		var parser = __webpack_require__(8989);
		var embedded = __webpack_require__(9821);
		let preparing = new Set([
			"cd",
			"pushd",
			"popd",
			"set",
			"export",
			"source",
			".",
			"true",
			":",
			""
		]);
		let saying = new Set("echo printf true : exit return sleep".split(" "));
		let looking = new Set("[ test [[ grep egrep fgrep awk sed head tail cut tr sort uniq jq wc cat xargs command which".split(" "));
		function isPreparing({ program, args }) {
			return preparing.has(program) || program === "nvm" && args[0]?.text === "use";
		}
		function isSaying({ program, output }) {
			return saying.has(program) && output !== "file";
		}
		function isLooking({ program, output, args }) {
			return looking.has(program) && output !== "file" && !args.some(({ text }) => /^-\w*i|^--in-place/.test(text) && program === "sed");
		}
		function cut(shell, all, isDropped) {
			let edits = [];
			let works = cutScript(shell);
			return works === void 0 ? void 0 : {
				edits,
				works
			};
			function cutScript(script) {
				let { commands } = (0, parser.qg)(script.text);
				let left = !1;
				for (let [index, statement] of commands.entries()) {
					let end = commands[index + 1]?.pos ?? script.text.length + 1;
					let works = cutStatement(script, statement, within(script, statement.pos, end));
					if (works === void 0) return;
					left ||= works;
				}
				return left;
			}
			function cutStatement(script, statement, own) {
				let { dropped, rest } = parted(own);
				if (dropped.length === 0) return rest.some((one) => !isPreparing(one));
				let { command } = statement;
				if (goesWhole(command, rest)) {
					edits.push(statementCut(script, statement));
					return !1;
				}
				if (command.type === "AndOr") return cutChain(script, command, own);
				return command.type === "Command" ? cutSent(script, command, own) : void 0;
			}
			function cutChain(script, { commands, operators, end }, own) {
				let left = !1;
				let gone = commands.map(() => !1);
				for (let [index, operand] of commands.entries()) {
					let to = commands[index + 1]?.pos ?? script.text.length + 1;
					let here = own.filter((one) => isWithin(script, one, operand.pos, to));
					let { dropped, rest } = parted(here);
					let handles = operators[index - 1] === "||" && gone[index - 1] === !0;
					if (dropped.length === 0 && handles && rest.every(isSaying)) gone[index] = !0;
					else if (dropped.length === 0) left ||= rest.some((one) => !isPreparing(one));
					else if (goesWhole(operand, rest)) gone[index] = !0;
					else {
						if (operand.type !== "Command") return;
						let works = cutSent(script, operand, here);
						if (works === void 0) return;
						left ||= works;
					}
				}
				let last = commands.flatMap((_, index) => gone[index] ? [] : [index]).at(-1);
				if (last === void 0) return;
				for (let [index, operand] of commands.entries()) {
					if (!gone[index]) continue;
					let next = commands[index + 1];
					let before = commands[index - 1];
					if (index > last) {
						let from = commands[last]?.end ?? operand.pos;
						edits.push({
							...(0, embedded.Qs)(script, from, end),
							text: ""
						});
						break;
					}
					if ((next === void 0 || operators[index] !== "&&") && !(gone[index + 1] && operators[index] === "||")) return;
					if (before !== void 0 && !gone[index - 1] && operators[index - 1] !== "&&") return;
					edits.push({
						...(0, embedded.Qs)(script, operand.pos, next?.pos ?? operand.end),
						text: ""
					});
				}
				return left;
			}
			function cutSent(script, command, own) {
				let [sent, ...more] = new Set(own.map((one) => one.shell));
				if (sent === void 0 || more.length > 0 || sent === script) return;
				return command.name === void 0 ? void 0 : cutScript(sent);
			}
			function parted(own) {
				return {
					dropped: own.filter(isDropped),
					rest: own.filter((one) => !isDropped(one))
				};
			}
			function within(script, from, to) {
				return all.filter((one) => isWithin(script, one, from, to));
			}
		}
		function isWithin({ offsets }, { span }, from, to) {
			let end = offsets[to] ?? Infinity;
			return span.start >= (offsets[from] ?? Infinity) && span.start < end;
		}
		function goesWhole({ type }, rest) {
			let isApart = (one) => isPreparing(one) && (one.nested || type !== "AndOr" && type !== "Command");
			let mayGo = (one) => isSaying(one) || type !== "AndOr" && isLooking(one);
			return rest.every((one) => mayGo(one) || isApart(one));
		}
		function statementCut(script, statement) {
			let { text } = script;
			let last = Math.max(statement.end, ...heredocs(statement).map(({ closing, body }) => closing?.end ?? body.end));
			let end = last + (/^[ \t]*[;&]?[ \t]*(?:#[^\n]*)?/.exec(text.slice(last))?.[0] ?? "").length;
			let lineStart = text.lastIndexOf("\n", statement.pos - 1) + 1;
			if (/^[ \t]*$/.test(text.slice(lineStart, statement.pos)) && /^(?:\n|$)/.test(text.slice(end))) return lines(script, (0, embedded.Qs)(script, statement.pos, end)) ?? {
				...(0, embedded.Qs)(script, statement.pos, end),
				text: ""
			};
			if (!/^(?:\n|$)/.test(text.slice(end))) return {
				...(0, embedded.Qs)(script, statement.pos, end),
				text: ""
			};
			let before = /[ \t]*[;&]?[ \t]*$/.exec(text.slice(0, statement.pos))?.[0] ?? "";
			return {
				...(0, embedded.Qs)(script, statement.pos - before.length, end),
				text: ""
			};
		}
		function lines({ source: { text } }, { start, end }) {
			let from = text.lastIndexOf("\n", start - 1) + 1;
			let newline = text.indexOf("\n", end);
			let to = newline === -1 ? text.length : newline + 1;
			let isBlank = (part) => /^[ \t\r]*$/.test(part);
			return isBlank(text.slice(from, start)) && isBlank(text.slice(end, to).replace("\n", "")) ? {
				start: from,
				end: to,
				text: ""
			} : void 0;
		}
		function heredocs(node) {
			let found = [];
			let visit = (one) => {
				one.type === "HereDoc" ? found.push(one) : (0, parser.dK)(one, visit);
			};
			visit(node);
			return found;
		}
		var words_words = __webpack_require__(5553);
		function serverOf({ step, lead }) {
			let { host, key } = step.remote ? ofAction(step) : ofCommand(step, lead);
			return [
				host === void 0 ? {
					name: "host",
					value: "<user>@<server>",
					decide: "whom the script logged in as, and where."
				} : {
					name: "host",
					value: host
				},
				{
					name: "ssh-key",
					value: key ?? "${{ secrets.SSH_KEY }}",
					decide: key === void 0 ? "a secret with a private key without a passphrase, for the server (docs/over-ssh.md)." : void 0
				},
				{
					name: "known-hosts",
					value: "${{ vars.KNOWN_HOSTS }}",
					decide: "a variable with the server's line of known_hosts. Leave it empty in the first run: the step touches nothing, and shows the line."
				}
			];
		}
		function ofAction({ with: inputs }) {
			let given = (...names) => names.map((name) => inputs.get(name)?.value).find((value) => value);
			let host = given("host", "hostname", "server", "remote_host", "ssh-host");
			let user = given("username", "user", "remote_user", "ssh-user");
			let port = given("port", "remote_port");
			let at = port === void 0 || port === "22" ? "" : `:${port}`;
			let isOne = host !== void 0 && !host.includes(",");
			return {
				host: isOne && user !== void 0 ? `${user}@${host}${at}` : isOne && /@/.test(host) ? host : void 0,
				key: given("passphrase") ? void 0 : given("key", "ssh_private_key", "ssh-private-key", "private_key", "private-key", "ssh-key", "sshKey")
			};
		}
		let login = /((?:\$\{\{[^}]*\}\}|[\w.${}-])+)@((?:\$\{\{[^}]*\}\}|[\w.${}-])+)/g;
		function ofCommand(step, { invocation }) {
			let { text } = invocation.shell.source;
			let before = text.slice(step.span.start, invocation.span.start);
			let ssh = before.slice(Math.max(before.lastIndexOf("ssh "), 0));
			let found = [...ssh.matchAll(login)].at(-1);
			if (found === void 0) return {
				host: void 0,
				key: void 0
			};
			let [whole, user = "", host = ""] = found;
			let port = /\s-p\s*(\S+)/.exec(ssh.slice(0, found.index))?.[1];
			let name = [user, host].map((one) => resolved(one, step));
			let isKnown = !name.some((one) => one === void 0) && !/[$](?!\{\{)/.test(port ?? "");
			let at = port === void 0 || port === "22" ? "" : `:${port}`;
			return {
				host: isKnown && whole ? `${name.join("@")}${at}` : void 0,
				key: void 0
			};
		}
		function resolved(text, { env }) {
			let variable = /^\$\{?(\w+)\}?$/.exec(text)?.[1];
			if (variable !== void 0 && !text.startsWith("${{")) return env.findLast(({ name }) => name.value === variable)?.value?.value;
			return /\$(?!\{\{)/.test(text) ? void 0 : text;
		}
		let harmless = /^(?:-[avzrltpgoDhqPW]+|--(?:archive|verbose|recursive|compress|quiet|progress|partial|stats|human-readable|links|perms|times|delete(?:-\w+)*|del))$/;
		function copyingInto(folder, { invocations }) {
			let all = invocations.filter(({ program }) => program === "rsync");
			let [invocation] = all;
			if (invocation === void 0 || all.length > 1 || folder === void 0) return;
			if (invocation.remote || invocation.directory !== void 0 || invocation.branches.length > 0) return;
			let exclude = [];
			let operands = [];
			let words = [...invocation.args];
			for (let word = words.shift(); word !== void 0; word = words.shift()) {
				let text = (0, words_words.v4)(word);
				let isPattern = text === "--exclude" || text === "-e" ? words.shift() : void 0;
				if (text === "--exclude" && isPattern?.constant) exclude.push(isPattern.text);
				else if (text.startsWith("--exclude=") && word.constant) exclude.push(text.slice(10));
				else if (!text.startsWith("-")) operands.push(text);
				else if (!harmless.test(text)) return;
			}
			let [source = "", target = "", ...more] = operands;
			let isOne = more.length === 0 && target.replace(/\/+$/, "") === folder.replace(/\/+$/, "");
			let isOfWorkspace = /^(?:\.\/?|(?:\.\/)?[\w.-]+(?:\/[\w.-]+)*\/)$/.test(source);
			if (!isOne || !isOfWorkspace || source.includes("..")) return;
			if (exclude.some((one) => /[,\n]/.test(one))) return;
			return {
				invocation,
				source,
				target: folder.replace(/\/+$/, ""),
				exclude
			};
		}
		let replaced = new Set([
			...pm2_call.dg,
			"save",
			"list",
			"jlist",
			"prettylist",
			"describe",
			"pid",
			"id",
			"logs",
			"flush",
			"reset",
			"kill",
			"update",
			"resurrect"
		]);
		function takenFrom(job, units) {
			return units.flatMap((unit) => {
				let { step } = unit;
				if (unit.job !== job || step === void 0) return [];
				let calls = unit.calls.filter(({ action, invocation: { output } }) => replaced.has(action) && (pm2_call.dg.has(action) || output !== "captured" && output !== "file"));
				let lead = calls.findLast(bringsUp);
				let folder = lead && !lead.invocation.remote ? lead.invocation.directory : void 0;
				let copying = copyingInto(folder && (0, words_words.v4)(folder), unit);
				return calls.length === 0 ? [] : [{
					step,
					unit,
					calls,
					lead,
					copying
				}];
			});
		}
		function bringsUp({ action }) {
			return pm2_call.D1.has(action) || action === "restart" || action === "reload";
		}
		function taking_reasonAgainst({ calls, lead, step }) {
			if (step.dialect !== "shell") return "its script is not for a shell such as bash";
			if (lead === void 0) return;
			let bringing = calls.filter(bringsUp);
			if (bringing.some(({ invocation }) => invocation.remote !== lead.invocation.remote)) return "PM2 is called here and on a server in one script";
			if (new Set(bringing.map(({ invocation }) => invocation.directory?.text)).size > 1) return "one script deploys into several folders";
			if (new Set(bringing.flatMap((call) => fileOf(call)?.text ?? [])).size > 1) return "one script starts several ecosystem files";
		}
		function fileOf({ targets }) {
			return targets.find(({ text }) => /\.config\.[cm]?js$|\.(?:json|ya?ml)$/.test(text));
		}
		let mark = "# DECIDE: ";
		function insteadOf(taken, also, head, project) {
			let { lead, calls } = taken;
			let bringing = calls.filter((call) => pm2_call.D1.has(call.action));
			let files = calls.flatMap((call) => fileOf(call) ?? []);
			let { copying } = taken;
			let restarts = bringing.length === 0 && files.length === 0 && copying === void 0;
			let action = restarts ? "pm2-restart" : "pm2-deploy";
			let inputs = [
				...lead.invocation.remote ? serverOf(taken) : [],
				namespaceOf(calls, files, project),
				...restarts ? [namesOf(calls)] : deployInputs(taken, bringing, files)
			];
			let gone = [...also, ...calls];
			let lines = [
				`# Instead of: ${[...new Set([...copying === void 0 ? [] : [copying], ...gone].map(shown))].join("; ")}`,
				...remarksOn(gone, taken),
				...[...head, `uses: ${rule.H3}/${action}@v1`].map((line, index) => index === 0 ? `- ${line}` : `  ${line}`),
				"  with:",
				...inputs.flatMap(written).map((line) => `    ${line}`)
			];
			return {
				lines,
				decisions: lines.filter((line) => line.includes(mark)).length
			};
		}
		function written({ name, value, decide }) {
			return [...decide === void 0 ? [] : [`${mark}${decide}`], `${name}: ${scalar(value)}`];
		}
		function scalar(text) {
			return /^[\w./~<$-][^\n]*$/.test(text) && !/: |:$| #|^-|^\d|^(?:true|false|null|yes|no|on|off|~)$/i.test(text) ? text : JSON.stringify(text);
		}
		function shown({ invocation: { shell, span } }) {
			return shell.source.text.slice(span.start, span.end).replace(/\s+/g, " ");
		}
		function deployInputs({ step, lead, calls, copying }, bringing, files) {
			let [file] = files;
			let inputs = [];
			let given = file && (0, words_words.v4)(file);
			let folder = given && (0, posix_.isAbsolute)(given) ? (0, posix_.dirname)(given) : directoryOf(lead, step.workingDirectory?.value);
			given === void 0 ? bringing.length > 0 && inputs.push({
				name: "ecosystem",
				value: "ecosystem.config.json",
				decide: `write this file into the repository, next to package.json: ${JSON.stringify({ apps: bringing.map(appOf) })}`
			}) : inputs.push({
				name: "ecosystem",
				value: (0, posix_.isAbsolute)(given) ? (0, posix_.basename)(given) : given.replace(/^\.\//, "")
			});
			inputs.push(...copying === void 0 ? folderInputs(folder, lead.invocation.remote) : releaseInputs(copying));
			let option = (name) => calls.filter(({ action }) => pm2_call.dg.has(action)).map(({ options }) => options.get(name)?.value).find((one) => one !== void 0);
			let environment = option("env");
			environment !== void 0 && inputs.push({
				name: "environment",
				value: (0, words_words.v4)(environment)
			});
			let only = option("only");
			only !== void 0 && inputs.push({
				name: "only",
				value: (0, words_words.v4)(only)
			});
			return inputs;
		}
		function folderInputs(folder, remote) {
			if (folder === void 0 && !remote) return [
				{
					name: "source",
					value: "."
				},
				{
					name: "exclude",
					value: ".git"
				},
				{
					name: "releases-directory",
					value: "<absolute path>",
					decide: "a folder outside of the workspace, which the runner may delete: each release is copied into a folder of its own there. What only the server has, such as .env, goes to shared-paths."
				}
			];
			let isKnown = folder !== void 0 && ((0, posix_.isAbsolute)(folder) || folder.startsWith("${{"));
			return [{
				name: "working-directory",
				value: isKnown ? folder : "<absolute path>",
				decide: isKnown ? void 0 : `the folder that the apps run from${folder === void 0 ? "" : `, ${folder}`}, as an absolute path.`
			}];
		}
		function releaseInputs({ source, target, exclude }) {
			return [
				{
					name: "source",
					value: source.replace(/(?<=.)\/$/, "")
				},
				...exclude.length === 0 ? [] : [{
					name: "exclude",
					value: exclude.join(", ")
				}],
				{
					name: "releases-directory",
					value: `${target}-releases`,
					decide: `each release is copied into a folder of its own there, and the apps run from it and no more from ${target}: take an absolute cwd out of the ecosystem file. What only ${target} has, such as .env and uploads, goes to shared-paths.`
				}
			];
		}
		function directoryOf({ invocation, options }, preset) {
			let own = options.get("cwd")?.value ?? invocation.directory;
			return (own === void 0 ? void 0 : (0, words_words.v4)(own).replace(/\/+$/, "")) ?? (invocation.remote ? void 0 : preset);
		}
		function namespaceOf(calls, files, { ecosystems }) {
			let said = calls.map(({ options }) => options.get("namespace")?.value).find((one) => one?.constant);
			let names = files.map(({ text }) => (0, posix_.basename)(text));
			let described = ecosystems.filter(({ source }) => names.includes((0, posix_.basename)(source.path)));
			let apps = described.flatMap((one) => one.apps);
			let [first] = apps;
			let own = first?.namespace?.value;
			if (described.length === 1 && own !== void 0 && apps.every((app) => app.namespace?.value === own)) return {
				name: "namespace",
				value: own
			};
			if (said !== void 0) return {
				name: "namespace",
				value: said.text
			};
			return {
				name: "namespace",
				value: "<namespace>",
				decide: "the namespace of these apps, and of no others. `pm2 list` shows which they have; those that have none are in default: pm2-migrate-namespace moves them out of it, once."
			};
		}
		function namesOf(calls) {
			let names = calls.flatMap(({ action, targets }) => action === "restart" || action === "reload" ? targets : []);
			if (names.length > 0 && names.every(({ constant, text }) => constant && !/^(?:all|\d+|\/.*\/)$/.test(text))) return {
				name: "name-pattern",
				value: names.map(({ text }) => text).join(", ")
			};
			return {
				name: "name-pattern",
				value: isAll(names) ? "*" : "<names>",
				decide: isAll(names) ? "`all` is every app of every project on the server; this is all of the namespace alone." : "the names of the apps, with commas between them."
			};
		}
		function isAll(names) {
			return names.length > 0 && names.every(({ text }) => text === "all");
		}
		function appOf({ targets, options, invocation }) {
			let [script] = targets;
			let text = (name) => options.get(name)?.value?.text;
			let at = invocation.args.findIndex(({ text: word }) => word === "--");
			let args = at === -1 ? "" : invocation.args.slice(at + 1).map((word) => word.text).join(" ");
			let instances = text("instances");
			let app = {
				name: text("name") ?? "<name>",
				script: script === void 0 ? "<script>" : (0, words_words.v4)(script),
				args,
				instances: instances === void 0 ? "" : /^\d+$/.test(instances) ? Number(instances) : instances,
				exec_mode: instances === void 0 ? "" : "cluster",
				interpreter: text("interpreter") ?? "",
				node_args: text("node-args") ?? "",
				max_memory_restart: text("max-memory-restart") ?? "",
				cron_restart: text("cron") ?? text("cron-restart") ?? ""
			};
			return Object.fromEntries(Object.entries(app).filter(([, value]) => value !== ""));
		}
		function remarksOn(gone, { step }) {
			let remarks = [];
			let wide = gone.filter(({ action, targets }) => [
				"kill",
				"update",
				"resurrect",
				"flush"
			].includes(action) || targets.some(({ text }) => text === "all"));
			wide.length > 0 && remarks.push(`# Of these, ${[...new Set(wide.map(shown))].join(", ")} reached every app on the server; this step reaches its namespace alone.`);
			let names = [...new Set(gone.filter(pm2_call.ZM).flatMap(({ invocation }) => invocation.passed.map(({ name }) => name)))].filter((name) => name !== "PM2_HOME");
			names.length > 0 && !step.remote && remarks.push(`${mark}PM2 gave the apps the variables of the shell: ${names.join(", ")}. Name in pass-env those that they need, and set them for this step (env); an app has what its ecosystem file says.`);
			return remarks;
		}
		function proposalsFor(sources) {
			let project = (0, read.W)(sources);
			let proposals = [];
			let left = [];
			for (let { source, kind, jobs } of project.workflows) {
				if (kind !== "workflow") continue;
				let edits = [];
				for (let job of jobs) {
					let found = editsFor(job, project);
					if (found === void 0) continue;
					let more = "why" in found ? [] : [...edits, ...found.edits];
					let why = "why" in found ? found.why : wrongWith(sources, source, more, job, found.gone, project);
					why === void 0 ? edits = more : left.push({
						path: source.path,
						job: job.name.value,
						why
					});
				}
				if (edits.length === 0) continue;
				let text = headOf(source) + ((0, edit.oh)(source.text, edits) ?? "");
				let decisions = text.split(mark).length - 1;
				proposals.push({
					path: source.path,
					text: inLineEndsOf(source, text),
					decisions
				});
			}
			return {
				proposals,
				left
			};
		}
		function headOf({ path }) {
			return `# A proposal of pm2-lint for ${(0, posix_.basename)(path)}: the steps that deploy are steps of pm2-actions. No runner reads this
# file, since its name does not end in .yml. Decide what is marked with DECIDE, compare the two files, try
# each new step once with dry-run: true where it has that input, and only then put it in the other one's place.
`;
		}
		function inLineEndsOf({ text }, proposed) {
			return text.includes("\r\n") ? proposed.replace(/\r?\n/g, "\r\n") : proposed;
		}
		function editsFor(job, project) {
			let taken = takenFrom(job, project.units);
			let leads = taken.filter(({ lead }) => lead !== void 0);
			if (leads.length === 0) return;
			let [reason] = taken.flatMap((one) => taking_reasonAgainst(one) ?? []);
			if (reason !== void 0) return { why: reason };
			let gone = new Set(taken.flatMap(({ calls, copying }) => [...calls.map(({ invocation }) => invocation), ...copying === void 0 ? [] : [copying.invocation]]));
			let also = taken.filter(({ lead }) => lead === void 0).flatMap(({ calls }) => calls);
			let edits = [];
			for (let one of taken) {
				let text = rewritten(one, one === leads.at(-1) ? also : [], gone, project);
				if (typeof text != "string") return text;
				let span = blockOf(one.unit.source, one.step)?.span;
				span !== void 0 && edits.push({
					...span,
					text
				});
			}
			return {
				edits,
				gone
			};
		}
		function rewritten(taken, also, gone, project) {
			let { step, unit, lead } = taken;
			let block = blockOf(unit.source, step);
			let { script } = step;
			if (block === void 0 || script === void 0) return { why: "a step of it is not written on lines of its own" };
			let at = lead?.invocation.span.start ?? Infinity;
			let isAfter = (one) => one.span.start > at;
			let before = cut(script, unit.invocations, (one) => gone.has(one) || isAfter(one));
			let after = cut(script, unit.invocations, (one) => gone.has(one) || !(isAfter(one) || isPreparing(one)));
			let parted = before && after && {
				before: before.works ? block_withEdits(block, before.edits) : "",
				after: after.works && lead !== void 0 ? block_withEdits(block, after.edits) : ""
			};
			if (parted?.before === void 0 || parted.after === void 0) return { why: "PM2 is called within a branch or a loop together with other commands" };
			if (lead === void 0) return parted.before;
			let [first, second] = [parted.before, parted.after];
			let keys = ["if", ...first + second === "" ? ["name", "id"] : []];
			let head = [
				"name",
				"id",
				"if"
			].filter((key) => keys.includes(key)).flatMap((key) => linesOf(block.text, block, key));
			let { lines } = insteadOf({
				...taken,
				lead
			}, also, head, project);
			let ours = lines.map((line) => `${block.indentation}${line}\n`).join("");
			return first + (0, rule.cp)(project)(ours) + (first === "" ? second : without(second, block, "id"));
		}
		function wrongWith(sources, source, edits, { name }, gone, project) {
			let text = (0, edit.oh)(source.text, edits);
			if (text === void 0) return "its steps are used in two places";
			let after = (0, notation_source.vz)(source.path, text);
			let all = sources.map((one) => one === source ? after : one);
			let now = (0, read.W)(all);
			let ofJob = ({ units }) => units.filter(({ job, source: { path } }) => path === source.path && job?.name.value === name.value);
			let before = working(ofJob(project), gone);
			if (working(ofJob(now), new Set()).join("\n") !== before.join("\n")) return "what is left of its script would not do what it did";
			let errors = ({ findings }) => findings.filter(({ severity, file }) => severity === "error" && file === source.path);
			let spans = (now.workflows.find((one) => one.source === after)?.jobs.find((one) => one.name.value === name.value))?.steps.map(({ span }) => span) ?? [];
			let isHere = ({ line }) => {
				let start = after.lineStarts[line - 1] ?? 0;
				let end = after.lineStarts[line] ?? text.length;
				return spans.some((span) => span.start < end && span.end > start);
			};
			let [error] = errors((0, lint.u)(all)).filter(isHere);
			if (error?.rule === "rsync-delete-into-live") {
				let [, folder = "the folder of the apps"] = /away from (\S+),/.exec(error.message) ?? [];
				return `an rsync into ${folder} deletes under running apps, and cannot be taken over as it is: pm2-deploy copies one folder of the workspace (source, exclude) into a release of its own (releases-directory)`;
			}
			return error && `what is left of it has an error (${error.rule}): ${error.message}`;
		}
		function working(units, gone) {
			return units.flatMap(({ invocations }) => invocations.filter((one) => !gone.has(one) && !isPreparing(one) && !isTalk(one)).map((one) => [
				one.program,
				...one.args.map(({ text }) => text),
				one.remote ? "@" : ""
			].join(" ")));
		}
		function isTalk(one) {
			return (0, pm2_call.pS)(one) === void 0 && (isSaying(one) || isLooking(one));
		}
		var write = __webpack_require__(1120);
		var settings_baseline = __webpack_require__(9385);
		var settings_settings = __webpack_require__(3435);
		async function lintRepository(root, asked) {
			let ids = lint.V.map(({ id }) => id);
			let settings = await (0, settings_settings.sb)(root, ids);
			let baseline = asked.baseline === void 0 ? void 0 : await (0, settings_baseline.mF)(root, asked.baseline);
			let read = await readSources(root, asked.paths);
			let chosen = read.sources.length + read.tooLarge.length;
			let compared = (sources, result) => {
				let linted = withMore(result, read.tooLarge);
				let facts = {
					sources,
					chosen,
					passedOver: read.passedOver
				};
				if (baseline === void 0) return {
					...linted,
					...facts,
					gone: []
				};
				let paths = new Set(sources.map(({ path }) => path));
				let isGone = (file) => asked.paths.length === 0 || paths.has(file);
				return {
					...held(linted, (0, settings_baseline.UD)(baseline, linted.findings, sources, isGone)),
					...facts
				};
			};
			let before = (0, lint.u)(read.sources, settings);
			let linted = compared(read.sources, before);
			let mistakes = unreadMistakes(linted.notUnderstood, read.named, chosen);
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			let fixed = asked.fix ? fixAll(read.sources, before, linted.findings, settings) : {
				sources: read.sources,
				findings: [],
				after: before
			};
			let proposed = asked.propose ? proposalsFor(fixed.sources) : {
				proposals: [],
				left: []
			};
			let changed = read.sources.flatMap((source, index) => {
				let after = fixed.sources[index];
				return after === void 0 || after === source ? [] : [{
					before: source,
					after
				}];
			});
			let places = await (0, write.W)(root, proposed.proposals);
			await writeFixed(root, changed);
			await places.write();
			return {
				...asked.fix ? compared(fixed.sources, fixed.after) : linted,
				fixed: fixed.findings,
				proposed: {
					...proposed,
					standing: places.standing
				}
			};
		}
		function held(linted, { fresh, known, gone }) {
			let inBaseline = known.map((finding) => ({
				finding,
				by: "baseline",
				reason: "It is in the baseline."
			}));
			return {
				...linted,
				findings: fresh,
				silenced: [...linted.silenced, ...inBaseline],
				gone
			};
		}
		function withMore(linted, tooLarge) {
			return {
				...linted,
				notUnderstood: [...tooLarge, ...linted.notUnderstood]
			};
		}
		function unreadMistakes(notUnderstood, named, chosen) {
			let whole = notUnderstood.filter(({ line }) => line === void 0);
			let kinds = "Allowed are workflows and other YAML, shell, PowerShell, cmd, JavaScript, TypeScript, JSON, Makefile, justfile, Dockerfile, Procfile, crontab, systemd units and Jenkinsfile.";
			let asked = whole.filter(({ path }) => named.includes(path));
			if (asked.length > 0) return asked.map(({ path, what }) => `Input "paths" names ${JSON.stringify(path)}, which is not understood (${what}): it would pass as clean. ${kinds}`);
			return whole.length < chosen ? [] : [`Input "paths" matches ${chosen} files, and none is understood. ${kinds}`];
		}
	}),
	9516: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			H3: function() {
				return published;
			},
			PM: function() {
				return step;
			},
			QM: function() {
				return stepInsteadOf;
			},
			cp: function() {
				return adviceFor;
			},
			l4: function() {
				return problemAt;
			},
			sM: function() {
				return plainInsteadOf;
			},
			ze: function() {
				return onServer;
			}
		});
		var _pm2_call_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8188);
		function problemAt(call, message, advice, span = call.invocation.span, plain = plainInsteadOf(call)) {
			let { shell, statement, remote } = call.invocation;
			return {
				source: shell.source,
				span,
				statement,
				message,
				advice: remote ? onServer(plain, advice) : advice
			};
		}
		function onServer(plain, advice) {
			if (!/^- uses:/m.test(advice)) return advice;
			return `${plain}\n# Or by a step, which logs in over SSH itself (docs/over-ssh.md); a runner on the server needs no host:\n${advice.replace(/^- uses: .*\n {2}with:$/gm, (head) => `${head}\n${sshLines}`)}`;
		}
		let sshLines = "    host: <user>@<server>\n    ssh-key: ${{ secrets.SSH_KEY }}\n    known-hosts: ${{ vars.KNOWN_HOSTS }}";
		function plainInsteadOf({ action, targets, options }) {
			let name = options.get("name")?.value;
			let given = (name === void 0 ? targets : [name]).filter(({ constant, text }) => constant && isName(text));
			let names = given.length > 0 ? given.map(({ text }) => text) : ["<name>"];
			let each = (command, after = "") => names.map((one) => `pm2 ${command} ${one}${after}`).join("\n");
			if ([
				"stop",
				"restart",
				"reload",
				"scale"
			].includes(action)) return each(action);
			if (action === "delete") return each("delete", " && pm2 save");
			if (_pm2_call_js__WEBPACK_IMPORTED_MODULE_0__.D1.has(action)) {
				let [file] = targets;
				if (file?.constant && isEcosystemFile(file.text)) return `pm2 startOrReload ${file.text} && pm2 save`;
				let script = file?.constant ? file.text : "<script>";
				return `pm2 reload ${names[0]} || pm2 start ${script} --name ${names[0]}\npm2 save`;
			}
			if (action === "save") return "pm2 save";
			if (action === "update" || action === "deepUpdate") return each("restart");
			if (action === "kill") return each("stop");
			return "pm2 list";
		}
		function isEcosystemFile(text) {
			return /\.config\.[cm]?js$|\.(?:json|ya?ml)$/.test(text);
		}
		function step(action, inputs) {
			let lines = Object.entries(inputs).map(([name, value]) => `    ${name}: ${value}`);
			return [
				`- uses: ${published}/${action}@v1`,
				"  with:",
				...lines
			].join("\n");
		}
		let published = "your-organisation/pm2-actions/actions";
		function adviceFor({ workflows }) {
			let own = workflows.flatMap(({ jobs }) => jobs.flatMap((job) => job.steps)).find((one) => one.own !== void 0)?.own;
			if (own === void 0) return (advice) => advice;
			let placed = RegExp(`${published}/([\\w-]+)@v1`, "g");
			return (advice) => advice.replaceAll(placed, (_, action) => own.uses.replace(/actions\/[\w-]+(?=@|$)/, `actions/${action}`));
		}
		function stepInsteadOf({ action, targets, options }) {
			let name = options.get("name")?.value;
			let names = (name === void 0 ? targets : [name]).filter(({ constant, text }) => constant && isName(text));
			let namespace = options.get("namespace")?.value;
			let selection = {
				namespace: namespace?.constant ? namespace.text : "<namespace>",
				"name-pattern": names.length > 0 ? names.map(({ text }) => text).join(", ") : "<names>"
			};
			if (action === "stop") return step("pm2-stop", selection);
			if (action === "delete") return step("pm2-stop", {
				...selection,
				delete: "true"
			});
			let file = targets.find(({ constant, text }) => constant && isEcosystemFile(text));
			if (file === void 0 && (action === "restart" || action === "reload")) return step("pm2-restart", selection);
			let environment = options.get("env")?.value;
			return step("pm2-deploy", {
				...selection,
				ecosystem: file?.text ?? "<ecosystem file>",
				...environment?.constant ? { environment: environment.text } : {}
			});
		}
		function isName(text) {
			return text !== "all" && !/^\d+$|^\/.*\/$|[$*]|\.(?:c|m)?js(?:on)?$|\.ya?ml$/.test(text);
		}
	}),
	9385: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B9: function() {
				return writeBaseline;
			},
			UD: function() {
				return compare;
			},
			mF: function() {
				return readBaseline;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6701);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7626);
		var _disk_workspace_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1845);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
		let stored = valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
			version: valibot__WEBPACK_IMPORTED_MODULE_6__.euz(1),
			findings: valibot__WEBPACK_IMPORTED_MODULE_6__.YOg(valibot__WEBPACK_IMPORTED_MODULE_6__.Ikc({
				rule: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
				file: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
				line: valibot__WEBPACK_IMPORTED_MODULE_6__.YjP(),
				count: valibot__WEBPACK_IMPORTED_MODULE_6__.FsL(valibot__WEBPACK_IMPORTED_MODULE_6__.aig(), valibot__WEBPACK_IMPORTED_MODULE_6__.ndf(), valibot__WEBPACK_IMPORTED_MODULE_6__.Wwf(1))
			}))
		});
		async function readBaseline(root, given) {
			let { name, path } = await place(root, given);
			let text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.readFile)(path, "utf8").catch((error) => {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`${name} cannot be read (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.$N)(error) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.bD)(error)}). ${anew}`);
			});
			return (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_3__.CL)(text, stored, name, anew);
		}
		let anew = "Write one with: node dist/lint-command.js --write-baseline FILE";
		async function place(root, given) {
			let name = `The baseline ${JSON.stringify(given)}`;
			let link = await (0, _disk_workspace_js__WEBPACK_IMPORTED_MODULE_5__.K)(root, given);
			if (link !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`${name} cannot be used: ${link}`);
			return {
				name,
				path: (0, node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(root, given)
			};
		}
		async function writeBaseline(root, given, findings, sources) {
			let { name, path } = await place(root, given);
			let known = [...counted(findings, sources).values()].map(({ one, all }) => ({
				...one,
				count: all.length
			}));
			try {
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.fc)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path));
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.f8)(path, `${JSON.stringify({
					version: 1,
					findings: known
				}, null, 2)}\n`);
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_7__.eb(`${name} cannot be written (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.$N)(error) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_7__.bD)(error)}).`);
			}
		}
		function compare(baseline, findings, sources, isGone) {
			let found = counted(findings, sources);
			let knownOf = new Map(baseline.findings.map((one) => [keyOf(one), one.count]));
			let parted = [...found].map(([key, { all }]) => {
				let count = knownOf.get(key) ?? 0;
				return {
					known: all.slice(0, count),
					fresh: all.slice(count)
				};
			});
			let known = new Set(parted.flatMap((one) => one.known));
			let gone = baseline.findings.flatMap((one) => {
				let left = one.count - (found.get(keyOf(one))?.all.length ?? 0);
				return left > 0 && isGone(one.file) ? [{
					...one,
					count: left
				}] : [];
			});
			return {
				fresh: findings.filter((one) => !known.has(one)),
				known: findings.filter((one) => known.has(one)),
				gone
			};
		}
		function counted(findings, sources) {
			let lines = new Map(sources.map(({ path, text }) => [path, text.split("\n")]));
			let groups = new Map();
			for (let finding of findings) {
				let { rule, file } = finding;
				let text = lines.get(file)?.[finding.line - 1]?.trim() ?? "";
				let one = {
					rule,
					file,
					line: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(text).digest("hex").slice(0, 16)
				};
				let group = groups.get(keyOf(one)) ?? {
					one,
					all: []
				};
				group.all.push(finding);
				groups.set(keyOf(one), group);
			}
			return groups;
		}
		function keyOf({ rule, file, line }) {
			return `${rule}\0${file}\0${line}`;
		}
	}),
	3435: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			_r: function() {
				return settingsFile;
			},
			sb: function() {
				return readSettings;
			},
			y7: function() {
				return settingOf;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1916);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _pattern_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5410);
		var _notation_source_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6614);
		var _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5235);
		let settingsFile = ".pm2-lint.yml";
		function settingOf(settings, rule, file) {
			return settings.findLast((one) => one.rule === rule && (one.paths?.matches(file) ?? !0));
		}
		async function readSettings(root, rules) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, settingsFile);
			let text = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)(path).then((found) => {
				if (!found.isFile()) throw Error("it is no file of its own, but a link or a folder");
				return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8");
			}).catch((error) => {
				if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) === "ENOENT") return;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`${settingsFile} cannot be read: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.$N)(error) ?? (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}. Allowed is a file at the repository's root, or none.`);
			});
			return text === void 0 ? [] : parseSettings((0, _notation_source_js__WEBPACK_IMPORTED_MODULE_5__.vz)(settingsFile, text), rules);
		}
		function parseSettings(source, rules) {
			let yaml = (0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.hN)(source);
			let reader = new Reader(yaml, rules);
			yaml.error === void 0 ? reader.read() : reader.mistake(yaml.error.at.start, `this is no YAML: ${yaml.error.message}`);
			if (reader.mistakes.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(reader.mistakes.join("\n"));
			return reader.settings;
		}
		let shape = "allowed is `rules:`, under it a rule's name, and under that severity, reason and paths";
		let severities = [
			"off",
			"warning",
			"error"
		];
		class Reader {
			settings = [];
			mistakes = [];
			#yaml;
			#rules;
			constructor(yaml, rules) {
				this.#yaml = yaml;
				this.#rules = rules;
			}
			read() {
				let { contents } = this.#yaml.document;
				let top = (0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.Mc)(this.#yaml, contents);
				contents !== null && top.length === 0 && this.mistake(0, `there are no settings: ${shape}`);
				for (let { key, value } of top) if (key.value !== "rules") this.#unknown(key, ["rules"]);
				else if ((0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.Mc)(this.#yaml, value).length === 0) this.mistake(key.span.start, shape);
				else for (let rule of (0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.Mc)(this.#yaml, value)) this.#rule(rule.key, rule.value);
			}
			#rule(rule, value) {
				if (!this.#rules.includes(rule.value)) {
					this.#unknown(rule, this.#rules);
					return;
				}
				let items = (0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.S3)(this.#yaml, value);
				for (let item of items.length > 0 ? items : [value]) this.#setting(rule, item);
			}
			#setting(rule, node) {
				let at = node?.range?.[0] ?? rule.span.start;
				let entries = (0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.Mc)(this.#yaml, node);
				let known = [
					"severity",
					"reason",
					"paths"
				];
				for (let { key } of entries) known.includes(key.value) || this.#unknown(key, known);
				let text = (name) => (0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.b6)(this.#yaml, entries.find(({ key }) => key.value === name)?.value);
				let said = text("severity");
				let severity = severities.find((one) => one === said?.value);
				severity === void 0 && this.mistake(said?.span.start ?? at, `the severity of ${rule.value} is ${said === void 0 ? "missing" : JSON.stringify(said.value)}: allowed are off, warning and error`);
				let reason = text("reason")?.value.trim() ?? "";
				reason === "" && this.mistake(at, `${rule.value} has no reason: say why this repository wants it otherwise`);
				let paths = this.#paths(entries.find(({ key }) => key.value === "paths"));
				if (severity === void 0) return;
				let { line } = (0, _notation_source_js__WEBPACK_IMPORTED_MODULE_5__.$t)(this.#yaml.source, at);
				this.settings.push({
					rule: rule.value,
					severity,
					reason,
					paths,
					line
				});
			}
			#paths(entry) {
				if (entry === void 0) return;
				let one = (0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.b6)(this.#yaml, entry.value);
				let many = (0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.S3)(this.#yaml, entry.value).map((item) => (0, _notation_yaml_js__WEBPACK_IMPORTED_MODULE_3__.b6)(this.#yaml, item)?.value);
				let globs = one === void 0 ? many : [one.value];
				try {
					return (0, _pattern_js__WEBPACK_IMPORTED_MODULE_6__.s$)(globs.map((glob) => glob ?? ""));
				} catch (error) {
					this.mistake(entry.key.span.start, `paths: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`);
					return;
				}
			}
			#unknown({ value, span }, known) {
				let near = known.length > 5 ? `the nearest is ${(0, fastest_levenshtein__WEBPACK_IMPORTED_MODULE_2__.kp)(value, [...known])}` : shape;
				this.mistake(span.start, `there is no ${JSON.stringify(value)}: ${near}`);
			}
			mistake(at, what) {
				let { source } = this.#yaml;
				this.mistakes.push(`${source.path}:${(0, _notation_source_js__WEBPACK_IMPORTED_MODULE_5__.$t)(source, at).line}: ${what}.`);
			}
		}
	}),
	3603: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { K: function() {
			return commandsOf;
		} });
		var parser = __webpack_require__(8989);
		var embedded = __webpack_require__(9821);
		var schedules = __webpack_require__(261);
		var words_words = __webpack_require__(5553);
		class WordReader {
			#shell;
			#variables;
			#substituted;
			constructor(shell, variables, substituted) {
				this.#shell = shell;
				this.#variables = variables;
				this.#substituted = substituted;
			}
			one(word) {
				return (0, words_words.Nf)(word, this.#shell, this.#variables, this.#substituted);
			}
			arguments(words) {
				return words.flatMap((word) => {
					let argument = this.one(word);
					let list = this.#variables.list(arrayOf(word) ?? "");
					if (list !== void 0) return list.map((text) => ({
						...wordOf(argument, text),
						constant: !0,
						splits: !1
					}));
					if (!(word.parts?.length === 1 && /Expansion$/.test(word.parts[0]?.type ?? "")) || !/\s/.test(argument.text) || /[`(]/.test(argument.text)) return [argument];
					return argument.text.split(/\s+/).map((text) => ({
						...wordOf(argument, text),
						constant: argument.constant || !/[$\uE000]/.test(text)
					}));
				});
			}
			assign(name, word) {
				let read = this.one(word);
				let { constant, text, origins, rounds } = read;
				let value = constant ? { constant: text } : { partly: text };
				this.#variables.assign(name, value, origins, rounds, (0, words_words.CB)(read));
			}
			assignArray(name, words) {
				let origins = words.flatMap((word) => word.origins);
				let constant = words.every((word) => word.constant);
				let list = { list: words.map(({ text }) => text) };
				this.#variables.assign(name, constant ? list : void 0, origins);
			}
			wordsIn(redirects, base) {
				for (let redirect of redirects) if (redirect.type === "HereString" && redirect.target?.parts === void 0 && redirect.target !== void 0 && !/\s/.test(redirect.target.value)) return [this.one(redirect.target)];
				return (this.fedBy({ redirects })?.text ?? "").split(/\s+/).filter((word) => word !== "" && !/[$`\uE000]/.test(word)).map((word) => ({
					...wordOf(base, word),
					constant: !0,
					splits: !1
				}));
			}
			textsIn(redirects) {
				return (this.fedBy({ redirects })?.text ?? "").split("\n").map((line) => line.trim()).filter((line) => /^[^$`\uE000]+$/.test(line));
			}
			fedBy(command) {
				for (let redirect of command.redirects) {
					if (redirect.type === "HereDoc") return (0, embedded.y_)(this.#shell, redirect.body.pos, redirect.body.end);
					if (redirect.type === "HereString" && redirect.target !== void 0) return this.one(redirect.target).embedded;
				}
			}
			printedBy(command) {
				if (command.name?.value === "cat") return this.fedBy(command);
				if (command.name?.value !== "echo" && command.name?.value !== "printf") return;
				let word = command.args.filter(isWord).at(-1);
				return word && this.one(word).embedded;
			}
		}
		function isWord(node) {
			return node.type === "Word";
		}
		function wordOf(argument, text) {
			let places = () => Array.from({ length: text.length + 1 }, () => argument.span.start);
			return {
				...argument,
				text,
				embedded: new embedded.nZ(argument.embedded.source, text, places)
			};
		}
		function arrayOf({ parts = [] }) {
			let [outer] = parts;
			let inner = outer?.type === "DoubleQuoted" ? outer.parts : parts;
			let [part] = inner;
			if (parts.length !== 1 || inner.length !== 1 || part?.type !== "ParameterExpansion") return;
			let { index, operation, prefix, parameter } = part;
			return (index?.value === "@" || index?.value === "*" && inner === parts) && operation === void 0 && prefix === void 0 ? parameter : void 0;
		}
		let nothingKnown = {
			yes: [],
			no: []
		};
		function and(one, other) {
			if (one === "never" || other === "never") return "never";
			return [...new Set([...one, ...other])];
		}
		function or(one, other) {
			if (one === "never") return other;
			return other === "never" ? one : one.filter((round) => other.includes(round));
		}
		function not({ yes, no }) {
			return {
				yes: no,
				no: yes
			};
		}
		function testOutcome(test, variables) {
			switch (test.type) {
				case "TestBinary": return compared(test.left, test.operator, test.right, variables);
				case "TestGroup": return testOutcome(test.expression, variables);
				case "TestNot": {
					let inner = testOutcome(test.operand, variables);
					return test.negations.length % 2 == 1 ? not(inner) : inner;
				}
				case "TestLogical": {
					let [first = nothingKnown, ...others] = test.operands.map((one) => testOutcome(one, variables));
					let joinedBy = test.operator === "&&" ? comparisons_all : any;
					return others.reduce(joinedBy, first);
				}
				default: return nothingKnown;
			}
		}
		function bracketOutcome(words, variables) {
			return split(words.filter(({ value }) => !/^[()]$/.test(value)), "-o").map((terms) => split(terms, "-a").map((term) => {
				let negated = term[0]?.value === "!";
				let [left, operator, right] = negated ? term.slice(1) : term;
				if (left === void 0 || operator === void 0 || right === void 0) return nothingKnown;
				let outcome = compared(left, operator.value, right, variables);
				return negated ? not(outcome) : outcome;
			})).map((terms) => terms.reduce(comparisons_all)).reduce(any);
		}
		function grepOutcome(grep, before, variables) {
			let words = grep.args.filter(isWord);
			let pattern = words.find(({ value }) => !value.startsWith("-"));
			if (pattern === void 0 || !saysSomething(pattern.value)) return nothingKnown;
			let outcome = {
				yes: roundsIn([...before, ...grep.redirects], variables),
				no: []
			};
			return words.some(({ value }) => /^-\w*v|^--invert-match$/.test(value)) ? not(outcome) : outcome;
		}
		function saysSomething(pattern) {
			if (comparisons_status.test(pattern)) return !1;
			return /[\p{L}\d\uE000]/u.test(pattern.replace(/\[[^\]]*\]|\\[dDwWsSb]/g, ""));
		}
		let comparisons_status = /^\^?(?:errored|stopped|stopping|launching|online|waiting restart)\$?$/;
		function roundsIn(nodes, variables) {
			let found = [];
			let visit = (node) => {
				node.type === "SimpleExpansion" && found.push(...variables.rounds(node.text.slice(1)));
				node.type === "ParameterExpansion" && node.prefix === void 0 && found.push(...variables.rounds(node.parameter));
				(0, parser.dK)(node, visit);
			};
			for (let node of nodes) visit(node);
			return [...new Set(found)];
		}
		function compared(left, operator, right, variables) {
			if (![
				"=",
				"==",
				"!=",
				"=~"
			].includes(operator)) return nothingKnown;
			let ours = roundsIn([left], variables);
			let theirs = roundsIn([right], variables);
			let ofBoth = ours.filter((round) => theirs.includes(round));
			if (ofBoth.length > 0) return operator === "!=" ? {
				yes: ofBoth,
				no: []
			} : {
				yes: [],
				no: ofBoth
			};
			let other = ours.length > 0 ? right : left;
			let named = ours.length > 0 ? left : right;
			if (!saysSomething(other.value) || named.value.startsWith(`${other.value}$`)) return nothingKnown;
			let outcome = {
				yes: [...ours, ...theirs],
				no: []
			};
			return operator === "!=" ? not(outcome) : outcome;
		}
		function comparisons_all(one, other) {
			return {
				yes: and(one.yes, other.yes),
				no: or(one.no, and(one.yes, other.no))
			};
		}
		function any(one, other) {
			return not(comparisons_all(not(one), not(other)));
		}
		function split(words, separator) {
			let parts = [[]];
			for (let word of words) word.value === separator ? parts.push([]) : parts.at(-1)?.push(word);
			return parts;
		}
		class Conditions {
			#variables;
			#functions;
			#known = new Map();
			constructor(variables, functions) {
				this.#variables = variables;
				this.#functions = functions;
			}
			of(node) {
				let known = this.#known.get(node) ?? this.#outcome(node);
				this.#known.set(node, known);
				return known;
			}
			after(node) {
				let { yes, no } = this.of(node);
				return or(yes, no);
			}
			ofBranch({ word }, { pattern }) {
				return pattern.every(({ value }) => saysSomething(value)) ? roundsIn([word], this.#variables) : [];
			}
			#outcome(node) {
				switch (node.type) {
					case "Statement": return node.background ? nothingKnown : this.of(node.command);
					case "Command": return this.#command(node);
					case "Pipeline": return this.#pipeline(node);
					case "TestCommand": return testOutcome(node.expression, this.#variables);
					case "AndOr": {
						let [first = nothingKnown, ...others] = node.commands.map((one) => this.of(one));
						return others.reduce((outcome, next, index) => (node.operators[index] === "&&" ? comparisons_all : any)(outcome, next), first);
					}
					case "CompoundList": {
						let last = node.commands.at(-1);
						if (last === void 0) return succeeds;
						let sofar = node.commands.slice(0, -1).map((one) => this.after(one)).reduce(and, []);
						let { yes, no } = this.of(last);
						return {
							yes: and(sofar, yes),
							no: and(sofar, no)
						};
					}
					case "BraceGroup":
					case "Subshell": return this.of(node.body);
					case "Redirected": return this.of(node.command);
					case "If": {
						let branches = [node, ...node.elif].map(({ clause, then }) => ({
							asked: this.of(clause),
							branch: this.of(then)
						}));
						let otherwise = node.else === void 0 ? succeeds : this.of(node.else);
						return branches.reduceRight((rest, { asked, branch }) => ({
							yes: or(and(asked.yes, branch.yes), and(asked.no, rest.yes)),
							no: or(and(asked.yes, branch.no), and(asked.no, rest.no))
						}), otherwise);
					}
					case "Case": return this.#case(node);
					default: return nothingKnown;
				}
			}
			#command(command) {
				let words = command.args.filter(isWord);
				switch (command.name?.value) {
					case "continue":
					case "break":
					case "exit":
					case "return": return {
						yes: "never",
						no: "never"
					};
					case "echo":
					case "printf":
					case "true":
					case ":": return succeeds;
					case "[": return bracketOutcome(words.slice(0, -1), this.#variables);
					case "test": return bracketOutcome(words, this.#variables);
					case "grep":
					case "egrep":
					case "fgrep": return grepOutcome(command, [], this.#variables);
					default: return this.#isOwn(command.name?.value ?? "") ? this.#asked(words) : nothingKnown;
				}
			}
			#isOwn(name) {
				let known = this.#functions.get(name);
				return known !== void 0 && known.handing?.length !== 0;
			}
			#asked(words) {
				let rounds = roundsIn(words, this.#variables);
				return {
					yes: rounds,
					no: rounds.map((refused) => ({ refused }))
				};
			}
			#pipeline({ prefixes, commands }) {
				let last = commands.at(-1);
				let before = commands.slice(0, -1);
				let isGrep = last?.type === "Command" && /^[ef]?grep$/.test(last.name?.value ?? "");
				let [only] = before.length === 0 ? commands : [];
				let outcome = isGrep ? grepOutcome(last, before, this.#variables) : only === void 0 ? nothingKnown : this.of(only);
				return prefixes.filter(({ type }) => type === "Negation").length % 2 == 1 ? not(outcome) : outcome;
			}
			#case(node) {
				let branches = node.items.map((item) => {
					let chosen = this.ofBranch(node, item);
					let { yes, no } = this.of(item.body);
					return {
						yes: and(chosen, yes),
						no: and(chosen, no)
					};
				});
				let found = takesAll(node) ? branches : [...branches, succeeds];
				return {
					yes: found.map(({ yes }) => yes).reduce(or, "never"),
					no: found.map(({ no }) => no).reduce(or, "never")
				};
			}
		}
		function takesAll({ items }) {
			return items.some(({ pattern }) => pattern.some(({ value }) => value === "*"));
		}
		let succeeds = {
			yes: [],
			no: "never"
		};
		let silent = new Set([
			"true",
			":",
			"echo",
			"printf"
		]);
		function hidesFailure(handlers, operators, functions = new Map()) {
			let [first, ...later] = handlers;
			if (first === void 0 || !onlySilent(first, functions)) return !1;
			return !later.some((handler, index) => operators[index] === "&&" && !onlySilent(handler, functions));
		}
		let saying = /^(?:log|warn|warning|info|notice|note|msg|message|say)(?:[_-]\w+)?$/;
		function onlySilent(node, functions, depth = 0) {
			if (node.type === "Command") {
				let name = node.name?.value ?? "";
				if (silent.has(name)) return !0;
				let body = functions.get(name)?.body;
				if (body !== void 0) return depth < 5 && onlySilent(body, functions, depth + 1);
				if (saying.test(name) || isLook(node)) return !0;
				let [code] = node.args;
				return name === "exit" && code?.type === "Word" && code.value === "0";
			}
			if (![
				"BraceGroup",
				"Subshell",
				"CompoundList",
				"Statement"
			].includes(node.type)) return !1;
			let children = [];
			(0, parser.dK)(node, (child) => {
				children.push(child);
			});
			return children.every((child) => child.type === "Word" || onlySilent(child, functions, depth));
		}
		function onlyTells(node, functions, text) {
			return [
				node.then,
				...node.elif.map(({ then }) => then),
				node.else
			].every((branch) => {
				if (branch === void 0) return !0;
				return !/>\s*(?!&|\/dev\/)[\w$"'./]/.test(text.slice(branch.pos, branch.end)) && onlySilent(branch, functions);
			});
		}
		function isLook({ name, args }) {
			let [action, ...more] = args;
			return name?.value === "pm2" && action?.type === "Word" && /^(?:list|ls|l|ps|status)$/.test(action.value) && more.length === 0;
		}
		function failsScript(node) {
			if (node.type === "Statement") return !node.background && failsScript(node.command);
			if (node.type !== "Command" || node.name?.value !== "exit") return !1;
			let [code] = node.args;
			return code?.type === "Word" && /^0*[1-9]\d*$/.test(code.value);
		}
		var unwrap = __webpack_require__(7515);
		function functionsOf(script, text) {
			let found = new Map();
			if (!/\(\s*\)|\bfunction\b/.test(text)) return found;
			let calls = new Map();
			let visit = (node, within) => {
				let name = node.type === "Function" ? node.name.value : within;
				node.type === "Function" && found.set(node.name.value, {
					body: node.body,
					given: []
				});
				node.type === "Command" && node.name !== void 0 && calls.set(node.name.value, [...(calls.get(node.name.value) ?? []).slice(-maxCalls), node]);
				let handing = node.type === "Command" ? beforeArguments(node) : void 0;
				let own = found.get(name ?? "");
				name !== void 0 && own !== void 0 && handing !== void 0 && name !== handing[0]?.value && found.set(name, {
					...own,
					handing
				});
				(0, parser.dK)(node, (child) => visit(child, name));
			};
			visit(script, void 0);
			for (let [name, one] of found) found.set(name, {
				...one,
				given: givenBy(calls.get(name) ?? [])
			});
			return found;
		}
		let maxCalls = 50;
		function givenBy(calls) {
			let words = calls.map(({ args }) => args.map((word) => word.type === "Word" && word.parts === void 0 ? [word.value] : []));
			let most = Math.min(9, Math.max(0, ...words.map(({ length }) => length)));
			return Array.from({ length: most }, (_, at) => words.flatMap((one) => one[at] ?? []));
		}
		function beforeArguments({ name, args }) {
			let words = [name, ...args].filter((word) => word?.type === "Word");
			if (!/^\$[@*]$/.test(words.at(-1)?.value ?? "")) return;
			let before = words.slice(0, -1);
			let program = before[0]?.value ?? "";
			return before.length === 0 || unwrap.zj.has(program) || program === "ssh" || /(?:^|\/)pm2$|^\$/.test(program) ? before : void 0;
		}
		function passedOn(before, words) {
			if (before.length > 0) return [...before, ...words.slice(1)];
			let start = words.findIndex((word, index) => {
				let program = (0, unwrap.oQ)(word);
				return index > 0 && (program === "pm2" || unwrap.zj.has(program));
			});
			return start === -1 ? words : words.slice(start);
		}
		function settleFunctions(found, privateAtEnd) {
			for (let invocation of found) {
				if (invocation.within === void 0) continue;
				let calls = found.filter(({ program }) => program === invocation.within);
				let [call] = calls;
				let isPrivate = (one) => one.privateHome || one.within !== void 0 && privateAtEnd;
				invocation.ownEnvironment || (invocation.privateHome ||= call === void 0 ? privateAtEnd : calls.every(isPrivate));
				if (call === void 0) continue;
				invocation.output === "shown" && calls.every(({ output }) => output !== "shown") && (invocation.output = call.output);
				invocation.ignoredBy ??= calls.find(({ ignoredBy }) => ignoredBy !== void 0)?.ignoredBy;
			}
		}
		let context_top = {
			output: "shown",
			ignoredBy: void 0,
			endsRed: !1,
			chosen: [],
			fromInput: !1,
			remote: !1,
			ownEnvironment: !1,
			privateHome: !1,
			within: void 0,
			asked: !1,
			branches: [],
			user: void 0,
			passed: [],
			around: [],
			statement: 0,
			depth: 0
		};
		function withKnown(context, known) {
			if (known === "never") return context;
			let rounds = known.map((one) => "refused" in one ? one.refused : one);
			return rounds.every((round) => context.chosen.includes(round)) ? context : {
				...context,
				chosen: [...new Set([...context.chosen, ...rounds])]
			};
		}
		var environment = __webpack_require__(3608);
		var own_folder = __webpack_require__(9130);
		var private_home = __webpack_require__(3156);
		class Aliases {
			#known = new Map();
			pass({ name: program, suffix }) {
				for (let one of suffix) {
					program?.value === "unalias" && one.type === "Word" && this.#known.delete(one.value);
					if (program?.value !== "alias" || one.type !== "Assignment") continue;
					let { name, value } = one;
					value.type === "Word" && /^[\w@%+=:,./ -]+$/.test(value.value) && this.#known.set(name, value.value.trim().split(/ +/));
				}
			}
			replacedIn(words) {
				let found = words;
				for (let depth = 0; depth < 5; depth++) {
					let [first, ...others] = found;
					let value = first?.constant ? this.#known.get(first.text) : void 0;
					if (first === void 0 || value === void 0) return found;
					found = [...value.map((text) => wordOf(first, text)), ...others];
					if (value[0] === first.text) return found;
				}
				return found;
			}
		}
		function printedWords(stage) {
			let [only] = stage;
			if (only === void 0 || stage.length > 1) return [];
			let { program, args } = only;
			if (program !== "echo" && program !== "printf") return [];
			let plain = args.filter(({ text }) => !/^-[neE]+$/.test(text));
			return (program === "printf" && plain.length > 1 ? plain.slice(1) : plain).flatMap((word) => {
				let parts = word.text.replaceAll("\\n", " ").trim().split(/\s+/);
				return parts.length === 1 && parts[0] === word.text ? [word] : parts.map((text) => wordOf(word, text));
			});
		}
		function feed(invocation, words) {
			let [first] = words;
			if (first === void 0 || !invocation.fromInput) return;
			let { args, shell, statement, span } = invocation;
			let wrapper = shell.source.text.slice(statement, span.start);
			let place = args.findIndex(({ text }) => text === "{}" || text === "%");
			let isEach = place !== -1 || /\bparallel\b|\s-(?:n\s*1|L\s*1|I|i)\b|--max-args=1\b/.test(wrapper);
			let one = {
				...first,
				text: "{}",
				constant: !1,
				oneOf: words.flatMap(words_words.CB)
			};
			let given = isEach && words.length > 1 ? [one] : words;
			invocation.args = place === -1 ? [...args, ...given] : args.toSpliced(place, 1, ...given);
		}
		var invocation = __webpack_require__(6013);
		function redirectOutput(redirects, inherited) {
			let output = inherited;
			for (let redirect of redirects) {
				if (redirect.type !== "Redirect" || !redirect.operator.includes(">")) continue;
				let { descriptor, target } = redirect;
				if (descriptor?.type === "FileDescriptor" && descriptor.value !== 1) continue;
				let path = target?.value ?? "";
				output = path === "/dev/null" ? "discarded" : /^\/dev\/(?:stdout|stderr|tty)$|^[12]$|GITHUB_STEP_SUMMARY/.test(path) ? "shown" : "file";
			}
			return output;
		}
		function variablesOf(script) {
			let counts;
			let isOnlyOne = (name) => {
				counts ??= countAssignments(script);
				return counts.get(name) === 1;
			};
			let values = new Map();
			let origins = new Map();
			let plain = new Set();
			let rounds = new Map();
			let alternatives = new Map();
			let given = new Map();
			let here = {
				branches: [],
				within: void 0
			};
			return {
				constant(name) {
					let value = values.get(name);
					return value && "constant" in value ? value.constant : void 0;
				},
				partly(name) {
					let value = values.get(name);
					return value && "partly" in value ? value.partly : void 0;
				},
				list(name) {
					let value = values.get(name);
					return value && "list" in value ? value.list : void 0;
				},
				oneOf: (name) => alternatives.get(name) ?? textsAt(here, given.get(name) ?? []),
				enter(branches, within) {
					here = {
						branches,
						within
					};
				},
				mayHold(name, texts) {
					alternatives.set(name, texts.slice(0, maxTexts));
				},
				harmless: (name) => plain.has(name) || /^[#?$!]$/.test(name),
				origins: (name) => origins.get(name) ?? [],
				rounds: (name) => rounds.get(name) ?? [],
				assign(name, value, from, own = [], texts = []) {
					alternatives.delete(name);
					let sofar = given.get(name) ?? [];
					sofar.length < maxTexts && given.set(name, [...sofar, {
						texts,
						...here
					}]);
					origins.set(name, [...new Set(from)]);
					rounds.set(name, own);
					plain.delete(name);
					value !== void 0 && isOnlyOne(name) && !isTooLong(value) && values.set(name, value);
				},
				read(names, more) {
					let own = [{ of: names }, ...more];
					for (let name of names) rounds.set(name, own);
				},
				loop(name, wordsAreConstant, from) {
					rounds.set(name, [{ of: [name] }]);
					origins.set(name, [...new Set(from)]);
					wordsAreConstant ? plain.add(name) : plain.delete(name);
				}
			};
		}
		let maxTexts = 50;
		function textsAt(here, given) {
			let found = [];
			for (let { texts, branches, within } of given.toReversed()) {
				if (branches.some(({ of, way }) => here.branches.some((branch) => branch.of === of && branch.way !== way)) || within !== void 0 && within !== here.within) continue;
				found.push(...texts);
				if (branches.every(({ of, way }) => here.branches.some((branch) => branch.of === of && branch.way === way))) break;
			}
			return found;
		}
		function isTooLong(value) {
			return Object.values(value).join().length > 1e4;
		}
		function countAssignments(script) {
			let counts = new Map();
			let count = (name) => counts.set(name, (counts.get(name) ?? 0) + 1);
			let visit = (node) => {
				node.type === "Assignment" && count(node.name);
				(node.type === "For" || node.type === "Select") && count(node.name.value);
				if (node.type === "Command" && node.name?.value === "read") for (let argument of node.args) argument.type === "Word" && count(argument.value);
				(0, parser.dK)(node, visit);
			};
			visit(script);
			return counts;
		}
		function namesRead(part) {
			let found = [];
			let visit = (node) => {
				if (node.type === "Command" && node.name?.value === "read") for (let word of node.args) word.type === "Word" && !word.value.startsWith("-") && found.push(word.value);
				(0, parser.dK)(node, visit);
			};
			visit(part);
			return found;
		}
		let typing = /^[ \t]*send[ \t]+(?:--[ \t]+)?"((?:[^"\\]|\\.)*)"/gm;
		function commandsOf(shell, place) {
			let scripts = [];
			try {
				let invocations = walkScript(shell, {
					...context_top,
					...place,
					ownEnvironment: place.remote
				}, scripts);
				let [first] = scripts[0]?.tree.errors ?? [];
				let at = Math.min(first?.pos ?? 0, Math.max(shell.text.trimEnd().length - 1, 0));
				return {
					invocations,
					scripts,
					error: first && {
						message: first.message,
						at: (0, embedded.Qs)(shell, at, at + 1)
					}
				};
			} catch (error) {
				if (!(error instanceof RangeError)) throw error;
				return {
					invocations: [],
					scripts: [],
					error: {
						message: "it is nested too deeply",
						at: (0, embedded.Qs)(shell, 0, 1)
					}
				};
			}
		}
		function walkScript(shell, context, scripts) {
			if (context.depth > 5) return [];
			let tree = (0, parser.qg)(shell.text);
			scripts.push({
				shell,
				tree
			});
			let walk = new Walk(shell, tree, scripts, context);
			let found = walk.list(tree.commands, context);
			settleFunctions(found, walk.home.isPrivate);
			return [...new Set(found)];
		}
		function targetOf(redirect) {
			return redirect.type === "Redirect" && redirect.operator.startsWith(">") ? redirect.target : void 0;
		}
		function inBranch(context, of, way) {
			return {
				...context,
				branches: [...context.branches, {
					of,
					way
				}]
			};
		}
		class Walk {
			#shell;
			#variables;
			#conditions;
			#scripts;
			#substituted = new Map();
			#words;
			#functions;
			#aliases = new Aliases();
			#directory;
			home;
			#environment;
			constructor(shell, tree, scripts, context) {
				let folders = new own_folder._3(shell, context.remote, this.#substituted);
				this.home = new private_home.f(folders, context);
				this.#shell = shell;
				this.#variables = variablesOf(tree);
				this.#functions = functionsOf(tree, shell.text);
				this.#conditions = new Conditions(this.#variables, this.#functions);
				this.#words = new WordReader(shell, this.#variables, this.#substituted);
				this.#environment = new environment.O((word) => this.#words.one(word), context);
				this.#scripts = scripts;
			}
			list(statements, context) {
				let under = context;
				let red = this.#endsRed(statements);
				return statements.flatMap((statement) => {
					let found = this.node(statement, {
						...under,
						endsRed: red.has(statement)
					});
					under = withKnown(under, this.#conditions.after(statement));
					return found;
				});
			}
			#endsRed(statements) {
				let found = new Set();
				for (let at = statements.findLastIndex(failsScript) - 1; at >= 0; at--) {
					let statement = statements[at];
					if (statement === void 0) break;
					found.add(statement);
					if (/\b(?:exit|return)\b/.test(this.#shell.text.slice(statement.pos, statement.end))) break;
				}
				return found;
			}
			nodes(nodes, context) {
				return nodes.flatMap((node) => this.node(node, context));
			}
			node(node, context) {
				switch (node.type) {
					case "Statement": {
						let endsRed = context.endsRed && node.command.type === "AndOr";
						let inside = {
							...context,
							endsRed,
							statement: this.#offset(node.pos)
						};
						let walk = () => this.node(node.command, inside);
						return node.background ? this.#apart(walk) : walk();
					}
					case "Command": return this.#command(node, context);
					case "Pipeline": return this.#pipeline(node, context);
					case "AndOr": return this.#andOr(node, context);
					case "CommandExpansion":
					case "ProcessSubstitution": return this.#substitution(node, context);
					case "For":
					case "Select": {
						let words = this.#arguments(node.wordlist ?? [], context);
						let constant = words.every((word) => word.constant && !/\s/.test(word.text));
						let origins = words.flatMap((word) => word.origins);
						this.#variables.loop(node.name.value, constant && words.length > 0, origins);
						this.#variables.mayHold(node.name.value, words.flatMap(words_words.CB));
						return [...origins, ...this.#perhaps(node.body, context)];
					}
					case "CompoundList": return this.list(node.commands, context);
					case "While": {
						let clause = this.node(node.clause, {
							...context,
							asked: !0
						});
						let { yes, no } = this.#conditions.of(node.clause);
						let holds = node.kind === "until" ? no : yes;
						return [...clause, ...this.#perhaps(node.body, withKnown(context, holds))];
					}
					case "If": return this.#if(node, context);
					case "Case": return this.#case(node, context);
					case "Function": {
						let before = this.home.certain;
						let inside = {
							...context,
							within: node.name.value,
							ignoredBy: void 0
						};
						let given = this.#functions.get(node.name.value)?.given ?? [];
						for (let [index, texts] of given.entries()) this.#variables.mayHold(String(index + 1), texts);
						let found = this.node(node.body, inside);
						for (let index of given.keys()) this.#variables.mayHold(String(index + 1), []);
						this.home.define(node.name.value, before);
						return found;
					}
					case "Subshell": return this.#apart(() => this.node(node.body, context));
					case "Redirected": {
						let fed = this.nodes(node.redirects, context);
						this.#readInto(node.command, fed, this.#words.textsIn(node.redirects));
						let output = redirectOutput(node.redirects, context.output);
						return [...fed, ...this.node(node.command, {
							...context,
							output
						})];
					}
					default: {
						let found = [];
						(0, parser.dK)(node, (child) => {
							found.push(...this.node(child, context));
						});
						return found;
					}
				}
			}
			#command(command, context) {
				let substituted = [];
				(0, parser.dK)(command, (child) => {
					substituted.push(...this.node(child, context));
				});
				for (let assignment of [...command.prefix, ...command.suffix]) assignment.type === "Assignment" && (0, private_home.H)(command) && this.#assign(assignment, context);
				this.home.pass(command);
				this.#environment.pass(command);
				this.#aliases.pass(command);
				if (command.name === void 0) return substituted;
				let written = this.#arguments([command.name, ...command.args.filter(isWord)], context);
				let all = this.#aliases.replacedIn(written);
				let handing = this.#functions.get(command.name.value)?.handing;
				let words = handing === void 0 ? all : passedOn(this.#arguments(handing, context), all);
				let output = redirectOutput(command.redirects, context.output);
				let unwrapped = (0, unwrap.oA)(words);
				let privateHome = !unwrapped.ownEnvironment && this.home.isPrivateFor(command);
				let inner = {
					...context,
					output,
					remote: context.remote || unwrapped.remote,
					ownEnvironment: context.ownEnvironment || unwrapped.ownEnvironment,
					fromInput: context.fromInput || unwrapped.fromInput,
					privateHome,
					within: unwrapped.program === "trap" ? "trap" : context.within,
					user: unwrapped.remote ? void 0 : unwrapped.user ?? context.user,
					passed: this.#environment.of(command, unwrapped.ownEnvironment, unwrapped.assigned),
					around: this.#environment.around,
					depth: context.depth + 1
				};
				let script = unwrapped.script ?? (unwrapped.readsScript ? this.#words.fedBy(command) : void 0);
				if (script !== void 0) return [...substituted, ...walkScript(script, inner, this.#scripts)];
				if (unwrapped.program === "expect") return [...substituted, ...this.#typed(command, inner)];
				let [name, ...args] = unwrapped.words;
				if (name === void 0) return substituted;
				unwrapped.program === "cd" && (this.#directory = args[0]);
				if (substituted.length > 0 && [
					"read",
					"mapfile",
					"readarray"
				].includes(unwrapped.program)) for (let word of args) this.#variables.assign(word.text, void 0, substituted);
				if (unwrapped.program === "read") {
					let names = args.map(({ text }) => text).filter((text) => !text.startsWith("-"));
					this.#variables.read(names, roundsIn(command.redirects, this.#variables));
					let texts = this.#words.textsIn(command.redirects);
					if (texts.length > 0) for (let one of names) this.#variables.mayHold(one, texts);
				}
				let invocation = {
					program: unwrapped.program,
					args,
					shell: this.#shell,
					span: {
						start: name.span.start,
						end: (args.at(-1) ?? name).span.end
					},
					statement: context.statement,
					ignoredBy: context.ignoredBy,
					before: [],
					after: [],
					output,
					fromInput: inner.fromInput,
					chosen: context.chosen,
					remote: inner.remote,
					ownEnvironment: inner.ownEnvironment,
					passed: inner.passed,
					secretArgs: args.filter((word) => this.#environment.isSecret(word)),
					privateHome,
					within: context.within,
					asked: context.asked,
					branches: context.branches,
					user: inner.user,
					nested: context.depth > 0,
					directory: this.#directory
				};
				feed(invocation, this.#words.wordsIn(command.redirects, args.at(-1) ?? name));
				return [
					...substituted,
					...this.#written(command, unwrapped.program, inner),
					invocation
				];
			}
			#typed(command, context) {
				let fed = this.#words.fedBy(command);
				if (fed === void 0) return [];
				let session = {
					...context,
					remote: !0,
					ownEnvironment: !0,
					passed: []
				};
				return [...fed.text.matchAll(typing)].flatMap(({ 0: whole, 1: typed = "", index }) => {
					let from = index + whole.length - 1 - typed.length;
					return walkScript((0, embedded.y_)(fed, from, from + typed.replace(/(?:\\[rn])+$/, "").length), session, this.#scripts);
				});
			}
			#written(command, name, context) {
				let into = name === "tee" ? command.args.filter(isWord) : command.redirects.map(targetOf);
				if (name !== "cat" && name !== "tee" && name !== "crontab") return [];
				let fed = this.#words.fedBy(command);
				if (fed === void 0) return [];
				if (name === "crontab") return this.#scheduled((0, schedules.Lm)(fed, "crontab"), context);
				for (let path of into.flatMap((word) => word?.value ?? [])) {
					if (/\.(?:ba)?sh$/.test(path)) return walkScript(fed, context, this.#scripts);
					let schedule = (0, schedules.rH)(path);
					if (schedule === "unit") {
						let { found, ofDaemon } = (0, schedules.xK)(fed);
						return this.#scheduled(found, {
							...context,
							privateHome: ofDaemon
						});
					}
					if (schedule === "crontab") return this.#scheduled((0, schedules.Lm)(fed, path), context);
					if (schedule === "logrotate") return this.#scheduled((0, schedules.Iw)(fed), context);
				}
				return [];
			}
			#scheduled(commands, context) {
				let own = {
					...context,
					output: "file",
					ownEnvironment: !0,
					user: void 0,
					passed: [],
					around: []
				};
				return commands.flatMap((one) => walkScript(one, {
					...own,
					within: invocation.c
				}, this.#scripts));
			}
			#addedToCrontab(stage, before, context) {
				if (!stage.some(({ program }) => program === "crontab")) return [];
				let lines = before.filter(({ program }) => program === "echo" || program === "printf").flatMap(({ args }) => args.at(-1)?.embedded ?? []);
				return this.#scheduled(lines.flatMap((line) => (0, schedules.Lm)(line, "crontab")), context);
			}
			#pipeline(pipeline, context) {
				let last = pipeline.commands.length - 1;
				let stages = [];
				for (let [index, command] of pipeline.commands.entries()) {
					let printed = printedWords(stages.at(-1) ?? []);
					this.#readInto(command, stages.slice(-20).flat(), printed.flatMap(words_words.CB));
					let output = index === last ? context.output : "piped";
					let walk = () => this.node(command, {
						...context,
						output
					});
					let stage = last > 0 ? this.#apart(walk) : walk();
					for (let one of stage) feed(one, printed);
					let previous = pipeline.commands[index - 1];
					let [reader] = stage;
					if (previous?.type === "Command" && reader !== void 0 && (0, unwrap.HN)(stage)) {
						let script = this.#words.printedBy(previous);
						let { remote, ownEnvironment, privateHome } = reader;
						let depth = context.depth + 1;
						let inner = {
							...context,
							remote,
							ownEnvironment,
							privateHome,
							depth
						};
						script && stage.push(...walkScript(script, inner, this.#scripts));
					}
					let deeper = {
						...context,
						depth: context.depth + 1
					};
					stage.push(...this.#addedToCrontab(stage, stages.at(-1) ?? [], deeper));
					stages.push(stage);
				}
				for (let [index, stage] of stages.entries()) for (let invocation of stage) {
					invocation.before = [...stages.slice(Math.max(0, index - 20), index).flat(), ...invocation.before];
					let after = stages.slice(index + 1, index + 1 + 20).flat();
					invocation.after = [...invocation.after, ...after];
				}
				return stages.flat();
			}
			#andOr({ commands, operators }, context) {
				let { yes, no } = {
					yes: [],
					no: "never"
				};
				let ends = {
					yes: this.home.certain,
					no: "never"
				};
				let walked = commands.flatMap((command, index) => {
					let isOr = operators[index - 1] === "||";
					let under = withKnown(context, isOr ? no : yes);
					this.home.join([isOr ? ends.no : ends.yes]);
					let at = operators.indexOf("||", index);
					let handlers = at === -1 ? [] : commands.slice(at + 1);
					let [handler] = handlers;
					let hidden = !context.endsRed && handler !== void 0 && hidesFailure(handlers, operators.slice(at + 1), this.#functions);
					let ignoredBy = hidden ? (0, embedded.Qs)(this.#shell, handler.pos, handler.end) : context.ignoredBy;
					let asked = index < commands.length - 1 && !hidden || context.asked;
					let found = this.node(command, {
						...under,
						ignoredBy,
						asked
					});
					let outcome = this.#conditions.of(command);
					({yes, no} = (isOr ? any : comparisons_all)({
						yes,
						no
					}, outcome));
					ends = this.home.endsAfter(ends, isOr, command, outcome);
					return found;
				});
				this.home.join([ends.yes, ends.no]);
				return walked;
			}
			#if(node, context) {
				let under = context;
				let ends = [];
				let decides = !onlyTells(node, this.#functions, this.#shell.text);
				let branches = [node, ...node.elif].flatMap(({ clause, then }) => {
					let asked = this.node(clause, {
						...under,
						asked: decides || context.asked
					});
					if (!decides) for (let one of asked) one.told = !0;
					let before = this.home.certain;
					let { yes, no } = this.#conditions.of(clause);
					let found = this.node(then, inBranch(withKnown(under, yes), node, then));
					ends.push(this.home.endIf(this.#conditions.after(then)));
					this.home.certain = before;
					under = withKnown(under, no);
					return [...asked, ...found];
				});
				let otherwise = node.else === void 0 ? [] : this.node(node.else, inBranch(under, node, node.else));
				this.home.join([...ends, node.else === void 0 ? this.home.certain : this.home.endIf(this.#conditions.after(node.else))]);
				return [...branches, ...otherwise];
			}
			#case(node, context) {
				let word = this.node(node.word, context);
				let before = this.home.certain;
				let ends = takesAll(node) ? [] : [before];
				let branches = node.items.flatMap((item) => {
					this.home.certain = before;
					let known = withKnown(context, this.#conditions.ofBranch(node, item));
					let found = this.node(item, inBranch(known, node, item));
					ends.push(this.home.endIf(this.#conditions.after(item.body)));
					return found;
				});
				this.home.join(ends);
				return [...word, ...branches];
			}
			#perhaps(body, context) {
				let before = this.home.certain;
				let found = this.node(body, context);
				this.home.join([before, this.home.endIf(this.#conditions.after(body))]);
				return found;
			}
			#apart(walk) {
				let outside = {
					directory: this.#directory,
					certain: this.home.certain
				};
				let { known } = this.#environment;
				let found = walk();
				this.#directory = outside.directory;
				this.home.certain = outside.certain;
				this.#environment.known = known;
				return found;
			}
			#substitution(node, context) {
				let { script } = node;
				if (script === void 0) return [];
				let inside = {
					...context,
					output: "captured",
					ignoredBy: void 0
				};
				let found = script.source === void 0 ? this.#apart(() => this.nodes(script.commands, inside)) : walkScript(this.#decoded(node, script.source), {
					...inside,
					privateHome: this.home.isPrivate,
					depth: context.depth + 1
				}, this.#scripts);
				this.#substituted.set(node.pos, found);
				return found;
			}
			#decoded({ pos, end }, decoded) {
				let whole = (0, embedded.y_)(this.#shell, pos + 1, end);
				let offsets = (0, embedded.O7)(decoded, whole.text).map((offset) => whole.offsets[offset] ?? 0);
				return {
					source: whole.source,
					text: decoded,
					offsets
				};
			}
			#arguments(words, context) {
				for (let word of words) word.parts !== void 0 && !this.#substituted.has(word.pos) && (0, parser.dK)(word, (child) => void this.#known(child, context));
				this.#enter(context);
				return this.#words.arguments(words);
			}
			#enter({ branches, within }) {
				this.#variables.enter(branches, within);
			}
			#known(node, context) {
				node.type === "CommandExpansion" || node.type === "ProcessSubstitution" ? this.#substituted.has(node.pos) || this.node(node, context) : (0, parser.dK)(node, (child) => this.#known(child, context));
			}
			#assign({ name, value }, context) {
				this.#enter(context);
				value.type === "ArrayValue" ? this.#words.assignArray(name, this.#arguments(value.elements, context_top)) : value.type === "Word" && this.#words.assign(name, value);
			}
			#readInto(command, before, texts) {
				let loop = command.type === "Redirected" ? command.command : command;
				if (loop.type !== "While") return;
				for (let name of namesRead(loop.clause)) {
					this.#variables.assign(name, void 0, before);
					texts.length > 0 && this.#variables.mayHold(name, texts);
				}
			}
			#offset(position) {
				return this.#shell.offsets[position] ?? 0;
			}
		}
	}),
	7515: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			HN: function() {
				return readsScript;
			},
			oA: function() {
				return unwrap;
			},
			oQ: function() {
				return programOf;
			},
			zj: function() {
				return wrappers;
			}
		});
		var _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);
		let wrappers = new Map(Object.entries({
			sudo: {
				valued: "-u -g -h -p -C -T -r -t -D -R --user --group --host --chdir",
				assignments: !0
			},
			doas: {
				valued: "-u -C",
				assignments: !0
			},
			env: {
				valued: "-u -C --unset --chdir",
				assignments: !0
			},
			command: { valued: "" },
			corepack: { valued: "" },
			builtin: { valued: "" },
			exec: { valued: "-a" },
			nohup: { valued: "" },
			setsid: { valued: "" },
			time: { valued: "-f -o" },
			nice: { valued: "-n" },
			ionice: { valued: "-c -n" },
			stdbuf: { valued: "-i -o -e" },
			timeout: {
				valued: "-k -s --signal --kill-after",
				operands: 1
			},
			gosu: {
				valued: "",
				operands: 1
			},
			"su-exec": {
				valued: "",
				operands: 1
			},
			sshpass: { valued: "-p -f -d -P" },
			"cross-env": {
				valued: "",
				assignments: !0
			},
			"env-cmd": { valued: "-f -e -r --file --environments --rc-file" },
			dotenv: { valued: "-e -c -p -v" },
			xargs: { valued: "-n -P -I -L -d -a -s -E --max-args --max-procs --delimiter --arg-file" },
			parallel: { valued: "-j --jobs" },
			npx: { valued: "-p --package -w --workspace" },
			bunx: { valued: "" },
			flock: {
				valued: "-w -E --timeout --wait",
				operands: 1
			},
			"systemd-run": { valued: "-p -u -M -H -E --unit --property --slice --uid --gid --setenv" },
			wsl: { valued: "-d -u --distribution --user --cd" },
			setpriv: { valued: "--reuid --regid --groups" }
		}));
		let packageRunners = new Map(Object.entries({
			npm: ["exec", "x"],
			pnpm: ["exec", "dlx"],
			yarn: [
				"exec",
				"dlx",
				"run"
			],
			bun: ["x", "run"],
			nvm: ["exec", "run"],
			volta: ["run"],
			fnm: ["exec"],
			asdf: ["exec"],
			nodenv: ["exec"],
			mise: ["exec", "x"],
			n: ["exec", "run"],
			dotenvx: ["run"],
			doppler: ["run"],
			infisical: ["run"],
			op: ["run"]
		}));
		let shells = new Set([
			"sh",
			"bash",
			"dash",
			"ash",
			"zsh",
			"ksh"
		]);
		function unwrap(all) {
			let words = all;
			let found = {
				fromInput: !1,
				remote: !1,
				ownEnvironment: !1,
				user: void 0,
				assigned: []
			};
			for (;;) {
				let program = programOf(words[0]);
				if (isVariableAlone(words[0]) && runsWhatever.test(programOf(words[1]))) {
					words = words.slice(1);
					continue;
				}
				let wrapper = wrappers.get(program);
				let end = (script, readsScript = !1) => ({
					program,
					words,
					script,
					readsScript,
					...found
				});
				if (shells.has(program)) return shell(words, end);
				if (program === "eval") return end((0, _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__.bq)(words.slice(1).map((word) => word.embedded)));
				if (program === "trap") return end(afterOptions(words, "").rest[0]?.embedded);
				if (program === "ssh") return ssh(words, "-b -c -D -E -e -F -I -i -J -L -l -m -O -o -p -Q -R -S -W -w");
				if (program === "plink") return ssh(words, "-pw -P -l -i -hostkey -load");
				if (program === "su" || program === "runuser") {
					let { options, rest } = afterOptions(words, "-u -g -G -s -c --command --user");
					let script = optionValue(words, /^(?:-\w*c|--command)$/);
					(options.some(({ text }) => [
						"-",
						"-l",
						"--login"
					].includes(text)) || rest[0]?.text === "-") && (found.ownEnvironment = !0);
					let name = rest.find(({ text }) => text !== "-")?.text;
					found.user = program === "su" ? name ?? "root" : optionValue(words, /^(?:-u|--user)$/)?.text;
					if (script !== void 0) return end(script.embedded);
					if (program === "su" || !options.some(({ text }) => text === "-u")) return end();
					words = rest;
					continue;
				}
				if (/^(?:yarn|pnpm|node)$/.test(program) && programOf(words[1]) === "pm2") words = words.slice(1);
				else if (packageRunners.get(program)?.includes(words[1]?.text ?? "")) words = packageRun(program, words.slice(1));
				else if (wrapper !== void 0) {
					let next = unwrapOne(program, wrapper, words, found);
					if (next === void 0) return end();
					if (program === "flock" && next[0]?.text === "-c") return end(next[1]?.embedded);
					words = next;
				} else return end();
				if (words.length === 0) return {
					program: "",
					words: all,
					script: void 0,
					readsScript: !1,
					...found
				};
			}
			function ssh(parts, valued) {
				let [, ...command] = afterOptions(parts, valued).rest;
				let rest = command[0]?.text === "--" ? command.slice(1) : command;
				let script = (0, _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__.bq)(rest.map((word) => word.embedded));
				let inner = {
					fromInput: !1,
					remote: !0,
					ownEnvironment: !0,
					user: void 0,
					assigned: []
				};
				let readsScript = rest.length === 0 || unwrap(rest).readsScript;
				return {
					program: "ssh",
					words: parts,
					script: readsScript ? void 0 : script,
					readsScript,
					...inner
				};
			}
		}
		let runsWhatever = /^(?:pm2|ssh|sshpass|sudo|npx|env)$/;
		function isVariableAlone(word) {
			return word !== void 0 && !word.constant && /^\$(?:\w+|\{\w+(?::?-)?\})$/.test(word.text);
		}
		function unwrapOne(program, { valued, operands = 0, assignments = !1 }, words, found) {
			let { options, rest } = afterOptions(words, valued, assignments);
			let kept = found.ownEnvironment;
			let has = (...names) => options.some(({ text }) => names.includes(text));
			if (program === "command" && has("-v", "-V")) return;
			(program === "xargs" || program === "parallel") && (found.fromInput = !0);
			program === "sudo" && !options.some(({ text }) => /^(-\w*E|--preserve-env)/.test(text)) && (found.ownEnvironment = !0);
			(program === "sudo" || program === "doas") && (found.user = optionValue(options, /^(?:-\w*u|--user)$/)?.text ?? userOf(options) ?? "root");
			(program === "gosu" || program === "su-exec") && (found.user = rest[0]?.text);
			program === "env" && has("-i", "-", "--ignore-environment") && (found.ownEnvironment = !0);
			program === "systemd-run" && (found.ownEnvironment = !0);
			let own = assignments ? options.filter(({ text }) => /^[A-Za-z_]\w*=/.test(text)) : [];
			found.assigned = found.ownEnvironment === kept ? [...found.assigned, ...own] : own;
			return rest.slice(operands);
		}
		function userOf(options) {
			return options.map(({ text }) => /^(?:-u|--user=)(.+)$/.exec(text)?.[1]).find((one) => one);
		}
		function packageRun(runner, words) {
			let { rest } = afterOptions(words, "-p --package -w --workspace -f --env-file -e --env -c --config --project --projectId --using --node --npm --yarn --pnpm");
			if (runner === "nvm" && /^(?:v?\d|lts|node$|default$)/.test(rest[0]?.text ?? "")) return rest.slice(1);
			let dashes = rest.findIndex(({ text }) => text === "--");
			if (runner === "mise" && dashes !== -1) return rest.slice(dashes + 1);
			if (runner === "n") return rest.slice(1);
			return runner === "npm" && rest[1]?.text === "--" ? rest.toSpliced(1, 1) : rest;
		}
		function shell(words, end) {
			let flag = words.findIndex(({ text }, index) => index > 0 && /^-\w*c\w*$/.test(text));
			if (flag > 0) return end(words[flag + 1]?.embedded);
			let { options, rest } = afterOptions(words, "-o -O");
			return end(void 0, rest.length === 0 || options.some(({ text }) => text === "-s"));
		}
		function afterOptions(words, valued, assignments = !1) {
			let takesValue = new Set(valued.split(" "));
			let at = 1;
			for (; at < words.length; at++) {
				let text = words[at]?.text ?? "";
				if (text === "--") return {
					options: words.slice(1, at),
					rest: words.slice(at + 1)
				};
				if (assignments && /^[A-Za-z_]\w*=/.test(text)) continue;
				if (!text.startsWith("-")) break;
				takesValue.has(valuedIn(text, takesValue)) && (at += 1);
			}
			return {
				options: words.slice(1, at),
				rest: words.slice(at)
			};
		}
		function valuedIn(option, takesValue) {
			if (!/^-[A-Za-z]{2,}$/.test(option)) return option;
			return [...option.slice(1)].findIndex((letter) => takesValue.has(`-${letter}`)) === option.length - 2 ? `-${option.at(-1)}` : option;
		}
		function optionValue(words, option) {
			let at = words.findIndex(({ text }) => option.test(text));
			return at === -1 ? void 0 : words[at + 1];
		}
		function programOf(word) {
			if (word === void 0) return "";
			let { text, constant } = word;
			let path = standIn.map((form) => form.exec(text)?.[1]).find((one) => one) ?? text;
			let name = path.slice(path.lastIndexOf("/") + 1);
			return constant || name !== text && /^[\w@.-]+$/.test(name) ? name.replace(/^(pm2)@.*$/, "$1") : "";
		}
		let standIn = [/^\$\{\w+:?-([\w@./-]+)\}$/, /^\$\((?:which|command -v|type -[pP])\s+([\w@./-]+)[^)]*\)$/];
		function readsScript(stage) {
			let [only] = stage;
			return stage.length === 1 && only !== void 0 && (shells.has(only.program) || only.program === "ssh");
		}
	}),
	3608: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			L: function() {
				return isSecretExpression;
			},
			O: function() {
				return Environment;
			}
		});
		var _private_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3156);
		let secretExpression = new RegExp(String.raw`\$\{\{[^}]*?\b(?:secrets\.(?!(?:\w*_)?(?:${"HOST(?:NAME)?|PORT|USER(?:NAME)?|DIR(?:ECTORY)?|FOLDER|PATH|REGION|BRANCH|DOMAIN|IP"})\b)\w|secrets\[|github\.token\b)`, "i");
		function isSecretExpression(written) {
			return secretExpression.test(written);
		}
		class Environment {
			known;
			#read;
			#listed;
			constructor(read, outer) {
				this.#read = read;
				let around = outer.around.map((one) => ({
					...one,
					exported: !1
				}));
				let passed = outer.passed.map((one) => ({
					...one,
					exported: !0
				}));
				this.known = new Map([...around, ...passed].map((one) => [one.name, one]));
			}
			get around() {
				return this.#lists().around;
			}
			#lists() {
				if (this.#listed?.of !== this.known) {
					let around = [...this.known.values()];
					this.#listed = {
						of: this.known,
						around,
						exported: around.filter((one) => one.exported)
					};
				}
				return this.#listed;
			}
			pass(command) {
				let program = command.name?.value;
				let words = command.suffix.flatMap((word) => word.type === "Word" ? [word.value] : []);
				if (program === "unset" || program === "export" && words[0] === "-n") {
					let gone = new Set(words);
					this.known = new Map([...this.known].filter(([name]) => !gone.has(name)));
				}
				if (!(0, _private_home_js__WEBPACK_IMPORTED_MODULE_0__.H)(command)) return;
				let isExport = program === "export" || program !== void 0 && /^-\w*x/.test(words[0] ?? "");
				for (let one of assignmentsIn([...command.prefix, ...command.suffix])) {
					let exported = isExport || this.known.get(one.name)?.exported === !0;
					this.#set({
						...this.#assigned(one),
						exported
					});
				}
				if (isExport) for (let name of words) {
					let one = this.known.get(name);
					one !== void 0 && this.#set({
						...one,
						exported: !0
					});
				}
			}
			of(command, own, assigned) {
				let inFront = own ? [] : assignmentsIn(command.prefix);
				let exported = own ? [] : this.#lists().exported;
				if (inFront.length === 0 && assigned.length === 0) return exported;
				let all = [
					...exported,
					...inFront.map((one) => this.#assigned(one)),
					...assigned.map((word) => this.#byWrapper(word))
				];
				return [...new Map(all.map((one) => [one.name, one])).values()];
			}
			isSecret({ span, embedded }) {
				let written = embedded.source.text.slice(span.start, span.end);
				if (!written.includes("$")) return !1;
				if (isSecretExpression(written)) return !0;
				for (let [, name = ""] of written.matchAll(/\$\{?(\w+)/g)) if (this.known.get(name)?.secret) return !0;
				return !1;
			}
			#assigned({ name, value }) {
				if (value.type !== "Word") return {
					name,
					text: void 0,
					secret: !1
				};
				let word = this.#read(value);
				return {
					name,
					text: word.constant ? word.text : void 0,
					secret: this.isSecret(word)
				};
			}
			#byWrapper(word) {
				let [name = ""] = word.text.split("=");
				return {
					name,
					text: word.constant ? word.text.slice(name.length + 1) : void 0,
					secret: this.isSecret(word)
				};
			}
			#set(one) {
				(this.known.size < 300 || this.known.has(one.name)) && (this.known = new Map([...this.known, [one.name, one]]));
			}
		}
		function assignmentsIn(nodes) {
			return nodes.filter((node) => node.type === "Assignment");
		}
	}),
	9130: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			OD: function() {
				return isOfRunner;
			},
			_3: function() {
				return Folders;
			},
			ey: function() {
				return isTemporary;
			}
		});
		var _words_words_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5553);
		function isTemporary(origins) {
			return origins.some(({ program }) => program === "mktemp");
		}
		let ofRunner = /\$\{\{\s*runner\.temp\s*\}\}/y;
		function isOfRunner(text, at = 0) {
			ofRunner.lastIndex = at;
			return ofRunner.test(text);
		}
		class Folders {
			#shell;
			#remote;
			#substituted;
			constructor(shell, remote, substituted) {
				this.#shell = shell;
				this.#remote = remote;
				this.#substituted = substituted;
			}
			isOwn(path, own) {
				if (path.value.includes("..")) return !1;
				let parts = path.parts?.flatMap((part) => part.type === "DoubleQuoted" ? part.parts : [part]);
				return this.#isOfRunner(path) || (parts ?? []).some((part) => this.#isOwnPart(part, own));
			}
			#isOwnPart(part, own) {
				switch (part.type) {
					case "CommandExpansion": return isTemporary(this.#substituted.get(part.pos) ?? []);
					case "SimpleExpansion": return own.has(part.text.slice(1));
					case "ParameterExpansion": return !mayBeAnother(part) && own.has(part.parameter);
					default: return !1;
				}
			}
			#isOfRunner({ pos, end }) {
				let { source, text, offsets } = this.#shell;
				let [before = ""] = text.slice(pos, end).split(_words_words_js__WEBPACK_IMPORTED_MODULE_0__.qf, 1);
				let at = offsets[pos + before.length] ?? 0;
				return !this.#remote && /^["']?(?:PM2_HOME=)?["']?$/.test(before) && isOfRunner(source.text, at);
			}
		}
		function mayBeAnother({ prefix, operation }) {
			if (prefix !== void 0) return !0;
			return operation?.type === "Default" && !operation.operator.includes("?");
		}
	}),
	3156: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			H: function() {
				return isDeclaration;
			},
			f: function() {
				return PrivateHome;
			}
		});
		let handedOn = "PM2_HOME for programs";
		class PrivateHome {
			certain;
			#folders;
			#changes = new Map();
			#returned = "never";
			constructor(folders, { ownEnvironment, privateHome }) {
				this.#folders = folders;
				let given = ownEnvironment ? [] : ["RUNNER_TEMP"];
				this.certain = new Set(privateHome ? [
					...given,
					"PM2_HOME",
					handedOn
				] : given);
			}
			get isPrivate() {
				return this.certain.has("PM2_HOME") && this.certain.has(handedOn);
			}
			isPrivateFor({ prefix, args }) {
				let own = prefix.filter(isAssignment).findLast(({ name }) => name === "PM2_HOME");
				if (own !== void 0) return this.#isOwn(own.value);
				for (let word of args) {
					if (word.type !== "Word") continue;
					if (word.value.startsWith("PM2_HOME=")) return this.#isOwn(word);
					if (/^(?:-u|--unset=)?PM2_HOME$/.test(word.value)) return !1;
				}
				return this.isPrivate;
			}
			pass(command) {
				let program = command.name?.value ?? "";
				let words = command.suffix.flatMap((word) => word.type === "Word" ? [word.value] : []);
				let [option = ""] = words;
				for (let [fact, holds] of this.#changes.get(program) ?? []) this.#set(fact, holds);
				program === "return" && (this.#returned = onEither(this.#returned, this.certain));
				if (program === "unset") {
					for (let name of words) this.#set(name, !1);
					words.includes("PM2_HOME") && this.#set(handedOn, !1);
				}
				if (!isDeclaration(command)) return;
				let assigned = [...command.prefix, ...command.suffix].filter(isAssignment);
				for (let { name, value, append } of assigned) append !== !0 && this.#set(name, this.#isOwn(value));
				let isNamed = [...words, ...assigned.map(({ name }) => name)].includes("PM2_HOME");
				isNamed && program === "export" ? this.#set(handedOn, !/^-\w*n/.test(option)) : isNamed && /^-\w*x/.test(option) && this.#set(handedOn, !0);
			}
			endIf(known) {
				return known === "never" ? "never" : this.certain;
			}
			endsAfter(sofar, isOr, command, { yes, no }) {
				let succeeded = this.endIf(yes);
				let failed = isStep(command, this.certain) ? "never" : this.endIf(no);
				return isOr ? {
					yes: onEither(sofar.yes, succeeded),
					no: failed
				} : {
					yes: succeeded,
					no: onEither(sofar.no, failed)
				};
			}
			define(name, before) {
				this.join([this.certain, this.#returned]);
				let changed = [...new Set([...before, ...this.certain])].filter((fact) => before.has(fact) !== this.certain.has(fact));
				this.#changes.set(name, new Map(changed.map((fact) => [fact, this.certain.has(fact)])));
				this.#returned = "never";
				this.certain = before;
			}
			join(ends) {
				let end = ends.reduce(onEither, "never");
				end !== "never" && (this.certain = end);
			}
			#set(fact, holds) {
				if (this.certain.has(fact) === holds || holds && this.certain.size >= 100) return;
				let others = [...this.certain].filter((one) => one !== fact);
				this.certain = new Set(holds ? [...others, fact] : others);
			}
			#isOwn(value) {
				return value.type === "Word" && this.#folders.isOwn(value, this.certain);
			}
		}
		function onEither(one, other) {
			if (one === "never" || one === other) return other;
			return other === "never" ? one : new Set([...one].filter((fact) => other.has(fact)));
		}
		function isStep(node, certain) {
			if (node.type !== "Command") return !1;
			if (node.name !== void 0) return isDeclaration(node) || node.name.value === "mkdir";
			return node.prefix.filter(isAssignment).every(({ name }) => certain.has(name));
		}
		function isDeclaration({ name }) {
			return name === void 0 || [
				"export",
				"local",
				"declare",
				"readonly",
				"typeset"
			].includes(name.value);
		}
		function isAssignment(node) {
			return node.type === "Assignment";
		}
	}),
	6013: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			W: function() {
				return canFollow;
			},
			c: function() {
				return scheduled;
			}
		});
		function canFollow(one, other) {
			return !one.branches.some(({ of, way }) => other.branches.some((branch) => branch.of === of && branch.way !== way));
		}
		let scheduled = "schedule";
	}),
	5553: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			CB: function() {
				return textsOf;
			},
			Nf: function() {
				return argumentOf;
			},
			qf: function() {
				return placeholder;
			},
			v4: function() {
				return writtenText;
			}
		});
		var _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9821);
		let placeholder = "";
		function textsOf({ constant, text, oneOf = [] }) {
			return constant ? [text] : oneOf;
		}
		function writtenText({ expression, text, embedded, span }) {
			return expression ? embedded.source.text.slice(span.start, span.end).replace(/^"|"$/g, "") : text;
		}
		function argumentOf(word, shell, variables, substituted) {
			if (word.parts === void 0) return plainArgument(word, shell);
			let pieces = word.parts.flatMap((part) => piecesOf(part, shell, variables, substituted, !1));
			let text = pieces.map((piece) => piece.text).join("");
			let offsets = () => [...pieces.flatMap((piece) => piece.offsets().slice(0, piece.text.length)), word.end].map((offset) => shell.offsets[offset] ?? 0);
			let expression = text.includes("");
			return {
				text,
				constant: !expression && pieces.every((piece) => piece.known),
				oneOf: pieces.length === 1 ? pieces[0]?.oneOf ?? [] : [],
				splits: pieces.some((piece) => piece.splits),
				expression,
				span: (0, _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__.Qs)(shell, word.pos, word.end),
				embedded: new _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__.nZ(shell.source, text, offsets),
				origins: distinct(pieces.flatMap((piece) => piece.origins)),
				rounds: distinct(pieces.flatMap((piece) => piece.rounds))
			};
		}
		function plainArgument({ value, pos, end }, shell) {
			let offsets = () => (0, _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__.O7)(value, shell.text.slice(pos, end), pos).map((at) => shell.offsets[at] ?? 0);
			let expression = value.includes("");
			return {
				text: value,
				constant: !expression,
				splits: !1,
				expression,
				span: (0, _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__.Qs)(shell, pos, end),
				embedded: new _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__.nZ(shell.source, value, offsets),
				origins: [],
				rounds: []
			};
		}
		function distinct(all) {
			return all.length < 2 ? all : [...new Set(all)];
		}
		function piecesOf(part, shell, variables, substituted, quoted) {
			let written = shell.text.slice(part.pos, part.end);
			let piece = (text, known, more = {}) => [{
				text,
				offsets: () => (0, _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__.O7)(text, written, part.pos),
				known,
				splits: !known && !quoted,
				origins: [],
				rounds: [],
				...more
			}];
			switch (part.type) {
				case "Literal": return piece(part.value, !0);
				case "SingleQuoted":
				case "AnsiCQuoted": {
					let opening = part.type === "SingleQuoted" ? 1 : 2;
					return piece(part.value, !0, { offsets: () => (0, _notation_embedded_js__WEBPACK_IMPORTED_MODULE_0__.O7)(part.value, written.slice(opening), part.pos + opening) });
				}
				case "DoubleQuoted":
				case "LocaleString": return part.parts.flatMap((child) => piecesOf(child, shell, variables, substituted, !0));
				case "SimpleExpansion": return variable(written.slice(1));
				case "ParameterExpansion": return part.operation === void 0 && part.prefix === void 0 && part.index === void 0 ? variable(part.parameter) : piece(written, !1, {
					oneOf: defaults(part),
					origins: variables.origins(part.parameter),
					rounds: variables.rounds(part.parameter)
				});
				case "CommandExpansion":
				case "ProcessSubstitution": {
					let origins = substituted.get(part.pos) ?? [];
					return piece(written, !1, {
						origins,
						rounds: origins.flatMap(({ args }) => args.flatMap((word) => word.rounds))
					});
				}
				default: return piece(written, !1);
			}
			function defaults({ operation, parameter }) {
				if (operation?.type !== "Default" || !/[-=]/.test(operation.operator)) return [];
				let word = argumentOf(operation.operand, shell, variables, substituted);
				return [...variables.oneOf(parameter), ...textsOf(word)];
			}
			function variable(name) {
				let constant = variables.constant(name);
				let known = constant !== void 0;
				let text = constant ?? variables.partly(name) ?? written;
				return [{
					text,
					offsets: () => text.split("").map((_, at) => part.pos + (text === written ? at : 0)),
					known,
					oneOf: known ? [] : variables.oneOf(name),
					splits: !known && !quoted && !variables.harmless(name),
					origins: variables.origins(name),
					rounds: variables.rounds(name)
				}];
			}
		}
	}),
	9275: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			XV: function() {
				return suppressionOf;
			},
			cV: function() {
				return suppressionProblems;
			},
			ew: function() {
				return covering;
			},
			hz: function() {
				return byPlace;
			},
			og: function() {
				return ownRules;
			}
		});
		var _text_ignore_remark_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4199);
		var _notation_source_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6614);
		let ownRules = {
			withoutReason: {
				id: "suppression-without-reason",
				severity: "error",
				summary: "A remark that silences a rule must say why."
			},
			unused: {
				id: "suppression-unused",
				severity: "warning",
				summary: "A remark silences nothing: what it was for is gone, or it names no rule."
			},
			notParsed: {
				id: "not-parsed",
				severity: "warning",
				summary: "The file could not be read, so nothing in it was checked."
			}
		};
		let remark = /^(?:#|\/\/|\/\*)[#/*\s]*pm2-lint-ignore(?![\w-])/;
		function suppressionOf(source, { text, at }) {
			let marker = remark.exec(text)?.[0];
			if (marker === void 0) return;
			let whole = text.trimEnd();
			let said = whole.slice(marker.length).replace(/\*\/$/, "");
			return {
				source,
				at,
				length: whole.length,
				...(0, _text_ignore_remark_js__WEBPACK_IMPORTED_MODULE_0__.D)(said),
				line: coveredLine(source, at)
			};
		}
		function coveredLine(source, at) {
			let { line } = (0, _notation_source_js__WEBPACK_IMPORTED_MODULE_1__.$t)(source, at);
			if (source.text.slice(source.lineStarts[line - 1], at).trim() !== "") return line;
			let next = line + 1;
			for (; next < source.lineStarts.length && isComment(source, next);) next += 1;
			return next;
		}
		function isComment({ text, lineStarts }, line) {
			return /^\s*(?:#|\/\/|$)/.test(text.slice(lineStarts[line - 1], lineStarts[line]).trimEnd());
		}
		function byPlace(suppressions) {
			let found = new Map();
			for (let one of suppressions) {
				let lines = found.get(one.source) ?? new Map();
				lines.set(one.line, [...lines.get(one.line) ?? [], one]);
				found.set(one.source, lines);
			}
			return found;
		}
		function covering(suppressions, rule, { source, span, statement }) {
			let lines = suppressions.get(source);
			if (lines === void 0) return [];
			let { line: last } = (0, _notation_source_js__WEBPACK_IMPORTED_MODULE_1__.$t)(source, span.start);
			let { line } = (0, _notation_source_js__WEBPACK_IMPORTED_MODULE_1__.$t)(source, statement ?? span.start);
			let found = [];
			for (let at = Math.min(line, last); at <= last; at++) found.push(...(lines.get(at) ?? []).filter(({ rules }) => rules.includes(rule)));
			return found;
		}
		function* suppressionProblems(suppressions, used, known) {
			for (let suppression of suppressions) {
				let { source, at, length, rules, reason } = suppression;
				let place = {
					source,
					span: {
						start: at,
						end: at + length
					},
					advice: "# pm2-lint-ignore <rule>: <why this is right here>"
				};
				let unknown = rules.filter((id) => !known.has(id));
				rules.length === 0 || unknown.length > 0 ? yield ["unused", {
					...place,
					message: unknown.length > 0 ? `There is no rule ${unknown.join(", ")}.` : "The remark names no rule."
				}] : reason === "" ? yield ["withoutReason", {
					...place,
					message: `${rules.join(", ")} is silenced without a reason.`
				}] : used.has(suppression) || (yield ["unused", {
					...place,
					message: `Nothing here breaks ${rules.join(", ")}: the remark can go.`
				}]);
			}
		}
	}),
	2447: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			P: function() {
				return looksLikePowerShell;
			},
			H: function() {
				return windowsCommandsOf;
			}
		});
		var commands = __webpack_require__(3603);
		var unwrap = __webpack_require__(7515);
		var notation_embedded = __webpack_require__(9821);
		var words = __webpack_require__(5553);
		let notations = {
			powershell: {
				comment: /<#[\s\S]*?#>|(?<=^|\s)#[^\n]*/y,
				end: /\|\||&&|[|;\n(){}]|@(?=[({])/y,
				quotes: "\"'",
				escapes: "`",
				unknown: /\$/
			},
			cmd: {
				comment: /(?<=^|\n|&)[ \t]*@?(?:rem\b|::)[^\n]*/iy,
				end: /\|\||&&|[|&\n()]/y,
				quotes: "\"",
				escapes: "^",
				unknown: /%|!/
			}
		};
		let hereStrings = /@(["'])[ \t]*\n(?:[\s\S]*?\n)??\1@/y;
		function wordsOf(shell, dialect) {
			let { comment, end, quotes, escapes, unknown } = notations[dialect];
			let { text } = shell;
			let commands = [{
				words: [],
				piped: !1
			}];
			let at = (pattern, place) => {
				pattern.lastIndex = place;
				return pattern.exec(text)?.[0];
			};
			for (let place = 0; place < text.length;) {
				let character = text[place] ?? "";
				let passed = at(comment, place);
				let ending = at(end, place);
				if (passed) place += passed.length;
				else if (character === escapes && text[place + 1] === "\n") place += 2;
				else if (ending !== void 0) {
					commands.push({
						words: [],
						piped: ending === "|"
					});
					place += ending.length;
				} else /\s/.test(character) ? place += 1 : place = hereString(place) ?? word(place);
			}
			return commands.filter(({ words }) => words.length > 0);
			function hereString(start) {
				let found = dialect === "powershell" ? at(hereStrings, start) : void 0;
				if (found === void 0) return;
				let from = start + found.indexOf("\n") + 1;
				let embedded = (0, notation_embedded.y_)(shell, from, start + found.lastIndexOf("\n"));
				commands.at(-1)?.words.push({
					text: embedded.text,
					constant: found.startsWith("@'") || !embedded.text.includes("$"),
					splits: !1,
					expression: embedded.text.includes(words.qf),
					span: (0, notation_embedded.Qs)(shell, start, start + found.length),
					embedded,
					origins: [],
					rounds: []
				});
				return start + found.length;
			}
			function word(start) {
				let kept = [];
				let quote = "";
				let isUnknown = !1;
				let place = start;
				for (; place < text.length; place++) {
					let character = text[place] ?? "";
					if (quote === "" && (/[\s,]/.test(character) || at(end, place) !== void 0)) break;
					if (character === quote) quote = "";
					else if (quote === "" && quotes.includes(character)) quote = character;
					else if (character === escapes && quote !== "'" && place + 1 < text.length) {
						place += 1;
						kept.push(place);
					} else {
						quote !== "'" && unknown.test(character) && (isUnknown = !0);
						kept.push(place);
					}
				}
				let next = text[place] === "," ? place + 1 : place;
				let value = kept.map((index) => text[index]).join("");
				let expression = value.includes(words.qf);
				let whole = (0, notation_embedded.y_)(shell, start, place);
				place > start && commands.at(-1)?.words.push({
					text: value,
					constant: !isUnknown && !expression,
					splits: !1,
					expression,
					span: (0, notation_embedded.Qs)(shell, start, place),
					embedded: {
						source: shell.source,
						text: value,
						offsets: [...kept, place].map((index) => shell.offsets[index] ?? 0)
					},
					origins: [],
					rounds: []
				});
				return Math.max(next, start + 1, start + whole.text.length);
			}
		}
		function windowsCommandsOf(shell, dialect, place) {
			let { invocations, scripts } = inner(shell, dialect, place, 0);
			let isRead = ({ span }) => invocations.some((one) => one.span.start > span.start && one.span.end <= span.end);
			for (let text of heldTexts(shell, dialect).filter((one) => !isRead(one))) {
				let found = (0, commands.K)(text.embedded, {
					...place,
					remote: !0,
					passed: []
				});
				if (found.error !== void 0) continue;
				invocations.push(...found.invocations);
				scripts.push(...found.scripts);
			}
			return {
				invocations,
				scripts,
				error: void 0
			};
		}
		function heldTexts(shell, dialect) {
			return wordsOf(shell, dialect).flatMap(({ words }) => /^(?:write-|echo$)/i.test(words[0]?.text ?? "") ? [] : words.filter(({ text }) => text.includes("\n") && /\bpm2\s/.test(text)));
		}
		function inner(shell, dialect, place, depth) {
			let invocations = [];
			let scripts = [];
			if (depth > 5) return {
				invocations,
				scripts
			};
			let pipeline = [];
			let texts = new Map();
			for (let { words: written, piped } of wordsOf(shell, dialect)) {
				let words = filledIn(written, texts);
				let [variable, , value] = written;
				isAssignment(written) && variable !== void 0 && value !== void 0 && texts.set(variable.text.toLowerCase(), value);
				let { captured, rest } = withoutPrefix(withNamedSsh(words, dialect), dialect);
				let unwrapped = (0, unwrap.oA)(withoutRedirections(asStarted(rest)));
				let [name, ...args] = unwrapped.words;
				if (name === void 0) continue;
				let nested = nestedIn(unwrapped.program, args);
				if (nested !== void 0) {
					let found = inner(nested.shell, nested.dialect, place, depth + 1);
					invocations.push(...found.invocations);
					scripts.push(...found.scripts);
					continue;
				}
				if (unwrapped.script !== void 0) {
					let remote = place.remote || unwrapped.remote;
					let passed = unwrapped.remote ? [] : place.passed;
					let found = (0, commands.K)(unwrapped.script, {
						...place,
						remote,
						passed
					});
					invocations.push(...found.invocations);
					scripts.push(...found.scripts);
					continue;
				}
				let draft = {
					program: unwrapped.program.replace(/\.(?:cmd|exe|ps1|bat)$/i, ""),
					args,
					shell,
					span: {
						start: name.span.start,
						end: (args.at(-1) ?? name).span.end
					},
					statement: (words[0] ?? name).span.start,
					ignoredBy: void 0,
					before: [],
					after: [],
					output: captured ? "captured" : place.output,
					fromInput: !1,
					chosen: [],
					remote: place.remote,
					ownEnvironment: place.remote,
					passed: place.passed,
					secretArgs: [],
					privateHome: place.privateHome,
					within: void 0,
					asked: !1,
					branches: [],
					user: void 0,
					nested: depth > 0,
					directory: void 0
				};
				piped || (pipeline = []);
				draft.before = [...pipeline];
				for (let earlier of pipeline) {
					earlier.output = "piped";
					earlier.after = [...earlier.after, draft];
				}
				pipeline.push(draft);
				invocations.push(draft);
			}
			return {
				invocations,
				scripts
			};
		}
		function isAssignment(words) {
			return words[0]?.text.startsWith("$") === !0 && words[1]?.text === "=";
		}
		function filledIn(words, texts) {
			return words.some(({ text }) => /^(?:ssh|plink)(?:\.exe)?$/i.test(text)) ? words.map((word) => texts.get(word.text.toLowerCase()) ?? word) : words;
		}
		function withNamedSsh(words, dialect) {
			let at = words.findIndex(({ text }, index) => /^\$(?:\w+:)?ssh(?:_?(?:exe|cmd|path))?$/i.test(text) && words[index - 1]?.text === "&");
			if (dialect !== "powershell" || at === -1) return words;
			return words.map((word, index) => index === at ? {
				...word,
				text: "ssh",
				constant: !0
			} : word).filter(({ text }) => !/^@\w+$/.test(text));
		}
		function withoutPrefix(words, dialect) {
			if (isAssignment(words)) return {
				captured: !0,
				rest: withoutPrefix(words.slice(2), dialect).rest
			};
			let first = words[0]?.text.toLowerCase() ?? "";
			if (!(dialect === "cmd" ? /^@?(?:call|do|else|if|for|start|echo\.)?$|^@/ : /^(?:[&.]|if|else|do)$/).test(first)) return {
				captured: !1,
				rest: words
			};
			let at = words.findIndex(({ text }) => programs.test(text.replace(/^@/, "")));
			let [program, ...args] = at === -1 ? words.slice(1) : words.slice(at);
			if (program === void 0) return {
				captured: !1,
				rest: []
			};
			return {
				captured: !1,
				rest: [{
					...program,
					text: program.text.replace(/^@/, "")
				}, ...args]
			};
		}
		let programs = /^@?(?:.*[\\/])?(?:pm2|taskkill|npx|npm|pnpm|yarn|bunx|ssh|plink|powershell|pwsh|cmd|wmic|wsl)(?:\.(?:cmd|exe))?$/i;
		function asStarted(words) {
			let [first, ...rest] = words;
			if (first === void 0) return [];
			let plain = {
				...first,
				text: base(first.text)
			};
			if (!/^(?:start-process|saps|start)$/i.test(plain.text)) return [plain, ...rest];
			let options = /^-(?:FilePath|ArgumentList|Args|NoNewWindow|Wait|PassThru)$/i;
			let [program, ...args] = rest.filter(({ text }) => !options.test(text));
			if (program === void 0) return [plain];
			let split = args.flatMap((word) => word.text.split(/\s+/).map((text) => ({
				...word,
				text,
				embedded: {
					...word.embedded,
					text
				}
			})));
			return [{
				...program,
				text: base(program.text)
			}, ...split];
		}
		function base(text) {
			return text.slice(Math.max(text.lastIndexOf("\\"), text.lastIndexOf("/")) + 1).replace(/\.(?:cmd|exe)$/i, "");
		}
		function withoutRedirections(words) {
			return words.filter(({ text }, index) => !/^[\d*]?>>?/.test(text) && !/^[\d*]?>>?$/.test(words[index - 1]?.text ?? ""));
		}
		function nestedIn(program, args) {
			let name = program.toLowerCase();
			let after = (option) => {
				let at = args.findIndex(({ text }) => option.test(text));
				return at === -1 ? void 0 : together(args.slice(at + 1));
			};
			if (name === "cmd") return nested(after(/^\/[ck]$/i), "cmd");
			if (name === "powershell" || name === "pwsh") return nested(after(/^-c(?:ommand)?$/i), "powershell");
			if (name === "invoke-expression" || name === "iex") return nested(together(args), "powershell");
		}
		function nested(shell, dialect) {
			return shell && {
				shell,
				dialect
			};
		}
		function together(words) {
			let [first] = words;
			if (first === void 0) return;
			let text = words.map((word) => word.text).join(" ");
			let offsets = words.flatMap((word) => [...word.embedded.offsets]);
			return {
				source: first.embedded.source,
				text,
				offsets
			};
		}
		function looksLikePowerShell(text) {
			return /\$env:\w|\$\w+\s*=\s*|(?:^|[\s;|(])(?:Get|Set|New|Remove|Start|Stop|Test|Write|Invoke|Out|Where|ForEach|Select|Copy|Move|Import|Expand)-[A-Z]\w+|\s-(?:eq|ne|like|ErrorAction)\s/.test(text);
		}
	}),
	2435: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$u: function() {
				return hasCron;
			},
			JU: function() {
				return isCluster;
			},
			_F: function() {
				return fieldOf;
			},
			hb: function() {
				return isOneShot;
			},
			tu: function() {
				return wordsFor;
			},
			uW: function() {
				return startsByHand;
			},
			us: function() {
				return saysReady;
			}
		});
		let otherWords = {
			script: [
				"cmd",
				"command",
				"exec"
			],
			exec_interpreter: ["interpreter"],
			node_args: ["interpreter_args", "interpreterArgs"],
			out_file: [
				"out_log",
				"output",
				"out"
			],
			error_file: [
				"err_log",
				"err_file",
				"err",
				"error"
			],
			log_file: ["log"],
			pid_file: ["pid"],
			cron_restart: ["cron"],
			merge_logs: ["combine_logs"],
			uid: ["user"]
		};
		function wordsFor(field) {
			let camel = field.replace(/_(\w)/g, (_, letter) => letter.toUpperCase());
			return [...new Set([
				field,
				...otherWords[field] ?? [],
				camel
			])];
		}
		function fieldOf(entry, field) {
			let written = wordsFor(field).map((word) => entry[word]);
			return written.find(Boolean) ?? written.find((value) => value != null);
		}
		function isOneShot(entry) {
			return [entry.autorestart, entry.autostart].some((flag) => flag === !1 || flag === "false");
		}
		function startsByHand({ autostart }) {
			return autostart === !1 || autostart === "false";
		}
		function saysReady(entry) {
			let flag = fieldOf(entry, "wait_ready");
			return flag === !0 || flag === "true";
		}
		function hasCron(entry) {
			let cron = fieldOf(entry, "cron_restart");
			return cron != null && cron !== "" && String(cron) !== "0";
		}
		function isCluster(entry) {
			let mode = fieldOf(entry, "exec_mode");
			if (typeof mode == "string") return mode.startsWith("cluster");
			if (entry.instances === void 0 || entry.instances === null) return !1;
			let interpreter = fieldOf(entry, "exec_interpreter");
			if (interpreter !== void 0) return /(?:node|bun)$/.test(String(interpreter));
			let script = String(fieldOf(entry, "script"));
			if (/\s/.test(script)) return !1;
			return /\.(?:[cm]?[jt]s|coffee)$/.test(script) || !/\.\w+$/.test(script);
		}
	}),
	4199: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { D: function() {
			return readIgnoreRemark;
		} });
		function readIgnoreRemark(said) {
			let colon = said.indexOf(":");
			return {
				rules: (colon === -1 ? said : said.slice(0, colon)).split(/[\s,]+/).filter((id) => id !== ""),
				reason: colon === -1 ? "" : said.slice(colon + 1).trim()
			};
		}
	})
};
