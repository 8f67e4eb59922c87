// What `minutebook init` asks, and what becomes of the answers.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askForSite } from '../../scripts/commands/init-questions.ts';
import { usualAnswers } from '../../scripts/init/answers.ts';
import { CTRL_U, ENTER, typist } from './typist.ts';

const usual = usualAnswers({
  folder: 'ashcombe-parish-council',
  locale: 'en-GB',
  timezone: 'Europe/London',
  today: '2026-11-02',
});

test('five questions are asked, and Enter alone answers each', async () => {
  const { terminal, shown } = typist(
    [/Whose minutes/, ENTER],
    [/what language/, ENTER],
    [/which clock/, ENTER],
    [/Which committee/, ENTER],
    [/When does it meet/, ENTER],
  );
  const answers = await askForSite({ given: {}, usual, hasMinutes: false, imports: false }, terminal);
  assert.deepEqual(answers, {
    name: 'Ashcombe Parish Council',
    language: 'en-GB',
    timezone: 'Europe/London',
    committee: 'Full Council',
    date: '2026-11-16',
    host: 'github',
    pdf: false,
  });
  assert.match(shown(), /Ashcombe Parish Council/);
});

test('what is typed counts, a language also by its name, and what cannot be is asked for again', async () => {
  const { terminal } = typist(
    [/Whose minutes/, `Mill Park Trust${ENTER}`],
    [/what language/, `Welsh${ENTER}`],
    [/which clock/, `Cardiff${ENTER}`],
    [/Write a place of the time-zone list/, `${CTRL_U}Europe/London${ENTER}`],
    [/Which committee.*Committee/s, ENTER],
    [/When does it meet/, `2026-12-01${ENTER}`],
  );
  const answers = await askForSite({ given: {}, usual, hasMinutes: false, imports: false }, terminal);
  assert.deepEqual(
    [answers.name, answers.language, answers.timezone, answers.committee, answers.date],
    ['Mill Park Trust', 'cy', 'Europe/London', 'Committee', '2026-12-01'],
  );
});

test('what was typed already is not asked, nor a first meeting where there are minutes', async () => {
  const { terminal, shown } = typist([/what language/, ENTER]);
  const given = { name: 'Mill Park Trust', timezone: 'Europe/London' };
  await askForSite({ given, usual, hasMinutes: true, imports: false }, terminal);
  assert.doesNotMatch(shown(), /Whose|clock|committee/);
});

test('where old minutes are brought along, it is asked whose they are, and no day', async () => {
  const { terminal, shown } = typist(
    [/Whose minutes/, ENTER],
    [/what language/, ENTER],
    [/which clock/, ENTER],
    [/Which committee met, where the files do not say it/, `Planning${ENTER}`],
  );
  const { committee } = await askForSite({ given: {}, usual, hasMinutes: false, imports: true }, terminal);
  assert.equal(committee, 'Planning');
  assert.doesNotMatch(shown(), /When/);
});
