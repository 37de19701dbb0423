/** Numbers on the command line: one reader, and one sentence, for all commands. */
import { InvalidArgumentError } from 'commander';

/** Longer numbers are slips of the hand. */
const DIGITS = /^\d{1,9}$/;

/** Reads a whole number of at least `least` for commander. */
export const wholeNumber =
	(least: number) =>
	(text: string): number => {
		if (!DIGITS.test(text) || Number(text) < least)
			throw new InvalidArgumentError(`Give a whole number from ${least}${text.length > 9 ? ' to 999999999' : ''}.`);
		return Number(text);
	};

/** Reads a number above `above` for commander. */
export const numberAbove =
	(above: number) =>
	(text: string): number => {
		const value = Number(text);
		if (!Number.isFinite(value) || value <= above) throw new InvalidArgumentError(`Give a number above ${above}.`);
		return value;
	};
