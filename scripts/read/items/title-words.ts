// The title of an item that stands in plain text behind its number, and where what was said of it begins.

import type { ItemWords } from '../../grammar/item-words.ts';
import { sentenceStarts } from '../../grammar/sentences.ts';

export interface TitleWords {
  readonly title: string;
  /** Where the text behind it begins, from the beginning of the words. */
  readonly ends: number;
  /** How sure it is that this is a title, from 0 to 1. */
  readonly weight: number;
}

/** A title takes a line of print, seldom more. */
const LONGEST = 110;
const LONGEST_BEFORE_TEXT = 70;
const LONGEST_IN_TWO_LINES = 150;

/**
 * Reads the title at the beginning of words: "Harbour lights", "Harbour lights: two were mended.", "Minutes. They were read."
 * `bold` is how many of the first signs are bold. Undefined where the words are a sentence, a name or a label.
 */
export function readTitle(words: string, bold: number, known: ItemWords): TitleWords | undefined {
  const [line = '', next = ''] = words.slice(0, 400).split('\n', 2);
  // A line that goes on below in small letters is the beginning of a sentence.
  const goesOn = /^\p{Ll}/u.test(next);
  const isTold = goesOn || line.length > LONGEST || /[.!?]["”’)]*$/.test(line.trimEnd());
  const title =
    boldTitle(words, bold) ??
    (isTold ? (inCapitals(line) ?? beforeSentence(line, known)) : undefined) ??
    (goesOn
      ? (beforeText(line, known) ?? twoLines(words, known) ?? wholeLine(line, known))
      : (wholeLine(line, known) ?? beforeText(line, known)));
  if (!title || !/^["“'‘(]?[\p{Lu}\d]/u.test(title.title) || known.isPartOfItem(title.title))
    return undefined;
  const isLoud = /\s\S+\s/.test(title.title) && !/\p{Ll}/u.test(title.title);
  if ((!isLoud && known.namesPerson(title.title)) || known.tellsMotion(title.title)) return undefined;
  return breaksOff(words, bold) && known.tellsMotion(line) ? undefined : title;
}

/** "**3. The minutes of 5 March**, as circulated, were agreed.": a typist put the beginning of a sentence in bold. */
const breaksOff = (words: string, bold: number): boolean =>
  bold > 0 &&
  !/[.:!?–—-]\s*$/.test(words.slice(0, bold)) &&
  /^,?\s{0,3}[\p{Ll}\d]/u.test(words.slice(bold, bold + 6));

/** "Agenda: Moved by Amber, seconded by Birch to approve it." is business; over all that follows it is none. */
export function isBusiness(title: string, text: string, words: ItemWords): boolean {
  const section = words.sectionOf(title) ?? '';
  return section === 'holder'
    ? words.tellsMotion(text) || words.saysApproval(`minutes ${text}`)
    : !/^(?:attendance|apologies|record)$/.test(section);
}

/** Behind a word that says that it is an item, "Item 3:", the whole line is its title, a sentence or not. */
export function worded(line: string): TitleWords | undefined {
  const title = bareTitle(line.split('\n', 1)[0] ?? '');
  return /^["“'‘(]?[\p{Lu}\d]/u.test(title) && title.length <= LONGEST_WORDED
    ? { title, ends: line.split('\n', 1)[0]?.length ?? 0, weight: 1 }
    : undefined;
}
const LONGEST_WORDED = 200;

function boldTitle(words: string, bold: number): TitleWords | undefined {
  const written = words.slice(0, bold);
  const title = bareTitle(written);
  const isLine = written.length <= LONGEST * 2 && title.length >= 2 && !/[;,]$/.test(title);
  return isLine ? { title: title.replace(/\n/g, ' '), ends: behind(words, bold), weight: 1 } : undefined;
}

/** "Harbour lights", "Minutes." */
function wholeLine(line: string, known: ItemWords): TitleWords | undefined {
  const title = bareTitle(line);
  const isShort = line.length <= LONGEST && !/[;,]$/.test(line.trimEnd());
  const runsIn =
    /(?:[:–—] |[:;] ?[-–] ?|—)\S/.test(line) &&
    (line.length > LONGEST_BEFORE_TEXT || /[.!?]$/.test(line.trimEnd()));
  if (!isShort || runsIn || title.length < 2) return undefined;
  const isSentence = /[.!]$/.test(line.trimEnd()) && (wordCount(title) > 6 || /[.?!] /.test(line));
  if (isSentence && !(known.isUsual(title) && wordCount(title) <= 10 && !/[.?!] /.test(line)))
    return undefined;
  return { title, ends: line.length, weight: 1 };
}

/** "Review of the process for adding moorings in" and below it "the outer harbour": the whole point is its title. */
function twoLines(words: string, known: ItemWords): TitleWords | undefined {
  const written = words.trimEnd();
  const [first = '', ...others] = written.split('\n');
  const isOneLine = others.length === 1 && written.length <= LONGEST_IN_TWO_LINES;
  const isTitle = isOneLine && !/[.!?;,:]$|:\n|:\/\//.test(written);
  if (!isTitle || !wholeLine(first, known)) return undefined;
  return { title: bareTitle(written.replace('\n', ' ')), ends: written.length, weight: 0.9 };
}

/** "Harbour lights: two were mended.", "Harbour lights – two …", "Harbour lights—Two …", "Harbour lights. Two …" */
function beforeText(line: string, known: ItemWords): TitleWords | undefined {
  const joint = /^([^:.;?!\n–—]{2,70}?) ?(?:[:;] ?[-–] ?|(?::|[–—]| -) {1,20}|—(?=\p{Lu}))(?=\S)/u.exec(line);
  if (joint) return { title: joint[1] ?? '', ends: joint[0].length, weight: 0.9 };
  const second = sentenceStarts(line).find(start => start > 0);
  const first = line.slice(0, second ?? 0).trimEnd();
  const title = bareTitle(first);
  const isTitle =
    second !== undefined &&
    /\.$/.test(first) &&
    first.length <= LONGEST_BEFORE_TEXT &&
    (wordCount(title) <= 5 || (known.isUsual(title) && wordCount(title) <= 10));
  return isTitle ? { title, ends: second, weight: 0.8 } : undefined;
}

/** "PUBLIC FORUM The lamp was discussed.": nothing parts the two but their letters. "NOTED that …" begins a sentence. */
function inCapitals(line: string): TitleWords | undefined {
  const run =
    /^(?:[\p{Lu}\d&'’“”"./,()–-]{1,20} ){1,14}?(?=(?:A |I )?(?:\p{Lu}\p{Ll}|\p{Ll}|\(\p{Ll}|\d{1,2}(?:st|nd|rd|th)\b))/u.exec(
      line,
    );
  const [written = ''] = run ?? [];
  const title = bareTitle(written);
  const goesOn = /^\p{Ll}/u.test(line.slice(written.length));
  const isTitle =
    title.length >= SHORTEST_IN_CAPITALS && /\p{Lu}{4}/u.test(title) && (!goesOn || title.includes(' '));
  return isTitle && !RESULT.test(title) ? { title, ends: written.length, weight: 0.9 } : undefined;
}
const SHORTEST_IN_CAPITALS = 5;
const RESULT =
  /^(?:(?:IT (?:WAS|IS) )?(?:UNANIMOUSLY )?(?:RESOLVED|AGREED|APPROVED|ADOPTED|NOTED|RECEIVED|ORDERED|DECIDED|VOTED|CARRIED|PASSED|MOVED|SECONDED|PROPOSED|RECOMMENDED|AUTHORI[SZ]ED)|ACTIONS?|MOTION|NOTE)\b/;

/** "Chair's report The Chair told of …", "Any other business a) The lamp …": a usual title whose line has run into its text. */
function beforeSentence(line: string, known: ItemWords): TitleWords | undefined {
  const [written = ''] = TITLE_THEN_SENTENCE.exec(line) ?? [];
  const title = bareTitle(written);
  const isTitle = written !== '' && wordCount(title) <= 12 && known.isUsual(title);
  return isTitle ? { title, ends: written.length, weight: 0.7 } : undefined;
}
const TITLE_THEN_SENTENCE =
  /^\p{Lu}[\p{L}\d ,/&'’-]{2,90}?(?<!\b(?:of|the|to|and|or|for|by|from|with|on|in|at|a|an|that|held)) (?=(?:(?:The|There|It|This|These|Upon|Following|No|None|Nothing|All|An?|Cllrs?|Councillors?|Mrs?|Ms) |\(?(?:a|i|1)\) )\S)/u;

/** Without what parts it from the text. */
export const bareTitle = (written: string): string => written.trim().replace(/[\s:.–—-]+$/, '');

const behind = (words: string, at: number): number =>
  at + (/^[\s:.–—-]*/.exec(words.slice(at, at + 20))?.[0].length ?? 0);

const wordCount = (text: string): number => text.split(/\s+/).length;
