/** Cost of a character that no dictionary entry covers. */
export const UNKNOWN = 15;
/** Cost of a run of digits or of Latin letters. */
export const RUN = 9;
/** Every word pays this, so that longer readings win over bits and pieces. */
export const PER_WORD = 1.5;
