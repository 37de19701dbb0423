import type { Command } from 'commander';
import { EXIT } from '../../errors.js';
import type { Finish } from '../program.js';

export function addSchema(program: Command, finish: Finish): void {
	program
		.command('schema')
		.summary('print the JSON Schema of a record')
		.description('Prints the JSON Schema (draft 2020-12) of the objects that "-f json" and "-f jsonl" print.')
		.addHelpText('after', '\nExamples:\n  tifa schema > record.schema.json\n  tifa schema | jq .properties.targets')
		.action(async () => {
			const { recordJsonSchema } = await import('../../record/json-schema.js');
			process.stdout.write(`${JSON.stringify(recordJsonSchema(), null, 2)}\n`);
			finish(EXIT.ok);
		});
}
