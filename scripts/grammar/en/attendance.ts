// Who was there: one person of an attendance list.

import type { Attendee } from '../../model/attendance.ts';

/** Reads "Name", "Name (role)", "Name: remark" and "Name (role): remark". */
export function parseAttendee(text: string): Attendee {
  const match = /^(.*?)\s*(?:\(([^()]*)\))?\s*(?::\s+(.*))?$/s.exec(text.trim());
  const [, name = text, role, remark] = match ?? [];
  return {
    name: name.trim(),
    ...(role !== undefined && { role: role.trim() }),
    ...(remark !== undefined && { remark: remark.trim() }),
  };
}
