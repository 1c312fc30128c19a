/** A site is data: a sixth one that sleeps needs a line and a tier in the campaign, a name in each language, and nothing in `src/`. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { openLibrary } from '../../src/content/library';
import { Progress } from '../../src/core/campaign';
import { checkContent } from '../../tools/levels/check';
import { diskIndex } from '../../tools/levels/content';
import { showFault } from '../../tools/levels/json-file';
import { projectWorld } from '../../tools/levels/world';
import { projectRoot } from './fixtures';

const SITE = { id: 'wallers', map: { x: 1180, y: 520 }, part: 'pot', awake: false };
const root = mkdtempSync(path.join(os.tmpdir(), 'sixth-'));
afterAll(() => rmSync(root, { recursive: true }));

const anObject = z.record(z.string(), z.unknown());
const change = (name: string, edit: (json: z.infer<typeof anObject>) => z.infer<typeof anObject>): void => {
  const file = path.join(root, name);
  writeFileSync(file, JSON.stringify(edit(anObject.parse(JSON.parse(readFileSync(file, 'utf8'))))));
};

beforeAll(() => {
  for (const folder of ['levels', 'locales']) cpSync(path.join(projectRoot, folder), path.join(root, folder), { recursive: true });
  change('levels/campaign.json', (json) => ({
    ...json,
    sites: [...z.array(z.unknown()).parse(json.sites), SITE],
    tiers: [...z.array(z.number()).parse(json.tiers), 3],
  }));
  for (const language of ['fr', 'en'])
    change(`locales/${language}/map.json`, (json) => ({ ...json, site: { ...anObject.parse(json.site), [SITE.id]: 'Wallers' } }));
});

it('the checker accepts it', async () => {
  const { faults } = await checkContent(root, projectWorld(root), [path.join(root, 'levels/campaign.json')]);
  expect(faults.map(showFault)).toEqual([]);
});

it('it lies in the mist, and all positions of the tour have a tier', () => {
  const { campaign } = openLibrary(diskIndex(root));
  expect(campaign.sites).toHaveLength(6);
  const opened = campaign.sites.map(({ id }, index) => ({ type: 'site-opened', site: id, position: index + 1 }) as const);
  const progress = new Progress(campaign, [], opened);
  expect(new Progress(campaign, [], []).siteState(SITE.id)).toBe('asleep');
  expect(campaign.sites.map(({ id }) => progress.tierFor(id, `${id}-01`, [1, 2, 3]))).toEqual(campaign.tiers);
  expect(campaign.tiers.at(-1)).toBe(3);
});
