// A motion's fields, one a line, as boards and foundations fill them in below what was moved: "Moved by: Amber", "Seconded by: Birch",
// "Vote: 5 for, 1 against", "Result: Passed".

import type { Outcome } from '../../model/outcome.ts';
import type { NamedPerson } from '../../model/person.ts';
import type { Vote } from '../../model/vote.ts';
import type { MotionFields, WrittenLine } from '../grammar.ts';
import { ownersIn } from './actions.ts';
import { resultSaid } from './said-results.ts';
import { voteSaid } from './said-votes.ts';
import { readVote } from './votes.ts';

const MOVER =
  /^(?:moved|mover|maker|motion(?:ed)?(?: made)? by|proposed|proposer|sponsor(?:ed)?)(?: by)?\s*:\s*(.+)$/i;
const SECONDER = /^(?:seconded|seconder|second)(?: by)?\s*:\s*(.+)$/i;
/** What may stand before what came of it: "Result: Passed", "Outcome – carried". */
const RESULT_LABEL = /^(?:results?|outcomes?|status|disposition)\s*[:–—-]\s*/i;
const NOBODY = /^(?:n\/?a|none|nobody|tb[acd]|\?+|[-–—.]*)$/i;
/** "Sponsor: Amber Second: Birch" */
const IN_ONE_LINE = /(?:[,;]\s*|\s+)(?=Second(?:ed|er)?(?: by)?\s*:)/;
/** "Draft", with a link to it, and "Vote: https://…" stand among the fields. */
const LONGEST = 200;
const MOST = 12;

/** "Decision: All in favour 4-0", "Outcome: Carried" and nothing else: what came of the motion that stands before it. */
export function resultField(text: string, line: number): MotionFields | undefined {
  const [label = ''] = RESULT_BESIDE.exec(text) ?? [];
  const said = text.slice(label.length).replace(/\s+/g, ' ').trim();
  if (label === '' || said.length > LONGEST_RESULT) return undefined;
  const vote = voteSaid(said, line);
  const result = resultSaid(said);
  const isWhole = vote !== undefined || result?.words.length === said.replace(/[.\s]+$/, '').length;
  if (!isWhole) return undefined;
  const { for: inFavour = 0, against } = vote?.counts ?? {};
  const outcome =
    result?.outcome ?? vote?.outcome ?? (against !== undefined && inFavour > against ? 'carried' : undefined);
  return outcome && { outcome, words: result?.words ?? said, ...(vote && { vote }) };
}

const RESULT_BESIDE = /^(?:results?|outcomes?|decisions?|resolved|agreed|vote)\s*[:–—-]\s*/i;
const LONGEST_RESULT = 80;

/** The fields that some lines are; undefined where none of them says who moved or seconded, or one is a text of its own. */
export function motionFields(lines: readonly WrittenLine[]): MotionFields | undefined {
  const written = lines
    .flatMap(({ text, line }) =>
      text
        .replace(/\s+/g, ' ')
        .split(IN_ONE_LINE)
        .map(part => ({ text: part.trim(), line })),
    )
    .filter(({ text }) => text !== '');
  if (written.length > MOST || written.some(({ text }) => text.length > LONGEST)) return undefined;
  const texts = written.map(({ text }) => text);
  const mover = nameBehind(MOVER, texts);
  const seconder = nameBehind(SECONDER, texts);
  // "Sponsor: Acme" alone pays for the cake.
  const isSure = texts.some(text => SECONDER.test(text) || (MOVER.test(text) && !/^sponsor/i.test(text)));
  if (!isSure || (!mover && !seconder)) return undefined;
  const others = written.filter(({ text }) => !MOVER.test(text) && !SECONDER.test(text));
  const result = others.flatMap(({ text }) => resultSaid(text.replace(RESULT_LABEL, '')) ?? [])[0];
  const vote = others.flatMap(voteIn)[0];
  const outcome: Outcome | undefined = result?.outcome ?? vote?.outcome;
  return {
    ...(mover && { mover }),
    ...(seconder && { seconder }),
    ...(vote && { vote }),
    ...(outcome && { outcome, words: result?.words ?? outcome }),
  };
}

const voteIn = ({ text, line }: WrittenLine): readonly Vote[] => {
  const vote = readVote(text, line) ?? readVote(text.replace(RESULT_LABEL, 'Vote: '), line);
  return vote ? [vote] : [];
};

function nameBehind(label: RegExp, lines: readonly string[]): NamedPerson | undefined {
  const written = lines.flatMap(one => label.exec(one)?.[1] ?? [])[0]?.trim() ?? '';
  return NOBODY.test(written) || !/^\p{Lu}/u.test(written) ? undefined : ownersIn(written)[0];
}
