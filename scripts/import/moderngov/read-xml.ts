// Reads answers of ModernGov's web service: GetMeeting, GetMeetings, GetAllMeetings and GetCommittees, saved as XML.

import { ownValue } from '../../model/own-value.ts';
import { decodeSource } from '../html/source-text.ts';
import { type Imported, type ImportOptions, NOTHING, type Source } from '../imported.ts';
import { parseXml, type XmlElement } from '../xml/tree.ts';
import { modernGovCommittees } from './committees.ts';
import { modernGovMeeting } from './meeting.ts';
import { modernGovMeetings } from './meetings.ts';

type Reader = (root: XmlElement, source: Source, options: ImportOptions) => Partial<Imported>;

/** By the name of the root element. */
const ANSWERS: Readonly<Record<string, Reader>> = {
  meeting: modernGovMeeting,
  getmeeting: modernGovMeeting,
  getmeetings: modernGovMeetings,
  getallmeetings: modernGovMeetings,
  allmeetings: modernGovMeetings,
  committees: modernGovCommittees,
  getcommittees: modernGovCommittees,
};

export function readModernGovXml(source: Source, options: ImportOptions): Imported {
  const root = parseXml(decodeSource(source.bytes));
  if (typeof root === 'string') return refused(source, `This file could not be read as XML. ${root}`);
  const read = ownValue(ANSWERS, root.name.toLowerCase());
  if (!read)
    return refused(
      source,
      `This XML is a “${root.name}”, which is none of ModernGov’s answers that are read.`,
    );
  return { ...NOTHING, ...read(root, source, options) };
}

const refused = ({ name }: Source, message: string): Imported => ({
  ...NOTHING,
  problems: [
    {
      rule: 'not-read',
      level: 'error',
      file: name,
      message,
      hint: 'Save the answer of GetMeeting, GetMeetings, GetAllMeetings or GetCommittees as the web service gives it.',
    },
  ],
});
