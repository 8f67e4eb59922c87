// What was withheld: texts of withdrawn items and meetings as they stand in the folder, and everything exempt, withdrawn or
// redacted as it stood there before.

import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { FromCache } from '../../files/from-cache.ts';
import type { Archive } from '../../model/archive.ts';
import type { Item } from '../../model/item.ts';
import type { Meeting } from '../../model/meeting.ts';
import { isPublished, type Paper } from '../../model/paper.ts';
import { onDisk } from '../../read/on-disk.ts';
import { openPaperReader } from '../../search/papers/read-paper.ts';
import { earlierVersions } from './history.ts';
import type { Secret } from './needles.ts';
import { wordsOf } from './paper-words.ts';

/** What of a minutes file is not for the public. */
interface Withheld {
  readonly meeting: Meeting;
  readonly items: readonly Item[];
  /** Items out of which words were taken: what stood there is known by the folder's history alone. */
  readonly redacted: readonly Item[];
  readonly papers: readonly Paper[];
}

/** The texts of a content folder by what the public may read of them. */
export interface Texts {
  readonly secrets: readonly Secret[];
  /** All other texts of the folder, one at a time. Nothing where there is no secret. */
  readonly publicTexts: Iterable<string>;
}

export async function textsOf(archive: Archive, content: string, fromCache: FromCache): Promise<Texts> {
  const withheld = archive.committees.flatMap(({ meetings }) => meetings.map(withheldOf)).filter(isAny);
  if (withheld.length === 0) return { secrets: [], publicTexts: [] };
  const versions = await textsBefore(content, withheld, fromCache);
  const parts = withheld.map(one => partsOf(textIn(content, one.meeting.source.file), one));
  const withheldFiles = new Set(withheld.flatMap(filesOf));
  return {
    secrets: [
      ...withheld.flatMap(one => earlierSecrets(one, versions)),
      ...parts.flatMap(({ secrets }) => secrets),
    ],
    publicTexts: chain(
      parts.map(({ publicText }) => publicText),
      saidOfWithheld(withheld),
      otherTexts(content, withheldFiles),
    ),
  };
}

/** What each file said before, by its path. */
async function textsBefore(
  content: string,
  withheld: readonly Withheld[],
  fromCache: FromCache,
): Promise<ReadonlyMap<string, readonly string[]>> {
  const minutes = new Set(withheld.map(({ meeting }) => meeting.source.file));
  const texts = new Map<string, string[]>();
  const reader = openPaperReader();
  try {
    for (const version of earlierVersions(content, withheld.flatMap(filesOf))) {
      const { file, bytes } = version;
      const text = minutes.has(file) ? bytes.toString() : await wordsOf(version, reader, fromCache);
      texts.set(file, [...(texts.get(file) ?? []), text]);
    }
  } finally {
    await reader.close();
  }
  return texts;
}

/** Texts one after the other. */
export function* chain(...all: readonly Iterable<string>[]): Generator<string> {
  for (const texts of all) yield* texts;
}

const textIn = (content: string, file: string): string => readFileSync(onDisk(content, file), 'utf8');

const IS_TEXT = /\.(?:md|ya?ml|txt|csv|html?|svg)$/i;

/** The texts of a folder but those of the files named, which hold what is withheld. */
function* otherTexts(content: string, but: ReadonlySet<string>): Generator<string> {
  for (const entry of readdirSync(content, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || !IS_TEXT.test(entry.name)) continue;
    const file = path.join(entry.parentPath, entry.name);
    if (!but.has(path.relative(content, file).split(path.sep).join('/'))) yield readFileSync(file, 'utf8');
  }
}

const withheldOf = (meeting: Meeting): Withheld => ({
  meeting,
  items: meeting.items.filter(({ exempt, withdrawn }) => exempt !== undefined || withdrawn !== undefined),
  redacted: meeting.items.filter(({ number, address }) =>
    meeting.redactions.some(({ item }) => item !== undefined && (item === number || item === address)),
  ),
  papers: meeting.papers.filter(paper => !isPublished(paper)),
});

const isAny = ({ meeting, items, papers }: Withheld): boolean =>
  meeting.withdrawn !== undefined || meeting.redactions.length + items.length + papers.length > 0;

const filesOf = ({ meeting, papers }: Withheld): readonly string[] => [
  meeting.source.file,
  ...papers.flatMap(paper => placesOf(paper, meeting)),
];

/** Where a paper lay, or may have lain: beside its minutes, or in a folder of the meeting's own. */
const placesOf = ({ file }: Paper, { source }: Meeting): readonly string[] => {
  const folder = path.posix.dirname(source.file);
  const own = source.file.replace(/\.md$/, '');
  return [...new Set([path.posix.join(folder, file), path.posix.join(own, file)])];
};

/** What the archive itself says of what it withholds. */
const saidOfWithheld = (withheld: readonly Withheld[]): readonly string[] =>
  withheld.flatMap(({ meeting, items, papers }) => [
    meeting.withdrawn?.reason ?? '',
    ...items.flatMap(item => [
      `${item.number ?? ''} ${item.title}`,
      item.withdrawn?.reason ?? '',
      item.exempt?.summary ?? '',
      item.exempt?.paragraph ?? '',
    ]),
    ...meeting.redactions.flatMap(({ words, reason }) => [words, reason]),
    ...papers.flatMap(paper => [paper.title, paper.file, paper.withdrawn?.reason ?? '']),
  ]);

/** A file's text by lines: an item is what stands below its heading, up to the next item's. */
function partsOf(
  text: string,
  { meeting, items }: Withheld,
): { readonly secrets: readonly Secret[]; readonly publicText: string } {
  const lines = text.split('\n');
  const { file } = meeting.source;
  if (meeting.withdrawn) return { secrets: [wholeOf(file, text)], publicText: '' };
  const starts = meeting.items.map(({ line }) => line).sort((a, b) => a - b);
  const isSecret = new Set<number>();
  const secrets = items.map(item => {
    const end = starts.find(line => line > item.line) ?? lines.length + 1;
    // Below an exempt item nothing stands but what is said of it: all else is an error.
    if (item.exempt) return { file, what: whatOf(item), text: '' };
    for (let line = item.line + 1; line < end; line += 1) isSecret.add(line);
    return { file, what: whatOf(item), text: withoutSaid(lines.slice(item.line, end - 1), item) };
  });
  return { secrets, publicText: lines.filter((_, index) => !isSecret.has(index + 1)).join('\n') };
}

/** Minutes that were withdrawn as a whole, but for what is said of them all the same. */
const wholeOf = (file: string, text: string): Secret => ({
  file,
  what: 'minutes that were withdrawn',
  text: text
    .split('\n')
    .filter(line => !/^[\s-]*(?:withdrawn|on|reason|title|date|status|kind|time|venue)\s*:/i.test(line))
    .join('\n'),
});

/** Without the lines by which the clerk said that it is withheld, and why. */
const withoutSaid = (lines: readonly string[], { withdrawn }: Item): string =>
  lines
    .filter(line => !IS_WITHDRAWN.test(line) && (withdrawn === undefined || !line.includes(withdrawn.reason)))
    .join('\n');

const IS_WITHDRAWN = /^[\s>*_-]*withdrawn\b/i;

const whatOf = (item: Item): string => `${named(item)}, which is ${item.exempt ? 'exempt' : 'withdrawn'}`;

const named = ({ number, title }: Item): string => (number === undefined ? `“${title}”` : `item ${number}`);

function earlierSecrets(
  { meeting, items, redacted, papers }: Withheld,
  versions: ReadonlyMap<string, readonly string[]>,
): readonly Secret[] {
  const { file } = meeting.source;
  const texts = versions.get(file) ?? [];
  if (meeting.withdrawn) return texts.map(text => wholeOf(file, text));
  return [
    ...items.flatMap(item =>
      texts.flatMap(text => sectionsOf(text, item)).map(text => ({ file, what: whatOf(item), text })),
    ),
    ...redacted.flatMap(item =>
      texts
        .flatMap(text => sectionsOf(text, item))
        .map(text => ({ file, what: `${named(item)}, out of which words were taken`, text })),
    ),
    ...(meeting.redactions.some(({ item }) => item === undefined)
      ? texts.map(text => ({
          file,
          what: 'the beginning of minutes, out of which words were taken',
          text: beginningOf(text),
        }))
      : []),
    ...papers.flatMap(paper =>
      placesOf(paper, meeting)
        .flatMap(place => versions.get(place) ?? [])
        .map(text => ({ file, what: `the paper “${paper.title}”`, text })),
    ),
  ];
}

/** What stands before the first item. */
const beginningOf = (text: string): string => text.split(/^##\s/m)[0] ?? '';

/** The sections of an earlier version whose heading has the item's number, or its title. */
function sectionsOf(text: string, item: Item): readonly string[] {
  const { number, title } = item;
  const lines = text.split('\n');
  const sections: string[] = [];
  for (const [index, line] of lines.entries()) {
    const [, signs = '', heading = ''] = /^(#{1,6})\s+(.*)$/.exec(line) ?? [];
    const isOwn =
      heading.includes(title) ||
      (number !== undefined && heading.split(/[.\s]/)[0] === number.replace(/\.$/, ''));
    if (signs === '' || !isOwn) continue;
    const end = lines.findIndex(
      (other, at) => at > index && /^#+(?=\s)/.exec(other)?.[0].length === signs.length,
    );
    const section = lines.slice(index + 1, end < 0 ? lines.length : end);
    // It was exempt then already, so that its summary was all that stood there.
    if (!section.some(line => IS_EXEMPT.test(line))) sections.push(withoutSaid(section, item));
  }
  return sections;
}

const IS_EXEMPT = /^\s*\**exempt\**\s*:/i;
