// Opens every file that was built and looks for what was withheld.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';
import type { FromCache } from '../../files/from-cache.ts';
import { ownValue } from '../../model/own-value.ts';
import { openPaperReader, type PaperReader } from '../../search/papers/read-paper.ts';
import type { BuiltFile, BuiltSite } from '../built-files.ts';
import type { Needles, Secret } from './needles.ts';
import { textsInZip } from './texts-in-zip.ts';
import { visitWords, type Wrapping } from './words.ts';

/** Counted up when the same file would be judged otherwise. */
const VERSION = '2';

export interface Leak {
  /** The file in the published folder; of one that is packed in another, behind a colon. */
  readonly file: string;
  readonly secret: Secret;
  /** The words that stand there. */
  readonly words: string;
}

/** What was withheld and where it was found, before the secret is known by its number. */
type Found = readonly (readonly [file: string, key: number, words: string])[];

const WRAPPINGS: Readonly<Record<string, Wrapping>> = {
  html: 'tags',
  xhtml: 'tags',
  xml: 'tags',
  svg: 'tags',
  opf: 'tags',
  ncx: 'tags',
  json: 'escapes',
  js: 'escapes',
  webmanifest: 'escapes',
  ics: 'escapes',
  txt: 'none',
  md: 'none',
  csv: 'none',
  css: 'none',
};
const PACKED: ReadonlySet<string> = new Set(['zip', 'epub']);

interface Search extends Pick<BuiltSite, 'placeOf'> {
  readonly needles: Needles;
  readonly fromCache: FromCache;
  /** Which PDFs are made of minutes: others are papers, which say what they say. */
  readonly isPrint: (file: string) => boolean;
}

/** All places at which something withheld is found. */
export async function findLeaks(files: readonly BuiltFile[], search: Search): Promise<readonly Leak[]> {
  const { needles } = search;
  if (needles.words.size + needles.rows.size === 0) return [];
  const looked = createHash('sha256')
    .update([...needles.words.keys(), ...needles.rows.keys()].join())
    .digest('hex');
  const reader = openPaperReader();
  const leaks: Leak[] = [];
  const searched = new Set<string>();
  try {
    // What is packed comes last: most of it are files of the site, which are known by then.
    const isLast = (file: BuiltFile): boolean => PACKED.has(endingOf(file.path));
    for (const file of [...files.filter(one => !isLast(one)), ...files.filter(isLast)]) {
      for (const [where, key, words] of await findIn(file, { ...search, looked, reader, searched })) {
        const secret = needles.words.get(key) ?? needles.rows.get(key);
        if (secret) leaks.push({ file: where, secret, words });
      }
    }
  } finally {
    await reader.close();
  }
  return leaks;
}

/** What is known while all files are gone through. */
interface Searching extends Search {
  readonly looked: string;
  readonly reader: PaperReader;
  /** Texts of the site, by size and check sum of ZIPs. */
  readonly searched: Set<string>;
}

async function findIn(file: BuiltFile, search: Searching): Promise<Found> {
  const { placeOf, needles, fromCache, isPrint, looked, reader, searched } = search;
  const ending = endingOf(file.path);
  const bytes = (): Buffer => readFileSync(placeOf(file.path));
  const wrapping = ownValue(WRAPPINGS, ending);
  if (wrapping !== undefined) {
    const text = bytes();
    searched.add(`${text.length} ${crc32(text)}`);
    return searchText(file.path, ending === 'ics' ? unfolded(text) : text, wrapping, needles);
  }
  const isPacked = PACKED.has(ending);
  if (!isPacked && !(ending === 'pdf' && isPrint(file.path))) return [];
  const found = await fromCache('leak-check', [VERSION, looked, file.path, file.sha256], async () =>
    Buffer.from(
      JSON.stringify(
        isPacked ? searchPacked(file, search) : await searchPrint(file.path, bytes(), needles, reader),
      ),
    ),
  );
  return JSON.parse(Buffer.from(found).toString());
}

const endingOf = (file: string): string => path.extname(file).slice(1).toLowerCase();

function searchText(
  file: string,
  bytes: Uint8Array,
  wrapping: Wrapping,
  { words, rows, sieve }: Needles,
): Found {
  const found = new Map<number, readonly [string, number, string]>();
  const note = (key: number, from: number, to: number): void => {
    found.set(key, [file, key, Buffer.from(bytes.subarray(from, to)).toString()]);
  };
  visitWords(
    bytes,
    wrapping,
    {
      word: (key, from, to) => {
        if (words.has(key)) note(key, from, to);
      },
      row: (key, from, to) => {
        if (rows.has(key)) note(key, from, to);
      },
    },
    sieve,
  );
  return [...found.values()];
}

function searchPacked({ path: file, bytes }: BuiltFile, { placeOf, needles, searched }: Searching): Found {
  const found: Found[number][] = [];
  const texts = textsInZip(
    placeOf(file),
    bytes,
    ({ name, crc, unpacked }) =>
      ownValue(WRAPPINGS, endingOf(name)) !== undefined && !searched.has(`${unpacked} ${crc}`),
  );
  for (const { name, text } of texts)
    found.push(
      ...searchText(`${file}: ${name}`, text, ownValue(WRAPPINGS, endingOf(name)) ?? 'none', needles),
    );
  return found;
}

async function searchPrint(
  file: string,
  bytes: Uint8Array,
  needles: Needles,
  reader: PaperReader,
): Promise<Found> {
  const reading = await reader.read('pdf', bytes);
  return 'text' in reading ? searchText(file, Buffer.from(reading.text), 'none', needles) : [];
}

/** Long lines of calendars are broken, also within words: https://www.rfc-editor.org/rfc/rfc5545#section-3.1 */
const unfolded = (bytes: Buffer): Uint8Array => Buffer.from(bytes.toString().replaceAll('\r\n ', ''));
