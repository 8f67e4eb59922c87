import assert from 'node:assert/strict';
import { test } from 'node:test';
import { longDate } from '../../scripts/model/calendar.ts';
import { longDate as shownLongDate } from '../../shared/long-date.ts';

test('scripts write a day as the pages do, whatever the language', () => {
  for (const language of ['en', 'en-GB', 'en-US', 'cy', 'fr', 'de'])
    for (const date of ['2026-03-05', '2025-12-31'])
      assert.equal(shownLongDate(new Date(`${date}T00:00:00Z`), language, 'UTC'), longDate(date, language));
});
