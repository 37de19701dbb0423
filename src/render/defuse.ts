/** First characters that make a spreadsheet run a cell that is no number (OWASP, CSV Injection), and their full-width forms. */
export const MAY_RUN = /^[=+\-@\t\r\n＝＋－＠]/;
const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Puts an apostrophe before a cell that a spreadsheet would take for a formula. Plain numbers such as `-3.5` stay as
 * they are; so do cells that are numbers already.
 */
export function defuse<Value extends string | number | null>(cell: Value): Value | string {
	return typeof cell === 'string' && MAY_RUN.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
