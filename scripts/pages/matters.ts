// Matters: all of them, and the time line of each through all committees.

import type { Archive } from '../model/archive.ts';
import { longDate } from '../model/calendar.ts';
import type { Matter } from '../model/matter.ts';
import { itemUrl, mattersUrl, matterUrl } from '../model/url.ts';
import { isAhead } from '../registers/coming-meetings.ts';
import { itemsOfMatter } from '../registers/followed.ts';
import type { ItemRow } from '../registers/matters.ts';
import { meetingName } from '../registers/meeting-name.ts';
import type { Registers } from '../registers/registers.ts';
import { type Words, wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { viewBody } from './parts/body.ts';
import { type DateView, viewDate } from './parts/dates.ts';
import { type DecisionEntry, shortTitle, viewDecisions } from './parts/decision-list.ts';
import { followedAt, viewFeeds } from './parts/follow.ts';
import { type PaperView, viewItemPapers } from './parts/paper.ts';
import { type MatterPaths, matterPaths, type PathStep } from './parts/pictures/matter-paths.ts';
import { type StatusView, viewStatus } from './parts/status.ts';
import { makeShell } from './shell.ts';

export interface MattersView extends View {
  readonly matters: readonly MatterEntry[];
}

interface MatterEntry extends Link {
  /** "3 steps through Cabinet and Council". */
  readonly through: string;
  /** "last on 19 March 2026", or of a step that is to come: "next on 20 January 2027". */
  readonly latest: string;
}

export interface MatterView extends View {
  /** Its feeds; none where it has none. */
  readonly follow: readonly Link[];
  readonly title: string;
  readonly summaryHtml: string;
  /** As in the list; empty where there is no step. */
  readonly through: string;
  /** The steps as a picture; absent where a single one makes none. */
  readonly paths: MatterPaths | undefined;
  /** The last step and the next, whichever there are; none where a single step is all there is to see. */
  readonly stands: readonly { readonly label: string; readonly id: string; readonly step: StepView }[];
  readonly steps: readonly StepView[];
}

interface StepView {
  readonly date: DateView;
  readonly committee: string;
  readonly item: Link;
  readonly status: StatusView;
  readonly decisions: readonly DecisionEntry[];
  readonly papers: readonly PaperView[];
}

export function mattersPages(archive: Archive, registers: Registers): readonly Page[] {
  const place = placeAt(mattersUrl);
  const words = wordsOf(archive.site);
  const view = (): MattersView => ({
    shell: makeShell(archive, mattersUrl, {
      title: [words.shell.sections.matters],
      description: words.matters.description,
    }),
    matters: archive.matters.map(matter => {
      const steps = registers.steps.get(matter.slug) ?? [];
      return {
        ...place.link(matter.title, matterUrl(matter.slug)),
        through: throughWords(steps, words),
        latest: latestWords(steps, archive),
      };
    }),
  });
  return [
    { url: mattersUrl, layout: 'matters', view },
    ...archive.matters.map(matter => matterPage(matter, archive, registers)),
  ];
}

function latestWords(steps: readonly ItemRow[], { today, site }: Archive): string {
  const next = steps.find(({ meeting }) => meeting.date > today);
  const date = (next ?? steps.at(-1))?.meeting.date;
  if (date === undefined) return '';
  const words = wordsOf(site).matters;
  const day = longDate(date, site.language);
  return next ? words.nextOn(day) : words.lastOn(day);
}

/** "3 steps through Cabinet, Council". */
function throughWords(steps: readonly ItemRow[], { counts, matters }: Words): string {
  const committees = [...new Set(steps.map(({ committee }) => committee.name))].join(', ');
  const count = counts.steps(steps.length);
  return committees === '' ? count : matters.through(count, committees);
}

function matterPage(matter: Matter, archive: Archive, registers: Registers): Page {
  const url = matterUrl(matter.slug);
  const place = placeAt(url);
  const words = wordsOf(archive.site);
  const steps = registers.steps.get(matter.slug) ?? [];
  const isFollowed = itemsOfMatter(matter.slug, archive, registers).length > 0;
  const view = (): MatterView => {
    const shown = steps.map(step => viewStep(step, archive, place));
    return {
      shell: makeShell(archive, url, {
        title: [matter.title, words.matter.context],
        description: words.matter.description(matter.title, throughWords(steps, words)),
        follow: isFollowed ? [followedAt(url, matter.title, archive)] : [],
        breadcrumb: [place.link(words.shell.sections.matters, mattersUrl)],
      }),
      follow: isFollowed ? viewFeeds(url, place, words) : [],
      title: matter.title,
      summaryHtml: viewBody(matter.summary, place, wordsOf(archive.site)),
      through: steps.length === 0 ? '' : throughWords(steps, words),
      paths: steps.length > 1 ? matterPaths(steps.map((step, at) => pathStep(step, at, archive))) : undefined,
      stands: viewStands(steps, shown, archive),
      steps: shown,
    };
  };
  return { url, layout: 'matter', view };
}

/** The last step and the next, each with its place in the time line. */
function viewStands(
  steps: readonly ItemRow[],
  shown: readonly StepView[],
  archive: Archive,
): MatterView['stands'] {
  if (steps.length < 2) return [];
  const words = wordsOf(archive.site).matter;
  const last = steps.findLastIndex(step => !isAhead(step, archive.today));
  const next = steps.findIndex(step => isAhead(step, archive.today));
  return [
    { label: words.last, at: last },
    { label: words.next, at: next },
  ].flatMap(({ label, at }) => {
    const step = shown[at];
    return step ? [{ label, id: `step-${at + 1}`, step }] : [];
  });
}

function pathStep({ committee, meeting, item }: ItemRow, at: number, archive: Archive): PathStep {
  const isDecided = item.decisions.length > 0;
  const date = longDate(meeting.date, archive.site.language);
  const words = wordsOf(archive.site).matter;
  return {
    committee: committee.name,
    date: meeting.date,
    href: `#step-${at + 1}`,
    label: isDecided ? words.stepWithDecision(at + 1, date) : words.step(at + 1, date),
    isDecided,
  };
}

function viewStep(step: ItemRow, archive: Archive, place: Place): StepView {
  const { committee, meeting, item } = step;
  return {
    date: viewDate(meeting.date, archive.site.language),
    committee: meetingName(step, archive),
    item: place.link(shortTitle(item), itemUrl(archive.site, committee.slug, meeting.key, item.address)),
    status: viewStatus(meeting, archive.site),
    decisions: viewDecisions(
      item.decisions.map(decision => ({ ...step, decision })),
      archive,
      place,
    ),
    papers: viewItemPapers(item, meeting, archive, place),
  };
}
