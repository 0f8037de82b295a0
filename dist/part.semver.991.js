"use strict";
exports.id = 991;
exports.ids = [991];
exports.modules = { 4189: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		satisfies: function() {
			return semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default.a;
		},
		validRange: function() {
			return semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default.a;
		}
	});
	var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8011);
	var semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0___default = __webpack_require__.n(semver_functions_satisfies_js__WEBPACK_IMPORTED_MODULE_0__);
	var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4737);
	var semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1___default = __webpack_require__.n(semver_ranges_valid_js__WEBPACK_IMPORTED_MODULE_1__);
}) };
