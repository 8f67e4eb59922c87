// Short lines of a page that head a part of an item, without any sign that says so: "Youth Cabinet" above what was said of it.

/** A line, or a paragraph, of the page. */
interface Line {
  readonly text: string;
  readonly raw: string;
}

/** Words that headings write small. */
const SMALL = /^(?:and|of|the|for|in|on|to|at|with|from|by|or|a|an|&|[-–—])$/;

/** What a part is of: a line that ends so is no person's name. */
const TOPIC =
  /\b(?:Accounts?|Action|Appeal|Areas?|Association|Board|Bridge|Budget|Cabinet|Campaign|Centre|Challenges?|Charter|Club|Commission|Committee|Conference|Consultation|Council|Day|Development|Event|Facilities|Festival|Finances?|Forum|Fund|Gala|Grants?|Group|Housing|Inspection|Issues|Maintenance|Network|Panel|Partnership|Performance|Plan|Planning|Policy|Priorities|Programme|Project|Reform|Refurbishment|Report|Review|Safety|Scheme|School|Schools|Services?|Strategy|Support|Survey|Training|Transport|Trust|Update|Visits?|Website|Week|Works?|Workshop)$/;

/** "Ms Ash", "Cllr B Birch", "The Chair": somebody whose words stand below. */
const SPEAKER =
  /^(?:Councillors?|Cllrs?|Mrs?|Ms|Miss|Mx|Dr|Prof(?:essor)?|Sir|Dame|Lord|Lady|Rev(?:erend)?|Alderman|Ald|The (?:Chair|Mayor|Clerk|Leader|Deputy|Vice)\p{L}*)\b/u;

/** "ACTIONS AGREED", "In Attendance": labels of the minutes. */
const LABEL =
  /\b(?:agreed|resolved|recommend(?:ed|ations?)|decided|decisions?|noted|approved|minutes|attendance|present|apologies|actions? (?:agreed|points?)|motion|amendment|votes?|reasons?)\b/i;

export type Heading = 'sure' | 'maybe';

/**
 * Whether a line heads the paragraph below it. It is sure of a line in title case that is no name and stands between the end of one
 * sentence and the beginning of another; a person must say of "Amber Elm", which may be a speaker's name.
 */
export function partHeading(
  line: Line,
  before: Line | undefined,
  next: Line | undefined,
): Heading | undefined {
  if (next === undefined || !isTitle(line) || !isSentence(next.text)) return undefined;
  if (before !== undefined && !/[.!?…][)”’"']?$/.test(before.text)) return undefined;
  const words = line.text.split(' ');
  const isNamed =
    TOPIC.test(line.text) || /^\p{Lu}{2,5}\b/u.test(line.text) || words.some(word => SMALL.test(word));
  if (isNamed) return 'sure';
  return words.length > 1 ? 'maybe' : undefined;
}

function isTitle({ text, raw }: Line): boolean {
  const words = text.split(' ');
  return (
    text.length <= 60 &&
    words.length <= 7 &&
    !/^[\s\u00A0]/.test(raw) &&
    !/[.,;:!?\d]/.test(text) &&
    /^\p{Lu}/u.test(text) &&
    text !== text.toUpperCase() &&
    words.every(word => SMALL.test(word) || /^[(‘“'"]?\p{Lu}/u.test(word)) &&
    !SMALL.test(words.at(-1) ?? '') &&
    !SPEAKER.test(text) &&
    !LABEL.test(text)
  );
}

/** A paragraph of prose: long enough, from its capital to its stop. */
const isSentence = (text: string): boolean =>
  text.length >= 40 && /^[“‘"']?\p{Lu}/u.test(text) && /[.!?:…-][)”’"']?$/.test(text);
