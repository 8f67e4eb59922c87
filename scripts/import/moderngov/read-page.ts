// Reads pages of a ModernGov site, saved as text or HTML: a meeting with its items, one item, or a report.

import { type Imported, type ImportOptions, NOTHING, type Source } from '../imported.ts';
import { meetingPage } from './meeting-page.ts';
import { openPage } from './page.ts';
import { isReport, reportPage } from './report.ts';

export function readModernGovPage(source: Source, options: ImportOptions): Imported {
  const page = openPage(source, options.base);
  const read = isReport(page) ? reportPage(page, options) : meetingPage(page, options);
  return {
    ...NOTHING,
    text: page.lines.some(({ block }) => block) ? page.source : page.source.replace(/<\/?[a-z]+>/gi, ''),
    ...read,
  };
}
