// GetCommittees: the committees that there are.

import type { CommitteeKind } from '../../model/committee.ts';
import type { Problem } from '../../model/problem.ts';
import type { Imported, ImportedCommittee, ImportOptions, Source } from '../imported.ts';
import { childrenOf, textIn, type XmlElement } from '../xml/tree.ts';
import { committeeAddresses } from './fields.ts';

export function modernGovCommittees(
  root: XmlElement,
  { name: from }: Source,
  { committee: wanted }: ImportOptions,
): Partial<Imported> {
  const all = childrenOf(root, 'committee').filter(one => textIn(one, 'committeetitle') !== '');
  const isWanted = (one: XmlElement): boolean =>
    wanted === undefined
      ? !isTrue(one, 'committeedeleted') && !isTrue(one, 'committeeexpired')
      : textIn(one, 'committeetitle').toLowerCase() === wanted.toLowerCase();
  const chosen = all.filter(isWanted);
  const left = all.filter(one => !isWanted(one)).map(one => textIn(one, 'committeetitle'));
  return {
    committees: chosen.map(one => committeeOf(one, from)),
    problems: left.length === 0 ? [] : [leftOut(left, from, wanted)],
    saidOtherwise: chosen.map(one => textIn(one, 'committeecategory')),
    text: chosen.flatMap(one => [textIn(one, 'committeetitle'), textIn(one, 'committeecategory')]).join('\n'),
  };
}

const isTrue = (element: XmlElement, field: string): boolean => /^true$/i.test(textIn(element, field));

function committeeOf(one: XmlElement, from: string): ImportedCommittee {
  const name = textIn(one, 'committeetitle');
  const kind = kindOf(name, textIn(one, 'committeecategory'));
  return {
    name,
    ...(kind !== undefined && { kind }),
    oldAddresses: committeeAddresses(textIn(one, 'committeeid')),
    from,
  };
}

// The first that fits counts: a "Scrutiny Sub-Committee" is a sub-committee, a "Joint Committee" joint.
const KINDS: readonly (readonly [RegExp, CommitteeKind])[] = [
  [/^(?:(?:full|annual|city|county|borough|district|town|parish) )*council$/i, 'council'],
  [/\b(?:cabinet|executive)$/i, 'executive'],
  [/\bsub[- ]?committee\b/i, 'sub-committee'],
  [/\bjoint\b/i, 'joint'],
  [/\b(?:groups?|forums?|panels?|working part(?:y|ies))\b/i, 'group'],
  [/\bboard\b/i, 'board'],
  [/\bscrutiny\b/i, 'scrutiny'],
  [/\bcommittees?\b/i, 'committee'],
];

/** By the committee's name, else by the category in which ModernGov lists it. */
const kindOf = (name: string, category: string): CommitteeKind | undefined =>
  [name, category].flatMap(words => KINDS.find(([pattern]) => pattern.test(words))?.[1] ?? [])[0];

const leftOut = (names: readonly string[], file: string, wanted: string | undefined): Problem => ({
  rule: 'left-out',
  level: 'note',
  file,
  message:
    wanted === undefined
      ? `${names.length} committees have ended, so they were left out: ${names.join('; ')}.`
      : `Only “${wanted}” was asked for: ${names.length} other committees were left out.`,
  ...(wanted === undefined && { hint: 'To import one of them, add --committee and its name.' }),
});
