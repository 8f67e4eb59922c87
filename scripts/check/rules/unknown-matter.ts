// An item's matter should be one that is written about, unless it is new.

import { closest, distance } from 'fastest-levenshtein';
import { everyItem, type ItemPlace } from '../../model/archive.ts';
import { FORMAT } from '../../model/rules/rule-text.ts';
import type { Finding, Rule } from '../rule.ts';

export const unknownMatter: Rule = {
  id: 'unknown-matter',
  level: 'warning',
  title: 'A matter is written the same way each time',
  why: 'A matter is followed through all committees by its name, so a slip of the pen parts one matter into two.',
  source: FORMAT,
  wrong: 'Matter: bath-roof',
  right: 'Matter: baths-roof',
  check: archive => {
    const written = archive.matters.filter(matter => matter.summary.length > 0).map(matter => matter.slug);
    if (written.length === 0) return [];
    return everyItem(archive).flatMap(at =>
      at.item.matters.filter(slug => !written.includes(slug)).map(slug => notWrittenAbout(slug, written, at)),
    );
  },
};

function notWrittenAbout(slug: string, written: readonly string[], { meeting, item }: ItemPlace): Finding {
  const nearest = closest(slug, [...written]);
  const isNear = distance(slug, nearest) <= 3;
  return {
    ...(!isNear && { level: 'note' }),
    file: meeting.source.file,
    line: item.line,
    message: `There is no file matters/${slug}.md for the matter “${slug}”.`,
    hint: isNear
      ? `Write “Matter: ${nearest}”.`
      : `Write matters/${slug}.md with a title, if the matter will be followed.`,
  };
}
