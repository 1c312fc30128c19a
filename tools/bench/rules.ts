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

/** Milliseconds that this process has computed: time in which a busy machine does something else does not count. */
const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Times the same pieces of work in several rounds; each counts with its best one, when the compiler is out of the way. */
class Longest implements Slowest {
  private readonly best = new Map<string, number>();
  private turn = 0;

  newRound(): void {
    this.turn = 0;
  }
  time<Value>(of: string, work: () => Value): Value {
    const key = `${of} ${this.turn++}`;
    const from = computed();
    const value = work();
    this.best.set(key, Math.min(this.best.get(key) ?? Number.POSITIVE_INFINITY, computed() - from));
    return value;
  }
  private get worst(): readonly [key: string, ms: number] {
    return [...this.best].reduce((a, b) => (b[1] > a[1] ? b : a), ['nothing 0', 0] as const);
  }
  get ms(): number {
    return this.worst[1];
  }
  get of(): string {
    return this.worst[0].replace(/ \d+$/, '');
  }
}

const ROUNDS = 4;

/** Positions on the way to the win at which a hint and a move are timed. */
const POSITIONS = 12;

export async function timeRules(library: Library): Promise<RuleTimes> {
  const sites = await Promise.all(library.siteIds.map((id) => library.site(id)));
  const files: readonly LevelFile[] = sites.flatMap(({ levels }) => [...levels.values()]);
  if (files.length === 0) throw new Error('bench: there are no levels');
  const times = { hint: new Longest(), move: new Longest(), proof: new Longest(), generation: new Longest() };
  for (let round = 0; round < ROUNDS; round++) {
    for (const each of Object.values(times)) each.newRound();
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
    for (const [id, load] of Object.entries(registry)) {
      (await load()).open((kind) => {
        const { generate } = kind;
        if (generate) for (const tier of [1, 2, 3] as const) for (const seed of [1, 2]) times.generation.time(`${id} t${tier}`, () => generate(tier, seed));
      });
    }
  }
  return times;
}
