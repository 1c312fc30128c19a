/** How long the rules take, in Node: a hint, a move, a proof of every shipped level, a generated board of every kind. */

import type { Library } from '../../src/content/library';
import type { LevelFile } from '../../src/core/story';
import { registry } from '../../src/kinds/registry';

export interface Slowest {
  readonly ms: number;
  /** Level or kind that took longest. */
  readonly of: string;
}
export interface RuleTimes {
  readonly hint: Slowest;
  readonly move: Slowest;
  readonly proof: Slowest;
  readonly generation: Slowest;
}

class Longest implements Slowest {
  ms = 0;
  of = '';
  time<Value>(of: string, work: () => Value): Value {
    const from = performance.now();
    const value = work();
    const ms = performance.now() - from;
    if (ms > this.ms) {
      this.ms = ms;
      this.of = of;
    }
    return value;
  }
}

/** Positions on the way to the win at which a hint and a move are timed. */
const POSITIONS = 12;

export async function timeRules(library: Library): Promise<RuleTimes> {
  const sites = await Promise.all(library.siteIds.map((id) => library.site(id)));
  const files: readonly LevelFile[] = sites.flatMap(({ levels }) => [...levels.values()]);
  if (files.length === 0) throw new Error('bench: there are no levels');
  const times = { hint: new Longest(), move: new Longest(), proof: new Longest(), generation: new Longest() };
  for (const round of ['warm', 'timed'] as const) {
    // The first round only lets the compiler see the code.
    if (round === 'timed') for (const each of Object.values(times)) Object.assign(each, { ms: 0, of: '' });
    for (const file of files) {
      const load = registry[file.kind];
      if (!load) throw new Error(`bench: there is no kind ${file.kind}`);
      (await load()).open((kind) => {
        const level = kind.level.parse(file.data);
        times.proof.time(file.id, () => kind.prove(level));
        let state = kind.start(level, 7);
        for (let step = 0; step < POSITIONS && kind.status(level, state) !== 'solved'; step++) {
          const from = state;
          const move = times.hint.time(file.id, () => kind.hint(level, from)).rest[0]?.moves[0];
          if (move === undefined) break;
          const applied = times.move.time(file.id, () => kind.apply(level, from, move));
          if (!applied.ok) break;
          state = applied.state;
        }
      });
    }
  }
  for (const [id, load] of Object.entries(registry)) {
    (await load()).open((kind) => {
      const { generate } = kind;
      if (generate) for (const tier of [1, 2, 3] as const) for (const seed of [1, 2]) times.generation.time(`${id} t${tier}`, () => generate(tier, seed));
    });
  }
  return times;
}
