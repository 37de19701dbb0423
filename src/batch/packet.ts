import type { Analysis, GroupOutcome } from '../analyze.js';
import { defectOver } from '../errors.js';
import type { RawDocument } from '../types.js';
import { Gathered } from './gathered.js';
import { WORDS } from './signature.js';
import type { Rendered } from './types.js';

/**
 * What a group of documents became, in a shape that is cheap to hand from a worker to the main thread: few arrays, one
 * of them large, and no strings that the main thread would have to encode.
 */
export interface Packet {
	/** texts one after the other: all outputs of the first document, then of the next */
	readonly bytes: Uint8Array;
	/** bytes of each text: documents × outputs */
	readonly sizes: Uint32Array;
	/** rows of each text: documents × outputs */
	readonly rows: Uint32Array;
	/** documents × words */
	readonly signatures: Uint32Array;
	/** a sentence for each document that could not be analysed */
	readonly failures: readonly (string | null)[];
}

/** Texts of one document as a renderer makes them, one an output. */
export interface Pieces {
	readonly texts: readonly string[];
	readonly rows: readonly number[];
	readonly signature: Uint32Array;
}

/** A thread packs one group after the other. */
const gathered = new Gathered();

/**
 * Renders a group that was analysed. A document that has brought the analysis down, or brings down the rendering, must
 * not take others with it; its stack is kept for the report.
 */
export function packGroup(
	documents: readonly RawDocument[],
	analysed: readonly GroupOutcome[],
	outputs: number,
	render: (analysis: Analysis, raw: RawDocument) => Pieces,
): Packet {
	const sizes = new Uint32Array(documents.length * outputs);
	const rows = new Uint32Array(documents.length * outputs);
	const signatures = new Uint32Array(documents.length * WORDS);
	const failures: (string | null)[] = [];
	gathered.clear();
	documents.forEach((raw, index) => {
		try {
			const outcome = analysed[index]!;
			if ('error' in outcome) throw outcome.error;
			const pieces = render(outcome, raw);
			for (let output = 0; output < outputs; output++) {
				sizes[index * outputs + output] = gathered.add(pieces.texts[output]!);
			}
			rows.set(pieces.rows, index * outputs);
			signatures.set(pieces.signature, index * WORDS);
			failures.push(null);
		} catch (error) {
			failures.push(defectOver(raw.path, error));
		}
	});
	return { bytes: gathered.bytes(), sizes, rows, signatures, failures };
}

/** The packet of one document whose worker died over it. */
export function lostPacket(raw: RawDocument, outputs: number, cause: unknown): Packet {
	const reason =
		typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ERR_WORKER_OUT_OF_MEMORY'
			? 'it needs more memory than a worker may use'
			: `its worker ended (${cause instanceof Error ? cause.message : String(cause)})`;
	return {
		bytes: new Uint8Array(0),
		sizes: new Uint32Array(outputs),
		rows: new Uint32Array(outputs),
		signatures: new Uint32Array(WORDS),
		failures: [`${raw.path ?? 'The input from the pipe'} could not be analysed: ${reason}; split it into articles.`],
	};
}

/** The documents of a packet, one after the other; a sentence where there is none. */
export function* unpack(packet: Packet): Generator<Rendered | string> {
	const count = packet.failures.length;
	const outputs = count === 0 ? 0 : packet.sizes.length / count;
	let offset = 0;
	for (let index = 0; index < count; index++) {
		const failure = packet.failures[index];
		if (typeof failure === 'string') {
			yield failure;
			continue;
		}
		const texts: Uint8Array[] = [];
		for (const size of packet.sizes.subarray(index * outputs, (index + 1) * outputs)) {
			texts.push(packet.bytes.subarray(offset, offset + size));
			offset += size;
		}
		yield {
			texts,
			rows: [...packet.rows.subarray(index * outputs, (index + 1) * outputs)],
			signature: packet.signatures.subarray(index * WORDS, (index + 1) * WORDS),
		};
	}
}
