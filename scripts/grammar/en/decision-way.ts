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

/** "then", "also", "duly", "unanimously"; not what says that it was so before, or not quite. */
export const ADVERBS =
  '(?:(?:then|also|all|both|so|thus|now|therefore|thereupon|hereby|(?!(?:only|early|nearly|previously|initially|originally|recently|apparently|reportedly|generally|usually|normally|simply|probably|possibly|partially|partly|largely|mostly|merely|already|finally|hardly|likely|family|monthly|weekly|yearly|daily|supply|reply|comply|apply)\\b)\\p{Ll}{2,12}ly|finally|in principle|by consensus|by general consent),? )*';

/** What a meeting hears of before it decides: "Following a long discussion". */
export const LEAD =
  '(?:(?:To this|In the end|As a result|Therefore|Thus|Finally|Accordingly|Instead), |(?:Following|After|Having|On|In|Upon|Per|Pursuant to|Under|Given|With|Based on) [^.;:]{3,120}, |(?:Following|After) (?:(?:a|an|some|much|full|further|brief|lengthy|long|due|careful) ){0,3}(?:discussion|debate|consideration|review),? )?';
/** "reviewed and approved", "discussed the name, and decided" */
export const HEARD = '(?:discussed|considered|reviewed|debated|received|examined|read)';
