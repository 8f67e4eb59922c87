// Those who are to do something and have no name: "A board member", "TSC members", "Management Company", "The office". Behind a label
// and in a list of actions that is enough; anywhere else they are talked of.

import { anyOf } from '../any-of.ts';
import { standsIn } from '../needed-words.ts';
import { TASK } from './task-verbs.ts';

/** People, whoever they are. */
const PEOPLE = anyOf(
  /(?:board|committee|council|staff|team|club|society|group) members?|members?|editors?|authors?|reviewers?|hosts?|helpers?/,
  /contractors?|architects?|engineers?|consultants?|surveyors?|solicitors?|lawyers?|attorneys?|auditors?|accountants?|bookkeepers?/,
  /caretakers?|landlords?|tenants?|residents?|neighbou?rs?|volunteers?|parents|pupils|students|teachers|players|reps?|representatives?/,
  /delegates?|leads?|leaders|co-?chairs?|admins?|moderators?|mods|dev(?:eloper)?s|maintainers?|contributors?|officers|agents?|organi[sz]ers/,
);
/** Bodies: before a colon such a word may as well be what a point is about. */
const BODIES = anyOf(
  /office|department|dept|agency|company|secretariat|management|school|(?:sub-?|steering )?committee|board|council|exec(?:utive)?/,
  /team|group|crew|club|society|foundation|association|union|trust|WG|SIG|TSC|TAC|TC|SC/,
);
const BEFORE =
  '(?:(?:[Tt]he|[Aa]n?|[Oo]ne(?: of the)?|[Ee]ach|[Ee]very|[Aa]nother|[Oo]ur|[Ss]ome|[Bb]oth) )?';
/** Words that say which: "garden", "New York", no words of a sentence. */
const WHICH =
  '(?:(?!(?:the|an?|of|to|with|for|and|from|by|in|on|at|is|are|that|our|all|no)\\b)[\\p{L}][\\p{L}’&-]{0,20} ){0,3}';
const ARE_PEOPLE = new RegExp(`^${BEFORE}${WHICH}(?:${PEOPLE}|(?:[Cc]ompany|COMPANY))$`, 'iu');
const ARE_BODY = new RegExp(`^${BEFORE}${WHICH}${BODIES}$`, 'iu');
/** "Ask members", "Need volunteers": what is to be done with them. */
const BEGINS_TASK = new RegExp(
  `^(?:${TASK}|(?:need|want|tell|let|have|encourage|thank|hire|pay|meet|train|help|support|allow|appoint|elect|select|choose|email|welcome|give|use|join|change|proposed?|new|possible|future|potential|no|more|most|many|few|several|other)(?![\\p{L}-]))`,
  'iu',
);

export const areUnnamed = (name: string): boolean =>
  standsIn(ARE_PEOPLE, name) && !standsIn(BEGINS_TASK, name);
/** Also a body, which acts: "The office to write". */
export const isUnnamedDoer = (name: string): boolean =>
  areUnnamed(name) || (standsIn(ARE_BODY, name) && !standsIn(BEGINS_TASK, name));
