/**
 * Everything about the galleries is drawn; what the file calls a door, and in which order it lists things,
 * must not show. Same plan, other names, other order: the winning door has another id.
 */
const nodes = [
  { id: 'E', at: [0, 2] },
  { id: 'a', at: [3, 2] },
  { id: 'T1', at: [5, 4] },
  { id: 'T2', at: [5, 0] },
  { id: 'S', at: [9, 2] },
];
const plan = (direct: string, below: string, above: string) => [
  { a: 'E', b: 'a', len: 2 },
  { a: 'a', b: 'S', len: 3, door: direct },
  { a: 'a', b: 'T1', len: 2, door: below },
  { a: 'T1', b: 'S', len: 3 },
  { a: 'a', b: 'T2', len: 3, door: above },
  { a: 'T2', b: 'S', len: 4 },
];
const head = { in: 'E', out: 'S', faces: ['T2'], maxClosed: 2 };

export const twins = [
  {
    a: { ...head, nodes, galleries: plan('P1', 'P2', 'P3') },
    b: { ...head, nodes: [...nodes].reverse(), galleries: plan('P3', 'P1', 'P2').reverse() },
    shown: [],
  },
];
