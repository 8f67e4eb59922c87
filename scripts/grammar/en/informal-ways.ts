// The ways in which small bodies tell in passing that something was decided or somebody chosen: a row each, with an example beside it.

import { SCORE, type Way } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';
import { NAME } from './person-names.ts';

const NAMES = `${NAME}(?:(?:, and|,| and) ${NAME}){0,6}`;
const BY_ALL = `(?: unanimously| (?:by|with) (?:unanimous |general )?(?:acclamation|consent|vote|approval|consensus)| without (?:any )?objections?|,? ${SCORE}| on a show of hands| nem\\.? ?con\\.?| \\((?:unanimous(?:ly)?(?:: \\d{1,4})?|no objections?|${SCORE}|all in favou?r)\\))`;
const CARRIED = '(?:passed|carried|adopted|approved|accepted|agreed|ratified)';

export const INFORMAL_WAYS: readonly Way[] = [
  // "It resolved to look into it further.", behind a sentence on the committee: nobody else resolves.
  {
    has: /^It .*resolved (?:to|that) /,
    pattern:
      /^It (?:also |then |further |therefore |unanimously )*(?<label>(?<verb>resolved))(?<joint> (?:to|that) )/u,
  },
  // "The bylaws amendment below passed by acclamation.", "The constitutional amendments were adopted unanimously."
  {
    has: /[Aa]mendments? /,
    pattern: new RegExp(
      `^(?:The |This |Both |All )?(?:proposed )?(?:[Bb]y-?laws?|[Cc]onstitution(?:al)?|[Cc]harter|[Rr]ules?|[Aa]rticles|[Pp]olicy) (?:[Cc]hanges? and )?(?:[Aa]mendments?) (?:(?:below|above|as (?:proposed|written|presented)) )?(?:(?:was|were) )?(?:then )?(?:(?<label>unanimously ${CARRIED})|(?<also>${CARRIED})${BY_ALL}+)\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "The two-thirds majority was reached, and the amendment was passed."
  {
    has: /(?:majority|votes?|threshold|requirement) .*(?:met|reached|achieved|obtained|attained)\b/,
    pattern: new RegExp(
      `^The (?:required |necessary )?(?:[^.;:?]{0,60}? )?(?:majority|threshold|requirement)(?: (?:of|for) [^.;:?]{2,60}?)? (?:was|were|has been|having been) (?:met|reached|achieved|obtained|attained),? (?:and |so )(?:therefore )?the (?:[\\p{L}-]+ ){0,2}(?:amendments?|motion|proposal|change|resolution) (?:was|were|is) (?:duly |therefore )?(?<label>${CARRIED})${BY_ALL}*\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "Amber suggested the three-year deal, Birch agreed and all were in favour.", "Dora suggested moving the date, all agreed."
  {
    has: / (?:suggested|recommended|offered|proposed) .*\b(?:all|everyone|everybody|members)\b/,
    pattern: new RegExp(
      `^(?:[^.;:?]{3,80}, )?(?:${NAME}|[Tt]he [Cc]hair\\p{L}{0,6}|It was) (?:then )?(?:suggested|recommended|proposed)(?! by\\b) (?:(?! (?:that it|said|noted)\\b|,? (?:\\p{Lu}\\S* )?(?:seconded|2nd)\\b)[^.;:?]){5,240}?(?:,| and|, and|, which| –) (?:${NAME} (?:agreed|supported (?:this|it))(?: and|, and|,) )?(?<label>(?:all|everyone|everybody|all members|members)(?: present)? (?:(?:were|was) )?(?:in favou?r|(?:unanimously )?agreed|in (?:full )?agreement|happy with (?:this|that|it)))\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "It was adopted without amendment.": what the sentence before it tells of
  {
    has: /^(?:It|This|They|These|Both) (?:was|were) /,
    pattern:
      /^(?:It|This|They|These|Both) (?:was|were) (?:then |duly |all |both )*(?<label>re-?adopted|adopted|approved|agreed|accepted|ratified) (?:without (?:any )?(?:amendments?|changes?|modifications?|alterations?)|with (?:no|the (?:proposed|suggested|above)|minor) (?:amendments?|changes?|alterations?)|nem\.? ?con\.?|on a show of hands|en bloc|as (?:presented|circulated|drafted|amended))\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
  // "Jun is Secretary for 2026 by acclamation.", "Dora continues as Chair by acclamation."
  {
    has: / by acclamation/,
    pattern: new RegExp(
      `^${NAMES} (?:is|are|becomes?|continues? as|remains?|serves? as) (?:the )?(?:new )?(?:[\\p{L}’'-]+ ){1,4}(?:for [^.;:?]{2,40} )?(?<label>by acclamation)\\.?$`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Changes to the rules proposed, seconded and passed on a show of hands.", "New fees moved, seconded, carried"
  {
    has: / ?(?:proposed|moved|motioned),? (?:and )?seconded,? /,
    pattern: new RegExp(
      `^(?!(?:It|This|That|Which|The|A|An) (?:motion |proposal |resolution |amendment )?(?:was )?(?:proposed|moved|motioned)\\b)\\p{Lu}(?:(?! (?:that|which|who|has|had|have|said|if) )[^.;?!]){3,160}?(?:[,:]| [-–—])? (?:(?:was|were) )?(?:proposed|moved|motioned),? (?:and )?seconded,? (?:and )?(?:was |were )?(?:unanimously )?(?<label>${CARRIED})${BY_ALL}*\\.?$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "The Committee appointed officers as follows:", and below it a list
  {
    has: / as follows:?$/,
    pattern: new RegExp(
      `^(?!All |Everyone )(?<body>${OWN_BODY}) (?:then |also |unanimously )*(?<label>(?:re-?)?appointed|(?:re-?)?elected|co-opted) (?:[^.;:?]{2,80}? )?as follows:?$`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora and Ben were elected to check the minutes.", as clubs of the north do at each meeting
  {
    has: / (?:elected|appointed|chosen) to /,
    pattern: new RegExp(
      `^${NAMES} (?:was|were) (?:then |duly |unanimously )*(?<label>elected|appointed|chosen) to (?=(?:review|check|approve|sign|verify|adjust|attest|audit|count|scrutini[sz]e|take|keep|chair|lead) (?:and \\p{Ll}+ )?(?:the )?(?:meeting(?:['’]s)? )?(?:minutes|notes|protocol|accounts|books|votes?|ballots?|meeting)\\b)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora won with 7 votes to 3.", "Ben and Fay won the ranked choice vote.", "Dora won the election for Treasurer"
  {
    has: / w[oi]ns? /,
    pattern: new RegExp(
      `^${NAMES} (?<label>won|wins)(?= (?:with|by) \\d{1,4} votes? (?:to|against) \\d{1,4}\\b| (?:(?:the|this|all|both) )?(?:[\\p{Ll}-]+ ){0,3}(?:vote|votes|ballot|elections?|seats?)(?: (?:for|as|with|by) [^.;:?]{2,60})?\\.?$)`,
      'u',
    ),
    kind: 'elected',
    isWhole: true,
  },
];
