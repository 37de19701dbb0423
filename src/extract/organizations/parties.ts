import { marksOf, unitAt } from '../numbers/marks.js';

const HEAD_FIRST = marksOf('主副总领党发议籍');
/** Who is of a party of another country, or speaks for it. */
const HEAD = /^(?:(?:副|代)?主席|总书记|总裁|领袖|领导人(?!民)|党首|党团|党魁|发言人|议员|籍)/;

/** Whether what stands at `at`, behind 党, tells that a party is named: 民主运动党主席. Asked for every 党 of a text. */
export const leadsParty = (text: string, at: number): boolean =>
	HEAD_FIRST[unitAt(text, at)] === 1 && HEAD.test(text.slice(at, at + 4));

/** Parties by what they are in a parliament, and ours. */
const KIND = /议院|议会|国会|(?:执政|反对|多数|少数|在野|国共|[大各两全政我们该本同入建老])$/;
/** What parties are called by where no country is named. */
const IDEA =
	/(?:民主|共和|自由|保守|社会|主义|劳动|人民|进步|联盟|运动|统一|独立|正义|公民|前进|团结|发展|繁荣|复兴|革命|左翼|中间)$/;

/** Whether what stands before 党 names a party: 民主运动, or anything with its country. */
export const isParty = (own: string, placed: boolean): boolean =>
	own.length >= 3 && !KIND.test(own) && (placed || IDEA.test(own));
