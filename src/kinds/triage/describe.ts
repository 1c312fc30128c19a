import type { Control, Described, Message } from '../../core/puzzle-kind';
import type { Level, Machine, Move } from './level';
import { hasDue, lumpsOf, runLine, shelfOf, wantedBy } from './line';
import { isSolved, type State } from './rules';
import { lumpList, machineName, nth, say } from './words';

const place = (slot: number) => `slot-${slot}`;
const home = (machine: Machine) => `machine-${machine}`;

/** The line in words. Ids: `slot-i` (places of the line), `machine-<machine>` (the shelf), `check` (start the belt). */
export function describe(level: Level, state: State): Described<Move> {
  return {
    groups: [
      { id: 'line', role: 'group', name: say('group.line') },
      { id: 'shelf', role: 'group', name: say('group.shelf') },
    ],
    controls: controls(level, state),
    actions: isSolved(state) ? [] : actions(level, state),
    // The orders stand on the berlines; ears have them in the summary.
    notes: [],
    summary: summary(level, state),
  };
}

function controls(level: Level, state: State): Control[] {
  const button = (id: string, group: string, name: Message): Control => ({ id, role: 'button', group, name, ...(isSolved(state) ? { disabled: true } : {}) });
  return [
    ...state.laid.map((machine, slot) =>
      button(
        place(slot),
        'line',
        machine === null ? say('control.slot-empty', { place: slot + 1 }) : say('control.slot', { place: slot + 1, machine: machineName(machine) }),
      ),
    ),
    ...shelfOf(level).map((machine) =>
      button(home(machine), 'shelf', state.laid.includes(machine) ? say('control.laid', { machine: machineName(machine) }) : machineName(machine)),
    ),
    { ...button('check', 'line', say('control.check')), ...(state.checked === null ? {} : { disabled: true }) },
  ];
}

/**
 * A machine is taken up where it stands (its empty place on the shelf answers too) and laid on a place of
 * the line; back on any empty place of the shelf it finds its own.
 */
function actions(level: Level, state: State): Described<Move>['actions'] {
  const list: { move: Move; perform: string[] }[] = [];
  for (const machine of shelfOf(level)) {
    const at = state.laid.indexOf(machine);
    const sources = at < 0 ? [home(machine)] : [place(at), home(machine)];
    state.laid.forEach((there, slot) => {
      if (there !== machine) for (const from of sources) list.push({ move: { do: 'lay', machine, slot }, perform: [from, place(slot)] });
    });
    if (at < 0) continue;
    for (const empty of shelfOf(level).filter((one) => state.laid.includes(one)))
      list.push({ move: { do: 'take', slot: at }, perform: [place(at), home(empty)] });
  }
  if (state.checked === null) list.push({ move: { do: 'check' }, perform: ['check'] });
  return list;
}

/** Each place with what the berline under it wants; before that the lumps that wait, or after a run the way of each and what each berline got. */
function summary(level: Level, state: State): Message[] {
  const line = level.targets.map((_, slot) => {
    const lumps = lumpList(wantedBy(level, slot));
    const machine = state.laid[slot];
    if (machine === undefined) return say('summary.last', { place: slot + 1, lumps });
    return machine === null
      ? say('summary.empty', { place: slot + 1, lumps })
      : say('summary.place', { place: slot + 1, machine: machineName(machine), lumps });
  });
  if (state.checked === null) return [say('summary.belt', { lumps: lumpList(lumpsOf(level)) }), ...line];
  const fallen = runLine(level, state.laid);
  const run = lumpsOf(level).map(({ stuff, mm, index }) => {
    const bin = fallen[index] ?? state.laid.length;
    return bin < state.laid.length ? say(`run.${stuff}`, { mm, nth: nth(bin) }) : say(`run.${stuff}-end`, { mm });
  });
  const due = isSolved(state)
    ? [say('summary.solved')]
    : level.targets.map((_, bin) => say(hasDue(level, state.laid, bin) ? 'summary.bin-right' : 'summary.bin-wrong', { bin: bin + 1 }));
  return [...run, ...due, ...line];
}
