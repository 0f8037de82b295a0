import { describe, expect, it } from "vitest";
import { diagnosisPage } from "../../../src/report/html/page.js";
import { maxOf, roundAbove, sparkline, thinOut } from "../../../src/report/html/parts/charts.js";
import { html } from "../../../src/report/html/parts/escape.js";
import { aDiagnosed, aDiagnosis } from "../../integration/diagnosis.js";

it("stays under 500 KB for 500 processes, 60 captures, all of them in trouble", () => {
  const diagnosis = aDiagnosis(60);
  const [first] = diagnosis.findings;
  if (first === undefined) throw new Error("no finding to multiply");
  const processes = Array.from({ length: 500 }, (_, id) =>
    aDiagnosed({ id, name: `a-rather-long-name-of-an-app-${id}`, namespace: `team-${id % 9}` }, 60),
  );
  const page = diagnosisPage({
    ...diagnosis,
    processes,
    findings: processes.map(({ id, name, namespace }) => ({
      ...first,
      evidence: first.evidence.repeat(4),
      process: { name, namespace, ids: [id] },
    })),
    logs: processes.map(({ name, namespace }) => ({
      name,
      namespace,
      kind: "error" as const,
      path: `/logs/${name}`,
      lines: Array.from({ length: 20 }, () => "x".repeat(200)),
    })),
  });
  expect(page.match(/<tr/g)?.length).toBeGreaterThan(500);
  expect(Buffer.byteLength(page)).toBeLessThan(500_000);
});

it("escapes everything that it did not write itself", () => {
  const evil = `<b a="1" c='2'>&\u001b[31m\u0000\u202e`;
  expect(html`<p title="${evil}">${[html`<i>${evil}</i>`]}</p>`.text).toBe(
    '<p title="&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;\\u0000\\u202e"><i>&lt;b a=&quot;1&quot; c=&#39;2&#39;&gt;&amp;\\u0000\\u202e</i></p>',
  );
});

it("draws a line from least to largest, gaps as gaps, noise as nothing much", () => {
  expect(sparkline([0, 50, null, 100])).toBe("0V.z");
  expect(sparkline([5, 5])).toBe("");
  expect(sparkline([null, 5])).toBe("");
  expect(sparkline([1000, 1001])).toBe("01");
});

describe("charts", () => {
  it("end their scale at a round amount, whose half is round, too", () => {
    expect([0.3, 1, 3, 7, 15, 97].map((value) => roundAbove(value))).toEqual([1, 1, 4, 8, 20, 100]);
    expect(roundAbove(1, 1, 2)).toBe(2);
    expect(roundAbove(97 * 1024 ** 2, 1024 ** 2)).toBe(100 * 1024 ** 2);
  });

  it("keep the peaks of a watch of a thousand captures, and the page small", () => {
    const values = Array.from({ length: 1000 }, (_, at): number => (at === 777 ? 99 : 1));
    expect(Math.max(...thinOut(values, 60, (some) => Math.max(...some)))).toBe(99);
    expect(sparkline(values)).toHaveLength(60);
    expect(maxOf([null, 2, null])).toBe(2);
    expect(maxOf([null])).toBeNull();
  });
});
