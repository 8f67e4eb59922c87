// Nothing private of the public is published.

import type { TextRule } from '../rule.ts';

const KINDS: readonly (readonly [what: string, pattern: RegExp])[] = [
  [
    'a private e-mail address',
    /(?<![\w.+-])[\w.+-]{1,64}@(?:gmail|googlemail|hotmail|outlook|live|yahoo|icloud|me|aol|btinternet|protonmail|proton|sky|virginmedia|talktalk|gmx|web)\.[a-z.]{2,6}\b/i,
  ],
  ['a mobile telephone number', /(?<![\d.])(?:\+44\s?\(?0?\)?\s?7\d|07\d)\d(?:[\s-]?\d){7}(?!\d)/],
  [
    'a full postcode after a house number',
    /\b\d{1,4}[a-z]?,?\s+(?:\p{Lu}[\p{L}'’]+\s+){1,4}(?:Road|Street|Lane|Avenue|Close|Drive|Way|Crescent|Terrace|Gardens|Grove|Place|Court)\b[^.\n]{0,60}\b[A-Z]{1,2}\d[A-Z\d]?\s\d[A-Z]{2}\b/u,
  ],
  ['a car’s number', /\b[A-HJ-PR-Y][A-HJ-PR-Z]\d{2}\s[A-HJ-PR-Z]{3}\b/],
  ['a National Insurance number', /\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\s?\d{2}\s?\d{2}\s?\d{2}\s?[A-D]\b/],
  ['a bank account', /\b\d{2}-\d{2}-\d{2}\b.{0,24}\b\d{8}\b/],
  ['a date of birth', /\b(?:d\.?o\.?b\.?|date of birth|born on)\b[:\s]+\d/i],
];

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
      OWN.test(line)
        ? []
        : KINDS.flatMap(([what, pattern]) => {
            const found = pattern.exec(line)?.[0];
            return found === undefined
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
