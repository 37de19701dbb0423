/** How far a run has come. */
export interface Progress {
	/** inputs done in this run */
	readonly done: number;
	/** inputs done before it */
	readonly passed: number;
	readonly bytes: number;
	readonly failed: number;
	/** inputs there are in all, `null` while that is not known */
	readonly total: number | null;
	readonly seconds: number;
}

/** One line that says how far a run has come, how fast it goes, and when it will be done. */
export function progressLine({ done, passed, bytes, failed, total, seconds }: Progress): string {
	const seen = done + passed;
	const perSecond = seconds > 0 ? done / seconds : 0;
	const known = total !== null && total >= seen;
	const parts = [
		known
			? `${seen} of ${total} document${total === 1 ? '' : 's'} (${Math.floor((100 * seen) / Math.max(1, total))} %)`
			: `${seen} document${seen === 1 ? '' : 's'}`,
		`${perSecond.toFixed(perSecond < 10 ? 1 : 0)}/s`,
		`${(seconds > 0 ? bytes / 1e6 / seconds : 0).toFixed(1)} MB/s`,
		...(known && perSecond > 0 ? [`${duration((total - seen) / perSecond)} left`] : []),
		...(failed > 0 ? [`${failed} failed`] : []),
	];
	return parts.join(', ');
}

function duration(seconds: number): string {
	const whole = Math.ceil(seconds);
	const [hours, minutes, rest] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60];
	if (hours > 0) return `${hours} h ${minutes} min`;
	return minutes > 0 ? `${minutes} min ${rest} s` : `${rest} s`;
}
