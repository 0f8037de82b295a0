"use strict";
exports.id = 425;
exports.ids = [425];
exports.modules = {
	9137: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { lintMigrations: function() {
			return lintMigrations;
		} });
		var errors = __webpack_require__(4873);
		var server_connection = __webpack_require__(6114);
		async function readDomains(connection, names) {
			return (0, server_connection.Ge)(connection, "SELECT shown, t.typnotnull AS \"notNull\",\n            ARRAY(WITH RECURSIVE over AS (\n                    SELECT t.oid UNION ALL SELECT d.oid FROM pg_type d JOIN over ON d.typbasetype = over.oid AND d.typtype = 'd')\n                  SELECT oid::int8::float8 FROM over) AS types\n       FROM unnest($1::text[]) shown JOIN pg_type t ON t.oid = to_regtype(shown) AND t.typtype = 'd'", [names]);
		}
		async function readPrivileged(connection, asked, major) {
			let names = async (sql, named = []) => {
				let found = await (0, server_connection.Ge)(connection, sql, named.length > 0 ? [named] : []);
				return new Set(found.map(({ name }) => name));
			};
			let extensions = await (0, server_connection.Ge)(connection, "SELECT e.name, e.installed_version IS NOT NULL AS \"isThere\"\n       FROM pg_available_extensions e JOIN pg_available_extension_versions v\n         ON v.name = e.name AND v.version = e.default_version\n      WHERE e.name = ANY ($1) AND v.superuser AND NOT v.trusted", [asked.extensions]);
			let granted = major >= 15 ? "AND NOT has_parameter_privilege(name, 'SET')" : "";
			return {
				languages: await names("SELECT lanname AS name FROM pg_language WHERE NOT lanpltrusted"),
				settings: asked.settings.length === 0 ? new Set() : await names(`SELECT name FROM pg_settings WHERE context = 'superuser' AND name = ANY ($1) ${granted}`, asked.settings),
				extensions: new Map(extensions.map(({ name, isThere }) => [name, { isThere }]))
			};
		}
		async function readCatalog(connection, asked) {
			return await attempt(connection, asked, "pg_relation_size(part.oid)") ?? await attempt(connection, asked, "greatest(part.relpages::bigint * 8192, least(pg_stat_get_live_tuples(part.oid), 1) * 8192)") ?? Promise.reject(Error("the server's catalog is locked"));
		}
		async function attempt(connection, asked, size) {
			await connection.query("BEGIN READ ONLY; SET LOCAL lock_timeout = 1000");
			try {
				return await read(connection, asked, size);
			} catch (error) {
				if (error.code === "55P03") return;
				throw error;
			} finally {
				await connection.query("ROLLBACK");
			}
		}
		async function read(connection, asked, size) {
			let domains = await readDomains(connection, asked.domains);
			let tables = await (0, server_connection.Ge)(connection, tablesQuery(size), [asked.tables, domains.flatMap(({ types }) => types)]);
			let indexes = await (0, server_connection.Ge)(connection, "SELECT n.nspname AS schema, c.relname AS name, x.indrelid::int8::float8 AS table,\n            ARRAY(SELECT attname::text FROM pg_attribute WHERE attrelid = x.indexrelid) AS columns\n       FROM pg_index x JOIN pg_class c ON c.oid = x.indexrelid JOIN pg_namespace n ON n.oid = c.relnamespace\n      WHERE x.indrelid::int8 = ANY ($1)", [tables.map(({ oid }) => oid)]);
			let volatile = await (0, server_connection.Ge)(connection, "SELECT DISTINCT proname AS name FROM pg_proc WHERE provolatile = 'v' AND proname = ANY ($1)", [asked.functions]);
			let types = await (0, server_connection.Ge)(connection, "SELECT shown, to_regtype(shown)::oid::int8::float8 AS type,\n            EXISTS (WITH RECURSIVE base AS (\n                      SELECT oid, typbasetype, typnotnull FROM pg_type WHERE oid = to_regtype(shown) AND typtype = 'd'\n                      UNION ALL SELECT t.oid, t.typbasetype, t.typnotnull FROM pg_type t JOIN base ON t.oid = base.typbasetype)\n                    SELECT FROM base WHERE typnotnull OR EXISTS (SELECT FROM pg_constraint WHERE contypid = base.oid)) AS checked\n       FROM unnest($1::text[]) shown", [asked.types]);
			let casts = await (0, server_connection.Ge)(connection, "SELECT castsource::oid || '>' || casttarget::oid AS pair FROM pg_cast WHERE castmethod = 'b'");
			let path = await (0, server_connection.Uq)(connection, "SELECT current_schemas(false)::text[]");
			let zone = await (0, server_connection.Uq)(connection, "SHOW TimeZone");
			let major = await (0, server_connection.jk)(connection);
			let [role] = await (0, server_connection.Ge)(connection, "SELECT rolname AS name, rolsuper AS \"isSuperuser\", pg_has_role(oid, 'pg_read_server_files', 'MEMBER')\n              OR pg_has_role(oid, 'pg_write_server_files', 'MEMBER')\n              OR pg_has_role(oid, 'pg_execute_server_program', 'MEMBER') AS \"readsFiles\"\n       FROM pg_roles WHERE rolname = current_user");
			if (role === void 0) throw Error("the server does not know the role");
			return {
				major,
				role,
				domains,
				privileged: await readPrivileged(connection, asked, major),
				tables: tables.map(({ rows, key, defaultPart, ...table }) => ({
					...table,
					rows: rows ?? void 0,
					key: key ?? void 0,
					defaultPart: defaultPart ?? void 0
				})),
				searchPath: path ?? [],
				indexes,
				volatile: new Set(volatile.map(({ name }) => name)),
				types: new Map(types.flatMap(({ shown, type }) => type === null ? [] : [[shown, type]])),
				checkedTypes: new Set(types.flatMap(({ shown, checked }) => checked ? [shown] : [])),
				sameBytes: new Set(casts.map(({ pair }) => pair)),
				utc: /^(?:Etc\/)?(?:UTC|GMT|UCT|Zulu)$/i.test(zone ?? "")
			};
		}
		let tablesQuery = (size) => `
  SELECT c.oid::int8::float8 AS oid, n.nspname AS schema, n.nspname || '.' || c.relname AS name, c.relkind AS kind,
         s.bytes, s.rows,
         (SELECT ARRAY(SELECT coalesce(a.attname::text, '') FROM unnest(p.partattrs::int2[]) WITH ORDINALITY k (number, place)
                         LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = k.number AND k.number > 0 ORDER BY k.place)
            FROM pg_partitioned_table p WHERE p.partrelid = c.oid) AS key,
         (SELECT nullif(p.partdefid, 0)::int8::float8 FROM pg_partitioned_table p WHERE p.partrelid = c.oid) AS "defaultPart",
         EXISTS (SELECT FROM pg_inherits i WHERE i.inhparent = c.oid) AS "hasParts",
         EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgisinternal) AS "hasSystemTriggers",
         (SELECT coalesce(jsonb_object_agg(a.attname, jsonb_build_object('type', a.atttypid::int8, 'modifier', a.atttypmod,
                   'shown', format_type(a.atttypid, a.atttypmod), 'notNull', a.attnotnull)), '{}')
            FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
         (SELECT coalesce(jsonb_agg(jsonb_build_object('name', k.conname, 'valid', k.convalidated,
                   'definition', pg_get_constraintdef(k.oid))), '[]')
            FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c') AS checks
    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace,
         LATERAL (SELECT coalesce(sum(${size}), 0)::float8 AS bytes,
                         CASE WHEN bool_or(part.reltuples > 0)
                              THEN sum(greatest(part.reltuples, 0))::float8 END AS rows
                    FROM pg_class part
                   WHERE part.relkind IN ('r', 'm')
                     AND (part.oid = c.oid OR part.oid IN (SELECT relid FROM pg_partition_tree(c.oid)))) s
   WHERE c.relkind IN ('r', 'p', 'm') AND n.nspname <> 'information_schema' AND n.nspname NOT LIKE 'pg\\_%'
     AND (c.relname = ANY ($1)
          OR EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.atttypid = ANY ($2::oid[]) AND NOT a.attisdropped)
          OR c.oid IN (SELECT p.partdefid FROM pg_partitioned_table p JOIN pg_class parent ON parent.oid = p.partrelid
                        WHERE parent.relname = ANY ($1))
          OR EXISTS (SELECT FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid
                                           WHERE x.indrelid = c.oid AND i.relname = ANY ($1)))`;
		let quoted = (part) => `"${part.replaceAll("\"", "\"\"")}"`;
		function typeName(type) {
			return (type?.names ?? []).flatMap((one) => "String" in one && one.String.sval !== void 0 ? [one.String.sval] : []).map(quoted).join(".") + "[]".repeat(type?.arrayBounds?.length ?? 0);
		}
		function domainName(node) {
			if (!("AlterDomainStmt" in node)) return;
			return typeName({ names: node.AlterDomainStmt.typeName ?? [] });
		}
		function functionsIn(expression) {
			return [...valuesOf(expression, "funcname")].flatMap((parts) => {
				let last = parts.at(-1);
				return last !== void 0 && "String" in last ? last.String.sval ?? [] : [];
			});
		}
		function optionOf(options, name) {
			let [said] = (options ?? []).flatMap((one) => "DefElem" in one && one.DefElem.defname === name ? [one.DefElem] : []);
			return said;
		}
		function wordOf(options, name) {
			let value = optionOf(options, name)?.arg;
			return value !== void 0 && "String" in value ? value.String.sval : void 0;
		}
		function isOn(options, name) {
			let said = optionOf(options, name);
			let value = said?.arg;
			if (value === void 0) return said !== void 0;
			if ("Boolean" in value) return value.Boolean.boolval === !0;
			if ("Integer" in value) return (value.Integer.ival ?? 0) !== 0;
			return !("String" in value && /^(?:off|false|0)$/i.test(value.String.sval ?? ""));
		}
		function* valuesOf(tree, key) {
			if (typeof tree != "object" || !tree) return;
			for (let [name, value] of Object.entries(tree)) {
				name === key && (yield value);
				yield* valuesOf(value, key);
			}
		}
		var wasm = __webpack_require__(2627);
		var sql_statements = __webpack_require__(4075);
		let loaded = (0, wasm.loadModule)();
		loaded.catch(() => {});
		let harmless = /^(?:INSERT|COPY(?!.*\b(?:FROM|TO)\s+(?:PROGRAM\b|E?'))|SELECT(?!.*\bINTO\b)|VALUES|TABLE|GRANT|REVOKE|COMMENT|SHOW|ANALYZE|EXPLAIN)\b/is;
		async function parseMigrations(migrations) {
			await loaded;
			return migrations.map((migration) => {
				let parts = migration.statements.filter(({ head }) => !harmless.test(head)).map((statement) => partsOf(migration, statement));
				return {
					migration,
					statements: parts.flatMap(({ statements }) => statements),
					unread: parts.flatMap(({ unread }) => unread)
				};
			});
		}
		function partsOf(migration, { head, start, end }) {
			let line = (0, sql_statements.mh)(migration.sql, start);
			let text = migration.sql.slice(start, end);
			let lastLine = (0, sql_statements.mh)(migration.sql, end);
			let unread = (why, at = line) => ({
				migration,
				line: at,
				why
			});
			try {
				let [node] = nodesOf(text);
				if (node === void 0) return {
					migration,
					statements: [],
					unread: []
				};
				if ("CallStmt" in node) return {
					migration,
					statements: [],
					unread: [unread("what a procedure does is not read")]
				};
				let language = "DoStmt" in node ? wordOf(node.DoStmt.args, "language") : void 0;
				if (language !== void 0 && language !== "plpgsql") return {
					migration,
					statements: [],
					unread: [unread(`the DO block is in ${language}, which is not read`)]
				};
				if ("DoStmt" in node) return blockOf(migration, text, head, line);
				return {
					migration,
					statements: [{
						migration,
						node,
						line,
						firstLine: line,
						lastLine,
						head
					}],
					unread: []
				};
			} catch (error) {
				return {
					migration,
					statements: [],
					unread: [unread(notUnderstood(error))]
				};
			}
		}
		let notUnderstood = (error) => `PostgreSQL 18's parser does not understand it (${(0, errors.bD)(error)}): is it of a newer version?`;
		let nodesOf = (sql) => ((0, wasm.parseSync)(sql).stmts ?? []).flatMap(({ stmt }) => stmt === void 0 ? [] : [stmt]);
		function blockOf(migration, text, head, firstLine) {
			let statements = [];
			let unread = [];
			let tree;
			try {
				tree = (0, wasm.parsePlPgSQLSync)(text);
			} catch (error) {
				return {
					migration,
					statements,
					unread: [{
						migration,
						line: firstLine,
						why: `the DO block is not read (${(0, errors.bD)(error)})`
					}]
				};
			}
			let body = /\$\w*\$|'/.exec(text);
			let before = (0, sql_statements.mh)(text, body?.index ?? 0) + firstLine - 2;
			let add = (sql, line) => {
				for (let node of nodesOf(sql)) statements.push({
					migration,
					node,
					line,
					firstLine,
					lastLine: line,
					head: head.slice(0, 60)
				});
			};
			for (let { kind, sql, lineno } of queriesOf(tree)) {
				let line = before + lineno;
				try {
					if (kind === "PLpgSQL_stmt_execsql") add(sql, line);
					else {
						let constant = constantOf(sql);
						constant === void 0 ? unread.push({
							migration,
							line,
							why: "EXECUTE runs what is only known when it runs"
						}) : add(constant, line);
					}
				} catch (error) {
					unread.push({
						migration,
						line,
						why: notUnderstood(error)
					});
				}
			}
			return {
				migration,
				statements,
				unread
			};
		}
		function* queriesOf(tree) {
			if (typeof tree != "object" || !tree) return;
			for (let [kind, value] of Object.entries(tree)) {
				let found = value;
				let sql = kind === "PLpgSQL_stmt_execsql" ? found.sqlstmt?.PLpgSQL_expr?.query : /^PLpgSQL_stmt_(?:dynexecute|dynfors)$/.test(kind) ? found.query?.PLpgSQL_expr?.query : void 0;
				sql !== void 0 && (yield {
					kind,
					sql,
					lineno: found.lineno ?? 1
				});
				yield* queriesOf(value);
			}
		}
		function constantOf(expression) {
			let [node] = nodesOf(`SELECT ${expression}`);
			if (node === void 0 || !("SelectStmt" in node)) return;
			let [target] = node.SelectStmt.targetList ?? [];
			if (target === void 0 || !("ResTarget" in target)) return;
			let { val } = target.ResTarget;
			return val !== void 0 && "A_Const" in val ? val.A_Const.sval?.sval : void 0;
		}
		function checkExpression(definition) {
			try {
				let [node] = nodesOf(`ALTER TABLE t ADD ${definition}`);
				if (node === void 0 || !("AlterTableStmt" in node)) return;
				let [command] = node.AlterTableStmt.cmds ?? [];
				if (command === void 0 || !("AlterTableCmd" in command)) return;
				let { def } = command.AlterTableCmd;
				return def !== void 0 && "Constraint" in def ? def.Constraint.raw_expr : void 0;
			} catch {
				return;
			}
		}
		var promises_ = __webpack_require__(1455);
		var schema_sources = __webpack_require__(2319);
		async function readReaders(paths) {
			let { names, unread } = await (0, schema_sources.q7)(paths);
			let texts = new Map();
			for (let { source } of names) texts.has(source) || texts.set(source, await (0, promises_.readFile)(source, "utf8"));
			let textOf = ({ source }) => texts.get(source) ?? "";
			let naming = ({ schema, name }) => {
				let bare = name.slice(schema.length + 1);
				return names.filter(({ candidates }) => candidates.some((one) => one === name || one === bare));
			};
			return {
				unread,
				ofTable: (table) => naming(table).map((one) => {
					let [from] = partOf(one, names, textOf(one));
					return `${one.source}:${lineOf(textOf(one), from)}`;
				}),
				ofColumn: (table, column) => naming(table).flatMap((one) => {
					let text = textOf(one);
					let [from, to] = partOf(one, names, text);
					let wanted = plain(column);
					let word = [...text.slice(from, to).matchAll(/[\p{L}_][\p{L}\p{N}_]*/gu)].find(([found]) => plain(found) === wanted);
					return word === void 0 ? [] : [`${one.source}:${lineOf(text, from + word.index)}`];
				})
			};
		}
		let plain = (word) => word.toLowerCase().replaceAll("_", "");
		let lineOf = (text, offset) => text.slice(0, offset).split("\n").length;
		function partOf({ candidates, source }, names, text) {
			let others = names.filter((one) => one.source === source && !one.candidates.includes(candidates[0] ?? ""));
			if (source.endsWith(".prisma")) for (let block of text.matchAll(/^model\s+(\w+)\s*\{[\s\S]*?^\}/gm)) {
				let map = /@@map\(\s*(?:name:\s*)?"([^"]+)"/.exec(block[0])?.[1] ?? block[1] ?? "";
				if (candidates.some((one) => one.split(".").at(-1) === map)) return [block.index, block.index + block[0].length];
			}
			if (others.length === 0 || /\btableName\s*:/.test(text)) return [0, text.length];
			let place = (name) => Math.min(...name.candidates.map((one) => {
				let bare = (one.split(".").at(-1) ?? one).replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
				let at = text.search(RegExp(`["'\`]${bare}["'\`]`));
				return at < 0 ? Infinity : at;
			}));
			let from = place({
				candidates,
				source,
				shown: ""
			});
			if (!Number.isFinite(from)) return [0, text.length];
			return [from, Math.min(text.length, ...others.map(place).filter((at) => at > from))];
		}
		function notNullColumns(condition) {
			if (condition === void 0) return [];
			if ("BoolExpr" in condition) return condition.BoolExpr.boolop === "AND_EXPR" ? (condition.BoolExpr.args ?? []).flatMap(notNullColumns) : [];
			if ("NullTest" in condition && condition.NullTest.nulltesttype === "IS_NOT_NULL") return columnOf(condition.NullTest.arg) ?? [];
			return [];
		}
		function columnOf(expression) {
			if (expression === void 0 || !("ColumnRef" in expression)) return;
			let last = expression.ColumnRef.fields?.at(-1);
			return last !== void 0 && "String" in last && last.String.sval !== void 0 ? [last.String.sval] : void 0;
		}
		class World {
			#catalog;
			#changed = new Map();
			#checks = new Map();
			#volatile = new Map();
			#built = new Map();
			#parents = new Set();
			#detached = new Set();
			#actsAsAnother = !1;
			#path;
			constructor(catalog, resetSchemas) {
				this.#catalog = catalog;
				this.#path = catalog.searchPath;
				for (let table of catalog.tables) {
					resetSchemas.includes(table.schema) && this.#changed.set(table.name, void 0);
					let checks = table.checks.map(({ name, definition, valid }) => {
						let condition = checkExpression(definition);
						return [name, {
							columns: notNullColumns(condition),
							condition,
							valid
						}];
					});
					this.#checks.set(table.oid, new Map(checks));
				}
			}
			get catalog() {
				return this.#catalog;
			}
			isVolatile(name) {
				return this.#volatile.get(name) ?? this.#catalog.volatile.has(name);
			}
			get actsAsAnother() {
				return this.#actsAsAnother;
			}
			beginFile() {
				this.#actsAsAnother = !1;
				this.#path = this.#catalog.searchPath;
			}
			find(relation) {
				if (relation?.relname === void 0) return;
				let { schemaname, relname } = relation;
				for (let schema of schemaname === void 0 ? ["pg_temp", ...this.#path] : [schemaname]) {
					let name = `${schema}.${relname}`;
					if (this.#changed.has(name)) return this.#changed.get(name);
					let table = this.#catalog.tables.find((one) => one.name === name);
					if (table !== void 0) return table;
				}
			}
			filled(relation) {
				let table = this.find(relation);
				return table !== void 0 && table.bytes > 0 ? table : void 0;
			}
			ofIndex({ schemaname, relname }) {
				let index = this.#catalog.indexes.find(({ schema, name }) => name === relname && (schemaname === void 0 ? this.#path.includes(schema) : schema === schemaname));
				let table = this.#catalog.tables.find(({ oid }) => oid === index?.table);
				return table !== void 0 && this.#changed.get(table.name) === void 0 && !this.#changed.has(table.name) && table.bytes > 0 ? table : void 0;
			}
			withColumnOf(types) {
				let moved = [...this.#changed.values()];
				return this.#catalog.tables.filter((table) => (table.kind === "r" || table.kind === "m") && table.bytes > 0 && (!this.#changed.has(table.name) || moved.includes(table)) && Object.values(table.columns).some(({ type }) => types.includes(type))).sort((one, other) => other.bytes - one.bytes);
			}
			defaultOf({ defaultPart }) {
				let table = this.#catalog.tables.find(({ oid }) => oid === defaultPart);
				if (table === void 0 || table.bytes === 0 || this.#detached.has(table.oid)) return;
				return this.#changed.has(table.name) ? this.#changed.get(table.name) : table;
			}
			hasParts(table) {
				return table.hasParts === !0 || this.#parents.has(table.oid);
			}
			indexedColumns({ oid }) {
				return [...this.#catalog.indexes.filter(({ table }) => table === oid).map(({ columns }) => columns), ...this.#built.get(oid) ?? []];
			}
			conditionsOf(table) {
				return [...this.#checks.get(table.oid)?.values() ?? []].flatMap(({ condition, valid }) => valid && condition !== void 0 ? [condition] : []);
			}
			check(table, name) {
				return name === void 0 ? void 0 : this.#checks.get(table.oid)?.get(name);
			}
			isProven(table, column) {
				return [...this.#checks.get(table.oid)?.values() ?? []].some(({ columns, valid }) => valid && columns.includes(column));
			}
			apply({ node, migration }) {
				if ("CreateStmt" in node) this.#create(node.CreateStmt.relation, node.CreateStmt.if_not_exists);
				else if ("CreateTableAsStmt" in node) this.#create(node.CreateTableAsStmt.into?.rel, node.CreateTableAsStmt.if_not_exists);
				else if ("SelectStmt" in node) this.#create(node.SelectStmt.intoClause?.rel);
				else if ("CreateSchemaStmt" in node) this.#createIn(node.CreateSchemaStmt.schemaElts ?? [], node.CreateSchemaStmt.schemaname);
				else if ("RenameStmt" in node && node.RenameStmt.renameType === "OBJECT_TABLE") this.#move(node.RenameStmt.relation, { relname: node.RenameStmt.newname });
				else if ("AlterObjectSchemaStmt" in node) this.#move(node.AlterObjectSchemaStmt.relation, { schemaname: node.AlterObjectSchemaStmt.newschema });
				else if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_TABLE") for (let relation of droppedNames(node)) this.#forget(relation);
				else "VariableSetStmt" in node && /^(?:role|session_authorization)$/.test(node.VariableSetStmt.name ?? "") ? this.#actsAsAnother = !0 : "VariableSetStmt" in node && node.VariableSetStmt.name === "search_path" ? this.#path = (node.VariableSetStmt.args ?? []).flatMap((argument) => "A_Const" in argument ? argument.A_Const.sval?.sval ?? [] : []) : "CreateFunctionStmt" in node ? this.#define(node.CreateFunctionStmt) : "IndexStmt" in node ? this.#build(node.IndexStmt) : "AlterTableStmt" in node && this.#alter(node.AlterTableStmt, migration.name);
			}
			#build({ relation, indexParams }) {
				let table = this.find(relation);
				if (table === void 0) return;
				let columns = (indexParams ?? []).flatMap((one) => "IndexElem" in one ? [one.IndexElem.name ?? "an expression"] : []);
				this.#built.set(table.oid, [...this.#built.get(table.oid) ?? [], columns]);
			}
			#define({ funcname, options }) {
				let last = funcname?.at(-1);
				if (last === void 0 || !("String" in last) || last.String.sval === void 0) return;
				let word = wordOf(options, "volatility");
				this.#volatile.set(last.String.sval, word === void 0 || word === "volatile");
			}
			#create(relation, ifMissing) {
				if (relation?.relname === void 0) return;
				if (ifMissing && this.find(relation) !== void 0) return;
				let schema = relation.relpersistence === "t" ? "pg_temp" : relation.schemaname ?? this.#path[0] ?? "public";
				this.#changed.set(`${schema}.${relation.relname}`, void 0);
			}
			#createIn(elements, schemaname) {
				for (let element of elements) "CreateStmt" in element && this.#create({
					...schemaname === void 0 ? {} : { schemaname },
					...element.CreateStmt.relation
				});
			}
			#move(from, to) {
				let table = this.find(from);
				if (table === void 0) {
					let schema = to.schemaname ?? from?.schemaname ?? this.#path[0] ?? "public";
					this.#changed.set(`${schema}.${to.relname ?? from?.relname}`, void 0);
					return;
				}
				let [schema = "", ...rest] = [table.schema, table.name.slice(table.schema.length + 1)];
				this.#forget(from);
				this.#changed.set(`${to.schemaname ?? from?.schemaname ?? schema}.${to.relname ?? from?.relname ?? rest[0]}`, table);
			}
			#forget(relation) {
				let table = this.find(relation);
				let schema = relation?.schemaname ?? table?.schema;
				schema !== void 0 && this.#changed.set(`${schema}.${relation?.relname}`, void 0);
			}
			#alter({ relation, cmds }, file) {
				let table = this.find(relation);
				let checks = table && this.#checks.get(table.oid);
				if (checks === void 0) return;
				for (let command of cmds ?? []) {
					if (!("AlterTableCmd" in command)) continue;
					let { subtype, name, def } = command.AlterTableCmd;
					let known = name === void 0 ? void 0 : checks.get(name);
					if (def !== void 0 && "PartitionCmd" in def) {
						let part = this.find(def.PartitionCmd.name);
						subtype === "AT_AttachPartition" ? this.#parents.add(table?.oid ?? 0) : part !== void 0 && this.#detached.add(part.oid);
					}
					subtype === "AT_ValidateConstraint" && known !== void 0 && (known.valid = !0);
					subtype === "AT_DropConstraint" && name !== void 0 && checks.delete(name);
					if (subtype !== "AT_AddConstraint" || def === void 0 || !("Constraint" in def)) continue;
					let { conname, contype, raw_expr, skip_validation } = def.Constraint;
					checks.set(conname ?? `unnamed ${checks.size}`, {
						columns: contype === "CONSTR_CHECK" ? notNullColumns(raw_expr) : [],
						condition: contype === "CONSTR_CHECK" ? raw_expr : void 0,
						valid: !skip_validation,
						added: {
							by: file,
							isForeign: contype === "CONSTR_FOREIGN"
						}
					});
				}
			}
		}
		function droppedNames(node) {
			if (!("DropStmt" in node)) return [];
			return (node.DropStmt.objects ?? []).flatMap((object) => {
				if (!("List" in object)) return [];
				let parts = (object.List.items ?? []).flatMap((item) => "String" in item ? item.String.sval ?? [] : []);
				let relname = parts.at(-1);
				let schemaname = parts.at(-2);
				return relname === void 0 ? [] : [schemaname === void 0 ? { relname } : {
					schemaname,
					relname
				}];
			});
		}
		var phrases = __webpack_require__(3188);
		var amounts = __webpack_require__(243);
		let rules = {
			"index-not-concurrently": "An index is built while nobody may write.",
			"drop-not-concurrently": "What goes keeps everybody out who comes after it.",
			"attach-partition": "A partition is checked against all rows while nobody may read or write.",
			"set-not-null": "SET NOT NULL reads the whole table while nobody may read or write.",
			"volatile-default": "The new column rewrites the whole table.",
			"constraint-not-valid": "A constraint is checked against all rows while nobody may write.",
			"type-change": "The new type rewrites the whole table.",
			"still-read": "The running release still reads what is dropped or renamed.",
			"two-large-tables": "Two large tables are locked until both are done.",
			"update-beside-ddl": "All rows are changed while a table is locked.",
			"vacuum-full": "The whole table is rewritten while nobody may read.",
			"needs-superuser": "Only a superuser may do this, and the role of database-url is none.",
			cluster: "The whole table is rewritten in the order of an index while nobody may read.",
			"refresh-not-concurrently": "Nobody may read the view while it is filled."
		};
		let locks = {
			"ACCESS EXCLUSIVE": "nobody reads or writes",
			"SHARE ROW EXCLUSIVE": "nobody writes",
			SHARE: "nobody writes",
			EXCLUSIVE: "nobody writes"
		};
		function sized({ name, rows, bytes }) {
			return `${name} (${rows === void 0 ? "rows not counted yet" : `about ${(0, amounts.zD)(rows)} rows`}, ${(0, amounts.Ej)(bytes)})`;
		}
		function report({ dangers, silenced, remarks }, files, unreadSources, { lint, log }) {
			let unread = files.flatMap((file) => file.unread);
			for (let { migration, line, why } of unread) log.warning(`${migration.path}:${line}: not-parsed: ${why}. No rule has looked at it.`);
			for (let place of unreadSources) log.warning(`${place}: it names a table in a way that is not understood, so still-read says nothing of that table.`);
			let reasonless = remarks.filter((remark) => remark.includes("suppression-without-reason"));
			let fatal = lint === "error" ? [...dangers.map(shown), ...reasonless] : [];
			for (let remark of remarks) fatal.includes(remark) || log.warning(remark);
			if (fatal.length > 0) throw new errors.eb([...fatal, "Nothing was run, since \"lint\" is \"error\". Where such a statement is right all the same, say why on the line before it: -- db-migrate-ignore <rule>: <reason>"].join("\n"));
			for (let danger of dangers) log.warning(shown(danger));
			log.info(summed(dangers.length, silenced, unread.length, files.length));
		}
		function shown({ place, rule, locked, harm, instead }) {
			let what = rules[rule].replace(/\.$/, "");
			let lock = locked ? ` Lock: ${locked.lock} on ${sized(locked.table)}, under which ${locks[locked.lock]}.` : "";
			return `${place.migration.path}:${place.line}: ${rule}: ${what}.${lock} Why: ${harm}. Write instead: ${instead}. See docs/rules/migrations.md#${rule}`;
		}
		function summed(dangers, silenced, unread, files) {
			let found = dangers === 0 ? "nothing dangerous" : (0, phrases.h)(dangers, "dangerous statement");
			return `${[
				`Looked at ${(0, phrases.h)(files, "pending file")}: ${found}${unread > 0 ? " in what was read" : ""}`,
				...silenced > 0 ? [`${silenced} silenced by remarks`] : [],
				...unread > 0 ? [`${(0, phrases.h)(unread, "place")} not read`] : []
			].join(", ")}.`;
		}
		function danger({ statement }, rule, table, lock, harm, instead) {
			return {
				rule,
				place: placeOf(statement),
				locked: {
					table,
					lock
				},
				harm,
				instead
			};
		}
		function placeOf({ migration, line, firstLine, lastLine }) {
			return {
				migration,
				line,
				firstLine,
				lastLine
			};
		}
		let everyTable = {
			oid: 0,
			schema: "",
			name: "every table",
			kind: "r",
			rows: void 0,
			bytes: 1,
			columns: {},
			checks: []
		};
		function commandsOf({ node }) {
			if (!("AlterTableStmt" in node)) return [];
			return (node.AlterTableStmt.cmds ?? []).flatMap((one) => "AlterTableCmd" in one ? [one.AlterTableCmd] : []);
		}
		function columnDefinition({ def }) {
			return def !== void 0 && "ColumnDef" in def ? def.ColumnDef : void 0;
		}
		function constraintsOf(command) {
			let { def, subtype } = command;
			if (def === void 0) return [];
			if (subtype === "AT_AddConstraint" && "Constraint" in def) return [def.Constraint];
			if (subtype !== "AT_AddColumn" || !("ColumnDef" in def)) return [];
			return (def.ColumnDef.constraints ?? []).flatMap((one) => "Constraint" in one ? [one.Constraint] : []);
		}
		function* constraints(context) {
			let { statement, world } = context;
			let { node, migration } = statement;
			if (!("AlterTableStmt" in node)) return;
			let table = world.filled(node.AlterTableStmt.relation);
			if (table === void 0) return;
			for (let command of commandsOf(statement)) {
				let { subtype, name } = command;
				let added = world.check(table, name)?.added;
				subtype === "AT_SetNotNull" && name !== void 0 && (yield* notNull(context, table, name));
				subtype === "AT_ValidateConstraint" && migration.inTransaction && added?.by === migration.name && (yield danger(context, "constraint-not-valid", table, added.isForeign ? "SHARE ROW EXCLUSIVE" : "ACCESS EXCLUSIVE", `the lock that adds ${name} is kept until the file ends, while VALIDATE reads all rows`, `ALTER TABLE ${table.name} VALIDATE CONSTRAINT ${name} in the next file: it then holds up nobody who reads or writes`));
				let hasDefault = constraintsOf(command).some(({ contype }) => contype === "CONSTR_DEFAULT");
				for (let constraint of constraintsOf(command)) yield* validated(context, table, constraint, subtype === "AT_AddColumn" && !hasDefault);
			}
		}
		function* notNull(context, table, column) {
			if (table.columns[column]?.notNull || context.world.isProven(table, column)) return;
			yield danger(context, "set-not-null", table, "ACCESS EXCLUSIVE", `all rows are read to see that ${column} is nowhere null, and every SELECT waits for that, too`, `in three files: ALTER TABLE ${table.name} ADD CONSTRAINT ${column}_set CHECK (${column} IS NOT NULL) NOT VALID; then VALIDATE CONSTRAINT ${column}_set; then SET NOT NULL, which reads nothing any more, and DROP CONSTRAINT ${column}_set`);
		}
		function* validated(context, table, { contype, conname, skip_validation, is_enforced, keys, indexname }, ofEmptyColumn) {
			if (contype === "CONSTR_NOTNULL" && keys !== void 0 && !skip_validation) for (let key of keys) "String" in key && key.String.sval !== void 0 && (yield* notNull(context, table, key.String.sval));
			if (contype === "CONSTR_PRIMARY" && indexname !== void 0) {
				let nullable = context.world.catalog.indexes.find(({ name, table: oid }) => name === indexname && oid === table.oid);
				for (let column of nullable?.columns ?? []) yield* notNull(context, table, column);
			}
			if (skip_validation || is_enforced !== !0) return;
			let shown = conname ?? "a name";
			let instead = `ADD CONSTRAINT ${shown} … NOT VALID, which holds for new rows at once; then, in the next file, ALTER TABLE ${table.name} VALIDATE CONSTRAINT ${shown}`;
			contype === "CONSTR_CHECK" && (yield danger(context, "constraint-not-valid", table, "ACCESS EXCLUSIVE", "all rows are checked, and every SELECT waits for that, too", instead));
			contype === "CONSTR_FOREIGN" && !ofEmptyColumn && (yield danger(context, "constraint-not-valid", table, "SHARE ROW EXCLUSIVE", "all rows are looked up in the other table, and every write to either of the two waits for that", instead));
		}
		function* domains(context) {
			let { statement, world } = context;
			let { node } = statement;
			if (!("AlterDomainStmt" in node)) return;
			let change = changes[node.AlterDomainStmt.subtype ?? ""];
			let domain = world.catalog.domains.find(({ shown }) => shown === domainName(node));
			if (change === void 0 || domain === void 0) return;
			let { reads, instead } = change(node.AlterDomainStmt.def, domain.notNull);
			let tables = world.withColumnOf(domain.types);
			let [largest] = tables;
			if (!reads || largest === void 0) return;
			let others = tables.length - 1;
			let all = others === 0 ? "" : `, and those of ${(0, phrases.h)(others, "other table")} with a column of it`;
			yield danger(context, "constraint-not-valid", largest, "SHARE", `all rows are checked against the domain ${domain.shown.replaceAll("\"", "")}${all}, and every write waits for that`, instead);
		}
		let quiet = "do it in a quiet hour, and say so in a remark: no server looks through a domain's tables beside those who write";
		let notValid = (check) => `ALTER DOMAIN … ADD CONSTRAINT … CHECK (${check}) NOT VALID, which reads nothing and holds for new values at once. VALIDATE CONSTRAINT reads all of it under the same lock: ${quiet}`;
		let changes = {
			C: (def) => ({
				reads: !(def !== void 0 && "Constraint" in def && def.Constraint.skip_validation === !0),
				instead: notValid("…")
			}),
			O: (_, notNull) => ({
				reads: !notNull,
				instead: notValid("VALUE IS NOT NULL")
			}),
			V: () => ({
				reads: !0,
				instead: `leave it NOT VALID, which holds for new values already; or ${quiet}`
			})
		};
		function* drops(context) {
			let { statement, world } = context;
			let { node } = statement;
			let harm = "it is brief, but waits for every transaction that uses the table now, and every SELECT waits behind it";
			if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_INDEX" && !node.DropStmt.concurrent) for (let index of droppedNames(node)) {
				let table = world.ofIndex(index);
				if (table === void 0 || table.kind === "p") continue;
				yield danger(context, "drop-not-concurrently", table, "ACCESS EXCLUSIVE", harm, `DROP INDEX CONCURRENTLY ${index.relname}, in a file of its own whose first line is "-- no-transaction"`);
			}
			if (!("AlterTableStmt" in node)) return;
			let parent = world.filled(node.AlterTableStmt.relation);
			for (let { subtype, def } of commandsOf(statement)) {
				if (subtype !== "AT_DetachPartition" || def === void 0 || !("PartitionCmd" in def)) continue;
				if (parent === void 0 || def.PartitionCmd.concurrent || parent.defaultPart !== void 0) continue;
				yield danger(context, "drop-not-concurrently", parent, "ACCESS EXCLUSIVE", harm, `ALTER TABLE ${parent.name} DETACH PARTITION ${def.PartitionCmd.name?.relname} CONCURRENTLY, in a file of its own whose first line is "-- no-transaction"`);
			}
		}
		function* indexes(context) {
			let { statement, world } = context;
			let { node } = statement;
			if ("IndexStmt" in node && !node.IndexStmt.concurrent) {
				let table = world.filled(node.IndexStmt.relation);
				if (table === void 0) return;
				if (table.kind === "p" && !node.IndexStmt.relation?.inh) return;
				yield danger(context, "index-not-concurrently", table, "SHARE", "all rows are read and sorted first, and every INSERT, UPDATE and DELETE waits for that", table.kind === "p" ? `CREATE INDEX … ON ONLY ${table.name} (…); then CREATE INDEX CONCURRENTLY on each partition in files of their own, and ALTER INDEX … ATTACH PARTITION for each: a partitioned table itself knows no CONCURRENTLY` : "CREATE INDEX CONCURRENTLY …, in a file of its own whose first line is \"-- no-transaction\"");
			}
			if ("ReindexStmt" in node) {
				let { params, relation, kind } = node.ReindexStmt;
				let table = kind === "REINDEX_OBJECT_INDEX" ? relation && world.ofIndex(relation) : relation === void 0 ? everyTable : world.filled(relation);
				!isOn(params, "concurrently") && table !== void 0 && (yield danger(context, "index-not-concurrently", table, "SHARE", "every write waits until the index is rebuilt, and so does every query that plans with it", "REINDEX … CONCURRENTLY, in a file of its own whose first line is \"-- no-transaction\""));
			}
			yield* ofConstraints(context);
		}
		function* ofConstraints(context) {
			let { node } = context.statement;
			if (!("AlterTableStmt" in node)) return;
			let relation = node.AlterTableStmt.relation;
			let table = context.world.filled(relation);
			if (table === void 0) return;
			for (let command of commandsOf(context.statement)) for (let { contype, indexname } of constraintsOf(command)) {
				let what = indexed[contype ?? ""];
				if (what === void 0 || indexname !== void 0) continue;
				yield danger(context, "index-not-concurrently", table, "ACCESS EXCLUSIVE", `the index of the ${what} is built from all rows, and every SELECT waits for that, too`, contype === "CONSTR_EXCLUSION" ? "there is no way to build it without that lock: run it when nobody needs the table, and say so in a remark" : `CREATE UNIQUE INDEX CONCURRENTLY in a "-- no-transaction" file, then ALTER TABLE ${table.name} ADD CONSTRAINT … ${what} USING INDEX …`);
			}
		}
		let indexed = {
			CONSTR_PRIMARY: "PRIMARY KEY",
			CONSTR_UNIQUE: "UNIQUE",
			CONSTR_EXCLUSION: "EXCLUDE"
		};
		function boundOf(bound) {
			let { lowerdatums, upperdatums, listdatums } = bound ?? {};
			if (listdatums !== void 0) {
				let values = listdatums.map(proof_constantOf);
				return values.every((one) => one !== void 0) ? {
					kind: "list",
					values
				} : void 0;
			}
			let [from, to] = [lowerdatums?.[0], upperdatums?.[0]];
			if (from === void 0 || to === void 0 || lowerdatums?.length !== 1) return;
			let [low, high] = [proof_constantOf(from), proof_constantOf(to)];
			let isOpen = (one, word) => columnOf(one)?.[0] === word;
			if (low === void 0 && !isOpen(from, "minvalue") || high === void 0 && !isOpen(to, "maxvalue")) return;
			return {
				kind: "range",
				from: low,
				to: high
			};
		}
		function liesWithin(conditions, column, bound) {
			let said = conditions.flatMap(conjuncts);
			if (bound.kind === "list") return said.some((one) => proof_valuesOf(one, column)?.every((value) => bound.values.includes(value)));
			let { from, to } = bound;
			return (from === void 0 || said.some((one) => isBeyond(comparison(one, column), /^>=?$/, from, 1))) && (to === void 0 || said.some((one) => isBeyond(comparison(one, column), /^<$/, to, -1)));
		}
		function liesOutside(conditions, column, bound) {
			let said = conditions.flatMap(conjuncts);
			if (bound.kind === "list") {
				let excluded = said.flatMap((one) => {
					let found = comparison(one, column);
					return found?.operator === "<>" ? found.values : [];
				});
				return bound.values.every((value) => excluded.includes(value));
			}
			let { from, to } = bound;
			let isAway = (one) => {
				let found = comparison(one, column);
				return from !== void 0 && isBeyond(found, /^<$/, from, -1) || to !== void 0 && isBeyond(found, /^>=?$/, to, 1) || "NullTest" in one && one.NullTest.nulltesttype === "IS_NULL" && columnOf(one.NullTest.arg)?.[0] === column;
			};
			return said.some((one) => alternatives(one).every(isAway) || isWiderThan(one, column, bound));
		}
		function isWiderThan(one, column, { from, to }) {
			if (!("BoolExpr" in one) || one.BoolExpr.boolop !== "NOT_EXPR") return !1;
			return (one.BoolExpr.args ?? []).flatMap(conjuncts).every((part) => {
				let found = comparison(part, column);
				return from !== void 0 && isBeyond(found, /^>=$/, from, -1) || to !== void 0 && isBeyond(found, /^<=?$/, to, 1);
			});
		}
		function isBeyond(found, operator, limit, direction) {
			let [value] = found?.values ?? [];
			if (found === void 0 || value === void 0 || !operator.test(found.operator)) return !1;
			let order = orderOf(value, limit);
			return order !== void 0 && order * direction >= 0;
		}
		function orderOf(one, other) {
			if (one === other) return 0;
			if ([one, other].every((text) => /^-?\d+(?:\.\d+)?$/.test(text))) return Number(one) - Number(other);
			if (![one, other].every((text) => /^\d{4}-\d\d-\d\d/.test(text))) return;
			let [first, second] = [one, other].map((text) => text.replace(/[ T]00:00(?::00)?(?:[+-]\d\d(?::?\d\d)?)?$/, ""));
			return first === second ? 0 : (first ?? "") < (second ?? "") ? -1 : 1;
		}
		function conjuncts(condition) {
			return "BoolExpr" in condition && condition.BoolExpr.boolop === "AND_EXPR" ? (condition.BoolExpr.args ?? []).flatMap(conjuncts) : [condition];
		}
		function alternatives(condition) {
			return "BoolExpr" in condition && condition.BoolExpr.boolop === "OR_EXPR" ? (condition.BoolExpr.args ?? []).flatMap(alternatives) : [condition];
		}
		function proof_valuesOf(condition, column) {
			let all = alternatives(condition).map((one) => comparison(one, column));
			return all.every((one) => one?.operator === "=") ? all.flatMap((one) => one?.values ?? []) : void 0;
		}
		function comparison(condition, column) {
			if (!("A_Expr" in condition)) return;
			let { lexpr, rexpr, name, kind } = condition.A_Expr;
			let [operator] = (name ?? []).flatMap((one) => "String" in one ? one.String.sval ?? [] : []);
			if (operator === void 0 || rexpr === void 0 || columnOf(bare(lexpr))?.[0] !== column) return;
			let right = bare(rexpr);
			let several = kind === "AEXPR_IN" && right !== void 0 && "List" in right ? right.List.items : /^AEXPR_OP_A/.test(kind ?? "") && right !== void 0 && "A_ArrayExpr" in right ? right.A_ArrayExpr.elements : void 0;
			if (several === void 0 && kind !== "AEXPR_OP") return;
			let values = (several ?? [rexpr]).map(proof_constantOf);
			return values.every((one) => one !== void 0) ? {
				operator,
				values
			} : void 0;
		}
		function bare(node) {
			return node !== void 0 && "TypeCast" in node ? bare(node.TypeCast.arg) : node;
		}
		function proof_constantOf(node) {
			let found = bare(node);
			if (found === void 0 || !("A_Const" in found)) return;
			let { sval, ival, fval, isnull } = found.A_Const;
			if (isnull) return;
			if (ival !== void 0) return `${ival.ival ?? 0}`;
			return sval?.sval ?? fval?.fval;
		}
		function* partitions(context) {
			let { node } = context.statement;
			if ("CreateStmt" in node) {
				let [parent] = node.CreateStmt.inhRelations ?? [];
				parent !== void 0 && "RangeVar" in parent && (yield* ofDefault(context, parent.RangeVar, node.CreateStmt.partbound));
			}
			if (!("AlterTableStmt" in node)) return;
			for (let { subtype, def } of commandsOf(context.statement)) {
				if (subtype !== "AT_AttachPartition" || def === void 0 || !("PartitionCmd" in def)) continue;
				let { name, bound } = def.PartitionCmd;
				let parent = context.world.find(node.AlterTableStmt.relation);
				let table = context.world.filled(name);
				if (parent !== void 0 && table !== void 0) {
					yield* ofTable(context, parent, table, bound);
					yield* indexesOf(context, parent, table);
				}
				yield* ofDefault(context, node.AlterTableStmt.relation, bound);
			}
		}
		function* ofTable(context, parent, table, bound) {
			let { world } = context;
			let column = keyOf(parent);
			let rows = boundOf(bound);
			if (bound?.is_default && !world.hasParts(parent)) return;
			if (column !== void 0 && rows !== void 0 && (table.columns[column]?.notNull === !0 || world.isProven(table, column)) && liesWithin(world.conditionsOf(table), column, rows)) return;
			yield danger(context, "attach-partition", table, "ACCESS EXCLUSIVE", `all rows are read to see that they belong into ${parent.name}, since no valid CHECK that is understood here says so; every SELECT waits for that, too`, `in three files: ALTER TABLE ${table.name} ADD CONSTRAINT part CHECK (${checkOf(column, rows, "within")}) NOT VALID; then VALIDATE CONSTRAINT part; then ATTACH PARTITION, which reads nothing any more`);
		}
		function* ofDefault(context, relation, bound) {
			let { world } = context;
			let parent = world.find(relation);
			let rest = parent && world.defaultOf(parent);
			if (parent === void 0 || rest === void 0 || bound?.is_default) return;
			let column = keyOf(parent);
			let rows = boundOf(bound);
			if (column !== void 0 && rows !== void 0 && liesOutside(world.conditionsOf(rest), column, rows)) return;
			yield danger(context, "attach-partition", rest, "ACCESS EXCLUSIVE", `${rest.name} is the default partition: all of its rows are read to see that none belongs into the new one, since no valid CHECK that is understood here says so; every SELECT from ${parent.name} waits for that, too`, `in three files: ALTER TABLE ${rest.name} ADD CONSTRAINT rest CHECK (${checkOf(column, rows, "outside")}) NOT VALID; then VALIDATE CONSTRAINT rest; then the new partition`);
		}
		function* indexesOf(context, parent, table) {
			let has = context.world.indexedColumns(table).map(String);
			let lacking = context.world.indexedColumns(parent).filter((one) => !has.includes(String(one)));
			let [first] = lacking;
			if (first === void 0) return;
			let shown = lacking.map((columns) => `(${columns.join(", ")})`).join(" and ");
			yield danger(context, "attach-partition", table, "ACCESS EXCLUSIVE", `${parent.name} has an index of ${shown} that ${table.name} lacks: it is built from all rows, and every SELECT waits for that, too`, `CREATE INDEX CONCURRENTLY … ON ${table.name} (${first.join(", ")}), UNIQUE where the parent's is, in a "-- no-transaction" file before this one`);
		}
		let keyOf = ({ key }) => key?.length === 1 ? key[0] : void 0;
		function checkOf(column, rows, side) {
			if (column === void 0 || rows === void 0) return "what FOR VALUES says";
			let quoted = (one) => `'${one.replaceAll("'", "''")}'`;
			if (rows.kind === "list") return side === "within" ? `${column} IS NOT NULL AND ${column} IN (${rows.values.map(quoted).join(", ")})` : rows.values.map((one) => `${column} <> ${quoted(one)}`).join(" AND ");
			let { from, to } = rows;
			return (side === "within" ? [
				`${column} IS NOT NULL`,
				from === void 0 ? "" : `${column} >= ${quoted(from)}`,
				to === void 0 ? "" : `${column} < ${quoted(to)}`
			] : [from === void 0 ? "" : `${column} < ${quoted(from)}`, to === void 0 ? "" : `${column} >= ${quoted(to)}`]).filter((one) => one !== "").join(side === "within" ? " AND " : " OR ");
		}
		let [types_text, varchar, numeric, varbit, timestamp, timestamptz] = [
			25,
			1043,
			1700,
			1562,
			1114,
			1184
		];
		let times = [
			1083,
			timestamp,
			timestamptz,
			1266
		];
		function keepsBytes({ type, modifier }, { typeName: wanted }, { types, sameBytes, utc }) {
			let next = types.get(typeName(wanted));
			let limits = limitsOf(wanted);
			if (next === void 0 || limits === void 0) return !1;
			if (next === type) return isWider(type, modifier, limits);
			if ([type, next].every((one) => one === timestamp || one === timestamptz)) return utc && limits.length === 0;
			if (next === varchar && type === types_text) return limits.length === 0;
			return sameBytes.has(`${type}>${next}`) && limits.length === 0;
		}
		function isWider(type, modifier, limits) {
			let [first, second = 0] = limits;
			if (type === varchar && first !== void 0) return modifier >= 4 && first >= modifier - 4;
			if (type === varbit && first !== void 0) return modifier >= 0 && first >= modifier;
			if (type === numeric && first !== void 0) {
				let [precision, scale] = [modifier - 4 >> 16 & 65535, modifier - 4 & 2047];
				return modifier >= 4 && scale === second && first >= precision;
			}
			if (times.includes(type) && first !== void 0) return first === 6 || modifier >= 0 && first >= modifier;
			if ([
				varchar,
				varbit,
				numeric,
				...times
			].includes(type)) return !0;
			return first === void 0 && modifier === -1;
		}
		function limitsOf(type) {
			let found = (type?.typmods ?? []).map((one) => "A_Const" in one && one.A_Const.ival !== void 0 ? one.A_Const.ival.ival ?? 0 : void 0);
			return found.every((one) => one !== void 0) ? found : void 0;
		}
		function* rewrites(context) {
			let { statement, world } = context;
			let { node } = statement;
			if ("AlterTableStmt" in node) {
				let table = world.filled(node.AlterTableStmt.relation);
				if (table === void 0) return;
				for (let command of commandsOf(statement)) {
					let column = columnDefinition(command);
					if (command.subtype === "AT_AddColumn" && column !== void 0) {
						let why = whyWritten(column, constraintsOf(command), context);
						why !== void 0 && (yield danger(context, "volatile-default", table, "ACCESS EXCLUSIVE", `${why}: the whole table is rewritten with all of its indexes, and every SELECT waits for that, too`, `ALTER TABLE ${table.name} ADD COLUMN ${column.colname} … without it; then ALTER COLUMN ${column.colname} SET DEFAULT …, which holds for new rows; then fill the old ones in batches`));
					}
					command.subtype === "AT_AlterColumnType" && column !== void 0 && command.name && (yield* typeChange(context, table, command.name, column));
					let moved = movedBy[command.subtype ?? ""];
					moved !== void 0 && (yield danger(context, "vacuum-full", table, "ACCESS EXCLUSIVE", `${moved} rewrites the whole table, and every SELECT waits for that, too`, "run it when nobody needs the table, and say so in a remark; or copy into a new table in batches"));
				}
			}
			"VacuumStmt" in node && (yield* vacuumFull(context));
			"ClusterStmt" in node && (yield* cluster(context));
			if ("RefreshMatViewStmt" in node && !node.RefreshMatViewStmt.concurrent && !node.RefreshMatViewStmt.skipData) {
				let view = world.filled(node.RefreshMatViewStmt.relation);
				view !== void 0 && (yield danger(context, "refresh-not-concurrently", view, "ACCESS EXCLUSIVE", "the query of the view runs again, and every SELECT from it waits for that", `REFRESH MATERIALIZED VIEW CONCURRENTLY ${view.name}; it needs a UNIQUE index on columns of the view`));
			}
		}
		let movedBy = {
			AT_SetTableSpace: "SET TABLESPACE",
			AT_SetLogged: "SET LOGGED",
			AT_SetUnLogged: "SET UNLOGGED",
			AT_SetAccessMethod: "SET ACCESS METHOD",
			AT_SetExpression: "SET EXPRESSION"
		};
		function* vacuumFull(context) {
			let { node } = context.statement;
			if (!("VacuumStmt" in node)) return;
			if (!isOn(node.VacuumStmt.options, "full")) return;
			let named = (node.VacuumStmt.rels ?? []).flatMap((one) => "VacuumRelation" in one ? [context.world.filled(one.VacuumRelation.relation)] : []);
			for (let table of node.VacuumStmt.rels === void 0 ? [everyTable] : named) table !== void 0 && (yield danger(context, "vacuum-full", table, "ACCESS EXCLUSIVE", "the whole table is rewritten with all of its indexes, and every SELECT waits for that, too", "VACUUM without FULL, which makes the room usable again beside everybody; to give room back to the disk, pg_repack or a quiet hour"));
		}
		function* cluster(context) {
			let { node } = context.statement;
			if (!("ClusterStmt" in node)) return;
			let { relation } = node.ClusterStmt;
			let table = relation === void 0 ? everyTable : context.world.filled(relation);
			table !== void 0 && (yield danger(context, "cluster", table, "ACCESS EXCLUSIVE", "the whole table is rewritten in the order of the index, and every SELECT waits for that, too", "pg_repack, or a quiet hour with a remark: the server has no other way to sort a table"));
		}
		function whyWritten({ typeName: type }, constraints, { world }) {
			let name = typeName(type);
			if (/^"?(?:small|big)?serial[248]?"?$/.test(name)) return "each row gets a number of its own";
			if (world.catalog.checkedTypes.has(name)) return "its type is a domain with a constraint, which is checked for each row";
			for (let { contype, raw_expr, generated_kind } of constraints) {
				if (contype === "CONSTR_IDENTITY") return "each row gets a number of its own";
				if (contype === "CONSTR_GENERATED" && generated_kind !== "v") return "a stored column is computed for each row";
				if (contype !== "CONSTR_DEFAULT") continue;
				let volatile = functionsIn(raw_expr).find((one) => world.isVolatile(one));
				if (volatile !== void 0) return `the default calls ${volatile}(), once for each row`;
			}
		}
		function* typeChange(context, table, name, definition) {
			let column = table.columns[name];
			if (column === void 0) return;
			let catalog = context.world.catalog;
			if (isPlain(definition, name) && keepsBytes(column, definition, catalog)) return;
			yield danger(context, "type-change", table, "ACCESS EXCLUSIVE", `each ${column.shown} of ${name} becomes another value: the whole table is rewritten with all of its indexes, and every SELECT waits for that, too`, `a new column of the new type, kept the same by a trigger; fill it in batches; let the application read it; drop ${name} in a later release`);
		}
		function isPlain({ raw_default: using, typeName: type, collClause }, name) {
			if (collClause !== void 0) return !1;
			if (using === void 0 || columnOf(using)?.[0] === name) return !0;
			return "TypeCast" in using && columnOf(using.TypeCast.arg)?.[0] === name && typeName(using.TypeCast.typeName) === typeName(type);
		}
		function* stillRead(context) {
			let { statement, world, readers } = context;
			if (readers === void 0) return;
			let { node } = statement;
			let lock = "ACCESS EXCLUSIVE";
			if ("AlterTableStmt" in node) {
				let table = world.find(node.AlterTableStmt.relation);
				if (table === void 0) return;
				for (let { subtype, name } of commandsOf(statement)) {
					if (subtype !== "AT_DropColumn" || name === void 0 || !(name in table.columns)) continue;
					let places = readers.ofColumn(table, name);
					places.length > 0 && (yield danger(context, "still-read", table, lock, `${places.join(", ")} still names ${name}: every query with it fails from then on`, `release code that does not name ${name} first; drop it after that runs everywhere`));
				}
			}
			if ("RenameStmt" in node) {
				let { renameType, relation, subname, newname } = node.RenameStmt;
				let table = world.find(relation);
				if (table === void 0) return;
				let column = renameType === "OBJECT_COLUMN" ? subname : void 0;
				if (column === void 0 && renameType !== "OBJECT_TABLE") return;
				let places = column === void 0 ? readers.ofTable(table) : readers.ofColumn(table, column);
				places.length > 0 && (yield danger(context, "still-read", table, lock, `${places.join(", ")} still names ${column ?? table.name}: every query with it fails from then on`, column === void 0 ? `rename it and, in the same file, CREATE VIEW ${table.name} AS SELECT * FROM ${newname}; drop the view when no release reads it` : `add ${newname}, kept the same by a trigger, and fill it in batches; drop ${column} when no release reads it`));
			}
			if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_TABLE") for (let relation of droppedNames(node)) {
				let table = world.find(relation);
				let places = table === void 0 ? [] : readers.ofTable(table);
				table !== void 0 && places.length > 0 && (yield danger(context, "still-read", table, lock, `${places.join(", ")} still names ${table.name}: every query of it fails from then on`, "release code that does not name it first; drop it after that runs everywhere"));
			}
		}
		function* superuser({ statement, world }) {
			let { role, major } = world.catalog;
			if (role.isSuperuser || world.actsAsAnother) return;
			for (let what of [...wanting(statement.node, world.catalog), ...triggersOf(statement, world)]) yield {
				rule: "needs-superuser",
				place: placeOf(statement),
				harm: `${role.name} is no superuser, and PostgreSQL ${major} refuses ${what} to all others: what comes before it in this run keeps its effect, what comes after does not run`,
				instead: "let an administrator do it beforehand, and this file what is left"
			};
		}
		function* wanting(node, knows) {
			if ("CreateFunctionStmt" in node) {
				let { options } = node.CreateFunctionStmt;
				let language = wordOf(options, "language")?.toLowerCase() ?? "";
				knows.privileged.languages.has(language) && (yield `functions in ${language}`);
				yield* ofFunction(options);
			}
			"AlterFunctionStmt" in node && (yield* ofFunction(node.AlterFunctionStmt.actions));
			if ("CreateExtensionStmt" in node) {
				let { extname = "", if_not_exists: ifMissing } = node.CreateExtensionStmt;
				let known = knows.privileged.extensions.get(extname);
				known !== void 0 && !(ifMissing && known.isThere) && (yield `CREATE EXTENSION ${extname}`);
			}
			if ("VariableSetStmt" in node && node.VariableSetStmt.kind !== "VAR_RESET") {
				let { name = "" } = node.VariableSetStmt;
				knows.privileged.settings.has(name) && (yield `SET ${name}`);
			}
			if ("CreatePublicationStmt" in node) {
				node.CreatePublicationStmt.for_all_tables && (yield "FOR ALL TABLES");
				yield* ofPublication(node.CreatePublicationStmt.pubobjects);
			}
			"AlterPublicationStmt" in node && (yield* ofPublication(node.AlterPublicationStmt.pubobjects));
			if ("DefineStmt" in node) {
				let defined = definitions[node.DefineStmt.kind ?? ""];
				defined !== void 0 && (yield defined);
			}
			"CreateCastStmt" in node && !node.CreateCastStmt.func && !node.CreateCastStmt.inout && (yield "CREATE CAST … WITHOUT FUNCTION");
			"CreatePLangStmt" in node && node.CreatePLangStmt.plhandler && (yield "CREATE LANGUAGE");
			"CopyStmt" in node && node.CopyStmt.filename && !knows.role.readsFiles && (yield "COPY of files and programs of the server");
			let [kind = ""] = Object.keys(node);
			let always = statements[kind];
			always !== void 0 && (yield always);
		}
		let definitions = {
			OBJECT_TYPE: "CREATE TYPE of a base type",
			OBJECT_TSPARSER: "CREATE TEXT SEARCH PARSER",
			OBJECT_TSTEMPLATE: "CREATE TEXT SEARCH TEMPLATE"
		};
		let statements = {
			CreateEventTrigStmt: "CREATE EVENT TRIGGER",
			CreateFdwStmt: "CREATE FOREIGN DATA WRAPPER",
			CreateOpClassStmt: "CREATE OPERATOR CLASS",
			CreateOpFamilyStmt: "CREATE OPERATOR FAMILY",
			AlterOpFamilyStmt: "ALTER OPERATOR FAMILY",
			CreateAmStmt: "CREATE ACCESS METHOD",
			CreateTableSpaceStmt: "CREATE TABLESPACE",
			AlterSystemStmt: "ALTER SYSTEM"
		};
		function* ofFunction(options) {
			isOn(options, "leakproof") && (yield "LEAKPROOF");
			optionOf(options, "support") && (yield "SUPPORT");
		}
		function* ofPublication(objects) {
			(objects ?? []).map((one) => "PublicationObjSpec" in one ? one.PublicationObjSpec.pubobjtype : void 0).some((kind) => /^PUBLICATIONOBJ_TABLES_IN/.test(kind ?? "")) && (yield "publications of TABLES IN SCHEMA");
		}
		function* triggersOf(statement, world) {
			if (!("AlterTableStmt" in statement.node)) return;
			if (world.find(statement.node.AlterTableStmt.relation)?.hasSystemTriggers !== !0) return;
			for (let { subtype } of commandsOf(statement)) /^AT_(?:Enable|Disable)TrigAll$/.test(subtype ?? "") && (yield `${subtype === "AT_EnableTrigAll" ? "ENABLE" : "DISABLE"} TRIGGER ALL, of those of foreign keys too`);
		}
		class Together {
			#locked = [];
			#changed = [];
			#added = new Set();
			see(statement, world) {
				for (let { table, lock } of locksOf(statement, world)) this.#locked.push({
					table,
					lock,
					statement
				});
				for (let command of commandsOf(statement)) {
					let name = columnDefinition(command)?.colname;
					command.subtype === "AT_AddColumn" && name !== void 0 && this.#added.add(name);
				}
				let table = this.#allRowsOf(statement.node, world);
				table !== void 0 && this.#changed.push({
					table,
					statement
				});
			}
			*dangers() {
				let large = this.#locked.filter(({ table }) => isLarge(table));
				let [first] = large;
				let second = large.find(({ table }) => table !== first?.table);
				first !== void 0 && second !== void 0 && (yield {
					rule: "two-large-tables",
					place: placeOf(second.statement),
					locked: {
						table: second.table,
						lock: second.lock
					},
					harm: `${sized(first.table)} has been locked since line ${first.statement.line} (${first.lock}) and stays so until the file ends; who takes the two in the other order is in a deadlock with it`,
					instead: "a file for each table: a lock ends with its file"
				});
				for (let { table, statement } of this.#changed) {
					let beside = this.#locked.find((one) => one.statement !== statement);
					if (beside === void 0) continue;
					yield {
						rule: "update-beside-ddl",
						place: placeOf(statement),
						locked: {
							table,
							lock: beside.lock
						},
						harm: `all rows are changed in the same transaction in which line ${beside.statement.line} locks ${sized(beside.table)}, and each lock stays until the other's work is done, too`,
						instead: "a file for the change of the table, and another, with \"-- no-transaction\" as its first line, that changes the rows in batches"
					};
				}
			}
			#allRowsOf(node, world) {
				let change = "UpdateStmt" in node ? node.UpdateStmt : "DeleteStmt" in node ? node.DeleteStmt : void 0;
				if (change === void 0 || !this.#isAll(change.whereClause)) return;
				return ("fromClause" in change ? change.fromClause : void 0) === void 0 ? world.filled(change.relation) : void 0;
			}
			#isAll(condition) {
				if (condition === void 0) return !0;
				if ("A_Const" in condition) return condition.A_Const.boolval?.boolval === !0;
				if (!("NullTest" in condition) || condition.NullTest.nulltesttype !== "IS_NULL") return !1;
				let [column] = columnOf(condition.NullTest.arg) ?? [];
				return column !== void 0 && this.#added.has(column);
			}
		}
		function isLarge({ rows, bytes }) {
			return bytes >= 1e7 || (rows === void 0 ? bytes >= 1e6 : rows >= 1e4);
		}
		function locksOf(statement, world) {
			let { node } = statement;
			let of = (lock, ...tables) => tables.flatMap((table) => table === void 0 ? [] : [{
				table,
				lock
			}]);
			if ("AlterTableStmt" in node) {
				let lock = lockOfAlter(statement);
				return lock === void 0 ? [] : of(lock, world.filled(node.AlterTableStmt.relation));
			}
			if ("IndexStmt" in node) return node.IndexStmt.concurrent ? [] : of("SHARE", world.filled(node.IndexStmt.relation));
			if ("RenameStmt" in node && /^OBJECT_(?:TABLE|COLUMN|TABCONSTRAINT)$/.test(node.RenameStmt.renameType ?? "")) return of("ACCESS EXCLUSIVE", world.filled(node.RenameStmt.relation));
			if ("AlterObjectSchemaStmt" in node && node.AlterObjectSchemaStmt.objectType === "OBJECT_TABLE") return of("ACCESS EXCLUSIVE", world.filled(node.AlterObjectSchemaStmt.relation));
			if ("CreateTrigStmt" in node) return of("SHARE ROW EXCLUSIVE", world.filled(node.CreateTrigStmt.relation));
			if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_TABLE") return of("ACCESS EXCLUSIVE", ...droppedNames(node).map((one) => world.filled(one)));
			if ("DropStmt" in node && node.DropStmt.removeType === "OBJECT_INDEX" && !node.DropStmt.concurrent) return of("ACCESS EXCLUSIVE", ...droppedNames(node).map((one) => world.ofIndex(one)));
			if ("TruncateStmt" in node) return of("ACCESS EXCLUSIVE", ...relations(node.TruncateStmt.relations, world));
			if ("LockStmt" in node && (node.LockStmt.mode ?? 0) >= 5) {
				let mode = modes[node.LockStmt.mode ?? 0];
				return mode === void 0 ? [] : of(mode, ...relations(node.LockStmt.relations, world));
			}
			return [];
		}
		let modes = {
			5: "SHARE",
			6: "SHARE ROW EXCLUSIVE",
			7: "EXCLUSIVE",
			8: "ACCESS EXCLUSIVE"
		};
		let relations = (nodes, world) => (nodes ?? []).map((one) => "RangeVar" in one ? world.filled(one.RangeVar) : void 0);
		function lockOfAlter(statement) {
			let strongest;
			for (let command of commandsOf(statement)) {
				if (together_quiet.test(command.subtype ?? "")) continue;
				if (!(command.subtype === "AT_AddConstraint" ? constraintsOf(command) : []).some(({ contype }) => contype === "CONSTR_FOREIGN") && !/^AT_(?:Enable|Disable)Trig/.test(command.subtype ?? "")) return "ACCESS EXCLUSIVE";
				strongest = "SHARE ROW EXCLUSIVE";
			}
			return strongest;
		}
		let together_quiet = /^AT_(?:ValidateConstraint|SetStatistics|SetOptions|ResetOptions|SetRelOptions|ResetRelOptions|ClusterOn|DropCluster|AttachPartition)$/;
		var ignore_remark = __webpack_require__(4199);
		let remark = /^--[-\s]*db-migrate-ignore(?![\w-])(.*)/;
		function suppressionsOf(migration) {
			let { sql } = migration;
			let lines = sql.split("\n");
			return (0, sql_statements.GX)(sql).comments.flatMap((start) => {
				let said = remark.exec(sql.slice(start).split("\n", 1)[0] ?? "")?.[1]?.trim();
				if (said === void 0) return [];
				let at = (0, sql_statements.mh)(sql, start);
				return [{
					migration,
					at,
					line: coveredLine(lines, at),
					...(0, ignore_remark.D)(said)
				}];
			});
		}
		function coveredLine(lines, at) {
			if (!/^\s*--/.test(lines[at - 1] ?? "")) return at;
			let next = at + 1;
			for (; next <= lines.length && /^\s*(?:--|$)/.test(lines[next - 1] ?? "");) next++;
			return next;
		}
		function covers(suppression, danger) {
			let { migration, line, firstLine, lastLine } = danger.place;
			if (suppression.migration !== migration || !suppression.rules.includes(danger.rule)) return !1;
			return suppression.line === line || suppression.line >= firstLine && suppression.line <= lastLine;
		}
		function suppressionProblems(suppressions, used, known) {
			return suppressions.flatMap((suppression) => {
				let { migration, at, rules, reason } = suppression;
				let place = `${migration.path}:${at}`;
				let unknown = rules.filter((id) => !known.includes(id));
				if (rules.length === 0) return [`${place}: suppression-unused: the remark names no rule.`];
				if (unknown.length > 0) return [`${place}: suppression-unused: there is no rule ${unknown.join(", ")}. The rules are ${known.join(", ")}.`];
				if (reason === "") return [`${place}: suppression-without-reason: ${rules.join(", ")} is silenced without a reason. Write: -- db-migrate-ignore ${rules.join(", ")}: <why this is right here>`];
				if (!used.has(suppression)) return [`${place}: suppression-unused: nothing here breaks ${rules.join(", ")}: the remark can go.`];
				return [];
			});
		}
		async function lintMigrations(connection, pending, options) {
			let { schemaSources, lint, log } = options;
			let readers = schemaSources.length === 0 ? void 0 : await readReaders(schemaSources);
			try {
				let files = await parseMigrations(pending);
				let world = new World(await readCatalog(connection, asked(files)), options.resetSchemas);
				report(judged(files.flatMap((file) => dangersIn(file, world, readers)), pending), files, readers?.unread ?? [], options);
			} catch (error) {
				if (error instanceof errors.eb) throw error;
				let why = `The pending files could not be looked at for dangerous statements: ${(0, errors.bD)(error)}.`;
				if (lint === "error") throw new errors.eb(`${why} lint: warn or off runs them all the same.`, { cause: error });
				log.warning(why);
			}
		}
		function* allRules(context) {
			yield* indexes(context);
			yield* drops(context);
			yield* partitions(context);
			yield* constraints(context);
			yield* domains(context);
			yield* rewrites(context);
			yield* stillRead(context);
			yield* superuser(context);
		}
		function dangersIn(file, world, readers) {
			world.beginFile();
			let dangers = [];
			let together = new Together();
			for (let statement of file.statements) {
				dangers.push(...allRules({
					statement,
					world,
					readers
				}));
				file.migration.inTransaction && together.see(statement, world);
				world.apply(statement);
			}
			return [...dangers, ...together.dangers()];
		}
		function asked(files) {
			let nodes = files.flatMap(({ statements }) => statements.map(({ node }) => node));
			let texts = (key) => [...valuesOf(nodes, key)].filter((one) => typeof one == "string");
			let types = [...valuesOf(nodes, "typeName")].map((one) => typeName(one));
			return {
				tables: [...new Set([
					...texts("relname"),
					...texts("sval"),
					...texts("indexname")
				])],
				extensions: texts("extname"),
				settings: nodes.flatMap((node) => "VariableSetStmt" in node ? node.VariableSetStmt.name ?? [] : []),
				functions: [...new Set(functionsIn(nodes))],
				types: [...new Set(types)].filter((one) => one !== ""),
				domains: [...new Set(nodes.flatMap((node) => domainName(node) ?? []))]
			};
		}
		function judged(found, pending) {
			let suppressions = pending.flatMap(suppressionsOf);
			let used = new Set();
			let dangers = found.filter((danger) => {
				let by = suppressions.filter((one) => covers(one, danger));
				for (let one of by) used.add(one);
				return by.length === 0;
			});
			return {
				dangers,
				silenced: found.length - dangers.length,
				remarks: suppressionProblems(suppressions, used, Object.keys(rules))
			};
		}
	}),
	4199: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { D: function() {
			return readIgnoreRemark;
		} });
		function readIgnoreRemark(said) {
			let colon = said.indexOf(":");
			return {
				rules: (colon === -1 ? said : said.slice(0, colon)).split(/[\s,]+/).filter((id) => id !== ""),
				reason: colon === -1 ? "" : said.slice(colon + 1).trim()
			};
		}
	})
};
