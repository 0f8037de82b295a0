"use strict";
exports.id = 588;
exports.ids = [588];
exports.modules = { 4480: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.d(__webpack_exports__, { runMessages: function() {
		return runMessages;
	} });
	var node_readline__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(481);
	var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
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
		let { address, headers } = withoutCredentials(message.url);
		let suffix = {
			start: "/start",
			success: "",
			fail: "/fail"
		}[message.tell];
		suffix !== "" && (address.pathname = `${address.pathname.replace(/\/+$/, "")}${suffix}`);
		try {
			let answer = await fetch(address, {
				...message.tell === "fail" ? {
					method: "POST",
					body: message.lastLines
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
			return whyOf(error);
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
		let both = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
		return {
			address,
			headers: { authorization: `Basic ${Buffer.from(both).toString("base64")}` }
		};
	}
	function whyOf(error) {
		if (error instanceof Error && error.name === "TimeoutError") return "it did not answer in time";
		let code = (error instanceof Error ? error.cause ?? error : error)?.code;
		return typeof code == "string" ? `it cannot be reached (${code})` : "the connection broke off";
	}
}) };
