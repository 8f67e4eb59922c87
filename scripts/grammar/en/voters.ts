// Who voted how, as prose tells it: "Cllr Elm abstained", "Councillors Amber and Birch voted against".

import type { NamedPerson } from '../../model/person.ts';
import type { Side } from '../../model/vote.ts';
import { anyOf } from '../any-of.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { votersNamed } from './names.ts';

const TITLE = anyOf(
  /Cllrs?\.?|Councillors?|Cmhlr\.?|Council ?members?|Commissioners?|Trustees?|Directors?|Mayor|Chair/,
  /Mr\.?|Mrs\.?|Ms\.?|Miss|Mx\.?|Dr\.?|Prof\.?|Rev\.?|Revd\.?/,
);
const PARTICLE = anyOf(/van|von|der|den|de|del|du|da|di|dos|la|le|ap|ab|bin|al|ní|mac|y/);
const WORD = `(?!(?:All|None|Both|Nobody|The|There|Vote|Votes|Members|Motion|No|One|Two|Three|Four|Five)\\b)\\p{Lu}[\\p{L}'’.-]*`;
/** One name: titles, particles, capitals, "(J)", "Jr." */
const NAME = `(?:${TITLE}\\s+){0,2}(?:${PARTICLE}\\s+){0,2}${WORD}(?:\\s+(?:${PARTICLE}\\s+){0,2}${WORD}){0,4}(?:\\s\\(\\p{L}{1,12}\\))?`;
export const NAMES = `${NAME}(?:(?:,|,? and| &) ${NAME}){0,30}`;

/** "… abstained from voting on the above resolution" */
const ON_WHAT =
  '(?: on (?:the|this) (?:above )?(?:motion|proposal|amendment|resolution|decision|item|matter|vote))?';

const WAYS: readonly (readonly [RegExp, Side, boolean])[] = [
  [
    new RegExp(
      `(${NAMES}) (?:both |having |who )?(?:abstained|abstaining|abstains)(?: from (?:the vote|voting))?${ON_WHAT}(?=[.,;)]|$| and\\b)`,
      'u',
    ),
    'abstained',
    true,
  ],
  [
    new RegExp(
      `(${NAMES}) (?:both )?(?:vot(?:ed|ing) against|vot(?:ed|ing) (?:no|nay)|opposed|dissenting|dissented)(?: (?:it|(?:the|this) (?:above )?(?:motion|proposal|amendment|resolution|decision)))?(?=[.,;)]|$| and\\b)`,
      'u',
    ),
    'against',
    true,
  ],
  [
    new RegExp(
      `(${NAMES}) (?:both )?(?:voted in favou?r|voted for|vot(?:ing|ed) (?:yes|aye|yea))(?: (?:of )?(?:it|(?:the|this) (?:above )?(?:motion|proposal|amendment|resolution|decision)))?(?=[.,;)]|$| and\\b)`,
      'u',
    ),
    'for',
    true,
  ],
  // "on a roll call vote (Amber, Birch and Cedar – yea)"
  [new RegExp(`\\((${NAMES}) ?[–—-] ?(?:all )?(?:yeas?|ayes?|yes|in favou?r)\\)`, 'u'), 'for', true],
  // "1 abstention (P. Kreuz)": the figure says how many.
  [new RegExp(`(?<=\\b[Aa]bst\\p{Ll}{3,8}:? )\\((${NAMES})\\)`, 'u'), 'abstained', false],
  [
    new RegExp(`(?<=\\b(?:[Nn]ays?|[Nn]oes|[Oo]pposed|[Aa]gainst):? )\\((${NAMES})\\)`, 'u'),
    'against',
    false,
  ],
  // "passed 4-1 (Amber no)", "4 to 1; Amber against": the figures before it say that it is a vote.
  [
    new RegExp(`(?<=\\d(?:[,;] (?:with )?| \\())(${NAMES}),? (?:nay|against|no)(?=[.;)]|$)`, 'u'),
    'against',
    true,
  ],
  // Others may have voted so too, and not asked.
  [
    new RegExp(
      `(${NAMES}) (?:asked|requested|wished) (?:that |for )?(?:his|her|their|it) (?:vote|opposition|dissent)s?(?: against)?(?: (?:to )?be| being)? (?:recorded|noted|minuted)(?: against)?`,
      'u',
    ),
    'against',
    false,
  ],
  [
    new RegExp(
      `(${NAMES}) (?:asked|requested|wished) (?:that |for )?(?:his|her|their) abstentions?(?: (?:to )?be| being)? (?:recorded|noted|minuted)`,
      'u',
    ),
    'abstained',
    false,
  ],
];

export interface Voters {
  readonly names: Readonly<Partial<Record<Side, readonly NamedPerson[]>>>;
  readonly counts: Readonly<Partial<Record<Side, number>>>;
  /** The text without what was read of it. */
  readonly rest: string;
}

const MAY_NAME = /abst|against|oppos|dissent|vot(?:ed|ing)|recorded|noted|minuted|\bn(?:o|ay)[).]/i;

export function votersIn(text: string): Voters | undefined {
  if (!standsIn(MAY_NAME, text) || text.length > 1500) return undefined;
  const names: Partial<Record<Side, readonly NamedPerson[]>> = {};
  const counts: Partial<Record<Side, number>> = {};
  let rest = text;
  for (const [way, side, isWhole] of WAYS) {
    const found = findIn(way, rest);
    if (!found) continue;
    const list = votersNamed(found[1] ?? '');
    names[side] = list;
    if (isWhole) counts[side] = list.length;
    rest = rest.replace(found[0], '¤');
  }
  return Object.keys(names).length > 0 ? { names, counts, rest } : undefined;
}
