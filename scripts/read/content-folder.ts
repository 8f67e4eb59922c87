// What lies where: the content folder => the files that make the archive, each with what its place says of it.

import path from 'node:path';
import { addAll } from '../model/add-all.ts';
import { isIsoDate } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { isAnyOf } from '../model/routes/matching.ts';
import { RESERVED_NAMES } from '../model/routes/reserved-names.ts';
import { slugFrom } from '../model/slug.ts';
import { aboutUrl, accessibilityUrl, infoUrl } from '../model/url.ts';
import {
  badName,
  impossibleDate,
  longName,
  noCommittee,
  noDate,
  noMinutes,
  pageAtCommittee,
  pageAtPage,
  reservedName,
  sameMeeting,
} from './misplaced.ts';
import { type FileOnDisk, walkContent } from './walk-content.ts';

/** Paths are relative to the content folder, with `/`, in Unicode NFC. */
export interface MeetingFiles {
  readonly date: string;
  readonly key: string;
  readonly file: string;
  /** The meeting's own folder, if it has one. */
  readonly folder?: string;
}

export interface CommitteeFiles {
  readonly slug: string;
  readonly committeeFile?: string;
  readonly meetings: readonly MeetingFiles[];
}

export interface ContentFolder {
  readonly siteFile?: string;
  readonly peopleFile?: string;
  readonly committees: readonly CommitteeFiles[];
  readonly matters: readonly string[];
  readonly pages: readonly string[];
  /** Every file, with its path on disk and its bytes. */
  readonly files: ReadonlyMap<string, FileOnDisk>;
  /** By every folder, the files below it at any depth, in order. */
  readonly below: ReadonlyMap<string, readonly string[]>;
  readonly problems: readonly Problem[];
}

/** Lists the content folder. Hidden files and what a link leads out of the folder are left alone. */
export function listContent(root: string): ContentFolder {
  const problems: Problem[] = [];
  const files = new Map([...walkContent(root, problems)].sort(([a], [b]) => (a < b ? -1 : 1)));
  const names = [...files.keys()];
  const below = filesByFolder(names);
  const at = (name: string): boolean => files.has(name);
  const folders = [
    ...new Set(names.filter(name => name.includes('/')).map(name => name.split('/')[0] ?? '')),
  ];
  const committees = folders
    .filter(folder => folder !== 'matters' && folder !== 'pages')
    .flatMap(folder => committeeFiles(folder, below, problems));
  addAll(problems, names.filter(name => /^\d{4}-[^/]+\.(?:md|markdown)$/i.test(name)).map(noCommittee));
  const ownPages = names.filter(name => /^pages\/[^/]+\.md$/.test(name));
  addAll(problems, [...pagesAtCommittees(committees, ownPages), ...pagesAtPages(ownPages)]);
  return {
    ...(at('site.yaml') && { siteFile: 'site.yaml' }),
    ...(at('people.yaml') && { peopleFile: 'people.yaml' }),
    committees,
    matters: names.filter(name => /^matters\/[^/]+\.md$/.test(name)),
    pages: ownPages,
    files,
    below,
    problems,
  };
}

/** The files below each folder, at any depth. */
export function filesByFolder(names: readonly string[]): Map<string, string[]> {
  const below = new Map<string, string[]>();
  for (const name of names) {
    for (let end = name.indexOf('/'); end >= 0; end = name.indexOf('/', end + 1)) {
      const folder = name.slice(0, end);
      const known = below.get(folder);
      if (known) known.push(name);
      else below.set(folder, [name]);
    }
  }
  return below;
}

/** Disks take names of 255 bytes, and copies are named by committee and meeting: `council-2026-03-05-large-print.pdf`. */
const isTooLong = (slug: string, key: string): boolean =>
  Buffer.byteLength(`${slug}-${key}-large-print.pdf`) > 255;

const DATED = /^(\d{4}-\d{2}-\d{2})(?!\d)[-_. ]*(.+)?$/;
const LOOKS_DATED = /^\d{1,5}[-_.]\d{1,2}[-_.]\d{1,4}(?!\d)/;

function committeeFiles(
  slug: string,
  below: ContentFolder['below'],
  problems: Problem[],
): readonly CommitteeFiles[] {
  const meetings: MeetingFiles[] = [];
  const undated: string[] = [];
  const seen = new Map<string, string>();
  const names = below.get(slug) ?? [];
  for (const file of names) {
    if (!/\.(?:md|markdown)$/i.test(file) || file === `${slug}/committee.md`) continue;
    const place = placeOf(file, below);
    if (place === 'paper') continue;
    if (place === undefined) {
      undated.push(file);
      continue;
    }
    if (!isIsoDate(place.date)) {
      problems.push(impossibleDate(file, place.date));
      continue;
    }
    const other = seen.get(place.key);
    if (other !== undefined) problems.push(sameMeeting(file, other, place.key));
    else if (isTooLong(slug, place.key)) problems.push(longName(file));
    else meetings.push({ ...place, file });
    seen.set(place.key, file);
  }
  const committeeFile = names.includes(`${slug}/committee.md`) ? `${slug}/committee.md` : undefined;
  for (const file of undated) problems.push(noDate(file));
  addAll(problems, foldersWithoutMinutes(names, meetings));
  if (meetings.length === 0 && committeeFile === undefined) return [];
  if (RESERVED_NAMES.has(slug.toLowerCase())) {
    problems.push(reservedName(slug));
    return [];
  }
  if (!isAddress(slug)) {
    problems.push(badName(slug));
    return [];
  }
  return [{ slug, ...(committeeFile !== undefined && { committeeFile }), meetings }];
}

/** Folders named as meetings are, in which no minutes lie and beside which there are none. */
function foldersWithoutMinutes(
  names: readonly string[],
  meetings: readonly MeetingFiles[],
): readonly Problem[] {
  const known = new Set(meetings.map(({ folder }) => folder));
  const folders = names.flatMap(
    name => /^([^/]+\/(?:\d{4}\/)?\d{4}-\d{2}-\d{2}[^/]*)\//.exec(name)?.[1] ?? [],
  );
  const isDated = (folder: string): boolean => isIsoDate((folder.split('/').at(-1) ?? '').slice(0, 10));
  return [...new Set(folders)]
    .filter(folder => isDated(folder) && !known.has(folder))
    .map(folder => noMinutes(folder, names));
}

interface Place {
  readonly date: string;
  readonly key: string;
  readonly folder?: string;
}

/**
 * What a Markdown file's path says: which meeting it is the minutes of, "paper" for one that lies in a meeting's
 * folder, undefined where there is no date in it.
 */
function placeOf(file: string, below: ContentFolder['below']): Place | 'paper' | undefined {
  const folders = file
    .split('/')
    .slice(1, -1)
    .filter(folder => !/^\d{4}$/.test(folder));
  const base = (file.split('/').at(-1) ?? '').replace(/\.(?:md|markdown)$/i, '');
  const folder = folders.find(name => LOOKS_DATED.test(name));
  if (folder !== undefined) {
    if (base.toLowerCase() !== 'minutes') return 'paper';
    const dated = datedName(folder);
    return dated && { ...dated, folder: file.slice(0, file.lastIndexOf('/')) };
  }
  const dated = LOOKS_DATED.test(base) ? datedName(base) : undefined;
  if (!dated) return undefined;
  // A folder of the meeting's name beside the flat file may hold its papers.
  const beside = file.replace(/\.(?:md|markdown)$/i, '');
  return below.has(beside) ? { ...dated, folder: beside } : dated;
}

function datedName(name: string): Place {
  const [, date, rest] = DATED.exec(name) ?? [];
  if (date === undefined) return { date: LOOKS_DATED.exec(name)?.[0] ?? name, key: name };
  return { date, key: rest === undefined ? date : `${date}-${slugFrom(rest)}` };
}

/** Whether a folder's name can stand in an address as it is. */
const isAddress = (name: string): boolean =>
  /^[\p{Ll}\p{Lo}\p{N}]+(?:[-_.][\p{Ll}\p{Lo}\p{N}]+)*$/u.test(name);

const slugOfPage = (page: string): string => slugFrom(path.posix.basename(page, '.md'));

/** Pages of the clerk's own that would stand where a committee does. */
function pagesAtCommittees(
  committees: readonly CommitteeFiles[],
  pages: readonly string[],
): readonly Problem[] {
  const pageAt = new Map(pages.map(page => [slugOfPage(page), page]));
  return committees.flatMap(({ slug }) => {
    const page = pageAt.get(slug);
    return page === undefined ? [] : [pageAtCommittee(page, slug)];
  });
}

/** Pages of the site for which a clerk may write another. */
const REPLACED: ReadonlySet<string> = new Set([aboutUrl, accessibilityUrl]);
const isPageOfSite = isAnyOf(({ layout, path: url }) => layout !== undefined && !url.includes(':'));

/** Pages of the clerk's own that would stand where another of the site does. */
const pagesAtPages = (pages: readonly string[]): readonly Problem[] =>
  pages.flatMap(page => {
    const url = infoUrl(slugOfPage(page));
    return isPageOfSite(url) && !REPLACED.has(url) ? [pageAtPage(page, url)] : [];
  });
