/** What a server that speaks S3 says, as far as it is of use here. */
export interface Answer {
  readonly text: string;
  readonly etag: string;
}

/** The first element of a name; XML of a fixed form, in which none holds another of its own name. */
export function valueIn({ text }: Pick<Answer, "text">, element: string): string | undefined {
  const found = new RegExp(`<${element}>([^<]*)</${element}>`).exec(text)?.[1];
  return found === undefined ? undefined : plain(found);
}

const plain = (text: string) =>
  text
    .replace(/&#(?:x([0-9a-f]+)|(\d+));/gi, (_, hex: string, decimal: string) =>
      String.fromCodePoint(hex ? Number.parseInt(hex, 16) : Number(decimal)),
    )
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&apos;", "'")
    .replaceAll("&amp;", "&");

const blocks = ({ text }: Answer, element: string) =>
  [...text.matchAll(new RegExp(`<${element}>([\\s\\S]*?)</${element}>`, "g"))].map(
    ([, block = ""]) => ({ text: block }),
  );

/** Some servers do not encode keys, though they were asked to. */
function keyIn(answer: Answer, block: { readonly text: string }): string {
  const key = valueIn(block, "Key") ?? "";
  return valueIn(answer, "EncodingType") === "url"
    ? decodeURIComponent(key.replaceAll("+", " "))
    : key;
}

export function objectsIn(answer: Answer): { readonly key: string; readonly bytes: number }[] {
  return blocks(answer, "Contents").map((block) => ({
    key: keyIn(answer, block),
    bytes: Number(valueIn(block, "Size") ?? 0),
  }));
}

export function nextPage(answer: Answer): string | undefined {
  return valueIn(answer, "IsTruncated") === "true"
    ? valueIn(answer, "NextContinuationToken")
    : undefined;
}

export function uploadsIn(answer: Answer) {
  return blocks(answer, "Upload").map((block) => ({
    key: keyIn(answer, block),
    upload: valueIn(block, "UploadId") ?? "",
    begun: Date.parse(valueIn(block, "Initiated") ?? ""),
  }));
}

/** A sentence about a request that was refused. */
export function shownError(what: string, status: number, text: string): string {
  const said = [valueIn({ text }, "Code"), valueIn({ text }, "Message")].filter(Boolean).join(": ");
  return `${what} was refused (HTTP ${status}${said === "" ? "" : `, ${said.slice(0, 300)}`}).`;
}
