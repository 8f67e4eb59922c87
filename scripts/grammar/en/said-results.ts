// What came of a motion, as a sentence of its own says it: "All in favour.", "Carried", "Motion passed 6-0."

import type { Outcome } from '../../model/outcome.ts';
import { anyOf } from '../any-of.ts';
import { findIn, standsIn } from '../needed-words.ts';
import type { SaidResult } from '../said.ts';
import { SHORT_CARRIED } from './bare-results.ts';
import { HOW_VOTED } from './how-voted.ts';
import { OWN_BODY } from './own-bodies.ts';
import { resultInPhrases } from './result-phrases.ts';

const MOTION =
  '(?:(?:[Tt]he |[Tt]his |Both |The above |Main |Original |Substantive |The (?:substantive|original|main|amended) )?(?:(?:Final |Result: )?Resolution: )?(?:[Mm]otion(?:ed)?|MOTION|[Pp]ropos(?:al|ition)|[Rr]esolution|[Aa]mendment|[Vv]ote|VOTE)s?(?:,? to [^.;:]{3,60}?,?(?= was| is)| #?\\d{1,4}|,? (?:to|of) [^.;:]{3,60}?)?,? (?:was |is |were |has been |has |being )?(?:then |duly |(?:put|PUT) (?:and|AND) |on being put(?: to (?:a|the) (?:vote|meeting))?,? |(?:put|taken|called) to (?:a|the) (?:[a-z]+ )?(?:vote|meeting),? and |(?:was|were) |therefore |declared |which |voted on and |seconded,? and,? |after [^.;:,]{3,50} )*)';
/** "There being no further discussion, the motion carried", "On a roll call vote Amber yea, Birch yea, and Cedar yea the motion passed" */
const LEAD =
  /^(?:In the absence of (?:any )?(?:objections?|dissent)|(?:The )?[Qq]uestion (?:was|being) called|There (?:being|was) no (?:further |more |other )?(?:discussion|debate|comments?|questions?|objections?)[^.;:,]{0,40}|(?:After|Following|With|Upon|On|By) [^.;:,]{3,80}|(?:Upon|On|By|After) (?:a |the )?(?:roll[- ]call )?vote\b(?:[^.;:]{3,180}?|: ?[^.:]{5,400};)|(?:Hearing|Seeing) no(?:ne| [a-z ]{3,40})|(?=[^.;:?]{0,100}\b(?:votes?|hands|poll|ballot)\b)\p{Lu}[^.;:?]{3,100}(?:,| and)),? (?:and )?(?=(?:(?:the|this) )?(?:motion|resolution|proposal|amendment)\b)/u;
const HOW =
  '(?: (?:unanimously|UNANIMOUSLY|unan(?=[.;,]|$)|nem\\.? ?con\\.?|by (?:an? )?(?:(?:[a-z]+ ){0,2}majority|SIMPLE MAJORITY|ABSOLUTE MAJORITY|MAJORITY|show of hands|unanimous (?:vote|consent|approval)|voice vote|all)(?: vote| (?:of (?:the )?council )?\\(?\\d{1,2} ?/ ?\\d{1,2}\\)?)?|BY (?:AN? )?(?:(?:SIMPLE |ABSOLUTE )?MAJORITY)(?: VOTE| \\(?\\d{1,2} ?/ ?\\d{1,2}\\)?)?|\\(?\\d{1,2} ?[-–/:] ?\\d{1,2}(?: ?[-–/] ?\\d{1,2})?\\)?|\\(?\\d{1,3} to \\d{1,3}\\)?|by (?:a vote of )?\\d{1,3}(?: votes)?(?: to |[-–])\\d{1,3}(?: votes)?|with \\d{1,2} (?:abstentions?|against)|with unanimous (?:consent|vote|approval|support)|without (?:any )?(?:objections?|dissent|opposition)|with no (?:objections?|opposition)|(?:with |by )?(?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:yes|ayes?|yeas?|for|in favou?r)))?';
/** Behind it the names of each side may stand: "CARRIED 6/2 For: Amber, Birch" */
const END =
  '(?=\\s*(?:[.,;:!)]|$|\\s(?:by|with|on|and|\\(|(?:[Ff]or|FOR|[Aa]gainst|AGAINST|Ayes?|AYES?|Yeas?|YEAS?|In [Ff]avou?r|IN FAVOU?R|Voting|VOTING|Noes|NOES|Nays|NAYS)\\b[^.:;]{0,20}:)))';
/** "MOTION CARRIED 4-0 [AYES: Amber, Birch; NOES: None]": who voted how is read as a vote. */
const BY_NAME = /\s*\[[^[\]]{0,1000}\]/;
/** "The Motion: The motion passed with 13 in favor" */
const LABEL =
  /^(?:The )?(?:Motion|Vote|Result|Outcome|Disposition|(?:Board |Council )?Action(?: [Tt]aken)?): (?=(?:The |the )?[Mm]otion\b)/;

/** Who presides says what came of it: "The Mayor thereupon declared the motion duly". */
const DECLARED =
  '(?:[Tt]he )?(?:(?:Acting |Vice[- ]|Deputy |Board |Council |(?:Sub-?)?[Cc]ommittee |Commission )?(?:Mayor|Chair(?:man|woman|person)?|President|Cathaoirleach|Warden|Reeve)(?: (?:Pro Tem|[A-Z][a-z]+))?|presiding officer) (?:then |thereupon |duly )*(?:declared|announced|pronounced) (?:that )?(?:the|this) (?:motion|MOTION|resolution|ordinance|proposal|vote)(?: as amended)?,? (?:was |to be |to have (?:been )?|as |duly |unanimously |had )*';

/** "There were no objections.", "No objections.", "Nobody objected.": behind the words of a motion it was carried; of a planning application it is an opinion. */
const NOBODY_OBJECTED =
  /^(?:There (?:were|was|being) (?:then )?no (?:further |other )?(?:objections?|dissent)|No (?:further |other )?(?:objections?(?: (?:were|was))?|dissent)|(?:No ?one|Nobody|None) objected|Hearing no objections?)(?: (?:raised|heard|voiced|made|expressed))?(?: to (?:this|that|it|the motion|the proposal|doing so))?(?: (?:from|by) (?:anyone|(?:the|those) (?:board|members|group|committee|floor|present)))?(?:[,;] (?:so|and) (?:it|this|the motion) (?:was )?(?:passed|carried|passes|carries|approved|agreed))?(?=\s*[.!]?$)/i;

const RESULTS: readonly (readonly [RegExp, Outcome])[] = [
  // "The motion was withdrawn", "The motion fell", "There was no seconder."
  [new RegExp(`^${MOTION}(?:withdrawn)\\b`), 'withdrawn'],
  [
    new RegExp(
      `^(?:${MOTION}(?:fell|died|fail(?:s|ed)? for)|(?:There was )?[Nn]o second(?:er)?\\b|Nobody seconded|No one seconded|${MOTION}(?:not seconded)|(?:Not|Without a) second)`,
    ),
    'fell',
  ],
  // "The motion was lost", "Defeated."
  [
    new RegExp(
      `^(?:${MOTION})?(?:[Ll]ost|LOST|[Dd]efeated|DEFEATED|[Ff]ailed|FAILED|[Rr]ejected|not carried|[Ff]ails)${HOW}${END}|^${MOTION}did not (?:carry|pass)\\b`,
    ),
    'lost',
  ],
  // "The motion was carried", "Carried unanimously", "Passed 6-0", "Motion approved."
  [
    new RegExp(
      `^(?:${MOTION}(?:unanimously )?(?:carried|CARRIED|Carried|passed|PASSED|Passed|approved|APPROVED|adopted|agreed|accepted|carries|Carries|passes|Passes|PASSES|CARRIES)|(?:Unanimously (?:carried|passed|agreed|approved|adopted|accepted)|(?:Unanimously )?(?:Carried|CARRIED|Passed|PASSED|Agreed|AGREED|Approved|APPROVED|Accepted|Ratified|Resolved|RESOLVED))(?! (?:that|to|by(?! (?:all|acclamation|(?:lazy )?consensus|(?:an? )?(?:simple |absolute )?majority|a? ?unanimous|(?:a )?(?:voice|roll)))|with(?! acclaim| unanimous| \\d{1,3} (?:yes|ayes?|votes? (?:for|in)|in favou?r|for\\b)| no (?:objections?|opposition))|on|and(?! (?:duly )?signed)|as|for)\\b))${HOW}${END}`,
    ),
    'carried',
  ],
  // "The Mayor declared the motion carried.", "The Chair announced that the motion was lost"
  [
    new RegExp(
      `^${DECLARED}(?:carried|CARRIED|passed|PASSED|adopted|ADOPTED|approved)(?: unanimously)?${END}`,
    ),
    'carried',
  ],
  [new RegExp(`^${DECLARED}(?:lost|LOST|defeated|DEFEATED|failed)${END}`), 'lost'],
  // "Passes by voice vote", "Fails: 10-5-1", below a motion
  [
    /^(?:Passes|PASSES)(?: unanimously)?(?: without (?:any )?(?:objections?|dissent|opposition)(?=\s*[.;]?$)| (?:by|on|with) |:|,|\.?$)/,
    'carried',
  ],
  [/^(?:Fails|FAILS)(?: (?:by|on|with) |:|,|\.?$)/, 'lost'],
  // "Claims were approved as presented.", "The minutes were accepted."
  [
    /^(?:The )?(?:[\p{L}'’]+ ){0,3}(?:minutes|agenda|report|claims|bills|invoices|vouchers|payables|warrants?|budget|Minutes|Agenda|Report|Claims|Bills|Invoices|Vouchers) (?:was|were) (?:then |unanimously )?(?:approved|accepted|adopted)(?: unanimously)?(?: as (?:presented|written|submitted|read|amended|circulated|printed|corrected))?(?=\s*[.;]?$)/u,
    'carried',
  ],
  // "MC", "M/S/C."
  [new RegExp(`^${SHORT_CARRIED}(?=\\.?$)`), 'carried'],
  // "The board voted 7-0-1 to approve it."
  [
    new RegExp(
      `^${OWN_BODY} (?:then |all )*(?:VOTED|voted)(?:${HOW_VOTED})? to (?:approve|adopt|accept|pass)(?: (?:it|this|them|the resolution|the proposal))?(?=\\s*[.;]?$)`,
      'u',
    ),
    'carried',
  ],
  // "All in favor: Yes. ", "All in favor – aye"
  [/^All in favou?r ?[:–—-] ?(?:yes|ayes?|all|unanimous|carried)(?=\s*[.;]?$)/i, 'carried'],
  // "3-0-0, passes.", "(5-2) Motion carried"
  [
    /^\(?\d{1,2} ?[-–] ?\d{1,2}(?: ?[-–] ?\d{1,2})?\)?[,;:.]? (?:[Mm]otion )?(?:pass(?:es|ed)?|carries|carried)(?=\s*[.;]?$)/,
    'carried',
  ],
  // "Elected unopposed.", below who was nominated
  [
    /^(?:(?:[Ww]as |[Dd]uly |[Dd]eclared )*(?:[Ee]lected|[Aa]ppointed|[Rr]eturned)(?: unopposed| unanimously| by (?:acclamation|all))?(?: \(\d{1,4}(?: (?:votes|for|in favou?r))?\))?|[Uu]nopposed)(?=\s*[.;]?$)/,
    'carried',
  ],
  // "(Dora wins unopposed)", behind who put her forward
  [
    /^\(?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2} (?:wins?|won|(?:is|was) (?:re-?)?elected|elected) (?:unopposed|unanimously|by acclamation)\)?(?=\s*[.;]?$)/u,
    'carried',
  ],
  // "Unanimous aye", "Unanimous voting of aye"
  [/^[Uu]nanimous(?:ly)?,? (?:vot(?:e|ing) of )?[Aa]yes?(?=\s*[.;]?$)/, 'carried'],
  // "Unanimous pass", "Passed unanimous"
  [/^(?:[Uu]nanimous(?:ly)? pass(?:ed|es)?|[Pp]ass(?:ed|es)?,? [Uu]nanimous)(?=\s*[.;]?$)/, 'carried'],
  // "All second, unanimous consent.", below what somebody moved
  [
    /^(?:All|Everyone|Several) second(?:s|ed)?[,;.]? (?:and )?(?:by |with )?(?:unanimous (?:consent|approval|vote)|all (?:agreed|in favou?r)|carried|approved|passed)(?=\s*(?:[.;]|$))/i,
    'carried',
  ],
  // "Motion is so moved.", "Motion so passed.", "2nd, carried.", "Motion made, seconded, carried."
  [
    /^(?:(?:The )?[Mm]otion (?:is |was )?so (?:moved|passed|carried|voted|ordered)|(?:[Mm]otion (?:was )?made,? (?:and )?)?(?:2nd(?:ed)?|[Ss]econded)(?:,| and)+ ?(?:[Cc]arried|[Pp]assed|[Aa]pproved)) ?(?=[.;]|$)/,
    'carried',
  ],
  // "All in favour.", "Unanimous", "All agreed", "Vote: unanimous", "It was carried unanimously", "This was agreed."
  [
    new RegExp(
      `^\\(?(?:No objections?[,;]? (?:and )?(?:so )?(?:(?:the )?motion (?:is |was )?)?(?:carried|approved|agreed|passed|passes|carries)|(?:A |The )?(?:voice |roll[- ]call )?vote was (?:then )?taken[;,:]? (?:and )?all (?:members |present |those present )?(?:voted |said |were )?(?:ayes?|yes|in favou?r)|All (?:were |voted? |present |those present |others present |members |councillors |directors |trustees |aye|yes){0,4}(?:in favou?r|agreed|approved|IN FAVOUR|(?<=voted? )(?:[Aa]yes?|AYE|yes))|All (?:the )?(?:[Cc]ouncill?ors|[Cc]llrs|[Mm]embers|[Tt]rustees|[Gg]overnors|[Dd]irectors)(?: present)? (?:(?:were )?in (?:full )?(?:agreement|favou?r)|agreed)|All (?:were |those present |present )?in (?:full )?agreement|(?:(?:Full |The )?(?:Council|Board|Committee)|Members|Councillors) (?:was |were )(?:all |unanimously )?in (?:full )?agreement(?: with (?:it|(?:this|the) (?:decision|proposal|motion|suggestion)))?|All [Aa]greed|[Aa]greed by (?:all|everyone)(?: present)?|Every(?:one|body)(?: else)? (?:was |were )?(?:in favou?r|agreed|in agreement)|All (?:[Aa]yes?|[Yy]eas?)|Ayes? all|[Vv]oice [Vv]ote(?::| ?[-–]) ?(?:AYES?|[Aa]yes?)(?: [Uu]nan[a-z]+)?|(?:(?:On )?[Rr]oll call(?: vote)?[:,]|[Vv]ote(?:[:,]| ?[-–])) ?all (?:present )?(?:voted )?(?:ayes?|yes|yeas?|in favou?r)|ALL (?:IN FAVOU?R|AYES?)|(?:[Mm]otion )?(?:[Uu]nanimous(?:ly)?|UNANIMOUS)(?: (?:agreed|carried|approved|in favou?r|vote|decision|consent|approval))?|(?:It|This) was (?:then |duly |also |therefore )*(?:unanimously )?(?:carried|passed|approved|agreed|accepted|adopted)(?: unanimously| as such| by all| to(?=\\s*(?:[.;]|$)))?(?=\\s*(?:[.;]|$|\\s?and\\b))|(?:It|This) was unanimously (?:carried|agreed|approved)(?= and )|So (?:voted|carried|ordered)|The vote (?:by|of) [^.;:]{3,200} was unanimous|(?:The )?[Vv]ote:? (?:was )?(?:unanimous|carried|passed)|Unanimous (?:[Vv]oice |[Rr]oll[- ][Cc]all )?[Vv]ote)${END}`,
    ),
    'carried',
  ],
  // "It carried with 3 aye votes", behind who seconded it
  [
    /^It (?:then |duly |unanimously )*(?:carried|passed)(?: unanimously)?(?=\s*[.;]?$| (?:with|by) (?:an? |the )?(?:unanimous|\d{1,2} |one |two |three |four |five |six |seven |eight |nine |vote\b|all |majority))/,
    'carried',
  ],
  // "The committee VOTED unanimously to approve the motion."
  [
    new RegExp(
      `^${OWN_BODY} (?:VOTED|voted)(?: unanimously)? to (?:approve|adopt|accept|pass) (?:the|this) motion\\b`,
      'u',
    ),
    'carried',
  ],
  // "The meeting unanimously agreed.", "All members voted in favour of it."
  [
    new RegExp(
      `^${OWN_BODY} (?:then |all )*unanimously (?:agreed|approved|accepted|adopted|carried)(?: (?:it|this|to (?:it|this)))?(?=\\s*[.;]?$)`,
      'iu',
    ),
    'carried',
  ],
  [NOBODY_OBJECTED, 'carried'],
  // "Disposition Carried", "Result: Carried"
  [
    /^(?:Disposition|DISPOSITION|Result|RESULT|Outcome|OUTCOME)(?:\s?[:–-]|\s)\s*(?:Carried|CARRIED|carried|Passed|PASSED|passed|Adopted|ADOPTED|Approved|APPROVED)(?=\s*[.;]?$)/,
    'carried',
  ],
  [
    /^(?:Disposition|DISPOSITION|Result|RESULT|Outcome|OUTCOME)(?:\s?[:–-]|\s)\s*(?:Lost|LOST|lost|Defeated|DEFEATED|defeated|Failed|FAILED)(?=\s*[.;]?$)/,
    'lost',
  ],
  // "The Board agreed the proposal by 3 votes to 0.", "Members accepted the motion"
  [
    new RegExp(
      `^${OWN_BODY} (?:unanimously |then |all )*(?:agreed|approved|accepted|adopted|passed|carried) (?:to |with )?(?:the|this) (?:motion|proposal|resolution)\\b`,
      'u',
    ),
    'carried',
  ],
];

/** What a motion to adjourn leads to. */
const ADJOURNED =
  /^(?:The )?(?:[Mm]eeting|MEETING) (?:was |is |then |duly |stood |stands )*(?:adjourned|ADJOURNED)(?! (?:to|until|till|for|sine)\b)/;

const SHORT = 200;
const MAY_TELL = new RegExp(
  anyOf(
    /carri|carry|pass|agree|ratified|resolved|favo|unanim|lost|defeat|fail|fell|withdr|second|approv|adopt|reject|died|accept|so voted|voice vote|all yes|all aye|all yea|ayes? all|voted? (?:aye|yes)|ordered|adjourned|so moved|\bm\/?c(?:\/?u)?\b|\bm\/?s\/?[cp](?:\/?u)?\b|voted|objecti|objected|dissent|elected|unopposed/,
  ),
  'i',
);

/** "Motion to adjourn which carried" */
const OF_WHAT =
  /^(?:The |This )?(?:[Mm]otion|MOTION),? (to [^.;:]{3,60}?),? (?:(?:which|was|is|then|duly|declared|put to (?:a|the) vote and) )*(?:unanimously )?(?:carr|pass|approv|adopt|agreed|accept|lost|defeat|fail|CARR|PASS|LOST|FAIL|DEFEAT)/;

export function resultSaid(sentence: string): SaidResult | undefined {
  if (!standsIn(MAY_TELL, sentence)) return undefined;
  const whole = sentence.replace(/\s/g, ' ').replace(BY_NAME, '').replace(LABEL, '');
  const closing = findIn(ADJOURNED, whole)?.[0];
  if (closing !== undefined && whole.length < SHORT)
    return { outcome: 'carried', words: closing, isNamed: false, closes: true };
  const lead = findIn(LEAD, whole)?.[0] ?? '';
  const plain = whole.slice(lead.length);
  if (plain.length > SHORT) return undefined;
  for (const [pattern, outcome] of RESULTS) {
    const words = findIn(pattern, plain)?.[0];
    if (words === undefined) continue;
    const of = findIn(OF_WHAT, words)?.[1];
    return {
      outcome,
      ...(of !== undefined && { of }),
      ...(pattern === NOBODY_OBJECTED && { needsWords: true as const }),
      words: words
        .replace(/^\(([^()]*)\)$/, '$1')
        .replace(/^\(/, '')
        .trim(),
      isNamed:
        /^(?:\w+ ){0,3}(?:(?:then |thereupon |duly |Pro Tem |[A-Z]\w+ )*(?:declared|announced|pronounced) (?:that )?(?:the|this) )?(?:motion|resolution|proposal|amendment|vote (?:pass|carr|fail))/i.test(
          words,
        ),
    };
  }
  const outcome = resultInPhrases(plain);
  return outcome && { outcome, words: plain.replace(/^[\s(]+|[\s.;)]+$/g, ''), isNamed: false };
}

/** "Five voted in favour, one abstained.", "Ayes: 5. Nays: 0.": a count, which does not come between a motion and its result. */
export const isTally = (sentence: string): boolean =>
  sentence.length < SHORT && standsIn(TALLY, sentence) && !standsIn(DEBATE, sentence);

const TALLY =
  /\b(?:in favou?r|against|abst(?:ain|ention)\p{L}*|ayes?|nays?|noes|opposed|absent|excused|recused|dissent\p{L}*|vote[ds]?|yea|roll call)\b/iu;
const DEBATE = /\b(?:that|would|will|should|speak|spoke|argu\p{L}*)\b/iu;
