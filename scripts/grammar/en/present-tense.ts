// "The Board accepts the offer." as "The Board accepted the offer.": minutes that tell in the present tense what a meeting does are read
// by the ways of the past. What is always done, or on a condition, stands in the present tense, too, and is left as it is.

import { anyOf } from '../any-of.ts';
import { LEAD } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';

/** A sentence as it would be told of the past, and how to show what was read of it in its own words. */
interface InPast {
  readonly text: string;
  readonly asWritten: (read: string) => string;
}

/** What whoever decides does: behind it "to" and "that" tell what. */
const DECIDE = ['agree', 'choose', 'decide', 'opt', 'resolve', 'vote'];
/** What is done with something: decided is as much of it as the ways of the past take for decided. */
const ACT =
  'accept adopt allocate amend appoint approve authorise authorize award cancel confirm decline defer deny direct donate elect endorse establish extend grant instruct pass postpone ratify refuse reject renew repeal rescind revoke support table waive'.split(
    ' ',
  );
const UNUSUAL: Readonly<Record<string, string>> = {
  choose: 'chose',
  cancel: 'cancelled',
  defer: 'deferred',
};
const pastOf = (verb: string): string => UNUSUAL[verb] ?? `${verb.replace(/y$/, 'i').replace(/e$/, '')}ed`;
const thirdPerson = (verb: string): string => `${verb.replace(/y$/, 'ie').replace(/s[hs]$/, '$&e')}s`;

const PAST = new Map(
  [...DECIDE, ...ACT].flatMap(verb => [
    [verb, pastOf(verb)],
    [thirdPerson(verb), pastOf(verb)],
  ]),
);

/** Several do without "-s" what one does; without an article they stand in rules: "Members agree to be kind". */
const SEVERAL =
  '(?:We(?: all)?|[Tt]he (?:\\p{L}+ )?(?:members|trustees|directors|governors|councillors|delegates|participants|attendees)(?: present)?|(?:[Mm]embers|[Tt]rustees|[Dd]irectors|[Gg]overnors|[Cc]ouncillors) present)';
const HOW = '(?: (?:hereby|also|then|now|therefore|thus|unanimously|formally|subsequently|by consensus),?)*';
/** "… when a quorum is there", "… each year": rules and habits. */
const HABIT =
  /\b(?:each|every|annual meetings?|annually|usually|normally|generally|typically|always|often|never|whenever|wherever)\b/;
const CONDITION =
  /\b(?:any|all|such|above|over|exceeding|only|if|when|who|which|before|once|must|may|can|until|unless|whether|shall)\b/;

const TELLS = new RegExp(
  `^(?<before>${LEAD}${anyOf(
    `(?:${OWN_BODY})${HOW} (?=(?:${[...DECIDE, ...ACT].map(thirdPerson).join('|')})\\b)`,
    `${SEVERAL}${HOW} (?=(?:${DECIDE.join('|')}|approve|adopt|accept|ratify|endorse|reject|elect|appoint)\\b)`,
  )})(?<verb>\\p{Ll}+)(?<behind> (?!to (?:who|what|which|how|do so)).*)$`,
  'su',
);
/** Looked for first, since most sentences tell of the past. */
const MAY_TELL = new RegExp(`^.{2,160}? (?:${[...PAST.keys()].join('|')}) `, 's');

/** "We have decided to wait": nobody else is known to tell of this meeting by it. */
const WE_HAVE =
  /^(?<before>We )(?<verb>have (?:now |all |unanimously |therefore )*(?:decided|agreed|resolved|voted))(?<behind> (?:to|not to) (?!differ|disagree).*)$/s;
const OF_BEFORE =
  /\b(?:already|previously|last|earlier|ago|before|past|since|yesterday|(?:in|on|since) (?:January|February|March|April|May|June|July|August|September|October|November|December|(?:19|20)\d\d))\b/;

/** "decides on grants" tells what a body is for. */
const TO_DO =
  /^ (?:unanimously |by consensus |\(?\d{1,3} ?[-–] ?\d{1,3}\)? )?(?:to|not to|that|in favou?r|on (?:the|an?|\p{Lu}\S*)) /u;

/** The sentence as of the past; undefined where it is not of the present, or tells what is done in general. */
export function toldInPresent(sentence: string): InPast | undefined {
  const groups = MAY_TELL.test(sentence) ? TELLS.exec(sentence)?.groups : undefined;
  const { before = '', verb = '', behind = '' } = groups ?? haveDecided(sentence) ?? {};
  const past = PAST.get(verb) ?? / (\p{Ll}+)$/u.exec(verb)?.[1];
  if (past === undefined || HABIT.test(sentence)) return undefined;
  // "The Board agrees to pay if the bill comes" decides; "approves grants if …" is a rule.
  const isToDo = DECIDE.some(one => pastOf(one) === past);
  if (isToDo ? !TO_DO.test(behind) : CONDITION.test(behind)) return undefined;
  const [told, written] = [`${before}${past}`, `${before}${verb}`];
  return {
    text: `${told}${behind}`,
    asWritten: read =>
      read.startsWith(told)
        ? `${written}${read.slice(told.length)}`
        : read.replace(new RegExp(`^((?:unanimously )?)${past}\\b`), `$1${verb}`),
  };
}

function haveDecided(sentence: string): Record<string, string> | undefined {
  const groups = sentence.startsWith('We have ') ? WE_HAVE.exec(sentence)?.groups : undefined;
  return groups && !OF_BEFORE.test(sentence) ? groups : undefined;
}
