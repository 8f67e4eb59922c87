// What a reader without a connection sees in the place of a page that is not kept on the device. The service worker
// leads there; the script lists what is kept. Its links to the rest of the site would lead back to itself.

import type { Archive } from '../model/archive.ts';
import { notKeptUrl, offlineUrl } from '../model/url.ts';
import { wordsOf } from '../words/words.ts';
import { type Link, placeAt } from './link.ts';
import type { Page, View } from './page.ts';
import { type KeepView, viewKeep } from './parts/keep.ts';
import { makeShell } from './shell.ts';

export interface NotKeptView extends View {
  readonly keep: KeepView;
  readonly copies: Link;
}

export function notKeptPages(archive: Archive): readonly Page[] {
  const place = placeAt(notKeptUrl);
  const words = wordsOf(archive.site);
  const view = (): NotKeptView => ({
    shell: makeShell(archive, notKeptUrl, { title: [words.notKept.title], canonical: '' }),
    keep: viewKeep({ slug: '', name: '' }, place),
    copies: place.link(words.shell.footer.offline, offlineUrl),
  });
  return [{ url: notKeptUrl, layout: 'not-kept', view }];
}
