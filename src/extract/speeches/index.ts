import type { Lexicon } from '../../lexicon/lexicon.js';
import type { Span } from '../../types.js';
import { marksOf } from '../numbers/marks.js';
import type { PersonFact, Quote, Reading, Sentence, SpeechFact } from '../types.js';
import { OFFICER } from './bodies.js';
import { announcedUntil, isNoun, quotedBefore } from './content.js';
import { withExtents } from './extents.js';
import { addGoingOn, GOES_ON } from './going-on.js';
import { quoteEndingAt } from './quotes.js';
import { type Speaker, speakersOf } from './speakers.js';
import { isSubject } from './subjects.js';
import { ENDS_CLAUSE, nextMark, OPENS_VERB, type SpeechVerb, type SpeechVerbs, speechVerbs, verbAt } from './verbs.js';

/**
 * Attributed acts of speech, in order. A sentence's subject is the first speaker that opens one of its clauses; a verb
 * of saying belongs to the last subject before it. A pronoun stands for the speaker of the sentence before.
 */
export function extractSpeeches(
	reading: Reading,
	lexicon: Lexicon,
	people: readonly PersonFact[],
	organizations: readonly { readonly name: string; readonly mentions: readonly Span[] }[],
): readonly SpeechFact[] {
	const speakers = speakersOf(reading, people, organizations);
	if (speakers.length === 0 && !reading.text.includes('会议')) return [];
	const verbs = speechVerbs(lexicon);
	const acts: SpeechFact[] = [];
	const quoted = quoteTracker(reading);
	let last: Speaker | null = null;
	let lastIn = -1;
	let next = 0;
	const { text, sentences, paragraphs } = reading;
	for (let k = 0; k < sentences.length; k++) {
		const sentence = sentences[k]!;
		while (next < speakers.length && speakers[next]!.start < sentence.start) next++;
		let end = next;
		while (end < speakers.length && speakers[end]!.end <= sentence.end) end++;
		const goesOn = GOES_ON[text.charCodeAt(sentence.start)] === 1;
		if (end === next && !goesOn) continue;
		const paragraph = paragraphs[sentence.paragraph]!;
		const { part } = paragraph;
		if (part === 'title' || part === 'byline' || part === 'meta') continue;
		if (goesOn) addGoingOn(acts, reading, paragraph, sentence, lastIn === sentence.paragraph ? last : null);
		if (end > next) {
			const inside = speakers.slice(next, end);
			// 总理某某21日称…。他还说…: where the name was not made out, 他 is not who spoke in the paragraph before
			const unknown =
				lastIn !== sentence.paragraph &&
				sentence.start > paragraph.start + 2 &&
				inside.some(({ weight }) => weight === 'pronoun') &&
				OTHER_SAID.test(text.slice(sentences[k - 1]!.start, sentences[k - 1]!.end));
			const subject = addActs(acts, reading, verbs, sentence, inside, unknown ? null : last, quoted);
			if (subject) {
				last = subject;
				lastIn = sentence.paragraph;
			}
		}
	}
	return acts.length === 0 ? acts : withExtents(reading, acts, speakers);
}

/** someone spoke in a sentence in which no speaker was made out */
const OTHER_SAID = /[称说]，|表示|强调|指出|宣布/;

/** Whom a pronoun means: the last speaker, unless the article says that it is of the other sex. */
const meant = (pronoun: Speaker, last: Speaker | null): Speaker | null =>
	last !== null && last.sex !== null && pronoun.sex !== null && pronoun.sex !== last.sex ? null : last;

/** Characters between a subject and its verb. */
const REACH = 120;
/** Characters before a further verb in a clause of what is told already. */
const LATEST_FURTHER = 3;

/** Adds the acts of a sentence; gives its last subject, null when it has none. */
function addActs(
	acts: SpeechFact[],
	reading: Reading,
	verbs: SpeechVerbs,
	sentence: Sentence,
	inside: readonly Speaker[],
	last: Speaker | null,
	quoted: (at: number) => boolean,
): Speaker | null {
	const { text } = reading;
	const { marks } = verbs;
	let subject: Speaker | null = null;
	let next = 0;
	let spokenUntil = -1;
	let objectEnd = -1;
	// before the first speaker nothing is told of anyone
	let at = inside[0]!.start;
	let clause = clauseStart(text, sentence.start, at, sentence.start, marks);
	while (at < sentence.end) {
		while (next < inside.length && inside[next]!.start === at) {
			const speaker = inside[next++]!;
			// the title of a document that speaks stands in marks of its own
			if ((quoted(at) && text[at] !== '《') || speaker.end <= at) continue;
			// 对甲、乙等表示哀悼: what holds for the first of a list holds for the rest.
			const listed = objectEnd >= 0 && at - objectEnd === 1 && '、和及'.includes(text.charAt(objectEnd));
			if (listed || !isSubject(text, clause, speaker)) {
				if (speaker.weight === 'person') objectEnd = speaker.end;
			} else {
				subject = speaker.weight === 'pronoun' ? standFor(speaker, subject, last) : speaker;
			}
		}
		const coming = next < inside.length && inside[next]!.start > at ? inside[next]!.start : sentence.end;
		// who speaks is named near; where nobody is and nobody comes, nothing follows
		if (subject === null || at - subject.end > REACH) {
			if (next === inside.length) break;
			clause = clauseStart(text, at, coming, clause, marks);
			at = coming;
			continue;
		}
		// In what is told already, a further verb stands near the start of its clause.
		const told = at < spokenUntil && at - clause > LATEST_FURTHER;
		const stop = Math.min(coming, subject.end + REACH + 1, told ? spokenUntil : sentence.end);
		at = nextMark(text, at, stop, marks, told ? ENDS_CLAUSE : ENDS_CLAUSE | OPENS_VERB);
		if (at >= stop) continue;
		const i = at++;
		const mark = marks[text.charCodeAt(i)]!;
		if ((mark & ENDS_CLAUSE) !== 0) clause = at;
		if ((mark & OPENS_VERB) === 0 || i < subject.end || (i < spokenUntil && i - clause > LATEST_FURTHER)) continue;
		if (quoted(i)) continue;
		const verb = verbAt(text, i, verbs, sentence.end);
		if (!verb || (verb.length === 1 && !standsAlone(reading, i, verb.opensContent || text[i + 1] === '。'))) continue;
		const closes = text.startsWith('。', i + verb.length);
		if (closes && !reportsQuote(text, sentence.start, subject.end, i)) continue;
		if (verb.noun && opensClause(text, verb.contentStart, inside)) continue;
		// Between the subject and its verb stands at most an adverbial; a clause in between needs the verb to open its own.
		const between = text.slice(subject.end, i);
		// 提出三点要求：…, 总体要求: what is put forward is a noun.
		if (verb.word === '要求' && i > subject.end && isNoun(between)) continue;
		// 县委经济工作会议提出: the meeting speaks, not who held it.
		const meeting = subject.weight === 'body' ? MEETING.exec(between)?.[1] : undefined;
		// 会议研究了某事，强调，…: a meeting speaks behind what it dealt with.
		const goesOn = i === clause && /(?:会议|全会|大会|座谈会)$/.test(subject.name);
		if (
			subject.weight === 'body' &&
			!goesOn &&
			(between.length > 14 || /[的和、，]/.test(between) || OFFICER.test(between))
		)
			continue;
		if (!reaches(between, text, clause, i) || (verb.word === '介绍' && HEARS.test(text.slice(clause, i)))) continue;
		// What follows an act belongs to it, but for a further verb that opens its own clause (…指出…，强调…).
		const opens = verb.opensContent || (i === clause && DEMANDS.test(text.slice(i, i + 3)));
		if (i < spokenUntil && !opens) continue;
		const said = closes
			? quoteEndingAt(reading.quotes, sentence.start)
			: quotedBefore(reading, acts, sentence, subject, i);
		const contentEnd = closes && said ? said.end : announcedUntil(text, verb, inside, sentence.end);
		acts.push(actOf(subject, meeting ?? subject.name, verb, said, contentEnd, sentence.end));
		spokenUntil = verb.opensContent ? sentence.end : verb.contentStart;
		if ((marks[text.charCodeAt(verb.contentStart - 1)]! & ENDS_CLAUSE) !== 0) clause = verb.contentStart;
		at = verb.contentStart;
	}
	return subject;
}

/** What a subject says by a verb; `said` is the quotation before the sentence, null where it stands behind the verb. */
function actOf(
	subject: Speaker,
	speaker: string,
	verb: SpeechVerb,
	said: Quote | null,
	contentEnd: number,
	end: number,
): SpeechFact {
	const start = said?.start ?? subject.start;
	const contentStart = said?.start ?? verb.contentStart;
	// made apart: a literal inside another one is copied by a slow path
	const by: Span = { start: subject.start, end: subject.end };
	return { start, end, speaker, verb: verb.word, contentStart, contentEnd, by };
}

/** Where the clause begins that a position stands in: behind the last mark in text[from, at), or where it began before. */
function clauseStart(text: string, from: number, at: number, before: number, marks: Uint8Array): number {
	for (let i = at - 1; i >= from; i--) if ((marks[text.charCodeAt(i)]! & ENDS_CLAUSE) !== 0) return i + 1;
	return before;
}

/** Whom a pronoun means, where the pronoun stands; the subject before it stays where it means nobody. */
function standFor(pronoun: Speaker, subject: Speaker | null, last: Speaker | null): Speaker | null {
	const who = meant(pronoun, subject ?? last);
	return who === null
		? subject
		: { start: pronoun.start, end: pronoun.end, name: who.name, weight: who.weight, sex: who.sex };
}

/** 强调要…, 要求必须… that open a clause go on with another act */
const DEMANDS = /^(?:强调|指出|要求)[要必应]/;

/** a meeting that the body before it held, named by its matter */
const MEETING = /^[一-龥]{2,10}(会议|全会)$/;

/** 听取情况介绍, 边走边听介绍: whoever hears does not speak. */
const HEARS = /听[^，]*$/;

/** A verb of one character is a word by itself, or says so by the mark behind it (在回答提问时说，…). */
function standsAlone(reading: Reading, at: number, opens: boolean): boolean {
	if (reading.words.starts[reading.words.at[at]!] === at) return true;
	return opens && reading.text[at] === '说' && !'来小传据学听游再演解论劝或虽'.includes(reading.text[at - 1] ?? ' ');
}

/** “…。”某某指着墙说。: the verb closes the sentence behind the quotation that it reports. */
const reportsQuote = (text: string, start: number, subjectEnd: number, at: number): boolean =>
	'”’'.includes(text.charAt(start - 1) || ' ') && at - subjectEnd <= 16 && !/[，、]/.test(text.slice(subjectEnd, at));

/** 作动员讲话，市长某某主持: whether a person opens the clause behind an act. */
const opensClause = (text: string, clause: number, speakers: readonly Speaker[]): boolean =>
	speakers.some(
		(speaker) =>
			speaker.weight === 'person' &&
			speaker.start >= clause &&
			!/[，。；]/.test(text.slice(clause, speaker.start)) &&
			isSubject(text, clause, speaker),
	);

const PARTS = 1;
const ENDS = 2;
/** by UTF-16 unit: what parts clauses, and what ends a sentence */
const BETWEEN = ((): Uint8Array => {
	const table = marksOf('，；、：');
	for (const mark of '。！？\n') table[mark.charCodeAt(0)] = ENDS;
	return table;
})();

function reaches(between: string, text: string, clause: number, verbStart: number): boolean {
	let hasComma = false;
	for (let i = 0; i < between.length; i++) {
		const mark = BETWEEN[between.charCodeAt(i)]!;
		if (mark === ENDS) return false;
		if (mark === PARTS) hasComma = true;
	}
	if (!hasComma) return between.length <= 40 && !between.endsWith('的');
	const opening = text.slice(clause, verbStart);
	return opening.length <= 8 && between.length <= 120 && !/(?:的|所|中|按照|根据|落实|贯彻)$/.test(opening);
}

/** Tells of rising positions whether they lie inside an outermost quotation; one pass over the quotations in all. */
function quoteTracker(reading: Reading): (at: number) => boolean {
	const { quotes } = reading;
	let k = 0;
	return (at) => {
		while (k < quotes.length && (quotes[k]!.end <= at || quotes[k]!.depth > 0)) k++;
		return k < quotes.length && quotes[k]!.start <= at;
	};
}
