/**
 * Whether a member repeats its first character two places on, with another between: 硬碰硬的作风, 一企一档, 严督严考严管.
 * A row of such members is coined, whatever its members have in common.
 */
export const isEchoed = (row: string): boolean => row.length >= 4 && echoes(row, 0);

/** What is counted out when it stands twice: 人人, 层层, 时时. */
const EACH = '人家户处时事层级村镇县项件步环条样天年月周日代岗句点门厂站街店网段组队';

/** The same of what stands at a place of a text, or a word that stands twice: 时时放心不下、事事盯住不放. */
export const echoes = (text: string, at: number): boolean => {
	const unit = text.charCodeAt(at);
	if (unit === text.charCodeAt(at + 1)) return EACH.includes(text.charAt(at));
	return unit === text.charCodeAt(at + 2) && unit >= 0x4e00 && unit <= 0x9fff;
};
