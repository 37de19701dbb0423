/** One person under several names: by office, as a comrade, as 他 or 她. */
import { describe, expect, test } from 'vitest';
import { analyzeText } from '../helpers/analyze.js';

const mentionsIn = (text: string): Readonly<Record<string, readonly string[]>> =>
	Object.fromEntries(
		analyzeText(text).people.map(({ normalized, mentions }) => [
			normalized,
			mentions.map(({ text: mention, how }) => `${mention} ${how}`),
		]),
	);

describe('a person is found again', () => {
	test.each([
		[
			'by surname and office, given name and pronoun',
			'市长张宏伟主持会议。张市长强调，要抓落实。会后，宏伟同志到企业走访。他说，企业要安心发展。',
			{ 张宏伟: ['张宏伟 role-anchored', '张市长 title-only', '宏伟同志 title-only', '他 pronoun'] },
		],
		[
			'by 她 where a note says that she is a woman',
			'副市长韩雪梅（女）到场。韩雪梅说，路通了。她表示，明年再修一段。',
			{ 韩雪梅: ['韩雪梅 role-anchored', '韩雪梅 recurring', '她 pronoun'] },
		],
		['in full with 同志, as the name itself', '县委书记张宏伟同志讲话。', { 张宏伟: ['张宏伟 role-anchored'] }],
	])('%s', (_, text, mentions) => expect(mentionsIn(text)).toEqual(mentions));

	test.each([
		[
			'by a given name that two people share',
			'市长张宏伟、副市长李宏伟参加。宏伟同志讲话。',
			{ 张宏伟: ['张宏伟 role-anchored'], 李宏伟: ['李宏伟 role-anchored'] },
		],
		[
			'by a pronoun of the other sex',
			'副市长韩雪梅（女）说，路通了。他表示，明年再修一段。',
			{ 韩雪梅: ['韩雪梅 role-anchored'] },
		],
		[
			'by the end of the name in the formula of the core',
			'县委书记张宏伟讲话。以张宏伟同志为核心，大家团结一心。',
			{ 张宏伟: ['张宏伟 role-anchored'] },
		],
		['by 其他 or 他们', '市长张宏伟说，路通了。其他人表示，明年再修一段。', { 张宏伟: ['张宏伟 role-anchored'] }],
	])('not %s', (_, text, mentions) => expect(mentionsIn(text)).toEqual(mentions));
});
