"use strict";
exports.id = 247;
exports.ids = [247];
exports.modules = { 6253: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, { deploy: function() {
		return deploy;
	} });
	var _exchange_change_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4605);
	var _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1471);
	var _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7891);
	var _start_template_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1905);
	async function deploy(deployment, plan, record, { release, deployedWith, owesAfterActivate }, becoming) {
		let { daemon, pm2, options } = deployment;
		let items = (0, _plan_plan_js__WEBPACK_IMPORTED_MODULE_2__.FI)(plan);
		let apps = items.flatMap((item) => item.app ?? []);
		let deployedAt = new Date().toISOString();
		let owed = owesAfterActivate ? { owesAfterActivate } : {};
		let deployed = apps.map(({ name, hash: definition, hashes, version, workers }) => [name, {
			definition,
			hashes,
			release,
			version,
			workers,
			deployedAt,
			deployedWith,
			...owed,
			...ownPort(items.find((item) => item.name === name))
		}]);
		return (0, _exchange_change_js__WEBPACK_IMPORTED_MODULE_0__.g)(deployment, {
			kind: "deploy",
			items: items.map((item) => ({
				...item,
				filesKept: becoming === void 0 ? (0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__.aO)(item, record.apps[item.name], release, item.app?.version ?? null) : (0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__.LP)(item, becoming.source)
			})),
			namespace: options.namespace,
			definitions: () => (0, _start_template_js__WEBPACK_IMPORTED_MODULE_3__.JL)(daemon, pm2, options.namespace, apps),
			deployed: Object.fromEntries(deployed),
			...becoming === void 0 ? {} : { release: becoming }
		});
	}
	function ownPort(item) {
		if (item?.port === void 0) return {};
		let { variable, pair, to } = item.port;
		return { ownPort: {
			variable,
			pair: [...pair],
			to
		} };
	}
}) };
