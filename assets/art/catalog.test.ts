import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { boards, busts, effects, icons, lampParts, pictures } from './catalog';
import type { InkState, Template } from './format';
import { inkMarkup } from './ink/apply';

const STATES: readonly InkState[] = ['lit', 'cursed', 'dawn'];
const zipped = (drawing: unknown): number => gzipSync(JSON.stringify(drawing)).length;

/** Every template of the catalog with the id to blame. */
function templates(): (readonly [string, Template])[] {
  const out: (readonly [string, Template])[] = [];
  for (const [id, draw] of Object.entries(pictures)) {
    const place = draw();
    for (const plane of place.planes) out.push([`${id}/${plane.id}`, plane.svg]);
    for (const sprite of place.sprites) out.push(...sprite.frames.map((frame, i) => [`${id}/${sprite.id}/${i}`, frame] as const));
  }
  for (const [id, draw] of Object.entries(busts)) for (const [part, { svg }] of Object.entries(draw().parts)) out.push([`${id}/${part}`, svg]);
  for (const [id, draw] of Object.entries({ ...boards, ...effects })) for (const [name, { svg }] of Object.entries(draw())) out.push([`${id}/${name}`, svg]);
  for (const [id, draw] of [...Object.entries(lampParts), ...Object.entries(icons)]) out.push([id, draw().svg]);
  return out;
}

describe.each(templates())('%s', (_, svg) => {
  it('is drawn with ink tokens only and holds no words, filters or faults', () => {
    expect(svg).not.toMatch(/(?:fill|stroke|stop-color|color)="(?!@|none|url\()/);
    expect(svg).not.toMatch(/(?<!url\()(?<!href=")#[0-9a-f]{3,8}\b/i);
    expect(svg).not.toMatch(/<text|<filter|<image|<foreignObject|mix-blend|NaN|undefined|Infinity|\[object/);
  });
  it('has balanced elements and sections, and resolves in every state', () => {
    for (const state of STATES) {
      const out = inkMarkup(svg, state);
      expect(out).not.toMatch(/@|<!--/);
      const open = out.match(/<[a-zA-Z][^>]*[^/]>/g) ?? [];
      const close = out.match(/<\/[a-zA-Z]+>/g) ?? [];
      expect(open.length).toBe(close.length);
    }
  });
  it('refers only to what it defines', () => {
    const ids = new Set([...svg.matchAll(/ id="([\w-]+)"/g)].map((m) => m[1]));
    for (const m of svg.matchAll(/url\(#([\w-]+)\)|href="#([\w-]+)"/g)) expect(ids).toContain(m[1] ?? m[2]);
  });
});

describe.each(Object.entries(pictures))('place %s', (id, draw) => {
  const place = draw();
  it('is drawn the same every time', () => {
    expect(draw()).toEqual(place);
    expect(place.id).toBe(id);
  });
  it('stays within its budget', () => {
    expect(place.planes.length).toBeLessThanOrEqual(6);
    expect(zipped(place)).toBeLessThan(60 * 1024);
    for (const plane of place.planes) expect((plane.svg.match(/<(path|use|circle|rect)\b/g) ?? []).length).toBeLessThanOrEqual(1000);
  });
  it('has distinct ids, sensible depths and a tall crop inside the picture', () => {
    const ids = [...place.planes, ...place.sprites].map((one) => one.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { depth } of [...place.planes, ...place.sprites]) expect(depth).toBeGreaterThanOrEqual(0);
    expect([place.tall.w, place.tall.h]).toEqual([540, 720]);
    expect(place.tall.x).toBeGreaterThanOrEqual(0);
    expect(place.tall.x + 540).toBeLessThanOrEqual(1280);
  });
  it('looks different in each state', () => {
    const drawn = STATES.map((state) => place.planes.map((plane) => inkMarkup(plane.svg, state)).join(''));
    expect(new Set(drawn).size).toBe(3);
  });
});

describe.each(Object.entries(busts))('bust %s', (id, draw) => {
  const bust = draw();
  it('has at least four moods of existing parts, each its own', () => {
    expect(bust.id).toBe(id);
    const poses = Object.values(bust.poses);
    expect(poses.length).toBeGreaterThanOrEqual(4);
    for (const layer of poses.flat()) expect(bust.parts).toHaveProperty([layer.part]);
    expect(new Set(poses.map((pose) => JSON.stringify(pose))).size).toBe(poses.length);
  });
  it('uses every part', () => {
    const used = new Set([
      ...Object.values(bust.poses).flatMap((pose) => pose.map((layer) => layer.part)),
      ...Object.values(bust.blink),
      ...Object.values(bust.talk),
    ]);
    expect(Object.keys(bust.parts).filter((part) => !used.has(part))).toEqual([]);
  });
  it('blinks and talks with parts that exist, in every mood', () => {
    for (const [from, to] of [...Object.entries(bust.blink), ...Object.entries(bust.talk)]) {
      expect(bust.parts).toHaveProperty([from]);
      expect(bust.parts).toHaveProperty([to]);
    }
    for (const pose of Object.values(bust.poses)) expect(pose.filter((layer) => layer.part in bust.talk)).toHaveLength(1);
  });
  it('is light enough', () => {
    expect(zipped(bust)).toBeLessThan(24 * 1024);
  });
});

describe.each(Object.entries({ ...boards, ...effects }))('board %s', (_, draw) => {
  it('is light enough and has measured symbols', () => {
    const art = draw();
    expect(zipped(art)).toBeLessThan(40 * 1024);
    for (const { w, h } of Object.values(art)) expect(Math.min(w, h)).toBeGreaterThan(0);
  });
});

describe('the lamp', () => {
  it('has five parts that stand on each other', () => {
    for (const part of ['pot', 'meche', 'verre', 'tamis', 'cuirasse']) expect(lampParts).toHaveProperty([part]);
    expect(lampParts.pot?.().rise).toBe(0);
    expect(lampParts.verre?.().rise).toBeLessThan(-100);
    expect(lampParts.cuirasse?.().rise).toBeLessThan(lampParts.verre?.().rise ?? 0);
  });
});
