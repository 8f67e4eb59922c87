// What stands before a name: "Cllr", "Ms.", "Deputy Mayor". One of many goes to each name that follows: "Cllrs Ash and Birch".

/** By the title as written for several, that of one. */
const OF_ONE: Readonly<Record<string, string>> = {
  councillors: 'Councillor',
  councilors: 'Councilor',
  cllrs: 'Cllr',
  clrs: 'Clr',
  crs: 'Cr',
  clirs: 'Clir',
  cmhlrs: 'Cmhlr',
  councilmembers: 'Councilmember',
  councilmen: 'Councilman',
  aldermen: 'Alderman',
  commissioners: 'Commissioner',
  supervisors: 'Supervisor',
  trustees: 'Trustee',
  directors: 'Director',
  clerks: 'Clerk',
  selectmen: 'Selectman',
  members: '',
  messrs: 'Mr',
  drs: 'Dr',
  bros: 'Bro',
  lions: 'Lion',
};

/** A title that makes a name of the single word behind it. */
const PERSONAL = new Set(
  [
    'councillor councilor cllr clr cr clir cmhlr comhairleoir councilmember councilman councilwoman',
    'alderman alderwoman alderperson ald selectman selectwoman',
    'herr herrn frau hr mr mrs ms miss mx dr prof professor rev revd reverend fr canon sir dame lord lady baroness hon honourable honorable',
    'capt captain major col colonel sgt cmdr commander lt lieutenant det detective cpl pc pcso pco senator judge justice commissioner supervisor trustee',
    'coach pastor lion bro sis provost',
  ]
    .join(' ')
    .split(' '),
);

/** An office that may stand before a name as well as behind it. */
const OFFICES = new Set(
  [
    'chair chairman chairwoman chairperson vice-chair vice-chairman vice-chairperson vice-president president mayor',
    'treasurer secretary clerk director cathaoirleach leas-chathaoirleach convener convenor member',
    'manager attorney administrator superintendent reeve warden',
  ]
    .join(' ')
    .split(' '),
);

/** Before another title: "County Councillor", "Deputy Mayor", "the Right Hon". */
const BEFORE_TITLES = new Set(
  'the county borough district town village township parish city community ward deputy vice lord rt right council board committee assistant'.split(
    ' ',
  ),
);

/** "Cornwall Cllr Ash" sits for another council than the one that meets; some are surnames, too, so that only the first word is one. */
const COUNTIES =
  /^(?:cornwall|devon|dorset|somerset|norfolk|suffolk|essex|kent|surrey|sussex|cumbria|durham|northumberland|rutland|\p{L}+shire)$/u;

const keyOf = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[.,:']+$/, '')
    .replace(/’s$/, '');

export interface Titles {
  /** How many words they are. */
  readonly words: number;
  /** As written, that of one instead of that of many. */
  readonly title: string;
  /** Whether names follow that have no title of their own. */
  readonly isOfMany: boolean;
  /** Whether a single word behind them is a name. */
  readonly isPersonal: boolean;
  /** The office among them: "Chair". */
  readonly office?: string;
}

/** The titles with which a row of words begins; undefined where it begins with none. */
export function titlesOf(words: readonly string[]): Titles | undefined {
  const kept: string[] = [];
  let at = 0;
  let isOfMany = false;
  let isPersonal = false;
  let office: string | undefined;
  for (; at < words.length; at += 1) {
    const word = words[at] ?? '';
    const key = keyOf(word);
    const one = OF_ONE[key];
    if (one !== undefined) {
      isOfMany = true;
      isPersonal = true;
      // "Council Members Ash and Birch": they are what all are here.
      if (one === '') kept.splice(0);
      else kept.push(word.endsWith('.') ? `${one}.` : one);
    } else if (PERSONAL.has(key) && /^\p{L}/u.test(word)) {
      isPersonal = true;
      kept.push(word.replace(/[,:]+$/, ''));
    } else if (key === 'member' && kept.length > 0 && kept.length === at) {
      // "Council Member Flora", where others write "Councillor".
      isPersonal = true;
      kept.push(word);
    } else if (office !== undefined && key === 'pro' && /^tem(?:pore)?$/.test(keyOf(words[at + 1] ?? ''))) {
      office = `${office} ${words.slice(at, at + 2).join(' ')}`;
      at += 1;
    } else if (OFFICES.has(key) && (/^\p{Lu}/u.test(word) || isBeforeName(words, at))) {
      office = [...(kept.length === at ? kept.splice(0) : []), word.replace(/[,:]+$/, '')].join(' ');
    } else if (BEFORE_TITLES.has(key) && startsTitle(words.slice(at + 1))) {
      if (key !== 'the') kept.push(word);
    } else if (at > 0 || !COUNTIES.test(key) || !startsTitle(words.slice(1))) break;
  }
  if (at === 0 || (!isPersonal && office === undefined)) return undefined;
  return { words: at, title: kept.join(' '), isOfMany, isPersonal, ...(office !== undefined && { office }) };
}

/** "treasurer Ray Barnes": an office in small letters is one where two words of a name follow. */
const isBeforeName = (words: readonly string[], at: number): boolean =>
  at === 0 && /^\p{Lu}\p{L}*\.?$/u.test(words[1] ?? '') && /^\p{Lu}\p{Ll}/u.test(words[2] ?? '');

function startsTitle([word = '', next = '']: readonly string[]): boolean {
  const key = keyOf(word);
  const isOne = (one: string): boolean => one in OF_ONE || PERSONAL.has(one) || OFFICES.has(one);
  return isOne(key) || (BEFORE_TITLES.has(key) && isOne(keyOf(next)));
}

/** Whether a word is a title that only people have: where it stands in the middle, a name begins. */
export const isPersonalTitle = (word: string): boolean => PERSONAL.has(keyOf(word)) && /^\p{Lu}/u.test(word);
