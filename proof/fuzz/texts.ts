import fc from "fast-check";

/** What acts somewhere: on a shell, a page, a runner, SQL, a terminal, a path, or on JavaScript's own objects. */
const acting = [
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is what a shell would expand
  "${IFS}",
  ..."'\"`\\$(){}[]<>|&;:*?!~#%@=,+-_/.\t\n\r\0\u001b\u0085\u2028\u202e\ufeff",
  ...["::", "##[", "::set-output name=a::", "::error::", "::stop-commands::", "::add-mask::"],
  ...["$(id)", "`id`", "&&", "||", ">>", "<<EOF", "EOF", "ghadelimiter_", "--", "-rf"],
  ...["/*", "*/", "--", "$$", "$a$", "E'", "''", '""', "\\.", "COPY", "FROM stdin;", "BEGIN"],
  ...["<script>", "</script>", "<!--", "&lt;", "javascript:", "](", "|", "\n\n", "```"],
  ...["..", "../", "/etc/passwd", "./", "//", "\u001b[2J", "\u001b]8;;"],
  ...["__proto__", "constructor", "prototype", "toString", "hasOwnProperty", "valueOf"],
  ...["true", "null", "NaN", "-1", "0", "1e999", "100%", "50%", "999999999999999999999"],
  ...["postgres://", "https://", "user:pa@ss@", "@host:5432/", "?sslmode=", "🚀", "ö", "日本"],
];

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...acting) },
  { weight: 3, arbitrary: fc.string({ maxLength: 8 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 4 }) },
  { weight: 1, arbitrary: fc.constantFrom("a", "ab", " ", "  ", "0", "x".repeat(300)) },
);

/** What comes out of files and variables is decoded UTF-8: no half of a pair is in it. */
const wellFormed = (text: string) => Buffer.from(text).toString();

/** Any text; more of it than chance would bring is made of what acts somewhere. */
export const anyText = fc
  .array(piece, { maxLength: 12 })
  .map((pieces) => wellFormed(pieces.join("")));

/** Text that has no zero byte: what an argument or a variable can be. */
export const argument = anyText.map((text) => text.replaceAll("\0", ""));

/** Text of a language: its own words, among whatever else. */
export const textOf = (words: readonly string[], maxLength = 40) =>
  fc
    .array(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...words) },
        { weight: 1, arbitrary: piece },
      ),
      { maxLength },
    )
    .map((pieces) => wellFormed(pieces.join("")));

/** A text that is right, with a few places cut out, doubled or overwritten. */
export const damaged = (whole: fc.Arbitrary<string>) =>
  fc
    .tuple(
      whole,
      fc.array(
        fc.record({
          at: fc.double({ min: 0, max: 1, noNaN: true }),
          length: fc.nat(12),
          put: fc.oneof(fc.constant(""), piece),
          twice: fc.boolean(),
        }),
        { maxLength: 4 },
      ),
    )
    .map(([text, changes]) =>
      wellFormed(
        changes.reduce((now, { at, length, put, twice }) => {
          const start = Math.floor(at * now.length);
          const cut = now.slice(start, start + length);
          return now.slice(0, start) + put + (twice ? cut + cut : "") + now.slice(start + length);
        }, text),
      ),
    );

/** Any JSON, with keys that JavaScript's own objects have. */
export const anyJson = fc.jsonValue({ maxDepth: 4 }).chain((value) =>
  fc.oneof(
    fc.constant(JSON.stringify(value)),
    fc
      .constantFrom("__proto__", "constructor", "toString", "version", "apps", "name")
      .map((key) => `{${JSON.stringify(key)}:${JSON.stringify(value)},"length":-1}`),
  ),
);

/** A record that is right, with one or two of its values replaced by something else. */
export const distorted = (record: unknown) =>
  fc
    .array(fc.record({ at: fc.nat(400), value: fc.jsonValue({ maxDepth: 2 }) }), { maxLength: 3 })
    .map((changes) => {
      const copy = structuredClone({ record });
      for (const { at, value } of changes) {
        const places = placesIn(copy);
        const place = places[at % places.length];
        if (place !== undefined)
          Object.defineProperty(place.of, place.key, { value, enumerable: true, writable: true });
      }
      return JSON.stringify(copy.record);
    });

interface Place {
  readonly of: object;
  readonly key: string;
}

function placesIn(value: unknown): Place[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [{ of: value, key }, ...placesIn(inner)]);
}
