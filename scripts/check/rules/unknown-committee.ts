// Joint meetings, and the roles of people, name committees that there are.

import { closest } from 'fastest-levenshtein';
import { atKey } from '../../model/key-lines.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import type { Finding, Rule } from '../rule.ts';

export const unknownCommittee: Rule = {
  id: 'unknown-committee',
  level: 'error',
  title: 'A joint meeting, and a person’s role, name committees that there are',
  why: 'The meeting is listed with each of its committees, and the person with theirs, by the names of the folders.',
  source: FORMAT,
  wrong: 'with: [planing]',
  right: 'with: [planning]',
  check: ({ committees, people }) => {
    const slugs = committees.map(({ slug }) => slug);
    const inPeople = people.flatMap(({ name, roles }) =>
      roles.flatMap(({ committee }): readonly Finding[] =>
        committee === undefined || slugs.includes(committee)
          ? []
          : [
              {
                level: 'warning',
                file: 'people.yaml',
                message: `A role of ${name} is held in the committee “${committee}”, and no folder bears that name.`,
                hint: `Write the folder’s name${slugs.length > 0 ? `, for example “${closest(committee, slugs)}”` : ''}.`,
              },
            ],
      ),
    );
    const inMeetings = committees.flatMap(({ meetings }) =>
      meetings.flatMap(meeting =>
        meeting.with.flatMap((slug, index): readonly Finding[] =>
          slugs.includes(slug)
            ? []
            : [
                {
                  ...atKey(meeting.source, 'with', index),
                  message: `“with” names the committee “${slug}”, and no folder bears that name.`,
                  hint: `Write the folder’s name, for example “${closest(slug, slugs)}”.`,
                },
              ],
        ),
      ),
    );
    return [...inPeople, ...inMeetings];
  },
};
