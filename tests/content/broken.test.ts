import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../tools/levels/check';
import { showFault } from '../../tools/levels/json-file';
import { brokenRoot, faultsOf, smallWorld, soundRoot } from './fixtures';

/** File of tests/fixtures/levels/broken -> its faults as `line:column  path  sentence`. */
const expected: Readonly<Record<string, readonly string[]>> = {
  'levels/card-unknown.json': [`8:11  card  there is no card "M9" in levels/evidence`],
  'levels/data-problem.json': [`44:23  data.order[1]  expected each name once (twice)`],
  'levels/data-throws.json': [`42:11  data  the kind fails on this level: out of oil`],
  'levels/data-unknown-field.json': [`45:5  data.oil  there is no field "oil" here; expected it to be left out or spelt otherwise`],
  'levels/data-wrong-type.json': [`44:23  data.order[1]  expected a text, found the number 7`],
  'levels/essai-long.json': [`11:14  plays.right  expected an essai of at most 3 moves, found 4`],
  'levels/essai-losing.json': [`21:11  data  expected an essai that cannot be lost, but some legal moves lead to a contradiction`],
  'levels/fact-none.json': [`7:12  facts  expected at least one fact for the seal "true", found none`],
  'levels/fact-unknown.json': [`7:13  facts[0]  there is no fact "lamp-1910" in levels/facts; expected one that is there, with a source`],
  'levels/id-other-tier.json': [`6:11  tier  the id says 2, found 1`],
  'levels/id-shape.json': [`2:9  id  expected an id like "mine-01-t1" or "essai-lanterns", found "mine-lamps"`],
  'levels/kind-unknown.json': [`4:11  kind  there is no kind "candles"; expected one of lanterns`],
  'levels/lying-proof.json': [`42:11  data  the proof's solution does not win; expected "solved", found "open"`],
  'levels/missing-field.json': [`1:1  version  expected a number, found nothing`],
  'levels/move-malformed.json': [`17:18  plays.right[1].light  expected a text, found the number 4`],
  'levels/no-words.json': [
    `4:11  kind  expected words for "lanterns:mute" in locales/fr, found none`,
    `4:11  kind  expected words for "lanterns:mute" in locales/en, found none`,
  ],
  'levels/right-none.json': [
    `12:14  plays.right  expected one winning play as a list of moves, found none; a play that wins is [{"light":"Léon"},{"light":"Anna"}]`,
  ],
  'levels/right-refused.json': [
    `16:7  plays.right[1]  expected a legal move, but it is refused (lanterns:refused.lit); a play that wins is [{"light":"Léon"},{"light":"Anna"}]`,
  ],
  'levels/right-too-long.json': [`19:7  plays.right[2]  the level is solved after 2 moves; expected the winning move to be the last`],
  'levels/right-unfinished.json': [
    `12:14  plays.right  expected the right play to end "solved", found "open"; a play that wins is [{"light":"Léon"},{"light":"Anna"}]`,
  ],
  'levels/seal-unknown.json': [`9:11  seal  expected one of "true", "invented", "true-invented", found the text "maybe"`],
  'levels/tier-four.json': [`6:11  tier  expected one of the tiers 0, 1, 2, 3`],
  'levels/unknown-field.json': [`46:3  colour  there is no field "colour" here; expected it to be left out or spelt otherwise`],
  'levels/version-zero.json': [`3:14  version  expected more than 0, found the number 0`],
  'levels/wrong-one.json': [`20:14  plays.wrong  expected at least two instructive wrong plays, found 1`],
  'levels/wrong-other-answer.json': [
    `27:19  plays.wrong[0].answer  expected the last move to be answered with "lanterns:refused.lit", heard "lanterns:wrong.order"`,
  ],
  'levels/wrong-refused-early.json': [`34:11  plays.wrong[1].moves[1]  expected a legal move before the last, but it is refused (lanterns:refused.lit)`],
  'levels/wrong-type.json': [`10:14  minutes  expected a number, found the text "two"`],
  'levels/wrong-wins.json': [
    `22:18  plays.wrong[0].moves  expected a wrong play, but it solves the level`,
    `30:19  plays.wrong[0].answer  expected the last move to be answered with "lanterns:wrong.order", heard nothing`,
  ],
  'levels/wrong-without-words.json': [
    `27:19  plays.wrong[0].answer  expected words for "lanterns:wrong.colour" in locales/fr, found none`,
    `27:19  plays.wrong[0].answer  expected words for "lanterns:wrong.colour" in locales/en, found none`,
    `27:19  plays.wrong[0].answer  expected the last move to be answered with "lanterns:wrong.colour", heard "lanterns:wrong.order"`,
  ],
  'sites/all-optional.json': [`4:12  steps  Every step is optional; expected at least one that ends the site.`],
  'sites/card-unknown.json': [`42:15  steps[1].card  there is no card "M9" in levels/evidence; expected one of M1`],
  'sites/empty-beat.json': [`15:9  steps[0].beats[1]  expected a beat with words ("key") or with something that happens ("cue")`],
  'sites/key-without-words.json': [
    `13:18  steps[0].beats[0].key  expected words for "mine:m1.goodbye" in locales/fr, found none`,
    `13:18  steps[0].beats[0].key  expected words for "mine:m1.goodbye" in locales/en, found none`,
  ],
  'sites/mood-unknown.json': [`12:19  steps[0].beats[0].mood  ida has no mood "furious"; expected one of calm, glad`],
  'sites/no-door.json': [
    `34:13  steps[1].id  expected words for "no-door:step.M7" in locales/fr, found none`,
    `34:13  steps[1].id  expected words for "no-door:step.M7" in locales/en, found none`,
  ],
  'sites/only-through-optional.json': [
    `44:13  steps[2].id  the step "M3" can only be reached through optional steps, so the site might never end; expected a way without them`,
  ],
  'sites/opens-unknown.json': [`31:29  steps[0].opens[2]  There is no step M8; expected one of M1, M2, M3.`],
  'sites/other-card.json': [`5:5  steps[0].card  the level "mine-01-t1" gives the card "M1"; expected the same card here, found none`],
  'sites/place-unknown.json': [`35:16  steps[1].place  there is no place "kitchen"; expected one of lamp-room`],
  'sites/riddle-lacks-tier.json': [
    `42:17  steps[1].riddle  the riddle "start-01" has no level of tier 1, 2; expected 01-lanterns.t1.json, 01-lanterns.t2.json beside the others`,
  ],
  'sites/riddle-unknown.json': [`42:17  steps[1].riddle  there are no levels of the riddle "mine-07" in levels/riddles; expected one of mine-01, start-01`],
  'sites/scene-unknown.json': [`38:16  steps[1].scene  expected one of "silent-room", "lamp-part", "postcard", found the text "silent-rom"`],
  'sites/sound-unknown.json': [`41:16  steps[1].sound  there is no sound "rain"; expected one of wind`],
  'sites/speaker-unknown.json': [`11:18  steps[0].beats[0].who  nobody is called "otto"; expected one of ida`],
  'sites/start-unknown.json': [
    `3:13  start[0]  There is no step M8; expected one of M1, M2, M3.`,
    `6:13  steps[0].id  No way leads to step M1; expected it in "start", or in the "opens" of steps that can all be done before it.`,
    `34:13  steps[1].id  No way leads to step M2; expected it in "start", or in the "opens" of steps that can all be done before it.`,
    `44:13  steps[2].id  No way leads to step M3; expected it in "start", or in the "opens" of steps that can all be done before it.`,
  ],
  'sites/state-unknown.json': [`36:16  steps[1].state  expected one of "cursed", "lit", "dawn", found the text "dark"`],
  'sites/step-twice.json': [
    `44:13  steps[2].id  Step M3 is there twice; expected one step of each id.`,
    `31:17  steps[0].opens[0]  There is no step M2; expected one of M1, M3, M3.`,
  ],
  'sites/unreachable.json': [`34:13  steps[1].id  No way leads to step M2; expected it in "start", or in the "opens" of steps that can all be done before it.`],
  'sites/when-done-unknown.json': [`27:22  steps[0].after[0].when.done[0]  there is no step "M8" in any script`],
  'sites/when-position.json': [`25:26  steps[0].after[0].when.position[0]  the tour has 1 sites; expected a position up to that, found 2`],
  'evidence/M1.json': [`6:20  claims[1]  expected one of "2a", "2b", "2c", "4a", "4b", "4c", "6a", "6b", "6c", found the text "9z"`],
  'evidence/M2.json': [
    `2:9  id  expected words for "cards:M2.title" in locales/fr, found none`,
    `2:9  id  expected words for "cards:M2.title" in locales/en, found none`,
    `2:9  id  expected words for "cards:M2.front" in locales/fr, found none`,
    `2:9  id  expected words for "cards:M2.front" in locales/en, found none`,
    `2:9  id  expected words for "cards:M2.back" in locales/fr, found none`,
    `2:9  id  expected words for "cards:M2.back" in locales/en, found none`,
  ],
  'evidence/M3.json': [`2:9  id  the name of the file says "M3", found "M1"`, `3:11  site  there is no site "moon" in levels/campaign.json`],
  'evidence/M4.json': [`2:9  id  the name of the file says "M4", found "M1"`, `8:14  picture  there is no picture "sun" in assets/art/catalog.ts`],
  'evidence/M5.json': [
    `2:9  id  the name of the file says "M5", found "M1"`,
    `7:13  facts[0]  there is no fact "lamp-1910" in levels/facts; expected one that is there, with a source`,
  ],
  'evidence/M6.json': [
    `2:9  id  the name of the file says "M6", found "M1"`,
    `3:11  site  the script of "mine" gives this card; expected "mine", found "start"`,
  ],
  'facts/low.json': [`6:19  [0].confidence  expected one of "high", "medium", found the text "low"`],
  'facts/no-source.json': [`7:16  [0].sources  expected at least one source`],
  'facts/twice.json': [`16:11  [1].id  the fact "lamp-1909" is there a second time; expected each id once`],
};

const both = (at: string, key: string): string[] => ['fr', 'en'].map((language) => `${at}  expected words for "${key}" in locales/${language}, found none`);

describe('the checker of content files', () => {
  it('finds nothing to mend in a sound project, and proves all its levels', async () => {
    const report = await checkContent(soundRoot, smallWorld);
    expect(report.faults).toEqual([]);
    expect(report.rows.map((row) => [row.id, row.grade, row.claims.join(' ')])).toEqual([
      ['mine-01-t1', 2, '6a 6c'],
      ['mine-01-t2', 3, '6a 6c'],
      ['start-01-t0', 2, ''],
      ['essai-lanterns', 3, ''],
    ]);
  });

  it('wants the words that the game says without being told: in the yard where the way forks, in a scene of its own', async () => {
    const lost = ['mine:hub.onward-2', 'start:hub.onward-2', 'mine:silent.9', 'postcards:mine.3'];
    const words = new Map([...smallWorld.words].map(([language, known]) => [language, new Map([...known].filter(([key]) => !lost.includes(key)))]));
    const { faults } = await checkContent(soundRoot, { ...smallWorld, words }, [path.join(soundRoot, 'levels/sites/mine.json')]);
    expect(faults.map(showFault)).toEqual([
      ...both('levels/sites/mine.json:34:13  steps[1].id', 'mine:silent.9'),
      ...both('levels/sites/mine.json:44:13  steps[2].id', 'postcards:mine.3'),
      ...both('levels/sites/mine.json:2:9  id', 'mine:hub.onward-2'),
    ]);
  });

  it('is tried on every broken file', () => {
    const files = readdirSync(brokenRoot, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
    expect(files.map((name) => name.split(path.sep).join('/')).sort()).toEqual(Object.keys(expected).sort());
    expect(files.length).toBeGreaterThan(40);
  });

  it.each(Object.entries(expected))('%s', async (file, faults) => {
    expect(await faultsOf(file)).toEqual(faults.map((fault) => `${file}:${fault}`));
  });
});
