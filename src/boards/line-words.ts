/**
 * Names of one line without what they share: « ligne 1, colonne 1 : roche », « 2 : flamme 1 »…
 * Only words before the colon are left out; names of another shape stay whole.
 */
export function shortened(names: readonly string[]): readonly string[] {
  const all = names.map((name) => name.split(/\s+/));
  const [first, ...others] = all;
  const colon = first?.findIndex((word) => word.endsWith(':')) ?? -1;
  if (!first || colon < 0 || all.some((words) => words.findIndex((word) => word.endsWith(':')) !== colon)) return names;
  const shared = (word: string, at: number) => all.every((words) => words[at] === word);
  return [
    names[0] ?? '',
    ...others.map((words) =>
      words
        .flatMap((word, at) => (at > colon || !shared(word, at) ? [word] : at === colon ? [':'] : []))
        .join(' ')
        .replace(/,? :/, ' :'),
    ),
  ];
}
