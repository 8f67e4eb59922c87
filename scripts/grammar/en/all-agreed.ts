// Where minutes tell that all agreed within the sentence that tells of what: behind it, "…, application supported, all Councillors
// agreed", or before it, "The hedge is high and Councillors agreed to hold a site visit".

import type { Way } from './decision-way.ts';

const MEMBERS = '(?:[Cc]ouncill?ors|[Cc]llrs|[Mm]embers|[Tt]rustees|[Gg]overnors|[Dd]irectors)';
export const ALL_AGREED = `(?:(?:[Aa]ll(?: (?:the |of the )?(?:${MEMBERS}|those))?(?: present)?|[Ee]veryone|[Ee]verybody) (?:unanimously )?(?:agreed|(?:was |were )?in (?:full )?agreement)|(?:[Uu]nanimously )?[Aa]greed (?:by (?:all|everyone)(?: (?:${MEMBERS}|those))?(?: present)?|unanimously)|[Uu]nanimously agreed)`;
const AGREED_BEHIND = new RegExp(`(?:,| [-–—]| \\() ?${ALL_AGREED}\\)?\\.?$`, 'u');
/** "The Clerk was asked to write, all agreed." => "The Clerk was asked to write" */
export const withoutAgreement = (sentence: string): string =>
  /agree/.test(sentence.slice(-60)) ? sentence.replace(AGREED_BEHIND, '') : sentence;

/** A council speaks of others, too: what they supported or were asked is no decision of its own. */
const NO_OTHERS =
  '(?!.{0,300}\\b(?:County|Borough|District|City|Government|Ministry|Department|Highways|[Ss]chool|had|has|have|said|says|told|explained|recalled|reminded|which|who)\\b)';
/** What the meeting answered, whom it asked, and what it did with itself: of anything else all may agree that it is so. */
const DEED = `(?:(?:[Aa]pplications?|[Pp]lans?|[Pp]roposals?|[Rr]equests?|[Qq]uotes?|[Qq]uotations?|[Dd]onations?|[Pp]ayments?|[Mm]inutes) (?:(?:was|were|to be) )?(?:supported|approved|accepted|adopted|refused|declined|objected to)|no (?:objections?|comments?)|(?:was|were) (?:then |also |therefore )?(?:asked|requested|instructed|authori[sz]ed) to \\p{Ll}[^;:?]{2,300}?|[Mm]eeting was (?:then )?(?:closed|adjourned|suspended)(?: (?:to|for) [^.;:?]{3,160}?)?)`;

export const ALL_AGREED_WAYS: readonly Way[] = [
  // "Garage at Mill Lane, application supported, all Councillors agreed.", "The Clerk was asked to write to the owner, all agreed"
  {
    has: /(?:agreed|agreement)(?: (?:by|unanimously).{0,40})?\.?$/,
    pattern: new RegExp(
      `^(?=[\\p{Lu}\\d])${NO_OTHERS}(?:[^;?]{2,300}?[ ,])?${DEED}(?:,| ?[-–—]| \\() ?(?<label>${ALL_AGREED})\\)?\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
];

const OWN = `(?:(?:all )?(?:the )?(?:[Cc]ouncill?ors|[Cc]llrs|[Mm]embers|[Tt]rustees|[Gg]overnors)(?: present)?|(?:the )?(?:(?:Parish|Town|Full) )?Council|the (?:[Cc]ommittee|[Bb]oard|[Mm]eeting|PCC|PC))`;
/** In the words before nobody speaks, nothing is of another time or of another's meeting. */
const NOT_TOLD =
  '(?<!\\b(?:County|Borough|District|City|Government|Ministry|Department|Trust|Highways|[Ss]chool|had|has|met|said|says|told|explained|recalled|reminded|reported|stated|advised|learned|learnt|heard|read|which|who|whom|where|if|when|before|unless|until|their|its|they)\\b[^;:]{0,300})(?<!^(?:In|On|At|During|Since|By|According|Last|Earlier|If|When|As|Should|Unless|Because)\\b[^;:]{0,300})';
/** "The hedge is high and Councillors agreed to": what stands before "and" is a sentence, and nobody else who agreed. */
const A_CLAUSE =
  '(?:,|, (?:and|so)|\\b(?:is|are|was|were|be|been|due|could|should|would|needs?|needed|took|lacks?|ran|remains?)\\b[^,;:]{1,200} (?:and|so))';

/** "Membership is due, Council agreed to renew it.", "A talk took place, all Councillors agreed for the clerk to attend a course" */
export const AGREED_WITHIN = new RegExp(
  `(?<=${A_CLAUSE} )${NOT_TOLD}${OWN} (?:then |all |also |therefore )?(?<label>(?<verb>agreed|resolved|decided)(?: unanimously)?)(?<joint> (?:to (?=(?!(?:the|this|that|it|an?|these|those|differ|disagree|his|her)\\b)\\p{Ll}{2,})|(?=for (?:the )?\\p{L}[\\p{L} .'’-]{1,60}? to \\p{Ll}{2,})))`,
  'gu',
);
