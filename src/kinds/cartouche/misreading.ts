import type { Message } from '../../core/puzzle-kind';
import type { Level, Name, Sign } from './level';
import { optionsOf } from './table';
import { nameMessage, say, signMessage } from './words';
import { type Fit, readingOf, solve } from './worlds';

/** One way of going wrong: what a sign would then say on a tablet. */
interface Slip {
  readonly key: 'direction' | 'broken' | 'letter' | 'other-name' | 'neighbour';
  readonly heard: (level: Level, fit: Fit, index: number) => readonly string[];
}

// The names as they are written in letters, one sign to each letter: the mistake of expecting letters.
const spelled: Readonly<Record<Name, string>> = { ptolemy: 'ptolémée', cleopatra: 'kléopatré' };

const soundsAt = (level: Level, name: number, index: number): readonly string[] => {
  const sound = level.known[name]?.sounds[index];
  return sound === undefined ? [] : optionsOf(sound);
};

const slips: readonly Slip[] = [
  { key: 'broken', heard: (level, { name, lost }, index) => (lost > 0 ? soundsAt(level, name, index) : []) },
  {
    key: 'direction',
    heard: (level, { tablet, name, lost }, index) => {
      const last = (level.known[tablet]?.signs.length ?? 0) - 1;
      return [...soundsAt(level, name, lost + last - index), ...soundsAt(level, name, last - index)];
    },
  },
  {
    key: 'letter',
    heard: (level, { name, lost }, index) => {
      const word = level.known[name]?.name;
      return word === undefined ? [] : [spelled[word].charAt(lost + index)];
    },
  },
  {
    key: 'other-name',
    heard: (level, { name }, index) =>
      level.attached
        ? []
        : level.known.flatMap(({ sounds }, other) => (other === name ? [] : sounds.flatMap((_, lost) => soundsAt(level, other, lost + index)))),
  },
  { key: 'neighbour', heard: (level, { name, lost }, index) => [...soundsAt(level, name, lost + index - 1), ...soundsAt(level, name, lost + index + 1)] },
];

/**
 * What the wrong sounds have in common: lost signs were forgotten, the tablet was read from the wrong end,
 * letters were counted and not sounds, it was taken for another name, a sign was skipped.
 * Only a slip that explains every wrong sign is named; else the first wrong sign is.
 */
export function misreading(level: Level, wrong: readonly Sign[], laid: (sign: Sign) => string): Message {
  const places = (sign: Sign) =>
    solve(level).fits.flatMap((fit) => {
      const tablet = level.known[fit.tablet];
      return tablet ? readingOf(tablet, fit.forward).flatMap((one, index) => (one === sign ? [{ fit, index }] : [])) : [];
    });
  const slip = slips.find(({ heard }) => wrong.every((sign) => places(sign).some(({ fit, index }) => heard(level, fit, index).includes(laid(sign)))));
  const [first] = wrong;
  if (!first) throw new Error('nothing was misread');
  const at = places(first)[0]?.fit;
  const params = { sign: signMessage(first), sound: laid(first), tablet: (at?.tablet ?? 0) + 1, name: nameMessage(level, at?.name ?? 0) };
  if (slip) return say(`wrong.${slip.key}`, params);
  return say(places(first).length > 1 ? 'wrong.shared' : 'wrong.sign', params);
}
