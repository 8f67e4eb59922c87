// Lines that speak of a decision, whether or not one can be read there. They are only counted, so that a clerk hears of what was
// not read; that is why words may be looked for here that are too unsure to be read.

import { findIn, standsIn } from '../needed-words.ts';

/**
 * Words of a result that begin a line or a sentence, in English and in the languages of minutes that are read as English is.
 * "Noted" is none of them: "It was noted that the lamp is out" decides nothing, and must not be offered as a label.
 */
const RESULT =
  'resolved|resolution|agreed|decided|decision|recommended|approved|adopted|' +
  'penderfynwyd|cytunwyd|nodwyd|cymeradwywyd|argymhellwyd|beschluss|beschlossen|besluit|besloten|décidé|décision|beslut|acuerdo|acordado';

/** Who or what may stand before such a word in a sentence: "Peter agreed to write it" is Peter's word alone. */
const BODY =
  '(?:(?:and|it|was|is|be|hereby|also|further|then|unanimously|the|this|all|members|council|board|committee|trustees|directors|senate|meeting|union|group|governors) ){0,4}?';

/** "And Resolved:", "39.5 RESOLVED – ", "**Beschluss 3:**"; "The Board AGREED that". */
const LABELLED = new RegExp(
  `^[^\\p{L}]{0,24}(?<label>(?:\\p{L}+ ){0,3}?(?:${RESULT})(?: unanimously)?)(?: \\d{1,4})?\\**(?:\\s?:|\\s[-–—]\\s)`,
  'iu',
);
const IN_SENTENCE = new RegExp(
  `^[^\\p{L}]{0,24}(?<label>${BODY}(?:${RESULT})(?: unanimously)?)\\**,?\\s(?:that|to)\\b`,
  'iu',
);

const SPEAKS: readonly RegExp[] = [
  // "the report was NOTED"
  /\b(?:RESOLVED|AGREED|DECIDED|RECOMMENDED|NOTED|APPROVED|ADOPTED|PENDERFYNWYD|CYTUNWYD|NODWYD)\b/,
  // "It was unanimously agreed to paint the jetty."
  /\b(?:it was|was|were|and|board|council|committee|members|senate) (?:also |further |then |unanimously |duly )?(?:resolved|agreed|decided) (?:to|that)\b/i,
  // "The motion was carried.", "Resolution adopted."
  /\b(?:motion|amendment|resolution|proposal)s? (?:was |were )?(?:duly |unanimously )?(?:carried|carries|passed|passes|adopted|approved)\b/i,
  // "the minutes … were approved"
  /\b(?:minutes|accounts|payments|reports?) [^.:]{0,60}\b(?:was|were) (?:approved|adopted|agreed|noted)\b/i,
];

/** "had agreed", "if it was agreed", "was not agreed": what was decided at another time, or not at all. */
const ELSEWHERE =
  /\b(?:had|has|have|having|if|once|when|until|unless|not|previously|already) (?:it (?:was|is) )?(?:been )?(?:unanimously )?(?:resolved|agreed|decided|approved|adopted|noted)\b/i;

/** "Proposed resolution: …", "Decision on the name: TBD", "Agreed: no." */
const NONE_YET =
  /^[^\p{L}]{0,24}(?:(?:proposed|draft|failed|possible|next|no)\b|decisions?\s+(?:making|on|about|for)\b)|[:–-]\s*(?:none|tbd|n\/a|no)\b\W{0,4}$/iu;

/** One of these stands in each way above; most lines have none. Without `u` it is looked for in half the time. */
const MAY_SPEAK = new RegExp(`${RESULT}|noted|carried|carries|passed|passes`, 'i');

export const speaksOfDecision = (line: string): boolean =>
  MAY_SPEAK.test(line) &&
  !standsIn(ELSEWHERE, line) &&
  !standsIn(NONE_YET, line) &&
  (labelTried(line) !== undefined || SPEAKS.some(pattern => standsIn(pattern, line)));

/** What a line that speaks of a decision begins with, as `decision-labels` could name it: "And Resolved". */
export function labelTried(line: string): string | undefined {
  const label = (findIn(LABELLED, line) ?? findIn(IN_SENTENCE, line))?.groups?.['label'];
  return label !== undefined && /^\p{Lu}/u.test(label) ? label : undefined;
}
