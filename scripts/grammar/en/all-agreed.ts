// Where minutes tell that all agreed within the sentence that tells of what: behind it, "…, application supported, all Councillors
// agreed", or before it, "The hedge is high and Councillors agreed to hold a site visit".

import type { Way } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';

const MEMBERS = '(?:[Cc]ouncill?ors|[Cc]llrs|[Mm]embers|[Tt]rustees|[Gg]overnors|[Dd]irectors)';
const ALL = `(?:[Aa]ll(?: (?:the |of the )?(?:${MEMBERS}|those))?(?: present)?|[Ee]veryone|[Ee]verybody)`;
export const ALL_AGREED = `(?:${ALL} (?:unanimously )?(?:agreed(?: (?:to|with) (?:this|it))?|(?:was |were )?in (?:full )?agreement|were in favou?r)|(?:[Uu]nanimously )?[Aa]greed (?:by (?:all|everyone)(?: (?:${MEMBERS}|those))?(?: present)?|unanimously)|[Uu]nanimously agreed|(?:this|it|which) was (?:then )?(?:unanimously )?agreed(?: (?:by all(?: ${MEMBERS})?|unanimously))?)`;
/** ", ", "; ", " – ", " and " */
const THEN = '(?:[,;] (?:and )?| ?[-–—] ?| \\(| and | (?=which was ))';
const AGREED_BEHIND = new RegExp(`${THEN}${ALL_AGREED}\\)?\\.?$`, 'u');
/** "The Clerk was asked to write, all agreed." => "The Clerk was asked to write" */
export const withoutAgreement = (sentence: string): string =>
  /agree/.test(sentence.slice(-60)) ? sentence.replace(AGREED_BEHIND, '') : sentence;

/** A council speaks of others, too: what they supported or were asked is no decision of its own. */
const NO_OTHERS =
  '(?!.{0,300}\\b(?:County|Borough|District|City|Government|Ministry|Department|Highways|[Ss]chool|[Ss]econd(?:ed|s)?|2nd|had|has|have|said|says|told|explained|recalled|reminded|which(?! was (?:unanimously )?agreed)|who)\\b)';
/** What somebody wants done: "asked for approval of the payments", "felt that it should be moved", "offered to ring them" */
const WANTED =
  'asked for (?:the )?(?:approval|agreement|permission) (?:of|to|for) [^;:?]{2,200}?|(?:felt|suggested|proposed|recommended|asked|requested) (?:that [^;:?]{3,200}? (?:should|be) \\p{Ll}[^;:?]{2,160}?|(?:an?|the purchase of|\\p{Ll}+ing) [^;:?]{3,200}?)|(?:offered|volunteered) to \\p{Ll}[^;:?]{2,200}?|to be (?:given|made|held|sent|paid|kept|put|set|bought|sold|built|cut|\\p{Ll}{2,}ed) [^;:?]{2,160}?|at a cost of [€£$]\\d[\\d.,]*(?: [^;:?]{2,80}?)?';
/** What the meeting answered, whom it asked, and what it did with itself: of anything else all may agree that it is so. */
const DEED = `(?:${WANTED}|(?:[Aa]pplications?|[Pp]lans?|[Pp]roposals?|[Rr]equests?|[Qq]uotes?|[Qq]uotations?|[Dd]onations?|[Pp]ayments?|[Mm]inutes) (?:(?:was|were|to be) )?(?:supported|approved|accepted|adopted|refused|declined|objected to)|no (?:objections?|comments?)|(?:was|were) (?:then |also |therefore )?(?:asked|requested|instructed|authori[sz]ed) to \\p{Ll}[^;:?]{2,300}?|[Mm]eeting was (?:then )?(?:closed|adjourned|suspended)(?: (?:to|for) [^.;:?]{3,160}?)?)`;

export const ALL_AGREED_WAYS: readonly Way[] = [
  // "Garage at Mill Lane, application supported, all Councillors agreed.", "The Clerk was asked to write to the owner, all agreed"
  {
    has: /(?:agreed|agreement|favou?r)(?: (?:by|unanimously|to|with)\b.{0,40})?\)?\.?$/,
    pattern: new RegExp(
      `^(?=[\\p{Lu}\\d])${NO_OTHERS}(?:[^;?]{2,300}?[ ,])?${DEED}${THEN}(?<label>${ALL_AGREED})\\)?\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "The Chairman asked for a show of hands; all were in favour of the purchase."
  {
    has: /in favou?r of /,
    pattern: new RegExp(
      `^(?=\\p{Lu})${NO_OTHERS}[^.;:?]{3,160}? (?:asked|called) for a (?:show of hands|vote)(?:[,;]| and|[,;] and) (?<label>${ALL} (?:were|voted) in favou?r) of (?=the |an? |\\p{Ll}+ing )`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Councillors were happy for the Clerk to renew the insurance."
  {
    has: / (?:happy|content) for /,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}) (?:was|were|are|is) (?:all |unanimously )?(?<label>happy|content)(?<joint> )(?=for (?:the )?\\p{L}[\\p{L} .'’-]{1,60}? to (?!(?:see|hear|know|be)\\b)\\p{Ll}{2,})`,
      'u',
    ),
    kind: 'agreed',
  },
  // "The Council are in agreement with the proposal and the Clerk will respond."
  {
    has: / in (?:full |unanimous )?agreement with /,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}) (?:was|were|are|is) (?:all |unanimously )?(?<label>in (?:full |unanimous )?agreement) with (?=(?:the|this|these) (?:[\\p{L}’'-]+ ){0,3}(?:proposals?|recommendations?|suggestions?|plans?|requests?)\\b)`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "All Councillors present approved the payment of the invoices."
  {
    has: /^All .* (?:approved|accepted|authori[sz]ed) the /,
    pattern: new RegExp(
      `^All (?:the |of the )?${MEMBERS}(?: present)? (?<label>approved|accepted|authori[sz]ed) (?=the (?:[\\p{L}’'-]+ ){0,3}(?:payments?|purchase|accounts|budget|minutes|report|quotes?|quotations?|proposals?|invoices|cheques|precept|donations?|changes)\\b)`,
      'u',
    ),
    kind: 'approved',
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
  `(?<=${A_CLAUSE} )${NOT_TOLD}(?<body>${OWN}) (?:then |all |also |therefore )?(?<label>(?<verb>agreed|resolved|decided)(?: unanimously)?)(?<joint> (?:(?=not to \\p{Ll})|to (?=(?!(?:the|this|that|it|an?|these|those|differ|disagree|his|her)\\b)\\p{Ll}{2,})|that |(?=for (?:the )?\\p{L}[\\p{L} .'’-]{1,60}? to \\p{Ll}{2,})))`,
  'gu',
);
