// Reads minutes that are in Markdown already. Their text stays the same, byte for byte; keys are added above it.

import { posix } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { isIsoDate } from '../../model/calendar.ts';
import type { Problem } from '../../model/problem.ts';
import { slugFrom } from '../../model/slug.ts';
import { withoutEnds } from '../../model/without-ends.ts';
import { type BesideFile, type Imported, type ImportOptions, NOTHING, type Source } from '../imported.ts';
import { withoutSigns } from '../lost-words.ts';
import { type MinutesTitle, readMinutesTitle } from '../minutes-title.ts';
import { ambiguousDate } from '../written-dates.ts';
import { factsInPath } from './path-facts.ts';

export function readMarkdown(source: Source, options: ImportOptions): Imported {
  const file = source.name;
  const text = utf8(source.bytes);
  if (text === undefined) return { ...NOTHING, problems: [notUtf8(file)] };
  const path = factsInPath(source.within ?? posix.basename(file), options.locale, options.dates);
  const base = posix.basename(source.within ?? file).replace(/\.[^.]+$/, '');
  // A paper in a meeting's folder is copied with its minutes.
  if (path.isInDatedFolder && !IS_MINUTES.test(base) && source.near?.('minutes.md')) return NOTHING;
  const parts = splitText(text);
  const isDated = parts.keys.has('date') || path.date !== undefined;
  const title = titleOf(parts.body, isDated, options);
  const date = dateOf(parts.keys.get('date'), path.date?.date, title?.date?.date);
  if (date.found === undefined && NO_MINUTES.test(base)) return { ...NOTHING, problems: [noMinutes(file)] };
  const ambiguous = date.found === undefined ? (path.date?.ambiguous ?? title?.date?.ambiguous) : undefined;
  const committee = parts.keys.get('committee') ?? path.committee ?? title?.committee;
  const word = path.word ?? '';
  const isOther = word !== '' && (options.committee ?? committee ?? word) !== word;
  const isOfCommittee = slugFrom(options.committee ?? committee ?? '').includes(slugFrom(word));
  const linked = linkedFiles(parts.body, source, path.isInDatedFolder);
  return {
    ...NOTHING,
    meetings: [
      {
        ...(committee !== undefined && { committee }),
        ...(date.found !== undefined && { date: date.found }),
        ...(isOther && !isOfCommittee && { name: word }),
        items: [],
        beside: linked.files,
        isOneFile: true,
        written: withKeys(parts, {
          time: title?.time,
          end: title?.end,
          venue: title?.venue,
          kind: title?.kind,
        }),
        from: file,
      },
    ],
    problems: [
      ...(ambiguous !== undefined && options.date === undefined ? [ambiguousDate(file, ambiguous)] : []),
      ...(date.differing && options.date === undefined ? [datesDiffer(file, date.differing)] : []),
      ...linked.problems.map(problem => ({ ...problem, line: parts.line + (problem.line ?? 1) - 1 })),
    ],
    text: withoutSigns(text),
  };
}

const IS_MINUTES = /^(?:minutes|index|readme)$/i;
const NO_MINUTES = /^(?:readme|index|committee|licen[cs]e|contributing|changelog|template|_.*)$/i;

function utf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

type Title = MinutesTitle['found'] | undefined;

/** What the first heading says; where nothing says when, what the line at the head says that is none: "5 March 2024". */
function titleOf(body: string, isDated: boolean, options: ImportOptions): Title {
  const heading = withoutEnds(/^#{1,2}[ \t]+(.+)$/m.exec(body)?.[1] ?? '', ' \t#');
  const title = heading === '' ? undefined : readMinutesTitle(heading, options)?.found;
  if (isDated || title?.date !== undefined) return title;
  const line = /^\s*(?!(?:[-*+>|#]+|\d+[.)])[ \t])(\S.{5,118})$/m.exec(body.slice(0, 500))?.[1] ?? '';
  const opening = body.trimStart().startsWith(line)
    ? readMinutesTitle(withoutSigns(line), options)?.found
    : undefined;
  return opening?.date === undefined ? title : { ...title, ...opening };
}

interface Parts {
  /** The text between the two `---`, with its line ends; undefined where there are none. */
  readonly head?: string;
  readonly keys: ReadonlyMap<string, string>;
  readonly body: string;
  /** The line at which the body begins. */
  readonly line: number;
}

function splitText(text: string): Parts {
  const match = /^---[ \t]*\r?\n([\s\S]*?)(?<=\n)---[ \t]*(?:\r?\n|$)/.exec(text);
  const values = match ? valuesOf(match[1] ?? '') : undefined;
  if (!match || !values) return { keys: new Map(), body: text, line: 1 };
  return {
    head: match[1] ?? '',
    keys: values,
    body: text.slice(match[0].length),
    line: match[0].split('\n').length,
  };
}

/** The keys with a text; undefined where it is no list of keys, such as a text between two rules. */
function valuesOf(head: string): ReadonlyMap<string, string> | undefined {
  const document = parseDocument(head, { schema: 'failsafe', logLevel: 'silent' });
  const values: unknown = document.errors.length > 0 ? undefined : document.toJS();
  if (head.trim() === '') return new Map();
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined;
  return new Map(Object.entries(values).map(([key, value]) => [key, typeof value === 'string' ? value : '']));
}

/** The text with the keys that it lacks; its own stay as they are. */
function withKeys({ head, keys, body }: Parts, found: Readonly<Record<string, string | undefined>>): string {
  const lacking = Object.entries(found).filter(([key, value]) => value !== undefined && !keys.has(key));
  const added =
    lacking.length === 0 ? '' : stringify(Object.fromEntries(lacking), { version: '1.1', lineWidth: 0 });
  if (head !== undefined) return `---\n${head}${added}---\n${body}`;
  // A rule on the first line would be taken for the beginning of keys.
  return added === '' && !/^\s*---/.test(body) ? body : `---\n${added}---\n${body}`;
}

interface FoundDay {
  readonly found?: string;
  /** The days that were found where they are not one. */
  readonly differing?: readonly string[];
}

function dateOf(...written: readonly (string | undefined)[]): FoundDay {
  const days = [...new Set(written.map(day => day?.slice(0, 10)).filter(day => day && isIsoDate(day)))];
  const [only] = days;
  if (days.length > 1) return { differing: days.flatMap(day => day ?? []) };
  return only === undefined ? {} : { found: only };
}

const LINK =
  /\]\(\s*(?:<([^>\n]+)>|([^\s()<>]+(?:\([^\s()]*\)[^\s()]*)*))(?:\s+["'(][^\n]*?["')])?\s*\)|^ {0,3}\[[^\]\n]+\]:\s*(?:<([^>\n]+)>|(\S+))/gm;

/** The files that the minutes link to, and all that lies in a meeting's own folder. */
function linkedFiles(
  body: string,
  source: Source,
  isInDatedFolder: boolean,
): { readonly files: readonly BesideFile[]; readonly problems: readonly Problem[] } {
  const files = new Map<string, BesideFile>();
  const problems: Problem[] = [];
  const add = (name: string): boolean => {
    const bytes = source.near?.(name);
    // Two steps up is another committee's folder, or outside the content.
    if (!bytes || posix.normalize(name).startsWith('../..')) return false;
    files.set(posix.normalize(name), { name: posix.normalize(name), bytes, isLinked: true });
    return true;
  };
  const own = posix.basename(source.name);
  if (isInDatedFolder) for (const name of source.neighbours?.() ?? []) if (name !== own) add(name);
  for (const match of body.matchAll(LINK)) {
    const written = match.slice(1).find(Boolean) ?? '';
    const target = decoded(written.replace(/[?#].*$/, ''));
    if (target === '' || /^[a-z][a-z\d+.-]*:|^\/\//i.test(written)) continue;
    if (/\.(?:md|markdown)$/i.test(target) && source.near?.(target) && !files.has(posix.normalize(target))) {
      problems.push(
        linkProblem(source.name, body, match.index, written, 'leads to another file of Markdown'),
      );
    } else if (!add(target))
      problems.push(
        linkProblem(source.name, body, match.index, written, 'leads to no file that could be copied'),
      );
  }
  return { files: [...files.values()], problems };
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

const linkProblem = (file: string, body: string, at: number, written: string, what: string): Problem => ({
  rule: 'link-elsewhere',
  level: 'warning',
  file,
  line: body.slice(0, at).split('\n').length,
  message: `The link to “${written}” ${what}; it was left as it is.`,
  hint: 'Mend it in the file that was written: a paper lies beside the minutes, other minutes have an address on the site.',
});

const notUtf8 = (file: string): Problem => ({
  rule: 'not-utf-8',
  level: 'error',
  file,
  message: 'This file is not UTF-8, so it was not imported.',
  hint: 'Save it again with the encoding “UTF-8”.',
});

const noMinutes = (file: string): Problem => ({
  rule: 'no-minutes',
  level: 'note',
  file,
  message: 'By its name this file is no minutes, and it bears no date: it was not imported.',
  hint: 'If it is minutes, name it by its day.',
});

const datesDiffer = (file: string, days: readonly string[]): Problem => ({
  rule: 'dates-differ',
  level: 'error',
  file,
  message: `Its path, its keys and its heading name different days: ${days.join(', ')}.`,
  hint: 'Import it alone and say which is right: --date 2026-03-05.',
});
