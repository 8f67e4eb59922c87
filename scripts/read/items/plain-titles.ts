// Items whose titles are lines that nothing marks: "Treasurer's report" alone above its text.
//
// Any short line may be such a title, or a name, a result, a line of an address. So they are items only where nothing else heads
// any, where many of them come up at meetings everywhere, and where hardly another short line stands among them.

import type { ItemWords } from '../../grammar/item-words.ts';
import { inlineOf, inlineText, type ParsedBlock } from '../markdown/blocks.ts';
import { type Candidate, hasText, type TitledLine, titledLine } from './candidates.ts';
import { readTitle } from './title-words.ts';

interface PlainLine {
  readonly candidate: TitledLine;
  /** Whether a colon ends it. */
  readonly hasColon: boolean;
  /** Whether it is neither a usual title nor in capitals, "Dog bins", but stands over a sentence. */
  readonly isLoose: boolean;
}

const LONGEST = 60;
const MOST_WORDS = 7;
/** "Harbour and Ferry Report", of four words at most: any other line must be a usual title. */
const IN_CAPITALS =
  /^(?:[\p{Lu}][^\s]*|of|and|the|for|to|in|on|&|[-–—])(?: (?:\p{Lu}[^\s\d]*|of|and|the|for|to|in|on|&|[-–—])){0,3}:?$/u;
/** Whether a sentence begins anew, and ends. */
const isSentence = (text: string): boolean =>
  /^\p{Lu}[^\n]{0,80}?\s\p{Ll}/u.test(text) && /[.!?)]$/.test(text.trimEnd());
const isTold = (next: ParsedBlock | undefined): boolean =>
  next?.type === 'paragraph' && isSentence(inlineText(inlineOf(next)?.children ?? []));
/** The fewest that are usual titles, and their share of all; the share among lines of which some are loose. */
const FEWEST_USUAL = 4;
const USUAL_SHARE = 0.5;
const USUAL_SHARE_OF_LOOSE = 0.4;
/** "Carried" comes back; "Public comment" does once. */
const MOST_ALIKE = 2;

/** Those lines, from the first that is a usual title; none where they are not surely titles. */
export function plainTitles(
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): readonly Candidate[] {
  const all = blocks.flatMap((_, at) => (isSearched(at) ? (lineIn(blocks, at, words) ?? []) : []));
  const counts = new Map<string, number>();
  for (const { candidate } of all) counts.set(candidate.title, (counts.get(candidate.title) ?? 0) + 1);
  const once = all.filter(({ candidate }) => (counts.get(candidate.title) ?? 0) <= MOST_ALIKE);
  const isUsual = ({ candidate }: PlainLine): boolean => words.isUsual(candidate.title);
  const withColon = once.filter(line => isUsual(line) && line.hasColon).length;
  const style = withColon * 2 > once.filter(isUsual).length;
  const alike = once.filter(({ hasColon }) => hasColon === style);
  const listed = alike.slice(Math.max(0, alike.findIndex(isUsual)));
  const strict = listed.filter(({ isLoose }) => !isLoose);
  const usual = strict.filter(isUsual).length;
  if (usual < FEWEST_USUAL || usual < strict.length * USUAL_SHARE) return [];
  const found = usual < listed.length * USUAL_SHARE_OF_LOOSE ? strict : listed;
  const lines = found.map(({ candidate }) => candidate);
  const withText = lines.filter((line, at) => hasText(line, lines[at + 1], blocks.length));
  return withText.length >= lines.length * 0.9 ? lines : [];
}

function lineIn(blocks: readonly ParsedBlock[], at: number, words: ItemWords): PlainLine | undefined {
  const block = blocks[at];
  if (block?.type !== 'paragraph') return undefined;
  const children = inlineOf(block)?.children ?? [];
  const whole = inlineText(children);
  const end = whole.indexOf('\n');
  const written = (end < 0 ? whole : whole.slice(0, end)).trim();
  const hasColon = written.endsWith(':');
  const isShort = written.length <= LONGEST && written.split(/\s+/).length <= MOST_WORDS;
  // Over its text, with no empty line between, a colon tells it from the beginning of a sentence, or its capitals: "Old Business".
  const isOver = end >= 0 && !hasColon;
  if (isOver && !(IN_CAPITALS.test(written) && words.isUsual(written) && isSentence(whole.slice(end + 1))))
    return undefined;
  if (!isShort || !/^\p{Lu}.*[\p{L}\p{N})’'":]$/u.test(written)) return undefined;
  if (children[0]?.type !== 'text' || /[.?!;] |: /.test(written)) return undefined;
  const title = readTitle(written, 0, words)?.title;
  if (title === undefined) return undefined;
  const isLoose = !words.isUsual(title) && !IN_CAPITALS.test(written);
  if (isLoose && (isOver || hasColon || !isTold(blocks[at + 1]))) return undefined;
  if (/^(?:attendance|apologies|record)$/.test(words.sectionOf(title) ?? '')) return undefined;
  return {
    hasColon,
    isLoose,
    candidate: titledLine({ block: at, title, standsOut: false, titleEnds: end < 0 ? -1 : end + 1 }),
  };
}
