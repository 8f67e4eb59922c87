// A folder of minutes that has lost most of its meetings was emptied, moved or not fetched, far more often than meant.

import type { Archive } from '../../model/archive.ts';
import { isAnyOf } from '../../model/routes/matching.ts';
import { ROUTES } from '../../model/routes/routes.ts';
import type { Mounted } from '../mounted.ts';
import { countArchive } from '../read-content.ts';

const isOfMeeting = isAnyOf(route => route === ROUTES['minutes-json']);

/** Why so few meetings are not published. `published` are the files of the site that is there. */
export function whyTooFew(
  archive: Archive,
  published: ReadonlyMap<string, unknown>,
  { prefix }: Mounted,
): string | undefined {
  const now = countArchive(archive).meetings;
  const before = [...published.keys()].filter(
    file => `/${file}`.startsWith(`${prefix}/`) && isOfMeeting(`/${file}`.slice(prefix.length)),
  ).length;
  if (now > 0 && now * 2 >= before) return undefined;
  const has = `The folder of minutes has ${now === 0 ? 'no meetings' : now === 1 ? 'one meeting' : `${now} meetings`}`;
  const had = before === 0 ? '' : `, and ${before} are published`;
  return `${has}${had}. Is it the right folder, and whole? If that is what you mean, build with --allow-removal.`;
}
