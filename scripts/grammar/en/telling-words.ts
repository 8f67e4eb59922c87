// The words of which one stands in each sentence that decides, moves, seconds, counts or tells a result. Most sentences have none
// of them: they are passed over after one look, instead of one for every way in which something can be said.
//
// A new way of saying something needs its word here; `test/grammar/en/telling-words.test.ts` tells where one is missing.

import { anyOf } from '../any-of.ts';
import { standsIn } from '../needed-words.ts';

const WORDS = new RegExp(
  `\\b${anyOf(
    // Motions.
    /prop|introduced (?:the |an? )?(?:council )?(?:bill|ordinance|resolution)|mov(?:e[ds]?|er|ing)|motion|poll:|m\/s|ms[cap]|accept|nominat|second|supported|2nd|maker:|(?:first|1st)(?: by|:)/,
    // Decisions, and what came of a motion.
    /award|waive|amend(?:s|ed)\b|(?:cancel|extend|renew|deni|repeal|revok)[a-z]{1,4}\b|revised|reaffirmed|empowered|delegated|allocates|donates|directs|instructs|establishes|chooses|opts\b|minded|(?:formed|established|created) (?:an?|the|its)\b|constituted|dissolved|disbanded|set (?:up|aside)|suspended|allocated|donated|budgeted|committed|dispensed|rescind|enact|tabled|tables\b|grant|refuse|defer|postpon|declin|recommend|(?:sub-?)?committee of|supports? th(?:e|is)|re(?:s?olv|solut|ceived|ject)|agree|deci(?:de|si)|ap(?:prov|point)|adopt|noted|elects?|elected|re-?elect|reappoint|directed|instructed|mandated|tasked|gave (?:[a-z]+ )?(?:consent|approval|permission)|determined|undertook|concluded|settled|ordered|acclam|permission|chose|selected|opted|(?:happy|content|willing) (?:to|for)|authori|ratif|endors|co-?opted|confirm|signed|set at|(?:set|fixed) (?:the|an?|its|our) /,
    /m\/cu?\b|sec[:.] |carri|carry|pass|unanim|lost|defeat|fail|fell|fall|withdr|died|dies|object|no comments?\b|no observation/,
    // Votes.
    /vot(?:e|ing)|adjourn|consen[st]|favo|against|abst|ayes?\b|nays?\b|noes\b|(?:un)?oppos|absent|excused|recused|dissent|yea|\by ?[:=–-] ?\d|\d{1,3} yes\b|\d ?y[ ,;/]+\d{1,3} ?n\b|yays?\b|vote totals?|roll call|won by/,
  )}`,
  'i',
);

/** "MC", "MCU": too short to be looked for with the others. */
const CARRIED = /\bmc\/?u?\b/i;

/** At the beginning: a quotation or what was moved, word for word; an action, which ends what stands before it; two councillors and a slash. */
const BEGINNING =
  /^(?:Prop[.:] |P: |(?:The )?(?:\p{Lu}\p{L}+ ){1,3}(?:strongly )?(?:OBJECT|SUPPORT)|(?:[^“"‘':]{2,60}(?::| ?[–—-]) )?[“"‘']?(?:That|THAT)\b|[“"](?:I|We|To) |(?:Object|Support(?:ed)?|Neutral|No (?:comments?|observations?))\b|To\s|ACTION|Action|(?:Councillors?|Councilors|Crs?|Cllrs?|Mayor|Deputy Mayor|Commissioners?|Trustees?) [^/:;.]{1,50} \/ )/u;

/** What a beginning cannot be without: one of these anywhere, since a number or a title may stand before it, or one at the very beginning. */
const OF_BEGINNING = /T(?:hat|HAT|o\s)|A(?:CTION|ction)|OBJECT|SUPPORT/;
const AT_ONCE = /^(?:Object|Support|Neutral|No [co]|[“"][IWT]|P(?:rop)?[.:] )/;
const mayBegin = (sentence: string): boolean =>
  OF_BEGINNING.test(sentence) || AT_ONCE.test(sentence) || sentence.includes(' / ');

/** "Fence to be mended (Amber/Birch).", "Amber/Birch to pay the bills": two who moved, beside what they moved. */
const PAIR =
  /\(\p{Lu}[^/()]{1,40}\/ ?\p{Lu}[^/()]{1,40}\)\.?$|(?:^|[.:)\d] )\p{Lu}[^/:;,]{1,40}\/ ?\p{Lu}[^/:;,]{1,40} to \p{Ll}/u;
const isPair = (sentence: string): boolean => sentence.includes('/') && standsIn(PAIR, sentence);

/** Whether a sentence may tell something without its number or its title: most need not be looked at for those. */
export const mayTellWithin = (sentence: string): boolean =>
  standsIn(WORDS, sentence) || CARRIED.test(sentence) || mayBegin(sentence) || isPair(sentence);

export const mayTell = (sentence: string): boolean =>
  standsIn(WORDS, sentence) || CARRIED.test(sentence) || standsIn(BEGINNING, sentence) || isPair(sentence);
