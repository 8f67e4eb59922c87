// The formats that can be imported. To add one: a row here, and a folder with its reader.
// A reader is loaded only when its format is asked for: no other command needs it.

import type { Format, Source } from './imported.ts';

const textOf = ({ bytes }: Pick<Source, 'bytes'>): string => new TextDecoder().decode(bytes);

/** What is written about a project rather than in a meeting. */
const ABOUT_A_PROJECT = /(?:^|[/\\])(?:readme|licen[cs]e|changelog|contributing|code_of_conduct)\.[^/\\]*$/i;

export const FORMATS: readonly Format[] = [
  {
    name: 'moderngov-xml',
    reads: 'GetMeeting, GetMeetings or GetCommittees of ModernGov’s web service, saved as XML',
    endings: ['xml'],
    seems: source => /<(?:get)?(?:meetings?|committees)[\s>]/i.test(textOf(source)),
    read: async (source, options) =>
      (await import('./moderngov/read-xml.ts')).readModernGovXml(source, options),
  },
  {
    name: 'moderngov-page',
    reads: 'pages of a ModernGov site, saved as text or HTML: a meeting, an item, a report',
    endings: ['html', 'htm', 'txt'],
    seems: source =>
      /moderngov|\bie(?:ListDocuments|DecisionDetails)|\bmg(?:Ai|Issue|Committee|Meeting)/i.test(
        textOf(source),
      ),
    read: async (source, options) =>
      (await import('./moderngov/read-page.ts')).readModernGovPage(source, options),
  },
  {
    name: 'docx',
    reads: 'minutes written in Word, or saved as .docx by another program',
    endings: ['docx', 'docm'],
    read: async (source, options) => (await import('./word/read-docx.ts')).readDocx(source, options),
  },
  {
    name: 'odt',
    reads: 'minutes written in LibreOffice (OpenDocument text)',
    endings: ['odt'],
    read: async (source, options) => (await import('./odt/read-odt.ts')).readOdt(source, options),
  },
  {
    name: 'markdown',
    reads: 'minutes that are in Markdown already, in one folder or many',
    endings: ['md', 'markdown'],
    seems: ({ name }) => !ABOUT_A_PROJECT.test(name),
    read: async (source, options) =>
      (await import('./markdown/read-markdown.ts')).readMarkdown(source, options),
  },
];
