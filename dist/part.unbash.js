"use strict";
exports.id = 943;
exports.ids = [943];
exports.modules = {
	4559: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, { qg: function() {
			return parse;
		} });
		var astralIdentifierCodes = [
			509,
			0,
			227,
			0,
			150,
			4,
			294,
			9,
			1368,
			2,
			2,
			1,
			6,
			3,
			41,
			2,
			5,
			0,
			166,
			1,
			574,
			3,
			9,
			9,
			7,
			9,
			32,
			4,
			318,
			1,
			31,
			4,
			33,
			15,
			71,
			10,
			50,
			3,
			123,
			2,
			54,
			14,
			32,
			10,
			3,
			1,
			11,
			3,
			46,
			10,
			8,
			0,
			46,
			9,
			7,
			2,
			37,
			13,
			2,
			9,
			6,
			1,
			45,
			0,
			13,
			2,
			49,
			13,
			9,
			3,
			2,
			11,
			83,
			11,
			7,
			0,
			3,
			0,
			158,
			11,
			6,
			9,
			7,
			3,
			56,
			1,
			2,
			6,
			3,
			1,
			3,
			2,
			10,
			0,
			11,
			1,
			3,
			6,
			4,
			4,
			68,
			8,
			2,
			0,
			3,
			0,
			2,
			3,
			2,
			4,
			2,
			0,
			15,
			1,
			83,
			17,
			10,
			9,
			5,
			0,
			82,
			19,
			13,
			9,
			214,
			6,
			3,
			8,
			28,
			1,
			83,
			16,
			16,
			9,
			82,
			12,
			9,
			9,
			7,
			19,
			58,
			14,
			5,
			9,
			243,
			14,
			166,
			9,
			71,
			5,
			2,
			1,
			3,
			3,
			2,
			0,
			2,
			1,
			13,
			9,
			120,
			6,
			3,
			6,
			4,
			0,
			29,
			9,
			41,
			6,
			2,
			3,
			9,
			0,
			10,
			10,
			47,
			15,
			199,
			7,
			137,
			9,
			54,
			7,
			2,
			7,
			17,
			9,
			57,
			21,
			2,
			13,
			123,
			5,
			4,
			0,
			2,
			1,
			2,
			6,
			2,
			0,
			9,
			9,
			49,
			4,
			2,
			1,
			2,
			4,
			9,
			9,
			55,
			9,
			7,
			0,
			259,
			3,
			10,
			1,
			2,
			0,
			49,
			6,
			4,
			4,
			14,
			10,
			5350,
			0,
			7,
			14,
			11465,
			27,
			2343,
			9,
			87,
			9,
			39,
			4,
			60,
			6,
			26,
			9,
			535,
			9,
			470,
			0,
			2,
			54,
			8,
			3,
			82,
			0,
			12,
			1,
			19628,
			1,
			4178,
			9,
			519,
			45,
			3,
			22,
			481,
			1,
			61,
			4,
			4,
			5,
			9,
			7,
			3,
			6,
			31,
			3,
			149,
			2,
			12,
			2,
			9,
			1,
			3,
			0,
			33,
			1,
			1357,
			49,
			513,
			54,
			5,
			49,
			9,
			0,
			15,
			0,
			23,
			4,
			2,
			14,
			1361,
			6,
			2,
			16,
			3,
			6,
			2,
			1,
			2,
			4,
			101,
			0,
			161,
			6,
			10,
			9,
			357,
			0,
			62,
			13,
			499,
			13,
			245,
			1,
			2,
			9,
			233,
			0,
			3,
			0,
			8,
			1,
			6,
			0,
			475,
			6,
			110,
			6,
			6,
			9,
			4759,
			9,
			787719,
			239
		];
		var astralIdentifierStartCodes = [
			0,
			11,
			2,
			25,
			2,
			18,
			2,
			1,
			2,
			14,
			3,
			13,
			35,
			122,
			70,
			52,
			268,
			28,
			4,
			48,
			48,
			31,
			14,
			29,
			6,
			37,
			11,
			29,
			3,
			35,
			5,
			7,
			2,
			4,
			43,
			157,
			19,
			35,
			5,
			35,
			5,
			39,
			9,
			51,
			13,
			10,
			2,
			14,
			2,
			6,
			2,
			1,
			2,
			10,
			2,
			14,
			2,
			6,
			2,
			1,
			4,
			51,
			13,
			310,
			10,
			21,
			11,
			7,
			25,
			5,
			2,
			41,
			2,
			13,
			65,
			5,
			3,
			0,
			2,
			43,
			2,
			1,
			4,
			0,
			3,
			22,
			11,
			22,
			10,
			30,
			66,
			18,
			2,
			1,
			11,
			21,
			11,
			25,
			7,
			25,
			39,
			55,
			7,
			1,
			65,
			0,
			16,
			3,
			2,
			2,
			2,
			28,
			43,
			28,
			4,
			28,
			36,
			7,
			2,
			27,
			28,
			53,
			11,
			21,
			11,
			18,
			14,
			17,
			111,
			72,
			56,
			50,
			14,
			50,
			14,
			35,
			39,
			27,
			10,
			22,
			251,
			41,
			7,
			1,
			17,
			5,
			18,
			21,
			18,
			28,
			11,
			0,
			9,
			21,
			43,
			17,
			47,
			20,
			28,
			22,
			13,
			52,
			58,
			1,
			3,
			0,
			14,
			44,
			33,
			24,
			27,
			35,
			30,
			0,
			3,
			0,
			9,
			34,
			4,
			0,
			13,
			47,
			15,
			3,
			22,
			0,
			2,
			0,
			36,
			17,
			2,
			24,
			20,
			1,
			64,
			6,
			2,
			0,
			2,
			3,
			2,
			14,
			2,
			9,
			8,
			46,
			39,
			7,
			3,
			1,
			3,
			21,
			2,
			6,
			2,
			1,
			2,
			4,
			4,
			0,
			19,
			0,
			13,
			4,
			31,
			9,
			2,
			0,
			3,
			0,
			2,
			37,
			2,
			0,
			26,
			0,
			2,
			0,
			45,
			52,
			19,
			3,
			21,
			2,
			31,
			47,
			21,
			1,
			2,
			0,
			185,
			46,
			42,
			3,
			37,
			47,
			21,
			0,
			60,
			42,
			14,
			0,
			72,
			26,
			38,
			6,
			186,
			43,
			117,
			63,
			32,
			7,
			3,
			0,
			3,
			7,
			2,
			1,
			2,
			23,
			16,
			0,
			2,
			0,
			95,
			7,
			3,
			38,
			17,
			0,
			2,
			0,
			29,
			0,
			11,
			39,
			8,
			0,
			22,
			0,
			12,
			45,
			20,
			0,
			19,
			72,
			18,
			0,
			182,
			32,
			32,
			8,
			2,
			36,
			18,
			0,
			50,
			29,
			113,
			6,
			2,
			1,
			2,
			37,
			22,
			0,
			26,
			5,
			2,
			1,
			2,
			31,
			15,
			0,
			24,
			43,
			22,
			0,
			239,
			18,
			16,
			0,
			2,
			12,
			2,
			33,
			125,
			0,
			80,
			921,
			103,
			111,
			6,
			206,
			13,
			310,
			2314,
			96,
			16,
			1071,
			18,
			5,
			26,
			3994,
			6,
			582,
			6842,
			29,
			1763,
			568,
			8,
			30,
			18,
			78,
			18,
			29,
			19,
			47,
			17,
			3,
			32,
			20,
			6,
			18,
			433,
			44,
			212,
			63,
			33,
			24,
			3,
			24,
			45,
			74,
			6,
			0,
			67,
			12,
			65,
			1,
			2,
			0,
			15,
			4,
			10,
			7386,
			37,
			33,
			96,
			114,
			14,
			913,
			15,
			50,
			7710,
			3,
			2,
			6,
			2,
			1,
			2,
			296,
			10,
			0,
			30,
			2,
			3,
			0,
			15,
			4,
			8,
			395,
			2309,
			106,
			6,
			12,
			4,
			8,
			8,
			9,
			5991,
			84,
			2,
			70,
			2,
			1,
			3,
			0,
			3,
			1,
			3,
			3,
			2,
			11,
			2,
			0,
			2,
			6,
			2,
			64,
			2,
			3,
			3,
			7,
			2,
			6,
			2,
			27,
			2,
			3,
			2,
			4,
			2,
			0,
			4,
			6,
			2,
			340,
			2,
			24,
			2,
			24,
			2,
			30,
			2,
			24,
			2,
			30,
			2,
			24,
			2,
			30,
			2,
			24,
			2,
			30,
			2,
			24,
			2,
			7,
			1845,
			129,
			15,
			6,
			55,
			50,
			49,
			61,
			147,
			44,
			11,
			6,
			17,
			0,
			322,
			29,
			19,
			43,
			485,
			27,
			229,
			29,
			3,
			0,
			208,
			30,
			2,
			2,
			2,
			1,
			2,
			6,
			3,
			4,
			10,
			1,
			225,
			6,
			2,
			3,
			2,
			1,
			2,
			14,
			2,
			196,
			60,
			67,
			8,
			0,
			1205,
			3,
			2,
			26,
			2,
			1,
			2,
			0,
			3,
			0,
			2,
			9,
			2,
			3,
			2,
			0,
			2,
			0,
			7,
			0,
			5,
			0,
			2,
			0,
			2,
			0,
			2,
			2,
			2,
			1,
			2,
			0,
			3,
			0,
			2,
			0,
			2,
			0,
			2,
			0,
			2,
			0,
			2,
			1,
			2,
			0,
			3,
			3,
			2,
			6,
			2,
			3,
			2,
			3,
			2,
			0,
			2,
			9,
			2,
			16,
			6,
			2,
			2,
			4,
			2,
			16,
			4421,
			42719,
			33,
			4382,
			2,
			5773,
			3,
			7472,
			16,
			621,
			2467,
			541,
			1507,
			4938,
			6,
			8489,
			39815,
			11327
		];
		var nonASCIIidentifierChars = "‌‍·̀-ͯ·҃-֑҇-ׇֽֿׁׂׅׄ-׉ؐ-ًؚ-٩ٰۖ-ۜ۟-۪ۤۧۨ-ۭ۰-۹ܑܰ-݊ަ-ް߀-߉߫-߽߳ࠖ-࠙ࠛ-ࠣࠥ-ࠧࠩ-࡙࠭-࡛ࢗ-࢟࣊-ࣣ࣡-ःऺ-़ा-ॏ॑-ॗॢॣ०-९ঁ-ঃ়া-ৄেৈো-্ৗৢৣ০-৯৾ਁ-ਃ਼ਾ-ੂੇੈੋ-੍ੑ੦-ੱੵઁ-ઃ઼ા-ૅે-ૉો-્ૢૣ૦-૯ૺ-૿ଁ-ଃ଼ା-ୄେୈୋ-୍୓-ୗୢୣ୦-୯ஂா-ூெ-ைொ-்ௗ௦-௯ఀ-ఄ఼ా-ౄె-ైొ-్ౕౖౢౣ౦-౯ಁ-ಃ಼ಾ-ೄೆ-ೈೊ-್ೕೖೢೣ೦-೯ೳഀ-ഃ഻഼ാ-ൄെ-ൈൊ-്ൗൢൣ൦-൯ඁ-ඃ්ා-ුූෘ-ෟ෦-෯ෲෳัิ-ฺ็-๎๐-๙ັິ-ຼ່-໎໐-໙༘༙༠-༩༹༵༷༾༿ཱ-྄྆྇ྍ-ྗྙ-ྼ࿆ါ-ှ၀-၉ၖ-ၙၞ-ၠၢ-ၤၧ-ၭၱ-ၴႂ-ႍႏ-ႝ፝-፟፩-፱ᜒ-᜕ᜲ-᜴ᝒᝓᝲᝳ឴-៓៝០-៩᠋-᠍᠏-᠙ᢩᤠ-ᤫᤰ-᤻᥆-᥏᧐-᧚ᨗ-ᨛᩕ-ᩞ᩠-᩿᩼-᪉᪐-᪙᪰-᪽ᪿ-᫰ᬀ-ᬄ᬴-᭄᭐-᭙᭫-᭳ᮀ-ᮂᮡ-ᮭ᮰-᮹᯦-᯳ᰤ-᰷᱀-᱉᱐-᱙᳐-᳔᳒-᳨᳭᳴᳷-᳹᷀-᷿‌‍‿⁀⁔⃐-⃥⃜⃡-⃰⳯-⵿⳱ⷠ-〪ⷿ-゙゚〯・꘠-꘩꙯ꙴ-꙽ꚞꚟ꛰꛱ꠂ꠆ꠋꠣ-ꠧ꠬ꢀꢁꢴ-ꣅ꣐-꣙꣠-꣱ꣿ-꤉ꤦ-꤭ꥇ-꥓ꦀ-ꦃ꦳-꧀꧐-꧙ꧥ꧰-꧹ꨩ-ꨶꩃꩌꩍ꩐-꩙ꩻ-ꩽꪰꪲ-ꪴꪷꪸꪾ꪿꫁ꫫ-ꫯꫵ꫶ꯣ-ꯪ꯬꯭꯰-꯹ﬞ︀-️︠-︯︳︴﹍-﹏０-９＿･";
		var nonASCIIidentifierStartChars = "ªµºÀ-ÖØ-öø-ˁˆ-ˑˠ-ˤˬˮͰ-ʹͶͷͺ-ͽͿΆΈ-ΊΌΎ-ΡΣ-ϵϷ-ҁҊ-ԯԱ-Ֆ՘ՙՠ-ֈ֋֌א-תׯ-ײؠ-يٮٯٱ-ۓەۥۦۮۯۺ-ۼۿܐܒ-ܯݍ-ޥޱߊ-ߪߴߵߺࠀ-ࠕࠚࠤࠨࡀ-ࡘࡠ-ࡪࡰ-ࢇࢉ-࢏ࢠ-ࣉऄ-हऽॐक़-ॡॱ-ঀঅ-ঌএঐও-নপ-রলশ-হঽৎড়ঢ়য়-ৡৰৱৼਅ-ਊਏਐਓ-ਨਪ-ਰਲਲ਼ਵਸ਼ਸਹਖ਼-ੜਫ਼ੲ-ੴઅ-ઍએ-ઑઓ-નપ-રલળવ-હઽૐૠૡૹଅ-ଌଏଐଓ-ନପ-ରଲଳଵ-ହଽଡ଼ଢ଼ୟ-ୡୱஃஅ-ஊஎ-ஐஒ-கஙசஜஞடணதந-பம-ஹௐఅ-ఌఎ-ఐఒ-నప-హఽౘ-ౚ౜ౝౠౡಀಅ-ಌಎ-ಐಒ-ನಪ-ಳವ-ಹಽ೜-ೞೠೡೱೲഄ-ഌഎ-ഐഒ-ഺഽൎൔ-ൖൟ-ൡൺ-ൿඅ-ඖක-නඳ-රලව-ෆก-ะาำเ-ๆກຂຄຆ-ຊຌ-ຣລວ-ະາຳຽເ-ໄໆໜ-ໟༀཀ-ཇཉ-ཬྈ-ྌက-ဪဿၐ-ၕၚ-ၝၡၥၦၮ-ၰၵ-ႁႎႠ-ჅჇჍა-ჺჼ-ቈቊ-ቍቐ-ቖቘቚ-ቝበ-ኈኊ-ኍነ-ኰኲ-ኵኸ-ኾዀዂ-ዅወ-ዖዘ-ጐጒ-ጕጘ-ፚᎀ-ᎏᎠ-Ᏽᏸ-ᏽᐁ-ᙬᙯ-ᙿᚁ-ᚚᚠ-ᛪᛮ-ᛸᜀ-ᜑᜟ-ᜱᝀ-ᝑᝠ-ᝬᝮ-ᝰក-ឳៗៜᠠ-ᡸᢀ-ᢨᢪᢰ-ᣵᤀ-ᤞᥐ-ᥭᥰ-ᥴᦀ-ᦫᦰ-ᧉᨀ-ᨖᨠ-ᩔᪧᬅ-ᬳᭅ-ᭌᮃ-ᮠᮮᮯᮺ-ᯥᰀ-ᰣᱍ-ᱏᱚ-ᱽᲀ-ᲊᲐ-ᲺᲽ-Ჿᳩ-ᳬᳮ-ᳳᳵᳶᳺᴀ-ᶿḀ-ἕἘ-Ἕἠ-ὅὈ-Ὅὐ-ὗὙὛὝὟ-ώᾀ-ᾴᾶ-ᾼιῂ-ῄῆ-ῌῐ-ΐῖ-Ίῠ-Ῥῲ-ῴῶ-ῼⁱⁿ₏-₟ℂℇℊ-ℓℕ℘-ℝℤΩℨK-ℹℼ-ℿⅅ-ⅉⅎⅠ-ↈⰀ-ⳤⳫ-ⳮⳲⳳⴀ-ⴥⴧⴭⴰ-ⵧⵯⶀ-ⶖⶠ-ⶦⶨ-ⶮⶰ-ⶶⶸ-ⶾⷀ-ⷆⷈ-ⷎⷐ-ⷖⷘ-ⷞ々-〇〡-〩〱-〵〸-〼ぁ-ゖ゛-ゟァ-ヺー-ヿㄅ-ㄯㄱ-ㆎㆠ-ㆿㇰ-ㇿ㐀-䶿一-ꒌꓐ-ꓽꔀ-ꘌꘐ-ꘟꘪꘫꙀ-ꙮꙿ-ꚝꚠ-ꛯꜗ-ꜟꜢ-ꞈꞋ-꟝꟢꟱-ꠁꠃ-ꠅꠇ-ꠊꠌ-ꠢꡀ-ꡳꢂ-ꢳꣲ-ꣷꣻꣽꣾꤊ-ꤥꤰ-ꥆꥠ-ꥼꦄ-ꦲꧏꧠ-ꧤꧦ-ꧯꧺ-ꧾꨀ-ꨨꩀ-ꩂꩄ-ꩋꩠ-ꩶꩺꩾ-ꪯꪱꪵꪶꪹ-ꪽꫀꫂꫛ-ꫝꫠ-ꫪꫲ-ꫴꬁ-ꬆꬉ-ꬎꬑ-ꬖꬠ-ꬦꬨ-ꬮꬰ-ꭚꭜ-ꭩ꭬꭭ꭰ-ꯢ가-힣ힰ-ퟆퟋ-ퟻ豈-舘並-龎ﬀ-ﬆﬓ-ﬗיִײַ-ﬨשׁ-זּטּ-לּמּנּסּףּפּצּ-ﮱﯓ-ﴽﵐ-ﶏﶒ-ﷇﷰ-ﷻﹰ-ﹴﹶ-ﻼＡ-Ｚａ-ｚｦ-ﾾￂ-ￇￊ-ￏￒ-ￗￚ-ￜ";
		var reservedWords = {
			3: "abstract boolean byte char class double enum export extends final float goto implements import int interface long native package private protected public short static super synchronized throws transient volatile",
			5: "class enum extends super const export import",
			6: "enum",
			strict: "implements interface let package private protected public static yield",
			strictBind: "eval arguments"
		};
		var ecma5AndLessKeywords = "break case catch continue debugger default do else finally for function if return switch throw try var while with null true false instanceof typeof void delete new in this";
		var keywords$1 = {
			5: ecma5AndLessKeywords,
			"5module": ecma5AndLessKeywords + " export import",
			6: ecma5AndLessKeywords + " const class extends export import super"
		};
		var keywordRelationalOperator = /^in(stanceof)?$/;
		var nonASCIIidentifierStart = RegExp("[" + nonASCIIidentifierStartChars + "]");
		var nonASCIIidentifier = RegExp("[" + nonASCIIidentifierStartChars + nonASCIIidentifierChars + "]");
		function isInAstralSet(code, set) {
			var pos = 65536;
			for (var i = 0; i < set.length; i += 2) {
				pos += set[i];
				if (pos > code) return !1;
				pos += set[i + 1];
				if (pos >= code) return !0;
			}
			return !1;
		}
		function isIdentifierStart(code, astral) {
			if (code < 65) return code === 36;
			if (code < 91) return !0;
			if (code < 97) return code === 95;
			if (code < 123) return !0;
			if (code <= 65535) return code >= 170 && nonASCIIidentifierStart.test(String.fromCharCode(code));
			if (astral === !1) return !1;
			return isInAstralSet(code, astralIdentifierStartCodes);
		}
		function isIdentifierChar(code, astral) {
			if (code < 48) return code === 36;
			if (code < 58) return !0;
			if (code < 65) return !1;
			if (code < 91) return !0;
			if (code < 97) return code === 95;
			if (code < 123) return !0;
			if (code <= 65535) return code >= 170 && nonASCIIidentifier.test(String.fromCharCode(code));
			if (astral === !1) return !1;
			return isInAstralSet(code, astralIdentifierStartCodes) || isInAstralSet(code, astralIdentifierCodes);
		}
		var TokenType = function TokenType(label, conf) {
			conf === void 0 && (conf = {});
			this.label = label;
			this.keyword = conf.keyword;
			this.beforeExpr = !!conf.beforeExpr;
			this.startsExpr = !!conf.startsExpr;
			this.isLoop = !!conf.isLoop;
			this.isAssign = !!conf.isAssign;
			this.prefix = !!conf.prefix;
			this.postfix = !!conf.postfix;
			this.binop = conf.binop || null;
			this.updateContext = null;
		};
		function binop(name, prec) {
			return new TokenType(name, {
				beforeExpr: !0,
				binop: prec
			});
		}
		var beforeExpr = { beforeExpr: !0 }, startsExpr = { startsExpr: !0 };
		var keywords = {};
		function kw(name, options) {
			options === void 0 && (options = {});
			options.keyword = name;
			return keywords[name] = new TokenType(name, options);
		}
		var types$1 = {
			num: new TokenType("num", startsExpr),
			regexp: new TokenType("regexp", startsExpr),
			string: new TokenType("string", startsExpr),
			name: new TokenType("name", startsExpr),
			privateId: new TokenType("privateId", startsExpr),
			eof: new TokenType("eof"),
			bracketL: new TokenType("[", {
				beforeExpr: !0,
				startsExpr: !0
			}),
			bracketR: new TokenType("]"),
			braceL: new TokenType("{", {
				beforeExpr: !0,
				startsExpr: !0
			}),
			braceR: new TokenType("}"),
			parenL: new TokenType("(", {
				beforeExpr: !0,
				startsExpr: !0
			}),
			parenR: new TokenType(")"),
			comma: new TokenType(",", beforeExpr),
			semi: new TokenType(";", beforeExpr),
			colon: new TokenType(":", beforeExpr),
			dot: new TokenType("."),
			question: new TokenType("?", beforeExpr),
			questionDot: new TokenType("?."),
			arrow: new TokenType("=>", beforeExpr),
			template: new TokenType("template"),
			invalidTemplate: new TokenType("invalidTemplate"),
			ellipsis: new TokenType("...", beforeExpr),
			backQuote: new TokenType("`", startsExpr),
			dollarBraceL: new TokenType("${", {
				beforeExpr: !0,
				startsExpr: !0
			}),
			eq: new TokenType("=", {
				beforeExpr: !0,
				isAssign: !0
			}),
			assign: new TokenType("_=", {
				beforeExpr: !0,
				isAssign: !0
			}),
			incDec: new TokenType("++/--", {
				prefix: !0,
				postfix: !0,
				startsExpr: !0
			}),
			prefix: new TokenType("!/~", {
				beforeExpr: !0,
				prefix: !0,
				startsExpr: !0
			}),
			logicalOR: binop("||", 1),
			logicalAND: binop("&&", 2),
			bitwiseOR: binop("|", 3),
			bitwiseXOR: binop("^", 4),
			bitwiseAND: binop("&", 5),
			equality: binop("==/!=/===/!==", 6),
			relational: binop("</>/<=/>=", 7),
			bitShift: binop("<</>>/>>>", 8),
			plusMin: new TokenType("+/-", {
				beforeExpr: !0,
				binop: 9,
				prefix: !0,
				startsExpr: !0
			}),
			modulo: binop("%", 10),
			star: binop("*", 10),
			slash: binop("/", 10),
			starstar: new TokenType("**", { beforeExpr: !0 }),
			coalesce: binop("??", 1),
			_break: kw("break"),
			_case: kw("case", beforeExpr),
			_catch: kw("catch"),
			_continue: kw("continue"),
			_debugger: kw("debugger"),
			_default: kw("default", beforeExpr),
			_do: kw("do", {
				isLoop: !0,
				beforeExpr: !0
			}),
			_else: kw("else", beforeExpr),
			_finally: kw("finally"),
			_for: kw("for", { isLoop: !0 }),
			_function: kw("function", startsExpr),
			_if: kw("if"),
			_return: kw("return", beforeExpr),
			_switch: kw("switch"),
			_throw: kw("throw", beforeExpr),
			_try: kw("try"),
			_var: kw("var"),
			_const: kw("const"),
			_while: kw("while", { isLoop: !0 }),
			_with: kw("with"),
			_new: kw("new", {
				beforeExpr: !0,
				startsExpr: !0
			}),
			_this: kw("this", startsExpr),
			_super: kw("super", startsExpr),
			_class: kw("class", startsExpr),
			_extends: kw("extends", beforeExpr),
			_export: kw("export"),
			_import: kw("import", startsExpr),
			_null: kw("null", startsExpr),
			_true: kw("true", startsExpr),
			_false: kw("false", startsExpr),
			_in: kw("in", {
				beforeExpr: !0,
				binop: 7
			}),
			_instanceof: kw("instanceof", {
				beforeExpr: !0,
				binop: 7
			}),
			_typeof: kw("typeof", {
				beforeExpr: !0,
				prefix: !0,
				startsExpr: !0
			}),
			_void: kw("void", {
				beforeExpr: !0,
				prefix: !0,
				startsExpr: !0
			}),
			_delete: kw("delete", {
				beforeExpr: !0,
				prefix: !0,
				startsExpr: !0
			})
		};
		var lineBreak = /\r\n?|\n|\u2028|\u2029/;
		var lineBreakG = new RegExp(lineBreak.source, "g");
		function isNewLine(code) {
			return code === 10 || code === 13 || code === 8232 || code === 8233;
		}
		function nextLineBreak(code, from, end) {
			end === void 0 && (end = code.length);
			for (var i = from; i < end; i++) {
				var next = code.charCodeAt(i);
				if (isNewLine(next)) return i < end - 1 && next === 13 && code.charCodeAt(i + 1) === 10 ? i + 2 : i + 1;
			}
			return -1;
		}
		var nonASCIIwhitespace = /[\u1680\u2000-\u200a\u202f\u205f\u3000\ufeff]/;
		var skipWhiteSpace = /(?:\s|\/\/.*|\/\*[^]*?\*\/)*/g;
		var ref = Object.prototype;
		var hasOwnProperty = ref.hasOwnProperty;
		var toString = ref.toString;
		var hasOwn = Object.hasOwn || (function(obj, propName) {
			return hasOwnProperty.call(obj, propName);
		});
		var isArray = Array.isArray || (function(obj) {
			return toString.call(obj) === "[object Array]";
		});
		var regexpCache = Object.create(null);
		function wordsRegexp(words) {
			return regexpCache[words] || (regexpCache[words] = RegExp("^(?:" + words.replace(/ /g, "|") + ")$"));
		}
		function codePointToString(code) {
			if (code <= 65535) return String.fromCharCode(code);
			code -= 65536;
			return String.fromCharCode((code >> 10) + 55296, (code & 1023) + 56320);
		}
		var loneSurrogate = /(?:[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?:[^\uD800-\uDBFF]|^)[\uDC00-\uDFFF])/;
		var Position = function Position(line, col) {
			this.line = line;
			this.column = col;
		};
		Position.prototype.offset = function offset(n) {
			return new Position(this.line, this.column + n);
		};
		var SourceLocation = function SourceLocation(p, start, end) {
			this.start = start;
			this.end = end;
			p.sourceFile !== null && (this.source = p.sourceFile);
		};
		function getLineInfo(input, offset) {
			for (var line = 1, cur = 0;;) {
				var nextBreak = nextLineBreak(input, cur, offset);
				if (nextBreak < 0) return new Position(line, offset - cur);
				++line;
				cur = nextBreak;
			}
		}
		var defaultOptions = {
			ecmaVersion: null,
			sourceType: "script",
			strict: !1,
			onInsertedSemicolon: null,
			onTrailingComma: null,
			allowReserved: null,
			allowReturnOutsideFunction: !1,
			allowImportExportEverywhere: !1,
			allowAwaitOutsideFunction: null,
			allowSuperOutsideMethod: null,
			allowHashBang: !1,
			checkPrivateFields: !0,
			locations: !1,
			startLocation: null,
			onToken: null,
			onComment: null,
			ranges: !1,
			program: null,
			sourceFile: null,
			directSourceFile: null,
			preserveParens: !1
		};
		var warnedAboutEcmaVersion = !1;
		function getOptions(opts) {
			var options = {};
			for (var opt in defaultOptions) options[opt] = opts && hasOwn(opts, opt) ? opts[opt] : defaultOptions[opt];
			if (options.ecmaVersion === "latest") options.ecmaVersion = 1e8;
			else if (options.ecmaVersion == null) {
				if (!warnedAboutEcmaVersion && typeof console == "object" && console.warn) {
					warnedAboutEcmaVersion = !0;
					console.warn("Since Acorn 8.0.0, options.ecmaVersion is required.\nDefaulting to 2020, but this will stop working in the future.");
				}
				options.ecmaVersion = 11;
			} else options.ecmaVersion >= 2015 && (options.ecmaVersion -= 2009);
			options.allowReserved ??= options.ecmaVersion < 5;
			opts && opts.allowHashBang != null || (options.allowHashBang = options.ecmaVersion >= 14);
			if (isArray(options.onToken)) {
				var tokens = options.onToken;
				options.onToken = function(token) {
					return tokens.push(token);
				};
			}
			isArray(options.onComment) && (options.onComment = pushComment(options, options.onComment));
			if (options.sourceType === "commonjs" && options.allowAwaitOutsideFunction) throw Error("Cannot use allowAwaitOutsideFunction with sourceType: commonjs");
			return options;
		}
		function pushComment(options, array) {
			return function(block, text, start, end, startLoc, endLoc) {
				var comment = {
					type: block ? "Block" : "Line",
					value: text,
					start,
					end
				};
				options.locations && (comment.loc = new SourceLocation(this, startLoc, endLoc));
				options.ranges && (comment.range = [start, end]);
				array.push(comment);
			};
		}
		var SCOPE_TOP = 1, SCOPE_FUNCTION = 2, SCOPE_ASYNC = 4, SCOPE_GENERATOR = 8, SCOPE_ARROW = 16, SCOPE_SIMPLE_CATCH = 32, SCOPE_SUPER = 64, SCOPE_DIRECT_SUPER = 128, SCOPE_CLASS_STATIC_BLOCK = 256, SCOPE_CLASS_FIELD_INIT = 512, SCOPE_SWITCH = 1024, SCOPE_VAR = SCOPE_TOP | SCOPE_FUNCTION | SCOPE_CLASS_STATIC_BLOCK;
		function functionFlags(async, generator) {
			return SCOPE_FUNCTION | (async ? SCOPE_ASYNC : 0) | (generator ? SCOPE_GENERATOR : 0);
		}
		var BIND_NONE = 0, BIND_VAR = 1, BIND_LEXICAL = 2, BIND_FUNCTION = 3, BIND_SIMPLE_CATCH = 4, BIND_OUTSIDE = 5;
		var Parser = function Parser(options, input, startPos) {
			this.options = options = getOptions(options);
			this.sourceFile = options.sourceFile;
			this.keywords = wordsRegexp(keywords$1[options.ecmaVersion >= 6 ? 6 : options.sourceType === "module" ? "5module" : 5]);
			var reserved = "";
			if (options.allowReserved !== !0) {
				reserved = reservedWords[options.ecmaVersion >= 6 ? 6 : options.ecmaVersion === 5 ? 5 : 3];
				options.sourceType === "module" && (reserved += " await");
			}
			this.reservedWords = wordsRegexp(reserved);
			var reservedStrict = (reserved ? reserved + " " : "") + reservedWords.strict;
			this.reservedWordsStrict = wordsRegexp(reservedStrict);
			this.reservedWordsStrictBind = wordsRegexp(reservedStrict + " " + reservedWords.strictBind);
			this.input = String(input);
			this.containsEsc = !1;
			this.pos = startPos || 0;
			this.curLine = 1;
			if (options.startLocation) {
				this.lineStart = this.pos - options.startLocation.column;
				this.curLine = options.startLocation.line;
			} else if (startPos) {
				this.lineStart = this.input.lastIndexOf("\n", startPos - 1) + 1;
				this.options.locations && (this.curLine = this.input.slice(0, this.lineStart).split(lineBreak).length);
			} else this.lineStart = 0;
			this.type = types$1.eof;
			this.value = null;
			this.start = this.end = this.pos;
			this.startLoc = this.endLoc = this.curPosition();
			this.lastTokEndLoc = this.lastTokStartLoc = null;
			this.lastTokStart = this.lastTokEnd = this.pos;
			this.context = this.initialContext();
			this.exprAllowed = !0;
			this.inModule = options.sourceType === "module";
			this.strict = this.inModule || options.strict === !0 || this.strictDirective(this.pos);
			this.potentialArrowAt = -1;
			this.potentialArrowInForAwait = !1;
			this.yieldPos = this.awaitPos = this.awaitIdentPos = 0;
			this.labels = [];
			this.undefinedExports = Object.create(null);
			this.pos === 0 && options.allowHashBang && this.input.slice(0, 2) === "#!" && this.skipLineComment(2);
			this.scopeStack = [];
			this.enterScope(this.options.sourceType === "commonjs" ? SCOPE_FUNCTION : SCOPE_TOP);
			this.regexpState = null;
			this.privateNameStack = [];
		};
		var prototypeAccessors = {
			inFunction: { configurable: !0 },
			inGenerator: { configurable: !0 },
			inAsync: { configurable: !0 },
			canAwait: { configurable: !0 },
			allowReturn: { configurable: !0 },
			allowSuper: { configurable: !0 },
			allowDirectSuper: { configurable: !0 },
			treatFunctionsAsVar: { configurable: !0 },
			allowNewDotTarget: { configurable: !0 },
			allowUsing: { configurable: !0 },
			inClassStaticBlock: { configurable: !0 }
		};
		Parser.prototype.parse = function parse() {
			var this$1$1 = this;
			var node = this.options.program || this.startNode();
			this.nextToken();
			return this.catchStackOverflow(function() {
				return this$1$1.parseTopLevel(node);
			});
		};
		prototypeAccessors.inFunction.get = function() {
			return (this.currentVarScope().flags & SCOPE_FUNCTION) > 0;
		};
		prototypeAccessors.inGenerator.get = function() {
			return (this.currentVarScope().flags & SCOPE_GENERATOR) > 0;
		};
		prototypeAccessors.inAsync.get = function() {
			return (this.currentVarScope().flags & SCOPE_ASYNC) > 0;
		};
		prototypeAccessors.canAwait.get = function() {
			for (var i = this.scopeStack.length - 1; i >= 0; i--) {
				var flags = this.scopeStack[i].flags;
				if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT)) return !1;
				if (flags & SCOPE_FUNCTION) return (flags & SCOPE_ASYNC) > 0;
			}
			return this.inModule && this.options.ecmaVersion >= 13 || this.options.allowAwaitOutsideFunction;
		};
		prototypeAccessors.allowReturn.get = function() {
			if (this.inFunction) return !0;
			if (this.options.allowReturnOutsideFunction && this.currentVarScope().flags & SCOPE_TOP) return !0;
			return !1;
		};
		prototypeAccessors.allowSuper.get = function() {
			return (this.currentThisScope().flags & SCOPE_SUPER) > 0 || this.options.allowSuperOutsideMethod;
		};
		prototypeAccessors.allowDirectSuper.get = function() {
			return (this.currentThisScope().flags & SCOPE_DIRECT_SUPER) > 0;
		};
		prototypeAccessors.treatFunctionsAsVar.get = function() {
			return this.treatFunctionsAsVarInScope(this.currentScope());
		};
		prototypeAccessors.allowNewDotTarget.get = function() {
			for (var i = this.scopeStack.length - 1; i >= 0; i--) {
				var flags = this.scopeStack[i].flags;
				if (flags & (SCOPE_CLASS_STATIC_BLOCK | SCOPE_CLASS_FIELD_INIT) || flags & SCOPE_FUNCTION && !(flags & SCOPE_ARROW)) return !0;
			}
			return !1;
		};
		prototypeAccessors.allowUsing.get = function() {
			var flags = this.currentScope().flags;
			if (flags & SCOPE_SWITCH) return !1;
			if (!this.inModule && flags & SCOPE_TOP) return !1;
			return !0;
		};
		prototypeAccessors.inClassStaticBlock.get = function() {
			return (this.currentVarScope().flags & SCOPE_CLASS_STATIC_BLOCK) > 0;
		};
		Parser.extend = function extend() {
			var plugins = [], len = arguments.length;
			for (; len--;) plugins[len] = arguments[len];
			var cls = this;
			for (var i = 0; i < plugins.length; i++) cls = plugins[i](cls);
			return cls;
		};
		Parser.parse = function parse(input, options) {
			return new this(options, input).parse();
		};
		Parser.parseExpressionAt = function parseExpressionAt(input, pos, options) {
			var parser = new this(options, input, pos);
			parser.nextToken();
			return parser.parseExpression();
		};
		Parser.tokenizer = function tokenizer(input, options) {
			return new this(options, input);
		};
		Object.defineProperties(Parser.prototype, prototypeAccessors);
		var pp$9 = Parser.prototype;
		var literal = /^(?:'((?:\\[^]|[^'\\])*?)'|"((?:\\[^]|[^"\\])*?)")/;
		pp$9.strictDirective = function(start) {
			if (this.options.ecmaVersion < 5) return !1;
			for (;;) {
				skipWhiteSpace.lastIndex = start;
				start += skipWhiteSpace.exec(this.input)[0].length;
				var match = literal.exec(this.input.slice(start));
				if (!match) return !1;
				if ((match[1] || match[2]) === "use strict") {
					skipWhiteSpace.lastIndex = start + match[0].length;
					var spaceAfter = skipWhiteSpace.exec(this.input), end = spaceAfter.index + spaceAfter[0].length;
					var next = this.input.charAt(end);
					return next === ";" || next === "}" || lineBreak.test(spaceAfter[0]) && !(/[(`.[+\-/*%<>=,?^&]/.test(next) || next === "!" && this.input.charAt(end + 1) === "=" || next === "i" && keywordOpAt(this, end));
				}
				start += match[0].length;
				skipWhiteSpace.lastIndex = start;
				start += skipWhiteSpace.exec(this.input)[0].length;
				this.input[start] === ";" && start++;
			}
		};
		function keywordOpAt(parser, pos) {
			var end = pos + 1, stop = Math.min(parser.input.length, pos + 11);
			for (; end < stop;) {
				var ch = parser.fullCharCodeAt(end);
				if (!isIdentifierChar(ch, !0)) break;
				end += ch <= 65535 ? 1 : 2;
			}
			return end === pos + 2 && parser.input.slice(pos, end) === "in" || end === pos + 10 && parser.input.slice(pos, end) === "instanceof";
		}
		pp$9.eat = function(type) {
			if (this.type === type) {
				this.next();
				return !0;
			} else return !1;
		};
		pp$9.isContextual = function(name) {
			return this.type === types$1.name && this.value === name && !this.containsEsc;
		};
		pp$9.eatContextual = function(name) {
			if (!this.isContextual(name)) return !1;
			this.next();
			return !0;
		};
		pp$9.catchStackOverflow = function(f) {
			try {
				return f();
			} catch (e) {
				if (e instanceof Error && (/\bstack\b.*\b(exceeded|overflow)\b/i.test(e.message) || /\btoo much recursion\b/i.test(e.message))) this.raise(this.start, "Not enough stack space to parse input");
				else throw e;
			}
		};
		pp$9.expectContextual = function(name) {
			this.eatContextual(name) || this.unexpected();
		};
		pp$9.canInsertSemicolon = function() {
			return this.type === types$1.eof || this.type === types$1.braceR || lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
		};
		pp$9.insertSemicolon = function() {
			if (this.canInsertSemicolon()) {
				this.options.onInsertedSemicolon && this.options.onInsertedSemicolon(this.lastTokEnd, this.lastTokEndLoc);
				return !0;
			}
		};
		pp$9.semicolon = function() {
			!this.eat(types$1.semi) && !this.insertSemicolon() && this.unexpected();
		};
		pp$9.afterTrailingComma = function(tokType, notNext) {
			if (this.type === tokType) {
				this.options.onTrailingComma && this.options.onTrailingComma(this.lastTokStart, this.lastTokStartLoc);
				notNext || this.next();
				return !0;
			}
		};
		pp$9.expect = function(type) {
			this.eat(type) || this.unexpected();
		};
		pp$9.unexpected = function(pos) {
			this.raise(pos ?? this.start, "Unexpected token");
		};
		var DestructuringErrors = function DestructuringErrors() {
			this.shorthandAssign = this.trailingComma = this.parenthesizedAssign = this.parenthesizedBind = this.doubleProto = -1;
		};
		pp$9.checkPatternErrors = function(refDestructuringErrors, isAssign) {
			if (!refDestructuringErrors) return;
			refDestructuringErrors.trailingComma > -1 && this.raiseRecoverable(refDestructuringErrors.trailingComma, "Comma is not permitted after the rest element");
			var parens = isAssign ? refDestructuringErrors.parenthesizedAssign : refDestructuringErrors.parenthesizedBind;
			parens > -1 && this.raiseRecoverable(parens, isAssign ? "Assigning to rvalue" : "Parenthesized pattern");
		};
		pp$9.checkExpressionErrors = function(refDestructuringErrors, andThrow) {
			if (!refDestructuringErrors) return !1;
			var shorthandAssign = refDestructuringErrors.shorthandAssign;
			var doubleProto = refDestructuringErrors.doubleProto;
			if (!andThrow) return shorthandAssign >= 0 || doubleProto >= 0;
			shorthandAssign >= 0 && this.raise(shorthandAssign, "Shorthand property assignments are valid only in destructuring patterns");
			doubleProto >= 0 && this.raiseRecoverable(doubleProto, "Redefinition of __proto__ property");
		};
		pp$9.checkYieldAwaitInDefaultParams = function() {
			this.yieldPos && (!this.awaitPos || this.yieldPos < this.awaitPos) && this.raise(this.yieldPos, "Yield expression cannot be a default value");
			this.awaitPos && this.raise(this.awaitPos, "Await expression cannot be a default value");
		};
		pp$9.isSimpleAssignTarget = function(expr) {
			if (expr.type === "ParenthesizedExpression") return this.isSimpleAssignTarget(expr.expression);
			return expr.type === "Identifier" || expr.type === "MemberExpression";
		};
		var pp$8 = Parser.prototype;
		pp$8.parseTopLevel = function(node) {
			var exports$1 = Object.create(null);
			node.body ||= [];
			for (; this.type !== types$1.eof;) {
				var stmt = this.parseStatement(null, !0, exports$1);
				node.body.push(stmt);
			}
			if (this.inModule) for (var i = 0, list = Object.keys(this.undefinedExports); i < list.length; i += 1) {
				var name = list[i];
				this.raiseRecoverable(this.undefinedExports[name].start, "Export '" + name + "' is not defined");
			}
			this.adaptDirectivePrologue(node.body);
			this.next();
			node.sourceType = this.options.sourceType === "commonjs" ? "script" : this.options.sourceType;
			return this.finishNode(node, "Program");
		};
		var loopLabel = { kind: "loop" }, switchLabel = { kind: "switch" };
		pp$8.isLet = function(context) {
			if (this.options.ecmaVersion < 6 || !this.isContextual("let")) return !1;
			skipWhiteSpace.lastIndex = this.pos;
			var skip = skipWhiteSpace.exec(this.input);
			var next = this.pos + skip[0].length, nextCh = this.fullCharCodeAt(next);
			if (nextCh === 91 || nextCh === 92) return !0;
			if (context) return !1;
			if (nextCh === 123) return !0;
			if (isIdentifierStart(nextCh)) {
				var start = next;
				do
					next += nextCh <= 65535 ? 1 : 2;
				while (isIdentifierChar(nextCh = this.fullCharCodeAt(next)));
				if (nextCh === 92) return !0;
				var ident = this.input.slice(start, next);
				if (!keywordRelationalOperator.test(ident)) return !0;
			}
			return !1;
		};
		pp$8.isAsyncFunction = function() {
			if (this.options.ecmaVersion < 8 || !this.isContextual("async")) return !1;
			skipWhiteSpace.lastIndex = this.pos;
			var skip = skipWhiteSpace.exec(this.input);
			var next = this.pos + skip[0].length, after;
			return !lineBreak.test(this.input.slice(this.pos, next)) && this.input.slice(next, next + 8) === "function" && (next + 8 === this.input.length || !(isIdentifierChar(after = this.fullCharCodeAt(next + 8)) || after === 92));
		};
		pp$8.isUsingKeyword = function(isAwaitUsing, isFor) {
			if (this.options.ecmaVersion < 17 || !this.isContextual(isAwaitUsing ? "await" : "using")) return !1;
			skipWhiteSpace.lastIndex = this.pos;
			var skip = skipWhiteSpace.exec(this.input);
			var next = this.pos + skip[0].length;
			if (lineBreak.test(this.input.slice(this.pos, next))) return !1;
			if (isAwaitUsing) {
				var usingEndPos = next + 5, after;
				if (this.input.slice(next, usingEndPos) !== "using" || usingEndPos === this.input.length || isIdentifierChar(after = this.fullCharCodeAt(usingEndPos)) || after === 92) return !1;
				skipWhiteSpace.lastIndex = usingEndPos;
				var skipAfterUsing = skipWhiteSpace.exec(this.input);
				next = usingEndPos + skipAfterUsing[0].length;
				if (skipAfterUsing && lineBreak.test(this.input.slice(usingEndPos, next))) return !1;
			}
			var ch = this.fullCharCodeAt(next);
			if (!isIdentifierStart(ch) && ch !== 92) return !1;
			var idStart = next;
			do
				next += ch <= 65535 ? 1 : 2;
			while (isIdentifierChar(ch = this.fullCharCodeAt(next)));
			if (ch === 92) return !0;
			var id = this.input.slice(idStart, next);
			if (keywordRelationalOperator.test(id)) return !1;
			if (isFor && !isAwaitUsing && id === "of") {
				skipWhiteSpace.lastIndex = next;
				var skipAfterOf = skipWhiteSpace.exec(this.input);
				next += skipAfterOf[0].length;
				if (this.input.charCodeAt(next) !== 61 || (ch = this.input.charCodeAt(next + 1)) === 61 || ch === 62) return !1;
			}
			return !0;
		};
		pp$8.isAwaitUsing = function(isFor) {
			return this.isUsingKeyword(!0, isFor);
		};
		pp$8.isUsing = function(isFor) {
			return this.isUsingKeyword(!1, isFor);
		};
		pp$8.parseStatement = function(context, topLevel, exports$1) {
			var starttype = this.type, node = this.startNode(), kind;
			if (this.isLet(context)) {
				starttype = types$1._var;
				kind = "let";
			}
			switch (starttype) {
				case types$1._break:
				case types$1._continue: return this.parseBreakContinueStatement(node, starttype.keyword);
				case types$1._debugger: return this.parseDebuggerStatement(node);
				case types$1._do: return this.parseDoStatement(node);
				case types$1._for: return this.parseForStatement(node);
				case types$1._function:
					context && (this.strict || context !== "if" && context !== "label") && this.options.ecmaVersion >= 6 && this.unexpected();
					return this.parseFunctionStatement(node, !1, !context);
				case types$1._class:
					context && this.unexpected();
					return this.parseClass(node, !0);
				case types$1._if: return this.parseIfStatement(node);
				case types$1._return: return this.parseReturnStatement(node);
				case types$1._switch: return this.parseSwitchStatement(node);
				case types$1._throw: return this.parseThrowStatement(node);
				case types$1._try: return this.parseTryStatement(node);
				case types$1._const:
				case types$1._var:
					kind ||= this.value;
					context && kind !== "var" && this.unexpected();
					return this.parseVarStatement(node, kind);
				case types$1._while: return this.parseWhileStatement(node);
				case types$1._with: return this.parseWithStatement(node);
				case types$1.braceL: return this.parseBlock(!0, node);
				case types$1.semi: return this.parseEmptyStatement(node);
				case types$1._export:
				case types$1._import:
					if (this.options.ecmaVersion > 10 && starttype === types$1._import) {
						skipWhiteSpace.lastIndex = this.pos;
						var skip = skipWhiteSpace.exec(this.input);
						var next = this.pos + skip[0].length, nextCh = this.input.charCodeAt(next);
						if (nextCh === 40 || nextCh === 46) return this.parseExpressionStatement(node, this.parseExpression());
					}
					if (!this.options.allowImportExportEverywhere) {
						topLevel || this.raise(this.start, "'import' and 'export' may only appear at the top level");
						this.inModule || this.raise(this.start, "'import' and 'export' may appear only with 'sourceType: module'");
					}
					return starttype === types$1._import ? this.parseImport(node) : this.parseExport(node, exports$1);
				default:
					if (this.isAsyncFunction()) {
						context && this.unexpected();
						this.next();
						return this.parseFunctionStatement(node, !0, !context);
					}
					var usingKind = this.isAwaitUsing(!1) ? "await using" : this.isUsing(!1) ? "using" : null;
					if (usingKind) {
						this.allowUsing || this.raise(this.start, "Using declaration cannot appear in the top level when source type is `script` or in the bare case statement");
						context && this.raise(this.start, "Using declaration is not allowed in single-statement positions");
						if (usingKind === "await using") {
							this.canAwait || this.raise(this.start, "Await using cannot appear outside of async function");
							this.next();
						}
						this.next();
						this.parseVar(node, !1, usingKind);
						this.semicolon();
						return this.finishNode(node, "VariableDeclaration");
					}
					var maybeName = this.value, expr = this.parseExpression();
					if (starttype === types$1.name && expr.type === "Identifier" && this.eat(types$1.colon)) return this.parseLabeledStatement(node, maybeName, expr, context);
					else return this.parseExpressionStatement(node, expr);
			}
		};
		pp$8.parseBreakContinueStatement = function(node, keyword) {
			var isBreak = keyword === "break";
			this.next();
			if (this.eat(types$1.semi) || this.insertSemicolon()) node.label = null;
			else if (this.type !== types$1.name) this.unexpected();
			else {
				node.label = this.parseIdent();
				this.semicolon();
			}
			var i = 0;
			for (; i < this.labels.length; ++i) {
				var lab = this.labels[i];
				if (node.label == null || lab.name === node.label.name) {
					if (lab.kind != null && (isBreak || lab.kind === "loop")) break;
					if (node.label && isBreak) break;
				}
			}
			i === this.labels.length && this.raise(node.start, "Unsyntactic " + keyword);
			return this.finishNode(node, isBreak ? "BreakStatement" : "ContinueStatement");
		};
		pp$8.parseDebuggerStatement = function(node) {
			this.next();
			this.semicolon();
			return this.finishNode(node, "DebuggerStatement");
		};
		pp$8.parseDoStatement = function(node) {
			this.next();
			this.labels.push(loopLabel);
			node.body = this.parseStatement("do");
			this.labels.pop();
			this.expect(types$1._while);
			node.test = this.parseParenExpression();
			this.options.ecmaVersion >= 6 ? this.eat(types$1.semi) : this.semicolon();
			return this.finishNode(node, "DoWhileStatement");
		};
		pp$8.parseForStatement = function(node) {
			this.next();
			var awaitAt = this.options.ecmaVersion >= 9 && this.canAwait && this.eatContextual("await") ? this.lastTokStart : -1;
			this.labels.push(loopLabel);
			this.enterScope(0);
			this.expect(types$1.parenL);
			if (this.type === types$1.semi) {
				awaitAt > -1 && this.unexpected(awaitAt);
				return this.parseFor(node, null);
			}
			var isLet = this.isLet();
			if (this.type === types$1._var || this.type === types$1._const || isLet) {
				var init$1 = this.startNode(), kind = isLet ? "let" : this.value;
				this.next();
				this.parseVar(init$1, !0, kind);
				this.finishNode(init$1, "VariableDeclaration");
				return this.parseForAfterInit(node, init$1, awaitAt);
			}
			var startsWithLet = this.isContextual("let"), isForOf = !1;
			var usingKind = this.isUsing(!0) ? "using" : this.isAwaitUsing(!0) ? "await using" : null;
			if (usingKind) {
				var init$2 = this.startNode();
				this.next();
				if (usingKind === "await using") {
					this.canAwait || this.raise(this.start, "Await using cannot appear outside of async function");
					this.next();
				}
				this.parseVar(init$2, !0, usingKind);
				this.finishNode(init$2, "VariableDeclaration");
				return this.parseForAfterInit(node, init$2, awaitAt);
			}
			var containsEsc = this.containsEsc;
			var refDestructuringErrors = new DestructuringErrors();
			var initPos = this.start;
			var init = awaitAt > -1 ? this.parseExprSubscripts(refDestructuringErrors, "await") : this.parseExpression(!0, refDestructuringErrors);
			if (this.type === types$1._in || (isForOf = this.options.ecmaVersion >= 6 && this.isContextual("of"))) {
				if (awaitAt > -1) {
					this.type === types$1._in && this.unexpected(awaitAt);
					node.await = !0;
				} else isForOf && this.options.ecmaVersion >= 8 && (init.start === initPos && !containsEsc && init.type === "Identifier" && init.name === "async" ? this.unexpected() : this.options.ecmaVersion >= 9 && (node.await = !1));
				startsWithLet && isForOf && this.raise(init.start, "The left-hand side of a for-of loop may not start with 'let'.");
				this.toAssignable(init, !1, refDestructuringErrors);
				this.checkLValPattern(init);
				return this.parseForIn(node, init);
			} else this.checkExpressionErrors(refDestructuringErrors, !0);
			awaitAt > -1 && this.unexpected(awaitAt);
			return this.parseFor(node, init);
		};
		pp$8.parseForAfterInit = function(node, init, awaitAt) {
			if ((this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) && init.declarations.length === 1) {
				if (this.type === types$1._in) {
					init.kind !== "using" && init.kind !== "await using" || init.declarations[0].init || this.raise(this.start, "Using declaration is not allowed in for-in loops");
					this.options.ecmaVersion >= 9 && awaitAt > -1 && this.unexpected(awaitAt);
				} else this.options.ecmaVersion >= 9 && (node.await = awaitAt > -1);
				return this.parseForIn(node, init);
			}
			awaitAt > -1 && this.unexpected(awaitAt);
			return this.parseFor(node, init);
		};
		pp$8.parseFunctionStatement = function(node, isAsync, declarationPosition) {
			this.next();
			return this.parseFunction(node, FUNC_STATEMENT | (declarationPosition ? 0 : FUNC_HANGING_STATEMENT), !1, isAsync);
		};
		pp$8.parseIfStatement = function(node) {
			this.next();
			node.test = this.parseParenExpression();
			node.consequent = this.parseStatement("if");
			node.alternate = this.eat(types$1._else) ? this.parseStatement("if") : null;
			return this.finishNode(node, "IfStatement");
		};
		pp$8.parseReturnStatement = function(node) {
			this.allowReturn || this.raise(this.start, "'return' outside of function");
			this.next();
			if (this.eat(types$1.semi) || this.insertSemicolon()) node.argument = null;
			else {
				node.argument = this.parseExpression();
				this.semicolon();
			}
			return this.finishNode(node, "ReturnStatement");
		};
		pp$8.parseSwitchStatement = function(node) {
			this.next();
			node.discriminant = this.parseParenExpression();
			node.cases = [];
			this.expect(types$1.braceL);
			this.labels.push(switchLabel);
			this.enterScope(SCOPE_SWITCH);
			var cur;
			for (var sawDefault = !1; this.type !== types$1.braceR;) if (this.type === types$1._case || this.type === types$1._default) {
				var isCase = this.type === types$1._case;
				cur && this.finishNode(cur, "SwitchCase");
				node.cases.push(cur = this.startNode());
				cur.consequent = [];
				this.next();
				if (isCase) cur.test = this.parseExpression();
				else {
					sawDefault && this.raiseRecoverable(this.lastTokStart, "Multiple default clauses");
					sawDefault = !0;
					cur.test = null;
				}
				this.expect(types$1.colon);
			} else {
				cur || this.unexpected();
				cur.consequent.push(this.parseStatement(null));
			}
			this.exitScope();
			cur && this.finishNode(cur, "SwitchCase");
			this.next();
			this.labels.pop();
			return this.finishNode(node, "SwitchStatement");
		};
		pp$8.parseThrowStatement = function(node) {
			this.next();
			lineBreak.test(this.input.slice(this.lastTokEnd, this.start)) && this.raise(this.lastTokEnd, "Illegal newline after throw");
			node.argument = this.parseExpression();
			this.semicolon();
			return this.finishNode(node, "ThrowStatement");
		};
		var empty$1 = [];
		pp$8.parseCatchClauseParam = function() {
			var param = this.parseBindingAtom();
			var simple = param.type === "Identifier";
			this.enterScope(simple ? SCOPE_SIMPLE_CATCH : 0);
			this.checkLValPattern(param, simple ? BIND_SIMPLE_CATCH : BIND_LEXICAL);
			this.expect(types$1.parenR);
			return param;
		};
		pp$8.parseTryStatement = function(node) {
			this.next();
			node.block = this.parseBlock();
			node.handler = null;
			if (this.type === types$1._catch) {
				var clause = this.startNode();
				this.next();
				if (this.eat(types$1.parenL)) clause.param = this.parseCatchClauseParam();
				else {
					this.options.ecmaVersion < 10 && this.unexpected();
					clause.param = null;
					this.enterScope(0);
				}
				clause.body = this.parseBlock(!1);
				this.exitScope();
				node.handler = this.finishNode(clause, "CatchClause");
			}
			node.finalizer = this.eat(types$1._finally) ? this.parseBlock() : null;
			!node.handler && !node.finalizer && this.raise(node.start, "Missing catch or finally clause");
			return this.finishNode(node, "TryStatement");
		};
		pp$8.parseVarStatement = function(node, kind, allowMissingInitializer) {
			this.next();
			this.parseVar(node, !1, kind, allowMissingInitializer);
			this.semicolon();
			return this.finishNode(node, "VariableDeclaration");
		};
		pp$8.parseWhileStatement = function(node) {
			this.next();
			node.test = this.parseParenExpression();
			this.labels.push(loopLabel);
			node.body = this.parseStatement("while");
			this.labels.pop();
			return this.finishNode(node, "WhileStatement");
		};
		pp$8.parseWithStatement = function(node) {
			this.strict && this.raise(this.start, "'with' in strict mode");
			this.next();
			node.object = this.parseParenExpression();
			node.body = this.parseStatement("with");
			return this.finishNode(node, "WithStatement");
		};
		pp$8.parseEmptyStatement = function(node) {
			this.next();
			return this.finishNode(node, "EmptyStatement");
		};
		pp$8.parseLabeledStatement = function(node, maybeName, expr, context) {
			for (var i$1 = 0, list = this.labels; i$1 < list.length; i$1 += 1) list[i$1].name === maybeName && this.raise(expr.start, "Label '" + maybeName + "' is already declared");
			var kind = this.type.isLoop ? "loop" : this.type === types$1._switch ? "switch" : null;
			for (var i = this.labels.length - 1; i >= 0; i--) {
				var label$1 = this.labels[i];
				if (label$1.statementStart === node.start) {
					label$1.statementStart = this.start;
					label$1.kind = kind;
				} else break;
			}
			this.labels.push({
				name: maybeName,
				kind,
				statementStart: this.start
			});
			node.body = this.parseStatement(context ? context.indexOf("label") === -1 ? context + "label" : context : "label");
			this.labels.pop();
			node.label = expr;
			return this.finishNode(node, "LabeledStatement");
		};
		pp$8.parseExpressionStatement = function(node, expr) {
			node.expression = expr;
			this.semicolon();
			return this.finishNode(node, "ExpressionStatement");
		};
		pp$8.parseBlock = function(createNewLexicalScope, node, exitStrict) {
			createNewLexicalScope === void 0 && (createNewLexicalScope = !0);
			node === void 0 && (node = this.startNode());
			node.body = [];
			this.expect(types$1.braceL);
			createNewLexicalScope && this.enterScope(0);
			for (; this.type !== types$1.braceR;) {
				var stmt = this.parseStatement(null);
				node.body.push(stmt);
			}
			exitStrict && (this.strict = !1);
			this.next();
			createNewLexicalScope && this.exitScope();
			return this.finishNode(node, "BlockStatement");
		};
		pp$8.parseFor = function(node, init) {
			node.init = init;
			this.expect(types$1.semi);
			node.test = this.type === types$1.semi ? null : this.parseExpression();
			this.expect(types$1.semi);
			node.update = this.type === types$1.parenR ? null : this.parseExpression();
			this.expect(types$1.parenR);
			node.body = this.parseStatement("for");
			this.exitScope();
			this.labels.pop();
			return this.finishNode(node, "ForStatement");
		};
		pp$8.parseForIn = function(node, init) {
			var isForIn = this.type === types$1._in;
			this.next();
			init.type === "VariableDeclaration" && init.declarations[0].init != null && (!isForIn || this.options.ecmaVersion < 8 || this.strict || init.kind !== "var" || init.declarations[0].id.type !== "Identifier") && this.raise(init.start, (isForIn ? "for-in" : "for-of") + " loop variable declaration may not have an initializer");
			node.left = init;
			node.right = isForIn ? this.parseExpression() : this.parseMaybeAssign();
			this.expect(types$1.parenR);
			node.body = this.parseStatement("for");
			this.exitScope();
			this.labels.pop();
			return this.finishNode(node, isForIn ? "ForInStatement" : "ForOfStatement");
		};
		pp$8.parseVar = function(node, isFor, kind, allowMissingInitializer) {
			node.declarations = [];
			node.kind = kind;
			for (;;) {
				var decl = this.startNode();
				this.parseVarId(decl, kind);
				this.eat(types$1.eq) ? decl.init = this.parseMaybeAssign(isFor) : !allowMissingInitializer && kind === "const" && !(this.type === types$1._in || this.options.ecmaVersion >= 6 && this.isContextual("of")) ? this.unexpected() : !allowMissingInitializer && (kind === "using" || kind === "await using") && this.options.ecmaVersion >= 17 && this.type !== types$1._in && !this.isContextual("of") ? this.raise(this.lastTokEnd, "Missing initializer in " + kind + " declaration") : !allowMissingInitializer && decl.id.type !== "Identifier" && (!isFor || this.type !== types$1._in && !this.isContextual("of")) ? this.raise(this.lastTokEnd, "Complex binding patterns require an initialization value") : decl.init = null;
				node.declarations.push(this.finishNode(decl, "VariableDeclarator"));
				if (!this.eat(types$1.comma)) break;
			}
			return node;
		};
		pp$8.parseVarId = function(decl, kind) {
			decl.id = kind === "using" || kind === "await using" ? this.parseIdent() : this.parseBindingAtom();
			this.checkLValPattern(decl.id, kind === "var" ? BIND_VAR : BIND_LEXICAL, !1);
		};
		var FUNC_STATEMENT = 1, FUNC_HANGING_STATEMENT = 2, FUNC_NULLABLE_ID = 4;
		pp$8.parseFunction = function(node, statement, allowExpressionBody, isAsync, forInit) {
			this.initFunction(node);
			if (this.options.ecmaVersion >= 9 || this.options.ecmaVersion >= 6 && !isAsync) {
				this.type === types$1.star && statement & FUNC_HANGING_STATEMENT && this.unexpected();
				node.generator = this.eat(types$1.star);
			}
			this.options.ecmaVersion >= 8 && (node.async = !!isAsync);
			if (statement & FUNC_STATEMENT) {
				node.id = statement & FUNC_NULLABLE_ID && this.type !== types$1.name ? null : this.parseIdent();
				node.id && !(statement & FUNC_HANGING_STATEMENT) && this.checkLValSimple(node.id, this.strict || node.generator || node.async ? this.treatFunctionsAsVar ? BIND_VAR : BIND_LEXICAL : BIND_FUNCTION);
			}
			var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
			this.yieldPos = 0;
			this.awaitPos = 0;
			this.awaitIdentPos = 0;
			this.enterScope(functionFlags(node.async, node.generator));
			statement & FUNC_STATEMENT || (node.id = this.type === types$1.name ? this.parseIdent() : null);
			this.parseFunctionParams(node);
			this.parseFunctionBody(node, allowExpressionBody, !1, forInit);
			this.yieldPos = oldYieldPos;
			this.awaitPos = oldAwaitPos;
			this.awaitIdentPos = oldAwaitIdentPos;
			return this.finishNode(node, statement & FUNC_STATEMENT ? "FunctionDeclaration" : "FunctionExpression");
		};
		pp$8.parseFunctionParams = function(node) {
			this.expect(types$1.parenL);
			node.params = this.parseBindingList(types$1.parenR, !1, this.options.ecmaVersion >= 8);
			this.checkYieldAwaitInDefaultParams();
		};
		pp$8.parseClass = function(node, isStatement) {
			this.next();
			var oldStrict = this.strict;
			this.strict = !0;
			this.parseClassId(node, isStatement);
			this.parseClassSuper(node);
			var privateNameMap = this.enterClassBody();
			var classBody = this.startNode();
			var hadConstructor = !1;
			classBody.body = [];
			this.expect(types$1.braceL);
			for (; this.type !== types$1.braceR;) {
				var element = this.parseClassElement(node.superClass !== null);
				if (element) {
					classBody.body.push(element);
					if (element.type === "MethodDefinition" && element.kind === "constructor") {
						hadConstructor && this.raiseRecoverable(element.start, "Duplicate constructor in the same class");
						hadConstructor = !0;
					} else element.key && element.key.type === "PrivateIdentifier" && isPrivateNameConflicted(privateNameMap, element) && this.raiseRecoverable(element.key.start, "Identifier '#" + element.key.name + "' has already been declared");
				}
			}
			this.strict = oldStrict;
			this.next();
			node.body = this.finishNode(classBody, "ClassBody");
			this.exitClassBody();
			return this.finishNode(node, isStatement ? "ClassDeclaration" : "ClassExpression");
		};
		pp$8.parseClassElement = function(constructorAllowsSuper) {
			if (this.eat(types$1.semi)) return null;
			var ecmaVersion = this.options.ecmaVersion;
			var node = this.startNode();
			var keyName = "";
			var isGenerator = !1;
			var isAsync = !1;
			var kind = "method";
			var isStatic = !1;
			if (this.eatContextual("static")) {
				if (ecmaVersion >= 13 && this.eat(types$1.braceL)) {
					this.parseClassStaticBlock(node);
					return node;
				}
				this.isClassElementNameStart() || this.type === types$1.star ? isStatic = !0 : keyName = "static";
			}
			node.static = isStatic;
			!keyName && ecmaVersion >= 8 && this.eatContextual("async") && ((this.isClassElementNameStart() || this.type === types$1.star) && !this.canInsertSemicolon() ? isAsync = !0 : keyName = "async");
			!keyName && (ecmaVersion >= 9 || !isAsync) && this.eat(types$1.star) && (isGenerator = !0);
			if (!keyName && !isAsync && !isGenerator) {
				var lastValue = this.value;
				(this.eatContextual("get") || this.eatContextual("set")) && (this.isClassElementNameStart() ? kind = lastValue : keyName = lastValue);
			}
			if (keyName) {
				node.computed = !1;
				node.key = this.startNodeAt(this.lastTokStart, this.lastTokStartLoc);
				node.key.name = keyName;
				this.finishNode(node.key, "Identifier");
			} else this.parseClassElementName(node);
			if (ecmaVersion < 13 || this.type === types$1.parenL || kind !== "method" || isGenerator || isAsync) {
				var isConstructor = !node.static && checkKeyName(node, "constructor");
				var allowsDirectSuper = isConstructor && constructorAllowsSuper;
				isConstructor && kind !== "method" && this.raise(node.key.start, "Constructor can't have get/set modifier");
				node.kind = isConstructor ? "constructor" : kind;
				this.parseClassMethod(node, isGenerator, isAsync, allowsDirectSuper);
			} else this.parseClassField(node);
			return node;
		};
		pp$8.isClassElementNameStart = function() {
			return this.type === types$1.name || this.type === types$1.privateId || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword;
		};
		pp$8.parseClassElementName = function(element) {
			if (this.type === types$1.privateId) {
				this.value === "constructor" && this.raise(this.start, "Classes can't have an element named '#constructor'");
				element.computed = !1;
				element.key = this.parsePrivateIdent();
			} else this.parsePropertyName(element);
		};
		pp$8.parseClassMethod = function(method, isGenerator, isAsync, allowsDirectSuper) {
			var key = method.key;
			if (method.kind === "constructor") {
				isGenerator && this.raise(key.start, "Constructor can't be a generator");
				isAsync && this.raise(key.start, "Constructor can't be an async method");
			} else method.static && checkKeyName(method, "prototype") && this.raise(key.start, "Classes may not have a static property named prototype");
			var value = method.value = this.parseMethod(isGenerator, isAsync, allowsDirectSuper);
			method.kind === "get" && value.params.length !== 0 && this.raiseRecoverable(value.start, "getter should have no params");
			method.kind === "set" && value.params.length !== 1 && this.raiseRecoverable(value.start, "setter should have exactly one param");
			method.kind === "set" && value.params[0].type === "RestElement" && this.raiseRecoverable(value.params[0].start, "Setter cannot use rest params");
			return this.finishNode(method, "MethodDefinition");
		};
		pp$8.parseClassField = function(field) {
			checkKeyName(field, "constructor") ? this.raise(field.key.start, "Classes can't have a field named 'constructor'") : field.static && checkKeyName(field, "prototype") && this.raise(field.key.start, "Classes can't have a static field named 'prototype'");
			if (this.eat(types$1.eq)) {
				this.enterScope(SCOPE_CLASS_FIELD_INIT | SCOPE_SUPER);
				field.value = this.parseMaybeAssign();
				this.exitScope();
			} else field.value = null;
			this.semicolon();
			return this.finishNode(field, "PropertyDefinition");
		};
		pp$8.parseClassStaticBlock = function(node) {
			node.body = [];
			var oldLabels = this.labels;
			this.labels = [];
			this.enterScope(SCOPE_CLASS_STATIC_BLOCK | SCOPE_SUPER);
			for (; this.type !== types$1.braceR;) {
				var stmt = this.parseStatement(null);
				node.body.push(stmt);
			}
			this.next();
			this.exitScope();
			this.labels = oldLabels;
			return this.finishNode(node, "StaticBlock");
		};
		pp$8.parseClassId = function(node, isStatement) {
			if (this.type === types$1.name) {
				node.id = this.parseIdent();
				isStatement && this.checkLValSimple(node.id, BIND_LEXICAL, !1);
			} else {
				isStatement === !0 && this.unexpected();
				node.id = null;
			}
		};
		pp$8.parseClassSuper = function(node) {
			node.superClass = this.eat(types$1._extends) ? this.parseExprSubscripts(null, !1) : null;
		};
		pp$8.enterClassBody = function() {
			var element = {
				declared: Object.create(null),
				used: []
			};
			this.privateNameStack.push(element);
			return element.declared;
		};
		pp$8.exitClassBody = function() {
			var ref = this.privateNameStack.pop();
			var declared = ref.declared;
			var used = ref.used;
			if (!this.options.checkPrivateFields) return;
			var len = this.privateNameStack.length;
			var parent = len === 0 ? null : this.privateNameStack[len - 1];
			for (var i = 0; i < used.length; ++i) {
				var id = used[i];
				hasOwn(declared, id.name) || (parent ? parent.used.push(id) : this.raiseRecoverable(id.start, "Private field '#" + id.name + "' must be declared in an enclosing class"));
			}
		};
		function isPrivateNameConflicted(privateNameMap, element) {
			var name = element.key.name;
			var curr = privateNameMap[name];
			var next = "true";
			element.type === "MethodDefinition" && (element.kind === "get" || element.kind === "set") && (next = (element.static ? "s" : "i") + element.kind);
			if (curr === "iget" && next === "iset" || curr === "iset" && next === "iget" || curr === "sget" && next === "sset" || curr === "sset" && next === "sget") {
				privateNameMap[name] = "true";
				return !1;
			} else if (curr) return !0;
			else {
				privateNameMap[name] = next;
				return !1;
			}
		}
		function checkKeyName(node, name) {
			var computed = node.computed;
			var key = node.key;
			return !computed && (key.type === "Identifier" && key.name === name || key.type === "Literal" && key.value === name);
		}
		pp$8.parseExportAllDeclaration = function(node, exports$1) {
			if (this.options.ecmaVersion >= 11) {
				if (this.eatContextual("as")) {
					node.exported = this.parseModuleExportName();
					this.checkExport(exports$1, node.exported, this.lastTokStart);
				} else node.exported = null;
			}
			this.expectContextual("from");
			this.type !== types$1.string && this.unexpected();
			node.source = this.parseExprAtom();
			this.options.ecmaVersion >= 16 && (node.attributes = this.parseWithClause());
			this.semicolon();
			return this.finishNode(node, "ExportAllDeclaration");
		};
		pp$8.parseExport = function(node, exports$1) {
			this.next();
			if (this.eat(types$1.star)) return this.parseExportAllDeclaration(node, exports$1);
			if (this.eat(types$1._default)) {
				this.checkExport(exports$1, "default", this.lastTokStart);
				node.declaration = this.parseExportDefaultDeclaration();
				return this.finishNode(node, "ExportDefaultDeclaration");
			}
			if (this.shouldParseExportStatement()) {
				node.declaration = this.parseExportDeclaration(node);
				node.declaration.type === "VariableDeclaration" ? this.checkVariableExport(exports$1, node.declaration.declarations) : this.checkExport(exports$1, node.declaration.id, node.declaration.id.start);
				node.specifiers = [];
				node.source = null;
				this.options.ecmaVersion >= 16 && (node.attributes = []);
			} else {
				node.declaration = null;
				node.specifiers = this.parseExportSpecifiers(exports$1);
				if (this.eatContextual("from")) {
					this.type !== types$1.string && this.unexpected();
					node.source = this.parseExprAtom();
					this.options.ecmaVersion >= 16 && (node.attributes = this.parseWithClause());
				} else {
					for (var i = 0, list = node.specifiers; i < list.length; i += 1) {
						var spec = list[i];
						this.checkUnreserved(spec.local);
						this.checkLocalExport(spec.local);
						spec.local.type === "Literal" && this.raise(spec.local.start, "A string literal cannot be used as an exported binding without `from`.");
					}
					node.source = null;
					this.options.ecmaVersion >= 16 && (node.attributes = []);
				}
				this.semicolon();
			}
			return this.finishNode(node, "ExportNamedDeclaration");
		};
		pp$8.parseExportDeclaration = function(node) {
			return this.parseStatement(null);
		};
		pp$8.parseExportDefaultDeclaration = function() {
			var isAsync;
			if (this.type === types$1._function || (isAsync = this.isAsyncFunction())) {
				var fNode = this.startNode();
				this.next();
				isAsync && this.next();
				return this.parseFunction(fNode, FUNC_STATEMENT | FUNC_NULLABLE_ID, !1, isAsync);
			} else if (this.type === types$1._class) {
				var cNode = this.startNode();
				return this.parseClass(cNode, "nullableID");
			} else {
				var declaration = this.parseMaybeAssign();
				this.semicolon();
				return declaration;
			}
		};
		pp$8.checkExport = function(exports$1, name, pos) {
			if (!exports$1) return;
			typeof name != "string" && (name = name.type === "Identifier" ? name.name : name.value);
			hasOwn(exports$1, name) && this.raiseRecoverable(pos, "Duplicate export '" + name + "'");
			exports$1[name] = !0;
		};
		pp$8.checkPatternExport = function(exports$1, pat) {
			var type = pat.type;
			if (type === "Identifier") this.checkExport(exports$1, pat, pat.start);
			else if (type === "ObjectPattern") for (var i = 0, list = pat.properties; i < list.length; i += 1) {
				var prop = list[i];
				this.checkPatternExport(exports$1, prop);
			}
			else if (type === "ArrayPattern") for (var i$1 = 0, list$1 = pat.elements; i$1 < list$1.length; i$1 += 1) {
				var elt = list$1[i$1];
				elt && this.checkPatternExport(exports$1, elt);
			}
			else type === "Property" ? this.checkPatternExport(exports$1, pat.value) : type === "AssignmentPattern" ? this.checkPatternExport(exports$1, pat.left) : type === "RestElement" && this.checkPatternExport(exports$1, pat.argument);
		};
		pp$8.checkVariableExport = function(exports$1, decls) {
			if (!exports$1) return;
			for (var i = 0, list = decls; i < list.length; i += 1) {
				var decl = list[i];
				this.checkPatternExport(exports$1, decl.id);
			}
		};
		pp$8.shouldParseExportStatement = function() {
			return this.type.keyword === "var" || this.type.keyword === "const" || this.type.keyword === "class" || this.type.keyword === "function" || this.isLet() || this.isAsyncFunction();
		};
		pp$8.parseExportSpecifier = function(exports$1) {
			var node = this.startNode();
			node.local = this.parseModuleExportName();
			node.exported = this.eatContextual("as") ? this.parseModuleExportName() : node.local;
			this.checkExport(exports$1, node.exported, node.exported.start);
			return this.finishNode(node, "ExportSpecifier");
		};
		pp$8.parseExportSpecifiers = function(exports$1) {
			var nodes = [], first = !0;
			this.expect(types$1.braceL);
			for (; !this.eat(types$1.braceR);) {
				if (first) first = !1;
				else {
					this.expect(types$1.comma);
					if (this.afterTrailingComma(types$1.braceR)) break;
				}
				nodes.push(this.parseExportSpecifier(exports$1));
			}
			return nodes;
		};
		pp$8.parseImport = function(node) {
			this.next();
			if (this.type === types$1.string) {
				node.specifiers = empty$1;
				node.source = this.parseExprAtom();
			} else {
				node.specifiers = this.parseImportSpecifiers();
				this.expectContextual("from");
				node.source = this.type === types$1.string ? this.parseExprAtom() : this.unexpected();
			}
			this.options.ecmaVersion >= 16 && (node.attributes = this.parseWithClause());
			this.semicolon();
			return this.finishNode(node, "ImportDeclaration");
		};
		pp$8.parseImportSpecifier = function() {
			var node = this.startNode();
			node.imported = this.parseModuleExportName();
			if (this.eatContextual("as")) node.local = this.parseIdent();
			else {
				this.checkUnreserved(node.imported);
				node.local = node.imported;
			}
			this.checkLValSimple(node.local, BIND_LEXICAL);
			return this.finishNode(node, "ImportSpecifier");
		};
		pp$8.parseImportDefaultSpecifier = function() {
			var node = this.startNode();
			node.local = this.parseIdent();
			this.checkLValSimple(node.local, BIND_LEXICAL);
			return this.finishNode(node, "ImportDefaultSpecifier");
		};
		pp$8.parseImportNamespaceSpecifier = function() {
			var node = this.startNode();
			this.next();
			this.expectContextual("as");
			node.local = this.parseIdent();
			this.checkLValSimple(node.local, BIND_LEXICAL);
			return this.finishNode(node, "ImportNamespaceSpecifier");
		};
		pp$8.parseImportSpecifiers = function() {
			var nodes = [], first = !0;
			if (this.type === types$1.name) {
				nodes.push(this.parseImportDefaultSpecifier());
				if (!this.eat(types$1.comma)) return nodes;
			}
			if (this.type === types$1.star) {
				nodes.push(this.parseImportNamespaceSpecifier());
				return nodes;
			}
			this.expect(types$1.braceL);
			for (; !this.eat(types$1.braceR);) {
				if (first) first = !1;
				else {
					this.expect(types$1.comma);
					if (this.afterTrailingComma(types$1.braceR)) break;
				}
				nodes.push(this.parseImportSpecifier());
			}
			return nodes;
		};
		pp$8.parseWithClause = function() {
			var nodes = [];
			if (!this.eat(types$1._with)) return nodes;
			this.expect(types$1.braceL);
			var attributeKeys = {};
			var first = !0;
			for (; !this.eat(types$1.braceR);) {
				if (first) first = !1;
				else {
					this.expect(types$1.comma);
					if (this.afterTrailingComma(types$1.braceR)) break;
				}
				var attr = this.parseImportAttribute();
				var keyName = attr.key.type === "Identifier" ? attr.key.name : attr.key.value;
				hasOwn(attributeKeys, keyName) && this.raiseRecoverable(attr.key.start, "Duplicate attribute key '" + keyName + "'");
				attributeKeys[keyName] = !0;
				nodes.push(attr);
			}
			return nodes;
		};
		pp$8.parseImportAttribute = function() {
			var node = this.startNode();
			node.key = this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
			this.expect(types$1.colon);
			this.type !== types$1.string && this.unexpected();
			node.value = this.parseExprAtom();
			return this.finishNode(node, "ImportAttribute");
		};
		pp$8.parseModuleExportName = function() {
			if (this.options.ecmaVersion >= 13 && this.type === types$1.string) {
				var stringLiteral = this.parseLiteral(this.value);
				loneSurrogate.test(stringLiteral.value) && this.raise(stringLiteral.start, "An export name cannot include a lone surrogate.");
				return stringLiteral;
			}
			return this.parseIdent(!0);
		};
		pp$8.adaptDirectivePrologue = function(statements) {
			for (var i = 0; i < statements.length && this.isDirectiveCandidate(statements[i]); ++i) statements[i].directive = statements[i].expression.raw.slice(1, -1);
		};
		pp$8.isDirectiveCandidate = function(statement) {
			return this.options.ecmaVersion >= 5 && statement.type === "ExpressionStatement" && statement.expression.type === "Literal" && typeof statement.expression.value == "string" && (this.input[statement.start] === "\"" || this.input[statement.start] === "'");
		};
		var pp$7 = Parser.prototype;
		pp$7.toAssignable = function(node, isBinding, refDestructuringErrors) {
			if (this.options.ecmaVersion >= 6 && node) switch (node.type) {
				case "Identifier":
					this.inAsync && node.name === "await" && this.raise(node.start, "Cannot use 'await' as identifier inside an async function");
					break;
				case "ObjectPattern":
				case "ArrayPattern":
				case "AssignmentPattern":
				case "RestElement": break;
				case "ObjectExpression":
					node.type = "ObjectPattern";
					refDestructuringErrors && this.checkPatternErrors(refDestructuringErrors, !0);
					for (var i = 0, list = node.properties; i < list.length; i += 1) {
						var prop = list[i];
						this.toAssignable(prop, isBinding);
						prop.type === "RestElement" && (prop.argument.type === "ArrayPattern" || prop.argument.type === "ObjectPattern") && this.raise(prop.argument.start, "Unexpected token");
					}
					break;
				case "Property":
					node.kind !== "init" && this.raise(node.key.start, "Object pattern can't contain getter or setter");
					this.toAssignable(node.value, isBinding);
					break;
				case "ArrayExpression":
					node.type = "ArrayPattern";
					refDestructuringErrors && this.checkPatternErrors(refDestructuringErrors, !0);
					this.toAssignableList(node.elements, isBinding);
					break;
				case "SpreadElement":
					node.type = "RestElement";
					this.toAssignable(node.argument, isBinding);
					node.argument.type === "AssignmentPattern" && this.raise(node.argument.start, "Rest elements cannot have a default value");
					break;
				case "AssignmentExpression":
					node.operator !== "=" && this.raise(node.left.end, "Only '=' operator can be used for specifying default value.");
					node.type = "AssignmentPattern";
					delete node.operator;
					this.toAssignable(node.left, isBinding);
					break;
				case "ParenthesizedExpression":
					this.toAssignable(node.expression, isBinding, refDestructuringErrors);
					break;
				case "ChainExpression":
					this.raiseRecoverable(node.start, "Optional chaining cannot appear in left-hand side");
					break;
				case "MemberExpression": if (!isBinding) break;
				default: this.raise(node.start, "Assigning to rvalue");
			}
			else refDestructuringErrors && this.checkPatternErrors(refDestructuringErrors, !0);
			return node;
		};
		pp$7.toAssignableList = function(exprList, isBinding) {
			var end = exprList.length;
			for (var i = 0; i < end; i++) {
				var elt = exprList[i];
				elt && this.toAssignable(elt, isBinding);
			}
			if (end) {
				var last = exprList[end - 1];
				this.options.ecmaVersion === 6 && isBinding && last && last.type === "RestElement" && last.argument.type !== "Identifier" && this.unexpected(last.argument.start);
			}
			return exprList;
		};
		pp$7.parseSpread = function(refDestructuringErrors) {
			var node = this.startNode();
			this.next();
			node.argument = this.parseMaybeAssign(!1, refDestructuringErrors);
			return this.finishNode(node, "SpreadElement");
		};
		pp$7.parseRestBinding = function() {
			var node = this.startNode();
			this.next();
			this.options.ecmaVersion === 6 && this.type !== types$1.name && this.unexpected();
			node.argument = this.parseBindingAtom();
			return this.finishNode(node, "RestElement");
		};
		pp$7.parseBindingAtom = function() {
			if (this.options.ecmaVersion >= 6) switch (this.type) {
				case types$1.bracketL:
					var node = this.startNode();
					this.next();
					node.elements = this.parseBindingList(types$1.bracketR, !0, !0);
					return this.finishNode(node, "ArrayPattern");
				case types$1.braceL: return this.parseObj(!0);
			}
			return this.parseIdent();
		};
		pp$7.parseBindingList = function(close, allowEmpty, allowTrailingComma, allowModifiers) {
			var elts = [], first = !0;
			for (; !this.eat(close);) {
				first ? first = !1 : this.expect(types$1.comma);
				if (allowEmpty && this.type === types$1.comma) elts.push(null);
				else if (allowTrailingComma && this.afterTrailingComma(close)) break;
				else if (this.type === types$1.ellipsis) {
					var rest = this.parseRestBinding();
					this.parseBindingListItem(rest);
					elts.push(rest);
					this.type === types$1.comma && this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
					this.expect(close);
					break;
				} else elts.push(this.parseAssignableListItem(allowModifiers));
			}
			return elts;
		};
		pp$7.parseAssignableListItem = function(allowModifiers) {
			var elem = this.parseMaybeDefault(this.start, this.startLoc);
			this.parseBindingListItem(elem);
			return elem;
		};
		pp$7.parseBindingListItem = function(param) {
			return param;
		};
		pp$7.parseMaybeDefault = function(startPos, startLoc, left) {
			left ||= this.parseBindingAtom();
			if (this.options.ecmaVersion < 6 || !this.eat(types$1.eq)) return left;
			var node = this.startNodeAt(startPos, startLoc);
			node.left = left;
			node.right = this.parseMaybeAssign();
			return this.finishNode(node, "AssignmentPattern");
		};
		pp$7.checkLValSimple = function(expr, bindingType, checkClashes) {
			bindingType === void 0 && (bindingType = BIND_NONE);
			var isBind = bindingType !== BIND_NONE;
			switch (expr.type) {
				case "Identifier":
					this.strict && this.reservedWordsStrictBind.test(expr.name) && this.raiseRecoverable(expr.start, (isBind ? "Binding " : "Assigning to ") + expr.name + " in strict mode");
					if (isBind) {
						bindingType === BIND_LEXICAL && expr.name === "let" && this.raiseRecoverable(expr.start, "let is disallowed as a lexically bound name");
						if (checkClashes) {
							hasOwn(checkClashes, expr.name) && this.raiseRecoverable(expr.start, "Argument name clash");
							checkClashes[expr.name] = !0;
						}
						bindingType !== BIND_OUTSIDE && this.declareName(expr.name, bindingType, expr.start);
					}
					break;
				case "ChainExpression":
					this.raiseRecoverable(expr.start, "Optional chaining cannot appear in left-hand side");
					break;
				case "MemberExpression":
					isBind && this.raiseRecoverable(expr.start, "Binding member expression");
					break;
				case "ParenthesizedExpression":
					isBind && this.raiseRecoverable(expr.start, "Binding parenthesized expression");
					return this.checkLValSimple(expr.expression, bindingType, checkClashes);
				default: this.raise(expr.start, (isBind ? "Binding" : "Assigning to") + " rvalue");
			}
		};
		pp$7.checkLValPattern = function(expr, bindingType, checkClashes) {
			bindingType === void 0 && (bindingType = BIND_NONE);
			switch (expr.type) {
				case "ObjectPattern":
					for (var i = 0, list = expr.properties; i < list.length; i += 1) {
						var prop = list[i];
						this.checkLValInnerPattern(prop, bindingType, checkClashes);
					}
					break;
				case "ArrayPattern":
					for (var i$1 = 0, list$1 = expr.elements; i$1 < list$1.length; i$1 += 1) {
						var elem = list$1[i$1];
						elem && this.checkLValInnerPattern(elem, bindingType, checkClashes);
					}
					break;
				default: this.checkLValSimple(expr, bindingType, checkClashes);
			}
		};
		pp$7.checkLValInnerPattern = function(expr, bindingType, checkClashes) {
			bindingType === void 0 && (bindingType = BIND_NONE);
			switch (expr.type) {
				case "Property":
					this.checkLValInnerPattern(expr.value, bindingType, checkClashes);
					break;
				case "AssignmentPattern":
					this.checkLValPattern(expr.left, bindingType, checkClashes);
					break;
				case "RestElement":
					this.checkLValPattern(expr.argument, bindingType, checkClashes);
					break;
				default: this.checkLValPattern(expr, bindingType, checkClashes);
			}
		};
		var TokContext = function TokContext(token, isExpr, preserveSpace, override, generator) {
			this.token = token;
			this.isExpr = !!isExpr;
			this.preserveSpace = !!preserveSpace;
			this.override = override;
			this.generator = !!generator;
		};
		var types = {
			b_stat: new TokContext("{", !1),
			b_expr: new TokContext("{", !0),
			b_tmpl: new TokContext("${", !1),
			p_stat: new TokContext("(", !1),
			p_expr: new TokContext("(", !0),
			q_tmpl: new TokContext("`", !0, !0, function(p) {
				return p.tryReadTemplateToken();
			}),
			f_stat: new TokContext("function", !1),
			f_expr: new TokContext("function", !0),
			f_expr_gen: new TokContext("function", !0, !1, null, !0),
			f_gen: new TokContext("function", !1, !1, null, !0)
		};
		var pp$6 = Parser.prototype;
		pp$6.initialContext = function() {
			return [types.b_stat];
		};
		pp$6.curContext = function() {
			return this.context[this.context.length - 1];
		};
		pp$6.braceIsBlock = function(prevType) {
			var parent = this.curContext();
			if (parent === types.f_expr || parent === types.f_stat) return !0;
			if (prevType === types$1.colon && (parent === types.b_stat || parent === types.b_expr)) return !parent.isExpr;
			if (prevType === types$1._return || prevType === types$1.name && this.exprAllowed) return lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
			if (prevType === types$1._else || prevType === types$1.semi || prevType === types$1.eof || prevType === types$1.parenR || prevType === types$1.arrow) return !0;
			if (prevType === types$1.braceL) return parent === types.b_stat;
			if (prevType === types$1._var || prevType === types$1._const || prevType === types$1.name) return !1;
			return !this.exprAllowed;
		};
		pp$6.inGeneratorContext = function() {
			for (var i = this.context.length - 1; i >= 1; i--) {
				var context = this.context[i];
				if (context.token === "function") return context.generator;
			}
			return !1;
		};
		pp$6.updateContext = function(prevType) {
			var update, type = this.type;
			type.keyword && prevType === types$1.dot ? this.exprAllowed = !1 : (update = type.updateContext) ? update.call(this, prevType) : this.exprAllowed = type.beforeExpr;
		};
		pp$6.overrideContext = function(tokenCtx) {
			this.curContext() !== tokenCtx && (this.context[this.context.length - 1] = tokenCtx);
		};
		types$1.parenR.updateContext = types$1.braceR.updateContext = function() {
			if (this.context.length === 1) {
				this.exprAllowed = !0;
				return;
			}
			var out = this.context.pop();
			out === types.b_stat && this.curContext().token === "function" && (out = this.context.pop());
			this.exprAllowed = !out.isExpr;
		};
		types$1.braceL.updateContext = function(prevType) {
			this.context.push(this.braceIsBlock(prevType) ? types.b_stat : types.b_expr);
			this.exprAllowed = !0;
		};
		types$1.dollarBraceL.updateContext = function() {
			this.context.push(types.b_tmpl);
			this.exprAllowed = !0;
		};
		types$1.parenL.updateContext = function(prevType) {
			var statementParens = prevType === types$1._if || prevType === types$1._for || prevType === types$1._with || prevType === types$1._while;
			this.context.push(statementParens ? types.p_stat : types.p_expr);
			this.exprAllowed = !0;
		};
		types$1.incDec.updateContext = function() {};
		types$1._function.updateContext = types$1._class.updateContext = function(prevType) {
			prevType.beforeExpr && prevType !== types$1._else && (prevType !== types$1.semi || this.curContext() === types.p_stat) && !(prevType === types$1._return && lineBreak.test(this.input.slice(this.lastTokEnd, this.start))) && (prevType !== types$1.colon && prevType !== types$1.braceL || this.curContext() !== types.b_stat) ? this.context.push(types.f_expr) : this.context.push(types.f_stat);
			this.exprAllowed = !1;
		};
		types$1.colon.updateContext = function() {
			this.curContext().token === "function" && this.context.pop();
			this.exprAllowed = !0;
		};
		types$1.backQuote.updateContext = function() {
			this.curContext() === types.q_tmpl ? this.context.pop() : this.context.push(types.q_tmpl);
			this.exprAllowed = !1;
		};
		types$1.star.updateContext = function(prevType) {
			if (prevType === types$1._function) {
				var index = this.context.length - 1;
				this.context[index] === types.f_expr ? this.context[index] = types.f_expr_gen : this.context[index] = types.f_gen;
			}
			this.exprAllowed = !0;
		};
		types$1.name.updateContext = function(prevType) {
			var allowed = !1;
			this.options.ecmaVersion >= 6 && prevType !== types$1.dot && (this.value === "of" && !this.exprAllowed || this.value === "yield" && this.inGeneratorContext()) && (allowed = !0);
			this.exprAllowed = allowed;
		};
		var pp$5 = Parser.prototype;
		pp$5.checkPropClash = function(prop, propHash, refDestructuringErrors) {
			if (this.options.ecmaVersion >= 9 && prop.type === "SpreadElement") return;
			if (this.options.ecmaVersion >= 6 && (prop.computed || prop.method || prop.shorthand)) return;
			var key = prop.key;
			var name;
			switch (key.type) {
				case "Identifier":
					name = key.name;
					break;
				case "Literal":
					name = String(key.value);
					break;
				default: return;
			}
			var kind = prop.kind;
			if (this.options.ecmaVersion >= 6) {
				if (name === "__proto__" && kind === "init") {
					propHash.proto && (refDestructuringErrors ? refDestructuringErrors.doubleProto < 0 && (refDestructuringErrors.doubleProto = key.start) : this.raiseRecoverable(key.start, "Redefinition of __proto__ property"));
					propHash.proto = !0;
				}
				return;
			}
			name = "$" + name;
			var other = propHash[name];
			other ? (kind === "init" ? this.strict && other.init || other.get || other.set : other.init || other[kind]) && this.raiseRecoverable(key.start, "Redefinition of property") : other = propHash[name] = {
				init: !1,
				get: !1,
				set: !1
			};
			other[kind] = !0;
		};
		pp$5.parseExpression = function(forInit, refDestructuringErrors) {
			var this$1$1 = this;
			return this.catchStackOverflow(function() {
				var startPos = this$1$1.start, startLoc = this$1$1.startLoc;
				var expr = this$1$1.parseMaybeAssign(forInit, refDestructuringErrors);
				if (this$1$1.type === types$1.comma) {
					var node = this$1$1.startNodeAt(startPos, startLoc);
					node.expressions = [expr];
					for (; this$1$1.eat(types$1.comma);) node.expressions.push(this$1$1.parseMaybeAssign(forInit, refDestructuringErrors));
					return this$1$1.finishNode(node, "SequenceExpression");
				}
				return expr;
			});
		};
		pp$5.parseMaybeAssign = function(forInit, refDestructuringErrors, afterLeftParse) {
			if (this.isContextual("yield")) {
				if (this.inGenerator) return this.parseYield(forInit);
				else this.exprAllowed = !1;
			}
			var ownDestructuringErrors = !1, oldParenAssign = -1, oldTrailingComma = -1, oldDoubleProto = -1;
			if (refDestructuringErrors) {
				oldParenAssign = refDestructuringErrors.parenthesizedAssign;
				oldTrailingComma = refDestructuringErrors.trailingComma;
				oldDoubleProto = refDestructuringErrors.doubleProto;
				refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
			} else {
				refDestructuringErrors = new DestructuringErrors();
				ownDestructuringErrors = !0;
			}
			var startPos = this.start, startLoc = this.startLoc;
			if (this.type === types$1.parenL || this.type === types$1.name) {
				this.potentialArrowAt = this.start;
				this.potentialArrowInForAwait = forInit === "await";
			}
			var left = this.parseMaybeConditional(forInit, refDestructuringErrors);
			afterLeftParse && (left = afterLeftParse.call(this, left, startPos, startLoc));
			if (this.type.isAssign) {
				var node = this.startNodeAt(startPos, startLoc);
				node.operator = this.value;
				this.type === types$1.eq && (left = this.toAssignable(left, !1, refDestructuringErrors));
				if (!ownDestructuringErrors) {
					refDestructuringErrors.parenthesizedAssign = refDestructuringErrors.trailingComma = -1;
					refDestructuringErrors.shorthandAssign >= left.start && (refDestructuringErrors.shorthandAssign = -1);
					refDestructuringErrors.doubleProto >= left.start && (refDestructuringErrors.doubleProto = -1);
				}
				this.type === types$1.eq ? this.checkLValPattern(left) : this.checkLValSimple(left);
				node.left = left;
				this.next();
				node.right = this.parseMaybeAssign(forInit);
				oldDoubleProto > -1 && (refDestructuringErrors.doubleProto = oldDoubleProto);
				return this.finishNode(node, "AssignmentExpression");
			} else ownDestructuringErrors && this.checkExpressionErrors(refDestructuringErrors, !0);
			oldParenAssign > -1 && (refDestructuringErrors.parenthesizedAssign = oldParenAssign);
			oldTrailingComma > -1 && (refDestructuringErrors.trailingComma = oldTrailingComma);
			return left;
		};
		pp$5.parseMaybeConditional = function(forInit, refDestructuringErrors) {
			var startPos = this.start, startLoc = this.startLoc;
			var expr = this.parseExprOps(forInit, refDestructuringErrors);
			if (this.checkExpressionErrors(refDestructuringErrors)) return expr;
			if ((expr.type !== "ArrowFunctionExpression" || expr.start !== startPos) && this.eat(types$1.question)) {
				var node = this.startNodeAt(startPos, startLoc);
				node.test = expr;
				node.consequent = this.parseMaybeAssign();
				this.expect(types$1.colon);
				node.alternate = this.parseMaybeAssign(forInit);
				return this.finishNode(node, "ConditionalExpression");
			}
			return expr;
		};
		pp$5.parseExprOps = function(forInit, refDestructuringErrors) {
			var startPos = this.start, startLoc = this.startLoc;
			var expr = this.parseMaybeUnary(refDestructuringErrors, !1, !1, forInit);
			if (this.checkExpressionErrors(refDestructuringErrors)) return expr;
			return expr.start === startPos && expr.type === "ArrowFunctionExpression" ? expr : this.parseExprOp(expr, startPos, startLoc, -1, forInit);
		};
		pp$5.parseExprOp = function(left, leftStartPos, leftStartLoc, minPrec, forInit) {
			var prec = this.type.binop;
			if (prec != null && (!forInit || this.type !== types$1._in) && prec > minPrec) {
				var logical = this.type === types$1.logicalOR || this.type === types$1.logicalAND;
				var coalesce = this.type === types$1.coalesce;
				coalesce && (prec = types$1.logicalAND.binop);
				var op = this.value;
				this.next();
				var startPos = this.start, startLoc = this.startLoc;
				var right = this.parseExprOp(this.parseMaybeUnary(null, !1, !1, forInit), startPos, startLoc, prec, forInit);
				var node = this.buildBinary(leftStartPos, leftStartLoc, left, right, op, logical || coalesce);
				(logical && this.type === types$1.coalesce || coalesce && (this.type === types$1.logicalOR || this.type === types$1.logicalAND)) && this.raiseRecoverable(this.start, "Logical expressions and coalesce expressions cannot be mixed. Wrap either by parentheses");
				return this.parseExprOp(node, leftStartPos, leftStartLoc, minPrec, forInit);
			}
			return left;
		};
		pp$5.buildBinary = function(startPos, startLoc, left, right, op, logical) {
			right.type === "PrivateIdentifier" && this.raise(right.start, "Private identifier can only be left side of binary expression");
			var node = this.startNodeAt(startPos, startLoc);
			node.left = left;
			node.operator = op;
			node.right = right;
			return this.finishNode(node, logical ? "LogicalExpression" : "BinaryExpression");
		};
		pp$5.parseMaybeUnary = function(refDestructuringErrors, sawUnary, incDec, forInit) {
			var startPos = this.start, startLoc = this.startLoc, expr;
			if (this.isContextual("await") && this.canAwait) {
				expr = this.parseAwait(forInit);
				sawUnary = !0;
			} else if (this.type.prefix) {
				var node = this.startNode(), update = this.type === types$1.incDec;
				node.operator = this.value;
				node.prefix = !0;
				this.next();
				node.argument = this.parseMaybeUnary(null, !0, update, forInit);
				this.checkExpressionErrors(refDestructuringErrors, !0);
				update ? this.checkLValSimple(node.argument) : this.strict && node.operator === "delete" && isLocalVariableAccess(node.argument) ? this.raiseRecoverable(node.start, "Deleting local variable in strict mode") : node.operator === "delete" && isPrivateFieldAccess(node.argument) ? this.raiseRecoverable(node.start, "Private fields can not be deleted") : sawUnary = !0;
				expr = this.finishNode(node, update ? "UpdateExpression" : "UnaryExpression");
			} else if (!sawUnary && this.type === types$1.privateId) {
				(forInit || this.privateNameStack.length === 0) && this.options.checkPrivateFields && this.unexpected();
				expr = this.parsePrivateIdent();
				this.type !== types$1._in && this.unexpected();
			} else {
				expr = this.parseExprSubscripts(refDestructuringErrors, forInit);
				if (this.checkExpressionErrors(refDestructuringErrors)) return expr;
				for (; this.type.postfix && !this.canInsertSemicolon();) {
					var node$1 = this.startNodeAt(startPos, startLoc);
					node$1.operator = this.value;
					node$1.prefix = !1;
					node$1.argument = expr;
					this.checkLValSimple(expr);
					this.next();
					expr = this.finishNode(node$1, "UpdateExpression");
				}
			}
			if (!incDec && (expr.type !== "ArrowFunctionExpression" || expr.start !== startPos) && this.eat(types$1.starstar)) {
				if (sawUnary) this.unexpected(this.lastTokStart);
				else return this.buildBinary(startPos, startLoc, expr, this.parseMaybeUnary(null, !1, !1, forInit), "**", !1);
			} else return expr;
		};
		function isLocalVariableAccess(node) {
			return node.type === "Identifier" || node.type === "ParenthesizedExpression" && isLocalVariableAccess(node.expression);
		}
		function isPrivateFieldAccess(node) {
			return node.type === "MemberExpression" && node.property.type === "PrivateIdentifier" || node.type === "ChainExpression" && isPrivateFieldAccess(node.expression) || node.type === "ParenthesizedExpression" && isPrivateFieldAccess(node.expression);
		}
		pp$5.parseExprSubscripts = function(refDestructuringErrors, forInit) {
			var startPos = this.start, startLoc = this.startLoc;
			var oldDoubleProto = -1, oldShorthandAssign = -1;
			if (refDestructuringErrors) {
				oldDoubleProto = refDestructuringErrors.doubleProto;
				oldShorthandAssign = refDestructuringErrors.shorthandAssign;
				refDestructuringErrors.doubleProto = refDestructuringErrors.shorthandAssign = -1;
			}
			var expr = this.parseExprAtom(refDestructuringErrors, forInit);
			if (expr.type === "ArrowFunctionExpression" && this.input.slice(this.lastTokStart, this.lastTokEnd) !== ")") return expr;
			var result = this.parseSubscripts(expr, startPos, startLoc, !1, forInit);
			if (refDestructuringErrors) {
				if (result.end > expr.end) {
					this.checkExpressionErrors(refDestructuringErrors, !0);
					refDestructuringErrors.parenthesizedAssign >= result.start && (refDestructuringErrors.parenthesizedAssign = -1);
					refDestructuringErrors.parenthesizedBind >= result.start && (refDestructuringErrors.parenthesizedBind = -1);
					refDestructuringErrors.trailingComma >= result.start && (refDestructuringErrors.trailingComma = -1);
				}
				oldDoubleProto > -1 && (refDestructuringErrors.doubleProto = oldDoubleProto);
				oldShorthandAssign > -1 && (refDestructuringErrors.shorthandAssign = oldShorthandAssign);
			}
			return result;
		};
		pp$5.parseSubscripts = function(base, startPos, startLoc, noCalls, forInit) {
			var maybeAsyncArrow = this.options.ecmaVersion >= 8 && base.type === "Identifier" && base.name === "async" && this.lastTokEnd === base.end && !this.canInsertSemicolon() && base.end - base.start === 5 && this.potentialArrowAt === base.start;
			var optionalChained = !1;
			for (;;) {
				var element = this.parseSubscript(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit);
				element.optional && (optionalChained = !0);
				if (element.end === base.end || element.type === "ArrowFunctionExpression") {
					if (optionalChained) {
						var chainNode = this.startNodeAt(startPos, startLoc);
						chainNode.expression = element;
						element = this.finishNode(chainNode, "ChainExpression");
					}
					return element;
				}
				base = element;
				maybeAsyncArrow = !1;
			}
		};
		pp$5.shouldParseAsyncArrow = function() {
			return !this.canInsertSemicolon() && this.eat(types$1.arrow);
		};
		pp$5.parseSubscriptAsyncArrow = function(startPos, startLoc, exprList, forInit) {
			return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, !0, forInit);
		};
		pp$5.parseSubscript = function(base, startPos, startLoc, noCalls, maybeAsyncArrow, optionalChained, forInit) {
			var optionalSupported = this.options.ecmaVersion >= 11;
			var optional = optionalSupported && this.eat(types$1.questionDot);
			noCalls && optional && this.raise(this.lastTokStart, "Optional chaining cannot appear in the callee of new expressions");
			var computed = this.eat(types$1.bracketL);
			if (computed || optional && this.type !== types$1.parenL && this.type !== types$1.backQuote || this.eat(types$1.dot)) {
				var node = this.startNodeAt(startPos, startLoc);
				node.object = base;
				if (computed) {
					node.property = this.parseExpression();
					this.expect(types$1.bracketR);
				} else node.property = this.type === types$1.privateId && base.type !== "Super" ? this.parsePrivateIdent() : this.parseIdent(this.options.allowReserved !== "never");
				node.computed = !!computed;
				optionalSupported && (node.optional = optional);
				base = this.finishNode(node, "MemberExpression");
			} else if (!noCalls && this.eat(types$1.parenL)) {
				var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
				this.yieldPos = 0;
				this.awaitPos = 0;
				this.awaitIdentPos = 0;
				var exprList = this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, !1, refDestructuringErrors);
				if (maybeAsyncArrow && !optional && this.shouldParseAsyncArrow()) {
					this.checkPatternErrors(refDestructuringErrors, !1);
					this.checkYieldAwaitInDefaultParams();
					this.awaitIdentPos > 0 && this.raise(this.awaitIdentPos, "Cannot use 'await' as identifier inside an async function");
					this.yieldPos = oldYieldPos;
					this.awaitPos = oldAwaitPos;
					this.awaitIdentPos = oldAwaitIdentPos;
					return this.parseSubscriptAsyncArrow(startPos, startLoc, exprList, forInit);
				}
				this.checkExpressionErrors(refDestructuringErrors, !0);
				this.yieldPos = oldYieldPos || this.yieldPos;
				this.awaitPos = oldAwaitPos || this.awaitPos;
				this.awaitIdentPos = oldAwaitIdentPos || this.awaitIdentPos;
				var node$1 = this.startNodeAt(startPos, startLoc);
				node$1.callee = base;
				node$1.arguments = exprList;
				optionalSupported && (node$1.optional = optional);
				base = this.finishNode(node$1, "CallExpression");
			} else if (this.type === types$1.backQuote) {
				(optional || optionalChained) && this.raise(this.start, "Optional chaining cannot appear in the tag of tagged template expressions");
				var node$2 = this.startNodeAt(startPos, startLoc);
				node$2.tag = base;
				node$2.quasi = this.parseTemplate({ isTagged: !0 });
				base = this.finishNode(node$2, "TaggedTemplateExpression");
			}
			return base;
		};
		pp$5.parseExprAtom = function(refDestructuringErrors, forInit, forNew) {
			this.type === types$1.slash && this.readRegexp();
			var node, canBeArrow = this.potentialArrowAt === this.start;
			switch (this.type) {
				case types$1._super:
					this.allowSuper || this.raise(this.start, "'super' keyword outside a method");
					node = this.startNode();
					this.next();
					this.type === types$1.parenL && !this.allowDirectSuper && this.raise(node.start, "super() call outside constructor of a subclass");
					this.type !== types$1.dot && this.type !== types$1.bracketL && this.type !== types$1.parenL && this.unexpected();
					return this.finishNode(node, "Super");
				case types$1._this:
					node = this.startNode();
					this.next();
					return this.finishNode(node, "ThisExpression");
				case types$1.name:
					var startPos = this.start, startLoc = this.startLoc, containsEsc = this.containsEsc;
					var id = this.parseIdent(!1);
					if (this.options.ecmaVersion >= 8 && !containsEsc && id.name === "async" && !this.canInsertSemicolon() && this.eat(types$1._function)) {
						this.overrideContext(types.f_expr);
						return this.parseFunction(this.startNodeAt(startPos, startLoc), 0, !1, !0, forInit);
					}
					if (canBeArrow && !this.canInsertSemicolon()) {
						if (this.eat(types$1.arrow)) return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], !1, forInit);
						if (this.options.ecmaVersion >= 8 && id.name === "async" && this.type === types$1.name && !containsEsc && (!this.potentialArrowInForAwait || this.value !== "of" || this.containsEsc)) {
							id = this.parseIdent(!1);
							(this.canInsertSemicolon() || !this.eat(types$1.arrow)) && this.unexpected();
							return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), [id], !0, forInit);
						}
					}
					return id;
				case types$1.regexp:
					var value = this.value;
					node = this.parseLiteral(value.value);
					node.regex = {
						pattern: value.pattern,
						flags: value.flags
					};
					return node;
				case types$1.num:
				case types$1.string: return this.parseLiteral(this.value);
				case types$1._null:
				case types$1._true:
				case types$1._false:
					node = this.startNode();
					node.value = this.type === types$1._null ? null : this.type === types$1._true;
					node.raw = this.type.keyword;
					this.next();
					return this.finishNode(node, "Literal");
				case types$1.parenL:
					var start = this.start, expr = this.parseParenAndDistinguishExpression(canBeArrow, forInit);
					if (refDestructuringErrors) {
						refDestructuringErrors.parenthesizedAssign < 0 && !this.isSimpleAssignTarget(expr) && (refDestructuringErrors.parenthesizedAssign = start);
						refDestructuringErrors.parenthesizedBind < 0 && (refDestructuringErrors.parenthesizedBind = start);
					}
					return expr;
				case types$1.bracketL:
					node = this.startNode();
					this.next();
					node.elements = this.parseExprList(types$1.bracketR, !0, !0, refDestructuringErrors);
					return this.finishNode(node, "ArrayExpression");
				case types$1.braceL:
					this.overrideContext(types.b_expr);
					return this.parseObj(!1, refDestructuringErrors);
				case types$1._function:
					node = this.startNode();
					this.next();
					return this.parseFunction(node, 0);
				case types$1._class: return this.parseClass(this.startNode(), !1);
				case types$1._new: return this.parseNew();
				case types$1.backQuote: return this.parseTemplate();
				case types$1._import: if (this.options.ecmaVersion >= 11) return this.parseExprImport(forNew);
				else return this.unexpected();
				default: return this.parseExprAtomDefault();
			}
		};
		pp$5.parseExprAtomDefault = function() {
			this.unexpected();
		};
		pp$5.parseExprImport = function(forNew) {
			var node = this.startNode();
			this.containsEsc && this.raiseRecoverable(this.start, "Escape sequence in keyword import");
			this.next();
			if (this.type === types$1.parenL && !forNew) return this.parseDynamicImport(node);
			else if (this.type === types$1.dot) {
				var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
				meta.name = "import";
				node.meta = this.finishNode(meta, "Identifier");
				return this.parseImportMeta(node);
			} else this.unexpected();
		};
		pp$5.parseDynamicImport = function(node) {
			this.next();
			node.source = this.parseMaybeAssign();
			if (this.options.ecmaVersion >= 16) {
				if (this.eat(types$1.parenR)) node.options = null;
				else {
					this.expect(types$1.comma);
					if (this.afterTrailingComma(types$1.parenR)) node.options = null;
					else {
						node.options = this.parseMaybeAssign();
						if (!this.eat(types$1.parenR)) {
							this.expect(types$1.comma);
							this.afterTrailingComma(types$1.parenR) || this.unexpected();
						}
					}
				}
			} else if (!this.eat(types$1.parenR)) {
				var errorPos = this.start;
				this.eat(types$1.comma) && this.eat(types$1.parenR) ? this.raiseRecoverable(errorPos, "Trailing comma is not allowed in import()") : this.unexpected(errorPos);
			}
			return this.finishNode(node, "ImportExpression");
		};
		pp$5.parseImportMeta = function(node) {
			this.next();
			var containsEsc = this.containsEsc;
			node.property = this.parseIdent(!0);
			node.property.name !== "meta" && this.raiseRecoverable(node.property.start, "The only valid meta property for import is 'import.meta'");
			containsEsc && this.raiseRecoverable(node.start, "'import.meta' must not contain escaped characters");
			this.options.sourceType !== "module" && !this.options.allowImportExportEverywhere && this.raiseRecoverable(node.start, "Cannot use 'import.meta' outside a module");
			return this.finishNode(node, "MetaProperty");
		};
		pp$5.parseLiteral = function(value) {
			var node = this.startNode();
			node.value = value;
			node.raw = this.input.slice(this.start, this.end);
			node.raw.charCodeAt(node.raw.length - 1) === 110 && (node.bigint = node.value == null ? node.raw.slice(0, -1).replace(/_/g, "") : node.value.toString());
			this.next();
			return this.finishNode(node, "Literal");
		};
		pp$5.parseParenExpression = function() {
			this.expect(types$1.parenL);
			var val = this.parseExpression();
			this.expect(types$1.parenR);
			return val;
		};
		pp$5.shouldParseArrow = function(exprList) {
			return !this.canInsertSemicolon();
		};
		pp$5.parseParenAndDistinguishExpression = function(canBeArrow, forInit) {
			var startPos = this.start, startLoc = this.startLoc, val, allowTrailingComma = this.options.ecmaVersion >= 8;
			if (this.options.ecmaVersion >= 6) {
				this.next();
				var innerStartPos = this.start, innerStartLoc = this.startLoc;
				var exprList = [], first = !0, lastIsComma = !1;
				var refDestructuringErrors = new DestructuringErrors(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, spreadStart;
				this.yieldPos = 0;
				this.awaitPos = 0;
				for (; this.type !== types$1.parenR;) {
					first ? first = !1 : this.expect(types$1.comma);
					if (allowTrailingComma && this.afterTrailingComma(types$1.parenR, !0)) {
						lastIsComma = !0;
						break;
					} else if (this.type === types$1.ellipsis) {
						spreadStart = this.start;
						exprList.push(this.parseParenItem(this.parseRestBinding()));
						this.type === types$1.comma && this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
						break;
					} else exprList.push(this.parseMaybeAssign(!1, refDestructuringErrors, this.parseParenItem));
				}
				var innerEndPos = this.lastTokEnd, innerEndLoc = this.lastTokEndLoc;
				this.expect(types$1.parenR);
				if (canBeArrow && this.shouldParseArrow(exprList) && this.eat(types$1.arrow)) {
					this.checkPatternErrors(refDestructuringErrors, !1);
					this.checkYieldAwaitInDefaultParams();
					this.yieldPos = oldYieldPos;
					this.awaitPos = oldAwaitPos;
					return this.parseParenArrowList(startPos, startLoc, exprList, forInit);
				}
				(!exprList.length || lastIsComma) && this.unexpected(this.lastTokStart);
				spreadStart && this.unexpected(spreadStart);
				this.checkExpressionErrors(refDestructuringErrors, !0);
				this.yieldPos = oldYieldPos || this.yieldPos;
				this.awaitPos = oldAwaitPos || this.awaitPos;
				if (exprList.length > 1) {
					val = this.startNodeAt(innerStartPos, innerStartLoc);
					val.expressions = exprList;
					this.finishNodeAt(val, "SequenceExpression", innerEndPos, innerEndLoc);
				} else val = exprList[0];
			} else val = this.parseParenExpression();
			if (this.options.preserveParens) {
				var par = this.startNodeAt(startPos, startLoc);
				par.expression = val;
				return this.finishNode(par, "ParenthesizedExpression");
			} else return val;
		};
		pp$5.parseParenItem = function(item) {
			return item;
		};
		pp$5.parseParenArrowList = function(startPos, startLoc, exprList, forInit) {
			return this.parseArrowExpression(this.startNodeAt(startPos, startLoc), exprList, !1, forInit);
		};
		var empty = [];
		pp$5.parseNew = function() {
			this.containsEsc && this.raiseRecoverable(this.start, "Escape sequence in keyword new");
			var node = this.startNode();
			this.next();
			if (this.options.ecmaVersion >= 6 && this.type === types$1.dot) {
				var meta = this.startNodeAt(node.start, node.loc && node.loc.start);
				meta.name = "new";
				node.meta = this.finishNode(meta, "Identifier");
				this.next();
				var containsEsc = this.containsEsc;
				node.property = this.parseIdent(!0);
				node.property.name !== "target" && this.raiseRecoverable(node.property.start, "The only valid meta property for new is 'new.target'");
				containsEsc && this.raiseRecoverable(node.start, "'new.target' must not contain escaped characters");
				this.allowNewDotTarget || this.raiseRecoverable(node.start, "'new.target' can only be used in functions and class static block");
				return this.finishNode(node, "MetaProperty");
			}
			var startPos = this.start, startLoc = this.startLoc;
			node.callee = this.parseSubscripts(this.parseExprAtom(null, !1, !0), startPos, startLoc, !0, !1);
			node.callee.type === "Super" && this.raiseRecoverable(startPos, "Invalid use of 'super'");
			node.arguments = this.eat(types$1.parenL) ? this.parseExprList(types$1.parenR, this.options.ecmaVersion >= 8, !1) : empty;
			return this.finishNode(node, "NewExpression");
		};
		pp$5.parseTemplateElement = function(ref) {
			var isTagged = ref.isTagged;
			var elem = this.startNode();
			if (this.type === types$1.invalidTemplate) {
				isTagged || this.raiseRecoverable(this.start, "Bad escape sequence in untagged template literal");
				elem.value = {
					raw: this.value.replace(/\r\n?/g, "\n"),
					cooked: null
				};
			} else elem.value = {
				raw: this.input.slice(this.start, this.end).replace(/\r\n?/g, "\n"),
				cooked: this.value
			};
			this.next();
			elem.tail = this.type === types$1.backQuote;
			return this.finishNode(elem, "TemplateElement");
		};
		pp$5.parseTemplate = function(ref) {
			ref === void 0 && (ref = {});
			var isTagged = ref.isTagged;
			isTagged === void 0 && (isTagged = !1);
			var node = this.startNode();
			this.next();
			node.expressions = [];
			var curElt = this.parseTemplateElement({ isTagged });
			node.quasis = [curElt];
			for (; !curElt.tail;) {
				this.type === types$1.eof && this.raise(this.pos, "Unterminated template literal");
				this.expect(types$1.dollarBraceL);
				node.expressions.push(this.parseExpression());
				this.expect(types$1.braceR);
				node.quasis.push(curElt = this.parseTemplateElement({ isTagged }));
			}
			this.next();
			return this.finishNode(node, "TemplateLiteral");
		};
		pp$5.isAsyncProp = function(prop) {
			return !prop.computed && prop.key.type === "Identifier" && prop.key.name === "async" && (this.type === types$1.name || this.type === types$1.num || this.type === types$1.string || this.type === types$1.bracketL || this.type.keyword || this.options.ecmaVersion >= 9 && this.type === types$1.star) && !lineBreak.test(this.input.slice(this.lastTokEnd, this.start));
		};
		pp$5.parseObj = function(isPattern, refDestructuringErrors) {
			var node = this.startNode(), first = !0, propHash = {};
			node.properties = [];
			this.next();
			for (; !this.eat(types$1.braceR);) {
				if (first) first = !1;
				else {
					this.expect(types$1.comma);
					if (this.options.ecmaVersion >= 5 && this.afterTrailingComma(types$1.braceR)) break;
				}
				var prop = this.parseProperty(isPattern, refDestructuringErrors);
				isPattern || this.checkPropClash(prop, propHash, refDestructuringErrors);
				node.properties.push(prop);
			}
			return this.finishNode(node, isPattern ? "ObjectPattern" : "ObjectExpression");
		};
		pp$5.parseProperty = function(isPattern, refDestructuringErrors) {
			var prop = this.startNode(), isGenerator, isAsync, startPos, startLoc;
			if (this.options.ecmaVersion >= 9 && this.eat(types$1.ellipsis)) {
				if (isPattern) {
					prop.argument = this.parseIdent(!1);
					this.type === types$1.comma && this.raiseRecoverable(this.start, "Comma is not permitted after the rest element");
					return this.finishNode(prop, "RestElement");
				}
				prop.argument = this.parseMaybeAssign(!1, refDestructuringErrors);
				this.type === types$1.comma && refDestructuringErrors && refDestructuringErrors.trailingComma < 0 && (refDestructuringErrors.trailingComma = this.start);
				return this.finishNode(prop, "SpreadElement");
			}
			if (this.options.ecmaVersion >= 6) {
				prop.method = !1;
				prop.shorthand = !1;
				if (isPattern || refDestructuringErrors) {
					startPos = this.start;
					startLoc = this.startLoc;
				}
				isPattern || (isGenerator = this.eat(types$1.star));
			}
			var containsEsc = this.containsEsc;
			this.parsePropertyName(prop);
			if (!isPattern && !containsEsc && this.options.ecmaVersion >= 8 && !isGenerator && this.isAsyncProp(prop)) {
				isAsync = !0;
				isGenerator = this.options.ecmaVersion >= 9 && this.eat(types$1.star);
				this.parsePropertyName(prop);
			} else isAsync = !1;
			this.parsePropertyValue(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc);
			return this.finishNode(prop, "Property");
		};
		pp$5.parseGetterSetter = function(prop) {
			var kind = prop.key.name;
			this.parsePropertyName(prop);
			prop.value = this.parseMethod(!1);
			prop.kind = kind;
			var paramCount = prop.kind === "get" ? 0 : 1;
			if (prop.value.params.length !== paramCount) {
				var start = prop.value.start;
				prop.kind === "get" ? this.raiseRecoverable(start, "getter should have no params") : this.raiseRecoverable(start, "setter should have exactly one param");
			} else prop.kind === "set" && prop.value.params[0].type === "RestElement" && this.raiseRecoverable(prop.value.params[0].start, "Setter cannot use rest params");
		};
		pp$5.parsePropertyValue = function(prop, isPattern, isGenerator, isAsync, startPos, startLoc, refDestructuringErrors, containsEsc) {
			(isGenerator || isAsync) && this.type === types$1.colon && this.unexpected();
			if (this.eat(types$1.colon)) {
				prop.value = isPattern ? this.parseMaybeDefault(this.start, this.startLoc) : this.parseMaybeAssign(!1, refDestructuringErrors);
				prop.kind = "init";
			} else if (this.options.ecmaVersion >= 6 && this.type === types$1.parenL) {
				isPattern && this.unexpected();
				prop.method = !0;
				prop.value = this.parseMethod(isGenerator, isAsync);
				prop.kind = "init";
			} else if (!isPattern && !containsEsc && this.options.ecmaVersion >= 5 && !prop.computed && prop.key.type === "Identifier" && (prop.key.name === "get" || prop.key.name === "set") && this.type !== types$1.comma && this.type !== types$1.braceR && this.type !== types$1.eq) {
				(isGenerator || isAsync) && this.unexpected();
				this.parseGetterSetter(prop);
			} else if (this.options.ecmaVersion >= 6 && !prop.computed && prop.key.type === "Identifier") {
				(isGenerator || isAsync) && this.unexpected();
				this.checkUnreserved(prop.key);
				prop.key.name === "await" && !this.awaitIdentPos && (this.awaitIdentPos = startPos);
				if (isPattern) prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
				else if (this.type === types$1.eq && refDestructuringErrors) {
					refDestructuringErrors.shorthandAssign < 0 && (refDestructuringErrors.shorthandAssign = this.start);
					prop.value = this.parseMaybeDefault(startPos, startLoc, this.copyNode(prop.key));
				} else prop.value = this.copyNode(prop.key);
				prop.kind = "init";
				prop.shorthand = !0;
			} else this.unexpected();
		};
		pp$5.parsePropertyName = function(prop) {
			if (this.options.ecmaVersion >= 6) {
				if (this.eat(types$1.bracketL)) {
					prop.computed = !0;
					prop.key = this.parseMaybeAssign();
					this.expect(types$1.bracketR);
					return prop.key;
				} else prop.computed = !1;
			}
			return prop.key = this.type === types$1.num || this.type === types$1.string ? this.parseExprAtom() : this.parseIdent(this.options.allowReserved !== "never");
		};
		pp$5.initFunction = function(node) {
			node.id = null;
			this.options.ecmaVersion >= 6 && (node.generator = node.expression = !1);
			this.options.ecmaVersion >= 8 && (node.async = !1);
		};
		pp$5.parseMethod = function(isGenerator, isAsync, allowDirectSuper) {
			var node = this.startNode(), oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
			this.initFunction(node);
			this.options.ecmaVersion >= 6 && (node.generator = isGenerator);
			this.options.ecmaVersion >= 8 && (node.async = !!isAsync);
			this.yieldPos = 0;
			this.awaitPos = 0;
			this.awaitIdentPos = 0;
			this.enterScope(functionFlags(isAsync, node.generator) | SCOPE_SUPER | (allowDirectSuper ? SCOPE_DIRECT_SUPER : 0));
			this.expect(types$1.parenL);
			node.params = this.parseBindingList(types$1.parenR, !1, this.options.ecmaVersion >= 8);
			this.checkYieldAwaitInDefaultParams();
			this.parseFunctionBody(node, !1, !0, !1);
			this.yieldPos = oldYieldPos;
			this.awaitPos = oldAwaitPos;
			this.awaitIdentPos = oldAwaitIdentPos;
			return this.finishNode(node, "FunctionExpression");
		};
		pp$5.parseArrowExpression = function(node, params, isAsync, forInit) {
			var oldYieldPos = this.yieldPos, oldAwaitPos = this.awaitPos, oldAwaitIdentPos = this.awaitIdentPos;
			this.enterScope(functionFlags(isAsync, !1) | SCOPE_ARROW);
			this.initFunction(node);
			this.options.ecmaVersion >= 8 && (node.async = !!isAsync);
			this.yieldPos = 0;
			this.awaitPos = 0;
			this.awaitIdentPos = 0;
			node.params = this.toAssignableList(params, !0);
			this.parseFunctionBody(node, !0, !1, forInit);
			this.yieldPos = oldYieldPos;
			this.awaitPos = oldAwaitPos;
			this.awaitIdentPos = oldAwaitIdentPos;
			return this.finishNode(node, "ArrowFunctionExpression");
		};
		pp$5.parseFunctionBody = function(node, isArrowFunction, isMethod, forInit) {
			var isExpression = isArrowFunction && this.type !== types$1.braceL;
			var oldStrict = this.strict, useStrict = !1;
			if (isExpression) {
				node.body = this.parseMaybeAssign(forInit);
				node.expression = !0;
				this.checkParams(node, !1);
			} else {
				var nonSimple = this.options.ecmaVersion >= 7 && !this.isSimpleParamList(node.params);
				if (!oldStrict || nonSimple) {
					useStrict = this.strictDirective(this.end);
					useStrict && nonSimple && this.raiseRecoverable(node.start, "Illegal 'use strict' directive in function with non-simple parameter list");
				}
				var oldLabels = this.labels;
				this.labels = [];
				useStrict && (this.strict = !0);
				this.checkParams(node, !oldStrict && !useStrict && !isArrowFunction && !isMethod && this.isSimpleParamList(node.params));
				this.strict && node.id && this.checkLValSimple(node.id, BIND_OUTSIDE);
				node.body = this.parseBlock(!1, void 0, useStrict && !oldStrict);
				node.expression = !1;
				this.adaptDirectivePrologue(node.body.body);
				this.labels = oldLabels;
			}
			this.exitScope();
		};
		pp$5.isSimpleParamList = function(params) {
			for (var i = 0, list = params; i < list.length; i += 1) if (list[i].type !== "Identifier") return !1;
			return !0;
		};
		pp$5.checkParams = function(node, allowDuplicates) {
			var nameHash = Object.create(null);
			for (var i = 0, list = node.params; i < list.length; i += 1) {
				var param = list[i];
				this.checkLValInnerPattern(param, BIND_VAR, allowDuplicates ? null : nameHash);
			}
		};
		pp$5.parseExprList = function(close, allowTrailingComma, allowEmpty, refDestructuringErrors) {
			var elts = [], first = !0;
			for (; !this.eat(close);) {
				if (first) first = !1;
				else {
					this.expect(types$1.comma);
					if (allowTrailingComma && this.afterTrailingComma(close)) break;
				}
				var elt = void 0;
				if (allowEmpty && this.type === types$1.comma) elt = null;
				else if (this.type === types$1.ellipsis) {
					elt = this.parseSpread(refDestructuringErrors);
					refDestructuringErrors && this.type === types$1.comma && refDestructuringErrors.trailingComma < 0 && (refDestructuringErrors.trailingComma = this.start);
				} else elt = this.parseMaybeAssign(!1, refDestructuringErrors);
				elts.push(elt);
			}
			return elts;
		};
		pp$5.checkUnreserved = function(ref) {
			var start = ref.start;
			var end = ref.end;
			var name = ref.name;
			this.inGenerator && name === "yield" && this.raiseRecoverable(start, "Cannot use 'yield' as identifier inside a generator");
			this.inAsync && name === "await" && this.raiseRecoverable(start, "Cannot use 'await' as identifier inside an async function");
			!(this.currentThisScope().flags & SCOPE_VAR) && name === "arguments" && this.raiseRecoverable(start, "Cannot use 'arguments' in class field initializer");
			this.inClassStaticBlock && (name === "arguments" || name === "await") && this.raise(start, "Cannot use " + name + " in class static initialization block");
			this.keywords.test(name) && this.raise(start, "Unexpected keyword '" + name + "'");
			if (this.options.ecmaVersion < 6 && this.input.slice(start, end).indexOf("\\") !== -1) return;
			if ((this.strict ? this.reservedWordsStrict : this.reservedWords).test(name)) {
				!this.inAsync && name === "await" && this.raiseRecoverable(start, "Cannot use keyword 'await' outside an async function");
				this.raiseRecoverable(start, "The keyword '" + name + "' is reserved");
			}
		};
		pp$5.parseIdent = function(liberal) {
			var node = this.parseIdentNode();
			this.next(!!liberal);
			this.finishNode(node, "Identifier");
			if (!liberal) {
				this.checkUnreserved(node);
				node.name === "await" && !this.awaitIdentPos && (this.awaitIdentPos = node.start);
			}
			return node;
		};
		pp$5.parseIdentNode = function() {
			var node = this.startNode();
			if (this.type === types$1.name) node.name = this.value;
			else if (this.type.keyword) {
				node.name = this.type.keyword;
				node.name !== "class" && node.name !== "function" || this.lastTokEnd === this.lastTokStart + 1 && this.input.charCodeAt(this.lastTokStart) === 46 || this.context.pop();
				this.type = types$1.name;
			} else this.unexpected();
			return node;
		};
		pp$5.parsePrivateIdent = function() {
			var node = this.startNode();
			this.type === types$1.privateId ? node.name = this.value : this.unexpected();
			this.next();
			this.finishNode(node, "PrivateIdentifier");
			this.options.checkPrivateFields && (this.privateNameStack.length === 0 ? this.raise(node.start, "Private field '#" + node.name + "' must be declared in an enclosing class") : this.privateNameStack[this.privateNameStack.length - 1].used.push(node));
			return node;
		};
		pp$5.parseYield = function(forInit) {
			this.yieldPos ||= this.start;
			var node = this.startNode();
			this.next();
			if (this.type === types$1.semi || this.canInsertSemicolon() || this.type !== types$1.star && !this.type.startsExpr) {
				node.delegate = !1;
				node.argument = null;
			} else {
				node.delegate = this.eat(types$1.star);
				node.argument = this.parseMaybeAssign(forInit);
			}
			return this.finishNode(node, "YieldExpression");
		};
		pp$5.parseAwait = function(forInit) {
			this.awaitPos ||= this.start;
			var node = this.startNode();
			this.next();
			node.argument = this.parseMaybeUnary(null, !0, !1, forInit);
			return this.finishNode(node, "AwaitExpression");
		};
		var pp$4 = Parser.prototype;
		pp$4.raise = function(pos, message) {
			var loc = getLineInfo(this.input, pos);
			message += " (" + loc.line + ":" + loc.column + ")";
			this.sourceFile && (message += " in " + this.sourceFile);
			var err = SyntaxError(message);
			err.pos = pos;
			err.loc = loc;
			err.raisedAt = this.pos;
			throw err;
		};
		pp$4.raiseRecoverable = pp$4.raise;
		pp$4.curPosition = function() {
			if (this.options.locations) return new Position(this.curLine, this.pos - this.lineStart);
		};
		var pp$3 = Parser.prototype;
		var Scope = function Scope(flags) {
			this.flags = flags;
			this.var = [];
			this.lexical = [];
			this.functions = [];
		};
		pp$3.enterScope = function(flags) {
			this.scopeStack.push(new Scope(flags));
		};
		pp$3.exitScope = function() {
			this.scopeStack.pop();
		};
		pp$3.treatFunctionsAsVarInScope = function(scope) {
			return scope.flags & SCOPE_FUNCTION || !this.inModule && scope.flags & SCOPE_TOP;
		};
		pp$3.declareName = function(name, bindingType, pos) {
			var redeclared = !1;
			if (bindingType === BIND_LEXICAL) {
				var scope = this.currentScope();
				redeclared = scope.lexical.indexOf(name) > -1 || scope.functions.indexOf(name) > -1 || scope.var.indexOf(name) > -1;
				scope.lexical.push(name);
				this.inModule && scope.flags & SCOPE_TOP && delete this.undefinedExports[name];
			} else if (bindingType === BIND_SIMPLE_CATCH) this.currentScope().lexical.push(name);
			else if (bindingType === BIND_FUNCTION) {
				var scope$2 = this.currentScope();
				redeclared = this.treatFunctionsAsVar ? scope$2.lexical.indexOf(name) > -1 : scope$2.lexical.indexOf(name) > -1 || scope$2.var.indexOf(name) > -1;
				scope$2.functions.push(name);
			} else for (var i = this.scopeStack.length - 1; i >= 0; --i) {
				var scope$3 = this.scopeStack[i];
				if (scope$3.lexical.indexOf(name) > -1 && !(scope$3.flags & SCOPE_SIMPLE_CATCH && scope$3.lexical[0] === name) || !this.treatFunctionsAsVarInScope(scope$3) && scope$3.functions.indexOf(name) > -1) {
					redeclared = !0;
					break;
				}
				scope$3.var.push(name);
				this.inModule && scope$3.flags & SCOPE_TOP && delete this.undefinedExports[name];
				if (scope$3.flags & SCOPE_VAR) break;
			}
			redeclared && this.raiseRecoverable(pos, "Identifier '" + name + "' has already been declared");
		};
		pp$3.checkLocalExport = function(id) {
			this.scopeStack[0].lexical.indexOf(id.name) === -1 && this.scopeStack[0].var.indexOf(id.name) === -1 && (this.undefinedExports[id.name] = id);
		};
		pp$3.currentScope = function() {
			return this.scopeStack[this.scopeStack.length - 1];
		};
		pp$3.currentVarScope = function() {
			for (var i = this.scopeStack.length - 1;; i--) {
				var scope = this.scopeStack[i];
				if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK)) return scope;
			}
		};
		pp$3.currentThisScope = function() {
			for (var i = this.scopeStack.length - 1;; i--) {
				var scope = this.scopeStack[i];
				if (scope.flags & (SCOPE_VAR | SCOPE_CLASS_FIELD_INIT | SCOPE_CLASS_STATIC_BLOCK) && !(scope.flags & SCOPE_ARROW)) return scope;
			}
		};
		var Node = function Node(parser, pos, loc) {
			this.type = "";
			this.start = pos;
			this.end = 0;
			parser.options.locations && (this.loc = new SourceLocation(parser, loc));
			parser.options.directSourceFile && (this.sourceFile = parser.options.directSourceFile);
			parser.options.ranges && (this.range = [pos, 0]);
		};
		var pp$2 = Parser.prototype;
		pp$2.startNode = function() {
			return new Node(this, this.start, this.startLoc);
		};
		pp$2.startNodeAt = function(pos, loc) {
			return new Node(this, pos, loc);
		};
		function finishNodeAt(node, type, pos, loc) {
			node.type = type;
			node.end = pos;
			this.options.locations && (node.loc.end = loc);
			this.options.ranges && (node.range[1] = pos);
			return node;
		}
		pp$2.finishNode = function(node, type) {
			return finishNodeAt.call(this, node, type, this.lastTokEnd, this.lastTokEndLoc);
		};
		pp$2.finishNodeAt = function(node, type, pos, loc) {
			return finishNodeAt.call(this, node, type, pos, loc);
		};
		pp$2.copyNode = function(node) {
			var newNode = new Node(this, node.start, this.startLoc);
			for (var prop in node) newNode[prop] = node[prop];
			return newNode;
		};
		var scriptValuesAddedInUnicode = "Berf Beria_Erfe Gara Garay Gukh Gurung_Khema Hrkt Katakana_Or_Hiragana Kawi Kirat_Rai Krai Nag_Mundari Nagm Ol_Onal Onao Sidetic Sidt Sunu Sunuwar Tai_Yo Tayo Todhri Todr Tolong_Siki Tols Tulu_Tigalari Tutg Unknown Zzzz";
		var ecma9BinaryProperties = "ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component Emoji_Modifier Emoji_Modifier_Base Emoji_Presentation Extender Ext Grapheme_Base Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS";
		var ecma10BinaryProperties = ecma9BinaryProperties + " Extended_Pictographic";
		var ecma11BinaryProperties = ecma10BinaryProperties;
		var ecma12BinaryProperties = ecma11BinaryProperties + " EBase EComp EMod EPres ExtPict";
		var ecma13BinaryProperties = ecma12BinaryProperties;
		var unicodeBinaryProperties = {
			9: ecma9BinaryProperties,
			10: ecma10BinaryProperties,
			11: ecma11BinaryProperties,
			12: ecma12BinaryProperties,
			13: ecma13BinaryProperties,
			14: ecma13BinaryProperties
		};
		var unicodeBinaryPropertiesOfStrings = {
			9: "",
			10: "",
			11: "",
			12: "",
			13: "",
			14: "Basic_Emoji Emoji_Keycap_Sequence RGI_Emoji_Modifier_Sequence RGI_Emoji_Flag_Sequence RGI_Emoji_Tag_Sequence RGI_Emoji_ZWJ_Sequence RGI_Emoji"
		};
		var unicodeGeneralCategoryValues = "Cased_Letter LC Close_Punctuation Pe Connector_Punctuation Pc Control Cc cntrl Currency_Symbol Sc Dash_Punctuation Pd Decimal_Number Nd digit Enclosing_Mark Me Final_Punctuation Pf Format Cf Initial_Punctuation Pi Letter L Letter_Number Nl Line_Separator Zl Lowercase_Letter Ll Mark M Combining_Mark Math_Symbol Sm Modifier_Letter Lm Modifier_Symbol Sk Nonspacing_Mark Mn Number N Open_Punctuation Ps Other C Other_Letter Lo Other_Number No Other_Punctuation Po Other_Symbol So Paragraph_Separator Zp Private_Use Co Punctuation P punct Separator Z Space_Separator Zs Spacing_Mark Mc Surrogate Cs Symbol S Titlecase_Letter Lt Unassigned Cn Uppercase_Letter Lu";
		var ecma9ScriptValues = "Adlam Adlm Ahom Anatolian_Hieroglyphs Hluw Arabic Arab Armenian Armn Avestan Avst Balinese Bali Bamum Bamu Bassa_Vah Bass Batak Batk Bengali Beng Bhaiksuki Bhks Bopomofo Bopo Brahmi Brah Braille Brai Buginese Bugi Buhid Buhd Canadian_Aboriginal Cans Carian Cari Caucasian_Albanian Aghb Chakma Cakm Cham Cham Cherokee Cher Common Zyyy Coptic Copt Qaac Cuneiform Xsux Cypriot Cprt Cyrillic Cyrl Deseret Dsrt Devanagari Deva Duployan Dupl Egyptian_Hieroglyphs Egyp Elbasan Elba Ethiopic Ethi Georgian Geor Glagolitic Glag Gothic Goth Grantha Gran Greek Grek Gujarati Gujr Gurmukhi Guru Han Hani Hangul Hang Hanunoo Hano Hatran Hatr Hebrew Hebr Hiragana Hira Imperial_Aramaic Armi Inherited Zinh Qaai Inscriptional_Pahlavi Phli Inscriptional_Parthian Prti Javanese Java Kaithi Kthi Kannada Knda Katakana Kana Kayah_Li Kali Kharoshthi Khar Khmer Khmr Khojki Khoj Khudawadi Sind Lao Laoo Latin Latn Lepcha Lepc Limbu Limb Linear_A Lina Linear_B Linb Lisu Lisu Lycian Lyci Lydian Lydi Mahajani Mahj Malayalam Mlym Mandaic Mand Manichaean Mani Marchen Marc Masaram_Gondi Gonm Meetei_Mayek Mtei Mende_Kikakui Mend Meroitic_Cursive Merc Meroitic_Hieroglyphs Mero Miao Plrd Modi Mongolian Mong Mro Mroo Multani Mult Myanmar Mymr Nabataean Nbat New_Tai_Lue Talu Newa Newa Nko Nkoo Nushu Nshu Ogham Ogam Ol_Chiki Olck Old_Hungarian Hung Old_Italic Ital Old_North_Arabian Narb Old_Permic Perm Old_Persian Xpeo Old_South_Arabian Sarb Old_Turkic Orkh Oriya Orya Osage Osge Osmanya Osma Pahawh_Hmong Hmng Palmyrene Palm Pau_Cin_Hau Pauc Phags_Pa Phag Phoenician Phnx Psalter_Pahlavi Phlp Rejang Rjng Runic Runr Samaritan Samr Saurashtra Saur Sharada Shrd Shavian Shaw Siddham Sidd SignWriting Sgnw Sinhala Sinh Sora_Sompeng Sora Soyombo Soyo Sundanese Sund Syloti_Nagri Sylo Syriac Syrc Tagalog Tglg Tagbanwa Tagb Tai_Le Tale Tai_Tham Lana Tai_Viet Tavt Takri Takr Tamil Taml Tangut Tang Telugu Telu Thaana Thaa Thai Thai Tibetan Tibt Tifinagh Tfng Tirhuta Tirh Ugaritic Ugar Vai Vaii Warang_Citi Wara Yi Yiii Zanabazar_Square Zanb";
		var ecma10ScriptValues = ecma9ScriptValues + " Dogra Dogr Gunjala_Gondi Gong Hanifi_Rohingya Rohg Makasar Maka Medefaidrin Medf Old_Sogdian Sogo Sogdian Sogd";
		var ecma11ScriptValues = ecma10ScriptValues + " Elymaic Elym Nandinagari Nand Nyiakeng_Puachue_Hmong Hmnp Wancho Wcho";
		var ecma12ScriptValues = ecma11ScriptValues + " Chorasmian Chrs Diak Dives_Akuru Khitan_Small_Script Kits Yezi Yezidi";
		var ecma13ScriptValues = ecma12ScriptValues + " Cypro_Minoan Cpmn Old_Uyghur Ougr Tangsa Tnsa Toto Vithkuqi Vith";
		var unicodeScriptValues = {
			9: ecma9ScriptValues,
			10: ecma10ScriptValues,
			11: ecma11ScriptValues,
			12: ecma12ScriptValues,
			13: ecma13ScriptValues,
			14: ecma13ScriptValues + " " + scriptValuesAddedInUnicode
		};
		var data = {};
		function buildUnicodeData(ecmaVersion) {
			var d = data[ecmaVersion] = {
				binary: wordsRegexp(unicodeBinaryProperties[ecmaVersion] + " " + unicodeGeneralCategoryValues),
				binaryOfStrings: wordsRegexp(unicodeBinaryPropertiesOfStrings[ecmaVersion]),
				nonBinary: {
					General_Category: wordsRegexp(unicodeGeneralCategoryValues),
					Script: wordsRegexp(unicodeScriptValues[ecmaVersion])
				}
			};
			d.nonBinary.Script_Extensions = d.nonBinary.Script;
			d.nonBinary.gc = d.nonBinary.General_Category;
			d.nonBinary.sc = d.nonBinary.Script;
			d.nonBinary.scx = d.nonBinary.Script_Extensions;
		}
		for (var i = 0, list = [
			9,
			10,
			11,
			12,
			13,
			14
		]; i < list.length; i += 1) {
			var ecmaVersion = list[i];
			buildUnicodeData(ecmaVersion);
		}
		var pp$1 = Parser.prototype;
		var BranchID = function BranchID(parent, base) {
			this.parent = parent;
			this.base = base || this;
		};
		BranchID.prototype.separatedFrom = function separatedFrom(alt) {
			for (var self = this; self; self = self.parent) for (var other = alt; other; other = other.parent) if (self.base === other.base && self !== other) return !0;
			return !1;
		};
		BranchID.prototype.sibling = function sibling() {
			return new BranchID(this.parent, this.base);
		};
		var RegExpValidationState = function RegExpValidationState(parser) {
			this.parser = parser;
			this.validFlags = "gim" + (parser.options.ecmaVersion >= 6 ? "uy" : "") + (parser.options.ecmaVersion >= 9 ? "s" : "") + (parser.options.ecmaVersion >= 13 ? "d" : "") + (parser.options.ecmaVersion >= 15 ? "v" : "");
			this.unicodeProperties = data[parser.options.ecmaVersion >= 14 ? 14 : parser.options.ecmaVersion];
			this.source = "";
			this.flags = "";
			this.start = 0;
			this.switchU = !1;
			this.switchV = !1;
			this.switchN = !1;
			this.pos = 0;
			this.lastIntValue = 0;
			this.lastStringValue = "";
			this.lastAssertionIsQuantifiable = !1;
			this.numCapturingParens = 0;
			this.maxBackReference = 0;
			this.groupNames = Object.create(null);
			this.backReferenceNames = [];
			this.branchID = null;
		};
		RegExpValidationState.prototype.reset = function reset(start, pattern, flags) {
			var unicodeSets = flags.indexOf("v") !== -1;
			var unicode = flags.indexOf("u") !== -1;
			this.start = start | 0;
			this.source = pattern + "";
			this.flags = flags;
			if (unicodeSets && this.parser.options.ecmaVersion >= 15) {
				this.switchU = !0;
				this.switchV = !0;
				this.switchN = !0;
			} else {
				this.switchU = unicode && this.parser.options.ecmaVersion >= 6;
				this.switchV = !1;
				this.switchN = unicode && this.parser.options.ecmaVersion >= 9;
			}
		};
		RegExpValidationState.prototype.raise = function raise(message) {
			this.parser.raiseRecoverable(this.start, "Invalid regular expression: /" + this.source + "/: " + message);
		};
		RegExpValidationState.prototype.at = function at(i, forceU) {
			forceU === void 0 && (forceU = !1);
			var s = this.source;
			var l = s.length;
			if (i >= l) return -1;
			var c = s.charCodeAt(i);
			if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i + 1 >= l) return c;
			var next = s.charCodeAt(i + 1);
			return next >= 56320 && next <= 57343 ? (c << 10) + next - 56613888 : c;
		};
		RegExpValidationState.prototype.nextIndex = function nextIndex(i, forceU) {
			forceU === void 0 && (forceU = !1);
			var s = this.source;
			var l = s.length;
			if (i >= l) return l;
			var c = s.charCodeAt(i), next;
			if (!(forceU || this.switchU) || c <= 55295 || c >= 57344 || i + 1 >= l || (next = s.charCodeAt(i + 1)) < 56320 || next > 57343) return i + 1;
			return i + 2;
		};
		RegExpValidationState.prototype.current = function current(forceU) {
			forceU === void 0 && (forceU = !1);
			return this.at(this.pos, forceU);
		};
		RegExpValidationState.prototype.lookahead = function lookahead(forceU) {
			forceU === void 0 && (forceU = !1);
			return this.at(this.nextIndex(this.pos, forceU), forceU);
		};
		RegExpValidationState.prototype.advance = function advance(forceU) {
			forceU === void 0 && (forceU = !1);
			this.pos = this.nextIndex(this.pos, forceU);
		};
		RegExpValidationState.prototype.eat = function eat(ch, forceU) {
			forceU === void 0 && (forceU = !1);
			if (this.current(forceU) === ch) {
				this.advance(forceU);
				return !0;
			}
			return !1;
		};
		RegExpValidationState.prototype.eatChars = function eatChars(chs, forceU) {
			forceU === void 0 && (forceU = !1);
			var pos = this.pos;
			for (var i = 0, list = chs; i < list.length; i += 1) {
				var ch = list[i];
				var current = this.at(pos, forceU);
				if (current === -1 || current !== ch) return !1;
				pos = this.nextIndex(pos, forceU);
			}
			this.pos = pos;
			return !0;
		};
		pp$1.validateRegExpFlags = function(state) {
			var validFlags = state.validFlags;
			var flags = state.flags;
			var u = !1;
			var v = !1;
			for (var i = 0; i < flags.length; i++) {
				var flag = flags.charAt(i);
				validFlags.indexOf(flag) === -1 && this.raise(state.start, "Invalid regular expression flag");
				flags.indexOf(flag, i + 1) > -1 && this.raise(state.start, "Duplicate regular expression flag");
				flag === "u" && (u = !0);
				flag === "v" && (v = !0);
			}
			this.options.ecmaVersion >= 15 && u && v && this.raise(state.start, "Invalid regular expression flag");
		};
		function hasProp(obj) {
			for (var _ in obj) return !0;
			return !1;
		}
		pp$1.validateRegExpPattern = function(state) {
			this.regexp_pattern(state);
			if (!state.switchN && this.options.ecmaVersion >= 9 && hasProp(state.groupNames)) {
				state.switchN = !0;
				this.regexp_pattern(state);
			}
		};
		pp$1.regexp_pattern = function(state) {
			state.pos = 0;
			state.lastIntValue = 0;
			state.lastStringValue = "";
			state.lastAssertionIsQuantifiable = !1;
			state.numCapturingParens = 0;
			state.maxBackReference = 0;
			state.groupNames = Object.create(null);
			state.backReferenceNames.length = 0;
			state.branchID = null;
			this.regexp_disjunction(state);
			if (state.pos !== state.source.length) {
				state.eat(41) && state.raise("Unmatched ')'");
				(state.eat(93) || state.eat(125)) && state.raise("Lone quantifier brackets");
			}
			state.maxBackReference > state.numCapturingParens && state.raise("Invalid escape");
			for (var i = 0, list = state.backReferenceNames; i < list.length; i += 1) {
				var name = list[i];
				state.groupNames[name] || state.raise("Invalid named capture referenced");
			}
		};
		pp$1.regexp_disjunction = function(state) {
			var trackDisjunction = this.options.ecmaVersion >= 16;
			trackDisjunction && (state.branchID = new BranchID(state.branchID, null));
			this.regexp_alternative(state);
			for (; state.eat(124);) {
				trackDisjunction && (state.branchID = state.branchID.sibling());
				this.regexp_alternative(state);
			}
			trackDisjunction && (state.branchID = state.branchID.parent);
			this.regexp_eatQuantifier(state, !0) && state.raise("Nothing to repeat");
			state.eat(123) && state.raise("Lone quantifier brackets");
		};
		pp$1.regexp_alternative = function(state) {
			for (; state.pos < state.source.length && this.regexp_eatTerm(state););
		};
		pp$1.regexp_eatTerm = function(state) {
			if (this.regexp_eatAssertion(state)) {
				state.lastAssertionIsQuantifiable && this.regexp_eatQuantifier(state) && state.switchU && state.raise("Invalid quantifier");
				return !0;
			}
			if (state.switchU ? this.regexp_eatAtom(state) : this.regexp_eatExtendedAtom(state)) {
				this.regexp_eatQuantifier(state);
				return !0;
			}
			return !1;
		};
		pp$1.regexp_eatAssertion = function(state) {
			var start = state.pos;
			state.lastAssertionIsQuantifiable = !1;
			if (state.eat(94) || state.eat(36)) return !0;
			if (state.eat(92)) {
				if (state.eat(66) || state.eat(98)) return !0;
				state.pos = start;
			}
			if (state.eat(40) && state.eat(63)) {
				var lookbehind = !1;
				this.options.ecmaVersion >= 9 && (lookbehind = state.eat(60));
				if (state.eat(61) || state.eat(33)) {
					this.regexp_disjunction(state);
					state.eat(41) || state.raise("Unterminated group");
					state.lastAssertionIsQuantifiable = !lookbehind;
					return !0;
				}
			}
			state.pos = start;
			return !1;
		};
		pp$1.regexp_eatQuantifier = function(state, noError) {
			noError === void 0 && (noError = !1);
			if (this.regexp_eatQuantifierPrefix(state, noError)) {
				state.eat(63);
				return !0;
			}
			return !1;
		};
		pp$1.regexp_eatQuantifierPrefix = function(state, noError) {
			return state.eat(42) || state.eat(43) || state.eat(63) || this.regexp_eatBracedQuantifier(state, noError);
		};
		pp$1.regexp_eatBracedQuantifier = function(state, noError) {
			var start = state.pos;
			if (state.eat(123)) {
				var min = 0, max = -1;
				if (this.regexp_eatDecimalDigits(state)) {
					min = state.lastIntValue;
					state.eat(44) && this.regexp_eatDecimalDigits(state) && (max = state.lastIntValue);
					if (state.eat(125)) {
						max !== -1 && max < min && !noError && state.raise("numbers out of order in {} quantifier");
						return !0;
					}
				}
				state.switchU && !noError && state.raise("Incomplete quantifier");
				state.pos = start;
			}
			return !1;
		};
		pp$1.regexp_eatAtom = function(state) {
			return this.regexp_eatPatternCharacters(state) || state.eat(46) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state);
		};
		pp$1.regexp_eatReverseSolidusAtomEscape = function(state) {
			var start = state.pos;
			if (state.eat(92)) {
				if (this.regexp_eatAtomEscape(state)) return !0;
				state.pos = start;
			}
			return !1;
		};
		pp$1.regexp_eatUncapturingGroup = function(state) {
			var start = state.pos;
			if (state.eat(40)) {
				if (state.eat(63)) {
					if (this.options.ecmaVersion >= 16) {
						var addModifiers = this.regexp_eatModifiers(state);
						var hasHyphen = state.eat(45);
						if (addModifiers || hasHyphen) {
							for (var i = 0; i < addModifiers.length; i++) {
								var modifier = addModifiers.charAt(i);
								addModifiers.indexOf(modifier, i + 1) > -1 && state.raise("Duplicate regular expression modifiers");
							}
							if (hasHyphen) {
								var removeModifiers = this.regexp_eatModifiers(state);
								!addModifiers && !removeModifiers && state.current() === 58 && state.raise("Invalid regular expression modifiers");
								for (var i$1 = 0; i$1 < removeModifiers.length; i$1++) {
									var modifier$1 = removeModifiers.charAt(i$1);
									(removeModifiers.indexOf(modifier$1, i$1 + 1) > -1 || addModifiers.indexOf(modifier$1) > -1) && state.raise("Duplicate regular expression modifiers");
								}
							}
						}
					}
					if (state.eat(58)) {
						this.regexp_disjunction(state);
						if (state.eat(41)) return !0;
						state.raise("Unterminated group");
					}
				}
				state.pos = start;
			}
			return !1;
		};
		pp$1.regexp_eatCapturingGroup = function(state) {
			if (state.eat(40)) {
				this.options.ecmaVersion >= 9 ? this.regexp_groupSpecifier(state) : state.current() === 63 && state.raise("Invalid group");
				this.regexp_disjunction(state);
				if (state.eat(41)) {
					state.numCapturingParens += 1;
					return !0;
				}
				state.raise("Unterminated group");
			}
			return !1;
		};
		pp$1.regexp_eatModifiers = function(state) {
			var modifiers = "";
			var ch = 0;
			for (; (ch = state.current()) !== -1 && isRegularExpressionModifier(ch);) {
				modifiers += codePointToString(ch);
				state.advance();
			}
			return modifiers;
		};
		function isRegularExpressionModifier(ch) {
			return ch === 105 || ch === 109 || ch === 115;
		}
		pp$1.regexp_eatExtendedAtom = function(state) {
			return state.eat(46) || this.regexp_eatReverseSolidusAtomEscape(state) || this.regexp_eatCharacterClass(state) || this.regexp_eatUncapturingGroup(state) || this.regexp_eatCapturingGroup(state) || this.regexp_eatInvalidBracedQuantifier(state) || this.regexp_eatExtendedPatternCharacter(state);
		};
		pp$1.regexp_eatInvalidBracedQuantifier = function(state) {
			this.regexp_eatBracedQuantifier(state, !0) && state.raise("Nothing to repeat");
			return !1;
		};
		pp$1.regexp_eatSyntaxCharacter = function(state) {
			var ch = state.current();
			if (isSyntaxCharacter(ch)) {
				state.lastIntValue = ch;
				state.advance();
				return !0;
			}
			return !1;
		};
		function isSyntaxCharacter(ch) {
			return ch === 36 || ch >= 40 && ch <= 43 || ch === 46 || ch === 63 || ch >= 91 && ch <= 94 || ch >= 123 && ch <= 125;
		}
		pp$1.regexp_eatPatternCharacters = function(state) {
			var start = state.pos;
			var ch = 0;
			for (; (ch = state.current()) !== -1 && !isSyntaxCharacter(ch);) state.advance();
			return state.pos !== start;
		};
		pp$1.regexp_eatExtendedPatternCharacter = function(state) {
			var ch = state.current();
			if (ch !== -1 && ch !== 36 && !(ch >= 40 && ch <= 43) && ch !== 46 && ch !== 63 && ch !== 91 && ch !== 94 && ch !== 124) {
				state.advance();
				return !0;
			}
			return !1;
		};
		pp$1.regexp_groupSpecifier = function(state) {
			if (state.eat(63)) {
				this.regexp_eatGroupName(state) || state.raise("Invalid group");
				var trackDisjunction = this.options.ecmaVersion >= 16;
				var known = state.groupNames[state.lastStringValue];
				if (known) {
					if (trackDisjunction) for (var i = 0, list = known; i < list.length; i += 1) list[i].separatedFrom(state.branchID) || state.raise("Duplicate capture group name");
					else state.raise("Duplicate capture group name");
				}
				trackDisjunction ? (known || (state.groupNames[state.lastStringValue] = [])).push(state.branchID) : state.groupNames[state.lastStringValue] = !0;
			}
		};
		pp$1.regexp_eatGroupName = function(state) {
			state.lastStringValue = "";
			if (state.eat(60)) {
				if (this.regexp_eatRegExpIdentifierName(state) && state.eat(62)) return !0;
				state.raise("Invalid capture group name");
			}
			return !1;
		};
		pp$1.regexp_eatRegExpIdentifierName = function(state) {
			state.lastStringValue = "";
			if (this.regexp_eatRegExpIdentifierStart(state)) {
				state.lastStringValue += codePointToString(state.lastIntValue);
				for (; this.regexp_eatRegExpIdentifierPart(state);) state.lastStringValue += codePointToString(state.lastIntValue);
				return !0;
			}
			return !1;
		};
		pp$1.regexp_eatRegExpIdentifierStart = function(state) {
			var start = state.pos;
			var forceU = this.options.ecmaVersion >= 11;
			var ch = state.current(forceU);
			state.advance(forceU);
			ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU) && (ch = state.lastIntValue);
			if (isRegExpIdentifierStart(ch)) {
				state.lastIntValue = ch;
				return !0;
			}
			state.pos = start;
			return !1;
		};
		function isRegExpIdentifierStart(ch) {
			return isIdentifierStart(ch, !0) || ch === 36 || ch === 95;
		}
		pp$1.regexp_eatRegExpIdentifierPart = function(state) {
			var start = state.pos;
			var forceU = this.options.ecmaVersion >= 11;
			var ch = state.current(forceU);
			state.advance(forceU);
			ch === 92 && this.regexp_eatRegExpUnicodeEscapeSequence(state, forceU) && (ch = state.lastIntValue);
			if (isRegExpIdentifierPart(ch)) {
				state.lastIntValue = ch;
				return !0;
			}
			state.pos = start;
			return !1;
		};
		function isRegExpIdentifierPart(ch) {
			return isIdentifierChar(ch, !0) || ch === 36 || ch === 95 || ch === 8204 || ch === 8205;
		}
		pp$1.regexp_eatAtomEscape = function(state) {
			if (this.regexp_eatBackReference(state) || this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state) || state.switchN && this.regexp_eatKGroupName(state)) return !0;
			if (state.switchU) {
				state.current() === 99 && state.raise("Invalid unicode escape");
				state.raise("Invalid escape");
			}
			return !1;
		};
		pp$1.regexp_eatBackReference = function(state) {
			var start = state.pos;
			if (this.regexp_eatDecimalEscape(state)) {
				var n = state.lastIntValue;
				if (state.switchU) {
					n > state.maxBackReference && (state.maxBackReference = n);
					return !0;
				}
				if (n <= state.numCapturingParens) return !0;
				state.pos = start;
			}
			return !1;
		};
		pp$1.regexp_eatKGroupName = function(state) {
			if (state.eat(107)) {
				if (this.regexp_eatGroupName(state)) {
					state.backReferenceNames.push(state.lastStringValue);
					return !0;
				}
				state.raise("Invalid named reference");
			}
			return !1;
		};
		pp$1.regexp_eatCharacterEscape = function(state) {
			return this.regexp_eatControlEscape(state) || this.regexp_eatCControlLetter(state) || this.regexp_eatZero(state) || this.regexp_eatHexEscapeSequence(state) || this.regexp_eatRegExpUnicodeEscapeSequence(state, !1) || !state.switchU && this.regexp_eatLegacyOctalEscapeSequence(state) || this.regexp_eatIdentityEscape(state);
		};
		pp$1.regexp_eatCControlLetter = function(state) {
			var start = state.pos;
			if (state.eat(99)) {
				if (this.regexp_eatControlLetter(state)) return !0;
				state.pos = start;
			}
			return !1;
		};
		pp$1.regexp_eatZero = function(state) {
			if (state.current() === 48 && !isDecimalDigit(state.lookahead())) {
				state.lastIntValue = 0;
				state.advance();
				return !0;
			}
			return !1;
		};
		pp$1.regexp_eatControlEscape = function(state) {
			var ch = state.current();
			if (ch === 116) {
				state.lastIntValue = 9;
				state.advance();
				return !0;
			}
			if (ch === 110) {
				state.lastIntValue = 10;
				state.advance();
				return !0;
			}
			if (ch === 118) {
				state.lastIntValue = 11;
				state.advance();
				return !0;
			}
			if (ch === 102) {
				state.lastIntValue = 12;
				state.advance();
				return !0;
			}
			if (ch === 114) {
				state.lastIntValue = 13;
				state.advance();
				return !0;
			}
			return !1;
		};
		pp$1.regexp_eatControlLetter = function(state) {
			var ch = state.current();
			if (isControlLetter(ch)) {
				state.lastIntValue = ch % 32;
				state.advance();
				return !0;
			}
			return !1;
		};
		function isControlLetter(ch) {
			return ch >= 65 && ch <= 90 || ch >= 97 && ch <= 122;
		}
		pp$1.regexp_eatRegExpUnicodeEscapeSequence = function(state, forceU) {
			forceU === void 0 && (forceU = !1);
			var start = state.pos;
			var switchU = forceU || state.switchU;
			if (state.eat(117)) {
				if (this.regexp_eatFixedHexDigits(state, 4)) {
					var lead = state.lastIntValue;
					if (switchU && lead >= 55296 && lead <= 56319) {
						var leadSurrogateEnd = state.pos;
						if (state.eat(92) && state.eat(117) && this.regexp_eatFixedHexDigits(state, 4)) {
							var trail = state.lastIntValue;
							if (trail >= 56320 && trail <= 57343) {
								state.lastIntValue = (lead - 55296) * 1024 + (trail - 56320) + 65536;
								return !0;
							}
						}
						state.pos = leadSurrogateEnd;
						state.lastIntValue = lead;
					}
					return !0;
				}
				if (switchU && state.eat(123) && this.regexp_eatHexDigits(state) && state.eat(125) && isValidUnicode(state.lastIntValue)) return !0;
				switchU && state.raise("Invalid unicode escape");
				state.pos = start;
			}
			return !1;
		};
		function isValidUnicode(ch) {
			return ch >= 0 && ch <= 1114111;
		}
		pp$1.regexp_eatIdentityEscape = function(state) {
			if (state.switchU) {
				if (this.regexp_eatSyntaxCharacter(state)) return !0;
				if (state.eat(47)) {
					state.lastIntValue = 47;
					return !0;
				}
				return !1;
			}
			var ch = state.current();
			if (ch !== 99 && (!state.switchN || ch !== 107)) {
				state.lastIntValue = ch;
				state.advance();
				return !0;
			}
			return !1;
		};
		pp$1.regexp_eatDecimalEscape = function(state) {
			state.lastIntValue = 0;
			var ch = state.current();
			if (ch >= 49 && ch <= 57) {
				do {
					state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
					state.advance();
				} while ((ch = state.current()) >= 48 && ch <= 57);
				return !0;
			}
			return !1;
		};
		var CharSetNone = 0;
		var CharSetOk = 1;
		var CharSetString = 2;
		pp$1.regexp_eatCharacterClassEscape = function(state) {
			var ch = state.current();
			if (isCharacterClassEscape(ch)) {
				state.lastIntValue = -1;
				state.advance();
				return CharSetOk;
			}
			var negate = !1;
			if (state.switchU && this.options.ecmaVersion >= 9 && ((negate = ch === 80) || ch === 112)) {
				state.lastIntValue = -1;
				state.advance();
				var result;
				if (state.eat(123) && (result = this.regexp_eatUnicodePropertyValueExpression(state)) && state.eat(125)) {
					negate && result === CharSetString && state.raise("Invalid property name");
					return result;
				}
				state.raise("Invalid property name");
			}
			return CharSetNone;
		};
		function isCharacterClassEscape(ch) {
			return ch === 100 || ch === 68 || ch === 115 || ch === 83 || ch === 119 || ch === 87;
		}
		pp$1.regexp_eatUnicodePropertyValueExpression = function(state) {
			var start = state.pos;
			if (this.regexp_eatUnicodePropertyName(state) && state.eat(61)) {
				var name = state.lastStringValue;
				if (this.regexp_eatUnicodePropertyValue(state)) {
					var value = state.lastStringValue;
					this.regexp_validateUnicodePropertyNameAndValue(state, name, value);
					return CharSetOk;
				}
			}
			state.pos = start;
			if (this.regexp_eatLoneUnicodePropertyNameOrValue(state)) {
				var nameOrValue = state.lastStringValue;
				return this.regexp_validateUnicodePropertyNameOrValue(state, nameOrValue);
			}
			return CharSetNone;
		};
		pp$1.regexp_validateUnicodePropertyNameAndValue = function(state, name, value) {
			hasOwn(state.unicodeProperties.nonBinary, name) || state.raise("Invalid property name");
			state.unicodeProperties.nonBinary[name].test(value) || state.raise("Invalid property value");
		};
		pp$1.regexp_validateUnicodePropertyNameOrValue = function(state, nameOrValue) {
			if (state.unicodeProperties.binary.test(nameOrValue)) return CharSetOk;
			if (state.switchV && state.unicodeProperties.binaryOfStrings.test(nameOrValue)) return CharSetString;
			state.raise("Invalid property name");
		};
		pp$1.regexp_eatUnicodePropertyName = function(state) {
			var ch = 0;
			state.lastStringValue = "";
			for (; isUnicodePropertyNameCharacter(ch = state.current());) {
				state.lastStringValue += codePointToString(ch);
				state.advance();
			}
			return state.lastStringValue !== "";
		};
		function isUnicodePropertyNameCharacter(ch) {
			return isControlLetter(ch) || ch === 95;
		}
		pp$1.regexp_eatUnicodePropertyValue = function(state) {
			var ch = 0;
			state.lastStringValue = "";
			for (; isUnicodePropertyValueCharacter(ch = state.current());) {
				state.lastStringValue += codePointToString(ch);
				state.advance();
			}
			return state.lastStringValue !== "";
		};
		function isUnicodePropertyValueCharacter(ch) {
			return isUnicodePropertyNameCharacter(ch) || isDecimalDigit(ch);
		}
		pp$1.regexp_eatLoneUnicodePropertyNameOrValue = function(state) {
			return this.regexp_eatUnicodePropertyValue(state);
		};
		pp$1.regexp_eatCharacterClass = function(state) {
			if (state.eat(91)) {
				var negate = state.eat(94);
				var result = this.regexp_classContents(state);
				state.eat(93) || state.raise("Unterminated character class");
				negate && result === CharSetString && state.raise("Negated character class may contain strings");
				return !0;
			}
			return !1;
		};
		pp$1.regexp_classContents = function(state) {
			if (state.current() === 93) return CharSetOk;
			if (state.switchV) return this.regexp_classSetExpression(state);
			this.regexp_nonEmptyClassRanges(state);
			return CharSetOk;
		};
		pp$1.regexp_nonEmptyClassRanges = function(state) {
			for (; this.regexp_eatClassAtom(state);) {
				var left = state.lastIntValue;
				if (state.eat(45) && this.regexp_eatClassAtom(state)) {
					var right = state.lastIntValue;
					state.switchU && (left === -1 || right === -1) && state.raise("Invalid character class");
					left !== -1 && right !== -1 && left > right && state.raise("Range out of order in character class");
				}
			}
		};
		pp$1.regexp_eatClassAtom = function(state) {
			var start = state.pos;
			if (state.eat(92)) {
				if (this.regexp_eatClassEscape(state)) return !0;
				if (state.switchU) {
					var ch$1 = state.current();
					(ch$1 === 99 || isOctalDigit(ch$1)) && state.raise("Invalid class escape");
					state.raise("Invalid escape");
				}
				state.pos = start;
			}
			var ch = state.current();
			if (ch !== 93) {
				state.lastIntValue = ch;
				state.advance();
				return !0;
			}
			return !1;
		};
		pp$1.regexp_eatClassEscape = function(state) {
			var start = state.pos;
			if (state.eat(98)) {
				state.lastIntValue = 8;
				return !0;
			}
			if (state.switchU && state.eat(45)) {
				state.lastIntValue = 45;
				return !0;
			}
			if (!state.switchU && state.eat(99)) {
				if (this.regexp_eatClassControlLetter(state)) return !0;
				state.pos = start;
			}
			return this.regexp_eatCharacterClassEscape(state) || this.regexp_eatCharacterEscape(state);
		};
		pp$1.regexp_classSetExpression = function(state) {
			var result = CharSetOk, subResult;
			if (!this.regexp_eatClassSetRange(state)) {
				if (subResult = this.regexp_eatClassSetOperand(state)) {
					subResult === CharSetString && (result = CharSetString);
					var start = state.pos;
					for (; state.eatChars([38, 38]);) {
						if (state.current() !== 38 && (subResult = this.regexp_eatClassSetOperand(state))) {
							subResult !== CharSetString && (result = CharSetOk);
							continue;
						}
						state.raise("Invalid character in character class");
					}
					if (start !== state.pos) return result;
					for (; state.eatChars([45, 45]);) {
						if (this.regexp_eatClassSetOperand(state)) continue;
						state.raise("Invalid character in character class");
					}
					if (start !== state.pos) return result;
				} else state.raise("Invalid character in character class");
			}
			for (;;) {
				if (this.regexp_eatClassSetRange(state)) continue;
				subResult = this.regexp_eatClassSetOperand(state);
				if (!subResult) return result;
				subResult === CharSetString && (result = CharSetString);
			}
		};
		pp$1.regexp_eatClassSetRange = function(state) {
			var start = state.pos;
			if (this.regexp_eatClassSetCharacter(state)) {
				var left = state.lastIntValue;
				if (state.eat(45) && this.regexp_eatClassSetCharacter(state)) {
					var right = state.lastIntValue;
					left !== -1 && right !== -1 && left > right && state.raise("Range out of order in character class");
					return !0;
				}
				state.pos = start;
			}
			return !1;
		};
		pp$1.regexp_eatClassSetOperand = function(state) {
			if (this.regexp_eatClassSetCharacter(state)) return CharSetOk;
			return this.regexp_eatClassStringDisjunction(state) || this.regexp_eatNestedClass(state);
		};
		pp$1.regexp_eatNestedClass = function(state) {
			var start = state.pos;
			if (state.eat(91)) {
				var negate = state.eat(94);
				var result = this.regexp_classContents(state);
				if (state.eat(93)) {
					negate && result === CharSetString && state.raise("Negated character class may contain strings");
					return result;
				}
				state.pos = start;
			}
			if (state.eat(92)) {
				var result$1 = this.regexp_eatCharacterClassEscape(state);
				if (result$1) return result$1;
				state.pos = start;
			}
			return null;
		};
		pp$1.regexp_eatClassStringDisjunction = function(state) {
			var start = state.pos;
			if (state.eatChars([92, 113])) {
				if (state.eat(123)) {
					var result = this.regexp_classStringDisjunctionContents(state);
					if (state.eat(125)) return result;
				} else state.raise("Invalid escape");
				state.pos = start;
			}
			return null;
		};
		pp$1.regexp_classStringDisjunctionContents = function(state) {
			var result = this.regexp_classString(state);
			for (; state.eat(124);) this.regexp_classString(state) === CharSetString && (result = CharSetString);
			return result;
		};
		pp$1.regexp_classString = function(state) {
			var count = 0;
			for (; this.regexp_eatClassSetCharacter(state);) count++;
			return count === 1 ? CharSetOk : CharSetString;
		};
		pp$1.regexp_eatClassSetCharacter = function(state) {
			var start = state.pos;
			if (state.eat(92)) {
				if (this.regexp_eatCharacterEscape(state) || this.regexp_eatClassSetReservedPunctuator(state)) return !0;
				if (state.eat(98)) {
					state.lastIntValue = 8;
					return !0;
				}
				state.pos = start;
				return !1;
			}
			var ch = state.current();
			if (ch < 0 || ch === state.lookahead() && isClassSetReservedDoublePunctuatorCharacter(ch)) return !1;
			if (isClassSetSyntaxCharacter(ch)) return !1;
			state.advance();
			state.lastIntValue = ch;
			return !0;
		};
		function isClassSetReservedDoublePunctuatorCharacter(ch) {
			return ch === 33 || ch >= 35 && ch <= 38 || ch >= 42 && ch <= 44 || ch === 46 || ch >= 58 && ch <= 64 || ch === 94 || ch === 96 || ch === 126;
		}
		function isClassSetSyntaxCharacter(ch) {
			return ch === 40 || ch === 41 || ch === 45 || ch === 47 || ch >= 91 && ch <= 93 || ch >= 123 && ch <= 125;
		}
		pp$1.regexp_eatClassSetReservedPunctuator = function(state) {
			var ch = state.current();
			if (isClassSetReservedPunctuator(ch)) {
				state.lastIntValue = ch;
				state.advance();
				return !0;
			}
			return !1;
		};
		function isClassSetReservedPunctuator(ch) {
			return ch === 33 || ch === 35 || ch === 37 || ch === 38 || ch === 44 || ch === 45 || ch >= 58 && ch <= 62 || ch === 64 || ch === 96 || ch === 126;
		}
		pp$1.regexp_eatClassControlLetter = function(state) {
			var ch = state.current();
			if (isDecimalDigit(ch) || ch === 95) {
				state.lastIntValue = ch % 32;
				state.advance();
				return !0;
			}
			return !1;
		};
		pp$1.regexp_eatHexEscapeSequence = function(state) {
			var start = state.pos;
			if (state.eat(120)) {
				if (this.regexp_eatFixedHexDigits(state, 2)) return !0;
				state.switchU && state.raise("Invalid escape");
				state.pos = start;
			}
			return !1;
		};
		pp$1.regexp_eatDecimalDigits = function(state) {
			var start = state.pos;
			var ch = 0;
			state.lastIntValue = 0;
			for (; isDecimalDigit(ch = state.current());) {
				state.lastIntValue = 10 * state.lastIntValue + (ch - 48);
				state.advance();
			}
			return state.pos !== start;
		};
		function isDecimalDigit(ch) {
			return ch >= 48 && ch <= 57;
		}
		pp$1.regexp_eatHexDigits = function(state) {
			var start = state.pos;
			var ch = 0;
			state.lastIntValue = 0;
			for (; isHexDigit(ch = state.current());) {
				state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
				state.advance();
			}
			return state.pos !== start;
		};
		function isHexDigit(ch) {
			return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
		}
		function hexToInt(ch) {
			if (ch >= 65 && ch <= 70) return 10 + (ch - 65);
			if (ch >= 97 && ch <= 102) return 10 + (ch - 97);
			return ch - 48;
		}
		pp$1.regexp_eatLegacyOctalEscapeSequence = function(state) {
			if (this.regexp_eatOctalDigit(state)) {
				var n1 = state.lastIntValue;
				if (this.regexp_eatOctalDigit(state)) {
					var n2 = state.lastIntValue;
					state.lastIntValue = n1 <= 3 && this.regexp_eatOctalDigit(state) ? n1 * 64 + n2 * 8 + state.lastIntValue : n1 * 8 + n2;
				} else state.lastIntValue = n1;
				return !0;
			}
			return !1;
		};
		pp$1.regexp_eatOctalDigit = function(state) {
			var ch = state.current();
			if (isOctalDigit(ch)) {
				state.lastIntValue = ch - 48;
				state.advance();
				return !0;
			}
			state.lastIntValue = 0;
			return !1;
		};
		function isOctalDigit(ch) {
			return ch >= 48 && ch <= 55;
		}
		pp$1.regexp_eatFixedHexDigits = function(state, length) {
			var start = state.pos;
			state.lastIntValue = 0;
			for (var i = 0; i < length; ++i) {
				var ch = state.current();
				if (!isHexDigit(ch)) {
					state.pos = start;
					return !1;
				}
				state.lastIntValue = 16 * state.lastIntValue + hexToInt(ch);
				state.advance();
			}
			return !0;
		};
		var Token = function Token(p) {
			this.type = p.type;
			this.value = p.value;
			this.start = p.start;
			this.end = p.end;
			p.options.locations && (this.loc = new SourceLocation(p, p.startLoc, p.endLoc));
			p.options.ranges && (this.range = [p.start, p.end]);
		};
		var pp = Parser.prototype;
		pp.next = function(ignoreEscapeSequenceInKeyword) {
			!ignoreEscapeSequenceInKeyword && this.type.keyword && this.containsEsc && this.raiseRecoverable(this.start, "Escape sequence in keyword " + this.type.keyword);
			this.options.onToken && this.options.onToken(new Token(this));
			this.lastTokEnd = this.end;
			this.lastTokStart = this.start;
			this.lastTokEndLoc = this.endLoc;
			this.lastTokStartLoc = this.startLoc;
			this.nextToken();
		};
		pp.getToken = function() {
			this.next();
			return new Token(this);
		};
		typeof Symbol < "u" && (pp[Symbol.iterator] = function() {
			var this$1$1 = this;
			return { next: function() {
				var token = this$1$1.getToken();
				return {
					done: token.type === types$1.eof,
					value: token
				};
			} };
		});
		pp.nextToken = function() {
			var curContext = this.curContext();
			curContext && curContext.preserveSpace || this.skipSpace();
			this.start = this.pos;
			this.options.locations && (this.startLoc = this.curPosition());
			if (this.pos >= this.input.length) return this.finishToken(types$1.eof);
			if (curContext.override) return curContext.override(this);
			else this.readToken(this.fullCharCodeAtPos());
		};
		pp.readToken = function(code) {
			if (isIdentifierStart(code, this.options.ecmaVersion >= 6) || code === 92) return this.readWord();
			return this.getTokenFromCode(code);
		};
		pp.fullCharCodeAt = function(pos) {
			var code = this.input.charCodeAt(pos);
			if (code <= 55295 || code >= 56320) return code;
			var next = this.input.charCodeAt(pos + 1);
			return next <= 56319 || next >= 57344 ? code : (code << 10) + next - 56613888;
		};
		pp.fullCharCodeAtPos = function() {
			return this.fullCharCodeAt(this.pos);
		};
		pp.skipBlockComment = function() {
			var startLoc = this.options.onComment && this.curPosition();
			var start = this.pos, end = this.input.indexOf("*/", this.pos += 2);
			end === -1 && this.raise(this.pos - 2, "Unterminated comment");
			this.pos = end + 2;
			if (this.options.locations) for (var nextBreak = void 0, pos = start; (nextBreak = nextLineBreak(this.input, pos, this.pos)) > -1;) {
				++this.curLine;
				pos = this.lineStart = nextBreak;
			}
			this.options.onComment && this.options.onComment(!0, this.input.slice(start + 2, end), start, this.pos, startLoc, this.curPosition());
		};
		pp.skipLineComment = function(startSkip) {
			var start = this.pos;
			var startLoc = this.options.onComment && this.curPosition();
			var ch = this.input.charCodeAt(this.pos += startSkip);
			for (; this.pos < this.input.length && !isNewLine(ch);) ch = this.input.charCodeAt(++this.pos);
			this.options.onComment && this.options.onComment(!1, this.input.slice(start + startSkip, this.pos), start, this.pos, startLoc, this.curPosition());
		};
		pp.skipSpace = function() {
			loop: for (; this.pos < this.input.length;) {
				var ch = this.input.charCodeAt(this.pos);
				switch (ch) {
					case 32:
					case 160:
						++this.pos;
						break;
					case 13: this.input.charCodeAt(this.pos + 1) === 10 && ++this.pos;
					case 10:
					case 8232:
					case 8233:
						++this.pos;
						if (this.options.locations) {
							++this.curLine;
							this.lineStart = this.pos;
						}
						break;
					case 47:
						switch (this.input.charCodeAt(this.pos + 1)) {
							case 42:
								this.skipBlockComment();
								break;
							case 47:
								this.skipLineComment(2);
								break;
							default: break loop;
						}
						break;
					default: if (ch > 8 && ch < 14 || ch >= 5760 && nonASCIIwhitespace.test(String.fromCharCode(ch))) ++this.pos;
					else break loop;
				}
			}
		};
		pp.finishToken = function(type, val) {
			this.end = this.pos;
			this.options.locations && (this.endLoc = this.curPosition());
			var prevType = this.type;
			this.type = type;
			this.value = val;
			this.updateContext(prevType);
		};
		pp.readToken_dot = function() {
			var next = this.input.charCodeAt(this.pos + 1);
			if (next >= 48 && next <= 57) return this.readNumber(!0);
			var next2 = this.input.charCodeAt(this.pos + 2);
			if (this.options.ecmaVersion >= 6 && next === 46 && next2 === 46) {
				this.pos += 3;
				return this.finishToken(types$1.ellipsis);
			} else {
				++this.pos;
				return this.finishToken(types$1.dot);
			}
		};
		pp.readToken_slash = function() {
			var next = this.input.charCodeAt(this.pos + 1);
			if (this.exprAllowed) {
				++this.pos;
				return this.readRegexp();
			}
			if (next === 61) return this.finishOp(types$1.assign, 2);
			return this.finishOp(types$1.slash, 1);
		};
		pp.readToken_mult_modulo_exp = function(code) {
			var next = this.input.charCodeAt(this.pos + 1);
			var size = 1;
			var tokentype = code === 42 ? types$1.star : types$1.modulo;
			if (this.options.ecmaVersion >= 7 && code === 42 && next === 42) {
				++size;
				tokentype = types$1.starstar;
				next = this.input.charCodeAt(this.pos + 2);
			}
			if (next === 61) return this.finishOp(types$1.assign, size + 1);
			return this.finishOp(tokentype, size);
		};
		pp.readToken_pipe_amp = function(code) {
			var next = this.input.charCodeAt(this.pos + 1);
			if (next === code) {
				if (this.options.ecmaVersion >= 12 && this.input.charCodeAt(this.pos + 2) === 61) return this.finishOp(types$1.assign, 3);
				return this.finishOp(code === 124 ? types$1.logicalOR : types$1.logicalAND, 2);
			}
			if (next === 61) return this.finishOp(types$1.assign, 2);
			return this.finishOp(code === 124 ? types$1.bitwiseOR : types$1.bitwiseAND, 1);
		};
		pp.readToken_caret = function() {
			if (this.input.charCodeAt(this.pos + 1) === 61) return this.finishOp(types$1.assign, 2);
			return this.finishOp(types$1.bitwiseXOR, 1);
		};
		pp.readToken_plus_min = function(code) {
			var next = this.input.charCodeAt(this.pos + 1);
			if (next === code) {
				if (next === 45 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 62 && (this.lastTokEnd === 0 || lineBreak.test(this.input.slice(this.lastTokEnd, this.pos)))) {
					this.skipLineComment(3);
					this.skipSpace();
					return this.nextToken();
				}
				return this.finishOp(types$1.incDec, 2);
			}
			if (next === 61) return this.finishOp(types$1.assign, 2);
			return this.finishOp(types$1.plusMin, 1);
		};
		pp.readToken_lt_gt = function(code) {
			var next = this.input.charCodeAt(this.pos + 1);
			var size = 1;
			if (next === code) {
				size = code === 62 && this.input.charCodeAt(this.pos + 2) === 62 ? 3 : 2;
				if (this.input.charCodeAt(this.pos + size) === 61) return this.finishOp(types$1.assign, size + 1);
				return this.finishOp(types$1.bitShift, size);
			}
			if (next === 33 && code === 60 && !this.inModule && this.input.charCodeAt(this.pos + 2) === 45 && this.input.charCodeAt(this.pos + 3) === 45) {
				this.skipLineComment(4);
				this.skipSpace();
				return this.nextToken();
			}
			next === 61 && (size = 2);
			return this.finishOp(types$1.relational, size);
		};
		pp.readToken_eq_excl = function(code) {
			var next = this.input.charCodeAt(this.pos + 1);
			if (next === 61) return this.finishOp(types$1.equality, this.input.charCodeAt(this.pos + 2) === 61 ? 3 : 2);
			if (code === 61 && next === 62 && this.options.ecmaVersion >= 6) {
				this.pos += 2;
				return this.finishToken(types$1.arrow);
			}
			return this.finishOp(code === 61 ? types$1.eq : types$1.prefix, 1);
		};
		pp.readToken_question = function() {
			var ecmaVersion = this.options.ecmaVersion;
			if (ecmaVersion >= 11) {
				var next = this.input.charCodeAt(this.pos + 1);
				if (next === 46) {
					var next2 = this.input.charCodeAt(this.pos + 2);
					if (next2 < 48 || next2 > 57) return this.finishOp(types$1.questionDot, 2);
				}
				if (next === 63) {
					if (ecmaVersion >= 12 && this.input.charCodeAt(this.pos + 2) === 61) return this.finishOp(types$1.assign, 3);
					return this.finishOp(types$1.coalesce, 2);
				}
			}
			return this.finishOp(types$1.question, 1);
		};
		pp.readToken_numberSign = function() {
			var ecmaVersion = this.options.ecmaVersion;
			var code = 35;
			if (ecmaVersion >= 13) {
				++this.pos;
				code = this.fullCharCodeAtPos();
				if (isIdentifierStart(code, !0) || code === 92) return this.finishToken(types$1.privateId, this.readWord1());
			}
			this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
		};
		pp.getTokenFromCode = function(code) {
			switch (code) {
				case 46: return this.readToken_dot();
				case 40:
					++this.pos;
					return this.finishToken(types$1.parenL);
				case 41:
					++this.pos;
					return this.finishToken(types$1.parenR);
				case 59:
					++this.pos;
					return this.finishToken(types$1.semi);
				case 44:
					++this.pos;
					return this.finishToken(types$1.comma);
				case 91:
					++this.pos;
					return this.finishToken(types$1.bracketL);
				case 93:
					++this.pos;
					return this.finishToken(types$1.bracketR);
				case 123:
					++this.pos;
					return this.finishToken(types$1.braceL);
				case 125:
					++this.pos;
					return this.finishToken(types$1.braceR);
				case 58:
					++this.pos;
					return this.finishToken(types$1.colon);
				case 96:
					if (this.options.ecmaVersion < 6) break;
					++this.pos;
					return this.finishToken(types$1.backQuote);
				case 48:
					var next = this.input.charCodeAt(this.pos + 1);
					if (next === 120 || next === 88) return this.readRadixNumber(16);
					if (this.options.ecmaVersion >= 6) {
						if (next === 111 || next === 79) return this.readRadixNumber(8);
						if (next === 98 || next === 66) return this.readRadixNumber(2);
					}
				case 49:
				case 50:
				case 51:
				case 52:
				case 53:
				case 54:
				case 55:
				case 56:
				case 57: return this.readNumber(!1);
				case 34:
				case 39: return this.readString(code);
				case 47: return this.readToken_slash();
				case 37:
				case 42: return this.readToken_mult_modulo_exp(code);
				case 124:
				case 38: return this.readToken_pipe_amp(code);
				case 94: return this.readToken_caret();
				case 43:
				case 45: return this.readToken_plus_min(code);
				case 60:
				case 62: return this.readToken_lt_gt(code);
				case 61:
				case 33: return this.readToken_eq_excl(code);
				case 63: return this.readToken_question();
				case 126: return this.finishOp(types$1.prefix, 1);
				case 35: return this.readToken_numberSign();
			}
			this.raise(this.pos, "Unexpected character '" + codePointToString(code) + "'");
		};
		pp.finishOp = function(type, size) {
			var str = this.input.slice(this.pos, this.pos + size);
			this.pos += size;
			return this.finishToken(type, str);
		};
		pp.readRegexp = function() {
			var escaped, inClass, start = this.pos;
			for (;;) {
				this.pos >= this.input.length && this.raise(start, "Unterminated regular expression");
				var ch = this.input.charAt(this.pos);
				lineBreak.test(ch) && this.raise(start, "Unterminated regular expression");
				if (escaped) escaped = !1;
				else {
					if (ch === "[") inClass = !0;
					else if (ch === "]" && inClass) inClass = !1;
					else if (ch === "/" && !inClass) break;
					escaped = ch === "\\";
				}
				++this.pos;
			}
			var pattern = this.input.slice(start, this.pos);
			++this.pos;
			var flagsStart = this.pos;
			var flags = this.readWord1();
			this.containsEsc && this.unexpected(flagsStart);
			var state = this.regexpState ||= new RegExpValidationState(this);
			state.reset(start, pattern, flags);
			this.validateRegExpFlags(state);
			this.validateRegExpPattern(state);
			var value = null;
			try {
				value = new RegExp(pattern, flags);
			} catch {}
			return this.finishToken(types$1.regexp, {
				pattern,
				flags,
				value
			});
		};
		pp.readInt = function(radix, len, maybeLegacyOctalNumericLiteral) {
			var allowSeparators = this.options.ecmaVersion >= 12 && len === void 0;
			var isLegacyOctalNumericLiteral = maybeLegacyOctalNumericLiteral && this.input.charCodeAt(this.pos) === 48;
			var start = this.pos, total = 0, lastCode = 0;
			for (var i = 0, e = len ?? Infinity; i < e; ++i, ++this.pos) {
				var code = this.input.charCodeAt(this.pos), val = void 0;
				if (allowSeparators && code === 95) {
					isLegacyOctalNumericLiteral && this.raiseRecoverable(this.pos, "Numeric separator is not allowed in legacy octal numeric literals");
					lastCode === 95 && this.raiseRecoverable(this.pos, "Numeric separator must be exactly one underscore");
					i === 0 && this.raiseRecoverable(this.pos, "Numeric separator is not allowed at the first of digits");
					lastCode = code;
					continue;
				}
				val = code >= 97 ? code - 97 + 10 : code >= 65 ? code - 65 + 10 : code >= 48 && code <= 57 ? code - 48 : Infinity;
				if (val >= radix) break;
				lastCode = code;
				total = total * radix + val;
			}
			allowSeparators && lastCode === 95 && this.raiseRecoverable(this.pos - 1, "Numeric separator is not allowed at the last of digits");
			if (this.pos === start || len != null && this.pos - start !== len) return null;
			return total;
		};
		function stringToNumber(str, isLegacyOctalNumericLiteral) {
			if (isLegacyOctalNumericLiteral) return parseInt(str, 8);
			return parseFloat(str.replace(/_/g, ""));
		}
		function stringToBigInt(str) {
			if (typeof BigInt != "function") return null;
			return BigInt(str.replace(/_/g, ""));
		}
		pp.readRadixNumber = function(radix) {
			var start = this.pos;
			this.pos += 2;
			var val = this.readInt(radix);
			val ?? this.raise(this.start + 2, "Expected number in radix " + radix);
			if (this.options.ecmaVersion >= 11 && this.input.charCodeAt(this.pos) === 110) {
				val = stringToBigInt(this.input.slice(start, this.pos));
				++this.pos;
			} else isIdentifierStart(this.fullCharCodeAtPos()) && this.raise(this.pos, "Identifier directly after number");
			return this.finishToken(types$1.num, val);
		};
		pp.readNumber = function(startsWithDot) {
			var start = this.pos;
			!startsWithDot && this.readInt(10, void 0, !0) === null && this.raise(start, "Invalid number");
			var octal = this.pos - start >= 2 && this.input.charCodeAt(start) === 48;
			octal && this.strict && this.raise(start, "Invalid number");
			var next = this.input.charCodeAt(this.pos);
			if (!octal && !startsWithDot && this.options.ecmaVersion >= 11 && next === 110) {
				var val$1 = stringToBigInt(this.input.slice(start, this.pos));
				++this.pos;
				isIdentifierStart(this.fullCharCodeAtPos()) && this.raise(this.pos, "Identifier directly after number");
				return this.finishToken(types$1.num, val$1);
			}
			octal && /[89]/.test(this.input.slice(start, this.pos)) && (octal = !1);
			if (next === 46 && !octal) {
				++this.pos;
				this.readInt(10);
				next = this.input.charCodeAt(this.pos);
			}
			if ((next === 69 || next === 101) && !octal) {
				next = this.input.charCodeAt(++this.pos);
				(next === 43 || next === 45) && ++this.pos;
				this.readInt(10) === null && this.raise(start, "Invalid number");
			}
			isIdentifierStart(this.fullCharCodeAtPos()) && this.raise(this.pos, "Identifier directly after number");
			var val = stringToNumber(this.input.slice(start, this.pos), octal);
			return this.finishToken(types$1.num, val);
		};
		pp.readCodePoint = function() {
			var ch = this.input.charCodeAt(this.pos), code;
			if (ch === 123) {
				this.options.ecmaVersion < 6 && this.unexpected();
				var codePos = ++this.pos;
				code = this.readHexChar(this.input.indexOf("}", this.pos) - this.pos);
				++this.pos;
				code > 1114111 && this.invalidStringToken(codePos, "Code point out of bounds");
			} else code = this.readHexChar(4);
			return code;
		};
		pp.readString = function(quote) {
			var out = "", chunkStart = ++this.pos;
			for (;;) {
				this.pos >= this.input.length && this.raise(this.start, "Unterminated string constant");
				var ch = this.input.charCodeAt(this.pos);
				if (ch === quote) break;
				if (ch === 92) {
					out += this.input.slice(chunkStart, this.pos);
					out += this.readEscapedChar(!1);
					chunkStart = this.pos;
				} else if (ch === 8232 || ch === 8233) {
					this.options.ecmaVersion < 10 && this.raise(this.start, "Unterminated string constant");
					++this.pos;
					if (this.options.locations) {
						this.curLine++;
						this.lineStart = this.pos;
					}
				} else {
					isNewLine(ch) && this.raise(this.start, "Unterminated string constant");
					++this.pos;
				}
			}
			out += this.input.slice(chunkStart, this.pos++);
			return this.finishToken(types$1.string, out);
		};
		var INVALID_TEMPLATE_ESCAPE_ERROR = {};
		pp.tryReadTemplateToken = function() {
			this.inTemplateElement = !0;
			try {
				this.readTmplToken();
			} catch (err) {
				if (err === INVALID_TEMPLATE_ESCAPE_ERROR) this.readInvalidTemplateToken();
				else throw err;
			}
			this.inTemplateElement = !1;
		};
		pp.invalidStringToken = function(position, message) {
			if (this.inTemplateElement && this.options.ecmaVersion >= 9) throw INVALID_TEMPLATE_ESCAPE_ERROR;
			else this.raise(position, message);
		};
		pp.readTmplToken = function() {
			var out = "", chunkStart = this.pos;
			for (;;) {
				this.pos >= this.input.length && this.raise(this.start, "Unterminated template");
				var ch = this.input.charCodeAt(this.pos);
				if (ch === 96 || ch === 36 && this.input.charCodeAt(this.pos + 1) === 123) {
					if (this.pos === this.start && (this.type === types$1.template || this.type === types$1.invalidTemplate)) {
						if (ch === 36) {
							this.pos += 2;
							return this.finishToken(types$1.dollarBraceL);
						} else {
							++this.pos;
							return this.finishToken(types$1.backQuote);
						}
					}
					out += this.input.slice(chunkStart, this.pos);
					return this.finishToken(types$1.template, out);
				}
				if (ch === 92) {
					out += this.input.slice(chunkStart, this.pos);
					out += this.readEscapedChar(!0);
					chunkStart = this.pos;
				} else if (isNewLine(ch)) {
					out += this.input.slice(chunkStart, this.pos);
					++this.pos;
					switch (ch) {
						case 13: this.input.charCodeAt(this.pos) === 10 && ++this.pos;
						case 10:
							out += "\n";
							break;
						default: out += String.fromCharCode(ch);
					}
					if (this.options.locations) {
						++this.curLine;
						this.lineStart = this.pos;
					}
					chunkStart = this.pos;
				} else ++this.pos;
			}
		};
		pp.readInvalidTemplateToken = function() {
			for (; this.pos < this.input.length; this.pos++) switch (this.input[this.pos]) {
				case "\\":
					++this.pos;
					break;
				case "$": if (this.input[this.pos + 1] !== "{") break;
				case "`": return this.finishToken(types$1.invalidTemplate, this.input.slice(this.start, this.pos));
				case "\r": this.input[this.pos + 1] === "\n" && ++this.pos;
				case "\n":
				case "\u2028":
				case "\u2029":
					++this.curLine;
					this.lineStart = this.pos + 1;
			}
			this.raise(this.start, "Unterminated template");
		};
		pp.readEscapedChar = function(inTemplate) {
			var ch = this.input.charCodeAt(++this.pos);
			++this.pos;
			switch (ch) {
				case 110: return "\n";
				case 114: return "\r";
				case 120: return String.fromCharCode(this.readHexChar(2));
				case 117: return codePointToString(this.readCodePoint());
				case 116: return "	";
				case 98: return "\b";
				case 118: return "\v";
				case 102: return "\f";
				case 13: this.input.charCodeAt(this.pos) === 10 && ++this.pos;
				case 10:
					if (this.options.locations) {
						this.lineStart = this.pos;
						++this.curLine;
					}
					return "";
				case 56:
				case 57:
					this.strict && this.invalidStringToken(this.pos - 1, "Invalid escape sequence");
					if (inTemplate) {
						var codePos = this.pos - 1;
						this.invalidStringToken(codePos, "Invalid escape sequence in template string");
					}
				default:
					if (ch >= 48 && ch <= 55) {
						var octalStr = this.input.substr(this.pos - 1, 3).match(/^[0-7]+/)[0];
						var octal = parseInt(octalStr, 8);
						if (octal > 255) {
							octalStr = octalStr.slice(0, -1);
							octal = parseInt(octalStr, 8);
						}
						this.pos += octalStr.length - 1;
						ch = this.input.charCodeAt(this.pos);
						(octalStr !== "0" || ch === 56 || ch === 57) && (this.strict || inTemplate) && this.invalidStringToken(this.pos - 1 - octalStr.length, inTemplate ? "Octal literal in template string" : "Octal literal in strict mode");
						return String.fromCharCode(octal);
					}
					if (isNewLine(ch)) {
						if (this.options.locations) {
							this.lineStart = this.pos;
							++this.curLine;
						}
						return "";
					}
					return String.fromCharCode(ch);
			}
		};
		pp.readHexChar = function(len) {
			var codePos = this.pos;
			var n = this.readInt(16, len);
			n === null && this.invalidStringToken(codePos, "Bad character escape sequence");
			return n;
		};
		pp.readWord1 = function() {
			this.containsEsc = !1;
			var word = "", first = !0, chunkStart = this.pos;
			var astral = this.options.ecmaVersion >= 6;
			for (; this.pos < this.input.length;) {
				var ch = this.fullCharCodeAtPos();
				if (isIdentifierChar(ch, astral)) this.pos += ch <= 65535 ? 1 : 2;
				else if (ch === 92) {
					this.containsEsc = !0;
					word += this.input.slice(chunkStart, this.pos);
					var escStart = this.pos;
					this.input.charCodeAt(++this.pos) !== 117 && this.invalidStringToken(this.pos, "Expecting Unicode escape sequence \\uXXXX");
					++this.pos;
					var esc = this.readCodePoint();
					(first ? isIdentifierStart : isIdentifierChar)(esc, astral) || this.invalidStringToken(escStart, "Invalid Unicode escape");
					word += codePointToString(esc);
					chunkStart = this.pos;
				} else break;
				first = !1;
			}
			return word + this.input.slice(chunkStart, this.pos);
		};
		pp.readWord = function() {
			var word = this.readWord1();
			var type = types$1.name;
			this.keywords.test(word) && (type = keywords[word]);
			return this.finishToken(type, word);
		};
		Parser.acorn = {
			Parser,
			version: "8.19.0",
			defaultOptions,
			Position,
			SourceLocation,
			getLineInfo,
			Node,
			TokenType,
			tokTypes: types$1,
			keywordTypes: keywords,
			TokContext,
			tokContexts: types,
			isIdentifierChar,
			isIdentifierStart,
			Token,
			isNewLine,
			lineBreak,
			lineBreakG,
			nonASCIIwhitespace
		};
		function parse(input, options) {
			return Parser.parse(input, options);
		}
	}),
	8989: (function(__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) {
		__webpack_require__.d(__webpack_exports__, {
			dK: function() {
				return forEachChild;
			},
			qg: function() {
				return parse;
			}
		});
		function forEachChild(node, callback) {
			switch (node.type) {
				case "Script":
				case "CompoundList":
				case "AndOr":
					for (let command of node.commands) callback(command);
					return;
				case "Statement":
					callback(node.command);
					return;
				case "Command":
					for (let child of node.prefix) callback(child);
					node.name && callback(node.name);
					for (let child of node.suffix) callback(child);
					return;
				case "Pipeline":
					for (let prefix of node.prefixes) callback(prefix);
					for (let command of node.commands) callback(command);
					return;
				case "Redirected":
					callback(node.command);
					for (let redirect of node.redirects) callback(redirect);
					return;
				case "If":
					callback(node.clause);
					callback(node.then);
					for (let branch of node.elif) callback(branch);
					node.else && callback(node.else);
					return;
				case "Elif":
					callback(node.clause);
					callback(node.then);
					return;
				case "For":
				case "Select":
					callback(node.name);
					if (node.wordlist) for (let word of node.wordlist) callback(word);
					callback(node.body);
					return;
				case "While":
					callback(node.clause);
					callback(node.body);
					return;
				case "Function":
				case "Coproc":
					node.name && callback(node.name);
					callback(node.body);
					return;
				case "Subshell":
				case "BraceGroup":
					callback(node.body);
					return;
				case "Case":
					callback(node.word);
					for (let item of node.items) callback(item);
					return;
				case "CaseItem":
					for (let pattern of node.pattern) callback(pattern);
					callback(node.body);
					return;
				case "ArithmeticFor": {
					let initialize = node.initialize;
					initialize && callback(initialize);
					let test = node.test;
					test && callback(test);
					let update = node.update;
					update && callback(update);
					callback(node.body);
					return;
				}
				case "Word":
				case "Glob":
				case "ArithmeticWord":
				case "HereDocBody":
				case "BraceExpansion":
				case "ExtendedGlob": {
					let parts = node.parts;
					if (parts) for (let part of parts) callback(part);
					return;
				}
				case "DoubleQuoted":
				case "LocaleString":
					for (let part of node.parts) callback(part);
					return;
				case "ParameterExpansion":
					node.index && callback(node.index);
					node.operation && callback(node.operation);
					return;
				case "Default":
				case "Remove":
				case "Transform":
					callback(node.operand);
					return;
				case "CaseModification":
					node.operand && callback(node.operand);
					return;
				case "Replace":
					callback(node.pattern);
					callback(node.replacement);
					return;
				case "Slice":
					callback(node.offset);
					node.length && callback(node.length);
					return;
				case "Assignment": {
					let index = node.index;
					index && callback(index);
					callback(node.value);
					return;
				}
				case "ArrayValue":
					for (let element of node.elements) callback(element);
					return;
				case "Redirect":
				case "HereString":
					node.descriptor && callback(node.descriptor);
					node.target && callback(node.target);
					return;
				case "HereDoc":
					node.descriptor && callback(node.descriptor);
					node.delimiter && callback(node.delimiter);
					callback(node.body);
					return;
				case "CommandExpansion":
				case "ProcessSubstitution":
				case "ArithmeticCommandExpansion": {
					let script = node.script;
					script && callback(script);
					return;
				}
				case "ArithmeticExpansion":
				case "ArithmeticCommand":
				case "ArithmeticGroup":
				case "TestCommand":
				case "TestGroup": {
					let expression = node.expression;
					expression && callback(expression);
					return;
				}
				case "ArithmeticBinary":
				case "TestBinary":
					callback(node.left);
					callback(node.right);
					return;
				case "ArithmeticUnary":
				case "TestUnary":
					callback(node.operand);
					return;
				case "ArithmeticTernary":
					callback(node.test);
					callback(node.consequent);
					callback(node.alternate);
					return;
				case "TestLogical":
					for (let operand of node.operands) callback(operand);
					return;
				case "TestNot":
					for (let negation of node.negations) callback(negation);
					callback(node.operand);
					return;
				case "Literal":
				case "SingleQuoted":
				case "AnsiCQuoted":
				case "SimpleExpansion":
				case "Names":
				case "Unknown":
				case "FileDescriptor":
				case "FileDescriptorVariable":
				case "HereDocDelimiter":
				case "Time":
				case "Negation": return;
				default: throw TypeError(`Unexpected syntax node: ${node}`);
			}
		}
		function isOctal(code) {
			return code >= 48 && code <= 55;
		}
		function isHex(code) {
			return code >= 48 && code <= 57 || code >= 65 && code <= 70 || code >= 97 && code <= 102;
		}
		function codePoint(value, fallback) {
			try {
				return String.fromCodePoint(value);
			} catch {
				return fallback;
			}
		}
		let utf8 = new TextDecoder("utf-8", { ignoreBOM: !0 });
		function decodeBytes(bytes) {
			return utf8.decode(new Uint8Array(bytes));
		}
		function readByteEscape(source, pos, limit) {
			if (source.charCodeAt(pos) !== 92 || pos + 2 > limit) return;
			let escaped = source.charCodeAt(pos + 1);
			let digitsStart = pos + 2;
			let end = digitsStart;
			if (escaped === 120) {
				for (; end < limit && end - digitsStart < 2 && isHex(source.charCodeAt(end));) end++;
				if (end === digitsStart) return;
				return {
					value: Number.parseInt(source.slice(digitsStart, end), 16),
					end
				};
			}
			if (!isOctal(escaped)) return;
			for (; end < limit && end - digitsStart < 2 && isOctal(source.charCodeAt(end));) end++;
			return {
				value: Number.parseInt(source.slice(pos + 1, end), 8) & 255,
				end
			};
		}
		function decodeAnsiCQuoted(source, start, limit) {
			let pos = start;
			let value = "";
			let bytes = [];
			let nul = -1;
			for (; pos < limit && source.charCodeAt(pos) !== 39;) {
				let escapeStart = pos;
				let byte = readByteEscape(source, pos, limit);
				if (byte && byte.value >= 128) {
					bytes.push(byte.value);
					pos = byte.end;
					continue;
				}
				if (bytes.length > 0) {
					value += decodeBytes(bytes);
					bytes = [];
				}
				if (byte) {
					byte.value === 0 && nul === -1 && (nul = value.length);
					value += String.fromCharCode(byte.value);
					pos = byte.end;
					continue;
				}
				if (source.charCodeAt(pos) !== 92 || pos + 1 >= limit) {
					let runStart = pos;
					for (; pos < limit;) {
						let code = source.charCodeAt(pos);
						if (code === 39 || code === 92 && pos + 1 < limit) break;
						pos++;
					}
					value += source.slice(runStart, pos);
					continue;
				}
				pos++;
				let escaped = source[pos++];
				switch (escaped) {
					case "a":
						value += "\x07";
						break;
					case "b":
						value += "\b";
						break;
					case "e":
					case "E":
						value += "\x1B";
						break;
					case "f":
						value += "\f";
						break;
					case "n":
						value += "\n";
						break;
					case "r":
						value += "\r";
						break;
					case "t":
						value += "	";
						break;
					case "v":
						value += "\v";
						break;
					case "\\":
						value += "\\";
						break;
					case "'":
						value += "'";
						break;
					case "\"":
						value += "\"";
						break;
					case "?":
						value += "?";
						break;
					case "\n": break;
					case "c": {
						let code = pos < limit ? source.charCodeAt(pos) : 39;
						if (code === 39) {
							value += source.slice(escapeStart, pos);
							break;
						}
						pos++;
						if (code === 92) {
							let pair = pos < limit && source.charCodeAt(pos) === 92;
							pair && pos++;
							value += "";
							if (!pair && pos < limit) {
								value += source[pos];
								pos++;
							}
							break;
						}
						let control = code === 63 ? 127 : code & 31;
						control === 0 && code < 128 && nul === -1 && (nul = value.length);
						value += String.fromCharCode(control);
						break;
					}
					case "u":
					case "U": {
						let digitsStart = pos;
						let maxDigits = escaped === "u" ? 4 : 8;
						for (; pos < limit && pos - digitsStart < maxDigits && isHex(source.charCodeAt(pos));) pos++;
						if (pos === digitsStart) {
							value += `\\${escaped}`;
							break;
						}
						let raw = source.slice(escapeStart, pos);
						let point = Number.parseInt(source.slice(digitsStart, pos), 16);
						point === 0 && nul === -1 && (nul = value.length);
						value += codePoint(point, raw);
						break;
					}
					default: value += `\\${escaped}`;
				}
			}
			bytes.length > 0 && (value += decodeBytes(bytes));
			nul !== -1 && (value = value.slice(0, nul));
			let closed = pos < limit;
			closed && pos++;
			return {
				value,
				end: pos,
				closed
			};
		}
		class ScriptExpansionImpl {
			static _resolveScript;
			type;
			pos;
			end;
			text;
			#window;
			#script = void 0;
			constructor(type, pos, end, text, window) {
				this.type = type;
				this.pos = pos;
				this.end = end;
				this.text = text;
				this.#window = window;
			}
			get script() {
				let window = this.#window;
				if (window !== void 0) {
					let script = ScriptExpansionImpl._resolveScript(window.source, window.start, window.end, window.depth, window.parenBoundary, window.context);
					window.context === void 0 && (script.source = window.source);
					this.script = script;
				}
				return this.#script;
			}
			set script(script) {
				this.#script = script;
				this.#window = void 0;
			}
			toJSON() {
				return {
					type: this.type,
					pos: this.pos,
					end: this.end,
					text: this.text,
					script: this.script
				};
			}
		}
		class ProcessSubstitutionImpl extends ScriptExpansionImpl {
			operator;
			constructor(pos, end, text, operator, window) {
				super("ProcessSubstitution", pos, end, text, window);
				this.operator = operator;
			}
			toJSON() {
				return {
					type: this.type,
					pos: this.pos,
					end: this.end,
					text: this.text,
					operator: this.operator,
					script: this.script
				};
			}
		}
		class ArithmeticExpansionImpl {
			static _resolveExpression;
			type = "ArithmeticExpansion";
			pos;
			end;
			text;
			#window;
			#expression = void 0;
			constructor(pos, end, text, window) {
				this.pos = pos;
				this.end = end;
				this.text = text;
				this.#window = window;
			}
			get expression() {
				let window = this.#window;
				window !== void 0 && (this.expression = ArithmeticExpansionImpl._resolveExpression(window.body, window.offset, window.source, window.depth, window.context, window.depth + 1));
				return this.#expression;
			}
			set expression(expression) {
				this.#expression = expression;
				this.#window = void 0;
			}
			toJSON() {
				return {
					type: this.type,
					pos: this.pos,
					end: this.end,
					text: this.text,
					expression: this.expression
				};
			}
		}
		function dequoteValue(parts) {
			let s = "";
			for (let c of parts) s += c.type === "Literal" ? c.value : c.text;
			return s;
		}
		function unescapeBareValue(text) {
			let first = text.indexOf("\\");
			if (first === -1) return text;
			let s = "";
			let start = 0;
			for (let i = first; i < text.length; i++) {
				if (text.charCodeAt(i) !== 92) continue;
				s += text.slice(start, i);
				i++;
				if (i >= text.length) {
					s += "\\";
					start = i;
					break;
				}
				text.charCodeAt(i) !== 10 && (s += text[i]);
				start = i + 1;
			}
			return s + text.slice(start);
		}
		function continuedExpansionValue(text) {
			let pos = 1;
			for (; text[pos] === "\\" && text[pos + 1] === "\n";) pos += 2;
			return pos === 1 || text[pos] !== "(" ? text : text[0] + text.slice(pos);
		}
		function wordPartsValue(parts) {
			let value = "";
			for (let part of parts) switch (part.type) {
				case "Literal":
				case "Glob":
				case "SingleQuoted":
				case "AnsiCQuoted":
					value += part.value;
					break;
				case "DoubleQuoted":
				case "LocaleString":
					value += dequoteValue(part.parts);
					break;
				case "CommandExpansion":
					value += part.text[0] === "$" ? continuedExpansionValue(part.text) : part.text;
					break;
				case "ExtendedGlob":
					value += continuedExpansionValue(part.text);
					break;
				default: value += part.text;
			}
			return value;
		}
		class WordImpl {
			type = "Word";
			text;
			pos;
			end;
			#source;
			#resolver;
			#depth;
			#parts;
			#value = null;
			constructor(text, pos, end, source, resolver, depth = 0) {
				this.text = text;
				this.pos = pos;
				this.end = end;
				this.#source = source;
				this.#resolver = resolver;
				this.#depth = depth;
				this.#parts = resolver === void 0 ? void 0 : null;
			}
			get value() {
				if (this.#value === null) {
					let parts = this.#source === void 0 && this.#parts === null ? void 0 : this.parts;
					this.#value = parts ? wordPartsValue(parts) : unescapeBareValue(this.text);
				}
				return this.#value;
			}
			get parts() {
				this.#parts === null && (this.#parts = this.#resolver?.(this.#source ?? "", this, this.#depth) ?? void 0);
				return this.#parts;
			}
			set parts(v) {
				this.#parts = v ?? void 0;
			}
			toJSON() {
				return {
					type: this.type,
					text: this.text,
					pos: this.pos,
					end: this.end,
					parts: this.parts,
					value: this.value
				};
			}
		}
		function createSubstitutionContext(parent) {
			return {
				boundaries: parent === void 0 ? void 0 : substitutionBoundaries(parent),
				wordParts: void 0,
				embeddedParts: void 0,
				arrayParts: void 0
			};
		}
		function substitutionBoundaries(context) {
			return context.boundaries ??= new Map();
		}
		function skipLineContinuations(source, pos, end) {
			for (; pos + 1 < end && source.charCodeAt(pos) === 92 && source.charCodeAt(pos + 1) === 10;) pos += 2;
			return pos;
		}
		function hasGlobCharacters(text) {
			return /[*?[]/.test(text);
		}
		let bracketSyntax = new Uint8Array(128);
		bracketSyntax[33] = 1;
		bracketSyntax[94] = 1;
		bracketSyntax[91] = 1;
		bracketSyntax[93] = 1;
		bracketSyntax[58] = 1;
		bracketSyntax[46] = 1;
		bracketSyntax[61] = 1;
		bracketSyntax[45] = 1;
		bracketSyntax[92] = 1;
		function bracketEnds(source, start, end, parts, offset) {
			let close = end - 1;
			for (; close > start && source.charCodeAt(close) !== 93;) close--;
			if (close === start) return null;
			let positions = [];
			let kinds = [];
			let members = [];
			let partIndex = 0;
			let symbols = !1;
			for (let pos = start; pos < end; pos++) {
				for (; parts && partIndex < parts.length && parts[partIndex].end <= pos + offset;) partIndex++;
				let part = parts?.[partIndex];
				let tokenPos = pos;
				let kind = 0;
				if (part && part.pos <= pos + offset && part.type !== "Literal") pos = part.end - offset - 1;
				else {
					kind = source.charCodeAt(pos);
					if (kind === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) {
						pos++;
						continue;
					}
					(kind >= 128 || !bracketSyntax[kind]) && (kind = 0);
				}
				let last = kinds.length - 1;
				if (kind === 0 && last >= 0 && kinds[last] === 0) {
					members[last]++;
					continue;
				}
				last >= 0 && kinds[last] === 91 && (kind === 58 || kind === 61 || kind === 46) && (symbols = !0);
				positions.push(tokenPos);
				kinds.push(kind);
				members.push(1);
			}
			let count = kinds.length;
			let symbolEnd;
			if (symbols) {
				symbolEnd = new Int32Array(count).fill(-1);
				let close = -1;
				let colon = -1;
				let eq = -1;
				let dot = -1;
				for (let i = count - 1; i >= 0; i--) {
					let kind = kinds[i + 2];
					kind === 93 ? close = i + 2 : kinds[i + 3] === 93 && (kind === 58 ? colon = i + 2 : kind === 61 ? eq = i + 2 : kind === 46 && (dot = i + 2));
					if (kinds[i] !== 91) continue;
					let type = kinds[i + 1];
					let found = type === 58 ? colon : type === 61 ? eq : type === 46 ? dot : -1;
					found !== -1 && (type === 46 || close === -1 || close > found) && (symbolEnd[i] = found + 2);
				}
			}
			let subBracket = (open) => symbolEnd === void 0 ? -1 : symbolEnd[open];
			let endFrom = new Int32Array(count + 2).fill(-1);
			let resume = (next, range) => {
				if (next >= count) return -1;
				if (range && kinds[next] === 45 && next + 1 < count && kinds[next + 1] !== 93) {
					let last = next + 1;
					if (kinds[last] === 92) {
						if (last + 1 >= count) return -1;
						last++;
					}
					let after = last + 1;
					if (kinds[last] === 91 && kinds[last + 1] === 46) {
						let symbol = subBracket(last);
						symbol !== -1 && (after = symbol);
					} else if (kinds[last] === 0 && members[last] > 1) return endFrom[last];
					if (after >= count) return -1;
					return kinds[after] === 93 ? after + 1 : endFrom[after];
				}
				return kinds[next] === 93 ? next + 1 : endFrom[next];
			};
			for (let t = count - 1; t >= 0; t--) {
				let kind = kinds[t];
				let after = t + 1;
				let range = !0;
				if (kind === 92) {
					if (t + 1 >= count) continue;
					after = t + 2;
				} else if (kind === 91) {
					let type = kinds[t + 1];
					if (type === 58 || type === 61 || type === 46) {
						let symbol = subBracket(t);
						if (symbol !== -1) {
							after = symbol;
							range = type === 46;
						}
					}
				}
				endFrom[t] = resume(after, range);
			}
			let ends = new Map();
			for (let t = 0; t < count; t++) {
				if (kinds[t] !== 91) continue;
				let first = t + 1;
				(kinds[first] === 33 || kinds[first] === 94) && first++;
				if (first >= count) continue;
				let close = kinds[first] === 93 ? resume(first + 1, !0) : endFrom[first];
				close !== -1 && ends.set(positions[t], positions[close - 1] + 1);
			}
			return ends;
		}
		function appendRange(source, start, end, parts, index, offset, result) {
			for (; start < end;) {
				for (; parts && index < parts.length && parts[index].end <= start + offset;) index++;
				let part = parts?.[index];
				if (part && part.pos === start + offset && part.end <= end + offset) {
					result.push(part);
					start = part.end - offset;
					index++;
					continue;
				}
				let stop = part ? Math.min(end, (part.pos > start + offset ? part.pos : part.end) - offset) : end;
				let text = source.slice(start, stop);
				result.push({
					type: "Literal",
					pos: start + offset,
					end: stop + offset,
					text,
					value: unescapeBareValue(text)
				});
				start = stop;
			}
			return index;
		}
		function parseGlobParts(source, start, end, parts, offset = 0) {
			let result;
			let brackets;
			let partIndex = 0;
			let emittedIndex = 0;
			let literalStart = start;
			for (let pos = start; pos < end; pos++) {
				for (; parts && partIndex < parts.length && parts[partIndex].end <= pos + offset;) partIndex++;
				let part = parts?.[partIndex];
				if (part && part.pos <= pos + offset && part.type !== "Literal") {
					pos = part.end - offset - 1;
					continue;
				}
				let character = source.charCodeAt(pos);
				if (character === 92) {
					pos++;
					continue;
				}
				let globEnd;
				if (character === 42 || character === 63) {
					let limit = part ? Math.min(end, part.end - offset) : end;
					let next = skipLineContinuations(source, pos + 1, limit);
					if (next < limit && source.charCodeAt(next) === 40) continue;
					globEnd = pos + 1;
					if (character === 42) for (; globEnd < limit && source.charCodeAt(globEnd) === 42;) {
						let next = skipLineContinuations(source, globEnd + 1, limit);
						if (next < limit && source.charCodeAt(next) === 40) break;
						globEnd++;
					}
				} else if (character === 91) {
					brackets === void 0 && (brackets = bracketEnds(source, pos, end, parts, offset));
					let close = brackets?.get(pos);
					if (close === void 0) continue;
					globEnd = close;
				} else continue;
				result ||= [];
				emittedIndex = appendRange(source, literalStart, pos, parts, emittedIndex, offset, result);
				let text = source.slice(pos, globEnd);
				let glob;
				if (character === 91) {
					let interior = [];
					emittedIndex = appendRange(source, pos + 1, globEnd - 1, parts, emittedIndex, offset, interior);
					glob = {
						type: "Glob",
						kind: "bracket",
						pos: pos + offset,
						end: globEnd + offset,
						text,
						value: "[" + wordPartsValue(interior) + "]",
						parts: interior
					};
				} else glob = {
					type: "Glob",
					kind: character === 42 ? "star" : "question",
					pos: pos + offset,
					end: globEnd + offset,
					text,
					value: text,
					parts: void 0
				};
				result.push(glob);
				literalStart = globEnd;
				pos = globEnd - 1;
			}
			if (!result) return parts ?? void 0;
			appendRange(source, literalStart, end, parts, emittedIndex, offset, result);
			return result;
		}
		let Token = {
			Word: 0,
			Assignment: 1,
			Semi: 2,
			Newline: 3,
			Pipe: 4,
			And: 5,
			Or: 6,
			Amp: 7,
			LParen: 8,
			RParen: 9,
			LBrace: 10,
			RBrace: 11,
			Bang: 12,
			If: 13,
			Then: 14,
			Else: 15,
			Elif: 16,
			Fi: 17,
			Do: 18,
			Done: 19,
			For: 20,
			While: 21,
			Until: 22,
			In: 23,
			Case: 24,
			Esac: 25,
			Function: 26,
			DoubleSemi: 27,
			SemiAmp: 28,
			DoubleSemiAmp: 29,
			Select: 30,
			DblLBracket: 31,
			DblRBracket: 32,
			EOF: 33,
			ArithCmd: 34,
			Coproc: 35,
			Redirect: 36
		};
		class TokenValue {
			token = Token.EOF;
			_value = "";
			_owner;
			pos = 0;
			end = 0;
			fileDescriptor = void 0;
			variableName = void 0;
			descriptorEnd = 0;
			delimiterQuoted = !1;
			content = void 0;
			targetPos = 0;
			targetEnd = 0;
			assignmentOperatorPos = -1;
			raw = !1;
			keywordEligible = !1;
			constructor(owner = null) {
				this._owner = owner;
			}
			get value() {
				return this._value ??= this._owner === null ? "" : this._owner._tokenValue(this.pos, this.end, this.raw);
			}
			set value(v) {
				this._value = v;
			}
			reset() {
				this.token = Token.EOF;
				this._value = "";
				this.pos = 0;
				this.end = 0;
				this.fileDescriptor = void 0;
				this.variableName = void 0;
				this.descriptorEnd = 0;
				this.delimiterQuoted = !1;
				this.content = void 0;
				this.targetPos = 0;
				this.targetEnd = 0;
				this.assignmentOperatorPos = -1;
				this.raw = !1;
				this.keywordEligible = !1;
			}
			copyFrom(other) {
				this.token = other.token;
				this._value = other._value;
				this.pos = other.pos;
				this.end = other.end;
				this.fileDescriptor = other.fileDescriptor;
				this.variableName = other.variableName;
				this.descriptorEnd = other.descriptorEnd;
				this.delimiterQuoted = other.delimiterQuoted;
				this.content = other.content;
				this.targetPos = other.targetPos;
				this.targetEnd = other.targetEnd;
				this.assignmentOperatorPos = other.assignmentOperatorPos;
				this.raw = other.raw;
				this.keywordEligible = other.keywordEligible;
			}
		}
		let RESERVED_WORDS = new Map([
			["if", Token.If],
			["then", Token.Then],
			["else", Token.Else],
			["elif", Token.Elif],
			["fi", Token.Fi],
			["do", Token.Do],
			["done", Token.Done],
			["for", Token.For],
			["while", Token.While],
			["until", Token.Until],
			["in", Token.In],
			["case", Token.Case],
			["esac", Token.Esac],
			["function", Token.Function],
			["select", Token.Select],
			["coproc", Token.Coproc],
			["!", Token.Bang],
			["{", Token.LBrace],
			["}", Token.RBrace]
		]);
		let charType = new Uint8Array(128);
		charType[124] = 1;
		charType[38] = 1;
		charType[59] = 1;
		charType[40] = 1;
		charType[41] = 1;
		charType[60] = 1;
		charType[62] = 1;
		charType[32] = 1;
		charType[9] = 1;
		charType[10] = 1;
		charType[92] = 2;
		charType[39] = 2;
		charType[34] = 2;
		charType[36] = 2;
		charType[96] = 2;
		charType[123] = 2;
		function skipBlanks(source, pos, end) {
			for (; pos < end;) {
				let ch = source.charCodeAt(pos);
				if (ch === 32 || ch === 9) pos++;
				else if (ch === 92 && pos + 1 < end && source.charCodeAt(pos + 1) === 10) pos += 2;
				else break;
			}
			return pos;
		}
		let arithmeticWordDelimiter = new Uint8Array(128);
		for (let ch of [
			9,
			10,
			32,
			33,
			37,
			38,
			40,
			41,
			42,
			43,
			44,
			45,
			47,
			58,
			60,
			61,
			62,
			63,
			94,
			124
		]) arithmeticWordDelimiter[ch] = 1;
		function hasEmbeddedWordStructure(source, start, end) {
			for (let pos = start; pos < end; pos++) {
				let ch = source.charCodeAt(pos);
				if (ch === 92 || ch === 39 || ch === 34 || ch === 36 || ch === 96 || (ch === 60 || ch === 62) && pos + 1 < end && source.charCodeAt(pos + 1) === 40) return !0;
			}
			return !1;
		}
		function findUnnested(s, target, pairTernaries = !1, findNestedEnd) {
			let depth = 0;
			let ternaryDepth = 0;
			for (let i = 0; i < s.length; i++) {
				let c = s.charCodeAt(i);
				if (c === 92) {
					i++;
					continue;
				}
				if (c === 123) {
					depth++;
					continue;
				}
				if (c === 125) {
					depth > 0 && depth--;
					continue;
				}
				if (c === 39) {
					i++;
					for (; i < s.length && s.charCodeAt(i) !== 39;) i++;
					continue;
				}
				if (c === 34) {
					i++;
					for (; i < s.length;) {
						let quoted = s.charCodeAt(i);
						if (quoted === 34) break;
						if (quoted === 92) {
							i += 2;
							continue;
						}
						let nestedEnd = findNestedEnd?.(i, !0) ?? i;
						if (nestedEnd > i) {
							i = nestedEnd;
							continue;
						}
						i++;
					}
					continue;
				}
				let nestedEnd = findNestedEnd?.(i, !1) ?? i;
				if (nestedEnd > i) {
					i = nestedEnd - 1;
					continue;
				}
				if (pairTernaries && depth === 0) {
					if (c === 63) {
						ternaryDepth++;
						continue;
					}
					if (c === 58 && ternaryDepth > 0) {
						ternaryDepth--;
						continue;
					}
				}
				if (c === target && depth === 0) return i;
			}
			return -1;
		}
		let isIdChar = new Uint8Array(128);
		for (let i = 97; i <= 122; i++) isIdChar[i] = 3;
		for (let i = 65; i <= 90; i++) isIdChar[i] = 3;
		for (let i = 48; i <= 57; i++) isIdChar[i] = 2;
		isIdChar[95] = 3;
		let extglobPrefix = new Uint8Array(128);
		extglobPrefix[63] = 1;
		extglobPrefix[64] = 1;
		extglobPrefix[42] = 1;
		extglobPrefix[43] = 1;
		extglobPrefix[33] = 1;
		extglobPrefix[61] = 1;
		function isExtglobOpen(prefix) {
			return prefix < 128 && prefix !== 61 && extglobPrefix[prefix] === 1;
		}
		let extglobOp = {
			63: "?",
			64: "@",
			42: "*",
			43: "+",
			33: "!"
		};
		function isDQChild(p) {
			let t = p.type;
			return t === "Literal" || t === "SimpleExpansion" || t === "ParameterExpansion" || t === "CommandExpansion" || t === "ArithmeticExpansion";
		}
		function isAllDigitsRange(src, start, end) {
			for (let i = start; i < end; i++) {
				let c = src.charCodeAt(i);
				if (c < 48 || c > 57) return !1;
			}
			return end > start;
		}
		function joinWordParts(head, tail) {
			let last = head[head.length - 1];
			let first = tail[0];
			let start = 0;
			if (last?.type === "Literal" && first?.type === "Literal" && last.end === first.pos) {
				head[head.length - 1] = {
					type: "Literal",
					pos: last.pos,
					end: first.end,
					text: last.text + first.text,
					value: last.value + first.value
				};
				start = 1;
			}
			for (let i = start; i < tail.length; i++) head.push(tail[i]);
			return head;
		}
		function isMatchedAssignment(state) {
			return state < -1;
		}
		function assignmentOperatorPos(state) {
			return -state - 2;
		}
		function scanAssignmentPrefix(src, start, end, initialState) {
			let state = initialState;
			for (let i = start; i < end && state >= 0; i++) {
				let c = src.charCodeAt(i);
				if (state >= 4) c === 91 ? state++ : c === 93 && --state === 4 && (state = 2);
				else if (state === 0) state = c < 128 && isIdChar[c] & 1 ? 1 : -1;
				else if (state === 1) {
					if (c < 128 && isIdChar[c] & 2) continue;
					state = c === 91 ? 5 : c === 43 ? 3 : c === 61 ? -i - 2 : -1;
				} else state = state === 2 && c === 43 ? 3 : c === 61 ? -i - 2 : -1;
			}
			return state;
		}
		function setToken(out, token, value, pos = 0, end = 0) {
			out.token = token;
			out._value = value;
			out.pos = pos;
			out.end = end;
			out.fileDescriptor = void 0;
			out.variableName = void 0;
			out.descriptorEnd = 0;
			out.delimiterQuoted = !1;
			out.content = void 0;
			out.assignmentOperatorPos = -1;
			out.raw = !1;
			out.keywordEligible = !1;
		}
		function setSpanToken(out, token, pos, end, raw) {
			out.token = token;
			out._value = null;
			out.pos = pos;
			out.end = end;
			out.fileDescriptor = void 0;
			out.variableName = void 0;
			out.descriptorEnd = 0;
			out.delimiterQuoted = !1;
			out.content = void 0;
			out.assignmentOperatorPos = -1;
			out.raw = raw;
			out.keywordEligible = !1;
		}
		function matchReservedWord(src, start, len) {
			switch (src.charCodeAt(start)) {
				case 33: return len === 1 ? Token.Bang : void 0;
				case 123: return len === 1 ? Token.LBrace : void 0;
				case 125: return len === 1 ? Token.RBrace : void 0;
				case 105: {
					if (len !== 2) return;
					let c = src.charCodeAt(start + 1);
					return c === 102 ? Token.If : c === 110 ? Token.In : void 0;
				}
				case 102:
					if (len === 2) return src.charCodeAt(start + 1) === 105 ? Token.Fi : void 0;
					if (len === 3) return src.startsWith("for", start) ? Token.For : void 0;
					if (len === 8) return src.startsWith("function", start) ? Token.Function : void 0;
					return;
				case 116: return len === 4 && src.startsWith("then", start) ? Token.Then : void 0;
				case 101:
					if (len !== 4) return;
					if (src.startsWith("else", start)) return Token.Else;
					if (src.startsWith("elif", start)) return Token.Elif;
					if (src.startsWith("esac", start)) return Token.Esac;
					return;
				case 100:
					if (len === 2) return src.charCodeAt(start + 1) === 111 ? Token.Do : void 0;
					if (len === 4) return src.startsWith("done", start) ? Token.Done : void 0;
					return;
				case 99:
					if (len === 4) return src.startsWith("case", start) ? Token.Case : void 0;
					if (len === 6) return src.startsWith("coproc", start) ? Token.Coproc : void 0;
					return;
				case 119: return len === 5 && src.startsWith("while", start) ? Token.While : void 0;
				case 117: return len === 5 && src.startsWith("until", start) ? Token.Until : void 0;
				case 115: return len === 6 && src.startsWith("select", start) ? Token.Select : void 0;
				default: return;
			}
		}
		let LexContext = {
			Normal: 0,
			CommandStart: 1,
			TestMode: 2,
			CommandPrefix: 3,
			Declaration: 4,
			ArrayElement: 5,
			FunctionName: 6,
			CasePattern: 7,
			EvalArgument: 8
		};
		function isBraceCommandOpener(after) {
			return after === 32 || after === 9 || after === 10 || after === 124;
		}
		class Lexer {
			static _findSubstitutionEnd;
			src;
			srcEnd;
			parenBoundary;
			pos;
			current;
			nextState;
			hasPeek;
			pendingHereDocs;
			substitutionContext;
			_errors = null;
			_buildParts = !1;
			_buildValue = !1;
			_nestingDepth = 0;
			constructor(src, start = 0, end = src.length, parenBoundary = !1, context = createSubstitutionContext()) {
				this.src = src;
				this.srcEnd = end;
				this.parenBoundary = parenBoundary;
				this.pos = start;
				this.current = new TokenValue(this);
				this.nextState = new TokenValue(this);
				this.hasPeek = !1;
				this.pendingHereDocs = null;
				this.substitutionContext = context;
				if (start === 0 && src.charCodeAt(0) === 35 && src.charCodeAt(1) === 33) {
					let nl = src.indexOf("\n");
					this.pos = nl === -1 ? this.srcEnd : nl + 1;
				}
			}
			getSource() {
				return this.src;
			}
			fork(start, end, parenBoundary = !1) {
				let lexer = new Lexer(this.src, start, end, parenBoundary, this.substitutionContext);
				lexer._nestingDepth = this._nestingDepth;
				return lexer;
			}
			getSubstitutionContext() {
				return this.substitutionContext;
			}
			get errors() {
				return this._errors ??= [];
			}
			commandExpansion(pos, text, start, inner, parenBoundary = !1) {
				let window = this.scriptWindow(this.src, start, start + inner.length, parenBoundary);
				return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
			}
			decodedCommandExpansion(pos, text, inner) {
				let window = this.scriptWindow(inner, 0, inner.length, !1, !0);
				return new ScriptExpansionImpl("CommandExpansion", pos, this.pos, text, window);
			}
			processSubstitution(pos, text, operator, inner) {
				let window = this.scriptWindow(this.src, pos + 2, pos + 2 + inner.length, !this._unbalanced);
				return new ProcessSubstitutionImpl(pos, this.pos, text, operator, window);
			}
			scriptWindow(source, start, end, parenBoundary, decoded = !1) {
				if (this._nestingDepth > 256) return;
				let context = decoded ? void 0 : this.substitutionContext;
				return {
					source,
					start,
					end,
					depth: this._nestingDepth + 1,
					parenBoundary,
					context
				};
			}
			getPos() {
				return this.pos;
			}
			findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
				if (Lexer._findSubstitutionEnd === void 0) return -1;
				return Lexer._findSubstitutionEnd(this.src, start, end, depth, this.substitutionContext);
			}
			_tokenValue(pos, end, raw) {
				return raw ? this.src.slice(pos, end) : this.wordValueOf(pos, end);
			}
			wordValueOf(start, end) {
				let savedPos = this.pos;
				let savedEnd = this.srcEnd;
				let savedBracketWindow = this._bracketWindow;
				let savedArithmeticBracketWindow = this._arithmeticBracketWindow;
				let savedBuildValue = this._buildValue;
				let savedUnbalanced = this._unbalanced;
				let errorCount = this._errors === null ? 0 : this._errors.length;
				this.pos = start;
				this.srcEnd = end;
				this._buildValue = !0;
				this.readWordText();
				if (this.pos < end && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= 4) {
					this.pos = start;
					this.readWordText(!0);
				}
				let value = this._wordText;
				this.pos = savedPos;
				this.srcEnd = savedEnd;
				this._bracketWindow = savedBracketWindow;
				this._arithmeticBracketWindow = savedArithmeticBracketWindow;
				this._buildValue = savedBuildValue;
				this._unbalanced = savedUnbalanced;
				this._errors !== null && (this._errors.length = errorCount);
				return value;
			}
			findClosingBracket(start, end = this.srcEnd) {
				let limit = Math.min(end, this.srcEnd);
				let window = this._bracketWindow;
				if (!window || window.limit !== limit) {
					window = {
						limit,
						depth: this._nestingDepth,
						last: this.src.lastIndexOf("]", limit - 1)
					};
					this._bracketWindow = window;
				}
				if (start > window.last) return -1;
				if (window.depth !== this._nestingDepth) {
					window = {
						limit,
						depth: this._nestingDepth,
						last: window.last
					};
					this._bracketWindow = window;
				}
				if (window.failed?.has(start)) return -1;
				let unmatched = [];
				let close = this.findClosingShellDelimiter(start, end, 93, !1, !0, unmatched);
				if (close === -1) {
					let failed = window.failed ?? (window.failed = new Set());
					for (let starts of unmatched) for (let pos of starts) failed.add(pos);
				}
				return close;
			}
			findClosingArithmeticBracket(start, end = this.srcEnd) {
				let limit = Math.min(end, this.srcEnd);
				let window = this._arithmeticBracketWindow;
				if (!window || window.end !== limit || window.depth !== this._nestingDepth) {
					window = {
						end: limit,
						depth: this._nestingDepth,
						failed: new Set()
					};
					this._arithmeticBracketWindow = window;
				}
				if (window.failed.has(start)) return -1;
				return this.findClosingShellDelimiter(start, end, 93, !1, !1, void 0, window.failed);
			}
			findClosingBrace(start, end = this.srcEnd) {
				return this.findClosingShellDelimiter(start, end, 125);
			}
			findClosingParenthesis(start, end = this.srcEnd) {
				let savedPos = this.pos;
				let savedEnd = this.srcEnd;
				let savedBracketWindow = this._bracketWindow;
				let savedArithmeticBracketWindow = this._arithmeticBracketWindow;
				let savedUnbalanced = this._unbalanced;
				this.pos = start;
				this.srcEnd = Math.min(end, this.srcEnd);
				this.extractBalanced();
				let close = this._unbalanced ? -1 : this.pos - 1;
				this.pos = savedPos;
				this.srcEnd = savedEnd;
				this._bracketWindow = savedBracketWindow;
				this._arithmeticBracketWindow = savedArithmeticBracketWindow;
				this._unbalanced = savedUnbalanced;
				return close;
			}
			findArithmeticExpansionEnd(start, end = this.srcEnd) {
				let scanner = this.fork(start, end);
				scanner.pos = start + 1;
				scanner.scanArithmeticBody();
				return scanner.pos;
			}
			findArithmeticWordEnd(start, end = this.srcEnd) {
				let scanner = this.fork(start, end);
				scanner.pos = start;
				return scanner.scanArithmeticWordEnd();
			}
			scanArithmeticWordEnd() {
				for (; this.pos < this.srcEnd;) {
					let ch = this.src.charCodeAt(this.pos);
					if (ch === 36) {
						this.readDollar();
						continue;
					}
					if (ch === 96) {
						this.readBacktickExpansion();
						continue;
					}
					if (ch === 39) {
						this.pos++;
						this.skipSQ();
						continue;
					}
					if (ch === 34) {
						this.pos++;
						this.skipDQ();
						continue;
					}
					if (ch === 92) {
						this.pos += 2;
						continue;
					}
					if (ch === 91) {
						let close = this.findClosingBracket(this.pos + 1);
						if (close !== -1) {
							this.pos = close + 1;
							continue;
						}
					}
					if ((ch === 60 || ch === 62) && this.src.charCodeAt(this.pos + 1) === 40) {
						this.pos += 2;
						this.extractBalanced();
						continue;
					}
					if (ch < 128 && arithmeticWordDelimiter[ch]) break;
					this.pos++;
				}
				return this.pos;
			}
			findClosingShellDelimiter(start, end, closing, array = !1, braces = !0, bracketStarts, failedBrackets) {
				let savedPos = this.pos;
				let savedEnd = this.srcEnd;
				let savedBracketWindow = this._bracketWindow;
				let savedArithmeticBracketWindow = this._arithmeticBracketWindow;
				let savedUnbalanced = this._unbalanced;
				this.srcEnd = Math.min(end, this.srcEnd);
				let delimiters = [closing];
				bracketStarts?.push([]);
				let failedStarts = failedBrackets ? [start] : void 0;
				let pos = start;
				let wordStart = !0;
				let invalid = -1;
				for (; pos < this.srcEnd;) {
					let expected = delimiters[delimiters.length - 1];
					bracketStarts && expected === 93 && bracketStarts[bracketStarts.length - 1].push(pos);
					let ch = this.src.charCodeAt(pos);
					if (ch === 92) {
						pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) !== 10 && (wordStart = !1);
						pos += 2;
						continue;
					}
					if (ch === 35 && array && delimiters.length === 1 && wordStart) {
						for (; pos < this.srcEnd && this.src.charCodeAt(pos) !== 10;) pos++;
						continue;
					}
					if (ch === 39) {
						this.pos = pos + 1;
						this.skipSQ();
						pos = this.pos;
						wordStart = !1;
						continue;
					}
					if (ch === 34) {
						this.pos = pos + 1;
						this.skipDQ();
						pos = this.pos;
						wordStart = !1;
						continue;
					}
					if (ch === 96) {
						pos++;
						for (; pos < this.srcEnd && this.src.charCodeAt(pos) !== 96;) {
							this.src.charCodeAt(pos) === 92 && pos++;
							pos++;
						}
						pos < this.srcEnd && pos++;
						wordStart = !1;
						continue;
					}
					if (ch === 36 && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40 || (ch === 60 || ch === 62) && pos + 1 < this.srcEnd && this.src.charCodeAt(pos + 1) === 40) {
						this.pos = pos + 2;
						this.extractBalanced();
						pos = this.pos;
						wordStart = !1;
						continue;
					}
					if (ch === 36 && pos + 1 < this.srcEnd) {
						let after = this.src.charCodeAt(pos + 1);
						if (after === 39) {
							pos = decodeAnsiCQuoted(this.src, pos + 2, this.srcEnd).end;
							wordStart = !1;
							continue;
						}
						if (after === 36) {
							pos += 2;
							wordStart = !1;
							continue;
						}
						if (after === 123 && braces) {
							delimiters.push(125);
							bracketStarts?.push([]);
							pos += 2;
							wordStart = !1;
							continue;
						}
					}
					if (array && delimiters.length === 1) {
						if (ch === 91 && wordStart) {
							delimiters.push(93);
							bracketStarts?.push([]);
						} else invalid === -1 && (ch === 59 || ch === 38 || ch === 124 || ch === 60 || ch === 62 || ch === 40 && !isExtglobOpen(this.src.charCodeAt(pos - 1))) && (invalid = pos);
					}
					if (expected === 93 && ch === 91) {
						delimiters.push(93);
						bracketStarts?.push([]);
						failedStarts?.push(pos + 1);
					} else if (expected === 41 && ch === 40) {
						delimiters.push(41);
						bracketStarts?.push([]);
					} else if (ch === expected) {
						delimiters.pop();
						failedStarts?.pop();
						bracketStarts?.pop();
						if (delimiters.length === 0) {
							this.pos = savedPos;
							this.srcEnd = savedEnd;
							this._bracketWindow = savedBracketWindow;
							this._arithmeticBracketWindow = savedArithmeticBracketWindow;
							this._unbalanced = savedUnbalanced;
							invalid !== -1 && this.errors.push({
								message: `unexpected '${this.src[invalid]}' in array assignment`,
								pos: invalid
							});
							return pos;
						}
						wordStart = !1;
						pos++;
						continue;
					}
					wordStart = ch < 128 && !!(charType[ch] & 1);
					pos++;
				}
				if (failedStarts) for (let start of failedStarts) failedBrackets.add(start);
				this.pos = savedPos;
				this.srcEnd = savedEnd;
				this._bracketWindow = savedBracketWindow;
				this._arithmeticBracketWindow = savedArithmeticBracketWindow;
				this._unbalanced = savedUnbalanced;
				return -1;
			}
			scanBraceExpansion(start, results) {
				let src = this.src;
				let len = this.srcEnd;
				let cached = results.get(start);
				if (cached !== void 0) return cached;
				let savedPos = this.pos;
				let savedUnbalanced = this._unbalanced;
				let errorCount = this._errors === null ? 0 : this._errors.length;
				let frames = [start, 0];
				let pos = start + 1;
				for (; pos < len;) {
					let ch = src.charCodeAt(pos);
					let type = ch < 128 ? charType[ch] : 0;
					if (type === 0) {
						pos++;
						if (ch === 125) {
							let hasSep = frames.pop();
							results.set(frames.pop(), hasSep ? pos : -1);
							if (frames.length === 0) break;
						} else (ch === 44 || ch === 46 && src.charCodeAt(pos) === 46) && (frames[frames.length - 1] = 1);
						continue;
					}
					let next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
					if (type & 1) {
						if (next === 40 && (ch === 60 || ch === 62)) {
							this.pos = pos + 2;
							this.extractBalanced();
							pos = this.pos;
						} else if (ch === 40 && isExtglobOpen(src.charCodeAt(pos - 1))) {
							let close = this.findClosingShellDelimiter(pos + 1, len, 41);
							if (close === -1) break;
							pos = close + 1;
						} else break;
					} else if (ch === 92) pos += 2;
					else if (ch === 39) {
						this.pos = pos + 1;
						this.skipSQ();
						pos = this.pos;
					} else if (ch === 34) {
						this.pos = pos + 1;
						this.skipDQ();
						pos = this.pos;
					} else if (ch === 96) {
						pos++;
						for (; pos < len && src.charCodeAt(pos) !== 96;) pos += src.charCodeAt(pos) === 92 ? 2 : 1;
						pos++;
					} else if (ch === 123) {
						frames.push(pos, 0);
						pos++;
					} else if (next === 39) pos = decodeAnsiCQuoted(src, pos + 2, len).end;
					else if (next === 123) {
						let close = this.findClosingBrace(pos + 2, len);
						if (close === -1) break;
						pos = close + 1;
					} else if (next === 40) {
						this.pos = pos + 2;
						this.extractBalanced();
						pos = this.pos;
					} else pos++;
				}
				this.pos = savedPos;
				this._unbalanced = savedUnbalanced;
				this._errors !== null && (this._errors.length = errorCount);
				for (let index = 0; index < frames.length; index += 2) results.set(frames[index], -1);
				return results.get(start);
			}
			skipSubshellBody() {
				this.extractBalanced(!1);
				return this._unbalanced ? -1 : this.pos;
			}
			skipCompoundBody(closeToken) {
				let frames = [{
					close: closeToken,
					phase: closeToken === Token.Esac ? "case-pattern" : "commands"
				}];
				let commandStart = !0;
				for (;;) {
					let phase = frames[frames.length - 1].phase;
					let ctx = commandStart ? LexContext.CommandStart : LexContext.Normal;
					phase === "function-name" ? ctx = LexContext.FunctionName : phase === "case-pattern" && commandStart && (ctx = LexContext.CasePattern);
					let value = this.next(ctx);
					let token = value.token;
					if (token === Token.EOF) return -1;
					let frame = frames[frames.length - 1];
					if (frame.phase === "function-name") {
						if (token === Token.Newline) continue;
						frame.phase = "function-body";
						commandStart = !0;
						continue;
					} else if (frame.phase === "function-body") {
						if (token === Token.Newline) continue;
						frame.phase = "commands";
						commandStart = !0;
						if (token === Token.LParen && this.peek(LexContext.Normal).token === Token.RParen) {
							this.next(LexContext.Normal);
							frame.phase = "function-body";
							continue;
						}
					} else if (frame.phase === "coproc-command") {
						if (token === Token.Newline) continue;
						if (token === Token.Word) {
							frame.phase = "coproc-body";
							commandStart = !0;
							continue;
						}
						frame.phase = "commands";
						commandStart = !0;
					} else if (frame.phase === "coproc-body") {
						if (token === Token.Newline) continue;
						frame.phase = token === Token.Word && value.keywordEligible && value.value === "time" ? "time-command" : "commands";
						commandStart = !0;
						if (frame.phase === "time-command") continue;
					} else if (frame.phase === "time-command") {
						if (token === Token.Word && value.keywordEligible && value.value === "-p") {
							frame.phase = "time-command-after-p";
							continue;
						}
						if (token === Token.Word && value.keywordEligible && value.value === "--") {
							frame.phase = "commands";
							continue;
						}
						frame.phase = "commands";
						commandStart = !0;
					} else if (frame.phase === "time-command-after-p") {
						if (token === Token.Word && value.keywordEligible && value.value === "--") {
							frame.phase = "commands";
							continue;
						}
						frame.phase = "commands";
						commandStart = !0;
					} else if (frame.phase === "for-header") {
						if (token === Token.ArithCmd || token === Token.Semi || token === Token.Newline) {
							commandStart = !0;
							continue;
						}
						if (token === Token.Do || token === Token.LBrace) {
							frame.close = token === Token.Do ? Token.Done : Token.RBrace;
							frame.phase = "commands";
							commandStart = !0;
							continue;
						}
					} else if (frame.phase === "case-word") {
						if (token === Token.Newline) continue;
						frame.phase = "case-in";
						commandStart = !1;
						continue;
					} else if (frame.phase === "case-in") {
						if (token === Token.Newline) {
							commandStart = !0;
							continue;
						}
						frame.phase = "case-pattern";
						commandStart = !0;
						continue;
					} else if (frame.phase === "case-pattern") {
						if (token === Token.Esac && commandStart) {
							frames.pop();
							if (frames.length === 0) return value.end;
							commandStart = !1;
							continue;
						}
						if (token === Token.RParen) {
							frame.phase = "commands";
							commandStart = !0;
						} else commandStart = token === Token.Newline;
						continue;
					}
					if (token === frame.close) {
						frames.pop();
						if (frames.length === 0) return value.end;
						commandStart = !1;
						continue;
					}
					if (commandStart) switch (token) {
						case Token.LParen:
							frames.push({
								close: Token.RParen,
								phase: "commands"
							});
							break;
						case Token.LBrace:
							frames.push({
								close: Token.RBrace,
								phase: "commands"
							});
							break;
						case Token.If:
							frames.push({
								close: Token.Fi,
								phase: "commands"
							});
							break;
						case Token.For:
							frames.push({
								close: Token.Done,
								phase: "for-header"
							});
							break;
						case Token.While:
						case Token.Until:
						case Token.Select:
							frames.push({
								close: Token.Done,
								phase: "commands"
							});
							break;
						case Token.Case:
							frames.push({
								close: Token.Esac,
								phase: "case-word"
							});
							break;
						case Token.DblLBracket:
							if (!this.skipTestCommandBody()) return -1;
							commandStart = !1;
							continue;
						case Token.Assignment:
						case Token.Redirect:
						case Token.Bang:
						case Token.Then:
						case Token.Else:
						case Token.Elif:
						case Token.Do:
						case Token.In: break;
						case Token.Semi:
						case Token.Newline:
						case Token.Pipe:
						case Token.And:
						case Token.Or:
						case Token.Amp:
						case Token.DoubleSemi:
						case Token.SemiAmp:
						case Token.DoubleSemiAmp: break;
						case Token.Function:
							frame.phase = "function-name";
							break;
						case Token.Coproc:
							frame.phase = "coproc-command";
							break;
						default:
							if (token === Token.Word && value.keywordEligible && value.value === "time") {
								frame.phase = "time-command";
								commandStart = !0;
							} else commandStart = !1;
							continue;
					}
					switch (token) {
						case Token.Semi:
						case Token.Newline:
						case Token.Pipe:
						case Token.And:
						case Token.Or:
						case Token.Amp:
							commandStart = !0;
							break;
						case Token.DoubleSemi:
						case Token.SemiAmp:
						case Token.DoubleSemiAmp:
							frame.close === Token.Esac && (frame.phase = "case-pattern");
							commandStart = !0;
							break;
						case Token.RParen: commandStart = !0;
					}
				}
			}
			skipTestGroup() {
				let depth = 1;
				for (;;) {
					let value = this.next(LexContext.TestMode);
					if (value.token === Token.EOF) return -1;
					if (value.token === Token.DblRBracket) {
						this.unshift(value);
						return -1;
					}
					if (value.token === Token.LParen) depth++;
					else if (value.token === Token.RParen && --depth === 0) return value.end;
				}
			}
			skipTestCommandBody() {
				for (;;) {
					let token = this.next(LexContext.TestMode).token;
					if (token === Token.DblRBracket) return !0;
					if (token === Token.EOF) return !1;
				}
			}
			buildWordParts(startPos) {
				this._buildParts = !0;
				this.pos = startPos;
				let ch = this.src.charCodeAt(startPos);
				if ((ch === 60 || ch === 62) && startPos + 1 < this.srcEnd && this.src.charCodeAt(startPos + 1) === 40) {
					this.pos = startPos + 2;
					let inner = this.extractBalanced();
					let text = this.src.slice(startPos, this.pos);
					let part = this.processSubstitution(startPos, text, ch === 60 ? "<" : ">", inner);
					if (this.pos < this.srcEnd) {
						this.readWordText();
						this._wordParts ? this._wordParts.unshift(part) : this._wordParts = [part];
					} else this._wordParts = [part];
				} else {
					this.readWordText();
					if (this.pos < this.srcEnd && this._wordAssignmentState !== void 0 && this._wordAssignmentState >= 4) {
						this.pos = startPos;
						this.readWordText(!0);
					}
				}
				return this._wordParts;
			}
			buildEmbeddedWordParts(startPos, arithmetic = !1) {
				this._buildParts = !0;
				this.pos = startPos;
				this.readInnerWordText(!1, arithmetic);
				return this._wordParts;
			}
			buildArrayElementParts(startPos) {
				let close = this.findClosingBracket(startPos + 1);
				if (close === -1) return this.buildWordParts(startPos);
				let src = this.src;
				this._buildParts = !0;
				let head = hasEmbeddedWordStructure(src, startPos, close + 1) ? this.parseSubFieldWord(startPos, close + 1, "embedded") : void 0;
				this.pos = close + 1;
				this.readWordText(!1, LexContext.ArrayElement);
				let end = this.pos;
				let operator = skipLineContinuations(src, close + 1, end);
				let after = src.charCodeAt(operator);
				let keyed = after === 61 || after === 43 && src.charCodeAt(operator + 1) === 61;
				let headParts = head?.parts;
				let tailParts = this._wordParts;
				keyed && (tailParts = parseGlobParts(src, close + 1, end, tailParts) ?? tailParts);
				if (!headParts && !tailParts) return keyed ? null : parseGlobParts(src, startPos, end, void 0) ?? null;
				let headText = src.slice(startPos, close + 1);
				headParts ||= [{
					type: "Literal",
					pos: startPos,
					end: close + 1,
					text: headText,
					value: head?.value ?? headText
				}];
				tailParts ||= end > close + 1 ? [{
					type: "Literal",
					pos: close + 1,
					end,
					text: src.slice(close + 1, end),
					value: this._wordText
				}] : [];
				let parts = joinWordParts(headParts, tailParts);
				keyed || (parts = parseGlobParts(src, startPos, end, parts) ?? parts);
				return parts.length > 1 || parts[0].type !== "Literal" ? parts : null;
			}
			buildHereDocParts(bodyPos, bodyEnd) {
				this._buildParts = !0;
				let src = this.src;
				let parts = [];
				let hasExpansion = !1;
				let litBuf = "";
				let litStart = bodyPos;
				let i = bodyPos;
				let flushLit = () => {
					if (i > litStart) {
						parts.push({
							type: "Literal",
							pos: litStart,
							end: i,
							value: litBuf,
							text: src.slice(litStart, i)
						});
						litBuf = "";
					}
				};
				for (; i < bodyEnd;) {
					let ch = src.charCodeAt(i);
					if (ch === 92) {
						if (i + 1 < bodyEnd) {
							let nc = src.charCodeAt(i + 1);
							if (nc === 10) {
								i += 2;
								continue;
							}
							if (nc === 36 || nc === 96 || nc === 92) {
								litBuf += String.fromCharCode(nc);
								i += 2;
								continue;
							}
						}
						litBuf += "\\";
						i++;
						continue;
					}
					if (ch === 36 && src.charCodeAt(i + 1) !== 39 && src.charCodeAt(i + 1) !== 34) {
						flushLit();
						litStart = i;
						this.pos = i;
						this.readDollar();
						if (this._resultPart) {
							hasExpansion = !0;
							parts.push(this._resultPart);
							litStart = this.pos;
						} else litBuf += src.slice(i, this.pos);
						i = this.pos;
						continue;
					}
					if (ch === 96) {
						flushLit();
						litStart = i;
						this.pos = i;
						this.readBacktickExpansion();
						if (this._resultPart) {
							hasExpansion = !0;
							parts.push(this._resultPart);
							litStart = this.pos;
						} else litBuf += src.slice(i, this.pos);
						i = this.pos;
						continue;
					}
					litBuf += src[i];
					i++;
				}
				flushLit();
				return hasExpansion ? parts : null;
			}
			registerHereDocTarget(target) {
				if (this.pendingHereDocs === null) return;
				for (let hd of this.pendingHereDocs) if (!hd.target) {
					hd.target = target;
					return;
				}
			}
			readTestRegexWord() {
				this.hasPeek = !1;
				this.skipSpacesAndTabs();
				let src = this.src;
				let len = this.srcEnd;
				let start = this.pos;
				let depth = 0;
				for (; this.pos < len;) {
					let ch = src.charCodeAt(this.pos);
					if (ch === 40) {
						depth++;
						this.pos++;
						continue;
					}
					if (ch === 92) {
						this.pos += this.pos + 1 < len ? 2 : 1;
						continue;
					}
					if (ch === 39) {
						let quotePos = this.pos++;
						let ansiC = quotePos > start && src.charCodeAt(quotePos - 1) === 36;
						for (; this.pos < len && src.charCodeAt(this.pos) !== 39;) {
							ansiC && src.charCodeAt(this.pos) === 92 && this.pos + 1 < len && this.pos++;
							this.pos++;
						}
						this.pos < len ? this.pos++ : this.errors.push({
							message: ansiC ? "unterminated ANSI-C quote" : "unterminated single quote",
							pos: quotePos
						});
						continue;
					}
					if (ch === 34) {
						this.pos++;
						this.readDoubleQuoted();
						continue;
					}
					if (ch === 96) {
						this.readBacktickExpansion();
						continue;
					}
					if (depth > 0) {
						ch === 41 && depth--;
						this.pos++;
						continue;
					}
					if (ch === 36) {
						this.readDollar();
						continue;
					}
					if ((ch === 60 || ch === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
						let subPos = this.pos;
						this.pos += 2;
						this.extractBalanced();
						this._unbalanced && this.errors.push({
							message: "unterminated process substitution",
							pos: subPos
						});
						continue;
					}
					if (ch < 128 && charType[ch] & 1 && ch !== 124) break;
					this.pos++;
				}
				setToken(this.current, Token.Word, src.slice(start, this.pos), start, this.pos);
				return this.current;
			}
			readCStyleForExprs() {
				this.hasPeek = !1;
				let src = this.src;
				let len = this.srcEnd;
				for (; this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9);) this.pos++;
				let openPos = this.pos;
				this.pos < len && src.charCodeAt(this.pos) === 40 && this.pos++;
				let starts = [
					this.pos,
					0,
					0
				];
				let parts = [
					"",
					"",
					"",
					0,
					0,
					0
				];
				let partIdx = 0;
				let depth = 1;
				let partStart = this.pos;
				let extra = !1;
				let setPart = (end) => {
					let raw = src.slice(partStart, end);
					parts[partIdx] = raw.trim();
					parts[3 + partIdx] = starts[partIdx] + raw.length - raw.trimStart().length;
				};
				for (; this.pos < len && depth > 0;) {
					let c = src.charCodeAt(this.pos);
					if (c === 40) {
						depth++;
						this.pos++;
					} else if (c === 41) {
						depth--;
						if (depth === 0) {
							extra || setPart(this.pos);
							partIdx < 2 && this.errors.push({
								message: "expected three arithmetic expressions in for header",
								pos: this.pos
							});
							this.pos++;
							for (; this.pos < len && (src.charCodeAt(this.pos) === 32 || src.charCodeAt(this.pos) === 9);) this.pos++;
							this.pos < len && src.charCodeAt(this.pos) === 41 && this.pos++;
							break;
						}
						this.pos++;
					} else if (c === 59 && depth === 1) {
						if (partIdx === 2) {
							if (!extra) {
								setPart(this.pos);
								this.errors.push({
									message: "expected three arithmetic expressions in for header",
									pos: this.pos
								});
							}
							extra = !0;
							this.pos++;
							continue;
						}
						setPart(this.pos);
						partIdx++;
						this.pos++;
						partStart = this.pos;
						starts[partIdx] = partStart;
					} else if (c === 36) this.readDollar();
					else if (c === 96) this.readBacktickExpansion();
					else if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
					else if (c === 39) {
						this.pos++;
						this.skipSQ();
					} else if (c === 34) {
						this.pos++;
						this.skipDQ();
					} else this.pos++;
				}
				if (depth > 0) {
					extra || setPart(this.pos);
					this.errors.push({
						message: "unterminated arithmetic for header",
						pos: openPos
					});
				}
				return parts;
			}
			peek(ctx = LexContext.Normal) {
				if (!this.hasPeek) {
					this.readNext(this.nextState, ctx);
					this.hasPeek = !0;
				}
				return this.nextState;
			}
			peekFollow(closers) {
				if (!this.hasPeek) {
					let ctx = closers[this.current.token] ? LexContext.CommandStart : LexContext.Normal;
					this.readNext(this.nextState, ctx);
					this.hasPeek = !0;
				}
				return this.nextState;
			}
			next(ctx = LexContext.Normal) {
				if (this.hasPeek) {
					this.hasPeek = !1;
					let temp = this.current;
					this.current = this.nextState;
					this.nextState = temp;
					return this.current;
				}
				this.readNext(this.current, ctx);
				return this.current;
			}
			unshift(tok) {
				this.nextState.copyFrom(tok);
				this.hasPeek = !0;
			}
			readNext(out, ctx) {
				let src = this.src;
				let len = this.srcEnd;
				let pos = this.pos;
				for (;;) {
					pos = skipBlanks(src, pos, len);
					if (ctx === LexContext.TestMode) for (; pos < len && src.charCodeAt(pos) === 10;) pos = skipBlanks(src, pos + 1, len);
					if (pos >= len || src.charCodeAt(pos) !== 35) break;
					for (; pos < len && src.charCodeAt(pos) !== 10;) pos++;
				}
				this.pos = pos;
				if (pos >= len) {
					this.consumePendingHereDocs();
					setToken(out, Token.EOF, "", pos, pos);
					return;
				}
				let tokenStart = pos;
				let ch = src.charCodeAt(pos);
				if (ch === 10) {
					this.pos++;
					this.consumePendingHereDocs();
					setToken(out, Token.Newline, "\n", tokenStart, this.pos);
					return;
				}
				if (ctx === LexContext.TestMode && (ch === 60 || ch === 62) && !(this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40)) {
					this.pos++;
					setToken(out, Token.Word, ch === 60 ? "<" : ">", tokenStart, this.pos);
					out.keywordEligible = !0;
					return;
				}
				if (ch < 128 && charType[ch] & 1 && this.tryReadOperator(out, ch, ctx, tokenStart)) return;
				if (ch === 91 && ctx === LexContext.ArrayElement && this.readArrayElement(out, tokenStart)) return;
				this.readWord(out, ctx, tokenStart);
			}
			tryReadOperator(out, ch, ctx, tokenStart) {
				let src = this.src;
				let pos = this.pos;
				let next = pos + 1 < this.srcEnd ? src.charCodeAt(pos + 1) : 0;
				switch (ch) {
					case 59:
						if (next === 59) {
							if (pos + 2 < this.srcEnd && src.charCodeAt(pos + 2) === 38) {
								this.pos += 3;
								setToken(out, Token.DoubleSemiAmp, ";;&", tokenStart, this.pos);
								return !0;
							}
							this.pos += 2;
							setToken(out, Token.DoubleSemi, ";;", tokenStart, this.pos);
							return !0;
						}
						if (next === 38) {
							this.pos += 2;
							setToken(out, Token.SemiAmp, ";&", tokenStart, this.pos);
							return !0;
						}
						this.pos++;
						setToken(out, Token.Semi, ";", tokenStart, this.pos);
						return !0;
					case 124:
						if (next === 124) {
							this.pos += 2;
							setToken(out, Token.Or, "||", tokenStart, this.pos);
							return !0;
						}
						if (next === 38) {
							this.pos += 2;
							setToken(out, Token.Pipe, "|&", tokenStart, this.pos);
							return !0;
						}
						this.pos++;
						setToken(out, Token.Pipe, "|", tokenStart, this.pos);
						return !0;
					case 38:
						if (next === 38) {
							this.pos += 2;
							setToken(out, Token.And, "&&", tokenStart, this.pos);
							return !0;
						}
						if (next === 62) {
							this.pos += 2;
							let append = this.pos < this.srcEnd && src.charCodeAt(this.pos) === 62;
							append && this.pos++;
							return this.readRedirectTarget(out, append ? "&>>" : "&>", tokenStart);
						}
						this.pos++;
						setToken(out, Token.Amp, "&", tokenStart, this.pos);
						return !0;
					case 40:
						if (ctx === LexContext.CommandStart && next === 40) {
							let savedErrors = this.errors.length;
							this.readArithmeticCommand(out, tokenStart);
							if (!this._notArithmetic) return !0;
							this.errors.length = savedErrors;
							this.pos = tokenStart;
						}
						this.pos++;
						setToken(out, Token.LParen, "(", tokenStart, this.pos);
						return !0;
					case 41:
						this.pos++;
						setToken(out, Token.RParen, ")", tokenStart, this.pos);
						return !0;
					case 60:
					case 62: return this.readRedirection(out, tokenStart);
					default: return !1;
				}
			}
			readRedirection(out, tokenStart) {
				let src = this.src;
				let ch = src.charCodeAt(this.pos);
				let op = "";
				if (ch === 60) {
					this.pos++;
					let next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
					if (next === 60) {
						this.pos++;
						let third = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
						if (third === 60) {
							this.pos++;
							op = "<<<";
						} else {
							let dash = third === 45;
							dash && this.pos++;
							this.skipSpacesAndTabs();
							let targetPos = this.pos;
							(this.pos >= this.srcEnd || src.charCodeAt(this.pos) !== 35) && this.readHereDocDelimiter();
							let hasTarget = this.pos > targetPos;
							hasTarget && (this.pendingHereDocs ??= []).push({
								delimiter: this._hereDelim,
								strip: dash,
								quoted: this._hereQuoted
							});
							setToken(out, Token.Redirect, dash ? "<<-" : "<<", tokenStart, this.pos);
							out.content = hasTarget ? this._hereDelim : void 0;
							out.delimiterQuoted = hasTarget && this._hereQuoted;
							out.targetPos = targetPos;
							out.targetEnd = hasTarget ? this.pos : targetPos;
							return !0;
						}
					} else if (next === 40) {
						this.readProcessSubstitution(out, "<", tokenStart);
						return !0;
					} else if (next === 62) {
						op = "<>";
						this.pos++;
					} else if (next === 38) {
						op = "<&";
						this.pos++;
					} else op = "<";
				} else if (ch === 62) {
					this.pos++;
					let next = this.pos < this.srcEnd ? src.charCodeAt(this.pos) : 0;
					if (next === 40) {
						this.readProcessSubstitution(out, ">", tokenStart);
						return !0;
					}
					if (next === 62) {
						op = ">>";
						this.pos++;
					} else if (next === 38) {
						op = ">&";
						this.pos++;
					} else if (next === 124) {
						op = ">|";
						this.pos++;
					} else op = ">";
				}
				return this.readRedirectTarget(out, op, tokenStart);
			}
			readRedirectTarget(out, op, tokenStart) {
				let src = this.src;
				this.skipSpacesAndTabs();
				if (this.pos < this.srcEnd) {
					let nc = src.charCodeAt(this.pos);
					if ((nc === 60 || nc === 62) && this.pos + 1 < this.srcEnd && src.charCodeAt(this.pos + 1) === 40) {
						let psStart = this.pos;
						this.pos += 2;
						this.extractBalanced();
						this._unbalanced && this.errors.push({
							message: "unterminated process substitution",
							pos: psStart
						});
						let psText = src.slice(psStart, this.pos);
						setToken(out, Token.Redirect, op, tokenStart, this.pos);
						out.content = psText;
						out.targetPos = psStart;
						out.targetEnd = this.pos;
						return !0;
					}
					let targetPos = this.pos;
					nc !== 10 && nc !== 35 && this.readRedirectTargetText();
					this.redirectToken(out, op, tokenStart, targetPos);
					return !0;
				}
				this.redirectToken(out, op, tokenStart, this.pos);
				return !0;
			}
			readRedirectTargetText() {
				let savedBuildValue = this._buildValue;
				this._buildValue = !0;
				this.readWordText();
				this._buildValue = savedBuildValue;
			}
			redirectToken(out, operator, tokenStart, targetPos) {
				let hasTarget = this.pos > targetPos && (this._wordText.length > 0 || this._wordQuoted);
				setToken(out, Token.Redirect, operator, tokenStart, this.pos);
				out.content = hasTarget ? this._wordText : void 0;
				out.targetPos = targetPos;
				out.targetEnd = hasTarget ? this.pos : targetPos;
			}
			readProcessSubstitution(out, operator, tokenStart) {
				this.pos++;
				this.extractBalanced();
				this._unbalanced && this.errors.push({
					message: "unterminated process substitution",
					pos: tokenStart
				});
				let text = this.src.slice(tokenStart, this.pos);
				setToken(out, Token.Word, text, tokenStart, this.pos);
			}
			readHereDocDelimiter() {
				let src = this.src;
				let len = this.srcEnd;
				let savedBuildValue = this._buildValue;
				this._buildValue = !0;
				let delimiter = "";
				let quoted = !1;
				for (; this.pos < len;) {
					let c = src.charCodeAt(this.pos);
					if (c === 39) {
						quoted = !0;
						this.pos++;
						for (; this.pos < len && src.charCodeAt(this.pos) !== 39;) {
							delimiter += src[this.pos];
							this.pos++;
						}
						this.pos < len && this.pos++;
					} else if (c === 34) {
						quoted = !0;
						this.pos++;
						for (; this.pos < len && src.charCodeAt(this.pos) !== 34;) {
							if (src.charCodeAt(this.pos) === 92 && this.pos + 1 < len) {
								let next = src.charCodeAt(this.pos + 1);
								if (next === 10) {
									this.pos += 2;
									continue;
								}
								(next === 36 || next === 96 || next === 34 || next === 92) && this.pos++;
							}
							delimiter += src[this.pos];
							this.pos++;
						}
						this.pos < len && this.pos++;
					} else if (c === 92) {
						if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 10) {
							this.pos += 2;
							continue;
						}
						quoted = !0;
						this.pos++;
						if (this.pos < len) {
							delimiter += src[this.pos];
							this.pos++;
						} else delimiter += "\\";
					} else if (c === 96) {
						let btStart = this.pos;
						this.pos++;
						for (; this.pos < len && src.charCodeAt(this.pos) !== 96;) {
							src.charCodeAt(this.pos) === 92 && this.pos++;
							this.pos++;
						}
						this.pos < len && this.pos++;
						delimiter += src.slice(btStart, this.pos);
					} else if (c === 36) {
						let next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
						(next === 39 || next === 34) && (quoted = !0);
						this.readDollar();
						delimiter += this._resultText;
					} else if (c < 128 && charType[c] & 1) break;
					else {
						delimiter += src[this.pos];
						this.pos++;
					}
				}
				this._buildValue = savedBuildValue;
				this._hereDelim = delimiter;
				this._hereQuoted = quoted;
			}
			consumePendingHereDocs() {
				let pending = this.pendingHereDocs;
				if (pending === null || pending.length === 0) return;
				for (let hd of pending) {
					let bodyPos = this.pos;
					let bodyEnd = this.skipHereDocBody(hd.delimiter, hd.strip, this.parenBoundary, hd.quoted);
					if (hd.target) {
						hd.target.body.pos = bodyPos;
						hd.target.body.end = bodyEnd;
						hd.target.body.text = this.src.slice(bodyPos, bodyEnd);
						this.hereDocClosingPos !== -1 && (hd.target.closing = {
							pos: this.hereDocClosingPos,
							end: this.hereDocClosingEnd
						});
					}
				}
				pending.length = 0;
			}
			hereDocClosingPos = -1;
			hereDocClosingEnd = -1;
			matchHereDocDelimiter(delimiter, lineStart, end, join) {
				let src = this.src;
				let pos = lineStart;
				for (let i = 0; i < delimiter.length;) {
					if (join && src.charCodeAt(pos) === 92 && pos + 1 < end && src.charCodeAt(pos + 1) === 10) {
						pos += 2;
						continue;
					}
					if (pos >= end || src.charCodeAt(pos) !== delimiter.charCodeAt(i)) return -1;
					pos++;
					i++;
				}
				return pos;
			}
			logicalLineEnd(from, end, join) {
				let src = this.src;
				let lineEnd = src.indexOf("\n", from);
				for (; lineEnd !== -1 && lineEnd < end;) {
					if (!join) return lineEnd;
					let backslashes = lineEnd;
					for (; backslashes > from && src.charCodeAt(backslashes - 1) === 92;) backslashes--;
					if ((lineEnd - backslashes) % 2 == 0) return lineEnd;
					from = lineEnd + 1;
					lineEnd = src.indexOf("\n", from);
				}
				return end;
			}
			skipHereDocBody(delimiter, strip, parenEnds = !1, quoted = !1) {
				this.hereDocClosingPos = -1;
				this.hereDocClosingEnd = -1;
				let src = this.src;
				let len = this.srcEnd;
				for (; this.pos < len;) {
					let lineStart = this.pos;
					let lineEnd = this.logicalLineEnd(lineStart, len, !quoted);
					for (;;) {
						let before = lineStart;
						if (strip) for (; lineStart < lineEnd && src.charCodeAt(lineStart) === 9;) lineStart++;
						quoted || (lineStart = skipLineContinuations(src, lineStart, lineEnd));
						if (lineStart === before) break;
					}
					let afterDelim = this.matchHereDocDelimiter(delimiter, lineStart, lineEnd, !quoted);
					afterDelim !== -1 && !quoted && (afterDelim = skipLineContinuations(src, afterDelim, lineEnd));
					if (afterDelim === lineEnd) {
						let bodyEnd = this.pos;
						if (!parenEnds || !this.parenBoundary || lineEnd !== len) {
							this.hereDocClosingPos = lineStart;
							this.hereDocClosingEnd = lineEnd;
						}
						this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
						return bodyEnd;
					}
					if (parenEnds && afterDelim !== -1) {
						let paren = afterDelim;
						for (; paren < lineEnd && src.charCodeAt(paren) !== 41;) paren++;
						if (paren < lineEnd || this.parenBoundary && lineEnd === len) {
							let bodyEnd = this.pos;
							this.pos = afterDelim;
							return bodyEnd;
						}
					}
					this.pos = lineEnd < len ? lineEnd + 1 : lineEnd;
				}
				return this.pos;
			}
			_wordText = "";
			_wordRaw = !1;
			_wordQuoted = !1;
			_wordHasExpansions = !1;
			_wordKeywordEligible = !1;
			_wordAssignmentState;
			_bracketWindow;
			_arithmeticBracketWindow;
			_wordParts = null;
			_resultText = "";
			_resultIsRaw = !0;
			_resultHasExpansion = !1;
			_resultPart;
			_unbalanced = !1;
			_notArithmetic = !1;
			_arithUnterminated = !1;
			_dqText = "";
			_dqHasExpansions = !1;
			_dqParts = null;
			_dqEnd = 0;
			_hereDelim = "";
			_hereQuoted = !1;
			readWord(out, ctx, tokenStart = 0) {
				let errorStart = this._errors === null ? 0 : this._errors.length;
				this.readWordText(!1, ctx, !0);
				if (ctx === LexContext.Normal) {
					let next = this.pos < this.srcEnd ? this.src.charCodeAt(this.pos) : 0;
					if (!this._wordRaw || next !== 60 && next !== 62) {
						setSpanToken(out, Token.Word, tokenStart, this.pos, this._wordRaw);
						out.keywordEligible = this._wordKeywordEligible;
						return;
					}
				}
				this.classifyWord(out, ctx, tokenStart, errorStart);
			}
			isRedirectVariable(start, end) {
				let src = this.src;
				for (let i = start; i < end; i++) {
					let c = src.charCodeAt(i);
					if (c === 91 && i > start) return i + 2 < end && src.charCodeAt(end - 1) === 93 && this.findClosingShellDelimiter(i + 1, end, 93) === end - 1;
					if (c >= 128 || !(isIdChar[c] & (i === start ? 1 : 2))) return !1;
				}
				return end > start;
			}
			readArrayElement(out, tokenStart) {
				let close = this.findClosingBracket(tokenStart + 1);
				if (close === -1) return !1;
				this.pos = close + 1;
				this.readWordText();
				setSpanToken(out, Token.Word, tokenStart, this.pos, !0);
				return !0;
			}
			classifyWord(out, ctx, tokenStart, errorStart) {
				let src = this.src;
				let raw = this._wordRaw;
				let hasExpansions = this._wordHasExpansions;
				let quoted = this._wordQuoted;
				let keywordEligible = this._wordKeywordEligible;
				let assignmentState = this._wordAssignmentState;
				let wordEnd = this.pos;
				let wordLen = wordEnd - tokenStart;
				if (ctx === LexContext.CasePattern) {
					let token = Token.Word;
					if (keywordEligible) {
						let reserved = raw ? matchReservedWord(src, tokenStart, wordLen) : RESERVED_WORDS.get(this.wordValueOf(tokenStart, wordEnd));
						reserved === Token.Esac && (token = reserved);
					}
					setSpanToken(out, token, tokenStart, wordEnd, raw);
					out.keywordEligible = keywordEligible;
					return;
				}
				let value = null;
				if (!raw && !hasExpansions && keywordEligible && (ctx === LexContext.CommandStart || ctx === LexContext.TestMode)) {
					let nextCh = wordEnd < this.srcEnd ? src.charCodeAt(wordEnd) : 0;
					(!quoted && wordLen <= 16 || nextCh === 60 || nextCh === 62) && (value = this.wordValueOf(tokenStart, wordEnd));
				}
				if (ctx === LexContext.CommandStart && keywordEligible) {
					if (raw) {
						if (wordLen <= 8) {
							let reserved = matchReservedWord(src, tokenStart, wordLen);
							if (reserved !== void 0) {
								setSpanToken(out, reserved, tokenStart, wordEnd, !0);
								return;
							}
						}
						if (wordLen === 2 && src.charCodeAt(tokenStart) === 91 && src.charCodeAt(tokenStart + 1) === 91) {
							setSpanToken(out, Token.DblLBracket, tokenStart, wordEnd, !0);
							return;
						}
					} else if (value !== null && value.length > 0) {
						let fc = value.charCodeAt(0);
						if (fc >= 97 && fc <= 122 && value.length <= 8 || fc === 33 || fc === 123 || fc === 125) {
							let reserved = RESERVED_WORDS.get(value);
							if (reserved !== void 0) {
								setToken(out, reserved, value, tokenStart, wordEnd);
								return;
							}
						}
						if (fc === 91 && value === "[[") {
							setToken(out, Token.DblLBracket, value, tokenStart, wordEnd);
							return;
						}
					}
				}
				if (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix || ctx === LexContext.Declaration) {
					if (assignmentState === void 0) {
						let eq = -1;
						let bracket = !1;
						for (let i = tokenStart + 1; i < wordEnd; i++) {
							let c = src.charCodeAt(i);
							if (c === 61) {
								eq = i;
								break;
							}
							c === 91 && (bracket = !0);
						}
						(eq !== -1 || ctx !== LexContext.Declaration && bracket) && (assignmentState = scanAssignmentPrefix(src, tokenStart, wordEnd, 0));
					}
					if (assignmentState !== void 0) {
						if (ctx !== LexContext.Declaration && assignmentState >= 4) {
							if (wordEnd < this.srcEnd) {
								this._errors !== null && (this._errors.length = errorStart);
								this.pos = tokenStart;
								this.readWordText(!0, ctx, !0);
								if (this.pos > wordEnd) {
									this.classifyWord(out, ctx, tokenStart, errorStart);
									return;
								}
							}
							(this._errors === null || this._errors.length === errorStart) && this.errors.push({
								message: "unterminated array subscript",
								pos: src.indexOf("[", tokenStart)
							});
						}
						if (isMatchedAssignment(assignmentState)) {
							setSpanToken(out, Token.Assignment, tokenStart, wordEnd, raw);
							value !== null && (out._value = value);
							out.assignmentOperatorPos = assignmentOperatorPos(assignmentState);
							return;
						}
					}
				}
				if ((ctx === LexContext.CommandStart || ctx === LexContext.TestMode) && keywordEligible) {
					if (raw) {
						if (wordLen === 2 && src.charCodeAt(tokenStart) === 93 && src.charCodeAt(tokenStart + 1) === 93) {
							setSpanToken(out, Token.DblRBracket, tokenStart, wordEnd, !0);
							return;
						}
					} else if (value === "]]") {
						setToken(out, Token.DblRBracket, value, tokenStart, wordEnd);
						return;
					}
				}
				if (!hasExpansions && this.pos < this.srcEnd) {
					let nc = src.charCodeAt(this.pos);
					if ((nc === 60 || nc === 62) && raw) {
						let fc = src.charCodeAt(tokenStart);
						if (fc >= 48 && fc <= 57 && isAllDigitsRange(src, tokenStart, wordEnd)) {
							let fd = Number.parseInt(src.slice(tokenStart, wordEnd), 10);
							if (this.readRedirection(out, tokenStart)) {
								out.fileDescriptor = fd;
								out.descriptorEnd = wordEnd;
								return;
							}
						}
						if (fc === 123 && src.charCodeAt(wordEnd - 1) === 125 && this.isRedirectVariable(tokenStart + 1, wordEnd - 1)) {
							let varname = src.slice(tokenStart + 1, wordEnd - 1);
							if (this.readRedirection(out, tokenStart)) {
								out.variableName = varname;
								out.descriptorEnd = wordEnd;
								return;
							}
						}
					}
				}
				setSpanToken(out, Token.Word, tokenStart, wordEnd, raw);
				value !== null && (out._value = value);
				out.keywordEligible = keywordEligible;
			}
			readWordText(subscripts = !1, ctx = LexContext.Normal, scanning = !1) {
				let src = this.src;
				let len = this.srcEnd;
				let pos = this.pos;
				let fastStart = pos;
				let exitCh = 0;
				for (; pos < len;) {
					let c = src.charCodeAt(pos);
					if (c < 128 && charType[c]) {
						exitCh = c;
						break;
					}
					pos++;
				}
				if (pos >= len || charType[exitCh] & 1 && !(exitCh === 40 && pos > fastStart && extglobPrefix[src.charCodeAt(pos - 1)]) && !subscripts) {
					this.pos = pos;
					this._wordText = (this._buildParts || this._buildValue) && pos > fastStart ? src.slice(fastStart, pos) : "";
					this._wordRaw = !0;
					this._wordQuoted = !1;
					this._wordHasExpansions = !1;
					this._wordKeywordEligible = !0;
					this._wordAssignmentState = void 0;
					this._buildParts && (this._wordParts = hasGlobCharacters(this._wordText) && ctx !== LexContext.ArrayElement ? parseGlobParts(src, fastStart, pos, void 0) ?? null : null);
					return;
				}
				let bp = this._buildParts;
				let bt = bp || this._buildValue;
				let text = bt && pos > fastStart ? src.slice(fastStart, pos) : "";
				let quoted = !1;
				let hasExpansions = !1;
				let keywordEligible = !0;
				let valueIsRaw = !0;
				let lastValueChar = pos > fastStart ? src.charCodeAt(pos - 1) : 0;
				let assignmentState = scanAssignmentPrefix(src, fastStart, pos, 0);
				let parts;
				let litBuf = "";
				let litStart = 0;
				let hasGlobs = !1;
				let braceResults;
				if (bp) {
					parts = [];
					litBuf = text;
					litStart = fastStart;
					hasGlobs = text.length > 0 && hasGlobCharacters(text);
				}
				for (; pos < len;) {
					let ch = src.charCodeAt(pos);
					if (ch >= 128 || !charType[ch]) {
						let runStart = pos;
						pos++;
						for (; pos < len;) {
							let c = src.charCodeAt(pos);
							if (c < 128 && charType[c]) break;
							pos++;
						}
						lastValueChar = src.charCodeAt(pos - 1);
						assignmentState = scanAssignmentPrefix(src, runStart, pos, assignmentState);
						if (bt) {
							let chunk = src.slice(runStart, pos);
							text += chunk;
							if (bp) {
								litBuf += chunk;
								hasGlobs ||= hasGlobCharacters(chunk);
							}
						}
						continue;
					}
					if (charType[ch] & 1) {
						if (subscripts && assignmentState >= 4) {
							let close = this.findClosingBracket(pos);
							if (close !== -1) {
								let spanEnd = close + 1;
								assignmentState = assignmentState === 5 ? 2 : assignmentState - 1;
								lastValueChar = src.charCodeAt(close);
								if (bt) {
									let chunk = src.slice(pos, spanEnd);
									text += chunk;
									if (bp) {
										litBuf += chunk;
										hasGlobs ||= hasGlobCharacters(chunk);
									}
								}
								pos = spanEnd;
								continue;
							}
						}
						if (ch === 40 && lastValueChar < 128 && extglobPrefix[lastValueChar]) {
							if (ctx === LexContext.FunctionName || assignmentState >= 4 && (ctx === LexContext.CommandStart || ctx === LexContext.CommandPrefix)) break;
							if (ctx === LexContext.CommandStart && lastValueChar === 33 && keywordEligible && src.charCodeAt(fastStart) === 33 && skipLineContinuations(src, fastStart + 1, len) === pos) break;
							let prefixChar = lastValueChar;
							if (prefixChar === 61 && scanning && (ctx !== LexContext.CommandStart && ctx !== LexContext.CommandPrefix && ctx !== LexContext.Declaration && ctx !== LexContext.EvalArgument || !isMatchedAssignment(assignmentState) || skipLineContinuations(src, assignmentOperatorPos(assignmentState) + 1, len) !== pos)) break;
							let innerStart = pos + 1;
							let close = this.findClosingShellDelimiter(innerStart, len, 41, prefixChar === 61);
							if (close === -1 && !scanning && !subscripts && assignmentState >= 4) break;
							if (ctx === LexContext.CommandStart && prefixChar !== 61 && close !== -1 && skipBlanks(src, innerStart, close) === close) break;
							keywordEligible = !1;
							let patternEnd = close === -1 ? len : close;
							pos = close === -1 ? len : close + 1;
							close === -1 && this.errors.push({
								message: "unterminated extended glob",
								pos: innerStart - 2
							});
							lastValueChar = src.charCodeAt(pos - 1);
							if (bt) {
								let eg = "(" + src.slice(innerStart, pos);
								text += eg;
								if (bp && prefixChar !== 61) {
									let prefixPos = innerStart - 2;
									for (; src.charCodeAt(prefixPos) === 10 && src.charCodeAt(prefixPos - 1) === 92;) prefixPos -= 2;
									if (litBuf.length > 0) {
										let trimmed = litBuf.slice(0, -1);
										prefixPos > litStart && parts.push({
											type: "Literal",
											pos: litStart,
											end: prefixPos,
											value: trimmed,
											text: src.slice(litStart, prefixPos)
										});
										litBuf = "";
									}
									let op = extglobOp[prefixChar];
									parts.push({
										type: "ExtendedGlob",
										pos: prefixPos,
										end: pos,
										text: src.slice(prefixPos, pos),
										operator: op,
										pattern: src.slice(innerStart, patternEnd),
										parts: this.subFieldParts(innerStart, patternEnd)
									});
									litStart = pos;
								} else if (bp) {
									litBuf += eg;
									hasGlobs ||= hasGlobCharacters(eg);
								}
							}
							continue;
						}
						break;
					}
					if (ch === 92) {
						pos++;
						if (pos < len) {
							if (src.charCodeAt(pos) === 10) {
								pos++;
								valueIsRaw = !1;
							} else {
								assignmentState >= 0 && assignmentState < 4 && (assignmentState = -1);
								quoted = !0;
								keywordEligible = !1;
								valueIsRaw = !1;
								lastValueChar = src.charCodeAt(pos);
								if (bt) {
									text += src[pos];
									bp && (litBuf += src[pos]);
								}
								pos++;
							}
						} else {
							assignmentState >= 0 && assignmentState < 4 && (assignmentState = -1);
							quoted = !0;
							keywordEligible = !1;
							lastValueChar = 92;
							if (bt) {
								text += "\\";
								bp && (litBuf += "\\");
							}
						}
						continue;
					}
					if (ch === 39) {
						let sqStart = pos;
						assignmentState >= 0 && assignmentState < 4 && (assignmentState = -1);
						quoted = !0;
						keywordEligible = !1;
						valueIsRaw = !1;
						pos++;
						let start = pos;
						for (; pos < len && src.charCodeAt(pos) !== 39;) pos++;
						pos > start && (lastValueChar = src.charCodeAt(pos - 1));
						let value = bt ? src.slice(start, pos) : "";
						bt && (text += value);
						pos < len ? pos++ : this.errors.push({
							message: "unterminated single quote",
							pos: start - 1
						});
						if (bp) {
							if (sqStart > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: sqStart,
									value: litBuf,
									text: src.slice(litStart, sqStart)
								});
								litBuf = "";
							}
							parts.push({
								type: "SingleQuoted",
								pos: sqStart,
								end: pos,
								value,
								text: src.slice(sqStart, pos)
							});
							litStart = pos;
						}
						continue;
					}
					if (ch === 34) {
						let dqStart = pos;
						assignmentState >= 0 && assignmentState < 4 && (assignmentState = -1);
						quoted = !0;
						keywordEligible = !1;
						valueIsRaw = !1;
						pos++;
						this.pos = pos;
						this.readDoubleQuoted();
						pos = this.pos;
						this._dqEnd > dqStart + 1 && (lastValueChar = src.charCodeAt(this._dqEnd - 1));
						this._dqHasExpansions && (hasExpansions = !0);
						bt && (text += this._dqText);
						if (bp) {
							if (dqStart > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: dqStart,
									value: litBuf,
									text: src.slice(litStart, dqStart)
								});
								litBuf = "";
							}
							let dqText = src.slice(dqStart, pos);
							parts.push({
								type: "DoubleQuoted",
								pos: dqStart,
								end: pos,
								text: dqText,
								parts: this._dqParts ?? [{
									type: "Literal",
									pos: dqStart + 1,
									end: this._dqEnd,
									value: this._dqText,
									text: src.slice(dqStart + 1, this._dqEnd)
								}]
							});
							litStart = pos;
						}
						continue;
					}
					if (ch === 36) {
						keywordEligible = !1;
						let dollarStart = pos;
						assignmentState >= 0 && assignmentState < 4 && (assignmentState = -1);
						let next = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
						(next === 39 || next === 34) && (quoted = !0);
						this.pos = pos;
						this.readDollar();
						pos = this.pos;
						this._resultIsRaw || (valueIsRaw = !1);
						pos > dollarStart && (lastValueChar = src.charCodeAt(pos - 1));
						this._resultHasExpansion && (hasExpansions = !0);
						bt && (text += this._resultText);
						if (bp) {
							if (this._resultPart) {
								if (dollarStart > litStart) {
									parts.push({
										type: "Literal",
										pos: litStart,
										end: dollarStart,
										value: litBuf,
										text: src.slice(litStart, dollarStart)
									});
									litBuf = "";
								}
								parts.push(this._resultPart);
								litStart = pos;
							} else litBuf += this._resultText;
						}
						continue;
					}
					if (ch === 96) {
						keywordEligible = !1;
						let btStart = pos;
						assignmentState >= 0 && assignmentState < 4 && (assignmentState = -1);
						this.pos = pos;
						this.readBacktickExpansion();
						pos = this.pos;
						valueIsRaw = !1;
						lastValueChar = src.charCodeAt(pos - 1);
						hasExpansions = !0;
						bt && (text += this._resultText);
						if (bp) {
							if (btStart > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: btStart,
									value: litBuf,
									text: src.slice(litStart, btStart)
								});
								litBuf = "";
							}
							parts.push(this._resultPart);
							litStart = pos;
						}
						continue;
					}
					if (ch === 123) {
						assignmentState >= 0 && assignmentState < 4 && (assignmentState = -1);
						let first = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
						let braceEnd = first <= 32 || first === 125 ? -1 : this.scanBraceExpansion(pos, braceResults ??= new Map());
						if (braceEnd > 0) {
							keywordEligible = !1;
							lastValueChar = src.charCodeAt(braceEnd - 1);
							if (bt) {
								let braceText = src.slice(pos, braceEnd);
								text += braceText;
								if (bp) {
									if (pos > litStart) {
										parts.push({
											type: "Literal",
											pos: litStart,
											end: pos,
											value: litBuf,
											text: src.slice(litStart, pos)
										});
										litBuf = "";
									}
									parts.push({
										type: "BraceExpansion",
										pos,
										end: braceEnd,
										text: braceText,
										parts: this.subFieldParts(pos + 1, braceEnd - 1)
									});
									litStart = braceEnd;
								}
							}
							pos = braceEnd;
							continue;
						}
						lastValueChar = 123;
						if (bt) {
							text += "{";
							bp && (litBuf += "{");
						}
						pos++;
						continue;
					}
					pos++;
				}
				bp && pos > litStart && parts.push({
					type: "Literal",
					pos: litStart,
					end: pos,
					value: litBuf,
					text: src.slice(litStart, pos)
				});
				this.pos = pos;
				this._wordText = text;
				this._wordRaw = valueIsRaw;
				this._wordQuoted = quoted;
				this._wordHasExpansions = hasExpansions;
				this._wordKeywordEligible = keywordEligible;
				this._wordAssignmentState = assignmentState;
				if (bp) {
					this._wordParts = parts.length > 1 || parts.length === 1 && parts[0].type !== "Literal" ? parts : null;
					hasGlobs && ctx !== LexContext.ArrayElement && (this._wordParts = parseGlobParts(src, fastStart, pos, this._wordParts) ?? null);
				}
			}
			readInnerWordText(insideDoubleQuotes = !1, arithmetic = !1, globs = !1) {
				let src = this.src;
				let len = this.srcEnd;
				let pos = this.pos;
				let start = pos;
				let text = "";
				let bp = this._buildParts;
				let parts;
				let litBuf = "";
				let litStart = 0;
				let preserveLiteral = !1;
				let hasGlobs = !1;
				if (bp) {
					parts = [];
					litStart = pos;
				}
				for (; pos < len;) {
					let ch = src.charCodeAt(pos);
					if (ch === 92) {
						pos++;
						if (pos < len) {
							if (src.charCodeAt(pos) === 10) pos++;
							else {
								let next = src.charCodeAt(pos);
								if (insideDoubleQuotes && next !== 36 && next !== 96 && next !== 34 && next !== 92 && next !== 125) {
									text += "\\";
									bp && (litBuf += "\\");
									preserveLiteral = !0;
								}
								let escaped = src[pos++];
								text += escaped;
								bp && (litBuf += escaped);
							}
						}
						continue;
					}
					if (ch === 39 && !insideDoubleQuotes) {
						let sqStart = pos;
						pos++;
						let start = pos;
						for (; pos < len && src.charCodeAt(pos) !== 39;) pos++;
						let value = src.slice(start, pos);
						text += value;
						pos < len && pos++;
						if (bp) {
							if (sqStart > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: sqStart,
									value: litBuf,
									text: src.slice(litStart, sqStart)
								});
								litBuf = "";
							}
							parts.push({
								type: "SingleQuoted",
								pos: sqStart,
								end: pos,
								value,
								text: src.slice(sqStart, pos)
							});
							litStart = pos;
						}
						continue;
					}
					if (ch === 34) {
						let dqStart = pos;
						pos++;
						this.pos = pos;
						this.readDoubleQuoted(insideDoubleQuotes);
						pos = this.pos;
						text += this._dqText;
						if (bp) {
							if (dqStart > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: dqStart,
									value: litBuf,
									text: src.slice(litStart, dqStart)
								});
								litBuf = "";
							}
							let dqText = src.slice(dqStart, pos);
							parts.push({
								type: "DoubleQuoted",
								pos: dqStart,
								end: pos,
								text: dqText,
								parts: this._dqParts ?? [{
									type: "Literal",
									pos: dqStart + 1,
									end: this._dqEnd,
									value: this._dqText,
									text: src.slice(dqStart + 1, this._dqEnd)
								}]
							});
							litStart = pos;
						}
						continue;
					}
					if (ch === 36) {
						let dollarStart = pos;
						this.pos = pos;
						this.readDollar(insideDoubleQuotes);
						pos = this.pos;
						text += this._resultText;
						if (bp) {
							if (this._resultPart) {
								if (dollarStart > litStart) {
									parts.push({
										type: "Literal",
										pos: litStart,
										end: dollarStart,
										value: litBuf,
										text: src.slice(litStart, dollarStart)
									});
									litBuf = "";
								}
								parts.push(this._resultPart);
								litStart = pos;
							} else litBuf += this._resultText;
						}
						continue;
					}
					if (ch === 96) {
						let btStart = pos;
						this.pos = pos;
						this.readBacktickExpansion(insideDoubleQuotes);
						pos = this.pos;
						text += this._resultText;
						if (bp) {
							if (btStart > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: btStart,
									value: litBuf,
									text: src.slice(litStart, btStart)
								});
								litBuf = "";
							}
							parts.push(this._resultPart);
							litStart = pos;
						}
						continue;
					}
					if (!insideDoubleQuotes && !arithmetic && (ch === 60 || ch === 62) && pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
						let psStart = pos;
						this.pos = pos + 2;
						let inner = this.extractBalanced();
						pos = this.pos;
						let raw = src.slice(psStart, pos);
						text += raw;
						if (bp) {
							if (psStart > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: psStart,
									value: litBuf,
									text: src.slice(litStart, psStart)
								});
								litBuf = "";
							}
							parts.push(this.processSubstitution(psStart, raw, ch === 60 ? "<" : ">", inner));
							litStart = pos;
						}
						continue;
					}
					text += src[pos];
					if (bp) {
						litBuf += src[pos];
						globs && (ch === 42 || ch === 63 || ch === 91) && (hasGlobs = !0);
					}
					pos++;
				}
				bp && pos > litStart && parts.push({
					type: "Literal",
					pos: litStart,
					end: pos,
					value: litBuf,
					text: src.slice(litStart, pos)
				});
				this.pos = pos;
				this._wordText = text;
				this._wordRaw = !1;
				this._wordQuoted = !1;
				this._wordHasExpansions = !1;
				this._wordKeywordEligible = !1;
				if (bp) {
					this._wordParts = parts.length > 1 || parts.length === 1 && (parts[0].type !== "Literal" || preserveLiteral) ? parts : null;
					hasGlobs && (this._wordParts = parseGlobParts(src, start, pos, this._wordParts) ?? null);
				}
			}
			subFieldParts(start, end) {
				if (this._nestingDepth >= 256) return;
				return hasEmbeddedWordStructure(this.src, start, end) ? this.parseSubFieldWord(start, end).parts : parseGlobParts(this.src, start, end, void 0);
			}
			parseSubFieldWord(start, end, context = "word", arithmetic = !1) {
				if (start >= end) return new WordImpl("", start, start);
				if (this._nestingDepth >= 256) return new WordImpl(this.src.slice(start, end), start, end);
				this._nestingDepth++;
				let savedEnd = this.srcEnd;
				let savedBracketWindow = this._bracketWindow;
				let savedArithmeticBracketWindow = this._arithmeticBracketWindow;
				let savedPos = this.pos;
				let savedText = this._wordText;
				let savedParts = this._wordParts;
				let savedQuoted = this._wordQuoted;
				let savedKeywordEligible = this._wordKeywordEligible;
				this.srcEnd = end;
				this.pos = start;
				this.readInnerWordText(context === "quoted", arithmetic, context === "word");
				let word = new WordImpl(this.src.slice(start, end), start, end);
				this._buildParts && (word.parts = this._wordParts ?? void 0);
				this.srcEnd = savedEnd;
				this._bracketWindow = savedBracketWindow;
				this._arithmeticBracketWindow = savedArithmeticBracketWindow;
				this.pos = savedPos;
				this._wordText = savedText;
				this._wordParts = savedParts;
				this._wordQuoted = savedQuoted;
				this._wordKeywordEligible = savedKeywordEligible;
				this._nestingDepth--;
				return word;
			}
			skipSQ() {
				for (; this.pos < this.srcEnd && this.src.charCodeAt(this.pos) !== 39;) this.pos++;
				this.pos < this.srcEnd && this.pos++;
			}
			skipAnsiCQuoted() {
				let quotePos = this.pos - 1;
				let result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
				this.pos = result.end;
				result.closed || this.errors.push({
					message: "unterminated ANSI-C quote",
					pos: quotePos
				});
			}
			skipDQ() {
				let src = this.src;
				let len = this.srcEnd;
				this._unbalanced = !1;
				if (this._nestingDepth < 256) for (; this.pos < len;) {
					let ch = src.charCodeAt(this.pos);
					if (ch === 34) {
						this.pos++;
						return;
					}
					if (ch === 92) {
						this.pos = Math.min(this.pos + 2, len);
						continue;
					}
					if (ch === 96) break;
					if (ch === 36) {
						let next = src.charCodeAt(this.pos + 1);
						if (next === 40 || next === 123 || next === 36) break;
					}
					this.pos++;
				}
				this.extractBalanced(!0, !0);
			}
			skipSpacesAndTabs() {
				this.pos = skipBlanks(this.src, this.pos, this.srcEnd);
			}
			readDoubleQuoted(unescapeAll = !1) {
				let src = this.src;
				let len = this.srcEnd;
				let contentStart = this.pos;
				let hasExpansions = !1;
				let bp = this._buildParts;
				let bt = bp || this._buildValue;
				if (!bp) {
					let p = this.pos;
					for (; p < len;) {
						let c = src.charCodeAt(p);
						if (c === 34) {
							this._dqText = bt ? src.slice(contentStart, p) : "";
							this._dqEnd = p;
							this.pos = p + 1;
							this._dqHasExpansions = !1;
							this._dqParts = null;
							return;
						}
						if (c === 36 || c === 96 || c === 92) break;
						p++;
					}
				}
				let text = "";
				let parts = null;
				let litBuf = "";
				let litStart = bp ? this.pos : 0;
				for (; this.pos < len && src.charCodeAt(this.pos) !== 34;) {
					let runStart = this.pos;
					for (; this.pos < len;) {
						let c = src.charCodeAt(this.pos);
						if (c === 34 || c === 92 || c === 36 || c === 96) break;
						this.pos++;
					}
					if (bt && this.pos > runStart) {
						let chunk = src.slice(runStart, this.pos);
						text += chunk;
						bp && (litBuf += chunk);
					}
					if (this.pos >= len || src.charCodeAt(this.pos) === 34) break;
					let ch = src.charCodeAt(this.pos);
					if (ch === 92) {
						this.pos++;
						if (this.pos < len) {
							let next = src.charCodeAt(this.pos);
							if (next === 10) {
								this.pos++;
								continue;
							}
							if (bt) {
								if (unescapeAll || next === 36 || next === 96 || next === 34 || next === 92) {
									let c = src[this.pos];
									text += c;
									bp && (litBuf += c);
								} else {
									let pair = "\\" + src[this.pos];
									text += pair;
									bp && (litBuf += pair);
								}
							}
							this.pos++;
						}
						continue;
					}
					if (ch === 36) {
						let afterDollar = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
						if (afterDollar === 34 || afterDollar === 39) {
							if (bt) {
								text += "$";
								bp && (litBuf += "$");
							}
							this.pos++;
							continue;
						}
						let expStart = this.pos;
						this.readDollar(!0);
						bt && (text += this._resultText);
						this._resultHasExpansion && (hasExpansions = !0);
						if (bp) {
							let rp = this._resultPart;
							if (rp && isDQChild(rp)) {
								parts ||= [];
								if (expStart > litStart) {
									parts.push({
										type: "Literal",
										pos: litStart,
										end: expStart,
										value: litBuf,
										text: src.slice(litStart, expStart)
									});
									litBuf = "";
								}
								parts.push(rp);
								litStart = this.pos;
							} else litBuf += this._resultText;
						}
						continue;
					}
					if (ch === 96) {
						let btStart = this.pos;
						this.readBacktickExpansion(!0);
						bt && (text += this._resultText);
						hasExpansions = !0;
						if (bp && this._resultPart && isDQChild(this._resultPart)) {
							parts ||= [];
							if (btStart > litStart) {
								parts.push({
									type: "Literal",
									pos: litStart,
									end: btStart,
									value: litBuf,
									text: src.slice(litStart, btStart)
								});
								litBuf = "";
							}
							parts.push(this._resultPart);
							litStart = this.pos;
						}
						continue;
					}
				}
				bp && parts && this.pos > litStart && parts.push({
					type: "Literal",
					pos: litStart,
					end: this.pos,
					value: litBuf,
					text: src.slice(litStart, this.pos)
				});
				this._dqEnd = this.pos;
				this.pos < len ? this.pos++ : this.errors.push({
					message: "unterminated double quote",
					pos: contentStart - 1
				});
				this._dqText = text;
				this._dqHasExpansions = hasExpansions;
				this._dqParts = parts;
			}
			readDollar(insideDoubleQuotes = !1) {
				let dollarPos = this.pos;
				this.pos++;
				let src = this.src;
				let len = this.srcEnd;
				let bt = this._buildParts || this._buildValue;
				if (this.pos >= len) {
					this._resultText = "$";
					this._resultIsRaw = !0;
					this._resultHasExpansion = !1;
					this._resultPart = void 0;
					return;
				}
				let logicalPos = skipLineContinuations(src, this.pos, len);
				logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40 && (this.pos = logicalPos);
				let ch = src.charCodeAt(this.pos);
				if (ch === 40) {
					if (this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
						let savedPos = this.pos;
						let savedErrors = this.errors.length;
						this.readArithmeticExpansion(dollarPos);
						if (!this._notArithmetic) return;
						this.errors.length = savedErrors;
						this.pos = savedPos;
					}
					this.readCommandSubstitution(dollarPos);
					return;
				}
				if (ch === 123) {
					let after = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
					if (after === 32 || after === 9 || after === 10) {
						this.readBraceCommandSubstitution();
						return;
					}
					if (after === 124) {
						this.readValueSubstitution();
						return;
					}
					this.readParameterExpansion(insideDoubleQuotes);
					return;
				}
				if (ch === 39) {
					this.pos++;
					if (bt) {
						let value = this.readAnsiCQuoted();
						this._resultText = value;
						this._resultPart = this._buildParts ? {
							type: "AnsiCQuoted",
							pos: dollarPos,
							end: this.pos,
							text: src.slice(dollarPos, this.pos),
							value
						} : void 0;
					} else {
						this.skipAnsiCQuoted();
						this._resultText = "";
						this._resultPart = void 0;
					}
					this._resultIsRaw = !1;
					this._resultHasExpansion = !1;
					return;
				}
				if (ch === 34) {
					this.pos++;
					this.readDoubleQuoted(insideDoubleQuotes);
					this._resultText = this._dqText;
					this._resultIsRaw = !1;
					this._resultHasExpansion = this._dqHasExpansions;
					if (this._buildParts) {
						let text = src.slice(dollarPos, this.pos);
						this._resultPart = {
							type: "LocaleString",
							pos: dollarPos,
							end: this.pos,
							text,
							parts: this._dqParts ?? [{
								type: "Literal",
								pos: dollarPos + 2,
								end: this._dqEnd,
								value: this._dqText,
								text: src.slice(dollarPos + 2, this._dqEnd)
							}]
						};
					} else this._resultPart = void 0;
					return;
				}
				if (ch === 64 || ch === 42 || ch === 35 || ch === 63 || ch === 45 || ch === 36 || ch === 33 || ch >= 48 && ch <= 57) {
					this.pos++;
					let text = bt ? src.slice(this.pos - 2, this.pos) : "";
					this._resultText = text;
					this._resultIsRaw = !0;
					this._resultHasExpansion = !1;
					this._resultPart = this._buildParts ? {
						type: "SimpleExpansion",
						pos: dollarPos,
						end: this.pos,
						text
					} : void 0;
					return;
				}
				if (ch < 128 && isIdChar[ch] & 1) {
					let namePos = this.pos - 1;
					for (; this.pos < len;) {
						let c = src.charCodeAt(this.pos);
						if (c < 128 && isIdChar[c] & 2) this.pos++;
						else break;
					}
					let text = bt ? src.slice(namePos, this.pos) : "";
					this._resultText = text;
					this._resultIsRaw = !0;
					this._resultHasExpansion = !1;
					this._resultPart = this._buildParts ? {
						type: "SimpleExpansion",
						pos: dollarPos,
						end: this.pos,
						text
					} : void 0;
					return;
				}
				if (ch === 91) {
					let errorCount = this._errors === null ? 0 : this._errors.length;
					let close = this.findClosingArithmeticBracket(this.pos + 1);
					if (close !== -1) {
						let bodyStart = this.pos + 1;
						let body = src.slice(bodyStart, close);
						this.pos = close + 1;
						let text = bt ? src.slice(dollarPos, this.pos) : "";
						this._resultText = text;
						this._resultIsRaw = !0;
						this._resultHasExpansion = !1;
						this._resultPart = this._buildParts ? this.arithmeticExpansion(bodyStart - 2, text, body, bodyStart) : void 0;
						return;
					}
					this._errors !== null && (this._errors.length = errorCount);
				}
				this._resultText = "$";
				this._resultIsRaw = !0;
				this._resultHasExpansion = !1;
				this._resultPart = void 0;
			}
			scanArithmeticBody() {
				this._notArithmetic = !1;
				this._arithUnterminated = !1;
				this.pos += 2;
				let depth = 1;
				let parenDepth = 0;
				let parentParenDepth = 0;
				let parenDepths;
				let reported = !1;
				let src = this.src;
				let len = this.srcEnd;
				let start = this.pos;
				for (; this.pos < len && depth > 0;) {
					let c = src.charCodeAt(this.pos);
					if (c === 92) this.pos += this.pos + 1 < len ? 2 : 1;
					else if (c === 39) {
						this.pos++;
						this.skipSQ();
					} else if (c === 34) {
						this.pos++;
						this.skipDQ();
					} else if (c === 96) {
						this.pos++;
						for (; this.pos < len && src.charCodeAt(this.pos) !== 96;) {
							src.charCodeAt(this.pos) === 92 && this.pos++;
							this.pos++;
						}
						this.pos < len && this.pos++;
					} else if (c === 36 && this.pos + 2 < len && src.charCodeAt(this.pos + 1) === 40 && src.charCodeAt(this.pos + 2) !== 40) {
						let dollarPos = this.pos;
						this.pos += 2;
						this.extractBalanced();
						this._unbalanced && this.errors.push({
							message: "unterminated command substitution",
							pos: dollarPos
						});
					} else if (c === 36 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 123) {
						let close = this.findClosingBrace(this.pos + 2, len);
						this.pos = close === -1 ? len : close + 1;
					} else if ((c === 60 || c === 62) && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40) {
						this.pos += 2;
						this.extractBalanced();
					} else if (c === 40) {
						if (src.charCodeAt(this.pos - 1) === 36 && src.charCodeAt(this.pos + 1) === 40) {
							depth === 1 ? parentParenDepth = parenDepth : (parenDepths ??= []).push(parenDepth);
							depth++;
							parenDepth = 0;
							if (depth + this._nestingDepth > 256 && !reported) {
								this.errors.push({
									message: "maximum arithmetic expansion nesting depth exceeded",
									pos: this.pos - 1
								});
								reported = !0;
							}
							this.pos += 2;
						} else {
							if (++parenDepth + depth - 1 + this._nestingDepth > 256 && !reported) {
								this.errors.push({
									message: "maximum arithmetic expression nesting depth exceeded",
									pos: this.pos
								});
								reported = !0;
							}
							this.pos++;
						}
					} else if (c === 41 && parenDepth > 0) {
						parenDepth--;
						this.pos++;
					} else if (c === 41 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 41) {
						if (--depth === 0) {
							this.pos += 2;
							break;
						}
						parenDepth = depth === 1 ? parentParenDepth : parenDepths.pop();
						this.pos += 2;
					} else if (c === 41 && depth === 1) {
						this._notArithmetic = !0;
						return "";
					} else this.pos++;
				}
				let bt = this._buildParts || this._buildValue;
				if (depth > 0) {
					this._arithUnterminated = !0;
					return bt ? src.slice(start, this.pos) : "";
				}
				return bt ? src.slice(start, this.pos - 2) : "";
			}
			readArithmeticExpansion(dollarPos) {
				let bodyStart = this.pos + 2;
				let body = this.scanArithmeticBody();
				if (this._notArithmetic) return;
				this._arithUnterminated && this.errors.push({
					message: "unterminated arithmetic expansion",
					pos: dollarPos
				});
				let text = this._buildParts || this._buildValue ? this.src.slice(dollarPos, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = !0;
				this._resultHasExpansion = !1;
				this._resultPart = this._buildParts ? this.arithmeticExpansion(dollarPos, text, body, bodyStart) : void 0;
			}
			arithmeticExpansion(pos, text, body, bodyStart) {
				return new ArithmeticExpansionImpl(pos, this.pos, text, {
					source: this.src,
					body,
					offset: bodyStart,
					depth: this._nestingDepth,
					context: this.substitutionContext
				});
			}
			readArithmeticCommand(out, tokenStart) {
				let savedBuildValue = this._buildValue;
				this._buildValue = !0;
				let body = this.scanArithmeticBody();
				this._buildValue = savedBuildValue;
				this._arithUnterminated && this.errors.push({
					message: "unterminated arithmetic command",
					pos: tokenStart
				});
				setToken(out, Token.ArithCmd, body, tokenStart, this.pos);
			}
			readCommandSubstitution(dollarPos) {
				let openPos = this.pos;
				this.pos++;
				let inner = this.extractBalanced();
				this._unbalanced && this.errors.push({
					message: "unterminated command substitution",
					pos: dollarPos
				});
				let bt = this._buildParts || this._buildValue;
				let rawText = bt ? this.src.slice(dollarPos, this.pos) : "";
				let text = !bt || openPos === dollarPos + 1 ? rawText : "$" + this.src.slice(openPos, this.pos);
				this._resultText = text;
				this._resultIsRaw = openPos === dollarPos + 1;
				this._resultHasExpansion = !0;
				this._resultPart = this._buildParts ? this.commandExpansion(dollarPos, rawText, openPos + 1, inner, !this._unbalanced) : void 0;
			}
			readBraceCommandSubstitution() {
				this.readBraceSubstitution(1);
			}
			readValueSubstitution() {
				this.readBraceSubstitution(2);
			}
			readBraceSubstitution(skip) {
				let dollarPos = this.pos - 1;
				this.pos += skip;
				let src = this.src;
				let len = this.srcEnd;
				let depth = 1;
				let start = this.pos;
				for (; this.pos < len;) {
					let c = src.charCodeAt(this.pos);
					if (c === 123) depth++;
					else if (c === 125) {
						if (--depth === 0) {
							this.pos++;
							break;
						}
					} else if (c === 39) {
						this.pos++;
						this.skipSQ();
						continue;
					} else if (c === 34) {
						this.pos++;
						this.skipDQ();
						continue;
					} else c === 92 && this.pos++;
					this.pos++;
				}
				this._resultIsRaw = !0;
				this._resultHasExpansion = !0;
				if (this._buildParts || this._buildValue) {
					let rawInner = src.slice(start, this.pos - 1);
					let inner = rawInner.trim();
					let text = src.slice(dollarPos, this.pos);
					this._resultText = text;
					if (this._buildParts) {
						let innerStart = start + (rawInner.length - rawInner.trimStart().length);
						this._resultPart = this.commandExpansion(dollarPos, text, innerStart, inner);
					} else this._resultPart = void 0;
				} else {
					this._resultText = "";
					this._resultPart = void 0;
				}
			}
			readBacktickExpansion(insideDoubleQuotes = !1) {
				this.pos++;
				let src = this.src;
				let len = this.srcEnd;
				let start = this.pos;
				if (!this._buildParts && !this._buildValue) {
					for (; this.pos < len && src.charCodeAt(this.pos) !== 96;) {
						src.charCodeAt(this.pos) === 92 && this.pos + 1 < len && this.pos++;
						this.pos++;
					}
					this.pos < len ? this.pos++ : this.errors.push({
						message: "unterminated backtick",
						pos: start - 1
					});
					this._resultText = "";
					this._resultIsRaw = !1;
					this._resultHasExpansion = !0;
					this._resultPart = void 0;
					return;
				}
				let inner = "";
				let hasEscapes = !1;
				for (; this.pos < len && src.charCodeAt(this.pos) !== 96;) {
					if (src.charCodeAt(this.pos) === 92) {
						hasEscapes = !0;
						break;
					}
					this.pos++;
				}
				if (!hasEscapes) inner = src.slice(start, this.pos);
				else {
					inner = src.slice(start, this.pos);
					for (; this.pos < len && src.charCodeAt(this.pos) !== 96;) if (src.charCodeAt(this.pos) === 92) {
						this.pos++;
						if (this.pos < len) {
							let c = src.charCodeAt(this.pos);
							inner += c === 36 || c === 96 || c === 92 || insideDoubleQuotes && c === 34 ? src[this.pos] : "\\" + src[this.pos];
							this.pos++;
						}
					} else {
						let runStart = this.pos;
						for (; this.pos < len;) {
							let c = src.charCodeAt(this.pos);
							if (c === 96 || c === 92) break;
							this.pos++;
						}
						inner += src.slice(runStart, this.pos);
					}
				}
				this.pos < len ? this.pos++ : this.errors.push({
					message: "unterminated backtick",
					pos: start - 1
				});
				let text = src.slice(start - 1, this.pos);
				this._resultText = inner;
				this._resultHasExpansion = !0;
				this._resultPart = this._buildParts ? hasEscapes ? this.decodedCommandExpansion(start - 1, text, inner) : this.commandExpansion(start - 1, text, start, inner) : void 0;
			}
			readParameterExpansion(insideDoubleQuotes) {
				let src = this.src;
				let len = this.srcEnd;
				let start = this.pos;
				this.pos++;
				let depth = 1;
				let reported = !1;
				for (; this.pos < len && depth > 0;) {
					let ch = src.charCodeAt(this.pos);
					if (ch === 36) {
						let next = this.pos + 1 < len ? src.charCodeAt(this.pos + 1) : 0;
						if (next === 123) {
							depth++;
							if (this._nestingDepth + depth > 256 && !reported) {
								this.errors.push({
									message: "maximum parameter expansion nesting depth exceeded",
									pos: this.pos
								});
								reported = !0;
							}
							this.pos += 2;
							continue;
						}
						if (next === 36) {
							this.pos += 2;
							continue;
						}
						if (next === 40) {
							let dollarPos = this.pos;
							this.pos += 2;
							this.extractBalanced();
							this._unbalanced && this.errors.push({
								message: "unterminated command substitution",
								pos: dollarPos
							});
							continue;
						}
					} else if (ch === 96) {
						this.pos++;
						for (; this.pos < len && src.charCodeAt(this.pos) !== 96;) {
							src.charCodeAt(this.pos) === 92 && this.pos++;
							this.pos++;
						}
						this.pos < len && this.pos++;
						continue;
					} else if (ch === 125) {
						if (--depth === 0) {
							this.pos++;
							break;
						}
					} else if (ch === 92) this.pos + 1 < len && this.pos++;
					else if (ch === 39) {
						this.pos++;
						this.pos > start + 1 && src.charCodeAt(this.pos - 2) === 36 ? this.skipAnsiCQuoted() : this.skipSQ();
						continue;
					} else if (ch === 34) {
						this.pos++;
						this.skipDQ();
						continue;
					}
					this.pos++;
				}
				let closed = depth === 0;
				closed || this.errors.push({
					message: "unterminated parameter expansion",
					pos: start - 1
				});
				let text = this._buildParts || this._buildValue ? src.slice(start - 1, this.pos) : "";
				this._resultText = text;
				this._resultIsRaw = !0;
				this._resultHasExpansion = !1;
				if (this._buildParts) {
					let inner = src.slice(start + 1, closed ? this.pos - 1 : this.pos);
					this._resultPart = this.parseParamInner(text, inner, start + 1, insideDoubleQuotes);
				} else this._resultPart = void 0;
			}
			parseParamInner(text, inner, innerStart, insideDoubleQuotes) {
				let result = {
					type: "ParameterExpansion",
					pos: innerStart - 2,
					end: this.pos,
					text,
					parameter: "",
					parameterPos: innerStart,
					parameterEnd: innerStart,
					prefix: void 0,
					index: void 0,
					operation: void 0
				};
				let ilen = inner.length;
				if (ilen === 0) return result;
				let sub = (a, b, context = "word") => this.parseSubFieldWord(innerStart + a, innerStart + b, context);
				let closeBracket = (start) => {
					let close = this.findClosingBracket(innerStart + start, innerStart + ilen);
					return close === -1 ? -1 : close - innerStart;
				};
				let i = 0;
				if (ilen > 1 && inner.charCodeAt(0) === 33) {
					result.prefix = "!";
					i = 1;
				}
				if (ilen > 1 && inner.charCodeAt(0) === 35) {
					let nameEnd = this.scanParamName(inner, 1);
					let parameterEnd = nameEnd;
					let indexEnd = -1;
					if (parameterEnd < ilen && inner.charCodeAt(parameterEnd) === 91) {
						indexEnd = closeBracket(parameterEnd + 1);
						indexEnd !== -1 && (parameterEnd = indexEnd + 1);
					}
					if (nameEnd > 1 && parameterEnd === ilen) {
						result.prefix = "#";
						result.parameter = inner.slice(1, nameEnd);
						result.parameterPos = innerStart + 1;
						result.parameterEnd = innerStart + nameEnd;
						indexEnd !== -1 && (result.index = sub(nameEnd + 1, indexEnd, "embedded"));
						return result;
					}
				}
				let nameStart = i;
				i = this.scanParamName(inner, i);
				result.parameter = inner.slice(nameStart, i);
				result.parameterPos = innerStart + nameStart;
				result.parameterEnd = innerStart + i;
				if (i < ilen && inner.charCodeAt(i) === 91) {
					let closeB = closeBracket(i + 1);
					if (closeB !== -1) {
						result.index = sub(i + 1, closeB, "embedded");
						i = closeB + 1;
					}
				}
				if (i >= ilen) return result;
				let pos = innerStart + i;
				let end = innerStart + ilen;
				let opChar = inner.charCodeAt(i);
				let nextChar = inner.charCodeAt(i + 1);
				let defaultChar = inner[opChar === 58 ? i + 1 : i];
				if (defaultChar === "-" || defaultChar === "=" || defaultChar === "+" || defaultChar === "?") {
					let operandStart = i + (opChar === 58 ? 2 : 1);
					result.operation = {
						type: "Default",
						pos,
						end,
						operatorEnd: innerStart + operandStart,
						operator: opChar === 58 ? `:${defaultChar}` : defaultChar,
						operand: sub(operandStart, ilen, insideDoubleQuotes ? "quoted" : "word")
					};
					return result;
				}
				if (opChar === 58) {
					i++;
					let sliceStart = innerStart + i;
					let colonIdx = findUnnested(inner.slice(i), 58, !0, (index, quoted) => this.findNestedShellEnd(sliceStart + index, end, quoted) - sliceStart);
					result.operation = {
						type: "Slice",
						pos,
						end,
						operatorEnd: sliceStart,
						operator: ":",
						offset: sub(i, colonIdx === -1 ? ilen : i + colonIdx, "embedded"),
						length: colonIdx === -1 ? void 0 : sub(i + colonIdx + 1, ilen, "embedded")
					};
					return result;
				}
				if (opChar === 35 || opChar === 37) {
					let doubled = nextChar === opChar;
					let operator = opChar === 35 ? doubled ? "##" : "#" : doubled ? "%%" : "%";
					let operandStart = i + (doubled ? 2 : 1);
					result.operation = {
						type: "Remove",
						pos,
						end,
						operatorEnd: innerStart + operandStart,
						operator,
						operand: sub(operandStart, ilen)
					};
					return result;
				}
				if (opChar === 47) {
					i++;
					let operator = "/";
					if (nextChar === 47 || nextChar === 35 || nextChar === 37) {
						operator = nextChar === 47 ? "//" : nextChar === 35 ? "/#" : "/%";
						i++;
					}
					let separatorStart = i;
					if (nextChar === 47) {
						separatorStart = skipLineContinuations(inner, i, ilen);
						inner.charCodeAt(separatorStart) === 47 && separatorStart++;
					}
					let sepIdx = findUnnested(inner.slice(separatorStart), 47);
					let patternEnd = sepIdx === -1 ? ilen : separatorStart + sepIdx;
					result.operation = {
						type: "Replace",
						pos,
						end,
						operatorEnd: innerStart + i,
						operator,
						pattern: sub(i, patternEnd),
						replacement: sub(sepIdx === -1 ? ilen : patternEnd + 1, ilen)
					};
					return result;
				}
				if (opChar === 94 || opChar === 44) {
					let doubled = nextChar === opChar;
					let operator = opChar === 94 ? doubled ? "^^" : "^" : doubled ? ",," : ",";
					let operandStart = i + (doubled ? 2 : 1);
					result.operation = {
						type: "CaseModification",
						pos,
						end,
						operatorEnd: innerStart + operandStart,
						operator,
						operand: operandStart === ilen ? void 0 : sub(operandStart, ilen)
					};
					return result;
				}
				if (result.prefix === "!" && result.index === void 0 && i + 1 === ilen && (opChar === 64 || opChar === 42)) {
					result.operation = {
						type: "Names",
						pos,
						end,
						operatorEnd: end,
						operator: opChar === 64 ? "@" : "*"
					};
					return result;
				}
				if (opChar === 64) {
					result.operation = {
						type: "Transform",
						pos,
						end,
						operatorEnd: pos + 1,
						operator: "@",
						operand: sub(i + 1, ilen)
					};
					return result;
				}
				result.operation = {
					type: "Unknown",
					pos,
					end,
					operatorEnd: end,
					operator: inner.slice(i)
				};
				return result;
			}
			findNestedShellEnd(start, end, quoted) {
				let ch = this.src.charCodeAt(start);
				if (ch === 96) {
					let pos = start + 1;
					for (; pos < end;) {
						let current = this.src.charCodeAt(pos);
						if (current === 92) {
							pos += 2;
							continue;
						}
						pos++;
						if (current === 96) return pos;
					}
					return end;
				}
				let close;
				if (ch === 36) {
					let next = start + 1;
					if (next < end && this.src.charCodeAt(next) === 123) close = this.findClosingBrace(next + 1, end);
					else {
						let open = skipLineContinuations(this.src, next, end);
						if (open >= end || this.src.charCodeAt(open) !== 40) return start;
						close = this.findClosingParenthesis(open + 1, end);
					}
				} else {
					let open = start + 1;
					if (quoted || ch !== 60 && ch !== 62 || open >= end || this.src.charCodeAt(open) !== 40) return start;
					close = this.findClosingParenthesis(open + 1, end);
				}
				return close === -1 ? end : close + 1;
			}
			scanParamName(s, start) {
				let i = start;
				if (i >= s.length) return i;
				let c = s.charCodeAt(i);
				if (c === 64 || c === 42 || c === 35 || c === 63 || c === 45 || c === 36 || c === 33) return i + 1;
				if (c >= 48 && c <= 57) {
					for (; i < s.length && s.charCodeAt(i) >= 48 && s.charCodeAt(i) <= 57;) i++;
					return i;
				}
				if (c >= 97 && c <= 122 || c >= 65 && c <= 90 || c === 95) {
					i++;
					for (; i < s.length;) {
						let ch = s.charCodeAt(i);
						if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) i++;
						else break;
					}
				}
				return i;
			}
			readAnsiCQuoted() {
				let quotePos = this.pos - 1;
				let result = decodeAnsiCQuoted(this.src, this.pos, this.srcEnd);
				this.pos = result.end;
				result.closed || this.errors.push({
					message: "unterminated ANSI-C quote",
					pos: quotePos
				});
				return result.value;
			}
			extractBalanced(useGrammar = !0, quoteOnly = !1) {
				let src = this.src;
				let len = this.srcEnd;
				let bt = this._buildParts || this._buildValue;
				let depth = +!quoteOnly;
				let start = this.pos;
				this._unbalanced = !1;
				let knownEnd = useGrammar && !quoteOnly ? this.substitutionContext.boundaries?.get(start) : void 0;
				if (knownEnd !== void 0 && knownEnd <= len && this._nestingDepth < 256) {
					this.pos = knownEnd;
					return bt ? src.slice(start, knownEnd - 1) : "";
				}
				let wordStart = !0;
				for (; !quoteOnly && this.pos < len;) {
					let c = src.charCodeAt(this.pos);
					if (c === 41) {
						let result = bt ? src.slice(start, this.pos) : "";
						this.pos++;
						return result;
					} else if (c === 40 || c === 92 || c === 39 || c === 34 || c === 96 || c === 36 && (src.charCodeAt(this.pos + 1) === 39 || src.charCodeAt(this.pos + 1) === 36 || src.charCodeAt(this.pos + 1) === 123)) break;
					else if (c === 60 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) break;
					else if (c === 35 && wordStart) break;
					else if (c === 99 && wordStart && this.pos + 3 < len && src.charCodeAt(this.pos + 1) === 97 && src.charCodeAt(this.pos + 2) === 115 && src.charCodeAt(this.pos + 3) === 101 && (this.pos + 4 >= len || src.charCodeAt(this.pos + 4) < 128 && charType[src.charCodeAt(this.pos + 4)] & 1)) break;
					else {
						wordStart = c < 128 && !!(charType[c] & 1);
						this.pos++;
					}
				}
				let caseDepth = 0;
				let caseParens = 0;
				let wordStartAfterParen = [];
				let pendingDelims = null;
				let scripts;
				let arithBase = -1;
				let arithExtent = start >= 2 && src.charCodeAt(start) === 40 && src.charCodeAt(start - 1) === 40 && src.charCodeAt(start - 2) === 36;
				let substitutions = 0;
				let reported = !1;
				let quotes = quoteOnly ? [{
					close: 34,
					depth: 0
				}] : [];
				let quotedDepth = +!!quoteOnly;
				let parameterDepth = 0;
				let arithmeticOpens;
				let continuedDollarPos = -1;
				let continuedParenPos = -1;
				let escapedEnd = -1;
				let lastParenEnd = -1;
				let checkedGrammar = !1;
				for (; this.pos < len && (depth > 0 || quotes.length > 0);) {
					let ch = src.charCodeAt(this.pos);
					let quote = quotes.length === 0 ? void 0 : quotes[quotes.length - 1];
					if (quote !== void 0 && quote.depth === depth) {
						let commandOpen = !1;
						if (ch === 92) {
							this.pos = Math.min(this.pos + 2, len);
							continue;
						}
						if (ch === quote.close) {
							quotes.pop();
							ch === 34 ? quotedDepth-- : parameterDepth--;
							this.pos++;
							if (quoteOnly && depth === 0 && quotes.length === 0) return "";
							continue;
						}
						if (ch === 34) {
							quotes.push({
								close: 34,
								depth
							});
							quotedDepth++;
						} else if (ch === 39 && quote.close === 125) {
							this.pos++;
							this.skipSQ();
							continue;
						} else if (ch === 96) {
							this.pos++;
							for (; this.pos < len && src.charCodeAt(this.pos) !== 96;) {
								src.charCodeAt(this.pos) === 92 && this.pos++;
								this.pos < len && this.pos++;
							}
							this.pos < len && this.pos++;
							continue;
						} else if (ch === 36) {
							let next = src.charCodeAt(this.pos + 1);
							if (next === 39 && quote.close === 125) {
								this.pos += 2;
								this.skipAnsiCQuoted();
								continue;
							}
							if (next === 123) {
								quotes.push({
									close: 125,
									depth
								});
								parameterDepth++;
								this.pos++;
							} else if (next === 40) {
								this.pos++;
								ch = 40;
								commandOpen = !0;
							} else if (next === 36) {
								this.pos += src.charCodeAt(this.pos + 2) === 40 ? 1 : 2;
								continue;
							}
						}
						if (!reported && this._nestingDepth + Math.max(quotedDepth, parameterDepth) > 256) {
							this.errors.push({
								message: "maximum word nesting depth exceeded",
								pos: this.pos
							});
							reported = !0;
						}
						if (!commandOpen) {
							this.pos++;
							for (; this.pos < len;) {
								let c = src.charCodeAt(this.pos);
								if (c === 92 || c === 34 || c === 36 || c === 96 || c === 125 || c === 39) break;
								this.pos++;
							}
							continue;
						}
					}
					if (ch === 35 && lastParenEnd !== -1 && !arithExtent && arithBase < 0 && useGrammar && !checkedGrammar && this._nestingDepth + (scripts?.length ?? 0) < 256 && skipBlanks(src, lastParenEnd, len) === this.pos) {
						checkedGrammar = !0;
						let scope = scripts?.[scripts.length - 1];
						let end = this.findSubstitutionEnd(scope?.start ?? start, len, this._nestingDepth + (scripts?.length ?? 0) + 1);
						if (end !== -1) {
							if (scope === void 0) {
								this.pos = end;
								return bt ? src.slice(start, end - 1) : "";
							}
							this.pos = end - 1;
							depth = scope.depth + 1;
							caseDepth = 0;
							caseParens = 0;
							wordStartAfterParen.length = scope.parens + 1;
							ch = 41;
						}
					}
					if (ch === 40) {
						let prev = this.pos > start && this.pos !== escapedEnd ? src.charCodeAt(this.pos - 1) : 0;
						let commandDollarPos = prev === 36 ? this.pos - 1 : this.pos === continuedParenPos ? continuedDollarPos : -1;
						let wordParen = commandDollarPos !== -1 || prev === 60 || prev === 62 || prev === 61 || prev === 64 || prev === 63 || prev === 42 || prev === 43 || prev === 33 || prev === 40 && wordStartAfterParen[wordStartAfterParen.length - 1] === !1 || arithExtent && this.pos === start;
						let script = commandDollarPos !== -1 && src.charCodeAt(this.pos + 1) !== 40 || (prev === 60 || prev === 62) && arithBase < 0 && !arithExtent;
						if (script) {
							(scripts ??= []).push({
								start: this.pos + 1,
								dollar: commandDollarPos,
								depth,
								parens: wordStartAfterParen.length,
								caseDepth,
								caseParens,
								arithBase,
								arithExtent,
								substitutions,
								checkedGrammar,
								pendingDelims
							});
							caseDepth = 0;
							caseParens = 0;
							arithBase = -1;
							arithExtent = !1;
							checkedGrammar = !1;
							pendingDelims = null;
						}
						wordStartAfterParen.push(!wordParen);
						wordStart = !0;
						!script && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 40 && (arithBase = depth);
						if (commandDollarPos !== -1) {
							script ? substitutions++ : (arithmeticOpens ??= []).push(depth);
							if (substitutions + (arithmeticOpens?.length ?? 0) + this._nestingDepth + +!quoteOnly > 256 && !reported) {
								this.errors.push({
									message: "maximum command substitution nesting depth exceeded",
									pos: commandDollarPos
								});
								reported = !0;
							}
						}
						continuedDollarPos = -1;
						continuedParenPos = -1;
						depth++;
						caseDepth > 0 && caseParens++;
						this.pos++;
					} else if (ch === 41) {
						if (caseDepth > 0 && caseParens === 0) {
							this.pos++;
							wordStart = !0;
						} else {
							caseDepth > 0 && caseParens--;
							depth--;
							if (depth === 0 && !quoteOnly) {
								let result = bt ? src.slice(start, this.pos) : "";
								this.pos++;
								return result;
							}
							depth <= arithBase && (arithBase = -1);
							if (arithmeticOpens !== void 0) for (; arithmeticOpens.length > 0 && arithmeticOpens[arithmeticOpens.length - 1] >= depth;) arithmeticOpens.pop();
							wordStart = wordStartAfterParen.pop() ?? !0;
							this.pos++;
							let scope = scripts?.[scripts.length - 1];
							if (scope !== void 0 && scope.depth === depth) {
								scripts.pop();
								caseDepth = scope.caseDepth;
								caseParens = scope.caseParens;
								arithBase = scope.arithBase;
								arithExtent = scope.arithExtent;
								substitutions = scope.substitutions;
								checkedGrammar = scope.checkedGrammar;
								pendingDelims = scope.pendingDelims;
							}
						}
						lastParenEnd = this.pos;
					} else if (ch === 92) {
						if (this.pos > start && src.charCodeAt(this.pos - 1) === 36) {
							let logicalPos = skipLineContinuations(src, this.pos, len);
							if (logicalPos > this.pos && src.charCodeAt(logicalPos) === 40 && src.charCodeAt(logicalPos + 1) !== 40) {
								continuedDollarPos = this.pos - 1;
								continuedParenPos = logicalPos;
							}
						}
						this.pos++;
						if (this.pos < len) {
							src.charCodeAt(this.pos) !== 10 && (wordStart = !1);
							this.pos++;
						}
						escapedEnd = this.pos;
					} else if (ch === 36) {
						let next = src.charCodeAt(++this.pos);
						if (next === 39) {
							this.pos++;
							this.skipAnsiCQuoted();
						} else if (next === 36) this.pos++;
						else if (next === 123 && !isBraceCommandOpener(src.charCodeAt(this.pos + 1))) {
							quotes.push({
								close: 125,
								depth
							});
							parameterDepth++;
							this.pos++;
						}
						wordStart = !1;
					} else if (ch === 39) {
						this.pos++;
						this.skipSQ();
						wordStart = !1;
					} else if (ch === 34) {
						quotes.push({
							close: 34,
							depth
						});
						quotedDepth++;
						this.pos++;
						wordStart = !1;
					} else if (ch === 96) {
						this.pos++;
						for (; this.pos < len && src.charCodeAt(this.pos) !== 96;) {
							src.charCodeAt(this.pos) === 92 && this.pos++;
							this.pos < len && this.pos++;
						}
						this.pos < len && this.pos++;
						wordStart = !1;
					} else if (ch === 60 && arithBase < 0 && this.pos + 1 < len && src.charCodeAt(this.pos + 1) === 60) {
						if (this.pos + 2 < len && src.charCodeAt(this.pos + 2) === 60) this.pos += 3;
						else {
							this.pos += 2;
							let strip = this.pos < len && src.charCodeAt(this.pos) === 45;
							strip && this.pos++;
							this.skipSpacesAndTabs();
							this.readHereDocDelimiter();
							(this._hereDelim || this._hereQuoted) && (pendingDelims ??= []).push({
								delimiter: this._hereDelim,
								strip,
								quoted: this._hereQuoted
							});
						}
						wordStart = !1;
					} else if (ch === 10 && pendingDelims) {
						this.pos++;
						for (let hd of pendingDelims) this.skipHereDocBody(hd.delimiter, hd.strip, !0, hd.quoted);
						pendingDelims = null;
						wordStart = !0;
					} else if (ch === 35 && arithBase < 0 && !arithExtent && wordStart) for (; this.pos < len && src.charCodeAt(this.pos) !== 10;) this.pos++;
					else {
						let wStart = this.pos;
						for (; this.pos < len;) {
							let wc = src.charCodeAt(this.pos);
							if (wc < 128 && charType[wc]) break;
							this.pos++;
						}
						if (this.pos > wStart) {
							if (this.pos - wStart === 4 && wordStart && arithBase < 0 && !arithExtent) {
								let c0 = src.charCodeAt(wStart);
								if (c0 === 99 && src.charCodeAt(wStart + 1) === 97 && src.charCodeAt(wStart + 2) === 115 && src.charCodeAt(wStart + 3) === 101) caseDepth++;
								else if (c0 === 101 && src.charCodeAt(wStart + 1) === 115 && src.charCodeAt(wStart + 2) === 97 && src.charCodeAt(wStart + 3) === 99 && caseDepth > 0) {
									caseDepth--;
									caseDepth === 0 && (caseParens = 0);
								}
							}
							wordStart = !1;
						} else {
							let wc = src.charCodeAt(this.pos);
							wordStart = wc < 128 && !!(charType[wc] & 1);
							this.pos++;
						}
					}
				}
				this._unbalanced = !0;
				quoteOnly && scripts !== void 0 && scripts.length > 0 && this.errors.push({
					message: "unterminated command substitution",
					pos: scripts[0].dollar
				});
				return bt ? src.slice(start, this.pos) : "";
			}
		}
		function opPrec(op) {
			switch (op) {
				case ",": return 1;
				case "=":
				case "+=":
				case "-=":
				case "*=":
				case "/=":
				case "%=":
				case "<<=":
				case ">>=":
				case "&=":
				case "|=":
				case "^=": return 2;
				case "||": return 4;
				case "&&": return 5;
				case "|": return 6;
				case "^": return 7;
				case "&": return 8;
				case "==":
				case "!=": return 9;
				case "<":
				case "<=":
				case ">":
				case ">=": return 10;
				case "<<":
				case ">>": return 11;
				case "+":
				case "-": return 12;
				case "*":
				case "/":
				case "%": return 13;
				case "**": return 14;
				case "?": return 3;
				default: return -1;
			}
		}
		function trimEnd(src, start, end) {
			for (; end > start;) {
				let c = src.charCodeAt(end - 1);
				if (c !== 32 && c !== 9 && c !== 10) break;
				end--;
			}
			return end;
		}
		function opRightAssoc(op) {
			switch (op) {
				case "=":
				case "+=":
				case "-=":
				case "*=":
				case "/=":
				case "%=":
				case "<<=":
				case ">>=":
				case "&=":
				case "|=":
				case "^=":
				case "**": return !0;
				default: return !1;
			}
		}
		function parseArithmeticExpression(src, offset = 0, collector, nestingDepth = 0) {
			let pos = 0;
			let len = src.length;
			let initialWordCount = collector?.embeddedWords.length ?? 0;
			function makeWord(start, end, embedded = !1) {
				let node = {
					type: "ArithmeticWord",
					pos: start + offset,
					end: end + offset,
					value: src.slice(start, end),
					parts: void 0
				};
				embedded && collector?.embeddedWords.push(node);
				return node;
			}
			function skipWS() {
				for (; pos < len;) {
					let c = src.charCodeAt(pos);
					if (c === 32 || c === 9 || c === 10) pos++;
					else break;
				}
			}
			function tryReadBinOp() {
				if (pos >= len) return null;
				let c = src.charCodeAt(pos);
				let nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				let nnc = pos + 2 < len ? src.charCodeAt(pos + 2) : 0;
				switch (c) {
					case 44:
						pos++;
						return ",";
					case 61:
						if (nc === 61) {
							pos += 2;
							return "==";
						}
						pos++;
						return "=";
					case 33:
						if (nc === 61) {
							pos += 2;
							return "!=";
						}
						return null;
					case 60:
						if (nc === 60) {
							if (nnc === 61) {
								pos += 3;
								return "<<=";
							}
							pos += 2;
							return "<<";
						}
						if (nc === 61) {
							pos += 2;
							return "<=";
						}
						pos++;
						return "<";
					case 62:
						if (nc === 62) {
							if (nnc === 61) {
								pos += 3;
								return ">>=";
							}
							pos += 2;
							return ">>";
						}
						if (nc === 61) {
							pos += 2;
							return ">=";
						}
						pos++;
						return ">";
					case 43:
						if (nc === 61) {
							pos += 2;
							return "+=";
						}
						if (nc === 43) return null;
						pos++;
						return "+";
					case 45:
						if (nc === 61) {
							pos += 2;
							return "-=";
						}
						if (nc === 45) return null;
						pos++;
						return "-";
					case 42:
						if (nc === 42) {
							pos += 2;
							return "**";
						}
						if (nc === 61) {
							pos += 2;
							return "*=";
						}
						pos++;
						return "*";
					case 47:
						if (nc === 61) {
							pos += 2;
							return "/=";
						}
						pos++;
						return "/";
					case 37:
						if (nc === 61) {
							pos += 2;
							return "%=";
						}
						pos++;
						return "%";
					case 124:
						if (nc === 124) {
							pos += 2;
							return "||";
						}
						if (nc === 61) {
							pos += 2;
							return "|=";
						}
						pos++;
						return "|";
					case 38:
						if (nc === 38) {
							pos += 2;
							return "&&";
						}
						if (nc === 61) {
							pos += 2;
							return "&=";
						}
						pos++;
						return "&";
					case 94:
						if (nc === 61) {
							pos += 2;
							return "^=";
						}
						pos++;
						return "^";
					case 63:
						pos++;
						return "?";
					default: return null;
				}
			}
			function skipTruncatedUnary() {
				skipWS();
				for (; pos < len;) {
					let c = src.charCodeAt(pos);
					if (c !== 33 && c !== 126 && c !== 43 && c !== 45) break;
					if (src.charCodeAt(pos + 1) === 61) break;
					pos++;
					skipWS();
				}
				if (src.charCodeAt(pos) === 40) {
					let groups = 1;
					pos++;
					for (; pos < len && groups > 0;) {
						let wordEnd = collector?.findArithmeticWordEnd?.(pos + offset, offset + len) ?? pos + offset;
						if (wordEnd > pos + offset) {
							pos = wordEnd - offset;
							continue;
						}
						let c = src.charCodeAt(pos++);
						c === 40 ? groups++ : c === 41 && groups--;
					}
				} else pos < len && src.charCodeAt(pos) !== 41 && src.charCodeAt(pos) !== 58 && parseAtom(0);
				skipWS();
				let c = src.charCodeAt(pos);
				(c === 43 || c === 45) && src.charCodeAt(pos + 1) === c && (pos += 2);
			}
			function recoverExpression(minPrec) {
				skipWS();
				let start = pos;
				if (start === len) return makeWord(start, start);
				let wordCount = collector?.embeddedWords.length ?? 0;
				let ternaries = 0;
				for (;;) {
					skipTruncatedUnary();
					skipWS();
					if (src.charCodeAt(pos) === 58 && ternaries > 0) {
						ternaries--;
						pos++;
						continue;
					}
					let saved = pos;
					let op = tryReadBinOp();
					if (op === null || ternaries === 0 && opPrec(op) < minPrec) {
						pos = saved;
						break;
					}
					op === "?" && ternaries++;
				}
				collector && (collector.embeddedWords.length = wordCount);
				return makeWord(start, trimEnd(src, start, pos));
			}
			function parseBinExpr(minPrec, depth) {
				if (depth > 256) return recoverExpression(minPrec);
				let left = parseUnaryExpr(depth);
				for (;;) {
					skipWS();
					if (pos >= len) break;
					let saved = pos;
					let op = tryReadBinOp();
					if (!op) break;
					if (op === "?") {
						if (opPrec(op) < minPrec) {
							pos = saved;
							break;
						}
						let consequent = parseBinExpr(1, depth + 1);
						skipWS();
						pos < len && src.charCodeAt(pos) === 58 && pos++;
						let alternate = parseBinExpr(3, depth + 1);
						left = {
							type: "ArithmeticTernary",
							pos: left.pos,
							end: alternate.end,
							test: left,
							consequent,
							alternate
						};
						continue;
					}
					let prec = opPrec(op);
					if (prec < minPrec) {
						pos = saved;
						break;
					}
					let right = parseBinExpr(opRightAssoc(op) ? prec : prec + 1, depth + 1);
					left = {
						type: "ArithmeticBinary",
						pos: left.pos,
						end: right.end,
						operator: op,
						left,
						right
					};
				}
				return left;
			}
			function parseUnaryExpr(depth) {
				skipWS();
				if (depth > 256) return recoverExpression(15);
				if (pos >= len) return makeWord(pos, pos);
				let start = pos;
				let c = src.charCodeAt(pos);
				let nc = pos + 1 < len ? src.charCodeAt(pos + 1) : 0;
				if (c === 43 && nc === 43) {
					pos += 2;
					let operand = parseUnaryExpr(depth + 1);
					return {
						type: "ArithmeticUnary",
						pos: start + offset,
						end: operand.end,
						operator: "++",
						operand,
						prefix: !0
					};
				}
				if (c === 45 && nc === 45) {
					pos += 2;
					let operand = parseUnaryExpr(depth + 1);
					return {
						type: "ArithmeticUnary",
						pos: start + offset,
						end: operand.end,
						operator: "--",
						operand,
						prefix: !0
					};
				}
				if (c === 33) {
					pos++;
					let operand = parseUnaryExpr(depth + 1);
					return {
						type: "ArithmeticUnary",
						pos: start + offset,
						end: operand.end,
						operator: "!",
						operand,
						prefix: !0
					};
				}
				if (c === 126) {
					pos++;
					let operand = parseUnaryExpr(depth + 1);
					return {
						type: "ArithmeticUnary",
						pos: start + offset,
						end: operand.end,
						operator: "~",
						operand,
						prefix: !0
					};
				}
				if (c === 43 && nc !== 43 && nc !== 61) {
					pos++;
					let operand = parseUnaryExpr(depth + 1);
					return {
						type: "ArithmeticUnary",
						pos: start + offset,
						end: operand.end,
						operator: "+",
						operand,
						prefix: !0
					};
				}
				if (c === 45 && nc !== 45 && nc !== 61) {
					pos++;
					let operand = parseUnaryExpr(depth + 1);
					return {
						type: "ArithmeticUnary",
						pos: start + offset,
						end: operand.end,
						operator: "-",
						operand,
						prefix: !0
					};
				}
				return parsePostfixExpr(depth);
			}
			function parsePostfixExpr(depth) {
				let operand = parseAtom(depth);
				skipWS();
				if (pos + 1 < len) {
					let c = src.charCodeAt(pos);
					let nc = src.charCodeAt(pos + 1);
					if (c === 43 && nc === 43) {
						pos += 2;
						return {
							type: "ArithmeticUnary",
							pos: operand.pos,
							end: pos + offset,
							operator: "++",
							operand,
							prefix: !1
						};
					}
					if (c === 45 && nc === 45) {
						pos += 2;
						return {
							type: "ArithmeticUnary",
							pos: operand.pos,
							end: pos + offset,
							operator: "--",
							operand,
							prefix: !1
						};
					}
				}
				return operand;
			}
			function parseAtom(depth) {
				skipWS();
				if (pos >= len) return makeWord(pos, pos);
				let c = src.charCodeAt(pos);
				if (c === 40) {
					let start = pos;
					pos++;
					let expr = parseBinExpr(0, depth + 1);
					skipWS();
					pos < len && src.charCodeAt(pos) === 41 && pos++;
					return {
						type: "ArithmeticGroup",
						pos: start + offset,
						end: pos + offset,
						expression: expr
					};
				}
				if (c === 36) {
					let start = pos;
					let wordCount = collector?.embeddedWords.length ?? 0;
					let atom = readDollarAtom();
					let wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
					if (wordEnd > pos + offset) {
						collector && (collector.embeddedWords.length = wordCount);
						pos = wordEnd - offset;
						return makeWord(start, pos, !0);
					}
					return atom;
				}
				if (c === 96 || c === 34 || c === 39) {
					let start = pos;
					pos = (collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? start + offset + 1) - offset;
					return makeWord(start, pos, !0);
				}
				let start = pos;
				let wordCount = collector?.embeddedWords.length ?? 0;
				let atom = readWordAtom();
				let wordEnd = collector?.findArithmeticWordEnd?.(start + offset, offset + len) ?? pos + offset;
				if (wordEnd > pos + offset) {
					collector && (collector.embeddedWords.length = wordCount);
					pos = wordEnd - offset;
					return makeWord(start, pos, !0);
				}
				return atom;
			}
			function readDollarAtom() {
				let start = pos;
				pos++;
				if (pos >= len) return makeWord(start, pos);
				let c = src.charCodeAt(pos);
				if (c === 40) {
					if (pos + 1 < len && src.charCodeAt(pos + 1) === 40) {
						let expansionEnd = collector?.findArithmeticExpansionEnd(start + offset, offset + len) ?? -1;
						if (expansionEnd !== -1) pos = expansionEnd - offset;
						else {
							pos += 2;
							let depth = 1;
							for (; pos < len && depth > 0;) if (src.charCodeAt(pos) === 40 && src.charCodeAt(pos + 1) === 40) {
								depth++;
								pos += 2;
							} else if (src.charCodeAt(pos) === 41 && src.charCodeAt(pos + 1) === 41) {
								depth--;
								pos += 2;
							} else pos++;
						}
					} else {
						pos++;
						let close = collector?.findClosingParenthesis(pos + offset, offset + len) ?? -1;
						if (close !== -1) pos = close - offset + 1;
						else {
							let depth = 1;
							for (; pos < len && depth > 0;) {
								let ch = src.charCodeAt(pos++);
								ch === 40 ? depth++ : ch === 41 && depth--;
							}
						}
						let text = src.slice(start, pos);
						return collector ? collector.commandExpansion(start + offset, pos + offset, text) : new ScriptExpansionImpl("ArithmeticCommandExpansion", start + offset, pos + offset, text);
					}
				} else if (c === 123) {
					let close = collector?.findClosingBrace(pos + offset + 1, offset + len) ?? -1;
					if (close !== -1) pos = close - offset + 1;
					else {
						pos++;
						let depth = 1;
						for (; pos < len && depth > 0;) {
							let ch = src.charCodeAt(pos++);
							ch === 123 ? depth++ : ch === 125 && depth--;
						}
					}
				} else for (; pos < len;) {
					let ch = src.charCodeAt(pos);
					if (ch >= 97 && ch <= 122 || ch >= 65 && ch <= 90 || ch >= 48 && ch <= 57 || ch === 95) pos++;
					else break;
				}
				return makeWord(start, pos, c === 40 || c === 123);
			}
			function readWordAtom() {
				let start = pos;
				for (; pos < len;) {
					let c = src.charCodeAt(pos);
					if (c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || c === 95 || c === 35) pos++;
					else break;
				}
				if (pos > start && pos < len && src.charCodeAt(pos) === 91) {
					let close = collector?.findClosingBracket?.(pos + offset + 1, offset + len) ?? -1;
					if (close !== -1) pos = close - offset + 1;
					else {
						pos++;
						let depth = 1;
						for (; pos < len && depth > 0;) {
							let c = src.charCodeAt(pos);
							c === 91 ? depth++ : c === 93 && depth--;
							pos++;
						}
					}
					return makeWord(start, pos, !0);
				}
				if (pos === start) {
					pos++;
					return makeWord(start, pos);
				}
				return makeWord(start, pos);
			}
			skipWS();
			if (pos >= len) return null;
			let start = pos;
			let result = parseBinExpr(0, nestingDepth);
			skipWS();
			if (pos < len) {
				collector && (collector.embeddedWords.length = initialWordCount);
				return makeWord(start, trimEnd(src, start, len), collector !== void 0);
			}
			return result;
		}
		let computeBareWordParts = (_source, word) => hasGlobCharacters(word.text) ? parseGlobParts(word.text, 0, word.text.length, void 0, word.pos) : void 0;
		function wordPartsResolver(context) {
			return context.wordParts ??= (source, word, depth) => computeWordParts(source, word, depth, context);
		}
		function embeddedPartsResolver(context) {
			return context.embeddedParts ??= (source, word, depth) => computeEmbeddedWordParts(source, word, depth, context);
		}
		function arrayPartsResolver(context) {
			return context.arrayParts ??= (source, word, depth) => computeArrayElementParts(source, word, depth, context);
		}
		function computeWordParts(source, word, depth = 0, context = createSubstitutionContext()) {
			let lexer = new Lexer(source, word.pos, word.end, !1, context);
			lexer._nestingDepth = depth;
			return lexer.buildWordParts(word.pos) ?? void 0;
		}
		function computeEmbeddedWordParts(source, word, depth = 0, context, arithmetic = !1) {
			if (!hasEmbeddedWordStructure(source, word.pos, word.end)) return;
			let lexer = new Lexer(source, word.pos, word.end, !1, context);
			lexer._nestingDepth = depth;
			return lexer.buildEmbeddedWordParts(word.pos, arithmetic) ?? void 0;
		}
		function computeArrayElementParts(source, word, depth = 0, context) {
			let lexer = new Lexer(source, word.pos, word.end, !1, context);
			lexer._nestingDepth = depth;
			return lexer.buildArrayElementParts(word.pos) ?? void 0;
		}
		function computeHereDocBodyParts(source, word, depth = 0, context) {
			let lexer = new Lexer(source, word.pos, word.end, !1, context);
			lexer._nestingDepth = depth;
			return lexer.buildHereDocParts(word.pos, word.end) ?? void 0;
		}
		function parseArithmeticWithParts(body, offset, source, depth, context, embeddedDepth = depth) {
			if (!hasEmbeddedWordStructure(source, offset, offset + body.length)) return parseArithmeticExpression(body, offset, void 0, depth) ?? void 0;
			let embeddedWords = [];
			let lexer = new Lexer(source, 0, source.length, !1, context);
			lexer._nestingDepth = depth;
			let expression = parseArithmeticExpression(body, offset, {
				embeddedWords,
				commandExpansion: (pos, end, text) => new ScriptExpansionImpl("ArithmeticCommandExpansion", pos, end, text, {
					source,
					start: pos + 2,
					end: end - 1,
					depth: depth + 1,
					parenBoundary: !0,
					context
				}),
				findClosingBracket: (start, end) => lexer.findClosingBracket(start, end),
				findClosingBrace: (start, end) => lexer.findClosingBrace(start, end),
				findClosingParenthesis: (start, end) => lexer.findClosingParenthesis(start, end),
				findArithmeticExpansionEnd: (start, end) => lexer.findArithmeticExpansionEnd(start, end),
				findArithmeticWordEnd: (start, end) => lexer.findArithmeticWordEnd(start, end)
			}, depth) ?? void 0;
			if (embeddedDepth <= 256) for (let node of embeddedWords) node.parts = computeEmbeddedWordParts(source, node, embeddedDepth, context, !0);
			return expression;
		}
		class ArrayValueImpl {
			type = "ArrayValue";
			pos;
			end;
			#source;
			#depth;
			#context;
			#elements;
			constructor(source, pos, end, depth, context) {
				this.pos = pos;
				this.end = end;
				this.#source = source;
				this.#depth = depth;
				this.#context = context;
			}
			get elements() {
				if (this.#elements) return this.#elements;
				let lexer = new Lexer(this.#source, this.pos + 1, this.end - 1, !1, this.#context);
				lexer._nestingDepth = this.#depth;
				let elements = [];
				for (; lexer.peek(LexContext.ArrayElement).token !== Token.EOF;) {
					let token = lexer.next(LexContext.ArrayElement);
					if (token.token !== Token.Word && token.token !== Token.Assignment) continue;
					let text = token.raw ? token.value : this.#source.slice(token.pos, token.end);
					let indexed = text.charCodeAt(0) === 91;
					let context = lexer.getSubstitutionContext();
					let source = !indexed && token.raw && token.keywordEligible ? void 0 : this.#source;
					let resolver = source === void 0 ? computeBareWordParts : indexed ? arrayPartsResolver(context) : wordPartsResolver(context);
					elements.push(new WordImpl(text, token.pos, token.end, source, resolver, this.#depth));
				}
				this.#elements = elements;
				return elements;
			}
			toJSON() {
				return {
					type: this.type,
					pos: this.pos,
					end: this.end,
					elements: this.elements
				};
			}
		}
		class AssignmentImpl {
			type = "Assignment";
			pos;
			end;
			text;
			#source;
			#depth;
			#context;
			#operatorPos;
			#name = null;
			#append;
			#index;
			#value = null;
			constructor(text, pos, end, source, operatorPos, depth, context) {
				this.pos = pos;
				this.end = end;
				this.text = text;
				this.#source = source;
				this.#operatorPos = operatorPos;
				this.#depth = depth;
				this.#context = context;
			}
			get name() {
				return this.#name ?? this.resolveTarget();
			}
			get append() {
				this.#name === null && this.resolveTarget();
				return this.#append;
			}
			get index() {
				this.#name === null && this.resolveTarget();
				return this.#index;
			}
			get value() {
				if (this.#value !== null) return this.#value;
				let start = this.#operatorPos + 1;
				let arrayStart = skipLineContinuations(this.#source, start, this.end);
				this.#value = this.#source.charCodeAt(arrayStart) === 40 && this.#source.charCodeAt(this.end - 1) === 41 ? new ArrayValueImpl(this.#source, arrayStart, this.end, this.#depth, this.#context) : new WordImpl(this.#source.slice(start, this.end), start, this.end, this.#source, wordPartsResolver(this.#context), this.#depth);
				return this.#value;
			}
			resolveTarget() {
				let equal = this.#operatorPos - this.pos;
				let nameEnd = equal;
				let appendPos = equal;
				for (; appendPos >= 2 && this.text.charCodeAt(appendPos - 2) === 92 && this.text.charCodeAt(appendPos - 1) === 10;) appendPos -= 2;
				if (this.text.charCodeAt(appendPos - 1) === 43) {
					this.#append = !0;
					nameEnd = appendPos - 1;
				}
				let bracket = this.text.indexOf("[");
				if (bracket > 0 && bracket < nameEnd) {
					let close = this.text.lastIndexOf("]", equal);
					if (close > bracket) {
						let start = this.pos + bracket + 1;
						let end = this.pos + close;
						this.#index = new WordImpl(this.#source.slice(start, end), start, end, this.#source, embeddedPartsResolver(this.#context), this.#depth);
						nameEnd = bracket;
					}
				}
				let name = this.text.slice(0, nameEnd);
				return this.#name = name.includes("\\\n") ? name.split("\\\n").join("") : name;
			}
			toJSON() {
				return {
					type: this.type,
					pos: this.pos,
					end: this.end,
					text: this.text,
					name: this.name,
					append: this.append,
					index: this.index,
					value: this.value
				};
			}
		}
		let isArgument = (item) => item.type === "Word" || item.type === "Assignment";
		class CommandImpl {
			type = "Command";
			pos;
			end;
			name;
			prefix;
			suffix;
			#args;
			#redirects;
			constructor(pos, end, name, prefix, suffix) {
				this.pos = pos;
				this.end = end;
				this.name = name;
				this.prefix = prefix;
				this.suffix = suffix;
			}
			get args() {
				if (this.#args === void 0) {
					let suffix = this.suffix;
					this.#args = suffix.every(isArgument) ? suffix : suffix.filter(isArgument);
				}
				return this.#args;
			}
			get redirects() {
				if (this.#redirects === void 0) {
					let redirects = [];
					for (let item of this.prefix) item.type !== "Assignment" && redirects.push(item);
					for (let item of this.suffix) isArgument(item) || redirects.push(item);
					this.#redirects = redirects;
				}
				return this.#redirects;
			}
			toJSON() {
				return {
					type: this.type,
					pos: this.pos,
					end: this.end,
					name: this.name,
					prefix: this.prefix,
					suffix: this.suffix
				};
			}
		}
		class HereDocBodyImpl {
			type = "HereDocBody";
			pos;
			end;
			text = "";
			#source;
			#depth;
			#context;
			#parts;
			constructor(source, pos, quoted, depth, context) {
				this.pos = pos;
				this.end = pos;
				this.#source = source;
				this.#depth = depth;
				this.#context = context;
				this.#parts = quoted ? void 0 : null;
			}
			get parts() {
				this.#parts === null && (this.#parts = computeHereDocBodyParts(this.#source, this, this.#depth, this.#context));
				return this.#parts;
			}
			toJSON() {
				return {
					type: this.type,
					pos: this.pos,
					end: this.end,
					text: this.text,
					parts: this.parts
				};
			}
		}
		Lexer._findSubstitutionEnd = findSubstitutionEnd;
		ScriptExpansionImpl._resolveScript = parseRegion;
		ArithmeticExpansionImpl._resolveExpression = parseArithmeticWithParts;
		function isDeclarationCommand(name) {
			switch (name.length) {
				case 5: return name === "local" || name === "alias";
				case 6: return name === "export";
				case 7: return name === "declare" || name === "typeset";
				case 8: return name === "readonly";
				default: return !1;
			}
		}
		class ArithmeticCommandImpl {
			type = "ArithmeticCommand";
			pos;
			end;
			body;
			#source;
			#depth;
			#context;
			#expression = null;
			constructor(pos, end, body, source, depth, context) {
				this.pos = pos;
				this.end = end;
				this.body = body;
				this.#source = source;
				this.#depth = depth;
				this.#context = context;
			}
			get expression() {
				this.#expression === null && (this.#expression = parseArithmeticWithParts(this.body, this.pos + 2, this.#source, this.#depth, this.#context));
				return this.#expression;
			}
			set expression(v) {
				this.#expression = v ?? void 0;
			}
			toJSON() {
				return {
					type: this.type,
					pos: this.pos,
					end: this.end,
					expression: this.expression,
					body: this.body
				};
			}
		}
		class ArithmeticForImpl {
			type = "ArithmeticFor";
			pos;
			end;
			body;
			#initStr;
			#testStr;
			#updateStr;
			#initPos;
			#testPos;
			#updatePos;
			#source;
			#depth;
			#context;
			#initialize = null;
			#test = null;
			#update = null;
			constructor(pos, end, body, initStr, testStr, updateStr, initPos, testPos, updatePos, source, depth, context) {
				this.pos = pos;
				this.end = end;
				this.body = body;
				this.#initStr = initStr;
				this.#testStr = testStr;
				this.#updateStr = updateStr;
				this.#initPos = initPos;
				this.#testPos = testPos;
				this.#updatePos = updatePos;
				this.#source = source;
				this.#depth = depth;
				this.#context = context;
			}
			get initialize() {
				this.#initialize === null && (this.#initialize = this.#initStr ? parseArithmeticWithParts(this.#initStr, this.#initPos, this.#source, this.#depth, this.#context) : void 0);
				return this.#initialize;
			}
			set initialize(v) {
				this.#initialize = v ?? void 0;
			}
			get test() {
				this.#test === null && (this.#test = this.#testStr ? parseArithmeticWithParts(this.#testStr, this.#testPos, this.#source, this.#depth, this.#context) : void 0);
				return this.#test;
			}
			set test(v) {
				this.#test = v ?? void 0;
			}
			get update() {
				this.#update === null && (this.#update = this.#updateStr ? parseArithmeticWithParts(this.#updateStr, this.#updatePos, this.#source, this.#depth, this.#context) : void 0);
				return this.#update;
			}
			set update(v) {
				this.#update = v ?? void 0;
			}
			toJSON() {
				return {
					type: this.type,
					pos: this.pos,
					end: this.end,
					initialize: this.initialize,
					test: this.test,
					update: this.update,
					body: this.body
				};
			}
		}
		let CASE_TERMINATORS = {
			[Token.DoubleSemi]: ";;",
			[Token.SemiAmp]: ";&",
			[Token.DoubleSemiAmp]: ";;&"
		};
		let REDIRECT_OPS = {
			">": ">",
			">>": ">>",
			"<": "<",
			"<>": "<>",
			"<&": "<&",
			">&": ">&",
			">|": ">|",
			"&>": "&>",
			"&>>": "&>>"
		};
		let listTerminators = new Uint8Array(37);
		listTerminators[Token.EOF] = 1;
		listTerminators[Token.RParen] = 1;
		listTerminators[Token.RBrace] = 1;
		listTerminators[Token.Then] = 1;
		listTerminators[Token.Else] = 1;
		listTerminators[Token.Elif] = 1;
		listTerminators[Token.Fi] = 1;
		listTerminators[Token.Do] = 1;
		listTerminators[Token.Done] = 1;
		listTerminators[Token.Esac] = 1;
		listTerminators[Token.DoubleSemi] = 1;
		listTerminators[Token.SemiAmp] = 1;
		listTerminators[Token.DoubleSemiAmp] = 1;
		let compoundClosers = new Uint8Array(37);
		compoundClosers[Token.RParen] = 1;
		compoundClosers[Token.RBrace] = 1;
		compoundClosers[Token.DblRBracket] = 1;
		compoundClosers[Token.Fi] = 1;
		compoundClosers[Token.Done] = 1;
		compoundClosers[Token.Esac] = 1;
		compoundClosers[Token.ArithCmd] = 1;
		function isTestNegation(t) {
			return t.token === Token.Word && t.keywordEligible && t.value === "!";
		}
		let commandStarts = new Uint8Array(37);
		commandStarts[Token.Word] = 1;
		commandStarts[Token.Assignment] = 1;
		commandStarts[Token.Bang] = 1;
		commandStarts[Token.LParen] = 1;
		commandStarts[Token.LBrace] = 1;
		commandStarts[Token.DblLBracket] = 1;
		commandStarts[Token.If] = 1;
		commandStarts[Token.For] = 1;
		commandStarts[Token.While] = 1;
		commandStarts[Token.Until] = 1;
		commandStarts[Token.Case] = 1;
		commandStarts[Token.Function] = 1;
		commandStarts[Token.Select] = 1;
		commandStarts[Token.ArithCmd] = 1;
		commandStarts[Token.Coproc] = 1;
		commandStarts[Token.Redirect] = 1;
		let UNARY_TEST_OPS = {
			"-a": 1,
			"-b": 1,
			"-c": 1,
			"-d": 1,
			"-e": 1,
			"-f": 1,
			"-g": 1,
			"-h": 1,
			"-k": 1,
			"-p": 1,
			"-r": 1,
			"-s": 1,
			"-t": 1,
			"-u": 1,
			"-v": 1,
			"-w": 1,
			"-x": 1,
			"-z": 1,
			"-n": 1,
			"-o": 1,
			"-N": 1,
			"-S": 1,
			"-L": 1,
			"-G": 1,
			"-O": 1,
			"-R": 1
		};
		let BINARY_TEST_OPS = {
			"==": 1,
			"!=": 1,
			"=~": 1,
			"=": 1,
			"-eq": 1,
			"-ne": 1,
			"-lt": 1,
			"-le": 1,
			"-gt": 1,
			"-ge": 1,
			"-nt": 1,
			"-ot": 1,
			"-ef": 1,
			"<": 1,
			">": 1
		};
		let EMPTY_REDIRECTS = [];
		let EMPTY_PREFIXES = [];
		let EMPTY_ELIFS = [];
		function parse(source) {
			return new Parser(source, 0, source.length).run();
		}
		function parseRegion(source, start, end, depth = 0, parenBoundary = !1, context) {
			return new Parser(source, start, end, depth, parenBoundary, void 0, context).run();
		}
		class SubstitutionLexer extends Lexer {
			boundaries;
			pending;
			context;
			constructor(source, boundary, boundaries, pending, context, parenBoundary = !0) {
				super(source, boundary.start, boundary.end, parenBoundary, context);
				this._nestingDepth = boundary.depth;
				this.boundaries = boundaries;
				this.pending = pending;
				this.context = context;
			}
			fork(start, end, parenBoundary = !1) {
				return new SubstitutionLexer(this.getSource(), {
					start,
					end,
					depth: this._nestingDepth
				}, this.boundaries, this.pending, this.context, parenBoundary);
			}
			findSubstitutionEnd(start, end, depth = this._nestingDepth + 1) {
				let known = this.context.boundaries?.get(start);
				if (known !== void 0) return known <= end ? known : -1;
				let boundary = this.boundaries.get(start);
				if (boundary !== void 0) return boundary <= end ? boundary : -1;
				if (!this.boundaries.has(start)) {
					this.boundaries.set(start, void 0);
					this.pending.push({
						start,
						end,
						depth
					});
				}
				return -1;
			}
		}
		function findSubstitutionEnd(source, start, end, depth, context) {
			let boundaries = new Map([[start, void 0]]);
			let pending = [{
				start,
				end,
				depth
			}];
			for (; pending.length > 0;) {
				let count = pending.length;
				let boundary = pending[count - 1];
				let lexer = new SubstitutionLexer(source, boundary, boundaries, pending, context);
				let found = new Parser(source, boundary.start, boundary.end, boundary.depth, !0, lexer).findSubstitutionEnd();
				if (pending.length === count) {
					boundaries.set(boundary.start, found);
					found !== -1 && substitutionBoundaries(context).set(boundary.start, found);
					pending.pop();
				}
			}
			return boundaries.get(start) ?? -1;
		}
		class Parser {
			tok;
			source;
			start;
			end;
			depth;
			errors = null;
			syntaxDepth = 0;
			constructor(source, start, end, depth = 0, parenBoundary = !1, lexer, context) {
				this.tok = lexer ?? new Lexer(source, start, end, parenBoundary, createSubstitutionContext(context));
				this.tok._nestingDepth = depth;
				this.source = source;
				this.start = start;
				this.end = end;
				this.depth = depth;
			}
			run() {
				let start = this.start;
				this.depth > 256 && this.error("maximum substitution nesting depth exceeded", start);
				let shebang;
				if (start === 0 && this.source.charCodeAt(0) === 35 && this.source.charCodeAt(1) === 33) {
					let nl = this.source.indexOf("\n");
					shebang = nl === -1 ? this.source : this.source.slice(0, nl);
				}
				let commands = this.list();
				for (;;) {
					let unexpected = this.tok.peek(LexContext.CommandStart);
					if (unexpected.token === Token.EOF) break;
					this.unexpectedToken(unexpected);
					if (!listTerminators[unexpected.token] && unexpected.token !== Token.In) break;
					this.tok.next(LexContext.CommandStart);
					let separator = this.tok.peek(LexContext.CommandStart).token;
					if (separator !== Token.Semi && separator !== Token.Newline && separator !== Token.Amp) break;
					for (; separator === Token.Semi || separator === Token.Newline || separator === Token.Amp;) {
						this.tok.next(LexContext.CommandStart);
						separator = this.tok.peek(LexContext.CommandStart).token;
					}
					let recovered = this.list();
					for (let i = 0; i < recovered.length; i++) commands.push(recovered[i]);
				}
				let lexerErrors = this.tok._errors;
				if (lexerErrors !== null && lexerErrors.length > 0) {
					let errors = this.errors ??= [];
					for (let i = 0; i < lexerErrors.length; i++) errors.push(lexerErrors[i]);
				}
				this.errors !== null && this.errors.length > 1 && this.errors.sort((a, b) => a.pos - b.pos);
				return {
					type: "Script",
					pos: start,
					end: this.end,
					shebang,
					commands,
					errors: this.errors ?? void 0
				};
			}
			error(message, pos) {
				(this.errors ??= []).push({
					message,
					pos
				});
			}
			unexpectedToken(t) {
				this.error(`unexpected token '${t.token === Token.Newline ? "newline" : t.value}'`, t.pos);
			}
			findSubstitutionEnd() {
				this.list();
				return this.acceptEnd(Token.RParen);
			}
			skipSemi() {
				this.tok.peek(LexContext.Normal).token === Token.Semi && this.tok.next(LexContext.Normal);
			}
			accept(token, ctx = LexContext.Normal) {
				if (this.tok.peek(ctx).token === token) return this.tok.next(ctx);
				return null;
			}
			acceptEnd(token, ctx = LexContext.Normal) {
				if (this.tok.peek(ctx).token === token) return this.tok.next(ctx).end;
				return -1;
			}
			skipNewlines(ctx = LexContext.Normal) {
				for (; this.tok.peek(ctx).token === Token.Newline;) this.tok.next(ctx);
			}
			doBody(hasDo) {
				let body = this.list();
				let emptyPos = hasDo ? this.emptyListPos(body) : -1;
				emptyPos >= 0 && this.error("expected command after 'do'", emptyPos);
				return body;
			}
			emptyListPos(commands) {
				return commands.length === 0 ? this.tok.peek(LexContext.CommandStart).pos : -1;
			}
			makeStatement(command) {
				return {
					type: "Statement",
					pos: command.pos,
					end: command.end,
					command,
					background: void 0
				};
			}
			list() {
				let commands = [];
				this.skipNewlines(LexContext.CommandStart);
				let t = this.tok.peek(LexContext.CommandStart).token;
				if (listTerminators[t] || !commandStarts[t]) return commands;
				let first = this.andOr();
				first && commands.push(this.makeStatement(first));
				for (;;) {
					t = this.tok.peekFollow(compoundClosers).token;
					if (t !== Token.Semi && t !== Token.Newline && t !== Token.Amp) break;
					let isBackground = t === Token.Amp;
					let sepEnd = this.tok.next(LexContext.Normal).end;
					if (isBackground) {
						let stmt = commands[commands.length - 1];
						stmt.background = !0;
						stmt.end = sepEnd;
					}
					this.skipNewlines(LexContext.CommandStart);
					t = this.tok.peek(LexContext.CommandStart).token;
					if (listTerminators[t] || !commandStarts[t]) break;
					let node = this.andOr();
					node && commands.push(this.makeStatement(node));
				}
				return commands;
			}
			andOr() {
				let first = this.pipeline();
				if (!first) return null;
				let t = this.tok.peek(LexContext.Normal).token;
				if (t !== Token.And && t !== Token.Or) return first;
				let commands = [first];
				let operators = [];
				do {
					let operatorToken = this.tok.next(LexContext.Normal);
					let operator = operatorToken.token === Token.And ? "&&" : "||";
					this.skipNewlines(LexContext.CommandStart);
					let next = this.pipeline();
					if (!next) {
						this.error(`expected command after '${operator}'`, operatorToken.end);
						break;
					}
					operators.push(operator);
					commands.push(next);
					t = this.tok.peek(LexContext.Normal).token;
				} while (t === Token.And || t === Token.Or);
				return {
					type: "AndOr",
					pos: first.pos,
					end: commands[commands.length - 1].end,
					commands,
					operators
				};
			}
			withRedirects(command) {
				let redirects = this.collectTrailingRedirects();
				if (redirects.length === 0) return command;
				return {
					type: "Redirected",
					pos: command.pos,
					end: redirects[redirects.length - 1].end,
					command,
					redirects
				};
			}
			pipeline() {
				let prefixes;
				for (;;) {
					let token = this.tok.peek(LexContext.CommandStart);
					let isTime = token.token === Token.Word && token.keywordEligible && token.value === "time";
					if (token.token !== Token.Bang && !isTime) break;
					let prefix = this.tok.next(LexContext.CommandStart);
					let pos = prefix.pos;
					let keywordEnd = prefix.end;
					let posix;
					let endOfOptions;
					if (isTime) {
						let flag = this.tok.peek(LexContext.CommandStart);
						if (flag.token === Token.Word && flag.keywordEligible && flag.value === "-p") {
							this.tok.next(LexContext.CommandStart);
							posix = {
								pos: flag.pos,
								end: flag.end
							};
							flag = this.tok.peek(LexContext.CommandStart);
						}
						if (flag.token === Token.Word && flag.keywordEligible && flag.value === "--") {
							this.tok.next(LexContext.CommandStart);
							endOfOptions = {
								pos: flag.pos,
								end: flag.end
							};
						}
					}
					prefixes === void 0 && (prefixes = []);
					prefixes.push(isTime ? {
						type: "Time",
						pos,
						end: endOfOptions?.end ?? posix?.end ?? keywordEnd,
						keywordEnd,
						posix,
						endOfOptions
					} : {
						type: "Negation",
						pos,
						end: keywordEnd
					});
				}
				let command = this.pipelineCommands();
				if (!prefixes) return command;
				let pos = prefixes[0].pos;
				if (command?.type === "Pipeline") {
					command.prefixes = prefixes;
					command.pos = pos;
					return command;
				}
				return {
					type: "Pipeline",
					pos,
					end: command ? command.end : prefixes[prefixes.length - 1].end,
					prefixes,
					commands: command ? [command] : [],
					operators: []
				};
			}
			pipelineCommands() {
				let first = this.command();
				if (!first) return null;
				if (this.tok.peek(LexContext.Normal).token !== Token.Pipe) return first;
				let commands = [first];
				let operators = [];
				for (; this.tok.peek(LexContext.Normal).token === Token.Pipe;) {
					let pipeToken = this.tok.next(LexContext.Normal);
					let operator = pipeToken.value === "|&" ? "|&" : "|";
					this.skipNewlines(LexContext.CommandStart);
					let cmd = this.command();
					if (!cmd) {
						this.error(`expected command after '${operator}'`, pipeToken.end);
						break;
					}
					operators.push(operator);
					commands.push(cmd);
				}
				if (commands.length === 1) return commands[0];
				return {
					type: "Pipeline",
					pos: first.pos,
					end: commands[commands.length - 1].end,
					prefixes: EMPTY_PREFIXES,
					commands,
					operators
				};
			}
			command() {
				let compound;
				switch (this.tok.peek(LexContext.CommandStart).token) {
					case Token.LParen:
						compound = this.subshell();
						break;
					case Token.LBrace:
						compound = this.braceGroup();
						break;
					case Token.If:
						compound = this.ifClause();
						break;
					case Token.For:
						compound = this.forClause();
						break;
					case Token.While:
						compound = this.whileClause();
						break;
					case Token.Until:
						compound = this.untilClause();
						break;
					case Token.Case:
						compound = this.caseClause();
						break;
					case Token.Function: return this.functionDef();
					case Token.Select:
						compound = this.selectClause();
						break;
					case Token.DblLBracket:
						compound = this.testCommand();
						break;
					case Token.ArithCmd:
						compound = this.arithCommand();
						break;
					case Token.Coproc: return this.coprocCommand();
					case Token.Word:
					case Token.Assignment:
					case Token.Redirect: return this.simpleCommandOrFunction(!1);
					default: return null;
				}
				return this.withRedirects(compound);
			}
			collectTrailingRedirects() {
				let redirects = EMPTY_REDIRECTS;
				for (; this.tok.peekFollow(compoundClosers).token === Token.Redirect;) {
					redirects === EMPTY_REDIRECTS && (redirects = []);
					redirects.push(this.readRedirect(LexContext.Normal));
				}
				return redirects;
			}
			arithCommand() {
				let tok = this.tok.next(LexContext.CommandStart);
				return new ArithmeticCommandImpl(tok.pos, tok.end, tok.value, this.source, this.depth, this.tok.getSubstitutionContext());
			}
			coprocCommand() {
				let start = this.tok.next(LexContext.CommandStart);
				let pos = start.pos;
				let first = this.tok.peek(LexContext.CommandStart);
				let name;
				if (first.token === Token.Word) {
					let lookahead = this.tok.fork(first.end, this.end);
					switch (lookahead.peek(LexContext.CommandStart).token) {
						case Token.LParen:
							lookahead.next(LexContext.CommandStart);
							lookahead.peek(LexContext.Normal).token !== Token.RParen && (name = this.readWord(LexContext.CommandStart));
							break;
						case Token.LBrace:
						case Token.If:
						case Token.For:
						case Token.While:
						case Token.Until:
						case Token.Case:
						case Token.Select:
						case Token.DblLBracket:
						case Token.ArithCmd: name = this.readWord(LexContext.CommandStart);
					}
				}
				let cmd = first.token === Token.Word && name === void 0 ? this.simpleCommandOrFunction(!0) : this.command();
				if (cmd && cmd.type !== "Function" && cmd.type !== "Coproc") return {
					type: "Coproc",
					pos,
					end: cmd.end,
					name,
					body: cmd
				};
				this.error("expected command after 'coproc'", cmd?.pos ?? start.end);
				let body = cmd ? this.makeCompoundList([this.makeStatement(cmd)]) : {
					type: "CompoundList",
					pos: start.end,
					end: start.end,
					commands: []
				};
				return {
					type: "Coproc",
					pos,
					end: body.end,
					name,
					body
				};
			}
			subshell() {
				return this.subshellBody(this.tok.next(LexContext.CommandStart).pos);
			}
			subshellBody(pos) {
				if (this.syntaxDepth >= 256) {
					this.error("maximum subshell nesting depth exceeded", pos);
					let closeEnd = this.tok.skipSubshellBody();
					closeEnd < 0 && this.error("expected ')' to close subshell", this.tok.getPos());
					return {
						type: "Subshell",
						pos,
						end: closeEnd >= 0 ? closeEnd : pos,
						body: this.makeCompoundList([])
					};
				}
				this.syntaxDepth++;
				let commands = this.list();
				this.syntaxDepth--;
				commands.length === 0 && this.error("expected command in subshell", pos);
				let closeEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
				closeEnd < 0 && this.error("expected ')' to close subshell", this.tok.getPos());
				return {
					type: "Subshell",
					pos,
					end: closeEnd >= 0 ? closeEnd : pos,
					body: this.makeCompoundList(commands)
				};
			}
			braceGroup() {
				let pos = this.tok.next(LexContext.CommandStart).pos;
				if (this.syntaxDepth >= 256) {
					this.error("maximum brace group nesting depth exceeded", pos);
					let closeEnd = this.tok.skipCompoundBody(Token.RBrace);
					closeEnd < 0 && this.error("expected '}' to close brace group", this.tok.getPos());
					return {
						type: "BraceGroup",
						pos,
						end: closeEnd >= 0 ? closeEnd : pos,
						body: this.makeCompoundList([])
					};
				}
				this.syntaxDepth++;
				let commands = this.list();
				this.syntaxDepth--;
				commands.length === 0 && this.error("expected command in brace group", pos);
				let closeEnd = this.acceptEnd(Token.RBrace, LexContext.Normal);
				closeEnd < 0 && this.error("expected '}' to close brace group", this.tok.getPos());
				return {
					type: "BraceGroup",
					pos,
					end: closeEnd >= 0 ? closeEnd : pos,
					body: this.makeCompoundList(commands)
				};
			}
			ifClause() {
				let pos = this.tok.next(LexContext.CommandStart).pos;
				if (this.syntaxDepth >= 256) {
					this.error("maximum if nesting depth exceeded", pos);
					let closeEnd = this.tok.skipCompoundBody(Token.Fi);
					closeEnd < 0 && this.error("expected 'fi' to close 'if'", this.tok.getPos());
					return {
						type: "If",
						pos,
						end: closeEnd >= 0 ? closeEnd : pos,
						clause: this.makeCompoundList([]),
						then: this.makeCompoundList([]),
						elif: EMPTY_ELIFS,
						else: void 0
					};
				}
				this.syntaxDepth++;
				let command;
				let branchPos = pos;
				for (;;) {
					let clauseCommands = this.list();
					let emptyClausePos = this.emptyListPos(clauseCommands);
					let clause = this.makeCompoundList(clauseCommands);
					this.skipSemi();
					let thenToken = this.accept(Token.Then, LexContext.CommandStart);
					thenToken ? emptyClausePos >= 0 && this.error(`expected command after '${branchPos === pos ? "if" : "elif"}'`, emptyClausePos) : this.error("expected 'then'", this.tok.getPos());
					let thenCommands = this.list();
					let then_ = this.makeCompoundList(thenCommands);
					if (thenToken && thenCommands.length === 0) {
						this.error("expected command after 'then'", this.tok.peek(LexContext.CommandStart).pos);
						then_.pos = thenToken.end;
						then_.end = thenToken.end;
					}
					if (command) {
						command.elif === EMPTY_ELIFS && (command.elif = []);
						command.elif.push({
							type: "Elif",
							pos: branchPos,
							end: then_.end,
							clause,
							then: then_
						});
					} else command = {
						type: "If",
						pos,
						end: pos,
						clause,
						then: then_,
						elif: EMPTY_ELIFS,
						else: void 0
					};
					this.skipSemi();
					let elif = this.accept(Token.Elif, LexContext.CommandStart);
					if (!elif) break;
					branchPos = elif.pos;
				}
				if (this.accept(Token.Else, LexContext.CommandStart)) {
					let elseCommands = this.list();
					let emptyElsePos = this.emptyListPos(elseCommands);
					emptyElsePos >= 0 && this.error("expected command after 'else'", emptyElsePos);
					command.else = this.makeCompoundList(elseCommands);
					this.skipSemi();
				}
				let closeEnd = this.acceptEnd(Token.Fi, LexContext.CommandStart);
				closeEnd < 0 && this.error("expected 'fi' to close 'if'", this.tok.getPos());
				command.end = closeEnd >= 0 ? closeEnd : branchPos;
				this.syntaxDepth--;
				return command;
			}
			forClause() {
				let pos = this.tok.next(LexContext.CommandStart).pos;
				if (this.tok.peek(LexContext.Normal).token === Token.LParen) return this.cStyleFor(pos);
				let name = this.readRequiredWord("for");
				let wordlist;
				this.skipNewlines(LexContext.CommandStart);
				if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
					this.tok.next(LexContext.CommandStart);
					wordlist = [];
					for (; this.tok.peek(LexContext.Normal).token === Token.Word;) wordlist.push(this.readWord(LexContext.Normal));
				}
				this.skipSemi();
				this.skipNewlines(LexContext.CommandStart);
				if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
					let bg = this.braceGroup();
					return {
						type: "For",
						pos,
						end: bg.end,
						name,
						wordlist,
						body: bg.body
					};
				}
				let hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
				hasDo || this.error("expected 'do'", this.tok.getPos());
				if (this.syntaxDepth >= 256) {
					this.error("maximum for nesting depth exceeded", pos);
					let closeEnd = this.tok.skipCompoundBody(Token.Done);
					closeEnd < 0 && this.error("expected 'done' to close 'for'", this.tok.getPos());
					return {
						type: "For",
						pos,
						end: closeEnd >= 0 ? closeEnd : pos,
						name,
						wordlist,
						body: this.makeCompoundList([])
					};
				}
				this.syntaxDepth++;
				let body = this.doBody(hasDo);
				this.syntaxDepth--;
				this.skipSemi();
				let closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
				closeEnd < 0 && this.error("expected 'done' to close 'for'", this.tok.getPos());
				return {
					type: "For",
					pos,
					end: closeEnd >= 0 ? closeEnd : pos,
					name,
					wordlist,
					body: this.makeCompoundList(body)
				};
			}
			cStyleFor(pos) {
				let [initStr, testStr, updateStr, initPos, testPos, updatePos] = this.tok.readCStyleForExprs();
				this.tok.peek(LexContext.CommandStart).token === Token.Semi && this.tok.next(LexContext.CommandStart);
				this.skipNewlines(LexContext.CommandStart);
				if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
					let bg = this.braceGroup();
					return new ArithmeticForImpl(pos, bg.end, bg.body, initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
				}
				let hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
				hasDo || this.error("expected 'do'", this.tok.getPos());
				if (this.syntaxDepth >= 256) {
					this.error("maximum for nesting depth exceeded", pos);
					let closeEnd = this.tok.skipCompoundBody(Token.Done);
					closeEnd < 0 && this.error("expected 'done' to close 'for'", this.tok.getPos());
					return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList([]), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
				}
				this.syntaxDepth++;
				let body = this.doBody(hasDo);
				this.syntaxDepth--;
				let closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
				closeEnd < 0 && this.error("expected 'done' to close 'for'", this.tok.getPos());
				return new ArithmeticForImpl(pos, closeEnd >= 0 ? closeEnd : pos, this.makeCompoundList(body), initStr, testStr, updateStr, initPos, testPos, updatePos, this.source, this.depth, this.tok.getSubstitutionContext());
			}
			whileClause() {
				return this.whileOrUntil("while");
			}
			untilClause() {
				return this.whileOrUntil("until");
			}
			whileOrUntil(kind) {
				let pos = this.tok.next(LexContext.CommandStart).pos;
				if (this.syntaxDepth >= 256) {
					this.error(`maximum ${kind} nesting depth exceeded`, pos);
					let closeEnd = this.tok.skipCompoundBody(Token.Done);
					closeEnd < 0 && this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
					return {
						type: "While",
						pos,
						end: closeEnd >= 0 ? closeEnd : pos,
						kind,
						clause: this.makeCompoundList([]),
						body: this.makeCompoundList([])
					};
				}
				this.syntaxDepth++;
				let clauseCommands = this.list();
				let emptyClausePos = this.emptyListPos(clauseCommands);
				let clause = this.makeCompoundList(clauseCommands);
				this.skipSemi();
				let hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
				hasDo ? emptyClausePos >= 0 && this.error(`expected command after '${kind}'`, emptyClausePos) : this.error("expected 'do'", this.tok.getPos());
				let body = this.doBody(hasDo);
				this.skipSemi();
				let closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
				closeEnd < 0 && this.error(`expected 'done' to close '${kind}'`, this.tok.getPos());
				let end = closeEnd >= 0 ? closeEnd : pos;
				this.syntaxDepth--;
				return {
					type: "While",
					pos,
					end,
					kind,
					clause,
					body: this.makeCompoundList(body)
				};
			}
			caseClause() {
				let pos = this.tok.next(LexContext.CommandStart).pos;
				let word = this.readRequiredWord("case");
				this.skipNewlines(LexContext.CommandStart);
				this.accept(Token.In, LexContext.CommandStart) || this.error("expected 'in' after 'case' word", this.tok.getPos());
				this.skipNewlines(LexContext.CasePattern);
				if (this.syntaxDepth >= 256) {
					this.error("maximum case nesting depth exceeded", pos);
					let closeEnd = this.tok.skipCompoundBody(Token.Esac);
					closeEnd < 0 && this.error("expected 'esac' to close 'case'", this.tok.getPos());
					return {
						type: "Case",
						pos,
						end: closeEnd >= 0 ? closeEnd : pos,
						word,
						items: []
					};
				}
				this.syntaxDepth++;
				let items = [];
				let invalid = !1;
				let t = this.tok.peek(LexContext.CasePattern).token;
				for (; t !== Token.Esac && t !== Token.EOF;) {
					let itemPos = this.tok.peek(LexContext.Normal).pos;
					this.accept(Token.LParen, LexContext.Normal);
					let pattern = [];
					let expectWord = !0;
					let next = this.tok.peek(LexContext.Normal);
					for (; next.token !== Token.RParen && next.token !== Token.EOF;) {
						if (next.token === (expectWord ? Token.Word : Token.Pipe)) expectWord = !expectWord;
						else if (!invalid) {
							this.unexpectedToken(next);
							invalid = !0;
						}
						let tok = this.tok.next(LexContext.Normal);
						tok.token === Token.Word && pattern.push(this.toWord(tok));
						next = this.tok.peek(LexContext.Normal);
					}
					if (expectWord && next.token === Token.RParen && !invalid) {
						this.unexpectedToken(next);
						invalid = !0;
					}
					let rparenEnd = this.acceptEnd(Token.RParen, LexContext.Normal);
					let cmds = this.list();
					let bodyPos = rparenEnd >= 0 ? rparenEnd : pattern.length > 0 ? pattern[pattern.length - 1].end : itemPos;
					let item = {
						type: "CaseItem",
						pos: itemPos,
						end: cmds.length > 0 ? cmds[cmds.length - 1].end : bodyPos,
						pattern,
						body: cmds.length > 0 ? this.makeCompoundList(cmds) : {
							type: "CompoundList",
							pos: bodyPos,
							end: bodyPos,
							commands: []
						},
						terminator: void 0
					};
					let after = this.tok.peek(LexContext.CommandStart);
					t = after.token;
					if (t === Token.DoubleSemi || t === Token.SemiAmp || t === Token.DoubleSemiAmp) {
						let termTok = this.tok.next(LexContext.CommandStart);
						item.terminator = CASE_TERMINATORS[termTok.token];
						item.end = termTok.end;
					} else if (t !== Token.Esac && t !== Token.EOF && !invalid) {
						this.unexpectedToken(after);
						invalid = !0;
					}
					items.push(item);
					this.skipNewlines(LexContext.CasePattern);
					t = this.tok.peek(LexContext.CasePattern).token;
				}
				let closeEnd = this.acceptEnd(Token.Esac, LexContext.CommandStart);
				closeEnd < 0 && this.error("expected 'esac' to close 'case'", this.tok.getPos());
				let end = closeEnd >= 0 ? closeEnd : pos;
				this.syntaxDepth--;
				return {
					type: "Case",
					pos,
					end,
					word,
					items
				};
			}
			selectClause() {
				let pos = this.tok.next(LexContext.CommandStart).pos;
				let name = this.readRequiredWord("select");
				let wordlist;
				this.skipNewlines(LexContext.CommandStart);
				if (this.tok.peek(LexContext.CommandStart).token === Token.In) {
					this.tok.next(LexContext.CommandStart);
					wordlist = [];
					for (; this.tok.peek(LexContext.Normal).token === Token.Word;) wordlist.push(this.readWord(LexContext.Normal));
				}
				this.skipSemi();
				this.skipNewlines(LexContext.CommandStart);
				if (this.tok.peek(LexContext.CommandStart).token === Token.LBrace) {
					let bg = this.braceGroup();
					return {
						type: "Select",
						pos,
						end: bg.end,
						name,
						wordlist,
						body: bg.body
					};
				}
				let hasDo = this.accept(Token.Do, LexContext.CommandStart) !== null;
				hasDo || this.error("expected 'do'", this.tok.getPos());
				if (this.syntaxDepth >= 256) {
					this.error("maximum select nesting depth exceeded", pos);
					let closeEnd = this.tok.skipCompoundBody(Token.Done);
					closeEnd < 0 && this.error("expected 'done' to close 'select'", this.tok.getPos());
					return {
						type: "Select",
						pos,
						end: closeEnd >= 0 ? closeEnd : pos,
						name,
						wordlist,
						body: this.makeCompoundList([])
					};
				}
				this.syntaxDepth++;
				let body = this.doBody(hasDo);
				this.syntaxDepth--;
				this.skipSemi();
				let closeEnd = this.acceptEnd(Token.Done, LexContext.CommandStart);
				closeEnd < 0 && this.error("expected 'done' to close 'select'", this.tok.getPos());
				return {
					type: "Select",
					pos,
					end: closeEnd >= 0 ? closeEnd : pos,
					name,
					wordlist,
					body: this.makeCompoundList(body)
				};
			}
			testCommand() {
				let pos = this.tok.next(LexContext.CommandStart).pos;
				let expr = this.parseTestOr();
				let closeEnd = this.acceptEnd(Token.DblRBracket, LexContext.TestMode);
				closeEnd < 0 && this.error("expected ']]' to close '[['", this.tok.getPos());
				return {
					type: "TestCommand",
					pos,
					end: closeEnd >= 0 ? closeEnd : pos,
					expression: expr
				};
			}
			parseTestOr() {
				let first = this.parseTestAnd();
				if (this.tok.peek(LexContext.TestMode).token !== Token.Or) return first;
				let operands = [first];
				do {
					this.tok.next(LexContext.TestMode);
					operands.push(this.parseTestAnd());
				} while (this.tok.peek(LexContext.TestMode).token === Token.Or);
				return {
					type: "TestLogical",
					pos: first.pos,
					end: operands[operands.length - 1].end,
					operator: "||",
					operands
				};
			}
			parseTestAnd() {
				let first = this.parseTestNot();
				if (this.tok.peek(LexContext.TestMode).token !== Token.And) return first;
				let operands = [first];
				do {
					this.tok.next(LexContext.TestMode);
					operands.push(this.parseTestNot());
				} while (this.tok.peek(LexContext.TestMode).token === Token.And);
				return {
					type: "TestLogical",
					pos: first.pos,
					end: operands[operands.length - 1].end,
					operator: "&&",
					operands
				};
			}
			parseTestNot() {
				let t = this.tok.peek(LexContext.TestMode);
				if (!isTestNegation(t)) return this.parseTestPrimary();
				let negations = [];
				for (; isTestNegation(t);) {
					let bang = this.tok.next(LexContext.TestMode);
					negations.push({
						type: "Negation",
						pos: bang.pos,
						end: bang.end
					});
					t = this.tok.peek(LexContext.TestMode);
				}
				let operand = this.parseTestPrimary();
				return {
					type: "TestNot",
					pos: negations[0].pos,
					end: operand.end,
					negations,
					operand
				};
			}
			parseTestPrimary() {
				if (this.tok.peek(LexContext.TestMode).token === Token.LParen) {
					let openPos = this.tok.next(LexContext.TestMode).pos;
					if (this.syntaxDepth >= 256) {
						this.error("maximum test group nesting depth exceeded", openPos);
						let closeEnd = this.tok.skipTestGroup();
						closeEnd < 0 && this.error("expected ')' to close test group", this.tok.getPos());
						return {
							type: "TestGroup",
							pos: openPos,
							end: closeEnd >= 0 ? closeEnd : openPos,
							expression: {
								type: "TestUnary",
								pos: openPos,
								end: openPos,
								operator: "-n",
								operand: new WordImpl("", openPos, openPos)
							}
						};
					}
					this.syntaxDepth++;
					let expr = this.parseTestOr();
					this.syntaxDepth--;
					let closeEnd = this.acceptEnd(Token.RParen, LexContext.TestMode);
					closeEnd < 0 && this.error("expected ')' to close test group", this.tok.getPos());
					return {
						type: "TestGroup",
						pos: openPos,
						end: closeEnd >= 0 ? closeEnd : openPos,
						expression: expr
					};
				}
				let first = this.tok.next(LexContext.TestMode);
				(first.token === Token.And || first.token === Token.Or) && this.unexpectedToken(first);
				let val = first.value;
				let firstPos = first.pos;
				let firstEnd = first.end;
				if (first.keywordEligible && UNARY_TEST_OPS[val] === 1) {
					if (this.tok.peek(LexContext.TestMode).token === Token.Word) {
						let operand = this.readTestOperand();
						return {
							type: "TestUnary",
							pos: firstPos,
							end: operand.end,
							operator: val,
							operand
						};
					}
					this.error("expected operand after unary test operator", firstEnd);
					return {
						type: "TestUnary",
						pos: firstPos,
						end: firstEnd,
						operator: val,
						operand: new WordImpl("", firstEnd, firstEnd)
					};
				}
				let nt = this.tok.peek(LexContext.TestMode);
				if (nt.token === Token.Word && nt.keywordEligible && BINARY_TEST_OPS[nt.value] === 1) {
					let op = this.tok.next(LexContext.TestMode).value;
					let right;
					if (op === "=~") {
						let token = this.tok.readTestRegexWord();
						right = new WordImpl(this.source.slice(token.pos, token.end), token.pos, token.end, this.source, embeddedPartsResolver(this.tok.getSubstitutionContext()), this.depth);
					} else right = this.readTestOperand();
					let left = this.toWordFromPosEnd(first, firstPos, firstEnd);
					return {
						type: "TestBinary",
						pos: firstPos,
						end: right.end,
						operator: op,
						left,
						right
					};
				}
				let w = this.toWordFromPosEnd(first, firstPos, firstEnd);
				return {
					type: "TestUnary",
					pos: firstPos,
					end: w.end,
					operator: "-n",
					operand: w
				};
			}
			readTestOperand() {
				let t = this.tok.next(LexContext.TestMode);
				t.keywordEligible && (t.value === "<" || t.value === ">") && this.error(`unexpected argument '${t.value}' to conditional operator`, t.pos);
				return this.toWord(t);
			}
			functionDef() {
				let pos = this.tok.next(LexContext.CommandStart).pos;
				let name = this.readWord(LexContext.FunctionName);
				let body;
				if (this.tok.peek(LexContext.CommandStart).token === Token.LParen) {
					let openPos = this.tok.next(LexContext.CommandStart).pos;
					if (this.tok.peek(LexContext.CommandStart).token === Token.RParen) {
						this.tok.next(LexContext.CommandStart);
						this.skipNewlines(LexContext.CommandStart);
						body = this.commandAsBody();
					} else body = this.withRedirects(this.subshellBody(openPos));
				} else {
					this.skipNewlines(LexContext.CommandStart);
					body = this.commandAsBody();
				}
				return {
					type: "Function",
					pos,
					end: body.end,
					name,
					body
				};
			}
			simpleCommandOrFunction(coproc) {
				let prefix = [];
				let cmdPos = this.tok.peek(LexContext.CommandStart).pos;
				let lastEnd = cmdPos;
				let ctx = LexContext.CommandStart;
				for (;;) {
					let t = this.tok.peek(ctx).token;
					if (t === Token.Assignment) {
						let assignment = this.tok.next(ctx);
						lastEnd = assignment.end;
						prefix.push(this.parseAssignment(assignment));
					} else if (t === Token.Redirect) {
						let redirect = this.readRedirect(ctx);
						prefix.push(redirect);
						lastEnd = redirect.end;
					} else break;
					ctx = LexContext.CommandPrefix;
				}
				if (this.tok.peek(LexContext.Normal).token !== Token.Word) return new CommandImpl(cmdPos, lastEnd, void 0, prefix, []);
				let nameToken = this.tok.next(LexContext.Normal);
				let keyword = nameToken.keywordEligible ? nameToken.value : "";
				let name = this.toWord(nameToken);
				ctx = isDeclarationCommand(keyword) ? LexContext.Declaration : keyword === "eval" || keyword === "let" ? LexContext.EvalArgument : LexContext.Normal;
				lastEnd = name.end;
				let suffix = [];
				if (coproc) for (; this.tok.peek(LexContext.CommandPrefix).token === Token.Assignment;) {
					let token = this.tok.next(LexContext.CommandPrefix);
					let word = ctx === LexContext.Declaration ? this.parseAssignment(token) : this.toWord(token);
					suffix.push(word);
					lastEnd = word.end;
				}
				if (this.tok.peek(ctx).token === Token.LParen && suffix.length === 0) {
					this.tok.next(LexContext.Normal);
					if (this.tok.peek(LexContext.Normal).token === Token.RParen) {
						this.tok.next(LexContext.Normal);
						this.skipNewlines(LexContext.CommandStart);
						let body = this.commandAsBody();
						return {
							type: "Function",
							pos: name.pos,
							end: body.end,
							name,
							body
						};
					}
				}
				for (;;) {
					let st = this.tok.peek(ctx).token;
					if (st === Token.Word || st === Token.Assignment) {
						let token = this.tok.next(ctx);
						let w = st === Token.Assignment ? this.parseAssignment(token) : this.toWord(token);
						suffix.push(w);
						lastEnd = w.end;
					} else if (st === Token.Redirect) {
						let redirect = this.readRedirect(ctx);
						suffix.push(redirect);
						lastEnd = redirect.end;
					} else break;
				}
				return new CommandImpl(cmdPos, lastEnd, name, prefix, suffix);
			}
			readRedirect(ctx) {
				let t = this.tok.next(ctx);
				let tPos = t.pos;
				let tEnd = t.end;
				let descriptor = t.fileDescriptor === void 0 ? t.variableName === void 0 ? void 0 : {
					type: "FileDescriptorVariable",
					pos: tPos,
					end: t.descriptorEnd,
					name: t.variableName
				} : {
					type: "FileDescriptor",
					pos: tPos,
					end: t.descriptorEnd,
					value: t.fileDescriptor
				};
				let hasTarget = t.targetEnd > t.targetPos;
				hasTarget || this.error("expected redirect target", t.targetPos);
				if (t.value === "<<" || t.value === "<<-") {
					let r = {
						type: "HereDoc",
						pos: tPos,
						end: tEnd,
						operator: t.value,
						descriptor,
						delimiter: hasTarget ? {
							type: "HereDocDelimiter",
							pos: t.targetPos,
							end: t.targetEnd,
							text: this.source.slice(t.targetPos, t.targetEnd),
							value: t.content ?? "",
							quoted: t.delimiterQuoted
						} : void 0,
						body: new HereDocBodyImpl(this.source, tEnd, t.delimiterQuoted, this.depth, this.tok.getSubstitutionContext()),
						closing: void 0
					};
					hasTarget && this.tok.registerHereDocTarget(r);
					return r;
				}
				let target = hasTarget ? new WordImpl(this.source.slice(t.targetPos, t.targetEnd), t.targetPos, t.targetEnd, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth) : void 0;
				return t.value === "<<<" ? {
					type: "HereString",
					pos: tPos,
					end: tEnd,
					operator: "<<<",
					descriptor,
					target
				} : {
					type: "Redirect",
					pos: tPos,
					end: tEnd,
					operator: REDIRECT_OPS[t.value] ?? ">",
					descriptor,
					target
				};
			}
			commandAsBody() {
				let cmd = this.command();
				if (cmd && cmd.type !== "Command" && cmd.type !== "Function" && cmd.type !== "Coproc") return cmd;
				this.error("expected compound command as function body", cmd?.pos ?? this.tok.getPos());
				return this.makeCompoundList(cmd ? [this.makeStatement(cmd)] : []);
			}
			readWord(ctx) {
				return this.toWord(this.tok.next(ctx));
			}
			readRequiredWord(keyword) {
				let t = this.tok.peek(LexContext.Normal);
				if (t.token === Token.Word) return this.toWord(this.tok.next(LexContext.Normal));
				t.token !== Token.EOF && this.error(`expected word after '${keyword}'`, t.pos);
				return new WordImpl("", t.pos, t.pos);
			}
			toWord(tok) {
				let text = tok.raw ? tok.value : this.source.slice(tok.pos, tok.end);
				let source = tok.raw && tok.keywordEligible ? void 0 : this.source;
				return new WordImpl(text, tok.pos, tok.end, source, source === void 0 ? computeBareWordParts : wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			}
			toWordFromPosEnd(tok, pos, end) {
				if (tok.pos === pos && tok.end === end) return this.toWord(tok);
				return new WordImpl(this.source.slice(pos, end), pos, end, this.source, wordPartsResolver(this.tok.getSubstitutionContext()), this.depth);
			}
			parseAssignment(token) {
				let text = token.raw ? token.value : this.source.slice(token.pos, token.end);
				return new AssignmentImpl(text, token.pos, token.end, this.source, token.assignmentOperatorPos, this.depth, this.tok.getSubstitutionContext());
			}
			makeCompoundList(commands) {
				let p = this.tok.getPos();
				return {
					type: "CompoundList",
					pos: commands.length > 0 ? commands[0].pos : p,
					end: commands.length > 0 ? commands[commands.length - 1].end : p,
					commands
				};
			}
		}
	})
};
