// The marks of a list's items in plain text: "1.", "(a)", "iv.", or a dash.

import type { List } from './body.ts';

/** The mark of each item, in order. */
export function listMarks({ numbering, items }: Pick<List, 'numbering' | 'items'>): readonly string[] {
  if (!numbering) return items.map(() => '-');
  let following = numbering.start ?? 1;
  return items.map(({ value = following }) => {
    following = value + 1;
    const number = listNumber(value, numbering.style ?? '1');
    return numbering.isBracketed ? `(${number})` : `${number}.`;
  });
}

/** `(3, 'a')` => "c", `(3, 'I')` => "III". */
export function listNumber(value: number, style: string): string {
  if (style === '1' || value < 1) return String(value);
  const letters = /i/i.test(style) ? roman(value) : alphabetic(value);
  return style === style.toUpperCase() ? letters.toUpperCase() : letters;
}

/** 1 => "a", 26 => "z", 27 => "aa". */
function alphabetic(value: number): string {
  const before = Math.floor((value - 1) / 26);
  return (before > 0 ? alphabetic(before) : '') + String.fromCharCode(97 + ((value - 1) % 26));
}

const ROMAN: readonly (readonly [number, string])[] = [
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

function roman(value: number): string {
  let left = value;
  let number = '';
  for (const [worth, letters] of ROMAN) {
    while (left >= worth) {
      number += letters;
      left -= worth;
    }
  }
  return number;
}
