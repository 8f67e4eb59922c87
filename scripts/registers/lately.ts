// What of the record was settled last: the minutes that were approved last, and the last that were corrected after that.

import type { IsoDate } from '../model/calendar.ts';
import type { CorrectionRow } from './corrections.ts';
import type { MeetingRow } from './meetings.ts';

export interface Settled<Row extends MeetingRow = MeetingRow> {
  readonly row: Row;
  readonly on: IsoDate;
}

/** Of several on one day, that of the latest meeting; `rows` are oldest first. */
export const lastApproved = (rows: readonly MeetingRow[], today: IsoDate): Settled | undefined =>
  latest(
    rows.flatMap(row => {
      const on = row.meeting.status === 'approved' && !row.meeting.withdrawn && row.meeting.approval?.on;
      return on ? [{ row, on }] : [];
    }),
    today,
  );

/** Whose day is not known, as of a clerical slip, does not count. */
export const lastCorrected = (
  rows: readonly CorrectionRow[],
  today: IsoDate,
): Settled<CorrectionRow> | undefined =>
  latest(
    rows.flatMap(row => (row.correction.by ? [{ row, on: row.correction.by.on }] : [])),
    today,
  );

const latest = <Row extends MeetingRow>(
  settled: readonly Settled<Row>[],
  today: IsoDate,
): Settled<Row> | undefined =>
  settled
    .filter(({ on }) => on <= today)
    .reduce<Settled<Row> | undefined>((last, one) => (last && last.on > one.on ? last : one), undefined);
