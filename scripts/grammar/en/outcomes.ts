// What came of a motion, in prose: "The motion was lost", "There was no seconder"; and where prose moves something itself.
//
// Why does prose that moves something matter, where its motion is not read? What follows it is about that motion, and must not
// be given to the one before.

import type { Outcome } from '../../model/outcome.ts';
import { anyOf } from '../any-of.ts';
import { findIn, mayFind, standsIn } from '../needed-words.ts';
import type { SaidOutcome } from '../said.ts';
import { sentencesOf } from '../sentences.ts';
import { resultInPhrases } from './result-phrases.ts';

const KINDS: Readonly<Record<Outcome, string>> = {
  withdrawn: anyOf(/withdrawn/, /withdrew/),
  fell: anyOf(
    // "fell for want of a seconder", "died for lack of a second", "was not seconded"
    /(?:fell|falls|failed|fails|died|dies|lapsed|lapses)[ ,]+(?:for|due to|through|as|because of)\b[^.;]{0,30}\bsecond(?:er)?\b/,
    /(?:was |were )?not seconded/,
    /(?:found|received|had) no seconder/,
  ),
  lost: anyOf(
    /lost/,
    /defeated/,
    /rejected/,
    /not (?:carried|passed|agreed|adopted|approved)/,
    /did not (?:carry|pass)/,
    /fail(?:ed|s)/,
    /fell/,
    /falls/,
  ),
  carried: anyOf(/carried/, /carries/, /passe[ds]/, /adopted/, /agreed/, /approved/),
};

/** A motion as prose calls it. */
const SUBJECT =
  '(?<subject>motion|proposal|proposition|resolution|amendment)s?(?: as amended| to [a-z ]{3,40})?,?';
/** What may stand between it and its fate: "was put to the vote and", "having been put, was declared". */
const BETWEEN =
  '(?: (?:was|were|is|being|been|having|has|then|therefore|thereupon|duly|accordingly|now|put|to|a|the|and|declared|on|by|vote|voted|meeting|unanimously|subsequently|later|formally)\\b,?){0,12}';

const ABOUT = (outcome: Outcome): RegExp =>
  new RegExp(`\\b${SUBJECT}${BETWEEN} (?:${KINDS[outcome]})\\b`, 'i');

/** A fate as the whole of a sentence: "Carried.", "Lost 2-3", "There was no seconder." */
const ALONE: Readonly<Record<Outcome, RegExp>> = {
  withdrawn: /^(?:motion |amendment )?withdrawn\b[^.]{0,40}$/i,
  fell: /^(?:there (?:was|being) )?no second(?:er)?\b[^.]{0,60}$|^not seconded$|^without a seconder$/i,
  lost: /^(?:(?:lost|defeated|failed|rejected)(?: by (?:a )?majority| unanimously| on (?:a|the) (?:show of hands|vote))?|not carried)$|^(?:it|this|that) (?:therefore |thus |then )?(?:fails|failed|falls|(?:was|is) (?:lost|defeated|rejected)|(?:does|did) not (?:pass|carry))\b/i,
  carried:
    /^(?:unanimously )?(?:carried|passed|approved|adopted|agreed)(?: unanimously| nem\.? ?con\.?| by (?:a )?majority| on a show of hands)?$/i,
};

const ORDER: readonly Outcome[] = ['withdrawn', 'fell', 'lost', 'carried'];

/** "With the consent of her seconder Cllr Amber withdrew the motion." */
const WITHDREW =
  /\bwithdrew (?:the|his|her|their) (?<subject>motion|proposal|proposition|resolution|amendment)\b/i;

/** What might be, or was on another day. */
const NOT_NOW =
  /\b(?:if|unless|would|could|should|until|whether|when|once|had|must|to be|previous(?:ly)?|last (?:month|week|year|meeting)|earlier)\b/i;

const MAY_TELL =
  /withdr|second|lost|defeat|reject|not |fail|fell|falls|died|laps|carri|pass|adopt|agree|approv/i;
const LONGEST = 400;

/** What came of motions, in the order in which a paragraph tells it. */
export function outcomesIn(text: string): readonly SaidOutcome[] {
  if (text.length > 20_000 || !standsIn(MAY_TELL, text)) return [];
  return sentencesOf(text).flatMap(({ text: sentence }) => outcomeIn(sentence) ?? []);
}

function outcomeIn(said: string): SaidOutcome | undefined {
  if (!mayFind(MAY_TELL, said)) return undefined;
  const sentence = said.replace(/\s+/g, ' ');
  if (sentence.length > LONGEST || !standsIn(MAY_TELL, sentence) || standsIn(NOT_NOW, sentence))
    return undefined;
  const bare = sentence
    .replace(/^[(“"]|[.!)”"\s]+$/g, '')
    .replace(/^(?:disposition|result|outcome)\s?[:–-]?\s+(?=\p{L}+$)/iu, '');
  const withdrew = findIn(WITHDREW, sentence)?.groups?.['subject']?.toLowerCase();
  if (withdrew !== undefined)
    return { outcome: 'withdrawn', of: withdrew === 'amendment' ? 'amendment' : 'motion' };
  for (const outcome of ORDER) {
    if (standsIn(ALONE[outcome], bare)) return { outcome };
    const subject = findIn(ABOUTS[outcome], sentence)?.groups?.['subject']?.toLowerCase();
    if (subject !== undefined)
      return { outcome, of: subject.startsWith('amendment') ? 'amendment' : 'motion' };
  }
  // "5 yes 4 no: fails"
  return resultInPhrases(sentence) === 'lost' ? { outcome: 'lost' } : undefined;
}

const ABOUTS: Readonly<Record<Outcome, RegExp>> = {
  withdrawn: ABOUT('withdrawn'),
  fell: ABOUT('fell'),
  lost: ABOUT('lost'),
  carried: ABOUT('carried'),
};

/** "Councillor Elm then proposed that …", "An amendment was moved", "It was moved", "seconded by". */
const MOVES = new RegExp(
  anyOf(
    /\b(?:proposed|moved)\b(?!\s+(?:to|on to|into|out|from|off|up|down|site|works?|development|scheme|changes?|budget)\b)[^.]{0,200}\b(?:that|to|by|seconded|amendment|motion)\b/,
    /\b(?:moved|proposed|tabled|put) (?:an?|the|another|a further) (?:\w+ )?(?:amendment|motion)\b/,
    /\b(?:an?|another|the|a further) (?:\w+ )?(?:amendment|motion)\b[^.]{0,80}\b(?:moved|proposed|put|tabled|seconded)\b/,
    /\bseconded\b/,
  ),
  'i',
);

export const movesInWords = (text: string): boolean => standsIn(MOVES, text.slice(0, 5000));

const ANNOUNCES = new RegExp(
  anyOf(
    /\b(?:moved|proposed|tabled|put) (?:an?|the|another|a further|the following) (?:further )?amendment\b/,
    /\b(?:an?|another|a further|the following) amendment\b[^.]{0,40}\b(?:moved|proposed|put|tabled)\b/,
    /\b(?:as|by way of) an? (?:further )?amendment\b/,
    // "Amendment 2, proposed by Cllr Amber"
    /^(?:the )?(?:(?:first|second|third) )?amendment(?: (?:no\.? ?)?\d{1,2})?,? (?:was )?(?:proposed|moved) by\b/,
    /^(?:first |second |further )?amendments?(?: (?:no\.? ?)?\d{1,2})?:?$/,
  ),
  'i',
);

/** Whether words, or a heading, say that what follows is an amendment. */
export const announcesAmendment = (text: string): boolean => standsIn(ANNOUNCES, text.slice(0, 2000).trim());
