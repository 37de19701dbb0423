import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PLACES = ['临川市', '云溪县', '青石市', '白鹭区', '松岭县', '望江市', '金坪县', '玉泉区'];
const NAMES = ['周景岩', '吴桐生', '何秀兰', '郑文涛', '许明堂', '沈若溪', '韩立峰', '曹玉珍', '罗启航', '彭晓岚'];
const TOPICS = ['河湖治理', '春耕生产', '安全生产', '招商引资', '老旧小区改造', '防汛备汛', '文旅融合', '教育改革'];
const SLOGANS = ['一河一策', '四个聚焦', '河畅水清、岸绿景美', '项目为王', '马上就办', '三保三促'];
const METRICS = ['优良水体比例', '污水处理率', '森林覆盖率', '规模以上工业增加值增速', '绿色建筑占比'];

/** Random numbers from 0 to 1 that are the same for the same seed (Park & Miller). */
export function seeded(seed: number): () => number {
	let state = seed * 7919 + 1;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}

/** An invented article; the same for the same number. */
export function article(number: number, paragraphs = 3): string {
	const random = seeded(number + 1);
	const one = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
	const [place, secretary, mayor, topic] = [one(PLACES), one(NAMES), one(NAMES), one(TOPICS)];
	const body = Array.from({ length: paragraphs }, () => {
		const figure = Math.floor(10 + 80 * random());
		return `${one([secretary, mayor])}强调，要坚持“${one(SLOGANS)}”，扎实推进${one(TOPICS)}，力争到20${26 + Math.floor(9 * random())}年${one(METRICS)}达到${figure}%以上，新建改造项目${figure * 3}个，惠及${one(PLACES)}等地群众${figure}万人。`;
	});
	return `${place}召开${topic}会议\n日期：2024-0${1 + Math.floor(9 * random())}-1${Math.floor(10 * random())} 来源：${place}日报\n\n${place}${topic}会议召开。${place}委书记${secretary}出席并讲话，市长${mayor}主持会议。\n\n${body.join('\n\n')}\n`;
}

/** A folder of articles: path → text. Every tenth is empty, every seventh repeats the one before. */
export function articles(count: number, folder = 'news'): Record<string, string> {
	return Object.fromEntries(
		Array.from({ length: count }, (_, i) => {
			const text = i % 10 === 9 ? '' : article(i % 7 === 6 ? i - 1 : i);
			return [`${folder}/${String(i).padStart(4, '0')}.txt`, text];
		}),
	);
}

/** Hash of every file of a folder of results. The manifest is taken without times and threads, the journal too. */
export function hashes(dir: string): Record<string, string> {
	const files = readdirSync(dir).sort();
	return Object.fromEntries(files.map((name) => [name, hash(timeless(name, readFileSync(join(dir, name), 'utf8')))]));
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

function timeless(name: string, text: string): string {
	if (name === 'journal.jsonl') return text.replace(/"started":"[^"]*"/, '');
	return name === 'manifest.json' ? text.replace(/"(started|finished|jobs)": .*/g, '') : text;
}

/** Number of whole lines in the journal of a folder of results, the first one not counted. */
export function journalled(dir: string): number {
	const path = join(dir, 'journal.jsonl');
	return existsSync(path) ? Math.max(0, readFileSync(path, 'utf8').split('\n').length - 2) : 0;
}
