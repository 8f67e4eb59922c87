// The action register in parts, where it is too heavy for one page: the open ones by committee, and a committee's by when
// they were agreed; those that are done by when they were.
//
//     /actions/ ─┬▶ /actions/open/finance/ ─▶ /actions/open/finance/2026/
//                └▶ /actions/done/2026/    ─▶ /actions/done/2026-03/

import { periodName } from '../../model/calendar.ts';
import type { Committee } from '../../model/committee.ts';
import { groupBy } from '../../model/group-by.ts';
import { actionsUrl, doneActionsUrl, openActionsUrl } from '../../model/url.ts';
import type { ActionRecord, ActionRegister } from '../../registers/actions.ts';
import { dayDone } from './action-list.ts';
import { isHeavy, type Period, yearsOf } from './periods.ts';

export interface ActionPart {
  readonly url: string;
  /** What it is called among its neighbours: a committee or a period; empty for all that is open and all that is done. */
  readonly name: string;
  /** Those above it, from the register down. */
  readonly above: readonly ActionPart[];
  readonly records: readonly ActionRecord[];
  /** Where they are too many for its page; the smallest has none. */
  readonly parts: readonly ActionPart[];
}

/** A row of the table, or an entry of a list, with its markup. */
const bytesOf = ({ last, first }: ActionRecord): number =>
  530 + 1.1 * last.action.what.length + first.committee.name.length + 90 * last.action.owners.length;

/** Whether there are too many for one page, and not only beside others. */
export const areMany = ({ records }: Pick<ActionPart, 'records'>): boolean => isHeavy(records, bytesOf);

/** What is open and what is done, each whole where a page can hold both. */
export function partActions(
  { open, done }: ActionRegister,
  locale: string,
): { readonly open: ActionPart; readonly done: ActionPart } {
  const register = { url: actionsUrl, name: '', above: [] };
  const openWhole: ActionPart = { ...register, records: open, parts: [] };
  const doneWhole: ActionPart = { ...register, records: done, parts: [] };
  const isTooMuch = isHeavy([...open, ...done], bytesOf);
  return {
    open: isHeavy(open, bytesOf) ? { ...openWhole, parts: byCommittee(open, openWhole, locale) } : openWhole,
    done: isTooMuch ? { ...doneWhole, parts: byYearDone(done, doneWhole, locale) } : doneWhole,
  };
}

/** Years in which actions were done, latest first. */
export const yearsDone = (records: readonly ActionRecord[]): readonly Period<ActionRecord>[] =>
  yearsOf(records, { dayOf: dayDone, bytesOf });

const byYearDone = (
  records: readonly ActionRecord[],
  above: ActionPart,
  locale: string,
): readonly ActionPart[] => yearsDone(records).map(year => partOf(year, [above], doneActionsUrl, locale));

function byCommittee(
  records: readonly ActionRecord[],
  above: ActionPart,
  locale: string,
): readonly ActionPart[] {
  return [...groupBy(records, ({ first }) => first.committee)]
    .map(([{ slug, name }, own]) => {
      const whole: ActionPart = {
        url: openActionsUrl(slug),
        name,
        above: [above],
        records: own,
        parts: [],
      };
      return isHeavy(own, bytesOf) ? { ...whole, parts: byYearAgreed(own, whole, slug, locale) } : whole;
    })
    .sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** The page that has all open actions of a committee: one of its own, or that of all others. */
export const pageOfOpen = ({ open }: ActionRegister): ((committee: Committee) => string) =>
  isHeavy(open, bytesOf) ? ({ slug }) => openActionsUrl(slug) : () => actionsUrl;

const byYearAgreed = (
  records: readonly ActionRecord[],
  committee: ActionPart,
  slug: string,
  locale: string,
): readonly ActionPart[] =>
  yearsOf(records, { dayOf: ({ first }) => first.meeting.date, bytesOf }).map(year =>
    partOf(year, [...committee.above, committee], period => openActionsUrl(slug, period), locale),
  );

function partOf(
  { period, rows, parts }: Period<ActionRecord>,
  above: readonly ActionPart[],
  urlOf: (period: string) => string,
  locale: string,
): ActionPart {
  const own: ActionPart = {
    url: urlOf(period),
    name: periodName(period, locale),
    above,
    records: rows,
    parts: [],
  };
  return { ...own, parts: parts.map(part => partOf(part, [...above, own], urlOf, locale)) };
}

/** Those that have a page of their own, with their parts. */
export const pagesOfParts = ({ parts }: ActionPart): readonly ActionPart[] =>
  parts.flatMap(part => [part, ...pagesOfParts(part)]);
