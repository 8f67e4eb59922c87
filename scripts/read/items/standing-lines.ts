// Items whose titles are lines in bold or in capitals, without numbers: "**PUBLIC COMMENT**" and below it what was said.
//
// Bold and capitals also hold motions, addresses and names. So such lines are items only where a file has no other headings, all
// of them look alike, most have text below, and many are titles that come up at meetings everywhere.

import type { ItemWords } from '../../grammar/grammar.ts';
import { inlineOf, inlineText, type ParsedBlock } from '../markdown/blocks.ts';
import type { Candidate } from './candidates.ts';
import { readTitle } from './title-words.ts';

/** How a line stands out: two that differ in it are no titles of one kind. */
type Look = 'bold capitals' | 'bold' | 'capitals';

interface StandingLine {
  readonly look: Look;
  readonly candidate: Candidate & { readonly title: string };
}

const LONGEST = 90;

/** Lines of the look that most of the file's titles have, from the first on that is surely one. */
export function standingLines(
  blocks: readonly ParsedBlock[],
  isSearched: (at: number) => boolean,
  words: ItemWords,
): readonly Candidate[] {
  const lines = blocks.flatMap((block, at) => (isSearched(at) ? (lineIn(block, at, words) ?? []) : []));
  const isKnown = ({ candidate: { title } }: StandingLine): boolean =>
    words.isUsual(title) || words.sectionOf(title) !== undefined;
  const [best = []] = (['bold capitals', 'bold', 'capitals'] as const)
    .map(look => {
      const alike = lines.filter(line => line.look === look);
      const first = alike.findIndex(isKnown);
      return first < 0 ? [] : alike.slice(first);
    })
    .sort((one, other) => other.filter(isKnown).length - one.filter(isKnown).length);
  return best.map(({ candidate }) => candidate);
}

/** Whether lines that stand out are surely the titles of items. */
export function areTitles(lines: readonly Candidate[], length: number, words: ItemWords): boolean {
  const usual = lines.filter(({ title = '' }) => words.isUsual(title)).length;
  const withText = lines.filter(({ block }, at) => (lines[at + 1]?.block ?? length) > block + 1).length;
  return usual >= 3 && usual >= lines.length * 0.3 && withText >= lines.length * 0.7;
}

function lineIn(block: ParsedBlock, at: number, words: ItemWords): StandingLine | undefined {
  if (block.type !== 'paragraph') return undefined;
  const children = inlineOf(block)?.children ?? [];
  const written = inlineText(children).trim();
  if (written.length > LONGEST || written.includes('\n') || !/\p{Lu}/u.test(written)) return undefined;
  const isBold = children.at(0)?.type === 'strong_open' && children.at(-1)?.type === 'strong_close';
  const isOneRun = children.filter(({ type }) => type === 'strong_open').length === 1;
  const isCapitals = /\p{Lu}{3}/u.test(written) && !/\p{Ll}{2}/u.test(written);
  if (!(isBold && isOneRun) && !isCapitals) return undefined;
  const title = readTitle(written, isBold ? written.length : 0, words)?.title;
  if (title === undefined || /[.;,]$/.test(written)) return undefined;
  const section = words.sectionOf(title);
  return {
    look: isBold && isOneRun ? (isCapitals ? 'bold capitals' : 'bold') : 'capitals',
    candidate: {
      ...{ shape: 'line', figures: [], weight: 1, block: at, from: 0, titleFrom: 0, titleEnds: -1 },
      ...{ title, standsOut: true, takesNext: false },
      ...(section && { section }),
    },
  };
}
