// Ids that layouts give stand beside those that the words of minutes make: an item called "Content" is at `#content`.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';
import { slugFrom } from '../../scripts/model/slug.ts';

/** The layouts of pages that show minutes or a report; what they take in is found below. */
const WITH_TEXT = ['meeting.njk', 'item.njk', 'report.njk', 'parts/within.njk'];

/** A layout and all that it extends, includes or imports. */
function withAllOf(layout: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(layout)) return known;
  known.add(layout);
  for (const [, other = ''] of read(layout).matchAll(
    /\{%-? *(?:extends|include|import|from) "([^"]+\.njk)"/g,
  ))
    withAllOf(other, known);
  return known;
}

const read = (layout: string): string => readFileSync(path.join('layouts', layout), 'utf8');
const idsIn = (layout: string): readonly string[] =>
  [...read(layout).matchAll(/(?: id=|box\(.*, )"([^"{]+)"/g)].flatMap(([, id]) => id ?? []);

/** Stands only where the page has no minutes: in the form of the search page. */
const NOT_WITH_TEXT = new Set(['search-form']);

test('no id of a layout that shows minutes can be made of words', () => {
  const layouts = new Set(WITH_TEXT.flatMap(layout => [...withAllOf(layout)]));
  assert.ok(layouts.has('base.njk') && layouts.size > 6);
  const ids = [...layouts].flatMap(idsIn);
  assert.ok(ids.includes('part_content') && ids.includes('part_attendance'));
  assert.deepEqual(
    ids.filter(id => slugFrom(id) === id && !NOT_WITH_TEXT.has(id)),
    [],
  );
});
