// Nothing private of the public is published.

import type { TextRule } from '../rule.ts';

// The place of a planning application is public by law: "26/0412/F: 12 Mill Lane, Aldermere AL1 9ZZ".
const APPLICATION =
  /\b(?:[A-Z]{1,4}\/)?\d{2,4}\/\d{3,5}(?:\/[A-Z]{1,6})?\b|\b(?:planning|licen[cs]ing) (?:application|permission)/i;
const ADDRESS = 'a full postcode after a house number';

const KINDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a private e-mail address',
    /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|btinternet|protonmail|proton|sky|virginmedia|talktalk|gmx|web)\.[a-z.]{2,6}\b/i,
  ],
  ['a mobile telephone number', /(?<![\d.])(?:\+44\s?\(?0?\)?\s?7\d|07\d)\d(?:[\s-]?\d){7}(?!\d)/],
  [
    ADDRESS,
    /\b\d{1,4}[a-z]?,?\s+(?:\p{Lu}[\p{L}'’]+\s+){1,4}(?:Road|Street|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Gardens|Grove|Place|Court)\b[^.\n]{0,60}\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/u,
  ],
  ['a car’s number', /\b[A-HJ-PR-Y][A-HJ-PR-Z]\d{2}\s[A-HJ-PR-Z]{3}\b/],
  ['a National Insurance number', /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/],
  ['a bank account', /\b\d{2}-\d{2}-\d{2}\b.{0,24}\b\d{8}\b/],
  ['a date of birth', /\b(?:d\.?o\.?b|date of birth|born on)\b\.?[:\s]+\d/i],
];

/** Each of the kinds has a figure, or the sign of an address: most lines have neither. */
const HAS_FIGURE = /[@\d]/;

/** One of these stands in each of the kinds, in their order: most lines with a figure in them have none. */
const MAY_HOLD =
  /@|07|\+44|\d[A-Z]{2}|[A-Z]{2}\d\d\s|[A-Z]\s?\d\d|\d\d-\d\d-\d\d|[Dd]\.?[Oo]\.?[Bb]|[Bb][Ii][Rr][Tt][Hh]|[Bb][Oo][Rr][Nn]/;

// What a body publishes of itself.
const OWN = /^\s*-?\s*(?:contact|venue|clerk|email|telephone|address)\s*:/i;

export const privateData: TextRule = {
  id: 'private-data',
  level: 'warning',
  title: 'Minutes hold nothing private of members of the public',
  why: 'Names of members and officers belong to the record. Addresses, telephone numbers and the like of others normally do not, and what is once published is copied.',
  source: 'UK GDPR, Article 5(1)(c), data minimisation; elsewhere the like rule.',
  wrong: 'Mr Poe of 12 Mill Lane, Aldermere AL1 9ZZ, 07700 900123, spoke against.',
  right: 'A resident of Mill Lane spoke against.',
  checkText: ({ file, lines }) =>
    lines.flatMap((line, index) =>
      !HAS_FIGURE.test(line) || !MAY_HOLD.test(line) || OWN.test(line)
        ? []
        : KINDS.flatMap(([what, pattern]) => {
            const found = pattern.exec(line)?.[0];
            const isPublic = what === ADDRESS && found !== undefined && isOfApplication(lines, index);
            return found === undefined || isPublic
              ? []
              : [
                  {
                    file,
                    line: index + 1,
                    message: `“${found.trim()}” looks like ${what}.`,
                    hint: 'Leave it out, unless it is the body’s own and meant for the public.',
                  },
                ];
          }),
    ),
};

/** The reference stands on the line of the address, or on the one above it; the heading says it for all below. */
function isOfApplication(lines: readonly string[], index: number): boolean {
  const above = lines.slice(Math.max(index - 3, 0), index + 1);
  const heading = lines.slice(Math.max(index - 200, 0), index).findLast(line => /^#{1,6} /.test(line)) ?? '';
  return above.some(line => APPLICATION.test(line)) || /\bplanning\b/i.test(heading);
}
