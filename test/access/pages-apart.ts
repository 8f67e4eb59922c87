// The pages that are no part of the site: what copies on disk have of their own, and what a preview shows besides. Each
// is made as its readers get it, and put into the folder of the published site to be looked at with all others.

import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { openPreview } from '../../scripts/preview/preview.ts';
import { problemsUrl } from '../../scripts/preview/problems-page.ts';
import { writeFiles } from '../site/command-line.ts';
import { unpack } from '../site/copied-site.ts';

export interface PageApart {
  /** Where it stands among the published pages. */
  readonly url: string;
  /** A page that is otherwise one of the site's is named by what makes it another. */
  readonly layout: string;
  readonly content: string;
}

/** The ZIPs of the small archive, and what is looked at in each. */
const COPIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'offline/fennick-parish-council.zip': { 'offline/': 'copy' },
  'council/council.zip': { '': 'copy', 'council/2026-04-02/item-3/': 'copied-item' },
};

/** What is looked at in a preview, and where it is put: beside the page that it is of, so that its links lead on. */
const PREVIEWED = {
  [problemsUrl]: { url: problemsUrl, layout: 'preview-problems' },
  '/.preview/reading/council/2026-04-02/': {
    url: '/.preview/reading/council/2026-04-02/',
    layout: 'preview-reading',
  },
  '/council/2026-04-02/': { url: '/council/2026-04-02/preview.html', layout: 'previewed-meeting' },
};

const PREVIEW_STYLE = '/assets/preview.css';

/** Writes the pages of copies and previews into the folder to which `content` is published, and gives them. */
export async function writePagesApart(
  output: string,
  content: string,
  today: string,
): Promise<readonly PageApart[]> {
  return [...pagesOfCopies(output), ...(await pagesOfPreview(output, content, today))];
}

const pagesOfCopies = (output: string): readonly PageApart[] =>
  Object.entries(COPIES).flatMap(([zip, pages]) => {
    const folder = unpack(path.join(output, zip), path.join(output, 'copies'));
    return Object.entries(pages).map(([page, layout]) => {
      const file = path.join(folder, page, 'index.html');
      assert.ok(existsSync(file), `no ${page} in ${zip}`);
      const url = `/copies/${path.basename(folder)}/${page}`;
      return { url, layout, content: readFileSync(file, 'utf8') };
    });
  });

async function pagesOfPreview(output: string, content: string, today: string): Promise<readonly PageApart[]> {
  const preview = openPreview(content, today);
  assert.notEqual(preview.refresh().length, 0, 'nothing is wrong in the small archive');
  const answered = async (address: string): Promise<string> => {
    const body = (await preview.answer(address))?.body;
    assert.ok(body !== undefined, `no ${address} in the preview`);
    return body.toString();
  };
  const pages = await Promise.all(
    Object.entries(PREVIEWED).map(async ([address, to]) => ({ ...to, content: await answered(address) })),
  );
  const files = new Map(pages.map(page => [page.url.replace(/\/$/, '/index.html'), page.content]));
  files.set(PREVIEW_STYLE, await answered(PREVIEW_STYLE));
  writeFiles(output, Object.fromEntries([...files].map(([url, text]) => [url.slice(1), text])));
  return pages;
}
