/** How a level is won with hands: from its prover, the controls to press one after the other. */
import type { Page } from '@playwright/test';
import type { Control, Described, SealedKind } from '../../src/core/puzzle-kind';
import type { LevelFile } from '../../src/core/story';
import type { Teller } from './teller';

/** A control to press. A tool that stays in the hand is taken once; with `down` it is pressed only to be put down. */
export interface Press extends Control {
  readonly down?: boolean;
}

/** One gesture of a solution: the controls to press, one after the other. */
export interface Gesture {
  readonly presses: readonly Press[];
  readonly board: Described<unknown>;
}

/** The gestures that win a level, from its prover. */
export function gesturesOf(sealed: SealedKind, level: LevelFile, seed: number): readonly Gesture[] {
  return sealed.open((kind) => {
    const data = kind.level.parse(level.data);
    let state = kind.start(data, seed);
    const gestures: Gesture[] = [];
    for (let guard = 0; kind.status(data, state) !== 'solved'; guard++) {
      if (guard > 400) throw new Error(`${level.id}: the hints do not come to an end`);
      const step = kind.hint(data, state).rest[0];
      if (!step) throw new Error(`${level.id}: nothing to do, and not solved`);
      for (const move of step.moves) {
        const board = kind.describe(data, state);
        const wanted = JSON.stringify(move);
        const action = board.actions.find((each) => JSON.stringify(each.move) === wanted);
        if (!action) throw new Error(`${level.id}: no controls perform ${wanted}`);
        const presses = action.perform.map((id) => {
          const control = board.controls.find((each) => each.id === id);
          if (!control) throw new Error(`${level.id}: there is no control ${id}`);
          return control;
        });
        const tools = board.controls.filter(({ id, stays, disabled }) => stays && !disabled && id !== action.perform[0]);
        gestures.push({ presses: [...tools.map((tool) => ({ ...tool, down: true })), ...presses], board });
        const applied = kind.apply(data, state, move);
        if (!applied.ok) throw new Error(`${level.id}: ${wanted} is refused`);
        state = applied.state;
      }
    }
    return gestures;
  });
}

/** Whether a press changes nothing that is wanted: the tool is in the hand already, or is not there to be put down. */
export async function isIdle(page: Page, teller: Teller, { name, stays, down = false }: Press): Promise<boolean> {
  if (!stays) return false;
  const inHand = await page.getByRole('button', { name: teller.say(name), exact: true, pressed: true }).count();
  return inHand > 0 !== down;
}
