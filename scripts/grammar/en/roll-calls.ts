// Votes by name: "Ayes: Amber, Birch. Nays: Cedar. Absent: Dale.", "Roll call: Amber – yes, Birch – no", "For (3): Amber, Birch, Cedar".

import { defined } from '../../model/defined.ts';
import type { NamedPerson } from '../../model/person.ts';
import { SIDES, type Side, type Vote } from '../../model/vote.ts';
import { findIn, standsIn } from '../needed-words.ts';
import { votersNamed } from './names.ts';
import { NO_NAME } from './person-names.ts';
import { numberOf } from './vote-counts.ts';

export interface RollCall {
  readonly counts: Readonly<Partial<Record<Side, number>>>;
  readonly names: Readonly<Partial<Record<Side, readonly NamedPerson[]>>>;
  /** What stands beside it: "Motion carried." */
  readonly rest: string;
}

/** "Those voting aye", "Voting against", "Those opposed": behind such words a side is written small. */
const voting = (words: string): string =>
  `(?:(?:[Tt]hose|THOSE|Members|Councillors|Trustees)(?: who)?(?: [Vv]ot(?:ing|ed)| VOTING)?|[Vv]oting|VOTING|Voted) (?:${words}|${words.toUpperCase()})`;
const OF: Readonly<Record<Side, string>> = {
  for: `In Favou?r|IN FAVOU?R|In favou?r|Ayes?|AYES?|Yeas?|YEAS?|Yes|YES|For|FOR|${voting('in favou?r|ayes?|yeas?|yes|for')}`,
  against: `Against|AGAINST|Opposed|OPPOSED|Noes|NOES|No|NO|Nay(?:e?s)?|NAY(?:E?S)?|Dissenting|${voting('against|opposed|noes|nays?|no')}`,
  abstained: `Abstained|ABSTAINED|Abstentions?|ABSTENTIONS?|ABSTENTION|Abstaining|Abstain|ABSTAIN|${voting('abstained|abstaining|abstain')}`,
};
/** Beside the sides stand those who took no part. */
const NO_SIDE =
  'Absent|ABSENT|Excused|EXCUSED|Recused|RECUSED|Not [Vv]oting|Did [Nn]ot [Vv]ote|Declared an interest';
const ALL_LABELS = `${OF.for}|${OF.against}|${OF.abstained}|${NO_SIDE}`;
/** A side's label with what is counted: "For (3):", "Ayes –", "For the Motion:", "Against the Motion were". */
const LABEL = new RegExp(
  `(?:(?<![\\p{L}-] ?)|(?<=[\\p{L}.)] )(?=(?:A[Yy][Ee][Ss]?|Y[Ee][Aa][Ss]?|N[Aa][Yy][Ss]?|N[Oo][Ee][Ss]|A[Bb][Ss][Tt][Aa][Ii][Nn]\\p{L}*|A[Bb][Ss][Tt][Ee][Nn]\\p{L}+|A[Bb][Ss][Ee][Nn][Tt])\\s*:))(${ALL_LABELS}|(?<=; )(?:opposed|against|abstained|abstaining)(?=\\s*[:–—]))(?: (?:the |this )?(?:[Mm]otion|[Aa]mendment|[Pp]roposal|[Rr]esolution))?\\s*(?:\\((\\d{1,3})\\)|(\\d{1,3})(?=\\s*[:–—-]))?\\s*(?::\\s*[-–—]?|[–—]|;(?=\\s)|-(?=\\s)|(?<=In [Ff]avou?r\\s)(?=(?:Mr|Mrs|Ms|Dr|Cllrs?|Crs?|Councillors?)\\b)|(?:were|was)(?=\\s+(?:\\p{Lu}|nil\\b|none\\b)):?)\\s*`,
  'gu',
);

const BEGINS_WITH_SIDE = new RegExp(`^(?:${ALL_LABELS})`, 'u');

const WHOLE_LABELS = SIDES.map(side => ({ side, pattern: new RegExp(`^(?:${OF[side]})$`, 'i') }));

const sideOf = (label: string): Side | undefined =>
  WHOLE_LABELS.find(({ pattern }) => pattern.test(label))?.side;

export function rollCallIn(text: string): RollCall | undefined {
  return bySides(text) ?? byNames(text);
}

/** What stands behind each label, up to the next. */
function bySides(text: string): RollCall | undefined {
  const labels = [...text.matchAll(LABEL)];
  const sides = labels.flatMap(([, label = '']) => sideOf(label) ?? []);
  if (sides.length === 0 || new Set(sides).size < sides.length) return undefined;
  const counts: Partial<Record<Side, number>> = {};
  const names: Partial<Record<Side, readonly NamedPerson[]>> = {};
  let rest = text.slice(0, labels[0]?.index ?? 0);
  for (const [index, match] of labels.entries()) {
    const from = match.index + match[0].length;
    const part = partOf(text.slice(from, labels[index + 1]?.index ?? text.length));
    if (!part) return undefined;
    rest += ` ${part.rest}`;
    const side = sideOf(match[1] ?? '');
    if (side === undefined) continue;
    const told = match[2] ?? match[3] ?? part.count;
    const count = told === undefined ? undefined : Number(told);
    if (part.names) names[side] = part.names;
    const known = count ?? part.names?.length;
    if (known !== undefined) counts[side] = known;
  }
  // "For: Information" is no vote; "Yes: Amber, Birch, Cedar" is one, though nobody was against it.
  if (sides.length < 2 && !(standsIn(SURE_LABEL, labels[0]?.[1] ?? '') && (names.for?.length ?? 0) >= FEWEST))
    return undefined;
  const isByName = SIDES.some(side => (names[side]?.length ?? 0) > 0);
  const isCounted = sides.every(side => counts[side] !== undefined);
  return isByName || isCounted ? { counts, names, rest } : undefined;
}

const SURE_LABEL = /^yes$/i;
const FEWEST = 3;

const WORD = `(?!${NO_NAME})(?:(?:de|di|du|la|le|van|von|mac|mc)(?=\\p{Lu}))?\\p{Lu}[\\p{L}'’.-]*`;
const PARTICLE = '(?:van|von|der|den|de|del|du|da|di|dos|la|le|ap|ab|bin|al|ní|mac|y)';
const ONE = `(?:${PARTICLE}\\s+){0,2}${WORD}(?:\\s+(?:(?:${PARTICLE}|\\p{Lu})\\s+){0,3}${WORD}){0,5}(?:\\s?\\([\\p{L}. ]{1,20}\\))?`;
/** "Councillors Amber, Birch (J) and Cedar. (3)", "Amber, Birch - 2", "2 (Amber, Birch)", "None.", "5" */
const PART = new RegExp(
  `^\\s*(?:(?<none>[Nn]one|[Nn]il|NONE|NIL|[Nn]obody|0)(?: 0|\\s*\\((?:[Tt]otal:? )?0\\))?|(?:\\(?(?<before>\\d{1,2})\\)?\\s*[,:–-]?\\s*\\(?(?=\\p{L}))?(?<names>${ONE}(?:(?:\\s*[,;]|\\s*,?\\s+(?:and|&))\\s+${ONE}){0,80})|\\(?(?<only>\\d{1,3})\\)?)(?:[.,;]?\\s*\\((?:[Tt]otal:? )?(?<count>\\d{1,3})\\)|\\s+(?:[–-]\\s+)?(?<behind>\\d{1,2})(?=\\s*(?:[.;]|$)))?\\s*(?<rest>(?:[.;]\\s*[\\s\\S]{0,300}|[,)]?\\s*|(?<=[Nn]one|NONE|0)\\s+(?:M/?C|(?:Motion )?[Cc]arried|MOTION CARRIED|Motion passed)\\.?\\s*))$`,
  'u',
);

interface Part {
  readonly names?: readonly NamedPerson[];
  readonly count?: string;
  readonly rest: string;
}

function partOf(text: string): Part | undefined {
  if (text.length > 3000) return undefined;
  const {
    none,
    only,
    names,
    count,
    before,
    behind,
    rest = '',
  } = findIn(PART, inFigures(onOneLine(text)))?.groups ?? {};
  if (none !== undefined) return { names: [], rest };
  if (only !== undefined) return { count: only, rest };
  // A stop ends the list, and the sentence behind it is no part of the last name: "Cedar. Motion carried."
  if (names === undefined) return undefined;
  const [list, result] = cutAtResult(names);
  const found = votersNamed(list);
  // A figure without brackets may be a day, a ward or an age: it counts the names only where they are so many.
  const figure = before ?? behind;
  if (figure !== undefined && Number(figure) !== found.length) return undefined;
  return defined({ names: found, count: count ?? figure, rest: `${result} ${rest}` });
}

/** "Five. Motion carried." => "5. Motion carried.": no name is a number. */
const inFigures = (text: string): string =>
  text.replace(
    /^\s*\(?(one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b(?=[).,;:\s]|$)/i,
    (written, word: string) => written.replace(word, String(numberOf(word))),
  );

const NAME_ALONE = new RegExp(`^${ONE}$`, 'u');
const BEGINS_OTHER = new RegExp(`^${NO_NAME}`, 'u');

/** Names below each other are parted as by commas, and a result below them as by a stop: "Amber", "Birch", "Motion carried". */
function onOneLine(text: string): string {
  const lines = text
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean);
  const isColumn = !/,|\band\b|&/.test(text);
  return lines.reduce((before, line, index) => {
    if (before === '') return line;
    if (isColumn && standsIn(NAME_ALONE, lines[index - 1] ?? '') && standsIn(NAME_ALONE, line))
      return `${before}, ${line}`;
    return standsIn(BEGINS_OTHER, line) && !/[.;:,]$/.test(before)
      ? `${before}. ${line}`
      : `${before} ${line}`;
  }, '');
}

/** "Birch. Motion" => "Birch" and "Motion": a stop behind a word of three letters ends a sentence. */
function cutAtResult(names: string): readonly [string, string] {
  const at = names.search(/(?<=\p{L}{3})(?<!\b(?:Cllrs?|Councillors?))\.\s+\p{Lu}/u);
  return at < 0 ? [names, ''] : [names.slice(0, at), names.slice(at + 1)];
}

const VOTED: Readonly<Record<Side, string>> = {
  for: 'yes|aye|yea|for|in favou?r|y',
  against: 'no|nay|against|n',
  abstained: 'abstain(?:ed|s|ing)?|abstention',
};
const NOT_VOTED = 'absent|excused|recused|not voting|did not vote|present';
/** "Amber – yes", "Birch: No", "Cedar, aye", "Dale (abstained)" */
const PAIR = new RegExp(
  `^(?<name>${ONE})\\s*(?:[:–—-]\\s*|,\\s*|\\(|\\s+(?:voted )?)(?<voted>${Object.values(VOTED).join('|')}|${NOT_VOTED})\\)?[.]?$`,
  'iu',
);

/** Each with their own vote, parted by commas, semicolons or lines. */
export function votesOfEach(text: string): Pick<Vote, 'counts' | 'names'> | undefined {
  const { counts, names } = byNames(text) ?? {};
  return (
    names &&
    counts && {
      counts,
      names: { for: names.for ?? [], against: names.against ?? [], abstained: names.abstained ?? [] },
    }
  );
}

function byNames(text: string): RollCall | undefined {
  const plain = text.replace(/^\(|\)[.\s]*$/g, '');
  const opening =
    /^(?:(?:(?:up)?on )?(?:a )?(?:roll[- ]?call(?: vote)?|recorded vote|vot(?:e|ing)(?: on (?:the|this) motion)?(?: was (?:then )?(?:taken|called))?|the vot(?:e|ing)(?: was)?)(?: (?:was )?as follows|,? the vote was)?\s*(?:[:–-]\s*|¶)|(?:the )?motion(?:ed)? (?:was )?(?:carried|passed|approved)(?: unanimously)? (?:by|on|with) (?:a |the )?roll[- ]?call(?: vote)?(?: as follows)?[:.]?¶\s*|(?:the )?(?:motion|resolution|amendment) (?:was )?(?:carried|passed|approved|adopted) (?:by|with|on) (?:a |the )?(?:following )?(?:roll[- ]?call )?(?:votes?:? (?:of )?)?(?=\p{Lu})|(?:upon|on) (?:a |the )?(?:roll[- ]?call )?vote,? (?=\p{Lu}))/iu.exec(
      plain.slice(0, 100).replace(/\n/, '¶').replace(/\n/g, ' '),
    )?.[0] ?? '';
  // In a sentence the end of a line parts nobody.
  const isSentence =
    /^(?:(?:the )?(?:motion|resolution|amendment)|(?:up)?on )/i.test(opening) && !opening.includes('¶');
  const list = isSentence ? plain.slice(opening.length).replace(/\n/g, ' ') : plain.slice(opening.length);
  if (list.length > 3000) return undefined;
  const [body = '', behind = ''] = list.split(
    /(?<=yes|no|aye|nay|yea|abstain|abstained|absent|against|for)(?:\.\s+(?=\p{Lu})|[,;]? (?=the (?:motion|resolution|amendment)\b))/iu,
    2,
  );
  const parts = body
    .split(
      /[;\n]|(?<=(?:yes|no|aye|nay|yea|for|against|abstain|abstained|absent|excused|recused|present)\)?)(?:,| (?=and \p{Lu}))/iu,
    )
    .map(part => part.replace(/^\s*and\s+/, '').trim())
    .filter(Boolean);
  const pairs = parts.map(part => findIn(PAIR, part)?.groups);
  if (
    pairs.length < 2 ||
    pairs.some(pair => pair === undefined || !/^\p{Lu}|^(?:van|von|de|ap)\b/u.test(pair['name'] ?? ''))
  )
    return undefined;
  const names: Partial<Record<Side, NamedPerson[]>> = {};
  for (const pair of pairs) {
    const side = SIDES.find(one => new RegExp(`^(?:${VOTED[one]})$`, 'i').test(pair?.['voted'] ?? ''));
    if (side) names[side] = [...(names[side] ?? []), { name: (pair?.['name'] ?? '').trim() }];
  }
  const counts = defined({
    for: names.for?.length,
    against: names.against?.length,
    abstained: names.abstained?.length,
  });
  return names.for || names.against ? { counts, names, rest: behind } : undefined;
}

/** The side that a label alone names: "For the Motion", "Against (2):", "ABSTENTIONS", with its figure. */
const ALONE = new RegExp(
  `^(?<label>${ALL_LABELS})(?: (?:the |this )?(?:[Mm]otion|[Aa]mendment|[Pp]roposal|[Rr]esolution|MOTION|AMENDMENT))?\\s*(?:\\((?<count>\\d{1,3})\\))?\\s*[:–-]*\\s*$`,
  'u',
);

export function sideAlone(
  text: string,
): { readonly side: Side | undefined; readonly count?: number } | undefined {
  const { label, count } = findIn(ALONE, text.trim())?.groups ?? {};
  if (label === undefined) return undefined;
  return { side: sideOf(label), ...(count !== undefined && { count: numberOf(count) }) };
}

/** "Vote: Yeas: …", "VOTE: 9/0 AYES: …", where the sides against stand in paragraphs of their own */
const OPENS_SIDE =
  /^(?:On (?:a )?)?(?:[Rr]oll[- ][Cc]all(?: [Vv]ote)?|ROLL CALL(?: VOTE)?|[Vv]ote|VOTE)[:,]? (?:(\d{1,2}) ?[/–-] ?\d{1,2}(?: ?[/–-] ?\d{1,2})?[,;:]? )?(?=\p{Lu})/u;

/** A side with its names in one paragraph: "Yeas: Amber, Birch", "For the amendment – Councillors Cedar and Dale (2)". */
export function sideWithNames(text: string):
  | {
      readonly side: Side | undefined;
      readonly isOfAmendment: boolean;
      readonly names: readonly NamedPerson[];
      readonly count?: number;
    }
  | undefined {
  const written = text.trim();
  const opening = OPENS_SIDE.exec(written);
  const plain = written.slice(opening?.[0].length ?? 0);
  if (!standsIn(BEGINS_WITH_SIDE, plain)) return undefined;
  const [label, ...others] = [...plain.matchAll(LABEL)];
  if (!label || others.length > 0 || label.index > 0) return undefined;
  const part = partOf(plain.slice(label[0].length));
  if (!part?.names || part.rest.replace(/[.\s]/g, '') !== '') return undefined;
  const side = sideOf(label[1] ?? '');
  const told = label[2] ?? label[3] ?? part.count ?? (side === 'for' ? opening?.[1] : undefined);
  return {
    side,
    isOfAmendment: /amendment/i.test(label[0]),
    names: part.names,
    ...(told !== undefined && { count: Number(told) }),
  };
}

/** The names of a side in a paragraph of its own: "Councillors Amber, Birch (J). (2)"; none where it says so. */
export function sideNames(
  text: string,
): { readonly names: readonly NamedPerson[]; readonly count?: number } | undefined {
  const plain = text.trim();
  if (/^(?:there were no (?:abstentions|votes? against)|none|nil)\.?$/i.test(plain))
    return { names: [], count: 0 };
  const part = partOf(plain);
  if (!part?.names || part.names.length === 0 || part.rest.trim().replace(/[.]/g, '') !== '')
    return undefined;
  return { names: part.names, ...(part.count !== undefined && { count: Number(part.count) }) };
}

const ANNOUNCES =
  /\b(?:vote|voting|division|roll)\b[^.]{0,120}(?:as follows|following result|result(?:ed)?(?: was)?)\b[^.]{0,20}:?\s*[-–]?$|^(?:note: )?(?:an? |the )?(?:roll[- ]call|recorded vote|named vote)\b[^.]{0,40}[:.]?$|^(?:\p{L}+ ){1,4}called for (?:the|a) vote[:.]?$|^(?:call for (?:the )?votes?|voting|votes?) ?:$/iu;

/** Whether a paragraph announces a vote by name in those below it. */
export const announcesRollCall = (text: string): boolean => standsIn(ANNOUNCES, text.trim().slice(-400));
