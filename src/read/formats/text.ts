import type { Format } from './format.js';

/** Plain text: states nothing beside itself. */
export const text: Format = { name: 'text', extensions: ['txt', 'text'], given: () => ({}) };
