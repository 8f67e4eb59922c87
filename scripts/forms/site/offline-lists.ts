// `/<committee>/offline.json`: what a browser fetches to keep a committee on its device, each file with the hash of its
// content, so that fetching again takes only what has changed. See assets/offline/.

import type { ListedFile, OfflineList } from '../../../shared/offline-list.ts';
import type { TextFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { groupBy } from '../../model/group-by.ts';
import { paperKind } from '../../model/paper.ts';
import { isAnyOf, layoutsOf } from '../../model/routes/matching.ts';
import { committeeUrl, offlineListUrl, urlOfFile } from '../../model/url.ts';

interface File {
  /** From the site's root: `council/index.html`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Up to this size, in bytes, the index of the search is kept with any committee; beyond, searching needs a network. */
const SMALL_SEARCH = 3e6;

/** `pages` are the layouts of the files that are pages. */
export function* offlineLists(
  { committees }: Archive,
  files: readonly File[],
  pages: ReadonlyMap<string, string>,
): Generator<TextFile> {
  const shared = listed(sharedFiles(files));
  const byCommittee = groupBy(files, ({ path }) => path.slice(0, path.indexOf('/') + 1));
  for (const { slug, name } of committees) {
    const own = groupBy(byCommittee.get(committeeUrl(slug).slice(1)) ?? [], ({ path }) =>
      partOf(path, pages.get(path)),
    );
    const list: OfflineList = {
      name,
      pages: listed(own.get('pages') ?? []),
      papers: listed(own.get('papers') ?? []),
      shared,
    };
    yield { url: offlineListUrl(slug), text: `${JSON.stringify(list)}\n` };
  }
}

const KEPT_LAYOUTS = layoutsOf(({ offline }) => offline === 'pages');
const isPaper = isAnyOf(({ offline }) => offline === 'papers');

/** In which part of its committee's list a file is, if in any. Pictures belong to the pages that show them. */
function partOf(path: string, layout: string | undefined): 'pages' | 'papers' | undefined {
  if (layout !== undefined) return KEPT_LAYOUTS.has(layout) ? 'pages' : undefined;
  if (!isPaper(`/${path}`)) return undefined;
  return paperKind(path) === 'image' ? 'pages' : 'papers';
}

const isShared = isAnyOf(({ offline }) => offline === 'shared');
const isSearch = isAnyOf(({ offline }) => offline === 'search');

function sharedFiles(files: readonly File[]): readonly File[] {
  const search = new Set(files.filter(({ path }) => isSearch(urlOfFile(path))));
  const searchBytes = [...search].reduce((sum, { bytes }) => sum + bytes, 0);
  return files.filter(
    file => isShared(urlOfFile(file.path)) || (searchBytes <= SMALL_SEARCH && search.has(file)),
  );
}

/** By the addresses at which readers ask for them. */
const listed = (files: readonly File[]): readonly ListedFile[] =>
  files.map(({ path, bytes, sha256 }) => [
    urlOfFile(path).slice(1).split('/').map(encodeURIComponent).join('/'),
    sha256.slice(0, 16),
    bytes,
  ]);
