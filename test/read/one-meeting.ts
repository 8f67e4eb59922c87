// Reads the minutes of one meeting from text, beside a few papers that always lie there.

import assert from 'node:assert/strict';
import { grammarOf } from '../../scripts/grammar/grammar-of.ts';
import type { MayTell } from '../../scripts/grammar/said.ts';
import type { Reading } from '../../scripts/model/found-by.ts';
import { daysOf } from '../../scripts/read/approves.ts';
import { filesByFolder } from '../../scripts/read/content-folder.ts';
import { type ReadMeeting, readMeeting } from '../../scripts/read/meeting.ts';
import { decodeText } from '../../scripts/read/text-file.ts';

/** Files that the minutes may link to; `earlier.md` is the meeting of 5 February. */
const BESIDE = ['report.pdf', 'appendix a.pdf', 'figures.csv', 'notes.md'];

const grammar = grammarOf('en');

const FOLDER = 'council/2026-03-05';

/** The council's meeting of 5 March 2026, with its minutes as given. */
export function readOneMeeting(minutes: string, reading: Reading = 'words'): ReadMeeting {
  const read = readWith(minutes, reading, grammar.mayTellWith([]));
  // What is passed over for want of a word says nothing.
  assert.deepEqual(
    read,
    readWith(minutes, reading, () => true),
    'read only where nothing is passed over: add its word to telling-words.ts, task-words.ts or telling-paragraphs.ts',
  );
  return read;
}

function readWith(minutes: string, reading: Reading, mayTell: MayTell): ReadMeeting {
  const file = `${FOLDER}/minutes.md`;
  const meeting = { date: '2026-03-05', key: '2026-03-05', file, folder: FOLDER };
  const texts = new Map([
    [file, minutes],
    [`${FOLDER}/notes.md`, '# Notes of the working group\n\nThe group met twice.\n'],
  ]);
  const names = [file, ...BESIDE.map(name => `${FOLDER}/${name}`)];
  const committee = { slug: 'council', meetings: [meeting] };
  return readMeeting(meeting, {
    committee,
    days: daysOf(committee.meetings),
    committeeName: 'Council',
    defaults: {},
    site: { items: 'pages', language: 'en' },
    grammar,
    readersIn: () => ({ grammar, findLabel: grammar.labelFinder([]), mayTell }),
    reading,
    content: {
      files: new Map(names.map(name => [name, { path: name, size: 1000, modified: 0 }])),
      below: filesByFolder(names),
    },
    addresses: new Map([
      [file, '/council/2026-03-05/'],
      ['council/2026-02-05.md', '/council/2026-02-05/'],
    ]),
    textOf: name => decodeText(Buffer.from(texts.get(name) ?? ''), name).text,
    bytesOf: () => Buffer.alloc(0),
  });
}
