// How the index writes other words for what a reader may type: a line for each, "rubbish", a tab, "waste, refuse".

export const writeOtherWords = (lists: ReadonlyMap<string, Iterable<string>>): string =>
  [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([typed, others]) => `${typed}\t${[...others].join(', ')}`)
    .join('\n');

export const readOtherWords = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text.split('\n').map(line => {
      const [typed = '', others = ''] = line.split('\t');
      return [typed, others.split(', ')];
    }),
  );
