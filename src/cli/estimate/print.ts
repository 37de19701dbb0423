/** Numbers of cores for which hours are told. */
export const CORES = [1, 10, 100] as const;

/** What `--estimate` finds out; with `-f json` it is printed as it is. */
export interface Estimate {
	readonly documents: number;
	/** whether the documents were counted rather than estimated */
	readonly counted: boolean;
	/** size of the inputs as the disk has them */
	readonly megabytes: number;
	/** documents that were analysed */
	readonly sample: number;
	readonly seed: number;
	/** inputs that could not be read, among those that were looked at */
	readonly unreadable: number;
	/** processor time to analyse one document */
	readonly milliseconds: number;
	/** hours by number of cores */
	readonly hours: Readonly<Record<string, number>>;
	/** half the 95 % interval of the time of analysis, as a share of it */
	readonly hoursError: number;
	/** size of the results, as CSV and JSON Lines with journal and manifest */
	readonly resultMegabytes: number;
	/** half the 95 % interval of the size, as a share of it */
	readonly resultError: number;
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const figure = (value: number): string => (value >= 100 ? whole(value) : value.toPrecision(2));

/** The estimate for a person. */
export function estimateText(estimate: Estimate): string {
	const { documents, counted, megabytes, sample, seed, unreadable, hours } = estimate;
	const lines = [
		`Documents   ${counted ? '' : 'about '}${whole(documents)}, ${size(megabytes)} on disk${counted ? '' : ' (not all were counted)'}`,
		`Sample      ${whole(sample)} documents, seed ${seed}; ${figure(estimate.milliseconds)} ms of a core each`,
		...(unreadable > 0 ? [`Unreadable  ${whole(unreadable)} of the inputs that were looked at`] : []),
		`Results     ${size(estimate.resultMegabytes)}${margin(estimate.resultError)}`,
		...CORES.map((cores, i) => {
			const label = i === 0 ? 'Time' : '';
			const name = `${cores} ${cores === 1 ? 'core' : 'cores'}`.padStart(9);
			return `${label.padEnd(12)}${name}  ${time(hours[cores] ?? 0)}${i === 0 ? margin(estimate.hoursError) : ''}`;
		}),
	];
	return `${lines.join('\n')}\nOf this machine as busy as it is now; many cores as so many shards (--shard).\n`;
}

const margin = (error: number): string => (error > 0 ? ` ± ${Math.ceil(100 * error)} %` : '');

const size = (megabytes: number): string =>
	megabytes >= 1000
		? `${figure(megabytes / 1000)} GB`
		: megabytes >= 1
			? `${figure(megabytes)} MB`
			: `${whole(megabytes * 1000)} KB`;

function time(hours: number): string {
	if (hours >= 1) return `${figure(hours)} h`;
	const seconds = hours * 3600;
	const shown = seconds >= 60 ? `${figure(seconds / 60)} min` : `${figure(seconds)} s`;
	return hours >= 0.01 ? `${shown} (${hours.toPrecision(1)} h)` : shown;
}
