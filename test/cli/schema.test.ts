import { expect, test } from 'vitest';
import { runCli } from '../helpers/run-cli.js';

test('schema prints JSON Schema', async () => {
	const { code, stdout, stderr } = await runCli(['schema']);
	expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
	const schema = JSON.parse(stdout);
	expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema');
	expect(schema.properties.document.properties.id.type).toBe('string');
});
