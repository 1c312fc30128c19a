/** What is inside a page that has no hooks, asked from outside: what it has saved, what lives in it. */
import type { Page } from '@playwright/test';
import { parseSave, type SaveFile } from '../../src/core/save';
import { PREFIX, stored, TEAM } from './support';

/** The save of the team that the tests play with. */
export async function savedNow(page: Page): Promise<SaveFile> {
  const parsed = parseSave((await stored(page))[`${PREFIX}profile.${TEAM.id}`] ?? '');
  if (!parsed.ok) throw new Error(parsed.problem.detail);
  return parsed.save;
}

/** How many game objects show a texture whose key contains this. */
export async function countObjects(page: Page, texture: string): Promise<number> {
  const cdp = await page.context().newCDPSession(page);
  try {
    await cdp.send('HeapProfiler.collectGarbage');
    const { result: proto } = await cdp.send('Runtime.evaluate', { expression: 'Object.prototype' });
    if (!proto.objectId) throw new Error('the page has no objects');
    const { objects } = await cdp.send('Runtime.queryObjects', { prototypeObjectId: proto.objectId });
    if (!objects.objectId) throw new Error('the objects of the page cannot be listed');
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: objects.objectId,
      returnByValue: true,
      arguments: [{ value: texture }],
      // Own fields that only Phaser's game objects have.
      functionDeclaration: `function (texture) {
        const own = (one, field) => Object.prototype.hasOwnProperty.call(one, field);
        let count = 0;
        for (const one of this) if (own(one, 'displayList') && own(one, 'texture') && one.displayList && String(one.texture?.key).includes(texture)) count++;
        return count;
      }`,
    });
    return Number(result.value);
  } finally {
    await cdp.detach();
  }
}
