// What each block of an item says: a decision, a motion, a vote, an interest, a reason, or nothing of the kind.

import type { LabelBelow } from '../grammar/said.ts';
import { sentencesOf } from '../grammar/sentences.ts';
import { addAll } from '../model/add-all.ts';
import { isCounted } from '../model/vote.ts';
import { carriedAlone, carriedHere, saysSame, toldInFull } from './carried.ts';
import { clausesAfter } from './clauses.ts';
import { withElectedTogether } from './elected-together.ts';
import { labelledAt, saidBy } from './labelled-statements.ts';
import { saidInList, voteBehindList } from './list-sayings.ts';
import { blockText, type ParsedBlock, wordsOf } from './markdown/blocks.ts';
import { motionOf, movedHere } from './moved.ts';
import { withoutOthersNominated } from './not-chosen.ts';
import { withProposers } from './proposed-before.ts';
import { type SaidPart, saidParts } from './sayings.ts';
import { withSetOffMotions } from './set-off-motions.ts';
import type { Row, Said, Statement, StatementContext } from './statement.ts';
import { withoutToldNext } from './told-next.ts';
import { voteSetOut } from './votes-set-out.ts';

/** Cuts an item's blocks into statements, in their order; every block is in one, as it is or in parts. */
export function statementsOf(
  blocks: readonly ParsedBlock[],
  context: StatementContext,
): readonly Statement[] {
  const row = rowOf(withSetOffMotions(blocks, context), context);
  const statements: Statement[] = [];
  let { labelBelow } = context;
  for (let at = 0; row.blockAt(at); ) {
    const block = row.blockAt(at);
    if (!block) break;
    if (block.type === 'heading') {
      labelBelow =
        context.reading === 'words' ? context.grammar.decisionHeading(blockText(block.tokens)) : undefined;
      statements.push({ type: 'heading', blocks: [block] });
      at += 1;
    } else if (row.taken.has(block) && block.type !== 'paragraph') {
      // The motion above has told what it says.
      statements.push({ type: 'list', blocks: [block], isTold: true });
      at += 1;
    } else if (/_list$|^blockquote$|^table$/.test(block.type) && context.reading === 'words') {
      addAll(statements, setOutAt(row, at, block, labelBelow, statements.at(-1), context));
      at += 1;
    } else if (isSilent(row, at, labelBelow, context)) {
      statements.push({ type: 'other', blocks: [block] });
      at += 1;
    } else {
      const last = labelBelow === undefined ? undefined : statements.at(-1);
      const statement =
        voteBehindList(block, blocks, last, { ...context, ...(labelBelow && { labelBelow }) }) ??
        carriedAlone(row, at, statements, context) ??
        toldInFull(row, at, statements, context) ??
        statementAt(row, at, statements.at(-1), context) ??
        belowHeading(row, at, labelBelow, context);
      // Only what stands right below a heading "Decision" is one by it.
      labelBelow = undefined;
      const type = /_list$/.test(block.type) ? 'list' : 'other';
      const decided = statement && carriedHere(statement, row, at, { before: statements, context });
      statements.push(
        decided ?? statement ?? { type, blocks: [block], ...(row.taken.has(block) && { isTold: true }) },
      );
      at += statements.at(-1)?.blocks.length ?? 1;
    }
  }
  const told = withElectedTogether(withoutOthersNominated(statements));
  return withoutToldNext(withProposers(told, context), context);
}

/** A list, a quotation or a table: a vote, what others did, or what its parts say. */
function setOutAt(
  row: Row,
  at: number,
  block: ParsedBlock,
  labelBelow: LabelBelow | undefined,
  last: Statement | undefined,
  context: StatementContext,
): readonly Statement[] {
  const { grammar, mayTell } = context;
  const vote = voteSetOut(block, grammar);
  if (vote) return [{ type: 'vote', vote, blocks: [block] }];
  if (isOfOthers(row.blockAt(at - 1), context)) return [{ type: 'list', blocks: [block] }];
  const tellsNothing = labelBelow === undefined && !mayTell(blockText(block.tokens));
  if (tellsNothing || block.type === 'table')
    return [{ type: /_list$/.test(block.type) ? 'list' : 'other', blocks: [block] }];
  const behind = row.blockAt(at + 1);
  const isResult = behind?.type === 'paragraph' && grammar.resultBare(wordsOf(behind));
  const within: StatementContext = {
    ...context,
    ...(isResult && { resultBehind: { block: behind, take: () => row.taken.add(behind) } }),
    ...(labelBelow !== undefined && { labelBelow }),
    ...(last?.type === 'decision' && { isBelowDecision: true }),
  };
  return saidInList(block, within, statementsOf);
}

/** A paragraph in which nothing may be read, whatever stands around it. */
function isSilent(
  row: Row,
  at: number,
  labelBelow: LabelBelow | undefined,
  { reading, mayTell }: StatementContext,
): boolean {
  const block = row.blockAt(at);
  return (
    block?.type === 'paragraph' &&
    reading === 'words' &&
    labelBelow === undefined &&
    row.saysAt(at) === undefined &&
    !row.taken.has(block) &&
    !mayTell(wordsOf(block))
  );
}

/** A list of what was done at another meeting, which a paragraph above it says. */
const isOfOthers = (above: ParsedBlock | undefined, { grammar }: StatementContext): boolean =>
  above?.type === 'paragraph' && grammar.headsReport(wordsOf(above));

function rowOf(blocks: readonly ParsedBlock[], context: StatementContext): Row {
  const row = [...blocks];
  const says = new Map<ParsedBlock, SaidPart['says']>();
  const blockAt = (at: number): ParsedBlock | undefined => {
    const block = row[at];
    if (block?.type !== 'paragraph' || says.has(block) || context.reading === 'marked') return block;
    const parts = saidParts(block, context);
    for (const part of parts) says.set(part.block, part.says);
    const [only, ...others] = parts.map(part => part.block);
    // Most say one thing: to move all that follows for each of them would take long in long minutes.
    if (only && others.length === 0) row[at] = only;
    else row.splice(at, 1, ...parts.map(part => part.block));
    return row[at];
  };
  return {
    blocks: row,
    taken: new Set(),
    results: new Set(),
    amendments: new Set(),
    ...(context.isOfMotion && { isOfMotion: true }),
    blockAt,
    saysAt: at => {
      const block = blockAt(at);
      return block && says.get(block);
    },
  };
}

function statementAt(
  row: Row,
  at: number,
  last: Statement | undefined,
  context: StatementContext,
): Statement | undefined {
  const block = row.blockAt(at);
  const text = block ? wordsOf(block) : '';
  if (!block || text === '') return undefined;
  const labelled = row.taken.has(block) ? undefined : labelledAt(row, at, block, text, context);
  if (labelled) return labelled;
  const said =
    saidBy(text, block.line, context.grammar) ?? votedFirst(row.saysAt(at), text, block.line, context);
  if (said?.type === 'vote' && row.taken.has(block)) return undefined;
  if (context.reading === 'words' && (!said || said.type === 'motion' || isOfMinutes(said, row, at, last))) {
    const marked = said?.type === 'motion' ? said.motion : undefined;
    if (row.taken.has(block)) return undefined;
    const moved = movedHere(row, at, marked, context.grammar) ?? decidedHere(row, at, context);
    if (moved) return moved;
  }
  return said && { ...said, blocks: [block] };
}

/** "Motion carried 3-0. Dora will order it.": the first sentence is the vote. */
function votedFirst(
  says: SaidPart['says'],
  text: string,
  line: number,
  { grammar, reading }: StatementContext,
): Said | undefined {
  if (reading === 'marked' || says === 'label' || says?.result === undefined) return undefined;
  const [first, ...others] = sentencesOf(text);
  const vote = first && others.length > 0 ? grammar.parseVote(first.text, line) : undefined;
  return vote?.foundBy === 'words' && isCounted(vote) ? { type: 'vote', vote } : undefined;
}

/** "The minutes were approved unanimously.": a vote that says on what it was, where the decision right above does not say it already. */
function isOfMinutes(said: Said, row: Row, at: number, last: Statement | undefined): boolean {
  const says = row.saysAt(at);
  const decision = says === 'label' ? undefined : says?.decision;
  return said.type === 'vote' && decision !== undefined && !(last && saysSame(last, decision.rest));
}

/** A decision that a sentence tells in words. */
function decidedHere(row: Row, at: number, context: StatementContext): Statement | undefined {
  const says = row.saysAt(at);
  if (says === undefined || says === 'label' || !says.decision) return undefined;
  const { decision: label, motion: said } = says;
  const motion = said?.mover && motionOf(said, row.blockAt(at)?.line ?? 0);
  const isBelow = /(?:^|\b(?:that|to))\s*:?$/.test(label.rest);
  const clauses = clausesAfter(row.blocks, at, label.rest, context.grammar);
  const follow = isBelow && clauses === 0 ? wordsBelow(row, at) : clauses;
  if (isBelow && follow === 0) return undefined;
  const blocks = row.blocks.slice(at, at + 1 + follow);
  return { type: 'decision', label, blocks, foundBy: 'words', ...(motion && { motion }) };
}

/** "to adopt the motion.", "That the fee be raised." right below "The Council resolved:-" and no clauses. */
function wordsBelow(row: Row, at: number): 0 | 1 {
  const below = row.blockAt(at + 1);
  const says = row.saysAt(at + 1);
  const goesOn = below?.type === 'paragraph' && /^(?:to|that|in terms of) \p{L}/u.test(wordsOf(below));
  return goesOn || (says !== 'label' && says?.isWording) ? 1 : 0;
}

/** The paragraph right below a heading "Decision". */
function belowHeading(
  row: Row,
  at: number,
  below: LabelBelow | undefined,
  { grammar, isKnown }: StatementContext,
): Statement | undefined {
  const block = row.blockAt(at);
  const text = block ? wordsOf(block) : '';
  if (!block || below === undefined || below.isOfList || text === '' || grammar.saysNothing(text))
    return undefined;
  // "Dora to call the next meeting.", behind the list of what was resolved
  const isBehindList = /_list$/.test(row.blocks[at - 1]?.type ?? '');
  if (isBehindList && grammar.actionInWords(text, isKnown)) return undefined;
  const label = { ...below, rest: text, bare: false };
  const follow = clausesAfter(row.blocks, at, text, grammar);
  return { type: 'decision', label, blocks: row.blocks.slice(at, at + 1 + follow), foundBy: 'words' };
}
