import type { Format, MakeRenderer } from './renderer.js';

export { FORMATS, type Format, type MakeRenderer, type Renderer, type RenderOptions } from './renderer.js';

/** Formats and how to load their renderers; what a run does not print is never loaded. */
const loaders = {
	summary: async () => (await import('./summary/index.js')).makeSummary,
	json: async () => (await import('./json.js')).makeJson,
	jsonl: async () => (await import('./json.js')).makeJsonl,
	csv: async () => (await import('./csv.js')).makeCsv,
	markdown: async () => (await import('./markdown/index.js')).makeMarkdown,
} as const satisfies Record<Format, () => Promise<MakeRenderer>>;

/** Loads the renderer of a format. */
export async function loadRenderer(format: Format): Promise<MakeRenderer> {
	return loaders[format]();
}
