/**
 * Whether a member repeats its first character two places on, with another between: 硬碰硬的作风, 一企一档, 严督严考严管.
 * A row of such members is coined, whatever its members have in common.
 */
export const isEchoed = (row: string): boolean => row.length >= 4 && echoes(row, 0);

/** The same of what stands at a place of a text. */
export const echoes = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	return unit === text.charCodeAt(at + 2) && unit !== text.charCodeAt(at + 1) && unit >= 0x4e00 && unit <= 0x9fff;
};
