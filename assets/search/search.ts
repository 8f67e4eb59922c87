// The search script. The page loads it, and may start the same file again as a worker, which then answers the page's
// questions. It is one file, so that page and worker never belong to different releases.

import { openSearchPage } from './page/search-page.ts';
import { answerCalls } from './worker.ts';

if ('document' in globalThis) openSearchPage();
else answerCalls();
