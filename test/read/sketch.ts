// A meeting as a short text: what the reader understood, and only what is there. Fixtures compare it.

import { ATTENDANCE_PARTS, listedAtTop } from '../../scripts/model/attendance.ts';
import type { Item } from '../../scripts/model/item.ts';
import type { Meeting } from '../../scripts/model/meeting.ts';
import type { Motion } from '../../scripts/model/motion.ts';
import { paperUrl } from '../../scripts/model/url.ts';
import { SIDES, type Vote } from '../../scripts/model/vote.ts';
import { bodyWords } from '../../scripts/model/walk-body.ts';
import { htmlOf, htmlOfContent, textOf as textOfBody } from '../html-of.ts';

export interface SketchOptions {
  /** Shows the HTML of bodies instead of their words. */
  readonly html?: boolean;
}

type SketchedMeeting = Omit<Meeting, 'status'> & Partial<Pick<Meeting, 'status'>>;

/** One line a fact, deeper facts further in; `> ` begins a line of the minutes' own text. */
export function sketchMeeting(meeting: SketchedMeeting, options: SketchOptions = {}): string {
  const { attendance, corrections } = meeting;
  return [
    ...line('meeting', meeting.title === 'Council' ? undefined : meeting.title),
    ...[...line('time', meeting.time), ...line('status', meeting.status)],
    ...line(
      'present',
      listedAtTop(attendance.present)
        .map(one => JSON.stringify(one))
        .join(', '),
    ),
    ...ATTENDANCE_PARTS.flatMap(part =>
      attendance[part].flatMap(({ line, name, role, alias, remark }) =>
        line === undefined
          ? []
          : [
              `${part} in line ${line}: ${[name, role && `(${role})`, alias && `{${alias}}`, remark && `– ${remark}`].filter(Boolean).join(' ')}`,
            ],
      ),
    ),
    ...(meeting.inWords ?? []).map(fact => `${fact} in words: ${JSON.stringify(meeting[fact])}`),
    ...(meeting.inquorate ? [`inquorate${inWords(meeting.inquorate)}`] : []),
    ...(meeting.reconvenes ? [`continues ${meeting.reconvenes.named}${inWords(meeting.reconvenes)}`] : []),
    ...line('withdrawn', meeting.withdrawn?.reason),
    ...corrections.map(
      ({ item, by }) => `correction of item ${item}${by ? ` by ${by.on} minute ${by.minute}` : ''}`,
    ),
    ...meeting.redactions.map(
      ({ item, words, on, reason }) =>
        `redaction of ${item ?? 'the beginning'} on ${on}: ${words}, ${reason}`,
    ),
    ...quoted(options.html ? htmlOf(meeting.preamble) : bodyWords(meeting.preamble)).map(
      text => `preamble ${text}`,
    ),
    ...meeting.items.flatMap(item => sketchItem(item, meeting, options)),
  ].join('\n');
}

const inWords = ({ foundBy }: { readonly foundBy?: 'words' }): string => (foundBy ? ', in words' : '');

function sketchItem(
  item: Item,
  meeting: SketchedMeeting,
  { html = false }: SketchOptions,
): readonly string[] {
  const { number, title, titleContent, address, exempt, withdrawn, isSection } = item;
  const fileOf = (paper: string): string =>
    meeting.papers.find(one => one.address === paper)?.file ?? `?? ${paper}`;
  return [
    `${isSection ? 'section' : `item ${number === undefined ? 'without number' : number}`} at ${address}: ${html ? htmlOfContent(titleContent) : title}`,
    ...[
      ...item.fields.map(field => `${field.label}: ${html ? htmlOfContent(field.content) : field.text}`),
      ...line('chair of this item', item.chair && `${item.chair.name}${inWords(item.chair)}`),
      ...(item.noInterest ? [`nobody declared an interest, in line ${item.noInterest.line}`] : []),
      ...line('in the recording at', item.recordedAt),
      ...item.matters.map(matter => `matter ${matter}`),
      ...item.papers.map(paper => `paper ${fileOf(paper)}: ${titleOf(paper, meeting)}`),
      ...item.otherPapers.map(
        paper => `other paper${paper.target ? ` ${paper.target.url}` : ''}: ${paper.title}`,
      ),
      ...item.backgroundPapers.map(paper => `background paper: ${paper}`),
      ...item.approves.map(approved => `approves ${approved}`),
      ...(exempt ? [`exempt under ${exempt.paragraph}`] : []),
      ...line('summary', exempt?.summary),
      ...line('review on', exempt?.reviewOn),
      ...(withdrawn ? [`withdrawn ${withdrawn.on ?? ''}: ${withdrawn.reason}`] : []),
      ...item.subItems.map(part => `part ${part.number} at ${part.id}: ${part.title}`),
      ...quoted(html ? htmlOf(item.body) : textOfBody(item.body).replace(/\n+/g, '\n')),
      ...item.decisions.flatMap(decision => [
        `${decision.kind} at ${decision.id}, “${decision.label}”: ${decision.text.replace(/\n/g, ' / ')}`.trimEnd(),
        ...[
          ...decision.clauses.map(
            ({ number, id, text, parent }) =>
              `clause ${number || '•'} at ${id}${parent === undefined ? '' : `, below ${parent}`}: ${text.replace(/\n/g, ' / ')}`,
          ),
          ...(decision.motion ? sketchMotion(decision.motion) : []),
          ...(decision.vote ? sketchVote(decision.vote) : []),
          ...line('reasons', decision.reasons),
          ...line('alternatives', decision.alternatives),
        ].map(indented),
      ]),
      ...item.motions.flatMap(motion => [
        motion.isAmendment ? 'amendment' : 'motion without decision',
        ...sketchMotion(motion).map(indented),
      ]),
      ...item.votes.flatMap(vote => ['vote on what is not said', ...sketchVote(vote).map(indented)]),
      ...(item.comings ?? []).map(
        ({ person, goes, isForItem, line }) =>
          `${person.name} goes ${goes}${isForItem ? ' for this item' : ''} in line ${line}`,
      ),
      ...item.actions.map(({ id, owners, what, due, doneOn, done }) =>
        [
          `${done ? 'done' : 'open'} action at ${id}, ${owners.length > 0 ? `of ${owners.map(({ name }) => name).join(' and ')}` : 'nobody’s'}: ${what}`,
          ...(due === undefined ? [] : [` (due ${due})`]),
          ...(doneOn === undefined ? [] : [` (done ${doneOn})`]),
        ].join(''),
      ),
      ...item.interests.map(({ person, item: on, kind, reason, foundBy, line: at }) =>
        [foundBy ? `interest in line ${at}` : 'interest', person.name, on && `item ${on}`, kind, reason]
          .filter(Boolean)
          .join(' | '),
      ),
    ].map(indented),
  ];
}

const sketchMotion = ({ mover, seconder, text, outcome, vote }: Motion): readonly string[] => [
  `moved${mover ? ` by ${mover.name}` : ''}${seconder ? `, seconded by ${seconder.name}` : ''}`,
  ...line('  to', text),
  ...line('  outcome', outcome),
  ...(vote ? sketchVote(vote) : []),
];

const sketchVote = ({ counts, names, remark }: Vote): readonly string[] => [
  [
    'vote',
    SIDES.flatMap(side => (counts[side] === undefined ? [] : `${counts[side]} ${side}`)).join(', '),
    remark === undefined ? '' : `| ${remark}`,
  ]
    .filter(Boolean)
    .join(' '),
  ...SIDES.filter(side => names[side].length > 0).map(
    side => `  ${side}: ${names[side].map(({ name }) => name).join(' | ')}`,
  ),
];

function titleOf(paper: string, { papers }: SketchedMeeting): string {
  const found = papers.find(one => one.address === paper);
  if (!found) return '??';
  const withheld = found.exempt !== undefined || found.withdrawn ? ' (not published)' : '';
  return (
    found.title + (paper === paperUrl('council', '2026-03-05', found.file) ? '' : ' (a page)') + withheld
  );
}

const line = (name: string, value: string | undefined): readonly string[] =>
  value === undefined || value === '' ? [] : [`${name}: ${value}`];

const indented = (text: string): string => `  ${text}`;

const quoted = (text: string): readonly string[] =>
  text === ''
    ? []
    : text
        .trimEnd()
        .split('\n')
        .map(one => `> ${one}`.trimEnd());
