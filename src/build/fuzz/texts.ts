import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Articles to mutate: the samples and the hand-coded ones, as far as they are UTF-8. */
export function seedTexts(root: string): readonly string[] {
	return ['samples', 'test/gold']
		.flatMap((folder) =>
			readdirSync(join(root, folder))
				.filter((name) => /\.(?:txt|md)$/.test(name) && name !== 'README.md')
				.sort()
				.map((name) => readFileSync(join(root, folder, name), 'utf8')),
		)
		.filter((text) => !text.includes('\ufffd'));
}
