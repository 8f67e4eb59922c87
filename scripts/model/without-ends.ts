// A text without some signs at its ends. A pattern such as /[\s,]+$/ looks from each sign anew whether the end follows.

export function withoutEnds(text: string, signs: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && signs.includes(text.charAt(start))) start += 1;
  while (end > start && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(start, end);
}
