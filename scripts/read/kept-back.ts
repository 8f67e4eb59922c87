// “Exempt:” and “Withdrawn:” where they keep nothing back: whoever wrote them there meant that something is not published.

import { distance } from 'fastest-levenshtein';
import type { Grammar } from '../grammar/grammar.ts';
import type { Problem } from '../model/problem.ts';
import { breachOf } from '../model/rules/found.ts';
import { shortened } from '../model/shortened.ts';
import { inlineText, type ParsedBlock } from './markdown/blocks.ts';
import type { Token } from './markdown/tokens.ts';

/** What tokens say at any depth; also where a slip made code of it. */
export const textsOf = (tokens: readonly Token[]): readonly string[] =>
  tokens.flatMap(({ type, children, content }) => {
    if (type === 'inline') return inlineText(children ?? []);
    return CODE.test(type) ? content : [];
  });

const CODE = /^(?:fence|code_block)$/;

/** Whether one of some texts says something at the beginning of a line. */
export const saysSo = (texts: readonly string[], pattern: RegExp): boolean =>
  texts.some(text => pattern.test(text));

/** The first block that says that something is exempt or withdrawn. */
export const keptBackBlock = (
  blocks: readonly ParsedBlock[],
  { exemptions, saysWithdrawn }: Pick<Grammar, 'exemptions' | 'saysWithdrawn'>,
): ParsedBlock | undefined =>
  blocks.find(({ tokens }) => {
    const texts = textsOf(tokens);
    return saysSo(texts, exemptions.saysExempt) || saysSo(texts, saysWithdrawn);
  });

/** A table of a report may well have a column “Exempt:”; a report that is exempt says so in a line of its own. */
export const isLineOfText = ({ type }: ParsedBlock): boolean =>
  /^(?:paragraph|heading|code_block|fence)$/.test(type);

const IN_ITEM = 'below the heading of an item, “Exempt: 3” or “Withdrawn: 2026-05-01, reason”';
const PAPER = 'for a paper, under “papers:” of its minutes, “- file: NAME” and “exempt: 3”';
const MEETING = '“withdrawn:” at the top of minutes, with “on:” and “reason:”, takes back the whole';

/** In a text that has no items, or above the first of them. The words are not quoted: a log may be read by others. */
export const keptBackText = (at: Pick<Problem, 'file' | 'line'>): Problem => ({
  ...at,
  ...breachOf('kept-back'),
  message: 'This says that something is exempt or withdrawn, but where it stands it keeps nothing back.',
  hint: `Write it where it does: ${IN_ITEM}; ${PAPER}; ${MEETING}. A text that nobody may read does not belong in the folder.`,
});

const KEYS = ['exempt', 'withdrawn'];

/** Near one of those, and another word: other programs have it at the top of a file. */
const OTHER_KEY = /^excerpt$/i;

/** Keys of other programs, and the value with which each keeps a file back. */
const ELSEWHERE: Readonly<Record<string, boolean>> = {
  draft: true,
  hidden: true,
  private: true,
  unlisted: true,
  published: false,
  publish: false,
};

type Told = Pick<Problem, 'rule' | 'level' | 'message' | 'hint'>;

const keepsNothing = (key: string, hint: string): Told => ({
  ...breachOf('kept-back'),
  message: `The key “${key}” keeps nothing back here: all of this file would be published.`,
  hint,
});

/** A key at the top of a file that was to keep it back, also where it is misspelt; undefined for another. */
export const keptBackKey = (key: string): Told | undefined =>
  !OTHER_KEY.test(key) && KEYS.some(known => distance(key.toLowerCase(), known) <= 2)
    ? keepsNothing(
        key,
        `Write it where it does: ${IN_ITEM}; ${PAPER}; ${MEETING}. A text that nobody may read does not belong in the folder.`,
      )
    : undefined;

/** A key and its value by which other programs keep a file back; undefined for others. */
export const keptBackElsewhere = (key: string, value: unknown): Told | undefined =>
  typeof value === 'boolean' && ELSEWHERE[key.toLowerCase()] === value
    ? keepsNothing(
        key,
        'Take the file out of the folder, or delete the line: minutes that no meeting has approved are drafts without it.',
      )
    : undefined;

/** The words stand in an item, but not where its fields are. */
export const withdrawnTooDeep = (
  item: { readonly title: string; readonly line: number },
  file: string,
): Problem => ({
  ...breachOf('kept-back'),
  file,
  line: item.line,
  message: `In item “${shortened(item.title, 80)}” a line begins with “Withdrawn:”, but not straight below the heading. Nothing of the item was published.`,
  hint: 'Write it straight below the heading: “Withdrawn: 2026-05-01, reason”. If something else was withdrawn, say so in a sentence: “The motion was withdrawn.”',
});

/** `Exempt: yes`. */
export const noParagraph = (words: string, at: Pick<Problem, 'file' | 'line'>): Problem => ({
  ...at,
  ...breachOf('exempt-words'),
  message: `“${shortened(words, 80)}” is no paragraph under which something is exempt.`,
  hint: 'Write its number, “Exempt: 3”; or “Exempt: yes”, where your rules number none.',
});
