// An agenda item of GetMeeting: its number, what the agenda and the minutes say of it, and what may not be shown.

import type { Problem } from '../../model/problem.ts';
import { htmlMarkdown } from '../html/blocks.ts';
import type { ImportedItem, NotImported } from '../imported.ts';
import { textIn, type XmlElement } from '../xml/tree.ts';
import { isIn, labelled } from './decision-text.ts';
import { itemAddresses } from './fields.ts';
import { papersOf } from './papers.ts';
import { fieldWords, isFalse, isTrue, plain, unknownFields } from './text.ts';

export interface ModernGovItem {
  /** Absent where ModernGov shows nobody that there is such an item. */
  readonly item?: ImportedItem;
  /** Their file is that of the meeting. */
  readonly problems: readonly Omit<Problem, 'file'>[];
  readonly notImported: readonly NotImported[];
  readonly saidOtherwise: readonly string[];
  readonly text: string;
}

const NONE = { problems: [], notImported: [], saidOtherwise: [], text: '' };

export function modernGovItem(
  xml: XmlElement,
  html: { readonly base?: string },
  isUnminuted: boolean,
): ModernGovItem {
  const title = plain(textIn(xml, 'agendaitemtitle')) || 'Item';
  const number = numberOf(xml);
  const name = [number, title].filter(Boolean).join('. ');
  // What must not be shown is left out here, so that neither a file nor a message holds it.
  if (isFalse(xml, 'isdisplayallowed')) return { ...NONE, problems: [hidden(number)] };
  const head = { title, ...(number !== undefined && { number }) };
  const addresses = itemAddresses(
    textIn(xml, 'agendaitemid'),
    textIn(xml, 'issueid'),
    isTrue(xml, 'isdecision'),
  );
  if (isTrue(xml, 'isrestricted')) {
    const paragraph = paragraphOf(textIn(xml, 'restrictionsref'));
    return {
      ...NONE,
      item: { ...head, exempt: paragraph, oldAddresses: addresses },
      problems: [restricted(name, paragraph)],
      text: title,
    };
  }
  const agenda = htmlMarkdown(textIn(xml, 'agendatext'), html);
  const isMinuted = !isUnminuted && !isFalse(xml, 'isminutepublished');
  const minutes = isMinuted ? htmlMarkdown(fieldLike(xml, MINUTES), html) : '';
  const decision = isFalse(xml, 'isdecisionpublished') ? '' : htmlMarkdown(fieldLike(xml, DECISION), html);
  const hasUnpublished = fieldLike(xml, MINUTES) !== '' && !isMinuted;
  const papers = papersOf(xml);
  const comments = commentsOf(xml);
  const officer = textIn(xml, 'authorusername');
  const committee = plain(textIn(xml, 'refertocommittee'));
  const shown = xml.children.filter(({ name: field }) => !/body$/i.test(field));
  return {
    item: {
      ...head,
      fields: [...(officer === '' ? [] : [{ label: 'Officer', value: officer }]), ...comments],
      papers: papers.links,
      agenda,
      body: [minutes, isIn(decision, minutes) ? '' : labelled(decision)].filter(Boolean).join('\n\n'),
      oldAddresses: addresses,
    },
    problems: [
      ...(hasUnpublished ? [unpublished(name)] : []),
      ...(papers.restricted > 0 ? [restrictedPapers(name, papers.restricted)] : []),
    ],
    notImported: unknownFields({ ...xml, children: shown }, KNOWN_FIELDS),
    saidOtherwise: [
      ...TOLD.map(field => textIn(xml, field)),
      committee,
      ...COMMENTS.filter(n => textIn(xml, `commenttext${n}`) === '').map(n =>
        textIn(xml, `commentlabel${n}`),
      ),
      ...(isIn(decision, minutes) ? [plain(fieldLike(xml, DECISION))] : []),
    ],
    text: [
      ...fieldWords({ ...xml, children: shown }),
      isMinuted ? plain(fieldLike(xml, MINUTES)) : '',
      decision === '' ? '' : plain(fieldLike(xml, DECISION)),
      ...papers.links.map(paper => paper.title),
    ].join('\n'),
  };
}

const MINUTES = /^minutes?\w*body$/i;
const DECISION = /^decisions?\w*body$/i;
const COMMENTS = [1, 2, 3, 4, 5];

/** Numbers and dates that the heading, the order of items and the file's name say. */
const TOLD = [
  ...['actualmeetingdate', 'meetingdate', 'meetingtime', 'preferreddate'],
  ...[
    'agendaitemnumber',
    'agendaitemsubnumber',
    'minutesitemnumber',
    'minutesitemsubnumber',
    'fulldisplaynumberformat',
  ],
];

const KNOWN_FIELDS = new Set([
  ...TOLD,
  ...['agendaitemtitle', 'agendatext', 'authorusername', 'refertocommittee', 'linkeddocuments'],
  ...COMMENTS.flatMap(n => [`commentlabel${n}`, `commenttext${n}`]),
]);

const fieldLike = (xml: XmlElement, name: RegExp): string =>
  xml.children.find(child => name.test(child.name))?.text ?? '';

/** The number that the minutes bear, else that of the agenda; never one made up. */
function numberOf(xml: XmlElement): string | undefined {
  const shown = textIn(xml, 'fulldisplaynumberformat').replace(/(?<![.:\s])[.:\s]+$/, '');
  const parts = (['minutes', 'agenda'] as const).map(of => {
    const [number, sub] = [textIn(xml, `${of}itemnumber`), textIn(xml, `${of}itemsubnumber`)];
    return number === '' || number === '0' ? '' : number + sub;
  });
  return [shown, ...parts].find(Boolean);
}

/** "Presented By" with a name is a field; what has no name says nothing. */
const commentsOf = (xml: XmlElement): readonly { readonly label: string; readonly value: string }[] =>
  COMMENTS.flatMap(n => {
    const [label, value] = [plain(textIn(xml, `commentlabel${n}`)), plain(textIn(xml, `commenttext${n}`))];
    return value === '' ? [] : [{ label: label || 'Note', value }];
  });

/** "Exempt paragraph 3" => "3". */
const paragraphOf = (reference: string): string =>
  [...plain(reference).matchAll(/\b\d{1,2}[A-Z]?\b/g)].map(([paragraph]) => paragraph).join(' and ');

const hidden = (number: string | undefined): Omit<Problem, 'file'> => ({
  rule: 'not-public',
  level: 'warning',
  message: `ModernGov shows nobody ${number === undefined ? 'one of the items' : `item ${number}`}, so it was left out.`,
});

const restricted = (name: string, paragraph: string): Omit<Problem, 'file'> => ({
  rule: 'restricted',
  level: 'warning',
  message: `Item “${name}” is restricted: its title was imported, and nothing that was said of it.`,
  hint:
    paragraph === ''
      ? 'Write the paragraph behind “Exempt:”, and “Summary:” where leaving the text out leaves no fair record.'
      : 'Add “Summary:” where leaving the text out leaves no fair record.',
});

const unpublished = (name: string): Omit<Problem, 'file'> => ({
  rule: 'not-public',
  level: 'warning',
  message: `The minutes of item “${name}” are not yet published, so they were left out.`,
});

const restrictedPapers = (name: string, count: number): Omit<Problem, 'file'> => ({
  rule: 'restricted',
  level: 'note',
  message: `Of item “${name}” ${count === 1 ? 'one paper is' : `${count} papers are`} restricted: named, not linked.`,
});
