/** Tables, charts and lists. */
export const content = `
.lead{font-size:1.25rem;max-width:46rem;margin:0 0 1.5rem}
.tiles{display:grid;grid-template-columns:repeat(8,1fr);gap:.75rem;margin:0 0 1.75rem}
.tiles div{display:flex;flex-direction:column-reverse;justify-content:flex-end;background:var(--panel);border:1px solid var(--line);border-radius:10px;padding:.7rem .9rem}
.tiles dt{color:var(--soft);font-size:.9rem}
.tiles dd{margin:0;font-size:1.5rem;font-weight:650;font-variant-numeric:tabular-nums}
.lists{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(19rem,100%),1fr));gap:0 2.5rem}
.bars ol{list-style:none;margin:0;padding:0}
.bars li{display:grid;grid-template-columns:1fr auto;gap:0 .75rem;padding:.22rem 0}
.bars li>:first-child{overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bars b{font-weight:500;font-variant-numeric:tabular-nums}
.bars i{grid-column:1/-1;block-size:4px;border-radius:2px;background:var(--accent);opacity:.75}
figure{margin:0 0 2rem;padding:1rem;background:var(--panel);border:1px solid var(--line);border-radius:10px}
figcaption{font-weight:600;margin-bottom:.5rem}
figure .note{margin:.5rem 0}
.chart svg{display:block;width:100%;height:auto}
.chart.narrow{display:none}
.legend,.scale,.chips{display:flex;flex-wrap:wrap;gap:.4rem 1rem;list-style:none;margin:0 0 .5rem;padding:0}
.legend li::before{content:"";display:inline-block;width:.9em;height:.9em;border-radius:2px;margin-right:.4em;vertical-align:-.08em;background:var(--c)}
.legend .c1{--c:var(--c1)}.legend .c2{--c:var(--c2)}.legend .c4{--c:var(--c4)}
.frame{overflow-x:auto;position:relative}
table{border-collapse:collapse;font-size:.95rem}
table.entries{width:100%}
th,td{text-align:start;vertical-align:top;padding:.42rem .6rem;border-bottom:1px solid var(--line)}
tbody th{font-weight:500}
th small{display:block}
thead th::first-letter,thead button::first-letter{text-transform:uppercase}
thead th{color:var(--soft);font-weight:500;white-space:nowrap;border-bottom-color:var(--soft)}
thead button{border:0;padding:0;color:inherit}
thead button:hover{color:var(--accent)}
thead button::after{content:"↕";opacity:.45;margin-inline-start:.3em}
[aria-sort=ascending] button::after{content:"↑";opacity:1}
[aria-sort=descending] button::after{content:"↓";opacity:1}
html:not(.live) thead button::after{content:""}
.number,.date{font-variant-numeric:tabular-nums;white-space:nowrap}
.number{text-align:end}
th.number{text-align:end}
.entries tbody tr:hover{background:var(--speech)}
.entries tbody th{min-width:7rem}
#targets tbody th{max-width:22rem}
.offices{max-width:26rem}
.value{display:block}
.table-foot{display:flex;gap:1rem;align-items:center;color:var(--soft);font-size:.9rem}
summary{cursor:pointer;color:var(--soft)}
details.figures table{margin:.5rem 0}
details.figures .frame{max-height:24rem;overflow:auto}
ol.career{margin:.3rem 0;padding-inline-start:1.2rem}
.heat{background:var(--cold);color:var(--on-cold)}
.heat.blazing{background:var(--blazing);color:var(--on-blazing)}.heat.scorching{background:var(--scorching);color:var(--on-scorching)}
.heat.hot{background:var(--hot);color:var(--on-hot)}.heat.warm{background:var(--warm);color:var(--on-warm)}.heat.tepid{background:var(--tepid);color:var(--on-tepid)}
span.heat{display:inline-block;padding:.05rem .5rem;border-radius:99px;border:1px solid var(--line);font-size:.9em;white-space:nowrap}
.heats{font-variant-numeric:tabular-nums;font-size:.9rem}
.heats td{text-align:center;border:1px solid var(--ground);min-width:2.9rem}
.heats thead th{white-space:normal;text-align:center;vertical-align:bottom}
.heats thead th:first-child{text-align:start}
.heats tbody th{white-space:nowrap;max-width:16rem;overflow:hidden;text-overflow:ellipsis;position:sticky;left:0;background:var(--ground)}
.heats+*{margin-top:1rem}
#slogans .frame{margin-bottom:1rem}
@media (max-width:70rem){.tiles{grid-template-columns:repeat(4,1fr)}}
@media (max-width:46rem){.lead{font-size:1.1rem}.chart.wide{display:none}.chart.narrow{display:block}figure{padding:.75rem}.tiles{grid-template-columns:1fr 1fr}.tiles dd{font-size:1.3rem}.heats tbody th{max-width:8.5rem}th,td{padding:.4rem .4rem}}
`;
