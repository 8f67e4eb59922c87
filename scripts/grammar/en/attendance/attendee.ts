// Who was there: one person of an attendance list.

import type { Attendee } from '../../../model/attendance.ts';

/** Reads "Name", "Name (role)", "Name: remark" and "Name (role): remark". */
export function parseAttendee(text: string): Attendee {
  // Rows of spaces would be looked through again from each of their signs, three times over.
  const plain = text.trim().replace(/\s+/g, ' ');
  const match = /^(.*?) ?(?:\(([^()]*)\))? ?(?:: (.*))?$/s.exec(plain);
  const [, name = plain, role, remark] = match ?? [];
  return {
    name: name.trim(),
    ...(role !== undefined && { role: role.trim() }),
    ...(remark !== undefined && { remark: remark.trim() }),
  };
}
