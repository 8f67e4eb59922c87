// Lines below a title of actions, each of which is a task, though nobody typed points before them: "Actions", "Dora: send the plan",
// "Ben – book the hall". Each line becomes a paragraph of its own.
//
// Why must half of them name an owner? Below "Actions" there may as well be a paragraph of prose, typed with line ends.

import type { KnownName } from '../grammar/said.ts';
import { addAll } from '../model/add-all.ts';
import { type ActionContext, type Holds, ownersAmong } from './action-points.ts';
import { holdsBelow } from './holds-below.ts';
import { type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import { changed } from './markdown/tokens.ts';
import { onItsOwn, partParagraph } from './parted-paragraphs.ts';

/** Whose a line may be, where it is one of tasks. */
export const ownersOfLine = ({ tokens }: ParsedBlock): KnownName | undefined =>
  tokens[0]?.meta?.['owners'] as KnownName | undefined;

/** The blocks of an item, `title` below `above`, with lines of tasks as paragraphs that know it. */
export function withTaskLines(
  blocks: readonly ParsedBlock[],
  title: string,
  above: string | undefined,
  context: ActionContext,
): readonly ParsedBlock[] {
  const { grammar, reading } = context;
  if (reading === 'marked') return blocks;
  const heads = (holds: Holds): boolean => holds !== undefined && holds !== 'earlier';
  const headings = holdsBelow(title, above, context);
  let isBelow = heads(headings.first);
  const out: ParsedBlock[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (!block) break;
    at += 1;
    if (block.type === 'heading') isBelow = heads(headings.next(block));
    if (block.type !== 'paragraph') {
      out.push(block);
      continue;
    }
    const text = wordsOf(block);
    const first = text.split('\n', 1)[0] ?? '';
    const isHeaded = first.length <= LONGEST_TITLE && heads(grammar.actionsBelow(first));
    const [head, ...lines] = isHeaded ? cutAtLines(block) : [];
    if (head) out.push(head);
    if (!isHeaded && !isBelow) {
      out.push(block);
      continue;
    }
    const from = isHeaded ? at : at - 1;
    const next = blocks.slice(from, from + MOST_TASKS);
    const end = next.findIndex(({ type }) => type !== 'paragraph');
    const below = end < 0 ? next : next.slice(0, end);
    const groups = [lines, ...below.map(cutAtLines)].filter(group => group.length > 0);
    const tasks = tasksIn(groups, context);
    addAll(out, tasks.flat());
    if (isHeaded && lines.length > 0 && tasks.length === 0) addAll(out, lines);
    const taken = Math.max(0, tasks.length - (lines.length > 0 ? 1 : 0));
    at = from + taken;
    if (!isHeaded && taken === 0) {
      out.push(block);
      at += 1;
    }
  }
  return out;
}
const LONGEST_TITLE = 80;
/** More are looked at together with those behind them. */
const MOST_TASKS = 60;

const cutAtLines = (block: ParsedBlock): readonly ParsedBlock[] => {
  const places = [...wordsOf(block).matchAll(/\n/g)].map(({ index }) => index + 1);
  return partParagraph(block, places).map(onItsOwn);
};

/** The first of some paragraphs, as their lines, that hold tasks: up to one of which less than half the lines do. */
function tasksIn(
  groups: readonly (readonly ParsedBlock[])[],
  context: ActionContext,
): readonly (readonly ParsedBlock[])[] {
  const isOwner = ownersAmong(groups.flat().map(wordsOf), context);
  const isTask = (line: ParsedBlock): boolean =>
    (context.grammar.actionInList(wordsOf(line), isOwner)?.owners.length ?? 0) > 0;
  const isOfTasks = (lines: readonly ParsedBlock[]): boolean =>
    lines.every(line => BEGINS.test(wordsOf(line))) && lines.filter(isTask).length * 2 >= lines.length;
  const end = groups.findIndex(lines => !isOfTasks(lines));
  return groups.slice(0, end < 0 ? groups.length : end).map(lines =>
    lines.map(line => {
      const [opening, ...tokens] = line.tokens;
      if (!opening) return line;
      const marked = changed(opening, { meta: { ...opening.meta, owners: isOwner } });
      return { ...line, tokens: [marked, ...tokens] };
    }),
  );
}
/** No line of prose that goes on from the one above. */
const BEGINS = /^[^\p{L}]{0,8}[\p{Lu}@]/u;
