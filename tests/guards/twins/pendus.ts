/** Everyone sees that the beam is down; which chain lifts it is only told in the note. */
const room = { hooks: [3, 5, 1, 6, 4, 2], budget: 8 };

export const twins = [{ a: { ...room, beam: { gap: 0, until: 4 } }, b: { ...room, beam: { gap: 0, until: 5 } }, shown: ['notes', 'summary'] }];
