"use strict";
exports.id = 644;
exports.ids = [644];
exports.modules = { 855: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
	__webpack_require__.r(__webpack_exports__);
	__webpack_require__.d(__webpack_exports__, {
		Decrypter: function() {
			return Decrypter;
		},
		Encrypter: function() {
			return Encrypter;
		},
		Stanza: function() {
			return Stanza;
		},
		armor: function() {
			return armor_namespaceObject;
		},
		generateHybridIdentity: function() {
			return generateHybridIdentity;
		},
		generateIdentity: function() {
			return generateIdentity;
		},
		generateX25519Identity: function() {
			return generateX25519Identity;
		},
		identityToRecipient: function() {
			return identityToRecipient;
		},
		webauthn: function() {
			return webauthn_namespaceObject;
		}
	});
	var armor_namespaceObject = {};
	__webpack_require__.r(armor_namespaceObject);
	__webpack_require__.d(armor_namespaceObject, {
		decode: function() {
			return decode;
		},
		encode: function() {
			return encode;
		}
	});
	var webauthn_namespaceObject = {};
	__webpack_require__.r(webauthn_namespaceObject);
	__webpack_require__.d(webauthn_namespaceObject, {
		WebAuthnIdentity: function() {
			return WebAuthnIdentity;
		},
		WebAuthnRecipient: function() {
			return WebAuthnRecipient;
		},
		createCredential: function() {
			return createCredential;
		}
	});
	function utils_isBytes(a) {
		return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
	}
	let atitle = (title) => title ? `"${title}" ` : "";
	function utils_anumber(n, title = "") {
		if (typeof n != "number") throw TypeError(atitle(title) + "expected number, got " + typeof n);
		if (!Number.isSafeInteger(n) || n < 0) throw RangeError(atitle(title) + "expected integer >= 0, got " + n);
		return n;
	}
	function utils_abytes(value, length, title = "") {
		if (utils_isBytes(value) && (length === void 0 || value.length === length)) return value;
		length !== void 0 && utils_anumber(length, "length");
		let bytes = utils_isBytes(value);
		let ofLen = length === void 0 ? "" : ` of length ${length}`;
		let got = bytes ? `length=${value.length}` : `type=${typeof value}`;
		let message = atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
		if (!bytes) throw TypeError(message);
		throw RangeError(message);
	}
	function ahash(h) {
		if (typeof h != "function" || typeof h.create != "function") throw TypeError("expected hash wrapped by utils.createHasher");
		utils_anumber(h.outputLen);
		utils_anumber(h.blockLen);
		if (h.outputLen < 1 || h.blockLen < 1) throw Error("hash blockLen / outputLen must be >= 1");
	}
	let aobject = (value, label) => {
		if (typeof value != "object" || !value || Array.isArray(value)) throw TypeError((label === "object" ? "" : `"${label}" `) + "expected object, got type=" + typeof value);
	};
	let aopts = (value, label) => {
		aobject(value, label);
		let proto = Object.getPrototypeOf(value);
		if (proto !== Object.prototype && proto !== null) throw TypeError(`"${label}" expected plain object`);
		if (Object.hasOwn(value, "__proto__")) throw TypeError(`"${label}.__proto__" is not allowed`);
	};
	function aexists(instance, checkFinished = !0) {
		if (instance.destroyed) throw Error("hash was destroyed");
		if (checkFinished && instance.finished) throw Error("digest() was already called");
	}
	function aoutput(out, instance) {
		utils_abytes(out, void 0, "output");
		let min = instance.outputLen;
		if (!(out.length >= min)) throw RangeError("\"output\" expected length >= " + min);
	}
	function u32(arr) {
		return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
	}
	function utils_clean(...arrays) {
		for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
	}
	function createView(arr) {
		return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
	}
	function rotr(word, shift) {
		return word << 32 - shift | word >>> shift;
	}
	function rotl(word, shift) {
		return word << shift | word >>> 32 - shift >>> 0;
	}
	let isLE = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
	function byteSwap(word) {
		return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
	}
	function byteSwap32(arr) {
		for (let i = 0; i < arr.length; i++) arr[i] = byteSwap(arr[i]);
		return arr;
	}
	let utils_swap32IfBE = isLE ? (u) => u : byteSwap32;
	let hasHexBuiltin = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function";
	let hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
	function bytesToHex(bytes) {
		utils_abytes(bytes);
		if (hasHexBuiltin) return bytes.toHex();
		let hex = "";
		for (let i = 0; i < bytes.length; i++) hex += hexes[bytes[i]];
		return hex;
	}
	function asciiToBase16(ch) {
		return ch >= 48 && ch <= 57 ? ch - 48 : ch >= 65 && ch <= 70 ? ch - 55 : ch >= 97 && ch <= 102 ? ch - 87 : void 0;
	}
	function hexToBytes(hex) {
		if (typeof hex != "string") throw TypeError("hex string expected, got " + typeof hex);
		if (hasHexBuiltin) try {
			return Uint8Array.fromHex(hex);
		} catch (error) {
			if (error instanceof SyntaxError) throw RangeError(error.message);
			throw error;
		}
		let hl = hex.length;
		let al = hl / 2;
		if (hl % 2) throw RangeError("hex string expected, got unpadded hex of length " + hl);
		let array = new Uint8Array(al);
		for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
			let n1 = asciiToBase16(hex.charCodeAt(hi));
			let n2 = asciiToBase16(hex.charCodeAt(hi + 1));
			if (n1 === void 0 || n2 === void 0) {
				let char = hex[hi] + hex[hi + 1];
				throw RangeError("hex string expected, got non-hex character \"" + char + "\" at index " + hi);
			}
			array[ai] = n1 * 16 + n2;
		}
		return array;
	}
	function utf8ToBytes(str) {
		if (typeof str != "string") throw TypeError("string expected");
		let encoded = new TextEncoder().encode(str);
		try {
			return new Uint8Array(encoded);
		} finally {
			utils_clean(encoded);
		}
	}
	function kdfInputToBytes(data, errorTitle = "") {
		if (typeof data == "string") return utf8ToBytes(data);
		return utils_abytes(data, void 0, errorTitle);
	}
	function utils_concatBytes(...arrays) {
		let sum = 0;
		for (let i = 0; i < arrays.length; i++) {
			let a = arrays[i];
			utils_abytes(a);
			sum += a.length;
		}
		let res = new Uint8Array(sum);
		for (let i = 0, pad = 0; i < arrays.length; i++) {
			let a = arrays[i];
			res.set(a, pad);
			pad += a.length;
		}
		return res;
	}
	function checkOpts(defaults, opts, title = "opts") {
		aopts(defaults, "defaults");
		opts !== void 0 && aopts(opts, title);
		return Object.assign(Object.create(null), defaults, opts);
	}
	function utils_createHasher(hashCons, info = {}) {
		if (typeof hashCons != "function") throw TypeError("\"hashCons\" expected function, got type=" + typeof hashCons);
		info = checkOpts({}, info, "info");
		let hashC = (msg, opts) => hashCons(opts).update(msg).digest();
		let tmp = hashCons(void 0);
		hashC.outputLen = tmp.outputLen;
		hashC.blockLen = tmp.blockLen;
		hashC.canXOF = tmp.canXOF;
		hashC.create = (opts) => hashCons(opts);
		Object.assign(hashC, info);
		return Object.freeze(hashC);
	}
	function utils_randomBytes(bytesLength = 32) {
		utils_anumber(bytesLength, "bytesLength");
		let cr = typeof globalThis == "object" ? globalThis.crypto : null;
		if (typeof cr?.getRandomValues != "function") throw Error("crypto.getRandomValues must be defined");
		if (bytesLength > 65536) throw RangeError(`"bytesLength" expected <= 65536, got ${bytesLength}`);
		return cr.getRandomValues(new Uint8Array(bytesLength));
	}
	let utils_oidNist = (suffix) => ({ oid: Uint8Array.from([
		6,
		9,
		96,
		134,
		72,
		1,
		101,
		3,
		4,
		2,
		suffix
	]) });
	class _HMAC {
		oHash;
		iHash;
		blockLen;
		outputLen;
		canXOF = !1;
		finished = !1;
		destroyed = !1;
		constructor(hash, key) {
			ahash(hash);
			utils_abytes(key, void 0, "key");
			this.iHash = hash.create();
			if (typeof this.iHash.update != "function") throw Error("expected Hash instance");
			this.blockLen = this.iHash.blockLen;
			this.outputLen = this.iHash.outputLen;
			let blockLen = this.blockLen;
			let pad = new Uint8Array(blockLen);
			pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
			for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
			this.iHash.update(pad);
			this.oHash = hash.create();
			for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
			this.oHash.update(pad);
			utils_clean(pad);
		}
		update(buf) {
			aexists(this);
			this.iHash.update(buf);
			return this;
		}
		digestInto(out) {
			aexists(this);
			aoutput(out, this);
			this.finished = !0;
			let buf = out.subarray(0, this.outputLen);
			this.iHash.digestInto(buf);
			this.oHash.update(buf);
			this.oHash.digestInto(buf);
			this.destroy();
		}
		digest() {
			let out = new Uint8Array(this.oHash.outputLen);
			this.digestInto(out);
			return out;
		}
		_cloneInto(to) {
			to ||= Object.create(Object.getPrototypeOf(this), {});
			let { oHash, iHash, finished, destroyed, blockLen, outputLen, canXOF } = this;
			to = to;
			to.finished = finished;
			to.destroyed = destroyed;
			to.blockLen = blockLen;
			to.outputLen = outputLen;
			to.canXOF = canXOF;
			to.oHash = oHash._cloneInto(to.oHash);
			to.iHash = iHash._cloneInto(to.iHash);
			return to;
		}
		clone() {
			return this._cloneInto();
		}
		destroy() {
			this.destroyed = !0;
			this.oHash.destroy();
			this.iHash.destroy();
		}
	}
	let hmac_hmac = (() => {
		let hmac_ = ((hash, key, message) => new _HMAC(hash, key).update(message).digest());
		hmac_.create = (hash, key) => new _HMAC(hash, key);
		return hmac_;
	})();
	function extract(hash, ikm, salt) {
		ahash(hash);
		salt === void 0 && (salt = new Uint8Array(hash.outputLen));
		return hmac_hmac(hash, salt, ikm);
	}
	let HKDF_COUNTER = Uint8Array.of(0);
	let EMPTY_BUFFER = Uint8Array.of();
	function expand(hash, prk, info, length = 32, _recycled) {
		ahash(hash);
		utils_anumber(length, "length");
		utils_abytes(prk, void 0, "prk");
		let olen = hash.outputLen;
		if (prk.length < olen) throw Error("\"prk\" must be at least HashLen octets");
		if (length > 255 * olen) throw Error("Length must be <= 255*HashLen");
		let blocks = Math.ceil(length / olen);
		info === void 0 ? info = EMPTY_BUFFER : utils_abytes(info, void 0, "info");
		if (!blocks) {
			_recycled && utils_clean(prk);
			return new Uint8Array();
		}
		let okm = _recycled && blocks === 1 ? prk : new Uint8Array(blocks * olen);
		let { iHash, oHash } = hmac_hmac.create(hash, prk);
		let T = _recycled ? prk : new Uint8Array(olen);
		let worker = blocks > 1 ? _recycled?.iHash || hash.create() : void 0;
		for (let counter = 0; counter < blocks - 1; counter++) {
			HKDF_COUNTER[0] = counter + 1;
			let iWork = iHash._cloneInto(worker);
			counter && iWork.update(T);
			iWork.update(info).update(HKDF_COUNTER).digestInto(T);
			oHash._cloneInto(worker).update(T).digestInto(T);
			okm.set(T, olen * counter);
		}
		HKDF_COUNTER[0] = blocks;
		blocks > 1 && iHash.update(T);
		iHash.update(info).update(HKDF_COUNTER).digestInto(T);
		oHash.update(T).digestInto(T);
		okm.set(T, olen * (blocks - 1));
		iHash.destroy();
		oHash.destroy();
		worker?.destroy();
		T !== okm && utils_clean(T);
		utils_clean(HKDF_COUNTER);
		if (length === okm.length) return okm;
		let res = okm.slice(0, length);
		utils_clean(okm);
		return res;
	}
	let hkdf = (hash, ikm, salt, info, length) => {
		ahash(hash);
		salt === void 0 && (salt = new Uint8Array(hash.outputLen));
		let HMAC = hmac_hmac.create(hash, salt).update(ikm);
		return expand(hash, HMAC.digest(), info, length, HMAC);
	};
	let U32_MASK64 = BigInt(2 ** 32 - 1);
	let _32n = BigInt(32);
	function fromBig(n, le = !1) {
		if (le) return {
			h: Number(n & U32_MASK64),
			l: Number(n >> _32n & U32_MASK64)
		};
		return {
			h: Number(n >> _32n & U32_MASK64) | 0,
			l: Number(n & U32_MASK64) | 0
		};
	}
	function split(lst, le = !1) {
		let len = lst.length;
		let Ah = new Uint32Array(len);
		let Al = new Uint32Array(len);
		for (let i = 0; i < len; i++) {
			let { h, l } = fromBig(lst[i], le);
			[Ah[i], Al[i]] = [h, l];
		}
		return [Ah, Al];
	}
	let fromNumH = (n) => n / 2 ** 32 | 0;
	let fromNumL = (n) => n >>> 0;
	function setU64FromNum(view, byteOffset, n, isLE) {
		let h = fromNumH(n);
		let l = fromNumL(n);
		view.setUint32(byteOffset, isLE ? l : h, isLE);
		view.setUint32(byteOffset + 4, isLE ? h : l, isLE);
	}
	let shrSH = (h, _l, s) => h >>> s;
	let shrSL = (h, l, s) => h << 32 - s | l >>> s;
	let rotrSH = (h, l, s) => h >>> s | l << 32 - s;
	let rotrSL = (h, l, s) => h << 32 - s | l >>> s;
	let rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
	let rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
	function add(Ah, Al, Bh, Bl) {
		let l = (Al >>> 0) + (Bl >>> 0);
		return {
			h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
			l: l | 0
		};
	}
	let add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
	let add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
	let add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
	let add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
	let add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
	let add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
	function Chi(a, b, c) {
		return a & b ^ ~a & c;
	}
	function Maj(a, b, c) {
		return a & b ^ a & c ^ b & c;
	}
	class HashMD {
		blockLen;
		outputLen;
		canXOF = !1;
		padOffset;
		isLE;
		buffer;
		view;
		finished = !1;
		length = 0;
		pos = 0;
		destroyed = !1;
		constructor(blockLen, outputLen, padOffset, isLE) {
			this.blockLen = blockLen;
			this.outputLen = outputLen;
			this.padOffset = padOffset;
			this.isLE = isLE;
			this.buffer = new Uint8Array(blockLen);
			this.view = createView(this.buffer);
		}
		update(data) {
			aexists(this);
			utils_abytes(data);
			let { view, buffer, blockLen } = this;
			let len = data.length;
			let processed = !1;
			for (let pos = 0; pos < len;) {
				let take = Math.min(blockLen - this.pos, len - pos);
				if (take === blockLen) {
					let dataView = createView(data);
					for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
					processed = !0;
					continue;
				}
				buffer.set(pos === 0 && take === len ? data : data.subarray(pos, pos + take), this.pos);
				this.pos += take;
				pos += take;
				if (this.pos === blockLen) {
					this.process(view, 0);
					this.pos = 0;
					processed = !0;
				}
			}
			this.length += data.length;
			processed && this.roundClean();
			return this;
		}
		digestInto(out) {
			aexists(this);
			aoutput(out, this);
			this.finished = !0;
			let { buffer, view, blockLen, isLE } = this;
			let { pos } = this;
			buffer[pos++] = 128;
			buffer.fill(0, pos);
			if (this.padOffset > blockLen - pos) {
				this.process(view, 0);
				buffer.fill(0);
			}
			setU64FromNum(view, blockLen - 8, this.length * 8, isLE);
			this.process(view, 0);
			this.roundClean();
			let oview = out === buffer ? view : createView(out);
			let len = this.outputLen;
			let outLen = len / 4;
			let state = this.get();
			if (len % 4 || outLen > state.length) throw Error("invalid outputLen");
			for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
		}
		digest() {
			let { buffer, outputLen } = this;
			this.digestInto(buffer);
			let res = buffer.slice(0, outputLen);
			this.destroy();
			return res;
		}
		_cloneIntoMeta(to) {
			let { buffer, length, finished, destroyed, pos } = this;
			to.destroyed = destroyed;
			to.finished = finished;
			to.length = length;
			to.pos = pos;
			pos && to.buffer.set(buffer);
			return to;
		}
		clone() {
			return this._cloneInto();
		}
	}
	let SHA256_IV = Uint32Array.from([
		1779033703,
		3144134277,
		1013904242,
		2773480762,
		1359893119,
		2600822924,
		528734635,
		1541459225
	]);
	let SHA512_IV = Uint32Array.from([
		1779033703,
		4089235720,
		3144134277,
		2227873595,
		1013904242,
		4271175723,
		2773480762,
		1595750129,
		1359893119,
		2917565137,
		2600822924,
		725511199,
		528734635,
		4215389547,
		1541459225,
		327033209
	]);
	let SHA256_K = Uint32Array.from([
		1116352408,
		1899447441,
		3049323471,
		3921009573,
		961987163,
		1508970993,
		2453635748,
		2870763221,
		3624381080,
		310598401,
		607225278,
		1426881987,
		1925078388,
		2162078206,
		2614888103,
		3248222580,
		3835390401,
		4022224774,
		264347078,
		604807628,
		770255983,
		1249150122,
		1555081692,
		1996064986,
		2554220882,
		2821834349,
		2952996808,
		3210313671,
		3336571891,
		3584528711,
		113926993,
		338241895,
		666307205,
		773529912,
		1294757372,
		1396182291,
		1695183700,
		1986661051,
		2177026350,
		2456956037,
		2730485921,
		2820302411,
		3259730800,
		3345764771,
		3516065817,
		3600352804,
		4094571909,
		275423344,
		430227734,
		506948616,
		659060556,
		883997877,
		958139571,
		1322822218,
		1537002063,
		1747873779,
		1955562222,
		2024104815,
		2227730452,
		2361852424,
		2428436474,
		2756734187,
		3204031479,
		3329325298
	]);
	let SHA256_W = new Uint32Array(64);
	class SHA2_32B extends HashMD {
		A = 0;
		B = 0;
		C = 0;
		D = 0;
		E = 0;
		F = 0;
		G = 0;
		H = 0;
		constructor(outputLen, IV) {
			super(64, outputLen, 8, !1);
			this.A = IV[0] | 0;
			this.B = IV[1] | 0;
			this.C = IV[2] | 0;
			this.D = IV[3] | 0;
			this.E = IV[4] | 0;
			this.F = IV[5] | 0;
			this.G = IV[6] | 0;
			this.H = IV[7] | 0;
		}
		get() {
			let { A, B, C, D, E, F, G, H } = this;
			return [
				A,
				B,
				C,
				D,
				E,
				F,
				G,
				H
			];
		}
		set(A, B, C, D, E, F, G, H) {
			this.A = A | 0;
			this.B = B | 0;
			this.C = C | 0;
			this.D = D | 0;
			this.E = E | 0;
			this.F = F | 0;
			this.G = G | 0;
			this.H = H | 0;
		}
		_cloneInto(to) {
			(to ||= new this.constructor()).set(...this.get());
			return this._cloneIntoMeta(to);
		}
		process(view, offset) {
			for (let i = 0; i < 16; i++, offset += 4) SHA256_W[i] = view.getUint32(offset, !1);
			for (let i = 16; i < 64; i++) {
				let W15 = SHA256_W[i - 15];
				let W2 = SHA256_W[i - 2];
				let s0 = rotr(W15, 7) ^ rotr(W15, 18) ^ W15 >>> 3;
				let s1 = rotr(W2, 17) ^ rotr(W2, 19) ^ W2 >>> 10;
				SHA256_W[i] = s1 + SHA256_W[i - 7] + s0 + SHA256_W[i - 16] | 0;
			}
			let { A, B, C, D, E, F, G, H } = this;
			for (let i = 0; i < 64; i++) {
				let sigma1 = rotr(E, 6) ^ rotr(E, 11) ^ rotr(E, 25);
				let T1 = H + sigma1 + Chi(E, F, G) + SHA256_K[i] + SHA256_W[i] | 0;
				let T2 = (rotr(A, 2) ^ rotr(A, 13) ^ rotr(A, 22)) + Maj(A, B, C) | 0;
				H = G;
				G = F;
				F = E;
				E = D + T1 | 0;
				D = C;
				C = B;
				B = A;
				A = T1 + T2 | 0;
			}
			A = A + this.A | 0;
			B = B + this.B | 0;
			C = C + this.C | 0;
			D = D + this.D | 0;
			E = E + this.E | 0;
			F = F + this.F | 0;
			G = G + this.G | 0;
			H = H + this.H | 0;
			this.set(A, B, C, D, E, F, G, H);
		}
		roundClean() {
			utils_clean(SHA256_W);
		}
		destroy() {
			this.destroyed = !0;
			this.set(0, 0, 0, 0, 0, 0, 0, 0);
			utils_clean(this.buffer);
		}
	}
	class _SHA256 extends SHA2_32B {
		constructor() {
			super(32, SHA256_IV);
		}
	}
	let K512 = split("0x428a2f98d728ae22.0x7137449123ef65cd.0xb5c0fbcfec4d3b2f.0xe9b5dba58189dbbc.0x3956c25bf348b538.0x59f111f1b605d019.0x923f82a4af194f9b.0xab1c5ed5da6d8118.0xd807aa98a3030242.0x12835b0145706fbe.0x243185be4ee4b28c.0x550c7dc3d5ffb4e2.0x72be5d74f27b896f.0x80deb1fe3b1696b1.0x9bdc06a725c71235.0xc19bf174cf692694.0xe49b69c19ef14ad2.0xefbe4786384f25e3.0x0fc19dc68b8cd5b5.0x240ca1cc77ac9c65.0x2de92c6f592b0275.0x4a7484aa6ea6e483.0x5cb0a9dcbd41fbd4.0x76f988da831153b5.0x983e5152ee66dfab.0xa831c66d2db43210.0xb00327c898fb213f.0xbf597fc7beef0ee4.0xc6e00bf33da88fc2.0xd5a79147930aa725.0x06ca6351e003826f.0x142929670a0e6e70.0x27b70a8546d22ffc.0x2e1b21385c26c926.0x4d2c6dfc5ac42aed.0x53380d139d95b3df.0x650a73548baf63de.0x766a0abb3c77b2a8.0x81c2c92e47edaee6.0x92722c851482353b.0xa2bfe8a14cf10364.0xa81a664bbc423001.0xc24b8b70d0f89791.0xc76c51a30654be30.0xd192e819d6ef5218.0xd69906245565a910.0xf40e35855771202a.0x106aa07032bbd1b8.0x19a4c116b8d2d0c8.0x1e376c085141ab53.0x2748774cdf8eeb99.0x34b0bcb5e19b48a8.0x391c0cb3c5c95a63.0x4ed8aa4ae3418acb.0x5b9cca4f7763e373.0x682e6ff3d6b2b8a3.0x748f82ee5defb2fc.0x78a5636f43172f60.0x84c87814a1f0ab72.0x8cc702081a6439ec.0x90befffa23631e28.0xa4506cebde82bde9.0xbef9a3f7b2c67915.0xc67178f2e372532b.0xca273eceea26619c.0xd186b8c721c0c207.0xeada7dd6cde0eb1e.0xf57d4f7fee6ed178.0x06f067aa72176fba.0x0a637dc5a2c898a6.0x113f9804bef90dae.0x1b710b35131c471b.0x28db77f523047d84.0x32caab7b40c72493.0x3c9ebe0a15c9bebc.0x431d67c49c100d4c.0x4cc5d4becb3e42b6.0x597f299cfc657e2a.0x5fcb6fab3ad6faec.0x6c44198c4a475817".split(".").map((n) => BigInt(n)));
	let SHA512_Kh = K512[0];
	let SHA512_Kl = K512[1];
	let SHA512_W_H = new Uint32Array(80);
	let SHA512_W_L = new Uint32Array(80);
	class SHA2_64B extends HashMD {
		Ah = 0;
		Al = 0;
		Bh = 0;
		Bl = 0;
		Ch = 0;
		Cl = 0;
		Dh = 0;
		Dl = 0;
		Eh = 0;
		El = 0;
		Fh = 0;
		Fl = 0;
		Gh = 0;
		Gl = 0;
		Hh = 0;
		Hl = 0;
		constructor(outputLen, IV) {
			super(128, outputLen, 16, !1);
			this.Ah = IV[0] | 0;
			this.Al = IV[1] | 0;
			this.Bh = IV[2] | 0;
			this.Bl = IV[3] | 0;
			this.Ch = IV[4] | 0;
			this.Cl = IV[5] | 0;
			this.Dh = IV[6] | 0;
			this.Dl = IV[7] | 0;
			this.Eh = IV[8] | 0;
			this.El = IV[9] | 0;
			this.Fh = IV[10] | 0;
			this.Fl = IV[11] | 0;
			this.Gh = IV[12] | 0;
			this.Gl = IV[13] | 0;
			this.Hh = IV[14] | 0;
			this.Hl = IV[15] | 0;
		}
		get() {
			let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
			return [
				Ah,
				Al,
				Bh,
				Bl,
				Ch,
				Cl,
				Dh,
				Dl,
				Eh,
				El,
				Fh,
				Fl,
				Gh,
				Gl,
				Hh,
				Hl
			];
		}
		set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
			this.Ah = Ah | 0;
			this.Al = Al | 0;
			this.Bh = Bh | 0;
			this.Bl = Bl | 0;
			this.Ch = Ch | 0;
			this.Cl = Cl | 0;
			this.Dh = Dh | 0;
			this.Dl = Dl | 0;
			this.Eh = Eh | 0;
			this.El = El | 0;
			this.Fh = Fh | 0;
			this.Fl = Fl | 0;
			this.Gh = Gh | 0;
			this.Gl = Gl | 0;
			this.Hh = Hh | 0;
			this.Hl = Hl | 0;
		}
		_cloneInto(to) {
			(to ||= new this.constructor()).set(...this.get());
			return this._cloneIntoMeta(to);
		}
		process(view, offset) {
			for (let i = 0; i < 16; i++, offset += 4) {
				SHA512_W_H[i] = view.getUint32(offset);
				SHA512_W_L[i] = view.getUint32(offset += 4);
			}
			for (let i = 16; i < 80; i++) {
				let W15h = SHA512_W_H[i - 15] | 0;
				let W15l = SHA512_W_L[i - 15] | 0;
				let s0h = rotrSH(W15h, W15l, 1) ^ rotrSH(W15h, W15l, 8) ^ shrSH(W15h, W15l, 7);
				let s0l = rotrSL(W15h, W15l, 1) ^ rotrSL(W15h, W15l, 8) ^ shrSL(W15h, W15l, 7);
				let W2h = SHA512_W_H[i - 2] | 0;
				let W2l = SHA512_W_L[i - 2] | 0;
				let s1h = rotrSH(W2h, W2l, 19) ^ rotrBH(W2h, W2l, 61) ^ shrSH(W2h, W2l, 6);
				let s1l = rotrSL(W2h, W2l, 19) ^ rotrBL(W2h, W2l, 61) ^ shrSL(W2h, W2l, 6);
				let SUMl = add4L(s0l, s1l, SHA512_W_L[i - 7], SHA512_W_L[i - 16]);
				let SUMh = add4H(SUMl, s0h, s1h, SHA512_W_H[i - 7], SHA512_W_H[i - 16]);
				SHA512_W_H[i] = SUMh | 0;
				SHA512_W_L[i] = SUMl | 0;
			}
			let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
			for (let i = 0; i < 80; i++) {
				let sigma1h = rotrSH(Eh, El, 14) ^ rotrSH(Eh, El, 18) ^ rotrBH(Eh, El, 41);
				let sigma1l = rotrSL(Eh, El, 14) ^ rotrSL(Eh, El, 18) ^ rotrBL(Eh, El, 41);
				let CHIh = Eh & Fh ^ ~Eh & Gh;
				let CHIl = El & Fl ^ ~El & Gl;
				let T1ll = add5L(Hl, sigma1l, CHIl, SHA512_Kl[i], SHA512_W_L[i]);
				let T1h = add5H(T1ll, Hh, sigma1h, CHIh, SHA512_Kh[i], SHA512_W_H[i]);
				let T1l = T1ll | 0;
				let sigma0h = rotrSH(Ah, Al, 28) ^ rotrBH(Ah, Al, 34) ^ rotrBH(Ah, Al, 39);
				let sigma0l = rotrSL(Ah, Al, 28) ^ rotrBL(Ah, Al, 34) ^ rotrBL(Ah, Al, 39);
				let MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
				let MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
				Hh = Gh | 0;
				Hl = Gl | 0;
				Gh = Fh | 0;
				Gl = Fl | 0;
				Fh = Eh | 0;
				Fl = El | 0;
				({h: Eh, l: El} = add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
				Dh = Ch | 0;
				Dl = Cl | 0;
				Ch = Bh | 0;
				Cl = Bl | 0;
				Bh = Ah | 0;
				Bl = Al | 0;
				let All = add3L(T1l, sigma0l, MAJl);
				Ah = add3H(All, T1h, sigma0h, MAJh);
				Al = All | 0;
			}
			({h: Ah, l: Al} = add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
			({h: Bh, l: Bl} = add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
			({h: Ch, l: Cl} = add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
			({h: Dh, l: Dl} = add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
			({h: Eh, l: El} = add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
			({h: Fh, l: Fl} = add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
			({h: Gh, l: Gl} = add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
			({h: Hh, l: Hl} = add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
			this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
		}
		roundClean() {
			utils_clean(SHA512_W_H, SHA512_W_L);
		}
		destroy() {
			this.destroyed = !0;
			utils_clean(this.buffer);
			this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		}
	}
	class _SHA512 extends SHA2_64B {
		constructor() {
			super(64, SHA512_IV);
		}
	}
	let sha2_sha256 = utils_createHasher(() => new _SHA256(), utils_oidNist(1));
	let sha2_sha512 = utils_createHasher(() => new _SHA512(), utils_oidNist(3));
	let freeze = (fn) => Object.freeze(fn());
	function base_isBytes(a) {
		return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
	}
	function base_abytes(b) {
		if (!base_isBytes(b)) throw TypeError("Uint8Array expected");
	}
	function isArrayOf(isString, arr) {
		if (!Array.isArray(arr)) return !1;
		if (arr.length === 0) return !0;
		if (isString) return arr.every((item) => typeof item == "string");
		else return arr.every((item) => Number.isSafeInteger(item));
	}
	function afn(input) {
		if (typeof input != "function") throw TypeError("function expected");
		return !0;
	}
	function astr(label, input) {
		if (typeof input != "string") throw TypeError(`${label}: string expected`);
		return !0;
	}
	function base_anumber(n, title = "number") {
		if (typeof n != "number") throw TypeError(`${title}: expected number, got ${typeof n}`);
		if (!Number.isSafeInteger(n)) throw RangeError(`${title}: expected safe integer, got ${n}`);
	}
	function anumArr(label, input) {
		if (!isArrayOf(!1, input)) throw TypeError(`${label}: array of numbers expected`);
	}
	function chain(...args) {
		let id = (a) => a;
		let wrap = (a, b) => (c) => a(b(c));
		return {
			encode: args.map((x) => x.encode).reduceRight(wrap, id),
			decode: args.map((x) => x.decode).reduce(wrap, id)
		};
	}
	let powers = (() => {
		let res = [];
		for (let i = 0; i < 40; i++) res.push(2 ** i);
		return res;
	})();
	function u8ToNumArr(u8, len = u8.length) {
		let res = Array(len);
		for (let i = 0; i < len; i++) res[i] = u8[i];
		return res;
	}
	let asciiDecoder = (() => {
		try {
			let decoder = new TextDecoder();
			return decoder.decode(Uint8Array.of(65, 48, 43, 127)) === "A0+" ? decoder : void 0;
		} catch {
			return;
		}
	})();
	let B2S_CHUNK = 8192;
	function charcodesToString(codes) {
		let len = codes.length;
		if (asciiDecoder !== void 0 && len >= 12) return asciiDecoder.decode(codes);
		if (len <= B2S_CHUNK) return String.fromCharCode.apply(null, codes);
		let res = "";
		for (let i = 0; i < len; i += B2S_CHUNK) res += String.fromCharCode.apply(null, codes.subarray(i, i + B2S_CHUNK));
		return res;
	}
	function radix2(bits) {
		base_anumber(bits);
		if (bits <= 0 || bits > 8) throw RangeError("radix2: bits should be in (0..8]");
		let mask = powers[bits] - 1;
		return {
			encode: (bytes) => {
				base_abytes(bytes);
				let len = bytes.length;
				let res = new Uint8Array(Math.ceil(len * 8 / bits));
				let carry = 0;
				let pos = 0;
				let j = 0;
				for (let i = 0; i < len;) {
					if (i + 2 < len) {
						carry = carry << 24 | bytes[i] << 16 | bytes[i + 1] << 8 | bytes[i + 2];
						pos += 24;
						i += 3;
					} else {
						carry = (carry << 8 | bytes[i]) & 65535;
						pos += 8;
						i++;
					}
					for (;;) {
						pos -= bits;
						res[j++] = carry >> pos & mask;
						if (pos < bits) break;
					}
				}
				pos > 0 && (res[j] = carry << bits - pos & mask);
				return res;
			},
			decode: (digits) => {
				let len = digits.length;
				let res = new Uint8Array(Math.floor(len * bits / 8));
				let carry = 0;
				let pos = 0;
				let j = 0;
				for (let i = 0; i < len; i++) {
					carry = (carry << bits | digits[i]) & 65535;
					pos += bits;
					for (; pos >= 8; pos -= 8) res[j++] = carry >> pos - 8 & 255;
				}
				carry = carry << 8 - pos & 255;
				if (pos >= bits) throw Error("Excess padding");
				if (carry > 0) throw Error(`Non-zero padding: ${carry}`);
				return res;
			}
		};
	}
	function alphabet(letters, aliases) {
		let len = letters.length;
		if (len > 128) throw Error("alphabet: max 128 letters");
		let encTable = new Uint8Array(len);
		let decTable = new Int8Array(128).fill(-1);
		for (let i = 0; i < len; i++) {
			let code = letters.charCodeAt(i);
			if (letters.codePointAt(i) !== code || code > 127) throw Error("alphabet: single-char ASCII letters only");
			encTable[i] = code;
			decTable[code] = i;
		}
		if (aliases !== void 0) for (let alias of Object.keys(aliases)) {
			let code = alias.charCodeAt(0);
			let target = decTable[aliases[alias].charCodeAt(0)];
			if (alias.length !== 1 || code > 127 || target === void 0 || target === -1) throw Error(`alphabet: invalid alias ${alias}`);
			decTable[code] = target;
		}
		return {
			encode: (digits) => {
				let codes = new Uint8Array(digits.length);
				for (let i = 0; i < digits.length; i++) {
					let d = digits[i];
					let code = encTable[d];
					if (code === void 0) throw Error(`alphabet.encode: invalid digit ${d}`);
					codes[i] = code;
				}
				return charcodesToString(codes);
			},
			decode: (input) => {
				astr("decode", input);
				let slen = input.length;
				let digits = new Uint8Array(slen);
				for (let i = 0; i < slen; i++) {
					let code = input.charCodeAt(i);
					let digit = code < 128 ? decTable[code] : -1;
					if (digit === -1) throw Error(`Unknown letter "${input[i]}". Allowed: ${letters}`);
					digits[i] = digit;
				}
				return digits;
			}
		};
	}
	function padding(bits, chr = "=") {
		base_anumber(bits);
		astr("padding", chr);
		return {
			encode(data) {
				for (; data.length * bits % 8;) data += chr;
				return data;
			},
			decode(input) {
				astr("decode", input);
				let end = input.length;
				if (end * bits % 8) throw Error("padding: invalid length");
				for (; end > 0 && input[end - 1] === chr; end--) if ((end - 1) * bits % 8 == 0) throw Error("padding: excess padding");
				return input.slice(0, end);
			}
		};
	}
	function unsafeWrapper(fn) {
		afn(fn);
		return function(...args) {
			try {
				return fn.apply(null, args);
			} catch {}
		};
	}
	let hasBase64Builtin = typeof Uint8Array.from([]).toBase64 == "function" && typeof Uint8Array.fromBase64 == "function";
	let ASCII_WHITESPACE = /[\t\n\f\r ]/;
	let decodeBase64Builtin = (s, isUrl) => {
		astr("base64", s);
		let alphabet = isUrl ? "base64url" : "base64";
		if (s.length > 0 && ASCII_WHITESPACE.test(s)) throw Error("invalid base64");
		return Uint8Array.fromBase64(s, {
			alphabet,
			lastChunkHandling: "strict"
		});
	};
	let base64Fallback = freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"), padding(6)));
	let base64 = freeze(() => hasBase64Builtin ? {
		encode(b) {
			base_abytes(b);
			return b.toBase64();
		},
		decode(s) {
			return decodeBase64Builtin(s, !1);
		}
	} : base64Fallback);
	let base64nopad = freeze(() => chain(radix2(6), alphabet("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/")));
	let BECH_ALPHABET = alphabet("qpzry9x8gf2tvdw0s3jn54khce6mua7l");
	let BECH_UPPERCASE_PRINTABLE = /^[\x21-\x60\x7b-\x7e]+$/;
	function assertBech32Printable(label, value) {
		for (let i = 0; i < value.length; i++) {
			let c = value.charCodeAt(i);
			if (c < 33 || c > 126) throw Error(`${label}: printable ASCII expected`);
		}
	}
	function wordsToU8(words) {
		let len = words.length;
		let res = new Uint8Array(len);
		for (let i = 0; i < len; i++) {
			let w = words[i];
			if (w < 0 || w >= 32) throw Error(`alphabet.encode: invalid digit ${w}`);
			res[i] = w;
		}
		return res;
	}
	let POLYMOD_GENERATORS = [
		996825010,
		642813549,
		513874426,
		1027748829,
		705979059
	];
	function bech32Polymod(pre) {
		let b = pre >> 25;
		let chk = (pre & 33554431) << 5;
		for (let i = 0; i < POLYMOD_GENERATORS.length; i++) (b >> i & 1) == 1 && (chk ^= POLYMOD_GENERATORS[i]);
		return chk;
	}
	function bechChecksum(prefix, words, encodingConst = 1) {
		let len = prefix.length;
		let chk = 1;
		for (let i = 0; i < len; i++) {
			let c = prefix.charCodeAt(i);
			if (c < 33 || c > 126) throw Error(`Invalid prefix (${prefix})`);
			chk = bech32Polymod(chk) ^ c >> 5;
		}
		chk = bech32Polymod(chk);
		for (let i = 0; i < len; i++) chk = bech32Polymod(chk) ^ prefix.charCodeAt(i) & 31;
		for (let v of words) chk = bech32Polymod(chk) ^ v;
		for (let i = 0; i < 6; i++) chk = bech32Polymod(chk);
		chk ^= encodingConst;
		let sum = new Uint8Array(6);
		for (let i = 0; i < 6; i++) sum[i] = chk >>> 5 * (5 - i) & 31;
		return BECH_ALPHABET.encode(sum);
	}
	function genBech32(encoding) {
		let ENCODING_CONST = encoding === "bech32" ? 1 : 734539939;
		let _words = radix2(5);
		let toWords = (from) => {
			base_abytes(from);
			let len = from.length;
			let res = Array(Math.ceil(len * 8 / 5));
			let carry = 0;
			let pos = 0;
			let j = 0;
			for (let i = 0; i < len; i++) {
				carry = carry << 8 | from[i];
				pos += 8;
				for (; pos >= 5; pos -= 5) res[j++] = carry >> pos - 5 & 31;
			}
			pos > 0 && (res[j] = carry << 5 - pos & 31);
			return res;
		};
		let fromWords = (to) => {
			anumArr("radix2.decode", to);
			let len = to.length;
			let digits = new Uint8Array(len);
			for (let i = 0; i < len; i++) {
				let w = to[i];
				if (w < 0 || w >= 32) throw Error(`convertRadix2: invalid word=${w}`);
				digits[i] = w;
			}
			return _words.decode(digits);
		};
		let fromWordsUnsafe = unsafeWrapper(fromWords);
		function encode(prefix, words, limit = 90) {
			astr("bech32.encode prefix", prefix);
			limit !== !1 && base_anumber(limit, "limit");
			base_isBytes(words) && (words = u8ToNumArr(words));
			anumArr("bech32.encode", words);
			let plen = prefix.length;
			if (plen === 0) throw TypeError(`Invalid prefix length ${plen}`);
			let actualLength = plen + 7 + words.length;
			if (limit !== !1 && actualLength > limit) throw TypeError(`Length ${actualLength} exceeds limit ${limit}`);
			assertBech32Printable("bech32.encode prefix", prefix);
			let lowered = prefix.toLowerCase();
			let sum = bechChecksum(lowered, words, ENCODING_CONST);
			return `${lowered}1${BECH_ALPHABET.encode(wordsToU8(words))}${sum}`;
		}
		function decode(str, limit = 90) {
			astr("bech32.decode input", str);
			limit !== !1 && base_anumber(limit, "limit");
			let slen = str.length;
			if (slen < 8 || limit !== !1 && slen > limit) throw TypeError(`invalid string length ${slen}, expected (8..${limit})`);
			let lowered = str.toLowerCase();
			if (str !== lowered && !BECH_UPPERCASE_PRINTABLE.test(str)) {
				assertBech32Printable("bech32.decode input", str);
				throw Error("mixed-case string not allowed");
			}
			let sepIndex = lowered.lastIndexOf("1");
			if (sepIndex === 0 || sepIndex === -1) throw Error("invalid separator \"1\"");
			let prefix = lowered.slice(0, sepIndex);
			let data = lowered.slice(sepIndex + 1);
			if (data.length < 6) throw Error("invalid data length");
			let digits = BECH_ALPHABET.decode(data);
			let words = u8ToNumArr(digits, digits.length - 6);
			let sum = bechChecksum(prefix, words, ENCODING_CONST);
			if (!data.endsWith(sum)) throw Error(`Invalid checksum in ${str}`);
			return {
				prefix,
				words
			};
		}
		let decodeUnsafe = unsafeWrapper(decode);
		function decodeToBytes(str, limit = 90) {
			let { prefix, words } = decode(str, limit);
			return {
				prefix,
				words,
				bytes: fromWords(words)
			};
		}
		function encodeFromBytes(prefix, bytes) {
			return encode(prefix, toWords(bytes));
		}
		return {
			encode,
			decode,
			encodeFromBytes,
			decodeToBytes,
			decodeUnsafe,
			fromWords,
			fromWordsUnsafe,
			toWords
		};
	}
	let bech32 = freeze(() => genBech32("bech32"));
	function pbkdf2Init(hash, _password, _salt, _opts) {
		ahash(hash);
		let { c, dkLen, asyncTick } = checkOpts({
			dkLen: 32,
			asyncTick: 10
		}, _opts);
		utils_anumber(c, "c");
		utils_anumber(dkLen, "dkLen");
		utils_anumber(asyncTick, "asyncTick");
		if (c < 1) throw Error("\"c\" (iterations) must be >= 1");
		if (dkLen < 1) throw Error("\"dkLen\" must be >= 1");
		if (dkLen > (2 ** 32 - 1) * hash.outputLen) throw Error("derived key too long");
		let p = kdfInputToBytes(_password, "password");
		try {
			let s = kdfInputToBytes(_salt, "salt");
			try {
				let DK = new Uint8Array(dkLen);
				let { iHash, oHash, outputLen } = hmac_hmac.create(hash, p);
				return {
					c,
					dkLen,
					asyncTick,
					DK,
					outputLen,
					eng: pbkdf2Engine(iHash, oHash, s, new Uint8Array(outputLen))
				};
			} finally {
				typeof _salt == "string" && utils_clean(s);
			}
		} finally {
			typeof _password == "string" && utils_clean(p);
		}
	}
	function pbkdf2Engine(iHash, oHash, salt, u) {
		let counter = new Uint8Array(4);
		let view = createView(counter);
		let salted = iHash._cloneInto().update(salt);
		let work = oHash._cloneInto();
		let iClone = iHash._cloneInto;
		let oClone = oHash._cloneInto;
		return {
			u1: (ti, Ti) => {
				view.setInt32(0, ti, !1);
				salted._cloneInto(work).update(counter).digestInto(u);
				oHash._cloneInto(work).update(u).digestInto(u);
				Ti.set(u.subarray(0, Ti.length));
			},
			rounds: (c, Ti) => {
				for (let ui = 1; ui < c; ui++) {
					iClone.call(iHash, work).update(u).digestInto(u);
					oClone.call(oHash, work).update(u).digestInto(u);
					for (let i = 0; i < Ti.length; i++) Ti[i] ^= u[i];
				}
			},
			output: (DK) => {
				iHash.destroy();
				oHash.destroy();
				salted.destroy();
				work.destroy();
				utils_clean(u);
				return DK;
			}
		};
	}
	function pbkdf2(hash, password, salt, opts) {
		let { c, dkLen, DK, outputLen, eng } = pbkdf2Init(hash, password, salt, opts);
		for (let ti = 1, pos = 0; pos < dkLen; ti++, pos += outputLen) {
			let Ti = DK.subarray(pos, pos + outputLen);
			eng.u1(ti, Ti);
			eng.rounds(c, Ti);
		}
		return eng.output(DK);
	}
	function XorAndSalsa(prev, pi, input, ii, out, oi) {
		let y00 = prev[pi++] ^ input[ii++], y01 = prev[pi++] ^ input[ii++];
		let y02 = prev[pi++] ^ input[ii++], y03 = prev[pi++] ^ input[ii++];
		let y04 = prev[pi++] ^ input[ii++], y05 = prev[pi++] ^ input[ii++];
		let y06 = prev[pi++] ^ input[ii++], y07 = prev[pi++] ^ input[ii++];
		let y08 = prev[pi++] ^ input[ii++], y09 = prev[pi++] ^ input[ii++];
		let y10 = prev[pi++] ^ input[ii++], y11 = prev[pi++] ^ input[ii++];
		let y12 = prev[pi++] ^ input[ii++], y13 = prev[pi++] ^ input[ii++];
		let y14 = prev[pi++] ^ input[ii++], y15 = prev[pi++] ^ input[ii++];
		let x00 = y00, x01 = y01, x02 = y02, x03 = y03, x04 = y04, x05 = y05, x06 = y06, x07 = y07, x08 = y08, x09 = y09, x10 = y10, x11 = y11, x12 = y12, x13 = y13, x14 = y14, x15 = y15;
		for (let i = 0; i < 8; i += 2) {
			x04 ^= rotl(x00 + x12 | 0, 7);
			x08 ^= rotl(x04 + x00 | 0, 9);
			x12 ^= rotl(x08 + x04 | 0, 13);
			x00 ^= rotl(x12 + x08 | 0, 18);
			x09 ^= rotl(x05 + x01 | 0, 7);
			x13 ^= rotl(x09 + x05 | 0, 9);
			x01 ^= rotl(x13 + x09 | 0, 13);
			x05 ^= rotl(x01 + x13 | 0, 18);
			x14 ^= rotl(x10 + x06 | 0, 7);
			x02 ^= rotl(x14 + x10 | 0, 9);
			x06 ^= rotl(x02 + x14 | 0, 13);
			x10 ^= rotl(x06 + x02 | 0, 18);
			x03 ^= rotl(x15 + x11 | 0, 7);
			x07 ^= rotl(x03 + x15 | 0, 9);
			x11 ^= rotl(x07 + x03 | 0, 13);
			x15 ^= rotl(x11 + x07 | 0, 18);
			x01 ^= rotl(x00 + x03 | 0, 7);
			x02 ^= rotl(x01 + x00 | 0, 9);
			x03 ^= rotl(x02 + x01 | 0, 13);
			x00 ^= rotl(x03 + x02 | 0, 18);
			x06 ^= rotl(x05 + x04 | 0, 7);
			x07 ^= rotl(x06 + x05 | 0, 9);
			x04 ^= rotl(x07 + x06 | 0, 13);
			x05 ^= rotl(x04 + x07 | 0, 18);
			x11 ^= rotl(x10 + x09 | 0, 7);
			x08 ^= rotl(x11 + x10 | 0, 9);
			x09 ^= rotl(x08 + x11 | 0, 13);
			x10 ^= rotl(x09 + x08 | 0, 18);
			x12 ^= rotl(x15 + x14 | 0, 7);
			x13 ^= rotl(x12 + x15 | 0, 9);
			x14 ^= rotl(x13 + x12 | 0, 13);
			x15 ^= rotl(x14 + x13 | 0, 18);
		}
		out[oi++] = y00 + x00 | 0;
		out[oi++] = y01 + x01 | 0;
		out[oi++] = y02 + x02 | 0;
		out[oi++] = y03 + x03 | 0;
		out[oi++] = y04 + x04 | 0;
		out[oi++] = y05 + x05 | 0;
		out[oi++] = y06 + x06 | 0;
		out[oi++] = y07 + x07 | 0;
		out[oi++] = y08 + x08 | 0;
		out[oi++] = y09 + x09 | 0;
		out[oi++] = y10 + x10 | 0;
		out[oi++] = y11 + x11 | 0;
		out[oi++] = y12 + x12 | 0;
		out[oi++] = y13 + x13 | 0;
		out[oi++] = y14 + x14 | 0;
		out[oi++] = y15 + x15 | 0;
	}
	function BlockMix(input, ii, out, oi, r) {
		let head = oi + 0;
		let tail = oi + 16 * r;
		for (let i = 0; i < 16; i++) out[tail + i] = input[ii + (2 * r - 1) * 16 + i];
		for (let i = 0; i < r; i++, head += 16, ii += 16) {
			XorAndSalsa(out, tail, input, ii, out, head);
			i > 0 && (tail += 16);
			XorAndSalsa(out, head, input, ii += 16, out, tail);
		}
	}
	let SCRYPT_DEFAULT_MAXMEM = 1024 * (2 ** 20 + 1 + 1);
	function scryptInit(password, salt, _opts) {
		let { N, r, p, dkLen, asyncTick, maxmem, onProgress } = checkOpts({
			dkLen: 32,
			asyncTick: 10,
			maxmem: SCRYPT_DEFAULT_MAXMEM
		}, _opts);
		utils_anumber(N, "N");
		utils_anumber(r, "r");
		utils_anumber(p, "p");
		utils_anumber(dkLen, "dkLen");
		utils_anumber(asyncTick, "asyncTick");
		utils_anumber(maxmem, "maxmem");
		if (onProgress !== void 0 && typeof onProgress != "function") throw Error("\"onProgress\" must be a function");
		if (r < 1) throw Error("\"r\" expected integer >= 1");
		let blockSize = 128 * r;
		let blockSize32 = blockSize / 4;
		let pow32 = 2 ** 32;
		if (N <= 1 || N & N - 1 || N > pow32) throw Error("\"N\" expected a power of 2, and 2^1 <= N <= 2^32");
		if (p < 1 || p > (pow32 - 1) * 32 / blockSize) throw Error("\"p\" expected integer 1..((2^32 - 1) * 32) / (128 * r)");
		if (dkLen < 1 || dkLen > (pow32 - 1) * 32) throw Error("\"dkLen\" expected integer 1..(2^32 - 1) * 32");
		let memUsed = blockSize * (N + p + 1);
		if (memUsed > maxmem) throw Error("\"maxmem\" limit was hit: memUsed(128*r*(N+p+1))=" + memUsed + ", maxmem=" + maxmem);
		let B = pbkdf2(sha2_sha256, password, salt, {
			c: 1,
			dkLen: blockSize * p
		});
		let B32 = u32(B);
		let V = u32(new Uint8Array(blockSize * N));
		let tmp = u32(new Uint8Array(blockSize));
		let blockMixCb = () => {};
		if (onProgress) {
			let totalBlockMix = 2 * N * p;
			let callbackPer = Math.max(Math.floor(totalBlockMix / 1e4), 1);
			let blockMixCnt = 0;
			blockMixCb = () => {
				blockMixCnt++;
				if (onProgress && (!(blockMixCnt % callbackPer) || blockMixCnt === totalBlockMix)) try {
					onProgress(blockMixCnt / totalBlockMix);
				} catch (e) {
					utils_clean(B, V, tmp);
					throw e;
				}
			};
		}
		return {
			N,
			r,
			p,
			dkLen,
			blockSize32,
			V,
			B32,
			B,
			tmp,
			blockMixCb,
			asyncTick
		};
	}
	function scryptOutput(password, dkLen, B, V, tmp) {
		let res = pbkdf2(sha2_sha256, password, B, {
			c: 1,
			dkLen
		});
		utils_clean(B, V, tmp);
		return res;
	}
	function scrypt(password, salt, opts) {
		let { N, r, p, dkLen, blockSize32, V, B32, B, tmp, blockMixCb } = scryptInit(password, salt, opts);
		utils_swap32IfBE(B32);
		for (let pi = 0; pi < p; pi++) {
			let Pi = blockSize32 * pi;
			for (let i = 0; i < blockSize32; i++) V[i] = B32[Pi + i];
			for (let i = 0, pos = 0; i < N - 1; i++) {
				BlockMix(V, pos, V, pos += blockSize32, r);
				blockMixCb();
			}
			BlockMix(V, (N - 1) * blockSize32, B32, Pi, r);
			blockMixCb();
			for (let i = 0; i < N; i++) {
				let j = (B32[Pi + blockSize32 - 16] & N - 1) >>> 0;
				for (let k = 0; k < blockSize32; k++) tmp[k] = B32[Pi + k] ^ V[j * blockSize32 + k];
				BlockMix(tmp, 0, B32, Pi, r);
				blockMixCb();
			}
		}
		utils_swap32IfBE(B32);
		return scryptOutput(password, dkLen, B, V, tmp);
	}
	function ciphers_utils_isBytes(a) {
		return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array" && "BYTES_PER_ELEMENT" in a && a.BYTES_PER_ELEMENT === 1;
	}
	let utils_atitle = (title) => title ? `"${title}" ` : "";
	function utils_abool(value, title = "") {
		if (typeof value != "boolean") throw TypeError(utils_atitle(title) + "expected boolean, got type=" + typeof value);
		return value;
	}
	function ciphers_utils_anumber(n, title = "") {
		if (typeof n != "number") throw TypeError(utils_atitle(title) + "expected number, got " + typeof n);
		if (!Number.isSafeInteger(n) || n < 0) throw RangeError(utils_atitle(title) + "expected integer >= 0, got " + n);
		return n;
	}
	function ciphers_utils_abytes(value, length, title = "") {
		if (ciphers_utils_isBytes(value) && (length === void 0 || value.length === length)) return value;
		length !== void 0 && ciphers_utils_anumber(length, "length");
		let bytes = ciphers_utils_isBytes(value);
		let ofLen = length === void 0 ? "" : ` of length ${length}`;
		let got = bytes ? `length=${value.length}` : `type=${typeof value}`;
		let message = utils_atitle(title) + "expected Uint8Array" + ofLen + ", got " + got;
		if (!bytes) throw TypeError(message);
		throw RangeError(message);
	}
	let utils_aobject = (value, label) => {
		if (typeof value != "object" || !value || Array.isArray(value)) throw TypeError(label === "object" ? "expected valid options object" : `"${label}" expected object, got type=${typeof value}`);
	};
	function utils_aexists(instance, checkFinished = !0) {
		if (instance.destroyed) throw Error("hash was destroyed");
		if (checkFinished && instance.finished) throw Error("digest() was already called");
	}
	function utils_aoutput(out, instance) {
		ciphers_utils_abytes(out, void 0, "output");
		let min = instance.outputLen;
		if (!(out.length >= min)) throw RangeError("\"output\" expected length >= " + min);
	}
	function utils_u32(arr) {
		return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
	}
	function ciphers_utils_clean(...arrays) {
		for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
	}
	function utils_createView(arr) {
		return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
	}
	let utils_isLE = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
	function utils_byteSwap(word) {
		return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
	}
	function utils_byteSwap32(arr) {
		for (let i = 0; i < arr.length; i++) arr[i] = utils_byteSwap(arr[i]);
		return arr;
	}
	let ciphers_utils_swap32IfBE = utils_isLE ? (u) => u : utils_byteSwap32;
	function overlapBytes(a, b) {
		if (!a.byteLength || !b.byteLength) return !1;
		return a.buffer === b.buffer && a.byteOffset < b.byteOffset + b.byteLength && b.byteOffset < a.byteOffset + a.byteLength;
	}
	function complexOverlapBytes(input, output) {
		if (overlapBytes(input, output) && input.byteOffset < output.byteOffset) throw Error("complex overlap of input and output is not supported");
	}
	function utils_checkOpts(defaults, opts) {
		utils_aobject(defaults, "defaults");
		utils_aobject(opts, "opts");
		return Object.assign(defaults, opts);
	}
	function equalBytes(a, b) {
		a = ciphers_utils_abytes(a);
		b = ciphers_utils_abytes(b);
		if (a.length !== b.length) return !1;
		let diff = 0;
		for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
		return diff === 0;
	}
	function wrapMacConstructor(keyLen, macCons, fromMsg) {
		let mac = macCons;
		let getArgs = fromMsg || (() => []);
		let macC = (msg, key) => mac(key, ...getArgs(msg)).update(msg).digest();
		let tmp = mac(new Uint8Array(keyLen), ...getArgs(new Uint8Array()));
		macC.outputLen = tmp.outputLen;
		macC.blockLen = tmp.blockLen;
		macC.create = (key, ...args) => mac(key, ...args);
		return macC;
	}
	let wrapCipher = (params, constructor) => {
		function wrappedCipher(key, ...args) {
			ciphers_utils_abytes(key, void 0, "key");
			if (params.nonceLength !== void 0) {
				let nonce = args[0];
				ciphers_utils_abytes(nonce, params.varSizeNonce ? void 0 : params.nonceLength, "nonce");
			}
			let tagl = params.tagLength;
			let aadStart = params.nonceLength === void 0 ? 0 : 1;
			if (!params.withAAD) {
				for (let i = aadStart; i < args.length; i++) if (ciphers_utils_isBytes(args[i])) throw Error("AAD not supported");
			}
			params.withAAD && args[aadStart] !== void 0 && ciphers_utils_abytes(args[aadStart], void 0, "AAD");
			let cipher = constructor(key, ...args);
			let checkOutput = (fnLength, output) => {
				if (output !== void 0) {
					if (fnLength !== 2) throw Error("cipher output not supported");
					ciphers_utils_abytes(output, void 0, "output");
				}
			};
			let called = !1;
			return {
				encrypt(data, output) {
					if (called) throw Error("cannot encrypt() twice with same key + nonce");
					called = !0;
					ciphers_utils_abytes(data, void 0, "data");
					checkOutput(cipher.encrypt.length, output);
					return cipher.encrypt(data, output);
				},
				decrypt(data, output) {
					ciphers_utils_abytes(data, void 0, "data");
					if (tagl && data.length < tagl) throw Error("\"ciphertext\" expected length >= tagLength=" + tagl);
					checkOutput(cipher.decrypt.length, output);
					return cipher.decrypt(data, output);
				}
			};
		}
		Object.assign(wrappedCipher, params);
		return wrappedCipher;
	};
	function getOutput(expectedLength, out, onlyAligned = !0) {
		if (out === void 0) return new Uint8Array(expectedLength);
		ciphers_utils_abytes(out, expectedLength, "output");
		if (onlyAligned && !isAligned32(out)) throw Error("invalid output, must be aligned");
		return out;
	}
	function u64Lengths(dataLength, aadLength, isLE) {
		ciphers_utils_anumber(dataLength);
		ciphers_utils_anumber(aadLength);
		utils_abool(isLE);
		let num = new Uint8Array(16);
		let view = utils_createView(num);
		view.setBigUint64(0, BigInt(aadLength), isLE);
		view.setBigUint64(8, BigInt(dataLength), isLE);
		return num;
	}
	function isAligned32(bytes) {
		return bytes.byteOffset % 4 == 0;
	}
	function ciphers_utils_copyBytes(bytes) {
		return Uint8Array.from(ciphers_utils_abytes(bytes));
	}
	let encodeStr = (str) => Uint8Array.from(str.split(""), (c) => c.charCodeAt(0));
	let sigma16_32 = ciphers_utils_swap32IfBE(utils_u32(encodeStr("expand 16-byte k")));
	let sigma32_32 = ciphers_utils_swap32IfBE(utils_u32(encodeStr("expand 32-byte k")));
	function _arx_rotl(a, b) {
		return a << b | a >>> 32 - b;
	}
	let MAX_COUNTER = 2 ** 32 - 1;
	let U32_EMPTY = Uint32Array.of();
	function runCipher(core, sigma, key, nonce, data, output, counter, rounds) {
		let len = data.length;
		let block = new Uint8Array(64);
		let b32 = utils_u32(block);
		let isAligned = utils_isLE && isAligned32(data) && isAligned32(output);
		let d32 = isAligned ? utils_u32(data) : U32_EMPTY;
		let o32 = isAligned ? utils_u32(output) : U32_EMPTY;
		if (!utils_isLE) {
			for (let pos = 0; pos < len; counter++) {
				core(sigma, key, nonce, b32, counter, rounds);
				ciphers_utils_swap32IfBE(b32);
				if (counter >= MAX_COUNTER) throw Error("arx: counter overflow");
				let take = Math.min(64, len - pos);
				for (let j = 0, posj; j < take; j++) {
					posj = pos + j;
					output[posj] = data[posj] ^ block[j];
				}
				pos += take;
			}
			return;
		}
		for (let pos = 0; pos < len; counter++) {
			core(sigma, key, nonce, b32, counter, rounds);
			if (counter >= MAX_COUNTER) throw Error("arx: counter overflow");
			let take = Math.min(64, len - pos);
			if (isAligned && take === 64) {
				let pos32 = pos / 4;
				if (pos % 4 != 0) throw Error("arx: invalid block position");
				for (let j = 0, posj; j < 16; j++) {
					posj = pos32 + j;
					o32[posj] = d32[posj] ^ b32[j];
				}
				pos += 64;
				continue;
			}
			for (let j = 0, posj; j < take; j++) {
				posj = pos + j;
				output[posj] = data[posj] ^ block[j];
			}
			pos += take;
		}
	}
	function createCipher(core, opts) {
		let { allowShortKeys, extendNonceFn, counterLength, counterRight, rounds } = utils_checkOpts({
			allowShortKeys: !1,
			counterLength: 8,
			counterRight: !1,
			rounds: 20
		}, opts);
		if (typeof core != "function") throw Error("core must be a function");
		ciphers_utils_anumber(counterLength);
		ciphers_utils_anumber(rounds);
		utils_abool(counterRight);
		utils_abool(allowShortKeys);
		return (key, nonce, data, output, counter = 0) => {
			ciphers_utils_abytes(key, void 0, "key");
			ciphers_utils_abytes(nonce, void 0, "nonce");
			ciphers_utils_abytes(data, void 0, "data");
			let len = data.length;
			let hasOutput = output !== void 0;
			output = getOutput(len, output, !1);
			hasOutput && complexOverlapBytes(data, output);
			ciphers_utils_anumber(counter);
			if (counter < 0 || counter >= MAX_COUNTER) throw Error("arx: counter overflow");
			let toClean = [];
			let l = key.length;
			let k;
			let sigma;
			if (l === 32) {
				toClean.push(k = ciphers_utils_copyBytes(key));
				sigma = sigma32_32;
			} else if (l === 16 && allowShortKeys) {
				k = new Uint8Array(32);
				k.set(key);
				k.set(key, 16);
				sigma = sigma16_32;
				toClean.push(k);
			} else {
				ciphers_utils_abytes(key, 32, "arx key");
				throw Error("invalid key size");
			}
			utils_isLE && isAligned32(nonce) || toClean.push(nonce = ciphers_utils_copyBytes(nonce));
			let k32 = utils_u32(k);
			if (extendNonceFn) {
				if (nonce.length !== 24) throw Error("arx: extended nonce must be 24 bytes");
				let n16 = nonce.subarray(0, 16);
				if (utils_isLE) extendNonceFn(sigma, k32, utils_u32(n16), k32);
				else {
					let sigmaRaw = ciphers_utils_swap32IfBE(Uint32Array.from(sigma));
					extendNonceFn(sigmaRaw, k32, utils_u32(n16), k32);
					ciphers_utils_clean(sigmaRaw);
					ciphers_utils_swap32IfBE(k32);
				}
				nonce = nonce.subarray(16);
			} else utils_isLE || ciphers_utils_swap32IfBE(k32);
			let nonceNcLen = 16 - counterLength;
			if (nonceNcLen !== nonce.length) throw Error(`arx: nonce must be ${nonceNcLen} or 16 bytes`);
			if (nonceNcLen !== 12) {
				let nc = new Uint8Array(12);
				nc.set(nonce, counterRight ? 0 : 12 - nonce.length);
				nonce = nc;
				toClean.push(nonce);
			}
			let n32 = ciphers_utils_swap32IfBE(utils_u32(nonce));
			try {
				runCipher(core, sigma, k32, n32, data, output, counter, rounds);
				return output;
			} finally {
				ciphers_utils_clean(...toClean);
			}
		};
	}
	class _XorStreamPRG {
		blockLen;
		keyLen;
		nonceLen;
		state;
		buf;
		key;
		nonce;
		pos;
		ctr;
		cipher;
		destroyed = !1;
		constructor(cipher, blockLen, keyLen, nonceLen, seed) {
			this.cipher = cipher;
			this.blockLen = blockLen;
			this.keyLen = keyLen;
			this.nonceLen = nonceLen;
			this.state = new Uint8Array(this.keyLen + this.nonceLen);
			this.reseed(seed);
			this.ctr = 0;
			this.pos = this.blockLen;
			this.buf = new Uint8Array(this.blockLen);
			this.key = this.state.subarray(0, this.keyLen);
			this.nonce = this.state.subarray(this.keyLen);
		}
		reseed(seed) {
			abytes(seed, void 0, "seed");
			if (!seed || seed.length === 0) throw Error("entropy required");
			for (let i = 0; i < seed.length; i++) this.state[i % this.state.length] ^= seed[i];
			this.ctr = 0;
			this.pos = this.blockLen;
		}
		addEntropy(seed) {
			if (this.destroyed) throw Error("cannot use destroyed PRG");
			abytes(seed, void 0, "seed");
			if (seed.length === 0) throw Error("entropy required");
			this.state.set(this.randomBytes(this.state.length));
			this.reseed(seed);
		}
		randomBytes(len) {
			if (this.destroyed) throw Error("cannot use destroyed PRG");
			anumber(len);
			if (len === 0) return new Uint8Array();
			let avail = this.pos < this.blockLen ? this.blockLen - this.pos : 0;
			let blocks = Math.ceil(Math.max(0, len - avail) / this.blockLen);
			if (blocks > 0 && this.ctr > MAX_COUNTER - blocks) throw Error("arx: counter overflow");
			let out = new Uint8Array(len);
			let outPos = 0;
			if (this.pos < this.blockLen) {
				let take = Math.min(len, this.blockLen - this.pos);
				out.set(this.buf.subarray(this.pos, this.pos + take), 0);
				this.pos += take;
				outPos += take;
				if (outPos === len) return out;
			}
			let full = Math.floor((len - outPos) / this.blockLen);
			if (full > 0) {
				let blockBytes = full * this.blockLen;
				let b = out.subarray(outPos, outPos + blockBytes);
				this.cipher(this.key, this.nonce, b, b, this.ctr);
				this.ctr += full;
				outPos += blockBytes;
			}
			let left = len - outPos;
			if (left > 0) {
				this.buf.fill(0);
				this.cipher(this.key, this.nonce, this.buf, this.buf, this.ctr++);
				out.set(this.buf.subarray(0, left), outPos);
				this.pos = left;
			}
			return out;
		}
		clone() {
			if (this.destroyed) throw Error("cannot use destroyed PRG");
			return new _XorStreamPRG(this.cipher, this.blockLen, this.keyLen, this.nonceLen, this.randomBytes(this.state.length));
		}
		clean() {
			this.pos = 0;
			this.ctr = 0;
			this.buf.fill(0);
			this.state.fill(0);
			this.destroyed = !0;
		}
	}
	function u8to16(a, i) {
		return a[i++] & 255 | (a[i++] & 255) << 8;
	}
	class Poly1305 {
		blockLen = 16;
		outputLen = 16;
		buffer = new Uint8Array(16);
		r = new Uint16Array(10);
		h = new Uint16Array(10);
		pad = new Uint16Array(8);
		pos = 0;
		finished = !1;
		destroyed = !1;
		constructor(key) {
			key = ciphers_utils_copyBytes(ciphers_utils_abytes(key, 32, "key"));
			let t0 = u8to16(key, 0);
			let t1 = u8to16(key, 2);
			let t2 = u8to16(key, 4);
			let t3 = u8to16(key, 6);
			let t4 = u8to16(key, 8);
			let t5 = u8to16(key, 10);
			let t6 = u8to16(key, 12);
			let t7 = u8to16(key, 14);
			this.r[0] = t0 & 8191;
			this.r[1] = (t0 >>> 13 | t1 << 3) & 8191;
			this.r[2] = (t1 >>> 10 | t2 << 6) & 7939;
			this.r[3] = (t2 >>> 7 | t3 << 9) & 8191;
			this.r[4] = (t3 >>> 4 | t4 << 12) & 255;
			this.r[5] = t4 >>> 1 & 8190;
			this.r[6] = (t4 >>> 14 | t5 << 2) & 8191;
			this.r[7] = (t5 >>> 11 | t6 << 5) & 8065;
			this.r[8] = (t6 >>> 8 | t7 << 8) & 8191;
			this.r[9] = t7 >>> 5 & 127;
			for (let i = 0; i < 8; i++) this.pad[i] = u8to16(key, 16 + 2 * i);
		}
		process(data, offset, isLast = !1) {
			let hibit = isLast ? 0 : 2048;
			let { h, r } = this;
			let r0 = r[0];
			let r1 = r[1];
			let r2 = r[2];
			let r3 = r[3];
			let r4 = r[4];
			let r5 = r[5];
			let r6 = r[6];
			let r7 = r[7];
			let r8 = r[8];
			let r9 = r[9];
			let t0 = u8to16(data, offset + 0);
			let t1 = u8to16(data, offset + 2);
			let t2 = u8to16(data, offset + 4);
			let t3 = u8to16(data, offset + 6);
			let t4 = u8to16(data, offset + 8);
			let t5 = u8to16(data, offset + 10);
			let t6 = u8to16(data, offset + 12);
			let t7 = u8to16(data, offset + 14);
			let h0 = h[0] + (t0 & 8191);
			let h1 = h[1] + ((t0 >>> 13 | t1 << 3) & 8191);
			let h2 = h[2] + ((t1 >>> 10 | t2 << 6) & 8191);
			let h3 = h[3] + ((t2 >>> 7 | t3 << 9) & 8191);
			let h4 = h[4] + ((t3 >>> 4 | t4 << 12) & 8191);
			let h5 = h[5] + (t4 >>> 1 & 8191);
			let h6 = h[6] + ((t4 >>> 14 | t5 << 2) & 8191);
			let h7 = h[7] + ((t5 >>> 11 | t6 << 5) & 8191);
			let h8 = h[8] + ((t6 >>> 8 | t7 << 8) & 8191);
			let h9 = h[9] + (t7 >>> 5 | hibit);
			let c = 0;
			let d0 = c + h0 * r0 + 5 * r9 * h1 + 5 * r8 * h2 + 5 * r7 * h3 + 5 * r6 * h4;
			c = d0 >>> 13;
			d0 &= 8191;
			d0 += 5 * r5 * h5 + 5 * r4 * h6 + 5 * r3 * h7 + 5 * r2 * h8 + 5 * r1 * h9;
			c += d0 >>> 13;
			d0 &= 8191;
			let d1 = c + h0 * r1 + h1 * r0 + 5 * r9 * h2 + 5 * r8 * h3 + 5 * r7 * h4;
			c = d1 >>> 13;
			d1 &= 8191;
			d1 += 5 * r6 * h5 + 5 * r5 * h6 + 5 * r4 * h7 + 5 * r3 * h8 + 5 * r2 * h9;
			c += d1 >>> 13;
			d1 &= 8191;
			let d2 = c + h0 * r2 + h1 * r1 + h2 * r0 + 5 * r9 * h3 + 5 * r8 * h4;
			c = d2 >>> 13;
			d2 &= 8191;
			d2 += 5 * r7 * h5 + 5 * r6 * h6 + 5 * r5 * h7 + 5 * r4 * h8 + 5 * r3 * h9;
			c += d2 >>> 13;
			d2 &= 8191;
			let d3 = c + h0 * r3 + h1 * r2 + h2 * r1 + h3 * r0 + 5 * r9 * h4;
			c = d3 >>> 13;
			d3 &= 8191;
			d3 += 5 * r8 * h5 + 5 * r7 * h6 + 5 * r6 * h7 + 5 * r5 * h8 + 5 * r4 * h9;
			c += d3 >>> 13;
			d3 &= 8191;
			let d4 = c + h0 * r4 + h1 * r3 + h2 * r2 + h3 * r1 + h4 * r0;
			c = d4 >>> 13;
			d4 &= 8191;
			d4 += 5 * r9 * h5 + 5 * r8 * h6 + 5 * r7 * h7 + 5 * r6 * h8 + 5 * r5 * h9;
			c += d4 >>> 13;
			d4 &= 8191;
			let d5 = c + h0 * r5 + h1 * r4 + h2 * r3 + h3 * r2 + h4 * r1;
			c = d5 >>> 13;
			d5 &= 8191;
			d5 += h5 * r0 + 5 * r9 * h6 + 5 * r8 * h7 + 5 * r7 * h8 + 5 * r6 * h9;
			c += d5 >>> 13;
			d5 &= 8191;
			let d6 = c + h0 * r6 + h1 * r5 + h2 * r4 + h3 * r3 + h4 * r2;
			c = d6 >>> 13;
			d6 &= 8191;
			d6 += h5 * r1 + h6 * r0 + 5 * r9 * h7 + 5 * r8 * h8 + 5 * r7 * h9;
			c += d6 >>> 13;
			d6 &= 8191;
			let d7 = c + h0 * r7 + h1 * r6 + h2 * r5 + h3 * r4 + h4 * r3;
			c = d7 >>> 13;
			d7 &= 8191;
			d7 += h5 * r2 + h6 * r1 + h7 * r0 + 5 * r9 * h8 + 5 * r8 * h9;
			c += d7 >>> 13;
			d7 &= 8191;
			let d8 = c + h0 * r8 + h1 * r7 + h2 * r6 + h3 * r5 + h4 * r4;
			c = d8 >>> 13;
			d8 &= 8191;
			d8 += h5 * r3 + h6 * r2 + h7 * r1 + h8 * r0 + 5 * r9 * h9;
			c += d8 >>> 13;
			d8 &= 8191;
			let d9 = c + h0 * r9 + h1 * r8 + h2 * r7 + h3 * r6 + h4 * r5;
			c = d9 >>> 13;
			d9 &= 8191;
			d9 += h5 * r4 + h6 * r3 + h7 * r2 + h8 * r1 + h9 * r0;
			c += d9 >>> 13;
			d9 &= 8191;
			c = (c << 2) + c | 0;
			c = c + d0 | 0;
			d0 = c & 8191;
			c >>>= 13;
			d1 += c;
			h[0] = d0;
			h[1] = d1;
			h[2] = d2;
			h[3] = d3;
			h[4] = d4;
			h[5] = d5;
			h[6] = d6;
			h[7] = d7;
			h[8] = d8;
			h[9] = d9;
		}
		finalize() {
			let { h, pad } = this;
			let g = new Uint16Array(10);
			let c = h[1] >>> 13;
			h[1] &= 8191;
			for (let i = 2; i < 10; i++) {
				h[i] += c;
				c = h[i] >>> 13;
				h[i] &= 8191;
			}
			h[0] += c * 5;
			c = h[0] >>> 13;
			h[0] &= 8191;
			h[1] += c;
			c = h[1] >>> 13;
			h[1] &= 8191;
			h[2] += c;
			g[0] = h[0] + 5;
			c = g[0] >>> 13;
			g[0] &= 8191;
			for (let i = 1; i < 10; i++) {
				g[i] = h[i] + c;
				c = g[i] >>> 13;
				g[i] &= 8191;
			}
			g[9] -= 8192;
			let mask = (c ^ 1) - 1;
			for (let i = 0; i < 10; i++) g[i] &= mask;
			mask = ~mask;
			for (let i = 0; i < 10; i++) h[i] = h[i] & mask | g[i];
			h[0] = (h[0] | h[1] << 13) & 65535;
			h[1] = (h[1] >>> 3 | h[2] << 10) & 65535;
			h[2] = (h[2] >>> 6 | h[3] << 7) & 65535;
			h[3] = (h[3] >>> 9 | h[4] << 4) & 65535;
			h[4] = (h[4] >>> 12 | h[5] << 1 | h[6] << 14) & 65535;
			h[5] = (h[6] >>> 2 | h[7] << 11) & 65535;
			h[6] = (h[7] >>> 5 | h[8] << 8) & 65535;
			h[7] = (h[8] >>> 8 | h[9] << 5) & 65535;
			let f = h[0] + pad[0];
			h[0] = f & 65535;
			for (let i = 1; i < 8; i++) {
				f = (h[i] + pad[i] | 0) + (f >>> 16) | 0;
				h[i] = f & 65535;
			}
			ciphers_utils_clean(g);
		}
		update(data) {
			utils_aexists(this);
			ciphers_utils_abytes(data);
			data = ciphers_utils_copyBytes(data);
			let { buffer, blockLen } = this;
			let len = data.length;
			for (let pos = 0; pos < len;) {
				let take = Math.min(blockLen - this.pos, len - pos);
				if (take === blockLen) {
					for (; blockLen <= len - pos; pos += blockLen) this.process(data, pos);
					continue;
				}
				buffer.set(data.subarray(pos, pos + take), this.pos);
				this.pos += take;
				pos += take;
				if (this.pos === blockLen) {
					this.process(buffer, 0, !1);
					this.pos = 0;
				}
			}
			return this;
		}
		destroy() {
			this.destroyed = !0;
			ciphers_utils_clean(this.h, this.r, this.buffer, this.pad);
		}
		digestInto(out) {
			utils_aexists(this);
			utils_aoutput(out, this);
			this.finished = !0;
			let { buffer, h } = this;
			let { pos } = this;
			if (pos) {
				buffer[pos++] = 1;
				for (; pos < 16; pos++) buffer[pos] = 0;
				this.process(buffer, 0, !0);
			}
			this.finalize();
			let opos = 0;
			for (let i = 0; i < 8; i++) {
				out[opos++] = h[i] >>> 0;
				out[opos++] = h[i] >>> 8;
			}
		}
		digest() {
			let { buffer, outputLen } = this;
			this.digestInto(buffer);
			let res = buffer.slice(0, outputLen);
			this.destroy();
			return res;
		}
	}
	let poly1305 = wrapMacConstructor(32, (key) => new Poly1305(key));
	function chachaCore(s, k, n, out, cnt, rounds = 20) {
		let y00 = s[0], y01 = s[1], y02 = s[2], y03 = s[3], y04 = k[0], y05 = k[1], y06 = k[2], y07 = k[3], y08 = k[4], y09 = k[5], y10 = k[6], y11 = k[7], y12 = cnt, y13 = n[0], y14 = n[1], y15 = n[2];
		let x00 = y00, x01 = y01, x02 = y02, x03 = y03, x04 = y04, x05 = y05, x06 = y06, x07 = y07, x08 = y08, x09 = y09, x10 = y10, x11 = y11, x12 = y12, x13 = y13, x14 = y14, x15 = y15;
		for (let r = 0; r < rounds; r += 2) {
			x00 = x00 + x04 | 0;
			x12 = _arx_rotl(x12 ^ x00, 16);
			x08 = x08 + x12 | 0;
			x04 = _arx_rotl(x04 ^ x08, 12);
			x00 = x00 + x04 | 0;
			x12 = _arx_rotl(x12 ^ x00, 8);
			x08 = x08 + x12 | 0;
			x04 = _arx_rotl(x04 ^ x08, 7);
			x01 = x01 + x05 | 0;
			x13 = _arx_rotl(x13 ^ x01, 16);
			x09 = x09 + x13 | 0;
			x05 = _arx_rotl(x05 ^ x09, 12);
			x01 = x01 + x05 | 0;
			x13 = _arx_rotl(x13 ^ x01, 8);
			x09 = x09 + x13 | 0;
			x05 = _arx_rotl(x05 ^ x09, 7);
			x02 = x02 + x06 | 0;
			x14 = _arx_rotl(x14 ^ x02, 16);
			x10 = x10 + x14 | 0;
			x06 = _arx_rotl(x06 ^ x10, 12);
			x02 = x02 + x06 | 0;
			x14 = _arx_rotl(x14 ^ x02, 8);
			x10 = x10 + x14 | 0;
			x06 = _arx_rotl(x06 ^ x10, 7);
			x03 = x03 + x07 | 0;
			x15 = _arx_rotl(x15 ^ x03, 16);
			x11 = x11 + x15 | 0;
			x07 = _arx_rotl(x07 ^ x11, 12);
			x03 = x03 + x07 | 0;
			x15 = _arx_rotl(x15 ^ x03, 8);
			x11 = x11 + x15 | 0;
			x07 = _arx_rotl(x07 ^ x11, 7);
			x00 = x00 + x05 | 0;
			x15 = _arx_rotl(x15 ^ x00, 16);
			x10 = x10 + x15 | 0;
			x05 = _arx_rotl(x05 ^ x10, 12);
			x00 = x00 + x05 | 0;
			x15 = _arx_rotl(x15 ^ x00, 8);
			x10 = x10 + x15 | 0;
			x05 = _arx_rotl(x05 ^ x10, 7);
			x01 = x01 + x06 | 0;
			x12 = _arx_rotl(x12 ^ x01, 16);
			x11 = x11 + x12 | 0;
			x06 = _arx_rotl(x06 ^ x11, 12);
			x01 = x01 + x06 | 0;
			x12 = _arx_rotl(x12 ^ x01, 8);
			x11 = x11 + x12 | 0;
			x06 = _arx_rotl(x06 ^ x11, 7);
			x02 = x02 + x07 | 0;
			x13 = _arx_rotl(x13 ^ x02, 16);
			x08 = x08 + x13 | 0;
			x07 = _arx_rotl(x07 ^ x08, 12);
			x02 = x02 + x07 | 0;
			x13 = _arx_rotl(x13 ^ x02, 8);
			x08 = x08 + x13 | 0;
			x07 = _arx_rotl(x07 ^ x08, 7);
			x03 = x03 + x04 | 0;
			x14 = _arx_rotl(x14 ^ x03, 16);
			x09 = x09 + x14 | 0;
			x04 = _arx_rotl(x04 ^ x09, 12);
			x03 = x03 + x04 | 0;
			x14 = _arx_rotl(x14 ^ x03, 8);
			x09 = x09 + x14 | 0;
			x04 = _arx_rotl(x04 ^ x09, 7);
		}
		let oi = 0;
		out[oi++] = y00 + x00 | 0;
		out[oi++] = y01 + x01 | 0;
		out[oi++] = y02 + x02 | 0;
		out[oi++] = y03 + x03 | 0;
		out[oi++] = y04 + x04 | 0;
		out[oi++] = y05 + x05 | 0;
		out[oi++] = y06 + x06 | 0;
		out[oi++] = y07 + x07 | 0;
		out[oi++] = y08 + x08 | 0;
		out[oi++] = y09 + x09 | 0;
		out[oi++] = y10 + x10 | 0;
		out[oi++] = y11 + x11 | 0;
		out[oi++] = y12 + x12 | 0;
		out[oi++] = y13 + x13 | 0;
		out[oi++] = y14 + x14 | 0;
		out[oi++] = y15 + x15 | 0;
	}
	let chacha20 = createCipher(chachaCore, {
		counterRight: !1,
		counterLength: 4,
		allowShortKeys: !1
	});
	let ZEROS16 = new Uint8Array(16);
	let updatePadded = (h, msg) => {
		h.update(msg);
		let leftover = msg.length % 16;
		leftover && h.update(ZEROS16.subarray(leftover));
	};
	let ZEROS32 = new Uint8Array(32);
	function computeTag(fn, key, nonce, ciphertext, AAD) {
		AAD !== void 0 && ciphers_utils_abytes(AAD, void 0, "AAD");
		let authKey = fn(key, nonce, ZEROS32);
		let lengths = u64Lengths(ciphertext.length, AAD ? AAD.length : 0, !0);
		let h = poly1305.create(authKey);
		AAD && updatePadded(h, AAD);
		updatePadded(h, ciphertext);
		h.update(lengths);
		let res = h.digest();
		ciphers_utils_clean(authKey, lengths);
		return res;
	}
	let _poly1305_aead = (xorStream) => (key, nonce, AAD) => ({
		encrypt(plaintext, output) {
			let plength = plaintext.length;
			output = getOutput(plength + 16, output, !1);
			output.set(plaintext);
			let oPlain = output.subarray(0, -16);
			xorStream(key, nonce, oPlain, oPlain, 1);
			let tag = computeTag(xorStream, key, nonce, oPlain, AAD);
			output.set(tag, plength);
			ciphers_utils_clean(tag);
			return output;
		},
		decrypt(ciphertext, output) {
			output = getOutput(ciphertext.length - 16, output, !1);
			let data = ciphertext.subarray(0, -16);
			let passedTag = ciphertext.subarray(-16);
			let tag = computeTag(xorStream, key, nonce, data, AAD);
			if (!equalBytes(passedTag, tag)) {
				ciphers_utils_clean(tag);
				throw Error("invalid tag");
			}
			output.set(ciphertext.subarray(0, -16));
			xorStream(key, nonce, output, output, 1);
			ciphers_utils_clean(tag);
			return output;
		}
	});
	let chacha20poly1305 = wrapCipher({
		blockSize: 64,
		nonceLength: 12,
		tagLength: 16,
		withAAD: !0
	}, _poly1305_aead(chacha20));
	function hashes_utils_isBytes(a) {
		return a instanceof Uint8Array || ArrayBuffer.isView(a) && a.constructor.name === "Uint8Array";
	}
	function hashes_utils_anumber(n, title = "") {
		if (!Number.isSafeInteger(n) || n < 0) {
			let prefix = title && `"${title}" `;
			throw Error(`${prefix}expected integer >= 0, got ${n}`);
		}
	}
	function hashes_utils_abytes(value, length, title = "") {
		let bytes = hashes_utils_isBytes(value);
		let len = value?.length;
		let needsLen = length !== void 0;
		if (!bytes || needsLen && len !== length) {
			let prefix = title && `"${title}" `;
			let ofLen = needsLen ? ` of length ${length}` : "";
			let got = bytes ? `length=${len}` : `type=${typeof value}`;
			throw Error(prefix + "expected Uint8Array" + ofLen + ", got " + got);
		}
		return value;
	}
	function utils_ahash(h) {
		if (typeof h != "function" || typeof h.create != "function") throw Error("Hash must wrapped by utils.createHasher");
		hashes_utils_anumber(h.outputLen);
		hashes_utils_anumber(h.blockLen);
	}
	function hashes_utils_aexists(instance, checkFinished = !0) {
		if (instance.destroyed) throw Error("Hash instance has been destroyed");
		if (checkFinished && instance.finished) throw Error("Hash#digest() has already been called");
	}
	function hashes_utils_aoutput(out, instance) {
		hashes_utils_abytes(out, void 0, "digestInto() output");
		let min = instance.outputLen;
		if (out.length < min) throw Error("\"digestInto() output\" expected to be of length >=" + min);
	}
	function hashes_utils_u32(arr) {
		return new Uint32Array(arr.buffer, arr.byteOffset, Math.floor(arr.byteLength / 4));
	}
	function hashes_utils_clean(...arrays) {
		for (let i = 0; i < arrays.length; i++) arrays[i].fill(0);
	}
	function hashes_utils_createView(arr) {
		return new DataView(arr.buffer, arr.byteOffset, arr.byteLength);
	}
	function utils_rotr(word, shift) {
		return word << 32 - shift | word >>> shift;
	}
	let hashes_utils_isLE = new Uint8Array(new Uint32Array([287454020]).buffer)[0] === 68;
	function hashes_utils_byteSwap(word) {
		return word << 24 & 4278190080 | word << 8 & 16711680 | word >>> 8 & 65280 | word >>> 24 & 255;
	}
	function hashes_utils_byteSwap32(arr) {
		for (let i = 0; i < arr.length; i++) arr[i] = hashes_utils_byteSwap(arr[i]);
		return arr;
	}
	let hashes_utils_swap32IfBE = hashes_utils_isLE ? (u) => u : hashes_utils_byteSwap32;
	let hashes_utils_hasHexBuiltin = typeof Uint8Array.from([]).toHex == "function" && typeof Uint8Array.fromHex == "function";
	let hashes_utils_hexes = Array.from({ length: 256 }, (_, i) => i.toString(16).padStart(2, "0"));
	function hashes_utils_bytesToHex(bytes) {
		hashes_utils_abytes(bytes);
		if (hashes_utils_hasHexBuiltin) return bytes.toHex();
		let hex = "";
		for (let i = 0; i < bytes.length; i++) hex += hashes_utils_hexes[bytes[i]];
		return hex;
	}
	let asciis = {
		_0: 48,
		_9: 57,
		A: 65,
		F: 70,
		a: 97,
		f: 102
	};
	function hashes_utils_asciiToBase16(ch) {
		if (ch >= asciis._0 && ch <= asciis._9) return ch - asciis._0;
		if (ch >= asciis.A && ch <= asciis.F) return ch - (asciis.A - 10);
		if (ch >= asciis.a && ch <= asciis.f) return ch - (asciis.a - 10);
	}
	function hashes_utils_hexToBytes(hex) {
		if (typeof hex != "string") throw Error("hex string expected, got " + typeof hex);
		if (hashes_utils_hasHexBuiltin) return Uint8Array.fromHex(hex);
		let hl = hex.length;
		let al = hl / 2;
		if (hl % 2) throw Error("hex string expected, got unpadded hex of length " + hl);
		let array = new Uint8Array(al);
		for (let ai = 0, hi = 0; ai < al; ai++, hi += 2) {
			let n1 = hashes_utils_asciiToBase16(hex.charCodeAt(hi));
			let n2 = hashes_utils_asciiToBase16(hex.charCodeAt(hi + 1));
			if (n1 === void 0 || n2 === void 0) {
				let char = hex[hi] + hex[hi + 1];
				throw Error("hex string expected, got non-hex character \"" + char + "\" at index " + hi);
			}
			array[ai] = n1 * 16 + n2;
		}
		return array;
	}
	function hashes_utils_concatBytes(...arrays) {
		let sum = 0;
		for (let i = 0; i < arrays.length; i++) {
			let a = arrays[i];
			hashes_utils_abytes(a);
			sum += a.length;
		}
		let res = new Uint8Array(sum);
		for (let i = 0, pad = 0; i < arrays.length; i++) {
			let a = arrays[i];
			res.set(a, pad);
			pad += a.length;
		}
		return res;
	}
	function hashes_utils_createHasher(hashCons, info = {}) {
		let hashC = (msg, opts) => hashCons(opts).update(msg).digest();
		let tmp = hashCons(void 0);
		hashC.outputLen = tmp.outputLen;
		hashC.blockLen = tmp.blockLen;
		hashC.create = (opts) => hashCons(opts);
		Object.assign(hashC, info);
		return Object.freeze(hashC);
	}
	function hashes_utils_randomBytes(bytesLength = 32) {
		let cr = typeof globalThis == "object" ? globalThis.crypto : null;
		if (typeof cr?.getRandomValues != "function") throw Error("crypto.getRandomValues must be defined");
		return cr.getRandomValues(new Uint8Array(bytesLength));
	}
	let hashes_utils_oidNist = (suffix) => ({ oid: Uint8Array.from([
		6,
		9,
		96,
		134,
		72,
		1,
		101,
		3,
		4,
		2,
		suffix
	]) });
	function _md_Chi(a, b, c) {
		return a & b ^ ~a & c;
	}
	function _md_Maj(a, b, c) {
		return a & b ^ a & c ^ b & c;
	}
	class _md_HashMD {
		blockLen;
		outputLen;
		padOffset;
		isLE;
		buffer;
		view;
		finished = !1;
		length = 0;
		pos = 0;
		destroyed = !1;
		constructor(blockLen, outputLen, padOffset, isLE) {
			this.blockLen = blockLen;
			this.outputLen = outputLen;
			this.padOffset = padOffset;
			this.isLE = isLE;
			this.buffer = new Uint8Array(blockLen);
			this.view = hashes_utils_createView(this.buffer);
		}
		update(data) {
			hashes_utils_aexists(this);
			hashes_utils_abytes(data);
			let { view, buffer, blockLen } = this;
			let len = data.length;
			for (let pos = 0; pos < len;) {
				let take = Math.min(blockLen - this.pos, len - pos);
				if (take === blockLen) {
					let dataView = hashes_utils_createView(data);
					for (; blockLen <= len - pos; pos += blockLen) this.process(dataView, pos);
					continue;
				}
				buffer.set(data.subarray(pos, pos + take), this.pos);
				this.pos += take;
				pos += take;
				if (this.pos === blockLen) {
					this.process(view, 0);
					this.pos = 0;
				}
			}
			this.length += data.length;
			this.roundClean();
			return this;
		}
		digestInto(out) {
			hashes_utils_aexists(this);
			hashes_utils_aoutput(out, this);
			this.finished = !0;
			let { buffer, view, blockLen, isLE } = this;
			let { pos } = this;
			buffer[pos++] = 128;
			hashes_utils_clean(this.buffer.subarray(pos));
			if (this.padOffset > blockLen - pos) {
				this.process(view, 0);
				pos = 0;
			}
			for (let i = pos; i < blockLen; i++) buffer[i] = 0;
			view.setBigUint64(blockLen - 8, BigInt(this.length * 8), isLE);
			this.process(view, 0);
			let oview = hashes_utils_createView(out);
			let len = this.outputLen;
			if (len % 4) throw Error("_sha2: outputLen must be aligned to 32bit");
			let outLen = len / 4;
			let state = this.get();
			if (outLen > state.length) throw Error("_sha2: outputLen bigger than state");
			for (let i = 0; i < outLen; i++) oview.setUint32(4 * i, state[i], isLE);
		}
		digest() {
			let { buffer, outputLen } = this;
			this.digestInto(buffer);
			let res = buffer.slice(0, outputLen);
			this.destroy();
			return res;
		}
		_cloneInto(to) {
			to ||= new this.constructor();
			to.set(...this.get());
			let { blockLen, buffer, length, finished, destroyed, pos } = this;
			to.destroyed = destroyed;
			to.finished = finished;
			to.length = length;
			to.pos = pos;
			length % blockLen && to.buffer.set(buffer);
			return to;
		}
		clone() {
			return this._cloneInto();
		}
	}
	let _md_SHA256_IV = Uint32Array.from([
		1779033703,
		3144134277,
		1013904242,
		2773480762,
		1359893119,
		2600822924,
		528734635,
		1541459225
	]);
	let _md_SHA384_IV = Uint32Array.from([
		3418070365,
		3238371032,
		1654270250,
		914150663,
		2438529370,
		812702999,
		355462360,
		4144912697,
		1731405415,
		4290775857,
		2394180231,
		1750603025,
		3675008525,
		1694076839,
		1203062813,
		3204075428
	]);
	let _md_SHA512_IV = Uint32Array.from([
		1779033703,
		4089235720,
		3144134277,
		2227873595,
		1013904242,
		4271175723,
		2773480762,
		1595750129,
		1359893119,
		2917565137,
		2600822924,
		725511199,
		528734635,
		4215389547,
		1541459225,
		327033209
	]);
	let _u64_U32_MASK64 = BigInt(2 ** 32 - 1);
	let _u64_32n = BigInt(32);
	function _u64_fromBig(n, le = !1) {
		if (le) return {
			h: Number(n & _u64_U32_MASK64),
			l: Number(n >> _u64_32n & _u64_U32_MASK64)
		};
		return {
			h: Number(n >> _u64_32n & _u64_U32_MASK64) | 0,
			l: Number(n & _u64_U32_MASK64) | 0
		};
	}
	function _u64_split(lst, le = !1) {
		let len = lst.length;
		let Ah = new Uint32Array(len);
		let Al = new Uint32Array(len);
		for (let i = 0; i < len; i++) {
			let { h, l } = _u64_fromBig(lst[i], le);
			[Ah[i], Al[i]] = [h, l];
		}
		return [Ah, Al];
	}
	let _u64_shrSH = (h, _l, s) => h >>> s;
	let _u64_shrSL = (h, l, s) => h << 32 - s | l >>> s;
	let _u64_rotrSH = (h, l, s) => h >>> s | l << 32 - s;
	let _u64_rotrSL = (h, l, s) => h << 32 - s | l >>> s;
	let _u64_rotrBH = (h, l, s) => h << 64 - s | l >>> s - 32;
	let _u64_rotrBL = (h, l, s) => h >>> s - 32 | l << 64 - s;
	let rotlSH = (h, l, s) => h << s | l >>> 32 - s;
	let rotlSL = (h, l, s) => l << s | h >>> 32 - s;
	let rotlBH = (h, l, s) => l << s - 32 | h >>> 64 - s;
	let rotlBL = (h, l, s) => h << s - 32 | l >>> 64 - s;
	function _u64_add(Ah, Al, Bh, Bl) {
		let l = (Al >>> 0) + (Bl >>> 0);
		return {
			h: Ah + Bh + (l / 2 ** 32 | 0) | 0,
			l: l | 0
		};
	}
	let _u64_add3L = (Al, Bl, Cl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0);
	let _u64_add3H = (low, Ah, Bh, Ch) => Ah + Bh + Ch + (low / 2 ** 32 | 0) | 0;
	let _u64_add4L = (Al, Bl, Cl, Dl) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0);
	let _u64_add4H = (low, Ah, Bh, Ch, Dh) => Ah + Bh + Ch + Dh + (low / 2 ** 32 | 0) | 0;
	let _u64_add5L = (Al, Bl, Cl, Dl, El) => (Al >>> 0) + (Bl >>> 0) + (Cl >>> 0) + (Dl >>> 0) + (El >>> 0);
	let _u64_add5H = (low, Ah, Bh, Ch, Dh, Eh) => Ah + Bh + Ch + Dh + Eh + (low / 2 ** 32 | 0) | 0;
	let sha2_SHA256_K = Uint32Array.from([
		1116352408,
		1899447441,
		3049323471,
		3921009573,
		961987163,
		1508970993,
		2453635748,
		2870763221,
		3624381080,
		310598401,
		607225278,
		1426881987,
		1925078388,
		2162078206,
		2614888103,
		3248222580,
		3835390401,
		4022224774,
		264347078,
		604807628,
		770255983,
		1249150122,
		1555081692,
		1996064986,
		2554220882,
		2821834349,
		2952996808,
		3210313671,
		3336571891,
		3584528711,
		113926993,
		338241895,
		666307205,
		773529912,
		1294757372,
		1396182291,
		1695183700,
		1986661051,
		2177026350,
		2456956037,
		2730485921,
		2820302411,
		3259730800,
		3345764771,
		3516065817,
		3600352804,
		4094571909,
		275423344,
		430227734,
		506948616,
		659060556,
		883997877,
		958139571,
		1322822218,
		1537002063,
		1747873779,
		1955562222,
		2024104815,
		2227730452,
		2361852424,
		2428436474,
		2756734187,
		3204031479,
		3329325298
	]);
	let sha2_SHA256_W = new Uint32Array(64);
	class sha2_SHA2_32B extends _md_HashMD {
		constructor(outputLen) {
			super(64, outputLen, 8, !1);
		}
		get() {
			let { A, B, C, D, E, F, G, H } = this;
			return [
				A,
				B,
				C,
				D,
				E,
				F,
				G,
				H
			];
		}
		set(A, B, C, D, E, F, G, H) {
			this.A = A | 0;
			this.B = B | 0;
			this.C = C | 0;
			this.D = D | 0;
			this.E = E | 0;
			this.F = F | 0;
			this.G = G | 0;
			this.H = H | 0;
		}
		process(view, offset) {
			for (let i = 0; i < 16; i++, offset += 4) sha2_SHA256_W[i] = view.getUint32(offset, !1);
			for (let i = 16; i < 64; i++) {
				let W15 = sha2_SHA256_W[i - 15];
				let W2 = sha2_SHA256_W[i - 2];
				let s0 = utils_rotr(W15, 7) ^ utils_rotr(W15, 18) ^ W15 >>> 3;
				let s1 = utils_rotr(W2, 17) ^ utils_rotr(W2, 19) ^ W2 >>> 10;
				sha2_SHA256_W[i] = s1 + sha2_SHA256_W[i - 7] + s0 + sha2_SHA256_W[i - 16] | 0;
			}
			let { A, B, C, D, E, F, G, H } = this;
			for (let i = 0; i < 64; i++) {
				let sigma1 = utils_rotr(E, 6) ^ utils_rotr(E, 11) ^ utils_rotr(E, 25);
				let T1 = H + sigma1 + _md_Chi(E, F, G) + sha2_SHA256_K[i] + sha2_SHA256_W[i] | 0;
				let T2 = (utils_rotr(A, 2) ^ utils_rotr(A, 13) ^ utils_rotr(A, 22)) + _md_Maj(A, B, C) | 0;
				H = G;
				G = F;
				F = E;
				E = D + T1 | 0;
				D = C;
				C = B;
				B = A;
				A = T1 + T2 | 0;
			}
			A = A + this.A | 0;
			B = B + this.B | 0;
			C = C + this.C | 0;
			D = D + this.D | 0;
			E = E + this.E | 0;
			F = F + this.F | 0;
			G = G + this.G | 0;
			H = H + this.H | 0;
			this.set(A, B, C, D, E, F, G, H);
		}
		roundClean() {
			hashes_utils_clean(sha2_SHA256_W);
		}
		destroy() {
			this.set(0, 0, 0, 0, 0, 0, 0, 0);
			hashes_utils_clean(this.buffer);
		}
	}
	class sha2_SHA256 extends sha2_SHA2_32B {
		A = _md_SHA256_IV[0] | 0;
		B = _md_SHA256_IV[1] | 0;
		C = _md_SHA256_IV[2] | 0;
		D = _md_SHA256_IV[3] | 0;
		E = _md_SHA256_IV[4] | 0;
		F = _md_SHA256_IV[5] | 0;
		G = _md_SHA256_IV[6] | 0;
		H = _md_SHA256_IV[7] | 0;
		constructor() {
			super(32);
		}
	}
	let sha2_K512 = _u64_split("0x428a2f98d728ae22.0x7137449123ef65cd.0xb5c0fbcfec4d3b2f.0xe9b5dba58189dbbc.0x3956c25bf348b538.0x59f111f1b605d019.0x923f82a4af194f9b.0xab1c5ed5da6d8118.0xd807aa98a3030242.0x12835b0145706fbe.0x243185be4ee4b28c.0x550c7dc3d5ffb4e2.0x72be5d74f27b896f.0x80deb1fe3b1696b1.0x9bdc06a725c71235.0xc19bf174cf692694.0xe49b69c19ef14ad2.0xefbe4786384f25e3.0x0fc19dc68b8cd5b5.0x240ca1cc77ac9c65.0x2de92c6f592b0275.0x4a7484aa6ea6e483.0x5cb0a9dcbd41fbd4.0x76f988da831153b5.0x983e5152ee66dfab.0xa831c66d2db43210.0xb00327c898fb213f.0xbf597fc7beef0ee4.0xc6e00bf33da88fc2.0xd5a79147930aa725.0x06ca6351e003826f.0x142929670a0e6e70.0x27b70a8546d22ffc.0x2e1b21385c26c926.0x4d2c6dfc5ac42aed.0x53380d139d95b3df.0x650a73548baf63de.0x766a0abb3c77b2a8.0x81c2c92e47edaee6.0x92722c851482353b.0xa2bfe8a14cf10364.0xa81a664bbc423001.0xc24b8b70d0f89791.0xc76c51a30654be30.0xd192e819d6ef5218.0xd69906245565a910.0xf40e35855771202a.0x106aa07032bbd1b8.0x19a4c116b8d2d0c8.0x1e376c085141ab53.0x2748774cdf8eeb99.0x34b0bcb5e19b48a8.0x391c0cb3c5c95a63.0x4ed8aa4ae3418acb.0x5b9cca4f7763e373.0x682e6ff3d6b2b8a3.0x748f82ee5defb2fc.0x78a5636f43172f60.0x84c87814a1f0ab72.0x8cc702081a6439ec.0x90befffa23631e28.0xa4506cebde82bde9.0xbef9a3f7b2c67915.0xc67178f2e372532b.0xca273eceea26619c.0xd186b8c721c0c207.0xeada7dd6cde0eb1e.0xf57d4f7fee6ed178.0x06f067aa72176fba.0x0a637dc5a2c898a6.0x113f9804bef90dae.0x1b710b35131c471b.0x28db77f523047d84.0x32caab7b40c72493.0x3c9ebe0a15c9bebc.0x431d67c49c100d4c.0x4cc5d4becb3e42b6.0x597f299cfc657e2a.0x5fcb6fab3ad6faec.0x6c44198c4a475817".split(".").map((n) => BigInt(n)));
	let sha2_SHA512_Kh = sha2_K512[0];
	let sha2_SHA512_Kl = sha2_K512[1];
	let sha2_SHA512_W_H = new Uint32Array(80);
	let sha2_SHA512_W_L = new Uint32Array(80);
	class sha2_SHA2_64B extends _md_HashMD {
		constructor(outputLen) {
			super(128, outputLen, 16, !1);
		}
		get() {
			let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
			return [
				Ah,
				Al,
				Bh,
				Bl,
				Ch,
				Cl,
				Dh,
				Dl,
				Eh,
				El,
				Fh,
				Fl,
				Gh,
				Gl,
				Hh,
				Hl
			];
		}
		set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl) {
			this.Ah = Ah | 0;
			this.Al = Al | 0;
			this.Bh = Bh | 0;
			this.Bl = Bl | 0;
			this.Ch = Ch | 0;
			this.Cl = Cl | 0;
			this.Dh = Dh | 0;
			this.Dl = Dl | 0;
			this.Eh = Eh | 0;
			this.El = El | 0;
			this.Fh = Fh | 0;
			this.Fl = Fl | 0;
			this.Gh = Gh | 0;
			this.Gl = Gl | 0;
			this.Hh = Hh | 0;
			this.Hl = Hl | 0;
		}
		process(view, offset) {
			for (let i = 0; i < 16; i++, offset += 4) {
				sha2_SHA512_W_H[i] = view.getUint32(offset);
				sha2_SHA512_W_L[i] = view.getUint32(offset += 4);
			}
			for (let i = 16; i < 80; i++) {
				let W15h = sha2_SHA512_W_H[i - 15] | 0;
				let W15l = sha2_SHA512_W_L[i - 15] | 0;
				let s0h = _u64_rotrSH(W15h, W15l, 1) ^ _u64_rotrSH(W15h, W15l, 8) ^ _u64_shrSH(W15h, W15l, 7);
				let s0l = _u64_rotrSL(W15h, W15l, 1) ^ _u64_rotrSL(W15h, W15l, 8) ^ _u64_shrSL(W15h, W15l, 7);
				let W2h = sha2_SHA512_W_H[i - 2] | 0;
				let W2l = sha2_SHA512_W_L[i - 2] | 0;
				let s1h = _u64_rotrSH(W2h, W2l, 19) ^ _u64_rotrBH(W2h, W2l, 61) ^ _u64_shrSH(W2h, W2l, 6);
				let s1l = _u64_rotrSL(W2h, W2l, 19) ^ _u64_rotrBL(W2h, W2l, 61) ^ _u64_shrSL(W2h, W2l, 6);
				let SUMl = _u64_add4L(s0l, s1l, sha2_SHA512_W_L[i - 7], sha2_SHA512_W_L[i - 16]);
				let SUMh = _u64_add4H(SUMl, s0h, s1h, sha2_SHA512_W_H[i - 7], sha2_SHA512_W_H[i - 16]);
				sha2_SHA512_W_H[i] = SUMh | 0;
				sha2_SHA512_W_L[i] = SUMl | 0;
			}
			let { Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl } = this;
			for (let i = 0; i < 80; i++) {
				let sigma1h = _u64_rotrSH(Eh, El, 14) ^ _u64_rotrSH(Eh, El, 18) ^ _u64_rotrBH(Eh, El, 41);
				let sigma1l = _u64_rotrSL(Eh, El, 14) ^ _u64_rotrSL(Eh, El, 18) ^ _u64_rotrBL(Eh, El, 41);
				let CHIh = Eh & Fh ^ ~Eh & Gh;
				let CHIl = El & Fl ^ ~El & Gl;
				let T1ll = _u64_add5L(Hl, sigma1l, CHIl, sha2_SHA512_Kl[i], sha2_SHA512_W_L[i]);
				let T1h = _u64_add5H(T1ll, Hh, sigma1h, CHIh, sha2_SHA512_Kh[i], sha2_SHA512_W_H[i]);
				let T1l = T1ll | 0;
				let sigma0h = _u64_rotrSH(Ah, Al, 28) ^ _u64_rotrBH(Ah, Al, 34) ^ _u64_rotrBH(Ah, Al, 39);
				let sigma0l = _u64_rotrSL(Ah, Al, 28) ^ _u64_rotrBL(Ah, Al, 34) ^ _u64_rotrBL(Ah, Al, 39);
				let MAJh = Ah & Bh ^ Ah & Ch ^ Bh & Ch;
				let MAJl = Al & Bl ^ Al & Cl ^ Bl & Cl;
				Hh = Gh | 0;
				Hl = Gl | 0;
				Gh = Fh | 0;
				Gl = Fl | 0;
				Fh = Eh | 0;
				Fl = El | 0;
				({h: Eh, l: El} = _u64_add(Dh | 0, Dl | 0, T1h | 0, T1l | 0));
				Dh = Ch | 0;
				Dl = Cl | 0;
				Ch = Bh | 0;
				Cl = Bl | 0;
				Bh = Ah | 0;
				Bl = Al | 0;
				let All = _u64_add3L(T1l, sigma0l, MAJl);
				Ah = _u64_add3H(All, T1h, sigma0h, MAJh);
				Al = All | 0;
			}
			({h: Ah, l: Al} = _u64_add(this.Ah | 0, this.Al | 0, Ah | 0, Al | 0));
			({h: Bh, l: Bl} = _u64_add(this.Bh | 0, this.Bl | 0, Bh | 0, Bl | 0));
			({h: Ch, l: Cl} = _u64_add(this.Ch | 0, this.Cl | 0, Ch | 0, Cl | 0));
			({h: Dh, l: Dl} = _u64_add(this.Dh | 0, this.Dl | 0, Dh | 0, Dl | 0));
			({h: Eh, l: El} = _u64_add(this.Eh | 0, this.El | 0, Eh | 0, El | 0));
			({h: Fh, l: Fl} = _u64_add(this.Fh | 0, this.Fl | 0, Fh | 0, Fl | 0));
			({h: Gh, l: Gl} = _u64_add(this.Gh | 0, this.Gl | 0, Gh | 0, Gl | 0));
			({h: Hh, l: Hl} = _u64_add(this.Hh | 0, this.Hl | 0, Hh | 0, Hl | 0));
			this.set(Ah, Al, Bh, Bl, Ch, Cl, Dh, Dl, Eh, El, Fh, Fl, Gh, Gl, Hh, Hl);
		}
		roundClean() {
			hashes_utils_clean(sha2_SHA512_W_H, sha2_SHA512_W_L);
		}
		destroy() {
			hashes_utils_clean(this.buffer);
			this.set(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
		}
	}
	class sha2_SHA512 extends sha2_SHA2_64B {
		Ah = _md_SHA512_IV[0] | 0;
		Al = _md_SHA512_IV[1] | 0;
		Bh = _md_SHA512_IV[2] | 0;
		Bl = _md_SHA512_IV[3] | 0;
		Ch = _md_SHA512_IV[4] | 0;
		Cl = _md_SHA512_IV[5] | 0;
		Dh = _md_SHA512_IV[6] | 0;
		Dl = _md_SHA512_IV[7] | 0;
		Eh = _md_SHA512_IV[8] | 0;
		El = _md_SHA512_IV[9] | 0;
		Fh = _md_SHA512_IV[10] | 0;
		Fl = _md_SHA512_IV[11] | 0;
		Gh = _md_SHA512_IV[12] | 0;
		Gl = _md_SHA512_IV[13] | 0;
		Hh = _md_SHA512_IV[14] | 0;
		Hl = _md_SHA512_IV[15] | 0;
		constructor() {
			super(64);
		}
	}
	class sha2_SHA384 extends sha2_SHA2_64B {
		Ah = _md_SHA384_IV[0] | 0;
		Al = _md_SHA384_IV[1] | 0;
		Bh = _md_SHA384_IV[2] | 0;
		Bl = _md_SHA384_IV[3] | 0;
		Ch = _md_SHA384_IV[4] | 0;
		Cl = _md_SHA384_IV[5] | 0;
		Dh = _md_SHA384_IV[6] | 0;
		Dl = _md_SHA384_IV[7] | 0;
		Eh = _md_SHA384_IV[8] | 0;
		El = _md_SHA384_IV[9] | 0;
		Fh = _md_SHA384_IV[10] | 0;
		Fl = _md_SHA384_IV[11] | 0;
		Gh = _md_SHA384_IV[12] | 0;
		Gl = _md_SHA384_IV[13] | 0;
		Hh = _md_SHA384_IV[14] | 0;
		Hl = _md_SHA384_IV[15] | 0;
		constructor() {
			super(48);
		}
	}
	let hashes_sha2_sha256 = hashes_utils_createHasher(() => new sha2_SHA256(), hashes_utils_oidNist(1));
	let hashes_sha2_sha512 = hashes_utils_createHasher(() => new sha2_SHA512(), hashes_utils_oidNist(3));
	let hashes_sha2_sha384 = hashes_utils_createHasher(() => new sha2_SHA384(), hashes_utils_oidNist(2));
	let utils_0n = BigInt(0);
	let _1n = BigInt(1);
	function curves_utils_abool(value, title = "") {
		if (typeof value != "boolean") {
			let prefix = title && `"${title}" `;
			throw Error(prefix + "expected boolean, got type=" + typeof value);
		}
		return value;
	}
	function utils_abignumber(n) {
		if (typeof n == "bigint") {
			if (!isPosBig(n)) throw Error("positive bigint expected, got " + n);
		} else hashes_utils_anumber(n);
		return n;
	}
	function utils_asafenumber(value, title = "") {
		if (!Number.isSafeInteger(value)) {
			let prefix = title && `"${title}" `;
			throw Error(prefix + "expected safe integer, got type=" + typeof value);
		}
	}
	function numberToHexUnpadded(num) {
		let hex = utils_abignumber(num).toString(16);
		return hex.length & 1 ? "0" + hex : hex;
	}
	function utils_hexToNumber(hex) {
		if (typeof hex != "string") throw Error("hex string expected, got " + typeof hex);
		return hex === "" ? utils_0n : BigInt("0x" + hex);
	}
	function curves_utils_bytesToNumberBE(bytes) {
		return utils_hexToNumber(hashes_utils_bytesToHex(bytes));
	}
	function bytesToNumberLE(bytes) {
		return utils_hexToNumber(hashes_utils_bytesToHex(curves_utils_copyBytes(hashes_utils_abytes(bytes)).reverse()));
	}
	function utils_numberToBytesBE(n, len) {
		hashes_utils_anumber(len);
		n = utils_abignumber(n);
		let res = hashes_utils_hexToBytes(n.toString(16).padStart(len * 2, "0"));
		if (res.length !== len) throw Error("number too large");
		return res;
	}
	function numberToBytesLE(n, len) {
		return utils_numberToBytesBE(n, len).reverse();
	}
	function utils_equalBytes(a, b) {
		if (a.length !== b.length) return !1;
		let diff = 0;
		for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
		return diff === 0;
	}
	function curves_utils_copyBytes(bytes) {
		return Uint8Array.from(bytes);
	}
	function utils_asciiToBytes(ascii) {
		return Uint8Array.from(ascii, (c, i) => {
			let charCode = c.charCodeAt(0);
			if (c.length !== 1 || charCode > 127) throw Error(`string contains non-ASCII character "${ascii[i]}" with code ${charCode} at position ${i}`);
			return charCode;
		});
	}
	let isPosBig = (n) => typeof n == "bigint" && utils_0n <= n;
	function inRange(n, min, max) {
		return isPosBig(n) && isPosBig(min) && isPosBig(max) && min <= n && n < max;
	}
	function aInRange(title, n, min, max) {
		if (!inRange(n, min, max)) throw Error("expected valid " + title + ": " + min + " <= n < " + max + ", got " + n);
	}
	function utils_bitLen(n) {
		let len = 0;
		for (; n > utils_0n; n >>= _1n, len += 1);
		return len;
	}
	let utils_bitMask = (n) => (_1n << BigInt(n)) - _1n;
	function createHmacDrbg(hashLen, qByteLen, hmacFn) {
		hashes_utils_anumber(hashLen, "hashLen");
		hashes_utils_anumber(qByteLen, "qByteLen");
		if (typeof hmacFn != "function") throw Error("hmacFn must be a function");
		let u8n = (len) => new Uint8Array(len);
		let NULL = Uint8Array.of();
		let byte0 = Uint8Array.of(0);
		let byte1 = Uint8Array.of(1);
		let v = u8n(hashLen);
		let k = u8n(hashLen);
		let i = 0;
		let reset = () => {
			v.fill(1);
			k.fill(0);
			i = 0;
		};
		let h = (...msgs) => hmacFn(k, hashes_utils_concatBytes(v, ...msgs));
		let reseed = (seed = NULL) => {
			k = h(byte0, seed);
			v = h();
			if (seed.length === 0) return;
			k = h(byte1, seed);
			v = h();
		};
		let gen = () => {
			if (i++ >= 1e3) throw Error("drbg: tried max amount of iterations");
			let len = 0;
			let out = [];
			for (; len < qByteLen;) {
				v = h();
				let sl = v.slice();
				out.push(sl);
				len += v.length;
			}
			return hashes_utils_concatBytes(...out);
		};
		let genUntil = (seed, pred) => {
			reset();
			reseed(seed);
			let res;
			for (; !(res = pred(gen()));) reseed();
			reset();
			return res;
		};
		return genUntil;
	}
	function curves_utils_validateObject(object, fields = {}, optFields = {}) {
		if (!object || typeof object != "object") throw Error("expected valid options object");
		function checkField(fieldName, expectedType, isOpt) {
			let val = object[fieldName];
			if (isOpt && val === void 0) return;
			let current = typeof val;
			if (current !== expectedType || val === null) throw Error(`param "${fieldName}" is invalid: expected ${expectedType}, got ${current}`);
		}
		let iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
		iter(fields, !1);
		iter(optFields, !0);
	}
	let notImplemented = () => {
		throw Error("not implemented");
	};
	function memoized(fn) {
		let map = new WeakMap();
		return (arg, ...args) => {
			let val = map.get(arg);
			if (val !== void 0) return val;
			let computed = fn(arg, ...args);
			map.set(arg, computed);
			return computed;
		};
	}
	let modular_0n = BigInt(0), modular_1n = BigInt(1), _2n = BigInt(2);
	let _3n = BigInt(3), _4n = BigInt(4), _5n = BigInt(5);
	let _7n = BigInt(7), _8n = BigInt(8), _9n = BigInt(9);
	let _16n = BigInt(16);
	function modular_mod(a, b) {
		let result = a % b;
		return result >= modular_0n ? result : b + result;
	}
	function pow2(x, power, modulo) {
		let res = x;
		for (; power-- > modular_0n;) {
			res *= res;
			res %= modulo;
		}
		return res;
	}
	function invert(number, modulo) {
		if (number === modular_0n) throw Error("invert: expected non-zero number");
		if (modulo <= modular_0n) throw Error("invert: expected positive modulus, got " + modulo);
		let a = modular_mod(number, modulo);
		let b = modulo;
		let x = modular_0n, y = modular_1n, u = modular_1n, v = modular_0n;
		for (; a !== modular_0n;) {
			let q = b / a;
			let r = b % a;
			let m = x - u * q;
			let n = y - v * q;
			b = a, a = r, x = u, y = v, u = m, v = n;
		}
		if (b !== modular_1n) throw Error("invert: does not exist");
		return modular_mod(x, modulo);
	}
	function assertIsSquare(Fp, root, n) {
		if (!Fp.eql(Fp.sqr(root), n)) throw Error("Cannot find square root");
	}
	function sqrt3mod4(Fp, n) {
		let p1div4 = (Fp.ORDER + modular_1n) / _4n;
		let root = Fp.pow(n, p1div4);
		assertIsSquare(Fp, root, n);
		return root;
	}
	function sqrt5mod8(Fp, n) {
		let p5div8 = (Fp.ORDER - _5n) / _8n;
		let n2 = Fp.mul(n, _2n);
		let v = Fp.pow(n2, p5div8);
		let nv = Fp.mul(n, v);
		let i = Fp.mul(Fp.mul(nv, _2n), v);
		let root = Fp.mul(nv, Fp.sub(i, Fp.ONE));
		assertIsSquare(Fp, root, n);
		return root;
	}
	function sqrt9mod16(P) {
		let Fp_ = Field(P);
		let tn = tonelliShanks(P);
		let c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
		let c2 = tn(Fp_, c1);
		let c3 = tn(Fp_, Fp_.neg(c1));
		let c4 = (P + _7n) / _16n;
		return (Fp, n) => {
			let tv1 = Fp.pow(n, c4);
			let tv2 = Fp.mul(tv1, c1);
			let tv3 = Fp.mul(tv1, c2);
			let tv4 = Fp.mul(tv1, c3);
			let e1 = Fp.eql(Fp.sqr(tv2), n);
			let e2 = Fp.eql(Fp.sqr(tv3), n);
			tv1 = Fp.cmov(tv1, tv2, e1);
			tv2 = Fp.cmov(tv4, tv3, e2);
			let e3 = Fp.eql(Fp.sqr(tv2), n);
			let root = Fp.cmov(tv1, tv2, e3);
			assertIsSquare(Fp, root, n);
			return root;
		};
	}
	function tonelliShanks(P) {
		if (P < _3n) throw Error("sqrt is not defined for small field");
		let Q = P - modular_1n;
		let S = 0;
		for (; Q % _2n === modular_0n;) {
			Q /= _2n;
			S++;
		}
		let Z = _2n;
		let _Fp = Field(P);
		for (; FpLegendre(_Fp, Z) === 1;) if (Z++ > 1e3) throw Error("Cannot find square root: probably non-prime P");
		if (S === 1) return sqrt3mod4;
		let cc = _Fp.pow(Z, Q);
		let Q1div2 = (Q + modular_1n) / _2n;
		return function tonelliSlow(Fp, n) {
			if (Fp.is0(n)) return n;
			if (FpLegendre(Fp, n) !== 1) throw Error("Cannot find square root");
			let M = S;
			let c = Fp.mul(Fp.ONE, cc);
			let t = Fp.pow(n, Q);
			let R = Fp.pow(n, Q1div2);
			for (; !Fp.eql(t, Fp.ONE);) {
				if (Fp.is0(t)) return Fp.ZERO;
				let i = 1;
				let t_tmp = Fp.sqr(t);
				for (; !Fp.eql(t_tmp, Fp.ONE);) {
					i++;
					t_tmp = Fp.sqr(t_tmp);
					if (i === M) throw Error("Cannot find square root");
				}
				let exponent = modular_1n << BigInt(M - i - 1);
				let b = Fp.pow(c, exponent);
				M = i;
				c = Fp.sqr(b);
				t = Fp.mul(t, c);
				R = Fp.mul(R, b);
			}
			return R;
		};
	}
	function FpSqrt(P) {
		if (P % _4n === _3n) return sqrt3mod4;
		if (P % _8n === _5n) return sqrt5mod8;
		if (P % _16n === _9n) return sqrt9mod16(P);
		return tonelliShanks(P);
	}
	let isNegativeLE = (num, modulo) => (modular_mod(num, modulo) & modular_1n) === modular_1n;
	let FIELD_FIELDS = [
		"create",
		"isValid",
		"is0",
		"neg",
		"inv",
		"sqrt",
		"sqr",
		"eql",
		"add",
		"sub",
		"mul",
		"pow",
		"div",
		"addN",
		"subN",
		"mulN",
		"sqrN"
	];
	function modular_validateField(field) {
		curves_utils_validateObject(field, FIELD_FIELDS.reduce((map, val) => {
			map[val] = "function";
			return map;
		}, {
			ORDER: "bigint",
			BYTES: "number",
			BITS: "number"
		}));
		return field;
	}
	function FpPow(Fp, num, power) {
		if (power < modular_0n) throw Error("invalid exponent, negatives unsupported");
		if (power === modular_0n) return Fp.ONE;
		if (power === modular_1n) return num;
		let p = Fp.ONE;
		let d = num;
		for (; power > modular_0n;) {
			power & modular_1n && (p = Fp.mul(p, d));
			d = Fp.sqr(d);
			power >>= modular_1n;
		}
		return p;
	}
	function modular_FpInvertBatch(Fp, nums, passZero = !1) {
		let inverted = Array(nums.length).fill(passZero ? Fp.ZERO : void 0);
		let multipliedAcc = nums.reduce((acc, num, i) => {
			if (Fp.is0(num)) return acc;
			inverted[i] = acc;
			return Fp.mul(acc, num);
		}, Fp.ONE);
		let invertedAcc = Fp.inv(multipliedAcc);
		nums.reduceRight((acc, num, i) => {
			if (Fp.is0(num)) return acc;
			inverted[i] = Fp.mul(acc, inverted[i]);
			return Fp.mul(acc, num);
		}, invertedAcc);
		return inverted;
	}
	function FpLegendre(Fp, n) {
		let p1mod2 = (Fp.ORDER - modular_1n) / _2n;
		let powered = Fp.pow(n, p1mod2);
		let yes = Fp.eql(powered, Fp.ONE);
		let zero = Fp.eql(powered, Fp.ZERO);
		let no = Fp.eql(powered, Fp.neg(Fp.ONE));
		if (!yes && !zero && !no) throw Error("invalid Legendre symbol result");
		return yes ? 1 : zero ? 0 : -1;
	}
	function nLength(n, nBitLength) {
		nBitLength !== void 0 && hashes_utils_anumber(nBitLength);
		let _nBitLength = nBitLength === void 0 ? n.toString(2).length : nBitLength;
		return {
			nBitLength: _nBitLength,
			nByteLength: Math.ceil(_nBitLength / 8)
		};
	}
	class _Field {
		ORDER;
		BITS;
		BYTES;
		isLE;
		ZERO = modular_0n;
		ONE = modular_1n;
		_lengths;
		_sqrt;
		_mod;
		constructor(ORDER, opts = {}) {
			if (ORDER <= modular_0n) throw Error("invalid field: expected ORDER > 0, got " + ORDER);
			let _nbitLength;
			this.isLE = !1;
			if (typeof opts == "object" && opts) {
				typeof opts.BITS == "number" && (_nbitLength = opts.BITS);
				typeof opts.sqrt == "function" && (this.sqrt = opts.sqrt);
				typeof opts.isLE == "boolean" && (this.isLE = opts.isLE);
				opts.allowedLengths && (this._lengths = opts.allowedLengths?.slice());
				typeof opts.modFromBytes == "boolean" && (this._mod = opts.modFromBytes);
			}
			let { nBitLength, nByteLength } = nLength(ORDER, _nbitLength);
			if (nByteLength > 2048) throw Error("invalid field: expected ORDER of <= 2048 bytes");
			this.ORDER = ORDER;
			this.BITS = nBitLength;
			this.BYTES = nByteLength;
			this._sqrt = void 0;
			Object.preventExtensions(this);
		}
		create(num) {
			return modular_mod(num, this.ORDER);
		}
		isValid(num) {
			if (typeof num != "bigint") throw Error("invalid field element: expected bigint, got " + typeof num);
			return modular_0n <= num && num < this.ORDER;
		}
		is0(num) {
			return num === modular_0n;
		}
		isValidNot0(num) {
			return !this.is0(num) && this.isValid(num);
		}
		isOdd(num) {
			return (num & modular_1n) === modular_1n;
		}
		neg(num) {
			return modular_mod(-num, this.ORDER);
		}
		eql(lhs, rhs) {
			return lhs === rhs;
		}
		sqr(num) {
			return modular_mod(num * num, this.ORDER);
		}
		add(lhs, rhs) {
			return modular_mod(lhs + rhs, this.ORDER);
		}
		sub(lhs, rhs) {
			return modular_mod(lhs - rhs, this.ORDER);
		}
		mul(lhs, rhs) {
			return modular_mod(lhs * rhs, this.ORDER);
		}
		pow(num, power) {
			return FpPow(this, num, power);
		}
		div(lhs, rhs) {
			return modular_mod(lhs * invert(rhs, this.ORDER), this.ORDER);
		}
		sqrN(num) {
			return num * num;
		}
		addN(lhs, rhs) {
			return lhs + rhs;
		}
		subN(lhs, rhs) {
			return lhs - rhs;
		}
		mulN(lhs, rhs) {
			return lhs * rhs;
		}
		inv(num) {
			return invert(num, this.ORDER);
		}
		sqrt(num) {
			this._sqrt ||= FpSqrt(this.ORDER);
			return this._sqrt(this, num);
		}
		toBytes(num) {
			return this.isLE ? numberToBytesLE(num, this.BYTES) : utils_numberToBytesBE(num, this.BYTES);
		}
		fromBytes(bytes, skipValidation = !1) {
			hashes_utils_abytes(bytes);
			let { _lengths: allowedLengths, BYTES, isLE, ORDER, _mod: modFromBytes } = this;
			if (allowedLengths) {
				if (!allowedLengths.includes(bytes.length) || bytes.length > BYTES) throw Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes.length);
				let padded = new Uint8Array(BYTES);
				padded.set(bytes, isLE ? 0 : padded.length - bytes.length);
				bytes = padded;
			}
			if (bytes.length !== BYTES) throw Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes.length);
			let scalar = isLE ? bytesToNumberLE(bytes) : curves_utils_bytesToNumberBE(bytes);
			modFromBytes && (scalar = modular_mod(scalar, ORDER));
			if (!skipValidation && !this.isValid(scalar)) throw Error("invalid field element: outside of range 0..ORDER");
			return scalar;
		}
		invertBatch(lst) {
			return modular_FpInvertBatch(this, lst);
		}
		cmov(a, b, condition) {
			return condition ? b : a;
		}
	}
	function Field(ORDER, opts = {}) {
		return new _Field(ORDER, opts);
	}
	function getFieldBytesLength(fieldOrder) {
		if (typeof fieldOrder != "bigint") throw Error("field order must be bigint");
		let bitLength = fieldOrder.toString(2).length;
		return Math.ceil(bitLength / 8);
	}
	function getMinHashLength(fieldOrder) {
		let length = getFieldBytesLength(fieldOrder);
		return length + Math.ceil(length / 2);
	}
	function mapHashToField(key, fieldOrder, isLE = !1) {
		hashes_utils_abytes(key);
		let len = key.length;
		let fieldLen = getFieldBytesLength(fieldOrder);
		let minLen = getMinHashLength(fieldOrder);
		if (len < 16 || len < minLen || len > 1024) throw Error("expected " + minLen + "-1024 bytes of input, got " + len);
		let reduced = modular_mod(isLE ? bytesToNumberLE(key) : curves_utils_bytesToNumberBE(key), fieldOrder - modular_1n) + modular_1n;
		return isLE ? numberToBytesLE(reduced, fieldLen) : utils_numberToBytesBE(reduced, fieldLen);
	}
	let curve_0n = BigInt(0);
	let curve_1n = BigInt(1);
	function negateCt(condition, item) {
		let neg = item.negate();
		return condition ? neg : item;
	}
	function normalizeZ(c, points) {
		let invertedZs = modular_FpInvertBatch(c.Fp, points.map((p) => p.Z));
		return points.map((p, i) => c.fromAffine(p.toAffine(invertedZs[i])));
	}
	function validateW(W, bits) {
		if (!Number.isSafeInteger(W) || W <= 0 || W > bits) throw Error("invalid window size, expected [1.." + bits + "], got W=" + W);
	}
	function calcWOpts(W, scalarBits) {
		validateW(W, scalarBits);
		let windows = Math.ceil(scalarBits / W) + 1;
		let windowSize = 2 ** (W - 1);
		let maxNumber = 2 ** W;
		return {
			windows,
			windowSize,
			mask: utils_bitMask(W),
			maxNumber,
			shiftBy: BigInt(W)
		};
	}
	function calcOffsets(n, window, wOpts) {
		let { windowSize, mask, maxNumber, shiftBy } = wOpts;
		let wbits = Number(n & mask);
		let nextN = n >> shiftBy;
		if (wbits > windowSize) {
			wbits -= maxNumber;
			nextN += curve_1n;
		}
		let offsetStart = window * windowSize;
		let offset = offsetStart + Math.abs(wbits) - 1;
		let isZero = wbits === 0;
		let isNeg = wbits < 0;
		let isNegF = window % 2 != 0;
		return {
			nextN,
			offset,
			isZero,
			isNeg,
			isNegF,
			offsetF: offsetStart
		};
	}
	let pointPrecomputes = new WeakMap();
	let pointWindowSizes = new WeakMap();
	function getW(P) {
		return pointWindowSizes.get(P) || 1;
	}
	function assert0(n) {
		if (n !== curve_0n) throw Error("invalid wNAF");
	}
	class wNAF {
		BASE;
		ZERO;
		Fn;
		bits;
		constructor(Point, bits) {
			this.BASE = Point.BASE;
			this.ZERO = Point.ZERO;
			this.Fn = Point.Fn;
			this.bits = bits;
		}
		_unsafeLadder(elm, n, p = this.ZERO) {
			let d = elm;
			for (; n > curve_0n;) {
				n & curve_1n && (p = p.add(d));
				d = d.double();
				n >>= curve_1n;
			}
			return p;
		}
		precomputeWindow(point, W) {
			let { windows, windowSize } = calcWOpts(W, this.bits);
			let points = [];
			let p = point;
			let base = p;
			for (let window = 0; window < windows; window++) {
				base = p;
				points.push(base);
				for (let i = 1; i < windowSize; i++) {
					base = base.add(p);
					points.push(base);
				}
				p = base.double();
			}
			return points;
		}
		wNAF(W, precomputes, n) {
			if (!this.Fn.isValid(n)) throw Error("invalid scalar");
			let p = this.ZERO;
			let f = this.BASE;
			let wo = calcWOpts(W, this.bits);
			for (let window = 0; window < wo.windows; window++) {
				let { nextN, offset, isZero, isNeg, isNegF, offsetF } = calcOffsets(n, window, wo);
				n = nextN;
				isZero ? f = f.add(negateCt(isNegF, precomputes[offsetF])) : p = p.add(negateCt(isNeg, precomputes[offset]));
			}
			assert0(n);
			return {
				p,
				f
			};
		}
		wNAFUnsafe(W, precomputes, n, acc = this.ZERO) {
			let wo = calcWOpts(W, this.bits);
			for (let window = 0; window < wo.windows && n !== curve_0n; window++) {
				let { nextN, offset, isZero, isNeg } = calcOffsets(n, window, wo);
				n = nextN;
				if (isZero) continue;
				else {
					let item = precomputes[offset];
					acc = acc.add(isNeg ? item.negate() : item);
				}
			}
			assert0(n);
			return acc;
		}
		getPrecomputes(W, point, transform) {
			let comp = pointPrecomputes.get(point);
			if (!comp) {
				comp = this.precomputeWindow(point, W);
				if (W !== 1) {
					typeof transform == "function" && (comp = transform(comp));
					pointPrecomputes.set(point, comp);
				}
			}
			return comp;
		}
		cached(point, scalar, transform) {
			let W = getW(point);
			return this.wNAF(W, this.getPrecomputes(W, point, transform), scalar);
		}
		unsafe(point, scalar, transform, prev) {
			let W = getW(point);
			if (W === 1) return this._unsafeLadder(point, scalar, prev);
			return this.wNAFUnsafe(W, this.getPrecomputes(W, point, transform), scalar, prev);
		}
		createCache(P, W) {
			validateW(W, this.bits);
			pointWindowSizes.set(P, W);
			pointPrecomputes.delete(P);
		}
		hasCache(elm) {
			return getW(elm) !== 1;
		}
	}
	function mulEndoUnsafe(Point, point, k1, k2) {
		let acc = point;
		let p1 = Point.ZERO;
		let p2 = Point.ZERO;
		for (; k1 > curve_0n || k2 > curve_0n;) {
			k1 & curve_1n && (p1 = p1.add(acc));
			k2 & curve_1n && (p2 = p2.add(acc));
			acc = acc.double();
			k1 >>= curve_1n;
			k2 >>= curve_1n;
		}
		return {
			p1,
			p2
		};
	}
	function createField(order, field, isLE) {
		if (field) {
			if (field.ORDER !== order) throw Error("Field.ORDER must match order: Fp == p, Fn == n");
			modular_validateField(field);
			return field;
		} else return Field(order, { isLE });
	}
	function createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
		FpFnLE === void 0 && (FpFnLE = type === "edwards");
		if (!CURVE || typeof CURVE != "object") throw Error(`expected valid ${type} CURVE object`);
		for (let p of [
			"p",
			"n",
			"h"
		]) {
			let val = CURVE[p];
			if (!(typeof val == "bigint" && val > curve_0n)) throw Error(`CURVE.${p} must be positive bigint`);
		}
		let Fp = createField(CURVE.p, curveOpts.Fp, FpFnLE);
		let Fn = createField(CURVE.n, curveOpts.Fn, FpFnLE);
		let params = [
			"Gx",
			"Gy",
			"a",
			type === "weierstrass" ? "b" : "d"
		];
		for (let p of params) if (!Fp.isValid(CURVE[p])) throw Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
		CURVE = Object.freeze(Object.assign({}, CURVE));
		return {
			CURVE,
			Fp,
			Fn
		};
	}
	function createKeygen(randomSecretKey, getPublicKey) {
		return function keygen(seed) {
			let secretKey = randomSecretKey(seed);
			return {
				secretKey,
				publicKey: getPublicKey(secretKey)
			};
		};
	}
	let edwards_0n = BigInt(0), edwards_1n = BigInt(1), edwards_2n = BigInt(2), edwards_8n = BigInt(8);
	function isEdValidXY(Fp, CURVE, x, y) {
		let x2 = Fp.sqr(x);
		let y2 = Fp.sqr(y);
		let left = Fp.add(Fp.mul(CURVE.a, x2), y2);
		let right = Fp.add(Fp.ONE, Fp.mul(CURVE.d, Fp.mul(x2, y2)));
		return Fp.eql(left, right);
	}
	function edwards(params, extraOpts = {}) {
		let validated = createCurveFields("edwards", params, extraOpts, extraOpts.FpFnLE);
		let { Fp, Fn } = validated;
		let CURVE = validated.CURVE;
		let { h: cofactor } = CURVE;
		curves_utils_validateObject(extraOpts, {}, { uvRatio: "function" });
		let MASK = edwards_2n << BigInt(Fn.BYTES * 8) - edwards_1n;
		let modP = (n) => Fp.create(n);
		let uvRatio = extraOpts.uvRatio || ((u, v) => {
			try {
				return {
					isValid: !0,
					value: Fp.sqrt(Fp.div(u, v))
				};
			} catch {
				return {
					isValid: !1,
					value: edwards_0n
				};
			}
		});
		if (!isEdValidXY(Fp, CURVE, CURVE.Gx, CURVE.Gy)) throw Error("bad curve params: generator point");
		function acoord(title, n, banZero = !1) {
			let min = banZero ? edwards_1n : edwards_0n;
			aInRange("coordinate " + title, n, min, MASK);
			return n;
		}
		function aedpoint(other) {
			if (!(other instanceof Point)) throw Error("EdwardsPoint expected");
		}
		let toAffineMemo = memoized((p, iz) => {
			let { X, Y, Z } = p;
			let is0 = p.is0();
			iz ??= is0 ? edwards_8n : Fp.inv(Z);
			let x = modP(X * iz);
			let y = modP(Y * iz);
			let zz = Fp.mul(Z, iz);
			if (is0) return {
				x: edwards_0n,
				y: edwards_1n
			};
			if (zz !== edwards_1n) throw Error("invZ was invalid");
			return {
				x,
				y
			};
		});
		let assertValidMemo = memoized((p) => {
			let { a, d } = CURVE;
			if (p.is0()) throw Error("bad point: ZERO");
			let { X, Y, Z, T } = p;
			let X2 = modP(X * X);
			let Y2 = modP(Y * Y);
			let Z2 = modP(Z * Z);
			let Z4 = modP(Z2 * Z2);
			let aX2 = modP(X2 * a);
			if (modP(Z2 * modP(aX2 + Y2)) !== modP(Z4 + modP(d * modP(X2 * Y2)))) throw Error("bad point: equation left != right (1)");
			if (modP(X * Y) !== modP(Z * T)) throw Error("bad point: equation left != right (2)");
			return !0;
		});
		class Point {
			static BASE = new Point(CURVE.Gx, CURVE.Gy, edwards_1n, modP(CURVE.Gx * CURVE.Gy));
			static ZERO = new Point(edwards_0n, edwards_1n, edwards_1n, edwards_0n);
			static Fp = Fp;
			static Fn = Fn;
			X;
			Y;
			Z;
			T;
			constructor(X, Y, Z, T) {
				this.X = acoord("x", X);
				this.Y = acoord("y", Y);
				this.Z = acoord("z", Z, !0);
				this.T = acoord("t", T);
				Object.freeze(this);
			}
			static CURVE() {
				return CURVE;
			}
			static fromAffine(p) {
				if (p instanceof Point) throw Error("extended point not allowed");
				let { x, y } = p || {};
				acoord("x", x);
				acoord("y", y);
				return new Point(x, y, edwards_1n, modP(x * y));
			}
			static fromBytes(bytes, zip215 = !1) {
				let len = Fp.BYTES;
				let { a, d } = CURVE;
				bytes = curves_utils_copyBytes(hashes_utils_abytes(bytes, len, "point"));
				curves_utils_abool(zip215, "zip215");
				let normed = curves_utils_copyBytes(bytes);
				let lastByte = bytes[len - 1];
				normed[len - 1] = lastByte & -129;
				let y = bytesToNumberLE(normed);
				let max = zip215 ? MASK : Fp.ORDER;
				aInRange("point.y", y, edwards_0n, max);
				let y2 = modP(y * y);
				let u = modP(y2 - edwards_1n);
				let v = modP(d * y2 - a);
				let { isValid, value: x } = uvRatio(u, v);
				if (!isValid) throw Error("bad point: invalid y coordinate");
				let isXOdd = (x & edwards_1n) === edwards_1n;
				let isLastByteOdd = !!(lastByte & 128);
				if (!zip215 && x === edwards_0n && isLastByteOdd) throw Error("bad point: x=0 and x_0=1");
				isLastByteOdd !== isXOdd && (x = modP(-x));
				return Point.fromAffine({
					x,
					y
				});
			}
			static fromHex(hex, zip215 = !1) {
				return Point.fromBytes(hashes_utils_hexToBytes(hex), zip215);
			}
			get x() {
				return this.toAffine().x;
			}
			get y() {
				return this.toAffine().y;
			}
			precompute(windowSize = 8, isLazy = !0) {
				wnaf.createCache(this, windowSize);
				isLazy || this.multiply(edwards_2n);
				return this;
			}
			assertValidity() {
				assertValidMemo(this);
			}
			equals(other) {
				aedpoint(other);
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let { X: X2, Y: Y2, Z: Z2 } = other;
				let X1Z2 = modP(X1 * Z2);
				let X2Z1 = modP(X2 * Z1);
				let Y1Z2 = modP(Y1 * Z2);
				let Y2Z1 = modP(Y2 * Z1);
				return X1Z2 === X2Z1 && Y1Z2 === Y2Z1;
			}
			is0() {
				return this.equals(Point.ZERO);
			}
			negate() {
				return new Point(modP(-this.X), this.Y, this.Z, modP(-this.T));
			}
			double() {
				let { a } = CURVE;
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let A = modP(X1 * X1);
				let B = modP(Y1 * Y1);
				let C = modP(edwards_2n * modP(Z1 * Z1));
				let D = modP(a * A);
				let x1y1 = X1 + Y1;
				let E = modP(modP(x1y1 * x1y1) - A - B);
				let G = D + B;
				let F = G - C;
				let H = D - B;
				let X3 = modP(E * F);
				let Y3 = modP(G * H);
				let T3 = modP(E * H);
				let Z3 = modP(F * G);
				return new Point(X3, Y3, Z3, T3);
			}
			add(other) {
				aedpoint(other);
				let { a, d } = CURVE;
				let { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
				let { X: X2, Y: Y2, Z: Z2, T: T2 } = other;
				let A = modP(X1 * X2);
				let B = modP(Y1 * Y2);
				let C = modP(T1 * d * T2);
				let D = modP(Z1 * Z2);
				let E = modP((X1 + Y1) * (X2 + Y2) - A - B);
				let F = D - C;
				let G = D + C;
				let H = modP(B - a * A);
				let X3 = modP(E * F);
				let Y3 = modP(G * H);
				let T3 = modP(E * H);
				let Z3 = modP(F * G);
				return new Point(X3, Y3, Z3, T3);
			}
			subtract(other) {
				return this.add(other.negate());
			}
			multiply(scalar) {
				if (!Fn.isValidNot0(scalar)) throw Error("invalid scalar: expected 1 <= sc < curve.n");
				let { p, f } = wnaf.cached(this, scalar, (p) => normalizeZ(Point, p));
				return normalizeZ(Point, [p, f])[0];
			}
			multiplyUnsafe(scalar, acc = Point.ZERO) {
				if (!Fn.isValid(scalar)) throw Error("invalid scalar: expected 0 <= sc < curve.n");
				if (scalar === edwards_0n) return Point.ZERO;
				if (this.is0() || scalar === edwards_1n) return this;
				return wnaf.unsafe(this, scalar, (p) => normalizeZ(Point, p), acc);
			}
			isSmallOrder() {
				return this.multiplyUnsafe(cofactor).is0();
			}
			isTorsionFree() {
				return wnaf.unsafe(this, CURVE.n).is0();
			}
			toAffine(invertedZ) {
				return toAffineMemo(this, invertedZ);
			}
			clearCofactor() {
				if (cofactor === edwards_1n) return this;
				return this.multiplyUnsafe(cofactor);
			}
			toBytes() {
				let { x, y } = this.toAffine();
				let bytes = Fp.toBytes(y);
				bytes[bytes.length - 1] |= x & edwards_1n ? 128 : 0;
				return bytes;
			}
			toHex() {
				return hashes_utils_bytesToHex(this.toBytes());
			}
			toString() {
				return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
			}
		}
		let wnaf = new wNAF(Point, Fn.BITS);
		Point.BASE.precompute(8);
		return Point;
	}
	class PrimeEdwardsPoint {
		static BASE;
		static ZERO;
		static Fp;
		static Fn;
		ep;
		constructor(ep) {
			this.ep = ep;
		}
		static fromBytes(_bytes) {
			notImplemented();
		}
		static fromHex(_hex) {
			notImplemented();
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		clearCofactor() {
			return this;
		}
		assertValidity() {
			this.ep.assertValidity();
		}
		toAffine(invertedZ) {
			return this.ep.toAffine(invertedZ);
		}
		toHex() {
			return hashes_utils_bytesToHex(this.toBytes());
		}
		toString() {
			return this.toHex();
		}
		isTorsionFree() {
			return !0;
		}
		isSmallOrder() {
			return !1;
		}
		add(other) {
			this.assertSame(other);
			return this.init(this.ep.add(other.ep));
		}
		subtract(other) {
			this.assertSame(other);
			return this.init(this.ep.subtract(other.ep));
		}
		multiply(scalar) {
			return this.init(this.ep.multiply(scalar));
		}
		multiplyUnsafe(scalar) {
			return this.init(this.ep.multiplyUnsafe(scalar));
		}
		double() {
			return this.init(this.ep.double());
		}
		negate() {
			return this.init(this.ep.negate());
		}
		precompute(windowSize, isLazy) {
			return this.init(this.ep.precompute(windowSize, isLazy));
		}
	}
	function i2osp(value, length) {
		utils_asafenumber(value);
		utils_asafenumber(length);
		if (value < 0 || value >= 1 << 8 * length) throw Error("invalid I2OSP input: " + value);
		let res = Array.from({ length }).fill(0);
		for (let i = length - 1; i >= 0; i--) {
			res[i] = value & 255;
			value >>>= 8;
		}
		return new Uint8Array(res);
	}
	function strxor(a, b) {
		let arr = new Uint8Array(a.length);
		for (let i = 0; i < a.length; i++) arr[i] = a[i] ^ b[i];
		return arr;
	}
	function normDST(DST) {
		if (!hashes_utils_isBytes(DST) && typeof DST != "string") throw Error("DST must be Uint8Array or ascii string");
		return typeof DST == "string" ? utils_asciiToBytes(DST) : DST;
	}
	function expand_message_xmd(msg, DST, lenInBytes, H) {
		hashes_utils_abytes(msg);
		utils_asafenumber(lenInBytes);
		DST = normDST(DST);
		DST.length > 255 && (DST = H(hashes_utils_concatBytes(utils_asciiToBytes("H2C-OVERSIZE-DST-"), DST)));
		let { outputLen: b_in_bytes, blockLen: r_in_bytes } = H;
		let ell = Math.ceil(lenInBytes / b_in_bytes);
		if (lenInBytes > 65535 || ell > 255) throw Error("expand_message_xmd: invalid lenInBytes");
		let DST_prime = hashes_utils_concatBytes(DST, i2osp(DST.length, 1));
		let Z_pad = i2osp(0, r_in_bytes);
		let l_i_b_str = i2osp(lenInBytes, 2);
		let b = Array(ell);
		let b_0 = H(hashes_utils_concatBytes(Z_pad, msg, l_i_b_str, i2osp(0, 1), DST_prime));
		b[0] = H(hashes_utils_concatBytes(b_0, i2osp(1, 1), DST_prime));
		for (let i = 1; i <= ell; i++) {
			let args = [
				strxor(b_0, b[i - 1]),
				i2osp(i + 1, 1),
				DST_prime
			];
			b[i] = H(hashes_utils_concatBytes(...args));
		}
		return hashes_utils_concatBytes(...b).slice(0, lenInBytes);
	}
	let _DST_scalar = utils_asciiToBytes("HashToScalar-");
	let montgomery_0n = BigInt(0);
	let montgomery_1n = BigInt(1);
	let montgomery_2n = BigInt(2);
	function validateOpts(curve) {
		curves_utils_validateObject(curve, {
			adjustScalarBytes: "function",
			powPminus2: "function"
		});
		return Object.freeze({ ...curve });
	}
	function montgomery(curveDef) {
		let { P, type, adjustScalarBytes, powPminus2, randomBytes: rand } = validateOpts(curveDef);
		let is25519 = type === "x25519";
		if (!is25519 && type !== "x448") throw Error("invalid type");
		let randomBytes_ = rand || hashes_utils_randomBytes;
		let montgomeryBits = is25519 ? 255 : 448;
		let fieldLen = is25519 ? 32 : 56;
		let Gu = BigInt(is25519 ? 9 : 5);
		let a24 = BigInt(is25519 ? 121665 : 39081);
		let minScalar = is25519 ? montgomery_2n ** BigInt(254) : montgomery_2n ** BigInt(447);
		let maxScalar = minScalar + (is25519 ? BigInt(8) * montgomery_2n ** BigInt(251) - montgomery_1n : BigInt(4) * montgomery_2n ** BigInt(445) - montgomery_1n) + montgomery_1n;
		let modP = (n) => modular_mod(n, P);
		let GuBytes = encodeU(Gu);
		function encodeU(u) {
			return numberToBytesLE(modP(u), fieldLen);
		}
		function decodeU(u) {
			let _u = curves_utils_copyBytes(hashes_utils_abytes(u, fieldLen, "uCoordinate"));
			is25519 && (_u[31] &= 127);
			return modP(bytesToNumberLE(_u));
		}
		function decodeScalar(scalar) {
			return bytesToNumberLE(adjustScalarBytes(curves_utils_copyBytes(hashes_utils_abytes(scalar, fieldLen, "scalar"))));
		}
		function scalarMult(scalar, u) {
			let pu = montgomeryLadder(decodeU(u), decodeScalar(scalar));
			if (pu === montgomery_0n) throw Error("invalid private or public key received");
			return encodeU(pu);
		}
		function scalarMultBase(scalar) {
			return scalarMult(scalar, GuBytes);
		}
		let getPublicKey = scalarMultBase;
		let getSharedSecret = scalarMult;
		function cswap(swap, x_2, x_3) {
			let dummy = modP(swap * (x_2 - x_3));
			x_2 = modP(x_2 - dummy);
			x_3 = modP(x_3 + dummy);
			return {
				x_2,
				x_3
			};
		}
		function montgomeryLadder(u, scalar) {
			aInRange("u", u, montgomery_0n, P);
			aInRange("scalar", scalar, minScalar, maxScalar);
			let k = scalar;
			let x_1 = u;
			let x_2 = montgomery_1n;
			let z_2 = montgomery_0n;
			let x_3 = u;
			let z_3 = montgomery_1n;
			let swap = montgomery_0n;
			for (let t = BigInt(montgomeryBits - 1); t >= montgomery_0n; t--) {
				let k_t = k >> t & montgomery_1n;
				swap ^= k_t;
				({x_2, x_3} = cswap(swap, x_2, x_3));
				({x_2: z_2, x_3: z_3} = cswap(swap, z_2, z_3));
				swap = k_t;
				let A = x_2 + z_2;
				let AA = modP(A * A);
				let B = x_2 - z_2;
				let BB = modP(B * B);
				let E = AA - BB;
				let C = x_3 + z_3;
				let D = x_3 - z_3;
				let DA = modP(D * A);
				let CB = modP(C * B);
				let dacb = DA + CB;
				let da_cb = DA - CB;
				x_3 = modP(dacb * dacb);
				z_3 = modP(x_1 * modP(da_cb * da_cb));
				x_2 = modP(AA * BB);
				z_2 = modP(E * (AA + modP(a24 * E)));
			}
			({x_2, x_3} = cswap(swap, x_2, x_3));
			({x_2: z_2, x_3: z_3} = cswap(swap, z_2, z_3));
			let z2 = powPminus2(z_2);
			return modP(x_2 * z2);
		}
		let lengths = {
			secretKey: fieldLen,
			publicKey: fieldLen,
			seed: fieldLen
		};
		let randomSecretKey = (seed = randomBytes_(fieldLen)) => {
			hashes_utils_abytes(seed, lengths.seed, "seed");
			return seed;
		};
		let utils = { randomSecretKey };
		return Object.freeze({
			keygen: createKeygen(randomSecretKey, getPublicKey),
			getSharedSecret,
			getPublicKey,
			scalarMult,
			scalarMultBase,
			utils,
			GuBytes: GuBytes.slice(),
			lengths
		});
	}
	let ed25519_0n = BigInt(0), ed25519_1n = BigInt(1), ed25519_2n = BigInt(2), ed25519_3n = BigInt(3);
	let ed25519_5n = BigInt(5), ed25519_8n = BigInt(8);
	let ed25519_CURVE_p = BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
	let ed25519_CURVE = {
		p: ed25519_CURVE_p,
		n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),
		h: ed25519_8n,
		a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
		d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),
		Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
		Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")
	};
	function ed25519_pow_2_252_3(x) {
		let _10n = BigInt(10), _20n = BigInt(20), _40n = BigInt(40), _80n = BigInt(80);
		let P = ed25519_CURVE_p;
		let b2 = x * x % P * x % P;
		let b5 = pow2(pow2(b2, ed25519_2n, P) * b2 % P, ed25519_1n, P) * x % P;
		let b10 = pow2(b5, ed25519_5n, P) * b5 % P;
		let b20 = pow2(b10, _10n, P) * b10 % P;
		let b40 = pow2(b20, _20n, P) * b20 % P;
		let b80 = pow2(b40, _40n, P) * b40 % P;
		return {
			pow_p_5_8: pow2(pow2(pow2(pow2(b80, _80n, P) * b80 % P, _80n, P) * b80 % P, _10n, P) * b10 % P, ed25519_2n, P) * x % P,
			b2
		};
	}
	function adjustScalarBytes(bytes) {
		bytes[0] &= 248;
		bytes[31] &= 127;
		bytes[31] |= 64;
		return bytes;
	}
	let ED25519_SQRT_M1 = BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
	function uvRatio(u, v) {
		let P = ed25519_CURVE_p;
		let v3 = modular_mod(v * v * v, P);
		let pow = ed25519_pow_2_252_3(u * modular_mod(v3 * v3 * v, P)).pow_p_5_8;
		let x = modular_mod(u * v3 * pow, P);
		let vx2 = modular_mod(v * x * x, P);
		let root1 = x;
		let root2 = modular_mod(x * ED25519_SQRT_M1, P);
		let useRoot1 = vx2 === u;
		let useRoot2 = vx2 === modular_mod(-u, P);
		let noRoot = vx2 === modular_mod(-u * ED25519_SQRT_M1, P);
		useRoot1 && (x = root1);
		(useRoot2 || noRoot) && (x = root2);
		isNegativeLE(x, P) && (x = modular_mod(-x, P));
		return {
			isValid: useRoot1 || useRoot2,
			value: x
		};
	}
	let ed25519_Point = edwards(ed25519_CURVE, { uvRatio });
	let Fp = ed25519_Point.Fp;
	let Fn = ed25519_Point.Fn;
	let x25519 = (() => {
		let P = ed25519_CURVE_p;
		return montgomery({
			P,
			type: "x25519",
			powPminus2: (x) => {
				let { pow_p_5_8, b2 } = ed25519_pow_2_252_3(x);
				return modular_mod(pow2(pow_p_5_8, ed25519_3n, P) * b2, P);
			},
			adjustScalarBytes
		});
	})();
	let SQRT_M1 = ED25519_SQRT_M1;
	let SQRT_AD_MINUS_ONE = BigInt("25063068953384623474111414158702152701244531502492656460079210482610430750235");
	let INVSQRT_A_MINUS_D = BigInt("54469307008909316920995813868745141605393597292927456921205312896311721017578");
	let ONE_MINUS_D_SQ = BigInt("1159843021668779879193775521855586647937357759715417654439879720876111806838");
	let D_MINUS_ONE_SQ = BigInt("40440834346308536858101042469323190826248399146238708352240133220865137265952");
	let invertSqrt = (number) => uvRatio(ed25519_1n, number);
	let MAX_255B = BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");
	let bytes255ToNumberLE = (bytes) => Fp.create(bytesToNumberLE(bytes) & MAX_255B);
	function calcElligatorRistrettoMap(r0) {
		let { d } = ed25519_CURVE;
		let P = ed25519_CURVE_p;
		let mod = (n) => Fp.create(n);
		let r = mod(SQRT_M1 * r0 * r0);
		let Ns = mod((r + ed25519_1n) * ONE_MINUS_D_SQ);
		let c = BigInt(-1);
		let D = mod((c - d * r) * mod(r + d));
		let { isValid: Ns_D_is_sq, value: s } = uvRatio(Ns, D);
		let s_ = mod(s * r0);
		isNegativeLE(s_, P) || (s_ = mod(-s_));
		Ns_D_is_sq || (s = s_);
		Ns_D_is_sq || (c = r);
		let Nt = mod(c * (r - ed25519_1n) * D_MINUS_ONE_SQ - D);
		let s2 = s * s;
		let W0 = mod((s + s) * D);
		let W1 = mod(Nt * SQRT_AD_MINUS_ONE);
		let W2 = mod(ed25519_1n - s2);
		let W3 = mod(ed25519_1n + s2);
		return new ed25519_Point(mod(W0 * W3), mod(W2 * W1), mod(W1 * W3), mod(W0 * W2));
	}
	class _RistrettoPoint extends PrimeEdwardsPoint {
		static BASE = new _RistrettoPoint(ed25519_Point.BASE);
		static ZERO = new _RistrettoPoint(ed25519_Point.ZERO);
		static Fp = Fp;
		static Fn = Fn;
		constructor(ep) {
			super(ep);
		}
		static fromAffine(ap) {
			return new _RistrettoPoint(ed25519_Point.fromAffine(ap));
		}
		assertSame(other) {
			if (!(other instanceof _RistrettoPoint)) throw Error("RistrettoPoint expected");
		}
		init(ep) {
			return new _RistrettoPoint(ep);
		}
		static fromBytes(bytes) {
			hashes_utils_abytes(bytes, 32);
			let { a, d } = ed25519_CURVE;
			let P = ed25519_CURVE_p;
			let mod = (n) => Fp.create(n);
			let s = bytes255ToNumberLE(bytes);
			if (!utils_equalBytes(Fp.toBytes(s), bytes) || isNegativeLE(s, P)) throw Error("invalid ristretto255 encoding 1");
			let s2 = mod(s * s);
			let u1 = mod(ed25519_1n + a * s2);
			let u2 = mod(ed25519_1n - a * s2);
			let u1_2 = mod(u1 * u1);
			let u2_2 = mod(u2 * u2);
			let v = mod(a * d * u1_2 - u2_2);
			let { isValid, value: I } = invertSqrt(mod(v * u2_2));
			let Dx = mod(I * u2);
			let Dy = mod(I * Dx * v);
			let x = mod((s + s) * Dx);
			isNegativeLE(x, P) && (x = mod(-x));
			let y = mod(u1 * Dy);
			let t = mod(x * y);
			if (!isValid || isNegativeLE(t, P) || y === ed25519_0n) throw Error("invalid ristretto255 encoding 2");
			return new _RistrettoPoint(new ed25519_Point(x, y, ed25519_1n, t));
		}
		static fromHex(hex) {
			return _RistrettoPoint.fromBytes(hashes_utils_hexToBytes(hex));
		}
		toBytes() {
			let { X, Y, Z, T } = this.ep;
			let P = ed25519_CURVE_p;
			let mod = (n) => Fp.create(n);
			let u1 = mod(mod(Z + Y) * mod(Z - Y));
			let u2 = mod(X * Y);
			let u2sq = mod(u2 * u2);
			let { value: invsqrt } = invertSqrt(mod(u1 * u2sq));
			let D1 = mod(invsqrt * u1);
			let D2 = mod(invsqrt * u2);
			let zInv = mod(D1 * D2 * T);
			let D;
			if (isNegativeLE(T * zInv, P)) {
				let _x = mod(Y * SQRT_M1);
				let _y = mod(X * SQRT_M1);
				X = _x;
				Y = _y;
				D = mod(D1 * INVSQRT_A_MINUS_D);
			} else D = D2;
			isNegativeLE(X * zInv, P) && (Y = mod(-Y));
			let s = mod((Z - Y) * D);
			isNegativeLE(s, P) && (s = mod(-s));
			return Fp.toBytes(s);
		}
		equals(other) {
			this.assertSame(other);
			let { X: X1, Y: Y1 } = this.ep;
			let { X: X2, Y: Y2 } = other.ep;
			let mod = (n) => Fp.create(n);
			let one = mod(X1 * Y2) === mod(Y1 * X2);
			let two = mod(Y1 * Y2) === mod(X1 * X2);
			return one || two;
		}
		is0() {
			return this.equals(_RistrettoPoint.ZERO);
		}
	}
	let ristretto255_hasher = {
		Point: _RistrettoPoint,
		hashToCurve(msg, options) {
			let xmd = expand_message_xmd(msg, options?.DST || "ristretto255_XMD:SHA-512_R255MAP_RO_", 64, hashes_sha2_sha512);
			return ristretto255_hasher.deriveToCurve(xmd);
		},
		hashToScalar(msg, options = { DST: _DST_scalar }) {
			let xmd = expand_message_xmd(msg, options.DST, 64, hashes_sha2_sha512);
			return Fn.create(bytesToNumberLE(xmd));
		},
		deriveToCurve(bytes) {
			hashes_utils_abytes(bytes, 64);
			let R1 = calcElligatorRistrettoMap(bytes255ToNumberLE(bytes.subarray(0, 32)));
			let R2 = calcElligatorRistrettoMap(bytes255ToNumberLE(bytes.subarray(32, 64)));
			return new _RistrettoPoint(R1.add(R2));
		}
	};
	class hmac_HMAC {
		oHash;
		iHash;
		blockLen;
		outputLen;
		finished = !1;
		destroyed = !1;
		constructor(hash, key) {
			utils_ahash(hash);
			hashes_utils_abytes(key, void 0, "key");
			this.iHash = hash.create();
			if (typeof this.iHash.update != "function") throw Error("Expected instance of class which extends utils.Hash");
			this.blockLen = this.iHash.blockLen;
			this.outputLen = this.iHash.outputLen;
			let blockLen = this.blockLen;
			let pad = new Uint8Array(blockLen);
			pad.set(key.length > blockLen ? hash.create().update(key).digest() : key);
			for (let i = 0; i < pad.length; i++) pad[i] ^= 54;
			this.iHash.update(pad);
			this.oHash = hash.create();
			for (let i = 0; i < pad.length; i++) pad[i] ^= 106;
			this.oHash.update(pad);
			hashes_utils_clean(pad);
		}
		update(buf) {
			hashes_utils_aexists(this);
			this.iHash.update(buf);
			return this;
		}
		digestInto(out) {
			hashes_utils_aexists(this);
			hashes_utils_abytes(out, this.outputLen, "output");
			this.finished = !0;
			this.iHash.digestInto(out);
			this.oHash.update(out);
			this.oHash.digestInto(out);
			this.destroy();
		}
		digest() {
			let out = new Uint8Array(this.oHash.outputLen);
			this.digestInto(out);
			return out;
		}
		_cloneInto(to) {
			to ||= Object.create(Object.getPrototypeOf(this), {});
			let { oHash, iHash, finished, destroyed, blockLen, outputLen } = this;
			to = to;
			to.finished = finished;
			to.destroyed = destroyed;
			to.blockLen = blockLen;
			to.outputLen = outputLen;
			to.oHash = oHash._cloneInto(to.oHash);
			to.iHash = iHash._cloneInto(to.iHash);
			return to;
		}
		clone() {
			return this._cloneInto();
		}
		destroy() {
			this.destroyed = !0;
			this.oHash.destroy();
			this.iHash.destroy();
		}
	}
	let hashes_hmac_hmac = (hash, key, message) => new hmac_HMAC(hash, key).update(message).digest();
	hashes_hmac_hmac.create = (hash, key) => new hmac_HMAC(hash, key);
	let divNearest = (num, den) => (num + (num >= 0 ? den : -den) / weierstrass_2n) / den;
	function _splitEndoScalar(k, basis, n) {
		let [[a1, b1], [a2, b2]] = basis;
		let c1 = divNearest(b2 * k, n);
		let c2 = divNearest(-b1 * k, n);
		let k1 = k - c1 * a1 - c2 * a2;
		let k2 = -c1 * b1 - c2 * b2;
		let k1neg = k1 < weierstrass_0n;
		let k2neg = k2 < weierstrass_0n;
		k1neg && (k1 = -k1);
		k2neg && (k2 = -k2);
		let MAX_NUM = utils_bitMask(Math.ceil(utils_bitLen(n) / 2)) + weierstrass_1n;
		if (k1 < weierstrass_0n || k1 >= MAX_NUM || k2 < weierstrass_0n || k2 >= MAX_NUM) throw Error("splitScalar (endomorphism): failed, k=" + k);
		return {
			k1neg,
			k1,
			k2neg,
			k2
		};
	}
	function validateSigFormat(format) {
		if (![
			"compact",
			"recovered",
			"der"
		].includes(format)) throw Error("Signature format must be \"compact\", \"recovered\", or \"der\"");
		return format;
	}
	function validateSigOpts(opts, def) {
		let optsn = {};
		for (let optName of Object.keys(def)) optsn[optName] = opts[optName] === void 0 ? def[optName] : opts[optName];
		curves_utils_abool(optsn.lowS, "lowS");
		curves_utils_abool(optsn.prehash, "prehash");
		optsn.format !== void 0 && validateSigFormat(optsn.format);
		return optsn;
	}
	class DERErr extends Error {
		constructor(m = "") {
			super(m);
		}
	}
	let DER = {
		Err: DERErr,
		_tlv: {
			encode: (tag, data) => {
				let { Err: E } = DER;
				if (tag < 0 || tag > 256) throw new E("tlv.encode: wrong tag");
				if (data.length & 1) throw new E("tlv.encode: unpadded data");
				let dataLen = data.length / 2;
				let len = numberToHexUnpadded(dataLen);
				if (len.length / 2 & 128) throw new E("tlv.encode: long form length too big");
				let lenLen = dataLen > 127 ? numberToHexUnpadded(len.length / 2 | 128) : "";
				return numberToHexUnpadded(tag) + lenLen + len + data;
			},
			decode(tag, data) {
				let { Err: E } = DER;
				let pos = 0;
				if (tag < 0 || tag > 256) throw new E("tlv.encode: wrong tag");
				if (data.length < 2 || data[pos++] !== tag) throw new E("tlv.decode: wrong tlv");
				let first = data[pos++];
				let isLong = !!(first & 128);
				let length = 0;
				if (!isLong) length = first;
				else {
					let lenLen = first & 127;
					if (!lenLen) throw new E("tlv.decode(long): indefinite length not supported");
					if (lenLen > 4) throw new E("tlv.decode(long): byte length is too big");
					let lengthBytes = data.subarray(pos, pos + lenLen);
					if (lengthBytes.length !== lenLen) throw new E("tlv.decode: length bytes not complete");
					if (lengthBytes[0] === 0) throw new E("tlv.decode(long): zero leftmost byte");
					for (let b of lengthBytes) length = length << 8 | b;
					pos += lenLen;
					if (length < 128) throw new E("tlv.decode(long): not minimal encoding");
				}
				let v = data.subarray(pos, pos + length);
				if (v.length !== length) throw new E("tlv.decode: wrong value length");
				return {
					v,
					l: data.subarray(pos + length)
				};
			}
		},
		_int: {
			encode(num) {
				let { Err: E } = DER;
				if (num < weierstrass_0n) throw new E("integer: negative integers are not allowed");
				let hex = numberToHexUnpadded(num);
				Number.parseInt(hex[0], 16) & 8 && (hex = "00" + hex);
				if (hex.length & 1) throw new E("unexpected DER parsing assertion: unpadded hex");
				return hex;
			},
			decode(data) {
				let { Err: E } = DER;
				if (data[0] & 128) throw new E("invalid signature integer: negative");
				if (data[0] === 0 && !(data[1] & 128)) throw new E("invalid signature integer: unnecessary leading zero");
				return curves_utils_bytesToNumberBE(data);
			}
		},
		toSig(bytes) {
			let { Err: E, _int: int, _tlv: tlv } = DER;
			let data = hashes_utils_abytes(bytes, void 0, "signature");
			let { v: seqBytes, l: seqLeftBytes } = tlv.decode(48, data);
			if (seqLeftBytes.length) throw new E("invalid signature: left bytes after parsing");
			let { v: rBytes, l: rLeftBytes } = tlv.decode(2, seqBytes);
			let { v: sBytes, l: sLeftBytes } = tlv.decode(2, rLeftBytes);
			if (sLeftBytes.length) throw new E("invalid signature: left bytes after parsing");
			return {
				r: int.decode(rBytes),
				s: int.decode(sBytes)
			};
		},
		hexFromSig(sig) {
			let { _tlv: tlv, _int: int } = DER;
			let seq = tlv.encode(2, int.encode(sig.r)) + tlv.encode(2, int.encode(sig.s));
			return tlv.encode(48, seq);
		}
	};
	let weierstrass_0n = BigInt(0), weierstrass_1n = BigInt(1), weierstrass_2n = BigInt(2), weierstrass_3n = BigInt(3), weierstrass_4n = BigInt(4);
	function weierstrass_weierstrass(params, extraOpts = {}) {
		let validated = createCurveFields("weierstrass", params, extraOpts);
		let { Fp, Fn } = validated;
		let CURVE = validated.CURVE;
		let { h: cofactor, n: CURVE_ORDER } = CURVE;
		curves_utils_validateObject(extraOpts, {}, {
			allowInfinityPoint: "boolean",
			clearCofactor: "function",
			isTorsionFree: "function",
			fromBytes: "function",
			toBytes: "function",
			endo: "object"
		});
		let { endo } = extraOpts;
		if (endo && (!Fp.is0(CURVE.a) || typeof endo.beta != "bigint" || !Array.isArray(endo.basises))) throw Error("invalid endo: expected \"beta\": bigint and \"basises\": array");
		let lengths = getWLengths(Fp, Fn);
		function assertCompressionIsSupported() {
			if (!Fp.isOdd) throw Error("compression is not supported: Field does not have .isOdd()");
		}
		function pointToBytes(_c, point, isCompressed) {
			let { x, y } = point.toAffine();
			let bx = Fp.toBytes(x);
			curves_utils_abool(isCompressed, "isCompressed");
			if (isCompressed) {
				assertCompressionIsSupported();
				return hashes_utils_concatBytes(pprefix(!Fp.isOdd(y)), bx);
			} else return hashes_utils_concatBytes(Uint8Array.of(4), bx, Fp.toBytes(y));
		}
		function pointFromBytes(bytes) {
			hashes_utils_abytes(bytes, void 0, "Point");
			let { publicKey: comp, publicKeyUncompressed: uncomp } = lengths;
			let length = bytes.length;
			let head = bytes[0];
			let tail = bytes.subarray(1);
			if (length === comp && (head === 2 || head === 3)) {
				let x = Fp.fromBytes(tail);
				if (!Fp.isValid(x)) throw Error("bad point: is not on curve, wrong x");
				let y2 = weierstrassEquation(x);
				let y;
				try {
					y = Fp.sqrt(y2);
				} catch (sqrtError) {
					let err = sqrtError instanceof Error ? ": " + sqrtError.message : "";
					throw Error("bad point: is not on curve, sqrt error" + err);
				}
				assertCompressionIsSupported();
				let evenY = Fp.isOdd(y);
				(head & 1) == 1 !== evenY && (y = Fp.neg(y));
				return {
					x,
					y
				};
			} else if (length === uncomp && head === 4) {
				let L = Fp.BYTES;
				let x = Fp.fromBytes(tail.subarray(0, L));
				let y = Fp.fromBytes(tail.subarray(L, L * 2));
				if (!isValidXY(x, y)) throw Error("bad point: is not on curve");
				return {
					x,
					y
				};
			} else throw Error(`bad point: got length ${length}, expected compressed=${comp} or uncompressed=${uncomp}`);
		}
		let encodePoint = extraOpts.toBytes || pointToBytes;
		let decodePoint = extraOpts.fromBytes || pointFromBytes;
		function weierstrassEquation(x) {
			let x2 = Fp.sqr(x);
			let x3 = Fp.mul(x2, x);
			return Fp.add(Fp.add(x3, Fp.mul(x, CURVE.a)), CURVE.b);
		}
		function isValidXY(x, y) {
			let left = Fp.sqr(y);
			let right = weierstrassEquation(x);
			return Fp.eql(left, right);
		}
		if (!isValidXY(CURVE.Gx, CURVE.Gy)) throw Error("bad curve params: generator point");
		let _4a3 = Fp.mul(Fp.pow(CURVE.a, weierstrass_3n), weierstrass_4n);
		let _27b2 = Fp.mul(Fp.sqr(CURVE.b), BigInt(27));
		if (Fp.is0(Fp.add(_4a3, _27b2))) throw Error("bad curve params: a or b");
		function acoord(title, n, banZero = !1) {
			if (!Fp.isValid(n) || banZero && Fp.is0(n)) throw Error(`bad point coordinate ${title}`);
			return n;
		}
		function aprjpoint(other) {
			if (!(other instanceof Point)) throw Error("Weierstrass Point expected");
		}
		function splitEndoScalarN(k) {
			if (!endo || !endo.basises) throw Error("no endo");
			return _splitEndoScalar(k, endo.basises, Fn.ORDER);
		}
		let toAffineMemo = memoized((p, iz) => {
			let { X, Y, Z } = p;
			if (Fp.eql(Z, Fp.ONE)) return {
				x: X,
				y: Y
			};
			let is0 = p.is0();
			iz ??= is0 ? Fp.ONE : Fp.inv(Z);
			let x = Fp.mul(X, iz);
			let y = Fp.mul(Y, iz);
			let zz = Fp.mul(Z, iz);
			if (is0) return {
				x: Fp.ZERO,
				y: Fp.ZERO
			};
			if (!Fp.eql(zz, Fp.ONE)) throw Error("invZ was invalid");
			return {
				x,
				y
			};
		});
		let assertValidMemo = memoized((p) => {
			if (p.is0()) {
				if (extraOpts.allowInfinityPoint && !Fp.is0(p.Y)) return;
				throw Error("bad point: ZERO");
			}
			let { x, y } = p.toAffine();
			if (!Fp.isValid(x) || !Fp.isValid(y)) throw Error("bad point: x or y not field elements");
			if (!isValidXY(x, y)) throw Error("bad point: equation left != right");
			if (!p.isTorsionFree()) throw Error("bad point: not in prime-order subgroup");
			return !0;
		});
		function finishEndo(endoBeta, k1p, k2p, k1neg, k2neg) {
			k2p = new Point(Fp.mul(k2p.X, endoBeta), k2p.Y, k2p.Z);
			k1p = negateCt(k1neg, k1p);
			k2p = negateCt(k2neg, k2p);
			return k1p.add(k2p);
		}
		class Point {
			static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp.ONE);
			static ZERO = new Point(Fp.ZERO, Fp.ONE, Fp.ZERO);
			static Fp = Fp;
			static Fn = Fn;
			X;
			Y;
			Z;
			constructor(X, Y, Z) {
				this.X = acoord("x", X);
				this.Y = acoord("y", Y, !0);
				this.Z = acoord("z", Z);
				Object.freeze(this);
			}
			static CURVE() {
				return CURVE;
			}
			static fromAffine(p) {
				let { x, y } = p || {};
				if (!p || !Fp.isValid(x) || !Fp.isValid(y)) throw Error("invalid affine point");
				if (p instanceof Point) throw Error("projective point not allowed");
				if (Fp.is0(x) && Fp.is0(y)) return Point.ZERO;
				return new Point(x, y, Fp.ONE);
			}
			static fromBytes(bytes) {
				let P = Point.fromAffine(decodePoint(hashes_utils_abytes(bytes, void 0, "point")));
				P.assertValidity();
				return P;
			}
			static fromHex(hex) {
				return Point.fromBytes(hashes_utils_hexToBytes(hex));
			}
			get x() {
				return this.toAffine().x;
			}
			get y() {
				return this.toAffine().y;
			}
			precompute(windowSize = 8, isLazy = !0) {
				wnaf.createCache(this, windowSize);
				isLazy || this.multiply(weierstrass_3n);
				return this;
			}
			assertValidity() {
				assertValidMemo(this);
			}
			hasEvenY() {
				let { y } = this.toAffine();
				if (!Fp.isOdd) throw Error("Field doesn't support isOdd");
				return !Fp.isOdd(y);
			}
			equals(other) {
				aprjpoint(other);
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let { X: X2, Y: Y2, Z: Z2 } = other;
				let U1 = Fp.eql(Fp.mul(X1, Z2), Fp.mul(X2, Z1));
				let U2 = Fp.eql(Fp.mul(Y1, Z2), Fp.mul(Y2, Z1));
				return U1 && U2;
			}
			negate() {
				return new Point(this.X, Fp.neg(this.Y), this.Z);
			}
			double() {
				let { a, b } = CURVE;
				let b3 = Fp.mul(b, weierstrass_3n);
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let X3 = Fp.ZERO, Y3 = Fp.ZERO, Z3 = Fp.ZERO;
				let t0 = Fp.mul(X1, X1);
				let t1 = Fp.mul(Y1, Y1);
				let t2 = Fp.mul(Z1, Z1);
				let t3 = Fp.mul(X1, Y1);
				t3 = Fp.add(t3, t3);
				Z3 = Fp.mul(X1, Z1);
				Z3 = Fp.add(Z3, Z3);
				X3 = Fp.mul(a, Z3);
				Y3 = Fp.mul(b3, t2);
				Y3 = Fp.add(X3, Y3);
				X3 = Fp.sub(t1, Y3);
				Y3 = Fp.add(t1, Y3);
				Y3 = Fp.mul(X3, Y3);
				X3 = Fp.mul(t3, X3);
				Z3 = Fp.mul(b3, Z3);
				t2 = Fp.mul(a, t2);
				t3 = Fp.sub(t0, t2);
				t3 = Fp.mul(a, t3);
				t3 = Fp.add(t3, Z3);
				Z3 = Fp.add(t0, t0);
				t0 = Fp.add(Z3, t0);
				t0 = Fp.add(t0, t2);
				t0 = Fp.mul(t0, t3);
				Y3 = Fp.add(Y3, t0);
				t2 = Fp.mul(Y1, Z1);
				t2 = Fp.add(t2, t2);
				t0 = Fp.mul(t2, t3);
				X3 = Fp.sub(X3, t0);
				Z3 = Fp.mul(t2, t1);
				Z3 = Fp.add(Z3, Z3);
				Z3 = Fp.add(Z3, Z3);
				return new Point(X3, Y3, Z3);
			}
			add(other) {
				aprjpoint(other);
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let { X: X2, Y: Y2, Z: Z2 } = other;
				let X3 = Fp.ZERO, Y3 = Fp.ZERO, Z3 = Fp.ZERO;
				let a = CURVE.a;
				let b3 = Fp.mul(CURVE.b, weierstrass_3n);
				let t0 = Fp.mul(X1, X2);
				let t1 = Fp.mul(Y1, Y2);
				let t2 = Fp.mul(Z1, Z2);
				let t3 = Fp.add(X1, Y1);
				let t4 = Fp.add(X2, Y2);
				t3 = Fp.mul(t3, t4);
				t4 = Fp.add(t0, t1);
				t3 = Fp.sub(t3, t4);
				t4 = Fp.add(X1, Z1);
				let t5 = Fp.add(X2, Z2);
				t4 = Fp.mul(t4, t5);
				t5 = Fp.add(t0, t2);
				t4 = Fp.sub(t4, t5);
				t5 = Fp.add(Y1, Z1);
				X3 = Fp.add(Y2, Z2);
				t5 = Fp.mul(t5, X3);
				X3 = Fp.add(t1, t2);
				t5 = Fp.sub(t5, X3);
				Z3 = Fp.mul(a, t4);
				X3 = Fp.mul(b3, t2);
				Z3 = Fp.add(X3, Z3);
				X3 = Fp.sub(t1, Z3);
				Z3 = Fp.add(t1, Z3);
				Y3 = Fp.mul(X3, Z3);
				t1 = Fp.add(t0, t0);
				t1 = Fp.add(t1, t0);
				t2 = Fp.mul(a, t2);
				t4 = Fp.mul(b3, t4);
				t1 = Fp.add(t1, t2);
				t2 = Fp.sub(t0, t2);
				t2 = Fp.mul(a, t2);
				t4 = Fp.add(t4, t2);
				t0 = Fp.mul(t1, t4);
				Y3 = Fp.add(Y3, t0);
				t0 = Fp.mul(t5, t4);
				X3 = Fp.mul(t3, X3);
				X3 = Fp.sub(X3, t0);
				t0 = Fp.mul(t3, t1);
				Z3 = Fp.mul(t5, Z3);
				Z3 = Fp.add(Z3, t0);
				return new Point(X3, Y3, Z3);
			}
			subtract(other) {
				return this.add(other.negate());
			}
			is0() {
				return this.equals(Point.ZERO);
			}
			multiply(scalar) {
				let { endo } = extraOpts;
				if (!Fn.isValidNot0(scalar)) throw Error("invalid scalar: out of range");
				let point, fake;
				let mul = (n) => wnaf.cached(this, n, (p) => normalizeZ(Point, p));
				if (endo) {
					let { k1neg, k1, k2neg, k2 } = splitEndoScalarN(scalar);
					let { p: k1p, f: k1f } = mul(k1);
					let { p: k2p, f: k2f } = mul(k2);
					fake = k1f.add(k2f);
					point = finishEndo(endo.beta, k1p, k2p, k1neg, k2neg);
				} else {
					let { p, f } = mul(scalar);
					point = p;
					fake = f;
				}
				return normalizeZ(Point, [point, fake])[0];
			}
			multiplyUnsafe(sc) {
				let { endo } = extraOpts;
				let p = this;
				if (!Fn.isValid(sc)) throw Error("invalid scalar: out of range");
				if (sc === weierstrass_0n || p.is0()) return Point.ZERO;
				if (sc === weierstrass_1n) return p;
				if (wnaf.hasCache(this)) return this.multiply(sc);
				if (endo) {
					let { k1neg, k1, k2neg, k2 } = splitEndoScalarN(sc);
					let { p1, p2 } = mulEndoUnsafe(Point, p, k1, k2);
					return finishEndo(endo.beta, p1, p2, k1neg, k2neg);
				} else return wnaf.unsafe(p, sc);
			}
			toAffine(invertedZ) {
				return toAffineMemo(this, invertedZ);
			}
			isTorsionFree() {
				let { isTorsionFree } = extraOpts;
				if (cofactor === weierstrass_1n) return !0;
				if (isTorsionFree) return isTorsionFree(Point, this);
				return wnaf.unsafe(this, CURVE_ORDER).is0();
			}
			clearCofactor() {
				let { clearCofactor } = extraOpts;
				if (cofactor === weierstrass_1n) return this;
				if (clearCofactor) return clearCofactor(Point, this);
				return this.multiplyUnsafe(cofactor);
			}
			isSmallOrder() {
				return this.multiplyUnsafe(cofactor).is0();
			}
			toBytes(isCompressed = !0) {
				curves_utils_abool(isCompressed, "isCompressed");
				this.assertValidity();
				return encodePoint(Point, this, isCompressed);
			}
			toHex(isCompressed = !0) {
				return hashes_utils_bytesToHex(this.toBytes(isCompressed));
			}
			toString() {
				return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
			}
		}
		let bits = Fn.BITS;
		let wnaf = new wNAF(Point, extraOpts.endo ? Math.ceil(bits / 2) : bits);
		Point.BASE.precompute(8);
		return Point;
	}
	function pprefix(hasEvenY) {
		return Uint8Array.of(hasEvenY ? 2 : 3);
	}
	function getWLengths(Fp, Fn) {
		return {
			secretKey: Fn.BYTES,
			publicKey: 1 + Fp.BYTES,
			publicKeyUncompressed: 1 + 2 * Fp.BYTES,
			publicKeyHasPrefix: !0,
			signature: 2 * Fn.BYTES
		};
	}
	function ecdh(Point, ecdhOpts = {}) {
		let { Fn } = Point;
		let randomBytes_ = ecdhOpts.randomBytes || hashes_utils_randomBytes;
		let lengths = Object.assign(getWLengths(Point.Fp, Fn), { seed: getMinHashLength(Fn.ORDER) });
		function isValidSecretKey(secretKey) {
			try {
				let num = Fn.fromBytes(secretKey);
				return Fn.isValidNot0(num);
			} catch {
				return !1;
			}
		}
		function isValidPublicKey(publicKey, isCompressed) {
			let { publicKey: comp, publicKeyUncompressed } = lengths;
			try {
				let l = publicKey.length;
				if (isCompressed === !0 && l !== comp) return !1;
				if (isCompressed === !1 && l !== publicKeyUncompressed) return !1;
				return !!Point.fromBytes(publicKey);
			} catch {
				return !1;
			}
		}
		function randomSecretKey(seed = randomBytes_(lengths.seed)) {
			return mapHashToField(hashes_utils_abytes(seed, lengths.seed, "seed"), Fn.ORDER);
		}
		function getPublicKey(secretKey, isCompressed = !0) {
			return Point.BASE.multiply(Fn.fromBytes(secretKey)).toBytes(isCompressed);
		}
		function isProbPub(item) {
			let { secretKey, publicKey, publicKeyUncompressed } = lengths;
			if (!hashes_utils_isBytes(item)) return;
			if ("_lengths" in Fn && Fn._lengths || secretKey === publicKey) return;
			let l = hashes_utils_abytes(item, void 0, "key").length;
			return l === publicKey || l === publicKeyUncompressed;
		}
		function getSharedSecret(secretKeyA, publicKeyB, isCompressed = !0) {
			if (isProbPub(secretKeyA) === !0) throw Error("first arg must be private key");
			if (isProbPub(publicKeyB) === !1) throw Error("second arg must be public key");
			let s = Fn.fromBytes(secretKeyA);
			return Point.fromBytes(publicKeyB).multiply(s).toBytes(isCompressed);
		}
		let utils = {
			isValidSecretKey,
			isValidPublicKey,
			randomSecretKey
		};
		let keygen = createKeygen(randomSecretKey, getPublicKey);
		return Object.freeze({
			getPublicKey,
			getSharedSecret,
			keygen,
			Point,
			utils,
			lengths
		});
	}
	function weierstrass_ecdsa(Point, hash, ecdsaOpts = {}) {
		utils_ahash(hash);
		curves_utils_validateObject(ecdsaOpts, {}, {
			hmac: "function",
			lowS: "boolean",
			randomBytes: "function",
			bits2int: "function",
			bits2int_modN: "function"
		});
		ecdsaOpts = Object.assign({}, ecdsaOpts);
		let randomBytes = ecdsaOpts.randomBytes || hashes_utils_randomBytes;
		let hmac = ecdsaOpts.hmac || ((key, msg) => hashes_hmac_hmac(hash, key, msg));
		let { Fp, Fn } = Point;
		let { ORDER: CURVE_ORDER, BITS: fnBits } = Fn;
		let { keygen, getPublicKey, getSharedSecret, utils, lengths } = ecdh(Point, ecdsaOpts);
		let defaultSigOpts = {
			prehash: !0,
			lowS: typeof ecdsaOpts.lowS != "boolean" || ecdsaOpts.lowS,
			format: "compact",
			extraEntropy: !1
		};
		let hasLargeCofactor = CURVE_ORDER * weierstrass_2n < Fp.ORDER;
		function isBiggerThanHalfOrder(number) {
			return number > CURVE_ORDER >> weierstrass_1n;
		}
		function validateRS(title, num) {
			if (!Fn.isValidNot0(num)) throw Error(`invalid signature ${title}: out of range 1..Point.Fn.ORDER`);
			return num;
		}
		function assertSmallCofactor() {
			if (hasLargeCofactor) throw Error("\"recovered\" sig type is not supported for cofactor >2 curves");
		}
		function validateSigLength(bytes, format) {
			validateSigFormat(format);
			let size = lengths.signature;
			return hashes_utils_abytes(bytes, format === "compact" ? size : format === "recovered" ? size + 1 : void 0);
		}
		class Signature {
			r;
			s;
			recovery;
			constructor(r, s, recovery) {
				this.r = validateRS("r", r);
				this.s = validateRS("s", s);
				if (recovery != null) {
					assertSmallCofactor();
					if (![
						0,
						1,
						2,
						3
					].includes(recovery)) throw Error("invalid recovery id");
					this.recovery = recovery;
				}
				Object.freeze(this);
			}
			static fromBytes(bytes, format = defaultSigOpts.format) {
				validateSigLength(bytes, format);
				let recid;
				if (format === "der") {
					let { r, s } = DER.toSig(hashes_utils_abytes(bytes));
					return new Signature(r, s);
				}
				if (format === "recovered") {
					recid = bytes[0];
					format = "compact";
					bytes = bytes.subarray(1);
				}
				let L = lengths.signature / 2;
				let r = bytes.subarray(0, L);
				let s = bytes.subarray(L, L * 2);
				return new Signature(Fn.fromBytes(r), Fn.fromBytes(s), recid);
			}
			static fromHex(hex, format) {
				return this.fromBytes(hashes_utils_hexToBytes(hex), format);
			}
			assertRecovery() {
				let { recovery } = this;
				if (recovery == null) throw Error("invalid recovery id: must be present");
				return recovery;
			}
			addRecoveryBit(recovery) {
				return new Signature(this.r, this.s, recovery);
			}
			recoverPublicKey(messageHash) {
				let { r, s } = this;
				let recovery = this.assertRecovery();
				let radj = recovery === 2 || recovery === 3 ? r + CURVE_ORDER : r;
				if (!Fp.isValid(radj)) throw Error("invalid recovery id: sig.r+curve.n != R.x");
				let x = Fp.toBytes(radj);
				let R = Point.fromBytes(hashes_utils_concatBytes(pprefix(!(recovery & 1)), x));
				let ir = Fn.inv(radj);
				let h = bits2int_modN(hashes_utils_abytes(messageHash, void 0, "msgHash"));
				let u1 = Fn.create(-h * ir);
				let u2 = Fn.create(s * ir);
				let Q = Point.BASE.multiplyUnsafe(u1).add(R.multiplyUnsafe(u2));
				if (Q.is0()) throw Error("invalid recovery: point at infinify");
				Q.assertValidity();
				return Q;
			}
			hasHighS() {
				return isBiggerThanHalfOrder(this.s);
			}
			toBytes(format = defaultSigOpts.format) {
				validateSigFormat(format);
				if (format === "der") return hashes_utils_hexToBytes(DER.hexFromSig(this));
				let { r, s } = this;
				let rb = Fn.toBytes(r);
				let sb = Fn.toBytes(s);
				if (format === "recovered") {
					assertSmallCofactor();
					return hashes_utils_concatBytes(Uint8Array.of(this.assertRecovery()), rb, sb);
				}
				return hashes_utils_concatBytes(rb, sb);
			}
			toHex(format) {
				return hashes_utils_bytesToHex(this.toBytes(format));
			}
		}
		let bits2int = ecdsaOpts.bits2int || function bits2int_def(bytes) {
			if (bytes.length > 8192) throw Error("input is too large");
			let num = curves_utils_bytesToNumberBE(bytes);
			let delta = bytes.length * 8 - fnBits;
			return delta > 0 ? num >> BigInt(delta) : num;
		};
		let bits2int_modN = ecdsaOpts.bits2int_modN || function bits2int_modN_def(bytes) {
			return Fn.create(bits2int(bytes));
		};
		let ORDER_MASK = utils_bitMask(fnBits);
		function int2octets(num) {
			aInRange("num < 2^" + fnBits, num, weierstrass_0n, ORDER_MASK);
			return Fn.toBytes(num);
		}
		function validateMsgAndHash(message, prehash) {
			hashes_utils_abytes(message, void 0, "message");
			return prehash ? hashes_utils_abytes(hash(message), void 0, "prehashed message") : message;
		}
		function prepSig(message, secretKey, opts) {
			let { lowS, prehash, extraEntropy } = validateSigOpts(opts, defaultSigOpts);
			message = validateMsgAndHash(message, prehash);
			let h1int = bits2int_modN(message);
			let d = Fn.fromBytes(secretKey);
			if (!Fn.isValidNot0(d)) throw Error("invalid private key");
			let seedArgs = [int2octets(d), int2octets(h1int)];
			if (extraEntropy != null && extraEntropy !== !1) {
				let e = extraEntropy === !0 ? randomBytes(lengths.secretKey) : extraEntropy;
				seedArgs.push(hashes_utils_abytes(e, void 0, "extraEntropy"));
			}
			let seed = hashes_utils_concatBytes(...seedArgs);
			let m = h1int;
			function k2sig(kBytes) {
				let k = bits2int(kBytes);
				if (!Fn.isValidNot0(k)) return;
				let ik = Fn.inv(k);
				let q = Point.BASE.multiply(k).toAffine();
				let r = Fn.create(q.x);
				if (r === weierstrass_0n) return;
				let s = Fn.create(ik * Fn.create(m + r * d));
				if (s === weierstrass_0n) return;
				let recovery = (q.x === r ? 0 : 2) | Number(q.y & weierstrass_1n);
				let normS = s;
				if (lowS && isBiggerThanHalfOrder(s)) {
					normS = Fn.neg(s);
					recovery ^= 1;
				}
				return new Signature(r, normS, hasLargeCofactor ? void 0 : recovery);
			}
			return {
				seed,
				k2sig
			};
		}
		function sign(message, secretKey, opts = {}) {
			let { seed, k2sig } = prepSig(message, secretKey, opts);
			return createHmacDrbg(hash.outputLen, Fn.BYTES, hmac)(seed, k2sig).toBytes(opts.format);
		}
		function verify(signature, message, publicKey, opts = {}) {
			let { lowS, prehash, format } = validateSigOpts(opts, defaultSigOpts);
			publicKey = hashes_utils_abytes(publicKey, void 0, "publicKey");
			message = validateMsgAndHash(message, prehash);
			if (!hashes_utils_isBytes(signature)) {
				let end = signature instanceof Signature ? ", use sig.toBytes()" : "";
				throw Error("verify expects Uint8Array signature" + end);
			}
			validateSigLength(signature, format);
			try {
				let sig = Signature.fromBytes(signature, format);
				let P = Point.fromBytes(publicKey);
				if (lowS && sig.hasHighS()) return !1;
				let { r, s } = sig;
				let h = bits2int_modN(message);
				let is = Fn.inv(s);
				let u1 = Fn.create(h * is);
				let u2 = Fn.create(r * is);
				let R = Point.BASE.multiplyUnsafe(u1).add(P.multiplyUnsafe(u2));
				if (R.is0()) return !1;
				return Fn.create(R.x) === r;
			} catch {
				return !1;
			}
		}
		function recoverPublicKey(signature, message, opts = {}) {
			let { prehash } = validateSigOpts(opts, defaultSigOpts);
			message = validateMsgAndHash(message, prehash);
			return Signature.fromBytes(signature, "recovered").recoverPublicKey(message).toBytes();
		}
		return Object.freeze({
			keygen,
			getPublicKey,
			getSharedSecret,
			utils,
			lengths,
			Point,
			sign,
			verify,
			recoverPublicKey,
			Signature,
			hash
		});
	}
	let p256_CURVE = {
		p: BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),
		n: BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
		h: BigInt(1),
		a: BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),
		b: BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),
		Gx: BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),
		Gy: BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")
	};
	let p384_CURVE = {
		p: BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000ffffffff"),
		n: BigInt("0xffffffffffffffffffffffffffffffffffffffffffffffffc7634d81f4372ddf581a0db248b0a77aecec196accc52973"),
		h: BigInt(1),
		a: BigInt("0xfffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffeffffffff0000000000000000fffffffc"),
		b: BigInt("0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aef"),
		Gx: BigInt("0xaa87ca22be8b05378eb1c71ef320ad746e1d3b628ba79b9859f741e082542a385502f25dbf55296c3a545e3872760ab7"),
		Gy: BigInt("0x3617de4a96262c6f5d9e98bf9292dc29f8f41dbd289a147ce9da3113b5f0b8c00a60b1ce1d7e819d7a431d7c90ea0e5f")
	};
	let p521_CURVE = {
		p: BigInt("0x1ffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff"),
		n: BigInt("0x01fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa51868783bf2f966b7fcc0148f709a5d03bb5c9b8899c47aebb6fb71e91386409"),
		h: BigInt(1),
		a: BigInt("0x1fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc"),
		b: BigInt("0x0051953eb9618e1c9a1f929a21a0b68540eea2da725b99b315f3b8b489918ef109e156193951ec7e937b1652c0bd3bb1bf073573df883d2c34f1ef451fd46b503f00"),
		Gx: BigInt("0x00c6858e06b70404e9cd9e3ecb662395b4429c648139053fb521f828af606b4d3dbaa14b5e77efe75928fe1dc127a2ffa8de3348b3c1856a429bf97e7e31c2e5bd66"),
		Gy: BigInt("0x011839296a789a3bc0045c8a5fb42c7d1bd998f54449579b446817afbd17273e662c97ee72995ef42640c550b9013fad0761353c7086a272c24088be94769fd16650")
	};
	let p256 = weierstrass_ecdsa(weierstrass_weierstrass(p256_CURVE), hashes_sha2_sha256);
	let nist_p384 = weierstrass_ecdsa(weierstrass_weierstrass(p384_CURVE), hashes_sha2_sha384);
	p521_CURVE.n;
	function hkdf_extract(hash, ikm, salt) {
		utils_ahash(hash);
		salt === void 0 && (salt = new Uint8Array(hash.outputLen));
		return hashes_hmac_hmac(hash, salt, ikm);
	}
	let hkdf_HKDF_COUNTER = Uint8Array.of(0);
	let hkdf_EMPTY_BUFFER = Uint8Array.of();
	function hkdf_expand(hash, prk, info, length = 32) {
		utils_ahash(hash);
		hashes_utils_anumber(length, "length");
		let olen = hash.outputLen;
		if (length > 255 * olen) throw Error("Length must be <= 255*HashLen");
		let blocks = Math.ceil(length / olen);
		info === void 0 ? info = hkdf_EMPTY_BUFFER : hashes_utils_abytes(info, void 0, "info");
		let okm = new Uint8Array(blocks * olen);
		let HMAC = hashes_hmac_hmac.create(hash, prk);
		let HMACTmp = HMAC._cloneInto();
		let T = new Uint8Array(HMAC.outputLen);
		for (let counter = 0; counter < blocks; counter++) {
			hkdf_HKDF_COUNTER[0] = counter + 1;
			HMACTmp.update(counter === 0 ? hkdf_EMPTY_BUFFER : T).update(info).update(hkdf_HKDF_COUNTER).digestInto(T);
			okm.set(T, olen * counter);
			HMAC._cloneInto(HMACTmp);
		}
		HMAC.destroy();
		HMACTmp.destroy();
		hashes_utils_clean(T, hkdf_HKDF_COUNTER);
		return okm.slice(0, length);
	}
	let sha3_0n = BigInt(0);
	let sha3_1n = BigInt(1);
	let sha3_2n = BigInt(2);
	let sha3_7n = BigInt(7);
	let _256n = BigInt(256);
	let _0x71n = BigInt(113);
	let SHA3_PI = [];
	let SHA3_ROTL = [];
	let _SHA3_IOTA = [];
	for (let round = 0, R = sha3_1n, x = 1, y = 0; round < 24; round++) {
		[x, y] = [y, (2 * x + 3 * y) % 5];
		SHA3_PI.push(2 * (5 * y + x));
		SHA3_ROTL.push((round + 1) * (round + 2) / 2 % 64);
		let t = sha3_0n;
		for (let j = 0; j < 7; j++) {
			R = (R << sha3_1n ^ (R >> sha3_7n) * _0x71n) % _256n;
			R & sha3_2n && (t ^= sha3_1n << (sha3_1n << BigInt(j)) - sha3_1n);
		}
		_SHA3_IOTA.push(t);
	}
	let IOTAS = _u64_split(_SHA3_IOTA, !0);
	let SHA3_IOTA_H = IOTAS[0];
	let SHA3_IOTA_L = IOTAS[1];
	let rotlH = (h, l, s) => s > 32 ? rotlBH(h, l, s) : rotlSH(h, l, s);
	let rotlL = (h, l, s) => s > 32 ? rotlBL(h, l, s) : rotlSL(h, l, s);
	function keccakP(s, rounds = 24) {
		let B = new Uint32Array(10);
		for (let round = 24 - rounds; round < 24; round++) {
			for (let x = 0; x < 10; x++) B[x] = s[x] ^ s[x + 10] ^ s[x + 20] ^ s[x + 30] ^ s[x + 40];
			for (let x = 0; x < 10; x += 2) {
				let idx1 = (x + 8) % 10;
				let idx0 = (x + 2) % 10;
				let B0 = B[idx0];
				let B1 = B[idx0 + 1];
				let Th = rotlH(B0, B1, 1) ^ B[idx1];
				let Tl = rotlL(B0, B1, 1) ^ B[idx1 + 1];
				for (let y = 0; y < 50; y += 10) {
					s[x + y] ^= Th;
					s[x + y + 1] ^= Tl;
				}
			}
			let curH = s[2];
			let curL = s[3];
			for (let t = 0; t < 24; t++) {
				let shift = SHA3_ROTL[t];
				let Th = rotlH(curH, curL, shift);
				let Tl = rotlL(curH, curL, shift);
				let PI = SHA3_PI[t];
				curH = s[PI];
				curL = s[PI + 1];
				s[PI] = Th;
				s[PI + 1] = Tl;
			}
			for (let y = 0; y < 50; y += 10) {
				for (let x = 0; x < 10; x++) B[x] = s[y + x];
				for (let x = 0; x < 10; x++) s[y + x] ^= ~B[(x + 2) % 10] & B[(x + 4) % 10];
			}
			s[0] ^= SHA3_IOTA_H[round];
			s[1] ^= SHA3_IOTA_L[round];
		}
		hashes_utils_clean(B);
	}
	class Keccak {
		state;
		pos = 0;
		posOut = 0;
		finished = !1;
		state32;
		destroyed = !1;
		blockLen;
		suffix;
		outputLen;
		enableXOF = !1;
		rounds;
		constructor(blockLen, suffix, outputLen, enableXOF = !1, rounds = 24) {
			this.blockLen = blockLen;
			this.suffix = suffix;
			this.outputLen = outputLen;
			this.enableXOF = enableXOF;
			this.rounds = rounds;
			hashes_utils_anumber(outputLen, "outputLen");
			if (!(0 < blockLen && blockLen < 200)) throw Error("only keccak-f1600 function is supported");
			this.state = new Uint8Array(200);
			this.state32 = hashes_utils_u32(this.state);
		}
		clone() {
			return this._cloneInto();
		}
		keccak() {
			hashes_utils_swap32IfBE(this.state32);
			keccakP(this.state32, this.rounds);
			hashes_utils_swap32IfBE(this.state32);
			this.posOut = 0;
			this.pos = 0;
		}
		update(data) {
			hashes_utils_aexists(this);
			hashes_utils_abytes(data);
			let { blockLen, state } = this;
			let len = data.length;
			for (let pos = 0; pos < len;) {
				let take = Math.min(blockLen - this.pos, len - pos);
				for (let i = 0; i < take; i++) state[this.pos++] ^= data[pos++];
				this.pos === blockLen && this.keccak();
			}
			return this;
		}
		finish() {
			if (this.finished) return;
			this.finished = !0;
			let { state, suffix, pos, blockLen } = this;
			state[pos] ^= suffix;
			suffix & 128 && pos === blockLen - 1 && this.keccak();
			state[blockLen - 1] ^= 128;
			this.keccak();
		}
		writeInto(out) {
			hashes_utils_aexists(this, !1);
			hashes_utils_abytes(out);
			this.finish();
			let bufferOut = this.state;
			let { blockLen } = this;
			for (let pos = 0, len = out.length; pos < len;) {
				this.posOut >= blockLen && this.keccak();
				let take = Math.min(blockLen - this.posOut, len - pos);
				out.set(bufferOut.subarray(this.posOut, this.posOut + take), pos);
				this.posOut += take;
				pos += take;
			}
			return out;
		}
		xofInto(out) {
			if (!this.enableXOF) throw Error("XOF is not possible for this instance");
			return this.writeInto(out);
		}
		xof(bytes) {
			hashes_utils_anumber(bytes);
			return this.xofInto(new Uint8Array(bytes));
		}
		digestInto(out) {
			hashes_utils_aoutput(out, this);
			if (this.finished) throw Error("digest() was already called");
			this.writeInto(out);
			this.destroy();
			return out;
		}
		digest() {
			return this.digestInto(new Uint8Array(this.outputLen));
		}
		destroy() {
			this.destroyed = !0;
			hashes_utils_clean(this.state);
		}
		_cloneInto(to) {
			let { blockLen, suffix, outputLen, rounds, enableXOF } = this;
			to ||= new Keccak(blockLen, suffix, outputLen, enableXOF, rounds);
			to.state32.set(this.state32);
			to.pos = this.pos;
			to.posOut = this.posOut;
			to.finished = this.finished;
			to.rounds = rounds;
			to.suffix = suffix;
			to.outputLen = outputLen;
			to.enableXOF = enableXOF;
			to.destroyed = this.destroyed;
			return to;
		}
	}
	let genKeccak = (suffix, blockLen, outputLen, info = {}) => hashes_utils_createHasher(() => new Keccak(blockLen, suffix, outputLen), info);
	let sha3_256 = genKeccak(6, 136, 32, hashes_utils_oidNist(8));
	let sha3_512 = genKeccak(6, 72, 64, hashes_utils_oidNist(10));
	let genShake = (suffix, blockLen, outputLen, info = {}) => hashes_utils_createHasher((opts = {}) => new Keccak(blockLen, suffix, opts.dkLen === void 0 ? outputLen : opts.dkLen, !0), info);
	let shake128 = genShake(31, 168, 16, hashes_utils_oidNist(11));
	let sha3_shake256 = genShake(31, 136, 32, hashes_utils_oidNist(12));
	function checkU32(n) {
		if (!Number.isSafeInteger(n) || n < 0 || n > 4294967295) throw Error("wrong u32 integer:" + n);
		return n;
	}
	function isPowerOfTwo(x) {
		checkU32(x);
		return !(x & x - 1) && x !== 0;
	}
	function reverseBits(n, bits) {
		checkU32(n);
		let reversed = 0;
		for (let i = 0; i < bits; i++, n >>>= 1) reversed = reversed << 1 | n & 1;
		return reversed;
	}
	function log2(n) {
		checkU32(n);
		return 31 - Math.clz32(n);
	}
	function bitReversalInplace(values) {
		let n = values.length;
		if (n < 2 || !isPowerOfTwo(n)) throw Error("n must be a power of 2 and greater than 1. Got " + n);
		let bits = log2(n);
		for (let i = 0; i < n; i++) {
			let j = reverseBits(i, bits);
			if (i < j) {
				let tmp = values[i];
				values[i] = values[j];
				values[j] = tmp;
			}
		}
		return values;
	}
	let FFTCore = (F, coreOpts) => {
		let { N, roots, dit, invertButterflies = !1, skipStages = 0, brp = !0 } = coreOpts;
		let bits = log2(N);
		if (!isPowerOfTwo(N)) throw Error("FFT: Polynomial size should be power of two");
		let isDit = dit !== invertButterflies;
		return (values) => {
			if (values.length !== N) throw Error("FFT: wrong Polynomial length");
			dit && brp && bitReversalInplace(values);
			for (let i = 0, g = 1; i < bits - skipStages; i++) {
				let s = dit ? i + 1 + skipStages : bits - i;
				let m = 1 << s;
				let m2 = m >> 1;
				let stride = N >> s;
				for (let k = 0; k < N; k += m) for (let j = 0, grp = g++; j < m2; j++) {
					let rootPos = invertButterflies ? dit ? N - grp : grp : j * stride;
					let i0 = k + j;
					let i1 = k + j + m2;
					let omega = roots[rootPos];
					let b = values[i1];
					let a = values[i0];
					if (isDit) {
						let t = F.mul(b, omega);
						values[i0] = F.add(a, t);
						values[i1] = F.sub(a, t);
					} else if (invertButterflies) {
						values[i0] = F.add(b, a);
						values[i1] = F.mul(F.sub(b, a), omega);
					} else {
						values[i0] = F.add(a, b);
						values[i1] = F.mul(F.sub(a, b), omega);
					}
				}
			}
			!dit && brp && bitReversalInplace(values);
			return values;
		};
	};
	let post_quantum_utils_randomBytes = hashes_utils_randomBytes;
	function post_quantum_utils_equalBytes(a, b) {
		if (a.length !== b.length) return !1;
		let diff = 0;
		for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
		return diff === 0;
	}
	function post_quantum_utils_copyBytes(bytes) {
		return Uint8Array.from(bytes);
	}
	function splitCoder(label, ...lengths) {
		let getLength = (c) => typeof c == "number" ? c : c.bytesLen;
		let bytesLen = lengths.reduce((sum, a) => sum + getLength(a), 0);
		return {
			bytesLen,
			encode: (bufs) => {
				let res = new Uint8Array(bytesLen);
				for (let i = 0, pos = 0; i < lengths.length; i++) {
					let c = lengths[i];
					let l = getLength(c);
					let b = typeof c == "number" ? bufs[i] : c.encode(bufs[i]);
					hashes_utils_abytes(b, l, label);
					res.set(b, pos);
					typeof c != "number" && b.fill(0);
					pos += l;
				}
				return res;
			},
			decode: (buf) => {
				hashes_utils_abytes(buf, bytesLen, label);
				let res = [];
				for (let c of lengths) {
					let l = getLength(c);
					let b = buf.subarray(0, l);
					res.push(typeof c == "number" ? b : c.decode(b));
					buf = buf.subarray(l);
				}
				return res;
			}
		};
	}
	function vecCoder(c, vecLen) {
		let bytesLen = vecLen * c.bytesLen;
		return {
			bytesLen,
			encode: (u) => {
				if (u.length !== vecLen) throw Error(`vecCoder.encode: wrong length=${u.length}. Expected: ${vecLen}`);
				let res = new Uint8Array(bytesLen);
				for (let i = 0, pos = 0; i < u.length; i++) {
					let b = c.encode(u[i]);
					res.set(b, pos);
					b.fill(0);
					pos += b.length;
				}
				return res;
			},
			decode: (a) => {
				hashes_utils_abytes(a, bytesLen);
				let r = [];
				for (let i = 0; i < a.length; i += c.bytesLen) r.push(c.decode(a.subarray(i, i + c.bytesLen)));
				return r;
			}
		};
	}
	function cleanBytes(...list) {
		for (let t of list) if (Array.isArray(t)) for (let b of t) b.fill(0);
		else t.fill(0);
	}
	function getMask(bits) {
		return (1 << bits) - 1;
	}
	let genCrystals = (opts) => {
		let { newPoly, N, Q, F, ROOT_OF_UNITY, brvBits, isKyber } = opts;
		let mod = (a, modulo = Q) => {
			let result = a % modulo | 0;
			return (result >= 0 ? result | 0 : modulo + result | 0) | 0;
		};
		let smod = (a, modulo = Q) => {
			let r = mod(a, modulo) | 0;
			return (r > modulo >> 1 ? r - modulo | 0 : r) | 0;
		};
		function getZettas() {
			let out = newPoly(N);
			for (let i = 0; i < N; i++) {
				let b = reverseBits(i, brvBits);
				let p = BigInt(ROOT_OF_UNITY) ** BigInt(b) % BigInt(Q);
				out[i] = Number(p) | 0;
			}
			return out;
		}
		let nttZetas = getZettas();
		let field = {
			add: (a, b) => mod((a | 0) + (b | 0)) | 0,
			sub: (a, b) => mod((a | 0) - (b | 0)) | 0,
			mul: (a, b) => mod((a | 0) * (b | 0)) | 0,
			inv: (_a) => {
				throw Error("not implemented");
			}
		};
		let nttOpts = {
			N,
			roots: nttZetas,
			invertButterflies: !0,
			skipStages: +!!isKyber,
			brp: !1
		};
		let dif = FFTCore(field, {
			dit: !1,
			...nttOpts
		});
		let dit = FFTCore(field, {
			dit: !0,
			...nttOpts
		});
		let NTT = {
			encode: (r) => dif(r),
			decode: (r) => {
				dit(r);
				for (let i = 0; i < r.length; i++) r[i] = mod(F * r[i]);
				return r;
			}
		};
		let bitsCoder = (d, c) => {
			let mask = getMask(d);
			let bytesLen = N / 8 * d;
			return {
				bytesLen,
				encode: (poly) => {
					let r = new Uint8Array(bytesLen);
					for (let i = 0, buf = 0, bufLen = 0, pos = 0; i < poly.length; i++) {
						buf |= (c.encode(poly[i]) & mask) << bufLen;
						bufLen += d;
						for (; bufLen >= 8; bufLen -= 8, buf >>= 8) r[pos++] = buf & getMask(bufLen);
					}
					return r;
				},
				decode: (bytes) => {
					let r = newPoly(N);
					for (let i = 0, buf = 0, bufLen = 0, pos = 0; i < bytes.length; i++) {
						buf |= bytes[i] << bufLen;
						bufLen += 8;
						for (; bufLen >= d; bufLen -= d, buf >>= d) r[pos++] = c.decode(buf & mask);
					}
					return r;
				}
			};
		};
		return {
			mod,
			smod,
			nttZetas,
			NTT,
			bitsCoder
		};
	};
	let createXofShake = (shake) => (seed, blockLen) => {
		blockLen ||= shake.blockLen;
		let _seed = new Uint8Array(seed.length + 2);
		_seed.set(seed);
		let seedLen = seed.length;
		let buf = new Uint8Array(blockLen);
		let h = shake.create({});
		let calls = 0;
		let xofs = 0;
		return {
			stats: () => ({
				calls,
				xofs
			}),
			get: (x, y) => {
				_seed[seedLen + 0] = x;
				_seed[seedLen + 1] = y;
				h.destroy();
				h = shake.create({}).update(_seed);
				calls++;
				return () => {
					xofs++;
					return h.xofInto(buf);
				};
			},
			clean: () => {
				h.destroy();
				cleanBytes(buf, _seed);
			}
		};
	};
	let XOF128 = createXofShake(shake128);
	let Q = 3329;
	let { mod: ml_kem_mod, nttZetas, NTT, bitsCoder } = genCrystals({
		N: 256,
		Q,
		F: 3303,
		ROOT_OF_UNITY: 17,
		newPoly: (n) => new Uint16Array(n),
		brvBits: 7,
		isKyber: !0
	});
	let PARAMS = {
		512: {
			N: 256,
			Q,
			K: 2,
			ETA1: 3,
			ETA2: 2,
			du: 10,
			dv: 4,
			RBGstrength: 128
		},
		768: {
			N: 256,
			Q,
			K: 3,
			ETA1: 2,
			ETA2: 2,
			du: 10,
			dv: 4,
			RBGstrength: 192
		},
		1024: {
			N: 256,
			Q,
			K: 4,
			ETA1: 2,
			ETA2: 2,
			du: 11,
			dv: 5,
			RBGstrength: 256
		}
	};
	let compress = (d) => {
		if (d >= 12) return {
			encode: (i) => i,
			decode: (i) => i
		};
		let a = 2 ** (d - 1);
		return {
			encode: (i) => ((i << d) + Q / 2) / Q,
			decode: (i) => i * Q + a >>> d
		};
	};
	let polyCoder = (d) => bitsCoder(d, compress(d));
	function polyAdd(a, b) {
		for (let i = 0; i < 256; i++) a[i] = ml_kem_mod(a[i] + b[i]);
	}
	function polySub(a, b) {
		for (let i = 0; i < 256; i++) a[i] = ml_kem_mod(a[i] - b[i]);
	}
	function BaseCaseMultiply(a0, a1, b0, b1, zeta) {
		return {
			c0: ml_kem_mod(a1 * b1 * zeta + a0 * b0),
			c1: ml_kem_mod(a0 * b1 + a1 * b0)
		};
	}
	function MultiplyNTTs(f, g) {
		for (let i = 0; i < 128; i++) {
			let z = nttZetas[64 + (i >> 1)];
			i & 1 && (z = -z);
			let { c0, c1 } = BaseCaseMultiply(f[2 * i + 0], f[2 * i + 1], g[2 * i + 0], g[2 * i + 1], z);
			f[2 * i + 0] = c0;
			f[2 * i + 1] = c1;
		}
		return f;
	}
	function SampleNTT(xof) {
		let r = new Uint16Array(256);
		for (let j = 0; j < 256;) {
			let b = xof();
			if (b.length % 3) throw Error("SampleNTT: unaligned block");
			for (let i = 0; j < 256 && i + 3 <= b.length; i += 3) {
				let d1 = (b[i + 0] | 0 | b[i + 1] << 8) & 4095;
				let d2 = (b[i + 1] >> 4 | b[i + 2] << 4) & 4095;
				d1 < Q && (r[j++] = d1);
				j < 256 && d2 < Q && (r[j++] = d2);
			}
		}
		return r;
	}
	function sampleCBD(PRF, seed, nonce, eta) {
		let buf = PRF(eta * 256 / 4, seed, nonce);
		let r = new Uint16Array(256);
		let b32 = hashes_utils_u32(buf);
		let len = 0;
		for (let i = 0, p = 0, bb = 0, t0 = 0; i < b32.length; i++) {
			let b = b32[i];
			for (let j = 0; j < 32; j++) {
				bb += b & 1;
				b >>= 1;
				len += 1;
				if (len === eta) {
					t0 = bb;
					bb = 0;
				} else if (len === 2 * eta) {
					r[p++] = ml_kem_mod(t0 - bb);
					bb = 0;
					len = 0;
				}
			}
		}
		if (len) throw Error(`sampleCBD: leftover bits: ${len}`);
		return r;
	}
	let genKPKE = (opts) => {
		let { K, PRF, XOF, HASH512, ETA1, ETA2, du, dv } = opts;
		let poly1 = polyCoder(1);
		let polyV = polyCoder(dv);
		let polyU = polyCoder(du);
		let publicCoder = splitCoder("publicKey", vecCoder(polyCoder(12), K), 32);
		let secretCoder = vecCoder(polyCoder(12), K);
		let cipherCoder = splitCoder("ciphertext", vecCoder(polyU, K), polyV);
		let seedCoder = splitCoder("seed", 32, 32);
		return {
			secretCoder,
			lengths: {
				secretKey: secretCoder.bytesLen,
				publicKey: publicCoder.bytesLen,
				cipherText: cipherCoder.bytesLen
			},
			keygen: (seed) => {
				hashes_utils_abytes(seed, 32, "seed");
				let seedDst = new Uint8Array(33);
				seedDst.set(seed);
				seedDst[32] = K;
				let seedHash = HASH512(seedDst);
				let [rho, sigma] = seedCoder.decode(seedHash);
				let sHat = [];
				let tHat = [];
				for (let i = 0; i < K; i++) sHat.push(NTT.encode(sampleCBD(PRF, sigma, i, ETA1)));
				let x = XOF(rho);
				for (let i = 0; i < K; i++) {
					let e = NTT.encode(sampleCBD(PRF, sigma, K + i, ETA1));
					for (let j = 0; j < K; j++) polyAdd(e, MultiplyNTTs(SampleNTT(x.get(j, i)), sHat[j]));
					tHat.push(e);
				}
				x.clean();
				let res = {
					publicKey: publicCoder.encode([tHat, rho]),
					secretKey: secretCoder.encode(sHat)
				};
				cleanBytes(rho, sigma, sHat, tHat, seedDst, seedHash);
				return res;
			},
			encrypt: (publicKey, msg, seed) => {
				let [tHat, rho] = publicCoder.decode(publicKey);
				let rHat = [];
				for (let i = 0; i < K; i++) rHat.push(NTT.encode(sampleCBD(PRF, seed, i, ETA1)));
				let x = XOF(rho);
				let tmp2 = new Uint16Array(256);
				let u = [];
				for (let i = 0; i < K; i++) {
					let e1 = sampleCBD(PRF, seed, K + i, ETA2);
					let tmp = new Uint16Array(256);
					for (let j = 0; j < K; j++) polyAdd(tmp, MultiplyNTTs(SampleNTT(x.get(i, j)), rHat[j]));
					polyAdd(e1, NTT.decode(tmp));
					u.push(e1);
					polyAdd(tmp2, MultiplyNTTs(tHat[i], rHat[i]));
					cleanBytes(tmp);
				}
				x.clean();
				let e2 = sampleCBD(PRF, seed, 2 * K, ETA2);
				polyAdd(e2, NTT.decode(tmp2));
				let v = poly1.decode(msg);
				polyAdd(v, e2);
				cleanBytes(tHat, rHat, tmp2, e2);
				return cipherCoder.encode([u, v]);
			},
			decrypt: (cipherText, privateKey) => {
				let [u, v] = cipherCoder.decode(cipherText);
				let sk = secretCoder.decode(privateKey);
				let tmp = new Uint16Array(256);
				for (let i = 0; i < K; i++) polyAdd(tmp, MultiplyNTTs(sk[i], NTT.encode(u[i])));
				polySub(v, NTT.decode(tmp));
				cleanBytes(tmp, sk, u);
				return poly1.encode(v);
			}
		};
	};
	function createKyber(opts) {
		let KPKE = genKPKE(opts);
		let { HASH256, HASH512, KDF } = opts;
		let { secretCoder: KPKESecretCoder, lengths } = KPKE;
		let secretCoder = splitCoder("secretKey", lengths.secretKey, lengths.publicKey, 32, 32);
		return {
			info: { type: "ml-kem" },
			lengths: {
				...lengths,
				seed: 64,
				msg: 32,
				msgRand: 32,
				secretKey: secretCoder.bytesLen
			},
			keygen: (seed = post_quantum_utils_randomBytes(64)) => {
				hashes_utils_abytes(seed, 64, "seed");
				let { publicKey, secretKey: sk } = KPKE.keygen(seed.subarray(0, 32));
				let publicKeyHash = HASH256(publicKey);
				let secretKey = secretCoder.encode([
					sk,
					publicKey,
					publicKeyHash,
					seed.subarray(32)
				]);
				cleanBytes(sk, publicKeyHash);
				return {
					publicKey,
					secretKey
				};
			},
			getPublicKey: (secretKey) => {
				let [_sk, publicKey, _publicKeyHash, _z] = secretCoder.decode(secretKey);
				return Uint8Array.from(publicKey);
			},
			encapsulate: (publicKey, msg = post_quantum_utils_randomBytes(32)) => {
				hashes_utils_abytes(publicKey, lengths.publicKey, "publicKey");
				hashes_utils_abytes(msg, 32, "message");
				let eke = publicKey.subarray(0, 384 * opts.K);
				let ek = KPKESecretCoder.encode(KPKESecretCoder.decode(post_quantum_utils_copyBytes(eke)));
				if (!post_quantum_utils_equalBytes(ek, eke)) {
					cleanBytes(ek);
					throw Error("ML-KEM.encapsulate: wrong publicKey modulus");
				}
				cleanBytes(ek);
				let kr = HASH512.create().update(msg).update(HASH256(publicKey)).digest();
				let cipherText = KPKE.encrypt(publicKey, msg, kr.subarray(32, 64));
				cleanBytes(kr.subarray(32));
				return {
					cipherText,
					sharedSecret: kr.subarray(0, 32)
				};
			},
			decapsulate: (cipherText, secretKey) => {
				hashes_utils_abytes(secretKey, secretCoder.bytesLen, "secretKey");
				hashes_utils_abytes(cipherText, lengths.cipherText, "cipherText");
				let k768 = secretCoder.bytesLen - 96;
				let start = k768 + 32;
				if (!post_quantum_utils_equalBytes(HASH256(secretKey.subarray(k768 / 2, start)), secretKey.subarray(start, start + 32))) throw Error("invalid secretKey: hash check failed");
				let [sk, publicKey, publicKeyHash, z] = secretCoder.decode(secretKey);
				let msg = KPKE.decrypt(cipherText, sk);
				let kr = HASH512.create().update(msg).update(publicKeyHash).digest();
				let Khat = kr.subarray(0, 32);
				let cipherText2 = KPKE.encrypt(publicKey, msg, kr.subarray(32, 64));
				let isValid = post_quantum_utils_equalBytes(cipherText, cipherText2);
				let Kbar = KDF.create({ dkLen: 32 }).update(z).update(cipherText).digest();
				cleanBytes(msg, cipherText2, isValid ? Kbar : Khat);
				return isValid ? Khat : Kbar;
			}
		};
	}
	function shakePRF(dkLen, key, nonce) {
		return sha3_shake256.create({ dkLen }).update(key).update(new Uint8Array([nonce])).digest();
	}
	let opts = {
		HASH256: sha3_256,
		HASH512: sha3_512,
		KDF: sha3_shake256,
		XOF: XOF128,
		PRF: shakePRF
	};
	({
		...opts,
		...PARAMS[512]
	});
	let ml_kem768 = createKyber({
		...opts,
		...PARAMS[768]
	});
	let ml_kem_ml_kem1024 = createKyber({
		...opts,
		...PARAMS[1024]
	});
	function ecKeygen(curve, allowZeroKey = !1) {
		let lengths = curve.lengths;
		let keygen = curve.keygen;
		if (allowZeroKey) {
			let Fn = curve.Point.Fn;
			if (!Fn) throw Error("No Point.Fn");
			keygen = (seed = post_quantum_utils_randomBytes(lengths.seed)) => {
				hashes_utils_abytes(seed, lengths.seed, "seed");
				let seedScalar = Fn.isLE ? bytesToNumberLE(seed) : curves_utils_bytesToNumberBE(seed);
				let secretKey = Fn.toBytes(Fn.create(seedScalar));
				return {
					secretKey,
					publicKey: curve.getPublicKey(secretKey)
				};
			};
		}
		return {
			lengths: {
				secretKey: lengths.secretKey,
				publicKey: lengths.publicKey,
				seed: lengths.seed
			},
			keygen,
			getPublicKey: (secretKey) => curve.getPublicKey(secretKey)
		};
	}
	function ecdhKem(curve, allowZeroKey = !1) {
		let kg = ecKeygen(curve, allowZeroKey);
		if (!curve.getSharedSecret) throw Error("wrong curve");
		return {
			lengths: {
				...kg.lengths,
				msg: kg.lengths.seed,
				cipherText: kg.lengths.publicKey
			},
			keygen: kg.keygen,
			getPublicKey: kg.getPublicKey,
			encapsulate(publicKey, rand = post_quantum_utils_randomBytes(curve.lengths.seed)) {
				let ek = this.keygen(rand).secretKey;
				let sharedSecret = this.decapsulate(publicKey, ek);
				let cipherText = curve.getPublicKey(ek);
				cleanBytes(ek);
				return {
					sharedSecret,
					cipherText
				};
			},
			decapsulate(cipherText, secretKey) {
				let res = curve.getSharedSecret(secretKey, cipherText);
				return curve.lengths.publicKeyHasPrefix ? res.subarray(1) : res;
			}
		};
	}
	function splitLengths(lst, name) {
		return splitCoder(name, ...lst.map((i) => {
			if (typeof i.lengths[name] != "number") throw Error("wrong length: " + name);
			return i.lengths[name];
		}));
	}
	function expandSeedXof(xof) {
		return (seed, seedLen) => xof(seed, { dkLen: seedLen });
	}
	function combineKeys(realSeedLen, expandSeed, ...ck) {
		let seedCoder = splitLengths(ck, "seed");
		let pkCoder = splitLengths(ck, "publicKey");
		realSeedLen === void 0 && (realSeedLen = seedCoder.bytesLen);
		hashes_utils_anumber(realSeedLen);
		function expandDecapsulationKey(seed) {
			hashes_utils_abytes(seed, realSeedLen);
			let expanded = seedCoder.decode(expandSeed(seed, seedCoder.bytesLen));
			let keys = ck.map((i, j) => i.keygen(expanded[j]));
			return {
				secretKey: keys.map((i) => i.secretKey),
				publicKey: keys.map((i) => i.publicKey)
			};
		}
		return {
			info: { lengths: {
				seed: realSeedLen,
				publicKey: pkCoder.bytesLen,
				secretKey: realSeedLen
			} },
			getPublicKey(secretKey) {
				return this.keygen(secretKey).publicKey;
			},
			keygen(seed = post_quantum_utils_randomBytes(realSeedLen)) {
				let { publicKey: pk, secretKey } = expandDecapsulationKey(seed);
				let publicKey = pkCoder.encode(pk);
				cleanBytes(pk);
				cleanBytes(secretKey);
				return {
					secretKey: seed,
					publicKey
				};
			},
			expandDecapsulationKey,
			realSeedLen
		};
	}
	function combineKEMS(realSeedLen, realMsgLen, expandSeed, combiner, ...kems) {
		let keys = combineKeys(realSeedLen, expandSeed, ...kems);
		let ctCoder = splitLengths(kems, "cipherText");
		let pkCoder = splitLengths(kems, "publicKey");
		let msgCoder = splitLengths(kems, "msg");
		realMsgLen === void 0 && (realMsgLen = msgCoder.bytesLen);
		hashes_utils_anumber(realMsgLen);
		return {
			lengths: {
				...keys.info.lengths,
				msg: realMsgLen,
				msgRand: msgCoder.bytesLen,
				cipherText: ctCoder.bytesLen
			},
			getPublicKey: keys.getPublicKey,
			keygen: keys.keygen,
			encapsulate(pk, randomness = post_quantum_utils_randomBytes(msgCoder.bytesLen)) {
				let pks = pkCoder.decode(pk);
				let rand = msgCoder.decode(randomness);
				let enc = kems.map((i, j) => i.encapsulate(pks[j], rand[j]));
				let sharedSecret = enc.map((i) => i.sharedSecret);
				let cipherText = enc.map((i) => i.cipherText);
				let res = {
					sharedSecret: combiner(pks, cipherText, sharedSecret),
					cipherText: ctCoder.encode(cipherText)
				};
				cleanBytes(sharedSecret, cipherText);
				return res;
			},
			decapsulate(ct, seed) {
				let cts = ctCoder.decode(ct);
				let { publicKey, secretKey } = keys.expandDecapsulationKey(seed);
				return combiner(publicKey, cts, kems.map((i, j) => i.decapsulate(cts[j], secretKey[j])));
			}
		};
	}
	function QSF(label, pqc, curveKEM, xof, kdf) {
		utils_ahash(xof);
		utils_ahash(kdf);
		return combineKEMS(32, 32, expandSeedXof(xof), (pk, ct, ss) => kdf(hashes_utils_concatBytes(ss[0], ss[1], ct[1], pk[1], utils_asciiToBytes(label))), pqc, curveKEM);
	}
	QSF("QSF-KEM(ML-KEM-768,P-256)-XOF(SHAKE256)-KDF(SHA3-256)", ml_kem768, ecdhKem(p256, !0), sha3_shake256, sha3_256);
	QSF("QSF-KEM(ML-KEM-1024,P-384)-XOF(SHAKE256)-KDF(SHA3-256)", ml_kem_ml_kem1024, ecdhKem(nist_p384, !0), sha3_shake256, sha3_256);
	function createKitchenSink(label, pqc, curveKEM, xof, hash) {
		utils_ahash(xof);
		utils_ahash(hash);
		return combineKEMS(32, 32, expandSeedXof(xof), (pk, ct, ss) => {
			let preimage = hashes_utils_concatBytes(ss[0], ss[1], ct[0], pk[0], ct[1], pk[1], utils_asciiToBytes(label));
			let ikm = hashes_utils_concatBytes(utils_asciiToBytes("hybrid_prk"), preimage);
			let prk = hkdf_extract(hash, ikm);
			let info = hashes_utils_concatBytes(utils_numberToBytesBE(32, 2), utils_asciiToBytes("shared_secret"), utils_asciiToBytes(""));
			let res = hkdf_expand(hash, prk, info, 32);
			cleanBytes(prk, info, ikm, preimage);
			return res;
		}, pqc, curveKEM);
	}
	let x25519kem = ecdhKem(x25519);
	createKitchenSink("KitchenSink-KEM(ML-KEM-768,X25519)-XOF(SHAKE256)-KDF(HKDF-SHA-256)", ml_kem768, x25519kem, sha3_shake256, hashes_sha2_sha256);
	let ml_kem768_x25519 = combineKEMS(32, 32, expandSeedXof(sha3_shake256), (pk, ct, ss) => sha3_256(hashes_utils_concatBytes(ss[0], ss[1], ct[1], pk[1], utils_asciiToBytes("\\.//^\\"))), ml_kem768, x25519kem);
	function nistCurveKem(curve, scalarLen, elemLen, nseed) {
		let Fn = curve.Point.Fn;
		if (!Fn) throw Error("no Point.Fn");
		function rejectionSampling(seed) {
			let sk;
			for (let start = 0, end = scalarLen;; start = end, end += scalarLen) {
				if (end > seed.length) throw Error("rejection sampling failed");
				sk = Fn.fromBytes(seed.subarray(start, end), !0);
				if (Fn.isValidNot0(sk)) break;
			}
			let secretKey = Fn.toBytes(Fn.create(sk));
			return {
				secretKey,
				publicKey: curve.getPublicKey(secretKey, !1)
			};
		}
		return {
			lengths: {
				secretKey: scalarLen,
				publicKey: elemLen,
				seed: nseed,
				msg: nseed,
				cipherText: elemLen
			},
			keygen(seed = post_quantum_utils_randomBytes(nseed)) {
				hashes_utils_abytes(seed, nseed, "seed");
				return rejectionSampling(seed);
			},
			getPublicKey(secretKey) {
				return curve.getPublicKey(secretKey, !1);
			},
			encapsulate(publicKey, rand = post_quantum_utils_randomBytes(nseed)) {
				hashes_utils_abytes(rand, nseed, "rand");
				let { secretKey: ek } = rejectionSampling(rand);
				let sharedSecret = this.decapsulate(publicKey, ek);
				let cipherText = curve.getPublicKey(ek, !1);
				cleanBytes(ek);
				return {
					sharedSecret,
					cipherText
				};
			},
			decapsulate(cipherText, secretKey) {
				return curve.getSharedSecret(secretKey, cipherText).subarray(1);
			}
		};
	}
	function concreteHybridKem(label, mlkem, curve, nseed) {
		let { secretKey: scalarLen, publicKeyUncompressed: elemLen } = curve.lengths;
		if (!scalarLen || !elemLen) throw Error("wrong curve");
		let curveKem = nistCurveKem(curve, scalarLen, elemLen, nseed);
		let totalSeedLen = 64 + nseed;
		return combineKEMS(32, 32, (seed) => {
			hashes_utils_abytes(seed, 32);
			let expanded = sha3_shake256(seed, { dkLen: totalSeedLen });
			return hashes_utils_concatBytes(expanded.subarray(0, 64), expanded.subarray(64, totalSeedLen));
		}, (pk, ct, ss) => sha3_256(hashes_utils_concatBytes(ss[0], ss[1], ct[1], pk[1], utils_asciiToBytes(label))), mlkem, curveKem);
	}
	let ml_kem768_p256 = concreteHybridKem("MLKEM768-P256", ml_kem768, p256, 128);
	let MLKEM768X25519 = ml_kem768_x25519;
	let MLKEM768P256 = ml_kem768_p256;
	function curves_utils_aarray(item, title, inner = () => {}) {
		if (!Array.isArray(item)) throw TypeError(`"${title}" expected array, got type=${typeof item}`);
		for (let i = 0; i < item.length; i++) inner(item[i], `${title}[${i}]`);
		return item;
	}
	let curves_utils_abytes = (value, length, title) => utils_abytes(value, length, title);
	let curves_utils_anumber = utils_anumber;
	function astring(value, title = "") {
		if (typeof value != "string") {
			let prefix = title && `"${title}" `;
			throw TypeError(prefix + "expected string, got type=" + typeof value);
		}
		return value;
	}
	function curves_utils_aobject(value, title = "object") {
		if (typeof value != "object" || !value || Array.isArray(value)) throw TypeError(title === "object" ? "expected valid options object" : `"${title}" expected object, got type=${typeof value}`);
		return value;
	}
	function afunction(value, title) {
		if (typeof value != "function") throw TypeError(`"${title}" is invalid: expected function, got ${typeof value}`);
		return value;
	}
	let curves_utils_bytesToHex = bytesToHex;
	let curves_utils_concatBytes = (...arrays) => utils_concatBytes(...arrays);
	let curves_utils_hexToBytes = (hex) => hexToBytes(hex);
	let curves_utils_isBytes = utils_isBytes;
	let curves_utils_randomBytes = (bytesLength) => utils_randomBytes(bytesLength);
	let curves_utils_0n = BigInt(0);
	let utils_1n = BigInt(1);
	let curves_utils_atitle = (title) => title ? `"${title}" ` : "";
	function _noble_curves_utils_abool(value, title = "") {
		if (typeof value != "boolean") throw TypeError(curves_utils_atitle(title) + "expected boolean, got type=" + typeof value);
		return value;
	}
	function curves_utils_abignumber(n) {
		if (typeof n == "bigint") {
			if (!utils_isPosBig(n)) throw RangeError("positive bigint expected, got " + n);
		} else curves_utils_anumber(n);
		return n;
	}
	function curves_utils_asafenumber(value, title = "") {
		if (typeof value != "number") {
			let prefix = title && `"${title}" `;
			throw TypeError(prefix + "expected number, got type=" + typeof value);
		}
		if (!Number.isSafeInteger(value)) {
			let prefix = title && `"${title}" `;
			throw RangeError(prefix + "expected safe integer, got " + value);
		}
	}
	function utils_numberToHexUnpadded(num) {
		let hex = curves_utils_abignumber(num).toString(16);
		return hex.length & 1 ? "0" + hex : hex;
	}
	function curves_utils_hexToNumber(hex) {
		if (typeof hex != "string") throw TypeError("hex string expected, got " + typeof hex);
		return hex === "" ? curves_utils_0n : BigInt("0x" + hex);
	}
	function _noble_curves_utils_bytesToNumberBE(bytes) {
		return curves_utils_hexToNumber(bytesToHex(bytes));
	}
	function utils_bytesToNumberLE(bytes) {
		return curves_utils_hexToNumber(bytesToHex(_noble_curves_utils_copyBytes(utils_abytes(bytes)).reverse()));
	}
	function curves_utils_numberToBytesBE(n, len) {
		utils_anumber(len);
		if (len === 0) throw Error("zero output length is invalid");
		n = curves_utils_abignumber(n);
		let expectedLen = len * 2;
		let hex = n.toString(16);
		if (hex.length > expectedLen) throw RangeError("number is too large");
		return hexToBytes(hex.padStart(expectedLen, "0"));
	}
	function utils_numberToBytesLE(n, len) {
		return curves_utils_numberToBytesBE(n, len).reverse();
	}
	function curves_utils_equalBytes(a, b) {
		a = curves_utils_abytes(a);
		b = curves_utils_abytes(b);
		if (a.length !== b.length) return !1;
		let diff = 0;
		for (let i = 0; i < a.length; i++) diff |= a[i] ^ b[i];
		return diff === 0;
	}
	function _noble_curves_utils_copyBytes(bytes) {
		return Uint8Array.from(curves_utils_abytes(bytes));
	}
	function curves_utils_asciiToBytes(ascii) {
		if (typeof ascii != "string") throw TypeError("ascii string expected, got " + typeof ascii);
		return Uint8Array.from(ascii, (c, i) => {
			let charCode = c.charCodeAt(0);
			if (c.length !== 1 || charCode > 127) throw RangeError(`string contains non-ASCII character "${ascii[i]}" with code ${charCode} at position ${i}`);
			return charCode;
		});
	}
	function utils_isPosBig(n) {
		return typeof n == "bigint" && curves_utils_0n <= n;
	}
	function utils_inRange(n, min, max) {
		return utils_isPosBig(n) && utils_isPosBig(min) && utils_isPosBig(max) && min <= n && n < max;
	}
	function utils_aInRange(title, n, min, max) {
		if (!utils_inRange(n, min, max)) throw RangeError("expected valid " + title + ": " + min + " <= n < " + max + ", got " + n);
	}
	function curves_utils_bitLen(n) {
		if (n < curves_utils_0n) throw Error("expected non-negative bigint, got " + n);
		return n === curves_utils_0n ? 0 : n.toString(2).length;
	}
	let curves_utils_bitMask = (n) => {
		curves_utils_asafenumber(n, "n");
		return (utils_1n << BigInt(n)) - utils_1n;
	};
	function utils_createHmacDrbg(hashLen, qByteLen, hmacFn) {
		utils_anumber(hashLen, "hashLen");
		utils_anumber(qByteLen, "qByteLen");
		if (typeof hmacFn != "function") throw TypeError("hmacFn must be a function");
		let u8n = (len) => new Uint8Array(len);
		let NULL = Uint8Array.of();
		let byte0 = Uint8Array.of(0);
		let byte1 = Uint8Array.of(1);
		let v = u8n(hashLen);
		let k = u8n(hashLen);
		let i = 0;
		let reset = () => {
			v.fill(1);
			k.fill(0);
			i = 0;
		};
		let h = (...msgs) => hmacFn(k, curves_utils_concatBytes(v, ...msgs));
		let reseed = (seed = NULL) => {
			k = h(byte0, seed);
			v = h();
			if (seed.length === 0) return;
			k = h(byte1, seed);
			v = h();
		};
		let gen = () => {
			if (i++ >= 1e3) throw Error("drbg: tried max amount of iterations");
			let len = 0;
			let out = [];
			for (; len < qByteLen;) {
				v = h();
				let sl = v.slice();
				out.push(sl);
				len += v.length;
			}
			return curves_utils_concatBytes(...out);
		};
		let genUntil = (seed, pred) => {
			reset();
			reseed(seed);
			let res;
			for (; (res = pred(gen())) === void 0;) reseed();
			reset();
			return res;
		};
		return genUntil;
	}
	function _noble_curves_utils_validateObject(object, fields = {}, optFields = {}, title = "object") {
		curves_utils_aobject(object, title);
		curves_utils_aobject(fields, "fields");
		curves_utils_aobject(optFields, "optFields");
		function checkField(fieldName, expectedType, isOpt) {
			let label = title === "object" ? `param "${String(fieldName)}"` : `"${title}.${String(fieldName)}"`;
			let val = object[fieldName];
			if (!Object.hasOwn(object, fieldName) && (isOpt ? val !== void 0 : expectedType !== "function")) throw TypeError(`${label} is invalid: expected own property`);
			if (isOpt && val === void 0) return;
			let current = typeof val;
			if (current !== expectedType || val === null) throw TypeError(`${label} is invalid: expected ${expectedType}, got ${current}`);
		}
		let iter = (f, isOpt) => Object.entries(f).forEach(([k, v]) => checkField(k, v, isOpt));
		iter(fields, !1);
		iter(optFields, !0);
	}
	let utils_notImplemented = () => {
		throw Error("not implemented");
	};
	let abstract_modular_0n = BigInt(0), abstract_modular_1n = BigInt(1), modular_2n = BigInt(2);
	let modular_3n = BigInt(3), modular_4n = BigInt(4), modular_5n = BigInt(5);
	let modular_7n = BigInt(7), modular_8n = BigInt(8), modular_9n = BigInt(9);
	let _15n = BigInt(15), modular_16n = BigInt(16);
	let POW_WINDOWED_MIN = BigInt("0x10000000000000000");
	function abstract_modular_mod(a, b) {
		if (b <= abstract_modular_0n) throw Error("mod: expected positive modulus, got " + b);
		let result = a % b;
		return result >= abstract_modular_0n ? result : b + result;
	}
	function modular_pow(num, power, modulo) {
		if (modulo <= abstract_modular_1n) throw Error("pow: expected modulus > 1, got " + modulo);
		if (typeof power != "bigint") throw TypeError("invalid exponent: expected bigint, got " + typeof power);
		if (power < abstract_modular_0n) throw Error("invalid exponent, negatives unsupported");
		if (power === abstract_modular_0n) return abstract_modular_1n;
		if (power === abstract_modular_1n) return num;
		let d = num % modulo;
		d < abstract_modular_0n && (d += modulo);
		if (power < POW_WINDOWED_MIN) {
			let p = abstract_modular_1n;
			for (; power > abstract_modular_0n;) {
				power & abstract_modular_1n && (p = p * d % modulo);
				d = d * d % modulo;
				power >>= abstract_modular_1n;
			}
			return p;
		}
		let digits = [];
		for (; power > abstract_modular_0n;) {
			digits.push(Number(power & _15n));
			power >>= modular_4n;
		}
		let table = Array(16);
		table[0] = abstract_modular_1n;
		table[1] = d;
		for (let i = 2; i < 16; i++) table[i] = table[i - 1] * d % modulo;
		let p = table[digits[digits.length - 1]];
		for (let w = digits.length - 2; w >= 0; w--) {
			p = p * p % modulo;
			p = p * p % modulo;
			p = p * p % modulo;
			p = p * p % modulo;
			let digit = digits[w];
			digit !== 0 && (p = p * table[digit] % modulo);
		}
		return p;
	}
	function modular_pow2(x, power, modulo) {
		if (modulo <= abstract_modular_1n) throw Error("pow2: expected modulus > 1, got " + modulo);
		if (power < abstract_modular_0n) throw Error("pow2: expected non-negative exponent, got " + power);
		let res = x;
		for (; power-- > abstract_modular_0n;) {
			res *= res;
			res %= modulo;
		}
		return res;
	}
	function modular_invert(number, modulo) {
		if (number === abstract_modular_0n) throw Error("invert: expected non-zero number");
		if (modulo <= abstract_modular_1n) throw Error("invert: expected modulus > 1, got " + modulo);
		let a = abstract_modular_mod(number, modulo);
		let b = modulo;
		let x = abstract_modular_0n, u = abstract_modular_1n;
		for (; a !== abstract_modular_0n;) {
			let q = b / a;
			let r = b - a * q;
			let m = x - u * q;
			b = a, a = r, x = u, u = m;
		}
		if (b !== abstract_modular_1n) throw Error("invert: does not exist");
		return abstract_modular_mod(x, modulo);
	}
	function invertCt(a, prime) {
		if (prime <= abstract_modular_1n) throw Error("invertCt: expected prime modulus > 1, got " + prime);
		let an = abstract_modular_mod(a, prime);
		if (an === abstract_modular_0n) throw Error("invertCt: expected non-zero number");
		let inverse = modular_pow(an, prime - modular_2n, prime);
		if (abstract_modular_mod(an * inverse, prime) !== abstract_modular_1n) throw Error("invertCt: does not exist");
		return inverse;
	}
	function modular_assertIsSquare(Fp, root, n) {
		let F = Fp;
		if (!F.eql(F.sqr(root), n)) throw Error("Cannot find square root");
	}
	function aoddModulus(order, fnName) {
		if ((order & abstract_modular_1n) === abstract_modular_0n) throw Error(fnName + ": expected odd modulus, got " + order);
	}
	function modular_sqrt3mod4(Fp, n) {
		let F = Fp;
		let p1div4 = (F.ORDER + abstract_modular_1n) / modular_4n;
		let root = F.pow(n, p1div4);
		modular_assertIsSquare(F, root, n);
		return root;
	}
	function modular_sqrt5mod8(Fp, n) {
		let F = Fp;
		let p5div8 = (F.ORDER - modular_5n) / modular_8n;
		let n2 = F.mul(n, modular_2n);
		let v = F.pow(n2, p5div8);
		let nv = F.mul(n, v);
		let i = F.mul(F.mul(nv, modular_2n), v);
		let root = F.mul(nv, F.sub(i, F.ONE));
		modular_assertIsSquare(F, root, n);
		return root;
	}
	function modular_sqrt9mod16(P) {
		let Fp_ = abstract_modular_Field(P);
		let tn = modular_tonelliShanks(P);
		let c1 = tn(Fp_, Fp_.neg(Fp_.ONE));
		let c2 = tn(Fp_, c1);
		let c3 = tn(Fp_, Fp_.neg(c1));
		let c4 = (P + modular_7n) / modular_16n;
		return ((Fp, n) => {
			let F = Fp;
			let tv1 = F.pow(n, c4);
			let tv2 = F.mul(tv1, c1);
			let tv3 = F.mul(tv1, c2);
			let tv4 = F.mul(tv1, c3);
			let e1 = F.eql(F.sqr(tv2), n);
			let e2 = F.eql(F.sqr(tv3), n);
			tv1 = F.cmov(tv1, tv2, e1);
			tv2 = F.cmov(tv4, tv3, e2);
			let e3 = F.eql(F.sqr(tv2), n);
			let root = F.cmov(tv1, tv2, e3);
			modular_assertIsSquare(F, root, n);
			return root;
		});
	}
	function modular_tonelliShanks(P) {
		if (P < modular_3n) throw Error("sqrt is not defined for small field");
		aoddModulus(P, "tonelliShanks");
		let Q = P - abstract_modular_1n;
		let S = 0;
		for (; Q % modular_2n === abstract_modular_0n;) {
			Q /= modular_2n;
			S++;
		}
		let Z = modular_2n;
		let _Fp = abstract_modular_Field(P);
		for (; modular_FpLegendre(_Fp, Z) === 1;) if (Z++ > 1e3) throw Error("Cannot find square root: probably non-prime P");
		if (S === 1) return modular_sqrt3mod4;
		let cc = _Fp.pow(Z, Q);
		let Q1div2 = (Q + abstract_modular_1n) / modular_2n;
		return function tonelliSlow(Fp, n) {
			let F = Fp;
			if (F.is0(n)) return n;
			if (modular_FpLegendre(F, n) !== 1) throw Error("Cannot find square root");
			let M = S;
			let c = F.mul(F.ONE, cc);
			let t = F.pow(n, Q);
			let R = F.pow(n, Q1div2);
			for (; !F.eql(t, F.ONE);) {
				if (F.is0(t)) throw Error("Cannot find square root: probably non-prime P");
				let i = 1;
				let t_tmp = F.sqr(t);
				for (; !F.eql(t_tmp, F.ONE);) {
					i++;
					t_tmp = F.sqr(t_tmp);
					if (i === M) throw Error("Cannot find square root");
				}
				let exponent = abstract_modular_1n << BigInt(M - i - 1);
				let b = F.pow(c, exponent);
				M = i;
				c = F.sqr(b);
				t = F.mul(t, c);
				R = F.mul(R, b);
			}
			return R;
		};
	}
	function modular_FpSqrt(P) {
		aoddModulus(P, "Fp.sqrt");
		if (P % modular_4n === modular_3n) return modular_sqrt3mod4;
		if (P % modular_8n === modular_5n) return modular_sqrt5mod8;
		if (P % modular_16n === modular_9n) return modular_sqrt9mod16(P);
		return modular_tonelliShanks(P);
	}
	let modular_isNegativeLE = (num, modulo) => (abstract_modular_mod(num, modulo) & abstract_modular_1n) === abstract_modular_1n;
	let modular_FIELD_FIELDS = [
		"create",
		"isValid",
		"is0",
		"neg",
		"inv",
		"sqrt",
		"sqr",
		"eql",
		"add",
		"sub",
		"mul",
		"pow",
		"div",
		"addN",
		"subN",
		"mulN",
		"sqrN"
	];
	function abstract_modular_validateField(field) {
		curves_utils_aobject(field, "field");
		if (typeof field.ORDER != "bigint") throw TypeError("param \"ORDER\" is invalid: expected bigint, got " + typeof field.ORDER);
		curves_utils_asafenumber(field.BYTES, "BYTES");
		curves_utils_asafenumber(field.BITS, "BITS");
		for (let name of modular_FIELD_FIELDS) afunction(field[name], "field." + name);
		if (field.BYTES < 1 || field.BITS < 1) throw Error("invalid field: expected BYTES/BITS > 0");
		if (field.ORDER <= abstract_modular_1n) throw Error("invalid field: expected ORDER > 1, got " + field.ORDER);
		return field;
	}
	function abstract_modular_FpInvertBatch(Fp, nums, passZero = !1) {
		abstract_modular_validateField(Fp);
		curves_utils_aarray(nums, "nums");
		_noble_curves_utils_abool(passZero, "passZero");
		let F = Fp;
		let inverted = Array(nums.length).fill(passZero ? F.ZERO : void 0);
		let multipliedAcc = nums.reduce((acc, num, i) => {
			if (F.is0(num)) return acc;
			inverted[i] = acc;
			return F.mul(acc, num);
		}, F.ONE);
		let invertedAcc = F.inv(multipliedAcc);
		nums.reduceRight((acc, num, i) => {
			if (F.is0(num)) return acc;
			inverted[i] = F.mul(acc, inverted[i]);
			return F.mul(acc, num);
		}, invertedAcc);
		return inverted;
	}
	function modular_FpLegendre(Fp, n) {
		abstract_modular_validateField(Fp);
		let F = Fp;
		aoddModulus(F.ORDER, "FpLegendre");
		let p1mod2 = (F.ORDER - abstract_modular_1n) / modular_2n;
		let powered = F.pow(n, p1mod2);
		let yes = F.eql(powered, F.ONE);
		let zero = F.eql(powered, F.ZERO);
		let no = F.eql(powered, F.neg(F.ONE));
		if (!yes && !zero && !no) throw Error("invalid Legendre symbol result");
		return yes ? 1 : zero ? 0 : -1;
	}
	function modular_nLength(n, nBitLength) {
		nBitLength !== void 0 && curves_utils_anumber(nBitLength);
		if (n <= abstract_modular_0n) throw Error("invalid n length: expected positive n, got " + n);
		if (nBitLength !== void 0 && nBitLength < 1) throw Error("invalid n length: expected positive bit length, got " + nBitLength);
		let bits = curves_utils_bitLen(n);
		if (nBitLength !== void 0 && nBitLength < bits) throw Error(`invalid n length: expected nBitLength (${nBitLength}) >= bitLen(n) (${bits})`);
		let _nBitLength = nBitLength === void 0 ? bits : nBitLength;
		return {
			nBitLength: _nBitLength,
			nByteLength: Math.ceil(_nBitLength / 8)
		};
	}
	let FIELD_SQRT = new WeakMap();
	class modular_Field {
		ORDER;
		BITS;
		BYTES;
		isLE;
		ZERO = abstract_modular_0n;
		ONE = abstract_modular_1n;
		_lengths;
		_mod;
		constructor(ORDER, opts = {}) {
			if (ORDER <= abstract_modular_1n) throw Error("invalid field: expected ORDER > 1, got " + ORDER);
			let _nbitLength;
			this.isLE = !1;
			if (typeof opts == "object" && opts) {
				typeof opts.BITS == "number" && (_nbitLength = opts.BITS);
				typeof opts.sqrt == "function" && Object.defineProperty(this, "sqrt", {
					value: opts.sqrt,
					enumerable: !0
				});
				typeof opts.isLE == "boolean" && (this.isLE = opts.isLE);
				opts.allowedLengths && (this._lengths = Object.freeze(opts.allowedLengths.slice()));
				typeof opts.modFromBytes == "boolean" && (this._mod = opts.modFromBytes);
			}
			let { nBitLength, nByteLength } = modular_nLength(ORDER, _nbitLength);
			if (nByteLength > 2048) throw Error("invalid field: expected ORDER of <= 2048 bytes");
			this.ORDER = ORDER;
			this.BITS = nBitLength;
			this.BYTES = nByteLength;
			Object.freeze(this);
		}
		create(num) {
			return abstract_modular_mod(num, this.ORDER);
		}
		isValid(num) {
			if (typeof num != "bigint") throw TypeError("invalid field element: expected bigint, got " + typeof num);
			return abstract_modular_0n <= num && num < this.ORDER;
		}
		is0(num) {
			return num === abstract_modular_0n;
		}
		isValidNot0(num) {
			return !this.is0(num) && this.isValid(num);
		}
		isOdd(num) {
			return (num & abstract_modular_1n) === abstract_modular_1n;
		}
		neg(num) {
			return abstract_modular_mod(-num, this.ORDER);
		}
		eql(lhs, rhs) {
			return lhs === rhs;
		}
		sqr(num) {
			return abstract_modular_mod(num * num, this.ORDER);
		}
		add(lhs, rhs) {
			return abstract_modular_mod(lhs + rhs, this.ORDER);
		}
		sub(lhs, rhs) {
			return abstract_modular_mod(lhs - rhs, this.ORDER);
		}
		mul(lhs, rhs) {
			return abstract_modular_mod(lhs * rhs, this.ORDER);
		}
		pow(num, power) {
			return modular_pow(num, power, this.ORDER);
		}
		div(lhs, rhs) {
			return abstract_modular_mod(lhs * modular_invert(rhs, this.ORDER), this.ORDER);
		}
		sqrN(num) {
			return num * num;
		}
		addN(lhs, rhs) {
			return lhs + rhs;
		}
		subN(lhs, rhs) {
			return lhs - rhs;
		}
		mulN(lhs, rhs) {
			return lhs * rhs;
		}
		inv(num) {
			return modular_invert(num, this.ORDER);
		}
		sqrt(num) {
			let sqrt = FIELD_SQRT.get(this);
			sqrt || FIELD_SQRT.set(this, sqrt = modular_FpSqrt(this.ORDER));
			return sqrt(this, num);
		}
		toBytes(num) {
			return this.isLE ? utils_numberToBytesLE(num, this.BYTES) : curves_utils_numberToBytesBE(num, this.BYTES);
		}
		fromBytes(bytes, skipValidation = !1) {
			curves_utils_abytes(bytes);
			let { _lengths: allowedLengths, BYTES, isLE, ORDER, _mod: modFromBytes } = this;
			if (allowedLengths) {
				if (bytes.length < 1 || !allowedLengths.includes(bytes.length) || bytes.length > BYTES) throw Error("Field.fromBytes: expected " + allowedLengths + " bytes, got " + bytes.length);
				let padded = new Uint8Array(BYTES);
				padded.set(bytes, isLE ? 0 : padded.length - bytes.length);
				bytes = padded;
			}
			if (bytes.length !== BYTES) throw Error("Field.fromBytes: expected " + BYTES + " bytes, got " + bytes.length);
			let scalar = isLE ? utils_bytesToNumberLE(bytes) : _noble_curves_utils_bytesToNumberBE(bytes);
			modFromBytes && (scalar = abstract_modular_mod(scalar, ORDER));
			if (!skipValidation && !this.isValid(scalar)) throw Error("invalid field element: outside of range 0..ORDER");
			return scalar;
		}
		invertBatch(lst) {
			return abstract_modular_FpInvertBatch(this, lst, !0);
		}
		cmov(a, b, condition) {
			_noble_curves_utils_abool(condition, "condition");
			return condition ? b : a;
		}
	}
	function abstract_modular_Field(ORDER, opts = {}) {
		Object.freeze(modular_Field.prototype);
		return new modular_Field(ORDER, opts);
	}
	function modular_getFieldBytesLength(fieldOrder) {
		if (typeof fieldOrder != "bigint") throw Error("field order must be bigint");
		if (fieldOrder <= abstract_modular_1n) throw Error("field order must be greater than 1");
		let bitLength = curves_utils_bitLen(fieldOrder - abstract_modular_1n);
		return Math.ceil(bitLength / 8);
	}
	function modular_getMinHashLength(fieldOrder) {
		let length = modular_getFieldBytesLength(fieldOrder);
		return length + Math.ceil(length / 2);
	}
	function modular_mapHashToField(key, fieldOrder, isLE = !1) {
		curves_utils_abytes(key);
		let len = key.length;
		let fieldLen = modular_getFieldBytesLength(fieldOrder);
		let minLen = Math.max(modular_getMinHashLength(fieldOrder), 16);
		if (len < minLen || len > 1024) throw Error("expected " + minLen + "-1024 bytes of input, got " + len);
		let reduced = abstract_modular_mod(isLE ? utils_bytesToNumberLE(key) : _noble_curves_utils_bytesToNumberBE(key), fieldOrder - abstract_modular_1n) + abstract_modular_1n;
		return isLE ? utils_numberToBytesLE(reduced, fieldLen) : curves_utils_numberToBytesBE(reduced, fieldLen);
	}
	let abstract_curve_0n = BigInt(0);
	let abstract_curve_1n = BigInt(1);
	let curve_4n = BigInt(4);
	let TABLE_BYTES_MAX = 2 ** 31;
	function validatePointCons(Point) {
		let pc = Point;
		if (typeof pc != "function") throw TypeError("\"Point\" expected constructor, got type=" + typeof Point);
		afunction(pc.fromAffine, "Point.fromAffine");
		afunction(pc.fromBytes, "Point.fromBytes");
		afunction(pc.fromHex, "Point.fromHex");
		curves_utils_aobject(pc.BASE, "Point.BASE");
		curves_utils_aobject(pc.ZERO, "Point.ZERO");
		abstract_modular_validateField(pc.Fp);
		abstract_modular_validateField(pc.Fn);
	}
	function curve_normalizeZ(c, points) {
		validatePointCons(c);
		curve_validateMSMPoints(points, c);
		let invertedZs = abstract_modular_FpInvertBatch(c.Fp, points.map((p) => p.Z));
		return points.map((p, i) => c.fromAffine(p.toAffine(invertedZs[i])));
	}
	function curve_validateW(W, bits, min = 1) {
		if (!Number.isSafeInteger(W) || W < min || W > bits) throw Error("invalid window size, expected [" + min + ".." + bits + "], got W=" + W);
	}
	function validateTableBytes(numPoints, fpBytes) {
		let bytes = numPoints * (4 * fpBytes + 128);
		if (bytes > TABLE_BYTES_MAX) throw Error("invalid window size: table would need ~" + Math.ceil(bytes / 2 ** 20) + " MiB, max " + TABLE_BYTES_MAX / 2 ** 20 + " MiB");
	}
	function probeRandomBytes(randomBytes, length) {
		if (randomBytes === void 0) return;
		afunction(randomBytes, "randomBytes");
		try {
			let probe = randomBytes(length);
			if (!curves_utils_isBytes(probe) || probe.length !== length) return;
		} catch {
			return;
		}
		return randomBytes;
	}
	function curve_validateMSMPoints(points, c) {
		curves_utils_aarray(points, "points");
		points.forEach((p, i) => {
			if (!(p instanceof c)) throw Error("invalid point at index " + i);
		});
	}
	function curve_validateMSMScalars(scalars, field, maxScalar) {
		if (!Array.isArray(scalars)) throw Error("array of scalars expected");
		scalars.forEach((s, i) => {
			if (!(maxScalar === void 0 ? field.isValid(s) : utils_isPosBig(s) && s < maxScalar)) throw Error("invalid scalar at index " + i);
		});
	}
	let curve_pointWindowSizes = new WeakMap();
	function getWindowSize(P) {
		return curve_pointWindowSizes.get(P) || 1;
	}
	function oddMultiples(p, size) {
		let dbl = p.double();
		let t = [p];
		for (let j = 1; j < size; j++) t.push(t[j - 1].add(dbl));
		return t;
	}
	function wnafDigits(n, W) {
		let size = 2 ** W;
		let half = size / 2;
		let mask = BigInt(size - 1);
		let d = [];
		for (; n > abstract_curve_0n;) {
			let w = 0;
			if (n & abstract_curve_1n) {
				w = Number(n & mask);
				w >= half && (w -= size);
				n -= BigInt(w);
			}
			d.push(w);
			n >>= abstract_curve_1n;
		}
		return d;
	}
	function signedWindowDigits(n, W, windows) {
		let size = 2 ** W;
		let half = size / 2;
		let mask = BigInt(size - 1);
		let shiftBy = BigInt(W);
		let d = [];
		for (let w = 0; w < windows; w++) {
			let v = Number(n & mask);
			n >>= shiftBy;
			if (v > half) {
				v -= size;
				n += abstract_curve_1n;
			}
			d.push(v);
		}
		if (n !== abstract_curve_0n) throw Error("invalid wnaf");
		return d;
	}
	function wnafWalk(zero, tables, digits) {
		let max = 0;
		for (let d of digits) max = Math.max(max, d.length);
		let acc = zero;
		for (let bit = max - 1; bit >= 0; bit--) {
			bit !== max - 1 && (acc = acc.double());
			for (let i = 0; i < digits.length; i++) {
				let w = digits[i][bit];
				if (w) {
					let item = tables[i][Math.abs(w) - 1 >> 1];
					acc = acc.add(w < 0 ? item.negate() : item);
				}
			}
		}
		return acc;
	}
	class ScalarMultiplier {
		Point;
		BASE;
		ZERO;
		randomBytes;
		wnafPrecomputes = new WeakMap();
		baseCanBeBlinded;
		bits;
		constructor(Point, randomBytes) {
			validatePointCons(Point);
			this.randomBytes = probeRandomBytes(randomBytes, 16);
			this.Point = Point;
			this.BASE = Point.BASE;
			this.ZERO = Point.ZERO;
			this.bits = Point.Fn.BITS;
		}
		buildWnafTable(point, W, bits) {
			let windows = Math.ceil(bits / W) + 1;
			let half = 2 ** (W - 1);
			let comp = [];
			let base = point;
			for (let w = 0; w < windows; w++) {
				let acc = base;
				for (let i = 0; i < half; i++) {
					comp.push(acc);
					acc = acc.add(base);
				}
				base = comp[comp.length - 1].double();
			}
			return {
				W,
				bits,
				windows,
				comp
			};
		}
		wnafCachedCT(precomputes, n) {
			let { W, windows, comp } = precomputes;
			let half = 2 ** (W - 1);
			let digits = signedWindowDigits(n, W, windows);
			let p = this.ZERO;
			let f = this.BASE;
			for (let w = 0; w < windows; w++) {
				let digit = digits[w];
				let start = w * half;
				let idx = Math.abs(digit) - 1;
				let sel = comp[start];
				for (let i = 1; i < half; i++) sel = i === idx ? comp[start + i] : sel;
				let neg = sel.negate();
				digit === 0 ? f = f.add(comp[start]) : p = p.add(digit < 0 ? neg : sel);
			}
			return {
				p,
				f
			};
		}
		getWnafPrecomputes(W, point, bits, transform) {
			let entries = this.wnafPrecomputes.get(point);
			let comp = entries?.find((entry) => entry.W === W && entry.bits === bits);
			if (!comp) {
				comp = this.buildWnafTable(point, W, bits);
				typeof transform == "function" && (comp = {
					...comp,
					comp: transform(comp.comp)
				});
				if (!entries) {
					entries = [];
					this.wnafPrecomputes.set(point, entries);
				}
				entries.push(comp);
			}
			return comp;
		}
		assertPoint(point) {
			if (!(point instanceof this.Point)) throw TypeError("\"point\" expected Point instance, got type=" + typeof point);
		}
		validateMulInput(point, scalar) {
			this.assertPoint(point);
			if (!utils_inRange(scalar, abstract_curve_1n, this.Point.Fn.ORDER)) throw Error("invalid scalar");
		}
		runCT(point, n, bits, transform) {
			let W = getWindowSize(point);
			if (W === 1) return this.fixedWindowCT(point, n, bits);
			return this.wnafCachedCT(this.getWnafPrecomputes(W, point, bits, transform), n);
		}
		mulCT(point, scalar, transform) {
			this.validateMulInput(point, scalar);
			return this.runCT(point, scalar, this.bits, transform);
		}
		mulCTBlinded(point, scalar, transform) {
			this.validateMulInput(point, scalar);
			if (this.randomBytes === void 0) throw Error("randomBytes is required for scalar blinding");
			let bits = this.Point.Fn.BITS + 128;
			let blind = this.randomBytes(16);
			if (!curves_utils_isBytes(blind) || blind.length !== 16) throw Error("randomBytes returned invalid byte array");
			blind[0] = blind[0] & 63 | 128;
			let n = scalar + _noble_curves_utils_bytesToNumberBE(blind) * this.Point.Fn.ORDER;
			return this.runCT(point, n, bits, transform);
		}
		fixedWindowCT(point, n, bits) {
			let mask = curves_utils_bitMask(5);
			let table = Array(32);
			table[0] = this.ZERO;
			for (let i = 1; i < 32; i++) table[i] = table[i - 1].add(point);
			let windows = Math.ceil(bits / 5);
			let acc = this.ZERO;
			for (let window = windows - 1; window >= 0; window--) {
				if (window !== windows - 1) for (let d = 0; d < 5; d++) acc = acc.double();
				let digit = Number(n >> BigInt(window * 5) & mask);
				let sel = table[0];
				for (let i = 1; i < 32; i++) sel = i === digit ? table[i] : sel;
				acc = acc.add(sel);
			}
			return {
				p: acc,
				f: acc
			};
		}
		shouldBlind(point, cofactor) {
			if (this.randomBytes === void 0) return !1;
			if (cofactor === abstract_curve_1n) return !0;
			if (point !== this.BASE) return !1;
			this.baseCanBeBlinded === void 0 && (this.baseCanBeBlinded = this.mulUnsafe(this.BASE, this.Point.Fn.ORDER).is0());
			return this.baseCanBeBlinded;
		}
		mulSecret(point, scalar, cofactor, transform) {
			return this.shouldBlind(point, cofactor) ? this.mulCTBlinded(point, scalar, transform) : this.mulCT(point, scalar, transform);
		}
		mulUnsafe(point, scalar, transform) {
			this.assertPoint(point);
			if (!utils_isPosBig(scalar)) throw Error("invalid scalar");
			let W = getWindowSize(point);
			if (W === 1 || scalar >= this.Point.Fn.ORDER) return mulAddUnsafe(this.Point, [point], [scalar], !0);
			let precomputes = this.getWnafPrecomputes(W, point, this.bits, transform);
			return this.wnafCachedCT(precomputes, scalar).p;
		}
		setWindowSize(point, W) {
			this.assertPoint(point);
			curve_validateW(W, this.bits);
			validateTableBytes((Math.ceil((this.bits + 128) / W) + 1) * 2 ** (W - 1), this.Point.Fp.BYTES);
			curve_pointWindowSizes.set(point, W);
			this.wnafPrecomputes.delete(point);
		}
		hasWindowSize(point) {
			return getWindowSize(point) !== 1;
		}
	}
	function mulAddUnsafe(c, points, scalars, allowOversized = !1) {
		validatePointCons(c);
		curve_validateMSMPoints(points, c);
		_noble_curves_utils_abool(allowOversized, "allowOversized");
		curve_validateMSMScalars(scalars, c.Fn, allowOversized ? c.Fn.ORDER ** curve_4n : void 0);
		if (points.length !== scalars.length) throw Error("arrays of points and scalars must have equal length");
		let tables = points.map((p) => oddMultiples(p, 4));
		let digits = scalars.map((n) => wnafDigits(n, 4));
		return wnafWalk(c.ZERO, tables, digits);
	}
	function curve_createField(order, field, isLE) {
		if (field) {
			if (field.ORDER !== order) throw Error("Field.ORDER must match order: Fp == p, Fn == n");
			abstract_modular_validateField(field);
			return field;
		} else return abstract_modular_Field(order, { isLE });
	}
	function curve_createCurveFields(type, CURVE, curveOpts = {}, FpFnLE) {
		if (type !== "weierstrass" && type !== "edwards") throw Error("expected curve type \"weierstrass\" or \"edwards\"");
		FpFnLE === void 0 && (FpFnLE = type === "edwards");
		if (!CURVE || typeof CURVE != "object") throw Error(`expected valid ${type} CURVE object`);
		_noble_curves_utils_validateObject(curveOpts);
		for (let p of [
			"p",
			"n",
			"h"
		]) {
			let val = CURVE[p];
			if (!(utils_isPosBig(val) && val !== abstract_curve_0n)) throw Error(`CURVE.${p} must be positive bigint`);
		}
		let Fp = curve_createField(CURVE.p, curveOpts.Fp, FpFnLE);
		let Fn = curve_createField(CURVE.n, curveOpts.Fn, FpFnLE);
		let params = [
			"Gx",
			"Gy",
			"a",
			type === "weierstrass" ? "b" : "d"
		];
		for (let p of params) if (!Fp.isValid(CURVE[p])) throw Error(`CURVE.${p} must be valid field element of CURVE.Fp`);
		CURVE = Object.freeze(Object.assign({}, CURVE));
		return {
			CURVE,
			Fp,
			Fn
		};
	}
	function curve_createKeygen(randomSecretKey, getPublicKey) {
		return function keygen(seed) {
			let secretKey = randomSecretKey(seed);
			return {
				secretKey,
				publicKey: getPublicKey(secretKey)
			};
		};
	}
	let der_0n = BigInt(0);
	class der_DERErr extends Error {
		constructor(m = "") {
			super(m);
		}
	}
	let _DER = {
		Err: der_DERErr,
		_tlv: {
			encode: (tag, data) => {
				let { Err: E } = _DER;
				curves_utils_asafenumber(tag, "tag");
				if (tag < 0 || tag > 255) throw new E("tlv.encode: wrong tag");
				astring(data, "data");
				if (data.length & 1) throw new E("tlv.encode: unpadded data");
				let dataLen = data.length / 2;
				let len = utils_numberToHexUnpadded(dataLen);
				if (len.length / 2 & 128) throw new E("tlv.encode: long form length too big");
				let lenLen = dataLen > 127 ? utils_numberToHexUnpadded(len.length / 2 | 128) : "";
				return utils_numberToHexUnpadded(tag) + lenLen + len + data;
			},
			decode(tag, data) {
				let { Err: E } = _DER;
				data = curves_utils_abytes(data, void 0, "DER data");
				let pos = 0;
				if (tag < 0 || tag > 255) throw new E("tlv.decode: wrong tag");
				if (data.length < 2 || data[pos++] !== tag) throw new E("tlv.decode: wrong tlv");
				let first = data[pos++];
				let isLong = !!(first & 128);
				let length = 0;
				if (!isLong) length = first;
				else {
					let lenLen = first & 127;
					if (!lenLen) throw new E("tlv.decode(long): indefinite length not supported");
					if (lenLen > 4) throw new E("tlv.decode(long): byte length is too big");
					let lengthBytes = data.subarray(pos, pos + lenLen);
					if (lengthBytes.length !== lenLen) throw new E("tlv.decode: length bytes not complete");
					if (lengthBytes[0] === 0) throw new E("tlv.decode(long): zero leftmost byte");
					for (let b of lengthBytes) length = length << 8 | b;
					pos += lenLen;
					if (length < 128) throw new E("tlv.decode(long): not minimal encoding");
				}
				let v = data.subarray(pos, pos + length);
				if (v.length !== length) throw new E("tlv.decode: wrong value length");
				return {
					v,
					l: data.subarray(pos + length)
				};
			}
		},
		_int: {
			encode(num) {
				let { Err: E } = _DER;
				curves_utils_abignumber(num);
				if (num < der_0n) throw new E("integer: negative integers are not allowed");
				let hex = utils_numberToHexUnpadded(num);
				Number.parseInt(hex[0], 16) & 8 && (hex = "00" + hex);
				if (hex.length & 1) throw new E("unexpected DER parsing assertion: unpadded hex");
				return hex;
			},
			decode(data) {
				let { Err: E } = _DER;
				if (data.length < 1) throw new E("invalid signature integer: empty");
				if (data[0] & 128) throw new E("invalid signature integer: negative");
				if (data.length > 1 && data[0] === 0 && !(data[1] & 128)) throw new E("invalid signature integer: unnecessary leading zero");
				return _noble_curves_utils_bytesToNumberBE(data);
			}
		},
		toSig(bytes, maxScalarBytes) {
			let { Err: E, _int: int, _tlv: tlv } = _DER;
			if (maxScalarBytes !== void 0) {
				curves_utils_asafenumber(maxScalarBytes, "maxScalarBytes");
				if (maxScalarBytes < 1) throw new E("invalid signature: maxScalarBytes must be positive");
			}
			let data = curves_utils_abytes(bytes, void 0, "signature");
			let { v: seqBytes, l: seqLeftBytes } = tlv.decode(48, data);
			if (seqLeftBytes.length) throw new E("invalid signature: left bytes after parsing");
			let { v: rBytes, l: rLeftBytes } = tlv.decode(2, seqBytes);
			let { v: sBytes, l: sLeftBytes } = tlv.decode(2, rLeftBytes);
			if (sLeftBytes.length) throw new E("invalid signature: left bytes after parsing");
			if (maxScalarBytes !== void 0 && (rBytes.length > maxScalarBytes || sBytes.length > maxScalarBytes)) throw new E("invalid signature: integer too large");
			return {
				r: int.decode(rBytes),
				s: int.decode(sBytes)
			};
		},
		hexFromSig(sig) {
			let { _tlv: tlv, _int: int } = _DER;
			_noble_curves_utils_validateObject(sig, {
				r: "bigint",
				s: "bigint"
			}, {}, "sig");
			let seq = tlv.encode(2, int.encode(sig.r)) + tlv.encode(2, int.encode(sig.s));
			return tlv.encode(48, seq);
		}
	};
	let der_DER = (() => {
		Object.freeze(_DER._tlv);
		Object.freeze(_DER._int);
		return Object.freeze(_DER);
	})();
	let weierstrass_divNearest = (num, den) => (num + (num >= 0 ? den : -den) / abstract_weierstrass_2n) / den;
	function weierstrass_splitEndoScalar(k, basis, n) {
		utils_aInRange("scalar", k, abstract_weierstrass_0n, n);
		let [[a1, b1], [a2, b2]] = basis;
		let c1 = weierstrass_divNearest(b2 * k, n);
		let c2 = weierstrass_divNearest(-b1 * k, n);
		let k1 = k - c1 * a1 - c2 * a2;
		let k2 = -c1 * b1 - c2 * b2;
		let k1neg = k1 < abstract_weierstrass_0n;
		let k2neg = k2 < abstract_weierstrass_0n;
		k1neg && (k1 = -k1);
		k2neg && (k2 = -k2);
		let MAX_NUM = curves_utils_bitMask(Math.ceil(curves_utils_bitLen(n) / 2)) + abstract_weierstrass_1n;
		if (k1 < abstract_weierstrass_0n || k1 >= MAX_NUM || k2 < abstract_weierstrass_0n || k2 >= MAX_NUM) throw Error("splitScalar (endomorphism): failed for k");
		return {
			k1neg,
			k1,
			k2neg,
			k2
		};
	}
	function weierstrass_validateSigFormat(format) {
		if (![
			"compact",
			"recovered",
			"der"
		].includes(format)) throw Error("Signature format must be \"compact\", \"recovered\", or \"der\"");
		return format;
	}
	function weierstrass_validateSigOpts(opts, def) {
		_noble_curves_utils_validateObject(opts);
		let optsn = {};
		for (let optName of Object.keys(def)) optsn[optName] = opts[optName] === void 0 ? def[optName] : opts[optName];
		_noble_curves_utils_abool(optsn.lowS, "lowS");
		_noble_curves_utils_abool(optsn.prehash, "prehash");
		optsn.format !== void 0 && weierstrass_validateSigFormat(optsn.format);
		return optsn;
	}
	let abstract_weierstrass_0n = BigInt(0), abstract_weierstrass_1n = BigInt(1), abstract_weierstrass_2n = BigInt(2), abstract_weierstrass_3n = BigInt(3), abstract_weierstrass_4n = BigInt(4);
	function abstract_weierstrass_weierstrass(params, extraOpts = {}) {
		let validated = curve_createCurveFields("weierstrass", params, extraOpts);
		let Fp = validated.Fp;
		let Fn = validated.Fn;
		let CURVE = validated.CURVE;
		let { h: cofactor, n: CURVE_ORDER } = CURVE;
		_noble_curves_utils_validateObject(extraOpts, {}, {
			allowInfinityPoint: "boolean",
			clearCofactor: "function",
			isTorsionFree: "function",
			fromBytes: "function",
			toBytes: "function",
			endo: "object",
			randomBytes: "function"
		});
		let { endo: endoOpts, allowInfinityPoint, clearCofactor, isTorsionFree, fromBytes, toBytes } = extraOpts;
		let randomBytes = extraOpts.randomBytes === void 0 ? curves_utils_randomBytes : extraOpts.randomBytes;
		if (endoOpts && (!Fp.is0(CURVE.a) || typeof endoOpts.beta != "bigint" || !Array.isArray(endoOpts.basises))) throw Error("invalid endo: expected \"beta\": bigint and \"basises\": array");
		let endo = endoOpts ? {
			beta: endoOpts.beta,
			basises: endoOpts.basises.map((basis) => [...basis])
		} : void 0;
		let lengths = weierstrass_getWLengths(Fp, Fn);
		function assertCompressionIsSupported() {
			if (!Fp.isOdd) throw Error("compression is not supported: Field does not have .isOdd()");
		}
		function pointToBytes(_c, point, isCompressed) {
			if (point.is0()) {
				if (!allowInfinityPoint) throw Error("bad point: ZERO");
				return Uint8Array.of(0);
			}
			let { x, y } = point.toAffine();
			let bx = Fp.toBytes(x);
			_noble_curves_utils_abool(isCompressed, "isCompressed");
			if (isCompressed) {
				assertCompressionIsSupported();
				let hasEvenY = !Fp.isOdd(y);
				return curves_utils_concatBytes(weierstrass_pprefix(hasEvenY), bx);
			} else return curves_utils_concatBytes(Uint8Array.of(4), bx, Fp.toBytes(y));
		}
		function pointFromBytes(bytes) {
			curves_utils_abytes(bytes, void 0, "Point");
			let { publicKey: comp, publicKeyUncompressed: uncomp } = lengths;
			let length = bytes.length;
			let head = bytes[0];
			let tail = bytes.subarray(1);
			if (allowInfinityPoint && length === 1 && head === 0) return {
				x: Fp.ZERO,
				y: Fp.ZERO
			};
			if (length === comp && (head === 2 || head === 3)) {
				let x = Fp.fromBytes(tail);
				if (!Fp.isValid(x)) throw Error("bad point: is not on curve, wrong x");
				let y2 = weierstrassEquation(x);
				let y;
				try {
					y = Fp.sqrt(y2);
				} catch (sqrtError) {
					let err = sqrtError instanceof Error ? ": " + sqrtError.message : "";
					throw Error("bad point: is not on curve, sqrt error" + err);
				}
				assertCompressionIsSupported();
				let evenY = Fp.isOdd(y);
				(head & 1) == 1 !== evenY && (y = Fp.neg(y));
				return {
					x,
					y
				};
			} else if (length === uncomp && head === 4) {
				let L = Fp.BYTES;
				let x = Fp.fromBytes(tail.subarray(0, L));
				let y = Fp.fromBytes(tail.subarray(L, L * 2));
				if (!isValidXY(x, y)) throw Error("bad point: is not on curve");
				return {
					x,
					y
				};
			} else throw Error(`bad point: got length ${length}, expected compressed=${comp} or uncompressed=${uncomp}`);
		}
		let encodePoint = toBytes === void 0 ? pointToBytes : toBytes;
		let decodePoint = fromBytes === void 0 ? pointFromBytes : fromBytes;
		let b3 = Fp.mul(CURVE.b, abstract_weierstrass_3n);
		let mulA = Fp.is0(CURVE.a) ? (_) => Fp.ZERO : (x) => Fp.mul(CURVE.a, x);
		function weierstrassEquation(x) {
			let x2 = Fp.sqr(x);
			let x3 = Fp.mul(x2, x);
			return Fp.add(Fp.add(x3, Fp.mul(x, CURVE.a)), CURVE.b);
		}
		function isValidXY(x, y) {
			let left = Fp.sqr(y);
			let right = weierstrassEquation(x);
			return Fp.eql(left, right);
		}
		if (!isValidXY(CURVE.Gx, CURVE.Gy)) throw Error("bad curve params: generator point");
		let _4a3 = Fp.mul(Fp.pow(CURVE.a, abstract_weierstrass_3n), abstract_weierstrass_4n);
		let _27b2 = Fp.mul(Fp.sqr(CURVE.b), BigInt(27));
		if (Fp.is0(Fp.add(_4a3, _27b2))) throw Error("bad curve params: a or b");
		function acoord(title, n, banZero = !1) {
			if (!Fp.isValid(n) || banZero && Fp.is0(n)) throw Error(`bad point coordinate ${title}`);
			return typeof n == "object" && n ? Fp.create(n) : n;
		}
		function aprjpoint(other) {
			if (!(other instanceof Point)) throw Error("Weierstrass Point expected");
		}
		function splitEndoScalarN(k) {
			if (!endo || !endo.basises) throw Error("no endo");
			return weierstrass_splitEndoScalar(k, endo.basises, Fn.ORDER);
		}
		function pushWnafPair(points, scalars, p, k) {
			if (!Fn.isValid(k)) throw RangeError("invalid scalar: out of range");
			if (endo) {
				let { k1neg, k1, k2neg, k2 } = splitEndoScalarN(k);
				let psi = new Point(Fp.mul(p.X, endo.beta), p.Y, p.Z);
				points.push(k1neg ? p.negate() : p, k2neg ? psi.negate() : psi);
				scalars.push(k1, k2);
			} else {
				points.push(p);
				scalars.push(k);
			}
		}
		let validityCache = new WeakSet();
		class Point {
			static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp.ONE);
			static ZERO = new Point(Fp.ZERO, Fp.ONE, Fp.ZERO);
			static Fp = Fp;
			static Fn = Fn;
			X;
			Y;
			Z;
			constructor(X, Y, Z) {
				this.X = acoord("x", X);
				this.Y = acoord("y", Y, !0);
				this.Z = acoord("z", Z);
				Object.freeze(this);
			}
			static CURVE() {
				return CURVE;
			}
			static fromAffine(p) {
				let { x, y } = p || {};
				if (!p || !Fp.isValid(x) || !Fp.isValid(y)) throw Error("invalid affine point");
				if (p instanceof Point) throw Error("projective point not allowed");
				if (Fp.is0(x) && Fp.is0(y)) return Point.ZERO;
				return new Point(x, y, Fp.ONE);
			}
			static fromBytes(bytes) {
				let P = Point.fromAffine(decodePoint(curves_utils_abytes(bytes, void 0, "point")));
				P.assertValidity();
				return P;
			}
			static fromHex(hex) {
				return Point.fromBytes(curves_utils_hexToBytes(hex));
			}
			get x() {
				return this.toAffine().x;
			}
			get y() {
				return this.toAffine().y;
			}
			precompute(windowSize = 6, isLazy = !0) {
				wnaf.setWindowSize(this, windowSize);
				isLazy || this.multiply(abstract_weierstrass_3n);
				return this;
			}
			assertValidity() {
				let p = this;
				if (p.is0()) {
					if (allowInfinityPoint && Fp.is0(p.X) && Fp.eql(p.Y, Fp.ONE) && Fp.is0(p.Z)) return;
					throw Error("bad point: ZERO");
				}
				if (validityCache.has(p)) return;
				let { x, y } = p.toAffine();
				if (!Fp.isValid(x) || !Fp.isValid(y)) throw Error("bad point: x or y not field elements");
				if (!isValidXY(x, y)) throw Error("bad point: equation left != right");
				if (!p.isTorsionFree()) throw Error("bad point: not in prime-order subgroup");
				validityCache.add(p);
			}
			hasEvenY() {
				let { y } = this.toAffine();
				if (!Fp.isOdd) throw Error("Field doesn't support isOdd");
				return !Fp.isOdd(y);
			}
			equals(other) {
				aprjpoint(other);
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let { X: X2, Y: Y2, Z: Z2 } = other;
				let U1 = Fp.eql(Fp.mul(X1, Z2), Fp.mul(X2, Z1));
				let U2 = Fp.eql(Fp.mul(Y1, Z2), Fp.mul(Y2, Z1));
				return U1 && U2;
			}
			negate() {
				return new Point(this.X, Fp.neg(this.Y), this.Z);
			}
			double() {
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let X3 = Fp.ZERO, Y3 = Fp.ZERO, Z3 = Fp.ZERO;
				let t0 = Fp.mul(X1, X1);
				let t1 = Fp.mul(Y1, Y1);
				let t2 = Fp.mul(Z1, Z1);
				let t3 = Fp.mul(X1, Y1);
				t3 = Fp.add(t3, t3);
				Z3 = Fp.mul(X1, Z1);
				Z3 = Fp.add(Z3, Z3);
				X3 = mulA(Z3);
				Y3 = Fp.mul(b3, t2);
				Y3 = Fp.add(X3, Y3);
				X3 = Fp.sub(t1, Y3);
				Y3 = Fp.add(t1, Y3);
				Y3 = Fp.mul(X3, Y3);
				X3 = Fp.mul(t3, X3);
				Z3 = Fp.mul(b3, Z3);
				t2 = mulA(t2);
				t3 = Fp.sub(t0, t2);
				t3 = mulA(t3);
				t3 = Fp.add(t3, Z3);
				Z3 = Fp.add(t0, t0);
				t0 = Fp.add(Z3, t0);
				t0 = Fp.add(t0, t2);
				t0 = Fp.mul(t0, t3);
				Y3 = Fp.add(Y3, t0);
				t2 = Fp.mul(Y1, Z1);
				t2 = Fp.add(t2, t2);
				t0 = Fp.mul(t2, t3);
				X3 = Fp.sub(X3, t0);
				Z3 = Fp.mul(t2, t1);
				Z3 = Fp.add(Z3, Z3);
				Z3 = Fp.add(Z3, Z3);
				return new Point(X3, Y3, Z3);
			}
			add(other) {
				aprjpoint(other);
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let { X: X2, Y: Y2, Z: Z2 } = other;
				let X3 = Fp.ZERO, Y3 = Fp.ZERO, Z3 = Fp.ZERO;
				let t0 = Fp.mul(X1, X2);
				let t1 = Fp.mul(Y1, Y2);
				let t2 = Fp.mul(Z1, Z2);
				let t3 = Fp.add(X1, Y1);
				let t4 = Fp.add(X2, Y2);
				t3 = Fp.mul(t3, t4);
				t4 = Fp.add(t0, t1);
				t3 = Fp.sub(t3, t4);
				t4 = Fp.add(X1, Z1);
				let t5 = Fp.add(X2, Z2);
				t4 = Fp.mul(t4, t5);
				t5 = Fp.add(t0, t2);
				t4 = Fp.sub(t4, t5);
				t5 = Fp.add(Y1, Z1);
				X3 = Fp.add(Y2, Z2);
				t5 = Fp.mul(t5, X3);
				X3 = Fp.add(t1, t2);
				t5 = Fp.sub(t5, X3);
				Z3 = mulA(t4);
				X3 = Fp.mul(b3, t2);
				Z3 = Fp.add(X3, Z3);
				X3 = Fp.sub(t1, Z3);
				Z3 = Fp.add(t1, Z3);
				Y3 = Fp.mul(X3, Z3);
				t1 = Fp.add(t0, t0);
				t1 = Fp.add(t1, t0);
				t2 = mulA(t2);
				t4 = Fp.mul(b3, t4);
				t1 = Fp.add(t1, t2);
				t2 = Fp.sub(t0, t2);
				t2 = mulA(t2);
				t4 = Fp.add(t4, t2);
				t0 = Fp.mul(t1, t4);
				Y3 = Fp.add(Y3, t0);
				t0 = Fp.mul(t5, t4);
				X3 = Fp.mul(t3, X3);
				X3 = Fp.sub(X3, t0);
				t0 = Fp.mul(t3, t1);
				Z3 = Fp.mul(t5, Z3);
				Z3 = Fp.add(Z3, t0);
				return new Point(X3, Y3, Z3);
			}
			subtract(other) {
				aprjpoint(other);
				return this.add(other.negate());
			}
			is0() {
				return this.equals(Point.ZERO);
			}
			multiply(scalar) {
				if (!Fn.isValidNot0(scalar)) throw RangeError("invalid scalar: out of range");
				let { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
				return normalize([p, f])[0];
			}
			multiplyUnsafe(scalar) {
				let p = this;
				let sc = scalar;
				if (!Fn.isValid(sc)) throw RangeError("invalid scalar: out of range");
				if (sc === abstract_weierstrass_0n || p.is0()) return Point.ZERO;
				if (sc === abstract_weierstrass_1n) return p;
				if (wnaf.hasWindowSize(this)) return wnaf.mulUnsafe(p, sc, normalize);
				let points = [];
				let scalars = [];
				pushWnafPair(points, scalars, p, sc);
				return mulAddUnsafe(Point, points, scalars);
			}
			mulAddUnsafe(a, other, b) {
				aprjpoint(other);
				let points = [];
				let scalars = [];
				pushWnafPair(points, scalars, this, a);
				pushWnafPair(points, scalars, other, b);
				return mulAddUnsafe(Point, points, scalars);
			}
			toAffine(invertedZ) {
				let p = this;
				let iz = invertedZ;
				if (iz != null && !Fp.isValid(iz)) throw RangeError("\"invertedZ\" expected valid field element");
				let { X, Y, Z } = p;
				if (Fp.eql(Z, Fp.ONE)) return {
					x: X,
					y: Y
				};
				let is0 = p.is0();
				iz ??= is0 ? Fp.ONE : Fp.inv(Z);
				let x = Fp.mul(X, iz);
				let y = Fp.mul(Y, iz);
				let zz = Fp.mul(Z, iz);
				if (is0) return {
					x: Fp.ZERO,
					y: Fp.ZERO
				};
				if (!Fp.eql(zz, Fp.ONE)) throw Error("invZ was invalid");
				return {
					x,
					y
				};
			}
			isTorsionFree() {
				if (cofactor === abstract_weierstrass_1n) return !0;
				if (isTorsionFree) return isTorsionFree(Point, this);
				return wnaf.mulUnsafe(this, CURVE_ORDER).is0();
			}
			clearCofactor() {
				if (cofactor === abstract_weierstrass_1n) return this;
				if (clearCofactor) return clearCofactor(Point, this);
				return this.multiplyUnsafe(cofactor);
			}
			isSmallOrder() {
				if (cofactor === abstract_weierstrass_1n) return this.is0();
				return this.clearCofactor().is0();
			}
			toBytes(isCompressed = !0) {
				_noble_curves_utils_abool(isCompressed, "isCompressed");
				this.assertValidity();
				return encodePoint(Point, this, isCompressed);
			}
			toHex(isCompressed = !0) {
				return curves_utils_bytesToHex(this.toBytes(isCompressed));
			}
			toString() {
				return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
			}
		}
		let normalize = (points) => curve_normalizeZ(Point, points);
		let wnaf = new ScalarMultiplier(Point, randomBytes);
		wnaf.bits >= 6 && Point.BASE.precompute(6);
		Object.freeze(Point.prototype);
		Object.freeze(Point);
		return Point;
	}
	function weierstrass_pprefix(hasEvenY) {
		return Uint8Array.of(hasEvenY ? 2 : 3);
	}
	function weierstrass_getWLengths(Fp, Fn) {
		return {
			secretKey: Fn.BYTES,
			publicKey: 1 + Fp.BYTES,
			publicKeyUncompressed: 1 + 2 * Fp.BYTES,
			publicKeyHasPrefix: !0,
			signature: 2 * Fn.BYTES
		};
	}
	function weierstrass_ecdh(Point, ecdhOpts = {}) {
		validatePointCons(Point);
		let { Fn } = Point;
		let randomBytes_ = ecdhOpts.randomBytes === void 0 ? curves_utils_randomBytes : ecdhOpts.randomBytes;
		let lengths = Object.assign(weierstrass_getWLengths(Point.Fp, Fn), { seed: Math.max(modular_getMinHashLength(Fn.ORDER), 16) });
		function isValidSecretKey(secretKey) {
			try {
				let num = Fn.fromBytes(secretKey);
				return Fn.isValidNot0(num);
			} catch {
				return !1;
			}
		}
		function isValidPublicKey(publicKey, isCompressed) {
			let { publicKey: comp, publicKeyUncompressed } = lengths;
			try {
				let l = publicKey.length;
				if (isCompressed === !0 && l !== comp) return !1;
				if (isCompressed === !1 && l !== publicKeyUncompressed) return !1;
				return !Point.fromBytes(publicKey).is0();
			} catch {
				return !1;
			}
		}
		function randomSecretKey(seed) {
			seed = seed === void 0 ? randomBytes_(lengths.seed) : seed;
			return modular_mapHashToField(curves_utils_abytes(seed, lengths.seed, "seed"), Fn.ORDER);
		}
		function getPublicKey(secretKey, isCompressed = !0) {
			return Point.BASE.multiply(Fn.fromBytes(secretKey)).toBytes(isCompressed);
		}
		function isProbPub(item) {
			let { secretKey, publicKey, publicKeyUncompressed } = lengths;
			let allowedLengths = Fn._lengths;
			if (!curves_utils_isBytes(item)) return;
			let l = curves_utils_abytes(item, void 0, "key").length;
			let isPub = l === publicKey || l === publicKeyUncompressed;
			let isSec = l === secretKey || !!allowedLengths?.includes(l);
			if (isPub && isSec) return;
			return isPub;
		}
		function getSharedSecret(secretKeyA, publicKeyB, isCompressed = !0) {
			if (isProbPub(secretKeyA) === !0) throw Error("first arg must be private key");
			if (isProbPub(publicKeyB) === !1) throw Error("second arg must be public key");
			let s = Fn.fromBytes(secretKeyA);
			let b = Point.fromBytes(publicKeyB);
			if (b.is0()) throw Error("invalid public key: point at infinity");
			return b.multiply(s).toBytes(isCompressed);
		}
		let utils = {
			isValidSecretKey,
			isValidPublicKey,
			randomSecretKey
		};
		let keygen = curve_createKeygen(randomSecretKey, getPublicKey);
		Object.freeze(utils);
		Object.freeze(lengths);
		return Object.freeze({
			getPublicKey,
			getSharedSecret,
			keygen,
			Point,
			utils,
			lengths
		});
	}
	function abstract_weierstrass_ecdsa(Point, hash, ecdsaOpts = {}) {
		validatePointCons(Point);
		let hash_ = hash;
		ahash(hash_);
		_noble_curves_utils_validateObject(ecdsaOpts, {}, {
			hmac: "function",
			lowS: "boolean",
			randomBytes: "function",
			bits2int: "function",
			bits2int_modN: "function"
		});
		let opts = Object.assign({}, ecdsaOpts);
		let randomBytes = opts.randomBytes === void 0 ? curves_utils_randomBytes : opts.randomBytes;
		let hmac = opts.hmac === void 0 ? (key, msg) => hmac_hmac(hash_, key, msg) : opts.hmac;
		let { Fp, Fn } = Point;
		let { ORDER: CURVE_ORDER, BITS: fnBits } = Fn;
		let blindLength = modular_getMinHashLength(CURVE_ORDER);
		let csprng = probeRandomBytes(randomBytes, blindLength);
		let { keygen, getPublicKey, getSharedSecret, utils, lengths } = weierstrass_ecdh(Point, opts);
		let defaultSigOpts = {
			prehash: !0,
			lowS: typeof opts.lowS != "boolean" || opts.lowS,
			format: "compact",
			extraEntropy: !1
		};
		let hasLargeRecoveryLifts = CURVE_ORDER * abstract_weierstrass_2n + abstract_weierstrass_1n < Fp.ORDER;
		function isBiggerThanHalfOrder(number) {
			return number > CURVE_ORDER >> abstract_weierstrass_1n;
		}
		function validateRS(title, num) {
			if (!Fn.isValidNot0(num)) throw Error(`invalid signature ${title}: out of range 1..Point.Fn.ORDER`);
			return num;
		}
		function assertFieldSignIsSupported() {
			if (!Fp.isOdd) throw Error("Field doesn't support isOdd");
		}
		function getRecoveryBit(x, y, r) {
			assertFieldSignIsSupported();
			return (x === r ? 0 : 2) | Number(Fp.isOdd(y));
		}
		function assertRecoverableCurve() {
			if (hasLargeRecoveryLifts) throw Error("\"recovered\" sig type is not supported for cofactor >2 curves");
		}
		function validateSigLength(bytes, format) {
			weierstrass_validateSigFormat(format);
			let size = lengths.signature;
			let sizer = format === "compact" ? size : format === "recovered" ? size + 1 : void 0;
			return curves_utils_abytes(bytes, sizer);
		}
		class Signature {
			r;
			s;
			recovery;
			constructor(r, s, recovery) {
				this.r = validateRS("r", r);
				this.s = validateRS("s", s);
				if (recovery != null) {
					assertRecoverableCurve();
					if (![
						0,
						1,
						2,
						3
					].includes(recovery)) throw Error("invalid recovery id");
					this.recovery = recovery;
				}
				Object.freeze(this);
			}
			static fromBytes(bytes, format = defaultSigOpts.format) {
				validateSigLength(bytes, format);
				let recid;
				if (format === "der") {
					if (bytes.length > 2 * Fn.BYTES + 16) throw new der_DER.Err("invalid signature: DER signature too long");
					let { r, s } = der_DER.toSig(curves_utils_abytes(bytes), Fn.BYTES + 1);
					return new Signature(r, s);
				}
				if (format === "recovered") {
					recid = bytes[0];
					format = "compact";
					bytes = bytes.subarray(1);
				}
				let L = lengths.signature / 2;
				let r = bytes.subarray(0, L);
				let s = bytes.subarray(L, L * 2);
				return new Signature(Fn.fromBytes(r), Fn.fromBytes(s), recid);
			}
			static fromHex(hex, format) {
				return this.fromBytes(curves_utils_hexToBytes(hex), format);
			}
			assertRecovery() {
				let { recovery } = this;
				if (recovery == null) throw Error("invalid recovery id: must be present");
				return recovery;
			}
			addRecoveryBit(recovery) {
				return new Signature(this.r, this.s, recovery);
			}
			recoverPublicKey(messageHash) {
				let { r, s } = this;
				let recovery = this.assertRecovery();
				let radj = recovery === 2 || recovery === 3 ? r + CURVE_ORDER : r;
				if (!Fp.isValid(radj)) throw Error("invalid recovery id: sig.r+curve.n != R.x");
				let x = Fp.toBytes(radj);
				let R = Point.fromBytes(curves_utils_concatBytes(weierstrass_pprefix(!(recovery & 1)), x));
				let ir = Fn.inv(radj);
				let h = bits2int_modN(curves_utils_abytes(messageHash, void 0, "msgHash"));
				let u1 = Fn.create(-h * ir);
				let u2 = Fn.create(s * ir);
				let Q = Point.BASE.mulAddUnsafe(u1, R, u2);
				if (Q.is0()) throw Error("invalid recovery: point at infinify");
				Q.assertValidity();
				return Q;
			}
			hasHighS() {
				return isBiggerThanHalfOrder(this.s);
			}
			toBytes(format = defaultSigOpts.format) {
				weierstrass_validateSigFormat(format);
				if (format === "der") return curves_utils_hexToBytes(der_DER.hexFromSig(this));
				let { r, s } = this;
				let rb = Fn.toBytes(r);
				let sb = Fn.toBytes(s);
				if (format === "recovered") {
					assertRecoverableCurve();
					return curves_utils_concatBytes(Uint8Array.of(this.assertRecovery()), rb, sb);
				}
				return curves_utils_concatBytes(rb, sb);
			}
			toHex(format) {
				return curves_utils_bytesToHex(this.toBytes(format));
			}
		}
		Object.freeze(Signature.prototype);
		Object.freeze(Signature);
		let bits2int = opts.bits2int === void 0 ? function bits2int_def(bytes) {
			if (bytes.length > 8192) throw Error("input is too large");
			let num = _noble_curves_utils_bytesToNumberBE(bytes);
			let delta = bytes.length * 8 - fnBits;
			return delta > 0 ? num >> BigInt(delta) : num;
		} : opts.bits2int;
		let bits2int_modN = opts.bits2int_modN === void 0 ? function bits2int_modN_def(bytes) {
			return Fn.create(bits2int(bytes));
		} : opts.bits2int_modN;
		let ORDER_MASK = curves_utils_bitMask(fnBits);
		function int2octets(num) {
			utils_aInRange("num < 2^" + fnBits, num, abstract_weierstrass_0n, ORDER_MASK);
			return Fn.toBytes(num);
		}
		function validateMsgAndHash(message, prehash) {
			curves_utils_abytes(message, void 0, "message");
			return prehash ? curves_utils_abytes(hash_(message), void 0, "prehashed message") : message;
		}
		function prepSig(message, secretKey, opts) {
			let { lowS, prehash, extraEntropy } = weierstrass_validateSigOpts(opts, defaultSigOpts);
			message = validateMsgAndHash(message, prehash);
			let h1int = bits2int_modN(message);
			let d = Fn.fromBytes(secretKey);
			if (!Fn.isValidNot0(d)) throw Error("invalid private key");
			let seedArgs = [int2octets(d), int2octets(h1int)];
			if (extraEntropy != null && extraEntropy !== !1) {
				let e = extraEntropy === !0 ? randomBytes(lengths.secretKey) : extraEntropy;
				seedArgs.push(curves_utils_abytes(e, void 0, "extraEntropy"));
			}
			let seed = curves_utils_concatBytes(...seedArgs);
			let m = h1int;
			function k2sig(kBytes) {
				let k = bits2int(kBytes);
				if (!Fn.isValidNot0(k)) return;
				let q = Point.BASE.multiply(k).toAffine();
				let r = Fn.create(q.x);
				if (r === abstract_weierstrass_0n) return;
				let s;
				if (csprng !== void 0) {
					let b = _noble_curves_utils_bytesToNumberBE(modular_mapHashToField(csprng(blindLength), CURVE_ORDER));
					let ibk = Fn.inv(Fn.mul(b, k));
					let bm = Fn.mul(b, m);
					let bd = Fn.mul(b, d);
					s = Fn.create(ibk * Fn.create(bm + bd * r));
				} else {
					let ik = invertCt(k, CURVE_ORDER);
					s = Fn.create(ik * Fn.create(m + r * d));
				}
				if (s === abstract_weierstrass_0n) return;
				let recovery = getRecoveryBit(q.x, q.y, r);
				let normS = s;
				if (lowS && isBiggerThanHalfOrder(s)) {
					normS = Fn.neg(s);
					recovery ^= 1;
				}
				return new Signature(r, normS, hasLargeRecoveryLifts ? void 0 : recovery);
			}
			return {
				seed,
				k2sig
			};
		}
		function sign(message, secretKey, opts = {}) {
			let { seed, k2sig } = prepSig(message, secretKey, opts);
			return utils_createHmacDrbg(hash_.outputLen, Fn.BYTES, hmac)(seed, k2sig).toBytes(opts.format);
		}
		function verify(signature, message, publicKey, opts = {}) {
			let { lowS, prehash, format } = weierstrass_validateSigOpts(opts, defaultSigOpts);
			publicKey = curves_utils_abytes(publicKey, void 0, "publicKey");
			message = validateMsgAndHash(message, prehash);
			if (!curves_utils_isBytes(signature)) {
				let end = signature instanceof Signature ? ", use sig.toBytes()" : "";
				throw Error("verify expects Uint8Array signature" + end);
			}
			validateSigLength(signature, format);
			try {
				let sig = Signature.fromBytes(signature, format);
				let P = Point.fromBytes(publicKey);
				if (P.is0()) return !1;
				if (lowS && sig.hasHighS()) return !1;
				let { r, s } = sig;
				let h = bits2int_modN(message);
				let is = Fn.inv(s);
				let u1 = Fn.create(h * is);
				let u2 = Fn.create(r * is);
				let R = Point.BASE.mulAddUnsafe(u1, P, u2);
				if (R.is0()) return !1;
				let q = R.toAffine();
				if (Fn.create(q.x) !== r) return !1;
				if (format === "recovered" && sig.recovery !== getRecoveryBit(q.x, q.y, r)) return !1;
				return !0;
			} catch {
				return !1;
			}
		}
		function recoverPublicKey(signature, message, opts = {}) {
			let { prehash } = weierstrass_validateSigOpts(opts, defaultSigOpts);
			message = validateMsgAndHash(message, prehash);
			return Signature.fromBytes(signature, "recovered").recoverPublicKey(message).toBytes();
		}
		return Object.freeze({
			keygen,
			getPublicKey,
			getSharedSecret,
			utils,
			lengths,
			Point,
			sign,
			verify,
			recoverPublicKey,
			Signature,
			hash: hash_
		});
	}
	let nist_p256 = abstract_weierstrass_ecdsa(abstract_weierstrass_weierstrass({
		p: BigInt("0xffffffff00000001000000000000000000000000ffffffffffffffffffffffff"),
		n: BigInt("0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551"),
		h: BigInt(1),
		a: BigInt("0xffffffff00000001000000000000000000000000fffffffffffffffffffffffc"),
		b: BigInt("0x5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b"),
		Gx: BigInt("0x6b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c296"),
		Gy: BigInt("0x4fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5")
	}), sha2_sha256);
	let abstract_edwards_0n = BigInt(0), abstract_edwards_1n = BigInt(1), abstract_edwards_2n = BigInt(2), edwards_4n = BigInt(4), abstract_edwards_8n = BigInt(8);
	function edwards_isEdValidXY(Fp, CURVE, x, y) {
		let x2 = Fp.sqr(x);
		let y2 = Fp.sqr(y);
		let left = Fp.add(Fp.mul(CURVE.a, x2), y2);
		let right = Fp.add(Fp.ONE, Fp.mul(CURVE.d, Fp.mul(x2, y2)));
		return Fp.eql(left, right);
	}
	function edwards_edwards(params, extraOpts = {}) {
		_noble_curves_utils_validateObject(extraOpts, {}, {}, "extraOpts");
		let opts = extraOpts;
		let validated = curve_createCurveFields("edwards", params, opts, opts.FpFnLE);
		let { Fp, Fn } = validated;
		let CURVE = validated.CURVE;
		let { h: cofactor } = CURVE;
		if (modular_FpLegendre(Fp, CURVE.a) !== 1) throw Error("edwards: CURVE.a must be a square in Fp for complete addition formulas");
		if (modular_FpLegendre(Fp, CURVE.d) !== -1) throw Error("edwards: CURVE.d must be a non-square in Fp for complete addition formulas");
		_noble_curves_utils_validateObject(opts, {}, {
			uvRatio: "function",
			randomBytes: "function"
		});
		let randomBytes = opts.randomBytes === void 0 ? curves_utils_randomBytes : opts.randomBytes;
		let MASK = abstract_edwards_2n << BigInt(Fp.BYTES * 8) - abstract_edwards_1n;
		function isOdd(n) {
			if (!Fp.isOdd) throw Error("Field does not have .isOdd()");
			return Fp.isOdd(n);
		}
		let uvRatio = opts.uvRatio === void 0 ? (u, v) => {
			try {
				return {
					isValid: !0,
					value: Fp.sqrt(Fp.div(u, v))
				};
			} catch {
				return {
					isValid: !1,
					value: abstract_edwards_0n
				};
			}
		} : opts.uvRatio;
		if (!edwards_isEdValidXY(Fp, CURVE, CURVE.Gx, CURVE.Gy)) throw Error("bad curve params: generator point");
		let mulA = Fp.eql(CURVE.a, Fp.neg(Fp.ONE)) ? (x) => Fp.neg(x) : Fp.eql(CURVE.a, Fp.ONE) ? (x) => x : (x) => Fp.mul(CURVE.a, x);
		function acoord(title, n, banZero = !1) {
			let min = banZero ? abstract_edwards_1n : abstract_edwards_0n;
			utils_aInRange("coordinate " + title, n, min, MASK);
			return n;
		}
		function aedpoint(other) {
			if (!(other instanceof Point)) throw Error("EdwardsPoint expected");
		}
		class Point {
			static BASE = new Point(CURVE.Gx, CURVE.Gy, Fp.ONE, Fp.mul(CURVE.Gx, CURVE.Gy));
			static ZERO = new Point(Fp.ZERO, Fp.ONE, Fp.ONE, Fp.ZERO);
			static Fp = Fp;
			static Fn = Fn;
			X;
			Y;
			Z;
			T;
			constructor(X, Y, Z, T) {
				this.X = acoord("x", X);
				this.Y = acoord("y", Y);
				this.Z = acoord("z", Z, !0);
				this.T = acoord("t", T);
				Object.freeze(this);
			}
			static CURVE() {
				return CURVE;
			}
			static fromAffine(p) {
				if (p instanceof Point) throw Error("extended point not allowed");
				let { x, y } = p || {};
				acoord("x", x);
				acoord("y", y);
				return new Point(x, y, Fp.ONE, Fp.mul(x, y));
			}
			static fromBytes(bytes, zip215 = !1) {
				let len = Fp.BYTES;
				let { a, d } = CURVE;
				bytes = _noble_curves_utils_copyBytes(curves_utils_abytes(bytes, len, "point"));
				_noble_curves_utils_abool(zip215, "zip215");
				let normed = _noble_curves_utils_copyBytes(bytes);
				let lastByte = bytes[len - 1];
				normed[len - 1] = lastByte & -129;
				let y = utils_bytesToNumberLE(normed);
				let max = zip215 ? MASK : Fp.ORDER;
				utils_aInRange("point.y", y, abstract_edwards_0n, max);
				let y2 = Fp.sqr(y);
				let u = Fp.sub(y2, Fp.ONE);
				let v = Fp.sub(Fp.mulN(d, y2), a);
				let { isValid, value: x } = uvRatio(u, v);
				if (!isValid) throw Error("bad point: invalid y coordinate");
				let isXOdd = isOdd(x);
				let isLastByteOdd = !!(lastByte & 128);
				if (!zip215 && Fp.is0(x) && isLastByteOdd) throw Error("bad point: x=0 and x_0=1");
				isLastByteOdd !== isXOdd && (x = Fp.neg(x));
				return Point.fromAffine({
					x,
					y
				});
			}
			static fromHex(hex, zip215 = !1) {
				return Point.fromBytes(curves_utils_hexToBytes(hex), zip215);
			}
			get x() {
				return this.toAffine().x;
			}
			get y() {
				return this.toAffine().y;
			}
			precompute(windowSize = 6, isLazy = !0) {
				wnaf.setWindowSize(this, windowSize);
				isLazy || this.multiply(abstract_edwards_2n);
				return this;
			}
			assertValidity() {
				let p = this;
				let { a, d } = CURVE;
				if (p.is0()) throw Error("bad point: ZERO");
				let { X, Y, Z, T } = p;
				let X2 = Fp.sqr(X);
				let Y2 = Fp.sqr(Y);
				let Z2 = Fp.sqr(Z);
				let Z4 = Fp.sqr(Z2);
				let aX2 = Fp.mul(X2, a);
				let left = Fp.mul(Fp.add(aX2, Y2), Z2);
				let right = Fp.add(Z4, Fp.mul(d, Fp.mul(X2, Y2)));
				if (!Fp.eql(left, right)) throw Error("bad point: equation left != right (1)");
				let XY = Fp.mul(X, Y);
				let ZT = Fp.mul(Z, T);
				if (!Fp.eql(XY, ZT)) throw Error("bad point: equation left != right (2)");
			}
			equals(other) {
				aedpoint(other);
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let { X: X2, Y: Y2, Z: Z2 } = other;
				let X1Z2 = Fp.mul(X1, Z2);
				let X2Z1 = Fp.mul(X2, Z1);
				let Y1Z2 = Fp.mul(Y1, Z2);
				let Y2Z1 = Fp.mul(Y2, Z1);
				return Fp.eql(X1Z2, X2Z1) && Fp.eql(Y1Z2, Y2Z1);
			}
			is0() {
				return this.equals(Point.ZERO);
			}
			negate() {
				return new Point(Fp.neg(this.X), this.Y, this.Z, Fp.neg(this.T));
			}
			double() {
				let { X: X1, Y: Y1, Z: Z1 } = this;
				let A = Fp.sqr(X1);
				let B = Fp.sqr(Y1);
				let C = Fp.mul(Fp.sqr(Z1), abstract_edwards_2n);
				let D = mulA(A);
				let x1y1 = Fp.addN(X1, Y1);
				let E = Fp.sub(Fp.subN(Fp.sqr(x1y1), A), B);
				let G = Fp.addN(D, B);
				let F = Fp.subN(G, C);
				let H = Fp.subN(D, B);
				let X3 = Fp.mul(E, F);
				let Y3 = Fp.mul(G, H);
				let T3 = Fp.mul(E, H);
				let Z3 = Fp.mul(F, G);
				return new Point(X3, Y3, Z3, T3);
			}
			add(other) {
				aedpoint(other);
				let { d } = CURVE;
				let { X: X1, Y: Y1, Z: Z1, T: T1 } = this;
				let { X: X2, Y: Y2, Z: Z2, T: T2 } = other;
				let A = Fp.mul(X1, X2);
				let B = Fp.mul(Y1, Y2);
				let C = Fp.mul(Fp.mulN(T1, d), T2);
				let D = Fp.mul(Z1, Z2);
				let E = Fp.sub(Fp.subN(Fp.mulN(Fp.addN(X1, Y1), Fp.addN(X2, Y2)), A), B);
				let F = Fp.subN(D, C);
				let G = Fp.addN(D, C);
				let H = Fp.sub(B, mulA(A));
				let X3 = Fp.mul(E, F);
				let Y3 = Fp.mul(G, H);
				let T3 = Fp.mul(E, H);
				let Z3 = Fp.mul(F, G);
				return new Point(X3, Y3, Z3, T3);
			}
			subtract(other) {
				aedpoint(other);
				return this.add(other.negate());
			}
			multiply(scalar) {
				if (!Fn.isValidNot0(scalar)) throw RangeError("invalid scalar: expected 1 <= sc < curve.n");
				let { p, f } = wnaf.mulSecret(this, scalar, cofactor, normalize);
				return normalize([p, f])[0];
			}
			multiplyUnsafe(scalar) {
				if (!Fn.isValid(scalar)) throw RangeError("invalid scalar: expected 0 <= sc < curve.n");
				if (scalar === abstract_edwards_0n) return Point.ZERO;
				if (this.is0() || scalar === abstract_edwards_1n) return this;
				return wnaf.mulUnsafe(this, scalar, normalize);
			}
			isSmallOrder() {
				return this.clearCofactor().is0();
			}
			isTorsionFree() {
				return wnaf.mulUnsafe(this, CURVE.n).is0();
			}
			toAffine(invertedZ) {
				let p = this;
				let iz = invertedZ;
				if (iz != null && typeof iz != "bigint") throw TypeError("\"invertedZ\" expected bigint, got type=" + typeof iz);
				let { X, Y, Z } = p;
				let is0 = p.is0();
				iz ??= is0 ? Fp.create(abstract_edwards_8n) : Fp.inv(Z);
				let x = Fp.mul(X, iz);
				let y = Fp.mul(Y, iz);
				let zz = Fp.mul(Z, iz);
				if (is0) return {
					x: Fp.ZERO,
					y: Fp.ONE
				};
				if (!Fp.eql(zz, Fp.ONE)) throw Error("invZ was invalid");
				return {
					x,
					y
				};
			}
			clearCofactor() {
				if (cofactor === abstract_edwards_1n) return this;
				if (cofactor === abstract_edwards_2n) return this.double();
				if (cofactor === edwards_4n) return this.double().double();
				if (cofactor === abstract_edwards_8n) return this.double().double().double();
				return this.multiplyUnsafe(cofactor);
			}
			toBytes() {
				let { x, y } = this.toAffine();
				let bytes = Fp.toBytes(y);
				bytes[bytes.length - 1] |= isOdd(x) ? 128 : 0;
				return bytes;
			}
			toHex() {
				return curves_utils_bytesToHex(this.toBytes());
			}
			toString() {
				return `<Point ${this.is0() ? "ZERO" : this.toHex()}>`;
			}
		}
		let normalize = (points) => curve_normalizeZ(Point, points);
		let wnaf = new ScalarMultiplier(Point, randomBytes);
		wnaf.bits >= 6 && Point.BASE.precompute(6);
		Object.freeze(Point.prototype);
		Object.freeze(Point);
		return Point;
	}
	class edwards_PrimeEdwardsPoint {
		static BASE;
		static ZERO;
		static Fp;
		static Fn;
		ep;
		constructor(ep) {
			this.ep = ep;
		}
		static fromBytes(_bytes) {
			utils_notImplemented();
		}
		static fromHex(_hex) {
			utils_notImplemented();
		}
		get x() {
			return this.toAffine().x;
		}
		get y() {
			return this.toAffine().y;
		}
		clearCofactor() {
			return this;
		}
		assertValidity() {
			this.ep.assertValidity();
		}
		toAffine(invertedZ) {
			return this.ep.toAffine(invertedZ);
		}
		toHex() {
			return curves_utils_bytesToHex(this.toBytes());
		}
		toString() {
			return this.toHex();
		}
		isTorsionFree() {
			return !0;
		}
		isSmallOrder() {
			return !1;
		}
		add(other) {
			this.assertSame(other);
			return this.init(this.ep.add(other.ep));
		}
		subtract(other) {
			this.assertSame(other);
			return this.init(this.ep.subtract(other.ep));
		}
		multiply(scalar) {
			return this.init(this.ep.multiply(scalar));
		}
		multiplyUnsafe(scalar) {
			return this.init(this.ep.multiplyUnsafe(scalar));
		}
		double() {
			return this.init(this.ep.double());
		}
		negate() {
			return this.init(this.ep.negate());
		}
		precompute(windowSize, isLazy) {
			this.ep.precompute(windowSize, isLazy);
			return this;
		}
	}
	function hash_to_curve_i2osp(value, length) {
		curves_utils_asafenumber(value);
		curves_utils_asafenumber(length);
		if (length < 0 || length > 4) throw Error("invalid I2OSP length: " + length);
		if (value < 0 || value > 2 ** (8 * length) - 1) throw Error("invalid I2OSP input: " + value);
		let res = Array.from({ length }).fill(0);
		for (let i = length - 1; i >= 0; i--) {
			res[i] = value & 255;
			value >>>= 8;
		}
		return new Uint8Array(res);
	}
	function hash_to_curve_strxor(a, b) {
		let arr = new Uint8Array(a.length);
		for (let i = 0; i < a.length; i++) arr[i] = a[i] ^ b[i];
		return arr;
	}
	function hash_to_curve_normDST(DST) {
		if (!curves_utils_isBytes(DST) && typeof DST != "string") throw Error("DST must be Uint8Array or ascii string");
		let dst = typeof DST == "string" ? curves_utils_asciiToBytes(DST) : DST;
		if (dst.length === 0) throw Error("DST must be non-empty");
		return dst;
	}
	function hash_to_curve_expand_message_xmd(msg, DST, lenInBytes, H) {
		curves_utils_abytes(msg);
		curves_utils_asafenumber(lenInBytes);
		if (typeof H != "function") throw Error("expand_message_xmd: expected hash function");
		curves_utils_asafenumber(H.outputLen, "hash.outputLen");
		curves_utils_asafenumber(H.blockLen, "hash.blockLen");
		DST = hash_to_curve_normDST(DST);
		DST.length > 255 && (DST = H(curves_utils_concatBytes(curves_utils_asciiToBytes("H2C-OVERSIZE-DST-"), DST)));
		let { outputLen: b_in_bytes, blockLen: r_in_bytes } = H;
		let ell = Math.ceil(lenInBytes / b_in_bytes);
		if (lenInBytes > 65535 || ell > 255) throw Error("expand_message_xmd: invalid lenInBytes");
		let DST_prime = curves_utils_concatBytes(DST, hash_to_curve_i2osp(DST.length, 1));
		let Z_pad = new Uint8Array(r_in_bytes);
		let l_i_b_str = hash_to_curve_i2osp(lenInBytes, 2);
		let b = Array(ell);
		let b_0 = H(curves_utils_concatBytes(Z_pad, msg, l_i_b_str, hash_to_curve_i2osp(0, 1), DST_prime));
		b[0] = H(curves_utils_concatBytes(b_0, hash_to_curve_i2osp(1, 1), DST_prime));
		for (let i = 1; i < ell; i++) {
			let args = [
				hash_to_curve_strxor(b_0, b[i - 1]),
				hash_to_curve_i2osp(i + 1, 1),
				DST_prime
			];
			b[i] = H(curves_utils_concatBytes(...args));
		}
		return curves_utils_concatBytes(...b).slice(0, lenInBytes);
	}
	let abstract_montgomery_0n = BigInt(0);
	let abstract_montgomery_1n = BigInt(1);
	let abstract_montgomery_2n = BigInt(2);
	function cmask(P, swap) {
		return P + swap - (swap >> abstract_montgomery_1n << abstract_montgomery_1n);
	}
	function cswap(P) {
		let offset = BigInt(6) * P;
		return (mask, x_2, x_3) => {
			let sum = x_2 + x_3;
			let a = ((offset + x_3 - x_2) * mask + x_2) % P;
			return {
				x_2: a,
				x_3: sum - a
			};
		};
	}
	function montgomery_validateOpts(curve) {
		_noble_curves_utils_validateObject(curve, {
			P: "bigint",
			type: "string",
			adjustScalarBytes: "function",
			powPminus2: "function"
		}, {
			randomBytes: "function",
			scalarMultBase: "function"
		});
		return Object.freeze({ ...curve });
	}
	function montgomery_montgomery(curveDef) {
		let CURVE = montgomery_validateOpts(curveDef);
		let { P, type, adjustScalarBytes, powPminus2, randomBytes: rand } = CURVE;
		let mulBaseHook = CURVE.scalarMultBase;
		let is25519 = type === "x25519";
		if (!is25519 && type !== "x448") throw Error("invalid type");
		let randomBytes_ = rand === void 0 ? curves_utils_randomBytes : rand;
		let montgomeryBits = is25519 ? 255 : 448;
		let swap = cswap(P);
		let fieldLen = is25519 ? 32 : 56;
		let Gu = BigInt(is25519 ? 9 : 5);
		let a24 = BigInt(is25519 ? 121665 : 39081);
		let minScalar = is25519 ? abstract_montgomery_2n ** BigInt(254) : abstract_montgomery_2n ** BigInt(447);
		let maxScalar = minScalar + (is25519 ? BigInt(8) * (abstract_montgomery_2n ** BigInt(251) - abstract_montgomery_1n) : BigInt(4) * (abstract_montgomery_2n ** BigInt(445) - abstract_montgomery_1n)) + abstract_montgomery_1n;
		let modP = (n) => abstract_modular_mod(n, P);
		let GuBytes = encodeU(Gu);
		function encodeU(u) {
			return utils_numberToBytesLE(modP(u), fieldLen);
		}
		function decodeU(u) {
			let _u = _noble_curves_utils_copyBytes(curves_utils_abytes(u, fieldLen, "uCoordinate"));
			is25519 && (_u[31] &= 127);
			return modP(utils_bytesToNumberLE(_u));
		}
		function decodeScalar(scalar) {
			return utils_bytesToNumberLE(adjustScalarBytes(_noble_curves_utils_copyBytes(curves_utils_abytes(scalar, fieldLen, "scalar"))));
		}
		let lowOrderU = new Set(is25519 ? [
			abstract_montgomery_0n,
			abstract_montgomery_1n,
			P - abstract_montgomery_1n,
			BigInt("325606250916557431795983626356110631294008115727848805560023387167927233504"),
			BigInt("39382357235489614581723060781553021112529911719440698176882885853963445705823")
		] : [
			abstract_montgomery_0n,
			abstract_montgomery_1n,
			P - abstract_montgomery_1n
		]);
		function scalarMult(scalar, u) {
			let pointU = decodeU(u);
			if (lowOrderU.has(pointU)) throw Error("invalid private or public key received");
			let pu = montgomeryLadder(pointU, decodeScalar(scalar));
			if (pu === abstract_montgomery_0n) throw Error("invalid private or public key received");
			return encodeU(pu);
		}
		function scalarMultBase(scalar) {
			if (mulBaseHook === void 0) return scalarMult(scalar, GuBytes);
			let k = decodeScalar(scalar);
			utils_aInRange("scalar", k, minScalar, maxScalar);
			let pu = modP(mulBaseHook(k));
			if (pu === abstract_montgomery_0n) throw Error("invalid private or public key received");
			return encodeU(pu);
		}
		let getPublicKey = scalarMultBase;
		let getSharedSecret = scalarMult;
		function montgomeryLadder(u, scalar) {
			utils_aInRange("u", u, abstract_montgomery_0n, P);
			utils_aInRange("scalar", scalar, minScalar, maxScalar);
			let k = scalar;
			let x_1 = u;
			let x_2 = abstract_montgomery_1n;
			let z_2 = abstract_montgomery_0n;
			let x_3 = u;
			let z_3 = abstract_montgomery_1n;
			let kx = k ^ k >> abstract_montgomery_1n;
			for (let t = BigInt(montgomeryBits - 1); t >= abstract_montgomery_0n; t--) {
				let mask = cmask(P, kx >> t);
				({x_2, x_3} = swap(mask, x_2, x_3));
				({x_2: z_2, x_3: z_3} = swap(mask, z_2, z_3));
				let A = x_2 + z_2;
				let AA = modP(A * A);
				let B = x_2 - z_2;
				let BB = modP(B * B);
				let E = AA - BB;
				let C = x_3 + z_3;
				let D = x_3 - z_3;
				let DA = modP(D * A);
				let CB = modP(C * B);
				let dacb = DA + CB;
				let da_cb = DA - CB;
				x_3 = modP(dacb * dacb);
				z_3 = modP(x_1 * modP(da_cb * da_cb));
				x_2 = modP(AA * BB);
				z_2 = modP(E * (AA + modP(a24 * E)));
			}
			let mask = cmask(P, k);
			({x_2, x_3} = swap(mask, x_2, x_3));
			({x_2: z_2, x_3: z_3} = swap(mask, z_2, z_3));
			let z2 = powPminus2(z_2);
			return modP(x_2 * z2);
		}
		let lengths = {
			secretKey: fieldLen,
			publicKey: fieldLen,
			seed: fieldLen
		};
		let randomSecretKey = (seed) => {
			seed = seed === void 0 ? randomBytes_(fieldLen) : seed;
			curves_utils_abytes(seed, lengths.seed, "seed");
			return seed;
		};
		let utils = { randomSecretKey };
		Object.freeze(lengths);
		Object.freeze(utils);
		return Object.freeze({
			keygen: curve_createKeygen(randomSecretKey, getPublicKey),
			getSharedSecret,
			getPublicKey,
			scalarMult,
			scalarMultBase,
			utils,
			GuBytes: GuBytes.slice(),
			lengths
		});
	}
	let curves_ed25519_0n = BigInt(0), curves_ed25519_1n = BigInt(1), curves_ed25519_2n = BigInt(2), curves_ed25519_3n = BigInt(3);
	let curves_ed25519_5n = BigInt(5), curves_ed25519_8n = BigInt(8);
	let ed25519_ed25519_CURVE_p = BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffed");
	let ed25519_ed25519_CURVE = {
		p: ed25519_ed25519_CURVE_p,
		n: BigInt("0x1000000000000000000000000000000014def9dea2f79cd65812631a5cf5d3ed"),
		h: curves_ed25519_8n,
		a: BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffec"),
		d: BigInt("0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3"),
		Gx: BigInt("0x216936d3cd6e53fec0a4e231fdd6dc5c692cc7609525a7b2c9562d608f25d51a"),
		Gy: BigInt("0x6666666666666666666666666666666666666666666666666666666666666658")
	};
	function ed25519_ed25519_pow_2_252_3(x) {
		let _10n = BigInt(10), _20n = BigInt(20), _40n = BigInt(40), _80n = BigInt(80);
		let P = ed25519_ed25519_CURVE_p;
		let b2 = x * x % P * x % P;
		let b5 = modular_pow2(modular_pow2(b2, curves_ed25519_2n, P) * b2 % P, curves_ed25519_1n, P) * x % P;
		let b10 = modular_pow2(b5, curves_ed25519_5n, P) * b5 % P;
		let b20 = modular_pow2(b10, _10n, P) * b10 % P;
		let b40 = modular_pow2(b20, _20n, P) * b20 % P;
		let b80 = modular_pow2(b40, _40n, P) * b40 % P;
		return {
			pow_p_5_8: modular_pow2(modular_pow2(modular_pow2(modular_pow2(b80, _80n, P) * b80 % P, _80n, P) * b80 % P, _10n, P) * b10 % P, curves_ed25519_2n, P) * x % P,
			b2
		};
	}
	function ed25519_adjustScalarBytes(bytes) {
		bytes[0] &= 248;
		bytes[31] &= 127;
		bytes[31] |= 64;
		return bytes;
	}
	let ed25519_ED25519_SQRT_M1 = BigInt("19681161376707505956807079304988542015446066515923890162744021073123829784752");
	function ed25519_uvRatio(u, v) {
		let P = ed25519_ed25519_CURVE_p;
		let v3 = abstract_modular_mod(v * v * v, P);
		let pow = ed25519_ed25519_pow_2_252_3(u * abstract_modular_mod(v3 * v3 * v, P)).pow_p_5_8;
		let x = abstract_modular_mod(u * v3 * pow, P);
		let vx2 = abstract_modular_mod(v * x * x, P);
		let root1 = x;
		let root2 = abstract_modular_mod(x * ed25519_ED25519_SQRT_M1, P);
		let useRoot1 = vx2 === u;
		let useRoot2 = vx2 === abstract_modular_mod(-u, P);
		let noRoot = vx2 === abstract_modular_mod(-u * ed25519_ED25519_SQRT_M1, P);
		useRoot1 && (x = root1);
		(useRoot2 || noRoot) && (x = root2);
		modular_isNegativeLE(x, P) && (x = abstract_modular_mod(-x, P));
		return {
			isValid: useRoot1 || useRoot2,
			value: x
		};
	}
	let ed25519_ed25519_Point = edwards_edwards(ed25519_ed25519_CURVE, { uvRatio: ed25519_uvRatio });
	let ed25519_Fp = ed25519_ed25519_Point.Fp;
	let ed25519_Fn = ed25519_ed25519_Point.Fn;
	let ed25519_x25519 = (() => {
		let P = ed25519_ed25519_CURVE_p;
		let powPminus2 = (x) => {
			let { pow_p_5_8, b2 } = ed25519_ed25519_pow_2_252_3(x);
			return abstract_modular_mod(modular_pow2(pow_p_5_8, curves_ed25519_3n, P) * b2, P);
		};
		return montgomery_montgomery({
			P,
			type: "x25519",
			powPminus2,
			adjustScalarBytes: ed25519_adjustScalarBytes,
			scalarMultBase: (k) => {
				let kn = abstract_modular_mod(k, ed25519_ed25519_Point.Fn.ORDER);
				if (kn === curves_ed25519_0n) return curves_ed25519_0n;
				let p = ed25519_ed25519_Point.BASE.multiply(kn);
				return abstract_modular_mod((p.Z + p.Y) * powPminus2(abstract_modular_mod(p.Z - p.Y, P)), P);
			}
		});
	})();
	let ed25519_SQRT_M1 = ed25519_ED25519_SQRT_M1;
	let ed25519_SQRT_AD_MINUS_ONE = BigInt("25063068953384623474111414158702152701244531502492656460079210482610430750235");
	let ed25519_INVSQRT_A_MINUS_D = BigInt("54469307008909316920995813868745141605393597292927456921205312896311721017578");
	let ed25519_ONE_MINUS_D_SQ = BigInt("1159843021668779879193775521855586647937357759715417654439879720876111806838");
	let ed25519_D_MINUS_ONE_SQ = BigInt("40440834346308536858101042469323190826248399146238708352240133220865137265952");
	let ed25519_invertSqrt = (number) => ed25519_uvRatio(curves_ed25519_1n, number);
	let ed25519_MAX_255B = BigInt("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff");
	let ed25519_bytes255ToNumberLE = (bytes) => ed25519_Fp.create(utils_bytesToNumberLE(bytes) & ed25519_MAX_255B);
	function ed25519_calcElligatorRistrettoMap(r0) {
		let { d } = ed25519_ed25519_CURVE;
		let r = ed25519_Fp.mul(ed25519_Fp.mulN(ed25519_SQRT_M1, r0), r0);
		let Ns = ed25519_Fp.mul(ed25519_Fp.addN(r, curves_ed25519_1n), ed25519_ONE_MINUS_D_SQ);
		let c = BigInt(-1);
		let D = ed25519_Fp.mul(ed25519_Fp.subN(c, ed25519_Fp.mulN(d, r)), ed25519_Fp.add(r, d));
		let { isValid: Ns_D_is_sq, value: s } = ed25519_uvRatio(Ns, D);
		let s_ = ed25519_Fp.mul(s, r0);
		ed25519_Fp.isOdd(s_) || (s_ = ed25519_Fp.neg(s_));
		Ns_D_is_sq || (s = s_);
		Ns_D_is_sq || (c = r);
		let Nt = ed25519_Fp.sub(ed25519_Fp.mulN(ed25519_Fp.mulN(c, ed25519_Fp.subN(r, curves_ed25519_1n)), ed25519_D_MINUS_ONE_SQ), D);
		let s2 = ed25519_Fp.sqrN(s);
		let W0 = ed25519_Fp.mul(ed25519_Fp.addN(s, s), D);
		let W1 = ed25519_Fp.mul(Nt, ed25519_SQRT_AD_MINUS_ONE);
		let W2 = ed25519_Fp.sub(curves_ed25519_1n, s2);
		let W3 = ed25519_Fp.add(curves_ed25519_1n, s2);
		return new ed25519_ed25519_Point(ed25519_Fp.mul(W0, W3), ed25519_Fp.mul(W2, W1), ed25519_Fp.mul(W1, W3), ed25519_Fp.mul(W0, W2));
	}
	class ed25519_RistrettoPoint extends edwards_PrimeEdwardsPoint {
		static BASE = new ed25519_RistrettoPoint(ed25519_ed25519_Point.BASE);
		static ZERO = new ed25519_RistrettoPoint(ed25519_ed25519_Point.ZERO);
		static Fp = ed25519_Fp;
		static Fn = ed25519_Fn;
		constructor(ep) {
			super(ep);
		}
		static fromAffine(ap) {
			return new ed25519_RistrettoPoint(ed25519_ed25519_Point.fromAffine(ap));
		}
		assertSame(other) {
			if (!(other instanceof ed25519_RistrettoPoint)) throw Error("RistrettoPoint expected");
		}
		init(ep) {
			return new ed25519_RistrettoPoint(ep);
		}
		static fromBytes(bytes) {
			utils_abytes(bytes, 32);
			let { a, d } = ed25519_ed25519_CURVE;
			let s = ed25519_bytes255ToNumberLE(bytes);
			if (!curves_utils_equalBytes(ed25519_Fp.toBytes(s), bytes) || ed25519_Fp.isOdd(s)) throw Error("invalid ristretto255 encoding 1");
			let s2 = ed25519_Fp.sqr(s);
			let u1 = ed25519_Fp.add(curves_ed25519_1n, ed25519_Fp.mulN(a, s2));
			let u2 = ed25519_Fp.sub(curves_ed25519_1n, ed25519_Fp.mulN(a, s2));
			let u1_2 = ed25519_Fp.sqr(u1);
			let u2_2 = ed25519_Fp.sqr(u2);
			let v = ed25519_Fp.sub(ed25519_Fp.mulN(ed25519_Fp.mulN(a, d), u1_2), u2_2);
			let { isValid, value: I } = ed25519_invertSqrt(ed25519_Fp.mul(v, u2_2));
			let Dx = ed25519_Fp.mul(I, u2);
			let Dy = ed25519_Fp.mul(ed25519_Fp.mulN(I, Dx), v);
			let x = ed25519_Fp.mul(ed25519_Fp.addN(s, s), Dx);
			ed25519_Fp.isOdd(x) && (x = ed25519_Fp.neg(x));
			let y = ed25519_Fp.mul(u1, Dy);
			let t = ed25519_Fp.mul(x, y);
			if (!isValid || ed25519_Fp.isOdd(t) || ed25519_Fp.is0(y)) throw Error("invalid ristretto255 encoding 2");
			return new ed25519_RistrettoPoint(new ed25519_ed25519_Point(x, y, ed25519_Fp.ONE, t));
		}
		static fromHex(hex) {
			return ed25519_RistrettoPoint.fromBytes(hexToBytes(hex));
		}
		toBytes() {
			let { X, Y, Z, T } = this.ep;
			let u1 = ed25519_Fp.mul(ed25519_Fp.add(Z, Y), ed25519_Fp.sub(Z, Y));
			let u2 = ed25519_Fp.mul(X, Y);
			let u2sq = ed25519_Fp.sqr(u2);
			let { value: invsqrt } = ed25519_invertSqrt(ed25519_Fp.mul(u1, u2sq));
			let D1 = ed25519_Fp.mul(invsqrt, u1);
			let D2 = ed25519_Fp.mul(invsqrt, u2);
			let zInv = ed25519_Fp.mul(ed25519_Fp.mulN(D1, D2), T);
			let D;
			if (ed25519_Fp.isOdd(ed25519_Fp.mul(T, zInv))) {
				let _x = ed25519_Fp.mul(Y, ed25519_SQRT_M1);
				let _y = ed25519_Fp.mul(X, ed25519_SQRT_M1);
				X = _x;
				Y = _y;
				D = ed25519_Fp.mul(D1, ed25519_INVSQRT_A_MINUS_D);
			} else D = D2;
			ed25519_Fp.isOdd(ed25519_Fp.mul(X, zInv)) && (Y = ed25519_Fp.neg(Y));
			let s = ed25519_Fp.mul(ed25519_Fp.subN(Z, Y), D);
			ed25519_Fp.isOdd(s) && (s = ed25519_Fp.neg(s));
			return ed25519_Fp.toBytes(s);
		}
		equals(other) {
			this.assertSame(other);
			let { X: X1, Y: Y1 } = this.ep;
			let { X: X2, Y: Y2 } = other.ep;
			let one = ed25519_Fp.eql(ed25519_Fp.mul(X1, Y2), ed25519_Fp.mul(Y1, X2));
			let two = ed25519_Fp.eql(ed25519_Fp.mul(Y1, Y2), ed25519_Fp.mul(X1, X2));
			return one || two;
		}
		is0() {
			return this.equals(ed25519_RistrettoPoint.ZERO);
		}
	}
	let ed25519_ristretto255_hasher = Object.freeze({
		Point: ed25519_RistrettoPoint,
		hashToCurve(msg, options) {
			let xmd = hash_to_curve_expand_message_xmd(msg, options?.DST === void 0 ? "ristretto255_XMD:SHA-512_R255MAP_RO_" : options.DST, 64, sha2_sha512);
			return ed25519_ristretto255_hasher.deriveToCurve(xmd);
		},
		hashToScalar(msg, options) {
			let xmd = hash_to_curve_expand_message_xmd(msg, options?.DST === void 0 ? "HashToScalar-" : options.DST, 64, sha2_sha512);
			return ed25519_Fn.create(utils_bytesToNumberLE(xmd));
		},
		deriveToCurve(bytes) {
			utils_abytes(bytes, 64);
			let R1 = ed25519_calcElligatorRistrettoMap(ed25519_bytes255ToNumberLE(bytes.subarray(0, 32)));
			let R2 = ed25519_calcElligatorRistrettoMap(ed25519_bytes255ToNumberLE(bytes.subarray(32, 64)));
			return new ed25519_RistrettoPoint(R1.add(R2));
		}
	});
	async function webCryptoFallback(func, fallback) {
		try {
			return await func();
		} catch (error) {
			if (error instanceof ReferenceError || error instanceof DOMException && error.name === "NotSupportedError") return await fallback();
			else throw error;
		}
	}
	async function scalarMult(scalar, u) {
		return await webCryptoFallback(async () => {
			let key = isCryptoKey(scalar) ? scalar : await importX25519Key(scalar);
			let peer = await crypto.subtle.importKey("raw", domBuffer(u), { name: "X25519" }, !1, []);
			return new Uint8Array(await crypto.subtle.deriveBits({
				name: "X25519",
				public: peer
			}, key, 256));
		}, () => {
			if (isCryptoKey(scalar)) throw Error("CryptoKey provided but X25519 WebCrypto is not supported");
			return ed25519_x25519.scalarMult(scalar, u);
		});
	}
	async function scalarMultBase(scalar) {
		return await webCryptoFallback(async () => scalarMult(scalar, ed25519_x25519.GuBytes), () => {
			if (isCryptoKey(scalar)) throw Error("CryptoKey provided but X25519 WebCrypto is not supported");
			return ed25519_x25519.scalarMultBase(scalar);
		});
	}
	let pkcs8Prefix = new Uint8Array([
		48,
		46,
		2,
		1,
		0,
		48,
		5,
		6,
		3,
		43,
		101,
		110,
		4,
		34,
		4,
		32
	]);
	async function importX25519Key(key) {
		if (key.length !== 32) throw Error("X25519 private key must be 32 bytes");
		let pkcs8 = new Uint8Array([...pkcs8Prefix, ...key]);
		return crypto.subtle.importKey("pkcs8", pkcs8, { name: "X25519" }, !1, ["deriveBits"]);
	}
	function isCryptoKey(key) {
		return typeof CryptoKey < "u" && key instanceof CryptoKey;
	}
	function domBuffer(arr) {
		return arr;
	}
	class LineReader {
		s;
		transcript = [];
		buf = new Uint8Array();
		constructor(stream) {
			this.s = stream.getReader();
		}
		async readLine() {
			let line = [];
			for (;;) {
				let i = this.buf.indexOf(10);
				if (i >= 0) {
					line.push(this.buf.subarray(0, i));
					this.transcript.push(this.buf.subarray(0, i + 1));
					this.buf = this.buf.subarray(i + 1);
					return asciiString(flatten(line));
				}
				if (this.buf.length > 0) {
					line.push(this.buf);
					this.transcript.push(this.buf);
				}
				let next = await this.s.read();
				if (next.done) {
					this.buf = flatten(line);
					return null;
				}
				this.buf = next.value;
			}
		}
		close() {
			this.s.releaseLock();
			return {
				rest: this.buf,
				transcript: flatten(this.transcript)
			};
		}
	}
	function asciiString(bytes) {
		bytes.forEach((b) => {
			if (b < 32 || b > 126) throw Error("invalid non-ASCII byte in header");
		});
		return new TextDecoder().decode(bytes);
	}
	function flatten(arr) {
		let len = arr.reduce(((sum, line) => sum + line.length), 0);
		let out = new Uint8Array(len);
		let n = 0;
		for (let a of arr) {
			out.set(a, n);
			n += a.length;
		}
		return out;
	}
	function prepend(s, ...prefixes) {
		return s.pipeThrough(new TransformStream({ start(controller) {
			for (let p of prefixes) controller.enqueue(p);
		} }));
	}
	function stream(a) {
		return new ReadableStream({ start(controller) {
			controller.enqueue(a);
			controller.close();
		} });
	}
	async function readAll(stream) {
		if (!(stream instanceof ReadableStream)) throw Error("readAll expects a ReadableStream<Uint8Array>");
		return new Uint8Array(await new Response(stream).arrayBuffer());
	}
	async function readAllString(stream) {
		if (!(stream instanceof ReadableStream)) throw Error("readAllString expects a ReadableStream<Uint8Array>");
		return await new Response(stream).text();
	}
	async function read(stream, n) {
		let reader = stream.getReader();
		let chunks = [];
		let readBytes = 0;
		for (; readBytes < n;) {
			let { done, value } = await reader.read();
			if (done) throw Error("stream ended before reading " + n.toString() + " bytes");
			chunks.push(value);
			readBytes += value.length;
		}
		reader.releaseLock();
		let buf = flatten(chunks);
		return {
			data: buf.subarray(0, n),
			rest: prepend(stream, buf.subarray(n))
		};
	}
	class Stanza {
		args;
		body;
		constructor(args, body) {
			this.args = args;
			this.body = body;
		}
	}
	async function parseNextStanza(hdr) {
		let argsLine = await hdr.readLine();
		if (argsLine === null) throw Error("invalid stanza");
		let args = argsLine.split(" ");
		if (args.length < 2 || args.shift() !== "->") return { next: argsLine };
		for (let arg of args) if (arg.length === 0) throw Error("invalid stanza");
		let bodyLines = [];
		for (;;) {
			let nextLine = await hdr.readLine();
			if (nextLine === null) throw Error("invalid stanza");
			let line = base64nopad.decode(nextLine);
			if (line.length > 48) throw Error("invalid stanza");
			bodyLines.push(line);
			if (line.length < 48) break;
		}
		let body = flatten(bodyLines);
		return { s: new Stanza(args, body) };
	}
	async function parseHeader(header) {
		let hdr = new LineReader(header);
		let versionLine = await hdr.readLine();
		if (versionLine !== "age-encryption.org/v1") throw Error("invalid version " + (versionLine ?? "line"));
		let stanzas = [];
		for (;;) {
			let { s, next: macLine } = await parseNextStanza(hdr);
			if (s !== void 0) {
				stanzas.push(s);
				continue;
			}
			if (!macLine.startsWith("--- ")) throw Error("invalid header");
			let MAC = base64nopad.decode(macLine.slice(4));
			let { rest, transcript } = hdr.close();
			return {
				stanzas,
				headerNoMAC: transcript.slice(0, transcript.length - 1 - macLine.length + 3),
				MAC,
				headerSize: transcript.length,
				rest: prepend(header, rest)
			};
		}
	}
	function encodeHeaderNoMAC(recipients) {
		let lines = [];
		lines.push("age-encryption.org/v1\n");
		for (let s of recipients) {
			lines.push("-> " + s.args.join(" ") + "\n");
			for (let i = 0; i < s.body.length; i += 48) {
				let end = i + 48;
				end > s.body.length && (end = s.body.length);
				lines.push(base64nopad.encode(s.body.subarray(i, end)) + "\n");
			}
			s.body.length % 48 == 0 && lines.push("\n");
		}
		lines.push("---");
		return new TextEncoder().encode(lines.join(""));
	}
	function encodeHeader(recipients, MAC) {
		return flatten([encodeHeaderNoMAC(recipients), new TextEncoder().encode(" " + base64nopad.encode(MAC) + "\n")]);
	}
	function generateIdentity() {
		return generateX25519Identity();
	}
	function generateX25519Identity() {
		let scalar = utils_randomBytes(32);
		let identity = bech32.encodeFromBytes("AGE-SECRET-KEY-", scalar).toUpperCase();
		return Promise.resolve(identity);
	}
	function generateHybridIdentity() {
		let scalar = utils_randomBytes(32);
		let identity = bech32.encodeFromBytes("AGE-SECRET-KEY-PQ-", scalar).toUpperCase();
		return Promise.resolve(identity);
	}
	async function identityToRecipient(identity) {
		let scalar;
		if (recipients_isCryptoKey(identity)) scalar = identity;
		else if (identity.startsWith("AGE-SECRET-KEY-PQ-1")) {
			let res = bech32.decodeToBytes(identity);
			if (res.prefix.toUpperCase() !== "AGE-SECRET-KEY-PQ-" || res.bytes.length !== 32) throw Error("invalid identity");
			let recipient = MLKEM768X25519.getPublicKey(res.bytes);
			return bech32.encode("age1pq", bech32.toWords(recipient), !1);
		} else {
			let res = bech32.decodeToBytes(identity);
			if (!identity.startsWith("AGE-SECRET-KEY-1") || res.prefix.toUpperCase() !== "AGE-SECRET-KEY-" || res.bytes.length !== 32) throw Error("invalid identity");
			scalar = res.bytes;
		}
		let recipient = await scalarMultBase(scalar);
		return bech32.encodeFromBytes("age", recipient);
	}
	class HybridRecipient {
		recipient;
		constructor(s) {
			let { prefix, words } = bech32.decode(s, !1);
			let bytes = bech32.fromWords(words);
			if (!s.startsWith("age1pq1") || prefix.toLowerCase() !== "age1pq" || bytes.length !== 1216) throw Error("invalid recipient");
			this.recipient = bytes;
		}
		wrapFileKey(fileKey) {
			let { cipherText: encapsulatedKey, sharedSecret } = MLKEM768X25519.encapsulate(this.recipient);
			let label = new TextEncoder().encode("age-encryption.org/mlkem768x25519");
			let { key, nonce } = hpkeContext(hpkeMLKEM768X25519, sharedSecret, label);
			let ciphertext = chacha20poly1305(key, nonce).encrypt(fileKey);
			return [new Stanza(["mlkem768x25519", base64nopad.encode(encapsulatedKey)], ciphertext)];
		}
	}
	class HybridIdentity {
		identity;
		constructor(s) {
			let res = bech32.decodeToBytes(s);
			if (!s.startsWith("AGE-SECRET-KEY-PQ-1") || res.prefix.toUpperCase() !== "AGE-SECRET-KEY-PQ-" || res.bytes.length !== 32) throw Error("invalid identity");
			this.identity = res.bytes;
		}
		unwrapFileKey(stanzas) {
			for (let s of stanzas) {
				if (s.args.length < 1 || s.args[0] !== "mlkem768x25519") continue;
				if (s.args.length !== 2) throw Error("invalid mlkem768x25519 stanza");
				let share = base64nopad.decode(s.args[1]);
				if (share.length !== 1120) throw Error("invalid mlkem768x25519 stanza");
				if (s.body.length !== 32) throw Error("invalid mlkem768x25519 stanza");
				let sharedSecret = MLKEM768X25519.decapsulate(share, this.identity);
				let label = new TextEncoder().encode("age-encryption.org/mlkem768x25519");
				let { key, nonce } = hpkeContext(hpkeMLKEM768X25519, sharedSecret, label);
				try {
					return chacha20poly1305(key, nonce).decrypt(s.body);
				} catch {
					continue;
				}
			}
			return null;
		}
	}
	let hpkeMLKEM768X25519 = 25722;
	function hpkeContext(kemID, sharedSecret, info) {
		let suiteID = hpkeSuiteID(kemID);
		let pskIDHash = hpkeLabeledExtract(suiteID, void 0, "psk_id_hash", new Uint8Array());
		let infoHash = hpkeLabeledExtract(suiteID, void 0, "info_hash", info);
		let ksContext = new Uint8Array(1 + pskIDHash.length + infoHash.length);
		ksContext[0] = 0;
		ksContext.set(pskIDHash, 1);
		ksContext.set(infoHash, 1 + pskIDHash.length);
		let secret = hpkeLabeledExtract(suiteID, sharedSecret, "secret", new Uint8Array());
		return {
			key: hpkeLabeledExpand(suiteID, secret, "key", ksContext, 32),
			nonce: hpkeLabeledExpand(suiteID, secret, "base_nonce", ksContext, 12)
		};
	}
	function hpkeSuiteID(kemID) {
		let suiteID = new Uint8Array(10);
		suiteID.set(new TextEncoder().encode("HPKE"), 0);
		suiteID[4] = kemID >> 8 & 255;
		suiteID[5] = kemID & 255;
		suiteID[6] = 0;
		suiteID[7] = 1;
		suiteID[8] = 0;
		suiteID[9] = 3;
		return suiteID;
	}
	function hpkeLabeledExtract(suiteID, salt, label, ikm) {
		let labeledIKM = new Uint8Array(7 + suiteID.length + label.length + ikm.length);
		let offset = 0;
		labeledIKM.set(new TextEncoder().encode("HPKE-v1"), offset);
		offset += 7;
		labeledIKM.set(suiteID, offset);
		offset += suiteID.length;
		labeledIKM.set(new TextEncoder().encode(label), offset);
		offset += label.length;
		labeledIKM.set(ikm, offset);
		return extract(sha2_sha256, labeledIKM, salt);
	}
	function hpkeLabeledExpand(suiteID, prk, label, info, length) {
		let labeledInfo = new Uint8Array(9 + suiteID.length + label.length + info.length);
		let offset = 0;
		labeledInfo[offset] = length >> 8 & 255;
		labeledInfo[offset + 1] = length & 255;
		offset += 2;
		labeledInfo.set(new TextEncoder().encode("HPKE-v1"), offset);
		offset += 7;
		labeledInfo.set(suiteID, offset);
		offset += suiteID.length;
		labeledInfo.set(new TextEncoder().encode(label), offset);
		offset += label.length;
		labeledInfo.set(info, offset);
		return expand(sha2_sha256, prk, labeledInfo, length);
	}
	function hpkeDHKEMP256Encapsulate(recipient) {
		recipient.length !== nist_p256.lengths.publicKeyUncompressed && (recipient = nist_p256.Point.fromBytes(recipient).toBytes(!1));
		let ephemeral = nist_p256.utils.randomSecretKey();
		let encapsulatedKey = nist_p256.getPublicKey(ephemeral, !1);
		let ss = nist_p256.getSharedSecret(ephemeral, recipient, !0).subarray(1);
		let kemContext = new Uint8Array(encapsulatedKey.length + recipient.length);
		kemContext.set(encapsulatedKey, 0);
		kemContext.set(recipient, encapsulatedKey.length);
		let suiteID = new Uint8Array(5);
		suiteID.set(new TextEncoder().encode("KEM"), 0);
		suiteID[3] = 0;
		suiteID[4] = 16;
		return {
			encapsulatedKey,
			sharedSecret: hpkeLabeledExpand(suiteID, hpkeLabeledExtract(suiteID, void 0, "eae_prk", ss), "shared_secret", kemContext, 32)
		};
	}
	class TagRecipient {
		recipient;
		constructor(s) {
			let res = bech32.decodeToBytes(s);
			if (!s.startsWith("age1tag1") || res.prefix.toLowerCase() !== "age1tag" || res.bytes.length !== 33) throw Error("invalid recipient");
			this.recipient = res.bytes;
		}
		wrapFileKey(fileKey) {
			let { encapsulatedKey, sharedSecret } = hpkeDHKEMP256Encapsulate(this.recipient);
			let label = new TextEncoder().encode("age-encryption.org/p256tag");
			let tag = (() => {
				let recipientHash = sha2_sha256(this.recipient).subarray(0, 4);
				let ikm = new Uint8Array(encapsulatedKey.length + recipientHash.length);
				ikm.set(encapsulatedKey, 0);
				ikm.set(recipientHash, encapsulatedKey.length);
				return extract(sha2_sha256, ikm, label).subarray(0, 4);
			})();
			let { key, nonce } = hpkeContext(16, sharedSecret, label);
			let ciphertext = chacha20poly1305(key, nonce).encrypt(fileKey);
			return [new Stanza([
				"p256tag",
				base64nopad.encode(tag),
				base64nopad.encode(encapsulatedKey)
			], ciphertext)];
		}
	}
	class HybridTagRecipient {
		recipient;
		constructor(s) {
			let { prefix, words } = bech32.decode(s, !1);
			let bytes = bech32.fromWords(words);
			if (!s.startsWith("age1tagpq1") || prefix.toLowerCase() !== "age1tagpq" || bytes.length !== 1249) throw Error("invalid recipient");
			this.recipient = bytes;
		}
		wrapFileKey(fileKey) {
			let { cipherText: encapsulatedKey, sharedSecret } = MLKEM768P256.encapsulate(this.recipient);
			let label = new TextEncoder().encode("age-encryption.org/mlkem768p256tag");
			let tag = (() => {
				let recipientHash = sha2_sha256(this.recipient.subarray(1184)).subarray(0, 4);
				let ikm = new Uint8Array(encapsulatedKey.length + recipientHash.length);
				ikm.set(encapsulatedKey, 0);
				ikm.set(recipientHash, encapsulatedKey.length);
				return extract(sha2_sha256, ikm, label).subarray(0, 4);
			})();
			let { key, nonce } = hpkeContext(80, sharedSecret, label);
			let ciphertext = chacha20poly1305(key, nonce).encrypt(fileKey);
			return [new Stanza([
				"mlkem768p256tag",
				base64nopad.encode(tag),
				base64nopad.encode(encapsulatedKey)
			], ciphertext)];
		}
	}
	class X25519Recipient {
		recipient;
		constructor(s) {
			let res = bech32.decodeToBytes(s);
			if (!s.startsWith("age1") || res.prefix.toLowerCase() !== "age" || res.bytes.length !== 32) throw Error("invalid recipient");
			this.recipient = res.bytes;
		}
		async wrapFileKey(fileKey) {
			let ephemeral = utils_randomBytes(32);
			let share = await scalarMultBase(ephemeral);
			let secret = await scalarMult(ephemeral, this.recipient);
			let salt = new Uint8Array(share.length + this.recipient.length);
			salt.set(share);
			salt.set(this.recipient, share.length);
			let label = new TextEncoder().encode("age-encryption.org/v1/X25519");
			let key = hkdf(sha2_sha256, secret, salt, label, 32);
			return [new Stanza(["X25519", base64nopad.encode(share)], encryptFileKey(fileKey, key))];
		}
	}
	class X25519Identity {
		identity;
		recipient;
		constructor(s) {
			if (recipients_isCryptoKey(s)) {
				this.identity = s;
				this.recipient = scalarMultBase(s);
				return;
			}
			let res = bech32.decodeToBytes(s);
			if (!s.startsWith("AGE-SECRET-KEY-1") || res.prefix.toUpperCase() !== "AGE-SECRET-KEY-" || res.bytes.length !== 32) throw Error("invalid identity");
			this.identity = res.bytes;
			this.recipient = scalarMultBase(res.bytes);
		}
		async unwrapFileKey(stanzas) {
			for (let s of stanzas) {
				if (s.args.length < 1 || s.args[0] !== "X25519") continue;
				if (s.args.length !== 2) throw Error("invalid X25519 stanza");
				let share = base64nopad.decode(s.args[1]);
				if (share.length !== 32) throw Error("invalid X25519 stanza");
				let secret = await scalarMult(this.identity, share);
				let recipient = await this.recipient;
				let salt = new Uint8Array(share.length + recipient.length);
				salt.set(share);
				salt.set(recipient, share.length);
				let label = new TextEncoder().encode("age-encryption.org/v1/X25519");
				let key = hkdf(sha2_sha256, secret, salt, label, 32);
				let fileKey = decryptFileKey(s.body, key);
				if (fileKey !== null) return fileKey;
			}
			return null;
		}
	}
	class ScryptRecipient {
		passphrase;
		logN;
		constructor(passphrase, logN) {
			this.passphrase = passphrase;
			this.logN = logN;
		}
		wrapFileKey(fileKey) {
			let salt = utils_randomBytes(16);
			let labelAndSalt = new Uint8Array(44);
			labelAndSalt.set(new TextEncoder().encode("age-encryption.org/v1/scrypt"));
			labelAndSalt.set(salt, 28);
			let key = scrypt(this.passphrase, labelAndSalt, {
				N: 2 ** this.logN,
				r: 8,
				p: 1,
				dkLen: 32
			});
			return [new Stanza([
				"scrypt",
				base64nopad.encode(salt),
				this.logN.toString()
			], encryptFileKey(fileKey, key))];
		}
	}
	class ScryptIdentity {
		passphrase;
		constructor(passphrase) {
			this.passphrase = passphrase;
		}
		unwrapFileKey(stanzas) {
			for (let s of stanzas) {
				if (s.args.length < 1 || s.args[0] !== "scrypt") continue;
				if (stanzas.length !== 1) throw Error("scrypt recipient is not the only one in the header");
				if (s.args.length !== 3) throw Error("invalid scrypt stanza");
				if (!/^[1-9][0-9]*$/.test(s.args[2])) throw Error("invalid scrypt stanza");
				let salt = base64nopad.decode(s.args[1]);
				if (salt.length !== 16) throw Error("invalid scrypt stanza");
				let logN = Number(s.args[2]);
				if (logN > 20) throw Error("scrypt work factor is too high");
				let labelAndSalt = new Uint8Array(44);
				labelAndSalt.set(new TextEncoder().encode("age-encryption.org/v1/scrypt"));
				labelAndSalt.set(salt, 28);
				let key = scrypt(this.passphrase, labelAndSalt, {
					N: 2 ** logN,
					r: 8,
					p: 1,
					dkLen: 32
				});
				let fileKey = decryptFileKey(s.body, key);
				if (fileKey !== null) return fileKey;
			}
			return null;
		}
	}
	function encryptFileKey(fileKey, key) {
		return chacha20poly1305(key, new Uint8Array(12)).encrypt(fileKey);
	}
	function decryptFileKey(body, key) {
		if (body.length !== 32) throw Error("invalid stanza");
		let nonce = new Uint8Array(12);
		try {
			return chacha20poly1305(key, nonce).decrypt(body);
		} catch {
			return null;
		}
	}
	function recipients_isCryptoKey(key) {
		return typeof CryptoKey < "u" && key instanceof CryptoKey;
	}
	let chunkSize = 65536;
	let chunkSizeWithOverhead = 65552;
	function decryptSTREAM(key) {
		let streamNonce = new Uint8Array(12);
		let incNonce = () => {
			for (let i = streamNonce.length - 2; i >= 0; i--) {
				streamNonce[i]++;
				if (streamNonce[i] !== 0) break;
			}
		};
		let firstChunk = !0;
		let ciphertextBuffer = new Uint8Array(chunkSizeWithOverhead);
		let ciphertextBufferUsed = 0;
		return new TransformStream({
			transform(chunk, controller) {
				for (; chunk.length > 0;) {
					if (ciphertextBufferUsed === ciphertextBuffer.length) {
						let decryptedChunk = chacha20poly1305(key, streamNonce).decrypt(ciphertextBuffer);
						controller.enqueue(decryptedChunk);
						incNonce();
						ciphertextBufferUsed = 0;
						firstChunk = !1;
					}
					let n = Math.min(ciphertextBuffer.length - ciphertextBufferUsed, chunk.length);
					ciphertextBuffer.set(chunk.subarray(0, n), ciphertextBufferUsed);
					ciphertextBufferUsed += n;
					chunk = chunk.subarray(n);
				}
			},
			flush(controller) {
				streamNonce[11] = 1;
				let decryptedChunk = chacha20poly1305(key, streamNonce).decrypt(ciphertextBuffer.subarray(0, ciphertextBufferUsed));
				if (!firstChunk && decryptedChunk.length === 0) throw Error("final chunk is empty");
				controller.enqueue(decryptedChunk);
			}
		});
	}
	function plaintextSize(ciphertextSize) {
		if (ciphertextSize < 16) throw Error("ciphertext is too small");
		if (ciphertextSize === 16) return 0;
		let fullChunks = Math.floor(ciphertextSize / chunkSizeWithOverhead);
		let lastChunk = ciphertextSize % chunkSizeWithOverhead;
		if (0 < lastChunk && lastChunk <= 16) throw Error("ciphertext size is invalid");
		let size = ciphertextSize;
		size -= fullChunks * 16;
		size -= lastChunk > 0 ? 16 : 0;
		return size;
	}
	function encryptSTREAM(key) {
		let streamNonce = new Uint8Array(12);
		let incNonce = () => {
			for (let i = streamNonce.length - 2; i >= 0; i--) {
				streamNonce[i]++;
				if (streamNonce[i] !== 0) break;
			}
		};
		let plaintextBuffer = new Uint8Array(chunkSize);
		let plaintextBufferUsed = 0;
		return new TransformStream({
			transform(chunk, controller) {
				for (; chunk.length > 0;) {
					if (plaintextBufferUsed === plaintextBuffer.length) {
						let encryptedChunk = chacha20poly1305(key, streamNonce).encrypt(plaintextBuffer);
						controller.enqueue(encryptedChunk);
						incNonce();
						plaintextBufferUsed = 0;
					}
					let n = Math.min(plaintextBuffer.length - plaintextBufferUsed, chunk.length);
					plaintextBuffer.set(chunk.subarray(0, n), plaintextBufferUsed);
					plaintextBufferUsed += n;
					chunk = chunk.subarray(n);
				}
			},
			flush(controller) {
				streamNonce[11] = 1;
				let encryptedChunk = chacha20poly1305(key, streamNonce).encrypt(plaintextBuffer.subarray(0, plaintextBufferUsed));
				controller.enqueue(encryptedChunk);
			}
		});
	}
	function ciphertextSize(plaintextSize) {
		return plaintextSize + 16 * Math.max(1, Math.ceil(plaintextSize / chunkSize));
	}
	function encode(file) {
		let lines = [];
		lines.push("-----BEGIN AGE ENCRYPTED FILE-----\n");
		for (let i = 0; i < file.length; i += 48) {
			let end = i + 48;
			end > file.length && (end = file.length);
			lines.push(base64.encode(file.subarray(i, end)) + "\n");
		}
		lines.push("-----END AGE ENCRYPTED FILE-----\n");
		return lines.join("");
	}
	function decode(file) {
		let lines = file.trim().replaceAll("\r\n", "\n").split("\n");
		if (lines.shift() !== "-----BEGIN AGE ENCRYPTED FILE-----") throw Error("invalid header");
		if (lines.pop() !== "-----END AGE ENCRYPTED FILE-----") throw Error("invalid footer");
		function isLineLengthValid(i, l) {
			if (i === lines.length - 1) return l.length > 0 && l.length <= 64 && l.length % 4 == 0;
			return l.length === 64;
		}
		if (!lines.every((l, i) => isLineLengthValid(i, l))) throw Error("invalid line length");
		if (!lines.every((l) => /^[A-Za-z0-9+/=]+$/.test(l))) throw Error("invalid base64");
		return base64.decode(lines.join(""));
	}
	function readTypeAndArgument(b) {
		if (b.length === 0) throw Error("cbor: unexpected EOF");
		let major = b[0] >> 5;
		let minor = b[0] & 31;
		if (minor <= 23) return [
			major,
			minor,
			b.subarray(1)
		];
		if (minor === 24) {
			if (b.length < 2) throw Error("cbor: unexpected EOF");
			return [
				major,
				b[1],
				b.subarray(2)
			];
		}
		if (minor === 25) {
			if (b.length < 3) throw Error("cbor: unexpected EOF");
			return [
				major,
				b[1] << 8 | b[2],
				b.subarray(3)
			];
		}
		throw Error("cbor: unsupported argument encoding");
	}
	function readUint(b) {
		let [major, minor, rest] = readTypeAndArgument(b);
		if (major !== 0) throw Error("cbor: expected unsigned integer");
		return [minor, rest];
	}
	function readByteString(b) {
		let [major, minor, rest] = readTypeAndArgument(b);
		if (major !== 2) throw Error("cbor: expected byte string");
		if (minor > rest.length) throw Error("cbor: unexpected EOF");
		return [rest.subarray(0, minor), rest.subarray(minor)];
	}
	function readTextString(b) {
		let [major, minor, rest] = readTypeAndArgument(b);
		if (major !== 3) throw Error("cbor: expected text string");
		if (minor > rest.length) throw Error("cbor: unexpected EOF");
		return [new TextDecoder("utf-8", {
			fatal: !0,
			ignoreBOM: !0
		}).decode(rest.subarray(0, minor)), rest.subarray(minor)];
	}
	function readArray(b) {
		let [major, minor, r] = readTypeAndArgument(b);
		if (major !== 4) throw Error("cbor: expected array");
		let rest = r;
		let args = [];
		for (let i = 0; i < minor; i++) {
			let arg;
			[arg, rest] = readTextString(rest);
			args.push(arg);
		}
		return [args, rest];
	}
	function encodeUint(n) {
		if (n <= 23) return new Uint8Array([n]);
		if (n <= 255) return new Uint8Array([24, n]);
		if (n <= 65535) return new Uint8Array([
			25,
			n >> 8,
			n & 255
		]);
		throw Error("cbor: unsigned integer too large");
	}
	function encodeByteString(b) {
		if (b.length <= 23) return new Uint8Array([64 | b.length, ...b]);
		if (b.length <= 255) return new Uint8Array([
			88,
			b.length,
			...b
		]);
		if (b.length <= 65535) return new Uint8Array([
			89,
			b.length >> 8,
			b.length & 255,
			...b
		]);
		throw Error("cbor: byte string too long");
	}
	function encodeTextString(s) {
		let b = new TextEncoder().encode(s);
		if (b.length <= 23) return new Uint8Array([96 | b.length, ...b]);
		if (b.length <= 255) return new Uint8Array([
			120,
			b.length,
			...b
		]);
		if (b.length <= 65535) return new Uint8Array([
			121,
			b.length >> 8,
			b.length & 255,
			...b
		]);
		throw Error("cbor: text string too long");
	}
	function encodeArray(args) {
		let body = args.flatMap((x) => [...encodeTextString(x)]);
		if (args.length <= 23) return new Uint8Array([128 | args.length, ...body]);
		if (args.length <= 255) return new Uint8Array([
			152,
			args.length,
			...body
		]);
		if (args.length <= 65535) return new Uint8Array([
			153,
			args.length >> 8,
			args.length & 255,
			...body
		]);
		throw Error("cbor: array too long");
	}
	let defaultAlgorithms = [
		{
			type: "public-key",
			alg: -8
		},
		{
			type: "public-key",
			alg: -7
		},
		{
			type: "public-key",
			alg: -257
		}
	];
	async function createCredential(options) {
		let cred = await navigator.credentials.create({ publicKey: {
			rp: {
				name: "",
				id: options.rpId
			},
			user: {
				name: options.keyName,
				id: webauthn_domBuffer(utils_randomBytes(8)),
				displayName: ""
			},
			pubKeyCredParams: defaultAlgorithms,
			authenticatorSelection: {
				requireResidentKey: options.type !== "security-key",
				residentKey: options.type === "security-key" ? "discouraged" : "required",
				userVerification: "required"
			},
			hints: options.type === "security-key" ? ["security-key"] : [],
			extensions: { prf: {} },
			challenge: new Uint8Array([0]).buffer
		} });
		if (!cred.getClientExtensionResults().prf?.enabled) throw Error("PRF extension not available (need macOS 15+, Chrome 132+)");
		return encodeIdentity(cred, options.rpId ?? new URL(window.origin).hostname);
	}
	let prefix = "AGE-PLUGIN-FIDO2PRF-";
	function encodeIdentity(credential, rpId) {
		let res = credential.response;
		let version = encodeUint(1);
		let credId = encodeByteString(new Uint8Array(credential.rawId));
		let rp = encodeTextString(rpId);
		let transports = encodeArray(res.getTransports());
		let identityData = new Uint8Array([
			...version,
			...credId,
			...rp,
			...transports
		]);
		return bech32.encode(prefix, bech32.toWords(identityData), !1).toUpperCase();
	}
	function decodeIdentity(identity) {
		let { words } = bech32.decode(identity, !1);
		let bytes = bech32.fromWords(words);
		if (!identity.startsWith(prefix + "1")) throw Error("invalid identity");
		let [version, rest1] = readUint(bytes);
		if (version !== 1) throw Error("unsupported identity version");
		let [credId, rest2] = readByteString(rest1);
		let [rpId, rest3] = readTextString(rest2);
		let [transports] = readArray(rest3);
		return [
			credId,
			rpId,
			transports
		];
	}
	let label = "age-encryption.org/fido2prf";
	class WebAuthnInternal {
		credId;
		transports;
		rpId;
		constructor(options) {
			if (options?.identity) {
				let [credId, rpId, transports] = decodeIdentity(options.identity);
				this.credId = credId;
				this.transports = transports;
				this.rpId = rpId;
			} else this.rpId = options?.rpId;
		}
		async getCredential(nonce) {
			let results = (await navigator.credentials.get({ publicKey: {
				allowCredentials: this.credId ? [{
					id: webauthn_domBuffer(this.credId),
					transports: this.transports,
					type: "public-key"
				}] : [],
				challenge: webauthn_domBuffer(utils_randomBytes(16)),
				extensions: { prf: { eval: prfInputs(nonce) } },
				userVerification: "required",
				rpId: this.rpId
			} })).getClientExtensionResults().prf?.results;
			if (results === void 0) throw Error("PRF extension not available (need macOS 15+, Chrome 132+)");
			return results;
		}
	}
	class WebAuthnRecipient extends WebAuthnInternal {
		async wrapFileKey(fileKey) {
			let nonce = utils_randomBytes(16);
			let key = deriveKey(await this.getCredential(nonce));
			return [new Stanza([label, base64nopad.encode(nonce)], encryptFileKey(fileKey, key))];
		}
	}
	class WebAuthnIdentity extends WebAuthnInternal {
		async unwrapFileKey(stanzas) {
			for (let s of stanzas) {
				if (s.args.length < 1 || s.args[0] !== label) continue;
				if (s.args.length !== 2) throw Error("invalid prf stanza");
				let nonce = base64nopad.decode(s.args[1]);
				if (nonce.length !== 16) throw Error("invalid prf stanza");
				let key = deriveKey(await this.getCredential(nonce));
				let fileKey = decryptFileKey(s.body, key);
				if (fileKey !== null) return fileKey;
			}
			return null;
		}
	}
	function prfInputs(nonce) {
		let prefix = new TextEncoder().encode(label);
		let first = new Uint8Array(prefix.length + nonce.length + 1);
		first.set(prefix, 0);
		first[prefix.length] = 1;
		first.set(nonce, prefix.length + 1);
		let second = new Uint8Array(prefix.length + nonce.length + 1);
		second.set(prefix, 0);
		second[prefix.length] = 2;
		second.set(nonce, prefix.length + 1);
		return {
			first,
			second
		};
	}
	function deriveKey(results) {
		if (results.second === void 0) throw Error("Missing second PRF result");
		let first = prfResultToBytes(results.first);
		let second = prfResultToBytes(results.second);
		let prf = new Uint8Array(first.byteLength + second.byteLength);
		prf.set(first, 0);
		prf.set(second, first.byteLength);
		return extract(sha2_sha256, prf, new TextEncoder().encode(label));
	}
	function prfResultToBytes(result) {
		if (result instanceof ArrayBuffer) return new Uint8Array(result);
		if (ArrayBuffer.isView(result)) return new Uint8Array(result.buffer, result.byteOffset, result.byteLength);
		if (Array.isArray(result)) return Uint8Array.from(result);
		throw Error("PRF result is not a BufferSource");
	}
	function webauthn_domBuffer(arr) {
		return arr;
	}
	class Encrypter {
		passphrase = null;
		scryptWorkFactor = 18;
		recipients = [];
		setPassphrase(s) {
			if (this.passphrase !== null) throw Error("can encrypt to at most one passphrase");
			if (this.recipients.length !== 0) throw Error("can't encrypt to both recipients and passphrases");
			this.passphrase = s;
		}
		setScryptWorkFactor(logN) {
			this.scryptWorkFactor = logN;
		}
		addRecipient(s) {
			if (this.passphrase !== null) throw Error("can't encrypt to both recipients and passphrases");
			if (typeof s == "string") {
				if (s.startsWith("age1pq1")) this.recipients.push(new HybridRecipient(s));
				else if (s.startsWith("age1tag1")) this.recipients.push(new TagRecipient(s));
				else if (s.startsWith("age1tagpq1")) this.recipients.push(new HybridTagRecipient(s));
				else if (s.startsWith("age1")) this.recipients.push(new X25519Recipient(s));
				else throw Error("unrecognized recipient type");
			} else this.recipients.push(s);
		}
		async encrypt(file) {
			let fileKey = utils_randomBytes(16);
			let stanzas = [];
			let recipients = this.recipients;
			this.passphrase !== null && (recipients = [new ScryptRecipient(this.passphrase, this.scryptWorkFactor)]);
			for (let recipient of recipients) stanzas.push(...await recipient.wrapFileKey(fileKey));
			let labelHeader = new TextEncoder().encode("header");
			let hmacKey = hkdf(sha2_sha256, fileKey, void 0, labelHeader, 32);
			let header = encodeHeader(stanzas, hmac_hmac(sha2_sha256, hmacKey, encodeHeaderNoMAC(stanzas)));
			let nonce = utils_randomBytes(16);
			let labelPayload = new TextEncoder().encode("payload");
			let encrypter = encryptSTREAM(hkdf(sha2_sha256, fileKey, nonce, labelPayload, 32));
			if (!(file instanceof ReadableStream)) {
				typeof file == "string" && (file = new TextEncoder().encode(file));
				return await readAll(prepend(stream(file).pipeThrough(encrypter), header, nonce));
			}
			return Object.assign(prepend(file.pipeThrough(encrypter), header, nonce), { size: (size) => ciphertextSize(size) + header.length + nonce.length });
		}
	}
	class Decrypter {
		identities = [];
		addPassphrase(s) {
			this.identities.push(new ScryptIdentity(s));
		}
		addIdentity(s) {
			if (dist_isCryptoKey(s)) this.identities.push(new X25519Identity(s));
			else if (typeof s == "string") {
				if (s.startsWith("AGE-SECRET-KEY-1")) this.identities.push(new X25519Identity(s));
				else if (s.startsWith("AGE-SECRET-KEY-PQ-1")) this.identities.push(new HybridIdentity(s));
				else throw Error("unrecognized identity type");
			} else this.identities.push(s);
		}
		async decrypt(file, outputFormat) {
			let s = file instanceof ReadableStream ? file : stream(file);
			let { fileKey, headerSize, rest } = await this.decryptHeaderInternal(s);
			let { data: nonce, rest: payload } = await read(rest, 16);
			let label = new TextEncoder().encode("payload");
			let decrypter = decryptSTREAM(hkdf(sha2_sha256, fileKey, nonce, label, 32));
			let out = payload.pipeThrough(decrypter);
			let outWithSize = Object.assign(out, { size: (size) => plaintextSize(size - headerSize - nonce.length) });
			if (file instanceof ReadableStream) return outWithSize;
			if (outputFormat === "text") return await readAllString(out);
			return await readAll(out);
		}
		async decryptHeader(header) {
			return (await this.decryptHeaderInternal(stream(header))).fileKey;
		}
		async decryptHeaderInternal(file) {
			let h = await parseHeader(file);
			let fileKey = await this.unwrapFileKey(h.stanzas);
			if (fileKey === null) throw Error("no identity matched any of the file's recipients");
			let label = new TextEncoder().encode("header");
			let hmacKey = hkdf(sha2_sha256, fileKey, void 0, label, 32);
			let mac = hmac_hmac(sha2_sha256, hmacKey, h.headerNoMAC);
			if (!compareBytes(h.MAC, mac)) throw Error("invalid header HMAC");
			return {
				fileKey,
				headerSize: h.headerSize,
				rest: h.rest
			};
		}
		async unwrapFileKey(stanzas) {
			for (let identity of this.identities) {
				let fileKey = await identity.unwrapFileKey(stanzas);
				if (fileKey !== null) return fileKey;
			}
			return null;
		}
	}
	function compareBytes(a, b) {
		if (a.length !== b.length) return !1;
		let acc = 0;
		for (let i = 0; i < a.length; i++) acc |= a[i] ^ b[i];
		return acc === 0;
	}
	function dist_isCryptoKey(key) {
		return typeof CryptoKey < "u" && key instanceof CryptoKey;
	}
}) };
