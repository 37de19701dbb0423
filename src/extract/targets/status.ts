/** Decides whether a figure is promised, reported or forecast. */
import type { Constraint, Status } from '../../record/schema.js';
import type { Span } from '../../types.js';
import { marksOf } from '../numbers/marks.js';
import type { TargetCues } from './cues.js';
import type { StatusEvent } from './events.js';
import { part, type State, set } from './state.js';
import type { TimeMention } from './times.js';
import type { Walked } from './walk.js';

/** What was decided, and on what. */
export interface Verdict {
	readonly status: Status | null;
	/** hard or soft by the words that promise; null when none says */
	readonly constraint: Constraint | null;
	/** the word that promises: 力争, 确保; null where `constraint` is */
	readonly word: string | null;
	/** `strong`: a word of promise (力争, 确保); `weak`: tense or time only; `section`: the chapter of a report */
	readonly ground: 'strong' | 'weak' | 'section' | 'none';
}

/**
 * Weighs the events before a figure, the later over the earlier, and those after it in its own clause.
 * @param base what the section gives without any word
 * @param last whether no other figure follows in the clause: a term after a figure that one follows is that one's
 */
export function verdictAt(
	figure: Span,
	clause: Span,
	events: readonly StatusEvent[],
	base: 'target' | 'achievement' | null,
	text: string,
	cues: TargetCues,
	{ parted, aimed }: Walked,
	last: boolean,
): Verdict {
	const state: State = { status: null, strength: null, strong: false, word: null, at: -1 };
	let timePast = false;
	let ahead = false;
	/** 今年，全市将…；…: the year opens the sentence, and its plan goes on behind a semicolon */
	let led = false;
	let told = false;
	/** 增速将为5.2%，与4月预测持平: the words behind say so */
	let predicted = false;
	/** end of the last time before the figure's clause */
	let timed = -1;
	// what is set apart by a semicolon speaks of something else, but in a list of goals and under a time that governs it
	const apart = parted && base === null && events.length > 0 ? lastBreak(text, events[0]!.at, figure.start) : -1;
	// 报告明确，2026年将…；…: who says so comes first
	const opening =
		apart >= 0 && (isThisYear(events[0]!) || (events.length > 1 && isSaid(text, events[0]!) && isThisYear(events[1]!)));
	for (let k = 0; k < events.length; k++) {
		const event = events[k]!;
		if (event.at >= apart && apart >= 0 && state.at < apart && !ahead && !led) part(state);
		if (event.at >= figure.start) {
			predicted ||= isPredicted(text, event);
			if (last) takeTerm(state, event, clause.end);
			continue;
		}
		const sameClause = event.at >= clause.start;
		if (event.time !== null) {
			if (!sameClause) timed = event.end;
			if (event.time.tense === 'past') {
				timePast = true;
				led = false;
				set(state, 'achievement', null, true, event.at);
			} else if (event.time.tense === 'future') {
				// 企业数3年翻一番: where a report looks back, how long it took
				ahead ||= base !== 'achievement' || !SPAN_OF_YEARS.test(event.time.text);
				if (state.status !== 'forecast' && !(state.status === 'target' && state.strong))
					set(state, 'target', state.strength, false, event.at);
			} else if (timePast) {
				timePast = false;
				if (state.status !== 'forecast') set(state, null, null, false, event.at);
			}
			continue;
		}
		const { cue } = event;
		if (cue.kind === 'report') {
			told = true;
			if (base === null) set(state, 'achievement', null, false, event.at);
		} else if (cue.kind === 'forecast') set(state, 'forecast', null, true, event.at);
		else if (cue.kind === 'aim') {
			// 截至6月底，共提出提案2000项: what was put forward is a result; what a plan puts forward has a time of its own
			if (
				state.status === 'achievement' &&
				state.strong &&
				(isPutForward(text, event) || text.startsWith('努力', event.at) || text.startsWith('谋划', event.at))
			)
				continue;
			const weak = cue.strength === 'plain' || cue.strength === 'tense';
			if (state.status === 'forecast' && weak) continue;
			const strength = weak && state.status === 'target' && state.strength ? state.strength : cue.strength;
			const strong = !weak || (state.strong && state.status === 'target');
			if (strength === cue.strength) state.word = text.slice(event.at, event.end);
			set(state, 'target', strength, strong, weak && strong ? state.at : event.at);
			led = opening && !timePast;
		} else if (
			cue.strong
				? base !== 'target' || sameClause
				: base !== 'target' && (state.status === null || state.strength === 'asked')
		) {
			led = false;
			set(state, 'achievement', null, cue.strong, event.at);
		}
	}
	if (apart >= 0 && state.at < apart && !ahead && !led) partAt(state, text, apart);
	if (base !== 'achievement' && state.status !== 'forecast' && hasAimAfter(text, figure.end, clause.end, aimed, cues)) {
		return bound('target', state, 'strong');
	}
	if (state.status === 'target' && base === 'achievement' && !ahead) return unbound('achievement', 'section');
	if (
		state.status === 'target' &&
		(told || predicted) &&
		// 报告指出，今年要新增就业25万人: what has to be is asked for, whoever reports it
		(state.strength === null || (state.strength === 'tense' && state.word !== '要') || state.strength === 'asked')
	)
		state.status = 'forecast';
	if (state.status) {
		// a word of promise binds its own clause, or the next when only a time stands with it (力争到2026年，…); a list of goals goes on to the end of the sentence
		const near =
			state.strong &&
			(state.at >= clause.start || state.strength === 'goal' || (timed > state.at && clause.start - timed <= 1));
		const ground = state.status === 'target' && !near ? (base === 'target' ? 'section' : 'weak') : 'strong';
		return state.status === 'target' ? bound('target', state, ground) : unbound(state.status, ground);
	}
	return unbound(base, base ? 'section' : 'none');
}

/** Lets the last semicolon part what it stands behind. */
function partAt(state: State, text: string, apart: number): void {
	part(state);
	// 确保化肥供应；在丙地，到位率在八成以上: told of another place
	if (state.strength === 'asked' && ELSEWHERE.test(text.slice(apart + 1, apart + 13)))
		set(state, null, null, false, -1);
}

const ELSEWHERE = /^在[^，。；]{1,8}(?<!方面|领域|基础上|环节|期间|上|中|下|前|后|内)，/;

const isPredicted = (text: string, event: StatusEvent): boolean =>
	event.cue !== null && event.cue.kind === 'forecast' && text.startsWith('预测', event.at);

const OPENING = marksOf('，：“到');

/** 提出, 明确 with what they put forward right behind them. */
const isPutForward = (text: string, { at, end }: { readonly at: number; readonly end: number }): boolean =>
	end === at + 2 &&
	(text.startsWith('提出', at) || text.startsWith('明确', at)) &&
	end < text.length &&
	OPENING[text.charCodeAt(end)] === 0;

/** The last semicolon from a position on, up to another one: one before the first event parts nothing. */
function lastBreak(text: string, from: number, to: number): number {
	const at = from <= to ? text.slice(from, to + 1).lastIndexOf('；') : -1;
	return at < 0 ? -1 : from + at;
}

const SPAN_OF_YEARS = /^[\d一二三四五六七八九十两]{1,2}年$/;

/** 确保30个项目年底前开工: a term behind its figure promises, and takes nothing from the word of promise. */
function takeTerm(state: State, { at, time }: StatusEvent, end: number): void {
	if (time === null || at >= end || (state.status === 'target' && state.strong) || !isTerm(time)) return;
	set(state, 'target', null, false, at);
}

const isTerm = (time: TimeMention): boolean => time.tense === 'future' && /^[到至]|[底末前]$/.test(time.text);

/** 报告明确，, 会议提出，: who says what follows. */
const isSaid = (text: string, { at, cue }: StatusEvent): boolean =>
	cue !== null && (cue.kind === 'report' || text.startsWith('提出', at) || text.startsWith('明确', at));

/** 今年, or 2026年 in a text of that year. */
const isThisYear = ({ time }: StatusEvent): boolean =>
	time !== null && time.tense === 'present' && (time.year === null ? time.text === '今年' : time.text.includes('年'));

/** A verdict that no word binds. */
export const unbound = (status: Status | null, ground: Verdict['ground']): Verdict => ({
	status,
	constraint: null,
	word: null,
	ground,
});

/** A verdict on other grounds, or with another status, that keeps the words which bind it. */
export const turned = (
	{ constraint, word, ground: before }: Verdict,
	status: Status | null,
	ground: Verdict['ground'] = before,
): Verdict => ({ status, constraint, word, ground });

/** A verdict that the words before a figure bind, as far as they do. */
function bound(status: Status, { strength, word }: State, ground: Verdict['ground']): Verdict {
	const constraint = strength === 'hard' ? 'hard' : strength === 'soft' || strength === 'goal' ? 'soft' : null;
	return { status, constraint, word: constraint === null ? null : word, ground };
}

/** how far after its figure a word of aim can stand */
const REACH = 40;

/** @param aimed whether a word of aim stands in the sentence at all */
function hasAimAfter(text: string, from: number, to: number, aimed: boolean, cues: TargetCues): boolean {
	const end = Math.min(to, from + REACH);
	if (end < text.length && end === to && text.startsWith('，', end) && isListed(text.slice(end, end + LONGEST_LIST)))
		return GUIDED.test(text.slice(Math.max(0, from - LONGEST_LIST), from));
	if (!aimed) return false;
	const starts = cues.aimAfter.starts();
	for (let i = from; i < end; i++)
		if (starts[text.charCodeAt(i)] === 1 && cues.aimAfter.startingAt(text, i, to))
			return !STRUCK.test(text.slice(Math.max(0, from - REACH), Math.min(text.length, to + REACH)));
	return false;
}

/** ，产值增长4%以上，收入增长7%以上的目标任务: the aim stands behind the last member */
const LISTED =
	/^(?:，(?![^，]{0,8}(?:实现|完成|达成))[^，。；：\d]{2,24}[\d.]+(?:[万亿]?[一-龥]{0,3}|%(?:以上|左右|以内)?)){1,4}的(?:[^，。；]{0,4}目标)?(?:目标|任务)/;
const isListed = (words: string): boolean => (words.includes('目标') || words.includes('任务')) && LISTED.test(words);
/** 围绕今年: what is done is guided by the list of aims that follows */
const GUIDED = /(?:围绕|紧扣|瞄准|紧盯|朝着|对照|着眼)[^。；]*$/;
const LONGEST_LIST = 140;

/** 打击了15个地区的目标: what is aimed at by arms */
const STRUCK = /(?:打击|袭击|攻击|空袭|轰炸|摧毁|击落|击中)/;
