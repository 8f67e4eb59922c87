// The decision of an item, which ModernGov keeps beside its minutes.

/** The resolution is often printed both by itself and at the end of the minutes. */
export const isIn = (decision: string, minutes: string): boolean =>
  decision !== '' && wordsOnly(minutes).includes(wordsOnly(decision));

const wordsOnly = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** A decision begins with its label; one that has none is given it. */
export const labelled = (decision: string): string =>
  decision === '' || /^\W*(?:resolved|agreed|recommended|decision|decided|noted|approved)\b/i.test(decision)
    ? decision
    : `**Decision:**\n\n${decision}`;
