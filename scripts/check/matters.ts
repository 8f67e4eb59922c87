// An item's matter should be one that is written about, unless it is new.

import { closest, distance } from 'fastest-levenshtein';
import { type Archive, everyItem, type ItemPlace } from '../model/archive.ts';
import type { Problem } from '../model/problem.ts';

export function checkMatters(archive: Archive): readonly Problem[] {
  const written = archive.matters.filter(matter => matter.summaryHtml !== '').map(matter => matter.slug);
  if (written.length === 0) return [];
  return everyItem(archive).flatMap(place =>
    place.item.matters
      .filter(slug => !written.includes(slug))
      .map(slug => unknownMatter(slug, written, place)),
  );
}

function unknownMatter(slug: string, written: readonly string[], { meeting, item }: ItemPlace): Problem {
  const nearest = closest(slug, [...written]);
  const isNear = distance(slug, nearest) <= 3;
  return {
    rule: 'unknown-matter',
    level: isNear ? 'warning' : 'note',
    file: meeting.source.file,
    line: item.line,
    message: `There is no file matters/${slug}.md for the matter “${slug}”.`,
    hint: isNear
      ? `Write “Matter: ${nearest}”.`
      : `Write matters/${slug}.md with a title, if the matter will be followed.`,
  };
}
