// Which of the checks that the accessibility statement names have been passed.

import { test } from 'node:test';
import type { AccessibilityCheckKey } from '../../scripts/pages/parts/accessibility-checks.ts';

const results = new Map<AccessibilityCheckKey, boolean>();

/** A test by which one of the statement's checks is passed, with all others of the same check. */
export function proves(key: AccessibilityCheckKey, title: string, check: () => void | Promise<void>): void {
  test(title, async () => {
    const before = results.get(key) ?? true;
    results.set(key, false);
    await check();
    results.set(key, before);
  });
}

/** The checks of which every test has passed. */
export const provenChecks = (): readonly AccessibilityCheckKey[] =>
  [...results].flatMap(([key, isPassed]) => (isPassed ? [key] : []));
