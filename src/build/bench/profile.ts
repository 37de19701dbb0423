import { readFileSync } from 'node:fs';

interface ProfileNode {
	readonly id: number;
	readonly callFrame: { readonly functionName: string; readonly url: string };
	readonly children?: readonly number[];
}

/** The parts of a file that V8's sampling profiler writes that are read here. */
interface Profile {
	readonly nodes: readonly ProfileNode[];
	readonly samples: readonly number[];
	/** microseconds since the sample before */
	readonly timeDeltas: readonly number[];
}

const GARBAGE = '(garbage collector)';

/**
 * Share of each stage in the time of an analysis: time counts for the outermost stage on the stack, with all it calls.
 * Time outside of stages (loading, waiting) does not count.
 * @param file a `.cpuprofile`
 */
export function stageShares(file: string): ReadonlyMap<string, number> {
	const { nodes, samples, timeDeltas } = JSON.parse(readFileSync(file, 'utf8')) as Profile;
	const stages = stageByNode(nodes);
	const times = new Map<string, number>();
	let total = 0;
	samples.forEach((id, i) => {
		const stage = stages.get(id);
		if (stage === undefined) return;
		times.set(stage, (times.get(stage) ?? 0) + timeDeltas[i]!);
		total += timeDeltas[i]!;
	});
	return new Map([...times].sort((a, b) => b[1] - a[1]).map(([stage, time]) => [stage, time / total]));
}

function stageByNode(nodes: readonly ProfileNode[]): ReadonlyMap<number, string> {
	const byId = new Map(nodes.map((node) => [node.id, node]));
	const stages = new Map<number, string>();
	// The stack may be deep, so it is walked with a list of its own.
	const open: { readonly id: number; readonly stage: string | undefined; readonly analysing: boolean }[] = [
		{ id: nodes[0]!.id, stage: undefined, analysing: false },
	];
	for (let item = open.pop(); item; item = open.pop()) {
		const node = byId.get(item.id)!;
		const analysing = item.analysing || node.callFrame.url.endsWith('/dist/analyze.js') || isRead(node);
		const stage = item.stage ?? (analysing ? stageOf(node.callFrame.url) : undefined) ?? garbage(node);
		if (stage !== undefined) stages.set(node.id, stage);
		for (const child of node.children ?? []) open.push({ id: child, stage, analysing });
	}
	return stages;
}

const isRead = (node: ProfileNode): boolean => node.callFrame.functionName === 'documentFromText';
const garbage = (node: ProfileNode): string | undefined =>
	node.callFrame.functionName === GARBAGE ? 'garbage collection' : undefined;

/** `dist/clean/title.js` → clean; `dist/extract/people/lists.js` → people; `dist/extract/place.js` → place. */
function stageOf(url: string): string | undefined {
	const [, part, next] = /\/dist\/(\w+)\/([\w-]+)/.exec(url) ?? [];
	if (part === undefined) return undefined;
	if (part !== 'extract') return part;
	return next === 'reading' ? 'sentences and words' : next;
}
