import { describe, expect, it } from 'vitest';
import { ContentError, type LevelsIndex, openLibrary } from '../../src/content/library';
import { diskIndex } from '../../tools/levels/content';
import { soundRoot } from './fixtures';

const index = diskIndex(soundRoot);
const messageOf = async (work: () => unknown): Promise<string> => {
  try {
    await work();
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return String(error instanceof Error && error.message);
  }
  throw new Error('expected a ContentError');
};

describe('the library', () => {
  it('opens a site with its script, levels, cards and the facts that it uses', async () => {
    const library = openLibrary(index);
    expect(library.siteIds).toEqual(['start', 'mine', 'museum']);
    const site = await library.site('mine');
    expect(site.script?.steps.map((step) => step.id)).toEqual(['M1', 'M2', 'M3']);
    expect([...site.families]).toEqual([['mine-01', [1, 2]]]);
    expect([...site.cards.keys()]).toEqual(['M1']);
    expect(site.factsOf('mine:m1.hello').map((fact) => fact.id)).toEqual(['lamp-1909']);
    expect(site.factsOf('cards:M1.front').map((fact) => fact.en)).toEqual(['In 1909 the pit had 1,099 lamps.']);
    expect(site.factsOf('mine:m1.done')).toEqual([]);
    expect(await library.site('mine')).toBe(site);
    expect((await library.site('museum')).script).toBeUndefined();
  });

  it('gives the wished tier, else the nearest easier one, else the easiest', async () => {
    const site = await openLibrary(index).site('mine');
    expect(([0, 1, 2, 3] as const).map((tier) => site.level('mine-01', tier).id)).toEqual(['mine-01-t1', 'mine-01-t1', 'mine-01-t2', 'mine-01-t2']);
    expect(await messageOf(() => site.level('mine-09', 1))).toBe('levels/riddles/mine  the file  there is no riddle "mine-09"');
  });

  it('opens essais and the notebook', async () => {
    const library = openLibrary(index);
    expect((await library.essai('lanterns')).id).toBe('essai-lanterns');
    expect((await library.notes()).factsOf('notebook:none')).toEqual([]);
    // A card taken out of the notebook still says how we know it.
    expect((await library.notes()).factsOf('cards:M1.front').map((fact) => fact.id)).toEqual(['lamp-1909']);
    expect(await messageOf(() => library.essai('candles'))).toBe('levels  the file  there is no essai of kind "candles"; expected one of lanterns');
  });

  it('names file and place of what does not fit, and tries again when asked again', async () => {
    let broken = true;
    const shaky: LevelsIndex = {
      ...index,
      sites: {
        mine: async () => {
          const module = await index.sites.mine?.();
          if (!module) throw new Error('the sound project has a mine');
          return broken ? { ...module, levels: [{ file: 'levels/x.json', json: { id: 'mine-01-t1' } }] } : module;
        },
      },
    };
    const library = openLibrary(shaky);
    expect(await messageOf(() => library.site('mine'))).toBe('levels/x.json  version  expected a number, found nothing');
    broken = false;
    expect((await library.site('mine')).levels.size).toBe(2);
    expect(await messageOf(() => openLibrary({ ...index, campaign: { file: 'levels/campaign.json', json: [] } }))).toBe(
      'levels/campaign.json  the file  expected an object, found an empty list',
    );
  });
});
