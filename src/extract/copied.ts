/** The same characters in a string of their own: a piece of an article that is kept may hold all of it in memory. */
export const copied = (piece: string): string => Array.from(piece).join('');
