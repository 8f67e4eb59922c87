// The ways in which minutes tell in the passive voice what the meeting did with what lay before it: "The outreach report was accepted."
// What is accepted, set or granted must be a thing that such a meeting deals with, and nobody else may be named who did it.

import { ADVERBS, SCORE, type Way } from './decision-way.ts';
import { BY_OWN, OWN_BODY } from './own-bodies.ts';
import { OTHERS, THING } from './things.ts';

/** Neither a clause about it nor another time or a condition. */
const WORDS =
  '(?:(?! (?:that|which|who|whom|said|says|noted|reported|told|stated|shows?|showed|if|when|where|because|had|has|have|would|could|should|will|was|were|is|are|not|he|she|they) )[^.;:?!]){0,160}?';
/** No others, and no things of which others decide. */
const NOT_OTHERS = `(?!.{0,200}\\b${OTHERS}\\b)`;
/** What a motion says, and what voters elsewhere did, has ways of its own. */
const NOT_MOVED =
  "(?!.{0,200}\\b(?:[Mm]otions?|[Rr]esolutions?|[Mm]oved|[Ss]econded|[Rr]eferendum|[Rr]oll call)\\b|(?:The |This |That )?[Pp]roposals? (?:was|were) |(?:The |That |An? |Both |All )?(?:[\\p{L}’'-]+ ){0,2}(?:[Aa]mendments?|[Vv]ot(?:es?|ing))\\b)";
/** "presented by the Treasurer and", "put to the vote and" */
const SHOWN =
  '(?:(?:presented|read|circulated|received|noted|proposed|considered|discussed|debated|reviewed|examined|explained|moved|put to (?:the|a) (?:vote|meeting)|voted (?:up)?on|submitted|amended)(?: by [^.;:?,]{2,60}?)?,? (?:and |, ))?';
/** What may stand behind the verb: no agent but the meeting, no further clause. */
const BEHIND = `(?: (?:unanimously|in principle|en bloc|as [^.;:?]{3,60}|(?:until|till|pending) [^.;:?]{3,60}|to (?:the|our|a) (?:[\\p{L}-]+ ){0,3}meeting|\\([^()]{2,80}\\)|nem\\.? ?con\\.?|without [^.;:?]{3,40}|subject to [^.;:?]{3,120}|for [^.;:?]{3,80}|to (?:cover|fund|pay|buy|purchase|meet|support|replace|repair) [^.;:?]{3,120}|with [^.;:?]{3,80}|on a show of hands|(?:up)?on|${BY_OWN})|,? ${SCORE})*(?:,? but (?:the|it|with|that|subject) [^;?]{3,200})?\\.?$`;

/** What was done with a thing; of motions and amendments other rows tell. */
const passive = (done: string, kind: string): Way => ({
  has: new RegExp(` (?:was|were) .*(?:${done})`, 'u'),
  pattern: new RegExp(
    `^(?!(?:It|(?:This|That|These|Those)(?! (?:[\\p{L}’'-]+ )?${THING}\\b)|If|When|Then|There|Here|Last|Some|Many|Such|Several|Most|Few|Now|Previously|Earlier|Later|Also|However|But|And|So) )${NOT_MOVED}${NOT_OTHERS}(?=\\p{Lu})(?:(?! (?:that|which|who|had|has|have|said|reported|noted|told) )[^.;:?!]){0,80}?\\b${THING}\\b${WORDS} (?:was|were) ${ADVERBS}${SHOWN}${ADVERBS}(?<label>${done})${BEHIND}`,
    'u',
  ),
  kind,
  isWhole: true,
});

export const PASSIVE_WAYS: readonly Way[] = [
  // "The outreach report was accepted.", "A donation of £50 was agreed.", "The policy was reviewed and re-adopted without change."
  passive(
    'accepted|approved|adopted|agreed(?! with (?!(?:one|two|no|some|minor|the (?:proviso|following|above|amendment|change|addition)s?)\\b))|endorsed|ratified|authori[sz]ed|confirmed|re-?adopted|passed|resolved(?= (?:unanimously|on a|by))|granted|supported(?= unanimously| by (?:all|the|those|everyone))|set(?= at [£$€\\d])',
    'approved',
  ),
  // "The request was declined.", "The new rota was deferred to the next meeting."
  passive(
    'rejected|refused|declined|deferred|postponed|tabled(?= (?:to|for|until|till|pending|by))|held over',
    'decided',
  ),
  // "Precept for 2026/27 agreed at £12,000."
  {
    has: / (?:agreed|set) at [£$€\d]/,
    pattern:
      /^(?:[Tt]he )?(?:[Pp]recept|[Bb]udget|[Ff]ees?|[Ss]ubscriptions?|[Rr]ent)\b(?:(?! (?:has|have|had|will|would|could|may|might|not|if|by|had been) )[^.;:?]){0,60}? (?<label>agreed|set) at [£$€\d](?!.{0,80} by the (?:county|district|borough|city|government|[Cc]ounty|[Dd]istrict))/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Approval was given for the purchase of a laptop.", "Authority was granted to spend £300."
  {
    has: /^(?:Approval|Permission|Authority|Authori[sz]ation|Consent) /,
    pattern: new RegExp(
      `^(?:Approval|Permission|Authority|Authori[sz]ation|Consent) (?:was|is) ${ADVERBS}(?<label>given|granted)(?<joint> )(?=(?:for|to) )${NOT_OTHERS}`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "The trustees gave their approval to the plan."
  {
    has: / (?:gave|granted) (?:its|their|(?:full |unanimous |formal )?(?:approval|consent|permission))/,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}) (?:then |unanimously |all )*(?<label>gave (?:(?:its|their) )?(?:full |unanimous |formal )?(?:approval|consent|permission))(?<joint> (?:to|for) )`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "There was unanimous agreement to buy the mower.", "All were in favour of the new hours."
  {
    has: /^(?:There (?:was|is) (?:unanimous|full|general|universal) |All |Every(?:one|body) )/,
    pattern:
      /^(?:There (?:was|is) (?<label>(?:unanimous|full|general|universal) (?:agreement|approval|support))(?<joint> to (?=\p{Ll})| for (?=the |an? |\p{Ll}+ing )| that (?=[^.;:?]{3,120} (?:should|shall|will|must|be \p{Ll}+ed)\b))|(?:All|Everyone|Everybody)(?: present| members)? (?:was|were) (?<also>in favou?r) of (?=the (?!idea|principle)|an? (?!idea|principle)|\p{Ll}+ing ))/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "The Board directed staff to prepare a report.", "The Council instructed the Clerk to write."
  {
    has: / (?:directed|instructed|mandated|tasked|delegated) /,
    pattern: new RegExp(
      `^(?!All |Everyone )(?:By (?:general |unanimous )?(?:consensus|consent),? )?(?<body>${OWN_BODY}) (?:then |also |unanimously |further )*(?<label>directed|instructed|mandated|tasked)(?<joint> )(?=(?:[Ss]taff |the |its |our |Mrs?\\.? |Ms\\.? |Cllr |\\p{Lu}[\\p{L}’'-]+ )(?:[^.;:?]{1,60}? )?to \\p{Ll}{3,})`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "It was determined that the club would buy nets.", "It was accepted that the fee be £10.", "It was approved to buy new ones."
  {
    has: /^It was (?:\p{Ll}+ )?(?:determined|concluded|settled|ordered|accepted|approved) (?:that|to) /u,
    pattern:
      /^(?<label>It was (?:then |therefore |unanimously |finally |also )?(?:determined|concluded|settled|ordered|accepted|approved))(?<joint> (?<=approved )to (?=\p{Ll}{2,} )| that (?!(?:if|when|where|while|as|since|because)\b)(?=(?:(?! (?:is|are|was|were|had|has|have|may|might|can|could) )[^.;:?]){3,120} (?:should\b|shall\b|must\b|(?:will|would)\b(?! be (?:\p{Ll}+er|more|less|too|very)\b)|(?<!\b(?:will|would) )be\b)))/u,
    kind: 'decided',
  },
  // "The following officers were duly elected to serve for the year.", "The following were elected: Chair – Dora Elder"
  {
    has: /^The following /,
    pattern:
      /^The following (?:\p{Ll}+ ){0,3}(?:was|were) (?:then |duly |all |hereby |unanimously )*(?<label>(?:re-?)?elected|(?:re-?)?appointed|co-opted)(?= to (?:serve|the (?:committee|board)|be)|(?: as)? (?:officers|members|trustees|directors)|(?: unopposed| unanimously)?[:.]|$)/u,
    kind: 'elected',
    isWhole: true,
  },
  // "It was felt that the fence should be mended, and this was agreed."
  {
    has: / and (?:this|that) was (?:\p{Ll}+ )?(?:agreed|approved|accepted)/u,
    pattern:
      /^It was (?:then |also )?(?:felt|suggested|proposed|recommended|thought|considered) that [^.;:?]{3,300}?,? and (?<label>(?:this|that) was (?:unanimously |then |generally )?(?:agreed|approved|accepted))\.?$/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Application 24/12 for an extension: no objection.", "The Council had no objection to the application.", "Council supports the application."
  {
    has: /[Nn]o objections?/,
    pattern:
      /^(?:The )?(?:[Pp]lanning )?[Aa]pplication\b[^:;?]{2,200}?(?::| ?[-–—]) ?(?<label>[Nn]o objections?)\.?$/u,
    kind: 'resolved',
    isWhole: true,
  },
  {
    has: / objections? | (?:supports?|supported|objects?|objected) /,
    pattern: new RegExp(
      `^(?!Everyone|All)(?<body>${OWN_BODY}) (?:has |have |had |raised |made |agreed |resolved |recorded |submitted |therefore |unanimously )*(?<label>no objections?|supports?|supported|objects?|objected)(?<joint> )(?=(?:to )?(?:the|this) (?:\\p{L}+ )?application\\b)`,
      'u',
    ),
    kind: 'resolved',
    isWhole: true,
  },
  // "The chair asked for objections; there were none, and the plan was approved."
  {
    has: /\bnone\b/,
    pattern:
      /\bobjections?\b[^.?]{0,60}?[;,:] (?:there (?:were|was|being) none|none (?:were|was) (?:raised|heard|made)),? (?:and |so )?(?:the|this) (?:(?!\b(?:motion|amendment)\b)[^.;:?]){3,120} (?:was|were) (?:then |therefore )?(?<label>approved|adopted|accepted|agreed)\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
  // "The following documents were approved for publication:", and the list below it
  {
    has: /^The following .*:$/,
    pattern: new RegExp(
      `^${NOT_OTHERS}The following [^.;:?]{2,80} (?:was|were) ${ADVERBS}(?<label>approved|adopted|accepted|ratified|agreed)(?: for [^.;:?]{3,60}| unanimously| by consensus)?(?<joint>:)$`,
      'u',
    ),
    kind: 'approved',
    isAbove: true,
  },
  // "Vote result, unanimously passed:", and below it who was elected
  {
    has: /^(?:Vote|Voting|Election|Ballot)/,
    pattern:
      /^(?:Vote|Voting|Election|Ballot)(?: results?| outcome)?(?:,| ?[-–—:]) (?<label>(?:unanimously )?(?:passed|approved|carried|elected|adopted|accepted)(?: unanimously)?)(?<joint>:)$/,
    kind: 'agreed',
    isAbove: true,
  },
  // "The group agreed on the motion: “The fee is £5.”"
  {
    has: /: ?¤/,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY}) (?:then |unanimously |all )*(?<label>agreed|voted|resolved) (?:up)?on (?:the|this) (?:following )?(?:motion|proposal|resolution|text|wording|statement)(?<joint>: ?)(?=¤)`,
      'u',
    ),
    kind: 'agreed',
  },
];
