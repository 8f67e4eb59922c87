// What `new` writes: an archive from text, and the file that follows from it.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isError } from '../../scripts/model/problem.ts';
import { type NewMeeting, newMeeting } from '../../scripts/new/new-meeting.ts';
import { archiveOf, readFiles } from '../read/small-archive.ts';

type Files = Readonly<Record<string, string>>;

function made(files: Files, date: string, name?: string): NewMeeting {
  const archive = archiveOf(files);
  const [committee] = archive.committees;
  assert.ok(committee);
  return newMeeting(archive, { committee, date, ...(name !== undefined && { name }) });
}

const headings = ({ text }: NewMeeting): readonly string[] =>
  text.split('\n').flatMap(line => (line.startsWith('## ') ? [line.slice(3)] : []));

const numbersAfter = (files: Files, date: string): readonly string[] =>
  made(files, date)
    .items.map(({ number }) => number ?? 'none')
    .slice(0, 2);

const OPENING = ['Apologies for absence', 'Declarations of interest'];
const minutes = (numbers: readonly string[]): string =>
  numbers.map((number, index) => `## ${number} ${OPENING[index] ?? `Roads ${index}`}\n`).join('\n');

test('numbers begin again at each meeting where they did before', () => {
  assert.deepEqual(
    numbersAfter(
      { 'council/2026-09-05.md': minutes(['1.', '2.']), 'council/2026-10-05.md': minutes(['1.', '2.']) },
      '2026-11-05',
    ),
    ['1', '2'],
  );
});

test('numbers run on for ever where they did before, or where the committee says so', () => {
  const ran = {
    'council/2025-09-05.md': minutes(['80.', '81.']),
    'council/2025-10-05.md': minutes(['82.', '83.']),
  };
  assert.deepEqual(numbersAfter(ran, '2026-11-05'), ['84', '85']);
  const said = { 'council/committee.md': '---\nnumbering: continuous\n---\n' };
  assert.deepEqual(numbersAfter({ ...said, 'council/2026-10-05.md': minutes(['1.', '2.']) }, '2026-11-05'), [
    '3',
    '4',
  ]);
});

test('numbers that run through a year begin again in the month in which they did before', () => {
  const files = {
    'council/committee.md': '---\nnumbering: per-year\n---\n',
    'council/2025-05-15.md': minutes(['1.', '2.']),
    'council/2026-02-15.md': minutes(['40.', '41.']),
    'council/2026-05-15.md': minutes(['1.', '2.']),
  };
  assert.deepEqual(numbersAfter(files, '2027-04-15'), ['3', '4']);
  assert.deepEqual(numbersAfter(files, '2027-05-15'), ['1', '2']);
});

test('where no year has ended yet, a council under English rules begins one in May, others in January', () => {
  const files = (rules: string): Files => ({
    'site.yaml': `rules: ${rules}\n`,
    'council/committee.md': '---\nnumbering: per-year\n---\n',
    'council/2025-11-05.md': minutes(['7.', '8.']),
  });
  assert.deepEqual(numbersAfter(files('england-principal'), '2026-04-05'), ['9', '10']);
  assert.deepEqual(numbersAfter(files('england-principal'), '2026-05-05'), ['1', '2']);
  assert.deepEqual(numbersAfter(files('general'), '2026-01-05'), ['1', '2']);
});

test('numbers with a year in them go on in their form, and with the year', () => {
  const files = { 'council/2026-09-05.md': minutes(['76/26', '77/26']) };
  assert.deepEqual(numbersAfter(files, '2026-11-05'), ['78/26', '79/26']);
  assert.deepEqual(numbersAfter(files, '2027-01-05'), ['1/27', '2/27']);
  const yearFirst = { 'council/2026-09-05.md': minutes(['2026/008', '2026/009']) };
  assert.deepEqual(numbersAfter(yearFirst, '2026-11-05'), ['2026/010', '2026/011']);
});

test('a committee that gives no numbers is given none, and the first meeting of all begins with 1', () => {
  assert.deepEqual(
    numbersAfter(
      { 'council/2026-09-05.md': '## Apologies for absence\n\n## Declarations of interest\n' },
      '2026-11-05',
    ),
    ['none', 'none'],
  );
  assert.deepEqual(numbersAfter({ 'council/committee.md': '---\nname: Council\n---\n' }, '2026-11-05'), [
    '1',
    '2',
  ]);
});

const THREE = {
  'council/2026-08-05.md':
    '## 1. Apologies for absence\n\n## 2. Minutes of the previous meeting held on 1 July 2026\n\nThey were approved.\n\n## 3. Well\n\n## 4. Planning: the old mill\n\n## 5. Date of next meeting\n',
  'council/2026-09-05.md':
    '## 1. Apologies for absence\n\n## 2. Minutes of the previous meeting held on 5 August 2026\n\nThey were approved.\n\n## 3. Planning: 4 Mill Lane\n\n## 4. Bells\n\nOfficer: Jane Roe, Clerk\n\n## 5. Date of next meeting\n',
  'council/2026-10-05.md':
    '## 1. Apologies for absence\n\n## 2. Minutes of the previous meeting held on 5 September 2026\n\nThey were approved.\n\n## 3. Planning: the chapel\n\n## 4. Bells\n\nOfficer: Jane Roe, Clerk\n\n## 5. Date of next meeting\n',
};

test('what came up at most of the last three meetings comes up again, in its order and with its officer', () => {
  const meeting = made(THREE, '2026-11-05');
  assert.deepEqual(headings(meeting), [
    '1. Apologies for absence',
    '2. Minutes of the previous meeting held on 5 October 2026',
    '3. Planning',
    '4. Bells',
    '5. Date of next meeting',
  ]);
  assert.match(meeting.text, /Bells\n\nOfficer: Jane Roe, Clerk\n/);
});

test('every meeting since the last approved one is up for approval, by the word behind its date where it has one', () => {
  const files = {
    ...THREE,
    'council/2026-10-12-extraordinary.md': '---\nkind: extraordinary\n---\n\n## 1. Apologies for absence\n',
  };
  const meeting = made(files, '2026-11-05');
  assert.match(meeting.text, /^Approves: 2026-10-05, 2026-10-12-extraordinary$/m);
  assert.match(meeting.text, /Minutes of the previous meetings held on 5 October 2026 and 12 October 2026/);
  const after = readFiles({ ...files, 'council/2026-11-05.md': meeting.text });
  const [council] = after.archive.committees;
  assert.deepEqual(
    council?.meetings.slice(-3).map(({ status }) => status),
    ['approved', 'approved', 'draft'],
  );
});

test('an extraordinary meeting approves nothing, and has only what every meeting begins with', () => {
  const meeting = made(THREE, '2026-11-05', 'extraordinary');
  assert.deepEqual(headings(meeting), ['1. Apologies for absence']);
  assert.equal(meeting.path, 'council/2026-11-05-extraordinary.md');
  assert.match(meeting.text, /^kind: extraordinary$/m);
});

test('a meeting to come is an agenda without members present; it leaves the minutes before it a draft', () => {
  const files = {
    ...THREE,
    'council/committee.md':
      '---\nmembers:\n  - { name: Jane Roe, role: Chair }\n  - { name: Sam Poe, until: 2026-01-01 }\n---\n',
  };
  const agenda = made(files, '2026-12-05');
  assert.match(agenda.text, /^status: agenda$/m);
  assert.match(agenda.text, /^chair: Jane Roe$/m);
  assert.doesNotMatch(agenda.text, /^present:/m);
  assert.deepEqual(agenda.members, ['Jane Roe (Chair)']);
  const [council] = archiveOf({ ...files, 'council/2026-12-05.md': agenda.text }).committees;
  assert.equal(council?.meetings.find(({ key }) => key === '2026-10-05')?.status, 'draft');
});

test('one that was held names the members of that day as present, each once', () => {
  const files = {
    ...THREE,
    'council/committee.md':
      '---\nmembers:\n  - { name: Jane Roe, role: Member }\n  - { name: Jane Roe, role: Chair, from: 2026-05-01 }\n  - { name: Sam Poe, until: 2026-11-05 }\n---\n',
  };
  assert.match(made(files, '2026-11-05').text, /^present:\n {2}- Jane Roe \(Chair\)\n---$/m);
  assert.match(made(files, '2026-11-04').text, /^ {2}- Sam Poe$/m);
});

test('open actions are carried forward as the same actions, done ones and those of others are not', () => {
  const files = {
    'council/2026-09-05.md':
      '## 1. A\n\n- [ ] Jane Roe: mend the *old* gate (by 30 November 2026)\n- [ ] Sam Poe: ring the bell\n- [x] Sam Poe: oil it\n',
    'council/2026-10-05.md': '## 1. A\n\n- [x] Sam Poe: ring the bell (done 1 October 2026)\n',
    'parish/2026-10-05.md': '## 1. A\n\n- [ ] Ann Lee: dig the well\n',
  };
  const meeting = made(files, '2026-11-05');
  assert.match(meeting.text, /^## \d+\. Actions from earlier meetings$/m);
  assert.deepEqual(
    meeting.text.split('\n').filter(line => line.startsWith('- [')),
    ['- [ ] Jane Roe: mend the old gate (by 30 November 2026)'],
  );
});

test('the next day is told only where the habit is clear', () => {
  const at = (...days: readonly string[]): Files =>
    Object.fromEntries(days.map(day => [`council/${day}.md`, minutes(['1.', '2.'])]));
  const third = at('2026-08-19', '2026-09-16', '2026-10-21');
  assert.match(made(third, '2026-11-18').text, /^next: "?2026-12-16"?$/m);
  assert.doesNotMatch(made(third, '2026-11-19').text, /^next:/m);
  assert.doesNotMatch(made(at('2026-09-16', '2026-10-21'), '2026-11-18').text, /^next:/m);
  assert.match(
    made(at('2026-10-26', '2026-11-02', '2026-11-09'), '2026-11-16').text,
    /^next: "?2026-11-23"?$/m,
  );
});

test('the file lies where the committee keeps its files', () => {
  assert.equal(made(THREE, '2026-11-05').path, 'council/2026-11-05.md');
  assert.equal(
    made({ 'council/2026/2026-10-05.md': minutes(['1.']) }, '2027-01-05').path,
    'council/2027/2027-01-05.md',
  );
});

test('time and venue are as usual, and what the committee says of itself is not repeated', () => {
  const files = {
    'council/committee.md': '---\nvenue: Town Hall\n---\n',
    'council/2026-09-05.md': `---\ntime: "19:00"\nvenue: School\n---\n${minutes(['1.'])}`,
    'council/2026-10-05.md': `---\ntime: "19:00"\n---\n${minutes(['1.'])}`,
    'council/2026-10-12.md': `---\ntime: "10:00"\n---\n${minutes(['1.'])}`,
  };
  const { text } = made(files, '2026-11-05');
  assert.match(text, /^time: "19:00"$/m);
  assert.doesNotMatch(text, /venue/);
});

test('what is written has no error', () => {
  for (const name of [undefined, 'extraordinary']) {
    const meeting = made(THREE, '2026-11-05', name);
    const { problems } = readFiles({ ...THREE, [meeting.path]: meeting.text });
    assert.deepEqual(problems.filter(isError), []);
  }
});
