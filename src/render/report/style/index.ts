import { base } from './base.js';
import { content } from './content.js';
import { print } from './print.js';
import { reading } from './reading.js';

const VIEWS = ['overview', 'people', 'organizations', 'slogans', 'targets', 'network', 'articles', 'entry', 'reader'];

/** The style sheet of the page. */
export const STYLE = [
	base,
	content,
	reading,
	`${VIEWS.map((view) => `.live body[data-view=${view}] main>#${view}`).join(',')}{display:block}`,
	print,
]
	.join('\n')
	.replace(/\n+/g, '\n');
