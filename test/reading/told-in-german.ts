// What the first item of German minutes tells, and sentences that are decided as they stand.

import assert from 'node:assert/strict';
import { toldIn } from './told-in.ts';

export const german = (body: string, title = 'Zaun'): readonly string[] => toldIn(body, title, 'de');

/** Each text is decided in its own words, whoever moved it. */
export const whole = (...texts: readonly string[]): void => {
  for (const text of texts)
    assert.deepEqual(
      german(text).map(told => told.split(' / ', 1)[0]),
      [`+ ${text}`],
      text,
    );
};
