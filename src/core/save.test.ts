import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ProgressEvent } from './events';
import { APP, FORMAT, newSave, parseSave, type SavedSession, savedSession, saveText, upgrade, withoutSession, withProfile, withSession } from './save';

const FIXTURES = new URL('../../tests/fixtures/saves/', import.meta.url);
const fixture = (name: string) => readFileSync(new URL(name, FIXTURES), 'utf8');

/** One of each type: a type left out of the save's shape does not come back. */
const oneOfEach: { readonly [Type in ProgressEvent['type']]: Extract<ProgressEvent, { type: Type }> } = {
  'site-opened': { type: 'site-opened', site: 'lewarde', position: 2 },
  'step-done': { type: 'step-done', site: 'lewarde', step: 'B1', how: 'solved', tier: 1, sparks: 3, rung: 0 },
  'riddle-improved': { type: 'riddle-improved', site: 'lewarde', step: 'B1', sparks: 3 },
  'card-won': { type: 'card-won', card: 'B1' },
  'part-won': { type: 'part-won', part: 'tamis' },
  'site-restored': { type: 'site-restored', site: 'louvre-lens' },
  letter: { type: 'letter', site: 'prologue', step: 'P0', phase: 'beats', beat: 3, way: 'out' },
  'essai-seen': { type: 'essai-seen', kind: 'grisou' },
  starred: { type: 'starred', page: 'B1', on: false },
  'tier-chosen': { type: 'tier-chosen', riddle: 'lewarde-2', tier: 0 },
  'beat-reached': { type: 'beat-reached', site: 'lewarde', step: 'B1', phase: 'after', beat: 0 },
  'postcard-read': { type: 'postcard-read', site: 'lewarde' },
};
const profile = { id: 'p1', lamp: 'marsaut', colour: 'amber', team: { first: 'taupes', second: 'savantes' } };
const board = (level: string, version = 1): SavedSession => ({ level, version, record: { seed: 1, moves: [{ a: 1 }], cursor: 1, rung: 0, nextSteps: 0 } });
const full = { ...withSession(newSave(profile), board('lewarde-1-t1')), events: Object.values(oneOfEach) };

/** What is wrong with a save that has these fields instead of its own; `undefined` takes one away. */
function fault(change: Readonly<Record<string, unknown>>): string {
  const parsed = parseSave(JSON.stringify({ ...full, ...change }));
  return parsed.ok ? 'fine' : `${parsed.problem.message.key} at ${parsed.problem.path}: ${parsed.problem.detail}`;
}

describe('parseSave', () => {
  it('gives back what was written', () => {
    expect(parseSave(saveText(full))).toEqual({ ok: true, save: full });
    expect(parseSave(saveText(full, true))).toEqual({ ok: true, save: full });
  });

  it('reads a save of every format there ever was', () => {
    const names = readdirSync(FIXTURES).filter((name) => name.startsWith('format-'));
    expect(names).toEqual(Array.from({ length: FORMAT }, (_, at) => `format-${at + 1}.json`));
    for (const name of names) {
      const parsed = parseSave(fixture(name));
      expect(parsed, name).toMatchObject({ ok: true, save: { app: APP, format: FORMAT, revision: 214, session: { level: 'lewarde-2-t2' } } });
      expect(parsed.ok && parsed.save.events).toHaveLength(14);
    }
  });

  it('names what is no save at all', () => {
    expect(parseSave('{"app": ')).toMatchObject({ ok: false, problem: { message: { key: 'save:not-json' } } });
    expect(parseSave(' '.repeat(5_300_000))).toMatchObject({ ok: false, problem: { message: { key: 'save:too-long' } } });
    for (const text of ['null', '3', '[]', '{}', '{"app":"other"}'])
      expect(parseSave(text)).toMatchObject({ ok: false, problem: { message: { key: 'save:other-app' } } });
  });

  it('tells a newer format from one that never was', () => {
    expect(fault({ format: FORMAT + 1 })).toMatch(/^save:newer at format/);
    expect(fault({ format: 0 })).toMatch(/^save:unknown-format at format/);
    expect(fault({ format: -3 })).toMatch(/^save:unknown-format at format/);
    expect(fault({ format: '1' })).toMatch(/^save:bad-field at format/);
  });

  it('names the first bad field and what was expected', () => {
    expect(fault({ gift: 1 })).toBe('save:bad-field at gift: unknown field; this format has none of that name');
    expect(fault({ profile: undefined })).toBe('save:bad-field at profile: expected object');
    expect(fault({ revision: -1 })).toBe('save:bad-field at revision: expected at least 0');
    expect(fault({ profile: { ...profile, id: '../x' } })).toMatch(/at profile\.id: expected an id/);
    expect(fault({ events: [{ type: 'card-won', card: 'B1', extra: 1 }] })).toMatch(/at events\.0\.extra: unknown field/);
    expect(fault({ events: [{ type: 'riches' }] })).toMatch(/at events\.0\.type: expected one of site-opened/);
    expect(fault({ events: [{ ...oneOfEach['riddle-improved'], sparks: 4 }] })).toMatch(/at events\.0\.sparks: expected at most 3/);
    expect(fault({ events: [{ ...oneOfEach['step-done'], how: 'bought' }] })).toMatch(/at events\.0\.how: expected one of solved, passed, seen/);
    const bad = board('lewarde-1-t1');
    expect(fault({ session: { ...bad, record: { ...bad.record, cursor: 2 } } })).toMatch(/at session\.record\.cursor: expected at most 1/);
    expect(fault({ shelved: [{ ...bad, record: { ...bad.record, cursor: 2 } }] })).toMatch(/at shelved\.0\.record\.cursor/);
  });

  it('takes each number up to its limits, and not one past them', () => {
    const event = (of: keyof typeof oneOfEach, more: object): string => fault({ events: [{ ...oneOfEach[of], ...more }] });
    const limits: readonly (readonly [keyof typeof oneOfEach, string, least: number, most: number])[] = [
      ['site-opened', 'position', 1, 1000],
      ['step-done', 'tier', 0, 3],
      ['step-done', 'sparks', 0, 3],
      ['step-done', 'rung', 0, 4],
      ['riddle-improved', 'sparks', 0, 3],
      ['tier-chosen', 'tier', 0, 3],
    ];
    for (const [of, field, least, most] of limits) {
      for (const value of [least, most]) expect(event(of, { [field]: value }), `${of} ${field} ${value}`).toBe('fine');
      for (const value of [least - 1, most + 1, least + 0.5])
        expect(event(of, { [field]: value }), `${of} ${field} ${value}`).toContain(`at events.0.${field}`);
    }
  });

  it('lifts an old save one format at a time', () => {
    const upgrades = { 1: (old: object) => ({ ...old, a: 1 }), 2: (old: object) => ({ ...old, b: 'a' in old }) };
    expect(upgrade({}, 1, 3, upgrades)).toEqual({ a: 1, b: true });
    expect(upgrade({}, 3, 3, upgrades)).toEqual({});
    expect(upgrade({}, 0, 3, upgrades)).toBeNull();
  });
});

describe('boards of a save', () => {
  it('come back after another riddle lay on the table', () => {
    let save = withSession(newSave(profile), board('one'));
    save = withSession(save, board('two'));
    save = withSession(save, board('three'));
    expect(save.session?.level).toBe('three');
    expect(savedSession(save, 'one', 1).session).toEqual(board('one'));
    save = withSession(save, board('one'));
    expect(save.shelved?.map((each) => each.level)).toEqual(['three', 'two']);
    save = withoutSession(withoutSession(save, 'one'), 'two');
    expect(save.session).toBeUndefined();
    expect(save.shelved?.map((each) => each.level)).toEqual(['three']);
    expect(parseSave(saveText(save)).ok).toBe(true);
  });
  it('are dropped with a message when their level has changed, and what was won stays', () => {
    expect(savedSession(full, 'lewarde-1-t1', 2)).toEqual({ session: null, changed: { key: 'save:level-changed' } });
    expect(savedSession(full, 'lewarde-2-t1', 1)).toEqual({ session: null });
    expect(withoutSession(full, 'lewarde-1-t1').events).toEqual(full.events);
  });
  it('leave the profile its own', () => {
    expect(withProfile(full, { colour: 'blue' })).toEqual({ ...full, profile: { ...profile, colour: 'blue' } });
  });
});
