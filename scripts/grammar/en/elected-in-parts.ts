// An election, put together of its parts in whatever order clerks give them: the office before or behind the name, how it was taken,
// with how many votes, and for how long. "Newsletter editor- Dora Elder was re-elected unopposed."

import type { Way } from './decision-way.ts';
import { NAME } from './person-names.ts';

/** What members of such bodies are elected. Of a town, a county or a country others elect them. */
const OFFICE_WORD =
  '(?:(?:[Vv]ice|[Dd]eputy|[Cc]o|[Ii]nterim|[Aa]cting)[- ]?)?(?:[Cc]hairs?|[Cc]hair(?:man|woman|person|persons)|[Pp]residents?|[Tt]reasurers?|[Ss]ecretar(?:y|ies)|[Oo]fficers?|[Ee]ditors?|[Mm]anagers?|[Dd]irectors?|[Rr]ep(?:resentative)?s?|[Ll]ead(?:er)?s?|[Cc]o-?ordinators?|[Cc]aptain|[Ll]ibrarian|[Ww]ebmaster|[Tt]rustees?|[Dd]elegates?|[Ll]iaison|[Aa]uditors?|[Cc]onven[eo]r|[Mm]oderator|[Rr]egistrar|[Mm]aintainers?|[Ee]xaminer|[Aa]dvis[eo]rs?|[Ss]poke(?:sperson|swoman|sman)|(?:[Bb]oard|[Cc]ommittee|[Ee]xecutive) [Mm]embers?|[Mm]embers? of the (?:[Bb]oard|[Cc]ommittee|[Ee]xecutive))';
const YEAR = '(?: (?:for )?\\d{4}(?:[-–/]\\d{2,4})?)?';
const TITLE = `(?:\\p{Lu}?[\\p{L}’'&]+(?:-[\\p{L}]+)? ){0,3}?${OFFICE_WORD}`;
/** "as the new chair", "to serve as Club President 2026" */
const OFFICE = `(?:as |to (?:serve|act|continue|be) (?:as )?|to the (?:(?:position|office|role|post) of )?)?(?:the |our |an? )?(?:new |next )?(?:${TITLE}(?: (?:of|for) the (?:[Bb]oard|[Cc]ommittee|[Cc]lub|[Ss]ociety|[Aa]ssociation|[Gg]roup|[Bb]ranch|[Ss]ection|[Mm]eeting))?|(?<=to the )(?:[Bb]oard|[Cc]ommittee|[Ee]xecutive)(?: of (?:[Dd]irectors|[Tt]rustees))?)${YEAR}`;
const MANNER =
  '(?:(?:by|on|with) (?:a )?(?:acclamation|unanimous (?:vote|consent)|show of hands|consensus|clear majority|(?:large |absolute )?majority)|unanimously|unopposed|uncontested|nem\\.? ?con\\.?|en bloc|\\((?:unanimous(?:ly)?|unopposed)\\))';
const VOTES =
  '(?:(?:with|by|receiving) \\d{1,4}(?: (?:and|to) \\d{1,4})? votes?(?: (?:to|against) \\d{1,4})?|\\(?\\d{1,3} ?[-–] ?\\d{1,3}(?: ?[-–] ?\\d{1,3})?\\)?|\\(\\d{1,4} (?:votes?|yes|for|in favou?r)[^()]{0,50}\\))';
const TERM =
  '(?:for (?:the )?(?:(?:a|an|another|one|two|three|further|full|next|coming|\\d)[- ]){1,3}(?:years?|terms?|months?)(?:[- ]terms?)?)';
/** "Ben Fern got 5" */
const OTHERS_GOT = `(?:(?:and |while |against )?${NAME} (?:(?:got|received|had|with) )?\\d{1,4}(?: votes?)?)`;
/** Of "Members were elected en bloc." nobody knows who they are. */
const NO_PERSON =
  '(?!(?:Members|Directors|Officers|Trustees|Governors|Councillors|Candidates|Delegates|Representatives|Chairs?|Committee|Board|Council|President|Secretary|Treasurer|Everyone|All|Both|They|These|Those|Whoever|Nobody|He|She|We|I|It|Other|Our|Local|Most|Some|Many|Any|The|New|Newly|Currently|Directly|Democratically)\\b)';
const PERSON = `${NAME}(?: \\([^()]{2,40}\\))?`;
const PEOPLE = `${PERSON}(?:(?:, and|,| and| &) ${PERSON}){0,8}`;
const WAS =
  '(?: (?:was|were|is|are|has been|have been))?(?: (?:then|duly|unanimously|therefore|thus|hereby|all|both))*';
const STOOD =
  '(?: (?:re-?)?(?:nominated|proposed|seconded)(?: unopposed)?,? and| (?:accepted the nominations?|stood(?: for (?:re-?)?election| again| unopposed)?),? and(?: (?:was|were))?)?(?: (?:then|duly|unanimously))*';
const BEFORE =
  '(?:(?:After|Following|With|By|On|There being|As there (?:was|were)) [^.;:?,]{3,80},? |In the (?:second |run-?off |final )?(?:vote|ballot|round|election),? )?';

const electedWith = (opening: string, behind: string): RegExp =>
  new RegExp(
    `^(?!.{0,300}\\b(?:MPs?|MSP|MLA|County|City|Borough|District|Parliament|Congress|Senate|[Gg]overnment|had|already|previously|recently|originally|would|will|if|until he|until she|last (?:year|month|week|autumn|spring)|in (?:19|20)\\d\\d)\\b)${BEFORE}${opening}${NO_PERSON}${PEOPLE}(?: ?[-–—,:])?${WAS}${STOOD} (?<label>(?:re-?)?[Ee]lected|voted in)${behind}\\.?$`,
    'u',
  );

const HOW = `(?:${MANNER}|${VOTES})`;
/** What may stand behind what says that it was this meeting that elected. */
const MORE = `(?:,? (?:${OFFICE}|${HOW}|${TERM}|${OTHERS_GOT})){0,4}`;

const HAS = /(?:elected|Elected|voted in)/;

export const ELECTED_IN_PARTS: readonly Way[] = [
  // "Newsletter editor- Dora Elder was re-elected unopposed.", "President – Dora Elder – elected with 20 votes"
  {
    has: HAS,
    pattern: electedWith(`(?!Motion|Vote)${TITLE}(?: ?[-–—]|:) `, MORE),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder was elected chair with 12 votes, Ben Fern got 5.", "After a recount, Dora Elder elected Club President 2026"
  { has: HAS, pattern: electedWith('', `,? ${OFFICE}${MORE}`), kind: 'elected', isWhole: true },
  // "Dora Elder (chair) and Ben Fern (secretary) were re-nominated and unanimously re-elected."
  {
    has: /unanimously (?:re-?)?elected/,
    pattern: electedWith('(?=.{0,200} unanimously (?:re-?)?elected)', MORE),
    kind: 'elected',
    isWhole: true,
  },
  // "Dora Elder accepted the nomination and was elected unanimously."
  { has: HAS, pattern: electedWith('', `,? ${HOW}${MORE}`), kind: 'elected', isWhole: true },
];
