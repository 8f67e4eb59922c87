// Sentences that are cut at tasks: at a line that was ended on purpose, and where another person's task begins.

import { type Sentence, sentencesOf } from '../grammar/sentences.ts';
import { inlineOf, inlineText, type ParsedBlock } from './markdown/blocks.ts';
import type { SayingContext } from './saying-context.ts';

/** "Dora to book the hall, Ben to pay for it.": cut at the places of further tasks, unless the whole decides or moves. */
export function cutAtTasks(
  sentence: Sentence,
  starts: readonly number[],
  { grammar, findLabel, isInitials }: SayingContext,
): readonly Sentence[] {
  const { text, start } = sentence;
  if (starts.length === 0 || findLabel(text) !== undefined) return [sentence];
  const { endsAnother: _, ...says } = grammar.sayingOf(text, isInitials) ?? {};
  if (Object.keys(says).length > 0) return [sentence];
  return [0, ...starts].map((at, index) => ({
    text: text.slice(at, starts[index]).trimEnd(),
    start: start + at,
  }));
}

/**
 * "Hall – Dora to book it", and in the line below it "Roof – no news": where in a sentence lines begin that have a task, or stand below
 * one. `ended` are the places in the paragraph where lines begin that stand below one that was ended on purpose.
 */
export function tasksByLine(
  { text, start }: Sentence,
  ended: () => readonly number[],
  { grammar, isKnown }: SayingContext,
): readonly number[] {
  if (!text.includes('\n')) return [];
  const places = ended()
    .map(at => at - start)
    .filter(at => at > 0 && at < text.length && BEGINS.test(text.slice(at, at + 8)));
  const tell = [0, ...places].map((at, index) => {
    const line = text.slice(at, places[index]).trim();
    return (grammar.actionInWords(line, isKnown) ?? grammar.taskBehind(line, isKnown)) !== undefined;
  });
  return places.filter((_, index) => tell[index] || tell[index + 1]);
}
const BEGINS = /^[^\p{L}]{0,4}\p{Lu}/u;

/**
 * Where lines begin whose first word would have had room in the line above: nobody who fills lines ends them so. Below this width no
 * line is full.
 */
export function endedOnPurpose(text: string): readonly number[] {
  const lines = text.split('\n');
  const width = lines.reduce((most, { length }) => Math.max(most, length), 0);
  let at = 0;
  return lines.slice(1).flatMap((line, index) => {
    const before = lines[index]?.length ?? 0;
    at += before + 1;
    const word = /^\S+/.exec(line)?.[0].length ?? 0;
    return width < NARROW || before + 1 + word < width * ALMOST ? [at] : [];
  });
}
const NARROW = 45;
const ALMOST = 0.9;

/** Where lines begin below one that whoever typed it broke. */
export function brokenAt(block: ParsedBlock): readonly number[] {
  let at = 0;
  return (inlineOf(block)?.children ?? []).flatMap(child => {
    at += inlineText([child]).length;
    return child.type === 'hardbreak' ? [at] : [];
  });
}

/** What stands behind the first sentence of a decision, or behind a semicolon in it: "It was agreed to pay; Dora to set up the order." */
export function partsBehindFirst(text: string): readonly Sentence[] {
  const [first, ...more] = sentencesOf(text);
  if (!first) return [];
  const starts = [...first.text.matchAll(/(?<=; )(?=\p{Lu})/gu)].map(({ index }) => index);
  const within = starts.map((at, index) => ({
    text: first.text.slice(at, starts[index + 1]),
    start: first.start + at,
  }));
  return [...within, ...more];
}
