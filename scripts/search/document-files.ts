// The files from which a list of results is shown: pages of titles and addresses, and texts for the passages.
//
// Why share files at all? Free hosts stop at some 20,000 files, and a memory stick gives each 32 kB. The more documents share one,
// the more is loaded for each result: test/search/measure.ts tells how much.

import { KINDS } from '../../shared/search/engine.ts';
import { writeNumber } from '../../shared/search/format.ts';
import { FOLDER_SIZE, pathOf, type Sizes } from '../../shared/search/root.ts';
import type { MadeFile } from '../files/published-file.ts';
import { addAll } from '../model/add-all.ts';
import type { SearchDocument } from './documents.ts';
import { hashOf, type NamedFile, type Namer, scriptFile, scriptOf, shortName } from './named-files.ts';

/** A longer text is cut into files of its own, of which passages need one or two. */
const LONGEST_PART = 12_000;
/** How many parts are searched for passages. What a very long text says after them is found, but not shown. */
const MOST_PARTS = 40;

/** `documents` roughly: sizes that change rename every file. */
export function sizesFor(documents: number): Sizes {
  const { page, texts } = SIZES.find(({ above }) => documents > above) ?? SMALLEST;
  return { page, texts };
}

/** Above 75,000 documents no free host takes the pages of the site itself: then bytes count more than files. */
const SIZES = [
  { above: 75_000, page: 64, texts: 8 },
  { above: 40_000, page: 32, texts: 16 },
  { above: 12_000, page: 32, texts: 8 },
  { above: 4000, page: 16, texts: 4 },
];
const SMALLEST = { page: 8, texts: 2 };

/** A document's text, or the files that hold it where it is too long to share one. */
function textOf(
  document: SearchDocument,
  nameFile: Namer,
): { readonly files: readonly NamedFile[]; readonly text: string } {
  const text = passageText(document);
  if (text.length <= LONGEST_PART) return { files: [], text };
  return {
    files: partsOf(text)
      .slice(0, MOST_PARTS)
      .map(part => nameFile(part)),
    text: '',
  };
}

/** What a passage is taken from: the decision first, because it is what most readers look for. */
const passageText = ({ texts }: SearchDocument): string =>
  runningText([texts.decision, texts.body, texts.people.replaceAll('\n', ', ')].filter(Boolean).join('\n\n'));

/** A passage has no lines: cells are parted by commas, points of lists by semicolons. "- The lamp\n- The pond" => "The lamp;\nThe pond" */
const runningText = (text: string): string =>
  text
    .replaceAll(' | ', ', ')
    .replace(/^ {0,40}- /, '')
    .replace(/([^\n])(\n{1,2}) {0,40}- /g, (_, last: string, gap: string) =>
      /[\p{L}\p{N})\]”’"'%]/u.test(last) ? `${last};${gap}` : `${last}${gap}`,
    );

function partsOf(text: string): readonly string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > LONGEST_PART) {
    const head = rest.slice(0, LONGEST_PART);
    const end = ['\n\n', '\n', '. ', ' '].map(gap => head.lastIndexOf(gap)).find(at => at > LONGEST_PART / 2);
    parts.push(rest.slice(0, end ?? LONGEST_PART));
    rest = rest.slice(end ?? LONGEST_PART).trimStart();
  }
  return [...parts, rest];
}

/** What is the same for all documents of a meeting. */
export interface MeetingFacts {
  /** Places in the root's lists. */
  readonly committee: number;
  readonly status: number;
  readonly date: string;
  readonly url: string;
}

/** The documents of a meeting, or of a part of it, that stand in a folder. */
export interface FolderPart {
  readonly meeting: MeetingFacts;
  /** The number of the first. */
  readonly first: number;
  readonly documents: readonly SearchDocument[];
}

export interface Folder {
  /** Of all that its files hand over; it gives the folder its name. */
  readonly hash: string;
  /** By their names in the folder. */
  readonly scripts: ReadonlyMap<string, MadeFile>;
  /** The files of texts that are too long to share one. */
  readonly longTexts: readonly NamedFile[];
}

/**
 * The files of a folder. A page has a line for each meeting, "=committee, status, date, address", and behind it one for each
 * document: what it is, its title, what follows the meeting's address in its own, and the names of the files that hold a long
 * text. A file of texts has a line for each document. In its folder, pages are named 0, 1, 2 …, texts t0, t1, t2 ….
 */
export function folderOf(parts: readonly FolderPart[], sizes: Sizes, nameFile: Namer): Folder {
  const files = new Map<string, string[]>();
  const longTexts: NamedFile[] = [];
  const linesOf = (file: string): string[] => {
    const lines = files.get(file) ?? [];
    files.set(file, lines);
    return lines;
  };
  for (const { meeting, first, documents } of parts) {
    let shownOn = '';
    for (const [at, document] of documents.entries()) {
      const place = (first + at) % FOLDER_SIZE;
      const page = String(Math.floor(place / sizes.page));
      const lines = linesOf(page);
      if (page !== shownOn)
        lines.push(`=${[meeting.committee, meeting.status, meeting.date, meeting.url].join('\t')}`);
      shownOn = page;
      const { files: named, text } = textOf(document, nameFile);
      addAll(longTexts, named);
      lines.push(lineOf(document, meeting, named.map(({ name }) => name).join('')));
      linesOf(`t${Math.floor(place / sizes.texts)}`).push(inOneLine(text));
    }
  }
  const payloads = [...files].map(([file, lines]) => [file, lines.join('\n')] as const);
  const hash = hashOf(payloads.flat().join('\f'));
  const folder = pathOf(shortName(hash));
  const scripts = payloads.map(([file, payload]) => {
    const path = `${folder}/${file}`;
    return [file, scriptFile(path, `${hash}/${file}`, () => scriptOf(path, payload))] as const;
  });
  return { hash, scripts: new Map(scripts), longTexts };
}

function lineOf(document: SearchDocument, meeting: MeetingFacts, parts: string): string {
  const kind = writeNumber(kindCode(document));
  const title = document.title.replace(/\s+/g, ' ').trim();
  const rest = document.url.startsWith(meeting.url) ? document.url.slice(meeting.url.length) : document.url;
  return `${kind}${title}\t${rest}\t${parts}`;
}

const inOneLine = (text: string): string => text.replaceAll('\f', ' ').replaceAll('\n', '\f');

/** What a document is, and whether it holds a decision. */
export const kindCode = ({ kind, hasDecision }: SearchDocument): number =>
  KINDS.indexOf(kind) + (hasDecision ? KINDS.length : 0);
