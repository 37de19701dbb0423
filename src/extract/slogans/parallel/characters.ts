/** Whether a UTF-16 unit is one of a few characters; beyond the text (`NaN`) it is none. */
export function isOneOf(unit: number, characters: string): boolean {
	for (let i = 0; i < characters.length; i++) if (characters.charCodeAt(i) === unit) return true;
	return false;
}
