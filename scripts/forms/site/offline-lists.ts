// `/<committee>/offline.json`: what a browser fetches to keep a committee on its device, each file with the hash of its
// content, so that fetching again takes only what has changed. See assets/offline/.

import type { ListedFile, OfflineList } from '../../../shared/offline-list.ts';
import type { TextFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import type { Committee } from '../../model/committee.ts';
import { isPublished, paperType } from '../../model/paper.ts';
import {
  assetUrl,
  committeeUrl,
  homeUrl,
  notKeptUrl,
  offlineListUrl,
  offlineUrl,
  searchUrl,
} from '../../model/url.ts';
import { groupBy } from '../../registers/meetings.ts';

interface File {
  /** From the site's root: `council/index.html`. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** Up to this size, in bytes, the index of the search is kept with any committee; beyond, searching needs a network. */
const SMALL_SEARCH = 3e6;

/** `pages` are the paths of the files that are pages. */
export function* offlineLists(
  { committees }: Archive,
  files: readonly File[],
  pages: ReadonlySet<string>,
): Generator<TextFile> {
  const shared = listed(files.filter(isShared(files)));
  const byCommittee = groupBy(files, ({ path }) => path.slice(0, path.indexOf('/') + 1));
  for (const committee of committees) {
    const papers = papersOf(committee);
    const own = byCommittee.get(committeeUrl(committee.slug).slice(1)) ?? [];
    const list: OfflineList = {
      name: committee.name,
      pages: listed(own.filter(({ path }) => pages.has(path) || papers.get(path) === 'picture')),
      papers: listed(own.filter(({ path }) => papers.get(path) === 'paper')),
      shared,
    };
    yield { url: offlineListUrl(committee.slug), text: `${JSON.stringify(list)}\n` };
  }
}

/** Papers that are files, by their paths. Pictures belong to the pages that show them. */
const papersOf = ({ meetings }: Committee): ReadonlyMap<string, 'picture' | 'paper'> =>
  new Map(
    meetings
      .flatMap(({ papers }) => papers)
      .filter(isPublished)
      .map(({ address, file }) => [
        decodeURIComponent(address).slice(1),
        paperType(file) === 'Image' ? 'picture' : 'paper',
      ]),
  );

function isShared(files: readonly File[]): (file: File) => boolean {
  const search = searchUrl.slice(1);
  const searchBytes = files.reduce((sum, { path, bytes }) => sum + (path.startsWith(search) ? bytes : 0), 0);
  const folders = [assetUrl('').slice(1), ...(searchBytes <= SMALL_SEARCH ? [search] : [])];
  const pages = new Set([homeUrl, offlineUrl, notKeptUrl].map(url => `${url.slice(1)}index.html`));
  return ({ path }) => pages.has(path) || folders.some(folder => path.startsWith(folder));
}

/** By the addresses at which readers ask for them: a page is its folder. */
const listed = (files: readonly File[]): readonly ListedFile[] =>
  files.map(({ path, bytes, sha256 }) => [
    path
      .replace(/(^|\/)index\.html$/, '$1')
      .split('/')
      .map(encodeURIComponent)
      .join('/'),
    sha256.slice(0, 16),
    bytes,
  ]);
