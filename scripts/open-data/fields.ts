// Fields that several kinds of record share: addresses, dates, people, what was withheld.

import { z } from 'zod';
import { FOUND_BY } from '../model/found-by.ts';
import type { NamedPerson } from '../model/person.ts';
import { personUrl } from '../model/url.ts';
import type { SiteContext } from '../registers/site-context.ts';

/** The address by which OParl 1.1 names a kind of record. */
export const oparlType = <Name extends string>(name: Name): `https://schema.oparl.org/1.1/${Name}` =>
  `https://schema.oparl.org/1.1/${name}`;

export const oparl = <Name extends string>(
  name: Name,
): z.ZodLiteral<`https://schema.oparl.org/1.1/${Name}`> => z.literal(oparlType(name));

export const address = z
  .string()
  .min(1)
  .describe('An address of this site: whole where the site has one, else from its root.');
export const id = address.describe('The record’s permanent address; most are also those of its page.');
export const date = z.iso.date();
export const moment = z.iso.datetime({ offset: true });
export const time = z.string().regex(/^\d{2}:\d{2}$/);

/** A name as it stands in the minutes; `person` where it leads to one. */
export const named = z.strictObject({ name: z.string(), person: address.optional() });
export type Named = z.output<typeof named>;

export const withdrawal = z.strictObject({ on: date.optional(), reason: z.string() });

export const exemption = z.strictObject({
  paragraph: z.string().describe('Of the rules that the publisher follows.'),
  summary: z.string().optional(),
});

/** A file as OParl has it, within the record that it belongs to. */
export const file = z.strictObject({
  type: oparl('File'),
  name: z.string().optional(),
  fileName: z.string().optional(),
  mimeType: z.string(),
  size: z.int().optional().describe('Bytes.'),
  accessUrl: address,
});

export const nameOf = ({ name, person }: NamedPerson, { at }: SiteContext): Named => ({
  name,
  ...(person !== undefined && { person: at(personUrl(person)) }),
});

/** Whether the clerk marked it, or words alone tell of it: who wants only what was marked leaves out the others. */
export const foundBy = z
  .enum(FOUND_BY)
  .describe('“label” where the clerk marked it, “words” where it is known from its words alone.');

/** The publisher: a record of its own in OParl, here at the head of every file. */
export const body = z.strictObject({
  id,
  type: oparl('Body'),
  name: z.string(),
  website: address,
  contactName: z.string().optional(),
  contactEmail: z.string().optional(),
});

export function bodyOf({ archive, at }: SiteContext): z.output<typeof body> {
  const { name, contact } = archive.site;
  return {
    id: at('/'),
    type: oparlType('Body'),
    name,
    website: at('/'),
    contactName: contact.name,
    contactEmail: contact.email,
  };
}
