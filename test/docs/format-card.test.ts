// The format card: its printed page is made from the Markdown, fits one sheet, and shows nothing that is not so.
//   UPDATE=1 node --import tsx --test test/docs/format-card.test.ts

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { isError } from '../../scripts/model/problem.ts';
import { launchBrowser } from '../browser/browser.ts';
import { readFiles } from '../read/small-archive.ts';
import { cardHtml } from './card-html.ts';

const CARD = readFileSync('docs/format-card.md', 'utf8');
const PAGE = 'docs/format-card.html';

test('the page to print says what the card says', () => {
  if (process.env['UPDATE']) writeFileSync(PAGE, cardHtml(CARD));
  assert.equal(readFileSync(PAGE, 'utf8'), cardHtml(CARD), `UPDATE=1 writes ${PAGE} anew`);
});

/** How many sheets a page takes, on paper of A4. */
async function sheets(pages: readonly string[]): Promise<readonly number[]> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    const counts: number[] = [];
    for (const html of pages) {
      await page.setContent(html);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      counts.push([...pdf.matchAll(/\/Type\s*\/Page\b(?!s)/g)].length);
    }
    return counts;
  } finally {
    await browser.close();
  }
}

test('it prints on one sheet of A4, and a card that is too long would not', async () => {
  assert.deepEqual(await sheets([cardHtml(CARD), cardHtml(CARD + '\nAnd more.\n'.repeat(60))]), [1, 2]);
});

test('what it shows is read as what it says', () => {
  const parts = [...CARD.matchAll(/^```markdown\n(.*?)^```$/gms)].map(match => match[1] ?? '');
  assert.equal(parts.length, 4);
  const { archive, problems } = readFiles({
    'finance/2026-02-05.md': '## 1. A\n',
    'finance/2026-03-05/minutes.md': parts.join('\n'),
    'finance/2026-03-05/budget-q3.pdf': '%PDF-1.4\n',
  });
  assert.deepEqual(problems.filter(isError), []);
  const [before, meeting] = archive.committees[0]?.meetings ?? [];
  const [budget, interests, , contract] = meeting?.items ?? [];
  assert.equal(before?.status, 'approved');
  assert.equal(meeting?.attendance.present.length, 3);
  assert.equal(budget?.decisions[0]?.clauses.length, 2);
  assert.deepEqual(budget?.decisions[0]?.vote?.counts, { for: 2, against: 1 });
  assert.equal(budget?.actions[0]?.due, '2026-04-30');
  assert.equal(interests?.interests.length, 1);
  assert.equal(contract?.exempt?.reviewOn, '2028-06-01');
});
