"use strict";
exports.id = 993;
exports.ids = [993];
exports.modules = {
	1589: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			QI: function() {
				return sharedNumbers;
			},
			e4: function() {
				return compareByNumber;
			},
			fA: function() {
				return compareByVersion;
			},
			kQ: function() {
				return unclearWidths;
			},
			rl: function() {
				return numberOf;
			},
			yP: function() {
				return compareByName;
			}
		});
		function compareByNumber(one, other) {
			let [a, b] = [keyOf(one), keyOf(other)];
			if (a.prefix !== b.prefix) return a.prefix < b.prefix ? -1 : 1;
			for (let at = 0; at < Math.min(a.numbers.length, b.numbers.length); at++) {
				let difference = compareNumbers(a.numbers[at] ?? "", b.numbers[at] ?? "");
				if (difference !== 0) return difference;
			}
			return a.numbers.length - b.numbers.length || compareByName(one, other);
		}
		function compareByName(one, other) {
			return one < other ? -1 : +(one > other);
		}
		function compareByVersion(one, other) {
			let [a, b] = [versionOf(one), versionOf(other)];
			for (let at = 0; at < Math.max(a.length, b.length); at++) {
				let difference = compareNumbers(a[at] ?? "0", b[at] ?? "0");
				if (difference !== 0) return difference;
			}
			return 0;
		}
		function versionOf(name) {
			return (/^[A-Z](\d+(?:[._]\d+)*)/i.exec(name)?.[1] ?? "").split(/[._]/);
		}
		function numberOf(name) {
			return keyOf(name).numbers[0];
		}
		function sharedNumbers(names) {
			let first = new Map();
			return names.flatMap((name) => {
				let number = numberOf(name);
				let earlier = number === void 0 ? void 0 : first.get(number);
				number !== void 0 && earlier === void 0 && first.set(number, name);
				return earlier === void 0 ? [] : [[earlier, name]];
			});
		}
		function unclearWidths(names) {
			let long = names.filter((name) => (numberOf(name)?.length ?? 0) >= 8);
			let [first] = long;
			let mixed = long.some((name) => !isDate(numberOf(name) ?? ""));
			let other = long.find((name) => numberOf(name)?.length !== numberOf(first ?? "")?.length);
			return mixed && first !== void 0 && other !== void 0 ? [first, other] : void 0;
		}
		function keyOf(name) {
			let [, prefix = "", first = ""] = /^(\D*)(\d*)/.exec(name) ?? [];
			let [, more = ""] = /^((?:[._-]\d+(?![A-Za-z0-9]))*)/.exec(name.slice(prefix.length + first.length)) ?? [];
			let numbers = [first, ...more.split(/[._-]/).slice(1)].filter((digits) => digits !== "");
			let [year = "", month = "", day = "", ...rest] = numbers;
			return {
				prefix,
				numbers: (/^(?:19|20)\d\d$/.test(year) && /^\d\d$/.test(month) && /^\d\d$/.test(day) ? [year + month + day, ...rest] : numbers).map((digits) => digits.replace(/^0+(?=\d)/, ""))
			};
		}
		let isDate = (digits) => /^(?:19|20)\d{6,}$/.test(digits);
		function compareNumbers(one, other) {
			let width = Math.max(one.length, other.length);
			let dates = isDate(one) && isDate(other);
			let wide = (digits) => dates ? digits.padEnd(width, "0") : digits.padStart(width, "0");
			return compareByName(wide(one), wide(other));
		}
	}),
	2926: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			YF: function() {
				return layouts;
			},
			Yl: function() {
				return tools;
			},
			ap: function() {
				return flywayFillsIn;
			}
		});
		let filled = /\$\{[^}\n]{1,80}\}/;
		let tools = [
			{
				name: "dbmate",
				shown: "dbmate",
				byNumber: !0,
				up: /^--\s*migrate:up(?:\s|$)/i,
				down: /^--\s*migrate:down(?:\s|$)/i,
				upNeeded: !0,
				alone: /^--\s*migrate:up\s.*\btransaction:\s*false\b/i
			},
			{
				name: "goose",
				shown: "goose",
				byNumber: !0,
				up: /^--\s*\+goose\s+up\b/i,
				down: /^--\s*\+goose\s+down\b/i,
				upNeeded: !0,
				alone: /^--\s*\+goose\s+no\s+transaction\b/i,
				filledIn: /^--\s*\+goose\s+envsub\s+on\b/im
			},
			{
				name: "sql-migrate",
				shown: "sql-migrate",
				up: /^--\s*\+migrate\s+up\b/i,
				down: /^--\s*\+migrate\s+down\b/i,
				upNeeded: !0,
				alone: /^--\s*\+migrate\s+up\s.*\bnotransaction\b/i
			},
			{
				name: "micrate",
				shown: "micrate",
				up: /^--\s*\+micrate\s+up\b/i,
				down: /^--\s*\+micrate\s+down\b/i,
				upNeeded: !0
			},
			{
				name: "node-pg-migrate",
				shown: "node-pg-migrate",
				up: /^--[\s-]*up\s+migration\W*$/i,
				down: /^--[\s-]*down\s+migration\W*$/i,
				upNeeded: !1
			},
			{
				name: "tern",
				shown: "tern",
				byNumber: !0,
				down: /^---- create above \/ drop below ----$/i,
				upNeeded: !1,
				alone: /^---- tern: disable-tx ----$/i,
				filledIn: /\{\{.*\}\}/
			},
			{
				name: "mybatis",
				shown: "MyBatis Migrations or dbdeploy",
				down: /^--\s*(?:\/\/\s*)?@UNDO\b/i,
				upNeeded: !1,
				filledIn: filled
			},
			{
				name: "play",
				shown: "Play's evolutions",
				up: /^(?:#\s*)?--+\s*!Ups\b/i,
				down: /^(?:#\s*)?--+\s*!Downs\b/i,
				upNeeded: !0,
				filledIn: /;;/
			},
			{
				name: "rambler",
				shown: "rambler",
				up: /^--\s*rambler\s+up\b/i,
				down: /^--\s*rambler\s+down\b/i,
				upNeeded: !0
			},
			{
				name: "shmig",
				shown: "shmig",
				up: /^--\s*=+\s*up\s*=+$/i,
				down: /^--\s*=+\s*down\s*=+$/i,
				upNeeded: !0
			}
		];
		let flywayFillsIn = filled;
		let layouts = [
			"auto",
			"plain",
			"up-down",
			"folders",
			"flyway",
			"dbmate",
			"goose",
			"sql-migrate",
			"micrate",
			"node-pg-migrate",
			"tern",
			"mybatis",
			"play",
			"rambler",
			"shmig"
		];
	}),
	4412: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			J: function() {
				return LockWatch;
			},
			s: function() {
				return onlyThat;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
		class LockWatch {
			#target;
			#watched;
			#log;
			#connection;
			#holders = [];
			constructor(target, watched, log) {
				this.#target = target;
				this.#watched = `SELECT pid FROM pg_stat_activity
      WHERE datname = current_database() AND pid <> pg_backend_pid() AND ${watched}`;
				this.#log = log;
			}
			get holders() {
				return this.#holders;
			}
			async during(limit, body) {
				this.#holders = [];
				let stop = new AbortController();
				let looking = this.#look(limit, stop.signal).catch((error) => {
					stop.signal.aborted || this.#log.debug(`Who holds a lock could not be seen: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}`);
				});
				try {
					return await body();
				} finally {
					stop.abort();
					await looking;
				}
			}
			async close() {
				await this.#connection?.end().catch(() => {});
			}
			async #look(limit, signal) {
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.min(200, limit / 2), void 0, { signal });
				this.#connection ??= await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.oD)(this.#target);
				let waited = 0;
				let last = performance.now();
				for (; !signal.aborted;) {
					let holders = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.Ge)(this.#connection, holding(this.#watched));
					let now = performance.now();
					if (holders.length > 0) {
						this.#holders = holders.map(shown);
						waited += now - last;
					}
					last = now;
					if (waited > limit && !signal.aborted) {
						await this.#connection.query(`SELECT pg_cancel_backend(pid) FROM (${this.#watched}) own WHERE pg_blocking_pids(pid) <> '{}'`);
						return;
					}
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(100, void 0, { signal });
				}
			}
		}
		function onlyThat(connection) {
			return `pid = ${connection.processID}`;
		}
		let holding = (watched) => `
  SELECT b.pid, a.usename AS who, a.application_name AS application, a.state,
         to_char(a.xact_start, 'YYYY-MM-DD HH24:MI:SS TZ') AS since, left(a.query, 200) AS query
    FROM (SELECT DISTINCT unnest(pg_blocking_pids(pid)) AS pid FROM (${watched}) own) b LEFT JOIN pg_stat_activity a USING (pid)`;
		function shown({ pid, who, application, state, since, query }) {
			if (pid === 0) return "a prepared transaction: see pg_prepared_xacts";
			let name = application ? `, application ${application}` : "";
			return `process ${pid} of the server, user ${who ?? "unknown"}${name}, ${state ?? "state unknown"}, in a transaction since ${since ?? "an unknown time"}: ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.Cb)(query ?? "")}`;
		}
	}),
	3786: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			GQ: function() {
				return retryWhileLocked;
			},
			Lp: function() {
				return LockedOut;
			},
			Rz: function() {
				return milliseconds;
			},
			jc: function() {
				return isForLock;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);
		let milliseconds = (seconds) => Math.max(1, Math.round(seconds * 1e3));
		let lockTimeout = "55P03";
		class LockedOut extends _errors_js__WEBPACK_IMPORTED_MODULE_1__.pH {
			code = lockTimeout;
		}
		async function retryWhileLocked(what, { table, all }, watch, log, attempt) {
			let deadline = performance.now() + milliseconds(all);
			for (let pause = 500;; pause = Math.min(pause * 2, 3e4)) try {
				return await watch.during(milliseconds(table), attempt);
			} catch (error) {
				if (!isForLock(error, watch)) throw error;
				let left = deadline - performance.now() - milliseconds(table);
				let next = Math.min(pause, left);
				log.foreign(left <= 0 ? `${what} waited for what others hold, and there is no time left for another try:` : `${what} waited for what others hold, and is tried again in ${(next / 1e3).toFixed(1)} s:`, watch.holders.join("\n") || "They were gone before they could be seen.");
				if (left <= 0) throw error;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(next);
			}
		}
		function isForLock({ code, message }, watch) {
			if (code === lockTimeout) return !0;
			return code === "57014" && watch.holders.length > 0 && !/statement timeout/.test(message);
		}
	}),
	5274: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			s: function() {
				return plainMigrations;
			},
			Y: function() {
				return readMigrations;
			}
		});
		var external_node_crypto_ = __webpack_require__(7598);
		var promises_ = __webpack_require__(1455);
		var errors = __webpack_require__(4873);
		var external_node_path_ = __webpack_require__(6760);
		var whole_file = __webpack_require__(7626);
		let other = /\.(?:mysql|mariadb|sqlite3?|cockroach(?:db)?|yugabyte(?:db)?|mssql|sqlserver|oracle|clickhouse|duckdb|db2|h2)(?=\.)/i;
		let own = /\.(?:postgres(?:ql)?|pg)(?=\.)/i;
		function forPostgres(names) {
			let special = new Set(names.filter((name) => own.test(name)).map((name) => name.replace(own, "")));
			let isElsewhere = (name) => other.test(name) || special.has(name);
			return {
				here: names.filter((name) => !isElsewhere(name)),
				elsewhere: names.filter(isElsewhere)
			};
		}
		var dist = __webpack_require__(7934);
		var stored = __webpack_require__(6701);
		let drizzleJournal = dist._H3({ entries: dist.YOg(dist._H3({
			idx: dist.aig(),
			tag: dist.YjP()
		})) });
		function listDrizzle(directory, files, back, journal) {
			let { entries } = (0, stored.CL)(journal, drizzleJournal, `${directory}/meta/_journal.json`, "drizzle-kit generate writes it.");
			let tags = [...entries].sort((one, other) => one.idx - other.idx).map(({ tag }) => `${tag}.sql`);
			let mistakes = [...files.filter(({ name }) => !tags.includes(name)).map(({ name }) => `${directory}/${name} is not in Drizzle's meta/_journal.json: Drizzle would never run it. Add it there with drizzle-kit generate --custom, or set layout to plain.`), ...tags.filter((tag) => !files.some(({ name }) => name === tag)).map((tag) => `${directory}/meta/_journal.json lists ${tag}, and there is no such file.`)];
			return {
				kind: "drizzle",
				files: [...files].sort((one, other) => tags.indexOf(one.name) - tags.indexOf(other.name)),
				back,
				ignored: [],
				mistakes
			};
		}
		var order = __webpack_require__(1589);
		let versioned = /^V\d+(?:[._]\d+)*(?:__.*)?\.sql$/i;
		let undo = /^U\d+(?:[._]\d+)*(?:__.*)?\.sql$/i;
		let repeatable = /^R__.+\.sql$/i;
		function listFlyway(directory, names) {
			let of = (pattern) => names.filter((name) => pattern.test(name));
			let [versions, undos] = [of(versioned).sort(order.fA), of(undo)];
			let mistakes = [];
			for (let [index, name] of versions.slice(1).entries()) (0, order.fA)(name, versions[index] ?? "") === 0 && mistakes.push(`${directory}: ${versions[index]} and ${name} have the same version.`);
			for (let name of undos) versions.some((one) => (0, order.fA)(one, name) === 0) || mistakes.push(`${directory}/${name}: Flyway takes it for the way back of a version that is not there, refinery for a way up. Rename or remove it.`);
			let known = new Set([
				...versions,
				...undos,
				...of(repeatable)
			]);
			for (let name of names) known.has(name) || mistakes.push(`${directory}/${name}: Flyway runs files called V<version>__<words>.sql and R__<words>.sql, and this is ${/^B\d/i.test(name) ? "a baseline" : /^(?:before|after)[A-Z]/.test(name) ? "a callback" : "neither"}, which is not run here. Move it elsewhere.`);
			let path = (name) => (0, external_node_path_.join)(directory, name);
			return {
				kind: "flyway",
				files: [...versions.map((name) => ({
					name,
					path: path(name)
				})), ...of(repeatable).sort(order.yP).map((name) => ({
					name,
					path: path(name),
					repeatable: !0
				}))],
				back: undos,
				ignored: [],
				mistakes
			};
		}
		let word = /(^|[._-])(down|undo|rollback|revert)(?=[._-])/gi;
		let forth = [
			"up",
			"do",
			"migrate",
			"apply"
		];
		function wayBack(name, names) {
			if (/(?:^|\.)(?:down|undo|rollback|revert)\.sql$/i.test(name) || /^\d+\.undo\./i.test(name)) return "back";
			let others = new Set(names.map((other) => other.toLowerCase()));
			for (let match of name.matchAll(word)) {
				let [, separator = "", found = ""] = match;
				let [before, after] = [name.slice(0, match.index), name.slice(match.index + match[0].length)];
				let pairs = forth.flatMap((one) => [...separator === "" ? [""] : [
					"_",
					"-",
					"."
				]].map((s) => `${before}${s}${one}${after}`));
				pairs.push(`${before}${after}`);
				if (pairs.some((pair) => others.has(pair.toLowerCase()))) return "back";
				let last = after.toLowerCase() === ".sql";
				let twin = names.find((other) => other !== name && (0, order.rl)(other) === (0, order.rl)(name) && (0, order.rl)(name) !== void 0);
				if (!last && separator !== "") continue;
				if (twin !== void 0) return { doubt: `${name} may be the way back of ${twin}, which has the same number` };
				if (found.toLowerCase() !== "down" || separator === "") return { doubt: `${name} may be the way back of another file` };
			}
			return "forth";
		}
		async function listMigrations(directory, layout) {
			if (!await (0, whole_file.$B)(directory)) throw new errors.eb(`Input "directory" is "${directory}": there is no such directory.`);
			let entries = await read(directory);
			let around = await (0, promises_.readdir)((0, external_node_path_.join)(directory, "..")).catch(() => []);
			layout !== "plain" && refuseLists(directory, entries);
			refuseOnesOwn(directory, entries, around);
			let sql = entries.files.filter((name) => /\.sql$/i.test(name));
			let hidden = sql.filter((name) => name.startsWith("."));
			let flat = sql.filter((name) => !name.startsWith("."));
			let { folders, beside, back } = await foldersIn(directory, entries.folders);
			if (flat.length > 0 && folders.length > 0) throw new errors.eb(`${directory} holds both *.sql files (${flat[0]}, …) and folders with a migration.sql (${folders[0]?.name}, …): their order is not known. Allowed is one of the two.`);
			let others = entries.files.filter((name) => !sql.includes(name));
			let mistakes = [...entries.broken.map((name) => `${(0, external_node_path_.join)(directory, name)} is a link that leads nowhere.`), ...layout === "plain" ? [] : inOtherLanguages(directory, others)];
			let ignored = [
				...hidden,
				...beside,
				...others.filter((name) => nearlySql.test(name) || layout === "plain" && code.test(name))
			];
			if (flat.length === 0 && folders.length === 0) {
				if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
				throw new errors.eb(`Input "directory" is "${directory}": it holds neither *.sql files nor folders with a migration.sql. Is it the right one?`);
			}
			let found = folders.length > 0 ? listFolders(directory, folders, back, entries) : layout === "flyway" || layout === "auto" && flat.some((name) => versioned.test(name)) ? listFlyway(directory, flat) : await listFiles(directory, flat, layout);
			return {
				...found,
				ignored: [...ignored, ...found.ignored],
				mistakes: [...mistakes, ...found.mistakes]
			};
		}
		async function read(directory) {
			let names = await (0, promises_.readdir)(directory).catch((error) => {
				throw new errors.eb(`Input "directory" is "${directory}": ${(0, errors.bD)(error)}`);
			});
			let found = {
				files: [],
				folders: [],
				broken: []
			};
			for (let name of names.sort(order.yP)) {
				let stats = await (0, promises_.stat)((0, external_node_path_.join)(directory, name)).catch(() => void 0);
				stats === void 0 ? found.broken.push(name) : (stats.isDirectory() ? found.folders : found.files).push(name);
			}
			return found;
		}
		function refuseOnesOwn(directory, { files, folders }, around) {
			let name = (0, external_node_path_.basename)(directory);
			if (/^(?:downs?|undo|reverts?|rollbacks?)$/i.test(name)) throw new errors.eb(`Input "directory" is "${directory}": by its name, it holds the ways back. Name the directory of the ways up.`);
			if (name === "deploy" && ["sqitch.plan", "revert"].some((one) => around.includes(one)) || files.includes("sqitch.plan") || folders.includes("deploy") && folders.includes("revert")) throw new errors.eb(`Input "directory" is "${directory}": it is Sqitch's, whose order is in sqitch.plan. Run Sqitch for it.`);
		}
		function refuseLists(directory, { files, folders }) {
			let list = files.find((name) => /changelog.*\.(?:xml|ya?ml|json)$/i.test(name));
			if (list !== void 0) throw new errors.eb(`Input "directory" is "${directory}": it is Liquibase's, whose order is in ${list}. Run Liquibase for it.`);
			if (folders.includes("committed") && [...files, ...folders].some((one) => /^current(?:\.sql)?$/.test(one))) throw new errors.eb(`Input "directory" is "${directory}": it is Graphile Migrate's, with what is still being worked on. Name its folder committed.`);
		}
		let code = /^(?:[VR]?_{0,2}\d).*\.(?:[cm]?[jt]sx?|go|py|rb|exs?|php|java|kt|scala|cs|fizz|xml|ya?ml)$/i;
		let noMigration = /\.d\.[cm]?ts$|\.map$|_test\.go$|\.(?:spec|test)\.\w+$/i;
		let nearlySql = /\.(?:p(?:g|l)?sql|ddl|sql\.\w+)$/i;
		function inOtherLanguages(directory, names) {
			let found = names.filter((name) => code.test(name) && !noMigration.test(name));
			if (found.length === 0) return [];
			return [`${directory} holds migrations that are no SQL: ${found.join(", ")}. Only SQL is run here, and without them the others may not fit. Let their own tool run this directory, or write them in SQL; layout: plain runs the *.sql files alone.`];
		}
		async function foldersIn(directory, names) {
			let folders = [];
			let beside = [];
			let back = [];
			for (let name of names) {
				let all = await (0, promises_.readdir)((0, external_node_path_.join)(directory, name)).catch(() => []);
				let inside = all.filter((one) => /\.sql$/i.test(one));
				let main = ["migration.sql", "up.sql"].find((one) => inside.includes(one));
				if (main !== void 0) {
					let alone = all.includes("metadata.toml") && await runsAlone((0, external_node_path_.join)(directory, name));
					folders.push({
						name,
						path: (0, external_node_path_.join)(directory, name, main),
						alone
					});
				}
				for (let one of inside.filter((other) => other !== main)) (main !== void 0 && one === "down.sql" ? back : beside).push(`${name}/${one}`);
			}
			return {
				folders,
				beside,
				back
			};
		}
		async function runsAlone(folder) {
			let text = await (0, whole_file.qC)((0, external_node_path_.join)(folder, "metadata.toml")) ?? "";
			return /^\s*run_in_transaction\s*=\s*false\b/m.test(text);
		}
		function listFolders(directory, folders, back, { files }) {
			let names = folders.map(({ name }) => name);
			let prisma = files.includes("migration_lock.toml");
			let sorted = [...folders].sort((one, other) => prisma ? (0, order.yP)(one.name, other.name) : (0, order.e4)(one.name, other.name));
			return {
				kind: "folders",
				...prisma ? { shown: "Prisma" } : {},
				files: sorted,
				back,
				ignored: [],
				mistakes: unclear(directory, names)
			};
		}
		function unclear(directory, names) {
			let [one, other] = (0, order.kQ)(names) ?? [];
			if (one === void 0) return [];
			return [`${directory}: the order of ${one} and ${other} is not clear: their numbers have different widths and are not both dates. Give the one that was not applied yet a number of the other's width.`];
		}
		let isUp = /\.up\.sql$/i;
		async function listFiles(directory, names, layout) {
			let files = [];
			let back = [];
			let { here, elsewhere } = layout === "plain" ? {
				here: names,
				elsewhere: []
			} : forPostgres(names);
			let isPaired = names.some((name) => isUp.test(name));
			for (let name of here) {
				let leads = wayBack(name, names);
				let alone = layout !== "plain" && /\.autocommit\.(?:up\.)?sql$/i.test(name);
				let file = {
					name,
					path: (0, external_node_path_.join)(directory, name),
					alone
				};
				let doubt = leads === "forth" && isPaired && !/^\D*\d/.test(name) ? `${name} is called neither up nor down, as the files beside it are, and has no number: their tool would not run it` : typeof leads == "object" ? leads.doubt : void 0;
				leads === "back" ? back.push(name) : files.push(doubt === void 0 || layout === "plain" ? file : {
					...file,
					doubt
				});
			}
			if (files.length === 0) throw new errors.eb(`Input "directory" is "${directory}": by their names, all of its files are ways back or for other databases (${[...back, ...elsewhere].join(", ")}). Name the directory of the ways up.`);
			let journal = layout === "plain" ? void 0 : await (0, whole_file.qC)((0, external_node_path_.join)(directory, "meta", "_journal.json"));
			if (journal !== void 0) return listDrizzle(directory, files, back, journal);
			return {
				elsewhere,
				kind: back.length > 0 || names.some((name) => /\.up\.sql$/i.test(name)) ? "up-down" : "files",
				files: files.sort((one, other) => (0, order.e4)(one.name, other.name)),
				back,
				ignored: [],
				mistakes: unclear(directory, files.map(({ name }) => name))
			};
		}
		var sql_statements = __webpack_require__(4075);
		var tools = __webpack_require__(2926);
		function commentLines(sql) {
			return (0, sql_statements.GX)(sql).comments.flatMap((at) => {
				let start = sql.lastIndexOf("\n", at - 1) + 1;
				let next = sql.indexOf("\n", at);
				let end = next < 0 ? sql.length : next;
				let before = sql.slice(start, at).trim();
				return before === "" || before === "#" ? [{
					text: sql.slice(start, end).trim(),
					start,
					end
				}] : [];
			});
		}
		function toolsIn(sql) {
			if (!sql.includes("--")) return [];
			let lines = commentLines(sql);
			return tools.Yl.filter(({ up, down }) => lines.some(({ text }) => up?.test(text) || down.test(text)));
		}
		function upPart(sql, path, tool) {
			let lines = commentLines(sql);
			let marks = lines.filter(({ text }) => tool.up?.test(text) || tool.down.test(text));
			let mistakes = [];
			let beginning = sql.slice(0, marks[0]?.start ?? sql.length);
			let strays = (0, sql_statements.GX)(beginning).statements;
			let hasUp = marks.some(({ text }) => tool.up?.test(text));
			tool.upNeeded && !hasUp ? mistakes.push(`${path}: ${tool.shown} runs nothing of it: no line begins its way up.`) : tool.upNeeded && strays.length > 0 && mistakes.push(`${path}:${(0, sql_statements.mh)(sql, strays[0]?.start ?? 0)}: "${strays[0]?.head.slice(0, 60)}" comes before the line that begins the way up. Move it below.`);
			let kept = tool.upNeeded ? [] : [beginning];
			let up = (tool.upNeeded ? blank(beginning) : beginning) || "";
			for (let [index, mark] of marks.entries()) {
				let section = sql.slice(mark.end, marks[index + 1]?.start ?? sql.length);
				let isUp = tool.up?.test(mark.text) ?? !1;
				isUp && kept.push(section);
				up += blank(sql.slice(mark.start, mark.end)) + (isUp ? section : blank(section));
			}
			let fills = tool.filledIn?.exec(up)?.[0];
			fills !== void 0 && mistakes.push(fillsIn(path, tool.shown, fills));
			return {
				sql: up,
				content: kept.join("\n").trimEnd(),
				alone: lines.some(({ text }) => tool.alone?.test(text)),
				mistakes
			};
		}
		function wholeFile(sql, path) {
			let first = sql.split("\n", 1)[0] ?? "";
			let committed = /^--! (?:Previous|Hash):/.test(sql);
			let alone = /^--\s*no[-_ ]transaction\s*$/i.test(first) || isAtlas(sql) && /^--\s*atlas:txmode\s+none\s*$/m.test(sql) || committed && /^--! no-transaction\s*$/m.test(sql);
			let filled = committed ? /(?<![:\w]):[A-Z][A-Z0-9_]+\b|^--!\s*include\b.*/m.exec(sql)?.[0] : void 0;
			return {
				sql,
				content: sql,
				alone,
				mistakes: filled === void 0 ? [] : [fillsIn(path, "Graphile Migrate", filled)]
			};
		}
		let isAtlas = (sql) => /^\s*--\s*atlas:/i.test(sql);
		function wholeToolOf(sql) {
			if (isAtlas(sql)) return "Atlas";
			return /^--! (?:Previous|Hash):/.test(sql) ? "Graphile Migrate" : void 0;
		}
		let fillsIn = (path, tool, what) => `${path}: ${tool} fills in or replaces "${what}" before it runs a file, and this step does not. Write out what it stands for.`;
		let blank = (text) => text.replace(/[^\r\n]/g, " ");
		let looksLikeWayDown = [/^(?:#\s*)?--\W*(?:[\w-]+\W+)?(?:downs?|undo|roll-?back|revert)\b(?:\W+(?:migration|script|part|section|below))?\W*(?:\(.*\)\W*)?$/i, /^--[\s-]*down\s+migration/i];
		function suspectedWayDown(sql) {
			let mark = commentLines(sql).find(({ text }) => looksLikeWayDown.some((one) => one.test(text)));
			if (mark === void 0 || (0, sql_statements.GX)(sql.slice(mark.end)).statements.length === 0) return;
			return {
				line: (0, sql_statements.mh)(sql, mark.start),
				text: mark.text
			};
		}
		function isSchemaDump(name, sql) {
			return /^(?:structure|schema)\.sql$/i.test(name) && /^-- PostgreSQL database dump|^INSERT INTO (?:\w+\.)?"?schema_migrations"?/m.test(sql);
		}
		function foreignFormat(sql) {
			if (/^\s*--\s*atlas:(?:checkpoint|delimiter)\b/i.test(sql)) return "Atlas";
			if (/^\s*--\s*liquibase\s+formatted\s+sql\b/i.test(sql)) return "Liquibase";
			if (/^\s*--\s*atlas:txtar\b/i.test(sql)) return "Atlas";
		}
		var migration_mistakes = __webpack_require__(740);
		async function readMigrations(directory, layout = "auto") {
			let listing = await listMigrations(directory, layout);
			let texts = [];
			for (let file of listing.files) texts.push({
				file,
				sql: decoded(file.path, await (0, promises_.readFile)(file.path))
			});
			let tool = layout === "plain" ? void 0 : toolOf(directory, texts, layout);
			let [run, others] = divided(texts, tool);
			tool?.name === "dbmate" && run.sort((one, other) => (0, order.yP)(one.file.name, other.file.name));
			let mistakes = [...listing.mistakes, ...doubled(run, tool, layout)];
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			if (run.length === 0) throw new errors.eb(`Input "directory" is "${directory}": it holds no migration, only ${others.map(({ file }) => file.name).join(", ")}. Is it the right one?`);
			return {
				migrations: run.map(({ file, sql }) => migrationOf(file, tool === void 0 ? wholeFile(sql, file.path) : upPart(sql, file.path, tool), {
					flyway: listing.kind === "flyway",
					suspicious: layout !== "plain" && (tool === void 0 || tool.name === "node-pg-migrate")
				})),
				layout: tool?.shown ?? listing.shown ?? texts.map(({ sql }) => wholeToolOf(sql)).find((one) => one !== void 0) ?? {
					flyway: "Flyway",
					drizzle: "Drizzle",
					"up-down": void 0,
					folders: void 0,
					files: void 0
				}[listing.kind],
				back: listing.back,
				elsewhere: listing.elsewhere ?? [],
				ignored: [...listing.ignored, ...others.map(({ file }) => file.name)]
			};
		}
		function doubled(run, tool, layout) {
			if (layout === "plain") return [];
			let named = run.filter(({ file }) => tool?.byNumber || isUp.test(file.name));
			let who = tool?.shown ?? "golang-migrate, as every tool of .up.sql files";
			return (0, order.QI)(named.map(({ file }) => file.name)).map(([one, other]) => `${other} has the number of ${one}: ${who} knows a file by its number, and takes no two of one. Give the one that was not applied yet a number of its own.`);
		}
		function plainMigrations(files) {
			return {
				migrations: Object.entries(files).map(([name, sql]) => migrationOf({
					name,
					path: name
				}, wholeFile(sql, name), {
					flyway: !1,
					suspicious: !1
				})),
				layout: void 0,
				back: [],
				elsewhere: [],
				ignored: []
			};
		}
		function divided(texts, tool) {
			let beside = (one) => tool?.name === "mybatis" && !/^\d/.test(one.file.name);
			return [texts.filter((one) => !beside(one)), texts.filter(beside)];
		}
		function toolOf(directory, texts, layout) {
			let found = new Map();
			let mistakes = [];
			for (let { file, sql } of texts) {
				layout !== "plain" && isSchemaDump(file.name, sql) && mistakes.push(`${file.path} is a dump of the whole schema, as Rails and dbmate write one after each migration, and no migration. Name the directory of the migrations.`);
				let only = foreignFormat(sql);
				only !== void 0 && mistakes.push(`${file.path} is in a format of ${only}'s own, which is not run here. Let ${only} run it, or have it write SQL.`);
				for (let tool of toolsIn(sql)) found.has(tool) || found.set(tool, file.name);
			}
			let wanted = tools.Yl.find(({ name }) => name === layout);
			let others = [...found].filter(([tool]) => tool !== wanted);
			(wanted === void 0 && found.size > 1 || wanted !== void 0 && others.length > 0) && mistakes.push(`${directory} holds marks of more than one tool: ${[...found].map(([{ shown }, name]) => `${shown} (${name})`).join(", ")}. Which of their parts are run is not clear${wanted === void 0 ? "" : `, and "layout" is "${layout}"`}. Allowed is one of them in a directory.`);
			if (mistakes.length > 0) throw new errors.eb(mistakes.join("\n"));
			return wanted ?? found.keys().next().value;
		}
		function migrationOf(file, { sql, content, alone, mistakes }, { flyway, suspicious }) {
			let { statements } = (0, sql_statements.GX)(sql);
			let byItself = flyway && statements.length > 0 && statements.every(({ head }) => (0, migration_mistakes.IR)(head));
			let inTransaction = !alone && !file.alone && !wholeFile(sql, file.path).alone && !byItself;
			let down = suspicious ? suspectedWayDown(sql) : void 0;
			let doubt = down === void 0 ? file.doubt : `${file.path}:${down.line}: "${down.text}" looks like the beginning of a way down, with SQL after it`;
			let filled = flyway ? tools.ap.exec(sql)?.[0] : void 0;
			let migration = {
				name: file.name,
				path: file.path,
				...inTransaction ? (0, migration_mistakes.sQ)(sql, statements) : {
					sql,
					statements
				},
				checksum: (0, external_node_crypto_.createHash)("sha256").update(content.replaceAll("\r\n", "\n")).digest("hex"),
				inTransaction,
				repeatable: file.repeatable ?? !1,
				doubt
			};
			let more = filled === void 0 ? [] : [`${file.path}: Flyway fills in "${filled}", and this step does not. Write out what it stands for.`];
			return {
				...migration,
				mistakes: [
					...mistakes,
					...(0, migration_mistakes.f8)(migration),
					...more
				]
			};
		}
		function decoded(path, content) {
			try {
				return new TextDecoder("utf-8", { fatal: !0 }).decode(content);
			} catch {
				throw new errors.eb(`${path} is not in UTF-8. Save it in that encoding, and run again.`);
			}
		}
	}),
	740: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Cv: function() {
				return aborts;
			},
			IR: function() {
				return cannotBeIn;
			},
			f8: function() {
				return mistakesIn;
			},
			rU: function() {
				return begins;
			},
			rW: function() {
				return ends;
			},
			sQ: function() {
				return unwrapTransaction;
			}
		});
		var _sql_statements_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4075);
		let begins = /^(?:BEGIN|START TRANSACTION)\b/i;
		let beginsPlainly = /^(?:BEGIN(?: WORK| TRANSACTION)?|START TRANSACTION)$/i;
		let ends = /^(?:COMMIT|END)\b/i;
		let aborts = /^(?:ROLLBACK|ABORT)\b(?!.*\bTO\b)/i;
		function unwrapTransaction(sql, statements) {
			let [first, ...rest] = statements;
			let last = rest.pop();
			if (!first || !last || !beginsPlainly.test(first.head) || !ends.test(last.head)) return {
				sql,
				statements
			};
			let blank = (text, { start, end }) => text.slice(0, start) + " ".repeat(end - start) + text.slice(end);
			return {
				sql: blank(blank(sql, first), last),
				statements: rest
			};
		}
		let outside = [
			/^(?:CREATE|DROP) (?:UNIQUE )?INDEX CONCURRENTLY\b/i,
			/^REINDEX (?:\([^)]*\) ?)?(?:DATABASE|SCHEMA|SYSTEM|(?:INDEX|TABLE) CONCURRENTLY)\b/i,
			/^REINDEX \((?:[^)]*,)? ?CONCURRENTLY(?! (?:off|false|0|'off'|'false') ?[,)])/i,
			/^ALTER TABLE\b.*\bDETACH PARTITION\b.*\bCONCURRENTLY\b/i,
			/^(?:VACUUM|ALTER SYSTEM|(?:CREATE|DROP) (?:DATABASE|TABLESPACE|SUBSCRIPTION))\b/i
		];
		let cannotBeIn = (head) => outside.some((pattern) => pattern.test(head));
		function mistakesIn({ path, sql, statements, inTransaction }) {
			let { commands, whole } = (0, _sql_statements_js__WEBPACK_IMPORTED_MODULE_0__.GX)(sql);
			let place = (offset) => `${path}:${(0, _sql_statements_js__WEBPACK_IMPORTED_MODULE_0__.mh)(sql, offset)}`;
			let mistakes = commands.map(({ line, start }) => `${place(start)}: "${line}" is a command of psql, not SQL. Write it as SQL.`);
			let first = sql.split("\n", 1)[0] ?? "";
			inTransaction && /^--\s*no[-_ ]transaction\b/i.test(first) && mistakes.push(`${path}:1: "${first.slice(0, 60)}" begins with no-transaction and goes on. The line counts where it is "-- no-transaction" as a whole: put the rest on the next.`);
			whole || mistakes.push(`${path}: it ends within a quote, a comment or the data of a COPY.`);
			for (let { head, start } of statements) {
				let shown = head.slice(0, 60);
				/^COPY\b.*\bFROM\s+STDIN\b/is.test(head) && mistakes.push(`${place(start)}: COPY FROM stdin brings data of its own. Write it as INSERT.`);
				inTransaction && begins.test(head) ? mistakes.push(`${place(start)}: "${shown}" begins a transaction, and the file is run in one, together with its record. Remove it and its COMMIT; a level can be had by SET TRANSACTION as the first statement.`) : inTransaction && (ends.test(head) || aborts.test(head)) && mistakes.push(`${place(start)}: "${shown}" would end the transaction in which the file is recorded. Remove it, or begin the file with "-- no-transaction".`);
				inTransaction && cannotBeIn(head) && mistakes.push(`${place(start)}: "${shown}" cannot run in a transaction. Make "-- no-transaction" the file's first line; its statements then run one by one, so it should hold nothing else.`);
				/^PREPARE TRANSACTION\b/i.test(head) && mistakes.push(`${place(start)}: "${shown}" leaves a transaction that nobody ends, with its locks. Remove it.`);
				/^SET (?:SESSION |LOCAL )?(?:client_encoding\b|NAMES\b)(?!.*\bUTF-?8\b)/i.test(head) && mistakes.push(`${place(start)}: "${shown}" changes what the file's characters mean, and it is read as UTF-8. Remove it.`);
				/^SET (?:SESSION |LOCAL )?standard_conforming_strings\b(?!.* '?(?:on|true|1)'?$)/i.test(head) && mistakes.push(`${place(start)}: "${shown}" changes what a backslash in quotes means. Remove it, and write such texts as E'…'.`);
			}
			inTransaction || mistakes.push(...leftOpen(statements, place));
			return mistakes;
		}
		function leftOpen(statements, place) {
			let open;
			for (let statement of statements) begins.test(statement.head) ? open ??= statement : (ends.test(statement.head) || aborts.test(statement.head)) && (open = void 0);
			if (open === void 0) return [];
			return [`${place(open.start)}: "${open.head.slice(0, 60)}" begins a transaction that the file does not end. Add its COMMIT.`];
		}
	}),
	946: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { _: function() {
			return migrate;
		} });
		var errors = __webpack_require__(4873);
		var phrases = __webpack_require__(3188);
		var lock_watch = __webpack_require__(4412);
		var locks_patience = __webpack_require__(3786);
		var address = __webpack_require__(784);
		var server_connection = __webpack_require__(6114);
		var migration_files = __webpack_require__(5274);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		async function strayDirectories(directory, root) {
			let own = (0, external_node_path_.resolve)(directory);
			let found = new Set();
			let entries = await (0, promises_.readdir)(root, {
				recursive: !0,
				withFileTypes: !0
			}).catch(() => []);
			for (let entry of entries) {
				let folder = (0, external_node_path_.resolve)(entry.parentPath ?? entry.path);
				if (!entry.isFile() || !/\.sql$/i.test(entry.name) || folder === own) continue;
				if ((0, external_node_path_.relative)(own, folder).match(/^[^.][^/]*$/) !== null && entry.name === "migration.sql") continue;
				let within = (0, external_node_path_.relative)(root, folder);
				if (/(?:^|\/)(?:node_modules|\.git|dist|build|vendor)(?:\/|$)/.test(within)) continue;
				(/migrat/i.test((0, external_node_path_.basename)(folder)) || /migrat/i.test((0, external_node_path_.basename)((0, external_node_path_.dirname)(folder))) || /^\d{3,}[_-]/.test(entry.name)) && found.add(within === "" ? "." : within);
			}
			return [...found].sort();
		}
		var order = __webpack_require__(1589);
		let bare = (name) => name.replace(/\.sql$/i, "");
		function planMigrations(migrations, record, options) {
			let mistakes = [];
			let remarks = [];
			let onDisk = new Map(migrations.map((migration) => [bare(migration.name), migration]));
			let onRecord = new Map(record.applied.map((applied) => [bare(applied.name), applied]));
			for (let [first, second] of pairsBy(migrations, ({ name }) => bare(name).toLowerCase())) mistakes.push(`${second.path} has the same name as ${first.path}: rename the one that was not applied.`);
			for (let [first, second] of pairsBy(migrations, ({ checksum }) => checksum)) remarks.push(`${second.name} has the same content as ${first.name}: was it renamed, or copied?`);
			let adopted = [];
			for (let [key, applied] of onRecord) {
				let migration = onDisk.get(key);
				if (migration === void 0) remarks.push(`${applied.name} was applied to this database and is not on disk.`);
				else if (applied.checksum === void 0) adopted.push({
					applied,
					checksum: migration.checksum
				});
				else if (migration.repeatable) continue;
				else applied.checksum !== migration.checksum && mistakes.push(`${migration.path} was changed after it was applied. Put back what was applied, and write a new file for the change.`);
			}
			let isOnRecord = ({ name, checksum, repeatable }) => {
				let applied = onRecord.get(bare(name));
				return applied !== void 0 && (!repeatable || [checksum, void 0].includes(applied.checksum));
			};
			let due = migrations.filter((migration) => !isOnRecord(migration));
			let { marked, useless } = markedOf(due, options.markApplied);
			mistakes.push(...useless);
			let pending = due.filter((migration) => !marked.includes(migration));
			let last = migrations.findLastIndex((one) => !one.repeatable && onRecord.has(bare(one.name)));
			for (let [index, { name, repeatable }] of migrations.entries()) {
				if (index > last || repeatable || !pending.includes(migrations[index])) continue;
				let sentence = `${name} comes before ${migrations[last]?.name}, which was applied already`;
				options.outOfOrder === "allow" ? remarks.push(`${sentence}.`) : mistakes.push(`${sentence}. Rename it to come last, or set out-of-order to allow.`);
			}
			mistakes.push(...renamed(pending, record, onDisk));
			mistakes.push(...pending.flatMap((migration) => migration.mistakes));
			for (let { doubt, name } of pending) doubt !== void 0 && mistakes.push(`${doubt}. A way back is not run: call its file ${bare(name)}.down.sql, or name the tool in "layout"; if there is none, layout: plain runs the files whole.`);
			return {
				pending,
				marked,
				mistakes,
				remarks,
				adopted
			};
		}
		function renamed(pending, record, onDisk) {
			let gone = record.applied.filter(({ name }) => !onDisk.has(bare(name)));
			return pending.flatMap(({ name, checksum }) => {
				let earlier = gone.find((applied) => applied.checksum === checksum);
				let maybe = gone.find((applied) => applied.checksum === void 0 && isLike(applied.name, name));
				if (earlier === void 0 && maybe !== void 0) return [`${name} may be ${maybe.name} by another name, which was applied, is on record without a checksum, and is not on disk any more: it would run a second time. Give it back its name, or put the new one on record with mark-applied: ${name}. If it is another file, give it a number and words of its own.`];
				if (earlier === void 0) return [];
				return [`${name} has the content of ${earlier.name}, which was applied and is not on disk any more: it would run a second time. Give it back its name, or put the new one on record with mark-applied: ${name}.`];
			});
		}
		function isLike(one, other) {
			let words = (name) => bare(name).toLowerCase().replace(/^[a-z]?[\d._-]+/, "");
			let number = (0, order.rl)(one);
			return number !== void 0 && number === (0, order.rl)(other) || words(one) !== "" && words(one) === words(other);
		}
		function markedOf(due, pattern) {
			let names = due.map(({ name }) => name);
			let useless = pattern && [...pattern.idle(names), ...pattern.idleExclusions(names)];
			return {
				marked: due.filter(({ name }) => pattern?.matches(name)),
				useless: useless?.length ? [`Input "mark-applied" names ${useless.map((entry) => `"${entry}"`).join(", ")}: no file that is still to be applied has such a name.`] : []
			};
		}
		function pairsBy(items, key) {
			let first = new Map();
			let pairs = [];
			for (let item of items) {
				let earlier = first.get(key(item));
				earlier === void 0 ? first.set(key(item), item) : pairs.push([earlier, item]);
			}
			return pairs;
		}
		var migration_record = __webpack_require__(5772);
		var sql_error = __webpack_require__(3874);
		var migration_mistakes = __webpack_require__(740);
		async function invalidIndexes(connection) {
			return (await (0, server_connection.Ge)(connection, `SELECT x.indexrelid::regclass::text AS name ${invalid} ORDER BY 1`)).map(({ name }) => name);
		}
		let invalid = "FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid\n  WHERE NOT x.indisvalid AND c.relkind = 'i'\n    AND NOT EXISTS (SELECT FROM pg_stat_progress_create_index p WHERE p.index_relid = x.indexrelid)";
		let creates = /^CREATE (?:UNIQUE )?INDEX (?:CONCURRENTLY )?IF NOT EXISTS (?:"((?:[^"]|"")+)"|([\w$\u0080-\uffff]+))/i;
		function madeIfMissing({ statements }) {
			return statements.flatMap(({ head }) => {
				let [found, quoted, plain] = creates.exec(head) ?? [];
				if (found === void 0) return [];
				return [quoted === void 0 ? (plain ?? "").toLowerCase() : quoted.replaceAll("\"\"", "\"")];
			});
		}
		function refuseInvalid(migration) {
			let names = madeIfMissing(migration);
			if (names.length === 0) return "";
			let body = `DECLARE found text; BEGIN
    SELECT string_agg(x.indexrelid::regclass::text, ', ') INTO found ${invalid}
       AND c.relname = ANY (ARRAY[${names.map(server_connection.eu).join(", ")}]::text[]);
    IF found IS NOT NULL THEN
      RAISE EXCEPTION USING ERRCODE = 'object_not_in_prerequisite_state',
        MESSAGE = 'IF NOT EXISTS found an index that is there and invalid: ' || found,
        HINT = 'An earlier try left it behind. DROP INDEX CONCURRENTLY ' || found || '; and run again.';
    END IF; END`;
			return `DO LANGUAGE plpgsql ${(0, server_connection.eu)(body)}; `;
		}
		async function runMigration(migration, run) {
			if (!migration.inTransaction) return runOneByOne(migration, run);
			let { patience, watch, log } = run;
			try {
				await (0, locks_patience.GQ)(migration.name, patience, watch, log, () => runWhole(migration, run));
			} catch (error) {
				if (!(error instanceof Failed)) throw error;
				fail(error.cause, migration, error.offset, "The file left nothing behind.", log);
			}
		}
		function settings({ statementTimeout, patience, major }) {
			return [
				`lock_timeout = ${(0, locks_patience.Rz)(patience.table)}`,
				`statement_timeout = ${statementTimeout === void 0 ? 0 : (0, locks_patience.Rz)(statementTimeout)}`,
				...major >= 17 ? ["transaction_timeout = 0"] : []
			];
		}
		class Failed extends Error {
			cause;
			offset;
			code;
			constructor(cause, offset) {
				super(cause.message);
				this.cause = cause;
				this.offset = offset;
				this.code = cause.code;
			}
		}
		async function runWhole(migration, run) {
			let { connection, record } = run;
			await connection.query("DISCARD ALL");
			let set = ["synchronous_commit = off", ...settings(run)].map((one) => `SET LOCAL ${one};`);
			let before = `BEGIN; ${set.join(" ")}\n`;
			let completed = -1 - set.length;
			let count = () => completed++;
			connection.connection.on("commandComplete", count);
			try {
				await connection.query(`${before}${migration.sql}\n;${ownRole(migration)}${refuseInvalid(migration)}${(0, migration_record.FI)(record, migration)}; COMMIT`);
			} catch (error) {
				let failed = migration.statements[Math.max(0, completed)];
				await connection.query("ROLLBACK").catch(() => {});
				let position = Number(error.position ?? 0);
				let offset = position > before.length ? position - 1 - before.length : failed?.start ?? 0;
				throw new Failed(error, offset);
			} finally {
				connection.connection.off("commandComplete", count);
			}
		}
		function ownRole({ sql }) {
			return /\b(?:ROLE|AUTHORIZATION)\b/i.test(sql) ? "RESET SESSION AUTHORIZATION; RESET ROLE;" : "";
		}
		async function runOneByOne(migration, run) {
			let { connection, record, patience, watch, log } = run;
			await connection.query("DISCARD ALL");
			await connection.query(settings(run).map((one) => `SET ${one}`).join("; "));
			let ownWords = migration.statements.some(({ head }) => /^SET\b.*\block_timeout\b/i.test(head));
			let before = await invalidIndexes(connection);
			let leftBehind = async () => {
				let left = (await invalidIndexes(connection).catch(() => [])).filter((name) => !before.includes(name));
				if (left.length === 0) return "";
				return ` It left ${left.join(", ")} behind, invalid: DROP INDEX CONCURRENTLY ${left.join(", ")}; before the next try.`;
			};
			let inOwn = !1;
			for (let [index, { head, start, end }] of migration.statements.entries()) {
				let seconds = (0, migration_mistakes.IR)(head) ? patience.all : patience.table;
				try {
					ownWords || await connection.query(`SET lock_timeout = ${(0, locks_patience.Rz)(seconds)}`);
					let tries = {
						table: seconds,
						all: inOwn ? 0 : patience.all
					};
					await (0, locks_patience.GQ)(migration.name, tries, watch, log, () => connection.query(migration.sql.slice(start, end)));
					inOwn = migration_mistakes.rU.test(head) || inOwn && !migration_mistakes.rW.test(head) && !migration_mistakes.Cv.test(head);
				} catch (error) {
					let position = Number(error.position ?? 1);
					let left = `It runs without a transaction: ${index} of its ${(0, phrases.h)(migration.statements.length, "statement")} took effect, and it is not on record.${await leftBehind()}`;
					fail(error, migration, start + position - 1, left, log);
				}
			}
			try {
				await connection.query(`${ownRole(migration)}${refuseInvalid(migration)}`);
			} catch (error) {
				fail(error, migration, 0, "All of its statements took effect, and it is not on record.", log);
			}
			let left = await leftBehind();
			if (left !== "") throw new errors.pH(`${migration.name} ran to its end and is not on record.${left}`);
			await connection.query((0, migration_record.FI)(record, migration));
		}
		let advice = {
			25001: "Make \"-- no-transaction\" its first line: such a statement runs outside transactions only.",
			"2D000": "Something in it commits by itself. Make \"-- no-transaction\" its first line: its statements then run one by one.",
			42501: "Grant that to the role of database-url. Where row-level security is named: it would hide rows from the file, so the server refuses; use the tables' owner or a role with BYPASSRLS, or SET row_security = on in the file where that is meant.",
			"55P04": "Use a new value of a type in a file after the one that adds it.",
			"55P03": "Others hold a lock that it needs: the log says who. End that, or raise lock-timeout, and run again.",
			57014: "It took too long, or waited too long for others: the log says for whom. See statement-timeout and lock-timeout."
		};
		function fail(error, migration, offset, left, log) {
			log.foreign(`${migration.name} failed:`, (0, sql_error.SG)(error, migration.path, migration.sql, offset));
			let what = `${migration.name} could not be applied: ${error.message}. ${left}`;
			let todo = advice[error.code ?? ""] ?? (error.code === "55000" ? error.hint : void 0);
			throw new errors.pH(todo === void 0 ? what : `${what} ${todo}`);
		}
		let foreign_records_bare = (name) => (name.split("/").at(-1) ?? name).replace(/\.(?:sql|[cm]?[jt]s)$/i, "");
		let byFileName = (entry, { name }) => foreign_records_bare(entry) === foreign_records_bare(name);
		let plain = (digits) => digits?.replace(/^0+(?=\d)/, "");
		let byVersion = (entry, { name }) => {
			let joined = /^[\d-]+(?=_|$)/.exec(name)?.[0].replaceAll("-", "");
			return [(0, order.rl)(name), plain(joined)].includes(plain(entry));
		};
		let upTo = (entry, { name }) => Number((0, order.rl)(name)) <= Number(entry);
		let foreign_records_all = (column, where = "true") => `SELECT ${column}::text AS entry, NOT coalesce((${where})::boolean, false) AS failed FROM $T`;
		let kinds = [
			{
				tool: "golang-migrate",
				table: "schema_migrations",
				columns: ["version", "dirty"],
				only: !0,
				query: foreign_records_all("version", "NOT dirty"),
				belongs: upTo
			},
			{
				tool: "dbmate, Rails or another tool that keeps versions",
				table: "schema_migrations",
				columns: ["version"],
				only: !0,
				query: foreign_records_all("version"),
				belongs: byVersion
			},
			{
				tool: "Ecto",
				table: "schema_migrations",
				columns: ["version", "inserted_at"],
				only: !0,
				query: foreign_records_all("version"),
				belongs: byVersion
			},
			{
				tool: "Prisma",
				table: "_prisma_migrations",
				columns: [
					"migration_name",
					"finished_at",
					"rolled_back_at"
				],
				query: `${foreign_records_all("migration_name", "finished_at IS NOT NULL")} WHERE rolled_back_at IS NULL`,
				belongs: byFileName
			},
			{
				tool: "Drizzle",
				table: "__drizzle_migrations",
				columns: ["hash", "created_at"],
				query: foreign_records_all("hash"),
				belongs: (entry, { checksum }) => entry === checksum
			},
			{
				tool: "Flyway",
				table: "flyway_schema_history",
				columns: [
					"installed_rank",
					"script",
					"success",
					"type",
					"version"
				],
				query: "SELECT DISTINCT ON (coalesce(version, script)) script AS entry, NOT success AS failed\n              FROM $T WHERE type NOT IN ('SCHEMA', 'DELETE')\n             ORDER BY coalesce(version, script), installed_rank DESC",
				belongs: byFileName
			},
			{
				tool: "goose",
				table: "goose_db_version",
				columns: ["version_id", "is_applied"],
				query: "SELECT entry, false AS failed FROM (SELECT DISTINCT ON (version_id) version_id::text AS entry, is_applied\n              FROM $T WHERE version_id > 0 ORDER BY version_id, id DESC) latest WHERE is_applied",
				belongs: byVersion
			},
			{
				tool: "Knex",
				table: "knex_migrations",
				columns: ["name", "batch"],
				query: foreign_records_all("name"),
				belongs: byFileName
			},
			{
				tool: "sql-migrate",
				table: "gorp_migrations",
				columns: ["id", "applied_at"],
				query: foreign_records_all("id"),
				belongs: byFileName
			},
			{
				tool: "node-pg-migrate",
				table: "pgmigrations",
				columns: ["name", "run_on"],
				query: foreign_records_all("name"),
				belongs: byFileName
			},
			{
				tool: "sqlx",
				table: "_sqlx_migrations",
				columns: ["version", "success"],
				query: foreign_records_all("version", "success"),
				belongs: byVersion
			},
			{
				tool: "Diesel",
				table: "__diesel_schema_migrations",
				columns: ["version"],
				query: foreign_records_all("version"),
				belongs: byVersion
			},
			{
				tool: "refinery",
				table: "refinery_schema_history",
				columns: ["version", "name"],
				query: foreign_records_all("version"),
				belongs: (entry, { name }) => /^[VU](\d+)__/.exec(name)?.[1] === entry
			},
			{
				tool: "tern",
				table: "schema_version",
				columns: ["version"],
				only: !0,
				query: foreign_records_all("version"),
				belongs: upTo
			},
			{
				tool: "Play",
				table: "play_evolutions",
				columns: ["id", "state"],
				query: foreign_records_all("id", "state = 'applied'"),
				belongs: byVersion
			},
			{
				tool: "MyBatis Migrations",
				table: "changelog",
				columns: [
					"id",
					"applied_at",
					"description"
				],
				query: foreign_records_all("id"),
				belongs: byVersion
			}
		];
		async function foreignRecords(connection, migrations) {
			let tables = await (0, server_connection.Ge)(connection, "SELECT n.nspname AS schema, c.relname AS name, array_agg(a.attname::text) AS columns\n       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace\n       JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped\n      WHERE c.relname = ANY ($1) AND c.relkind IN ('r', 'p') AND has_table_privilege(c.oid, 'SELECT')\n        AND has_schema_privilege(n.oid, 'USAGE')\n      GROUP BY 1, 2 ORDER BY 1, 2", [[...new Set(kinds.map(({ table }) => table))]]);
			let found = [];
			for (let { schema, name, columns } of tables) {
				let kind = kinds.find(({ table, columns: wanted, only }) => table === name && wanted.every((column) => columns.includes(column)) && (!only || columns.length === wanted.length));
				kind !== void 0 && found.push(await read(connection, kind, schema, migrations));
			}
			return found.filter(({ unclear, table }) => !(table.endsWith(".schema_migrations") && unclear.some(isFileName)));
		}
		let isFileName = (entry) => !/^\d*$/.test(entry.replace(/ .*/, ""));
		async function read(connection, { tool, table, query, belongs }, schema, migrations) {
			let entries = await (0, server_connection.Ge)(connection, query.replace("$T", `${(0, server_connection.UU)(schema)}.${(0, server_connection.UU)(table)}`));
			let good = entries.filter(({ failed }) => !failed).map(({ entry }) => entry);
			let once = migrations.filter(({ repeatable }) => !repeatable);
			let known = belongs === upTo ? good.filter((entry) => once.some((one) => byVersion(entry, one))) : good;
			let applied = migrations.filter((one) => known.some((entry) => belongs(entry, one)));
			return {
				tool,
				table: `${schema}.${table}`,
				applied,
				unclear: [...good.filter((entry) => !(belongs === upTo ? known.includes(entry) : applied.some((one) => belongs(entry, one)))), ...entries.filter(({ failed }) => failed).map(({ entry }) => `${entry} (failed there)`)],
				entries: entries.length
			};
		}
		async function refuseForeign(connection, migrations, { table, markApplied, resetSchemas, log }) {
			let own = table.includes(".") ? table : `public.${table}`;
			let records = await foreignRecords(connection, migrations);
			let taken = records.find((one) => one.table === own);
			if (taken !== void 0) {
				showMarks(taken, migrations, log);
				throw new errors.eb(`Input "table" is "${table}": that is the record of ${taken.tool}, which would not understand what is added to it. Name another, such as public.applied_migrations${taken.applied.length === 0 ? "." : `, and once give the ${(0, phrases.h)(taken.applied.length, "file")} of the log as mark-applied.`}`);
			}
			if (markApplied !== void 0 || resetSchemas.length > 0 || await isInUse(connection, own)) return;
			for (let record of records) {
				if (record.applied.length === 0) continue;
				showMarks(record, migrations, log);
				throw new errors.eb(`${record.table} says that ${record.tool} has applied ${(0, phrases.h)(record.applied.length, "file")} of this directory, and ${own} knows of none: they would run a second time (${(0, phrases.p)(record.applied.map(({ name }) => name))}). Put them on record once, with the mark-applied that the log shows; the next files are applied by this step, and ${record.tool} should run none of them any more.`);
			}
		}
		function showMarks({ tool, applied, unclear }, all, log) {
			let names = applied.map(({ name }) => name);
			names.length > 0 && log.foreign(`What ${tool} has applied, for one run:`, ["mark-applied: |", ...names.map((name) => `  ${name}`)].join("\n"));
			let rest = all.filter((one) => !applied.includes(one)).map(({ name }) => name);
			rest.length > 0 && log.info(`Not applied yet, by that record: ${(0, phrases.p)(rest)}.`);
			unclear.length > 0 && log.warning(`On that record, but no file here counts as applied for it: ${(0, phrases.p)(unclear)}.`);
		}
		async function isInUse(connection, own) {
			let [schema = "", table = ""] = own.split(".");
			return await (0, server_connection.Uq)(connection, "SELECT EXISTS (SELECT FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace\n        WHERE n.nspname = $1 AND c.relname = $2)", [schema, table]) ?? !1;
		}
		let default_privileges_kinds = {
			r: "TABLES",
			S: "SEQUENCES",
			f: "FUNCTIONS",
			T: "TYPES"
		};
		async function defaultPrivileges(connection, schema) {
			return (await (0, server_connection.Ge)(connection, "SELECT pg_get_userbyid(d.defaclrole) AS owner, d.defaclobjtype AS kind, g.privilege_type AS privilege,\n            r.rolname AS grantee, g.is_grantable AS grantable\n       FROM pg_default_acl d JOIN pg_namespace n ON n.oid = d.defaclnamespace, aclexplode(d.defaclacl) g\n       LEFT JOIN pg_roles r ON r.oid = g.grantee\n      WHERE n.nspname = $1 AND (g.grantee = 0 OR r.rolname IS NOT NULL)\n      ORDER BY 1, 2, 4, 3", [schema])).map(({ owner, kind, privilege, grantee, grantable }) => `ALTER DEFAULT PRIVILEGES FOR ROLE ${(0, server_connection.UU)(owner)} IN SCHEMA ${(0, server_connection.UU)(schema)} GRANT ${privilege} ON ${default_privileges_kinds[kind]} TO ${grantee === null ? "PUBLIC" : (0, server_connection.UU)(grantee)}${grantable ? " WITH GRANT OPTION" : ""}`);
		}
		async function describeReset(connection, schemas, log) {
			let forbidden = schemas.filter((schema) => /^(?:pg_.*|information_schema)$/.test(schema));
			if (forbidden.length > 0) throw new errors.eb(`Input "reset-schemas" names ${forbidden.join(", ")}: the server's own.`);
			let doomed = await (0, server_connection.Ge)(connection, "SELECT n.nspname AS schema, count(c.oid)::int AS tables,\n            coalesce(sum(greatest(s.n_live_tup, 0)), 0)::int8::float8 AS rows\n       FROM pg_namespace n\n       LEFT JOIN pg_class c ON c.relnamespace = n.oid AND c.relkind IN ('r', 'p')\n       LEFT JOIN pg_stat_all_tables s ON s.relid = c.oid\n      WHERE n.nspname = ANY ($1) GROUP BY 1 ORDER BY 1", [schemas]);
			log.table({
				title: "Schemas that are dropped with everything in them",
				columns: [
					"schema",
					"tables",
					"rows, about"
				],
				rows: doomed.map((one) => [
					one.schema,
					String(one.tables),
					String(one.rows)
				])
			});
			for (let schema of schemas) if (!doomed.some((one) => one.schema === schema)) log.info(`There is no schema ${schema}: nothing to drop.`);
			else if (schema !== "public") {
				let lost = await defaultPrivileges(connection, schema);
				if (lost.length === 0) continue;
				log.warning(`The default privileges of ${schema} go with it, and it is the migrations' to make. Have the one that makes it set them, or the tables will lack their grants.`);
				log.foreign(`What holds for ${schema} now:`, lost.map((one) => `${one};`).join("\n"));
			}
		}
		async function resetSchemas(connection, schemas, record, tableLockTimeout) {
			await connection.query("BEGIN");
			try {
				await connection.query(`SET LOCAL lock_timeout = ${(0, locks_patience.Rz)(tableLockTimeout)}`);
				let grants = await publicGrants(connection);
				for (let schema of schemas) await connection.query(`DROP SCHEMA IF EXISTS ${(0, server_connection.UU)(schema)} CASCADE`);
				if (schemas.includes("public")) for (let statement of ["CREATE SCHEMA public", ...grants]) await connection.query(statement);
				await (0, server_connection.Uq)(connection, "SELECT to_regclass($1)", [record]) !== null && await connection.query(`DELETE FROM ${record}`);
				await connection.query("COMMIT");
			} catch (error) {
				await connection.query("ROLLBACK").catch(() => {});
				if (error.code !== "42501") throw error;
				throw new errors.eb(`The schemas cannot be reset by this role: ${(0, errors.bD)(error)}. Nothing was changed. Connect as one that owns them and may act for the roles that have default privileges in them.`);
			}
		}
		async function publicGrants(connection) {
			let [owner] = await (0, server_connection.Ge)(connection, "SELECT pg_get_userbyid(nspowner) AS owner, obj_description(oid, 'pg_namespace') AS comment\n       FROM pg_namespace WHERE nspname = 'public'");
			if (owner === void 0) return [];
			let grants = await (0, server_connection.Ge)(connection, "SELECT r.rolname AS grantee, g.privilege_type AS privilege, g.is_grantable AS grantable\n       FROM pg_namespace n, aclexplode(n.nspacl) g LEFT JOIN pg_roles r ON r.oid = g.grantee\n      WHERE n.nspname = 'public' AND g.grantee <> n.nspowner");
			return [
				...await defaultPrivileges(connection, "public"),
				`ALTER SCHEMA public OWNER TO ${(0, server_connection.UU)(owner.owner)}`,
				...owner.comment === null ? [] : [`COMMENT ON SCHEMA public IS ${(0, server_connection.eu)(owner.comment)}`],
				...grants.map(({ grantee, privilege, grantable }) => `GRANT ${privilege} ON SCHEMA public TO ${grantee === null ? "PUBLIC" : (0, server_connection.UU)(grantee)}${grantable ? " WITH GRANT OPTION" : ""}`)
			];
		}
		async function refuseLackingRights(connection, record, resetSchemas) {
			let lacking = [...await toKeepTheRecord(connection, record, resetSchemas), ...await toReset(connection, resetSchemas)];
			if (lacking.length === 0) return;
			let role = await (0, server_connection.Uq)(connection, "SELECT current_user");
			throw new errors.eb(`The role ${role} may not do all that this needs, and nothing was changed:\n${lacking.join("\n")}`);
		}
		async function toKeepTheRecord(connection, { table, exists, lacking }, resetSchemas) {
			let [schema] = await (0, server_connection.Ge)(connection, "SELECT parts[1] AS name, n.oid IS NOT NULL AS there,\n            coalesce(has_schema_privilege(n.oid, 'CREATE'), has_database_privilege(current_database(), 'CREATE')) AS creates\n       FROM (SELECT parse_ident($1) AS parts) p LEFT JOIN pg_namespace n ON n.nspname = parts[1]", [table]);
			if (schema === void 0 || resetSchemas.includes(schema.name)) return [];
			if (!exists) {
				if (schema.creates) return [];
				return schema.there ? [`It may not create ${table}, the record of what was applied: GRANT CREATE ON SCHEMA to it, or name another table.`] : [`It may not create the schema of ${table}, the record of what was applied: create it, or name another table.`];
			}
			let [{ writes, owns } = {
				writes: !0,
				owns: !0
			}] = await (0, server_connection.Ge)(connection, "SELECT has_table_privilege(c.oid, 'INSERT') AND has_table_privilege(c.oid, 'UPDATE')\n              AND ($2 OR has_table_privilege(c.oid, 'DELETE')) AS writes,\n            pg_has_role(c.relowner, 'USAGE') AS owns\n       FROM pg_class c WHERE c.oid = to_regclass($1)", [table, resetSchemas.length === 0]);
			return [...writes ? [] : [`It may not write to ${table}, the record of what was applied: GRANT INSERT, UPDATE${resetSchemas.length === 0 ? "" : ", DELETE"}.`], ...owns || lacking.length === 0 ? [] : [`It may not add ${lacking.join(", ")} to ${table}, the record of what was applied.`]];
		}
		async function toReset(connection, schemas) {
			if (schemas.length === 0) return [];
			let lacking = (await (0, server_connection.Ge)(connection, "SELECT nspname AS schema, pg_get_userbyid(nspowner) AS owner FROM pg_namespace\n      WHERE nspname = ANY ($1) AND NOT pg_has_role(nspowner, 'USAGE') ORDER BY 1", [schemas])).map(({ schema, owner }) => `It may not drop the schema ${schema}: ${owner} owns it.`);
			if (!schemas.includes("public")) return lacking;
			await (0, server_connection.Uq)(connection, "SELECT has_database_privilege(current_database(), 'CREATE')") || lacking.push("It may not create schemas in this database, and public has to come back.");
			let others = await (0, server_connection.Ge)(connection, "SELECT DISTINCT pg_get_userbyid(d.defaclrole) AS name\n       FROM pg_default_acl d JOIN pg_namespace n ON n.oid = d.defaclnamespace\n      WHERE n.nspname = 'public' AND NOT pg_has_role(d.defaclrole, 'USAGE') ORDER BY 1");
			for (let { name } of others) lacking.push(`It may not act for ${name}, which has default privileges in public.`);
			return lacking;
		}
		async function migrate(options) {
			let { target, directory, log } = options;
			let found = options.given ?? await (0, migration_files.Y)(directory, options.layout);
			let { migrations } = found;
			showLayout(found, options);
			for (let stray of options.strayRoot ? await strayDirectories(directory, options.strayRoot) : []) log.warning(`${stray} holds SQL files too, and ${directory} is all that is applied.`);
			await (0, server_connection.p)(target, async (connection) => {
				if (await (0, server_connection.Uq)(connection, "SHOW standard_conforming_strings") === "off") throw new errors.eb(`${(0, address.KU)(target)} has standard_conforming_strings off, so that a backslash in quotes means something else than these steps take it for. Reset it for the database and the role, and write such texts as E'…'.`);
				await refuseForeign(connection, migrations, options);
				let known = await (0, migration_record._N)(connection, options.table);
				let reset = options.resetSchemas.length > 0;
				reset && await describeReset(connection, options.resetSchemas, log);
				let record = reset ? {
					...known,
					applied: []
				} : known;
				let plan = planMigrations(migrations, record, options);
				for (let remark of plan.remarks) log.warning(remark);
				if (plan.mistakes.length > 0) throw new errors.eb(plan.mistakes.join("\n"));
				let { marked, pending } = plan;
				showPlan(pending, marked, log);
				let nothingToDo = pending.length === 0 && marked.length === 0 && plan.adopted.length === 0 && !reset;
				nothingToDo || await refuseLackingRights(connection, known, options.resetSchemas);
				options.onProgress([], pending.map(({ name }) => name));
				pending.length > 0 && await options.inspect?.(connection, pending);
				if (options.dryRun || nothingToDo) {
					pending.length === 0 ? log.outcome(`${(0, address.KU)(target)} has ${migrations.length === 1 ? "the one migration" : `all ${migrations.length} migrations`} of ${directory}.`) : log.outcome(`Would apply ${(0, phrases.h)(pending.length, "migration")} to ${target.database}: ${(0, phrases.p)(pending.map(({ name }) => name))}.`);
					return;
				}
				let patience = {
					table: Math.min(options.tableLockTimeout ?? 2, options.lockTimeout),
					all: options.lockTimeout
				};
				let watch = new lock_watch.J(target, (0, lock_watch.s)(connection), log);
				try {
					reset && await (0, locks_patience.GQ)("The reset of schemas", patience, watch, log, () => resetSchemas(connection, options.resetSchemas, known.table, patience.table));
					let ready = reset ? await (0, migration_record._N)(connection, options.table) : record;
					await (0, migration_record.vH)(connection, ready);
					for (let { applied, checksum } of plan.adopted) {
						await connection.query((0, migration_record.gW)(ready, applied, checksum));
						log.info(`${applied.name} was on record without a checksum: it has one from now on.`);
					}
					for (let migration of marked) await connection.query((0, migration_record.FI)(ready, migration));
					marked.length > 0 && log.outcome(`Put ${(0, phrases.h)(marked.length, "file")} on record in ${target.database} without running: ${(0, phrases.p)(marked.map(({ name }) => name))}.`);
					await applyAll(pending, {
						connection,
						record: ready,
						patience,
						watch,
						major: await (0, server_connection.jk)(connection),
						statementTimeout: options.statementTimeout,
						log
					}, options);
				} finally {
					await watch.close();
				}
			});
		}
		async function applyAll(pending, run, { target, onProgress }) {
			let { connection, record, log } = run;
			let names = pending.map(({ name }) => name);
			let began = performance.now();
			let done = 0;
			try {
				for (let migration of pending) {
					await runMigration(migration, run);
					done++;
					onProgress(names.slice(0, done), names.slice(done));
				}
			} catch (error) {
				done > 0 && await toDisk(connection, record).catch((lost) => log.debug((0, errors.bD)(lost)));
				if (!(error instanceof errors.pH)) throw error;
				showEnd(names, done, log);
				throw new errors.pH(`${error.message} ${soFar(names, done)}`, { cause: error });
			}
			if (done === 0) return;
			await toDisk(connection, record);
			let seconds = ((performance.now() - began) / 1e3).toFixed(2);
			log.outcome(`Applied ${(0, phrases.h)(done, "migration")} to ${target.database} in ${seconds} s: ${(0, phrases.p)(names)}.`);
		}
		async function toDisk(connection, { table, column }) {
			await connection.query("DISCARD ALL");
			await connection.query(`UPDATE ${table} SET applied_at = applied_at
    WHERE ${column} IN (SELECT max(${column}) FROM ${table})`);
		}
		function soFar(names, done) {
			let before = done === 0 ? "No file was applied before it" : `Applied before it: ${(0, phrases.p)(names.slice(0, done))}`;
			let after = names.slice(done + 1);
			return after.length === 0 ? `${before}.` : `${before}. Not run: ${(0, phrases.p)(after)}.`;
		}
		function showEnd(names, done, log) {
			let became = (index) => index < done ? "applied" : index === done ? "failed" : "not run";
			log.table({
				title: "What became of the migrations",
				columns: ["file", "what became of it"],
				rows: names.map((name, index) => [name, became(index)])
			});
		}
		function showLayout({ layout, back, elsewhere, ignored }, { directory, log }) {
			layout !== void 0 && log.info(`${directory} is laid out for ${layout}: what that would run is run, in its order.`);
			back.length > 0 && log.info(`Ways back, left alone: ${back.join(", ")}.`);
			elsewhere.length > 0 && log.info(`For other databases, left alone: ${elsewhere.join(", ")}.`);
			ignored.length > 0 && log.warning(`In ${directory} and not run, since nothing says what they are: ${ignored.join(", ")}.`);
		}
		function showPlan(pending, marked, log) {
			let row = (what) => (migration) => [
				migration.name,
				what,
				String(migration.statements.length),
				migration.inTransaction ? "yes" : "no"
			];
			log.table({
				title: "Migrations",
				columns: [
					"file",
					"what is done",
					"statements",
					"in a transaction"
				],
				rows: [...marked.map(row("record only")), ...pending.map(row("apply"))]
			});
		}
	}),
	5772: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			FI: function() {
				return recordStatement;
			},
			_N: function() {
				return readMigrationRecord;
			},
			gW: function() {
				return adoptStatement;
			},
			vH: function() {
				return prepareRecord;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
		let columns = {
			checksum: "text",
			duration_ms: "integer",
			applied_at: "timestamptz DEFAULT now()"
		};
		async function readMigrationRecord(connection, full) {
			let parts = full.split(".");
			if (parts.length > 2 || parts.some((part) => part === "")) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`Input "table" is "${full}": allowed is schema.table.`);
			let [table = "", schema = "public"] = parts.reverse();
			let described = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(connection, "SELECT a.attname AS name, t.typcategory = 'S' AS text,\n            a.attnotnull AND NOT a.atthasdef AND a.attidentity = '' AS needed\n       FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid\n       JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace\n      WHERE n.nspname = $1 AND c.relname = $2 AND a.attnum > 0 AND NOT a.attisdropped\n      ORDER BY a.attnum", [schema, table]);
			let record = {
				table: `${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(schema)}.${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(table)}`,
				exists: described.length > 0
			};
			if (!record.exists) return {
				...record,
				column: "name",
				withEnding: !0,
				lacking: [],
				applied: []
			};
			let texts = described.filter(({ text, name }) => text && !(name in columns));
			let column = [
				"filename",
				"file_name",
				"migration_name",
				"name",
				"version",
				"migration",
				"id"
			].map((word) => texts.find(({ name }) => name === word)).find((one) => one !== void 0) ?? (texts.length === 1 ? texts[0] : void 0);
			let more = described.filter((one) => one.needed && one !== column && !(one.name in columns));
			if (column === void 0 || more.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_1__.eb(`Input "table" is "${full}": that table is not a record of file names${column === void 0 ? ", no column of it is one" : `, it also wants ${more.map(({ name }) => name).join(", ")}`}. Name another table, and put the files that were applied on record there with mark-applied.`);
			let has = (wanted) => described.some(({ name }) => name === wanted);
			let found = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(connection, `SELECT ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(column.name)}::text AS name, ${has("checksum") ? "checksum::text" : "NULL AS checksum"} FROM ${record.table}`);
			return {
				...record,
				column: (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.UU)(column.name),
				withEnding: found.length === 0 || found.some(({ name }) => name.endsWith(".sql")),
				lacking: Object.keys(columns).filter((wanted) => !has(wanted)),
				applied: found.map(({ name, checksum }) => ({
					name,
					checksum: checksum ?? void 0
				}))
			};
		}
		async function prepareRecord(connection, record) {
			let { table, column, exists } = record;
			let added = Object.entries(columns);
			if (!exists) {
				let schema = table.slice(0, table.lastIndexOf(".\""));
				await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(connection, "SELECT to_regnamespace($1)", [schema]) === null && await connection.query(`CREATE SCHEMA ${schema}`);
				let rest = added.map(([name, type]) => `${name} ${type}`).join(", ");
				await connection.query(`CREATE TABLE ${table} (${column} text PRIMARY KEY, ${rest})`);
			} else if (record.lacking.length > 0) {
				let more = added.filter(([name]) => record.lacking.includes(name));
				await connection.query(`ALTER TABLE ${table} ${more.map(([name, type]) => `ADD COLUMN ${name} ${type}`).join(", ")}`);
			}
		}
		function recordStatement({ table, column, withEnding }, migration) {
			let name = withEnding ? migration.name : migration.name.replace(/\.sql$/i, "");
			return `${migration.repeatable ? `DELETE FROM ${table} WHERE ${column} = ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(name)}; ` : ""}INSERT INTO ${table} (${column}, checksum, duration_ms, applied_at) VALUES (${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(name)}, ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(migration.checksum)}, extract(epoch FROM clock_timestamp() - statement_timestamp()) * 1000, now())`;
		}
		function adoptStatement({ table, column }, applied, checksum) {
			return `UPDATE ${table} SET checksum = ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(checksum)} WHERE ${column} = ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.eu)(applied.name)}`;
		}
	}),
	5306: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			A: function() {
				return whileAnswering;
			},
			N: function() {
				return whileConnected;
			}
		});
		var node_net__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7030);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4698);
		var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(784);
		var _connection_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6114);
		var _running_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(3563);
		async function whileAnswering(server, log, body) {
			let done = new AbortController();
			let silence;
			let watching = watch(server, log, done.signal).then((failure) => {
				if (failure === void 0) return;
				silence = failure;
				log.warning(failure.message);
				(0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.CH)();
				(0, _running_js__WEBPACK_IMPORTED_MODULE_5__.E)();
			});
			try {
				return await body();
			} catch (error) {
				if (silence === void 0) throw error;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.pH(`${silence.message} What was at work: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}`, { cause: error });
			} finally {
				done.abort();
				await watching;
			}
		}
		function whileConnected(server, log, body, label) {
			return whileAnswering(server, log, () => (0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.p)(server, body, label));
		}
		async function watch(server, log, signal) {
			let said = performance.now();
			let silent = 0;
			try {
				for (;;) {
					await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(silent === 0 ? 1e4 : 1e3, void 0, { signal });
					silent = await answers(server, signal) ? 0 : silent + 1;
					signal.throwIfAborted();
					if (silent === 2) return new _errors_js__WEBPACK_IMPORTED_MODULE_6__.pH(`The server of ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(server)} answers nobody any more: twice in a row a new connection got no word from it within ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(server)} s. It is stopped, frozen or cut off. This step's connections are closed.`);
					if (silent > 0 || performance.now() - said < 6e4) continue;
					said = performance.now();
					let told = sayWork(server, log).catch((error) => log.debug(`What the server works at is not known: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}`));
					await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.G8)(told, (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(server) * 1e3, signal);
				}
			} catch (error) {
				signal.aborted || log.debug(`The server could not be watched: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}`);
				return;
			}
		}
		let sslRequest = Buffer.from([
			0,
			0,
			0,
			8,
			4,
			210,
			22,
			47
		]);
		async function answers(server, signal) {
			let { host, port } = server;
			let socket = host.startsWith("/") ? (0, node_net__WEBPACK_IMPORTED_MODULE_0__.connect)(`${host}/.s.PGSQL.${port}`) : (0, node_net__WEBPACK_IMPORTED_MODULE_0__.connect)({
				host,
				port
			});
			let within = (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(server) * 1e3;
			let lost = [
				"ETIMEDOUT",
				"EHOSTUNREACH",
				"ENETUNREACH"
			];
			let timer;
			try {
				return await new Promise((resolve) => {
					socket.on("data", () => resolve(!0)).on("end", () => resolve(!0));
					socket.on("error", (error) => resolve(!lost.includes((0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.$N)(error) ?? "")));
					timer = setTimeout(() => resolve(!1), within);
					signal.addEventListener("abort", () => resolve(!0));
					socket.write(sslRequest);
				});
			} finally {
				clearTimeout(timer);
				socket.destroy();
			}
		}
		async function sayWork(server, log) {
			let work = await (0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.p)(server, (connection) => (0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.Ge)(connection, "SELECT pid, datname AS database, extract(epoch FROM clock_timestamp() - query_start)::int AS seconds,\n              CASE WHEN wait_event_type IN ('Lock', 'Client') THEN wait_event_type || ' ' || wait_event END AS waits,\n              left(query, 200) AS query\n         FROM pg_stat_activity\n        WHERE application_name = $1 AND usename = current_user AND state = 'active' AND pid <> pg_backend_pid()\n          AND clock_timestamp() - query_start > interval '30 s'\n        ORDER BY query_start LIMIT 5", [_connection_js__WEBPACK_IMPORTED_MODULE_4__.RZ]));
			if (work.length === 0) return;
			log.foreign("The server answers, and is still at work on:", work.map(({ pid, database, seconds, waits, query }) => `${database}, process ${pid}, for ${seconds} s${waits === null ? "" : `, waiting for ${waits}`}: ${(0, _connection_js__WEBPACK_IMPORTED_MODULE_4__.Cb)(query)}`).join("\n"));
		}
	}),
	6114: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			CH: function() {
				return cutAll;
			},
			Cb: function() {
				return firstWords;
			},
			GM: function() {
				return dropConnection;
			},
			Ge: function() {
				return rows;
			},
			H0: function() {
				return isRefused;
			},
			JD: function() {
				return isLost;
			},
			OZ: function() {
				return openConsole;
			},
			RZ: function() {
				return workerLabel;
			},
			UU: function() {
				return name;
			},
			Uq: function() {
				return value;
			},
			VN: function() {
				return close;
			},
			eu: function() {
				return literal;
			},
			jk: function() {
				return serverMajor;
			},
			oD: function() {
				return connectDatabase;
			},
			p: function() {
				return withConnection;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var pg__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3849);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _wait_until_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4698);
		var _address_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(784);
		let workerLabel = "pm2-actions";
		let name = pg__WEBPACK_IMPORTED_MODULE_1__.Ay.escapeIdentifier;
		let literal = pg__WEBPACK_IMPORTED_MODULE_1__.Ay.escapeLiteral;
		async function connectDatabase(address, label = workerLabel) {
			let client = await open(address, label);
			client.on("error", () => {});
			client.on("end", () => connections.delete(client));
			connections.add(client);
			await refusePooler(client, address);
			return client;
		}
		async function openConsole(address) {
			let client = await open(address, workerLabel, "");
			client.on("error", () => {});
			return client;
		}
		function isRefused(error) {
			let { code, cause } = error ?? {};
			return code === "ECONNREFUSED" || code === "ENOENT" || cause !== void 0 && isRefused(cause);
		}
		let connections = new Set();
		function cutAll() {
			for (let connection of connections) dropConnection(connection);
		}
		async function close(connection) {
			let left = connection.end().catch(() => {});
			await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.G8)(left, 5e3);
			dropConnection(connection);
		}
		async function withConnection(address, body, label) {
			let connection = await connectDatabase(address, label);
			try {
				return await body(connection);
			} finally {
				await close(connection);
			}
		}
		function dropConnection(connection) {
			connection.connection.stream.destroy();
		}
		function firstWords(statement) {
			return statement.replace(/['"$][\s\S]*/, "…").replace(/\s+/g, " ").slice(0, 60).trim();
		}
		function isLost(error) {
			let { code, cause } = error ?? {};
			if (typeof code == "string" && /^(?:57P0[1235]|08|ECONN|EPIPE|ENOENT$)/.test(code)) return !0;
			if (/Connection terminated|not queryable|connection error/i.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error))) return !0;
			return cause !== void 0 && isLost(cause);
		}
		async function rows(connection, sql, parameters = []) {
			return (await connection.query(sql, [...parameters])).rows;
		}
		async function value(connection, sql, parameters = []) {
			let [row] = (await connection.query({
				text: sql,
				values: [...parameters],
				rowMode: "array"
			})).rows;
			return row?.[0];
		}
		async function serverMajor(connection) {
			let number = await value(connection, "SELECT current_setting('server_version_num')");
			return Math.floor(Number(number) / 1e4);
		}
		let sessionSettings = [
			"client_connection_check_interval=500",
			"tcp_keepalives_idle=10",
			"tcp_keepalives_interval=5",
			"tcp_keepalives_count=4",
			"statement_timeout=0",
			"idle_session_timeout=0",
			"idle_in_transaction_session_timeout=0",
			"default_transaction_read_only=off",
			"row_security=off"
		].map((setting) => `-c ${setting}`).join(" ");
		async function open(address, label, options = sessionSettings) {
			let { mode } = address.tls;
			address.passwordFile !== void 0 && (process.env.PGPASSFILE = address.passwordFile);
			let tries = address.host.startsWith("/") || mode === "disable" ? [!1] : [!0];
			mode === "prefer" && tries.push(!1);
			mode === "allow" && tries.unshift(!1);
			let failure;
			for (let encrypted of tries) {
				let client = new pg__WEBPACK_IMPORTED_MODULE_1__.Ay.Client({
					host: address.host,
					port: address.port,
					user: address.user,
					database: address.database,
					application_name: label.slice(0, 63),
					connectionTimeoutMillis: (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(address) * 1e3,
					keepAlive: !0,
					keepAliveInitialDelayMillis: 1e4,
					...options === "" ? {} : { options },
					ssl: encrypted ? await encryption(address) : !1,
					...address.password === void 0 ? {} : { password: address.password }
				});
				try {
					await client.connect();
					return client;
				} catch (error) {
					failure = error;
					dropConnection(client);
					if (isTimeout(error)) break;
				}
			}
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`No connection to ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(address)}: ${reason(failure, address)}${whyThere(address)}`, { cause: failure });
		}
		function whyThere({ database, reason: asked }) {
			return asked?.database === database ? ` (${asked.why})` : "";
		}
		async function encryption({ tls }) {
			let content = async (path) => {
				if (path === void 0) return;
				return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8").catch((error) => {
					throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`A file for the encrypted connection cannot be read: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`);
				});
			};
			return {
				rejectUnauthorized: tls.mode.startsWith("verify") || tls.rootCertificate !== void 0,
				ca: await content(tls.rootCertificate),
				cert: await content(tls.certificate),
				key: await content(tls.key),
				...tls.mode === "verify-full" ? {} : { checkServerIdentity: () => void 0 }
			};
		}
		let isTimeout = (error) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error) === "timeout expired";
		function reason(error, address) {
			if (error instanceof AggregateError) return error.errors.map(_errors_js__WEBPACK_IMPORTED_MODULE_4__.bD).join("; ");
			if (/client password must be a string/.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error))) return "the server wants a password, and there is none. Put it into the URL, into PGPASSWORD, or into a file of passwords (.pgpass) that its owner alone may read, with a line that fits this host, port, database and role.";
			if (isTimeout(error)) return unanswered(address);
			if (/unsupported startup parameter/i.test((0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error))) return `a connection pooler answered (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}). Give the address of the server itself.`;
			return (0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error);
		}
		let unanswered = (address) => `it did not answer within ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(address)} s. Is this the address of a PostgreSQL server, and is that neither stopped, overloaded nor behind a firewall? If it only needs longer, raise connect-timeout.`;
		async function refusePooler(client, address) {
			let { processID } = client;
			let asked = value(client, "SELECT pg_backend_pid(), CASE WHEN current_setting('server_version_num')::int >= 170000 THEN set_config('transaction_timeout', '0', false) END");
			asked.catch(() => {});
			let worker = await (0, _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.G8)(asked, (0, _address_js__WEBPACK_IMPORTED_MODULE_3__.MI)(address) * 1e3);
			if (worker === _wait_until_js__WEBPACK_IMPORTED_MODULE_2__.fn) {
				dropConnection(client);
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`No connection to ${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(address)}: ${unanswered(address)}`);
			}
			if (worker === processID) return;
			await close(client);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`${(0, _address_js__WEBPACK_IMPORTED_MODULE_3__.KU)(address)} answers through a connection pooler. Locks and renames need a connection of their own: give the address of the server itself.`);
		}
	}),
	3563: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			E: function() {
				return killAll;
			},
			q: function() {
				return begin;
			}
		});
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var node_readline__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(481);
		var _exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5836);
		let children = new Set();
		function killAll() {
			for (let child of children) child.kill("SIGKILL");
		}
		async function begin({ program, args }, env, heard = () => !1) {
			let setpriv = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.Kp)("setpriv", process.env.PATH);
			let command = setpriv === void 0 ? {
				program,
				args
			} : {
				program: setpriv,
				args: [
					"--pdeathsig",
					"TERM",
					"--",
					program,
					...args
				]
			};
			let child = (0, _exec_js__WEBPACK_IMPORTED_MODULE_2__.ni)(command, {
				stdio: [
					"pipe",
					"pipe",
					"pipe"
				],
				env
			});
			children.add(child);
			child.once("close", () => children.delete(child));
			let { stdin, stdout, stderr } = child;
			if (stdin === null || stdout === null || stderr === null) throw Error(`${program} has no pipes`);
			let said = "";
			for (let input of [stdout, stderr]) (0, node_readline__WEBPACK_IMPORTED_MODULE_1__.createInterface)({ input }).on("line", (line) => {
				heard(line) || (said = `${said}${line}\n`.slice(-8e3));
			});
			stdin.on("error", () => {});
			return {
				input: stdin,
				stop: () => child.kill("SIGTERM"),
				ended: (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, "close").then(([code]) => ({
					exitCode: code ?? -1,
					said: said.trim()
				}))
			};
		}
	}),
	3874: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			BE: function() {
				return adviceOnHiddenRows;
			},
			SG: function() {
				return shownSqlError;
			},
			Wt: function() {
				return adviceOnAccess;
			}
		});
		function shownSqlError(error, path, sql, offset) {
			let before = sql.slice(0, offset).split("\n");
			let column = (before.at(-1) ?? "").replaceAll("	", " ").length;
			let line = (sql.split("\n")[before.length - 1] ?? "").replaceAll("	", " ").trimEnd();
			let from = Math.max(0, column - 80);
			let said = [
				`${path}:${before.length}:${column + 1}: ${error.message}${error.code ? ` (${error.code})` : ""}`,
				`${line.slice(from, from + 160)}`,
				`${" ".repeat(column - from)}^`
			];
			error.detail && said.push(`Detail: ${error.detail}`);
			error.hint && said.push(`Hint: ${error.hint}`);
			error.where && said.push(`Where: ${error.where}`);
			return said.join("\n");
		}
		function adviceOnAccess({ code, message }, role) {
			if (code !== "42501") return;
			if (/row-level security/.test(message)) return adviceOnHiddenRows(role);
			return `The role ${role} may not read that. Grant it SELECT, or pg_read_all_data, or use the owner.`;
		}
		function adviceOnHiddenRows(role) {
			return `Row-level security would hide rows from the role ${role}, and these steps take all or none. Use the tables' owner (without FORCE ROW LEVEL SECURITY), a superuser, or a role with BYPASSRLS.`;
		}
	}),
	4075: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			GX: function() {
				return statementsOf;
			},
			f5: function() {
				return StatementReader;
			},
			mh: function() {
				return lineAt;
			}
		});
		let headLength = 4e3;
		let token = /[ \t\r\n\f\v]+|[A-Za-z_\u0080-\uffff][\w$\u0080-\uffff]*|--|\/\*|'|"|\$(?:[A-Za-z_\u0080-\uffff][\w\u0080-\uffff]*)?\$|\\|;|\(|\)|[^\s\w'"$\\;()\u0080-\uffff/-]+|./sy;
		class StatementReader {
			#found;
			#buffer = "";
			#at = 0;
			#consumed = 0;
			#mode = "sql";
			#tag = "";
			#comments = 0;
			#parentheses = 0;
			#bodies = 0;
			#head = "";
			#previous = "";
			#start;
			#end = 0;
			constructor(found) {
				this.#found = found;
			}
			get between() {
				return this.#mode === "sql" && this.#start === void 0;
			}
			get inCopy() {
				return this.#mode === "copy";
			}
			read(piece, last = !1) {
				this.#buffer = this.#buffer.slice(this.#at) + piece;
				this.#consumed += this.#at;
				this.#at = 0;
				let limit = last ? this.#buffer.length : this.#buffer.length - 256;
				for (; this.#at < limit && this.#step(last););
				last && this.#mode === "--" && (this.#mode = "sql");
				last && this.#mode === "sql" && this.#finish();
			}
			#step(last) {
				if (this.#mode === "copy") return this.#skipCopy(last);
				if (this.#mode !== "sql") return this.#skipQuoted(last);
				token.lastIndex = this.#at;
				let [word = ""] = token.exec(this.#buffer) ?? [];
				if (word === "--" || word === "/*") {
					this.#mode = word;
					this.#comments = 1;
					word === "--" && this.#parentheses === 0 && this.#bodies === 0 && this.#found.comment?.(this.#consumed + this.#at);
					this.#at += 2;
					this.#blank();
					return !0;
				}
				if (word === ";" && this.#parentheses === 0 && this.#bodies === 0) {
					this.#at += 1;
					this.#finish();
					return !0;
				}
				if (word === "\\") return this.#command(last);
				/^[ \t\r\n\f\v]/.test(word) ? this.#blank() : this.#take(word);
				this.#at += word.length;
				return !0;
			}
			#take(word) {
				this.#start ??= this.#consumed + this.#at;
				if (word === "'") this.#mode = /^[eE]$/.test(this.#previous) ? "E'" : "'";
				else if (word === "\"") this.#mode = "\"";
				else if (word.startsWith("$") && word.length > 1) {
					this.#mode = "$";
					this.#tag = word;
				} else word === "(" ? this.#parentheses++ : word === ")" ? this.#parentheses = Math.max(0, this.#parentheses - 1) : /^[A-Za-z]/.test(word) && this.#countBodies(word.toUpperCase());
				this.#previous = word;
				this.#append(word);
				this.#end = this.#consumed + this.#at + word.length;
			}
			#countBodies(word) {
				if (!/^CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE)\b/i.test(this.#head)) return;
				word === "BEGIN" || word === "CASE" && this.#bodies > 0 ? this.#bodies++ : word === "END" && this.#bodies > 0 && this.#bodies--;
			}
			#skipQuoted(last) {
				let close = closing[this.#mode] ?? this.#tag;
				let at = this.#at;
				for (;;) {
					let next = typeof close == "string" ? this.#buffer.indexOf(close, at) : search(close, this.#buffer, at);
					if (next < 0) return this.#keepReading();
					if (next + 1 === this.#buffer.length && !last) return this.#keepReading(next);
					let character = this.#buffer.slice(next, next + 2);
					if (this.#mode === "E'" && character.startsWith("\\")) at = next + 2;
					else if (this.#mode === "/*" && character === "/*") {
						this.#comments++;
						this.#at = at = next + 2;
					} else if (this.#mode === "/*" && --this.#comments > 0) this.#at = at = next + 2;
					else if (character === "''" || character === "\"\"") at = next + 2;
					else return this.#leave(next + (this.#mode === "/*" ? 2 : this.#mode === "$" ? this.#tag.length : 1));
				}
			}
			#keepReading(from = Math.max(this.#at, this.#buffer.length - 256)) {
				this.#mode !== "E'" && this.#mode !== "'" && this.#mode !== "\"" && this.#mode !== "/*" && (this.#at = from);
				return !1;
			}
			#leave(end) {
				this.#mode === "--" || this.#mode === "/*" ? this.#blank() : this.#append(this.#buffer.slice(this.#at, end));
				this.#end = this.#mode === "--" || this.#mode === "/*" ? this.#end : this.#consumed + end;
				this.#at = end;
				this.#mode = "sql";
				return !0;
			}
			#skipCopy(last) {
				let end = /\\\.(?:\r?\n|\r?$)/y;
				end.lastIndex = this.#at;
				let found = end.exec(this.#buffer);
				if (found !== null && (last || found[0].endsWith("\n"))) {
					this.#at += found[0].length;
					this.#mode = "sql";
					return !0;
				}
				let next = this.#buffer.indexOf("\n\\.", this.#at);
				let line = next < 0 ? this.#buffer.lastIndexOf("\n") : next;
				if (line < this.#at) return !1;
				this.#at = line + 1;
				return !0;
			}
			#command(last) {
				let end = this.#buffer.indexOf("\n", this.#at);
				if (end < 0 && !last) return !1;
				let line = this.#buffer.slice(this.#at, end < 0 ? void 0 : end).trimEnd();
				this.#found.command(line, this.#consumed + this.#at);
				this.#at = end < 0 ? this.#buffer.length : end;
				return !0;
			}
			#finish() {
				let { head, start, end } = {
					head: this.#head.trim(),
					start: this.#start,
					end: this.#end
				};
				this.#head = "";
				this.#start = void 0;
				this.#parentheses = 0;
				this.#bodies = 0;
				if (start === void 0) return;
				this.#found.statement({
					head,
					start,
					end
				});
				if (!/^COPY\b.*\bFROM\s+STDIN\b/is.test(head)) return;
				let line = this.#buffer.indexOf("\n", this.#at);
				this.#at = line < 0 ? this.#buffer.length : line + 1;
				this.#mode = "copy";
			}
			#append(text) {
				this.#head.length < headLength && (this.#head += text.slice(0, headLength));
			}
			#blank() {
				this.#previous = "";
				this.#head !== "" && !this.#head.endsWith(" ") && this.#append(" ");
			}
		}
		let closing = {
			"'": "'",
			"E'": /['\\]/g,
			"\"": "\"",
			"--": "\n",
			"/*": /\/\*|\*\//g
		};
		function search(pattern, text, from) {
			pattern.lastIndex = from;
			return pattern.exec(text)?.index ?? -1;
		}
		function statementsOf(text) {
			let statements = [];
			let commands = [];
			let comments = [];
			let reader = new StatementReader({
				statement: (statement) => statements.push(statement),
				command: (line, start) => commands.push({
					line,
					start
				}),
				comment: (start) => comments.push(start)
			});
			reader.read(text, !0);
			return {
				statements,
				commands,
				comments,
				whole: reader.between
			};
		}
		function lineAt(text, offset) {
			return text.slice(0, offset).split("\n").length;
		}
	})
};
