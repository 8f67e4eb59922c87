// What stands before a sentence and is no word of it: its number, what it is known by, a sign.

import { findIn } from '../needed-words.ts';

/** "39.5 RESOLVED – That …", "26/04 It was RESOLVED that": what a number stands before. */
const NUMBER =
  /^(?!\d{1,3} ?(?:\/|of|out of) ?(?:the )?\d{1,3} (?:\p{L}+ ){0,2}(?:voted|approved|adopted|accepted|ratified) )(?!\d{1,3} (?:yes|ayes?|for|in favou?r|votes?|against|no|abst\p{Ll}+)\b)(?:\(?\d{1,3}(?:[./]\d{1,4}){0,3}[.):]?|\d{4}[./-]\d{1,4}[.):]?|\d{3}[/-]\d{2}(?=\s+\p{Lu}\p{Ll})|\(\p{Lu}{2}\)(?= \p{Lu}\p{Ll})|\(?[a-z]{1,3}\)|[a-z]\.|[IVX]{1,5}\.(?=\s{1,12}\p{Lu}\p{Ll}))\s*[-–—:]?\s+(?=\p{L})/u;
/** "(MI 1) Resolved, That …": by what the motion is known. */
const REFERENCE = /^\([^()]{2,40}\)\s+(?=(?:Resolved|RESOLVED|Agreed|AGREED)\b)/;
/** "#12: It was agreed …", a number in a list of issues */
const OF_ISSUE = /^#\d{1,6}(?::| ?[–—-]) +(?=\p{Lu})/u;
/** "[174-C1] Consensus: …": a reference to the point, as minutes of working groups number what came of it. */
const IN_SQUARES = /^\[(?=[^\]]{0,16}\d)[A-Z0-9][\w./-]{0,16}\]\s+(?=\p{Lu}[\p{L} ]{3,24}:\s)/u;
/** "Motion: 494-2026 Moved by Amber", "Resolution 449/2026 Moved: Amber", "C-307/26 MOVED BY AMBER"; in "W0AMB moved" somebody does, by the sign of a radio club. */
const OF_MOTION =
  /^(?![A-Z]{1,2}\d[A-Z]{2,4}\s)(?:(?:Motion|MOTION|Resolution|RESOLUTION)(?: (?:No\.?|[Nn]umber|NO\.?))?:? ?#? ?(?:[A-Z]{1,4}\/?)?|No\. ?|[A-Z]{1,4}[ -]{0,3}|(?=\d{4}|\d{2,4}[-/]\d{1,4}\b))\d[\w./-]{0,16}[:,.]?\s+(?=(?:[Mm]oved|MOVED|[Pp]roposed|PROPOSED)\b)/;
/** "Minutes: Resolved:- That …", before a label it stands as a number does. */
const MINUTES_BEFORE = /^Minutes:\s+(?=\p{Lu})/u;
/** "✅ Decision: …", ":white_check_mark: Decision: …", "=> Agreed to …" */
const SIGN =
  /^(?:[-–—](?=\p{Lu}\p{Ll})|\p{Extended_Pictographic}\uFE0F?|:[a-z][a-z0-9_]{2,30}:|[=-]{1,2}>|>{2,3}|[→⇒])\s*(?=\p{Lu}|\[)/u;
/** "1:50pm CEST: Amber moved to adjourn", "19:15 – Amber moved …": when it was said. */
const TIME =
  /^\(?\d{1,2}[:.]\d{2}(?: ?[ap]\.?m\.?| ?[AP]M)?(?: [A-Z]{2,5}(?= ?[:–—-]))?\)?(?: ?[:–—-])? +(?=\p{Lu}|\[\p{Lu})/u;
/** Most begin with a word of some letters: before those stand only names of motions. */
const BEGINS_WITH_WORD = /^[A-Za-z]{4}/;

export const numberBefore = (written: string): string =>
  BEGINS_WITH_WORD.test(written)
    ? ((findIn(OF_MOTION, written) ?? findIn(MINUTES_BEFORE, written))?.[0] ?? '')
    : anyBefore(written);

const anyBefore = (written: string): string =>
  (findIn(NUMBER, written) ??
    findIn(OF_ISSUE, written) ??
    findIn(REFERENCE, written) ??
    findIn(IN_SQUARES, written) ??
    findIn(OF_MOTION, written) ??
    findIn(MINUTES_BEFORE, written) ??
    findIn(TIME, written) ??
    findIn(SIGN, written))?.[0] ?? '';
