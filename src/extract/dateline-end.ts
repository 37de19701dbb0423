import { standsAt, unitSet } from './people/units.js';

const DATELINE_ENDS = unitSet('电讯息道');
const DATELINE = /^(?:[专综快日]?[电讯]|消息|报道)$/;
/** Who sent the news, and from where. */
const SENDER = /(?:社|网|台|报|新闻|客户端)[^，。；：、\n（）“”《》]{0,8}$/;

/** 新华社云泽电 + 外交部发言人: what ends with the word for news sent by an outlet is no part of a body. */
export const endsDateline = (text: string, start: number, end: number): boolean =>
	standsAt(DATELINE_ENDS, text, end - 1) &&
	DATELINE.test(text.slice(start, end)) &&
	SENDER.test(text.slice(Math.max(0, start - 14), start));
