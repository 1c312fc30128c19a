/** The berlines are for all to see; what the horse tries where he cannot win is his own affair. */
const match = { rows: [15], most: 3 };

export const twins = [{ a: { ...match, horse: { misses: false, temper: 15 } }, b: { ...match, horse: { misses: false, temper: 4 } }, shown: [] }];
