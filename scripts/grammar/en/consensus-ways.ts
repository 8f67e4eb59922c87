// The ways in which a meeting decides without a vote: a row each, with an example beside it.

import type { Way } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';

export const CONSENSUS_WAYS: readonly Way[] = [
  // "It was the consensus of the Board to paint the hall.", "Group consensus was to keep it.", "The consensus was that it should stay."
  {
    pattern: new RegExp(
      `^(?<label>It was (?:the|a) (?:unanimous |general |clear )?consensus of (?:${OWN_BODY}|(?:all |those )+(?:present|in attendance))|(?:The )?(?:general |clear |rough |[Gg]roup |[Ww]orking [Gg]roup |WG |TC )?[Cc]onsensus (?:was|is)(?: reached)?|There (?:was|is) (?:a )?(?:general |clear |rough |broad |strong )?consensus|[Cc]onsensus (?:was )?reached)(?<joint> to (?!whether\\b)| that (?=[^.;:?]{3,120} (?:should|shall|would|will|be)\\b))`,
      'u',
    ),
    kind: 'agreed',
  },
  // "A decision was made to close the list."
  {
    pattern:
      /^(?:A|The) (?<label>(?:(?:formal|final|unanimous) )?(?<verb>decision) was (?:then )?(?:made|taken|reached))(?<joint> (?:to|that) )/u,
    kind: 'decided',
  },
  // "Hearing no objections, the minutes are approved."
  {
    pattern:
      /^(?:Hearing|Seeing|With|There (?:being|were|was)) no(?:ne| (?:further |other )?(?:objections?|dissent|comments?|corrections?)\b)[^.;:]{0,40}?[,;] the [^.;:]{3,160}? (?:was|were|is|are|stands?|stood) (?:so |then |therefore )?(?<label>(?<verb>approved|adopted|accepted|ratified))(?: as [a-z]{4,12})?\.?$/u,
    kind: 'approved',
    isWhole: true,
  },
];
