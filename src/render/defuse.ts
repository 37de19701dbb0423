/**
 * By UTF-16 unit: 1 for first characters that make a spreadsheet run a cell that is no number (OWASP, CSV Injection), and
 * for their full-width forms.
 */
const MAY_RUN = new Uint8Array(65536);
for (const sign of '=+-@\t\r\n＝＋－＠') MAY_RUN[sign.charCodeAt(0)] = 1;
/** Whether a spreadsheet may take the cell, which is not empty, for a formula; numbers with a sign are told so, too. */
export const mayRun = (cell: string): boolean => MAY_RUN[cell.charCodeAt(0)] === 1;

const NUMBER = /^[+-]?\d+(?:\.\d+)?$/;

/**
 * Puts an apostrophe before a cell that a spreadsheet would take for a formula. Plain numbers such as `-3.5` stay as
 * they are; so do cells that are numbers already.
 */
export function defuse<Value extends string | number | null>(cell: Value): Value | string {
	return typeof cell === 'string' && cell !== '' && mayRun(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}
