// What a careful person reads in minutes, line by line, in a text that people can write and judge: see README.md.
//
//   present Dora Elder; Ben Fern
//   8 item 3
//   10-11 decision
//     mover Amber
//     12 vote 5-1-0

/** A line, or the lines over which a sentence runs: any of them is right. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

export const PEOPLE_KINDS = ['present', 'apologies', 'absent'] as const;
export type PeopleKind = (typeof PEOPLE_KINDS)[number];

export const LINE_KINDS = ['item', 'decision', 'motion', 'vote', 'action', 'interest', 'approval'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

const PARTS = ['mover', 'seconder', 'for', 'against', 'abstained'] as const;
type Part = (typeof PARTS)[number];

/** A decision, a motion, an item … */
export interface Label {
  readonly kind: LineKind;
  readonly lines: Lines;
  /** Whether people could well differ: then it counts neither as missed nor, where it is found, as false. */
  readonly isOpen: boolean;
  /** What stands behind the kind: a number, an owner, "5-1-0", "lost". */
  readonly detail: string;
  readonly parts: Readonly<Partial<Record<Part, readonly string[]>>>;
  /** The decision or motion that a vote is about. */
  readonly of?: Label;
}

export interface Labels {
  readonly people: Readonly<Record<PeopleKind, readonly string[]>>;
  readonly labels: readonly Label[];
}

const ROW =
  /^(?<indent> *)(?:(?<first>\d+)(?:-(?<last>\d+))? )?(?<word>[a-z]+)(?<open>\?)?(?: +(?<detail>\S.*))?$/;

/** Reads the labels of one file; throws where a row says nothing, since a label that is dropped would be a lie. */
export function readLabels(text: string): Labels {
  const people: Record<PeopleKind, string[]> = { present: [], apologies: [], absent: [] };
  const labels: Writable[] = [];
  for (const [index, row] of text.split('\n').entries()) {
    if (row.trim() === '' || row.startsWith('#')) continue;
    const groups = ROW.exec(row.trimEnd())?.groups;
    const fail = (why: string): never => {
      throw new Error(`Row ${index + 1} of the labels, “${row}”: ${why}.`);
    };
    if (!groups) return fail('it is no label');
    const { indent = '', first, last, word = '', open, detail = '' } = groups;
    const above = labels.at(-1);
    const owner = labels.findLast(label => label.of === undefined);
    if (isOneOf(PEOPLE_KINDS, word)) people[word].push(...namesOf(detail));
    else if (isOneOf(PARTS, word)) {
      const taker = isOneOf(['mover', 'seconder'], word) ? owner : above;
      if (indent === '' || !taker) return fail('it stands below nothing');
      taker.parts[word] = namesOf(detail);
    } else if (isOneOf(LINE_KINDS, word)) {
      const own = first === undefined ? undefined : { first: Number(first), last: Number(last ?? first) };
      const lines = own ?? (indent === '' ? undefined : owner?.lines);
      if (!lines) return fail('it names no line');
      if (indent !== '' && !owner) return fail('it stands below nothing');
      const label = { kind: word, lines, isOpen: open !== undefined, detail, parts: {} };
      labels.push(indent !== '' && owner ? { ...label, of: owner } : label);
    } else return fail(`“${word}” is no kind`);
  }
  return { people, labels };
}

interface Writable extends Label {
  readonly parts: Partial<Record<Part, readonly string[]>>;
}

const isOneOf = <Word extends string>(words: readonly Word[], word: string): word is Word =>
  (words as readonly string[]).includes(word);

export const namesOf = (list: string): readonly string[] =>
  list
    .split(';')
    .map(name => name.trim())
    .filter(Boolean);
