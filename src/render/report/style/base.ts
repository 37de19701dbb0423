/** Colours, type and the frame of the page. Text on its ground has a contrast of at least 4.5 in both themes. */
export const base = `
:root{color-scheme:light dark;--ground:#fbfaf7;--panel:#fff;--text:#1d1b18;--soft:#5d5850;--line:#ddd8cd;--edge:#c9c3b6;--accent:#a3231b;--on-accent:#fff;--focus:#1257a6;
--c1:#a3231b;--c2:#1f6f8b;--c3:#8a6a00;--c4:#5b4b9a;--c5:#2d7a4f;--c6:#8c3f74;
--person:#f8dcd7;--role:#fbeee2;--organization:#d9eaf0;--speech:#f3f0e8;--slogan:#8a6a00;--target:#2d7a4f;--lit:#ffd84d;--on-lit:#1d1b18;
--blazing:#7a1410;--on-blazing:#fff;--scorching:#b23a1e;--on-scorching:#fff;--hot:#e6a26b;--on-hot:#1d1b18;--warm:#f5d7a8;--on-warm:#1d1b18;--tepid:#f3ecd9;--on-tepid:#3a362f;--cold:transparent;--on-cold:var(--soft)}
@media (prefers-color-scheme:dark){:root:not([data-theme=light]){DARK}}
:root[data-theme=dark]{color-scheme:dark;DARK}
:root[data-theme=light]{color-scheme:light}
*{box-sizing:border-box}
html{scroll-padding-top:8rem}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.55 system-ui,-apple-system,"Segoe UI","PingFang SC","Noto Sans CJK SC","Microsoft YaHei",sans-serif}
h1,h2,h3{line-height:1.25;text-wrap:balance}
h1{font-size:1.15rem;margin:0}
h2{font-size:1.7rem;margin:0 0 .75rem}
h3{font-size:1.05rem;margin:1.75rem 0 .6rem}
h2:focus{outline:0}
a{color:var(--accent);text-underline-offset:.18em;text-decoration-thickness:.06em}
small{font-size:.85em;color:var(--soft);font-weight:400}
:focus-visible{outline:3px solid var(--focus);outline-offset:2px;border-radius:3px}
.skip{position:absolute;left:-99rem;padding:.6rem 1rem;background:var(--panel);z-index:9}
.skip:focus{left:.5rem;top:.5rem}
body>header{position:sticky;top:0;z-index:5;background:var(--panel);border-bottom:1px solid var(--line);padding:.6rem max(1rem,calc((100vw - 72rem)/2));display:grid;gap:.5rem 1.25rem;grid-template-columns:1fr auto auto;align-items:center}
body>header nav{grid-column:1/-1;overflow-x:auto}
#views ul{display:flex;gap:.25rem;margin:0;padding:0;list-style:none}
#views a{display:block;padding:.3rem .7rem;border-radius:99px;color:var(--text);text-decoration:none;white-space:nowrap}
#views a:hover{background:var(--speech)}
#views a[aria-current]{background:var(--accent);color:var(--on-accent)}
main,body>footer{max-width:72rem;margin:0 auto;padding:1.75rem 1rem}
main>section{margin-bottom:4rem}
body>footer{border-top:1px solid var(--line);color:var(--soft);font-size:.9rem}
button{font:inherit;color:inherit;background:none;border:1px solid var(--line);border-radius:6px;padding:.3rem .7rem;cursor:pointer}
button:hover{border-color:var(--accent)}
.tools{display:flex;gap:.5rem}
#search-form{position:relative;margin:0}
#search{font:inherit;width:20rem;max-width:100%;padding:.35rem .7rem;border:1px solid var(--soft);border-radius:6px;background:var(--ground);color:var(--text)}
#found{position:absolute;right:.7rem;top:.45rem;font-size:.85rem;color:var(--soft);pointer-events:none}
#results{position:absolute;right:0;top:calc(100% + .4rem);width:min(34rem,calc(100vw - 2rem));max-height:70vh;overflow:auto;background:var(--panel);border:1px solid var(--line);border-radius:8px;padding:.25rem 1rem 1rem;box-shadow:0 12px 32px rgb(0 0 0/.18)}
#results ul{margin:0;padding:0;list-style:none}
#results h3{margin:.8rem 0 .2rem;font-size:.9rem}
#results a{display:block;padding:.2rem 0}
.note{color:var(--soft);max-width:46rem;margin:.25rem 0 1rem;font-size:.95rem}
.note.strong{border-left:4px solid var(--accent);padding:.5rem .9rem;background:var(--panel);color:var(--text)}
html:not(.live) .live-only,html.ready .still-only{display:none}
.live body[data-view] main>section{display:none}
@media (max-width:46rem){body>header{position:static;grid-template-columns:1fr auto}#search-form{grid-column:1/-1;order:3}#search{width:100%}body>header nav{order:4}h2{font-size:1.4rem}.minor{display:none}}
`.replaceAll(
	'DARK',
	`--ground:#161513;--panel:#1f1d1a;--text:#eeeae2;--soft:#b0a99c;--line:#3a362f;--edge:#57514a;--accent:#ff8f7d;--on-accent:#1d0d0a;--focus:#8cc1ff;
--c1:#ff8f7d;--c2:#6fc3df;--c3:#e0bd4f;--c4:#b3a4f5;--c5:#7fd0a3;--c6:#e79bd0;
--person:#54231d;--role:#43301f;--organization:#1d3f4b;--speech:#24221e;--slogan:#e0bd4f;--target:#7fd0a3;--lit:#ffd84d;--on-lit:#1d1b18;
--blazing:#ffb4a6;--on-blazing:#2a0806;--scorching:#e2654a;--on-scorching:#160502;--hot:#8f4a22;--on-hot:#fff;--warm:#5c4220;--on-warm:#fff;--tepid:#38332a;--on-tepid:#eeeae2`,
);
