// Labels of statements that have no table of their own, and words that are none.

export const otherLabels: readonly string[] = [
  'proposed',
  'proposer',
  'seconded',
  'seconder',
  'voting',
  'against',
  'abstained',
  'reasons',
  'alternatives considered',
];

/** Words of their own, however near to a label: "Notes:" is not meant to be "Noted:". */
export const nearLabels: readonly string[] = [
  'note',
  'notes',
  'notice',
  'proposal',
  'proposals',
  'propose',
  'notable',
  'member',
  'report',
  'a summary',
  'the summary',
];
