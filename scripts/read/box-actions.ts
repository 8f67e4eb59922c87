// What boxes and points of a list say is to be done, and what only remarks on a task above it.

import type { ReadAction } from '../grammar/action-grammar.ts';
import type { KnownName } from '../grammar/said.ts';
import type { ActionContext } from './action-points.ts';
import type { Token } from './markdown/tokens.ts';

/**
 * What a box says: whoever stands before its colon is to do it, where no label stands there, and nobody who is known is told to:
 * "Dora will order paint", "Hall: Dora to order paint", "ACTION: Dora to order paint".
 */
export function actionInBox(
  text: string,
  done: boolean,
  isOwner: KnownName,
  { grammar, reading }: ActionContext,
): ReadAction {
  const task = grammar.parseAction(text, done);
  const isSure = task.owners.length > 0 && task.owners.every(({ name }) => isOwner(name));
  if (isSure || reading === 'marked') return task;
  const isLabelled = grammar.beginsAction(text);
  const without = task.owners.length > 0 ? undefined : grammar.actionInList(task.what, isOwner);
  const told = without && without.owners.length > 0 ? without : grammar.actionInList(text, isOwner);
  const { owners = [], what = '' } = told ?? {};
  return owners.length > 0 || (isLabelled && what !== '') ? { ...task, owners, what } : task;
}

/** "Audit: Cllr Ash to ask the auditor": behind its title a point says who is to do what. */
export function actionInPoint(
  text: string,
  isKnown: KnownName,
  context: ActionContext,
): ReadAction | undefined {
  const { grammar } = context;
  const found = grammar.actionInWords(text, isKnown);
  const behind = found ? undefined : grammar.behindTitle(text);
  const told = behind === undefined ? found : grammar.actionInWords(behind, isKnown);
  return (
    told ?? actionBelowTitle(text, behind, isKnown, context) ?? grammar.taskBehind(text, isKnown)?.action
  );
}

/** "Next steps: Dora to ask the auditor": behind such a title as in the list that it could head. */
export function actionBelowTitle(
  text: string,
  behind: string | undefined,
  isKnown: KnownName,
  { grammar }: ActionContext,
): ReadAction | undefined {
  if (behind === undefined || behind === '') return undefined;
  const holds = grammar.actionsBelow(text.slice(0, text.length - behind.length).replace(/[\s–-]+$/, ''));
  const told = holds && holds !== 'earlier' ? grammar.actionInList(behind, isKnown) : undefined;
  return told && told.owners.length > 0 ? told : undefined;
}

/** "Ben to give an update" below another task. "Ben: that is done" and "in the works" report on that one. */
export function actionInRemark(
  text: string,
  isKnown: KnownName,
  context: ActionContext,
): ReadAction | undefined {
  const found = actionInPoint(text, isKnown, context);
  return found && found.owners.length > 0 ? found : undefined;
}

/** Tells of the points of a list whether they stand below a task, which they explain or report on. */
export function depthReader(): {
  readonly explain: (point: Token) => void;
  readonly isBelow: (point: Token) => boolean;
} {
  let level: number | undefined;
  return {
    explain: point => {
      if (level === undefined || point.level <= level) level = point.level;
    },
    isBelow: point => {
      if (level !== undefined && point.level <= level) level = undefined;
      return level !== undefined;
    },
  };
}

/** "[x] Dora Elder (online)", "[ ] Ben Fern": boxes that tell who came, and no tasks. */
export function isRollCall(boxes: readonly string[], isKnown: KnownName): boolean {
  const people = boxes.flatMap(text => {
    const [name = ''] = text.split(BEHIND_NAME);
    return isKnown(name.trim()) ? [text.slice(name.length)] : [];
  });
  const alone = people.filter(beside => beside.replace(ASIDE, '').trim() === '');
  return (
    people.length >= FEWEST_CALLED && people.length * 2 > boxes.length && alone.length * 2 >= people.length
  );
}
const FEWEST_CALLED = 3;
const BEHIND_NAME = /\s*[[(,;:@]|\s[–—-]+\s/;
const ASIDE = /\[[^[\]]*\]|\([^()]*\)/g;
