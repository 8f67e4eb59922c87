// The ways in which a sentence elects somebody: a row each, with an example beside it.

import type { Way } from './decision-way.ts';
import { ELECTED_IN_PARTS } from './elected-in-parts.ts';
import { OWN_BODY } from './own-bodies.ts';
import { NAME } from './person-names.ts';

/** What somebody is elected: "Chairman", "Vice-Chair of the Committee", "Project Leader". */
const OFFICE =
  '(?:(?:Vice|Deputy|Honorary|Acting|Project|Co)[- ])?(?:Chair(?:man|woman|person)?|Mayor|Cathaoirleach|Leas-Chathaoirleach|President|Treasurer|Secretary|Leader|Convener|Convenor|Captain|Clerk|Moderator|Speaker|Commodore|Parliamentarian|Webmaster|Historian|Librarian|Director [Aa]t[- ][Ll]arge|chair(?:man|woman|person)?|president|treasurer|secretary|convener|leader)(?: of (?:the )?(?:Council|Committee|Board(?: of (?:Directors|Trustees|Governors))?|meeting|Club|Society|Association)(?: of the \\S+(?: \\S+){0,2}?)?)?';

/** With an employer: "Dora Elder (Acme)". */
const NAME_BESIDE = `${NAME}(?: \\([^()]{2,60}\\))?`;

/** Somebody is elected. */
const SEATS = /elect|appoint|co-opt/;

export const ELECTION_WAYS: readonly Way[] = [
  // "Treasurer: Dora Elder – Elected", "Committee: Ash, Birch – Passed", "Secretary: Fay Gorse, elected unopposed"
  {
    has: /^\p{Lu}[\p{L} ’'/-]{2,40}: \p{Lu}.*(?:[Ee]lected|ELECTED|[Pp]assed)/u,
    pattern: new RegExp(
      `^(?!(?:Motion|Vote|Result|Resolution|Proposal|Amendment|Item|Action)s?\\b)\\p{Lu}[\\p{L} ’'/-]{2,40}: ${NAME}(?:(?:,| and|, and) ${NAME}){0,7}(?: ?[-–—]|,| \\()\\s?(?<label>(?:[Dd]uly )?(?:[Rr]e-?)?[Ee]lected(?: unopposed| unanimously| by acclamation)?|ELECTED|[Pp]assed(?: unanimously)?)\\)?\\.?$`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder was proposed and seconded and with no further nominations was elected to remain as Chairman."
  {
    has: / (?:proposed|nominated)(?: as [^.;:?]{3,40}?)? and (?:duly )?seconded,? .{0,160}(?:elected|appointed)/,
    pattern: new RegExp(
      `^${NAME} (?:was|were) (?:then |duly )?(?:proposed|nominated)(?: as [^.;:?]{3,40}?)? and (?:duly )?seconded,? (?:and,? )?[^.;:?]{0,80}?(?:was|were) (?:then |duly |unanimously |therefore )*(?<label>(?:re-?)?(?:elected|appointed))\\b`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "The working group roles have been elected and agreed by the core members, including:"
  {
    has: / (?:have been|were) (?:elected|appointed) /,
    pattern:
      /^(?:The |All )?(?:[\p{L}-]+ ){0,4}?(?:[Rr]oles|[Oo]fficers|[Pp]ositions|[Pp]osts) (?:have been|were) (?<label>elected|appointed)(?: and (?:agreed|approved|confirmed))? by (?:the )?(?:core |full )?(?:[Mm]embers|[Gg]roup|[Cc]ommittee|[Bb]oard|[Mm]eeting|[Cc]ouncil)\b/u,
    kind: 'elected',
    isWhole: true,
  },
  // "Committee: Dora Elder, Ben Fern and Fay Gorse were elected en bloc.", "Ash, Birch and Cedar were re-elected unopposed."
  {
    has: / were (?:all |then |duly )*(?:re-?)?elected /,
    pattern: new RegExp(
      `^(?:\\p{Lu}[\\p{L} ’'/-]{2,40}: )?${NAME_BESIDE}(?:(?:, and|,| and) ${NAME_BESIDE}){1,9} were (?:all |then |duly )*(?<label>(?:re-?)?elected)(?= (?:en bloc|en masse|unopposed|unanimously|by acclamation|on a show of hands|to the (?:[Cc]ommittee|[Bb]oard|[Ee]xecutive) (?:en bloc|unopposed|unanimously))\\b)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Fay Gorse was co-opted to the committee.", "Ben Fern was co-opted as Treasurer"
  {
    has: / co-?opted /,
    pattern: new RegExp(
      `^${NAME}(?:(?:,| and|, and) ${NAME}){0,4} (?:was|were|is|are) (?:then |duly |also )*(?<label>co-?opted) (?=(?:on ?to|to|as|by) )(?!.{0,80}\\b(?:County|Borough|District|City)\\b)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "The existing committee was re-elected en bloc."
  {
    has: / (?:re-?)?elected/,
    pattern:
      /^(?:There being no [^.;:?]{3,60}, )?(?:[Tt]he|[Aa]ll) (?:existing |outgoing |current |present |whole |entire |other )?(?:[Cc]ommittee|[Oo]fficers|[Bb]oard|[Cc]ommittee members|[Tt]rustees)(?: members)? (?:was|were) (?:then |duly |all |also )*(?<label>(?:unanimously )?(?:re-?elected|elected(?= en bloc)))(?: en bloc| unanimously| unopposed| by acclamation)?(?=[.,;]|$)/u,
    kind: 'elected',
    isWhole: true,
  },
  // "There being no other nominations all were elected unopposed."
  {
    has: /\b(?:[Aa]ll|Both) .*(?:elected|appointed|accepted) /,
    pattern:
      /^(?:(?:There being no|With no|As there were no) [^.;:?]{3,60}?,? )?(?:(?:[Tt]hey|[Tt]hese|[Tt]hose|[Tt]he above|[Tt]he (?:nominees|candidates|officers)) were all|Both were|[Aa]ll(?: (?:two|three|four|five|six|seven|eight|\d{1,2}|of them|candidates|nominees|positions|officers|those nominated|nominations|the above))? were) (?:then |duly |declared )*(?<label>(?:re-?)?elected|appointed|accepted) (?=(?:unopposed|unanimously|en bloc|en masse|(?:by|on) (?:acclamation|a show of hands)|nem\.? ?con)\b)/u,
    kind: 'elected',
    isWhole: true,
    isOfAll: true,
  },
  // "Fay Gorse stood down and Dora Elder was elected unopposed."
  {
    has: / (?:re-?)?elected unopposed/,
    pattern: new RegExp(
      `^[^.;:?]{3,200}?,? (?:and |so )${NAME} (?:was|were) (?:then |duly )*(?<label>(?:re-?)?elected unopposed)\\.?$`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "There being no other nomination, Cllr Cedar was duly elected Chair."
  {
    has: SEATS,
    pattern: new RegExp(
      `^(?:[^.;:?]{0,200}?(?:[,:]|\\bnominations?(?= )) ?)?(?:and |so )?${NAME}(?: and ${NAME})? (?:was|were) (?:then |therefore |thereupon |unanimously )*(?<label>(?:duly |unanimously |declared |deemed to be )+(?<verb>(?:re-?)?(?:elected|appointed)|co-opted)|(?<unopposed>elected unopposed|(?:re-?)?appointed(?= (?:by acclamation|unopposed)))|(?<chair>(?:re-?)?elected)(?=\\.?$|(?: as)?(?: the)?(?: \\p{Lu}[\\p{L}-]+){1,3}\\.?$| (?:unopposed|unanimously|as (?:the )?(?:Vice|Chair|Mayor|Deputy|Cathaoirleach|President|Treasurer|Secretary)|(?:Vice|Chair|Mayor|Deputy|Cathaoirleach|President|Treasurer|Secretary))))\\b`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder elected Chair.", "Dora Elder (Physics) was appointed unanimously.", "Both are elected with 70 votes in favour"
  {
    has: SEATS,
    pattern: new RegExp(
      `^(?:${NAME}|Both)(?: \\([^()]{2,60}\\))? (?:(?:was|were|is|are) )?(?:then |duly )?(?<label>(?:(?:re-?)?elected|appointed|co-opted)(?= (?:unanimously|unopposed|by acclamation|nem\\.? ?con)\\.?$| with \\d{1,3} (?:votes )?in favou?r\\b)|(?:re-?)?elected(?= (?:as )?(?:the )?${OFFICE}(?: for [^.;:]{3,60})?\\.?$))`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder is elected to the Board.": to a council the electors elect
  {
    has: / (?:re-?)?elected (?:on)?to the /,
    pattern: new RegExp(
      `^${NAME_BESIDE}(?:(?:, and|,| and) ${NAME_BESIDE}){0,6} (?:was|were|is|are) (?:then |duly |hereby |thereby )*(?<label>(?:unanimously )?(?:re-?)?elected) (?:on)?to the (?:(?:(?!(?:County|School|City|Borough|District)\\b)\\S+ ){1,3}(?=Board of ))?(?:[Bb]oard|[Cc]ommittee|[Ee]xecutive)(?: (?:of [Dd]irectors|of [Tt]rustees|unanimously|unopposed))?\\.?$`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder (Acme) and Ben Fern (Quay) were elected co-chairs."
  {
    has: /\bwere (?:\p{Ll}+ly )?(?:re-?)?(?:elected|appointed) /u,
    pattern: new RegExp(
      `^${NAME_BESIDE}(?:(?:, and|,| and) ${NAME_BESIDE}){1,6} were (?:then |duly |unanimously )*(?<label>(?:re-?)?(?:elected|appointed))(?= (?:as )?(?:the )?(?:[Cc]o-?|[Vv]ice[- ])?(?:[Cc]hairs|[Pp]residents|[Ss]ecretaries|[Ee]ditors|[Oo]fficers|[Dd]irectors|[Tt]rustees|[Mm]aintainers|[Mm]embers|[Ll]eads)\\b)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder won by a straight majority.", "It went to a second round where Dora Elder won by a majority."
  {
    has: / won by (?:a|an) (?:\p{Ll}+ )?majority/u,
    pattern: new RegExp(
      `^(?:[^.;:?]{3,160} where )?(?=\\p{Lu}\\S+ \\p{Lu}[^ ]+ won)${NAME} (?<label>won) by an? (?:straight |clear |simple |large |small |overwhelming |absolute |narrow )?majority(?: of votes| vote)?\\.?$`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder and Ben Fern are elected.", and no rule: "Directors and Officers are elected."
  {
    has: / are (?:duly |hereby |both )*(?:re-?)?elected/,
    pattern: new RegExp(
      `^(?!(?:Members|Directors|Officers|Trustees|Governors|Councillors|Candidates|Delegates|Representatives|Chairs?|Committee|Board)\\b)${NAME_BESIDE}(?:(?:, and|,| and) ${NAME_BESIDE}){1,6} are (?:duly |hereby |both )*(?<label>(?:re-?)?elected)(?=\\.?$| (?:unopposed|unanimously|by acclamation|to the (?:board|committee|council)|as )\\b)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder was elected as webmaster to replace Ben Fern.", "Fay Gorse: elected on a show of hands as 2026 Secretary"
  {
    has: / (?:re-?)?elected /,
    pattern: new RegExp(
      `^(?!(?:Whoever|Whichever|Nobody|Somebody|Anybody|Everybody)\\b)(?:New member )?${NAME}(?:(?:,| and) ${NAME}){0,6}(?: (?:was|were|is|are)|:) (?:then |duly )*(?<label>(?:re-?)?elected)(?: unopposed| unanimously| on a show of hands| by acclamation)?(?= as (?!.{0,60}\\b(?:MP|County|Borough|District|City|Parliament|Congress|Senate)\\b)\\S)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder stood and was elected unanimously.", "Fay Gorse was nominated by Dora Elder and elected"
  {
    has: SEATS,
    pattern: new RegExp(
      `^${NAME} (?:stood(?: for (?:re-?)?election)?|(?:had )?(?:agreed|offered|was (?:happy|willing)) to (?:stand|continue|serve|carry on)[^.;:?]{0,60}?|was (?:nominated|proposed)(?: by ${NAME})?(?:,? (?:and )?seconded by ${NAME})?),? (?:and|&) (?:was |is )?(?:then |duly )?(?<label>(?:unanimously )?(?:(?:re-?)?elected|appointed))(?= unanimously| unopposed|\\.?$| (?:as )?(?:the )?${OFFICE}\\.?$)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Cllr Cedar, on receiving the majority of votes, was declared elected as Cathaoirleach."
  {
    has: /, was (?:then |duly |therefore )*(?:declared |deemed )/,
    pattern: new RegExp(
      `^${NAME}, (?:on|having|with) [^,.;:]{3,80}, was (?:then |duly |therefore )*(?<label>(?:declared|deemed)(?: to be)?(?: duly)? elected)(?= (?:as )?(?:the )?${OFFICE}|\\.?$)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "There being no other nomination the Clerk declared Cllr Cedar duly elected.", "Amber declared Cllr Cedar elected as Cathaoirleach"
  {
    has: / (?:declared|deemed) .* elected/,
    pattern: new RegExp(
      `^(?:[^.;:?]{0,200}?[, ])?(?:[Tt]he \\p{Lu}[\\p{L} ]{3,30}|${NAME}) (?:then |therefore )?(?:declared|deemed) (?:that )?${NAME} (?<label>(?:was |to be |as )?(?:duly )?elected)(?=\\.?$| (?:as )?(?:the )?\\p{Lu}| unopposed)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "The assembly elects Dora Elder by acclamation.", "The Board appointed Dora Elder as treasurer.", "We elected a new President, Dora Elder."
  {
    has: SEATS,
    pattern: new RegExp(
      `^(?!All |Everyone )(?<body>${OWN_BODY}|We)(?: then| also| duly)* (?<label>(?:unanimously )?(?:(?:re-?)?elect(?:s|ed)|appoint(?:s|ed)|co-opt(?:s|ed)))(?<joint> )(?=(?:(?:an?|the|our) new ${OFFICE},? )?${NAME}(?: and ${NAME})?(?: as | to | by |,|\\.?$))`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  ...ELECTED_IN_PARTS,
];
