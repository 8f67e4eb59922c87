// The search script. The page loads it, and starts it again in a worker, where it answers what the page asks: one file,
// so that the two ends are never of different releases.

import { openSearchPage } from './page/search-page.ts';
import { answerCalls } from './worker.ts';

if ('document' in globalThis) openSearchPage();
else answerCalls();
