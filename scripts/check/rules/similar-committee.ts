// No committee's folder is another's, misspelt.

import { distance } from 'fastest-levenshtein';
import { type Committee, nameFromSlug } from '../../model/committee.ts';
import { HABIT } from '../../model/rules/rule-text.ts';
import type { Rule } from '../rule.ts';

export const similarCommittee: Rule = {
  id: 'similar-committee',
  level: 'warning',
  title: 'No committee’s folder is another’s, misspelt',
  why: 'A folder makes a committee. A slip of the pen in its name parts one committee’s minutes into two.',
  source: HABIT,
  wrong: 'finace/2026-03-05.md    beside finance/',
  right: 'finance/2026-03-05.md',
  looksAcross: 'archive',
  check: ({ committees }) =>
    committees.filter(isUnwritten).flatMap(({ slug, meetings }) => {
      const other = committees.find(one => one.meetings.length > meetings.length && isSlip(slug, one.slug));
      if (!other) return [];
      return [
        {
          file: `${slug}/`,
          message: `The folder “${slug}” makes a committee of its own, beside “${other.slug}”.`,
          hint: `If it is a slip of the pen, move its files to ${other.slug}/; if not, write its name and what it is for in ${slug}/committee.md.`,
        },
      ];
    }),
};

/** Whether all that is known of it is its folder. */
const isUnwritten = ({ slug, name, members, remit }: Committee): boolean =>
  name === nameFromSlug(slug) && members.length === 0 && remit.length === 0;

/** One letter too many, too few or wrong, or two exchanged, in a longer word: "area-1" and "area-2" are two. */
function isSlip(one: string, other: string): boolean {
  const [mine, theirs] = [one.split('-'), other.split('-')];
  const words = mine.flatMap((word, index) => (word === theirs[index] ? [] : [[word, theirs[index] ?? '']]));
  const [[word = '', meant = ''] = []] = words;
  if (mine.length !== theirs.length || words.length !== 1 || word.length < 5 || /\d/.test(word + meant))
    return false;
  const letters = (text: string): string => [...text].sort().join('');
  return distance(word, meant) === 1 || (distance(word, meant) === 2 && letters(word) === letters(meant));
}
