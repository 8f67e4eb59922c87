// The actions of an item: tasks with a box, the points of a list of actions, and sentences that say who is to do what.

import type { ReadAction } from '../grammar/action-grammar.ts';
import type { Action } from '../model/action.ts';
import { type Heads, isSameTask, isToldAgain, ownersOver } from './action-heads.ts';
import { type ActionContext, areAllOwned } from './action-points.ts';
import { actionBelowTitle } from './box-actions.ts';
import { partsBehindFirst } from './cut-tasks.ts';
import { holdsBelow, holdsOf } from './holds-below.ts';
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
  // So do those below a line "Attendees:".
  let isBelowAttendees = false;
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
    if (isInSection) return inSection(text, context);
    const [words, fields] = fieldsCutOff(text, context);
    const told = grammar.actionInWords(words, isKnown);
    return told
      ? { ...told, ...fields }
      : actionBelowTitle(text, grammar.behindTitle(text), isKnown, context);
  };
  // "Action: call the owner" stands right above.
  let isBelowLabelled = false;
  const inBlock: ActionReader['inBlock'] = (block, before, isOfBusiness) => {
    isBelowLabelled = false;
    const text = HAS_TEXT.test(block.type) ? blockText(block.tokens) : '';
    const isRollCall = isBelowAttendees && /_list$/.test(block.type);
    isBelowAttendees = block.type === 'paragraph' && text.length <= LONGEST_TITLE && saysAttendance(text);
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
    if (isAttendance || isRollCall || isTitle || own) return [];
    if (block.type === 'table' && reading === 'words')
      return rowsOf(block, column ? 'actions' : list.holds, context, next);
    if (/_list$/.test(block.type))
      return pointsOf(block, isTasks ? { ...list, holds: 'owned' } : list, context, next);
    const found = text === '' ? undefined : foundIn(block, text);
    isBelowLabelled = found !== undefined && block.type === 'paragraph' && grammar.beginsAction(text);
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
  const fieldOfLast: ActionReader['fieldOfLast'] = block =>
    isBelowLabelled && block.type === 'paragraph' ? fieldsOf(wordsOf(block).split('\n'), context) : undefined;
  const ofDecision: ActionReader['ofDecision'] = (over, list) => {
    const charged = ownersOver(blockText(over.tokens), undefined, context);
    return charged ? pointsOf(list, { holds: 'actions', owners: charged }, context, next) : [];
  };
  return { inBlock, fieldOfLast, ofDecision, behind };
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
