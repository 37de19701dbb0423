import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Level } from '../../record/schema.js';
import { type BodyParts, LEVEL_OF } from './body.js';

/** Heads of a division are called by its kind: 副市长, 代县长. */
const HEAD = /([省市县区州盟旗镇乡村])长/;
const CENTRAL_TITLE = /^(?:国家主席|国家副主席|总书记|国务委员|总理|副总理|委员长)/;
const CENTRAL_BODY =
	/^(?:中共中央|中央|党中央|全国|国务院|国家|中纪委|最高人民|中国(?!共产党.*[省市县区州]委|国民党)|中华|共青团中央|民[革盟建进].*中央)/;
/** Bodies that a division's name places without saying whose they are: a university named for a city. */
const NAMED_AFTER =
	/大学|学院|学校|中学|小学|公司|集团|银行|医院|研究院|研究所|协会|学会|商会|同乡会|促进会|联谊会|基金会|日报|厂$/;

/** Branches of what is the state's: 中国农业银行云泽分行. */
const LOCAL_BRANCH = /[分支]行|分公司|分局|[省市县]公司/;

const levels = new WeakMap<Lexicon, ReadonlyMap<string, Level>>();

/** Levels of the bodies that the dictionary knows by name. */
function dictionaryLevels(lexicon: Lexicon): ReadonlyMap<string, Level> {
	let known = levels.get(lexicon);
	if (!known) {
		known = new Map(
			lexicon.details.bodies
				.filter((row) => row.level)
				.flatMap((row) =>
					[row.name!, ...(row.aliases?.split('|') ?? [])].map((name) => [name, row.level as Level] as const),
				),
		);
		levels.set(lexicon, known);
	}
	return known;
}

/** 社区党总支, 雅和社区党委 */
const COMMUNITY = /^(?:社区|.{2,4}社区(?![^党居]))/;

/** The level of the administration that an office belongs to; null where it does not say. */
export function levelOf({ units, rest }: BodyParts, body: string, title: string, lexicon: Lexicon): Level | null {
	if (body === '' && (CENTRAL_TITLE.test(title) || CENTRAL_BODY.test(title))) return 'central';
	const last = units[units.length - 1];
	// 村委会, 社区党总支, 乡党委 within a name that opens with a larger division
	if (rest.startsWith('村') || rest.startsWith('居委会') || (rest.includes('社区') && COMMUNITY.test(rest)))
		return 'village';
	if (last) return last.word === '' && NAMED_AFTER.test(rest) ? null : last.level;
	const known = dictionaryLevels(lexicon).get(body.replace(/党[组委]$/, ''));
	if (known) return known;
	if (CENTRAL_BODY.test(body)) return LOCAL_BRANCH.test(body) ? null : 'central';
	if (body.startsWith('省') || body.startsWith('自治区')) return 'provincial';
	const league = body.includes('团');
	if (body.startsWith('市') || (league && body.includes('团市委'))) return 'prefectural';
	if (league && body.includes('团省委')) return 'provincial';
	if (body.startsWith('县') || body.startsWith('区') || (league && /团[县区]委/.test(body))) return 'county';
	const head = HEAD.exec(title)?.[1];
	if (head && body === '') return LEVEL_OF[head]!;
	return title.includes('厅长') ? 'provincial' : null;
}
