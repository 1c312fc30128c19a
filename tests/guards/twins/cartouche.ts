/**
 * The sounds of the known name stand on the sheet; what they make of the unknown one is hidden.
 * Same tablets, same drawer, another order of the sounds: nothing but the sheet may tell.
 */
const level = (sounds: readonly string[], name: string) => ({
  known: [{ name: 'ptolemy', signs: ['seat', 'bread', 'lasso', 'lion', 'side', 'reeds', 'cloth'], sounds, dir: 'ltr' }],
  attached: true,
  target: { signs: ['seat', 'lasso', 'lion'], dir: 'ltr', name },
  extra: [],
});

export const twins = [{ a: level(['p', 't', 'o', 'l', 'm', 'i', 's'], 'Pol'), b: level(['l', 't', 'i', 's', 'm', 'o', 'p'], 'Lis'), shown: ['notes'] }];
