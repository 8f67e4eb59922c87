// A motion's fields, one a line, as boards and foundations fill them in below what was moved: "Moved by: Amber", "Seconded by: Birch",
// "Vote: 5 for, 1 against", "Result: Passed".

import { capitalised } from '../../model/capitalised.ts';
import type { Outcome } from '../../model/outcome.ts';
import type { NamedPerson } from '../../model/person.ts';
import type { Vote } from '../../model/vote.ts';
import type { MotionFields, WrittenLine } from '../grammar.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { ownersIn } from './doers.ts';
import { NO_NAME, nameFrom } from './person-names.ts';
import { resultSaid } from './said-results.ts';
import { voteSaid } from './said-votes.ts';
import { readVote } from './votes.ts';

const MOVER =
  /^(?:moved|mover|maker|motion(?:ed)?(?: made)? by|proposed|proposer|sponsor(?:ed)?|1st|made(?= by))(?: by)?\s*:\s*(.+)$/i;
const SECONDER = /^(?:seconded|seconder|second|2nd)(?: by)?\s*:\s*(.+)$/i;
const ONE_NAME = `(?!(?:Nomination|Budget|Report|Minutes)\\b|${NO_NAME})\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){0,2}`;
/** "motion by Amber", "Amber proposed", each all of its line, beside one of the next kind */
const MOVER_ALONE = new RegExp(
  `^(?:(?:[Mm]otion(?:ed)?(?: made)?|[Mm]oved|[Pp]roposed) by (${ONE_NAME})|(${ONE_NAME}) (?:[Mm]oved|[Mm]oves|[Pp]roposed|[Pp]roposes))\\.?$`,
  'u',
);
/** "2nd by Birch", "Birch 2nd", "Birch seconded" */
const SECONDER_ALONE = new RegExp(
  `^(?:(?:[Ss]econd(?:ed)?|2nd(?:ed)?) by (${ONE_NAME})|(${ONE_NAME}) (?:[Ss]econd(?:s|ed)?|2nds?))\\.?$`,
  'u',
);
/** What may stand before what came of it: "Result: Passed", "Outcome – carried". */
const RESULT_LABEL = /^(?:results?|outcomes?|status|disposition)\s*[:–—-]\s*/i;
/** "Motion: Amber", beside "Second: Birch" */
const MOTION_OF = /^motion\s*:\s*(\p{Lu}[\p{L}'’.-]*(?: \p{Lu}[\p{L}'’.-]*){0,3})$/iu;
/** "AYES: Amber, Birch", "Against: Cedar", "ABSENT: Dale" */
const SIDE =
  /^(?:ayes?|yeas?|yes|for|in favou?r|noes|nays?|no|against|opposed|abstain(?:ed|ing)?|abstentions?|absent|excused|recused)\s*:\s*\S/i;
/** "TO: adopt the plan", "That the plan be adopted", "Motion: To adopt the plan" */
const WORDS =
  /^(?:(?:motion|resolution|proposal)\s*:\s*((?:to|that)\s.+)|(?:to|that)\s*:\s*(\p{L}.+)|((?:TO|That|THAT) \p{Ll}.+))$/iu;
const VOTE = /^(?:votes?|voting|roll[- ]call(?: vote)?)\s*:/i;
/** "Result: Passed", "Vote: passed 5-0" => what stands behind the label */
const withoutLabel = (text: string): string => text.replace(RESULT_LABEL, '').replace(VOTE, '').trim();
const NOBODY = /^(?:n\/?a|none|nobody|tb[acd]|\?+|[-–—.]*)$/i;
/** "Sponsor: Amber Second: Birch", "Motion: Amber / Second: Birch / Vote: 5-0" */
const IN_ONE_LINE =
  /(?:[,;]\s*|\s+)(?:[/|]\s*)?(?=(?:S(?:econd(?:ed|er)?|ECOND(?:ED|ER)?)|2nd|2ND)(?: [Bb][Yy])?\s*:)|(?:[,;.]\s*|\s+[/|]\s+)(?=(?:Votes?|Voting|VOTE|Decision|Results?|Outcome)\s*:)|\s+(?=(?:T[Oo]|V(?:ote|OTE)s?|R(?:esult|ESULT)s?|O(?:utcome|UTCOME))\s*:)|\s+(?=(?:A(?:yes?|YES?)|Y(?:eas?|EAS?)|N(?:ays?|AYS?|oes|OES)|Abst\p{Ll}+)\s*:\s*\d)/u;
/** "Draft", with a link to it, and "Vote: https://…" stand among the fields. */
const LONGEST = 200;
const MOST = 12;

/** "Decision: All in favour 4-0", "Outcome: Carried" and nothing else: what came of the motion that stands before it. */
export function resultField(text: string, line: number): MotionFields | undefined {
  const [label = ''] = findIn(RESULT_BESIDE, text) ?? [];
  const said = text.slice(label.length).replace(/\s+/g, ' ').trim();
  if (label === '' || said.length > LONGEST_RESULT) return undefined;
  const vote = voteSaid(said, line);
  const result = resultSaid(capitalised(said));
  const isWhole = vote !== undefined || result?.words.length === said.replace(/[.\s]+$/, '').length;
  if (!isWhole) return undefined;
  const outcome = result?.outcome ?? vote?.outcome ?? (vote && outcomeOf(vote));
  return outcome && { outcome, words: result?.words ?? said, ...(vote && { vote }) };
}

const RESULT_BESIDE = /^(?:results?|outcomes?|decisions?|resolutions?|resolved|agreed|vote)\s*[:–—-]\s*/i;
const LONGEST_RESULT = 80;

/** Whether a line is nothing but one field of a motion, as in a form. */
export const isMotionField = (line: string): boolean =>
  line.length <= LONGEST &&
  !line.includes('\n') &&
  [MOVER, SECONDER, RESULT_LABEL, SIDE, VOTE, WORDS].some(label => standsIn(label, line));

/** The fields that some lines are; undefined where none of them says who moved or seconded, or one is a text of its own. */
export function motionFields(lines: readonly WrittenLine[]): MotionFields | undefined {
  const written = lines
    .flatMap(({ text, line }) =>
      text
        .replace(/\s+/g, ' ')
        .split(IN_ONE_LINE)
        .map(part => ({ text: part.trim(), line })),
    )
    .filter(({ text }) => text !== '')
    .map(asField);
  if (written.length > MOST || written.some(({ text }) => text.length > LONGEST)) return undefined;
  const texts = written.map(({ text }) => text);
  const seconder = nameBehind(SECONDER, texts);
  const mover = nameBehind(MOVER, texts) ?? (seconder && nameBehind(MOTION_OF, texts));
  // "Sponsor: Acme" alone pays for the cake.
  const isSure = texts.some(
    text => standsIn(SECONDER, text) || (standsIn(MOVER, text) && !/^sponsor/i.test(text)),
  );
  if (!isSure || (!mover && !seconder)) return undefined;
  const others = written.filter(({ text }) => !standsIn(MOVER, text) && !standsIn(SECONDER, text));
  const result = others.flatMap(({ text }) => resultSaid(capitalised(withoutLabel(text))) ?? [])[0];
  const said = others.filter(({ text }) => !standsIn(SIDE, text)).flatMap(voteIn)[0];
  const vote = voteOfSides(others) ?? said;
  const outcome: Outcome | undefined = result?.outcome ?? said?.outcome ?? (vote && outcomeOf(vote));
  const [, motion, behind = motion, what = behind] =
    others.map(({ text }) => findIn(WORDS, text)).find(Boolean) ?? [];
  return {
    ...(mover && { mover }),
    ...(seconder && { seconder }),
    ...(what !== undefined && { text: what }),
    ...(vote && { vote }),
    ...(outcome && { outcome, words: result?.words ?? outcome }),
  };
}

/** "motion by Amber" => "Moved: Amber" */
function asField(one: WrittenLine): WrittenLine {
  const [, before, behind = before] = findIn(MOVER_ALONE, one.text) ?? [];
  const [, byName, seconder = byName] = findIn(SECONDER_ALONE, one.text) ?? [];
  if (behind !== undefined) return { ...one, text: `Moved: ${behind}` };
  return seconder === undefined ? one : { ...one, text: `Seconded: ${seconder}` };
}

/** "AYES: Amber, Birch", and in the line below "NAYS: Cedar": who voted how tells more than the result does. */
function voteOfSides(lines: readonly WrittenLine[]): Vote | undefined {
  const sides = lines.filter(({ text }) => standsIn(SIDE, text));
  const [first] = sides;
  if (!first) return undefined;
  const told = sides.map(({ text }) => text.replace(/[.;]$/, ''));
  return readVote(`${told.join('. ')}.`, first.line) ?? readVote(['Vote:', ...told].join('\n'), first.line);
}

const outcomeOf = ({ counts: { for: inFavour = 0, against } }: Vote): Outcome | undefined =>
  against !== undefined && inFavour > against ? 'carried' : undefined;

const voteIn = ({ text, line }: WrittenLine): readonly Vote[] => {
  // "CARRIED [3 TO 2]"
  const plain = text.replace(/\[([^[\]]*)\]/g, '($1)');
  const said = withoutLabel(plain);
  const vote =
    readVote(plain, line) ?? voteSaid(said, line) ?? readVote(plain.replace(RESULT_LABEL, 'Vote: '), line);
  return vote ? [vote] : [];
};

/** "Mover: Dora Elder (seconded Ben Fern)": the seconder is no part of the mover's name. */
const SECONDED_TOO = /[,;.]?(?: [–—-])? (?:\(|and |with (?:a )?)?(?:[Ss]econd|2nd)(?! [Vv]ice)[\s\S]*$/;

/** "Second: Dora [PASS]" */
const RESULT_BEHIND = / ?[([](?:pass(?:ed)?|fail(?:ed)?|carried|approved)[)\]]$/i;

function nameBehind(label: RegExp, lines: readonly string[]): NamedPerson | undefined {
  const written = (lines.flatMap(one => findIn(label, one)?.[1] ?? [])[0] ?? '')
    .replace(SECONDED_TOO, '')
    .replace(RESULT_BEHIND, '')
    .trim();
  return standsIn(NOBODY, written) || !/^\p{Lu}/u.test(written) ? undefined : ownersIn(nameFrom(written))[0];
}
