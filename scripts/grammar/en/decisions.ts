// Decisions: the labels with which they begin, and the reasons and alternatives below them.

import { standsIn } from '../needed-words.ts';
import type { DecisionLabel, FindLabel } from '../said.ts';

const unanimously = (word: string): readonly string[] => [
  `unanimously ${word}`,
  `it was unanimously ${word}`,
];

export const decisionLabels: readonly DecisionLabel[] = [
  { kind: 'resolved', words: ['resolved', 'it was resolved', ...unanimously('resolved')] },
  { kind: 'action-agreed', words: ['action agreed', 'actions agreed'] },
  { kind: 'agreed', words: ['agreed', 'it was agreed', ...unanimously('agreed')] },
  { kind: 'recommended', words: ['recommended', 'recommendation', 'recommendations'] },
  { kind: 'decided', words: ['decision', 'decisions', 'decided', 'it was decided'] },
  { kind: 'noted', words: ['noted'] },
  { kind: 'approved', words: ['approved'] },
  { kind: 'concluded', words: ['conclusion', 'conclusions'] },
];

/** "Reasons:", "Reason for the decision:-". */
const REASONS = /^reasons?(?: for (?:the )?decisions?)?\s*:-?\s*/i;
/** "Alternatives considered and rejected:", "Other options considered" with a colon or without. */
const ALTERNATIVES =
  /^(?:alternatives|other options|alternative options) considered(?: and rejected)?\s*:-?\s*/i;

export const reasonsIn = (text: string): string | undefined =>
  standsIn(REASONS, text) && /^[^:]*:/.test(text) ? text.replace(REASONS, '') : undefined;

export const alternativesIn = (text: string): string | undefined =>
  standsIn(ALTERNATIVES, text) ? text.replace(ALTERNATIVES, '') : undefined;

/**
 * Finds a decision label at the beginning of a paragraph: bold or not, then `:`, `:-`, `-` or "that". The label may
 * say to or by whom, or how: "Recommended to Council:", "Resolved unanimously that".
 */
export const labelFinder = finderOf(decisionLabels);

/** The same for any table of labels: another language adds its own words to these. */
export function finderOf(labels: readonly DecisionLabel[]): (extra: readonly string[]) => FindLabel {
  return extra => findLabelOf(labels, extra);
}

function findLabelOf(labels: readonly DecisionLabel[], extra: readonly string[]): FindLabel {
  const kinds = new Map(labels.flatMap(({ kind, words }) => words.map(word => [word, kind] as const)));
  for (const word of extra) kinds.set(word.toLowerCase(), word.toLowerCase().replace(/\s+/g, '-'));
  const words = [...kinds.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(
    `^(?<label>(?<word>${words.join('|')})(?:\\s+(?:no\\.? ?)?#?\\d{1,4}(?:[./]\\d{1,4}){0,2}(?=\\s*[:–—-]))?(?:,?\\s+\\(?(?:unanimously|nem\\.?\\s*con\\.?)\\)?)?` +
      `(?:\\s+(?:(?<whom>to|by)|in principle|subject)\\b[^:.\\n]{0,60}?)?)` +
      `\\s*(?<mark>:\\s*[-–—]?|[-–—](?=\\s|$)|,?(?=\\s*that\\b)|(?=\\((?:1|a|i)\\)\\s)|\\.?$)\\s*(?<rest>[\\s\\S]*)$`,
    'iu',
  );
  const firstLetters = new Set([...kinds.keys()].map(word => word.charAt(0)));
  return text => {
    // A small letter goes on with a sentence that the line above began: "… it was then / agreed that …".
    if (!firstLetters.has(text.charAt(0).toLowerCase()) || /^\p{Ll}/u.test(text)) return undefined;
    const found = pattern.exec(text)?.groups;
    const label = found?.['label'] ?? '';
    const behind = label.slice(found?.['word']?.length);
    if (!found || (found['whom'] !== undefined && !standsIn(NAMES_SOMEBODY, behind))) return undefined;
    // "Approved by Borough: garage in Mill Lane" tells what others decided.
    if (found['whom']?.toLowerCase() === 'by' && (!standsIn(OWN_BODY, label) || standsIn(OTHER_BODY, label)))
      return undefined;
    const word = (found['word'] ?? '').toLowerCase().replace(/\s+/g, ' ');
    const kind = kinds.get(word) ?? 'decided';
    const rest = (found['rest'] ?? '').trim();
    // "Approved: 4 Opposed: 0" counts.
    if (standsIn(FIGURES, rest)) return undefined;
    const bare = /^\.?$/.test(found['mark'] ?? '') && rest === '';
    // "It was agreed in principle to buy a tent." is a sentence.
    if (bare && /\bin principle,? (?:to|that)\s/i.test(label)) return undefined;
    return { label, kind, rest, bare, ...(word.startsWith('it was ') && { isSentence: true as const }) };
  };
}

// "Recommended to the Cabinet" is a label; "Agreed to defer the item" is a sentence.
// "Agreed to refer it to the Area Meeting" is one, too: the name must stand right behind the label's own word.
const NAMES_SOMEBODY =
  /^[\s\d,(]*(?:[Uu]nanimously|nem\.?\s*con\.?)?\)?\s*\b(?:to|by)\s+(?:(?:the|full|each|both|all)\s+)*(?!(?:NOTE|RECOMMEND|APPROVE|ADOPT|ACCEPT|SUPPORT|OBJECT|REFUSE|AGREE|DEFER|DELEGATE|APPOINT|RECEIVE|CONFIRM|ENDORSE)\b)[\p{Lu}\p{Lo}]/u;

const OWN_BODY =
  /\bby\s+(?:(?:the|full|all|both|each)\s+)*(?:\p{Lu}[\p{L}-]+\s+(?:and\s+)?){0,4}(?:Members?|Councillors|Council|Committee|Sub-Committee|Board|Cabinet|Executive|Panel|Trustees|Governors|Meeting|Mayor|Chair\p{L}*)\b/u;

const OTHER_BODY = /\b(?:Borough|County|District|City|Planning|Government)\b/;

const FIGURES = /^\d{1,3}[,;]?\s+(?:opposed|against|abstained)\b/i;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** "Recommendation:" heads what an officer asks for as often as what a committee recommends; "Recommended:" is the meeting's. */
export const isAdvice = (label: string): boolean =>
  /^recommendations?(?: (?:no\.? ?)?#?\d{1,4}(?:[./]\d{1,4}){0,2})?$/i.test(label);

/** "Approve draft minutes", "Receive & File", "Consider adopting a resolution": what staff write below the title of each matter. */
const ASKS =
  /^(?:(?:Approve|Adopt|Receive|Authori[sz]e|Accept|Consider|Review|Award|Ratify|Waive|Direct|Discuss|Conduct|Provide|Confirm|Deny|File|Note|Appoint|Introduce|Open|Hold|Find|Set)\b|No action\b)/u;

export const asksToAct = (words: string): boolean => ASKS.test(words);
