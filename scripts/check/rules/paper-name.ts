// A paper must not have the address of a page, or of a copy of the minutes.

import type { Meeting } from '../../model/meeting.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import { meetingCopyUrl, minutesFileUrl } from '../../model/url.ts';
import type { Finding, Rule } from '../rule.ts';

export const paperName: Rule = {
  id: 'paper-name',
  level: 'error',
  title: 'A paper’s name is not one that the site itself uses',
  why: 'A paper is published under its own name in its meeting’s folder, beside the page and the files made from the minutes.',
  source: FORMAT,
  wrong: 'index.html',
  right: 'report.html',
  check: ({ committees }) =>
    committees.flatMap(({ meetings }) =>
      meetings.flatMap(meeting => [...withAddressOfPage(meeting), ...withAddressOfMinutes(meeting)]),
    ),
};

function withAddressOfPage({ papers, source }: Meeting): readonly Finding[] {
  return papers
    .filter(({ source: file, address }) => file !== undefined && /\/index\.html?$/i.test(address))
    .map(({ file }) => ({
      file: source.file,
      message: `The paper “${file}” would take the place of a page.`,
      hint: 'Rename the file, for example to report.html, and its link.',
    }));
}

/** Beside the page of a meeting its minutes are published as text and as data, and its copies to keep. */
function withAddressOfMinutes({ committee, key, papers, source }: Meeting): readonly Finding[] {
  const own = [
    ...(['json', 'txt', 'md'] as const).map(form => minutesFileUrl(committee, key, form)),
    ...(['epub', 'pdf', 'large-print'] as const).map(kind => meetingCopyUrl(committee, key, kind)),
  ].map(url => url.toLowerCase());
  return papers
    .filter(({ source: file, address }) => file !== undefined && own.includes(address.toLowerCase()))
    .map(({ file }) => ({
      file: source.file,
      message: `The paper “${file}” would take the place of the minutes in that form, which are published beside their page.`,
      hint: `Rename the file, for example to paper-${file}, and its link.`,
    }));
}
