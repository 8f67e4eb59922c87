// Lines that stand over a list of what somebody is to do, and say whose it is: "Dora volunteered to do the following:".

import type { NamedPerson } from '../../model/person.ts';
import { anyOf } from '../any-of.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { oneSpaced } from '../one-spaced.ts';
import type { KnownName } from '../said.ts';
import { areOwners } from './doers.ts';
import { hasGivenName } from './given-names.ts';

const FOLLOWING = '(?: the following(?: (?:actions?|action items|tasks?|items?|things|points|steps))?)';
const DOES = '(?:do|handle|take on|take care of|carry out|complete|look after)';

/** What somebody took on, or was asked for. */
const TOOK_ON = new RegExp(
  `^(?<owner>.{2,80}?) ${anyOf(
    // "Dora has kindly agreed to:", "Ben volunteered to do the following:"
    new RegExp(
      `(?:(?:has|have|kindly|also|both) )*(?:volunteered|agreed|offered|undertook|promised) to(?: ${DOES})?${FOLLOWING}?`,
    ),
    // "The Clerk was asked to:"
    new RegExp(
      `(?:was|were) (?:also )?(?:asked|instructed|requested|directed|tasked) to(?: ${DOES})?${FOLLOWING}?`,
    ),
    // "Dora will do the following:", "Ben is going to take care of the following tasks:"
    new RegExp(`(?:will|(?:is|are) (?:going )?to) (?:also )?${DOES}${FOLLOWING}`),
    // "Dora took on the following actions:", "Ben was given the following tasks:"
    /(?:took|takes|has|have|got|(?:was|were) (?:given|assigned)) (?:on )?the following (?:actions?|action items?|tasks?|to-?dos?)/,
  )}:$`,
  'u',
);
/** "Dora will:", "Ben and Dora are to:": an officer's duties are told so, too. */
const WILL = /^(?<owner>.{2,80}?) (?:will|to|is to|are to|(?:is|are) going to):$/u;
/** "Actions for Dora", "Tasks assigned to Ben:", "Action items (Dora)", "Dora's action items" */
const LIST_OF = new RegExp(
  `^(?:${anyOf(
    /(?:[Nn]ew |[Oo]pen )?(?:Actions?(?: (?:items?|points?))?|ACTIONS?|Tasks?|To-?dos?|TODOs?)(?: (?:assigned to|for|on|of) | \()(?<for>[^():]{2,60})\)?/,
    /Assigned to (?<to>[^():]{2,60})/,
    /(?<of>[^():]{2,60}?)['’]s? (?:new |open )?(?:actions?(?: (?:items?|points?))?|tasks|to-?dos?(?: list)?)/,
  )}):?$`,
  'u',
);
/** "Dora:" in a list of actions */
const NAME_ALONE = /^(?<owner>[^:]{2,60}):?$/u;

/** What parts a list of actions, though "New" may begin the name of somebody: "Newton". */
const NO_OWNER = /^(?:new|old|open|done|closed|other|next|all|carried over|ongoing|pending)$/i;

const EVERYBODY = /^(?:all|everyone|everybody|members)\b/i;

/**
 * Whose the tasks below a line are; undefined where it is no such line. Among actions a name alone says so; anywhere else only
 * words by which somebody took something on.
 */
export function ownersOver(
  line: string,
  isAmongActions: boolean,
  isKnown: KnownName,
): readonly NamedPerson[] | undefined {
  const text = oneSpaced(line);
  if (text.length > LONGEST) return undefined;
  const { for: named, to, of } = findIn(LIST_OF, text)?.groups ?? {};
  const list = areOwners(named ?? to ?? of ?? '', isKnown);
  if (list) return list;
  const took = findIn(TOOK_ON, text)?.groups?.['owner'] ?? '';
  if (standsIn(EVERYBODY, took)) return undefined;
  const owners = areOwners(took, isKnown);
  if (owners) return owners;
  const will = areOwners(findIn(WILL, text)?.groups?.['owner'] ?? '', isKnown);
  if (will && (isAmongActions || will.every(({ name }) => isKnown(name)))) return will;
  const alone = isAmongActions ? (findIn(NAME_ALONE, text)?.groups?.['owner'] ?? '') : '';
  return standsIn(NO_OWNER, alone)
    ? undefined
    : areOwners(alone, name => isKnown(name) || hasGivenName(name));
}
const LONGEST = 160;

/** A column of a board on which tasks stand, meeting or not. */
const COLUMN =
  /^(?:to[- ]?dos?|doing|done|in[- ]progress|under way|backlog|blocked|waiting(?: for feedback)?|ready|(?:in )?review|feedback (?:required|needed)|on hold|icebox|upcoming|closed|completed)\s*:?$/i;

export const isBoardColumn = (title: string): boolean => standsIn(COLUMN, title.trim());
