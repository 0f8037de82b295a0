"use strict";
exports.id = 98;
exports.ids = [98];
exports.modules = { 4739: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { action: function() {
		return action;
	} });
	var valibot__WEBPACK_IMPORTED_MODULE_18__ = __webpack_require__(7934);
	var _errors_js__WEBPACK_IMPORTED_MODULE_19__ = __webpack_require__(4873);
	var _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3550);
	var _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7891);
	var _pm2_unlisted_apps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6201);
	var _runner_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9593);
	var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__ = __webpack_require__(7404);
	var _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4169);
	var _deploy_carry_out_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5380);
	var _deploy_commands_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9006);
	var _deploy_health_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(6706);
	var _deploy_prepare_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(5136);
	var _deploy_releases_release_source_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7724);
	var _deploy_releases_tidy_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(7899);
	var _deploy_settings_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(5669);
	var _shared_fields_js__WEBPACK_IMPORTED_MODULE_12__ = __webpack_require__(2342);
	var _shared_history_js__WEBPACK_IMPORTED_MODULE_13__ = __webpack_require__(7060);
	var _shared_inputs_js__WEBPACK_IMPORTED_MODULE_14__ = __webpack_require__(3519);
	var _shared_namespace_lock_js__WEBPACK_IMPORTED_MODULE_15__ = __webpack_require__(23);
	var _shared_reporting_js__WEBPACK_IMPORTED_MODULE_16__ = __webpack_require__(8875);
	let action = (0, _runner_action_js__WEBPACK_IMPORTED_MODULE_3__.QP)({
		inputs: {
			..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_14__.I1,
			..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_14__.QR,
			..._shared_inputs_js__WEBPACK_IMPORTED_MODULE_14__.B6,
			..._runner_action_js__WEBPACK_IMPORTED_MODULE_3__.x$,
			release: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.mR)(),
			only: (0, _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_4__.F4)(),
			when: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.Yq)(["changed", "always"], "changed"),
			strategy: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.Yq)(["canary", "restart"], "canary"),
			engines: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.Yq)([
				"error",
				"warn",
				"off"
			], "error"),
			prune: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.zM)(!1),
			"expect-processes": valibot__WEBPACK_IMPORTED_MODULE_18__.lqM(valibot__WEBPACK_IMPORTED_MODULE_18__.FsL(valibot__WEBPACK_IMPORTED_MODULE_18__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_18__.yGV(/^\d+$/, "allowed is a whole number."), valibot__WEBPACK_IMPORTED_MODULE_18__.pdi(Number))),
			rollback: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.zM)(!0),
			source: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.mR)(),
			exclude: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.p_)(),
			"shared-paths": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.p_)(),
			"releases-directory": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.mR)(),
			"keep-releases": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.rD)(5, 1, 1e3),
			"before-activate": (0, _shared_fields_js__WEBPACK_IMPORTED_MODULE_12__.Pi)(),
			"after-activate": (0, _shared_fields_js__WEBPACK_IMPORTED_MODULE_12__.Pi)(),
			"after-activate-failure": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.Yq)(["warning", "error"], "warning"),
			"command-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_17__.YA)(600, 1)
		},
		files: ["ecosystem"],
		history: _shared_history_js__WEBPACK_IMPORTED_MODULE_13__.$,
		async run({ inputs, log, output, env }) {
			let begun = performance.now();
			let home = (0, _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_0__.d8)(inputs.pm2Home, env);
			let reporting = {
				home,
				namespace: inputs.namespace,
				log,
				output
			};
			output({
				result: "failed",
				changed: []
			});
			let wish = {
				...inputs,
				home,
				env,
				log,
				action: "pm2-deploy",
				kind: "deploy"
			};
			await (0, _shared_namespace_lock_js__WEBPACK_IMPORTED_MODULE_15__.i)(wish);
			let duration = () => output({ "duration-ms": Math.round(performance.now() - begun) });
			await (0, _shared_reporting_js__WEBPACK_IMPORTED_MODULE_16__.z8)(reporting, async (before) => {
				let releasing = await (0, _deploy_releases_release_source_js__WEBPACK_IMPORTED_MODULE_9__.vn)(inputs, (0, _deploy_prepare_js__WEBPACK_IMPORTED_MODULE_8__.l)(inputs, env), home, log);
				let from = {
					...inputs,
					...releasing?.from
				};
				let prepared = await (0, _deploy_prepare_js__WEBPACK_IMPORTED_MODULE_8__.h)(from, home, env, log, before);
				let { plan, version, versions } = prepared;
				output({
					plan: (0, _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__.Lq)(plan),
					version,
					versions
				});
				log.table((0, _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__.k0)(plan));
				let selection = {
					namespace: inputs.namespace,
					pattern: inputs.namePattern
				};
				await (0, _pm2_unlisted_apps_js__WEBPACK_IMPORTED_MODULE_2__.aK)(home, before, selection, log);
				releasing !== void 0 && await (0, _deploy_releases_release_source_js__WEBPACK_IMPORTED_MODULE_9__.Fd)(releasing.releasesDirectory, plan, log);
				let changed = (0, _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__.FI)(plan).length > 0;
				if (changed) {
					for (let line of (0, _deploy_commands_js__WEBPACK_IMPORTED_MODULE_6__.nT)(inputs, prepared.apps)) log.info(line);
					let names = (0, _pm2_plan_plan_js__WEBPACK_IMPORTED_MODULE_1__.FI)(plan).map(({ name }) => name);
					releasing === void 0 ? (0, _deploy_settings_js__WEBPACK_IMPORTED_MODULE_11__.Wn)(names, prepared.record, inputs, log) : await (0, _deploy_settings_js__WEBPACK_IMPORTED_MODULE_11__.Jj)(releasing.releasesDirectory, inputs, log);
				}
				let owes = !changed && prepared.owesAfterActivate;
				owes && log.info("after-activate of this release has not completed yet: all of it is run again.");
				if (inputs.dryRun || !(changed || owes)) {
					if (!inputs.dryRun) {
						await (0, _deploy_releases_tidy_js__WEBPACK_IMPORTED_MODULE_10__.o)(wish, releasing);
						await (0, _deploy_health_js__WEBPACK_IMPORTED_MODULE_7__.W)(inputs, plan, log);
					}
					return output({
						result: changed ? "planned" : "unchanged",
						"release-directory": releasing?.there ?? ""
					});
				}
				let outcome = await (0, _deploy_carry_out_js__WEBPACK_IMPORTED_MODULE_5__.u)(inputs, prepared, env, log, releasing);
				let { result, directory = "" } = outcome;
				output({
					result,
					changed: outcome.changed
				});
				if ("why" in outcome) {
					output(await (0, _shared_reporting_js__WEBPACK_IMPORTED_MODULE_16__.u0)(reporting, Object.keys(versions)));
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_19__.pH(outcome.why);
				}
				output({ "release-directory": directory });
				let { afterwards } = outcome;
				afterwards !== void 0 && inputs.afterActivateFailure === "warning" && log.warning(afterwards);
				await (0, _shared_reporting_js__WEBPACK_IMPORTED_MODULE_16__.tv)(reporting, inputs).catch((error) => {
					output({ result: "failed" });
					throw error;
				});
				if (afterwards !== void 0 && inputs.afterActivateFailure === "error") throw new _errors_js__WEBPACK_IMPORTED_MODULE_19__.pH(afterwards);
			}).finally(duration);
		}
	});
}) };
