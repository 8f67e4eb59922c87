// Memberships as open data: OParl's Membership. A person's role in a committee, or in the body as a whole.

import { z } from 'zod';
import type { IsoDate } from '../model/calendar.ts';
import { slugFrom } from '../model/slug.ts';
import { committeeUrl, homeUrl, personUrl } from '../model/url.ts';
import type { SiteContext } from '../registers/site-context.ts';
import { address, date, named, oparl, oparlType } from './fields.ts';
import { defineList } from './list.ts';

export const membershipRecord = z.strictObject({
  id: address.describe(
    'Permanent; it leads to the committee, or to the person for a role in the body as a whole.',
  ),
  type: oparl('Membership'),
  member: named,
  person: address.optional().describe('As in `member`, where OParl has it.'),
  organization: address.describe('A committee, or the publisher as a whole.'),
  organizationName: z.string(),
  role: z.string().optional(),
  startDate: date.optional(),
  endDate: date.optional(),
});

export interface MembershipRow {
  /** From the site's root. */
  readonly id: string;
  readonly name: string;
  /** Slug. */
  readonly person?: string;
  /** Slug; absent for a role in the body as a whole. */
  readonly committee?: string;
  readonly role?: string;
  readonly from?: IsoDate;
  readonly until?: IsoDate;
}

/**
 * What `committee.md` and `people.yaml` say, each role once: where both say it, person, committee, role and first day are
 * the same, and "Member" is the same as no role. The last day is no part of the id, which must not change when it comes.
 */
export function membershipRows({ archive }: Pick<SiteContext, 'archive'>): readonly MembershipRow[] {
  const rows = new Map<string, MembershipRow>();
  const add = (row: Omit<MembershipRow, 'id'>): void => {
    const role = /^member$/i.test(row.role ?? '') ? '' : row.role;
    const words = [row.person ?? row.name, role, row.from].filter(Boolean).join(' ');
    const at = row.committee === undefined ? personUrl(row.person ?? '') : committeeUrl(row.committee);
    const id = `${at}#membership-${slugFrom(words)}`;
    rows.set(id, { ...row, ...rows.get(id), id });
  };
  for (const { slug, members } of archive.committees) {
    for (const member of members) add({ ...member, committee: slug });
  }
  for (const { slug, name, roles } of archive.people) {
    for (const role of roles) add({ ...role, name, person: slug });
  }
  return [...rows.values()];
}

export const memberships = defineList({
  name: 'memberships',
  record: membershipRecord,
  rows: membershipRows,
  make: (row, { archive, registers, at }) => {
    const committee = row.committee === undefined ? undefined : registers.committees.get(row.committee);
    const person = row.person === undefined ? undefined : at(personUrl(row.person));
    return {
      id: at(row.id),
      type: oparlType('Membership'),
      member: { name: row.name, person },
      person,
      organization: at(row.committee === undefined ? homeUrl : committeeUrl(row.committee)),
      organizationName: committee?.name ?? archive.site.name,
      role: row.role,
      startDate: row.from,
      endDate: row.until,
    };
  },
  columns: {
    id: one => one.id,
    name: one => one.member.name,
    person: one => one.person,
    organization: one => one.organization,
    organizationName: one => one.organizationName,
    role: one => one.role,
    startDate: one => one.startDate,
    endDate: one => one.endDate,
  },
});
