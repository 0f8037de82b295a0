"use strict";
exports.id = 819;
exports.ids = [819];
exports.modules = {
	3785: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return monitor_action;
		} });
		var dist = __webpack_require__(7934);
		var errors = __webpack_require__(4873);
		var history_steps = __webpack_require__(144);
		var subject = __webpack_require__(9262);
		var phrases = __webpack_require__(3188);
		var alerts = __webpack_require__(7986);
		var baseline = __webpack_require__(675);
		var promises_ = __webpack_require__(8500);
		var fetch_failure = __webpack_require__(4637);
		async function send({ url, method = "POST", headers, body }) {
			try {
				let answer = await fetch(url, {
					method,
					headers: {
						"user-agent": "pm2-actions",
						...headers
					},
					...body === void 0 ? {} : { body },
					redirect: "manual",
					signal: AbortSignal.timeout(1e4)
				});
				let text = await beginning(answer);
				if (answer.ok) return {
					delivered: !0,
					answer: text
				};
				return {
					delivered: !1,
					why: `the receiver answered ${answer.status}${answer.status < 400 ? ", a redirect, which is not followed" : ""}`,
					retryAfter: waitOf(answer)
				};
			} catch (error) {
				return {
					delivered: !1,
					why: (0, fetch_failure.M)("the receiver", error),
					retryAfter: 1e3
				};
			}
		}
		async function beginning(answer) {
			let text = "";
			if (answer.body === null) return text;
			let decoder = new TextDecoder();
			for await (let piece of answer.body) {
				text += decoder.decode(piece, { stream: !0 });
				if (text.length > 1e5) break;
			}
			return text;
		}
		function waitOf(answer) {
			let { status } = answer;
			if (status !== 429 && status !== 408 && status < 500) return;
			let header = answer.headers.get("retry-after");
			if (header === null) return 1e3;
			let seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1e3;
			return Number.isFinite(seconds) ? Math.max(0, seconds * 1e3) : 1e3;
		}
		async function retryDelivery(attempt) {
			for (let round = 1;; round++) {
				let came = await attempt();
				if (came.delivered || came.retryAfter === void 0 || round === 3) return came;
				let wait = Math.max(came.retryAfter, 500 * 2 ** round);
				if (wait > 8e3) return came;
				await (0, promises_.setTimeout)(wait);
			}
		}
		let patience = {
			attempts: 20,
			ms: 2592e5
		};
		function queueMessages(messages, channels) {
			return messages.flatMap((message) => channels.map(({ name }) => ({
				channel: name,
				message,
				attempts: 0,
				error: null,
				failed: null
			})));
		}
		async function deliver(kept, given, channels, now, log) {
			let state = {
				...given,
				outbox: given.outbox.filter((one) => isRecent(one, now))
			};
			let delivered = 0;
			for (let channel of channels) {
				let own = state.outbox.filter((one) => one.channel === channel.name && one.failed === null);
				for (let entry of own) {
					let { message } = entry;
					let alertId = message.alert.id;
					let thread = state.alerts.find(({ id }) => id === alertId)?.threads[channel.name];
					let came = await retryDelivery(() => channel.deliver(message, thread));
					if (came.delivered) {
						delivered++;
						state = arrived(state, entry, channel, came.answer);
						await kept.save(state);
						continue;
					}
					state = missed(state, entry, came.why, now);
					await kept.save(state);
					log.warning(missedText(channel.name, came.why, own.slice(own.indexOf(entry)), state));
					if (came.retryAfter !== void 0) break;
					came.forget === !0 && (state = withoutThread(state, alertId, channel.name));
				}
			}
			let lost = state.outbox.filter(({ channel }) => !channels.some(({ name }) => name === channel));
			lost.length > 0 && log.warning(`${(0, phrases.h)(lost.length, "message")} ${lost.length === 1 ? "waits" : "wait"} for ${[...new Set(lost.map(({ channel }) => channel))].join(", ")}, which this run has no input for.`);
			return {
				state,
				delivered
			};
		}
		function missedText(channel, why, waiting, { outbox }) {
			let [first] = waiting;
			let given = outbox.find((one) => first && isSame(one, first) && one.failed !== null);
			let rest = `${(0, phrases.h)(waiting.length, "message")} ${waiting.length === 1 ? "waits" : "wait"} for the next run.`;
			return given === void 0 ? `${channel}: ${why}. ${rest}` : `${channel}: ${why}. The oldest message is given up, after ${(0, phrases.h)(given.attempts, "run")} that tried to send it, since ${given.message.at}.`;
		}
		function isRecent({ failed }, now) {
			return failed === null || now - Date.parse(failed) < 2592e6;
		}
		function isSame(one, other) {
			return one.message.id === other.message.id && one.channel === other.channel;
		}
		function arrived({ alerts, outbox, ...rest }, entry, { name, threadOf }, answer) {
			let thread = threadOf?.(answer);
			let { id } = entry.message.alert;
			return {
				...rest,
				outbox: outbox.filter((one) => !isSame(one, entry)),
				alerts: thread === void 0 ? alerts : alerts.map((alert) => alert.id === id ? {
					...alert,
					threads: {
						...alert.threads,
						[name]: thread
					}
				} : alert)
			};
		}
		function withoutThread(state, id, channel) {
			let alerts = state.alerts.map((alert) => {
				if (alert.id !== id) return alert;
				let { [channel]: _, ...threads } = alert.threads;
				return {
					...alert,
					threads
				};
			});
			return {
				...state,
				alerts
			};
		}
		function missed(state, entry, why, now) {
			let attempts = entry.attempts + 1;
			let waited = now - Date.parse(entry.message.at);
			let failed = attempts >= patience.attempts && waited >= patience.ms ? new Date(now).toISOString() : null;
			return {
				...state,
				outbox: state.outbox.map((one) => isSame(one, entry) ? {
					...one,
					attempts,
					error: why,
					failed
				} : one)
			};
		}
		var monitor_orders = __webpack_require__(2368);
		var amounts = __webpack_require__(243);
		var bundled_groups = __webpack_require__(9694);
		var looks_life = __webpack_require__(1314);
		let hour = 36e5;
		function restartsWithinHour(samples, now, least) {
			let recent = samples.filter(({ begun }) => Date.parse(begun) >= now - hour);
			let counts = new Map();
			for (let seen of (0, bundled_groups.m)(recent.flatMap(({ processes }) => processes), looks_life.TN).values()) {
				let [first] = seen;
				if (first === void 0) continue;
				let restarts = 0;
				for (let [index, pm2Process] of seen.entries()) restarts += Math.max(0, pm2Process.restarts - (seen[index - 1] ?? first).restarts);
				let { namespace, name } = first;
				let key = JSON.stringify([namespace, name]);
				let sum = restarts + (counts.get(key)?.restarts ?? 0);
				counts.set(key, {
					namespace,
					name,
					restarts: sum
				});
			}
			return [...counts.values()].filter(({ restarts }) => restarts >= least);
		}
		function growingMemory(days, rule) {
			let worst = new Map();
			for (let life of lastLives(days)) {
				let growing = growthOf(life, rule);
				if (growing === void 0) continue;
				let key = JSON.stringify([growing.namespace, growing.name]);
				let other = worst.get(key);
				(other === void 0 || other.percentPerDay < growing.percentPerDay) && worst.set(key, growing);
			}
			return [...worst.values()];
		}
		function lastLives(days) {
			let lives = new Map();
			for (let life of days.flatMap((day) => day.lives)) {
				let key = (0, looks_life.TN)(life);
				let before = lives.get(key);
				let isSame = life.whole && before?.restarts === life.restarts;
				lives.set(key, isSame && before !== void 0 ? (0, looks_life.QI)(before, life) : life);
			}
			return lives.values();
		}
		function growthOf(life, rule) {
			let { namespace, name, first, last, points } = life;
			let span = last[0] - first[0];
			if (points < 12 || span < rule.hours * hour) return;
			let { slope, start, fit } = (0, looks_life.ag)(life);
			let percentPerDay = slope * 864e5 * 100 / Math.max(start, first[1] / 2);
			if (fit < .8 || percentPerDay < rule.percent) return;
			return {
				namespace,
				name,
				percentPerDay,
				fromBytes: first[1],
				toBytes: last[1],
				hours: span / hour
			};
		}
		let historyAway = {
			fingerprint: "history-away",
			severity: "warning",
			title: "The shared history is away",
			text: "Its database cannot be reached or written. Records wait on the server's own disk, and nothing is lost; what other servers do is not seen.",
			advice: "See the log of this server's monitor, and look whether that database runs."
		};
		function problemsOf(observed, rules) {
			let found = [
				...fromFindings(observed, rules),
				...fromFailing(observed, rules),
				...fromSlow(observed, rules),
				...fromRestarts(observed, rules),
				...fromMemory(observed, rules),
				...fromDue(observed, rules)
			];
			let ignored = new Set(rules.ignore);
			return [...new Map(found.map((problem) => [problem.fingerprint, problem])).values()].filter(({ fingerprint }) => !ignored.has(fingerprint));
		}
		function fromFindings({ diagnosis }, rules) {
			if (rules.findings === "off") return [];
			let told = rules.findings === "error" ? ["error"] : ["error", "warning"];
			return diagnosis.findings.filter(({ severity }) => told.includes(severity)).map(({ id, key, severity, process: pm2Process, evidence, advice }) => ({
				fingerprint: `finding ${key}`,
				severity,
				title: pm2Process === null ? key : `${pm2Process.name} of ${pm2Process.namespace}: ${id}`,
				text: evidence,
				advice
			}));
		}
		function isJudged(fingerprint, steps) {
			return actingByAct(steps).some(([first]) => first && failing(first) === fingerprint);
		}
		function failing(step) {
			return `failing ${(0, baseline.yR)(step)}`;
		}
		function actingByAct(steps) {
			return [...(0, baseline.Cg)((0, baseline.dg)(steps)).values()];
		}
		function fromFailing({ steps }, rules) {
			let least = rules["failing-steps"];
			if (least === "off") return [];
			return actingByAct(steps).flatMap((group) => {
				let last = group.at(-1);
				let well = group.findLastIndex(({ failed }) => !failed);
				let failures = group.length - 1 - well;
				if (last === void 0 || failures < least) return [];
				let times = failures === 1 ? "failed" : `failed ${(0, phrases.h)(failures, "time")} in a row`;
				let why = last.why ?? last.repaired?.[0] ?? last.result;
				return {
					fingerprint: failing(last),
					severity: "error",
					title: `${last.action} of ${(0, baseline.$r)(last)} ${times}`,
					text: `${runOf(last)}, at ${last.begun}: ${why}`,
					advice: last.run.url === null ? seeRun(last) : `See ${last.run.url}`
				};
			});
		}
		let isByHand = ({ run }) => run.number === "by hand";
		function runOf(step) {
			let { run } = step;
			if (!isByHand(step)) return `Run ${run.number} of ${run.workflow}, by ${run.actor}`;
			return run.actor === "unknown" ? "A run by hand" : `A run by hand, by ${run.actor}`;
		}
		function seeRun(step) {
			return isByHand(step) ? "It ran in no workflow and has no page: see the terminal it ran in, or the step's record." : "See that run's log.";
		}
		function fromSlow({ steps }, rules) {
			let rule = rules["slow-steps"];
			if (rule === "off") return [];
			return (0, baseline.Z0)(steps, rule).map(({ baseline, slow }) => {
				let took = slow.map((step) => (0, amounts.p0)((0, history_steps.ng)(step))).join(", ");
				let { action, target, times, p50, p95 } = baseline;
				return {
					fingerprint: `slow ${action} ${target}`,
					severity: "warning",
					title: `${action} of ${target} has become slow`,
					text: `Its last ${(0, phrases.h)(slow.length, "run")} took ${took}; of the ${times.length} before them, half took less than ${(0, amounts.p0)(p50)}, and 95 % less than ${(0, amounts.p0)(p95)}.`,
					advice: "Compare the parts of a slow run with those of one before: the page and the history have them."
				};
			});
		}
		function fromRestarts({ looks, now }, rules) {
			let least = rules["restarts-per-hour"];
			if (least === "off") return [];
			return restartsWithinHour(looks.recent, now, least).map(({ namespace, name, restarts }) => ({
				fingerprint: `restarts ${namespace}/${name}`,
				severity: "error",
				title: `${name} of ${namespace} restarts again and again`,
				text: `It restarted ${(0, phrases.h)(restarts, "time")} within the last hour.`,
				advice: `Read its error log: pm2 logs ${name} --err --lines 100 --nostream`
			}));
		}
		function fromMemory({ looks }, rules) {
			let rule = rules["memory-growth"];
			if (rule === "off") return [];
			return growingMemory(looks.days, rule).map((growing) => {
				let { namespace, name, percentPerDay, fromBytes, toBytes, hours } = growing;
				return {
					fingerprint: `memory ${namespace}/${name}`,
					severity: "warning",
					title: `The memory of ${name} of ${namespace} grows`,
					text: `From ${(0, amounts.ix)(fromBytes)} to ${(0, amounts.ix)(toBytes)} within ${(0, amounts.p0)(hours * 36e5)}, steadily: ${Math.round(percentPerDay)} % a day.`,
					advice: "Look for a leak; max_memory_restart in its ecosystem file ends it before the server's memory does."
				};
			});
		}
		function fromDue({ all: steps, now }, rules) {
			let known = Date.parse(steps[0]?.begun ?? "") || now;
			return rules.due.flatMap((due) => {
				let { action, namespace, database, every, grace } = due;
				let done = steps.findLast((step) => step.action === action && !step.failed && !step.dryRun && (namespace === void 0 || step.target.namespace === namespace) && (database === void 0 || step.target.database === database));
				let since = done === void 0 ? known : Date.parse(done.begun);
				if (now - since <= every + grace) return [];
				let target = namespace ?? database;
				let what = target === void 0 ? action : `${action} of ${target}`;
				return {
					fingerprint: `due ${what}`,
					severity: "error",
					title: `${what} did not come`,
					text: done === void 0 ? `It is due every ${(0, amounts.p0)(every)}, and the history of ${(0, amounts.p0)(now - known)} has none that succeeded.` : `It is due every ${(0, amounts.p0)(every)}, and last succeeded ${(0, amounts.p0)(now - since)} ago.`,
					advice: "Look whether its workflow is still scheduled, and whether its runner is online."
				};
			});
		}
		var external_node_fs_promises_ = __webpack_require__(1455);
		var yaml_dist = __webpack_require__(8815);
		var quiet_yaml = __webpack_require__(7286);
		let span = dist.FsL(dist.YjP("give a time like 90s, 10m, 24h or 7d."), dist.yGV(/^\d{1,6}[smhd]$/, "allowed is a whole number with s, m, h or d, like 24h."), dist.pdi((text) => Number(text.slice(0, -1)) * unitMs(text.at(-1))));
		function unitMs(unit) {
			return {
				s: 1e3,
				m: 6e4,
				h: 36e5,
				d: 864e5
			}[unit ?? ""] ?? NaN;
		}
		let whole = (least, most) => dist.FsL(dist.aig("give a number."), dist.ndf("give a whole number."), dist.Wwf(least, `allowed is ${least} to ${most}.`), dist.cGV(most, `allowed is ${least} to ${most}.`));
		let number = (least, most) => dist.FsL(dist.aig("give a number."), dist.Wwf(least, `allowed is ${least} to ${most}.`), dist.cGV(most, `allowed is ${least} to ${most}.`));
		let off = dist.euz("off");
		let offOr = (schema) => dist.RZV((input) => input === "off" ? off : schema);
		let due = dist.rej({
			action: dist.YjP(),
			namespace: dist.lqM(dist.YjP()),
			database: dist.lqM(dist.YjP()),
			every: span,
			grace: dist.lqM(span, "1h")
		});
		let kinds = {
			finding: "findings",
			failing: "failing-steps",
			slow: "slow-steps",
			restarts: "restarts-per-hour",
			memory: "memory-growth",
			silent: "silent-servers",
			due: "due"
		};
		let ruleNames = Object.values(kinds);
		let rules = dist.rej({
			findings: dist.lqM(dist.KIO([
				"error",
				"warning",
				"off"
			]), "error"),
			"failing-steps": dist.lqM(offOr(whole(1, 100)), 1),
			"slow-steps": dist.lqM(offOr(dist.rej({
				runs: dist.lqM(whole(1, 100), 3),
				factor: dist.lqM(number(1, 1e3), 1.5),
				least: dist.lqM(whole(3, 1e4), 10)
			})), {}),
			"restarts-per-hour": dist.lqM(offOr(whole(1, 1e5)), 10),
			"memory-growth": dist.lqM(offOr(dist.rej({
				percent: dist.lqM(number(1, 1e4), 20),
				hours: dist.lqM(number(1, 720), 24)
			})), {}),
			"silent-servers": dist.lqM(offOr(span), "1h"),
			due: dist.lqM(dist.YOg(due), []),
			ignore: dist.lqM(dist.YOg(dist.YjP()), []),
			cooldown: dist.lqM(span, "24h"),
			cooldowns: dist.lqM(dist.rej(dist.v4Y(ruleNames, dist.lqM(span))), {}),
			"escalate-after": dist.lqM(offOr(span), "4h")
		});
		function cooldownOf({ cooldown, cooldowns }, fingerprint) {
			let [word = ""] = fingerprint.split(" ");
			let rule = Object.hasOwn(kinds, word) ? kinds[word] : void 0;
			return (rule && cooldowns[rule]) ?? cooldown;
		}
		async function readRules(path) {
			if (path === void 0) return dist.qgA(rules, {});
			return parseRules(await (0, external_node_fs_promises_.readFile)(path, "utf8").catch((error) => {
				throw new errors.eb(`Input "rules" is ${JSON.stringify(path)}: ${(0, errors.bD)(error)}.`);
			}), path);
		}
		function parseRules(text, path) {
			let counter = new yaml_dist.HN();
			let document = (0, yaml_dist.Tp)(text, {
				...quiet_yaml.G,
				lineCounter: counter
			});
			let lineAt = (offset) => offset === void 0 ? 1 : counter.linePos(offset).line;
			let mistakes = document.errors.map(({ message, pos }) => `${path}:${lineAt(pos[0])}: ${message.split("\n")[0]}`);
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			let parsed = dist.xLC(rules, contentOf(document, path) ?? {});
			if (parsed.success) return parsed.output;
			throw new errors.eb(parsed.issues.map((issue) => {
				let keys = (issue.path ?? []).map(({ key }) => key);
				let name = keys.map(String).join(".") || "the file";
				return `${path}:${lineAt(offsetOf(document.contents, keys))}: ${name}: ${saidOf(issue)}`;
			}).join("\n"));
		}
		function contentOf(document, path) {
			try {
				return document.toJS();
			} catch (error) {
				throw new errors.eb(`${path}: ${(0, errors.bD)(error)}`);
			}
		}
		function saidOf(issue) {
			if (issue.type !== "strict_object" || issue.expected !== "never") return issue.message;
			let [{ key: rule } = { key: "" }, ...within] = issue.path ?? [];
			if (within.length > 0 && rule !== "cooldowns") return `${rule} has no such setting.`;
			return `there is no such rule. There are ${(within.length > 0 ? ruleNames : Object.keys(rules.entries)).join(", ")}.`;
		}
		function offsetOf(root, keys) {
			let node = root;
			let offset = root?.range?.[0];
			for (let key of keys) {
				if ((0, yaml_dist.jh)(node)) {
					let pair = node.items.find((item) => String(item.key) === String(key));
					(0, yaml_dist.Ll)(pair?.key) && (offset = pair.key.range?.[0] ?? offset);
					node = pair?.value;
				} else (0, yaml_dist.Ll)(node) && "get" in node && (node = node.get(key, !0));
				(0, yaml_dist.Ll)(node) && !(0, yaml_dist.jh)(node) && (offset = node.range?.[0] ?? offset);
			}
			return offset;
		}
		var state = __webpack_require__(1580);
		let monitor_hour = 36e5;
		async function watch(diagnosis, options, log) {
			let { rules, store } = options;
			let observed = await observe(diagnosis, options, log);
			let place = (0, state.$t)(store.server);
			let ignored = new Set(rules.ignore);
			let problems = [...problemsOf(observed, rules), ...options.more].map((problem) => ({
				...problem,
				fingerprint: problem.fingerprint + place
			})).filter(({ fingerprint }) => !ignored.has(fingerprint));
			let blind = diagnosis.daemon.state !== "answers";
			let isChosen = (local) => {
				let [, namespace, name] = /^finding \S+ ([^\s/]+)\/(.+)$/s.exec(local) ?? [];
				return namespace === void 0 || name === void 0 || (0, subject.e)(options.chosen, {
					namespace,
					name
				});
			};
			let isKnown = ({ fingerprint }) => {
				let local = fingerprint.slice(0, fingerprint.length - place.length);
				return local.startsWith("failing ") ? isJudged(local, observed.steps) : !(blind && /^(?:finding|restarts|memory) /.test(local)) && isChosen(local);
			};
			let host = store.server ?? diagnosis.host;
			let tests = options.test ? [testMessage(diagnosis.at, host)] : [];
			let now = diagnosis.at;
			let silentAfter = rules["silent-servers"] === "off" ? monitor_hour : rules["silent-servers"];
			let said = {
				...options,
				silentAfter
			};
			if (options.forget.length > 0 && store.shared === void 0 && !options.dryRun) throw new errors.eb(`The shared history is away: ${options.forget.join(", ")} cannot be forgotten now. Nothing was changed.`);
			let orders = await store.shared?.sortOrders(said) ?? options;
			let own = await store.withState((kept) => follow(kept, {
				problems,
				isKnown,
				host,
				tests,
				now,
				orders
			}, options, log));
			if (store.shared === void 0) return {
				observed,
				...own
			};
			await store.shared.orderElsewhere(said, log);
			await store.shared.keepBaselines((0, baseline.l9)(observed.steps));
			let others = await watchOthers(store.shared, options, log);
			return {
				observed,
				...others === void 0 ? own : both(own, others)
			};
		}
		async function watchOthers(shared, options, log) {
			let rule = options.rules["silent-servers"];
			let after = rule === "off" ? Infinity : rule;
			return shared.withOthers(after, (kept, others) => {
				let problems = others.problems.filter(({ fingerprint }) => !options.rules.ignore.includes(fingerprint));
				return follow(kept, {
					...others,
					problems,
					host: "the fleet",
					tests: [],
					orders: noOrders
				}, options, log);
			});
		}
		function both(one, other) {
			return {
				open: (0, alerts.o4)([...one.open, ...other.open]),
				past: [...one.past, ...other.past],
				opened: [...one.opened, ...other.opened],
				resolved: [...one.resolved, ...other.resolved],
				delivered: one.delivered + other.delivered,
				outbox: [...one.outbox, ...other.outbox]
			};
		}
		let noOrders = {
			acknowledge: [],
			silence: []
		};
		async function follow(kept, { now, problems, isKnown, host, tests, orders }, options, log) {
			let { rules, channels, dryRun, store } = options;
			let policy = {
				cooldown: (fingerprint) => cooldownOf(rules, fingerprint),
				escalateAfter: rules["escalate-after"],
				host,
				canTell: channels.length > 0
			};
			let beside = store.server !== void 0 && store.shared === void 0 ? "Those of other servers are in the shared history, where this run did not look. " : "";
			(0, monitor_orders.it)(orders, (0, alerts.o4)(kept.state.alerts), now, beside);
			let ordered = (0, monitor_orders.A9)(kept.state.alerts, orders, now);
			let next = (0, alerts.Lq)({ alerts: ordered }, problems, now, policy, isKnown);
			let outbox = [...kept.state.outbox, ...queueMessages([...next.messages, ...tests], channels)];
			let state = {
				version: 1,
				alerts: [...next.alerts],
				outbox
			};
			let sent = {
				state,
				delivered: 0
			};
			if (!dryRun) {
				await kept.save(state);
				sent = await log.phase(history_steps.l4.delivery, () => deliver(kept, state, channels, now, log));
				await kept.save(sent.state);
			}
			(0, monitor_orders.V2)(orders, ordered, dryRun, log);
			say(next, sent.delivered, {
				canTell: policy.canTell,
				dryRun
			}, log);
			return {
				open: (0, alerts.o4)(sent.state.alerts),
				past: sent.state.alerts.filter(({ resolved }) => resolved !== null),
				opened: next.opened,
				resolved: next.resolved,
				delivered: sent.delivered,
				outbox: dryRun ? kept.state.outbox : sent.state.outbox
			};
		}
		async function observe(diagnosis, { store, window, rules }, log) {
			let longest = Math.max(window, ...rules.due.map(({ every, grace }) => 2 * every + grace));
			let { at } = diagnosis;
			let recorded = await store.read({
				stepsSince: at - longest,
				looksSince: at - window,
				now: at
			});
			let { looks } = recorded;
			let unread = recorded.unread + looks.unread;
			let latest = new Date(at + monitor_hour).toISOString();
			let all = recorded.steps.filter(({ begun }) => begun <= latest);
			let early = recorded.steps.length - all.length + looks.early;
			early > 0 && log.info(`${(0, phrases.h)(early, "record")} of the history ${early === 1 ? "is" : "are"} of a time that is yet to come, and left out: a clock was wrong.`);
			unread > 0 && log.info(`${(0, phrases.h)(unread, "line")} of the history ${unread === 1 ? "is" : "are"} torn, or of another version, and left out.`);
			let begin = new Date(at - window).toISOString();
			return {
				now: at,
				diagnosis,
				steps: all.filter(({ begun }) => begun >= begin),
				all,
				looks
			};
		}
		function testMessage(at, host) {
			let time = new Date(at).toISOString();
			return {
				id: `test-${at}`,
				kind: "test",
				at: time,
				host,
				alert: {
					id: "00000000",
					fingerprint: "test",
					severity: "warning",
					title: "a test",
					text: "",
					advice: "",
					opened: time,
					seen: time,
					resolved: null,
					told: null,
					messages: 0,
					escalated: !1,
					acknowledged: null,
					silenced: null,
					threads: {}
				}
			};
		}
		function say({ opened, resolved, messages }, delivered, { canTell, dryRun }, log) {
			let told = new Set(messages.map(({ alert }) => alert.id));
			for (let { id, title, text } of opened) {
				let why = canTell ? "it is silenced, or was told a short time ago" : "no channel is given";
				let quiet = told.has(id) ? "" : ` Nobody is told now: ${why}.`;
				log.outcome(`${dryRun ? "Would open" : "Opened"} ${id}: ${title}. ${text}${quiet}`);
			}
			for (let { id, title } of resolved) log.outcome(`${dryRun ? "Would resolve" : "Resolved"} ${id}: ${title}.`);
			log.info(`${(0, phrases.h)(delivered, "message")} delivered.`);
		}
		var daemon_home = __webpack_require__(3550);
		var diagnose = __webpack_require__(9849);
		var diagnosis_files = __webpack_require__(9888);
		var external_node_path_ = __webpack_require__(6760);
		var whole_file = __webpack_require__(7626);
		let names = new Intl.Collator("en", { numeric: !0 });
		let byName = (one, other) => names.compare(one, other);
		var parts_escape = __webpack_require__(1233);
		var table = __webpack_require__(5916);
		let minutes = (iso) => iso.slice(0, 16).replace("T", " ");
		function tilesOf(open, outbox, more) {
			let errors = open.filter(({ severity }) => severity === "error").length;
			let lost = outbox.filter(({ failed }) => failed !== null).length;
			let waiting = outbox.length - lost;
			let tiles = [
				[
					"errors",
					String(errors),
					errors > 0 ? "error" : ""
				],
				[
					"warnings",
					String(open.length - errors),
					open.length > errors ? "warning" : ""
				],
				...more,
				[
					"messages waiting",
					String(waiting),
					waiting > 0 ? "warning" : ""
				],
				...lost > 0 ? [[
					"messages given up",
					String(lost),
					"error"
				]] : []
			];
			return (0, parts_escape.q)`<dl class="tiles">${tiles.map(([label, value, kind = ""]) => (0, parts_escape.q)`<div><dt>${label}</dt><dd class="${kind}">${value}</dd></div>`)}</dl>`;
		}
		let stepsLabel = "steps of a day, without looks";
		let stateColumns = [
			"online",
			"not online",
			"restarts",
			"memory"
		];
		function stateCells(processes) {
			let online = processes.filter(({ status }) => status === "online").length;
			let others = processes.length - online;
			let isBroken = processes.some(({ status }) => status === "errored");
			return [
				(0, parts_escape.q)`<td class="good">${online}</td>`,
				(0, parts_escape.q)`<td class="${isBroken ? "error" : others > 0 ? "warning" : ""}">${others}</td>`,
				(0, parts_escape.q)`<td>${restartsOf(processes)}</td>`,
				(0, parts_escape.q)`<td>${memoryOf(processes)}</td>`
			];
		}
		let restartsOf = (processes) => processes.reduce((sum, { restarts }) => sum + restarts, 0);
		function memoryOf(processes) {
			let measured = processes.filter(({ memoryBytes }) => memoryBytes > 0);
			let isWhole = processes.every(({ status, memoryBytes }) => status !== "online" || memoryBytes > 0);
			if (measured.length === 0) return isWhole ? "–" : "unknown";
			let sum = (0, amounts.ix)(measured.reduce((total, { memoryBytes }) => total + memoryBytes, 0));
			return isWhole ? sum : `at least ${sum}`;
		}
		function openSection(open, now) {
			if (open.length === 0) return (0, parts_escape.q)`<p class="good">✓ Nothing is wrong by the rules.</p>`;
			return (0, parts_escape.q)`${open.slice(0, 100).map((alert) => {
				let { id, fingerprint, severity, title, text, advice, opened, messages } = alert;
				let quiet = (0, alerts.ng)(alert, now).map((why) => `; ${why}`);
				return (0, parts_escape.q)`<article class="finding ${severity}"><h3><span class="badge ${severity}">${severity}</span>${title}</h3>
<p>${text}</p><p>→ ${advice}</p>
<p class="soft">Alert <code>${id}</code>: ${fingerprint}, since ${minutes(opened)} UTC, ${(0, phrases.h)(messages, "message")}${quiet.join("")}</p></article>`;
			})}${open.length > 100 ? (0, parts_escape.q)`<p>and ${open.length - 100} more</p>` : ""}`;
		}
		function pastSection(past) {
			if (past.length === 0) return (0, parts_escape.q)``;
			let latest = [...past].sort((a, b) => (a.resolved ?? "") < (b.resolved ?? "") ? 1 : -1);
			return (0, table.t)("Past alerts", [
				"alert",
				"what",
				"fingerprint",
				"opened (UTC)",
				"lasted",
				"messages"
			], latest.slice(0, 100).map(({ id, fingerprint, title, opened, resolved, messages }) => [
				(0, parts_escape.q)`<td><code>${id}</code></td>`,
				(0, parts_escape.q)`<td class="text">${title}</td>`,
				(0, parts_escape.q)`<td class="text">${fingerprint}</td>`,
				(0, parts_escape.q)`<td class="when">${minutes(opened)}</td>`,
				(0, parts_escape.q)`<td>${(0, amounts.p0)(Date.parse(resolved ?? opened) - Date.parse(opened))}</td>`,
				(0, parts_escape.q)`<td>${messages}</td>`
			]));
		}
		function undelivered(outbox) {
			if (outbox.length === 0) return (0, parts_escape.q)``;
			return (0, table.t)("Messages not delivered", [
				"channel",
				"server",
				"message",
				"of (UTC)",
				"tries",
				"state",
				"last error"
			], outbox.slice(0, 100).map(({ channel, message, attempts, error, failed }) => [
				(0, parts_escape.q)`<td>${channel}</td>`,
				(0, parts_escape.q)`<td class="when">${message.host}</td>`,
				(0, parts_escape.q)`<td class="text">${message.kind}: ${message.alert.title}</td>`,
				(0, parts_escape.q)`<td class="when">${minutes(message.at)}</td>`,
				(0, parts_escape.q)`<td>${attempts}</td>`,
				(0, parts_escape.q)`<td class="${failed === null ? "warning" : "error"}">${failed === null ? "waits" : `given up ${minutes(failed)}`}</td>`,
				(0, parts_escape.q)`<td class="text">${error ?? ""}</td>`
			]));
		}
		var charts = __webpack_require__(9903);
		function overDays({ times, apps }, most, whose = "") {
			if (times.length < 2) return (0, parts_escape.q)`<p>${whose === "" ? "M" : `${whose}: m`}emory and restarts over time need a second look.</p>`;
			let of = (title, what, scale) => (0, charts.bW)({
				title: whose === "" ? title : `${whose}: ${title.toLowerCase()}`,
				...scale,
				times: (0, charts.Q0)(times, most, ([first]) => first ?? 0),
				series: apps.map(({ namespace, name, [what]: values }) => ({
					name: `${name} of ${namespace}`,
					values: (0, charts.Q0)(values, most, charts._)
				}))
			});
			return (0, parts_escape.q)`<div class="charts">${of("Memory", "memory", {
				unit: amounts.ix,
				ceiling: (value) => (0, charts.ai)(value, value < 1024 ** 3 ? 1024 ** 2 : 1024 ** 3)
			})}${of("Restarts", "restarts", {
				unit: (value) => String(value),
				ceiling: (value) => (0, charts.ai)(value, 1, 2)
			})}</div>`;
		}
		var parts_frame = __webpack_require__(7921);
		let [width, rowHeight] = [1e3, 22];
		function timeline(rows, from, to, maxRows) {
			let shown = [...rows].sort(([one], [other]) => byName(one, other)).slice(0, maxRows);
			if (shown.length === 0) return (0, parts_escape.q)`<p>No step within this time.</p>`;
			let more = rows.size - shown.length;
			let days = [
				0,
				.25,
				.5,
				.75,
				1
			].map((share) => timeline_day(from + (to - from) * share));
			return (0, parts_escape.q)`<div class="timeline">${shown.map(([name, all]) => row(name, all, from, to))}</div>
<p class="span" aria-hidden="true">${days.map((text) => (0, parts_escape.q)`<span>${text}</span>`)}</p>
<p class="soft">▮ succeeded <span class="error">▮ failed, or put right after a kill</span>${more > 0 ? `; ${more} more rows are left out` : ""}</p>`;
		}
		function row(name, steps, from, to) {
			let failed = steps.filter((step) => step.failed).length;
			let description = `${name}: ${steps.length} steps, ${failed} failed`;
			let marks = heaps(steps, (step) => (step.at - from) / Math.max(1, to - from) * width);
			let well = marks.filter(({ bad }) => !bad).map(({ x }) => `M${x} 5h3v12h-3z`);
			let bad = marks.filter((mark) => mark.bad).map(({ x }) => (0, parts_escape.q)`<rect class="mark bad" x="${x}" y="1" width="${3}" height="${rowHeight - 2}"/>`);
			return (0, parts_escape.q)`<div><span>${name}</span><svg viewBox="0 0 ${width} ${rowHeight}" preserveAspectRatio="none" role="img" aria-label="${description}"><path class="grid" d="M0 ${rowHeight / 2}H${width}"/><path class="mark" d="${well.join("")}"/>${bad}</svg><b>${failed > 0 ? (0, parts_escape.q)`<span class="error">${failed} of ${steps.length} failed</span>` : String(steps.length)}</b></div>`;
		}
		function heaps(steps, at) {
			let byPlace = new Map();
			for (let step of steps) {
				let place = Math.floor(Math.min(width - 4, Math.max(0, at(step))) / 4) * 4;
				byPlace.set(place, step.failed || (byPlace.get(place) ?? !1));
			}
			return [...byPlace].map(([x, bad]) => ({
				x,
				bad
			}));
		}
		function timeline_day(time) {
			return new Date(time).toISOString().slice(5, 16).replace("T", " ");
		}
		function fleetPage(fleet, at, windowMs, silentAfter) {
			let { servers, open, past, outbox } = fleet;
			let well = open.length === 0;
			let verdict = well ? "No open alert" : (0, phrases.h)(open.length, "open alert");
			let silent = servers.filter((one) => one.silent > silentAfter).length;
			return (0, parts_frame.T)({
				title: `${(0, phrases.h)(servers.length, "server")}: ${well ? "all is well" : verdict}`,
				header: (0, parts_escape.q)`<h1>${(0, phrases.h)(servers.length, "server")}</h1>
<p class="verdict ${well ? "good" : "bad"}">${well ? "✓" : "✗"} ${verdict}</p>
<p class="soft">${new Date(at).toISOString().slice(0, 16).replace("T", " ")} UTC; the last ${(0, amounts.p0)(windowMs)} are looked at.</p>
${tilesOf(open, outbox, [[
					"silent servers",
					String(silent),
					silent > 0 ? "error" : ""
				]])}`,
				sections: [
					[
						"servers",
						"Servers",
						serverTable(fleet, silentAfter)
					],
					[
						"alerts",
						"Open alerts",
						openSection(open, at)
					],
					[
						"namespaces",
						"Namespaces",
						namespaces(servers)
					],
					[
						"timeline",
						"Time line",
						timeline((0, bundled_groups.m)(fleet.steps, ({ server }) => server), at - windowMs, at, 100)
					],
					[
						"times",
						"Run times",
						runTimes(fleet)
					],
					[
						"charts",
						"Memory and restarts",
						chartsOf(worstFirst(fleet, silentAfter))
					],
					[
						"past",
						"Past alerts",
						pastSection(past)
					],
					[
						"outbox",
						"Messages not delivered",
						undelivered(outbox)
					]
				],
				footer: "Written by monitor. It needs no network, and holds no values of variables."
			});
		}
		let alertsOf = ({ open }, name) => open.filter(({ fingerprint }) => fingerprint.endsWith(` on ${name}`) || fingerprint === `silent ${name}`).length;
		function worstFirst(fleet, silentAfter) {
			let worth = ({ name, silent, failed }) => (silent > silentAfter ? 1e6 : 0) + alertsOf(fleet, name) * 1e3 + Math.min(failed, 999);
			return [...fleet.servers].sort((one, other) => worth(other) - worth(one) || byName(one.name, other.name));
		}
		function serverTable(fleet, silentAfter) {
			return (0, table.t)("Servers", [
				"server",
				"last came (UTC)",
				"alerts",
				"online",
				"memory",
				"restarts",
				stepsLabel,
				"failed"
			], worstFirst(fleet, silentAfter).map(({ name, seen, silent, processes, lines, steps, failed }) => {
				let { memory, restarts } = lines.all;
				let online = processes.filter(({ status }) => status === "online").length;
				let alerts = alertsOf(fleet, name);
				let isSilent = silent > silentAfter;
				let came = seen.replace("T", " ");
				return [
					(0, parts_escape.q)`<th scope="row">${name}</th>`,
					(0, parts_escape.q)`<td class="${isSilent ? "error text" : "when"}">${isSilent ? `${came}, silent for ${(0, amounts.p0)(silent)}` : came}</td>`,
					(0, parts_escape.q)`<td class="${alerts > 0 ? "error" : "good"}">${alerts}</td>`,
					(0, parts_escape.q)`<td class="${online < processes.length ? "warning" : ""}">${online} of ${processes.length}</td>`,
					lineCell(memoryOf(processes), memory),
					lineCell(String(restartsOf(processes)), restarts),
					(0, parts_escape.q)`<td>${steps}</td>`,
					(0, parts_escape.q)`<td class="${failed > 0 ? "error" : ""}">${failed}</td>`
				];
			}));
		}
		function chartsOf(servers) {
			return (0, parts_escape.q)`${servers.map(({ name, lines, processes }, index) => {
				let memory = memoryOf(processes);
				let restarts = (0, phrases.h)(restartsOf(processes), "restart");
				return (0, parts_escape.q)`<details class="group wide"${index < 2 ? (0, parts_escape.q)` open` : ""}><summary>${name} <span class="soft">${memory}, ${restarts}</span></summary>${overDays(lines, 60, name)}</details>`;
			})}`;
		}
		function lineCell(text, values) {
			let line = (0, charts.KM)(values);
			return (0, parts_escape.q)`<td${line === "" ? "" : (0, parts_escape.q)` data-s="${line}"`}>${text}</td>`;
		}
		function namespaces(servers) {
			let rows = [...servers].sort((one, other) => byName(one.name, other.name)).flatMap(({ name, processes }) => [...(0, bundled_groups.m)(processes, ({ namespace }) => namespace)].sort(([one], [other]) => byName(one, other)).map(([namespace, all]) => ({
				name,
				namespace,
				all
			})));
			if (rows.length === 0) return (0, parts_escape.q)`<p>No look at a PM2 is kept yet.</p>`;
			let rest = rows.length - 400;
			return (0, parts_escape.q)`${(0, table.t)("Namespaces", [
				"server",
				"namespace",
				...stateColumns
			], rows.slice(0, 400).map(({ name, namespace, all }) => [
				(0, parts_escape.q)`<th scope="row">${name}</th>`,
				(0, parts_escape.q)`<td>${namespace}</td>`,
				...stateCells(all)
			]))}${rest > 0 ? (0, parts_escape.q)`<p>and ${rest} more</p>` : ""}`;
		}
		function runTimes({ baselines }) {
			if (baselines.length === 0) return (0, parts_escape.q)``;
			return (0, table.t)("Run times", [
				"step",
				"server",
				"result",
				"runs",
				"p50",
				"p95",
				"last"
			], baselines.map(({ server, action, target, result, runs, p50, p95, last }) => [
				(0, parts_escape.q)`<th scope="row">${action} ${target}</th>`,
				(0, parts_escape.q)`<td>${server}</td>`,
				(0, parts_escape.q)`<td>${result}</td>`,
				(0, parts_escape.q)`<td>${runs}</td>`,
				(0, parts_escape.q)`<td>${(0, amounts.p0)(p50)}</td>`,
				(0, parts_escape.q)`<td>${(0, amounts.p0)(p95)}</td>`,
				(0, parts_escape.q)`<td class="${runs > 3 && last > p95 ? "warning" : ""}">${(0, amounts.p0)(last)}</td>`
			]));
		}
		var lines = __webpack_require__(5305);
		function monitorPage(watched, diagnosis, windowMs) {
			let { open, past, outbox, observed } = watched;
			let { host, at } = diagnosis;
			let from = at - windowMs;
			let well = open.length === 0;
			return (0, parts_frame.T)({
				title: `${host}: ${well ? "all is well" : (0, phrases.h)(open.length, "open alert")}`,
				header: (0, parts_escape.q)`<h1>${host}</h1>
<p class="verdict ${well ? "good" : "bad"}">${well ? "✓ No open alert" : `✗ ${(0, phrases.h)(open.length, "open alert")}`}</p>
<p class="soft">${minutes(new Date(at).toISOString())} UTC; the last ${(0, amounts.p0)(windowMs)} are looked at.</p>
${glance(watched, diagnosis)}`,
				sections: [
					[
						"alerts",
						"Open alerts",
						openSection(open, at)
					],
					[
						"namespaces",
						"Namespaces",
						monitor_page_namespaces(diagnosis)
					],
					[
						"timeline",
						"Time line",
						timeline(marksOf(observed.steps), from, at, 20)
					],
					[
						"times",
						"Run times",
						monitor_page_runTimes(watched)
					],
					[
						"charts",
						"Memory and restarts",
						overDays((0, lines.S)(observed.looks, from), 120)
					],
					[
						"past",
						"Past alerts",
						pastSection(past)
					],
					[
						"outbox",
						"Messages not delivered",
						undelivered(outbox)
					]
				],
				footer: "Written by monitor. It needs no network, and holds no values of variables."
			});
		}
		function glance({ open, outbox, observed }, { processes, at }) {
			let apps = processes.filter(({ isModule }) => !isModule);
			let online = apps.filter(({ status }) => status === "online").length;
			let lastDay = (0, baseline.dg)(observed.steps).filter(({ begun }) => Date.parse(begun) >= at - 864e5);
			let failed = lastDay.filter((step) => step.failed).length;
			return tilesOf(open, outbox, [
				["online", `${online} of ${apps.length}`],
				[stepsLabel, String(lastDay.length)],
				[
					"of them failed",
					String(failed),
					failed > 0 ? "error" : ""
				]
			]);
		}
		function marksOf(steps) {
			let marks = [...(0, baseline.Cg)(steps)].map(([name, all]) => [name, all.map(({ begun, failed }) => ({
				at: Date.parse(begun),
				failed
			}))]);
			return new Map(marks);
		}
		function monitor_page_namespaces({ processes }) {
			let apps = processes.filter(({ isModule }) => !isModule);
			let groups = (0, bundled_groups.m)(apps, ({ namespace }) => namespace);
			if (groups.size === 0) return (0, parts_escape.q)`<p>PM2 lists no process.</p>`;
			let rows = [...groups].sort(([one], [other]) => byName(one, other));
			return (0, table.t)("Namespaces", ["namespace", ...stateColumns], rows.map(([name, all]) => [(0, parts_escape.q)`<th scope="row">${name}</th>`, ...stateCells(all)]));
		}
		function monitor_page_runTimes({ observed }) {
			let all = (0, baseline.l9)(observed.steps).sort((a, b) => b.p50 - a.p50).slice(0, 100);
			if (all.length === 0) return (0, parts_escape.q)``;
			let rows = all.map(({ action, target, result, times, p50, p95, last }) => {
				let line = (0, charts.KM)(times);
				return [
					(0, parts_escape.q)`<th scope="row">${action} ${target}</th>`,
					(0, parts_escape.q)`<td>${result}</td>`,
					(0, parts_escape.q)`<td>${times.length}</td>`,
					(0, parts_escape.q)`<td>${(0, amounts.p0)(p50)}</td>`,
					(0, parts_escape.q)`<td>${(0, amounts.p0)(p95)}</td>`,
					(0, parts_escape.q)`<td class="${times.length > 3 && (0, history_steps.ng)(last) > p95 ? "warning" : ""}"${line === "" ? "" : (0, parts_escape.q)` data-s="${line}"`}>${(0, amounts.p0)((0, history_steps.ng)(last))}</td>`
				];
			});
			return (0, table.t)("Run times", [
				"step",
				"result",
				"runs",
				"p50",
				"p95",
				"last"
			], rows);
		}
		function showWatched({ open, outbox, observed }, log) {
			log.table({
				title: "Open alerts",
				columns: [
					"alert",
					"severity",
					"what",
					"since (UTC)",
					"messages",
					"quiet"
				],
				rows: open.map((alert) => [
					alert.id,
					alert.severity,
					alert.title,
					alert.opened.slice(0, 16).replace("T", " "),
					String(alert.messages),
					(0, alerts.ng)(alert, observed.now).join("; ")
				])
			});
			outbox.length > 0 && log.table({
				title: "Messages not delivered",
				columns: [
					"channel",
					"message",
					"tries",
					"state",
					"last error"
				],
				rows: outbox.map(({ channel, message, attempts, error, failed }) => [
					channel,
					`${message.kind}: ${message.alert.title}`,
					String(attempts),
					failed === null ? "waits" : "given up",
					error ?? ""
				])
			});
		}
		async function writeMonitorPage(folder, watched, diagnosis, { windowMs, fleet, silentAfter }) {
			let path = (0, external_node_path_.join)(folder, "monitor.html");
			let own = monitorPage(watched, diagnosis, windowMs);
			try {
				if (fleet === void 0) await (0, whole_file.f8)(path, own);
				else {
					await (0, whole_file.f8)((0, external_node_path_.join)(folder, "server.html"), own);
					await (0, whole_file.f8)(path, fleetPage(fleet, diagnosis.at, windowMs, silentAfter));
				}
			} catch (error) {
				throw new errors.pH(`The page could not be written into ${folder}: ${(0, errors.bD)(error)}. What is wrong is shown above, and was told.`);
			}
			return path;
		}
		var action = __webpack_require__(9593);
		var fields = __webpack_require__(7404);
		var external_node_crypto_ = __webpack_require__(7598);
		let marks = {
			error: "🔴",
			warning: "🟠"
		};
		function headlineOf({ kind, host, alert }) {
			if (kind === "test") return `🔔 ${host}: a test of pm2-actions' alerts`;
			if (kind === "resolved") return `✅ Resolved on ${host}: ${alert.title}`;
			let word = {
				opened: "",
				escalated: "Escalated: ",
				"still there": "Still there: "
			}[kind];
			return `${marks[alert.severity]} ${word}${host}: ${alert.title}`;
		}
		function bodyOf({ kind, alert }) {
			if (kind === "test") return "Nothing is wrong. This message was asked for by `test: true`.";
			let since = `Since ${alert.opened.slice(0, 16).replace("T", " ")} UTC`;
			if (kind === "resolved") return `${since}, until ${alert.resolved?.slice(0, 16).replace("T", " ")} UTC.`;
			return [
				alert.text,
				`What to do: ${alert.advice}`,
				`${since}. Alert ${alert.id}: acknowledge: "${alert.id} reason", silence: "${alert.id} 12h reason".`
			].join("\n");
		}
		let json = { "content-type": "application/json" };
		let slackText = (text) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
		function slack(url) {
			return {
				name: "slack",
				deliver: (message) => {
					let text = `*${slackText(headlineOf(message))}*\n${slackText(bodyOf(message))}`;
					return send({
						url,
						headers: json,
						body: JSON.stringify({ text })
					});
				}
			};
		}
		function discord(url) {
			return {
				name: "discord",
				deliver: (message) => {
					let content = `**${headlineOf(message)}**\n${bodyOf(message)}`.slice(0, 2e3);
					let body = JSON.stringify({
						content,
						allowed_mentions: { parse: [] }
					});
					return send({
						url,
						headers: json,
						body
					});
				}
			};
		}
		function ntfy(url) {
			let address = new URL(url);
			let topic = decodeURIComponent(address.pathname.split("/").pop() ?? "");
			address.pathname = address.pathname.slice(0, address.pathname.lastIndexOf("/") + 1);
			let { username, password } = address;
			address.username = "";
			address.password = "";
			let credentials = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
			let login = { authorization: `Basic ${Buffer.from(credentials).toString("base64")}` };
			return {
				name: "ntfy",
				deliver: (message) => {
					let { kind, alert } = message;
					let urgent = kind !== "resolved" && kind !== "test" && alert.severity === "error";
					let body = {
						topic,
						title: headlineOf(message),
						message: bodyOf(message),
						priority: urgent ? 5 : 3
					};
					let headers = username === "" ? json : {
						...json,
						...login
					};
					return send({
						url: address.href,
						headers,
						body: JSON.stringify(body)
					});
				}
			};
		}
		function webhook(url, secret) {
			return {
				name: "webhook",
				deliver: (message) => {
					let { id, kind, at, host, alert } = message;
					let { threads: _, ...shown } = alert;
					let text = {
						headline: headlineOf(message),
						text: bodyOf(message)
					};
					let body = JSON.stringify({
						version: 1,
						id,
						kind,
						at,
						host,
						...text,
						alert: shown
					});
					return send({
						url,
						headers: secret === void 0 ? json : {
							...json,
							"x-pm2-actions-signature": signed(body, secret)
						},
						body
					});
				}
			};
		}
		function signed(body, secret) {
			let seconds = Math.floor(Date.now() / 1e3);
			return `t=${seconds},v1=${(0, external_node_crypto_.createHmac)("sha256", secret).update(`${seconds}.${body}`).digest("hex")}`;
		}
		var nodemailer = __webpack_require__(6002);
		let email_deadline = 1e4;
		function email(url, from, to) {
			return {
				name: "email",
				deliver: async (message) => {
					let transport = (0, nodemailer.oO)({
						url,
						connectionTimeout: email_deadline,
						greetingTimeout: email_deadline,
						socketTimeout: email_deadline
					});
					try {
						let { response } = await transport.sendMail({
							from,
							to: [...to],
							subject: headlineOf(message),
							text: bodyOf(message),
							messageId: `<${message.id}@pm2-actions>`,
							references: `<alert-${message.alert.id}@pm2-actions>`,
							disableFileAccess: !0,
							disableUrlAccess: !0
						});
						return {
							delivered: !0,
							answer: response
						};
					} catch (error) {
						let { responseCode, code } = error;
						let isFinal = code === "EAUTH" || responseCode !== void 0 && responseCode >= 500;
						return {
							delivered: !1,
							why: `the mail server did not take it (${responseCode === void 0 ? code ?? "no answer" : `${responseCode}`})`,
							retryAfter: isFinal ? void 0 : 1e3
						};
					} finally {
						transport.close();
					}
				}
			};
		}
		function issues(api, repository, token) {
			let headers = {
				authorization: `token ${token}`,
				accept: "application/json",
				"content-type": "application/json"
			};
			let call = (path, body, method = "POST") => send({
				url: `${api}/repos/${repository}/issues${path}`,
				method,
				headers,
				body: JSON.stringify(body)
			});
			return {
				name: "issues",
				threadOf: (answer) => {
					try {
						let { number } = JSON.parse(answer);
						return typeof number == "number" ? String(number) : void 0;
					} catch {
						return;
					}
				},
				deliver: async (message, thread) => {
					let title = headlineOf(message);
					let body = fenceText(bodyOf(message));
					if (thread === void 0) {
						if (message.kind === "resolved") return {
							delivered: !0,
							answer: ""
						};
						return explained(await call("", {
							title,
							body
						}));
					}
					let closed = message.kind === "resolved" ? await call(`/${thread}`, { state: "closed" }, "PATCH") : void 0;
					let said = closed?.delivered === !1 ? closed : await call(`/${thread}/comments`, { body: `${title}\n\n${body}` });
					if (!said.delivered && / (?:404|410)$/.test(said.why)) return {
						...said,
						forget: !0
					};
					return explained(issues_withoutThread(said));
				}
			};
		}
		function issues_withoutThread(attempt) {
			return attempt.delivered ? {
				delivered: !0,
				answer: ""
			} : attempt;
		}
		function explained(attempt) {
			if (attempt.delivered || !/ 40[134]$/.test(attempt.why)) return attempt;
			return {
				...attempt,
				why: `${attempt.why}: the token needs the right to write issues (permissions: issues: write)`
			};
		}
		function fenceText(text) {
			let fence = "`".repeat(Math.max(3, ...[...text.matchAll(/`+/g)].map(([run]) => run.length + 1)));
			return `${fence}text\n${text}\n${fence}`;
		}
		let channelInputs = {
			"webhook-url": (0, fields.q3)(),
			"webhook-secret": (0, fields.mR)(),
			"slack-webhook-url": (0, fields.q3)(),
			"discord-webhook-url": (0, fields.q3)(),
			"ntfy-url": (0, fields.q3)(),
			"smtp-url": (0, fields.EK)(/^smtps?:\/\/[^\s]+$/, "a URL such as smtps://user:password@mail.example:465"),
			"email-from": (0, fields.mR)(),
			"email-to": (0, fields.p_)(),
			issues: dist.lqM(dist.FsL(dist.YjP(), dist.yGV(/^[\w.-]+\/[\w.-]+$/, "allowed is a repository as owner/name."))),
			token: (0, fields.mR)(),
			"api-url": (0, fields.q3)()
		};
		function channelsOf(inputs, env, mask) {
			let { webhookUrl, webhookSecret, slackWebhookUrl, discordWebhookUrl, ntfyUrl } = inputs;
			let { smtpUrl, emailFrom, emailTo, issues: repository, token } = inputs;
			for (let secret of [
				webhookUrl,
				webhookSecret,
				slackWebhookUrl,
				discordWebhookUrl,
				ntfyUrl,
				smtpUrl,
				token
			]) secret !== void 0 && mask(secret);
			for (let url of [ntfyUrl, smtpUrl]) url !== void 0 && maskPassword(url, mask);
			let api = (inputs.apiUrl ?? env.GITHUB_API_URL)?.replace(/\/+$/, "");
			let missing = [
				webhookSecret !== void 0 && webhookUrl === void 0 && beside("webhook-secret", "webhook-url"),
				smtpUrl !== void 0 && emailFrom === void 0 && beside("smtp-url", "email-from"),
				smtpUrl !== void 0 && emailTo.length === 0 && beside("smtp-url", "email-to"),
				emailTo.length > 0 && smtpUrl === void 0 && beside("email-to", "smtp-url"),
				repository !== void 0 && token === void 0 && beside("issues", "token"),
				repository !== void 0 && api === void 0 && beside("issues", "api-url")
			].filter((text) => text !== !1);
			if (missing.length > 0) throw new errors.eb(missing.join("\n"));
			return [
				webhookUrl !== void 0 && webhook(webhookUrl, webhookSecret),
				slackWebhookUrl !== void 0 && slack(slackWebhookUrl),
				discordWebhookUrl !== void 0 && discord(discordWebhookUrl),
				ntfyUrl !== void 0 && ntfy(ntfyUrl),
				smtpUrl !== void 0 && emailFrom !== void 0 && email(smtpUrl, emailFrom, emailTo),
				repository !== void 0 && token !== void 0 && api !== void 0 && issues(api, repository, token)
			].filter((channel) => channel !== !1);
		}
		let ways = [
			"webhook-url",
			"slack-webhook-url",
			"discord-webhook-url",
			"ntfy-url",
			"smtp-url",
			"issues"
		];
		function nobodyTold(env) {
			let empty = ways.filter((name) => env[`INPUT_${name.toUpperCase()}`]?.trim() === "");
			return `Nobody is told of any alert: no channel is given; ${empty.length > 0 && empty.length < ways.length ? `${empty.join(", ")} ${empty.length === 1 ? "was given, but is" : "were given, but are"} empty` : `${ways.join(", ")} are all empty`}. Where one is given from a secret, that secret is missing or empty here. Alerts that are still open are told once a run has a channel.`;
		}
		function beside(given, wanted) {
			return `Input "${wanted}" is required where "${given}" is given.`;
		}
		function maskPassword(url, mask) {
			let { password } = new URL(url);
			if (password === "") return;
			mask(password);
			mask(decodeURIComponent(password));
		}
		var databases = __webpack_require__(2317);
		var diagnosing = __webpack_require__(1072);
		var shared_history = __webpack_require__(7060);
		var external_node_os_ = __webpack_require__(8161);
		var spool = __webpack_require__(3772);
		var looks_looks = __webpack_require__(8194);
		var samples = __webpack_require__(8808);
		function spoolShelf(history) {
			let folder = (0, samples.R1)(history);
			return {
				marks: (from) => (0, spool.hm)(folder, from),
				looks: (day) => (0, spool.P1)(folder, day, samples.WL),
				summaries: async (from) => {
					let kept = [...(await (0, spool.hm)(folder, from)).keys()].map(async (day) => [day, await keptAt((0, spool.e8)(folder, day))]);
					return new Map((await Promise.all(kept)).flatMap(([day, summary]) => summary === void 0 ? [] : [[day, summary]]));
				},
				keep: (day, { mark, text }) => (0, whole_file.f8)((0, spool.e8)(folder, day), `${mark}\n${text}`).catch(() => {}),
				keepsToday: !1
			};
		}
		async function keptAt(path) {
			let text = await (0, whole_file.qC)(path).catch(() => void 0) ?? "";
			let end = text.indexOf("\n");
			let mark = /^\d+$/.test(text.slice(0, end)) ? Number(text.slice(0, end)) : void 0;
			return mark === void 0 ? void 0 : {
				mark,
				text: text.slice(end + 1)
			};
		}
		function spoolStore(histories, folder, server) {
			return {
				server,
				read: async ({ stepsSince, looksSince: since, now }) => {
					let from = new Date(stepsSince).toISOString();
					let steps = await Promise.all(histories.map((history) => (0, history_steps.I$)(history, from)));
					let looks = await Promise.all(histories.map((history) => (0, looks_looks.zs)(spoolShelf(history), since, now)));
					return {
						steps: byTime(steps),
						looks: (0, looks_looks.q)(looks),
						unread: steps.reduce((sum, { unread }) => sum + unread, 0)
					};
				},
				withState: (body) => (0, state.Q2)(folder, server, body)
			};
		}
		function byTime(all) {
			return all.flatMap(({ records }) => records).sort((a, b) => a.begun < b.begun ? -1 : 1);
		}
		let serverName = /^[\w.-]{1,100}$/;
		let nameOfServer = () => dist.lqM(dist.FsL(dist.YjP(), dist.yGV(serverName, "allowed are letters, digits, dots, hyphens and underscores.")));
		let storeInputs = {
			"history-url": (0, fields.mR)(),
			"connect-timeout": (0, fields.YW)(1),
			"server-name": nameOfServer(),
			"take-over-from": nameOfServer()
		};
		async function withStore({ home, env, address, serverName, takeOverFrom, dryRun }, log, body) {
			let histories = [home.history, (0, spool.E9)((0, databases.FK)(env))];
			if (address === void 0) return body(spoolStore(histories, home.actions), []);
			let server = serverName ?? (0, external_node_os_.hostname)();
			let own = spoolStore(histories, home.actions, server);
			if (dryRun) {
				log.info("A dry run looks at this server's own part of the history, and leaves the shared one alone.");
				return body(own, []);
			}
			let { WrongServer, markOf, pruneHistory, withSharedHistory, shipSpools, sharedStore } = await Promise.all([
				__webpack_require__.e(849),
				__webpack_require__.e(993),
				__webpack_require__.e(615)
			]).then(__webpack_require__.bind(__webpack_require__, 9484));
			let mark = await markOf(home.history);
			let isReady = !1;
			try {
				return await withSharedHistory({
					address,
					server,
					home: home.path,
					mark,
					takeOverFrom
				}, log, async (connection) => {
					let { added } = await shipSpools(connection, server, histories);
					log.info(`${added} records were added to the shared history, as ${server}.`);
					await pruneHistory(connection, server);
					isReady = !0;
					return body(sharedStore(connection, server, home.actions), []);
				});
			} catch (error) {
				if (isReady || error instanceof WrongServer) throw error;
				log.warning(`The shared history is away: ${(0, errors.bD)(error)} This server goes on by its own disk, where the records wait.`);
				return body(own, [historyAway]);
			}
		}
		let orders = (parse, allowed) => dist.FsL((0, fields.Mn)(), dist.z6Y((all) => all.every((line) => parse(line) !== void 0), `allowed are lines like ${allowed}.`), dist.pdi((all) => all.flatMap((line) => parse(line) ?? [])));
		let days = dist.FsL(dist.lqM(dist.YjP(), "7d"), dist.yGV(/^(?:[1-9]|[1-9]\d|1[0-7]\d|180)d$/, "allowed is a number of days from 1d to 180d."), dist.pdi((text) => Number.parseInt(text, 10) * 864e5));
		let monitor_action = (0, action.QP)({
			inputs: {
				...diagnosing.Li,
				...channelInputs,
				...storeInputs,
				window: days,
				rules: (0, fields.mR)(),
				acknowledge: orders(monitor_orders.IJ, "\"1a2b3c4d the disk is ordered\""),
				silence: orders(monitor_orders.RB, "\"1a2b3c4d 12h maintenance\" or \"1a2b3c4d 2026-12-01T06:00Z maintenance\""),
				"forget-servers": dist.FsL((0, fields.p_)(), dist.l5M((name) => serverName.test(name), "allowed are names of servers.")),
				test: (0, fields.zM)(!1),
				"dry-run": (0, fields.zM)(!1),
				"report-directory": (0, fields.mR)()
			},
			files: ["rules"],
			reports: ["report-directory"],
			history: shared_history.$,
			async run({ inputs, log, output, env, mask }) {
				let channels = channelsOf(inputs, env, mask);
				if (inputs.test && channels.length === 0) throw new errors.eb("Input \"test\" is \"true\", but no channel is given: name one, for example webhook-url.");
				channels.length === 0 && log.warning(nobodyTold(env));
				inputs.webhookUrl !== void 0 && inputs.webhookSecret === void 0 && log.info("webhook-secret is empty: messages to webhook-url are not signed.");
				let address = (0, databases.Gq)(inputs, mask);
				if (inputs.forgetServers.length > 0 && address === void 0) throw new errors.eb("Input \"forget-servers\" needs \"history-url\".");
				if (inputs.takeOverFrom !== void 0 && address === void 0) throw new errors.eb("Input \"take-over-from\" needs \"history-url\".");
				let rules = await readRules(inputs.rules);
				let home = (0, daemon_home.d8)(inputs.pm2Home, env);
				let reports = await (0, diagnosis_files.b)(inputs.reportDirectory, env);
				let question = (0, diagnosing.YH)(inputs, home, env);
				let diagnosis = await (0, diagnose.h)(question, inputs.logLines, log);
				let { serverName, takeOverFrom, dryRun } = inputs;
				let place = {
					home,
					env,
					address,
					serverName,
					takeOverFrom,
					dryRun
				};
				let { at } = diagnosis;
				let { watched, fleet } = await withStore(place, log, async (store, more) => ({
					watched: await watch(diagnosis, {
						...inputs,
						chosen: question.chosen,
						forget: inputs.forgetServers,
						rules,
						channels,
						store,
						more
					}, log),
					fleet: reports === void 0 ? void 0 : await store.shared?.fleet(at - inputs.window, at)
				}));
				let { open, opened, resolved, delivered, outbox } = watched;
				showWatched(watched, log);
				output({
					result: open.length === 0 ? "healthy" : "alerting",
					healthy: open.length === 0,
					alerts: open.map(({ id, fingerprint, severity, title, opened }) => ({
						id,
						fingerprint,
						severity,
						title,
						opened
					})),
					opened: opened.map(({ id }) => id),
					resolved: resolved.map(({ id }) => id),
					delivered,
					"dead-letters": outbox.length
				});
				if (reports !== void 0) {
					let after = rules["silent-servers"];
					let silentAfter = after === "off" ? Infinity : after;
					output({ "report-html": await writeMonitorPage(reports, watched, diagnosis, {
						windowMs: inputs.window,
						fleet,
						silentAfter
					}) });
				}
				let untold = outbox.filter(({ message }) => message.kind === "test");
				if (inputs.test && untold.length > 0) throw new errors.pH(`The test message did not arrive through ${untold.map(({ channel }) => channel).join(", ")}: the log says why.`);
			}
		});
	}),
	2317: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			FK: function() {
				return stateDirectory;
			},
			Gq: function() {
				return historyAddressOf;
			},
			LR: function() {
				return jobs;
			},
			Q$: function() {
				return poolerConsoleOf;
			},
			dM: function() {
				return databaseInputs;
			},
			hP: function() {
				return historyOfDatabase;
			},
			oD: function() {
				return databasesOf;
			}
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2005);
		var _history_spool_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3772);
		var _postgres_server_address_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(784);
		var _recovery_journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2093);
		var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7404);
		let databaseInputs = {
			"database-url": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.mR)(),
			"maintenance-url": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.mR)(),
			"pg-bin": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.mR)(),
			"connect-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.YW)(1),
			"lock-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.YA)(300),
			"dry-run": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.zM)(!1)
		};
		let jobs = () => (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.rD)(Math.min(4, Math.max(1, Math.floor((0, node_os__WEBPACK_IMPORTED_MODULE_0__.availableParallelism)() / 2))), 1, 64);
		function databasesOf(action, inputs, env, mask) {
			(0, _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__.jU)((0, _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_2__.Vw)(stateDirectory(env)));
			for (let url of [inputs.databaseUrl, inputs.maintenanceUrl]) url !== void 0 && mask(url);
			let target = withPatience((0, _postgres_server_address_js__WEBPACK_IMPORTED_MODULE_4__.Lm)("Input \"database-url\"", inputs.databaseUrl, env), inputs);
			let maintenance = inputs.maintenanceUrl === void 0 ? besides(target, inputs.databaseUrl === void 0 ? "the variables PG*" : "input \"database-url\"") : withPatience((0, _postgres_server_address_js__WEBPACK_IMPORTED_MODULE_4__.Lm)("Input \"maintenance-url\"", inputs.maintenanceUrl, {
				...env,
				PGDATABASE: "postgres"
			}), inputs);
			for (let address of [target, maintenance]) maskPassword(address, mask);
			return {
				target,
				maintenance,
				administered: {
					...maintenance,
					database: target.database
				},
				label: `${action} of run ${(0, _recovery_journal_js__WEBPACK_IMPORTED_MODULE_5__.Jz)(env, action).run}`
			};
		}
		function besides(target, source) {
			let database = "postgres";
			if (target.database === database) return target;
			let why = `${database} is the maintenance database, which the step enters beside ${target.database}; server, role and password are those of ${source}, unless maintenance-url names others`;
			return {
				...target,
				database,
				reason: {
					database,
					why
				}
			};
		}
		function maskPassword({ password }, mask) {
			if (password === void 0) return;
			mask(password);
			mask(encodeURIComponent(password));
		}
		function poolerConsoleOf(inputs, mask) {
			return addressOf("Input \"pooler-url\"", inputs.poolerUrl, { PGDATABASE: "pgbouncer" }, inputs, mask);
		}
		function historyAddressOf(inputs, mask) {
			return addressOf("Input \"history-url\"", inputs.historyUrl, {}, inputs, mask);
		}
		function addressOf(what, url, defaults, waiting, mask) {
			if (url === void 0) return;
			mask(url);
			let address = (0, _postgres_server_address_js__WEBPACK_IMPORTED_MODULE_4__.Lm)(what, url, defaults);
			maskPassword(address, mask);
			return withPatience(address, waiting);
		}
		function withPatience(address, { connectTimeout }) {
			return connectTimeout === void 0 ? address : {
				...address,
				connectTimeout
			};
		}
		function historyOfDatabase(inputs, env) {
			let { database } = (0, _postgres_server_address_js__WEBPACK_IMPORTED_MODULE_4__.Lm)("Input \"database-url\"", inputs.databaseUrl, env);
			return {
				target: { database },
				folder: () => (0, _history_spool_js__WEBPACK_IMPORTED_MODULE_3__.E9)(stateDirectory(env))
			};
		}
		function stateDirectory(env) {
			return (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.XDG_STATE_HOME || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(env.HOME || (0, node_os__WEBPACK_IMPORTED_MODULE_0__.homedir)(), ".local", "state"), "pm2-actions");
		}
	}),
	2005: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Vw: function() {
				return broughtIn;
			},
			jU: function() {
				return removeAbandoned;
			},
			vY: function() {
				return ownFolder;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_os__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8161);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _proc_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(810);
		let broughtIn = (stateDirectory) => (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(stateDirectory, "fetched");
		function ownFolder(parent) {
			removeAbandoned(parent);
			let started = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._N)(process.pid)?.started ?? "0";
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, `${process.pid}-${started}-${(0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()}`);
			let remove = () => {
				process.off("exit", remove);
				removeTree(path);
			};
			process.once("exit", remove);
			return {
				path,
				remove
			};
		}
		function removeAbandoned(parent) {
			for (let name of namesIn(parent)) {
				let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(parent, name);
				isInUse(name, path) || removeTree(path);
			}
		}
		function isInUse(name, path) {
			let [pid, started, ...host] = name.split("-");
			if (host.length > 0 && host.join("-") !== (0, node_os__WEBPACK_IMPORTED_MODULE_1__.hostname)()) {
				let stat = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(path, { throwIfNoEntry: !1 });
				return Date.now() - (stat?.mtimeMs ?? 0) < 864e5;
			}
			let process = (0, _proc_js__WEBPACK_IMPORTED_MODULE_3__._N)(Number(pid));
			return process !== void 0 && process.started === started && process.state !== "Z";
		}
		function removeTree(folder) {
			let open = (path) => {
				if (!(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.lstatSync)(path, { throwIfNoEntry: !1 })?.isDirectory()) return;
				(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.chmodSync)(path, 448);
				for (let name of namesIn(path)) open((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(path, name));
			};
			open(folder);
			(0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
				recursive: !0,
				force: !0
			});
		}
		function namesIn(folder) {
			try {
				return (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.readdirSync)(folder);
			} catch {
				return [];
			}
		}
	}),
	7986: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Lq: function() {
				return reconcile;
			},
			ng: function() {
				return whyQuiet;
			},
			o4: function() {
				return openAlerts;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var _state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1580);
		function reconcile({ alerts }, problems, now, policy, isKnown) {
			let left = new Map(problems.map((problem) => [problem.fingerprint, problem]));
			let next = [];
			let messages = [];
			let opened = [];
			let resolved = [];
			let tell = (kind, alert) => {
				let at = new Date(now).toISOString();
				let told = {
					...alert,
					told: at,
					messages: alert.messages + 1
				};
				messages.push({
					id: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomUUID)(),
					kind,
					at,
					host: policy.host,
					alert: told
				});
				return told;
			};
			for (let known of alerts) {
				let problem = left.get(known.fingerprint);
				left.delete(known.fingerprint);
				if (problem !== void 0) {
					let seen = known.resolved === null ? stillOpen(known, problem, now) : again(known, problem, now);
					known.resolved !== null && opened.push(seen);
					next.push(toldIfDue(seen, now, policy, tell));
				} else if (known.resolved !== null) now - Date.parse(known.resolved) < 2592e6 && next.push(known);
				else if (!isKnown(known)) next.push(known);
				else {
					let gone = {
						...known,
						resolved: new Date(now).toISOString()
					};
					resolved.push(gone);
					let heard = policy.canTell && known.messages > 0 && !isSilenced(known, now);
					next.push(heard ? tell("resolved", {
						...gone,
						resolvedTold: !0
					}) : gone);
				}
			}
			for (let problem of left.values()) {
				let alert = first(problem, now);
				opened.push(alert);
				next.push(toldIfDue(alert, now, policy, tell));
			}
			return {
				alerts: next,
				messages,
				opened,
				resolved
			};
		}
		function first({ fingerprint, severity, title, text, advice }, now) {
			let at = new Date(now).toISOString();
			return {
				id: (0, _state_js__WEBPACK_IMPORTED_MODULE_1__.TH)(fingerprint),
				fingerprint,
				severity,
				title,
				text,
				advice,
				opened: at,
				seen: at,
				resolved: null,
				told: null,
				messages: 0,
				escalated: !1,
				acknowledged: null,
				silenced: null,
				threads: {}
			};
		}
		function stillOpen(alert, problem, now) {
			let { severity, title, text, advice } = problem;
			let seen = new Date(now).toISOString();
			let opened = Date.parse(alert.opened) > now + tolerance ? seen : alert.opened;
			return {
				...alert,
				severity,
				title,
				text,
				advice,
				opened,
				seen
			};
		}
		function again(alert, problem, now) {
			let { told, silenced, resolvedTold = !1 } = alert;
			return {
				...first(problem, now),
				told,
				silenced,
				resolvedTold
			};
		}
		function toldIfDue(alert, now, policy, tell) {
			if (!policy.canTell || isSilenced(alert, now)) return alert;
			let { escalateAfter } = policy;
			let cooldown = policy.cooldown(alert.fingerprint);
			let quiet = alert.told !== null && isWithin(now - Date.parse(alert.told), cooldown);
			let age = now - Date.parse(alert.opened);
			let longest = escalateAfter === "off" ? cooldown : Math.min(cooldown, escalateAfter);
			if (alert.messages === 0) return quiet && !(alert.resolvedTold && age >= longest) ? alert : tell("opened", alert);
			if (alert.acknowledged !== null) return alert;
			if (escalateAfter !== "off" && !alert.escalated && age >= escalateAfter) return tell("escalated", {
				...alert,
				escalated: !0
			});
			return quiet ? alert : tell("still there", alert);
		}
		let tolerance = 36e5;
		let isWithin = (age, span) => age > -36e5 && age < span;
		function isSilenced({ silenced }, now) {
			return silenced !== null && Date.parse(silenced.until) > now;
		}
		function whyQuiet(alert, now) {
			let { acknowledged, silenced } = alert;
			return [...acknowledged === null ? [] : [`acknowledged: ${acknowledged.reason}`], ...silenced === null || !isSilenced(alert, now) ? [] : [`silent until ${silenced.until.slice(0, 16).replace("T", " ")} UTC: ${silenced.reason}`]];
		}
		function openAlerts(alerts) {
			let worth = ({ severity, opened }) => `${severity === "error" ? 0 : 1} ${opened}`;
			return alerts.filter(({ resolved }) => resolved === null).sort((one, other) => worth(one) < worth(other) ? -1 : 1);
		}
	}),
	675: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			yR: function() {
				return actOf;
			},
			dg: function() {
				return acting;
			},
			l9: function() {
				return baselines;
			},
			Cg: function() {
				return byAct;
			},
			Ii: function() {
				return lookers;
			},
			Z0: function() {
				return regressions;
			},
			$r: function() {
				return targetOf;
			}
		});
		var groups = __webpack_require__(9694);
		var history_steps = __webpack_require__(144);
		function percentile(sorted, share) {
			let place = (sorted.length - 1) * share;
			let below = sorted[Math.floor(place)] ?? NaN;
			return below + ((sorted[Math.ceil(place)] ?? below) - below) * (place - Math.floor(place));
		}
		function actOf(step) {
			return `${step.action} ${targetOf(step)}`;
		}
		function byAct(steps) {
			return (0, groups.m)(steps.filter(({ dryRun }) => !dryRun), actOf);
		}
		let lookers = ["pm2-diagnostics", "monitor"];
		function acting(steps) {
			return steps.filter(({ action, dryRun }) => !dryRun && !lookers.includes(action));
		}
		function kinds(steps) {
			return [...byAct(steps).values()].flatMap((acts) => {
				let succeeded = acts.filter(({ failed }) => !failed);
				return [...(0, groups.m)(succeeded, ({ result }) => result).values()];
			});
		}
		function targetOf({ target: { namespace, database } }) {
			return namespace ?? (database === void 0 ? "the server" : `database ${database}`);
		}
		function baselineOf(runs, last) {
			let times = runs.map(history_steps.ng);
			let sorted = [...times].sort((a, b) => a - b);
			return {
				action: last.action,
				target: targetOf(last),
				result: last.result,
				times,
				p50: percentile(sorted, .5),
				p95: percentile(sorted, .95),
				last
			};
		}
		function baselines(steps) {
			return kinds(steps).flatMap((runs) => {
				let last = runs.at(-1);
				return last === void 0 ? [] : [baselineOf(runs, last)];
			});
		}
		function regressions(steps, rule) {
			return kinds(steps).flatMap((runs) => {
				let before = runs.slice(0, -rule.runs);
				let slow = runs.slice(-rule.runs);
				let last = slow.at(-1);
				if (before.length < rule.least || last === void 0) return [];
				let baseline = baselineOf(before, last);
				let limit = Math.max(baseline.p95, baseline.p50 * rule.factor);
				return slow.every((step) => (0, history_steps.ng)(step) > limit) ? [{
					baseline,
					slow
				}] : [];
			});
		}
	}),
	1314: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			QI: function() {
				return joinedLife;
			},
			TN: function() {
				return keyOf;
			},
			X$: function() {
				return extend;
			},
			ag: function() {
				return lineThrough;
			},
			c_: function() {
				return lifeOf;
			}
		});
		let keyOf = ({ id, namespace, name }) => `${id} ${namespace} ${name}`;
		function lifeOf(seen, at, whole) {
			let { namespace, name, id, restarts, memoryBytes } = seen;
			let point = [at, memoryBytes];
			return {
				namespace,
				name,
				id,
				restarts,
				whole,
				first: point,
				last: point,
				points: 1,
				meanAt: at,
				meanBytes: memoryBytes,
				squaresAt: 0,
				squaresBytes: 0,
				products: 0
			};
		}
		function extend(life, point) {
			let [at, bytes] = [point[0] - life.meanAt, point[1] - life.meanBytes];
			life.points++;
			life.meanAt += at / life.points;
			life.meanBytes += bytes / life.points;
			life.squaresAt += at * (point[0] - life.meanAt);
			life.squaresBytes += bytes * (point[1] - life.meanBytes);
			life.products += at * (point[1] - life.meanBytes);
			life.last = point;
		}
		function joinedLife(one, other) {
			let points = one.points + other.points;
			let [at, bytes] = [other.meanAt - one.meanAt, other.meanBytes - one.meanBytes];
			let share = other.points / points;
			let weight = one.points * share;
			return {
				...one,
				last: other.last,
				points,
				meanAt: one.meanAt + at * share,
				meanBytes: one.meanBytes + bytes * share,
				squaresAt: one.squaresAt + other.squaresAt + at * at * weight,
				squaresBytes: one.squaresBytes + other.squaresBytes + bytes * bytes * weight,
				products: one.products + other.products + at * bytes * weight
			};
		}
		function lineThrough(life) {
			let { first, meanAt, meanBytes, squaresAt, squaresBytes, products } = life;
			if (squaresAt === 0 || squaresBytes === 0) return {
				slope: 0,
				start: meanBytes,
				fit: 0
			};
			let slope = products / squaresAt;
			return {
				slope,
				start: meanBytes - slope * (meanAt - first[0]),
				fit: products ** 2 / (squaresAt * squaresBytes)
			};
		}
	}),
	5305: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { S: function() {
			return linesOver;
		} });
		var _groups_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9694);
		var _looks_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8194);
		function linesOver({ days, recent }, from) {
			let byLook = new Set(recent.map(({ begun }) => begun.slice(0, (0, _looks_js__WEBPACK_IMPORTED_MODULE_0__.kb)(0).length)));
			let columns = [...days.filter(({ day }) => !byLook.has(day)).flatMap(hoursOf), ...recent.map(({ begun, processes }) => {
				let apps = (0, _groups_js__WEBPACK_IMPORTED_MODULE_1__.m)(processes, keyOf);
				return {
					at: Date.parse(begun),
					apps: new Map([...apps].map(([key, own]) => [key, sumOf(own)])),
					all: sumOf(processes)
				};
			})].filter(({ at }) => at >= from);
			let apps = new Set(columns.flatMap((column) => [...column.apps.keys()]));
			let line = (of) => ({
				memory: columns.map((column) => of(column)?.memory ?? null),
				restarts: columns.map((column) => of(column)?.restarts ?? null)
			});
			return {
				times: columns.map(({ at }) => at),
				apps: [...apps].map((key) => {
					let [namespace, name] = JSON.parse(key);
					return {
						namespace,
						name,
						...line((column) => column.apps.get(key))
					};
				}),
				all: line(({ all }) => all)
			};
		}
		let keyOf = ({ namespace, name }) => JSON.stringify([namespace, name]);
		function sumOf(processes) {
			return {
				memory: processes.reduce((sum, one) => sum + one.memoryBytes, 0),
				restarts: processes.reduce((sum, one) => sum + one.restarts, 0)
			};
		}
		function hoursOf({ day, apps, all }) {
			return all.memory.flatMap((_, hour) => {
				let total = amountsAt(all, hour);
				if (total === void 0) return [];
				let seen = apps.flatMap((app) => {
					let amounts = amountsAt(app, hour);
					return amounts === void 0 ? [] : [[keyOf(app), amounts]];
				});
				return {
					at: Date.parse(day) + hour * 36e5,
					apps: new Map(seen),
					all: total
				};
			});
		}
		function amountsAt({ memory, restarts }, hour) {
			let [bytes, count] = [memory[hour] ?? null, restarts[hour] ?? null];
			return bytes === null || count === null ? void 0 : {
				memory: bytes,
				restarts: count
			};
		}
	}),
	8194: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			kb: function() {
				return dayOf;
			},
			q: function() {
				return joinedLooks;
			},
			zs: function() {
				return looksSince;
			}
		});
		var dist = __webpack_require__(7934);
		var line = __webpack_require__(7573);
		var life = __webpack_require__(1314);
		let summary = dist.IeY((json) => typeof json == "object" && !!json && json.version === 1 && [json.lives, json.apps].every(Array.isArray));
		let parsedSummary = (text) => (0, line.W)(summary, text);
		function summaryOf(day, samples, unread) {
			let begin = Date.parse(day);
			let seen = new Map();
			let apps = new Map();
			let all = newHours();
			for (let { begun, processes } of samples) {
				if (!begun.startsWith(day)) continue;
				let at = Date.parse(begun);
				let total = {
					at,
					memory: 0,
					restarts: 0
				};
				for (let pm2Process of processes) {
					let one = seenIn(seen, apps, pm2Process);
					live(one, pm2Process, at);
					let { sum } = one.app;
					if (sum.at !== at) {
						raise(one.app.hours, sum, begin);
						Object.assign(sum, {
							at,
							memory: 0,
							restarts: 0
						});
					}
					for (let amounts of [sum, total]) {
						amounts.memory += pm2Process.memoryBytes;
						amounts.restarts += pm2Process.restarts;
					}
				}
				raise(all, total, begin);
			}
			for (let { hours, sum } of apps.values()) raise(hours, sum, begin);
			return {
				version: 1,
				day,
				unread,
				lives: [...seen.values()].flatMap(({ life }) => life ?? []),
				apps: [...apps.values()].map(({ namespace, name, hours }) => ({
					namespace,
					name,
					...hours
				})),
				all
			};
		}
		let newHours = () => ({
			memory: Array(24).fill(null),
			restarts: Array(24).fill(null)
		});
		function seenIn(seen, apps, pm2Process) {
			let key = (0, life.TN)(pm2Process);
			let known = seen.get(key);
			if (known !== void 0) return known;
			let { namespace, name } = pm2Process;
			let appKey = JSON.stringify([namespace, name]);
			let app = apps.get(appKey) ?? {
				namespace,
				name,
				hours: newHours(),
				sum: {
					at: NaN,
					memory: 0,
					restarts: 0
				}
			};
			apps.set(appKey, app);
			let added = { app };
			seen.set(key, added);
			return added;
		}
		function live(one, pm2Process, at) {
			if (pm2Process.memoryBytes <= 0) return;
			one.life?.restarts === pm2Process.restarts ? (0, life.X$)(one.life, [at, pm2Process.memoryBytes]) : one.life = (0, life.c_)(pm2Process, at, one.life === void 0);
		}
		function raise(hours, { at, memory, restarts }, begin) {
			if (Number.isNaN(at)) return;
			let hour = Math.floor((at - begin) / 36e5);
			hours.memory[hour] = Math.max(hours.memory[hour] ?? 0, Math.round(memory));
			hours.restarts[hour] = Math.max(hours.restarts[hour] ?? 0, restarts);
		}
		let hour = 36e5;
		let dayOf = (at) => new Date(at).toISOString().slice(0, 10);
		async function looksSince(shelf, since, now, byLook = !0) {
			let [from, today] = [dayOf(since), dayOf(now)];
			let recently = byLook ? dayOf(now - hour) : void 0;
			let marks = await shelf.marks(from);
			let kept = await shelf.summaries(from);
			let latest = new Date(now + hour).toISOString();
			let days = [];
			let recent = [];
			let early = 0;
			for (let [day, mark] of [...marks].sort(([one], [other]) => one < other ? -1 : 1)) {
				let isRecent = recently !== void 0 && day >= recently;
				let known = kept.get(day);
				let summary = known?.mark === mark ? parsedSummary(known.text) : void 0;
				if (summary !== void 0 && !isRecent) {
					days.push(summary);
					continue;
				}
				let { records, unread } = await shelf.looks(day);
				let timely = records.filter(({ begun }) => begun <= latest);
				early += records.length - timely.length;
				let made = summaryOf(day, timely, unread);
				(timely.length > 0 || unread > 0) && days.push(made);
				isRecent && recent.push(...timely);
				(day < today || day === today && shelf.keepsToday) && summary === void 0 && timely.length === records.length && await shelf.keep(day, {
					mark,
					text: JSON.stringify(made)
				});
			}
			return {
				days,
				recent,
				early,
				unread: days.reduce((sum, { unread }) => sum + unread, 0)
			};
		}
		function joinedLooks(all) {
			return {
				days: all.flatMap(({ days }) => days).sort((a, b) => a.day < b.day ? -1 : 1),
				recent: all.flatMap(({ recent }) => recent).sort((a, b) => a.begun < b.begun ? -1 : 1),
				early: all.reduce((sum, { early }) => sum + early, 0),
				unread: all.reduce((sum, { unread }) => sum + unread, 0)
			};
		}
	}),
	2368: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A9: function() {
				return withOrders;
			},
			IJ: function() {
				return parseAcknowledgement;
			},
			RB: function() {
				return parseSilence;
			},
			V2: function() {
				return sayOrders;
			},
			it: function() {
				return checkOrders;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);
		let units = {
			m: 6e4,
			h: 36e5,
			d: 864e5
		};
		function parseAcknowledgement(line) {
			let [, id, reason] = /^([0-9a-f]{8})\s+(\S.*)$/.exec(line) ?? [];
			return id === void 0 || reason === void 0 ? void 0 : {
				id,
				reason
			};
		}
		function parseSilence(line) {
			let [, id, end = "", reason] = /^([0-9a-f]{8})\s+(\S+)\s+(\S.*)$/.exec(line) ?? [];
			if (id === void 0 || reason === void 0) return;
			let [, count, unit = ""] = /^(\d{1,4})([mhd])$/.exec(end) ?? [];
			if (count !== void 0) return {
				id,
				reason,
				until: { fromNow: Number(count) * (units[unit] ?? 0) }
			};
			let until = /^\d{4}-\d\d-\d\dT/.test(end) ? Date.parse(end) : NaN;
			return Number.isNaN(until) ? void 0 : {
				id,
				reason,
				until
			};
		}
		function checkOrders({ acknowledge, silence }, open, now, beside = "") {
			let known = new Set(open.map(({ id }) => id));
			let strange = [...acknowledge, ...silence].map(({ id }) => id).filter((id) => !known.has(id));
			let named = open.slice(0, 20).map(({ id, fingerprint }) => `${id} (${fingerprint})`);
			let rest = open.length > 20 ? `, and ${open.length - 20} more` : "";
			if (strange.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`There is no open alert ${[...new Set(strange)].join(", ")}. ${open.length === 0 ? "None is open." : `Open are ${named.join(", ")}${rest}.`} ${beside}Nothing was changed.`);
			let over = silence.filter((one) => Date.parse(endOf(one, now)) <= now);
			if (over.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb(`Input "silence": ${over.map((one) => `the end of ${one.id}, ${endOf(one, now)},`).join(" ")} has passed: allowed is a time to come. Nothing was changed.`);
		}
		function withOrders(alerts, { acknowledge, silence }, now) {
			let at = new Date(now).toISOString();
			return alerts.map((alert) => {
				if (alert.resolved !== null) return alert;
				let ack = acknowledge.find(({ id }) => id === alert.id);
				let quiet = silence.find(({ id }) => id === alert.id);
				return {
					...alert,
					...ack === void 0 ? {} : { acknowledged: {
						at,
						reason: ack.reason
					} },
					...quiet === void 0 ? {} : { silenced: {
						until: endOf(quiet, now),
						reason: quiet.reason,
						at
					} }
				};
			});
		}
		function sayOrders({ acknowledge, silence }, alerts, dryRun, log) {
			let would = (text) => dryRun ? `A dry run: would have ${text}` : capitalised(text);
			let each = (orders, done) => {
				for (let { id, reason } of orders) {
					let alert = alerts.find((one) => one.id === id);
					log.outcome(alert === void 0 || alert.resolved !== null ? `Alert ${id} is resolved since this run began: nothing was said of it.` : `${would(done(alert))}: ${reason}`);
				}
			};
			each(acknowledge, ({ id, fingerprint }) => `acknowledged ${id} (${fingerprint})`);
			each(silence, ({ id, fingerprint, silenced }) => `silenced ${id} (${fingerprint}) until ${silenced?.until}`);
		}
		let capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
		function endOf({ until }, now) {
			return new Date(typeof until == "number" ? until : now + until.fromNow).toISOString();
		}
	}),
	1580: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			$t: function() {
				return placeOf;
			},
			GS: function() {
				return placed;
			},
			GU: function() {
				return withStateFile;
			},
			LR: function() {
				return parsedState;
			},
			Q2: function() {
				return withState;
			},
			TH: function() {
				return idOf;
			},
			ZI: function() {
				return lockTimeout;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6701);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);
		var _history_spool_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3772);
		var _recovery_file_lock_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(9452);
		let alert = valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			fingerprint: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			severity: valibot__WEBPACK_IMPORTED_MODULE_7__.KIO(["error", "warning"]),
			title: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			text: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			advice: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			opened: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			seen: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			resolved: valibot__WEBPACK_IMPORTED_MODULE_7__.mee(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP()),
			told: valibot__WEBPACK_IMPORTED_MODULE_7__.mee(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP()),
			messages: valibot__WEBPACK_IMPORTED_MODULE_7__.aig(),
			escalated: valibot__WEBPACK_IMPORTED_MODULE_7__.zMY(),
			resolvedTold: valibot__WEBPACK_IMPORTED_MODULE_7__.yqP(valibot__WEBPACK_IMPORTED_MODULE_7__.zMY()),
			acknowledged: valibot__WEBPACK_IMPORTED_MODULE_7__.mee(valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
				at: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
				reason: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP()
			})),
			silenced: valibot__WEBPACK_IMPORTED_MODULE_7__.mee(valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
				until: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
				reason: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
				at: valibot__WEBPACK_IMPORTED_MODULE_7__.yqP(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP())
			})),
			threads: valibot__WEBPACK_IMPORTED_MODULE_7__.g1P(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_7__.YjP())
		});
		let message = valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
			id: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			kind: valibot__WEBPACK_IMPORTED_MODULE_7__.KIO([
				"opened",
				"escalated",
				"still there",
				"resolved",
				"test"
			]),
			at: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			host: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			alert
		});
		let delivery = valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
			channel: valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(),
			message,
			attempts: valibot__WEBPACK_IMPORTED_MODULE_7__.aig(),
			error: valibot__WEBPACK_IMPORTED_MODULE_7__.mee(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP()),
			failed: valibot__WEBPACK_IMPORTED_MODULE_7__.mee(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP())
		});
		let state = valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
			version: valibot__WEBPACK_IMPORTED_MODULE_7__.euz(1),
			alerts: valibot__WEBPACK_IMPORTED_MODULE_7__.YOg(alert),
			outbox: valibot__WEBPACK_IMPORTED_MODULE_7__.YOg(delivery)
		});
		let stateFile = valibot__WEBPACK_IMPORTED_MODULE_7__.Ikc({
			...state.entries,
			server: valibot__WEBPACK_IMPORTED_MODULE_7__.yqP(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP()),
			settled: valibot__WEBPACK_IMPORTED_MODULE_7__.yqP(valibot__WEBPACK_IMPORTED_MODULE_7__.zMY())
		});
		let lockTimeout = 300;
		function withState(folder, server, body) {
			return withStateFile(folder, (file) => body({
				state: placed(file.state, server),
				save: (changed) => file.save(changed, server, !1)
			}));
		}
		async function withStateFile(folder, body) {
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.qm)((0, _history_spool_js__WEBPACK_IMPORTED_MODULE_5__.E9)(await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.qm)(folder))), "alerts.json");
			return (0, _recovery_file_lock_js__WEBPACK_IMPORTED_MODULE_6__.U)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, ".monitor.lock"), 300, async () => {
				await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.vo)(path);
				await moveOld((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, "monitor.json"), path);
				let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.qC)(path);
				let { settled = !1, ...kept } = text === void 0 ? nothing : parseFile(text, path);
				return body({
					state: kept,
					isSettled: settled,
					save: ({ alerts, outbox }, server, isSettled) => {
						let changed = {
							version: 1,
							alerts,
							outbox,
							...server === void 0 ? {} : { server },
							settled: isSettled
						};
						return (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.f8)(path, `${JSON.stringify(changed, null, 1)}\n`);
					}
				});
			});
		}
		async function moveOld(old, path) {
			if (await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.$B)(path) || await (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_3__.ym)(old, stateFile) === void 0) return;
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rename)(old, path);
			for (let changed of new Set([(0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(path), (0, node_path__WEBPACK_IMPORTED_MODULE_2__.dirname)(old)])) await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_4__.nB)(changed);
		}
		let nothing = {
			version: 1,
			alerts: [],
			outbox: [],
			settled: !0
		};
		let placeOf = (server) => server === void 0 ? "" : ` on ${server}`;
		function placed({ server: was, alerts, outbox }, server) {
			let renamed = (alert) => {
				let fingerprint = alert.fingerprint.slice(0, alert.fingerprint.length - placeOf(was).length) + placeOf(server);
				return {
					...alert,
					fingerprint,
					id: idOf(fingerprint)
				};
			};
			if (was === server) return {
				version: 1,
				alerts,
				outbox
			};
			return {
				version: 1,
				alerts: alerts.map(renamed),
				outbox: outbox.map((one) => one.message.kind === "test" ? one : {
					...one,
					message: {
						...one.message,
						alert: renamed(one.message.alert)
					}
				})
			};
		}
		function idOf(fingerprint) {
			return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(fingerprint).digest("hex").slice(0, 8);
		}
		function parseFile(text, path) {
			let json;
			try {
				json = JSON.parse(text);
			} catch {}
			return understood(stateFile, json, path);
		}
		function parsedState(json, what) {
			return understood(state, json, what);
		}
		function understood(schema, json, what) {
			let parsed = valibot__WEBPACK_IMPORTED_MODULE_7__.xLC(schema, json);
			if (parsed.success) return parsed.output;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.pH(`${what} cannot be understood: it was changed by hand, or another version of pm2-actions wrote it. It holds the open alerts and what waits to be sent. Nothing was sent. Move it away to start over.`);
		}
	}),
	784: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Lm: function() {
				return addressFrom;
			},
			MI: function() {
				return connectSeconds;
			},
			KU: function() {
				return describeAddress;
			},
			IX: function() {
				return isLocal;
			},
			A8: function() {
				return tlsModes;
			},
			uQ: function() {
				return toolEnvironment;
			}
		});
		var external_node_fs_ = __webpack_require__(3024);
		var external_node_os_ = __webpack_require__(8161);
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(4873);
		function readService(name, env, home) {
			let path = env.PGSERVICEFILE || (0, external_node_path_.join)(home, ".pg_service.conf");
			let text;
			try {
				text = (0, external_node_fs_.readFileSync)(path, "utf8");
			} catch (error) {
				throw new errors.eb(`The service "${name}" is asked for (PGSERVICE), and the file of services cannot be read: ${(0, errors.bD)(error)}`);
			}
			let section;
			let found = {};
			let there = !1;
			for (let line of text.split(/\r?\n/)) {
				section = /^\s*\[([^\]]*)\]\s*$/.exec(line)?.[1] ?? section;
				if (section !== name) continue;
				there = !0;
				let [, key, value] = /^\s*([a-z_]+)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
				key !== void 0 && value !== void 0 && (found[key] = value);
			}
			if (there) return found;
			throw new errors.eb(`The service "${name}" is asked for (PGSERVICE), and ${path} has no [${name}].`);
		}
		let connectSeconds = ({ connectTimeout = 15 }) => connectTimeout;
		let tlsModes = [
			"disable",
			"allow",
			"prefer",
			"require",
			"verify-ca",
			"verify-full"
		];
		function addressFrom(what, url, env) {
			let home = env.HOME || (0, external_node_os_.homedir)();
			let inUrl = url === void 0 ? {} : parseUrl(what, url);
			let service = inUrl.service || env.PGSERVICE;
			let given = service ? {
				...readService(service, env, home),
				...inUrl
			} : inUrl;
			let mistakes = unsupported(given);
			let setting = (name, variable) => given[name] || env[variable] || void 0;
			let file = (name, variable, usual) => {
				let path = setting(name, variable);
				if (path !== void 0) return path === "system" ? systemAuthorities() : (0, external_node_path_.resolve)(path);
				return (0, external_node_fs_.existsSync)((0, external_node_path_.join)(home, usual)) ? (0, external_node_path_.join)(home, usual) : void 0;
			};
			let port = setting("port", "PGPORT") ?? "5432";
			(!/^\d+$/.test(port) || Number(port) < 1 || Number(port) > 65535) && mistakes.push(`the port is "${port}", allowed is a number from 1 to 65535.`);
			let tls = tlsFrom(setting, file, mistakes);
			let database = setting("dbname", "PGDATABASE");
			database === void 0 && mistakes.push(url === void 0 ? isEmpty(env) : "it names no database: end the URL with /name, or set PGDATABASE.");
			let host = setting("host", "PGHOST") ?? localHost(port);
			host.includes(",") && mistakes.push("it names several hosts, allowed is one.");
			if (database === void 0 || tls === void 0 || mistakes.length > 0) throw new errors.eb(mistakes.map((mistake) => `${what}: ${mistake}`).join("\n"));
			let patience = Number(setting("connect_timeout", "PGCONNECT_TIMEOUT"));
			return {
				host,
				port: Number(port),
				user: setting("user", "PGUSER") ?? (0, external_node_os_.userInfo)().username,
				database,
				tls,
				...patience > 0 && patience <= 86400 ? { connectTimeout: patience } : {},
				...present("password", setting("password", "PGPASSWORD")),
				...present("passwordFile", file("passfile", "PGPASSFILE", ".pgpass"))
			};
		}
		function isEmpty(env) {
			return `it is empty, and ${Object.keys(env).some((name) => /^PG[A-Z]+$/.test(name) && env[name]) ? "PGDATABASE is not" : "no PG* variable is"} set. If it comes from a secret: is that set, under this name and for this repository? Allowed is postgresql://user:password@host:port/database.`;
		}
		function tlsFrom(setting, file, mistakes) {
			let system = setting("sslrootcert", "PGSSLROOTCERT") === "system";
			let mode = setting("sslmode", "PGSSLMODE") ?? (system ? "verify-full" : "prefer");
			let known = tlsModes.find((one) => one === mode);
			known === void 0 && mistakes.push(`sslmode is ${quotable(mode)}, allowed are ${tlsModes.join(", ")}.`);
			system && known !== void 0 && known !== "verify-full" && mistakes.push(`sslmode is "${mode}", allowed with sslrootcert=system is verify-full.`);
			let root = file("sslrootcert", "PGSSLROOTCERT", ".postgresql/root.crt");
			known?.startsWith("verify") && root === void 0 && mistakes.push(`sslmode is "${mode}", and no authority is known that the server's certificate could be checked against: name the file of its certificate in sslrootcert, or, for those that the system trusts, write sslrootcert=system.`);
			if (known === void 0) return;
			return {
				mode: known,
				...present("rootCertificate", root),
				...present("certificate", file("sslcert", "PGSSLCERT", ".postgresql/postgresql.crt")),
				...present("key", file("sslkey", "PGSSLKEY", ".postgresql/postgresql.key"))
			};
		}
		function systemAuthorities() {
			return ["/etc/ssl/certs/ca-certificates.crt", "/etc/pki/tls/certs/ca-bundle.crt"].find((path) => (0, external_node_fs_.existsSync)(path));
		}
		let supported = /^(?:sslmode|sslrootcert|sslcert|sslkey)$/;
		function unsupported(given) {
			return Object.entries(given).filter(([name, value]) => /^(?:options|hostaddr|channel_binding|require_auth|ssl.*|gss.*)$/.test(name) && !supported.test(name) && value !== "").map(([name]) => `it sets ${/^\w+/.exec(name)}, which these steps cannot honour: leave it out.`).concat(given.schema !== void 0 && given.schema !== "public" ? [`it sets schema=${quotable(given.schema)}, which PostgreSQL does not know: leave it out, and set search_path for the role.`] : []);
		}
		function quotable(value) {
			return /^[\w-]{1,40}$/.test(value) ? `"${value}"` : "not a plain word";
		}
		function describeAddress({ host, port, user, database }) {
			return `${database} on ${host}:${port} as ${user}`;
		}
		function isLocal({ host }) {
			return host.startsWith("/") || [
				"localhost",
				"127.0.0.1",
				"::1"
			].includes(host);
		}
		function toolEnvironment(address) {
			return {
				PATH: process.env.PATH ?? "/usr/bin:/bin",
				HOME: process.env.HOME ?? (0, external_node_os_.homedir)(),
				LC_ALL: "C",
				PGHOST: address.host,
				PGPORT: String(address.port),
				PGUSER: address.user,
				PGDATABASE: address.database,
				PGSSLMODE: address.tls.mode,
				PGCONNECT_TIMEOUT: String(Math.ceil(connectSeconds(address))),
				PGAPPNAME: "pm2-actions",
				PGOPTIONS: "-c client_connection_check_interval=500 -c tcp_keepalives_idle=10 -c tcp_keepalives_interval=5 -c tcp_keepalives_count=4",
				...present("PGPASSWORD", address.password),
				...present("PGPASSFILE", address.passwordFile),
				...present("PGSSLROOTCERT", address.tls.rootCertificate),
				...present("PGSSLCERT", address.tls.certificate),
				...present("PGSSLKEY", address.tls.key)
			};
		}
		function parseUrl(what, url) {
			let whole = /^postgres(?:ql)?:\/\/(.*)$/s.exec(url.trim())?.[1];
			if (whole === void 0) throw new errors.eb(`${what} is not a PostgreSQL URL: allowed is postgresql://user:password@host:port/database.`);
			let account = /^([^:@/?#]*)(?::(.*))?@/s.exec(whole);
			let rest = account ? whole.slice(account[0].length) : whole;
			let place = /^(\[[^\]]*\]|[^:/?]*)(?::(\d*))?(?:\/([^?]*))?(?:\?(.*))?$/s.exec(rest);
			if (place === null) throw new errors.eb(`${what} cannot be read after its host: allowed is postgresql://user:password@host:port/database.`);
			let parts = {};
			for (let pair of (place[4] ?? "").split("&")) {
				let [name = "", value = ""] = pair.split(/=(.*)/s);
				name !== "" && (parts[name] = decoded(what, value));
			}
			parts.ssl === "true" && (parts.sslmode ??= "require");
			delete parts.ssl;
			if (parts.pgbouncer === "true") throw new errors.eb(`${what} says pgbouncer=true: give the URL of the server itself.`);
			let fill = (name, value) => {
				value !== void 0 && value !== "" && (parts[name] = decoded(what, value));
			};
			fill("user", account?.[1]);
			fill("password", account?.[2]);
			fill("host", place[1]?.replace(/^\[|\]$/g, ""));
			fill("port", place[2]);
			fill("dbname", place[3]);
			return parts;
		}
		function decoded(what, part) {
			try {
				return decodeURIComponent(part);
			} catch {
				throw new errors.eb(`${what} holds a % that is not followed by two hexadecimal digits: write %25 for a % sign.`);
			}
		}
		function localHost(port) {
			return ["/var/run/postgresql", "/tmp"].find((folder) => (0, external_node_fs_.existsSync)((0, external_node_path_.join)(folder, `.s.PGSQL.${port}`))) ?? "localhost";
		}
		function present(key, value) {
			return value === void 0 ? {} : { [key]: value };
		}
	}),
	7286: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { G: function() {
			return quietYaml;
		} });
		let quietYaml = { logLevel: "error" };
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
