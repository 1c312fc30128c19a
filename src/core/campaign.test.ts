import { describe, expect, it } from 'vitest';
import { Progress } from './campaign';
import type { ProgressEvent } from './events';
import { pick, random, shuffle } from './random';
import { scriptFaults } from './script-faults';
import type { Campaign, ScriptStep, SiteScript } from './story';

const step = (id: string, more: Partial<ScriptStep> = {}): ScriptStep => ({ id, place: 'yard', state: 'cursed', beats: [], after: [], opens: [], ...more });

const prologue: SiteScript = {
  id: 'prologue',
  start: ['P0'],
  steps: [
    step('P0', { opens: ['P1'], beats: [{ key: 'a' }, { cue: 'letter-goes-out' }, { key: 'b' }] }),
    step('P1', { riddle: 'prologue-1', card: 'token', after: [{ key: 'c' }, { key: 'd', when: { position: [9] } }] }),
  ],
};
/** Two ways that meet, an optional corner, a duel at the end. */
const pit: SiteScript = {
  id: 'pit',
  start: ['B1'],
  steps: [
    step('B1', { riddle: 'pit-1', card: 'B1', opens: ['B2', 'B3', 'B5'], beats: [{ key: 'x', when: { has: ['token'] } }, { key: 'y' }] }),
    step('B2', { riddle: 'pit-2', card: 'B2', opens: ['BD'] }),
    step('B3', { riddle: 'pit-3', card: 'B3', opens: ['BS'] }),
    step('BS', { scene: 'silent-room', opens: ['BD'], after: [{ cue: 'letter-comes-back' }] }),
    step('B5', { riddle: 'pit-5', card: 'B5', optional: true, opens: ['B6'] }),
    step('B6', { riddle: 'pit-6', optional: true }),
    step('BD', { riddle: 'pit-duel' }),
  ],
};
const hill: SiteScript = { id: 'hill', start: ['D1'], steps: [step('D1', { riddle: 'hill-1', card: 'D1' })] };
const scripts = [prologue, pit, hill];
const at = { x: 0, y: 0 };
const campaign: Campaign = {
  prologue: 'prologue',
  sites: [
    { id: 'hill', map: at, part: 'wick', awake: true },
    { id: 'pit', map: at, part: 'gauze', awake: true },
    { id: 'mist', map: at, part: 'glass', awake: false },
  ],
  finale: { id: 'end', map: at, awake: false },
  tiers: [1, 1, 2, 2, 2],
  highestTier: 3,
};
const fresh = (events: readonly ProgressEvent[] = []) => new Progress(campaign, scripts, events);
const solve = (progress: Progress, site: string, id: string, sparks = 3) => progress.with(progress.finish(site, id, { how: 'solved', sparks }));
const pass = (progress: Progress, site: string, id: string) => progress.with(progress.finish(site, id, { how: 'passed' }));
const see = (progress: Progress, site: string, id: string) => progress.with(progress.finish(site, id, { how: 'seen' }));
const ids = (steps: readonly ScriptStep[]) => steps.map((each) => each.id);

describe('steps', () => {
  it('open one another', () => {
    let progress = fresh();
    expect(ids(progress.openSteps('pit'))).toEqual(['B1']);
    expect(progress.stepState('pit', 'B2')).toBe('closed');
    progress = solve(progress, 'pit', 'B1');
    expect(ids(progress.openSteps('pit'))).toEqual(['B2', 'B3', 'B5']);
    expect(progress.stepState('pit', 'B1')).toBe('done');
    expect(progress.nextStep('pit')?.id).toBe('B2');
  });
  it('are doors of the yard for whoever comes out of a room, and follow one another in the yard itself', () => {
    const yard = 'pit';
    const rooms: SiteScript = { ...pit, steps: pit.steps.map((each) => ({ ...each, place: each.id === 'B1' || each.id === 'BD' ? yard : `room-${each.id}` })) };
    const from = (...done: readonly string[]) =>
      done.reduce(
        (progress, id) => progress.with(progress.finish(yard, id, { how: 'solved', sparks: 3 })),
        new Progress(campaign, [prologue, rooms, hill], []),
      );
    expect(from().showsDoors(yard)).toBe(false);
    expect(from('B1').showsDoors(yard)).toBe(true);
    const silence = from('B1', 'B5', 'B2', 'B3', 'B6');
    expect([ids(silence.openSteps(yard)), silence.showsDoors(yard)]).toEqual([['BS'], true]);
    const last = from('B1', 'B5', 'B2', 'B3', 'B6', 'BS');
    expect([ids(last.openSteps(yard)), last.showsDoors(yard)]).toEqual([['BD'], true]);
    expect(from('B1', 'B5', 'B2', 'B3', 'B6', 'BS', 'BD').showsDoors(yard)).toBe(false);
    expect(solve(fresh(), 'prologue', 'P0').showsDoors('prologue')).toBe(false);
    // An optional room that is left alone at the end stays behind its door.
    const corner = from('B1', 'B5', 'B2', 'B3', 'BS', 'BD');
    expect([ids(corner.openSteps(yard)), corner.showsDoors(yard)]).toEqual([['B6'], true]);
  });
  it('end the site without its optional ones, with part, names and colours', () => {
    let progress = fresh();
    for (const id of ['B1', 'B2', 'B3', 'BD']) progress = solve(progress, 'pit', id);
    expect(progress.finished('pit')).toBe(false);
    expect(progress.nextStep('pit')?.id).toBe('BS');
    progress = see(progress, 'pit', 'BS');
    expect(progress.finished('pit')).toBe(true);
    expect(progress.events).toContainEqual({ type: 'part-won', part: 'gauze' });
    expect(progress.siteState('pit')).toBe('restored');
    expect(progress.nextStep('pit')?.id).toBe('B5');
    // On the map, without any script, all of it is still known.
    const map = new Progress(campaign, [], progress.events);
    expect(map.isRestored('pit')).toBe(true);
    expect([...map.parts]).toEqual(['gauze']);
    expect([...map.cards].sort()).toEqual(['B1', 'B2', 'B3']);
    expect(['B1', 'B2', 'B3', 'BD'].map((step) => map.sparks('pit', step))).toEqual([3, 3, 3, 3]);
  });
  it('give a card that the script gained after they were done', () => {
    expect(fresh([{ type: 'step-done', site: 'pit', step: 'B2', how: 'solved' }]).cards.has('B2')).toBe(true);
  });
  it('refuse what no script knows, and a riddle only seen', () => {
    expect(() => fresh().finish('pit', 'Z9', { how: 'seen' })).toThrow('pit has no step Z9');
    expect(() => fresh().finish('pit', 'B1', { how: 'seen' })).toThrow('solved or passed');
    expect(() => new Progress(campaign, [], []).openSteps('pit')).toThrow('not loaded');
  });
});

describe('tour and tiers', () => {
  it('fixes positions in the order of visit, when the first riddle is opened', () => {
    let progress = fresh();
    expect(progress.position('pit')).toBeNull();
    expect(progress.openSite('prologue')).toEqual([]);
    progress = progress.with(progress.openSite('pit'));
    progress = progress.with(progress.openSite('hill'));
    progress = progress.with(progress.openSite('pit'));
    expect([progress.position('pit'), progress.position('hill'), progress.position('prologue')]).toEqual([1, 2, 0]);
  });
  it('gives tiers by position, clamped to those that exist', () => {
    const third = fresh([
      { type: 'site-opened', site: 'hill', position: 1 },
      { type: 'site-opened', site: 'pit', position: 3 },
    ]);
    expect(third.tierFor('prologue', 'prologue-1', [0, 1, 2])).toBe(0);
    expect(third.tierFor('hill', 'hill-1', [1, 2, 3])).toBe(1);
    expect(third.tierFor('pit', 'pit-1', [1, 2, 3])).toBe(2);
    expect(third.tierFor('pit', 'pit-1', [1, 3])).toBe(1);
    expect(third.tierFor('pit', 'pit-1', [3])).toBe(3);
    expect(third.tierFor('mist', 'mist-1', [1, 2, 3])).toBe(2);
    expect(() => third.tierFor('pit', 'pit-1', [])).toThrow('no tier');
  });
  it('lets the player choose otherwise, for one riddle', () => {
    const chosen = fresh([{ type: 'tier-chosen', riddle: 'pit-1', tier: 3 }]);
    expect(chosen.tierFor('pit', 'pit-1', [1, 2, 3])).toBe(3);
    expect(chosen.tierFor('pit', 'pit-2', [1, 2, 3])).toBe(1);
  });
  it('leads from the prologue to each site that is awake, then nowhere', () => {
    let progress = fresh();
    expect(progress.recommended).toBe('prologue');
    progress = solve(see(progress, 'prologue', 'P0'), 'prologue', 'P1');
    expect(progress.recommended).toBe('hill');
    progress = progress.with(progress.openSite('pit'));
    expect(progress.recommended).toBe('pit');
    progress = see(progress, 'pit', 'BS');
    for (const id of ['B1', 'B2', 'B3', 'BD']) progress = solve(progress, 'pit', id);
    expect(progress.recommended).toBe('hill');
    progress = solve(progress, 'hill', 'D1');
    expect(progress.recommended).toBeNull();
    expect(progress.siteState('mist')).toBe('asleep');
    const written = new Progress({ ...campaign, finale: { ...campaign.finale, awake: true } }, scripts, progress.events);
    expect(written.recommended).toBe('end');
    expect(new Progress(written.campaign, scripts, []).siteState('end')).toBe('asleep');
  });
});

describe('riddles', () => {
  it('that were passed give the card and stay amber until solved', () => {
    let progress = pass(fresh(), 'pit', 'B1');
    expect(progress.cards.has('B1')).toBe(true);
    expect([progress.window('pit', 'B1'), progress.sparks('pit', 'B1')]).toEqual(['amber', 0]);
    progress = pass(progress, 'pit', 'B1');
    expect(progress.window('pit', 'B1')).toBe('amber');
    progress = solve(progress, 'pit', 'B1', 1);
    expect([progress.window('pit', 'B1'), progress.sparks('pit', 'B1')]).toEqual(['lit', 1]);
    expect(progress.window('pit', 'B2')).toBe('dark');
  });
  it('win sparks back, at most three, and never lose any', () => {
    let progress = solve(fresh(), 'pit', 'B1', 1);
    progress = solve(progress, 'pit', 'B1', 3);
    expect(progress.sparks('pit', 'B1')).toBe(3);
    expect(progress.finish('pit', 'B1', { how: 'solved', sparks: 2 })).toEqual([]);
    expect(progress.sparks('pit', 'B1')).toBe(3);
    expect(fresh([{ type: 'step-done', site: 'pit', step: 'B1', how: 'solved', sparks: 9 }]).sparks('pit', 'B1')).toBe(3);
  });
});

describe('words', () => {
  it('put out a letter once, whether they are read, read again or skipped', () => {
    const read = fresh().with(fresh().reach('prologue', 'P0', 'beats', 0));
    expect(read.lettersLost).toBe(0);
    const further = read.with(read.reach('prologue', 'P0', 'beats', 1));
    expect(further.lettersLost).toBe(1);
    expect(further.with(further.reach('prologue', 'P0', 'beats', 0)).lettersLost).toBe(1);
    expect(see(further, 'prologue', 'P0').lettersLost).toBe(1);
    expect(see(fresh(), 'prologue', 'P0').lettersLost).toBe(1);
    const back = further.with(further.reach('pit', 'BS', 'after', 1));
    expect(back.lettersLost).toBe(0);
    const letter = (beat: number, way: 'out' | 'back'): ProgressEvent => ({ type: 'letter', site: 'pit', step: 'B1', phase: 'beats', beat, way });
    expect(fresh([letter(1, 'out'), letter(2, 'out'), letter(3, 'out'), letter(4, 'back')]).lettersLost).toBe(2);
  });
  it('are taken up where they were left', () => {
    let progress = fresh();
    progress = progress.with(progress.reach('prologue', 'P0', 'beats', 2));
    expect(progress.resume('prologue')).toMatchObject({ step: { id: 'P0' }, phase: 'beats', beat: 2 });
    progress = solve(see(progress, 'prologue', 'P0'), 'prologue', 'P1');
    expect(progress.resume('prologue')).toMatchObject({ step: { id: 'P1' }, phase: 'after', beat: 0 });
    // The last beat of `after` does not hold here: with the first said, nothing is left.
    progress = progress.with(progress.reach('prologue', 'P1', 'after', 1));
    expect(progress.resume('prologue')).toBeNull();
  });
  it('never lead into an optional room by themselves', () => {
    let progress = fresh();
    for (const id of ['B1', 'B2', 'B3', 'BS']) progress = solve(progress, 'pit', id);
    progress = progress.with(progress.reach('pit', 'BS', 'after', 1));
    expect(progress.resume('pit')).toMatchObject({ step: { id: 'BD' } });
    progress = solve(progress, 'pit', 'BD');
    expect(ids(progress.openSteps('pit'))).toEqual(['B5']);
    expect(progress.resume('pit')).toBeNull();
  });
  it('are left in the middle, and the team comes back to that very place', () => {
    expect(fresh().leftAt('pit')).toBeNull();
    let progress = fresh().with(fresh().reach('pit', 'B1', 'beats', 1));
    expect(progress.leftAt('pit')).toMatchObject({ step: { id: 'B1' }, phase: 'beats', beat: 1 });
    progress = solve(progress, 'pit', 'B1');
    progress = progress.with(progress.reach('pit', 'B1', 'after', 0));
    // In the yard: no step is begun, unless a riddle is on the table.
    expect(progress.leftAt('pit')).toBeNull();
    expect(progress.leftAt('pit', 'pit-3')).toMatchObject({ step: { id: 'B3' } });
    expect(progress.leftAt('pit', 'pit-1')).toBeNull();
    // A room that was entered since comes before the riddle of another, an optional one too.
    progress = progress.with(progress.reach('pit', 'B5', 'beats', 0));
    expect(progress.leftAt('pit', 'pit-3')).toMatchObject({ step: { id: 'B5' } });
    // What a riddle is followed by is told first.
    progress = see(solve(progress, 'pit', 'B3'), 'pit', 'BS');
    expect(progress.leftAt('pit', 'pit-5')).toMatchObject({ step: { id: 'BS' }, phase: 'after', beat: 0 });
    expect(progress.leftAt('hill')).toBeNull();
  });
  it('lead to a scene of its own once more, by the last of them', () => {
    const told: SiteScript = { ...hill, steps: [step('D1', { scene: 'postcard', beats: [{ key: 'p' }, { key: 'q' }] })] };
    let progress = new Progress(campaign, [prologue, told], []);
    progress = progress.with(progress.reach('hill', 'D1', 'beats', 2));
    expect(progress.leftAt('hill')).toMatchObject({ phase: 'beats', beat: 1 });
    expect(progress.resume('hill')).toMatchObject({ phase: 'beats', beat: 1 });
    const played: SiteScript = { ...told, steps: [step('D1', { scene: 'lamp-part', riddle: 'hill-1', beats: [{ key: 'p' }] })] };
    progress = new Progress(campaign, [prologue, played], progress.events);
    expect(progress.leftAt('hill')).toMatchObject({ phase: 'beats', beat: 1 });
  });
  it('shine whole when every riddle, the optional ones too, was won with all its sparks', () => {
    let progress = fresh();
    for (const id of ['B1', 'B2', 'B3', 'BS', 'B5', 'BD']) progress = solve(progress, 'pit', id);
    expect(progress.isRestored('pit')).toBe(true);
    expect(progress.shinesWhole('pit')).toBe(false);
    progress = solve(progress, 'pit', 'B6', 2);
    expect(progress.shinesWhole('pit')).toBe(false);
    progress = solve(progress, 'pit', 'B6', 3);
    expect(progress.shinesWhole('pit')).toBe(true);
    expect(new Progress(campaign, [], progress.events).shinesWhole('pit')).toBe(false);
  });
  it('come only when their conditions hold', () => {
    const shown = (progress: Progress) => progress.beats('pit', 'B1', 'beats').map(({ index }) => index);
    expect(shown(fresh())).toEqual([1]);
    expect(shown(fresh([{ type: 'card-won', card: 'token' }]))).toEqual([0, 1]);
    const progress = solve(fresh(), 'pit', 'B1');
    expect(progress.holds({ done: ['B1'], position: [1] }, 'pit')).toBe(true);
    expect(progress.holds({ done: ['B2'] }, 'pit')).toBe(false);
    expect(progress.holds({ position: [2] }, 'pit')).toBe(false);
    expect(progress.holds({ position: [2] }, 'hill')).toBe(true);
  });
  it('keep stars, essais and postcards', () => {
    const progress = fresh([
      { type: 'starred', page: 'B1', on: true },
      { type: 'starred', page: 'B2', on: true },
      { type: 'starred', page: 'B2', on: false },
      { type: 'essai-seen', kind: 'grisou' },
      { type: 'postcard-read', site: 'pit' },
    ]);
    expect([progress.starred('B1'), progress.starred('B2')]).toEqual([true, false]);
    expect([progress.essaiSeen('grisou'), progress.essaiSeen('triage')]).toEqual([true, false]);
    expect([progress.postcardRead('pit'), progress.postcardRead('hill')]).toEqual([true, false]);
  });
});

/** A script in which everything can be reached, with ways that part and meet, and any of it optional but one. */
function anyScript(seed: number): SiteScript {
  const next = random(seed);
  const count = 2 + pick(next, 9);
  const opens = Array.from({ length: count }, () => new Set<string>());
  for (let to = 1; to < count; to++) {
    opens[pick(next, to)]?.add(`S${to}`);
    if (pick(next, 3) === 0) opens[pick(next, to)]?.add(`S${to}`);
  }
  const needed = pick(next, count);
  const steps = opens.map((set, n) =>
    step(`S${n}`, { opens: [...set], optional: n !== needed && pick(next, 3) === 0, ...(pick(next, 4) > 0 ? { riddle: `any-${n}`, card: `C${n}` } : {}) }),
  );
  return { id: 'any', start: ['S0'], steps: shuffle(next, steps) };
}

describe('never a dead end', () => {
  const open: Campaign = { ...campaign, sites: [{ id: 'any', map: at, part: 'wick', awake: true }] };
  /** Does open steps, in any order, solved or passed, until `enough`. */
  const wander = (script: SiteScript, from: Progress, seed: number, enough: (progress: Progress) => boolean) => {
    const next = random(seed);
    let progress = from;
    for (let moves = 0; !enough(progress); moves++) {
      expect(moves, `seed ${seed}: goes on without end`).toBeLessThanOrEqual(script.steps.length);
      const steps = progress.openSteps('any');
      const chosen = steps[pick(next, steps.length)];
      expect(chosen, `seed ${seed}: nothing is open`).toBeDefined();
      if (!chosen) break;
      const how = !chosen.riddle ? 'seen' : pick(next, 2) ? 'solved' : 'passed';
      progress = progress.with(progress.finish('any', chosen.id, { how, sparks: pick(next, 4) }));
    }
    return progress;
  };

  it('from any progress, in any order, solved or passed', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const script = anyScript(seed);
      expect(scriptFaults(script)).toEqual([]);
      const done = wander(script, new Progress(open, [script], []), seed, (progress) => progress.finished('any'));
      expect(done.isRestored('any')).toBe(true);
      expect([...done.parts]).toEqual(['wick']);
      const all = wander(script, done, seed, (progress) => progress.openSteps('any').length === 0);
      expect(script.steps.every((each) => all.stepState('any', each.id) === 'done')).toBe(true);
      expect(all.nextStep('any')).toBeNull();
    }
  });
  it('even from a save of an older script, with any steps done in any order', () => {
    for (let seed = 1; seed <= 200; seed++) {
      const script = anyScript(seed);
      const next = random(seed + 1000);
      const events = script.steps.filter(() => pick(next, 2)).map((each): ProgressEvent => ({ type: 'step-done', site: 'any', step: each.id, how: 'seen' }));
      events.push({ type: 'step-done', site: 'any', step: 'gone', how: 'seen' });
      wander(script, new Progress(open, [script], events), seed, (progress) => progress.finished('any'));
    }
  });
});

describe('scriptFaults', () => {
  const reasons = (script: SiteScript) => scriptFaults(script).map(({ reason, path }) => `${reason} ${path.join('.')}`);
  it('finds nothing wrong with a sound script', () => {
    expect(scripts.flatMap(reasons)).toEqual([]);
  });
  it('finds every way into a dead end, with its place', () => {
    expect(reasons({ ...hill, start: [] })).toEqual(['step-unreachable steps.0.id']);
    expect(reasons({ ...hill, start: ['D1', 'D7'] })).toEqual(['step-unknown start.1']);
    expect(reasons({ ...hill, steps: [step('D1', { opens: ['D2'] })] })).toEqual(['step-unknown steps.0.opens.0']);
    expect(reasons({ ...hill, steps: [step('D1'), step('D1')] })).toEqual(['step-twice steps.1.id']);
    expect(reasons({ ...hill, steps: [step('D1'), step('D2', { opens: ['D3'] }), step('D3', { opens: ['D2'] })] })).toEqual([
      'step-unreachable steps.1.id',
      'step-unreachable steps.2.id',
    ]);
    // An optional step does not stand in for the needed one that leads to the same step.
    expect(reasons({ ...hill, steps: [step('D1', { optional: true, opens: ['D3'] }), step('D2', { opens: ['D3'] }), step('D3')] })).toEqual([
      'step-unreachable steps.1.id',
      'step-unreachable steps.2.id',
    ]);
    expect(reasons({ ...hill, steps: [step('D1', { optional: true })] })).toEqual(['all-optional steps']);
  });
});
