/** 某某日报讯（记者某某）记者昨日从: how a report opens that names the event as where it heard. */
const CREDIT = /^.{0,16}(?:讯|电|消息)[（(][^）)]*[）)]/;
const HEARD = /^(?:本报|本台|本网)?记者.{0,6}从/;

/** 第十四届人民代表大会第四次会议 */
const SESSION = /^第[一二三四五六七八九十\d]+次(?:全体)?会议/;
/** 我代表省人民政府向大会: words of the speaker; 我县三级干部大会 has a name. */
const PRONOUN = /^我(?![省市县区州镇校])|[，、]我|我们/;

/** what a name begins behind */
const OPENERS = ['，', '。', '：', '；', '\n', '出席', '召开', '主持', '参加', '举行'];

/** The name of the event: the noun phrase that ends in its kind and is opened, held or attended. */
export function eventName(opening: string, kind: string): string | null {
	const at = placeOf(opening, kind);
	if (at < 0 || /^(?:会见|会晤|会谈|通电话|考察|调研|视察|督导|检查|慰问|看望|走访|访问|讲话|通知)$/.test(kind))
		return null;
	const before = opening.slice(0, at);
	let start = 0;
	for (let k = 0; k < OPENERS.length; k++) {
		const found = before.lastIndexOf(OPENERS[k]!);
		if (found >= 0) start = Math.max(start, found + OPENERS[k]!.length);
	}
	const name = before
		.slice(start)
		.replace(CREDIT, '')
		.replace(HEARD, '')
		.replace(/^[—―–－\-\s]+/, '')
		.replace(/^(?:今天|昨天|近日|日前|(?:\d{4}年)?\d+月\d+日|[上下]午|了|的|，|（[^）]*）)+/, '')
		.replace(/^在(?=.{0,20}第)/, '');
	const session = SESSION.exec(opening.slice(at + kind.length))?.[0] ?? '';
	return name.length >= 2 && name.length <= 50 && !PRONOUN.test(name) ? name + kind + session : null;
}

/** Where a kind stands first, and is no part of the name of a hall: 会议中心. */
function placeOf(opening: string, kind: string): number {
	let at = opening.indexOf(kind);
	while (at >= 0 && HALL.test(opening.slice(at + kind.length, at + kind.length + 2)))
		at = opening.indexOf(kind, at + kind.length);
	return at;
}

const HALL = /^(?:室|厅|中心|大厦|地点)/;
