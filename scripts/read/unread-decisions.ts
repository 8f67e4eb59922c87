// Counts the lines that speak of decisions, and where hardly any was read tells what would read more. Each remedy is tried, so
// that the clerk is told what it would really do.

import type { Grammar } from '../grammar/grammar.ts';
import type { FindLabel } from '../grammar/said.ts';
import type { Item } from '../model/item.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { type MinutesContext, readMinutes } from './minutes.ts';

/** The minutes below the keys at the top; `bodyLine` is the line of the file where they begin. */
interface Text {
  readonly body: string;
  readonly bodyLine: number;
}

/** The lines that speak of decisions, by their number in the file. */
export type SpokenLines = ReadonlyMap<number, string>;

/** Fewer lines could speak of anything. */
const FEWEST = 3;
/** Below this part of the lines, hardly any decision was read: several lines may speak of one. */
const PART = 1 / 4;
const MOST_REMEDIES = 3;
/** A label that stands in a file once is a turn of phrase. */
const FEWEST_MORE = 2;

/** `isSilentAt` tells of lines that no message may quote. */
export function linesThatSpeak(
  { body, bodyLine }: Text,
  { speaksOfDecision }: Grammar,
  isSilentAt: (line: number) => boolean,
): SpokenLines {
  const lines = body.split('\n').map((text, index) => [index + bodyLine, text] as const);
  return new Map(lines.filter(([line, text]) => speaksOfDecision(text) && !isSilentAt(line)));
}

export const countDecisions = (items: readonly Item[]): number =>
  items.reduce((sum, { decisions }) => sum + decisions.length, 0);

/** Those that speak of a decision, and those at which one was read: "Conclusion: …" may be a label and speak of none. */
export const countDecisionLines = (spoken: SpokenLines, items: readonly Item[]): number =>
  new Set([...spoken.keys(), ...items.flatMap(({ decisions }) => decisions.map(({ line }) => line))]).size;

/** Told once a file, at the first line that speaks of a decision. `items` are what was read of it. */
export function unreadDecisions(
  lines: SpokenLines,
  items: readonly Item[],
  text: Text,
  context: MinutesContext,
): readonly Problem[] {
  const read = countDecisions(items);
  const [line] = lines.keys();
  if (line === undefined || lines.size < FEWEST || read >= lines.size * PART) return [];
  const remedies = remediesFor(lines.values(), context, changed => {
    // It leads nowhere: nothing of it is shown.
    const trial = {
      ...context,
      ...changed,
      resolveLink: (url: string) => ({ kind: 'outside', url }) as const,
    };
    return countDecisions(readMinutes(text.body, text.bodyLine, trial).items) - read;
  });
  return [
    {
      ...breachOf('unread-decisions'),
      file: context.file,
      line,
      message: `${lines.size} lines speak of decisions, ${read} ${read === 1 ? 'was' : 'were'} read.`,
      hint: [
        ...remedies.map(({ type, more }) => `${type} would read ${more} more`),
        `${remedies.length === 0 ? 'Begin' : 'or begin'} each with its label in a paragraph of its own: **Resolved:** That …`,
      ].join('; '),
    },
  ];
}

interface Remedy {
  /** What the clerk types. */
  readonly type: string;
  readonly more: number;
}

/** `moreWith` reads the minutes another way, and says how many decisions that finds besides. */
function remediesFor(
  lines: Iterable<string>,
  { reading, findLabel, mayTell, grammar }: MinutesContext,
  moreWith: (changed: Partial<Pick<MinutesContext, 'findLabel' | 'mayTell' | 'reading'>>) => number,
): readonly Remedy[] {
  const byWords =
    reading === 'marked'
      ? [{ type: '`reading: words` in site.yaml', more: moreWith({ reading: 'words' }) }]
      : [];
  const byLabels = likelyLabels(lines, grammar).map(label => {
    const own = grammar.labelFinder([label]);
    const mayHold = grammar.mayTellWith([label]);
    const wider: FindLabel = text => findLabel(text) ?? own(text);
    return {
      type: `\`decision-labels: [${label}]\` in site.yaml`,
      more: moreWith({ findLabel: wider, mayTell: words => mayTell(words) || mayHold(words) }),
    };
  });
  return [...byWords, ...byLabels]
    .filter(({ more }) => more >= FEWEST_MORE)
    .sort((a, b) => b.more - a.more)
    .slice(0, MOST_REMEDIES - 1);
}

/** The two labels with which most of the lines begin. */
function likelyLabels(lines: Iterable<string>, { labelTried }: Grammar): readonly string[] {
  const counts = new Map<string, { readonly label: string; count: number }>();
  for (const line of lines) {
    const label = labelTried(line);
    if (label === undefined) continue;
    const known = counts.get(label.toLowerCase()) ?? { label, count: 0 };
    known.count += 1;
    counts.set(label.toLowerCase(), known);
  }
  return [...counts.values()]
    .sort((a, b) => b.count - a.count)
    .slice(0, 2)
    .map(({ label }) => label);
}
