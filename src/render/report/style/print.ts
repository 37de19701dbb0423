/** On paper: the whole report, or the one entry or article that is open. */
export const print = `
@media print{
:root,:root:not([data-theme=light]),:root[data-theme]{--ground:#fff;--panel:#fff;--text:#000;--soft:#444;--line:#bbb;--accent:#7a1410;color-scheme:light}
body{font-size:10pt}
body>header,.table-foot,.side,.neighbours,.skip,.crumbs,summary,.still-only{display:none!important}
.live body main>section{display:block!important}
.live body main>#entry,.live body main>#reader{display:none!important}
.live body[data-view=entry] main>section,.live body[data-view=reader] main>section{display:none!important}
.live body[data-view=entry] main>#entry,.live body[data-view=reader] main>#reader{display:block!important}
main{padding:0;max-width:none}
main>section{break-before:page;margin:0}
main>section:first-child{break-before:auto}
figure,.bars,tr,.tiles div,.passages li{break-inside:avoid}
figure{border:0;padding:0}
.frame{overflow:visible!important;max-height:none!important}
.heats{font-size:6.5pt}.heats td{min-width:0;padding:.15rem}.heats tbody th{position:static}
thead button::after{content:""!important}
thead{display:table-header-group}
.chart.wide{display:block}.chart.narrow{display:none}
.reading{display:block}
a{color:inherit}
*{print-color-adjust:exact;-webkit-print-color-adjust:exact}
}`;
