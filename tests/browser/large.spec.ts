/** Large letters: whatever is said, the whole board stays in sight and in reach. */
import { expect, type Page, test } from '@playwright/test';
import type { SaveFile } from '../../src/core/save';
import type { LevelFile, ScriptStep } from '../../src/core/story';
import { registry } from '../../src/kinds/registry';
import { takeUp } from './stops';
import { allSteps, library, pressAll, restart, saveAt, settle } from './support';
import { makeTeller } from './teller';

const SIZES = [
  [1280, 720],
  [1920, 1080],
] as const;
const TEXT_SIZES = [125, 150, 200] as const;

interface Looked {
  readonly controls: number;
  readonly labels: number;
  readonly faults: readonly string[];
}

/** What a finger cannot meet, and what words on the board lie under something else. A list is scrolled to its ends for it. */
const look = (page: Page): Promise<Looked> =>
  page.evaluate(async () => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const shown = (one: Element) => one.checkVisibility({ opacityProperty: true, visibilityProperty: true }) && one.getBoundingClientRect().width > 0;
    const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)].filter(shown);
    const middle = (one: Element) => {
      const { left, top, width, height } = one.getBoundingClientRect();
      // A clue may be higher than its list: then its first line is met.
      return document.elementFromPoint(left + width / 2, top + (one.matches('.note') ? Math.min(height / 2, 24) : height / 2));
    };
    const named = (one: Element | null) =>
      one ? `${one.tagName.toLowerCase()}.${one.className} "${(one.getAttribute('aria-label') ?? one.textContent ?? '').trim().slice(0, 30)}"` : 'nothing';
    const faults: string[] = [];
    const controls = all('.spot:not([aria-disabled="true"]), .note, .tools button, .voice button');
    for (const one of controls) {
      one.scrollIntoView({ block: 'nearest' });
      // A list that was scrolled ends behind a whole clue again.
      if (one.matches('.note')) await frame().then(frame);
      const met = middle(one);
      if (met !== one && !one.contains(met)) faults.push(`${named(one)} is met by ${named(met)}`);
    }
    const labels = all('.board-label > span');
    for (const one of labels) {
      const met = middle(one);
      if (!met || met.closest('.voice, .sheet, .tools')) faults.push(`the words ${named(one)} lie under ${named(met)}`);
      const { left, top, right, bottom } = one.getBoundingClientRect();
      const home = one.parentElement?.getBoundingClientRect();
      if (home && (left < home.left - 3 || right > home.right + 3 || top < home.top - 6 || bottom > home.bottom + 6))
        faults.push(`the words ${named(one)} run over their plate`);
    }
    return { controls: controls.length, labels: labels.length, faults };
  });

const scaled = (page: Page, percent: number): Promise<void> =>
  page.evaluate((scale) => {
    document.documentElement.style.setProperty('--text-scale', String(scale));
    window.dispatchEvent(new Event('resize'));
  }, percent / 100);

interface Wrong {
  readonly save: SaveFile;
  readonly presses: Parameters<typeof pressAll>[2];
}

/** A step's riddle one gesture before an answer of its wrong plays. */
async function beforeAnswer(save: SaveFile, level: LevelFile): Promise<Wrong | null> {
  const load = registry[level.kind];
  const play = level.plays.wrong[0];
  if (!load || !play || !save.session) throw new Error(`${level.id}: there is no wrong play`);
  const { session } = save;
  const moves = play.moves.slice(0, -1);
  const last = play.moves[play.moves.length - 1];
  const sealed = await load();
  const presses = sealed.open((kind) => {
    const data = kind.level.parse(level.data);
    let state = kind.start(data, session.record.seed);
    for (const move of moves) {
      const applied = kind.apply(data, state, kind.move.parse(move));
      if (applied.ok) state = applied.state;
    }
    const board = kind.describe(data, state);
    const action = board.actions.find((each) => JSON.stringify(each.move) === JSON.stringify(last));
    return action?.perform.flatMap((id) => board.controls.filter((each) => each.id === id)) ?? [];
  });
  return { save: { ...save, session: { ...session, record: { ...session.record, moves, cursor: moves.length } } }, presses };
}

const riddles = async (): Promise<readonly { readonly site: string; readonly step: ScriptStep }[]> =>
  (await allSteps()).filter(({ step }) => step.riddle !== undefined);

for (const language of ['fr', 'en'] as const) {
  test(`large letters never hide a board (${language})`, async ({ page }) => {
    const teller = await makeTeller(language);
    await page.goto(`/?lang=${language}&r=canvas`);
    const faults: string[] = [];
    const all = await riddles();
    expect(all.length).toBeGreaterThan(5);
    const everywhere = async (what: string) => {
      for (const [width, height] of SIZES) {
        await page.setViewportSize({ width, height });
        for (const textSize of TEXT_SIZES) {
          await scaled(page, textSize);
          await settle(page);
          const seen = await look(page);
          expect(seen.controls, what).toBeGreaterThan(3);
          faults.push(...seen.faults.map((fault) => `${what} at ${textSize} %, ${width}x${height}: ${fault}`));
        }
      }
    };
    for (const { site, step } of all) {
      await test.step(`${site} ${step.id}`, async () => {
        const save = await saveAt({ site, step: step.id, at: 'riddle' });
        const level = [...(await library.site(site)).levels.values()].find(({ id }) => id === save.session?.level);
        if (!level) throw new Error(`${step.id} has no level`);
        const wrong = await beforeAnswer(save, level);
        await restart(page, wrong?.save ?? save);
        await takeUp(page);
        await expect(page.locator('.board .spot').first()).toBeAttached();
        await everywhere(`${step.id}, the goal`);
        const said = await page.locator('.voice-text').textContent();
        await page.setViewportSize({ width: 1280, height: 720 });
        await scaled(page, 100);
        await settle(page);
        await pressAll(page, teller, wrong?.presses ?? []);
        await expect(page.locator('.voice-text')).not.toHaveText(said ?? '');
        await everywhere(`${step.id}, an answer`);
        await page.locator('.tool[data-tool="hint"] button').click();
        await expect(page.locator('.voice-choices button').first()).toBeVisible();
        await everywhere(`${step.id}, a hint`);
      });
    }
    expect(faults).toEqual([]);
  });
}
