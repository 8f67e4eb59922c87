// What surrounds every page: title, breadcrumb, navigation, footer.

import { routeType } from '../files/media-type.ts';
import type { Archive } from '../model/archive.ts';
import { themeOf } from '../model/colours.ts';
import type { Level } from '../model/problem.ts';
import { ROUTES } from '../model/routes/routes.ts';
import { shortened } from '../model/shortened.ts';
import {
  aboutUrl,
  absoluteUrl,
  accessibilityUrl,
  actionsUrl,
  assetUrl,
  atomUrl,
  calendarUrl,
  committeesUrl,
  committeeUrl,
  dataUrl,
  datesUrl,
  decisionsUrl,
  foundScriptUrl,
  homeUrl,
  jsonFeedUrl,
  mattersUrl,
  offlineUrl,
  openSearchUrl,
  papersUrl,
  peopleUrl,
  recordUrl,
  searchUrl,
  webManifestUrl,
} from '../model/url.ts';
import { languageOfWords, type Words, wordsOf } from '../words/words.ts';
import { type Link, type Place, placeAt } from './link.ts';
import { type LanguageView, viewLanguage } from './parts/language.ts';
import { type LogoView, viewLogo } from './parts/logo.ts';

export interface NavigationLink extends Link {
  /** "page" on the page itself, "true" below it; empty elsewhere: the value of `aria-current`. */
  readonly current: '' | 'page' | 'true';
}

export interface FeedLink {
  readonly title: string;
  readonly type: string;
  readonly href: string;
}

export interface Shell {
  /** The interface's, which is English until there is a catalogue of words for the site's. */
  readonly lang: string;
  /** What the layouts say, in that language and as the site says it. */
  readonly words: Words;
  /** The archive's, in which most of what is below the header is, where it is not the interface's. */
  readonly mainLanguage: LanguageView;
  /** That of the minutes that the page shows, where it is not the archive's. */
  readonly textLanguage: LanguageView;
  /** The whole document title, most particular words first. */
  readonly title: string;
  readonly description: string;
  readonly publisher: string;
  readonly home: string;
  readonly stylesheet: string;
  readonly localStylesheet: string;
  /** For what a browser draws around the page. */
  readonly themeColour: string;
  readonly logo: LogoView | undefined;
  readonly icon: string;
  /** For a home screen, in a format that every telephone draws. */
  readonly homeScreenIcon: string;
  readonly manifest: string;
  /** Empty where `site.yaml` gives no address, and on pages that stand for none. */
  readonly canonical: string;
  /** What a shared link shows, besides description, publisher and canonical address: https://ogp.me/ */
  readonly openGraph: {
    /** The title without the publisher. */
    readonly title: string;
    readonly type: 'website' | 'article';
    /** `en_GB`; empty where the language names no country. */
    readonly locale: string;
  };
  /** The search page, to which the box in the header leads. */
  readonly search: string;
  /** What loads the help in that box once it is used; empty where there is none. */
  readonly searchBoxScript: string;
  /** What lets a browser search here from its address bar; empty where `site.yaml` gives no address. */
  readonly openSearch: string;
  /** Marks the words found on a page that was opened from the search; empty where no search leads to such. */
  readonly foundScript: string;
  /** Feeds and calendars that a program finds by itself: the site's, and those of what the page is of. */
  readonly feeds: readonly FeedLink[];
  readonly navigation: readonly NavigationLink[];
  readonly breadcrumb: readonly Link[];
  readonly footer: readonly NavigationLink[];
  readonly contact: {
    readonly name: string;
    readonly email: string;
    readonly telephone: string;
    readonly address: string;
  };
  /** Only in a preview, and only where there is something to mend or a meeting's text to look into. */
  readonly preview?: PreviewBox;
}

/** What a preview tells at the head of each page. */
export interface PreviewBox {
  readonly stylesheet: string;
  /** To the list of all problems, "3 to mend, 1 of them an error", and to what was read of the page's own file. */
  readonly links: readonly Link[];
  /** Those of the page's own file. */
  readonly problems: readonly { readonly level: Level; readonly text: string; readonly hint: string }[];
}

/** The folder in which feeds lie, and what they are called. */
export interface FollowedAt {
  readonly title: string;
  readonly folder: string;
}

export interface ShellText {
  /** Words of the title, most particular first; the publisher is added. */
  readonly title: readonly string[];
  readonly description?: string;
  /** The pages above this one, from the top; home is added. */
  readonly breadcrumb?: readonly Link[];
  /** What of the page has feeds of its own. */
  readonly follow?: readonly FollowedAt[];
  /** Language of the minutes or report that the page shows, where it is not the archive's. */
  readonly lang?: string;
  /** Whether it is something to read, rather than a list of such. */
  readonly isArticle?: boolean;
  /** The page that it stands for, where it only leads to another or shows a part of it; empty where nobody should be led to it. */
  readonly canonical?: string;
}

const SECTIONS: readonly (readonly [name: keyof Words['shell']['sections'], url: string])[] = [
  ['committees', committeesUrl],
  ['dates', datesUrl],
  ['decisions', decisionsUrl],
  ['actions', actionsUrl],
  ['matters', mattersUrl],
  ['people', peopleUrl],
  ['papers', papersUrl],
];

const FOOTER: readonly (readonly [name: keyof Words['shell']['footer'], url: string])[] = [
  ['about', aboutUrl],
  ['accessibility', accessibilityUrl],
  ['record', recordUrl],
  ['offline', offlineUrl],
  ['data', dataUrl],
];

const LONGEST_TITLE = 140;

export function makeShell(
  archive: Archive,
  url: string,
  text: ShellText,
  place: Place = placeAt(url),
): Shell {
  const { site } = archive;
  const { name = '', email = '', telephone = '', address = '' } = site.contact;
  const above = new Set((text.breadcrumb ?? []).map(link => link.href));
  const words = wordsOf(site);
  const { sections, footer } = words.shell;
  const navigate = (name: string, target: string): NavigationLink => {
    const link = place.link(name, target);
    return { ...link, current: target === url ? 'page' : above.has(link.href) ? 'true' : '' };
  };
  const titles = text.title.map(title => shortened(title, LONGEST_TITLE));
  const lang = languageOfWords(site.language);
  const textLang = text.lang ?? site.language;
  const { canonical = url } = text;
  return {
    lang,
    words,
    mainLanguage: viewLanguage(site.language, lang),
    textLanguage: viewLanguage(textLang, site.language),
    title: [...titles, site.name].join(' – '),
    description: shortened((text.description ?? '').replace(/\s+/g, ' ').trim(), 200),
    publisher: site.name,
    home: place.to(homeUrl),
    stylesheet: place.to(assetUrl('minutebook.css')),
    localStylesheet: place.to(assetUrl('local.css')),
    themeColour: themeOf(site),
    logo: site.logo && viewLogo(site.logo, place),
    icon: place.to(assetUrl('icons/icon.svg')),
    homeScreenIcon: place.to(assetUrl('icons/icon-192.png')),
    manifest: place.to(webManifestUrl),
    canonical: site.url === undefined || canonical === '' ? '' : absoluteUrl(site.url, canonical),
    openGraph: {
      title: titles.join(' – ') || site.name,
      type: text.isArticle ? 'article' : 'website',
      locale: openGraphLocale(textLang),
    },
    search: place.to(searchUrl),
    searchBoxScript: place.to(assetUrl('search-box/open.js')),
    openSearch: site.url === undefined ? '' : place.to(openSearchUrl),
    foundScript: place.to(foundScriptUrl),
    feeds: feedsFor(archive, url, place, text),
    navigation: SECTIONS.map(([name, target]) => navigate(sections[name], target)),
    breadcrumb: url === homeUrl ? [] : [place.link(words.shell.home, homeUrl), ...(text.breadcrumb ?? [])],
    footer: FOOTER.map(([name, target]) => navigate(footer[name], target)),
    contact: { name, email, telephone, address },
  };
}

/** "en-GB" => "en_GB", "sr-Latn-RS" => "sr_RS"; "en" => "". */
function openGraphLocale(lang: string): string {
  const [, language, country] = /^([a-z]{2,3})(?:-[a-z]{4})?-([a-z]{2})\b/i.exec(lang) ?? [];
  return language === undefined || country === undefined
    ? ''
    : `${language.toLowerCase()}_${country.toUpperCase()}`;
}

function feedsFor(
  { site, committees }: Archive,
  url: string,
  place: Place,
  { follow = [] }: ShellText,
): readonly FeedLink[] {
  const committee = committees.find(({ slug }) => url.startsWith(committeeUrl(slug)));
  const folder = committee && committeeUrl(committee.slug);
  return [
    { title: site.name, type: ROUTES.atom.mediaType, href: place.to(atomUrl(homeUrl)) },
    { title: site.name, type: ROUTES['json-feed'].mediaType, href: place.to(jsonFeedUrl(homeUrl)) },
    ...(committee && folder
      ? [
          { title: committee.name, type: ROUTES.atom.mediaType, href: place.to(atomUrl(folder)) },
          { title: committee.name, type: routeType(ROUTES.calendar), href: place.to(calendarUrl(folder)) },
        ]
      : []),
    ...follow.flatMap(({ title, folder }) => [
      { title, type: ROUTES.atom.mediaType, href: place.to(atomUrl(folder)) },
      { title, type: ROUTES['json-feed'].mediaType, href: place.to(jsonFeedUrl(folder)) },
    ]),
  ];
}
