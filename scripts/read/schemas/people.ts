// `people.yaml`.

import { z } from 'zod';
import { filledText, isoDate, listOf } from './values.ts';

const role = z.strictObject({
  role: filledText,
  committee: filledText.optional(),
  from: isoDate.optional(),
  until: isoDate.optional(),
});

const person = z.strictObject({
  name: filledText,
  title: filledText.optional(),
  aliases: listOf(filledText).optional(),
  roles: z.array(role).optional(),
});

export const peopleSchema = z
  .strictObject({
    people: z.array(person, { error: 'Write a list: “- name: Jane Roe”, with title and roles below.' }),
  })
  .partial();
