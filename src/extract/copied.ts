/** The same characters in a string of their own: a piece of an article that is kept may hold all of it in memory. */
export const copied = (piece: string): string => (piece.length < SLICED ? piece : Array.from(piece).join(''));

/** A piece of fewer characters is a string of its own: only longer ones are kept as a place in the whole. */
export const SLICED = 13;
