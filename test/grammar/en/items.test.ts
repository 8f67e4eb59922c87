import assert from 'node:assert/strict';
import { test } from 'node:test';
import { items } from '../../../scripts/grammar/en/items.ts';

const KINDS = {
  attendance:
    'Present, Members present:, Attendees (12), In attendance, Regrets, Not attending, Anwesend, Meeting roles',
  apologies: 'Apologies, Apologies for absence, Members, Committee members',
  holder:
    'Agenda, Notes, Meeting notes, Contents, Agenda / Minutes, Notes & agenda, Topics, Tagesordnung, Traktanden',
  minutes: 'Minutes, MINUTES:',
  'may-hold': 'Discussion, Items',
  heads:
    'New business, Business, Order of business, Consent agenda, Special orders, Announcements and remarks, Officers’ reports',
  record:
    'Agenda items for future meetings, Agenda for the call of 3 March, Day Time and Place, Action summary, Action items, Open action items, Decisions, Summary of resolutions, Links, Setup, Ort und Zeit, To-do list, Summary, TL;DR',
} as const;

for (const [kind, titles] of Object.entries(KINDS)) {
  test(`headings of the kind ${kind} are known`, () => {
    for (const title of titles.split(', ')) assert.equal(items.sectionOf(title), kind, title);
  });
}

test('a title that says more is one of an item', () => {
  const titles =
    'Present state of the pier, Minutes of the last meeting, Actions from the last meeting, Business plan, Ort der Feier, Traktandum 3, Approved 2026-03-05 minutes, Notes from the chair, ' +
    'Agenda for change, Attendance allowance, Links to the mainland, Decision on the fence, Set up a fund, Contents of the shed, Summary of the accounts, New members, Members’ bar';
  for (const title of titles.split(', ')) assert.equal(items.sectionOf(title), undefined, title);
});

test('a passage of an item is headed by what came of it', () => {
  for (const title of ['Decision', 'Vote:', 'Discussion']) assert.ok(items.isPartOfItem(title), title);
  for (const title of ['Decision on the fence', 'Voting system'])
    assert.ok(!items.isPartOfItem(title), title);
});

test('usual titles are known, and others are not', () => {
  const usual =
    'Apologies for absence, Minutes of the last meeting, Declarations of interest, Matters arising, Clerk’s report, Call to order, ' +
    'Public participation, Date of next meeting, Any other business, Adjournment, To receive apologies, Verschiedenes';
  for (const title of usual.split(', ')) assert.ok(items.isUsual(title), title);
  for (const title of ['Ann Ash', 'Harbour lights', 'That the pier be painted', 'Mill Lane'])
    assert.ok(!items.isUsual(title), title);
});

test('a second title of minutes is none of an item', () => {
  for (const title of [
    'Minute of Meeting of the Council',
    'CITY COUNCIL REGULAR MEETING MINUTES',
    'Committee meeting for the Harbour Club 11th May 2026',
    'Board vote 2026-03-05 minutes',
  ])
    assert.ok(items.isOfMeeting(title), title);
  for (const title of [
    'Minutes of the last one',
    'Approval of meeting minutes of 5 March',
    'Next meeting of the board',
    'Approval of the 2026-03-05 minutes',
  ])
    assert.ok(!items.isOfMeeting(title), title);
});

test('a day alone is the meeting’s, and holds it all', () => {
  for (const title of ['05 February 2026', 'Wednesday 11 February 2026', 'March 24, 2026', '2026-03-24'])
    assert.equal(items.sectionOf(title), 'holder', title);
  for (const title of ['5 February', 'Budget 2026', '5 February 2026: the flood'])
    assert.equal(items.sectionOf(title), undefined, title);
});
