/** What the script of a site must fulfil: every step can be reached, everything it names is there, the site can end. */
import path from 'node:path';
import { siteScript } from '../../src/content/schemas';
import { allFindings, type Path } from '../../src/content/sentences';
import { scriptFaults } from '../../src/core/script-faults';
import type { SpecialSceneName } from '../../src/core/special-scenes';
import type { Beat, LevelFile, ScriptStep, SiteScript } from '../../src/core/story';
import type { Fault, JsonFile } from './json-file';
import { missingWords } from './messages';
import type { World } from './world';

export interface ScriptWorld extends World {
  /** riddle `<site>-<nn>` -> its levels. */
  readonly families: ReadonlyMap<string, readonly LevelFile[]>;
  readonly cards: ReadonlySet<string>;
  /** Steps of all sites. */
  readonly steps: ReadonlySet<string>;
  /** How many sites the tour has. */
  readonly tourLength: number;
  /** Tiers that each riddle of a site needs. */
  tiersFor(site: string): readonly number[];
}

type Tell = (place: Path, sentence: string) => void;

/** The steps of a script, read leniently, so that other scripts can be checked beside a broken one. */
export const stepIds = (value: unknown): string[] => {
  const parsed = siteScript.safeParse(value);
  return parsed.success ? parsed.data.steps.map((step) => step.id) : [];
};

export function checkScript(json: JsonFile, world: ScriptWorld): Fault[] {
  if (json.faults.length > 0) return [...json.faults];
  const parsed = siteScript.safeParse(json.value);
  if (!parsed.success) return allFindings(parsed.error.issues, json.value).map((finding) => json.fault(finding.path, finding.sentence, finding.atName));
  const script = parsed.data;
  const faults: Fault[] = [];
  const tell: Tell = (place, sentence) => faults.push(json.fault(place, sentence));
  const name = path.posix.basename(json.file, '.json');
  if (script.id !== name) tell(['id'], `the name of the file says "${name}", found "${script.id}"`);
  checkSteps(script, tell);
  script.steps.forEach((step, index) => {
    checkStep(script, step, index, world, tell);
    for (const part of ['beats', 'after'] as const) {
      for (const [at, beat] of step[part].entries()) checkBeat(beat, ['steps', index, part, at], world, tell);
    }
  });
  for (const key of hubWords(script)) for (const sentence of missingWords(key, world.words)) tell(['id'], sentence);
  const used = new Set(script.steps.map((step) => step.riddle));
  for (const family of world.families.keys()) {
    if (family.replace(/-\d{2}$/, '') === script.id && !used.has(family))
      tell(['steps'], `the riddle "${family}" has levels but no step; expected a step with "riddle": "${family}"`);
  }
  return faults;
}

/** What core finds in the graph of steps, and besides: no step of the site's core may hang on an optional one. */
function checkSteps(script: SiteScript, tell: Tell): void {
  const problems = scriptFaults(script);
  for (const problem of problems) tell(problem.path, problem.sentence);
  if (problems.length > 0) return;
  const seen = new Set<string>();
  const queue = [...script.start];
  for (let id = queue.pop(); id !== undefined; id = queue.pop()) {
    const step = script.steps.find((one) => one.id === id);
    if (!step || seen.has(id)) continue;
    seen.add(id);
    if (!step.optional) queue.push(...step.opens);
  }
  for (const [index, step] of script.steps.entries()) {
    if (!step.optional && !seen.has(step.id)) {
      tell(
        ['steps', index, 'id'],
        `the step "${step.id}" can only be reached through optional steps, so the site might never end; expected a way without them`,
      );
    }
  }
}

/** What Gaillette says in the yard: on coming in, each time a window more is lit where the way forks, and when all is well. */
const hubWords = ({ id, start, steps }: SiteScript): string[] => {
  const doors = start.length > 1 || steps.some(({ opens }) => opens.length > 1);
  const hushed = steps.some(({ scene }) => scene === 'silent-room');
  return ['cursed', ...(doors ? [1, 2, 3, 4, 5, 6].map((nth) => `onward-${nth}`) : []), ...(hushed ? ['before-silence', 'after-silence'] : []), 'restored'].map(
    (key) => `${id}:hub.${key}`,
  );
};

/** What a scene of its own says without naming it. */
const SCENE_WORDS: Readonly<Record<SpecialSceneName, (site: string) => readonly string[]>> = {
  'silent-room': (site) => ['1', '2', '3', '4', '5', '6', '7', '8', '9', 'gaillette'].map((key) => `${site}:silent.${key}`),
  'lamp-part': () => [],
  postcard: (site) => ['title', '1', '2', '3'].map((key) => `postcards:${site}.${key}`),
};

/** The words that a step needs without naming them: its door, its scene, who presents its riddle, its page in the notebook. */
const impliedWords = (site: string, { id, riddle, card, scene }: ScriptStep): string[] => [
  `${site}:step.${id}`,
  ...(scene === undefined ? [] : SCENE_WORDS[scene](site)),
  ...(riddle === undefined ? [] : ['who', 'mood', 'won', 'goal'].map((part) => `${site}:host.${id}.${part}`)),
  ...(riddle === undefined && card === undefined && scene !== 'postcard' ? [] : [`notebook:${id}.title`, `notebook:${id}.text`]),
];

/** Who presents a riddle is a bust, with moods of that bust: one for the goal, one for the win. */
function checkHost(site: string, step: ScriptStep, place: Path, world: ScriptWorld, tell: Tell): void {
  for (const [language, words] of world.words) {
    const who = words.get(`${site}:host.${step.id}.who`);
    for (const part of ['mood', 'won']) {
      const mood = words.get(`${site}:host.${step.id}.${part}`);
      if (who === undefined || mood === undefined) continue;
      const moods = world.moods.get(who);
      if (!moods?.includes(mood)) {
        const expected = moods ? `one of its moods ${moods.join(', ')}` : `one of the busts ${[...world.moods.keys()].join(', ')}`;
        tell([...place, 'id'], `"${site}:host.${step.id}" in locales/${language} says ${who}, ${mood}; expected ${expected}`);
      }
    }
  }
}

function checkStep(script: SiteScript, step: ScriptStep, index: number, world: ScriptWorld, tell: Tell): void {
  const place: Path = ['steps', index];
  if (!world.places.has(step.place)) tell([...place, 'place'], `there is no place "${step.place}"; expected one of ${[...world.places].join(', ')}`);
  if (step.card !== undefined && !world.cards.has(step.card))
    tell([...place, 'card'], `there is no card "${step.card}" in levels/evidence; expected one of ${[...world.cards].join(', ')}`);
  if (step.sound !== undefined && !world.sounds.has(step.sound))
    tell([...place, 'sound'], `there is no sound "${step.sound}"; expected one of ${[...world.sounds].join(', ')}`);
  for (const key of impliedWords(script.id, step)) for (const sentence of missingWords(key, world.words)) tell([...place, 'id'], sentence);
  if (step.sign !== undefined) for (const sentence of missingWords(step.sign, world.words)) tell([...place, 'sign'], sentence);
  if (step.riddle === undefined) return;
  checkHost(script.id, step, place, world, tell);
  const levels = world.families.get(step.riddle);
  if (!levels) {
    tell(
      [...place, 'riddle'],
      `there are no levels of the riddle "${step.riddle}" in levels/riddles; expected one of ${[...world.families.keys()].join(', ')}`,
    );
    return;
  }
  const tiers = new Set<number>(levels.map((level) => level.tier));
  const missing = world.tiersFor(script.id).filter((tier) => !tiers.has(tier));
  if (missing.length > 0)
    tell(
      [...place, 'riddle'],
      `the riddle "${step.riddle}" has no level of tier ${missing.join(', ')}; expected ${missing.map((tier) => `${step.riddle?.slice(-2)}-${levels[0]?.kind}.t${tier}.json`).join(', ')} beside the others`,
    );
  const other = levels.find((level) => level.card !== undefined && level.card !== step.card);
  if (other)
    tell(
      [...place, 'card'],
      `the level "${other.id}" gives the card "${other.card}"; expected the same card here, found ${step.card === undefined ? 'none' : `"${step.card}"`}`,
    );
}

function checkBeat(beat: Beat, place: Path, world: ScriptWorld, tell: Tell): void {
  if (beat.who !== undefined) {
    const moods = world.moods.get(beat.who);
    if (!moods) tell([...place, 'who'], `nobody is called "${beat.who}"; expected one of ${[...world.moods.keys()].join(', ')}`);
    else if (beat.mood !== undefined && !moods.includes(beat.mood))
      tell([...place, 'mood'], `${beat.who} has no mood "${beat.mood}"; expected one of ${moods.join(', ')}`);
  }
  if (beat.who !== undefined && world.moods.has(beat.who)) {
    for (const sentence of missingWords(`cast:${beat.who}.name`, world.words)) tell([...place, 'who'], sentence);
  }
  if (beat.key !== undefined) for (const sentence of missingWords(beat.key, world.words)) tell([...place, 'key'], sentence);
  beat.when?.done?.forEach((id, at) => {
    if (!world.steps.has(id)) tell([...place, 'when', 'done', at], `there is no step "${id}" in any script`);
  });
  beat.when?.has?.forEach((id, at) => {
    if (!world.cards.has(id)) tell([...place, 'when', 'has', at], `there is no card "${id}" in levels/evidence`);
  });
  beat.when?.position?.forEach((position, at) => {
    if (position > world.tourLength)
      tell([...place, 'when', 'position', at], `the tour has ${world.tourLength} sites; expected a position up to that, found ${position}`);
  });
}
