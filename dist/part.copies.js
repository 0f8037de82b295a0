"use strict";
exports.id = 976;
exports.ids = [976];
exports.modules = { 674: (function(__unused_webpack_module, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		Bucket: function() {
			return Bucket;
		},
		Sftp: function() {
			return Sftp;
		},
		SftpFolder: function() {
			return SftpFolder;
		},
		bringCopy: function() {
			return bringCopy;
		},
		bucketAccess: function() {
			return bucketAccess;
		},
		bucketMistake: function() {
			return bucketMistake;
		},
		bucketPlace: function() {
			return bucketPlace;
		},
		copyBackup: function() {
			return copyBackup;
		},
		encryptionTo: function() {
			return encryptionTo;
		}
	});
	var external_node_fs_ = __webpack_require__(3024);
	var external_node_path_ = __webpack_require__(6760);
	var promises_ = __webpack_require__(6466);
	var own_folder = __webpack_require__(2005);
	var whole_file = __webpack_require__(7626);
	var amounts = __webpack_require__(243);
	var backups = __webpack_require__(3710);
	var proof = __webpack_require__(5019);
	var disk = __webpack_require__(5771);
	var consumers_ = __webpack_require__(702);
	var stored = __webpack_require__(6701);
	var errors = __webpack_require__(4873);
	var folder_mark = __webpack_require__(4007);
	var server_record = __webpack_require__(1910);
	var external_node_stream_ = __webpack_require__(7075);
	var stamp = __webpack_require__(7323);
	let encryptedEndings = [".age", ".gpg"];
	let encryptedEnding = (name) => encryptedEndings.find((ending) => name.endsWith(ending));
	let backupOf = (copy) => copy.slice(0, copy.length - (encryptedEnding(copy) ?? "").length);
	let besideCopy = (copy, ending) => backupOf(copy) + ending + (encryptedEnding(copy) ?? "");
	function markAt(place, database) {
		let name = (0, folder_mark.Fp)(database);
		let bytes = (text) => new TextEncoder().encode(text);
		return {
			name: place.url(name),
			folder: place.url(""),
			read: () => place.readIfThere(name),
			create: (text) => place.create(name, bytes(text)),
			replace: async (text) => {
				await place.put(name, external_node_stream_.Readable.from([bytes(text)]), text.length);
			}
		};
	}
	function copiesIn(names, database) {
		let start = (0, backups.Pl)(database);
		let latest = (0, stamp.Z)(new Date(Date.now() + 1e3));
		return names.flatMap((name) => {
			let [, stamp = ""] = /^(\d{14})\.dump$/.exec(backupOf(name).slice(start.length)) ?? [];
			if (!name.startsWith(start) || stamp === "" || stamp > latest) return [];
			return [{
				name,
				backup: backupOf(name),
				stamp
			}];
		}).sort((one, other) => one.name < other.name ? -1 : 1);
	}
	async function chooseCopy(place, wish) {
		let { url, last, database, decryption, log } = wish;
		let objects = await place.list();
		let names = objects.map(({ name }) => name);
		let copies = copiesIn(names, database).map(({ name }) => name);
		let name = last === "latest" ? copies.at(-1) : last;
		let found = objects.find((one) => one.name === name);
		if (found === void 0) throw new errors.eb(`Input "dump" is "${url}": ${last === "latest" ? `no copy of a backup of ${database}` : "no such object"} is there. What is: ${names.filter((one) => backupOf(one).endsWith(".dump")).slice(-10).join(", ") || "no backup"}.`);
		decryption.refuseUnreadable(found.name, place.url(found.name));
		let open = (object) => decryption.contentOf(place.read(object), object, place.url(object));
		let chosen = {
			...found,
			names,
			open
		};
		if (last === "latest") {
			let about = {
				name: place.url(found.name),
				origin: await originOfCopy(chosen, found.name)
			};
			let mark = await (0, folder_mark.Mp)(markAt(place, database));
			let whose = await (0, folder_mark.TR)(about, mark, async () => {
				let origins = [];
				for (let copy of copies) origins.push(await originOfCopy(chosen, copy));
				return origins;
			});
			log.info(`The newest copy is ${about.name}, ${whose}.`);
		}
		return chosen;
	}
	async function originOfCopy({ names, open }, copy) {
		let record = besideCopy(copy, server_record.Mz);
		if (!names.includes(record)) return;
		try {
			return (0, stored.CL)(await (0, consumers_.text)(await open(record)), server_record.ro, record).origin;
		} catch {
			return;
		}
	}
	let age = () => __webpack_require__.e(644).then(__webpack_require__.bind(__webpack_require__, 855));
	let streamOf = (content) => external_node_stream_.Readable.toWeb(external_node_stream_.Readable.from(content));
	async function notOfAge(recipients) {
		let { Encrypter } = await age();
		return recipients.filter((one) => {
			try {
				new Encrypter().addRecipient(one);
				return !1;
			} catch {
				return !0;
			}
		});
	}
	function ageEncryption(recipients) {
		return {
			ending: ".age",
			of: async (content) => {
				let { Encrypter } = await age();
				let encrypter = new Encrypter();
				for (let recipient of recipients) encrypter.addRecipient(recipient);
				return encrypter.encrypt(streamOf(content));
			},
			end: async () => {}
		};
	}
	let identitiesIn = (text) => text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"));
	async function* wholeOrNothing(content, what) {
		try {
			yield* content;
		} catch (error) {
			if (error instanceof errors.pH) throw error;
			throw new proof.Fw(`${what} is not what was encrypted: ${(0, errors.bD)(error)}`);
		}
	}
	async function decryptedByAge(content, identity, what) {
		let { Decrypter } = await age();
		let decrypter = new Decrypter();
		try {
			for (let one of identitiesIn(identity)) decrypter.addIdentity(one);
		} catch {
			throw new errors.eb("Input \"identity\" holds something else than identities of age: allowed are lines that begin with AGE-SECRET-KEY-, as age-keygen writes them.");
		}
		try {
			return wholeOrNothing(await decrypter.decrypt(streamOf(content)), what);
		} catch (error) {
			throw new errors.eb(`${what} cannot be decrypted with this identity: ${(0, errors.bD)(error)}`);
		}
	}
	var external_node_events_ = __webpack_require__(8474);
	var external_node_fs_promises_ = __webpack_require__(1455);
	var exec = __webpack_require__(5836);
	async function usersGpg(env, why) {
		let program = await (0, exec.Kp)("gpg", env.PATH) ?? await (0, exec.Kp)("gpg2", env.PATH);
		if (program === void 0) throw new errors.eb(`${why}, and the program gpg was not found on PATH. Install it on this machine: sudo apt-get install gnupg.`);
		let known = [
			"PATH",
			"HOME",
			"GNUPGHOME"
		].flatMap((name) => {
			let value = env[name];
			return value === void 0 || value === "" ? [] : [[name, value]];
		});
		return {
			program,
			env: {
				...Object.fromEntries(known),
				LC_ALL: "C"
			}
		};
	}
	async function privateGpg(user, folder) {
		await (0, whole_file.qm)(folder);
		await (0, external_node_fs_promises_.writeFile)((0, external_node_path_.join)(folder, "gpg-agent.conf"), "disable-scdaemon\n", { mode: 384 });
		let handle = (0, external_node_fs_.openSync)(folder, "r");
		let home = `/proc/${process.pid}/fd/${handle}`;
		let { GNUPGHOME: _, ...env } = user.env;
		return {
			program: user.program,
			env,
			home,
			end: async () => {
				let gpgconf = await (0, exec.Kp)("gpgconf", env.PATH);
				gpgconf !== void 0 && await (0, exec.g7)({
					program: gpgconf,
					args: [
						"--homedir",
						home,
						"--kill",
						"all"
					]
				}, {
					env,
					deadline: 60
				}).catch(() => void 0);
				(0, external_node_fs_.closeSync)(handle);
				await (0, external_node_fs_promises_.rm)(folder, {
					recursive: !0,
					force: !0
				});
			}
		};
	}
	let argsOf = ({ home }, args) => [
		...home === void 0 ? [] : ["--homedir", home],
		"--batch",
		"--no-tty",
		"--status-fd",
		"2",
		"--pinentry-mode",
		"error",
		...args
	];
	function runGpg(gpg, args, input) {
		let { program, env } = gpg;
		return (0, exec.g7)({
			program,
			args: argsOf(gpg, args)
		}, {
			env,
			deadline: 60,
			...input === void 0 ? {} : { input }
		});
	}
	async function* throughGpg(gpg, args, content, fault) {
		let command = {
			program: gpg.program,
			args: argsOf(gpg, args)
		};
		let child = (0, exec.ni)(command, {
			env: { ...gpg.env },
			stdio: [
				"pipe",
				"pipe",
				"pipe"
			]
		});
		let { stdin, stdout, stderr } = child;
		if (!stdin || !stdout || !stderr) throw Error("gpg has no pipes");
		let said = "";
		stderr.on("data", (piece) => {
			said = (said + piece).slice(-64e3);
		});
		let closed = (0, external_node_events_.once)(child, "close").then(([code]) => code, (error) => error);
		let stopped;
		let watched = async function* () {
			try {
				yield* content;
			} catch (error) {
				stopped = { by: error };
				throw error;
			}
		};
		let fed = (0, promises_.pipeline)(external_node_stream_.Readable.from(watched()), stdin).catch(() => {});
		try {
			yield* stdout;
			let code = await closed;
			await fed;
			if (stopped !== void 0) throw stopped.by;
			if (code instanceof Error) throw code;
			let wrong = fault(code, said);
			if (wrong !== void 0) throw wrong;
		} finally {
			child.kill();
		}
	}
	function wordsOf(said) {
		return said.split("\n").filter((line) => line.startsWith("gpg: ")).map((line) => line.slice(5).trim()).filter((line) => !/^(?:keybox|.*trustdb|Total number|encrypted with|\s)/.test(line)).slice(-3).join("; ").slice(0, 300);
	}
	let isPrivateKey = (identity) => identity.includes("-----BEGIN PGP PRIVATE KEY BLOCK-----");
	async function keyringOf(identity, user, folder) {
		let gpg = await privateGpg(user, folder);
		try {
			let { exitCode, stderr } = await runGpg(gpg, ["--import"], `${identity}\n`);
			if (exitCode === 0) return gpg;
			throw new errors.eb(`Input "identity" holds a private key that gpg does not read: ${wordsOf(stderr)}. Allowed is what gpg --armor --export-secret-keys prints, all of it.`);
		} catch (error) {
			await gpg.end();
			throw error;
		}
	}
	let gpgOfUser = (env, what) => usersGpg(env, `${what} is encrypted by GPG`);
	function decryptedByGpg(content, gpg, what) {
		return throughGpg(gpg, ["--decrypt"], content, (code, said) => whyNotDecrypted(gpg, what, code, said));
	}
	function whyNotDecrypted({ home }, what, code, said) {
		let has = (word) => said.includes(`[GNUPG:] ${word}`);
		let words = wordsOf(said);
		if (code === 0 && has("DECRYPTION_OKAY")) return;
		if (code === null) return new errors.pH(`gpg was ended while it decrypted ${what}.`);
		let fitted = has("DECRYPTION_INFO");
		if (code === 0 || has("NODATA") || fitted && has("DECRYPTION_FAILED")) return new proof.Fw(`${what} is not what was encrypted: ${words || "it is not encrypted"}.`);
		if (fitted) return new errors.pH(`gpg could not decrypt ${what}: ${words}.`);
		let isUsers = home === void 0;
		let start = `${what} cannot be decrypted with ${isUsers ? "the keys of this user" : "this identity"}: ${words}.`;
		let locked = /pinentry/i.test(said) ? " The private key is protected by a passphrase, and nobody is here to enter it." : "";
		let how = isUsers ? " Give the private key of one of its recipients, without a passphrase, as input \"identity\", from a secret." : " Give the private key of one of its recipients, without a passphrase.";
		return new errors.eb(start + locked + how);
	}
	class Decryption {
		#identity;
		#env;
		#folder;
		#keyring;
		constructor(identity, env, folder) {
			this.#identity = identity ?? "";
			this.#env = env;
			this.#folder = folder;
		}
		refuseUnreadable(name, what) {
			let ending = encryptedEnding(name);
			let given = this.#identity.trim() !== "";
			if (ending === ".age" && !given) throw new errors.eb(`${what} is encrypted: give the identity of one of its recipients as input "identity", from a secret.`);
			if (ending === ".age" && isPrivateKey(this.#identity)) throw new errors.eb(`${what} is encrypted by age, and input "identity" holds a private key of GPG: give the identity of one of its recipients, which begins with AGE-SECRET-KEY-.`);
			if (ending === ".gpg" && given && !isPrivateKey(this.#identity)) throw new errors.eb(`${what} is encrypted by GPG, and input "identity" holds no private key of GPG: give one of its recipients' keys, as gpg --armor --export-secret-keys prints it, or leave "identity" out where this user's keyring has it.`);
		}
		async contentOf(object, name, what) {
			let ending = encryptedEnding(name);
			if (ending === void 0) return object;
			this.refuseUnreadable(name, what);
			if (ending === ".age") return decryptedByAge(object, this.#identity, what);
			let user = await gpgOfUser(this.#env, what);
			if (this.#identity.trim() === "") return decryptedByGpg(object, user, what);
			this.#keyring ??= keyringOf(this.#identity, user, this.#folder);
			return decryptedByGpg(object, await this.#keyring, what);
		}
		async end() {
			let keyring = await this.#keyring?.catch(() => void 0);
			this.#keyring = void 0;
			await keyring?.end();
		}
	}
	async function noteProven(place, path, log) {
		if (!await (0, whole_file.$B)(path + proof.uZ)) return;
		let backup = (0, external_node_path_.basename)(path);
		let content = await (0, external_node_fs_promises_.readFile)(path + proof.uZ);
		try {
			await put(place, backup + proof.uZ, content);
			await place.remove(backup + proof.Er);
		} catch (error) {
			log.warning(`Could not note beside the copy that it is proven: ${(0, errors.bD)(error)}`);
		}
	}
	async function noteDisproof(place, backup, log) {
		let content = `${JSON.stringify({
			version: 1,
			disproven: new Date().toISOString()
		})}\n`;
		try {
			await put(place, backup + proof.Er, Buffer.from(content));
			await place.remove(backup + proof.uZ);
			log.info(`${place.url(backup)} is noted as disproven, and no longer counts as proven.`);
		} catch (error) {
			log.warning(`Could not note beside the copy that it is disproven: ${(0, errors.bD)(error)}`);
		}
	}
	async function put(place, name, content) {
		await place.put(name, external_node_stream_.Readable.from([content]), content.length);
	}
	async function bringCopy(options) {
		let { from, log, identity, env } = options;
		let { path: own, remove } = (0, own_folder.vY)(options.folder);
		let decryption = new Decryption(identity, env, (0, external_node_path_.join)(own, "gnupg"));
		try {
			return await from.use(async (place) => {
				let chosen = await chooseCopy(place, {
					...options,
					decryption
				});
				let backup = backupOf(chosen.name);
				let path = (0, external_node_path_.join)(own, backup);
				await (0, whole_file.qm)(options.folder);
				await (0, whole_file.qm)(own);
				await (0, disk.J)(own, chosen.bytes, "the copy that is brought here");
				await (0, proof.GG)(() => noteDisproof(place, backup, log), () => bringAll(chosen, path, log));
				log.info(`Brought ${place.url(chosen.name)} here: ${(0, amounts.Ej)(chosen.bytes)}.`);
				return {
					path,
					name: place.url(chosen.name),
					remove,
					noteProof: () => from.use((again) => noteProven(again, path, log)),
					disprove: () => from.use((again) => noteDisproof(again, backup, log))
				};
			});
		} catch (error) {
			remove();
			throw error;
		} finally {
			await decryption.end();
		}
	}
	async function bringAll(chosen, path, log) {
		for (let ending of backups.YI) {
			let beside = besideCopy(chosen.name, ending);
			chosen.names.includes(beside) && await bring(chosen, beside, path + ending);
		}
		await log.phase("bring", () => bring(chosen, chosen.name, path));
	}
	async function bring({ open }, name, path) {
		await (0, promises_.pipeline)(await open(name), (0, external_node_fs_.createWriteStream)(path, {
			flags: "wx",
			mode: 384
		}));
	}
	var external_node_crypto_ = __webpack_require__(7598);
	var external_node_timers_promises_ = __webpack_require__(8500);
	let encoder = new TextEncoder();
	let HOST_SERVICES = {
		appstream2: "appstream",
		cloudhsmv2: "cloudhsm",
		email: "ses",
		marketplace: "aws-marketplace",
		mobile: "AWSMobileHubService",
		pinpoint: "mobiletargeting",
		queue: "sqs",
		"git-codecommit": "codecommit",
		"mturk-requester-sandbox": "mturk-requester",
		"personalize-runtime": "personalize"
	};
	let UNSIGNABLE_HEADERS = new Set([
		"authorization",
		"content-type",
		"content-length",
		"user-agent",
		"presigned-expires",
		"expect",
		"x-amzn-trace-id",
		"range",
		"connection"
	]);
	class AwsClient {
		constructor({ accessKeyId, secretAccessKey, sessionToken, service, region, cache, retries, initRetryMs }) {
			if (accessKeyId == null) throw TypeError("accessKeyId is a required option");
			if (secretAccessKey == null) throw TypeError("secretAccessKey is a required option");
			this.accessKeyId = accessKeyId;
			this.secretAccessKey = secretAccessKey;
			this.sessionToken = sessionToken;
			this.service = service;
			this.region = region;
			this.cache = cache || new Map();
			this.retries = retries ?? 10;
			this.initRetryMs = initRetryMs || 50;
		}
		async sign(input, init) {
			if (input instanceof Request) {
				let { method, url, headers, body } = input;
				init = Object.assign({
					method,
					url,
					headers
				}, init);
				init.body == null && headers.has("Content-Type") && (init.body = body != null && headers.has("X-Amz-Content-Sha256") ? body : await input.clone().arrayBuffer());
				input = url;
			}
			let signer = new AwsV4Signer(Object.assign({ url: input.toString() }, init, this, init && init.aws));
			let signed = Object.assign({}, init, await signer.sign());
			delete signed.aws;
			try {
				return new Request(signed.url.toString(), signed);
			} catch (e) {
				if (e instanceof TypeError) return new Request(signed.url.toString(), Object.assign({ duplex: "half" }, signed));
				throw e;
			}
		}
		async fetch(input, init) {
			for (let i = 0; i <= this.retries; i++) {
				let fetched = fetch(await this.sign(input, init));
				if (i === this.retries) return fetched;
				let res = await fetched;
				if (res.status < 500 && res.status !== 429) return res;
				await new Promise((resolve) => setTimeout(resolve, Math.random() * this.initRetryMs * 2 ** i));
			}
			throw Error("An unknown error occurred, ensure retries is not negative");
		}
	}
	class AwsV4Signer {
		constructor({ method, url, headers, body, accessKeyId, secretAccessKey, sessionToken, service, region, cache, datetime, signQuery, appendSessionToken, allHeaders, singleEncode }) {
			if (url == null) throw TypeError("url is a required option");
			if (accessKeyId == null) throw TypeError("accessKeyId is a required option");
			if (secretAccessKey == null) throw TypeError("secretAccessKey is a required option");
			this.method = method || (body ? "POST" : "GET");
			this.url = new URL(url);
			this.headers = new Headers(headers || {});
			this.body = body;
			this.accessKeyId = accessKeyId;
			this.secretAccessKey = secretAccessKey;
			this.sessionToken = sessionToken;
			let guessedService, guessedRegion;
			service && region || ([guessedService, guessedRegion] = guessServiceRegion(this.url, this.headers));
			this.service = service || guessedService || "";
			this.region = region || guessedRegion || "us-east-1";
			this.cache = cache || new Map();
			this.datetime = datetime || new Date().toISOString().replace(/[:-]|\.\d{3}/g, "");
			this.signQuery = signQuery;
			this.appendSessionToken = appendSessionToken || this.service === "iotdevicegateway";
			this.headers.delete("Host");
			this.service === "s3" && !this.signQuery && !this.headers.has("X-Amz-Content-Sha256") && this.headers.set("X-Amz-Content-Sha256", "UNSIGNED-PAYLOAD");
			let params = this.signQuery ? this.url.searchParams : this.headers;
			params.set("X-Amz-Date", this.datetime);
			this.sessionToken && !this.appendSessionToken && params.set("X-Amz-Security-Token", this.sessionToken);
			this.signableHeaders = ["host", ...this.headers.keys()].filter((header) => allHeaders || !UNSIGNABLE_HEADERS.has(header)).sort();
			this.signedHeaders = this.signableHeaders.join(";");
			this.canonicalHeaders = this.signableHeaders.map((header) => header + ":" + (header === "host" ? this.url.host : (this.headers.get(header) || "").replace(/\s+/g, " "))).join("\n");
			this.credentialString = [
				this.datetime.slice(0, 8),
				this.region,
				this.service,
				"aws4_request"
			].join("/");
			if (this.signQuery) {
				this.service === "s3" && !params.has("X-Amz-Expires") && params.set("X-Amz-Expires", "86400");
				params.set("X-Amz-Algorithm", "AWS4-HMAC-SHA256");
				params.set("X-Amz-Credential", this.accessKeyId + "/" + this.credentialString);
				params.set("X-Amz-SignedHeaders", this.signedHeaders);
			}
			if (this.service === "s3") try {
				this.encodedPath = decodeURIComponent(this.url.pathname.replace(/\+/g, " "));
			} catch {
				this.encodedPath = this.url.pathname;
			}
			else this.encodedPath = this.url.pathname.replace(/\/+/g, "/");
			singleEncode || (this.encodedPath = encodeURIComponent(this.encodedPath).replace(/%2F/g, "/"));
			this.encodedPath = encodeRfc3986(this.encodedPath);
			let seenKeys = new Set();
			this.encodedSearch = [...this.url.searchParams].filter(([k]) => {
				if (!k) return !1;
				if (this.service === "s3") {
					if (seenKeys.has(k)) return !1;
					seenKeys.add(k);
				}
				return !0;
			}).map((pair) => pair.map((p) => encodeRfc3986(encodeURIComponent(p)))).sort(([k1, v1], [k2, v2]) => k1 < k2 ? -1 : k1 > k2 ? 1 : v1 < v2 ? -1 : +(v1 > v2)).map((pair) => pair.join("=")).join("&");
		}
		async sign() {
			if (this.signQuery) {
				this.url.searchParams.set("X-Amz-Signature", await this.signature());
				this.sessionToken && this.appendSessionToken && this.url.searchParams.set("X-Amz-Security-Token", this.sessionToken);
			} else this.headers.set("Authorization", await this.authHeader());
			return {
				method: this.method,
				url: this.url,
				headers: this.headers,
				body: this.body
			};
		}
		async authHeader() {
			return [
				"AWS4-HMAC-SHA256 Credential=" + this.accessKeyId + "/" + this.credentialString,
				"SignedHeaders=" + this.signedHeaders,
				"Signature=" + await this.signature()
			].join(", ");
		}
		async signature() {
			let date = this.datetime.slice(0, 8);
			let cacheKey = [
				this.secretAccessKey,
				date,
				this.region,
				this.service
			].join();
			let kCredentials = this.cache.get(cacheKey);
			if (!kCredentials) {
				kCredentials = await hmac(await hmac(await hmac(await hmac("AWS4" + this.secretAccessKey, date), this.region), this.service), "aws4_request");
				this.cache.set(cacheKey, kCredentials);
			}
			return buf2hex(await hmac(kCredentials, await this.stringToSign()));
		}
		async stringToSign() {
			return [
				"AWS4-HMAC-SHA256",
				this.datetime,
				this.credentialString,
				buf2hex(await hash(await this.canonicalString()))
			].join("\n");
		}
		async canonicalString() {
			return [
				this.method.toUpperCase(),
				this.encodedPath,
				this.encodedSearch,
				this.canonicalHeaders + "\n",
				this.signedHeaders,
				await this.hexBodyHash()
			].join("\n");
		}
		async hexBodyHash() {
			let hashHeader = this.headers.get("X-Amz-Content-Sha256") || (this.service === "s3" && this.signQuery ? "UNSIGNED-PAYLOAD" : null);
			if (hashHeader == null) {
				if (this.body && typeof this.body != "string" && !("byteLength" in this.body)) throw Error("body must be a string, ArrayBuffer or ArrayBufferView, unless you include the X-Amz-Content-Sha256 header");
				hashHeader = buf2hex(await hash(this.body || ""));
			}
			return hashHeader;
		}
	}
	async function hmac(key, string) {
		let cryptoKey = await crypto.subtle.importKey("raw", typeof key == "string" ? encoder.encode(key) : key, {
			name: "HMAC",
			hash: { name: "SHA-256" }
		}, !1, ["sign"]);
		return crypto.subtle.sign("HMAC", cryptoKey, encoder.encode(string));
	}
	async function hash(content) {
		return crypto.subtle.digest("SHA-256", typeof content == "string" ? encoder.encode(content) : content);
	}
	let HEX_CHARS = [
		"0",
		"1",
		"2",
		"3",
		"4",
		"5",
		"6",
		"7",
		"8",
		"9",
		"a",
		"b",
		"c",
		"d",
		"e",
		"f"
	];
	function buf2hex(arrayBuffer) {
		let buffer = new Uint8Array(arrayBuffer);
		let out = "";
		for (let idx = 0; idx < buffer.length; idx++) {
			let n = buffer[idx];
			out += HEX_CHARS[n >>> 4 & 15];
			out += HEX_CHARS[n & 15];
		}
		return out;
	}
	function encodeRfc3986(urlEncodedStr) {
		return urlEncodedStr.replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());
	}
	function guessServiceRegion(url, headers) {
		let { hostname, pathname } = url;
		if (hostname.endsWith(".on.aws")) {
			let match = hostname.match(/^[^.]{1,63}\.lambda-url\.([^.]{1,63})\.on\.aws$/);
			return match == null ? ["", ""] : ["lambda", match[1] || ""];
		}
		if (hostname.endsWith(".r2.cloudflarestorage.com")) return ["s3", "auto"];
		if (hostname.endsWith(".backblazeb2.com")) {
			let match = hostname.match(/^(?:[^.]{1,63}\.)?s3\.([^.]{1,63})\.backblazeb2\.com$/);
			return match == null ? ["", ""] : ["s3", match[1] || ""];
		}
		let match = hostname.replace("dualstack.", "").match(/([^.]{1,63})\.(?:([^.]{0,63})\.)?amazonaws\.com(?:\.cn)?$/);
		let service = match && match[1] || "";
		let region = match && match[2];
		if (region === "us-gov") region = "us-gov-west-1";
		else if (region === "s3" || region === "s3-accelerate") {
			region = "us-east-1";
			service = "s3";
		} else if (service === "iot") service = hostname.startsWith("iot.") ? "execute-api" : hostname.startsWith("data.jobs.iot.") ? "iot-jobs-data" : pathname === "/mqtt" ? "iotdevicegateway" : "iotdata";
		else if (service === "autoscaling") {
			let targetPrefix = (headers.get("X-Amz-Target") || "").split(".")[0];
			targetPrefix === "AnyScaleFrontendService" ? service = "application-autoscaling" : targetPrefix === "AnyScaleScalingPlannerFrontendService" && (service = "autoscaling-plans");
		} else if (region == null && service.startsWith("s3-")) {
			region = service.slice(3).replace(/^fips-|^external-1/, "");
			service = "s3";
		} else service.endsWith("-fips") ? service = service.slice(0, -5) : region && /-\d$/.test(service) && !/-\d$/.test(region) && ([service, region] = [region, service]);
		return [HOST_SERVICES[service] || service, region || ""];
	}
	function valueIn({ text }, element) {
		let found = RegExp(`<${element}>([^<]*)</${element}>`).exec(text)?.[1];
		return found === void 0 ? void 0 : plain(found);
	}
	let plain = (text) => text.replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex, decimal) => String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal))).replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&apos;", "'").replaceAll("&amp;", "&");
	let blocks = ({ text }, element) => [...text.matchAll(RegExp(`<${element}>([\\s\\S]*?)</${element}>`, "g"))].map(([, block = ""]) => ({ text: block }));
	function keyIn(answer, block) {
		let key = valueIn(block, "Key") ?? "";
		return valueIn(answer, "EncodingType") === "url" ? decodeURIComponent(key.replaceAll("+", " ")) : key;
	}
	function objectsIn(answer) {
		return blocks(answer, "Contents").map((block) => ({
			key: keyIn(answer, block),
			bytes: Number(valueIn(block, "Size") ?? 0)
		}));
	}
	function nextPage(answer) {
		return valueIn(answer, "IsTruncated") === "true" ? valueIn(answer, "NextContinuationToken") : void 0;
	}
	function uploadsIn(answer) {
		return blocks(answer, "Upload").map((block) => ({
			key: keyIn(answer, block),
			upload: valueIn(block, "UploadId") ?? "",
			begun: Date.parse(valueIn(block, "Initiated") ?? "")
		}));
	}
	function shownError(what, status, text) {
		let said = [valueIn({ text }, "Code"), valueIn({ text }, "Message")].filter(Boolean).join(": ");
		return `${what} was refused (HTTP ${status}${said === "" ? "" : `, ${said.slice(0, 300)}`}).`;
	}
	function bucketPlace(url) {
		let [, bucket, path = ""] = /^s3:\/\/([a-z0-9][a-z0-9.-]{1,61}[a-z0-9])(?:\/([^?#\s]*))?$/.exec(url) ?? [];
		if (bucket === void 0) return;
		let folder = path.replace(/^\/+|\/+$/g, "");
		return folder.split("/").some((part) => /^\.{1,2}$/.test(part)) ? void 0 : {
			bucket,
			folder
		};
	}
	function bucketMistake(url) {
		let [, bucket = "", path = ""] = /^s3:\/\/([^/]*)(.*)$/s.exec(url) ?? [];
		if (bucket === "") return "allowed is s3://bucket/folder or sftp://user@server:port/folder.";
		if (bucket.length < 3 || bucket.length > 63) return `the bucket's name is too ${bucket.length < 3 ? "short" : "long"}: S3's have 3 to 63 characters.`;
		if (!/^[a-z0-9][a-z0-9.-]*[a-z0-9]$/.test(bucket)) return "the bucket's name is none of S3's: those are made of a-z, 0-9, dots and hyphens, and begin and end with a letter or digit.";
		return /[?#\s]/.test(path) ? "allowed in the folder is anything but ?, # and blanks." : "no part of the folder may be \".\" or \"..\".";
	}
	function bucketAccess(env) {
		let region = env.AWS_REGION || env.AWS_DEFAULT_REGION || "us-east-1";
		let endpoint = env.AWS_ENDPOINT_URL_S3 || env.AWS_ENDPOINT_URL || `https://s3.${region}.amazonaws.com`;
		let missing = ["AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY"].filter((name) => !env[name]);
		if (missing.length > 0) throw new errors.eb(`${missing.join(" and ")} ${missing.length === 1 ? "is" : "are"} not set: give the bucket's credentials to the step as variables (env), from secrets.`);
		if (!URL.canParse(endpoint) || !/^https?:$/.test(new URL(endpoint).protocol)) throw new errors.eb("AWS_ENDPOINT_URL is no http or https URL.");
		return {
			endpoint: new URL(endpoint),
			region,
			accessKeyId: env.AWS_ACCESS_KEY_ID ?? "",
			secretAccessKey: env.AWS_SECRET_ACCESS_KEY ?? "",
			sessionToken: env.AWS_SESSION_TOKEN || void 0
		};
	}
	let leastPart = 16 * 1024 ** 2;
	let patience = 9e5;
	class Bucket {
		place;
		#access;
		#client;
		constructor(place, access) {
			this.place = place;
			this.#access = access;
			let { region, accessKeyId, secretAccessKey, sessionToken } = access;
			this.#client = new AwsClient({
				accessKeyId,
				secretAccessKey,
				region,
				service: "s3",
				retries: 4,
				...sessionToken === void 0 ? {} : { sessionToken }
			});
		}
		url(name) {
			return `s3://${this.place.bucket}/${this.#key(name)}`;
		}
		async list() {
			let prefix = this.#key("");
			let found = [];
			let page;
			do {
				let query = {
					"list-type": "2",
					"encoding-type": "url",
					prefix,
					...page === void 0 ? {} : { "continuation-token": page }
				};
				let answer = await this.#ask("GET", void 0, { query });
				found.push(...objectsIn(answer).map(({ key, bytes }) => ({
					name: key.slice(prefix.length),
					bytes
				})).filter(({ name }) => name !== "" && !name.includes("/")));
				page = nextPage(answer);
			} while (page !== void 0);
			return found;
		}
		async put(name, content, expected) {
			let size = Math.max(leastPart, Math.ceil(expected * 1.2 / 9e3));
			let whole = (0, external_node_crypto_.createHash)("sha256");
			let etags = [];
			let bytes = 0;
			let upload;
			try {
				for await (let { part, last } of parts(content, size)) {
					whole.update(part);
					bytes += part.length;
					if (last && etags.length === 0) {
						await this.#ask("PUT", name, { body: part });
						break;
					}
					upload ??= valueIn(await this.#ask("POST", name, { query: { uploads: "" } }), "UploadId");
					let query = {
						partNumber: String(etags.length + 1),
						uploadId: upload ?? ""
					};
					etags.push((await this.#ask("PUT", name, {
						query,
						body: part
					})).etag);
				}
				upload !== void 0 && await this.#complete(name, upload, etags);
			} catch (error) {
				upload !== void 0 && await this.#abort(name, upload).catch(() => {});
				throw error;
			}
			return {
				bytes,
				sha256: whole.digest("hex")
			};
		}
		async create(name, body) {
			let send = (headers) => this.#send("PUT", name, {
				body,
				headers
			}, AbortSignal.timeout(patience));
			let response = await send({ "If-None-Match": "*" });
			if (response.status === 412 || response.status === 409) return !1;
			response.status === 501 && (response = await send({}));
			if (response.ok) return !0;
			throw new errors.pH(shownError(this.url(name), response.status, await response.text()));
		}
		async readIfThere(name) {
			let response = await this.#send("GET", name, {}, AbortSignal.timeout(patience));
			let text = await response.text();
			if (response.ok) return text;
			if (response.status === 404 && valueIn({ text }, "Code") !== "NoSuchBucket") return;
			throw new errors.pH(shownError(this.url(name), response.status, text));
		}
		async *read(name) {
			let stalled = new AbortController();
			let giveUp = () => stalled.abort(new errors.pH(`${this.url(name)} stopped coming.`));
			let timer = setTimeout(giveUp, patience);
			try {
				let response = await this.#send("GET", name, {}, stalled.signal);
				if (!response.ok || response.body === null) throw new errors.pH(shownError(this.url(name), response.status, await response.text()));
				for await (let chunk of response.body) {
					clearTimeout(timer);
					timer = setTimeout(giveUp, patience);
					yield chunk;
				}
			} catch (error) {
				if (error instanceof errors.pH) throw error;
				throw new errors.pH(`${this.url(name)} stopped coming: ${reason(error)}`, { cause: error });
			} finally {
				clearTimeout(timer);
			}
		}
		async remove(name) {
			await this.#ask("DELETE", name, {});
		}
		async endAbandoned(start) {
			let prefix = this.#key(start);
			let answer = await this.#ask("GET", void 0, { query: {
				uploads: "",
				prefix
			} });
			let yesterday = Date.now() - 864e5;
			for (let { key, upload, begun } of uploadsIn(answer)) key.startsWith(prefix) && begun < yesterday && await this.#abort(key.slice(this.#key("").length), upload);
		}
		async #complete(name, upload, etags) {
			let listed = etags.map((etag, index) => `<Part><PartNumber>${index + 1}</PartNumber><ETag>${etag.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</ETag></Part>`);
			let body = Buffer.from(`<CompleteMultipartUpload xmlns="http://s3.amazonaws.com/doc/2006-03-01/">${listed.join("")}</CompleteMultipartUpload>`);
			let { text } = await this.#ask("POST", name, {
				query: { uploadId: upload },
				body
			});
			if (text.includes("<Error>")) throw new errors.pH(shownError(this.url(name), 200, text));
		}
		async #abort(name, upload) {
			await this.#ask("DELETE", name, { query: { uploadId: upload } });
		}
		async #ask(method, name, request) {
			let response = await this.#send(method, name, request, AbortSignal.timeout(patience));
			let text = await response.text();
			let what = name === void 0 ? this.url("") : this.url(name);
			if (!response.ok) throw new errors.pH(shownError(what, response.status, text));
			return {
				text,
				etag: response.headers.get("etag") ?? ""
			};
		}
		async #send(method, name, { query = {}, body, headers: more = {} }, signal) {
			let { endpoint } = this.#access;
			let url = new URL(endpoint);
			let path = name === void 0 ? [] : this.#key(name).split("/");
			url.pathname = `${endpoint.pathname.replace(/\/+$/, "")}/${[this.place.bucket, ...path].map(encodeURIComponent).join("/")}`;
			for (let [key, value] of Object.entries(query)) url.searchParams.set(key, value);
			let headers = body === void 0 ? { ...more } : {
				...more,
				"X-Amz-Content-Sha256": (0, external_node_crypto_.createHash)("sha256").update(body).digest("hex"),
				"Content-MD5": (0, external_node_crypto_.createHash)("md5").update(body).digest("base64")
			};
			for (let attempt = 1;; attempt++) try {
				return await this.#client.fetch(url.href, {
					method,
					headers,
					signal,
					...body === void 0 ? {} : { body }
				});
			} catch (error) {
				if (attempt === 4 || signal.aborted) throw new errors.pH(`${endpoint.host} could not be reached for ${this.url(name ?? "")}: ${reason(error)}`, { cause: error });
				await (0, external_node_timers_promises_.setTimeout)(500 * 2 ** attempt);
			}
		}
		#key(name) {
			let { folder } = this.place;
			return folder === "" ? name : `${folder}/${name}`;
		}
	}
	function reason(error) {
		let { cause } = error ?? {};
		return (0, errors.bD)(cause ?? error);
	}
	async function* parts(content, size) {
		let pieces = [];
		let bytes = 0;
		let taken = () => {
			let part = Buffer.concat(pieces);
			pieces = [];
			bytes = 0;
			return part;
		};
		for await (let chunk of content) {
			let rest = chunk;
			for (; bytes + rest.length > size;) {
				let head = rest.subarray(0, size - bytes);
				rest = rest.subarray(head.length);
				pieces.push(head);
				yield {
					part: taken(),
					last: !1
				};
			}
			pieces.push(rest);
			bytes += rest.length;
		}
		yield {
			part: taken(),
			last: !0
		};
	}
	var checksum = __webpack_require__(7438);
	var retention = __webpack_require__(399);
	async function copyBackup(backup, options) {
		let { place, database, log } = options;
		await (0, folder_mark.Pm)(markAt(place, database), {
			...options,
			dryRun: !1
		});
		await place.endAbandoned((0, backups.Pl)(database)).catch((error) => log.debug(`Unfinished uploads are not known: ${(0, errors.bD)(error)}`));
		let missed = await missedBackups(backup, options);
		let url = await copyOne(backup, options);
		for (let path of missed) {
			log.info(`${path} has no copy at ${place.url("")}, as one that failed then: it gets one now.`);
			await (0, checksum.bI)(path);
			await copyOne(path, options);
		}
		await pruneCopies((0, external_node_path_.dirname)(backup), options);
		return url;
	}
	async function copyOne(backup, options) {
		for (let ending of backups.YI) await (0, whole_file.$B)(backup + ending) && await copyFile(backup + ending, options);
		let { name, bytes } = await copyFile(backup, options);
		let url = options.place.url(name);
		let how = options.encryption === void 0 ? "not encrypted" : "encrypted";
		options.log.outcome(`Copied to ${url}: ${(0, amounts.Ej)(bytes)}, ${how}, read back in full.`);
		return url;
	}
	async function missedBackups(backup, { place, database, keep }) {
		let copies = copiesIn((await place.list()).map(({ name }) => name), database);
		let [first] = copies;
		if (first === void 0) return [];
		let { existing } = await (0, backups.JL)((0, external_node_path_.dirname)(backup), database);
		let here = existing.filter((path) => path !== backup && path.endsWith(".dump")).map((path) => ({
			path,
			stamp: (0, backups.rW)(path),
			proven: !1
		})).filter(({ path, stamp }) => stamp > first.stamp && !copies.some((copy) => copy.backup === (0, external_node_path_.basename)(path)));
		let newest = {
			path: void 0,
			stamp: (0, backups.rW)(backup),
			proven: !1
		};
		let all = [
			...copies.map(({ stamp }) => ({
				path: void 0,
				stamp,
				proven: !1
			})),
			...here,
			newest
		].sort((one, other) => one.stamp < other.stamp ? -1 : 1);
		let { removable } = (0, retention.uF)(all, keep);
		return here.filter((one) => !removable.includes(one)).map(({ path }) => path);
	}
	async function copyFile(path, { place, encryption }) {
		let file = (0, external_node_fs_.createReadStream)(path);
		let content = encryption === void 0 ? file : await encryption.of(file);
		let name = (0, external_node_path_.basename)(path) + (encryption?.ending ?? "");
		let sent = await place.put(name, content, (await (0, external_node_fs_promises_.stat)(path)).size);
		let back = await sumOf(place.read(name));
		if (back.sha256 !== sent.sha256) throw new errors.pH(`${place.url(name)} is not what was sent: ${back.bytes} bytes came back of ${sent.bytes}, with another SHA-256. The backup itself is whole.`);
		return {
			name,
			bytes: sent.bytes
		};
	}
	async function sumOf(content) {
		let hash = (0, external_node_crypto_.createHash)("sha256");
		let bytes = 0;
		for await (let chunk of content) {
			hash.update(chunk);
			bytes += chunk.length;
		}
		return {
			bytes,
			sha256: hash.digest("hex")
		};
	}
	async function pruneCopies(directory, { place, database, keep, log }) {
		let objects = (await place.list()).map(({ name }) => name);
		let known = copiesIn(objects, database).map(async (copy) => ({
			...copy,
			proven: !objects.includes(copy.backup + proof.Er) && (objects.includes(copy.backup + proof.uZ) || await (0, whole_file.$B)((0, external_node_path_.join)(directory, copy.backup + proof.uZ)))
		}));
		let { removable, spared } = (0, retention.uF)(await Promise.all(known), keep);
		spared !== void 0 && log.info((0, backups.M3)(place.url(spared.name)));
		for (let { name, backup } of removable) {
			let objectsOf = backups.a5.flatMap((ending) => ["", ...encryptedEndings].map((last) => ending + last)).map((ending) => backup + ending).filter((one) => objects.includes(one));
			try {
				for (let object of [...objectsOf, name]) await place.remove(object);
				log.info(`Removed the copy ${place.url(name)}: ${(0, backups.L0)(keep)}.`);
			} catch (error) {
				log.warning(`An old copy could not be removed, and stays: ${(0, errors.bD)(error)}`);
			}
		}
	}
	let publicKeyStart = "-----BEGIN PGP PUBLIC KEY BLOCK-----";
	let fingerprintForm = /^gpg:((?:[\dA-F]\s*){40}|(?:[\dA-F]\s*){64})$/i;
	let isOfGpg = (recipient) => recipient.startsWith(publicKeyStart) || fingerprintForm.test(recipient);
	async function gpgEncryption(recipients, env, folder) {
		let user = await usersGpg(env, "Input \"encrypt-to\" names recipients of GPG");
		let own = (0, own_folder.vY)(folder);
		await (0, whole_file.qm)(folder);
		let gpg = await privateGpg(user, own.path);
		let end = async () => {
			await gpg.end();
			own.remove();
		};
		try {
			let mistakes = [];
			for (let recipient of recipients) {
				let mistake = await importKey(user, gpg, recipient);
				mistake !== void 0 && mistakes.push(mistake);
			}
			let keys = await keysOf(gpg);
			for (let { fingerprint, unfit } of keys) unfit !== void 0 && mistakes.push(`the key ${fingerprint} ${unfit}`);
			if (mistakes.length > 0) throw new errors.eb(`Input "encrypt-to" names keys that nothing can be encrypted for: ${mistakes.join("; ")}.`);
			let encryption = encryptionFor(gpg, keys.map((key) => key.fingerprint), end);
			await tryOut(encryption);
			return encryption;
		} catch (error) {
			await end();
			throw error;
		}
	}
	function encryptionFor(gpg, fingerprints, end) {
		let args = [
			"--trust-model",
			"always",
			"--compress-algo",
			"none",
			"--encrypt",
			...fingerprints.flatMap((one) => ["--recipient", one])
		];
		return {
			ending: ".gpg",
			of: async (content) => throughGpg(gpg, args, content, (code, said) => code === 0 ? void 0 : new errors.pH(`gpg could not encrypt: ${wordsOf(said)}.`)),
			end
		};
	}
	async function tryOut(encryption) {
		let word = async function* () {
			yield new TextEncoder().encode("tried");
		};
		try {
			for await (let _ of await encryption.of(word()));
		} catch (error) {
			throw new errors.eb(`Input "encrypt-to": ${(0, errors.bD)(error)}`);
		}
	}
	async function importKey(user, gpg, recipient) {
		let fingerprint = fingerprintForm.exec(recipient)?.[1]?.replace(/\s/g, "").toUpperCase();
		let block = recipient;
		if (fingerprint !== void 0) {
			block = (await runGpg(user, [
				"--armor",
				"--export",
				fingerprint
			])).stdout;
			if (!block.includes(publicKeyStart)) return `the key ${fingerprint} is not in the keyring of this user (gpg --list-keys); import it there, or give the public key itself, from ${publicKeyStart} on`;
		}
		let { exitCode, stderr } = await runGpg(gpg, ["--import"], `${block}\n`);
		return exitCode === 0 ? void 0 : `gpg does not read a public key (${wordsOf(stderr)})`;
	}
	async function keysOf(gpg) {
		let { stdout } = await runGpg(gpg, ["--list-keys", "--with-colons"]);
		let keys = [];
		let unfit;
		for (let line of stdout.split("\n")) {
			let fields = line.split(":");
			fields[0] === "pub" && (unfit = { why: whyUnfit(fields) });
			if (fields[0] !== "fpr" || unfit === void 0) continue;
			keys.push({
				fingerprint: fields[9] ?? "",
				unfit: unfit.why
			});
			unfit = void 0;
		}
		return keys;
	}
	function whyUnfit(fields) {
		let [, validity = "", , , , , expires = ""] = fields;
		if (validity === "e") return `expired on ${new Date(Number(expires) * 1e3).toISOString().slice(0, 10)}: prolong it where its private key is, and give it again`;
		if (validity === "r") return "is revoked";
		if (validity === "i" || validity === "d") return "is invalid or disabled";
		return fields[11]?.includes("E") ? void 0 : "has no part that encrypts, or only one that expired";
	}
	async function encryptionTo(recipients, env, folder) {
		if (recipients.length === 0) return;
		let ofGpg = recipients.filter(isOfGpg);
		let others = recipients.filter((one) => !isOfGpg(one));
		refuseUnknown(await notOfAge(others));
		if (ofGpg.length === 0) return ageEncryption(others);
		if (others.length > 0) throw new errors.eb("Input \"encrypt-to\" names recipients of age and of GPG: a copy is encrypted by one of them. Give recipients of one kind only.");
		return gpgEncryption(ofGpg, env, folder);
	}
	function refuseUnknown(wrong) {
		if (wrong.length === 0) return;
		let shown = wrong.map((one) => /^(?:age1|gpg:)/.test(one) ? `"${one}"` : "one that begins otherwise");
		throw new errors.eb(`Input "encrypt-to" has ${[...new Set(shown)].join(", ")}: allowed are recipients of age, which begin with age1, as age-keygen prints them; or of GPG: gpg: and the 40 digits of a fingerprint in this user's keyring, or public keys, from -----BEGIN PGP PUBLIC KEY BLOCK----- to -----END PGP PUBLIC KEY BLOCK-----.`);
	}
	let ask = {
		init: 1,
		open: 3,
		close: 4,
		read: 5,
		write: 6,
		opendir: 11,
		readdir: 12,
		remove: 13,
		mkdir: 14,
		stat: 17,
		rename: 18,
		extended: 200
	};
	let answer = {
		version: 2,
		status: 101,
		handle: 102,
		data: 103,
		name: 104,
		attributes: 105
	};
	let openFor = {
		reading: 1,
		writingNew: 42
	};
	let refusal = {
		end: 1,
		noSuchFile: 2
	};
	class SftpRefused extends errors.pH {
		code;
		constructor(code, message) {
			super(message);
			this.code = code;
		}
	}
	let sftp_patience = 3e5;
	class Sftp {
		#out;
		#waiting = new Map();
		#started;
		#next = 0;
		#ended;
		#silence;
		#extensions = new Set();
		constructor(out, input) {
			this.#out = out;
			out.on("error", () => {});
			let rest = Buffer.alloc(0);
			input.on("data", (piece) => {
				rest = rest.length === 0 ? piece : Buffer.concat([rest, piece]);
				for (; rest.length >= 4 && rest.length >= 4 + rest.readUInt32BE(0);) {
					let length = rest.readUInt32BE(0);
					this.#take(rest.subarray(4, 4 + length));
					rest = rest.subarray(4 + length);
				}
			});
			let end = () => this.#end(new errors.pH("the connection ended"));
			input.once("end", end).once("close", end).once("error", end);
		}
		async begin() {
			let begun = new Promise((resolve, reject) => {
				this.#started = {
					resolve,
					reject
				};
			});
			this.#send(ask.init, [uint32(3)]);
			let { body } = await begun;
			for (let at = 4; at < body.length;) {
				let [name, afterName] = textAt(body, at);
				[, at] = textAt(body, afterName);
				this.#extensions.add(name.toString());
			}
		}
		async open(path, how) {
			let attributes = how === openFor.reading ? [uint32(0)] : [uint32(4), uint32(384)];
			return handleIn(await this.#ask(ask.open, [
				sftp_text(path),
				uint32(how),
				...attributes
			]));
		}
		async close(handle) {
			await this.#ask(ask.close, [bytes(handle)]);
		}
		async readAt(handle, offset, length) {
			try {
				let { body } = await this.#ask(ask.read, [
					bytes(handle),
					uint64(offset),
					uint32(length)
				]);
				return textAt(body, 0)[0];
			} catch (error) {
				if (error instanceof SftpRefused && error.code === refusal.end) return Buffer.alloc(0);
				throw error;
			}
		}
		async writeAt(handle, offset, content) {
			await this.#ask(ask.write, [
				bytes(handle),
				uint64(offset),
				bytes(content)
			]);
		}
		async flush(handle) {
			this.#extensions.has("fsync@openssh.com") && await this.#ask(ask.extended, [sftp_text("fsync@openssh.com"), bytes(handle)]);
		}
		async list(path) {
			let handle = handleIn(await this.#ask(ask.opendir, [sftp_text(path)]));
			let files = [];
			try {
				for (;;) files.push(...filesIn((await this.#ask(ask.readdir, [bytes(handle)])).body));
			} catch (error) {
				if (error instanceof SftpRefused && error.code === refusal.end) return files;
				throw error;
			} finally {
				await this.close(handle);
			}
		}
		async exists(path) {
			try {
				await this.#ask(ask.stat, [sftp_text(path)]);
				return !0;
			} catch (error) {
				if (error instanceof SftpRefused && error.code === refusal.noSuchFile) return !1;
				throw error;
			}
		}
		async remove(path) {
			await this.#ask(ask.remove, [sftp_text(path)]);
		}
		async makeFolder(path) {
			await this.#ask(ask.mkdir, [
				sftp_text(path),
				uint32(4),
				uint32(448)
			]);
		}
		async rename(from, to) {
			await this.#ask(ask.rename, [sftp_text(from), sftp_text(to)]);
		}
		async replace(from, to) {
			let own = "posix-rename@openssh.com";
			if (this.#extensions.has(own)) await this.#ask(ask.extended, [
				sftp_text(own),
				sftp_text(from),
				sftp_text(to)
			]);
			else {
				await this.exists(to) && await this.remove(to);
				await this.rename(from, to);
			}
		}
		#ask(type, parts) {
			if (this.#ended !== void 0) return Promise.reject(this.#ended);
			let id = this.#next++ % 2 ** 32;
			let answered = new Promise((resolve, reject) => {
				this.#waiting.set(id, {
					resolve,
					reject
				});
			});
			this.#send(type, [uint32(id), ...parts]);
			this.#listen();
			return answered;
		}
		#send(type, parts) {
			let body = Buffer.concat([Buffer.from([type]), ...parts]);
			this.#out.write(Buffer.concat([uint32(body.length), body]));
		}
		#listen() {
			clearTimeout(this.#silence);
			if (this.#waiting.size === 0) return;
			let give = () => this.#end(new errors.pH(`it said nothing for ${sftp_patience / 1e3} s`));
			this.#silence = setTimeout(give, sftp_patience);
		}
		#take(packet) {
			let type = packet[0] ?? 0;
			type === answer.version && this.#started?.resolve({
				type,
				body: packet.subarray(1)
			});
			if (type === answer.version || packet.length < 5) return;
			let id = packet.readUInt32BE(1);
			let body = packet.subarray(5);
			let waiting = this.#waiting.get(id);
			this.#waiting.delete(id);
			this.#listen();
			let code = type === answer.status ? body.readUInt32BE(0) : 0;
			code === 0 ? waiting?.resolve({
				type,
				body
			}) : waiting?.reject(new SftpRefused(code, textAt(body, 4)[0].toString().slice(0, 300)));
		}
		#end(error) {
			this.#ended ??= error;
			clearTimeout(this.#silence);
			this.#started?.reject(error);
			for (let { reject } of this.#waiting.values()) reject(error);
			this.#waiting.clear();
		}
	}
	let handleIn = ({ body }) => textAt(body, 0)[0];
	function textAt(body, at) {
		if (at + 4 > body.length) return [Buffer.alloc(0), body.length];
		let end = at + 4 + body.readUInt32BE(at);
		return [body.subarray(at + 4, end), end];
	}
	function filesIn(body) {
		let files = [];
		let at = 4;
		for (let left = body.readUInt32BE(0); left > 0; left--) {
			let [name, afterName] = textAt(body, at);
			[, at] = textAt(body, afterName);
			let flags = body.readUInt32BE(at);
			at += 4;
			let take = (flag, length) => {
				let from = at;
				flags & flag && (at += length);
				return flags & flag ? from : void 0;
			};
			let size = take(1, 8);
			take(2, 8);
			let mode = take(4, 4);
			let times = take(8, 8);
			if (flags & 2147483648) {
				let extensions = body.readUInt32BE(at);
				at += 4;
				for (; extensions > 0; extensions--) [, at] = textAt(body, textAt(body, at)[1]);
			}
			files.push({
				name: name.toString(),
				bytes: size === void 0 ? 0 : Number(body.readBigUInt64BE(size)),
				isFile: mode === void 0 || (body.readUInt32BE(mode) & 61440) == 32768,
				changed: times === void 0 ? Date.now() : body.readUInt32BE(times + 4) * 1e3
			});
		}
		return files;
	}
	function uint32(value) {
		let buffer = Buffer.alloc(4);
		buffer.writeUInt32BE(value >>> 0);
		return buffer;
	}
	function uint64(value) {
		let buffer = Buffer.alloc(8);
		buffer.writeBigUInt64BE(BigInt(value));
		return buffer;
	}
	let bytes = (content) => Buffer.concat([uint32(content.length), content]);
	let sftp_text = (value) => bytes(Buffer.from(value));
	let piece = 32768;
	let partialEnding = ".partial";
	class SftpFolder {
		#sftp;
		#url;
		#folder;
		constructor(sftp, url, folder) {
			this.#sftp = sftp;
			this.#url = url;
			this.#folder = folder;
		}
		url(name) {
			return `${this.#url}/${name}`;
		}
		async list() {
			return (await this.#files()).filter(({ isFile }) => isFile);
		}
		async put(name, content) {
			return this.#written(name, content, (partial) => this.#sftp.replace(partial, this.#path(name)));
		}
		async create(name, body) {
			await this.#makeFolders();
			try {
				await this.#written(name, once(body), (partial) => this.#sftp.rename(partial, this.#path(name)));
				return !0;
			} catch (error) {
				if (await this.#about(name, () => this.#sftp.exists(this.#path(name)))) return !1;
				throw error;
			}
		}
		async readIfThere(name) {
			if (!await this.#about(name, () => this.#sftp.exists(this.#path(name)))) return;
			let pieces = [];
			for await (let one of this.read(name)) pieces.push(one);
			return Buffer.concat(pieces).toString();
		}
		async *read(name) {
			let handle = await this.#about(name, () => this.#sftp.open(this.#path(name), openFor.reading));
			let coming = [];
			let offset = 0;
			let askNext = () => {
				let next = this.#readFully(handle, offset);
				next.catch(() => {});
				coming.push(next);
				offset += piece;
			};
			try {
				for (let ahead = 0; ahead < 64; ahead++) askNext();
				for (;;) {
					let came = await this.#about(name, async () => coming.shift());
					let content = came === void 0 ? Buffer.alloc(0) : came;
					content.length > 0 && (yield content);
					if (content.length < piece) return;
					askNext();
				}
			} finally {
				await Promise.allSettled(coming);
				await this.#sftp.close(handle).catch(() => {});
			}
		}
		async remove(name) {
			try {
				await this.#sftp.remove(this.#path(name));
			} catch (error) {
				if (error instanceof SftpRefused && error.code === refusal.noSuchFile) return;
				throw this.#failure(name, error);
			}
		}
		async endAbandoned(start) {
			let yesterday = Date.now() - 864e5;
			for (let { name, changed } of await this.#files()) name.startsWith(start) && name.endsWith(partialEnding) && changed < yesterday && await this.remove(name);
		}
		async #files() {
			try {
				return await this.#sftp.list(this.#folder || ".");
			} catch (error) {
				if (error instanceof SftpRefused && error.code === refusal.noSuchFile) return [];
				throw this.#failure("", error);
			}
		}
		async #written(name, content, finish) {
			let partial = this.#path(`${name}.${(0, external_node_crypto_.randomBytes)(4).toString("hex")}${partialEnding}`);
			try {
				let sum = await this.#about(name, () => this.#write(partial, content));
				await this.#about(name, () => finish(partial));
				return sum;
			} catch (error) {
				await this.#sftp.remove(partial).catch(() => {});
				throw error;
			}
		}
		async #write(path, content) {
			let handle = await this.#sftp.open(path, openFor.writingNew);
			let hash = (0, external_node_crypto_.createHash)("sha256");
			let sent = [];
			let offset = 0;
			try {
				for await (let chunk of content) for (let at = 0; at < chunk.length; at += piece) {
					let part = chunk.subarray(at, at + piece);
					hash.update(part);
					let one = this.#sftp.writeAt(handle, offset, part);
					one.catch(() => {});
					sent.push(one);
					offset += part.length;
					sent.length >= 64 && await sent.shift();
				}
				for (let one of sent) await one;
				await this.#sftp.flush(handle);
			} finally {
				await this.#sftp.close(handle).catch(() => {});
			}
			return {
				bytes: offset,
				sha256: hash.digest("hex")
			};
		}
		async #readFully(handle, from) {
			let pieces = [];
			let bytes = 0;
			for (; bytes < piece;) {
				let came = await this.#sftp.readAt(handle, from + bytes, piece - bytes);
				if (came.length === 0) break;
				pieces.push(came);
				bytes += came.length;
			}
			return Buffer.concat(pieces);
		}
		async #makeFolders() {
			let parts = this.#folder.split("/");
			for (let count = 1; count <= parts.length; count++) {
				let path = parts.slice(0, count).join("/");
				path !== "" && await this.#sftp.makeFolder(path).catch(() => {});
			}
		}
		async #about(name, body) {
			try {
				return await body();
			} catch (error) {
				throw this.#failure(name, error);
			}
		}
		#failure(name, error) {
			if (error instanceof errors.pH && !(error instanceof SftpRefused) && error.cause) return error;
			return new errors.pH(`${this.url(name)}: ${(0, errors.bD)(error)}.`, { cause: error });
		}
		#path(name) {
			return this.#folder === "" ? name : `${this.#folder}/${name}`;
		}
	}
	async function* once(body) {
		yield body;
	}
}) };
