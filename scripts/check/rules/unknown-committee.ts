// A joint meeting names committees that there are.

import { closest } from 'fastest-levenshtein';
import { FORMAT, type Rule } from '../rule.ts';

export const unknownCommittee: Rule = {
  id: 'unknown-committee',
  level: 'error',
  title: 'A joint meeting names committees that there are',
  why: 'The meeting is listed with each of its committees, by the names of their folders.',
  source: FORMAT,
  wrong: 'with: [planing]',
  right: 'with: [planning]',
  check: ({ committees }) => {
    const slugs = committees.map(({ slug }) => slug);
    return committees.flatMap(({ meetings }) =>
      meetings.flatMap(meeting =>
        meeting.with
          .filter(slug => !slugs.includes(slug))
          .map(slug => {
            const line = meeting.source.keyLines['with'];
            return {
              file: meeting.source.file,
              ...(line !== undefined && { line }),
              message: `“with” names the committee “${slug}”, and no folder bears that name.`,
              hint: `Write the folder’s name, for example “${closest(slug, slugs)}”.`,
            };
          }),
      ),
    );
  },
};
