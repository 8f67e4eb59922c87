// The guide, replayed: each file as it says, and what it says that the public then sees.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { Meeting } from '../../scripts/model/meeting.ts';
import { newMeeting } from '../../scripts/new/new-meeting.ts';
import { readArchive } from '../../scripts/read/read-archive.ts';
import { readAndCheck } from '../../scripts/site/read-content.ts';
import { en } from '../../scripts/words/en.ts';
import { htmlOf } from '../html-of.ts';
import { inFolder } from '../read/small-archive.ts';
import { type ShownFile, shownFiles } from './shown-files.ts';

const GUIDE = readFileSync('docs/guide.md', 'utf8');

/** Each file that the guide shows, in its order. */
const SHOWN = shownFiles(GUIDE);
const [site, committee, october, agenda, draft, december] = SHOWN;
const correction = /^```yaml\n(corrections:.*?)^```$/ms.exec(GUIDE)?.[1] ?? '';
const corrected = {
  file: draft?.file ?? '',
  text: draft?.text.replace(/^---\n/, `---\n${correction}`) ?? '',
};
const paper = { file: 'parish/2026-11-03/estimates.pdf', text: '%PDF-1.4\n' };

type Shown = ShownFile | undefined;

function after(files: readonly Shown[], today: string) {
  const folder = Object.fromEntries(files.map(shown => [shown?.file ?? '', shown?.text ?? '']));
  return inFolder(folder, content => readAndCheck({ content, today }));
}

const meetingsIn = (files: readonly Shown[], today: string): readonly Meeting[] => {
  const { archive, problems } = after(files, today);
  assert.deepEqual(problems, []);
  return archive.committees[0]?.meetings ?? [];
};

/** What a page says of a meeting must stand in the guide. */
function isQuoted(meeting: Meeting | undefined, today: string): void {
  assert.ok(meeting);
  const sentence = en.record.meetings.statusSentence(meeting, { today, locale: 'en-GB' });
  assert.ok(GUIDE.replace(/\s+/g, ' ').includes(sentence), sentence);
}

const START = [site, committee, october];

test('the guide shows six files, and begins without a mistake', () => {
  assert.equal(SHOWN.length, 6);
  assert.equal(meetingsIn(START, '2026-10-26').length, 1);
});

test('the agenda begins as the guide says, and lacks its paper as the guide says', () => {
  const folder = Object.fromEntries(START.map(shown => [shown?.file ?? '', shown?.text ?? '']));
  const { archive } = inFolder(folder, content => readArchive(content, { today: '2026-10-26' }));
  const [parish] = archive.committees;
  assert.ok(parish);
  const begun = newMeeting(archive, { committee: parish, date: '2026-11-03' });
  const written = agenda?.text
    .replace('published: 2026-10-26\n', '')
    .replace(/## 49[^#]*/, '')
    .replace('## 50.', '## 49.');
  assert.equal(begun.text, written);
  const { problems } = after([...START, agenda], '2026-10-26');
  const [missing] = problems;
  assert.equal(problems.length, 1);
  assert.ok(
    GUIDE.includes(`content/${missing?.file}:${missing?.line}\n  ${missing?.message}\n  ${missing?.hint}`),
  );
});

test('an agenda is shown as one, and leaves the earlier minutes a draft', () => {
  const [earlier, coming] = meetingsIn([...START, agenda, paper], '2026-10-26');
  isQuoted(coming, '2026-10-26');
  assert.equal(earlier?.status, 'draft');
});

test('the draft approves the earlier minutes and is a draft itself', () => {
  const [earlier, now] = meetingsIn([...START, draft, paper], '2026-11-05');
  isQuoted(now, '2026-11-05');
  isQuoted(earlier, '2026-11-05');
  assert.equal(earlier?.approval?.minute, '47');
  assert.equal(now?.items.flatMap(item => item.decisions)[1]?.vote?.counts.for, 2);
});

test('the next meeting approves it, and the correction shows both readings', () => {
  const meetings = meetingsIn([...START, corrected, paper, december], '2026-12-03');
  assert.deepEqual(
    meetings.map(({ status }) => status),
    ['approved', 'approved', 'draft'],
  );
  assert.match(
    htmlOf(meetings[1]?.items[4]?.body),
    /<del>estimate of £1,450<\/del>.*<ins>estimate of £1,200<\/ins>/s,
  );
});

test('the shorter words that the guide warns of would be refused', () => {
  const short = { ...corrected, text: corrected.text.replace('from: estimate of £1,450', 'from: £1,450') };
  assert.deepEqual(
    after([...START, short, paper, december], '2026-12-03').problems.map(({ rule }) => rule),
    ['correction'],
  );
});
