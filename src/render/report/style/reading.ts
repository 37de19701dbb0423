/** Entries and marked articles. */
export const reading = `
.crumbs{margin:0 0 .5rem}
.facts,.path{color:var(--soft);margin:.25rem 0}
.path{font-size:.85rem;overflow-wrap:anywhere}
.label{font-size:1.1rem;margin:.25rem 0}
.gloss{max-width:46rem}
.chips li{background:var(--panel);border:1px solid var(--line);border-radius:99px;padding:.1rem .7rem}
table.career{width:100%;max-width:46rem;table-layout:fixed}
table.career th:first-child{width:46%}
table.career thead th:last-child{text-align:end}
table.career th,table.career td{padding-inline:.3rem;overflow-wrap:anywhere}
.span{display:block;height:5px;background:var(--line);border-radius:3px;margin-top:.3rem;overflow:hidden}
.span span{display:block;height:100%;min-width:5px;background:var(--accent);border-radius:3px}
ul.figures{padding-inline-start:1.2rem}
.passages{padding:0;list-style:none;max-width:50rem}
.passages li{border-bottom:1px solid var(--line);padding:.6rem 0}
.passages p{margin:0}
.passages time{color:var(--soft);font-variant-numeric:tabular-nums;margin-inline-end:.5em}
.passage{color:var(--soft);margin-top:.25rem!important;unicode-bidi:isolate;overflow-wrap:anywhere}
mark{background:var(--lit);color:var(--on-lit);padding:0 .1em;border-radius:2px}
.reading{display:grid;grid-template-columns:minmax(0,42rem) minmax(14rem,1fr);gap:2.5rem;margin-top:1.5rem}
.text{font-size:1.08rem;line-height:1.95;overflow-wrap:anywhere}
.text p{margin:0 0 1em;unicode-bidi:isolate}
.speech{background:var(--speech)}
.speaker{font-size:.75em;color:var(--soft);text-decoration:none;border:1px solid var(--line);border-radius:3px;padding:0 .3em;margin-inline-end:.3em;background:var(--ground);user-select:none;white-space:nowrap}
.mark{color:inherit;text-decoration:none;padding:.12em 0}
a.mark{border-bottom:1px solid color-mix(in srgb,currentcolor 40%,transparent)}
a.mark:hover{outline:1px solid currentcolor}
.k-organization,.key .organization{background:var(--organization)}
.k-role,.key .role{background:var(--role)}
.k-person,.key .person{background:var(--person)}
.k-role.k-organization{background:linear-gradient(var(--organization),var(--organization)) 0 100%/100% 45% no-repeat,var(--role)}
.k-slogan,.key .slogan{box-shadow:inset 0 -2px var(--slogan)}
.k-target,.key .target{text-decoration:underline dashed var(--target) 2px;text-underline-offset:.35em}
.key .speech{background:var(--speech);outline:1px solid var(--line)}
.mark.lit{background:var(--lit);color:var(--on-lit);outline:2px solid var(--lit)}
.lighting .text .speech.lit{background:color-mix(in srgb,var(--lit) 18%,var(--ground))}
.key{display:flex;flex-wrap:wrap;gap:.3rem .9rem;list-style:none;margin:.75rem 0 0;padding:0;font-size:.9rem}
.key li{padding:0 .3em}
.side{font-size:.95rem;position:sticky;top:7rem;align-self:start;max-height:calc(100vh - 8rem);overflow:auto;padding:3px}
.side h3{margin:1rem 0 .3rem}
.side ul{list-style:none;margin:0;padding:0}
.side li{display:flex;gap:.3rem;align-items:baseline;justify-content:space-between;padding:.1rem 0}
.side button{border-color:transparent;background:none;text-align:start;padding:.1rem .4rem;overflow-wrap:anywhere}
.side button[aria-pressed=true]{background:var(--lit);color:var(--on-lit)}
.side .open{flex:none;width:1.6em;height:1.6em;overflow:hidden;text-decoration:none;text-align:center;border-radius:4px}
.side .open::before{content:"→"}
.side .open span{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.neighbours{display:flex;justify-content:space-between;gap:1.5rem;border-top:1px solid var(--line);margin-top:2rem;padding-top:1rem}
.neighbours a{display:block;max-width:48%;text-decoration:none}
.neighbours a span{display:block}
.neighbours a>span:first-child{color:var(--soft);font-size:.85rem}
.neighbours .older{margin-inline-start:auto;text-align:end}
@media (max-width:46rem){table.career{font-size:.82rem}table.career th:first-child{width:38%}table.career th:last-child,table.career td:last-child{width:13%}table.career th small{overflow-wrap:anywhere}}
@media (max-width:60rem){.reading{grid-template-columns:minmax(0,1fr);gap:1rem}.side{position:static;max-height:none;border-top:1px solid var(--line)}}
`;
