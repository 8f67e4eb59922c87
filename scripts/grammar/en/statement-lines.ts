// Lines that begin a paragraph of their own, as minutes are typed: the vote below a resolution's last clause.
//
// Why is case told apart? A line of wrapped text may begin with "voted" or "moved".

import { anyOf } from '../any-of.ts';

/** What moves something in words of its own: who seconded may stand in the line below it. */
const MOTION_IN_WORDS = /(?:A )?(?:Motion|MOTION)(?: to| that|: (?=\p{Ll})\p{L}+) (?=\p{L})/u;
const MOTION_LINE = new RegExp(`^${MOTION_IN_WORDS.source}`, 'u');

const STATEMENT = new RegExp(
  `^${anyOf(
    // "Vote: 7 for", "Recorded vote – for 7", "VOTES: …", "Declared: Cllr Amber"
    /(?:(?:Recorded |Named )?Vot(?:es?|ing)(?: by name)?|VOTES?|Declared|DECLARED)(?:\s*:|\s[–—-]\s)/,
    // "Proposed by Cllr Amber", "MOVED BY", "Moved By Cllr Amber", "Moved: Cllr Amber"
    /(?:Proposed|Moved|PROPOSED|MOVED)(?:\s+(?:[Bb]y|BY)\b|\s*:)/,
    // "Moved Cr Amber, Seconded Cr Birch"
    /(?:Moved|MOVED|Proposed|PROPOSED) (?:Crs?|Cllrs?|Clr|Councillor|Deputy Mayor|Mayor|Alderman|the Chair)\b\.?/,
    // "CARRIED 7/2", "CARRIED UNANIMOUSLY", "LOST (2-5)"
    /(?:CARRIED|LOST|DEFEATED)(?: UNANIMOUSLY)?(?: (?:BY )?\(?\d{1,2} ?[-–/] ?\d{1,2}\)?)?\.?$/,
    // "First: Amber", "Maker: Dora Elder", and nothing else in the line
    /(?:First|1st|Maker|Mover)\s*:\s*(?:\p{Lu}[\p{L}.'’-]*(?: |\.?$)){1,3}$/u,
    // "Proposer: Cllr Amber"
    /Proposer\s*:/,
    // "Second (Birch)"
    /Second(?:ed)? \((?=\p{Lu})/u,
    // "Motion seconded by Birch", "BE IT RESOLVED that", "THAT the report be received"; and what came of it, alone in its line
    /(?:Motion|MOTION) (?:(?:was )?(?:made|seconded|moved) )?by\b/,
    // "Motion to buy tools", and "Seconded by Birch" below it; "Unanimously in favor.", "All in favour: 5", "Passed 5-0" in lines of their own
    MOTION_IN_WORDS,
    /(?:Unanimous(?:ly)?|UNANIMOUS(?:LY)?|All|ALL)(?: (?:in [Ff]avou?r|IN FAVOU?R|approved|ayes?|AYES?|agreed|yes))?(?: ?[:–-] ?(?:\d{1,3}|all|unanimous))?[.!]?$/,
    /(?:Passed|Passes|Approved|Adopted|PASSED|APPROVED)(?:,? unanimously)?(?:,? ?\(?\d{1,2} ?[-–/] ?\d{1,2}(?: ?[-–/] ?\d{1,2})?\)?)\.?$/,
    // "Motion 229/2026 Moved by Councillor Amber"
    /(?:Motion|MOTION|Resolution|RESOLUTION) (?:No\.? ?)?#?\d[\d/.-]{0,11}:? (?:Moved|MOVED|moved) (?:by|By|BY)\b/,
    /(?:(?:NOW|Now),? )?(?:(?:THEREFORE|Therefore|therefore),? )?(?:BE IT|Be it|Be It|be it)(?: (?:FURTHER|further|hereby))? (?:RESOLVED|resolved|Resolved)\b/,
    /(?:WHEREAS\b|THAT (?=\p{L}))/u,
    /(?:(?:Result|RESULT|Outcome|OUTCOME|Disposition|DISPOSITION)\s*[:–-]\s*)?(?:(?:The )?[Mm]otion |MOTION )?(?:Carried|CARRIED|carried|Passed|PASSED|passed|Defeated|DEFEATED|Lost|LOST)(?: unanimously| UNANIMOUSLY)?[.!]?$/,
    // "Roll call vote: Ayes – Amber, Birch. Motion carried.", "Motion carried 5-0.", "Motion passed unanimously."
    /(?:Roll[- ][Cc]all(?: [Vv]ote)?|ROLL[- ]CALL(?: VOTE)?)(?:\s*:|\s[–—-]\s)/,
    /(?:The )?(?:[Mm]otion|MOTION) (?:was )?(?:carried|carries|CARRIED|passed|passes|PASSED|failed|fails|FAILED|lost|LOST)\b[^.;:?]{0,40}\.?$/,
    // "ACTION: Dora to order paint", "Action Item (chairs): ask the list"
    /(?:ACTION|Action)(?: (?:[Ii]tem|ITEM|[Pp]oint|POINT))?(?: #?\d{1,3})?(?:(?: (?:for|on))? ?\(?\p{Lu}?[\p{L} ,&/]{2,40}\)?)?: ?(?=[\p{L}@])/u,
    // "8 Yes; 0 No; 1 Abstain."
    /\d{1,3} (?:Yes|YES|Ayes?|AYES?|For|FOR|in favou?r)[,;] ?\d{1,3} (?:No|NO|Nays?|NAYS?|Against|AGAINST|against|opposed)\b/,
  )}`,
  'u',
);

/** "Carried" alone in its line: what stands in the next is another matter. */
const RESULT_ALONE =
  /^(?:(?:The )?[Mm]otion |MOTION )?(?:Carried|CARRIED|Passed|PASSED|Defeated|DEFEATED|Lost|LOST|(?<=otion )(?:carried|passed))(?: unanimously| UNANIMOUSLY)?[.!]?\s*$/;
/** "Amber moved to pay it, Birch second, carried", "Motion to adjourn. All in favor": the next line begins anew, though no stop stands before it. */
const RESULT_BEHIND = new RegExp(
  `${anyOf(
    /(?:[,;.–-] |\b(?:[Mm]otion|MOTION) (?:was )?)(?:unanimously |UNANIMOUSLY )?(?:[Cc]arried|CARRIED|[Pp]assed|PASSED)(?: unanimously| UNANIMOUSLY)?/,
    /\b(?:[Mm]otion|MOTION) (?:approved|APPROVED)(?: unanimously)?/,
    /[,;.] (?:[Aa]ll (?:were )?(?:in favou?r|ayes?)|[Uu]nanimous)/,
    /, \p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*)? (?:second(?:s|ed)?|2nd)/u,
  )}\\s*$`,
  'u',
);
const LONGEST_RESULT = 60;
export const endsStatement = (line: string): boolean =>
  RESULT_ALONE.test(line) || RESULT_BEHIND.test(line.slice(-LONGEST_RESULT));

/** "b) Land sale Motion 234/2026 Moved by Amber": the title and the motion run together by a scan. */
const NUMBERED =
  /^[^“"]{2,140} (?:Motion|MOTION|Resolution|RESOLUTION) #?\d{1,5}[/.-]{1,2}\d{2,4} (?:Moved|MOVED|moved) (?:by|By|BY)\b/;

export const beginsStatement = (line: string, before = ''): boolean =>
  STATEMENT.test(line) ||
  (isSecondedLine(line) && MOTION_LINE.test(before)) ||
  (/oved by/i.test(line) && NUMBERED.test(line));

/** "Dora Elder moved to paint it.": two names, since a line of wrapped text may begin with the second of them. */
const MOTION =
  /^(?:(?:ACTION|Action|MOTION|Motion): (?:(?:On|Upon) (?:a )?[Mm]otion|Moved|Motion) by \p{Lu}|(?:\p{Lu}[\p{L}.'’-]*\.? ){1,3}\p{Lu}[\p{L}'’-]+(?:, (?:nominated|proposed)(?: by)? \p{Lu}[^\n;:]{2,60}\bseconded | won by an? (?:\p{Ll}+ )?majority|,? (?:was|is) (?:duly |unanimously )*elected)|(?:No opposition|Unopposed), \p{Lu}[^\n]{2,60} elected|(?:Hon\.? )?\p{Lu}[\p{L} .'’/-]{2,40}?(?::| ?[–—]| -) \p{Lu}[^\n;:()]{2,60} \((?:[Pp]rop|[Nn]om|[Mm]oved)[^()\n]{5,80}\)|(?:\p{Lu}[\p{L} '’-]{2,30}: (?:\p{Lu}[\p{L}.'’-]* ){1,3}|\p{Lu}[\p{L}.'’-]* (?:\p{Lu}[\p{L}'’-]+ )?)nominated (?:by )?\p{Lu}|(?:\p{Lu}[\p{L}.'’-]*\.? ){1,3}\p{Lu}[\p{L}'’-]+ (?:moved|moves|motioned|motions|proposed|proposes) (?:to|that) )/u;
export const beginsMotion = (line: string): boolean => MOTION.test(line.slice(0, 120));

/** "Seconded by Cllr Birch", "Seconder: Cllr Birch". */
export const isSecondedLine = (line: string): boolean => /^Seconde[dr]\b/i.test(line);
