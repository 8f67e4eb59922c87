// The only maker of URLs. Inside the archive an address is written from the site's root ("/council/2024-02-22/");
// pages link by `relativeUrl`, so that the site works at a root, under a sub-path and from a folder on disk.

export const homeUrl = '/';
export const committeesUrl = '/committees/';
export const datesUrl = '/dates/';
export const decisionsUrl = '/decisions/';
export const actionsUrl = '/actions/';
export const mattersUrl = '/matters/';
export const peopleUrl = '/people/';
export const papersUrl = '/papers/';
export const minuteNumbersUrl = '/minute/';
export const searchUrl = '/search/';
/** The script of the search page, and the folder of its index: beside the page, so that hosts keep none longer than it. */
export const searchScriptUrl = '/search/search.js';
export const searchFilesUrl = '/search/index/';
export const openSearchUrl = '/opensearch.xml';
/** A file of the search index by its name; all but `root` lie in `files/`, named by what they hold. */
export const searchIndexUrl = (name: string): string => `${searchFilesUrl}${name}.js`;
export const searchIndexFolder = `${searchFilesUrl}files/`;
export const offlineUrl = '/offline/';
/** What a reader without a connection sees in the place of a page that is not kept on the device. */
export const notKeptUrl = '/offline/not-kept/';
export const serviceWorkerUrl = '/service-worker.js';
export const keepScriptUrl = '/assets/offline/keep-offline.js';
/** What a browser fetches to keep a committee on its device. */
export const offlineListUrl = (committee: string): string => `/${committee}/offline.json`;
export const recordUrl = '/record/';
export const aboutUrl = '/about/';
export const accessibilityUrl = '/accessibility/';
export const notFoundUrl = '/404.html';

/** The top-level names that the site itself uses: no committee folder may bear one. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  ...[
    'search',
    'committees',
    'dates',
    'decisions',
    'actions',
    'matters',
    'people',
    'papers',
    'minute',
    'record',
  ],
  ...['offline', 'data', 'about', 'accessibility', 'corrections', 'assets', 'pages', '404', 'index'],
]);

export const committeeUrl = (committee: string): string => `/${committee}/`;
export const committeeYearUrl = (committee: string, year: number): string => `/${committee}/${year}/`;
export const meetingUrl = (committee: string, key: string): string => `/${committee}/${key}/`;
/** An item's page; `fragment` is a place within it, such as a decision. */
export const itemUrl = (committee: string, key: string, item: string, fragment = ''): string =>
  `/${committee}/${key}/${item}/${fragment && `#${fragment}`}`;
export const reportUrl = (committee: string, key: string, report: string): string =>
  `/${committee}/${key}/${report}/`;
export const paperUrl = (committee: string, key: string, file: string): string =>
  `/${committee}/${key}/${file.split('/').map(encodeURIComponent).join('/')}`;
export const yearUrl = (year: number): string => `/dates/${year}/`;
export const monthUrl = (year: number, month: number): string =>
  `/dates/${year}/${String(month).padStart(2, '0')}/`;
export const decisionsYearUrl = (year: number): string => `/decisions/${year}/`;
export const matterUrl = (matter: string): string => `/matters/${matter}/`;
export const personUrl = (person: string): string => `/people/${person}/`;
export const papersYearUrl = (year: number): string => `/papers/${year}/`;
/** A minute number is written as typed but for its slash: "77/21" => "/minute/77-21/". */
export const minuteUrl = (number: string): string => `/minute/${minuteSlug(number)}/`;
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

/** What follows a folder: "/" is the whole site, "/council/" one committee, "/decisions/" one register. */
export const atomUrl = (folder: string): string => `${folder}feed.xml`;
export const jsonFeedUrl = (folder: string): string => `${folder}feed.json`;
export const calendarUrl = (folder: string): string => `${folder}calendar.ics`;
export const correctionsUrl = '/corrections/';
/** Open data: the page that describes it, a list as JSON or CSV, and the schema of a kind of record. */
export const dataUrl = '/data/';
export const dataFileUrl = (list: string, form: 'json' | 'csv'): string => `/data/${list}.${form}`;
export const dataSchemaUrl = (list: string): string => `/data/schemas/${list}.json`;
/** A meeting's minutes in a form for machines, for mail, or as the clerk wrote them. */
export const minutesFileUrl = (committee: string, key: string, form: 'json' | 'txt' | 'md'): string =>
  `/${committee}/${key}/minutes.${form}`;

/**
 * Copies to keep. Saved, a file lies among others, so its name says what it is a copy of:
 * `/finance/2026-03-05/finance-2026-03-05.epub`. `ending` begins with what tells it apart from its neighbours.
 */
export const meetingCopyUrl = (committee: string, key: string, ending: string): string =>
  `/${committee}/${key}/${committee}-${key}${ending}`;
export const committeeYearCopyUrl = (committee: string, year: number, ending: string): string =>
  `/${committee}/${year}/${committee}-${year}${ending}`;
export const committeeCopyUrl = (committee: string, ending: string): string =>
  `/${committee}/${committee}${ending}`;
/** The place of a committee on the page of copies. */
export const offlineSection = (committee: string): string => `copies-${committee}`;
/** Of the whole site; `name` is the body's name as a slug. */
export const siteCopyUrl = (name: string, ending: string): string => `${offlineUrl}${name}${ending}`;

export const sitemapUrl = '/sitemap.xml';
/** A part of a sitemap that is too long for one file, counted from 1. */
export const sitemapPartUrl = (part: number): string => `/sitemap-${part}.xml`;
export const robotsUrl = '/robots.txt';
export const webManifestUrl = '/manifest.webmanifest';
export const headersUrl = '/_headers';
/** The checksums of a folder's files: of the published site, and of each copy on disk. */
export const checksumsUrl = '/manifest.sha256';
export const redirectsUrl = '/_redirects';

export const infoUrl = (page: string): string => `/${page}/`;
export const assetUrl = (file: string): string => `/assets/${file}`;

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
