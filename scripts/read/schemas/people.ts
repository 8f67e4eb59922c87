// `people.yaml`.

import { z } from 'zod';
import { filledText, isoDate, listOf } from './values.ts';

const role = z.strictObject({
  role: filledText.describe('Member, Chair, Councillor for Quayside, Chief Executive.'),
  committee: filledText
    .optional()
    .describe('The committee’s folder; without it a role in the body as a whole.'),
  from: isoDate.optional().describe('The first day.'),
  until: isoDate.optional().describe('The first day on which they hold it no longer.'),
});

const person = z.strictObject({
  name: filledText.describe('Without title: Jane Roe'),
  title: filledText.optional().describe('Councillor, Dr.'),
  aliases: listOf(filledText).optional().describe('Other forms of the name that minutes use.'),
  roles: z.array(role).optional().describe('What they were, and from when until when.'),
});

export const peopleSchema = z
  .strictObject({
    people: z
      .array(person, { error: 'Write a list: “- name: Jane Roe”, with title and roles below.' })
      .describe('Everyone whom minutes name and readers may look for.'),
  })
  .partial();
