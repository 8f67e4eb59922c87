// Motions: who proposed, and who seconded.

import { capitalised } from '../../model/capitalised.ts';
import type { Motion } from '../../model/motion.ts';
import { withoutEnds } from '../../model/without-ends.ts';
import { anyOf } from '../any-of.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { SIGN_BEHIND } from './person-names.ts';
import { resultSaid } from './said-results.ts';

const MOVED = new RegExp(
  `^(?:(?:(?:an?|the|first|second|further|original|main|substantive)\\s+)?(?:motion|amendment)(?:\\s+(?:was\\s+)?|:\\s*))?${anyOf(
    // "Proposed by Cllr Amber", "Moved by: Cllr Amber"
    /(?:proposed|moved)\s+by\b\s*:?/,
    // "It was proposed by Cllr Amber" and nothing else
    /it was (?:proposed|moved) by(?=[^,;:\n]{3,60}$)/,
    // "Proposed: Cllr Amber"
    /(?:proposed|moved)\s*:/,
    // "Proposed – Cllr Amber", and nothing else in its line
    /(?:proposed|moved)\s[–—-]\s(?=[^\n]{3,60}(?:\n|$))/,
    // "Moved Cllr Amber, seconded Cllr Birch"
    /(?:proposed|moved)(?=[^\n]*\bseconded\b)/,
    // "Proposer: Cllr Amber"
    /(?:proposer|mover)\s*:/,
    // "1st: Amber, 2nd: Birch", "Prop: Amber; Sec: Birch", "P: Amber S: Birch"
    /1st\s*(?::|by\b)(?=[^\n]{2,60}\n?[^\n]{0,4}\b2nd\b)/,
    /(?:prop\s*[:.]|p\s*:)\s?(?=[^\n]{2,60}[,;\s]+(?:sec\s*[:.]|(?:s|2nd)\s*:))/,
  )}-?\\s*`,
  'i',
);

const SECONDED = new RegExp(
  `(?:\\band\\s+)?\\b${anyOf(
    // ", and seconded by Cllr Birch"
    /seconded\s+by\b\s*:?/,
    // "Seconded: Cllr Birch"
    /seconded\s*:/,
    // "Seconded – Cllr Birch"
    /seconded\s[–—-]\s/,
    // ", seconded Cllr Birch"
    /seconded(?=\s)/,
    // "Seconder: Cllr Birch"
    /seconder\s*:/,
    // "2nd: Birch", "Sec: Birch", "S: Birch"
    /2nd\s*(?::|by\b)/,
    /(?:sec\s*[:.]|s\s*:)(?=\s)/,
  )}-?\\s*`,
  'i',
);

/** "Moved: Cr Amber/Cr Birch" */
const STROKE = /^([^:;,\n/]{2,50}?)\s?\/\s?(?:seconded\b(?: by\b|:)?\s*)?(?=\p{Lu})/u;

/**
 * Reads "Proposed by Councillor A, seconded by Councillor B", on one line or two; also "Moved by", "Proposer:".
 * Its own words are those behind the names: ": That …"; other words ("and carried") are left to the text. Undefined where the text is something else.
 */
export function parseMotion(text: string, line: number): Motion | undefined {
  const opening = findIn(MOVED, text.trim());
  if (!opening) return undefined;
  const names = text.trim().slice(opening[0].length);
  const [first = '', ...others] = names.replace(STROKE, '$1 seconded by ').split(SECONDED);
  const mover = nameAt(first);
  const seconder = nameAt(others[0] ?? '');
  if (mover === undefined) return undefined;
  const last = others[0] ?? first;
  const words = textAfter(last);
  const outcome = others.length === 0 ? undefined : outcomeAfter(last);
  return {
    mover: { name: mover },
    ...(seconder !== undefined && { seconder: { name: seconder } }),
    ...(words !== undefined && { text: words }),
    ...(outcome && { outcome }),
    ...(/amendment/i.test(opening[0]) && { isAmendment: true as const }),
    line,
  };
}

// Where a name ends: "Cllr A: That …", "Cllr A that …", "Cllr A, the motion …", "Cllr A and carried", "Cllr A. It was".
const AFTER_NAME =
  /[:;\n]|,\s+(?=(?:(?:on behalf|for|of)\b|(?:[\p{L}’'&()-]+ ){0,7}(?:Officer|Councillor|President|Chair(?:man|person)?|Secretary|Treasurer|Representative|Rep|Convenor|Captain|Student|Member|Trustee)s?\b))|\s[-–—]\s|,?\s+that\b|,\s+(?=\p{Ll})|\s+and\s+(?=\p{Ll})|\.\s+(?=(?:The|It|This|That|All|Vote|Carried|Unanimous(?:ly)?|Passed|Approved|Agreed|Accepted|Adopted|Motion|No)\b)|\s+(?=(?:CARRIED|PASSED|APPROVED|AGREED)\b|(?:Carried|Passed)\.?$)/u;
/** What was moved, behind the last name: "Cllr B: That it be mended", "Cllr B; and That it be mended" => "That it be mended". */
function textAfter(names: string): string | undefined {
  const [, words = ''] =
    /^[^:;\n]{0,120}?(?::\s*|(?:[;,.]|[;,]? and)?\s+(?=[“"‘']?that\b))([“"‘']?\S[\s\S]*)$/i.exec(names) ?? [];
  return words.length > 3 && /^[“"‘']?(?:that|to)\b/i.test(words) ? words.trim() : undefined;
}

/** "Cllr B. Carried.", "Cllr B   CARRIED", "Cllr B - carried unanimously": nothing but what came of it, behind the last name. */
function outcomeAfter(names: string): Motion['outcome'] {
  const [name = ''] = names.split(AFTER_NAME);
  const behind = withoutEnds(names.slice(name.length), ' \n\t,;.–—-');
  const said = /^\p{L}+(?: unanimously)?$/u.test(behind) ? resultSaid(capitalised(behind)) : undefined;
  return said?.outcome;
}

const PARTICLE = /^(?:the|of|for|and|de|der|den|du|da|di|la|le|van|von|ap|ab|bin|al)$/;

/** The name that a text begins with; undefined where it begins with other words: "officers were three options", "Acme's Boat Centre". */
function nameAt(text: string): string | undefined {
  const name = withoutEnds(text.split(AFTER_NAME)[0] ?? '', ' \n\t,;.').replace(SIGN_BEHIND, '');
  const words = name.split(/\s+/);
  const isName =
    /^[("]?\p{L}/u.test(name) &&
    !standsIn(BEGINS_WORDS, withoutEnds(words[0] ?? '', ',')) &&
    !/['’]s /.test(name) &&
    words.length <= 12 &&
    words.every(isNameWord);
  return isName ? name : undefined;
}

/** "Moved: That the fee stay" names nobody. */
const BEGINS_WORDS = /^(?:that|to|this|for)$/i;
const isNameWord = (word: string): boolean => standsIn(PARTICLE, word) || !/^[("]?\p{Ll}/u.test(word);
