/** 团喀什地委, 团某某县委: whether the Youth League's mark stands before the committee text[start, end) of a place. */
export const isLeague = (text: string, start: number, end: number): boolean =>
	text.charAt(start - 1) === '团' &&
	end - start > 2 &&
	/[地省市县区州盟旗镇乡工]委$/.test(text.slice(start, end)) &&
	(start === 1 || !/\p{Script=Han}/u.test(text.charAt(start - 2)) || text.slice(start - 3, start - 1) === '共青');
