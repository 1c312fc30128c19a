/**
 * A site is data: a sixth one needs a script, levels, words, and a line and a tier in the campaign, and nothing in `src/`.
 * This one is awake, and its name has a hyphen, as Louvre-Lens has.
 */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { readLevelId } from '../../src/content/ids';
import { openLibrary } from '../../src/content/library';
import { Progress } from '../../src/core/campaign';
import { openRiddle } from '../../src/core/riddle';
import { newSave, parseSave, savedSession, saveText, withSession } from '../../src/core/save';
import { registry } from '../../src/kinds/registry';
import { checkContent } from '../../tools/levels/check';
import { diskIndex } from '../../tools/levels/content';
import { showFault } from '../../tools/levels/json-file';
import { projectWorld } from '../../tools/levels/world';
import { projectRoot } from './fixtures';

const SITE = { id: 'mont-noir', map: { x: 1180, y: 520 }, part: 'pot', awake: true };
const STEP = { place: 'stable', state: 'cursed', beats: [], after: [], opens: [] };
const SCRIPT = {
  id: SITE.id,
  start: ['N1'],
  steps: [
    { ...STEP, id: 'N1', riddle: 'mont-noir-01', opens: ['N2'] },
    { ...STEP, id: 'N2' },
  ],
};
const WORDS = {
  step: { N1: 'Les berlines', N2: 'La cour' },
  host: { N1: { who: 'barnabe', mood: 'stubborn', won: 'content', goal: 'Compte bien.' } },
  hub: { cursed: 'Quelle porte ?', restored: 'Tout est là.' },
};
const TAGS = ['step.N1', 'step.N2', 'host.N1.who', 'host.N1.mood', 'host.N1.won', 'host.N1.goal', 'hub.cursed', 'hub.restored'].map(
  (key) => `${SITE.id}:${key}`,
);

const root = mkdtempSync(path.join(os.tmpdir(), 'sixth-'));
afterAll(() => rmSync(root, { recursive: true }));

const anObject = z.record(z.string(), z.unknown());
type Json = z.infer<typeof anObject>;
const read = (file: string): Json => anObject.parse(JSON.parse(readFileSync(file, 'utf8')));
const write = (name: string, json: Json): void => writeFileSync(path.join(root, name), JSON.stringify(json));
const change = (name: string, edit: (json: Json) => Json): void => write(name, edit(read(path.join(root, name))));

beforeAll(() => {
  for (const folder of ['levels', 'locales']) cpSync(path.join(projectRoot, folder), path.join(root, folder), { recursive: true });
  change('levels/campaign.json', (json) => ({
    ...json,
    sites: [...z.array(z.unknown()).parse(json.sites), SITE],
    tiers: [...z.array(z.number()).parse(json.tiers), 3],
  }));
  write(`levels/sites/${SITE.id}.json`, SCRIPT);
  mkdirSync(path.join(root, 'levels/riddles', SITE.id));
  for (const tier of [1, 2, 3]) {
    const draft = read(path.join(projectRoot, `tests/fixtures/author/09-berlines.t${tier}.json`));
    write(`levels/riddles/${SITE.id}/01-berlines.t${tier}.json`, { ...draft, id: `${SITE.id}-01-t${tier}`, site: SITE.id });
  }
  const tags = [...TAGS, 'notebook:N1.title', 'notebook:N1.text'];
  change('levels/texts.json', (json) => ({ ...json, ...Object.fromEntries(tags.map((key) => [key, 'fiction'])) }));
  for (const language of ['fr', 'en']) {
    change(`locales/${language}/map.json`, (json) => ({ ...json, site: { ...anObject.parse(json.site), [SITE.id]: 'Mont Noir' } }));
    change(`locales/${language}/notebook.json`, (json) => ({ ...json, N1: { title: 'x', text: 'x' } }));
    write(`locales/${language}/${SITE.id}.json`, WORDS);
  }
});

it('the checker accepts it', async () => {
  const files = ['campaign.json', 'texts.json', `sites/${SITE.id}.json`, ...[1, 2, 3].map((tier) => `riddles/${SITE.id}/01-berlines.t${tier}.json`)];
  const { faults, rows } = await checkContent(
    root,
    projectWorld(root),
    files.map((name) => path.join(root, 'levels', name)),
  );
  expect(faults.map(showFault)).toEqual([]);
  expect(rows.map(({ id }) => id)).toEqual(['mont-noir-01-t1', 'mont-noir-01-t2', 'mont-noir-01-t3']);
}, 60_000);

it('it waits on the map, and all positions of the tour have a tier', () => {
  const { campaign } = openLibrary(diskIndex(root));
  expect(campaign.sites).toHaveLength(6);
  const opened = campaign.sites.map(({ id }, index) => ({ type: 'site-opened', site: id, position: index + 1 }) as const);
  const progress = new Progress(campaign, [], opened);
  expect(new Progress(campaign, [], []).siteState(SITE.id)).toBe('waiting');
  expect(campaign.sites.map(({ id }) => progress.tierFor(id, `${id}-01`, [1, 2, 3]))).toEqual(campaign.tiers);
  expect(campaign.tiers.at(-1)).toBe(3);
});

it('its board left half-way is taken up from the save, by the level that is named there', async () => {
  const library = openLibrary(diskIndex(root));
  const level = (await library.site(SITE.id)).level('mont-noir-01', 2);
  const load = registry[level.kind];
  if (!load) throw new Error(`no kind ${level.kind}`);
  const kind = await load();
  const riddle = openRiddle(kind, level.data, { seed: 7 });
  riddle.perform(0);
  const save = withSession(newSave({ id: 'a', lamp: 'marsaut', colour: 'amber', team: { first: 'taupes', second: 'savantes' } }), {
    level: level.id,
    version: level.version,
    record: riddle.saved,
  });
  const parsed = parseSave(saveText(save));
  if (!parsed.ok) throw new Error(parsed.problem.detail);

  const siteId = readLevelId(parsed.save.session?.level ?? '')?.site;
  expect(siteId).toBe(SITE.id);
  const site = await library.site(siteId ?? '');
  const events = [{ type: 'site-opened', site: SITE.id, position: 3 } as const];
  const progress = new Progress(library.campaign, site.script ? [site.script] : [], events);
  expect(progress.resume(SITE.id)).toMatchObject({ step: { id: 'N1' }, phase: 'beats', beat: 0 });
  const again = site.level('mont-noir-01', progress.tierFor(SITE.id, 'mont-noir-01', site.families.get('mont-noir-01') ?? []));
  const { session } = savedSession(parsed.save, again.id, again.version);
  if (!session) throw new Error('the board was not kept');
  const taken = openRiddle(kind, again.data, { saved: session.record });
  expect([taken.canUndo, taken.describe()]).toEqual([true, riddle.describe()]);
});
