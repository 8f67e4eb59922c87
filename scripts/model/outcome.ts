// What came of a motion: it was carried or lost by a vote, withdrawn by its mover, or fell for want of a seconder.

export const OUTCOMES = ['carried', 'lost', 'withdrawn', 'fell'] as const;
export type Outcome = (typeof OUTCOMES)[number];
