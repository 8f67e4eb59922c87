// A joint meeting names committees that there are.

import { closest } from 'fastest-levenshtein';
import type { Archive } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';

export function checkCommittees(archive: Archive): readonly Problem[] {
  const slugs = archive.committees.map(({ slug }) => slug);
  return archive.committees.flatMap(({ meetings }) =>
    meetings.flatMap(meeting =>
      meeting.with
        .filter(slug => !slugs.includes(slug))
        .map(slug => {
          const line = meeting.source.keyLines['with'];
          return {
            rule: 'unknown-committee',
            level: 'error',
            file: meeting.source.file,
            ...(line !== undefined && { line }),
            message: `“with” names the committee “${slug}”, and no folder bears that name.`,
            hint: `Write the folder’s name, for example “${closest(slug, slugs)}”.`,
          };
        }),
    ),
  );
}
