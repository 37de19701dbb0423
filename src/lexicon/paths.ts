import { fileURLToPath } from 'node:url';

/** Folder of the dictionaries that a researcher edits. */
export const DICT_DIR: string = fileURLToPath(new URL('../../dict/', import.meta.url));

/** Folder of what the build makes of them. The path is the same seen from `src/` and from `dist/`. */
export const DATA_DIR: string = fileURLToPath(new URL('../../dist/data/', import.meta.url));
