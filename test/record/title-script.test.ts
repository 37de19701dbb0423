import { expect, test } from 'vitest';
import { analyzePage } from '../helpers/analyze.js';

test('a title without a telling character is converted as the text is', () => {
	const page = '陳立主持回歸20周年展\n\n雲澤縣縣長陳立主持會議，強調發展經濟，並會見來賓。會議決定開展調查研究。\n';
	const { document } = analyzePage(page);
	expect([document.title, document.titleNormalized]).toEqual(['陳立主持回歸20周年展', '陈立主持回归20周年展']);
});
