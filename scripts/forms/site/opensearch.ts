// The OpenSearch description (https://github.com/dewitt/opensearch): lets a browser search here from its address bar.
// It wants whole addresses, so there is one only where `site.yaml` gives the site's.

import { mimeType } from '../../files/media-type.ts';
import type { TextFile } from '../../files/published-file.ts';
import type { Archive } from '../../model/archive.ts';
import { shortened } from '../../model/shortened.ts';
import { absoluteUrl, assetUrl, openSearchUrl, searchUrl } from '../../model/url.ts';
import { wordsOf } from '../../words/words.ts';
import { xmlAttribute, xmlText } from '../../writers/escape.ts';

/** The specification allows no longer ones. */
const LONGEST_NAME = 16;
const LONGEST_DESCRIPTION = 1024;

const ICON = assetUrl('icons/icon.svg');

export function* openSearchFiles({ site }: Archive): Generator<TextFile> {
  if (site.url === undefined) return;
  const { search } = wordsOf(site);
  const element = (name: string, text: string, attributes = ''): string =>
    `  <${name}${attributes}>${xmlText(text)}</${name}>\n`;
  const template = `${absoluteUrl(site.url, searchUrl)}?q={searchTerms}`;
  const text = [
    '<?xml version="1.0" encoding="utf-8"?>\n',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">\n',
    element('ShortName', shortened(site.name, LONGEST_NAME)),
    element('LongName', shortened(site.name, 3 * LONGEST_NAME)),
    element('Description', shortened(search.openSearch(site.name), LONGEST_DESCRIPTION)),
    element('Image', absoluteUrl(site.url, ICON), ` type="${mimeType(ICON)}"`),
    element('Language', site.language),
    element('InputEncoding', 'UTF-8'),
    `  <Url type="text/html" template="${xmlAttribute(template)}"/>\n`,
    '</OpenSearchDescription>\n',
  ];
  yield { url: openSearchUrl, text: text.join('') };
}
