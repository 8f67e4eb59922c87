// Titles, addresses and texts, from pages of a few documents.

import { type Hit, KINDS } from '../../shared/search/engine.ts';
import { readSign } from '../../shared/search/format.ts';
import {
  FOLDER_SIZE,
  firstNumbers,
  type Load,
  pathOf,
  type Root,
  splitNames,
} from '../../shared/search/root.ts';
import { cached } from './cached.ts';

export interface Entry extends Hit {
  /** Names of the files that hold its text, in order, where that is long. */
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
  const { page: pageSize, texts: textsSize } = root.sizes;
  /** A file of the folder that a document is in, which holds so many of them. */
  const fileWith = (document: number, size: number, mark: string): Promise<string> => {
    const folder = folders[Math.floor(document / FOLDER_SIZE)] ?? '';
    return load(`${pathOf(folder)}/${mark}${Math.floor((document % FOLDER_SIZE) / size)}`);
  };
  const page = cached(async (number: number): Promise<readonly Entry[]> => {
    const first = number * pageSize;
    return readPage(await fileWith(first, pageSize, ''), first, root);
  });
  const texts = cached(
    async (number: number): Promise<readonly string[]> =>
      (await fileWith(number * textsSize, textsSize, 't')).split('\n'),
  );
  const entry = async (document: number): Promise<Entry | undefined> =>
    (await page(Math.floor(document / pageSize)))[document % pageSize];
  const textOf = async (document: number): Promise<string> =>
    (await texts(Math.floor(document / textsSize)))[document % textsSize]?.replaceAll('\f', '\n') ?? '';
  return {
    entry,
    hits: async documents => (await Promise.all(documents.map(entry))).flatMap(known => known ?? []),
    textsOf: ({ document, parts }) =>
      parts.length === 0 ? [() => textOf(document)] : parts.map(name => () => load(pathOf(name))),
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
    const [title = '', rest = '', parts = ''] = line.slice(1).split('\t');
    entries.push({
      document: first + entries.length,
      title,
      url: rest.startsWith('/') ? rest : meetingUrl + rest,
      kind: KINDS[readSign(line, 0) % KINDS.length] ?? 'item',
      committee: root.committees[Number(committee)]?.name ?? '',
      date,
      status: root.statuses[Number(status)]?.name ?? '',
      parts: splitNames(parts),
    });
  }
  return entries;
}
