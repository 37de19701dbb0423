/**
 * The inside of a character class for patterns with the flag `u`: what `\p{Script=Han}` stands for, in ranges. Wherever
 * the property stands in a pattern it takes a millisecond to compile, as its ranges beyond the basic plane are dozens; here
 * they are one, with places in it that no character has.
 */
export const HAN =
	'\\u2E80-\\u2E99\\u2E9B-\\u2EF3\\u2F00-\\u2FD5\\u3005\\u3007\\u3021-\\u3029\\u3038-\\u303B\\u3400-\\u4DBF\\u4E00-\\u9FFF\\uF900-\\uFA6D\\uFA70-\\uFAD9\\u{20000}-\\u{3FFFF}';
