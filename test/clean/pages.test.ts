import { describe, expect, test } from 'vitest';
import { clean, paragraphs } from './prepared.js';

const LEAD =
	'4月18日上午，全市深化产业振兴推进大会在云泽会展中心召开，深入贯彻落实省委、省政府部署，动员全市上下坚定信心、实干争先。市委书记陈立群出席会议并讲话。';
const SECOND =
	'陈立群强调，要锚定目标、压实责任，全力推动工业经济提质增效，奋力谱写云泽高质量发展新篇章。会议以视频形式召开，各县区设分会场。';

/** What a page should come to: [name, page, title, date, source, first and last body paragraph, number of body paragraphs, bylines]. */
interface Page {
	readonly name: string;
	readonly page: string;
	readonly title: string | null;
	readonly date: string | null;
	readonly source: string | null;
	readonly body: readonly string[];
	readonly bylines?: readonly string[];
}

const PAGES: readonly Page[] = [
	{
		name: 'plain article: title, date, paragraphs',
		page: `全市产业振兴大会召开\n2023-04-18\n\n${LEAD}\n${SECOND}\n`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: null,
		body: [LEAD, SECOND],
	},
	{
		name: 'one paragraph without title',
		page: LEAD,
		title: null,
		date: null,
		source: null,
		body: [LEAD],
	},
	{
		name: 'two paragraphs without title',
		page: `${LEAD}\n${SECOND}`,
		title: null,
		date: null,
		source: null,
		body: [LEAD, SECOND],
	},
	{
		name: 'portal of a city government',
		page: `网站首页 | 走进云泽 | 政务公开 | 政务服务 | 互动交流\n您当前的位置：首页 > 新闻中心 > 云泽要闻 > 正文\n全市产业振兴大会召开 陈立群讲话\n发布时间：2023-04-18 10:22   来源：云泽日报   浏览次数：328   字号：[大 中 小]\n${LEAD}\n${SECOND}\n扫一扫在手机打开当前页\n打印本页 关闭窗口\n上一篇：云泽市开展义务植树\n下一篇：没有了\n主办单位：云泽市人民政府办公室  技术支持：云泽市大数据局\n云ICP备05001234号-1  云公网安备 37000002000001号\n`,
		title: '全市产业振兴大会召开 陈立群讲话',
		date: '2023-04-18',
		source: '云泽日报',
		body: [LEAD, SECOND],
	},
	{
		name: 'navigation one word a line, without a line of date',
		page: `首页\n走进云泽\n云泽要闻\n政务公开\n政务服务\n互动交流\n陈立群主持召开全市产业振兴推进大会\n\n${LEAD}\n${SECOND}\n\n版权所有 © 2023 云泽市人民政府`,
		title: '陈立群主持召开全市产业振兴推进大会',
		date: '2023-04-18',
		source: null,
		body: [LEAD, SECOND],
	},
	{
		name: 'date and outlet without labels, reporters under the title',
		page: `全市产业振兴大会召开\n2023年4月18日 09:12  云泽日报\n本报记者 张小山 通讯员 李 鲁\n${LEAD}\n${SECOND}\n责任编辑：王小雨`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: '云泽日报',
		body: [LEAD, SECOND],
		bylines: ['本报记者 张小山 通讯员 李鲁', '责任编辑：王小雨'],
	},
	{
		name: 'fields one a line, label and value on lines of their own',
		page: `全市产业振兴大会召开\n2023年04月18日 07时41分\n来源:\n云泽日报\n【字体：\n大\n中\n小\n】\n分享：\n${LEAD}\n${SECOND}\n责任编辑：\n李小莎\n打印本页\n关闭窗口`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: '云泽日报',
		body: [LEAD, SECOND],
		bylines: ['责任编辑：', '李小莎'],
	},
	{
		name: 'work report: subtitle and speaker stay in the body',
		page: `下载\n打印\n全屏\n收藏\n【字号：\n加大\n还原\n减小\n】\n2024年云泽市政府工作报告\n——2024年1月16日在云泽市第五届人民代表大会第三次会议上\n来源：云泽日报\n时间：2024-01-25\n云泽市市长 龙 江\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议。\n一、2023年工作回顾\n过去一年，我们坚持稳中求进，全市生产总值增长6.1%，城镇新增就业3.2万人，各项事业取得新进展。\n相关报道：`,
		title: '2024年云泽市政府工作报告',
		date: '2024-01-25',
		source: '云泽日报',
		body: [
			'——2024年1月16日在云泽市第五届人民代表大会第三次会议上',
			'云泽市市长 龙江',
			'各位代表：',
			'现在，我代表市人民政府，向大会报告工作，请予审议。',
			'一、2023年工作回顾',
			'过去一年，我们坚持稳中求进，全市生产总值增长6.1%，城镇新增就业3.2万人，各项事业取得新进展。',
		],
	},
	{
		name: 'work report: speaker before the date, generic title',
		page: `政府工作报告\n――2024年1月16日在云泽市第五届人民代表大会第三次会议上\n市长 龙大江\n2024-01-20 07:00:44\n来源：云泽日报\n各位代表：\n现在，我代表市人民政府，向大会报告工作，请予审议，并请各位委员提出意见。\n（来源：云泽日报）\n编辑：何小红`,
		title: '政府工作报告',
		date: '2024-01-20',
		source: '云泽日报',
		body: [
			'——2024年1月16日在云泽市第五届人民代表大会第三次会议上',
			'市长 龙大江',
			'各位代表：',
			'现在，我代表市人民政府，向大会报告工作，请予审议，并请各位委员提出意见。',
		],
		bylines: ['编辑：何小红'],
	},
	{
		name: 'news in brief: headline and paragraph in turn',
		page: `云泽新闻快讯\n2024-05-02\n\n云泽电视台消息（云泽新闻）：\n一季度全市用电量同比增长3.7%\n记者从市供电公司了解到，一季度，全市用电量达52亿千瓦时，同比增长3.7%。\n全市首条跨江隧道贯通\n5月2日，全市首条跨江隧道正式贯通，年底可建成通车。\n著作权登记量创新高\n今年前4个月，全市著作权登记量达2.3万件，创历史新高。`,
		title: '云泽新闻快讯',
		date: '2024-05-02',
		source: '云泽电视台',
		body: [
			'云泽电视台消息（云泽新闻）：',
			'一季度全市用电量同比增长3.7%',
			'记者从市供电公司了解到，一季度，全市用电量达52亿千瓦时，同比增长3.7%。',
			'全市首条跨江隧道贯通',
			'5月2日，全市首条跨江隧道正式贯通，年底可建成通车。',
			'著作权登记量创新高',
			'今年前4个月，全市著作权登记量达2.3万件，创历史新高。',
		],
	},
	{
		name: 'traditional script, tags and spam around it',
		page: `<cite id="8t"></cite>\n<u id="8t"><s id="8t"></s></u>\n\n中共雲澤市委宣傳部   雲澤市文明辦  主辦\n學習APP  |   雲澤文明網  |   東海文明網  |   投稿  |   返回首頁  \n\n全市產業振興大會召開 陳立群講話\n\n   日期:2023-04-18     來源:雲澤日報客戶端    \n\n       4月18日上午,全市產業振興推進大會在雲澤會展中心召開,動員全市上下堅定信心、實干爭先。\n\n       會議以視頻形式召開,各縣(區)設分會場。(雲澤日報全媒體記者   崔小果 李魯 甄大奎)\n\n\n(https://mp.example.com/s/KC2T)\n\n更多>同類資訊\n\n推薦圖文\n推薦資訊\n點擊排行\n?\n? 2023 雲澤文明網 版權所有\n云ICP備17000001號-1\n官方微信\n \n影音某某|精品某某免费|国产某某在线`,
		title: '全市产业振兴大会召开 陈立群讲话',
		date: '2023-04-18',
		source: '雲澤日報客戶端',
		body: [
			'4月18日上午，全市产业振兴推进大会在云泽会展中心召开，动员全市上下坚定信心、实干争先。',
			'会议以视频形式召开，各县（区）设分会场。（云泽日报全媒体记者 崔小果 李鲁 甄大奎）',
		],
	},
	{
		name: 'notice: number, addressee, chapters, signature and date',
		page: `云泽市人民政府办公室关于促进工业稳增长的通知\n云政办发〔2024〕5号\n\n各县（区）人民政府，市政府各部门：\n为贯彻落实省委、省政府部署，促进全市工业经济平稳增长，现就有关事项通知如下。\n一、总体要求\n坚持稳中求进工作总基调，力争全年规模以上工业增加值增长7%以上。\n二、重点任务\n（一）扩大有效投资。全年实施重点项目300个。\n云泽市人民政府办公室\n2024年3月5日\n（此件公开发布）`,
		title: '云泽市人民政府办公室关于促进工业稳增长的通知',
		date: '2024-03-05',
		source: null,
		body: [
			'云政办发〔2024〕5号',
			'各县（区）人民政府，市政府各部门：',
			'为贯彻落实省委、省政府部署，促进全市工业经济平稳增长，现就有关事项通知如下。',
			'一、总体要求',
			'坚持稳中求进工作总基调，力争全年规模以上工业增加值增长7%以上。',
			'二、重点任务',
			'（一）扩大有效投资。全年实施重点项目300个。',
			'云泽市人民政府办公室',
			'（此件公开发布）',
		],
	},
	{
		name: 'labelled title in a table of fields',
		page: `索引号：YZ-2024-0001\n标题：云泽市召开产业振兴大会\n发布机构：云泽市工业和信息化局\n发布日期：2024/3/5\n文号：无\n${LEAD}\n${SECOND}`,
		title: '云泽市召开产业振兴大会',
		date: '2024-03-05',
		source: '云泽市工业和信息化局',
		body: [LEAD, SECOND],
	},
	{
		name: 'Markdown with front matter',
		page: `---\ntitle: 全市产业振兴大会召开\ndate: 2023-04-18\n---\n# 全市产业振兴大会召开\n\n${LEAD}\n\n## 陈立群讲话\n\n${SECOND}\n`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: null,
		body: [LEAD, '陈立群讲话', SECOND],
	},
	{
		name: 'page title with the name of the site, and again as headline',
		page: `全市产业振兴大会召开_云泽市人民政府网\n首页 > 要闻\n全市产业振兴大会召开\n2023-04-18\n${LEAD}\n${SECOND}`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: null,
		body: [LEAD, SECOND],
	},
	{
		name: 'list of other headlines after the text',
		page: `全市产业振兴大会召开\n来源：云泽网 时间：2023-04-18\n${LEAD}\n${SECOND}\n· 云泽市开展义务植树活动 04-17\n· 云泽市部署春季防火工作 04-16\n· 云泽市召开教育工作会议 04-15`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: '云泽网',
		body: [LEAD, SECOND],
	},
	{
		name: 'disclaimer in sentences after the text',
		page: `全市产业振兴大会召开\n来源：云泽网 时间：2023-04-18\n${LEAD}\n${SECOND}\n免责声明：本网站所载内容仅供参考，版权归原作者所有。如有侵权，请联系我们删除。`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: '云泽网',
		body: [LEAD, SECOND],
	},
	{
		name: 'names of those elected as a list at the end of the body',
		page: `云泽市第五届人大常委会组成人员名单\n2024-01-18\n\n云泽市第五届人民代表大会第三次会议选举产生了市人大常委会组成人员，名单如下。\n主　任：王大山\n副主任：李小川 赵 云 钱多多\n委员（按姓名笔画为序）：\n丁一凡　马小军　王 刚（女）　方志强`,
		title: '云泽市第五届人大常委会组成人员名单',
		date: '2024-01-18',
		source: null,
		body: [
			'云泽市第五届人民代表大会第三次会议选举产生了市人大常委会组成人员，名单如下。',
			'主任：王大山',
			'副主任：李小川 赵云 钱多多',
			'委员（按姓名笔画为序）：',
			'丁一凡 马小军 王刚（女） 方志强',
		],
	},
	{
		name: 'lines broken at a fixed width',
		page: `全市产业振兴大会召开\n2023-04-18\n\n　　4月18日上午，全市深化产业振兴推进大会在云泽会展中心召\n开，深入贯彻落实省委、省政府部署，动员全市上下坚定信心、实\n干争先。市委书记陈立群出席会议并讲话，市长龙大江主持会议。\n　　陈立群强调，要锚定目标、压实责任，全力推动工业经济提质\n增效，奋力谱写云泽高质量发展新篇章。会议以视频形式召开，各\n县区设分会场。\n`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: null,
		body: [
			'4月18日上午，全市深化产业振兴推进大会在云泽会展中心召开，深入贯彻落实省委、省政府部署，动员全市上下坚定信心、实干争先。市委书记陈立群出席会议并讲话，市长龙大江主持会议。',
			'陈立群强调，要锚定目标、压实责任，全力推动工业经济提质增效，奋力谱写云泽高质量发展新篇章。会议以视频形式召开，各县区设分会场。',
		],
	},
	{
		name: 'paragraphs in tags of a saved page',
		page: `<h1>全市产业振兴大会召开</h1><div>来源：云泽网　　2023-04-18</div><p>&nbsp;&nbsp;${LEAD}</p><p>${SECOND}</p>`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: '云泽网',
		body: [LEAD, SECOND],
	},
	{
		name: 'account of a messenger: source after a bar',
		page: `全市产业振兴大会召开\n云泽发布\n2023-04-18 18:30\n${LEAD}\n${SECOND}\n来源丨云泽日报\n编辑丨王小雨\n审核丨赵云`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: '云泽日报',
		body: [LEAD, SECOND],
		bylines: ['编辑丨王小雨', '审核丨赵云'],
	},
	{
		name: 'day of the visit in the banner, headline in three lines, fields apart',
		page: `2025年03月29日 星期三\n\n市委常委会召开扩大会议\n\n传达学习省委会议精神 安排部署全市产业振兴工作\n\n陈立群主持并讲话 龙大江赵云出席\n\n发布日期:2023-04-19\n\n信息来源:云泽日报\n\n  4月18日下午,市委常委会召开扩大会议,传达学习省委会议精神,安排部署全市产业振兴工作。市委书记陈立群主持会议并讲话,市长龙大江、赵云出席。\n编辑:时小金`,
		title: '市委常委会召开扩大会议',
		date: '2023-04-19',
		source: '云泽日报',
		body: [
			'传达学习省委会议精神 安排部署全市产业振兴工作',
			'陈立群主持并讲话 龙大江赵云出席',
			'4月18日下午，市委常委会召开扩大会议，传达学习省委会议精神，安排部署全市产业振兴工作。市委书记陈立群主持会议并讲话，市长龙大江、赵云出席。',
		],
		bylines: ['编辑：时小金'],
	},
	{
		name: 'reporters beside the source, a count of visits, imprint in many lines',
		page: `社会广角\n当前位置: > 阅览室 > 社会广角 >\n\n全市产业振兴大会召开\n\n发表日期:2023-04-18 点击\n\n记者  王小雨  李 鲁  甄大奎        来源:云泽网    \n\n  ${LEAD}\n\n \n\n  ${SECOND}\n\n相关阅读:\n\nCopyright @ 2012 - 2019 www.example.com All Rights Reserved\n\n中共云泽市直机关工委 版权所有  备案号:云ICP备14000003号\n\n电话:0000-8550006  地址:云泽市人民路中段1号\n\n[后台管理]`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: '云泽网',
		body: [LEAD, SECOND],
		bylines: ['记者 王小雨 李鲁 甄大奎'],
	},
	{
		name: 'machine-made traditional script with readings in brackets, makers below',
		page: `全市產(chǎn)業(yè)振興大會(huì)召開\n2023-04-18\n4月18日下午,市委書記陳立群主持會(huì)議并講話,強(qiáng)調(diào)要深入學(xué)習(xí)貫徹會(huì)議精神,推動(dòng)高質(zhì)量發(fā)展。\n全媒體記者:王小勃 陶然\n編輯:付波 熊小哲\n編審:熊大輝`,
		title: '全市产业振兴大会召开',
		date: '2023-04-18',
		source: null,
		body: ['4月18日下午，市委书记陈立群主持会议并讲话，强调要深入学习贯彻会议精神，推动高质量发展。'],
		bylines: ['全媒体记者：王小勃 陶然', '编辑：付波 熊小哲', '编审：熊大辉'],
	},
	{
		name: 'label of the source with nothing behind it',
		page: `当前位置: 主页 > 领导动态 >\n\n陈立群会见客商一行\n\n2023-04-18 18:03    来源:\n\n${LEAD}\n\n    • 最新发布\n    • 热议焦点\n    推荐图文\n    • 暂未开放`,
		title: '陈立群会见客商一行',
		date: '2023-04-18',
		source: null,
		body: [LEAD],
	},
	{
		name: 'table of fields, label and value on lines of their own, some empty',
		page: `返回顶部\n\n云泽县人民政府工作规则\n\n  • 索引号:\n\n    6107280000/2024-001005\n  • 主题分类:\n\n  • 来源:\n\n  • 发文机构:\n\n    县政府网站\n  • 发文字号:\n\n    云政发〔2024〕7号\n  • 有效性:\n\n  • 发布日期:\n\n    2024年04月06日 16:34\n  • 内容概述:\n\n云泽县人民政府工作规则\n\n第一章总则\n\n一、根据有关法律和规定，结合本县实际，制定本规则。\n\n二、县政府工作的指导思想是，坚持稳中求进，努力建设人民满意的政府。`,
		title: '云泽县人民政府工作规则',
		date: '2024-04-06',
		source: '县政府网站',
		body: [
			'第一章总则',
			'一、根据有关法律和规定，结合本县实际，制定本规则。',
			'二、县政府工作的指导思想是，坚持稳中求进，努力建设人民满意的政府。',
		],
	},
	{
		name: 'question marks that were spaces, tools between bars',
		page: `市长作政府工作报告\n\n2026-03-16 10:40:34 | 来源:云泽日报\n\n字号变大 | 字号变小\n\n??? 3月5日9时，市人大会议开幕，市长龙大江作政府工作报告。\n??2026年要坚持稳中求进，生产总值增长5%左右。\n【编辑:付小豪】`,
		title: '市长作政府工作报告',
		date: '2026-03-16',
		source: '云泽日报',
		body: ['3月5日9时，市人大会议开幕，市长龙大江作政府工作报告。', '2026年要坚持稳中求进，生产总值增长5%左右。'],
		bylines: ['【编辑：付小豪】'],
	},
	{
		name: 'page for readers elsewhere: hints in three languages, time of the update',
		page: `本網站使用相關技術提供更好的閱讀體驗，當您關閉此視窗，代表您同意上述規範。\nYour browser does not appear to support Traditional Chinese. Would you like to go to our English website, which has the news of the day?\nこちらのページは繁体字版です。日本語版に移動しますか。\n\n停電後是否改組 陳立群:目前沒有\n\n2022/3/4 17:16(3/4 19:48 更新)\n請同意我們的隱私權規範，才能啟用聽新聞的功能。\n\n(中央社記者王小雨台北4日電)發電廠昨天人為疏失造成停電，影響許多用戶。陳立群說，目前沒有改組。`,
		title: '停电后是否改组 陈立群：目前没有',
		date: '2022-03-04',
		source: '中央社',
		body: ['（中央社记者王小雨台北4日电）发电厂昨天人为疏失造成停电，影响许多用户。陈立群说，目前没有改组。'],
	},
	{
		name: 'account: greeting, weather, counts behind tools, neighbours with arrows of an old font',
		page: `Hi~新朋友，记得点蓝字关注我们哟\n云泽天气：今天白天阴，东风1级，气温9~20℃\n${LEAD}\n${SECOND}\n阅读 412\n立即打开\n3上一篇 下一篇4 |\n主管单位：云泽市融媒体中心 地址：云泽市北大路519号`,
		title: null,
		date: null,
		source: null,
		body: [LEAD, SECOND],
	},
	{
		name: 'page of a newspaper: number of the page, no date, reporters in a bracket of their own',
		page: `下一版»本期共4版(1-2-4)\n第01版:头版\n龙大江主持召开市长办公会\n安排部署重点工作任务\n\n本报讯 12月5日,市长龙大江主持召开市长办公会议,听取重点工作推进情况汇报,安排部署重点工作任务。\n\n会议强调,各级各部门要加快重点项目建设进度,推动重点项目尽快落地。\n\n(郭小颖 天小乐)`,
		title: '龙大江主持召开市长办公会',
		date: null,
		source: null,
		body: [
			'安排部署重点工作任务',
			'本报讯12月5日，市长龙大江主持召开市长办公会议，听取重点工作推进情况汇报，安排部署重点工作任务。',
			'会议强调，各级各部门要加快重点项目建设进度，推动重点项目尽快落地。',
			'（郭小颖 天小乐）',
		],
	},
];

describe('pages', () => {
	test.each(PAGES)('$name', ({ page, title, date, source, body, bylines }) => {
		const article = clean(page);
		expect(paragraphs(article, 'title')[0] ?? null).toBe(title);
		expect(article.date?.value ?? null).toBe(date);
		expect(article.source?.value ?? null).toBe(source);
		expect(paragraphs(article, 'body')).toEqual(body);
		expect(paragraphs(article, 'byline')).toEqual(bylines ?? []);
	});

	test.each(PAGES)('every place found slices the page: $name', ({ page }) => {
		const { title, source, blocks, edits } = clean(page);
		if (source?.at) expect(page.slice(source.at.start, source.at.end)).toBe(source.value);
		if (title?.at) expect(title.at.end).toBeLessThanOrEqual(page.length);
		for (const list of [blocks, edits]) {
			for (const [i, span] of list.entries()) expect(span.start).toBeGreaterThanOrEqual(list[i - 1]?.end ?? 0);
		}
	});

	test('keepBoilerplate keeps every line and still finds the facts', () => {
		const article = clean(
			`首页 > 要闻\n全市产业振兴大会召开\n来源：云泽网 时间：2023-04-18\n${LEAD}\n上一篇：植树\n云ICP备05001234号`,
			{
				keepBoilerplate: true,
			},
		);
		expect(paragraphs(article, 'body')).toEqual(['首页 > 要闻', LEAD, '上一篇：植树', '云ICP备05001234号']);
		expect(article.source?.value).toBe('云泽网');
	});
});
