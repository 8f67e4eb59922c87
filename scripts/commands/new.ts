// `npm run new`: writes the next minutes file of a committee. No file is ever overwritten.

import { committeeText } from '../import/content-text.ts';
import { folderName } from '../import/plan.ts';
import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import type { Committee } from '../model/committee.ts';
import type { Meeting } from '../model/meeting.ts';
import { slugFrom } from '../model/slug.ts';
import { findCommittee } from '../new/find-committee.ts';
import { keyOf, type NewMeeting, newMeeting } from '../new/new-meeting.ts';
import { parseWords } from '../new/typed-words.ts';
import { asTyped } from '../problem-formats/as-typed.ts';
import { pathFrom } from '../problem-formats/shown-path.ts';
import { readArchive } from '../read/read-archive.ts';
import { type Arguments, type Command, textOf, UsageError } from './command.ts';
import { writeContentFiles } from './import-writing.ts';
import { type AskedMeeting, askForMeeting } from './new-questions.ts';
import { isAtTerminal } from './questions.ts';

export const newMinutes: Command = {
  options: { name: { type: 'string' }, begin: { type: 'boolean' } },
  takesWords: true,
  run: writeNew,
};

/** Exit code 1 where nothing was written. */
async function writeNew(typed: Arguments): Promise<number> {
  const { archive } = readArchive(typed.content, typed.today === undefined ? {} : { today: typed.today });
  const asked = await whatIsAsked(typed, archive);
  const found = committeeOf(asked, archive);
  if (typeof found === 'string') return refuse(found);
  const wanted = { committee: found, date: asked.date, ...(asked.name && { name: slugFrom(asked.name) }) };
  const meeting = newMeeting(archive, wanted);
  const pathOf = pathFrom(typed.content);
  const there = found.meetings.find(({ key }) => key === keyOf(wanted));
  if (there) return refuse(isThere(there, meeting, pathOf, archive));
  const begun = archive.committees.includes(found)
    ? []
    : [{ path: `${found.slug}/committee.md`, data: committeeText({ name: found.name, from: '' }), from: [] }];
  const { made, differing } = writeContentFiles(typed.content, [
    ...begun,
    { path: meeting.path, data: meeting.text, from: [] },
  ]);
  for (const [{ path: file }] of differing)
    console.error(`${pathOf(file)} is there already: it was left as it is.`);
  for (const { path: file } of made) console.log(`Written: ${pathOf(file)}`);
  if (differing.length > 0) return 1;
  console.log(asTyped(whatNext(meeting, found, pathOf(meeting.path), archive)));
  return 0;
}

async function whatIsAsked(typed: Arguments, archive: Archive): Promise<AskedMeeting> {
  const name = textOf(typed, 'name');
  const begin = typed.values['begin'] === true;
  if (name !== '' && slugFrom(name, '') === '')
    throw new UsageError(`--name ${name} holds no letter: write a word, for example extraordinary.`);
  if (typed.words.length === 0) {
    if (!isAtTerminal())
      throw new UsageError('Name the committee and the day: npm run new -- planning 2026-03-05.');
    const answers = await askForMeeting(archive);
    return { ...answers, ...(name !== '' && { name }) };
  }
  const { committee, date, noDate } = parseWords(typed.words, archive.site.language);
  if (noDate !== undefined) throw new UsageError(`${noDate} is no day that exists: write 2026-03-05.`);
  if (committee === '') throw new UsageError('Name the committee before the day.');
  if (date === undefined) throw new UsageError('Write the day after the committee: 2026-03-05.');
  return { committee, date, begin, ...(name !== '' && { name }) };
}

/** The committee, one that is to begin, or why there is none. */
function committeeOf(
  { committee: typed, date, begin }: AskedMeeting,
  { committees }: Archive,
): Committee | string {
  const found = findCommittee(typed, committees);
  const isBegun = found.kind === 'found' && [found.committee.slug, found.committee.name].includes(typed);
  if (begin && !isBegun) return begunCommittee(typed);
  switch (found.kind) {
    case 'found': {
      const { name, dissolved } = found.committee;
      return dissolved !== undefined && dissolved <= date
        ? `${name} was dissolved on ${dissolved}. If it meets again delete “dissolved:” in its committee.md.`
        : found.committee;
    }
    case 'several':
      return `“${typed}” begins the name of several committees: write more of it.\n${listed(found.committees)}`;
    case 'unknown': {
      const begin = `To begin a committee of that name: npm run new -- --begin "${typed}" ${date}`;
      const { nearest } = found;
      return nearest
        ? `There is no committee “${typed}”. Did you mean “${nearest.slug}”?\nWrite: npm run new -- ${nearest.slug} ${date}\n${begin}`
        : `There is no committee “${typed}”.${committees.length === 0 ? '' : ` There are:\n${listed(committees)}`}\n${begin}`;
    }
  }
}

const listed = (committees: readonly Committee[]): string =>
  committees.map(({ slug, name }) => `  ${slug.padEnd(28)} ${name}`).join('\n');

const begunCommittee = (name: string): Committee => ({
  slug: folderName(name),
  name,
  short: name,
  kind: 'committee',
  partners: [],
  oldAddresses: [],
  members: [],
  remit: [],
  meetings: [],
});

/** Says that the file is there. After the meeting it also lists the members, for `present`, `apologies` and `absent`. */
function isThere(
  there: Meeting,
  { members }: NewMeeting,
  pathOf: (file: string) => string,
  { today }: Archive,
): string {
  const needsMembers = there.attendance.present.length === 0 && there.date <= today && members.length > 0;
  const list = members.map(member => `  - ${member}`).join('\n');
  return [
    `${pathOf(there.source.file)} is there already: nothing was written.`,
    `For a second meeting on that day add --name and a word: --name extraordinary`,
    ...(needsMembers
      ? [
          `\nThe members on that day, to go between the lines of dashes at its top; move those who were not there:\n\npresent:\n${list}\napologies:\nabsent:`,
        ]
      : []),
  ].join('\n');
}

function refuse(words: string): number {
  console.error(asTyped(words));
  return 1;
}

function whatNext(
  { isAgenda, approves, actions, members, items, key }: NewMeeting,
  { name, members: onList }: Committee,
  file: string,
  { site }: Archive,
): string {
  const first = items.find(({ number }) => number !== undefined)?.number;
  const day = (meeting: Meeting): string => longDate(meeting.date, site.language);
  const held = [
    `${name}, ${longDate(key.slice(0, 10), site.language)}: ${items.length} items${first === undefined ? '' : `, from number ${first}`}`,
    ...(approves.length > 0 ? [`minutes to approve: ${approves.map(day).join(', ')}`] : []),
    ...(actions.length > 0 ? [`open actions carried forward: ${actions.length}`] : []),
  ];
  const next = isAgenda
    ? [
        `Open ${file}, and write the other items below their headings.`,
        'After the meeting delete the line “status: agenda” and write the minutes;',
        'the same command again lists the members, to say who was present.',
      ]
    : [
        `Open ${file}, and write what happened below each heading.`,
        ...(members.length > 0
          ? ['Move those who were not there from “present:” to “apologies:” or “absent:”.']
          : ['Write “present:” at its top, and below it one name a line: “  - Councillor Jane Roe”.']),
        ...(onList.length === 0 && members.length === 0
          ? ['With “members:” in committee.md the names stand there by themselves.']
          : []),
      ];
  return [
    ...held.map(line => `  ${line}`),
    '',
    ...next,
    ...(approves.length > 0 && !isAgenda
      ? ['If the minutes were not approved delete the line “Approves:”.']
      : []),
    'Then: npm run check (what is wrong), npm start (how it looks).',
  ].join('\n');
}
