import type { Attributes } from './tags.js';

/** Elements that never have content. */
export const VOID: ReadonlySet<string> = new Set(
	'area base br col embed hr img input link meta param source track wbr basefont bgsound frame'.split(' '),
);

/** Elements that begin and end a line. */
export const BLOCK: ReadonlySet<string> = new Set(
	[
		'address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure',
		'footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody',
		'td tfoot th thead tr ul founder-content',
	]
		.join(' ')
		.split(' '),
);

/** Elements whose content is not for readers, or not text. */
export const DROPPED: ReadonlySet<string> = new Set(
	'script style noscript template iframe object svg math select button textarea audio video canvas map nav datalist'.split(
		' ',
	),
);

/** Whether an element is not shown. Pages of WeChat hide their text with `visibility` until a script has run. */
export function isHidden(attributes: Attributes): boolean {
	if (attributes.size === 0) return false;
	if (attributes.has('hidden') && attributes.get('hidden') !== 'until-found') return true;
	const style = attributes.get('style');
	return style !== undefined && /(?:^|;)\s*display\s*:\s*none/i.test(style);
}
