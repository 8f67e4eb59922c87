// Interests declared in a sentence: "Cllr Amber declared a personal interest in item 6, as her brother rents a mooring".

import type { Interest } from '../../model/interest.ts';
import { anyOf } from '../any-of.ts';
import { findIn, standsIn } from '../needed-words.ts';
import type { KnownName } from '../said.ts';
import { sentencesOf } from '../sentences.ts';
import { peopleIn } from './attendance/people-list.ts';
import { withoutMinutesLabel } from './minutes-label.ts';

export type InterestInWords = Omit<Interest, 'line' | 'foundBy'>;

/** What an interest may be called. */
const KIND =
  /(?:disclosable|pecuniary|non-pecuniary|prejudicial|non-prejudicial|personal|financial|non-financial|registrable|non-registrable|other|registerable|non-registerable|direct|indirect|beneficial|material|significant|DPI|ORI|NRI|and|or|&)/;

const DECLARED = new RegExp(
  `^(.{2,160}?),? (?:(?:both|each|all|then|also|has|have|had) ){0,2}(?:declared|disclosed|registered|made known) (?:that (?:he|she|they) (?:has|have|had) )?(?:an?|his|her|their) ((?:${KIND.source},? ){0,5}(?=interest)|(?:DPI|ORI|NRI)s?\\b)(?:interests?\\b)?(.*)$`,
  'is',
);

/** Below "Declarations of interest" a sentence needs no verb. */
const BELOW = new RegExp(
  `^(.{2,160}?)(?: ?[:–—]| -)? (?:declared |an? )?((?:${KIND.source},? ){1,5})interests? ((?:in|on|for|regarding)\\b.*)$`,
  'is',
);
/** "Cllr Cedar – item 4, personal", "Cllr Cedar declared on item 4." */
const ITEM_ALONE =
  /^(.{2,120}?)(?:(?:,| ?[:–—]| -)? declared(?: (?:on|for|in))?| ?[:–—]| -|,) ((?:agenda )?items?\b.*)$/is;

const ITEM =
  /^[\s,:–-]*(?:in|on|for|with(?: respect to)?|regarding|re|concerning|relating to|with regard to|in respect of|in relation to)?[\s]*(?:the )?(?:(?:agenda )?(?:items?|minutes?|min\.?)(?: (?:no\.?|numbers?))? ?|(?=\d{1,4}\/\d))(\d[\w./-]*(?:(?:,| and|,? &) \d[\w./-]*)*)/i;

/** What must not stand for what it concerns: "an interest in going". */
const DOING =
  /^ in (?!(?:planning|parking|housing|building|funding|lighting|mooring|meeting|advertising|fencing|training)\b)\w+ing\b/i;

/** Those of a text, with where the sentence of each begins. Away from a heading only one that has the word is looked at. */
export const interestsInText = (
  text: string,
  isBelowHeading: boolean,
  isKnown: KnownName,
): readonly (InterestInWords & { readonly start: number })[] =>
  isBelowHeading || /interest/i.test(text)
    ? sentencesOf(text).flatMap(sentence =>
        interestsIn(sentence.text, isBelowHeading, isKnown).map(one => ({ ...one, start: sentence.start })),
      )
    : [];

/** "a ‘Material Personal Interest’ with item 5" */
const QUOTED_KIND = /[‘“"']([\p{L} -]{3,60}interest)[’”"'](?=\s|$)/iu;

/** "19/6 Cllr Amber – item 17": the number of the minute. */
const NUMBERED = /^\d{1,4}[./]\d{1,4}[.)]? (?=\p{Lu})/u;

/**
 * The interests that a sentence declares, one for each person named. Away from a heading about interests only those with a kind,
 * an item, or what they rest on ("as its skipper") are read: "declared an interest in the post" is something else.
 */
export function interestsIn(
  sentence: string,
  isBelowHeading: boolean,
  isKnown: KnownName = () => false,
): readonly InterestInWords[] {
  const text = sentence
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/\.$/, '')
    .replace(NUMBERED, '')
    .replace(QUOTED_KIND, '$1');
  const match = findIn(DECLARED, text) ?? (isBelowHeading ? (findIn(BELOW, text) ?? itemAlone(text)) : null);
  if (!match) return [];
  const [, who = '', kindSaid = '', rest = ''] = match;
  if (/\b(?:no|not|any|if|whether|should|must|who)\b/i.test(who)) return [];
  const kind = kindSaid
    .trim()
    .replace(/^(?:and|or|&) |,$/g, '')
    .replace(/ (?:and|or|&)$/, '');
  const item = findIn(ITEM, rest);
  const reason = reasonIn(item ? rest.slice(item[0].length) : rest, item !== null);
  const isSure =
    isBelowHeading ||
    kind !== '' ||
    item !== null ||
    / as (?:an?|the|his|her|its|their|he|she|they)\b/i.test(rest);
  if (!isSure || (standsIn(DOING, rest) && !isBelowHeading)) return [];
  const { people, isWhole } = peopleIn(who, 'list');
  // "DE declared an interest": one word will do where somebody who was there is called so.
  if (!isWhole || !people.every(({ name }) => name.includes(' ') || isKnown(name))) return [];
  return people.map(({ name }) => ({
    person: { name },
    ...(item?.[1] !== undefined && { item: item[1].replace(/[.,]$/, '') }),
    // "Other Registrable" is a kind, "DPI" an abbreviation.
    ...(kind !== '' && { kind: kind.replace(/\p{Lu}(?=\p{Ll})/gu, first => first.toLowerCase()) }),
    ...(reason !== '' && { reason }),
  }));
}

/** "item 7 – personal – trustee", "item 7, pecuniary: owner of the land" */
const KIND_BETWEEN = new RegExp(
  `^((?:agenda )?items? (?:no\\.? )?\\d[\\w./-]*)(?: ?\\([a-z]\\))?(?: [–—-]|,|:) ((?:${KIND.source}[ ,]*){1,4}?)(?: ?interest)?(?: ?[:–—]| -|,) ?(?=\\S)(.+)$`,
  'is',
);

function itemAlone(text: string): RegExpExecArray | null {
  const match = findIn(ITEM_ALONE, text);
  if (!match) return null;
  const [whole, who = '', rest = ''] = match;
  const found = [whole, who, ...kindAndRest(rest)];
  return Object.assign(found, { index: 0, input: text }) as RegExpExecArray;
}

function kindAndRest(behind: string): readonly [kind: string, rest: string] {
  const [, item, between = '', reason = ''] = findIn(KIND_BETWEEN, behind) ?? [];
  if (item !== undefined) return [between, `${item}, ${reason}`];
  const kind = new RegExp(`(?:^|[ ,(–-])((?:${KIND.source}[ ,)]*){1,4})(?:interest)?\\)?$`, 'i').exec(behind);
  return [kind?.[1]?.replace(/[,) ]+$/, '') ?? '', kind ? behind.slice(0, kind.index) : behind];
}

/** Why, or in what: "the ferry as its skipper", "she lives there". */
function reasonIn(rest: string, isBehindItem: boolean): string {
  const plain = rest.replace(
    new RegExp(`^[\\s,;:.–-]*${isBehindItem ? '(?:\\([^)]*\\))?[\\s,;:.–-]*' : ''}`),
    '',
  );
  const words = isBehindItem
    ? plain.replace(
        new RegExp(
          `^${anyOf(/as (?=(?:he|she|they|his|her|their)\b)/, /because /, /since /, /due to /, /being /)}`,
          'i',
        ),
        '',
      )
    : plain.replace(
        /^(?:in|on|for|regarding|relating to|with regard to|in respect of|in relation to|concerning) /i,
        '',
      );
  return words.trim().replace(/^and /, '');
}

const NO_INTEREST = new RegExp(
  `^${anyOf(
    // "Declarations of interest: none"
    /(?:declar(?:ations?|ed)(?: of (?:\p{L}+ ){0,2}interests?)?\s*[:–-]+\s*)?(?:none|nil|no interests?)(?: (?:were|was))?(?: (?:declared|received|made|disclosed|noted|given|reported|recorded|known))?/u,
    // "There were no declarations of interest." "No interests were declared at this point."
    /(?:there (?:were|was) )?no (?:(?:new|further|such|other|personal|prejudicial|pecuniary|disclosable|registrable|or|and) ){0,5}(?:declarations?|disclosures?|interests?|conflicts?)(?: of (?:\p{L}+ ){0,2}interests?)?(?:,? (?:or|and) (?:of )?(?:\p{L}+ ){0,2}(?:declarations?|dispensations?|lobbying|whipping))?(?: (?:were|was|had been))?(?: (?:declared|received|made|disclosed|noted|given|reported|recorded))?(?: (?:at|for) (?:this|the) (?:point|time|stage|meeting))?/u,
    /(?:members|councillors) (?:had|declared) no interests?(?: to declare)?/,
    /(?:nobody|no one|no (?:member|councillor)) (?:had|declared) (?:an|any) interests?(?: to declare)?/,
  )}[.!]?$`,
  'iu',
);

/** "None declared.", "There were no declarations of interest." */
export const saysNoInterest = (text: string): boolean =>
  standsIn(NO_INTEREST, withoutMinutesLabel(text.trim()).replace(/\s+/g, ' '));

/** A title below which interests are declared. */
export const isInterestsTitle = (title: string): boolean =>
  /\b(?:declarations?|disclosures?|register)\b.{0,40}\binterests?\b|^(?:members['’]? )?interests?(?: declared)?$|\binterests?\b.{0,30}\bdeclarations?\b/i.test(
    title,
  );

/** The heads of a table of interests: who, the number of the item, and of what kind. */
export function interestColumn(head: string): 'person' | 'item' | 'kind' | 'reason' | undefined {
  const plain = head.toLowerCase().trim();
  if (
    /^(?:councillor|member|name|cllr|councillor\/officer|director|trustee)s?(?:['’]s)?(?: name)?$/.test(plain)
  )
    return 'person';
  if (/^(?:agenda )?(?:items?|minutes?)(?: ?(?:no\.?|number|ref\.?|reference))?$/.test(plain)) return 'item';
  if (/^(?:type|kind|nature|category|interest)(?: of (?:the )?interest)?$/.test(plain)) return 'kind';
  return /^(?:reasons?|details?|description|remarks?)(?: (?:for|of) .*)?$/.test(plain) ? 'reason' : undefined;
}
