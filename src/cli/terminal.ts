import { color, noColor, type Palette } from '../render/summary/palette.js';

const PIPED_WIDTH = 80;
const NARROWEST = 40;
const WIDEST = 100;

/** Columns to fill: those of the terminal up to 100, 80 in a pipe. */
export function outputWidth(): number {
	const { stdout } = process;
	return stdout.isTTY ? Math.max(NARROWEST, Math.min(stdout.columns || PIPED_WIDTH, WIDEST)) : PIPED_WIDTH;
}

/** Colour on terminals that can show it. FORCE_COLOR and NO_COLOR decide where they are set, as in Node itself. */
export function wantsColor(): boolean {
	const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: term } = process.env;
	if (forced !== undefined) return forced !== '0' && forced !== 'false';
	if (refused !== undefined && refused !== '') return false;
	return process.stdout.isTTY === true && term !== 'dumb';
}

export const palette = async (): Promise<Palette> => (wantsColor() ? color() : noColor);
