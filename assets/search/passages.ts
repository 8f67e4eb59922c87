// Finds the passages of a text that contain the words of a query, and marks those words.

import { isJoint } from '../../shared/search/compounds.ts';
import type { Run } from '../../shared/search/engine.ts';
import { normalWord, WORDS } from '../../shared/search/tokens.ts';
import type { Stem, StopWords } from '../../shared/search/word-rules.ts';

/** Roughly how many letters a passage has, and how many passages a document shows. */
const PASSAGE = 160;
const MOST_PASSAGES = 2;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Finds which words of a text match: those with the stem of a word of the query. */
export interface Sought {
  readonly terms: ReadonlySet<string>;
  readonly stem: Stem;
  readonly folds: boolean;
  readonly stopWords: StopWords;
}

/** The best passages of a text, in the text's order; its beginning if no word matches. */
export function passagesOf(text: string, sought: Sought): readonly (readonly Run[])[] {
  const matches = matchesIn(text, sought);
  if (matches.length === 0) return [runsOf(text, 0, endOfPassage(text, 0), [])];
  const windows = windowsOf(matches).sort((a, b) => b.worth - a.worth || a.start - b.start);
  const chosen: typeof windows = [];
  for (const window of windows) {
    if (chosen.length === MOST_PASSAGES) break;
    // A second passage is shown only if it contains a word that the first does not.
    const isNew = chosen.every(one => window.terms.some(term => !one.terms.includes(term)));
    const isApart = chosen.every(one => window.start > one.end || window.end < one.start);
    if (isNew && isApart) chosen.push(window);
  }
  let shown = 0;
  return chosen
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      // The passage before may reach up to here.
      if (end <= shown) return [];
      const from = Math.max(shown, startOfPassage(text, start, end));
      const to = Math.max(end, endOfPassage(text, from));
      const runs = runsOf(text, from, to, matches);
      // An omission between two passages is marked once, at the end of the first.
      if (shown > 0) runs.shift();
      shown = to;
      return [runs];
    });
}

/** The words of a text that match, in small letters, each once. */
export const wordsThatMatch = (text: string, sought: Sought): readonly string[] => [
  ...new Set(
    matchesIn(text, sought).flatMap(
      ({ start, end }) => text.slice(start, end).toLowerCase().match(WORDS) ?? [],
    ),
  ),
];

/** The matches of a text, in order. */
function matchesIn(text: string, { terms, stem, folds, stopWords }: Sought): readonly Match[] {
  const matches: Match[] = [];
  const beginnings = new Set([...terms].map(beginningOf));
  let before: Written | undefined;
  for (const { 0: written, index } of text.matchAll(WORDS)) {
    const word = normalWord(written, folds);
    const here: Written = { word, start: index, end: index + written.length };
    // "car park" where "carpark" was asked.
    const pair = before && isGap(text.slice(before.end, index)) ? before.word + word : '';
    const whole = beginnings.has(beginningOf(pair)) ? stem(pair) : '';
    const term = stopWords.has(word) ? '' : stem(word);
    if (before && whole !== '' && terms.has(whole)) {
      const last = matches.at(-1);
      if (last && last.end > before.start) matches.pop();
      matches.push({
        start: Math.min(before.start, last?.end === before.end ? last.start : before.start),
        end: here.end,
        term: whole,
      });
    } else if (term !== '' && terms.has(term)) matches.push({ start: here.start, end: here.end, term });
    before = here;
  }
  return matches;
}

interface Written {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** What stems may take from a word is never its beginning: so most words need not be made stems of. */
const beginningOf = (word: string): string => word.slice(0, 2);

const isGap = (gap: string): boolean => gap === ' ' || (gap.length === 1 && isJoint(gap.charCodeAt(0)));

/** For each match, the passage that begins with it and its value: different words count more than repeated ones. */
function windowsOf(matches: readonly Match[]) {
  return matches.map((first, at) => {
    const terms: string[] = [];
    let end = first.end;
    let count = 0;
    for (const match of matches.slice(at)) {
      if (match.end - first.start > PASSAGE) break;
      if (!terms.includes(match.term)) terms.push(match.term);
      end = match.end;
      count += 1;
    }
    return { start: first.start, end, terms, worth: 100 * terms.length + Math.min(count, 20) };
  });
}

/** Where a passage begins, so that its matches are in the middle; at the start of a sentence if one is near. */
function startOfPassage(text: string, start: number, end: number): number {
  const room = Math.max(20, (PASSAGE - (end - start)) / 2);
  const earliest = Math.max(0, start - Math.round(room));
  if (earliest === 0) return 0;
  const before = text.slice(earliest, start);
  const sentence = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('. ') + 1);
  if (sentence > 0) return earliest + sentence + 1;
  return earliest + before.indexOf(' ') + 1;
}

function endOfPassage(text: string, from: number): number {
  if (text.length <= from + PASSAGE) return text.length;
  const space = text.lastIndexOf(' ', from + PASSAGE);
  return space > from ? space : from + PASSAGE;
}

function runsOf(text: string, from: number, to: number, matches: readonly Match[]): Run[] {
  const runs: Run[] = [];
  const push = (part: string, isMatch: boolean): void => {
    const words = part.replace(/\s+/g, ' ');
    if (words !== '') runs.push({ text: words, isMatch });
  };
  if (from > 0) push('… ', false);
  let at = from;
  for (const { start, end } of matches) {
    if (start < from || end > to) continue;
    push(text.slice(at, start), false);
    push(text.slice(start, end), true);
    at = end;
  }
  push(text.slice(at, to), false);
  if (to < text.length) push(' …', false);
  return runs;
}
