// The ways in which a sentence tells that the meeting's own body decided, beyond "The Council agreed to …": a row each, with an
// example beside it.

import type { Way } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';

/** Between the body and its verb: ", having considered the report,", " after a short debate". */
const AFTER_TALK =
  '(?:,? (?:having|after|following|on a vote of|on a show of hands) ?[^.;:]{0,160}?,(?= (?:\\p{Ll}+ )?(?:agreed|resolved|decided|AGREED|RESOLVED))| (?:after|following) (?:(?:a|an|some|much|full|further|brief|short|lengthy|long|due) ){0,3}(?:discussion|debate|consideration|deliberation|questions),?)?';
const ALSO =
  '(?: then| unanimously| also| all| further| therefore| duly| formally| accordingly| subsequently| ultimately| finally)*';
const BODY = `(?:(?:Following|After|Having|On|In|Upon|Despite|Given) [^.;:]{3,120}, |(?:Following|After) (?:\\p{Ll}+ ){0,3}(?:discussion|debate|consideration),? )?(?<body>${OWN_BODY})`;
const DECIDES = 'resolved|agreed|decided|RESOLVED|AGREED|DECIDED';
const DECIDED = `(?<label>(?<verb>${DECIDES})(?: unanimously)?)`;
/** "should be painted" and "be painted" are for the body to decide; "is high" it only thinks. */
export const OF_A_THING =
  '(?!(?:\\p{L}+ ){0,2}(?:something|more|people|residents|everyone|everybody|drivers|motorists|parents|there)\\b)(?:(?! (?:can|could|may|might|cannot|is|are|was|were|has|had|have) )[^.;:?]){3,160}? (?:(?:should|must|shall) (?:not )?(?:include|contain|have|go|remain|stay|continue|use|start|run|cover|cost|take place)\\b|(?:should |would |will |shall |must )?(?:not )?be (?:\\p{Ll}+ly )?(?:\\p{Ll}+(?:ed|en|wn)|made|held|sent|paid|kept|put|set|cut|built|bought|brought|sought|left|sold|told|found|lit|laid|done)\\b)';
/** Whoever may be charged with something. */
export const OF_SOMEBODY =
  "(?:(?:the |our )?(?:Parish |Town |Deputy )?(?:[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Tt]reasurer|[Ss]ecretary|Chief Executive|Town Manager|Headteacher)|(?:Cllrs?|Councillors?|Mrs?|Ms|Miss|Dr)\\.? \\p{Lu}[\\p{L}’'-]+(?: (?:and )?\\p{Lu}[\\p{L}’'-]+){0,3}) (?:would|should|will|shall|to|be|(?:write|contact|arrange|obtain|ask|seek|send|report|respond|reply|prepare|draft|investigate|purchase|order))\\b";

export const BODY_WAYS: readonly Way[] = [
  // "The Board discussed the draft and approved it subject to changes.", "Trustees reviewed the policy, and adopted it."
  {
    has: / (?:approved|adopted|accepted|agreed|ratified|endorsed) (?:it|them|this|these)\b/,
    pattern: new RegExp(
      `^${BODY}${ALSO} (?:discussed|reviewed|considered|received|read|debated|examined|noted) (?!that |how |what |whether )(?:(?! (?:that|who|which|where|when|had|has|have) )[^.;:?]){3,160}?,? and${ALSO} (?<label>(?:unanimously )?(?:approved|adopted|accepted|agreed|ratified|endorsed)) (?:it|them|this|these)\\b(?! (?:was|were|is|are|would|should|could|might|may) )`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The Board agreed for Jo Amber to see whether the grant is due.", "Members were in agreement that the fee be raised."
  {
    pattern: new RegExp(
      `^${BODY}${ALSO} (?<label>(?<verb>agreed))(?<joint> )(?=for (?:the )?\\p{Lu}[\\p{L} .'’-]{1,60} to \\p{Ll}{2,} )`,
      'u',
    ),
  },
  {
    pattern: new RegExp(
      `^${BODY}${ALSO} (?:were|was) (?:all |unanimously )?(?<label>in (?:full |unanimous |general )?agreement)(?<joint> to (?!(?:the|this|that|it|an?)\\b)(?=\\p{Ll})| that (?=${OF_A_THING}))`,
      'u',
    ),
    kind: 'agreed',
  },
  // "The Committee resolved to:", "The Council agreed:- (1) to note …", "The Board, having read it, agreed that:", "The Board approved:"
  {
    has: /:/,
    pattern: new RegExp(
      `^(?:And )?(?:${BODY}|We(?: all)?)${AFTER_TALK}${ALSO} (?<label>(?<verb>${DECIDES}|(?:approved|adopted|ratified|authori[sz]ed)(?= ?:))(?: unanimously)?)(?: as follows|(?: (?:up)?on)? the following(?: (?:lists?|points|steps|plan|process|changes|items|actions|priorities|rules|terms)(?: (?:of|for) [^.;:?]{2,60})?)?)?(?<joint>(?: to| that|,? and(?= :))? ?:[-–—]?)(?=\\s*$|\\s+(?:(?:\\(|)(?:1|a|i)[.)] |(?:that|to|That|To|in terms of)\\b))`,
      'u',
    ),
    isAbove: true,
  },
  // "The Committee agreed (i) to note the report; and (ii) to raise the fee."
  {
    pattern: new RegExp(`^${BODY}${AFTER_TALK}${ALSO} ${DECIDED}(?<joint> )(?=\\((?:1|a|i)\\) )`, 'u'),
  },
  // "The Board, having considered the report, agreed to raise the fee."
  {
    has: /^.{3,80}?,? (?:having|after|following|on a (?:vote|show))\b/,
    pattern: new RegExp(
      `^${BODY}${AFTER_TALK}${ALSO} ${DECIDED}(?<joint> to (?!(?:differ|disagree)\\b))`,
      'u',
    ),
  },
  // "The Committee agreed that the fee be raised.", "Members agreed that the Clerk would write to the owner."
  {
    pattern: new RegExp(
      `^${BODY}${AFTER_TALK}${ALSO} ${DECIDED}(?<joint> )(?=(?:that )?(?:${OF_SOMEBODY}|(?<=agreed )that ${OF_A_THING}))`,
      'u',
    ),
  },
  // "The PCC were all in favour of asking for it.", "All governors were in favour of the policy."
  {
    has: / in favou?r of /,
    pattern: new RegExp(
      `^(?!Everyone|All(?: those)?(?: present)? (?:was|were))${BODY} (?:was|were) (?:all |unanimously |unanimous )?(?<label>(?:(?<=all |unanimously |unanimous )|(?<=All .{4,40}))in favou?r)(?<joint> of )(?=(?:the|an?) (?!idea|principle|concept|suggestion|good)|\\p{Ll}+ing )`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Council AGREED the new rents.": in capitals it is a label within the sentence
  {
    has: / AGREED (?:the|an?|these|this) /,
    pattern: new RegExp(
      `^${BODY}${AFTER_TALK}${ALSO} (?<label>AGREED)(?<joint> )(?=(?:the|an?|these|this) )`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "The Committee noted the report.", "The Board received and noted the contents of the update."
  {
    pattern: new RegExp(
      `^(?!Everyone|All(?: those)?(?: present)? )(?<body>${OWN_BODY})(?: then| also| duly)* (?:received(?:,? and|,)|considered(?:,? and|,)|discussed(?:,? and|,))? ?(?<label>noted)(?<joint> )(?=(?:the|this|these|both|all) (?:contents? of |terms of |position (?:on|of) |update (?:on|from) |progress (?:on|of) )?(?:(?:the|this) )?(?:[\\p{L}\\d/’'-]+ ){0,7}?(?:reports?|updates?|presentations?|minutes|contents|briefings?|statements?|position|plan|accounts|decisions?|information|documents?|dates?|papers?|register|progress)\\b(?:,? (?:of|on|from|for|in|by|as|dated|and|set out|contained|relating|regarding|the contents|provided|circulated|presented|to include|including)\\b[^.;:?]{0,200})?\\.?$)`,
      'u',
    ),
    kind: 'noted',
    isWhole: true,
  },
  // "Council voted in favour of ordering a bench.", "The Board voted unanimously to keep it."
  {
    pattern: new RegExp(
      `^(?<body>${OWN_BODY})(?: then| also| all| unanimously)* (?<label>voted (?:unanimously )?in favou?r) of (?=the |an? |\\p{Ll}+ing )`,
      'u',
    ),
    kind: 'resolved',
    isWhole: true,
  },
  // "The Committee RECOMMENDED that the fee be raised.": in capitals it is a label within the sentence.
  {
    pattern: new RegExp(
      `^${BODY}${AFTER_TALK}${ALSO} (?<label>RECOMMENDED)(?: to (?:[Tt]he )?(?:Full )?(?:Council|Cabinet|Board))?(?<joint>,? (?=that|to|the|a|an)|\\s?:[-–—]?\\s?(?=\\S))`,
      'u',
    ),
    kind: 'recommended',
  },
  {
    pattern: new RegExp(
      `^${BODY}${AFTER_TALK}${ALSO} (?<label>RECEIVED)(?<joint> (?=the|a|an|this)\\b)`,
      'u',
    ),
    kind: 'noted',
  },
  // "The Council OBJECTS to this application.", "Council SUPPORTS the application": in capitals the answer is a label.
  {
    has: /OBJECT|SUPPORT/,
    pattern: new RegExp(
      `^${BODY}${ALSO} (?<label>OBJECTS?|OBJECTED|SUPPORTS?|SUPPORTED)(?<joint> )(?=(?:to |strongly )*(?:the|this|these)\\b)`,
      'u',
    ),
    kind: 'resolved',
    isWhole: true,
  },
  // "The decision was taken to keep the hall.", "… and it was the unanimous decision to tell the tenant."
  {
    pattern:
      /^(?:[^;:?]{3,240}?,? and )?(?<label>[Ii]t was (?:the|a) (?:unanimous |majority |collective )?decision(?: of (?:the )?\p{L}+(?: present)?)?|(?:[Tt]he|[Aa]) (?:unanimous |majority |collective |final )?decision was (?:then |therefore )?(?:made|taken|reached))(?<joint> (?:to(?= (?!(?:date|be)\b)\p{Ll}{3,})|that(?= [^.;:?]{3,120} (?:should|would|will|be)\b)))/u,
    has: /[Ii]t was (?:the|a) .*decision|decision was/,
    kind: 'decided',
  },
];
