/** A new level's author changes data alone: README.md « Adding a level », done by the book in a copy of the content. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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

const root = mkdtempSync(path.join(os.tmpdir(), 'author-'));
afterAll(() => rmSync(root, { recursive: true }));

const anObject = z.record(z.string(), z.unknown());
type Json = z.infer<typeof anObject>;
const read = (name: string): Json => anObject.parse(JSON.parse(readFileSync(path.join(root, name), 'utf8')));
const write = (name: string, json: Json): void => writeFileSync(path.join(root, name), JSON.stringify(json, null, 2));
/** Puts more entries into an object of a file; `at` leads to the object. */
function put(name: string, at: string | null, entries: Json): void {
  const json = read(name);
  write(name, at === null ? { ...json, ...entries } : { ...json, [at]: { ...anObject.parse(json[at]), ...entries } });
}

const STEP = { id: 'B7', place: 'stable', state: 'cursed', beats: [], riddle: 'lewarde-09', after: [], opens: [], optional: true };
const TAGS = {
  ...Object.fromEntries(['step.B7', 'host.B7.who', 'host.B7.mood', 'host.B7.won', 'host.B7.goal'].map((key) => [`lewarde:${key}`, 'interface'])),
  'notebook:B7.title': 'fiction',
  'notebook:B7.text': { facts: ['lewarde-counting-horse'] },
};
const WORDS = {
  fr: { door: 'La longue rame', goal: 'Encore une rame. Compte bien.', title: 'Une rame de plus', text: 'Un cheval comptait les chocs des berlines.' },
  en: { door: 'The long train', goal: 'One more train. Count well.', title: 'One train more', text: 'A horse counted the knocks of the tubs.' },
} as const;

/** The script with step B7, opened by B6 or by none. */
function writeScript(opener: string | null): void {
  const script = z.looseObject({ steps: z.array(z.looseObject({ id: z.string(), opens: z.array(z.string()) })) }).parse(read('levels/sites/lewarde.json'));
  const others = script.steps
    .filter(({ id }) => id !== STEP.id)
    .map((step) => ({ ...step, opens: [...step.opens.filter((id) => id !== STEP.id), ...(step.id === opener ? [STEP.id] : [])] }));
  write('levels/sites/lewarde.json', { ...script, steps: [...others, STEP] });
}

const drafts = path.join(projectRoot, 'tests/fixtures/author');
const levelFiles = readdirSync(drafts);

beforeAll(() => {
  for (const folder of ['levels', 'locales']) cpSync(path.join(projectRoot, folder), path.join(root, folder), { recursive: true });
  for (const name of levelFiles) cpSync(path.join(drafts, name), path.join(root, 'levels/riddles/lewarde', name));
  writeScript('B6');
  put('levels/texts.json', null, TAGS);
  for (const [language, { door, goal, title, text }] of Object.entries(WORDS)) {
    put(`locales/${language}/lewarde.json`, 'step', { B7: door });
    put(`locales/${language}/lewarde.json`, 'host', { B7: { who: 'barnabe', mood: 'stubborn', won: 'deadpan', goal } });
    put(`locales/${language}/notebook.json`, null, { B7: { title, text } });
  }
});

/** What the checker finds in all that the author touched. */
async function faults(): Promise<string[]> {
  const touched = [...levelFiles.map((name) => `riddles/lewarde/${name}`), 'sites/lewarde.json', 'texts.json'];
  const report = await checkContent(
    root,
    projectWorld(root),
    touched.map((name) => path.join(root, 'levels', name)),
  );
  expect(report.rows.map((row) => row.id)).toEqual(['lewarde-09-t1', 'lewarde-09-t2', 'lewarde-09-t3']);
  return report.faults.map(showFault);
}

/** The new level as the game sees it after the steps that are done. */
async function afterSteps(done: readonly string[]): Promise<{ open: string[]; level: string; progress: Progress }> {
  const library = openLibrary(diskIndex(root));
  const site = await library.site('lewarde');
  const scripts = site.script ? [site.script] : [];
  const progress = new Progress(
    library.campaign,
    scripts,
    done.map((step) => ({ type: 'step-done', site: 'lewarde', step, how: 'solved' })),
  );
  return { open: progress.openSteps('lewarde').map(({ id }) => id), level: site.level('lewarde-09', 2).id, progress };
}

it('a riddle is added by data alone: the checker accepts it and the game opens it', async () => {
  expect(await faults()).toEqual([]);
  const before = await afterSteps(['L0', 'B1']);
  expect(before.open).not.toContain('B7');
  const after = await afterSteps(['L0', 'B1', 'B6']);
  expect(after.open).toContain('B7');
  expect(after.level).toBe('lewarde-09-t2');
}, 60_000);

it('an optional riddle does not hold its site shut', async () => {
  const { progress } = await afterSteps(['L0', 'B1', 'B2', 'B3', 'B4', 'BS', 'BD', 'BL', 'BP']);
  expect(progress.finished('lewarde')).toBe(true);
});

it('the checker says what the author forgot', async () => {
  const english = read('locales/en/lewarde.json');
  put('locales/en/lewarde.json', 'step', { B7: undefined });
  const tags = read('levels/texts.json');
  put('levels/texts.json', null, { 'lewarde:host.B7.goal': undefined });
  writeScript(null);
  const sentences = await faults();
  expect(sentences.find((one) => one.includes('expected words for "lewarde:step.B7" in locales/en'))).toBeDefined();
  expect(sentences.find((one) => one.includes('No way leads to step B7'))).toBeDefined();
  expect(sentences.find((one) => one.includes('the text "lewarde:host.B7.goal" has no tag'))).toBeDefined();
  expect((await afterSteps(['L0', 'B1', 'B6'])).open).not.toContain('B7');
  write('locales/en/lewarde.json', english);
  write('levels/texts.json', tags);
  writeScript('B6');
  expect(await faults()).toEqual([]);
}, 60_000);
