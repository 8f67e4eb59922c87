// Minutes that speak of decisions of which hardly any was read: the clerk is told how many, and what would read more.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { countDecisions } from '../../scripts/read/unread-decisions.ts';
import { meetingsOf, readFiles } from './small-archive.ts';

/** No reader knows this label, so that what is found depends on `decision-labels` alone. */
const UNKNOWN = ['roof', 'hall', 'jetty']
  .map((what, index) => `## ${index + 1}. ${what}\n\nAnd Hereby Resolved: That the ${what} be painted.\n`)
  .join('\n');

const read = (minutes: string, site = '') => {
  const { archive, problems } = readFiles({
    'site.yaml': `name: Town\n${site}`,
    'council/2026-03-05.md': minutes,
  });
  const [meeting] = meetingsOf(archive);
  assert.ok(meeting);
  return {
    decisions: countDecisions(meeting.items),
    spoken: meeting.source.decisionLines,
    told: problems.filter(({ rule }) => rule === 'unread-decisions'),
  };
};

test('says once a file how many lines speak of decisions, and what to type', () => {
  const { told, spoken } = read(UNKNOWN);
  assert.equal(told.length, 1);
  assert.equal(spoken, 3);
  assert.equal(told[0]?.line, 3);
  assert.equal(told[0]?.message, '3 lines speak of decisions, 0 were read.');
  assert.match(
    told[0]?.hint ?? '',
    /^`decision-labels: \[And Hereby Resolved\]` in site\.yaml would read 3 more; or begin/,
  );
});

test('what it says would be read is read, once that is typed', () => {
  const { decisions, told } = read(UNKNOWN, 'decision-labels: [And Hereby Resolved]\n');
  assert.equal(decisions, 3);
  assert.deepEqual(told, []);
});

test('says nothing where decisions were read, and nothing of one line or two', () => {
  assert.deepEqual(read(UNKNOWN.replaceAll('And Hereby Resolved', 'Resolved')).told, []);
  assert.deepEqual(read(UNKNOWN.split('\n').slice(0, 8).join('\n')).told, []);
});

test('never counts or quotes what is exempt', () => {
  const { told, spoken } = read(UNKNOWN.replace('## 1. roof\n', '## 1. roof\n\nExempt: 3\n'));
  assert.equal(spoken, 2);
  assert.deepEqual(told, []);
});
