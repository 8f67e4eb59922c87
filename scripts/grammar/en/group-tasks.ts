// What a whole body is to do: "All governors to return the form", "Board: submit the form"; and whoever is called by a usual given name.

import type { NamedPerson } from '../../model/person.ts';
import type { ReadAction } from '../action-grammar.ts';
import { findIn } from '../needed-words.ts';
import type { KnownName } from '../said.ts';
import { areOwners, isOneBody, isOwnGroup } from './doers.ts';
import { hasGivenName } from './given-names.ts';
import { TASK } from './task-verbs.ts';

/** What is done after a meeting, but for what any agenda says of a body: "Trustees to report". */
const TO_DO = `(?!report (?!back\\b))(?:${TASK}|(?:finali[sz]e|solicit|service|renew|rotate|feed back|sign|advertise|promote|recruit|revise|survey|measure|gather|pass on|consult|return|interview|recommend|choose|oversee|take forward|book|nominate|bring|read(?= (?:the|it|them|through)\\b)|familiari[sz]e|complete)(?![\\p{L}-]))`;

/** "Governors to book a course", "Committee is to revise the rules", "Ravi to order paint". */
const GROUP_TO = new RegExp(
  `^(?<owner>.{2,60}?)(?: (?:is|are))? to (?:please )?(?<what>${TO_DO}\\s.+|(?:investigate|follow up|liaise|enquire|inquire|research|confirm)\\.?)$`,
  'su',
);
/** "Ravi will order paint", "Sue and Ravi will also look for a hall": by given names that hardly anything else is. */
const NAME_WILL = new RegExp(
  `^(?<owner>\\p{Lu}[^,;:.]{1,50}?) will (?:also |then |now )?(?<what>${TASK}\\s.+)$`,
  'su',
);
/** "Board: submit the form", "All members: please send it to Dora" */
const GROUP_COLON = new RegExp(
  `^(?<owner>[^:]{2,50}): (?:to |please )?(?<what>${TO_DO} (?:the|an?|all|our|your|their|any|this|these|those|it|them|up|to (?!be\\b)|by|\\p{L}+s)(?![\\p{L}-])[^?]*)$`,
  'isu',
);

export function taskOfGroup(sentence: string, isKnown: KnownName): ReadAction | undefined {
  if (/ to /.test(sentence)) {
    const { owner = '', what = '' } = GROUP_TO.exec(sentence)?.groups ?? {};
    const owners = areOwners(owner, name => isKnown(name) || isOwnGroup(name) || hasGivenName(name));
    if (owners) return { owners, what, done: false };
  }
  if (sentence.includes(' will ')) {
    const { owner = '', what = '' } = findIn(NAME_WILL, sentence)?.groups ?? {};
    const owners = areOwners(owner, name => isKnown(name) || hasGivenName(name));
    if (owners) return { owners, what, done: false };
  }
  const { owner = '', what = '' } = GROUP_COLON.exec(sentence)?.groups ?? {};
  const owners = isOneBody(owner) ? [withoutArticle(owner)] : undefined;
  return owners && { owners, what, done: false };
}

const withoutArticle = (name: string): NamedPerson => ({ name: name.replace(/^the /i, '') });
