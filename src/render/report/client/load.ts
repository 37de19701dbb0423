import { byId } from './dom.js';
import type { PageData } from './page-data.js';

/** Reads the data of the page: plain JSON, or JSON packed by gzip and written as base64 where it is large. */
export async function loadData(): Promise<PageData> {
	const text = byId('data').textContent;
	const packed = byId('data').dataset.packed === 'gzip';
	return JSON.parse(packed ? await unpack(JSON.parse(text)) : text);
}

async function unpack(base64: string): Promise<string> {
	const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
	const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
	return new Response(stream).text();
}
