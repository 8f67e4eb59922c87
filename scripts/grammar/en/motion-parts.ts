// The parts of the ways in which a sentence tells who moved and who seconded: `motion-ways.ts` puts them together.

import { NAME_OR_CHAIR } from './person-names.ts';

/** A way in which a sentence tells who moved and who seconded. */
export interface MotionWay {
  /** Stands in whatever the pattern finds, which holds two names or three: V8 compiles it, for 50 ms, for no other words. */
  readonly has: RegExp;
  readonly pattern: string;
}

export const by = (group: string): string => `(?<${group}>${NAME_OR_CHAIR})`;
export const MOVER = by('mover');
export const SECONDER = by('seconder');
/** In "the minutes of 2nd November" nobody seconds. */
export const DAY_OF =
  ' (?:of )?(?:day of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\b';
/** What may stand before a seconder's word: ", and", " with a", "; it was", " (". */
const BEFORE_SECONDED = `(?:[,;.]| [–—-](?= ))?\\s*\\(?(?:(?:and|with) |& )?(?:an? )?(?:was |(?:it|this|which(?: motion)?|(?:the|this) (?:motion|proposal)) was |duly )*`;
const GIVEN = '(?: (?:was )?(?:made|given|offered|provided))?';
/** ", and seconded by Cllr Birch", " and a second by Birch", ", Birch seconded", "; seconded Cllr Birch", "& seconded (Birch)", " (seconded by Birch)". */
export const SECONDED = `${BEFORE_SECONDED}(?:(?:[Ss]econded|SECONDED|[Ss]econd|[Ss]upported|support(?: from)?|2nd(?!${DAY_OF})(?:ed)?)${GIVEN}(?: by| from| of)?[:,]?\\s*[-–]?\\s*)(?:by )?\\(?${SECONDER}\\)?`;
/**
 * The same behind what was moved: "to close it, second Birch", "to close it with a second by Birch". "To hold a second Open Day", "on
 * 2nd Street" and "to support Birch Hall" are words of the motion: what is no verb needs a comma before it, or "by" behind it.
 */
export const SECONDED_FAR = `(?:${BEFORE_SECONDED}(?:[Ss]econded|SECONDED|2nded|(?:[Ss]econd|2nd(?!${DAY_OF}))(?=:)|(?:[Ss]econd|[Ss]upport(?:ed)?|2nd)${GIVEN} (?:by|from)|(?<!\\b(?:an?|the|this|that|our|his|her|their|first|and|or|every|each|on|in|at|of|for|with|from|per|to) )(?:[Ss]econd|2nd)(?= \\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+)?[.]?$))|(?:[,;.]\\s*|\\s[-–—(] ?)\\(?(?:and |& )?(?:[Ss]econd|2nd(?!${DAY_OF})|[Ss]upported))(?: by| from)?[:,]?\\s*[-–]?\\s*(?:by )?\\(?${SECONDER}\\)?`;
export const SECONDED_AFTER = `[,;./]?\\s*\\(?(?:and |with |& )?${by('secondedBy')} (?:(?:[Ss]econded|SECONDED)(?! [Bb]y\\b)|[Ss]econds|supported(?=[,;.]|$)|seconding|(?:second|2nd)(?=[,;.]| it\\b|$| to \\p{Ll})(?<!\\b(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:second|2nd))|(?:made|gave|offered|provided|making|giving|offering) (?:a|the) second)(?: (?:(?:this|the|a|his|her|their) (?:proposal|proposition|nomination|motion)|it|this|motion))?\\)?`;
/** "moved", "moves", "made a motion", "put forward the motion", "set motion", "offered a resolution". */
export const MOVES =
  '(?:proposed|proposes|moved|moves|MOVED|motioned|motions|(?:made|makes|sets?|puts?(?: forward)?|offer(?:ed|s)|introduce[ds]|state[ds]|moved?|brought(?: forward)?|raise[ds]|enter(?:ed|s)|submit(?:ted|s)|presented|initiate[ds]|gave|gives|called(?= a)) (?:(?:a|the|another) )?[Mm]otion|(?:offered|introduced) (?:a|the) resolution)';
/** Amber "noted a slip on page 2 and with that correction" moved: what the mover said first. */
export const SAID_FIRST =
  '(?: (?:noted|pointed out|thanked|reported|explained|presented|suggested|corrected|said|felt|reviewed|read|outlined|spoke|asked)\\b [^.;:]{3,160}?,? and(?:,? (?:with|subject to) (?:that|this|the|these|those)(?: (?:correction|change|amendment|proviso|addition|edit)s?)?,?| so| therefore)?)?';
/** Amber "offered the following resolution and moved its adoption". */
export const OFFERS = `(?:Whereupon,? )?${MOVER} (?:offered|introduced|presented) (?:the following|this|a) (?:resolution|ordinance|motion),? (?:and moved|moving) (?:for )?(?:its|the) (?:adoption|passage)`;
/** "Proposed as a true record by Cllr Amber" */
export const AS_RECORD = '(?: as (?:an? )?(?:true|correct|accurate)[^.;:]{0,40}?)?';
/** "and carried", ", all in favour", "(carried unanimously)". */
const RESULT =
  '(?<result>(?:[Uu]nanimously |[Dd]uly )*(?:[Cc]arried|[Pp]assed|[Aa]greed|[Aa]pproved|[Aa]dopted|[Rr]esolved|[Aa]ccepted|appointed|elected|co-opted)(?: unanimously| unopposed| nem\\.? ?con\\.?)?(?: to(?=[.;)]|$))?(?=[.,;:)\\]]|$| by |(?<=unanimously) to (?!the\\b|an?\\b)\\p{Ll}{3,} | on (?:a |the )?(?:majority|vote|show)| \\(?\\d{1,3} ?[-–/] ?\\d| \\([^()\\d]{3,60} (?:absent|excused|abstain(?:ed|ing)|opposed|recused|dissenting)\\) to | as (?:such|read|presented|written|distributed|submitted|amended|corrected|printed|circulated)\\b)|(?:carried|passed)(?= and | with the following | with (?:a |the )?vote of | with (?:\\d{1,2}|one|two|three|four|five|six|seven|eight|nine|all) (?:[Aa]yes?|[Yy]eas?|[Yy]es|votes?|in)\\b| to (?!the\\b|an?\\b|another\\b|next\\b|our\\b)\\p{Ll}{3,} )|with [^.,;:]{3,60} making it unanimous|with all (?:members |present |those )*in favou?r(?= to\\b|[.,;)]|$)|with (?:a )?unanimous (?:(?:voice|roll[- ]call) )?vote(?= to\\b|[.,;:)]|$)|(?:voted|agreed) unanimously(?= to | in favou?r)|[Aa]ll (?:present |were |voted )*(?:in favou?r|agreed|approved?|ayes?|(?<=voted )for(?=[.;)]|$))|ayes? all|every(?:one|body)(?: else)? (?:was |were )?(?:in favou?r|agreed|in agreement)|(?:CARRIED|PASSED|AGREED)(?: unanimously| UNANIMOUSLY)?|RESOLVED(?=[.,;:)]|$)|(?:duly )?signed(?= by the (?:[Cc]hair|[Pp]resident|[Cc]onvener)| as (?:an? )?(?:true|correct|accurate))|[Uu]nanimous(?:ly)?(?=[.,;)]|$))';
export const AND_RESULT = `(?:\\s?[,;.(/]*\\s*(?:[–—-] ?)?(?:and |(?:[Tt]he )?[Vv]ote(?: was)?(?: ?[-–—:] ?| )|it was |it (?=passed|carried|PASSED|CARRIED)|was |which (?:was )?|this was |[Tt]he motion was |[Tt]he motion |[Mm]otion |the (?:[Cc]ouncil|[Cc]ommittee|[Bb]oard|meeting) )*${RESULT})?`;
/** " without objections", ", no objections", " and carried", " and passed without objection" */
export const UNOPPOSED = `(?:[,;] ?|,? and | )(?:it was |was |motion |(?:the|there (?:were|was)|there being|hearing|seeing|with) )*(?<result>(?:(?:carried|passed|approved|adopted)(?:,? unanimously)?(?: (?:with|without) (?:no |any )?(?:objections?|dissent|opposition))?)|(?:without (?:any )?|no )(?:objections?|dissent|opposition)(?: (?:was|were) (?:made|heard|raised))?)[.;]?$`;
export const TO = '(?:[,:;]? ?(?<joint>to:? |that:? |To |That |THAT ))';
