/**
 * The plates are read by everyone, on the berlines and in the state in words; which machine fits them is hidden.
 * Same lumps, same shelf, another line.
 */
const room = {
  machines: ['screen-20', 'screen-50', 'washery'],
  items: [
    { stuff: 'coal', mm: 10 },
    { stuff: 'stone', mm: 30 },
    { stuff: 'coal', mm: 40 },
    { stuff: 'stone', mm: 90 },
    { stuff: 'coal', mm: 60 },
  ],
};

export const twins = [
  {
    a: { ...room, targets: [[1, 3], [0], [2, 4]] },
    b: { ...room, targets: [[1, 3], [0, 2], [4]] },
    shown: ['notes', 'summary', 'arrangement'],
  },
];
