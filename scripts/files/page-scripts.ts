// The scripts of the pages: where each is published, from which file of a checkout it is bundled, and which part of the
// catalogue it says.

import {
  foundScriptUrl,
  keepScriptUrl,
  searchBoxScriptUrl,
  searchScriptUrl,
  serviceWorkerUrl,
} from '../model/url.ts';

export const PAGE_SCRIPTS = [
  { url: searchScriptUrl, entry: 'assets/search/search.ts', says: 'search' },
  { url: searchBoxScriptUrl, entry: 'assets/search/box/box.ts', says: 'search' },
  { url: foundScriptUrl, entry: 'assets/found/found-words.ts', says: 'found' },
  { url: keepScriptUrl, entry: 'assets/offline/keep-offline.ts', says: 'keep' },
  { url: serviceWorkerUrl, entry: 'assets/offline/service-worker.ts', says: 'keptPage' },
] as const;
