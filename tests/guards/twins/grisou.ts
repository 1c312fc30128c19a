/** The flames that are lit at the start and the number of pockets are seen; where the pockets lie is hidden. */
const gallery = {
  rows: 4,
  cols: 5,
  start: [3, 0],
  rock: [
    [0, 2],
    [3, 1],
  ],
};

export const twins = [
  {
    a: {
      ...gallery,
      gas: [
        [0, 4],
        [1, 2],
        [3, 3],
      ],
    },
    b: {
      ...gallery,
      gas: [
        [0, 3],
        [1, 2],
        [3, 3],
      ],
    },
    shown: [],
  },
];
