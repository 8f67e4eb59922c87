// The formats that can be imported, one file each. Each is loaded when it is asked for: no other command needs it.

import type { Format } from './imported.ts';

export const FORMATS: readonly Format[] = [
  {
    name: 'moderngov-xml',
    reads: 'GetMeeting, GetMeetings or GetCommittees of ModernGov’s web service, saved as XML',
    read: async (source, options) => (await import('./moderngov-xml.ts')).readModernGovXml(source, options),
  },
  {
    name: 'moderngov-page',
    reads: 'pages of a ModernGov site, saved as text or HTML: a meeting, an item, a report',
    read: async (source, options) => (await import('./moderngov-page.ts')).readModernGovPage(source, options),
  },
];
