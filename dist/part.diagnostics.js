"use strict";
exports.id = 157;
exports.ids = [157];
exports.modules = { 4542: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { action: function() {
		return action;
	} });
	var _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3550);
	var _pm2_diagnose_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9849);
	var _report_diagnosis_files_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9888);
	var _report_diagnosis_log_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2857);
	var _runner_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9593);
	var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7404);
	var _shared_diagnosing_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1072);
	var _shared_history_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7060);
	let action = (0, _runner_action_js__WEBPACK_IMPORTED_MODULE_4__.QP)({
		inputs: {
			..._shared_diagnosing_js__WEBPACK_IMPORTED_MODULE_5__.Li,
			"fail-on": (0, _shared_diagnosing_js__WEBPACK_IMPORTED_MODULE_5__.Ko)(),
			"report-directory": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_7__.mR)()
		},
		reports: ["report-directory"],
		history: _shared_history_js__WEBPACK_IMPORTED_MODULE_6__.$,
		async run({ inputs, log, output, env }) {
			let home = (0, _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_0__.d8)(inputs.pm2Home, env);
			let reports = await (0, _report_diagnosis_files_js__WEBPACK_IMPORTED_MODULE_2__.b)(inputs.reportDirectory, env);
			let diagnosis = await (0, _pm2_diagnose_js__WEBPACK_IMPORTED_MODULE_1__.h)((0, _shared_diagnosing_js__WEBPACK_IMPORTED_MODULE_5__.YH)(inputs, home, env), inputs.logLines, log);
			let { healthy, findings } = diagnosis;
			output({
				healthy,
				findings,
				result: healthy ? "healthy" : "unhealthy"
			});
			await (0, _report_diagnosis_log_js__WEBPACK_IMPORTED_MODULE_3__.Z)(diagnosis, log);
			reports !== void 0 && output(await (0, _report_diagnosis_files_js__WEBPACK_IMPORTED_MODULE_2__.L)(reports, diagnosis));
			(0, _shared_diagnosing_js__WEBPACK_IMPORTED_MODULE_5__.Cc)(diagnosis, inputs.failOn);
		}
	});
}) };
