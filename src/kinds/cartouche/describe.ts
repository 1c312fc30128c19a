import type { Control, Described, Message } from '../../core/puzzle-kind';
import { type Known, type Level, type Move, names, type Sign } from './level';
import { isSolved, type State, soundOn } from './rules';
import { brokenSides, fromTheLeft, showsWay, soundsOf, tableOf } from './table';
import { nameMessage, say, signList, signMessage, soundList } from './words';

/** The tablets in words. Ids: `tablet-i` and `target` (to be read), `sign-<sign>`, `sound-<sound>`, `check`. */
export function describe(level: Level, state: State): Described<Move> {
  return {
    groups: [
      { id: 'tablets', role: 'group', name: say('group.tablets') },
      { id: 'table', role: 'group', name: say('group.table') },
      { id: 'sounds', role: 'group', name: say('group.sounds') },
    ],
    controls: controls(level, state),
    actions: isSolved(state) ? [] : actions(level, state),
    notes: notes(level),
    summary: summary(level, state),
  };
}

function controls(level: Level, state: State): readonly Control[] {
  const over = isSolved(state) ? { disabled: true } : {};
  const still = (id: string, name: Message): Control => ({ id, role: 'button', group: 'tablets', name, disabled: true, toRead: true });
  return [
    ...level.known.map((tablet, i) => still(`tablet-${i}`, tabletName(tablet, i))),
    still('target', say('control.target', { look: lookOf(level.target), signs: signList(fromTheLeft(level.target)) })),
    ...[...new Set(fromTheLeft(level.target))].map(
      (sign): Control => ({ id: `sign-${sign}`, role: 'button', group: 'table', name: signName(level, state, sign), ...over }),
    ),
    ...soundsOf(level).map((sound): Control => ({ id: `sound-${sound}`, role: 'button', group: 'sounds', name: say('control.sound', { sound }), ...over })),
    { id: 'check', role: 'button', group: 'sounds', name: say('control.check'), ...(state.checked === null ? {} : { disabled: true }) },
  ];
}

function tabletName(tablet: Known, index: number): Message {
  const { left, right } = brokenSides(tablet);
  const edges = say(`edges.${left && right ? 'both' : left ? 'left' : right ? 'right' : 'whole'}`);
  const params = { index: index + 1, edges, look: lookOf(tablet), signs: signList(fromTheLeft(tablet)) };
  // A row without a name carries its sounds under its signs.
  if (tablet.name === undefined)
    return say('control.tablet-sounds', { ...params, sounds: soundList(tablet.dir === 'ltr' ? tablet.sounds : [...tablet.sounds].reverse()) });
  return say('control.tablet', params);
}

const lookOf = ({ signs, dir }: Pick<Known, 'signs' | 'dir'>): Message => say(showsWay(signs) ? `animals.${dir}` : 'animals.none');

function signName(level: Level, state: State, sign: Sign): Message {
  const sound = soundOn(level, state, sign);
  return sound === null ? say('control.sign-empty', { sign: signMessage(sign) }) : say('control.sign', { sign: signMessage(sign), sound });
}

/** A sound and a sign, in either order, lay the sound; the sign and the sound that it has take it away. */
function actions(level: Level, state: State): Described<Move>['actions'] {
  const list = tableOf(level).flatMap((sign) =>
    soundsOf(level).flatMap((sound): { move: Move; perform: string[] }[] => {
      const pair = [`sign-${sign}`, `sound-${sound}`];
      if (soundOn(level, state, sign) === sound) return [{ move: { do: 'clear', sign }, perform: pair }];
      const move: Move = { do: 'lay', sound, sign };
      return [
        { move, perform: [...pair].reverse() },
        { move, perform: pair },
      ];
    }),
  );
  return state.checked === null ? [...list, { move: { do: 'check' }, perform: ['check'] }] : list;
}

/** The known names with their sounds, and what must be said of the signs for honesty's sake. */
function notes(level: Level): Described<Move>['notes'] {
  const named = level.known.flatMap((tablet, i) => (tablet.name === undefined ? [] : [{ ...tablet, name: tablet.name, i }]));
  const sheet = level.attached ? named : [...named].sort((p, q) => names.indexOf(p.name) - names.indexOf(q.name));
  const queen = named.some(({ name }) => name === 'cleopatra');
  return [
    ...sheet.map(({ name, sounds, i }) => {
      const params = { name: nameMessage(level, i), sounds: soundList(sounds), index: i + 1 };
      return { id: `name-${name}`, text: say(level.attached ? 'note.tablet' : 'note.name', params) };
    }),
    ...(named.some(({ sounds }) => sounds.some((sound) => sound.includes('/'))) ? [{ id: 'two', text: say('note.two') }] : []),
    ...(queen ? [{ id: 'end', text: say('note.end') }] : []),
    // The first boards, where an « s » at the end of Ptolémée surprises.
    ...(!queen && named.some(({ sounds }) => sounds.includes('s')) ? [{ id: 'aloud', text: say('note.aloud') }] : []),
    // Where its name is read: under a sign of the name that is looked for.
    ...(named.length > 0 && level.target.signs.includes('side') ? [{ id: 'side', text: say('note.side') }] : []),
  ];
}

function summary(level: Level, state: State): readonly Message[] {
  const open = state.laid.filter((sound) => sound === null).length;
  const heard = level.target.signs.map((sign) => {
    const sound = soundOn(level, state, sign);
    return sound === null ? say('list.gap') : say('list.sound', { sound });
  });
  const spoken = heard.reduceRight<Message | null>((rest, first) => (rest === null ? first : say('list.more', { first, rest })), null);
  return [
    ...(spoken === null ? [] : [say('summary.reads', { sounds: spoken })]),
    ...tableOf(level).map((sign) => say('summary.sign', { name: signName(level, state, sign) })),
    isSolved(state) ? say('summary.read') : open > 0 ? say('summary.left', { open }) : say('summary.full'),
  ];
}
