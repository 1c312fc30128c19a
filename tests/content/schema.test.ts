import path from 'node:path';
import { expect, it } from 'vitest';
import { registry } from '../../src/kinds/registry';
import { schemaFiles, staleSchemas } from '../../tools/levels/schema';
import { projectRoot, smallWorld } from './fixtures';

const folder = path.join(projectRoot, 'levels/schema');

it('levels/schema holds the schemas of all kinds as they are now (npm run levels -- --schema)', async () => {
  const files = await schemaFiles(registry);
  expect(Object.keys(registry).length).toBeGreaterThan(0);
  for (const kind of Object.keys(registry)) expect(files.has(`${kind}.json`)).toBe(true);
  expect(staleSchemas(folder, files)).toEqual([]);
});

it('a schema that is missing, old or left over is found', async () => {
  const files = await schemaFiles(smallWorld.kinds);
  expect(JSON.parse(files.get('lanterns.json') ?? '')).toMatchObject({
    properties: { data: { properties: { order: { type: 'array' } } } },
    additionalProperties: false,
  });
  const [first = ''] = Object.keys(registry);
  expect(staleSchemas(folder, files)).toEqual(expect.arrayContaining(['lanterns.json', `${first}.json`]));
});
