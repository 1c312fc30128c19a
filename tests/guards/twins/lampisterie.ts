/** Clues are read by everyone; what they lead to is hidden. Same room, other clues, another missing man. */
const room = {
  men: ['Roman', 'Anton', 'Gino', 'Léon'],
  numbers: [12, 27, 31, 48],
  pool: ['square', 'square', 'round', 'triangle'],
  hooks: [],
  onBoard: [31],
};

export const twins = [
  {
    a: {
      ...room,
      clues: [
        { t: 'shape', a: 'Roman', v: 'round' },
        { t: 'same', a: 'Anton', b: 'Léon' },
        { t: 'numshape', v: 48, s: 'triangle' },
        { t: 'less', a: 'Léon', b: 'Anton' },
        { t: 'next', a: 'Roman', b: 'Gino' },
      ],
    },
    b: {
      ...room,
      // The order in which an author writes numbers and tokens must not be seen either.
      numbers: [31, 12, 48, 27],
      pool: ['triangle', 'square', 'round', 'square'],
      clues: [
        { t: 'shape', a: 'Anton', v: 'round' },
        { t: 'same', a: 'Roman', b: 'Gino' },
        { t: 'numshape', v: 48, s: 'triangle' },
        { t: 'less', a: 'Gino', b: 'Roman' },
        { t: 'next', a: 'Anton', b: 'Léon' },
      ],
    },
    shown: ['notes'],
  },
];
