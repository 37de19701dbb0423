/** The words of pinyin-pro, which it has no types for. */
declare module 'pinyin-pro/dist/esm/data/patterns.mjs' {
	export const PatternsNormal: readonly { readonly zh: string; readonly pinyin: string }[];
}
