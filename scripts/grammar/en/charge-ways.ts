// The ways in which minutes tell, without naming the meeting, what it set up, whom it charged or allowed, what it gave and what it put
// off: a row each, with an example beside it. Nobody else may be named who did it.

import type { Way } from './decision-way.ts';
import { BY_OWN } from './own-bodies.ts';

const ADVERBS = '(?:then |also |all |duly |formally |therefore |hereby |unanimously )*';
/** Not "by the county", and at no other time. */
const BY_NO_OTHER =
  '(?!.{0,200} by (?:the |an? )?(?!(?:[Mm]embers?|[Mm]eeting|[Cc]ommittee|[Cc]ouncil|[Bb]oard|[Gg]overn\\p{L}+|[Tt]rustees|show|majority|consensus|acclamation|unanimous|all|vote|end|e-?mail|post|phone|\\p{Ll}+ing|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday)\\b)\\p{L})';
const NOT_BEFORE =
  '(?!.{0,240}\\b(?:in (?:19|20)\\d\\d|last|earlier|previously|already|ago|had been|who|which)\\b)';

export const CHARGE_WAYS: readonly Way[] = [
  // "The Clerk was authorised to spend up to £200.", "Staff were authorized to proceed."
  {
    has: / (?:was|were) .*(?:authori[sz]ed|empowered|delegated|given (?:delegated )?(?:authority|powers?|approval|permission))/,
    pattern: new RegExp(
      `^(?:The |Town |Parish )?(?:(?:Town |Parish |Deputy |Vice[- ])?(?:[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Tt]reasurer|[Ss]ecretary|[Pp]resident|[Mm]anager|[Aa]dministrator|Superintendent|Headteacher|[Ss]taff|[Oo]fficers?|[Cc]ommittee|[Ss]ub-?committee)(?: and (?:the )?(?:[Cc]lerk|[Cc]hair(?:man|woman|person)?|[Tt]reasurer|[Ss]ecretary))?) (?:was|were) ${ADVERBS}(?<label>authori[sz]ed|empowered|given (?:full |delegated )*(?:authority|powers?|approval|permission))(?<joint> to (?=\\p{Ll}))${NOT_BEFORE}${BY_NO_OTHER}`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Staff was directed to prepare an ordinance.", "The Manager was directed to ask for bids."
  {
    has: / (?:was|were) (?:\p{Ll}+ )?directed to /u,
    pattern: new RegExp(
      `^(?:The |City |Town |Village )*(?:[Ss]taff|Manager|Administrator|Attorney|Clerk|Superintendent|Engineer) (?:was|were) ${ADVERBS}(?<label>directed)(?<joint> to (?=\\p{Ll}))${NOT_BEFORE}${BY_NO_OTHER}`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "A sub-committee of Amber, Birch and Cedar was formed.", "A working party was appointed to draw up rules.": others set up theirs
  {
    has: /^An? .*(?:committee|party|group|force|panel) /,
    pattern: new RegExp(
      `^An? (?:small |new |joint |special |ad hoc |temporary )?(?:[Ss]ub-?[Cc]ommittee|[Cc]ommittee|[Ww]orking (?:[Pp]arty|[Gg]roup)|[Tt]ask (?:[Ff]orce|[Gg]roup|[Ff]inish group)|[Ss]teering [Gg]roup)(?: was ${ADVERBS}(?<label>appointed)| (?:of|comprising|consisting of|made up of) \\p{Lu}[^.;:?]{3,120}? was ${ADVERBS}(?<also>appointed|formed|set up|established|constituted))(?: ${BY_OWN})?(?=\\.?$| (?:to|with|for|consisting|comprising|under) [^.;?]{3,200}\\.?$)${NOT_BEFORE}${BY_NO_OTHER}`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "A dispensation was granted to Cllr Amber to speak on the precept.", "Dispensations were granted to all."
  {
    has: /[Dd]ispensation/,
    pattern: new RegExp(
      `^(?:(?:An?|The) )?(?:[\\p{L}]+ )?[Dd]ispensations? (?:was|were) ${ADVERBS}(?<label>granted|approved|agreed)\\b${NOT_BEFORE}${BY_NO_OTHER}`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "£250 was awarded to the air ambulance.", "£40 was voted for prizes."
  {
    has: /^(?:[€£$]|Rs)/,
    pattern: new RegExp(
      `^(?:[€£$]|Rs\\.? ?)\\d[\\d.,]*[kK]? (?:was|were) ${ADVERBS}(?<label>awarded|granted|donated|allocated|approved|voted|agreed)(?= (?:to|for|towards?) )${NOT_BEFORE}${BY_NO_OTHER}[^.;:?]{3,160}\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "Agreed £250 to the air ambulance.", "RESOLVED a precept of £42,500"
  {
    has: /^(?:Agreed|AGREED|Resolved|RESOLVED) /,
    pattern:
      /^(?<label>Agreed|AGREED|Resolved|RESOLVED)(?<joint> )(?=[€£$]\d|an? (?:\p{L}+ )?(?:precept|donation|grant|budget|contribution|sum|fee|increase|maximum|payment) of [€£$\d])/u,
    isWhole: true,
    kind: 'agreed',
  },
  // "RESOLVED Acme Ltd be appointed for the year."
  {
    has: /^RESOLVED /,
    pattern:
      /^(?<label>RESOLVED)(?<joint> )(?=(?!(?:ISSUES?|BUGS?|ITEMS?|ON|BY|IN|by|in|on|at|under|subject|with|as|unanimously|nem)\b)\p{L}[^.:;?]{3,160}? (?:be |to be |is |are )?(?:appointed|approved|accepted|adopted|paid|elected|noted|amended|increased|purchased|granted|awarded|renewed|deferred|retained|bought|sold)\b)/u,
    kind: 'resolved',
  },
  // "This item was deferred to the next meeting.", "The matter was tabled until June."
  {
    has: / (?:was|were) .*(?:deferred|postponed|tabled|held over|adjourned|referred|left on the table)\b/,
    pattern: new RegExp(
      `^(?:This|The) (?:[Ii]tem|[Mm]atter|[Dd]ecision|[Qq]uestion|agenda item|discussion of [^.;:?]{3,60}|election|vote|appointment|(?:[\\p{L}’'-]+ ){0,4}(?:[Pp]olicy|[Rr]eport|[Bb]udget|[Pp]lan|[Rr]eview|[Cc]ontract|[Tt]ender)) was ${ADVERBS}(?<label>deferred|postponed|tabled|held over|referred)(?= (?:to|until|till|for|back to) (?:the |our |its |an? )?(?:next|following|future|[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|[\\p{L}]+ [Cc]ommittee|[Ss]ub-?[Cc]ommittee|[Bb]oard)\\b)${NOT_BEFORE}[^.;:?]{3,120}\\.?$`,
      'u',
    ),
    kind: 'decided',
    isWhole: true,
  },
  // "The Charging Policy was deferred.", "Item 5 was deferred."
  {
    has: / (?:was|were) (?:deferred|postponed|tabled|held over)\.?$/,
    pattern:
      /^(?:(?:This|The) (?:(?:agenda )?[Ii]tem|[Mm]atter|[Dd]ecision|(?:\p{Lu}[\p{L}’'-]+ ){0,4}(?:[Pp]olicy|[Rr]eview|[Bb]udget|[Pp]lan|[Cc]ontract|[Aa]ppointment))|Items? \d[\d.a-z]{0,5}) was (?<label>deferred|postponed|tabled|held over)\.?$/u,
    kind: 'decided',
    isWhole: true,
  },
  // "Deferred to the next meeting.", "Tabled until April at the request of the Clerk"
  {
    has: /^(?:Item )?(?:[Dd]eferred|[Pp]ostponed|[Tt]abled|[Hh]eld over|[Rr]eferred|DEFERRED|TABLED) /,
    pattern:
      /^(?:Item )?(?<label>[Dd]eferred|[Pp]ostponed|[Tt]abled|[Hh]eld over|DEFERRED|TABLED|[Rr]eferred(?= (?:back )?to))(?= (?:back )?(?:to|until|till) (?:the |our |its |an? )?(?:next|following|[Jj]anuary|[Ff]ebruary|[Mm]arch|[Aa]pril|[Mm]ay|[Jj]une|[Jj]uly|[Aa]ugust|[Ss]eptember|[Oo]ctober|[Nn]ovember|[Dd]ecember|[\p{L}]+ [Cc]ommittee|[Ss]ub-?[Cc]ommittee)\b)[^;:?]{3,160}\.?$/u,
    kind: 'decided',
    isWhole: true,
  },
  // "The report was noted and the sale of the field was agreed."
  {
    has: / (?:was|were) (?:noted|received|considered|discussed),? and the /,
    pattern: new RegExp(
      `^The (?:(?! (?:that|which|who|had|has|have|said) )[^.;:?]){3,100}? (?:was|were) (?:noted|received|considered|discussed),? and the (?!(?:motion|amendment|planning|application)\\b)(?:(?! (?:that|which|who|had|has|have|said) )[^.;:?]){3,120}? (?:was|were) ${ADVERBS}(?<label>agreed|approved|adopted|accepted|ratified)(?: unanimously|,? ${BY_OWN})?\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "All existing officers were willing to stand again and were re-elected unanimously.", "Messrs Hill were re-appointed as auditors."
  {
    has: / re-?(?:elected|appointed)/,
    pattern: new RegExp(
      `^(?:(?:All|The) (?:(?:of )?the )?(?:existing |present |current |outgoing |other )?(?:[Oo]fficers|[Cc]ommittee(?: members)?|[Tt]rustees|[Dd]irectors|[Aa]uditors?|[Mm]embers)(?: [^.;:?]{3,100}?)?,? (?:(?:and|who) )?(?:was|were)|(?:Messrs\\.? )?\\p{Lu}[\\p{L}.’'&-]+(?: (?:and |& )?\\p{Lu}[\\p{L}.’'&-]+){0,5} (?:was|were)) ${ADVERBS}(?<label>re-?(?:elected|appointed))(?: unanimously| en bloc| unopposed)?(?=\\.?$| as (?:the )?(?:[\\p{L}-]+ ){0,3}(?:auditors?|examiners?|accountants?|officers?|trustees?|trustee|solicitors?)\\b)${NOT_BEFORE}${BY_NO_OTHER}`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "The following slate was elected by acclamation: President Dora Elder, Treasurer Ben Fern."
  {
    has: /^The following .* (?:was|were) /,
    pattern:
      /^The following (?!(?:\p{L}+ ){0,3}(?:applications?|planning|plans|permits?|licen[cs]es?)\b)[^.;:?]{3,80}? (?:was|were) (?:then |duly |unanimously )*(?:(?:reviewed|considered|received|noted|discussed|presented),? and (?:then |duly |unanimously |re-)*)?(?<label>approved|adopted|accepted|ratified|elected|appointed|agreed|re-?adopted|re-?elected)(?: unanimously| by acclamation| en bloc)?: (?=\S)/u,
    kind: 'approved',
    isWhole: true,
  },
  // "A unanimous ballot was cast for Dora Elder as President."
  {
    has: / ballot (?:was|be) cast /,
    pattern:
      /^(?:[^.;:?]{3,160}?,? and )?[Aa] unanimous ballot (?<label>was (?:then )?cast) (?=for \p{Lu}|in favou?r of )/u,
    kind: 'elected',
    isWhole: true,
  },
];
