// The ways in which a sentence tells that the meeting chose, or voted for, something: a row each, with an example beside it.

import { OF_A_THING, OF_SOMEBODY } from './body-ways.ts';
import { SCORE, type Way } from './decision-way.ts';
import { BY_OWN, OWN_BODY } from './own-bodies.ts';

const BODY = `(?<body>${OWN_BODY}|We(?: all)?|(?<=, )(?:we|members))`;
/** "By a vote of 5-2", "On a show of hands", "Following discussion" */
const FIRST = `(?:(?:By|On) (?:a |the )?(?:${SCORE} vote|vote(?: of ${SCORE})?|(?:\\p{Ll}+ )?majority(?: vote)?|show of hands|unanimous vote|consensus),? |(?:After|Following) [^.;:?]{3,80}, )?`;
const ADVERBS = '(?:then |also |finally |eventually |unanimously |therefore )*';
/** Things on which meetings vote. */
const VOTED_ON =
  '(?:[Bb]udget|[Pp]recept|[Aa]ccounts|[Pp]olic(?:y|ies)|[Bb]y-?laws?|[Cc]onstitution|[Ff]ees?|[Rr]eport|[Pp]lan|[Rr]ules?|[Cc]harter|[Oo]rdinance|[Cc]ode of [Cc]onduct|[Ss]late|[Aa]genda|[Cc]hanges)';
const SCORED = `(?: unanimously|,? ${SCORE}| with (?:all|no|one|two|three|\\d)[^.;:?]{2,60}| ${BY_OWN})`;

export const CHOSEN_WAYS: readonly Way[] = [
  // "The team decided on the name Heron.", "Members chose the blue design.", "The group decided against a new name."
  {
    has: / (?:decided|chose|selected|settled|opted|elected|determined|consented|undertook) /,
    pattern: new RegExp(
      `^(?!Everyone|All )${FIRST}${BODY} ${ADVERBS}(?<label>chose|selected|settled on|opted (?:for|to)|(?:elected|determined|consented|undertook) (?:not )?to(?= (?!(?:the|an?|be|serve)\\b)\\p{Ll}{2,} )|opted not to|decided (?:on|against|not to|in favou?r of))(?<joint> )(?!(?:that|whether|how|when|who)\\b)`,
      'u',
    ),
    kind: 'decided',
    isWhole: true,
  },
  // "The blue design was chosen.", "The blue design was selected by a vote of 7 to 2."
  {
    has: / (?:was|were) (?:\p{Ll}+ )?(?:chosen|selected)\b/u,
    pattern: new RegExp(
      `^(?:The|An?|These|Both) (?:(?! (?:that|which|who|has|had|have) )[^.;:?]){3,120} (?:was|were) ${ADVERBS}(?<label>chosen|selected)(?: unanimously|,? ${SCORE}| by a vote of ${SCORE}| ${BY_OWN})*\\.?$`,
      'u',
    ),
    kind: 'decided',
    isWhole: true,
  },
  // "By a vote of 5-2 the Board approved the budget.", "By a show of hands it was agreed to paint it."
  {
    has: /^(?:By|On) (?:a |the )?/,
    pattern: new RegExp(
      `^(?!After|Following)(?=By |On )${FIRST}(?:(?<body>${OWN_BODY}|we|members) ${ADVERBS}|it was )(?<label>(?<verb>approved|adopted|accepted|ratified|agreed|resolved|decided|voted))(?<joint> )`,
      'u',
    ),
    isWhole: true,
  },
  // "The budget passed 5-0.", "The new rule was put to a vote and passed."
  {
    has: / (?:passed|carried)\b/,
    pattern: new RegExp(
      `^(?!The (?:\\p{L}+ ){0,3}(?:motion|amendment|proposal|resolution)\\b)The (?:[\\p{L}\\d’'-]+ ){0,4}?(?:${VOTED_ON}(?:(?! (?:that|which|who|has|had|have) )[^.;:?]){0,60}? (?:was )?(?<label>passed|carried)${SCORED}+|[^.;:?]{3,80}? was put to (?:a|the) (?:\\p{Ll}+ )?vote and (?:was )?(?<also>passed|carried|approved|accepted|adopted)${SCORED}*)\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Buying paint was put to a vote and passed 5 to 1.", "Moving to May was voted on: passed unanimously"
  {
    has: / (?:put to|voted on)/,
    pattern: new RegExp(
      `^\\p{Lu}\\p{Ll}+ing (?:(?! (?:that|which|who|has|had|have|was|were) )[^.;:?]){3,120} was (?:then )?(?:put to (?:a|the) vote|voted on)(?:,? and|:|,) (?:was |it )?(?:unanimously )?(?<label>passed|carried|approved|accepted|agreed|adopted)(?:${SCORED})*\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Proposal to buy paint: unanimously accepted.", "Request for £50 – approved (5-0)"
  {
    has: /^(?:Proposal|Request|Suggestion|Recommendation|Nomination) (?:to|for|that|of) /,
    pattern: new RegExp(
      `^(?:Proposal|Request|Suggestion|Recommendation|Nomination) (?:to|for|that|of) [^.;:?]{3,240}(?::| [-–—]) (?<label>(?:[Uu]nanimously )?(?:[Aa]ccepted|[Aa]pproved|[Aa]dopted|[Aa]greed|[Pp]assed|[Cc]arried|[Gg]ranted))(?:${SCORED})*\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Vote on the budget: unanimous in favour.", "We voted on the budget: passed 5-0."
  {
    has: /^(?:Vote|We (?:then )?voted) on /,
    pattern: new RegExp(
      `^(?:Vote|We (?:then )?voted) on (?!the (?:motion|amendment)\\b)[^.;:?]{3,160}: (?<label>unanimous(?:ly)?(?: in favou?r)?|all in favou?r|(?:unanimously )?(?:passed|carried|approved|accepted))${SCORED}*\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Following discussion, members were happy to approve the budget."
  {
    has: / (?:happy|content|willing) to /,
    pattern: new RegExp(
      `^${FIRST}(?:${BODY}) (?:was|were) (?:all |unanimously )?(?<label>happy|content|willing)(?<joint> to (?=(?:approve|accept|support|adopt|endorse|agree) (?:the|a|an|this|these)\\b))`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "We agree to keep the name.", "We agreed on keeping the name.", "We all agreed that the name should be kept."
  {
    has: /^We /,
    pattern:
      /^(?!.{0,400}\bI\b)We(?: all)? (?:unanimously |also |then )*(?:(?<label>agree to(?= (?!(?:differ|disagree)\b)\p{Ll}{3,})|agreed (?:up)?on(?= \p{Ll}{3,}ing ))|(?<also>agreed that(?= (?:(?! (?:can|could|may|might|is|are|was|were|has|had|have) )[^.;:?]){3,160} should (?:not )?be \p{Ll}+)))(?<joint> )/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Agreed we would keep the name.", "Agreed it should be sold.", "agreed the Clerk would write"; "agreed actions" are none
  {
    has: /^[Aa]greed (?:we|it|s?he|they|this|these|all|both|the|an?|our|Cllrs?|Mrs?|Ms) /,
    pattern: new RegExp(
      `^(?<label>[Aa]greed)(?<joint> )(?!it (?:is|was|would be \\p{Ll}+ (?:to|if|that)) )(?=we (?:would|will|should|shall) (?:not )?(?!be (?:glad|happy|sorry)\\b|like\\b|need\\b|have to\\b)\\p{Ll}{2,}|${OF_SOMEBODY}|${OF_A_THING})`,
      'u',
    ),
    kind: 'agreed',
  },
  // "We have consensus to approve the budget.", "Rough consensus to keep the name.", "Lazy consensus: budget approved."
  {
    has: /[Cc]onsensus|consent/,
    pattern:
      /^(?<label>(?:(?:We (?:have|had) |There (?:was|is) )(?:\p{Ll}+ )?|(?:Lazy |Rough |General |Clear |Strong |Full )?)[Cc]onsensus(?: reached)?|Unanimous consent)(?<joint> to (?!be\b|whether\b)(?=\p{Ll}{2,}(?: [\p{L}\d#]|\.?$))|(?<=(?:Lazy|Rough) consensus(?: reached)?): |(?<=(?:General|Clear|Strong|Full) consensus(?: reached)?): (?=we (?:will|should|shall|would) |(?:accept|add|adopt|approve|buy|change|close|drop|extend|hold|keep|merge|move|pay|postpone|publish|release|remove|rename|stay|stop|support|switch|use|wait) ))/u,
    kind: 'agreed',
    isWhole: true,
  },
  // "Budget: approved.", "Accounts for 2026 – approved unanimously", "Code of Conduct (adopted)"
  {
    has: new RegExp(VOTED_ON, 'u'),
    pattern: new RegExp(
      `^(?!.{0,200}\\b(?:[Mm]oved|moves|[Pp]roposed|proposes|[Mm]otion|[Ss]econded)\\b)(?:The )?(?:(?!(?:if|that|which|said|not|no|was|were|to be) )[\\p{L}\\d’'/-]+ ){0,5}${VOTED_ON}\\b(?:(?! (?:to|will|were|was|not|be|is) )[^.;:?!()]){0,60}?(?: ?[:–—]| -| \\() ?(?<label>(?:[Uu]nanimously )?(?:[Aa]pproved|[Aa]ccepted|[Aa]dopted|[Pp]assed|[Cc]arried))(?: unanimously|,? ${SCORE})?\\)?[.!]?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
];
