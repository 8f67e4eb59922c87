// The short name of a committee is shorter than its name, and is the committee's alone.

import type { Committee } from '../../model/committee.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import type { Finding, Rule } from '../rule.ts';

export const shortName: Rule = {
  id: 'short-name',
  level: 'warning',
  title: 'A committee’s short name is shorter than its name, and no other’s',
  why: 'In a calendar and above a page the short name stands alone: readers must know whose it is, and a longer one would not fit.',
  source: FORMAT,
  wrong: 'name: Cabinet\nshort: The Cabinet of the Council',
  right: 'name: Licensing Sub-Committee\nshort: Licensing',
  check: ({ committees }) =>
    committees.filter(({ name, short }) => short !== name).flatMap(one => faultOf(one, committees)),
};

function faultOf(committee: Committee, committees: readonly Committee[]): readonly Finding[] {
  const { slug, name, short } = committee;
  const file = `${slug}/committee.md`;
  if ([...short].length >= [...name].length)
    return [
      {
        file,
        message: `The short name “${short}” is no shorter than the name, “${name}”.`,
        hint: 'Write a shorter one behind “short:”, or delete the key: the name then stands everywhere.',
      },
    ];
  const other = committees.find(one => one !== committee && [one.name, one.short].some(isLike(short)));
  if (!other) return [];
  return [
    {
      file,
      message: `The short name “${short}” is also that of the committee “${other.name}”.`,
      hint: 'Write one behind “short:” that tells the two apart.',
    },
  ];
}

/** To a reader a capital makes no other name. */
const isLike =
  (short: string) =>
  (other: string): boolean =>
    other.toLowerCase() === short.toLowerCase();
