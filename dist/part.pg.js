exports.id = 849;
exports.ids = [849];
exports.modules = {
	785: (function(__unused_webpack_module, exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.default = {};
	}),
	6122: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		function parse(str, options = {}) {
			if (str.charAt(0) === "/") {
				let config = str.split(" ");
				return {
					host: config[0],
					database: config[1]
				};
			}
			let config = Object.create(null);
			let result;
			let dummyHost = !1;
			/ |%[^a-f0-9]|%[a-f0-9][^a-f0-9]/i.test(str) && (str = encodeURI(str).replace(/%25(\d\d)/g, "%$1"));
			try {
				try {
					result = new URL(str, "postgres://base");
				} catch {
					result = new URL(str.replace("@/", "@___DUMMY___/"), "postgres://base");
					dummyHost = !0;
				}
			} catch (err) {
				err.input &&= "*****REDACTED*****";
				throw err;
			}
			for (let entry of result.searchParams.entries()) config[entry[0]] = entry[1];
			config.user = config.user || decodeURIComponent(result.username);
			config.password = config.password || decodeURIComponent(result.password);
			if (result.protocol == "socket:") {
				config.host = decodeURI(result.pathname);
				config.database = result.searchParams.get("db");
				config.client_encoding = result.searchParams.get("encoding");
				return config;
			}
			let hostname = (dummyHost ? "" : result.hostname).replace(/^\[(.+)\]$/, "$1");
			config.host ? hostname && /^%2f/i.test(hostname) && (result.pathname = hostname + result.pathname) : config.host = decodeURIComponent(hostname);
			config.port ||= result.port;
			let pathname = result.pathname.slice(1) || null;
			config.database = pathname ? decodeURI(pathname) : null;
			(config.ssl === "true" || config.ssl === "1") && (config.ssl = !0);
			config.ssl === "0" && (config.ssl = !1);
			(config.sslcert || config.sslkey || config.sslrootcert || config.sslmode) && (config.ssl = {});
			config.sslnegotiation === "direct" && config.ssl === void 0 && (config.ssl = !0);
			let fs = config.sslcert || config.sslkey || config.sslrootcert ? __webpack_require__(9896) : null;
			config.sslcert && (config.ssl.cert = fs.readFileSync(config.sslcert).toString());
			config.sslkey && (config.ssl.key = fs.readFileSync(config.sslkey).toString());
			config.sslrootcert && (config.ssl.ca = fs.readFileSync(config.sslrootcert).toString());
			if (options.useLibpqCompat && config.uselibpqcompat) throw Error("Both useLibpqCompat and uselibpqcompat are set. Please use only one of them.");
			if (config.uselibpqcompat === "true" || options.useLibpqCompat) switch (config.sslmode) {
				case "disable":
					config.ssl = !1;
					break;
				case "prefer":
					config.ssl.rejectUnauthorized = !1;
					break;
				case "require":
					config.sslrootcert ? config.ssl.checkServerIdentity = function() {} : config.ssl.rejectUnauthorized = !1;
					break;
				case "verify-ca":
					if (!config.ssl.ca) throw Error("SECURITY WARNING: Using sslmode=verify-ca requires specifying a CA with sslrootcert. If a public CA is used, verify-ca allows connections to a server that somebody else may have registered with the CA, making you vulnerable to Man-in-the-Middle attacks. Either specify a custom CA certificate with sslrootcert parameter or use sslmode=verify-full for proper security.");
					config.ssl.checkServerIdentity = function() {};
			}
			else switch (config.sslmode) {
				case "disable":
					config.ssl = !1;
					break;
				case "prefer":
				case "require":
				case "verify-ca":
				case "verify-full":
					config.sslmode !== "verify-full" && deprecatedSslModeWarning(config.sslmode);
					break;
				case "no-verify": config.ssl.rejectUnauthorized = !1;
			}
			return config;
		}
		function toConnectionOptions(sslConfig) {
			return Object.entries(sslConfig).reduce((c, [key, value]) => {
				value != null && (c[key] = value);
				return c;
			}, Object.create(null));
		}
		function toClientConfig(config) {
			return Object.entries(config).reduce((c, [key, value]) => {
				if (key === "ssl") {
					let sslConfig = value;
					typeof sslConfig == "boolean" && (c[key] = sslConfig);
					typeof sslConfig == "object" && (c[key] = toConnectionOptions(sslConfig));
				} else if (value != null) {
					if (key === "port") {
						if (value !== "") {
							let v = parseInt(value, 10);
							if (isNaN(v)) throw Error(`Invalid ${key}: ${value}`);
							c[key] = v;
						}
					} else c[key] = value;
				}
				return c;
			}, Object.create(null));
		}
		function parseIntoClientConfig(str) {
			return toClientConfig(parse(str));
		}
		function deprecatedSslModeWarning(sslmode) {
			if (!deprecatedSslModeWarning.warned && typeof process < "u" && process.emitWarning) {
				deprecatedSslModeWarning.warned = !0;
				process.emitWarning(`SECURITY WARNING: The SSL modes 'prefer', 'require', and 'verify-ca' are treated as aliases for 'verify-full'.
In the next major version (pg-connection-string v3.0.0 and pg v9.0.0), these modes will adopt standard libpq semantics, which have weaker security guarantees.

To prepare for this change:
- If you want the current behavior, explicitly use 'sslmode=verify-full'
- If you want libpq compatibility now, use 'uselibpqcompat=true&sslmode=${sslmode}'

See https://www.postgresql.org/docs/current/libpq-ssl.html for libpq SSL mode definitions.`);
			}
		}
		module.exports = parse;
		parse.parse = parse;
		parse.toClientConfig = toClientConfig;
		parse.parseIntoClientConfig = parseIntoClientConfig;
	}),
	2299: (function(module) {
		"use strict";
		var BASE = 1e6;
		function readInt8(buffer) {
			var high = buffer.readInt32BE(0);
			var low = buffer.readUInt32BE(4);
			var sign = "";
			if (high < 0) {
				high = ~high + (low === 0);
				low = ~low + 1 >>> 0;
				sign = "-";
			}
			var result = "";
			var carry;
			var t;
			var digits;
			var pad;
			var l;
			var i;
			carry = high % BASE;
			high = high / BASE >>> 0;
			t = 4294967296 * carry + low;
			low = t / BASE >>> 0;
			digits = "" + (t - BASE * low);
			if (low === 0 && high === 0) return sign + digits + result;
			pad = "";
			l = 6 - digits.length;
			for (i = 0; i < l; i++) pad += "0";
			result = pad + digits + result;
			carry = high % BASE;
			high = high / BASE >>> 0;
			t = 4294967296 * carry + low;
			low = t / BASE >>> 0;
			digits = "" + (t - BASE * low);
			if (low === 0 && high === 0) return sign + digits + result;
			pad = "";
			l = 6 - digits.length;
			for (i = 0; i < l; i++) pad += "0";
			result = pad + digits + result;
			carry = high % BASE;
			high = high / BASE >>> 0;
			t = 4294967296 * carry + low;
			low = t / BASE >>> 0;
			digits = "" + (t - BASE * low);
			if (low === 0 && high === 0) return sign + digits + result;
			pad = "";
			l = 6 - digits.length;
			for (i = 0; i < l; i++) pad += "0";
			result = pad + digits + result;
			carry = high % BASE;
			t = 4294967296 * carry + low;
			digits = "" + t % BASE;
			return sign + digits + result;
		}
		module.exports = readInt8;
	}),
	7558: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let EventEmitter = __webpack_require__(4434).EventEmitter;
		let NOOP = function() {};
		let removeWhere = (list, predicate) => {
			let i = list.findIndex(predicate);
			return i === -1 ? void 0 : list.splice(i, 1)[0];
		};
		class IdleItem {
			constructor(client, idleListener, timeoutId) {
				this.client = client;
				this.idleListener = idleListener;
				this.timeoutId = timeoutId;
			}
		}
		class PendingItem {
			constructor(callback) {
				this.callback = callback;
			}
		}
		function throwOnDoubleRelease() {
			throw Error("Release called on client which has already been released to the pool.");
		}
		function promisify(Promise, callback) {
			if (callback) return {
				callback,
				result: void 0
			};
			let rej;
			let res;
			let cb = function(err, client) {
				err ? rej(err) : res(client);
			};
			return {
				callback: cb,
				result: new Promise(function(resolve, reject) {
					res = resolve;
					rej = reject;
				}).catch((err) => {
					Error.captureStackTrace(err);
					throw err;
				})
			};
		}
		function makeIdleListener(pool, client) {
			return function idleListener(err) {
				err.client = client;
				client.removeListener("error", idleListener);
				client.on("error", () => {
					pool.log("additional client error after disconnection due to error", err);
				});
				pool._remove(client);
				pool.emit("error", err, client);
			};
		}
		class Pool extends EventEmitter {
			constructor(options, Client) {
				super();
				this.options = Object.assign({}, options);
				options != null && "password" in options && Object.defineProperty(this.options, "password", {
					configurable: !0,
					enumerable: !1,
					writable: !0,
					value: options.password
				});
				options != null && options.ssl && options.ssl.key && Object.defineProperty(this.options.ssl, "key", { enumerable: !1 });
				this.options.max = this.options.max || this.options.poolSize || 10;
				this.options.min = this.options.min || 0;
				this.options.maxUses = this.options.maxUses || Infinity;
				this.options.allowExitOnIdle = this.options.allowExitOnIdle || !1;
				this.options.maxLifetimeSeconds = this.options.maxLifetimeSeconds || 0;
				this.log = this.options.log || function() {};
				this.Client = this.options.Client || Client || __webpack_require__(3273).Client;
				this.Promise = this.options.Promise || global.Promise;
				this.options.idleTimeoutMillis === void 0 && (this.options.idleTimeoutMillis = 1e4);
				this._clients = [];
				this._idle = [];
				this._expired = new WeakSet();
				this._pendingQueue = [];
				this._endCallback = void 0;
				this.ending = !1;
				this.ended = !1;
			}
			_promiseTry(f) {
				let Promise = this.Promise;
				if (typeof Promise.try == "function") return Promise.try(f);
				return new Promise((resolve) => resolve(f()));
			}
			_isFull() {
				return this._clients.length >= this.options.max;
			}
			_isAboveMin() {
				return this._clients.length > this.options.min;
			}
			_pulseQueue() {
				this.log("pulse queue");
				if (this.ended) {
					this.log("pulse queue ended");
					return;
				}
				if (this.ending) {
					this.log("pulse queue on ending");
					this._idle.length && this._idle.slice().map((item) => {
						this._remove(item.client);
					});
					if (!this._clients.length) {
						this.ended = !0;
						this._endCallback();
					}
					return;
				}
				if (!this._pendingQueue.length) {
					this.log("no queued requests");
					return;
				}
				if (!this._idle.length && this._isFull()) return;
				let pendingItem = this._pendingQueue.shift();
				if (this._idle.length) {
					let idleItem = this._idle.pop();
					clearTimeout(idleItem.timeoutId);
					let client = idleItem.client;
					client.ref && client.ref();
					let idleListener = idleItem.idleListener;
					return this._acquireClient(client, pendingItem, idleListener, !1);
				}
				if (!this._isFull()) return this.newClient(pendingItem);
				throw Error("unexpected condition");
			}
			_remove(client, callback) {
				let removed = removeWhere(this._idle, (item) => item.client === client);
				removed !== void 0 && clearTimeout(removed.timeoutId);
				this._clients = this._clients.filter((c) => c !== client);
				let context = this;
				client.end(() => {
					context.emit("remove", client);
					typeof callback == "function" && callback();
				});
			}
			connect(cb) {
				if (this.ending) {
					let err = Error("Cannot use a pool after calling end on the pool");
					return cb ? cb(err) : this.Promise.reject(err);
				}
				let response = promisify(this.Promise, cb);
				let result = response.result;
				if (this._isFull() || this._idle.length) {
					this._idle.length && process.nextTick(() => this._pulseQueue());
					if (!this.options.connectionTimeoutMillis) {
						this._pendingQueue.push(new PendingItem(response.callback));
						return result;
					}
					let queueCallback = (err, res, done) => {
						clearTimeout(tid);
						response.callback(err, res, done);
					};
					let pendingItem = new PendingItem(queueCallback);
					let tid = setTimeout(() => {
						removeWhere(this._pendingQueue, (i) => i.callback === queueCallback);
						pendingItem.timedOut = !0;
						response.callback(Error("timeout exceeded when trying to connect"));
					}, this.options.connectionTimeoutMillis);
					tid.unref && tid.unref();
					this._pendingQueue.push(pendingItem);
					return result;
				}
				this.newClient(new PendingItem(response.callback));
				return result;
			}
			newClient(pendingItem) {
				let client = new this.Client(this.options);
				this._clients.push(client);
				let idleListener = makeIdleListener(this, client);
				this.log("checking client timeout");
				let tid;
				let timeoutHit = !1;
				this.options.connectionTimeoutMillis && (tid = setTimeout(() => {
					if (client.connection) {
						this.log("ending client due to timeout");
						timeoutHit = !0;
						client.connection.stream.destroy();
					} else if (!client.isConnected()) {
						this.log("ending client due to timeout");
						timeoutHit = !0;
						client.end();
					}
				}, this.options.connectionTimeoutMillis));
				this.log("connecting new client");
				client.connect((err) => {
					tid && clearTimeout(tid);
					client.on("error", idleListener);
					if (err) {
						this.log("client failed to connect", err);
						this._clients = this._clients.filter((c) => c !== client);
						timeoutHit && (err = Error("Connection terminated due to connection timeout", { cause: err }));
						this._pulseQueue();
						pendingItem.timedOut || pendingItem.callback(err, void 0, NOOP);
					} else {
						this.log("new client connected");
						if (this.options.onConnect) {
							this._promiseTry(() => this.options.onConnect(client)).then(() => {
								this._afterConnect(client, pendingItem, idleListener);
							}, (hookErr) => {
								this._clients = this._clients.filter((c) => c !== client);
								client.end(() => {
									this._pulseQueue();
									pendingItem.timedOut || pendingItem.callback(hookErr, void 0, NOOP);
								});
							});
							return;
						}
						return this._afterConnect(client, pendingItem, idleListener);
					}
				});
			}
			_afterConnect(client, pendingItem, idleListener) {
				if (this.options.maxLifetimeSeconds !== 0) {
					let maxLifetimeTimeout = setTimeout(() => {
						this.log("ending client due to expired lifetime");
						this._expired.add(client);
						this._idle.findIndex((idleItem) => idleItem.client === client) !== -1 && this._acquireClient(client, new PendingItem((err, client, clientRelease) => clientRelease()), idleListener, !1);
					}, this.options.maxLifetimeSeconds * 1e3);
					maxLifetimeTimeout.unref();
					client.once("end", () => clearTimeout(maxLifetimeTimeout));
				}
				return this._acquireClient(client, pendingItem, idleListener, !0);
			}
			_acquireClient(client, pendingItem, idleListener, isNew) {
				isNew && this.emit("connect", client);
				this.emit("acquire", client);
				client.release = this._releaseOnce(client, idleListener);
				client.removeListener("error", idleListener);
				pendingItem.timedOut ? isNew && this.options.verify ? this.options.verify(client, client.release) : client.release() : isNew && this.options.verify ? this.options.verify(client, (err) => {
					if (err) {
						client.release(err);
						return pendingItem.callback(err, void 0, NOOP);
					}
					pendingItem.callback(void 0, client, client.release);
				}) : pendingItem.callback(void 0, client, client.release);
			}
			_releaseOnce(client, idleListener) {
				let released = !1;
				return (err) => {
					released && throwOnDoubleRelease();
					released = !0;
					this._release(client, idleListener, err);
				};
			}
			_release(client, idleListener, err) {
				client.on("error", idleListener);
				client._poolUseCount = (client._poolUseCount || 0) + 1;
				this.emit("release", err, client);
				if (err || this.ending || !client._queryable || client._ending || client._poolUseCount >= this.options.maxUses) {
					client._poolUseCount >= this.options.maxUses && this.log("remove expended client");
					return this._remove(client, this._pulseQueue.bind(this));
				}
				if (this._expired.has(client)) {
					this.log("remove expired client");
					this._expired.delete(client);
					return this._remove(client, this._pulseQueue.bind(this));
				}
				let tid;
				if (this.options.idleTimeoutMillis && this._isAboveMin()) {
					tid = setTimeout(() => {
						if (this._isAboveMin()) {
							this.log("remove idle client");
							this._remove(client, this._pulseQueue.bind(this));
						}
					}, this.options.idleTimeoutMillis);
					this.options.allowExitOnIdle && tid.unref();
				}
				this.options.allowExitOnIdle && client.unref();
				this._idle.push(new IdleItem(client, idleListener, tid));
				this._pulseQueue();
			}
			query(text, values, cb) {
				if (typeof text == "function") {
					let response = promisify(this.Promise, text);
					setImmediate(function() {
						return response.callback(Error("Passing a function as the first parameter to pool.query is not supported"));
					});
					return response.result;
				}
				if (typeof values == "function") {
					cb = values;
					values = void 0;
				}
				let response = promisify(this.Promise, cb);
				cb = response.callback;
				this.connect((err, client) => {
					if (err) return cb(err);
					let clientReleased = !1;
					let onError = (err) => {
						if (clientReleased) return;
						clientReleased = !0;
						client.release(err);
						cb(err);
					};
					client.once("error", onError);
					this.log("dispatching query");
					try {
						client.query(text, values, (err, res) => {
							this.log("query dispatched");
							client.removeListener("error", onError);
							if (clientReleased) return;
							clientReleased = !0;
							client.release(err);
							if (err) return cb(err);
							return cb(void 0, res);
						});
					} catch (err) {
						client.release(err);
						return cb(err);
					}
				});
				return response.result;
			}
			end(cb) {
				this.log("ending");
				if (this.ending) {
					let err = Error("Called end on pool more than once");
					return cb ? cb(err) : this.Promise.reject(err);
				}
				this.ending = !0;
				let promised = promisify(this.Promise, cb);
				this._endCallback = promised.callback;
				this._pulseQueue();
				return promised.result;
			}
			get waitingCount() {
				return this._pendingQueue.length;
			}
			get idleCount() {
				return this._idle.length;
			}
			get expiredCount() {
				return this._clients.reduce((acc, client) => acc + +!!this._expired.has(client), 0);
			}
			get totalCount() {
				return this._clients.length;
			}
		}
		module.exports = Pool;
	}),
	9971: (function(__unused_webpack_module, exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.BufferReader = void 0;
		class BufferReader {
			constructor(offset = 0) {
				this.offset = offset;
				this.buffer = Buffer.allocUnsafe(0);
				this.encoding = "utf-8";
			}
			setBuffer(offset, buffer) {
				this.offset = offset;
				this.buffer = buffer;
			}
			int16() {
				let result = this.buffer.readInt16BE(this.offset);
				this.offset += 2;
				return result;
			}
			byte() {
				let result = this.buffer[this.offset];
				this.offset++;
				return result;
			}
			int32() {
				let result = this.buffer.readInt32BE(this.offset);
				this.offset += 4;
				return result;
			}
			uint32() {
				let result = this.buffer.readUInt32BE(this.offset);
				this.offset += 4;
				return result;
			}
			string(length) {
				let result = this.buffer.toString(this.encoding, this.offset, this.offset + length);
				this.offset += length;
				return result;
			}
			cstring() {
				let start = this.offset;
				let end = start;
				for (; this.buffer[end++];);
				this.offset = end;
				return this.buffer.toString(this.encoding, start, end - 1);
			}
			bytes(length) {
				let result = this.buffer.slice(this.offset, this.offset + length);
				this.offset += length;
				return result;
			}
		}
		exports.BufferReader = BufferReader;
	}),
	9315: (function(__unused_webpack_module, exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.Writer = void 0;
		class Writer {
			constructor(size = 256) {
				this.size = size;
				this.offset = 5;
				this.headerPosition = 0;
				this.buffer = Buffer.allocUnsafe(size);
			}
			ensure(size) {
				if (this.buffer.length - this.offset < size) {
					let oldBuffer = this.buffer;
					let newSize = oldBuffer.length + (oldBuffer.length >> 1) + size;
					this.buffer = Buffer.allocUnsafe(newSize);
					oldBuffer.copy(this.buffer, 0, 0, this.offset);
				}
			}
			addInt32(num) {
				this.ensure(4);
				this.buffer[this.offset++] = num >>> 24 & 255;
				this.buffer[this.offset++] = num >>> 16 & 255;
				this.buffer[this.offset++] = num >>> 8 & 255;
				this.buffer[this.offset++] = num >>> 0 & 255;
				return this;
			}
			addInt16(num) {
				this.ensure(2);
				this.buffer[this.offset++] = num >>> 8 & 255;
				this.buffer[this.offset++] = num >>> 0 & 255;
				return this;
			}
			addCString(string) {
				if (!string) this.ensure(1);
				else {
					let len = Buffer.byteLength(string);
					this.ensure(len + 1);
					this.buffer.write(string, this.offset, "utf-8");
					this.offset += len;
				}
				this.buffer[this.offset++] = 0;
				return this;
			}
			addString(string = "") {
				let len = Buffer.byteLength(string);
				this.ensure(len);
				this.buffer.write(string, this.offset);
				this.offset += len;
				return this;
			}
			addInt32PrefixedString(string) {
				let len = Buffer.byteLength(string);
				this.ensure(4 + len);
				let buffer = this.buffer;
				let offset = this.offset;
				buffer[offset++] = len >>> 24 & 255;
				buffer[offset++] = len >>> 16 & 255;
				buffer[offset++] = len >>> 8 & 255;
				buffer[offset++] = len >>> 0 & 255;
				buffer.write(string, offset, "utf-8");
				this.offset = offset + len;
				return this;
			}
			add(otherBuffer) {
				this.ensure(otherBuffer.length);
				otherBuffer.copy(this.buffer, this.offset);
				this.offset += otherBuffer.length;
				return this;
			}
			reserveUnsafe(size) {
				let offset = this.offset;
				this.ensure(size);
				this.offset += size;
				return offset;
			}
			join(code) {
				if (code) {
					this.buffer[this.headerPosition] = code;
					let length = this.offset - (this.headerPosition + 1);
					this.buffer.writeInt32BE(length, this.headerPosition + 1);
				}
				return this.buffer.slice(code ? 0 : 5, this.offset);
			}
			flush(code) {
				let result = this.join(code);
				this.offset = 5;
				this.headerPosition = 0;
				this.buffer = Buffer.allocUnsafe(this.size);
				return result;
			}
			clear() {
				this.offset = 5;
				this.headerPosition = 0;
			}
		}
		exports.Writer = Writer;
	}),
	4233: (function(__unused_webpack_module, exports, __webpack_require__) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.DatabaseError = exports.serialize = void 0;
		exports.parse = parse;
		let messages_1 = __webpack_require__(5809);
		Object.defineProperty(exports, "DatabaseError", {
			enumerable: !0,
			get: function() {
				return messages_1.DatabaseError;
			}
		});
		let serializer_1 = __webpack_require__(6513);
		Object.defineProperty(exports, "serialize", {
			enumerable: !0,
			get: function() {
				return serializer_1.serialize;
			}
		});
		let parser_1 = __webpack_require__(3318);
		function parse(stream, callback) {
			let parser = new parser_1.Parser();
			stream.on("data", (buffer) => parser.parse(buffer, callback));
			return new Promise((resolve) => stream.on("end", () => resolve()));
		}
	}),
	5809: (function(__unused_webpack_module, exports) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.NoticeMessage = exports.DataRowMessage = exports.CommandCompleteMessage = exports.ReadyForQueryMessage = exports.NotificationResponseMessage = exports.BackendKeyDataMessage = exports.AuthenticationMD5Password = exports.ParameterStatusMessage = exports.ParameterDescriptionMessage = exports.RowDescriptionMessage = exports.Field = exports.CopyResponse = exports.CopyDataMessage = exports.DatabaseError = exports.copyDone = exports.emptyQuery = exports.replicationStart = exports.portalSuspended = exports.noData = exports.closeComplete = exports.bindComplete = exports.parseComplete = void 0;
		exports.parseComplete = {
			name: "parseComplete",
			length: 5
		};
		exports.bindComplete = {
			name: "bindComplete",
			length: 5
		};
		exports.closeComplete = {
			name: "closeComplete",
			length: 5
		};
		exports.noData = {
			name: "noData",
			length: 5
		};
		exports.portalSuspended = {
			name: "portalSuspended",
			length: 5
		};
		exports.replicationStart = {
			name: "replicationStart",
			length: 4
		};
		exports.emptyQuery = {
			name: "emptyQuery",
			length: 4
		};
		exports.copyDone = {
			name: "copyDone",
			length: 4
		};
		class DatabaseError extends Error {
			constructor(message, length, name) {
				super(message);
				this.length = length;
				this.name = name;
			}
		}
		exports.DatabaseError = DatabaseError;
		class CopyDataMessage {
			constructor(length, chunk) {
				this.length = length;
				this.chunk = chunk;
				this.name = "copyData";
			}
		}
		exports.CopyDataMessage = CopyDataMessage;
		class CopyResponse {
			constructor(length, name, binary, columnCount) {
				this.length = length;
				this.name = name;
				this.binary = binary;
				this.columnTypes = Array(columnCount);
			}
		}
		exports.CopyResponse = CopyResponse;
		class Field {
			constructor(name, tableID, columnID, dataTypeID, dataTypeSize, dataTypeModifier, format) {
				this.name = name;
				this.tableID = tableID;
				this.columnID = columnID;
				this.dataTypeID = dataTypeID;
				this.dataTypeSize = dataTypeSize;
				this.dataTypeModifier = dataTypeModifier;
				this.format = format;
			}
		}
		exports.Field = Field;
		class RowDescriptionMessage {
			constructor(length, fieldCount) {
				this.length = length;
				this.fieldCount = fieldCount;
				this.name = "rowDescription";
				this.fields = Array(this.fieldCount);
			}
		}
		exports.RowDescriptionMessage = RowDescriptionMessage;
		class ParameterDescriptionMessage {
			constructor(length, parameterCount) {
				this.length = length;
				this.parameterCount = parameterCount;
				this.name = "parameterDescription";
				this.dataTypeIDs = Array(this.parameterCount);
			}
		}
		exports.ParameterDescriptionMessage = ParameterDescriptionMessage;
		class ParameterStatusMessage {
			constructor(length, parameterName, parameterValue) {
				this.length = length;
				this.parameterName = parameterName;
				this.parameterValue = parameterValue;
				this.name = "parameterStatus";
			}
		}
		exports.ParameterStatusMessage = ParameterStatusMessage;
		class AuthenticationMD5Password {
			constructor(length, salt) {
				this.length = length;
				this.salt = salt;
				this.name = "authenticationMD5Password";
			}
		}
		exports.AuthenticationMD5Password = AuthenticationMD5Password;
		class BackendKeyDataMessage {
			constructor(length, processID, secretKey) {
				this.length = length;
				this.processID = processID;
				this.secretKey = secretKey;
				this.name = "backendKeyData";
			}
		}
		exports.BackendKeyDataMessage = BackendKeyDataMessage;
		class NotificationResponseMessage {
			constructor(length, processId, channel, payload) {
				this.length = length;
				this.processId = processId;
				this.channel = channel;
				this.payload = payload;
				this.name = "notification";
			}
		}
		exports.NotificationResponseMessage = NotificationResponseMessage;
		class ReadyForQueryMessage {
			constructor(length, status) {
				this.length = length;
				this.status = status;
				this.name = "readyForQuery";
			}
		}
		exports.ReadyForQueryMessage = ReadyForQueryMessage;
		class CommandCompleteMessage {
			constructor(length, text) {
				this.length = length;
				this.text = text;
				this.name = "commandComplete";
			}
		}
		exports.CommandCompleteMessage = CommandCompleteMessage;
		class DataRowMessage {
			constructor(length, fields) {
				this.length = length;
				this.fields = fields;
				this.name = "dataRow";
				this.fieldCount = fields.length;
			}
		}
		exports.DataRowMessage = DataRowMessage;
		class NoticeMessage {
			constructor(length, message) {
				this.length = length;
				this.message = message;
				this.name = "notice";
			}
		}
		exports.NoticeMessage = NoticeMessage;
	}),
	3318: (function(__unused_webpack_module, exports, __webpack_require__) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.Parser = void 0;
		let messages_1 = __webpack_require__(5809);
		let buffer_reader_1 = __webpack_require__(9971);
		let CODE_LENGTH = 1;
		let LEN_LENGTH = 4;
		let HEADER_LENGTH = 5;
		let LATEINIT_LENGTH = -1;
		let emptyBuffer = Buffer.allocUnsafe(0);
		class Parser {
			constructor(opts) {
				this.buffer = emptyBuffer;
				this.bufferLength = 0;
				this.bufferOffset = 0;
				this.reader = new buffer_reader_1.BufferReader();
				if (opts?.mode === "binary") throw Error("Binary mode not supported yet");
				this.mode = opts?.mode || "text";
			}
			parse(buffer, callback) {
				this.mergeBuffer(buffer);
				let bufferFullLength = this.bufferOffset + this.bufferLength;
				let offset = this.bufferOffset;
				for (; offset + 5 <= bufferFullLength;) {
					let code = this.buffer[offset];
					let length = this.buffer.readUInt32BE(offset + 1);
					let fullMessageLength = 1 + length;
					if (fullMessageLength + offset <= bufferFullLength) {
						callback(this.handlePacket(offset + 5, code, length, this.buffer));
						offset += fullMessageLength;
					} else break;
				}
				if (offset === bufferFullLength) {
					this.buffer = emptyBuffer;
					this.bufferLength = 0;
					this.bufferOffset = 0;
				} else {
					this.bufferLength = bufferFullLength - offset;
					this.bufferOffset = offset;
				}
			}
			mergeBuffer(buffer) {
				if (this.bufferLength > 0) {
					let newLength = this.bufferLength + buffer.byteLength;
					if (newLength + this.bufferOffset > this.buffer.byteLength) {
						let newBuffer;
						if (newLength <= this.buffer.byteLength && this.bufferOffset >= this.bufferLength) newBuffer = this.buffer;
						else {
							let newBufferLength = this.buffer.byteLength * 2;
							for (; newLength >= newBufferLength;) newBufferLength *= 2;
							newBuffer = Buffer.allocUnsafe(newBufferLength);
						}
						this.buffer.copy(newBuffer, 0, this.bufferOffset, this.bufferOffset + this.bufferLength);
						this.buffer = newBuffer;
						this.bufferOffset = 0;
					}
					buffer.copy(this.buffer, this.bufferOffset + this.bufferLength);
					this.bufferLength = newLength;
				} else {
					this.buffer = buffer;
					this.bufferOffset = 0;
					this.bufferLength = buffer.byteLength;
				}
			}
			handlePacket(offset, code, length, bytes) {
				let { reader } = this;
				reader.setBuffer(offset, bytes);
				let message;
				switch (code) {
					case 50:
						message = messages_1.bindComplete;
						break;
					case 49:
						message = messages_1.parseComplete;
						break;
					case 51:
						message = messages_1.closeComplete;
						break;
					case 110:
						message = messages_1.noData;
						break;
					case 115:
						message = messages_1.portalSuspended;
						break;
					case 99:
						message = messages_1.copyDone;
						break;
					case 87:
						message = messages_1.replicationStart;
						break;
					case 73:
						message = messages_1.emptyQuery;
						break;
					case 68:
						message = parseDataRowMessage(reader);
						break;
					case 67:
						message = parseCommandCompleteMessage(reader);
						break;
					case 90:
						message = parseReadyForQueryMessage(reader);
						break;
					case 65:
						message = parseNotificationMessage(reader);
						break;
					case 82:
						message = parseAuthenticationResponse(reader, length);
						break;
					case 83:
						message = parseParameterStatusMessage(reader);
						break;
					case 75:
						message = parseBackendKeyData(reader);
						break;
					case 69:
						message = parseErrorMessage(reader, "error");
						break;
					case 78:
						message = parseErrorMessage(reader, "notice");
						break;
					case 84:
						message = parseRowDescriptionMessage(reader);
						break;
					case 116:
						message = parseParameterDescriptionMessage(reader);
						break;
					case 71:
						message = parseCopyInMessage(reader);
						break;
					case 72:
						message = parseCopyOutMessage(reader);
						break;
					case 100:
						message = parseCopyData(reader, length);
						break;
					default: return new messages_1.DatabaseError("received invalid response: " + code.toString(16), length, "error");
				}
				reader.setBuffer(0, emptyBuffer);
				message.length = length;
				return message;
			}
		}
		exports.Parser = Parser;
		let parseReadyForQueryMessage = (reader) => {
			let status = reader.string(1);
			return new messages_1.ReadyForQueryMessage(-1, status);
		};
		let parseCommandCompleteMessage = (reader) => {
			let text = reader.cstring();
			return new messages_1.CommandCompleteMessage(-1, text);
		};
		let parseCopyData = (reader, length) => {
			let chunk = reader.bytes(length - 4);
			return new messages_1.CopyDataMessage(-1, chunk);
		};
		let parseCopyInMessage = (reader) => parseCopyMessage(reader, "copyInResponse");
		let parseCopyOutMessage = (reader) => parseCopyMessage(reader, "copyOutResponse");
		let parseCopyMessage = (reader, messageName) => {
			let isBinary = reader.byte() !== 0;
			let columnCount = reader.int16();
			let message = new messages_1.CopyResponse(-1, messageName, isBinary, columnCount);
			for (let i = 0; i < columnCount; i++) message.columnTypes[i] = reader.int16();
			return message;
		};
		let parseNotificationMessage = (reader) => {
			let processId = reader.int32();
			let channel = reader.cstring();
			let payload = reader.cstring();
			return new messages_1.NotificationResponseMessage(-1, processId, channel, payload);
		};
		let parseRowDescriptionMessage = (reader) => {
			let fieldCount = reader.int16();
			let message = new messages_1.RowDescriptionMessage(-1, fieldCount);
			for (let i = 0; i < fieldCount; i++) message.fields[i] = parseField(reader);
			return message;
		};
		let parseField = (reader) => {
			let name = reader.cstring();
			let tableID = reader.uint32();
			let columnID = reader.int16();
			let dataTypeID = reader.uint32();
			let dataTypeSize = reader.int16();
			let dataTypeModifier = reader.int32();
			let mode = reader.int16() === 0 ? "text" : "binary";
			return new messages_1.Field(name, tableID, columnID, dataTypeID, dataTypeSize, dataTypeModifier, mode);
		};
		let parseParameterDescriptionMessage = (reader) => {
			let parameterCount = reader.int16();
			let message = new messages_1.ParameterDescriptionMessage(-1, parameterCount);
			for (let i = 0; i < parameterCount; i++) message.dataTypeIDs[i] = reader.uint32();
			return message;
		};
		let parseDataRowMessage = (reader) => {
			let fieldCount = reader.int16();
			let fields = Array(fieldCount);
			for (let i = 0; i < fieldCount; i++) {
				let len = reader.int32();
				fields[i] = len === -1 ? null : reader.string(len);
			}
			return new messages_1.DataRowMessage(-1, fields);
		};
		let parseParameterStatusMessage = (reader) => {
			let name = reader.cstring();
			let value = reader.cstring();
			return new messages_1.ParameterStatusMessage(-1, name, value);
		};
		let parseBackendKeyData = (reader) => {
			let processID = reader.int32();
			let secretKey = reader.int32();
			return new messages_1.BackendKeyDataMessage(-1, processID, secretKey);
		};
		let parseAuthenticationResponse = (reader, length) => {
			let code = reader.int32();
			let message = {
				name: "authenticationOk",
				length
			};
			switch (code) {
				case 0: break;
				case 3:
					message.length === 8 && (message.name = "authenticationCleartextPassword");
					break;
				case 5:
					if (message.length === 12) {
						message.name = "authenticationMD5Password";
						let salt = reader.bytes(4);
						return new messages_1.AuthenticationMD5Password(-1, salt);
					}
					break;
				case 10:
					{
						message.name = "authenticationSASL";
						message.mechanisms = [];
						let mechanism;
						do {
							mechanism = reader.cstring();
							mechanism && message.mechanisms.push(mechanism);
						} while (mechanism);
					}
					break;
				case 11:
					message.name = "authenticationSASLContinue";
					message.data = reader.string(length - 8);
					break;
				case 12:
					message.name = "authenticationSASLFinal";
					message.data = reader.string(length - 8);
					break;
				default: throw Error("Unknown authenticationOk message type " + code);
			}
			return message;
		};
		let parseErrorMessage = (reader, name) => {
			let fields = {};
			let fieldType = reader.string(1);
			for (; fieldType !== "\0";) {
				fields[fieldType] = reader.cstring();
				fieldType = reader.string(1);
			}
			let messageValue = fields.M;
			let message = name === "notice" ? new messages_1.NoticeMessage(-1, messageValue) : new messages_1.DatabaseError(messageValue, -1, name);
			message.severity = fields.S;
			message.code = fields.C;
			message.detail = fields.D;
			message.hint = fields.H;
			message.position = fields.P;
			message.internalPosition = fields.p;
			message.internalQuery = fields.q;
			message.where = fields.W;
			message.schema = fields.s;
			message.table = fields.t;
			message.column = fields.c;
			message.dataType = fields.d;
			message.constraint = fields.n;
			message.file = fields.F;
			message.line = fields.L;
			message.routine = fields.R;
			return message;
		};
	}),
	6513: (function(__unused_webpack_module, exports, __webpack_require__) {
		"use strict";
		Object.defineProperty(exports, "__esModule", { value: !0 });
		exports.serialize = void 0;
		let buffer_writer_1 = __webpack_require__(9315);
		let writer = new buffer_writer_1.Writer();
		let startup = (opts) => {
			writer.addInt16(3).addInt16(0);
			for (let key of Object.keys(opts)) writer.addCString(key).addCString(opts[key]);
			writer.addCString("client_encoding").addCString("UTF8");
			let bodyBuffer = writer.addCString("").flush();
			let length = bodyBuffer.length + 4;
			return new buffer_writer_1.Writer().addInt32(length).add(bodyBuffer).flush();
		};
		let requestSsl = () => {
			let response = Buffer.allocUnsafe(8);
			response.writeInt32BE(8, 0);
			response.writeInt32BE(80877103, 4);
			return response;
		};
		let password = (password) => writer.addCString(password).flush(112);
		let sendSASLInitialResponseMessage = function(mechanism, initialResponse) {
			writer.addCString(mechanism).addInt32PrefixedString(initialResponse);
			return writer.flush(112);
		};
		let sendSCRAMClientFinalMessage = function(additionalData) {
			return writer.addString(additionalData).flush(112);
		};
		let query = (text) => writer.addCString(text).flush(81);
		let emptyArray = [];
		let parse = (query) => {
			let name = query.name || "";
			if (name.length > 63) {
				console.error("Warning! Postgres only supports 63 characters for query names.");
				console.error("You supplied %s (%s)", name, name.length);
				console.error("This can cause conflicts and silent errors executing queries");
			}
			let types = query.types || emptyArray;
			let len = types.length;
			let buffer = writer.addCString(name).addCString(query.text).addInt16(len);
			for (let i = 0; i < len; i++) buffer.addInt32(types[i]);
			return writer.flush(80);
		};
		let writeValues = function(values, valueMapper, formatsOffset) {
			let len = values.length;
			for (let i = 0; i < len; i++) {
				let mappedVal = valueMapper ? valueMapper(values[i], i) : values[i];
				let formatByte = 0;
				if (mappedVal == null) writer.addInt32(-1);
				else if (mappedVal instanceof Buffer) {
					formatByte = 1;
					writer.addInt32(mappedVal.length);
					writer.add(mappedVal);
				} else writer.addInt32PrefixedString(mappedVal);
				let buf = writer.buffer;
				buf[formatsOffset++] = 0;
				buf[formatsOffset++] = formatByte;
			}
		};
		let bind = (config = {}) => {
			let portal = config.portal || "";
			let statement = config.statement || "";
			let binary = config.binary || !1;
			let values = config.values || emptyArray;
			let len = values.length;
			writer.addCString(portal).addCString(statement);
			writer.addInt16(len);
			let formatsOffset = writer.reserveUnsafe(len * 2);
			writer.addInt16(len);
			try {
				writeValues(values, config.valueMapper, formatsOffset);
			} catch (err) {
				writer.clear();
				throw err;
			}
			writer.addInt16(1);
			writer.addInt16(+!!binary);
			return writer.flush(66);
		};
		let emptyExecute = Buffer.from([
			69,
			0,
			0,
			0,
			9,
			0,
			0,
			0,
			0,
			0
		]);
		let execute = (config) => {
			if (!config || !config.portal && !config.rows) return emptyExecute;
			let portal = config.portal || "";
			let rows = config.rows || 0;
			let portalLength = Buffer.byteLength(portal);
			let len = 4 + portalLength + 1 + 4;
			let buff = Buffer.allocUnsafe(1 + len);
			buff[0] = 69;
			buff.writeInt32BE(len, 1);
			buff.write(portal, 5, "utf-8");
			buff[portalLength + 5] = 0;
			buff.writeUInt32BE(rows, buff.length - 4);
			return buff;
		};
		let cancel = (processID, secretKey) => {
			let buffer = Buffer.allocUnsafe(16);
			buffer.writeInt32BE(16, 0);
			buffer.writeInt16BE(1234, 4);
			buffer.writeInt16BE(5678, 6);
			buffer.writeInt32BE(processID, 8);
			buffer.writeInt32BE(secretKey, 12);
			return buffer;
		};
		let cstringMessage = (code, string) => {
			let len = 4 + Buffer.byteLength(string) + 1;
			let buffer = Buffer.allocUnsafe(1 + len);
			buffer[0] = code;
			buffer.writeInt32BE(len, 1);
			buffer.write(string, 5, "utf-8");
			buffer[len] = 0;
			return buffer;
		};
		let emptyDescribePortal = writer.addCString("P").flush(68);
		let emptyDescribeStatement = writer.addCString("S").flush(68);
		let describe = (msg) => msg.name ? cstringMessage(68, `${msg.type}${msg.name || ""}`) : msg.type === "P" ? emptyDescribePortal : emptyDescribeStatement;
		let close = (msg) => {
			let text = `${msg.type}${msg.name || ""}`;
			return cstringMessage(67, text);
		};
		let copyData = (chunk) => writer.add(chunk).flush(100);
		let copyFail = (message) => cstringMessage(102, message);
		let codeOnlyBuffer = (code) => Buffer.from([
			code,
			0,
			0,
			0,
			4
		]);
		let flushBuffer = codeOnlyBuffer(72);
		let syncBuffer = codeOnlyBuffer(83);
		let endBuffer = codeOnlyBuffer(88);
		let copyDoneBuffer = codeOnlyBuffer(99);
		exports.serialize = {
			startup,
			password,
			requestSsl,
			sendSASLInitialResponseMessage,
			sendSCRAMClientFinalMessage,
			query,
			parse,
			bind,
			execute,
			describe,
			close,
			flush: () => flushBuffer,
			sync: () => syncBuffer,
			end: () => endBuffer,
			copyData,
			copyDone: () => copyDoneBuffer,
			copyFail,
			cancel
		};
	}),
	1549: (function(__unused_webpack_module, exports, __webpack_require__) {
		var textParsers = __webpack_require__(4784);
		var binaryParsers = __webpack_require__(7522);
		var arrayParser = __webpack_require__(6471);
		var builtinTypes = __webpack_require__(6345);
		exports.getTypeParser = getTypeParser;
		exports.setTypeParser = setTypeParser;
		exports.arrayParser = arrayParser;
		exports.builtins = builtinTypes;
		var typeParsers = {
			text: {},
			binary: {}
		};
		function noParse(val) {
			return String(val);
		}
		function getTypeParser(oid, format) {
			format ||= "text";
			if (!typeParsers[format]) return noParse;
			return typeParsers[format][oid] || noParse;
		}
		function setTypeParser(oid, format, parseFn) {
			if (typeof format == "function") {
				parseFn = format;
				format = "text";
			}
			typeParsers[format][oid] = parseFn;
		}
		textParsers.init(function(oid, converter) {
			typeParsers.text[oid] = converter;
		});
		binaryParsers.init(function(oid, converter) {
			typeParsers.binary[oid] = converter;
		});
	}),
	6471: (function(module, __unused_webpack_exports, __webpack_require__) {
		var array = __webpack_require__(3879);
		module.exports = { create: function(source, transform) {
			return { parse: function() {
				return array.parse(source, transform);
			} };
		} };
	}),
	7522: (function(module, __unused_webpack_exports, __webpack_require__) {
		var parseInt64 = __webpack_require__(2299);
		var parseBits = function(data, bits, offset, invert, callback) {
			offset ||= 0;
			invert ||= !1;
			callback ||= function(lastValue, newValue, bits) {
				return lastValue * 2 ** bits + newValue;
			};
			var offsetBytes = offset >> 3;
			var inv = function(value) {
				if (invert) return ~value & 255;
				return value;
			};
			var mask = 255;
			var firstBits = 8 - offset % 8;
			if (bits < firstBits) {
				mask = 255 << 8 - bits & 255;
				firstBits = bits;
			}
			offset && (mask >>= offset % 8);
			var result = 0;
			offset % 8 + bits >= 8 && (result = callback(0, inv(data[offsetBytes]) & mask, firstBits));
			var bytes = bits + offset >> 3;
			for (var i = offsetBytes + 1; i < bytes; i++) result = callback(result, inv(data[i]), 8);
			var lastBits = (bits + offset) % 8;
			lastBits > 0 && (result = callback(result, inv(data[bytes]) >> 8 - lastBits, lastBits));
			return result;
		};
		var parseFloatFromBits = function(data, precisionBits, exponentBits) {
			var bias = 2 ** (exponentBits - 1) - 1;
			var sign = parseBits(data, 1);
			var exponent = parseBits(data, exponentBits, 1);
			if (exponent === 0) return 0;
			var precisionBitsCounter = 1;
			var parsePrecisionBits = function(lastValue, newValue, bits) {
				lastValue === 0 && (lastValue = 1);
				for (var i = 1; i <= bits; i++) {
					precisionBitsCounter /= 2;
					(newValue & 1 << bits - i) > 0 && (lastValue += precisionBitsCounter);
				}
				return lastValue;
			};
			var mantissa = parseBits(data, precisionBits, exponentBits + 1, !1, parsePrecisionBits);
			if (exponent == 2 ** (exponentBits + 1) - 1) {
				if (mantissa === 0) return sign === 0 ? Infinity : -Infinity;
				return NaN;
			}
			return (sign === 0 ? 1 : -1) * 2 ** (exponent - bias) * mantissa;
		};
		var parseInt16 = function(value) {
			if (parseBits(value, 1) == 1) return -1 * (parseBits(value, 15, 1, !0) + 1);
			return parseBits(value, 15, 1);
		};
		var parseInt32 = function(value) {
			if (parseBits(value, 1) == 1) return -1 * (parseBits(value, 31, 1, !0) + 1);
			return parseBits(value, 31, 1);
		};
		var parseFloat32 = function(value) {
			return parseFloatFromBits(value, 23, 8);
		};
		var parseFloat64 = function(value) {
			return parseFloatFromBits(value, 52, 11);
		};
		var parseNumeric = function(value) {
			var sign = parseBits(value, 16, 32);
			if (sign == 49152) return NaN;
			var weight = 1e4 ** parseBits(value, 16, 16);
			var result = 0;
			var digits = [];
			var ndigits = parseBits(value, 16);
			for (var i = 0; i < ndigits; i++) {
				result += parseBits(value, 16, 64 + 16 * i) * weight;
				weight /= 1e4;
			}
			var scale = 10 ** parseBits(value, 16, 48);
			return (sign === 0 ? 1 : -1) * Math.round(result * scale) / scale;
		};
		var parseDate = function(isUTC, value) {
			var sign = parseBits(value, 1);
			var rawValue = parseBits(value, 63, 1);
			var result = new Date((sign === 0 ? 1 : -1) * rawValue / 1e3 + 9466848e5);
			isUTC || result.setTime(result.getTime() + result.getTimezoneOffset() * 6e4);
			result.usec = rawValue % 1e3;
			result.getMicroSeconds = function() {
				return this.usec;
			};
			result.setMicroSeconds = function(value) {
				this.usec = value;
			};
			result.getUTCMicroSeconds = function() {
				return this.usec;
			};
			return result;
		};
		var parseArray = function(value) {
			var dim = parseBits(value, 32);
			var flags = parseBits(value, 32, 32);
			var elementType = parseBits(value, 32, 64);
			var offset = 96;
			var dims = [];
			for (var i = 0; i < dim; i++) {
				dims[i] = parseBits(value, 32, offset);
				offset += 32;
				offset += 32;
			}
			var parseElement = function(elementType) {
				var length = parseBits(value, 32, offset);
				offset += 32;
				if (length == 4294967295) return null;
				var result;
				if (elementType == 23 || elementType == 20) {
					result = parseBits(value, length * 8, offset);
					offset += length * 8;
					return result;
				} else if (elementType == 25) {
					result = value.toString(this.encoding, offset >> 3, (offset += length << 3) >> 3);
					return result;
				} else console.log("ERROR: ElementType not implemented: " + elementType);
			};
			var parse = function(dimension, elementType) {
				var array = [];
				var i;
				if (dimension.length > 1) {
					var count = dimension.shift();
					for (i = 0; i < count; i++) array[i] = parse(dimension, elementType);
					dimension.unshift(count);
				} else for (i = 0; i < dimension[0]; i++) array[i] = parseElement(elementType);
				return array;
			};
			return parse(dims, elementType);
		};
		var parseText = function(value) {
			return value.toString("utf8");
		};
		var parseBool = function(value) {
			if (value === null) return null;
			return parseBits(value, 8) > 0;
		};
		var init = function(register) {
			register(20, parseInt64);
			register(21, parseInt16);
			register(23, parseInt32);
			register(26, parseInt32);
			register(1700, parseNumeric);
			register(700, parseFloat32);
			register(701, parseFloat64);
			register(16, parseBool);
			register(1114, parseDate.bind(null, !1));
			register(1184, parseDate.bind(null, !0));
			register(1e3, parseArray);
			register(1007, parseArray);
			register(1016, parseArray);
			register(1008, parseArray);
			register(1009, parseArray);
			register(25, parseText);
		};
		module.exports = { init };
	}),
	6345: (function(module) {
		module.exports = {
			BOOL: 16,
			BYTEA: 17,
			CHAR: 18,
			INT8: 20,
			INT2: 21,
			INT4: 23,
			REGPROC: 24,
			TEXT: 25,
			OID: 26,
			TID: 27,
			XID: 28,
			CID: 29,
			JSON: 114,
			XML: 142,
			PG_NODE_TREE: 194,
			SMGR: 210,
			PATH: 602,
			POLYGON: 604,
			CIDR: 650,
			FLOAT4: 700,
			FLOAT8: 701,
			ABSTIME: 702,
			RELTIME: 703,
			TINTERVAL: 704,
			CIRCLE: 718,
			MACADDR8: 774,
			MONEY: 790,
			MACADDR: 829,
			INET: 869,
			ACLITEM: 1033,
			BPCHAR: 1042,
			VARCHAR: 1043,
			DATE: 1082,
			TIME: 1083,
			TIMESTAMP: 1114,
			TIMESTAMPTZ: 1184,
			INTERVAL: 1186,
			TIMETZ: 1266,
			BIT: 1560,
			VARBIT: 1562,
			NUMERIC: 1700,
			REFCURSOR: 1790,
			REGPROCEDURE: 2202,
			REGOPER: 2203,
			REGOPERATOR: 2204,
			REGCLASS: 2205,
			REGTYPE: 2206,
			UUID: 2950,
			TXID_SNAPSHOT: 2970,
			PG_LSN: 3220,
			PG_NDISTINCT: 3361,
			PG_DEPENDENCIES: 3402,
			TSVECTOR: 3614,
			TSQUERY: 3615,
			GTSVECTOR: 3642,
			REGCONFIG: 3734,
			REGDICTIONARY: 3769,
			JSONB: 3802,
			REGNAMESPACE: 4089,
			REGROLE: 4096
		};
	}),
	4784: (function(module, __unused_webpack_exports, __webpack_require__) {
		var array = __webpack_require__(3879);
		var arrayParser = __webpack_require__(6471);
		var parseDate = __webpack_require__(2690);
		var parseInterval = __webpack_require__(8755);
		var parseByteA = __webpack_require__(463);
		function allowNull(fn) {
			return function nullAllowed(value) {
				if (value === null) return value;
				return fn(value);
			};
		}
		function parseBool(value) {
			if (value === null) return value;
			return value === "TRUE" || value === "t" || value === "true" || value === "y" || value === "yes" || value === "on" || value === "1";
		}
		function parseBoolArray(value) {
			if (!value) return null;
			return array.parse(value, parseBool);
		}
		function parseBaseTenInt(string) {
			return parseInt(string, 10);
		}
		function parseIntegerArray(value) {
			if (!value) return null;
			return array.parse(value, allowNull(parseBaseTenInt));
		}
		function parseBigIntegerArray(value) {
			if (!value) return null;
			return array.parse(value, allowNull(function(entry) {
				return parseBigInteger(entry).trim();
			}));
		}
		var parsePointArray = function(value) {
			if (!value) return null;
			return arrayParser.create(value, function(entry) {
				entry !== null && (entry = parsePoint(entry));
				return entry;
			}).parse();
		};
		var parseFloatArray = function(value) {
			if (!value) return null;
			return arrayParser.create(value, function(entry) {
				entry !== null && (entry = parseFloat(entry));
				return entry;
			}).parse();
		};
		var parseStringArray = function(value) {
			if (!value) return null;
			return arrayParser.create(value).parse();
		};
		var parseDateArray = function(value) {
			if (!value) return null;
			return arrayParser.create(value, function(entry) {
				entry !== null && (entry = parseDate(entry));
				return entry;
			}).parse();
		};
		var parseIntervalArray = function(value) {
			if (!value) return null;
			return arrayParser.create(value, function(entry) {
				entry !== null && (entry = parseInterval(entry));
				return entry;
			}).parse();
		};
		var parseByteAArray = function(value) {
			if (!value) return null;
			return array.parse(value, allowNull(parseByteA));
		};
		var parseInteger = function(value) {
			return parseInt(value, 10);
		};
		var parseBigInteger = function(value) {
			var valStr = String(value);
			if (/^\d+$/.test(valStr)) return valStr;
			return value;
		};
		var parseJsonArray = function(value) {
			if (!value) return null;
			return array.parse(value, allowNull(JSON.parse));
		};
		var parsePoint = function(value) {
			if (value[0] !== "(") return null;
			value = value.substring(1, value.length - 1).split(",");
			return {
				x: parseFloat(value[0]),
				y: parseFloat(value[1])
			};
		};
		var parseCircle = function(value) {
			if (value[0] !== "<" && value[1] !== "(") return null;
			var point = "(";
			var radius = "";
			var pointParsed = !1;
			for (var i = 2; i < value.length - 1; i++) {
				pointParsed || (point += value[i]);
				if (value[i] === ")") {
					pointParsed = !0;
					continue;
				} else if (!pointParsed) continue;
				if (value[i] === ",") continue;
				radius += value[i];
			}
			var result = parsePoint(point);
			result.radius = parseFloat(radius);
			return result;
		};
		var init = function(register) {
			register(20, parseBigInteger);
			register(21, parseInteger);
			register(23, parseInteger);
			register(26, parseInteger);
			register(700, parseFloat);
			register(701, parseFloat);
			register(16, parseBool);
			register(1082, parseDate);
			register(1114, parseDate);
			register(1184, parseDate);
			register(600, parsePoint);
			register(651, parseStringArray);
			register(718, parseCircle);
			register(1e3, parseBoolArray);
			register(1001, parseByteAArray);
			register(1005, parseIntegerArray);
			register(1007, parseIntegerArray);
			register(1028, parseIntegerArray);
			register(1016, parseBigIntegerArray);
			register(1017, parsePointArray);
			register(1021, parseFloatArray);
			register(1022, parseFloatArray);
			register(1231, parseFloatArray);
			register(1014, parseStringArray);
			register(1015, parseStringArray);
			register(1008, parseStringArray);
			register(1009, parseStringArray);
			register(1040, parseStringArray);
			register(1041, parseStringArray);
			register(1115, parseDateArray);
			register(1182, parseDateArray);
			register(1185, parseDateArray);
			register(1186, parseInterval);
			register(1187, parseIntervalArray);
			register(17, parseByteA);
			register(114, JSON.parse.bind(JSON));
			register(3802, JSON.parse.bind(JSON));
			register(199, parseJsonArray);
			register(3807, parseJsonArray);
			register(3907, parseStringArray);
			register(2951, parseStringArray);
			register(791, parseStringArray);
			register(1183, parseStringArray);
			register(1270, parseStringArray);
		};
		module.exports = { init };
	}),
	5042: (function(module, __unused_webpack_exports, __webpack_require__) {
		let EventEmitter = __webpack_require__(4434).EventEmitter;
		let utils = __webpack_require__(9652);
		let nodeUtils = __webpack_require__(1404);
		let sasl = __webpack_require__(948);
		let TypeOverrides = __webpack_require__(365);
		let ConnectionParameters = __webpack_require__(646);
		let Query = __webpack_require__(4473);
		let defaults = __webpack_require__(8995);
		let Connection = __webpack_require__(9809);
		let crypto = __webpack_require__(4150);
		let activeQueryDeprecationNotice = nodeUtils.deprecate(() => {}, "Client.activeQuery is deprecated and will be removed in pg@9.0");
		let queryQueueDeprecationNotice = nodeUtils.deprecate(() => {}, "Client.queryQueue is deprecated and will be removed in pg@9.0.");
		let pgPassDeprecationNotice = nodeUtils.deprecate(() => {}, "pgpass support is deprecated and will be removed in pg@9.0. You can provide an async function as the password property to the Client/Pool constructor that returns a password instead. Within this function you can call the pgpass module in your own code.");
		let byoPromiseDeprecationNotice = nodeUtils.deprecate(() => {}, "Passing a custom Promise implementation to the Client/Pool constructor is deprecated and will be removed in pg@9.0.");
		let queryQueueLengthDeprecationNotice = nodeUtils.deprecate(() => {}, "Calling client.query() when the client is already executing a query is deprecated and will be removed in pg@9.0. Use async/await or an external async flow control mechanism instead.");
		function coerceNumberOrDefault(value, defaultValue) {
			if (typeof value == "number") return Number.isFinite(value) ? value : defaultValue;
			if (typeof value == "string" && value.trim() !== "") {
				let n = Number(value);
				return Number.isFinite(n) ? n : defaultValue;
			}
			return defaultValue;
		}
		class Client extends EventEmitter {
			constructor(config) {
				super();
				this.connectionParameters = new ConnectionParameters(config);
				this.user = this.connectionParameters.user;
				this.database = this.connectionParameters.database;
				this.port = this.connectionParameters.port;
				this.host = this.connectionParameters.host;
				Object.defineProperty(this, "password", {
					configurable: !0,
					enumerable: !1,
					writable: !0,
					value: this.connectionParameters.password
				});
				this.replication = this.connectionParameters.replication;
				let c = config || {};
				c.Promise && byoPromiseDeprecationNotice();
				this._Promise = c.Promise || global.Promise;
				this._types = new TypeOverrides(c.types);
				this._ending = !1;
				this._ended = !1;
				this._connecting = !1;
				this._connected = !1;
				this._connectionError = !1;
				this._queryable = !0;
				this._activeQuery = null;
				this._txStatus = null;
				this.enableChannelBinding = !!c.enableChannelBinding;
				this.scramMaxIterations = coerceNumberOrDefault(c.scramMaxIterations, sasl.DEFAULT_MAX_SCRAM_ITERATIONS);
				this.connection = c.connection || new Connection({
					stream: c.stream,
					ssl: this.connectionParameters.ssl,
					sslNegotiation: this.connectionParameters.sslnegotiation,
					keepAlive: c.keepAlive || !1,
					keepAliveInitialDelayMillis: c.keepAliveInitialDelayMillis || 0,
					encoding: this.connectionParameters.client_encoding || "utf8"
				});
				this._queryQueue = [];
				this._sentQueryQueue = [];
				this.pipeline = !!c.pipeline;
				this.binary = c.binary || defaults.binary;
				this.processID = null;
				this.secretKey = null;
				this.ssl = this.connectionParameters.ssl || !1;
				this.sslNegotiation = this.connectionParameters.sslnegotiation || "postgres";
				this.ssl && this.ssl.key && Object.defineProperty(this.ssl, "key", { enumerable: !1 });
				this._connectionTimeoutMillis = c.connectionTimeoutMillis || 0;
			}
			get activeQuery() {
				activeQueryDeprecationNotice();
				return this._activeQuery;
			}
			set activeQuery(val) {
				activeQueryDeprecationNotice();
				this._activeQuery = val;
			}
			_getActiveQuery() {
				return this._activeQuery;
			}
			_errorAllQueries(err) {
				let enqueueError = (query) => {
					process.nextTick(() => {
						query.handleError(err, this.connection);
					});
				};
				let activeQuery = this._getActiveQuery();
				if (activeQuery) {
					enqueueError(activeQuery);
					this._activeQuery = null;
				}
				this._sentQueryQueue.forEach(enqueueError);
				this._sentQueryQueue.length = 0;
				this._queryQueue.forEach(enqueueError);
				this._queryQueue.length = 0;
			}
			_connect(callback) {
				let self = this;
				let con = this.connection;
				this._connectionCallback = callback;
				if (this._connecting || this._connected) {
					let err = Error("Client has already been connected. You cannot reuse a client.");
					process.nextTick(() => {
						callback(err);
					});
					return;
				}
				this._connecting = !0;
				if (this._connectionTimeoutMillis > 0) {
					this.connectionTimeoutHandle = setTimeout(() => {
						con._ending = !0;
						con.stream.destroy(Error("timeout expired"));
					}, this._connectionTimeoutMillis);
					this.connectionTimeoutHandle.unref && this.connectionTimeoutHandle.unref();
				}
				this.host && this.host.indexOf("/") === 0 ? con.connect(this.host + "/.s.PGSQL." + this.port) : con.connect(this.port, this.host);
				con.on("connect", function() {
					self.ssl ? self.sslNegotiation !== "direct" && con.requestSsl() : con.startup(self.getStartupConf());
				});
				con.on("sslconnect", function() {
					con.startup(self.getStartupConf());
				});
				this._attachListeners(con);
				con.once("end", () => {
					let error = this._ending ? Error("Connection terminated") : Error("Connection terminated unexpectedly");
					clearTimeout(this.connectionTimeoutHandle);
					this._errorAllQueries(error);
					this._ended = !0;
					this._ending || (this._connecting && !this._connectionError ? this._connectionCallback ? this._connectionCallback(error) : this._handleErrorEvent(error) : this._connectionError || this._handleErrorEvent(error));
					process.nextTick(() => {
						this.emit("end");
					});
				});
			}
			connect(callback) {
				if (callback) {
					this._connect(callback);
					return;
				}
				return new this._Promise((resolve, reject) => {
					this._connect((error) => {
						error ? reject(error) : resolve(this);
					});
				});
			}
			_attachListeners(con) {
				con.on("authenticationCleartextPassword", this._handleAuthCleartextPassword.bind(this));
				con.on("authenticationMD5Password", this._handleAuthMD5Password.bind(this));
				con.on("authenticationSASL", this._handleAuthSASL.bind(this));
				con.on("authenticationSASLContinue", this._handleAuthSASLContinue.bind(this));
				con.on("authenticationSASLFinal", this._handleAuthSASLFinal.bind(this));
				con.on("backendKeyData", this._handleBackendKeyData.bind(this));
				con.on("error", this._handleErrorEvent.bind(this));
				con.on("errorMessage", this._handleErrorMessage.bind(this));
				con.on("readyForQuery", this._handleReadyForQuery.bind(this));
				con.on("notice", this._handleNotice.bind(this));
				con.on("rowDescription", this._handleRowDescription.bind(this));
				con.on("dataRow", this._handleDataRow.bind(this));
				con.on("portalSuspended", this._handlePortalSuspended.bind(this));
				con.on("emptyQuery", this._handleEmptyQuery.bind(this));
				con.on("commandComplete", this._handleCommandComplete.bind(this));
				con.on("parseComplete", this._handleParseComplete.bind(this));
				con.on("copyInResponse", this._handleCopyInResponse.bind(this));
				con.on("copyData", this._handleCopyData.bind(this));
				con.on("notification", this._handleNotification.bind(this));
			}
			_getPassword(cb) {
				let con = this.connection;
				if (typeof this.password == "function") this._Promise.resolve().then(() => this.password(this.connectionParameters)).then((pass) => {
					if (pass !== void 0) {
						if (typeof pass != "string") {
							con.emit("error", TypeError("Password must be a string"));
							return;
						}
						this.connectionParameters.password = this.password = pass;
					} else this.connectionParameters.password = this.password = null;
					cb();
				}).catch((err) => {
					con.emit("error", err);
				});
				else if (this.password !== null) cb();
				else try {
					__webpack_require__(3272)(this.connectionParameters, (pass) => {
						if (pass !== void 0) {
							pgPassDeprecationNotice();
							this.connectionParameters.password = this.password = pass;
						}
						cb();
					});
				} catch (e) {
					this.emit("error", e);
				}
			}
			_handleAuthCleartextPassword(msg) {
				this._getPassword(() => {
					this.connection.password(this.password);
				});
			}
			_handleAuthMD5Password(msg) {
				this._getPassword(async () => {
					try {
						let hashedPassword = await crypto.postgresMd5PasswordHash(this.user, this.password, msg.salt);
						this.connection.password(hashedPassword);
					} catch (e) {
						this.emit("error", e);
					}
				});
			}
			_handleAuthSASL(msg) {
				this._getPassword(() => {
					try {
						this.saslSession = sasl.startSession(msg.mechanisms, this.enableChannelBinding && this.connection.stream, this.scramMaxIterations);
						this.connection.sendSASLInitialResponseMessage(this.saslSession.mechanism, this.saslSession.response);
					} catch (err) {
						this.connection.emit("error", err);
					}
				});
			}
			async _handleAuthSASLContinue(msg) {
				try {
					await sasl.continueSession(this.saslSession, this.password, msg.data, this.enableChannelBinding && this.connection.stream);
					this.connection.sendSCRAMClientFinalMessage(this.saslSession.response);
				} catch (err) {
					this.connection.emit("error", err);
				}
			}
			_handleAuthSASLFinal(msg) {
				try {
					sasl.finalizeSession(this.saslSession, msg.data);
					this.saslSession = null;
				} catch (err) {
					this.connection.emit("error", err);
				}
			}
			_handleBackendKeyData(msg) {
				this.processID = msg.processID;
				this.secretKey = msg.secretKey;
			}
			_handleReadyForQuery(msg) {
				if (this._connecting) {
					this._connecting = !1;
					this._connected = !0;
					clearTimeout(this.connectionTimeoutHandle);
					if (this._connectionCallback) {
						this._connectionCallback(null, this);
						this._connectionCallback = null;
					}
					this.emit("connect");
				}
				let activeQuery = this._getActiveQuery();
				this._activeQuery = null;
				this._txStatus = msg?.status ?? null;
				this.readyForQuery = !0;
				activeQuery && activeQuery.handleReadyForQuery(this.connection);
				this._pulseQueryQueue();
			}
			_handleErrorWhileConnecting(err) {
				if (this._connectionError) return;
				this._connectionError = !0;
				clearTimeout(this.connectionTimeoutHandle);
				if (this._connectionCallback) return this._connectionCallback(err);
				this.emit("error", err);
			}
			_handleErrorEvent(err) {
				if (this._connecting) return this._handleErrorWhileConnecting(err);
				this._queryable = !1;
				this._errorAllQueries(err);
				this.emit("error", err);
			}
			_handleErrorMessage(msg) {
				if (this._connecting) return this._handleErrorWhileConnecting(msg);
				let activeQuery = this._getActiveQuery();
				if (!activeQuery) {
					this._handleErrorEvent(msg);
					return;
				}
				this._activeQuery = null;
				activeQuery.name && delete this.connection.submittedNamedStatements[activeQuery.name];
				activeQuery.handleError(msg, this.connection);
			}
			_handleRowDescription(msg) {
				let activeQuery = this._getActiveQuery();
				if (activeQuery == null) {
					let error = Error("Received unexpected rowDescription message from backend.");
					this._handleErrorEvent(error);
					return;
				}
				activeQuery.handleRowDescription(msg);
			}
			_handleDataRow(msg) {
				let activeQuery = this._getActiveQuery();
				if (activeQuery == null) {
					let error = Error("Received unexpected dataRow message from backend.");
					this._handleErrorEvent(error);
					return;
				}
				activeQuery.handleDataRow(msg);
			}
			_handlePortalSuspended(msg) {
				let activeQuery = this._getActiveQuery();
				if (activeQuery == null) {
					let error = Error("Received unexpected portalSuspended message from backend.");
					this._handleErrorEvent(error);
					return;
				}
				activeQuery.handlePortalSuspended(this.connection);
			}
			_handleEmptyQuery(msg) {
				let activeQuery = this._getActiveQuery();
				if (activeQuery == null) {
					let error = Error("Received unexpected emptyQuery message from backend.");
					this._handleErrorEvent(error);
					return;
				}
				activeQuery.handleEmptyQuery(this.connection);
			}
			_handleCommandComplete(msg) {
				let activeQuery = this._getActiveQuery();
				if (activeQuery == null) {
					let error = Error("Received unexpected commandComplete message from backend.");
					this._handleErrorEvent(error);
					return;
				}
				activeQuery.handleCommandComplete(msg, this.connection);
			}
			_handleParseComplete() {
				let activeQuery = this._getActiveQuery();
				if (activeQuery == null) {
					let error = Error("Received unexpected parseComplete message from backend.");
					this._handleErrorEvent(error);
					return;
				}
				if (activeQuery.name) {
					this.connection.parsedStatements[activeQuery.name] = activeQuery.text;
					delete this.connection.submittedNamedStatements[activeQuery.name];
				}
			}
			_handleCopyInResponse(msg) {
				let activeQuery = this._getActiveQuery();
				if (activeQuery == null) {
					let error = Error("Received unexpected copyInResponse message from backend.");
					this._handleErrorEvent(error);
					return;
				}
				activeQuery.handleCopyInResponse(this.connection);
			}
			_handleCopyData(msg) {
				let activeQuery = this._getActiveQuery();
				if (activeQuery == null) {
					let error = Error("Received unexpected copyData message from backend.");
					this._handleErrorEvent(error);
					return;
				}
				activeQuery.handleCopyData(msg, this.connection);
			}
			_handleNotification(msg) {
				this.emit("notification", msg);
			}
			_handleNotice(msg) {
				this.emit("notice", msg);
			}
			getStartupConf() {
				let params = this.connectionParameters;
				let data = {
					user: params.user,
					database: params.database
				};
				let appName = params.application_name || params.fallback_application_name;
				appName && (data.application_name = appName);
				params.replication && (data.replication = "" + params.replication);
				params.statement_timeout && (data.statement_timeout = String(parseInt(params.statement_timeout, 10)));
				params.lock_timeout && (data.lock_timeout = String(parseInt(params.lock_timeout, 10)));
				params.idle_in_transaction_session_timeout && (data.idle_in_transaction_session_timeout = String(parseInt(params.idle_in_transaction_session_timeout, 10)));
				params.options && (data.options = params.options);
				return data;
			}
			cancel(client, query) {
				if (client.activeQuery === query) {
					let con = this.connection;
					this.host && this.host.indexOf("/") === 0 ? con.connect(this.host + "/.s.PGSQL." + this.port) : con.connect(this.port, this.host);
					con.on("connect", function() {
						con.cancel(client.processID, client.secretKey);
					});
				} else client._queryQueue.indexOf(query) === -1 ? client._sentQueryQueue.indexOf(query) !== -1 && (query.callback = () => {}) : client._queryQueue.splice(client._queryQueue.indexOf(query), 1);
			}
			setTypeParser(oid, format, parseFn) {
				return this._types.setTypeParser(oid, format, parseFn);
			}
			getTypeParser(oid, format) {
				return this._types.getTypeParser(oid, format);
			}
			escapeIdentifier(str) {
				return utils.escapeIdentifier(str);
			}
			escapeLiteral(str) {
				return utils.escapeLiteral(str);
			}
			_pulseQueryQueue() {
				if (this.pipeline) {
					this._pulsePipelinedQueryQueue();
					return;
				}
				if (this.readyForQuery === !0) {
					this._activeQuery = this._queryQueue.shift();
					let activeQuery = this._getActiveQuery();
					if (activeQuery) {
						this.readyForQuery = !1;
						this.hasExecuted = !0;
						let queryError = activeQuery.submit(this.connection);
						queryError && process.nextTick(() => {
							activeQuery.handleError(queryError, this.connection);
							this.readyForQuery = !0;
							this._pulseQueryQueue();
						});
					} else if (this.hasExecuted) {
						this._activeQuery = null;
						this.emit("drain");
					}
				}
			}
			_pulsePipelinedQueryQueue() {
				if (!this._connected || !this._queryable) return;
				for (; this._queryQueue.length > 0;) {
					let query = this._queryQueue.shift();
					this.hasExecuted = !0;
					let queryError = query.submit(this.connection);
					if (queryError) {
						process.nextTick(() => {
							query.handleError(queryError, this.connection);
						});
						continue;
					}
					this._sentQueryQueue.push(query);
				}
				if (this.readyForQuery && !this._activeQuery && this._sentQueryQueue.length > 0) {
					this._activeQuery = this._sentQueryQueue.shift();
					this.readyForQuery = !1;
				}
				!this._activeQuery && this._sentQueryQueue.length === 0 && this._queryQueue.length === 0 && this.hasExecuted && this.emit("drain");
			}
			query(config, values, callback) {
				let query;
				let result;
				if (config == null) throw TypeError("Client was passed a null or undefined query");
				if (typeof config.submit == "function") {
					result = query = config;
					query.callback || (typeof values == "function" ? query.callback = values : callback && (query.callback = callback));
				} else {
					query = new Query(config, values, callback);
					if (!query.callback) result = new this._Promise((resolve, reject) => {
						query.callback = (err, res) => err ? reject(err) : resolve(res);
					}).catch((err) => {
						Error.captureStackTrace(err);
						throw err;
					});
					else if (typeof query.callback != "function") throw TypeError("callback is not a function");
				}
				let readTimeout = config.query_timeout || this.connectionParameters.query_timeout;
				if (readTimeout) {
					let queryCallback = query.callback || (() => {});
					let readTimeoutTimer = setTimeout(() => {
						let error = Error("Query read timeout");
						process.nextTick(() => {
							query.handleError(error, this.connection);
						});
						queryCallback(error);
						query.callback = () => {};
						let index = this._queryQueue.indexOf(query);
						if (index > -1) this._queryQueue.splice(index, 1);
						else if (this.pipeline) {
							this.connection.stream.destroy();
							return;
						}
						this._pulseQueryQueue();
					}, readTimeout);
					query.callback = (err, res) => {
						clearTimeout(readTimeoutTimer);
						queryCallback(err, res);
					};
				}
				this.binary && !query.binary && (query.binary = !0);
				query._result && !query._result._types && (query._result._types = this._types);
				if (this.pipeline) {
					let portalQuery = typeof config.submit == "function" && !(query instanceof Query) ? "Custom query classes such as pg-cursor and pg-query-stream are" : query.rows ? "The `rows` option is" : null;
					if (portalQuery) {
						process.nextTick(() => {
							query.handleError(Error(`${portalQuery} not supported in pipeline mode`), this.connection);
						});
						return result;
					}
				}
				if (!this._queryable) {
					process.nextTick(() => {
						query.handleError(Error("Client has encountered a connection error and is not queryable"), this.connection);
					});
					return result;
				}
				if (this._ending) {
					process.nextTick(() => {
						query.handleError(Error("Client was closed and is not queryable"), this.connection);
					});
					return result;
				}
				this._queryQueue.length > 0 && !this.pipeline && queryQueueLengthDeprecationNotice();
				this._queryQueue.push(query);
				this._pulseQueryQueue();
				return result;
			}
			ref() {
				this.connection.ref();
			}
			unref() {
				this.connection.unref();
			}
			getTransactionStatus() {
				return this._txStatus;
			}
			end(cb) {
				this._ending = !0;
				if (!this.connection._connecting || this._ended) {
					if (cb) {
						cb();
						return;
					} else return this._Promise.resolve();
				}
				this._queryable ? this.pipeline && (this._getActiveQuery() || this._sentQueryQueue.length > 0 || this._queryQueue.length > 0) ? this.once("drain", () => this.connection.end()) : this._getActiveQuery() ? this.connection.stream.destroy() : this.connection.end() : this.connection.stream.destroy();
				if (cb) this.connection.once("end", cb);
				else return new this._Promise((resolve) => {
					this.connection.once("end", resolve);
				});
			}
			get queryQueue() {
				queryQueueDeprecationNotice();
				return this._queryQueue;
			}
		}
		Client.Query = Query;
		module.exports = Client;
	}),
	646: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let dns = __webpack_require__(2250);
		let defaults = __webpack_require__(8995);
		let parse = __webpack_require__(6122).parse;
		let val = function(key, config, envVar) {
			if (config[key]) return config[key];
			envVar === void 0 ? envVar = process.env["PG" + key.toUpperCase()] : envVar === !1 || (envVar = process.env[envVar]);
			return envVar || defaults[key];
		};
		let readSSLConfigFromEnvironment = function() {
			switch (process.env.PGSSLMODE) {
				case "disable": return !1;
				case "prefer":
				case "require":
				case "verify-ca":
				case "verify-full": return !0;
				case "no-verify": return { rejectUnauthorized: !1 };
			}
			return defaults.ssl;
		};
		let quoteParamValue = function(value) {
			return "'" + ("" + value).replace(/\\/g, "\\\\").replace(/'/g, "\\'") + "'";
		};
		let add = function(params, config, paramName) {
			let value = config[paramName];
			value != null && params.push(paramName + "=" + quoteParamValue(value));
		};
		class ConnectionParameters {
			constructor(config) {
				config = typeof config == "string" ? parse(config) : config || {};
				config.connectionString && (config = Object.assign({}, config, parse(config.connectionString)));
				this.user = val("user", config);
				this.database = val("database", config);
				this.database === void 0 && (this.database = this.user);
				this.port = parseInt(val("port", config), 10);
				this.host = val("host", config);
				Object.defineProperty(this, "password", {
					configurable: !0,
					enumerable: !1,
					writable: !0,
					value: val("password", config)
				});
				this.binary = val("binary", config);
				this.options = val("options", config);
				this.ssl = config.ssl === void 0 ? readSSLConfigFromEnvironment() : config.ssl;
				typeof this.ssl == "string" && this.ssl === "true" && (this.ssl = !0);
				this.ssl === "no-verify" && (this.ssl = { rejectUnauthorized: !1 });
				this.ssl && this.ssl.key && Object.defineProperty(this.ssl, "key", { enumerable: !1 });
				this.sslnegotiation = val("sslnegotiation", config, "PGSSLNEGOTIATION");
				if (this.sslnegotiation !== void 0 && this.sslnegotiation !== "postgres" && this.sslnegotiation !== "direct") throw Error(`Invalid sslnegotiation value: "${this.sslnegotiation}". Valid values are "postgres" and "direct".`);
				if (this.sslnegotiation === "direct" && !this.ssl) throw Error("sslnegotiation=direct requires SSL to be enabled");
				this.client_encoding = val("client_encoding", config);
				this.replication = val("replication", config);
				this.isDomainSocket = !(this.host || "").indexOf("/");
				this.application_name = val("application_name", config, "PGAPPNAME");
				this.fallback_application_name = val("fallback_application_name", config, !1);
				this.statement_timeout = val("statement_timeout", config, !1);
				this.lock_timeout = val("lock_timeout", config, !1);
				this.idle_in_transaction_session_timeout = val("idle_in_transaction_session_timeout", config, !1);
				this.query_timeout = val("query_timeout", config, !1);
				this.connect_timeout = config.connectionTimeoutMillis === void 0 ? process.env.PGCONNECT_TIMEOUT || 0 : Math.floor(config.connectionTimeoutMillis / 1e3);
				config.keepAlive === !1 ? this.keepalives = 0 : config.keepAlive === !0 && (this.keepalives = 1);
				typeof config.keepAliveInitialDelayMillis == "number" && (this.keepalives_idle = Math.floor(config.keepAliveInitialDelayMillis / 1e3));
			}
			getLibpqConnectionString(cb) {
				let params = [];
				add(params, this, "user");
				add(params, this, "password");
				add(params, this, "port");
				add(params, this, "application_name");
				add(params, this, "fallback_application_name");
				add(params, this, "connect_timeout");
				add(params, this, "options");
				let ssl = typeof this.ssl == "object" ? this.ssl : this.ssl ? { sslmode: this.ssl } : {};
				add(params, ssl, "sslmode");
				add(params, ssl, "sslca");
				add(params, ssl, "sslkey");
				add(params, ssl, "sslcert");
				add(params, ssl, "sslrootcert");
				add(params, this, "sslnegotiation");
				this.database && params.push("dbname=" + quoteParamValue(this.database));
				this.replication && params.push("replication=" + quoteParamValue(this.replication));
				this.host && params.push("host=" + quoteParamValue(this.host));
				if (this.isDomainSocket) return cb(null, params.join(" "));
				this.client_encoding && params.push("client_encoding=" + quoteParamValue(this.client_encoding));
				dns.lookup(this.host, function(err, address) {
					if (err) return cb(err, null);
					params.push("hostaddr=" + quoteParamValue(address));
					return cb(null, params.join(" "));
				});
			}
		}
		module.exports = ConnectionParameters;
	}),
	9809: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let EventEmitter = __webpack_require__(4434).EventEmitter;
		let { parse, serialize } = __webpack_require__(4233);
		let stream = __webpack_require__(829);
		let { getStream } = stream;
		let flushBuffer = serialize.flush();
		let syncBuffer = serialize.sync();
		let endBuffer = serialize.end();
		class Connection extends EventEmitter {
			constructor(config) {
				super();
				config ||= {};
				this.stream = config.stream || getStream(config.ssl);
				typeof this.stream == "function" && (this.stream = this.stream(config));
				this._keepAlive = config.keepAlive;
				this._keepAliveInitialDelayMillis = config.keepAliveInitialDelayMillis;
				this.parsedStatements = {};
				this.submittedNamedStatements = {};
				this.ssl = config.ssl || !1;
				this.sslNegotiation = config.sslNegotiation || "postgres";
				this._ending = !1;
				this._emitMessage = !1;
				let self = this;
				this.on("newListener", function(eventName) {
					eventName === "message" && (self._emitMessage = !0);
				});
			}
			connect(port, host) {
				let self = this;
				this._connecting = !0;
				this.stream.setNoDelay(!0);
				this.stream.connect(port, host);
				this.stream.once("connect", function() {
					self._keepAlive && self.stream.setKeepAlive(!0, self._keepAliveInitialDelayMillis);
					self.emit("connect");
				});
				let reportStreamError = function(error) {
					if (self._ending && (error.code === "ECONNRESET" || error.code === "EPIPE")) return;
					self.emit("error", error);
				};
				this.stream.on("error", reportStreamError);
				this.stream.on("close", function() {
					self.emit("end");
				});
				if (!this.ssl) return this.attachListeners(this.stream);
				if (this.sslNegotiation === "direct") return this.stream.once("connect", function() {
					self.upgradeToSSL(host, reportStreamError);
				});
				this.stream.once("data", function(buffer) {
					switch (buffer.toString("utf8")) {
						case "S": break;
						case "N":
							self.stream.end();
							return self.emit("error", Error("The server does not support SSL connections"));
						default:
							self.stream.end();
							return self.emit("error", Error("There was an error establishing an SSL connection"));
					}
					self.upgradeToSSL(host, reportStreamError);
				});
			}
			upgradeToSSL(host, reportStreamError) {
				let self = this;
				let options = {
					socket: self.stream,
					host
				};
				if (self.ssl !== !0) {
					Object.assign(options, self.ssl);
					"key" in self.ssl && (options.key = self.ssl.key);
				}
				self.sslNegotiation === "direct" && (options.ALPNProtocols = ["postgresql"]);
				let net = __webpack_require__(9278);
				net.isIP && net.isIP(host) === 0 && (options.servername = host);
				try {
					self.stream = stream.getSecureStream(options);
				} catch (err) {
					return self.emit("error", err);
				}
				self.attachListeners(self.stream);
				self.stream.on("error", reportStreamError);
				self.emit("sslconnect");
			}
			attachListeners(stream) {
				parse(stream, (msg) => {
					let eventName = msg.name === "error" ? "errorMessage" : msg.name;
					this._emitMessage && this.emit("message", msg);
					this.emit(eventName, msg);
				});
			}
			requestSsl() {
				this.stream.write(serialize.requestSsl());
			}
			startup(config) {
				this.stream.write(serialize.startup(config));
			}
			cancel(processID, secretKey) {
				this._send(serialize.cancel(processID, secretKey));
			}
			password(password) {
				this._send(serialize.password(password));
			}
			sendSASLInitialResponseMessage(mechanism, initialResponse) {
				this._send(serialize.sendSASLInitialResponseMessage(mechanism, initialResponse));
			}
			sendSCRAMClientFinalMessage(additionalData) {
				this._send(serialize.sendSCRAMClientFinalMessage(additionalData));
			}
			_send(buffer) {
				if (!this.stream.writable) return !1;
				return this.stream.write(buffer);
			}
			query(text) {
				this._send(serialize.query(text));
			}
			parse(query) {
				this._send(serialize.parse(query));
			}
			bind(config) {
				this._send(serialize.bind(config));
			}
			execute(config) {
				this._send(serialize.execute(config));
			}
			flush() {
				this.stream.writable && this.stream.write(flushBuffer);
			}
			sync() {
				this._send(syncBuffer);
			}
			ref() {
				this.stream.ref();
			}
			unref() {
				this.stream.unref();
			}
			end() {
				this._ending = !0;
				if (!this._connecting || !this.stream.writable) {
					this.stream.end();
					return;
				}
				return this.stream.write(endBuffer, () => {
					this.stream.end();
				});
			}
			close(msg) {
				this._send(serialize.close(msg));
			}
			describe(msg) {
				this._send(serialize.describe(msg));
			}
			sendCopyFromChunk(chunk) {
				this._send(serialize.copyData(chunk));
			}
			endCopyFrom() {
				this._send(serialize.copyDone());
			}
			sendCopyFail(msg) {
				this._send(serialize.copyFail(msg));
			}
		}
		module.exports = Connection;
	}),
	9765: (function(module) {
		function x509Error(msg, cert) {
			return Error("SASL channel binding: " + msg + " when parsing public certificate " + cert.toString("base64"));
		}
		function readASN1Length(data, index) {
			let length = data[index++];
			if (length < 128) return {
				length,
				index
			};
			let lengthBytes = length & 127;
			if (lengthBytes > 4) throw x509Error("bad length", data);
			length = 0;
			for (let i = 0; i < lengthBytes; i++) length = length << 8 | data[index++];
			return {
				length,
				index
			};
		}
		function readASN1OID(data, index) {
			if (data[index++] !== 6) throw x509Error("non-OID data", data);
			let { length: OIDLength, index: indexAfterOIDLength } = readASN1Length(data, index);
			index = indexAfterOIDLength;
			let lastIndex = index + OIDLength;
			let byte1 = data[index++];
			let oid = (byte1 / 40 | 0) + "." + byte1 % 40;
			for (; index < lastIndex;) {
				let value = 0;
				for (; index < lastIndex;) {
					let nextByte = data[index++];
					value = value << 7 | nextByte & 127;
					if (nextByte < 128) break;
				}
				oid += "." + value;
			}
			return {
				oid,
				index
			};
		}
		function expectASN1Seq(data, index) {
			if (data[index++] !== 48) throw x509Error("non-sequence data", data);
			return readASN1Length(data, index);
		}
		function signatureAlgorithmHashFromCertificate(data, index) {
			index === void 0 && (index = 0);
			index = expectASN1Seq(data, index).index;
			let { length: certInfoLength, index: indexAfterCertInfoLength } = expectASN1Seq(data, index);
			index = indexAfterCertInfoLength + certInfoLength;
			index = expectASN1Seq(data, index).index;
			let { oid, index: indexAfterOID } = readASN1OID(data, index);
			switch (oid) {
				case "1.2.840.113549.1.1.4": return "MD5";
				case "1.2.840.113549.1.1.5": return "SHA-1";
				case "1.2.840.113549.1.1.11": return "SHA-256";
				case "1.2.840.113549.1.1.12": return "SHA-384";
				case "1.2.840.113549.1.1.13": return "SHA-512";
				case "1.2.840.113549.1.1.14": return "SHA-224";
				case "1.2.840.113549.1.1.15": return "SHA512-224";
				case "1.2.840.113549.1.1.16": return "SHA512-256";
				case "1.2.840.10045.4.1": return "SHA-1";
				case "1.2.840.10045.4.3.1": return "SHA-224";
				case "1.2.840.10045.4.3.2": return "SHA-256";
				case "1.2.840.10045.4.3.3": return "SHA-384";
				case "1.2.840.10045.4.3.4": return "SHA-512";
				case "1.2.840.113549.1.1.10": {
					index = indexAfterOID;
					index = expectASN1Seq(data, index).index;
					if (data[index++] !== 160) throw x509Error("non-tag data", data);
					index = readASN1Length(data, index).index;
					index = expectASN1Seq(data, index).index;
					let { oid: hashOID } = readASN1OID(data, index);
					switch (hashOID) {
						case "1.2.840.113549.2.5": return "MD5";
						case "1.3.14.3.2.26": return "SHA-1";
						case "2.16.840.1.101.3.4.2.1": return "SHA-256";
						case "2.16.840.1.101.3.4.2.2": return "SHA-384";
						case "2.16.840.1.101.3.4.2.3": return "SHA-512";
					}
					throw x509Error("unknown hash OID " + hashOID, data);
				}
				case "1.3.101.110":
				case "1.3.101.112": return "SHA-512";
				case "1.3.101.111":
				case "1.3.101.113": throw x509Error("Ed448 certificate channel binding is not currently supported by Postgres");
			}
			throw x509Error("unknown OID " + oid, data);
		}
		module.exports = { signatureAlgorithmHashFromCertificate };
	}),
	948: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let crypto = __webpack_require__(4150);
		let { signatureAlgorithmHashFromCertificate } = __webpack_require__(9765);
		function saslprep(password) {
			return password.replace(/[\u00A0\u1680\u2000-\u200B\u202F\u205F\u3000]/g, " ").replace(/[\u00AD\u034F\u1806\u180B\u180C\u180D\u200C\u200D\u2060\uFE00-\uFE0F\uFEFF]/g, "").normalize("NFKC");
		}
		let DEFAULT_MAX_SCRAM_ITERATIONS = 1e5;
		function startSession(mechanisms, stream, scramMaxIterations = DEFAULT_MAX_SCRAM_ITERATIONS) {
			let candidates = ["SCRAM-SHA-256"];
			stream && candidates.unshift("SCRAM-SHA-256-PLUS");
			let mechanism = candidates.find((candidate) => mechanisms.includes(candidate));
			if (!mechanism) throw Error("SASL: Only mechanism(s) " + candidates.join(" and ") + " are supported");
			if (mechanism === "SCRAM-SHA-256-PLUS" && typeof stream.getPeerCertificate != "function") throw Error("SASL: Mechanism SCRAM-SHA-256-PLUS requires a certificate");
			let clientNonce = crypto.randomBytes(18).toString("base64");
			return {
				mechanism,
				clientNonce,
				response: (mechanism === "SCRAM-SHA-256-PLUS" ? "p=tls-server-end-point" : stream ? "y" : "n") + ",,n=*,r=" + clientNonce,
				message: "SASLInitialResponse",
				scramMaxIterations
			};
		}
		async function continueSession(session, password, serverData, stream) {
			if (session.message !== "SASLInitialResponse") throw Error("SASL: Last message was not SASLInitialResponse");
			if (typeof password != "string") throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a string");
			if (password === "") throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: client password must be a non-empty string");
			if (typeof serverData != "string") throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: serverData must be a string");
			let sv = parseServerFirstMessage(serverData);
			if (!sv.nonce.startsWith(session.clientNonce)) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: server nonce does not start with client nonce");
			else if (sv.nonce.length === session.clientNonce.length) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: server nonce is too short");
			let scramMaxIterations = typeof session.scramMaxIterations == "number" ? session.scramMaxIterations : DEFAULT_MAX_SCRAM_ITERATIONS;
			if (scramMaxIterations !== 0 && sv.iteration > scramMaxIterations) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration count " + sv.iteration + " exceeds scramMaxIterations of " + scramMaxIterations);
			let clientFirstMessageBare = "n=*,r=" + session.clientNonce;
			let serverFirstMessage = "r=" + sv.nonce + ",s=" + sv.salt + ",i=" + sv.iteration;
			let channelBinding = stream ? "eSws" : "biws";
			if (session.mechanism === "SCRAM-SHA-256-PLUS") {
				let peerCert = stream.getPeerCertificate().raw;
				let hashName = signatureAlgorithmHashFromCertificate(peerCert);
				(hashName === "MD5" || hashName === "SHA-1") && (hashName = "SHA-256");
				let certHash = await crypto.hashByName(hashName, peerCert);
				channelBinding = Buffer.concat([Buffer.from("p=tls-server-end-point,,"), Buffer.from(certHash)]).toString("base64");
			}
			let clientFinalMessageWithoutProof = "c=" + channelBinding + ",r=" + sv.nonce;
			let authMessage = clientFirstMessageBare + "," + serverFirstMessage + "," + clientFinalMessageWithoutProof;
			let saltBytes = Buffer.from(sv.salt, "base64");
			let saltedPassword = await crypto.deriveKey(saslprep(password), saltBytes, sv.iteration);
			let clientKey = await crypto.hmacSha256(saltedPassword, "Client Key");
			let storedKey = await crypto.sha256(clientKey);
			let clientSignature = await crypto.hmacSha256(storedKey, authMessage);
			let clientProof = xorBuffers(Buffer.from(clientKey), Buffer.from(clientSignature)).toString("base64");
			let serverKey = await crypto.hmacSha256(saltedPassword, "Server Key");
			let serverSignatureBytes = await crypto.hmacSha256(serverKey, authMessage);
			session.message = "SASLResponse";
			session.serverSignature = Buffer.from(serverSignatureBytes).toString("base64");
			session.response = clientFinalMessageWithoutProof + ",p=" + clientProof;
		}
		function finalizeSession(session, serverData) {
			if (session.message !== "SASLResponse") throw Error("SASL: Last message was not SASLResponse");
			if (typeof serverData != "string") throw Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: serverData must be a string");
			let { serverSignature } = parseServerFinalMessage(serverData);
			if (serverSignature !== session.serverSignature) throw Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature does not match");
		}
		function isPrintableChars(text) {
			if (typeof text != "string") throw TypeError("SASL: text must be a string");
			return text.split("").map((_, i) => text.charCodeAt(i)).every((c) => c >= 33 && c <= 43 || c >= 45 && c <= 126);
		}
		function isBase64(text) {
			return /^(?:[a-zA-Z0-9+/]{4})*(?:[a-zA-Z0-9+/]{2}==|[a-zA-Z0-9+/]{3}=)?$/.test(text);
		}
		function parseAttributePairs(text) {
			if (typeof text != "string") throw TypeError("SASL: attribute pairs text must be a string");
			return new Map(text.split(",").map((attrValue) => {
				if (!/^.=/.test(attrValue)) throw Error("SASL: Invalid attribute pair entry");
				return [attrValue[0], attrValue.substring(2)];
			}));
		}
		function parseServerFirstMessage(data) {
			let attrPairs = parseAttributePairs(data);
			let nonce = attrPairs.get("r");
			if (!nonce) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce missing");
			else if (!isPrintableChars(nonce)) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: nonce must only contain printable characters");
			let salt = attrPairs.get("s");
			if (!salt) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt missing");
			else if (!isBase64(salt)) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: salt must be base64");
			let iterationText = attrPairs.get("i");
			if (!iterationText) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: iteration missing");
			else if (!/^[1-9][0-9]*$/.test(iterationText)) throw Error("SASL: SCRAM-SERVER-FIRST-MESSAGE: invalid iteration count");
			return {
				nonce,
				salt,
				iteration: parseInt(iterationText, 10)
			};
		}
		function parseServerFinalMessage(serverData) {
			let attrPairs = parseAttributePairs(serverData);
			let error = attrPairs.get("e");
			let serverSignature = attrPairs.get("v");
			if (error) throw Error(`SASL: SCRAM-SERVER-FINAL-MESSAGE: server returned error: "${error}"`);
			if (!serverSignature) throw Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature is missing");
			else if (!isBase64(serverSignature)) throw Error("SASL: SCRAM-SERVER-FINAL-MESSAGE: server signature must be base64");
			return { serverSignature };
		}
		function xorBuffers(a, b) {
			if (!Buffer.isBuffer(a)) throw TypeError("first argument must be a Buffer");
			if (!Buffer.isBuffer(b)) throw TypeError("second argument must be a Buffer");
			if (a.length !== b.length) throw Error("Buffer lengths must match");
			if (a.length === 0) throw Error("Buffers cannot be empty");
			return Buffer.from(a.map((_, i) => a[i] ^ b[i]));
		}
		module.exports = {
			startSession,
			continueSession,
			finalizeSession,
			DEFAULT_MAX_SCRAM_ITERATIONS
		};
	}),
	4150: (function(module, __unused_webpack_exports, __webpack_require__) {
		let nodeCrypto = __webpack_require__(6982);
		module.exports = {
			postgresMd5PasswordHash,
			randomBytes,
			deriveKey,
			sha256,
			hashByName,
			hmacSha256,
			md5
		};
		let webCrypto = nodeCrypto.webcrypto || globalThis.crypto;
		let subtleCrypto = webCrypto.subtle;
		let textEncoder = new TextEncoder();
		function randomBytes(length) {
			return webCrypto.getRandomValues(Buffer.alloc(length));
		}
		async function md5(string) {
			try {
				return nodeCrypto.createHash("md5").update(string, "utf-8").digest("hex");
			} catch {
				let data = typeof string == "string" ? textEncoder.encode(string) : string;
				let hash = await subtleCrypto.digest("MD5", data);
				return Array.from(new Uint8Array(hash)).map((b) => b.toString(16).padStart(2, "0")).join("");
			}
		}
		async function postgresMd5PasswordHash(user, password, salt) {
			let inner = await md5(password + user);
			return "md5" + await md5(Buffer.concat([Buffer.from(inner), salt]));
		}
		async function sha256(text) {
			return await subtleCrypto.digest("SHA-256", text);
		}
		async function hashByName(hashName, text) {
			return await subtleCrypto.digest(hashName, text);
		}
		async function hmacSha256(keyBuffer, msg) {
			let key = await subtleCrypto.importKey("raw", keyBuffer, {
				name: "HMAC",
				hash: "SHA-256"
			}, !1, ["sign"]);
			return await subtleCrypto.sign("HMAC", key, textEncoder.encode(msg));
		}
		async function deriveKey(password, salt, iterations) {
			let key = await subtleCrypto.importKey("raw", textEncoder.encode(password), "PBKDF2", !1, ["deriveBits"]);
			let params = {
				name: "PBKDF2",
				hash: "SHA-256",
				salt,
				iterations
			};
			return await subtleCrypto.deriveBits(params, key, 256, ["deriveBits"]);
		}
	}),
	8995: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let user;
		try {
			user = process.platform === "win32" ? process.env.USERNAME : process.env.USER;
		} catch {}
		module.exports = {
			host: "localhost",
			user,
			database: void 0,
			password: null,
			connectionString: void 0,
			port: 5432,
			rows: 0,
			binary: !1,
			max: 10,
			idleTimeoutMillis: 3e4,
			client_encoding: "",
			ssl: !1,
			sslnegotiation: void 0,
			application_name: void 0,
			fallback_application_name: void 0,
			options: void 0,
			parseInputDatesAsUTC: !1,
			statement_timeout: !1,
			lock_timeout: !1,
			idle_in_transaction_session_timeout: !1,
			query_timeout: !1,
			connect_timeout: 0,
			keepalives: 1,
			keepalives_idle: 0
		};
		let pgTypes = __webpack_require__(1549);
		let parseBigInteger = pgTypes.getTypeParser(20, "text");
		let parseBigIntegerArray = pgTypes.getTypeParser(1016, "text");
		module.exports.__defineSetter__("parseInt8", function(val) {
			pgTypes.setTypeParser(20, "text", val ? pgTypes.getTypeParser(23, "text") : parseBigInteger);
			pgTypes.setTypeParser(1016, "text", val ? pgTypes.getTypeParser(1007, "text") : parseBigIntegerArray);
		});
	}),
	3273: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let Client = __webpack_require__(5042);
		let defaults = __webpack_require__(8995);
		let Connection = __webpack_require__(9809);
		let Result = __webpack_require__(6424);
		let utils = __webpack_require__(9652);
		let Pool = __webpack_require__(7558);
		let TypeOverrides = __webpack_require__(365);
		let { DatabaseError } = __webpack_require__(4233);
		let { escapeIdentifier, escapeLiteral } = __webpack_require__(9652);
		let poolFactory = (Client) => class BoundPool extends Pool {
			constructor(options) {
				super(options, Client);
			}
		};
		let PG = function(clientConstructor) {
			this.defaults = defaults;
			this.Client = clientConstructor;
			this.Query = this.Client.Query;
			this.Pool = poolFactory(this.Client);
			this._pools = [];
			this.Connection = Connection;
			this.types = __webpack_require__(1549);
			this.DatabaseError = DatabaseError;
			this.TypeOverrides = TypeOverrides;
			this.escapeIdentifier = escapeIdentifier;
			this.escapeLiteral = escapeLiteral;
			this.Result = Result;
			this.utils = utils;
		};
		let clientConstructor = Client;
		let forceNative = !1;
		try {
			forceNative = !!process.env.NODE_PG_FORCE_NATIVE;
		} catch {}
		forceNative && (clientConstructor = __webpack_require__(5301));
		module.exports = new PG(clientConstructor);
		Object.defineProperty(module.exports, "native", {
			configurable: !0,
			enumerable: !1,
			get() {
				let native = null;
				try {
					native = new PG(__webpack_require__(5301));
				} catch (err) {
					if (err.code !== "MODULE_NOT_FOUND") throw err;
				}
				Object.defineProperty(module.exports, "native", { value: native });
				return native;
			}
		});
	}),
	8942: (function(module, __unused_webpack_exports, __webpack_require__) {
		let nodeUtils = __webpack_require__(1404);
		var Native;
		try {
			Native = __webpack_require__(4390);
		} catch (e) {
			throw e;
		}
		let TypeOverrides = __webpack_require__(365);
		let EventEmitter = __webpack_require__(4434).EventEmitter;
		let util = __webpack_require__(1404);
		let ConnectionParameters = __webpack_require__(646);
		let NativeQuery = __webpack_require__(7581);
		let queryQueueLengthDeprecationNotice = nodeUtils.deprecate(() => {}, "Calling client.query() when the client is already executing a query is deprecated and will be removed in pg@9.0. Use async/await or an external async flow control mechanism instead.");
		let Client = module.exports = function(config) {
			EventEmitter.call(this);
			config ||= {};
			this._Promise = config.Promise || global.Promise;
			this._types = new TypeOverrides(config.types);
			this.native = new Native({ types: this._types });
			this._queryQueue = [];
			this._ending = !1;
			this._connecting = !1;
			this._connected = !1;
			this._queryable = !0;
			this.pipeline = !!config.pipeline;
			this._pipelineInFlight = !1;
			let cp = this.connectionParameters = new ConnectionParameters(config);
			config.nativeConnectionString && (cp.nativeConnectionString = config.nativeConnectionString);
			this.user = cp.user;
			Object.defineProperty(this, "password", {
				configurable: !0,
				enumerable: !1,
				writable: !0,
				value: cp.password
			});
			this.database = cp.database;
			this.host = cp.host;
			this.port = cp.port;
			this.namedQueries = {};
		};
		Client.Query = NativeQuery;
		util.inherits(Client, EventEmitter);
		Client.prototype._errorAllQueries = function(err) {
			let enqueueError = (query) => {
				process.nextTick(() => {
					query.native = this.native;
					query.handleError(err);
				});
			};
			if (this._hasActiveQuery()) {
				enqueueError(this._activeQuery);
				this._activeQuery = null;
			}
			this._queryQueue.forEach(enqueueError);
			this._queryQueue.length = 0;
		};
		Client.prototype._connect = function(cb) {
			let self = this;
			if (this._connecting) {
				process.nextTick(() => cb(Error("Client has already been connected. You cannot reuse a client.")));
				return;
			}
			this._connecting = !0;
			this.connectionParameters.getLibpqConnectionString(function(err, conString) {
				self.connectionParameters.nativeConnectionString && (conString = self.connectionParameters.nativeConnectionString);
				if (err) return cb(err);
				self.native.connect(conString, function(err) {
					if (err) {
						self.native.end();
						return cb(err);
					}
					self._connected = !0;
					self.native.on("error", function(err) {
						self._queryable = !1;
						self._errorAllQueries(err);
						self.emit("error", err);
					});
					self.native.on("notification", function(msg) {
						self.emit("notification", {
							channel: msg.relname,
							payload: msg.extra
						});
					});
					self.emit("connect");
					self._pulseQueryQueue(!0);
					cb(null, this);
				});
			});
		};
		Client.prototype.connect = function(callback) {
			if (callback) {
				this._connect(callback);
				return;
			}
			return new this._Promise((resolve, reject) => {
				this._connect((error) => {
					error ? reject(error) : resolve(this);
				});
			});
		};
		Client.prototype.query = function(config, values, callback) {
			let query;
			let result;
			let readTimeout;
			let readTimeoutTimer;
			let queryCallback;
			if (config == null) throw TypeError("Client was passed a null or undefined query");
			else if (typeof config.submit == "function") {
				readTimeout = config.query_timeout || this.connectionParameters.query_timeout;
				result = query = config;
				typeof values == "function" && (config.callback = values);
			} else {
				readTimeout = config.query_timeout || this.connectionParameters.query_timeout;
				query = new NativeQuery(config, values, callback);
				if (!query.callback) {
					let resolveOut, rejectOut;
					result = new this._Promise((resolve, reject) => {
						resolveOut = resolve;
						rejectOut = reject;
					}).catch((err) => {
						Error.captureStackTrace(err);
						throw err;
					});
					query.callback = (err, res) => err ? rejectOut(err) : resolveOut(res);
				}
			}
			if (readTimeout) {
				queryCallback = query.callback || (() => {});
				readTimeoutTimer = setTimeout(() => {
					let error = Error("Query read timeout");
					process.nextTick(() => {
						query.handleError(error, this.connection);
					});
					queryCallback(error);
					query.callback = () => {};
					let index = this._queryQueue.indexOf(query);
					index > -1 && this._queryQueue.splice(index, 1);
					this._pulseQueryQueue();
				}, readTimeout);
				query.callback = (err, res) => {
					clearTimeout(readTimeoutTimer);
					queryCallback(err, res);
				};
			}
			if (!this._queryable) {
				query.native = this.native;
				process.nextTick(() => {
					query.handleError(Error("Client has encountered a connection error and is not queryable"));
				});
				return result;
			}
			if (this._ending) {
				query.native = this.native;
				process.nextTick(() => {
					query.handleError(Error("Client was closed and is not queryable"));
				});
				return result;
			}
			this._queryQueue.length > 0 && !this.pipeline && queryQueueLengthDeprecationNotice();
			this._queryQueue.push(query);
			this._pulseQueryQueue();
			return result;
		};
		Client.prototype.end = function(cb) {
			let self = this;
			this._ending = !0;
			this._connecting && !this._connected && this.once("connect", () => {
				this.end(() => {});
			});
			let result;
			cb || (result = new this._Promise(function(resolve, reject) {
				cb = (err) => err ? reject(err) : resolve();
			}));
			let doEnd = function() {
				self.native.end(function() {
					self._connected = !1;
					self._errorAllQueries(Error("Connection terminated"));
					process.nextTick(() => {
						self.emit("end");
						cb && cb();
					});
				});
			};
			this.pipeline && (this._pipelineInFlight || this._queryQueue.length > 0) ? this.once("drain", doEnd) : doEnd();
			return result;
		};
		Client.prototype._hasActiveQuery = function() {
			return this._activeQuery && this._activeQuery.state !== "error" && this._activeQuery.state !== "end";
		};
		Client.prototype._pulseQueryQueue = function(initialConnection) {
			if (!this._connected) return;
			if (this.pipeline && !initialConnection) return this._pulsePipelinedQueryQueue();
			if (this._hasActiveQuery()) return;
			let query = this._queryQueue.shift();
			if (!query) {
				initialConnection || this.emit("drain");
				return;
			}
			this._activeQuery = query;
			query.submit(this);
			let self = this;
			query.once("_done", function() {
				self._pulseQueryQueue();
			});
		};
		Client.prototype._pulsePipelinedQueryQueue = function() {
			if (!this._connected || this._pipelineInFlight) return;
			if (this._queryQueue.length === 0) {
				this.hasExecuted && this.emit("drain");
				return;
			}
			this._pipelineInFlight = !0;
			let self = this;
			let queries = [];
			let nativeQueries = [];
			let utils = __webpack_require__(9652);
			for (; this._queryQueue.length > 0;) {
				let query = this._queryQueue.shift();
				this.hasExecuted = !0;
				nativeQueries.push(query);
				let values = query.values ? query.values.map(utils.prepareValue) : null;
				let pipelineEntry = {
					text: query.text,
					name: query.name,
					arrayMode: query._arrayMode
				};
				values && (pipelineEntry.values = values);
				query.name && this.namedQueries[query.name] && (pipelineEntry._alreadyPrepared = !0);
				queries.push(pipelineEntry);
			}
			this.native.pipeline(queries, function(err, results) {
				self._pipelineInFlight = !1;
				if (err) {
					self._connected = !1;
					self._queryable = !1;
					for (let i = 0; i < nativeQueries.length; i++) {
						let q = nativeQueries[i];
						q.native = self.native;
						q.handleError(err);
					}
					self._errorAllQueries(err);
					self.emit("error", err);
					self.emit("end");
					return;
				}
				for (let i = 0; i < nativeQueries.length; i++) {
					let q = nativeQueries[i];
					let r = results[i];
					q.native = self.native;
					if (r.err) q.handleError(r.err);
					else {
						q.name && (self.namedQueries[q.name] = q.text);
						q.state = "end";
						q.emit("end", r.result);
						q.callback && q.callback(null, r.result);
					}
					setImmediate(function() {
						q.emit("_done");
					});
				}
				self._pulsePipelinedQueryQueue();
			});
		};
		Client.prototype.cancel = function(query) {
			this._activeQuery === query ? this.native.cancel(function() {}) : this._queryQueue.indexOf(query) !== -1 && this._queryQueue.splice(this._queryQueue.indexOf(query), 1);
		};
		Client.prototype.ref = function() {};
		Client.prototype.unref = function() {};
		Client.prototype.setTypeParser = function(oid, format, parseFn) {
			return this._types.setTypeParser(oid, format, parseFn);
		};
		Client.prototype.getTypeParser = function(oid, format) {
			return this._types.getTypeParser(oid, format);
		};
		Client.prototype.isConnected = function() {
			return this._connected;
		};
		Client.prototype.getTransactionStatus = function() {
			return this.native.getTransactionStatus();
		};
	}),
	5301: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		module.exports = __webpack_require__(8942);
	}),
	7581: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let EventEmitter = __webpack_require__(4434).EventEmitter;
		let util = __webpack_require__(1404);
		let utils = __webpack_require__(9652);
		let NativeQuery = module.exports = function(config, values, callback) {
			EventEmitter.call(this);
			config = utils.normalizeQueryConfig(config, values, callback);
			this.text = config.text;
			this.values = config.values;
			this.name = config.name;
			this.queryMode = config.queryMode;
			this.callback = config.callback;
			this.state = "new";
			this._arrayMode = config.rowMode === "array";
			this._emitRowEvents = !1;
			this.on("newListener", function(event) {
				event === "row" && (this._emitRowEvents = !0);
			}.bind(this));
		};
		util.inherits(NativeQuery, EventEmitter);
		let errorFieldMap = {
			sqlState: "code",
			statementPosition: "position",
			messagePrimary: "message",
			messageDetail: "detail",
			messageHint: "hint",
			context: "where",
			schemaName: "schema",
			tableName: "table",
			columnName: "column",
			dataTypeName: "dataType",
			constraintName: "constraint",
			sourceFile: "file",
			sourceLine: "line",
			sourceFunction: "routine"
		};
		NativeQuery.prototype.handleError = function(err) {
			let fields = this.native && this.native.pq.resultErrorFields();
			if (fields) for (let key in fields) {
				let normalizedFieldName = errorFieldMap[key] || key;
				err[normalizedFieldName] = fields[key];
			}
			this.callback ? this.callback(err) : this.emit("error", err);
			this.state = "error";
		};
		NativeQuery.prototype.then = function(onSuccess, onFailure) {
			return this._getPromise().then(onSuccess, onFailure);
		};
		NativeQuery.prototype.catch = function(callback) {
			return this._getPromise().catch(callback);
		};
		NativeQuery.prototype._getPromise = function() {
			if (this._promise) return this._promise;
			this._promise = new Promise(function(resolve, reject) {
				this._once("end", resolve);
				this._once("error", reject);
			}.bind(this));
			return this._promise;
		};
		NativeQuery.prototype.submit = function(client) {
			this.state = "running";
			let self = this;
			this.native = client.native;
			client.native.arrayMode = this._arrayMode;
			let after = function(err, rows, results) {
				client.native.arrayMode = !1;
				setImmediate(function() {
					self.emit("_done");
				});
				if (err) return self.handleError(err);
				self._emitRowEvents && (results.length > 1 ? rows.forEach((rowOfRows, i) => {
					rowOfRows.forEach((row) => {
						self.emit("row", row, results[i]);
					});
				}) : rows.forEach(function(row) {
					self.emit("row", row, results);
				}));
				self.state = "end";
				self.emit("end", results);
				self.callback && self.callback(null, results);
			};
			process.domain && (after = process.domain.bind(after));
			if (this.name) {
				if (this.name.length > 63) {
					console.error("Warning! Postgres only supports 63 characters for query names.");
					console.error("You supplied %s (%s)", this.name, this.name.length);
					console.error("This can cause conflicts and silent errors executing queries");
				}
				let values = (this.values || []).map(utils.prepareValue);
				if (client.namedQueries[this.name] !== void 0) {
					if (this.text && client.namedQueries[this.name] !== this.text) {
						let err = Error(`Prepared statements must be unique - '${this.name}' was used for a different statement`);
						return after(err);
					}
					return client.native.execute(this.name, values, after);
				}
				return client.native.prepare(this.name, this.text, values.length, function(err) {
					if (err) return after(err);
					client.namedQueries[self.name] = self.text;
					return self.native.execute(self.name, values, after);
				});
			} else if (this.values) {
				if (!Array.isArray(this.values)) return after(Error("Query values must be an array"));
				let vals = this.values.map(utils.prepareValue);
				client.native.query(this.text, vals, after);
			} else this.queryMode === "extended" ? client.native.query(this.text, [], after) : client.native.query(this.text, after);
		};
	}),
	4473: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let { EventEmitter } = __webpack_require__(4434);
		let Result = __webpack_require__(6424);
		let utils = __webpack_require__(9652);
		class Query extends EventEmitter {
			constructor(config, values, callback) {
				super();
				config = utils.normalizeQueryConfig(config, values, callback);
				this.text = config.text;
				this.values = config.values;
				this.rows = config.rows;
				this.types = config.types;
				this.name = config.name;
				this.queryMode = config.queryMode;
				this.binary = config.binary;
				this.portal = config.portal || "";
				this.callback = config.callback;
				this._rowMode = config.rowMode;
				process.domain && config.callback && (this.callback = process.domain.bind(config.callback));
				this._result = new Result(this._rowMode, this.types);
				this._results = this._result;
				this._canceledDueToError = !1;
			}
			requiresPreparation() {
				if (this.queryMode === "extended") return !0;
				if (this.name) return !0;
				if (this.rows) return !0;
				if (!this.text) return !1;
				if (!this.values) return !1;
				return this.values.length > 0;
			}
			_checkForMultirow() {
				if (this._result.command) {
					Array.isArray(this._results) || (this._results = [this._result]);
					this._result = new Result(this._rowMode, this._result._types);
					this._results.push(this._result);
				}
			}
			handleRowDescription(msg) {
				this._checkForMultirow();
				this._result.addFields(msg.fields);
				this._accumulateRows = this.callback || !this.listeners("row").length;
			}
			handleDataRow(msg) {
				let row;
				if (this._canceledDueToError) return;
				try {
					row = this._result.parseRow(msg.fields);
				} catch (err) {
					this._canceledDueToError = err;
					return;
				}
				this.emit("row", row, this._result);
				this._accumulateRows && this._result.addRow(row);
			}
			handleCommandComplete(msg, connection) {
				this._checkForMultirow();
				this._result.addCommandComplete(msg);
				this.rows && connection.sync();
			}
			handleEmptyQuery(connection) {
				this.rows && connection.sync();
			}
			handleError(err, connection) {
				if (this._canceledDueToError) {
					err = this._canceledDueToError;
					this._canceledDueToError = !1;
				}
				if (this.callback) return this.callback(err);
				this.emit("error", err);
			}
			handleReadyForQuery(con) {
				if (this._canceledDueToError) return this.handleError(this._canceledDueToError, con);
				if (this.callback) try {
					this.callback(null, this._results);
				} catch (err) {
					process.nextTick(() => {
						throw err;
					});
				}
				this.emit("end", this._results);
			}
			submit(connection) {
				if (typeof this.text != "string" && typeof this.name != "string") return Error("A query must have either text or a name. Supplying neither is unsupported.");
				let previous = connection.parsedStatements[this.name] || connection.submittedNamedStatements[this.name];
				if (this.text && previous && this.text !== previous) return Error(`Prepared statements must be unique - '${this.name}' was used for a different statement`);
				if (this.values && !Array.isArray(this.values)) return Error("Query values must be an array");
				if (this.requiresPreparation()) {
					connection.stream.cork && connection.stream.cork();
					try {
						this.prepare(connection);
					} finally {
						connection.stream.uncork && connection.stream.uncork();
					}
				} else connection.query(this.text);
				return null;
			}
			hasBeenParsed(connection) {
				return this.name && (connection.parsedStatements[this.name] !== void 0 || connection.submittedNamedStatements[this.name] !== void 0);
			}
			handlePortalSuspended(connection) {
				this._getRows(connection, this.rows);
			}
			_getRows(connection, rows) {
				connection.execute({
					portal: this.portal,
					rows
				});
				rows ? connection.flush() : connection.sync();
			}
			prepare(connection) {
				if (!this.hasBeenParsed(connection)) {
					connection.parse({
						text: this.text,
						name: this.name,
						types: this.types
					});
					this.name && (connection.submittedNamedStatements[this.name] = this.text);
				}
				try {
					connection.bind({
						portal: this.portal,
						statement: this.name,
						values: this.values,
						binary: this.binary,
						valueMapper: utils.prepareValue
					});
				} catch (err) {
					connection.close({
						type: "S",
						name: this.name
					});
					connection.sync();
					this.handleError(err, connection);
					return;
				}
				connection.describe({
					type: "P",
					name: this.portal || ""
				});
				this._getRows(connection, this.rows);
			}
			handleCopyInResponse(connection) {
				connection.sendCopyFail("No source stream defined");
			}
			handleCopyData(msg, connection) {}
		}
		module.exports = Query;
	}),
	6424: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let types = __webpack_require__(1549);
		let matchRegexp = /^([A-Za-z]+)(?: (\d+))?(?: (\d+))?/;
		class Result {
			constructor(rowMode, types) {
				this.command = null;
				this.rowCount = null;
				this.oid = null;
				this.rows = [];
				this.fields = [];
				this._parsers = void 0;
				this._types = types;
				this.RowCtor = null;
				this.rowAsArray = rowMode === "array";
				this.rowAsArray && (this.parseRow = this._parseRowAsArray);
				this._prebuiltEmptyResultObject = null;
			}
			addCommandComplete(msg) {
				let match;
				match = msg.text ? matchRegexp.exec(msg.text) : matchRegexp.exec(msg.command);
				if (match) {
					this.command = match[1];
					if (match[3]) {
						this.oid = parseInt(match[2], 10);
						this.rowCount = parseInt(match[3], 10);
					} else match[2] && (this.rowCount = parseInt(match[2], 10));
				}
			}
			_parseRowAsArray(rowData) {
				let row = Array(rowData.length);
				for (let i = 0, len = rowData.length; i < len; i++) {
					let rawValue = rowData[i];
					rawValue === null ? row[i] = null : row[i] = this._parsers[i](rawValue);
				}
				return row;
			}
			parseRow(rowData) {
				let row = { ...this._prebuiltEmptyResultObject };
				for (let i = 0, len = rowData.length; i < len; i++) {
					let rawValue = rowData[i];
					let field = this.fields[i].name;
					if (rawValue !== null) {
						let v = this.fields[i].format === "binary" ? Buffer.from(rawValue) : rawValue;
						row[field] = this._parsers[i](v);
					} else row[field] = null;
				}
				return row;
			}
			addRow(row) {
				this.rows.push(row);
			}
			addFields(fieldDescriptions) {
				this.fields = fieldDescriptions;
				this.fields.length && (this._parsers = Array(fieldDescriptions.length));
				let row = Object.create(null);
				for (let i = 0; i < fieldDescriptions.length; i++) {
					let desc = fieldDescriptions[i];
					row[desc.name] = null;
					this._types ? this._parsers[i] = this._types.getTypeParser(desc.dataTypeID, desc.format || "text") : this._parsers[i] = types.getTypeParser(desc.dataTypeID, desc.format || "text");
				}
				this._prebuiltEmptyResultObject = { ...row };
			}
		}
		module.exports = Result;
	}),
	829: (function(module, __unused_webpack_exports, __webpack_require__) {
		let { getStream, getSecureStream } = getStreamFuncs();
		module.exports = {
			getStream,
			getSecureStream
		};
		function getNodejsStreamFuncs() {
			function getStream(ssl) {
				return new (__webpack_require__(9278)).Socket();
			}
			function getSecureStream(options) {
				return __webpack_require__(4756).connect(options);
			}
			return {
				getStream,
				getSecureStream
			};
		}
		function getCloudflareStreamFuncs() {
			function getStream(ssl) {
				let { CloudflareSocket } = __webpack_require__(785);
				return new CloudflareSocket(ssl);
			}
			function getSecureStream(options) {
				options.socket.startTls(options);
				return options.socket;
			}
			return {
				getStream,
				getSecureStream
			};
		}
		function isCloudflareRuntime() {
			if (typeof navigator == "object" && navigator !== null && typeof navigator.userAgent == "string") return navigator.userAgent === "Cloudflare-Workers";
			if (typeof Response == "function") {
				let resp = new Response(null, { cf: { thing: !0 } });
				if (typeof resp.cf == "object" && resp.cf !== null && resp.cf.thing) return !0;
			}
			return !1;
		}
		function getStreamFuncs() {
			if (isCloudflareRuntime()) return getCloudflareStreamFuncs();
			return getNodejsStreamFuncs();
		}
	}),
	365: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let types = __webpack_require__(1549);
		function TypeOverrides(userTypes) {
			this._types = userTypes || types;
			this.text = {};
			this.binary = {};
		}
		TypeOverrides.prototype.getOverrides = function(format) {
			switch (format) {
				case "text": return this.text;
				case "binary": return this.binary;
				default: return {};
			}
		};
		TypeOverrides.prototype.setTypeParser = function(oid, format, parseFn) {
			if (typeof format == "function") {
				parseFn = format;
				format = "text";
			}
			this.getOverrides(format)[oid] = parseFn;
		};
		TypeOverrides.prototype.getTypeParser = function(oid, format) {
			format ||= "text";
			return this.getOverrides(format)[oid] || this._types.getTypeParser(oid, format);
		};
		module.exports = TypeOverrides;
	}),
	9652: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let defaults = __webpack_require__(8995);
		let nodeUtils = __webpack_require__(1404);
		let { isDate } = __webpack_require__(8253);
		let invalidDateDeprecationNotice = nodeUtils.deprecate(() => {}, "Sending an invalid date to Postgres is deprecated and will throw an error in the next major version of pg. Ensure any Date object passed as a query parameter is valid.", "PG_INVALID_DATE");
		function escapeElement(elementRepresentation) {
			return "\"" + elementRepresentation.replace(/\\/g, "\\\\").replace(/"/g, "\\\"") + "\"";
		}
		function arrayString(val) {
			let result = "{";
			for (let i = 0; i < val.length; i++) {
				i > 0 && (result += ",");
				let item = val[i];
				if (item == null) result += "NULL";
				else if (Array.isArray(item)) result += arrayString(item);
				else if (ArrayBuffer.isView(item)) {
					item instanceof Buffer || (item = Buffer.from(item.buffer, item.byteOffset, item.byteLength));
					result += "\\\\x" + item.toString("hex");
				} else result += escapeElement(prepareValue(item));
			}
			result += "}";
			return result;
		}
		let prepareValue = function(val, seen) {
			if (val == null) return null;
			if (typeof val == "object") {
				if (val instanceof Buffer) return val;
				if (ArrayBuffer.isView(val)) return Buffer.from(val.buffer, val.byteOffset, val.byteLength);
				if (isDate(val)) {
					isNaN(val.getTime()) && invalidDateDeprecationNotice();
					if (defaults.parseInputDatesAsUTC) return dateToStringUTC(val);
					else return dateToString(val);
				}
				if (Array.isArray(val)) return arrayString(val);
				return prepareObject(val, seen);
			}
			return val.toString();
		};
		function prepareObject(val, seen) {
			if (val && typeof val.toPostgres == "function") {
				seen ||= [];
				if (seen.indexOf(val) !== -1) throw Error("circular reference detected while preparing \"" + val + "\" for query");
				seen.push(val);
				return prepareValue(val.toPostgres(prepareValue), seen);
			}
			return JSON.stringify(val);
		}
		function dateToString(date) {
			let offset = -date.getTimezoneOffset();
			let year = date.getFullYear();
			let isBCYear = year < 1;
			isBCYear && (year = Math.abs(year) + 1);
			let ret = String(year).padStart(4, "0") + "-" + String(date.getMonth() + 1).padStart(2, "0") + "-" + String(date.getDate()).padStart(2, "0") + "T" + String(date.getHours()).padStart(2, "0") + ":" + String(date.getMinutes()).padStart(2, "0") + ":" + String(date.getSeconds()).padStart(2, "0") + "." + String(date.getMilliseconds()).padStart(3, "0");
			if (offset < 0) {
				ret += "-";
				offset *= -1;
			} else ret += "+";
			ret += String(Math.floor(offset / 60)).padStart(2, "0") + ":" + String(offset % 60).padStart(2, "0");
			isBCYear && (ret += " BC");
			return ret;
		}
		function dateToStringUTC(date) {
			let year = date.getUTCFullYear();
			let isBCYear = year < 1;
			isBCYear && (year = Math.abs(year) + 1);
			let ret = String(year).padStart(4, "0") + "-" + String(date.getUTCMonth() + 1).padStart(2, "0") + "-" + String(date.getUTCDate()).padStart(2, "0") + "T" + String(date.getUTCHours()).padStart(2, "0") + ":" + String(date.getUTCMinutes()).padStart(2, "0") + ":" + String(date.getUTCSeconds()).padStart(2, "0") + "." + String(date.getUTCMilliseconds()).padStart(3, "0");
			ret += "+00:00";
			isBCYear && (ret += " BC");
			return ret;
		}
		function normalizeQueryConfig(config, values, callback) {
			config = typeof config == "string" ? { text: config } : cloneQueryConfig(config);
			values && (typeof values == "function" ? config.callback = values : config.values = values);
			callback && (config.callback = callback);
			return config;
		}
		function cloneQueryConfig(config) {
			if (config == null) return config;
			return Object.defineProperties(Object.create(Object.getPrototypeOf(config)), Object.getOwnPropertyDescriptors(config));
		}
		let escapeIdentifier = function(str) {
			return "\"" + str.replace(/"/g, "\"\"") + "\"";
		};
		let escapeLiteral = function(str) {
			let hasBackslash = !1;
			let escaped = "'";
			if (str == null) return "''";
			if (typeof str != "string") return "''";
			for (let i = 0; i < str.length; i++) {
				let c = str[i];
				if (c === "'") escaped += c + c;
				else if (c === "\\") {
					escaped += c + c;
					hasBackslash = !0;
				} else escaped += c;
			}
			escaped += "'";
			hasBackslash === !0 && (escaped = " E" + escaped);
			return escaped;
		};
		module.exports = {
			prepareValue: function prepareValueWrapper(value) {
				return prepareValue(value);
			},
			normalizeQueryConfig,
			escapeIdentifier,
			escapeLiteral
		};
	}),
	8702: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		var path = __webpack_require__(6928), Stream = __webpack_require__(2203).Stream, split = __webpack_require__(5286), util = __webpack_require__(1404), defaultPort = 5432, isWin = process.platform === "win32", warnStream = process.stderr;
		var S_IRWXG = 56, S_IRWXO = 7, S_IFMT = 61440, S_IFREG = 32768;
		function isRegFile(mode) {
			return (mode & S_IFMT) == S_IFREG;
		}
		var fieldNames = [
			"host",
			"port",
			"database",
			"user",
			"password"
		];
		var nrOfFields = fieldNames.length;
		var passKey = fieldNames[nrOfFields - 1];
		function warn() {
			if (warnStream instanceof Stream && !0 === warnStream.writable) {
				var args = Array.prototype.slice.call(arguments).concat("\n");
				warnStream.write(util.format.apply(util, args));
			}
		}
		Object.defineProperty(module.exports, "isWin", {
			get: function() {
				return isWin;
			},
			set: function(val) {
				isWin = val;
			}
		});
		module.exports.warnTo = function(stream) {
			var old = warnStream;
			warnStream = stream;
			return old;
		};
		module.exports.getFileName = function(rawEnv) {
			var env = rawEnv || process.env;
			return env.PGPASSFILE || (isWin ? path.join(env.APPDATA || "./", "postgresql", "pgpass.conf") : path.join(env.HOME || "./", ".pgpass"));
		};
		module.exports.usePgPass = function(stats, fname) {
			if (Object.prototype.hasOwnProperty.call(process.env, "PGPASSWORD")) return !1;
			if (isWin) return !0;
			fname ||= "<unkn>";
			if (!isRegFile(stats.mode)) {
				warn("WARNING: password file \"%s\" is not a plain file", fname);
				return !1;
			}
			if (stats.mode & (S_IRWXG | S_IRWXO)) {
				warn("WARNING: password file \"%s\" has group or world access; permissions should be u=rw (0600) or less", fname);
				return !1;
			}
			return !0;
		};
		var matcher = module.exports.match = function(connInfo, entry) {
			return fieldNames.slice(0, -1).reduce(function(prev, field, idx) {
				if (idx == 1 && Number(connInfo[field] || defaultPort) === Number(entry[field])) return prev && !0;
				return prev && (entry[field] === "*" || entry[field] === connInfo[field]);
			}, !0);
		};
		module.exports.getPassword = function(connInfo, stream, cb) {
			var pass;
			var lineStream = stream.pipe(split());
			function onLine(line) {
				var entry = parseLine(line);
				if (entry && isValidEntry(entry) && matcher(connInfo, entry)) {
					pass = entry[passKey];
					lineStream.end();
				}
			}
			var onEnd = function() {
				stream.destroy();
				cb(pass);
			};
			var onErr = function(err) {
				stream.destroy();
				warn("WARNING: error on reading file: %s", err);
				cb(void 0);
			};
			stream.on("error", onErr);
			lineStream.on("data", onLine).on("end", onEnd).on("error", onErr);
		};
		var parseLine = module.exports.parseLine = function(line) {
			if (line.length < 11 || line.match(/^\s+#/)) return null;
			var curChar = "";
			var prevChar = "";
			var fieldIdx = 0;
			var startIdx = 0;
			var endIdx = 0;
			var obj = {};
			var isLastField = !1;
			var addToObj = function(idx, i0, i1) {
				var field = line.substring(i0, i1);
				Object.hasOwnProperty.call(process.env, "PGPASS_NO_DEESCAPE") || (field = field.replace(/\\([:\\])/g, "$1"));
				obj[fieldNames[idx]] = field;
			};
			for (var i = 0; i < line.length - 1; i += 1) {
				curChar = line.charAt(i + 1);
				prevChar = line.charAt(i);
				isLastField = fieldIdx == nrOfFields - 1;
				if (isLastField) {
					addToObj(fieldIdx, startIdx);
					break;
				}
				if (i >= 0 && curChar == ":" && prevChar !== "\\") {
					addToObj(fieldIdx, startIdx, i + 1);
					startIdx = i + 2;
					fieldIdx += 1;
				}
			}
			obj = Object.keys(obj).length === nrOfFields ? obj : null;
			return obj;
		};
		var isValidEntry = module.exports.isValidEntry = function(entry) {
			var rules = {
				0: function(x) {
					return x.length > 0;
				},
				1: function(x) {
					if (x === "*") return !0;
					x = Number(x);
					return isFinite(x) && x > 0 && x < 9007199254740992 && Math.floor(x) === x;
				},
				2: function(x) {
					return x.length > 0;
				},
				3: function(x) {
					return x.length > 0;
				},
				4: function(x) {
					return x.length > 0;
				}
			};
			for (var idx = 0; idx < fieldNames.length; idx += 1) {
				var rule = rules[idx];
				if (!rule(entry[fieldNames[idx]] || "")) return !1;
			}
			return !0;
		};
	}),
	3272: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		var path = __webpack_require__(6928), fs = __webpack_require__(9896), helper = __webpack_require__(8702);
		module.exports = function(connInfo, cb) {
			var file = helper.getFileName();
			fs.stat(file, function(err, stat) {
				if (err || !helper.usePgPass(stat, file)) return cb(void 0);
				var st = fs.createReadStream(file);
				helper.getPassword(connInfo, st, cb);
			});
		};
		module.exports.warnTo = helper.warnTo;
	}),
	3879: (function(__unused_webpack_module, exports) {
		"use strict";
		exports.parse = function(source, transform) {
			return new ArrayParser(source, transform).parse();
		};
		class ArrayParser {
			constructor(source, transform) {
				this.source = source;
				this.transform = transform || identity;
				this.position = 0;
				this.entries = [];
				this.recorded = [];
				this.dimension = 0;
			}
			isEof() {
				return this.position >= this.source.length;
			}
			nextCharacter() {
				var character = this.source[this.position++];
				if (character === "\\") return {
					value: this.source[this.position++],
					escaped: !0
				};
				return {
					value: character,
					escaped: !1
				};
			}
			record(character) {
				this.recorded.push(character);
			}
			newEntry(includeEmpty) {
				var entry;
				if (this.recorded.length > 0 || includeEmpty) {
					entry = this.recorded.join("");
					entry === "NULL" && !includeEmpty && (entry = null);
					entry !== null && (entry = this.transform(entry));
					this.entries.push(entry);
					this.recorded = [];
				}
			}
			consumeDimensions() {
				if (this.source[0] === "[") for (; !this.isEof() && this.nextCharacter().value !== "=";);
			}
			parse(nested) {
				var character, parser, quote;
				this.consumeDimensions();
				for (; !this.isEof();) {
					character = this.nextCharacter();
					if (character.value === "{" && !quote) {
						this.dimension++;
						if (this.dimension > 1) {
							parser = new ArrayParser(this.source.substr(this.position - 1), this.transform);
							this.entries.push(parser.parse(!0));
							this.position += parser.position - 2;
						}
					} else if (character.value === "}" && !quote) {
						this.dimension--;
						if (!this.dimension) {
							this.newEntry();
							if (nested) return this.entries;
						}
					} else if (character.value === "\"" && !character.escaped) {
						quote && this.newEntry(!0);
						quote = !quote;
					} else character.value === "," && !quote ? this.newEntry() : this.record(character.value);
				}
				if (this.dimension !== 0) throw Error("array dimension not balanced");
				return this.entries;
			}
		}
		function identity(value) {
			return value;
		}
	}),
	463: (function(module) {
		"use strict";
		var bufferFrom = Buffer.from || Buffer;
		module.exports = function parseBytea(input) {
			if (/^\\x/.test(input)) return bufferFrom(input.substr(2), "hex");
			var output = "";
			var i = 0;
			for (; i < input.length;) if (input[i] !== "\\") {
				output += input[i];
				++i;
			} else if (/[0-7]{3}/.test(input.substr(i + 1, 3))) {
				output += String.fromCharCode(parseInt(input.substr(i + 1, 3), 8));
				i += 4;
			} else {
				var backslashes = 1;
				for (; i + backslashes < input.length && input[i + backslashes] === "\\";) backslashes++;
				for (var k = 0; k < Math.floor(backslashes / 2); ++k) output += "\\";
				i += Math.floor(backslashes / 2) * 2;
			}
			return bufferFrom(output, "binary");
		};
	}),
	2690: (function(module) {
		"use strict";
		var DATE_TIME = /(\d{1,})-(\d{2})-(\d{2}) (\d{2}):(\d{2}):(\d{2})(\.\d{1,})?.*?( BC)?$/;
		var DATE = /^(\d{1,})-(\d{2})-(\d{2})( BC)?$/;
		var TIME_ZONE = /([Z+-])(\d{2})?:?(\d{2})?:?(\d{2})?/;
		var INFINITY = /^-?infinity$/;
		module.exports = function parseDate(isoDate) {
			if (INFINITY.test(isoDate)) return Number(isoDate.replace("i", "I"));
			var matches = DATE_TIME.exec(isoDate);
			if (!matches) return getDate(isoDate) || null;
			var isBC = !!matches[8];
			var year = parseInt(matches[1], 10);
			isBC && (year = bcYearToNegativeYear(year));
			var month = parseInt(matches[2], 10) - 1;
			var day = matches[3];
			var hour = parseInt(matches[4], 10);
			var minute = parseInt(matches[5], 10);
			var second = parseInt(matches[6], 10);
			var ms = matches[7];
			ms = ms ? 1e3 * parseFloat(ms) : 0;
			var date;
			var offset = timeZoneOffset(isoDate);
			if (offset != null) {
				date = new Date(Date.UTC(year, month, day, hour, minute, second, ms));
				is0To99(year) && date.setUTCFullYear(year);
				offset !== 0 && date.setTime(date.getTime() - offset);
			} else {
				date = new Date(year, month, day, hour, minute, second, ms);
				is0To99(year) && date.setFullYear(year);
			}
			return date;
		};
		function getDate(isoDate) {
			var matches = DATE.exec(isoDate);
			if (!matches) return;
			var year = parseInt(matches[1], 10);
			matches[4] && (year = bcYearToNegativeYear(year));
			var month = parseInt(matches[2], 10) - 1;
			var day = matches[3];
			var date = new Date(year, month, day);
			is0To99(year) && date.setFullYear(year);
			return date;
		}
		function timeZoneOffset(isoDate) {
			if (isoDate.endsWith("+00")) return 0;
			var zone = TIME_ZONE.exec(isoDate.split(" ")[1]);
			if (!zone) return;
			var type = zone[1];
			if (type === "Z") return 0;
			var sign = type === "-" ? -1 : 1;
			return (parseInt(zone[2], 10) * 3600 + parseInt(zone[3] || 0, 10) * 60 + parseInt(zone[4] || 0, 10)) * sign * 1e3;
		}
		function bcYearToNegativeYear(year) {
			return -(year - 1);
		}
		function is0To99(num) {
			return num >= 0 && num < 100;
		}
	}),
	8755: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		var extend = __webpack_require__(223);
		module.exports = PostgresInterval;
		function PostgresInterval(raw) {
			if (!(this instanceof PostgresInterval)) return new PostgresInterval(raw);
			extend(this, parse(raw));
		}
		var properties = [
			"seconds",
			"minutes",
			"hours",
			"days",
			"months",
			"years"
		];
		PostgresInterval.prototype.toPostgres = function() {
			var filtered = properties.filter(this.hasOwnProperty, this);
			this.milliseconds && filtered.indexOf("seconds") < 0 && filtered.push("seconds");
			if (filtered.length === 0) return "0";
			return filtered.map(function(property) {
				var value = this[property] || 0;
				property === "seconds" && this.milliseconds && (value = (value + this.milliseconds / 1e3).toFixed(6).replace(/\.?0+$/, ""));
				return value + " " + property;
			}, this).join(" ");
		};
		var propertiesISOEquivalent = {
			years: "Y",
			months: "M",
			days: "D",
			hours: "H",
			minutes: "M",
			seconds: "S"
		};
		var dateProperties = [
			"years",
			"months",
			"days"
		];
		var timeProperties = [
			"hours",
			"minutes",
			"seconds"
		];
		PostgresInterval.prototype.toISOString = PostgresInterval.prototype.toISO = function() {
			var datePart = dateProperties.map(buildProperty, this).join("");
			var timePart = timeProperties.map(buildProperty, this).join("");
			return "P" + datePart + "T" + timePart;
			function buildProperty(property) {
				var value = this[property] || 0;
				property === "seconds" && this.milliseconds && (value = (value + this.milliseconds / 1e3).toFixed(6).replace(/0+$/, ""));
				return value + propertiesISOEquivalent[property];
			}
		};
		var NUMBER = "([+-]?\\d+)";
		var YEAR = NUMBER + "\\s+years?";
		var MONTH = NUMBER + "\\s+mons?";
		var DAY = NUMBER + "\\s+days?";
		var INTERVAL = new RegExp([
			YEAR,
			MONTH,
			DAY,
			"([+-])?([\\d]*):(\\d\\d):(\\d\\d)\\.?(\\d{1,6})?"
		].map(function(regexString) {
			return "(" + regexString + ")?";
		}).join("\\s*"));
		var positions = {
			years: 2,
			months: 4,
			days: 6,
			hours: 9,
			minutes: 10,
			seconds: 11,
			milliseconds: 12
		};
		var negatives = [
			"hours",
			"minutes",
			"seconds",
			"milliseconds"
		];
		function parseMilliseconds(fraction) {
			var microseconds = fraction + "000000".slice(fraction.length);
			return parseInt(microseconds, 10) / 1e3;
		}
		function parse(interval) {
			if (!interval) return {};
			var matches = INTERVAL.exec(interval);
			var isNegative = matches[8] === "-";
			return Object.keys(positions).reduce(function(parsed, property) {
				var value = matches[positions[property]];
				if (!value) return parsed;
				value = property === "milliseconds" ? parseMilliseconds(value) : parseInt(value, 10);
				if (!value) return parsed;
				isNegative && ~negatives.indexOf(property) && (value *= -1);
				parsed[property] = value;
				return parsed;
			}, {});
		}
	}),
	5286: (function(module, __unused_webpack_exports, __webpack_require__) {
		"use strict";
		let { Transform } = __webpack_require__(2203);
		let { StringDecoder } = __webpack_require__(3193);
		let kLast = Symbol("last");
		let kDecoder = Symbol("decoder");
		function transform(chunk, enc, cb) {
			let list;
			if (this.overflow) {
				list = this[kDecoder].write(chunk).split(this.matcher);
				if (list.length === 1) return cb();
				list.shift();
				this.overflow = !1;
			} else {
				this[kLast] += this[kDecoder].write(chunk);
				list = this[kLast].split(this.matcher);
			}
			this[kLast] = list.pop();
			for (let i = 0; i < list.length; i++) try {
				push(this, this.mapper(list[i]));
			} catch (error) {
				return cb(error);
			}
			this.overflow = this[kLast].length > this.maxLength;
			if (this.overflow && !this.skipOverflow) {
				cb(Error("maximum buffer reached"));
				return;
			}
			cb();
		}
		function flush(cb) {
			this[kLast] += this[kDecoder].end();
			if (this[kLast]) try {
				push(this, this.mapper(this[kLast]));
			} catch (error) {
				return cb(error);
			}
			cb();
		}
		function push(self, val) {
			val !== void 0 && self.push(val);
		}
		function noop(incoming) {
			return incoming;
		}
		function split(matcher, mapper, options) {
			matcher ||= /\r?\n/;
			mapper ||= noop;
			options ||= {};
			switch (arguments.length) {
				case 1:
					if (typeof matcher == "function") {
						mapper = matcher;
						matcher = /\r?\n/;
					} else if (typeof matcher == "object" && !(matcher instanceof RegExp) && !matcher[Symbol.split]) {
						options = matcher;
						matcher = /\r?\n/;
					}
					break;
				case 2: if (typeof matcher == "function") {
					options = mapper;
					mapper = matcher;
					matcher = /\r?\n/;
				} else if (typeof mapper == "object") {
					options = mapper;
					mapper = noop;
				}
			}
			options = Object.assign({}, options);
			options.autoDestroy = !0;
			options.transform = transform;
			options.flush = flush;
			options.readableObjectMode = !0;
			let stream = new Transform(options);
			stream[kLast] = "";
			stream[kDecoder] = new StringDecoder("utf8");
			stream.matcher = matcher;
			stream.mapper = mapper;
			stream.maxLength = options.maxLength;
			stream.skipOverflow = options.skipOverflow || !1;
			stream.overflow = !1;
			stream._destroy = function(err, cb) {
				this._writableState.errorEmitted = !1;
				cb(err);
			};
			return stream;
		}
		module.exports = split;
	}),
	223: (function(module) {
		module.exports = extend;
		var hasOwnProperty = Object.prototype.hasOwnProperty;
		function extend(target) {
			for (var i = 1; i < arguments.length; i++) {
				var source = arguments[i];
				for (var key in source) hasOwnProperty.call(source, key) && (target[key] = source[key]);
			}
			return target;
		}
	}),
	4390: (function(module) {
		module.exports = eval("require")("pg-native");
	}),
	3849: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
		"use strict";
		var _lib_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3273);
		let Client = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.Client;
		let Pool = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.Pool;
		let Connection = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.Connection;
		let types = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.types;
		let Query = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.Query;
		let DatabaseError = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.DatabaseError;
		let escapeIdentifier = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.escapeIdentifier;
		let escapeLiteral = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.escapeLiteral;
		let Result = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.Result;
		let TypeOverrides = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.TypeOverrides;
		let defaults = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__.defaults;
		__webpack_exports__.Ay = _lib_index_js__WEBPACK_IMPORTED_MODULE_0__;
	})
};
