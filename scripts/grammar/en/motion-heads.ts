// How a motion begins, as most minutes put it: "Dora: I make a motion to …" => "Dora moved to …", "Move to adjourn: Dora Elder" =>
// "Motion to adjourn by Dora Elder". What reads motions so has to know few beginnings.

import type { SentenceBefore } from '../grammar.ts';
import { findIn } from '../needed-words.ts';

type IsKnown = SentenceBefore['isKnown'];

const NAME = "\\p{Lu}[\\p{L}.'’-]{1,24}(?: \\p{Lu}[\\p{L}.'’-]{0,24}){0,3}";
/** What follows is moved: "motion" alone may be a noun's part. */
const MOVED_WORDS =
  '(?:to|that|for|(?:five|ten|fifteen|twenty|\\d{1,2})[ -]minute recess|recess|move|confirm|approve|adopt|accept|adjourn|table|postpone|appoint|amend|suspend|reconsider|receive|pass|pay)';

/** A beginning, and how most minutes would put it. Before a colon a title may stand as well as a name: "Minutes: moved to …". */
interface Head {
  readonly pattern: RegExp;
  /** Whether nothing but a name may stand there. */
  readonly isSure?: true;
  readonly as: (groups: Readonly<Record<string, string>>) => string;
}

const HEADS: readonly Head[] = [
  // "Dora: moved to paint it.", "Dora: I make a motion to …", "Dora: Motion to …"
  {
    pattern:
      /^(?<name>\p{Lu}[^:.;]{1,40}): (?:I )?(?:(?:hereby |would like to )?[Mm]ove[ds]?|[Mm]otion(?:s|ed)?|ma(?:de|ke) a motion)(?= (?:to|that|we) )/u,
    as: ({ name }) => `${name} moved`,
  },
  // "Dora would like to make a motion to paint it."
  {
    pattern: new RegExp(
      `^(?<name>${NAME}) would like to (?:move|make (?:a|the) motion)(?= (?:to|that) )`,
      'u',
    ),
    as: ({ name }) => `${name} moved`,
  },
  // "Amber motion to adjourn; seconded without objection.", "Amber Birch Motion to adjourn"
  {
    pattern: new RegExp(`^(?<name>${NAME}) [Mm]otion(?= ${MOVED_WORDS} ?)`, 'u'),
    as: ({ name }) => `${name} motions`,
  },
  // "Motion from Dora to paint it.", "Motion: Dora to paint it.", "Motion – Dora, to paint it"
  {
    pattern: new RegExp(`^(?:A )?[Mm]otion(?: from |: ?| ?[–—-] )(?<name>${NAME})(?=,? (?:to|that) )`, 'u'),
    as: ({ name }) => `Motion by ${name}`,
  },
  // "Moved by Dora to paint it", "Proposed by Dora: to paint it", "Motion (Dora) to paint it"
  {
    pattern: new RegExp(
      `^(?:(?:Moved|Proposed|MOVED) by:? (?<name>${NAME}),?:?|(?:Motion|MOTION) \\((?<named>${NAME})\\):?)(?= (?:to|that) )`,
      'u',
    ),
    as: ({ name }) => `Motion by ${name}`,
    isSure: true,
  },
  // "First: Dora, second: Ben", "1st by Dora", behind what was moved
  {
    pattern: new RegExp(
      `^(?:First|1st|FIRST)(?::| by:?|(?<=1st)) (?<name>${NAME})(?=[.,;]|$| \\(?(?:[Ss]econd|2nd))`,
      'u',
    ),
    as: ({ name }) => `Moved by ${name}`,
  },
];
/** "Motion to adjourn, 1st Dora, 2nd Ben" */
const FIRST_BEHIND = new RegExp(
  `^(?<moved>[Mm]otion [^.;:]{3,300}?)[,;:]? (?:1st|[Ff]irst)(?: by|:)? (?<name>${NAME})(?=\\.?$|[,;]? (?:and )?(?:2nd|[Ss]econd))`,
  'u',
);

/** "Move to adjourn by: Dora Elder", "Move to adjourn – Dora", "Motion to adjourn (Dora)": who moves stands behind what is moved. */
const MOVER_BEHIND = new RegExp(
  `^(?:Move|MOVE|Motion|MOTION) (?<what>(?:to|that) [^.;:()?]{3,300}?)(?<sign> by:? | ?: ?| ?[–—-] | \\()(?<name>${NAME})\\)?(?<more>[.,;]?$|(?=[.,;]| (?:and|with|[–—(|/-]|[Ss]econd|2nd)).{1,80}\\b(?:[Ss]econd|2nd).{0,80}$)`,
  'u',
);

/** "Proposal: keep the door shut (Dora)" => "Proposal (Dora): keep the door shut" */
const PROPOSER_BEHIND = new RegExp(
  `^(?<label>Proposal|Motion): (?<what>[^¤()?]{3,300}?)[.!]? ?\\((?:by )?(?<name>${NAME})\\)\\.?$`,
  'u',
);

/** The sentence as it is told most often, where its mover is somebody who was there, or is named in full behind "by". */
export function withMoverFirst(sentence: string, isKnown: IsKnown): string {
  for (const { pattern, as, isSure } of HEADS) {
    const found = findIn(pattern, sentence);
    const { named = '', name = named } = found?.groups ?? {};
    if (found && (isSure || isKnown(name))) return `${as({ name })}${sentence.slice(found[0].length)}`;
  }
  return withMoverNamed(sentence, isKnown);
}

function withMoverNamed(sentence: string, isKnown: IsKnown): string {
  const { what, sign = '', name = '', more = '' } = findIn(MOVER_BEHIND, sentence)?.groups ?? {};
  const isSure = isKnown(name) || (/by|:/.test(sign) && /\p{L} \p{Lu}/u.test(name));
  const proposal = findIn(PROPOSER_BEHIND, sentence)?.groups;
  if (proposal && isKnown(proposal['name'] ?? ''))
    return `${proposal['label']} (${proposal['name']}): ${proposal['what']}`;
  const first = what === undefined ? findIn(FIRST_BEHIND, sentence) : null;
  if (first) {
    const { moved = '', name: mover = '' } = first.groups ?? {};
    return isKnown(mover) ? `${moved} by ${mover}${sentence.slice(first[0].length)}` : sentence;
  }
  return what === undefined || !isSure ? sentence : `Motion ${what} by ${name}${more}`;
}
