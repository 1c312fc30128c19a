/**
 * Two hundred changes of scene leave nothing behind. The page has no hooks: what lives in it is counted from
 * outside, through the debugger, after a collection of garbage.
 */
import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { goOn, heading, saveAt, storeSave } from './support';
import { makeTeller, type Teller } from './teller';

interface Count {
  readonly textures: number;
  readonly objects: number;
  readonly canvases: number;
  readonly nodes: number;
  readonly listeners: number;
  /** Bytes in use. */
  readonly heap: number;
}

async function count(page: Page, cdp: CDPSession): Promise<Count> {
  await page.mouse.move(1, 1);
  // A picture that was left while it was drawn lets go of its parts when it notices.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
  for (let turn = 0; turn < 3; turn++) await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.getMetrics');
  const metric = (name: string): number => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
  const { result: proto } = await cdp.send('Runtime.evaluate', { expression: 'Object.prototype', objectGroup: 'soak' });
  if (!proto.objectId) throw new Error('the page has no objects');
  const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: proto.objectId, objectGroup: 'soak' });
  if (!objects.objectId) throw new Error('the objects of the page cannot be listed');
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId: objects.objectId,
    returnByValue: true,
    // Own fields that only Phaser's texture manager and its game objects have.
    functionDeclaration: `function () {
      const own = (one, field) => Object.prototype.hasOwnProperty.call(one, field);
      let textures = 0, objects = 0, canvases = 0;
      for (const one of this) {
        if (own(one, 'stampCrop') && own(one, 'list')) textures += Object.keys(one.list).length;
        else if (own(one, 'displayList') && own(one, 'parentContainer')) objects++;
        else if (one instanceof HTMLCanvasElement) canvases++;
      }
      return { textures, objects, canvases };
    }`,
  });
  await cdp.send('Runtime.releaseObjectGroup', { objectGroup: 'soak' });
  return { ...result.value, nodes: metric('Nodes'), listeners: metric('JSEventListeners'), heap: metric('JSHeapUsedSize') };
}

/** Title, riddle, yard, map and back: four changes of scene. */
async function round(page: Page, teller: Teller, site: string, riddle: string): Promise<void> {
  const press = (key: string) =>
    page
      .getByRole('button', { name: teller.t(key), exact: true })
      .last()
      .click();
  await goOn(page, teller);
  await expect(heading(page)).toHaveText(riddle);
  await expect(page.locator('.board .spot').first()).toBeVisible();
  // Left in the middle of a hint's example.
  await press('ui:tool.hint');
  await press('ui:hint.method');
  await expect(page.locator('.board .spot').first()).toBeHidden();
  await press('ui:tool.pause');
  await press('ui:pause.leave');
  await expect(heading(page)).toHaveText(teller.t(`map:site.${site}`));
  await press('ui:back');
  await expect(heading(page)).toHaveText(teller.t('map:title'));
  await press('ui:back');
  await expect(heading(page)).toHaveText(teller.t('ui:title.name'));
}

for (const { renderer, changes, warmUp, growth } of [
  { renderer: 'canvas', changes: 200, warmUp: 50, growth: 3_000 },
  { renderer: 'webgl', changes: 60, warmUp: 20, growth: 15_000 },
] as const) {
  test(`${changes} changes of scene leave nothing behind (${renderer})`, async ({ page }) => {
    // A quarter of the pixels: what is counted does not depend on their number.
    await page.setViewportSize({ width: 640, height: 360 });
    const teller = await makeTeller('fr');
    await storeSave(page, await saveAt({ site: 'lewarde', step: 'B1', at: 'riddle' }));
    await page.goto(`/?lang=fr&r=${renderer}`);
    const riddle = teller.t('lampisterie:title');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Performance.enable');
    const many = async (rounds: number): Promise<void> => {
      for (let turn = 0; turn < rounds; turn++) await round(page, teller, 'lewarde', riddle);
    };
    await many(Math.ceil(warmUp / 4));
    const before = await count(page, cdp);
    expect(before.textures).toBeGreaterThan(2);
    expect(before.nodes).toBeGreaterThan(50);
    const rounds = Math.ceil((changes - warmUp) / 4);
    await many(rounds);
    const after = await count(page, cdp);
    console.log(`${renderer}: before ${JSON.stringify(before)}, after ${rounds * 4} more changes ${JSON.stringify(after)}`);
    expect(after.textures).toBe(before.textures);
    expect(after.objects).toBeLessThanOrEqual(before.objects + 1);
    expect(after.canvases).toBeLessThanOrEqual(before.canvases + 1);
    expect(after.nodes).toBeLessThanOrEqual(before.nodes + 10);
    expect(after.listeners).toBeLessThanOrEqual(before.listeners + 2);
    // Bytes a change: what the compiled code still takes in its first minutes, no more (TOOLCHAIN.md section 5).
    expect((after.heap - before.heap) / (rounds * 4)).toBeLessThan(growth);
  });
}
