// Who may be given a task in German minutes: people whom the meeting knows, offices, bodies, and "alle".

import { capitalised } from '../../model/capitalised.ts';
import type { NamedPerson } from '../../model/person.ts';
import type { KnownName } from '../said.ts';

/** "der Kassenwart", "die Vorsitzende", "die Verwaltung" */
const OFFICE =
  /^(?:[Dd](?:er|ie) )?(?:\d\. )?(?:(?:stellv(?:ertretende[rn]?|\.) )?\p{L}{0,14}(?:[Vv]orsitzende[rn]?|[Kk]assenwart(?:[ːˑˬ]?in)?|[Kk]assier(?:er)?(?:[ːˑˬ]?in)?|[Ss]chatzmeister(?:[ːˑˬ]?in)?|[Ss]chriftführer(?:[ːˑˬ]?in)?|[Bb]ürgermeister(?:[ːˑˬ]?in)?|[Hh]ausmeister(?:[ːˑˬ]?in)?|[Gg]eschäftsführ(?:ung|er|erin)|[Gg]erätewart(?:[ːˑˬ]?in)?|[Jj]ugendwart(?:[ːˑˬ]?in)?))$/u;
/** "die Verwaltung", "die AG Garten": what they do in the present tense is what they always do. */
const BODY =
  /^(?:[Dd](?:er|ie|as) )?(?:Verwaltung|Vorstand|Geschäftsstelle|(?:AG|AK) \p{Lu}[\p{L}-]+|\p{Lu}[\p{L}]+(?:-| )(?:AG|AK|Team)|Orga-?[Tt]eam)$/u;

/** "Alle Vorstandsmitglieder", "jeder", "Frau Berg" */
const PLAIN_OWNER =
  /^(?:(?:[Aa]lle|ALLE|[Jj]ede[rs]?)(?: (?:anderen )?\p{L}*(?:[Mm]itglied(?:er)?|[Rr]äte|[Bb]eteiligten|[Aa]nwesenden))?|(?:Herrn?|Frau|Hr\.?|Fr\.) (?:(?:Dr|Prof)\.? )?\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)?)$/u;
export const isPlainOwner = (name: string): boolean => PLAIN_OWNER.test(name);

/** The people and offices that some words name; undefined where one of them is nobody whom the meeting knows. */
export function areOwners(
  words: string,
  isKnown: KnownName,
  isOfBodies = false,
): readonly NamedPerson[] | undefined {
  const names = words
    .split(/\s*[,;/&+]\s*|\s+(?:und|sowie)\s+/)
    .map(name => name.trim().replace(/^@/, ''))
    .filter(name => name !== '');
  // "(dora/ben)"
  const isInSmall = (name: string): boolean => /^\p{Ll}{3,}$/u.test(name) && isKnown(capitalised(name));
  const isSomebody = (name: string): boolean =>
    isKnown(name) ||
    isInSmall(name) ||
    OFFICE.test(name) ||
    isPlainOwner(name) ||
    (isOfBodies && BODY.test(name));
  return names.length > 0 && names.every(isSomebody)
    ? names.map(name => ({ name: name.replace(/^[Dd](?:er|ie|as) /, '') }))
    : undefined;
}
