// The table of routes: a row for each kind of address of the published site. The functions that make addresses (url.ts),
// the names that no committee can bear, `_headers`, the sitemap, and what copies on disk and browsers keep follow from it.

interface Address {
  /** From the site's root. `:name` stands for what differs; parameters.ts says what it may be. */
  readonly path: string;
  /**
   * Which copies on disk hold it: all, or none. Where nothing is said, that of the whole site does and, of what lies
   * in a committee's folder, the committee's.
   */
  readonly copies?: 'all' | 'none';
  /**
   * In which part of a committee's list (forms/site/offline-lists.ts) it is kept on a device: the committee's pages, its
   * papers, what all committees share, and the search, which is shared only while it is small.
   */
  readonly offline?: 'pages' | 'papers' | 'shared' | 'search';
  /**
   * Said of what others note and cite: the ledger holds each such address, and a build that would lose one is told. Lists
   * of a year or month, feeds and copies follow from what they list.
   */
  readonly isPermanent?: true;
}

export interface PageRoute extends Address {
  /** The file of `layouts/` that shows it. */
  readonly layout: string;
  /** Said of a page that only leads elsewhere, or stands in for another: search engines are not told of it. */
  readonly isLasting?: false;
  /** Said of a page that any site may show within its own. */
  readonly isFramed?: true;
}

export interface FileRoute extends Address {
  readonly layout?: undefined;
  /** Where the ending of its name does not tell. */
  readonly mediaType?: string;
  /** Said of a file whose type servers guess wrongly. */
  readonly isTypeSaid?: true;
  /** Said of a file that is looked for at a site's root alone: an archive below a path has none of its own. */
  readonly onlyAtRoot?: true;
  /** How long browsers may keep it unasked: an hour, or for ever, because what changes gets another name. */
  readonly cached?: 'an hour' | 'for ever';
}

export type Route = PageRoute | FileRoute;

const ATOM = { mediaType: 'application/atom+xml', isTypeSaid: true } as const;
const JSON_FEED = { mediaType: 'application/feed+json', isTypeSaid: true } as const;

/** Pages bear the name of their layout wherever it shows one kind alone. */
export const ROUTES = {
  home: { path: '/', layout: 'home', offline: 'shared' },
  committees: { path: '/committees/', layout: 'committees' },
  committee: { path: '/:committee/', layout: 'committee', isPermanent: true, offline: 'pages' },
  'committee-year': { path: '/:committee/:year/', layout: 'committee-year', offline: 'pages' },
  meeting: { path: '/:committee/:key/', layout: 'meeting', isPermanent: true, offline: 'pages' },
  item: { path: '/:committee/:key/:item/', layout: 'item', isPermanent: true, offline: 'pages' },
  report: { path: '/:committee/:key/:report/', layout: 'report', isPermanent: true, offline: 'pages' },
  dates: { path: '/dates/', layout: 'dates' },
  'dates-year': { path: '/dates/:year/', layout: 'dates-year' },
  'dates-month': { path: '/dates/:year/:month/', layout: 'dates-month' },
  decisions: { path: '/decisions/', layout: 'decisions' },
  'decisions-year': { path: '/decisions/:year/', layout: 'decisions-year' },
  /** Of a year too long for one page. */
  'decisions-month': { path: '/decisions/:year/:month/', layout: 'decisions-year' },
  'decisions-day': { path: '/decisions/:year/:month/:day/', layout: 'decisions-year' },
  actions: { path: '/actions/', layout: 'actions' },
  /** Of a register too long for one page: what is open of a committee, and what was done in a year. */
  'actions-open': { path: '/actions/open/:committee/', layout: 'actions' },
  'actions-open-in': { path: '/actions/open/:committee/:period/', layout: 'actions' },
  'actions-done-in': { path: '/actions/done/:period/', layout: 'actions' },
  matters: { path: '/matters/', layout: 'matters' },
  matter: { path: '/matters/:matter/', layout: 'matter', isPermanent: true },
  people: { path: '/people/', layout: 'people' },
  person: { path: '/people/:person/', layout: 'person', isPermanent: true },
  /** Of one who did too much for one page. */
  'person-period': { path: '/people/:person/:period/', layout: 'person' },
  papers: { path: '/papers/', layout: 'papers' },
  'papers-year': { path: '/papers/:year/', layout: 'papers-year' },
  'minute-numbers': { path: '/minute/', layout: 'minute-numbers' },
  /** Of those that begin so, where they are many. No number is “all”. */
  'minute-numbers-part': { path: '/minute/all/:beginning/', layout: 'minute-numbers' },
  'minute-number': { path: '/minute/:number/', layout: 'minute-number' },
  /** A number that one item alone bears. */
  'only-minute': { path: '/minute/:number/', layout: 'redirect', isLasting: false },
  search: { path: '/search/', layout: 'search', copies: 'all', offline: 'search' },
  data: { path: '/data/', layout: 'data' },
  record: { path: '/record/', layout: 'record' },
  /** Where there is more to say of the record than fits on its page. */
  'record-committee': { path: '/record/:committee/', layout: 'record' },
  // A copy on disk has a page of its own that tells what it is.
  offline: { path: '/offline/', layout: 'offline', copies: 'none', offline: 'shared' },
  /** What a reader without a connection sees in the place of a page that is not kept on the device. */
  'not-kept': {
    path: '/offline/not-kept/',
    layout: 'not-kept',
    isLasting: false,
    copies: 'none',
    offline: 'shared',
  },
  'not-found': { path: '/404.html', layout: 'not-found', isLasting: false, copies: 'none' },
  about: { path: '/about/', layout: 'info' },
  accessibility: { path: '/accessibility/', layout: 'accessibility' },
  info: { path: '/:page/', layout: 'info', isPermanent: true },
  /** Lead to the next meeting, today to one and tomorrow to another; a copy that is kept would lead astray. */
  next: { path: '/next/', layout: 'next', isLasting: false, copies: 'none' },
  'committee-next': { path: '/:committee/next/', layout: 'next', isLasting: false, copies: 'none' },
  /** For other sites, which show it within a page of theirs. */
  'committee-embed': {
    path: '/:committee/embed/',
    layout: 'embed',
    isLasting: false,
    copies: 'none',
    isFramed: true,
  },
  /** An address of an earlier site, which may lie in a committee's folder. */
  'old-place': { path: '/:old', layout: 'redirect', isLasting: false, offline: 'pages', isPermanent: true },
  'old-places': {
    path: '/:old',
    layout: 'old-address',
    isLasting: false,
    offline: 'pages',
    isPermanent: true,
  },

  asset: { path: '/assets/:asset', copies: 'all', offline: 'shared', cached: 'an hour' },
  'keep-script': { path: '/assets/offline/keep-offline.js', copies: 'none', offline: 'shared' },
  // Beside the page of the search, so that hosts keep neither longer than it.
  'search-script': { path: '/search/search.js', copies: 'all', offline: 'search' },
  'search-box-script': { path: '/search/box.js', copies: 'all', offline: 'search' },
  'search-root': { path: '/search/index/root.js', offline: 'search' },
  'search-index': { path: '/search/index/files/:file', offline: 'search', cached: 'for ever' },

  atom: { path: '/feed.xml', ...ATOM },
  'json-feed': { path: '/feed.json', ...JSON_FEED },
  'committee-atom': { path: '/:committee/feed.xml', ...ATOM },
  'committee-json-feed': { path: '/:committee/feed.json', ...JSON_FEED },
  'decisions-atom': { path: '/decisions/feed.xml', ...ATOM },
  'decisions-json-feed': { path: '/decisions/feed.json', ...JSON_FEED },
  'corrections-atom': { path: '/corrections/feed.xml', ...ATOM },
  'corrections-json-feed': { path: '/corrections/feed.json', ...JSON_FEED },

  'person-atom': { path: '/people/:person/feed.xml', ...ATOM },
  'person-json-feed': { path: '/people/:person/feed.json', ...JSON_FEED },
  'matter-atom': { path: '/matters/:matter/feed.xml', ...ATOM },
  'matter-json-feed': { path: '/matters/:matter/feed.json', ...JSON_FEED },
  /** A word that readers watch: it has no page but the search for it. */
  'watch-atom': { path: '/search/watch/:word/feed.xml', ...ATOM },
  'watch-json-feed': { path: '/search/watch/:word/feed.json', ...JSON_FEED },

  // Saved, a copy lies among other files, so its name says what it is a copy of.
  'meeting-epub': { path: '/:committee/:key/:committee-:key.epub', copies: 'none', isTypeSaid: true },
  'meeting-pdf': { path: '/:committee/:key/:committee-:key.pdf', copies: 'none' },
  'meeting-large-print': { path: '/:committee/:key/:committee-:key-large-print.pdf', copies: 'none' },
  'year-epub': { path: '/:committee/:year/:committee-:year.epub', copies: 'none', isTypeSaid: true },
  'year-html': { path: '/:committee/:year/:committee-:year.html', copies: 'none' },
  'committee-zip': { path: '/:committee/:committee.zip', copies: 'none' },
  'site-zip': { path: '/offline/:site.zip', copies: 'none' },
  'offline-list': { path: '/:committee/offline.json', copies: 'none' },

  calendar: { path: '/calendar.ics', isTypeSaid: true },
  'committee-calendar': { path: '/:committee/calendar.ics', isTypeSaid: true },
  'data-json': { path: '/data/:list.json' },
  'data-csv': { path: '/data/:list.csv', isTypeSaid: true },
  'data-schema': { path: '/data/schemas/:list.json' },
  /** What a later build, or whoever checks a copy, holds against: addresses, and the checksums of texts. */
  ledger: { path: '/record/ledger.json' },
  /** Of the day on which it was built; a copy on disk is the same on every day. */
  'record-json': { path: '/record/record.json', copies: 'none' },
  'minutes-json': { path: '/:committee/:key/minutes.json' },
  'minutes-md': { path: '/:committee/:key/minutes.md', isTypeSaid: true },
  'minutes-txt': { path: '/:committee/:key/minutes.txt', isTypeSaid: true },
  /** As the clerk put it there, so its type is not said: nobody knows its encoding. */
  paper: { path: '/:committee/:key/:paper', offline: 'papers', isPermanent: true },

  sitemap: { path: '/sitemap.xml', copies: 'none' },
  'sitemap-part': { path: '/sitemap-:part.xml', copies: 'none' },
  robots: { path: '/robots.txt', copies: 'none', onlyAtRoot: true },
  'open-search': {
    path: '/opensearch.xml',
    mediaType: 'application/opensearchdescription+xml',
    isTypeSaid: true,
    copies: 'none',
  },
  'web-manifest': { path: '/manifest.webmanifest', isTypeSaid: true, copies: 'none' },
  'service-worker': { path: '/service-worker.js', copies: 'none' },
  headers: { path: '/_headers', copies: 'none', onlyAtRoot: true },
  redirects: { path: '/_redirects', copies: 'none', onlyAtRoot: true },
  checksums: { path: '/manifest.sha256', copies: 'none' },
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof ROUTES;
export type PathOf<Name extends RouteName> = (typeof ROUTES)[Name]['path'];

/** Every row as what all rows are. */
export const ALL_ROUTES: readonly Route[] = Object.values(ROUTES);
