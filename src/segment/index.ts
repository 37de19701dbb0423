import { createRequire } from 'node:module';
import { join } from 'node:path';
import { TifaError } from '../errors.js';
import { DATA_DIR } from '../lexicon/paths.js';

/** A word with its part of speech (ICTCLAS letters: n, v, ns, …). */
export interface TaggedWord {
	readonly word: string;
	readonly tag: string;
}

/** Word segmentation. Joined, the words give the text back. */
export interface Segmenter {
	cut(text: string): string[];
	tag(text: string): TaggedWord[];
}

interface NodeJieba {
	load(files: Readonly<Record<string, string>>): boolean;
	cut(text: string): string[];
	tag(text: string): TaggedWord[];
}

let opened: Segmenter | undefined;

/**
 * Starts nodejieba with the dictionary that the build makes, once a process (some 0.2 s); this is the only place that
 * knows nodejieba.
 * @throws TifaError `SEGMENTER` when its native part is missing
 */
export function openSegmenter(): Segmenter {
	if (opened) return opened;
	const jieba = requireJieba();
	const data = (file: string): string => join(DATA_DIR, file);
	const own = jieba.dir;
	jieba.module.load({
		dict: data('jieba.dict.utf8'),
		idfDict: data('idf.utf8'),
		userDict: data('user.dict.utf8'),
		hmmDict: join(own, 'hmm_model.utf8'),
		stopWordDict: join(own, 'stop_words.utf8'),
	});
	opened = { cut: (text) => whole(text, jieba.module.cut(text)), tag: (text) => jieba.module.tag(text) };
	return opened;
}

/** nodejieba loses lone surrogates; where the words do not give the text back, characters do. */
function whole(text: string, words: string[]): string[] {
	let length = 0;
	for (const word of words) length += word.length;
	return length === text.length ? words : [...text];
}

function requireJieba(): { module: NodeJieba; dir: string } {
	const require = createRequire(import.meta.url);
	try {
		const file = require.resolve('nodejieba');
		const module = require(file) as NodeJieba;
		return { module, dir: join(file, '../submodules/cppjieba/dict') };
	} catch (error) {
		throw new TifaError(
			'SEGMENTER',
			'The word segmenter nodejieba could not be built on this machine: install a C++ compiler, make and Python 3 (Debian: apt-get install g++ make python3), then run "npm rebuild nodejieba".',
			{ cause: error },
		);
	}
}
