/** Everyone sees that the beam is down and reads on it which chain lifts it; the way past it is hidden. */
const room = { hooks: [3, 5, 1, 6, 4, 2], budget: 8 };

export const twins = [{ a: { ...room, beam: { gap: 0, until: 4 } }, b: { ...room, beam: { gap: 0, until: 5 } }, shown: ['summary', 'arrangement'] }];
