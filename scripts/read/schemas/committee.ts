// Front matter of `committee.md`.

import { z } from 'zod';
import { COMMITTEE_KINDS, NUMBERINGS } from '../../model/committee.ts';
import { filledText, isoDate, listOf, oneOf, text } from './values.ts';

const LEVEL = 'Write a level of headings from 1 to 6: 3 for “### 5. Budget”.';

const member = z.union([
  filledText.transform(name => ({ name })),
  z.strictObject({
    name: filledText,
    role: filledText.optional(),
    from: isoDate.optional(),
    until: isoDate.optional(),
  }),
]);

export const committeeSchema = z
  .strictObject({
    name: filledText,
    kind: oneOf(COMMITTEE_KINDS),
    numbering: oneOf(NUMBERINGS),
    'item-level': z.coerce.number(LEVEL).int(LEVEL).min(1, LEVEL).max(6, LEVEL),
    venue: text,
    contact: text,
    clerk: text,
    established: isoDate,
    dissolved: isoDate,
    'dissolved-note': text,
    partners: listOf(filledText),
    'old-addresses': listOf(filledText),
    members: z.array(member, {
      error: 'Write a list: “- name: Councillor Jane Roe”, with role, from and until below.',
    }),
  })
  .partial();

export type CommitteeFrontMatter = z.output<typeof committeeSchema>;
