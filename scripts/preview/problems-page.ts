// Shows problems in the preview: a box at the top of each page that has some, and a page that lists them all.

import type { Archive } from '../model/archive.ts';
import type { Meeting } from '../model/meeting.ts';
import { isError, type Problem } from '../model/problem.ts';
import { committeeUrl, meetingUrl, relativeUrl } from '../model/url.ts';
import type { Page, View } from '../pages/page.ts';
import { makeShell, type PreviewBox } from '../pages/shell.ts';
import { wordsOf } from '../words/words.ts';
import { readingUrl } from './reading-page.ts';

/** An address that no content can have: committees' folders cannot begin with a dot. */
export const problemsUrl = '/.preview/problems/';

export interface ProblemsView extends View {
  readonly files: readonly {
    readonly file: string;
    /** The page that shows it, if one does. */
    readonly url?: string;
    readonly problems: readonly Problem[];
  }[];
}

export const problemsPage = (archive: Archive, problems: readonly Problem[]): Page => ({
  url: problemsUrl,
  layout: 'preview-problems',
  view: (): ProblemsView => ({
    shell: makeShell(archive, problemsUrl, { title: [wordsOf(archive.site).preview.title] }),
    files: [...new Set(problems.map(({ file }) => file))].map(file => {
      const url = pageOf(file, archive);
      return {
        file,
        ...(url !== undefined && { url: relativeUrl(problemsUrl, url) }),
        problems: problems.filter(problem => problem.file === file),
      };
    }),
  }),
});

/**
 * A page with the box at its head: the problems of its own file in full, of all others how many there are, and where to see
 * what was read of it.
 */
export function withProblems(page: Page, archive: Archive, problems: readonly Problem[]): Page {
  const preview = previewBox(page.url, archive, problems);
  if (!preview) return page;
  return {
    ...page,
    view: sizes => {
      const view = page.view(sizes);
      return { ...view, shell: { ...view.shell, preview } };
    },
  };
}

function previewBox(url: string, archive: Archive, problems: readonly Problem[]): PreviewBox | undefined {
  const meeting = meetingOf(url, archive);
  const file = meeting?.source.file;
  const words = wordsOf(archive.site).preview;
  const errors = problems.filter(isError).length;
  // A problem without a file concerns the whole folder.
  const own = problems.filter(problem => problem.file === file || problem.file === '');
  const toMend = {
    text: errors === 0 ? words.toMend(problems.length) : words.toMendFirst(problems.length, errors),
    href: relativeUrl(url, problemsUrl),
  };
  const links = [
    ...(problems.length === 0 ? [] : [toMend]),
    ...(meeting ? [{ text: words.reading, href: relativeUrl(url, readingUrl(meeting)) }] : []),
  ];
  if (links.length === 0) return undefined;
  return {
    stylesheet: relativeUrl(url, '/assets/preview.css'),
    links,
    problems: own.map(({ level, line, message, hint = '' }) => ({
      level,
      text: line === undefined ? message : `${words.line(line)}: ${message}`,
      hint,
    })),
  };
}

function pageOf(file: string, { committees }: Archive): string | undefined {
  const [slug = ''] = file.split('/');
  const committee = committees.find(one => one.slug === slug);
  const meeting = committee?.meetings.find(({ source }) => source.file === file);
  if (meeting) return meetingUrl(slug, meeting.key);
  return committee && file === `${slug}/committee.md` ? committeeUrl(slug) : undefined;
}

/** The meeting whose minutes file a page shows; undefined for a page made from many files. */
function meetingOf(url: string, { committees }: Archive): Meeting | undefined {
  const [, slug, key] = url.split('/');
  const meeting = committees
    .find(committee => committee.slug === slug)
    ?.meetings.find(one => one.key === key);
  return meeting && url.startsWith(meetingUrl(meeting.committee, meeting.key)) ? meeting : undefined;
}
