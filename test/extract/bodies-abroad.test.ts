/** Of what kind a body is by whose it is, and what its name is made of in news from abroad. */
import { describe, expect, test } from 'vitest';
import { analyzeText } from '../helpers/analyze.js';

describe('kinds of bodies of other states', () => {
	test.each([
		['智利政府', 'foreign'],
		['挪威国防部', 'foreign'],
		['冰岛民航局', 'foreign'],
		['秘鲁海军', 'foreign'],
		['挪威总理办公室', 'foreign'],
		['智利驻秘鲁大使馆', 'foreign'],
		['智利驻中国大使馆', 'foreign'],
		['联合国内罗毕办事处', 'international'],
		['国际海事组织理事会', 'international'],
		// what is no organ of a state is what it is at home
		['智利广播公司', 'media'],
		['挪威科技大学', 'school'],
		// at home, whatever the name opens with
		['国防部', 'government'],
		['中国海警局', 'military'],
		['文化和旅游部', 'government'],
		['南京海关', 'government'],
		['中国驻智利大使馆', 'government'],
		['澳门特区政府', 'government'],
		['沙县区政府', 'government'],
	])('%s: %s', (body, kind) => {
		const found = analyzeText(`据${body}介绍，情况属实。`).organizations;
		expect(found.map((organization) => [organization.normalized, organization.kind])).toEqual([[body, kind]]);
	});

	test('by the mark of a country', () => {
		const { organizations } = analyzeText('报道说，美政府宣布新规。');
		expect(organizations.map(({ normalized, kind }) => [normalized, kind])).toEqual([['美政府', 'foreign']]);
	});
});
