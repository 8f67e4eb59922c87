// The words by which minutes mark their parts, by language. English is the one known; others fall back on it.

export interface DecisionLabel {
  readonly kind: string;
  readonly words: readonly string[];
}

const unanimously = (word: string): readonly string[] => [
  `unanimously ${word}`,
  `it was unanimously ${word}`,
];

export const DECISION_LABELS: readonly DecisionLabel[] = [
  { kind: 'resolved', words: ['resolved', 'it was resolved', ...unanimously('resolved')] },
  { kind: 'action-agreed', words: ['action agreed', 'actions agreed'] },
  { kind: 'agreed', words: ['agreed', 'it was agreed', ...unanimously('agreed')] },
  { kind: 'recommended', words: ['recommended', 'recommendation', 'recommendations'] },
  { kind: 'decided', words: ['decision', 'decisions', 'decided', 'it was decided'] },
  { kind: 'noted', words: ['noted'] },
  { kind: 'approved', words: ['approved'] },
  { kind: 'concluded', words: ['conclusion', 'conclusions'] },
];

/** What a field line below a heading means; a label not listed stays prose. */
export type FieldKind =
  | 'shown'
  | 'chair'
  | 'matter'
  | 'papers'
  | 'background'
  | 'approves'
  | 'exempt'
  | 'summary'
  | 'review-on'
  | 'withdrawn';

export const FIELD_LABELS: Readonly<Record<string, FieldKind>> = {
  officer: 'shown',
  officers: 'shown',
  lead: 'shown',
  'presented by': 'shown',
  chair: 'chair',
  matter: 'matter',
  matters: 'matter',
  papers: 'papers',
  paper: 'papers',
  'additional documents': 'papers',
  'supporting documents': 'papers',
  'background papers': 'background',
  approves: 'approves',
  exempt: 'exempt',
  summary: 'summary',
  'review on': 'review-on',
  withdrawn: 'withdrawn',
};

/** Titles and texts of items that approve minutes. */
export const MINUTES_OF_PREVIOUS = /\bminutes of (?:the |a |its )?(?:\p{L}+ ){0,2}meetings?\b/iu;
export const SAYS_APPROVED =
  /\b(?:approved|agreed|confirmed|accepted|correct record|accurate record|true record)\b/i;
export const SAYS_NOT_APPROVED =
  /\b(?:not|unable to|declined? to|refused to)\b(?:\s+\p{L}+){0,3}\s+(?:approved?|agreed?|confirm(?:ed)?|accept(?:ed)?|correct|accurate|true)\b|\b(?:to|will|would) be (?:approved|agreed|confirmed|accepted)\b|\bdefer(?:red|ral)?\b/iu;

export const REASONS = /^reasons?(?: for (?:the )?decisions?)?\s*:-?\s*/i;
export const ALTERNATIVES =
  /^(?:alternatives|other options|alternative options) considered(?: and rejected)?\s*:-?\s*/i;

export interface FoundLabel {
  readonly label: string;
  readonly kind: string;
  /** What stands beside it. */
  readonly rest: string;
  /** Whether the label stands alone, without even a colon: a decision only if its clauses follow. */
  readonly bare: boolean;
}

/**
 * Finds a decision label at the beginning of a paragraph: bold or not, then `:`, `:-`, `-` or "that". The label may
 * say to or by whom, or how: "Recommended to Council:", "Resolved unanimously that".
 */
export function decisionLabelFinder(extra: readonly string[]): (text: string) => FoundLabel | undefined {
  const kinds = new Map(
    DECISION_LABELS.flatMap(({ kind, words }) => words.map(word => [word, kind] as const)),
  );
  for (const word of extra) kinds.set(word.toLowerCase(), word.toLowerCase().replace(/\s+/g, '-'));
  const words = [...kinds.keys()].sort((a, b) => b.length - a.length).map(escapeRegExp);
  const pattern = new RegExp(
    `^(?<label>(?<word>${words.join('|')})(?:\\s+\\d{1,3}(?=\\s*[:–—-]))?(?:,?\\s+\\(?(?:unanimously|nem\\.?\\s*con\\.?)\\)?)?` +
      `(?:\\s+(?:(?<whom>to|by)|in principle|subject)\\b[^:.\\n]{0,60}?)?)` +
      `\\s*(?<mark>:\\s*[-–—]?|[-–—](?=\\s|$)|,?(?=\\s*that\\b)|(?=\\((?:1|a|i)\\)\\s)|\\.?$)\\s*(?<rest>[\\s\\S]*)$`,
    'iu',
  );
  const firstLetters = new Set([...kinds.keys()].map(word => word.charAt(0)));
  return text => {
    if (!firstLetters.has(text.charAt(0).toLowerCase())) return undefined;
    const found = pattern.exec(text)?.groups;
    const label = found?.['label'] ?? '';
    if (!found || (found['whom'] !== undefined && !NAMES_SOMEBODY.test(label))) return undefined;
    const kind = kinds.get((found['word'] ?? '').toLowerCase().replace(/\s+/g, ' ')) ?? 'decided';
    const rest = (found['rest'] ?? '').trim();
    return { label, kind, rest, bare: /^\.?$/.test(found['mark'] ?? '') && rest === '' };
  };
}

// "Recommended to the Cabinet" is a label; "Agreed to defer the item" is a sentence.
const NAMES_SOMEBODY = /\s(?:to|by)\s+(?:(?:the|full|each|both|all)\s+)*[\p{Lu}\p{Lo}]/u;

const escapeRegExp = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
