// The Porter stemmer for English, as lunr has it: https://tartarus.org/martin/PorterStemmer/
//
// Why not lunr's own? lunr is a single file: a bundle with its stemmer would contain all of lunr. A test compares the two
// stemmers, word by word.

/** A word without its ending: "adopting" and "adoption" => "adopt". */
export type Stem = (word: string) => string;

const STEP_2: Readonly<Record<string, string>> = {
  ational: 'ate',
  tional: 'tion',
  enci: 'ence',
  anci: 'ance',
  izer: 'ize',
  bli: 'ble',
  alli: 'al',
  entli: 'ent',
  eli: 'e',
  ousli: 'ous',
  ization: 'ize',
  ation: 'ate',
  ator: 'ate',
  alism: 'al',
  iveness: 'ive',
  fulness: 'ful',
  ousness: 'ous',
  aliti: 'al',
  iviti: 'ive',
  biliti: 'ble',
  logi: 'log',
};
const STEP_3: Readonly<Record<string, string>> = {
  icate: 'ic',
  ative: '',
  alize: 'al',
  iciti: 'ic',
  ical: 'ic',
  ful: '',
  ness: '',
};

const C = '[^aeiou][^aeiouy]*';
const V = '[aeiouy][aeiou]*';
/** A stem of at least one, of exactly one, of at least two syllables, as Porter counts them. */
const ONE_OR_MORE = new RegExp(`^(${C})?${V}${C}`);
const ONE = new RegExp(`^(${C})?${V}${C}(${V})?$`);
const TWO_OR_MORE = new RegExp(`^(${C})?${V}${C}${V}${C}`);
const HAS_VOWEL = new RegExp(`^(${C})?[aeiouy]`);
const SHORT = new RegExp(`^${C}[aeiouy][^aeiouwxy]$`);

const SUFFIX_2 = new RegExp(`^(.+?)(${Object.keys(STEP_2).join('|')})$`);
const SUFFIX_3 = new RegExp(`^(.+?)(${Object.keys(STEP_3).join('|')})$`);
const SUFFIX_4 =
  /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$|^(.+?[st])ion$/;

export const stemEnglish: Stem = word => {
  if (word.length < 3) return word;
  // A y that begins a word is no vowel.
  const startsWithY = word.startsWith('y');
  let stem = dropEd(dropS(startsWithY ? `Y${word.slice(1)}` : word));
  stem = stem.replace(/^(.+?[^aeiou])y$/, '$1i');
  stem = replaceSuffix(stem, SUFFIX_2, STEP_2);
  stem = replaceSuffix(stem, SUFFIX_3, STEP_3);
  stem = dropE(dropSuffix(stem));
  return startsWithY ? `y${stem.slice(1)}` : stem;
};

const dropS = (word: string): string =>
  /^.+?(ss|i)es$/.test(word) ? word.slice(0, -2) : word.replace(/^(.+?[^s])s$/, '$1');

function dropEd(word: string): string {
  const eed = /^(.+?)eed$/.exec(word);
  if (eed) return ONE_OR_MORE.test(eed[1] ?? '') ? word.slice(0, -1) : word;
  const stem = /^(.+?)(ed|ing)$/.exec(word)?.[1];
  if (stem === undefined || !HAS_VOWEL.test(stem)) return word;
  if (/(at|bl|iz)$/.test(stem)) return `${stem}e`;
  if (/([^aeiouylsz])\1$/.test(stem)) return stem.slice(0, -1);
  return SHORT.test(stem) ? `${stem}e` : stem;
}

function replaceSuffix(word: string, suffix: RegExp, by: Readonly<Record<string, string>>): string {
  const [, stem = '', ending = ''] = suffix.exec(word) ?? [];
  return ONE_OR_MORE.test(stem) ? stem + by[ending] : word;
}

function dropSuffix(word: string): string {
  const match = SUFFIX_4.exec(word);
  const stem = match?.[1] ?? match?.[3] ?? '';
  return TWO_OR_MORE.test(stem) ? stem : word;
}

function dropE(word: string): string {
  const stem = /^(.+?)e$/.exec(word)?.[1] ?? '';
  const dropped = TWO_OR_MORE.test(stem) || (ONE.test(stem) && !SHORT.test(stem)) ? stem : word;
  return /ll$/.test(dropped) && TWO_OR_MORE.test(dropped) ? dropped.slice(0, -1) : dropped;
}
