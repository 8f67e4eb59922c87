// The actions of an item: tasks with a box, the points of a list of actions, and sentences that say who is to do what.

import type { ReadAction } from '../grammar/action-grammar.ts';
import type { Action } from '../model/action.ts';
import { type Heads, isSameTask, isToldAgain, ownersOver } from './action-heads.ts';
import { type ActionContext, areAllOwned, type Holds } from './action-points.ts';
import { actionBelowTitle } from './box-actions.ts';
import { partsBehindFirst } from './cut-tasks.ts';
import { type HoldsBelow, holdsBelow, holdsOf } from './holds-below.ts';
import { pointsOf } from './list-actions.ts';
import { made } from './made-action.ts';
import { inMargin } from './margins.ts';
import { blockText, inlineOf, type ParsedBlock, wordsOf } from './markdown/blocks.ts';
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
  /** What a paragraph right below “Action: call the owner” tells of it: "Owner: Dora". */
  readonly fieldOfLast: (block: ParsedBlock) => Partial<ReadAction> | undefined;
  /** Those in a list right below words of a decision that say whose they are: "Dora will:". */
  readonly ofDecision: (above: ParsedBlock, list: ParsedBlock) => readonly Action[];
  /** Those that are told behind a decision, whose words are given. */
  readonly behind: (words: string, block: ParsedBlock) => readonly Action[];
}

/** `title` is that of the item, `above` that of a heading over it. */
export function actionReader(title: string, above: string | undefined, context: ActionContext): ActionReader {
  const headings = holdsBelow(title, above, context);
  let count = 0;
  const walk: Walk = {
    ...{ title, context, headings, below: headings.first, line: {} },
    owners: ownersOver(title, headings.first, context),
    isBelowDecisions: false,
    isBelowAttendees: false,
    isAttendance: saysAttendance(title, context),
    isTickedOff: ticksOff(title, context),
    isBelowLabelled: false,
    next: opening => {
      count += 1;
      const id = `${context.address}-action-${count}`;
      opening?.attrSet('id', id);
      return id;
    },
  };
  return {
    inBlock: (block, before, isOfBusiness) => readBlock(block, before, isOfBusiness, walk),
    fieldOfLast: block =>
      walk.isBelowLabelled && block.type === 'paragraph'
        ? fieldsOf(wordsOf(block).split('\n'), context)
        : undefined,
    ofDecision: (over, list) => {
      const owners = ownersOver(blockText(over.tokens), undefined, context);
      return owners ? pointsOf(list, { holds: 'actions', owners }, context, walk.next) : [];
    },
    behind: (words, block) => {
      const told = toldBehind(words, '', block, walk);
      return told.length > 0 ? told : withinDecision(words, block, walk);
    },
  };
}

/** A walk through the blocks of an item, with what those above the next one say of it. */
interface Walk {
  readonly title: string;
  readonly context: ActionContext;
  readonly headings: HoldsBelow;
  /** Gives the next action its address. */
  readonly next: (opening: Token | undefined) => string;
  /** What the heading above says. */
  below: Holds;
  owners: Heads['owners'];
  /** A line of words says so only of the list right below it. */
  line: Heads;
  isBelowDecisions: boolean;
  /** So do those below a line "Attendees:". */
  isBelowAttendees: boolean;
  /** Boxes below "Attendees" tell who came. */
  isAttendance: boolean;
  /** Those below "Agenda items" tick off what was dealt with. */
  isTickedOff: boolean;
  /** "Action: call the owner" stands right above. */
  isBelowLabelled: boolean;
}

const saysAttendance = (heading: string, { grammar, reading }: ActionContext): boolean =>
  reading === 'words' && grammar.items.sectionOf(heading) === 'attendance';
const ticksOff = (words: string, { grammar, reading }: ActionContext): boolean =>
  reading === 'words' && grammar.ticksOff(words);

function readBlock(block: ParsedBlock, before: string, isOfBusiness: boolean, walk: Walk): readonly Action[] {
  const { context } = walk;
  walk.isBelowLabelled = false;
  const text = HAS_TEXT.test(block.type) ? blockText(block.tokens) : '';
  const isRollCall = walk.isBelowAttendees && isList(block);
  walk.isBelowAttendees =
    block.type === 'paragraph' && text.length <= LONGEST_TITLE && saysAttendance(text, context);
  if (isPlain(block, walk) && !context.mayTell(text)) {
    walk.isBelowDecisions = false;
    walk.line = {};
    return toldBehind(text, before, block, walk);
  }
  const heads = headsOver(isOfBusiness, block, walk);
  const isHead = passLine(block, text, walk);
  if (block.type === 'heading') {
    passHeading(block, text, walk);
    return [];
  }
  const column = columnOf(block);
  if (column && block.type !== 'table') return inColumn(block, column, context, walk.next);
  if (walk.isAttendance || isRollCall || isHead) return [];
  if (block.type === 'table' && context.reading === 'words')
    return rowsOf(block, column ? 'actions' : heads.holds, context, walk.next);
  return isList(block) ? pointsOf(block, heads, context, walk.next) : readWords(block, text, before, walk);
}

const isList = ({ type }: ParsedBlock): boolean => /_list$/.test(type);

/** A paragraph of which nothing above it says that actions stand in it. */
const isPlain = (block: ParsedBlock, { below, owners, isAttendance }: Walk): boolean =>
  block.type === 'paragraph' &&
  !below &&
  !owners &&
  !isAttendance &&
  !columnOf(block) &&
  !ownersOfLine(block);

/** What stands above a list says of its points. */
function headsOver(isOfBusiness: boolean, block: ParsedBlock, walk: Walk): Heads {
  const { below, line, owners, isTickedOff, isBelowDecisions, context } = walk;
  const holds = isOfBusiness ? undefined : (below ?? line.holds);
  return {
    holds: isBelowDecisions && areAllOwned(block, context) ? 'owned' : holds,
    owners: line.owners ?? owners,
    isTickedOff: line.holds !== 'actions' && (isTickedOff || line.isTickedOff === true),
  };
}

/** Notes what a block says of a list right below it, and tells whether it is the head of one. */
function passLine(block: ParsedBlock, text: string, walk: Walk): boolean {
  const { below, context } = walk;
  const mayHead = block.type !== 'blockquote';
  const holds = mayHead ? holdsOf(text, context) : undefined;
  const owners = mayHead ? ownersOver(text, below, context) : undefined;
  walk.isBelowDecisions = context.reading === 'words' && context.grammar.decisionHeading(text) !== undefined;
  walk.line =
    block.type === 'paragraph'
      ? { holds: owners ? 'actions' : holds, owners, isTickedOff: ticksOff(text, context) }
      : {};
  return holds === 'actions' || owners !== undefined;
}

function passHeading(heading: ParsedBlock, text: string, walk: Walk): void {
  const { title, context } = walk;
  const owners = ownersOver(text, walk.below, context);
  walk.below = walk.headings.next(heading) ?? (owners && 'actions');
  walk.owners = owners;
  walk.isTickedOff = ticksOff(text, context);
  walk.isAttendance = saysAttendance(title, context) || saysAttendance(text, context);
}

function readWords(block: ParsedBlock, text: string, before: string, walk: Walk): readonly Action[] {
  const found = text === '' ? undefined : foundIn(block, text, walk);
  const isParagraph = block.type === 'paragraph';
  walk.isBelowLabelled = found !== undefined && isParagraph && walk.context.grammar.beginsAction(text);
  if (found) return [made(found, text, block.tokens, block.line, walk.next(block.tokens[0]), 'words')];
  return isParagraph ? toldBehind(text, before, block, walk) : [];
}

/** What the words of a paragraph, or of a quotation, say. */
function foundIn(block: ParsedBlock, text: string, { below, context }: Walk): ReadAction | undefined {
  const { grammar, reading, isKnown } = context;
  if (reading === 'marked') return undefined;
  const { type } = block;
  const isOwner = ownersOfLine(block);
  if (isOwner) return inSection(text, { ...context, isKnown: isOwner });
  // "> Action #1: …": what others said is quoted too, so that only a label makes it an action.
  if (type === 'blockquote' && (text.includes('\n') || !grammar.beginsAction(text))) return undefined;
  if (type === 'paragraph' && isToldAgain(text, below, context)) return undefined;
  const isInSection = type === 'paragraph' && below !== undefined && below !== 'earlier';
  if (isInSection) return inSection(text, context);
  const [words, fields] = fieldsCutOff(text, context);
  const told = grammar.actionInWords(words, isKnown);
  return told ? { ...told, ...fields } : actionBelowTitle(text, grammar.behindTitle(text), isKnown, context);
}

/** Whose task it is, told at the end of a paragraph, or behind it. */
function toldBehind(text: string, before: string, block: ParsedBlock, walk: Walk): readonly Action[] {
  const { context, next } = walk;
  const { grammar, reading, isKnown } = context;
  const opening = block.tokens[0];
  if (reading === 'marked' || opening?.attrGet('id')) return [];
  const told =
    grammar.taskBehind(text, isKnown) ?? inMargin(inlineOf(block), goesOn(block) ? before : '', context);
  const behind =
    told ?? (grammar.beginsAction(text) ? grammar.taskBehind(`${before}\n${text}`, isKnown) : undefined);
  if (!behind || (!told && isSameTask(grammar.actionInWords(before, isKnown), behind.action))) return [];
  const line = block.line + (told ? (text.slice(0, told.at + 1).match(/\n/g)?.length ?? 0) : 0);
  return [made(behind.action, `${before} ${text}`, block.tokens, line, next(opening), 'words')];
}

/** "Resolved: That it be mended. Clerk to order paint.", "that Dora will draft it": the decision keeps its words, and somebody has a task. */
function withinDecision(words: string, block: ParsedBlock, { context, next }: Walk): readonly Action[] {
  const { grammar, reading, isKnown } = context;
  const text = wordsOf(block);
  const charged = { text: grammar.chargedWith(words) ?? '', start: 0 };
  const further = reading === 'words' ? [charged, ...partsBehindFirst(text)] : [];
  for (const { text: sentence, start } of further) {
    const told = grammar.actionInWords(sentence, isKnown);
    if (!told || told.owners.length === 0) continue;
    const line = block.line + (text.slice(0, start).match(/\n/g)?.length ?? 0);
    return [made(told, sentence, block.tokens, line, next(block.tokens[0]), 'words')];
  }
  return [];
}

const LONGEST_TITLE = 80;
const HAS_TEXT = /^(?:heading|paragraph|blockquote)$/;

/** "Action: call the owner", and in the lines below it "Owner: Dora", "Due: 1 June": the words, and what those lines tell of them. */
function fieldsCutOff(text: string, context: ActionContext): readonly [string, Partial<ReadAction>] {
  const [first = '', ...lines] = text.split('\n');
  const fields = context.grammar.beginsAction(first) ? fieldsOf(lines, context) : undefined;
  return fields ? [first, fields] : [text, {}];
}

/** What all of some lines tell of the action above them; undefined where one of them says anything else. */
function fieldsOf(lines: readonly string[], { grammar }: ActionContext): Partial<ReadAction> | undefined {
  const fields = lines.map(grammar.fieldOfAction);
  const isWhole = fields.length > 0 && fields.every(field => field !== undefined);
  return isWhole ? Object.assign({}, ...fields) : undefined;
}

/** Below a heading of actions a paragraph is one only where it names somebody. */
function inSection(text: string, { grammar, isKnown }: ActionContext): ReadAction | undefined {
  if (text.includes('\n')) return undefined;
  const found = grammar.actionInList(text, isKnown);
  return found && found.owners.length > 0 ? found : undefined;
}
