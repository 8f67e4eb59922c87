// Titles and addresses, from pages of 32 documents; and where the text of each lies.

import { type Hit, KINDS } from './engine.ts';
import { readSign } from './format.ts';
import { kept } from './kept.ts';
import {
  firstNumbers,
  type Load,
  PAGE_SIZE,
  PAGES_OF_FOLDER,
  pathOf,
  type Root,
  splitNames,
} from './root.ts';

export interface Entry extends Hit {
  /** Names of the files that hold its text, in order. */
  readonly texts: readonly string[];
  /** Its place in that file, which it shares with others. */
  readonly place: number;
}

/** What is shown of an entry. */
export const hitOf = ({ texts: _texts, place: _place, ...hit }: Entry): Hit => hit;

export interface DocumentStore {
  readonly entry: (document: number) => Promise<Entry | undefined>;
  readonly all: () => readonly number[];
}

export function openDocuments(root: Root, load: Load): DocumentStore {
  const folders = splitNames(root.folders);
  const page = kept(async (number: number): Promise<readonly Entry[]> => {
    const folder = folders[Math.floor(number / PAGES_OF_FOLDER)] ?? '';
    const name = `${pathOf(folder)}/${number % PAGES_OF_FOLDER}`;
    return readPage(await load(name), number * PAGE_SIZE, root);
  });
  return {
    entry: async document => (await page(Math.floor(document / PAGE_SIZE)))[document % PAGE_SIZE],
    all: () => {
      const firsts = firstNumbers(root.committees);
      return root.committees.flatMap(({ documents }, at) =>
        Array.from({ length: documents }, (_, place) => (firsts[at] ?? 0) + place),
      );
    },
  };
}

function readPage(text: string, first: number, root: Root): readonly Entry[] {
  const entries: Entry[] = [];
  let meeting: readonly string[] = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('=')) {
      meeting = line.slice(1).split('\t');
      continue;
    }
    const [committee = '', status = '', date = '', meetingUrl = ''] = meeting;
    const [title = '', rest = '', where = ''] = line.slice(1).split('\t');
    const [names = '', place = '0'] = where.split('.');
    entries.push({
      document: first + entries.length,
      title,
      url: rest.startsWith('/') ? rest : meetingUrl + rest,
      kind: KINDS[readSign(line, 0) % KINDS.length] ?? 'item',
      committee: root.committees[Number(committee)]?.name ?? '',
      date,
      status: root.statuses[Number(status)]?.name ?? '',
      texts: splitNames(names),
      place: Number(place),
    });
  }
  return entries;
}
