"use strict";
exports.id = 533;
exports.ids = [533];
exports.modules = {
	6748: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { commitStatus: function() {
			return commitStatus;
		} });
		var _text_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4637);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4698);
		function commitStatus(place, log) {
			let untold = new Set();
			let beginning = new AbortController();
			let begun = Promise.resolve();
			let deployment;
			let call = async (path, body, right, signal) => {
				try {
					let answer = await fetch(`${place.api}/repos/${place.repository}/${path}`, {
						method: "POST",
						headers: {
							authorization: `token ${place.token}`,
							accept: "application/json",
							"content-type": "application/json",
							"user-agent": "pm2-actions"
						},
						body: JSON.stringify(body),
						redirect: "manual",
						signal
					});
					if (answer.ok) return await answer.json();
					untold.add(`${place.repository} answered ${answer.status}${adviceOn(answer.status, right)}`);
					await answer.body?.cancel();
				} catch (error) {
					untold.add((0, _text_fetch_failure_js__WEBPACK_IMPORTED_MODULE_1__.M)("the server", error));
				}
			};
			let tell = (state, description, signal) => call(`statuses/${place.commit}`, {
				state,
				context: place.context,
				description: description.slice(0, 140),
				...place.page === void 0 ? {} : { target_url: place.page }
			}, rights.statuses, signal);
			let tellDeployment = (state, description, signal) => call(`deployments/${deployment}/statuses`, {
				state,
				description: description.slice(0, 140),
				...place.page === void 0 ? {} : { log_url: place.page }
			}, rights.deployments, signal);
			let deploy = async (signal) => {
				if (place.environment === void 0) return;
				let wish = {
					auto_merge: !1,
					required_contexts: [],
					description: place.context
				};
				let body = {
					ref: place.commit,
					environment: place.environment,
					...wish
				};
				let { id } = await call("deployments", body, rights.deployments, signal) ?? {};
				if (typeof id != "number") return;
				deployment = id;
				await tellDeployment("in_progress", place.context, signal);
			};
			return {
				begin: () => {
					let { signal } = beginning;
					begun = Promise.all([tell("pending", "it runs", signal), deploy(signal)]);
				},
				end: async (state, description) => {
					let ending = new AbortController();
					let overdue = setTimeout(() => ending.abort(), 2e3);
					await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_0__.G8)(begun, 1e3);
					beginning.abort();
					await begun;
					await Promise.all([tell(state, description, ending.signal), deployment !== void 0 && tellDeployment(state, description, ending.signal)]);
					clearTimeout(overdue);
					untold.size > 0 && log.warning(`commit-status: not every status could be set for ${place.commit.slice(0, 12)}: ${[...untold].join("; ")}. The step's result is not affected.`);
				}
			};
		}
		let rights = {
			statuses: "statuses: write",
			deployments: "deployments: write"
		};
		function adviceOn(status, right) {
			if (status === 401) return ": the token is not valid, or no longer";
			if (status === 403 || status === 404) return `: the token lacks the permission "${right}" (in a workflow, permissions: { contents: read, ${right} }; of an access token of Gitea or Forgejo, write:repository)`;
			if (status === 422 || status === 400) return ": it does not know this commit, or refuses this status";
			return status < 400 ? ", a redirect, which is not followed" : "";
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
