/** The first night in both languages and in many orders of its steps; optional riddles first, last, or not at all. */
import { expect, test } from '@playwright/test';
import { pick, random } from '../../src/core/random';
import type { ScriptStep } from '../../src/core/story';
import { allSteps, listen } from './support';
import { makeTeller } from './teller';
import { Walk, type WalkPlan } from './walk';

type Choose = NonNullable<WalkPlan['choose']>;

const needed = (open: readonly ScriptStep[]): readonly ScriptStep[] => open.filter(({ optional }) => !optional);
const drawn = (seed: number): Choose => {
  const next = random(seed);
  return (open) => open[pick(next, open.length)];
};

const orders: readonly { readonly name: string; readonly choose: Choose; readonly leavesOut?: true }[] = [
  { name: 'optional riddles first', choose: (open) => open.find(({ optional }) => optional) ?? open[0] },
  { name: 'in the order of the script, optional riddles last', choose: (open) => needed(open)[0] ?? open[0] },
  { name: 'from the last open step back', choose: (open) => open.at(-1) },
  { name: 'without the optional riddles', choose: (open) => needed(open)[0], leavesOut: true },
  ...[11, 12, 13].map((seed) => ({ name: `drawn by lot (${seed})`, choose: drawn(seed) })),
];

for (const language of ['fr', 'en'] as const) {
  for (const { name, choose, leavesOut } of orders) {
    test(`the first night is won ${name} (${language})`, async ({ page }) => {
      const heard = listen(page);
      await page.goto(`/?lang=${language}&r=canvas`);
      const walk = new Walk(page, { input: 'mouse', teller: await makeTeller(language), choose });
      await walk.night();
      const wanted = (await allSteps()).filter(({ step }) => !leavesOut || !step.optional);
      expect([...walk.done].sort()).toEqual(wanted.map(({ step }) => step.id).sort());
      expect(heard).toEqual({ faults: [], foreign: [] });
    });
  }
}
