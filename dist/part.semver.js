"use strict";
exports.id = 523;
exports.ids = [523];
exports.modules = {
	9379: (function(module, __unused_webpack_exports, __webpack_require__) {
		let ANY = Symbol("SemVer ANY");
		class Comparator {
			static get ANY() {
				return ANY;
			}
			constructor(comp, options) {
				options = parseOptions(options);
				if (comp instanceof Comparator) {
					if (comp.loose === !!options.loose) return comp;
					else comp = comp.value;
				}
				comp = comp.trim().split(/\s+/).join(" ");
				debug("comparator", comp, options);
				this.options = options;
				this.loose = !!options.loose;
				this.parse(comp);
				this.value = this.semver === ANY ? "" : this.operator + this.semver.version;
				debug("comp", this);
			}
			parse(comp) {
				let r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
				let m = comp.match(r);
				if (!m) throw TypeError(`Invalid comparator: ${comp}`);
				this.operator = m[1] === void 0 ? "" : m[1];
				this.operator === "=" && (this.operator = "");
				this.semver = m[2] ? new SemVer(m[2], this.options.loose) : ANY;
			}
			toString() {
				return this.value;
			}
			test(version) {
				debug("Comparator.test", version, this.options.loose);
				if (this.semver === ANY || version === ANY) return !0;
				if (typeof version == "string") try {
					version = new SemVer(version, this.options);
				} catch {
					return !1;
				}
				return cmp(version, this.operator, this.semver, this.options);
			}
			intersects(comp, options) {
				if (!(comp instanceof Comparator)) throw TypeError("a Comparator is required");
				if (this.operator === "") {
					if (this.value === "") return !0;
					return new Range(comp.value, options).test(this.value);
				} else if (comp.operator === "") {
					if (comp.value === "") return !0;
					return new Range(this.value, options).test(comp.semver);
				}
				options = parseOptions(options);
				if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return !1;
				if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return !1;
				if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return !0;
				if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return !0;
				if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return !0;
				if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return !0;
				if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return !0;
				return !1;
			}
		}
		module.exports = Comparator;
		let parseOptions = __webpack_require__(356);
		let { safeRe: re, t } = __webpack_require__(5471);
		let cmp = __webpack_require__(8646);
		let debug = __webpack_require__(1159);
		let SemVer = __webpack_require__(7163);
		let Range = __webpack_require__(6782);
	}),
	6782: (function(module, __unused_webpack_exports, __webpack_require__) {
		let SPACE_CHARACTERS = /\s+/g;
		class Range {
			constructor(range, options) {
				options = parseOptions(options);
				if (range instanceof Range) {
					if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range;
					else return new Range(range.raw, options);
				}
				if (range instanceof Comparator) {
					this.raw = range.value;
					this.set = [[range]];
					this.formatted = void 0;
					return this;
				}
				this.options = options;
				this.loose = !!options.loose;
				this.includePrerelease = !!options.includePrerelease;
				this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
				this.set = this.raw.split("||").map((r) => this.parseRange(r.trim())).filter((c) => c.length);
				if (!this.set.length) throw TypeError(`Invalid SemVer Range: ${this.raw}`);
				if (this.set.length > 1) {
					let first = this.set[0];
					this.set = this.set.filter((c) => !isNullSet(c[0]));
					if (this.set.length === 0) this.set = [first];
					else if (this.set.length > 1) {
						for (let c of this.set) if (c.length === 1 && isAny(c[0])) {
							this.set = [c];
							break;
						}
					}
				}
				this.formatted = void 0;
			}
			get range() {
				if (this.formatted === void 0) {
					this.formatted = "";
					for (let i = 0; i < this.set.length; i++) {
						i > 0 && (this.formatted += "||");
						let comps = this.set[i];
						for (let k = 0; k < comps.length; k++) {
							k > 0 && (this.formatted += " ");
							this.formatted += comps[k].toString().trim();
						}
					}
				}
				return this.formatted;
			}
			format() {
				return this.range;
			}
			toString() {
				return this.range;
			}
			parseRange(range) {
				range = range.replace(BUILDSTRIPRE, "");
				let memoKey = ((this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE)) + ":" + range;
				let cached = cache.get(memoKey);
				if (cached) return cached;
				let loose = this.options.loose;
				let hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
				range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
				debug("hyphen replace", range);
				range = trimComparatorWhitespace(range);
				debug("comparator trim", range);
				range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
				debug("tilde trim", range);
				range = range.replace(re[t.CARETTRIM], caretTrimReplace);
				debug("caret trim", range);
				let rangeList = range.split(" ").map((comp) => parseComparator(comp, this.options)).join(" ").split(/\s+/).map((comp) => replaceGTE0(comp, this.options));
				loose && (rangeList = rangeList.filter((comp) => {
					debug("loose invalid filter", comp, this.options);
					return !!comp.match(re[t.COMPARATORLOOSE]);
				}));
				debug("range list", rangeList);
				let rangeMap = new Map();
				let comparators = rangeList.map((comp) => new Comparator(comp, this.options));
				for (let comp of comparators) {
					if (isNullSet(comp)) return [comp];
					rangeMap.set(comp.value, comp);
				}
				rangeMap.size > 1 && rangeMap.has("") && rangeMap.delete("");
				let result = [...rangeMap.values()];
				cache.set(memoKey, result);
				return result;
			}
			intersects(range, options) {
				if (!(range instanceof Range)) throw TypeError("a Range is required");
				return this.set.some((thisComparators) => isSatisfiable(thisComparators, options) && range.set.some((rangeComparators) => isSatisfiable(rangeComparators, options) && thisComparators.every((thisComparator) => rangeComparators.every((rangeComparator) => thisComparator.intersects(rangeComparator, options)))));
			}
			test(version) {
				if (!version) return !1;
				if (typeof version == "string") try {
					version = new SemVer(version, this.options);
				} catch {
					return !1;
				}
				for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return !0;
				return !1;
			}
		}
		module.exports = Range;
		let cache = new (__webpack_require__(1383))();
		let parseOptions = __webpack_require__(356);
		let Comparator = __webpack_require__(9379);
		let debug = __webpack_require__(1159);
		let SemVer = __webpack_require__(7163);
		let trimComparatorWhitespace = __webpack_require__(9737);
		let { safeRe: re, src, t, tildeTrimReplace, caretTrimReplace } = __webpack_require__(5471);
		let { FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE } = __webpack_require__(5101);
		let BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
		let isNullSet = (c) => c.value === "<0.0.0-0";
		let isAny = (c) => c.value === "";
		let isSatisfiable = (comparators, options) => {
			let result = !0;
			let remainingComparators = comparators.slice();
			let testComparator = remainingComparators.pop();
			for (; result && remainingComparators.length;) {
				result = remainingComparators.every((otherComparator) => testComparator.intersects(otherComparator, options));
				testComparator = remainingComparators.pop();
			}
			return result;
		};
		let parseComparator = (comp, options) => {
			comp = comp.replace(re[t.BUILD], "");
			debug("comp", comp, options);
			comp = replaceCarets(comp, options);
			debug("caret", comp);
			comp = replaceTildes(comp, options);
			debug("tildes", comp);
			comp = replaceXRanges(comp, options);
			debug("xrange", comp);
			comp = replaceStars(comp, options);
			debug("stars", comp);
			return comp;
		};
		let isX = (id) => !id || id.toLowerCase() === "x" || id === "*";
		let invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
		let replaceTildes = (comp, options) => comp.trim().split(/\s+/).map((c) => replaceTilde(c, options)).join(" ");
		let replaceTilde = (comp, options) => {
			let r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
			let z = options.includePrerelease ? "-0" : "";
			return comp.replace(r, (_, M, m, p, pr) => {
				debug("tilde", comp, _, M, m, p, pr);
				let ret;
				if (isX(M)) ret = "";
				else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
				else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`;
				else if (pr) {
					debug("replaceTilde pr", pr);
					ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
				} else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
				debug("tilde return", ret);
				return ret;
			});
		};
		let replaceCarets = (comp, options) => comp.trim().split(/\s+/).map((c) => replaceCaret(c, options)).join(" ");
		let replaceCaret = (comp, options) => {
			debug("caret", comp, options);
			let r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
			let z = options.includePrerelease ? "-0" : "";
			return comp.replace(r, (_, M, m, p, pr) => {
				debug("caret", comp, _, M, m, p, pr);
				let ret;
				if (isX(M)) ret = "";
				else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`;
				else if (isX(p)) ret = M === "0" ? `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`;
				else if (pr) {
					debug("replaceCaret pr", pr);
					ret = M === "0" ? m === "0" ? `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
				} else {
					debug("no pr");
					ret = M === "0" ? m === "0" ? `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0` : `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0` : `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
				}
				debug("caret return", ret);
				return ret;
			});
		};
		let replaceXRanges = (comp, options) => {
			debug("replaceXRanges", comp, options);
			return comp.split(/\s+/).map((c) => replaceXRange(c, options)).join(" ");
		};
		let replaceXRange = (comp, options) => {
			comp = comp.trim();
			let r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
			return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
				debug("xRange", comp, ret, gtlt, M, m, p, pr);
				if (invalidXRangeOrder(M, m, p)) return comp;
				let xM = isX(M);
				let xm = xM || isX(m);
				let xp = xm || isX(p);
				let anyX = xp;
				gtlt === "=" && anyX && (gtlt = "");
				pr = options.includePrerelease ? "-0" : "";
				if (xM) ret = gtlt === ">" || gtlt === "<" ? "<0.0.0-0" : "*";
				else if (gtlt && anyX) {
					xm && (m = 0);
					p = 0;
					if (gtlt === ">") {
						gtlt = ">=";
						if (xm) {
							M = +M + 1;
							m = 0;
							p = 0;
						} else {
							m = +m + 1;
							p = 0;
						}
					} else if (gtlt === "<=") {
						gtlt = "<";
						xm ? M = +M + 1 : m = +m + 1;
					}
					gtlt === "<" && (pr = "-0");
					ret = `${gtlt + M}.${m}.${p}${pr}`;
				} else xm ? ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0` : xp && (ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`);
				debug("xRange return", ret);
				return ret;
			});
		};
		let replaceStars = (comp, options) => {
			debug("replaceStars", comp, options);
			return comp.trim().replace(re[t.STAR], "");
		};
		let replaceGTE0 = (comp, options) => {
			debug("replaceGTE0", comp, options);
			return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
		};
		let hyphenReplace = (incPr) => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
			from = isX(fM) ? "" : isX(fm) ? `>=${fM}.0.0${incPr ? "-0" : ""}` : isX(fp) ? `>=${fM}.${fm}.0${incPr ? "-0" : ""}` : fpr ? `>=${from}` : `>=${from}${incPr ? "-0" : ""}`;
			to = isX(tM) ? "" : isX(tm) ? `<${+tM + 1}.0.0-0` : isX(tp) ? `<${tM}.${+tm + 1}.0-0` : tpr ? `<=${tM}.${tm}.${tp}-${tpr}` : incPr ? `<${tM}.${tm}.${+tp + 1}-0` : `<=${to}`;
			return `${from} ${to}`.trim();
		};
		let testSet = (set, version, options) => {
			for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return !1;
			if (version.prerelease.length && !options.includePrerelease) {
				for (let i = 0; i < set.length; i++) {
					debug(set[i].semver);
					if (set[i].semver === Comparator.ANY) continue;
					if (set[i].semver.prerelease.length > 0) {
						let allowed = set[i].semver;
						if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return !0;
					}
				}
				return !1;
			}
			return !0;
		};
	}),
	7163: (function(module, __unused_webpack_exports, __webpack_require__) {
		let debug = __webpack_require__(1159);
		let { MAX_LENGTH, MAX_SAFE_INTEGER } = __webpack_require__(5101);
		let { safeRe: re, t } = __webpack_require__(5471);
		let parseOptions = __webpack_require__(356);
		let { compareIdentifiers } = __webpack_require__(3348);
		let isPrereleaseIdentifier = (prerelease, identifier) => {
			let identifiers = identifier.split(".");
			if (identifiers.length > prerelease.length) return !1;
			for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return !1;
			return !0;
		};
		class SemVer {
			constructor(version, options) {
				options = parseOptions(options);
				if (version instanceof SemVer) {
					if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version;
					else version = version.version;
				} else if (typeof version != "string") throw TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
				if (version.length > MAX_LENGTH) throw TypeError(`version is longer than ${MAX_LENGTH} characters`);
				debug("SemVer", version, options);
				this.options = options;
				this.loose = !!options.loose;
				this.includePrerelease = !!options.includePrerelease;
				let m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
				if (!m) throw TypeError(`Invalid Version: ${version}`);
				this.raw = version;
				this.major = +m[1];
				this.minor = +m[2];
				this.patch = +m[3];
				if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw TypeError("Invalid major version");
				if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw TypeError("Invalid minor version");
				if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw TypeError("Invalid patch version");
				this.prerelease = m[4] ? m[4].split(".").map((id) => {
					if (/^[0-9]+$/.test(id)) {
						let num = +id;
						if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
					}
					return id;
				}) : [];
				this.build = m[5] ? m[5].split(".") : [];
				this.format();
			}
			format() {
				this.version = `${this.major}.${this.minor}.${this.patch}`;
				this.prerelease.length && (this.version += `-${this.prerelease.join(".")}`);
				return this.version;
			}
			toString() {
				return this.version;
			}
			compare(other) {
				debug("SemVer.compare", this.version, this.options, other);
				if (!(other instanceof SemVer)) {
					if (typeof other == "string" && other === this.version) return 0;
					other = new SemVer(other, this.options);
				}
				if (other.version === this.version) return 0;
				return this.compareMain(other) || this.comparePre(other);
			}
			compareMain(other) {
				other instanceof SemVer || (other = new SemVer(other, this.options));
				if (this.major < other.major) return -1;
				if (this.major > other.major) return 1;
				if (this.minor < other.minor) return -1;
				if (this.minor > other.minor) return 1;
				if (this.patch < other.patch) return -1;
				if (this.patch > other.patch) return 1;
				return 0;
			}
			comparePre(other) {
				other instanceof SemVer || (other = new SemVer(other, this.options));
				if (this.prerelease.length && !other.prerelease.length) return -1;
				else if (!this.prerelease.length && other.prerelease.length) return 1;
				else if (!this.prerelease.length && !other.prerelease.length) return 0;
				let i = 0;
				do {
					let a = this.prerelease[i];
					let b = other.prerelease[i];
					debug("prerelease compare", i, a, b);
					if (a === void 0 && b === void 0) return 0;
					else if (b === void 0) return 1;
					else if (a === void 0) return -1;
					else if (a === b) continue;
					else return compareIdentifiers(a, b);
				} while (++i);
			}
			compareBuild(other) {
				other instanceof SemVer || (other = new SemVer(other, this.options));
				let i = 0;
				do {
					let a = this.build[i];
					let b = other.build[i];
					debug("build compare", i, a, b);
					if (a === void 0 && b === void 0) return 0;
					else if (b === void 0) return 1;
					else if (a === void 0) return -1;
					else if (a === b) continue;
					else return compareIdentifiers(a, b);
				} while (++i);
			}
			inc(release, identifier, identifierBase) {
				if (release.startsWith("pre")) {
					if (!identifier && identifierBase === !1) throw Error("invalid increment argument: identifier is empty");
					if (identifier) {
						let match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
						if (!match || match[1] !== identifier) throw Error(`invalid identifier: ${identifier}`);
					}
				}
				switch (release) {
					case "premajor":
						this.prerelease.length = 0;
						this.patch = 0;
						this.minor = 0;
						this.major++;
						this.inc("pre", identifier, identifierBase);
						break;
					case "preminor":
						this.prerelease.length = 0;
						this.patch = 0;
						this.minor++;
						this.inc("pre", identifier, identifierBase);
						break;
					case "prepatch":
						this.prerelease.length = 0;
						this.inc("patch", identifier, identifierBase);
						this.inc("pre", identifier, identifierBase);
						break;
					case "prerelease":
						this.prerelease.length === 0 && this.inc("patch", identifier, identifierBase);
						this.inc("pre", identifier, identifierBase);
						break;
					case "release":
						if (this.prerelease.length === 0) throw Error(`version ${this.raw} is not a prerelease`);
						this.prerelease.length = 0;
						break;
					case "major":
						(this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) && this.major++;
						this.minor = 0;
						this.patch = 0;
						this.prerelease = [];
						break;
					case "minor":
						(this.patch !== 0 || this.prerelease.length === 0) && this.minor++;
						this.patch = 0;
						this.prerelease = [];
						break;
					case "patch":
						this.prerelease.length === 0 && this.patch++;
						this.prerelease = [];
						break;
					case "pre": {
						let base = +!!Number(identifierBase);
						if (this.prerelease.length === 0) this.prerelease = [base];
						else {
							let i = this.prerelease.length;
							for (; --i >= 0;) if (typeof this.prerelease[i] == "number") {
								this.prerelease[i]++;
								i = -2;
							}
							if (i === -1) {
								if (identifier === this.prerelease.join(".") && identifierBase === !1) throw Error("invalid increment argument: identifier already exists");
								this.prerelease.push(base);
							}
						}
						if (identifier) {
							let prerelease = [identifier, base];
							identifierBase === !1 && (prerelease = [identifier]);
							if (isPrereleaseIdentifier(this.prerelease, identifier)) {
								let prereleaseBase = this.prerelease[identifier.split(".").length];
								isNaN(prereleaseBase) && (this.prerelease = prerelease);
							} else this.prerelease = prerelease;
						}
						break;
					}
					default: throw Error(`invalid increment argument: ${release}`);
				}
				this.raw = this.format();
				this.build.length && (this.raw += `+${this.build.join(".")}`);
				return this;
			}
		}
		module.exports = SemVer;
	}),
	8646: (function(module, __unused_webpack_exports, __webpack_require__) {
		let eq = __webpack_require__(5082);
		let neq = __webpack_require__(4974);
		let gt = __webpack_require__(6599);
		let gte = __webpack_require__(1236);
		let lt = __webpack_require__(3872);
		let lte = __webpack_require__(6717);
		let cmp = (a, op, b, loose) => {
			switch (op) {
				case "===":
					typeof a == "object" && (a = a.version);
					typeof b == "object" && (b = b.version);
					return a === b;
				case "!==":
					typeof a == "object" && (a = a.version);
					typeof b == "object" && (b = b.version);
					return a !== b;
				case "":
				case "=":
				case "==": return eq(a, b, loose);
				case "!=": return neq(a, b, loose);
				case ">": return gt(a, b, loose);
				case ">=": return gte(a, b, loose);
				case "<": return lt(a, b, loose);
				case "<=": return lte(a, b, loose);
				default: throw TypeError(`Invalid operator: ${op}`);
			}
		};
		module.exports = cmp;
	}),
	8469: (function(module, __unused_webpack_exports, __webpack_require__) {
		let SemVer = __webpack_require__(7163);
		let compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
		module.exports = compare;
	}),
	5082: (function(module, __unused_webpack_exports, __webpack_require__) {
		let compare = __webpack_require__(8469);
		let eq = (a, b, loose) => compare(a, b, loose) === 0;
		module.exports = eq;
	}),
	6599: (function(module, __unused_webpack_exports, __webpack_require__) {
		let compare = __webpack_require__(8469);
		let gt = (a, b, loose) => compare(a, b, loose) > 0;
		module.exports = gt;
	}),
	1236: (function(module, __unused_webpack_exports, __webpack_require__) {
		let compare = __webpack_require__(8469);
		let gte = (a, b, loose) => compare(a, b, loose) >= 0;
		module.exports = gte;
	}),
	3872: (function(module, __unused_webpack_exports, __webpack_require__) {
		let compare = __webpack_require__(8469);
		let lt = (a, b, loose) => compare(a, b, loose) < 0;
		module.exports = lt;
	}),
	6717: (function(module, __unused_webpack_exports, __webpack_require__) {
		let compare = __webpack_require__(8469);
		let lte = (a, b, loose) => compare(a, b, loose) <= 0;
		module.exports = lte;
	}),
	4974: (function(module, __unused_webpack_exports, __webpack_require__) {
		let compare = __webpack_require__(8469);
		let neq = (a, b, loose) => compare(a, b, loose) !== 0;
		module.exports = neq;
	}),
	8011: (function(module, __unused_webpack_exports, __webpack_require__) {
		let Range = __webpack_require__(6782);
		let satisfies = (version, range, options) => {
			try {
				range = new Range(range, options);
			} catch {
				return !1;
			}
			return range.test(version);
		};
		module.exports = satisfies;
	}),
	5101: (function(module) {
		module.exports = {
			MAX_LENGTH: 256,
			MAX_SAFE_COMPONENT_LENGTH: 16,
			MAX_SAFE_BUILD_LENGTH: 250,
			MAX_SAFE_INTEGER: 2 ** 53 - 1 || 9007199254740991,
			WHITESPACE_CHARACTERS: [
				"	",
				"\n",
				"\v",
				"\f",
				"\r",
				" ",
				"\xA0",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				" ",
				"\u2028",
				"\u2029",
				" ",
				" ",
				"　",
				"﻿"
			],
			RELEASE_TYPES: [
				"major",
				"premajor",
				"minor",
				"preminor",
				"patch",
				"prepatch",
				"prerelease"
			],
			SEMVER_SPEC_VERSION: "2.0.0",
			FLAG_INCLUDE_PRERELEASE: 1,
			FLAG_LOOSE: 2
		};
	}),
	1159: (function(module) {
		module.exports = typeof process == "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
	}),
	3348: (function(module) {
		let numeric = /^[0-9]+$/;
		let compareIdentifiers = (a, b) => {
			if (typeof a == "number" && typeof b == "number") return a === b ? 0 : a < b ? -1 : 1;
			let anum = numeric.test(a);
			let bnum = numeric.test(b);
			if (anum && bnum) {
				a = +a;
				b = +b;
			}
			return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
		};
		let rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
		module.exports = {
			compareIdentifiers,
			rcompareIdentifiers
		};
	}),
	1383: (function(module) {
		class LRUCache {
			constructor() {
				this.max = 1e3;
				this.map = new Map();
			}
			get(key) {
				let value = this.map.get(key);
				if (value === void 0) return;
				else {
					this.map.delete(key);
					this.map.set(key, value);
					return value;
				}
			}
			delete(key) {
				return this.map.delete(key);
			}
			set(key, value) {
				if (!this.delete(key) && value !== void 0) {
					if (this.map.size >= this.max) {
						let firstKey = this.map.keys().next().value;
						this.delete(firstKey);
					}
					this.map.set(key, value);
				}
				return this;
			}
		}
		module.exports = LRUCache;
	}),
	356: (function(module) {
		let looseOption = Object.freeze({ loose: !0 });
		let emptyOpts = Object.freeze({});
		let parseOptions = (options) => {
			if (!options) return emptyOpts;
			if (typeof options != "object") return looseOption;
			return options;
		};
		module.exports = parseOptions;
	}),
	5471: (function(module, exports, __webpack_require__) {
		let { MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH, MAX_LENGTH } = __webpack_require__(5101);
		let debug = __webpack_require__(1159);
		exports = module.exports = {};
		let re = exports.re = [];
		let safeRe = exports.safeRe = [];
		let src = exports.src = [];
		let safeSrc = exports.safeSrc = [];
		let t = exports.t = {};
		let R = 0;
		let LETTERDASHNUMBER = "[a-zA-Z0-9-]";
		let safeRegexReplacements = [
			["\\s", 1],
			["\\d", MAX_LENGTH],
			[LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH]
		];
		let makeSafeRegex = (value) => {
			for (let [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
			return value;
		};
		let createToken = (name, value, isGlobal) => {
			let safe = makeSafeRegex(value);
			let index = R++;
			debug(name, index, value);
			t[name] = index;
			src[index] = value;
			safeSrc[index] = safe;
			re[index] = new RegExp(value, isGlobal ? "g" : void 0);
			safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
		};
		createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
		createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
		createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
		createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})\\.(${src[t.NUMERICIDENTIFIER]})`);
		createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})\\.(${src[t.NUMERICIDENTIFIERLOOSE]})`);
		createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
		createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
		createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
		createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
		createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
		createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
		createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
		createToken("FULL", `^${src[t.FULLPLAIN]}$`);
		createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
		createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
		createToken("GTLT", "((?:<|>)?=?)");
		createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
		createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
		createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:\\.(${src[t.XRANGEIDENTIFIER]})(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?)?)?`);
		createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?)?)?`);
		createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
		createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
		createToken("COERCEPLAIN", `(^|[^\\d])(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}})(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
		createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
		createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?(?:${src[t.BUILD]})?(?:\$|[^\\d])`);
		createToken("COERCERTL", src[t.COERCE], !0);
		createToken("COERCERTLFULL", src[t.COERCEFULL], !0);
		createToken("LONETILDE", "(?:~>?)");
		createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, !0);
		exports.tildeTrimReplace = "$1~";
		createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
		createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
		createToken("LONECARET", "(?:\\^)");
		createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, !0);
		exports.caretTrimReplace = "$1^";
		createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
		createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
		createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
		createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
		createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, !0);
		exports.comparatorTrimReplace = "$1$2$3";
		createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})\\s+-\\s+(${src[t.XRANGEPLAIN]})\\s*\$`);
		createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})\\s+-\\s+(${src[t.XRANGEPLAINLOOSE]})\\s*\$`);
		createToken("STAR", "(<|>)?=?\\s*\\*");
		createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
		createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
	}),
	9737: (function(module, __unused_webpack_exports, __webpack_require__) {
		let { MAX_LENGTH, MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS } = __webpack_require__(5101);
		let whitespace = new Uint8Array(65536);
		for (let char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
		let isWhitespace = (char) => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
		let isVersionPrefix = (char) => char === "v" || char === "=" || isWhitespace(char);
		let isDigit = (char) => char !== void 0 && char >= "0" && char <= "9";
		let isLetter = (char) => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
		let isIdentifierCharacter = (char) => isDigit(char) || isLetter(char) || char === "-";
		let isVersionStart = (char) => isDigit(char) || char === "x" || char === "X" || char === "*";
		let findDigitsEndIndex = (range, start, limit, digitRuns) => {
			if (!isDigit(range[start])) return start;
			if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
			if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
			let end = start + 1;
			for (; isDigit(range[end]);) end++;
			digitRuns.previousStart = digitRuns.start;
			digitRuns.previousEnd = digitRuns.end;
			digitRuns.start = start;
			digitRuns.end = end;
			return Math.min(start + limit, end);
		};
		let findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
			if (!loose && range[start] === "0") return start + 1;
			return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
		};
		let findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
			let digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
			if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
				let end = digitsEnd + 1;
				let limit = end + MAX_SAFE_BUILD_LENGTH;
				for (; end < limit && isIdentifierCharacter(range[end]);) end++;
				return end;
			}
			return findVersionNumberEndIndex(range, start, loose, digitRuns);
		};
		let findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
			let hyphen = range[start] === "-";
			if (!loose && !hyphen) return start;
			let identifierStart = start + +!!hyphen;
			let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
			if (end === identifierStart) {
				if (!loose || !hyphen) return start;
				end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
			}
			for (; range[end] === ".";) {
				let next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
				if (next === end + 1) break;
				end = next;
			}
			return end;
		};
		let findBuildIdentifierEndIndex = (range, start) => {
			let end = start;
			for (; end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end]);) end++;
			return end;
		};
		let findBuildEndIndex = (range, start) => {
			if (range[start] !== "+") return start;
			let end = findBuildIdentifierEndIndex(range, start + 1);
			if (end === start + 1) return start;
			for (; range[end] === ".";) {
				let next = findBuildIdentifierEndIndex(range, end + 1);
				if (next === end + 1) break;
				end = next;
			}
			return end;
		};
		let findLooseFullVersionEndIndex = (range, start, digitRuns) => {
			let end = start;
			for (let component = 0; component < 3; component++) {
				let next = findVersionNumberEndIndex(range, end, !0, digitRuns);
				if (next === end) return start;
				end = next;
				if (component < 2) {
					if (range[end] !== ".") return start;
					end++;
				}
			}
			let prereleaseEnd = findPrereleaseEndIndex(range, end, !0, digitRuns);
			return findBuildEndIndex(range, prereleaseEnd);
		};
		let findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
			if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, !1, digitRuns);
			return isVersionStart(range[start]) ? start + 1 : start;
		};
		let findPartialVersionEndIndex = (range, start, digitRuns) => {
			let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
			for (let component = 0; component < 2; component++) {
				if (range[end] !== ".") return end;
				let next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
				if (next === end + 1) return end;
				end = next;
			}
			let prereleaseEnd = findPrereleaseEndIndex(range, end, !1, digitRuns);
			return findBuildEndIndex(range, prereleaseEnd);
		};
		let findVersionEndIndex = (range, start, digitRuns) => {
			let fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
			return fullVersionEnd === start ? findPartialVersionEndIndex(range, start, digitRuns) : fullVersionEnd;
		};
		let findRemovableWhitespaceIndex = (range, matchStart) => {
			let position = matchStart;
			isWhitespace(range[position]) && position++;
			(range[position] === "<" || range[position] === ">") && position++;
			range[position] === "=" && position++;
			return isWhitespace(range[position]) ? position : -1;
		};
		let trimComparatorWhitespace = (range) => {
			let result = "";
			let copyFrom = 0;
			let cursor = 0;
			let digitRuns = {
				start: -1,
				end: -1,
				previousStart: -1,
				previousEnd: -1
			};
			for (; cursor < range.length;) {
				let matchStart = cursor;
				if (range[cursor] === "<" || range[cursor] === ">") cursor++;
				else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
					cursor++;
					continue;
				}
				for (; cursor < range.length && isVersionPrefix(range[cursor]);) cursor++;
				if (!isVersionStart(range[cursor])) continue;
				let whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
				if (whitespacePosition !== -1) {
					result += range.slice(copyFrom, whitespacePosition);
					copyFrom = whitespacePosition + 1;
				}
				cursor = findVersionEndIndex(range, cursor, digitRuns);
			}
			return result + range.slice(copyFrom);
		};
		module.exports = trimComparatorWhitespace;
	}),
	4737: (function(module, __unused_webpack_exports, __webpack_require__) {
		let Range = __webpack_require__(6782);
		let validRange = (range, options) => {
			try {
				return new Range(range, options).range || "*";
			} catch {
				return null;
			}
		};
		module.exports = validRange;
	})
};
