import { repair } from '../clean/repair/index.js';
import type { Edit } from '../types.js';
import { fold } from './fold.js';
import { toSimplified, variantOf } from './opencc.js';
import { evidence } from './script.js';

/**
 * A phrase as it looks in a prepared text: noise undone, widths folded, simplified script. What a user wants to find must
 * be prepared as the texts are.
 */
export function prepareForm(form: string): string {
	const edits: Edit[] = [];
	repair(form, { start: 0, end: form.length }, 'prose', edits);
	let text = '';
	let at = 0;
	for (const { start, end, replacement } of edits) {
		text += form.slice(at, start) + replacement;
		at = end;
	}
	const folded = fold(text + form.slice(at));
	const { traditional, simplified } = evidence(folded, 0, folded.length);
	return traditional > simplified ? toSimplified(folded, variantOf(folded)) : folded;
}
