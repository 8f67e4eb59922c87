// Circles: files, or rooms, each of which reaches all the others by imports.

import { groupBy } from '../../scripts/model/group-by.ts';

interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Each circle once, its members in order; none is listed twice. */
export function circlesAmong(arrows: readonly Arrow[]): readonly (readonly string[])[] {
  const reached = reachable(arrows);
  const inCircle = [...reached.keys()].filter(name => reached.get(name)?.has(name)).sort();
  const circles = inCircle.map(name => inCircle.filter(other => isMutual(reached, name, other)));
  return circles.filter((circle, index) => circle[0] === inCircle[index]);
}

const isMutual = (reached: ReadonlyMap<string, ReadonlySet<string>>, name: string, other: string): boolean =>
  (reached.get(name)?.has(other) && reached.get(other)?.has(name)) ?? false;

/** All that each reaches by one arrow or more. */
export function reachable(arrows: readonly Arrow[]): ReadonlyMap<string, ReadonlySet<string>> {
  const next = groupBy(arrows, ({ from }) => from);
  return new Map(
    [...next.keys()].map(start => {
      const seen = new Set<string>();
      const open = [start];
      for (let name = open.pop(); name !== undefined; name = open.pop())
        for (const { to } of next.get(name) ?? [])
          if (!seen.has(to)) {
            seen.add(to);
            open.push(to);
          }
      return [start, seen];
    }),
  );
}
