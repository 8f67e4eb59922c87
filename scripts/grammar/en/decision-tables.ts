// Tables of decisions: "Item | Decision", and of planning applications with what the council answers: "Application | Comments".

import type { FoundLabel } from '../said.ts';
import { sentencesOf } from '../sentences.ts';
import { headWords } from '../table-head.ts';
import { decisionSaid } from './said-decisions.ts';
import { mayTell } from './telling-words.ts';
import { motionTold } from './told-motions.ts';

const ABOUT = /^(?:(?:agenda )?items?(?: of business)?|subjects?|topics?|matters?|issues?|agenda)$/;
const APPLICATION =
  /^(?:(?:planning )?applications?(?: (?:no|number|ref|reference))?|(?:planning )?ref(?:erence)?(?: (?:no|number))?)$/;
const DECISION = /^(?:decisions?|resolutions?|decisions? (?:made|taken|of (?:the )?council)|decided)$/;
const ANSWER =
  /^(?:(?:parish |town |community )?(?:council|committee)s? (?:decisions?|comments?|responses?|observations?|recommendations?)|comments?|responses?|observations?)$/;
/** Beside items such a cell may tell what was decided, among other things. */
const NOTES =
  /^(?:notes?|minutes|outcomes?|results?|conclusions?|summary|discussion|discussions?(?: and|\/| ?&) ?(?:decisions?|outcomes?|conclusions?|results?))$/;
/** What others decided, or what is told of decisions long made. */
const OTHER =
  /\b(?:date|status|progress|update|owner|due|deadline|authority|lpa|borough|county|district|appeal)\b/;

/** In the cell of a decision; any other words there are a report. */
const DECIDED =
  /^(?:it was |was )?(?:unanimously )?(agreed|approved|resolved|noted|adopted|accepted|deferred|refused|rejected|granted|supported|endorsed|referred|received)\b|^(?:To|That) \p{Ll}/iu;
/** What only those say who are asked, never those who decide on an application. */
const ANSWERED =
  /^(?:(?:the )?(?:parish |town )?(?:council|committee) )?(?:(?:has|have|had|raised) )?(no (?:objections?|comments?)|(?:strongly )?objects?|objection|supports?|neutral)\b/i;

export interface DecisionColumns {
  readonly what: number;
  readonly decision: number;
  /** Whether others decide, and the council only answers. */
  readonly isAnswer: boolean;
  /** Whether other things are told there, too. */
  readonly isNotes?: true;
}

/** The columns of such a table, by the words of its head; undefined for another. */
export function decisionColumns(head: readonly string[]): DecisionColumns | undefined {
  const words = headWords(head);
  if (words.some(cell => OTHER.test(cell))) return undefined;
  const find = (pattern: RegExp): number => words.findIndex(cell => pattern.test(cell));
  const [about, application] = [find(ABOUT), find(APPLICATION)];
  const answer = find(ANSWER);
  const decision = find(DECISION);
  if (application >= 0 && (answer >= 0 || decision >= 0))
    return { what: application, decision: answer >= 0 ? answer : decision, isAnswer: true };
  const notes = find(NOTES);
  if (about < 0) return undefined;
  if (decision >= 0) return { what: about, decision, isAnswer: false };
  return notes >= 0 && notes !== about
    ? { what: about, decision: notes, isAnswer: false, isNotes: true }
    : undefined;
}

/** What a row decides; undefined where it tells none. */
export function decisionInRow(
  cells: readonly string[],
  { what, decision, isAnswer, isNotes }: DecisionColumns,
): FoundLabel | undefined {
  const cell = (at: number): string => (cells[at] ?? '').replace(/\s+/g, ' ').trim();
  const [about, words] = [cell(what).replace(/^\d[\d.]*[.)]? +/, ''), cell(decision)];
  const found = isNotes ? null : (isAnswer ? ANSWERED : DECIDED).exec(words);
  if (about === '') return undefined;
  if (!found) return isAnswer ? undefined : saidInCell(words);
  const label = found[1] ?? 'Decision';
  const kind = isAnswer ? 'agreed' : (KINDS[label.toLowerCase()] ?? 'decided');
  // "Noted" alone tells nothing without what was noted.
  const isShort = words.split(' ').length < FEWEST_WORDS;
  return { label, kind, rest: isAnswer || isShort ? `${about}: ${words}` : words, bare: false };
}
const FEWEST_WORDS = 4;

/** "The roof leaks. It was agreed to mend it.": the first sentence of a cell that decides. */
function saidInCell(words: string): FoundLabel | undefined {
  for (const { text } of sentencesOf(words)) {
    const said = mayTell(text) ? (decisionSaid(text) ?? motionTold(text)) : undefined;
    if (said) return said;
  }
  return undefined;
}

const KINDS: Readonly<Record<string, string>> = {
  agreed: 'agreed',
  resolved: 'resolved',
  noted: 'noted',
  received: 'noted',
  approved: 'approved',
  adopted: 'approved',
  accepted: 'approved',
  endorsed: 'approved',
};
