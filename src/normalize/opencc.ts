import { createRequire } from 'node:module';

type Converter = (text: string) => string;

/** Standards of traditional script: that of Taiwan writes 著 for 着; that of Hong Kong writes 着, 衞, 枱. */
export type Variant = 'tw' | 'hk';

const converters = new Map<Variant, Converter>();

/** The standard that a text in traditional script follows, by the characters in which they differ. */
export function variantOf(text: string): Variant {
	return /[着衞枱敍]/.test(text) ? 'hk' : 'tw';
}

/**
 * Converts traditional to simplified characters with OpenCC's phrase tables (not vocabulary: 軟體 → 软体).
 * Loads them at the first call, so that simplified texts never pay for it.
 */
export function toSimplified(text: string, variant: Variant): string {
	let converter = converters.get(variant);
	if (converter === undefined) {
		// Synchronous, because preparing a text is; the package has a CommonJS entry for this.
		const opencc = createRequire(import.meta.url)('opencc-js/t2cn') as typeof import('opencc-js/t2cn');
		const made: Converter = opencc.Converter({ from: variant, to: 'cn' });
		converters.set(variant, made);
		converter = made;
	}
	return converter(text);
}
