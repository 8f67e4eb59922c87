// The only maker of URLs, by the table of routes. Inside the archive an address is written from the site's root
// ("/council/2024-02-22/"); pages link by `relativeUrl`, so that the site works at a root, under a sub-path and from a
// folder on disk.

import type { PlacesItems } from './item-places.ts';
import { ROUTES } from './routes/routes.ts';
import { urlFor } from './routes/url-for.ts';
import { slugFrom } from './slug.ts';

export const homeUrl = ROUTES.home.path;
export const committeesUrl = ROUTES.committees.path;
export const datesUrl = ROUTES.dates.path;
export const decisionsUrl = ROUTES.decisions.path;
export const actionsUrl = ROUTES.actions.path;
export const mattersUrl = ROUTES.matters.path;
export const peopleUrl = ROUTES.people.path;
export const papersUrl = ROUTES.papers.path;
export const minuteNumbersUrl = ROUTES['minute-numbers'].path;
export const searchUrl = ROUTES.search.path;
export const searchScriptUrl = ROUTES['search-script'].path;
/** What helps in the search boxes of all other pages. */
export const searchBoxScriptUrl = ROUTES['search-box-script'].path;
/** The folder of the index. */
export const searchFilesUrl = '/search/index/';
/** A file of the search index by its name; all but `root` lie in `files/`, named by what they hold. */
export const searchIndexUrl = (name: string): string => `${searchFilesUrl}${name}.js`;
export const openSearchUrl = ROUTES['open-search'].path;
export const offlineUrl = ROUTES.offline.path;
export const notKeptUrl = ROUTES['not-kept'].path;
export const serviceWorkerUrl = ROUTES['service-worker'].path;
export const keepScriptUrl = ROUTES['keep-script'].path;
/** What a browser fetches to keep a committee on its device. */
export const offlineListUrl = (committee: string): string => urlFor('offline-list', { committee });
export const recordUrl = ROUTES.record.path;
/** What is late, missing or held back of a committee, where that has a page. */
export const committeeRecordUrl = (committee: string): string => urlFor('record-committee', { committee });
/** The state of the record as data. */
export const recordJsonUrl = ROUTES['record-json'].path;
export const ledgerUrl = ROUTES.ledger.path;
export const aboutUrl = ROUTES.about.path;
export const accessibilityUrl = ROUTES.accessibility.path;
export const notFoundUrl = ROUTES['not-found'].path;

export const committeeUrl = (committee: string): string => urlFor('committee', { committee });
/** Leads to the next meeting of all. */
export const nextUrl = ROUTES.next.path;
export const committeeNextUrl = (committee: string): string => urlFor('committee-next', { committee });
export const committeeEmbedUrl = (committee: string): string => urlFor('committee-embed', { committee });
export const committeeYearUrl = (committee: string, year: number): string =>
  urlFor('committee-year', { committee, year });
export const meetingUrl = (committee: string, key: string): string => urlFor('meeting', { committee, key });
/**
 * Where an item stands: on a page of its own, or on its meeting's, as the site has it. `fragment` is a place within it,
 * such as a decision. Whoever leads to one asks here; which pages there are is known where they are made.
 */
export const itemUrl = (
  { items }: PlacesItems,
  committee: string,
  key: string,
  item: string,
  fragment = '',
): string =>
  items === 'anchors'
    ? `${meetingUrl(committee, key)}#${fragment || item}`
    : itemPageUrl(committee, key, item, fragment);
/**
 * The address of an item's page, whether the site has one or leads on from there to the meeting's: by this name ledger
 * and registers know an item, so that a site may change from one to the other.
 */
export const itemPageUrl = (committee: string, key: string, item: string, fragment = ''): string =>
  urlFor('item', { committee, key, item }) + (fragment && `#${fragment}`);
/** The page of a place: "/council/2024-02-22/#item-1" => "/council/2024-02-22/". */
export const pageOf = (url: string): string => url.replace(/#.*$/, '');
export const reportUrl = (committee: string, key: string, report: string): string =>
  urlFor('report', { committee, key, report });
export const paperUrl = (committee: string, key: string, file: string): string =>
  urlFor('paper', { committee, key, paper: file.split('/').map(encodeURIComponent).join('/') });
export const yearUrl = (year: number): string => urlFor('dates-year', { year });
export const monthUrl = (year: number, month: number): string =>
  urlFor('dates-month', { year, month: String(month).padStart(2, '0') });
export const decisionsYearUrl = (year: number): string => urlFor('decisions-year', { year });
/** The decisions of a year, a month or a day: "2026-03" => "/decisions/2026/03/". */
export function decisionsPeriodUrl(period: string): string {
  const [year = '', month, day] = period.split('-');
  if (month === undefined) return decisionsYearUrl(Number(year));
  return day === undefined
    ? urlFor('decisions-month', { year, month })
    : urlFor('decisions-day', { year, month, day });
}
/** What is open of a committee; with a period only what was agreed in that year, month or on that day. */
export const openActionsUrl = (committee: string, period = ''): string =>
  period ? urlFor('actions-open-in', { committee, period }) : urlFor('actions-open', { committee });
export const doneActionsUrl = (period: string): string => urlFor('actions-done-in', { period });
export const matterUrl = (matter: string): string => urlFor('matter', { matter });
export const personUrl = (person: string): string => urlFor('person', { person });
/** What a person did in a year, in a month or on a day, where that has a page. */
export const personPeriodUrl = (person: string, period: string): string =>
  urlFor('person-period', { person, period });
export const papersYearUrl = (year: number): string => urlFor('papers-year', { year });
/** The list of those minute numbers that begin so: "1" => "/minute/all/1/". */
export const minuteNumbersPartUrl = (beginning: string): string =>
  urlFor('minute-numbers-part', { beginning });
/** A minute number is written as typed but for its slash: "77/21" => "/minute/77-21/". */
export const minuteUrl = (number: string): string => urlFor('minute-number', { number: minuteSlug(number) });
export const minuteSlug = (number: string): string =>
  number
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
/** An old path as the address of a page: "old/minutes/82" => "/old/minutes/82/"; "old.html" stays a file. */
export function oldAddressUrl(old: string): string {
  const path = old
    .split('/')
    .filter(part => part !== '' && part !== '.' && part !== '..')
    .join('/');
  return /\.html?$/i.test(path) ? `/${path}` : `/${path}/`;
}

/** The folder of the feed of a word that is watched. */
export const watchUrl = (word: string): string => `/search/watch/${slugFrom(word)}/`;
/** What follows a folder: "/" is the whole site, "/council/" one committee, "/decisions/" one register. */
export const atomUrl = (folder: string): string => `${folder}feed.xml`;
export const jsonFeedUrl = (folder: string): string => `${folder}feed.json`;
export const calendarUrl = (folder: string): string => `${folder}calendar.ics`;
/** The folder of the feeds of corrections. */
export const correctionsUrl = '/corrections/';
/** Open data: the page that describes it, a list as JSON or CSV, and the schema of a kind of record. */
export const dataUrl = ROUTES.data.path;
export const dataFileUrl = (list: string, form: 'json' | 'csv'): string => urlFor(`data-${form}`, { list });
export const dataSchemaUrl = (list: string): string => urlFor('data-schema', { list });
/** A meeting's minutes in a form for machines, for mail, or as the clerk wrote them. */
export const minutesFileUrl = (committee: string, key: string, form: 'json' | 'txt' | 'md'): string =>
  urlFor(`minutes-${form}`, { committee, key });

export const meetingCopyUrl = (
  committee: string,
  key: string,
  kind: 'epub' | 'pdf' | 'large-print',
): string => urlFor(`meeting-${kind}`, { committee, key });
export const committeeYearCopyUrl = (committee: string, year: number, kind: 'epub' | 'html'): string =>
  urlFor(`year-${kind}`, { committee, year });
export const committeeCopyUrl = (committee: string): string => urlFor('committee-zip', { committee });
/** The place of a committee on the page of copies. */
export const offlineSection = (committee: string): string => `copies-${committee}`;
/** Of the whole site; `site` is the body's name as a slug. */
export const siteCopyUrl = (site: string): string => urlFor('site-zip', { site });

export const sitemapUrl = ROUTES.sitemap.path;
/** A part of a sitemap that is too long for one file, counted from 1. */
export const sitemapPartUrl = (part: number): string => urlFor('sitemap-part', { part });
export const robotsUrl = ROUTES.robots.path;
export const webManifestUrl = ROUTES['web-manifest'].path;
export const headersUrl = ROUTES.headers.path;
/** The checksums of a folder's files: of the published site, and of each copy on disk. */
export const checksumsUrl = ROUTES.checksums.path;
export const redirectsUrl = ROUTES.redirects.path;

export const infoUrl = (page: string): string => urlFor('info', { page });
export const assetUrl = (file: string): string => urlFor('asset', { asset: file });
/** Marks on a page the words for which the search found it. */
export const foundScriptUrl = assetUrl('found-words.js');

/** The address at which a file of the site is shown: `council/index.html` => `/council/`. */
export const urlOfFile = (file: string): string => `/${file}`.replace(/\/index\.html$/, '/');

/**
 * The link from one page of the site to another: `("/a/b/", "/a/c/#x")` => `"../c/#x"`.
 * A link to the page itself is `"./"` (with its fragment, only the fragment).
 */
export function relativeUrl(from: string, to: string): string {
  const hash = to.indexOf('#');
  const target = hash < 0 ? to : to.slice(0, hash);
  const fragment = hash < 0 ? '' : to.slice(hash);
  if (target === from) return fragment || from.slice(from.lastIndexOf('/') + 1) || './';
  // A page has some fifty links, so this goes letter by letter rather than through lists of names.
  let shared = 0;
  for (let at = 0; at < from.length && from[at] === target[at]; at += 1)
    if (from[at] === '/') shared = at + 1;
  let up = '';
  for (let at = shared; at < from.length; at += 1) if (from[at] === '/') up += '../';
  return (up + target.slice(shared) || './') + fragment;
}

/** The whole address of a place of the site, for what is read elsewhere; letters beyond ASCII are written as bytes. */
export const absoluteUrl = (site: string, url: string): string =>
  site + url.slice(1).replace(/[^\x21-\x7e]+/g, encodeURIComponent);
