// Which meetings' minutes an item approves.

import { datesIn, isIsoDate } from '../model/calendar.ts';
import { MINUTES_OF_PREVIOUS, SAYS_APPROVED, SAYS_NOT_APPROVED } from '../model/labels.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import type { ReadField } from './fields.ts';

export interface Approves {
  /** Keys of meetings, or dates. */
  readonly named: readonly string[];
  readonly problems: readonly Problem[];
}

/** What its `Approves:` fields say; without one, what its title and its words say. */
export function readApproves(
  title: string,
  textOf: () => string,
  fields: readonly ReadField[],
  at: { readonly file: string; readonly locale: string },
): Approves {
  const said = fields.filter(({ kind }) => kind === 'approves');
  if (said.length === 0) return { named: approvedInWords(title, textOf, at.locale), problems: [] };
  return {
    named: said.flatMap(field => meetingsIn(field.text, at.locale)),
    problems: said
      .filter(field => meetingsIn(field.text, at.locale).length === 0)
      .map(field => noMeeting(field, at.file)),
  };
}

function approvedInWords(title: string, textOf: () => string, locale: string): readonly string[] {
  if (!MINUTES_OF_PREVIOUS.test(title)) return [];
  const sentences = textOf()
    .slice(0, 2000)
    .split(/(?<=[.;])\s+|\n/);
  const ofMinutes = sentences.filter(sentence => /\bminutes\b/i.test(sentence));
  // An agenda announces the minutes; only words that say so approve them.
  const isApproved =
    sentences.some(sentence => SAYS_APPROVED.test(sentence) && !SAYS_NOT_APPROVED.test(sentence)) &&
    !ofMinutes.some(sentence => SAYS_NOT_APPROVED.test(sentence));
  if (!isApproved) return [];
  const inTitle = datesIn(title, locale);
  // Other dates are named too: only the sentence about the minutes tells theirs.
  return inTitle.length > 0 ? inTitle : ofMinutes.flatMap(sentence => datesIn(sentence, locale)).slice(0, 1);
}

/** A meeting's key, or the dates written in words. */
const meetingsIn = (text: string, locale: string): readonly string[] =>
  text
    .split(/[,;]\s*|\s+and\s+/)
    .flatMap(one =>
      /^\d{4}-\d{2}-\d{2}-\S+$/.test(one.trim()) && isIsoDate(one.trim().slice(0, 10))
        ? [one.trim()]
        : datesIn(one, locale),
    );

const noMeeting = ({ line, text }: ReadField, file: string): Problem => ({
  ...breachOf('approval-date'),
  file,
  line,
  message: `“Approves: ${text.slice(0, 80)}” names no date that exists.`,
  hint: 'Write the date of the meeting whose minutes were approved, for example “Approves: 2026-03-05”.',
});
