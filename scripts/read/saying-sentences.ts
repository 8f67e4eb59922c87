// The sentences of a paragraph, cut further where a line begins anew though no full stop stands before it: below a title, at a label, at
// a mover, at an action.

import type { Grammar } from '../grammar/grammar.ts';
import type { FindLabel } from '../grammar/said.ts';
import { type Sentence, sentencesOf } from '../grammar/sentences.ts';
import { once } from '../model/once.ts';
import { cutAtTasks, endedOnPurpose, tasksByLine } from './cut-tasks.ts';
import type { SayingContext } from './saying-context.ts';

/** `titleEnds` is where, in the text, the lines below its title begin; 0 where none heads it. `broken` are those below a line's break. */
export function sayingSentences(
  text: string,
  titleEnds: number,
  broken: () => readonly number[],
  context: SayingContext,
): readonly Sentence[] {
  const ended = once(() =>
    [...new Set([...endedOnPurpose(text), ...broken()])].sort((one, other) => one - other),
  );
  const { grammar, isKnown } = context;
  return belowTitle(sentencesOf(text), titleEnds, context)
    .flatMap(one => atLabels(one, context))
    .flatMap(one => cutAtTasks(one, tasksByLine(one, ended, context), context))
    .flatMap(one => cutAtTasks(one, grammar.furtherTasks(one.text, isKnown), context));
}

/** In mid-paragraph the labels of the format are looked for apart. */
export const NO_LABEL: FindLabel = () => undefined;

/** "The fence", and in the line below it "Amber moved to paint it.": cut where the title tells nothing, and what stands below it does. */
function belowTitle(
  sentences: readonly Sentence[],
  ends: number,
  { grammar, findLabel, isInitials, isKnown }: SayingContext,
): readonly Sentence[] {
  const [first, ...others] = sentences;
  if (!first || ends <= first.start || ends >= first.start + first.text.length) return sentences;
  const title = first.text.slice(0, ends - first.start).trimEnd();
  const below = { text: first.text.slice(ends - first.start).trim(), start: ends };
  const before = { text: title, isKnown };
  const tells = (text: string): boolean =>
    grammar.labelInWords(findLabel)(text) !== undefined ||
    findLabel(text) !== undefined ||
    grammar.sayingOf(text, isInitials, before) !== undefined;
  return !tells(title) && tells(below.text)
    ? [{ text: title, start: first.start }, below, ...others]
    : sentences;
}

const LONGEST_LINE = 200;
/** "Rhythm of meetings:", and in the line below it "We decided to …" */
const OVER_DECISION = /^\p{Lu}[^\n:.;]{2,70}:[^\S\n]*\n(?=\p{Lu})/u;

/** "Action Dora to order paint", and "Action Ben to ask" in the line below it, with no full stop between them. */
function atActions({ text, start }: Sentence, grammar: Grammar): readonly Sentence[] {
  let from = 0;
  const starts = text.split('\n').flatMap((line, index) => {
    const at = from;
    from += line.length + 1;
    return index > 0 && grammar.beginsAction(line) ? [at] : [];
  });
  return [0, ...starts].map((at, index) => ({
    text: text.slice(at, starts[index]).trimEnd(),
    start: start + at,
  }));
}

/** "Proposed by Cllr Ash;" and "And Resolved:" in a line below it, with no full stop between them; "5 March", and below it who moved. */
function atLabels(
  sentence: Sentence,
  { grammar, findLabel, isInitials }: SayingContext,
): readonly Sentence[] {
  const { text, start } = sentence;
  if (!text.includes('\n')) return [sentence];
  const label = grammar.labelInWords(NO_LABEL);
  const begins = (line: string): boolean =>
    label(line) !== undefined ||
    grammar.beginsMotion(line) ||
    (LOUD_LABEL.test(line) && findLabel(line) !== undefined);
  // "Roof", and below it "Amber moved to mend it.": a title is no part of a name.
  const moverIn = (words: string): string | undefined => {
    const says = grammar.sayingOf(words, isInitials);
    return (says?.motion?.mover ?? says?.begun?.mover)?.name;
  };
  const isMovedBelow = (at: number): boolean => {
    const mover = TITLE_LINE.test(text.slice(0, at)) ? moverIn(text.slice(at)) : undefined;
    return mover !== undefined && mover !== moverIn(text);
  };
  const lines = [...text.matchAll(/(?<=\n)/g)].map(({ index }) => index);
  const titled = OVER_DECISION.exec(text)?.[0].length ?? 0;
  const isTold = titled > 0 && grammar.sayingOf(text.slice(titled), isInitials)?.decision !== undefined;
  const isQuoted = /^[“"]/.test(text);
  const first = lines.findIndex(
    at =>
      (isQuoted && /[”"]\s*\n$/.test(text.slice(0, at))) ||
      begins(text.slice(at)) ||
      isMovedBelow(at) ||
      (isTold && at === titled),
  );
  if (first < 0) return atActions(sentence, grammar);
  // Further on only what moves is certain to begin anew, and what came of it right below: labels may be words of the first.
  const movesAt = (at: number): boolean => grammar.beginsMotion(text.slice(at, at + LONGEST_LINE));
  const isElectedBelow = (index: number): boolean =>
    [0, ...lines.slice(0, index)].some(movesAt) &&
    grammar.sayingOf(text.slice(lines[index]), isInitials)?.decision?.isOfAll === true;
  const cuts = lines.filter(
    (at, index) => index === first || (index > first && (movesAt(at) || isElectedBelow(index))),
  );
  return [0, ...cuts].map((at, index) => ({
    text: text.slice(at, cuts[index] ?? text.length).trimEnd(),
    start: start + at,
  }));
}

/** "RESOLVED: Move the list", below the voices on it. */
const LOUD_LABEL = /^\p{Lu}{4,}[^\n:]{0,20}: \S/u;

const TITLE_LINE = /^\p{Lu}[^.,;:!?\n]{0,45}\n$/u;
