// Files and folders that are not where, or not named as, minutes are: what is told of each, and the name it should have.

import path from 'node:path';
import { closest, distance } from 'fastest-levenshtein';
import { grammarOf } from '../grammar/grammar-of.ts';
import { isIsoDate } from '../model/calendar.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { slugFrom } from '../model/slug.ts';

export function impossibleDate(file: string, date: string): Problem {
  const [year = '', month = '', day = ''] = date.split(/[-_.]/);
  const meant = [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  // "19-09-2017" has one reading, wherever it was written; "05-09-2017" has two.
  const readings = new Set(['en-GB', 'en-US'].flatMap(language => grammarOf(language).datesIn(date)));
  const [only] = readings;
  return {
    ...breachOf('impossible-date'),
    file,
    message: `“${date}” in this name is not a date that exists.`,
    hint: isIsoDate(meant)
      ? `Write ${meant} there, with two digits each for month and day.`
      : `Name the file year-month-day with two digits each for month and day, ${only !== undefined && readings.size === 1 ? only : 'for example 2025-01-17'}.md.`,
  };
}

export const noDate = (file: string): Problem => ({
  ...breachOf('no-date'),
  file,
  message: 'The name of this file does not begin with a date, so it is not published.',
  hint: renamed(path.posix.basename(file)),
});

/** "Committee.md" => "committee.md", "Minutes 5 March 2026.md" => "2026-03-05.md". */
function renamed(name: string): string {
  const bare = name.replace(/\.[^.]+$/, '').toLowerCase();
  if (distance(bare, 'committee') <= 2) return 'If it is the committee’s own text, name it committee.md.';
  const [date, another] = grammarOf('en').datesIn(bare.replace(/[-_]+/g, ' '));
  return date !== undefined && another === undefined
    ? `If it holds minutes, name it ${date}.md; a report lies in its meeting’s folder.`
    : 'Minutes are named by their date, 2025-01-17.md; the committee’s own text is committee.md; a report lies in its meeting’s folder.';
}

export const noCommittee = (file: string): Problem => ({
  ...breachOf('no-committee'),
  file,
  message: 'This file lies in no committee’s folder, so it is not published.',
  hint: 'Move it to the folder of the committee whose minutes it holds.',
});

/** `names` are all files of the committee. */
export function noMinutes(folder: string, names: readonly string[]): Problem {
  const other = names.find(
    name => name.startsWith(`${folder}/`) && /^minutes\.[^/]*$/i.test(path.basename(name)),
  );
  return {
    ...breachOf('no-minutes'),
    file: `${folder}/`,
    message:
      'This folder is named as a meeting is, but no minutes lie in it, so its papers are not published.',
    hint:
      other === undefined
        ? 'Put the minutes there as minutes.md; an agenda will do.'
        : `Minutes are read from minutes.md, and ${path.basename(other)} lies there. ${howToPublish(other)}`,
  };
}

export const sameMeeting = (file: string, other: string, key: string): Problem => ({
  ...breachOf('same-meeting'),
  file,
  message: `This file and ${other} are both the meeting “${key}”.`,
  hint: 'Two meetings on a day: add a word after the date of one, for example 2025-01-17-extraordinary.md. The same meeting twice: delete one.',
});

export const longName = (file: string): Problem => ({
  ...breachOf('long-name'),
  file,
  message:
    'The names of this file and of its folder are so long that copies of the minutes, named by both, cannot be kept.',
  hint: 'Give one of them a shorter name: after the date a word is enough, for example 2025-01-17-extraordinary.md.',
});

export const pageAtCommittee = (page: string, slug: string): Problem => ({
  ...breachOf('same-address'),
  file: page,
  message: `This page would stand at /${slug}/, where the committee “${slug}” stands.`,
  hint: 'Give the page’s file another name.',
});

export const pageAtPage = (page: string, url: string): Problem => ({
  ...breachOf('same-address'),
  file: page,
  message: `This page would stand at ${url}, where a page of the site itself stands.`,
  hint: 'Give the page’s file another name.',
});

export const reservedName = (slug: string): Problem => ({
  ...breachOf('reserved-name'),
  file: `${slug}/`,
  message: `The site itself uses the name “${slug}”, so no committee’s folder can bear it.`,
  hint: `Rename the folder, for example to “${slug}-committee”.`,
});

export const badName = (slug: string): Problem => ({
  ...breachOf('folder-name'),
  file: `${slug}/`,
  message: `The folder’s name “${slug}” is the committee’s address and cannot stand in one.`,
  hint: `Rename the folder to “${slugFrom(slug, 'committee')}” and write the name as people know it in its committee.md: “name: …”.`,
});

const SETTINGS = ['site.yaml', 'people.yaml'];

/**
 * The files that nothing publishes and of which nothing else is told: those of a committee's folder that are no paper
 * of a meeting, texts named by a day in a folder that is no committee's yet, and misspelt settings. `used` are the paths of all that is read or published.
 */
export function unusedFiles(
  files: Iterable<string>,
  used: ReadonlySet<string>,
  committees: readonly string[],
): readonly Problem[] {
  return [...files].flatMap((file): readonly Problem[] => {
    if (used.has(file)) return [];
    if (!file.includes('/')) return misspeltSettings(file);
    const [committee = ''] = file.split('/');
    const isReadable = /\.(?:md|markdown)$/i.test(file);
    // A folder of nothing but "2026-03-05.html" is one of minutes that wait to be imported.
    const isOfMeetings = committees.includes(committee) || isTextOfMeeting(file);
    return isOfMeetings && !isReadable ? [unused(file)] : [];
  });
}

const isTextOfMeeting = (file: string): boolean =>
  /^(?!(?:matters|pages)\/)[^/]+\/(?:\d{4}\/)?\d{4}-\d{2}-\d{2}(?!\d)[^/]*\.(?:html?|docx?|odt|rtf|te?xt)$/i.test(
    file,
  );

function misspeltSettings(file: string): readonly Problem[] {
  const right = closest(file.toLowerCase(), SETTINGS);
  if (distance(file.toLowerCase(), right) > 2) return [];
  return [
    {
      ...breachOf('unused-file'),
      file,
      message: `This file is not read: it would have to be called ${right}.`,
      hint: `Rename it to ${right}; or delete it, if that is there too.`,
    },
  ];
}

const unused = (file: string): Problem => ({
  ...breachOf('unused-file'),
  // What bears a date was meant to be published; the rest is less grave.
  ...(!/^\d{4}-\d{2}/.test(path.posix.basename(file)) && { level: 'note' }),
  file,
  message: 'This file is not published: its name does not end in .md, and no minutes link to it.',
  hint: howToPublish(file),
});

function howToPublish(file: string): string {
  const [, name = '', ending = ''] = /^(.*?)\.([^.]*)$/.exec(path.posix.basename(file)) ?? [];
  const isMinutes = /^(?:\d{4}-\d{2}-\d{2}|minutes$|minutes\.)/i.test(name);
  const put = 'If it is a paper, put it into its meeting’s folder, or link to it in the minutes.';
  if (!isMinutes) return put;
  switch (ending.toLowerCase()) {
    case 'docx':
    case 'odt':
      return `If it holds minutes: npm run import -- ${ending.toLowerCase()} FILE. ${put}`;
    case 'doc':
    case 'rtf':
      return `If it holds minutes, save it in your word processor as .docx, then: npm run import -- docx FILE. ${put}`;
    case 'html':
    case 'htm':
      return `If it holds minutes of a ModernGov site: npm run import -- moderngov-page FILE. Other minutes save in your word processor as .docx, then: npm run import -- docx FILE. ${put}`;
    case 'txt':
    case 'text':
      return `If it holds minutes, rename it to ${name.replace(/\.(?:md|markdown)$/i, '')}.md.`;
    default:
      return put;
  }
}
