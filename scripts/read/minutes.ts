// The body of a minutes file => its preamble and items. Takes text, returns values; knows no disk.

import type { Grammar } from '../grammar/grammar.ts';
import type { FindLabel, MayTell } from '../grammar/said.ts';
import { addAll } from '../model/add-all.ts';
import type { Attendee } from '../model/attendance.ts';
import type { Body } from '../model/body.ts';
import type { IsoDate } from '../model/calendar.ts';
import type { Correction } from '../model/correction.ts';
import type { Reading } from '../model/found-by.ts';
import type { Item } from '../model/item.ts';
import type { PlacesItems } from '../model/item-places.ts';
import { once } from '../model/once.ts';
import { passageOf } from '../model/passage.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { itemUrl, meetingUrl } from '../model/url.ts';
import type { ApprovalsIn } from './approves.ts';
import { type ReadAttendance, readAttendance } from './attendance/read-attendance.ts';
import { type ItemContext, readItem } from './item.ts';
import type { LinkedPaper } from './item-papers.ts';
import { type CutContext, cutIntoItems, tooManyItems } from './items/cut-into-items.ts';
import type { ItemSource } from './items/item-source.ts';
import { linkWithin } from './items/link-within.ts';
import { titlesOver } from './items/titles-over.ts';
import { keptBackBlock, keptBackText } from './kept-back.ts';
import { knownNames } from './known-names.ts';
import { blocksOf, blockText, tokensOf } from './markdown/blocks.ts';
import type { MarkdownEnv, ResolveLink } from './markdown/env.ts';
import { parseMarkdown } from './markdown/markdown.ts';
import { footnotesOf, takeFootnotes } from './markdown/placed-footnotes.ts';
import type { Token } from './markdown/tokens.ts';
import { bodyOf } from './markdown/tree.ts';
import { passagesIn } from './passages.ts';
import type { WordsAt } from './redactions.ts';
import { withoutRepeatedActions } from './repeated-actions.ts';
import { withoutIndentation } from './set-in-text.ts';
import { type StatesInWords, statesInWords } from './states-in-words.ts';
import { type TimesInWords, timesInWords } from './times-in-words.ts';
import { hidePlaces, type Naming, placesIn } from './withheld.ts';

export interface MinutesContext extends CutContext {
  readonly file: string;
  /** Where the site has its items. */
  readonly site: PlacesItems;
  readonly committee: string;
  readonly key: string;
  readonly grammar: Grammar;
  readonly corrections: readonly Correction[];
  readonly correctionsLine?: number;
  readonly findLabel: FindLabel;
  readonly mayTell: MayTell;
  readonly date: IsoDate;
  /** What is approved in words. */
  readonly approvals: ApprovalsIn;
  /** Whether what words alone say is read too. */
  readonly reading: Reading;
  /** Those who are listed at the top. */
  readonly listed: readonly Attendee[];
  /** Addresses of papers that are not published. */
  readonly withheld: ReadonlySet<string>;
  /** Resolves links but for those within the minutes; `line` is that of the file. */
  readonly resolveLink: ResolveLink;
}

export interface ReadMinutes {
  readonly title?: string;
  readonly preamble: Body;
  /** Who was there, as far as the words above the first item and the first items say; undefined where only marks are read. */
  readonly attendance?: ReadAttendance;
  /** When and where it was, and when the next one is, as far as the words say. */
  readonly times?: TimesInWords;
  /** What they say of the meeting itself. */
  readonly states?: StatesInWords;
  readonly items: readonly Item[];
  /** Those that may be shown: one to an exempt or withdrawn item quotes what is hidden. */
  readonly corrections: readonly Correction[];
  /** The papers linked to; the first title of one is the one meant. */
  readonly paperTitles: readonly LinkedPaper[];
  /** Addresses, as written, that stand in a list of papers. */
  readonly listedPapers: ReadonlySet<string>;
  /** All words of an item that is named, or of what stands above the first. */
  readonly wordsAt: WordsAt;
  /** Places to which they lead: where they are shown, and where they are not. */
  readonly places: Pick<Naming, 'shown' | 'silent'>;
  /** Whether a line of the file belongs to an exempt or withdrawn item: no message may quote it. */
  readonly isSilentAt: (line: number) => boolean;
  readonly problems: readonly Problem[];
}

export function readMinutes(body: string, bodyLine: number, context: MinutesContext): ReadMinutes {
  const problems: Problem[] = [];
  const env: MarkdownEnv = {
    statements: context.grammar,
    // Links within the minutes wait until the addresses of all items are known.
    resolveLink: (href, line) =>
      href.startsWith('#') ? { kind: 'outside', url: href } : context.resolveLink(href, line + bodyLine),
    tell: found => problems.push({ ...found, file: context.file, line: found.line + bodyLine }),
  };
  const { body: tokens, notes } = takeFootnotes(parseMarkdown(body, env));
  const all = blocksOf(tokens, bodyLine);
  const blocks = context.reading === 'words' ? withoutIndentation(all) : all;
  const { title, preamble, sources, beyond } = cutIntoItems(blocks, context);
  if (beyond !== undefined) problems.push(tooManyItems(context.file, beyond));
  const keptBack = keptBackBlock(preamble, context.grammar);
  if (keptBack) problems.push(keptBackText({ file: context.file, line: keptBack.line }));
  const written = tokensOf(preamble);
  const before = keptBack ? [] : written;
  hidePlaces([...before, ...[...notes.values()].flat()], url => context.withheld.has(url));
  if (/\]\(<?#|\]:\s*<?#/.test(body)) {
    const linked = [...preamble, ...sources.flatMap(source => [...source.blocks])];
    addAll(problems, linkWithin(linked, sources, context));
  }

  const known = new Map(context.corrections.map(correction => [correction, sourceOf(correction, sources)]));
  for (const [correction, source] of known) {
    if (!source) problems.push(noSuchItem(correction, sources, context));
  }
  const own = meetingUrl(context.committee, context.key);
  const ownPages = new Set([
    own,
    ...sources.map(({ address }) => itemUrl(context.site, context.committee, context.key, address)),
  ]);
  const attendanceIn = (those: readonly ItemSource[]): ReadAttendance =>
    readAttendance(keptBack ? [] : preamble, those, context.grammar);
  const attendance = context.reading === 'words' ? attendanceIn(sources) : undefined;
  const isKnown = knownNames(
    [...context.listed, ...(attendance?.attendees ?? [])],
    context.reading === 'words' ? context.grammar.quotedIn(body) : new Set(),
    context.grammar,
  );
  const initials = context.grammar.initialsIn(body);
  const speakers = context.grammar.speakersIn(body);
  const words = once(() => new Set(body.match(/\p{L}+/gu)));
  const titles = titlesOver(sources, context.grammar.items);
  const read = sources.map(source => {
    const itemContext: ItemContext = {
      ...context,
      isKnown,
      notes,
      titles: titles(source),
      isInitials: letters => initials.has(letters) || isKnown(letters),
      speakers,
      words,
      papersUrl: own,
      ownPages,
      corrections: context.corrections.filter(correction => known.get(correction) === source),
      comings: attendance?.comings.get(source) ?? [],
      chairInWords: attendance?.chairs.get(source),
    };
    return readItem(source, itemContext);
  });
  const hidden = new Set<ItemSource | undefined>(sources.filter((_, index) => read[index]?.isSilent));
  const placesOf = (isSilent: boolean): readonly string[] =>
    read.filter(one => one.isSilent === isSilent).flatMap(({ places }) => [...places]);
  // The rows of a table in HTML may all stand on one line.
  const isSilentAt = (line: number): boolean => {
    const at = read.findLast(({ item }) => item.line <= line)?.item.line;
    return read.some(({ item, isSilent }) => isSilent && item.line === at);
  };
  const wordsAt: WordsAt = named => {
    if (named === undefined) return { text: `${title ?? ''}\n${blockText(before)}`, isSilent: false };
    const place = sourceOf({ item: named }, sources);
    const index = place === undefined ? -1 : sources.indexOf(place);
    const one = read[index];
    return place && one && { text: wordsOfItem(place, notes), isSilent: one.isSilent };
  };
  const shown = hidden.size === 0 ? sources : sources.filter(one => !hidden.has(one));
  const head = keptBack ? [] : preamble;
  return {
    ...(title !== undefined && { title }),
    // Who is known may come from anywhere; who is shown, from no item that is kept back.
    ...(attendance && {
      attendance: hidden.size === 0 ? attendance : attendanceIn(shown),
      times: timesInWords(head, shown, context.date, context.grammar.times),
      states: statesInWords(title, head, shown, context),
    }),
    wordsAt,
    preamble: bodyOf([...before, ...footnotesOf(before, notes)]),
    items: withoutRepeatedActions(read.map(({ item }) => item)),
    corrections: context.corrections
      .filter(correction => !hidden.has(known.get(correction)))
      .map(correction => inItsLanguage(correction, known.get(correction))),
    paperTitles: read.flatMap(({ paperTitles }) => paperTitles),
    listedPapers: new Set(read.flatMap(({ listedPapers }) => listedPapers)),
    places: {
      shown: new Set([...placesIn(before, notes), ...placesOf(false)]),
      silent: new Set([...(keptBack ? placesIn(written, notes) : []), ...placesOf(true)]),
    },
    isSilentAt,
    problems: [
      ...problems.filter(({ rule, line = 0 }) => !QUOTING.includes(rule) || !isSilentAt(line)),
      ...read.flatMap(one => one.problems),
    ],
  };
}

/** Rules whose messages quote what stands in a line. */
const QUOTING: readonly string[] = ['link-within', 'passage-language'];

const wordsOfItem = (
  { heading, blocks }: ItemSource,
  notes: ReadonlyMap<number, readonly Token[]>,
): string => {
  const tokens = [...(heading?.tokens ?? []), ...tokensOf(blocks)];
  return [blockText(tokens), blockText(footnotesOf(tokens, notes))].join('\n');
};

const sourceOf = (
  correction: Pick<Correction, 'item'>,
  sources: readonly ItemSource[],
): ItemSource | undefined =>
  sources.find(source => source.number === correction.item) ??
  sources.find(source => source.address === correction.item || source.title === correction.item);

/** A correction with the language of the passage in which its words stand. */
function inItsLanguage(correction: Correction, source: ItemSource | undefined): Correction {
  const passages = passagesIn(tokensOf(source?.blocks ?? []));
  const passage = passageOf(correction.from, passages);
  if (!passage) return correction;
  const { words: _, ...language } = passage;
  return { ...correction, language };
}

const noSuchItem = (
  correction: Correction,
  sources: readonly ItemSource[],
  context: MinutesContext,
): Problem => ({
  ...breachOf('correction'),
  file: context.file,
  ...(context.correctionsLine !== undefined && { line: context.correctionsLine }),
  message: `A correction is for item “${correction.item}”, and these minutes have no such item.`,
  hint: `Write one of its numbers: ${
    sources
      .flatMap(source => source.number ?? [])
      .slice(0, 12)
      .join(', ') || 'none has a number; write its title'
  }.`,
});
