"use strict";
exports.id = 615;
exports.ids = [615];
exports.modules = { 9484: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.d(__webpack_exports__, {
		WrongServer: function() {
			return WrongServer;
		},
		markOf: function() {
			return markOf;
		},
		pruneHistory: function() {
			return pruneHistory;
		},
		sharedStore: function() {
			return sharedStore;
		},
		shipSpools: function() {
			return shipSpools;
		},
		withSharedHistory: function() {
			return withSharedHistory;
		}
	});
	var migration_files = __webpack_require__(5274);
	var migrate = __webpack_require__(946);
	var migration_record = __webpack_require__(5772);
	var answering = __webpack_require__(5306);
	let schemaFiles = {
		"0001_history.sql": "\n-- Which database this is: how far a server has shipped is true of one only.\nCREATE TABLE pm2_actions.store (id uuid NOT NULL DEFAULT gen_random_uuid());\nINSERT INTO pm2_actions.store DEFAULT VALUES;\n\nCREATE TABLE pm2_actions.servers (\n  name text PRIMARY KEY,\n  home text NOT NULL,\n  first_seen timestamptz NOT NULL DEFAULT now(),\n  last_seen timestamptz NOT NULL DEFAULT now()\n);\n\n-- A column of a record that this version does not understand is null; the record itself is as it was written.\nCREATE TABLE pm2_actions.job_metrics (\n  id text PRIMARY KEY,\n  server text NOT NULL,\n  begun timestamptz NOT NULL,\n  action text,\n  target text,\n  result text,\n  failed boolean,\n  dry_run boolean,\n  duration_ms double precision,\n  record json NOT NULL\n);\nCREATE INDEX job_metrics_begun ON pm2_actions.job_metrics (server, begun);\n\nCREATE TABLE pm2_actions.process_samples (\n  id text PRIMARY KEY,\n  server text NOT NULL,\n  begun timestamptz NOT NULL,\n  processes integer,\n  online integer,\n  restarts bigint,\n  memory_bytes bigint,\n  record json NOT NULL\n);\nCREATE INDEX process_samples_begun ON pm2_actions.process_samples (server, begun);\n\nCREATE TABLE pm2_actions.performance_baselines (\n  server text NOT NULL,\n  action text NOT NULL,\n  target text NOT NULL,\n  result text NOT NULL,\n  runs integer NOT NULL,\n  p50_ms double precision NOT NULL,\n  p95_ms double precision NOT NULL,\n  last_ms double precision NOT NULL,\n  computed timestamptz NOT NULL DEFAULT now(),\n  PRIMARY KEY (server, action, target, result)\n);\n\n-- scope: a server, or * for what is about all of them\nCREATE TABLE pm2_actions.alerts (\n  scope text NOT NULL,\n  id text NOT NULL,\n  fingerprint text NOT NULL,\n  severity text NOT NULL,\n  title text NOT NULL,\n  opened timestamptz NOT NULL,\n  resolved timestamptz,\n  alert json NOT NULL,\n  PRIMARY KEY (scope, id)\n);\n\nCREATE TABLE pm2_actions.dead_letter_queue (\n  scope text NOT NULL,\n  channel text NOT NULL,\n  message_id text NOT NULL,\n  place integer NOT NULL,\n  attempts integer NOT NULL,\n  failed timestamptz,\n  delivery json NOT NULL,\n  PRIMARY KEY (scope, channel, message_id)\n);\n",
		"0002_added.sql": "\n-- By this database's clock: a server's may be years ahead.\nALTER TABLE pm2_actions.job_metrics ADD COLUMN added timestamptz NOT NULL DEFAULT now();\nALTER TABLE pm2_actions.process_samples ADD COLUMN added timestamptz NOT NULL DEFAULT now();\n",
		"0003_sample_days.sql": "\n-- What the looks of a day come to, where it still has as many of them: judged and drawn without reading each.\nCREATE TABLE pm2_actions.sample_days (\n  server text NOT NULL,\n  day date NOT NULL,\n  looks integer NOT NULL,\n  summary json NOT NULL,\n  PRIMARY KEY (server, day)\n);\n",
		"0004_marks.sql": "\n-- What lies in a PM2 home and tells it from others; null until a monitor comes that knows of it.\nALTER TABLE pm2_actions.servers ADD COLUMN mark text;\n"
	};
	var errors = __webpack_require__(4873);
	var server_connection = __webpack_require__(6114);
	var wait_until = __webpack_require__(4698);
	var state = __webpack_require__(1580);
	let key = "hashtextextended('pm2-actions:history:' || $1, 0)";
	async function withScopeLock(connection, scope, body) {
		let waiting = {
			within: state.ZI * 1e3,
			every: 200
		};
		if (!await (0, wait_until.a0)(() => lock(connection, scope), waiting)) throw new errors.eb(`Another monitor has been at work on ${scope} in the shared history for ${state.ZI} s. Nothing was sent.`);
		return unlocked(connection, scope, body);
	}
	async function ifScopeIsFree(connection, scope, body) {
		if (!await lock(connection, scope)) return;
		return unlocked(connection, scope, body);
	}
	function lock(connection, scope) {
		return (0, server_connection.Uq)(connection, `SELECT pg_try_advisory_lock(${key})`, [scope]);
	}
	async function unlocked(connection, scope, body) {
		try {
			return await body();
		} finally {
			await connection.query(`SELECT pg_advisory_unlock(${key})`, [scope]).catch(() => {});
		}
	}
	var amounts = __webpack_require__(243);
	async function inOneCommit(connection, body) {
		await connection.query("BEGIN");
		try {
			await body();
			await connection.query("COMMIT");
		} catch (error) {
			await connection.query("ROLLBACK").catch(() => {});
			throw error;
		}
	}
	let plain = (text) => text.replaceAll("\0", "");
	async function keptIn(connection, scope) {
		let state = await read(connection, scope);
		let before = rowsOf(state);
		return {
			state,
			save: async (changed) => {
				let after = rowsOf(changed);
				await write(connection, scope, before, after);
				before = after;
			}
		};
	}
	async function read(connection, scope) {
		let alerts = await (0, server_connection.Ge)(connection, "SELECT alert FROM pm2_actions.alerts WHERE scope = $1 ORDER BY opened, id", [scope]);
		let waiting = await (0, server_connection.Ge)(connection, "SELECT delivery FROM pm2_actions.dead_letter_queue WHERE scope = $1 ORDER BY place", [scope]);
		return (0, state.LR)({
			version: 1,
			alerts: alerts.map(({ alert }) => alert),
			outbox: waiting.map(({ delivery }) => delivery)
		}, `What the shared history has of ${scope}`);
	}
	function rowsOf({ alerts, outbox }) {
		return {
			alerts: new Map(alerts.map((alert) => [alert.id, {
				alert,
				text: JSON.stringify(alert)
			}])),
			outbox: new Map(outbox.map((delivery, place) => [`${delivery.message.id} ${delivery.channel}`, {
				delivery,
				place,
				text: JSON.stringify(delivery)
			}]))
		};
	}
	async function write(connection, scope, before, after) {
		let goneAlerts = [...before.alerts.keys()].filter((id) => !after.alerts.has(id));
		let alerts = [...after.alerts].flatMap(([id, row]) => before.alerts.get(id)?.text === row.text ? [] : row);
		let gone = [...before.outbox].flatMap(([key, { delivery }]) => after.outbox.has(key) ? [] : delivery);
		let waiting = [...after.outbox].flatMap(([key, row]) => {
			let old = before.outbox.get(key);
			return old?.text === row.text && old.place === row.place ? [] : row;
		});
		await inOneCommit(connection, async () => {
			await connection.query("DELETE FROM pm2_actions.alerts WHERE scope = $1 AND id = ANY($2)", [scope, goneAlerts]);
			await connection.query("INSERT INTO pm2_actions.alerts (scope, id, fingerprint, severity, title, opened, resolved, alert)\n       SELECT $1, id, fingerprint, severity, title, opened, resolved, alert::json\n         FROM unnest($2::text[], $3::text[], $4::text[], $5::text[], $6::timestamptz[], $7::timestamptz[], $8::text[])\n           AS new (id, fingerprint, severity, title, opened, resolved, alert)\n       ON CONFLICT (scope, id) DO UPDATE SET fingerprint = excluded.fingerprint, severity = excluded.severity,\n         title = excluded.title, opened = excluded.opened, resolved = excluded.resolved, alert = excluded.alert", [
				scope,
				alerts.map(({ alert }) => alert.id),
				alerts.map(({ alert }) => plain(alert.fingerprint)),
				alerts.map(({ alert }) => alert.severity),
				alerts.map(({ alert }) => plain(alert.title)),
				alerts.map(({ alert }) => alert.opened),
				alerts.map(({ alert }) => alert.resolved),
				alerts.map(({ text }) => text)
			]);
			await connection.query("DELETE FROM pm2_actions.dead_letter_queue USING unnest($2::text[], $3::text[]) AS gone (message, channel)\n        WHERE scope = $1 AND message_id = gone.message AND dead_letter_queue.channel = gone.channel", [
				scope,
				gone.map(({ message }) => message.id),
				gone.map(({ channel }) => channel)
			]);
			await connection.query("INSERT INTO pm2_actions.dead_letter_queue (scope, message_id, channel, place, attempts, failed, delivery)\n       SELECT $1, message, channel, place, attempts, failed, delivery::json\n         FROM unnest($2::text[], $3::text[], $4::integer[], $5::integer[], $6::timestamptz[], $7::text[])\n           AS new (message, channel, place, attempts, failed, delivery)\n       ON CONFLICT (scope, channel, message_id) DO UPDATE SET place = excluded.place, attempts = excluded.attempts,\n         failed = excluded.failed, delivery = excluded.delivery", [
				scope,
				waiting.map(({ delivery }) => delivery.message.id),
				waiting.map(({ delivery }) => delivery.channel),
				waiting.map(({ place }) => place),
				waiting.map(({ delivery }) => delivery.attempts),
				waiting.map(({ delivery }) => delivery.failed),
				waiting.map(({ text }) => text)
			]);
		});
	}
	function rejoined(own, shared) {
		let known = new Set(own.alerts.map(({ id }) => id));
		let said = new Map(shared.alerts.map((alert) => [alert.id, alert]));
		return {
			version: 1,
			alerts: [...shared.alerts.filter(({ id }) => !known.has(id)), ...own.alerts.map((alert) => withSaid(alert, said.get(alert.id)))],
			outbox: [...shared.outbox.filter(({ message }) => !known.has(message.alert.id)), ...own.outbox]
		};
	}
	function withSaid(alert, other) {
		if (other === void 0) return alert;
		let isSame = other.opened === alert.opened;
		return {
			...alert,
			acknowledged: isSame ? newer(alert.acknowledged, other.acknowledged) : alert.acknowledged,
			silenced: newer(alert.silenced, other.silenced)
		};
	}
	function newer(one, other) {
		if (one === null || other === null) return one ?? other;
		return (other.at ?? "") > (one.at ?? "") ? other : one;
	}
	async function renameServer(connection, from, to) {
		await withScopeLock(connection, from, () => withScopeLock(connection, to, async () => {
			let old = await keptIn(connection, from);
			let kept = await keptIn(connection, to);
			await kept.save(rejoined((0, state.GS)({
				...old.state,
				server: from
			}, to), kept.state));
			await inOneCommit(connection, async () => {
				for (let table of ["job_metrics", "process_samples"]) await connection.query(`UPDATE pm2_actions.${table} SET server = $2 WHERE server = $1`, [from, to]);
				await connection.query("DELETE FROM pm2_actions.sample_days WHERE server IN ($1, $2)", [from, to]);
				for (let [table, column] of [
					["performance_baselines", "server"],
					["alerts", "scope"],
					["dead_letter_queue", "scope"],
					["servers", "name"]
				]) await connection.query(`DELETE FROM pm2_actions.${table} WHERE ${column} = $1`, [from]);
			});
		}));
	}
	class WrongServer extends errors.eb {}
	let hour = 36e5;
	async function register(connection, identity, log) {
		let { server, home, mark, takeOverFrom } = identity;
		await withScopeLock(connection, "the servers", async () => {
			let known = await (0, server_connection.Ge)(connection, "SELECT name, home, mark, to_char(last_seen AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI') AS seen,\n              (extract(epoch FROM clock_timestamp() - last_seen) * 1000)::float8 AS silent\n         FROM pm2_actions.servers WHERE name = $1 OR name = $2 OR mark = $3 ORDER BY last_seen DESC", [
				server,
				takeOverFrom ?? null,
				mark
			]);
			check(identity, known);
			let isKnown = known.some(({ name }) => name === takeOverFrom);
			if (takeOverFrom !== void 0 && takeOverFrom !== server) {
				isKnown && await renameServer(connection, takeOverFrom, server);
				log.outcome(isKnown ? `Took over from ${takeOverFrom}: all that was kept of it goes on as ${server}.` : `Took over nothing: the shared history knows no server ${takeOverFrom}, or none any more.`);
			}
			await connection.query("INSERT INTO pm2_actions.servers (name, home, mark) VALUES ($1, $2, $3)\n       ON CONFLICT (name) DO UPDATE SET last_seen = now(), home = excluded.home, mark = excluded.mark", [
				server,
				home,
				mark
			]);
		});
	}
	function check(identity, known) {
		let { server, mark, takeOverFrom } = identity;
		let twice = known.find((one) => ![server, takeOverFrom].includes(one.name) && one.mark === mark);
		if (twice !== void 0) throw new WrongServer(`The shared history knows this PM2 home as the server ${JSON.stringify(twice.name)}, which last came at ${twice.seen} UTC; this run calls it ${JSON.stringify(server)}. Under two names, each of its alerts would be told twice, and one name would fall silent. Give it "server-name: ${twice.name}". Or, for the new name from now on, give "take-over-from: ${twice.name}" once: all that is kept of it goes on under the new name.`);
		let old = known.find(({ name }) => name === takeOverFrom);
		if (old !== void 0 && old.name !== server && !isSameHome(identity, old) && old.silent < hour) throw new WrongServer(`Input "take-over-from" is ${JSON.stringify(old.name)}: that is another PM2 home, ${old.home}, whose monitor came ${(0, amounts.p0)(old.silent)} ago. Only the place of one that is gone can be taken: end its schedule, and wait an hour.`);
		let own = known.find(({ name }) => name === server);
		if (own === void 0 || own.name === takeOverFrom || isSameHome(identity, own)) return;
		if (own.home === identity.home && own.silent >= hour) return;
		throw new WrongServer(`The shared history knows ${JSON.stringify(server)} as the server with the PM2 home ${own.home}, which last came at ${own.seen} UTC, and this one's is ${own.home === identity.home ? "another of the same path" : identity.home}. Give each PM2 home a name of its own by the input "server-name". If that home is gone, and this one has taken its place, give "take-over-from: ${server}" once.`);
	}
	function isSameHome({ mark, home }, known) {
		return known.mark === null ? known.home === home : known.mark === mark;
	}
	let record = "pm2_actions.schema_migrations";
	async function withSharedHistory(place, log, body) {
		let { address, server } = place;
		let work = async (connection) => {
			await prepareTables(connection, address, log);
			await register(connection, place, log);
			return body(connection);
		};
		let label = `pm2-actions monitor of ${server}`;
		return (0, answering.N)(address, log, work, label);
	}
	async function prepareTables(connection, target, log) {
		let isReady = async () => {
			let { applied } = await (0, migration_record._N)(connection, record);
			let names = new Set(applied.map(({ name }) => name));
			return Object.keys(schemaFiles).every((name) => names.has(name));
		};
		if (await isReady()) return;
		await withScopeLock(connection, "the tables", async () => {
			if (await isReady()) return;
			await (0, migrate._)({
				target,
				directory: "the shared history",
				given: (0, migration_files.s)(schemaFiles),
				table: record,
				outOfOrder: "error",
				markApplied: void 0,
				resetSchemas: [],
				strayRoot: void 0,
				lockTimeout: 60,
				dryRun: !1,
				log,
				onProgress: () => {}
			});
		});
	}
	var external_node_crypto_ = __webpack_require__(7598);
	var promises_ = __webpack_require__(1455);
	var external_node_path_ = __webpack_require__(6760);
	var dist = __webpack_require__(7934);
	var stored = __webpack_require__(6701);
	var whole_file = __webpack_require__(7626);
	var file_lock = __webpack_require__(9452);
	let home_mark_stored = dist._H3({
		version: dist.euz(1),
		id: dist.YjP(),
		machine: dist.YjP(),
		path: dist.YjP()
	});
	async function markOf(history) {
		let path = (0, external_node_path_.join)(await (0, whole_file.qm)(history), "home.json");
		let machine = await machineHere();
		let known = await markAt(path, machine);
		if (known?.path === path) return known.id;
		return (0, file_lock.U)((0, external_node_path_.join)(history, ".home.lock"), state.ZI, async () => {
			let id = (await markAt(path, machine))?.id ?? (0, external_node_crypto_.randomUUID)();
			let mark = {
				version: 1,
				id,
				machine,
				path
			};
			await (0, whole_file.vo)(path);
			await (0, whole_file.f8)(path, JSON.stringify(mark));
			return id;
		});
	}
	async function markAt(path, machine) {
		let known = await (0, stored.ym)(path, home_mark_stored);
		return known?.machine === machine && !await isCopy(known, path) ? known : void 0;
	}
	async function isCopy(known, path) {
		if (known.path === path) return !1;
		if ((await (0, stored.ym)(known.path, home_mark_stored))?.id !== known.id) return !1;
		let [one, other] = [await (0, promises_.stat)(known.path), await (0, promises_.stat)(path)];
		return one.ino !== other.ino || one.dev !== other.dev;
	}
	async function machineHere() {
		let id = (await (0, whole_file.qC)("/etc/machine-id").catch(() => void 0))?.trim() ?? "";
		return id === "" ? "" : (0, external_node_crypto_.createHash)("sha256").update(`pm2-actions ${id}`).digest("hex");
	}
	var samples = __webpack_require__(8808);
	var spool = __webpack_require__(3772);
	var history_steps = __webpack_require__(144);
	var baseline = __webpack_require__(675);
	async function shipSpools(connection, server, histories) {
		let store = await (0, server_connection.Uq)(connection, "SELECT id::text FROM pm2_actions.store");
		let [added, unread] = [0, 0];
		for (let history of histories) for (let [folder, insert] of [[history, insertSteps], [(0, samples.R1)(history), insertSamples]]) {
			let note = (0, external_node_path_.join)(folder, "shipped.json");
			let from = await positionIn(note, store);
			for await (let { lines, position } of (0, spool.EU)(folder, from)) {
				let records = lines.flatMap((line) => recordIn(line) ?? []);
				unread += lines.length - records.length;
				records.length > 0 && (added += await insert(connection, server, records));
				await (0, whole_file.f8)(note, `${JSON.stringify({
					store,
					position
				})}\n`);
			}
		}
		return {
			added,
			unread
		};
	}
	let shippedTo = dist.Ikc({
		store: dist.lqM(dist.YjP()),
		position: dist.g1P(dist.YjP(), dist.aig())
	});
	async function positionIn(note, store) {
		let noted = await (0, stored.ym)(note, shippedTo);
		return noted !== void 0 && noted.store === store ? noted.position : {};
	}
	function recordIn(text) {
		try {
			let { id, begun } = JSON.parse(text);
			if (typeof id != "string" || typeof begun != "string") return;
			return Number.isNaN(Date.parse(begun)) ? void 0 : {
				id: plain(id),
				begun,
				text
			};
		} catch {
			return;
		}
	}
	async function insertSteps(connection, server, lines) {
		let steps = lines.map(({ text }) => (0, history_steps.ib)(text));
		let { rowCount } = await connection.query("INSERT INTO pm2_actions.job_metrics\n       (id, server, begun, record, action, target, result, failed, dry_run, duration_ms)\n     SELECT id, $1, begun, record::json, action, target, result, failed, dry_run, duration_ms\n       FROM unnest($2::text[], $3::timestamptz[], $4::text[], $5::text[], $6::text[], $7::text[], $8::boolean[],\n              $9::boolean[], $10::double precision[])\n         AS new (id, begun, record, action, target, result, failed, dry_run, duration_ms)\n     ON CONFLICT (id) DO NOTHING", [
			server,
			lines.map(({ id }) => id),
			lines.map(({ begun }) => begun),
			lines.map(({ text }) => text),
			steps.map((step) => step && plain(step.action)),
			steps.map((step) => step && plain((0, baseline.$r)(step))),
			steps.map((step) => step && plain(step.result)),
			steps.map((step) => step?.failed),
			steps.map((step) => step?.dryRun),
			steps.map((step) => step?.durationMs)
		]);
		return rowCount ?? 0;
	}
	async function insertSamples(connection, server, lines) {
		let all = lines.map(({ text }) => (0, samples.WL)(text)?.processes);
		let sum = (of) => all.map((processes) => processes?.reduce((total, one) => total + Math.round(one[of]), 0));
		let { rowCount } = await connection.query("INSERT INTO pm2_actions.process_samples\n       (id, server, begun, record, processes, online, restarts, memory_bytes)\n     SELECT id, $1, begun, record::json, processes, online, restarts, memory_bytes\n       FROM unnest($2::text[], $3::timestamptz[], $4::text[], $5::integer[], $6::integer[], $7::bigint[], $8::bigint[])\n         AS new (id, begun, record, processes, online, restarts, memory_bytes)\n     ON CONFLICT (id) DO NOTHING", [
			server,
			lines.map(({ id }) => id),
			lines.map(({ begun }) => begun),
			lines.map(({ text }) => text),
			all.map((processes) => processes?.length),
			all.map((processes) => processes?.filter(({ status }) => status === "online").length),
			sum("restarts"),
			sum("memoryBytes")
		]);
		return rowCount ?? 0;
	}
	var looks_looks = __webpack_require__(8194);
	var groups = __webpack_require__(9694);
	var phrases = __webpack_require__(3188);
	var monitor_orders = __webpack_require__(2368);
	function withOthers(connection, after, body) {
		return ifScopeIsFree(connection, "*", async () => {
			let { state, save } = await keptIn(connection, "*");
			let now = await databaseNow(connection);
			let seen = await (0, server_connection.Ge)(connection, "SELECT name, to_char(last_seen AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS\"Z\"') AS at,\n              (extract(epoch FROM clock_timestamp() - last_seen) * 1000)::float8 AS silent\n         FROM pm2_actions.servers ORDER BY name");
			let silences = new Map(seen.map(({ name, silent }) => [nameOf(name), silent]));
			let alerts = state.alerts.map((alert) => silences.has(alert.fingerprint) || alert.resolved !== null ? alert : forgotten(alert));
			let isKnown = ({ fingerprint, opened }) => (silences.get(fingerprint) ?? 0) < now - Date.parse(opened);
			let problems = seen.filter(({ silent }) => silent > after).map(problemOf);
			return body({
				state: {
					...state,
					alerts
				},
				save
			}, {
				now,
				problems,
				isKnown
			});
		});
	}
	async function databaseNow(connection) {
		return await (0, server_connection.Uq)(connection, "SELECT (extract(epoch FROM clock_timestamp()) * 1000)::float8") ?? NaN;
	}
	let nameOf = (server) => `silent ${server}`;
	function problemOf({ name, at, silent }) {
		return {
			fingerprint: nameOf(name),
			severity: "error",
			title: `The monitor of ${name} is silent`,
			text: `It last came ${(0, amounts.p0)(silent)} ago, at ${at}: nobody looks after that server.`,
			advice: `Look whether ${name} is up, its runner online, and its workflow still scheduled. If that server is gone for good, have any other's monitor forget it: forget-servers: ${name}`
		};
	}
	function forgotten(alert) {
		let name = alert.fingerprint.slice(nameOf("").length);
		return {
			...alert,
			title: `${name} was silent, and has been forgotten as asked for`
		};
	}
	async function sortOrders(connection, own, orders) {
		await checkForgetting(connection, orders);
		let open = (await keptAlerts(connection)).filter(({ isOpen }) => isOpen);
		(0, monitor_orders.it)(orders, open, await databaseNow(connection));
		let others = new Set(open.filter(({ scope }) => scope !== own).map(({ id }) => id));
		return {
			acknowledge: orders.acknowledge.filter(({ id }) => !others.has(id)),
			silence: orders.silence.filter(({ id }) => !others.has(id))
		};
	}
	async function orderElsewhere(connection, own, orders, log) {
		let isMeant = ({ id }) => [...orders.acknowledge, ...orders.silence].some((order) => order.id === id);
		let meant = (await keptAlerts(connection)).filter((one) => one.scope !== own && isMeant(one));
		for (let [scope, open] of (0, groups.m)(meant, (one) => one.scope)) {
			let isHere = ({ id }) => open.some((one) => one.id === id);
			let here = {
				acknowledge: orders.acknowledge.filter(isHere),
				silence: orders.silence.filter(isHere)
			};
			await withScopeLock(connection, scope, async () => {
				let { state, save } = await keptIn(connection, scope);
				let alerts = (0, monitor_orders.A9)(state.alerts, here, await databaseNow(connection));
				await save({
					...state,
					alerts
				});
				(0, monitor_orders.V2)(here, alerts, !1, log);
			});
		}
		for (let name of new Set(orders.forget)) await forget(connection, name, orders, log);
	}
	function keptAlerts(connection) {
		return (0, server_connection.Ge)(connection, "SELECT scope, id, fingerprint, resolved IS NULL AS \"isOpen\" FROM pm2_actions.alerts\n      ORDER BY severity, opened, scope, id");
	}
	async function checkForgetting(connection, { forget: names, silentAfter }) {
		if (names.length === 0) return;
		let known = await (0, server_connection.Ge)(connection, "SELECT name, (extract(epoch FROM clock_timestamp() - last_seen) * 1000)::float8 AS silent\n       FROM pm2_actions.servers ORDER BY name");
		let mistakes = names.flatMap((name) => {
			let server = known.find((one) => one.name === name);
			if (server === void 0) return `the shared history knows no server ${JSON.stringify(name)}.`;
			return server.silent > silentAfter ? [] : stillComes(name, server.silent, silentAfter);
		});
		if (mistakes.length > 0) throw new errors.eb(`Input "forget-servers": ${mistakes.join(" ")} Known are ${known.map(({ name }) => name).join(", ")}. Nothing was changed.`);
	}
	function stillComes(name, silent, after) {
		return `${name} came ${(0, amounts.p0)(silent)} ago: only one that has been silent for ${(0, amounts.p0)(after)} is forgotten. End its schedule first.`;
	}
	async function forget(connection, name, { silentAfter }, log) {
		await withScopeLock(connection, "*", () => withScopeLock(connection, name, () => inOneCommit(connection, async () => {
			let { rowCount } = await connection.query("DELETE FROM pm2_actions.servers WHERE name = $1\n              AND last_seen < clock_timestamp() - $2 * interval '1 millisecond'", [name, silentAfter]);
			if (rowCount === 0) throw new errors.eb(`Input "forget-servers": ${stillComes(name, 0, silentAfter)} Nothing of it was changed.`);
			let remove = async (table, column) => {
				let sql = `DELETE FROM pm2_actions.${table} WHERE ${column} = $1`;
				return (await connection.query(sql, [name])).rowCount ?? 0;
			};
			let steps = await remove("job_metrics", "server");
			let looks = await remove("process_samples", "server");
			for (let made of ["sample_days", "performance_baselines"]) await remove(made, "server");
			let alerts = await remove("alerts", "scope");
			let waiting = await remove("dead_letter_queue", "scope");
			log.outcome(`Forgot the server ${name}: ${(0, phrases.h)(steps, "record")} of steps, ${(0, phrases.h)(looks, "look")}, ${(0, phrases.h)(alerts, "alert")}, ${(0, phrases.h)(waiting, "message")} that waited.`);
		})));
	}
	var monitor_alerts = __webpack_require__(7986);
	var lines = __webpack_require__(5305);
	function sharedShelf(connection, server) {
		return {
			marks: async (from) => {
				let days = await (0, server_connection.Ge)(connection, "SELECT to_char(begun AT TIME ZONE 'UTC', 'YYYY-MM-DD') AS day, count(*)::integer AS looks\n           FROM pm2_actions.process_samples WHERE server = $1 AND begun >= $2 GROUP BY 1", [server, `${from}T00:00:00Z`]);
				return new Map(days.map(({ day, looks }) => [day, looks]));
			},
			looks: async (day) => {
				let found = await (0, server_connection.Ge)(connection, "SELECT record::text FROM pm2_actions.process_samples\n          WHERE server = $1 AND begun >= $2 AND begun < $2::timestamptz + interval '24 hours' ORDER BY begun", [server, `${day}T00:00:00Z`]);
				let records = found.flatMap(({ record }) => (0, samples.WL)(record) ?? []);
				return {
					records,
					unread: found.length - records.length
				};
			},
			summaries: async (from) => {
				let kept = await (0, server_connection.Ge)(connection, "SELECT to_char(day, 'YYYY-MM-DD') AS day, looks, summary::text FROM pm2_actions.sample_days WHERE server = $1 AND day >= $2", [server, from]);
				return new Map(kept.map(({ day, looks, summary }) => [day, {
					mark: looks,
					text: summary
				}]));
			},
			keep: async (day, { mark, text }) => {
				await connection.query("INSERT INTO pm2_actions.sample_days (server, day, looks, summary) VALUES ($1, $2, $3, $4::json)\n         ON CONFLICT (server, day) DO UPDATE SET looks = excluded.looks, summary = excluded.summary", [
					server,
					day,
					mark,
					text
				]);
			},
			keepsToday: !0
		};
	}
	async function fleetOf(connection, from, to) {
		let since = new Date(from).toISOString();
		let latest = new Date(to + 36e5).toISOString();
		let servers = await (0, server_connection.Ge)(connection, "SELECT name, to_char(last_seen AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI') AS seen,\n            (extract(epoch FROM clock_timestamp() - last_seen) * 1000)::float8 AS silent\n       FROM pm2_actions.servers ORDER BY name");
		let looks = await lastLooks(connection, latest);
		let steps = await (0, server_connection.Ge)(connection, "SELECT server, (extract(epoch FROM begun) * 1000)::float8 AS at, failed FROM pm2_actions.job_metrics\n      WHERE begun BETWEEN $1 AND $2 AND NOT dry_run AND action <> ALL ($3) ORDER BY begun", [
			since,
			latest,
			baseline.Ii
		]);
		let baselines = await (0, server_connection.Ge)(connection, "SELECT server, action, target, result, runs, p50_ms AS p50, p95_ms AS p95, last_ms AS last\n       FROM pm2_actions.performance_baselines ORDER BY p50_ms DESC LIMIT 200");
		let { alerts, outbox } = await allAlerts(connection);
		let day = to - 864e5;
		let shown = [];
		for (let { name, seen, silent } of servers) {
			let recent = steps.filter((one) => one.server === name && one.at >= day);
			let seenOver = await (0, looks_looks.zs)(sharedShelf(connection, name), from, to, !1);
			shown.push({
				name,
				seen,
				silent,
				processes: looks.get(name)?.processes ?? [],
				lines: (0, lines.S)(seenOver, from),
				steps: recent.length,
				failed: recent.filter(({ failed }) => failed).length
			});
		}
		return {
			servers: shown,
			steps,
			baselines,
			open: (0, monitor_alerts.o4)(alerts),
			past: alerts.filter(({ resolved }) => resolved !== null),
			outbox
		};
	}
	async function lastLooks(connection, latest) {
		let found = await (0, server_connection.Ge)(connection, "SELECT s.name AS server, last.record::text AS record FROM pm2_actions.servers s\n      CROSS JOIN LATERAL (SELECT record FROM pm2_actions.process_samples\n        WHERE server = s.name AND begun <= $1 ORDER BY begun DESC LIMIT 1) last", [latest]);
		return new Map(found.flatMap(({ server, record }) => {
			let sample = (0, samples.WL)(record);
			return sample === void 0 ? [] : [[server, sample]];
		}));
	}
	async function allAlerts(connection) {
		let alerts = await (0, server_connection.Ge)(connection, "SELECT alert FROM pm2_actions.alerts ORDER BY opened DESC LIMIT 2000");
		let outbox = await (0, server_connection.Ge)(connection, "SELECT delivery FROM pm2_actions.dead_letter_queue ORDER BY scope, place LIMIT 2000");
		return (0, state.LR)({
			version: 1,
			alerts: alerts.map(({ alert }) => alert),
			outbox: outbox.map(({ delivery }) => delivery)
		}, "What the shared history has of all servers");
	}
	let kept = {
		job_metrics: 180,
		process_samples: 30
	};
	async function pruneHistory(connection, server) {
		for (let [table, days] of Object.entries(kept)) await connection.query(`DELETE FROM pm2_actions.${table} WHERE server = $1 AND least(begun, added) < now() - $2 * interval '1 day'`, [server, days]);
		await connection.query("DELETE FROM pm2_actions.sample_days WHERE server = $1 AND day < now() - $2 * interval '1 day'", [server, kept.process_samples + 1]);
	}
	async function keepBaselines(connection, server, baselines) {
		await inOneCommit(connection, async () => {
			await connection.query("DELETE FROM pm2_actions.performance_baselines WHERE server = $1", [server]);
			await connection.query("INSERT INTO pm2_actions.performance_baselines (server, action, target, result, runs, p50_ms, p95_ms, last_ms)\n       SELECT $1, * FROM unnest($2::text[], $3::text[], $4::text[], $5::integer[], $6::float8[], $7::float8[], $8::float8[])\n       ON CONFLICT DO NOTHING", [
				server,
				baselines.map(({ action }) => plain(action)),
				baselines.map(({ target }) => plain(target)),
				baselines.map(({ result }) => plain(result)),
				baselines.map(({ times }) => times.length),
				baselines.map(({ p50 }) => p50),
				baselines.map(({ p95 }) => p95),
				baselines.map(({ last }) => (0, history_steps.ng)(last))
			]);
		});
	}
	function sharedStore(connection, server, folder) {
		return {
			server,
			read: async ({ stepsSince, looksSince: since, now }) => {
				let found = await (0, server_connection.Ge)(connection, "SELECT record::text FROM pm2_actions.job_metrics WHERE server = $1 AND begun >= $2 ORDER BY begun", [server, new Date(stepsSince).toISOString()]);
				let steps = found.flatMap(({ record }) => (0, history_steps.ib)(record) ?? []);
				return {
					steps,
					looks: await (0, looks_looks.zs)(sharedShelf(connection, server), since, now),
					unread: found.length - steps.length
				};
			},
			withState: (body) => (0, state.GU)(folder, (file) => withScopeLock(connection, server, async () => {
				let kept = await keptIn(connection, server);
				let isSettled = file.isSettled && file.state.server === server;
				let news = isSettled ? kept.state : rejoined((0, state.GS)(file.state, server), kept.state);
				if (!isSettled) {
					await kept.save(news);
					await file.save(news, server, !0);
				}
				return body({
					state: news,
					save: async (changed) => {
						await kept.save(changed);
						await file.save(changed, server, !0);
					}
				});
			})),
			shared: {
				sortOrders: (orders) => sortOrders(connection, server, orders),
				orderElsewhere: (orders, log) => orderElsewhere(connection, server, orders, log),
				withOthers: (after, body) => withOthers(connection, after, body),
				fleet: (from, to) => fleetOf(connection, from, to),
				keepBaselines: (baselines) => keepBaselines(connection, server, baselines)
			}
		};
	}
}) };
