"use strict";
exports.id = 605;
exports.ids = [605];
exports.modules = {
	7988: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { B: function() {
			return subscribe;
		} });
		var _daemon_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3121);
		var _wire_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8836);
		let lifeTopics = new Set([
			"process:event",
			"process:msg",
			"process:exception"
		]);
		let logTopics = new Set(["log:out", "log:err"]);
		async function subscribe(home, wanted, onEvent = () => {}) {
			let socket = await (0, _daemon_js__WEBPACK_IMPORTED_MODULE_0__.h)(home.pubSocket, home);
			if (socket === void 0) return;
			let seen = [];
			let reader = new _wire_js__WEBPACK_IMPORTED_MODULE_1__.tS();
			socket.on("error", () => {});
			socket.on("data", (piece) => {
				for (let [topicBytes, data] of reader.push(piece)) {
					let topic = String((0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.cR)(topicBytes));
					let isLog = wanted === "all" && logTopics.has(topic) && (data?.length ?? 0) < 262144;
					if (!lifeTopics.has(topic) && !isLog) continue;
					let event = readEvent(topic, (0, _wire_js__WEBPACK_IMPORTED_MODULE_1__.cR)(data));
					if (event === void 0) continue;
					isLog || seen.push(event);
					onEvent(event);
				}
			});
			return {
				seen,
				close: () => socket.destroy()
			};
		}
		function readEvent(topic, published) {
			let { process: pm2Process, event, raw, data } = published;
			if (typeof pm2Process?.pm_id != "number") return;
			let text = topic === "process:exception" ? messageIn(data) : data;
			return {
				at: Date.now(),
				topic,
				id: pm2Process.pm_id,
				name: String(pm2Process.name),
				...event === void 0 ? {} : { event },
				...pm2Process.exit_code === void 0 ? {} : { exitCode: pm2Process.exit_code },
				...pm2Process.status === void 0 ? {} : { status: pm2Process.status },
				...pm2Process.pm2_actions?.worker === void 0 ? {} : { worker: pm2Process.pm2_actions.worker },
				...topic === "process:msg" ? { message: raw } : {},
				...typeof text == "string" ? { text } : {}
			};
		}
		function messageIn(data) {
			return typeof data == "object" && data && "message" in data ? data.message : void 0;
		}
	}),
	4605: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { g: function() {
			return changeProcesses;
		} });
		var external_node_crypto_ = __webpack_require__(7598);
		var phrases = __webpack_require__(3188);
		var daemon_events = __webpack_require__(7988);
		var daemon_home = __webpack_require__(3550);
		var masking = __webpack_require__(1209);
		var deploy_state = __webpack_require__(1471);
		var own_port = __webpack_require__(9464);
		var culprits = __webpack_require__(9869);
		var proof_health = __webpack_require__(9947);
		var log_tail = __webpack_require__(5002);
		var own_ports = __webpack_require__(6e3);
		var steady = __webpack_require__(5247);
		var drain = __webpack_require__(1609);
		var finish = __webpack_require__(2996);
		var ports = __webpack_require__(634);
		async function watchPorts(home, items, definitions, urls) {
			let moving = items.flatMap((item) => movingFrom(item, items, definitions, urls));
			let daemon = moving.length === 0 ? void 0 : await (0, daemon_home.zV)(home);
			if (daemon === void 0) return async () => {};
			let before = (0, ports.a5)(daemon);
			return async (newcomers) => {
				let listening = (0, ports.a5)(daemon);
				for (let { item, variable, from, to } of moving) {
					let canary = newcomers.find((newcomer) => newcomer.item === item)?.worker;
					let told = others(items, item).flatMap(({ name }) => portsTold(definitions.get(name)?.env));
					let fresh = [...listening].filter((port) => !before.has(port) && !told.includes(port));
					let elsewhere = to === void 0 ? fresh : [to].filter((port) => listening.has(port));
					if (canary !== void 0 && before.has(from) && elsewhere.length > 0) throw new steady.O(canary, `listens on port ${elsewhere.join(", ")}, and not on ${from}, which its old workers have by ${variable} and a health URL asks: they would answer for it. Was ${variable} meant to change, the health URL must, too`);
				}
			};
		}
		function movingFrom(item, items, definitions, urls) {
			if (item.action !== "replace" || item.port !== void 0) return [];
			let asked = urls.map(portIn);
			let now = (0, ports.S$)(definitions.get(item.name)?.env);
			let spoken = [...items.flatMap(({ name }) => portsTold(definitions.get(name)?.env)), ...others(items, item).flatMap(({ old }) => portsTold(old[0]?.settings.env))];
			return Object.entries((0, ports.S$)(item.old[0]?.settings.env)).filter(([, port]) => asked.includes(port) && !spoken.includes(port)).map(([variable, from]) => ({
				item,
				variable,
				from,
				to: now[variable]
			}));
		}
		function others(items, item) {
			return items.filter((other) => other !== item);
		}
		function portsTold(env) {
			return Object.values((0, ports.S$)(env));
		}
		function portIn(url) {
			let { port, protocol } = new URL(url);
			return port === "" ? protocol === "https:" ? 443 : 80 : Number(port);
		}
		var amounts = __webpack_require__(243);
		var act = __webpack_require__(4177);
		var process = __webpack_require__(4796);
		var log_files = __webpack_require__(5643);
		var worker = __webpack_require__(4125);
		async function together(work, tasks) {
			let failure;
			let watched = tasks.map((task) => task.catch((error) => {
				failure ??= error;
				work.stop.abort();
				throw error;
			}));
			await Promise.allSettled(watched);
			if (failure !== void 0) throw failure;
			return Promise.all(watched);
		}
		async function startNewcomers(work, items) {
			return together(work, items.filter(({ action }) => action === "start" || action === "replace").map(async (item) => {
				work.log.info(`${item.name}: ${beginning(item)}.`);
				return {
					item,
					worker: await startOne(work, item)
				};
			}));
		}
		function beginning({ action, old, port }) {
			if (action === "start") return `starting its first process${port === void 0 ? "" : `, on port ${port.to}`}`;
			if (port?.from !== void 0) return `starting its new process on port ${port.to}, beside the old one on port ${port.from}`;
			return `starting a canary beside its ${(0, phrases.h)(old.length, "process")}`;
		}
		async function exchange(work, newcomers, items) {
			let done = await together(work, items.map(async (item) => {
				let newcomer = newcomers.find((candidate) => candidate.item === item)?.worker;
				if (item.app === void 0) return {
					staying: [],
					retiring: []
				};
				if (item.still) return register(work, item);
				if (item.port?.from !== void 0 && newcomer) return {
					staying: [newcomer],
					retiring: []
				};
				if (item.action === "start" && newcomer) return complete(work, item, item.app, newcomer);
				if (item.action === "replace" && newcomer) return replace(work, item, item.app, newcomer);
				return restart(work, item, item.app);
			}));
			return {
				staying: done.flatMap(({ staying }) => staying),
				retiring: done.flatMap(({ retiring }) => retiring)
			};
		}
		async function complete(work, item, app, first) {
			let staying = [first];
			for (; staying.length < app.workers;) staying.push(await startOne(work, item));
			work.log.info(`${item.name}: started, ${(0, phrases.h)(staying.length, "process")}.`);
			return {
				staying,
				retiring: []
			};
		}
		async function replace(work, item, app, canary) {
			let keepsCanary = (canary.instance ?? app.workers) < app.workers;
			let wanted = app.workers - +!!keepsCanary;
			let fresh = [];
			for (let old of [...item.old].sort(process._b)) {
				work.stop.signal.throwIfAborted();
				await (0, act.ks)(work.daemon, [old]);
				fresh.length < wanted && fresh.push(await startReady(work, item));
			}
			for (; fresh.length < wanted;) fresh.push(await startReady(work, item));
			work.log.info(`${item.name}: replaced worker by worker, ${(0, phrases.h)(app.workers, "process")}.`);
			return keepsCanary ? {
				staying: [canary, ...fresh],
				retiring: []
			} : {
				staying: fresh,
				retiring: [workerId(canary)]
			};
		}
		async function restart(work, item, app) {
			let ran = item.old.some((pm2Process) => pm2Process.pid > 0);
			let staying = [];
			let gap = 0;
			let portions = app.incrementing ? [item.old] : item.old.map((old) => [old]);
			for (let portion of portions) {
				let begun = performance.now();
				work.stop.signal.throwIfAborted();
				await (0, act.ks)(work.daemon, portion);
				for (let index = 0; index < portion.length && staying.length < app.workers; index++) {
					staying.push(await startReady(work, item));
					gap = Math.max(gap, performance.now() - begun);
				}
			}
			for (; staying.length < app.workers;) staying.push(await startReady(work, item));
			work.log.info(ran ? `${item.name}: restarted, ${(0, phrases.h)(staying.length, "process")}, with a gap of ${(0, amounts.Mj)(gap)}.` : `${item.name}: started, ${(0, phrases.h)(staying.length, "process")}; nothing of it ran.`);
			return {
				staying,
				retiring: []
			};
		}
		async function register(work, { name, old }) {
			for (let pm2Process of old) {
				work.stop.signal.throwIfAborted();
				await (0, act.ks)(work.daemon, [pm2Process]);
				let definition = (0, log_files.gC)(definitionFor(work, name), (0, log_files.WJ)(pm2Process));
				await (0, worker.U6)(work.daemon, definition, work.deploy, pm2Process.instance);
			}
			work.log.info(`${name}: exchanged, ${(0, phrases.h)(old.length, "process")}, without being started.`);
			return {
				staying: [],
				retiring: []
			};
		}
		async function startReady(work, item) {
			let worker = await startOne(work, item);
			worker.oneShot || await (0, steady.e)(work.daemon, work.events, [worker], {
				...work.options,
				stableSeconds: 0,
				stop: work.stop.signal
			});
			return worker;
		}
		async function startOne(work, item) {
			work.stop.signal.throwIfAborted();
			return (0, worker.Dh)(work.daemon, definitionFor(work, item.name), work.deploy, successionOf(item));
		}
		function successionOf({ old, app }) {
			return {
				old,
				workers: app?.workers ?? old.length
			};
		}
		function definitionFor({ definitions, options }, name) {
			let definition = definitions.get(name);
			if (definition === void 0) throw Error(`the app ${name} has no definition`);
			let longest = options.readyTimeout * 1e3;
			return Number(definition.listen_timeout ?? 0) > longest ? {
				...definition,
				listen_timeout: longest
			} : definition;
		}
		function workerId(pm2Process) {
			return pm2Process.settings.pm2_actions.worker;
		}
		var promises_ = __webpack_require__(8500);
		var errors = __webpack_require__(4873);
		var pm2_words = __webpack_require__(2435);
		var undone_dump = __webpack_require__(9223);
		var definition = __webpack_require__(1518);
		var template = __webpack_require__(1905);
		var undo = __webpack_require__(4788);
		async function giveUp(deployment, change, state, error) {
			if (state.phase === "finishing") return finishAgain(deployment, change, state, error);
			if (error instanceof errors.eb) {
				await leaveAsItIs(deployment, state);
				throw error;
			}
			let reason = (0, errors.bD)(error).replace(/\.$/, "");
			let wanted = change.kind === "deploy" ? oneOf(change.items.flatMap(({ to }) => to ?? [])) : void 0;
			let why = wanted === void 0 ? reason : `Deploying ${wanted} failed: ${reason}`;
			if (!deployment.options.rollback) {
				await leaveAsItIs(deployment, state);
				return {
					result: "failed",
					why: `${why}. Nothing was undone, as the input rollback says.`
				};
			}
			deployment.log.info(`Undoing the ${change.kind}: ${reason}.`);
			let { replaced, down } = await undoChange(deployment, state, why);
			let { result, words } = broughtBack(change, state, replaced, down);
			return {
				result,
				why: `${why}. ${words}`
			};
		}
		async function finishAgain({ daemon, session, log }, change, state, error) {
			if (!await (0, undo.w)(daemon, state, log)) throw new errors.pH(`${(0, errors.bD)(error)} PM2 was restarted, and has what ran before.`);
			await change.release?.activate();
			await session.settle();
			log.warning(`The end of this step had to be repeated: ${(0, errors.bD)(error)}`);
			return { result: "deployed" };
		}
		async function leaveAsItIs({ daemon, session, log }, state) {
			await (0, template.nh)(daemon, state.namespace);
			await (0, undone_dump.d6)(daemon, state, log);
			await session.settle();
		}
		async function undoChange({ daemon, session, log, options }, state, why) {
			let current = await (0, process.P9)(daemon);
			let replaced = state.apps.filter(({ name, old }) => old.some(({ id, running }) => running && !current.some((p) => p.id === id && p.name === name && (0, definition.we)(p).deploy !== state.deploy)));
			await (0, undo.w)(daemon, state, log).catch((left) => {
				throw new errors.pH(`${why}. Undoing it did not bring everything back: ${(0, errors.bD)(left)}`, { cause: left });
			});
			await session.settle();
			let down = await notBack(daemon, state, options.stableSeconds);
			return {
				replaced: replaced.map(({ name }) => name),
				down
			};
		}
		function broughtBack(change, { apps }, replaced, down) {
			if (down.length > 0) return {
				result: "failed",
				words: `What ran before was started again, and these did not come up: ${down.join(", ")}.`
			};
			let before = apps.filter(({ old }) => old.length > 0);
			if (before.length === 0) return {
				result: "rolled-back",
				words: "What was started is removed again."
			};
			if (!before.some(({ old }) => old.some(({ running }) => running))) return {
				result: "rolled-back",
				words: "Nothing ran before, and nothing runs now: what was stopped is listed as it was."
			};
			if (before.every(({ filesKept }) => filesKept)) return {
				result: "rolled-back",
				words: `What ran before runs again${releasesOf(change)}.`
			};
			return {
				result: "failed",
				words: change.kind === "restart" ? afterRestart(replaced) : afterCopy(replaced)
			};
		}
		function releasesOf({ items, kind }) {
			let from = oneOf(items.flatMap((item) => item.old.length > 0 ? item.from : []));
			return kind === "deploy" && from !== void 0 ? `: ${from}` : "";
		}
		function oneOf(releases) {
			let [one, ...others] = new Set(releases);
			return others.length === 0 && typeof one == "string" ? one : void 0;
		}
		function afterRestart(replaced) {
			if (replaced.length === 0) return "Nothing that ran was touched: it goes on as it was. Its next start runs the files in place, which did not come up now.";
			return `${(0, phrases.p)(replaced)}: started again, from the files in place. They are the same that did not come up: a restart has no older ones to go back to.`;
		}
		function afterCopy(replaced) {
			return `${replaced.length === 0 ? "No old worker was touched: they run the old code" : `Old workers of ${(0, phrases.p)(replaced)} were replaced and started again`}, but the files in place are the new ones, so the next start of a worker runs the new code. Release directories (releases-directory) make the way back real.`;
		}
		async function notBack(daemon, state, seconds) {
			let first = await (0, process.P9)(daemon);
			await (0, promises_.setTimeout)(1e3 * Math.max(1, seconds));
			let second = await (0, process.P9)(daemon);
			return state.apps.filter(({ name, old }) => second.filter((p) => (0, deploy_state.iV)(state, p.namespace) && p.name === name).filter((p) => (0, process.Np)(p) && first.some((then) => (0, process.BU)(p, then))).length < old.filter((p) => p.running && !(0, pm2_words.hb)(p.definition)).length).map(({ name }) => name);
		}
		var proc = __webpack_require__(810);
		var dump = __webpack_require__(237);
		var leads_to = __webpack_require__(9194);
		var include = __webpack_require__(7216);
		var proxy = __webpack_require__(9836);
		function upstreamState({ file, reload, urls, drainSeconds }, moves, patience) {
			return {
				file,
				apps: moves.map(({ item, from, to }) => ({
					name: item.name,
					from,
					to
				})),
				reload,
				urls,
				drainSeconds,
				patience
			};
		}
		async function switchUpstream({ daemon, log, options, deploy }, { file, check, reload, urls }, moves) {
			let apps = moves.map(({ item, from, to }) => ({
				name: item.name,
				from,
				to
			}));
			options.save && await (0, dump.Zw)(daemon.home, ({ name, namespace }) => namespace === options.namespace && apps.some((app) => app.name === name), await (0, process.P9)(daemon), log);
			await (0, include.renamePorts)(file, apps);
			await (0, proxy.tellProxy)(check, deploy, log);
			await (0, proxy.tellProxy)(reload, deploy, log);
			for (let { from, to } of moves) await proveLeading(urls, options.health, from, to);
		}
		async function proveLeading(urls, { expect, timeout }, from, to) {
			let wrong = await (0, leads_to.untilLeadingTo)(urls, expect, {
				wanted: to,
				other: from
			}, timeout);
			if (wrong !== void 0) throw new errors.pH(`The proxy was told, and within ${timeout} s it did not lead to port ${to}: ${wrong}.`);
		}
		async function drainOld({ daemon, events, log, options }, { drainSeconds }, moves, newcomers) {
			let workers = newcomers.flatMap(({ item, worker }) => moves.some((move) => move.item === item) ? worker : []);
			await (0, steady.e)(daemon, events, workers, {
				...options,
				stableSeconds: drainSeconds
			});
			for (let move of moves) sayDrained(move, drainSeconds, log);
		}
		function sayDrained({ item, from, to }, seconds, log) {
			let open = (0, proc.L2)(from).filter((connection) => connection.open).length;
			log.info(`${item.name}: the proxy leads to port ${to}. Its old process on port ${from} had ${seconds} s to end what was under way, and goes now${open > 0 ? `, with ${(0, phrases.h)(open, "open connection")}` : ""}.`);
		}
		async function changeProcesses(deployment, change) {
			let { daemon, session, log, options } = deployment;
			let { items } = change;
			let written = new log_tail.b(daemon.home);
			let events = await (0, daemon_events.B)(daemon.home, "all", (event) => written.take(event));
			if (events === void 0) throw Error("The PM2 daemon publishes no events; its pub.sock is missing.");
			let moves = (0, own_port.qq)(items);
			let putOff = await whyPutOff(items, (0, own_ports.G)(options.health, portsOf(items, "now")));
			putOff !== void 0 && log.info(putOff);
			let state = begin(deployment, change, await (0, daemon_home.nG)(deployment.daemon.home));
			let health = {
				...(0, own_ports.G)(options.health, portsOf(items, "then")),
				commandId: state.deploy
			};
			await session.record(state);
			try {
				let definitions = await log.phase("resolve", async () => (0, own_port.np)(await (0, drain.h)(await change.definitions(), options.drain, daemon.home, log), items));
				let stop = new AbortController();
				let work = {
					...deployment,
					events,
					definitions,
					deploy: state.deploy,
					stop,
					health
				};
				let early = putOff === void 0 ? health : {
					...health,
					urls: [],
					tcp: []
				};
				let asked = [...early.urls, ...early.tcp.map((target) => `tcp://${target}`)];
				let listenAsAsked = await watchPorts(daemon.home, items, definitions, asked);
				let newcomers = await log.phase("start", () => startNewcomers(work, items));
				await log.phase("prove", () => prove(work, newcomers, items, early, listenAsAsked));
				let exchanged = await log.phase("exchange", () => exchange(work, newcomers, items));
				exchanged.staying.length > moves.length && await log.phase("prove", () => proveAll(work, exchanged.staying));
				if (options.upstream !== void 0 && moves.length > 0) {
					let { upstream } = options;
					state = {
						...state,
						upstream: upstreamState(upstream, moves, health.timeout)
					};
					await session.record(state);
					await log.phase("switch", () => switchUpstream(work, upstream, moves));
					await log.phase("drain", () => drainOld(work, upstream, moves, newcomers));
					await log.phase("prove", () => proveAll(work, exchanged.staying));
				}
				state = {
					...state,
					phase: "finishing",
					retiring: exchanged.retiring
				};
				await session.record(state);
				await log.phase("finish", () => (0, finish.D)(daemon, state, log));
				await change.release?.activate();
				await session.settle();
				if (options.showLogs === "always") for (let worker of exchanged.staying) await (0, log_tail.R)(worker, options.logLines, written, log);
				return { result: "deployed" };
			} catch (error) {
				await (0, culprits.G)(error, options, written, log);
				return await log.phase("undo", () => giveUp(deployment, change, state, error));
			} finally {
				events.close();
			}
		}
		function begin({ daemon, options }, change, life) {
			let { items, namespace, leaving = [], deployed, release } = change;
			return {
				home: daemon.home.path,
				daemon: life,
				namespace,
				leaving,
				deploy: (0, external_node_crypto_.randomUUID)(),
				phase: "changing",
				apps: items.filter((item) => item.action !== "prune").map(({ name, old, filesKept }) => ({
					name,
					old: old.map(deploy_state.zm),
					filesKept
				})),
				retiring: [],
				pruned: items.filter((i) => i.action === "prune").flatMap((i) => i.old.map(deploy_state.zm)),
				save: options.save,
				deployed,
				...release === void 0 ? {} : { activation: release.activation }
			};
		}
		async function whyPutOff(items, health) {
			let down = items.filter(({ action, app, still, old }) => action === "restart" && !still && !app?.oneShot && !old.some(({ pid }) => pid > 0));
			if (down.length === 0 || health.urls.length + health.tcp.length === 0) return;
			let old = items.flatMap((item) => item.old);
			if (!("wrong" in await (0, proof_health.Yj)({
				...health,
				timeout: 0
			}, 1, (0, masking.jU)(old)))) return;
			return `The health check is made when all is exchanged, and not of the canaries: ${(0, phrases.p)(down.map(({ name }) => name))} did not run before, so they could not answer yet.`;
		}
		async function prove(work, newcomers, items, health, listenAsAsked) {
			let { daemon, events, log, options } = work;
			if (newcomers.length === 0) return;
			let workers = newcomers.map(({ worker }) => worker);
			for (let { item, worker } of newcomers) item.port !== void 0 && await (0, own_ports.m)(daemon, worker, {
				...item.port,
				timeout: options.readyTimeout
			});
			await (0, steady.e)(daemon, events, workers, options);
			await listenAsAsked(newcomers);
			for (let { item } of newcomers) item.action === "replace" && item.port === void 0 && !item.app?.saysReady && log.warning(`The canary of ${item.name} is unproven: the app gives no ready signal, so it is only known to have lived for ${options.stableSeconds} s. Let it call process.send("ready") and set wait_ready: true.`);
			let beside = items.flatMap(({ old }) => old).length;
			await (0, culprits.g)(health, workers, workers.length + beside, log);
		}
		async function proveAll(work, staying) {
			let { daemon, events, log, options } = work;
			await (0, steady.e)(daemon, events, staying, options);
			await (0, culprits.g)(work.health, staying, staying.length, log);
		}
		function portsOf(items, when) {
			return items.flatMap(({ port }) => port === void 0 ? [] : [{
				pair: port.pair,
				port: when === "now" ? port.from ?? port.to : port.to
			}]);
		}
	}),
	9869: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			G: function() {
				return showCulprits;
			},
			g: function() {
				return proveNewHealthy;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		var _health_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9947);
		var _log_tail_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5002);
		var _steady_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5247);
		class NotHealthy extends _errors_js__WEBPACK_IMPORTED_MODULE_3__.pH {
			processes;
			constructor(processes, why) {
				super(why);
				this.processes = processes;
			}
		}
		async function proveNewHealthy(check, fresh, workers, log) {
			await (0, _health_js__WEBPACK_IMPORTED_MODULE_0__.mt)(check, workers, fresh, log).catch((error) => {
				throw new NotHealthy(fresh, (0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error));
			});
		}
		async function showCulprits(error, { logLines }, written, log) {
			error instanceof _steady_js__WEBPACK_IMPORTED_MODULE_2__.O && await (0, _log_tail_js__WEBPACK_IMPORTED_MODULE_1__.R)(error.process, logLines, written, log);
			if (!(error instanceof NotHealthy)) return;
			let talking = error.processes.filter(({ id }) => written.of(id) !== "");
			for (let pm2Process of talking.slice(0, 3)) await (0, _log_tail_js__WEBPACK_IMPORTED_MODULE_1__.R)(pm2Process, logLines, written, log);
		}
	}),
	1609: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			U: function() {
				return drainModuleOf;
			},
			h: function() {
				return withDrain;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _program_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2280);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3188);
		let preload = "--require=";
		let usualKillTimeout = 1600;
		let foreignUser = ["uid", "gid"];
		let permission = /^--(?:experimental-)?permission\b/;
		let readEarly = (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.existsSync)((0, _program_js__WEBPACK_IMPORTED_MODULE_4__.D)("drain.cjs")) ? readModule() : void 0;
		function readModule() {
			return (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.readFileSync)((0, _program_js__WEBPACK_IMPORTED_MODULE_4__.D)("drain.cjs"), "utf8");
		}
		async function withDrain(definitions, drain, home, log) {
			let plain = [...definitions].map(([name, it]) => [name, withoutModule(it)]);
			if (drain === "off") return new Map(plain);
			let clustered = plain.filter(([, { exec_mode }]) => exec_mode === "cluster_mode");
			let drained = clustered.filter(([, definition]) => !isBarred(definition));
			nameUndrained(clustered, drained, log);
			if (drained.length === 0) return new Map(plain);
			let path = await placeModule(home);
			let draining = drained.map(([name, it]) => [name, {
				...it,
				node_args: [`${preload}${path}`, ...nodeArgs(it)]
			}]);
			return new Map([...plain, ...draining]);
		}
		function nameUndrained(clustered, drained, log) {
			let names = (some) => (0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_5__.p)(some.map(([name]) => name));
			let barred = clustered.filter((app) => !drained.includes(app));
			barred.length > 0 && log.info(`${names(barred)}: started without drain, since a uid, a gid or Node.js's permissions could keep a worker from reading its module.`);
			let hurried = drained.filter(([, { kill_timeout: given }]) => Number(given) < usualKillTimeout);
			hurried.length > 0 && log.info(`${names(hurried)}: kill_timeout is less than ${usualKillTimeout} ms, so that workers may be ended before they have answered all. Raise it, or leave it out.`);
		}
		function isBarred(definition) {
			let options = String(definition.env.NODE_OPTIONS ?? "").split(/\s+/);
			return foreignUser.some((field) => definition[field] !== void 0) || [...nodeArgs(definition), ...options].some((word) => permission.test(word));
		}
		function withoutModule(definition) {
			let words = nodeArgs(definition);
			let others = words.filter((word) => !isModule(word));
			return others.length === words.length ? definition : {
				...definition,
				node_args: others
			};
		}
		function drainModuleOf({ node_args: words }) {
			return (Array.isArray(words) ? words.map(String).find(isModule) : void 0)?.slice(10);
		}
		function isModule(word) {
			return word.startsWith(preload) && /^drain-[0-9a-f]{16}\.cjs$/.test((0, node_path__WEBPACK_IMPORTED_MODULE_2__.basename)(word));
		}
		function nodeArgs({ node_args: words }) {
			return Array.isArray(words) ? words.map(String) : [];
		}
		async function placeModule(home) {
			let content = readEarly ?? readModule();
			let path = (0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qm)(home.actions), fileNameOf(content));
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.vo)(path);
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.qC)(path) !== content && await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.f8)(path, content);
			return path;
		}
		function fileNameOf(content) {
			return `drain-${(0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(content).digest("hex").slice(0, 16)}.cjs`;
		}
	})
};
