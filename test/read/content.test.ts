import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cleanDocument } from '../../src/clean/index.js';
import { documentFromText } from '../../src/read/index.js';
import { makePdf } from '../helpers/pdf.js';
import { readAll } from '../helpers/read.js';
import { freshFolder, removeFolder } from '../helpers/run-cli.js';

let folder: string;
beforeAll(() => {
	folder = freshFolder();
});
afterAll(() => removeFolder(folder));

const TEXT = '会议强调，要抓好落实。';

describe('the format is known by the content, whatever the file is called', () => {
	test.each<[string, string | Uint8Array, string]>([
		['page.txt', `<!DOCTYPE html><html><body><p>${TEXT}</p></body></html>`, TEXT],
		['page', `<div>\n<p>${TEXT}</p></div>`, TEXT],
		['text.html', `${TEXT}\n`, `${TEXT}\n`],
		['rows.txt', `{"id":1,"text":"${TEXT}"}\n{"id":2,"text":"x"}`, TEXT],
		['rows.json', `{"id":1,"text":"${TEXT}"}\n{"id":2,"text":"x"}`, TEXT],
		['array.txt', `[{"id":1,"text":"${TEXT}"}]`, TEXT],
		['tabs.csv', `id\ttext\n1\t${TEXT}\n`, TEXT],
		['commas.tsv', `id,text\n1,${TEXT}\n`, TEXT],
		['table.txt', `编号\t标题\t正文\n1\t甲\t${TEXT}\n`, TEXT],
		['paper.txt', makePdf([[{ text: TEXT, x: 60, y: 700 }]]), TEXT],
		['prose.txt', `<会议>${TEXT}`, `<会议>${TEXT}`],
		[
			'left.txt',
			`<div class="nav">\n首页\n新闻\n</div>\n大会召开\n来源：某某日报\n${TEXT}\n编辑：某某\n`,
			`<div class="nav">\n首页\n新闻\n</div>\n大会召开\n来源：某某日报\n${TEXT}\n编辑：某某\n`,
		],
		['quote.txt', `“text,id”${TEXT}`, `“text,id”${TEXT}`],
		['bracket.txt', `[1] ${TEXT}`, `[1] ${TEXT}`],
	])('%s', async (name, content, text) => {
		const path = join(folder, name);
		writeFileSync(path, content);
		const { documents, failures } = await readAll([path]);
		expect(failures).toEqual([]);
		expect(documents[0]?.text).toBe(text);
	});

	test.each<[string, Uint8Array, RegExp]>([
		['old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), /is an old office document/],
		['rich.rtf', Buffer.from('{\\rtf1\\ansi x}'), /is a rich text \(RTF\) document/],
		['a.tar', Buffer.concat([Buffer.alloc(257, 0x61), Buffer.from('ustar\0')]), /is a tar archive/],
		['film.mp4', Buffer.from('\0\0\0\x18ftypmp42', 'latin1'), /is a film/],
	])('%s gets its sentence', async (name, content, sentence) => {
		const path = join(folder, name);
		writeFileSync(path, content);
		expect(await readAll([path])).toEqual({ documents: [], failures: [expect.stringMatching(sentence)] });
	});
});

describe('what the name of a file says, where the text says nothing', () => {
	const prose = `${TEXT}与会人员进行了讨论，大家一致认为要加快推进水利建设。\n${TEXT}`;
	const facts = (id: string, text = prose): readonly (string | null)[] => {
		const { date, title, source } = cleanDocument(documentFromText(text, { id }), {});
		return [date?.value ?? null, title?.value ?? null, source?.value ?? null];
	};
	test.each<[string, readonly (string | null)[]]>([
		['20230418_云泽', ['2023-04-18', null, null]],
		['2023-04-18 云泽市召开水利建设推进会', ['2023-04-18', '云泽市召开水利建设推进会', null]],
		['云泽日报20230418', ['2023-04-18', null, '云泽日报']],
		['2023年4月18日云泽日报', ['2023-04-18', null, '云泽日报']],
		['news/2023/04/18/a', ['2023-04-18', null, null]],
		['1681783920123', [null, null, null]],
		['20231318', [null, null, null]],
		['a', [null, null, null]],
	])('%s', (id, wanted) => {
		expect(facts(id)).toEqual(wanted);
	});

	test('what the text says goes before it', () => {
		const text = `云泽市召开水利会议\n2024-04-19 来源：山口日报\n${prose}`;
		expect(facts('云泽日报20230418', text)).toEqual(['2024-04-19', '云泽市召开水利会议', '山口日报']);
	});

	test.each([
		['the day after the dateline', '云泽日报20230419', '2023-04-19'],
		['the new year after it', '云泽日报20240101', null],
		['another day', '云泽日报20230601', null],
	])('a dateline of 18 April and a name with %s', (_, id, date) => {
		expect(facts(id, `云泽市召开水利会议\n4月18日上午，${prose}`)[0]).toBe(date);
	});
});
