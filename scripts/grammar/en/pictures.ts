// Small pictures before a heading or a label: "👥 Attendees", "✅ Action items".

import { findIn } from '../needed-words.ts';

const BEFORE = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|\p{Cf})+\s*)+(?=\p{L})/u;

/** Nearly every text. */
const BEGINS_PLAIN = /^[A-Za-z]/;

/** Where the words begin. */
export const pictureBefore = (text: string): number =>
  BEGINS_PLAIN.test(text) ? 0 : (findIn(BEFORE, text)?.[0].length ?? 0);

/** "Action items 🎯", "Action points :muscle:" */
const BEHIND =
  /(?:\s{0,3}(?:\p{Extended_Pictographic}[\p{Emoji_Modifier}\p{M}\p{Cf}]{0,4}|:[a-z_]{3,24}:)){1,6}$/u;

export function withoutPicture(written: string): string {
  const text = written.trim();
  const end = /[\p{Ll})]$/u.test(text) ? text.length : text.search(BEHIND);
  return text.slice(pictureBefore(text), end < 0 ? text.length : end);
}
