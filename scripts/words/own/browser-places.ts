// The places in what scripts say in a reader's browser.

import type { entries } from '../en.ts';
import type { PlacesOf } from './place-kinds.ts';

export const browser: PlacesOf<typeof entries>['browser'] = {
  found: {
    placeOf: ['place: number', 'count: number', 'words: text'],
    places: ['count: number', 'words: text'],
  },
  keep: {
    asOf: ['day: text'],
    done: ['pageCount: number'],
    fetched: ['done: number', 'of: number'],
    keepAll: ['size: text'],
    keepCommittee: ['committee: text'],
    keepPages: ['size: text'],
    keptAll: ['pageCount: number', 'paperCount: number', 'size: text', 'asOf: text'],
    keptPages: ['pageCount: number', 'size: text', 'asOf: text'],
    offer: ['committee: text', 'size: text', 'pageCount: number'],
    offerWithPapers: [
      'committee: text',
      'size: text',
      'pageCount: number',
      'paperCount: number',
      'sizeOfPapers: text',
    ],
    siteError: ['status: number'],
  },
  keptPage: {
    note: ['day: text'],
  },
  search: {
    alsoSearched: ['others: text'],
    answersAnd: ['count: number', 'results: text'],
    answersFor: ['count: number', 'text: text'],
    chosen: ['count: number'],
    didYouMean: ['suggestions: text'],
    lookedThrough: ['read: number', 'all: number'],
    more: ['count: number'],
    results: ['count: number', 'written: text'],
    resultsFor: ['results: text', 'text: text'],
    shown: ['shown: text', 'results: text'],
    tooMany: ['beginning: text'],
  },
};
