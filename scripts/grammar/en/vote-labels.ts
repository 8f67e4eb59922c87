// A vote's label and its sides as nearly all minutes call them: "The vote totals on this were: 5 yays" => "Vote: 5 ayes". What reads
// votes so knows each by one name.

/** "The vote totals on this amendment were:", "Result of the vote:", "Voting outcome –" */
const LABEL =
  /^(?:(?:the|final|overall|official) )*(?:(?:votes?|voting|poll|ballot) (?:totals?|tall(?:y|ies)|counts?|results?|outcome|breakdown)|(?:results?|outcome|count|tally|totals?) of (?:the |this )?(?:votes?|ballot|poll|voting))(?: (?:on|for|of|in) (?:the|this|that|these) [\p{L}-]{2,20}(?: [\p{L}-]{2,20}){0,2}?)?(?: ?[:–—-]| (?:was|were|is|are)(?: ?:| as follows ?:)?) */iu;
/** "… with the following vote totals: 5-0-1" */
const WITHIN = /\b(votes?|voting) (?:totals?|tally|counts?|results?) ?:/gi;
/** "Result: 5-0-1": what came of it stands behind the same label. */
const RESULT = /^(?:results?|outcome|tally) ?[:–—-] ?(?=\(?\d{1,3} ?[-–/:] ?\d)/i;
/** What tells a vote behind its label; "the vote count was high" tells none. */
const TELLS =
  /^\(?(?:\d|all\b|unanim|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|no|none|nobody)\b|(?:y|yes|yeas?|yays?|ayes?|for|in favou?r|approved?|against|no|nays?)\b)/i;

/** "+5 Y / 0 N", "5Y 0N 1A", "Y-5 N-0 A-1": letters beside figures, all sides in their order. */
const LETTERS_BEHIND = /(?<![\p{L}\d])(\d{1,3}) ?Y[,;/ ]+(\d{1,3}) ?N(?:[,;/ ]+(\d{1,3}) ?A)?(?![\p{L}\d])/gu;
const LETTERS_BEFORE =
  /(?<![\p{L}\d])Y ?[:=–-] ?(\d{1,3})[,;/ ]+N ?[:=–-] ?(\d{1,3})(?:[,;/ ]+A ?[:=–-] ?(\d{1,3}))?(?![\p{L}\d])/gu;
const YAY = /\byays?\b/gi;
/** "5 approve, 0 reject", "Approve: 5, Reject: 0": both sides, so that nothing else was approved. */
const BOTH_APPROVE = /(?:\d|:) ?\bapproved?\b|\bapproved? ?: ?\d/i;
const REJECT = /\b(?:disapproved?|rejects?|rejected)(?= ?: ?\d|[,.; ]|$)/gi;

/** "22 for (96%), 1 against" */
const SHARE = / ?\(\d{1,3}(?:[.,]\d{1,2})? ?%\)(?: (?=[,;]))?/g;

/** The text with its label and its sides in the words that all votes are read by. */
export function inUsualWords(written: string): string {
  const text = written.includes('%') ? written.replace(SHARE, '') : written;
  const label = LABEL.exec(text)?.[0] ?? RESULT.exec(text)?.[0] ?? '';
  const told =
    label !== '' && TELLS.test(text.slice(label.length)) ? `Vote: ${text.slice(label.length)}` : text;
  const plain = told.replace(WITHIN, '$1:');
  const lettered = /\d ?Y\b|\bY ?[:=–-] ?\d/.test(plain)
    ? plain.replace(LETTERS_BEHIND, lettersIn).replace(LETTERS_BEFORE, lettersIn)
    : plain;
  const voiced = /yay/i.test(lettered) ? lettered.replace(YAY, 'ayes') : lettered;
  return BOTH_APPROVE.test(voiced) &&
    /\d ?(?:disapprove|reject)|(?:disapproved?|rejects?|rejected) ?: ?\d/i.test(voiced)
    ? voiced.replace(REJECT, 'against').replace(/\bapproved?(?= ?: ?\d|[,.; ]|$)/gi, 'for')
    : voiced;
}

const lettersIn = (_: string, yes: string, no: string, abstained?: string): string =>
  `${yes} ayes, ${no} nays${abstained === undefined ? '' : `, ${abstained} abstained`}`;
