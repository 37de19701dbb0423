import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyzeText } from '../helpers/analyze.js';

/**
 * Short passages of local news about invented places and people, in every construction of the genre. In local-news.txt
 * a blank line parts them: the passage, its people (name, kind, offices), its bodies (机构), those that may be found
 * or not (可有).
 */
const passages = readFileSync(new URL('local-news.txt', import.meta.url), 'utf8')
	.trimEnd()
	.split('\n\n')
	.map((block) => {
		const [text, ...lines] = block.split('\n');
		const named = (head: string): readonly string[] =>
			lines
				.find((line) => line.startsWith(`${head} `))
				?.slice(head.length + 1)
				.split('、') ?? [];
		return {
			text: text!.replaceAll('\\n', '\n'),
			people: lines.filter((line) => !/^(?:机构|可有)/.test(line)),
			bodies: named('机构'),
			optional: new Set(named('可有')),
		};
	});

describe('passages of local news', () => {
	test.each(passages)('$text', ({ text, people, bodies, optional }) => {
		const record = analyzeText(text);
		const found = record.people.map((person) =>
			`${person.normalized} ${person.kind} ${person.roles.map((role) => role.normalized).join('；')}`.trimEnd(),
		);
		expect([...found].sort()).toEqual([...people].sort());
		expect(
			record.organizations
				.map((body) => body.normalized)
				.filter((body) => !optional.has(body))
				.sort(),
		).toEqual([...bodies].sort());
	});
});
