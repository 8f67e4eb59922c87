// Footnotes are bound to the places that refer to them by looking through all, for each: of more than any minutes have, the
// text ends where they begin to be too many, and that is told.

import { breachOf } from '../../model/rules/found.ts';
import type { MarkdownEnv } from './env.ts';

const MOST_NOTES = 2000;

const NOTE = /^[ >]{0,9}\[\^[^\]\n]{1,999}\]:/gm;

export function withFootnotesWithin(text: string, { tell }: Pick<MarkdownEnv, 'tell'>): string {
  if (!text.includes(']:')) return text;
  let count = 0;
  for (const { index } of text.matchAll(NOTE)) {
    count += 1;
    if (count <= MOST_NOTES) continue;
    tell?.({ ...TOO_MANY, line: text.slice(0, index).split('\n').length - 1 });
    return text.slice(0, index);
  }
  return text;
}

const TOO_MANY = {
  ...breachOf('too-many-items'),
  message: `From here on nothing was read: these minutes have more than ${MOST_NOTES.toLocaleString('en')} footnotes.`,
  hint: 'Divide the file by meetings, or put the notes into a report in the meeting’s folder.',
} as const;
