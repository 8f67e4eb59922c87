// All people, by what they are to those who decide.

import { grammarOf } from '../grammar/grammar-of.ts';
import type { Archive } from '../model/archive.ts';
import { groupBy } from '../model/group-by.ts';
import type { Person } from '../model/person.ts';
import { letterOf } from '../model/surname.ts';
import { peopleUrl, personUrl } from '../model/url.ts';
import type { Registers } from '../registers/registers.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { fullName, isCurrent, personPages } from './person.ts';
import { makeShell } from './shell.ts';

export interface PeopleView extends View {
  /** Those that hold any: members, officers, others. */
  readonly groups: readonly {
    readonly id: PeopleGroup;
    readonly heading: string;
    readonly count: number;
    /** By the first letter of their surnames, where they are many; else together, below no letter. */
    readonly letters: readonly {
      readonly letter: string;
      readonly id: string;
      readonly people: readonly PersonEntry[];
    }[];
  }[];
}

interface PersonEntry extends Link {
  readonly role: string;
}

/** More than these cannot be looked over: they are parted by letters. */
const MOST_TOGETHER = 60;

export function peoplePages(archive: Archive, registers: Registers): readonly Page[] {
  const place = placeAt(peopleUrl);
  const words = wordsOf(archive.site);
  const entry = (person: Person): PersonEntry => ({
    ...place.link(fullName(person), personUrl(person.slug)),
    role: rolesInOffice(person, archive, registers),
  });
  const view = (): PeopleView => ({
    shell: makeShell(archive, peopleUrl, {
      title: [words.shell.sections.people],
      description: words.people.description(archive.site.name),
    }),
    groups: viewGroups(),
  });
  const viewGroups = (): PeopleView['groups'] => {
    const byGroup = groupBy(archive.people, person => groupOf(person, archive));
    return PEOPLE_GROUPS.flatMap(id => {
      const people = byGroup.get(id) ?? [];
      if (people.length === 0) return [];
      const byLetter = groupBy(people, ({ name }) => (people.length > MOST_TOGETHER ? letterOf(name) : ''));
      return {
        id,
        // Where nobody else is named, they are no others.
        heading: byGroup.size === 1 && id === 'others' ? words.people.all : words.people.groups[id],
        count: people.length,
        letters: [...byLetter].map(([letter, own]) => ({
          letter,
          id: `${id}-${letter.toLowerCase()}`,
          people: own.map(entry),
        })),
      };
    });
  };
  return [
    { url: peopleUrl, layout: 'people', view },
    ...archive.people.flatMap(person => personPages(person, archive, registers)),
  ];
}

/**
 * Who takes part in decisions, who works for those who do, and everybody else that the minutes name: guests, and those who have
 * left. A body of whose members nothing is known has only the last.
 */
const PEOPLE_GROUPS = ['members', 'officers', 'others'] as const;
type PeopleGroup = (typeof PEOPLE_GROUPS)[number];

function groupOf(person: Person, archive: Archive): PeopleGroup {
  const held = person.roles.filter(role => isCurrent(role, archive.today));
  const { isMembersRole } = grammarOf(archive.site.language);
  const isMember =
    held.some(({ role }) => isMembersRole(role)) ||
    archive.committees.some(({ slug, members }) =>
      members.some(
        member =>
          member.person === person.slug &&
          isMembersRole(member.role ?? '') &&
          (person.roles.length === 0 || held.some(({ committee }) => committee === slug)),
      ),
    );
  if (isMember) return 'members';
  return held.length > 0 ? 'officers' : 'others';
}

/** "Councillor for Millbrook; Chair, Planning Committee; Member, Council, Cabinet": each role with its committees. */
function rolesInOffice({ roles }: Person, { today }: Archive, { committees }: Registers): string {
  const current = roles.filter(role => isCurrent(role, today));
  return [...groupBy(current, ({ role }) => role)]
    .map(([role, of]) =>
      [role, ...of.flatMap(({ committee = '' }) => committees.get(committee)?.name ?? [])].join(', '),
    )
    .join('; ');
}
