// What the search answers with by name: people, committees, matters, and the pages of the site.

import { type NamedAnswer, nameOf, officeName } from '../../../shared/search/answers.ts';
import type { Archive } from '../../model/archive.ts';
import { longDate } from '../../model/calendar.ts';
import { type Committee, isFormer } from '../../model/committee.ts';
import type { Matter } from '../../model/matter.ts';
import type { Person, Role } from '../../model/person.ts';
import {
  aboutUrl,
  accessibilityUrl,
  actionsUrl,
  committeesUrl,
  committeeUrl,
  dataUrl,
  datesUrl,
  decisionsUrl,
  infoUrl,
  mattersUrl,
  matterUrl,
  minuteNumbersUrl,
  offlineUrl,
  papersUrl,
  peopleUrl,
  personUrl,
  recordUrl,
} from '../../model/url.ts';
import { wordsOf } from '../../words/words.ts';

/** More offices than these are a list to be read on the person's page. */
const MOST_OFFICES = 3;

export interface AnswerScope {
  /** A part, a committee's copy on disk, has the pages of its committee alone. */
  readonly isWhole: boolean;
  /** Whether there is a page of minute numbers. */
  readonly hasNumbers: boolean;
}

export const namedAnswers = (
  archive: Archive,
  { isWhole, hasNumbers }: AnswerScope,
): readonly NamedAnswer[] => [
  ...archive.committees.map(committee => committeeAnswer(committee, archive)),
  ...(isWhole
    ? [...peopleAnswers(archive), ...archive.matters.map(matterAnswer), ...pageAnswers(archive, hasNumbers)]
    : []),
];

export const named = (
  answer: Pick<NamedAnswer, 'kind' | 'title' | 'url'> & Partial<NamedAnswer>,
  names: readonly string[],
): NamedAnswer => ({
  facts: '',
  key: '',
  state: '',
  ...answer,
  names: [...new Set(names.map(nameOf))].filter(Boolean),
});

/** Of an office that more people hold than these, "Member", nobody asks who it is. */
const MOST_HOLDERS = 4;

function peopleAnswers(archive: Archive): readonly NamedAnswer[] {
  const offices = archive.people.map(({ roles }) =>
    roles.filter(role => isHeld(role, archive)).map(role => officeName(role.role, whereOf(role, archive))),
  );
  const holders = new Map<string, number>();
  for (const office of offices.flat()) holders.set(office, (holders.get(office) ?? 0) + 1);
  return archive.people.map((person, at) => {
    const answer = personAnswer(person, archive);
    const own = offices[at]?.filter(office => (holders.get(office) ?? 0) <= MOST_HOLDERS) ?? [];
    return { ...answer, names: [...answer.names, ...own] };
  });
}

const isHeld = ({ from, until }: Role, { today }: Archive): boolean =>
  (from ?? '') <= today && today < (until ?? '9999');

const whereOf = ({ committee }: Role, { committees }: Archive): string =>
  committees.find(({ slug }) => slug === committee)?.name ?? '';

function personAnswer(person: Person, archive: Archive): NamedAnswer {
  const { slug, name, title, aliases } = person;
  return named(
    {
      kind: 'person',
      title: title === undefined ? name : `${title} ${name}`,
      url: personUrl(slug),
      facts: officesOf(person, archive),
      key: slug,
    },
    [name, ...aliases],
  );
}

/** What a person is today; of one who is nothing now, what it was last. */
function officesOf({ roles }: Person, archive: Archive): string {
  const { site } = archive;
  const say = (role: Role): string => [role.role, whereOf(role, archive)].filter(Boolean).join(', ');
  const now = roles.filter(role => isHeld(role, archive));
  if (now.length > 0) return now.slice(0, MOST_OFFICES).map(say).join('; ');
  const last = [...roles].sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1))[0];
  if (last?.until === undefined) return '';
  return wordsOf(site).search.formerly(say(last), longDate(last.until, site.language));
}

function committeeAnswer(committee: Committee, { site, today }: Archive): NamedAnswer {
  const { slug, name, dissolved } = committee;
  const isOver = dissolved !== undefined && isFormer(committee, today);
  return named(
    {
      kind: 'committee',
      title: name,
      url: committeeUrl(slug),
      facts: isOver ? wordsOf(site).search.until(longDate(dissolved, site.language)) : '',
      key: slug,
    },
    shortNames(committee),
  );
}

/** A committee is called by its name, by a shorter one, by its folder, which is often shorter too, and by its initials. */
export function shortNames({
  slug,
  name,
  short,
}: Pick<Committee, 'slug' | 'name' | 'short'>): readonly string[] {
  const initials = (name.match(/(?<!\p{L})\p{Lu}(?=\p{Ll})/gu) ?? []).join('');
  return [name, short, slug, ...(initials.length > 2 ? [initials] : [])];
}

const matterAnswer = ({ slug, title }: Matter): NamedAnswer =>
  named({ kind: 'matter', title, url: matterUrl(slug) }, [title, slug]);

function pageAnswers(archive: Archive, hasNumbers: boolean): readonly NamedAnswer[] {
  const words = wordsOf(archive.site);
  const { sections, footer } = words.shell;
  const { otherNames } = words.search;
  const page = (title: string, url: string, others = ''): NamedAnswer =>
    named({ kind: 'page', title, url }, [title, ...others.split(',')]);
  const own = archive.pages.map(({ slug, title }) =>
    page(title, infoUrl(slug), infoUrl(slug) === aboutUrl ? otherNames.about : slug),
  );
  const isTaken = (url: string): boolean => archive.pages.some(({ slug }) => infoUrl(slug) === url);
  return [
    page(sections.committees, committeesUrl, otherNames.committees),
    page(sections.dates, datesUrl, otherNames.dates),
    page(sections.decisions, decisionsUrl, otherNames.decisions),
    page(sections.actions, actionsUrl, otherNames.actions),
    page(sections.matters, mattersUrl, otherNames.matters),
    page(sections.people, peopleUrl, otherNames.people),
    page(sections.papers, papersUrl, otherNames.papers),
    ...(hasNumbers ? [page(words.minuteNumbers.title, minuteNumbersUrl, otherNames.minuteNumbers)] : []),
    page(footer.record, recordUrl, otherNames.record),
    page(footer.offline, offlineUrl, otherNames.offline),
    page(footer.data, dataUrl, otherNames.data),
    ...[
      page(footer.about, aboutUrl, otherNames.about),
      page(footer.accessibility, accessibilityUrl, otherNames.accessibility),
    ].filter(({ url }) => !isTaken(url)),
    ...own,
  ];
}
