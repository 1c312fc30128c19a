/**
 * Plays the built game from outside, as a player would: by role and accessible name alone, in one language,
 * with one way of input. What to do next comes from the script and from `prove()`, in Node.
 */

import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Library, Site } from '../../src/content/library';
import { openLibrary } from '../../src/content/library';
import { Progress } from '../../src/core/campaign';
import type { ProgressEvent } from '../../src/core/events';
import type { Control, Described } from '../../src/core/puzzle-kind';
import { seedOf } from '../../src/core/random';
import type { LevelFile, ScriptStep, SiteScript } from '../../src/core/story';
import { registry } from '../../src/kinds/registry';
import { diskIndex } from '../../tools/levels/content';
import { gesturesOf, isIdle, type Press } from './gestures';
import type { Teller } from './teller';

export type Input = 'keyboard' | 'mouse' | 'touch';

export interface WalkPlan {
  readonly input: Input;
  readonly teller: Teller;
  /** Reload the page in the middle of every riddle. */
  readonly reload?: boolean;
  /** Called on each new screen, with its heading. */
  readonly onScreen?: (page: Page, heading: string) => Promise<void>;
  /** Steps to leave out (optional ones). */
  readonly skip?: readonly string[];
  /** Which of the open steps comes next; without it an optional one first, so that none is missed. */
  readonly choose?: (open: readonly ScriptStep[]) => ScriptStep | undefined;
}

export class Walk {
  private readonly library: Library = openLibrary(diskIndex(path.resolve(import.meta.dirname, '../..')));
  private readonly scripts = new Map<string, SiteScript>();
  private events: ProgressEvent[] = [];
  /** Steps done, in order. */
  readonly done: string[] = [];

  constructor(
    private readonly page: Page,
    private readonly plan: WalkPlan,
  ) {}

  private get progress(): Progress {
    return new Progress(this.library.campaign, [...this.scripts.values()], this.events);
  }
  private record(events: readonly ProgressEvent[]): void {
    this.events = [...this.progress.with(events).events];
  }
  private async site(id: string): Promise<Site & { script: SiteScript }> {
    const site = await this.library.site(id);
    if (!site.script) throw new Error(`${id} has no script`);
    this.scripts.set(id, site.script);
    return { ...site, script: site.script };
  }
  private t(key: string, params?: Record<string, string | number>): string {
    return this.plan.teller.t(key, params);
  }

  // ——— Hands ———

  /** Presses the button with this accessible name. */
  async press(name: string | RegExp): Promise<void> {
    const exact = typeof name === 'string';
    const target = this.page.getByRole('button', { name, exact }).last();
    await target.waitFor({ state: 'visible' });
    if (this.plan.input === 'mouse') await target.click();
    else if (this.plan.input === 'touch') await target.tap();
    else await this.byTab((label) => (typeof name === 'string' ? label === name : name.test(label)), String(name));
  }

  /** Walks with Tab until the focused element has the name, then presses Enter. */
  private async byTab(matches: (label: string) => boolean, wanted: string): Promise<void> {
    for (let tabs = 0; tabs < 160; tabs++) {
      if (matches(await this.focusedName())) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`Tab never reaches "${wanted}"`);
  }
  private focusedName(): Promise<string> {
    return this.page.evaluate(() => {
      const at = document.activeElement;
      return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').trim();
    });
  }

  /** Presses one control of a board. */
  private async pressControl(control: Press, board: Described<unknown>): Promise<void> {
    const { teller } = this.plan;
    if (await isIdle(this.page, teller, control)) return;
    const name = teller.say(control.name);
    if (control.role !== 'gridcell') {
      await this.press(name);
      return;
    }
    const cell = this.page.getByRole('gridcell', { name, exact: true });
    await cell.waitFor({ state: 'visible' });
    if (this.plan.input === 'mouse') await cell.click();
    else if (this.plan.input === 'touch') await cell.tap();
    else await this.byArrows(control, board);
  }

  /** Tabs into the grid, walks to the cell with the arrows, presses Enter. */
  private async byArrows(target: Control, board: Described<unknown>): Promise<void> {
    const { teller } = this.plan;
    const cells = board.controls.filter((control) => control.cell);
    const here = async () => {
      const name = await this.focusedName();
      return cells.find((control) => teller.say(control.name) === name)?.cell;
    };
    for (let tabs = 0; !(await here()); tabs++) {
      if (tabs > 60) throw new Error('Tab never reaches the grid');
      await this.page.keyboard.press('Tab');
    }
    for (let steps = 0; steps < 40; steps++) {
      const at = await here();
      if (!at || !target.cell) throw new Error('the arrows left the grid');
      const key =
        at.row < target.cell.row
          ? 'ArrowDown'
          : at.row > target.cell.row
            ? 'ArrowUp'
            : at.col < target.cell.col
              ? 'ArrowRight'
              : at.col > target.cell.col
                ? 'ArrowLeft'
                : null;
      if (!key) {
        await this.page.keyboard.press('Enter');
        return;
      }
      await this.page.keyboard.press(key);
      const after = await here();
      if (after && after.row === at.row && after.col === at.col) throw new Error(`the arrow ${key} does not move in the grid`);
    }
  }

  private async heading(expected: string): Promise<void> {
    await expect(this.page.getByRole('heading', { level: 1 })).toHaveText(expected);
    await this.plan.onScreen?.(this.page, expected);
  }

  // ——— The way ———

  /** The whole night: the title, a team, the prologue, every site that is awake, and the map at the end. */
  async night(): Promise<void> {
    const { prologue, sites } = this.library.campaign;
    await this.enter();
    await this.walkSite(prologue);
    for (const { id } of sites.filter(({ awake }) => awake)) {
      await this.chooseSite(id);
      await this.walkSite(id);
      await this.heading(this.t('map:title'));
      const name = this.t('map:spot.restored', { name: this.t(`map:site.${id}`) });
      await expect(this.page.getByRole('button', { name, exact: true })).toBeVisible();
    }
  }

  async enter(): Promise<void> {
    await this.heading(this.t('ui:title.name'));
    await this.press(this.t('ui:title.play'));
    await this.heading(this.t('ui:team.title'));
    await this.press(this.t('ui:team.go'));
  }

  /** Plays a site from its first open step to its last. */
  async walkSite(id: string): Promise<void> {
    const site = await this.site(id);
    let extra = false;
    for (let guard = 0; guard < 60; guard++) {
      const open = this.progress.openSteps(id).filter((step) => !this.plan.skip?.includes(step.id));
      const step = this.plan.choose ? this.plan.choose(open) : (open.find((each) => each.optional) ?? open[0]);
      if (!step) {
        if (extra) await this.press(this.t('ui:back'));
        return;
      }
      // The last step leads out to the map; an optional one that was left is entered from there, and leads back to the yard.
      if (this.progress.finished(id) && !extra) {
        await this.chooseSite(id);
        extra = true;
      }
      if (extra || this.progress.showsDoors(id)) {
        await this.heading(this.t(`map:site.${id}`));
        await this.press(new RegExp(`^${literal(this.t(`${id}:step.${step.id}`))}`));
      }
      await this.walkStep(site, step);
      this.done.push(step.id);
    }
    throw new Error(`${id} does not come to an end`);
  }

  /** From the map into a site. */
  async chooseSite(id: string): Promise<void> {
    await this.site(id);
    await this.heading(this.t('map:title'));
    await this.press(new RegExp(`^${literal(this.t(`map:spot.${this.progress.siteState(id)}`, { name: this.t(`map:site.${id}`) }))}`));
  }

  private async walkStep(site: Site, step: ScriptStep): Promise<void> {
    await this.walkBeats(site, step, 'beats');
    if (step.scene === 'silent-room') {
      const leave = this.page.getByRole('button', { name: this.t('ui:silent.leave'), exact: true });
      for (let sentence = 1; sentence <= 14 && !(await leave.isVisible()); sentence++) await this.press(this.t('ui:next'));
      await this.press(this.t('ui:silent.leave'));
    } else if (step.scene === 'lamp-part') {
      const part = this.library.campaign.sites.find(({ id }) => id === site.id)?.part ?? '';
      await this.heading(this.t(`ui:lamp.${part}`));
      await this.press(this.t('ui:next'));
    } else if (step.scene === 'postcard') await this.press(this.t('ui:card.keep'));
    let result: Parameters<Progress['finish']>[2] = { how: 'seen' };
    if (step.riddle !== undefined) {
      this.record(this.progress.openSite(site.id));
      const level = site.level(step.riddle, this.progress.tierFor(site.id, step.riddle, site.families.get(step.riddle) ?? []));
      if (!this.progress.essaiSeen(level.kind)) {
        const essai = await this.library.essai(level.kind);
        await this.heading(this.t('ui:essai.title', { title: this.t(`${level.kind}:title`) }));
        await this.solve(essai, 1, false);
        await this.press(this.t('ui:next'));
        this.record([{ type: 'essai-seen', kind: level.kind }]);
      }
      await this.heading(this.t(`${level.kind}:title`));
      await this.solve(level, seedOf(level.id), this.plan.reload ?? false);
      await this.press(this.t('ui:next'));
      result = { how: 'solved', tier: level.tier, sparks: 3, rung: 0 };
    }
    const won = step.card !== undefined && !this.progress.cards.has(step.card);
    this.record(this.progress.finish(site.id, step.id, result));
    if (won) await this.press(this.t('ui:card.keep'));
    await this.walkBeats(site, step, 'after');
  }

  private async walkBeats(site: Site, step: ScriptStep, phase: 'beats' | 'after'): Promise<void> {
    const beats = this.progress.beats(site.id, step.id, phase);
    if (beats.length > 0) await this.heading(this.t(`${site.id}:step.${step.id}`));
    for (const { beat, index } of beats) {
      if (beat.cue === 'pick-token') await this.press(this.t('ui:story.pick-token'));
      else if (beat.key !== undefined) {
        await expect(this.page.getByRole('status')).toContainText(plain(this.t(beat.key)));
        await this.press(this.t('ui:next'));
      }
      this.record(this.progress.reach(site.id, step.id, phase, index));
    }
    this.record(this.progress.reach(site.id, step.id, phase, step[phase].length));
  }

  private async solve(level: LevelFile, seed: number, reload: boolean): Promise<void> {
    const load = registry[level.kind];
    if (!load) throw new Error(`there is no kind ${level.kind}`);
    const gestures = gesturesOf(await load(), level, seed);
    const middle = Math.floor(gestures.length / 2);
    for (const [index, { presses, board }] of gestures.entries()) {
      if (reload && index === middle && index > 0) await this.comeBack(level);
      for (const control of presses) await this.pressControl(control, board);
    }
  }

  private async comeBack(level: LevelFile): Promise<void> {
    await this.page.reload();
    await this.press(new RegExp(`^${literal(this.t('ui:title.continue', { team: '' }).trim())}`));
    await this.heading(this.t(`${level.kind}:title`));
  }
}

const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
/** A text as it is read aloud: glossary marks show their word only. */
const plain = (text: string): string => text.replace(/\[\[([^\]|]+)(?:\|([^\]]+))?\]\]/g, (_, word: string, shown?: string) => shown ?? word);
