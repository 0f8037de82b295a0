"use strict";
exports.id = 588;
exports.ids = [588];
exports.modules = {
	8925: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { runMessages: function() {
			return runMessages;
		} });
		var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
		var _text_fetch_failure_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4637);
		let deadlines = {
			start: 5e3,
			success: 1e4,
			fail: 1e4
		};
		async function runMessages() {
			process.stdout.on("error", () => {});
			for await (let line of (0, node_readline__WEBPACK_IMPORTED_MODULE_0__.createInterface)({ input: process.stdin })) {
				let message = JSON.parse(line);
				let why = await toldAtLast(message);
				let answer = {
					tell: message.tell,
					...why === void 0 ? {} : { why }
				};
				process.stdout.write(`${JSON.stringify(answer)}\n`);
			}
		}
		async function toldAtLast(message) {
			let first = await told(message);
			if (first === void 0 || message.tell === "start") return first;
			await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(1e3);
			return told(message);
		}
		async function told(message) {
			try {
				let { address, headers } = withoutCredentials(message.url);
				let suffix = {
					start: "/start",
					success: "",
					fail: "/fail"
				}[message.tell];
				suffix !== "" && (address.pathname = `${address.pathname.replace(/\/+$/, "")}${suffix}`);
				let answer = await fetch(address, {
					...message.tell === "fail" ? {
						method: "POST",
						body: message.text
					} : {},
					headers: {
						"user-agent": "pm2-actions",
						...headers
					},
					redirect: "manual",
					signal: AbortSignal.timeout(deadlines[message.tell])
				});
				await answer.body?.cancel();
				return answer.ok ? void 0 : `it answered ${answer.status}`;
			} catch (error) {
				return (0, _text_fetch_failure_js__WEBPACK_IMPORTED_MODULE_2__.M)("it", error);
			}
		}
		function withoutCredentials(url) {
			let address = new URL(url);
			let { username, password } = address;
			if (username === "" && password === "") return {
				address,
				headers: {}
			};
			[address.username, address.password] = ["", ""];
			let both = `${decoded(username)}:${decoded(password)}`;
			return {
				address,
				headers: { authorization: `Basic ${Buffer.from(both).toString("base64")}` }
			};
		}
		function decoded(part) {
			try {
				return decodeURIComponent(part);
			} catch {
				return part;
			}
		}
	}),
	4637: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { M: function() {
			return whyFetchFailed;
		} });
		function whyFetchFailed(who, error) {
			let { name, code } = (error instanceof Error ? error.cause ?? error : error) ?? {};
			if (name === "TimeoutError" || name === "AbortError") return `${who} did not answer in time`;
			if (name === "SyntaxError") return "the answer cannot be read";
			return typeof code == "string" ? `${who} cannot be reached (${code})` : "the connection broke off";
		}
	})
};
