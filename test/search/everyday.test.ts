// More everyday questions over the sample, by their kind, each with the page that whoever asks so wants among the first three.

import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SAMPLE_TODAY } from '../site/sample-site.ts';
import { asking, missed, readQuestions } from './asked-questions.ts';

const KINDS = {
  'a name that is misspelt': `
cllr okafur → /people/daniel-okafor/
adeyimi → /people/ruth-adeyemi/
carow → /people/ellen-carrow/
finanse committee → /finance-and-audit/
next finance and audit commitee meeting → /finance-and-audit/`,
  'an office, as it is called by others': `
who is the leader of the council → /people/daniel-okafor/
councillors for haxwell → /people/(graham-foskett|beatrice-lamb)/
chairman of planning → /people/ellen-carrow/`,
  'a body that is called otherwise': `
planning board december → /planning/2026-12-16/
finance panel → /finance-and-audit/`,
  'a time in words': `
minutes of planning last month → /planning/2026-10-21/
meetings this month → /(cabinet/2026-11-10|children-and-learning/2026-11-11|environment-and-communities/2026-11-16)/
meeting on the 19th of september 2024 → /council/2024-09-19
meetings in march 2025 → /(children-and-learning/2025-03-05|finance-and-audit/2025-03-20|licensing-sub-committee/2025-03-14)/
decisions in february 2025 → /council/2025-02-27/
minutes from june 2024 → /(cabinet/2024-06-18|licensing-sub-committee/2024-06-14)/`,
  'a vote': `
who voted against free parking → /council/2024-09-19/item-23/
who voted against the budget 2026 → /council/2026-02-26/item-27/`,
  'a person and a topic': `
marchetti lime trees → /environment-and-communities/(2023-07-10/item-5|2024-12-02/item-4)/
what did Okafor say about parking → /(cabinet/2026-11-10/item-16|council/2024-09-19/item-23)/
votes of Marchetti on the budget → /council/20(24-02-22/item-27|25-02-27/item-31|26-02-26/item-27)/
foskett's garden waste call-in → /(cabinet/2023-10-10/item-12|environment-and-communities/2023-07-10/item-4)/
bhatt brown bins → /people/sanjay-bhatt/
helen strand pay policy → /council/2026-02-26/item-28/
public loos → /(council/2025-09-18/item-18|cabinet/2025-11-04/item-18|council/2026-12-10/item-29)/
otter holt → /environment-and-communities/2025-11-17/item-5/
did Threlfall vote for free parking → /council/2024-09-19/item-23/`,
  'a number': `
24/0066/FUL → /planning/2024-04-17/item-5/
26/0009/ful → /planning/2026-04-15/item-5/
minute 9/23 → /finance-and-audit/2023-09-28/item-9-23/
TPO 2024/07 → /planning/2025-01-15/item-6/`,
  'a matter, in whatever words': `
what happened to the harbor board → /(matters/harbour-transfer|council/2024-02-22/item-25|harbour-board)/
brown bin charge → /cabinet/(2023-06-20/item-5|2023-10-10/item-12)/
number 14 bus → /cabinet/[^/]+/item-(26|8|28|6)/
councillor allowances → /council/2026-02-26/item-29/
HMO priorsgate → /planning/(2026-04-15/item-7|2026-12-16/item-6)/
library opening times → /cabinet/2023-(06-20/item-7|10-10/item-15)/
public toilets quay → /(council/2025-09-18/item-18|cabinet/2025-11-04/item-18|council/2026-12-10/item-29)/
local plan hearing dates → /planning/2026-10-21/item-6/`,
};

describe('the page is among the first three for', () => {
  const ask = asking('content', SAMPLE_TODAY);
  for (const [kind, questions] of Object.entries(KINDS))
    test(kind, async () => assert.deepEqual(await missed(readQuestions(questions), ask), []));

  test('no question that no page answers', async () =>
    assert.equal((await missed(readQuestions('okafur → /people/nobody/'), ask)).length, 1));
});
