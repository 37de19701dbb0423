/** Who can be the subject of a verb of saying by where it stands in its clause. */
import type { Speaker } from './speakers.js';

/** 某某在与某国总统某某通电话时表示: the other end of a talk is not who speaks. */
const WITH = /[与同和跟对]/;
const TALK =
	/^[^，。；：、]{0,8}?(?:通电话|通话|会谈|会见|会晤|会面|见面|交谈|座谈|谈话|磋商|举行联合|共同(?:会见|出席))[^，。；：]{0,8}?(?:时|后|中|期间|上)/;

/** A speaker is a subject when it opens its clause, alone or behind its own office or a time and place. */
export function isSubject(text: string, clause: number, speaker: Speaker): boolean {
	if (speaker.start - clause > 60) return false;
	if (speaker.start <= clause) return speaker.weight !== 'body' || !(clause > 0 && text.startsWith('、', clause - 1));
	if (speaker.weight === 'body') return false;
	const before = text.slice(clause, speaker.start);
	// 代表某某关注此事: a deputy, where nobody is named whom somebody else stands for
	if (before === '代表' && (clause === 0 || '\n。！？”'.includes(text.charAt(clause - 1)))) return true;
	if (WITH.test(before) && TALK.test(text.slice(speaker.end, speaker.end + 20))) return false;
	if (
		/(?:和|同|与|向|对|给|把|被|由|在|按照|根据|落实|贯彻|学习|会见|陪同|为|听取|围绕|受|以|聆听|传达|转达|宣读|[达见问到读望]了|(?<![会大民工员党业属友生师])代表)$/.test(
			before,
		)
	)
		return false;
	// who is asked, told, or named as a go-between does not speak
	if (
		speaker.weight === 'person' &&
		/要求|叮嘱|嘱咐|告诉|提醒|勉励|询问|打电话给|^(?:其中，)?经(?!开区|济|贸|信|发|营|销|办|理|委)|(?:听取|聆听)(?![^，]*[后时])/.test(
			before,
		)
	)
		return false;
	return !/贯彻|落实|学习|传达|转达|宣读|会见|领会|践行|围绕|按照|根据|牢记|遵循|感恩|沿着|以(?!色列)/.test(before);
}
