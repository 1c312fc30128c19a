/** What was won, and where one goes on, stays in sight: windows, places, sparks and doors keep clear of each other at all sizes. */
import { expect, test } from '@playwright/test';
import { SIZES, scaled } from './measure';
import { takeUp } from './stops';
import { exercises, intoYard, openLab, restart, saveAt, settle } from './support';

test('the sparks of a win lie over no card, on a phone on its side either', async ({ page }) => {
  const duel = (await exercises()).find(({ kind }) => kind === 'duel');
  if (!duel) throw new Error('there is no duel');
  await page.setViewportSize({ width: 844, height: 390 });
  await openLab(page, duel.level, { lang: 'fr' });
  const over = await page.locator('.voice-sparks').evaluate((row) => {
    for (let spark = 0; spark < 3; spark++) row.append(Object.assign(document.createElement('span'), { className: 'voice-spark' }));
    const sparks = [...row.children].map((one) => one.getBoundingClientRect());
    return [...document.querySelectorAll('.board .spot')]
      .filter((one) => {
        const rect = one.getBoundingClientRect();
        return sparks.some((spark) => rect.left < spark.right && spark.left < rect.right && rect.top < spark.bottom && spark.top < rect.bottom);
      })
      .map((one) => one.getAttribute('aria-label'));
  });
  expect(over).toEqual([]);
});

test('a door of the yard keeps its side and its place in the order all night', async ({ page }) => {
  await page.goto('/?lang=fr&r=canvas');
  const seen = new Map<string, { readonly side: string; readonly place: number }>();
  let doors = 0;
  for (const step of ['B1', 'B2', 'B3', 'B4', 'BS', 'BP']) {
    await restart(page, await saveAt({ site: 'lewarde', step, at: 'done' }));
    await takeUp(page);
    await intoYard(page, 'lewarde');
    const now = await page.locator('.door').evaluateAll((all) =>
      all.map((door) => ({
        name: door.querySelector('.door-name')?.textContent ?? '',
        x: door.getBoundingClientRect().left,
        y: door.getBoundingClientRect().top,
        place: Number(door.parentElement?.style.order),
      })),
    );
    for (const { name, x, place } of now) {
      const spot = { side: x < 640 ? 'left' : 'right', place };
      expect(spot, `${name} after ${step}`).toEqual(seen.get(name) ?? spot);
      seen.set(name, spot);
    }
    for (const side of ['left', 'right']) {
      const column = now.filter(({ name }) => seen.get(name)?.side === side).sort((a, b) => a.y - b.y);
      expect(column.map(({ place }) => place)).toEqual(column.map(({ place }) => place).sort((a, b) => a - b));
    }
    doors += now.length;
  }
  expect(doors).toBeGreaterThan(20);
});

test('on a phone the halls of the yard stand clear of the doors: every window that was won is seen whole', async ({ page }) => {
  await page.goto('/?lang=fr&r=canvas');
  const visits = [
    ['B3', [360, 640]],
    ['B6', [390, 844]],
    ['B6', [844, 390]],
    ['B6', [867, 460]],
  ] as const;
  for (const [step, [width, height]] of visits) {
    await page.setViewportSize({ width, height });
    await restart(page, await saveAt({ site: 'lewarde', step, at: 'done' }));
    await takeUp(page);
    await expect(page.locator('.yard-window').first()).toBeVisible();
    const covered = await page.locator('.yard-window').evaluateAll((windows) =>
      windows.flatMap((one) => {
        const pane = one.getBoundingClientRect();
        const over = [...document.querySelectorAll('.door, .voice-box, .voice-portrait, .tool .brass')].filter((other) => {
          const rect = other.getBoundingClientRect();
          return rect.left < pane.right && pane.left < rect.right && rect.top < pane.bottom && pane.top < rect.bottom;
        });
        return over.map((other) => `${other.textContent} lies over the window at ${Math.round(pane.left)}`);
      }),
    );
    expect(covered, `${width}x${height}`).toEqual([]);
  }
});

test('nothing lies over Lewarde on the map once its colours are back', async ({ page }) => {
  // Its halls and headframes, in units of the picture (assets/art/places/map), and what the tall frame shows of it.
  const core = { left: 795, top: 446, right: 1000, bottom: 534 };
  const tall = { x: 462, w: 540 };
  await page.goto('/?lang=fr&r=canvas');
  await restart(page, await saveAt({ site: 'lewarde', step: 'BP', at: 'done' }));
  await takeUp(page);
  await expect(page.locator('.map-spot[data-state="restored"]')).toBeVisible();
  for (const [width, height] of SIZES) {
    await page.setViewportSize({ width, height });
    await settle(page);
    const crop = width < height ? tall : { x: 0, w: 1280 };
    const over = () =>
      page.evaluate(
        ([box, { x, w }]) => {
          const stage = document.querySelector('#layer')?.getBoundingClientRect();
          if (!stage) return ['there is no layer'];
          const unit = stage.width / w;
          const place = {
            left: stage.left + (box.left - x) * unit,
            top: stage.top + box.top * unit,
            right: stage.left + (box.right - x) * unit,
            bottom: stage.top + box.bottom * unit,
          };
          return [...document.querySelectorAll('.map-spot, .voice-box, .voice-portrait, .tool .brass')]
            .filter((one) => {
              const rect = one.getBoundingClientRect();
              return rect.left < place.right && place.left < rect.right && rect.top < place.bottom && place.top < rect.bottom;
            })
            .map((one) => one.textContent);
        },
        [core, crop] as const,
      );
    await expect.poll(over, { message: `${width}x${height}`, timeout: 5000 }).toEqual([]);
  }
});

test('a column of doors shows after its last door that there are more', async ({ page }) => {
  await page.setViewportSize({ width: 844, height: 390 });
  await page.goto('/?lang=fr&r=canvas');
  await restart(page, await saveAt({ site: 'lewarde', step: 'B4', at: 'done' }));
  await takeUp(page);
  const side = page.locator('.hub-side[data-side="left"]');
  await expect(side).not.toHaveAttribute('data-below');
  await scaled(page, 200);
  await expect(side).toHaveAttribute('data-below');
  const orders = await side.evaluate((one) => ({
    doors: [...one.querySelectorAll('.door-hook')].map((hook) => Number(getComputedStyle(hook).order)),
    before: Number(getComputedStyle(one, '::before').order),
    after: Number(getComputedStyle(one, '::after').order),
  }));
  expect(Math.min(...orders.doors)).toBeGreaterThan(orders.before);
  expect(Math.max(...orders.doors)).toBeLessThan(orders.after);
});

test('a window wider than the frame shows more of the picture, as far as it is drawn, and scrolls nowhere', async ({ page }) => {
  await page.goto('/?lang=fr&r=canvas');
  await restart(page, await saveAt({ site: 'lewarde', step: 'BP', at: 'done' }));
  await takeUp(page);
  await expect(page.locator('#picture canvas')).toBeVisible();
  for (const [width, height] of SIZES.filter(([w, h]) => w > h)) {
    await page.setViewportSize({ width, height });
    await settle(page);
    const unit = Math.min(width / 1280, height / 720);
    const side = Math.min((width - 1280 * unit) / 2, 80 * unit);
    const boxes = await page.evaluate(() => {
      const at = (name: string) => document.querySelector(name)?.getBoundingClientRect() ?? new DOMRect();
      return { picture: at('#picture'), canvas: at('#picture canvas'), layer: at('#layer'), page: document.documentElement.scrollWidth };
    });
    const close = (found: number, wanted: number) => expect(Math.abs(found - wanted), `${width}x${height}: ${found} for ${wanted}`).toBeLessThan(1.5);
    close(boxes.picture.left, boxes.layer.left - side);
    close(boxes.picture.width, 1280 * unit + 2 * side);
    // What is drawn stays where it was: the canvas begins 80 units west of the frame, whatever of that is seen.
    close(boxes.canvas.left, boxes.layer.left - 80 * unit);
    close(boxes.canvas.width, 1440 * unit);
    close(boxes.layer.width, 1280 * unit);
    expect(boxes.page).toBe(width);
  }
});
