// Parses what is typed into clauses, by lunr's parser: word, +required, -prohibited, field:word, word^boost, wild*card, word~1;
// and also "words in quotes", which lunr does not have.
//
// lunr's parser refuses what it does not understand. A reader who types "Ward 5: trees" or "a - b" means words, not
// operators, so lunr is given a space for a sign that could be none.

import lunr from 'lunr';
import { compoundsIn } from '../../shared/search/compounds.ts';
import { normalWord, tokens } from '../../shared/search/tokens.ts';

export type Presence = 'optional' | 'required' | 'prohibited';

export interface Clause {
  /** As in the index, but not stemmed; with its stars. */
  readonly word: string;
  /** The fields to search, by their index. */
  readonly fields: readonly number[];
  readonly boost: number;
  readonly presence: Presence;
  /** In quotes: neither other words of its stem nor what lunr leaves out is meant. */
  readonly isQuoted?: boolean;
  /** How many letters may differ. */
  readonly edits?: number;
  /** What it is with the words as one word that a hyphen joins it to: of "co-operative". */
  readonly wholes?: readonly string[];
  /** What it might be with the word before or behind it: of "car park". */
  readonly pairs?: readonly Pair[];
  /** Only an ending: the "s" of "king’s". */
  readonly isEnding?: boolean;
}

/** Two words as one; whether one is a small one, "by law"; and whether they are all that was typed. */
export interface Pair {
  readonly word: string;
  readonly isSmall: boolean;
  readonly isAll: boolean;
}

/** Words that must stand side by side; an empty string stands for any word. */
export interface Phrase {
  readonly words: readonly string[];
  readonly fields: readonly number[];
  readonly isProhibited: boolean;
}

export interface Query {
  readonly clauses: readonly Clause[];
  readonly phrases: readonly Phrase[];
  /** Long numbers and references of several parts, "1430", "77/21", whose parts are better found side by side if they are anywhere. */
  readonly references: readonly Phrase[];
}

interface Settings {
  readonly fields: readonly string[];
  readonly folds: boolean;
}

const QUOTED = /(^|[\s(])([+-]?)(?:(\p{L}+):)?["“„]([^"“”„]*)["”“]?/gu;
const WORD = /([\p{L}\p{N}\p{M}*]+)((?:[~^]\d+)*)/gu;

export function parseQuery(text: string, settings: Settings): Query {
  const phrases: Phrase[] = [];
  const clauses: Clause[] = [];
  const rest = text.replace(
    QUOTED,
    (_, gap: string, sign: string, field: string | undefined, quoted: string) => {
      const words = tokens(quoted, settings.folds);
      const fields = fieldsNamed(field, settings);
      const named = fields ?? allFields(settings);
      const isProhibited = sign === '-';
      if (words.length > 1) phrases.push({ words, fields: named, isProhibited });
      // A prohibited phrase does not prohibit its single words.
      if (words.length === 1 || !isProhibited) {
        for (const word of words)
          clauses.push({
            word,
            fields: named,
            boost: 1,
            isQuoted: true,
            presence: words.length > 1 ? 'required' : presenceOf(sign || '+'),
          });
      }
      return `${gap} ${fields ? '' : `${field ?? ''} `}`;
    },
  );
  const pieces = rest.split(/\s+/);
  for (const piece of pieces) clauses.push(...clausesOf(piece, settings));
  const isNamed = pieces.length <= MOST_WORDS;
  const references = pieces.flatMap(piece => {
    const words = tokens(piece, settings.folds);
    const isReference =
      /^[^-+*~^:][^*~^:]*$/.test(piece) &&
      (words.length > 1 ? /\d/.test(piece) : isNamed && /^\d{3,}$/.test(piece) && !WHOLE_YEAR.test(piece));
    return isReference ? [{ words, fields: allFields(settings), isProhibited: false }] : [];
  });
  return { clauses, phrases, references };
}

/** The clauses of the text between two spaces: a sign or a field applies to its first word only. */
function clausesOf(piece: string, settings: Settings): readonly Clause[] {
  const [, sign = '', field = '', words = ''] = /^([+-]?)(?:(\p{L}+):(?=.))?(.*)$/su.exec(piece) ?? [];
  const isField = fieldsNamed(field, settings) !== undefined;
  const written = [...(isField ? words : piece.slice(sign.length)).matchAll(WORD)]
    // A star alone would match every word.
    .filter(([, word = '']) => !/^\*+$/.test(word))
    .map(([, word = '', signs = '']) => normalWord(word, settings.folds) + signs);
  const [first, ...others] = written;
  if (first === undefined) return [];
  return withCompounds(
    parsed([`${sign}${isField ? `${field.toLowerCase()}:` : ''}${first}`, ...others].join(' '), settings),
    piece,
    settings,
  );
}

/** Signs of the query's language mean what they say: nothing is joined over them. */
export const isPlain = ({ edits, presence, word }: Clause): boolean =>
  edits === undefined && presence !== 'prohibited' && !word.includes('*');

function withCompounds(clauses: readonly Clause[], piece: string, { folds }: Settings): readonly Clause[] {
  if (clauses.length < 2 || !clauses.every(isPlain)) return clauses;
  const compounds = compoundsIn(piece, folds);
  return clauses.map((clause, at) => {
    const compound = compounds.find(({ parts }) => parts.includes(clause.word));
    if (!compound) return clause;
    const { whole, hasEnding, parts } = compound;
    const isEnding = hasEnding && at === clauses.length - 1 && clause.word === parts.at(-1);
    return { ...clause, ...(whole !== undefined && { wholes: [whole] }), ...(isEnding && { isEnding }) };
  });
}

/** What lunr's parser makes of a text in which every sign is an operator. */
function parsed(text: string, settings: Settings): readonly Clause[] {
  const query = new lunr.Query([...settings.fields]);
  new lunr.QueryParser(text, query).parse();
  return query.clauses.map(({ term, fields, boost, presence, editDistance }) => ({
    word: term,
    fields: fields.map(name => settings.fields.indexOf(name)),
    boost,
    presence: PRESENCES[presence],
    ...(editDistance !== undefined && { edits: Math.min(editDistance, MOST_EDITS) }),
  }));
}

/** In a question of more words a number is one of them, and no name of something. */
const MOST_WORDS = 6;
/** A number that is more likely a time. */
export const YEAR = '(1[89]\\d\\d|2[01]\\d\\d)';
const WHOLE_YEAR = new RegExp(`^${YEAR}$`);

/** More would match nearly every word, and take long to find that out. */
const MOST_EDITS = 2;

const PRESENCES: Readonly<Record<lunr.Query.presence, Presence>> = {
  [lunr.Query.presence.OPTIONAL]: 'optional',
  [lunr.Query.presence.REQUIRED]: 'required',
  [lunr.Query.presence.PROHIBITED]: 'prohibited',
};

const presenceOf = (sign: string): Presence =>
  sign === '+' ? 'required' : sign === '-' ? 'prohibited' : 'optional';

const allFields = ({ fields }: Settings): readonly number[] => fields.map((_, place) => place);

/** Returns undefined if no field has this name; the name is then a word like any other. */
function fieldsNamed(name: string | undefined, { fields }: Settings): readonly number[] | undefined {
  const place = name === undefined ? -1 : fields.indexOf(name.toLowerCase());
  return place < 0 ? undefined : [place];
}
