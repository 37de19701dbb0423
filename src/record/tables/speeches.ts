import { DATE, DOC_ID, END, PARAGRAPH, table } from './table.js';

/** Acts of speaking. */
export const speeches = table(
	'one act of speaking',
	({ record }) => record.speeches,
	DOC_ID,
	DATE,
	['speaker', 'name in simplified script', (s) => s.speaker.normalized],
	['verb', 'verb of saying: 强调, 指出', (s) => s.verb],
	['paragraph', PARAGRAPH, (s) => s.paragraph, 'integer'],
	['start', 'first UTF-16 unit of the act in the decoded text', (s) => s.start, 'integer'],
	['end', END, (s) => s.end, 'integer'],
	['content_start', 'first UTF-16 unit of what is said', (s) => s.contentStart, 'integer'],
	['content_end', END, (s) => s.contentEnd, 'integer'],
	['text', 'what is said, as written', (s, { text }) => text.slice(s.contentStart, s.contentEnd)],
);
