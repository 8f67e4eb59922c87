// Small pictures before a heading or a label: "👥 Attendees", "✅ Action items".

const BEFORE = /^(?:(?:\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{M}|\p{Cf})+\s*)+(?=\p{L})/u;

/** Where the words begin. */
export const pictureBefore = (text: string): number => BEFORE.exec(text)?.[0].length ?? 0;

export function withoutPicture(written: string): string {
  const text = written.trim();
  return text.slice(pictureBefore(text));
}
