// Owners in a list of actions: whom nobody has named before, the list itself tells, where its points are alike.
//
// Why not whoever stands before a colon? "Website: ask for a quote" is about a thing, and looks the same.

import type { ActionList } from '../action-grammar.ts';
import { standsIn } from '../needed-words.ts';
import type { KnownName } from '../said.ts';
import { isNoName } from './attendance/no-names.ts';
import { IS_NAME } from './doers.ts';
import { hasGivenName } from './given-names.ts';
import { TASK } from './task-verbs.ts';

/** "Kate- draft it", "Kate, Kim → draft it", "Kate/Kim: draft it", "Kate will draft it", "Kate to draft it", "(Kate) draft it". */
const BEFORE =
  /^(?:[([]([^:–—→()[\]]{2,60}?)[)\]](?: ?[:–—-])? |\[?([^:–—→()]{2,60}?)\]?(?: ?: ?| ?(?:--|[–—→]|-?->|=>) ?| ?- | (?:will|to) (?=\p{Ll})))(?=\S)/u;
/** "Draft it -- Kate" */
const BEHIND = / (?:--?|[–—]) ([^:–—()]{2,60}?)\.?$/u;
/** "Draft it – Kate – 5 May": the day behind it. */
const DAY_BEHIND = /(?: (?:--?|[–—]) |, )(?:due |by )?[^–—,()-]{0,10}\d[^–—()-]{0,14}$/u;
/** "AI Dora to order paint" */
const AI_BEFORE = /^A[IP] (?=\p{Lu}\p{Ll}+(?:(?: & | and |, )\p{Lu}\p{Ll}+)* (?:to|will) )/u;
const APART = /\s*(?:[/&+,]|\band\b)\s*/;

const INITIALS = /^(?!(?:TB[ACD]|PR|MR|TC|AI|AP|OK|NB|UK|US|EU|IT|CI|QA|UI|UX)$)\p{Lu}{2,3}$/u;

/** "PhilO", "Phil O.": people are told from others by a letter; "Option B", "IoT" are none. */
const WITH_LETTER = /^\p{Lu}\p{Ll}{2,}(?:\p{Lu}| \p{Lu}\.)$/u;

/**
 * Who is known in a list of actions. Where half of those who seem to own its points, and two at least, are surely people, the
 * others are as well, but for words that the minutes also write small: "Website" where they speak of "the website".
 */
export function ownersOfList({ points, speakers, words }: ActionList, isKnown: KnownName): KnownName {
  const isWrittenSmall = (name: string): boolean =>
    name.split(/[^\p{L}]+/u).some(word => word.length > 1 && words().has(word.toLowerCase()));
  const around = points.map(point => namesAround(point.replace(AI_BEFORE, '')));
  // No title in full words heads two points of a list, as "Dora Elder" does.
  const times = new Map<string, number>();
  for (const name of around.flatMap(names => [...new Set(names)]))
    times.set(name, (times.get(name) ?? 0) + 1);
  const isInSeveral = (name: string): boolean => name.includes(' ') && (times.get(name) ?? 0) > 1;
  const named = [...new Set(around.flat())];
  // "[DE] ask", "[DX] write": beside somebody's initials.
  const areInitials = named.some(name => INITIALS.test(name) && isKnown(name));
  const isSure = (name: string): boolean =>
    isKnown(name) ||
    (areInitials && INITIALS.test(name)) ||
    isInSeveral(name) ||
    (speakers.has(name) && !isNoName(name) && !isWrittenSmall(name)) ||
    hasGivenName(name) ||
    WITH_LETTER.test(name);
  const sure = named.filter(isSure);
  const isOfPeople = sure.length > 1 || sure.some(isInSeveral);
  if (!isOfPeople || sure.length * 2 < named.length) return isSure;
  const alike = new Set(named.filter(name => !isWrittenSmall(name)));
  return name => isSure(name) || alike.has(name);
}

function namesAround(point: string): readonly string[] {
  const [, inBrackets, before = inBrackets] = BEFORE.exec(point) ?? [];
  return namesIn(before ?? '') ?? namesIn(BEHIND.exec(point.replace(DAY_BEHIND, ''))?.[1] ?? '') ?? [];
}

/** "Timing", "Documentation": no word ends so that is somebody's name. */
const IS_THING = /^\p{Lu}\p{Ll}{2,}(?:ings?|tions?|ments?|ness|ities|ity|ware)$/u;

/** "Write", "Ping Ben": what is to be done. */
const BEGINS_TASK = new RegExp(`^${TASK}`, 'iu');

function namesIn(words: string): readonly string[] | undefined {
  const names = words.split(APART).filter(name => name !== '');
  const areNames = names.every(
    name =>
      IS_NAME.test(name) &&
      !standsIn(BEGINS_TASK, name) &&
      !name.split(' ').some(word => isNoName(word) || IS_THING.test(word)),
  );
  return names.length > 0 && areNames ? names : undefined;
}
