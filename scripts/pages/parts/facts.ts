// Facts of a meeting, a committee or a report: a label and what stands behind it, with e-mail addresses as links.

import type { Link } from '../link.ts';

export interface FactView {
  readonly label: string;
  /** Words in their order; those without an address are only words. */
  readonly words: readonly Link[];
}

/** Those that are known. */
export const viewFacts = (
  facts: readonly { readonly label: string; readonly text: string }[],
): readonly FactView[] =>
  facts.filter(({ text }) => text !== '').map(({ label, text }) => ({ label, words: withAddresses(text) }));

const EMAIL = /([\p{L}\p{N}][\p{L}\p{N}._%+'-]{0,63}@(?:[\p{L}\p{N}-]+\.)+\p{L}{2,})/u;

/** "Jane Whitlock, jane@example.org" => words, then a link. */
const withAddresses = (text: string): readonly Link[] =>
  text
    .split(EMAIL)
    .map((words, index) => ({ text: words, href: index % 2 === 0 ? '' : `mailto:${words}` }))
    .filter(({ text: words }) => words !== '');
