// The actions of an item: tasks with a box, the points of a list of actions, and sentences that say who is to do what.

import type { ReadAction } from '../grammar/action-grammar.ts';
import type { KnownName } from '../grammar/said.ts';
import type { Action } from '../model/action.ts';
import { once } from '../model/once.ts';
import type { NamedPerson } from '../model/person.ts';
import {
  type ActionContext,
  areAllOwned,
  type Holds,
  hasPointsBelow,
  isOnBoard,
  ownersBelow,
  ownersIn,
  pointText,
  wholePointText,
  withOwnerSetOff,
} from './action-points.ts';
import { actionInBox, actionInPoint, actionInRemark, depthReader, isRollCall } from './box-actions.ts';
import { partsBehindFirst } from './cut-tasks.ts';
import { holdsBelow, holdsOf } from './holds-below.ts';
import { made } from './made-action.ts';
import { inMargin } from './margins.ts';
import {
  blockText,
  firstLineOf,
  inlineOf,
  inlineText,
  type ParsedBlock,
  wordsOf,
} from './markdown/blocks.ts';
import { isDone, isTask } from './markdown/task-lists.ts';
import type { Token } from './markdown/tokens.ts';
import { goesOn } from './parted-paragraphs.ts';
import { columnOf } from './task-column.ts';
import { ownersOfLine } from './task-lines.ts';
import { inColumn, rowsOf } from './task-tables.ts';

/**
 * Gives the actions that a block holds, with their addresses: block by block, as each may say that actions stand below it.
 * `before` are the words of the paragraph above it, of which "Action: Clerk" alone tells whose task they are;
 * below “Action items” the points of a list in which a board acts are no tasks.
 */
export interface ActionReader {
  readonly inBlock: (block: ParsedBlock, before: string, isOfBusiness: boolean) => readonly Action[];
  /** Those that are told behind a decision, whose words are given. */
  readonly behind: (words: string, block: ParsedBlock) => readonly Action[];
}

/** `title` is that of the item, `above` that of a heading over it. */
export function actionReader(title: string, above: string | undefined, context: ActionContext): ActionReader {
  const { grammar, reading, isKnown, mayTell } = context;
  const saysAttendance = (heading: string): boolean =>
    reading === 'words' && grammar.items.sectionOf(heading) === 'attendance';
  let count = 0;
  // A line of words says so only of the list right below it.
  const headings = holdsBelow(title, above, context);
  let below = headings.first;
  let owners = ownersOver(title, below, context);
  let line: Heads = {};
  let isBelowDecisions = false;
  // Boxes below "Attendees" tell who came.
  let isAttendance = saysAttendance(title);
  // Those below "Agenda items" tick off what was dealt with.
  const ticksOff = (words: string): boolean => reading === 'words' && grammar.ticksOff(words);
  let isTickedOff = ticksOff(title);
  const next = (opening: Token | undefined): string => {
    count += 1;
    const id = `${context.address}-action-${count}`;
    opening?.attrSet('id', id);
    return id;
  };
  /** What the words of a paragraph, or of a quotation, say. */
  const foundIn = (block: ParsedBlock, text: string): ReadAction | undefined => {
    if (reading === 'marked') return undefined;
    const { type } = block;
    const isOwner = ownersOfLine(block);
    if (isOwner) return inSection(text, { ...context, isKnown: isOwner });
    // "> Action #1: …": what others said is quoted too, so that only a label makes it an action.
    if (type === 'blockquote' && (text.includes('\n') || !grammar.beginsAction(text))) return undefined;
    if (type === 'paragraph' && isToldAgain(text, below, context)) return undefined;
    const isInSection = type === 'paragraph' && below !== undefined && below !== 'earlier';
    return isInSection ? inSection(text, context) : grammar.actionInWords(text, isKnown);
  };
  const inBlock: ActionReader['inBlock'] = (block, before, isOfBusiness) => {
    const text = HAS_TEXT.test(block.type) ? blockText(block.tokens) : '';
    const isPlain =
      block.type === 'paragraph' &&
      !below &&
      !owners &&
      !isAttendance &&
      !columnOf(block) &&
      !ownersOfLine(block);
    if (isPlain && !mayTell(text)) {
      isBelowDecisions = false;
      line = {};
      return toldBehind(text, before, block);
    }
    const holds = block.type === 'blockquote' ? undefined : holdsOf(text, context);
    const isTitle = holds === 'actions';
    const list: Heads = {
      holds: isOfBusiness ? undefined : (below ?? line.holds),
      owners: line.owners ?? owners,
      isTickedOff: line.holds !== 'actions' && (isTickedOff || line.isTickedOff === true),
    };
    const own = block.type === 'blockquote' ? undefined : ownersOver(text, below, context);
    const isTasks = isBelowDecisions && areAllOwned(block, context);
    isBelowDecisions = reading === 'words' && grammar.decisionHeading(text) !== undefined;
    line =
      block.type === 'paragraph'
        ? { holds: own ? 'actions' : holds, owners: own, isTickedOff: ticksOff(text) }
        : {};
    if (block.type === 'heading') {
      below = headings.next(block) ?? (own && 'actions');
      owners = own;
      isTickedOff = ticksOff(text);
      isAttendance = saysAttendance(title) || saysAttendance(text);
      return [];
    }
    const column = columnOf(block);
    if (column && block.type !== 'table') return inColumn(block, column, context, next);
    if (isAttendance || isTitle || own) return [];
    if (block.type === 'table' && reading === 'words')
      return rowsOf(block, column ? 'actions' : list.holds, context, next);
    if (/_list$/.test(block.type))
      return pointsOf(block, isTasks ? { ...list, holds: 'owned' } : list, context, next);
    const found = text === '' ? undefined : foundIn(block, text);
    if (found) return [made(found, text, block.tokens, block.line, next(block.tokens[0]), 'words')];
    return block.type === 'paragraph' ? toldBehind(text, before, block) : [];
  };
  const toldBehind = (text: string, before: string, block: ParsedBlock): readonly Action[] => {
    const opening = block.tokens[0];
    if (reading === 'marked' || opening?.attrGet('id')) return [];
    const told =
      grammar.taskBehind(text, isKnown) ?? inMargin(inlineOf(block), goesOn(block) ? before : '', context);
    const behind =
      told ?? (grammar.beginsAction(text) ? grammar.taskBehind(`${before}\n${text}`, isKnown) : undefined);
    if (!behind || (!told && isSameTask(grammar.actionInWords(before, isKnown), behind.action))) return [];
    const line = block.line + (told ? (text.slice(0, told.at + 1).match(/\n/g)?.length ?? 0) : 0);
    return [made(behind.action, `${before} ${text}`, block.tokens, line, next(opening), 'words')];
  };
  /** "Resolved: That it be mended. Clerk to order paint.", "that Dora will draft it": the decision keeps its words, and somebody has a task. */
  const withinDecision = (words: string, text: string, block: ParsedBlock): readonly Action[] => {
    const charged = { text: grammar.chargedWith(words) ?? '', start: 0 };
    const further = reading === 'words' ? [charged, ...partsBehindFirst(text)] : [];
    for (const { text: sentence, start } of further) {
      const told = grammar.actionInWords(sentence, isKnown);
      if (!told || told.owners.length === 0) continue;
      const line = block.line + (text.slice(0, start).match(/\n/g)?.length ?? 0);
      return [made(told, sentence, block.tokens, line, next(block.tokens[0]), 'words')];
    }
    return [];
  };
  const behind: ActionReader['behind'] = (words, block) => {
    const told = toldBehind(words, '', block);
    return told.length > 0 ? told : withinDecision(words, wordsOf(block), block);
  };
  return { inBlock, behind };
}

/** "The Clerk will write to the owner.", and behind it "Action: Clerk": one task, told twice. */
const isSameTask = (before: ReadAction | undefined, { owners }: ReadAction): boolean =>
  before !== undefined &&
  owners.every(({ name }) => before.owners.some(one => one.name.toLowerCase() === name.toLowerCase()));

/** What stands above actions says of them: that they are some, and whose. */
interface Heads {
  readonly holds?: Holds;
  readonly owners?: readonly NamedPerson[] | undefined;
  /** Whether a ticked box says that its matter was dealt with: an action must say so itself. */
  readonly isTickedOff?: boolean;
}

const ownersOver = (
  line: string,
  holds: Holds,
  { grammar, reading, isKnown }: ActionContext,
): readonly NamedPerson[] | undefined =>
  reading === 'marked' || holds === 'earlier'
    ? undefined
    : grammar.ownersOver(line, holds !== undefined, isKnown);

/** An action is its own owners', or else theirs who stand over the list. */
const ownedBy = <Read extends ReadAction | undefined>(found: Read, { owners = [] }: Heads): Read =>
  found && found.owners.length === 0 ? { ...found, owners } : found;

/** What was to be done since the last meeting is told again; what carries a label of its own is new. */
const isToldAgain = (text: string, below: Holds, { grammar }: ActionContext): boolean =>
  below === 'earlier' && !grammar.beginsAction(text);

const HAS_TEXT = /^(?:heading|paragraph|blockquote)$/;

/** Below a heading of actions a paragraph is one only where it names somebody. */
function inSection(text: string, { grammar, isKnown }: ActionContext): ReadAction | undefined {
  if (text.includes('\n')) return undefined;
  const found = grammar.actionInList(text, isKnown);
  return found && found.owners.length > 0 ? found : undefined;
}

const boxesOf = (block: ParsedBlock): readonly string[] =>
  block.tokens.flatMap((token, index) =>
    token.type === 'list_item_open' && isTask(token) ? [pointText(block, index)] : [],
  );

function pointsOf(
  block: ParsedBlock,
  heads: Heads,
  context: ActionContext,
  next: (opening: Token) => string,
): readonly Action[] {
  const { grammar, reading, isKnown } = context;
  const { holds: inList } = heads;
  const actions: Action[] = [];
  const isOwner = reading === 'words' ? ownersIn(block, inList, context) : isKnown;
  const headAt = headReader(block, inList, context);
  // Where the points begin in which a token stands.
  const open: number[] = [];
  let isInTask = false;
  let within: Within | undefined;
  let last: { readonly action: Action; readonly level: number } | undefined;
  const remarks = depthReader();
  const boxes = reading === 'words' ? boxesOf(block) : [];
  if (isRollCall(boxes, isKnown)) return actions;
  block.tokens.forEach((token, index) => {
    if (token.type === 'list_item_open') open.push(index);
    if (token.type === 'list_item_close') open.pop();
    const isFurther = token.type === 'paragraph_open' && block.tokens[index - 1]?.type === 'paragraph_close';
    // A point that says several things has a paragraph for each.
    if (isFurther && !isInTask && (!inList || inList === 'earlier') && reading === 'words') {
      const said = block.tokens.slice(index, index + 2);
      const text = inlineText(said[1]?.children ?? []).replace(/\n/g, ' ');
      const before = inlineText(block.tokens[index - 2]?.children ?? []);
      const found =
        grammar.actionInWords(text, isKnown) ??
        (grammar.beginsAction(text) ? grammar.taskBehind(`${before}\n${text}`, isKnown)?.action : undefined);
      const line = (token.map?.[0] ?? 0) + firstLineOf(block);
      if (found) actions.push(made(found, text, said, line, next(token), 'words'));
      const isTold = found !== undefined || (within && token.level - 1 > within.level);
      const isOver = !isTold && hasPointsBelow(block, index - 1);
      const head = isOver ? headAt(index - 1, open.at(-1) ?? 0) : undefined;
      if (head) within = { ...head, level: token.level - 1 };
    }
    if (token.type !== 'list_item_open') return;
    isInTask = isTask(token);
    const inline = block.tokens[index + 2];
    const isListed = inList !== undefined && inList !== 'earlier';
    const isWhole = reading === 'words' && (isListed || isInTask);
    const text = isWhole
      ? withOwnerSetOff(wholePointText(block, index), block, index, isOwner, context)
      : pointText(block, index);
    // The list, which may bear a language, and the point's own words: not all others for each.
    const tokens = [...block.tokens.slice(0, 1), ...block.tokens.slice(index, index + 3)];
    const line = (token.map?.[0] ?? 0) + firstLineOf(block);
    if (isInTask) {
      if (reading === 'words' && grammar.isNoAction(text)) return;
      const ticked = heads.isTickedOff ? actionInPoint(text, isOwner, context) : undefined;
      if (heads.isTickedOff && !ticked) return;
      const told = ticked && { ...ticked, done: isDone(token) };
      const task = ownedBy(told ?? actionInBox(text, isDone(token), isOwner, context), heads);
      remarks.explain(token);
      const action = made(task, text, tokens, line, next(token));
      token.meta = { ...token.meta, action };
      actions.push(action);
      return;
    }
    if (reading === 'marked' || inline?.type !== 'inline' || isToldAgain(text, inList, context)) return;
    if (last && token.level <= last.level) last = undefined;
    // "Owner: Dora", "by recorded post": what stands below an action tells more of it.
    const field = last && inList ? grammar.fieldOfAction(text) : undefined;
    if (last && field) {
      const of = actions.lastIndexOf(last.action);
      last = { ...last, action: { ...last.action, ...field } };
      if (of >= 0) actions[of] = last.action;
      return;
    }
    const isOwned = last !== undefined && last.action.owners.length > 0;
    const listed = once(() => grammar.actionInList(text, isOwner));
    if (isOwned && inList && listed()?.owners.length === 0) return;
    if (within && token.level <= within.level) within = undefined;
    const head = within ? undefined : headAt(index, index);
    if (head) {
      within = { ...head, level: token.level };
      return;
    }
    const isBelow = within?.level === token.level - 2;
    const belowPoint =
      within && isBelow ? ownedBy(grammar.actionInList(text, within.isOwner), within) : undefined;
    const found = remarks.isBelow(token)
      ? actionInRemark(text, isOwner, context)
      : isListed
        ? (belowPoint ?? ownedBy(listed(), heads))
        : ((context.mayTell(text) ? actionInPoint(text, isKnown, context) : undefined) ??
          belowPoint ??
          inMargin(inline, '', context)?.action);
    // "Will post it first; Dora to send it out.": the second part names who does it.
    const told = found?.owners.length === 0 && inList === 'owned' ? ofSecondPart(text, context) : found;
    if (!told) return;
    const action = made(told, text, tokens, line, next(token), 'words');
    actions.push(action);
    last ??= { action, level: token.level };
  });
  return actions;
}

const ofSecondPart = (text: string, { grammar, isKnown }: ActionContext): ReadAction | undefined => {
  const told = text.includes('; ') ? grammar.actionInWords(text, isKnown) : undefined;
  return told && told.owners.length > 0 ? told : undefined;
};

/** A point "Action items:", or "Dora will:", with the actions in a list of its own. What stands below those explains them. */
interface Within extends Heads {
  readonly level: number;
  readonly isOwner: KnownName;
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
    const isHead =
      owners ?? (!inList && holdsOf(text, context) === 'actions' && !isOnBoard(block, at, context));
    if (!isHead) return undefined;
    const isOwner = known.get(point) ?? ownersBelow(block, point, context);
    known.set(point, isOwner);
    return { owners, isOwner };
  };
}
