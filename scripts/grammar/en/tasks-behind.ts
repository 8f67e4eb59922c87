// Whose a task is, told behind what is to be done: "(Action: Clerk)", "Clerk to action", "The seat to be mended – Ben."

import type { ActionGrammar } from '../action-grammar.ts';
import { anyOf } from '../any-of.ts';
import { findIn } from '../needed-words.ts';
import type { KnownName } from '../said.ts';
import { sentencesOf } from '../sentences.ts';
import { taskGiven } from './action-ways.ts';
import { areOwners, isNameAlone } from './doers.ts';

/** "(Action: Clerk)", "ACTION MB", "[Action by Cllr Amber]": whose it is, behind what is to be done. */
const BEHIND =
  /(?<=[.!?;)”’"\]]|\S(?= ?[([])|\n) ?[([]?(?:ACTIONS?|Actions?)(?: (?:by|for|on|BY))?(?: ?[:–—-]\n?)? ?(?<owner>[^()[\]:.;\n]{2,60}?)[)\]]?\.?$/u;

/** "Clerk to action", "Cllr Elm to action this": what is to be done is the sentence before it. */
const TO_ACTION = /^(?<owner>[^()[\]:.;\n]{2,60}?) to action(?: (?:this|it|the above))?\.?$/u;
const TO_ACTION_BEHIND =
  /(?<=[.!?;)”’"\]] |\n)(?<owner>[^()[\]:.;\n]{2,60}?) to action(?: (?:this|it|the above))?\.?$/u;

export const isToAction = (sentence: string): boolean => TO_ACTION.test(sentence);

/** "The seat is to be mended – Ben.", "Order salt. (Owner: Kat)", "Grass to be cut. Clerk.": a name behind what surely wants doing. */
const NAMED =
  /(?: [–—-] |, |[.!?)] |\n| ?[([])(?:(?:[Oo]wners?|OWNER|[Aa]ssigned to|[Rr]esponsible|[Bb]y whom|[Ff]ollow[- ]?up)(?: ?[:–—-] ?| ))?(?<owner>\p{Lu}[^()[\]:.;\n–—]{1,50}?)[)\]]?\.?$/u;

/** What a sentence wants done, of whoever: "The lamp is to be mended.", "To obtain quotes", "Agreed to order paint." */
export const TO_BE_DONE =
  /^(?:(?:It was )?(?:[Aa]greed|[Rr]esolved|[Dd]ecided)(?: that)? )?(?:[Tt]o )?(?:[Oo]btain|[Ww]rite|[Aa]sk|[Aa]rrange|[Cc]ontact|[Cc]irculate|[Ss]end|[Oo]rder|[Bb]uy|[Pp]urchase|[Rr]epair|[Ii]nvestigate|[Dd]raft|[Pp]repare|[Oo]rgani[sz]e|[Ff]ollow up|[Cc]hase|[Ee]mail|[Uu]pdate|[Bb]ook|[Pp]ublish|[Rr]eport back|[Ii]nvite|[Ff]ind out|[Rr]eplace|[Ii]nstall) \p{L}|\b(?:(?:is|are|needs?) to|should|must) be \p{L}{3,}(?<!seen|been)\b/u;
/** "Data to be downloaded monthly", "Website needs updating": of which a name right behind it says who does it. */
const IS_WANTED = new RegExp(
  anyOf(
    /(?<!\b(?:said|seems?|appears?|likely|due|not|wants?|ought|had|hopes?|expected|going) )\bto be (?!(?:remembered|understood|said|noted|confirmed|decided|advised|announced|held|considered|discussed|seen|received|approved|agreed)\b)(?:\p{Ll}+(?:ed|en|wn|nt|ught)|built|made|put|cut|set|done)\b/u,
    /^(?!.*\b(?:was|were|had|has|have|been|paid|sent|done|received)\b).{4,120} (?:to (?:go|come|be put) (?:out|to|in|on|off|up)\b|by (?:the )?(?:end of |middle of |mid-?)?(?:\d{1,2}(?:st|nd|rd|th)? )?(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec|next (?:meeting|week|month)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))/u,
    /\b(?:still )?needs? (?:\p{Ll}+ing\b|to be (?!(?:noted|confirmed|decided|considered|discussed|agreed|remembered|understood|said|seen|aware)\b)\p{Ll}+)/u,
    /^(?:[^.;:]{2,40}: )?(?:Contact|Write|Ask|Obtain|Arrange|Send|Circulate|Order|Buy|Chase|Book|Find out|Invite|Draft|Prepare|Investigate|Replace|Repair) (?:the|an?|to|for|new|all|more|quotes|with|\d)\b/u,
  ),
  'u',
);

/** Numbers of what was decided, behind whoever is to do it: "Mr Ash (i, ii), Secretary (iii)". */
const REFERENCES =
  /(?<=\p{L}) \((?:[ivx]{1,4}|[a-z]|\d{1,2}(?:\.\d{1,2})?)(?:(?:, ?| and | & |[–-])(?:[ivx]{1,4}|[a-z]|\d{1,2}(?:\.\d{1,2})?)){0,5}\)/gu;

/** A text of the same length, without such numbers. */
export const withoutReferences = (text: string): string =>
  text.includes('(') ? text.replace(REFERENCES, found => ' '.repeat(found.length)) : text;

/** Whose task it is, told at the end of a paragraph, and where that begins. What is to be done is the sentence before it. */
/** "that Dora will draft a form", "that the Clerk would write to him": what the meeting decided somebody shall do */
const CHARGED = /^that (\S[^.;:?]{1,60}?) (?:will|would|shall|should|is to|are to) (?!be\b)(.+)$/s;

/** "for the Clerk to attend a course", as it was agreed */
const FOR_SOMEBODY = /^for (\S[^.;:?]{1,60}?) to (\p{Ll}.+)$/su;
/** "to ask Dora to write to him", as it was agreed */
const TO_ASK = /^to (?:ask|request|instruct|direct) (\S[^.;:?]{1,60}?) to (\p{Ll}.+)$/su;
/** "The Clerk was asked to write to him, all Councillors agreed." */
const ASKED_TO = /^\S[^.;:?]{1,60}? (?:was|were) (?:\p{Ll}+ )?(?:asked|requested|instructed) to /u;

export function chargedWith(decision: string): string | undefined {
  if (ASKED_TO.test(decision)) return decision;
  const [, whom = '', task = ''] =
    (decision.startsWith('for ') && findIn(FOR_SOMEBODY, decision)) ||
    (decision.startsWith('to ') && findIn(TO_ASK, decision)) ||
    [];
  if (whom !== '') return `${whom} will ${task}`;
  const [, who = '', what = ''] = (decision.startsWith('that ') && findIn(CHARGED, decision)) || [];
  return who === '' ? undefined : `${who} will ${what}`;
}

export function taskBehind(paragraph: string, isKnown: KnownName): ReturnType<ActionGrammar['taskBehind']> {
  const isLabelled = /A(?:CTION|ction)|to action/.test(paragraph.slice(-80));
  const text = isLabelled ? withoutReferences(paragraph) : paragraph;
  const found = isLabelled ? (BEHIND.exec(text) ?? TO_ACTION_BEHIND.exec(text)) : namedBehind(text);
  const { owner = '' } = found?.groups ?? {};
  const owners = areOwners(owner, name => isKnown(name) || (isLabelled && isNameAlone(name)));
  if (!found || !owners) return undefined;
  const sentence =
    sentencesOf(paragraph.slice(0, found.index + (isLabelled ? 0 : 1)).trim()).at(-1)?.text ?? '';
  const what = sentence.replace(/\s+/g, ' ').replace(/[\s.;,(–—-]*$/, '');
  if (!isLabelled && !(IS_WANTED.test(what) && !taskGiven(what, isKnown))) return undefined;
  // "The Council asked the Clerk to write. Clerk to action": one task, told twice.
  if (what === '' || (isToAction(paragraph.slice(found.index).trim()) && taskGiven(sentence, isKnown)))
    return undefined;
  return { action: { owners, what, done: false }, at: found.index };
}

/** Looked for only in the last words: no name is longer. */
function namedBehind(text: string): RegExpExecArray | null {
  const from = Math.max(0, text.length - 90);
  const found = NAMED.exec(text.slice(from));
  if (found) found.index += from;
  return found;
}
