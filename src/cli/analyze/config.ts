import type { Inputs } from '../input-options.js';
import { outputWidth, wantsColor } from '../terminal.js';
import { type AnalyzeFlags, defuses, type Printed, showsKeywords } from './flags.js';
import { STORED } from './outputs.js';
import { isSingle } from './printer.js';
import type { WorkConfig } from './work.js';

/** What the threads that do the work need to know. */
export async function workConfig(inputs: Inputs, flags: AnalyzeFlags, what: Printed): Promise<WorkConfig> {
	const stored = flags.output !== undefined;
	return {
		analyze: {
			keepBoilerplate: flags.keepBoilerplate ?? false,
			script: flags.script ?? 'original',
			withText: flags.withText ?? false,
			pinyin: flags.pinyin ?? false,
			keywords: showsKeywords(flags, what),
			dict: flags.dict ?? [],
		},
		render: {
			lang: flags.lang,
			script: flags.script ?? (stored ? 'original' : 'simplified'),
			width: outputWidth(),
			defuse: defuses(flags),
			bom: flags.bom ?? false,
			array: !stored && what.format === 'json' && !(await isSingle(inputs, flags)),
		},
		color: !stored && wantsColor(),
		outputs: stored ? STORED.map(({ format, table }) => ({ format, table })) : [what],
	};
}
