// Names that several bear: which of them each is.

export interface Namesake {
  /** From 1. */
  readonly nth: number;
  /** How many bear the name; 1 where nobody else does. */
  readonly count: number;
}

/** ["Trees", "Budget", "Trees"] => 1 of 2, 1 of 1, 2 of 2 */
export function namesakes(names: readonly string[]): readonly Namesake[] {
  const met = new Map<string, number>();
  const placed = names.map(name => {
    const nth = (met.get(name) ?? 0) + 1;
    met.set(name, nth);
    return { name, nth };
  });
  return placed.map(({ name, nth }) => ({ nth, count: met.get(name) ?? nth }));
}
