/** Something a check found wrong in a dictionary. */
export interface Finding {
	readonly file: string;
	/** counts from 1; the line on which the row begins */
	readonly line: number;
	/** an error makes the dictionary unusable or untrue; a warning is for a person to weigh */
	readonly severity: 'error' | 'warning';
	/** stable, kebab-case: `duplicate`, `no-source`, … */
	readonly code: string;
	/** one sentence for a person */
	readonly message: string;
}

/** Reports on one row. */
export type Report = (severity: Finding['severity'], code: string, message: string) => void;
