// Committees as open data: OParl's Organization.

import { z } from 'zod';
import { COMMITTEE_KINDS } from '../model/committee.ts';
import { committeeUrl, homeUrl } from '../model/url.ts';
import { wordsOf } from '../words/words.ts';
import { bodyText } from '../writers/text.ts';
import { address, date, id, oparl, oparlType } from './fields.ts';
import { defineList } from './list.ts';

export const committeeRecord = z.strictObject({
  id,
  type: oparl('Organization'),
  body: address,
  name: z.string(),
  shortName: z.string().describe('Its place in addresses.'),
  classification: z.enum(COMMITTEE_KINDS),
  startDate: date.optional().describe('When it was established.'),
  endDate: date.optional().describe('When it was dissolved.'),
  endNote: z.string().optional(),
  location: z.string().optional().describe('Where it usually meets.'),
  contact: z.string().optional(),
  clerk: z.string().optional(),
  quorum: z.int().optional().describe('How many members must be there to decide.'),
  partner: z.array(z.string()).describe('The other bodies of a joint committee.'),
  remit: z.string().optional(),
  numberOfMeetings: z.int(),
});

export const committees = defineList({
  name: 'committees',
  record: committeeRecord,
  rows: ({ archive }) => archive.committees,
  make: (committee, { archive, at }) => ({
    id: at(committeeUrl(committee.slug)),
    type: oparlType('Organization'),
    body: at(homeUrl),
    name: committee.name,
    shortName: committee.slug,
    classification: committee.kind,
    startDate: committee.established,
    endDate: committee.dissolved,
    endNote: committee.dissolvedNote,
    location: committee.venue,
    contact: committee.contact,
    clerk: committee.clerk,
    quorum: committee.quorum,
    partner: [...committee.partners],
    remit: committee.remit.length === 0 ? undefined : bodyText(committee.remit, wordsOf(archive.site)),
    numberOfMeetings: committee.meetings.length,
  }),
  columns: {
    id: one => one.id,
    name: one => one.name,
    shortName: one => one.shortName,
    classification: one => one.classification,
    startDate: one => one.startDate,
    endDate: one => one.endDate,
    location: one => one.location,
    contact: one => one.contact,
    clerk: one => one.clerk,
    partner: one => one.partner,
    numberOfMeetings: one => one.numberOfMeetings,
  },
});
