// The actions that minutes tell of, in lines that a test can spell out.

import { meetingsOf, readFiles } from '../read/small-archive.ts';

/** Each action of minutes as "line owners: what (when) ✓". */
export function actionsIn(minutes: string, settings = ''): readonly string[] {
  const { archive } = readFiles({ 'site.yaml': settings, 'council/2026-03-05.md': minutes });
  return meetingsOf(archive).flatMap(({ items }) =>
    items.flatMap(({ actions }) =>
      actions.map(
        ({ line, owners, what, due, done }) =>
          `${line} ${owners.map(({ name }) => name).join(' + ')}: ${what}${due === undefined ? '' : ` (${due})`}${done ? ' ✓' : ''}`,
      ),
    ),
  );
}
