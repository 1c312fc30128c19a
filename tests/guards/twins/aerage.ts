/**
 * Lengths are read by everyone on the plan; where the air turns is hidden. Same doors, same names, one
 * longer gallery without a door: one door is enough where the other plan needs two.
 */
const plan = (length: number) => ({
  in: 'E',
  out: 'S',
  faces: ['T2'],
  maxClosed: 2,
  nodes: [
    { id: 'E', at: [0, 2] },
    { id: 'a', at: [3, 2] },
    { id: 'b', at: [5, 4] },
    { id: 'T2', at: [5, 0] },
    { id: 'S', at: [9, 2] },
  ],
  galleries: [
    { a: 'E', b: 'a', len: 2 },
    { a: 'a', b: 'S', len: 3, door: 'P1' },
    { a: 'a', b: 'b', len: 2, door: 'P2' },
    { a: 'b', b: 'S', len: length },
    { a: 'a', b: 'T2', len: 3, door: 'P3' },
    { a: 'T2', b: 'S', len: 4 },
  ],
});

export const twins = [{ a: plan(3), b: plan(6), shown: ['summary', 'arrangement'] }];
