import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { decisionSaid } from '../../../scripts/grammar/en/said-decisions.ts';

describe('minutes and agendas are approved in a few words', () => {
  for (const said of [
    'Approval of minutes: approved unanimously.',
    'Approval of the agenda – approved',
    'Approve minutes from last meeting: approved',
    'Previous minutes: approved',
    'Minutes from 2026-01-03: Approved',
    'Minutes of last meeting – approved by consensus',
    'Agenda: accepted',
    'Review of last week’s minutes: Approved with no changes',
    'Minutes from last week were accepted without objection.',
    'Minutes approved by unanimous consent.',
    'The March 2026 meeting minutes were presented and approved without objection.',
    'Approved the minutes of the last meeting.',
    'Adopted agenda as circulated.',
    'Agenda approved as is.',
    'Agenda accepted without changes.',
    'Minutes of 3 May approved, with one abstention',
  ])
    test(`“${said}”`, () => assert.equal(decisionSaid(said)?.kind, 'approved'));
});

describe('what only speaks of approved minutes approves none', () => {
  for (const said of [
    'Approved minutes are on the website.',
    'Approved minutes will be posted.',
    'Minutes: to be approved',
    'Minutes: not approved',
    'No minutes: approved',
    'Draft minutes: approved at the next meeting',
    'Amber said the minutes were: approved',
    'The report said that the agenda was adopted without changes.',
    'Minutes of the planning committee: approved by the County Council',
    'Budget approved by the County Council.',
  ])
    test(`“${said}”`, () => assert.equal(decisionSaid(said), undefined));
});
