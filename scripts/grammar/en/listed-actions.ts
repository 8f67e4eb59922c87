// Points of a list of actions: there also whoever is named at the beginning or at the end is to do something.

import { capitalised } from '../../model/capitalised.ts';
import type { NamedPerson } from '../../model/person.ts';
import type { ReadAction } from '../action-grammar.ts';
import { anyOf } from '../any-of.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { oneSpaced } from '../one-spaced.ts';
import type { KnownName } from '../said.ts';
import { sentencesOf } from '../sentences.ts';
import { namesDay } from '../year-left-out.ts';
import { withoutFields } from './action-fields.ts';
import { LABEL, LABEL_WITH_OWNER } from './action-labels.ts';
import { DONE_BEFORE, DONE_BEHIND, DONE_SIGN, POINT_SIGN, SIGN } from './action-signs.ts';
import { actionInWords } from './actions.ts';
import type { DatesIn } from './dates.ts';
import { areOwners, isDoer, isGroup, isOwnGroup, withHandles } from './doers.ts';
import { closes, isNoAction } from './no-actions.ts';
import { ended, OWNER_TO, ownedIn, split, withDay } from './owned-tasks.ts';
import { behindTitle } from './task-titles.ts';
import { TASK } from './task-verbs.ts';
import { taskBehind } from './tasks-behind.ts';
import { areUnnamed, isUnnamedDoer } from './unnamed-doers.ts';

/** "ask the school – Dora – 5 May 2026", "ask the school (Dora, due 5 May 2026)": a day behind the owner. */
const DAY_BEHIND = new RegExp(
  `^(.{4,}?)(?: ?(?:--|[–—-]) |[,;] ?| ?[([])((?:(?:due(?: by| date)?|by|before|deadline):? )?${anyOf(
    /\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}(?:[./]\d{2,4})?/u,
    /(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)\p{L}{0,6},? )?\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9}(?:,? \d{4})?/u,
    /\p{L}{3,9}\.? \d{1,2}(?:st|nd|rd|th)?(?:,? \d{4})?/u,
  )})[)\\]]?\\.?$`,
  'iu',
);
const SAYS_DUE = /^(?:due|by|before|deadline)\b/i;

/** "Action Dora to order paint" */
const FIRST_NAME = /^(\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*)?) (?:is|has|had|was|would|should|must)\b/u;

/** "PR: https://example.org/12" tells where more of it stands. */
const IS_LINK = /^[^:]{0,40}: ?<?https?:\S+$/;

/** A paragraph of more letters than this says more than one thing. */
const LONGEST = 600;

/** The action that a point of a list of actions is; undefined where it says that there is none. */
export function actionInList(point: string, isKnown: KnownName, datesIn: DatesIn): ReadAction | undefined {
  const text = oneSpaced(point);
  if (text.length > LONGEST || isNoAction(text) || closes(text)) return undefined;
  const plain = oneSpaced(
    text.replace(SIGN, '').replace(POINT_SIGN, '').replace(DONE_BEFORE, '').replace(DONE_BEHIND, ''),
  );
  const unlabelled = oneSpaced(plain.replace(LABEL, '').replace(/^A[IPR] (?=\p{Lu}\p{Ll})/u, ''));
  const fields = withoutFields(unlabelled);
  const { words, when: by } = fields;
  const done =
    fields.done || standsIn(DONE_SIGN, text) || standsIn(DONE_BEFORE, text) || standsIn(DONE_BEHIND, text);
  const said = withHandles(words);
  // One word names a thing, and what ends with a colon is a heading of points below it.
  if (!/\p{L}\S*\s+\S/u.test(said) || said.endsWith(':') || standsIn(IS_LINK, said)) return undefined;
  const isHeard: KnownName = name =>
    isKnown(name) ||
    isOwnGroup(name) ||
    areUnnamed(name) ||
    (/^\p{Ll}{3,}$/u.test(name) && isKnown(capitalised(name)));
  // "Action (Dora): ask the school", "ACTION: Dora to ask the school": behind a label somebody of whom nobody heard is an owner here, too.
  const isLabelled = standsIn(LABEL_WITH_OWNER, plain) || (words === unlabelled && standsIn(LABEL, plain));
  const labelled = isLabelled ? actionInWords(plain, isKnown, datesIn) : undefined;
  if (labelled && labelled.owners.length > 0) return { ...labelled, done };
  const owned = (task: string): ReadAction =>
    fields.owners.length > 0
      ? { owners: fields.owners, what: ended(task), done }
      : { ...ownedIn(task, isHeard), done };
  if (by !== '') {
    const [due] = datesIn(by);
    return { ...owned(said), ...(due !== undefined && { when: by, due }) };
  }
  if (fields.owners.length > 0) return withDay(owned(said), datesIn);
  const [, task = '', when = ''] = findIn(DAY_BEHIND, said) ?? [];
  const [due] = when === '' ? [] : datesIn(when);
  const dated =
    due === undefined && !standsIn(SAYS_DUE, when) && !namesDay(when) ? undefined : ownedIn(task, isHeard);
  if (dated && dated.owners.length > 0) return { ...dated, when, ...(due !== undefined && { due }), done };
  const heard = ownedIn(said, isHeard);
  const read =
    heard.owners.length > 0
      ? heard
      : (split(OWNER_TO, behindTitle(said) ?? said, isBodyBeside(isHeard)) ??
        split(DOER_TO, behindTitle(said) ?? said, name => isHeard(name) || isDoer(name)) ??
        taskOfBody(said) ??
        heard);
  if (read.owners.length > 0) return withDay({ ...read, done }, datesIn);
  const owners = ownersWithin(said, isHeard, datesIn);
  if (owners.length === 0 && standsIn(TELLS, said) && !standsIn(IS_WANTED, said)) return undefined;
  return withDay({ ...read, owners, done }, datesIn);
}

/** Whoever is told in the words of a point to do something, elsewhere than where a list would name them. */
function ownersWithin(said: string, isHeard: KnownName, datesIn: DatesIn): readonly NamedPerson[] {
  // "Website: Dora look at the footer": behind a title of nobody.
  const behind = behindTitle(said);
  const within = behind === undefined ? [] : ownedIn(behind, isHeard).owners;
  if (within.length > 0) return within;
  // "Website: Dora has meant to look at it"
  const first = areOwners(findIn(FIRST_NAME, behind ?? '')?.[1] ?? '', isHeard);
  if (first) return first;
  // "It leaks. Dora to order paint", "It leaks. Action: Dora"
  for (const { text } of sentencesOf(said)) {
    const told = actionInWords(text, isHeard, datesIn)?.owners ?? [];
    if (told.length > 0) return told;
  }
  return taskBehind(said, isHeard)?.action.owners ?? [];
}

/** "Tovin Quill to write to the school": whoever that is, there somebody is to do what only people do. */
const DOER_TO = new RegExp(`^(.{2,60}?) (?:to|will) (?<what>${TASK}.*)$`, 'su');

/** "Heron Foundation: explore another day": a body that is to do something before a colon. */
const BODY_BEFORE =
  /^(\p{Lu}[\p{L}’'-]+(?: \p{Lu}[\p{L}’'-]+){0,2} (?:Foundation|Association|Society|Trust|Union|Secretariat|Consortium)): (?=\p{L})(.+)$/su;
const BEGINS_TASK = new RegExp(`^(?:to )?${TASK}`, 'iu');

function taskOfBody(said: string): ReadAction | undefined {
  const [, name = '', what = ''] = findIn(BODY_BEFORE, said) ?? [];
  return name !== '' && standsIn(BEGINS_TASK, what) ? { owners: [{ name }], what, done: false } : undefined;
}

/** "We missed it", "It was put off": what became of a task, and none. */
const TELLS = /^(?:We|It|They|He|She|There|Due to|Because(?: of)?|Since|Completely|Already) /;
const IS_WANTED =
  /\b(?:needs?|should|shall|must|will|ha(?:s|ve) to|can|could|let['’]?s|ought|wants?|please)\b|['’]ll\b/i;

/** "School and PFA to tell the parents", "Office Bearers to ask": bodies that such a list names beside people. */
const isBodyBeside =
  (isKnown: KnownName): KnownName =>
  name =>
    isKnown(name) ||
    isGroup(name) ||
    isUnnamedDoer(name) ||
    /^(?:\p{Lu}{2,4}|School|Parents|Staff)$/u.test(name);
