// English: the sections of the catalogue. Keys say where a word is said, in the field's terms; a site that says a word its
// own way names it by them (docs/words.md).

import * as found from '../../shared/words/en/found.ts';
import * as keep from '../../shared/words/en/keep.ts';
import * as keptPage from '../../shared/words/en/kept-page.ts';
import * as browserSearch from '../../shared/words/en/search.ts';
import { accessibility } from './en/accessibility.ts';
import { attendance, committee, committees, committeeYear, people, person } from './en/committees.ts';
import { data } from './en/data.ts';
import { item, marks, meeting, report } from './en/meeting.ts';
import { copy, notKept, offline } from './en/offline.ts';
import { pictures } from './en/pictures.ts';
import { record, sayRecord } from './en/record.ts';
import * as registers from './en/registers.ts';
import { search } from './en/search.ts';
import { contents, counts, feeds, filter, pager, shell, updates } from './en/shell.ts';
import { about, embed, home, moved, next, notFound, oldAddress, preview } from './en/site.ts';
import { plainText, text } from './en/text.ts';
import type { Widened } from './widened.ts';

export const entries = {
  about,
  accessibility,
  attendance,
  browser: { found, keep, keptPage, search: browserSearch },
  committee,
  committeeYear,
  committees,
  contents,
  copy,
  counts,
  data,
  embed,
  feeds,
  filter,
  home,
  item,
  meeting,
  moved,
  next,
  notFound,
  notKept,
  offline,
  oldAddress,
  pager,
  people,
  person,
  pictures,
  plainText,
  preview,
  record,
  marks,
  report,
  search,
  shell,
  text,
  updates,
  ...registers,
};

/** What is said by choosing and joining several entries, said by these. */
export const sayEnglish = ({ record, ...words }: Widened<typeof entries>) => ({
  ...words,
  record: sayRecord(record),
});

export const en = sayEnglish(entries);
