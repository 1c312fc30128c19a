import { describe, expect, it } from 'vitest';
import { inTurn, TextureShelf } from './texture-shelf';

/** A texture manager that remembers names, and drawings that are done when they are told to. */
function easel() {
  const there = new Set<string>();
  const begun: string[] = [];
  const shelf = new TextureShelf({ exists: (key) => there.has(key), addCanvas: (key) => there.add(key), remove: (key) => there.delete(key) });
  const take = (key: string) =>
    shelf.take(key, async () => {
      begun.push(key);
      if (key.startsWith('broken')) throw new Error(key);
      return {} as HTMLCanvasElement;
    });
  return { there, begun, take };
}

describe('textures', () => {
  it('are drawn once and stay until the last user lets go, however often each says so', async () => {
    const { there, begun, take } = easel();
    const [first, second] = [take('lamp'), take('lamp')];
    await Promise.all([first.ready, second.ready]);
    expect([begun, [...there]]).toEqual([['lamp'], ['lamp']]);
    first.letGo();
    first.letGo();
    expect([...there]).toEqual(['lamp']);
    second.letGo();
    expect([...there]).toEqual([]);
  });

  it('that a screen let go before their turn are not drawn, and hold nobody up', async () => {
    const { there, begun, take } = easel();
    const [shown, left, next] = [take('shown'), take('left'), take('next')];
    left.letGo();
    await Promise.all([shown.ready, left.ready, next.ready]);
    expect(begun).toEqual(['shown', 'next']);
    expect([...there]).toEqual(['shown', 'next']);
  });

  it('that are let go and wanted again are there', async () => {
    const { there, take } = easel();
    take('lamp').letGo();
    const again = take('lamp');
    await again.ready;
    expect([...there]).toEqual(['lamp']);
  });

  it('that cannot be drawn are told, and those after them still come', async () => {
    const { there, take } = easel();
    const [broken, whole] = [take('broken'), take('whole')];
    await expect(broken.ready).rejects.toThrow('broken');
    await whole.ready;
    broken.letGo();
    expect([...there]).toEqual(['whole']);
  });

  it('that may wait are drawn when they are let, and what comes after them follows', async () => {
    const begun: string[] = [];
    const draw = (name: string) => async () => begun.push(name);
    let rested = () => {};
    const patient = inTurn(
      () => true,
      draw('patient'),
      () =>
        new Promise((resolve) => {
          rested = resolve;
        }),
    );
    const next = inTurn(() => true, draw('next'));
    await new Promise((done) => setTimeout(done, 20));
    expect(begun).toEqual([]);
    rested();
    await Promise.all([patient, next]);
    expect(begun).toEqual(['patient', 'next']);
  });
});
