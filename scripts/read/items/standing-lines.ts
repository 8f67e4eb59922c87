// Items whose titles are lines in bold or in capitals, without numbers: "**PUBLIC COMMENT**" and below it what was said.
//
// Bold and capitals also hold motions, addresses and names. So such lines are items only where a file has no other headings, all
// of them look alike, most have text below, and many are titles that come up at meetings everywhere.

import type { ItemWords, SectionKind } from '../../grammar/item-words.ts';
import { blockText, inlineOf, inlineText, type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import { isInBold, shownIn } from '../markdown/bold.ts';
import type { Token } from '../markdown/tokens.ts';
import { type Candidate, hasText, type TitledLine, titledLine } from './candidates.ts';
import { runInTitle } from './run-in-titles.ts';
import { readTitle } from './title-words.ts';

/** How a line stands out: two that differ in it are no titles of one kind. */
type Look =
  | 'coded'
  | 'bold capitals'
  | 'bold'
  | 'italic'
  | 'capitals'
  | 'bold before text'
  | 'capitals before text';
const LOOKS: readonly Look[] = [
  'coded',
  'bold capitals',
  'bold',
  'italic',
  'capitals',
  'bold before text',
  'capitals before text',
];

interface StandingLine {
  readonly look: Look;
  readonly candidate: TitledLine;
}

const LONGEST = 90;
/** Behind a long title its place on the agenda says what it is. */
const LONGEST_CODED = 250;

/** Lines of the look that most of the file's titles have, from the first on that is surely one. */
export function standingLines(
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): readonly Candidate[] {
  const lines = blocks.flatMap((_, at) => (isSearched(at) ? (lineIn(blocks, at, words) ?? []) : []));
  const isUsual = ({ candidate: { title } }: StandingLine): boolean => words.isUsual(title);
  // The day of the meeting, which holds all of it, is of the head.
  const known = new Set(
    lines.filter(line => {
      const { title } = line.candidate;
      return isUsual(line) || isCoded(title) || (words.sectionOf(title) ?? 'holder') !== 'holder';
    }),
  );
  const isKnown = (line: StandingLine): boolean => known.has(line);
  const [best = []] = LOOKS.map(look => {
    // "ADJOURNMENT" alone, where others have their text behind them; and the other way round, where everybody has it.
    const alike = lines.filter(
      line => line.look === look || (isUsual(line) && (isOtherForm(line.look, look) || isShort(line, look))),
    );
    const first = alike.findIndex(isKnown);
    if (first < 0) return [];
    // What stands over sentences right before it is business, too; over a place and a time it is the head.
    const others = alike
      .slice(0, first)
      .findLastIndex(line => line.candidate.section === 'holder' || !isOverSentence(line.candidate, blocks));
    return alike.slice(others + 1);
  }).sort(
    (one, other) => other.filter(isKnown).length - one.filter(isKnown).length || other.length - one.length,
  );
  return best.map(({ candidate }) => candidate);
}

/** "**AOB**" is in capitals wherever it stands. */
const isShort = ({ look, candidate }: StandingLine, other: Look): boolean =>
  look === 'bold capitals' && other === 'bold' && /^(?:\p{Lu}\.?){2,4}$/u.test(candidate.title);

const isOtherForm = (one: Look, other: Look): boolean =>
  one.replace(' before text', '') === other.replace(' before text', '');

function isOverSentence({ block, titleEnds }: Candidate, blocks: readonly ParsedBlock[]): boolean {
  const line = blocks[block];
  const own = titleEnds < 0 || !line ? '' : wordsOf(line).slice(titleEnds);
  const next = blocks[block + 1];
  const text = own || (next ? wordsOf(next) : '');
  return text.length >= SENTENCE && /[.!?]["”’)]*\s*$/.test(text);
}

/** As long as few lines of an address are. */
const SENTENCE = 50;

/** "Visitor Comments (A-1)", "Board Reports (J)": the place on the agenda behind the title. */
const isCoded = (title = ''): boolean =>
  /\s\((?:[A-Z]{1,2}|[A-Z]-?\d{1,2}[a-z]?)(?:\/[A-Z]-?\d{1,2})?\)$/.test(title);

/** Whether lines that stand out are surely the titles of items. */
export function areTitles(
  lines: readonly Candidate[],
  blocks: readonly ParsedBlock[],
  words: ItemWords,
): boolean {
  const { length } = blocks;
  const usual = lines.filter(({ title = '' }) => words.isUsual(title)).length;
  const coded = lines.filter(({ title }) => isCoded(title)).length;
  const withText = lines.filter((line, at) => hasText(line, lines[at + 1], length)).length;
  if (withText < lines.length * 0.7) return false;
  if (coded >= 4 && coded >= lines.length * 0.6) return true;
  if (usual >= 3 && usual >= lines.length * 0.3) return true;
  // A line in capitals may yet say what kind of meeting it is: "PUBLIC HEARING".
  const areBold = lines.every(({ title = '' }) => /\p{Ll}/u.test(title));
  if (areBold && usual >= 2 && usual >= lines.length * 0.6 && withText === lines.length) return true;
  // Four and more lines in bold, each over sentences, of which one is a title of everywhere: no names and no motions are.
  if (areBold && usual >= 1 && lines.length >= 4 && lines.every(line => isOverSentence(line, blocks)))
    return true;
  if (areBold && areHeadings(lines, blocks)) return true;
  // A row of capitals from beginning to end, of which the last closes the meeting: "**FIELDS:**", … "**ADJOURNMENT:**".
  const isLoud = lines.length >= 8 && !areBold && lines.every(({ title = '' }) => !/\p{Ll}/u.test(title));
  if (isLoud && usual >= 2 && withText === lines.length && words.isUsual(lines.at(-1)?.title ?? ''))
    return true;
  // Where each has text below, and none is a motion or an address, fewer need be those of everywhere.
  return lines.length >= 5 && withText >= lines.length * 0.9 && usual >= 2 && usual >= lines.length * 0.2;
}

/**
 * "**Present:**" over names or "**Action items**" over a list, and lines of the same look that each stand over what was said: all of them
 * are headings. Most are longer than the names of those who tell one after the other what they did.
 */
function areHeadings(lines: readonly Candidate[], blocks: readonly ParsedBlock[]): boolean {
  const business = lines.filter(({ section }) => section === undefined || section === 'holder');
  const like = business.filter(({ title = '' }) => title.split(/\s+/).length <= LONGEST_NAME);
  return (
    business.length < lines.length &&
    business.length >= FEWEST_HEADINGS &&
    like.length <= business.length / 2 &&
    business.every(line => isOverSentence(line, blocks) || isOverList(line, blocks))
  );
}
const LONGEST_NAME = 2;
const FEWEST_HEADINGS = 4;

const isOverList = ({ block, titleEnds }: Candidate, blocks: readonly ParsedBlock[]): boolean =>
  titleEnds < 0 && /_list$/.test(blocks[block + 1]?.type ?? '');

/** “**Minutes**” over their approval is business. */
function sectionOf(
  title: string,
  text: string,
  next: ParsedBlock | undefined,
  words: ItemWords,
): SectionKind | undefined {
  const section = words.sectionOf(title);
  // Lines are all of one level: below “**Old business**” stands its text, and no item.
  if (section === 'heads' || section === 'may-hold') return undefined;
  const below = text || (next ? blockText(next.tokens) : '');
  return section === 'minutes' && words.saysApproval(`${title} ${below}`) ? undefined : section;
}

function lineIn(blocks: readonly ParsedBlock[], at: number, words: ItemWords): StandingLine | undefined {
  const block = blocks[at];
  if (block?.type !== 'paragraph') return undefined;
  const children = inlineOf(block)?.children ?? [];
  const whole = inlineText(children);
  // "**Public comment**" over its text, with no empty line between.
  const written = whole.split('\n', 1)[0]?.trim() ?? '';
  const text = whole.slice(whole.indexOf('\n') + 1);
  const isOver = whole.includes('\n');
  if (!/\p{Lu}/u.test(written) || (isOver && text.trim() === '')) return undefined;
  const end = children.findIndex(({ type }) => /^(?:soft|hard)break$/.test(type));
  const line = end < 0 ? children : children.slice(0, end);
  const shown = shownIn(line);
  const isBold = isInBold(line);
  const isOneRun = line.filter(({ type }) => type === 'strong_open').length === 1;
  const isItalic =
    shown.at(0)?.type === 'em_open' &&
    shown.at(-1)?.type === 'em_close' &&
    shown.filter(({ type }) => type === 'em_open').length === 1;
  const isAbbreviated = /^(?:\p{Lu}\.){2,4}$/u.test(written);
  const isCapitals = (isAbbreviated || /\p{Lu}{3}/u.test(written)) && !/\p{Ll}{2}/u.test(written);
  // In a paragraph of capitals every line would be one.
  const isOverCapitals = isOver && !/\p{Ll}{2}/u.test(text.split('\n', 1)[0] ?? '');
  const hasCode = isCoded(written);
  if (!hasCode && !(isBold && isOneRun) && !isItalic && (isOverCapitals || !isCapitals))
    return lineBeforeText(block, at, words);
  if (written.length > (hasCode ? LONGEST_CODED : LONGEST)) return undefined;
  if (isOver && children.slice(end).some(({ type }) => type === 'strong_open') && startsBold(children, end))
    return undefined;
  const title = readTitle(written, hasCode || isBold || isItalic ? written.length : 0, words)?.title;
  if (title === undefined || (/[.;,]$/.test(written) && !isAbbreviated)) return undefined;
  const section = sectionOf(title, isOver ? text : '', blocks[at + 1], words);
  return {
    look: hasCode ? 'coded' : lookOf({ isBold: isBold && isOneRun, isItalic, isCapitals }),
    candidate: {
      ...titledLine({ block: at, title, standsOut: true, titleEnds: isOver ? whole.indexOf('\n') + 1 : -1 }),
      ...(section && { section }),
    },
  };
}

function lineBeforeText(block: ParsedBlock, at: number, words: ItemWords): StandingLine | undefined {
  const found = runInTitle(block, words);
  return (
    found && {
      look: `${found.look} before text`,
      candidate: titledLine({ block: at, title: found.title, standsOut: true, titleEnds: found.ends }),
    }
  );
}

function lookOf(is: Readonly<Record<'isBold' | 'isItalic' | 'isCapitals', boolean>>): Look {
  if (is.isBold) return is.isCapitals ? 'bold capitals' : 'bold';
  return is.isItalic ? 'italic' : 'capitals';
}

/** Whether the line behind the first is bold as well: both are lines of the head. */
const startsBold = (children: readonly Token[], end: number): boolean =>
  children
    .slice(end)
    .find(({ type, content }) => !/break$/.test(type) && (type !== 'text' || content.trim() !== ''))?.type ===
  'strong_open';
