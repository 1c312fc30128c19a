/** What the browser tests of hard days share: where the pages are, what a page said and asked for, saves made in Node. */
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { boards, pictures } from '../../assets/art/catalog';
import { type Library, openLibrary } from '../../src/content/library';
import { Progress } from '../../src/core/campaign';
import type { ProgressEvent } from '../../src/core/events';
import { seedOf } from '../../src/core/random';
import { newSave, type SaveFile, saveText } from '../../src/core/save';
import type { LevelFile, ScriptStep, SiteScript } from '../../src/core/story';
import { registry } from '../../src/kinds/registry';
import { diskIndex } from '../../tools/levels/content';
import { gesturesOf, isIdle, type Press } from './gestures';
import type { Teller } from './teller';

/** Where the lab page is served (playwright.config.ts). */
const LAB = process.env.LAB_ORIGIN ?? '';
export const PREFIX = 'lnsn.';
export const TEAM = { id: 'essai-1', lamp: 'marsaut', colour: 'amber', team: { first: 'taupes', second: 'savantes' } } as const;

export const library: Library = openLibrary(diskIndex(path.resolve(import.meta.dirname, '../..')));

/** Kinds that have rules and a drawn board: the others join when they are drawn. */
export const drawnKinds: readonly string[] = Object.keys(registry).filter((kind) => Object.hasOwn(boards, kind));
export const isDrawn = (place: string): boolean => Object.hasOwn(pictures, place);

// ——— What a page says ———

export interface Heard {
  /** Errors on the console and faults that nothing caught. */
  readonly faults: string[];
  /** Requests that left the origin. */
  readonly foreign: string[];
}

/** Listens to a page from before its first request. */
export function listen(page: Page): Heard {
  const heard: Heard = { faults: [], foreign: [] };
  page.on('console', (message) => {
    // The browser asks the lab page, which has no icon, for one.
    if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) heard.faults.push(message.text());
  });
  page.on('pageerror', (fault) => heard.faults.push(String(fault)));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && hostname !== '127.0.0.1') heard.foreign.push(request.url());
  });
  return heard;
}

// ——— Saves ———

const scripts = async (): Promise<readonly (SiteScript & { readonly id: string })[]> => {
  const all = await Promise.all(library.siteIds.map((id) => library.site(id)));
  return all.flatMap(({ id, script }) => (script ? [{ ...script, id }] : []));
};

/** Every step of every site that is awake, in the order of the scripts. */
export const allSteps = async (): Promise<readonly { readonly site: string; readonly step: ScriptStep }[]> =>
  (await scripts()).flatMap(({ id, steps }) => steps.map((step) => ({ site: id, step })));

export interface Wanted {
  readonly site: string;
  readonly step: string;
  /** How far the step has come: its first words, its riddle (essai or board), or done. */
  readonly at: 'beats' | 'essai' | 'riddle' | 'after' | 'done';
  /** With `beats`: index of the first bubble to show; 0 when absent. */
  readonly beat?: number;
}

/** A save in which everything before the wanted step is done, and the step itself is as far as wanted. */
export async function saveAt(wanted: Wanted): Promise<SaveFile> {
  const all = await scripts();
  let progress = new Progress(library.campaign, all, []);
  const record = (events: readonly ProgressEvent[]) => {
    progress = progress.with(events);
  };
  let save = newSave(TEAM);
  for (const script of all) {
    for (const step of script.steps) {
      const mine = script.id === wanted.site && step.id === wanted.step;
      if (step.riddle !== undefined) record(progress.openSite(script.id));
      if (mine && wanted.at === 'beats') {
        record(progress.reach(script.id, step.id, 'beats', wanted.beat ?? 0));
        return { ...save, events: progress.events };
      }
      record(progress.reach(script.id, step.id, 'beats', step.beats.length));
      const level = await levelOf(script.id, step, progress);
      if (level && !(mine && wanted.at === 'essai')) record([{ type: 'essai-seen', kind: level.kind }]);
      if (mine && (wanted.at === 'essai' || wanted.at === 'riddle')) {
        const seed = level ? seedOf(level.id) : 0;
        if (level) save = { ...save, session: { level: level.id, version: level.version, record: { seed, moves: [], cursor: 0, rung: 0, nextSteps: 0 } } };
        return { ...save, events: progress.events };
      }
      record(progress.finish(script.id, step.id, level ? { how: 'solved', tier: level.tier, sparks: 3, rung: 0 } : { how: 'seen' }));
      if (mine && wanted.at === 'after') return { ...save, events: progress.events };
      record(progress.reach(script.id, step.id, 'after', step.after.length));
      if (mine) return { ...save, events: progress.events };
    }
  }
  throw new Error(`there is no step ${wanted.step} in ${wanted.site}`);
}

async function levelOf(site: string, step: ScriptStep, progress: Progress): Promise<LevelFile | null> {
  if (step.riddle === undefined) return null;
  const opened = await library.site(site);
  return opened.level(step.riddle, progress.tierFor(site, step.riddle, opened.families.get(step.riddle) ?? []));
}

/** Puts texts into the storage before the page's own code runs; only once, so that a reload finds what the game left. */
export async function store(page: Page, texts: Readonly<Record<string, string>>): Promise<void> {
  await page.addInitScript((entries) => {
    try {
      if (sessionStorage.getItem('test.stored')) return;
      sessionStorage.setItem('test.stored', '1');
      for (const [key, text] of Object.entries(entries)) localStorage.setItem(key, text);
    } catch {
      // A page whose storage is closed has nothing put into it.
    }
  }, texts);
}
export const storeSave = (page: Page, save: SaveFile): Promise<void> =>
  store(page, { [`${PREFIX}profile.${save.profile.id}`]: saveText(save), [`${PREFIX}last`]: save.profile.id });

/** Puts a save in the place of all that a page of the game has stored, and loads the page again. */
export async function restart(page: Page, save: SaveFile): Promise<void> {
  await page.evaluate(
    ([id, text, prefix]) => {
      localStorage.clear();
      localStorage.setItem(`${prefix}profile.${id}`, text);
      localStorage.setItem(`${prefix}last`, id);
    },
    [save.profile.id, saveText(save), PREFIX] as const,
  );
  await page.reload();
}

/** All that the origin's storage holds. */
export const stored = (page: Page): Promise<Record<string, string>> => page.evaluate(() => ({ ...localStorage }));

// ——— Hands ———

export const heading = (page: Page) => page.getByRole('heading', { level: 1 });

/** The title's button that goes on with the team of {@link TEAM}. */
export const continueButton = (page: Page, teller: Teller) => {
  const { first, second } = TEAM.team;
  const team = teller.t('ui:team.whole', { first: teller.t(`ui:team.first.${first}`), second: teller.t(`ui:team.second.${second}`) });
  return page.getByRole('button', { name: teller.t('ui:title.continue', { team }), exact: true });
};

/** From the title into the game with the team played last. */
export async function goOn(page: Page, teller: Teller): Promise<void> {
  await continueButton(page, teller).click();
  await expect(heading(page)).not.toHaveText(teller.t('ui:title.name'));
}

/** From the first screen of the game into a site's yard: over the map, when the game begins there. */
export async function intoYard(page: Page, site: string): Promise<void> {
  const spot = page.locator(`.map-spot[data-site="${site}"]`);
  const doors = page.locator('.door');
  await expect(spot.or(doors.first())).toBeVisible();
  if (await spot.isVisible()) await spot.click();
  await expect(doors.first()).toBeVisible();
}

/** Presses the controls of a gesture, by role and name. */
export async function pressAll(page: Page, teller: Teller, controls: readonly Press[]): Promise<void> {
  for (const control of controls) {
    if (await isIdle(page, teller, control)) continue;
    const role = control.role === 'gridcell' ? 'gridcell' : 'button';
    await page
      .getByRole(role, { name: teller.say(control.name), exact: true })
      .last()
      .click();
  }
}

export interface Exercise {
  readonly kind: string;
  readonly board: string;
  /** The level's id as the lab wants it: its own, or `essai-<kind>`. */
  readonly level: string;
  readonly file: LevelFile;
}

export const LAB_SEED = 7;

/** The first gestures that lead towards the win of a level, as the lab starts it. */
export async function firstGestures(exercise: Exercise): Promise<ReturnType<typeof gesturesOf>> {
  const load = registry[exercise.kind];
  if (!load) throw new Error(`there is no kind ${exercise.kind}`);
  return gesturesOf(await load(), exercise.file, LAB_SEED);
}

/** For each drawn kind its fullest level in the game: the one with the most to show on the board. */
export async function exercises(): Promise<readonly Exercise[]> {
  const sites = await Promise.all(library.siteIds.map((id) => library.site(id)));
  const files = sites.flatMap(({ levels }) => [...levels.values()]);
  return Promise.all(
    drawnKinds.map(async (kind) => {
      const load = registry[kind];
      const mine = files.filter((file) => file.kind === kind).sort((a, b) => b.tier - a.tier || JSON.stringify(b.data).length - JSON.stringify(a.data).length);
      const file = mine[0] ?? (await library.essai(kind));
      if (!load) throw new Error(`there is no kind ${kind}`);
      return { kind, board: (await load()).board, level: file.id, file };
    }),
  );
}

/** Opens a level on the lab page and waits until its board can be played. */
export async function openLab(page: Page, level: string, options: Readonly<Record<string, string>> = {}): Promise<void> {
  const query = new URLSearchParams({ level, r: 'canvas', ...options });
  await page.goto(`${LAB}/lab.html?${query}`);
  await expect(page.locator('html')).toHaveAttribute('data-ready', 'true');
  await expect(page.locator('.board .spot').first()).toBeAttached();
}

/** Every control that is on the page: its name and what it says of itself. */
export const controlsNow = (page: Page): Promise<readonly string[]> =>
  page
    .locator('.board .spot')
    .evaluateAll((all) =>
      all.map((one) =>
        ['aria-label', 'aria-pressed', 'aria-selected', 'aria-disabled', 'class'].map((name) => `${name}=${one.getAttribute(name) ?? ''}`).join(' '),
      ),
    );

/** Lets the page lay itself out after a change of its size. */
export const settle = (page: Page): Promise<void> =>
  page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 60)))));
