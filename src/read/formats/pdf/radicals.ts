/**
 * Radicals of the CJK Radicals Supplement and the characters they stand for, in pairs (Unicode's
 * EquivalentUnifiedIdeograph.txt). Those of the Kangxi block have compatibility mappings in Unicode itself.
 */
const PAIRS =
	'⺁厂⺟母⺠民⺩王⺫目⺬示⺮竹⺯糸⺰纟⺶羊⺼肉⺾艹⻁虎⻃覀⻄西⻅见⻆角⻇角⻉贝⻋车⻍辶⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const CHARACTERS: ReadonlyMap<string, string> = new Map(
	Array.from({ length: PAIRS.length / 2 }, (_, i) => [PAIRS[2 * i]!, PAIRS[2 * i + 1]!] as const),
);

/**
 * Characters for the radicals that fonts give in their place: in many PDFs 水 and the radical ⽔ are one glyph, and
 * the text comes out with the radical, which no dictionary knows.
 */
export function withoutRadicals(text: string): string {
	return text.replace(/[\u2E80-\u2FD5]/g, (radical) => CHARACTERS.get(radical) ?? radical.normalize('NFKC'));
}
