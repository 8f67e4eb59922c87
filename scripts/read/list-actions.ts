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

const boxesOf = (block: ParsedBlock): readonly string[] =>
  block.tokens.flatMap((token, index) =>
    token.type === 'list_item_open' && isTask(token) ? [pointText(block, index)] : [],
  );

export function pointsOf(
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
  let last: { readonly action: Action; readonly level: number; readonly isLabelled: boolean } | undefined;
  let pointOfLast: number | undefined;
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
      const above = pointOfLast === open.at(-1) ? actions.at(-1) : undefined;
      // "ACTION: a new lamp. Dora will see to it.": told twice, and once by whom.
      const isToldTwice = above !== undefined && grammar.beginsAction(pointText(block, open.at(-1) ?? 0));
      if (found && above?.owners.length === 0) actions.splice(-1, 1, { ...above, owners: found.owners });
      else if (found && !(isToldTwice && !grammar.beginsAction(text) && isSameTask(above, found)))
        actions.push(made(found, text, said, line, next(token), 'words'));
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
      ? withOwnerSetOff(wholePointText(block, index, context), block, index, isOwner, context)
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
    if (last && token.level < last.level) last = undefined;
    // "Owner: Dora", "by recorded post": what stands below an action, or as a field behind it, tells more of it.
    const field = last && (inList || last.isLabelled) ? grammar.fieldOfAction(text) : undefined;
    if (last && token.level === last.level && !field) last = undefined;
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
    const belowPoint = within && isBelow ? ownedBy(actionBelow(text, within, context), within) : undefined;
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
    const at = line + linesBefore(block, index, told);
    const action = made(told, text, tokens, at, next(token), 'words');
    actions.push(action);
    pointOfLast = index;
    last ??= { action, level: token.level, isLabelled: grammar.beginsAction(text) };
  });
  return actions;
}

/** Below "Next steps:" within a list also stand plans and what people said, "Dora: it is slow". */
function actionBelow(
  text: string,
  { holds, isOwner }: Within,
  { grammar }: ActionContext,
): ReadAction | undefined {
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
    if (!isHead) return undefined;
    const isOwner = known.get(point) ?? ownersBelow(block, point, context);
    known.set(point, isOwner);
    return { holds, owners, isOwner };
  };
}
