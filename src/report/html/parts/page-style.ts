/** What stands before each cell of a card, since a card has no head; an attribute in each row would be a fifth of the page. */
const labels = Object.entries({
  2: "id",
  4: "pid",
  5: "up",
  6: "restarts",
  7: "mode",
  8: "version",
  9: "memory",
  10: "CPU",
  11: "ports",
  12: "logs",
})
  .map(([column, label]) => `.wide td:nth-child(${column})::before{content:"${label} "}`)
  .join("\n");

/** The page's looks: light and dark by the reader's setting, tables as cards on a phone. */
export const pageStyle = `
:root{color-scheme:light dark;--paper:#fff;--card:#f6f7f9;--ink:#17191c;--soft:#555b63;--edge:#d5d9de;--focus:#0b57d0;
--error:#b3261e;--warning:#7a4d00;--info:#1f5f99;--good:#146c2e;
--s0:#1f6fd0;--s1:#b3480f;--s2:#12796b;--s3:#8c3fb0;--s4:#b0266b;--s5:#5b6300}
@media (prefers-color-scheme:dark){:root{--paper:#131518;--card:#1c1f24;--ink:#e8eaed;--soft:#a8afb8;--edge:#363b43;--focus:#8ab4f8;
--error:#ff8a80;--warning:#f2b84b;--info:#8ab4f8;--good:#7bd88f;
--s0:#6ba6f5;--s1:#f0935a;--s2:#4fc3b0;--s3:#c990e8;--s4:#f283b6;--s5:#c5cc5a}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:15px/1.5 system-ui,sans-serif}
header,main,footer{max-width:84rem;margin:0 auto;padding:0 1.25rem}
header{padding-top:1.5rem}
h1{font-size:1.5rem;margin:0 0 .5rem;overflow-wrap:anywhere}
header p{overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2.25rem 0 .75rem}
h3{font-size:1rem;margin:0}
p{margin:.25rem 0}
a{color:var(--focus)}
code,pre,td.path{font-family:ui-monospace,monospace;font-size:.85em}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px}
.skip{position:absolute;left:-99rem}
.skip:focus{position:static}
.soft,footer,.chart figcaption span{color:var(--soft)}
nav ul{display:flex;flex-wrap:wrap;gap:.25rem 1rem;list-style:none;margin:.75rem 0 0;padding:0}
.verdict{font-weight:700;font-size:1.15rem;display:inline-block;border:2px solid;border-radius:.5rem;padding:.15rem .8rem;margin-bottom:.4rem}
.bad,.error{color:var(--error)}.warning{color:var(--warning)}.info{color:var(--info)}.good{color:var(--good)}
.tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8rem,1fr));gap:.75rem;margin:1.25rem 0 0;padding:0}
.tiles div,.finding,.chart,.group{background:var(--card);border:1px solid var(--edge);border-radius:.5rem}
.tiles div{padding:.6rem .9rem}
.tiles dt{color:var(--soft);font-size:.85rem}
.tiles dd{margin:0;font-size:1.35rem;font-weight:600}
.finding{padding:.8rem 1rem;margin:0 0 .75rem;border-left-width:.35rem}
.finding.error{border-left-color:var(--error);color:inherit}.finding.warning{border-left-color:var(--warning);color:inherit}.finding.info{border-left-color:var(--info);color:inherit}
.finding h3{display:flex;flex-wrap:wrap;gap:.5rem;align-items:baseline}
.finding ul{margin:.5rem 0;padding-left:1.1rem;overflow-wrap:anywhere}
.badge{font-size:.8rem;font-weight:600;border:1px solid;border-radius:1rem;padding:0 .55rem}
.charts{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,24rem),1fr));gap:1rem}
.chart{margin:0;padding:.9rem 1rem;min-width:0}
.chart figcaption{display:flex;gap:.5rem;align-items:baseline;margin-bottom:.6rem}
.plot{display:grid;grid-template-columns:auto 1fr;gap:0 .5rem}
.plot svg{width:100%;height:10rem;display:block}
.scale{display:flex;flex-direction:column;justify-content:space-between;list-style:none;margin:0;padding:0;text-align:right;font-size:.75rem;color:var(--soft);line-height:1}
.span{grid-column:2;display:flex;justify-content:space-between;font-size:.75rem;color:var(--soft);margin:.25rem 0 0}
.line{fill:none;stroke-width:2;vector-effect:non-scaling-stroke;stroke-linecap:round;stroke-linejoin:round}
.grid{fill:none;stroke:var(--edge);vector-effect:non-scaling-stroke}
.s0{stroke:var(--s0)}.s1{stroke:var(--s1);stroke-dasharray:9 4}.s2{stroke:var(--s2);stroke-dasharray:3 4}
.s3{stroke:var(--s3);stroke-dasharray:12 4 3 4}.s4{stroke:var(--s4);stroke-dasharray:6 3}.s5{stroke:var(--s5);stroke-dasharray:1 5}
.legend,.bars{list-style:none;margin:.6rem 0;padding:0;font-size:.85rem}
.legend li{display:grid;grid-template-columns:1.5rem 1fr auto;gap:.5rem;align-items:center}
.legend svg{width:1.5rem;height:.5rem}
.bars li{display:grid;grid-template-columns:1fr auto;gap:0 .5rem;margin-bottom:.5rem}
.bars svg{grid-column:1/-1;width:100%;height:.4rem}
.bar{fill:var(--s0)}
.legend span,.bars span{overflow-wrap:anywhere;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:2;overflow:hidden}
.timeline>div{display:grid;grid-template-columns:14rem 1fr 8rem;gap:.75rem;align-items:center;font-size:.85rem}
.timeline span{overflow-wrap:anywhere}
.timeline svg{width:100%;height:1.4rem;display:block}
.timeline+.span{margin:.25rem 8.75rem .5rem 14.75rem}
.mark{fill:var(--s0)}.mark.bad{fill:var(--error)}
summary{cursor:pointer;padding:.2rem 0}
.group{margin:0 0 1rem;padding:.5rem 1rem}
.group>summary{font-weight:600}
.scroll{overflow:auto;max-height:32rem}
table{border-collapse:separate;border-spacing:0;width:100%;font-size:.85rem;font-variant-numeric:tabular-nums}
th,td{text-align:left;padding:.3rem .6rem .3rem 0;border-top:1px solid var(--edge);vertical-align:top;font-weight:inherit}
thead th{color:var(--soft);background:var(--card);border:0;white-space:nowrap;position:sticky;top:0}
tbody th{overflow-wrap:anywhere;min-width:8rem;max-width:18rem}
td.path{overflow-wrap:anywhere;min-width:9rem}
td.text{min-width:12rem}
td.when{white-space:nowrap}
tr[data-t] th{font-weight:700;border-left:.25rem solid var(--warning);padding-left:.4rem}
td:nth-child(9),td:nth-child(10),td:nth-child(12),td:nth-child(5){white-space:nowrap}
.spark{display:block;width:5.5rem;height:1.25rem}
.spark path{fill:none;stroke:var(--s0);stroke-width:1.5;vector-effect:non-scaling-stroke;stroke-linecap:round}
.filter{display:flex;flex-wrap:wrap;gap:.5rem 1rem;align-items:center;margin:0 0 1rem}
.filter input[type=search]{font:inherit;padding:.35rem .6rem;border:1px solid var(--soft);border-radius:.4rem;background:var(--paper);color:inherit;min-width:0;width:18rem;max-width:100%}
pre{background:var(--paper);border:1px solid var(--edge);border-radius:.4rem;padding:.6rem;margin:.4rem 0;overflow:auto;max-height:24rem;white-space:pre-wrap;overflow-wrap:anywhere}
footer{padding-top:2rem;padding-bottom:2rem;font-size:.85rem}
@media (max-width:46rem){
.timeline>div{grid-template-columns:1fr auto}.timeline svg{grid-column:1/-1;grid-row:2}
.timeline+.span{margin:.25rem 0}
.wide thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}
.wide tr{display:grid;grid-template-columns:1fr 1fr;padding:.6rem 0;border-top:1px solid var(--edge)}
.wide th,.wide td{border:0;padding:.1rem .5rem .1rem 0;min-width:0}
.wide th{grid-column:1/-1;font-size:1rem;font-weight:600;overflow-wrap:anywhere}
.wide td::before{color:var(--soft)}
${labels}
.wide td.path{grid-column:1/-1}
.wide td:empty{display:none}
.wide .scroll{max-height:none}}
@media print{:root{color-scheme:light}.filter,nav,.skip{display:none}.scroll,pre{max-height:none;overflow:visible}
details::details-content{content-visibility:visible;block-size:auto}
.finding,.chart,tr{break-inside:avoid}h2{break-after:avoid}
table{font-size:.6rem}th,td{padding-right:.3rem}tbody th,td.path{min-width:0}}
`;
