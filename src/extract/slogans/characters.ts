/** Whether a UTF-16 unit is an ASCII digit. */
export const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/** Whether a UTF-16 unit is one of a few characters; beyond the text (`NaN`) it is none. */
export function isOneOf(unit: number, characters: string): boolean {
	for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === unit) return true;
	return false;
}
