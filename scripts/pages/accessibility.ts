// The accessibility statement: what is checked and what is not, which papers may not be readable, and whom to ask.
// A page of the clerk's own, `pages/accessibility.md`, takes its place.
//
// In the order of the model statement for public bodies:
// https://www.gov.uk/government/publications/sample-accessibility-statement

import type { Archive } from '../model/archive.ts';
import { yearOf } from '../model/calendar.ts';
import { changedOn } from '../model/changed-on.ts';
import { isPublished } from '../model/paper.ts';
import type { RuleSet } from '../model/site.ts';
import { accessibilityUrl, infoUrl, meetingUrl, papersYearUrl } from '../model/url.ts';
import { datedMeetingName } from '../registers/meeting-name.ts';
import type { PaperRow } from '../registers/papers.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { ACCESSIBILITY_CHECKS, type AccessibilityCheck, NOT_CHECKED } from './parts/accessibility-checks.ts';
import { type DateView, viewDate } from './parts/dates.ts';
import { viewPaper } from './parts/paper.ts';
import { makeShell } from './shell.ts';

export interface AccessibilityView extends View {
  /** Each as the end of a sentence: "Every kind of page is checked for …". */
  readonly checks: readonly (AccessibilityCheck & { readonly text: string })[];
  readonly notChecked: readonly string[];
  readonly papers: {
    /** Published files that are no pages of the site, by whether they are said to be accessible. */
    readonly all: number;
    readonly accessible: number;
    readonly inaccessible: number;
    readonly unknown: number;
    /** Those known not to be; empty where they are too many to list. */
    readonly list: readonly (Link & { readonly meeting: Link })[];
    /** The registers where they stand instead. */
    readonly years: readonly (Link & { readonly count: number })[];
  };
  /** Who enforces the law; absent where this software knows of none. */
  readonly law: Law | undefined;
  /** The day of the latest change to the archive; absent where there is none. */
  readonly prepared: DateView | undefined;
}

export interface Law {
  readonly enforcer: string;
  readonly name: string;
  readonly href: string;
  /** Whom a reader may ask for help with a complaint. */
  readonly adviser: Link;
}

const REGULATIONS = {
  name: 'Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018',
  href: 'https://www.legislation.gov.uk/uksi/2018/952/contents',
};

const GREAT_BRITAIN: Law = {
  ...REGULATIONS,
  enforcer: 'Equality and Human Rights Commission (EHRC)',
  adviser: {
    text: 'Equality Advisory and Support Service (EASS)',
    href: 'https://www.equalityadvisoryservice.com/',
  },
};

const NORTHERN_IRELAND: Law = {
  ...REGULATIONS,
  enforcer: 'Equality Commission for Northern Ireland (ECNI)',
  adviser: { text: 'Equality Commission for Northern Ireland', href: 'https://www.equalityni.org/' },
};

const LAWS: Readonly<Record<RuleSet, Law | undefined>> = {
  'england-principal': GREAT_BRITAIN,
  'england-smaller-authority': GREAT_BRITAIN,
  wales: GREAT_BRITAIN,
  scotland: GREAT_BRITAIN,
  'northern-ireland': NORTHERN_IRELAND,
  michigan: undefined,
  general: undefined,
};

/** So many papers are listed; of more, each year's register is named. */
const MOST_LISTED = 40;

export function accessibilityPages(archive: Archive, registers: Registers): readonly Page[] {
  if (archive.pages.some(({ slug }) => infoUrl(slug) === accessibilityUrl)) return [];
  const place = placeAt(accessibilityUrl);
  const { site, today } = archive;
  const words = wordsOf(site).accessibility;
  const view = (): AccessibilityView => {
    const prepared = registers.meetings.all
      .map(({ meeting }) => changedOn(meeting))
      .filter(date => date <= today)
      .sort()
      .at(-1);
    return {
      shell: makeShell(archive, accessibilityUrl, {
        title: [words.title],
        description: words.description(site.name),
      }),
      checks: ACCESSIBILITY_CHECKS.map(check => ({ ...check, text: words.checks[check.key] })),
      notChecked: NOT_CHECKED.map(way => words.notCheckedWays[way]),
      papers: viewPapers([...registers.papers.values()].flat(), archive, place),
      law: LAWS[site.ruleSet],
      prepared: prepared === undefined ? undefined : viewDate(prepared, site.language),
    };
  };
  return [{ url: accessibilityUrl, layout: 'accessibility', view }];
}

function viewPapers(rows: readonly PaperRow[], archive: Archive, place: Place): AccessibilityView['papers'] {
  // A report in Markdown is a page like any other.
  const files = rows.filter(({ paper }) => isPublished(paper) && paper.source !== undefined);
  const failing = files.filter(({ paper }) => paper.accessible === false);
  const years = [...new Set(failing.map(({ meeting }) => yearOf(meeting.date)))].sort((a, b) => b - a);
  const isListed = failing.length <= MOST_LISTED;
  return {
    all: files.length,
    accessible: files.filter(({ paper }) => paper.accessible).length,
    inaccessible: failing.length,
    unknown: files.filter(({ paper }) => paper.accessible === undefined).length,
    list: isListed
      ? failing.map(row => {
          const { title, facts, href } = viewPaper(row.paper, archive, place);
          const { committee, meeting } = row;
          return {
            text: `${title} (${facts})`,
            href,
            meeting: place.link(datedMeetingName(row, archive), meetingUrl(committee.slug, meeting.key)),
          };
        })
      : [],
    years: isListed
      ? []
      : years.map(year => ({
          ...place.link(String(year), papersYearUrl(year)),
          count: failing.filter(({ meeting }) => yearOf(meeting.date) === year).length,
        })),
  };
}
