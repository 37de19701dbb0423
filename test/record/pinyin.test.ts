import { expect, test } from 'vitest';
import { createAnalyzer } from '../../src/index.js';
import { loadNameReadings } from '../../src/lexicon/name-readings.js';
import { documentFromText } from '../../src/read/index.js';
import { librarySyllables, openPinyin } from '../../src/record/pinyin.js';

const pinyin = openPinyin(() => loadNameReadings().ofPerson);

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

test('what the build has compiled says what the library says', () => {
	const compiled = loadNameReadings().ofPerson;
	// Surnames with a reading of their own, double ones, parts of irregular words, and what those words are made of.
	const parts = [
		...'单解仇曾区朴查盖重行长都会大为中和得参差传地省觉量着了空石国强丽',
		'欧阳',
		'尉迟',
		'重庆',
		'银行',
		'成都',
	];
	const names = parts
		.flatMap((a) => parts.flatMap((b) => [a + b, `${a + b}明`, `王${a + b}`]))
		.filter((name) => name.length <= 4);
	const told = names.filter((name) => compiled(name) !== null);
	expect(told.length).toBeGreaterThan(names.length / 2);
	for (const name of told) expect(compiled(name), name).toEqual(librarySyllables(name));
});

test.each(['尉迟恭', '重庆', '张㐱'])('%s is left to the library', (name) =>
	expect(loadNameReadings().ofPerson(name)).toBeNull(),
);
