// What the points of a list say, and a quotation in which a resolution is set off: each stays where it stands.

import type { LabelBelow } from '../grammar/said.ts';
import { addAll } from '../model/add-all.ts';
import {
  blocksOf,
  blockText,
  firstLineOf,
  inlineText,
  linesOf,
  listItems,
  type ParsedBlock,
  tokensOf,
  wordsOf,
} from './markdown/blocks.ts';
import { isTask, withoutEmptyBoxes } from './markdown/task-lists.ts';
import { changed, type Token } from './markdown/tokens.ts';
import { approvedBelow, carriedInFields, paragraphsIn, votedBelow } from './results-below.ts';
import { saidParts } from './sayings.ts';
import type { Statement, StatementContext } from './statement.ts';

type StatementsOf = (blocks: readonly ParsedBlock[], context: StatementContext) => readonly Statement[];

/**
 * A list as a statement, and behind it what its points say. Below a heading "Decisions" each point is one. In a quotation
 * only a label counts: all else there are somebody's words.
 */
export function saidInList(
  block: ParsedBlock,
  context: StatementContext,
  statementsOf: StatementsOf,
): readonly Statement[] {
  const isList = /_list$/.test(block.type);
  const { labelBelow, ...around } = context;
  const silent = context.silent ?? new Set();
  const answers = context.answers ?? new Map();
  const within: StatementContext = { ...around, isPoint: true, silent, answers };
  const { parted, isSeconded } = isList
    ? partedList(block, within, silent)
    : { parted: block, isSeconded: false };
  const statements: Statement[] = [{ type: isList ? 'list' : 'other', blocks: [parted] }];
  const answered = { ...parted, tokens: withoutEmptyBoxes(parted.tokens) };
  const moved = isSeconded ? movedInPoints(answered, within, statementsOf) : undefined;
  if (moved) return [...statements, ...moved];
  const groups = isList
    ? listItems(answered)
    : [{ opening: parted.tokens[0], tokens: parted.tokens.slice(1, -1) }];
  const below =
    labelBelow !== undefined && isOfDecisions(groups, labelBelow, context) ? labelBelow : undefined;
  const points = groups
    .filter(({ opening }) => !(opening && isTask(opening)))
    .map(({ tokens }) => blocksOf([...tokens], firstLineOf(block)));
  const joined = isSeconded ? joinedPoints(points, within) : points;
  for (const [at, blocks] of joined.entries()) {
    const carried = at === joined.length - 1 ? carriedBehind(blocks, within, statementsOf) : undefined;
    const all = carried ?? movedBelow(blocks, within, statementsOf) ?? statementsOf(blocks, within);
    if (isList && all.some(repeats)) continue;
    const said = all.filter(one => isList || isSetOff(one));
    const decided = said.filter(one => one.type === 'decision');
    const point =
      isList && below !== undefined && decided.length === 0 ? pointOf(blocks, below, context) : undefined;
    const kept = point ? [point] : said.filter(isSaid);
    addAll(statements, kept.map(asWithin));
  }
  return statements;
}

/** The format's own labels begin paragraphs: in a point they are words like others, and left out where only those count. */
const asWithin = (one: Statement): Statement => ({
  ...one,
  isWithin: true,
  ...(one.type === 'decision' && { foundBy: 'words' as const }),
});

/** "a) Land sale. Motion 40/2026 Moved by Amber, “THAT …”" as the last point, and behind the list "Carried". */
function carriedBehind(
  blocks: readonly ParsedBlock[],
  { resultBehind, ...context }: StatementContext,
  statementsOf: StatementsOf,
): readonly Statement[] | undefined {
  if (!resultBehind || statementsOf(blocks, context).some(({ type }) => type === 'decision'))
    return undefined;
  const all = statementsOf([...blocks, resultBehind.block], context);
  if (!all.some(one => one.type === 'decision' && one.motion?.mover)) return undefined;
  resultBehind.take();
  return all.filter(one => one.blocks[0] !== resultBehind.block);
}

/**
 * A motion of which each part is a point: "Motion to pay by Amber", "Seconded by Birch", "Motion carried". Undefined for any other
 * list: only where somebody seconds in a point of their own can all be one.
 */
function movedInPoints(
  list: ParsedBlock,
  context: StatementContext,
  statementsOf: StatementsOf,
): readonly Statement[] | undefined {
  const paragraphs = paragraphsIn(list);
  if (paragraphs.length < 2 || paragraphs.length > MOST_PARTS) return undefined;
  const said = statementsOf(paragraphs, { ...context, isOfMotion: true }).filter(isSaid);
  const isWhole =
    said.some(({ type }) => type === 'decision') && said.every(({ blocks }) => blocks.length === 1);
  return isWhole ? said.map(asWithin) : undefined;
}

/** "Motion to pay", and in points below it "Moved by Amber, seconded by Birch", "Carried": undefined where one of them says anything else. */
function movedBelow(
  blocks: readonly ParsedBlock[],
  context: StatementContext,
  statementsOf: StatementsOf,
): readonly Statement[] | undefined {
  const [first, list, ...others] = blocks;
  if (first?.type !== 'paragraph' || !list || !/_list$/.test(list.type) || others.length > 0)
    return undefined;
  const [told] = saidParts(first, context).map(({ says }) => says);
  if (told === undefined)
    return (
      carriedInFields(first, list, context) ??
      votedBelow(first, list, context) ??
      approvedBelow(first, list, context)
    );
  if (told === 'label' || (told.motion ?? told.begun) === undefined) return undefined;
  const parts = paragraphsIn(list);
  if (parts.length > MOST_PARTS || !parts.every(part => isOfMotion(part, context))) return undefined;
  return statementsOf([first, ...parts], { ...context, isOfMotion: true });
}

/** Whether a point says who moved or seconded, how many were for it, or what came of it. */
function isOfMotion(point: ParsedBlock, context: StatementContext): boolean {
  const { grammar } = context;
  const words = wordsOf(point);
  if (grammar.isMotionField(words) || grammar.parseMotion(words, 0) || grammar.parseVote(words, 0))
    return true;
  return saidParts(point, context).every(({ says }) =>
    says === 'label'
      ? grammar.resultBare(words) !== undefined
      : (says?.motion ?? says?.begun ?? says?.seconded ?? says?.result ?? says?.isTally) !== undefined,
  );
}

/** Points beside each other that tell of one motion, among points that tell of other things, are read as one. */
function joinedPoints(
  points: readonly (readonly ParsedBlock[])[],
  context: StatementContext,
): readonly (readonly ParsedBlock[])[] {
  const joined: ParsedBlock[][] = [];
  let isMoved = false;
  const all = points.map(([only, further]) => {
    const [says] = only && !further ? saidParts(only, context).map(part => part.says) : [];
    return says === 'label' ? undefined : says;
  });
  for (const [at, blocks] of points.entries()) {
    const told = all[at];
    const last = joined.at(-1);
    // "#386 stays open", and behind it "Motion #457 approved": a point between that says nothing parts no motion from its result.
    const isBetween = told === undefined && blocks.length === 1 && all[at + 1]?.result?.isNamed === true;
    const goesOn: boolean =
      isMoved && (isBetween || (told?.seconded ?? told?.result ?? told?.isTally) !== undefined);
    if (goesOn && last && last.length < MOST_PARTS) addAll(last, blocks);
    else joined.push([...blocks]);
    isMoved = goesOn || (told?.motion ?? told?.begun) !== undefined;
  }
  return joined;
}

/** No motion, with its seconder, its vote and its result, has more. */
const MOST_PARTS = 12;

/** Where questions stand among the points, or very many points, or nearly all are topics, the heading is one of a discussion; new members may be many. */
const isOfDecisions = (
  points: readonly { readonly tokens: readonly Token[] }[],
  { isOfList, isVotedOn }: LabelBelow,
  { grammar }: StatementContext,
): boolean => {
  const texts = points.map(({ tokens }) => blockText(tokens));
  const isShort = texts.length <= (isOfList ? MOST_APPROVED : MOST_POINTS);
  const topics = points.filter(({ tokens }) => isTopic(tokens)).length;
  const voted = isVotedOn ? texts.filter(text => grammar.voteWithin(text, 0)).length : texts.length;
  return (
    isShort &&
    voted * 2 > texts.length &&
    topics < texts.length * NEARLY_ALL &&
    !texts.some(text => /\?\s*$/m.test(text))
  );
};
/** "Elections", and points of its own below it; "The rents are:" goes on in them. */
const isTopic = (tokens: readonly Token[]): boolean =>
  tokens.some(({ type }) => /_list_open$/.test(type)) &&
  !/:\s*$/.test(inlineText(tokens.find(({ type }) => type === 'inline')?.children ?? []));
const NEARLY_ALL = 0.75;
const MOST_POINTS = 15;
const MOST_APPROVED = 200;

/**
 * “RESOLUTION”, “Resolution #2”: what else is quoted are somebody's words. A quoted “RECOMMENDED” is what an agenda or a report asked
 * for; whether it was done, the minutes beside it say.
 */
const isSetOff = (one: Statement): boolean =>
  one.type === 'decision' && one.label.kind !== 'recommended' && IS_SET_OFF.test(one.label.label);
const IS_SET_OFF = /^\p{Lu}{5,}$|#\d+$/u;

/** “Resolution #2” in a list tells once more what was resolved above. */
const repeats = (one: Statement): boolean => one.type === 'decision' && one.label.mayRepeat === true;

/** Lists within lists have told of their tasks already, with the list around them. */
const isSaid = ({ type }: Statement): boolean => type === 'decision' || type === 'motion' || type === 'vote';

/** A point below the heading "Decisions", with all that stands in it. */
function pointOf(
  blocks: readonly ParsedBlock[],
  below: LabelBelow,
  { grammar, isKnown }: StatementContext,
): Statement | undefined {
  const [first] = blocks;
  const text = first?.type === 'paragraph' ? blockText(first.tokens) : '';
  if (text === '' || grammar.saysNothing(text)) return undefined;
  // "Dora will ask the owner.", below "Conclusion", is a task.
  if (below.kind === 'concluded' && grammar.actionInWords(text, isKnown)) return undefined;
  return {
    type: 'decision',
    label: { ...below, rest: text, bare: false },
    blocks,
    foundBy: 'words',
  };
}

/** "- The club elects officers in March.", and behind the list more of that point: "Votes are public. Nobody needs to vote. (5-0)" */
export function voteBehindList(
  block: ParsedBlock,
  unparted: readonly ParsedBlock[],
  last: Statement | undefined,
  { grammar, labelBelow }: StatementContext,
): Statement | undefined {
  if (block.type !== 'paragraph' || !labelBelow?.isVotedOn || last?.type !== 'decision' || !last.isWithin)
    return undefined;
  const isVoted = grammar.voteWithin(blockText(tokensOf(last.blocks)), 0) !== undefined;
  const whole = unparted.find(({ line }) => line === block.line) ?? block;
  const line = linesOf(whole).at(-1)?.line ?? block.line;
  const vote = isVoted ? undefined : grammar.voteWithin(blockText(whole.tokens), line);
  return vote && { type: 'vote', vote, blocks: [block] };
}

interface PartedList {
  /** Its paragraphs are parted; one in parts stands as paragraphs, where the others are mere words. */
  readonly parted: ParsedBlock;
  /** Whether somebody seconds in it, so that what came of it may be a point of its own. */
  readonly isSeconded: boolean;
}

/** @param silent Is told of paragraphs that say nothing: most, and they are come to again point by point, at each depth. */
function partedList(block: ParsedBlock, context: StatementContext, silent: Set<Token>): PartedList {
  const { tokens } = block;
  const parted: Token[] = [];
  let isChanged = false;
  let isSeconded = false;
  let tasks = 0;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (!token) break;
    if (token.type === 'list_item_open' && isTask(token)) tasks += 1;
    if (token.type === 'list_item_close' && tasks > 0) tasks -= 1;
    const paragraph = token.type === 'paragraph_open' && tasks === 0 ? tokens.slice(at, at + 3) : [];
    const [one] = paragraph.length === 3 ? blocksOf(paragraph, firstLineOf(block)) : [];
    const parts = one ? saidParts(one, context) : [];
    isSeconded ||= parts.some(
      ({ says }) =>
        says !== undefined &&
        says !== 'label' &&
        (says.seconded ?? says.motion?.seconder ?? (says.begun?.isClose || undefined)) !== undefined,
    );
    if (parts.length < 2) {
      if (parts[0] && parts[0].says === undefined) silent.add(token);
      parted.push(token);
      continue;
    }
    isChanged = true;
    for (const { block: part, says } of parts) {
      const shown = part.tokens.map(each => changed(each, { hidden: false }));
      if (shown[0] && says !== 'label' && says?.decision?.isAnswer) context.answers?.set(shown[0], says);
      for (const each of shown) parted.push(each);
    }
    at += 2;
  }
  return { parted: isChanged ? { ...block, tokens: parted } : block, isSeconded };
}
