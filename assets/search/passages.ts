// The places of a text in which the words of a query stand, with those words marked.

import type { Run } from '../../shared/search/engine.ts';
import type { Stem } from '../../shared/search/stemmer.ts';
import { normalWord, WORDS } from '../../shared/search/tokens.ts';

/** Letters of a passage, roughly, and passages of a document. */
const PASSAGE = 160;
const MOST_PASSAGES = 2;

interface Match {
  readonly start: number;
  readonly end: number;
  readonly term: string;
}

/** Tells which words of a text match: those that have a stem sought. */
export interface Sought {
  readonly terms: ReadonlySet<string>;
  readonly stem: Stem;
  readonly folds: boolean;
  readonly isStopWord: (word: string) => boolean;
}

/** The best passages of a text, in its order; its beginning where no word stands in it. */
export function passagesOf(text: string, sought: Sought): readonly (readonly Run[])[] {
  const matches = matchesIn(text, sought);
  if (matches.length === 0) return [runsOf(text, 0, endOfPassage(text, 0), [])];
  const windows = windowsOf(matches).sort((a, b) => b.worth - a.worth || a.start - b.start);
  const chosen: typeof windows = [];
  for (const window of windows) {
    if (chosen.length === MOST_PASSAGES) break;
    // A second passage is worth its place where it shows a word that the first has not.
    const isNew = chosen.every(one => window.terms.some(term => !one.terms.includes(term)));
    const isApart = chosen.every(one => window.start > one.end || window.end < one.start);
    if (isNew && isApart) chosen.push(window);
  }
  let shown = 0;
  return chosen
    .sort((a, b) => a.start - b.start)
    .flatMap(({ start, end }) => {
      // The passage before may have gone on so far.
      if (end <= shown) return [];
      const from = Math.max(shown, startOfPassage(text, start, end));
      const to = Math.max(end, endOfPassage(text, from));
      const runs = runsOf(text, from, to, matches);
      // What is left out between two passages is told once, at the end of the first.
      if (shown > 0) runs.shift();
      shown = to;
      return [runs];
    });
}

/** The matches of a text, in order. */
function matchesIn(text: string, { terms, stem, folds, isStopWord }: Sought): readonly Match[] {
  const matches: Match[] = [];
  for (const { 0: written, index } of text.matchAll(WORDS)) {
    const word = normalWord(written, folds);
    if (isStopWord(word)) continue;
    const term = stem(word);
    if (terms.has(term)) matches.push({ start: index, end: index + written.length, term });
  }
  return matches;
}

/** From each match on, the matches that stand within one passage, and what they are worth: words before repeats. */
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

/** A beginning that leaves the matches in the middle, at the start of a sentence where one is near. */
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
