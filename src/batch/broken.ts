import { stackOf, TifaError } from '../errors.js';
import type { Broken } from './pool.js';

/** What a worker that could not start says: errors do not keep their class on the way to the main thread. */
export function broken(error: unknown): Broken {
	if (error instanceof TifaError) return { broken: error.message, code: error.code };
	return { broken: stackOf(error), code: null };
}
