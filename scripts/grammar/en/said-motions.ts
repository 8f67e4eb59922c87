// Motions in words: who moved, who seconded, and what, where no line begins with "Proposed by".

import { findIn, standsIn } from '../needed-words.ts';
import type { SaidMotion } from '../said.ts';
import { withoutAgreement } from './all-agreed.ts';
import { typedSmall } from './loud.ts';
import { masked, unmasked, withoutTimes } from './masked.ts';
import { AND_RESULT, by, MOVER, MOVES, SECONDER, TO } from './motion-parts.ts';
import { wayMoved } from './motion-ways.ts';
import { closing, MAY_MOVE, QUOTED_THAT, tailResult, wordsOf } from './motion-words.ts';
import { isNotOurs, supposes } from './not-decided.ts';
import { isSomebody, NAME, NAME_OR_CHAIR, nameFrom } from './person-names.ts';

/** "A second motion by Nate Amber, to double the budget, was rejected with 12 votes in favour and 50 against." */
const TOLD_AT_ONCE = new RegExp(
  `^(?:An? |The )?(?:second |third |further |other |another )?(?:[Mm]otion|[Pp]roposal) (?:by|from|of) ${MOVER},? (?<what>(?:to|that) [^;:]{3,300}?),? (?:is|was) (?:then |duly )?(?:(?<won>carried|accepted|passed|adopted|approved)|(?<lost>rejected|lost|defeated)|withdrawn)\\b`,
  'u',
);

/** "Amber moved to keep the fee, and it was carried.", "Amber proposed that it be kept (passed 5-0).", "Motion to keep it (carried)" */
const CARRIED_AT_ONCE = new RegExp(
  `^(?:(?:[^.;:]{3,160}, )?${MOVER} (?:then |also |formally )?(?:${MOVES}|suggested)|(?:A |The )?(?:[Mm]otion|MOTION)(?: was made)?) (?<what>(?:to|that)\\b(?:(?! second| (?:was )?made| 2nd).){3,400}?)(?:[,;:]| [-–—]| and|\\.? \\()(?: ?(?:and|it|this|which|motion|the (?:motion|proposal)|was|then)){0,4} ?(?:unanimously )?(?:(?<won>(?:everyone|all(?: present)?) agreed|[Cc]arried|CARRIED|[Pp]assed|PASSED|[Aa]pproved|[Aa]greed)|(?<lost>rejected|lost|defeated))(?: unanimously| nem\\.? ?con\\.?| by all| by (?:an? )?(?:[a-z]+ ){0,2}majority|,? \\d{1,2} ?[-–] ?\\d{1,2}(?: ?[-–] ?\\d{1,2})?)*\\)?\\.?$`,
  'u',
);

/** "The secretary (Amber) nominated Birch and Cedar as editors (passed)." */
const NOMINATED_AT_ONCE = new RegExp(
  `^(?:${MOVER}|[Tt]he [a-z]{4,12} \\(${by('officer')}\\)) (?:then |also )?(?:nominate[ds]|propose[ds]) (?<what>${NAME}(?:(?:,| and|, and) ${NAME}){0,4} (?:as|for|to be) [^.;:()]{3,60}?)(?:,| [-–—]|;| \\(|,? and (?:it|this|that) was) ?(?:unanimously )?(?<won>passed|carried|approved|accepted|agreed|elected)(?: unanimously)?\\)?\\.?$`,
  'u',
);

/** "Cllr Amber proposed that it stay at £900, which was not seconded." */
const FELL_AT_ONCE = new RegExp(
  `^(?:[^.;:]{3,160}, )?(?<faller>${NAME_OR_CHAIR}) (?:then |also )?${MOVES} (?<wanted>(?:(?:to|that)\\b|\\p{Ll}{3,}ing ).{3,400}?)[,;]? (?:(?:but|and|which|though|however|this|it|the (?:motion|proposal|amendment))[, ]+){0,3}(?:(?:was|were) not seconded|(?:found|received|had|got) no second(?:er)?|there was no second(?:er)?|(?:fell|failed|lapsed|died) for (?:want|lack) of a second(?:er)?)\\b`,
  'u',
);

/** "It was proposed and seconded that the gate be moved.", "Motion made and seconded to accept the minutes." */
const NAMELESS =
  /^(?:[^.;:?]{3,120}, (?:and )?)?(?:(?:[Ii]t|[Aa] motion|The motion|This) (?:was|is) (?:duly |then |regularly |properly )*|(?:A m|M)otion (?:was )?(?:duly )?)?(?:[Mm]ade|[Pp]roposed|[Mm]oved|MOVED)(?: \([\p{L}\d .#-]{2,30}\))?(?:,? and|,| &| ?\/|,? AND) (?:duly )?(?:[Ss]econded|SECONDED|second)(?: \([\p{L}\d .#-]{2,30}\)| by [a-z ]{0,20})?,?:?(?<joint> (?:that|That|THAT) | to )/u;

/** "A motion that each club keep its own, seconded by Birch.", "Moved that the fee stay, seconded by Birch and carried": who moved it is not told. */
const BY_NOBODY = new RegExp(
  `^(?:A |The )?(?:[Mm]otion|MOTION|(?:It was )?[Mm]oved|(?:It was )?[Pp]roposed)(?: was (?:made|put))? (?<what>(?:to|that|for) (?:(?!\\b(?:moved|proposed|made) by\\b)[^;¤]){3,400}?)(?: (?:was )?made)?[,;]? (?:and )?(?:was )?(?:duly )?seconded by ${SECONDER}${AND_RESULT}\\s*[.;]?$`,
  'u',
);

/** "A motion to accept the report was made and passed." */
const MADE_AND_CARRIED =
  /^(?:A |The )?[Mm]otion (?<what>to [^.;:¤]{3,300}?)(?: (?:was )?(?:duly )?(?:[Mm]ade|proposed|moved)(?:,? (?:and )?(?:duly )?(?:seconded|2nd))?|, (?:duly )?(?:seconded|2nd))(?:,| and|, and) (?:it was )?(?:unanimously )?(?<result>[Pp]assed|[Cc]arried|[Aa]pproved)(?: unanimously)?(?:,? \d{1,2} ?[-–] ?\d{1,2})?\.?$/u;

/** "It was moved, seconded, and passed unanimously (7-0) to postpone it.": by whom is not told */
const CARRIED_BY_NOBODY =
  /^(?:[^.;:?]{3,120}, )?[Ii]t was (?:duly |then )*(?:moved|proposed),? (?:and )?(?:duly )?seconded,? and (?<result>(?:unanimously )?(?:passed|carried|approved|agreed|voted)(?: unanimously)?)(?: by all(?: present)?)?(?: \(?\d{1,2} ?[-–] ?\d{1,2}(?: ?[-–] ?\d{1,2})?\)?)?,? (?<what>(?:to|that) [^;¤]{3,600})$/u;

/** The motion that a sentence tells of; undefined where it tells of none, or its mover is nobody's name. */
export function motionSaid(sentence: string): SaidMotion | undefined {
  if (!standsIn(MAY_MOVE, sentence) || isNotOurs(sentence)) return undefined;
  const plain = sentence.replace(/\s/g, ' ');
  const text = withoutTimes(masked(typedSmall(plain)));
  if (supposes(text)) return undefined;
  const moved = wayMoved(text);
  if (moved) return motionAt(moved, plain);
  const told = toldAtOnce(text, plain);
  if (told) return told;
  const fallen = findIn(FELL_AT_ONCE, text);
  const { faller = '', wanted = '' } = fallen?.groups ?? {};
  if (fallen && isSomebody(nameFrom(faller))) {
    const from = fallen[0].indexOf(wanted);
    return {
      mover: { name: nameFrom(faller) },
      text: wordsOf(plain.slice(from, from + wanted.length)),
      outcome: 'fell',
    };
  }
  // "M/S/C to elect Dora Elder": moved, seconded and carried, by whom is not said.
  const short =
    /^(?:[^.;:]{2,60}: )?(M\/?S\/?[CAP](?:\/U)?):?(?: \((?:unanimous(?:ly)?|\d{1,2} ?[-–] ?\d{1,2}(?: ?[-–] ?\d{1,2})?)\))? (?=(?:to|that) )/.exec(
      text,
    );
  if (short)
    return { text: wordsOf(plain.slice(short[0].length).replace(/\.$/, '')), result: short[1] ?? '' };
  const ofNobody = secondedAlone(text, plain);
  if (ofNobody) return ofNobody;
  const made = findIn(MADE_AND_CARRIED, text)?.groups;
  if (made) return { text: wordsOf(made['what'] ?? ''), result: made['result'] ?? '' };
  const carried = findIn(CARRIED_BY_NOBODY, text);
  if (carried)
    return {
      text: wordsOf(unmasked(carried.groups?.['what'] ?? '', carried, plain)),
      result: carried.groups?.['result'] ?? '',
    };
  const nameless = findIn(NAMELESS, text);
  if (!nameless) return undefined;
  const { joint = '' } = nameless.groups ?? {};
  return {
    text: wordsOf(plain.slice(nameless[0].length - joint.trimStart().length)),
    needsNoSeconder: true,
  };
}

function secondedAlone(text: string, plain: string): SaidMotion | undefined {
  const match = findIn(BY_NOBODY, text);
  const { what = '', seconder = '', result } = match?.groups ?? {};
  if (!match || !isSomebody(nameFrom(seconder))) return undefined;
  const words = wordsOf(unmasked(what, match, plain));
  return {
    seconder: { name: nameFrom(seconder) },
    text: words,
    ...closing(words),
    ...(result !== undefined && { result }),
  };
}

function toldAtOnce(text: string, plain: string): SaidMotion | undefined {
  const match =
    findIn(TOLD_AT_ONCE, text) ?? findIn(CARRIED_AT_ONCE, text) ?? findIn(NOMINATED_AT_ONCE, text);
  const { officer, mover = officer, what = '', won, lost } = match?.groups ?? {};
  if (!match || (mover !== undefined && !isSomebody(nameFrom(mover)))) return undefined;
  const words = wordsOf(unmasked(what, match, plain));
  const of = {
    ...(mover !== undefined && { mover: { name: nameFrom(mover) } }),
    text: words,
    ...closing(words),
  };
  return won === undefined
    ? { ...of, outcome: lost === undefined ? 'withdrawn' : 'lost' }
    : { ...of, result: won };
}

function motionAt(match: RegExpExecArray, sentence: string): SaidMotion | undefined {
  const {
    movedBy = '',
    mover = movedBy,
    secondedBy,
    seconder = secondedBy,
    what,
    subject,
    result,
  } = match.groups ?? {};
  const names = [mover, seconder].flatMap(name => (name === undefined ? [] : nameFrom(name)));
  if (!names.every(isSomebody)) return undefined;
  const behind = sentence.slice(match.index + match[0].length);
  const own = (words: string | undefined): string | undefined =>
    words === undefined ? undefined : unmasked(words, match, sentence);
  const told = wordsTold(own(what)) ?? movedIn(behind) ?? findIn(QUOTED_THAT, sentence)?.[1] ?? own(subject);
  // "The motion was proposed by Amber, seconded by Birch and agreed.": the sentence is all that tells of it.
  const whole = told ?? (result !== undefined && /^(?:The|This) /.test(sentence) ? sentence : undefined);
  const text = whole === undefined ? undefined : withoutAgreement(whole);
  // "Amber proposed, and Birch seconded that it be paid – agreed by all."
  const cameOf = result ?? (text === whole ? undefined : 'agreed');
  return {
    mover: { name: names[0] ?? '' },
    ...(names[1] !== undefined && { seconder: { name: names[1] } }),
    ...(text !== undefined && { text: wordsOf(text), ...closing(text) }),
    ...(text !== undefined && (told === undefined || OF_ABOVE.test(wordsOf(text))) && { isOfAbove: true }),
    ...(cameOf !== undefined && { result: cameOf }),
    ...outcomeIn(behind, text),
  };
}

/** "to adopt", "to approve it": what, the words above tell. */
const OF_ABOVE = /^to (?:adopt|approve|accept|ratify|pass|do so)(?: (?:it|this|them|these|the same))?$/i;

/** "The following motion" and "the motion" are no words of one: those stand elsewhere. */
const wordsTold = (words: string | undefined): string | undefined =>
  words !== undefined &&
  /^,?\s*(?:the|this|his|her|their) (?:following\b|(?:above |foregoing )?(?:notice of )?motion[.,:]?$)/.test(
    words,
  )
    ? undefined
    : words;

/** "…; the motion was lost by three votes to five." */
function outcomeIn(behind: string, text: string | undefined): Pick<SaidMotion, 'outcome'> {
  const found = tailResult(behind);
  const hasWords = text !== undefined;
  const isSure =
    found?.isNamed ||
    // "Amber moved to adjourn, Birch seconded, and the meeting adjourned at nine."
    (found?.closes && hasWords && closing(wordsOf(text)).closes) ||
    (hasWords && found?.needsWords) ||
    (found !== undefined && /^all |^unanimous|^the .*\bunanimously\b/i.test(found.words)) ||
    (found !== undefined && hasWords && standsIn(ENDS_CARRIED, behind));
  return isSure ? { outcome: found.outcome } : {};
}

/** "… the gift of the organ; approved." */
const ENDS_CARRIED = /; ?(?:unanimously )?(?:approved|carried|passed|agreed)\.?$/;

/** Between "carried" and "to recess" the figures may stand. */
const MOVED_TO = new RegExp(
  `^(?: by (?:all |the )*(?:members |those )?present)?(?: \\(?\\d{1,2}(?: ?[-–] ?\\d{1,2}){1,2}\\)?| \\([^()]{3,60} (?:absent|excused|abstain(?:ed|ing)|opposed|recused|dissenting)\\))?${TO}`,
  'u',
);

/** " approval of the policy", " payment of this subscription and the meeting agreed": what is moved, as a noun tells it. */
const MOVED_THING =
  /^,? ((?:the (?:board|council|committee|commission|trustees) (?:approve|adopt|accept|authori[sz]e|appoint|award|hire|pay|purchase|enter|table|send|recess|adjourn|ratify)\b|(?:the )?(?:approval|acceptance|adoption|agreement|payment|purchase|appointment|election|ratification|renewal) (?:of|to|for)) [^;¤]{3,400}?)(?=,? and (?:the (?:meeting|motion|council|committee|board)|it was|all) |[.;]|$)/i;

/** What stands behind the names: ", to paint the jetty", ": That it be painted". */
function movedIn(behind: string): string | undefined {
  const small = typedSmall(behind);
  const found = findIn(MOVED_TO, small);
  return found?.groups?.['joint'] === undefined
    ? findIn(MOVED_THING, small)?.[1]
    : behind.slice(found[0].length - found.groups['joint'].length);
}
