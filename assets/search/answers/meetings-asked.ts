// Which meetings a question asks for: those of a day, a month or a year, the last, the next.

import type { NamedAnswer } from '../../../shared/search/answers.ts';
import type { WordRules } from '../../../shared/search/word-rules.ts';
import type { AnswerStore } from './answer-store.ts';
import { askedFor, fitOf } from './names.ts';
import type { When } from './when.ts';

/** So many meetings of a month are shown, and of a whole year. */
const MOST = 5;
const MOST_OF_YEAR = 3;

export interface Asking {
  readonly when: When;
  readonly store: AnswerStore;
  readonly rules: WordRules;
  /** `2026-03-05`. */
  readonly today: string;
}

/**
 * The meetings asked for. All other words of the question must be in their names: "parking 2025" asks for no meeting.
 *
 * @param namesCommittee Whether what is left of the question is a committee's name.
 */
export async function meetingsAsked(
  asking: Asking,
  namesCommittee: boolean,
): Promise<readonly NamedAnswer[]> {
  const { when, store, today } = asking;
  const { period, month, relation, asksMeeting, isNarrow, isUnsure } = when;
  const fits = fitting(asking);
  if (period) {
    if (when.rest === '' && !isNarrow && !asksMeeting) return [];
    const found = (await store.meetings(period.from, period.until)).filter(
      ({ key }) => key >= period.from && key <= period.until,
    );
    return nearestFirst(found.filter(fits), today).slice(0, isNarrow ? MOST : MOST_OF_YEAR);
  }
  if (month !== undefined) {
    if (isUnsure && !asksMeeting && !namesCommittee) return [];
    return nearestFirst(await inMonth(asking, month, fits), today).slice(0, MOST);
  }
  if (when.rest !== '' && !namesCommittee) return [];
  if (relation === 'last') return first(store.meetingsBefore(today), wasHeld(when, today, fits), true);
  if (relation === 'next') return first(store.meetingsAfter(today), isToCome(today, fits), false);
  if (!asksMeeting || when.rest === '') return [];
  const [last, next] = await Promise.all([
    first(store.meetingsBefore(today), wasHeld(when, today, fits), true),
    first(store.meetingsAfter(today), isToCome(today, fits), false),
  ]);
  return when.asksMinutes ? last : [...next, ...last];
}

type Test = (meeting: NamedAnswer) => boolean;

function fitting({ when, rules }: Asking): Test {
  const asked = askedFor(when.rest, false);
  const isAny = asked.words.every(word => rules.stopWords.has(word));
  return meeting => isAny || fitOf({ ...meeting, kind: 'committee' }, asked, rules) > 0;
}

const wasHeld =
  ({ asksMinutes }: When, today: string, fits: Test): Test =>
  meeting =>
    meeting.key <= today &&
    meeting.state !== 'off' &&
    (!asksMinutes || meeting.state === 'minutes') &&
    fits(meeting);

const isToCome =
  (today: string, fits: Test): Test =>
  meeting =>
    meeting.key >= today && meeting.state !== 'off' && fits(meeting);

/** The first meeting that passes; from a day back, the latest. */
async function first(
  pages: AsyncGenerator<readonly NamedAnswer[]>,
  test: Test,
  isBack: boolean,
): Promise<readonly NamedAnswer[]> {
  for await (const page of pages) {
    const found = isBack ? page.findLast(test) : page.find(test);
    if (found) return [found];
  }
  return [];
}

/** Meetings of a month of whatever year, as far as few files tell: those about to come, and the latest. */
async function inMonth(
  { when: { day }, store, today }: Asking,
  month: number,
  fits: Test,
): Promise<readonly NamedAnswer[]> {
  const isThen: Test = meeting =>
    Number(meeting.key.slice(5, 7)) === month &&
    (day === undefined || Number(meeting.key.slice(8)) === day) &&
    fits(meeting);
  const found = new Set<NamedAnswer>();
  for (const pages of [store.meetingsAfter(today), store.meetingsBefore(today)])
    for await (const page of pages) for (const meeting of page.filter(isThen)) found.add(meeting);
  return [...found];
}

const nearestFirst = (meetings: readonly NamedAnswer[], today: string): readonly NamedAnswer[] => {
  const distance = ({ key }: NamedAnswer): number => Math.abs(Date.parse(key) - Date.parse(today));
  return [...meetings].sort((a, b) => distance(a) - distance(b));
};
