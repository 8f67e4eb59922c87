// A way in which a sentence decides.

export interface Way {
  /** Stands in whatever the pattern finds, where names make that long: it is compiled for no other words. */
  readonly has?: RegExp;
  /** In its groups: `label`, what stands behind `joint`. */
  readonly pattern: RegExp;
  readonly kind?: string;
  /** Whether the whole sentence is the decision's text: "The report was noted." */
  readonly isWhole?: boolean;
  /** Whether it names an earlier meeting, as the approval of its minutes does. */
  readonly isOfEarlier?: boolean;
  /** Whether it elects all who were put forward above it. */
  readonly isOfAll?: true;
  /** Whether it stands above what was decided: "The Committee resolved to:" */
  readonly isAbove?: boolean;
}

/** "3-0", "(4 – 1)" */
export const SCORE =
  '(?:(?:one|two|three|four|five|six|seven|eight|nine|ten) to (?:zero|none|one|two|three|four|five|six)|' +
  '\\d{1,3} (?:votes )?to \\d{1,3}(?: votes)?|\\(?\\d{1,2} ?[-–] ?\\d{1,2}(?: ?[-–] ?\\d)?\\)?)';
