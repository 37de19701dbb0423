/** Saved pages in the manner of the systems behind Chinese news and government sites, about invented places and people. */

export const TITLE = '云泽市召开水利建设推进会';
export const PARAGRAPHS = [
	'本报讯（记者 方晓禾）4月18日，云泽市召开水利建设推进会。市委书记陆怀远出席会议并讲话，市委副书记、市长齐明舟主持会议。',
	'陆怀远强调，要坚持节水优先，加快推进三江连通工程，到2027年新增高标准农田12万亩，确保供水保证率达到95%以上。',
	'齐明舟指出，各县区要压实责任，挂图作战，把水利建设这项民生工程抓紧抓实抓出成效，让群众早日受益。',
	'市领导韩立群、邵文彬参加会议。市水利局、市财政局负责人作了发言。',
];

const links = (count: number, word: string): string =>
	Array.from(
		{ length: count },
		(_, i) => `<li><a href="/c/${i}.html" title="${word}${i}">${word}第${i}期工作动态通报</a></li>`,
	).join('\n');
const MENU = `<div class="header"><div class="logo"><a href="/"><img src="logo.png" alt="x"></a></div><ul class="nav">${['首页', '政务公开', '政务服务', '互动交流', '走进云泽'].map((name) => `<li><a href="/${name}">${name}</a></li>`).join('')}</ul></div>`;
const CRUMBS =
	'<div class="position">您现在的位置：<a href="/">首页</a> &gt; <a href="/xw">新闻动态</a> &gt; 正文</div>';
const RELATED = `<div class="related"><h3>相关新闻</h3><ul>${links(12, '调研')}</ul></div><div class="hot"><h3>热点排行</h3><ul>${links(10, '热点')}</ul></div>`;
const FOOTER =
	'<div class="footer"><p>主办单位：云泽市人民政府办公室　承办：云泽市大数据中心</p><p>备案序号：云ICP备00000000号-1 网站标识码：0000000001</p><p>版权所有 云泽市人民政府 Copyright © 2020-2024</p></div>';
const SCRIPT =
	'<script>var x = "<p>不是正文的文字不应该出现在这里</p>"; document.write("<div>广告内容</div>");</script><style>.a{color:red}</style><div style="display:none"><p>隐藏的文字不应该出现在这里，因为读者看不见它。</p></div>';
const body = (tag = 'p', attributes = ''): string =>
	PARAGRAPHS.map((text) => `<${tag}${attributes}>　　${text}</${tag}>`).join('\n');

const page = (head: string, content: string): string =>
	`<!DOCTYPE html>\n<html lang="zh"><head><meta charset="utf-8">${head}</head>\n<body>${SCRIPT}${MENU}${content}${FOOTER}</body></html>`;

/** A page, and what is known of it. */
export interface Sample {
	readonly name: string;
	readonly markup: string;
	readonly title?: string;
	readonly date: string | null;
	readonly source: string | null;
	/** the end of the text, where the page names makers */
	readonly last?: string;
}

export const PAGES: readonly Sample[] = [
	{
		name: 'TRS, with the meta elements of government sites',
		markup: page(
			`<title>${TITLE}_云泽市人民政府网</title><meta name="SiteName" content="云泽市人民政府"><meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-04-19 09:12"><meta name="ContentSource" content="云泽日报"><meta name="keywords" content="水利;会议">`,
			`${CRUMBS}<div class="con"><h1>${TITLE}</h1><div class="info"><span>发布时间：2024-04-19 09:12</span><span>来源：云泽日报</span><span>浏览次数：<script>hits()</script></span><span>字体：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>]</span></div><div class="view TRS_UEDITOR trs_paper_default">${body('p', ' style="text-indent:2em"')}</div><div class="editor">责任编辑：秦若水</div></div>${RELATED}`,
		),
		date: '2024-04-19',
		source: '云泽日报',
		last: '责任编辑：秦若水',
	},
	{
		name: 'UCAP, text in spans and line breaks',
		markup: page(
			`<title>云泽市人民政府 政务要闻 ${TITLE}</title><meta name="ArticleTitle" content="${TITLE}"><meta name="PubDate" content="2024-04-19"><meta name="ContentSource" content="本站">`,
			`${CRUMBS}<div class="article"><div class="title">${TITLE}</div><div class="date">2024-04-19 来源：云泽发布</div><div id="UCAP-CONTENT"><span>${PARAGRAPHS.join('<br/><br/>　　')}</span></div></div>${RELATED}`,
		),
		date: '2024-04-19',
		source: '云泽发布',
	},
	{
		name: 'gov.cn: tables around everything, an empty meta for the outlet',
		markup: page(
			`<title>${TITLE}_要闻_云泽政府网</title><meta name="lanmu" content="要闻"><meta name="contentSource" content="">`,
			`<table width="100%"><tr><td>${CRUMBS}</td></tr><tr><td><div class="article oneColumn pub_border"><h1 id="ti">${TITLE}</h1><div class="pages-date">2024-04-19 07:30 <span class="font">来源： 云泽社</span> <span>字号：<a href="#">默认</a> <a href="#">大</a></span> | <a href="#">打印</a></div><div class="pages_content"><table><tr><td>${body()}</td></tr></table></div></div></td></tr><tr><td>${RELATED}</td></tr></table>`,
		),
		date: '2024-04-19',
		source: '云泽社',
	},
	{
		name: 'people.cn',
		markup: page(
			`<title>${TITLE}--云泽频道--人民在线</title><meta name="publishdate" content="2024-04-19"><meta name="source" content="来源：云泽日报">`,
			`${CRUMBS}<div class="layout rm_txt cf"><div class="col col-1"><h1>${TITLE}</h1><div class="col-1-1">2024年04月19日08:10 | 来源：<a href="http://example.cn/">云泽日报</a></div><div class="rm_txt_con cf">${body()}<p class="paper_num">《云泽日报》（ 2024年04月19日 第 01 版）</p></div><div class="edit cf">(责编：秦若水、王一帆)</div></div></div>${RELATED}`,
		),
		date: '2024-04-19',
		source: '云泽日报',
		last: '(责编：秦若水、王一帆)',
	},
	{
		name: 'xinhuanet: date in pieces, text in #detail',
		markup: page(
			`<title>${TITLE}-云泽网</title><meta name="publishdate" content="2024-04-19">`,
			`<div class="header-top"><div class="header-time"><span class="year"><em>2024</em></span><span class="day"><em>04</em>/<em>19</em></span></div><div class="source">来源：云泽网</div><h1><span class="title">${TITLE}</span></h1></div><div class="main"><div id="detail"><span id="detailContent">${body()}</span></div><div class="editor"><span>【责任编辑:秦若水】</span></div></div>${RELATED}`,
		),
		date: '2024-04-19',
		source: '云泽网',
		last: '【责任编辑:秦若水】',
	},
	{
		name: 'WeChat: hidden until a script has run, the day in a variable',
		markup: page(
			`<title></title><meta property="og:title" content="${TITLE}" /><meta property="og:site_name" content="微信公众平台">`,
			`<div id="js_article"><h1 class="rich_media_title" id="activity-name">${TITLE}</h1><div id="meta_content"><span class="rich_media_meta rich_media_meta_text">秦若水</span> <a href="javascript:void(0);" id="js_name">云泽发布</a> <em id="publish_time"></em></div><div class="rich_media_content" id="js_content" style="visibility: hidden; opacity: 0;"><section>${body('section')}</section></div></div><script>var ct = "1713492720";</script>`,
		),
		date: '2024-04-19',
		source: null,
	},
	{
		name: 'a county media centre with JSON-LD and names of its own',
		markup: page(
			`<title>${TITLE} - 云泽融媒</title><script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"${TITLE}","datePublished":"2024-04-19T08:00:00+08:00"}</script>`,
			`${CRUMBS}<div class="wz-left"><div class="wz-tit">${TITLE}</div><div class="wz-sub">2024-04-19 08:00:00　来源：云泽县融媒体中心　阅读：1024</div><div class="wz-neirong">${body()}</div><div>编辑：秦若水　审核：王一帆</div></div><div class="wz-right">${RELATED}</div>`,
		),
		date: '2024-04-19',
		source: '云泽县融媒体中心',
	},
	{
		name: 'a page of layout tables, without names',
		markup: page(
			`<title>${TITLE}</title>`,
			`<table><tr><td width=200><table>${links(10, '栏目')
				.replace(/<li>/g, '<tr><td>')
				.replace(
					/<\/li>/g,
					'</td></tr>',
				)}</table></td><td><table><tr><td align=center><font size=5><b>${TITLE}</b></font></td></tr><tr><td align=center>发布时间：2024-04-19　信息来源：云泽市水利局</td></tr><tr><td><p>${PARAGRAPHS.join('<p>')}</td></tr></table></td></tr></table>`,
		),
		date: '2024-04-19',
		source: '云泽市水利局',
	},
	{
		name: 'a paper on the Founder system',
		markup: page(
			`<title>云泽日报数字报-${TITLE}</title>`,
			`<!--enpproperty <articleid>1</articleid><date>2024-04-19 00:00:00:0</date><author></author><title>${TITLE}</title><nodename>要闻</nodename>/enpproperty--><div>${links(8, '版面')}</div><table><tr><td class="font01">${TITLE}</td></tr></table><div id="ozoom"><founder-content><!--enpcontent-->${body()}<!--/enpcontent--></founder-content></div>${RELATED}`,
		),
		date: '2024-04-19',
		source: null,
	},
	{
		name: 'a fragment without navigation',
		markup: `<div><h2>${TITLE}</h2><p>2024-04-19　来源：云泽日报</p>${body()}</div>`,
		date: '2024-04-19',
		source: '云泽日报',
	},
];
