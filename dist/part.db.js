"use strict";
exports.id = 233;
exports.ids = [233];
exports.modules = {
	815: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return action;
		} });
		var valibot__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(7934);
		var _postgres_backup_backup_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6443);
		var _postgres_backup_origin_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6139);
		var _postgres_backup_retention_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(399);
		var _postgres_server_database_lock_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3383);
		var _runner_action_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9593);
		var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7404);
		var _shared_copies_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6511);
		var _shared_databases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2317);
		var _shared_places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1886);
		let publicKey = /-----BEGIN PGP PUBLIC KEY BLOCK-----[\s\S]*?-----END PGP PUBLIC KEY BLOCK-----/g;
		let recipients = () => valibot__WEBPACK_IMPORTED_MODULE_8__.FsL(valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), ""), valibot__WEBPACK_IMPORTED_MODULE_8__.pdi((words) => [...(0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_9__.ry)(words.replace(publicKey, "\n")), ...(words.match(publicKey) ?? []).map((key) => key.replace(/^[^\S\n]+/gm, ""))]));
		let action = (0, _runner_action_js__WEBPACK_IMPORTED_MODULE_4__.QP)({
			inputs: {
				..._shared_databases_js__WEBPACK_IMPORTED_MODULE_6__.dM,
				directory: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_9__.Qq)(),
				format: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_9__.Yq)(["custom", "directory"], "custom"),
				jobs: (0, _shared_databases_js__WEBPACK_IMPORTED_MODULE_6__.LR)(),
				keep: valibot__WEBPACK_IMPORTED_MODULE_8__.FsL(valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), "7"), valibot__WEBPACK_IMPORTED_MODULE_8__.z6Y((text) => (0, _postgres_backup_retention_js__WEBPACK_IMPORTED_MODULE_2__.xG)(text) !== void 0, _postgres_backup_retention_js__WEBPACK_IMPORTED_MODULE_2__.yq), valibot__WEBPACK_IMPORTED_MODULE_8__.pdi((text) => (0, _postgres_backup_retention_js__WEBPACK_IMPORTED_MODULE_2__.xG)(text) ?? (0, _postgres_backup_retention_js__WEBPACK_IMPORTED_MODULE_2__.IC)(7))),
				"take-over-from": valibot__WEBPACK_IMPORTED_MODULE_8__.lqM(valibot__WEBPACK_IMPORTED_MODULE_8__.FsL(valibot__WEBPACK_IMPORTED_MODULE_8__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_8__.yGV(_postgres_backup_origin_js__WEBPACK_IMPORTED_MODULE_1__.r, "allowed is a server as the refusal names it: 7391…@db1:5432."))),
				"copy-to": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_9__.p_)(),
				"encrypt-to": recipients(),
				..._shared_places_js__WEBPACK_IMPORTED_MODULE_7__.RY
			},
			history: _shared_databases_js__WEBPACK_IMPORTED_MODULE_6__.hP,
			async run({ inputs, log, output, env, mask }) {
				let { maintenance, administered, label } = (0, _shared_databases_js__WEBPACK_IMPORTED_MODULE_6__.oD)("db-backup", inputs, env, mask);
				let { database } = administered;
				output({ result: "failed" });
				let copyEverywhere = await (0, _shared_copies_js__WEBPACK_IMPORTED_MODULE_5__.U)(inputs, database, env, mask, log);
				let lock = {
					maintenance,
					database,
					timeout: inputs.lockTimeout,
					label,
					log
				};
				let made = await (0, _postgres_server_database_lock_js__WEBPACK_IMPORTED_MODULE_3__.N)(lock, () => (0, _postgres_backup_backup_js__WEBPACK_IMPORTED_MODULE_0__.R)({
					...inputs,
					source: administered,
					programFolder: inputs.pgBin,
					log
				}));
				if (made === void 0) return output({ result: "planned" });
				let { origin, ...about } = made;
				output({
					...about,
					copies: []
				});
				await copyEverywhere?.(made, (copies) => output({ copies }));
				output({ result: "backed-up" });
			}
		});
	}),
	1232: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return db_drill_action;
		} });
		var external_node_path_ = __webpack_require__(6760);
		var errors = __webpack_require__(4873);
		var spool = __webpack_require__(3772);
		var recovery_session = __webpack_require__(8270);
		var amounts = __webpack_require__(243);
		var backups = __webpack_require__(3710);
		var checksum = __webpack_require__(7438);
		var proof = __webpack_require__(5019);
		var server_record = __webpack_require__(1910);
		var archive = __webpack_require__(8203);
		var dump = __webpack_require__(5551);
		var blockers_blockers = __webpack_require__(9562);
		var checks = __webpack_require__(1510);
		var restore_names = __webpack_require__(2576);
		var side_database = __webpack_require__(5084);
		var undo = __webpack_require__(5285);
		var answering = __webpack_require__(5306);
		var server_connection = __webpack_require__(6114);
		var database_lock = __webpack_require__(3383);
		var database_properties = __webpack_require__(8321);
		var tally = __webpack_require__(52);
		var whole_file = __webpack_require__(7626);
		var phrases = __webpack_require__(3188);
		var address = __webpack_require__(784);
		var catalog = __webpack_require__(6551);
		var commands = __webpack_require__(9880);
		var running = __webpack_require__(3563);
		async function judge(side, restored, record, { programs, jobs, log }) {
			let compared = [];
			let expected = record?.rows;
			if (expected === void 0) log.warning("No row counts lie beside the backup: an older version made it, or another program. That no row is missing is not proven.");
			else {
				let found = await (0, server_connection.p)(side, (connection) => differences(connection, expected, restored));
				if (found.length > 0) throw new proof.Fw(`What was restored is not what was backed up:\n${found.slice(0, 40).join("\n")}${found.length > 40 ? `\nand ${found.length - 40} more` : ""}`);
				compared.push(`the rows of ${(0, phrases.h)(Object.keys(expected).length, "table")}`);
			}
			compared.push(...await (0, server_connection.p)(side, (connection) => foreignKeys(connection, log)));
			compared.push(...await checkPages(side, programs, jobs, log));
			return compared;
		}
		async function differences(connection, expected, restored) {
			let tables = await (0, catalog.gb)(connection);
			let filled = new Set(tables.filter((one) => one.ofExtension).map((one) => one.name));
			return [...new Set([...Object.keys(expected), ...Object.keys(restored)])].sort().filter((table) => expected[table] !== restored[table] && !filled.has(table)).map((table) => `  ${table}: ${shown(expected[table])} when it was backed up, ${shown(restored[table])} restored`);
		}
		let shown = (count) => count === void 0 ? "no such table" : (0, phrases.h)(count, "row");
		async function foreignKeys(connection, log) {
			let keys = await (0, server_connection.Ge)(connection, "SELECT conrelid::regclass || '.' || conname AS name, convalidated AS valid\n       FROM pg_constraint WHERE contype = 'f' AND conparentid = 0 ORDER BY 1");
			let open = keys.filter(({ valid }) => !valid).map(({ name }) => name);
			open.length > 0 && log.info(`Not checked, since the database itself has them as NOT VALID: ${(0, phrases.p)(open)}.`);
			let valid = keys.length - open.length;
			return valid === 0 ? [] : [(0, phrases.h)(valid, "foreign key")];
		}
		async function checkPages(side, programs, jobs, log) {
			let command = (0, commands.em)(programs, side.database, jobs);
			if (!await (0, server_connection.p)(side, (connection) => (0, server_connection.Uq)(connection, "SELECT EXISTS (SELECT FROM pg_available_extensions WHERE name = 'amcheck')\n          AND current_setting('is_superuser')::boolean")) || !await (0, whole_file.$B)(command.program)) {
				log.info("Tables and indexes were not compared with their own structure: that takes pg_amcheck, the extension amcheck and a superuser.");
				return [];
			}
			let checking = await (0, running.q)(command, (0, address.uQ)(side));
			checking.input.end();
			let { exitCode, said } = await checking.ended;
			if (exitCode === 0) return ["the structure of tables and indexes"];
			log.foreign("pg_amcheck said:", said);
			throw new errors.pH(`pg_amcheck found something wrong in what was restored (exit code ${exitCode}). Where the backup itself is whole, this is the server's disk, memory or collation.`);
		}
		var drill_undo = __webpack_require__(4944);
		async function drill(options) {
			let path = await chooseBackup(options);
			return (0, proof.GG)(() => (0, proof.JO)(path), () => drillBackup(path, options));
		}
		async function drillBackup(path, options) {
			let { maintenance, target, log } = options;
			let { compared, sha256 } = await log.phase("checksum", () => (0, checksum.bI)(path));
			options.expect !== void 0 && await (0, side_database.vX)(options.expect, log);
			let record = await (0, server_record.Fz)(path);
			let { programs, dump } = await (0, answering.N)(maintenance, log, async (connection) => {
				await (0, checks.X_)(connection, maintenance);
				let checked = await (0, checks.Nn)(connection, path, options.programFolder, log);
				await refuseBlockers(connection, checked.dump, record, options);
				return checked;
			});
			await log.phase("read back", () => readWhole(programs, dump, compared, log));
			let candidate = {
				programs,
				dump,
				record,
				sha256
			};
			if (options.dryRun) {
				log.info(`Would restore ${path} beside ${target.database}, compare it with what was backed up, and drop it.`);
				return;
			}
			let { host, port } = maintenance;
			let session = {
				directory: options.stateDirectory,
				history: (0, spool.E9)(options.stateDirectory),
				name: `db-${host}-${port}-${target.database}`,
				timeout: options.lockTimeout,
				kind: "db-drill",
				holder: options.holder,
				secrets: secretsOf(maintenance),
				log
			};
			return (0, recovery_session.f)(session, async (held) => {
				let names = await (0, answering.N)(maintenance, log, (connection) => (0, restore_names.R)(connection, target.database, (stamp) => ({
					database: target.database,
					side: `${target.database}_drill_${stamp}`
				})));
				let { label, lockTimeout: timeout } = options;
				return (0, database_lock.N)({
					maintenance,
					database: names.side,
					timeout,
					label,
					log
				}, (connection) => prove(connection, names, held, candidate, options));
			});
		}
		async function chooseBackup({ dump, directory, target, log }) {
			if (dump !== void 0) return (0, external_node_path_.resolve)(dump);
			if (directory === void 0) throw new errors.eb("Input \"directory\" is missing: give the folder whose newest backup is to be proven, or \"dump\" for a certain one.");
			return (0, backups.RO)("directory", directory, target.database, log);
		}
		async function refuseBlockers(connection, dump, record, { maintenance, target, owner, noPrivileges }) {
			let { database } = target;
			let original = await (0, database_properties.Qh)(connection, database);
			let place = {
				maintenance,
				database,
				original,
				dump,
				server: await (0, server_connection.jk)(connection)
			};
			let databaseBytes = record?.databaseBytes;
			let owners = {
				owner,
				sideOwner: (0, side_database.bJ)({
					owner,
					target
				}, original)
			};
			let about = {
				...place,
				...owners,
				noPrivileges,
				databaseBytes,
				swapped: !1
			};
			let blockers = await (0, blockers_blockers.z)(connection, about);
			if (blockers.length > 0) throw new errors.eb(`The drill was not begun, since it could not be finished:\n${blockers.join("\n")}`);
		}
		async function readWhole(programs, { path, format }, compared, log) {
			(0, dump.tc)(format) && await (0, archive.lR)(programs, path);
			log.info(`Read ${path} to its end: it is whole${compared ? ", and has the checksum of when it was made" : ". No checksum lies beside it"}.`);
		}
		async function prove(connection, names, session, candidate, options) {
			let { maintenance, log } = options;
			let { dump, record } = candidate;
			session.lost.addEventListener("abort", () => (0, server_connection.GM)(connection));
			await refuseBlockers(connection, dump, record, options);
			let original = await (0, database_properties.Qh)(connection, names.database);
			let { password: _, ...place } = maintenance;
			let state = {
				version: 1,
				maintenance: place,
				names
			};
			await session.record(state);
			try {
				let began = performance.now();
				let side = {
					...maintenance,
					database: names.side
				};
				let fill = {
					...options,
					migrations: void 0,
					migrationsTable: ""
				};
				let rows = await log.phase("restore beside", () => (0, side_database.dj)(connection, {
					...candidate,
					names,
					original
				}, fill));
				let compared = await log.phase("compare", () => judge(side, rows, record, {
					...options,
					...candidate
				}));
				let duration = performance.now() - began;
				let databaseBytes = Number(await (0, server_connection.Uq)(connection, "SELECT pg_database_size($1)", [names.side]));
				let proven = {
					path: dump.path,
					bytes: dump.bytes,
					duration: Math.round(duration),
					rows
				};
				await noteProof(proven, candidate, databaseBytes, log);
				showProven(proven, databaseBytes, compared, log);
				return proven;
			} finally {
				session.lost.aborted || await clear(connection, session, state, options);
			}
		}
		async function noteProof({ path, duration }, { sha256 }, databaseBytes, log) {
			let proven = new Date().toISOString();
			await (0, proof.E4)(path, {
				version: 1,
				proven,
				sha256,
				durationMs: duration,
				databaseBytes
			}).catch((error) => log.warning(`Could not note beside ${path} that it is proven, so the input "keep" of db-backup does not know it: ${(0, errors.bD)(error)}`));
		}
		function showProven({ path, bytes, duration, rows }, databaseBytes, compared, log) {
			let what = compared.length === 0 ? "" : ` Compared: ${compared.join(", ")}.`;
			log.outcome(`${path} (${(0, amounts.Ej)(bytes)}) is proven: restored and compared in ${(0, amounts.qo)(duration)} for ${(0, amounts.Ej)(databaseBytes)}, ${(0, tally.lh)(rows)}.${what}`);
		}
		async function clear(connection, session, state, { maintenance, log }) {
			try {
				await (0, drill_undo.i)(connection, state.names.side, log).catch(async (error) => {
					log.debug(`The connection is of no use any more: ${(0, errors.bD)(error)}`);
					(0, server_connection.GM)(connection);
					await (0, drill_undo.recoverDrill)(state, {
						log,
						secrets: secretsOf(maintenance)
					});
				});
				await session.settle();
			} catch (error) {
				log.warning(`The side database ${state.names.side} could not be removed yet: ${(0, errors.bD)(error)} The guard of this drill tries again, and so does the next run.`);
			}
		}
		let secretsOf = ({ password }) => password === void 0 ? {} : { [undo.eu]: password };
		var journal = __webpack_require__(2093);
		var action = __webpack_require__(9593);
		var fields = __webpack_require__(7404);
		var copies = __webpack_require__(6511);
		var shared_databases = __webpack_require__(2317);
		var places = __webpack_require__(1886);
		let db_drill_action = (0, action.QP)({
			inputs: {
				...shared_databases.dM,
				directory: (0, fields.mR)(),
				dump: (0, fields.mR)(),
				jobs: (0, shared_databases.LR)(),
				owner: (0, fields.mR)(),
				"no-privileges": (0, fields.zM)(!1),
				expect: (0, fields.mR)(),
				identity: (0, fields.mR)(),
				...places.RY
			},
			files: ["dump", "expect"],
			history: shared_databases.hP,
			async run({ inputs, log, output, env, mask }) {
				let databases = (0, shared_databases.oD)("db-drill", inputs, env, mask);
				output({ result: "failed" });
				let { database } = databases.target;
				await (0, copies.m)(inputs, database, env, mask, log, async (local) => {
					let proven = await drill({
						...inputs,
						...databases,
						dump: local.path,
						programFolder: inputs.pgBin,
						holder: (0, journal.Jz)(env, "db-drill"),
						stateDirectory: (0, shared_databases.FK)(env),
						log
					});
					if (proven === void 0) return output({ result: "planned" });
					await local.noteProof();
					let { path, bytes, duration, rows } = proven;
					output({
						result: "proven",
						"duration-ms": duration,
						dump: local.name ?? path,
						bytes,
						tables: Object.keys(rows).length,
						rows
					});
				});
			}
		});
	}),
	8700: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return action;
		} });
		var valibot__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(7934);
		var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);
		var _postgres_layout_tools_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2926);
		var _postgres_migrate_migrate_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(946);
		var _postgres_server_database_lock_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3383);
		var _runner_action_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9593);
		var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7404);
		var _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4169);
		var _shared_databases_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2317);
		let action = (0, _runner_action_js__WEBPACK_IMPORTED_MODULE_3__.QP)({
			inputs: {
				..._shared_databases_js__WEBPACK_IMPORTED_MODULE_5__.dM,
				..._runner_action_js__WEBPACK_IMPORTED_MODULE_3__.x$,
				directory: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.Qq)(),
				table: valibot__WEBPACK_IMPORTED_MODULE_7__.lqM(valibot__WEBPACK_IMPORTED_MODULE_7__.YjP(), "public.schema_migrations"),
				"mark-applied": (0, _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_4__.F4)(),
				"reset-schemas": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.p_)(),
				confirm: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.mR)(),
				layout: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.Yq)(_postgres_layout_tools_js__WEBPACK_IMPORTED_MODULE_0__.YF, "auto"),
				"table-lock-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.YA)(2, .01),
				"statement-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.YW)(.01),
				"out-of-order": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.Yq)(["error", "allow"], "error"),
				lint: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.Yq)([
					"error",
					"warn",
					"off"
				], "warn"),
				"schema-sources": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_6__.p_)()
			},
			files: ["directory"],
			history: _shared_databases_js__WEBPACK_IMPORTED_MODULE_5__.hP,
			async run({ inputs, log, output, env, mask }) {
				let { target, maintenance, label } = (0, _shared_databases_js__WEBPACK_IMPORTED_MODULE_5__.oD)("db-migrate", inputs, env, mask);
				let { database } = target;
				refuseUnconfirmed(inputs.resetSchemas, inputs.confirm, database);
				output({ result: "failed" });
				let lock = {
					maintenance,
					database,
					timeout: inputs.lockTimeout,
					label,
					log
				};
				let { lint } = inputs;
				let count = 0;
				await (0, _postgres_server_database_lock_js__WEBPACK_IMPORTED_MODULE_2__.N)(lock, () => (0, _postgres_migrate_migrate_js__WEBPACK_IMPORTED_MODULE_1__._)({
					...inputs,
					target,
					table: inputs.table,
					strayRoot: env.GITHUB_WORKSPACE,
					log,
					...lint === "off" ? {} : { inspect: inspection({
						...inputs,
						lint,
						log
					}) },
					onProgress: (applied, pending) => {
						count = applied.length;
						output({
							applied,
							pending
						});
					}
				}));
				output({ result: inputs.dryRun ? "planned" : count > 0 ? "migrated" : "up-to-date" });
			}
		});
		let inspection = (options) => async (connection, pending) => {
			let { lintMigrations } = await Promise.all([__webpack_require__.e(8), __webpack_require__.e(425)]).then(__webpack_require__.bind(__webpack_require__, 9137));
			await lintMigrations(connection, pending, options);
		};
		function refuseUnconfirmed(schemas, confirm, name) {
			if (schemas.length === 0 || confirm === name) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(`Input "confirm" is ${JSON.stringify(confirm ?? "")}: reset-schemas drops ${schemas.join(", ")} with all that is in ${schemas.length === 1 ? "it" : "them"}, so allowed is the database's name, ${JSON.stringify(name)}.`);
		}
	}),
	1590: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return db_restore_action;
		} });
		var dist = __webpack_require__(7934);
		var errors = __webpack_require__(4873);
		var spool = __webpack_require__(3772);
		var session = __webpack_require__(8270);
		var backup = __webpack_require__(6443);
		var checksum = __webpack_require__(7438);
		var archive = __webpack_require__(8203);
		var dump_dump = __webpack_require__(5551);
		var address = __webpack_require__(784);
		var answering = __webpack_require__(5306);
		var server_connection = __webpack_require__(6114);
		var database_lock = __webpack_require__(3383);
		var database_properties = __webpack_require__(8321);
		var tally = __webpack_require__(52);
		var absent = __webpack_require__(7634);
		var checks = __webpack_require__(1510);
		var encoding = __webpack_require__(4828);
		var dump_made = __webpack_require__(272);
		var catalog = __webpack_require__(6551);
		async function tablesWithoutData(connection, { requirements }) {
			let parts = await partsOf(connection);
			let legible = (text) => /^[ -~]*$/.test(text);
			let candidates = (await (0, catalog.gb)(connection)).filter(({ ofExtension, schema, table }) => {
				let whole = `${schema} ${table}`;
				let below = parts.get(whole) ?? [];
				if (ofExtension || below.some(({ foreign }) => foreign)) return !1;
				return [whole, ...below.map(({ part }) => part)].every((one) => legible(one) && !requirements.data.has(one.replaceAll("\n", " ")));
			});
			await connection.query("SET lock_timeout = 1000");
			let left = [];
			for (let table of candidates) {
				let filled = `SELECT EXISTS (SELECT FROM ${(0, tally.TL)(table)})`;
				await (0, server_connection.Uq)(connection, filled).catch(() => !1) && left.push(table.name);
			}
			return left;
		}
		async function partsOf(connection) {
			let found = await (0, server_connection.Ge)(connection, "WITH RECURSIVE below (root, part) AS (\n       SELECT inhparent, inhrelid FROM pg_inherits\n       UNION SELECT b.root, i.inhrelid FROM below b JOIN pg_inherits i ON i.inhparent = b.part)\n     SELECT wn.nspname || ' ' || w.relname AS whole,\n            jsonb_agg(jsonb_build_object('part', pn.nspname || ' ' || p.relname, 'foreign', p.relkind = 'f')) AS parts\n       FROM below JOIN pg_class w ON w.oid = root JOIN pg_namespace wn ON wn.oid = w.relnamespace\n       JOIN pg_class p ON p.oid = part JOIN pg_namespace pn ON pn.oid = p.relnamespace\n      WHERE p.relkind IN ('r', 'p', 'f') GROUP BY 1");
			return new Map(found.map(({ whole, parts }) => [whole, parts]));
		}
		var phrases = __webpack_require__(3188);
		async function saySequencesBehind(there, coming, log) {
			let before = new Map((await (0, server_connection.p)(there, sequences)).map((one) => [nameOf(one), one.next]));
			let behind = [];
			let taken = [];
			await (0, server_connection.p)(coming, async (connection) => {
				for (let one of await sequences(connection)) {
					if (!one.upwards) continue;
					let original = before.get(nameOf(one));
					original !== void 0 && one.next < original && behind.push(`${nameOf(one)} (${original}, then ${one.next})`);
					let most = await largest(connection, one);
					most !== void 0 && one.next <= most && taken.push(`${nameOf(one)} (gives ${one.next} next; the largest number there is ${most})`);
				}
			});
			taken.length > 0 && log.warning(`Sequences of the dump are behind their own tables, so that new rows may fail as duplicates: ${taken.join(", ")}. Set them: SELECT setval('name', number).`);
			behind.length > 0 && log.info(`Sequences that hand out numbers again, which the database had given since: ${behind.join(", ")}.`);
		}
		let nameOf = ({ schema, sequence }) => `${schema}.${sequence}`;
		async function largest(connection, { relation, column }) {
			if (relation === null || column === null) return;
			let most = await (0, server_connection.Uq)(connection, `SELECT max(${(0, server_connection.UU)(column)})::text FROM ${relation}`);
			return most == null ? void 0 : BigInt(most);
		}
		async function sequences(connection) {
			let found = await (0, server_connection.Ge)(connection, "SELECT s.schemaname AS schema, s.sequencename AS sequence, s.last_value::text AS last, s.increment_by::text AS step,\n            s.increment_by > 0 AS upwards,\n            d.refobjid::regclass::text AS relation, a.attname AS column\n       FROM pg_sequences s\n       JOIN pg_namespace n ON n.nspname = s.schemaname\n       JOIN pg_class c ON c.relnamespace = n.oid AND c.relname = s.sequencename AND c.relkind = 'S'\n       LEFT JOIN pg_depend d ON d.classid = 'pg_class'::regclass AND d.objid = c.oid AND d.deptype IN ('a', 'i')\n        AND d.refclassid = 'pg_class'::regclass AND d.refobjsubid > 0\n       LEFT JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid\n        AND a.atttypid IN ('int2'::regtype, 'int4'::regtype, 'int8'::regtype)\n        AND EXISTS (SELECT FROM pg_class t WHERE t.oid = d.refobjid AND t.relkind IN ('r', 'p'))\n      WHERE has_sequence_privilege(c.oid, 'SELECT') ORDER BY 1, 2");
			let sequences = [];
			for (let { step, last, ...one } of found) sequences.push({
				...one,
				next: last === null ? await first(connection, one) : BigInt(last) + BigInt(step)
			});
			return sequences;
		}
		async function first(connection, { schema, sequence }) {
			let next = `SELECT last_value::text FROM ${(0, server_connection.UU)(schema)}.${(0, server_connection.UU)(sequence)}`;
			return BigInt(await (0, server_connection.Uq)(connection, next) ?? "1");
		}
		async function refuseLosses(there, coming, allowed, jobs, log) {
			if (mayLoseAll(allowed)) return;
			let [before, after, rowsBefore] = await Promise.all([
				(0, server_connection.p)(there, inventory),
				(0, server_connection.p)(coming.address, inventory),
				(0, tally.BO)(there, {
					jobs,
					analyze: !1,
					lockTimeout: 1e4
				}).catch((error) => {
					throw new errors.pH(`The rows of ${there.database} cannot be counted, so what a restore would lose is not known: ${(0, errors.bD)(error)}. Nothing was swapped. If it is to be replaced whatever it holds: allow-missing "*" and max-row-loss 100%.`);
				})
			]);
			showRows(rowsBefore, coming.rows, log);
			await saySequencesBehind(there, coming.address, log);
			let [objects, objectsComing] = await Promise.all([there, coming.address].map((address) => (0, server_connection.p)(address, largeObjects)));
			let comes = new Set(after.map(({ kind, name }) => `${kind} ${name}`));
			let gone = before.filter((item) => !comes.has(`${item.kind} ${item.name}`));
			let losses = [
				...gone.filter((item) => !isAllowed(item, allowed)).map(({ kind, name }) => `${kind} ${name}`),
				...lostRows(rowsBefore, coming.rows, allowed),
				...lostObjects(objects ?? 0, objectsComing ?? 0, allowed)
			];
			if (losses.length === 0) {
				gone.length > 0 && log.info(`allow-missing lets ${(0, phrases.h)(gone.length, "thing")} go: ${gone.map(({ kind, name }) => `${kind} ${name}`).join(", ")}.`);
				return;
			}
			throw new errors.pH(refusal(there.database, losses));
		}
		function mayLoseAll({ allowMissing, maxRowLoss }) {
			return allowMissing?.text === "*" && maxRowLoss === 1;
		}
		function refusal(database, losses) {
			let more = losses.length - 40;
			return [
				`The dump holds less than ${database} has, so nothing was swapped, and ${database} is as it was. What would be gone:`,
				...losses.slice(0, 40).map((line) => `  ${line}`),
				...more > 0 ? [`  and ${more} more`] : [],
				"If that is meant, name it in allow-missing (\"audit.*, large-objects\"; \"*\" for all of it), and raise max-row-loss."
			].join("\n");
		}
		function isAllowed({ kind, name }, { allowMissing }) {
			if (allowMissing === void 0) return !1;
			let spellings = [...kind === "schema" ? [name, `${name}.all`] : [name], `${kind} ${name}`];
			if (spellings.some((one) => allowMissing.excludes(one))) return !1;
			return spellings.some((one) => allowMissing.includes(one));
		}
		function lostRows(before, after, allowed) {
			return Object.entries(before).flatMap(([table, count]) => {
				let comes = after[table];
				if (comes === void 0 || count <= comes || isAllowed({
					kind: "rows",
					name: table
				}, allowed)) return [];
				if (comes === 0) return [`all ${(0, phrases.h)(count, "row")} of ${table}`];
				let share = (count - comes) / count;
				if (count <= 100 || share <= allowed.maxRowLoss) return [];
				return [`${count - comes} of the ${count} rows of ${table} (${Math.round(share * 100)} %)`];
			});
		}
		function lostObjects(before, after, allowed) {
			if (after === 0 || isAllowed({
				kind: "large objects",
				name: "large-objects"
			}, allowed)) return [];
			return lostRows({ "large-objects": before }, { "large-objects": after }, allowed).map((line) => line.replace(" rows of large-objects", " large objects"));
		}
		async function largeObjects(connection) {
			return Number(await (0, server_connection.Uq)(connection, "SELECT count(*) FROM pg_largeobject_metadata"));
		}
		function showRows(before, after, log) {
			let names = [...new Set([...Object.keys(before), ...Object.keys(after)])];
			let largest = (name) => Math.max(before[name] ?? 0, after[name] ?? 0);
			let shown = names.sort((one, other) => largest(other) - largest(one)).slice(0, 40);
			log.table({
				title: `Rows before and after${names.length > shown.length ? `, of the ${shown.length} largest of ${names.length} tables` : ""}`,
				columns: [
					"table",
					"before",
					"after"
				],
				rows: shown.map((name) => [
					name,
					String(before[name] ?? "is not there"),
					String(after[name] ?? "is gone")
				])
			});
		}
		function inventory(connection) {
			return (0, server_connection.Ge)(connection, everything);
		}
		let own = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";
		let ofNoExtension = (catalog, oid) => `NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = '${catalog}'::regclass AND e.objid = ${oid} AND e.deptype = 'e')`;
		let everything = `
  SELECT 'schema' AS kind, n.nspname::text AS name FROM pg_namespace n
   WHERE ${own} AND ${ofNoExtension("pg_namespace", "n.oid")}
  UNION ALL
  SELECT CASE c.relkind WHEN 'v' THEN 'view' WHEN 'm' THEN 'materialized view' WHEN 'S' THEN 'sequence'
                        WHEN 'f' THEN 'foreign table' ELSE 'table' END, n.nspname || '.' || c.relname
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${own} AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'f') AND ${ofNoExtension("pg_class", "c.oid")}
     AND NOT (c.relkind = 'S' AND EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass
              AND d.objid = c.oid AND d.deptype IN ('a', 'i')))
  UNION ALL
  SELECT 'index', n.nspname || '.' || c.relname
    FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${own} AND ${ofNoExtension("pg_class", "i.indrelid")}
     AND NOT EXISTS (SELECT FROM pg_constraint k WHERE k.conindid = i.indexrelid AND k.contype IN ('p', 'u', 'x'))
  UNION ALL
  SELECT 'constraint', n.nspname || '.' || c.relname || '.' || k.conname
    FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${own} AND k.contype IN ('p', 'u', 'x', 'f', 'c') AND k.conparentid = 0 AND ${ofNoExtension("pg_class", "c.oid")}
  UNION ALL
  SELECT 'function', n.nspname || '.' || p.proname || '(' || pg_get_function_identity_arguments(p.oid) || ')'
    FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
   WHERE ${own} AND ${ofNoExtension("pg_proc", "p.oid")}
  UNION ALL
  SELECT 'trigger', n.nspname || '.' || c.relname || '.' || t.tgname
    FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
   WHERE ${own} AND NOT t.tgisinternal
  UNION ALL
  SELECT 'policy', n.nspname || '.' || c.relname || '.' || p.polname
    FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  UNION ALL SELECT 'extension', extname::text FROM pg_extension
  UNION ALL SELECT 'publication', pubname::text FROM pg_publication
  UNION ALL
  SELECT 'event trigger', evtname::text FROM pg_event_trigger WHERE ${ofNoExtension("pg_event_trigger", "oid")}
  UNION ALL
  SELECT 'large objects', 'large-objects' WHERE EXISTS (SELECT FROM pg_largeobject_metadata)
  ORDER BY 1, 2`;
		let alwaysThere = ["schema public", "extension plpgsql"];
		async function refuseForeseenLosses(there, dump, allowed) {
			if (dump.path === "" || allowed.migrations !== void 0 || mayLoseAll(allowed)) return;
			let { made } = dump.requirements;
			let comes = new Set([...made, ...alwaysThere]);
			let legible = [...made].every(encoding.Tw);
			let [items, empty] = await (0, server_connection.p)(there, async (connection) => [await inventory(connection), await tablesWithoutData(connection, dump)]);
			let gone = items.filter(({ kind, name }) => dump_made.T8.has(kind) && !comes.has(`${kind} ${name}`) && (legible || /^[ -~]*$/.test(name)));
			let tables = new Set(gone.map(({ name }) => name));
			let losses = [...gone.filter((item) => !isAllowed(item, allowed)).map(({ kind, name }) => `${kind} ${name}`), ...empty.filter((name) => !tables.has(name) && !isAllowed({
				kind: "rows",
				name
			}, allowed)).map((name) => `all rows of ${name}`)];
			if (losses.length > 0) throw new errors.eb(refusal(there.database, losses));
		}
		var pooler_pooler = __webpack_require__(9856);
		var proc = __webpack_require__(810);
		let ofPoolers = /pgbouncer|odyssey|pgcat|pgdog|pgpool|supavisor/i;
		async function warnOfPoolers(maintenance, database, log) {
			let sessions = await (0, server_connection.Ge)(maintenance, "SELECT client_port AS port, client_addr <<= '127.0.0.0/8' OR client_addr = '::1' AS here,\n            application_name AS application, state = 'idle' AS idle, query\n       FROM pg_stat_activity WHERE datname = $1 AND backend_type = 'client backend'", [database]);
			let programs = sessions.some(({ here }) => here) ? (0, proc.pK)() : new Map();
			let seen = new Map();
			for (let session of sessions) {
				let pooler = poolerBehind(session, programs);
				pooler !== void 0 && seen.set(pooler, (seen.get(pooler) ?? 0) + 1);
			}
			for (let [pooler, count] of seen) log.warning(`${(0, phrases.h)(count, "session")} of ${database} ${count === 1 ? "comes" : "come"} through ${pooler}. The swap ends ${count === 1 ? "it" : "them"}, and a pooler that was refused by the server once refuses its clients for longer than the swap takes (pgbouncer: server_login_retry, 15 s by default). Give its console in pooler-url, so that its clients are kept waiting instead, or set server_login_retry = 1 for the time of the restore.`);
		}
		function poolerBehind({ port, here, application, idle, query }, programs) {
			let program = here && port !== null ? programs.get(port) : void 0;
			if (program !== void 0) return ofPoolers.exec(program)?.[0];
			let named = ofPoolers.exec(application)?.[0];
			if (named !== void 0) return named;
			return idle && /^(?:DISCARD ALL|select 1)$/.test(query.trim().replace(/;$/, "")) ? "what looks like a pooler" : void 0;
		}
		var restore_previous = __webpack_require__(6402);
		var wait_until = __webpack_require__(4698);
		let howItComesBack = "From pg_cron 1.6.1 on the server starts it again by itself; an older one comes back only when PostgreSQL is restarted, and until then no job runs.";
		async function warnOfScheduler(maintenance, there, log) {
			let { database } = there;
			let pid = await schedulerOf(maintenance, database);
			pid !== void 0 && log.warning(`pg_cron's scheduler works in ${database} (process ${pid} of the server), and the swap ends it. ${howItComesBack}`);
			await (0, server_connection.p)(there, (connection) => (0, server_connection.Uq)(connection, "SELECT true FROM pg_extension WHERE extname = 'pg_cron'")) && log.warning(`${database} has the extension pg_cron, and what is restored has neither that nor its jobs. Afterwards, in ${database}: CREATE EXTENSION pg_cron; and cron.schedule for each job. They are in cron.job of the database from before.`);
		}
		function schedulerOf(maintenance, database) {
			return (0, server_connection.Uq)(maintenance, "SELECT pid FROM pg_stat_activity WHERE datname = $1 AND application_name = 'pg_cron scheduler' LIMIT 1", [database]);
		}
		async function sayWhetherBack(maintenance, database, log) {
			await (0, wait_until.a0)(async () => await schedulerOf(maintenance, database) !== void 0, {
				within: 5e3,
				every: 200
			}) ? log.info(`pg_cron's scheduler works in ${database} again.`) : log.warning(`pg_cron's scheduler has not come back to ${database}. ${howItComesBack}`);
		}
		var side_database = __webpack_require__(5084);
		var swap = __webpack_require__(5684);
		var undo = __webpack_require__(5285);
		async function restore(options) {
			let { maintenance, target, log } = options;
			if (options.dump === void 0 && options.dryRun !== !0) throw new errors.eb("Input \"dump\" is required: only a dry run that fills nothing needs none.");
			options.expect !== void 0 && await (0, side_database.vX)(options.expect, log);
			options.dump !== void 0 && await (0, checksum.dT)(options.dump, log);
			let { programs, dump } = await (0, answering.N)(maintenance, log, async (connection) => {
				await (0, checks.X_)(connection, maintenance);
				await (0, checks.gW)(connection, maintenance, target);
				let checked = await (0, checks.Nn)(connection, options.dump, options.programFolder, log);
				await (0, checks.z6)(connection, checked.dump, options);
				return checked;
			});
			dump.path !== "" && (0, dump_dump.tc)(dump.format) && await (0, side_database.N_)(log, `Read ${dump.path} to its end: it is whole`, () => (0, archive.lR)(programs, dump.path));
			await (0, answering.N)(maintenance, log, async (connection) => {
				await (0, absent.m9)(connection, dump, {
					...options,
					database: target.database
				}, log);
				if (await (0, database_properties.Qh)(connection, target.database) === void 0) return;
				let there = {
					...maintenance,
					database: target.database
				};
				await refuseForeseenLosses(there, dump, options);
				await warnOfScheduler(connection, there, log);
				options.poolerConsole === void 0 ? await warnOfPoolers(connection, target.database, log) : await (0, pooler_pooler.HZ)(options.poolerConsole, target.database, await (0, pooler_pooler.ek)(connection, maintenance));
			});
			if (options.dryRun === !0) {
				log.info(`Would restore ${options.dump ?? "a dump that is yet to be made"} to ${(0, address.KU)(target)}: nothing that can be seen before it stands in the way. Its rows are compared before the swap.`);
				return "planned";
			}
			let { host, port, database } = {
				...maintenance,
				database: target.database
			};
			await (0, session.f)({
				directory: options.stateDirectory,
				history: (0, spool.E9)(options.stateDirectory),
				name: `db-${host}-${port}-${database}`,
				timeout: options.lockTimeout,
				kind: "db-restore",
				holder: options.holder,
				secrets: secretsOf(options),
				log
			}, (session) => (0, database_lock.N)({
				...options,
				database,
				timeout: options.lockTimeout
			}, (connection) => restoreLocked(connection, session, programs, dump, options)));
			return options.dryRun === "full" ? "proven" : "restored";
		}
		function secretsOf({ maintenance, poolerConsole }) {
			let own = maintenance.password;
			let poolers = poolerConsole?.password;
			return {
				...own === void 0 ? {} : { [undo.eu]: own },
				...poolers === void 0 ? {} : { [undo.mC]: poolers }
			};
		}
		async function restoreLocked(connection, session, programs, dump, options) {
			let { maintenance, log } = options;
			session.lost.addEventListener("abort", () => (0, server_connection.GM)(connection));
			let names = await (0, checks.z6)(connection, dump, options);
			let original = await (0, database_properties.Qh)(connection, names.database);
			let full = options.dryRun === "full";
			let safety = original && !full ? await backupFirst(options) : void 0;
			let { password: _, ...place } = maintenance;
			let replaces = original !== void 0;
			let pooler = options.poolerConsole && replaces && !full ? await (0, pooler_pooler.HZ)(options.poolerConsole, names.database, await (0, pooler_pooler.ek)(connection, maintenance)) : void 0;
			let state = {
				version: 1,
				maintenance: place,
				names,
				replaces
			};
			let restored = {
				previous: replaces ? names.previous : void 0,
				backup: safety,
				rows: {},
				downtime: void 0
			};
			let scheduler;
			await session.record(state);
			let returned = () => putBack(connection, session, state, log, secretsOf(options));
			try {
				let side = {
					names,
					original,
					dump,
					programs
				};
				let rows = await log.phase("restore beside", () => (0, side_database.dj)(connection, side, options));
				restored = {
					...restored,
					rows
				};
				if (replaces) {
					let there = {
						...maintenance,
						database: names.database
					};
					let coming = {
						address: {
							...maintenance,
							database: names.side
						},
						rows
					};
					await log.phase("compare", () => refuseLosses(there, coming, options, options.jobs, log));
				}
				if (full) return await endRehearsal(rows, names.side, options, returned);
				let swapped = (seconds = options.drainSeconds) => (0, swap.wg)(connection, names, seconds, log);
				let swappedWhilePaused = async (paused) => {
					state = {
						...state,
						pooler: (0, pooler_pooler.G5)(paused)
					};
					await session.record(state);
					return (0, pooler_pooler.ak)(paused, options.drainSeconds, log, swapped);
				};
				replaces && (scheduler = await schedulerOf(connection, names.database));
				await options.whileAppsAreDown(async () => {
					let downtime = replaces ? await log.phase("swap", () => pooler === void 0 ? swapped() : swappedWhilePaused(pooler)) : await (0, swap.fm)(connection, names);
					restored = {
						...restored,
						downtime
					};
					showRestored(names, restored, options);
				});
				await session.settle();
			} catch (error) {
				if (session.lost.aborted) throw error;
				let became = await returned();
				let shown = restored.downtime !== void 0;
				if (became === "as before" || became === "unknown" && !shown) throw error;
				shown || showRestored(names, restored, options);
				throw new errors.pH(`The dump was restored and has the real name, but then: ${(0, errors.bD)(error)}`, { cause: error });
			}
			scheduler !== void 0 && await sayWhetherBack(connection, names.database, log);
			let { keepPrevious, keepPreviousDays } = options;
			await (0, restore_previous.k)(connection, names.database, keepPrevious, keepPreviousDays, log).catch((error) => log.warning(`Old databases were not pruned: ${(0, errors.bD)(error)}`));
		}
		async function endRehearsal(rows, side, { dump, target, onProven, log }, remove) {
			if (await remove() === "unknown") throw new errors.pH(`${dump} was restored beside and is right, but the side database ${side} could not be removed yet.`);
			onProven(rows);
			log.outcome(`${dump} can be restored to ${target.database}: it was, beside it, with ${(0, tally.lh)(rows)}, and that is gone again.`);
		}
		async function backupFirst(options) {
			if (options.backup === void 0) return;
			let source = {
				...options.maintenance,
				database: options.target.database
			};
			return (0, backup.R)({
				...options,
				...options.backup,
				dryRun: !1,
				source
			});
		}
		function showRestored(names, restored, { maintenance, dump, onSwapped, log }) {
			let { previous, rows, downtime } = restored;
			onSwapped(restored);
			if (previous === void 0) {
				log.outcome(`${names.database} is there, restored from ${dump}: ${(0, tally.lh)(rows)}.`);
				return;
			}
			let gap = downtime === void 0 ? "" : ` It refused connections for ${downtime} ms.`;
			log.outcome(`${names.database} is the database restored from ${dump}: ${(0, tally.lh)(rows)}.${gap}`);
			(0, restore_previous.m)(maintenance, names, log);
		}
		async function putBack(connection, session, state, log, secrets) {
			try {
				let outcome;
				try {
					outcome = await (0, undo.tN)(connection, state, log);
				} catch (error) {
					log.debug(`The connection is of no use any more: ${(0, errors.bD)(error)}`);
					await connection.end().catch(() => {});
					outcome = await (0, undo.Ts)(state, {
						log,
						secrets
					});
				} finally {
					await (0, undo.BN)(state, {
						log,
						secrets
					});
				}
				await session.settle();
				return outcome;
			} catch (error) {
				log.warning(`What this restore left could not be put right yet: ${(0, errors.bD)(error)} Its guard tries again, and so does the next run.`);
				return "unknown";
			}
		}
		var journal = __webpack_require__(2093);
		var action = __webpack_require__(9593);
		var fields = __webpack_require__(7404);
		var pattern_fields = __webpack_require__(4169);
		var daemon_daemon = __webpack_require__(3121);
		var daemon_home = __webpack_require__(3550);
		var process = __webpack_require__(4796);
		var amounts = __webpack_require__(243);
		var act = __webpack_require__(4177);
		var daemon_events = __webpack_require__(7988);
		var deploy_state = __webpack_require__(1471);
		var culprits = __webpack_require__(9869);
		var log_tail = __webpack_require__(5002);
		var steady = __webpack_require__(5247);
		var stop = __webpack_require__(3098);
		async function withAppsStopped({ daemon, session, log, options }, chosen, body) {
			let running = chosen.filter(process.Np);
			let state = {
				home: daemon.home.path,
				daemon: await (0, daemon_home.nG)(daemon.home),
				namespace: options.namespace,
				stopping: running.map(deploy_state.zm)
			};
			await session.record(state);
			let begun = performance.now();
			log.info(`Stopping ${(0, phrases.h)(running.length, "process")} of ${options.namespace}.`);
			let { done, changed } = await (0, act.aD)(daemon, running);
			changed.length > 0 && log.warning(`Deleted or replaced by somebody else just now, and so not stopped: ${(0, phrases.p)(changed.map(({ name }) => name))}.`);
			let [worked] = await Promise.allSettled([body()]);
			let started = startUntilSteady({
				daemon,
				session,
				log,
				options
			}, state, done, begun);
			let [up] = await Promise.allSettled([started]);
			if (worked.status === "rejected") {
				up.status === "rejected" && log.warning(`The stopped apps did not come up again either: ${(0, errors.bD)(up.reason)}`);
				throw worked.reason;
			}
			if (up.status === "rejected") throw up.reason;
			return {
				result: worked.value,
				downtimeMs: up.value
			};
		}
		async function startUntilSteady({ daemon, session, log, options }, state, stopped, begun) {
			let written = new log_tail.b(daemon.home);
			let events = await (0, daemon_events.B)(daemon.home, "all", (event) => written.take(event));
			if (events === void 0) throw Error("The PM2 daemon is gone; its pub.sock is missing.");
			try {
				await (0, stop.IJ)(daemon, state);
				let names = stopped.map((pm2Process) => pm2Process.name);
				let started = (await (0, process.P9)(daemon)).filter((pm2Process) => pm2Process.namespace === options.namespace && names.includes(pm2Process.name));
				await (0, steady.e)(daemon, events, started, {
					...options,
					stableSeconds: 0
				});
				let downtimeMs = Math.round(performance.now() - begun);
				log.outcome(`Started again: ${(0, phrases.h)(started.length, "process")}, down for ${(0, amounts.Mj)(downtimeMs)}.`);
				await (0, steady.e)(daemon, events, started, options);
				await (0, culprits.g)(options.health, started, started.length, log);
				await session.settle();
				if (options.showLogs === "always") for (let pm2Process of started) await (0, log_tail.R)(pm2Process, options.logLines, written, log);
				return downtimeMs;
			} catch (error) {
				await (0, culprits.G)(error, options, written, log);
				await session.settle();
				throw error;
			} finally {
				events.close();
			}
		}
		var health_command = __webpack_require__(7431);
		var selection_selection = __webpack_require__(5963);
		var threshold = __webpack_require__(9382);
		var shared_fields = __webpack_require__(2342);
		var inputs = __webpack_require__(3519);
		var namespace_lock = __webpack_require__(23);
		let appsDownInputs = {
			"pm2-home": (0, fields.mR)(),
			namespace: dist.lqM((0, shared_fields.dz)()),
			"name-pattern": (0, pattern_fields.T1)("*"),
			"max-affected": (0, shared_fields.EN)("100%"),
			...inputs.fB
		};
		async function checkAppsDown(options) {
			let { namespace, env } = options;
			if (namespace === void 0) return;
			let home = (0, daemon_home.d8)(options.pm2Home, env);
			await (0, namespace_lock.i)({
				...options,
				namespace,
				home,
				kind: "stop"
			});
			let daemon = await (0, daemon_daemon.L)(home);
			try {
				daemon !== void 0 && await choose(await (0, process.P9)(daemon), namespace, options);
			} finally {
				daemon?.close();
			}
		}
		async function withAppsDown(options, body) {
			let { namespace, log, env } = options;
			if (namespace === void 0) return body();
			let wish = {
				...options,
				namespace,
				home: (0, daemon_home.d8)(options.pm2Home, env),
				kind: "stop"
			};
			return (0, namespace_lock.P)(wish, async (session, daemon) => {
				let chosen = daemon ? await choose(await (0, process.P9)(daemon), namespace, options) : [];
				if (daemon === void 0 || chosen.length === 0) {
					log.warning(`Nothing runs in ${namespace} that name-pattern selects: no app is stopped.`);
					return body();
				}
				let asBefore = {
					namespace,
					save: !1,
					rollback: !0,
					drain: "off"
				};
				let waits = (0, inputs.D$)({
					...options,
					...asBefore
				});
				let { result, downtimeMs } = await withAppsStopped({
					daemon,
					session,
					log,
					options: waits
				}, chosen, body);
				options.onGap(downtimeMs);
				return result;
			});
		}
		async function choose(all, namespace, options) {
			let selection = {
				namespace,
				pattern: options.namePattern
			};
			let selected = all.filter((pm2Process) => (0, selection_selection.ko)(selection, pm2Process));
			(0, stop.Pf)(selected, { delete: !1 }, "Exclude it in name-pattern.");
			let chosen = selected.filter(process.Np);
			let total = all.filter((pm2Process) => pm2Process.namespace === namespace).length;
			let affected = chosen.map((pm2Process) => pm2Process.name);
			(0, threshold.wy)(options.maxAffected, {
				affected,
				total,
				verb: "stop"
			});
			await (0, health_command.e5)(options, chosen);
			return chosen;
		}
		var copies = __webpack_require__(6511);
		var shared_databases = __webpack_require__(2317);
		var places = __webpack_require__(1886);
		let db_restore_action = (0, action.QP)({
			inputs: {
				...shared_databases.dM,
				dump: (0, fields.mR)(),
				confirm: (0, fields.Qq)(),
				identity: (0, fields.mR)(),
				...places.RY,
				jobs: (0, shared_databases.LR)(),
				owner: (0, fields.mR)(),
				"no-privileges": (0, fields.zM)(!1),
				expect: (0, fields.mR)(),
				migrations: (0, fields.mR)(),
				"migrations-table": dist.lqM(dist.YjP(), "public.schema_migrations"),
				"backup-directory": (0, fields.mR)(),
				"keep-previous": (0, fields.rD)(3, 1, 1e3),
				"keep-previous-days": (0, fields.rD)(7, 0, 36500),
				"drain-seconds": (0, fields.YA)(10),
				"pooler-url": (0, fields.mR)(),
				"allow-missing": (0, pattern_fields.F4)(),
				"dry-run": (0, fields.DC)(),
				"max-row-loss": (0, fields.uM)("50%"),
				...appsDownInputs
			},
			files: [
				"dump",
				"expect",
				"migrations"
			],
			history: shared_databases.hP,
			async run({ inputs, log, output, env, mask }) {
				let databases = (0, shared_databases.oD)("db-restore", inputs, env, mask);
				refuseUnconfirmed(inputs.confirm, databases.target.database);
				output({ result: "failed" });
				let directory = inputs.backupDirectory;
				let onGap = (gap) => output({ "app-downtime-ms": gap });
				let dryRun = inputs.dryRun !== !1;
				let apps = {
					...inputs,
					dryRun,
					action: "db-restore",
					env,
					log,
					onGap
				};
				await checkAppsDown(apps);
				let { database } = databases.target;
				output({ result: await (0, copies.m)(inputs, database, env, mask, log, ({ path }) => restore({
					...inputs,
					...databases,
					dump: path,
					poolerConsole: (0, shared_databases.Q$)(inputs, mask),
					backup: directory === void 0 ? void 0 : {
						directory,
						format: "custom"
					},
					programFolder: inputs.pgBin,
					holder: (0, journal.Jz)(env, "db-restore"),
					stateDirectory: (0, shared_databases.FK)(env),
					whileAppsAreDown: (swap) => withAppsDown(apps, swap),
					onSwapped: ({ previous, backup, rows, downtime }) => output({
						"previous-database": previous ?? "",
						backup: backup?.path ?? "",
						tables: Object.keys(rows).length,
						rows,
						"downtime-ms": downtime ?? ""
					}),
					onProven: (rows) => output({
						tables: Object.keys(rows).length,
						rows
					}),
					log
				})) });
			}
		});
		function refuseUnconfirmed(confirm, name) {
			if (confirm === name) return;
			throw new errors.eb(`Input "confirm" is ${JSON.stringify(confirm)}: this step replaces a database, so allowed is its name, ${JSON.stringify(name)}.`);
		}
	}),
	8116: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.r(__webpack_exports__);
		__webpack_require__.d(__webpack_exports__, { action: function() {
			return action;
		} });
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _postgres_server_answering_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5306);
		var _postgres_verify_finding_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5063);
		var _postgres_verify_verify_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6279);
		var _runner_action_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9593);
		var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7404);
		var _shared_databases_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(2317);
		let action = (0, _runner_action_js__WEBPACK_IMPORTED_MODULE_2__.QP)({
			inputs: {
				..._shared_databases_js__WEBPACK_IMPORTED_MODULE_3__.dM,
				expect: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.mR)(),
				baseline: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.mR)(),
				"count-only": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.zM)(!1),
				"schema-sources": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_4__.p_)()
			},
			files: ["expect"],
			history: _shared_databases_js__WEBPACK_IMPORTED_MODULE_3__.hP,
			async run({ inputs, log, output, env, mask }) {
				let { target } = (0, _shared_databases_js__WEBPACK_IMPORTED_MODULE_3__.oD)("db-verify", inputs, env, mask);
				output({ result: "failed" });
				let { findings, rows, compared } = await (0, _postgres_server_answering_js__WEBPACK_IMPORTED_MODULE_0__.A)(target, log, () => (0, _postgres_verify_verify_js__WEBPACK_IMPORTED_MODULE_1__.M)({
					target,
					expect: inputs.expect,
					baseline: inputs.baseline,
					countOnly: inputs.countOnly,
					withoutBaseline: "refuse",
					schemaSources: inputs.schemaSources,
					jobs: 2,
					dryRun: inputs.dryRun,
					log
				}));
				output({
					findings,
					rows
				});
				if ((0, _postgres_verify_finding_js__WEBPACK_IMPORTED_MODULE_5__.W)(findings)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_6__.pH(`${target.database} is not as expected: ${(0, _postgres_verify_finding_js__WEBPACK_IMPORTED_MODULE_5__.q)(findings)}.`);
				output({ result: compared ? "verified" : "counted" });
			}
		});
	}),
	6511: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			U: function() {
				return copiesWished;
			},
			m: function() {
				return withLocalDump;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2005);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);
		var _postgres_backup_backups_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(3710);
		var _postgres_backup_proof_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5019);
		var _recovery_interruption_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5623);
		var _databases_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2317);
		var _places_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(1886);
		async function copiesWished(wish, database, env, mask, log) {
			let { copyTo, encryptTo, keep, takeOverFrom, format, dryRun } = wish;
			if (copyTo.length === 0) {
				if (encryptTo.length === 0) return;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb("Input \"encrypt-to\" is given, and \"copy-to\" is not: copies are encrypted, and the backup in `directory` is not. Leave it out, or say where to copy to.");
			}
			if (format !== "custom") throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb("Input \"format\" is \"directory\", and \"copy-to\" copies one file: leave \"format\" out. Format custom is restored by several jobs just as well; only the dump itself is made by one.");
			let { copyBackup, encryptionTo } = await (0, _places_js__WEBPACK_IMPORTED_MODULE_7__.w$)();
			let places = [];
			for (let url of copyTo) places.push(await (0, _places_js__WEBPACK_IMPORTED_MODULE_7__.BW)(url, `Input "copy-to" is "${url}"`, {
				...wish,
				env,
				mask
			}));
			let encryption = await encryptionTo(encryptTo, env, (0, _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vw)((0, _databases_js__WEBPACK_IMPORTED_MODULE_6__.FK)(env)));
			encryption === void 0 && log.warning(`Copies are NOT encrypted: whoever can read ${places.map(({ url }) => url).join(" or ")} reads all data of ${database}. Input "encrypt-to" is missing or empty: give it a recipient of age (age1…, from age-keygen) or a public key of GPG. If a variable gives it, that is empty.`);
			if (dryRun) for (let place of places) {
				await place.use((there) => there.list());
				let how = encryption === void 0 ? "NOT encrypted" : "encrypted";
				log.info(`Would copy it, ${how}, to ${place.url}. That place answers.`);
			}
			return async ({ path, origin }, onCopied) => {
				let urls = [];
				let failures = [];
				onCopied(urls);
				for (let address of places) try {
					urls.push(await log.phase("copy", () => address.use((place) => copyBackup(path, {
						place,
						encryption,
						database,
						origin,
						takeOverFrom,
						keep,
						log
					}))));
					onCopied(urls);
				} catch (error) {
					failures.push((0, _errors_js__WEBPACK_IMPORTED_MODULE_8__.bD)(error));
				}
				await encryption?.end();
				if (failures.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.pH(`The backup ${path} is made, and stays, but it could not be copied: ${failures.join(" ")}`);
			};
		}
		async function withLocalDump(wish, database, env, mask, log, body) {
			let { dump, identity } = wish;
			identity !== void 0 && mask(identity);
			let asItIs = (path) => body({
				path,
				name: path,
				noteProof: async () => {}
			});
			if (dump === void 0) return asItIs(void 0);
			if (!(0, _places_js__WEBPACK_IMPORTED_MODULE_7__.l5)(dump)) return asItIs((0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(dump) === "latest" && !await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.$B)(dump) ? await (0, _postgres_backup_backups_js__WEBPACK_IMPORTED_MODULE_3__.RO)("dump", (0, node_path__WEBPACK_IMPORTED_MODULE_0__.dirname)(dump), database, log) : dump);
			let { bringCopy } = await (0, _places_js__WEBPACK_IMPORTED_MODULE_7__.w$)();
			let folder = (0, _disk_own_folder_js__WEBPACK_IMPORTED_MODULE_1__.Vw)((0, _databases_js__WEBPACK_IMPORTED_MODULE_6__.FK)(env));
			let [, url = "", last = ""] = /^(.*)\/([^/]+)$/.exec(dump) ?? [];
			let what = `Input "dump" is "${dump}", a copy's address, or its folder's with /latest`;
			let from = await (0, _places_js__WEBPACK_IMPORTED_MODULE_7__.BW)(url, what, {
				...wish,
				env,
				mask
			});
			let released = (0, _recovery_interruption_js__WEBPACK_IMPORTED_MODULE_5__.w)({
				name: database,
				unsettled: () => !1,
				log
			});
			try {
				let brought = await bringCopy({
					url: dump,
					from,
					last,
					database,
					identity,
					env,
					folder,
					log
				});
				try {
					return await (0, _postgres_backup_proof_js__WEBPACK_IMPORTED_MODULE_4__.GG)(brought.disprove, () => body(brought));
				} finally {
					brought.remove();
				}
			} finally {
				released();
			}
		}
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
	2342: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Pi: function() {
				return commands;
			},
			pG: function() {
				return expectation;
			},
			NH: function() {
				return hostsAndPorts;
			},
			dz: function() {
				return namespaceName;
			},
			NP: function() {
				return portPairs;
			},
			X6: function() {
				return ports;
			},
			EN: function() {
				return fields_threshold;
			},
			DS: function() {
				return urls;
			},
			zo: function() {
				return variableNames;
			}
		});
		var dist = __webpack_require__(7934);
		var errors = __webpack_require__(4873);
		var pattern = __webpack_require__(5410);
		var shown_command = __webpack_require__(8611);
		var health = __webpack_require__(9947);
		var health_tcp = __webpack_require__(553);
		var threshold = __webpack_require__(9382);
		var fields = __webpack_require__(7404);
		let shellsOwn = /[|&;<>`$*?(){}~]|^#/;
		function parseCommand(line) {
			if (line.startsWith("[")) return parseList(line);
			let words = [];
			let rest = line.trim();
			for (; rest !== "";) {
				let piece = /^(?:'[^']*'|"(?:[^"\\]|\\.)*"|\\.|[^\s'"\\])+/s.exec(rest)?.[0];
				if (piece === void 0) return { mistake: "a quote is not closed" };
				let bare = piece.replace(/'[^']*'|"(?:[^"\\]|\\.)*"|\\./gs, "");
				let strange = shellsOwn.exec(bare)?.[0];
				if (strange !== void 0) return { mistake: `"${strange}" means something to a shell, and there is none here: quote it, or put the line into a script` };
				words.push(piece.replace(/'([^']*)'|"((?:[^"\\]|\\.)*)"|\\(.)/gs, unquoted));
				rest = rest.slice(piece.length).trimStart();
			}
			return commandOf(words);
		}
		function unquoted(_, single, double, escaped) {
			return single ?? double?.replace(/\\(.)/gs, "$1") ?? escaped ?? "";
		}
		function parseList(text) {
			try {
				let words = JSON.parse(text);
				if (Array.isArray(words) && words.every((word) => typeof word == "string")) return commandOf(words);
			} catch {}
			return { mistake: "a line that begins with \"[\" must be a JSON list of strings" };
		}
		function commandOf([program = "", ...args]) {
			if (program === "") return { mistake: "it names no program" };
			if ([program, ...args].some((word) => word.includes("\0"))) return { mistake: "it has a zero byte" };
			return { words: [program, ...args] };
		}
		let namespaceName = () => dist.FsL(dist.YjP("give the namespace that this step may touch, for example production."), dist.z6Y((name) => /^[\p{L}\p{N}_-][\p{L}\p{N}._-]{0,63}$/u.test(name) && name !== "all" && encodeURIComponent(name).length <= 200 && !/^\d+$/.test(name), "allowed are letters, digits, \".\", \"_\" and \"-\", at most 64 of them (fewer where they are not Latin); \"all\" and numbers are not, since PM2 takes them for something else."));
		let fields_threshold = (fallback) => dist.FsL(dist.lqM(dist.YjP(), fallback), dist.NTK(({ dataset, addIssue, NEVER }) => {
			let parsed = (0, threshold.B7)(dataset.value);
			if (parsed !== void 0) return parsed;
			addIssue({ message: "allowed is a count (\"3\"), a share (\"50%\"), or both (\"3, 50%\")." });
			return NEVER;
		}));
		let urls = () => dist.FsL((0, fields.Mn)(), dist.YOg(dist.FsL(dist.YjP(), dist.z6Y((text) => URL.canParse(text) && /^https?:[^\s,]+$/.test(text), "allowed are http and https URLs, one a line."))));
		let isVariableName = (entry) => /^!?(?:[\w.*?-]|\[[^\]\s=]+\])+$/.test(entry);
		let variableNames = () => dist.FsL((0, fields.p_)(), dist.H0v(({ dataset, addIssue }) => {
			let entries = dataset.typed ? dataset.value : [];
			let wrong = entries.filter((entry) => !isVariableName(entry));
			if (wrong.length > 0) addIssue({ message: `${wrong.map((entry) => JSON.stringify(entry.replace(/=.*/s, "=…"))).join(", ")} cannot be a variable's name; allowed are names without their values, and globs ("APP_*"), separated by commas or lines; "!" excludes.` });
			else if (entries.length > 0) try {
				(0, pattern._u)(entries);
			} catch (error) {
				addIssue({ message: (0, errors.bD)(error) });
			}
		}));
		let commands = () => dist.FsL((0, fields.Mn)(), dist.NTK(({ dataset, addIssue, NEVER }) => {
			let parsed = dataset.value.map((line) => ({
				line,
				...parseCommand(line)
			}));
			for (let one of parsed) "mistake" in one && addIssue({ message: `${JSON.stringify((0, shown_command.Q)(one.line))} cannot be run: ${one.mistake}. Allowed is a program with its arguments, one command a line.` });
			let read = parsed.flatMap((one) => "words" in one ? [one.words] : []);
			if (read.length < parsed.length) return NEVER;
			return read.map(([program, ...args]) => ({
				program,
				args
			}));
		}));
		let expectation = () => dist.FsL(dist.lqM(dist.YjP(), "2xx"), dist.NTK(({ dataset, addIssue, NEVER }) => {
			let parsed = (0, health.WR)(dataset.value);
			if (parsed !== void 0) return parsed;
			addIssue({ message: "allowed is a status (\"204\"), a class (\"2xx\"), or JSON fields that the answer must hold ('{\"status\":\"ok\"}')." });
			return NEVER;
		}));
		let hostsAndPorts = () => dist.FsL((0, fields.p_)(), dist.YOg(dist.FsL(dist.YjP(), dist.z6Y(health_tcp.D, "allowed are a host and a port (127.0.0.1:9000), one a line."))));
		let ports = () => dist.FsL((0, fields.p_)(), dist.YOg(dist.FsL(dist.YjP(), dist.z6Y((word) => /^\d{1,5}$/.test(word) && Number(word) > 0 && Number(word) < 65536, "allowed are port numbers from 1 to 65535."), dist.pdi(Number))));
		let portPairs = () => dist.FsL((0, fields.Mn)(), dist.NTK(({ dataset, addIssue, NEVER }) => {
			let pairs = dataset.value.map((line) => {
				let [, name = "", one, other] = /^(.+?)\s*=\s*(\d{1,5})\s*,\s*(\d{1,5})$/.exec(line) ?? [];
				return {
					line,
					name,
					ports: [Number(one), Number(other)]
				};
			});
			let all = pairs.flatMap(({ ports: both }) => both);
			let wrong = pairs.filter(({ ports: both }) => !both.every((p) => p > 0 && p < 65536));
			for (let { line } of wrong) addIssue({ message: `${JSON.stringify(line)} is not understood. Allowed is an app with its two ports, one app a line: api=3000,3001.` });
			if (wrong.length > 0) return NEVER;
			let names = pairs.map(({ name }) => name);
			if (new Set(all).size === all.length && new Set(names).size === names.length) return new Map(pairs.map(({ name, ports: [one, other] }) => [name, [one, other]]));
			addIssue({ message: "each app and each port may be in it once." });
			return NEVER;
		}));
	}),
	3519: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B6: function() {
				return overlapInputs;
			},
			D$: function() {
				return changeOptions;
			},
			I1: function() {
				return actingInputs;
			},
			QR: function() {
				return startingInputs;
			},
			fB: function() {
				return waitingInputs;
			},
			oI: function() {
				return exchangingInputs;
			},
			zB: function() {
				return pm2Inputs;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
		var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7404);
		var _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4169);
		var _fields_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2342);
		let oneCommand = () => valibot__WEBPACK_IMPORTED_MODULE_2__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.Pi)(), valibot__WEBPACK_IMPORTED_MODULE_2__.Ru6(1, "allowed is one command; several belong into a script."));
		let pm2Inputs = {
			"pm2-home": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.mR)(),
			"pm2-path": valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), "pm2")
		};
		let actingInputs = {
			...pm2Inputs,
			namespace: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.dz)(),
			"name-pattern": (0, _runner_inputs_pattern_fields_js__WEBPACK_IMPORTED_MODULE_0__.T1)("*"),
			"max-affected": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.EN)("100%"),
			"lock-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(300),
			"dry-run": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.zM)(!1),
			save: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.zM)(!0)
		};
		let waitingInputs = {
			"ready-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(60, 1),
			"stable-seconds": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(5),
			"health-url": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.DS)(),
			"health-expect": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.pG)(),
			"health-timeout": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(30, 1),
			"health-tcp": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.NH)(),
			"health-command": oneCommand(),
			"log-lines": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.rD)(50, 0, 1e4),
			"show-logs": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(["failure", "always"], "failure")
		};
		let exchangingInputs = {
			...waitingInputs,
			drain: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.Yq)(["auto", "off"], "auto")
		};
		let startingInputs = {
			...exchangingInputs,
			ecosystem: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.mR)(),
			"working-directory": valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), "."),
			environment: (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.mR)(),
			"pass-env": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.zo)()
		};
		let overlapInputs = {
			overlap: (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.NP)(),
			"overlap-variable": valibot__WEBPACK_IMPORTED_MODULE_2__.lqM(valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.yGV(/^[A-Za-z_]\w*$/, "allowed is the name of a variable.")), "PORT"),
			"upstream-file": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.mR)(),
			"upstream-check": oneCommand(),
			"upstream-reload": oneCommand(),
			"upstream-url": (0, _fields_js__WEBPACK_IMPORTED_MODULE_1__.DS)(),
			"drain-seconds": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_3__.YA)(10)
		};
		function changeOptions(inputs) {
			let { healthUrl: urls, healthExpect: expect, healthTimeout: timeout, healthTcp: tcp } = inputs;
			let [command] = inputs.healthCommand;
			return {
				...inputs,
				health: {
					urls,
					tcp,
					command,
					expect,
					timeout
				}
			};
		}
	}),
	23: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			P: function() {
				return withNamespaceLock;
			},
			i: function() {
				return recoverKilledStep;
			}
		});
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7626);
		var _pm2_daemon_daemon_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3121);
		var _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3550);
		var _pm2_plan_record_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(509);
		var _recovery_journal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(2093);
		var _recovery_lease_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7348);
		var _recovery_session_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(8270);
		async function withNamespaceLock(wish, body) {
			let { home, namespace, also = [], lockTimeout, env, log, action, kind } = wish;
			let connecting = wish.connecting ?? (() => (0, _pm2_daemon_daemon_js__WEBPACK_IMPORTED_MODULE_1__.L)(home));
			let session = {
				directory: home.locks,
				history: home.history,
				name: namespace,
				also,
				timeout: lockTimeout,
				kind,
				holder: (0, _recovery_journal_js__WEBPACK_IMPORTED_MODULE_4__.Jz)(env, action),
				log
			};
			return (0, _recovery_session_js__WEBPACK_IMPORTED_MODULE_6__.f)(session, async (held) => {
				let daemon = await connecting();
				held.lost.addEventListener("abort", () => daemon?.close());
				try {
					return await body(held, daemon);
				} finally {
					daemon?.close();
				}
			});
		}
		async function recoverKilledStep(wish) {
			let { home, namespace, log } = wish;
			await (0, _pm2_daemon_home_js__WEBPACK_IMPORTED_MODULE_2__.AA)(home);
			let files = (0, _recovery_journal_js__WEBPACK_IMPORTED_MODULE_4__.tY)(home.locks, namespace);
			let unread = await (0, _recovery_lease_js__WEBPACK_IMPORTED_MODULE_5__.Ms)(files);
			unread !== void 0 && log.warning(unread);
			if (!(await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__.$B)(files.journal) || await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__.$B)(files.report)) && !await (0, _recovery_lease_js__WEBPACK_IMPORTED_MODULE_5__.nZ)(files)) return;
			await (0, _pm2_plan_record_js__WEBPACK_IMPORTED_MODULE_3__.H7)(home, namespace, await (0, _pm2_plan_record_js__WEBPACK_IMPORTED_MODULE_3__.bq)(home, namespace));
			if (!wish.dryRun) return withNamespaceLock(wish, async () => {});
			log.warning(`Another step is working on ${namespace}, or was killed while it did. The next run that is not a dry run puts right what it left.`);
		}
	}),
	1886: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			BW: function() {
				return placeAt;
			},
			RY: function() {
				return sftpInputs;
			},
			l5: function() {
				return isElsewhere;
			},
			w$: function() {
				return copies;
			}
		});
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		var _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7404);
		var _runner_inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5181);
		let copies = () => __webpack_require__.e(976).then(__webpack_require__.bind(__webpack_require__, 674));
		let connection = () => __webpack_require__.e(347).then(__webpack_require__.bind(__webpack_require__, 7265));
		let refusals = () => __webpack_require__.e(347).then(__webpack_require__.bind(__webpack_require__, 6353));
		let sftpInputs = {
			"sftp-key": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.mR)(),
			"sftp-known-hosts": (0, _runner_inputs_fields_js__WEBPACK_IMPORTED_MODULE_2__.mR)()
		};
		let isElsewhere = (url) => /^(?:s3|sftp):\/\//.test(url);
		async function placeAt(url, what, access) {
			if (url.startsWith("sftp://")) return serverAt(url, what, access);
			let { Bucket, bucketAccess, bucketMistake, bucketPlace } = await copies();
			let place = bucketPlace(url);
			if (place === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(`${what}: ${bucketMistake(url)}`);
			let bucketsAccess = bucketAccess(access.env);
			for (let secret of [bucketsAccess.secretAccessKey, bucketsAccess.sessionToken]) secret !== void 0 && access.mask(secret);
			let bucket = new Bucket(place, bucketsAccess);
			return {
				url,
				use: (body) => body(bucket)
			};
		}
		async function serverAt(url, what, access) {
			let [, login = "", path = ""] = /^sftp:\/\/([^/]+)\/([^?#\s]*)$/.exec(url) ?? [];
			let parsed = (0, _runner_inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_1__.$n)(login);
			let isHome = path.startsWith("~/");
			let parts = (isHome ? path.slice(2) : path).split("/").filter((part) => part !== "");
			if (parsed === void 0 || parts.length === 0 || parts.some((part) => /^\.{1,2}$/.test(part))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(`${what}: allowed is sftp://user@server/folder, with a port as user@server:port, and with /~/folder for one in the user's home.`);
			let settings = await settingsFor(parsed, access);
			let folder = `${isHome ? "" : "/"}${parts.join("/")}`;
			let shown = `sftp://${(0, _runner_inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_1__.z7)(parsed)}/${isHome ? "~/" : ""}${parts.join("/")}`;
			return {
				url: shown,
				use: async (body) => {
					let { startSsh, withSsh } = await connection();
					let { Sftp, SftpFolder } = await copies();
					return withSsh(settings, access.env, async (ssh) => {
						let child = startSsh(ssh, "-s", "sftp");
						let { stdin, stdout, stderr } = child;
						if (!stdin || !stdout || !stderr) throw Error("ssh has no pipes");
						let said = "";
						stderr.on("data", (piece) => {
							said = (said + piece).slice(-8e3);
						});
						let closed = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(child, "close").then(([code]) => code, (error) => error);
						let sftp = new Sftp(stdin, stdout);
						try {
							await sftp.begin().catch(async () => {
								let { whyRefused } = await refusals();
								throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(await whyRefused(settings, await closed, said.trim()));
							});
							ssh.forgetKey();
							return await body(new SftpFolder(sftp, shown, folder));
						} finally {
							stdin.end();
							child.kill();
						}
					});
				}
			};
		}
		async function settingsFor(login, { sftpKey, sftpKnownHosts, env, mask }) {
			sftpKey !== void 0 && mask(sftpKey);
			let mistakes = [];
			sftpKey === void 0 && !env.SSH_AUTH_SOCK && mistakes.push(`Input "sftp-key" is required for ${(0, _runner_inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_1__.z7)(login)}: the text of a private key, given as a secret, that may log in there. (An ssh-agent would do, too; SSH_AUTH_SOCK names none.)`);
			sftpKnownHosts === void 0 && mistakes.push(`Input "sftp-known-hosts" is required for ${(0, _runner_inputs_ssh_inputs_js__WEBPACK_IMPORTED_MODULE_1__.z7)(login)}: the server's line of known_hosts, so that nobody else can stand in for it. ${await (await refusals()).keysNow({
				login,
				jumps: []
			})}`);
			if (mistakes.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(mistakes.join("\n"));
			return {
				login,
				key: sftpKey,
				knownHosts: sftpKnownHosts ?? "",
				jumps: [],
				inputs: {
					key: "sftp-key",
					knownHosts: "sftp-known-hosts"
				}
			};
		}
	}),
	1845: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			K: function() {
				return linkOnTheWay;
			},
			U: function() {
				return refuseLinks;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		async function refuseLinks(what, given, env = process.env) {
			let checkout = env.GITHUB_WORKSPACE;
			let link = checkout ? await linkOnTheWay(checkout, given) : void 0;
			if (link !== void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(`${what}: ${link}`);
		}
		async function linkOnTheWay(root, given) {
			let within = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.relative)(root, (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(root, given));
			if (within === ".." || within.startsWith(`..${node_path__WEBPACK_IMPORTED_MODULE_1__.sep}`) || (0, node_path__WEBPACK_IMPORTED_MODULE_1__.isAbsolute)(within)) return;
			let names = within.split(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
			for (let count = 1; count <= names.length; count++) {
				let path = names.slice(0, count).join(node_path__WEBPACK_IMPORTED_MODULE_1__.sep);
				let found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.lstat)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(root, path)).catch((error) => (0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error));
				if (found === "ENOENT") return;
				if (typeof found == "object" && found.isSymbolicLink()) return `${JSON.stringify(path)} is a link in the checkout, and these are not followed. Name what it leads to.`;
			}
		}
	}),
	7573: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { W: function() {
			return parsedLine;
		} });
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		function parsedLine(schema, line) {
			let json;
			try {
				json = JSON.parse(line);
			} catch {
				return;
			}
			let parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(schema, json);
			return parsed.success ? parsed.output : void 0;
		}
	}),
	144: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			I$: function() {
				return readSteps;
			},
			ib: function() {
				return parsedStep;
			},
			l4: function() {
				return waits;
			},
			ng: function() {
				return ownDuration;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7934);
		var _line_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7573);
		var _spool_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3772);
		let record = valibot__WEBPACK_IMPORTED_MODULE_1__._H3({
			version: valibot__WEBPACK_IMPORTED_MODULE_1__.euz(1),
			id: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			action: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			target: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				namespace: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
				database: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
			}),
			host: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			begun: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			durationMs: valibot__WEBPACK_IMPORTED_MODULE_1__.aig(),
			phases: valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				name: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				ms: valibot__WEBPACK_IMPORTED_MODULE_1__.aig()
			})),
			result: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
			failed: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			dryRun: valibot__WEBPACK_IMPORTED_MODULE_1__.zMY(),
			why: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			counts: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.aig()),
			versions: valibot__WEBPACK_IMPORTED_MODULE_1__.g1P(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())),
			release: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()),
			run: valibot__WEBPACK_IMPORTED_MODULE_1__.Ikc({
				number: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				actor: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				workflow: valibot__WEBPACK_IMPORTED_MODULE_1__.YjP(),
				url: valibot__WEBPACK_IMPORTED_MODULE_1__.mee(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP())
			}),
			repaired: valibot__WEBPACK_IMPORTED_MODULE_1__.lqM(valibot__WEBPACK_IMPORTED_MODULE_1__.YOg(valibot__WEBPACK_IMPORTED_MODULE_1__.YjP()))
		});
		let parsedStep = (line) => (0, _line_js__WEBPACK_IMPORTED_MODULE_2__.W)(record, line);
		function readSteps(folder, since) {
			return (0, _spool_js__WEBPACK_IMPORTED_MODULE_0__.qO)(folder, since, parsedStep);
		}
		let waits = {
			lock: "wait",
			delivery: "deliver"
		};
		function ownDuration({ durationMs, phases }) {
			let names = Object.values(waits);
			let waited = phases.filter(({ name }) => names.includes(name));
			return Math.max(0, waited.reduce((rest, { ms }) => rest - ms, durationMs));
		}
	}),
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
	7267: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { R: function() {
			return tail;
		} });
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		async function tail(path, lines, bytes = 65536) {
			let handle;
			try {
				handle = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.open)(path, node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY | node_fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_NONBLOCK);
				let found = await handle.stat();
				if (!found.isFile()) return;
				let from = Math.max(0, found.size - bytes);
				let buffer = Buffer.alloc(Math.min(bytes, found.size));
				let { bytesRead } = await handle.read(buffer, 0, buffer.length, from);
				let all = buffer.toString("utf8", 0, bytesRead).split(/\r?\n/);
				all.at(-1) === "" && all.pop();
				let whole = from > 0 && all.length > 1 ? all.slice(1) : all;
				let torn = from > 0 && all.length === 1;
				return {
					lines: whole.slice(-lines),
					torn,
					size: found.size,
					written: found.mtimeMs
				};
			} catch (error) {
				if ((0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.$N)(error) === void 0) throw error;
				return;
			} finally {
				await handle?.close();
			}
		}
	}),
	9223: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			BF: function() {
				return saveUndone;
			},
			ER: function() {
				return finishOrUndoInDump;
			},
			d6: function() {
				return forgetInDump;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4796);
		var _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1471);
		var _plan_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(509);
		var _start_definition_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1518);
		var _start_template_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(1905);
		var _dump_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(237);
		async function forgetInDump(daemon, state, log) {
			let isOurs = (entry) => isNew(entry, state) || isOwnTemplate(entry, state);
			let isPart = (entry) => (0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__.OV)(state, entry);
			await saveUndone(daemon, isPart, log, (entries) => entries.some(isOurs));
		}
		async function saveUndone(daemon, isPart, log, isWrong) {
			try {
				if (!isWrong((await (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.RF)(daemon.home, log)).entries)) return;
				await (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.Zw)(daemon.home, isPart, await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.P9)(daemon), log);
			} catch (error) {
				log.warning(`What runs is as it was, but the dump does not say so, and a reboot would bring back what it holds: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_6__.bD)(error)}`);
			}
		}
		async function finishOrUndoInDump(home, state, log) {
			let { namespace, apps, pruned } = state;
			let { entries } = await (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.RF)(home, log);
			if (!entries.some((entry) => isNew(entry, state) || isOwnTemplate(entry, state))) return !1;
			let hasNew = ({ name }) => entries.some((entry) => entry.name === name && isNew(entry, state));
			let finished = state.phase === "finishing" && (0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__.Tk)(state).every(hasNew);
			await (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.DT)(home, log, (all) => {
				let rest = all.filter((entry) => !isOwnTemplate(entry, state));
				return finished ? rest.filter((entry) => stays(entry, state)) : withOld(rest, state);
			});
			if (finished) {
				let gone = pruned.map(({ name }) => name);
				await (0, _plan_record_js__WEBPACK_IMPORTED_MODULE_2__.vL)(home, namespace, state.deployed, gone);
			}
			let names = apps.map(({ name }) => name).join(", ");
			log.info(`The dump held what this step had begun. Now it holds ${names} as ${finished ? "they are to run from now on" : "they ran before"}: pm2 resurrect starts that.`);
			return finished;
		}
		function isNew(entry, { deploy, namespace }) {
			return (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.j_)(entry) === namespace && (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_3__.we)({ settings: entry }).deploy === deploy;
		}
		function isOwnTemplate(entry, { namespace }) {
			return (0, _start_template_js__WEBPACK_IMPORTED_MODULE_4__.Fl)({
				name: String(entry.name),
				namespace: (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.j_)(entry)
			}, namespace);
		}
		function stays(entry, state) {
			if (isNew(entry, state)) return !state.retiring.includes((0, _start_definition_js__WEBPACK_IMPORTED_MODULE_3__.we)({ settings: entry }).worker ?? "");
			return !state.apps.some((app) => isOf(entry, app, state));
		}
		function isOf(entry, { name }, state) {
			return entry.name === name && (0, _plan_deploy_state_js__WEBPACK_IMPORTED_MODULE_1__.iV)(state, (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.j_)(entry));
		}
		function withOld(entries, state) {
			let kept = entries.filter((entry) => !isNew(entry, state));
			let missing = state.apps.flatMap((app) => {
				let own = kept.filter((entry) => isOf(entry, app, state));
				let numbers = own.map(_daemon_process_js__WEBPACK_IMPORTED_MODULE_0__.hR);
				return app.old.filter(({ instance }) => instance === null || !numbers.includes(instance)).slice(0, Math.max(0, app.old.length - own.length));
			});
			return [...kept, ...missing.map(oldEntry)];
		}
		function oldEntry({ definition, running }) {
			return (0, _dump_js__WEBPACK_IMPORTED_MODULE_5__.Xl)({
				...definition,
				status: running ? "online" : "stopped"
			});
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
	5002: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R: function() {
				return showLogs;
			},
			b: function() {
				return WrittenLines;
			}
		});
		var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1209);
		var _daemon_tail_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7267);
		function lastLines(text, lines) {
			let all = text.replace(/\n$/, "").split("\n");
			return all.slice(Math.max(0, all.length - lines)).join("\n");
		}
		class WrittenLines {
			#written = new Map();
			#daemonLog;
			#daemonLogBegan;
			constructor({ path }) {
				this.#daemonLog = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(path, "pm2.log");
				this.#daemonLogBegan = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#daemonLog, { throwIfNoEntry: !1 })?.size ?? 0;
			}
			take({ topic, id, text }) {
				if (topic !== "log:out" && topic !== "log:err" || text === void 0) return;
				this.#written.set(id, ((this.#written.get(id) ?? "") + text).slice(-65536));
			}
			async ofDaemon() {
				let size = (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(this.#daemonLog, { throwIfNoEntry: !1 })?.size ?? 0;
				let bytes = Math.min(65536, size - this.#daemonLogBegan);
				if (bytes <= 0) return "";
				let { lines = [] } = await (0, _daemon_tail_js__WEBPACK_IMPORTED_MODULE_3__.R)(this.#daemonLog, 30, bytes) ?? {};
				return lines.filter((line) => !/^\d{4}-\d\d-\d\dT\S+: PM2 /.test(line)).join("\n");
			}
			of(id) {
				return this.#written.get(id) ?? "";
			}
		}
		async function showLogs(pm2Process, lines, written, log) {
			if (lines === 0) return;
			let who = `${pm2Process.name} (id ${pm2Process.id})`;
			let last = lines === 1 ? "last line" : `last ${lines} lines`;
			let hidden = (0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_2__.KB)((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_2__.VX)(pm2Process.settings));
			let seen = written.of(pm2Process.id);
			if (seen !== "") {
				log.foreign(`What ${who} wrote, ${last}:`, hidden(lastLines(seen, lines)));
				return;
			}
			log.info(`${who} wrote nothing while this step watched it.`);
			let ofDaemon = await written.ofDaemon();
			ofDaemon !== "" && log.foreign("Meanwhile, in the daemon's own log (pm2.log), not by PM2:", hidden(ofDaemon));
			for (let [kind, field] of [["Output", "pm_out_log_path"], ["Errors", "pm_err_log_path"]]) {
				let path = pm2Process.settings[field];
				if (typeof path != "string" || path === "/dev/null") continue;
				let text = (await (0, _daemon_tail_js__WEBPACK_IMPORTED_MODULE_3__.R)(path, lines))?.lines.join("\n") ?? "";
				text !== "" && log.foreign(`${kind} from before, ${last} of ${path}:`, hidden(text));
			}
		}
	}),
	5247: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			O: function() {
				return NotSteady;
			},
			e: function() {
				return waitUntilSteady;
			}
		});
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _errors_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(4873);
		var _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2435);
		var _proc_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(810);
		var _daemon_masking_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(1209);
		var _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4796);
		var _start_definition_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(1518);
		class NotSteady extends _errors_js__WEBPACK_IMPORTED_MODULE_6__.pH {
			process;
			constructor(pm2Process, why) {
				super(`${pm2Process.name} (id ${pm2Process.id}) ${why}`);
				this.process = pm2Process;
			}
		}
		async function waitUntilSteady(daemon, events, workers, { readyTimeout, stableSeconds, stop }) {
			let begun = performance.now();
			let readySince = new Map();
			let deadSince = new Map();
			for (;;) {
				stop?.throwIfAborted();
				let current = await (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.P9)(daemon);
				let now = performance.now();
				for (let worker of workers) {
					let verdict = judge(worker, current.find((p) => (0, _daemon_process_js__WEBPACK_IMPORTED_MODULE_4__.dI)(p, worker)), events);
					if (verdict === "dead") {
						readySince.delete(worker);
						let since = deadSince.get(worker) ?? now;
						deadSince.set(worker, since);
						if (now - since > 1e3) throw new NotSteady(worker, "is listed as online, but its process is dead");
					} else if (verdict === "waiting") {
						if (now - begun > readyTimeout * 1e3) throw new NotSteady(worker, lateReason(worker, readyTimeout));
					} else readySince.has(worker) || readySince.set(worker, verdict === "done" ? -Infinity : now);
				}
				if (workers.map((worker) => readySince.get(worker) ?? Infinity).every((moment) => now - moment >= stableSeconds * 1e3)) return;
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(150);
			}
		}
		function judge(worker, now, events) {
			if (now === void 0) throw new NotSteady(worker, "is gone from PM2's list");
			if (worker.oneShot) return judgeOneShot(worker, now, events);
			let exit = exitOf(worker, events);
			if (exit !== void 0) throw new NotSteady(now, explained(worker, "died", causeOf(worker, events, exit.exitCode)));
			if (now.restarts > worker.restarts || worker.pid > 0 && now.pid !== worker.pid && now.pid > 0) throw new NotSteady(now, explained(worker, "died and was restarted by PM2", causeOf(worker, events)));
			if ([
				"errored",
				"stopped",
				"stopping",
				"waiting restart"
			].includes(now.status)) throw new NotSteady(now, explained(worker, `is ${now.status}`, causeOf(worker, events, Number(now.settings.exit_code))));
			if (now.status !== "online") return "waiting";
			if (!(0, _proc_js__WEBPACK_IMPORTED_MODULE_2__._n)(now.pid)) return "dead";
			return (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.us)(worker.settings) && !saidReady(worker, events) ? "waiting" : "ready";
		}
		function exitOf(worker, events) {
			return lifeOf(worker, events).find(({ event }) => event === "exit");
		}
		function endByItself(worker, events) {
			return lifeOf(worker, events).find(({ event, status }, at, all) => event === "exit" && status !== "stopping" && all[at - 1]?.status !== "stopping");
		}
		function lifeOf(worker, { seen }) {
			let own = (0, _start_definition_js__WEBPACK_IMPORTED_MODULE_5__.we)(worker).worker;
			return seen.filter((one) => one.topic === "process:event" && one.id === worker.id && one.worker === own);
		}
		function causeOf({ id, settings }, { seen }, exitCode) {
			let thrown = seen.find((event) => event.id === id && event.topic === "process:exception")?.text;
			if (thrown !== void 0) return ` of an uncaught error: ${(0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_3__.KB)((0, _daemon_masking_js__WEBPACK_IMPORTED_MODULE_3__.VX)(settings))(thrown.split("\n")[0] ?? "").slice(0, 200)}`;
			return exitCode ? ` with exit code ${exitCode}` : "";
		}
		function judgeOneShot(worker, now, events) {
			let { exit_code: exitCode } = now.settings;
			if ((0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.uW)(now.settings)) return "done";
			let end = (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(worker.settings) ? endByItself(worker, events) : void 0;
			if (end !== void 0) {
				let cause = causeOf(worker, events, end.exitCode);
				if (cause === "") return "done";
				throw new NotSteady(now, `ended${cause}`);
			}
			if (now.status === "online" || now.status === "launching") return (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.us)(worker.settings) && saidReady(worker, events) ? "ready" : "waiting";
			let cause = causeOf(worker, events, Number(exitCode ?? 0));
			if (cause === "" && (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(worker.settings) && lifeOf(worker, events).length > 0) return "waiting";
			if (cause === "" && now.status === "stopped") return "done";
			throw new NotSteady(now, `ended${cause}`);
		}
		function explained(worker, what, cause) {
			if (cause !== "" || !(0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(worker.settings)) return `${what}${cause}`;
			return `was restarted while this step watched it, by its clock (cron_restart ${JSON.stringify(worker.settings.cron_restart)}) or because it died: it cannot stay up for stable-seconds. Give it a slower clock, or this step fewer stable-seconds`;
		}
		function saidReady(worker, events) {
			return events.seen.some((event) => event.id === worker.id && event.message === "ready");
		}
		function lateReason(worker, timeout) {
			if (worker.oneShot && (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.$u)(worker.settings)) return `has not come to its end by itself within ${timeout} s: its clock (cron_restart ${JSON.stringify(worker.settings.cron_restart)}) ends it before, or it takes longer. Give it a slower clock, or raise ready-timeout`;
			if (worker.oneShot) return `still runs after ${timeout} s, but an app that is not restarted must end with exit code 0. Raise ready-timeout, or, if it is to keep running, let it say that it is ready (wait_ready)`;
			return (0, _pm2_words_js__WEBPACK_IMPORTED_MODULE_1__.us)(worker.settings) ? `did not say that it is ready within ${timeout} s (its entry has wait_ready)` : `was not online within ${timeout} s`;
		}
	}),
	9382: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			B7: function() {
				return parseThreshold;
			},
			Ne: function() {
				return ThresholdExceeded;
			},
			wy: function() {
				return checkThreshold;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4873);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3188);
		class ThresholdExceeded extends _errors_js__WEBPACK_IMPORTED_MODULE_0__.eb {}
		function parseThreshold(text) {
			let count = 0;
			let percent = 0;
			let counts = 0;
			let parts = text.split(",").map((part) => part.trim());
			for (let part of parts) {
				let match = /^(\d{1,6})(%?)$/.exec(part);
				if (!match || match[2] === "" && counts++ > 0) return;
				let amount = Number(match[1]);
				match[2] === "%" ? percent = Math.max(percent, amount) : count = amount;
			}
			return percent > 100 ? void 0 : {
				text,
				count,
				percent
			};
		}
		function allowedBy(threshold, total) {
			return Math.max(threshold.count, Math.ceil(threshold.percent * total / 100));
		}
		function checkThreshold(threshold, { affected, total, verb, input = "max-affected" }) {
			let allowed = allowedBy(threshold, total);
			if (affected.length <= allowed) return;
			throw new ThresholdExceeded(`This step would ${verb} ${affected.length} of the namespace's ${total} processes (${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_1__.p)(affected)}); ${input} is "${threshold.text}", which allows ${allowed}. Nothing was touched. If that many are meant, set ${input} to "${affected.length}" or more.`);
		}
	}),
	4643: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { k: function() {
			return waitUntilQuiet;
		} });
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8500);
		var _daemon_act_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4177);
		async function waitUntilQuiet(old, look) {
			let patience = Math.max(0, ...old.map((p) => (0, _daemon_act_js__WEBPACK_IMPORTED_MODULE_1__.Ar)({ settings: p.definition })));
			let lastAct = performance.now();
			for (let quiet = 0, acts = 0; quiet < 2;) {
				if (acts === old.length + 20) return "acted";
				let looks = await look();
				quiet = looks.every((one) => one === "quiet") ? quiet + 1 : 0;
				if (looks.includes("acted")) {
					acts++;
					lastAct = performance.now();
				} else if (quiet === 0 && performance.now() > lastAct + patience) return "waiting";
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(300);
			}
			return "quiet";
		}
	}),
	6443: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { R: function() {
			return backup;
		} });
		var external_node_crypto_ = __webpack_require__(7598);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var whole_file = __webpack_require__(7626);
		var errors = __webpack_require__(4873);
		var amounts = __webpack_require__(243);
		var phrases = __webpack_require__(3188);
		var archive = __webpack_require__(8203);
		var lock_watch = __webpack_require__(4412);
		var locks_patience = __webpack_require__(3786);
		var address = __webpack_require__(784);
		var commands = __webpack_require__(9880);
		var server_connection = __webpack_require__(6114);
		var disk = __webpack_require__(5771);
		var server_programs = __webpack_require__(4935);
		var running = __webpack_require__(3563);
		var backups = __webpack_require__(3710);
		var checksum = __webpack_require__(7438);
		var folder_mark = __webpack_require__(4007);
		var sql_error = __webpack_require__(3874);
		async function refuseHiddenRows(connection, source) {
			let hidden = await (0, server_connection.Ge)(connection, "SELECT n.nspname || '.' || c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace\n      WHERE c.relkind IN ('r', 'p') AND c.relrowsecurity AND row_security_active(c.oid) ORDER BY 1");
			if (hidden.length === 0) return;
			throw new errors.eb(`A backup by the role ${source.user} would lack rows of ${(0, phrases.p)(hidden.map(({ name }) => name))}. ${(0, sql_error.BE)(source.user)} Give its URL as maintenance-url. No backup was made, earlier ones are untouched.`);
		}
		var search_path = __webpack_require__(1625);
		var server_record = __webpack_require__(1910);
		var catalog = __webpack_require__(6551);
		var tally = __webpack_require__(52);
		async function whileHeldStill(source, tableTimeout, log, body) {
			return (0, server_connection.p)(source, async (connection) => {
				await connection.query("BEGIN ISOLATION LEVEL REPEATABLE READ, READ ONLY");
				await connection.query(`SET LOCAL lock_timeout = ${(0, locks_patience.Rz)(tableTimeout)}`);
				let tables = (await (0, catalog.gb)(connection)).filter(({ ofExtension }) => !ofExtension);
				tables.length > 0 && await connection.query(`LOCK TABLE ${tables.map(tally.TL).join(", ")} IN ACCESS SHARE MODE`);
				let snapshot = await (0, server_connection.Uq)(connection, "SELECT pg_export_snapshot()") ?? "";
				let counting = count(connection, tables, source);
				try {
					await body(snapshot);
				} catch (error) {
					(0, server_connection.GM)(connection);
					await counting;
					throw error;
				}
				let counted = await counting;
				if (!(counted instanceof Error)) return counted;
				log.warning(`The rows could not be counted while they were dumped, so a drill will have nothing to compare them with: ${(0, errors.bD)(counted)}`);
			});
		}
		async function count(connection, tables, source) {
			let counts = {};
			try {
				await connection.query("SAVEPOINT counting");
				for (let table of tables) counts[table.name] = await (0, tally.pq)(connection, table, source);
				return counts;
			} catch (error) {
				await connection.query("ROLLBACK TO SAVEPOINT counting").catch(() => {});
				return error instanceof Error ? error : Error(String(error));
			}
		}
		async function backup(options) {
			let { source, format, keep, log } = options;
			let directory = (0, external_node_path_.resolve)(options.directory);
			let { major, record } = await (0, server_connection.p)(source, async (connection) => {
				await refuseHiddenRows(connection, source);
				await (0, search_path.g)(connection, log);
				return {
					major: await (0, server_connection.jk)(connection),
					record: await (0, server_record.NP)(connection, source)
				};
			});
			let { databaseBytes, origin } = record;
			let programs = await (0, server_programs.z)(options.programFolder, major);
			let { existing, future } = await (0, backups.JL)(directory, source.database);
			future.length > 0 && log.warning(`${(0, phrases.p)(future.map((path) => (0, external_node_path_.basename)(path)))}: the time in the name is yet to come. A clock was wrong when it was made, or somebody named it; it counts for no order, and is never removed.`);
			let partial = (0, external_node_path_.join)(directory, `${(0, backups.Pl)(source.database)}${serverMark(source)}.partial`);
			let needed = await expectedBytes(existing.at(-1), databaseBytes);
			let { database } = source;
			let mark = (0, folder_mark.bk)(directory, database);
			let claim = {
				...options,
				database,
				origin,
				takeOverFrom: options.takeOverFrom
			};
			if (options.dryRun) {
				await (0, disk.J)(await (0, disk.Gt)(directory), needed, "a backup");
				await (0, folder_mark.Pm)(mark, claim);
				log.info(`Would back up ${(0, address.KU)(source)} (${(0, amounts.Ej)(databaseBytes)}) to ${directory}.`);
				return;
			}
			await (0, whole_file.qm)(directory);
			await (0, folder_mark.Pm)(mark, claim);
			let beside = [...existing, ...future].flatMap((one) => backups.YI.map((ending) => one + ending));
			await (0, whole_file.vo)(mark.name, ...beside);
			await (0, promises_.rm)(partial, {
				recursive: !0,
				force: !0
			});
			await (0, disk.J)(directory, needed, "a backup");
			let path = await (0, backups.Ax)(directory, source.database, format);
			try {
				let rows = await log.phase("dump", () => dump(programs, partial, options));
				await log.phase("read back", () => (0, archive.lR)(programs, partial));
				let tables = (await (0, archive.r0)(programs, partial)).tables.length;
				let { bytes, sha256, listing } = await (0, checksum.lf)(partial, (0, external_node_path_.basename)(path));
				await (0, promises_.rename)(partial, path);
				await (0, whole_file.nB)(directory);
				await (0, whole_file.f8)(path + checksum.Lz, listing);
				await (0, server_record.k8)(path, {
					...record,
					...rows === void 0 ? {} : { rows }
				});
				log.outcome(`Backed up ${(0, address.KU)(source)} to ${path}: ${(0, phrases.h)(tables, "table")}, ${(0, amounts.Ej)(bytes)}, read back in full. SHA-256 ${sha256}.`);
				keep !== void 0 && await (0, backups.R3)([...existing, path], keep, log);
				return {
					path,
					bytes,
					sha256,
					tables,
					origin
				};
			} catch (error) {
				await (0, promises_.rm)(partial, {
					recursive: !0,
					force: !0
				});
				throw error;
			}
		}
		async function dump(programs, partial, options) {
			let { source, format, lockTimeout, log } = options;
			let patience = {
				table: Math.min(2, lockTimeout),
				all: lockTimeout
			};
			let waiting = `application_name = '${server_connection.RZ}' AND query LIKE 'LOCK TABLE%'`;
			let watch = new lock_watch.J(source, waiting, log);
			log.info("Until the dump is written its tables can be read and written, and not altered: whoever wants to, as a migration does, waits for it.");
			let rows;
			try {
				rows = await (0, locks_patience.GQ)("pg_dump", patience, watch, log, () => dumpOnce(programs, partial, patience.table, watch, options));
			} finally {
				await watch.close();
			}
			if (format === "directory") for (let file of await (0, promises_.readdir)(partial)) await (0, promises_.chmod)((0, external_node_path_.join)(partial, file), 384);
			return rows;
		}
		async function dumpOnce(programs, partial, tableTimeout, watch, options) {
			let { source, format, log } = options;
			await (0, promises_.rm)(partial, {
				recursive: !0,
				force: !0
			});
			format === "custom" && await (await (0, promises_.open)(partial, "wx", 384)).close();
			try {
				return await whileHeldStill(source, tableTimeout, log, (snapshot) => runDump(programs, partial, {
					...options,
					tableTimeout,
					snapshot
				}, watch));
			} catch (error) {
				if (error instanceof locks_patience.Lp || !(0, locks_patience.jc)(error, watch)) throw error;
				throw new locks_patience.Lp(`The tables of ${(0, address.KU)(source)} could not be locked for reading. ${noBackup} ${heldTooLong}`);
			}
		}
		let gaveUp = /canceling statement due to (?:statement|lock) timeout|could not obtain lock/;
		let noBackup = "No backup was made, earlier ones are untouched.";
		let heldTooLong = "Somebody holds a table for longer than lock-timeout; the log says who.";
		async function runDump(programs, partial, options, watch) {
			let { source, log } = options;
			let orders = {
				...options,
				path: partial,
				database: source.database
			};
			let dumping = await (0, running.q)((0, commands.Y3)(programs, orders), (0, address.uQ)(source));
			dumping.input.end();
			let { exitCode, said } = await dumping.ended;
			if (exitCode === 0) return;
			let failure = `pg_dump of ${(0, address.KU)(source)} ended with exit code ${exitCode}. ${noBackup}`;
			let lockedOut = watch.holders.length > 0 || gaveUp.test(said);
			if (/LOCK TABLE/.test(said) && lockedOut) throw new locks_patience.Lp(`${failure} ${heldTooLong}`);
			log.foreign("pg_dump said:", said);
			throw new errors.pH(failure);
		}
		async function expectedBytes(last, databaseBytes) {
			if (last === void 0) return databaseBytes;
			let { size, isDirectory } = await (0, promises_.stat)(last).then((stats) => ({
				size: stats.size,
				isDirectory: stats.isDirectory()
			}));
			return isDirectory ? (await (0, checksum.lf)(last)).bytes * 1.2 : size * 1.2;
		}
		function serverMark({ host, port }) {
			return (0, external_node_crypto_.createHash)("sha256").update(`${host}:${port}`).digest("hex").slice(0, 8);
		}
	}),
	3710: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ax: function() {
				return unusedPath;
			},
			JL: function() {
				return backupsIn;
			},
			L0: function() {
				return whyNotNeeded;
			},
			M3: function() {
				return whySpared;
			},
			Pl: function() {
				return prefix;
			},
			R3: function() {
				return prune;
			},
			RO: function() {
				return newestBackup;
			},
			YI: function() {
				return madeBeside;
			},
			a5: function() {
				return companions;
			},
			rW: function() {
				return stampIn;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var node_timers_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8500);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(4873);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_11__ = __webpack_require__(3188);
		var _server_stamp_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(7323);
		var _checksum_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7438);
		var _folder_mark_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4007);
		var _proof_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5019);
		var _retention_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(399);
		var _server_record_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(1910);
		async function backupsIn(directory, database, now = new Date()) {
			let names = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(directory).catch(() => []);
			let start = prefix(database);
			let all = names.filter((name) => name.startsWith(start) && /^\d{14}\.(?:dump|dir)$/.test(name.slice(start.length))).sort();
			let latest = `${start}${(0, _server_stamp_js__WEBPACK_IMPORTED_MODULE_9__.Z)(new Date(now.getTime() + 1e3))}`;
			let isFuture = (name) => name.slice(0, latest.length) > latest;
			let paths = (of) => of.map((name) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, name));
			return {
				existing: paths(all.filter((name) => !isFuture(name))),
				future: paths(all.filter(isFuture))
			};
		}
		async function newestBackup(input, directory, database, log) {
			let folder = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory);
			let { existing } = await backupsIn(folder, database);
			let newest = existing.at(-1);
			if (newest !== void 0) {
				let mark = await (0, _folder_mark_js__WEBPACK_IMPORTED_MODULE_5__.Mp)((0, _folder_mark_js__WEBPACK_IMPORTED_MODULE_5__.bk)(folder, database));
				let others = () => Promise.all(existing.map(originOfBackup));
				let about = {
					name: newest,
					origin: await originOfBackup(newest)
				};
				log.info(`The newest backup is ${newest}, ${await (0, _folder_mark_js__WEBPACK_IMPORTED_MODULE_5__.TR)(about, mark, others)}.`);
				return newest;
			}
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_10__.eb(`Input "${input}" is "${directory}": no backup of ${database} is in it. Their names are ${prefix(database)}<time>.dump or .dir, as db-backup gives them.`);
		}
		let originOfBackup = async (path) => (await (0, _server_record_js__WEBPACK_IMPORTED_MODULE_8__.Fz)(path).catch(() => void 0))?.origin;
		async function unusedPath(directory, database, format) {
			for (;;) {
				let start = (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(directory, `${prefix(database)}${(0, _server_stamp_js__WEBPACK_IMPORTED_MODULE_9__.Z)(new Date())}`);
				if (!await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.$B)(`${start}.dump`) && !await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.$B)(`${start}.dir`)) return start + ending(format);
				await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_2__.setTimeout)(200);
			}
		}
		let madeBeside = [_checksum_js__WEBPACK_IMPORTED_MODULE_4__.Lz, _server_record_js__WEBPACK_IMPORTED_MODULE_8__.Mz];
		let companions = [
			...madeBeside,
			_proof_js__WEBPACK_IMPORTED_MODULE_6__.uZ,
			_proof_js__WEBPACK_IMPORTED_MODULE_6__.Er,
			".rows.json"
		];
		async function prune(backups, keep, log) {
			let known = backups.map(async (path) => ({
				path,
				stamp: stampIn(path),
				proven: await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_3__.$B)(path + _proof_js__WEBPACK_IMPORTED_MODULE_6__.uZ)
			}));
			let { removable, spared } = (0, _retention_js__WEBPACK_IMPORTED_MODULE_7__.uF)(await Promise.all(known), keep);
			spared !== void 0 && log.info(whySpared(spared.path));
			for (let { path } of removable) {
				for (let companion of companions) await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path + companion, { force: !0 });
				await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)(path, {
					recursive: !0,
					force: !0
				});
				log.info(`Removed the backup ${path}: ${whyNotNeeded(keep)}.`);
			}
		}
		let whySpared = (path) => `${path} stays beyond "keep": it is the last one that a drill has proven.`;
		function whyNotNeeded({ text, newest, of }) {
			return of.length === 0 ? `${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_11__.h)(newest, "newer one is", "newer ones are")} there` : `the rule "${text}" needs it no more`;
		}
		let stampIn = (path) => /_(\d{14})\.(?:dump|dir)$/.exec(path)?.[1] ?? "";
		let ending = (format) => format === "custom" ? ".dump" : ".dir";
		let prefix = (database) => `${encodeURIComponent(database)}_`;
	}),
	7438: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Lz: function() {
				return checksumEnding;
			},
			bI: function() {
				return compareChecksum;
			},
			dT: function() {
				return refuseChanged;
			},
			lf: function() {
				return checksumOf;
			}
		});
		var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7598);
		var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3024);
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
		var node_stream_promises__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6466);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(7626);
		var _proof_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(5019);
		let checksumEnding = ".sha256";
		async function checksumOf(path, base = (0, node_path__WEBPACK_IMPORTED_MODULE_3__.basename)(path)) {
			if (!(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).isDirectory()) {
				let { bytes, sha256 } = await fileChecksum(path);
				return {
					bytes,
					sha256,
					listing: `${sha256}  ${base}\n`
				};
			}
			let bytes = 0;
			let listing = "";
			for (let file of (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.readdir)(path)).sort()) {
				let one = await fileChecksum((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(path, file));
				bytes += one.bytes;
				listing += `${one.sha256}  ${base}/${file}\n`;
			}
			return {
				bytes,
				sha256: (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(listing).digest("hex"),
				listing
			};
		}
		async function refuseChanged(path, log) {
			if (!await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_5__.$B)(path + checksumEnding)) return;
			await (0, _proof_js__WEBPACK_IMPORTED_MODULE_6__.GG)(() => (0, _proof_js__WEBPACK_IMPORTED_MODULE_6__.JO)(path), () => log.phase("checksum", () => compareChecksum(path)));
			log.info(`${path} has the checksum of when it was made.`);
		}
		async function compareChecksum(path) {
			let { sha256, listing } = await checksumOf(path);
			let recorded = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_5__.qC)(path + checksumEnding);
			if (recorded === void 0) return {
				compared: !1,
				sha256
			};
			let sums = (text) => text.match(/^[0-9a-f]{64}/gm)?.join();
			if (sums(recorded) === sums(listing)) return {
				compared: !0,
				sha256
			};
			throw new _proof_js__WEBPACK_IMPORTED_MODULE_6__.Fw(`${path} is not what was backed up: its SHA-256 is ${sha256}, and that in ${path}.sha256 is another. Its disk may be failing, or somebody changed it. Where it is right all the same, move ${path}.sha256 away.`);
		}
		async function fileChecksum(path) {
			let hash = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256");
			await (0, node_stream_promises__WEBPACK_IMPORTED_MODULE_4__.pipeline)((0, node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(path), hash);
			return {
				bytes: (await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_2__.stat)(path)).size,
				sha256: hash.digest("hex")
			};
		}
	}),
	4007: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Fp: function() {
				return markName;
			},
			Mp: function() {
				return readMark;
			},
			Pm: function() {
				return claimFolder;
			},
			TR: function() {
				return whoseNewest;
			},
			bk: function() {
				return markIn;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6701);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		let folderMark = valibot__WEBPACK_IMPORTED_MODULE_3__._H3({
			version: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(1),
			database: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			origin: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			since: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
			before: valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())
		});
		function markIn(directory, database) {
			let name = (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(directory, markName(database));
			return {
				name,
				folder: directory,
				read: () => (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.qC)(name),
				create: (text) => (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.Zy)(name, text),
				replace: (text) => (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.f8)(name, text)
			};
		}
		let markName = (database) => `${encodeURIComponent(database)}_origin.json`;
		async function readMark(file) {
			let text = await file.read();
			return text === void 0 ? void 0 : (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_1__.CL)(text, folderMark, file.name, advice);
		}
		let advice = "It says of which server the backups beside it are: put it right, or remove it, and the next backup writes a new one.";
		async function claimFolder(file, claim) {
			let { origin, takeOverFrom, dryRun, log } = claim;
			let mark = await readMark(file);
			if (mark === void 0) {
				if (dryRun) return;
				await file.create(textOf(claim, []));
				mark = await readMark(file);
				if (mark === void 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.pH(`${file.name} was written, and cannot be read back.`);
			}
			if (mark.origin === origin) return;
			if (mark.origin !== takeOverFrom) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(whyForeign(file, mark, claim));
			if (dryRun) return log.info(`Would take ${file.folder} over from ${mark.origin}.`);
			await file.replace(textOf(claim, [...mark.before, mark.origin]));
			log.info(`Took ${file.folder} over from ${mark.origin}: its backups are pruned as this server's own from here on.`);
		}
		function textOf({ database, origin }, before) {
			let mark = {
				version: 1,
				database,
				origin,
				since: new Date().toISOString(),
				before
			};
			return `${JSON.stringify(mark, null, 2)}\n`;
		}
		function whyForeign({ folder, name }, { origin, since }, { database, origin: own }) {
			return `${folder} holds backups of ${database} of another server, ${origin}, since ${since.slice(0, 10)} (${name}), and this one is ${own}. Each would remove the other's. Nothing was written there or removed. Give this server a folder of its own; or, where it has taken that one's place, or is the same one under another address, say so once by db-backup's input "take-over-from: ${origin}".`;
		}
		async function whoseNewest({ name, origin }, mark, others) {
			let known = mark === void 0 ? [...new Set([origin, ...await others()].filter((one) => one !== void 0))] : [mark.origin, ...mark.before];
			if (mark !== void 0 && origin !== void 0 && !known.includes(origin) || mark === void 0 && known.length > 1) throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`The newest backup, ${name}, is of ${origin ?? "a server that it does not name"}, and there are others beside it, of ${known.filter((one) => one !== origin).join(", ")}: "latest" does not say whose is meant. Give the one that you mean by its name.`);
			let whose = origin ?? mark?.origin;
			return whose === void 0 ? "of a server that it does not name" : `of the server ${whose}`;
		}
	}),
	6139: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			r: function() {
				return originForm;
			},
			y: function() {
				return originOf;
			}
		});
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
		let originForm = /^(?:\d+|unknown)@\S+:\d+$/;
		async function originOf(connection, { host, port }) {
			let number = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.Uq)(connection, "SELECT system_identifier::text FROM pg_control_system()").catch(() => void 0);
			let name = /^(?:\/|localhost$|127\.|::1$)/i.test(host) ? (0, node_os__WEBPACK_IMPORTED_MODULE_0__.hostname)() : host.toLowerCase();
			return `${number ?? "unknown"}@${name.includes(":") ? `[${name}]` : name}:${port}`;
		}
	}),
	5019: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			E4: function() {
				return writeProof;
			},
			Er: function() {
				return disproofEnding;
			},
			Fw: function() {
				return NotAsBackedUp;
			},
			GG: function() {
				return disproving;
			},
			JO: function() {
				return removeProof;
			},
			uZ: function() {
				return proofEnding;
			}
		});
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _dump_archive_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8203);
		let proofEnding = ".proven.json";
		async function writeProof(backup, content) {
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__.f8)(backup + proofEnding, `${JSON.stringify(content, null, 2)}\n`);
		}
		let disproofEnding = ".disproven.json";
		class NotAsBackedUp extends _errors_js__WEBPACK_IMPORTED_MODULE_2__.pH {}
		async function disproving(disprove, body) {
			try {
				return await body();
			} catch (error) {
				(error instanceof NotAsBackedUp || error instanceof _dump_archive_js__WEBPACK_IMPORTED_MODULE_1__.WM) && await disprove().catch(() => {});
				throw error;
			}
		}
		let removeProof = (backup) => (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_0__.qw)(backup + proofEnding);
	}),
	399: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			IC: function() {
				return keepNewest;
			},
			uF: function() {
				return superfluous;
			},
			xG: function() {
				return parseKeep;
			},
			yq: function() {
				return keepAllowed;
			}
		});
		var _server_stamp_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7323);
		let day = 864e5;
		let periods = {
			daily: (moment) => Math.floor(moment.getTime() / day),
			weekly: (moment) => Math.floor((moment.getTime() / day + 3) / 7),
			monthly: (moment) => moment.getUTCFullYear() * 12 + moment.getUTCMonth(),
			yearly: (moment) => moment.getUTCFullYear()
		};
		let keepNewest = (newest) => ({
			text: String(newest),
			newest,
			of: []
		});
		let keepAllowed = "allowed is a whole number from 1 to 10000, or for how many days, weeks, months and years one stays: \"7 daily, 4 weekly, 12 monthly, 5 yearly\".";
		function parseKeep(text) {
			let newest = 1;
			let of = [];
			let parts = text.split(",").map((part) => part.trim().toLowerCase());
			for (let part of parts) {
				let [, digits, word] = /^(\d{1,5})(?:\s+([a-z]+))?$/.exec(part) ?? [];
				let count = Number(digits);
				if (!(count >= 1 && count <= 1e4)) return;
				if (word === void 0) newest = count;
				else if (Object.hasOwn(periods, word) && !of.some(({ period }) => period === word)) of.push({
					period: word,
					count
				});
				else return;
			}
			return parts.filter((part) => /^\d+$/.test(part)).length > 1 ? void 0 : {
				text,
				newest,
				of
			};
		}
		function superfluous(backups, keep) {
			let dated = backups.map((backup) => ({
				backup,
				moment: (0, _server_stamp_js__WEBPACK_IMPORTED_MODULE_0__.E)(backup.stamp)
			})).filter(({ moment }) => !Number.isNaN(moment.getTime())).reverse();
			let kept = new Set(dated.slice(0, keep.newest));
			for (let { period, count } of keep.of) {
				let seen = new Set();
				for (let one of dated) {
					let key = periods[period](one.moment);
					if (seen.has(key)) continue;
					if (seen.size === count) break;
					seen.add(key);
					kept.add(one);
				}
			}
			let proven = dated.find(({ backup }) => backup.proven);
			return {
				removable: dated.filter((one) => !kept.has(one) && one !== proven).map(({ backup }) => backup).reverse(),
				spared: proven === void 0 || kept.has(proven) ? void 0 : proven.backup
			};
		}
	}),
	1625: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			P: function() {
				return mendedFor;
			},
			g: function() {
				return warnOfSearchPath;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4873);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
		let own = "n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'";
		let signature = "format('%I.%I(%s)', n.nspname, p.proname, pg_get_function_identity_arguments(p.oid)) AS signature,\n  ARRAY(SELECT quote_ident(nspname) FROM pg_namespace n2\n         WHERE nspname !~ '^pg_' AND nspname <> 'information_schema' ORDER BY n2.oid <> n.oid, 1) AS schemas";
		let withoutPath = "l.lanname IN ('sql', 'plpgsql') AND p.prosqlbody IS NULL AND p.prokind = 'f'\n  AND NOT EXISTS (SELECT FROM unnest(p.proconfig) setting WHERE setting LIKE 'search_path=%')";
		let suspects = `
  WITH names AS MATERIALIZED (
    SELECT relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = relnamespace
     WHERE ${own} AND relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
    UNION SELECT proname FROM pg_proc JOIN pg_namespace n ON n.oid = pronamespace WHERE ${own}
    UNION SELECT typname FROM pg_type JOIN pg_namespace n ON n.oid = typnamespace
     WHERE ${own} AND typtype IN ('e', 'd'))
  SELECT DISTINCT ${signature}
    FROM pg_depend d JOIN pg_proc p ON p.oid = d.refobjid JOIN pg_namespace n ON n.oid = p.pronamespace
    JOIN pg_language l ON l.oid = p.prolang
   WHERE d.refclassid = 'pg_proc'::regclass AND ${own} AND ${withoutPath}
     AND NOT EXISTS (SELECT FROM pg_depend e WHERE e.classid = 'pg_proc'::regclass AND e.objid = p.oid AND e.deptype = 'e')
     AND (d.classid IN ('pg_class'::regclass, 'pg_constraint'::regclass)
       OR d.classid = 'pg_attrdef'::regclass AND EXISTS (SELECT FROM pg_attrdef f
            JOIN pg_attribute a ON a.attrelid = f.adrelid AND a.attnum = f.adnum WHERE f.oid = d.objid AND a.attgenerated <> '')
       OR d.classid = 'pg_rewrite'::regclass AND EXISTS (SELECT FROM pg_rewrite w
            JOIN pg_class c ON c.oid = w.ev_class WHERE w.oid = d.objid AND c.relkind = 'm'))
     AND EXISTS (SELECT FROM names WHERE p.prosrc ~*
          ('(^|[^.[:alnum:]_"$])"?' || regexp_replace(name, '([^[:alnum:]_])', '\\\\\\1', 'g') || '"?([^[:alnum:]_"$]|$)'))
   ORDER BY 1`;
		async function warnOfSearchPath(connection, log) {
			let found = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(connection, suspects).catch((error) => {
				log.debug(`Functions that rely on search_path could not be looked for: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_1__.bD)(error)}`);
				return [];
			});
			found.length > 0 && log.warning(`A generated column, an index, a check or a materialized view calls functions that seem to name things without their schema. A restore has an empty search_path, and fails at them. Set it in the function itself:\n${found.map(alteration).join("\n")}`);
		}
		let withoutSchema = /(?:relation|type|operator) "?[^".]+"? does not exist|function [^.()]+\(.*\) does not exist/;
		async function mendedFor(connection, said) {
			if (!withoutSchema.test(said)) return [];
			let names = [...[...said.matchAll(/SQL function "([^"]+)"/g)].map(([, name]) => name), ...[...said.matchAll(/PL\/pgSQL function (?:[\w$]+\.|"[^"]+"\.)?"?([^"(\s]+)"?\(/g)].map(([, name]) => name)];
			return (await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(connection, `SELECT ${signature} FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
       JOIN pg_language l ON l.oid = p.prolang WHERE p.proname = ANY ($1) AND ${own} AND ${withoutPath} ORDER BY 1`, [names])).map(alteration);
		}
		let alteration = ({ signature, schemas }) => `ALTER FUNCTION ${signature} SET search_path = ${schemas.join(", ")};`;
	}),
	1910: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Fz: function() {
				return readServerRecord;
			},
			Mz: function() {
				return serverRecordEnding;
			},
			NP: function() {
				return recordServer;
			},
			k8: function() {
				return writeServerRecord;
			},
			ke: function() {
				return aboutRole;
			},
			ro: function() {
				return serverRecord;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(7934);
		var _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6701);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6114);
		var _origin_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6139);
		let texts = valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP());
		let serverRecord = valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
			version: valibot__WEBPACK_IMPORTED_MODULE_4__.euz(1),
			database: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			server: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
			roles: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
				name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				attributes: texts,
				memberOf: texts,
				settings: texts
			})),
			extensions: valibot__WEBPACK_IMPORTED_MODULE_4__.YOg(valibot__WEBPACK_IMPORTED_MODULE_4__._H3({
				name: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(),
				version: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
			})),
			origin: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			madeBy: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()),
			databaseBytes: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.aig()),
			rows: valibot__WEBPACK_IMPORTED_MODULE_4__.yqP(valibot__WEBPACK_IMPORTED_MODULE_4__.g1P(valibot__WEBPACK_IMPORTED_MODULE_4__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_4__.aig()))
		});
		let serverRecordEnding = ".server.json";
		async function recordServer(connection, address) {
			return {
				version: 1,
				database: await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(connection, "SELECT current_database()") ?? "",
				server: await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(connection, "SHOW server_version") ?? "",
				roles: await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Ge)(connection, involvedRoles),
				extensions: await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Ge)(connection, "SELECT extname AS name, extversion AS version FROM pg_extension ORDER BY 1"),
				origin: await (0, _origin_js__WEBPACK_IMPORTED_MODULE_3__.y)(connection, address),
				madeBy: await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(connection, "SELECT current_user::text") ?? "",
				databaseBytes: Number(await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(connection, "SELECT pg_database_size(current_database())"))
			};
		}
		async function writeServerRecord(backup, record) {
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.f8)(backup + serverRecordEnding, `${JSON.stringify(record, null, 2)}\n`);
		}
		async function readServerRecord(dump) {
			let path = dump + serverRecordEnding;
			let text = await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qC)(path);
			return text === void 0 ? void 0 : (0, _disk_stored_js__WEBPACK_IMPORTED_MODULE_0__.CL)(text, serverRecord, path);
		}
		let aboutRole = "\n  r.rolname AS name,\n         array_remove(ARRAY[\n           CASE WHEN r.rolcanlogin THEN 'LOGIN' END, CASE WHEN r.rolsuper THEN 'SUPERUSER' END,\n           CASE WHEN r.rolcreatedb THEN 'CREATEDB' END, CASE WHEN r.rolcreaterole THEN 'CREATEROLE' END,\n           CASE WHEN NOT r.rolinherit THEN 'NOINHERIT' END, CASE WHEN r.rolreplication THEN 'REPLICATION' END,\n           CASE WHEN r.rolbypassrls THEN 'BYPASSRLS' END,\n           CASE WHEN r.rolconnlimit >= 0 THEN 'CONNECTION LIMIT ' || r.rolconnlimit END], NULL) AS attributes,\n         ARRAY(SELECT g.rolname::text FROM pg_auth_members m JOIN pg_roles g ON g.oid = m.roleid\n                WHERE m.member = r.oid ORDER BY 1) AS \"memberOf\",\n         coalesce((SELECT s.setconfig FROM pg_db_role_setting s\n                    WHERE s.setrole = r.oid AND s.setdatabase = 0), '{}') AS settings";
		let involvedRoles = `
  WITH RECURSIVE involved (oid) AS (
    SELECT refobjid FROM pg_shdepend s JOIN pg_database d ON d.datname = current_database()
     WHERE s.refclassid = 'pg_authid'::regclass
       AND (s.dbid = d.oid OR (s.classid = 'pg_database'::regclass AND s.objid = d.oid))
    UNION SELECT datdba FROM pg_database WHERE datname = current_database()
    UNION SELECT s.setrole FROM pg_db_role_setting s JOIN pg_database d ON d.oid = s.setdatabase
           WHERE d.datname = current_database()
    UNION SELECT m.member FROM pg_auth_members m JOIN involved i ON i.oid = m.roleid
  )
  SELECT ${aboutRole}
    FROM involved JOIN pg_roles r USING (oid) WHERE r.rolname !~ '^pg_' ORDER BY 1`;
	}),
	8203: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			G7: function() {
				return readSchema;
			},
			WM: function() {
				return Damaged;
			},
			lR: function() {
				return readFully;
			},
			r0: function() {
				return readContents;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5836);
		var _server_commands_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(9880);
		class Damaged extends _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb {}
		let day = 86400;
		let programEnvironment = () => ({
			PATH: process.env.PATH ?? "/usr/bin:/bin",
			LC_ALL: "C"
		});
		async function readContents(programs, path) {
			let { exitCode, stdout, stderr } = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_0__.g7)((0, _server_commands_js__WEBPACK_IMPORTED_MODULE_1__.Aj)(programs, path), {
				env: programEnvironment(),
				deadline: day
			});
			if (exitCode !== 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(`${path} cannot be read by pg_restore ${programs.major}: ${stderr.trim()}${newer(stderr)}`);
			let entries = stdout.split("\n").filter((line) => /^\d+;/.test(line));
			return {
				entries: entries.length,
				tables: entries.flatMap((line) => /^\d+; \d+ \d+ TABLE DATA (.*)/.exec(line)?.[1] ?? []),
				largeObjects: entries.some((line) => /^\d+; \d+ \d+ (?:BLOBS?|BLOB METADATA) /.test(line)),
				server: /Dumped from database version: (\S+)/.exec(stdout)?.[1]
			};
		}
		async function readFully(programs, path) {
			let { exitCode, stderr } = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_0__.g7)((0, _server_commands_js__WEBPACK_IMPORTED_MODULE_1__.r3)(programs, path), {
				env: programEnvironment(),
				deadline: day
			});
			if (exitCode !== 0) throw new Damaged(damageMessage(path, stderr));
		}
		async function readSchema(programs, path, create = !1) {
			let bytes = [];
			let { exitCode, stderr } = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_0__.g7)((0, _server_commands_js__WEBPACK_IMPORTED_MODULE_1__.fG)(programs, path, create), {
				env: programEnvironment(),
				deadline: day,
				onBytes: (some) => bytes.push(some)
			});
			if (exitCode !== 0) throw new Damaged(damageMessage(path, stderr));
			return Buffer.concat(bytes).toString("latin1");
		}
		function damageMessage(path, said) {
			return `${path} is damaged: ${said.trim() || "it could not be read to its end"}`;
		}
		function newer(stderr) {
			return /unsupported version/.test(stderr) ? " A newer pg_dump wrote it: install that version's client programs, or name their folder in pg-bin." : "";
		}
	}),
	5551: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			tq: function() {
				return inspectDump;
			},
			tc: function() {
				return isArchive;
			},
			Hu: function() {
				return openPlain;
			},
			nN: function() {
				return refuseChangedDump;
			},
			g7: function() {
				return yetToBeMade;
			}
		});
		var external_node_fs_ = __webpack_require__(3024);
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var external_node_zlib_ = __webpack_require__(8522);
		var errors = __webpack_require__(4873);
		var statements = __webpack_require__(4075);
		var archive = __webpack_require__(8203);
		var identifiers = __webpack_require__(8421);
		let database_entry_option = RegExp("\\b((?:ENCODING|LOCALE|LC_COLLATE|LC_CTYPE|LOCALE_PROVIDER|ICU_LOCALE|ICU_RULES|BUILTIN_LOCALE) = (?:'(?:[^']|'')*'|\\w+))", "g");
		let database_entry_forms = [
			["owner", database_entry_form("ALTER DATABASE ", ` OWNER TO (?<role>${identifiers.C})`)],
			["other", database_entry_form("ALTER DATABASE ", " CONNECTION LIMIT = \\d+")],
			["other", database_entry_form("ALTER DATABASE ", " SET .+")],
			["other", database_entry_form(`ALTER ROLE (?<role>${identifiers.C}) IN DATABASE `, " SET .+")],
			["other", database_entry_form("COMMENT ON DATABASE ", " IS .+")],
			["privilege", database_entry_form("(?:GRANT|REVOKE) [\\w, ]+ ON DATABASE ", ` (?:TO|FROM) (?<role>${identifiers.C})(?: .+)?`)]
		];
		function database_entry_form(before, after) {
			return RegExp(`^(?<before>${before})${identifiers.C}(?<after>${after})$`, "s");
		}
		function databaseEntry(sql) {
			let creation;
			let properties = [];
			new statements.f5({
				statement: ({ start, end }) => {
					let statement = sql.slice(start, end).replace(/;?\s*$/, "");
					statement.startsWith("CREATE DATABASE ") ? creation = statement : properties.push(...propertyOf(statement));
				},
				command: () => {}
			}).read(sql, !0);
			if (creation === void 0) return;
			let tablespace = RegExp(` TABLESPACE = (${identifiers.C})`).exec(creation)?.[1];
			return {
				options: [...creation.matchAll(database_entry_option)].map(([whole]) => whole),
				tablespace: tablespace === void 0 ? void 0 : (0, identifiers.q)(tablespace),
				properties
			};
		}
		function propertyOf(statement) {
			for (let [kind, pattern] of database_entry_forms) {
				let { before, after, role } = pattern.exec(statement)?.groups ?? {};
				if (before === void 0 || after === void 0) continue;
				let name = role === void 0 || role === "PUBLIC" ? [] : [(0, identifiers.q)(role)];
				let shown = kind === "privilege" ? statement : statement.replace(/ (?:TO|IS) .*$/s, "");
				return [{
					kind,
					shown: kind === "owner" ? statement : shown,
					roles: name,
					before,
					after
				}];
			}
			return [];
		}
		var whole_file = __webpack_require__(7626);
		async function formatOf(path) {
			let refuse = (why) => new errors.eb(`Input "dump" is "${path}": ${why}`);
			let stats = await (0, promises_.stat)(path).catch(() => void 0);
			if (stats === void 0) throw refuse("there is no such file or directory.");
			if (stats.isDirectory()) {
				if (await (0, whole_file.$B)((0, external_node_path_.join)(path, "toc.dat"))) return "directory";
				throw refuse("this directory is no dump of pg_dump: it has no toc.dat.");
			}
			if (stats.size === 0) throw refuse("the file is empty.");
			let start = await firstBytes(path);
			let text = start.toString("latin1");
			if (text.startsWith("PGDMP")) return "custom";
			if (start[0] === 31 && start[1] === 139) return "gzip";
			if (text.startsWith("(µ/ý")) throw refuse(`it is compressed by zstd. Unpack it first: zstd -d "${path}" -o dump`);
			if (text.slice(257, 262) === "ustar") throw refuse(`it is a tar archive, which cannot be restored in parallel. Take a custom or a directory archive, or unpack it to a plain dump: pg_restore --file=dump.sql "${path}"`);
			if (text.includes("-- PostgreSQL database dump")) return "plain";
			if (text.includes("-- PostgreSQL database cluster dump")) throw refuse("pg_dumpall wrote it, for all databases of a server. Take one database with db-backup or pg_dump.");
			throw refuse("it is no dump of pg_dump. Allowed are custom and directory archives, plain dumps, and plain dumps in gzip.");
		}
		async function firstBytes(path) {
			let file = await (0, promises_.open)(path);
			try {
				let { buffer, bytesRead } = await file.read(Buffer.alloc(512), 0, 512, 0);
				return buffer.subarray(0, bytesRead);
			} finally {
				await file.close();
			}
		}
		var dump_encoding = __webpack_require__(4828);
		var dump_made = __webpack_require__(272);
		class Requirements {
			extensions = new Set();
			owners = new Set();
			placed = new Map();
			schemaOwners = new Map();
			grantees = new Set();
			roles = new Set();
			defaultsOf = new Set();
			grantors = new Set();
			made = new Set();
			data = new Set();
			drops = [];
			tables = new Set();
			forbidden = [];
			superuser = [];
			makesPublic = !1;
			newer = !1;
			#schema;
			take(head, line) {
				let why = reaching.find(([pattern]) => pattern.test(head))?.[1];
				why !== void 0 && this.forbidden.push(`${at(line())}"${head.slice(0, 80)}" ${why}`);
				/^SET transaction_timeout\b/i.test(head) && (this.newer = !0);
				let privileged = superuserOnly.map((pattern) => match(head, pattern)).find(Boolean);
				privileged !== void 0 && this.superuser.push(privileged);
				/^CREATE SCHEMA public\b/i.test(head) && (this.makesPublic = !0);
				dropping.test(head) && !/^\w+(?: \w+)+? IF EXISTS\b/i.test(head) && this.drops.push(`${at(line())}"${head.slice(0, 80)}"`);
				let made = (0, dump_made.v$)(head, this.#schema);
				made !== void 0 && this.made.add(made);
				for (let pattern of extensionPatterns) {
					let extension = match(head, pattern);
					extension !== void 0 && this.extensions.add((0, identifiers.q)(extension));
				}
				let table = match(head, `^CREATE (?:UNLOGGED |FOREIGN )?TABLE (?:IF NOT EXISTS )?(${identifiers.C}(?:\\.${identifiers.C})?)`);
				table !== void 0 && this.tables.add(this.#qualified(table));
				let filled = match(head, `^(?:COPY|INSERT INTO) (${identifiers.C}(?:\\.${identifiers.C})?)`);
				filled !== void 0 && this.data.add((this.#qualified(filled).match(requirements_name) ?? []).map(identifiers.q).join(" "));
				if (/^SET search_path\b|^SELECT pg_catalog\.set_config\('search_path'/i.test(head)) {
					let first = match(head, `^SET search_path (?:=|TO) (${identifiers.C})`);
					this.#schema = first === "pg_catalog" ? void 0 : first;
				}
				for (let pattern of ownerPatterns) {
					let owner = match(head, pattern);
					owner !== void 0 && this.owners.add((0, identifiers.q)(owner));
				}
				this.#place(head);
				takeRoles(this.grantees, head, granteePatterns);
				takeRoles(this.roles, head, rolePatterns);
				takeRoles(this.defaultsOf, head, [defaultsPattern]);
				takeRoles(this.grantors, head, [`^SET SESSION AUTHORIZATION '?(${identifiers.C})'?$`]);
			}
			takeData(entry) {
				for (let end = entry.length; end > 0; end = entry.lastIndexOf(" ", end - 1)) this.data.add(entry.slice(0, end));
			}
			#place(head) {
				let [, itself, schema, owner] = placing.exec(head) ?? [];
				if (owner === void 0) return;
				itself !== void 0 && this.schemaOwners.set((0, identifiers.q)(itself), (0, identifiers.q)(owner));
				if (schema === void 0) return;
				let here = this.placed.get((0, identifiers.q)(schema)) ?? new Set();
				this.placed.set((0, identifiers.q)(schema), here.add((0, identifiers.q)(owner)));
			}
			#qualified(table) {
				return RegExp(`^${identifiers.C}$`).test(table) && this.#schema !== void 0 ? `${this.#schema}.${table}` : table;
			}
			takeCommand(text, line) {
				if (/^\\(?:un)?restrict [A-Za-z0-9]+$/.test(text)) return;
				this.forbidden.push(`${at(line())}"${text.slice(0, 80)}" is a command of psql`);
			}
		}
		let requirements_name = new RegExp(identifiers.C, "g");
		let requirements_identifiers = `${identifiers.C}(?:,\\s*${identifiers.C})*`;
		let pseudoRoles = /^(?:PUBLIC|DEFAULT|CURRENT_USER|CURRENT_ROLE|SESSION_USER)$/i;
		let dropping = /^(?:DROP\b|ALTER (?:TABLE|DOMAIN) .* DROP (?:CONSTRAINT|IDENTITY)\b)/is;
		let extensionPatterns = [`^CREATE EXTENSION (?:IF NOT EXISTS )?(${identifiers.C})`, `^CREATE (?:OR REPLACE )?(?:TRUSTED )?(?:PROCEDURAL )?LANGUAGE (${identifiers.C})$`];
		let defaultsPattern = `^ALTER DEFAULT PRIVILEGES FOR (?:ROLE|USER) (${requirements_identifiers})`;
		let ownerPatterns = [
			`^ALTER .* OWNER TO (${identifiers.C})$`,
			`^CREATE SCHEMA .*AUTHORIZATION (${identifiers.C})`,
			`^SET SESSION AUTHORIZATION '?(${identifiers.C})'?$`
		];
		let placing = RegExp(`^ALTER (?:SCHEMA (${identifiers.C})|[A-Z ]+? (${identifiers.C})\\.${identifiers.C}.*) OWNER TO (${identifiers.C})$`, "is");
		let granteePatterns = [
			`^(?:GRANT|ALTER DEFAULT PRIVILEGES) .* TO (?:GROUP )?(${requirements_identifiers})(?: WITH GRANT OPTION)?$`,
			`^(?:REVOKE|ALTER DEFAULT PRIVILEGES) .* FROM (?:GROUP )?(${requirements_identifiers})(?: CASCADE| RESTRICT)?$`,
			defaultsPattern
		];
		let rolePatterns = [`^CREATE POLICY .* TO (${requirements_identifiers})(?: USING| WITH CHECK|$)`, `^CREATE USER MAPPING (?:IF NOT EXISTS )?FOR (${identifiers.C})`];
		let superuserOnly = [
			`^(CREATE EVENT TRIGGER ${identifiers.C})`,
			`^(CREATE PUBLICATION ${identifiers.C} FOR (?:ALL TABLES|TABLES IN SCHEMA))`,
			`^(ALTER PUBLICATION ${identifiers.C} ADD TABLES IN SCHEMA)`,
			`^(CREATE FOREIGN DATA WRAPPER ${identifiers.C})`,
			`^(CREATE (?:OR REPLACE )?(?:TRUSTED )?(?:PROCEDURAL )?LANGUAGE ${identifiers.C}) HANDLER`,
			`^(CREATE (?:OR REPLACE )?(?:FUNCTION|PROCEDURE) ${identifiers.C}(?:\\.${identifiers.C})?)\\((?:(?! AS ).)* LANGUAGE (?:c|internal)\\b`,
			`^(CREATE TYPE ${identifiers.C}(?:\\.${identifiers.C})?) \\(.*\\bINPUT =`,
			"^(CREATE CAST \\(.*?\\)) WITHOUT FUNCTION",
			`^(CREATE (?:OPERATOR CLASS|OPERATOR FAMILY|ACCESS METHOD) ${identifiers.C}(?:\\.${identifiers.C})?)`
		];
		let reaching = [
			[/^(?:CREATE|DROP|ALTER) DATABASE\b/i, "would reach another database"],
			[/^(?:GRANT|REVOKE|COMMENT|SECURITY LABEL)\b.*\bON DATABASE\b/is, "changes a database by its name"],
			[/^(?:CREATE|DROP|ALTER) (?:TABLESPACE|ROLE|GROUP|USER (?!MAPPING))/i, "changes the whole server"],
			[/^(?:ALTER SYSTEM|DROP OWNED|REASSIGN OWNED)\b/i, "changes the whole server"],
			[/^(?:CREATE|DROP|ALTER) SUBSCRIPTION\b/i, "would connect to another server"],
			[/^COPY\b.*\b(?:TO|FROM)\s+(?:PROGRAM\b|E?')/is, "reads or writes files of the server"],
			[/^SET (?:SESSION |LOCAL )?standard_conforming_strings\b(?! = on$)|^SELECT\b.*\bset_config\b.*\bstandard_conforming_strings\b/is, "changes what quotes mean"],
			[/^SET (?:SESSION |LOCAL )?(?:client_encoding (?:=|TO)|NAMES) '?(?:SJIS|SHIFT_JIS|BIG5|GBK|UHC|GB18030|JOHAB)/i, "makes bytes mean what this check cannot see: take the dump with --encoding=UTF8"]
		];
		function takeRoles(into, head, patterns) {
			for (let pattern of patterns) for (let role of (match(head, pattern) ?? "").split(/,\s*/)) role !== "" && !pseudoRoles.test(role) && into.add((0, identifiers.q)(role));
		}
		function at(line) {
			return line === void 0 ? "" : `line ${line}: `;
		}
		function match(text, pattern) {
			return new RegExp(pattern, "is").exec(text)?.[1];
		}
		let yetToBeMade = () => ({
			path: "",
			format: "custom",
			entries: 0,
			bytes: 0,
			requirements: new Requirements(),
			database: void 0,
			mark: ""
		});
		async function inspectDump(programs, path) {
			let format = await formatOf(path);
			let mark = await markOf(path);
			let requirements = new Requirements();
			let entries = 0;
			let database;
			let bytes = (await (0, promises_.stat)(path)).size;
			if (isArchive(format)) {
				let contents = await (0, archive.r0)(programs, path);
				entries = contents.entries;
				contents.largeObjects && requirements.made.add(dump_made.qO);
				for (let entry of contents.tables) requirements.takeData(entry);
				scanSchema(await (0, archive.G7)(programs, path), requirements);
				let whole = await (0, archive.G7)(programs, path, !0);
				database = databaseEntry((0, dump_encoding.DH)(whole, (0, dump_encoding.Sw)(whole)));
				format === "directory" && (bytes = await sizeOf(path));
			} else bytes = await scanPlain(path, format, requirements);
			if (requirements.forbidden.length > 0) throw new errors.eb([
				`${path} would act beyond the database that it is restored into:`,
				...requirements.forbidden.slice(0, 20),
				"Take a dump without --create, or remove what is named here."
			].join("\n"));
			if (requirements.drops.length > 0) throw new errors.eb([
				`${path} first drops what a new database has not, and would stop there: pg_dump --clean wrote it without --if-exists.`,
				...requirements.drops.slice(0, 3),
				"Take the dump without --clean, or with --clean --if-exists. If there is no other: remove its lines that begin with DROP, and its ALTER TABLE … DROP CONSTRAINT."
			].join("\n"));
			return {
				path,
				format,
				entries,
				bytes,
				requirements,
				database,
				mark
			};
		}
		function isArchive(format) {
			return format === "custom" || format === "directory";
		}
		async function sizeOf(directory) {
			let bytes = 0;
			for (let file of await (0, promises_.readdir)(directory)) bytes += (await (0, promises_.stat)((0, external_node_path_.join)(directory, file))).size;
			return bytes;
		}
		async function refuseChangedDump({ path, mark }) {
			if (await markOf(path) !== mark) throw new errors.eb(`${path} was changed while it was worked with. Nothing was touched.`);
		}
		function openPlain(path, format) {
			let file = (0, external_node_fs_.createReadStream)(path, { highWaterMark: 1 << 20 });
			if (format !== "gzip") return file;
			let unpacked = (0, external_node_zlib_.createGunzip)({ chunkSize: 1 << 20 });
			file.on("error", (error) => unpacked.destroy(error));
			return file.pipe(unpacked);
		}
		async function markOf(path) {
			let { dev, ino, size, mtimeMs } = await (0, promises_.stat)(path);
			return [
				dev,
				ino,
				size,
				mtimeMs
			].join(":");
		}
		function scanSchema(sql, requirements) {
			let unknown = () => void 0;
			let encoding = (0, dump_encoding.Sw)(sql);
			new statements.f5({
				statement: ({ head }) => requirements.take((0, dump_encoding.DH)(head, encoding), unknown),
				command: (text) => requirements.takeCommand(text, unknown)
			}).read(sql, !0);
		}
		async function scanPlain(path, format, requirements) {
			let bytes = 0;
			let lines = 1;
			let piece = "";
			let tail = "";
			let lastEnd = 0;
			let encoding;
			let lineOf = (start) => {
				let offset = start - (bytes - piece.length);
				return offset < 0 ? lines - linesIn(tail.slice(offset)) : lines + linesIn(piece.slice(0, offset));
			};
			let reader = new statements.f5({
				statement: ({ head, start, end }) => {
					lastEnd = end;
					encoding = (0, dump_encoding.Sw)(head) ?? encoding;
					requirements.take((0, dump_encoding.DH)(head, encoding), () => lineOf(start));
				},
				command: (text, start) => requirements.takeCommand(text, () => lineOf(start))
			});
			try {
				for await (let chunk of openPlain(path, format)) {
					piece = chunk.toString("latin1");
					bytes === 0 && refuseOther(path, piece);
					bytes += chunk.length;
					reader.read(piece);
					lines += linesIn(piece);
					tail = (tail + piece).slice(-65536);
				}
				piece = "";
				reader.read("", !0);
			} catch (error) {
				if (error instanceof errors.eb) throw error;
				throw new archive.WM(`${path} is damaged: ${(0, errors.bD)(error)}`);
			}
			let after = tail.slice(Math.max(0, tail.length - (bytes - lastEnd)));
			if (!reader.between || !/^-- PostgreSQL database dump complete\r?$/m.test(after)) throw new archive.WM(`${path} is incomplete: ${reader.inCopy ? "it ends within the rows of a table" : "it does not end with \"PostgreSQL database dump complete\""}.`);
			return bytes;
		}
		function refuseOther(path, start) {
			if (start.includes("-- PostgreSQL database dump")) return;
			if (start.startsWith("PGDMP")) throw new errors.eb(`${path} is a custom archive in gzip. Unpack it first: gzip -dk "${path}"`);
			throw new errors.eb(`${path} is no dump of pg_dump, neither packed nor unpacked.`);
		}
		function linesIn(text) {
			let count = 0;
			for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) count++;
			return count;
		}
	}),
	4828: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			DH: function() {
				return decoded;
			},
			Sw: function() {
				return encodingSet;
			},
			Tw: function() {
				return isLegible;
			}
		});
		let known = new Map([
			["euc_jp", "euc-jp"],
			["koi8r", "koi8-r"],
			["koi8u", "koi8-u"],
			["win874", "windows-874"],
			...[
				0,
				1,
				2,
				3,
				4,
				5,
				6,
				7,
				8
			].map((one) => [`win125${one}`, `windows-125${one}`]),
			...[
				5,
				6,
				7,
				8
			].map((part) => [`iso_8859_${part}`, `iso-8859-${part}`]),
			...[
				...[
					2,
					3,
					4
				].map((part) => [part, part]),
				[5, 9],
				[6, 10],
				[7, 13],
				[8, 14],
				[9, 15]
			].map(([alphabet, part]) => [`latin${alphabet}`, `iso-8859-${part}`])
		]);
		let setting = /^SET client_encoding (?:=|TO) '?([A-Za-z0-9_]+)/im;
		function encodingSet(statements) {
			return setting.exec(statements)?.[1]?.toLowerCase();
		}
		function decoded(text, encoding = "utf8") {
			if (encoding === "latin1") return text;
			let bytes = Buffer.from(text, "latin1");
			try {
				return new TextDecoder(known.get(encoding)).decode(bytes);
			} catch {
				return bytes.toString("utf8");
			}
		}
		let isLegible = (text) => !text.includes("�");
	}),
	8421: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			C: function() {
				return identifier;
			},
			q: function() {
				return unquoted;
			}
		});
		let identifier = "(?:\"(?:[^\"]|\"\")+\"|[\\w$\\u0080-\\uffff]+)";
		function unquoted(name) {
			return name.startsWith("\"") ? name.slice(1, -1).replaceAll("\"\"", "\"") : name.toLowerCase();
		}
	}),
	272: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			T8: function() {
				return knownKinds;
			},
			qO: function() {
				return largeObjects;
			},
			v$: function() {
				return madeBy;
			}
		});
		var _identifiers_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8421);
		let qualified = `${_identifiers_js__WEBPACK_IMPORTED_MODULE_0__.C}(?:\\.${_identifiers_js__WEBPACK_IMPORTED_MODULE_0__.C})?`;
		let inSchemas = [
			["table", pattern(`CREATE (?:UNLOGGED )?TABLE (?:IF NOT EXISTS )?(?<place>${qualified})`)],
			["foreign table", pattern(`CREATE FOREIGN TABLE (?:IF NOT EXISTS )?(?<place>${qualified})`)],
			["view", pattern(`CREATE (?:OR REPLACE )?(?:RECURSIVE )?VIEW (?<place>${qualified})`)],
			["materialized view", pattern(`CREATE MATERIALIZED VIEW (?<place>${qualified})`)],
			["sequence", pattern(`CREATE (?:UNLOGGED )?SEQUENCE (?<place>${qualified})`)],
			["policy", pattern(`CREATE POLICY (?<name>${_identifiers_js__WEBPACK_IMPORTED_MODULE_0__.C}) ON (?:ONLY )?(?<place>${qualified})`)]
		];
		let inNone = [
			["schema", pattern(`CREATE SCHEMA (?:IF NOT EXISTS )?(?<name>${_identifiers_js__WEBPACK_IMPORTED_MODULE_0__.C})`)],
			["extension", pattern(`CREATE EXTENSION (?:IF NOT EXISTS )?(?<name>${_identifiers_js__WEBPACK_IMPORTED_MODULE_0__.C})`)],
			["publication", pattern(`CREATE PUBLICATION (?<name>${_identifiers_js__WEBPACK_IMPORTED_MODULE_0__.C})`)],
			["event trigger", pattern(`CREATE EVENT TRIGGER (?<name>${_identifiers_js__WEBPACK_IMPORTED_MODULE_0__.C})`)]
		];
		function pattern(text) {
			return RegExp(`^${text}`, "is");
		}
		let knownKinds = new Set([...[...inSchemas, ...inNone].map(([kind]) => kind), "large objects"]);
		function madeBy(head, schema) {
			if (/^SELECT (?:pg_catalog\.)?lo_create(?:_from_bytea)?\(/i.test(head)) return largeObjects;
			for (let [kind, form] of inNone) {
				let name = form.exec(head)?.groups?.name;
				if (name !== void 0) return `${kind} ${(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.q)(name)}`;
			}
			for (let [kind, form] of inSchemas) {
				let { place, name } = form.exec(head)?.groups ?? {};
				if (place === void 0) continue;
				let parts = (place.match(new RegExp(_identifiers_js__WEBPACK_IMPORTED_MODULE_0__.C, "g")) ?? []).map(_identifiers_js__WEBPACK_IMPORTED_MODULE_0__.q);
				parts.length === 1 && schema !== void 0 && parts.unshift((0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.q)(schema));
				return `${kind} ${[...parts, ...name === void 0 ? [] : [(0, _identifiers_js__WEBPACK_IMPORTED_MODULE_0__.q)(name)]].join(".")}`;
			}
		}
		let largeObjects = "large objects large-objects";
	}),
	7634: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			WG: function() {
				return createAbsent;
			},
			kB: function() {
				return bringBack;
			},
			m9: function() {
				return sayIfAbsent;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4873);
		var _backup_server_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1910);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6114);
		var _server_database_properties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8321);
		var _blockers_creating_roles_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3372);
		async function sayIfAbsent(connection, dump, wanted, log) {
			if (dump.path === "" || await (0, _server_database_properties_js__WEBPACK_IMPORTED_MODULE_3__.Qh)(connection, wanted.database) !== void 0) return;
			let { database, noPrivileges } = wanted;
			if (dump.database === void 0) log.warning(`${database} is not there, and ${dump.path} does not say what it was like: encoding, collation, who may connect, connection limit, settings and comment will be the server's defaults. A plain dump never says it, an archive does. If that matters, create it empty, the way you want it (CREATE DATABASE), and restore over it.`);
			else {
				let { options } = dump.database;
				let brought = propertiesFor(dump.database, wanted).map(({ shown }) => shown);
				log.info(`${database} is not there: it is made like the archive's, with ${options.join(", ")}. It gets back: ${brought.join("; ") || "nothing else"}.`);
				noPrivileges && dump.database.properties.some(({ kind }) => kind === "privilege") && log.warning(`With no-privileges, ${database} is open to everybody who may log in: its GRANTs and REVOKEs are left out, too.`);
				let missing = await unknownRoles(connection, [...new Set(propertiesFor(dump.database, wanted).flatMap(({ roles }) => roles))]);
				missing.length > 0 && log.warning(`What ${missing.join(", ")} may do with ${database}, or has set in it, cannot be brought back: the server lacks ${missing.length === 1 ? "this role" : "these roles"}. Create first: ${await (0, _blockers_creating_roles_js__WEBPACK_IMPORTED_MODULE_4__.f)(missing, dump.path)}`);
			}
			await compareServer(connection, dump.path, log);
		}
		async function createAbsent(connection, side, entry, owner, log) {
			let parts = [`CREATE DATABASE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(side)} TEMPLATE template0 OWNER ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(owner)}`];
			parts.push(...entry?.options ?? []);
			let { tablespace } = entry ?? {};
			tablespace !== void 0 && tablespace !== "pg_default" && (await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(connection, "SELECT true FROM pg_tablespace WHERE spcname = $1", [tablespace]) ? parts.push(`TABLESPACE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(tablespace)}`) : log.warning(`The server lacks the tablespace ${tablespace}: the database is made in the default one.`));
			try {
				await connection.query(parts.join(" "));
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_5__.pH(`A database like the archive's cannot be made here: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)} (${parts.slice(1).join(" ")}). Make it so that it can, or make an empty database of that name with what this server has (CREATE DATABASE), and restore over it.`, { cause: error });
			}
		}
		async function bringBack(connection, side, { path, database: entry }, wanted, log) {
			if (entry === void 0) return;
			let failed = [];
			for (let { before, after, shown } of propertiesFor(entry, wanted)) await connection.query(before + (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(side) + after).catch((error) => failed.push(`${shown} (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)})`));
			failed.length > 0 && log.warning(`${wanted.database} was restored without this, which an administrator must do: ${failed.join("; ")}. The whole statements: pg_restore --create --schema-only --file=- ${JSON.stringify(path)}`);
		}
		function propertiesFor(entry, { owner, noPrivileges }) {
			return entry.properties.filter(({ kind }) => (kind !== "owner" || owner === void 0) && !(kind === "privilege" && noPrivileges));
		}
		async function unknownRoles(connection, roles) {
			let known = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Ge)(connection, "SELECT rolname AS name FROM pg_roles WHERE rolname = ANY ($1)", [roles]);
			return roles.filter((role) => !known.some((one) => one.name === role));
		}
		async function compareServer(connection, dump, log) {
			let record;
			try {
				record = await (0, _backup_server_record_js__WEBPACK_IMPORTED_MODULE_1__.Fz)(dump);
			} catch (error) {
				log.warning(`${(0, _errors_js__WEBPACK_IMPORTED_MODULE_5__.bD)(error)} Roles and extensions of the old server are not compared.`);
			}
			if (record === void 0) return;
			let lacking = [...await lackingRoles(connection, record), ...await otherExtensions(connection, record)];
			if (lacking.length === 0) return;
			log.warning(`The server that the dump is from had what this one lacks, and a restore changes no roles. An administrator may want to do:\n${lacking.join("\n")}\nValues of settings are in the record that db-backup wrote beside the dump, ${(0, node_path__WEBPACK_IMPORTED_MODULE_0__.basename)(dump)}${_backup_server_record_js__WEBPACK_IMPORTED_MODULE_1__.Mz}; passwords in no backup.`);
		}
		async function lackingRoles(connection, { roles }) {
			let here = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Ge)(connection, `SELECT ${_backup_server_record_js__WEBPACK_IMPORTED_MODULE_1__.ke} FROM pg_roles r WHERE r.rolname = ANY ($1)`, [roles.map((role) => role.name)]);
			return roles.flatMap((role) => {
				let now = here.find((one) => one.name === role.name);
				let lacking = role.attributes.filter((attribute) => !now?.attributes.includes(attribute));
				let attributes = lacking.map((attribute) => ` ${attribute}`).join("");
				let verb = now === void 0 ? "CREATE" : "ALTER";
				let groups = role.memberOf.filter((group) => !now?.memberOf.includes(group));
				let settings = role.settings.filter((setting) => !now?.settings.includes(setting));
				return [
					...now === void 0 || lacking.length > 0 ? [`${verb} ROLE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(role.name)}${attributes};`] : [],
					...groups.map((group) => `GRANT ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(group)} TO ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(role.name)};`),
					...settings.map((setting) => `ALTER ROLE ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.UU)(role.name)} SET ${setting.replace(/=.*$/s, "")} TO …;`)
				];
			});
		}
		async function otherExtensions(connection, { extensions }) {
			let here = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Ge)(connection, "SELECT name, default_version AS version FROM pg_available_extensions WHERE name = ANY ($1)", [extensions.map((extension) => extension.name)]);
			return extensions.flatMap((extension) => {
				let now = here.find((one) => one.name === extension.name)?.version;
				if (now === extension.version) return [];
				let said = `-- the extension ${extension.name} was of version ${extension.version}`;
				return [now === void 0 ? `${said}, and is not installed` : `${said}, and is ${now} here`];
			});
		}
	}),
	9562: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { z: function() {
			return findBlockers;
		} });
		var amounts = __webpack_require__(243);
		var phrases = __webpack_require__(3188);
		var dump_dump = __webpack_require__(5551);
		var address = __webpack_require__(784);
		var server_connection = __webpack_require__(6114);
		var disk = __webpack_require__(5771);
		var creating_roles = __webpack_require__(3372);
		async function neededRoles(connection, about) {
			let { dump, owner, noPrivileges } = about;
			let { owners, grantees, roles } = dump.requirements;
			let owning = owner === void 0 ? [...owners] : [owner];
			let granted = noPrivileges ? [] : [...grantees];
			let wanted = [...new Set([
				...owning,
				...granted,
				...roles
			])];
			let known = await (0, server_connection.Ge)(connection, "SELECT rolname, pg_has_role(oid, 'MEMBER') AS member FROM pg_roles WHERE rolname = ANY ($1)", [wanted]);
			let missing = wanted.filter((role) => !known.some(({ rolname }) => rolname === role));
			let foreign = known.filter(({ rolname, member }) => owning.includes(rolname) && !member && rolname !== "pg_database_owner");
			let found = [];
			if (missing.length > 0) {
				let inputs = [...owner === void 0 && missing.some((role) => owners.has(role)) ? ["owner"] : [], ...missing.some((role) => granted.includes(role)) ? ["no-privileges"] : []];
				let instead = inputs.length === 0 ? "" : ` Or, for an archive, set ${inputs.join(" and ")}.`;
				let create = await (0, creating_roles.f)(missing, dump.path);
				found.push(`The dump names roles that this server lacks: ${missing.join(", ")}. Create them: ${create}${instead}`);
			}
			foreign.length > 0 && found.push(`The dump gives things to ${foreign.map(({ rolname }) => rolname).join(", ")}, which this role may not do. Give an administrator's maintenance-url, or, for an archive, set owner.`);
			found.push(...await withoutRoom(connection, about));
			let acting = noPrivileges ? [] : [...dump.requirements.defaultsOf];
			let others = known.filter(({ rolname, member }) => acting.includes(rolname) && !member);
			others.length > 0 && found.push(`The dump changes the default privileges of ${others.map(({ rolname }) => rolname).join(", ")}, which this role may not do. Give an administrator's maintenance-url, or, for an archive, set no-privileges.`);
			return found;
		}
		async function withoutRoom(connection, about) {
			let { dump, server, owner } = about;
			if (owner !== void 0) return [];
			let { placed, schemaOwners } = dump.requirements;
			let ofPublic = server < 15 ? void 0 : about.sideOwner;
			let asked = [...placed].flatMap(([schema, roles]) => {
				let named = schemaOwners.get(schema);
				let host = (named === "pg_database_owner" ? about.sideOwner : named) ?? (schema === "public" ? ofPublic : void 0);
				return host === void 0 ? [] : [...roles].map((role) => ({
					schema,
					role,
					host
				}));
			});
			let stranded = await (0, server_connection.Ge)(connection, "SELECT a.schema, a.role FROM jsonb_to_recordset($1) AS a (schema text, role text, host text)\n       JOIN pg_roles r ON r.rolname = a.role JOIN pg_roles h ON h.rolname = a.host\n      WHERE NOT pg_has_role(r.oid, h.oid, 'USAGE') AND NOT current_setting('is_superuser')::boolean\n        AND r.rolname <> 'pg_database_owner'", [JSON.stringify(asked)]);
			if (stranded.length === 0) return [];
			let named = stranded.map(({ schema, role }) => `${role} in ${schema}`);
			return [`The dump gives things to roles that may not make any where they lie, before its last statements grant that: ${(0, phrases.p)(named)}. Only a superuser may do so. Give an administrator's maintenance-url, or, for an archive, set owner.`];
		}
		var out_of_reach = __webpack_require__(9843);
		async function findBlockers(connection, about) {
			let { dump, server, original } = about;
			let found = [];
			dump.requirements.newer && server < 17 && found.push(`The dump sets transaction_timeout, which PostgreSQL ${server} does not know: pg_dump 17 or newer wrote it. Take it again with pg_dump ${server}, if the server it comes from is not newer. Else, if you know that the rest fits, remove that line: sed -i '/^SET transaction_timeout = 0;\$/d' dump.sql`);
			about.owner !== void 0 && !(0, dump_dump.tc)(dump.format) && found.push("Input \"owner\" works with archives only: a plain dump names its owners in every statement.");
			about.noPrivileges && !(0, dump_dump.tc)(dump.format) && found.push("Input \"no-privileges\" works with archives only: take a plain dump with pg_dump --no-privileges.");
			found.push(...await neededRoles(connection, about));
			found.push(...await missingExtensions(connection, about));
			found.push(...await lackingRights(connection, about));
			original !== void 0 && about.swapped && found.push(...await entanglements(connection, original.database));
			found.push(...await lackingSpace(connection, about));
			return found;
		}
		let elsewhere = new Map([["pg_cron", "cron.database_name"]]);
		async function missingExtensions(connection, { dump }) {
			let own = [...dump.requirements.extensions].filter((name) => elsewhere.has(name));
			let wanted = [...dump.requirements.extensions].filter((name) => !elsewhere.has(name));
			let known = await (0, server_connection.Ge)(connection, "SELECT e.name, bool_or(v.trusted OR NOT v.superuser OR current_setting('is_superuser')::boolean) AS may\n       FROM pg_available_extensions e JOIN pg_available_extension_versions v USING (name)\n      WHERE e.name = ANY ($1) GROUP BY 1", [wanted]);
			let missing = wanted.filter((extension) => !known.some(({ name }) => name === extension));
			let forbidden = known.filter(({ name, may }) => !may && name !== "plpgsql");
			let found = own.map((name) => `The dump makes the extension ${name}, which can be made in one database of a server only (${elsewhere.get(name)}), and never in a side database. Take the dump without it (pg_dump 17 or newer: --exclude-extension=${name}), and make it again after the restore. Or let it live in another database for good: ${elsewhere.get(name)} = 'postgres', and jobs by cron.schedule_in_database.`);
			missing.length > 0 && found.push(`The dump needs extensions that are not installed: ${missing.join(", ")}.`);
			forbidden.length > 0 && found.push(`Only a superuser may create ${forbidden.map(({ name }) => name).join(", ")}, which the dump needs. Give an administrator's maintenance-url.`);
			return found;
		}
		async function lackingRights(connection, about) {
			let { original, dump, server } = about;
			let [role] = await (0, server_connection.Ge)(connection, "SELECT rolname AS name, rolsuper AS super, rolcreatedb AS creates FROM pg_roles WHERE rolname = current_user");
			if (role === void 0 || role.super) return [];
			let advice = "Give an administrator's maintenance-url.";
			let found = [];
			role.creates || found.push(`The role ${role.name} may not create databases. ${advice}`);
			let { superuser, makesPublic, grantors } = dump.requirements;
			let asOthers = about.noPrivileges ? [] : [...grantors].filter((one) => one !== role.name);
			asOthers.length > 0 && found.push(`The dump acts in the name of ${asOthers.join(", ")} (SET SESSION AUTHORIZATION), which only a superuser may. ${advice} Or, for an archive, set no-privileges.`);
			superuser.length > 0 && found.push(`Only a superuser may do what the dump does, and ${role.name} is none: ${(0, phrases.p)(superuser)}. ${advice}`);
			makesPublic && server < 15 && found.push(`The dump makes the schema public, which is there and is not ${role.name}'s to drop before PostgreSQL 15. ${advice} Or take the dump without -n public.`);
			if (original === void 0) return found;
			let settings = await (0, out_of_reach.A)(connection, original);
			settings.length > 0 && found.push(`The restored database would lack settings of ${original.database} that ${role.name} may not give it: ${settings.join("; ")}. ${advice}`);
			if (!about.swapped) return found;
			await (0, server_connection.Uq)(connection, "SELECT pg_has_role($1, 'USAGE')", [original.owner]) || found.push(`The role ${role.name} may not rename ${original.database}: ${original.owner} owns it. ${advice}`);
			let stuck = await (0, out_of_reach.K)(connection, original.database);
			stuck.length > 0 && found.push(`Sessions of ${[...new Set(stuck.map(({ who }) => who))].join(", ")} use ${original.database}, and ${role.name} may not end them. Close them, or give an administrator's maintenance-url.`);
			return found;
		}
		async function entanglements(connection, database) {
			let list = async (sql) => (await (0, server_connection.Ge)(connection, sql, [database])).map(({ name }) => name).join(", ");
			let found = [];
			let prepared = await list("SELECT gid AS name FROM pg_prepared_xacts WHERE database = $1");
			prepared !== "" && found.push(`Prepared transactions block the swap: ${prepared}. Commit them or roll them back.`);
			let slots = await list("SELECT slot_name AS name FROM pg_replication_slots WHERE database = $1");
			slots !== "" && found.push(`Replication slots follow ${database} and would not follow the restored one: ${slots}. Drop them first.`);
			let subscriptions = await list("SELECT s.subname AS name FROM pg_subscription s JOIN pg_database d ON d.oid = s.subdbid WHERE d.datname = $1");
			subscriptions !== "" && found.push(`${database} subscribes to another server (${subscriptions}). Drop the subscription first.`);
			await list("SELECT datname AS name FROM pg_database WHERE datname = $1 AND datistemplate") !== "" && found.push(`${database} is a template database.`);
			return found;
		}
		async function lackingSpace(connection, about) {
			if (!(0, address.IX)(about.maintenance)) return [];
			let folder = await (0, server_connection.Uq)(connection, "SHOW data_directory").catch(() => void 0);
			let free = folder === void 0 ? void 0 : await (0, disk.go)(folder);
			let needed = Math.max(about.databaseBytes ?? about.original?.bytes ?? 0, about.dump.bytes);
			if (free === void 0 || free >= needed) return [];
			return [`${folder} has ${(0, amounts.Ej)(free)} free, and the side database needs about ${(0, amounts.Ej)(needed)}.`];
		}
	}),
	3372: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { f: function() {
			return creatingRoles;
		} });
		var _backup_server_record_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1910);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
		async function creatingRoles(roles, dump) {
			let recorded = (await (0, _backup_server_record_js__WEBPACK_IMPORTED_MODULE_0__.Fz)(dump).catch(() => void 0))?.roles.filter((role) => roles.includes(role.name)) ?? [];
			let creating = roles.map((role) => {
				let attributes = recorded.find((one) => one.name === role)?.attributes ?? [];
				return `CREATE ROLE ${[(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.UU)(role), ...attributes].join(" ")};`;
			});
			let granting = recorded.flatMap((role) => role.memberOf.map((group) => `GRANT ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.UU)(group)} TO ${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.UU)(role.name)};`));
			return [...creating, ...granting].join(" ");
		}
	}),
	1510: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Nn: function() {
				return inspect;
			},
			X_: function() {
				return refuseReplica;
			},
			gW: function() {
				return refuseOtherServer;
			},
			z6: function() {
				return check;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(4873);
		var _text_amounts_js__WEBPACK_IMPORTED_MODULE_9__ = __webpack_require__(243);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_10__ = __webpack_require__(3188);
		var _dump_dump_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5551);
		var _server_address_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(784);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6114);
		var _server_database_properties_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(8321);
		var _server_programs_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4935);
		var _blockers_blockers_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(9562);
		var _restore_names_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(2576);
		var _side_database_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(5084);
		async function check(connection, dump, wanted) {
			let { maintenance, owner, noPrivileges } = wanted;
			let { database } = wanted.target;
			let names = await (0, _restore_names_js__WEBPACK_IMPORTED_MODULE_6__.y)(connection, database);
			let original = await (0, _server_database_properties_js__WEBPACK_IMPORTED_MODULE_3__.Qh)(connection, database);
			let place = {
				maintenance,
				database,
				original,
				dump,
				server: await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.jk)(connection)
			};
			let owners = {
				owner,
				sideOwner: (0, _side_database_js__WEBPACK_IMPORTED_MODULE_7__.bJ)(wanted, original)
			};
			let about = {
				...place,
				...owners,
				noPrivileges,
				swapped: !0
			};
			let blockers = await (0, _blockers_blockers_js__WEBPACK_IMPORTED_MODULE_5__.z)(connection, about);
			if (blockers.length > 0) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(`${database} was not touched, since the restore could not be finished:\n${blockers.join("\n")}`);
			return names;
		}
		async function inspect(connection, path, programFolder, log) {
			let server = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.jk)(connection);
			let programs = await (0, _server_programs_js__WEBPACK_IMPORTED_MODULE_4__.z)(programFolder, server);
			(0, _server_programs_js__WEBPACK_IMPORTED_MODULE_4__.O)(programs, server);
			if (path === void 0) return {
				programs,
				dump: (0, _dump_dump_js__WEBPACK_IMPORTED_MODULE_0__.g7)()
			};
			let dump = await (0, _dump_dump_js__WEBPACK_IMPORTED_MODULE_0__.tq)(programs, path);
			let what = `${dump.format}, ${(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_9__.Ej)(dump.bytes)}, ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_10__.h)(dump.requirements.tables.size, "table")}`;
			log.info((0, _dump_dump_js__WEBPACK_IMPORTED_MODULE_0__.tc)(dump.format) ? `Read the statements of ${path}: ${what}.` : `Read ${path} in full: ${what}, whole.`);
			return {
				programs,
				dump
			};
		}
		async function refuseReplica(connection, maintenance) {
			if (!await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(connection, "SELECT pg_is_in_recovery()")) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(`${(0, _server_address_js__WEBPACK_IMPORTED_MODULE_1__.KU)(maintenance)} is a replica, which takes no changes: give the address of the primary server. Nothing was touched.`);
		}
		async function refuseOtherServer(connection, maintenance, target) {
			if (maintenance.database === target.database) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(`Input "maintenance-url" names ${target.database}, the database to restore: allowed is any other of the same server.`);
			if (await (0, _server_database_properties_js__WEBPACK_IMPORTED_MODULE_3__.Qh)(connection, target.database) === void 0) return;
			let started = "SELECT pg_postmaster_start_time()::text || current_setting('port')";
			if (await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(connection, started) !== await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.p)(target, (other) => (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_2__.Uq)(other, started))) throw new _errors_js__WEBPACK_IMPORTED_MODULE_8__.eb(`${(0, _server_address_js__WEBPACK_IMPORTED_MODULE_1__.KU)(maintenance)} and ${(0, _server_address_js__WEBPACK_IMPORTED_MODULE_1__.KU)(target)} are two servers: "maintenance-url" must lead to the server of "database-url".`);
		}
	}),
	2576: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			R: function() {
				return unusedNames;
			},
			y: function() {
				return chooseNames;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
		var _server_stamp_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7323);
		async function chooseNames(connection, database) {
			return unusedNames(connection, database, (stamp) => ({
				database,
				side: `${database}_restore_${stamp}`,
				previous: `${database}_before_${stamp}`,
				after: `${database}_after_${stamp}`
			}));
		}
		async function unusedNames(connection, database, named) {
			for (let moment = Date.now();; moment += 1e3) {
				let names = named((0, _server_stamp_js__WEBPACK_IMPORTED_MODULE_1__.Z)(new Date(moment)));
				let bytes = Buffer.byteLength(names.side);
				if (bytes > 63) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(`The name ${database} is too long to be restored: the side database's name, ${names.side}, would have ${bytes} bytes, allowed are 63.`);
				if (await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_0__.Uq)(connection, "SELECT datname FROM pg_database WHERE datname = ANY ($1) AND datname <> $2", [Object.values(names), database]) === void 0) return names;
			}
		}
	}),
	5084: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			dj: function() {
				return fillSide;
			},
			vX: function() {
				return readExpected;
			},
			bJ: function() {
				return sideOwner;
			},
			N_: function() {
				return withDuration;
			}
		});
		var errors = __webpack_require__(4873);
		var encoding = __webpack_require__(4828);
		var migrate = __webpack_require__(946);
		var server_connection = __webpack_require__(6114);
		var database_properties = __webpack_require__(8321);
		var expectations = __webpack_require__(9159);
		var finding = __webpack_require__(5063);
		var tally = __webpack_require__(52);
		var verify = __webpack_require__(6279);
		var absent = __webpack_require__(7634);
		var promises_ = __webpack_require__(6466);
		var search_path = __webpack_require__(1625);
		var dump_dump = __webpack_require__(5551);
		var address = __webpack_require__(784);
		var commands = __webpack_require__(9880);
		var running = __webpack_require__(3563);
		async function fill(options) {
			let { dump, log } = options;
			await (0, dump_dump.nN)(dump);
			let archive = (0, dump_dump.tc)(dump.format);
			let { exitCode, said } = archive ? await fillFromArchive(options) : await fillFromPlain(options);
			await (0, dump_dump.nN)(dump);
			if (exitCode === 0) return;
			log.foreign(`${archive ? "pg_restore" : "psql"} said:`, said);
			let mended = await (0, server_connection.p)(options.side, (side) => (0, search_path.P)(side, said)).catch(() => []);
			let advice = mended.length === 0 ? "" : ` A function in it looks for names by search_path, which a restore leaves empty. Where the dump comes from, do this, and take it again; or, if there is no other, put it into a plain dump (pg_restore --file=dump.sql) after the function:\n${mended.join("\n")}`;
			throw new errors.pH(`${dump.path} could not be restored (exit code ${exitCode}). The original database was not touched.${advice}`);
		}
		async function fillFromArchive(options) {
			let { programs, side, dump, log } = options;
			let orders = {
				...options,
				path: dump.path,
				database: side.database
			};
			let command = (0, commands.Od)(programs, orders);
			return (await (0, running.q)(command, fillEnvironment(side), reporter(dump.entries, log))).ended;
		}
		async function fillFromPlain({ programs, side, dump }) {
			let filling = await (0, running.q)((0, commands.nH)(programs, side.database), fillEnvironment(side));
			await (0, promises_.pipeline)((0, dump_dump.Hu)(dump.path, dump.format), filling.input).catch(() => {});
			return filling.ended;
		}
		function fillEnvironment(side) {
			let environment = (0, address.uQ)(side);
			return {
				...environment,
				PGOPTIONS: `${environment.PGOPTIONS} -c synchronous_commit=off`
			};
		}
		let chatter = /^pg_restore: (?:connecting|creating|processing|launching|finished|executing|entering|implied)/;
		function reporter(entries, log) {
			let done = 0;
			let said = performance.now();
			return (line) => {
				/^pg_restore: (?:creating|processing data)/.test(line) && done++;
				if (performance.now() - said >= 1e4) {
					said = performance.now();
					log.info(`Restoring: ${done} of about ${entries} entries of the dump begun.`);
				}
				return chatter.test(line);
			};
		}
		async function fillSide(connection, { names, original, dump, programs }, options) {
			let { maintenance, target, log, jobs } = options;
			let owner = sideOwner(options, original);
			let side = {
				...maintenance,
				database: names.side
			};
			let copies = original === void 0 ? [] : (0, database_properties.Ug)(names.side, original);
			original === void 0 ? await (0, absent.WG)(connection, names.side, dump.database, owner, log) : await connection.query((0, database_properties.Ay)(names.side, original, owner));
			await tryOut(connection, copies);
			dump.requirements.makesPublic && await (0, server_connection.p)(side, (empty) => empty.query("DROP SCHEMA IF EXISTS public"));
			await withDuration(log, `Restored ${dump.path} into ${names.side}`, () => fill({
				...options,
				programs,
				side,
				dump
			}));
			await refuseMissingTables(side, dump);
			for (let statement of copies) await connection.query(statement);
			original === void 0 && await (0, absent.kB)(connection, names.side, dump, {
				...options,
				database: names.database
			}, log);
			options.migrations !== void 0 && await (0, migrate._)({
				...options,
				target: {
					...target,
					database: names.side
				},
				directory: options.migrations,
				table: options.migrationsTable,
				outOfOrder: "error",
				markApplied: void 0,
				resetSchemas: [],
				strayRoot: void 0,
				dryRun: !1,
				onProgress: () => {}
			});
			let counts = await withDuration(log, "Counted all rows and brought statistics up to date", () => (0, tally.BO)(side, {
				jobs,
				analyze: !0
			}));
			show(counts, log);
			await verifySide(side, counts, options);
			return counts;
		}
		function sideOwner({ owner, target }, original) {
			return owner ?? original?.owner ?? target.user;
		}
		async function tryOut(connection, statements) {
			await connection.query("BEGIN");
			try {
				for (let statement of statements) await connection.query(statement);
			} finally {
				await connection.query("ROLLBACK");
			}
		}
		async function refuseMissingTables(side, dump) {
			let missing = await (0, server_connection.p)(side, (connection) => (0, server_connection.Ge)(connection, "SELECT name FROM unnest($1::text[]) name WHERE to_regclass(name) IS NULL", [[...dump.requirements.tables].filter(encoding.Tw)]));
			if (missing.length > 0) throw new errors.pH(`Tables of the dump are not in the restored database: ${missing.map(({ name }) => name).join(", ")}. The original was not touched.`);
		}
		async function readExpected(path, log) {
			let expected = await (0, expectations.u)(path);
			let left = [...(0, expectations.l)(expected).map(({ subject }) => subject), ...Object.keys(expected.splits).map((table) => `split of ${table}`)];
			left.length > 0 && log.info(`Not checked of ${path}, since a dump is older than any baseline to compare it with: ${left.join(", ")}.`);
		}
		async function verifySide(side, counts, options) {
			if (options.expect === void 0) return;
			let { findings } = await (0, verify.M)({
				...options,
				target: side,
				baseline: void 0,
				countOnly: !1,
				withoutBaseline: "leave out",
				schemaSources: [],
				dryRun: !1,
				counts
			});
			if ((0, finding.W)(findings)) throw new errors.pH(`The restored database is not what ${options.expect} expects: ${(0, finding.q)(findings)}. The original was not touched.`);
		}
		function show(counts, log) {
			let tables = Object.entries(counts).sort(([, one], [, other]) => other - one);
			log.table({
				title: `The restored database: ${(0, tally.lh)(counts)}${tables.length > 40 ? ", the largest 40" : ""}`,
				columns: ["table", "rows"],
				rows: tables.slice(0, 40).map(([table, count]) => [table, String(count)])
			});
		}
		async function withDuration(log, what, body) {
			let began = performance.now();
			let result = await body();
			log.info(`${what} in ${((performance.now() - began) / 1e3).toFixed(1)} s.`);
			return result;
		}
	}),
	6551: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			HW: function() {
				return readExtensions;
			},
			gb: function() {
				return readTables;
			},
			x5: function() {
				return readSchemas;
			}
		});
		var _connection_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6114);
		async function readTables(connection) {
			return (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(connection, "SELECT n.nspname || '.' || c.relname AS name, n.nspname AS schema, c.relname AS table,\n            c.relrowsecurity AS \"rowLevelSecurity\",\n            (SELECT coalesce(jsonb_object_agg(a.attname, jsonb_build_object(\n                      'type', format_type(a.atttypid, a.atttypmod), 'nullable', NOT a.attnotnull)), '{}')\n               FROM pg_attribute a\n              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,\n            (SELECT coalesce(jsonb_agg(jsonb_build_object('name', i.relname, 'valid', x.indisvalid)), '[]')\n               FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid WHERE x.indrelid = c.oid) AS indexes,\n            (SELECT coalesce(jsonb_agg(k.conname), '[]') FROM pg_constraint k\n              WHERE k.conrelid = c.oid) AS constraints,\n            (SELECT coalesce(jsonb_agg(p.polname), '[]') FROM pg_policy p\n              WHERE p.polrelid = c.oid) AS policies,\n            EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_class'::regclass\n                       AND d.objid = c.oid AND d.deptype = 'e') AS \"ofExtension\"\n       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace\n      WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition\n        AND n.nspname NOT LIKE 'pg\\_%' AND n.nspname <> 'information_schema'\n      ORDER BY 1");
		}
		async function readExtensions(connection) {
			return (await (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(connection, "SELECT extname AS name FROM pg_extension")).map(({ name }) => name);
		}
		async function readSchemas(connection) {
			return (await (0, _connection_js__WEBPACK_IMPORTED_MODULE_0__.Ge)(connection, "SELECT nspname AS name FROM pg_namespace")).map(({ name }) => name);
		}
	}),
	9880: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Aj: function() {
				return contentsCommand;
			},
			Od: function() {
				return restoreCommand;
			},
			Y3: function() {
				return dumpCommand;
			},
			em: function() {
				return checkCommand;
			},
			fG: function() {
				return schemaCommand;
			},
			nH: function() {
				return fillCommand;
			},
			r3: function() {
				return fullReadCommand;
			}
		});
		var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
		function dumpCommand({ folder }, orders) {
			let args = [
				`--format=${orders.format}`,
				`--file=${orders.path}`,
				"--no-password"
			];
			args.push(`--dbname=${connectionText(orders.database)}`);
			args.push(`--lock-wait-timeout=${Math.max(1, Math.round(orders.tableTimeout * 1e3))}ms`);
			args.push(`--snapshot=${orders.snapshot}`);
			orders.format === "directory" && args.push(`--jobs=${orders.jobs}`);
			return {
				program: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "pg_dump"),
				args
			};
		}
		function fullReadCommand({ folder }, path) {
			return {
				program: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "pg_restore"),
				args: ["--file=/dev/null", path]
			};
		}
		function contentsCommand({ folder }, path) {
			return {
				program: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "pg_restore"),
				args: ["--list", path]
			};
		}
		function schemaCommand({ folder }, path, create = !1) {
			let args = [
				"--schema-only",
				"--no-subscriptions",
				"--file=-",
				path
			];
			return {
				program: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "pg_restore"),
				args: create ? ["--create", ...args] : args
			};
		}
		function restoreCommand({ folder }, orders) {
			let args = [`--dbname=${connectionText(orders.database)}`, `--jobs=${orders.jobs}`];
			args.push("--exit-on-error", "--no-password", "--verbose");
			args.push("--no-subscriptions");
			orders.owner !== void 0 && args.push("--no-owner", `--role=${orders.owner}`);
			orders.noPrivileges && args.push("--no-privileges");
			return {
				program: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "pg_restore"),
				args: [...args, orders.path]
			};
		}
		function checkCommand({ folder }, database, jobs) {
			let args = [
				"--install-missing",
				`--jobs=${jobs}`,
				"--no-password"
			];
			args.push(connectionText(database));
			return {
				program: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "pg_amcheck"),
				args
			};
		}
		function fillCommand({ folder }, database) {
			let args = [
				"--no-psqlrc",
				"--quiet",
				"--no-password",
				"--set=ON_ERROR_STOP=1"
			];
			args.push("--output=/dev/null", `--dbname=${connectionText(database)}`);
			return {
				program: (0, node_path__WEBPACK_IMPORTED_MODULE_0__.join)(folder, "psql"),
				args
			};
		}
		function connectionText(database) {
			return `dbname='${database.replace(/[\\']/g, "\\$&")}' keepalives_idle=10 keepalives_interval=5 keepalives_count=4`;
		}
	}),
	5771: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Gt: function() {
				return refuseUnwritable;
			},
			J: function() {
				return refuseFullDisk;
			},
			go: function() {
				return freeBytes;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _text_amounts_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(243);
		async function freeBytes(path) {
			return (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.statfs)(path).then(({ bavail, bsize }) => bavail * bsize, () => void 0);
		}
		async function refuseFullDisk(path, needed, why) {
			let free = await freeBytes(path);
			if (free === void 0 || free >= needed) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(`${path} has ${(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_3__.Ej)(free)} free, and ${why} needs about ${(0, _text_amounts_js__WEBPACK_IMPORTED_MODULE_3__.Ej)(needed)}. Nothing was touched.`);
		}
		async function refuseUnwritable(folder) {
			let found = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(folder).catch(() => void 0);
			if (found === void 0 && (0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder) !== folder) return refuseUnwritable((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(folder));
			if (found !== void 0 && !found.isDirectory()) throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(`${folder} is no folder. Nothing was touched.`);
			await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.access)(folder, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.W_OK | node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.constants.X_OK).catch((error) => {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_2__.eb(`This user may not write into ${folder}: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)}. Nothing was touched. Give it to the runner's user.`);
			});
			return folder;
		}
	}),
	4935: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			O: function() {
				return refuseNewerRestore;
			},
			z: function() {
				return findPrograms;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _exec_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5836);
		async function findPrograms(folder, server) {
			let found = await installed(folder === void 0 ? await usualFolders() : [folder]);
			let [best] = found.filter(({ major }) => major >= server).sort((one, other) => one.major - other.major);
			if (best !== void 0) return best;
			let where = folder === void 0 ? "on PATH and in /usr/lib/postgresql" : `in ${folder}`;
			let versions = [...new Set(found.map(({ major }) => major))].join(", ") || "none";
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`The server is PostgreSQL ${server}, and the client programs ${where} are of version ${versions}: they must be of ${server} or newer. Install postgresql-client-${server}, or name its folder in pg-bin.`);
		}
		function refuseNewerRestore({ major, folder }, server) {
			if (server >= 17 || major < 17) return;
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`pg_restore ${major} in ${folder} cannot restore into PostgreSQL ${server}: it sets transaction_timeout, which servers before 17 do not know. Install postgresql-client-${server}, or name its folder in pg-bin.`);
		}
		async function usualFolders() {
			let packaged = "/usr/lib/postgresql";
			return [...(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readdir)(packaged).catch(() => [])).map((version) => (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(packaged, version, "bin")), ...(process.env.PATH ?? "").split(node_path__WEBPACK_IMPORTED_MODULE_1__.delimiter).filter((folder) => folder !== "")];
		}
		async function installed(folders) {
			let found = [];
			for (let folder of folders) {
				if (!await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.$B)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pg_dump")) || !await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_2__.$B)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pg_restore"))) continue;
				let { stdout } = await (0, _exec_js__WEBPACK_IMPORTED_MODULE_3__.g7)({
					program: (0, node_path__WEBPACK_IMPORTED_MODULE_1__.join)(folder, "pg_dump"),
					args: ["--version"]
				}, {
					env: {
						PATH: process.env.PATH ?? "/usr/bin:/bin",
						LC_ALL: "C"
					},
					deadline: 20
				});
				let major = Number(/\(PostgreSQL\) (\d+)/.exec(stdout)?.[1]);
				major > 0 && found.push({
					folder,
					major
				});
			}
			return found;
		}
	}),
	9159: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			l: function() {
				return comparisons;
			},
			u: function() {
				return readExpectations;
			}
		});
		var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
		var valibot__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7934);
		var yaml__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8815);
		var _errors_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(4873);
		var _quiet_yaml_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7286);
		function settings(entries) {
			let other = valibot__WEBPACK_IMPORTED_MODULE_3__.ZmZ(`there is no such setting here; allowed are ${Object.keys(entries).join(", ")}.`);
			return valibot__WEBPACK_IMPORTED_MODULE_3__.U1j(entries, other);
		}
		let list = valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("give a name."), "give a list of names.");
		let names = valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(list, []);
		let number = valibot__WEBPACK_IMPORTED_MODULE_3__.aig("give a number.");
		let yesOrNo = valibot__WEBPACK_IMPORTED_MODULE_3__.zMY("give true or false.");
		let count = valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(number, valibot__WEBPACK_IMPORTED_MODULE_3__.ndf("give a whole number."), valibot__WEBPACK_IMPORTED_MODULE_3__.Wwf(0, "give a number from 0 on."));
		let amount = valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.aig(), valibot__WEBPACK_IMPORTED_MODULE_3__.pdi((min) => ({ min }))), valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(settings({
			min: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(number),
			max: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(number),
			"same-as-baseline": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__.zMY(), valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()]))
		}), valibot__WEBPACK_IMPORTED_MODULE_3__.z6Y(({ min, max }) => min === void 0 || max === void 0 || min <= max, "min is more than max: no number can be both."))], "give a number, or min, max and same-as-baseline (true, or a table's earlier name).");
		let column = valibot__WEBPACK_IMPORTED_MODULE_3__.KCZ([valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.pdi((words) => {
			let type = words.replace(/\s+not null\s*$/i, "").trim();
			let nullable = type === words.trim() && void 0;
			return {
				type: type === "" ? void 0 : type,
				nullable
			};
		})), settings({
			type: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
			nullable: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.zMY())
		})], "give \"type\", \"type not null\", or type and nullable.");
		let table = settings({
			columns: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), column), {}),
			indexes: names,
			constraints: names,
			"row-level-security": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(yesOrNo),
			policies: names,
			rows: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(amount),
			sums: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), amount), {})
		});
		let query = settings({
			name: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("give a text.")),
			sql: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP("give a SELECT."),
			expect: valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()
		});
		let expectations = settings({
			extensions: names,
			schemas: names,
			tables: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.mee(table)), {}),
			splits: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), list), {}),
			queries: valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(query), []),
			"tables-at-least": valibot__WEBPACK_IMPORTED_MODULE_3__.lqM(count, 0)
		});
		function comparisons(expected) {
			let found = [];
			for (let [name, table] of Object.entries(expected.tables)) {
				let rows = table?.rows && earlierTable(table.rows, name);
				rows && found.push({
					subject: `rows of ${name}`,
					table: rows,
					column: void 0
				});
				for (let [column, amount] of Object.entries(table?.sums ?? {})) {
					let earlier = earlierTable(amount, name);
					earlier && found.push({
						subject: `sum of ${name}.${column}`,
						table: earlier,
						column
					});
				}
			}
			return found;
		}
		function earlierTable(amount, name) {
			let same = "same-as-baseline" in amount ? amount["same-as-baseline"] : void 0;
			return same === !0 ? name : same || void 0;
		}
		async function readExpectations(path) {
			let content;
			try {
				content = (0, yaml__WEBPACK_IMPORTED_MODULE_1__.parse)(await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path, "utf8"), _quiet_yaml_js__WEBPACK_IMPORTED_MODULE_2__.G);
			} catch (error) {
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(`Input "expect" is "${path}": ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_4__.bD)(error)}`);
			}
			let result = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(expectations, content ?? {});
			if (result.success) return result.output;
			let mistakes = result.issues.map((issue) => `${path}: ${valibot__WEBPACK_IMPORTED_MODULE_3__.BuJ(issue) ?? "the file"}: ${explained(issue)}`);
			throw new _errors_js__WEBPACK_IMPORTED_MODULE_4__.eb(mistakes.join("\n"));
		}
		function explained({ message, expected, received }) {
			if (!message.startsWith("Invalid ")) return message;
			if (expected === "Object" || expected === "Array") return `${received} does not belong here: give names with what is expected of each.`;
			return received === "undefined" ? "it is missing." : message;
		}
	}),
	5063: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			W: function() {
				return hasFailed;
			},
			q: function() {
				return shownFindings;
			}
		});
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3188);
		function shownFindings(findings) {
			return ["error", "warning"].map((severity) => {
				let count = findings.filter((one) => one.severity === severity).length;
				return count === 0 ? "" : (0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__.h)(count, severity);
			}).filter((one) => one !== "").join(", ");
		}
		function hasFailed(findings) {
			return findings.some(({ severity }) => severity === "error");
		}
	}),
	2319: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			MP: function() {
				return compareNames;
			},
			q7: function() {
				return namesInSources;
			},
			qD: function() {
				return notUnderstoodId;
			}
		});
		var promises_ = __webpack_require__(1455);
		var external_node_path_ = __webpack_require__(6760);
		var mod = __webpack_require__(1916);
		var errors = __webpack_require__(4873);
		function calls(text, callee) {
			let start = callee.startsWith("@") ? "" : "(?<![\\w.])";
			return [...text.matchAll(RegExp(`${start}(${callee})\\s*\\(`, "g"))].filter((match) => !/\bfunction\s+$/.test(text.slice(Math.max(0, match.index - 12), match.index))).map((match) => {
				let { parts, end } = split(text, match.index + match[0].length);
				let shown = `${match[1]}(${(parts[0] ?? "").replace(/\s+/g, " ").slice(0, 40)})`;
				return {
					callee: match[1] ?? "",
					args: parts,
					shown,
					end
				};
			});
		}
		function split(text, at, separator = /,/) {
			let parts = [];
			let depth = 0;
			let from = at;
			let index = at;
			for (; index < text.length; index++) {
				let character = text[index] ?? "";
				if (/["'`]/.test(character)) do
					index++;
				while (index < text.length && text[index] !== character);
				else if (/[([{]/.test(character)) depth++;
				else if (/[)\]}]/.test(character) && depth-- === 0) break;
				else if (separator.test(character) && depth === 0) {
					parts.push(text.slice(from, index).trim());
					from = index + 1;
				}
			}
			let last = text.slice(from, index).trim();
			return {
				parts: last === "" ? parts : [...parts, last],
				end: index + 1
			};
		}
		function setting(object, key) {
			if (!object?.startsWith("{")) return;
			for (let part of split(object, 1).parts) {
				let [, value] = RegExp(`^["']?${key}["']?\\s*:\\s*([\\s\\S]+)$`).exec(part) ?? [];
				if (value !== void 0) return value.trim();
				if (part === key) return key;
			}
		}
		function interfacesIn(text) {
			let found = new Map();
			for (let match of text.matchAll(/\b(?:interface\s+(\w+)(?:\s+extends\s+[^{]+)?|type\s+(\w+)\s*=)\s*\{/g)) {
				let keys = split(text, match.index + match[0].length, /[,;\n]/).parts.flatMap((part) => {
					let [, quoted, plain] = /^(?:["']([^"']+)["']|(\w+))\s*\??\s*:/.exec(part) ?? [];
					return quoted ?? plain ?? [];
				});
				found.set(match[1] ?? match[2] ?? "", keys);
			}
			return found;
		}
		let classAfter = (text, at) => /^[^;{}]{0,300}?\bclass\s+(\w+)/.exec(text.slice(at).replace(/@\w+\([^)]*\)/g, ""))?.[1];
		let snake = (name) => name.replace(/([a-z\d])([A-Z])/g, "$1_$2").replace(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").toLowerCase();
		let constants = /\bconst\s+(\w+)(?:\s*:\s*string)?\s*=\s*(["'`])([^"'`$\\\n]+)\2/g;
		let creating = /\b(\w+)\s*=\s*pgTableCreator\s*\(\s*\(?\s*(\w+)(?:\s*:\s*string)?\s*\)?\s*=>\s*`([^`$]*)\$\{\s*(\w+)\s*\}([^`$]*)`/g;
		let schemaVariables = /\b(\w+)\s*=\s*pgSchema\s*\(\s*([^),]+?)\s*[),]/g;
		function sharedOf(texts) {
			let found = {
				texts: new Map(),
				creators: new Map(),
				schemas: new Map(),
				interfaces: new Map()
			};
			for (let text of texts.some((one) => /\bKysely\s*</.test(one)) ? texts : []) for (let [name, keys] of interfacesIn(text)) found.interfaces.set(name, keys);
			for (let text of texts) for (let [, name = "", given = ""] of text.matchAll(schemaVariables)) found.schemas.set(name, !found.schemas.has(name) || found.schemas.get(name) === given ? given : void 0);
			for (let text of texts) {
				for (let [, name = "", , value = ""] of text.matchAll(constants)) found.texts.set(name, !found.texts.has(name) || found.texts.get(name) === value ? value : void 0);
				for (let [, name = ""] of text.matchAll(/\b(\w+)\s*=\s*pgTableCreator\b/g)) found.creators.set(name, void 0);
			}
			for (let text of texts) for (let [, name = "", given, before = "", used, after = ""] of text.matchAll(creating)) given === used && found.creators.set(name, {
				before,
				after
			});
			return found;
		}
		function readScript(text, shared) {
			let names = [];
			let unread = [];
			let own = new Map([...text.matchAll(constants)].map(([, name = "", , value = ""]) => [name, value]));
			let textOf = (expression) => {
				let [, , quoted] = /^(["'`])([^"'`$\\]*)\1$/.exec(expression ?? "") ?? [];
				return quoted ?? own.get(expression ?? "") ?? shared.texts.get(expression ?? "");
			};
			let add = (table, schema, shown) => {
				table === void 0 ? unread.push(shown) : names.push({
					candidates: [schema === void 0 ? table : `${schema}.${table}`],
					shown
				});
			};
			let guess = (tables, schema, shown) => names.push({
				candidates: tables.map((one) => schema === void 0 ? one : `${schema}.${one}`),
				shown
			});
			let schemaIn = (options, shown) => {
				let given = setting(options, "schema");
				let schema = textOf(given);
				given !== void 0 && schema === void 0 && unread.push(`the schema of ${shown}`);
				return schema;
			};
			for (let { args, shown } of calls(text, "pgTable(?:\\.withRLS)?")) add(textOf(args[0]), void 0, shown);
			for (let [creator, form] of shared.creators) for (let { args, shown } of calls(text, creator)) {
				let name = textOf(args[0]);
				add(form && name !== void 0 ? form.before + name + form.after : void 0, void 0, shown);
			}
			let ownSchemas = new Map([...text.matchAll(schemaVariables)].map(([, name = "", given = ""]) => [name, given]));
			for (let [variable, given] of new Map([...shared.schemas, ...ownSchemas])) for (let { args, shown } of calls(text, `${variable}\\.table(?:\\.withRLS)?`)) {
				let schema = textOf(given);
				add(schema === void 0 ? void 0 : textOf(args[0]), schema, shown);
			}
			for (let { args, shown, end } of calls(text, "@Entity")) {
				let options = args.find((one) => one.startsWith("{"));
				let name = args[0]?.startsWith("{") ? setting(args[0], "name") ?? setting(args[0], "tableName") : args[0];
				let schema = schemaIn(options, shown);
				let model = classAfter(text, end);
				name === void 0 ? model === void 0 ? unread.push(shown) : guess([snake(model), model], schema, `@Entity() class ${model}`) : add(textOf(name), schema, shown);
			}
			for (let { args, shown } of [...calls(text, "EntitySchema(?:<[^<>()]*>)?"), .../mikro-orm/.test(text) ? calls(text, "defineEntity") : []]) {
				let schema = schemaIn(args[0], shown);
				let model = textOf(setting(args[0], "name"));
				let table = setting(args[0], "tableName");
				table !== void 0 || model === void 0 ? add(textOf(table), schema, shown) : guess([snake(model), model], schema, shown);
			}
			for (let { args, shown } of calls(text, "@JoinTable")) {
				let name = setting(args[0], "name");
				name !== void 0 && add(textOf(name), schemaIn(args[0], shown), shown);
			}
			for (let [shown, , value] of text.matchAll(/\bstatic\s+(get\s+)?tableName\b(?:\s*\(\s*\))?[^={};]*(?:=\s*|\{\s*return\s+)([^;\n}]+)/g)) add(textOf(value?.trim()), void 0, shown.replace(/\s+/g, " ").slice(0, 60));
			for (let { name, tables } of databaseTypes(text, shared.interfaces)) if (tables === void 0) unread.push(name);
			else for (let table of tables) names.push({
				candidates: [...new Set([table, snake(table)])],
				shown: `${name} ${table}`
			});
			let sequelize = /sequelize/i.test(text);
			let model = (options, name, shown) => {
				let given = setting(options, "tableName");
				let schema = schemaIn(options, shown);
				if (given !== void 0) add(textOf(given), schema, shown);
				else if (sequelize) name === void 0 ? unread.push(shown) : guess(pluralsOf(name), schema, shown);
				else return;
			};
			for (let { args, shown } of calls(text, "[\\w.]+\\.define")) args.length > 1 && model(args[2], textOf(args[0]), shown);
			for (let { args, shown, callee } of calls(text, "[\\w.]+\\.init")) args.length > 1 && model(args[1], textOf(setting(args[1], "modelName")) ?? callee.split(".").at(-2), shown);
			if (/sequelize-typescript/.test(text)) for (let { args, shown, end } of calls(text, "@Table")) model(args[0], textOf(setting(args[0], "modelName")) ?? classAfter(text, end), shown);
			return {
				names,
				unread
			};
		}
		function databaseTypes(text, interfaces) {
			let kysely = [...text.matchAll(/\bnew\s+Kysely\s*<\s*([^<>()]+?)\s*>/g)].map(([, name = ""]) => ({
				name: `Kysely<${name}>`,
				tables: interfaces.get(name)
			}));
			let knex = [...text.matchAll(/declare\s+module\s+["']knex\/types\/tables[^"']*["']\s*\{/g)].map(({ index, 0: shown }) => ({
				name: "Knex's Tables",
				tables: interfacesIn(text.slice(index + shown.length)).get("Tables")
			}));
			return [...kysely, ...knex];
		}
		function pluralsOf(name) {
			let plural = /[^aeiou]y$/i.test(name) ? name.replace(/y$/i, "ies") : `${name}${/(?:s|x|z|ch|sh)$/i.test(name) ? "es" : "s"}`;
			return [...new Set([
				plural,
				name,
				snake(plural),
				snake(name)
			])];
		}
		var verify_structure = __webpack_require__(693);
		async function namesInSources(paths) {
			let files = [];
			for (let path of paths) for (let file of await sourceFiles(path)) files.push({
				file,
				text: withoutComments(await (0, promises_.readFile)(file, "utf8"), file)
			});
			let shared = sharedOf(files.filter(({ file }) => isScript(file)).map(({ text }) => text));
			let names = [];
			let unread = [];
			for (let { file, text } of files) {
				let source = (0, external_node_path_.relative)(process.cwd(), file);
				let read = readSource(text, file, shared);
				let once = new Map(read.names.map((name) => [name.candidates.join(), name]));
				for (let name of once.values()) names.push({
					...name,
					source
				});
				unread.push(...read.unread.map((shown) => `${source}: ${shown}`));
			}
			if (paths.length > 0 && names.length === 0 && unread.length === 0) throw new errors.eb(`Input "schema-sources" is "${paths.join(", ")}": no table is named there by Prisma, Ecto, Drizzle, TypeORM, MikroORM, Sequelize, Objection, Kysely or Knex.`);
			return {
				names,
				unread
			};
		}
		let isScript = (file) => !/\.(?:prisma|exs?)$/.test(file);
		function readSource(text, file, shared) {
			if (isScript(file)) return readScript(text, shared);
			let certain = (table) => ({
				candidates: [table],
				shown: table
			});
			if (file.endsWith(".prisma")) return {
				names: [...text.matchAll(/^model\s+(\w+)\s*\{([\s\S]*?)^\}/gm)].map(prisma).map(certain),
				unread: []
			};
			let unread = [...text.matchAll(/^\s*schema\s*\(?\s*(@\w+)/gm)].map(([, given]) => `schema ${given}`);
			return {
				names: ecto(text).map(certain),
				unread
			};
		}
		async function sourceFiles(path) {
			let stats = await (0, promises_.stat)(path).catch(() => void 0);
			if (stats === void 0) throw new errors.eb(`Input "schema-sources" names "${path}": there is no such file or directory.`);
			if (stats.isFile()) return [path];
			return (await (0, promises_.readdir)(path, {
				recursive: !0,
				withFileTypes: !0
			})).filter((entry) => entry.isFile() && /\.(?:prisma|exs?|[cm]?[jt]sx?)$/.test(entry.name)).map((entry) => (0, external_node_path_.join)(entry.parentPath ?? entry.path, entry.name)).filter((file) => !/(?:^|\/)(?:node_modules|deps|_build|\.git)\//.test((0, external_node_path_.relative)(path, file)));
		}
		function withoutComments(text, file) {
			if (/\.exs?$/.test(file)) return text.replace(/^\s*#.*$/gm, "");
			return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(),])\/\/.*$/gm, "$1");
		}
		function prisma([, model = "", body = ""]) {
			let table = /@@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(body)?.[1] ?? model;
			let schema = /@@schema\(\s*"([^"]+)"/.exec(body)?.[1];
			return schema === void 0 ? table : `${schema}.${table}`;
		}
		function ecto(text) {
			let prefix = /@schema_prefix\s+"([^"]+)"/.exec(text)?.[1];
			return [...text.matchAll(/^\s*schema\s*\(?\s*"([^"]+)"/gm)].map(([, table = ""]) => prefix === void 0 ? table : `${prefix}.${table}`);
		}
		function compareNames({ names, unread }, tables) {
			let findings = [];
			let tableOf = ({ candidates }) => candidates.map((one) => (0, verify_structure.UI)(tables, one)).find((one) => one !== void 0);
			let used = new Set(names.map((one) => tableOf(one)?.name));
			let unknown = tables.filter((table) => !used.has(table.name) && !/migrations?$/i.test(table.table));
			for (let one of names) {
				if (tableOf(one) !== void 0) continue;
				let { candidates, source } = one;
				let [table = ""] = candidates;
				let guess = nearest(table.split(".").at(-1) ?? table, unknown);
				let advice = guess === void 0 ? "" : `Was it renamed to ${guess}?`;
				findings.push(candidates.length === 1 ? (0, verify_structure.z3)("table-of-source", table, `${source} expects it, and there is no such table`, advice) : notUnderstood(`${source}: ${one.shown}`, `its library makes the table's name, and there is none called ${candidates.join(" or ")}`, guess === void 0 ? "Name the table in the source." : advice));
			}
			for (let place of unread) findings.push(notUnderstood(place, "it names a table in a way that is not understood here: that table was not looked for", "Expect it in the file of expectations."));
			for (let table of unknown) findings.push({
				id: "table-without-source",
				severity: "warning",
				subject: table.name,
				evidence: "no source names it",
				advice: ""
			});
			return findings;
		}
		let notUnderstoodId = "source-not-understood";
		function notUnderstood(subject, evidence, advice) {
			return {
				id: notUnderstoodId,
				severity: "warning",
				subject,
				evidence,
				advice
			};
		}
		function nearest(wanted, tables) {
			let plain = (word) => word.toLowerCase().replace(/[^a-z0-9]/g, "");
			let [best] = tables.map(({ name, table }) => ({
				name,
				distance: (0, mod.Io)(plain(wanted), plain(table))
			})).sort((one, other) => one.distance - other.distance);
			return best && best.distance <= Math.max(2, plain(wanted).length / 3) ? best.name : void 0;
		}
	}),
	52: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			BO: function() {
				return countRows;
			},
			TL: function() {
				return quoted;
			},
			aZ: function() {
				return holdsNothing;
			},
			lh: function() {
				return shownSize;
			},
			pq: function() {
				return countOf;
			}
		});
		var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4873);
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3188);
		var _server_catalog_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6551);
		var _server_connection_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6114);
		var _sql_sql_error_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(3874);
		async function countRows(address, { jobs, analyze, label, lockTimeout }) {
			let tables = await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.p)(address, _server_catalog_js__WEBPACK_IMPORTED_MODULE_0__.gb, label);
			let waiting = [...tables];
			let counts = new Map();
			let worker = () => (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.p)(address, async (connection) => {
				lockTimeout !== void 0 && await connection.query(`SET lock_timeout = ${lockTimeout}`);
				for (let table = waiting.shift(); table !== void 0; table = waiting.shift()) {
					analyze && await connection.query(`ANALYZE ${quoted(table)}`);
					counts.set(table.name, await countOf(connection, table, address));
				}
			}, label);
			await Promise.all(Array.from({ length: Math.max(1, Math.min(jobs, tables.length)) }, worker));
			return Object.fromEntries(tables.map((table) => [table.name, counts.get(table.name) ?? 0]));
		}
		async function countOf(connection, table, { user }) {
			try {
				return Number(await (0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.Uq)(connection, `SELECT count(*) FROM ${quoted(table)}`));
			} catch (error) {
				let advice = (0, _sql_sql_error_js__WEBPACK_IMPORTED_MODULE_2__.Wt)(error, user);
				if (advice === void 0) throw error;
				throw new _errors_js__WEBPACK_IMPORTED_MODULE_3__.eb(`The rows of ${table.name} cannot be counted: ${(0, _errors_js__WEBPACK_IMPORTED_MODULE_3__.bD)(error)}. ${advice}`);
			}
		}
		function quoted(table) {
			return `${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.UU)(table.schema)}.${(0, _server_connection_js__WEBPACK_IMPORTED_MODULE_1__.UU)(table.table)}`;
		}
		function holdsNothing(counts, tables) {
			let filled = tables.filter(({ ofExtension }) => ofExtension).map((table) => table.name);
			return Object.entries(counts).every(([table, count]) => count === 0 || filled.includes(table));
		}
		function shownSize(counts) {
			let rows = Object.values(counts).reduce((sum, count) => sum + count, 0);
			return `${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_4__.h)(Object.keys(counts).length, "table")}, ${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_4__.h)(rows, "row")}`;
		}
	}),
	693: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			UI: function() {
				return findTable;
			},
			tS: function() {
				return verifyStructure;
			},
			z3: function() {
				return error;
			}
		});
		var _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3188);
		function verifyStructure(expected, actual) {
			let findings = [...missing("extension", "", expected.extensions, actual.extensions), ...missing("schema", "", expected.schemas, actual.schemas)];
			actual.tables.length < expected["tables-at-least"] && findings.push(error("too-few-tables", "the database", `${(0, _text_phrases_js__WEBPACK_IMPORTED_MODULE_0__.h)(actual.tables.length, "table is", "tables are")} there, at least ${expected["tables-at-least"]} expected`));
			for (let [name, table] of Object.entries(expected.tables)) {
				let found = findTable(actual.tables, name);
				found === void 0 ? findings.push(error("missing-table", name, "there is no such table")) : table !== null && findings.push(...verifyTable(name, table, found));
			}
			return findings;
		}
		function findTable(tables, name) {
			return tables.find((one) => one.name === name || one.name === `public.${name}`);
		}
		function verifyTable(name, expected, found) {
			let findings = [
				...missing("index", `${name}: `, expected.indexes, found.indexes.map((one) => one.name)),
				...missing("constraint", `${name}: `, expected.constraints, found.constraints),
				...missing("policy", `${name}: `, expected.policies, found.policies)
			];
			for (let index of found.indexes.filter(({ valid }) => !valid)) findings.push(error("invalid-index", `${name}: ${index.name}`, "the index was never finished"));
			for (let [column, wanted] of Object.entries(expected.columns)) {
				let actual = found.columns[column];
				let subject = `${name}.${column}`;
				if (actual === void 0) {
					findings.push(error("missing-column", subject, "there is no such column"));
					continue;
				}
				wanted.type !== void 0 && canonical(wanted.type) !== canonical(actual.type) && findings.push(error("column-type", subject, `it is ${actual.type}, ${wanted.type} was expected`));
				wanted.nullable !== void 0 && wanted.nullable !== actual.nullable && findings.push(error("column-null", subject, `it ${actual.nullable ? "allows" : "forbids"} NULL`));
			}
			let security = expected["row-level-security"];
			security !== void 0 && security !== found.rowLevelSecurity && findings.push(error("row-level-security", name, `row-level security is ${found.rowLevelSecurity ? "on" : "off"}`));
			return findings;
		}
		function missing(kind, before, wanted, there) {
			return wanted.filter((name) => !there.includes(name)).map((name) => error(`missing-${kind}`, before + name, `there is no such ${kind}`));
		}
		let aliases = {
			int: "integer",
			int4: "integer",
			int8: "bigint",
			int2: "smallint",
			bool: "boolean",
			float8: "double precision",
			float4: "real",
			timestamptz: "timestamp with time zone",
			timestamp: "timestamp without time zone",
			decimal: "numeric"
		};
		function canonical(type) {
			let words = type.toLowerCase().replace(/\s+/g, " ").replace(/\s*([(),])\s*/g, "$1").trim();
			let [, base = words, rest = ""] = /^([a-z0-9_ ]+?)((?:\(.*\))?(?:\[\])*)$/.exec(words) ?? [];
			let long = base.replace(/^varchar$/, "character varying").replace(/^char$/, "character");
			return (aliases[long] ?? long) + rest;
		}
		function error(id, subject, evidence, advice = "") {
			return {
				id,
				severity: "error",
				subject,
				evidence,
				advice
			};
		}
	}),
	6279: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { M: function() {
			return verify;
		} });
		var errors = __webpack_require__(4873);
		var phrases = __webpack_require__(3188);
		var catalog = __webpack_require__(6551);
		var server_connection = __webpack_require__(6114);
		var external_node_path_ = __webpack_require__(6760);
		var dist = __webpack_require__(7934);
		var whole_file = __webpack_require__(7626);
		var workspace = __webpack_require__(1845);
		var verify_structure = __webpack_require__(693);
		let baseline = dist.rej({
			version: dist.euz(1),
			database: dist.YjP(),
			taken: dist.YjP(),
			rows: dist.g1P(dist.YjP(), dist.aig()),
			sums: dist.g1P(dist.YjP(), dist.YjP())
		});
		async function readBaseline(path) {
			await (0, workspace.U)(`Input "baseline" is "${path}"`, path);
			let text = await (0, whole_file.qC)(path).catch((error) => {
				throw new errors.eb(`Input "baseline" is "${path}": ${(0, errors.bD)(error)}`);
			});
			if (text === void 0) return;
			try {
				return dist.qgA(baseline, JSON.parse(text));
			} catch {
				throw new errors.eb(`Input "baseline" is "${path}": that file is no baseline of this action. Remove it, and the next run writes one.`);
			}
		}
		function refuseOverwriting(path, earlier) {
			if (earlier === void 0) return;
			throw new errors.eb(`Input "baseline" is "${path}": with count-only it is written, and that file is there already, of ${earlier.taken}. Remove it, or name another.`);
		}
		async function writeBaseline(path, content) {
			await (0, whole_file.fc)((0, external_node_path_.dirname)(path));
			await (0, whole_file.f8)(path, `${JSON.stringify(content, null, 2)}\n`);
		}
		function compareRows(earlier, now, splits, renamed) {
			let findings = [];
			let count = (name) => now[name] ?? now[`public.${name}`];
			for (let [table, before] of Object.entries(earlier.rows)) {
				let bare = table.replace(/^public\./, "");
				if (renamed.has(table) || renamed.has(bare)) continue;
				let parts = splits[table] ?? splits[bare] ?? [table];
				let after = parts.reduce((sum, part) => sum + (count(part) ?? 0), 0);
				let lacking = parts.filter((part) => count(part) === void 0);
				let since = `${before} rows at ${earlier.taken}`;
				lacking.length > 0 ? findings.push((0, verify_structure.z3)("lost-table", table, `${lacking.join(", ")} is not there; ${since}`)) : after < before && findings.push((0, verify_structure.z3)("lost-rows", table, `${since}, ${after} now`));
			}
			return findings;
		}
		var expectations = __webpack_require__(9159);
		var finding = __webpack_require__(5063);
		var schema_sources = __webpack_require__(2319);
		var tally = __webpack_require__(52);
		function sameNumber(one, other) {
			return plain(one) === plain(other);
		}
		function plain(text) {
			let [, sign = "", whole, fraction = ""] = /^\s*([+-]?)0*(\d*)(?:\.(\d*?)0*)?\s*$/.exec(text) ?? [];
			if (whole === void 0) return /\de/i.test(text) ? String(Number(text)) : text;
			let digits = `${whole || "0"}${fraction === "" ? "" : `.${fraction}`}`;
			return digits === "0" ? "0" : `${sign === "-" ? "-" : ""}${digits}`;
		}
		async function readSums(connection, expected, tables) {
			let sums = {};
			let refused = {};
			let now = Object.entries(expected.tables).flatMap(([table, wanted]) => Object.keys(wanted?.sums ?? {}).map((column) => ({
				table,
				column
			})));
			let before = (0, expectations.l)(expected).flatMap(({ table, column }) => column === void 0 ? [] : [{
				table,
				column
			}]);
			for (let { table, column } of [...now, ...before]) {
				let found = (0, verify_structure.UI)(tables, table);
				let key = `${found?.name}.${column}`;
				if (found === void 0 || key in sums || key in refused) continue;
				let query = `SELECT coalesce(sum(${(0, server_connection.UU)(column)}), 0)::text FROM ${(0, tally.TL)(found)}`;
				try {
					sums[key] = await (0, server_connection.Uq)(connection, query) ?? "0";
				} catch (reason) {
					refused[key] = (0, errors.bD)(reason);
				}
			}
			return {
				sums,
				refused
			};
		}
		function verifyAmounts(expected, data) {
			let findings = [];
			let fromNothing = data.baseline !== void 0 && (0, tally.aZ)(data.baseline.rows, data.tables);
			for (let [table, wanted] of Object.entries(expected.tables)) {
				let found = (0, verify_structure.UI)(data.tables, table);
				if (found === void 0 || wanted === null) continue;
				wanted.rows !== void 0 && findings.push(...verifyAmount(`rows of ${table}`, wanted.rows, String(data.rows[found.name] ?? 0), fromNothing, data.baseline && ((other) => rowsIn(data.baseline, other ?? found.name)?.toString())));
				for (let [column, amount] of Object.entries(wanted.sums)) {
					let key = `${found.name}.${column}`;
					let sum = data.sums[key];
					if (sum === void 0) {
						findings.push((0, verify_structure.z3)("no-sum", `${table}.${column}`, data.refused[key] ?? "it was not read"));
						continue;
					}
					findings.push(...verifyAmount(`sum of ${table}.${column}`, amount, sum, fromNothing, data.baseline && ((other) => sumIn(data.baseline, other ?? found.name, column))));
				}
			}
			return findings;
		}
		function verifyAmount(subject, amount, actual, fromNothing, before) {
			let findings = [];
			let { min, max, "same-as-baseline": same } = {
				max: void 0,
				...amount
			};
			min !== void 0 && Number(actual) < min && findings.push((0, verify_structure.z3)("too-little", subject, `${actual}, at least ${min} was expected`));
			max !== void 0 && Number(actual) > max && findings.push((0, verify_structure.z3)("too-much", subject, `${actual}, at most ${max} was expected`));
			if (before !== void 0 && same !== void 0 && same !== !1) {
				let earlier = before(same === !0 ? void 0 : same);
				if (earlier === void 0 && fromNothing) return findings;
				earlier === void 0 ? findings.push((0, verify_structure.z3)("no-baseline", subject, "the baseline has no number to compare with", "Remove the baseline, and have it written before the change, with these expectations.")) : sameNumber(earlier, actual) || findings.push((0, verify_structure.z3)("not-as-before", subject, `${actual}, the baseline says ${earlier}`));
			}
			return findings;
		}
		function missingNumbers(numbers, expected) {
			return (0, expectations.l)(expected).flatMap((one) => {
				let { table, column } = one;
				if (column === void 0) return rowsIn(numbers, table) === void 0 ? [{
					...one,
					refusal: void 0
				}] : [];
				if (sumIn(numbers, table, column) !== void 0) return [];
				return [{
					...one,
					refusal: sumIn({ sums: numbers.refused }, table, column)
				}];
			});
		}
		function rowsIn(baseline, table) {
			return baseline?.rows[table] ?? baseline?.rows[`public.${table}`];
		}
		function sumIn(baseline, table, column) {
			return baseline?.sums[`${table}.${column}`] ?? baseline?.sums[`public.${table}.${column}`];
		}
		var esm = __webpack_require__(3849);
		var sql_error = __webpack_require__(3874);
		let numbers = new Set([
			20,
			21,
			23,
			26,
			700,
			701,
			1700,
			1005,
			1007,
			1016,
			1021,
			1022,
			1231
		]);
		let times = new Set([
			1082,
			1114,
			1184,
			1115,
			1182,
			1185
		]);
		let types = { getTypeParser: ((oid, format) => times.has(oid) ? (text) => text : esm.Ay.types.getTypeParser(oid, format)) };
		let lasting = new Set([
			"42601",
			"25006",
			"42501"
		]);
		async function verifyQueries(connection, queries, what = "result") {
			let findings = [];
			for (let { name, sql, expect } of queries) {
				let subject = name ?? sql.slice(0, 80);
				await connection.query("BEGIN READ ONLY");
				try {
					let one = {
						text: sql,
						rowMode: "array",
						queryMode: "extended",
						types
					};
					let result = await connection.query(one);
					let kinds = result.fields.map(({ dataTypeID }) => dataTypeID);
					what === "result" && !readings(expect).some((rows) => sameRows(rows, result.rows, kinds)) && findings.push((0, verify_structure.z3)("query", subject, `it gave ${JSON.stringify(shape(result.rows))}, ${JSON.stringify(expect)} was expected`));
				} catch (reason) {
					if (what === "form" && !lasting.has(reason.code ?? "")) continue;
					let advice = (0, sql_error.Wt)(reason, connection.user ?? "");
					findings.push((0, verify_structure.z3)("query", subject, (0, errors.bD)(reason), advice));
				} finally {
					await connection.query("ROLLBACK");
				}
			}
			return findings;
		}
		function readings(expect) {
			let value = [[expect]];
			if (!Array.isArray(expect)) return [value];
			return [
				...expect.every(Array.isArray) ? [expect] : [],
				expect.map((one) => [one]),
				[expect],
				value
			];
		}
		function sameRows(expected, actual, kinds) {
			return expected.length === actual.length && expected.every((row, index) => {
				let other = actual[index] ?? [];
				return row.length === other.length && row.every((one, at) => same(one, other[at], kinds[at] ?? 0));
			});
		}
		function same(expected, actual, kind) {
			if (Array.isArray(actual) && Array.isArray(expected)) return actual.length === expected.length && expected.every((one, index) => same(one, actual[index], kind));
			let [one, other] = [asText(expected), asText(actual)];
			if (one === null || other === null) return one === other;
			if (typeof one == "string" && typeof other == "string") {
				if (one === other) return !0;
				if (numbers.has(kind)) return sameNumber(one, other);
				if (times.has(kind)) return instant(one) !== void 0 && instant(one) === instant(other);
			}
			return JSON.stringify(one) === JSON.stringify(other);
		}
		function instant(text) {
			let [, date, time = "00:00", zone = "Z"] = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?) ?(Z|[+-]\d\d(?::?\d\d)?)?)?$/.exec(text) ?? [];
			if (date === void 0) return;
			let offset = /^[+-]\d\d$/.test(zone) ? `${zone}:00` : zone.replace(/^([+-]\d\d)(\d\d)$/, "$1:$2");
			let moment = Date.parse(`${date}T${time}${offset}`);
			return Number.isNaN(moment) ? void 0 : moment;
		}
		function shape(rows) {
			if (rows.every((row) => row.length === 1)) return rows.length === 1 ? asText(rows[0]?.[0]) : rows.map((row) => asText(row[0]));
			return asText(rows);
		}
		function asText(given) {
			if (Array.isArray(given)) return given.map(asText);
			if (given instanceof Date) return given.toISOString();
			if (given == null) return null;
			return typeof given == "object" ? JSON.stringify(given) : String(given);
		}
		let label = "pm2-actions db-verify";
		async function verify(options) {
			let { target, jobs, countOnly } = options;
			let asked = await read(options);
			let { expected, earlier } = asked;
			let rows = options.counts ?? await (0, tally.BO)(target, {
				jobs,
				analyze: !1,
				label
			});
			return (0, server_connection.p)(target, async (connection) => {
				let tables = await (0, catalog.gb)(connection);
				let sums = await readSums(connection, expected, tables);
				let findings = [];
				if (!countOnly) {
					let extensions = await (0, catalog.HW)(connection);
					let schemas = await (0, catalog.x5)(connection);
					findings.push(...(0, verify_structure.tS)(expected, {
						tables,
						extensions,
						schemas
					}), ...verifyAmounts(expected, {
						...sums,
						tables,
						rows,
						baseline: earlier
					}), ...await verifyQueries(connection, expected.queries), ...options.schemaSources.length > 0 ? (0, schema_sources.MP)(asked.sources, tables) : []);
				}
				earlier === void 0 ? (options.baseline !== void 0 || countOnly) && findings.push(...await takeBaseline({
					...sums,
					rows,
					tables
				}, expected, options)) : findings.push(...compareRows(earlier, rows, expected.splits, renamedIn(expected)));
				if (countOnly && options.dryRun) {
					showYetToCome(expected, tables, options.log);
					findings.push(...await verifyQueries(connection, expected.queries, "form"));
				}
				let compared = comparedWith(asked, options);
				show(findings, rows, compared, options);
				return {
					findings,
					rows,
					compared: compared.length > 0
				};
			}, label);
		}
		async function read(options) {
			let { expect, baseline, countOnly, withoutBaseline } = options;
			let expected = expect === void 0 ? nothing : await (0, expectations.u)(expect);
			let sources = await (0, schema_sources.q7)(options.schemaSources);
			let earlier = baseline === void 0 ? void 0 : await readBaseline(baseline);
			baseline !== void 0 && countOnly && refuseOverwriting(baseline, earlier);
			if (baseline === void 0 && countOnly && !options.dryRun) throw new errors.eb("Input \"count-only\" is true: then \"baseline\" must say where to write to.");
			let needing = (0, expectations.l)(expected).map(({ subject }) => subject);
			if (baseline === void 0 && !countOnly && withoutBaseline === "refuse" && needing.length > 0) throw new errors.eb(`Input "baseline" is missing: ${expect} expects ${needing.join(", ")} to be the same as in one. Name a file: where it is not there, it is written, and compared with from the next run on.`);
			return {
				expected,
				sources,
				earlier
			};
		}
		async function takeBaseline({ rows, sums, refused, tables }, expected, { target, baseline: path, countOnly, dryRun, log }) {
			let numbers = missingNumbers({
				rows,
				sums,
				refused
			}, expected);
			let empty = (0, tally.aZ)(rows, tables);
			empty && numbers.length > 0 && log.info(`${target.database} holds no row yet, so that nothing of it can be lost: ${numbers.map(({ subject }) => subject).join(", ")} will be compared with nothing.`);
			let lacking = (empty ? [] : numbers).map(({ subject, table, column, refusal }) => ({
				id: "not-in-baseline",
				severity: countOnly ? "error" : "warning",
				subject,
				evidence: refusal ?? `${column === void 0 ? table : `${table}.${column}`} is not there to be counted now`,
				advice: refusal === void 0 ? "Give same-as-baseline the table's name of now, or leave it out." : "Name a column of numbers that this role may read now, or leave same-as-baseline out."
			}));
			if ((0, finding.W)(lacking)) return lacking;
			let what = `rows of ${(0, phrases.h)(Object.keys(rows).length, "table")}, ${(0, phrases.h)(Object.keys(sums).length, "sum")}`;
			if (path === void 0) {
				log.info(`Could be counted: ${what}. No baseline is named, and none is written.`);
				return lacking;
			}
			if (dryRun) {
				log.info(`Would write the baseline ${path}: ${what}. Nothing is compared with it.`);
				return lacking;
			}
			let taken = new Date().toISOString();
			await writeBaseline(path, {
				version: 1,
				database: target.database,
				taken,
				rows,
				sums
			});
			log.outcome(`The baseline ${path} is written: ${what}. It is compared with from the next run on.`);
			return lacking;
		}
		function showYetToCome(expected, tables, log) {
			let missing = Object.keys(expected.tables).filter((table) => (0, verify_structure.UI)(tables, table) === void 0);
			missing.length > 0 && log.info(`Expected, and not there yet: ${missing.join(", ")}.`);
		}
		let nothing = {
			extensions: [],
			schemas: [],
			tables: {},
			splits: {},
			queries: [],
			"tables-at-least": 0
		};
		function renamedIn({ tables }) {
			let renamed = new Set();
			for (let table of Object.values(tables)) {
				let rows = table?.rows;
				let same = rows && "same-as-baseline" in rows ? rows["same-as-baseline"] : void 0;
				typeof same == "string" && renamed.add(same);
			}
			return renamed;
		}
		function comparedWith({ sources, earlier }, { expect, schemaSources, countOnly }) {
			return [
				...expect === void 0 || countOnly ? [] : [`what ${expect} expects`],
				...earlier === void 0 ? [] : [`the row counts of ${earlier.taken}`],
				...schemaSources.length === 0 || countOnly ? [] : [`${(0, phrases.h)(sources.names.length, "table name")} in the sources`]
			];
		}
		function show(findings, rows, compared, { target, baseline, countOnly, log }) {
			let name = `${target.database} (${(0, tally.lh)(rows)})`;
			if (compared.length === 0) {
				log.outcome(`${name} was counted, and compared with nothing.`);
				baseline === void 0 && !countOnly && log.warning("Nothing is verified: expect, baseline and schema-sources are all missing or empty. Give one of them: expect, a file of what must be there, baseline, a file for row counts that the next run compares with, or schema-sources, the application's sources. If one is given by a variable, that is empty.");
			} else if ((0, finding.W)(findings)) log.info(`${name} was compared with ${compared.join(", ")}.`);
			else {
				let unread = findings.filter(({ id }) => id === schema_sources.qD).length;
				let so = unread === 0 ? "is as expected" : `is as expected, but for ${(0, phrases.h)(unread, "table")} of the sources, which could not be looked for`;
				log.outcome(`${name} ${so}. It was compared with ${compared.join(", ")}.`);
			}
			if (findings.length === 0) return;
			log.table({
				title: (0, finding.W)(findings) ? "Not as expected" : "Worth a look",
				columns: [
					"severity",
					"what",
					"about",
					"evidence",
					"advice"
				],
				rows: findings.map((one) => [
					one.severity,
					one.id,
					one.subject,
					one.evidence,
					one.advice
				])
			});
		}
	}),
	7286: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { G: function() {
			return quietYaml;
		} });
		let quietYaml = { logLevel: "error" };
	}),
	5623: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { w: function() {
			return endWhenInterrupted;
		} });
		var node_os__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8161);
		let interruptions = ["SIGINT", "SIGTERM"];
		let held = new Set();
		function endWhenInterrupted(lock) {
			if (held.size === 0) for (let signal of interruptions) process.on(signal, end);
			held.add(lock);
			return () => {
				held.delete(lock);
				if (held.size === 0) for (let signal of interruptions) process.off(signal, end);
			};
		}
		function end(signal) {
			let unsettled = [...held].filter((lock) => lock.unsettled()).map(({ name }) => name);
			let [first] = held;
			first?.log.warning(unsettled.length === 0 ? `Interrupted (${signal}), with nothing to undo.` : `Interrupted (${signal}). Its guard now puts right what this step began; the next step that takes the lock of ${unsettled.join(" or ")} says what was done.`);
			process.exit(128 + node_os__WEBPACK_IMPORTED_MODULE_0__.constants.signals[signal]);
		}
	}),
	8270: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { f: function() {
			return withSession;
		} });
		var node_events__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8474);
		var _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7626);
		var _errors_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(4873);
		var _history_steps_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(144);
		var _guard_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(9023);
		var _interruption_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(5623);
		var _journal_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(2093);
		var _start_guard_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(7450);
		async function withSession(options, body) {
			let { directory, name, kind, holder, log } = options;
			await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qm)(directory);
			let files = (0, _journal_js__WEBPACK_IMPORTED_MODULE_5__.tY)(directory, name);
			let guard = (0, _start_guard_js__WEBPACK_IMPORTED_MODULE_6__.mC)(options);
			let { output } = guard;
			let exited = (0, node_events__WEBPACK_IMPORTED_MODULE_0__.once)(output, "close");
			exited.catch(() => {});
			try {
				await log.phase(_history_steps_js__WEBPACK_IMPORTED_MODULE_2__.l4.lock, () => (0, _start_guard_js__WEBPACK_IMPORTED_MODULE_6__.bh)(guard, options));
				output.resume();
			} catch (error) {
				guard.orders.end();
				throw error;
			}
			let done = !1;
			let unsettled = !1;
			let released = (0, _interruption_js__WEBPACK_IMPORTED_MODULE_4__.w)({
				name,
				unsettled: () => unsettled,
				log
			});
			let loss = new AbortController();
			let lost = exited.then(() => {
				if (done) return;
				let failure = new _errors_js__WEBPACK_IMPORTED_MODULE_7__.pH("The guard of this step was killed, so this step stops at once: nothing would undo it, and another run may hold the lock by now. The next run puts things right.");
				loss.abort(failure);
				throw failure;
			});
			lost.catch(() => {});
			try {
				let work = body({
					record: async (state) => {
						loss.signal.throwIfAborted();
						unsettled = !0;
						await (0, _journal_js__WEBPACK_IMPORTED_MODULE_5__.fY)(files.journal, {
							version: 1,
							kind,
							holder,
							state
						});
					},
					settle: async () => {
						loss.signal.throwIfAborted();
						await (0, _journal_js__WEBPACK_IMPORTED_MODULE_5__.Sw)(files.journal);
						unsettled = !1;
					},
					unsettled: () => unsettled,
					lost: loss.signal
				});
				work.catch(() => {});
				await Promise.race([work, lost]);
				return await work;
			} finally {
				done = !0;
				released();
				guard.orders.end(`${_guard_js__WEBPACK_IMPORTED_MODULE_3__.stepEnded}\n`);
				await exited;
				let report = loss.signal.aborted ? [] : await (0, _journal_js__WEBPACK_IMPORTED_MODULE_5__.tL)(files.report);
				if (report.length > 0) {
					(0, _start_guard_js__WEBPACK_IMPORTED_MODULE_6__.WU)(report, log);
					await (0, _disk_whole_file_js__WEBPACK_IMPORTED_MODULE_1__.qw)(files.report);
				}
			}
		}
	}),
	4169: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			Ag: function() {
				return requiredPattern;
			},
			F4: function() {
				return optionalPattern;
			},
			T1: function() {
				return pattern;
			}
		});
		var valibot__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7934);
		var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4873);
		var _pattern_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(5410);
		var _fields_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7404);
		let allowed = "allowed are names and globs, \"!\" excludes: \"api-*, !*-dev\".";
		let toPattern = valibot__WEBPACK_IMPORTED_MODULE_0__.NTK(({ dataset, addIssue, NEVER }) => {
			try {
				return (0, _pattern_js__WEBPACK_IMPORTED_MODULE_1__._u)(dataset.value);
			} catch (error) {
				addIssue({ message: `${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.bD)(error)} ${allowed}` });
				return NEVER;
			}
		});
		let pattern = (fallback) => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_3__.p_)(fallback), toPattern);
		let optionalPattern = () => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL((0, _fields_js__WEBPACK_IMPORTED_MODULE_3__.p_)(), valibot__WEBPACK_IMPORTED_MODULE_0__.NTK(({ dataset, addIssue, NEVER }) => {
			if (dataset.value.length === 0) return;
			let parsed = valibot__WEBPACK_IMPORTED_MODULE_0__.xLC(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP()), toPattern), dataset.value);
			if (parsed.success) return parsed.output;
			addIssue({ message: parsed.issues[0].message });
			return NEVER;
		}));
		let requiredPattern = () => valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(`name what this step may touch; ${allowed} All of the namespace is "*".`), valibot__WEBPACK_IMPORTED_MODULE_0__.pdi(_fields_js__WEBPACK_IMPORTED_MODULE_3__.ry), toPattern);
	})
};
