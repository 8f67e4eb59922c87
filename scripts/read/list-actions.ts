// The actions in the points of a list: its boxes, the points of a list of actions, and what any other says somebody is to do.

import type { ReadAction } from '../grammar/action-grammar.ts';
import type { KnownName } from '../grammar/said.ts';
import type { Action } from '../model/action.ts';
import { once } from '../model/once.ts';
import { type Heads, isSameTask, isToldAgain, ownedBy, ownersOver } from './action-heads.ts';
import {
  type ActionContext,
  type Holds,
  hasPointsBelow,
  isOnBoard,
  linesBefore,
  ownersBelow,
  ownersIn,
  pointText,
  wholePointText,
  withOwnerSetOff,
} from './action-points.ts';
import { actionInBox, actionInPoint, actionInRemark, depthReader, isRollCall } from './box-actions.ts';
import { holdsOf } from './holds-below.ts';
import { made } from './made-action.ts';
import { inMargin } from './margins.ts';
import { firstLineOf, inlineText, type ParsedBlock } from './markdown/blocks.ts';
import { isDone, isTask } from './markdown/task-lists.ts';
import type { Token } from './markdown/tokens.ts';

/** A walk through the tokens of a list, with what was met on the way. */
interface Walk {
  readonly block: ParsedBlock;
  readonly heads: Heads;
  readonly context: ActionContext;
  /** Gives the point of the next action its address. */
  readonly next: (opening: Token) => string;
  readonly isOwner: KnownName;
  readonly headAt: ReturnType<typeof headReader>;
  readonly remarks: ReturnType<typeof depthReader>;
  readonly actions: Action[];
  /** Where the points begin in which a token stands. */
  readonly open: number[];
  isInTask: boolean;
  /** The point over those that are read. */
  within?: Within | undefined;
  /** The action that points below it, or fields beside it, tell more of. */
  last?: LastAction | undefined;
  /** The point in which the last action stands. */
  pointOfLast?: number;
}

interface LastAction {
  readonly action: Action;
  readonly level: number;
  readonly isLabelled: boolean;
}

/** A point of the list, by the token that opens it. */
interface Point {
  readonly opening: Token;
  /** The place of that token. */
  readonly at: number;
  readonly text: string;
  /** The list, which may bear a language, and the point's own words: not all others for each. */
  readonly tokens: readonly Token[];
  readonly line: number;
}

export function pointsOf(
  block: ParsedBlock,
  heads: Heads,
  context: ActionContext,
  next: (opening: Token) => string,
): readonly Action[] {
  const { reading, isKnown } = context;
  if (reading === 'words' && isRollCall(boxesOf(block), isKnown)) return [];
  const walk: Walk = {
    ...{ block, heads, context, next, actions: [], open: [], isInTask: false },
    isOwner: reading === 'words' ? ownersIn(block, heads.holds, context) : isKnown,
    headAt: headReader(block, heads.holds, context),
    remarks: depthReader(),
  };
  block.tokens.forEach((token, at) => {
    if (token.type === 'list_item_open') readPoint(token, at, walk);
    else if (token.type === 'list_item_close') walk.open.pop();
    else if (isFurther(token, at, walk)) readFurther(token, at, walk);
  });
  return walk.actions;
}

const boxesOf = (block: ParsedBlock): readonly string[] =>
  block.tokens.flatMap((token, at) =>
    token.type === 'list_item_open' && isTask(token) ? [pointText(block, at)] : [],
  );

const isListOfActions = ({ heads: { holds } }: Walk): boolean => holds !== undefined && holds !== 'earlier';

const lineOf = (token: Token, { block }: Walk): number => (token.map?.[0] ?? 0) + firstLineOf(block);

/** A point that says several things has a paragraph for each. */
function isFurther(token: Token, at: number, walk: Walk): boolean {
  const { block, context, isInTask } = walk;
  const isBehind = token.type === 'paragraph_open' && block.tokens[at - 1]?.type === 'paragraph_close';
  return isBehind && !isInTask && !isListOfActions(walk) && context.reading === 'words';
}

/** What a further paragraph of a point says, and whether it stands over points of its own. */
function readFurther(token: Token, at: number, walk: Walk): void {
  const { block, actions, open, context, within } = walk;
  const { grammar, isKnown } = context;
  const point = open.at(-1) ?? 0;
  const said = block.tokens.slice(at, at + 2);
  const text = inlineText(said[1]?.children ?? []).replace(/\n/g, ' ');
  const before = inlineText(block.tokens[at - 2]?.children ?? []);
  const isLabelled = grammar.beginsAction(text);
  const found =
    grammar.actionInWords(text, isKnown) ??
    (isLabelled ? grammar.taskBehind(`${before}\n${text}`, isKnown)?.action : undefined);
  const above = walk.pointOfLast === point ? actions.at(-1) : undefined;
  // "ACTION: a new lamp. Dora will see to it.": told twice, and once by whom.
  const isToldTwice = above !== undefined && grammar.beginsAction(pointText(block, point));
  if (found && above?.owners.length === 0) actions.splice(-1, 1, { ...above, owners: found.owners });
  else if (found && !(isToldTwice && !isLabelled && isSameTask(above, found)))
    actions.push(made(found, text, said, lineOf(token, walk), walk.next(token), 'words'));
  const level = token.level - 1;
  const isTold = found !== undefined || (within && level > within.level);
  const head = !isTold && hasPointsBelow(block, at - 1) ? walk.headAt(at - 1, point) : undefined;
  if (head) walk.within = { ...head, level };
}

function readPoint(opening: Token, at: number, walk: Walk): void {
  const { block, context, heads, isOwner } = walk;
  walk.open.push(at);
  walk.isInTask = isTask(opening);
  const isWhole = context.reading === 'words' && (isListOfActions(walk) || walk.isInTask);
  const point: Point = {
    ...{ opening, at, line: lineOf(opening, walk) },
    text: isWhole
      ? withOwnerSetOff(wholePointText(block, at, context), block, at, isOwner, context)
      : pointText(block, at),
    tokens: [...block.tokens.slice(0, 1), ...block.tokens.slice(at, at + 3)],
  };
  if (walk.isInTask) readBox(point, walk);
  else if (context.reading === 'words' && !isToldAgain(point.text, heads.holds, context))
    readWords(point, walk);
}

function readBox({ opening, text, tokens, line }: Point, walk: Walk): void {
  const { context, heads, isOwner } = walk;
  if (context.reading === 'words' && context.grammar.isNoAction(text)) return;
  const ticked = heads.isTickedOff ? actionInPoint(text, isOwner, context) : undefined;
  if (heads.isTickedOff && !ticked) return;
  const done = isDone(opening);
  const task = ownedBy(ticked ? { ...ticked, done } : actionInBox(text, done, isOwner, context), heads);
  walk.remarks.explain(opening);
  const action = made(task, text, tokens, line, walk.next(opening));
  opening.meta = { ...opening.meta, action };
  walk.actions.push(action);
}

function readWords(point: Point, walk: Walk): void {
  const { opening, at, text, tokens, line } = point;
  const { block, context, heads, isOwner } = walk;
  const inline = block.tokens[at + 2];
  if (inline?.type !== 'inline' || isOfLast(point, walk)) return;
  const listed = once(() => context.grammar.actionInList(text, isOwner));
  const isOwned = walk.last !== undefined && walk.last.action.owners.length > 0;
  if (isOwned && heads.holds && listed()?.owners.length === 0) return;
  if (isHead(point, walk)) return;
  const found = toldIn(point, inline, listed, walk);
  // "Will post it first; Dora to send it out.": the second part names who does it.
  const told = found?.owners.length === 0 && heads.holds === 'owned' ? ofSecondPart(text, context) : found;
  if (!told) return;
  const own = line + linesBefore(block, at, told);
  const action = made(told, text, tokens, own, walk.next(opening), 'words');
  walk.actions.push(action);
  walk.pointOfLast = at;
  walk.last ??= { action, level: opening.level, isLabelled: context.grammar.beginsAction(text) };
}

/** "Owner: Dora", "by recorded post": what stands below an action, or as a field beside it, tells more of it. */
function isOfLast({ opening: { level }, text }: Point, walk: Walk): boolean {
  const { last, actions, heads, context } = walk;
  if (!last) return false;
  const mayTell = level >= last.level && (heads.holds !== undefined || last.isLabelled);
  const field = mayTell ? context.grammar.fieldOfAction(text) : undefined;
  if (!field) {
    if (level <= last.level) walk.last = undefined;
    return false;
  }
  const of = actions.lastIndexOf(last.action);
  walk.last = { ...last, action: { ...last.action, ...field } };
  if (of >= 0) actions[of] = walk.last.action;
  return true;
}

/** Whether a point stands over those below it: "Action items:", "Dora will:". */
function isHead({ opening: { level }, at }: Point, walk: Walk): boolean {
  if (walk.within && level <= walk.within.level) walk.within = undefined;
  const head = walk.within && !walk.within.isSpoken ? undefined : walk.headAt(at, at);
  if (head) walk.within = { ...head, level };
  return head !== undefined;
}

/** What is to be done by the words of a point, by where that stands. */
function toldIn(
  { opening, text }: Point,
  inline: Token,
  listed: () => ReadAction | undefined,
  walk: Walk,
): ReadAction | undefined {
  const { context, heads, isOwner, within } = walk;
  if (walk.remarks.isBelow(opening)) return actionInRemark(text, isOwner, context);
  const isBelow = within?.level === opening.level - 2;
  const belowPoint = within && isBelow ? ownedBy(actionBelow(text, within, context), within) : undefined;
  if (isListOfActions(walk)) return belowPoint ?? ownedBy(listed(), heads);
  const inWords = context.mayTell(text) ? actionInPoint(text, context.isKnown, context) : undefined;
  return inWords ?? belowPoint ?? inMargin(inline, '', context)?.action;
}

/** "Dora:" over points that tell what she said. */
const speakerOver = (
  text: string,
  block: ParsedBlock,
  at: number,
  { grammar, isKnown, reading }: ActionContext,
): Heads['owners'] =>
  reading === 'words' && text.endsWith(':') && hasPointsBelow(block, at)
    ? grammar.ownersOver(text, true, isKnown)
    : undefined;

/** Below "Next steps:" within a list also stand plans and what people said, "Dora: it is slow". */
function actionBelow(
  text: string,
  { holds, isOwner, isSpoken, owners }: Within,
  { grammar }: ActionContext,
): ReadAction | undefined {
  if (isSpoken) {
    const names = owners?.map(({ name }) => name).join(' and ');
    return /^will /.test(text) ? grammar.actionInWords(`${names} ${text}`, isOwner) : undefined;
  }
  if (holds !== 'owned') return grammar.actionInList(text, isOwner);
  const told = text.includes(': ')
    ? grammar.actionInWords(text, isOwner)
    : grammar.actionInList(text, isOwner);
  return told && told.owners.length > 0 ? told : undefined;
}

const ofSecondPart = (text: string, { grammar, isKnown }: ActionContext): ReadAction | undefined => {
  const told = text.includes('; ') ? grammar.actionInWords(text, isKnown) : undefined;
  return told && told.owners.length > 0 ? told : undefined;
};

/** A point "Action items:", or "Dora will:", with the actions in a list of its own. What stands below those explains them. */
interface Within extends Heads {
  readonly level: number;
  readonly isOwner: KnownName;
  /** Whether it names who says what stands below it: only what begins with "will" is a task. */
  readonly isSpoken?: true;
}

/**
 * Tells of the words behind a token, which stand in the point that begins at another, whether they are such a head: those of the
 * point, or of another paragraph within it. Who may own what stands below is gathered once for a point, not for each of its heads.
 */
function headReader(
  block: ParsedBlock,
  inList: Holds,
  context: ActionContext,
): (at: number, point: number) => Omit<Within, 'level'> | undefined {
  const known = new Map<number, KnownName>();
  return (at, point) => {
    const text = pointText(block, at);
    const owners = hasPointsBelow(block, at) ? ownersOver(text, inList, context) : undefined;
    const holds = inList || isOnBoard(block, at, context) ? undefined : holdsOf(text, context);
    const isHead =
      owners !== undefined || holds === 'actions' || (holds === 'owned' && hasPointsBelow(block, at));
    const speaker = isHead || inList ? undefined : speakerOver(text, block, at, context);
    if (speaker) return { owners: speaker, isOwner: context.isKnown, isSpoken: true };
    if (!isHead) return undefined;
    const isOwner = known.get(point) ?? ownersBelow(block, point, context);
    known.set(point, isOwner);
    return { holds, owners, isOwner };
  };
}
