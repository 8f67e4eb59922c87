// Small pictures before a heading or a label: "👥 Attendees", "✅ Action items".

import { findIn } from '../needed-words.ts';

const BEFORE = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|\p{Cf})+\s*)+(?=\p{L})/u;

/** Nearly every text. */
const BEGINS_PLAIN = /^[A-Za-z]/;

/** Where the words begin. */
export const pictureBefore = (text: string): number =>
  BEGINS_PLAIN.test(text) ? 0 : (findIn(BEFORE, text)?.[0].length ?? 0);

export function withoutPicture(written: string): string {
  const text = written.trim();
  return text.slice(pictureBefore(text));
}
