// The kinds of value that front matter may hold, each with what to type instead.

import { z } from 'zod';
import { grammarOf } from '../../grammar/grammar-of.ts';
import { isIsoDate } from '../../model/calendar.ts';
import { READINGS } from '../../model/found-by.ts';
import { splitOutsideBrackets } from '../../model/outside-brackets.ts';

/** Front matter is written in one way whatever the language of the site, which is not known here. */
const { timeOfDay } = grammarOf('en');

/** Any single value as text: YAML reads `3` and `yes` as it likes. */
export const text = z
  .union([z.string(), z.number(), z.boolean()], { error: 'Write a text, in quotes if it holds a colon.' })
  .transform(value => String(value).normalize('NFC').trim());

export const filledText = text.pipe(z.string().min(1, 'Write a text, or delete the key.'));

/** A language that browsers and calendars know how to name: a wrong one would stop them. */
export const languageTag = filledText.pipe(
  z.string().refine(isLanguageTag, { error: 'Write a language by its tag, for example en-GB or cy.' }),
);

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export const isoDate = text.pipe(
  z.string().refine(isIsoDate, {
    error: 'Write a date that exists as year-month-day, for example 2026-03-05.',
  }),
);

/** A meeting by its day, or where there are several on that day by its file's name: "2026-03-05-extraordinary". */
export const meetingKey = text.pipe(
  z.string().refine(key => isIsoDate(key.slice(0, 10)) && /^.{10}(?:-\S+)?$/.test(key), {
    error:
      'Write the day of that meeting as year-month-day, 2026-03-05, or the name of its file without “.md”.',
  }),
);

export const time = text.transform((value, context) => {
  const read = timeOfDay(value);
  if (read === undefined) context.addIssue('Write a time in quotes, for example "17:30".');
  return read ?? '';
});

/** "2026-03-05", or with a time: "2026-03-05 17:30". */
export const dateAndTime = text.transform((value, context) => {
  const [date = '', clock] = value.split(/[ T]+/, 2);
  const read = clock === undefined ? undefined : timeOfDay(clock);
  if (!isIsoDate(date) || (clock !== undefined && read === undefined)) {
    context.addIssue('Write a date, or a date and a time: "2026-03-05 17:30".');
  }
  return { date, ...(read !== undefined && { time: read }) };
});

/** One value or a list of them. */
export const listOf = <Schema extends z.ZodType>(one: Schema) =>
  z.union([z.array(one), one.transform(value => [value])], {
    error: 'Write a list, one a line, each beginning with “- ”.',
  });

/** A person in a list. `- Jane Roe: from item 4` is a mapping to YAML; here it is one text again. */
const person = z
  .union([text, z.record(z.string(), z.union([z.string(), z.number(), z.null()]))], {
    error: 'Write one name a line: “- Councillor Jane Roe (Chair)”.',
  })
  .transform(value =>
    typeof value === 'string'
      ? value
      : Object.entries(value)
          .map(([name, remark]) => (remark === null ? name : `${name}: ${remark}`))
          .join('; '),
  );

const people = z.union(
  [
    z.array(person),
    person.transform(names => splitOutsideBrackets(names, /,/g).flatMap(some => some.split(';'))),
  ],
  {
    error: 'Write a list of names, one a line, each beginning with “- ”.',
  },
);

export const personList = z
  .union([people, z.null().transform(() => [])])
  .transform(names => names.map(name => name.normalize('NFC').trim()).filter(name => name !== ''));

export const oneOf = <const Names extends readonly [string, ...string[]]>(names: Names) =>
  z.enum(names, { error: `Write one of: ${names.join(', ')}.` });

export const reading = oneOf(READINGS).describe(
  'Whether decisions, motions, votes and the like are known by their words too, or only where they are marked; without it: words.',
);

export const yesNo = z
  .union([z.boolean(), z.enum(['yes', 'no', 'Yes', 'No'])], { error: 'Write yes or no.' })
  .transform(value => value === true || value === 'yes' || value === 'Yes');

export const withdrawal = z.strictObject(
  {
    on: isoDate.optional().describe('The day on which it was taken back.'),
    reason: filledText.describe('Why, in one sentence that readers see.'),
  },
  'Write below the key, further in: “on: 2026-03-05”, then “reason:” and why.',
);
