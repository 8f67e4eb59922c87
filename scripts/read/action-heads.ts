// What stands above actions: that they are some, and whose; and what tells one of them again.

import type { ReadAction } from '../grammar/action-grammar.ts';
import type { NamedPerson } from '../model/person.ts';
import type { ActionContext, Holds } from './action-points.ts';

/** What stands above actions says of them: that they are some, and whose. */
export interface Heads {
  readonly holds?: Holds;
  readonly owners?: readonly NamedPerson[] | undefined;
  /** Whether a ticked box says that its matter was dealt with: an action must say so itself. */
  readonly isTickedOff?: boolean;
}

export const ownersOver = (
  line: string,
  holds: Holds,
  { grammar, reading, isKnown }: ActionContext,
): readonly NamedPerson[] | undefined =>
  reading === 'marked' || holds === 'earlier'
    ? undefined
    : grammar.ownersOver(line, holds !== undefined, isKnown);

/** An action is its own owners', or else theirs who stand over the list. */
export const ownedBy = <Read extends ReadAction | undefined>(found: Read, { owners = [] }: Heads): Read =>
  found && found.owners.length === 0 ? { ...found, owners } : found;

/** "The Clerk will write to the owner.", and behind it "Action: Clerk": one task, told twice. */
export const isSameTask = (before: ReadAction | undefined, { owners }: ReadAction): boolean =>
  before !== undefined &&
  owners.every(({ name }) => before.owners.some(one => one.name.toLowerCase() === name.toLowerCase()));

/** What was to be done since the last meeting is told again; what carries a label of its own is new. */
export const isToldAgain = (text: string, below: Holds, { grammar }: ActionContext): boolean =>
  below === 'earlier' && !grammar.beginsAction(text);
