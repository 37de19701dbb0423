/** What the words before a figure have said of it so far. */
import type { Status } from '../../record/schema.js';

/** A status on its way: the last word or time that set it, and how firmly. */
export interface State {
	status: Status | null;
	/** `asked`: by a word of promise before a semicolon, which binds no longer */
	strength: 'hard' | 'soft' | 'plain' | 'tense' | 'goal' | 'asked' | null;
	strong: boolean;
	/** the word that gave the strength */
	word: string | null;
	/** end of the event that set it */
	at: number;
}

/** Lets a word or a time at a position decide. */
export function set(
	state: State,
	status: Status | null,
	strength: State['strength'],
	strong: boolean,
	at: number,
): void {
	state.status = status;
	state.strength = strength;
	state.strong = strong;
	state.at = at;
}

/** Behind a semicolon what was only told of the future is over; what was asked for goes on, and binds no longer. */
export function part(state: State): void {
	if (state.status !== 'target' || state.strength === 'goal' || state.strength === 'asked') return;
	if (state.strength === 'hard' || state.strength === 'soft' || (state.strength === 'tense' && state.word === '要'))
		set(state, 'target', 'asked', false, state.at);
	else set(state, null, null, false, -1);
}
