// The numbers of a list's items in plain text: "1.", "(a)", "iv.", or a dash.

export interface TextList {
  /** "1", "a", "A", "i", "I" as in HTML; "notes" for footnotes; empty for a list without numbers. */
  readonly type: string;
  readonly bracketed: boolean;
  next: number;
}

/** The list that a tag opens. */
export function textList(tag: 'ol' | 'ul', attributes: string): TextList {
  const isNotes = /\bclass="[^"]*\bnotes\b/.test(attributes);
  return {
    type: tag === 'ul' ? '' : isNotes ? 'notes' : attribute(attributes, 'type') || '1',
    bracketed: /\bbracketed\b/.test(attributes),
    next: Number(attribute(attributes, 'start') || 1),
  };
}

/** The number of the list's next item, whose tag has these attributes. */
export function listMarker(list: TextList | undefined, attributes: string): string {
  if (!list || list.type === '') return '-';
  const value = Number(attribute(attributes, 'value') || list.next);
  list.next = value + 1;
  if (list.type === 'notes') return `[${value}]`;
  const number = numberAs(value, list.type);
  return list.bracketed ? `(${number})` : `${number}.`;
}

function numberAs(value: number, type: string): string {
  if (type === '1' || value < 1) return String(value);
  const letters = /i/i.test(type) ? roman(value) : alphabetic(value);
  return type === type.toUpperCase() ? letters.toUpperCase() : letters;
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

/** An attribute's value as the HTML has it; empty where there is none. */
export const attribute = (attributes: string, name: string): string =>
  new RegExp(`\\b${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
