import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index.js';
import { documentFromText } from '../../src/read/index.js';
import { openPinyin } from '../../src/record/pinyin.js';

const pinyin = openPinyin();

test.each([
	['陈立', 'Chen Li'],
	['顾长河', 'Gu Changhe'],
	['单国强', 'Shan Guoqiang'],
	['解学文', 'Xie Xuewen'],
	['仇小兵', 'Qiu Xiaobing'],
	['曾文', 'Zeng Wen'],
	['欧阳清', 'Ouyang Qing'],
	['上官云飞', 'Shangguan Yunfei'],
	['尉迟恭', 'Yuchi Gong'],
	['扎西次仁', null],
	['约翰·哈里森', null],
	['阿里别科夫', null],
	['Anna', null],
	['', null],
])('%s: %s', (name, expected) => expect(pinyin(name)).toBe(expected));

test('the same name is spelled the same the second time', () => expect(pinyin('单国强')).toBe(pinyin('单国强')));

test('formulas without English name have pinyin when it is asked for', async () => {
	const article = documentFromText(
		'市长陈立强调，要推进高质量发展，实施“河畔新声”行动，做到以水定城、以水定地、以水定产。',
	);
	const pinyinOf = async (pinyin: boolean): Promise<readonly (string | null)[]> =>
		(await createAnalyzer({ pinyin }))(article).slogans.map((slogan) => slogan.pinyin);
	expect(await pinyinOf(true)).toEqual(
		expect.arrayContaining([null, 'yi shui ding cheng, yi shui ding di, yi shui ding chan']),
	);
	expect(new Set(await pinyinOf(false))).toEqual(new Set([null]));
});
