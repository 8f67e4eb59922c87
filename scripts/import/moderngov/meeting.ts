// GetMeeting: one meeting with its agenda, minutes, decisions, papers and attendance.

import { grammarOf } from '../../grammar/grammar-of.ts';
import type { Problem } from '../../model/problem.ts';
import { linkMarkdown } from '../html/inline-text.ts';
import type { Imported, ImportedMeeting, ImportOptions, Source } from '../imported.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../xml/tree.ts';
import { attendanceOf } from './attendance.ts';
import { meetingAddresses, whenOf } from './fields.ts';
import { modernGovItem } from './item.ts';
import { papersOf } from './papers.ts';
import { fieldWords, isFalse, unknownFields } from './text.ts';

export function modernGovMeeting(
  root: XmlElement,
  { name: from }: Source,
  options: ImportOptions,
): Partial<Imported> {
  if (isFalse(root, 'isdisplayallowed')) return { problems: [notPublic(from)] };
  const base = options.base ?? baseOf(root);
  const html = { ...(base !== undefined && { base }) };
  const items = childrenOf(childOf(root, 'agendaitems'), 'agendaitem').map(item =>
    modernGovItem(item, html, isFalse(root, 'minutepublished')),
  );
  const attendance = attendanceOf(root);
  const papers = papersOf(root);
  const committee = committeeOf(root);
  const end = grammarOf('en').timeOfDay(textIn(root, 'meetingactualfinishtime'));
  const venue = textIn(root, 'meetinglocation') || textIn(childOf(root, 'meetingroom'), 'addresssummary');
  const meeting: ImportedMeeting = {
    ...whenOf(root),
    ...(committee !== undefined && { committee }),
    ...(end !== undefined && { end }),
    ...(venue !== '' && { venue }),
    ...attendance.lists,
    oldAddresses: meetingAddresses(textIn(root, 'meetingid')),
    preamble: papers.links
      .map(({ title, url }) => `- ${url === undefined ? title : linkMarkdown(title, url)}`)
      .join('\n'),
    items: items.flatMap(({ item }) => item ?? []),
    from,
  };
  const linked = [...meeting.items.flatMap(item => item.papers ?? []), ...papers.links];
  return {
    meetings: [meeting],
    problems: [
      ...(committee === undefined ? [] : guessed(committee, options.committee, from)),
      ...items.flatMap(({ problems }) => problems.map(problem => ({ ...problem, file: from }))),
      ...papersElsewhere(linked.filter(({ url }) => url !== undefined).length, from),
    ],
    notImported: [
      ...items.flatMap(({ notImported }) => notImported),
      ...attendance.notImported,
      ...unknownFields(root, KNOWN_FIELDS),
    ],
    saidOtherwise: [
      ...TOLD.map(field => textIn(root, field)),
      ...items.flatMap(({ saidOtherwise }) => saidOtherwise),
      ...attendance.saidOtherwise,
    ],
    text: [
      ...fieldWords(root),
      ...items.map(({ text }) => text),
      ...papers.links.map(({ title }) => title),
      attendance.text,
    ].join('\n'),
  };
}

/** Words about the meeting that become its date, its times and its kind. */
const TOLD = [
  ...['meetingdate', 'meetingtime', 'meetingstatus', 'meetingactualstarttime', 'meetingactualfinishtime'],
  'meetingplannedfinishtime',
];

const KNOWN_FIELDS = new Set([
  ...TOLD,
  'meetinglocation',
  'meetingroom',
  'agendaitems',
  'attendees',
  'linkeddocuments',
]);

/** GetMeeting does not name its committee, but its papers do, and so do items that go back to it. */
function committeeOf(root: XmlElement): string | undefined {
  const items = childrenOf(childOf(root, 'agendaitems'), 'agendaitem');
  const ofPapers = [root, ...items].flatMap(one =>
    childrenOf(childOf(one, 'linkeddocuments'), 'linkeddoc').map(paper => textIn(paper, 'committeetitle')),
  );
  const named = ofPapers.filter(Boolean);
  return (
    mostOf([textIn(root, 'committeetitle')].filter(Boolean)) ??
    mostOf(named) ??
    mostOf(items.map(item => textIn(item, 'refertocommittee')).filter(Boolean))
  );
}

const mostOf = (names: readonly string[]): string | undefined =>
  [...new Set(names)].sort(
    (a, b) => names.filter(name => name === b).length - names.filter(name => name === a).length,
  )[0];

const guessed = (committee: string, option: string | undefined, file: string): readonly Problem[] =>
  option !== undefined
    ? []
    : [
        {
          rule: 'committee-from-papers',
          level: 'note',
          file,
          message: `The file does not name its committee; its papers say “${committee}”.`,
          hint: 'If that is wrong, delete what was written and import again with --committee and the name.',
        },
      ];

/** The old site, by the addresses that the file holds. */
function baseOf(element: XmlElement): string | undefined {
  if (/^https?:\/\//i.test(element.text) && /url$/i.test(element.name) && URL.canParse(element.text))
    return new URL('/', element.text).href;
  for (const child of element.children) {
    const base = baseOf(child);
    if (base !== undefined) return base;
  }
  return undefined;
}

const papersElsewhere = (count: number, file: string): readonly Problem[] =>
  count === 0
    ? []
    : [
        {
          rule: 'papers-elsewhere',
          level: 'warning',
          file,
          message: `${count === 1 ? 'One paper is linked' : `${count} papers are linked`} to where ${count === 1 ? 'it lies' : 'they lie'} now, on the old site.`,
          hint: 'Before that site goes, save each paper beside the minutes and write its file name in place of the address.',
        },
      ];

const notPublic = (file: string): Problem => ({
  rule: 'not-public',
  level: 'error',
  file,
  message:
    'ModernGov says that this meeting is not to be shown to the public, so nothing of it was imported.',
});
