// Titles, addresses and texts, from pages of a few documents.

import { type Hit, KINDS } from '../../shared/search/engine.ts';
import { readSign } from '../../shared/search/format.ts';
import {
  firstNumbers,
  type Load,
  PAGE_SIZE,
  PAGES_OF_FOLDER,
  pathOf,
  type Root,
  splitNames,
} from '../../shared/search/root.ts';
import { cached } from './cached.ts';

export interface Entry extends Hit {
  /** Its text, where that is short; else empty. */
  readonly text: string;
  /** Names of the files that hold a longer one, in order. */
  readonly parts: readonly string[];
}

export interface DocumentStore {
  readonly entry: (document: number) => Promise<Entry | undefined>;
  /** The parts of its text; a part that is a file of its own is loaded when it is asked for. */
  readonly textsOf: (entry: Entry) => readonly (() => Promise<string>)[];
  /** What is shown of some documents, in their order. */
  readonly hits: (documents: readonly number[]) => Promise<readonly Hit[]>;
  readonly all: () => readonly number[];
}

export function openDocuments(root: Root, load: Load): DocumentStore {
  const folders = splitNames(root.folders);
  const page = cached(async (number: number): Promise<readonly Entry[]> => {
    const folder = folders[Math.floor(number / PAGES_OF_FOLDER)] ?? '';
    const name = `${pathOf(folder)}/${number % PAGES_OF_FOLDER}`;
    return readPage(await load(name), number * PAGE_SIZE, root);
  });
  const entry = async (document: number): Promise<Entry | undefined> =>
    (await page(Math.floor(document / PAGE_SIZE)))[document % PAGE_SIZE];
  return {
    entry,
    hits: async documents => (await Promise.all(documents.map(entry))).flatMap(known => known ?? []),
    textsOf: ({ text, parts }) =>
      parts.length === 0 ? [async () => text] : parts.map(name => () => load(pathOf(name))),
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
    const [title = '', rest = '', parts = '', text = ''] = line.slice(1).split('\t');
    entries.push({
      document: first + entries.length,
      title,
      url: rest.startsWith('/') ? rest : meetingUrl + rest,
      kind: KINDS[readSign(line, 0) % KINDS.length] ?? 'item',
      committee: root.committees[Number(committee)]?.name ?? '',
      date,
      status: root.statuses[Number(status)]?.name ?? '',
      text: text.replaceAll('\f', '\n'),
      parts: splitNames(parts),
    });
  }
  return entries;
}
