// What surrounds every page of the documentation, in the words of the layouts of minutes.

import { MAIN } from '../model/colours.ts';
import { placeAt } from '../pages/link.ts';
import type { NavigationLink, Shell } from '../pages/shell.ts';
import { en } from '../words/en.ts';
import { homeUrl, partUrl, searchUrl } from './addresses.ts';
import { PARTS, type Part } from './parts.ts';

const NAME = 'Minute Book';
const NO_LANGUAGE = { lang: '', dir: '' } as const;

export interface PageText {
  readonly url: string;
  /** Empty on the first page. */
  readonly title: string;
  readonly description: string;
  readonly part?: Part | undefined;
}

export function docsShell({ url, title, description, part }: PageText): Shell {
  const { to, link } = placeAt(url);
  const navigate = (text: string, target: string): NavigationLink => ({
    ...link(text, target),
    current: target === url ? 'page' : part && target === partUrl(part.slug) ? 'true' : '',
  });
  const isBelowPart = part !== undefined && url !== partUrl(part.slug);
  return {
    lang: 'en',
    words: en,
    mainLanguage: NO_LANGUAGE,
    textLanguage: NO_LANGUAGE,
    title: title === '' ? NAME : `${title} – ${NAME}`,
    description,
    publisher: NAME,
    home: to(homeUrl),
    stylesheet: to('/assets/minutebook.css'),
    localStylesheet: to('/assets/local.css'),
    themeColour: MAIN,
    logo: undefined,
    icon: to('/assets/icons/icon.svg'),
    homeScreenIcon: to('/assets/icons/icon-192.png'),
    manifest: '',
    canonical: '',
    openGraph: { title: title || NAME, type: 'article', locale: '' },
    search: to(searchUrl),
    searchBoxScript: '',
    openSearch: '',
    foundScript: '',
    feeds: [],
    navigation: PARTS.map(one => navigate(one.title, partUrl(one.slug))),
    breadcrumb:
      url === homeUrl
        ? []
        : [link('Home', homeUrl), ...(isBelowPart ? [link(part.title, partUrl(part.slug))] : [])],
    footer: [navigate('Search', searchUrl), navigate('What changed', '/changelog.html')],
    contact: { name: NAME, email: '', telephone: '', address: '' },
  };
}
