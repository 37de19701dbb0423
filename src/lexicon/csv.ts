/** A row of a dictionary, by column; missing cells are empty strings. */
export type Row = Readonly<Record<string, string>>;

/** Cells by the names of their columns. */
export const rowOf = (columns: readonly string[], found: readonly string[]): Row =>
	Object.fromEntries(columns.map((column, i) => [column, found[i] ?? '']));

/** The sentence about a row whose cells do not fit the header. */
export function raggedRow(found: number, wanted: number): string {
	return `the row has ${found} cells, the header ${wanted}; ${
		found > wanted ? 'put cells that hold a comma in quotation marks' : 'empty cells need their commas too'
	}.`;
}

/** Splits a cell that holds several values: `枣庄|枣庄市`. */
export const cells = (value: string | undefined): readonly string[] =>
	(value ?? '')
		.split('|')
		.map((cell) => cell.trim())
		.filter((cell) => cell !== '');
