// Items of projects that meet over their tracker: below a heading for each repository, points with a link to what is on the agenda, and
// what was said of it in points of their own.
//
//     ### harbour/boats
//     * Paint the hull [#12](https://forge.example/harbour/boats/issues/12)
//       * Fay: blue is dear
//
// The headings head them, then. Beside such points others that hold more are items as well, where they are titles.

import type { ItemWords } from '../../grammar/item-words.ts';
import { blocksOf, inlineOf, lengthOf, listItems, type ParsedBlock, wordsOf } from '../markdown/blocks.ts';
import { isTask } from '../markdown/task-lists.ts';
import type { Token } from '../markdown/tokens.ts';
import { isTalk, keyOf } from './agenda-points.ts';
import type { Candidate } from './candidates.ts';
import { cutAt } from './cut-blocks.ts';
import type { ItemStart } from './item-start.ts';
import type { PlainItems } from './plain-items.ts';

interface Topic {
  readonly block: number;
  readonly point: number;
  readonly title: string;
  /** Where the title ends, if the address of its link stands behind it as text. */
  readonly titleEnds: number;
  readonly isLinked: boolean;
  readonly holdsMore: boolean;
}

/** Undefined where no such points stand, or nothing is told in them. */
export function linkedTopics(
  blocks: readonly ParsedBlock[],
  starts: readonly ItemStart[],
  titleAt: (at: number) => string,
  words: ItemWords,
): PlainItems | undefined {
  const isDrawn = blocks.some(block => block.type === 'paragraph' && words.drawsAgenda(wordsOf(block)));
  const parts = starts.map((start, index) => {
    const end = starts[index + 1]?.at ?? blocks.length;
    const isOpen =
      start.section === undefined
        ? isDrawn || REPOSITORY.test(titleAt(start.at))
        : !/^(?:attendance|apologies|record)$/.test(start.section);
    return { start, topics: isOpen ? topicsIn(blocks, start.at + 1, end, words) : [] };
  });
  // What the notes take up again, the agenda merely announced.
  const later = new Set<string>();
  const kept = parts
    .toReversed()
    .filter(({ topics }) => {
      const keys = topics.map(({ title }) => keyOf(title));
      const again = keys.filter(key => later.has(key)).length;
      for (const key of keys) later.add(key);
      return again * 2 < topics.length;
    })
    .toReversed();
  const all = kept.flatMap(({ topics }) => topics);
  const linked = all.filter(({ isLinked }) => isLinked);
  const told = linked.filter(({ holdsMore }) => holdsMore).length;
  if (linked.length < FEWEST || told < FEWEST || told < linked.length * LEAST_TOLD) return undefined;
  const heads = new Set(kept.map(({ start }) => start));
  const changed = starts.map(start =>
    heads.has(start) && start.section === undefined ? { ...start, section: 'heads' as const } : start,
  );
  return cutAt(blocks, all.map(candidateOf), changed);
}
/** "harbour/boats": a heading that names a repository is about whatever is open there. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;
const FEWEST = 2;
const LEAST_TOLD = 0.4;

/** The topics below one heading: none where most of its points are anything else. */
function topicsIn(
  blocks: readonly ParsedBlock[],
  from: number,
  to: number,
  words: ItemWords,
): readonly Topic[] {
  const below = blocks.slice(from, to);
  const all = below.flatMap((list, index) =>
    list.type === 'bullet_list' ? pointsOf(list, from + index, words) : [],
  );
  const isTopical = all.some(({ isLinked }) => isLinked);
  const lists = below.filter(({ type }) => type === 'bullet_list');
  // Without a link they must be all that stands there.
  const isAll =
    lists.length === below.length && all.length > 0 && all[0]?.block === from && all[0].point === 0;
  if (!isTopical && !(isAll && all.length === 1)) return [];
  return lengthOf(lists) * 2 >= lengthOf(below) ? all : [];
}

function pointsOf(list: ParsedBlock, block: number, words: ItemWords): readonly Topic[] {
  return listItems(list).flatMap(({ opening, tokens }, point): readonly Topic[] => {
    if (isTask(opening)) return [];
    const [first, ...further] = blocksOf(tokens, list.line);
    if (first?.type !== 'paragraph') return [];
    const text = wordsOf(first);
    const [line = '', ...more] = text.split('\n');
    const isAddressed = more.length === 1 && ADDRESS.test(more[0] ?? '');
    const isLinked = isAddressed || (inlineOf(first)?.children ?? []).some(linksToTracker);
    const holdsMore = further.length > 0;
    const written = (isAddressed ? line : text.replace(/\s+/g, ' ')).trim();
    const isTitle =
      written.length <= LONGEST &&
      (isLinked
        ? !ENDS_SENTENCE.test(written) && !IS_SPOKEN.test(written)
        : more.length === 0 && !isTalk(written)) &&
      !words.isTold(written) &&
      /^(?:heads|may-hold)?$/.test(words.sectionOf(written) ?? '');
    if (!isTitle || !(isLinked || holdsMore)) return [];
    const titleEnds = isAddressed ? line.length + 1 : -1;
    return [{ block, point, title: written, titleEnds, isLinked, holdsMore }];
  });
}

const LONGEST = 180;
/** "The tests fail.", "We saw it. See the list": what was said */
const ENDS_SENTENCE = /(?<!\b(?:etc|al))[.!]$|[.!] \p{Lu}/u;
/** "Fay: see #12", "https://…"; "doc: name the editors" is the title of a change. */
const IS_SPOKEN = /^(?:@?\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}: |https?:)/u;
const IN_TRACKER =
  /^https?:\/\/[^\s/]+\/[^\s]+\/(?:issues|pulls?|merge_requests|discussions)\/\d+(?:[#?][^\s]*)?$/;
/** "(https://forge.example/harbour/boats/issues/12)", a line of its own */
const ADDRESS = /^\(https?:\/\/[^\s()]+\/(?:issues|pulls?|merge_requests|discussions)\/\d+[^\s()]*\)$/;

const linksToTracker = (token: Token): boolean =>
  token.type === 'link_open' && IN_TRACKER.test(String(token.attrGet('href') ?? ''));

const candidateOf = ({ block, point, title, titleEnds, holdsMore }: Topic): Candidate => ({
  ...(holdsMore && { holdsMore }),
  isTopic: true,
  ...{ shape: 'point', figures: [], weight: 1, block, point, title, begins: title },
  ...{ from: 0, titleFrom: 0, titleEnds, standsOut: false, takesNext: false },
});
