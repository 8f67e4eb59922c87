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

/** "carried with the following vote: Ayes: Amber, Birch. Noes: None. to approve it": what is moved stands behind the voices. */
const BEFORE_VOICES =
  /\b(?:carried|passed|approved)(?=(,? (?:with|by|on) the following (?:roll[- ]call )?vote:?\s+)A(?:yes?|YES?)\s*:)/;
const BEHIND_VOICES = /\sto \p{Ll}[^:]{3,300}$/u;

/** The voices between a result and what was moved, and where they and the words before them stand. */
function voicesBetween(text: string): { from: number; to: number; voices: string } | undefined {
  if (!text.includes(' the following ') || text.length > LONGEST) return undefined;
  const before = BEFORE_VOICES.exec(text);
  const last = text.lastIndexOf(':');
  const behind = before ? text.slice(last).search(BEHIND_VOICES) : -1;
  if (!before || behind < 0) return undefined;
  const from = before.index + before[0].length;
  const to = last + behind;
  return { from, to, voices: text.slice(from + (before[1] ?? '').length, to) };
}
const LONGEST = 3000;

/** "Dora motion, Ben second, all in favour to pay the bills": the words of a result in place of the voices, where they are one. */
export function withoutVoices(written: string): string {
  const between = voicesBetween(written);
  const sentence = between ? written.slice(0, between.from) + written.slice(between.to) : written;
  const [voices, called] = voicesAt(sentence) ?? [];
  if (voices === undefined || !called) return sentence;
  const { for: inFavour = 0, against = 0 } = called.counts;
  if (against === 0) return sentence.replace(voices, 'all in favour');
  return inFavour > against ? sentence.replace(voices, 'carried') : sentence;
}

/** "the Board adopted it by the following vote:", and below it "AYES: Amber, Birch" */
const FOLLOWING = /\b(?:by|with|on) the following (?:roll[- ]call )?vote:?\s+(?=A(?:yes?|YES?)\s*:)/;

function lastVoices(text: string): RollCall | undefined {
  if (!text.includes(' the following ') || text.length > LONGEST) return undefined;
  const [lead] = FOLLOWING.exec(text) ?? [];
  return lead === undefined ? undefined : rollCallIn(text.slice(text.indexOf(lead) + lead.length));
}

/** Who said what. */
export function voicesIn(text: string): RollCall | undefined {
  const between = voicesBetween(text);
  const last = between ? undefined : lastVoices(text);
  if (last) return last;
  return between ? rollCallIn(between.voices) : voicesAt(text)?.[1];
}

function voicesAt(text: string): readonly [string, RollCall] | undefined {
  if (!MAY_BE.test(text)) return undefined;
  const [voices] = VOICES.exec(text.replace(/\n/g, ' ')) ?? [];
  const called = voices === undefined ? undefined : rollCallIn(voices);
  return voices !== undefined && called ? [voices, called] : undefined;
}
