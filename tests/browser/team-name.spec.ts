/** The team's name at its great moments: whole on the screen, also the longest on a small phone, and never over the site's. */
import { expect, type Page, test } from '@playwright/test';
import words from '../../locales/fr/ui.json' with { type: 'json' };
import { story, takeUp } from './stops';
import { allSteps, restart, saveAt } from './support';
import { makeTeller, type Teller } from './teller';

test.use({ contextOptions: { reducedMotion: 'no-preference' } });

const longest = (ids: readonly string[], list: string, teller: Teller): string =>
  [...ids].sort((a, b) => teller.t(`ui:team.${list}.${b}`).length - teller.t(`ui:team.${list}.${a}`).length)[0] ?? '';

/** Where the name goes from now until it has come back: its outermost edges, and whether it lay over the site's name. */
const watchName = (page: Page): Promise<{ readonly left: number; readonly right: number; readonly grown: number; readonly over: boolean }> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const seen = { left: 1e6, right: 0, grown: 0, over: false };
        const start = performance.now();
        const look = () => {
          const plate = document.querySelector('.team-plate');
          const rect = plate?.getBoundingClientRect();
          if (plate instanceof HTMLElement && rect) {
            seen.left = Math.min(seen.left, rect.left);
            seen.right = Math.max(seen.right, rect.right);
            seen.grown = Math.max(seen.grown, rect.width / plate.offsetWidth);
            const site = document.querySelector('.cue-name')?.getBoundingClientRect();
            if (site && rect.bottom > site.top && rect.top < site.bottom && rect.right > site.left && rect.left < site.right) seen.over = true;
          }
          if (performance.now() - start < 2600) requestAnimationFrame(look);
          else done(seen);
        };
        look();
      }),
  );

for (const language of ['fr', 'en'] as const) {
  for (const cue of ['letter-goes-out', 'letter-comes-back'] as const) {
    for (const width of [360, 390, 1280]) {
      test(`the longest name stays on the screen (${language}, ${cue}, ${width} wide)`, async ({ page }) => {
        const teller = await makeTeller(language);
        await page.setViewportSize({ width, height: width < 500 ? 844 : 720 });
        const found = (await allSteps()).flatMap(({ site, step }) =>
          (['beats', 'after'] as const).flatMap((part) => step[part].flatMap((beat, at) => (beat.cue === cue ? [{ site, step: step.id, part, at }] : []))),
        );
        const wanted = cue === 'letter-goes-out' ? found[0] : found.find(({ part }) => part === 'after');
        if (!wanted) throw new Error(`no beat has the cue ${cue}`);
        const { site, step, part, at } = wanted;
        const save = await saveAt({ site, step, ...(part === 'beats' ? { at: 'beats', beat: at - 1 } : { at: 'after' }) });
        const team = { first: longest(Object.keys(words.team.first), 'first', teller), second: longest(Object.keys(words.team.second), 'second', teller) };
        await page.goto(`/?lang=${language}&r=canvas`);
        await restart(page, { ...save, profile: { ...save.profile, team } });
        await takeUp(page);
        if (part === 'after') await story(page);
        const letter = page.locator('[data-turned]');
        for (let guard = 0; guard < 12 && (await letter.count()) === 0; guard++) await page.locator('.voice-next').click();
        await expect(letter.first()).toBeAttached();
        const { left, right, grown, over } = await watchName(page);
        expect(grown, 'it comes forward').toBeGreaterThan(1.2);
        expect(left).toBeGreaterThan(0);
        expect(right).toBeLessThan(width);
        expect(over, 'over the name of the site').toBe(false);
      });
    }
  }
}
