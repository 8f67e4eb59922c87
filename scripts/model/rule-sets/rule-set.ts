// A rule set: what a body's law asks of its minutes, as data. It reminds; it is no legal advice.

/** A time within which something is to be done, reckoned from the day after. */
export interface Term {
  readonly count: number;
  /** Working days are Monday to Friday: holidays are not known here. */
  readonly unit: 'days' | 'working days' | 'months';
  readonly source: string;
}

export interface RuleSetData {
  /** "England: principal councils". */
  readonly name: string;
  /** From the meeting until its draft minutes, or a note of it, are public. */
  readonly draft?: Term;
  /** Whole days between the publication of an agenda and its meeting. */
  readonly agenda?: { readonly clearDays: number; readonly source: string };
  /** Whether minutes are approved only at an ordinary meeting. */
  readonly approval?: { readonly onlyOrdinary: boolean; readonly source: string };
  readonly exempt?: ExemptionLaw;
  /** How long what is published stays open. */
  readonly kept?: { readonly years: number; readonly source: string };
  /** What a decision of an executive must say besides. */
  readonly executive?: { readonly source: string };
  /** Whether the names of those present must be recorded. */
  readonly present?: { readonly source: string };
}

export interface ExemptionLaw {
  /** As it follows "paragraph 3 of": "Part 1 of Schedule 12A to the Local Government Act 1972". */
  readonly list: string;
  /** The description of each paragraph, by its number. */
  readonly paragraphs: Readonly<Record<string, string>>;
  /** Where an item's minutes leave too little behind, a summary takes their place. */
  readonly summary?: { readonly source: string };
  /** The public is excluded by a resolution at the meeting. */
  readonly exclusion?: { readonly source: string };
}
