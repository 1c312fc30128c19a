/** The same sentence and the same cards; which word limps, and which card answers it, is hidden. */
const desk = {
  text: 'lewarde-08.t1',
  groups: [{ id: 'touching', polite: true }, { id: 'given' }, { id: 'number' }, { id: 'form', polite: true }],
  cards: [{ id: 'B1' }, { id: 'B2' }, { id: 'B3' }],
  askCriterion: false,
};

export const twins = [
  {
    a: { ...desk, limping: [{ group: 'number', accept: ['B1'], almost: [], criterion: 'vi' }] },
    b: { ...desk, limping: [{ group: 'given', accept: ['B3'], almost: ['B1'], criterion: 'ii' }] },
    shown: [],
  },
];
