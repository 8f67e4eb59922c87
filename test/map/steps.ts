// The neighbours of each box in the rows above and below.

import type { Arrow } from './box.ts';

export type Steps = ReadonlyMap<string, readonly string[]>;

export function stepsOf(arrows: readonly Arrow[], direction: 'up' | 'down'): Steps {
  const steps = new Map<string, string[]>();
  for (const { way } of arrows)
    for (const [index, id] of way.slice(1).entries()) {
      const above = way[index] ?? '';
      const [from, to] = direction === 'down' ? [above, id] : [id, above];
      steps.set(from, [...(steps.get(from) ?? []), to]);
    }
  return steps;
}

export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length;
