import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { approvedBelow, approvesLast } from '../../../scripts/grammar/en/approved-below.ts';
import { writtenDays } from '../../../scripts/grammar/en/dates.ts';

const daysIn = writtenDays('en-GB');

/** "last", the days, or "none" */
function approved(title: string, text: string): string {
  const { days, isOfLast } = approvedBelow(title, text, words => daysIn(words).map(({ date }) => date), {
    date: '2026-04-02',
    isOwn: body => body === 'Harbour Committee',
  });
  return isOfLast ? 'last' : days.join(', ') || 'none';
}

describe('minutes are approved below a title of theirs', () => {
  for (const [title, text, expected] of [
    ['Previous minutes', 'The minutes of 5 March 2026 were approved without amendment.', '2026-03-05'],
    ['Minutes', 'Confirmed: the minutes of the meeting held on 5 March.', '2026-03-05'],
    ['Minutes', 'The Council considered the minutes of 5 March 2026. AGREED to approve them.', '2026-03-05'],
    ['Minutes of 5 March', 'Agreed and signed.', '2026-03-05'],
    ['Minutes of the call', 'of March 5, 2026. The draft minutes were approved for posting.', '2026-03-05'],
    ['Minutes', 'The minutes of the last meeting were agreed as a true record.', 'last'],
    ['Approval of minutes', 'The minutes were approved with one amendment.', 'last'],
    ['Last minutes', 'Agreed.', 'last'],
  ] as const)
    test(`“${title}: ${text}”`, () => assert.equal(approved(title, text), expected));
});

describe('nothing is approved, or nobody can tell what', () => {
  for (const [title, text] of [
    ['Minutes', 'Agreed: to paint the jetty.'],
    ['Minutes', 'To approve the minutes of the last meeting.'],
    ['Minutes', 'The minutes of the last meeting were not agreed.'],
    ['Minutes', 'The minutes of the last annual meeting were agreed.'],
    ['Minutes of last meeting', 'The minutes of the Roads Committee of 5 March were approved.'],
    ['Minutes of the Roads Committee', 'The minutes were noted and approved.'],
    ['Minute book', 'The minutes were approved for binding.'],
    ['Minutes', 'The minutes of the meeting in 2019 were approved.'],
    ['Harbour', 'The minutes of the last meeting were agreed.'],
  ] as const)
    test(`“${title}: ${text}”`, () => assert.equal(approved(title, text), 'none'));
});

test('a decision approves the minutes of the last meeting', () => {
  assert.ok(approvesLast('that the minutes of the last meeting be approved'));
  assert.ok(!approvesLast('that the minutes of the last meeting of the Roads Committee be approved'));
  assert.ok(!approvesLast('that the plan approved at the last meeting be noted in the minutes'));
});
