// A task and its owner, where a label or a list says that it is one: before a colon or a dash, behind one at the end, in brackets.

import type { ReadAction } from '../action-grammar.ts';
import { findIn, standsIn } from '../needed-words.ts';
import type { KnownName } from '../said.ts';
import { namesDay } from '../year-left-out.ts';
import { VERB } from './action-ways.ts';
import type { DatesIn } from './dates.ts';
import { areOwners } from './doers.ts';
import { behindTitle } from './task-titles.ts';
import { areUnnamed } from './unnamed-doers.ts';

/** "Clerk to write to the owner.", "The secretary is to prepare the letter." */
export const OWNER_TO = new RegExp(
  `^(?:(?:(?:Before|By|After|At) [^,;:]{2,40}|Lastly|Finally|Also|Then|Next|First|Second|Meanwhile|In the meantime), )?(.{2,80}?)(?:,| still| (?:is|are)(?: still)?(?= to (?!(?:retire|leave|become|have|get|move|meet)\\b)))? to ${VERB}(.+)$`,
  'su',
);
/** "Dora will ask", "Dora'll ask", "Dora should ask", "Ben needs to ask" */
const OWNER_WILL = new RegExp(
  `^(.{2,80}?)(?:['’]ll| (?:will|shall|should|must|would|can|could|needs? to|ha(?:s|ve) to|(?:is|are) going to)(?: (?:also|then|still|now|please))?) ${VERB}`,
  'u',
);

/** Within a list of actions the owner may also stand before a colon or a dash, behind one at the end, or in brackets there. */
const OWNER_BEFORE =
  /^\[?(.{2,80}?)\]?(?: ?: ?| ?(?:--|[–—→]|-?->|=>) ?| ?- )(?:to (?=\p{Ll}))?(?=\S)(.+)$/su;
/** "[Dora] ask the school", "(Dora) - ask the school" */
const OWNER_IN_BRACKETS = /^[[(]([^()[\]]{2,60})[)\]](?: ?[:–—-])? (?=\S)(.+)$/su;
/** "ask the school – Dora", "ask the school (owner: Dora)" */
const OWNER_BEHIND =
  /^(.{4,}?)(?: (?:--|-?->|=>|[–—→⇒/-]) ?| ?[([]|: |\. | (?=@)|[;,] (?=(?:[Oo]wner|[Aa]ssigned to|[Rr]esponsible)\b))(?:(?:[Oo]wners?|[Aa]ssignees?|[Aa]ssigned(?: to)?|[Ll]ead|[Ww]ho|[Bb]y whom|[Rr]esponsible|[Aa]ction(?: by)?)(?:\s?:\s?|(?<=[Oo]wner|[Aa]ssigned to|[Rr]esponsible) ))?(?!-)((?:(?! --? )[^()[\]:–—]){2,80})[)\]]?\.?$/su;
/** "Mend the gate by the pond, Dora": where no other name stands before it. */
const OWNER_BEHIND_COMMA = /^(\p{Lu}\p{Ll}+ [^\p{Lu},:;]{4,120}), ([^(),:;–—]{2,60}?)\.?$/u;
/** "How do we pay for it? (Dora to ask)", "Print it (by the form - Dora to hand it in)", "Print it (Dora, with Ben)" */
const TASK_IN_BRACKETS =
  / \((?:[^()]{2,60} [–—-] )?([^(),]{2,60}?)(?: (?:to|will) \p{Ll}[^()]{1,60}|, (?:with|and) (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?)(?: as [^()]{2,40})?)\)\.?$/u;
/** "VMB send the plan"; but "VMB sends it", "VMB asked", "VMB gave it", "VMB out next week". */
export const OWNER_BARE =
  /^(.{2,40}?) (?!(?:and|or|of|in|on|at|for|with|from|out|off|away|is|was|were|had|did|do|does|may|might|can|could|would|should|said|told|gave|sent|went|took|made|found|ran|met|wrote|felt|left|came|got|spoke|brought|thought|held|kept)\b)(?=\p{Ll}{2,}(?<!s|ed|ing|ly)\s)/u;

/** Whoever is named to do it where one would look for that, and what is left. */
export function ownedIn(text: string, isKnown: KnownName, isNamed: KnownName = () => false): ReadAction {
  // "Hall: Dora to book it", "Jo Elm: Dora to ask him": of two names it is the second one's
  const titled = behindTitle(text);
  const first =
    split(OWNER_TO, text, isKnown) ??
    (titled === undefined ? undefined : split(OWNER_TO, titled, isKnown)) ??
    split(OWNER_BEFORE, text, isKnown) ??
    split(OWNER_IN_BRACKETS, text, isKnown);
  if (first) return first;
  // "Ben Elm (Treasurer) will pay it"
  const will = (findIn(OWNER_WILL, text) ?? findIn(OWNER_BARE, text))?.[1]?.replace(/ \([^()]{2,40}\)$/, '');
  const willing = areOwners(will ?? '', isKnown);
  // "Team member survey" is a thing, and nobody's task.
  const isThing = !standsIn(OWNER_WILL, text) && areUnnamed(will ?? '');
  if (willing && !isThing) return { owners: willing, what: ended(text), done: false };
  const [, what = '', behind = ''] = findIn(OWNER_BEHIND, text) ?? [];
  const last = areOwners(behind, isKnown);
  if (last) return { owners: last, what: ended(what), done: false };
  const [, task = '', doer = ''] = findIn(OWNER_BEHIND_COMMA, text) ?? [];
  const doers = areOwners(doer, isKnown);
  if (doers) return { owners: doers, what: ended(task), done: false };
  const [, asking = '', beside = ''] = findIn(TASK_IN_BRACKETS, text) ?? [];
  const asked = areOwners(beside === '' ? asking : `${asking}, ${beside}`, isKnown);
  if (asked) return { owners: asked, what: ended(text), done: false };
  return split(OWNER_BEFORE, text, isNamed) ?? { owners: [], what: ended(text), done: false };
}

/** Owners and what they are to do, where a pattern's first group names somebody. */
export function split(pattern: RegExp, text: string, isKnown: KnownName): ReadAction | undefined {
  const [, owners = '', what = ''] = findIn(pattern, text) ?? [];
  const named = areOwners(owners, isKnown);
  return named && { owners: named, what: ended(what), done: false };
}

export const ended = (what: string): string => what.replace(/[.;,]\s*$/, '').trim();

/** "… by 30 April 2026": a day at the end by which it is due. */
export function withDay(action: ReadAction, datesIn: DatesIn): ReadAction {
  const when = /(?:^|[\s(])((?:by|before|due)\s[^()]{4,40})\)?$/i.exec(action.what)?.[1];
  const due = when === undefined ? undefined : datesIn(when)[0];
  if (when === undefined) return action;
  if (due === undefined) return namesDay(when) && action.when === undefined ? { ...action, when } : action;
  return { ...action, when, due };
}
