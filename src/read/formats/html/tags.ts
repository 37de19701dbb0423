/** Attributes by their name in lower case. */
export type Attributes = ReadonlyMap<string, string>;

/** What is told of the markup, in its order. Nothing is said of which tag belongs to which. */
export interface TagHandler {
	open(name: string, attributes: Attributes): void;
	close(name: string): void;
	/** a stretch of text with its entities resolved; one text may come in several stretches */
	text(data: string): void;
	comment(data: string): void;
}

const NONE: Attributes = new Map();

/**
 * Goes through markup tag by tag, in time linear in its length. It uses the tokenizer of htmlparser2 and not its parser,
 * whose stack takes quadratic time on pages that open a hundred thousand tags and close none.
 */
export async function readTags(markup: string, handler: TagHandler): Promise<void> {
	const { Tokenizer } = await import('htmlparser2');
	let name = '';
	let attributes: Map<string, string> | null = null;
	let attribute = '';
	let value = '';
	const opened = (): void => {
		handler.open(name, attributes ?? NONE);
		attributes = null;
	};
	const tokenizer = new Tokenizer(
		{ xmlMode: false, decodeEntities: true },
		{
			onopentagname: (start, end) => {
				name = markup.slice(start, end).toLowerCase();
			},
			onattribname: (start, end) => {
				attribute = markup.slice(start, end).toLowerCase();
				value = '';
			},
			onattribdata: (start, end) => {
				value += markup.slice(start, end);
			},
			onattribentity: (code) => {
				value += String.fromCodePoint(code);
			},
			onattribend: () => {
				attributes ??= new Map();
				if (!attributes.has(attribute)) attributes.set(attribute, value);
			},
			onopentagend: opened,
			// HTML knows no empty element but those that never have content: <div/> opens a div.
			onselfclosingtag: opened,
			onclosetag: (start, end) => handler.close(markup.slice(start, end).trim().toLowerCase()),
			ontext: (start, end) => handler.text(markup.slice(start, end)),
			ontextentity: (code) => handler.text(String.fromCodePoint(code)),
			oncomment: (start, end, offset) => handler.comment(markup.slice(start, end - offset)),
			oncdata: (start, end, offset) => handler.text(markup.slice(start, end - offset)),
			ondeclaration: () => {},
			onprocessinginstruction: () => {},
			onend: () => {},
		},
	);
	tokenizer.write(markup);
	tokenizer.end();
}
