/** Brackets of either width round letters, with an optional tone number. */
const BRACKETED = /[(（][ \u00A0]?((?:[a-zA-Z\u00C0-\u024F\u0251\u0261]|[\u0300-\u030C]){1,9})[1-5]?[ \u00A0]?[)）]/y;
/** One syllable of Hanyu Pinyin without its tone. */
const SYLLABLE =
	/^(?:(?:[zcs]h|[bpmfdtnlgkhjqxrzcsyw])?(?:i(?:ang|ong|ao|an|ng|[aenu])|u(?:ang|eng|ai|an|[aoein])|[vü][en]?|[ae]ng|ong|a[ion]|e[in]|ou|[aoeiu])|er|ng|n|m)$/;
const TONE = /[\u0300\u0301\u0302\u0304\u030C]/;

/**
 * The end of a bracket that only tells how the character before it is read (`調(diào)研`, `调（diao）研`), or -1.
 * Capital letters and anything longer than a syllable are glosses and stay: `(GDP)`.
 *
 * @param at where the opening bracket stands
 */
export function pinyinEnd(text: string, at: number): number {
	BRACKETED.lastIndex = at;
	const match = BRACKETED.exec(text);
	if (match === null) return -1;
	const spelled = match[1]!.normalize('NFD');
	const bare = spelled
		.replace(/[\u0300-\u0307\u030A-\u030C]/g, '')
		.replace(/u\u0308/g, 'ü')
		.replace(/ɑ/g, 'a')
		.replace(/ɡ/g, 'g');
	if (!SYLLABLE.test(bare)) return -1;
	// A single letter without tone is a label: 方案(a).
	if (!TONE.test(spelled) && bare.length < 2) return -1;
	return at + match[0].length;
}
