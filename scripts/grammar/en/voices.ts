// Everybody's voice in the sentence that moves: "Dora motion, Ben second, Dora aye, Ben aye, Fay aye to pay the bills".

import { type RollCall, rollCallIn } from './roll-calls.ts';

const ONE =
  "\\p{Lu}[\\p{L}.'’-]{0,24}(?: \\p{Lu}[\\p{L}'’-]{1,24}){0,2}(?: ?[-–—]|:|,)? (?:ayes?|yeas?|yes|nays?|no)";
/** One after another, behind a sign; two at least. */
const VOICES = new RegExp(
  `(?<=[,;.:–—-] |\\b[Vv]ot(?:e[ds]?|ing):? )${ONE}(?:[,;] (?:and )?${ONE}){1,14}(?=[.,;)]|$| to \\p{Ll})`,
  'u',
);
const MAY_BE = /\b(?:aye|yea|yes)\b.{1,60}\b(?:aye|yea|yes|nay|no)\b/i;

/** "Dora motion, Ben second, all in favour to pay the bills": the words of a result in place of the voices, where they are one. */
export function withoutVoices(sentence: string): string {
  const [voices, called] = voicesAt(sentence) ?? [];
  if (voices === undefined || !called) return sentence;
  const { for: inFavour = 0, against = 0 } = called.counts;
  if (against === 0) return sentence.replace(voices, 'all in favour');
  return inFavour > against ? sentence.replace(voices, 'carried') : sentence;
}

/** Who said what. */
export const voicesIn = (text: string): RollCall | undefined => voicesAt(text)?.[1];

function voicesAt(text: string): readonly [string, RollCall] | undefined {
  if (!MAY_BE.test(text)) return undefined;
  const [voices] = VOICES.exec(text.replace(/\n/g, ' ')) ?? [];
  const called = voices === undefined ? undefined : rollCallIn(voices);
  return voices !== undefined && called ? [voices, called] : undefined;
}
