// GetMeetings and GetAllMeetings: the meetings of one committee, or of all. Each becomes a file that says when it was, until its minutes come.

import type { Imported, ImportedCommittee, ImportedMeeting, Source } from '../imported.ts';
import { childOf, childrenOf, textIn, type XmlElement } from '../xml/tree.ts';
import { committeeAddresses, meetingAddresses, whenOf } from './fields.ts';

export function modernGovMeetings(root: XmlElement, { name: from }: Source): Partial<Imported> {
  const committees = listedIn(root);
  const meetings = committees.flatMap(({ title, listed }) =>
    listed.map((meeting): ImportedMeeting => {
      const venue = textIn(meeting, 'meetinglocation');
      return {
        ...whenOf(meeting),
        ...(title !== '' && { committee: title }),
        ...(venue !== '' && { venue }),
        oldAddresses: meetingAddresses(textIn(meeting, 'meetingid')),
        items: [],
        from,
      };
    }),
  );
  return {
    meetings,
    committees: committees
      .filter(({ title }) => title !== '')
      .map(
        ({ committee, title }): ImportedCommittee => ({
          name: title,
          oldAddresses: committeeAddresses(textIn(committee, 'committeeid')),
          from,
        }),
      ),
    saidOtherwise: committees.flatMap(({ listed }) =>
      listed.flatMap(meeting =>
        ['meetingdate', 'meetingtime', 'meetingstatus'].map(field => textIn(meeting, field)),
      ),
    ),
    notImported: committees.flatMap(({ listed }) => listed.flatMap(meeting => unknownFields(meeting))),
    text: committees
      .flatMap(({ title, listed }) => [
        title,
        ...listed.flatMap(meeting => meeting.children.filter(isShown).map(({ text }) => text)),
      ])
      .join('\n'),
  };
}

interface Listed {
  /** What says which committee it is: its own element, or a meeting of it. */
  readonly committee: XmlElement;
  readonly title: string;
  readonly listed: readonly XmlElement[];
}

/** The meetings below their committees; where they stand in one row, each names its committee itself. */
function listedIn(root: XmlElement): readonly Listed[] {
  const lists = [
    root,
    ...root.children.filter(({ name }) => /^(?:all)?(?:meetings|committees)$/i.test(name)),
  ];
  const nested = lists
    .flatMap(list => childrenOf(list, 'committee'))
    .map(committee => ({
      committee,
      title: textIn(committee, 'committeetitle'),
      listed: childrenOf(childOf(committee, 'committeemeetings'), 'meeting'),
    }));
  const inRow = lists
    .flatMap(list => childrenOf(list, 'meeting'))
    .map(meeting => ({ committee: meeting, title: textIn(meeting, 'committeetitle'), listed: [meeting] }));
  return [...nested, ...inRow];
}

const KNOWN = new Set(['meetingdate', 'meetingtime', 'meetingstatus', 'meetinglocation']);
const SETTING = /^(?:meetingid|committeeid|committeetitle|is\w+)$/;

const isShown = ({ name }: XmlElement): boolean => !SETTING.test(name.toLowerCase());

const unknownFields = (meeting: XmlElement): Imported['notImported'] =>
  meeting.children
    .filter(child => isShown(child) && !KNOWN.has(child.name.toLowerCase()) && child.text !== '')
    .map(({ name, text }) => ({ text, reason: `minutes have no place for “${name}”` }));
