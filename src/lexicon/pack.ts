/** Typed arrays in one file: a JSON directory, then the arrays, each at a multiple of 8 bytes. */

const KINDS = { Uint8Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array } as const;
type Kind = keyof typeof KINDS;
/** An array that the file can hold. */
export type PackedArray = Uint8Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

interface Place {
	readonly kind: Kind;
	readonly offset: number;
	readonly length: number;
}

const align = (offset: number): number => (offset + 7) & ~7;

function kindOf(array: PackedArray): Kind {
	if (array instanceof Uint8Array) return 'Uint8Array';
	if (array instanceof Uint16Array) return 'Uint16Array';
	if (array instanceof Int32Array) return 'Int32Array';
	if (array instanceof Uint32Array) return 'Uint32Array';
	return array instanceof Float32Array ? 'Float32Array' : 'Float64Array';
}

/** Lays the arrays out one after the other. Byte order is the machine's: the file is made where it is used, or on a little-endian one. */
export function packArrays(arrays: Readonly<Record<string, PackedArray>>): Uint8Array {
	const directory: Record<string, Place> = {};
	let offset = 0;
	for (const [name, array] of Object.entries(arrays)) {
		directory[name] = { kind: kindOf(array), offset, length: array.length };
		offset = align(offset + array.byteLength);
	}
	const head = new TextEncoder().encode(JSON.stringify(directory));
	const start = align(4 + head.length);
	const out = new Uint8Array(start + offset);
	new DataView(out.buffer).setUint32(0, head.length, true);
	out.set(head, 4);
	for (const [name, array] of Object.entries(arrays)) {
		out.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), start + directory[name]!.offset);
	}
	return out;
}

/** Views into a packed file; nothing is copied when the bytes start at a multiple of 8. */
export function unpackArrays(bytes: Uint8Array): Readonly<Record<string, PackedArray>> {
	const buffer = bytes.byteOffset % 8 === 0 ? bytes.buffer : bytes.slice().buffer;
	const base = bytes.byteOffset % 8 === 0 ? bytes.byteOffset : 0;
	const headLength = new DataView(buffer, base).getUint32(0, true);
	const directory = JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, base + 4, headLength))) as Record<
		string,
		Place
	>;
	const start = base + align(4 + headLength);
	const out: Record<string, PackedArray> = {};
	for (const [name, place] of Object.entries(directory))
		out[name] = new KINDS[place.kind](buffer as ArrayBuffer, start + place.offset, place.length);
	return out;
}
