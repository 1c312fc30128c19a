/**
 * The plates are read by everyone; the order of the machines is hidden. Same lumps, same shelf, berlines of the
 * same size, another line.
 */
const room = {
  machines: ['screen-20', 'screen-50', 'washery'],
  items: [
    { stuff: 'coal', mm: 10 },
    { stuff: 'stone', mm: 30 },
    { stuff: 'coal', mm: 40 },
    { stuff: 'stone', mm: 90 },
  ],
};

export const twins = [
  {
    a: { ...room, targets: [[1, 3], [0], [2]] },
    b: { ...room, targets: [[1, 3], [0, 2], []] },
    shown: ['notes', 'summary'],
  },
];
