// Whole minutes in the ways in which the systems of English councils publish them: each with its registers, read whole. All is
// invented.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attendees } from '../../scripts/model/attendance.ts';
import { decisionText } from '../../scripts/model/decision.ts';
import { archiveOf, meetingsOf } from '../read/small-archive.ts';

/** What stands in the registers of a meeting, a row each: "decision 4 resolved: That …", "action Clerk: write", "approves 2026-01-12". */
function registersOf(minutes: string, day = '2026-03-05'): readonly string[] {
  const meetings = meetingsOf(archiveOf({ [`council/${day}.md`]: minutes }));
  const meeting = meetings.find(one => one.date === day);
  assert.ok(meeting);
  const rows = meeting.items.flatMap(({ number = '-', ...item }) => [
    ...item.approves.map(one => `${number} approves ${one}${item.isApprovalAmended ? ', amended' : ''}`),
    ...(item.noInterest ? [`${number} no interest`] : []),
    ...item.interests.map(({ person, item: of }) => `${number} interest ${person.name}, item ${of ?? '-'}`),
    ...(item.chair ? [`${number} chair ${item.chair.name}`] : []),
    ...item.decisions.flatMap(decision => [
      `${number} ${decision.kind}: ${decision.clauses.length > 0 ? '' : decisionText(decision).replace(/\n/g, ' ')}`.trim(),
      ...decision.clauses.map(clause => `${number}   ${clause.number} ${clause.text}`),
      ...(decision.motion
        ? [`${number}   by ${decision.motion.mover?.name}, ${decision.motion.seconder?.name}`]
        : []),
      ...(decision.vote ? [`${number}   vote ${JSON.stringify(decision.vote.counts)}`] : []),
    ]),
    ...item.actions.map(
      ({ owners, what }) => `${number} action ${owners.map(({ name }) => name).join(', ')}: ${what}`,
    ),
  ]);
  const there = attendees(meeting.attendance).map(({ name }) => name);
  const away = meeting.attendance.apologies.map(({ name }) => name);
  return [
    ...(there.length > 0 ? [`there: ${there.join(', ')}`] : []),
    ...(away.length > 0 ? [`away: ${away.join(', ')}`] : []),
    ...rows,
    ...(meeting.next ? [`next: ${JSON.stringify(meeting.next)}`] : []),
  ];
}

test('a scrutiny committee whose items stand as numbers above their titles, with “Minutes:” below each', () => {
  const minutes = `Agenda and minutes

Harbour and Ferries Scrutiny Committee - Thursday 5th March, 2026 7.00 pm

Venue: Quay Room - Town Hall

Items
No. Item

1.

Apologies for absence

Minutes:

Apologies were received from Councillors Amber and Birch.

2.

Declarations of Interest and Whipping Declarations

Minutes:

There were no declarations of interest or whipping declarations.

3.

Minutes of Meeting held on 12 January 2026 pdf icon PDF 105 KB

Minutes:

The minutes of the meeting held on 12 January 2026 were approved as an accurate record.

4.

Ferry timetable pdf icon PDF 58 KB

Minutes:

The Head of Ferries introduced the report and answered questions.

ACTION AGREED

The Committee requested that the Head of Ferries:

 

* report on winter sailings in June; and

* send the figures for January to all members.

5.

Date of Next Meeting

Minutes:

Thursday 2 April 2026 at 7.00 pm
`;
  assert.deepEqual(registersOf(minutes), [
    'away: Councillor Amber, Councillor Birch',
    '2 no interest',
    '3 approves 2026-01-12',
    '3 approved: The minutes of the meeting held on 12 January 2026 were approved as an accurate record.',
    '4 action-agreed:',
    '4    report on winter sailings in June; and',
    '4    send the figures for January to all members.',
    'next: {"date":"2026-04-02","time":"19:00"}',
  ]);
});

test('one item of a commission, with a decision in numbered clauses', () => {
  const minutes = `Agenda item

Review of the Moorings

Minutes:

Consideration was given to a report presented by Dora Elder, Moorings Manager, and supported by Ben Fern, Director of Harbours, which set out how the moorings would be reviewed.

It was noted that the review was free of charge.

Resolved:-  (1)  That Dora Elder and Ben Fern be thanked for their attendance.

 

(2)  That the report be received and the contents noted.

 

(3)  That the final report be submitted to this Commission in due course.

Supporting documents:
`;
  assert.deepEqual(registersOf(minutes), [
    '- resolved:',
    '-   (1) That Dora Elder and Ben Fern be thanked for their attendance.',
    '-   (2) That the report be received and the contents noted.',
    '-   (3) That the final report be submitted to this Commission in due course.',
  ]);
});

test('a commission with headings, and a chair for one item alone', () => {
  const minutes = `## Declarations of Interest

Minutes: There were no declarations of interest.

## Minutes of the previous meeting held on 25th January 2026

Minutes: Resolved:- That the minutes of the previous meeting of the Harbour Commission, held on 25th January 2026, be approved as a correct record.

## Review of the Lights

Minutes: (COUNCILLOR Amber took the Chair for this item)

Councillor Birch introduced the report as Chair of the review.

Resolved:- That the review be supported, and its costs be met.
`;
  assert.deepEqual(registersOf(minutes), [
    '- no interest',
    '- approves 2026-01-25',
    '- resolved: That the minutes of the previous meeting of the Harbour Commission, held on 25th January 2026, be approved as a correct record.',
    '- chair COUNCILLOR Amber',
    '- resolved: That the review be supported, and its costs be met.',
  ]);
});

test('a partnership whose items have several short headings, each with what was agreed', () => {
  const minutes = `Draft minutes

Harbour Partnership - Thursday 5 March 2026 2.00 p.m.

Proposed venue: Town Hall

Items
No. Item

156.

Minutes of the Previous Meeting

Minutes:

The minutes of the previous meeting held on 23rd January, 2026, were approved as a correct record with the addition to Dora Elder’s apologies.

157.

Issues and Concerns

Minutes:

Inspection

Dora Elder reported on the inspection of the lights.

 

Agreed: That the feedback be shared with members of the Partnership.

 

Sea Scouts

They were looking to produce a film.

158.

Lights - Key Performance Indicators

Minutes:

Ben Fern, Performance Officer, presented a statement of the lights.

 

Agreed:- (1) That the statement be noted.

 

(2) That Ben Fern report again in June.

159.

Dates of Future Meetings

Minutes:

Agreed: That a further meeting be held on Wednesday, 2nd April, 2026, at 2.00 p.m.
`;
  assert.deepEqual(registersOf(minutes), [
    '156 approves 2026-01-23, amended',
    '156 approved: The minutes of the previous meeting held on 23rd January, 2026, were approved as a correct record with the addition to Dora Elder’s apologies.',
    '157 agreed: That the feedback be shared with members of the Partnership.',
    '158 agreed:',
    '158   (1) That the statement be noted.',
    '158   (2) That Ben Fern report again in June.',
    '159 agreed: That a further meeting be held on Wednesday, 2nd April, 2026, at 2.00 p.m.',
  ]);
});

test('a report to members decides nothing: it recommends', () => {
  const report = `## HARBOUR COUNCIL – REPORT TO MEMBERS

1. Meeting: Cabinet
2. Date: 5th March, 2026
3. Title: Review of the Moorings
4. Directorate: Harbours

### 5. **Summary**

The moorings were reviewed from the 3rd to the 7th October, 2025.

### 6. **Recommendations**

- (i) **That Cabinet accept this report.**
- (ii) **That Cabinet approve that the actions are monitored.**

## 7. Proposals and Details

The team included Dora Elder (Harbour Union, Manager) and Ben Fern (self employed).
`;
  assert.deepEqual(registersOf(report), []);
});
