// How a vote stands in the text of an item: its result, the names, and the clerk's words.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomesIn } from '../../scripts/model/vote-outcome.ts';
import { bodyHtml } from '../../scripts/writers/html.ts';
import { showVotes } from '../../scripts/writers/vote-html.ts';
import { AT_ROOT } from '../html-of.ts';
import { readFiles } from '../read/small-archive.ts';

/** The votes of an item as a page shows them, without the table's own marks. */
function shown(markdown: string, people = ''): string {
  const { archive } = readFiles({
    ...(people !== '' && { 'people.yaml': people }),
    'council/2026-01-05.md': `## 1. A\n\n${markdown}\n`,
  });
  const item = archive.committees[0]?.meetings[0]?.items[0];
  assert.ok(item);
  const html = bodyHtml(item.body, { ...AT_ROOT, showVote: showVotes(outcomesIn(item), AT_ROOT) });
  return [...html.matchAll(/<div class="vote">\n?(.*?)\n?<\/div>/gs)]
    .map(([, inner = '']) => inner.replace(/<caption.*?<\/caption>|<\/?(?:table|tbody)[^>]*>/g, ''))
    .join('\n---\n');
}

test('a vote below a decision says that it was carried, and by how many', () => {
  assert.equal(
    shown('**Resolved:** That b.\n\nVote: 14 for, 2 against, 2 abstained'),
    '<p class="vote__result"><strong>Carried 14 to 2, 2 abstained</strong></p>\n' +
      '<p class="vote__words">Vote: 14 for, 2 against, 2 abstained</p>',
  );
});

test('of equal votes, or of figures that speak against the decision, no outcome is said', () => {
  const result = (counts: string): string => shown(`**Resolved:** That b.\n\nVote: ${counts}`);
  assert.match(result('4 for, 4 against'), /<strong>4 for, 4 against</);
  assert.match(result('3 for, 5 against'), /<strong>3 for, 5 against</);
});

test('an amendment that was lost says so', () => {
  assert.match(
    shown(
      'Amendment proposed by Cllr Elm, seconded by Cllr Birch.\n\nVote: 7 for, 11 against\n\nThe amendment was lost.',
    ),
    /<strong>Lost 7 to 11</,
  );
});

test('names stand in a row for each side, and lead to their people', () => {
  assert.equal(
    shown(
      '**Resolved:** That b.\n\nVote: 2 for, 1 against\nFor: Elm, Birch\nAgainst: Day',
      'people:\n  - name: Ann Elm\n',
    ),
    '<p class="vote__result"><strong>Carried 2 to 1</strong></p>\n' +
      '<tr><th scope="row">2 for</th><td><a href="/people/ann-elm/">Elm</a>, Birch</td></tr>' +
      '<tr><th scope="row">1 against</th><td>Day</td></tr>\n' +
      '<details class="vote__written"><summary>As the minutes say it</summary><p class="vote__words">Vote: 2 for, 1 against<br>\n' +
      'For: Elm, Birch<br>\nAgainst: Day</p></details>',
  );
});

test('rows of names that say no more than the table are folded below it', () => {
  assert.match(
    shown(
      '**Resolved:** That b.\n\n**Vote:** 2 for, 1 against\n**For:** Cllrs Elm and Birch\n**Against:** Cllr Day',
    ),
    /<details class="vote__written">.*<p class="vote__words"><strong>Vote:<\/strong> 2 for/,
  );
});

test('words that say more are kept whole, and stand open', () => {
  const kept = [
    'Vote: 2 for, 1 against (see [the list](https://example.org/))',
    'Recorded vote: 2 for, 1 against\nThe Mayor left the room before it was taken.',
  ];
  for (const words of kept)
    assert.match(
      shown(`**Resolved:** That b.\n\n${words}`),
      /\n<p class="vote__words">[\s\S]*(?:list|Mayor)/,
      words,
    );
});

test('a vote that nobody counted is told in the clerk’s words, or as its outcome', () => {
  assert.equal(
    shown('**Resolved:** That b.\n\nVote: unanimous'),
    '<p class="vote__result"><strong>Carried, unanimous</strong></p>\n<p class="vote__words">Vote: unanimous</p>',
  );
});
