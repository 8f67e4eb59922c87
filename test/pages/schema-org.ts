// What schema.org allows of the blocks of data in pages, as shapes; nothing else may stand in one.

import { z } from 'zod';

const url = z.url({ protocol: /^https$/ }).optional();
const moment = z.iso.datetime({ offset: true });
const organization = z.strictObject({
  '@type': z.literal('GovernmentOrganization'),
  name: z.string().min(1),
  url,
});
const document = z.strictObject({
  '@type': z.literal('DigitalDocument'),
  name: z.string().min(1),
  encodingFormat: z.string().regex(/^[a-z]+\/[\w.+-]+$/),
  url,
});
export const event = z.strictObject({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal('Event'),
  name: z.string().min(1),
  url,
  startDate: z.union([z.iso.date(), moment]),
  endDate: moment.optional(),
  eventStatus: z.enum(
    ['Scheduled', 'Cancelled', 'Postponed'].map(state => `https://schema.org/Event${state}`),
  ),
  inLanguage: z.string(),
  location: z
    .strictObject({ '@type': z.literal('Place'), name: z.string().min(1), address: z.string().min(1) })
    .optional(),
  organizer: z.array(organization).min(1),
  subEvent: z
    .array(z.strictObject({ '@type': z.literal('Event'), name: z.string().min(1), url }))
    .min(1)
    .optional(),
  workFeatured: z.array(document).min(1).optional(),
  subjectOf: z.array(document).min(1).optional(),
});
export const committee = organization.extend({
  '@context': z.literal('https://schema.org'),
  foundingDate: z.iso.date().optional(),
  dissolutionDate: z.iso.date().optional(),
  parentOrganization: organization,
  member: z
    .array(z.strictObject({ '@type': z.literal('Person'), name: z.string().min(1), url }))
    .min(1)
    .optional(),
});
