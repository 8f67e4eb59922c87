// The files from which a list of results is shown: each holds title, address and text of a few documents.

import { KINDS } from '../../shared/search/engine.ts';
import { writeNumber } from '../../shared/search/format.ts';
import { NAME_LENGTH, PAGE_SIZE, PAGES_OF_FOLDER, pathOf } from '../../shared/search/root.ts';
import type { TextFile } from '../files/published-file.ts';
import { searchIndexUrl } from '../model/url.ts';
import type { SearchDocument } from './documents.ts';
import { hashOf, type NamedFile, scriptOf, shortName } from './named-files.ts';

type Namer = (payload: string) => NamedFile;

/** A short text stands beside its title. A longer one is a file, or is cut into several, of which passages need one or two. */
const SHORT_TEXT = 2000;
const LONGEST_PART = 12_000;
/** How many parts are searched for passages. What a very long text says after them is found, but not shown. */
const MOST_PARTS = 40;

/** A document's text, or the names of the files that hold it. */
export interface PassageText {
  readonly files: string;
  readonly text: string;
}

/** Writes a document's text, where it is too long to stand beside its title. */
export function* textFiles(document: SearchDocument, nameFile: Namer): Generator<TextFile, PassageText> {
  const text = passageText(document);
  if (text.length <= SHORT_TEXT) return { files: '', text };
  let files = '';
  for (const part of partsOf(text).slice(0, MOST_PARTS)) {
    const { name, file } = nameFile(part);
    if (file) yield file;
    files += name;
  }
  return { files, text: '' };
}

/** What a passage is taken from: the decision first, because it is what most readers look for. */
const passageText = ({ texts }: SearchDocument): string =>
  [texts.decision, texts.body, texts.people.replaceAll('\n', ', ')]
    .filter(Boolean)
    .join('\n\n')
    // The cells of a table, which a passage shows as running text.
    .replaceAll(' | ', ', ');

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

export interface PageWriter {
  /** Documents come in the order of their numbers. Yields the files that are full. */
  readonly add: (
    number: number,
    document: SearchDocument,
    meeting: MeetingFacts,
    text: PassageText,
  ) => Generator<TextFile>;
  /** Returns the names of all folders, one after the other. */
  readonly finish: () => Generator<TextFile, string>;
}

/**
 * A page has a line for each meeting, "=committee, status, date, address", and behind it one for each document: what it
 * is, its title, what follows the meeting's address in its own, and its text or the names of the files that hold it.
 */
export function pageWriter(): PageWriter {
  const folders: string[] = [];
  let pages: string[][] = [];
  let folder = 0;
  let shown: MeetingFacts | undefined;
  let shownOn = -1;

  function* flush(): Generator<TextFile> {
    const payloads = pages.map(lines => lines.join('\n'));
    const name = pages.length === 0 ? '0'.repeat(NAME_LENGTH) : shortName(hashOf(payloads.join('\f')));
    for (const [page, payload] of payloads.entries()) {
      if (payload === '') continue;
      const path = `${pathOf(name)}/${page}`;
      yield { url: searchIndexUrl(path), text: scriptOf(path, payload) };
    }
    folders.push(name);
    pages = [];
  }

  return {
    *add(number, document, meeting, { files, text }) {
      const page = Math.floor(number / PAGE_SIZE);
      while (Math.floor(page / PAGES_OF_FOLDER) > folder) {
        yield* flush();
        folder += 1;
      }
      const place = page % PAGES_OF_FOLDER;
      while (pages.length <= place) pages.push([]);
      const lines = pages[place] ?? [];
      if (shown !== meeting || shownOn !== page) {
        lines.push(`=${[meeting.committee, meeting.status, meeting.date, meeting.url].join('\t')}`);
        shown = meeting;
        shownOn = page;
      }
      const kind = writeNumber(kindCode(document));
      const title = document.title.replace(/\s+/g, ' ').trim();
      const rest = document.url.startsWith(meeting.url)
        ? document.url.slice(meeting.url.length)
        : document.url;
      lines.push(`${kind}${title}\t${rest}\t${files}\t${inOneLine(text)}`);
    },
    *finish() {
      yield* flush();
      return folders.join('');
    },
  };
}

const inOneLine = (text: string): string => text.replace(/[\t\f]/g, ' ').replaceAll('\n', '\f');

/** What a document is, and whether it holds a decision. */
export const kindCode = ({ kind, hasDecision }: SearchDocument): number =>
  KINDS.indexOf(kind) + (hasDecision ? KINDS.length : 0);
