// Which files of the content folder are kept back because of the texts that name them. However a text names a file, by a
// link, a picture or in a footnote, it is found here: nothing else decides what goes with a text that is not shown.

import { readFileSync } from 'node:fs';
import { addAll } from '../model/add-all.ts';
import type { Target } from '../model/body.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { ContentFolder } from './content-folder.ts';
import { leadTo, type Token, targetOf } from './markdown/tokens.ts';

/** The places of the archive to which tokens lead, at any depth and through the footnotes that they refer to. */
export function placesIn(
  tokens: readonly Token[],
  notes: ReadonlyMap<number, readonly Token[]> = new Map(),
): ReadonlySet<string> {
  const places = new Set<string>();
  const seen = new Set<unknown>();
  const waiting = [...tokens];
  for (let token = waiting.pop(); token; token = waiting.pop()) {
    addAll(waiting, token.children ?? []);
    const note = token.type === 'footnote_ref' ? token.meta?.['id'] : undefined;
    if (note !== undefined && !seen.has(note)) {
      seen.add(note);
      addAll(waiting, notes.get(Number(note)) ?? []);
    }
    const target = isLeading(token) ? targetOf(token) : undefined;
    if (target?.kind === 'place') places.add(target.url);
  }
  return places;
}

/** Links to what is not published stay as words, and so do pictures of it. */
export function hidePlaces(tokens: readonly Token[], isHidden: (url: string) => boolean): void {
  for (const token of tokens) {
    if (isLeading(token) && leadsTo(targetOf(token), isHidden)) {
      if (token.type === 'image') leadTo(token, undefined);
      else token.hidden = true;
    }
    hidePlaces(token.children ?? [], isHidden);
  }
}

const isLeading = ({ type }: Token): boolean => type === 'link_open' || type === 'image';

const leadsTo = (target: Target, isHidden: (url: string) => boolean): boolean =>
  target.kind === 'place' && isHidden(target.url);

/** What the texts of a meeting name: addresses. */
export interface Naming {
  /** Named by the minutes where they are shown. */
  readonly shown: ReadonlySet<string>;
  /** Named by items that are exempt or withdrawn. */
  readonly silent: ReadonlySet<string>;
  /** Named by each report, by the report's own address. */
  readonly reports: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * What is kept back with the texts that are not shown: all that they name, and what reports so named name in turn, unless
 * something that is shown names it too. `reached` is what is named by something that is shown.
 *
 *     item 3, withdrawn ──▶ report.md ──▶ plan.pdf      both kept back
 *     item 4            ──▶ plan.pdf                    …unless this item names it
 */
export function keptBack({ shown, silent, reports }: Naming): {
  readonly withheld: ReadonlySet<string>;
  readonly reached: ReadonlySet<string>;
} {
  const bySilent = reachable(silent, reports);
  const onTheirOwn = [...reports.keys()].filter(report => !bySilent.has(report));
  const reached = reachable([...shown, ...onTheirOwn], reports);
  return { reached, withheld: new Set([...bySilent].filter(address => !reached.has(address))) };
}

function reachable(from: Iterable<string>, reports: Naming['reports']): ReadonlySet<string> {
  // A set gives what is added to it while it is gone through.
  const found = new Set(from);
  for (const address of found) for (const next of reports.get(address) ?? []) found.add(next);
  return found;
}

/** What a meeting publishes of the content folder, and what it keeps back: paths of files. */
export interface MeetingSources {
  readonly minutes: string;
  /** The folder of its papers, if it has one. */
  readonly folder?: string;
  readonly published: readonly string[];
  readonly withheld: readonly string[];
}

/**
 * Files that one meeting keeps back and another publishes, under the same name or as a copy under another. What lies in
 * the other's own folder is the other's to publish.
 */
export function publishedElsewhere(
  meetings: readonly MeetingSources[],
  { files }: Pick<ContentFolder, 'files'>,
): readonly Problem[] {
  const ownerOf = (source: string): MeetingSources | undefined =>
    meetings.find(({ folder }) => folder !== undefined && source.startsWith(`${folder}/`));
  const withheld = meetings.flatMap(by => by.withheld.map(source => ({ source, by })));
  const kept = withheld.filter(({ source, by }) => (ownerOf(source) ?? by) === by && files.has(source));
  if (kept.length === 0) return [];
  const sizes = new Set(kept.map(({ source }) => files.get(source)?.size));
  return meetings.flatMap(({ minutes, published }) =>
    published.flatMap(source => {
      const size = files.get(source)?.size;
      if (!sizes.has(size)) return [];
      const alike = kept.filter(one => files.get(one.source)?.size === size);
      const found =
        alike.find(one => one.source === source) ?? alike.find(one => isCopy(one.source, source, files));
      return found ? [elsewhere(minutes, source, found.source, found.by.minutes)] : [];
    }),
  );
}

function isCopy(one: string, other: string, files: ContentFolder['files']): boolean {
  const [a, b] = [files.get(one), files.get(other)];
  return (
    a !== undefined && b !== undefined && a.size > 0 && readFileSync(a.path).equals(readFileSync(b.path))
  );
}

const elsewhere = (minutes: string, source: string, kept: string, by: string): Problem => ({
  ...breachOf('withheld-paper'),
  file: minutes,
  message:
    source === kept
      ? `The file ${source} is kept back by ${by}, but these minutes publish it.`
      : `The file ${source} is the same as ${kept}, which ${by} keeps back, but these minutes publish it.`,
  hint: `If it must not be read, delete the file and the link to it; if all may read it, let ${by} neither hold nor name it.`,
});
